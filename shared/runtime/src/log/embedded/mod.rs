//! The embedded log: durable, one process, no server to install. Records lie in fjall, an LSM store; one thread
//! commits groups with one `fdatasync` each before anything is acknowledged. It keeps everything for ever, its memory is
//! bounded (recent records, fjall's tables and cache), and it knows no other process: a second one is refused.
//!
//! What it survives: the death of the process at any moment and a power cut, with every acknowledged record. What it
//! notices: a store that lost acknowledged records ([`OpenFault::Lost`]). What it does not survive: the disk.

mod mark;
mod store;
mod tail;
mod writer;

use super::limits::{
    GROUP_BYTES_MAX, GROUP_RECORDS_MAX, QUEUE_BYTES_MAX, QUEUE_RECORDS_MAX, READ_BYTES_MAX, READ_RECORDS_MAX,
    RECORD_BYTES_MAX,
};
use super::stats::LogStats;
use super::{Appended, Bounds, Log, ReadFault, Reader, Record, Refusal, Topic};
use bytes::Bytes;
use futures_util::FutureExt;
use futures_util::future::BoxFuture;
use std::fmt;
use std::path::{Path, PathBuf};
use std::sync::atomic::Ordering::Relaxed;
use std::sync::{Arc, Mutex, OnceLock, PoisonError, mpsc};
use std::thread::JoinHandle;
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};
use store::{Opened, Store};
use tail::Tail;
use thiserror::Error;
use tokio::sync::{oneshot, watch};
use writer::{Sink, Waiting, Writer};

/// Milliseconds since 1970, UTC. It may jump; the log makes it monotonic.
pub type Clock = Arc<dyn Fn() -> u64 + Send + Sync>;

/// Why the embedded log could not be opened.
#[derive(Debug, Error)]
pub enum OpenFault {
    /// Another process (or this one) has it open. The caller exits with 75.
    #[error("the log in {} is in use by another process", path.display())]
    InUse {
        /// Directory of the log.
        path: PathBuf,
    },
    /// The operating system refused.
    #[error("the log at {} cannot be opened", path.display())]
    Io {
        /// File or directory.
        path: PathBuf,
        /// The reason.
        #[source]
        source: std::io::Error,
    },
    /// The store is damaged in a way that fjall found.
    #[error("the store of the log in {} cannot be opened", path.display())]
    Engine {
        /// Directory of the log.
        path: PathBuf,
        /// The reason.
        #[source]
        source: fjall::Error,
    },
    /// The store is damaged in a way that we found.
    #[error("the store of the log in {} is damaged: {what}", path.display())]
    Damaged {
        /// Directory of the log.
        path: PathBuf,
        /// What is wrong.
        what: String,
    },
    /// Acknowledged records are missing. Restore a copy; never go on with fewer records than were promised.
    #[error("the log in {} lost records: {topic} ends at {found}, {acknowledged} were acknowledged", path.display())]
    Lost {
        /// Directory of the log.
        path: PathBuf,
        /// Topic that is short.
        topic: Topic,
        /// Its end offset.
        found: u64,
        /// The end offset that was acknowledged.
        acknowledged: u64,
    },
}

impl OpenFault {
    /// Whether trying again later may help without anybody's hand (exit code 75).
    pub fn transient(&self) -> bool {
        match self {
            Self::InUse { .. } => true,
            Self::Io { .. } | Self::Engine { .. } | Self::Damaged { .. } | Self::Lost { .. } => false,
        }
    }

    fn engine(path: &Path, source: fjall::Error) -> Self {
        Self::Engine { path: path.to_owned(), source }
    }
}

/// The embedded log. Dropping it writes what waits and frees the directory once its readers are gone too.
pub struct EmbeddedLog {
    shared: Arc<Shared>,
    queue: Option<mpsc::Sender<Waiting>>,
    writer: Option<JoinHandle<()>>,
    stopped: Arc<OnceLock<String>>,
}

