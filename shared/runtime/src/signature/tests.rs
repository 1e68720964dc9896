//! Tests of the whole profile: fixed vectors, and that no changed byte passes.

use std::sync::Arc;

use tonle_wire::registry::Algorithm;

use super::*;

const NOW: u64 = 1_767_225_600;
const TYPE: &str = "application/xml";
const BODY: &[u8] = b"<Document xmlns=\"urn:iso:std:iso:20022:tech:xsd:pacs.008.001.08\"/>";

fn signer(owner: &str) -> Signer {
    Signer::new(owner, "k1", SigningKey::from_ed25519_seed(&[7; 32]).unwrap())
}

fn target() -> Target<'static> {
    Target { method: "POST", authority: "hub.example:8443", path: "/v1/messages", query: "?" }
}

fn authorities() -> Vec<String> {
    vec!["hub.example:8443".to_owned(), "127.0.0.1:8443".to_owned()]
}

fn verify<'a>(
    target: &Target<'_>,
    fields: &Fields<'a>,
    body: &[u8],
    now: u64,
) -> Result<Verified<'a>, Fault> {
    let key = Arc::new(signer("lotus-bank").key().public().unwrap());
    verify_request(target, fields, body, &authorities(), now, |owner, key_id| {
        (owner == "lotus-bank" && key_id == "k1").then_some(key)
    })
}

fn signed() -> SignedHeaders {
    sign_request(&signer("lotus-bank"), &target(), TYPE, BODY, NOW, "REF 1").unwrap()
}

#[test]
fn request_vector() {
    // Protects: the bytes that every participant has to sign. A change here breaks every client. Digest and signature
    // were made by another library.
    let headers = signed();
    assert_eq!(
        headers.signature_input,
        concat!(
            r#"tonle=("@method" "@authority" "@path" "@query" "content-digest" "content-type")"#,
            r#";created=1767225600;keyid="lotus-bank/k1";alg="ed25519";nonce="REF%201";tag="tonle-v1""#
        )
    );
    let fields = headers.fields(TYPE);
    let verified = verify(&target(), &fields, BODY, NOW).unwrap();
    assert_eq!(
        verified.signature_base,
        concat!(
            "\"@method\": POST\n\"@authority\": hub.example:8443\n\"@path\": /v1/messages\n\"@query\": ?\n",
            "\"content-digest\": sha-256=:DIGEST=:\n\"content-type\": application/xml\n",
            "\"@signature-params\": (\"@method\" \"@authority\" \"@path\" \"@query\" \"content-digest\" ",
            "\"content-type\");created=1767225600;keyid=\"lotus-bank/k1\";alg=\"ed25519\";nonce=\"REF%201\";",
            "tag=\"tonle-v1\""
        )
        .replace("sha-256=:DIGEST=:", &headers.content_digest)
    );
    assert_eq!((verified.owner, verified.key_id, verified.created), ("lotus-bank", "k1", NOW));
    assert_eq!(verified.reference, "REF 1");
    assert_eq!(verified.algorithm, Algorithm::Ed25519);
    assert_eq!(headers.content_digest, "sha-256=:U0MSxdpu4uOBHCW5V2+zy19Ka7gj6/rP3rVJ5C1+ZlM=:");
    assert_eq!(
        headers.signature,
        "tonle=:7LDzXh+hOfFL4Q6NRLeA7BW6Kg8o1o2SopJIvGOoR50oJNkC4IUb5St7nZPoh7KgzpYysnD4F/Q912pmeSIxCA==:"
    );
}

