//! The log: append a batch, read from an offset, watch the end. Everything that should happen and everything that did
//! happen is a record in it. It knows neither what the records mean nor who writes them, and it never repeats an
//! append by itself: an outcome that is not known is handed to the caller, who alone knows what a repeat would do.
//!
//! Two topics, [`Topic::Orders`] and [`Topic::Journal`], each with one partition: the group `main`. Offsets of a topic
//! start at 0 and are consecutive. Times are those of the log: the embedded log's clock never goes back; the broker's
//! append time may, after a change of leader, so whoever decides by it makes it monotonic in log order. Engines:
//! [`embedded`] for one process on one machine, [`kafka`] for everything else, and the simulator's adversarial one.
//! `tests/log_conformance.rs` is the one suite over all of them.

pub mod contract;
pub mod embedded;
pub mod kafka;
pub mod limits;
mod pulse;
pub mod stats;

use bytes::Bytes;
use futures_util::future::BoxFuture;
use std::fmt;
use std::time::Duration;
use thiserror::Error;

pub use pulse::Pulse;
pub use stats::LogStats;

/// The two topics of a hub.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Topic {
    /// What is asked for.
    Orders,
    /// What happened.
    Journal,
}

impl Topic {
    /// Both topics, in the order of their indices.
    pub const ALL: [Self; 2] = [Self::Orders, Self::Journal];

    /// The topic's name without the hub's: `orders` or `journal`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Orders => "orders",
            Self::Journal => "journal",
        }
    }

    pub(crate) fn index(self) -> usize {
        match self {
            Self::Orders => 0,
            Self::Journal => 1,
        }
    }
}

impl fmt::Display for Topic {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

/// Where and when a record was stored.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stored {
    /// Offset in its topic; the first record of a topic has 0.
    pub offset: u64,
    /// The log's own time of the record in milliseconds since 1970, UTC; a reader gets the same value.
    pub time_ms: u64,
}

/// The outcome of appending one record.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Appended {
    /// Durable: it is read back after any crash that the engine promises to survive.
    Stored(Stored),
    /// Certainly not stored, now or later.
    Refused(Refusal),
    /// It may be stored, or may yet become so. Never to be told to anyone as a refusal: repeat the same bytes and let
    /// the reader drop the second copy.
    Unknown,
}

/// Why a record was certainly not stored.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum Refusal {
    /// The record is larger than the log takes; repeating it is pointless.
    #[error("the record has {bytes} bytes, the log takes {max}")]
    TooLarge {
        /// Size of the record in bytes.
        bytes: usize,
        /// Largest size in bytes.
        max: usize,
    },
    /// Too much waits already; try again later.
    #[error("the queue of the log is full")]
    QueueFull,
    /// The log cannot be reached, or has no leader; nothing was sent. Try again later.
    #[error("the log is not reachable: {0}")]
    Unreachable(String),
    /// The log stopped after a fault that a person must look at (a failed sync, a fatal client fault).
    #[error("the log has stopped: {0}")]
    Stopped(String),
}

/// One record of a topic.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Record {
    /// Offset in its topic.
    pub offset: u64,
    /// The log's own time in milliseconds since 1970, UTC.
    pub time_ms: u64,
    /// The bytes as they were appended.
    pub value: Bytes,
}

/// What a topic holds: offsets `first..end`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Bounds {
    /// Offset of the oldest record; anything but 0 means that history was lost.
    pub first: u64,
    /// Offset that the next record will get.
    pub end: u64,
}

/// Why a topic could not be read. All but [`ReadFault::Unreachable`] mean that a person must act.
#[derive(Debug, Error)]
pub enum ReadFault {
    /// The offset is not between `first` and `end`, both included.
    #[error("{topic}: offset {asked} is outside {first} to {end}")]
    OutOfRange {
        /// Topic that was read.
        topic: Topic,
        /// Offset that was asked for.
        asked: u64,
        /// Oldest offset there is.
        first: u64,
        /// Offset of the next record.
        end: u64,
    },
    /// A record is missing or came out of order: the log lost history, or the client skipped it.
    #[error("{topic}: offset {expected} was expected and {found} came")]
    Gap {
        /// Topic that was read.
        topic: Topic,
        /// Offset that had to come.
        expected: u64,
        /// Offset that came.
        found: u64,
    },
    /// A stored record cannot be understood.
    #[error("{topic}: the record at offset {offset} is damaged: {what}")]
    Damaged {
        /// Topic that was read.
        topic: Topic,
        /// Offset of the record.
        offset: u64,
        /// What is wrong with it.
        what: &'static str,
    },
    /// The log did not answer in time or cannot be reached; try again later.
    #[error("{topic}: the log is not reachable: {reason}")]
    Unreachable {
        /// Topic that was read.
        topic: Topic,
        /// The engine's own words.
        reason: String,
    },
    /// The engine failed in a way that trying again does not mend.
    #[error("{topic}: the log failed: {reason}")]
    Failed {
        /// Topic that was read.
        topic: Topic,
        /// The engine's own words.
        reason: String,
    },
}

impl ReadFault {
    /// Whether the same read may succeed later without anybody's help.
    pub fn transient(&self) -> bool {
        match self {
            Self::Unreachable { .. } => true,
            Self::OutOfRange { .. } | Self::Gap { .. } | Self::Damaged { .. } | Self::Failed { .. } => false,
        }
    }
}

/// An append-only log of two topics, shared by all tasks of a process.
pub trait Log: Send + Sync + 'static {
    /// Appends the values in order and says what became of each, in the same order. Concurrent callers are grouped
    /// into one commit. Records of one call keep their order, others' may come between them; when one is refused for
    /// anything but its size, those after it in the call are refused too. Ends within a bounded time (on Kafka the
    /// append time of its settings and 1.5 s). A dropped future does not take its records back.
    fn append(&self, topic: Topic, values: Vec<Bytes>) -> BoxFuture<'_, Vec<Appended>>;

    /// Records from offset `from` on, which is included: as many as there are, at most `max_records` and
    /// (after the first) at most `max_bytes` of values. Empty at the end of the topic.
    ///
    /// # Errors
    /// [`ReadFault::OutOfRange`] below the first or above the end offset; else as its variants say.
    fn read(
        &self,
        topic: Topic,
        from: u64,
        max_records: usize,
        max_bytes: usize,
    ) -> BoxFuture<'_, Result<Vec<Record>, ReadFault>>;

    /// A stream of records from offset `from` on, which is included.
    ///
    /// # Errors
    /// As [`Log::read`].
    fn reader(&self, topic: Topic, from: u64) -> BoxFuture<'_, Result<Box<dyn Reader>, ReadFault>>;

    /// The first and the next offset.
    ///
    /// # Errors
    /// [`ReadFault::Unreachable`] or [`ReadFault::Failed`].
    fn bounds(&self, topic: Topic) -> BoxFuture<'_, Result<Bounds, ReadFault>>;

    /// Counters for the metrics page.
    fn stats(&self) -> &LogStats;
}

/// A stream of one topic's records with consecutive offsets.
pub trait Reader: Send {
    /// The next records, at most `max_records`; empty if none came within `wait`. Wakes at once when one is appended.
    /// A dropped future loses no record. While Kafka is away this is empty, and goes on by itself when it is back.
    ///
    /// # Errors
    /// [`ReadFault::Gap`] if the offsets are not consecutive; else as [`Log::read`]. After a fault that is not
    /// transient the reader keeps returning faults.
    fn next(&mut self, max_records: usize, wait: Duration) -> BoxFuture<'_, Result<Vec<Record>, ReadFault>>;
}
