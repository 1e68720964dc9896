//! What the fold decides about an order. Nothing here changes the state.

use crate::Hash128;
use crate::account::Account;
use crate::effect::{Conflict, Refusal, Reply, Value, Verdict};
use crate::limits::TOMBSTONES_MAX;
use crate::order::{
    Answer, At, Command, Facts, Funds, Genesis, Ids, Message, OperatorOrder, Order, Payment, Sense, Unusable,
};
use crate::payment::{Event, Rule, Step};
use crate::reason::{Code, Reason};
use crate::registry::{Ledger, LedgerIndex, Operator, Participant, ParticipantIndex};

use super::{Final, Open, Recent, State};

/// A decision: all that [`State::apply`](super::State) needs, so that it cannot fail.
#[derive(Debug, Clone)]
pub enum Decision {
    /// Nothing but the verdict.
    Nothing(Verdict),
    /// Put the first configuration.
    Genesis(Genesis),
    /// A message is refused or in conflict. `burns`: its reference is used up.
    Turned {
        /// Who sent it.
        from: ParticipantIndex,
        /// Whether it came as the response to a push.
        pushed: bool,
        /// Hashes of reference and content, if they are used up by it.
        burns: Option<(Hash128, Hash128)>,
        /// What is said of it.
        verdict: Verdict,
    },
    /// Admit a payment.
    Payment(Box<Admission>),
    /// Take an answer.
    Answer(Box<Taken>),
    /// Answer an enquiry.
    Enquiry {
        /// Who asks.
        asker: ParticipantIndex,
        /// Hash of the enquiry's reference.
        reference: Hash128,
        /// Hash of its content.
        content: Hash128,
        /// The UETR, if it was never seen and is to be remembered with the asker.
        remember: Option<Hash128>,
        /// The answer.
        reply: Reply,
    },
    /// The caller of an order was told "pending": tell it what came of it.
    Late(u64),
    /// Carry out an operator's order.
    Command {
        /// Hash of the order's id.
        reference: Hash128,
        /// Hash of its text.
        content: Hash128,
        /// What to do.
        command: Command,
    },
}

/// How a payment is admitted.
#[derive(Debug, Clone)]
pub struct Admission {
    pub(super) reference: Hash128,
    pub(super) content: Hash128,
    pub(super) uetr: Hash128,
    pub(super) payer: ParticipantIndex,
    pub(super) payee: Option<ParticipantIndex>,
    pub(super) deadline_ms: Option<u64>,
    pub(super) fate: Fate,
    pub(super) values: Vec<Value>,
}

/// Whether a payment goes on.
#[derive(Debug, Clone)]
pub(super) enum Fate {
    /// Refused by the first check that failed.
    Refused(Code),
    /// Held and sent on. `holds`: whether head-room is held (not where payer and payee are one).
    Forwarded { open: Open, holds: bool },
}

/// What an answer does.
#[derive(Debug, Clone)]
pub struct Taken {
    pub(super) from: ParticipantIndex,
    pub(super) reference: Hash128,
    pub(super) content: Hash128,
    pub(super) payment: u64,
    pub(super) event: Event,
    pub(super) step: Step,
    pub(super) state: crate::payment::State,
    pub(super) reason: Option<Reason>,
    pub(super) values: Vec<Value>,
    /// Offset of the order that had decided already.
    pub(super) decided: Option<u64>,
}

impl State {
    pub(super) fn decide(&self, at: At, order: &Order<'_>) -> Decision {
        match order {
            Order::Genesis(genesis) => self.decide_genesis(at, genesis),
            Order::Message(message) => self.decide_message(at, message),
            Order::Operator(order) => self.decide_operator(at, order),
            Order::Nothing => Decision::Nothing(Verdict::Done),
            Order::Unusable(answer) => self.decide_unusable(answer),
            Order::Pending(offset) => {
                if self.recent.contains_key(offset) {
                    Decision::Late(*offset)
                } else {
                    Decision::Nothing(Verdict::Done)
                }
            }
        }
    }

    fn decide_genesis(&self, at: At, genesis: &Genesis) -> Decision {
        if at.offset == 0 {
            // A group without a valid first record can do nothing: that stops it, at the first record.
            let faults = Self::refuse_genesis(genesis);
            assert!(faults.is_empty(), "the first configuration is not valid: {}", faults.join("; "));
            return Decision::Genesis(genesis.clone());
        }
        Decision::Nothing(refused(
            Refusal::Rule,
            "genesis",
            None,
            "only the first record of a group is its genesis",
        ))
    }

