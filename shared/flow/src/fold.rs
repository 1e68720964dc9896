//! From a record of `orders` to the record of `journal`: decodes, steps the rules, writes the hub's messages.
//!
//! A step is in two parts, because some messages repeat what older records say: [`Folder::begin`] changes the state and
//! says which older orders are needed; [`Folder::finish`] gets them and makes the journal record. Payments that are
//! open keep what their final needs in memory, so that older records are needed only after a restart or for rare
//! notices.
//!
//! Where more timers are overdue than one journal record has room for, the outcome of one order is made in parts: the
//! same order is given again, portion by portion, until [`Pending::is_last`].
//!
//! A record that cannot be folded is set aside alone, with its reason in the journal. A broken invariant stops the
//! group: it is a [`Stop`], and the folder must not be used any more.

use std::collections::BTreeMap;
use std::panic::{AssertUnwindSafe, catch_unwind};

use tonle_core::effect::{Conflict, Delivery, Effect, Leg, Outcome, Reply, Verdict};
use tonle_core::fold::Decision;
use tonle_core::order as core_order;
use tonle_core::reason::Reason;
use tonle_core::registry::ParticipantIndex;
use tonle_core::{At, State};
use tonle_iso20022::{first_difference, parse};
use tonle_wire::journal as out;
use tonle_wire::journal::{Body, Journal, Kind, Step};
use tonle_wire::order::{Facts, Message, Order, Record};

use crate::convert;
use crate::messages::{Original, REJECTION, STATUS_REPORT, Side, rejection};

/// Why a group stops. A person must act; nothing was written for the order at fault.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Stop {
    /// Records are missing or come twice.
    #[error("order {expected} must come next, but {found} came: the log has a gap")]
    Gap {
        /// What must come.
        expected: u64,
        /// What came.
        found: u64,
    },
    /// The first record is no valid genesis.
    #[error("the first record of the group is no valid genesis: {0}")]
    NoGenesis(String),
    /// An invariant of the rules does not hold.
    #[error("an invariant is broken at order {offset}: {what}")]
    Broken {
        /// The order.
        offset: u64,
        /// What was found.
        what: String,
    },
    /// The journal says something else than this fold.
    #[error(
        "the journal of order {offset} differs from this fold: another switch or version has another state"
    )]
    Diverged {
        /// The order.
        offset: u64,
    },
}

/// A step that waits for older orders.
pub struct Pending {
    at: At,
    record: Option<Record>,
    outcome: Outcome,
    quarantined: Option<String>,
    needs: Vec<u64>,
    part: Option<out::Part>,
}

impl Pending {
    /// Whether this portion ends the order. If not, the same order comes again after it is finished.
    pub fn is_last(&self) -> bool {
        self.part.is_none_or(|part| !part.more)
    }

    /// Offsets of the older orders that [`Folder::finish`] needs; often none.
    pub fn needs(&self) -> &[u64] {
        &self.needs
    }
}

/// The fold of one group with what it needs to write messages.
pub struct Folder {
    state: State,
    group: String,
    originals: BTreeMap<u64, Original>,
    /// Index and first `k` of the part that comes next, while an order is folded in parts.
    next_part: Option<(u32, u32)>,
}

impl Folder {
    /// A folder before the first order.
    pub fn new() -> Self {
        Self::resumed(State::empty(), String::new())
    }

    /// A folder that goes on from a snapshot.
    pub fn resumed(state: State, group: String) -> Self {
        Self { state, group, originals: BTreeMap::new(), next_part: None }
    }

    /// The state.
    pub fn state(&self) -> &State {
        &self.state
    }

    /// The group's name; empty before the first order.
    pub fn group(&self) -> &str {
        &self.group
    }

    /// Whether an order is folded to its end. Between its parts the state is no state to go on from: parts before it would
    /// be made differently.
    pub fn is_between_orders(&self) -> bool {
        self.next_part.is_none()
    }

