//! The gateway's reading of the journal: who takes part, what each participant is owed as events, where each payment
//! is, and where in the log its records are. It holds names and offsets; the bytes stay in the log.
//!
//! Knows no HTTP, no clock and no file: the shell feeds records in the order in which the journal topic has them. A
//! record that was seen is dropped, one that is ahead is ignored (the writer writes again from the first missing name
//! on), and one that says something else than before stops the reader: two switches differ.
//!
//! Memory: 28 bytes per event, about 62 per payment and 16 per order that touched it (its own, each answer, each record
//! with outcomes of its deliveries); about 240 bytes for a payment with four pushed events.

mod body;
mod chunks;
mod events;
mod gauges;
pub mod limits;
mod payments;
mod registry;
#[cfg(test)]
pub(crate) mod tests;

use std::collections::{BTreeMap, VecDeque};

use sha2::{Digest, Sha256};
use tonle_wire::journal::{Moved, Place, State, Step, Verdict};
use tonle_wire::registry::Account;
use tonle_wire::{Journal, Kind, OutputName};

use events::Events;
use limits::{FINGERPRINTS_MAX, PAGE_EVENTS_MAX, TIME_INDEX_MS, TIME_INDEX_ORDERS};
use payments::Payments;

pub use body::{Located, Wanted, find, locate};
pub use events::{Event, Fate};
pub use gauges::Gauges;
pub use registry::Registry;

/// Why the journal cannot be read on. The reader stops and a person looks.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Fault {
    /// The bytes are no record that this code knows; the view is as before.
    #[error("the journal record at position {position} cannot be read: {fault}")]
    Unreadable {
        /// Physical offset in the journal topic.
        position: u64,
        /// What is wrong.
        fault: tonle_wire::Fault,
    },
    /// A second record for an order says something else than the first: two switches differ.
    #[error("the journal says two things about order {offset}: the second is at position {position}")]
    Diverged {
        /// Offset of the order.
        offset: u64,
        /// Physical offset of the second record.
        position: u64,
    },
    /// A record breaks what holds for every journal.
    #[error("the journal record of order {offset} is broken: {what}")]
    Broken {
        /// Offset of the order.
        offset: u64,
        /// What does not hold.
        what: &'static str,
    },
}

/// The cursor is not one of this feed's.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("cursor {0:?} is not of the form GROUP-OFFSET-K of this group")]
pub struct BadCursor(pub String);

/// A page of a participant's feed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Page {
    /// The events, in order.
    pub events: Vec<Event>,
    /// The cursor to go on from; the given one if there is no event.
    pub cursor: Option<String>,
}

/// A payment as the view knows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Payment<'a> {
    /// Offset of its order.
    pub offset: u64,
    /// The payer's agent.
    pub payer: Option<&'a str>,
    /// The payee's agent, if the payment names one that takes part; also of a payment that was refused before it was asked.
    pub payee: Option<&'a str>,
    /// Its state.
    pub state: State,
    /// Offset of the order that decided.
    pub decided: Option<u64>,
    /// Offsets of all orders that touched it, ascending: what `explain` reads.
    pub touched: Vec<u64>,
}

impl Payment<'_> {
    /// Whether a participant may see it.
    pub fn is_party(&self, participant: &str) -> bool {
        self.payer == Some(participant) || self.payee == Some(participant)
    }
}

/// An account after the last record that changed it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Position {
    /// The account.
    pub account: Account,
    /// Offset of the order that changed it last.
    pub offset: u64,
}

/// Order offsets from `order` on are at `position` and following in the journal topic.
#[derive(Debug, Clone, Copy)]
struct Run {
    order: u64,
    position: u64,
}

/// One of several parts of an order's outcome is at `position` in the journal topic.
#[derive(Debug, Clone, Copy)]
struct Part {
    first_k: u32,
    position: u64,
}

