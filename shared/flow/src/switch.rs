//! The switch's loop as a machine: orders in, journal records, ticks and snapshots out.
//!
//! Every switch folds every order and reads the journal. A *writer* writes what the journal does not have yet, at once;
//! a *standby* waits until an order's record has been missing, or a timer overdue, for `standby_after_ms`. Then it is the
//! writer, from the first missing record on and without further waiting, until it sees a record that it has not written
//! itself: another writer is ahead, and it falls silent. Two writers at once repeat each other's records; readers drop
//! what they have seen, and a record that differs from what this switch folded stops it.
//!
//! Local time (`now_ms`, monotonic) only wakes the switch: what a deadline is compared with is always a record's time.

use std::collections::{BTreeMap, VecDeque};

use tonle_wire::journal::{Journal, Place};
use tonle_wire::order::{Order, Record};

use crate::fold::{Folder, Pending, Stop};
use crate::snapshot::Snapshot;

/// Journal records folded and not yet seen in the journal that a switch holds. Beyond it, it stops reading orders until
/// the journal has taken some: a journal that takes nothing must not fill memory.
pub const OUTBOX_MAX: usize = 50_000;

/// Journal records read before their orders were folded that a switch holds; the shell reads no more until the fold has
/// caught up.
pub const AHEAD_MAX: usize = 50_000;

/// Bytes of those records: a mass of expired payments makes records of some 150 KB each.
pub const OUTBOX_BYTES_MAX: usize = 64 << 20;

/// Bytes of journal records read ahead of the fold, as [`OUTBOX_BYTES_MAX`].
pub const AHEAD_BYTES_MAX: usize = 64 << 20;

/// Journal records in one append.
pub const BATCH_MAX: usize = 1_000;

/// Bytes in one append, but for a single record that is larger: what a log takes within a part of a second.
pub const BATCH_BYTES_MAX: usize = 8 << 20;

/// At most one tick in this time.
pub const TICK_EVERY_MS: u64 = 100;

/// How long a written record may stay unseen before it is written again. Longer than any append takes that succeeds.
pub const REWRITE_AFTER_MS: u64 = 5_000;

/// How a switch is run.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Settings {
    /// Whether it waits for others to write.
    pub standby: bool,
    /// How long it waits then.
    pub standby_after_ms: u64,
    /// Orders between two snapshots; 0: none.
    pub snapshot_every_records: u64,
}

/// What the shell must do.
pub enum Action {
    /// Append these records to the journal, in order, and report by [`Switch::written`].
    Write {
        /// The first record's place.
        first: Place,
        /// The records.
        records: Vec<Vec<u8>>,
    },
    /// Append this record to the orders; whatever comes of it needs no report.
    Tick(Vec<u8>),
    /// Write this snapshot to a file.
    Snapshot(Box<Snapshot>),
}

struct Out {
    place: Place,
    bytes: Vec<u8>,
    folded_at_ms: u64,
}

/// One switch of one group.
pub struct Switch {
    settings: Settings,
    folder: Folder,
    /// Place of the first record that is not known to be in the journal.
    journal_next: Place,
    /// Folded records from `journal_next` on.
    outbox: VecDeque<Out>,
    outbox_bytes: usize,
    /// How many of them, from the first on, were handed out for writing.
    handed: usize,
    written_at_ms: u64,
    writing: bool,
    /// Whether it writes at once: always, or for a standby while nobody else does.
    is_writer: bool,
    /// Whether the journal was read to the end that it had at the start; before, what seems missing may be there.
    ready: bool,
    /// Records seen in the journal before this switch folded their orders.
    ahead: BTreeMap<Place, Vec<u8>>,
    ahead_bytes: usize,
    snapshot_at: u64,
    last_tick_ms: Option<u64>,
    /// The log's time at the last order, and the local time when it was read.
    anchor: (u64, u64),
}