    /// Folds the order at `offset` with the log's time, or the next portion of it.
    ///
    /// # Errors
    /// [`Stop`]: the group must stop.
    pub fn begin(&mut self, offset: u64, time_ms: u64, bytes: &[u8]) -> Result<Pending, Stop> {
        self.begin_judged(offset, time_ms, bytes, |compute| compute())
    }

    /// `judge` computes the decision about the order; if it panics, the order alone is set aside.
    fn begin_judged(
        &mut self,
        offset: u64,
        time_ms: u64,
        bytes: &[u8],
        judge: impl FnOnce(&mut dyn FnMut() -> Decision) -> Decision,
    ) -> Result<Pending, Stop> {
        let at = At { offset, time_ms };
        if let Some(outcome) = self.fire(at)? {
            let (index, first_k) = self.next_part.unwrap_or_default();
            let part = Some(out::Part { index, first_k, more: true });
            let at = At { offset, time_ms: outcome.time_ms };
            let pending = Pending { at, record: None, outcome, quarantined: None, needs: Vec::new(), part };
            return Ok(self.with_needs(pending));
        }
        let decoded = Record::decode(bytes);
        let mut quarantined = decoded.as_ref().err().map(ToString::to_string);
        let record = decoded.ok();
        let original = record.as_ref().and_then(|record| self.original_of(record, &mut quarantined));
        let stepped = catch_unwind(AssertUnwindSafe(|| {
            match record.as_ref().and_then(|record| self.core_order(record)) {
                Some(order) => self.state.step(at, &order, |compute| {
                    if quarantined.is_some() {
                        return None;
                    }
                    catch_unwind(AssertUnwindSafe(|| judge(compute)))
                        .map_err(|panic| {
                            quarantined = Some(format!("the rules failed: {}", panic_text(&panic)))
                        })
                        .ok()
                }),
                None => {
                    quarantined.get_or_insert_with(|| "the first configuration is malformed".to_owned());
                    self.state.step(at, &core_order::Order::Nothing, |_| None)
                }
            }
        }));
        let outcome = match stepped {
            Ok(Ok((outcome, _))) => outcome,
            Ok(Err(gap)) => return Err(Stop::Gap { expected: gap.expected, found: gap.found }),
            Err(panic) => return Err(Stop::Broken { offset, what: panic_text(&panic) }),
        };
        if offset == 0 {
            self.begin_group(&record, &quarantined)?;
        }
        if let (Some(original), Verdict::Admitted) = (original, &outcome.verdict) {
            self.originals.insert(offset, original);
        }
        let at = At { offset, time_ms: outcome.time_ms };
        let part = self.next_part.map(|(index, first_k)| out::Part { index, first_k, more: false });
        Ok(self.with_needs(Pending { at, record, outcome, quarantined, needs: Vec::new(), part }))
    }

    fn with_needs(&self, mut pending: Pending) -> Pending {
        pending.needs = self.needs(&pending);
        pending
    }

    /// The timers of one part, if more are overdue than the order's own portion fires.
    fn fire(&mut self, at: At) -> Result<Option<Outcome>, Stop> {
        match catch_unwind(AssertUnwindSafe(|| self.state.fire(at))) {
            Ok(Ok(fired)) => Ok(fired),
            Ok(Err(gap)) => Err(Stop::Gap { expected: gap.expected, found: gap.found }),
            Err(panic) => Err(Stop::Broken { offset: at.offset, what: panic_text(&panic) }),
        }
    }

    fn begin_group(&mut self, record: &Option<Record>, quarantined: &Option<String>) -> Result<(), Stop> {
        match (record, quarantined) {
            (Some(Record { order: Order::Genesis(genesis), .. }), None) => {
                self.group = genesis.group.clone();
                Ok(())
            }
            (_, Some(why)) => Err(Stop::NoGenesis(why.clone())),
            (Some(_) | None, None) => Err(Stop::NoGenesis("another order came first".to_owned())),
        }
    }

