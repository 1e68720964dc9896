//! Pushes: what arrives, what comes back in the response, and what the log says of it.

use std::collections::BTreeMap;

use tonle_runtime::signature::{Event, headers, read_event, read_origin};

use crate::testing::bank::{Bank, Push, Script};
use crate::testing::hub::{Plan, TestHub, house};
use crate::testing::{payment, uetr};

async fn hub_with(script: Script) -> (TestHub, Bank) {
    let (data, pki) = house();
    let bank = Bank::start(&pki, "beta", script).await;
    let urls = BTreeMap::from([("beta".to_owned(), bank.url.clone())]);
    let hub = TestHub::start_with(Plan { urls, house: Some((data, pki)), ..Plan::default() }).await;
    (hub, bank)
}

async fn pay(hub: &TestHub, number: u32) -> String {
    let id = uetr(number);
    let reference = format!("M-{number}");
    let body = payment(&reference, &id, "alpha", "beta", "VND", "1000");
    let answer = hub.client("alpha").await.post(&hub.signer("alpha"), &body, &reference).await;
    assert_eq!(answer.status, 202, "{}", answer.text());
    id
}

/// Reads a feed until an event of this kind comes.
async fn event_of(hub: &TestHub, id: &str, kind: &str) -> serde_json::Value {
    let mut cursor: Option<String> = None;
    loop {
        let page = hub.events(id, cursor.as_deref()).await;
        let events = page["events"].as_array().unwrap();
        assert!(!events.is_empty(), "no {kind} came");
        if let Some(found) = events.iter().find(|event| event["kind"] == kind) {
            return found.clone();
        }
        cursor = page["cursor"].as_str().map(str::to_owned);
    }
}

fn verify(hub: &TestHub, push: &Push) {
    let event = Event {
        event: push.header("tonle-event"),
        kind: push.header("tonle-kind"),
        message: push.header("tonle-message"),
        participant: push.header("tonle-participant"),
        original: None,
    };
    let found = headers::find(&push.headers).unwrap();
    read_event(&event, &found.fields(), &push.body).unwrap().verify(&hub.hub_key).unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn the_answer_in_the_response_decides() {
    // Protects: instruction pushed with both signatures, answer taken from the response, both sides told; the feed has
    // the same events with the same signatures as the pushes.
    let (hub, mut bank) = hub_with(Script::Accept).await;
    let id = pay(&hub, 1).await;
    let last = event_of(&hub, "alpha", "final").await;
    assert!(last["body"].as_str().unwrap().contains("ACSC"));
    assert_eq!(last["uetr"], id.as_str());
    let pushes = bank.pushes(2).await;
    for push in &pushes {
        verify(&hub, push);
        assert_eq!(push.header("tonle-attempt"), "1");
        assert_eq!(push.header("tonle-participant"), "beta");
    }
    let instruction = &pushes[0];
    assert_eq!(
        (instruction.header("tonle-kind"), instruction.header("tonle-message")),
        ("instruction", "pacs.008.001.08")
    );
    let found = headers::find(&instruction.headers).unwrap();
    let origin = read_origin(instruction.header("tonle-origin"), &found.fields(), &instruction.body).unwrap();
    assert_eq!(origin.owner(), "alpha");
    origin.verify(&hub.signer("alpha").key().public().unwrap()).unwrap();

    let feed = hub.events("beta", None).await;
    for (push, event) in pushes.iter().zip(feed["events"].as_array().unwrap()) {
        assert_eq!(event["id"], push.header("tonle-event"));
        assert_eq!(event["body"].as_str().unwrap().as_bytes(), push.body);
        for name in ["Signature", "Signature-Input", "Content-Digest", "Tonle-Kind", "Tonle-Message"] {
            assert_eq!(event["headers"][name], push.header(&name.to_lowercase()), "{name}");
        }
    }
    // The payer's copy of the answer carries the payee's own signature.
    let answer = event_of(&hub, "alpha", "answer").await;
    let event = answer["headers"]["Tonle-Origin"].as_str().unwrap();
    assert!(event.starts_with("participant=\"beta\", status=200, event=\"main-"), "{event}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_refusal_in_the_response_refuses() {
    // Protects: the payee's reason reaches the payer.
    let (hub, _bank) = hub_with(Script::Reject).await;
    pay(&hub, 1).await;
    let last = event_of(&hub, "alpha", "final").await;
    let body = last["body"].as_str().unwrap();
    assert!(body.contains("RJCT") && body.contains("AC04"), "{body}");
}

#[tokio::test(flavor = "multi_thread")]
async fn unusable_answers_acknowledge_and_are_told() {
    // Protects: garbage, another bank's signature and a flood acknowledge the push, count as no answer, and come back as
    // an event `rejection`; the payment goes on to its deadline.
    for script in [Script::Garbage, Script::Forged, Script::Flood] {
        let (hub, mut bank) = hub_with(script).await;
        pay(&hub, 1).await;
        let rejection = event_of(&hub, "beta", "rejection").await;
        assert_eq!(rejection["message"], "admi.002.001.01", "{script:?}");
        let last = event_of(&hub, "alpha", "final").await;
        assert!(last["body"].as_str().unwrap().contains("AB05"), "{script:?}");
        let instructions = bank.pushes(3).await;
        let instructions =
            instructions.iter().filter(|push| push.header("tonle-kind") == "instruction").count();
        assert_eq!(instructions, 1, "{script:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_failed_push_is_tried_again() {
    // Protects: no HTTP status is a refusal; the second attempt says so and has the same bytes, and explain shows both.
    let (hub, mut bank) = hub_with(Script::FailOnce).await;
    let id = pay(&hub, 1).await;
    let pushes = bank.pushes(2).await;
    assert_eq!((pushes[0].header("tonle-attempt"), pushes[1].header("tonle-attempt")), ("1", "2"));
    assert_eq!(pushes[0].header("signature"), pushes[1].header("signature"));
    assert_eq!(pushes[0].body, pushes[1].body);
    event_of(&hub, "alpha", "final").await;
    let mut alpha = hub.client("alpha").await;
    let mut progress = hub.gateway.hub().watch_progress();
    loop {
        progress.borrow_and_update();
        let story = alpha.get(&format!("/v1/payments/{id}/explain")).await;
        assert_eq!(story.status, 200, "{}", story.text());
        if story.text().contains("status 500") && story.text().contains("acknowledged 204") {
            break;
        }
        progress.changed().await.unwrap();
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn nobody_is_pushed_to_but_the_addressee() {
    // Protects: a server that proves to be another participant gets nothing.
    let (data, pki) = house();
    let mut bank = Bank::start(&pki, "gamma", Script::Accept).await;
    let urls = BTreeMap::from([("beta".to_owned(), bank.url.clone())]);
    let hub = TestHub::start_with(Plan { urls, house: Some((data, pki)), ..Plan::default() }).await;
    pay(&hub, 1).await;
    let last = event_of(&hub, "alpha", "final").await;
    assert!(last["body"].as_str().unwrap().contains("AB05"));
    assert_eq!(bank.pushes(0).await.len(), 0);
}
