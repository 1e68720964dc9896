//! What is refused before the log: forms, signatures, rules without state. Nothing of it may burn a reference.

use crate::common::House;
use crate::common::bank::{Bank, MESSAGES, dong, enquiry, fresh, key, payment, put, report, uetr};
use tonle_sandbox::clock;

/// A payee confirmation that is valid by its schema.
const LOOKUP: &str = concat!(
    r#"<Document xmlns="urn:iso:std:iso:20022:tech:xsd:acmt.023.001.03"><IdVrfctnReq><Assgnmt><MsgId>M-1</MsgId>"#,
    "<CreDtTm>2026-11-24T08:00:00.000Z</CreDtTm>",
    "<Assgnr><Agt><FinInstnId><Othr><Id>lotus-bank</Id></Othr></FinInstnId></Agt></Assgnr>",
    "<Assgne><Agt><FinInstnId><Othr><Id>sen-wallet</Id></Othr></FinInstnId></Agt></Assgne></Assgnmt>",
    "<Vrfctn><Id>V-1</Id><PtyAndAcctId><Acct><Id><Othr><Id>1</Id></Othr></Id></Acct></PtyAndAcctId></Vrfctn>",
    "</IdVrfctnReq></Document>",
);

fn said(status: u16, code: &str) -> (u16, String) {
    (status, code.to_owned())
}

#[tokio::test(flavor = "multi_thread")]
async fn forms_have_their_statuses_and_burn_nothing() {
    // Protects: 400, 404, 405, 413, 415, 431, 501 and the admi.002 of those who ask for XML.
    let house = House::running().await;
    let lotus = Bank::new(&house, "lotus-bank");
    let id = uetr();
    let body = dong("M-1", &id, "lotus-bank", "sen-wallet", "1000");

    assert_eq!(lotus.post("<Document", "M-1").await.problem(), said(400, "FF01"));
    let untyped = body.replace("<ChrgBr>SLEV</ChrgBr>", "");
    let untyped = lotus.post(&untyped, "M-1").await;
    assert_eq!(untyped.problem(), said(400, "FF01"));
    assert!(untyped.field().starts_with("/Document/FIToFICstmrCdtTrf/"), "{}", untyped.field());
    let mut wants_xml = lotus.message("<Document", "M-1");
    put(&mut wants_xml, "accept", "application/xml");
    let rejection = lotus.send(wants_xml).await;
    assert_eq!(
        (rejection.status, &rejection.headers["content-type"]),
        (400, &"application/xml".parse().unwrap())
    );
    assert!(rejection.text().contains("admi.002.001.01") && rejection.text().contains("FF01"));
    for bad in ["x", "main-1", "other-1-2"] {
        assert_eq!(lotus.get(&format!("/v1/events?after={bad}")).await.problem(), said(400, "cursor"));
    }

    for path in ["/v1/nothing", "/v2/messages", "/", &format!("/v1/payments/{id}"), "/v1/payments/x"] {
        assert_eq!(lotus.get(path).await.problem(), said(404, "not-found"), "{path}");
    }
    let method = lotus.get(MESSAGES).await;
    assert_eq!((method.problem(), method.headers["allow"].to_str().unwrap()), (said(405, "method"), "POST"));
    let large = body.replace("<Nm>P</Nm>", &format!("<Nm>P</Nm><!-- {} -->", "x".repeat(256 * 1024)));
    assert_eq!(lotus.post(&large, "M-1").await.problem(), said(413, "too-large"));
    for media_type in ["application/json", "text/plain", "application/xml; charset=iso-8859-1"] {
        let mut request = lotus.message(&body, "M-1");
        put(&mut request, "content-type", media_type);
        assert_eq!(lotus.send(request).await.problem(), said(415, "media-type"), "{media_type}");
    }
    let mut request = lotus.message(&body, "M-1");
    put(&mut request, "x-filler", &"x".repeat(20_000));
    assert_eq!(lotus.send(request).await.status, 431);

    for path in ["/openapi.json", "/v1/quotes", "/v1/quotes/Q-1"] {
        assert_eq!(lotus.get(path).await.problem(), said(501, "not-offered"), "{path}");
    }
    // A message of a flow that is not offered is validated first.
    let renamed = body.replace("pacs.008.001.08", "acmt.023.001.03");
    assert_eq!(lotus.post(&renamed, "M-1").await.problem(), said(400, "FF01"));
    assert_eq!(lotus.post(LOOKUP, "M-1").await.problem(), said(501, "not-offered"));
    let version = body.replace("pacs.008.001.08", "pacs.008.001.10");
    assert_eq!(lotus.post(&version, "M-1").await.problem(), said(501, "not-offered"));

    let accepted = lotus.post(&body, "M-1").await;
    assert_eq!(accepted.status, 202, "{}", accepted.text());
    assert_eq!(accepted.json()["position"]["offset"], 1, "nothing before it reached the log");
}

