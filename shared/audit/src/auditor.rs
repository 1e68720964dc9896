//! The auditor itself: takes records in, has each judged, keeps count. It does not know where records come from.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use tonle_wire::journal::{Journal, Place, Step, Verdict};
use tonle_wire::order::{Facts, Genesis};
use tonle_wire::registry::Mode;
use tonle_wire::{Order, Record};

use crate::apply::Applying;
use crate::book::{Book, Came, Note};
use crate::edge::{AnswerSeen, Edge, Sight};
use crate::forecast::{View, forecast};
use crate::intake::{Incoming, Signed, Slim, What, fingerprint};
use crate::parts::Parts;
use crate::report::{LedgerTotals, Report};
use crate::rows::Rows;
use crate::statement::{self, Statement};
use crate::violation::{Invariant, Violation, Violations};
use crate::{compare, deliveries, messages};

/// The digests of so many last records are kept one by one: further back than any switch or snapshot lags.
const DIGESTS_RECENT_MAX: u64 = 65_536;

/// Of older records every thousandth digest is kept, as `reliability` I13 asks.
const DIGESTS_KEPT_EVERY: u64 = 1_000;

/// The independent second model of a group's hub.
#[derive(Debug, Default)]
pub struct Auditor {
    book: Book,
    rows: Rows,
    edge: Edge,
    violations: Violations,
    waiting: VecDeque<Incoming>,
    orders_end: u64,
    next: u64,
    /// What came of the next order so far.
    parts: Parts,
    /// Fingerprints of the records of outcomes in parts.
    prints: BTreeMap<Place, u64>,
    time_ms: u64,
    poison: BTreeSet<u64>,
    digests: BTreeMap<u64, [u8; 16]>,
    counts: Counts,
    lost: u64,
    nets_differ: bool,
}

#[derive(Debug, Default)]
struct Counts {
    orders: u64,
    journal: u64,
    copies: u64,
    applied: u64,
    refused: u64,
    quarantined: u64,
}

impl Auditor {
    /// An auditor before the first record.
    pub fn new() -> Self {
        Self::default()
    }

    /// Reads a record of `orders`: its offset, its broker time (milliseconds since 1970) and its bytes. Orders come in
    /// the order of their offsets from 0; one that was read before is passed over.
    pub fn order_bytes(&mut self, offset: u64, broker_ms: u64, bytes: &[u8]) {
        self.take_order(offset, broker_ms, Record::decode(bytes).ok().as_ref());
    }

    /// As [`Self::order_bytes`], for a record that is decoded already.
    pub fn order(&mut self, offset: u64, broker_ms: u64, order: &Record) {
        self.take_order(offset, broker_ms, Some(order));
    }

    fn take_order(&mut self, offset: u64, broker_ms: u64, record: Option<&Record>) {
        if offset < self.orders_end {
            return;
        }
        self.violations.at(offset);
        if offset > self.orders_end {
            let text = format!("orders {} to {} are missing in the log", self.orders_end, offset - 1);
            self.violations.push(Invariant::I17, None, text);
        }
        let first = record.is_some_and(|record| matches!(record.order, Order::Genesis(_)));
        if offset == 0 && !first {
            self.violations.push(
                Invariant::Contract,
                None,
                "the first record is not the first configuration",
            );
        }
        self.orders_end = offset + 1;
        self.counts.orders += 1;
        self.waiting.push_back(Incoming::new(offset, broker_ms, record));
    }

    /// Announces that the order at this offset is a planted poison record, which the hub must set aside alone.
    pub fn expect_quarantine(&mut self, offset: u64) {
        self.poison.insert(offset);
    }

    /// Reads the bytes of a record of `journal`, after the order that caused it. Further copies are compared with the
    /// first (I14).
    pub fn journal_bytes(&mut self, bytes: &[u8]) {
        match Journal::decode(bytes) {
            Ok(said) => self.take_journal(&said, fingerprint(bytes)),
            Err(fault) => {
                self.violations.at(self.next);
                self.violations.push(Invariant::I17, None, format!("the journal cannot be read: {fault}"));
            }
        }
    }

