//! What is left when processes die: gateways, switches, Redis and the broker of a hub over real Kafka are killed with -9
//! under load. Each case ends with the banks' own statements, the auditor over the log, and a second fold.
//!
//! `TONLE_TEST_KAFKA` says where a broker is, `TONLE_TEST_REDIS_SERVER` and `TONLE_TEST_KAFKA_LIBS` which programs the
//! cases may start and kill themselves (`cargo xtask servers` prints all three). Without them the cases are skipped,
//! loudly; with `TONLE_TEST_REQUIRE_SERVERS=1` that is a failure. `TONLE_KILLS=5` runs each case five times and
//! holds times to what is promised; without it they have room for a machine that is busy with other tests.
#![allow(clippy::unwrap_used, reason = "a test ends at the first surprise")]

mod harness;

use std::path::PathBuf;
use std::sync::Arc;
use std::time::{Duration, Instant};

use harness::process::{server, wait_for};
use harness::servers::Broker;
use harness::{Closed, Scene, TOTAL_MS, Writing, at_most, rounds};
use tokio::time::sleep;
use tonle_sandbox::bank::Verdict;
use tonle_sandbox::faults::ACCOUNT_MUTE;
use tonle_sandbox::traffic::TrafficReport;

use Writing::{Always, Standby};

/// From the death of a process to the next completed payment: the promise is to be back within 5 s.
const BACK_MAX_MS: u64 = 5_000;

/// The median of a payment once everything has come back: in order it is a tenth of this, also on a busy machine.
const USUAL_MAX_MS: u64 = 800;

/// From the deadline of a payment without any further traffic to its end: a standby's patience of a second, and as much
/// as may pass until the payer is told.
const EXPIRED_MAX_MS: u64 = 4_000;

/// Longest wait for a payment to go through again after the broker's return: clients of the log try again within a
/// second or two, and a cold broker on a busy machine takes its time.
const RESUMED_MAX: Duration = Duration::from_secs(120);

/// Only one case at a time: each is a load of its own, and times are measured.
static ONE: tokio::sync::Mutex<()> = tokio::sync::Mutex::const_new(());

/// A broker that is there already, and the program of Redis.
fn servers(case: &str) -> Option<(String, PathBuf)> {
    let kafka = server("TONLE_TEST_KAFKA", case)?;
    Some((kafka.to_str().unwrap().to_owned(), server("TONLE_TEST_REDIS_SERVER", case)?))
}

/// Tells the figures of a case, then holds them against what is promised.
fn told(closed: &Closed, figures: &[(&str, u64)]) {
    let (gap, usual) = (closed.longest_gap_ms(), closed.usual_in_the_end_ms());
    let own = [("longest_gap_ms", gap), ("usual_in_the_end_ms", usual)];
    closed.tell(&[&own[..], figures].concat());
    assert!(usual <= at_most(USUAL_MAX_MS), "when all was back payments took {usual} ms");
}

/// The same for a case in which there is always, or soon again, somebody to carry payments out.
fn told_and_back(closed: &Closed, figures: &[(&str, u64)]) {
    told(closed, figures);
    let gap = closed.longest_gap_ms();
    assert!(gap <= at_most(BACK_MAX_MS), "no payment was completed for {gap} ms");
}

#[tokio::test(flavor = "multi_thread")]
async fn the_writing_switch_is_killed() {
    // Protects: a standby takes over by itself within 5 s, nothing is lost or doubled, and also without any traffic the
    // payments under way come to their end.
    let Some((kafka, redis)) = servers("switch") else { return };
    let _one = ONE.lock().await;
    for _ in 0..rounds() {
        let mut scene = Scene::open("switch", &kafka, &redis, 1, &[Always, Standby]).await;
        let load = scene.load(10);
        sleep(Duration::from_secs(4)).await;
        scene.switches[0].kill();
        load.await.unwrap();
        scene.switches[0].start();
        scene.switches[0].ready().await;
        let took = expires_without_traffic(&mut scene).await;
        scene.load_afterwards().await;
        told_and_back(&scene.close().await, &[("expired_without_traffic_ms", took)]);
    }
}