#[test]
fn rfc_9421_ed25519_vector() {
    // Protects: base and algorithm are RFC 9421's (appendix B.2.6, key `test-key-ed25519`), not only our own.
    let key = PublicKey::from_spki_pem(
        b"-----BEGIN PUBLIC KEY-----\nMCowBQYDK2VwAyEAJrQLj5P/89iXES9+vFgrIy29clF9CC/oPPsw3c5D0bs=\n-----END PUBLIC KEY-----\n",
    )
    .unwrap();
    let base = concat!(
        "\"date\": Tue, 20 Apr 2021 02:07:55 GMT\n\"@method\": POST\n\"@path\": /foo\n",
        "\"@authority\": example.com\n\"content-type\": application/json\n\"content-length\": 18\n",
        "\"@signature-params\": (\"date\" \"@method\" \"@path\" \"@authority\" \"content-type\" \"content-length\")",
        ";created=1618884473;keyid=\"test-key-ed25519\""
    );
    let field =
        "sig-b26=:wqcAqbmYJ2ji2glfAMaRy4gruYYnx2nEFN2HN6jrnDnQCK1u02Gb04v9EDgwUPiu4A0w6vuQv5lIp5WPpBKRCw==:";
    let signature =
        profile::read_signature(structured::member("signature", field, "sig-b26").unwrap()).unwrap();
    assert_eq!(key.verify(base.as_bytes(), &signature), Ok(()));
    let secret = b"-----BEGIN PRIVATE KEY-----\nMC4CAQAwBQYDK2VwBCIEIJ+DYvh6SEqVTm50DFtMDoQikTmiCqirVv9mWG9qfSnF\n-----END PRIVATE KEY-----\n";
    let secret = SigningKey::from_pkcs8_pem(secret).unwrap();
    assert_eq!(secret.public().unwrap().raw(), key.raw());
    assert_eq!(secret.sign(base.as_bytes()).unwrap(), signature);
}

#[test]
fn no_changed_byte_passes() {
    // Protects: each byte of body, target, digest, type, parameters and signature is covered.
    let headers = signed();
    let fields = headers.fields(TYPE);
    assert!(verify(&target(), &fields, BODY, NOW).is_ok());
    for at in 0..BODY.len() {
        let mut body = BODY.to_vec();
        body[at] ^= 1;
        assert_eq!(verify(&target(), &fields, &body, NOW), Err(Fault::DigestMismatch), "body byte {at}");
    }
    let changed = |text: &str, at: usize, bit: u8| {
        let mut bytes = text.as_bytes().to_vec();
        bytes[at] ^= bit;
        String::from_utf8(bytes).ok()
    };
    for bit in [1, 2, 4, 8, 16, 32, 64] {
        for (place, text) in
            [fields.content_digest, TYPE, fields.signature_input, fields.signature].iter().enumerate()
        {
            for at in 0..text.len() {
                let Some(other) = changed(text, at, bit) else { continue };
                let mut values = [fields.content_digest, TYPE, fields.signature_input, fields.signature];
                values[place] = &other;
                let [content_digest, content_type, signature_input, signature] = values;
                let fields = Fields { content_digest, content_type, signature_input, signature };
                let result = verify(&target(), &fields, BODY, NOW);
                assert!(result.is_err(), "accepted with {other}");
            }
        }
        let whole = target();
        for (place, text) in [whole.method, whole.authority, whole.path, whole.query].iter().enumerate() {
            for at in 0..text.len() {
                let Some(other) = changed(text, at, bit) else { continue };
                if normal_authority(&other) == whole.authority {
                    continue;
                }
                let mut values = [whole.method, whole.authority, whole.path, whole.query];
                values[place] = &other;
                let [method, authority, path, query] = values;
                let result = verify(&Target { method, authority, path, query }, &fields, BODY, NOW);
                assert!(result.is_err(), "accepted with {other}");
            }
        }
    }
}

#[test]
fn no_changed_byte_of_base_or_signature_verifies() {
    // Protects: the algorithms themselves, for both kinds of keys.
    for key in [SigningKey::from_ed25519_seed(&[9; 32]).unwrap(), SigningKey::generate_p256().unwrap()] {
        let public = key.public().unwrap();
        let base = b"\"@method\": POST\n\"@signature-params\": ()".to_vec();
        let signature = key.sign(&base).unwrap();
        assert_eq!(public.verify(&base, &signature), Ok(()));
        for at in 0..base.len() {
            let mut other = base.clone();
            other[at] ^= 1;
            assert_eq!(public.verify(&other, &signature), Err(Fault::Mismatch));
        }
        for at in 0..signature.len() {
            let mut other = signature;
            other[at] ^= 1;
            assert_eq!(public.verify(&base, &other), Err(Fault::Mismatch));
        }
        assert!(public.verify(&base, &signature[..63]).is_err());
    }
}

