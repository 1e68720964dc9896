use http::{HeaderName, HeaderValue};

use super::*;
use crate::keys::{PublicKey, SigningKey};
use crate::sign;

/// The Ed25519 test key of RFC 9421, appendix B.1.4: a key that everybody knows.
const PRIVATE: &str = "-----BEGIN PRIVATE KEY-----\nMC4CAQAwBQYDK2VwBCIEIJ+DYvh6SEqVTm50DFtMDoQikTmiCqirVv9mWG9qfSnF\n-----END PRIVATE KEY-----\n";
const PUBLIC: &str = "-----BEGIN PUBLIC KEY-----\nMCowBQYDK2VwAyEAJrQLj5P/89iXES9+vFgrIy29clF9CC/oPPsw3c5D0bs=\n-----END PUBLIC KEY-----\n";

fn key(id: &str) -> SigningKey {
    SigningKey::from_pem(id, PRIVATE.as_bytes()).unwrap()
}

fn ring(ids: &[&str]) -> KeyRing {
    let ring = KeyRing::new(std::path::Path::new("/nonexistent"));
    for id in ids {
        ring.add(id, PublicKey::from_pem(PUBLIC.as_bytes()).unwrap());
    }
    ring
}

fn headers(pairs: &[(&str, &str)]) -> HeaderMap {
    let mut map = HeaderMap::new();
    for (name, value) in pairs {
        map.append(HeaderName::from_bytes(name.as_bytes()).unwrap(), HeaderValue::from_str(value).unwrap());
    }
    map
}

/// A signature by the test key over `lines` with `parameters`, as any signer of RFC 9421 makes it.
fn sealed(id: &str, lines: &[(&str, &str)], parameters: &str) -> String {
    let mut base = String::new();
    for (name, value) in lines {
        base.push_str(&format!("{name}: {value}\n"));
    }
    base.push_str(&format!("\"@signature-params\": {parameters}"));
    STANDARD.encode(key(id).sign(base.as_bytes()))
}

#[test]
fn the_published_vector_is_met() {
    // Protects the key formats and the form of the base against the RFC's own example (B.2.6).
    let lines = [
        ("\"date\"", "Tue, 20 Apr 2021 02:07:55 GMT"),
        ("\"@method\"", "POST"),
        ("\"@path\"", "/foo"),
        ("\"@authority\"", "example.com"),
        ("\"content-type\"", "application/json"),
        ("\"content-length\"", "18"),
    ];
    let parameters = r#"("date" "@method" "@path" "@authority" "content-type" "content-length");created=1618884473;keyid="test-key-ed25519""#;
    assert_eq!(
        sealed("x", &lines, parameters),
        "wqcAqbmYJ2ji2glfAMaRy4gruYYnx2nEFN2HN6jrnDnQCK1u02Gb04v9EDgwUPiu4A0w6vuQv5lIp5WPpBKRCw=="
    );
}

fn signed_request() -> sign::Signed {
    sign::request(
        &key("lotus-bank/k1"),
        &sign::Request {
            method: "POST",
            authority: "127.0.0.1:8443",
            path: "/v1/messages",
            query: "?",
            content_type: "application/xml",
            body: b"<Document/>",
            reference: "A \"1\"",
            created: 1_790_000_000,
        },
    )
}

#[test]
fn a_request_is_signed_as_the_contract_says() {
    // Protects the wire form: exact components, order, escapes. Bank engineers copy it.
    let signed = signed_request();
    assert_eq!(
        signed.signature_input,
        r#"tonle=("@method" "@authority" "@path" "@query" "content-digest" "content-type");created=1790000000;keyid="lotus-bank/k1";alg="ed25519";nonce="A%20%221%22";tag="tonle-v1""#
    );
    let parameters = signed.signature_input.strip_prefix("tonle=").unwrap();
    let lines = [
        ("\"@method\"", "POST"),
        ("\"@authority\"", "127.0.0.1:8443"),
        ("\"@path\"", "/v1/messages"),
        ("\"@query\"", "?"),
        ("\"content-digest\"", signed.content_digest.as_str()),
        ("\"content-type\"", "application/xml"),
    ];
    assert_eq!(signed.signature, format!("tonle=:{}:", sealed("lotus-bank/k1", &lines, parameters)));
    let map = headers(&[
        ("content-digest", &signed.content_digest),
        ("content-type", "application/xml"),
        ("signature-input", &signed.signature_input),
        ("signature", &signed.signature),
    ]);
    let ring = ring(&["lotus-bank/k1"]);
    let asked = Asked { method: "POST", path: "/v1/messages", query: "?", signature: None };
    assert_eq!(request(&ring, &map, b"<Document/>", &asked, "127.0.0.1:8443").unwrap(), "lotus-bank/k1");
    assert!(matches!(request(&ring, &map, b"<Document/>", &asked, "other:1"), Err(SignatureFault::Forged)));
    assert!(matches!(request(&ring, &map, b"<D/>", &asked, "127.0.0.1:8443"), Err(SignatureFault::Digest)));
}

