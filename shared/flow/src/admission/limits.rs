//! Every maximum of the admission, with its reason.

/// Callers that wait at once in one gateway. At 1,000 payments a second and the longest usual wait of two seconds it is
/// twice what comes; each takes some hundred bytes.
pub const IN_FLIGHT_MAX: usize = 4_096;

/// Callers of one participant that wait at once: one busy bank must leave room for the others.
pub const PARTICIPANT_IN_FLIGHT_MAX: usize = 1_024;

/// Callers that wait with one reference. Honest repeats overlap once or twice; a client in a loop must not fill the log.
pub const REFERENCE_IN_FLIGHT_MAX: usize = 4;

/// How long a caller waits for acknowledgement and admission unless configured (`gateway.admission_wait_ms`).
pub const ADMISSION_WAIT_MS: u64 = 2_000;

/// How long the note that a caller is told "pending" may take to be stored. After it the caller is told to repeat, which
/// is always right.
pub const NOTE_WAIT_MS: u64 = 2_000;

/// The longest `Prefer: wait` (`contracts` §2).
pub const PREFER_WAIT_MS_MAX: u64 = 30_000;

/// Verdicts kept for callers whose append is acknowledged after the journal said what came of it. At 10,000 a second it
/// is most of a second; one that is gone is looked up in the log.
pub const RECENT_VERDICTS_MAX: usize = 8_192;

/// Finals kept for the same reason, two for each payment.
pub const RECENT_FINALS_MAX: usize = 16_384;

const _: () = assert!(PARTICIPANT_IN_FLIGHT_MAX < IN_FLIGHT_MAX);
