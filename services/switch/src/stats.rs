//! What a switch says of itself to the metrics page and to the readiness check.

use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::time::Duration;

use tonle_flow::switch::Switch;
use tonle_runtime::health::{Beat, Readiness};
use tonle_runtime::log::limits::QUIET_MAX;

use crate::Stopped;

/// Why a group has stopped, with what a person should do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Blocked {
    /// The rules or the order of the log are broken.
    Invariant(String),
    /// The log cannot be read.
    Log(String),
    /// What was folded on from a snapshot differs from the journal.
    Snapshot(String),
}

impl Blocked {
    /// The text for a person.
    pub fn text(&self) -> &str {
        match self {
            Self::Invariant(text) | Self::Log(text) | Self::Snapshot(text) => text,
        }
    }
}

/// Counters and gauges of one switch.
#[derive(Debug)]
pub struct Stats {
    /// Orders folded since the start.
    pub folded: AtomicU64,
    /// Ticks appended since the start.
    pub ticks: AtomicU64,
    /// Orders in the log that are not folded yet, when it was looked at last, at most some seconds ago.
    pub lag: AtomicU64,
    /// Offset of the next order.
    pub next_offset: AtomicU64,
    /// Order offset of the first record that the journal is not known to have.
    pub journal_next: AtomicU64,
    /// Journal records folded and not seen yet.
    pub outbox: AtomicU64,
    /// Open payments.
    pub open: AtomicU64,
    /// The time of the last record, milliseconds since 1970.
    pub time_ms: AtomicU64,
    /// Armed timers.
    pub armed: AtomicU64,
    /// References kept.
    pub references: AtomicU64,
    /// References kept at most.
    pub references_max: AtomicU64,
    /// Whether it writes the journal: 1, or 0 while it stands by.
    pub writing: AtomicU64,
    /// Offset of the newest snapshot written since the start; 0: none.
    pub snapshot_offset: AtomicU64,
    /// When the log was heard of last.
    pub(crate) heard: Beat,
    resumed: AtomicBool,
    blocked: Mutex<Option<Blocked>>,
}

impl Default for Stats {
    fn default() -> Self {
        Self::new(QUIET_MAX)
    }
}

impl Stats {
    /// Nothing is done yet. A log that is silent for longer than `quiet_max` counts as unreachable.
    pub fn new(quiet_max: Duration) -> Self {
        let zero = AtomicU64::default;
        Self {
            folded: zero(),
            ticks: zero(),
            lag: zero(),
            next_offset: zero(),
            journal_next: zero(),
            outbox: zero(),
            open: zero(),
            time_ms: zero(),
            armed: zero(),
            references: zero(),
            references_max: zero(),
            writing: zero(),
            snapshot_offset: zero(),
            heard: Beat::new(quiet_max),
            resumed: AtomicBool::new(false),
            blocked: Mutex::default(),
        }
    }

    /// Whether the switch can do its work now: it has folded what was there at its start, and the log answers.
    ///
    /// # Errors
    /// In fixed words, why not.
    pub fn readiness(&self) -> Readiness {
        if self.blocked().is_some() {
            return Err("its group is stopped");
        }
        if !self.resumed.load(Ordering::Relaxed) {
            return Err("has not folded the log yet");
        }
        self.heard.readiness().map_err(|_| "the log does not answer")
    }

    pub(crate) fn resumed(&self) {
        self.resumed.store(true, Ordering::Relaxed);
    }

    /// Why the group has stopped, if it has.
    pub fn blocked(&self) -> Option<Blocked> {
        self.blocked.lock().ok().and_then(|reason| reason.clone())
    }

    pub(crate) fn block(&self, stopped: &Stopped) {
        if let Ok(mut reason) = self.blocked.lock() {
            *reason = Some(match stopped {
                Stopped::Group(_) => Blocked::Invariant(stopped.to_string()),
                Stopped::Log(_) => Blocked::Log(stopped.to_string()),
                Stopped::Snapshot { .. } => Blocked::Snapshot(stopped.to_string()),
            });
        }
    }

    pub(crate) fn publish(&self, switch: &Switch) {
        let state = switch.folder().state();
        let set = |gauge: &AtomicU64, value: u64| gauge.store(value, Ordering::Relaxed);
        let (references, ..) = state.kept();
        set(&self.next_offset, state.next_offset());
        set(&self.journal_next, switch.journal_next());
        set(&self.outbox, u64::try_from(switch.outbox_len()).unwrap_or(u64::MAX));
        set(&self.open, u64::try_from(state.open_count()).unwrap_or(u64::MAX));
        set(&self.time_ms, state.time_ms());
        set(&self.armed, u64::try_from(state.armed()).unwrap_or(u64::MAX));
        set(&self.references, references);
        set(&self.references_max, state.references_max());
        set(&self.writing, u64::from(switch.is_writer()));
    }
}
