//! Every maximum of the deliveries, with its reason.

/// Pushes to one participant at once. A push ends when the payee's answer is in the log, which on a busy machine takes
/// 200 ms: at 1,000 events a second a bank needs 200. With 64 a queue grew at 400 events a second, and payments expired
/// in it.
pub const TARGET_IN_FLIGHT_MAX: usize = 256;

/// Of these, repeated attempts: half stays free for first attempts, so that payments whose pushes fail or hang never
/// block others.
pub const TARGET_RETRIES_IN_FLIGHT_MAX: usize = 128;

/// Events of one participant held at once. The rest stays in the view's list and is found again when there is room; a
/// bank that is down all day costs memory for these only.
pub const TARGET_HELD_MAX: usize = 4_096;

/// Events held in all, about 150 bytes each.
pub const HELD_MAX: usize = 65_536;

/// Records whose times are kept to the millisecond until their events are held: as many as there can be events held. The
/// times of the others are known to the minute.
pub const FRESH_MAX: usize = HELD_MAX;

/// Events of a list looked at in one poll, so that a start over a long journal does not stop the pushes to others.
pub const SCAN_MAX: usize = 65_536;

/// First wait before a push is tried again; each further one is twice as long (`contracts` §2, Deliveries).
pub const RETRY_MS_MIN: u64 = 500;

/// Longest wait before a push is tried again (`contracts` §2, Deliveries).
pub const RETRY_MS_MAX: u64 = 300_000;

/// How long pushes of an event go on, by the log's time (`contracts` §2, Deliveries).
pub const PUSHING_MS_MAX: u64 = 24 * 60 * 60 * 1_000;

/// A push whose result the shell does not report for so long is lost. Longer than any time-out of a connection.
pub const RESULT_MS_MAX: u64 = 120_000;

/// Between two records of outcomes (`contracts` §2: one per gateway per 100 ms).
pub const APPEND_EVERY_MS: u64 = 100;

/// Outcomes of one record. With the longest fault text it is 40 KB, and the journal repeats it.
pub const BATCH_MAX: usize = 400;

/// Bytes of a fault's text in an outcome: a name, not a stack trace.
pub const FAULT_BYTES_MAX: usize = 64;

/// An append whose outcome the shell does not report for so long counts as unknown and is made again.
pub const APPEND_MS_MAX: u64 = 60_000;

/// Outcomes that wait to be appended. If the log takes none, pushes pause here: an acknowledgement that cannot be
/// written down would only be repeated after a restart.
pub const OUTBOX_MAX: usize = 16_384;

const _: () = assert!(TARGET_RETRIES_IN_FLIGHT_MAX < TARGET_IN_FLIGHT_MAX);
const _: () = assert!(TARGET_HELD_MAX < HELD_MAX);
const _: () = assert!(BATCH_MAX < OUTBOX_MAX);