/// Pays to somebody who never answers, kills the writing switch after the instruction, and waits for the end.
async fn expires_without_traffic(scene: &mut Scene) -> u64 {
    let payer = scene.banks[0].clone();
    let payment = payer.prepare(&scene.order(ACCOUNT_MUTE)).unwrap();
    let uetr = payment.uetr.hyphenated().to_string();
    let paying = tokio::spawn(async move { payer.carry_out(&payment).await });
    let payee = scene.banks[1].clone();
    let instructed = async || payee.statement().rows.iter().any(|row| row.uetr == uetr);
    wait_for("the instruction", Duration::from_millis(TOTAL_MS), instructed).await;
    scene.switches[0].kill();
    let outcome = paying.await.unwrap();
    assert_eq!(outcome.verdict, Verdict::Refused("AB05".into()), "{outcome:?}");
    let took = u64::try_from(outcome.finality.unwrap().as_millis()).unwrap();
    assert!((TOTAL_MS..=TOTAL_MS + at_most(EXPIRED_MAX_MS)).contains(&took), "the end came after {took} ms");
    took
}

#[tokio::test(flavor = "multi_thread")]
async fn two_standbys_do_without_a_writer() {
    // Protects deployments where every switch runs with --standby: one of them writes, and the other when it dies.
    let Some((kafka, redis)) = servers("standbys") else { return };
    let _one = ONE.lock().await;
    for _ in 0..rounds() {
        let mut scene = Scene::open("standbys", &kafka, &redis, 1, &[Standby, Standby]).await;
        let load = scene.load(8);
        sleep(Duration::from_secs(3)).await;
        scene.switches[0].kill();
        sleep(Duration::from_secs(2)).await;
        scene.switches[0].start();
        scene.switches[0].ready().await;
        scene.switches[1].kill();
        load.await.unwrap();
        scene.load_afterwards().await;
        told_and_back(&scene.close().await, &[]);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn two_switches_write_at_once() {
    // Protects rule 3: two writers repeat each other and nobody sees it; also two first records at once do no harm.
    let Some((kafka, redis)) = servers("writers") else { return };
    let _one = ONE.lock().await;
    for _ in 0..rounds() {
        let scene = Scene::open("writers", &kafka, &redis, 2, &[Always, Always]).await;
        let reports = scene.load(6).await.unwrap();
        only_latency_changed(&reports);
        scene.load_afterwards().await;
        let closed = scene.close().await;
        told_and_back(&closed, &[("journal_copies", closed.journal_copies)]);
        assert!(closed.journal_copies > 0, "only one of the switches wrote anything");
    }
}

/// Every payment became what it was meant to be, and every repeat and conflict was answered so.
fn only_latency_changed(reports: &[TrafficReport]) {
    for report in reports {
        assert!(report.surprises.is_empty(), "{} surprises: {:#?}", report.surprises_total, report.surprises);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_gateway_is_killed() {
    // Protects: callers repeat what was not answered, pushes are taken up where they were, the feed has everything.
    let Some((kafka, redis)) = servers("gateway") else { return };
    let _one = ONE.lock().await;
    for _ in 0..rounds() {
        let mut scene = Scene::open("gateway", &kafka, &redis, 1, &[Always]).await;
        let load = scene.load(10);
        sleep(Duration::from_secs(3)).await;
        for pause in [0, 1] {
            scene.gateways[0].kill();
            sleep(Duration::from_secs(pause)).await;
            scene.gateways[0].start();
            scene.gateways[0].ready().await;
            sleep(Duration::from_secs(2)).await;
        }
        load.await.unwrap();
        scene.load_afterwards().await;
        told_and_back(&scene.close().await, &[]);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn redis_is_killed_flushed_stopped_and_full() {
    // Protects rule 5: whatever becomes of the cache, only latency changes.
    let Some((kafka, redis)) = servers("redis") else { return };
    let _one = ONE.lock().await;
    for _ in 0..rounds() {
        let mut scene = Scene::open("redis", &kafka, &redis, 2, &[Always]).await;
        let load = scene.load(16);
        sleep(Duration::from_secs(2)).await;
        scene.redis.kill();
        sleep(Duration::from_secs(2)).await;
        scene.redis.restart().await;
        sleep(Duration::from_secs(1)).await;
        scene.redis.command("FLUSHALL");
        sleep(Duration::from_secs(1)).await;
        scene.redis.signal("-STOP");
        sleep(Duration::from_secs(5)).await;
        scene.redis.signal("-CONT");
        scene.redis.command("CONFIG SET maxmemory 1");
        sleep(Duration::from_secs(2)).await;
        scene.redis.command("CONFIG SET maxmemory 0");
        let reports = load.await.unwrap();
        only_latency_changed(&reports);
        scene.load_afterwards().await;
        told_and_back(&scene.close().await, &[]);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_broker_is_killed() {
    // Protects: without the log nothing is accepted, what was accepted is not lost, and everything goes on by itself.
    let (Some(libs), Some(redis)) =
        (server("TONLE_TEST_KAFKA_LIBS", "broker"), server("TONLE_TEST_REDIS_SERVER", "broker"))
    else {
        return;
    };
    let _one = ONE.lock().await;
    let home = tempfile::tempdir().unwrap();
    let mut broker = Broker::start(&libs, home.path()).await;
    for _ in 0..rounds() {
        let kafka = broker.address.to_string();
        let scene = Scene::open("broker", &kafka, &redis, 1, &[Always, Standby]).await;
        let load = scene.load(15);
        sleep(Duration::from_secs(3)).await;
        broker.kill();
        let (refused, unknown) = answers_without_a_log(&scene).await;
        broker.restart().await;
        let back = Instant::now();
        let payment = scene.banks[0].prepare(&scene.order("SANDBOX-1")).unwrap();
        let completes = async || scene.banks[0].carry_out(&payment).await.verdict == Verdict::Completed;
        wait_for("a payment after the broker's return", RESUMED_MAX, completes).await;
        let resumed_ms = u64::try_from(back.elapsed().as_millis()).unwrap();
        load.await.unwrap();
        scene.load_afterwards().await;
        let figures = [("resumed_ms", resumed_ms), ("answered_503", refused), ("answered_pdng", unknown)];
        told(&scene.close().await, &figures);
    }
}

/// What callers are told while there is no broker: 503, or `PDNG` where the outcome is not known. Says how many of each.
async fn answers_without_a_log(scene: &Scene) -> (u64, u64) {
    let payer = &scene.banks[2];
    let (mut refused, mut unknown) = (0, 0);
    let since = Instant::now();
    let mut last = Vec::new();
    while since.elapsed() < Duration::from_secs(4) {
        let payment = payer.prepare(&scene.order("SANDBOX-1")).unwrap();
        let answer =
            payer.client().post(payment.message.body.clone(), &payment.message.reference, None).await;
        let answer = answer.expect("the gateway itself is there");
        let body = String::from_utf8_lossy(&answer.body).into_owned();
        match answer.status {
            503 => {
                assert!(answer.retry_after().is_some(), "a 503 without Retry-After");
                refused += 1;
            }
            202 => {
                assert!(body.contains("\"PDNG\""), "accepted without a log: {body}");
                unknown += 1;
            }
            other => panic!("{other}: {body}"),
        }
        last.push(payment);
        // A 503 comes at once, and a caller without a pause would meet its quota.
        sleep(Duration::from_millis(50)).await;
    }
    // What was PDNG may be in the log one day, so its payer sees it through.
    for payment in last {
        let payer = Arc::clone(payer);
        tokio::spawn(async move { payer.carry_out(&payment).await });
    }
    (refused, unknown)
}

#[tokio::test(flavor = "multi_thread")]
async fn sigterm_and_sigint_drain() {
    // Protects: a rolling restart under load loses nothing, takes 10 s at most for each process, and needs no repeat
    // beyond what callers do anyway. An operator's Ctrl-C is the same as SIGTERM.
    let Some((kafka, redis)) = servers("signals") else { return };
    let _one = ONE.lock().await;
    for _ in 0..rounds() {
        let mut scene = Scene::open("signals", &kafka, &redis, 2, &[Always, Standby]).await;
        let load = scene.load(10);
        sleep(Duration::from_secs(2)).await;
        let mut longest = Duration::ZERO;
        let Scene { gateways, switches, .. } = &mut scene;
        let signals = ["-TERM", "-INT"].into_iter().cycle();
        for (service, signal) in gateways.iter_mut().chain(switches).zip(signals) {
            longest = longest.max(service.end_by(signal).await);
            service.start();
            service.ready().await;
        }
        load.await.unwrap();
        scene.load_afterwards().await;
        let longest = u64::try_from(longest.as_millis()).unwrap();
        told_and_back(&scene.close().await, &[("longest_drain_ms", longest)]);
    }
}