    /// As [`Self::journal_bytes`], for a record that is decoded already.
    pub fn journal(&mut self, said: &Journal) {
        self.take_journal(said, fingerprint(&said.encode()));
    }

    fn take_journal(&mut self, said: &Journal, print: u64) {
        self.violations.at(said.offset);
        let (place, next) = (said.place(), Place { offset: self.next, part: self.parts.next() });
        if place < next {
            self.counts.copies += 1;
            let first = self.prints.get(&place).copied();
            let first = first.or_else(|| self.book.notes.get(&said.offset).map(|note| note.print));
            if first.is_some_and(|first| first != print) {
                self.violations.push(Invariant::I14, None, "a copy of this record says something else");
            }
            return;
        }
        if said.offset >= self.orders_end {
            let text = "a journal record before its order";
            return self.violations.push(Invariant::I15, None, text);
        }
        if place > next {
            let text = if said.offset > self.next {
                format!("the journal lacks the records {} to {}", self.next, said.offset - 1)
            } else {
                format!("the journal lacks the parts {} to {} of this record", next.part, place.part - 1)
            };
            self.violations.push(Invariant::I17, None, text);
        }
        if said.offset > self.next {
            self.parts = Parts::default();
        }
        self.next = said.offset;
        while self.waiting.front().is_some_and(|order| order.offset < said.offset) {
            self.waiting.pop_front();
        }
        self.counts.journal += 1;
        let whole = self.parts.take(said, print, self.book.open(), &mut self.violations);
        self.prints.extend(self.parts.prints().iter().copied());
        let Some(whole) = whole else { return };
        self.parts = Parts::default();
        self.next = said.offset + 1;
        // A gap in the orders was reported when it was read; a journal record inside it has nothing to be judged by.
        let Some(order) = self.waiting.pop_front_if(|order| order.offset == said.offset) else {
            return self.violations.push(Invariant::I17, None, "a journal record without an order");
        };
        self.judge(&order, &whole);
        let note = self.note(&order, &whole, print);
        self.book.notes.insert(said.offset, note);
    }

    /// Judges one order with its journal record.
    fn judge(&mut self, order: &Incoming, said: &Journal) {
        self.time_ms = self.time_ms.max(order.broker_ms);
        if said.time_ms != self.time_ms {
            let text = format!("record time {}, expected {}", said.time_ms, self.time_ms);
            self.violations.push(Invariant::Contract, None, text);
        }
        if let What::Genesis(genesis) = &order.what
            && order.offset == 0
        {
            self.rows.operators_needed = genesis.operators_needed;
            self.rows.references_max = genesis.references_max;
        }
        let poison = self.poison.remove(&order.offset);
        let (now, offset) = (self.time_ms, order.offset);
        let view = View { book: &self.book, rows: &self.rows, now, offset, said, poison };
        let expect = forecast(view, order);
        let admitted = match &order.what {
            What::Message(message) if said.verdict == Verdict::Admitted => admitted(view, message),
            _ => None,
        };
        if let Some(payment) = admitted {
            self.book.admit(offset, payment);
        }
        for missed in compare::compare(said, &expect, &mut self.violations) {
            self.book.miss(missed);
        }
        deliveries::compare(&self.book, &self.rows, said, &expect, &mut self.violations);
        // By the rows before the order, which may change who may sign.
        let quorum = match &order.what {
            What::Operator(signed) => (self.rows.signers(signed, now), self.rows.operators_needed),
            _ => (0, 0),
        };
        let (book, rows, violations) = (&mut self.book, &mut self.rows, &mut self.violations);
        Applying { book, rows, violations, said, order, before: BTreeMap::new() }.run();
        self.remember(order, said, quorum);
        self.digests.insert(offset, said.digest);
        if let Some(old) = offset.checked_sub(DIGESTS_RECENT_MAX)
            && old % DIGESTS_KEPT_EVERY != 0
        {
            self.digests.remove(&old);
        }
    }

