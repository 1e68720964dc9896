//! A bank's own books: what it believes of each payment, from its own doing and from what the hub told it under a
//! signature that held. Credits and debits are booked on the hub's final alone. Knows no transport and no clock; the
//! hub's log is compared with these books by somebody else.

use std::collections::hash_map::Entry as MapEntry;
use std::collections::{BTreeMap, HashMap, HashSet};

use aws_lc_rs::digest::{SHA256, digest};
use uuid::Uuid;

use crate::bank::Payment;
use crate::limits::{FINAL_HASHES_KEPT, VIOLATIONS_KEPT};
use crate::messages::Prepared;
use crate::statement::{Final, Net, Role, Row, Statement, Times, Violation, ViolationKind};

/// What the books hold of one payment in one role.
pub struct Entry {
    reference: Box<str>,
    amount_minor: u64,
    ccy: Box<str>,
    final_status: Option<Final>,
    times: Times,
    hashes: Vec<[u8; 32]>,
    acceptance: Option<[u8; 32]>,
    not_accepted: Option<Box<str>>,
    /// The answer given, kept to give the same again.
    answer: Option<Prepared>,
    said_yes: bool,
    said_no: bool,
    /// How often anything was sent that the hub may answer with the stored final.
    asked: u32,
    final_events: u32,
    credited_early: bool,
    /// The participant who may answer, where known.
    payee: Option<Box<str>>,
    answer_seen: Option<Box<str>>,
    fault: Option<Box<str>>,
}

/// How a final changed the books.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Booked {
    /// The first final of this payment: booked.
    First,
    /// Said already: nothing changed.
    Again,
    /// Contradicts the first, or there is no such payment: nothing changed, a violation was noted.
    Refused,
}

/// The books of one bank.
#[derive(Default)]
pub struct Books {
    entries: HashMap<(Uuid, Role), Entry>,
    /// First and last payment sent under each reference: they differ only where a bank breaks the rules on purpose.
    references: HashMap<Box<str>, (Uuid, Uuid)>,
    events: HashSet<Box<str>>,
    events_repeated: u64,
    instructions: u64,
    nets: BTreeMap<Box<str>, Net>,
    violations: Vec<Violation>,
    violations_total: u64,
    open: usize,
    awaiting_credit: usize,
}

/// What an answer of this bank means to the hub.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Said {
    /// Will credit when told.
    Yes,
    /// Will not credit.
    No,
    /// Does not count as an answer: spoilt by script.
    Nothing,
}

impl Books {
    /// Notes a payment that this bank is about to send. A payment known already stays as it is.
    /// Returns whether it is new.
    pub fn sent(&mut self, payment: &Payment, times: Times) -> bool {
        let (uetr, reference) = (payment.uetr, &payment.message.reference);
        self.references.entry(reference.clone()).or_insert((uetr, uetr)).1 = uetr;
        let MapEntry::Vacant(free) = self.entries.entry((uetr, Role::Payer)) else { return false };
        let mut entry = Entry::new(reference, payment.amount_minor, &payment.ccy, times);
        entry.payee = payment.payee.clone();
        free.insert(entry);
        self.open += 1;
        true
    }

    /// Notes the hub's acceptance (a 202 that says `RCVD`). `body` is its text, the same for ever once admitted; `None`
    /// while the admission is pending.
    pub fn accepted(&mut self, uetr: Uuid, now_ms: u64, body: Option<&[u8]>) {
        let Some(entry) = self.entries.get_mut(&(uetr, Role::Payer)) else { return };
        entry.times.accepted_ms.get_or_insert(now_ms);
        let Some(body) = body else { return };
        let hash = sha256(body);
        if *entry.acceptance.get_or_insert(hash) != hash {
            let detail = "a repeat was answered with other bytes than before";
            self.violation(ViolationKind::AcceptanceDiffers, Some(uetr), detail);
        }
    }