    /// What the messages about a payment or enquiry will need. A body that cannot be read makes the order poison.
    fn original_of(&self, record: &Record, quarantined: &mut Option<String>) -> Option<Original> {
        match &record.order {
            Order::Message(message) => match &message.facts {
                Facts::Payment(_) | Facts::Enquiry(_) => {
                    let original = Original::read(message);
                    if original.is_none() {
                        *quarantined = Some(format!("the body is no {}", message.name));
                    }
                    original
                }
                Facts::Answer(_) => None,
            },
            Order::Genesis(_)
            | Order::Operator(_)
            | Order::Tick
            | Order::Deliveries(_)
            | Order::Pending(_)
            | Order::Unusable(_) => None,
        }
    }

    fn core_order<'a>(&self, record: &'a Record) -> Option<core_order::Order<'a>> {
        Some(match &record.order {
            Order::Genesis(genesis) => core_order::Order::Genesis(convert::genesis(genesis)?),
            Order::Message(message) => core_order::Order::Message(convert::message(message)),
            Order::Operator(order) => core_order::Order::Operator(crate::operator::read(&self.state, order)),
            Order::Tick | Order::Deliveries(_) => core_order::Order::Nothing,
            Order::Pending(offset) => core_order::Order::Pending(*offset),
            Order::Unusable(answer) => core_order::Order::Unusable(core_order::Unusable {
                participant: &answer.participant,
                code: &answer.code,
                field: answer.field.as_deref(),
                detail: &answer.detail,
            }),
        })
    }

    fn needs(&self, pending: &Pending) -> Vec<u64> {
        let mut needs = Vec::new();
        let mut need = |offset: u64, original: bool| {
            if offset != pending.at.offset && !(original && self.originals.contains_key(&offset)) {
                needs.push(offset);
            }
        };
        for effect in &pending.outcome.effects {
            match effect {
                Effect::Reply(Reply::InProcess { payment, .. }) => need(*payment, true),
                Effect::Deliver { what, .. } => match what {
                    Delivery::Final { payment, .. } | Delivery::Instruction { payment } => {
                        need(*payment, true)
                    }
                    Delivery::Status { enquiry } => need(*enquiry, true),
                    Delivery::Rejection { order, verdict } => {
                        need(*order, false);
                        if let Verdict::Conflict { conflict: Conflict::Reference, first } = verdict {
                            need(*first, false);
                        }
                    }
                    Delivery::Answer { .. } | Delivery::FinalAgain { .. } => {}
                },
                Effect::Reply(Reply::Decided { .. } | Reply::NeverReceived)
                | Effect::Moved { .. }
                | Effect::Reserved { .. }
                | Effect::Released { .. }
                | Effect::Posted { .. }
                | Effect::Participant(_)
                | Effect::Ledger(_)
                | Effect::Account { .. }
                | Effect::Operator(_)
                | Effect::Group { .. } => {}
            }
        }
        needs
    }

    /// Makes the journal record of a step. `older` holds the orders that it needs, by offset.
    ///
    /// # Errors
    /// [`Stop::Broken`] if an order that is needed is not there or cannot be read: the log lost history.
    pub fn finish(&mut self, pending: Pending, older: &BTreeMap<u64, Record>) -> Result<Journal, Stop> {
        let Pending { at, record, outcome, quarantined, part, needs: _ } = pending;
        let verdict = match quarantined {
            Some(reason) => out::Verdict::Quarantined { reason },
            None => convert::verdict_out(&outcome.verdict),
        };
        let mut journal = Journal::new(at.offset, at.time_ms, verdict);
        journal.digest = outcome.digest;
        journal.armed = outcome.armed;
        if let Some(part) = part {
            journal = journal.in_parts(part);
        }
        let first_k = journal.first_k();
        let compose = Compose { folder: self, at, record: record.as_ref(), older, first_k };
        for effect in &outcome.effects {
            let step = compose.step(effect, &journal.steps).ok_or_else(|| Stop::Broken {
                offset: at.offset,
                what: format!("no message can be made of {effect:?}"),
            })?;
            journal.steps.push(step);
        }
        if let Some(Record { order: Order::Deliveries(outcomes), .. }) = record {
            journal.steps.extend(outcomes.into_iter().map(Step::Delivered));
        }
        self.forget_originals(&journal);
        let next = journal.next_place();
        self.next_part = (!journal.is_last()).then_some((next.part, journal.next_k()));
        Ok(journal)
    }

    /// Originals are kept while their payment is open.
    fn forget_originals(&mut self, journal: &Journal) {
        for step in &journal.steps {
            if let Step::Moved(moved) = step
                && moved.to.is_final()
            {
                self.originals.remove(&moved.payment);
            }
        }
        if journal.is_last() && !self.state.is_open(journal.offset) {
            self.originals.remove(&journal.offset);
        }
    }
}