#[test]
fn window_is_inclusive_on_both_sides() {
    // Protects: a message 301 s old (or early) is refused, one of 300 s is not.
    let headers = signed();
    let fields = headers.fields(TYPE);
    for (now, is_good) in [(NOW - 301, false), (NOW - 300, true), (NOW + 300, true), (NOW + 301, false)] {
        let result = verify(&target(), &fields, BODY, now);
        assert_eq!(result.is_ok(), is_good, "{now}");
        if !is_good {
            assert_eq!(result, Err(Fault::Window { created: NOW, now }));
        }
    }
}

#[test]
fn foreign_authority_is_misdirected() {
    // Protects: a message for another environment is 421, and the normal form of RFC 9421 is used for comparison.
    let headers = signed();
    let fields = headers.fields(TYPE);
    let other = Target { authority: "other.example", ..target() };
    let fault = verify(&other, &fields, BODY, NOW).unwrap_err();
    assert_eq!((fault.status(), fault.rule()), (421, "signature-authority"));
    let upper = Target { authority: "HUB.example:8443", ..target() };
    assert!(verify(&upper, &fields, BODY, NOW).is_ok());
    // Listed, but not the one that was signed.
    let listed = Target { authority: "127.0.0.1:8443", ..target() };
    assert_eq!(verify(&listed, &fields, BODY, NOW), Err(Fault::Mismatch));
    assert_eq!(normal_authority("Hub.Example:443"), "hub.example");
}

