//! Operators' orders.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};
use tonle_runtime::signature::SigningKey;

use crate::common::bank::{Answer, Bank, dong, element, put, uetr};
use crate::common::{House, run, text};

/// Gives an order whose text is signed by the operator's key.
async fn give(house: &House, text: &Value) -> Answer {
    let pem = std::fs::read(house.pki().join("operators/operator/sign.pem")).unwrap();
    signed(house, text, &SigningKey::from_pkcs8_pem(&pem).unwrap()).await
}

async fn signed(house: &House, text: &Value, key: &SigningKey) -> Answer {
    let text = text.to_string();
    let signature = STANDARD.encode(key.sign(format!("tonle-order-v1\n{text}").as_bytes()).unwrap());
    let signatures = json!([{"operator": "operator", "key": "k1", "signature": signature}]);
    let operator = Bank::operator(house);
    let body = json!({"order": text, "signatures": signatures}).to_string();
    let mut request = operator.request("POST", "/v1/operator/orders", body.as_bytes());
    put(&mut request, "content-type", "application/json");
    operator.send(request).await
}

fn funds(id: &str, kind: &str, amount: &str) -> Value {
    json!({"id": id, "type": kind, "reason": "test", "participant": "mekong-bank", "ledger": "vnd", "amount": amount})
}