impl Default for Folder {
    fn default() -> Self {
        Self::new()
    }
}

fn panic_text(panic: &Box<dyn std::any::Any + Send>) -> String {
    let text = panic.downcast_ref::<String>().map(String::as_str);
    text.or_else(|| panic.downcast_ref::<&str>().copied()).unwrap_or("no text").to_owned()
}

/// Turns the effects of one order into steps.
struct Compose<'c> {
    folder: &'c Folder,
    at: At,
    record: Option<&'c Record>,
    older: &'c BTreeMap<u64, Record>,
    /// The `k` of the record's first step.
    first_k: u32,
}

impl Compose<'_> {
    fn name_of(&self, index: ParticipantIndex) -> String {
        convert::name(self.folder.state.registry(), index)
    }

    fn message(&self, offset: u64) -> Option<&Message> {
        let record = if offset == self.at.offset { self.record? } else { self.older.get(&offset)? };
        if let Order::Message(message) = &record.order { Some(message) } else { None }
    }

    fn original(&self, offset: u64) -> Option<std::borrow::Cow<'_, Original>> {
        if let Some(original) = self.folder.originals.get(&offset) {
            return Some(std::borrow::Cow::Borrowed(original));
        }
        self.message(offset).and_then(Original::read).map(std::borrow::Cow::Owned)
    }

    /// The name of the output at this index of the record.
    fn output(&self, index: usize) -> String {
        let k = self.first_k.saturating_add(u32::try_from(index).unwrap_or(u32::MAX));
        tonle_wire::OutputName { offset: self.at.offset, k }.text(&self.folder.group)
    }

    fn step(&self, effect: &Effect, before: &[Step]) -> Option<Step> {
        let registry = self.folder.state.registry();
        let account = |row| convert::account_out(registry, row);
        Some(match effect {
            Effect::Moved { payment, from, to, event, rule, reason, values, terms } => {
                Step::Moved(out::Moved {
                    payment: *payment,
                    from: convert::state_out(*from),
                    to: convert::state_out(*to),
                    event: event.name().to_owned(),
                    rule: rule.name().to_owned(),
                    reason: reason.as_ref().map(|reason| reason.text().to_owned()),
                    values: values
                        .iter()
                        .map(|(name, value)| out::Value { name: (*name).to_owned(), value: *value })
                        .collect(),
                    terms: terms.map(|terms| out::Terms {
                        payee: terms.payee.map(|payee| self.name_of(payee)),
                        deadline_ms: terms.deadline_ms,
                    }),
                })
            }
            Effect::Reserved { payment, amount, row } => {
                Step::Reserved { payment: *payment, amount: *amount, account: account(row) }
            }
            Effect::Released { payment, amount, row } => {
                Step::Released { payment: *payment, amount: *amount, account: account(row) }
            }
            Effect::Posted { payment, legs } => Step::Posted {
                payment: *payment,
                legs: legs
                    .iter()
                    .map(|Leg { change, row }| out::Leg { change: *change, account: account(row) })
                    .collect(),
            },
            Effect::Deliver { to, what } => Step::Deliver(self.delivery(*to, what, before)?),
            Effect::Reply(reply) => {
                let payment = match reply {
                    Reply::InProcess { payment, .. } | Reply::Decided { payment, .. } => Some(*payment),
                    Reply::NeverReceived => None,
                };
                Step::Reply { body: self.reply(reply, before.len())?, payment }
            }
            Effect::Participant(index) => {
                Step::Participant(Box::new(convert::participant_out(registry.participant(*index)?)))
            }
            Effect::Ledger(index) => Step::Ledger(convert::ledger_out(registry.ledger(*index)?)),
            Effect::Account { row, change } => Step::Account { account: account(row), change: *change },
            Effect::Operator(index) => {
                Step::Operator(convert::operator_out(registry.operators().get(*index)?))
            }
            Effect::Group { operators_needed, references_max } => {
                Step::Group { operators_needed: *operators_needed, references_max: *references_max }
            }
        })
    }

    fn delivery(&self, to: ParticipantIndex, what: &Delivery, before: &[Step]) -> Option<out::Delivery> {
        let k = before.len();
        let (kind, message, payment, body) = match what {
            Delivery::Instruction { payment } => (
                Kind::Instruction,
                self.original(*payment)?.name.clone(),
                Some(*payment),
                Body::Order(*payment),
            ),
            Delivery::Answer { payment, answer } => {
                (Kind::Answer, self.message(*answer)?.name.clone(), Some(*payment), Body::Order(*answer))
            }
            Delivery::Final { payment, reason } => {
                let body = self.final_body(*payment, reason.as_ref(), before)?;
                (Kind::Final, STATUS_REPORT.to_owned(), Some(*payment), body)
            }
            Delivery::FinalAgain { payment, decided } => {
                (Kind::Final, STATUS_REPORT.to_owned(), Some(*payment), Body::FinalAt(*decided))
            }
            Delivery::Status { enquiry } => {
                (Kind::Status, STATUS_REPORT.to_owned(), None, Body::ReplyAt(*enquiry))
            }
            Delivery::Rejection { order, verdict } => {
                let body = self.rejection(*order, verdict, &self.output(k))?;
                (Kind::Rejection, REJECTION.to_owned(), None, Body::Stored(body))
            }
        };
        Some(out::Delivery { to: self.name_of(to), kind, message, payment, uetr: self.uetr(what), body })
    }

    fn uetr(&self, what: &Delivery) -> Option<[u8; 16]> {
        let text = match what {
            Delivery::Instruction { payment } | Delivery::Final { payment, .. } => {
                self.original(*payment)?.uetr.clone()
            }
            Delivery::Status { enquiry } => self.original(*enquiry)?.uetr.clone(),
            Delivery::Answer { .. } | Delivery::FinalAgain { .. } => return self.uetr_at(self.at.offset),
            Delivery::Rejection { order, .. } => return self.uetr_at(*order),
        };
        uetr_bytes(&text)
    }

    fn uetr_at(&self, offset: u64) -> Option<[u8; 16]> {
        Some(match &self.message(offset)?.facts {
            Facts::Payment(payment) => payment.uetr,
            Facts::Answer(answer) => answer.uetr,
            Facts::Enquiry(enquiry) => enquiry.uetr,
        })
    }

    /// Without a header both sides get the same bytes, stored once.
    fn final_body(&self, payment: u64, reason: Option<&Reason>, before: &[Step]) -> Option<Body> {
        let stored = before.iter().position(|step| {
            matches!(step, Step::Deliver(out::Delivery { kind: Kind::Final, payment: Some(of), .. }) if *of == payment)
        });
        let original = self.original(payment)?;
        if let (Some(k), false) = (stored, original.has_header()) {
            return Some(Body::SameAs(u32::try_from(k).ok()?));
        }
        let side = if stored.is_some() { Side::Payee } else { Side::Payer };
        let msg_id = self.output(before.len());
        original.final_for(side, &msg_id, self.at.time_ms, reason.map(Reason::text)).map(Body::Stored)
    }

    fn reply(&self, reply: &Reply, k: usize) -> Option<Body> {
        let enquiry = self.original(self.at.offset)?;
        let msg_id = self.output(k);
        match reply {
            Reply::Decided { decided, .. } => Some(Body::FinalAt(*decided)),
            Reply::InProcess { payment, due_ms } => {
                let payment = self.original(*payment)?;
                enquiry.in_process(&payment, &msg_id, self.at.time_ms, *due_ms).map(Body::Stored)
            }
            Reply::NeverReceived => enquiry.never_received(&msg_id, self.at.time_ms).map(Body::Stored),
        }
    }

    fn rejection(&self, order: u64, verdict: &Verdict, msg_id: &str) -> Option<Vec<u8>> {
        let record = if order == self.at.offset { self.record? } else { self.older.get(&order)? };
        if let Order::Unusable(answer) = &record.order {
            let reference = answer.event.text(&self.folder.group);
            let why = (answer.code.as_str(), answer.field.as_deref(), answer.detail.as_str());
            return rejection(None, msg_id, self.at.time_ms, &reference, why);
        }
        let message = self.message(order)?;
        let (code, field, detail) = match verdict {
            Verdict::Conflict { conflict, first } => {
                (conflict.code(), self.conflict_field(*conflict, message, *first), "used otherwise before")
            }
            Verdict::Refused { code, field, detail, .. } => {
                (code.as_ref(), field.as_ref().map(ToString::to_string), detail.as_str())
            }
            Verdict::Done | Verdict::Admitted | Verdict::Repeat { .. } => return None,
        };
        let why = (code, field.as_deref(), detail);
        rejection(Some(&message.body), msg_id, self.at.time_ms, &message.reference, why)
    }

    fn conflict_field(&self, conflict: Conflict, message: &Message, first: u64) -> Option<String> {
        let mine = parse(&message.body).ok()?;
        match conflict {
            Conflict::Uetr => Some(uetr_path(mine.definition())),
            Conflict::Reference => {
                let first = self.message(first)?;
                first_difference(&parse(&first.body).ok()?, &mine)
            }
        }
    }
}