#[test]
fn every_other_form_of_the_parameters_is_refused() {
    // Protects: there is one way to sign a message; the fault names the rule.
    let list = r#"("@method" "@authority" "@path" "@query" "content-digest" "content-type")"#;
    let end = r#"alg="ed25519";nonce="R";tag="tonle-v1""#;
    let ok = format!(r#";created=1767225600;keyid="lotus-bank/k1";{end}"#);
    let rule = |raw: &str| {
        let headers = signed();
        let fields = Fields { signature_input: raw, ..headers.fields(TYPE) };
        verify(&target(), &fields, BODY, NOW).unwrap_err().rule()
    };
    let cases = [
        (format!("tonle={list}{ok}"), "signature-mismatch"),
        (format!("other={list}{ok}"), "signature-label-missing"),
        (format!("tonle={list}{ok}, tonle={list}{ok}"), "signature-label-twice"),
        (format!("tonle={list}{ok}, x"), "signature-mismatch"),
        (format!("tonle={list}{ok},"), "signature-field-syntax"),
        (format!("tonle=(\"@method\"){ok}"), "signature-components"),
        (
            format!("tonle={}{ok}", list.replace("\"@path\" \"@query\"", "\"@query\" \"@path\"")),
            "signature-components",
        ),
        (format!("tonle={}{ok}", list.replace("\"@path\"", "\"@path\";req")), "signature-components"),
        (format!("tonle={}{ok}", list.replace(") ", ")")).replace("(\"", "( \""), "signature-components"),
        (format!("tonle={list}"), "signature-parameter-missing"),
        (format!("tonle={list}; created=1767225600"), "signature-parameter-form"),
        (format!("tonle={list};created"), "signature-parameter-form"),
        (format!("tonle={list}{ok};expires=1"), "signature-parameter-unknown"),
        (format!("tonle={list}{ok};tag=\"tonle-v1\""), "signature-parameter-twice"),
        (
            format!("tonle={list};keyid=\"lotus-bank/k1\";created=1767225600;{end}"),
            "signature-parameter-order",
        ),
        (format!("tonle={list};created=1767225600;{end}"), "signature-parameter-missing"),
        (format!("tonle={list}{}", ok.replace("1767225600", "01767225600")), "signature-parameter-value"),
        (format!("tonle={list}{}", ok.replace("1767225600", "-1")), "signature-parameter-value"),
        (format!("tonle={list}{}", ok.replace("1767225600", "1.5")), "signature-parameter-value"),
        (format!("tonle={list}{}", ok.replace("1767225600", "\"1767225600\"")), "signature-parameter-value"),
        (format!("tonle={list}{}", ok.replace("lotus-bank/k1", "lotus-bank")), "signature-parameter-value"),
        (format!("tonle={list}{}", ok.replace("lotus-bank/k1", "Lotus/k1")), "signature-parameter-value"),
        (format!("tonle={list}{}", ok.replace("lotus-bank/k1", "lotus-bank/k2")), "signature-key-unknown"),
        (format!("tonle={list}{}", ok.replace("\"ed25519\"", "ed25519")), "signature-parameter-value"),
        (format!("tonle={list}{}", ok.replace("ed25519", "rsa-pss-sha512")), "signature-parameter-value"),
        (format!("tonle={list}{}", ok.replace("ed25519", "ecdsa-p256-sha256")), "signature-algorithm"),
        (format!("tonle={list}{}", ok.replace("\"R\"", "\"\"")), "signature-parameter-value"),
        (format!("tonle={list}{}", ok.replace("\"R\"", "\"a b\"")), "signature-parameter-value"),
        (format!("tonle={list}{}", ok.replace("\"R\"", "\"%41\"")), "signature-parameter-value"),
        (format!("tonle={list}{}", ok.replace("\"R\"", "\"a\\\\\"")), "signature-parameter-value"),
        (format!("tonle={list}{}", ok.replace("tonle-v1", "tonle-v2")), "signature-parameter-value"),
        (format!("tonle={list}{ok}{}", " ".repeat(9000)), "signature-field-length"),
    ];
    for (raw, expected) in cases {
        assert_eq!(rule(&raw), expected, "{raw}");
    }
}

#[test]
fn other_labels_do_not_disturb() {
    // Protects: a proxy may add its own signature.
    let headers = signed();
    let input = format!("proxy=(\"@path\");created=1, {}", headers.signature_input);
    let signature = format!("proxy=:AAAA:, {}", headers.signature);
    let fields = Fields { signature_input: &input, signature: &signature, ..headers.fields(TYPE) };
    assert!(verify(&target(), &fields, BODY, NOW).is_ok());
}

#[test]
fn values_cannot_forge_components() {
    // Protects: a line end inside a value (from JSON, not from HTTP) cannot add a line to the base.
    let headers = signed();
    for bad in ["a\nb", "a\r", "", " a", "a\u{e9}"] {
        assert!(verify(&target(), &headers.fields(bad), BODY, NOW).is_err());
        let event = Event { event: bad, kind: "final", message: "m", participant: "p", original: None };
        if !bad.is_empty() {
            assert!(sign_event(&signer("hub"), &event, TYPE, BODY, NOW).is_err());
        }
    }
    for path in ["v1", "/a?b", "/a b", ""] {
        assert!(
            sign_request(&signer("lotus-bank"), &Target { path, ..target() }, TYPE, BODY, NOW, "R").is_err()
        );
    }
    assert!(sign_request(&signer("Bad"), &target(), TYPE, BODY, NOW, "R").is_err());
}

#[test]
fn answers_are_bound_to_their_request() {
    // Protects: an answer of the hub cannot be given to another request, status, path or body.
    let key = signer("hub").key().public().unwrap();
    let request = signed();
    let asked = Asked::Signed { method: "POST", path: "/v1/messages", signature: &request.signature };
    let headers = sign_answer(&signer("hub"), &asked, 202, "application/json", b"{}", NOW).unwrap();
    let read = |asked: &Asked<'_>, status, body: &[u8]| {
        read_answer(asked, status, &headers.fields("application/json"), body, NOW).and_then(|open| {
            assert_eq!(open.owner(), "hub");
            open.verify(&key).map(|verified| verified.signature_base)
        })
    };
    let base = read(&asked, 202, b"{}").unwrap();
    assert!(base.contains("\"@status\": 202\n"), "{base}");
    assert!(base.contains(&format!("\"signature\";req: {}\n", request.signature)), "{base}");
    assert_eq!(read(&asked, 200, b"{}"), Err(Fault::Mismatch));
    assert_eq!(read(&asked, 202, b"{ }"), Err(Fault::DigestMismatch));
    let other = Asked::Signed { method: "POST", path: "/v1/messages", signature: "tonle=:AAAA:" };
    assert_eq!(read(&other, 202, b"{}"), Err(Fault::Mismatch));
    let unsigned = Asked::Unsigned { method: "GET", path: "/v1/events", query: "?after=1" };
    assert!(matches!(read(&unsigned, 202, b"{}"), Err(Fault::Components { .. })));
    let headers = sign_answer(&signer("hub"), &unsigned, 200, "application/json", b"{}", NOW).unwrap();
    let open = read_answer(&unsigned, 200, &headers.fields("application/json"), b"{}", NOW).unwrap();
    assert!(open.base().contains("\"@query\";req: ?after=1\n"));
    assert!(open.verify(&key).is_ok());
}

