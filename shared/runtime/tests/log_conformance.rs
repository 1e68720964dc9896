//! What every engine of the log must do, as functions over a fixture, run over the embedded log and over real Kafka.
//!
//! The third engine is the simulator's adversarial log, in fair weather but for the unknown outcomes that `append_unknown`
//! asks for.
//!
//! Kafka: `TONLE_TEST_KAFKA=HOST:PORT`, and `TONLE_TEST_KAFKA_PID` where the broker may be stopped for a while. Without
//! the first the Kafka cases are skipped, loudly; with `TONLE_TEST_REQUIRE_SERVERS=1` that is a failure.
#![allow(clippy::unwrap_used, reason = "a test ends at the first surprise")]

mod adversarial;

use adversarial::{Adversarial, Kept};
use bytes::Bytes;
use std::future::Future;
use std::io::Write;
use std::sync::Arc;
use std::time::{Duration, Instant};
use tokio::sync::RwLock;
use tonle_runtime::log::contract::Profile;
use tonle_runtime::log::embedded::{EmbeddedLog, OpenFault};
use tonle_runtime::log::kafka::{KafkaLog, KafkaSettings};
use tonle_runtime::log::limits::RECORD_BYTES_MAX;
use tonle_runtime::log::{Appended, Bounds, Log, ReadFault, Record, Refusal, Stored, Topic};

/// Long enough for anything that is going to happen.
const PATIENCE: Duration = Duration::from_secs(20);

/// An engine with one fresh, empty log.
pub trait LogFixture: Send + Sync {
    /// Opens the log; the second time after the first one was dropped.
    fn open(&self) -> impl Future<Output = Arc<dyn Log>> + Send;
    /// Appends the value in a way whose outcome the engine itself calls unknown; `None` where it cannot be forced.
    fn append_unknown(&self, log: &dyn Log, value: Bytes) -> impl Future<Output = Option<Appended>> + Send;
}

fn bytes(text: impl Into<String>) -> Bytes {
    Bytes::from(text.into())
}

fn stored(outcomes: &[Appended]) -> Vec<Stored> {
    let place = |outcome: &Appended| match outcome {
        Appended::Stored(stored) => *stored,
        other => panic!("not stored: {other:?}"),
    };
    outcomes.iter().map(place).collect()
}

async fn put(log: &dyn Log, topic: Topic, values: impl IntoIterator<Item = Bytes>) -> Vec<Stored> {
    stored(&log.append(topic, values.into_iter().collect()).await)
}

/// Reads with a stream until `count` records came.
async fn stream(log: &dyn Log, topic: Topic, from: u64, count: usize) -> Vec<Record> {
    let mut reader = log.reader(topic, from).await.unwrap();
    let mut records = Vec::new();
    let start = Instant::now();
    while records.len() < count {
        assert!(start.elapsed() < PATIENCE, "{} of {count} records came", records.len());
        records.extend(reader.next(count - records.len(), Duration::from_secs(1)).await.unwrap());
    }
    records
}

/// Protects order and time: records come back as appended, at the offsets and times that the append told.
async fn order_and_times(fixture: &impl LogFixture) {
    let log = fixture.open().await;
    let mut told = put(&*log, Topic::Orders, [bytes("a"), bytes("b"), bytes("")]).await;
    told.extend(put(&*log, Topic::Orders, [bytes("c")]).await);
    let other = put(&*log, Topic::Journal, [bytes("x")]).await;
    assert_eq!(other[0].offset, 0, "each topic counts for itself");
    assert_eq!(told.iter().map(|stored| stored.offset).collect::<Vec<_>>(), [0, 1, 2, 3]);
    assert!(told.is_sorted_by_key(|stored| stored.time_ms));
    let expected: Vec<Record> = ["a", "b", "", "c"]
        .into_iter()
        .zip(&told)
        .map(|(value, stored)| Record { offset: stored.offset, time_ms: stored.time_ms, value: bytes(value) })
        .collect();
    assert_eq!(log.read(Topic::Orders, 0, 100, usize::MAX).await.unwrap(), expected);
    assert_eq!(log.read(Topic::Orders, 2, 100, usize::MAX).await.unwrap(), expected[2..]);
    assert_eq!(stream(&*log, Topic::Orders, 1, 3).await, expected[1..]);
    assert_eq!(log.bounds(Topic::Orders).await.unwrap(), Bounds { first: 0, end: 4 });
}

