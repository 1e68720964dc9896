//! The log on Apache Kafka: `HUB.orders` and `HUB.journal`, partition 0, by hand-assigned partitions and our own
//! offsets. One idempotent producer for the process; consumers on threads of their own. It knows no consumer group, no
//! committed offset and no transaction: what a record's repetition means is decided by its reader.
//!
//! An append is acknowledged when all in-sync replicas have it. Its offset and time are the broker's, from the delivery
//! report. It is refused only when librdkafka knows that the record never left, and unknown in every other case.

mod consumer;
mod events;
mod producer;
mod random;
mod settings;
mod topics;

use super::contract::topic_name;
use super::limits::{READ_WAIT_MAX, READER_BATCHES_AHEAD};
use super::stats::LogStats;
use super::{Appended, Bounds, Log, ReadFault, Reader, Record, Topic};
use bytes::Bytes;
use consumer::{Named, check_range};
use events::Events;
use futures_util::FutureExt;
use futures_util::future::BoxFuture;
use producer::Appender;
use random::{Read, Request};
use rdkafka::consumer::BaseConsumer;
use std::collections::VecDeque;
use std::fmt;
use std::sync::Arc;
use std::sync::atomic::Ordering::Relaxed;
use std::sync::mpsc::SyncSender;
use std::time::{Duration, Instant};
use tokio::sync::{mpsc, oneshot};

pub use settings::{KafkaSettings, KafkaTls};
pub use topics::KafkaFault;

/// Single reads that may wait for the one thread that answers them.
const REQUESTS_MAX: usize = 256;

/// The log on Kafka. Dropping it leaves unfinished appends unknown.
pub struct KafkaLog {
    settings: KafkaSettings,
    appender: Appender,
    requests: SyncSender<Request>,
    stats: Arc<LogStats>,
}

impl KafkaLog {
    /// Checks the start-up contract, creates absent topics, and connects. Returns the log and the warnings that the
    /// profile deserves.
    ///
    /// # Errors
    /// [`KafkaFault::Wrong`] with every setting that breaks the contract; else as its variants say.
    pub async fn open(settings: KafkaSettings) -> Result<(Self, Vec<&'static str>), KafkaFault> {
        let warnings = topics::establish(&settings).await?;
        for warning in &warnings {
            tracing::warn!("{warning}");
        }
        Ok((Self::connect(settings)?, warnings))
    }

    /// Deletes both topics of the hub with all records; absent ones are no fault.
    ///
    /// # Errors
    /// [`KafkaFault::Unreachable`] or [`KafkaFault::Refused`].
    pub async fn delete_topics(settings: &KafkaSettings) -> Result<(), KafkaFault> {
        topics::delete(settings).await
    }

    /// Connects without asking anything.
    fn connect(settings: KafkaSettings) -> Result<Self, KafkaFault> {
        let appender = Appender::new(&settings).map_err(KafkaFault::Client)?;
        let consumer: BaseConsumer<Events> =
            settings.random_consumer().create_with_context(Events).map_err(KafkaFault::Client)?;
        let (requests, queue) = std::sync::mpsc::sync_channel(REQUESTS_MAX);
        std::thread::Builder::new()
            .name("log-reads".to_owned())
            .spawn(move || random::serve(&consumer, &queue))
            .map_err(KafkaFault::Thread)?;
        Ok(Self { settings, appender, requests, stats: Arc::default() })
    }

    fn named(&self, topic: Topic) -> Named {
        Named { topic, name: topic_name(&self.settings.hub, topic) }
    }

    /// Hands a request to the thread and waits for its answer.
    async fn ask<T>(
        &self,
        topic: Topic,
        request: impl FnOnce(Named, Instant, oneshot::Sender<Result<T, ReadFault>>) -> Request,
    ) -> Result<T, ReadFault> {
        let unreachable = |reason: &str| ReadFault::Unreachable { topic, reason: reason.to_owned() };
        let (answer, result) = oneshot::channel();
        let request = request(self.named(topic), Instant::now() + READ_WAIT_MAX, answer);
        self.requests.try_send(request).map_err(|_| unreachable("too many reads are waiting"))?;
        match tokio::time::timeout(READ_WAIT_MAX, result).await {
            Ok(Ok(result)) => result,
            Ok(Err(_)) => Err(unreachable("the reading thread is gone")),
            Err(_) => Err(unreachable("no answer in time")),
        }
        .inspect_err(|_| {
            self.stats.read_faults.fetch_add(1, Relaxed);
        })
    }