    /// What later records are judged by: used references, tombstones, orders carried out.
    fn remember(&mut self, order: &Incoming, said: &Journal, quorum: (usize, u8)) {
        match &order.what {
            What::Message(message) => self.remember_message(message, order.offset, said),
            What::Genesis(genesis) if order.offset == 0 => self.judge_genesis(genesis, said),
            What::Operator(signed) => self.judge_operator(signed, said, quorum),
            What::Unreadable
            | What::Genesis(_)
            | What::Tick
            | What::Deliveries(_)
            | What::Pending(_)
            | What::Unusable(..) => {}
        }
    }

    fn remember_message(&mut self, message: &Slim, offset: u64, said: &Journal) {
        let Some(sender) = self.rows.id(&message.participant) else { return };
        let burns = match &said.verdict {
            Verdict::Admitted | Verdict::Conflict { .. } => true,
            Verdict::Refused { refusal, .. } => {
                use tonle_wire::journal::Refusal;
                matches!(refusal, Refusal::NotFound | Refusal::Mismatch)
            }
            Verdict::Done | Verdict::Repeat { .. } | Verdict::Quarantined { .. } => false,
        };
        if burns {
            self.book.burn(sender, &message.reference, message.content, offset);
        }
        if let (Facts::Enquiry(enquiry), Verdict::Admitted) = (&message.facts, &said.verdict)
            && !self.book.uetrs.contains_key(&enquiry.uetr)
        {
            self.book.asked.entry(enquiry.uetr).or_default().insert(sender);
        }
    }

    /// The first record's rows are exactly those of the configuration.
    fn judge_genesis(&mut self, genesis: &Genesis, said: &Journal) {
        let rows = &self.rows;
        let known = genesis.participants.iter().all(|row| rows.knows_participant(row))
            && genesis.ledgers.iter().all(|row| rows.knows_ledger(row))
            && genesis.operators.iter().all(|row| rows.knows_operator(row));
        let sizes = (genesis.participants.len(), genesis.ledgers.len(), genesis.operators.len());
        if !known || rows.sizes() != sizes {
            self.violations.push(
                Invariant::Contract,
                None,
                "the rows are not those of the first configuration",
            );
        }
        let mut opened = 0;
        for (owner, terms) in
            genesis.participants.iter().flat_map(|row| row.accounts.iter().map(move |one| (row, one)))
        {
            let change =
                if terms.mode == Mode::Prefunded { i64::try_from(terms.amount).ok() } else { Some(0) };
            opened += said
                .steps
                .iter()
                .filter(|step| {
                    matches!(step, Step::Account { account, change: found }
                        if account.participant == owner.id && account.ledger == terms.ledger
                            && account.mode == terms.mode && i128::from(account.limit) == i128::from(terms.amount)
                            && change == Some(*found))
                })
                .count();
        }
        let terms: usize = genesis.participants.iter().map(|row| row.accounts.len()).sum();
        if opened != terms {
            let text = format!("{opened} accounts opened as configured, {terms} configured");
            self.violations.push(Invariant::I1, None, text);
        }
    }

    /// An operator's order is carried out once, and only if enough distinct operators signed it.
    fn judge_operator(&mut self, signed: &Signed, said: &Journal, quorum: (usize, u8)) {
        let rows = said.steps.iter().any(|step| {
            matches!(
                step,
                Step::Participant(_)
                    | Step::Ledger(_)
                    | Step::Operator(_)
                    | Step::Account { .. }
                    | Step::Group { .. }
            )
        });
        let done = self.book.orders_done.get(&signed.text).copied();
        let known = match &said.verdict {
            Verdict::Repeat { first } => done == Some(*first),
            Verdict::Conflict { first, .. } => self.book.orders_done.values().any(|offset| offset == first),
            Verdict::Done | Verdict::Admitted => rows,
            Verdict::Refused { .. } | Verdict::Quarantined { .. } => done.is_none(),
        };
        if !known {
            let text =
                format!("an operator's order, carried out before at {done:?}, is now {:?}", said.verdict);
            self.violations.push(Invariant::I10, None, text);
        }
        if !matches!(said.verdict, Verdict::Done | Verdict::Admitted) {
            if rows {
                let text = "an operator's order that was not carried out changed rows";
                self.violations.push(Invariant::I12, None, text);
            }
            return;
        }
        let (signers, needed) = quorum;
        if signers < usize::from(needed) {
            let text = format!("carried out with {signers} of {needed} operators");
            self.violations.push(Invariant::I12, None, text);
        }
        let (able, needed) = (self.rows.able(self.time_ms), self.rows.operators_needed);
        let changes = |step: &Step| matches!(step, Step::Operator(_) | Step::Group { .. });
        if able < usize::from(needed) && said.steps.iter().any(changes) {
            let text = format!("{able} operators are left who may sign, and {needed} must");
            self.violations.push(Invariant::I12, None, text);
        }
        if done.is_some() && rows {
            self.violations.push(Invariant::I3, None, "an operator's order was carried out twice");
        }
        self.book.orders_done.entry(signed.text).or_insert(said.offset);
    }

