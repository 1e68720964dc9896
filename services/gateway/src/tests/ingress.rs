//! `POST /v1/messages`.

use tonle_runtime::log::Topic;
use tonle_wire::order::{Order, Record};

use crate::testing::hub::{Plan, TestHub};
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

fn code(answer: &crate::testing::client::Answer) -> (u16, String) {
    (answer.status, answer.code())
}

#[tokio::test(flavor = "multi_thread")]
async fn one_reference_one_content() {
    // Protects: the same again gets the same bytes; other content is named by its first field; a used UETR tells nothing.
    let hub = TestHub::start().await;
    let mut alpha = hub.client("alpha").await;
    let key = hub.signer("alpha");
    let body = payment("M-1", &uetr(1), "alpha", "beta", "VND", "1000");
    let first = alpha.post(&key, &body, "M-1").await;
    // A minute later the same bytes are signed anew; the content decides, not the signature.
    let commented = String::from_utf8(body.clone()).unwrap().replacen("?>", "?><!-- again -->", 1);
    for again in [&body[..], commented.as_bytes()] {
        let repeat = alpha.post(&key, again, "M-1").await;
        assert_eq!((repeat.status, &repeat.body), (first.status, &first.body));
    }
    let other = payment("M-1", &uetr(1), "alpha", "beta", "VND", "1001");
    let conflict = alpha.post(&key, &other, "M-1").await;
    assert_eq!(code(&conflict), (409, "DU01".to_owned()));
    let field = conflict.json()["field"].as_str().unwrap().to_owned();
    assert!(field.starts_with("/Document/FIToFICstmrCdtTrf/"), "{field}");
    assert_eq!(conflict.headers["content-type"], "application/problem+json");
    let stolen = payment("G-1", &uetr(1), "gamma", "beta", "VND", "5");
    let mut gamma = hub.client("gamma").await;
    let conflict = gamma.post(&hub.signer("gamma"), &stolen, "G-1").await;
    assert_eq!(code(&conflict), (409, "DU03".to_owned()));
    assert_eq!(conflict.json()["position"]["group"], "main", "its record burnt the reference");
    assert_eq!(conflict.json()["field"], "/Document/FIToFICstmrCdtTrf/CdtTrfTxInf/PmtId/UETR");
    assert!(!conflict.text().contains("alpha") && !conflict.text().contains("1000"));
}

#[tokio::test(flavor = "multi_thread")]
async fn only_all_equal_passes() {
    // Protects: certificate, signing key, sender in the message and operation belong to one participant, or nothing
    // happens; over the wire, every cell.
    let hub = TestHub::start().await;
    let ids = ["alpha", "beta", "gamma"];
    let mut number = 100;
    for certificate in ids {
        let mut client = hub.client(certificate).await;
        for key in ids {
            for sender in ids {
                for operation in ["pay", "answer", "ask"] {
                    number += 1;
                    let (reference, id) = (format!("X-{number}"), uetr(number));
                    let receiver = if sender == "beta" { "alpha" } else { "beta" };
                    let body = match operation {
                        "pay" => payment(&reference, &id, sender, receiver, "VND", "1"),
                        "answer" => answer(&reference, &id, sender, "ACTC", None),
                        _ => enquiry(&reference, &id, sender),
                    };
                    let got = client.post(&hub.signer(key), &body, &reference).await;
                    let all_equal = certificate == key && key == sender;
                    let expected = match (all_equal, operation) {
                        (false, _) => 403,
                        (true, "pay") => 202,
                        // There is no such payment: the fold says so, so it was let in.
                        (true, "answer") => 404,
                        (true, _) => 200,
                    };
                    assert_eq!(
                        got.status,
                        expected,
                        "{certificate} {key} {sender} {operation}: {}",
                        got.text()
                    );
                }
            }
        }
    }
    // An operator sends nothing.
    let dara = tonle_runtime::tls::Identity::operator("dara").unwrap();
    let mut operator = hub.client_of(&dara).await;
    let body = payment("O-1", &uetr(1), "alpha", "beta", "VND", "1");
    assert_eq!(code(&operator.post(&hub.signer("alpha"), &body, "O-1").await), (403, "operation".to_owned()));
}