fn answer(signature: &str) -> HeaderMap {
    let digest = content_digest(b"{}");
    let parameters = format!(r#"{ANSWER};created=1790000000;keyid="hub/k1";alg="ed25519";tag="tonle-v1""#);
    let lines = [
        ("\"@status\"", "202"),
        ("\"content-digest\"", digest.as_str()),
        ("\"content-type\"", "application/json"),
        ("\"@method\";req", "POST"),
        ("\"@path\";req", "/v1/messages"),
        ("\"signature\";req", signature),
    ];
    let made = sealed("hub/k1", &lines, &parameters);
    headers(&[
        ("content-digest", &digest),
        ("content-type", "application/json"),
        ("signature-input", &format!("tonle={parameters}")),
        ("signature", &format!("tonle=:{made}:")),
    ])
}

#[test]
fn an_answer_belongs_to_its_request_alone() {
    // Protects against an answer replayed to another request, to another status, or old.
    let ring = ring(&["hub/k1"]);
    let map = answer("tonle=:AAAA:");
    let asked = |signature| Asked { method: "POST", path: "/v1/messages", query: "?", signature };
    let now = 1_790_000_100;
    hub_answer(&ring, &map, 202, b"{}", &asked(Some("tonle=:AAAA:")), now).unwrap();
    let other = hub_answer(&ring, &map, 202, b"{}", &asked(Some("tonle=:BBBB:")), now);
    assert!(matches!(other, Err(SignatureFault::Forged)));
    let status = hub_answer(&ring, &map, 200, b"{}", &asked(Some("tonle=:AAAA:")), now);
    assert!(matches!(status, Err(SignatureFault::Forged)));
    let unsigned = hub_answer(&ring, &map, 202, b"{}", &asked(None), now);
    assert!(matches!(unsigned, Err(SignatureFault::Components(_))));
    let old = hub_answer(&ring, &map, 202, b"{}", &asked(Some("tonle=:AAAA:")), now + 1_000);
    assert!(matches!(old, Err(SignatureFault::Parameter("created"))));
}

#[test]
fn a_delivery_signed_by_a_participant_is_refused() {
    // Protects the credit: only the hub may confirm, whatever keys are in the ring.
    let digest = content_digest(b"x");
    let parameters = |keyid: &str| {
        format!(r#"{DELIVERY};created=1790000000;keyid="{keyid}";alg="ed25519";tag="tonle-event-v1""#)
    };
    let lines = [
        ("\"tonle-event\"", "main-7-0"),
        ("\"tonle-kind\"", "final"),
        ("\"tonle-message\"", "pacs.002.001.10"),
        ("\"tonle-participant\"", "lotus-bank"),
        ("\"content-digest\"", digest.as_str()),
        ("\"content-type\"", "application/xml"),
    ];
    let made = |keyid: &str| {
        let parameters = parameters(keyid);
        let signature = sealed(keyid, &lines, &parameters);
        headers(&[
            ("tonle-event", "main-7-0"),
            ("tonle-kind", "final"),
            ("tonle-message", "pacs.002.001.10"),
            ("tonle-participant", "lotus-bank"),
            ("content-digest", &digest),
            ("content-type", "application/xml"),
            ("signature-input", &format!("tonle={parameters}")),
            ("signature", &format!("tonle=:{signature}:")),
        ])
    };
    let ring = ring(&["hub/k1", "evil-bank/k1"]);
    assert_eq!(delivery(&ring, &made("hub/k1"), b"x").unwrap().event, "main-7-0");
    assert!(matches!(delivery(&ring, &made("evil-bank/k1"), b"x"), Err(SignatureFault::Parameter("keyid"))));
    let mut doubled = made("hub/k1");
    doubled.append("tonle-kind", HeaderValue::from_static("answer"));
    assert!(matches!(delivery(&ring, &doubled, b"x"), Err(SignatureFault::Header("tonle-kind"))));
    let mut spliced = made("hub/k1");
    spliced.insert("tonle-original", HeaderValue::from_static("sha-256=:AA==:"));
    assert!(matches!(delivery(&ring, &spliced, b"x"), Err(SignatureFault::Components(_))));
}

#[test]
fn the_other_banks_signature_is_checked_alone() {
    // Protects the payer: the payee's yes holds without trust in the hub, in both ways it can be sent.
    let ring = ring(&["lotus-bank/k1", "delta-bank/k1"]);
    let posted = signed_request();
    let input = posted.signature_input.replace("tonle=(", "origin=(");
    let made = posted.signature.replace("tonle=:", "origin=:");
    let said = r#"participant="lotus-bank", method="POST", authority="127.0.0.1:8443", path="/v1/messages", query="?""#;
    let map =
        |said: &str| headers(&[("signature-input", &input), ("signature", &made), ("tonle-origin", said)]);
    assert_eq!(origin(&ring, &map(said), "application/xml", b"<Document/>").unwrap(), "lotus-bank");
    let claimed = said.replace("lotus-bank", "delta-bank");
    assert!(origin(&ring, &map(&claimed), "application/xml", b"<Document/>").is_err());
    assert!(origin(&ring, &map(said), "application/xml", b"<Other/>").is_err());

    let pushed = sign::push_answer(
        &key("delta-bank/k1"),
        &sign::PushAnswer {
            status: 200,
            event: "main-9-1",
            content_type: "application/xml",
            body: b"<Yes/>",
            reference: "R1",
            created: 1_790_000_000,
        },
    );
    let map = headers(&[
        ("signature-input", &pushed.signature_input.replace("tonle=(", "origin=(")),
        ("signature", &pushed.signature.replace("tonle=:", "origin=:")),
        ("tonle-origin", r#"participant="delta-bank";status=200;event="main-9-1""#),
    ]);
    assert_eq!(origin(&ring, &map, "application/xml", b"<Yes/>").unwrap(), "delta-bank");
}

#[test]
fn a_changed_body_is_tied_to_its_original() {
    // Protects banks behind a hub that splices: the digest of the original is signed too, and cannot be left out.
    let (digest, original) = (content_digest(b"changed"), content_digest(b"<Document/>"));
    let parameters =
        format!(r#"{DELIVERY_SPLICED};created=1;keyid="hub/k1";alg="ed25519";tag="tonle-event-v1""#);
    let lines = [
        ("tonle-event", "main-7-0"),
        ("tonle-kind", "instruction"),
        ("tonle-message", "pacs.008.001.08"),
        ("tonle-participant", "delta-bank"),
        ("content-digest", digest.as_str()),
        ("content-type", "application/xml"),
        ("tonle-original", original.as_str()),
    ];
    let quoted: Vec<(String, &str)> = lines.iter().map(|(n, v)| (format!("\"{n}\""), *v)).collect();
    let base: Vec<(&str, &str)> = quoted.iter().map(|(n, v)| (n.as_str(), *v)).collect();
    let signature = format!("tonle=:{}:", sealed("hub/k1", &base, &parameters));
    let mut map = headers(&lines);
    map.extend(headers(&[("signature-input", &format!("tonle={parameters}")), ("signature", &signature)]));
    let ring = ring(&["hub/k1"]);
    let seen = delivery(&ring, &map, b"changed").unwrap();
    assert_eq!((seen.original.as_deref(), &*seen.participant), (Some(&*original), "delta-bank"));
    map.remove("tonle-original");
    assert!(matches!(delivery(&ring, &map, b"changed"), Err(SignatureFault::Components(_))));
}

#[test]
fn both_algorithms_sign_and_none_passes_for_the_other() {
    // Protects participants with P-256 keys, and against a parameter that names another algorithm than the key's.
    let pair = rcgen::KeyPair::generate_for(&rcgen::PKCS_ECDSA_P256_SHA256).unwrap();
    let key = SigningKey::from_pem("ec-bank/k1", pair.serialize_pem().as_bytes()).unwrap();
    let ring = KeyRing::new(std::path::Path::new("/nonexistent"));
    ring.add("ec-bank/k1", PublicKey::from_pem(pair.public_key_pem().as_bytes()).unwrap());
    let answer = sign::PushAnswer {
        status: 200,
        event: "main-1-0",
        content_type: "application/xml",
        body: b"<Yes/>",
        reference: "R",
        created: 1,
    };
    let made = sign::push_answer(&key, &answer);
    let map = |input: &str| {
        headers(&[
            ("content-digest", &made.content_digest),
            ("content-type", "application/xml"),
            ("signature-input", input),
            ("signature", &made.signature),
        ])
    };
    let seen = push_answer(&ring, &map(&made.signature_input), 200, "main-1-0", b"<Yes/>");
    assert_eq!(seen.unwrap(), "ec-bank/k1");
    let lied = made.signature_input.replace("ecdsa-p256-sha256", "ed25519");
    let seen = push_answer(&ring, &map(&lied), 200, "main-1-0", b"<Yes/>");
    assert!(matches!(seen, Err(SignatureFault::Parameter("alg"))));
    let other_event = push_answer(&ring, &map(&made.signature_input), 200, "main-2-0", b"<Yes/>");
    assert!(matches!(other_event, Err(SignatureFault::Forged)));
}
