//! Limits of the gateway, each with its reason.

use std::time::Duration;

/// Longest message body in bytes (contracts, "Errors": 413 beyond). Also the validator's own limit.
pub const BODY_BYTES_MAX: usize = 256 * 1024;

/// Bytes of a refused body that are taken in and dropped, so that its sender can read the answer.
pub const DISCARD_BYTES_MAX: usize = 16 * 1024 * 1024;

/// How long that may take.
pub const DISCARD_MAX: Duration = Duration::from_secs(2);

/// Longest operator's order in bytes: a manifest of some hundred participants.
pub const ORDER_BYTES_MAX: usize = 256 * 1024;

/// Longest `Prefer: wait=N` in seconds (contracts §2).
pub const WAIT_SECONDS_MAX: u64 = 30;

/// Longest long poll of the feed in seconds (contracts §2).
pub const POLL_SECONDS_MAX: u64 = 30;

/// Events of one answer of the feed where the caller names no limit, and at most (contracts §2).
pub const EVENTS_DEFAULT: usize = 100;

/// See [`EVENTS_DEFAULT`].
pub const EVENTS_MAX: usize = 1_000;

/// Bytes of bodies in one answer of the feed: it ends early rather than hold 1,000 bodies of 256 KiB in memory. The next
/// page starts where it ended.
pub const EVENTS_BYTES_MAX: usize = 4 * 1024 * 1024;

/// Long polls at once: one per reader is enough, this allows many readers per participant.
pub const POLLS_MAX: usize = 4_096;

/// Pushes under way at once over all participants: each holds a body of some KiB. Sixteen participants that
/// hang with all of theirs fill it, which 512 places did with two.
pub const PUSHES_MAX: usize = 4_096;

/// Records of the journal in one step of the follower: bounds how long its lock is held.
pub const FOLLOW_BATCH: usize = 256;

/// How long the follower waits for the next record before it looks at its timers again.
pub const FOLLOW_WAIT: Duration = Duration::from_millis(250);

/// After an append that failed, a log that was silent for so long counts as unreachable: at least one of its signs of life,
/// one a second, is missing too.
pub const QUIET_AFTER_FAILURE_MAX: Duration = Duration::from_millis(1_500);

/// Pause of the follower after a fault of the log that may pass.
pub const FOLLOW_PAUSE: Duration = Duration::from_millis(200);

/// Bytes of records, as they stand in the log, that are kept decoded in memory for bodies of events, messages and journal
/// records each. A payment's records are read by the push, the feed and the final within its total of 10 s; what is not
/// here must be read from the log one by one, which a busy hub cannot afford. At 1,000 payments a second and 5 KB of
/// messages each, 64 MiB are 13 s.
pub const RECORDS_CACHED_BYTES: usize = 64 * 1024 * 1024;

/// Records kept likewise, whatever their size: bounds what each one costs beside its bytes.
pub const RECORDS_CACHED: usize = 65_536;

/// Seconds in `Retry-After` when the hub cannot take a message now: long enough to drain a full queue twice.
pub const RETRY_SECONDS: u32 = 1;

/// Request target in bytes that is looked at: the longest legal call is the feed's with a cursor.
pub const QUERY_BYTES_MAX: usize = 512;

/// Payments and answers a second that one participant may post, unless configured, and the burst. One participant alone
/// must not take the whole hub (1,000 payments a second on two cores).
pub const MESSAGES_PER_SECOND: u32 = 2_000;

/// Status enquiries a second of one participant: retry storms of enquiries have stopped whole schemes, so they are
/// cheaper to refuse than to serve.
pub const ENQUIRIES_PER_SECOND: u32 = 200;

/// Reads (events, payments, positions, keys) a second of one participant.
pub const READS_PER_SECOND: u32 = 500;

/// Payment codes a second that one participant may have resolved: a scan comes before a payment, and half of
/// [`MESSAGES_PER_SECOND`] are payments.
pub const RESOLVES_PER_SECOND: u32 = 1_000;

/// Longest body of a question about a code in bytes: a code has at most 512 characters, each at most six bytes in JSON's
/// escapes, and the other members are short.
pub const RESOLVE_BYTES_MAX: usize = 4 * 1024;

/// Operators' orders a second of one operator.
pub const ORDERS_PER_SECOND: u32 = 20;

const _: () = assert!(EVENTS_DEFAULT <= EVENTS_MAX);
const _: () = assert!(BODY_BYTES_MAX < DISCARD_BYTES_MAX);