    /// What is kept of the record, and the counters.
    fn note(&mut self, order: &Incoming, said: &Journal, print: u64) -> Note {
        for (k, step) in (0_u32..).zip(&said.steps) {
            if let Step::Deliver(delivery) = step {
                let to = self.rows.intern(&delivery.to);
                self.edge.learn(said.offset, k, to);
            }
        }
        let counter = match &said.verdict {
            Verdict::Done | Verdict::Admitted | Verdict::Repeat { .. } => &mut self.counts.applied,
            Verdict::Conflict { .. } | Verdict::Refused { .. } => &mut self.counts.refused,
            Verdict::Quarantined { .. } => &mut self.counts.quarantined,
        };
        *counter += 1;
        let mut note = Note { print, sender: None, came: Came::Quiet, told: false };
        match &order.what {
            What::Message(message) => {
                note.sender = self.rows.id(&message.participant);
                note.came = match &said.verdict {
                    Verdict::Conflict { .. } | Verdict::Refused { .. } => Came::Refused,
                    Verdict::Repeat { first } => Came::Repeat(*first),
                    Verdict::Admitted if matches!(message.facts, Facts::Enquiry(_)) => Came::Enquired,
                    Verdict::Done | Verdict::Admitted | Verdict::Quarantined { .. } => Came::Quiet,
                };
                note.told = message.push && note.came == Came::Refused;
            }
            What::Pending(about) => {
                if let Some(note) = self.book.notes.get_mut(about) {
                    note.told = true;
                }
            }
            What::Unusable(participant, _) => {
                note.sender = self.rows.id(participant);
                (note.came, note.told) = (Came::Refused, true);
            }
            What::Unreadable | What::Genesis(_) | What::Operator(_) | What::Tick | What::Deliveries(_) => {}
        }
        note
    }

    /// Takes an answer that the edge gave to a participant's message (I10, I11, I4).
    pub fn answer_seen(&mut self, seen: &AnswerSeen<'_>) {
        self.violations.at(self.next);
        self.edge.answer(seen, &mut self.violations);
    }

    /// Takes something that left the hub at a moment when the orders below `log_end` were readable (I15, I14).
    pub fn edge_saw(&mut self, sight: Sight<'_>, log_end: u64) {
        self.violations.at(self.next);
        self.edge.saw(sight, log_end, &mut self.violations);
    }

    /// Compares digests of a second fold, as (offset of the order, digest after it), with the journal's (I13). The
    /// answer says how many could be compared: the journal's are kept for the last 65,536 records and for every
    /// thousandth before them.
    pub fn compare_digests(&mut self, others: impl IntoIterator<Item = (u64, [u8; 16])>) -> u64 {
        let mut compared = 0;
        for (offset, digest) in others {
            let Some(own) = self.digests.get(&offset) else { continue };
            compared += 1;
            if *own != digest {
                self.violations.at(offset);
                self.violations.push(Invariant::I13, None, "a second fold has another digest");
            }
        }
        compared
    }