#[test]
fn deliveries_cover_their_headers() {
    // Protects: an event cannot be shown to another participant or as another kind; the original is bound where given.
    let key = signer("hub").key().public().unwrap();
    let plain = Event {
        event: "main-12-0",
        kind: "final",
        message: "pacs.002.001.10",
        participant: "lotus-bank",
        original: None,
    };
    let spliced = Event { original: Some("sha-256=:AAAA:"), ..plain };
    for event in [plain, spliced] {
        let headers = sign_event(&signer("hub"), &event, TYPE, BODY, 5).unwrap();
        assert_eq!(headers, sign_event(&signer("hub"), &event, TYPE, BODY, 5).unwrap());
        let check = |event: &Event<'_>| {
            read_event(event, &headers.fields(TYPE), BODY)
                .and_then(|open| open.verify(&key))
                .map(|v| v.created)
        };
        assert_eq!(check(&event), Ok(5));
        assert!(check(&Event { event: "main-12-1", ..event }).is_err());
        assert!(check(&Event { kind: "answer", ..event }).is_err());
        assert!(check(&Event { message: "pacs.002.001.11", ..event }).is_err());
        assert!(check(&Event { participant: "river-bank", ..event }).is_err());
        assert!(check(&Event { original: Some("sha-256=:BBBB:"), ..event }).is_err());
    }
    assert!(
        read_event(&plain, &sign_event(&signer("hub"), &spliced, TYPE, BODY, 5).unwrap().fields(TYPE), BODY)
            .is_err()
    );
}

#[test]
fn push_answers_are_bound_to_their_event() {
    // Protects: a payee's answer belongs to one event, and only status 200 carries one.
    let payee = signer("river-bank");
    let key = payee.key().public().unwrap();
    let headers = sign_push_answer(&payee, "main-12-0", TYPE, BODY, NOW, "ANSWER-1").unwrap();
    let read = |event: &str, status, now| {
        read_push_answer(event, status, &headers.fields(TYPE), BODY, now).and_then(|open| open.verify(&key))
    };
    let verified = read("main-12-0", 200, NOW).unwrap();
    assert_eq!((verified.owner, verified.reference.as_str()), ("river-bank", "ANSWER-1"));
    assert_eq!(read("main-12-1", 200, NOW), Err(Fault::Mismatch));
    assert_eq!(read("main-12-0", 201, NOW), Err(Fault::AnswerStatus));
    assert!(matches!(read("main-12-0", 200, NOW + 301), Err(Fault::Window { .. })));
}

