//! All events by name, and each participant's own in the same order.
//!
//! 24 bytes per event and 4 in its addressee's list. The name is the key, since names only grow; nothing is hashed.

use tonle_wire::order::DeliveryResult;
use tonle_wire::{Kind, OutputName};

use super::chunks::Chunks;

/// What became of an event's deliveries.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fate {
    /// Nobody has acknowledged it.
    Open,
    /// Its addressee acknowledged a push.
    Acknowledged,
    /// Pushes ended without acknowledgement; it stays in the feed.
    GivenUp,
}

/// An event as the view keeps it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Event {
    /// Its name.
    pub name: OutputName,
    /// What it is.
    pub kind: Kind,
    /// Offset of the payment's order, where it belongs to one.
    pub payment: Option<u64>,
    /// What became of its pushes.
    pub fate: Fate,
    /// The highest attempt that the journal knows; 0: none.
    pub attempts: u16,
    /// The addressee's index in the registry.
    pub(crate) to: u32,
}

/// No payment: the distance that cannot occur.
const NO_PAYMENT: u32 = u32::MAX;

#[derive(Debug, Clone, Copy)]
struct Row {
    offset: u64,
    k: u32,
    /// Orders from the payment's order to this one.
    back: u32,
    to: u32,
    attempts: u16,
    kind: Kind,
    fate: Fate,
}

const _: () = assert!(size_of::<Row>() == 24, "the documented bytes per event");

impl Row {
    fn name(&self) -> OutputName {
        OutputName { offset: self.offset, k: self.k }
    }

    fn event(&self) -> Event {
        Event {
            name: self.name(),
            kind: self.kind,
            payment: (self.back != NO_PAYMENT).then(|| self.offset.saturating_sub(u64::from(self.back))),
            fate: self.fate,
            attempts: self.attempts,
            to: self.to,
        }
    }
}

/// The table of events.
#[derive(Debug, Clone)]
pub(crate) struct Events {
    rows: Chunks<Row>,
    lists: Vec<Chunks<u32>>,
}

impl Events {
    pub(crate) fn new() -> Self {
        Self { rows: Chunks::new(), lists: Vec::new() }
    }

    /// Adds an event; names must come in ascending order.
    pub(crate) fn add(&mut self, name: OutputName, kind: Kind, to: u32, payment: Option<u64>) {
        let back = payment.and_then(|payment| name.offset.checked_sub(payment));
        let back = back.and_then(|back| u32::try_from(back).ok()).unwrap_or(NO_PAYMENT);
        let OutputName { offset, k } = name;
        let row = Row { offset, k, back, to, attempts: 0, kind, fate: Fate::Open };
        let index = u32::try_from(self.rows.push(row)).expect("2^32 events do not fit in memory");
        let place = to as usize;
        if self.lists.len() <= place {
            self.lists.resize_with(place + 1, Chunks::new);
        }
        self.lists[place].push(index);
    }

    fn place(&self, name: OutputName) -> Option<usize> {
        let place = self.rows.partition_point(|row| row.name() < name);
        self.rows.get(place).filter(|row| row.name() == name).map(|_| place)
    }

    pub(crate) fn get(&self, name: OutputName) -> Option<Event> {
        self.rows.get(self.place(name)?).map(Row::event)
    }

    /// The events of one order's record, in order.
    pub(crate) fn of_order(&self, offset: u64) -> impl Iterator<Item = Event> {
        let first = self.rows.partition_point(|row| row.offset < offset);
        (first..)
            .map_while(move |place| self.rows.get(place).filter(|row| row.offset == offset).map(Row::event))
    }

    /// Notes what became of a push. What was acknowledged once stays so.
    pub(crate) fn delivered(
        &mut self,
        name: OutputName,
        attempt: u32,
        result: &DeliveryResult,
    ) -> Option<Event> {
        let place = self.place(name)?;
        let row = self.rows.get_mut(place)?;
        row.attempts = row.attempts.max(u16::try_from(attempt).unwrap_or(u16::MAX));
        row.fate = match (row.fate, result) {
            (Fate::Acknowledged, _) | (_, DeliveryResult::Acknowledged(_)) => Fate::Acknowledged,
            (Fate::Open | Fate::GivenUp, DeliveryResult::GivenUp) => Fate::GivenUp,
            (fate @ (Fate::Open | Fate::GivenUp), DeliveryResult::Status(_) | DeliveryResult::Fault(_)) => {
                fate
            }
        };
        Some(row.event())
    }

    /// How many events a participant has.
    pub(crate) fn list_len(&self, to: u32) -> usize {
        self.lists.get(to as usize).map_or(0, Chunks::len)
    }

    /// A participant's event by its place in its list.
    pub(crate) fn list_get(&self, to: u32, place: usize) -> Option<Event> {
        let index = self.lists.get(to as usize)?.get(place)?;
        self.rows.get(*index as usize).map(Row::event)
    }

    /// The place of a participant's first event after `after`.
    pub(crate) fn list_after(&self, to: u32, after: OutputName) -> usize {
        let Some(list) = self.lists.get(to as usize) else { return 0 };
        list.partition_point(|index| self.rows.get(*index as usize).is_some_and(|row| row.name() <= after))
    }

    pub(crate) fn len(&self) -> usize {
        self.rows.len()
    }
}
