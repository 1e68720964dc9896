//! A bank with its own books: what it sent, what it was told, which payments it was asked to credit. It credits and debits
//! on the hub's final only, and believes nothing else. What it does when is drawn by the world.

use std::collections::{BTreeMap, BTreeSet};

use tonle_audit::{Outcome, Role, Statement, StatementLine, StatementNet};
use tonle_iso20022::{credit_transfer, parse, status_report};
use tonle_wire::OutputName;
use tonle_wire::journal::Kind;
use tonle_wire::order::{Facts, Message};

use crate::gateway::Told;
use crate::message::{LEDGERS, read_uetr};

/// Ids and BICs of the banks.
const NAMES: [(&str, &str); 6] = [
    ("lotus", "LOTUVNVX"),
    ("mekong", "MEKOVNVX"),
    ("sen", "SENBVNVX"),
    ("river", "RIVEKHPP"),
    ("delta", "DELTVNVX"),
    ("coral", "CORAKHPP"),
];

/// A message that a bank sent, with what came of it.
#[derive(Debug, Clone)]
pub(crate) struct Sent {
    pub(crate) message: Message,
    pub(crate) prefer_wait_ms: Option<u64>,
    /// The broker's clock is wanted to say this.
    pub(crate) pin: Option<u64>,
    /// The hub said for good what becomes of it.
    pub(crate) settled: bool,
    /// It was taken.
    pub(crate) accepted: bool,
    /// Requests that may still be answered.
    pub(crate) open: BTreeSet<u32>,
    /// How often it was sent.
    pub(crate) tries: u32,
}

impl Sent {
    pub(crate) fn new(message: Message) -> Self {
        Self {
            message,
            prefer_wait_ms: None,
            pin: None,
            settled: false,
            accepted: false,
            open: BTreeSet::new(),
            tries: 0,
        }
    }
}

/// A payment that the bank was asked to credit.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Asked {
    reference: String,
    currency: String,
    amount: u64,
}

/// A bank.
pub(crate) struct Bank {
    pub(crate) id: String,
    pub(crate) bic: String,
    /// Whether events are pushed to it.
    pub(crate) pushed: bool,
    /// Whether it reads the feed before the end.
    pub(crate) reads: bool,
    /// The id of the key that it signs with.
    pub(crate) key: String,
    /// A newer key, used once the old one is refused.
    pub(crate) next_key: Option<String>,
    pub(crate) sent: Vec<Sent>,
    pub(crate) down_until: u64,
    pub(crate) cursor: Option<String>,
    seen: BTreeSet<OutputName>,
    asked: BTreeMap<[u8; 16], Asked>,
    /// Finals by UETR and reference of the payment.
    finals: BTreeMap<([u8; 16], String), Outcome>,
    references: u64,
}

/// What an event means to a bank.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Learnt {
    Nothing,
    /// It is asked to credit this payment, for the first time.
    Asked([u8; 16]),
    /// A final for this payment, for the first time.
    Final([u8; 16]),
}

impl Bank {
    pub(crate) fn new(number: usize, pushed: bool, reads: bool) -> Self {
        let (id, bic) = NAMES[number % NAMES.len()];
        Self {
            id: id.to_owned(),
            bic: bic.to_owned(),
            pushed,
            reads,
            key: "k1".to_owned(),
            next_key: None,
            sent: Vec::new(),
            down_until: 0,
            cursor: None,
            seen: BTreeSet::new(),
            asked: BTreeMap::new(),
            finals: BTreeMap::new(),
            references: 0,
        }
    }

    /// The next reference: the same series at every bank, since references are the sender's own.
    pub(crate) fn reference(&mut self) -> String {
        self.references += 1;
        format!("R{}", self.references)
    }

    /// Takes an answer of the hub to the message with this number.
    pub(crate) fn told(&mut self, number: usize, told: &Told) {
        let Some(sent) = self.sent.get_mut(number) else { return };
        match told {
            Told::Accepted { .. } | Told::Final { .. } | Told::Reply { .. } => {
                (sent.settled, sent.accepted) = (true, true);
            }
            Told::Conflict { .. } | Told::NotFound { .. } | Told::Refused => sent.settled = true,
            // Signed anew with the key in use the content is the same, so this is a repeat.
            Told::Turned { key: true } => {
                if let Some(key) = self.next_key.take() {
                    self.key = key;
                }
                sent.message.key.clone_from(&self.key);
            }
            Told::Turned { key: false } | Told::Pending { .. } | Told::NotDurable => {}
        }
    }

