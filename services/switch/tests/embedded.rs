//! The switch on the embedded log: it writes what is folded, goes on after a restart from its snapshot, and expires a
//! payment when nothing more comes in.

use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::AtomicBool;
use std::sync::atomic::Ordering::Relaxed;
use std::time::Duration;

use bytes::Bytes;
use futures_util::FutureExt as _;
use futures_util::future::BoxFuture;
use tokio::sync::watch;
use tonle_flow::switch::Settings;
use tonle_runtime::log::embedded::EmbeddedLog;
use tonle_runtime::log::{Appended, Bounds, Log, LogStats, ReadFault, Reader, Record, Refusal, Topic};
use tonle_runtime::metrics::{CacheEngine, LogEngine, Metrics};
use tonle_switch::{Blocked, Stats, Stopped, Switching};
use tonle_wire::journal::{Journal, State, Step};
use tonle_wire::order::Order;

#[path = "../../../shared/flow/tests/common/mod.rs"]
mod common;

async fn append(log: &dyn Log, order: Order) {
    let bytes = Bytes::from(tonle_wire::order::Record::new(order).encode());
    let outcomes = log.append(Topic::Orders, vec![bytes]).await;
    assert!(matches!(outcomes[0], Appended::Stored(_)), "{outcomes:?}");
}

struct Running {
    shutdown: watch::Sender<bool>,
    task: tokio::task::JoinHandle<Result<(), Stopped>>,
    stats: Arc<Stats>,
    metrics: Arc<Metrics>,
}

/// A log is lost after this silence: short for a test, and more than two signs of life.
const QUIET_MAX: Duration = Duration::from_millis(2_500);

/// Long enough for anything that is going to happen.
const PATIENCE: Duration = Duration::from_secs(60);

fn start(log: &Arc<EmbeddedLog>, snapshots: &Path) -> Running {
    start_on(Arc::clone(log) as Arc<dyn Log>, snapshots)
}

fn start_on(log: Arc<dyn Log>, snapshots: &Path) -> Running {
    let (shutdown, stop) = watch::channel(false);
    let settings = Settings { standby: false, standby_after_ms: 1_000, snapshot_every_records: 5 };
    let stats = Arc::new(Stats::new(QUIET_MAX));
    let metrics = Arc::new(Metrics::new("0", LogEngine::Embedded, CacheEngine::Embedded).expect("usable"));
    let switching = Switching {
        log,
        snapshots: Some(snapshots.to_owned()),
        settings,
        stats: Arc::clone(&stats),
        metrics: Arc::clone(&metrics),
    };
    Running { shutdown, task: tokio::spawn(switching.run(stop)), stats, metrics }
}