struct Shared {
    topics: [TopicState; 2],
    store: Store,
    stats: Arc<LogStats>,
}

struct TopicState {
    end: watch::Sender<u64>,
    tail: Mutex<Tail>,
}

impl EmbeddedLog {
    /// Opens or creates the log in `directory`, with the machine's clock. Blocks on the disk.
    ///
    /// # Errors
    /// [`OpenFault::InUse`] if it is open already; else as its variants say.
    pub fn open(directory: &Path) -> Result<Self, OpenFault> {
        Self::open_with_clock(directory, Arc::new(machine_clock_ms))
    }

    /// As [`EmbeddedLog::open`], with another clock.
    ///
    /// # Errors
    /// As [`EmbeddedLog::open`].
    pub fn open_with_clock(directory: &Path, clock: Clock) -> Result<Self, OpenFault> {
        let Opened { store, mark, ends } = Store::open(directory)?;
        let stats = Arc::new(LogStats::default());
        let topic =
            |(end, _): (u64, u64)| TopicState { end: watch::Sender::new(end), tail: Mutex::default() };
        let shared = Arc::new(Shared { topics: ends.map(topic), store, stats: Arc::clone(&stats) });
        let stopped = Arc::new(OnceLock::new());
        let sink = StoreSink { shared: Arc::clone(&shared), mark, ends: ends.map(|(end, _)| end) };
        let writer = Writer { ends, clock, sink, stats, stopped: Arc::clone(&stopped) };
        let (queue, waiting) = mpsc::channel();
        let writer = std::thread::Builder::new()
            .name("log-writer".to_owned())
            .spawn(move || writer.run(&waiting))
            .map_err(|source| OpenFault::Io { path: directory.to_owned(), source })?;
        Ok(Self { shared, queue: Some(queue), writer: Some(writer), stopped })
    }

    /// Puts one part of a call into the queue, or says why not.
    fn enqueue(&self, topic: Topic, values: Vec<Bytes>) -> Result<oneshot::Receiver<Vec<Appended>>, Refusal> {
        let (reply, answer) = oneshot::channel();
        let waiting = Waiting { topic, values, reply };
        let (records, bytes) = (waiting.values.len() as u64, waiting.bytes() as u64);
        let stats = &self.shared.stats;
        if let Some(reason) = self.stopped.get() {
            return Err(Refusal::Stopped(reason.clone()));
        }
        let records_before = stats.queued_records.fetch_add(records, Relaxed);
        let bytes_before = stats.queued_bytes.fetch_add(bytes, Relaxed);
        let full = records_before + records > QUEUE_RECORDS_MAX as u64
            || bytes_before + bytes > QUEUE_BYTES_MAX as u64;
        let sent = !full && self.queue.as_ref().is_some_and(|queue| queue.send(waiting).is_ok());
        if sent {
            return Ok(answer);
        }
        stats.queued_records.fetch_sub(records, Relaxed);
        stats.queued_bytes.fetch_sub(bytes, Relaxed);
        Err(if full { Refusal::QueueFull } else { Refusal::Stopped("the writer is gone".to_owned()) })
    }

    async fn append_all(&self, topic: Topic, values: Vec<Bytes>) -> Vec<Appended> {
        let start = Instant::now();
        let sizes: Vec<usize> = values.iter().map(Bytes::len).collect();
        let mut outcomes: Vec<Option<Appended>> = vec![None; values.len()];
        let mut answers = Vec::new();
        let mut refused = None;
        for (places, part) in parts(values, &mut outcomes) {
            let answer = match &refused {
                None => self.enqueue(topic, part),
                // A later part must not overtake a refused one.
                Some(refusal) => Err(Refusal::clone(refusal)),
            };
            match answer {
                Ok(answer) => answers.push((places, answer)),
                Err(refusal) => {
                    places.into_iter().for_each(|at| outcomes[at] = Some(Appended::Refused(refusal.clone())));
                    refused = Some(refusal);
                }
            }
        }
        for (places, answer) in answers {
            // Without an answer the writer died with the records in its hands.
            let answer = answer.await.unwrap_or_else(|_| vec![Appended::Unknown; places.len()]);
            places.into_iter().zip(answer).for_each(|(at, outcome)| outcomes[at] = Some(outcome));
        }
        let outcomes: Vec<Appended> =
            outcomes.into_iter().map(|outcome| outcome.unwrap_or(Appended::Unknown)).collect();
        self.shared.stats.count(&outcomes, sizes.into_iter());
        self.shared.stats.append_time.record(start.elapsed());
        outcomes
    }
}