/// Protects grouping: many callers at once each get their own offsets, in their own order, and nothing else appears.
async fn concurrent_appenders(fixture: &impl LogFixture) {
    let log = fixture.open().await;
    let tasks: Vec<_> = (0..32)
        .map(|task| {
            let log = Arc::clone(&log);
            tokio::spawn(async move {
                let mut told = Vec::new();
                for turn in 0..10 {
                    let values: Vec<Bytes> = (0..3).map(|k| bytes(format!("{task}-{turn}-{k}"))).collect();
                    let places = put(&*log, Topic::Journal, values.clone()).await;
                    told.extend(places.into_iter().zip(values));
                }
                told
            })
        })
        .collect();
    let mut told = Vec::new();
    for task in tasks {
        let mine = task.await.unwrap();
        assert!(mine.is_sorted_by_key(|(stored, _)| stored.offset), "a caller's records keep their order");
        told.extend(mine);
    }
    told.sort_by_key(|(stored, _)| stored.offset);
    let records = stream(&*log, Topic::Journal, 0, 960).await;
    assert_eq!(records.len(), told.len());
    for (record, (stored, value)) in records.iter().zip(&told) {
        assert_eq!((record.offset, record.time_ms, &record.value), (stored.offset, stored.time_ms, value));
    }
}

/// Protects the third outcome: after an append whose outcome the caller never learnt, a repeat is stored, the first may
/// be stored too, before it, and nothing is torn.
async fn unknown_then_repeat(fixture: &impl LogFixture) {
    let log = fixture.open().await;
    put(&*log, Topic::Orders, [bytes("before")]).await;
    let mut lost = log.append(Topic::Orders, vec![bytes("payment")]);
    let polled = futures_util::poll!(&mut lost);
    drop(lost);
    drop(polled);
    let forced = fixture.append_unknown(&*log, bytes("payment")).await;
    if let Some(outcome) = forced {
        assert_eq!(outcome, Appended::Unknown);
    }
    let start = Instant::now();
    let repeat = loop {
        match log.append(Topic::Orders, vec![bytes("payment")]).await.remove(0) {
            Appended::Stored(stored) => break stored,
            other => assert!(start.elapsed() < PATIENCE, "the repeat is {other:?}"),
        }
    };
    let records = stream(&*log, Topic::Orders, 0, usize::try_from(repeat.offset).unwrap() + 1).await;
    assert_eq!(records[0].value, "before");
    assert!(records.len() > 1 && records[1..].iter().all(|record| record.value == "payment"), "{records:?}");
}

/// Protects a restart: what was acknowledged is there, offsets and times go on, and a reader goes on where it was.
async fn restart_in_the_middle(fixture: &impl LogFixture) {
    let log = fixture.open().await;
    let first = put(&*log, Topic::Orders, (0..100).map(|n| bytes(format!("{n}")))).await;
    assert_eq!(stream(&*log, Topic::Orders, 0, 40).await.len(), 40);
    drop(log);
    let log = fixture.open().await;
    assert_eq!(log.bounds(Topic::Orders).await.unwrap(), Bounds { first: 0, end: 100 });
    let second = put(&*log, Topic::Orders, (100..200).map(|n| bytes(format!("{n}")))).await;
    assert_eq!(second[0].offset, 100);
    assert!(first.last().unwrap().time_ms <= second[0].time_ms);
    let records = stream(&*log, Topic::Orders, 40, 160).await;
    for (n, record) in (40..).zip(&records) {
        assert_eq!((record.offset, &record.value), (n, &bytes(format!("{n}"))));
    }
}

/// Protects a reader that is far behind: it reads history while new records come, without gap or repeat.
async fn reader_behind(fixture: &impl LogFixture) {
    let log = fixture.open().await;
    let value = |n: u64| Bytes::from(format!("{n:0>2000}"));
    // More than the embedded log keeps in memory, so that the seam between disk and memory is crossed.
    for batch in 0..10 {
        put(&*log, Topic::Journal, (batch * 1_000..(batch + 1) * 1_000).map(value)).await;
    }
    let writer = {
        let log = Arc::clone(&log);
        tokio::spawn(async move {
            for n in 10_000..10_500 {
                put(&*log, Topic::Journal, [value(n)]).await;
            }
        })
    };
    let records = stream(&*log, Topic::Journal, 0, 10_500).await;
    writer.await.unwrap();
    for (n, record) in (0..).zip(&records) {
        assert_eq!((record.offset, &record.value), (n, &value(n)));
    }
}

