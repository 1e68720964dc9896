//! Events pushed to a participant's inbox, and answers in the responses.

use std::convert::Infallible;
use std::sync::Arc;

use bytes::Bytes;
use http::{HeaderMap, Request, Response};
use http_body_util::{BodyExt as _, Full};
use hyper::body::Incoming;
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;
use tokio::net::TcpListener;
use tokio::sync::mpsc::{UnboundedReceiver, unbounded_channel};
use tokio_rustls::TlsAcceptor;
use tonle_sandbox::keys::KeyRing;
use tonle_sandbox::tls::Identity;
use tonle_sandbox::{clock, sign, verify};

use crate::common::bank::{Bank, dong, element, fresh, key, report, uetr};
use crate::common::{House, PATIENCE};

/// What an inbox was sent.
struct Push {
    headers: HeaderMap,
    body: Bytes,
}

/// What an inbox answers to an instruction.
type Reply = fn(&House, &str, &str) -> Response<Full<Bytes>>;

/// A hub that pushes to sen-wallet, whose inbox answers instructions so.
async fn house(reply: Reply) -> (Arc<House>, UnboundedReceiver<Push>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let mut house = House::new().await;
    let file = house.data().join("participants.toml");
    let url = format!("id = \"sen-wallet\"\nurl = \"https://{}/inbox\"", listener.local_addr().unwrap());
    let manifest = std::fs::read_to_string(&file).unwrap().replace("id = \"sen-wallet\"", &url);
    std::fs::write(&file, manifest).unwrap();
    let written = std::fs::read_to_string(house.config()).unwrap();
    std::fs::write(house.config(), written.replace("[gateway]", "[gateway]\npush_private_targets = true"))
        .unwrap();
    house.start().await;
    let mut config = (*Identity::load(&house.pki(), "sen-wallet").unwrap().server).clone();
    config.alpn_protocols = vec![b"http/1.1".to_vec()];
    let (acceptor, house) = (TlsAcceptor::from(Arc::new(config)), Arc::new(house));
    let (sender, pushes) = unbounded_channel();
    let shared = Arc::clone(&house);
    tokio::spawn(async move {
        while let Ok((socket, _)) = listener.accept().await {
            let (acceptor, sender, house) = (acceptor.clone(), sender.clone(), Arc::clone(&shared));
            tokio::spawn(async move {
                let Ok(stream) = acceptor.accept(socket).await else { return };
                let service = service_fn(|request: Request<Incoming>| {
                    let (sender, house) = (sender.clone(), Arc::clone(&house));
                    async move {
                        let (parts, body) = request.into_parts();
                        let body = body.collect().await.unwrap().to_bytes();
                        let response = match parts.headers["tonle-kind"].to_str().unwrap() {
                            "instruction" => {
                                let event = parts.headers["tonle-event"].to_str().unwrap();
                                let id = element(std::str::from_utf8(&body).unwrap(), "UETR");
                                reply(&house, event, id)
                            }
                            _ => Response::new(Full::default()),
                        };
                        let _ = sender.send(Push { headers: parts.headers, body });
                        Ok::<_, Infallible>(response)
                    }
                });
                let _ = hyper::server::conn::http1::Builder::new()
                    .serve_connection(TokioIo::new(stream), service)
                    .await;
            });
        }
    });
    (house, pushes)
}

/// The payee's signed answer in the response.
fn yes(house: &House, event: &str, id: &str) -> Response<Full<Bytes>> {
    let reference = fresh("A");
    let body = report(&reference, id, "ACTC", None);
    let covered = sign::PushAnswer {
        status: 200,
        event,
        content_type: "application/xml",
        body: body.as_bytes(),
        reference: &reference,
        created: clock::now_ms() / 1_000,
    };
    let signed = sign::push_answer(&key(&house.pki(), "sen-wallet"), &covered);
    Response::builder()
        .header("content-type", "application/xml")
        .header("content-digest", signed.content_digest)
        .header("signature-input", signed.signature_input)
        .header("signature", signed.signature)
        .body(Full::new(Bytes::from(body)))
        .unwrap()
}