/// Splits a call's values into parts that each fit a group, with their places in the call; too large ones are refused.
fn parts(values: Vec<Bytes>, outcomes: &mut [Option<Appended>]) -> Vec<(Vec<usize>, Vec<Bytes>)> {
    let mut parts: Vec<(Vec<usize>, Vec<Bytes>)> = Vec::new();
    let mut bytes = usize::MAX;
    for (at, value) in values.into_iter().enumerate() {
        if value.len() > RECORD_BYTES_MAX {
            let refusal = Refusal::TooLarge { bytes: value.len(), max: RECORD_BYTES_MAX };
            outcomes[at] = Some(Appended::Refused(refusal));
            continue;
        }
        let records = parts.last().map_or(usize::MAX, |(places, _)| places.len());
        if bytes.saturating_add(value.len()) > GROUP_BYTES_MAX || records >= GROUP_RECORDS_MAX {
            parts.push((Vec::new(), Vec::new()));
            bytes = 0;
        }
        bytes += value.len();
        if let Some((places, part)) = parts.last_mut() {
            places.push(at);
            part.push(value);
        }
    }
    parts
}

impl Drop for EmbeddedLog {
    fn drop(&mut self) {
        self.queue = None;
        if let Some(writer) = self.writer.take()
            && writer.join().is_err()
        {
            tracing::error!("the writer of the embedded log panicked; what it held is unknown");
        }
    }
}

impl fmt::Debug for EmbeddedLog {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("EmbeddedLog").field("stopped", &self.stopped).finish_non_exhaustive()
    }
}

struct StoreSink {
    shared: Arc<Shared>,
    mark: mark::Mark,
    ends: [u64; 2],
}

impl Sink for StoreSink {
    fn commit(&mut self, group: &[(Topic, Record)]) -> Result<(), String> {
        self.shared.store.commit(group).map_err(|fault| fault.to_string())?;
        for (topic, record) in group {
            self.ends[topic.index()] = record.offset + 1;
        }
        self.mark.set(self.ends).map_err(|fault| format!("the mark beside the store: {fault}"))
    }

    fn publish(&mut self, group: Vec<(Topic, Record)>, ends: [u64; 2]) {
        for (topic, record) in group {
            lock(&self.shared.topics[topic.index()].tail).push(record);
        }
        for topic in Topic::ALL {
            let end = ends[topic.index()];
            self.shared.topics[topic.index()].end.send_if_modified(|known| {
                let moved = *known != end;
                *known = end;
                moved
            });
        }
    }
}

