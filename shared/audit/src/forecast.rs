//! What an order must lead to, from the auditor's own books: verdict, movements, money, deliveries, reply. It changes
//! nothing. Where `contracts` allows two readings it looks at what the journal chose; each such place says so.

use tonle_wire::journal::{Journal, Kind, Refusal, State, Verdict};

use crate::book::{Book, Came};
use crate::intake::{Incoming, What};
use crate::messages;
use crate::rows::{Id, Rows};
use crate::violation::Invariant;

/// What must come of one order.
#[derive(Debug)]
pub(crate) struct Expect {
    pub(crate) verdict: ExpectVerdict,
    /// The invariant at stake if the order is treated otherwise.
    pub(crate) stake: Invariant,
    pub(crate) moves: Vec<ExpectMove>,
    pub(crate) money: Vec<ExpectMoney>,
    pub(crate) deliveries: Vec<ExpectDelivery>,
    pub(crate) reply: ExpectReply,
}

/// What the fold must say of the order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum ExpectVerdict {
    Done,
    Admitted,
    Repeat(u64),
    Conflict(&'static str, u64),
    Refused(Refusal),
    Quarantined,
    /// An operator's order: done or refused by rules over its text, which the auditor does not read.
    Operator,
    /// Before the first record: nothing may happen.
    Nothing,
}

/// A movement.
#[derive(Debug, Clone)]
pub(crate) struct ExpectMove {
    pub(crate) payment: u64,
    pub(crate) from: State,
    pub(crate) to: State,
    pub(crate) reason: Option<String>,
    /// The rule's name, where `from` = `to`.
    pub(crate) rule: Option<&'static str>,
    pub(crate) stake: Invariant,
}

/// A change of money.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum ExpectMoney {
    Hold(u64, u64),
    Free(u64, u64),
    Post(u64, u64),
}

/// An event.
#[derive(Debug, Clone)]
pub(crate) struct ExpectDelivery {
    pub(crate) to: Id,
    pub(crate) kind: Kind,
    pub(crate) payment: Option<u64>,
    pub(crate) body: ExpectBody,
    /// `contracts` allows it and does not demand it.
    pub(crate) optional: bool,
}

/// What an event says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum ExpectBody {
    /// The participant's own bytes.
    Order(u64),
    /// The hub's decision, made now.
    Final(State, Option<String>),
    /// The decision that the record at this offset delivered.
    Again(u64),
    /// An admi.002, naming this code where it is known.
    Rejection(Option<String>),
    /// The reply in the record at this offset.
    Reply(u64),
}

/// The answer to an enquiry.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum ExpectReply {
    None,
    /// None, or the first one again.
    Again(u64),
    /// `RJCT` `AG09`.
    Unknown,
    /// `ACSP`.
    InProcess,
    /// The final that was decided at this offset.
    Final(u64),
    /// The final or `AG09`.
    FinalOrUnknown(u64),
}

/// What the forecast looks at.
#[derive(Debug, Clone, Copy)]
pub(crate) struct View<'a> {
    pub(crate) book: &'a Book,
    pub(crate) rows: &'a Rows,
    /// The record's time.
    pub(crate) now: u64,
    /// The record's offset.
    pub(crate) offset: u64,
    /// What the journal says, for the places where both readings are allowed.
    pub(crate) said: &'a Journal,
    /// Whether the caller announced that the hub will set this order aside.
    pub(crate) poison: bool,
}

impl Expect {
    fn new(verdict: ExpectVerdict, stake: Invariant) -> Self {
        let (moves, money, deliveries) = (Vec::new(), Vec::new(), Vec::new());
        Self { verdict, stake, moves, money, deliveries, reply: ExpectReply::None }
    }

    /// Sets verdict and stake.
    pub(crate) fn verdict(&mut self, verdict: ExpectVerdict, stake: Invariant) {
        self.verdict = verdict;
        self.stake = stake;
    }

    /// Adds an event that must come.
    pub(crate) fn deliver(&mut self, to: Id, kind: Kind, payment: Option<u64>, body: ExpectBody) {
        self.deliveries.push(ExpectDelivery { to, kind, payment, body, optional: false });
    }

    /// Adds an event that may come.
    pub(crate) fn allow(&mut self, to: Id, kind: Kind, payment: Option<u64>, body: ExpectBody) {
        self.deliveries.push(ExpectDelivery { to, kind, payment, body, optional: true });
    }

    /// Adds the final for both sides. Payer = payee is one addressee: told once or, as each side, twice.
    pub(crate) fn deliver_finals(&mut self, payer: Id, payee: Option<Id>, payment: u64, body: &ExpectBody) {
        self.deliver(payer, Kind::Final, Some(payment), body.clone());
        match payee {
            Some(payee) if payee == payer => self.allow(payee, Kind::Final, Some(payment), body.clone()),
            Some(payee) => self.deliver(payee, Kind::Final, Some(payment), body.clone()),
            None => {}
        }
    }