    /// Notes that the hub refused to take the message.
    pub fn not_accepted(&mut self, uetr: Uuid, code: &str) {
        let Some(entry) = self.entries.get_mut(&(uetr, Role::Payer)) else { return };
        if entry.final_status.is_none() && entry.not_accepted.is_none() {
            self.open -= 1;
        }
        entry.not_accepted = Some(code.into());
    }

    /// Notes an instruction to credit and numbers it from 1; `None` if this payment was instructed before.
    pub fn instructed(
        &mut self,
        uetr: Uuid,
        reference: &str,
        amount_minor: u64,
        ccy: &str,
        now_ms: u64,
    ) -> Option<u64> {
        if let Some(known) = self.entries.get(&(uetr, Role::Payee)) {
            if known.amount_minor != amount_minor || *known.ccy != *ccy {
                let detail = "instructed again with another amount";
                self.violation(ViolationKind::AmountDiffers, Some(uetr), detail);
            }
            return None;
        }
        let times = Times { received_ms: Some(now_ms), ..Times::default() };
        self.entries.insert((uetr, Role::Payee), Entry::new(reference, amount_minor, ccy, times));
        self.instructions += 1;
        Some(self.instructions)
    }

    /// Notes which fault of the script is played on this payment.
    pub fn misbehaves(&mut self, uetr: Uuid, fault: &str) {
        if let Some(entry) = self.entries.get_mut(&(uetr, Role::Payee)) {
            entry.fault = Some(fault.into());
        }
    }

    /// Notes that this bank gives `answer`, which the hub will take as `said`. The first answer is kept, to be given
    /// again when asked again; `early` says that the bank credited already.
    pub fn answered(&mut self, uetr: Uuid, said: Said, answer: &Prepared, early: bool) {
        let Some(entry) = self.entries.get_mut(&(uetr, Role::Payee)) else { return };
        entry.asked += 1;
        entry.credited_early |= early;
        match said {
            Said::Yes => {
                if !entry.said_yes && entry.final_status.is_none() {
                    self.awaiting_credit += 1;
                }
                entry.said_yes = true;
            }
            Said::No => entry.said_no = true,
            Said::Nothing => {}
        }
        if entry.final_status.is_none() {
            entry.answer.get_or_insert_with(|| answer.clone());
        }
    }

    /// The answer given to this instruction before, to be given again; counts as given again.
    pub fn answer_again(&mut self, uetr: Uuid) -> Option<Prepared> {
        let entry = self.entries.get_mut(&(uetr, Role::Payee))?;
        entry.asked += 1;
        entry.answer.clone()
    }

    /// Notes that this bank asked for something that may bring the stored final again.
    pub fn asked(&mut self, uetr: Uuid) {
        for role in [Role::Payer, Role::Payee] {
            if let Some(entry) = self.entries.get_mut(&(uetr, role)) {
                entry.asked += 1;
            }
        }
    }

    /// Notes the payee's own signed answer, seen by the payer; `from` is the participant who signed it.
    pub fn answer_seen(&mut self, uetr: Uuid, from: &str, status: &str) {
        let Some(entry) = self.entries.get_mut(&(uetr, Role::Payer)) else {
            let detail = "an answer to a payment that this bank did not send";
            return self.violation(ViolationKind::UnknownPayment, Some(uetr), detail);
        };
        if entry.payee.as_deref().is_some_and(|payee| payee != from) {
            let detail = format!("answer of {from}, who was not paid");
            return self.violation(ViolationKind::Stranger, Some(uetr), &detail);
        }
        entry.answer_seen = Some(status.into());
    }

    /// Whether the event `name` is new; counts it otherwise.
    pub fn first_time(&mut self, name: &str) -> bool {
        if self.events.contains(name) {
            self.events_repeated += 1;
            return false;
        }
        self.events.insert(name.into())
    }

