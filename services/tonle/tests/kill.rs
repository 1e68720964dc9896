//! What is left when processes die: gateways, switches, Redis and the broker of a hub over real Kafka are killed with -9
//! under load. Each case ends with the banks' own statements, the auditor over the log, and a second fold.
//!
//! `TONLE_TEST_KAFKA` says where a broker is, `TONLE_TEST_REDIS_SERVER` and `TONLE_TEST_KAFKA_LIBS` which programs the
//! cases may start and kill themselves (`cargo xtask servers` prints all three). Without them the cases are skipped,
//! loudly; with `TONLE_TEST_REQUIRE_SERVERS=1` that is a failure. `TONLE_KILLS=5` runs each case five times.
#![allow(clippy::unwrap_used, reason = "a test ends at the first surprise")]

mod harness;

use std::path::PathBuf;
use std::time::Duration;

use harness::process::{server, wait_for};
use harness::{Closed, Scene, TOTAL_MS, Writing, rounds};
use tokio::time::sleep;
use tonle_sandbox::bank::Verdict;
use tonle_sandbox::faults::ACCOUNT_MUTE;

use Writing::{Always, Standby};

/// From the death of the writing switch to the next completed payment (issue: back within 5 s).
const BACK_MAX_MS: u64 = 5_000;

/// Only one case at a time: each is a load of its own, and times are measured.
static ONE: tokio::sync::Mutex<()> = tokio::sync::Mutex::const_new(());

/// A broker that is there already, and the program of Redis.
fn servers(case: &str) -> Option<(String, PathBuf)> {
    let kafka = server("TONLE_TEST_KAFKA", case)?;
    Some((kafka.to_str().unwrap().to_owned(), server("TONLE_TEST_REDIS_SERVER", case)?))
}

fn back_in_time(closed: &Closed) -> u64 {
    let gap = closed.longest_gap_ms();
    assert!(gap <= BACK_MAX_MS, "no payment was completed for {gap} ms");
    gap
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
        let closed = scene.close().await;
        let gap = back_in_time(&closed);
        closed.tell(&[("longest_gap_ms", gap), ("expired_without_traffic_ms", took)]);
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
    wait_for("the instruction", Duration::from_secs(3), instructed).await;
    scene.switches[0].kill();
    let outcome = paying.await.unwrap();
    assert_eq!(outcome.verdict, Verdict::Refused("AB05".into()), "{outcome:?}");
    let took = u64::try_from(outcome.finality.unwrap().as_millis()).unwrap();
    assert!((TOTAL_MS..TOTAL_MS + 4_000).contains(&took), "the end came after {took} ms");
    took
}