#[tokio::test(flavor = "multi_thread")]
async fn signatures_hold_or_nothing_happens() {
    // Protects: window, authority, body, nonce, path, digest; what is refused burns nothing.
    let hub = TestHub::start().await;
    let mut alpha = hub.client("alpha").await;
    let key = hub.signer("alpha");
    let own = hub.address.to_string();
    let body = payment("M-1", &uetr(1), "alpha", "beta", "VND", "1000");
    let now = crate::testing::now_ms() / 1_000;
    let signature = || (401, "signature".to_owned());
    for created in [now - 302, now + 302] {
        let request = alpha.message_at(&key, &body, "M-1", created, &own);
        assert_eq!(code(&alpha.send(request).await), signature());
    }
    let request = alpha.message_at(&key, &body, "M-1", now, "elsewhere.example:8443");
    assert_eq!(alpha.send(request).await.status, 401, "signed for another authority than the request names");
    let mut request = alpha.message_at(&key, &body, "M-1", now, "elsewhere.example:8443");
    request.headers_mut().insert("host", "elsewhere.example:8443".parse().unwrap());
    assert_eq!(code(&alpha.send(request).await), (421, "authority".to_owned()));
    let (parts, _) = alpha.message(&key, &body, "M-1").into_parts();
    let mut tampered = body.clone();
    let at = tampered.len() / 2;
    tampered[at] ^= 1;
    let full = http_body_util::Full::new(bytes::Bytes::from(tampered));
    assert_eq!(code(&alpha.send(http::Request::from_parts(parts, full)).await), signature());
    assert_eq!(code(&alpha.post(&key, &body, "M-2").await), signature(), "the nonce is another reference");
    let mut request = alpha.message(&key, &body, "M-1");
    *request.uri_mut() = "/v1/messages?x=1".parse().unwrap();
    assert_eq!(code(&alpha.send(request).await), signature(), "another query");
    let mut unsigned = alpha.request("POST", "/v1/messages", &body);
    unsigned.headers_mut().insert("content-type", "application/xml".parse().unwrap());
    assert_eq!(code(&alpha.send(unsigned).await), signature());
    let stranger = tonle_runtime::signature::SigningKey::generate().unwrap();
    for (owner, id) in [("alpha", "k1"), ("alpha", "k9"), ("nobody", "k1")] {
        let seed = stranger.to_pkcs8_pem().unwrap();
        let again = tonle_runtime::signature::SigningKey::from_pkcs8_pem(seed.as_bytes()).unwrap();
        let forged = tonle_runtime::signature::Signer::new(owner, id, again);
        assert_eq!(code(&alpha.post(&forged, &body, "M-1").await), signature(), "{owner}/{id}");
    }
    let mut request = alpha.message(&key, &body, "M-1");
    request.headers_mut().insert("idempotency-key", "M-9".parse().unwrap());
    assert_eq!(code(&alpha.send(request).await), (400, "malformed-request".to_owned()));
    // Nothing of all this reached the log: the reference is free.
    let mut request = alpha.message(&key, &body, "M-1");
    request.headers_mut().insert("idempotency-key", "M-1".parse().unwrap());
    let accepted = alpha.send(request).await;
    assert_eq!(accepted.status, 202);
    assert_eq!(accepted.json()["position"]["offset"], 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn forms_have_their_statuses() {
    // Protects: 400, 413, 415, 422, 431, 501 and the admi.002 for those who ask for XML.
    let hub = TestHub::start().await;
    let mut alpha = hub.client("alpha").await;
    let key = hub.signer("alpha");
    let body = payment("M-1", &uetr(1), "alpha", "beta", "VND", "1000");
    let broken = alpha.post(&key, b"<Document", "M-1").await;
    assert_eq!(code(&broken), (400, "FF01".to_owned()));
    let mut request = alpha.message(&key, b"<Document", "M-1");
    request.headers_mut().insert("accept", "application/xml".parse().unwrap());
    let rejection = alpha.send(request).await;
    assert_eq!(
        (rejection.status, rejection.headers["content-type"].to_str().unwrap()),
        (400, "application/xml")
    );
    let parsed = tonle_iso20022::parse(&rejection.body).unwrap();
    assert_eq!(tonle_iso20022::rejection(&parsed).unwrap().reason, "FF01");
    let zero = payment("M-1", &uetr(1), "alpha", "beta", "VND", "0");
    assert_eq!(code(&alpha.post(&key, &zero, "M-1").await), (422, "AM01".to_owned()));
    let decimals = payment("M-1", &uetr(1), "alpha", "beta", "VND", "1.5");
    let decimals = alpha.post(&key, &decimals, "M-1").await;
    assert_eq!(code(&decimals), (422, "CH20".to_owned()));
    assert!(decimals.json()["field"].as_str().unwrap().ends_with("IntrBkSttlmAmt"));
    let later = String::from_utf8(body.clone()).unwrap().replace("pacs.008.001.08", "pacs.009.001.08");
    let later = alpha.post(&key, later.as_bytes(), "M-1").await;
    assert!(matches!(later.status, 400 | 501), "{}", later.text());
    let mut request = alpha.message(&key, &body, "M-1");
    request.headers_mut().insert("content-type", "application/json".parse().unwrap());
    assert_eq!(code(&alpha.send(request).await), (415, "media-type".to_owned()));
    let mut request = alpha.message(&key, &body, "M-1");
    request.headers_mut().insert("x-filler", "x".repeat(20_000).parse().unwrap());
    assert_eq!(alpha.send(request).await.status, 431);
    let mut alpha = hub.client("alpha").await;
    for bytes in [256 * 1024 + 1, 8 << 20] {
        let large = alpha.post(&key, &vec![b'x'; bytes], "M-1").await;
        assert_eq!(code(&large), (413, "too-large".to_owned()));
        alpha = hub.client("alpha").await;
    }
    for path in ["/v1/quotes", "/v1/fx/rates", "/openapi.json"] {
        assert_eq!(code(&alpha.get(path).await), (501, "not-offered".to_owned()), "{path}");
    }
    let wrong = alpha.get("/v1/messages").await;
    assert_eq!((wrong.status, wrong.headers["allow"].to_str().unwrap()), (405, "POST"));
    assert_eq!(alpha.get("/v2/messages").await.status, 404);
    assert_eq!(alpha.post(&key, &body, "M-1").await.status, 202, "nothing was burnt");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_revoked_key_or_certificate_acts_on_a_live_connection() {
    // Protects: revocation takes effect with the order, without a new connection.
    let hub = TestHub::start().await;
    let mut alpha = hub.client("alpha").await;
    let key = hub.signer("alpha");
    assert_eq!(
        alpha.post(&key, &payment("M-1", &uetr(1), "alpha", "beta", "VND", "1"), "M-1").await.status,
        202
    );
    let mut row = crate::testing::hub::row_text(&hub.pki, "alpha");
    row["key"][0]["revoked"] = true.into();
    let ordered = hub.order("o-1", "ParticipantSet", serde_json::json!({"participant": row})).await;
    assert_eq!(ordered.status, 202, "{}", ordered.text());
    assert_eq!(ordered.json()["reference"], "o-1");
    let refused = alpha.post(&key, &payment("M-2", &uetr(2), "alpha", "beta", "VND", "1"), "M-2").await;
    assert_eq!(code(&refused), (401, "signature".to_owned()));
    assert_eq!(alpha.get("/v1/positions").await.status, 200, "the certificate still reads");
    let spki = hub.pki.spki_sha256(&crate::testing::hub::participant("alpha")).unwrap();
    let hex: String = spki.iter().map(|byte| format!("{byte:02x}")).collect();
    row["certificate"] = serde_json::json!([{"spki_sha256": hex, "revoked": true}]);
    let ordered = hub.order("o-2", "ParticipantSet", serde_json::json!({"participant": row})).await;
    assert_eq!(ordered.status, 202, "{}", ordered.text());
    let refused = alpha.get("/v1/positions").await;
    assert_eq!(code(&refused), (401, "certificate".to_owned()));
    assert!(alpha.is_closed().await, "the connection ends with the refusal");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_late_fold_is_said_and_told_later() {
    // Protects: without a switch the caller is told "pending" after the wait, and the note of that is in the log first.
    let plan = Plan {
        without_switch: true,
        settings: Some(|settings| settings.terms.admission_wait_ms = 200),
        ..Plan::default()
    };
    let hub = TestHub::start_with(plan).await;
    let mut alpha = hub.client("alpha").await;
    let body = payment("M-1", &uetr(1), "alpha", "beta", "VND", "1");
    let pending = alpha.post(&hub.signer("alpha"), &body, "M-1").await;
    let expected = format!(
        r#"{{"uetr":"{}","reference":"M-1","status":"RCVD","position":{{"group":"main","offset":1}},"admission":"pending"}}"#,
        uetr(1)
    );
    assert_eq!((pending.status, pending.text()), (202, expected.as_str()));
    let orders = hub.log.read(Topic::Orders, 2, 1, usize::MAX).await.unwrap();
    assert_eq!(Record::decode(&orders[0].value).unwrap().order, Order::Pending(1));
}

#[tokio::test(flavor = "multi_thread")]
async fn quotas_are_said_before_anything_is_accepted() {
    // Protects: 429 with Retry-After, for enquiries apart from payments, and nothing in the log.
    let plan = Plan { settings: Some(|settings| settings.rates.enquiries = 2), ..Plan::default() };
    let hub = TestHub::start_with(plan).await;
    let mut alpha = hub.client("alpha").await;
    let key = hub.signer("alpha");
    for number in 1..=2 {
        let reference = format!("Q-{number}");
        let asked = alpha.post(&key, &enquiry(&reference, &uetr(number), "alpha"), &reference).await;
        assert_eq!(asked.status, 200, "{}", asked.text());
        assert!(asked.text().contains("AG09"));
    }
    let refused = alpha.post(&key, &enquiry("Q-3", &uetr(3), "alpha"), "Q-3").await;
    assert_eq!(code(&refused), (429, "quota".to_owned()));
    assert_eq!(refused.headers["retry-after"], "1");
    let paid = alpha.post(&key, &payment("M-1", &uetr(9), "alpha", "beta", "VND", "1"), "M-1").await;
    assert_eq!(paid.json()["position"]["offset"], 3);
}

#[tokio::test(flavor = "multi_thread")]
async fn answers_that_the_fold_refuses_say_why_and_say_it_again() {
    // Protects: no such payment, not the asked payee, other original ids; a repeat gets the same bytes.
    let hub = TestHub::start().await;
    let mut beta = hub.client("beta").await;
    let (key, id) = (hub.signer("beta"), uetr(1));
    let body = payment("M-1", &id, "alpha", "beta", "VND", "1000");
    let accepted = hub.client("alpha").await.post(&hub.signer("alpha"), &body, "M-1").await;
    assert_eq!(accepted.status, 202);

    let nowhere = answer("A-1", &uetr(9), "beta", "ACTC", None);
    let first = beta.post(&key, &nowhere, "A-1").await;
    let again = beta.post(&key, &nowhere, "A-1").await;
    assert_eq!(code(&first), (404, "no-payment".to_owned()));
    assert_eq!((first.status, &first.body), (404, &again.body), "{}", again.text());
    assert_eq!(first.json()["position"]["offset"], 2);

    let foreign = answer("G-1", &id, "gamma", "ACTC", None);
    let foreign = hub.client("gamma").await.post(&hub.signer("gamma"), &foreign, "G-1").await;
    assert_eq!(foreign.status, 404, "{}", foreign.text());

    let other = String::from_utf8(answer("A-2", &id, "beta", "ACTC", None)).unwrap();
    let other = other.replace("<OrgnlUETR>", "<OrgnlEndToEndId>OTHER</OrgnlEndToEndId><OrgnlUETR>");
    let mismatch = beta.post(&key, other.as_bytes(), "A-2").await;
    assert_eq!(code(&mismatch), (409, "mismatch".to_owned()));
    assert_eq!(mismatch.json()["field"], "/Document/FIToFIPmtStsRpt/TxInfAndSts/OrgnlEndToEndId");

    let yes = beta.post(&key, &answer("A-3", &id, "beta", "ACTC", None), "A-3").await;
    assert_eq!(yes.status, 202, "none of these counted as an answer: {}", yes.text());
}

#[tokio::test(flavor = "multi_thread")]
async fn enquiries_get_their_own_final() {
    // Protects: payments that expired in one record are not mistaken for each other.
    let hub = TestHub::start().await;
    let mut alpha = hub.client("alpha").await;
    let key = hub.signer("alpha");
    for number in 1..=3 {
        let reference = format!("M-{number}");
        let body = payment(&reference, &uetr(number), "alpha", "beta", "VND", "1");
        assert_eq!(alpha.post(&key, &body, &reference).await.status, 202);
    }
    let open = alpha.post(&key, &enquiry("Q-0", &uetr(1), "alpha"), "Q-0").await;
    assert!(open.text().contains("ACSP") && open.text().contains("DUE "), "{}", open.text());
    let mut cursor: Option<String> = None;
    let mut finals = 0;
    while finals < 3 {
        let page = hub.events("alpha", cursor.as_deref()).await;
        finals += page["events"].as_array().unwrap().len();
        cursor = page["cursor"].as_str().map(str::to_owned);
    }
    for number in 1..=3 {
        let reference = format!("Q-{number}");
        let asked = alpha.post(&key, &enquiry(&reference, &uetr(number), "alpha"), &reference).await;
        assert_eq!(asked.status, 200);
        let said = asked.text();
        assert!(said.contains(&uetr(number)) && said.contains("AB05"), "{said}");
    }
}