    /// Whether a payment's timer fires in this very record.
    pub(crate) fn expires(&self, payment: u64) -> bool {
        self.moves.iter().any(|one| one.payment == payment && one.to == State::Expired)
    }
}

/// What the order must lead to.
pub(crate) fn forecast(view: View<'_>, order: &Incoming) -> Expect {
    let mut expect = Expect::new(ExpectVerdict::Done, Invariant::Contract);
    fire_timers(view, &mut expect);
    if view.poison {
        poison(view, order, &mut expect);
        return expect;
    }
    match &order.what {
        What::Unreadable => expect.verdict(ExpectVerdict::Quarantined, Invariant::I17),
        What::Genesis(_) if view.offset == 0 => {}
        What::Genesis(_) => expect.verdict(ExpectVerdict::Nothing, Invariant::I12),
        What::Message(message) => messages::message(view, message, &mut expect),
        What::Operator(_) => expect.verdict(ExpectVerdict::Operator, Invariant::I12),
        What::Tick | What::Deliveries(_) => {}
        What::Pending(offset) => pending(view, *offset, &mut expect),
        What::Unusable(participant, code) => unusable(view, participant, code, &mut expect),
    }
    expect
}

/// What is set aside changes nothing, and its sender is told.
fn poison(view: View<'_>, order: &Incoming, expect: &mut Expect) {
    expect.verdict(ExpectVerdict::Quarantined, Invariant::I17);
    let sender = match &order.what {
        What::Message(message) => &message.participant,
        What::Unusable(participant, _) => participant,
        What::Unreadable
        | What::Genesis(_)
        | What::Operator(_)
        | What::Tick
        | What::Deliveries(_)
        | What::Pending(_) => {
            return;
        }
    };
    if let Some(sender) = view.rows.id(sender).filter(|id| view.rows.participant(*id).is_some()) {
        expect.deliver(sender, Kind::Rejection, None, ExpectBody::Rejection(Some("quarantined".to_owned())));
    }
}

/// The timers with deadline < record time fire first, all of them, in (deadline, offset) order.
fn fire_timers(view: View<'_>, expect: &mut Expect) {
    for (_, offset) in view.book.timers.range(..(view.now, 0)) {
        let Some(payment) = view.book.payments.get(offset) else { continue };
        let reason = Some("AB05".to_owned());
        expect.moves.push(ExpectMove {
            payment: *offset,
            from: payment.state,
            to: State::Expired,
            reason: reason.clone(),
            rule: None,
            stake: Invariant::I4,
        });
        if payment.held > 0 {
            expect.money.push(ExpectMoney::Free(*offset, payment.held));
        }
        let payee = payment.payee.filter(|_| payment.instructed);
        expect.deliver_finals(payment.payer, payee, *offset, &ExpectBody::Final(State::Expired, reason));
    }
}

/// What the fold has to say about an order must now also be an event, once.
fn pending(view: View<'_>, about: u64, expect: &mut Expect) {
    let Some(note) = view.book.notes.get(&about) else { return };
    let Some(sender) = note.sender else { return };
    let first = match note.came {
        Came::Repeat(first) => view.book.notes.get(&first).map(|first| first.came),
        Came::Quiet | Came::Refused | Came::Enquired => None,
    };
    match (note.came, first) {
        (Came::Refused, _) if !note.told => {
            expect.deliver(sender, Kind::Rejection, None, ExpectBody::Rejection(None));
        }
        (Came::Enquired, _) if !note.told => {
            expect.deliver(sender, Kind::Status, None, ExpectBody::Reply(about));
        }
        // Of a repeat only the first one's answer is promised; whether it comes as an event too is left open.
        (Came::Repeat(_), Some(Came::Refused)) => {
            expect.allow(sender, Kind::Rejection, None, ExpectBody::Rejection(None));
        }
        (Came::Repeat(first), Some(Came::Enquired)) => {
            expect.allow(sender, Kind::Status, None, ExpectBody::Reply(first));
        }
        _ => {}
    }
}

/// A push response that is no answer counts as none, and its sender is told.
fn unusable(view: View<'_>, participant: &str, code: &str, expect: &mut Expect) {
    let sender = view.rows.id(participant).filter(|id| view.rows.participant(*id).is_some());
    let Some(sender) = sender else {
        return expect.verdict(ExpectVerdict::Refused(Refusal::Key), Invariant::I12);
    };
    expect.verdict(ExpectVerdict::Refused(Refusal::Unusable), Invariant::I12);
    expect.deliver(sender, Kind::Rejection, None, ExpectBody::Rejection(Some(code.to_owned())));
}

/// Whether the journal refused the order for this.
pub(crate) fn said_refused(said: &Journal, which: Refusal) -> bool {
    matches!(&said.verdict, Verdict::Refused { refusal, .. } if *refusal == which)
}