    /// Books the hub's final in every role that this bank has in the payment: debit as payer and credit as payee on
    /// `ACSC`, once. `event` says that it came as an event of its own and not as the answer to a question.
    pub fn finality(&mut self, uetr: Uuid, said: &Final, bytes: &[u8], event: bool, now_ms: u64) -> Booked {
        let mut booked = None;
        // Who pays himself gets a final in each role.
        let once = role_count(&self.entries, uetr) < 2;
        for role in [Role::Payer, Role::Payee] {
            let Some(entry) = self.entries.get_mut(&(uetr, role)) else { continue };
            let (outcome, faults) = entry.finality(role, said, bytes, event, now_ms);
            if outcome == Booked::First {
                self.open -= usize::from(role == Role::Payer && entry.not_accepted.is_none());
                self.awaiting_credit -= usize::from(role == Role::Payee && entry.said_yes);
            }
            if outcome == Booked::First && said.committed() {
                let net = self.nets.entry(entry.ccy.clone()).or_default();
                if let Err(detail) = net.book(role, entry.amount_minor) {
                    self.violation(ViolationKind::Overflow, Some(uetr), detail);
                }
            }
            for (kind, detail) in faults {
                if kind == ViolationKind::CreditAskedTwice && !once {
                    continue;
                }
                self.violation(kind, Some(uetr), &detail);
            }
            booked = Some(match (booked, outcome) {
                (None, outcome) => outcome,
                (Some(Booked::First), _) | (_, Booked::First) => Booked::First,
                (Some(before), _) => before,
            });
        }
        match booked {
            Some(booked) => booked,
            // A refusal may overtake an instruction that never came through; a credit must not.
            None if !said.committed() => Booked::Refused,
            None => {
                let detail = "told to credit or debit a payment that is not known here";
                self.violation(ViolationKind::UnknownPayment, Some(uetr), detail);
                Booked::Refused
            }
        }
    }

    /// The final booked for `uetr` as payer, if there is one.
    pub fn final_of(&self, uetr: Uuid) -> Option<Final> {
        self.entries.get(&(uetr, Role::Payer))?.final_status.clone()
    }

    /// The payment that a rejection of `reference` ends. A conflict (`DU01`) never ends the payment that used the
    /// reference first.
    pub fn rejected(&self, reference: &str, code: &str) -> Option<Uuid> {
        let (first, last) = *self.references.get(reference)?;
        if code == "DU01" && first == last { None } else { Some(last) }
    }

    /// Notes what the hub must not do. Details beyond the limit are only counted.
    pub fn violation(&mut self, kind: ViolationKind, uetr: Option<Uuid>, detail: &str) {
        self.violations_total += 1;
        tracing::warn!(?kind, detail, "the hub violated the contract");
        if self.violations.len() < VIOLATIONS_KEPT {
            let uetr = uetr.map(|u| u.hyphenated().to_string());
            self.violations.push(Violation { kind, uetr, detail: detail.to_owned() });
        }
    }

    /// How many payments that this bank sent have no final and were not refused at the door.
    pub fn open(&self) -> usize {
        self.open
    }

    /// How many payments that this bank said yes to have no final yet.
    pub fn awaiting_credit(&self) -> usize {
        self.awaiting_credit
    }

    /// The statement of `bank` with `bic`: rows in the order of UETR and role, so that two runs compare.
    pub fn statement(&self, bank: &str, bic: &str) -> Statement {
        let mut rows: Vec<Row> = self.entries.iter().map(|((uetr, role), e)| e.row(*uetr, *role)).collect();
        rows.sort_by(|a, b| (&a.uetr, a.role).cmp(&(&b.uetr, b.role)));
        Statement {
            bank: bank.to_owned(),
            bic: bic.to_owned(),
            nets: self.nets.iter().map(|(ccy, net)| (ccy.to_string(), net.clone())).collect(),
            rows,
            violations: self.violations.clone(),
            violations_total: self.violations_total,
            events_seen: u64::try_from(self.events.len()).unwrap_or(u64::MAX),
            events_repeated: self.events_repeated,
        }
    }
}