/// Something that is no answer.
fn nonsense(_: &House, _: &str, _: &str) -> Response<Full<Bytes>> {
    Response::new(Full::new(Bytes::from_static(b"thank you")))
}

async fn next(pushes: &mut UnboundedReceiver<Push>) -> Push {
    tokio::time::timeout(PATIENCE, pushes.recv()).await.expect("a push").unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_push_is_the_event_of_the_feed_and_may_bring_the_answer() {
    // Protects: same bytes and signatures in push and feed; an answer in the response decides; both sides get the final.
    let (house, mut pushes) = house(yes).await;
    let (mut lotus, mut sen) = (Bank::new(&house, "lotus-bank"), Bank::new(&house, "sen-wallet"));
    let id = uetr();
    let body = dong("M-1", &id, "lotus-bank", "sen-wallet", "250");
    let paid = lotus.post_waiting(&body, "M-1", 20).await;
    assert_eq!((paid.status, element(paid.text(), "TxSts")), (200, "ACSC"));
    let keys = KeyRing::new(&house.pki());
    for kind in ["instruction", "final"] {
        let push = next(&mut pushes).await;
        let delivery = verify::delivery(&keys, &push.headers, &push.body).unwrap();
        assert_eq!((delivery.kind.as_str(), delivery.participant.as_str()), (kind, "sen-wallet"));
        assert_eq!(push.headers["tonle-attempt"], "1");
        let event = sen.event(kind, &id).await;
        assert_eq!(event["body"].as_str().unwrap().as_bytes(), push.body);
        for (name, value) in event["headers"].as_object().unwrap() {
            assert_eq!(
                push.headers[name.to_lowercase()].to_str().unwrap(),
                value.as_str().unwrap(),
                "{name}"
            );
        }
        match kind {
            "instruction" => {
                let origin = verify::origin(&keys, &push.headers, "application/xml", &push.body).unwrap();
                assert_eq!((origin.as_str(), &push.body[..]), ("lotus-bank", body.as_bytes()));
            }
            _ => assert_eq!(push.body, paid.body),
        }
    }
    let answer = lotus.event("answer", &id).await;
    let origin = answer["headers"]["Tonle-Origin"].as_str().unwrap();
    assert!(origin.starts_with("participant=\"sen-wallet\", status=200, event=\""), "{origin}");
}

#[tokio::test(flavor = "multi_thread")]
async fn an_unusable_response_is_no_answer() {
    // Protects: 200 with something else acknowledges, is told as a rejection, and leaves the payment to a real answer.
    let (house, mut pushes) = house(nonsense).await;
    let (mut lotus, mut sen) = (Bank::new(&house, "lotus-bank"), Bank::new(&house, "sen-wallet"));
    let id = uetr();
    assert_eq!(lotus.post(&dong("M-1", &id, "lotus-bank", "sen-wallet", "250"), "M-1").await.status, 202);
    let instruction = next(&mut pushes).await;
    assert_eq!(instruction.headers["tonle-kind"], "instruction");
    let told = next(&mut pushes).await;
    let text = std::str::from_utf8(&told.body).unwrap();
    assert_eq!(element(text, "RjctgPtyRsn"), "media-type");
    // What has no reference is named by the event that it answered.
    assert_eq!(element(text, "Ref"), instruction.headers["tonle-event"].to_str().unwrap());
    assert_eq!(
        (&told.headers["tonle-kind"], &told.headers["tonle-message"]),
        (&"rejection".parse().unwrap(), &"admi.002.001.01".parse().unwrap())
    );
    assert_eq!(sen.answer(&id, "ACTC", None).await.status, 202);
    let last = lotus.event("final", &id).await;
    assert_eq!(element(last["body"].as_str().unwrap(), "TxSts"), "ACSC");
    let end = next(&mut pushes).await;
    assert_eq!(
        (&end.headers["tonle-kind"], &end.headers["tonle-attempt"]),
        (&"final".parse().unwrap(), &"1".parse().unwrap())
    );
}
