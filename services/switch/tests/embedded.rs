//! The switch on the embedded log: it writes what is folded, goes on after a restart from its snapshot, and expires a
//! payment when nothing more comes in.

use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use tokio::sync::watch;
use tonle_flow::switch::Settings;
use tonle_runtime::log::embedded::EmbeddedLog;
use tonle_runtime::log::{Appended, Log, Topic};
use tonle_switch::{Stats, Stopped, Switching};
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
}

fn start(log: &Arc<EmbeddedLog>, snapshots: &Path) -> Running {
    let (shutdown, stop) = watch::channel(false);
    let settings = Settings { standby: false, standby_after_ms: 1_000, snapshot_every_records: 5 };
    let stats = Arc::new(Stats::default());
    let log: Arc<dyn Log> = Arc::clone(log) as Arc<dyn Log>;
    let switching =
        Switching { log, snapshots: Some(snapshots.to_owned()), settings, stats: Arc::clone(&stats) };
    Running { shutdown, task: tokio::spawn(switching.run(stop)), stats }
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
    let waited = tokio::time::timeout(Duration::from_secs(20), async {
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
    let stopped = tokio::time::timeout(Duration::from_secs(20), running.task).await.expect("in time");
    let stopped = stopped.expect("no panic").expect_err("stops");
    assert!(stopped.to_string().contains("differs from this fold"), "{stopped}");
    assert!(running.stats.blocked().expect("blocked").text().contains("tonle verify"));
}