    /// What is done with an order that could not be judged: its sender, where there is one, is told.
    pub(super) fn set_aside(&self, order: &Order<'_>) -> Decision {
        let (participant, detail) = match order {
            Order::Message(message) => (message.participant, "the message could not be judged; send it anew"),
            Order::Unusable(answer) => (answer.participant, answer.detail),
            Order::Genesis(_) | Order::Operator(_) | Order::Nothing | Order::Pending(_) => {
                return Decision::Nothing(Verdict::Done);
            }
        };
        self.decide_unusable(&Unusable { participant, code: "quarantined", field: None, detail })
    }

    fn decide_unusable(&self, answer: &Unusable<'_>) -> Decision {
        let Some(from) = self.registry.find(answer.participant) else {
            return Decision::Nothing(refused(
                Refusal::Key,
                "unknown-participant",
                None,
                "no such participant",
            ));
        };
        let verdict = Verdict::Refused {
            refusal: Refusal::Unusable,
            code: answer.code.to_owned().into(),
            field: answer.field.map(|field| field.to_owned().into()),
            detail: answer.detail.to_owned(),
        };
        Decision::Turned { from, pushed: true, burns: None, verdict }
    }

    fn decide_message(&self, at: At, message: &Message<'_>) -> Decision {
        let Some(from) = self.registry.find(message.participant) else {
            return Decision::Nothing(refused(
                Refusal::Key,
                "unknown-participant",
                None,
                "no such participant",
            ));
        };
        let turned = |burns: bool, verdict: Verdict| Decision::Turned {
            from,
            pushed: message.pushed,
            burns: burns.then_some((message.reference, message.content)),
            verdict,
        };
        let keys = self.registry.participant(from).map(|row| row.keys.as_slice()).unwrap_or_default();
        if !keys.iter().any(|key| key.id == message.key && key.valid_at(at.time_ms)) {
            return turned(
                false,
                refused(Refusal::Key, "key-not-valid", None, "the signing key is not valid"),
            );
        }
        if let Some((first, content)) = self.reference(&message.reference) {
            let verdict = if content == message.content {
                Verdict::Repeat { first }
            } else {
                Self::conflict(Conflict::Reference, first)
            };
            return turned(false, verdict);
        }
        match &message.facts {
            Facts::Payment(payment) => match self.uetr_used(&payment.uetr) {
                _ if self.references.len() >= self.references_max => turned(false, full()),
                Some(first) => turned(true, Self::conflict(Conflict::Uetr, first)),
                None => Decision::Payment(Box::new(self.admit(at, message, payment, from))),
            },
            Facts::Answer(answer) => match self.take_answer(at, message, answer, from) {
                Ok(taken) => Decision::Answer(Box::new(taken)),
                Err(verdict) => turned(true, verdict),
            },
            Facts::Enquiry(uetr) => {
                if self.references.len() >= self.references_max {
                    return turned(false, full());
                }
                match self.answer_enquiry(uetr, from) {
                    Some((reply, remember)) => Decision::Enquiry {
                        asker: from,
                        reference: message.reference,
                        content: message.content,
                        remember: remember.then_some(*uetr),
                        reply,
                    },
                    None => turned(false, full()),
                }
            }
        }
    }

    fn uetr_used(&self, uetr: &Hash128) -> Option<u64> {
        self.open_uetrs.get(uetr).copied().or_else(|| self.final_payment(uetr).map(|ended| ended.payment))
    }

    fn admit(
        &self,
        at: At,
        message: &Message<'_>,
        payment: &Payment<'_>,
        payer: ParticipantIndex,
    ) -> Admission {
        let payee = self.registry.resolve(payment.payee);
        let mut values = vec![("amount", signed(payment.amount)), ("record_time_ms", signed(at.time_ms))];
        let fate = match self.first_failed_check(at, payment, payer, payee, &mut values) {
            Err(code) => Fate::Refused(code),
            Ok(open) => Fate::Forwarded { holds: open.payer != open.payee, open },
        };
        Admission {
            reference: message.reference,
            content: message.content,
            uetr: payment.uetr,
            payer,
            payee,
            deadline_ms: self
                .registry
                .ledger_of(payment.currency)
                .and_then(|index| self.registry.ledger(index))
                .map(|terms| deadline(at, payment, terms)),
            fate,
            values,
        }
    }

