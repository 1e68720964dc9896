//! The fold: state and order in, verdict and effects out.
//!
//! Each step has three phases. First the timers whose deadline is before the record's time fire, in the order of
//! (deadline, offset). If they are more than [`TIMERS_PER_PART_MAX`], they fire in
//! portions: [`State::fire`] until it has nothing more to do, then [`State::step`]. Then `decide` looks at the order without changing anything; whatever goes wrong there leaves
//! the state as it was. Then `apply` carries the decision out; from there on nothing may fail, and what fails
//! nevertheless is a broken invariant that stops the group.

mod apply;
mod decide;
mod digest;

use std::collections::{BTreeMap, BTreeSet};

use crate::Hash128;
use crate::account::Account;
use crate::effect::{Conflict, Effect, Outcome, Verdict};
use crate::limits::{RECENT_MAX, TIMERS_PER_PART_MAX};
use crate::order::{At, Ids, Order};
use crate::payment::State as PaymentState;
use crate::registry::{LedgerIndex, ParticipantIndex, Registry};
use crate::table::{HEAD, Placement, Table};

pub use decide::Decision;
use digest::Changes;

/// Bytes of a reference's entry: head and the hash of the content.
pub const REFERENCE_BYTES: usize = HEAD + 16;
/// Bytes of a final payment's entry: head, distance to the deciding order (4), ending (1), spare (1), payer, payee.
pub const FINAL_BYTES: usize = HEAD + 10;

/// A payment that is not final.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Open {
    /// Its UETR.
    pub uetr: Hash128,
    /// The payer's agent.
    pub payer: ParticipantIndex,
    /// The payee's agent.
    pub payee: ParticipantIndex,
    /// The ledger.
    pub ledger: LedgerIndex,
    /// Minor units.
    pub amount: u64,
    /// Its ids.
    pub ids: Ids,
    /// An answer at this time is the last that counts.
    pub deadline_ms: u64,
}

/// How a payment ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ending {
    /// Yes.
    Committed,
    /// No, after the payee's agent was asked.
    Rejected,
    /// No, by the deadline.
    Expired,
    /// No, before the payee's agent was asked.
    Refused,
}

impl Ending {
    fn byte(self) -> u8 {
        match self {
            Self::Committed => 1,
            Self::Rejected => 2,
            Self::Expired => 3,
            Self::Refused => 4,
        }
    }

    fn from_byte(byte: u8) -> Option<Self> {
        [Self::Committed, Self::Rejected, Self::Expired, Self::Refused]
            .into_iter()
            .find(|ending| ending.byte() == byte)
    }

    /// The state of the machine.
    pub fn state(self) -> PaymentState {
        match self {
            Self::Committed => PaymentState::Committed,
            Self::Rejected | Self::Refused => PaymentState::Rejected,
            Self::Expired => PaymentState::Expired,
        }
    }
}

/// A payment that is final.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Final {
    /// Offset of its order.
    pub payment: u64,
    /// Offset of the order that decided.
    pub decided: u64,
    /// How it ended.
    pub ending: Ending,
    /// The payer's agent.
    pub payer: ParticipantIndex,
    /// The payee's agent, or none.
    pub payee: ParticipantIndex,
}

/// What is remembered of an order in case its caller did not wait.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Recent {
    /// It was refused or in conflict.
    Refused(ParticipantIndex, Verdict),
    /// It was an enquiry.
    Enquiry(ParticipantIndex),
}

/// The state of one group.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct State {
    pub(crate) registry: Registry,
    pub(crate) accounts: BTreeMap<(LedgerIndex, ParticipantIndex), Account>,
    /// Per ledger, the counterpart of all prefunded money.
    pub(crate) external: BTreeMap<LedgerIndex, i64>,
    pub(crate) operators_needed: u8,
    pub(crate) references_max: u64,
    pub(crate) references: Table<REFERENCE_BYTES>,
    pub(crate) finals: Table<FINAL_BYTES>,
    pub(crate) open: BTreeMap<u64, Open>,
    pub(crate) open_uetrs: BTreeMap<Hash128, u64>,
    pub(crate) timers: BTreeSet<(u64, u64)>,
    /// Never-seen UETRs with everybody who asked for them.
    pub(crate) tombstones: BTreeMap<Hash128, Vec<ParticipantIndex>>,
    pub(crate) recent: BTreeMap<u64, Recent>,
    pub(crate) time_ms: u64,
    /// The offset of the next order.
    pub(crate) next: u64,
    pub(crate) digest: [u8; 16],
    pub(crate) table_key: [u8; 16],
}

