//! The limits of the log, each with its reason, and the relations between them. It knows no engine.

use std::time::Duration;

/// Largest record in bytes: twice what the hub writes ([`tonle_wire::RECORD_BYTES_MAX`]), so that a record that a newer
/// version writes is still read and judged, not refused by the log.
pub const RECORD_BYTES_MAX: usize = 2 * tonle_wire::RECORD_BYTES_MAX;

/// Most records that may wait for the embedded log's writer: 16,384 are about a tenth of a second of its measured
/// rate, and more waiting would only be latency.
pub const QUEUE_RECORDS_MAX: usize = 16_384;

/// Most bytes that may wait for the embedded log's writer, so that large records cannot take the memory that the
/// number of records alone would allow.
pub const QUEUE_BYTES_MAX: usize = 64 * 1024 * 1024;

/// Most bytes of one group commit: what a plain disk writes and syncs in some ten milliseconds. A single append
/// larger than this is its own group, because one append call is never split.
pub const GROUP_BYTES_MAX: usize = 4 * 1024 * 1024;

/// Most records of one group commit.
pub const GROUP_RECORDS_MAX: usize = 4_096;

/// Most records of one append call. The largest callers write what one fetch brought, which is below this.
pub const APPEND_RECORDS_MAX: usize = QUEUE_RECORDS_MAX;

/// Recent records that the embedded log keeps in memory for each topic, so that readers at the end touch no disk.
pub const TAIL_RECORDS_MAX: usize = 16_384;

/// Bytes of those recent records for each topic.
pub const TAIL_BYTES_MAX: usize = 16 * 1024 * 1024;

/// Most bytes of one batch that a reader hands out: enough that the cost per batch vanishes.
pub const READ_BYTES_MAX: usize = 4 * 1024 * 1024;

/// Most records of one random read: bounds the memory of an answer.
pub const READ_RECORDS_MAX: usize = 10_000;

/// How long a random read may take before it is a fault. A read is one fetch; seconds mean that the broker is gone.
pub const READ_WAIT_MAX: Duration = Duration::from_secs(5);

/// Batches that a reader's thread may be ahead of the task that takes them. Two keep both busy.
pub const READER_BATCHES_AHEAD: usize = 2;

/// How often a service asks its log for a sign of life: one small request, also when there is nothing to do.
pub const PULSE_EVERY: Duration = Duration::from_secs(1);

/// A log that was silent for so long counts as unreachable: the service is not ready, and accepts nothing. Five signs of
/// life must be missing, so that neither a change of leader nor a machine that stands still for two seconds looks like it.
pub const QUIET_MAX: Duration = Duration::from_secs(5);

const _: () = assert!(GROUP_BYTES_MAX >= RECORD_BYTES_MAX, "the largest record fits a group");
const _: () = assert!(READ_BYTES_MAX >= RECORD_BYTES_MAX, "the largest record fits a batch");
const _: () = assert!(QUEUE_BYTES_MAX >= GROUP_BYTES_MAX, "a group fits the queue");
const _: () =
    assert!(TAIL_BYTES_MAX >= GROUP_BYTES_MAX, "a reader that is one group behind reads from memory");
const _: () = assert!(QUIET_MAX.as_millis() >= 3 * PULSE_EVERY.as_millis(), "one sign of life may be late");