/// Protects the waiting reader: it is empty after its wait, and wakes with the append, not with the end of its wait.
async fn reader_wakes_at_once(fixture: &impl LogFixture) {
    let log = fixture.open().await;
    let mut reader = log.reader(Topic::Orders, 0).await.unwrap();
    assert_eq!(reader.next(10, Duration::from_millis(30)).await.unwrap(), []);
    for turn in 0..5 {
        // A read that is given up loses nothing.
        drop(tokio::time::timeout(Duration::from_millis(5), reader.next(10, PATIENCE)).await);
        let start = Instant::now();
        let (records, stored) =
            tokio::join!(reader.next(10, PATIENCE), put(&*log, Topic::Orders, [bytes("wake")]));
        let waited = start.elapsed();
        assert_eq!(records.unwrap().len(), 1, "turn {turn}");
        assert_eq!(stored[0].offset, turn);
        assert!(waited < Duration::from_secs(2), "woke after {waited:?}");
    }
}

/// Protects the size limit: too large a record is refused alone and by name, the largest allowed one is stored.
async fn oversized_record(fixture: &impl LogFixture) {
    let log = fixture.open().await;
    // Bytes that do not compress, so that the limits of the wire are met too.
    let noise = |length: usize| {
        let mut state = 0x9e37_79b9_7f4a_7c15_u64;
        let next = || {
            state ^= state << 13;
            state ^= state >> 7;
            state ^= state << 17;
            state.to_le_bytes()[0]
        };
        Bytes::from(std::iter::repeat_with(next).take(length).collect::<Vec<u8>>())
    };
    let (large, too_large) = (noise(RECORD_BYTES_MAX), noise(RECORD_BYTES_MAX + 1));
    let outcomes = log.append(Topic::Orders, vec![bytes("a"), too_large, large.clone(), bytes("b")]).await;
    let refusal = Refusal::TooLarge { bytes: RECORD_BYTES_MAX + 1, max: RECORD_BYTES_MAX };
    assert_eq!(outcomes[1], Appended::Refused(refusal));
    let offsets: Vec<u64> = stored(&[outcomes[0].clone(), outcomes[2].clone(), outcomes[3].clone()])
        .iter()
        .map(|s| s.offset)
        .collect();
    assert_eq!(offsets, [0, 1, 2]);
    let records = stream(&*log, Topic::Orders, 0, 3).await;
    assert_eq!([&records[0].value, &records[1].value, &records[2].value], [&bytes("a"), &large, &bytes("b")]);
    assert_eq!(
        log.read(Topic::Orders, 1, 1, 10).await.unwrap()[0].value,
        large,
        "the first record comes at any size"
    );
}

/// Protects offsets: one beyond the end is a fault with the bounds, the end itself is an empty read.
async fn offset_out_of_range(fixture: &impl LogFixture) {
    let log = fixture.open().await;
    assert_eq!(log.read(Topic::Orders, 0, 10, 1_000).await.unwrap(), []);
    put(&*log, Topic::Orders, [bytes("a"), bytes("b")]).await;
    assert_eq!(log.read(Topic::Orders, 2, 10, 1_000).await.unwrap(), []);
    let expect = |fault: Option<ReadFault>| match fault {
        Some(ReadFault::OutOfRange { topic: Topic::Orders, asked: 3, first: 0, end: 2 }) => {}
        other => panic!("{other:?}"),
    };
    expect(log.read(Topic::Orders, 3, 10, 1_000).await.err());
    expect(log.reader(Topic::Orders, 3).await.err());
    assert!(log.reader(Topic::Orders, 2).await.is_ok());
}