/// The view. See the module.
#[derive(Debug, Clone)]
pub struct View {
    group: String,
    next: Place,
    /// The `k` of the first step of the next record.
    next_k: u32,
    time_ms: u64,
    armed: u64,
    birth: Option<[u8; 16]>,
    digest: [u8; 16],
    registry: Registry,
    positions: BTreeMap<(u32, String), Position>,
    events: Events,
    payments: Payments,
    /// Offset of each open payment's order, with its record's time.
    open: BTreeMap<u64, u64>,
    /// Where the last part of each order's outcome is; nearly always the only one.
    runs: Vec<Run>,
    /// Where the parts are, for the orders that have several.
    parts: BTreeMap<u64, Vec<Part>>,
    times: Vec<(u64, u64)>,
    fingerprints: VecDeque<(Place, [u8; 16])>,
    gauges: Gauges,
}

impl View {
    /// The view before the first record of a group's journal.
    pub fn new(group: &str) -> Self {
        Self {
            group: group.to_owned(),
            next: Place::first_of(0),
            next_k: 0,
            time_ms: 0,
            armed: 0,
            birth: None,
            digest: [0; 16],
            registry: Registry::default(),
            positions: BTreeMap::new(),
            events: Events::new(),
            payments: Payments::new(),
            open: BTreeMap::new(),
            runs: Vec::new(),
            parts: BTreeMap::new(),
            times: Vec::new(),
            fingerprints: VecDeque::new(),
            gauges: Gauges::default(),
        }
    }

    /// Reads the record at `position`, the physical offset in the journal topic. Gives the record if it is the next one,
    /// `None` if it was seen before or is ahead.
    ///
    /// # Errors
    /// [`Fault`]; the view is as before and must not be fed any more.
    pub fn journal(&mut self, position: u64, bytes: &[u8]) -> Result<Option<Journal>, Fault> {
        let record = Journal::decode(bytes).map_err(|fault| Fault::Unreadable { position, fault })?;
        let print = fingerprint(bytes);
        let place = record.place();
        if place > self.next {
            self.gauges.records_ahead += 1;
            return Ok(None);
        }
        if place < self.next {
            self.compare(place, position, &print)?;
            self.gauges.repeated_records += 1;
            return Ok(None);
        }
        self.check(&record)?;
        self.take_place(&record, position, print);
        self.apply(&record);
        Ok(Some(record))
    }

    fn compare(&self, place: Place, position: u64, print: &[u8; 16]) -> Result<(), Fault> {
        // Places are kept in their order, since each follows the one before it.
        let kept = self.fingerprints.binary_search_by_key(&place, |(place, _)| *place);
        match kept.ok().and_then(|index| self.fingerprints.get(index)) {
            Some((_, kept)) if kept != print => Err(Fault::Diverged { offset: place.offset, position }),
            Some(_) => Ok(()),
            // Of the last records each was kept: this part is one that the order did not have.
            None if self.fingerprints.front().is_some_and(|(first, _)| *first < place) => {
                Err(Fault::Diverged { offset: place.offset, position })
            }
            None => Ok(()),
        }
    }

    /// What holds for every record, so that applying it cannot fail.
    fn check(&self, record: &Journal) -> Result<(), Fault> {
        let broken = |what| Err(Fault::Broken { offset: record.offset, what });
        if record.time_ms < self.time_ms {
            return broken("its time is before the last record's");
        }
        if record.part.is_some_and(|part| part.first_k != self.next_k) {
            return broken("its part does not follow the one before it");
        }
        for step in &record.steps {
            if let Step::Moved(moved) = step {
                let own = moved.payment == record.offset && record.verdict == Verdict::Admitted;
                if !own && self.payments.by_order(moved.payment).is_none() {
                    return broken("it moves a payment that was never admitted");
                }
            }
        }
        Ok(())
    }

    fn take_place(&mut self, record: &Journal, position: u64, print: [u8; 16]) {
        if let Some(part) = record.part {
            self.parts.entry(record.offset).or_default().push(Part { first_k: part.first_k, position });
        }
        let follows =
            self.runs.last().is_some_and(|run| run.position + (record.offset - run.order) == position);
        if record.is_last() && !follows {
            self.runs.push(Run { order: record.offset, position });
        }
        let fresh = self.times.last().is_none_or(|(offset, time_ms)| {
            record.offset - offset >= TIME_INDEX_ORDERS || record.time_ms - time_ms >= TIME_INDEX_MS
        });
        if fresh {
            self.times.push((record.offset, record.time_ms));
        }
        if self.fingerprints.len() >= FINGERPRINTS_MAX {
            self.fingerprints.pop_front();
        }
        self.fingerprints.push_back((record.place(), print));
        self.next = record.next_place();
        self.next_k = if record.is_last() { 0 } else { record.next_k() };
        self.time_ms = record.time_ms;
        self.armed = record.armed;
        self.digest = record.digest;
        if record.offset == 0 {
            self.birth = Some(record.digest);
        }
    }