#[tokio::test(flavor = "multi_thread")]
async fn signatures_hold_or_nothing_happens() {
    // Protects: 401, 403, 421: one participant's certificate, key, sender and operation; window, nonce, authority.
    let house = House::running().await;
    let lotus = Bank::new(&house, "lotus-bank");
    let body = dong("M-1", &uetr(), "lotus-bank", "sen-wallet", "1000");
    let own = key(&house.pki(), "lotus-bank");
    let now = clock::now_ms() / 1_000;

    let mut unsigned = lotus.request("POST", MESSAGES, body.as_bytes());
    put(&mut unsigned, "content-type", "application/xml");
    assert_eq!(lotus.send(unsigned).await.problem(), said(401, "signature"));
    for created in [now - 305, now + 305] {
        let old = lotus.message_as(&body, "M-1", &own, &lotus.authority, created);
        assert_eq!(lotus.send(old).await.problem(), said(401, "signature"));
    }
    assert_eq!(
        lotus.post(&body, "M-2").await.problem(),
        said(401, "signature"),
        "nonce and reference differ"
    );
    let elsewhere = lotus.message_as(&body, "M-1", &own, "hub.elsewhere.example:8443", now);
    assert_eq!(lotus.send(elsewhere).await.problem(), said(421, "authority"));
    let mut twisted = lotus.message(&body, "M-1");
    *twisted.uri_mut() = "/v1/messages?a=b".parse().unwrap();
    assert_eq!(lotus.send(twisted).await.problem(), said(401, "signature"));
    let other = key(&house.pki(), "sen-wallet");
    let foreign = lotus.message_as(&body, "M-1", &other, &lotus.authority, now);
    assert_eq!(lotus.send(foreign).await.problem(), said(403, "sender"));
    let for_sen = dong("M-1", &uetr(), "sen-wallet", "lotus-bank", "1000");
    assert_eq!(lotus.post(&for_sen, "M-1").await.problem(), said(403, "sender"));
    let mut keyed = lotus.message(&body, "M-1");
    put(&mut keyed, "idempotency-key", "M-2");
    assert_eq!(lotus.send(keyed).await.problem(), said(400, "malformed-request"));

    house.issue("stranger-bank").await;
    let stranger = Bank::new(&house, "stranger-bank");
    assert_eq!(stranger.get("/v1/positions").await.problem(), said(401, "certificate"));
    let operator = Bank::operator(&house);
    assert_eq!(operator.get("/v1/positions").await.problem(), said(403, "operation"));
    assert_eq!(operator.post(&body, "M-1").await.status, 403);
    let order = lotus.request("POST", "/v1/operator/orders", b"{}");
    assert_eq!(lotus.send(order).await.problem(), said(403, "operation"));

    let mut keyed = lotus.message(&body, "M-1");
    put(&mut keyed, "idempotency-key", "M-1");
    assert_eq!(lotus.send(keyed).await.json()["position"]["offset"], 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn rules_without_state_are_told_at_once() {
    // Protects: 422 with its code and field, for each kind of message.
    let house = House::running().await;
    let lotus = Bank::new(&house, "lotus-bank");
    let amount = "/Document/FIToFICstmrCdtTrf/CdtTrfTxInf/IntrBkSttlmAmt";
    for (ccy, value, code) in
        [("VND", "0", "AM01"), ("VND", "1.5", "CH20"), ("KHR", "1.005", "CH20"), ("XYZ", "1", "AM03")]
    {
        let body = payment("M-1", &uetr(), "lotus-bank", "sen-wallet", (ccy, value), None);
        let refused = lotus.post(&body, "M-1").await;
        assert_eq!(refused.problem(), said(422, code), "{ccy} {value}");
        assert!(refused.field().starts_with(amount), "{}", refused.field());
    }
    let without = dong("M-1", &uetr(), "lotus-bank", "sen-wallet", "1");
    let (head, rest) = without.split_once("<UETR>").unwrap();
    let without = format!("{head}{}", rest.split_once("</UETR>").unwrap().1);
    assert_eq!(lotus.post(&without, "M-1").await.status, 422, "a UETR is required");
    let answer = report("A-1", &uetr(), "ACTC", None);
    let (head, rest) = answer.split_once("<OrgnlUETR>").unwrap();
    let answer =
        format!("{head}<OrgnlEndToEndId>E</OrgnlEndToEndId>{}", rest.split_once("</OrgnlUETR>").unwrap().1);
    assert_eq!(lotus.post(&answer, "A-1").await.status, 422, "OrgnlUETR is required");
    assert_eq!(
        lotus.post(&report("A-1", &uetr(), "RJCT", None), "A-1").await.status,
        422,
        "RJCT needs a reason"
    );

    // What is right by form and names no payment reached the log; its reference is used up.
    let unknown = report("A-1", &uetr(), "ACTC", None);
    let first = lotus.post(&unknown, "A-1").await;
    assert_eq!(first.problem(), said(404, "no-payment"));
    assert_eq!(first.json()["position"]["offset"], 1, "the first that reached the log");
    assert_eq!(lotus.post(&unknown, "A-1").await.body, first.body);
    let reused = lotus.post(&enquiry("A-1", &uetr()), "A-1").await;
    assert_eq!(reused.problem(), said(409, "DU01"), "a reference is one over all kinds of messages");
    assert_eq!(lotus.post(&enquiry("Q-1", &uetr()), &fresh("Q")).await.problem(), said(401, "signature"));
}
