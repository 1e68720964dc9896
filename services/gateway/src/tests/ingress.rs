//! `POST /v1/messages`.

use crate::testing::hub::TestHub;
use crate::testing::{answer, enquiry, payment, uetr};

#[tokio::test(flavor = "multi_thread")]
async fn a_payment_from_post_to_final() {
    // Protects: accepted, delivered, answered, decided; both sides get the same final from the feed.
    let hub = TestHub::start().await;
    let (mut alpha, mut beta) = (hub.client("alpha").await, hub.client("beta").await);
    let id = uetr(1);
    let body = payment("M-1", &id, "alpha", "beta", "VND", "125000");
    let accepted = alpha.post(&hub.signer("alpha"), &body, "M-1").await;
    assert_eq!(accepted.status, 202, "{}", accepted.text());
    let expected = format!(
        r#"{{"uetr":"{id}","reference":"M-1","status":"RCVD","position":{{"group":"main","offset":1}}}}"#
    );
    assert_eq!(accepted.text(), expected);

    let events = hub.events("beta", None).await;
    let instruction = &events["events"][0];
    assert_eq!(
        (instruction["kind"].as_str(), instruction["uetr"].as_str()),
        (Some("instruction"), Some(id.as_str()))
    );
    assert_eq!(instruction["body"].as_str().unwrap().as_bytes(), body, "the original bytes travel");

    let yes = answer("A-1", &id, "beta", "ACTC", None);
    let accepted = beta.post(&hub.signer("beta"), &yes, "A-1").await;
    assert_eq!(accepted.status, 202, "{}", accepted.text());
    let cursor = events["cursor"].as_str().unwrap();
    let payee = hub.events("beta", Some(cursor)).await;
    let payer = hub.events("alpha", None).await;
    let kinds: Vec<_> =
        payer["events"].as_array().unwrap().iter().map(|event| event["kind"].as_str().unwrap()).collect();
    assert_eq!(kinds, ["answer", "final"]);
    assert_eq!(payer["events"][0]["body"].as_str().unwrap().as_bytes(), yes);
    assert_eq!(payer["events"][1]["body"], payee["events"][0]["body"]);
    assert!(payer["events"][1]["body"].as_str().unwrap().contains("ACSC"));

    // A repeat, now that it is final: the same bytes; with Prefer the final.
    let repeat = alpha.post(&hub.signer("alpha"), &body, "M-1").await;
    assert_eq!((repeat.status, repeat.text()), (202, expected.as_str()));
    let mut preferring = alpha.message(&hub.signer("alpha"), &body, "M-1");
    preferring.headers_mut().insert("prefer", "wait=5".parse().unwrap());
    let last = alpha.send(preferring).await;
    assert_eq!((last.status, last.text()), (200, payer["events"][1]["body"].as_str().unwrap()));

    // An enquiry gets the stored final, and its repeat the same bytes.
    let ask = enquiry("Q-1", &id, "alpha");
    let first = alpha.post(&hub.signer("alpha"), &ask, "Q-1").await;
    let second = alpha.post(&hub.signer("alpha"), &ask, "Q-1").await;
    assert_eq!((first.status, first.text()), (200, payer["events"][1]["body"].as_str().unwrap()));
    assert_eq!(first.body, second.body);
}