    fn apply(&mut self, record: &Journal) {
        if record.is_last() {
            self.gauges.verdict(&record.verdict);
        }
        match &record.verdict {
            Verdict::Admitted => self.add_payment(record),
            // The payer's own second message is part of its payment's story; another participant's use of the UETR is not.
            Verdict::Repeat { first } => self.payments.touch(*first, record.offset),
            Verdict::Conflict { code, first } if code == "DU01" => self.payments.touch(*first, record.offset),
            Verdict::Conflict { .. }
            | Verdict::Done
            | Verdict::Refused { .. }
            | Verdict::Quarantined { .. } => {}
        }
        for (name, step) in record.outputs() {
            self.apply_step(record, name, step);
        }
    }

    /// A payment is new if the admitted record moves itself. Who the parties are: the payer holds the reservation and gets
    /// a refusal's final, the payee gets the instruction or is named by the refusal; where nothing is held both are one.
    fn add_payment(&mut self, record: &Journal) {
        let own = |payment: &u64| *payment == record.offset;
        let mut parties: (Option<&str>, Option<&str>) = (None, None);
        let mut uetr = None;
        let mut is_payment = false;
        for step in &record.steps {
            match step {
                Step::Moved(moved) if own(&moved.payment) => {
                    is_payment = true;
                    let named = moved.terms.as_ref().and_then(|terms| terms.payee.as_deref());
                    parties.1 = parties.1.or(named);
                }
                Step::Reserved { payment, account, .. } if own(payment) => {
                    parties.0 = Some(&account.participant);
                }
                Step::Deliver(delivery) if delivery.payment.as_ref().is_some_and(own) => {
                    uetr = uetr.or(delivery.uetr);
                    match delivery.kind {
                        Kind::Instruction => parties.1 = Some(&delivery.to),
                        Kind::Final => parties.0 = Some(&delivery.to),
                        Kind::Answer | Kind::Status | Kind::Rejection => {}
                    }
                }
                Step::Moved(_)
                | Step::Reserved { .. }
                | Step::Deliver(_)
                | Step::Released { .. }
                | Step::Posted { .. }
                | Step::Reply { .. }
                | Step::Participant(_)
                | Step::Ledger(_)
                | Step::Account { .. }
                | Step::Operator(_)
                | Step::Group { .. }
                | Step::Delivered(_) => {}
            }
        }
        let (true, Some(uetr)) = (is_payment, uetr) else { return };
        let payer = parties.0.or(parties.1).map(|id| self.registry.meet(id));
        let payee = parties.1.map(|id| self.registry.meet(id));
        self.payments.add(record.offset, uetr, payer, payee);
        self.open.insert(record.offset, record.time_ms);
    }

    fn apply_step(&mut self, record: &Journal, name: OutputName, step: &Step) {
        match step {
            Step::Moved(moved) => self.moved(record, moved),
            Step::Reserved { account, .. }
            | Step::Released { account, .. }
            | Step::Account { account, .. } => {
                self.put_account(record.offset, account);
            }
            Step::Posted { legs, .. } => {
                for leg in legs {
                    self.put_account(record.offset, &leg.account);
                }
            }
            Step::Deliver(delivery) => {
                let to = self.registry.meet(&delivery.to);
                self.events.add(name, delivery.kind, to, delivery.payment);
                *self.gauges.events.entry(delivery.kind.name()).or_default() += 1;
                if let Some(payment) = delivery.payment {
                    self.payments.touch(payment, record.offset);
                }
            }
            Step::Reply { payment, .. } => {
                if let Some(payment) = payment {
                    self.payments.touch(*payment, record.offset);
                }
            }
            Step::Participant(row) => self.registry.put_participant(record.offset, row),
            Step::Ledger(row) => self.registry.put_ledger(row),
            Step::Operator(row) => self.registry.put_operator(row),
            // How many must sign is the fold's to judge; callers learn it from a refusal.
            Step::Group { .. } => {}
            Step::Delivered(outcome) => {
                self.gauges.pushed(&outcome.result);
                let event = self.events.delivered(outcome.event, outcome.attempt, &outcome.result);
                if let Some(payment) = event.and_then(|event| event.payment) {
                    self.payments.touch(payment, record.offset);
                }
            }
        }
    }