/// The order is not the next one: a gap in the log, or the first is no genesis. The group stops.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct OutOfOrder {
    /// The offset that must come.
    pub expected: u64,
    /// The offset that came.
    pub found: u64,
}

impl State {
    /// The state before the first order.
    pub fn empty() -> Self {
        Self::with_table_key([0; 16], crate::limits::SLOTS_FIRST)
    }

    pub(crate) fn with_table_key(table_key: [u8; 16], slots_first: usize) -> Self {
        let placement = Placement::new(&table_key);
        Self {
            registry: Registry::default(),
            accounts: BTreeMap::new(),
            external: BTreeMap::new(),
            operators_needed: 1,
            references_max: u64::MAX,
            references: Table::new(placement.clone(), slots_first),
            finals: Table::new(placement, slots_first),
            open: BTreeMap::new(),
            open_uetrs: BTreeMap::new(),
            timers: BTreeSet::new(),
            tombstones: BTreeMap::new(),
            recent: BTreeMap::new(),
            time_ms: 0,
            next: 0,
            digest: [0; 16],
            table_key,
        }
    }

    /// A portion of the step of the order at `at`: while more timers are overdue than one portion fires, the first of them
    /// fire. `None`: what is left belongs to [`Self::step`], which comes next. The order itself is not looked at.
    ///
    /// # Errors
    /// [`OutOfOrder`] if the order is not the next one; nothing has changed then.
    ///
    /// # Panics
    /// If an invariant is broken. The state must not be used any more.
    pub fn fire(&mut self, at: At) -> Result<Option<Outcome>, OutOfOrder> {
        let at = self.next_at(at)?;
        if self.overdue(at).nth(TIMERS_PER_PART_MAX).is_none() {
            return Ok(None);
        }
        let mut changes = Changes::new(&self.digest, at);
        let mut effects = Vec::new();
        self.time_ms = at.time_ms;
        self.fire_timers(at, &mut effects, &mut changes);
        self.check_invariants();
        changes.part();
        self.digest = changes.finish();
        Ok(Some(self.outcome(Verdict::Done, effects)))
    }

    fn next_at(&self, at: At) -> Result<At, OutOfOrder> {
        if at.offset != self.next {
            return Err(OutOfOrder { expected: self.next, found: at.offset });
        }
        Ok(At { offset: at.offset, time_ms: at.time_ms.max(self.time_ms) })
    }

    fn outcome(&self, verdict: Verdict, effects: Vec<Effect>) -> Outcome {
        let armed = u64::try_from(self.timers.len()).expect("a count fits in 64 bits");
        Outcome { verdict, effects, time_ms: self.time_ms, digest: self.digest, armed }
    }

    /// The last portion of a step, nearly always the only one; [`Self::fire`] has nothing more to do. `judge` is called with the decision's computation, so that the shell can set a poison
    /// order aside: if it gives `None`, the order changes nothing but the time; the sender of a message is told by a
    /// rejection. The answer's flag says whether the order was judged.
    ///
    /// # Errors
    /// [`OutOfOrder`] if the order is not the next one; nothing has changed then.
    ///
    /// # Panics
    /// If an invariant is broken. The state must not be used any more.
    pub fn step(
        &mut self,
        at: At,
        order: &Order<'_>,
        judge: impl FnOnce(&mut dyn FnMut() -> Decision) -> Option<Decision>,
    ) -> Result<(Outcome, bool), OutOfOrder> {
        let at = self.next_at(at)?;
        let mut changes = Changes::new(&self.digest, at);
        let mut effects = Vec::new();
        self.time_ms = at.time_ms;
        self.fire_timers(at, &mut effects, &mut changes);
        assert!(self.overdue(at).next().is_none(), "an order came before all overdue timers had fired");
        let decision = {
            let mut compute = || self.decide(at, order);
            judge(&mut compute)
        };
        let judged = decision.is_some();
        let verdict = match decision {
            Some(decision) => self.apply(at, decision, &mut effects, &mut changes),
            None => {
                let aside = self.set_aside(order);
                self.apply(at, aside, &mut effects, &mut changes)
            }
        };
        self.next = at.offset.checked_add(1).expect("offsets stay far below 2^64");
        self.forget_recent();
        self.check_invariants();
        changes.verdict(&verdict, judged);
        self.digest = changes.finish();
        Ok((self.outcome(verdict, effects), judged))
    }

