//! The life of a payment: receipts, repeats, conflicts, `Prefer: wait`, enquiries.

use std::time::{Duration, Instant};

use crate::common::House;
use crate::common::bank::{Bank, dong, element, enquiry, fresh, report, uetr};

#[tokio::test(flavor = "multi_thread")]
async fn one_reference_has_one_answer() {
    // Protects: the receipt's exact bytes, the same for ever; conflicts by field, of one's own and of others.
    let mut house = House::running().await;
    let (lotus, mut sen) = (Bank::new(&house, "lotus-bank"), Bank::new(&house, "sen-wallet"));
    let id = uetr();
    let body = dong("M-1", &id, "lotus-bank", "sen-wallet", "1000");
    let expected = format!(
        r#"{{"uetr":"{id}","reference":"M-1","status":"RCVD","position":{{"group":"main","offset":1}}}}"#
    );
    let repeated = async |lotus: &Bank, body: &str| {
        let answer = lotus.post(body, "M-1").await;
        assert_eq!((answer.status, answer.text()), (202, expected.as_str()));
        assert_eq!(answer.headers["content-type"], "application/json");
    };
    repeated(&lotus, &body).await;
    repeated(&lotus, &body).await;
    // White space between elements, comments and prefixes are not content.
    let formatted = body.replace("><", ">\n  <").replacen("<GrpHdr>", "<!-- again --><GrpHdr>", 1);
    repeated(&lotus, &formatted).await;
    let prefixed = body
        .replace("</", "</p:")
        .replace('<', "<p:")
        .replace("<p:/p:", "</p:")
        .replace("xmlns=", "xmlns:p=");
    repeated(&lotus, &prefixed).await;

    let other = lotus.post(&body.replace(">1000<", ">1001<"), "M-1").await;
    assert_eq!(other.problem(), (409, "DU01".to_owned()));
    assert_eq!(other.field(), "/Document/FIToFICstmrCdtTrf/CdtTrfTxInf/IntrBkSttlmAmt");
    let uetr_path = "/Document/FIToFICstmrCdtTrf/CdtTrfTxInf/PmtId/UETR";
    let moved = lotus.post(&body.replace(&id, &uetr()), "M-1").await;
    assert_eq!((moved.problem(), moved.field()), ((409, "DU01".to_owned()), uetr_path.to_owned()));
    let again = dong("M-2", &id, "lotus-bank", "sen-wallet", "1000");
    let again = lotus.post(&again, "M-2").await;
    assert_eq!((again.problem(), again.field()), ((409, "DU03".to_owned()), uetr_path.to_owned()));
    assert!(again.json()["position"]["offset"].is_u64(), "its record burnt the reference: {}", again.text());
    // The reference is the participant's own; another's UETR tells nothing about its payment.
    let foreign = sen.post(&dong("M-1", &id, "sen-wallet", "mekong-bank", "7"), "M-1").await;
    assert_eq!(foreign.problem(), (409, "DU03".to_owned()));
    assert!(!foreign.text().contains("lotus") && !foreign.text().contains("1000"));

    assert_eq!(sen.answer(&id, "ACTC", None).await.status, 202);
    let last = sen.event("final", &id).await;
    assert_eq!(element(last["body"].as_str().unwrap(), "TxSts"), "ACSC");
    repeated(&lotus, &body).await;
    assert_eq!(house.terminate().await, 0);
    house.start().await;
    repeated(&Bank::new(&house, "lotus-bank"), &body).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_final_comes_in_the_answer_if_it_comes_in_time() {
    // Protects: `Prefer: wait`, the same bytes for both sides, and again; refusals end the same way; too late is a 202.
    let house = House::running().await;
    let (mut lotus, mut sen) = (Bank::new(&house, "lotus-bank"), Bank::new(&house, "sen-wallet"));
    for (reference, status, reason, end) in
        [("M-1", "ACTC", None, "ACSC"), ("M-2", "RJCT", Some("AC04"), "RJCT"), ("M-3", "ACSC", None, "ACSC")]
    {
        let id = uetr();
        let body = dong(reference, &id, "lotus-bank", "sen-wallet", "10");
        let (paid, answered) =
            tokio::join!(lotus.post_waiting(&body, reference, 20), sen.answer(&id, status, reason));
        assert_eq!((paid.status, answered.status), (200, 202), "{} {}", paid.text(), answered.text());
        assert_eq!(paid.headers["content-type"], "application/xml");
        assert_eq!((element(paid.text(), "TxSts"), element(paid.text(), "OrgnlUETR")), (end, id.as_str()));
        if let Some(reason) = reason {
            assert_eq!(element(paid.text(), "Cd"), reason);
        }
        let (mine, theirs) = (lotus.event("final", &id).await, sen.event("final", &id).await);
        assert_eq!(mine["body"], paid.text());
        assert_eq!(theirs["body"], paid.text());
        let repeat = lotus.post_waiting(&body, reference, 5).await;
        assert_eq!((repeat.status, &repeat.body), (200, &paid.body));
        // A second answer of the payee changes nothing: the stored final is delivered again.
        let late = fresh("A");
        assert_eq!(sen.post(&report(&late, &id, "RJCT", Some("AC04")), &late).await.status, 202);
        assert_eq!(sen.event("final", &id).await["body"], paid.text());
    }
    let id = uetr();
    let started = Instant::now();
    let silent = lotus.post_waiting(&dong("M-9", &id, "lotus-bank", "sen-wallet", "10"), "M-9", 1).await;
    assert_eq!((silent.status, silent.json()["status"].as_str()), (202, Some("RCVD")));
    assert!(started.elapsed() >= Duration::from_secs(1));
    let expired = lotus.event("final", &id).await;
    assert_eq!(element(expired["body"].as_str().unwrap(), "Cd"), "AB05");
}

#[tokio::test(flavor = "multi_thread")]
async fn enquiries_say_what_is_and_never_what_may_change() {
    // Protects: pacs.028 in process, final, never received, not a party; its repeat; AG09 closes the ids for ever.
    let house = House::running().await;
    let (mut lotus, mut sen) = (Bank::new(&house, "lotus-bank"), Bank::new(&house, "sen-wallet"));
    let mekong = Bank::new(&house, "mekong-bank");
    let id = uetr();
    assert_eq!(lotus.post(&dong("M-1", &id, "lotus-bank", "sen-wallet", "10"), "M-1").await.status, 202);
    let open = lotus.post(&enquiry("Q-1", &id), "Q-1").await;
    assert_eq!((open.status, element(open.text(), "TxSts")), (200, "ACSP"));
    let due = element(open.text(), "AddtlInf");
    let deadline =
        lotus.get(&format!("/v1/payments/{id}")).await.json()["deadline"].as_str().unwrap().to_owned();
    assert_eq!(due, format!("DUE {deadline}"));
    let foreign = mekong.post(&enquiry("Q-1", &id), "Q-1").await;
    assert_eq!(
        (foreign.status, element(foreign.text(), "Cd")),
        (200, "AG09"),
        "who is no party learns nothing"
    );
    assert_eq!(sen.answer(&id, "ACTC", None).await.status, 202);
    let last = lotus.event("final", &id).await["body"].as_str().unwrap().to_owned();
    for bank in [&lotus, &sen] {
        let asked = bank.post(&enquiry("Q-2", &id), "Q-2").await;
        assert_eq!((asked.status, asked.text()), (200, last.as_str()));
    }

    let never = uetr();
    let ask = enquiry("Q-3", &never);
    let asked = lotus.post(&ask, "Q-3").await;
    assert_eq!(
        (asked.status, element(asked.text(), "TxSts"), element(asked.text(), "Cd")),
        (200, "RJCT", "AG09")
    );
    assert_eq!(lotus.post(&ask, "Q-3").await.body, asked.body);
    // The original comes after all: it can never pay, and reserves nothing.
    let late = lotus.post(&dong("M-2", &never, "lotus-bank", "sen-wallet", "10"), "M-2").await;
    assert_eq!((late.status, late.json()["status"].as_str()), (202, Some("RCVD")));
    let refused = lotus.event("final", &never).await;
    assert_eq!(element(refused["body"].as_str().unwrap(), "Cd"), "AG09");
    assert_eq!(lotus.get("/v1/positions").await.json()["positions"][0]["reserved"], "0");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_repeated_enquiry_gets_its_first_answer() {
    // Protects: the same MsgId repeats the first answer, although the payment went on; a fresh one sees the present.
    let house = House::running().await;
    let (mut lotus, mut sen) = (Bank::new(&house, "lotus-bank"), Bank::new(&house, "sen-wallet"));
    let id = uetr();
    lotus.post(&dong("M-1", &id, "lotus-bank", "sen-wallet", "10"), "M-1").await;
    let ask = enquiry("Q-1", &id);
    let first = lotus.post(&ask, "Q-1").await;
    assert_eq!(element(first.text(), "TxSts"), "ACSP");
    assert_eq!(sen.answer(&id, "ACTC", None).await.status, 202);
    lotus.event("final", &id).await;
    let again = lotus.post(&ask, "Q-1").await;
    assert_eq!((again.status, &again.body), (200, &first.body));
    assert_eq!(element(lotus.post(&enquiry("Q-2", &id), "Q-2").await.text(), "TxSts"), "ACSC");
}