    fn moved(&mut self, record: &Journal, moved: &Moved) {
        self.gauges.moved(moved);
        self.payments.touch(moved.payment, record.offset);
        self.payments.moved(moved.payment, moved.to, record.offset);
        if moved.to.is_final() {
            self.open.remove(&moved.payment);
        }
    }

    fn put_account(&mut self, offset: u64, account: &Account) {
        let owner = self.registry.meet(&account.participant);
        let position = Position { account: account.clone(), offset };
        self.positions.insert((owner, account.ledger.clone()), position);
    }

    /// The group's name.
    pub fn group(&self) -> &str {
        &self.group
    }

    /// Offset of the next order whose record, or further part, is expected.
    pub fn next_offset(&self) -> u64 {
        self.next.offset
    }

    /// The log time of the last record, milliseconds since 1970.
    pub fn time_ms(&self) -> u64 {
        self.time_ms
    }

    /// The digest of the group's first record: another log of the same name has another one.
    pub fn birth(&self) -> Option<[u8; 16]> {
        self.birth
    }

    /// The running digest of the last record.
    pub fn digest(&self) -> [u8; 16] {
        self.digest
    }

    /// Who takes part.
    pub fn registry(&self) -> &Registry {
        &self.registry
    }

    /// A participant's accounts, by ledger's name.
    pub fn positions(&self, participant: &str) -> impl Iterator<Item = &Position> {
        let index = self.registry.index(participant);
        let range = index.map(|index| (index, String::new())..(index.saturating_add(1), String::new()));
        range.into_iter().flat_map(|range| self.positions.range(range).map(|(_, position)| position))
    }

    /// All accounts, for head-room gauges.
    pub fn all_positions(&self) -> impl Iterator<Item = &Position> {
        self.positions.values()
    }

    /// A page of a participant's feed: at most `limit` (no more than [`PAGE_EVENTS_MAX`]) events after the cursor.
    ///
    /// # Errors
    /// [`BadCursor`] if the cursor is not of this group's form. One beyond the view's end is
    /// fine here: nothing follows it yet; whether the log has reached it the shell must judge.
    pub fn events(&self, participant: &str, after: Option<&str>, limit: usize) -> Result<Page, BadCursor> {
        let name = match after {
            None => None,
            Some(text) => {
                Some(OutputName::parse(&self.group, text).ok_or_else(|| BadCursor(text.to_owned()))?)
            }
        };
        let Some(index) = self.registry.index(participant) else {
            return Ok(Page { events: Vec::new(), cursor: after.map(str::to_owned) });
        };
        let first = name.map_or(0, |name| self.events.list_after(index, name));
        let places = first..first.saturating_add(limit.min(PAGE_EVENTS_MAX));
        let events: Vec<Event> = places.map_while(|place| self.events.list_get(index, place)).collect();
        let last = events.last().map(|event| event.name.text(&self.group));
        Ok(Page { events, cursor: last.or_else(|| after.map(str::to_owned)) })
    }

    /// An event by its name.
    pub fn event(&self, name: OutputName) -> Option<Event> {
        self.events.get(name)
    }

    /// Who an event is for.
    pub fn addressee(&self, event: &Event) -> &str {
        self.registry.id(event.to).unwrap_or_default()
    }