    /// The checks in the order of the contract: AG09, TM01, AM03, AM02, AG10, RC04, AG11, AB01, AM04.
    fn first_failed_check(
        &self,
        at: At,
        payment: &Payment<'_>,
        payer: ParticipantIndex,
        payee: Option<ParticipantIndex>,
        values: &mut Vec<Value>,
    ) -> Result<Open, Code> {
        let askers = self.tombstones.get(&payment.uetr).map(Vec::as_slice).unwrap_or_default();
        if askers.iter().any(|asker| *asker == payer || Some(*asker) == payee) {
            return Err(Code::AG09);
        }
        // A currency without ledger has no time rule either; the time is then judged by the first ledger's.
        let ledger = self.registry.ledger_of(payment.currency);
        let terms = ledger
            .or(Some(LedgerIndex(0)))
            .and_then(|index| self.registry.ledger(index))
            .ok_or(Code::AM03)?;
        for said in [payment.accepted_ms, payment.created_ms].into_iter().flatten() {
            values.push(("said_ms", signed(said)));
            if said.saturating_add(terms.stale_ms) < at.time_ms
                || said > at.time_ms.saturating_add(terms.future_ms)
            {
                values.extend([("stale_ms", signed(terms.stale_ms)), ("future_ms", signed(terms.future_ms))]);
                return Err(Code::TM01);
            }
        }
        let ledger = ledger.ok_or(Code::AM03)?;
        let account = self.account(ledger, payer).ok_or(Code::AM03)?;
        if payee.is_some_and(|payee| self.account(ledger, payee).is_none()) {
            return Err(Code::AM03);
        }
        if payment.amount > terms.amount_max {
            values.push(("amount_max", signed(terms.amount_max)));
            return Err(Code::AM02);
        }
        if !self.standing(payer).is_some_and(crate::registry::Standing::sends) {
            return Err(Code::AG10);
        }
        let payee = payee.ok_or(Code::RC04)?;
        if payer != payee && !self.standing(payee).is_some_and(crate::registry::Standing::receives) {
            return Err(Code::AG11);
        }
        let deadline_ms = deadline(at, payment, terms);
        values.extend([
            ("deadline_ms", signed(deadline_ms)),
            ("payee_reserve_ms", signed(terms.payee_reserve_ms)),
        ]);
        if deadline_ms.saturating_sub(at.time_ms) < terms.payee_reserve_ms || deadline_ms < at.time_ms {
            return Err(Code::AB01);
        }
        Self::check_headroom(account, payment.amount, payer == payee, values)?;
        let open = Open {
            uetr: payment.uetr,
            payer,
            payee,
            ledger,
            amount: payment.amount,
            ids: payment.ids,
            deadline_ms,
        };
        Ok(open)
    }

    fn check_headroom(
        account: &Account,
        amount: u64,
        to_itself: bool,
        values: &mut Vec<Value>,
    ) -> Result<(), Code> {
        let headroom = |account: &Account| i64::try_from(account.headroom()).unwrap_or(i64::MAX);
        values.push(("headroom_before", headroom(account)));
        if to_itself {
            values.push(("headroom_after", headroom(account)));
            return Ok(());
        }
        values.push(("headroom_after", headroom(account).saturating_sub(signed(amount))));
        if account.has_room_for(amount) { Ok(()) } else { Err(Code::AM04) }
    }

    fn standing(&self, index: ParticipantIndex) -> Option<crate::registry::Standing> {
        self.registry.participant(index).map(|row| row.standing)
    }

    fn take_answer(
        &self,
        at: At,
        message: &Message<'_>,
        answer: &Answer<'_>,
        from: ParticipantIndex,
    ) -> Result<Taken, Verdict> {
        let (event, reason) = match answer.sense {
            Sense::Yes | Sense::YesEarly => (Event::PayeeAccepts, None),
            Sense::No(code) => (Event::PayeeDeclines, Some(Reason::Payee(code.into()))),
            Sense::Interim => (Event::PayeeReports, None),
        };
        let mut values = vec![("record_time_ms", signed(at.time_ms))];
        if answer.sense == Sense::YesEarly {
            values.push(("credited_early", 1));
        }
        let taken = |payment, state: crate::payment::State, reason, values, decided| Taken {
            from,
            reference: message.reference,
            content: message.content,
            payment,
            event,
            step: state.step(event),
            state,
            reason,
            values,
            decided,
        };
        if let Some((payment, open)) = self.open_payment(&answer.uetr) {
            if open.payee != from {
                return Err(not_asked());
            }
            if let Some(field) = disagreement(&open.ids, &answer.ids) {
                let detail = "the answer names another original id than the payment has";
                return Err(refused(Refusal::Mismatch, "mismatch", Some(field), detail));
            }
            values.push(("deadline_ms", signed(open.deadline_ms)));
            return Ok(taken(payment, crate::payment::State::Forwarded, reason, values, None));
        }
        match self.final_payment(&answer.uetr) {
            Some(Final { payee, ending, payment, decided, .. })
                if payee == from && ending != super::Ending::Refused =>
            {
                Ok(taken(payment, ending.state(), reason, values, Some(decided)))
            }
            Some(_) | None => Err(not_asked()),
        }
    }

