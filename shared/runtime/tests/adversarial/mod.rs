//! The simulator's adversarial log behind the interface of the real ones, so that the one conformance suite says whether
//! what is simulated is what runs. In fair weather it must behave like any engine; the unknown outcome is asked for.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use bytes::Bytes;
use futures_util::FutureExt as _;
use futures_util::future::BoxFuture;
use tokio::sync::watch;
use tonle_runtime::log::limits::{QUEUE_BYTES_MAX, RECORD_BYTES_MAX};
use tonle_runtime::log::{
    Appended, Bounds, Log, LogStats, ReadFault, Reader, Record, Refusal, Stored, Topic,
};
use tonle_sim::log as sim;
use tonle_sim::random::Random;

/// The log with whoever waits for its ends.
struct Shared {
    log: Mutex<sim::Log>,
    grown: watch::Sender<u64>,
}

/// One handle; dropping it and making another is a restart.
pub struct Adversarial {
    shared: Arc<Shared>,
    stats: LogStats,
}

/// A log that outlives its handles.
pub struct Kept(Arc<Shared>);

impl Kept {
    pub fn new() -> Self {
        Self(Arc::new(Shared {
            log: Mutex::new(sim::Log::new(Random::new(7, 0))),
            grown: watch::Sender::new(0),
        }))
    }

    pub fn open(&self) -> Adversarial {
        Adversarial { shared: Arc::clone(&self.0), stats: LogStats::default() }
    }
}

impl Adversarial {
    /// Appends while the weather makes every outcome unknown; whether it is stored is the log's draw.
    pub async fn append_unknown(kept: &Kept, value: Bytes) -> Appended {
        let handle = kept.open();
        let weather = |unknown| sim::Weather { unknown_stored: unknown, ..sim::Weather::default() };
        handle.shared.log.lock().unwrap().weather = weather(1_000);
        let told = handle.append(Topic::Orders, vec![value]).await.remove(0);
        handle.shared.log.lock().unwrap().weather = weather(0);
        told
    }
}

fn inner(topic: Topic) -> sim::Topic {
    match topic {
        Topic::Orders => sim::Topic::Orders,
        Topic::Journal => sim::Topic::Journal,
    }
}

fn now_ms() -> u64 {
    let since = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap();
    u64::try_from(since.as_millis()).unwrap()
}

impl Shared {
    fn append(&self, topic: Topic, values: Vec<Bytes>) -> Vec<Appended> {
        let mut log = self.log.lock().unwrap();
        let mut room = QUEUE_BYTES_MAX;
        let mut told = Vec::new();
        for value in values {
            if value.len() > RECORD_BYTES_MAX {
                let refusal = Refusal::TooLarge { bytes: value.len(), max: RECORD_BYTES_MAX };
                told.push(Appended::Refused(refusal));
                continue;
            }
            if value.len() > room {
                room = 0;
                told.push(Appended::Refused(Refusal::QueueFull));
                continue;
            }
            room -= value.len();
            let fate = log.fate(1);
            let stored = fate.stores.map(|_| {
                let offset = log.store(inner(topic), value.to_vec(), now_ms(), None);
                let time_ms = log.get(inner(topic), offset).unwrap().time_ms;
                Stored { offset, time_ms }
            });
            told.push(match (fate.outcome, stored) {
                (sim::Told::Stored, Some(stored)) => Appended::Stored(stored),
                (sim::Told::Refused, None) => Appended::Refused(Refusal::Unreachable("refused".to_owned())),
                (sim::Told::Unknown | sim::Told::Stored | sim::Told::Refused, _) => Appended::Unknown,
            });
        }
        drop(log);
        self.grown.send_modify(|count| *count += 1);
        told
    }

    fn read(&self, topic: Topic, from: u64, records: usize, bytes: usize) -> Result<Vec<Record>, ReadFault> {
        let log = self.log.lock().unwrap();
        let end = log.end(inner(topic));
        if from > end {
            return Err(ReadFault::OutOfRange { topic, asked: from, first: 0, end });
        }
        let mut taken = Vec::new();
        let mut left = bytes;
        for offset in from..end {
            let stored = log.get(inner(topic), offset).unwrap();
            if taken.len() >= records || (!taken.is_empty() && stored.bytes.len() > left) {
                break;
            }
            left = left.saturating_sub(stored.bytes.len());
            taken.push(Record { offset, time_ms: stored.time_ms, value: Bytes::from(stored.bytes.clone()) });
        }
        Ok(taken)
    }
}

impl Log for Adversarial {
    fn append(&self, topic: Topic, values: Vec<Bytes>) -> BoxFuture<'_, Vec<Appended>> {
        // As with the real engines, the records are on their way before anybody waits, and stay so if nobody does.
        let told = self.shared.append(topic, values);
        async move { told }.boxed()
    }

    fn read(
        &self,
        topic: Topic,
        from: u64,
        max_records: usize,
        max_bytes: usize,
    ) -> BoxFuture<'_, Result<Vec<Record>, ReadFault>> {
        async move { self.shared.read(topic, from, max_records, max_bytes) }.boxed()
    }

    fn reader(&self, topic: Topic, from: u64) -> BoxFuture<'_, Result<Box<dyn Reader>, ReadFault>> {
        async move {
            self.shared.read(topic, from, 0, 0)?;
            let grown = self.shared.grown.subscribe();
            let reader: Box<dyn Reader> =
                Box::new(Stream { shared: Arc::clone(&self.shared), grown, topic, at: from });
            Ok(reader)
        }
        .boxed()
    }

    fn bounds(&self, topic: Topic) -> BoxFuture<'_, Result<Bounds, ReadFault>> {
        let end = self.shared.log.lock().unwrap().end(inner(topic));
        async move { Ok(Bounds { first: 0, end }) }.boxed()
    }

    fn stats(&self) -> &LogStats {
        &self.stats
    }
}

struct Stream {
    shared: Arc<Shared>,
    grown: watch::Receiver<u64>,
    topic: Topic,
    at: u64,
}

impl Reader for Stream {
    fn next(&mut self, max_records: usize, wait: Duration) -> BoxFuture<'_, Result<Vec<Record>, ReadFault>> {
        async move {
            let end = tokio::time::Instant::now() + wait;
            loop {
                self.grown.borrow_and_update();
                let records = self.shared.read(self.topic, self.at, max_records, usize::MAX)?;
                if let Some(last) = records.last() {
                    self.at = last.offset + 1;
                    return Ok(records);
                }
                if tokio::time::timeout_at(end, self.grown.changed()).await.is_err() {
                    return Ok(Vec::new());
                }
            }
        }
        .boxed()
    }
}
