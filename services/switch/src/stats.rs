//! What a switch says of itself to the metrics page and to the readiness check.

use std::sync::Mutex;
use std::sync::atomic::{AtomicU64, Ordering};

use tonle_flow::CoreState;

use crate::Stopped;

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
    /// References and final payments kept.
    pub kept: AtomicU64,
    /// Bytes of their tables.
    pub kept_bytes: AtomicU64,
    blocked: Mutex<Option<String>>,
}

impl Stats {
    /// Why the group has stopped, if it has.
    pub fn blocked(&self) -> Option<String> {
        self.blocked.lock().ok().and_then(|reason| reason.clone())
    }

    pub(crate) fn block(&self, stopped: &Stopped) {
        if let Ok(mut reason) = self.blocked.lock() {
            *reason = Some(stopped.to_string());
        }
    }

    pub(crate) fn publish(&self, state: &CoreState, journal_next: u64, outbox: usize) {
        let set = |gauge: &AtomicU64, value: u64| gauge.store(value, Ordering::Relaxed);
        let (references, finals, bytes) = state.kept();
        set(&self.next_offset, state.next_offset());
        set(&self.journal_next, journal_next);
        set(&self.outbox, u64::try_from(outbox).unwrap_or(u64::MAX));
        set(&self.open, u64::try_from(state.open_count()).unwrap_or(u64::MAX));
        set(&self.time_ms, state.time_ms());
        set(&self.kept, references.saturating_add(finals));
        set(&self.kept_bytes, u64::try_from(bytes).unwrap_or(u64::MAX));
    }
}