    async fn open_reader(&self, topic: Topic, from: u64) -> Result<Box<dyn Reader>, ReadFault> {
        check_range(self.bounds(topic).await?, topic, from)?;
        let failed = |reason: String| ReadFault::Failed { topic, reason };
        let consumer: BaseConsumer<Events> = self
            .settings
            .stream_consumer()
            .create_with_context(Events)
            .map_err(|fault| failed(fault.to_string()))?;
        let (sender, batches) = mpsc::channel(READER_BATCHES_AHEAD);
        let named = self.named(topic);
        std::thread::Builder::new()
            .name(format!("log-{topic}"))
            .spawn(move || consumer::stream(&consumer, &named, from, &sender))
            .map_err(|fault| failed(fault.to_string()))?;
        Ok(Box::new(KafkaReader { topic, batches, buffer: VecDeque::new(), stats: Arc::clone(&self.stats) }))
    }
}

impl Log for KafkaLog {
    fn append(&self, topic: Topic, values: Vec<Bytes>) -> BoxFuture<'_, Vec<Appended>> {
        async move {
            let start = Instant::now();
            let sizes: Vec<usize> = values.iter().map(Bytes::len).collect();
            let bytes: usize = sizes.iter().sum();
            let waiting = Waiting::count(&self.stats, sizes.len() as u64, bytes as u64);
            let outcomes = self.appender.append(topic, values).await;
            drop(waiting);
            self.stats.count(&outcomes, sizes.into_iter());
            self.stats.groups.fetch_add(1, Relaxed);
            self.stats.append_time.record(start.elapsed());
            outcomes
        }
        .boxed()
    }

    fn read(
        &self,
        topic: Topic,
        from: u64,
        max_records: usize,
        max_bytes: usize,
    ) -> BoxFuture<'_, Result<Vec<Record>, ReadFault>> {
        async move {
            let request = |named, deadline, answer| {
                Request::Read(Read {
                    named,
                    from,
                    records_max: max_records,
                    bytes_max: max_bytes,
                    deadline,
                    answer,
                })
            };
            let records = self.ask(topic, request).await?;
            self.stats.read.fetch_add(records.len() as u64, Relaxed);
            Ok(records)
        }
        .boxed()
    }

    fn reader(&self, topic: Topic, from: u64) -> BoxFuture<'_, Result<Box<dyn Reader>, ReadFault>> {
        self.open_reader(topic, from).boxed()
    }

    fn bounds(&self, topic: Topic) -> BoxFuture<'_, Result<Bounds, ReadFault>> {
        self.ask(topic, |named, deadline, answer| Request::Bounds { named, deadline, answer }).boxed()
    }

    fn stats(&self) -> &LogStats {
        &self.stats
    }
}

impl fmt::Debug for KafkaLog {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("KafkaLog").field("hub", &self.settings.hub).finish_non_exhaustive()
    }
}

/// Counts records as waiting until it is dropped, also with a future that nobody finishes.
struct Waiting<'a> {
    stats: &'a LogStats,
    records: u64,
    bytes: u64,
}

impl<'a> Waiting<'a> {
    fn count(stats: &'a LogStats, records: u64, bytes: u64) -> Self {
        stats.queued_records.fetch_add(records, Relaxed);
        stats.queued_bytes.fetch_add(bytes, Relaxed);
        Self { stats, records, bytes }
    }
}

impl Drop for Waiting<'_> {
    fn drop(&mut self) {
        self.stats.queued_records.fetch_sub(self.records, Relaxed);
        self.stats.queued_bytes.fetch_sub(self.bytes, Relaxed);
    }
}

struct KafkaReader {
    topic: Topic,
    batches: mpsc::Receiver<Result<Vec<Record>, ReadFault>>,
    buffer: VecDeque<Record>,
    stats: Arc<LogStats>,
}

impl Reader for KafkaReader {
    fn next(&mut self, max_records: usize, wait: Duration) -> BoxFuture<'_, Result<Vec<Record>, ReadFault>> {
        async move {
            if self.buffer.is_empty() {
                let topic = self.topic;
                let count_fault = |_: &ReadFault| {
                    self.stats.read_faults.fetch_add(1, Relaxed);
                };
                match tokio::time::timeout(wait, self.batches.recv()).await {
                    Err(_elapsed) => return Ok(Vec::new()),
                    Ok(Some(batch)) => self.buffer = batch.inspect_err(count_fault)?.into(),
                    Ok(None) => {
                        let fault = ReadFault::Failed { topic, reason: "the reader has ended".to_owned() };
                        return Err(fault).inspect_err(count_fault);
                    }
                }
            }
            let records: Vec<Record> = self.buffer.drain(..max_records.min(self.buffer.len())).collect();
            self.stats.read.fetch_add(records.len() as u64, Relaxed);
            Ok(records)
        }
        .boxed()
    }
}

#[cfg(test)]
mod tests;