    /// A payment by its UETR. The caller judges who may see it: [`Payment::is_party`].
    pub fn payment(&self, uetr: &[u8; 16]) -> Option<Payment<'_>> {
        self.payments.by_uetr(uetr).map(|row| self.public(row))
    }

    /// A payment by the offset of its order.
    pub fn payment_at(&self, offset: u64) -> Option<Payment<'_>> {
        self.payments.by_order(offset).map(|row| self.public(row))
    }

    fn public(&self, row: &payments::Row) -> Payment<'_> {
        Payment {
            offset: row.offset,
            payer: row.payer().and_then(|index| self.registry.id(index)),
            payee: row.payee().and_then(|index| self.registry.id(index)),
            state: row.state,
            decided: row.decided(),
            touched: self.payments.touched(row),
        }
    }

    /// Whether the payment of this order is final.
    pub fn is_decided(&self, payment: u64) -> bool {
        self.payments.by_order(payment).is_some_and(|row| row.state.is_final())
    }

    /// The event that told a participant the decision about the payment of this order, if it is decided.
    pub fn final_event(&self, payment: u64, participant: &str) -> Option<OutputName> {
        let decided = self.payments.by_order(payment)?.decided()?;
        let to = self.registry.index(participant)?;
        let fits =
            |event: &Event| event.kind == Kind::Final && event.to == to && event.payment == Some(payment);
        self.events.of_order(decided).find(fits).map(|event| event.name)
    }

    /// The physical offset in the journal topic of the record of this order: of its last part, which has the verdict.
    pub fn journal_position(&self, order: u64) -> Option<u64> {
        if order >= self.next.offset {
            return None;
        }
        let after = self.runs.partition_point(|run| run.order <= order);
        let run = self.runs.get(after.checked_sub(1)?)?;
        Some(run.position + (order - run.order))
    }

    /// The physical offset in the journal topic of the record that has this output.
    pub fn position_of(&self, name: OutputName) -> Option<u64> {
        let Some(parts) = self.parts.get(&name.offset) else { return self.journal_position(name.offset) };
        let after = parts.partition_point(|part| part.first_k <= name.k);
        parts.get(after.checked_sub(1)?).map(|part| part.position)
    }

    /// The physical offsets in the journal topic of the records of this order that tell of a payment, ascending: of
    /// several parts those that have an event for it, and the last.
    pub fn positions_about(&self, order: u64, payment: u64) -> Vec<u64> {
        let last = self.journal_position(order);
        if !self.parts.contains_key(&order) {
            return last.into_iter().collect();
        }
        let events = self.events.of_order(order).filter(|event| event.payment == Some(payment));
        let mut positions: Vec<u64> =
            events.filter_map(|event| self.position_of(event.name)).chain(last).collect();
        positions.dedup();
        positions
    }

    /// The name of a step that [`Located::Record`] leads to, where the view knows it: a final. It is the decision itself,
    /// which comes before any repetition of it in the same record.
    pub fn final_at(&self, order: u64, to: &str, payment: Option<u64>) -> Option<OutputName> {
        let to = self.registry.index(to);
        let fits =
            |event: &Event| event.kind == Kind::Final && (payment.is_none() || event.payment == payment);
        let own = self.events.of_order(order).find(|event| fits(event) && Some(event.to) == to);
        own.or_else(|| self.events.of_order(order).find(fits)).map(|event| event.name)
    }

    /// The log time of an order's record, less than a minute early.
    pub fn time_near(&self, order: u64) -> u64 {
        let after = self.times.partition_point(|(offset, _)| *offset <= order);
        after.checked_sub(1).and_then(|place| self.times.get(place)).map_or(0, |(_, time_ms)| *time_ms)
    }

    /// Armed timers after the last record.
    pub fn armed(&self) -> u64 {
        self.armed
    }

    /// Payments that are not final.
    pub fn open_count(&self) -> usize {
        self.open.len()
    }

    /// The oldest open payment: offset of its order and time of its record.
    pub fn oldest_open(&self) -> Option<(u64, u64)> {
        self.open.first_key_value().map(|(offset, time_ms)| (*offset, *time_ms))
    }

    /// Open payments without an armed timer. Rule 8 of the design: it is 0.
    pub fn limbo(&self) -> u64 {
        u64::try_from(self.open.len()).unwrap_or(u64::MAX).saturating_sub(self.armed)
    }

    /// Payments and events kept.
    pub fn kept(&self) -> (usize, usize) {
        (self.payments.len(), self.events.len())
    }

    /// Counts for the metrics page.
    pub fn gauges(&self) -> &Gauges {
        &self.gauges
    }

    pub(crate) fn event_table(&self) -> &Events {
        &self.events
    }
}

/// The first 128 bits of the SHA-256 of a record.
fn fingerprint(bytes: &[u8]) -> [u8; 16] {
    let hash = Sha256::digest(bytes);
    std::array::from_fn(|place| hash[place])
}
