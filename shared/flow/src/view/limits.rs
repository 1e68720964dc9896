//! Every maximum of the view, with its reason.

/// Rows of one chunk of a growing table: a table grows by one small allocation and never by copying itself, so that no
/// record waits for a large copy.
pub const CHUNK_ROWS: usize = 4_096;

/// Records whose fingerprint is kept to recognise a second copy that says something else. At 10,000 records a second it
/// is six seconds, more than a switch that takes over writes again; 16 bytes each.
pub const FINGERPRINTS_MAX: usize = 1 << 16;

/// Distinct reasons counted apart. Payees write reasons, so their number must not be theirs to choose.
pub const REASONS_MAX: usize = 64;

/// Events of one page of the feed (`contracts` §2).
pub const PAGE_EVENTS_MAX: usize = 1_000;

/// Events of one page if the caller does not say (`contracts` §2).
pub const PAGE_EVENTS_DEFAULT: usize = 100;

/// Orders between two entries of the index from offset to time, and milliseconds between them if fewer orders came: the
/// index is one sixteen-byte entry per 256 orders and is wrong by less than a minute.
pub const TIME_INDEX_ORDERS: u64 = 256;
/// See [`TIME_INDEX_ORDERS`].
pub const TIME_INDEX_MS: u64 = 60_000;

const _: () = assert!(PAGE_EVENTS_DEFAULT <= PAGE_EVENTS_MAX);
