//! Why a payment is where it is: its story, told from the records of the log alone.
//!
//! Pure: the same records give the same bytes on any machine. It may be fed the whole log in order, or only the orders
//! that the view knows to have touched the payment; both give the same story. A party sees the whole story but for the
//! other party's account: its head-room and positions are its own.

mod json;
mod text;

use std::collections::BTreeMap;

use tonle_wire::journal::{Body, Journal, Kind, Moved, State, Step, Value, Verdict};
use tonle_wire::order::{DeliveryOutcome, Facts, Message, Order, Payment, Record};
use tonle_wire::registry::Account;
use tonle_wire::{Delivery, OutputName};

use crate::view::{Located, locate};

/// Who reads the story.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reader<'a> {
    /// An operator or a tool on the log: everything.
    Operator,
    /// This participant: everything but the other's account.
    Participant(&'a str),
}

impl Reader<'_> {
    fn may_see_account_of(self, owner: Option<&str>) -> bool {
        match self {
            Self::Operator => true,
            Self::Participant(reader) => owner == Some(reader),
        }
    }
}

/// One step of the story, as the log has it.
#[derive(Debug, Clone)]
struct Told {
    offset: u64,
    time_ms: u64,
    /// Sender and key of the message that caused it; a deadline is caused by nobody, whoever's record carried the time.
    sender: Option<(String, String)>,
    event: String,
    rule: String,
    reason: Option<String>,
    values: Vec<Value>,
    /// The state after it.
    state: State,
    moves: bool,
    effects: Vec<Effect>,
    deliveries: Vec<Event>,
    /// The ISO status that an enquiry was answered with.
    answered: Option<&'static str>,
}

/// What followed for an account.
#[derive(Debug, Clone)]
struct Effect {
    name: &'static str,
    /// Signed, minor units.
    change: i128,
    account: Account,
}

/// An event that followed.
#[derive(Debug, Clone)]
struct Event {
    name: OutputName,
    to: String,
    kind: Kind,
    message: String,
}

/// What is known of the payment from its own record.
#[derive(Debug, Clone)]
struct Known {
    offset: u64,
    time_ms: u64,
    payer: String,
    reference: String,
    facts: Payment,
}

/// The story of one payment.
#[derive(Debug, Clone)]
pub struct Story {
    group: String,
    uetr: [u8; 16],
    known: Option<Known>,
    payee: Option<String>,
    deadline_ms: Option<u64>,
    ledger: Option<String>,
    state: State,
    steps: Vec<Told>,
    outcomes: BTreeMap<OutputName, Vec<DeliveryOutcome>>,
    /// The decision's bytes by addressee.
    finals: BTreeMap<String, String>,
}

impl Story {
    /// The story of the payment with this UETR, before the first record.
    pub fn new(group: &str, uetr: [u8; 16]) -> Self {
        Self {
            group: group.to_owned(),
            uetr,
            known: None,
            payee: None,
            deadline_ms: None,
            ledger: None,
            state: State::Received,
            steps: Vec::new(),
            outcomes: BTreeMap::new(),
            finals: BTreeMap::new(),
        }
    }

    /// Takes an order with its journal record, or with each part of it, in log order. Records that do not concern the payment
    /// change nothing.
    pub fn take(&mut self, order: &Record, journal: &Journal) {
        self.begin(order, journal);
        let Some(payment) = self.known.as_ref().map(|known| known.offset) else { return };
        self.take_verdict(order, journal, payment);
        let first = self.steps.len();
        for (name, step) in journal.outputs() {
            self.take_step(order, journal, (payment, first), name, step);
        }
    }

    /// Whether the payment was found.
    pub fn is_known(&self) -> bool {
        self.known.is_some()
    }

    fn begin(&mut self, order: &Record, journal: &Journal) {
        let Order::Message(message) = &order.order else { return };
        let Facts::Payment(facts) = &message.facts else { return };
        if self.known.is_none() && facts.uetr == self.uetr && journal.verdict == Verdict::Admitted {
            self.known = Some(Known {
                offset: journal.offset,
                time_ms: journal.time_ms,
                payer: message.participant.clone(),
                reference: message.reference.clone(),
                facts: facts.clone(),
            });
        }
    }

    /// The payer's own second message under the same reference is part of the story; another's use of the UETR is not.
    fn take_verdict(&mut self, order: &Record, journal: &Journal, payment: u64) {
        let (event, rule) = match &journal.verdict {
            Verdict::Repeat { first } if *first == payment => ("repeated", "same-reference-same-content"),
            Verdict::Conflict { code, first } if *first == payment && code == "DU01" => {
                ("contradicted", "same-reference-other-content")
            }
            Verdict::Done
            | Verdict::Admitted
            | Verdict::Repeat { .. }
            | Verdict::Conflict { .. }
            | Verdict::Refused { .. }
            | Verdict::Quarantined { .. } => return,
        };
        let state = self.state;
        self.steps.push(Told {
            offset: journal.offset,
            time_ms: journal.time_ms,
            sender: sender(order),
            event: event.to_owned(),
            rule: rule.to_owned(),
            reason: None,
            values: Vec::new(),
            state,
            moves: false,
            effects: Vec::new(),
            deliveries: Vec::new(),
            answered: None,
        });
    }