    /// The reply, and whether the UETR is to be remembered. `None`: no room to remember it.
    fn answer_enquiry(&self, uetr: &Hash128, asker: ParticipantIndex) -> Option<(Reply, bool)> {
        if let Some((payment, open)) = self.open_payment(uetr) {
            let party = open.payer == asker || open.payee == asker;
            let reply = Reply::InProcess { payment, due_ms: open.deadline_ms };
            return Some((if party { reply } else { Reply::NeverReceived }, false));
        }
        if let Some(ended) = self.final_payment(uetr) {
            let party = ended.payer == asker || ended.payee == asker;
            let reply = Reply::Decided { payment: ended.payment, decided: ended.decided };
            return Some((if party { reply } else { Reply::NeverReceived }, false));
        }
        match self.tombstones.get(uetr) {
            Some(askers) if askers.contains(&asker) => Some((Reply::NeverReceived, false)),
            None if self.tombstones.len() >= TOMBSTONES_MAX => None,
            Some(_) | None => Some((Reply::NeverReceived, true)),
        }
    }

    fn decide_operator(&self, at: At, order: &OperatorOrder<'_>) -> Decision {
        if let Some((first, content)) = self.reference(&order.reference) {
            return Decision::Nothing(if content == order.content {
                Verdict::Repeat { first }
            } else {
                Self::conflict(Conflict::Reference, first)
            });
        }
        let rule = |code, detail: String| Decision::Nothing(refused(Refusal::Rule, code, None, detail));
        let signers = self.distinct_signers(at, order);
        if signers < usize::from(self.operators_needed) {
            let needed = self.operators_needed;
            let verdict = refused(
                Refusal::Key,
                "signatures",
                None,
                format!("{signers} distinct operators with valid keys signed; {needed} are needed"),
            );
            return Decision::Nothing(verdict);
        }
        if order.expires_ms.is_some_and(|expires| expires < at.time_ms) {
            return rule("TM01", "the order has expired".to_owned());
        }
        let command = match &order.command {
            Ok(command) => command,
            Err(why) => return rule("order-text", why.clone()),
        };
        if let Some((code, why)) = self.refuse_command(at, command) {
            return rule(code, why);
        }
        Decision::Command { reference: order.reference, content: order.content, command: command.clone() }
    }

    /// Distinct persons with distinct keys: one person with two keys, or one key under two names, counts once.
    fn distinct_signers(&self, at: At, order: &OperatorOrder<'_>) -> usize {
        let mut names: Vec<&str> = Vec::new();
        let mut keys: Vec<&[u8]> = Vec::new();
        for (name, id) in &order.signers {
            let Some(key) = self.registry.operator_key(name, id) else { continue };
            let fresh = !names.contains(name) && !keys.contains(&key.public.as_slice());
            if key.valid_at(at.time_ms) && fresh {
                names.push(name);
                keys.push(&key.public);
            }
        }
        names.len()
    }

    fn refuse_command(&self, at: At, command: &Command) -> Option<(&'static str, String)> {
        match command {
            Command::ParticipantSet(row) => self
                .registry
                .refuse_participant(row)
                .or_else(|| self.refuse_modes(row))
                .map(|why| ("participant", why)),
            Command::LedgerSet(row) => self.registry.refuse_ledger(row).map(|why| ("ledger", why)),
            Command::OperatorSet(row) => self
                .registry
                .refuse_operator(row)
                .or_else(|| self.refuse_quorum(at, self.operators_needed, Some(row)))
                .map(|why| ("operator", why)),
            Command::QuorumSet(needed) => self.refuse_quorum(at, *needed, None).map(|why| ("quorum", why)),
            Command::ReferencesMaxSet(most) => (*most < self.references.len())
                .then(|| ("references", format!("{} references are kept already", self.references.len()))),
            Command::FundsIn(funds) => match self.funded_account(funds) {
                Err(why) => Some(("funds", why)),
                Ok(account) => {
                    let sum = account.limit.saturating_add_unsigned(funds.amount);
                    (sum > signed(crate::limits::AMOUNT_MAX))
                        .then(|| ("AM02", "funds above the maximum".to_owned()))
                }
            },
            Command::FundsOut(funds) => match self.funded_account(funds) {
                Err(why) => Some(("funds", why)),
                Ok(account) if account.has_room_for(funds.amount) => None,
                Ok(account) => Some(("AM04", format!("head-room is {}", account.headroom()))),
            },
        }
    }