    /// Reads an event.
    ///
    /// # Errors
    /// What is wrong with it, as invariant and text.
    pub(crate) fn learn(
        &mut self,
        name: OutputName,
        kind: Kind,
        body: &[u8],
    ) -> Result<Learnt, (&'static str, String)> {
        if !self.seen.insert(name) {
            return Ok(Learnt::Nothing);
        }
        let unreadable =
            |what: String| ("I14", format!("{}: event {name:?} cannot be read: {what}", self.id));
        let message = parse(body).map_err(|fault| unreadable(fault.to_string()))?;
        match kind {
            Kind::Instruction => {
                let transfer = credit_transfer(&message).map_err(|fault| unreadable(fault.to_string()))?;
                let uetr = read_uetr(&transfer.uetr).ok_or_else(|| unreadable("no UETR".to_owned()))?;
                let asked = Asked {
                    reference: transfer.msg_id,
                    currency: transfer.amount.ccy,
                    amount: transfer.amount.minor,
                };
                match self.asked.get(&uetr) {
                    None => {
                        self.asked.insert(uetr, asked);
                        Ok(Learnt::Asked(uetr))
                    }
                    Some(first) if *first == asked => {
                        Err(("I3", format!("{}: instructed twice for one payment", self.id)))
                    }
                    Some(first) => {
                        Err(("I11", format!("{}: instructed {first:?} and {asked:?} for one UETR", self.id)))
                    }
                }
            }
            Kind::Final => {
                let report = status_report(&message).map_err(|fault| unreadable(fault.to_string()))?;
                let uetr = read_uetr(&report.orgnl.uetr).ok_or_else(|| unreadable("no UETR".to_owned()))?;
                let outcome = match (report.tx_sts.as_str(), report.reason) {
                    ("ACSC", None) => Outcome::Completed,
                    ("RJCT", Some(reason)) => Outcome::Refused(reason),
                    (other, reason) => return Err(("I5", format!("{}: final {other} {reason:?}", self.id))),
                };
                self.take_final(uetr, report.orgnl.msg_id.unwrap_or_default(), outcome)
            }
            Kind::Answer | Kind::Status | Kind::Rejection => Ok(Learnt::Nothing),
        }
    }

    fn take_final(
        &mut self,
        uetr: [u8; 16],
        reference: String,
        outcome: Outcome,
    ) -> Result<Learnt, (&'static str, String)> {
        let key = (uetr, reference);
        match self.finals.get(&key) {
            None => {
                self.finals.insert(key, outcome);
                Ok(Learnt::Final(uetr))
            }
            Some(first) if *first == outcome => Ok(Learnt::Nothing),
            Some(first) => Err(("I5", format!("{}: holds two finals: {first:?} and {outcome:?}", self.id))),
        }
    }

    /// The final for the payment with this UETR that it sent or was asked to credit.
    pub(crate) fn outcome(&self, uetr: &[u8; 16]) -> Option<&Outcome> {
        self.finals.iter().find(|((of, _), _)| of == uetr).map(|(_, outcome)| outcome)
    }

    /// Its own statement, and a fault if it holds a final for a message that the hub never took.
    pub(crate) fn statement(&self) -> (Statement, Option<String>) {
        let mut lines = Vec::new();
        let mut nets: BTreeMap<&str, i64> = BTreeMap::new();
        let mut fault = None;
        let mut add = |role, uetr: [u8; 16], reference: &str, currency: &str, amount: u64| {
            let outcome = self.finals.get(&(uetr, reference.to_owned())).cloned().unwrap_or(Outcome::Unknown);
            let booked = outcome == Outcome::Completed;
            let ledger = LEDGERS.iter().find(|row| row.1 == currency).map_or("", |row| row.0);
            if booked {
                let signed = i64::try_from(amount).unwrap_or(i64::MAX);
                *nets.entry(ledger).or_insert(0) += if role == Role::Payer { -signed } else { signed };
            }
            lines.push(StatementLine { role, uetr, amount, outcome, booked });
        };
        for sent in &self.sent {
            let Facts::Payment(facts) = &sent.message.facts else { continue };
            if sent.accepted {
                add(Role::Payer, facts.uetr, &sent.message.reference, &facts.currency, facts.amount);
            }
        }
        for (uetr, asked) in &self.asked {
            add(Role::Payee, *uetr, &asked.reference, &asked.currency, asked.amount);
        }
        for (uetr, reference) in self.finals.keys() {
            let payee = self.asked.get(uetr).is_some_and(|asked| asked.reference == *reference);
            let payer = self.sent.iter().any(|sent| {
                sent.accepted
                    && sent.message.reference == *reference
                    && matches!(&sent.message.facts, Facts::Payment(facts) if facts.uetr == *uetr)
            });
            if !payer && !payee {
                fault = Some(format!("{}: a final for {reference}, which was never taken", self.id));
            }
        }
        let nets = nets.into_iter().map(|(ledger, net)| StatementNet { ledger: ledger.to_owned(), net });
        (Statement { participant: self.id.clone(), lines, nets: nets.collect() }, fault)
    }
}
