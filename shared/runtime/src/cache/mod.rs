//! The idempotency cache: a fast answer in front of the log, never the answer itself. It may forget, be slow, be gone or
//! lie; a caller then goes to the log and pays with time. So nothing here returns an error: whatever is not surely the
//! value that was put under this very key is a miss, and a counter says why. It knows neither payments nor duplicates.
//!
//! Two engines: [`redis`], shared by all processes of a hub, and [`embedded`], for one process.

pub mod embedded;
pub mod redis;

use bytes::Bytes;
use futures_util::future::BoxFuture;
use std::sync::atomic::{AtomicBool, AtomicU64};
use std::time::Duration;

/// Longest key in bytes: a participant's id and a reference of 35 characters with room to spare.
pub const KEY_BYTES_MAX: usize = 512;

/// Largest value in bytes: an answer is a few hundred bytes, a final pacs.002 a few thousand.
pub const VALUE_BYTES_MAX: usize = 64 * 1024;

/// Longest time for which a value is kept, whatever the caller asks: duplicates come within minutes, and the fold
/// knows the older ones.
pub const TTL_MAX: Duration = Duration::from_secs(24 * 60 * 60);

/// A bounded memory that may forget anything at any time.
pub trait Cache: Send + Sync + 'static {
    /// The value last put under the key, or nothing if it is not surely that. Ends within the engine's time limit.
    fn get<'a>(&'a self, key: &'a str) -> BoxFuture<'a, Option<Bytes>>;

    /// Remembers a value for at most `ttl`, or does not: too long a key, too large a value and a zero `ttl` are not kept.
    fn put<'a>(&'a self, key: &'a str, value: Bytes, ttl: Duration) -> BoxFuture<'a, ()>;

    /// Counters for the metrics page.
    fn stats(&self) -> &CacheStats;
}

/// What a cache has done since it was opened. Counters only grow; `breaker_open` is a gauge.
#[derive(Debug, Default)]
pub struct CacheStats {
    /// Values found.
    pub hits: AtomicU64,
    /// Values not found, for whatever reason; includes the reasons below.
    pub misses: AtomicU64,
    /// Values put.
    pub puts: AtomicU64,
    /// Values that were not kept: too large, refused by a full server, or its fault.
    pub puts_lost: AtomicU64,
    /// Calls that ran into the time limit.
    pub timeouts: AtomicU64,
    /// Calls that failed otherwise.
    pub faults: AtomicU64,
    /// Calls not made because the breaker was open or too many were under way.
    pub skipped: AtomicU64,
    /// Answers that were not the value put under the key: another key's, damaged, or of another type.
    pub lies: AtomicU64,
    /// Values dropped to make room (embedded only).
    pub evicted: AtomicU64,
    /// Whether calls are skipped now because the server does not answer.
    pub breaker_open: AtomicBool,
}

/// Whether key, value and time can be kept at all.
fn fits(key: &str, value: &[u8], ttl: Duration) -> bool {
    key.len() <= KEY_BYTES_MAX && value.len() <= VALUE_BYTES_MAX && !ttl.is_zero()
}
