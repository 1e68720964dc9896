//! What callers are told when the log is unsure, unwilling or silent, and when the gateway ends.

use std::sync::atomic::Ordering::Relaxed;
use std::time::Duration;

use http_body_util::BodyExt as _;
use tonle_runtime::log::Topic;
use tonle_runtime::tls::{Identity, client_config};

use crate::testing::client::Client;
use crate::testing::hub::{Plan, TestHub, participant};
use crate::testing::log::Whim;
use crate::testing::{payment, uetr};

#[tokio::test(flavor = "multi_thread")]
async fn unknown_is_said_and_the_repeat_is_the_same_payment() {
    // Protects: an append whose outcome is not known is "not yet durable, repeat", and the repeat is accepted once,
    // whether the first was stored or lost.
    let hub = TestHub::start_with(Plan {
        settings: Some(|settings| settings.terms.admission_wait_ms = 300),
        ..Plan::default()
    })
    .await;
    let mut alpha = hub.client("alpha").await;
    for (number, whim) in [(1, Whim::StoredButUnknown), (2, Whim::LostAndUnknown), (3, Whim::Silent)] {
        let (reference, id) = (format!("M-{number}"), uetr(number));
        let body = payment(&reference, &id, "alpha", "beta", "VND", "1");
        *hub.whims.next.lock().unwrap() = Some(whim);
        let unsure = alpha.post(&hub.signer("alpha"), &body, &reference).await;
        let expected =
            format!(r#"{{"uetr":"{id}","reference":"{reference}","status":"PDNG","position":null}}"#);
        assert_eq!((unsure.status, unsure.text()), (202, expected.as_str()), "{whim:?}");
        let sure = alpha.post(&hub.signer("alpha"), &body, &reference).await;
        let again = alpha.post(&hub.signer("alpha"), &body, &reference).await;
        assert_eq!((sure.status, sure.json()["status"].as_str()), (202, Some("RCVD")), "{whim:?}");
        assert_eq!(sure.body, again.body);
    }
    let instructions = hub.events("beta", None).await;
    assert_eq!(instructions["events"].as_array().unwrap().len(), 3, "each was paid once");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_refusing_log_accepts_nothing() {
    // Protects: 503 with Retry-After, and the reference stays free.
    let hub = TestHub::start().await;
    let mut alpha = hub.client("alpha").await;
    let body = payment("M-1", &uetr(1), "alpha", "beta", "VND", "1");
    for (whim, code) in [(Whim::Full, "overloaded"), (Whim::Unreachable, "log")] {
        *hub.whims.next.lock().unwrap() = Some(whim);
        let refused = alpha.post(&hub.signer("alpha"), &body, "M-1").await;
        assert_eq!((refused.status, refused.code().as_str()), (503, code));
        assert!(refused.headers.contains_key("retry-after"));
    }
    assert_eq!(hub.log.bounds(Topic::Orders).await.unwrap().end, 1);
    assert_eq!(alpha.post(&hub.signer("alpha"), &body, "M-1").await.status, 202);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_log_that_is_away_is_told_at_once() {
    // Protects: while the log is known to be lost, a new message is refused before anything is appended, and the gateway is
    // not ready; the one by which that was found out stays unknown; with the log everything comes back.
    let hub = TestHub::start_with(Plan {
        settings: Some(|settings| settings.log_quiet_max = Duration::from_secs(20)),
        ..Plan::default()
    })
    .await;
    let mut alpha = hub.client("alpha").await;
    let signer = hub.signer("alpha");
    let ready = |hub: &TestHub| hub.gateway.readiness().is_ok();
    until("ready at first", || ready(&hub)).await;
    hub.whims.away.store(true, Relaxed);
    let body = payment("M-1", &uetr(1), "alpha", "beta", "VND", "1");
    let first = alpha.post(&signer, &body, "M-1").await;
    assert_eq!((first.status, first.json()["status"].as_str()), (202, Some("PDNG")), "{}", first.text());
    until("not ready", || hub.gateway.readiness() == Err("the log does not answer")).await;
    let in_vain = hub.whims.in_vain.load(Relaxed);
    for number in 2..22 {
        let (reference, id) = (format!("M-{number}"), uetr(number));
        let body = payment(&reference, &id, "alpha", "beta", "VND", "1");
        let refused = alpha.post(&signer, &body, &reference).await;
        assert_eq!((refused.status, refused.code().as_str()), (503, "log"), "{}", refused.text());
        assert!(refused.headers.contains_key("retry-after"));
    }
    let order = hub.order("O-1", "FundsIn", serde_json::json!({})).await;
    assert_eq!((order.status, order.code().as_str()), (503, "log"), "{}", order.text());
    assert_eq!(hub.whims.in_vain.load(Relaxed), in_vain, "something was appended");
    hub.whims.away.store(false, Relaxed);
    until("ready again", || ready(&hub)).await;
    let sure = alpha.post(&signer, &body, "M-1").await;
    assert_eq!((sure.status, sure.json()["status"].as_str()), (202, Some("RCVD")), "{}", sure.text());
}

#[tokio::test(flavor = "multi_thread")]
async fn readiness_follows_the_log() {
    // Protects: a gateway that hears nothing of its log is taken back, also without any traffic, and comes again with it.
    let hub = TestHub::start_with(Plan {
        settings: Some(|settings| settings.log_quiet_max = Duration::from_millis(2_500)),
        ..Plan::default()
    })
    .await;
    for _ in 0..2 {
        until("ready", || hub.gateway.readiness().is_ok()).await;
        hub.whims.away.store(true, Relaxed);
        until("not ready", || hub.gateway.readiness() == Err("the log does not answer")).await;
        hub.whims.away.store(false, Relaxed);
    }
    until("ready", || hub.gateway.readiness().is_ok()).await;
}

/// Waits until a condition holds.
async fn until(what: &str, holds: impl Fn() -> bool) {
    let waited = tokio::time::timeout(Duration::from_secs(60), async {
        while !holds() {
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
    });
    waited.await.unwrap_or_else(|_| panic!("{what}: not in time"));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_crowd_is_refused_before_anything_is_accepted() {
    // Protects: the number of waiting callers is bounded, and who is beyond it burns nothing.
    let hub = TestHub::start_with(Plan {
        without_switch: true,
        settings: Some(|settings| {
            settings.terms.admission_wait_ms = 2_000;
            settings.terms.in_flight_max = 1;
        }),
        ..Plan::default()
    })
    .await;
    let (mut first, mut second) = (hub.client("alpha").await, hub.client("beta").await);
    let body = payment("M-1", &uetr(1), "alpha", "beta", "VND", "1");
    let request = first.message(&hub.signer("alpha"), &body, "M-1");
    let waiting = tokio::spawn(async move { first.send(request).await });
    while hub.gateway.hub().callers.in_flight() == 0 {
        tokio::task::yield_now().await;
    }
    let body = payment("M-2", &uetr(2), "beta", "alpha", "VND", "1");
    let refused = second.post(&hub.signer("beta"), &body, "M-2").await;
    assert_eq!((refused.status, refused.code().as_str()), (503, "overloaded"));
    assert_eq!(waiting.await.unwrap().json()["admission"], "pending");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_drain_ends_long_polls_and_unready() {
    // Protects: readers get their page and the process can end.
    let hub = TestHub::start().await;
    assert!(hub.gateway.readiness().is_ok());
    let mut beta = hub.client("beta").await;
    let request = beta.request("GET", "/v1/events?wait=30", b"");
    let polling = tokio::spawn(async move { beta.send(request).await });
    while hub.gateway.hub().events.waiting(crate::limits::POLLS_MAX) == 0 {
        tokio::task::yield_now().await;
    }
    hub.drain.start();
    let page = tokio::time::timeout(std::time::Duration::from_secs(5), polling).await.unwrap().unwrap();
    assert_eq!((page.status, page.json()["events"].as_array().unwrap().len()), (200, 0));
    assert!(hub.gateway.readiness().is_err());
}

#[tokio::test(flavor = "multi_thread")]
async fn metrics_show_the_work() {
    // Protects: figures are counted and hold no id.
    let hub = TestHub::start().await;
    let mut alpha = hub.client("alpha").await;
    let body = payment("M-1", &uetr(1), "alpha", "beta", "VND", "1000");
    assert_eq!(alpha.post(&hub.signer("alpha"), &body, "M-1").await.status, 202);
    let page = String::from_utf8(hub.metrics.page().unwrap()).unwrap();
    for line in [
        r#"hub_messages_accepted_total{message="pacs.008"} 1"#,
        r#"hub_requests_total{call="messages",status="202"} 1"#,
        "hub_payments_in_flight 1",
        "hub_payments_in_limbo 0",
        r#"hub_headroom_minor_units{ledger="vnd",participant="alpha"} 999000"#,
    ] {
        assert!(page.contains(line), "{line} is not in\n{page}");
    }
    assert!(!page.contains(&uetr(1)) && !page.contains("M-1"));
}

#[tokio::test(flavor = "multi_thread")]
async fn http2_is_the_same_door() {
    // Protects: the authority is read from the request's target, where HTTP/2 has it, and is signed all the same.
    let hub = TestHub::start().await;
    let alpha = hub.client("alpha").await;
    let body = payment("M-1", &uetr(1), "alpha", "beta", "VND", "1000");
    let mut request = alpha.message(&hub.signer("alpha"), &body, "M-1");
    *request.uri_mut() = format!("https://{}/v1/messages", hub.address).parse().unwrap();
    request.headers_mut().remove("host");
    let credentials = hub.pki.credentials(&participant("alpha")).unwrap();
    let config = client_config(&credentials, Identity::Hub).unwrap();
    let socket = tokio::net::TcpStream::connect(hub.address).await.unwrap();
    let name = rustls_pki_types::ServerName::try_from("127.0.0.1").unwrap();
    let connector = tokio_rustls::TlsConnector::from(std::sync::Arc::new(config));
    let stream = connector.connect(name, socket).await.unwrap();
    assert_eq!(stream.get_ref().1.alpn_protocol(), Some(&b"h2"[..]));
    let executor = hyper_util::rt::TokioExecutor::new();
    let stream = hyper_util::rt::TokioIo::new(stream);
    let (mut sender, connection) = hyper::client::conn::http2::handshake(executor, stream).await.unwrap();
    tokio::spawn(connection);
    let response = sender.send_request(request).await.unwrap();
    let status = response.status();
    let text = response.into_body().collect().await.unwrap().to_bytes();
    assert_eq!(status, 202, "{text:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn every_gateway_says_the_same() {
    // Protects: a second gateway on the same log gives the same events, bytes and signatures, and the same answer to a
    // repeat; a gateway needs nothing but the log.
    let hub = TestHub::start().await;
    let mut alpha = hub.client("alpha").await;
    let body = payment("M-1", &uetr(1), "alpha", "beta", "VND", "1000");
    let first = alpha.post(&hub.signer("alpha"), &body, "M-1").await;
    assert_eq!(first.status, 202);
    let (_drain, other) = hub.another_gateway().await;
    let credentials = hub.pki.credentials(&participant("beta")).unwrap();
    let mut there = Client::connect(other, &credentials, hub.hub_key.clone()).await;
    let mut here = hub.client("beta").await;
    let (there, here) = (there.get("/v1/events?wait=5").await, here.get("/v1/events?wait=5").await);
    assert_eq!((there.status, &there.body), (200, &here.body));
    let credentials = hub.pki.credentials(&participant("alpha")).unwrap();
    let mut alpha = Client::connect(other, &credentials, hub.hub_key.clone()).await;
    let again = alpha.post(&hub.signer("alpha"), &body, "M-1").await;
    assert_eq!((again.status, &again.body), (202, &first.body));
}