#[test]
fn origins_can_be_checked_alone() {
    // Protects: a receiver proves what the sender signed from the delivery alone, and the log's copy gives the same.
    let payer = signer("lotus-bank");
    let key = payer.key().public().unwrap();
    let ways = [
        (
            Way::Request(Target { query: "?a=\"\\", ..target() }),
            "participant=\"lotus-bank\", method=\"POST\", authority=\"hub.example:8443\", path=\"/v1/messages\", query=\"?a=\\\"\\\\\"",
        ),
        (
            Way::PushAnswer { event: "main-12-0" },
            "participant=\"lotus-bank\", status=200, event=\"main-12-0\"",
        ),
    ];
    for (way, text) in ways {
        let received = match way {
            Way::Request(target) => sign_request(&payer, &target, TYPE, BODY, NOW, "R").unwrap(),
            Way::PushAnswer { event } => sign_push_answer(&payer, event, TYPE, BODY, NOW, "R").unwrap(),
        };
        let raw = received.signature_input.strip_prefix("tonle=").unwrap();
        let member = structured::member("signature", &received.signature, "tonle").unwrap();
        let signature = profile::read_signature(member).unwrap();
        let origin = Origin {
            participant: "lotus-bank",
            way,
            content_type: TYPE,
            signature_input: raw,
            signature: &signature,
        };
        assert_eq!(origin.header().unwrap(), text);
        assert!(origin.open(BODY).unwrap().verify(&key).is_ok());
        assert_eq!(origin.open(b"other").unwrap().verify(&key), Err(Fault::Mismatch));
        let foreign = Origin { participant: "river-bank", ..origin };
        assert_eq!(foreign.open(BODY).unwrap_err(), Fault::OriginParticipant);

        let event =
            Event { event: "main-12-1", kind: "answer", message: "m", participant: "p", original: None };
        let mut delivery = sign_event(&signer("hub"), &event, TYPE, BODY, NOW).unwrap();
        origin.add_to(&mut delivery);
        let fields = delivery.fields(TYPE);
        assert!(read_event(&event, &fields, BODY).unwrap().verify(&key).is_ok());
        let verified = read_origin(text, &fields, BODY).unwrap().verify(&key).unwrap();
        assert_eq!(
            (verified.owner, verified.reference.as_str(), verified.signature_input),
            ("lotus-bank", "R", raw)
        );
        assert!(read_origin(text, &origin.headers(BODY).fields(TYPE), BODY).unwrap().verify(&key).is_ok());
        for at in 0..text.len() {
            let mut bytes = text.as_bytes().to_vec();
            bytes[at] ^= 1;
            let other = String::from_utf8(bytes).unwrap();
            let result = read_origin(&other, &fields, BODY).and_then(|open| open.verify(&key));
            assert!(result.is_err(), "accepted {other}");
        }
    }
}

proptest::proptest! {
    #[test]
    fn nothing_panics(input in ".{0,120}", signature in ".{0,120}", digest in ".{0,80}", origin in ".{0,80}") {
        // Protects: reading is total over all fields.
        let fields = Fields { content_digest: &digest, content_type: TYPE, signature_input: &input, signature: &signature };
        proptest::prop_assert!(verify(&target(), &fields, BODY, NOW).is_err());
        proptest::prop_assert!(read_origin(&origin, &fields, BODY).is_err());
        let headers = signed();
        let whole = format!("{}{input}", headers.signature_input);
        let fields = Fields { signature_input: &whole, ..headers.fields(TYPE) };
        let _ = verify(&target(), &fields, BODY, NOW);
    }

    #[test]
    fn mutated_parameters_never_pass(at in 0usize..160, with in "[ -~]{0,3}", cut in 0usize..4) {
        // Protects: no edit of the parameters is taken for the signed ones.
        let headers = signed();
        let mut text = headers.signature_input.clone();
        let at = at.min(text.len());
        let end = (at + cut).min(text.len());
        text.replace_range(at..end, &with);
        let fields = Fields { signature_input: &text, ..headers.fields(TYPE) };
        let is_same = structured::member("signature-input", &text, "tonle").ok()
            == headers.signature_input.strip_prefix("tonle=");
        proptest::prop_assert_eq!(verify(&target(), &fields, BODY, NOW).is_ok(), is_same);
    }
}
