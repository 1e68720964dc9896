//! The test vectors of docs/PARTICIPANT.md, recomputed with the product's code: what banks build against is what the hub
//! checks. (`services/tonle/tests/vectors.py` recomputes them without it.)
#![allow(clippy::unwrap_used, reason = "a test ends at the first surprise")]

use tonle_runtime::signature::{
    Asked, Event, Fields, SignedHeaders, Signer, SigningKey, Target, Unverified, read_answer, read_event,
    read_origin, read_push_answer, read_request, sign_answer, sign_event, sign_push_answer, sign_request,
};

const PAGE: &str = include_str!("../../../docs/PARTICIPANT.md");
const XML: &str = "application/xml";
const REFERENCE: &str = "LOTUS 2026-000042";
const CREATED: u64 = 1_795_489_200;
const EVENT: &str = "main-41-3";

/// The block after `<!-- vector: NAME -->`, without its last line end.
fn block(name: &str) -> &'static str {
    let (_, rest) =
        PAGE.split_once(&format!("<!-- vector: {name} -->\n```")).unwrap_or_else(|| panic!("no {name}"));
    let (_, rest) = rest.split_once('\n').unwrap();
    rest.split_once("\n```\n").unwrap().0
}

fn field(vector: &str, name: &str) -> &'static str {
    let start = format!("{name}: ");
    let line = block(&format!("{vector}-headers")).lines().find_map(|line| line.strip_prefix(&start));
    line.unwrap_or_else(|| panic!("{vector} has no {name}"))
}

fn fields(vector: &str) -> Fields<'static> {
    Fields {
        content_digest: field(vector, "Content-Digest"),
        content_type: field(vector, "Content-Type"),
        signature_input: field(vector, "Signature-Input"),
        signature: field(vector, "Signature"),
    }
}

fn bytes(hex: &str) -> Vec<u8> {
    (0..hex.len()).step_by(2).map(|at| u8::from_str_radix(&hex[at..at + 2], 16).unwrap()).collect()
}

/// The signer of a row `OWNER/KEY SEED PUBLIC`.
fn signer(name: &str) -> Signer {
    let row = block("keys").lines().find_map(|line| line.strip_prefix(name)).unwrap();
    let (seed, public) = row.trim().split_once(' ').unwrap();
    let key = SigningKey::from_ed25519_seed(&bytes(seed)).unwrap();
    assert_eq!(key.public().unwrap().raw(), bytes(public), "{name}");
    let (owner, id) = name.split_once('/').unwrap();
    Signer::new(owner, id, key)
}

fn target() -> Target<'static> {
    Target { method: "POST", authority: "hub.example:8443", path: "/v1/messages", query: "?" }
}

/// Says what is printed, is the signer's, and is what the signer makes.
fn holds(unverified: Unverified<'_>, vector: &str, signer: &Signer, again: &SignedHeaders) {
    assert_eq!(unverified.base(), block(&format!("{vector}-base")), "{vector}");
    assert_eq!((unverified.owner(), unverified.key_id()), (signer.owner(), signer.key_id()));
    unverified.verify(&signer.key().public().unwrap()).unwrap();
    let said = fields(vector);
    assert!(said.signature_input.starts_with(&again.signature_input), "{vector}");
    assert!(said.signature.starts_with(&again.signature), "{vector}");
    assert_eq!(said.content_digest, again.content_digest, "{vector}");
}

#[test]
fn the_request_holds() {
    // Protects: the vector that a bank's first signature is compared with.
    let (body, lotus) = (block("request-body").as_bytes(), signer("lotus-bank/k1"));
    let authorities = ["hub.example:8443".to_owned()];
    let read = read_request(&target(), &fields("request"), body, &authorities, CREATED + 300).unwrap();
    let again = sign_request(&lotus, &target(), XML, body, CREATED, REFERENCE).unwrap();
    holds(read, "request", &lotus, &again);
    let read = read_request(&target(), &fields("request"), body, &authorities, CREATED).unwrap();
    assert_eq!(read.verify(&lotus.key().public().unwrap()).unwrap().reference, REFERENCE);
}

#[test]
fn the_receipt_holds() {
    // Protects: how a bank checks that the hub has taken its message.
    let (body, hub) = (block("receipt-body").as_bytes(), signer("hub/k1"));
    let signature = field("request", "Signature");
    let asked = Asked::Signed { method: "POST", path: "/v1/messages", signature };
    let read = read_answer(&asked, 202, &fields("receipt"), body, CREATED).unwrap();
    let again = sign_answer(&hub, &asked, 202, "application/json", body, CREATED).unwrap();
    holds(read, "receipt", &hub, &again);
}

#[test]
fn the_delivery_and_its_origin_hold() {
    // Protects: how a payee checks the hub's delivery and, without the hub, the payer's own signature.
    let (body, hub, lotus) = (block("request-body").as_bytes(), signer("hub/k1"), signer("lotus-bank/k1"));
    let event = Event {
        event: field("delivery", "Tonle-Event"),
        kind: field("delivery", "Tonle-Kind"),
        message: field("delivery", "Tonle-Message"),
        participant: field("delivery", "Tonle-Participant"),
        original: None,
    };
    assert_eq!((event.event, event.kind), (EVENT, "instruction"));
    let read = read_event(&event, &fields("delivery"), body).unwrap();
    let again = sign_event(&hub, &event, XML, body, CREATED).unwrap();
    holds(read, "delivery", &hub, &again);
    let origin = read_origin(field("delivery", "Tonle-Origin"), &fields("delivery"), body).unwrap();
    assert_eq!(origin.base(), block("request-base"), "the payer's own base, line by line");
    origin.verify(&lotus.key().public().unwrap()).unwrap();
}

#[test]
fn the_push_answer_holds() {
    // Protects: how a payee signs its answer inside the response to a push.
    let (body, sen) = (block("answer-body").as_bytes(), signer("sen-wallet/k1"));
    let read = read_push_answer(EVENT, 200, &fields("answer"), body, CREATED).unwrap();
    let again = sign_push_answer(&sen, EVENT, XML, body, CREATED, "SEN-2026-000007").unwrap();
    holds(read, "answer", &sen, &again);
}