impl Switch {
    /// A switch that goes on from `folder`. The shell gives it the journal from the position that equals the folder's
    /// next offset on: no record of a later order is before it. So everything after the snapshot is verified.
    pub fn new(settings: Settings, folder: Folder, now_ms: u64) -> Self {
        let journal_next = Place::first_of(folder.state().next_offset());
        let snapshot_at = folder.state().next_offset();
        let anchor = (folder.state().time_ms(), now_ms);
        Self {
            settings,
            folder,
            journal_next,
            outbox: VecDeque::new(),
            outbox_bytes: 0,
            handed: 0,
            written_at_ms: now_ms,
            writing: false,
            is_writer: !settings.standby,
            ready: false,
            ahead: BTreeMap::new(),
            ahead_bytes: 0,
            snapshot_at,
            last_tick_ms: None,
            anchor,
        }
    }

    /// Whether another order, or the next portion of one, may be given.
    pub fn has_room(&self) -> bool {
        self.outbox.len() < OUTBOX_MAX && self.outbox_bytes < OUTBOX_BYTES_MAX
    }

    /// Whether another journal record may be given.
    pub fn wants_journal(&self) -> bool {
        self.ahead.len() < AHEAD_MAX && self.ahead_bytes < AHEAD_BYTES_MAX
    }

    /// The journal was read to the end that it had when this switch started: from now on it writes what is missing.
    pub fn journal_is_read(&mut self) {
        self.ready = true;
    }

    /// The fold.
    pub fn folder(&self) -> &Folder {
        &self.folder
    }

    /// Whether it writes at once: always, or for a standby while nobody else does.
    pub fn is_writer(&self) -> bool {
        self.is_writer
    }

    /// Order offset of the first record that the journal is not known to have.
    pub fn journal_next(&self) -> u64 {
        self.journal_next.offset
    }

    /// Folded records that the journal is not known to have.
    pub fn outbox_len(&self) -> usize {
        self.outbox.len()
    }

    /// Takes the next order, or the next portion of it: the same order is given until [`Pending::is_last`].
    ///
    /// # Errors
    /// [`Stop`]: the group must stop.
    pub fn order(&mut self, offset: u64, time_ms: u64, bytes: &[u8], now_ms: u64) -> Result<Pending, Stop> {
        let pending = self.folder.begin(offset, time_ms, bytes)?;
        self.anchor = (self.folder.state().time_ms(), now_ms);
        Ok(pending)
    }

    /// Finishes an order with the older ones that it needs.
    ///
    /// # Errors
    /// [`Stop`]: the group must stop.
    pub fn finish(
        &mut self,
        pending: Pending,
        older: &BTreeMap<u64, Record>,
        now_ms: u64,
    ) -> Result<(), Stop> {
        let journal = self.folder.finish(pending, older)?;
        let place = journal.place();
        let bytes = journal.encode();
        if let Some(seen) = self.ahead.remove(&place) {
            self.ahead_bytes = self.ahead_bytes.saturating_sub(seen.len());
            return if seen == bytes { Ok(()) } else { Err(Stop::Diverged { offset: place.offset }) };
        }
        if place >= self.journal_next {
            self.outbox_bytes = self.outbox_bytes.saturating_add(bytes.len());
            self.outbox.push_back(Out { place, bytes, folded_at_ms: now_ms });
        }
        Ok(())
    }

    /// Takes a record that was read from the journal, whoever wrote it. A copy of one that was seen before is dropped,
    /// one beyond the next too: its writer will write again from the first missing one on.
    ///
    /// # Errors
    /// [`Stop::Diverged`] if it differs from what this switch folded.
    pub fn journal(&mut self, bytes: &[u8]) -> Result<(), Stop> {
        let Ok(record) = Journal::decode(bytes) else {
            return Err(Stop::Diverged { offset: self.journal_next.offset });
        };
        if record.place() != self.journal_next {
            return Ok(());
        }
        match self.outbox.pop_front() {
            Some(own) if own.bytes == bytes => {
                self.outbox_bytes = self.outbox_bytes.saturating_sub(own.bytes.len());
            }
            Some(_) => return Err(Stop::Diverged { offset: record.offset }),
            None => {
                self.ahead_bytes = self.ahead_bytes.saturating_add(bytes.len());
                self.ahead.insert(record.place(), bytes.to_vec());
            }
        }
        if self.handed == 0 {
            self.is_writer = !self.settings.standby;
        }
        self.handed = self.handed.saturating_sub(1);
        self.journal_next = record.next_place();
        Ok(())
    }