impl Entry {
    fn new(reference: &str, amount_minor: u64, ccy: &str, times: Times) -> Self {
        Self {
            reference: reference.into(),
            amount_minor,
            ccy: ccy.into(),
            final_status: None,
            times,
            hashes: Vec::new(),
            acceptance: None,
            not_accepted: None,
            answer: None,
            said_yes: false,
            said_no: false,
            asked: 0,
            final_events: 0,
            credited_early: false,
            payee: None,
            answer_seen: None,
            fault: None,
        }
    }

    fn finality(
        &mut self,
        role: Role,
        said: &Final,
        bytes: &[u8],
        event: bool,
        now_ms: u64,
    ) -> (Booked, Vec<(ViolationKind, String)>) {
        let mut faults = Vec::new();
        let hash = sha256(bytes);
        if !self.hashes.contains(&hash) && self.hashes.len() < FINAL_HASHES_KEPT {
            self.hashes.push(hash);
        }
        self.final_events += u32::from(event);
        if role == Role::Payee && event && self.final_events > 1 && self.asked <= 1 && said.committed() {
            let detail = "a second event asks for a credit that was not asked about".to_owned();
            faults.push((ViolationKind::CreditAskedTwice, detail));
        }
        match &self.final_status {
            Some(first) if first == said => return (Booked::Again, faults),
            Some(first) => {
                let detail = format!("first {first}, then {said}");
                faults.push((ViolationKind::TwoFinals, detail));
                return (Booked::Refused, faults);
            }
            None => {}
        }
        if role == Role::Payee && said.committed() && !self.said_yes {
            let detail = "committed although this bank never said yes".to_owned();
            faults.push((ViolationKind::CommittedWithoutYes, detail));
        }
        if let Some(code) = self.not_accepted.as_deref().filter(|_| said.committed()) {
            let detail = format!("refused with {code} at the door, then committed");
            faults.push((ViolationKind::RefusedThenCommitted, detail));
        }
        self.final_status = Some(said.clone());
        self.times.final_ms = Some(now_ms);
        // The hub stops asking at the decision, so the answer is never needed again.
        self.answer = None;
        (Booked::First, faults)
    }

    fn row(&self, uetr: Uuid, role: Role) -> Row {
        let hex = |hash: &[u8; 32]| hash.iter().map(|byte| format!("{byte:02x}")).collect::<String>();
        Row {
            uetr: uetr.hyphenated().to_string(),
            role,
            reference: self.reference.to_string(),
            amount_minor: self.amount_minor,
            ccy: self.ccy.to_string(),
            status: self.final_status.as_ref().map(|f| f.status.to_string()),
            reason: self.final_status.as_ref().and_then(|f| f.reason.as_deref().map(str::to_owned)),
            not_accepted: self.not_accepted.as_deref().map(str::to_owned),
            answer: match (self.said_yes, self.said_no) {
                (true, true) => Some("both".to_owned()),
                (true, false) => Some("yes".to_owned()),
                (false, true) => Some("no".to_owned()),
                (false, false) => None,
            },
            answer_seen: self.answer_seen.as_deref().map(str::to_owned),
            credited_early: self.credited_early,
            fault: self.fault.as_deref().map(str::to_owned),
            final_sha256: self.hashes.iter().map(hex).collect(),
            final_events: self.final_events,
            times: self.times.clone(),
        }
    }
}

fn role_count(entries: &HashMap<(Uuid, Role), Entry>, uetr: Uuid) -> usize {
    [Role::Payer, Role::Payee].into_iter().filter(|role| entries.contains_key(&(uetr, *role))).count()
}

fn sha256(bytes: &[u8]) -> [u8; 32] {
    let mut out = [0; 32];
    out.copy_from_slice(digest(&SHA256, bytes).as_ref());
    out
}

#[cfg(test)]
#[path = "books_tests.rs"]
mod tests;
