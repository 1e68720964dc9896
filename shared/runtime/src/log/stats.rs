//! Plain counters of a log, for the metrics page. They know neither names nor labels of metrics.

use std::sync::atomic::{AtomicBool, AtomicU64, Ordering::Relaxed};
use std::time::Duration;

/// Upper bounds in microseconds of the buckets of [`Durations`]; the last bucket has no bound.
pub const BUCKETS_US: [u64; 14] = [
    250, 500, 1_000, 2_000, 4_000, 8_000, 16_000, 32_000, 64_000, 128_000, 256_000, 512_000, 1_024_000,
    4_096_000,
];

/// A histogram of durations in fixed buckets, counted without locks.
#[derive(Debug, Default)]
pub struct Durations {
    buckets: [AtomicU64; BUCKETS_US.len() + 1],
    sum_us: AtomicU64,
    max_us: AtomicU64,
}

/// What [`Durations`] held at one moment. The counts are per bucket, not cumulative.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DurationsRead {
    /// Number of durations at most [`BUCKETS_US`]`[i]` and above the bound before it; the last one is beyond all.
    pub buckets: [u64; BUCKETS_US.len() + 1],
    /// Sum of all durations in microseconds.
    pub sum_us: u64,
    /// Longest duration in microseconds.
    pub max_us: u64,
}

impl Durations {
    /// Counts one duration.
    pub fn record(&self, duration: Duration) {
        let us = u64::try_from(duration.as_micros()).unwrap_or(u64::MAX);
        let bucket = BUCKETS_US.iter().position(|bound| us <= *bound).unwrap_or(BUCKETS_US.len());
        self.buckets[bucket].fetch_add(1, Relaxed);
        self.sum_us.fetch_add(us, Relaxed);
        self.max_us.fetch_max(us, Relaxed);
    }

    /// The counts so far.
    pub fn read(&self) -> DurationsRead {
        DurationsRead {
            buckets: std::array::from_fn(|i| self.buckets[i].load(Relaxed)),
            sum_us: self.sum_us.load(Relaxed),
            max_us: self.max_us.load(Relaxed),
        }
    }
}

/// What a log has done since it was opened. Counters only grow; `queued_*` and `stopped` are gauges.
#[derive(Debug, Default)]
pub struct LogStats {
    /// Records that are durable.
    pub stored: AtomicU64,
    /// Bytes of those records.
    pub stored_bytes: AtomicU64,
    /// Records that were certainly not stored.
    pub refused: AtomicU64,
    /// Records whose outcome is not known.
    pub unknown: AtomicU64,
    /// Group commits (embedded) or delivery reports (Kafka).
    pub groups: AtomicU64,
    /// Records handed to readers.
    pub read: AtomicU64,
    /// Faults that readers met.
    pub read_faults: AtomicU64,
    /// Records that wait for the writer now.
    pub queued_records: AtomicU64,
    /// Bytes that wait for the writer now.
    pub queued_bytes: AtomicU64,
    /// Whether the log accepts no appends any more, for a reason that a person must look at.
    pub stopped: AtomicBool,
    /// From the call of append to its last outcome.
    pub append_time: Durations,
    /// One durable commit of a group (embedded only).
    pub sync_time: Durations,
}

impl LogStats {
    /// Counts the outcomes of one append call of values with these sizes.
    pub(crate) fn count(&self, outcomes: &[super::Appended], sizes: impl Iterator<Item = usize>) {
        for (outcome, bytes) in outcomes.iter().zip(sizes) {
            match outcome {
                super::Appended::Stored(_) => {
                    self.stored.fetch_add(1, Relaxed);
                    self.stored_bytes.fetch_add(bytes as u64, Relaxed);
                }
                super::Appended::Refused(_) => {
                    self.refused.fetch_add(1, Relaxed);
                }
                super::Appended::Unknown => {
                    self.unknown.fetch_add(1, Relaxed);
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Protects the bucket bounds: a duration on the bound belongs to its bucket, one beyond all to the last.
    #[test]
    fn a_duration_falls_into_its_bucket() {
        let durations = Durations::default();
        for us in [0, 250, 251, 5_000_000] {
            durations.record(Duration::from_micros(us));
        }
        let read = durations.read();
        assert_eq!((read.buckets[0], read.buckets[1], read.buckets[BUCKETS_US.len()]), (2, 1, 1));
        assert_eq!((read.sum_us, read.max_us), (5_000_501, 5_000_000));
    }
}