#[tokio::test(flavor = "multi_thread")]
async fn funds_come_and_go_by_signed_orders_only() {
    // Protects: FundsIn and FundsOut, once for each id, never beyond head-room, never by another key.
    let house = House::running().await;
    let mekong = Bank::new(&house, "mekong-bank");
    let headroom = async || mekong.get("/v1/positions").await.json()["positions"][0]["headroom"].clone();
    let into = give(&house, &funds("o-1", "FundsIn", "1000")).await;
    assert_eq!((into.status, &into.json()["reference"]), (202, &"o-1".into()), "{}", into.text());
    assert_eq!(into.json()["position"]["offset"], 1);
    assert_eq!(headroom().await, "501000");
    let again = give(&house, &funds("o-1", "FundsIn", "1000")).await;
    assert_eq!((again.status, &again.body), (202, &into.body));
    assert_eq!(headroom().await, "501000", "once");
    assert_eq!(give(&house, &funds("o-1", "FundsIn", "1001")).await.problem(), (409, "DU01".to_owned()));
    assert_eq!(give(&house, &funds("o-2", "FundsOut", "1000")).await.status, 202);
    assert_eq!(headroom().await, "500000");
    let beyond = give(&house, &funds("o-3", "FundsOut", "500001")).await;
    assert_eq!(beyond.status, 422, "{}", beyond.text());
    let stranger = SigningKey::generate().unwrap();
    let forged = signed(&house, &funds("o-4", "FundsIn", "9"), &stranger).await;
    assert_eq!(forged.status, 401, "{}", forged.text());
    assert_eq!(headroom().await, "500000");
    for nonsense in [json!({"id": "o-5", "type": "Nothing", "reason": ""}), funds("o-6", "FundsIn", "1.5")] {
        assert!(matches!(give(&house, &nonsense).await.status, 400 | 422), "{nonsense}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_suspended_participant_may_answer_and_read_but_not_pay() {
    // Protects: states are judged when the pacs.008 is applied; AG10 for the payer, AG11 for the payee.
    let house = House::running().await;
    let (mut lotus, mut sen) = (Bank::new(&house, "lotus-bank"), Bank::new(&house, "sen-wallet"));
    let open = uetr();
    assert_eq!(lotus.post(&dong("M-1", &open, "lotus-bank", "sen-wallet", "10"), "M-1").await.status, 202);
    let rows = Bank::operator(&house).get("/v1/operator/participants").await.json();
    let row = rows["participants"].as_array().unwrap().iter().find(|row| row["id"] == "sen-wallet");
    let mut row = row.unwrap().clone();
    row["state"] = "suspended".into();
    let order = json!({"id": "o-1", "type": "ParticipantSet", "reason": "test", "participant": row});
    let given = give(&house, &order).await;
    assert_eq!(given.status, 202, "{}", given.text());
    assert_eq!(sen.answer(&open, "ACTC", None).await.status, 202);
    assert_eq!(element(lotus.event("final", &open).await["body"].as_str().unwrap(), "TxSts"), "ACSC");
    for (bank, reference, payer, payee, code) in [
        (&mut sen, "S-1", "sen-wallet", "lotus-bank", "AG10"),
        (&mut lotus, "M-2", "lotus-bank", "sen-wallet", "AG11"),
    ] {
        let id = uetr();
        let paid = bank.post_waiting(&dong(reference, &id, payer, payee, "10"), reference, 10).await;
        assert_eq!((paid.status, element(paid.text(), "Cd")), (200, code));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn keys_rotate_without_a_gap() {
    // Protects: the way docs/PARTICIPANT.md describes: two keys are valid side by side, a revoked one at once no more.
    let house = House::running().await;
    let data = house.data();
    let data = data.to_str().unwrap();
    let lotus = Bank::new(&house, "lotus-bank");
    let own = house.pki().join("participants/lotus-bank");
    assert!(run(&["pki", "issue", "lotus-bank", "--rotate", "--data", data]).await.status.success());
    let pem = std::fs::read(own.join("sign-k2.pem")).unwrap();
    let second = tonle_sandbox::keys::SigningKey::from_pem("lotus-bank/k2", &pem).unwrap();
    let by_second = async |reference: &str| {
        let body = dong(reference, &uetr(), "lotus-bank", "sen-wallet", "1");
        let now = tonle_sandbox::clock::now_ms() / 1_000;
        lotus.send(lotus.message_as(&body, reference, &second, &lotus.authority, now)).await
    };
    assert_eq!(by_second("M-1").await.problem(), (401, "signature".to_owned()), "not registered yet");
    let manifest = |revoked: bool| {
        let account = "account = [{ ledger = \"vnd\", mode = \"cap\", net_debit_cap = \"1000000\" }]";
        let key = |id: &str, file: &str, revoked: bool| {
            let file = own.join(file);
            let file = file.to_str().unwrap();
            format!(
                "[[participant.key]]\nid = {id:?}\nalg = \"ed25519\"\nfile = {file:?}\nrevoked = {revoked}\n"
            )
        };
        let head = "[[participant]]\nid = \"lotus-bank\"\nname = \"Lotus Bank\"\nkind = \"bank\"\nbics = [\"LOTUVNVX\"]";
        let keys = key("k1", "sign.pub.pem", revoked) + &key("k2", "sign-k2.pub.pem", false);
        format!("{head}\nbins = [\"970499\"]\n{account}\n{keys}")
    };
    let file = house.data().join("rotated.toml");
    let apply = async |revoked: bool| {
        std::fs::write(&file, manifest(revoked)).unwrap();
        let applied = run(&["participant", "apply", file.to_str().unwrap(), "--data", data]).await;
        assert!(applied.status.success(), "{}", text(&applied.stderr));
    };
    apply(false).await;
    let keys = lotus.get("/v1/participants/lotus-bank/keys").await.json();
    assert_eq!((&keys["keys"][1]["id"], &keys["keys"][1]["revoked"]), (&"k2".into(), &false.into()));
    assert_eq!(by_second("M-1").await.status, 202);
    let by_first = dong("M-2", &uetr(), "lotus-bank", "sen-wallet", "1");
    assert_eq!(lotus.post(&by_first, "M-2").await.status, 202, "both are valid");
    apply(true).await;
    let refused = dong("M-3", &uetr(), "lotus-bank", "sen-wallet", "1");
    assert_eq!(lotus.post(&refused, "M-3").await.problem(), (401, "signature".to_owned()));
    assert_eq!(by_second("M-3").await.status, 202, "what a revoked key signed burnt nothing");
}