    /// `ours`: the payment's offset and the index of the first step that this record told.
    fn take_step(
        &mut self,
        order: &Record,
        journal: &Journal,
        ours: (u64, usize),
        name: OutputName,
        step: &Step,
    ) {
        let (payment, first) = ours;
        match step {
            Step::Moved(moved) if moved.payment == payment => self.moved(order, journal, moved),
            Step::Reserved { payment: of, amount, account } if *of == payment => {
                self.ledger.get_or_insert_with(|| account.ledger.clone());
                self.follows(first, "reserved", i128::from(*amount), account);
            }
            Step::Released { payment: of, amount, account } if *of == payment => {
                self.follows(first, "released", i128::from(*amount), account);
            }
            Step::Posted { payment: of, legs } if *of == payment => {
                for leg in legs {
                    self.ledger.get_or_insert_with(|| leg.account.ledger.clone());
                    self.follows(first, "posted", i128::from(leg.change), &leg.account);
                }
            }
            Step::Reply { body, payment: Some(of) } if *of == payment => self.asked(order, journal, body),
            Step::Deliver(delivery) if delivery.payment == Some(payment) => {
                self.delivered(journal, first, name, delivery);
            }
            Step::Delivered(outcome) => {
                if self
                    .steps
                    .iter()
                    .flat_map(|told| &told.deliveries)
                    .any(|known| known.name == outcome.event)
                {
                    self.outcomes.entry(outcome.event).or_default().push(outcome.clone());
                }
            }
            Step::Moved(_)
            | Step::Reserved { .. }
            | Step::Released { .. }
            | Step::Posted { .. }
            | Step::Deliver(_)
            | Step::Reply { .. }
            | Step::Participant(_)
            | Step::Ledger(_)
            | Step::Account { .. }
            | Step::Operator(_)
            | Step::Group { .. } => {}
        }
    }

    fn moved(&mut self, order: &Record, journal: &Journal, moved: &Moved) {
        self.state = moved.to;
        if let Some(terms) = &moved.terms {
            self.payee = self.payee.take().or_else(|| terms.payee.clone());
            self.deadline_ms = self.deadline_ms.or(terms.deadline_ms);
        }
        let looked_at = moved.values.iter().find(|value| value.name == "deadline_ms");
        let looked_at = looked_at.and_then(|value| u64::try_from(value.value).ok());
        self.deadline_ms = self.deadline_ms.or(looked_at);
        let caused = moved.event != "deadline-passed";
        self.steps.push(Told {
            offset: journal.offset,
            time_ms: journal.time_ms,
            sender: if caused { sender(order) } else { None },
            event: moved.event.clone(),
            rule: moved.rule.clone(),
            reason: moved.reason.clone(),
            values: moved.values.clone(),
            state: moved.to,
            moves: moved.from != moved.to,
            effects: Vec::new(),
            deliveries: Vec::new(),
            answered: None,
        });
    }

    /// A party's status enquiry: it is answered with the stored decision or with the time at which one is due.
    fn asked(&mut self, order: &Record, journal: &Journal, body: &Body) {
        let (rule, values) = match body {
            Body::FinalAt(_) | Body::SameAs(_) | Body::ReplyAt(_) => ("stored-decision", Vec::new()),
            Body::Stored(_) | Body::Order(_) => {
                let due = self.deadline_ms.and_then(|due_ms| i64::try_from(due_ms).ok());
                let due = due.map(|value| Value { name: "deadline_ms".to_owned(), value });
                ("decision-is-due", due.into_iter().collect())
            }
        };
        let decisive = self.steps.iter().find(|told| told.moves && told.state.is_final());
        self.steps.push(Told {
            offset: journal.offset,
            time_ms: journal.time_ms,
            sender: sender(order),
            event: "status-enquiry".to_owned(),
            rule: rule.to_owned(),
            reason: decisive.and_then(|told| told.reason.clone()),
            values,
            state: self.state,
            moves: false,
            effects: Vec::new(),
            deliveries: Vec::new(),
            answered: Some(json::status(self.state)),
        });
    }

    /// An effect belongs to the last movement before it in its record.
    fn follows(&mut self, first: usize, name: &'static str, change: i128, account: &Account) {
        if let Some(told) = self.steps.get_mut(first..).and_then(<[Told]>::last_mut) {
            told.effects.push(Effect { name, change, account: account.clone() });
        }
    }

    fn delivered(&mut self, journal: &Journal, first: usize, name: OutputName, delivery: &Delivery) {
        match delivery.kind {
            Kind::Instruction => self.payee = Some(delivery.to.clone()),
            Kind::Final => {
                if let Some(Located::Bytes(bytes)) = locate(journal, name.k, &delivery.to)
                    && let Ok(text) = std::str::from_utf8(bytes)
                {
                    self.finals.entry(delivery.to.clone()).or_insert_with(|| text.to_owned());
                }
            }
            Kind::Answer | Kind::Status | Kind::Rejection => {}
        }
        if self.steps.len() == first {
            // An event of its own: somebody who did not wait for the answer is told later.
            self.steps.push(Told {
                offset: journal.offset,
                time_ms: journal.time_ms,
                sender: None,
                event: "told-later".to_owned(),
                rule: "caller-did-not-wait".to_owned(),
                reason: None,
                values: Vec::new(),
                state: self.state,
                moves: false,
                effects: Vec::new(),
                deliveries: Vec::new(),
                answered: None,
            });
        }
        let event =
            Event { name, to: delivery.to.clone(), kind: delivery.kind, message: delivery.message.clone() };
        if let Some(told) = self.steps.last_mut() {
            told.deliveries.push(event);
        }
    }
}

fn sender(order: &Record) -> Option<(String, String)> {
    match &order.order {
        Order::Message(message) => {
            let Message { participant, key, .. } = message.as_ref();
            Some((participant.clone(), key.clone()))
        }
        Order::Genesis(_)
        | Order::Operator(_)
        | Order::Tick
        | Order::Deliveries(_)
        | Order::Pending(_)
        | Order::Unusable(_) => None,
    }
}
