//! A log that misbehaves once, when told to.

use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use bytes::Bytes;
use futures_util::FutureExt as _;
use futures_util::future::BoxFuture;
use tonle_runtime::log::{Appended, Bounds, Log, LogStats, ReadFault, Reader, Record, Refusal, Topic};

/// What the next append of an order does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Whim {
    /// Stores it and says that nobody knows.
    StoredButUnknown,
    /// Stores nothing and says that nobody knows.
    LostAndUnknown,
    /// Refuses: its queue is full.
    Full,
    /// Refuses: unreachable.
    Unreachable,
    /// Never answers.
    Silent,
}

/// The log with its whim.
pub struct WhimsicalLog {
    pub inner: Arc<dyn Log>,
    pub next: Mutex<Option<Whim>>,
    /// Cut off, as Kafka may be: appends take their time and are unknown, reads fail, streams are silent.
    pub away: AtomicBool,
    /// Appends of orders that were asked for while it was away.
    pub in_vain: AtomicUsize,
}

/// What an append takes to become unknown.
const IN_VAIN: Duration = Duration::from_millis(1_700);

impl WhimsicalLog {
    pub fn new(inner: Arc<dyn Log>) -> Self {
        Self { inner, next: Mutex::default(), away: AtomicBool::default(), in_vain: AtomicUsize::default() }
    }

    fn is_away(&self) -> bool {
        self.away.load(Ordering::Relaxed)
    }

    fn unreachable<T: Send + 'static>(topic: Topic) -> BoxFuture<'static, Result<T, ReadFault>> {
        std::future::ready(Err(ReadFault::Unreachable { topic, reason: "away".to_owned() })).boxed()
    }
}

impl Log for WhimsicalLog {
    fn append(&self, topic: Topic, values: Vec<Bytes>) -> BoxFuture<'_, Vec<Appended>> {
        if self.is_away() {
            self.in_vain.fetch_add(usize::from(topic == Topic::Orders), Ordering::Relaxed);
            let unknown = vec![Appended::Unknown; values.len()];
            return tokio::time::sleep(IN_VAIN).map(move |()| unknown).boxed();
        }
        let whim = if topic == Topic::Orders { self.next.lock().unwrap().take() } else { None };
        let count = values.len();
        let all = move |appended: Appended| vec![appended; count];
        match whim {
            None => self.inner.append(topic, values),
            Some(Whim::StoredButUnknown) => async move {
                self.inner.append(topic, values).await;
                all(Appended::Unknown)
            }
            .boxed(),
            Some(Whim::LostAndUnknown) => async move { all(Appended::Unknown) }.boxed(),
            Some(Whim::Full) => async move { all(Appended::Refused(Refusal::QueueFull)) }.boxed(),
            Some(Whim::Unreachable) => {
                async move { all(Appended::Refused(Refusal::Unreachable("test".to_owned()))) }.boxed()
            }
            Some(Whim::Silent) => std::future::pending().boxed(),
        }
    }

    fn read(
        &self,
        topic: Topic,
        from: u64,
        max_records: usize,
        max_bytes: usize,
    ) -> BoxFuture<'_, Result<Vec<Record>, ReadFault>> {
        if self.is_away() {
            return Self::unreachable(topic);
        }
        self.inner.read(topic, from, max_records, max_bytes)
    }

    fn reader(&self, topic: Topic, from: u64) -> BoxFuture<'_, Result<Box<dyn Reader>, ReadFault>> {
        self.inner.reader(topic, from)
    }

    fn bounds(&self, topic: Topic) -> BoxFuture<'_, Result<Bounds, ReadFault>> {
        if self.is_away() {
            return Self::unreachable(topic);
        }
        self.inner.bounds(topic)
    }

    fn stats(&self) -> &LogStats {
        self.inner.stats()
    }
}