/// Where a payment's UETR stands, for conflicts.
pub fn uetr_path(definition: &str) -> String {
    debug_assert!(definition.starts_with("pacs.008."), "only a payment's own UETR can be in conflict");
    "/Document/FIToFICstmrCdtTrf/CdtTrfTxInf/PmtId/UETR".to_owned()
}

/// A UETR's text as 16 bytes; `None` if it is not 36 characters of a UUID.
pub fn uetr_bytes(text: &str) -> Option<[u8; 16]> {
    let mut bytes = [0_u8; 16];
    let mut nibbles = 0_usize;
    for (place, character) in text.chars().enumerate() {
        if matches!(place, 8 | 13 | 18 | 23) {
            if character != '-' {
                return None;
            }
            continue;
        }
        let digit = u8::try_from(character.to_digit(16)?).ok()?;
        let slot = bytes.get_mut(nibbles / 2)?;
        *slot = slot.wrapping_shl(4) | digit;
        nibbles = nibbles.saturating_add(1);
    }
    (nibbles == 32 && text.len() == 36).then_some(bytes)
}

/// 16 bytes as the text of a UETR, lower case.
pub fn uetr_text(bytes: &[u8; 16]) -> String {
    let mut text = String::with_capacity(36);
    for (place, byte) in bytes.iter().enumerate() {
        if matches!(place, 4 | 6 | 8 | 10) {
            text.push('-');
        }
        for digit in [byte >> 4, byte & 15] {
            text.push(char::from_digit(u32::from(digit), 16).expect("four bits are one digit"));
        }
    }
    text
}

#[cfg(test)]
mod tests;