    /// The shell's report of [`Action::Write`]: whether every record was stored. If not, all from the first that the
    /// journal does not show are written again.
    pub fn written(&mut self, all_stored: bool, now_ms: u64) {
        self.writing = false;
        self.written_at_ms = now_ms;
        if !all_stored {
            self.handed = 0;
        }
    }

    /// What is to be done now.
    pub fn poll(&mut self, now_ms: u64) -> Vec<Action> {
        let mut actions = Vec::new();
        actions.extend(self.write(now_ms));
        actions.extend(self.tick(now_ms));
        actions.extend(self.snapshot());
        actions
    }

    fn write(&mut self, now_ms: u64) -> Option<Action> {
        if self.writing || !self.ready {
            return None;
        }
        let unseen_ms = now_ms.saturating_sub(self.written_at_ms);
        if unseen_ms >= REWRITE_AFTER_MS {
            self.handed = 0;
        }
        let oldest = self.outbox.front()?;
        let waited_ms = now_ms.saturating_sub(oldest.folded_at_ms);
        if !self.is_writer && waited_ms < self.settings.standby_after_ms {
            return None;
        }
        let first = self.outbox.get(self.handed)?.place;
        let mut bytes = 0_usize;
        let mut fits = |out: &&Out| {
            let is_first = bytes == 0;
            bytes = bytes.saturating_add(out.bytes.len());
            is_first || bytes <= BATCH_BYTES_MAX
        };
        let waiting = self.outbox.iter().skip(self.handed).take(BATCH_MAX);
        let records: Vec<Vec<u8>> = waiting.take_while(&mut fits).map(|out| out.bytes.clone()).collect();
        self.is_writer = true;
        self.handed = self.handed.saturating_add(records.len());
        self.writing = true;
        Some(Action::Write { first, records })
    }

    /// A tick is due when the earliest deadline has passed by the log's time as it goes on since the last order. The
    /// local clock's own setting plays no part.
    fn tick(&mut self, now_ms: u64) -> Option<Action> {
        // Between the parts of an order all that is overdue is about to fire.
        let may = self.ready && self.folder.is_between_orders();
        let deadline_ms = self.folder.state().next_deadline_ms().filter(|_| may)?;
        let (log_ms, local_ms) = self.anchor;
        let log_now_ms = log_ms.saturating_add(now_ms.saturating_sub(local_ms));
        let patience_ms = if self.is_writer { 0 } else { self.settings.standby_after_ms };
        let due = log_now_ms > deadline_ms.saturating_add(patience_ms);
        let allowed = self.last_tick_ms.is_none_or(|last| now_ms.saturating_sub(last) >= TICK_EVERY_MS);
        if !due || !allowed {
            return None;
        }
        self.last_tick_ms = Some(now_ms);
        // Nobody ticks, so nobody would write what comes of the tick either.
        self.is_writer = true;
        Some(Action::Tick(Record::new(Order::Tick).encode()))
    }

    fn snapshot(&mut self) -> Option<Action> {
        let next = self.folder.state().next_offset();
        let every = self.settings.snapshot_every_records;
        if every == 0 || next.saturating_sub(self.snapshot_at) < every || !self.folder.is_between_orders() {
            return None;
        }
        self.snapshot_at = next;
        Some(Action::Snapshot(Box::new(Snapshot::take(self.folder.state(), self.folder.group()))))
    }

    /// When [`Self::poll`] should be called again even if nothing comes in, in local time.
    pub fn wake_at_ms(&self, now_ms: u64) -> u64 {
        let step_ms = if self.outbox.is_empty() { TICK_EVERY_MS } else { 10 };
        now_ms.saturating_add(step_ms)
    }
}
