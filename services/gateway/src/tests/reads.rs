//! Calls that only read, and the cache in front of the log.

use std::sync::Arc;
use std::sync::atomic::Ordering;

use bytes::Bytes;
use futures_util::future::BoxFuture;
use tonle_runtime::cache::embedded::EmbeddedCache;
use tonle_runtime::cache::{Cache, CacheStats};
use tonle_runtime::tls::Identity;

use crate::testing::hub::{Plan, TestHub};
use crate::testing::{payment, uetr};

#[tokio::test(flavor = "multi_thread")]
async fn a_long_poll_wakes() {
    // Protects: a reader that waits gets the event at once, and cursors go on without gap or repeat.
    let hub = TestHub::start().await;
    let mut beta = hub.client("beta").await;
    let request = beta.request("GET", "/v1/events?wait=20&limit=1", b"");
    let polling = tokio::spawn(async move { (beta.send(request).await, beta) });
    let mut alpha = hub.client("alpha").await;
    while hub.gateway.hub().events.waiting(crate::limits::POLLS_MAX) == 0 {
        tokio::task::yield_now().await;
    }
    for number in 1..=2 {
        let reference = format!("M-{number}");
        let body = payment(&reference, &uetr(number), "alpha", "beta", "VND", "1");
        assert_eq!(alpha.post(&hub.signer("alpha"), &body, &reference).await.status, 202);
    }
    let (page, mut beta) =
        tokio::time::timeout(std::time::Duration::from_secs(10), polling).await.unwrap().unwrap();
    let page = page.json();
    assert_eq!(page["events"].as_array().unwrap().len(), 1);
    let event = &page["events"][0];
    assert_eq!((&event["cursor"], &event["uetr"]), (&page["cursor"], &serde_json::json!(uetr(1))));
    assert_eq!(
        (&event["media_type"], &event["message"]),
        (&"application/xml".into(), &"pacs.008.001.08".into())
    );
    let cursor = page["cursor"].as_str().unwrap().to_owned();
    let next = beta.get(&format!("/v1/events?after={cursor}")).await.json();
    assert_eq!(next["events"][0]["uetr"], uetr(2).as_str());
    let last = next["cursor"].as_str().unwrap();
    let empty = beta.get(&format!("/v1/events?after={last}")).await.json();
    assert_eq!((empty["events"].as_array().unwrap().len(), &empty["cursor"]), (0, &next["cursor"]));
    let id = event["id"].as_str().unwrap();
    assert_eq!(beta.get(&format!("/v1/events/{id}/original")).await.status, 404);
    for bad in ["x", "main-1", "other-1-2", "main-01-2", "main--1-2", "%41"] {
        let refused = beta.get(&format!("/v1/events?after={bad}")).await;
        assert_eq!((refused.status, refused.code()), (400, "cursor".to_owned()), "{bad}");
    }
    let end = hub.log.bounds(tonle_runtime::log::Topic::Orders).await.unwrap().end;
    let beyond = beta.get(&format!("/v1/events?after=main-{end}-0")).await;
    assert_eq!((beyond.status, beyond.code()), (400, "cursor".to_owned()), "the log never reached it");
    assert_eq!(beyond.json()["rule"], "cursor-reached");
    assert_eq!(beta.get(&format!("/v1/events?after=main-{}-99", end - 1)).await.status, 200);
}

