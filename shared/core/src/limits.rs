//! Every maximum of the fold, with its reason.

/// Slots of the first generations of a table: 4.7 MB for references, small enough to copy for a snapshot in a few
/// milliseconds and to keep a half-empty open generation cheap.
pub const SLOTS_FIRST: usize = 1 << 17;

/// Slots of the largest generations. A larger one would make the copy of the open generation longer than 50 ms.
pub const SLOTS_MAX: usize = 1 << 20;

/// Generations of one size before the next are twice as large, so that a look-up meets few generations and an open one
/// stays a small part of the whole.
pub const GENERATIONS_PER_SIZE: usize = 32;

/// Slots after the last home slot, for clusters that run over the end. A generation whose overflow is used up is sealed.
pub const SLOTS_OVERFLOW: usize = 1 << 10;

/// Orders whose refusal or answer is remembered for a later note that their caller did not wait. At 10,000 a second it
/// is six seconds; a gateway notes a late admission within its admission wait of two.
pub const RECENT_MAX: usize = 1 << 16;

/// Never-seen UETRs that are remembered. Beyond it an enquiry is refused as full: forgetting one could let it pay.
pub const TOMBSTONES_MAX: usize = 1_000_000;

/// The largest amount of any account or payment, minor units: 10^17 leaves room for sums in 64 bits.
pub const AMOUNT_MAX: u64 = 100_000_000_000_000_000;

/// Timers that one portion of a step fires. After an outage of the log, when thousands are overdue, one order fires them
/// in several portions, each a part of its outcome in the journal: so none takes long, and none makes a journal record
/// that no log takes (two finals of about 1.3 KB each per timer, and their steps).
pub const TIMERS_PER_PART_MAX: usize = 64;

/// Participants of one group. The index of one is 16 bits, of which the last value means none.
pub const PARTICIPANTS_MAX: usize = 60_000;

/// Operators' keys of one group, revoked ones included: each order looks at all of them.
pub const OPERATORS_MAX: usize = 1_000;

/// Ledgers of one group.
pub const LEDGERS_MAX: usize = 256;

const _: () = assert!(SLOTS_FIRST <= SLOTS_MAX);
const _: () = assert!(PARTICIPANTS_MAX < 65_535);