    /// Compares a snapshot, the fold of the records before `offset`, with the journal (I16); whether it could be
    /// compared, as [`Self::compare_digests`].
    pub fn compare_snapshot(&mut self, offset: u64, digest: [u8; 16]) -> bool {
        let Some(own) = offset.checked_sub(1).and_then(|last| self.digests.get(&last)) else { return false };
        if *own != digest {
            self.violations.at(offset);
            self.violations.push(
                Invariant::I16,
                None,
                "a snapshot has another digest than the record before it",
            );
        }
        true
    }

    /// The journal's digest after the order at this offset, while it is kept.
    pub fn digest_at(&self, offset: u64) -> Option<[u8; 16]> {
        self.digests.get(&offset).copied()
    }

    /// Compares a participant's own statement, taken when it has read all its events (I3, I4, I5).
    pub fn statement(&mut self, own: &Statement) {
        self.violations.at(self.next);
        self.nets_differ |= !statement::compare(&self.book, &self.rows, own, &mut self.violations);
    }

    /// The end: everything was read, faults have ended, `now_ms` is the time up to which deadlines count (I4).
    pub fn finish(&mut self, now_ms: u64) -> Report {
        self.violations.at(self.next);
        if let (Some(first), Some(last)) = (self.waiting.front(), self.waiting.back()) {
            let text = format!("orders {} to {} have no journal record", first.offset, last.offset);
            self.violations.push(Invariant::I17, None, text);
        }
        let late: Vec<u64> = self.book.timers.range(..(now_ms, 0)).map(|(_, payment)| *payment).collect();
        for payment in late.into_iter().chain(self.book.overdue.iter().copied()) {
            self.violations.push(Invariant::I4, Some(payment), "still open past its deadline");
        }
        self.lost = self.edge.finish(&self.book, &self.rows, &mut self.violations);
        self.report()
    }

    /// What was found so far.
    pub fn report(&self) -> Report {
        let ledgers: Vec<LedgerTotals> = self.ledgers();
        let zero = ledgers.iter().all(|ledger| ledger.positions == 0);
        let outcomes = self.book.outcomes.iter();
        Report {
            orders: self.counts.orders,
            journal: self.counts.journal,
            copies: self.counts.copies,
            applied: self.counts.applied,
            refused: self.counts.refused,
            quarantined: self.counts.quarantined,
            payments: self.book.payments.len() as u64,
            open: self.book.open(),
            in_limbo: self.book.overdue.len() as u64 + self.lost,
            ledgers,
            outcomes: outcomes
                .map(|((state, why), n)| ((String::from(*state), String::from(&**why)), *n))
                .collect(),
            money_conserved: zero && self.violations.of_money() == 0 && !self.nets_differ,
            violations_count: self.violations.count(),
            violations: self.violations.kept().to_vec(),
        }
    }

    /// The violations found so far, at most 100 of them.
    pub fn violations(&self) -> &[Violation] {
        self.violations.kept()
    }

    fn ledgers(&self) -> Vec<LedgerTotals> {
        let mut all: Vec<LedgerTotals> = self
            .rows
            .ledger_ids()
            .map(|id| {
                let accounts = self.book.accounts.iter().filter(|((ledger, _), _)| *ledger == id);
                let (mut positions, mut reserved) = (0, 0);
                for (_, account) in accounts {
                    positions += i128::from(account.position);
                    reserved += u128::from(account.reserved);
                }
                let (committed, committed_minor) = self.book.committed.get(&id).copied().unwrap_or_default();
                let (funds_in, funds_out) = self.book.outside.get(&id).copied().unwrap_or_default();
                let ledger = self.rows.text(id).to_owned();
                LedgerTotals { ledger, positions, reserved, committed, committed_minor, funds_in, funds_out }
            })
            .collect();
        all.sort_by(|one, two| one.ledger.cmp(&two.ledger));
        all
    }
}

/// The payment that a message starts, where the journal took it.
fn admitted(view: View<'_>, message: &Slim) -> Option<crate::book::Payment> {
    let Facts::Payment(facts) = &message.facts else { return None };
    let payer = view.rows.id(&message.participant)?;
    Some(messages::received(view, message, payer, facts))
}