fn lock<T>(mutex: &Mutex<T>) -> std::sync::MutexGuard<'_, T> {
    // A tail is whole after each push, so one whose holder panicked can still be read.
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Shared {
    fn end(&self, topic: Topic) -> u64 {
        *self.topics[topic.index()].end.borrow()
    }

    async fn read(
        self: &Arc<Self>,
        topic: Topic,
        from: u64,
        records_max: usize,
        bytes_max: usize,
    ) -> Result<Vec<Record>, ReadFault> {
        let end = self.end(topic);
        if from > end {
            return Err(ReadFault::OutOfRange { topic, asked: from, first: 0, end });
        }
        // Only what is published counts, although the store shows a group a moment earlier.
        let records_max =
            records_max.min(READ_RECORDS_MAX).min(usize::try_from(end - from).unwrap_or(usize::MAX));
        if records_max == 0 {
            return Ok(Vec::new());
        }
        let bytes_max = bytes_max.min(READ_BYTES_MAX);
        let recent = lock(&self.topics[topic.index()].tail).read(from, records_max, bytes_max);
        let records = match recent {
            Some(records) => records,
            None => {
                let shared = Arc::clone(self);
                tokio::task::spawn_blocking(move || shared.store.read(topic, from, records_max, bytes_max))
                    .await
                    .map_err(|fault| ReadFault::Failed { topic, reason: fault.to_string() })??
            }
        };
        if records.is_empty() {
            return Err(ReadFault::Gap { topic, expected: from, found: end });
        }
        self.stats.read.fetch_add(records.len() as u64, Relaxed);
        Ok(records)
    }
}

impl Log for EmbeddedLog {
    fn append(&self, topic: Topic, values: Vec<Bytes>) -> BoxFuture<'_, Vec<Appended>> {
        self.append_all(topic, values).boxed()
    }

    fn read(
        &self,
        topic: Topic,
        from: u64,
        max_records: usize,
        max_bytes: usize,
    ) -> BoxFuture<'_, Result<Vec<Record>, ReadFault>> {
        async move {
            let result = self.shared.read(topic, from, max_records, max_bytes).await;
            result.inspect_err(|_| {
                self.shared.stats.read_faults.fetch_add(1, Relaxed);
            })
        }
        .boxed()
    }

    fn reader(&self, topic: Topic, from: u64) -> BoxFuture<'_, Result<Box<dyn Reader>, ReadFault>> {
        let end = self.shared.end(topic);
        let result: Result<Box<dyn Reader>, ReadFault> = if from > end {
            Err(ReadFault::OutOfRange { topic, asked: from, first: 0, end })
        } else {
            let watch = self.shared.topics[topic.index()].end.subscribe();
            Ok(Box::new(EmbeddedReader { shared: Arc::clone(&self.shared), topic, from, watch }))
        };
        std::future::ready(result).boxed()
    }

    fn bounds(&self, topic: Topic) -> BoxFuture<'_, Result<Bounds, ReadFault>> {
        std::future::ready(Ok(store::bounds(self.shared.end(topic)))).boxed()
    }

    fn stats(&self) -> &LogStats {
        &self.shared.stats
    }
}

struct EmbeddedReader {
    shared: Arc<Shared>,
    topic: Topic,
    from: u64,
    watch: watch::Receiver<u64>,
}

impl Reader for EmbeddedReader {
    fn next(&mut self, max_records: usize, wait: Duration) -> BoxFuture<'_, Result<Vec<Record>, ReadFault>> {
        async move {
            let from = self.from;
            let more = async { self.watch.wait_for(|end| *end > from).await.map(|_| ()) };
            match tokio::time::timeout(wait, more).await {
                Err(_elapsed) => return Ok(Vec::new()),
                Ok(Err(_closed)) => {
                    return Err(ReadFault::Failed {
                        topic: self.topic,
                        reason: "the log is closed".to_owned(),
                    });
                }
                Ok(Ok(())) => {}
            }
            let records = self.shared.read(self.topic, from, max_records, READ_BYTES_MAX).await;
            let records = records.inspect_err(|_| {
                self.shared.stats.read_faults.fetch_add(1, Relaxed);
            })?;
            self.from += records.len() as u64;
            Ok(records)
        }
        .boxed()
    }
}

/// The machine's clock in milliseconds since 1970; a clock before 1970 counts as 0, since the log keeps time monotonic.
fn machine_clock_ms() -> u64 {
    SystemTime::now()
        .duration_since(UNIX_EPOCH)
        .map_or(0, |since| u64::try_from(since.as_millis()).unwrap_or(0))
}