/// Waits until a condition holds.
async fn until(what: &str, holds: impl Fn() -> bool) {
    let waited = tokio::time::timeout(PATIENCE, async {
        while !holds() {
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
    });
    waited.await.unwrap_or_else(|_| panic!("{what}: not in time"));
}

impl Running {
    async fn stop(self) {
        self.shutdown.send_replace(true);
        self.task.await.expect("no panic").expect("no stop");
    }
}

/// Waits until the journal has a record for the order at `offset`, and gives all there are.
async fn journal_to(log: &dyn Log, offset: u64) -> Vec<Journal> {
    let mut reader = log.reader(Topic::Journal, 0).await.expect("readable");
    let mut journal: Vec<Journal> = Vec::new();
    let waited = tokio::time::timeout(PATIENCE, async {
        while journal.last().is_none_or(|last| last.offset < offset) {
            for record in reader.next(100, Duration::from_secs(1)).await.expect("readable") {
                journal.push(Journal::decode(&record.value).expect("good"));
            }
        }
    });
    waited.await.expect("the journal record comes");
    journal
}

/// A genesis whose payments last half a second.
fn quick_genesis() -> Order {
    let Order::Genesis(mut genesis) = common::genesis() else { panic!("a genesis") };
    for ledger in &mut genesis.ledgers {
        (ledger.total_ms, ledger.payee_reserve_ms, ledger.stale_ms) = (500, 100, u64::MAX / 4);
    }
    Order::Genesis(genesis)
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_payment_expires_by_a_tick_and_a_restart_goes_on_from_the_snapshot() {
    // Protects rule 8 on the real log, E22 and E23: a restart writes nothing twice and differs in nothing.
    let directory = tempfile::tempdir().expect("a directory");
    let log = Arc::new(EmbeddedLog::open(&directory.path().join("log")).expect("opens"));
    let snapshots = directory.path().join("snapshots");
    append(log.as_ref(), quick_genesis()).await;
    append(log.as_ref(), common::pay(1, "A1", 100, &tonle_iso20022::Form::bare())).await;
    let running = start(&log, &snapshots);
    let journal = journal_to(log.as_ref(), 2).await;
    let expired = |step: &Step| matches!(step, Step::Moved(moved) if moved.to == State::Expired);
    assert!(journal[2].steps.iter().any(expired), "{:?}", journal[2]);
    for number in 2..8 {
        append(log.as_ref(), common::pay(number, &format!("A{number}"), 100, &tonle_iso20022::Form::bare()))
            .await;
    }
    let last = journal_to(log.as_ref(), 8).await.last().expect("some").offset;
    running.stop().await;
    let before = log.bounds(Topic::Journal).await.expect("readable").end;
    let running = start(&log, &snapshots);
    append(log.as_ref(), Order::Tick).await;
    let journal = journal_to(log.as_ref(), last + 1).await;
    assert!(
        journal.windows(2).all(|pair| pair[1].offset == pair[0].offset + 1),
        "one record per order, none twice"
    );
    assert!(journal.len() as u64 > before);
    assert_eq!(running.stats.blocked(), None);
    running.stop().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_journal_that_differs_stops_the_switch_and_says_what_to_do() {
    // Protects rule 10: a state that differs is never written over.
    let directory = tempfile::tempdir().expect("a directory");
    let log = Arc::new(EmbeddedLog::open(&directory.path().join("log")).expect("opens"));
    append(log.as_ref(), quick_genesis()).await;
    let forged = Journal::new(0, 1, tonle_wire::journal::Verdict::Done).encode();
    log.append(Topic::Journal, vec![Bytes::from(forged)]).await;
    let running = start(&log, directory.path());
    let stopped = tokio::time::timeout(PATIENCE, running.task).await.expect("in time");
    let stopped = stopped.expect("no panic").expect_err("stops");
    assert!(stopped.to_string().contains("differs from this fold"), "{stopped}");
    assert!(running.stats.blocked().expect("blocked").text().contains("tonle verify"));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_a_snapshot_leads_to_is_not_blamed_on_the_rules() {
    // Protects: a tail that folds to something else than the journal says, after a start from a snapshot, is told as such,
    // with the way out that this allows.
    let directory = tempfile::tempdir().expect("a directory");
    let log = Arc::new(EmbeddedLog::open(&directory.path().join("log")).expect("opens"));
    let snapshots = directory.path().join("snapshots");
    append(log.as_ref(), quick_genesis()).await;
    let running = start(&log, &snapshots);
    for _ in 0..6 {
        append(log.as_ref(), Order::Tick).await;
    }
    journal_to(log.as_ref(), 6).await;
    let stats = Arc::clone(&running.stats);
    until("a snapshot", || stats.snapshot_offset.load(Relaxed) > 0).await;
    running.stop().await;
    append(log.as_ref(), Order::Tick).await;
    let forged = Journal::new(7, u64::MAX / 2, tonle_wire::journal::Verdict::Done).encode();
    log.append(Topic::Journal, vec![Bytes::from(forged)]).await;
    let running = start(&log, &snapshots);
    let stopped = tokio::time::timeout(PATIENCE, running.task).await.expect("in time");
    let stopped = stopped.expect("no panic").expect_err("stops");
    assert!(stopped.to_string().contains("resumed from its snapshot before order"), "{stopped}");
    assert!(matches!(running.stats.blocked(), Some(Blocked::Snapshot(_))), "{:?}", running.stats.blocked());
    assert_eq!(running.stats.readiness(), Err("its group is stopped"));
}

/// The embedded log, which can be cut off as Kafka can: reads and appends fail, streams are silent.
struct Cut {
    inner: Arc<EmbeddedLog>,
    away: AtomicBool,
}

impl Cut {
    fn unreachable(&self, topic: Topic) -> Result<(), ReadFault> {
        let fault = || ReadFault::Unreachable { topic, reason: "cut off".to_owned() };
        if self.away.load(Relaxed) { Err(fault()) } else { Ok(()) }
    }
}

impl Log for Cut {
    fn append(&self, topic: Topic, values: Vec<Bytes>) -> BoxFuture<'_, Vec<Appended>> {
        if self.away.load(Relaxed) {
            let refused = Appended::Refused(Refusal::Unreachable("cut off".to_owned()));
            return std::future::ready(vec![refused; values.len()]).boxed();
        }
        self.inner.append(topic, values)
    }

    fn read(
        &self,
        topic: Topic,
        from: u64,
        max_records: usize,
        max_bytes: usize,
    ) -> BoxFuture<'_, Result<Vec<Record>, ReadFault>> {
        match self.unreachable(topic) {
            Ok(()) => self.inner.read(topic, from, max_records, max_bytes),
            Err(fault) => std::future::ready(Err(fault)).boxed(),
        }
    }

    fn reader(&self, topic: Topic, from: u64) -> BoxFuture<'_, Result<Box<dyn Reader>, ReadFault>> {
        self.inner.reader(topic, from)
    }

    fn bounds(&self, topic: Topic) -> BoxFuture<'_, Result<Bounds, ReadFault>> {
        match self.unreachable(topic) {
            Ok(()) => self.inner.bounds(topic),
            Err(fault) => std::future::ready(Err(fault)).boxed(),
        }
    }

    fn stats(&self) -> &LogStats {
        self.inner.stats()
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn readiness_follows_the_log() {
    // Protects: a switch whose log is away is taken out though it still runs, comes back with it, and shows how far it is
    // behind and how long a fold takes.
    let directory = tempfile::tempdir().expect("a directory");
    let inner = Arc::new(EmbeddedLog::open(&directory.path().join("log")).expect("opens"));
    append(inner.as_ref(), quick_genesis()).await;
    let log = Arc::new(Cut { inner, away: AtomicBool::new(true) });
    let running = start_on(Arc::clone(&log) as Arc<dyn Log>, &directory.path().join("snapshots"));
    assert_eq!(running.stats.readiness(), Err("has not folded the log yet"));
    let stats = Arc::clone(&running.stats);
    for _ in 0..2 {
        log.away.store(false, Relaxed);
        until("ready", || stats.readiness().is_ok()).await;
        log.away.store(true, Relaxed);
        until("not ready", || stats.readiness() == Err("the log does not answer")).await;
    }
    log.away.store(false, Relaxed);
    assert!(!running.metrics.never_written().contains(&"hub_stage_duration_seconds{stage=\"fold\"}"));
    running.stop().await;
}