#[tokio::test(flavor = "multi_thread")]
async fn parties_read_and_others_do_not() {
    // Protects: a payment is shown to its parties only; positions are one's own; keys are public.
    let hub = TestHub::start().await;
    let (mut alpha, mut gamma) = (hub.client("alpha").await, hub.client("gamma").await);
    let id = uetr(1);
    let body = payment("M-1", &id, "alpha", "beta", "VND", "125000");
    alpha.post(&hub.signer("alpha"), &body, "M-1").await;
    let mine = alpha.get(&format!("/v1/payments/{id}")).await;
    assert_eq!(mine.status, 200, "{}", mine.text());
    let mine = mine.json();
    assert_eq!((&mine["state"], &mine["status"]), (&"FORWARDED".into(), &"ACSP".into()));
    assert_eq!(mine["amount"], serde_json::json!({"ccy": "VND", "value": "125000"}));
    for path in [format!("/v1/payments/{id}"), format!("/v1/payments/{id}/explain")] {
        assert_eq!(gamma.get(&path).await.status, 404);
        assert_eq!(alpha.get(&path.replace("0001", "0009")).await.status, 404);
    }
    let mut dara = hub.client_of(&Identity::operator("dara").unwrap()).await;
    assert_eq!(dara.get(&format!("/v1/payments/{id}/explain")).await.status, 200);
    assert_eq!(dara.get(&format!("/v1/payments/{id}")).await.status, 403);
    let positions = alpha.get("/v1/positions").await.json();
    let account = &positions["positions"][0];
    assert_eq!((&account["reserved"], &account["headroom"]), (&"125000".into(), &"875000".into()));
    assert_eq!((&account["mode"], &account["net_debit_cap"]), (&"cap".into(), &"1000000".into()));
    let keys = gamma.get("/v1/participants/hub/keys").await.json();
    assert_eq!(keys["keys"][0]["pem"], hub.hub_key.to_spki_pem().as_str());
    assert_eq!(gamma.get("/v1/participants/alpha/keys").await.json()["keys"][0]["alg"], "ed25519");
    assert_eq!(gamma.get("/v1/participants/nobody/keys").await.status, 404);
    let errors = gamma.get("/v1/errors").await.json();
    assert_eq!(errors["errors"].as_array().unwrap().len(), crate::errors::CATALOGUE.len());
}

#[tokio::test(flavor = "multi_thread")]
async fn the_cache_answers_repeats() {
    // Protects: a hit gives the very bytes and appends nothing.
    let cache = Arc::new(EmbeddedCache::new());
    let plan = Plan { cache: Some(Arc::clone(&cache) as Arc<dyn Cache>), ..Plan::default() };
    let hub = TestHub::start_with(plan).await;
    let mut alpha = hub.client("alpha").await;
    let body = payment("M-1", &uetr(1), "alpha", "beta", "VND", "1");
    let first = alpha.post(&hub.signer("alpha"), &body, "M-1").await;
    while cache.stats().puts.load(Ordering::Relaxed) == 0 {
        tokio::task::yield_now().await;
    }
    let end = hub.log.bounds(tonle_runtime::log::Topic::Orders).await.unwrap().end;
    let again = alpha.post(&hub.signer("alpha"), &body, "M-1").await;
    assert_eq!((again.status, &again.body), (202, &first.body));
    assert_eq!(cache.stats().hits.load(Ordering::Relaxed), 1);
    assert_eq!(hub.log.bounds(tonle_runtime::log::Topic::Orders).await.unwrap().end, end);
    // Other content is never answered from the cache.
    let other = payment("M-1", &uetr(1), "alpha", "beta", "VND", "2");
    assert_eq!(alpha.post(&hub.signer("alpha"), &other, "M-1").await.status, 409);
}

/// Gives whatever was put last, under whatever key.
#[derive(Default)]
struct Liar {
    last: std::sync::Mutex<Option<Bytes>>,
    stats: CacheStats,
}

impl Cache for Liar {
    fn get<'a>(&'a self, _: &'a str) -> BoxFuture<'a, Option<Bytes>> {
        let last = self.last.lock().unwrap().clone();
        Box::pin(async move { last })
    }

    fn put<'a>(&'a self, _: &'a str, value: Bytes, _: std::time::Duration) -> BoxFuture<'a, ()> {
        *self.last.lock().unwrap() = Some(value);
        self.stats.puts.fetch_add(1, Ordering::Relaxed);
        Box::pin(async {})
    }

    fn stats(&self) -> &CacheStats {
        &self.stats
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_lying_cache_changes_nothing() {
    // Protects: another key's value is a miss, never an answer.
    let liar = Arc::new(Liar::default());
    let plan = Plan { cache: Some(Arc::clone(&liar) as Arc<dyn Cache>), ..Plan::default() };
    let hub = TestHub::start_with(plan).await;
    let mut alpha = hub.client("alpha").await;
    for number in 1..=3 {
        let reference = format!("M-{number}");
        let body = payment(&reference, &uetr(number), "alpha", "beta", "VND", "1");
        let answer = alpha.post(&hub.signer("alpha"), &body, &reference).await.json();
        assert_eq!((&answer["reference"], &answer["uetr"]), (&reference.into(), &uetr(number).into()));
        assert_eq!(answer["position"]["offset"], number);
    }
}