/// Protects empty calls: no values, no outcomes, no records, no wait.
async fn empty_batch(fixture: &impl LogFixture) {
    let log = fixture.open().await;
    assert_eq!(log.append(Topic::Journal, Vec::new()).await, []);
    assert_eq!(log.bounds(Topic::Journal).await.unwrap(), Bounds { first: 0, end: 0 });
    put(&*log, Topic::Journal, [bytes("a")]).await;
    assert_eq!(log.read(Topic::Journal, 0, 0, 1_000).await.unwrap(), []);
}

/// Protects large calls: more than a group's records and bytes, all stored in order; reads keep both their limits.
async fn large_batch(fixture: &impl LogFixture) {
    let log = fixture.open().await;
    let value = |n: u64| Bytes::from(format!("{n:0>1500}"));
    let told = put(&*log, Topic::Orders, (0..6_000).map(value)).await;
    assert!(told.iter().zip(0..).all(|(stored, n)| stored.offset == n));
    let records = stream(&*log, Topic::Orders, 0, 6_000).await;
    assert!(records.iter().zip(0..).all(|(record, n)| record.offset == n && record.value == value(n)));
    assert_eq!(log.read(Topic::Orders, 5, 7, usize::MAX).await.unwrap(), records[5..12]);
    assert_eq!(log.read(Topic::Orders, 5, 100, 4_600).await.unwrap(), records[5..8]);
}

/// Protects single reads that wait for each other: near, far, the same, several records, beyond the end, on both topics,
/// each gets its own.
async fn many_reads_at_once(fixture: &impl LogFixture) {
    let log = fixture.open().await;
    for topic in Topic::ALL {
        put(&*log, topic, (0..1_000).map(|n| Bytes::from(format!("{topic} {n:0>500}")))).await;
    }
    let mut reads = Vec::new();
    for n in 0..240_u64 {
        let (log, topic) = (Arc::clone(&log), Topic::ALL[(n % 2) as usize]);
        let from = match n % 3 {
            0 => n,
            1 => (n * 379) % 1_003,
            _ => 500 + n / 20,
        };
        let (most, bytes) = if n % 5 == 0 { (3, usize::MAX) } else { (1 + n as usize % 2, 600) };
        reads.push(tokio::spawn(async move {
            (topic, from, most, bytes, log.read(topic, from, most, bytes).await)
        }));
    }
    for read in reads {
        let (topic, from, most, bytes, result) = read.await.unwrap();
        if from > 1_000 {
            assert!(
                matches!(result, Err(ReadFault::OutOfRange { asked, .. }) if asked == from),
                "{result:?}"
            );
            continue;
        }
        let count = if bytes == 600 { most.min(1) } else { most } as u64;
        let expected: Vec<_> = (from..(from + count).min(1_000))
            .map(|n| (n, Bytes::from(format!("{topic} {n:0>500}"))))
            .collect();
        let found: Vec<_> = result.unwrap().into_iter().map(|record| (record.offset, record.value)).collect();
        assert_eq!(found, expected, "{topic} {from}");
    }
}

/// Protects against overload: what does not fit the queue is refused, not kept waiting, and of one call a beginning is
/// stored and the rest refused, never with a hole.
async fn overload_keeps_a_beginning(fixture: &impl LogFixture) {
    let log = fixture.open().await;
    let outcomes = log.append(Topic::Orders, vec![Bytes::from(vec![7; RECORD_BYTES_MAX]); 400]).await;
    let kept = outcomes.iter().take_while(|outcome| matches!(outcome, Appended::Stored(_))).count();
    assert!(kept > 0 && kept < 400, "{kept} of 400 MiB fitted");
    assert!(outcomes[kept..].iter().all(|outcome| *outcome == Appended::Refused(Refusal::QueueFull)));
    assert_eq!(log.bounds(Topic::Orders).await.unwrap(), Bounds { first: 0, end: kept as u64 });
    assert_eq!(put(&*log, Topic::Orders, [bytes("after")]).await[0].offset, kept as u64);
}

