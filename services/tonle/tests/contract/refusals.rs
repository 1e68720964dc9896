//! What the fold refuses: the message was accepted, the outcome is a pacs.002 `RJCT` with its reason.

use crate::common::House;
use crate::common::bank::{Bank, dong, element, payment, report, uetr};

#[tokio::test(flavor = "multi_thread")]
async fn each_reason_has_its_case() {
    // Protects: the codes that banks' systems branch on, and that nothing of a refused payment stays reserved.
    let house = House::running().await;
    let mut lotus = Bank::new(&house, "lotus-bank");
    let (payer, payee) = ("lotus-bank", "sen-wallet");
    let cases = [
        ("TM01", payee, ("VND", "1"), None),
        ("AM03", payee, ("USD", "1"), Some(0)),
        ("AM02", payee, ("VND", "400000001"), None),
        ("RC04", "nobody-bank", ("VND", "1"), None),
        ("AB01", payee, ("VND", "1"), Some(-3_800)),
        ("AM04", payee, ("VND", "1000001"), None),
    ];
    for (number, (code, to, amount, accepted_ms)) in cases.into_iter().enumerate() {
        let (reference, id) = (format!("M-{number}"), uetr());
        let mut body = payment(&reference, &id, payer, to, amount, accepted_ms);
        if code == "TM01" {
            let created = element(&body, "CreDtTm").to_owned();
            body = body.replace(&created, &crate::common::bank::time(-61_000));
        }
        let accepted = lotus.post(&body, &reference).await;
        assert_eq!((accepted.status, accepted.json()["status"].as_str()), (202, Some("RCVD")), "{code}");
        let last = lotus.event("final", &id).await;
        let last = last["body"].as_str().unwrap();
        assert_eq!((element(last, "TxSts"), element(last, "Cd")), ("RJCT", code));
        assert_eq!(element(last, "OrgnlMsgId"), reference);
        let waiting = lotus.post_waiting(&body, &reference, 5).await;
        assert_eq!((waiting.status, waiting.text()), (200, last), "the refusal is the final");
    }
    let position = &lotus.get("/v1/positions").await.json()["positions"][0];
    assert_eq!((&position["reserved"], &position["headroom"]), (&"0".into(), &"1000000".into()));
    // Of all these the payee was told nothing.
    let sen = Bank::new(&house, "sen-wallet").get("/v1/events").await.json();
    assert_eq!(sen["events"].as_array().unwrap().len(), 0, "{sen}");
}

#[tokio::test(flavor = "multi_thread")]
async fn silence_and_strangers_are_no_answer() {
    // Protects: a payee that says nothing in time is AB05 for both; others' answers, other ids and states count for nothing.
    let house = House::running().await;
    let (mut lotus, mut sen) = (Bank::new(&house, "lotus-bank"), Bank::new(&house, "sen-wallet"));
    let mekong = Bank::new(&house, "mekong-bank");
    let id = uetr();
    assert_eq!(lotus.post(&dong("M-1", &id, "lotus-bank", "sen-wallet", "10"), "M-1").await.status, 202);
    assert_eq!(
        mekong.post(&report("A-1", &id, "ACTC", None), "A-1").await.problem(),
        (404, "no-payment".into())
    );
    assert_eq!(
        lotus.post(&report("A-1", &id, "ACTC", None), "A-1").await.problem(),
        (404, "no-payment".into())
    );
    let other = report("A-1", &id, "ACTC", None)
        .replace("<OrgnlUETR>", "<OrgnlEndToEndId>OTHER</OrgnlEndToEndId><OrgnlUETR>");
    let mismatch = sen.post(&other, "A-1").await;
    assert_eq!(mismatch.problem(), (409, "mismatch".into()));
    assert_eq!(mismatch.field(), "/Document/FIToFIPmtStsRpt/TxInfAndSts/OrgnlEndToEndId");
    for (number, status) in ["RCVD", "ACSP", "PDNG", "ACWP"].into_iter().enumerate() {
        let reference = format!("A-1{number}");
        assert_eq!(
            sen.post(&report(&reference, &id, status, None), &reference).await.status,
            202,
            "{status}"
        );
    }
    let (mine, theirs) = (lotus.event("final", &id).await, sen.event("final", &id).await);
    assert_eq!(mine["body"], theirs["body"]);
    assert_eq!(element(mine["body"].as_str().unwrap(), "Cd"), "AB05");
    // Yes, but too late: the stored final again, and nothing moves.
    assert_eq!(sen.post(&report("A-2", &id, "ACTC", None), "A-2").await.status, 202);
    assert_eq!(sen.event("final", &id).await["body"], mine["body"]);
    assert_eq!(lotus.get("/v1/positions").await.json()["positions"][0]["position"], "0");
}