    /// All portions of one step where nothing is set aside, as one outcome: what tests need.
    ///
    /// # Errors
    /// [`OutOfOrder`] as for [`Self::step`].
    pub fn step_plain(&mut self, at: At, order: &Order<'_>) -> Result<Outcome, OutOfOrder> {
        let mut effects = Vec::new();
        while let Some(part) = self.fire(at)? {
            effects.extend(part.effects);
        }
        let (outcome, _) = self.step(at, order, |compute| Some(compute()))?;
        effects.extend(outcome.effects);
        Ok(Outcome { effects, ..outcome })
    }

    fn forget_recent(&mut self) {
        while self.recent.len() > RECENT_MAX {
            self.recent.pop_first();
        }
    }

    /// What must hold after every record and costs nothing to look at: each open payment has its timer (rule 8 of the
    /// design), and no timer is without its payment.
    fn check_invariants(&self) {
        assert_eq!(self.timers.len(), self.open.len(), "an open payment without an armed timer");
        assert_eq!(self.open_uetrs.len(), self.open.len(), "an open payment without its UETR");
    }

    /// Offset of the order that used this reference first, with the hash of its content.
    pub fn reference(&self, reference: &Hash128) -> Option<(u64, Hash128)> {
        let (offset, payload) = self.references.find(reference)?;
        Some((offset, payload.try_into().ok()?))
    }

    /// The final payment with this UETR.
    pub fn final_payment(&self, uetr: &Hash128) -> Option<Final> {
        let (decided, payload) = self.finals.find(uetr)?;
        let distance = u32::from_le_bytes(payload.get(0..4)?.try_into().ok()?);
        let index = |range: std::ops::Range<usize>| {
            Some(ParticipantIndex(u16::from_le_bytes(payload.get(range)?.try_into().ok()?)))
        };
        Some(Final {
            payment: decided.checked_sub(u64::from(distance))?,
            decided,
            ending: Ending::from_byte(*payload.get(4)?)?,
            payer: index(6..8)?,
            payee: index(8..10)?,
        })
    }

    /// The open payment with this UETR and the offset of its order.
    pub fn open_payment(&self, uetr: &Hash128) -> Option<(u64, &Open)> {
        let offset = self.open_uetrs.get(uetr)?;
        self.open.get(offset).map(|open| (*offset, open))
    }

    /// The registry.
    pub fn registry(&self) -> &Registry {
        &self.registry
    }

    /// The account of a participant in a ledger.
    pub fn account(&self, ledger: LedgerIndex, participant: ParticipantIndex) -> Option<&Account> {
        self.accounts.get(&(ledger, participant))
    }

    /// All accounts.
    pub fn accounts(&self) -> impl Iterator<Item = (&(LedgerIndex, ParticipantIndex), &Account)> {
        self.accounts.iter()
    }

    /// Whether the order at this offset is a payment that is not final.
    pub fn is_open(&self, payment: u64) -> bool {
        self.open.contains_key(&payment)
    }

    /// Open payments.
    pub fn open_count(&self) -> usize {
        self.open.len()
    }

    /// The earliest armed deadline.
    pub fn next_deadline_ms(&self) -> Option<u64> {
        self.timers.first().map(|(deadline, _)| *deadline)
    }

    /// The offset of the next order.
    pub fn next_offset(&self) -> u64 {
        self.next
    }

    /// The time of the last record.
    pub fn time_ms(&self) -> u64 {
        self.time_ms
    }

    /// The running digest.
    pub fn digest(&self) -> [u8; 16] {
        self.digest
    }

    /// References kept at most; beyond it new payments are refused.
    pub fn references_max(&self) -> u64 {
        self.references_max
    }

    /// Armed timers.
    pub fn armed(&self) -> usize {
        self.timers.len()
    }

    /// References and final payments kept, and the bytes that their tables take.
    pub fn kept(&self) -> (u64, u64, usize) {
        (
            self.references.len(),
            self.finals.len(),
            self.references.bytes().saturating_add(self.finals.bytes()),
        )
    }

    fn conflict(conflict: Conflict, first: u64) -> Verdict {
        Verdict::Conflict { conflict, first }
    }

    fn row(&self, ledger: LedgerIndex, participant: ParticipantIndex) -> crate::effect::Row {
        let account = *self.accounts.get(&(ledger, participant)).expect("an account that was touched exists");
        crate::effect::Row { ledger, participant, account }
    }

    fn push_refusal_event(effects: &mut Vec<Effect>, to: ParticipantIndex, order: u64, verdict: &Verdict) {
        let what = crate::effect::Delivery::Rejection { order, verdict: verdict.clone() };
        effects.push(Effect::Deliver { to, what });
    }
}

#[cfg(test)]
mod tests;
