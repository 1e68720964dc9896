//! Calls that only read.

use crate::common::House;
use crate::common::bank::{Bank, dong, element, uetr};
use serde_json::{Value, json};

fn members(value: &Value) -> Vec<String> {
    let mut names: Vec<_> = value.as_object().unwrap().keys().cloned().collect();
    names.sort();
    names
}

#[tokio::test(flavor = "multi_thread")]
async fn the_feed_is_ordered_and_can_be_read_again() {
    // Protects: members of events, cursors without gap or repeat, limits, and that the feed is one's own.
    let house = House::running().await;
    let (lotus, mut sen) = (Bank::new(&house, "lotus-bank"), Bank::new(&house, "sen-wallet"));
    let ids: Vec<String> = (0..3).map(|_| uetr()).collect();
    for (number, id) in ids.iter().enumerate() {
        let reference = format!("M-{number}");
        assert_eq!(
            lotus.post(&dong(&reference, id, "lotus-bank", "sen-wallet", "10"), &reference).await.status,
            202
        );
        sen.event("instruction", id).await;
    }
    let all = sen.get("/v1/events?limit=3").await;
    let events = all.json()["events"].as_array().unwrap().clone();
    let found: Vec<_> = events.iter().map(|event| event["uetr"].as_str().unwrap()).collect();
    assert_eq!(found, ids);
    let names = ["body", "cursor", "headers", "id", "kind", "media_type", "message", "uetr"];
    assert_eq!(members(&events[0]), names);
    assert_eq!(events[0]["message"], "pacs.008.001.08");
    let mut one_by_one = Vec::new();
    let mut after = String::new();
    for _ in 0..3 {
        let page = sen.get(&format!("/v1/events?limit=1{after}")).await.json();
        assert_eq!(page["cursor"], page["events"][0]["cursor"]);
        after = format!("&after={}", page["cursor"].as_str().unwrap());
        one_by_one.push(page["events"][0].clone());
    }
    assert_eq!(one_by_one, events, "the same bytes, however they are read");
    assert_eq!(Bank::new(&house, "mekong-bank").get("/v1/events").await.json()["events"], json!([]));
    let id = events[0]["id"].as_str().unwrap();
    assert_eq!(sen.get(&format!("/v1/events/{id}/original")).await.status, 404, "the body is the original");
}

#[tokio::test(flavor = "multi_thread")]
async fn payments_positions_and_keys() {
    // Protects: members and values of what parties read; others get 404.
    let house = House::running().await;
    let (mut lotus, mut sen) = (Bank::new(&house, "lotus-bank"), Bank::new(&house, "sen-wallet"));
    let id = uetr();
    assert_eq!(lotus.post(&dong("M-1", &id, "lotus-bank", "sen-wallet", "250"), "M-1").await.status, 202);
    let open = lotus.get(&format!("/v1/payments/{id}")).await.json();
    assert_eq!(
        (&open["state"], &open["status"], &open["final"]),
        (&"FORWARDED".into(), &"ACSP".into(), &Value::Null)
    );
    let account = lotus.get("/v1/positions").await.json()["positions"][0].clone();
    assert_eq!(
        account,
        json!({"ledger": "vnd", "currency": "VND", "mode": "cap", "position": "0", "reserved": "250",
            "net_debit_cap": "1000000", "prefunded": null, "headroom": "999750", "offset": account["offset"]})
    );
    assert_eq!(sen.answer(&id, "ACTC", None).await.status, 202);
    let last = lotus.event("final", &id).await["body"].as_str().unwrap().to_owned();
    let done = sen.get(&format!("/v1/payments/{id}")).await.json();
    let names = [
        "amount",
        "deadline",
        "decided",
        "final",
        "ledger",
        "payee",
        "payer",
        "reason",
        "received",
        "reference",
        "state",
        "status",
        "timeline",
        "uetr",
    ];
    assert_eq!(members(&done), names);
    assert_eq!(
        (&done["state"], &done["status"], &done["final"]),
        (&"COMMITTED".into(), &"ACSC".into(), &last.into())
    );
    assert_eq!(
        (&done["payer"], &done["payee"], &done["ledger"]),
        (&"lotus-bank".into(), &"sen-wallet".into(), &"vnd".into())
    );
    assert_eq!(done["amount"], json!({"ccy": "VND", "value": "250"}));
    assert_eq!(members(&done["timeline"][0]), ["event", "offset", "state", "time"]);
    let explained = lotus.get(&format!("/v1/payments/{id}/explain")).await.json();
    let step = [
        "deliveries",
        "effects",
        "event",
        "from",
        "group",
        "key",
        "offset",
        "rule",
        "state",
        "time",
        "values",
    ];
    let told = members(&explained["steps"][0]);
    assert!(step.iter().all(|name| told.iter().any(|told| told == name)), "{told:?}");
    assert_eq!(explained["uetr"], id.as_str());
    let mekong = Bank::new(&house, "mekong-bank");
    for path in [format!("/v1/payments/{id}"), format!("/v1/payments/{id}/explain")] {
        assert_eq!(mekong.get(&path).await.problem(), (404, "not-found".to_owned()));
    }
    let operator = Bank::operator(&house);
    assert_eq!(operator.get(&format!("/v1/payments/{id}/explain")).await.status, 200);
    for (bank, position) in [(&lotus, "-250"), (&sen, "250")] {
        let account = bank.get("/v1/positions").await.json()["positions"][0].clone();
        assert_eq!((&account["position"], &account["reserved"]), (&position.into(), &"0".into()));
    }
    let funded = mekong.get("/v1/positions").await.json()["positions"][0].clone();
    assert_eq!((&funded["mode"], &funded["prefunded"]), (&"prefunded".into(), &"500000".into()));
    assert_eq!((&funded["net_debit_cap"], &funded["headroom"]), (&Value::Null, &"500000".into()));
    for (id, file) in [("hub", "hub"), ("lotus-bank", "participants/lotus-bank")] {
        let keys = mekong.get(&format!("/v1/participants/{id}/keys")).await.json();
        let pem = std::fs::read_to_string(house.pki().join(file).join("sign.pub.pem")).unwrap();
        assert_eq!((&keys["keys"][0]["id"], &keys["keys"][0]["pem"]), (&"k1".into(), &pem.into()));
    }
    assert_eq!(mekong.get("/v1/participants/nobody/keys").await.problem(), (404, "not-found".to_owned()));
    let errors = mekong.get("/v1/errors").await.json();
    assert!(
        errors["errors"].as_array().unwrap().iter().any(|row| row["code"] == "DU01" && row["status"] == 409)
    );
    assert_eq!(element(done["final"].as_str().unwrap(), "TxSts"), "ACSC");
}
