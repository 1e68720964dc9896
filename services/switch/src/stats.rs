//! What a switch says of itself to the metrics page and to the readiness check.

use std::sync::Mutex;
use std::sync::atomic::{AtomicU64, Ordering};

use tonle_flow::switch::Switch;

use crate::Stopped;

/// Why a group has stopped, with what a person should do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Blocked {
    /// The rules or the order of the log are broken.
    Invariant(String),
    /// The log cannot be read.
    Log(String),
}

impl Blocked {
    /// The text for a person.
    pub fn text(&self) -> &str {
        match self {
            Self::Invariant(text) | Self::Log(text) => text,
        }
    }
}

/// Counters and gauges of one switch.
#[derive(Debug, Default)]
pub struct Stats {
    /// Orders folded since the start.
    pub folded: AtomicU64,
    /// Ticks appended since the start.
    pub ticks: AtomicU64,
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
    blocked: Mutex<Option<Blocked>>,
}

impl Stats {
    /// Why the group has stopped, if it has.
    pub fn blocked(&self) -> Option<Blocked> {
        self.blocked.lock().ok().and_then(|reason| reason.clone())
    }

    pub(crate) fn block(&self, stopped: &Stopped) {
        if let Ok(mut reason) = self.blocked.lock() {
            *reason = Some(match stopped {
                Stopped::Group(_) => Blocked::Invariant(stopped.to_string()),
                Stopped::Log(_) => Blocked::Log(stopped.to_string()),
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