    /// Orders must stay possible: a change that leaves fewer operators who may sign than must is refused.
    fn refuse_quorum(&self, at: At, needed: u8, changed: Option<&Operator>) -> Option<String> {
        let able = self.registry.signing_operators(at.time_ms, changed);
        match needed {
            0 => Some("at least one operator must sign".to_owned()),
            needed if able < usize::from(needed) => {
                Some(format!("{able} operators could sign then, and {needed} would have to"))
            }
            _ => None,
        }
    }

    fn refuse_modes(&self, row: &Participant) -> Option<String> {
        let index = self.registry.find(&row.id)?;
        row.accounts.iter().find_map(|terms| {
            let account = self.account(self.registry.ledger_named(&terms.ledger)?, index)?;
            (account.mode != terms.mode)
                .then(|| format!("the mode of account {} cannot change", terms.ledger))
        })
    }

    fn funded_account(&self, funds: &Funds) -> Result<&Account, String> {
        let ledger = self.registry.ledger_named(&funds.ledger).ok_or("no such ledger")?;
        let owner = self.registry.find(&funds.participant).ok_or("no such participant")?;
        let account = self.account(ledger, owner).ok_or("no account in that ledger")?;
        if funds.amount == 0 {
            return Err("amount 0".to_owned());
        }
        match account.mode {
            crate::account::Mode::Prefunded => Ok(account),
            crate::account::Mode::Cap => Err("the account has a cap, not funds".to_owned()),
        }
    }

    pub(super) fn recent(&self, offset: u64) -> Option<&Recent> {
        self.recent.get(&offset)
    }
}

fn refused(
    refusal: Refusal,
    code: &'static str,
    field: Option<&'static str>,
    detail: impl Into<String>,
) -> Verdict {
    Verdict::Refused { refusal, code: code.into(), field: field.map(Into::into), detail: detail.into() }
}

fn full() -> Verdict {
    refused(Refusal::Full, "full", None, "the hub keeps as many references as it is configured for")
}

fn not_asked() -> Verdict {
    refused(Refusal::NotFound, "no-payment", None, "no payment with this UETR waits for an answer of yours")
}

/// T0 = the payer agent's acceptance time if given and not after the record's time, else the record's time;
/// deadline = T0 + total.
fn deadline(at: At, payment: &Payment<'_>, terms: &Ledger) -> u64 {
    let start = payment.accepted_ms.filter(|accepted| *accepted <= at.time_ms).unwrap_or(at.time_ms);
    start.saturating_add(terms.total_ms)
}

/// The first original id that is given on both sides and differs.
fn disagreement(payment: &Ids, answer: &Ids) -> Option<&'static str> {
    let fields = [
        "/Document/FIToFIPmtStsRpt/TxInfAndSts/OrgnlGrpInf/OrgnlMsgId",
        "/Document/FIToFIPmtStsRpt/TxInfAndSts/OrgnlInstrId",
        "/Document/FIToFIPmtStsRpt/TxInfAndSts/OrgnlEndToEndId",
        "/Document/FIToFIPmtStsRpt/TxInfAndSts/OrgnlTxId",
    ];
    payment.iter().zip(answer).zip(fields).find_map(|((of_payment, of_answer), field)| {
        // An id that the answer gives and the payment does not have disagrees too.
        (of_answer.is_some() && of_payment != of_answer).then_some(field)
    })
}

/// A count, time or amount as a value for people; larger ones do not occur.
fn signed(value: u64) -> i64 {
    i64::try_from(value).unwrap_or(i64::MAX)
}

/// Named so that the machine's rules for what the fold itself causes stay in one place.
pub(super) fn moved(step: Step) -> (crate::payment::State, Rule) {
    match step {
        Step::Moved(to, rule) => (to, rule),
        Step::Ignored(rule) | Step::Conflict(rule) => {
            panic!("the machine does not move where it must: {rule:?}")
        }
    }
}