macro_rules! cases {
    ($($case:ident),* $(,)?) => {
        mod embedded {
            use super::*;
            $(
                #[tokio::test]
                async fn $case() {
                    super::$case(&Embedded::new()).await;
                }
            )*
        }

        mod adversary {
            use super::*;
            $(
                #[tokio::test]
                async fn $case() {
                    super::$case(&Adversary(Kept::new())).await;
                }
            )*
        }

        mod kafka {
            use super::*;
            $(
                #[tokio::test]
                async fn $case() {
                    let Some(fixture) = Kafka::new(stringify!($case)) else { return };
                    // The case that stops the broker for a while runs alone.
                    let alone = stringify!($case) == "unknown_then_repeat";
                    let (_one, _many) = match alone {
                        true => (Some(BROKER.write().await), None),
                        false => (None, Some(BROKER.read().await)),
                    };
                    super::$case(&fixture).await;
                    fixture.remove().await;
                }
            )*
        }
    };
}

cases!(
    order_and_times,
    concurrent_appenders,
    unknown_then_repeat,
    restart_in_the_middle,
    reader_behind,
    reader_wakes_at_once,
    oversized_record,
    offset_out_of_range,
    empty_batch,
    large_batch,
    many_reads_at_once,
    overload_keeps_a_beginning,
);

struct Embedded {
    directory: tempfile::TempDir,
}

impl Embedded {
    fn new() -> Self {
        Self { directory: tempfile::tempdir().unwrap() }
    }
}

impl LogFixture for Embedded {
    async fn open(&self) -> Arc<dyn Log> {
        let start = Instant::now();
        loop {
            match EmbeddedLog::open(self.directory.path()) {
                Ok(log) => return Arc::new(log),
                // A process that another case starts has our open files until it runs its own program, and with them
                // the lock of a log that was just closed.
                Err(OpenFault::InUse { .. }) if start.elapsed() < PATIENCE => tokio::task::yield_now().await,
                Err(fault) => panic!("{fault:?}"),
            }
        }
    }

    /// A sync cannot be made to fail from here; the writer's own test does that.
    async fn append_unknown(&self, _: &dyn Log, _: Bytes) -> Option<Appended> {
        None
    }
}

struct Adversary(Kept);

impl LogFixture for Adversary {
    async fn open(&self) -> Arc<dyn Log> {
        Arc::new(self.0.open())
    }

    async fn append_unknown(&self, _: &dyn Log, value: Bytes) -> Option<Appended> {
        Some(Adversarial::append_unknown(&self.0, value).await)
    }
}

static BROKER: RwLock<()> = RwLock::const_new(());

struct Kafka {
    settings: KafkaSettings,
    process: Option<String>,
}

impl Kafka {
    fn new(case: &str) -> Option<Self> {
        let Ok(brokers) = std::env::var("TONLE_TEST_KAFKA") else {
            assert!(std::env::var_os("TONLE_TEST_REQUIRE_SERVERS").is_none(), "TONLE_TEST_KAFKA is not set");
            let line = format!("SKIPPED: log_conformance kafka::{case}: TONLE_TEST_KAFKA is not set\n");
            std::io::stderr().write_all(line.as_bytes()).unwrap();
            return None;
        };
        let hub = format!("test-{}-{case}", std::process::id());
        let settings = KafkaSettings::new(&hub, &brokers, Profile::SingleNode);
        Some(Self { settings, process: std::env::var("TONLE_TEST_KAFKA_PID").ok() })
    }

    async fn remove(&self) {
        KafkaLog::delete_topics(&self.settings).await.unwrap();
    }
}

fn signal(name: &str, process: &str) {
    assert!(std::process::Command::new("kill").args([name, process]).status().unwrap().success());
}

impl LogFixture for Kafka {
    async fn open(&self) -> Arc<dyn Log> {
        Arc::new(KafkaLog::open(self.settings.clone()).await.unwrap().0)
    }

    /// The broker is stopped with the request in its hands, and goes on after the client has given up.
    async fn append_unknown(&self, log: &dyn Log, value: Bytes) -> Option<Appended> {
        let Some(process) = &self.process else {
            let line = b"SKIPPED: log_conformance: a stopped broker: TONLE_TEST_KAFKA_PID is not set\n";
            std::io::stderr().write_all(line).unwrap();
            return None;
        };
        // A first record, so that the connection stands and the next one is sent at once.
        put(log, Topic::Orders, [value.clone()]).await;
        signal("-STOP", process);
        let outcome = log.append(Topic::Orders, vec![value]).await.remove(0);
        signal("-CONT", process);
        Some(outcome)
    }
}
