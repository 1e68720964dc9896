//! `POST /v1/qr/resolve`: whose a scanned code is and how it can be paid.

use std::sync::atomic::{AtomicU64, Ordering};

use serde_json::{Value, json};
use tonle_runtime::tls::Identity;

use crate::testing::client::{Answer, Client};
use crate::testing::hub::{Plan, TestHub, row_text};
use crate::testing::now_ms;

const CALL: &str = "/v1/qr/resolve";

/// A code of the published fields.
fn coded(fields: &Value) -> String {
    let line: Value = serde_json::from_str(&tonle_emvqr::json::encode_line(&fields.to_string())).unwrap();
    line["payload"].as_str().unwrap_or_else(|| panic!("{fields}: {line}")).to_owned()
}

/// A code with this service, bank code and account.
fn vietqr(variant: &str, bin: &str, account: &str) -> Value {
    json!({"scheme": "vietqr", "variant": variant, "account": {"bank_bin": bin, "account_number": account},
           "mcc": "5812", "merchant_name": "PHO HA NOI", "merchant_city": "HA NOI"})
}

fn khqr(account: &str, currency: &str) -> Value {
    json!({"scheme": "khqr", "variant": "individual", "account": {"bakong_account_id": account},
           "currency": currency, "merchant_name": "Sok", "merchant_city": "Phnom Penh"})
}

fn with(mut fields: Value, more: &Value) -> Value {
    fields.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    fields
}

/// Any elements, with their CRC.
fn of_tree(tree: &Value) -> String {
    coded(&json!({"tree": tree}))
}

async fn resolve(client: &mut Client, body: &Value) -> Answer {
    let request = client.request("POST", CALL, body.to_string().as_bytes());
    client.send(request).await
}

async fn set(hub: &TestHub, id: &str, more: Value) {
    static NUMBER: AtomicU64 = AtomicU64::new(0);
    let row = with(row_text(&hub.pki, id), &more);
    let order = format!("set-{id}-{}", NUMBER.fetch_add(1, Ordering::Relaxed));
    let answer = hub.order(&order, "ParticipantSet", json!({"participant": row})).await;
    assert_eq!(answer.status, 202, "{}", answer.text());
}

/// Alpha pays; beta is a bank in both currencies; gamma is a wallet on beta's numbers, on a network's and on its own.
async fn market() -> TestHub {
    let hub = TestHub::start().await;
    let ledger = json!({"name": "khr", "currency": "KHR", "total_ms": 3000, "payee_reserve_ms": 500,
        "stale_ms": 60000, "future_ms": 5000, "amount_max": "400000.00"});
    let answer = hub.order("set-khr", "LedgerSet", json!({"ledger": ledger})).await;
    assert_eq!(answer.status, 202, "{}", answer.text());
    let both = json!([{"ledger": "vnd", "mode": "cap", "net_debit_cap": "1000000"},
                      {"ledger": "khr", "mode": "cap", "net_debit_cap": "1000000.00"}]);
    set(&hub, "alpha", json!({"bins": ["970499"], "account": both})).await;
    set(&hub, "beta", json!({"bins": ["970498"], "bakong": ["beta"], "account": both})).await;
    set(&hub, "gamma", json!({"wallets": ["970498/99ZP", "A000000775/VN1", "com.gamma", "unionpay/2771"]}))
        .await;
    hub
}

/// What is looked at in an answer: participant, table, account, whether the hub's book is usable and its reasons.
fn said(answer: &Value) -> (Option<&str>, Option<&str>, Option<&str>, bool, Vec<&str>) {
    let payee = &answer["payee"];
    let first = &answer["networks"][0];
    assert_eq!(first["network"], "hub", "the hub's own book is the first candidate");
    let networks = answer["networks"].as_array().unwrap();
    assert!(networks.iter().all(|one| !one["reasons"].as_array().unwrap().is_empty()), "{answer}");
    assert_eq!(answer["routable"], networks.iter().any(|one| one["usable"] == true));
    let reasons =
        first["reasons"].as_array().unwrap().iter().map(|one| one["code"].as_str().unwrap()).collect();
    let text = |name: &str| payee[name].as_str();
    (text("participant"), text("table"), text("account"), first["usable"] == true, reasons)
}

#[tokio::test(flavor = "multi_thread")]
async fn codes_find_their_payees() {
    // Protects the address tables: bank code, Bakong suffix, wallet codes; and that nobody's code is an answer with
    // reasons, never an error.
    let hub = market().await;
    let mut alpha = hub.client("alpha").await;
    let merchant = json!({"variant": "merchant", "account":
        {"bakong_account_id": "shop@beta", "merchant_id": "M-7", "acquiring_bank": "Beta"}});
    let vnpay = |id: &str| {
        coded(
            &json!({"scheme": "vnpayqr", "variant": "merchant", "account": {"merchant_id": id}, "mcc": "5812",
                      "merchant_name": "CAFE", "merchant_city": "HUE"}),
        )
    };
    let tagged = |tag: &str, account: &Value| {
        of_tree(
            &json!({"00": "01", tag: account, "52": "5812", "53": "704", "58": "VN", "59": "X", "60": "Y"}),
        )
    };
    let own = vec!["own-book"];
    let table = [
        (coded(&vietqr("account", "970498", "0123")), Some("beta"), "bins", Some("0123"), true, own.clone()),
        (coded(&vietqr("push", "970498", "M1")), Some("beta"), "bins", Some("M1"), true, own.clone()),
        (
            coded(&vietqr("account", "970498", "99ZP01")),
            Some("gamma"),
            "wallets",
            Some("99ZP01"),
            true,
            own.clone(),
        ),
        (coded(&vietqr("account", "970436", "0123")), None, "bins", Some("0123"), false, vec!["RC04"]),
        (
            coded(&vietqr("cash", "970498", "ATM1")),
            Some("beta"),
            "bins",
            Some("ATM1"),
            false,
            vec!["no-service"],
        ),
        (coded(&khqr("sok@beta", "KHR")), Some("beta"), "bakong", Some("sok@beta"), true, own.clone()),
        (
            coded(&with(khqr("", "KHR"), &merchant)),
            Some("beta"),
            "bakong",
            Some("shop@beta"),
            true,
            own.clone(),
        ),
        (coded(&khqr("sok@nobody", "KHR")), None, "bakong", Some("sok@nobody"), false, vec!["RC04"]),
        (coded(&khqr("sok@beta", "USD")), Some("beta"), "bakong", Some("sok@beta"), false, vec!["AM03"]),
        (vnpay("VN1234"), Some("gamma"), "wallets", Some("VN1234"), true, own.clone()),
        (vnpay("0108"), None, "wallets", Some("0108"), false, vec!["RC04"]),
        (
            tagged("40", &json!({"00": "COM.GAMMA", "01": "w-1"})),
            Some("gamma"),
            "wallets",
            Some("w-1"),
            true,
            own,
        ),
        (
            tagged("40", &json!({"00": "org.example", "01": "x"})),
            None,
            "wallets",
            Some("x"),
            false,
            vec!["RC04"],
        ),
    ];
    for (payload, participant, by, account, usable, reasons) in table {
        let answer = resolve(&mut alpha, &json!({"payload": payload})).await;
        assert_eq!(answer.status, 200, "{payload}: {}", answer.text());
        let answer = answer.json();
        assert_eq!(said(&answer), (participant, Some(by), account, usable, reasons), "{payload}");
        assert!(answer["code"]["md5"].is_string() && answer["code"].get("id").is_none());
    }
    let named =
        resolve(&mut alpha, &json!({"payload": coded(&vietqr("account", "970498", "1"))})).await.json();
    assert_eq!(named["payee"]["name"], "Bank beta");
    let foreign = json!({"network": "vietqr", "usable": false,
        "reasons": [{"code": "no-link", "text": "this hub has no link to the network yet"}]});
    assert_eq!(named["networks"][1], foreign);
}

#[tokio::test(flavor = "multi_thread")]
async fn other_networks_are_candidates_in_their_order() {
    // Protects the ranking, and that codes without a payee of ours are answered: several networks, a wallet's address,
    // a payer's code.
    let hub = market().await;
    let mut alpha = hub.client("alpha").await;
    let names = |answer: &Value| -> Vec<String> {
        let all = answer["networks"].as_array().unwrap().iter();
        all.map(|one| one["network"].as_str().unwrap().to_owned()).collect()
    };
    let union = |acquirer: &str| {
        with(
            khqr("sok@nobody", "KHR"),
            &json!({"unionpay": format!("{acquirer}000000000000000000000000000")}),
        )
    };
    let answer = resolve(&mut alpha, &json!({"payload": coded(&union("9999"))})).await.json();
    assert_eq!(names(&answer), ["hub", "khqr", "unionpay"]);
    assert_eq!((&answer["routable"], &answer["payee"]["table"]), (&json!(false), &json!("bakong")));
    // The second network's address serves where the first is nobody's; gamma has no account in riel.
    let answer = resolve(&mut alpha, &json!({"payload": coded(&union("2771"))})).await.json();
    assert_eq!(answer["payee"]["participant"], "gamma");
    assert_eq!(said(&answer).4, ["AM03"]);
    let unknown = of_tree(&json!({"00": "01", "26": {"00": "00", "01": "EVN"}, "52": "4900", "53": "704",
                                  "58": "VN", "59": "EVN", "60": "HANOI"}));
    let answer = resolve(&mut alpha, &json!({"payload": unknown})).await.json();
    assert_eq!(
        (names(&answer), &answer["code"]["scheme"]),
        (vec!["hub".into(), "other".into()], &json!("emv"))
    );
    assert_eq!(answer["networks"][1]["reasons"][0]["code"], "unknown-network");
    let wallet = resolve(&mut alpha, &json!({"payload": "https://qr.alipay.com/bax123"})).await.json();
    assert_eq!((names(&wallet), &wallet["payee"]), (vec!["hub".into(), "alipay".into()], &Value::Null));
    assert_eq!((&wallet["amount_rule"]["kind"], said(&wallet).4), (&json!("open"), vec!["RC04"]));
    let payer = resolve(&mut alpha, &json!({"payload": "280123456789012345"})).await.json();
    assert_eq!((names(&payer), said(&payer).4), (vec!["hub".into(), "alipay".into()], vec!["payer-code"]));
}

#[tokio::test(flavor = "multi_thread")]
async fn amounts_and_times_are_told_and_judged() {
    // Protects the payer: what is fixed is fixed, what is open is open, and what the fold would refuse is said before.
    let hub = market().await;
    let mut alpha = hub.client("alpha").await;
    let now = now_ms();
    let account = vietqr("account", "970498", "1");
    let fixed = coded(&with(account.clone(), &json!({"amount": "125000"})));
    let answer = resolve(&mut alpha, &json!({"payload": fixed})).await.json();
    let rule = json!({"kind": "fixed", "amount": {"ccy": "VND", "value": "125000"}, "tip": null,
                      "total": {"ccy": "VND", "value": "125000"}});
    assert_eq!((&answer["amount_rule"], &answer["expiry"]), (&rule, &Value::Null));
    let fee =
        with(account.clone(), &json!({"amount": "100000", "tip": {"indicator": "02", "fixed": "5000"}}));
    let fee = coded(&fee);
    let answer = resolve(&mut alpha, &json!({"payload": fee})).await.json();
    let rule = json!({"kind": "tip", "amount": {"ccy": "VND", "value": "100000"}, "total":
        {"ccy": "VND", "value": "105000"}, "tip": {"kind": "fixed", "fixed": {"ccy": "VND", "value": "5000"},
        "percent": null}});
    assert_eq!(answer["amount_rule"], rule);
    let percent = coded(&with(
        account.clone(),
        &json!({"amount": "100", "tip": {"indicator": "03", "percent": "5.5"}}),
    ));
    let answer = resolve(&mut alpha, &json!({"payload": percent})).await.json();
    assert_eq!(
        (&answer["amount_rule"]["tip"]["percent"], &answer["amount_rule"]["total"]),
        (&json!("5.5"), &Value::Null)
    );
    let expires = now / 1_000 * 1_000 + 600_000;
    let dynamic =
        with(khqr("sok@beta", "KHR"), &json!({"amount": "4100", "created_ms": now, "expires_ms": expires}));
    let dynamic = coded(&dynamic);
    let answer = resolve(&mut alpha, &json!({"payload": dynamic})).await.json();
    assert_eq!(answer["expiry"], tonle_iso20022::time_text(expires));
    assert_eq!(answer["amount_rule"]["amount"], json!({"ccy": "KHR", "value": "4100.00"}));
    let open = coded(&account);
    for (payload, more, reasons) in [
        (&open, json!({}), vec!["own-book"]),
        (&open, json!({"amount": "500000", "payer_currency": "VND"}), vec!["own-book"]),
        (&open, json!({"amount": "500001"}), vec!["AM02"]),
        (&open, json!({"payer_currency": "KHR"}), vec!["no-quotes"]),
        (&fixed, json!({"amount": "125000"}), vec!["own-book"]),
        (&fixed, json!({"amount": "124999"}), vec!["amount-differs"]),
        (&fee, json!({"amount": "105000"}), vec!["own-book"]),
        (&fee, json!({"amount": "100000"}), vec!["amount-differs"]),
        (&percent, json!({"amount": "106"}), vec!["own-book"]),
        (&percent, json!({"amount": "99"}), vec!["amount-differs"]),
        (&dynamic, json!({"amount": "400001"}), vec!["AM02", "amount-differs"]),
    ] {
        let asked = with(json!({"payload": payload}), &more);
        let answer = resolve(&mut alpha, &asked).await.json();
        assert_eq!(said(&answer).4, reasons, "{asked}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn states_of_both_sides_are_told_at_once() {
    // Protects: an order of the registry acts on the next question; nothing remembers the answer before it.
    let hub = market().await;
    let mut alpha = hub.client("alpha").await;
    let code = json!({"payload": coded(&vietqr("account", "970498", "1"))});
    assert_eq!(said(&resolve(&mut alpha, &code).await.json()).4, ["own-book"]);
    let beta = |state: &str| json!({"bins": ["970498"], "state": state});
    for (state, usable) in [
        ("suspended", false),
        ("send-only", false),
        ("draining", false),
        ("receive-only", true),
        ("up", true),
    ] {
        set(&hub, "beta", beta(state)).await;
        let answer = resolve(&mut alpha, &code).await;
        assert_eq!(answer.status, 200);
        let reasons = vec![if usable { "own-book" } else { "AG11" }];
        assert_eq!(said(&answer.json()), (Some("beta"), Some("bins"), Some("1"), usable, reasons), "{state}");
    }
    set(&hub, "alpha", json!({"state": "suspended"})).await;
    assert_eq!(said(&resolve(&mut alpha, &code).await.json()).4, ["AG10"], "who is suspended still reads");
    set(&hub, "beta", json!({"bins": []})).await;
    assert_eq!(said(&resolve(&mut alpha, &code).await.json()).4, ["AG10", "RC04"]);
}

#[tokio::test(flavor = "multi_thread")]
async fn broken_codes_are_refused_with_a_tellers_sentence() {
    // Protects: class, path and sentence of the fault; a code that is over or was tampered with is never resolved.
    let hub = market().await;
    let mut alpha = hub.client("alpha").await;
    let good = coded(&vietqr("account", "970498", "0123"));
    let now = now_ms();
    let over = with(
        khqr("sok@beta", "KHR"),
        &json!({"amount": "4100", "created_ms": now - 120_000, "expires_ms": now - 60_000}),
    );
    let slip = "004000060000010103002021900021231231212000115102TH91049C30";
    for (payload, rule, field) in [
        (good.replace("0123", "0124"), "crc_mismatch", "63"),
        (coded(&over), "expired", "99.01"),
        (String::new(), "empty", "/payload"),
        ("hello".into(), "not_emv", "/payload"),
        (slip.into(), "not_payment", "/payload"),
        ("0".repeat(513), "too_long", "/payload"),
    ] {
        let answer = resolve(&mut alpha, &json!({"payload": payload})).await;
        let problem = answer.json();
        assert_eq!(answer.headers["content-type"], "application/problem+json");
        assert_eq!((answer.status, &problem["code"]), (422, &json!("qr-code")), "{payload}: {problem}");
        assert_eq!((&problem["rule"], &problem["field"]), (&json!(rule), &json!(field)), "{payload}");
        let class = tonle_emvqr::Class::from_name(rule).unwrap();
        assert_eq!(problem["detail"], tonle_emvqr::sentence(class, tonle_emvqr::Tongue::English));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_call_has_its_limits() {
    // Protects: participants only, POST only, 4 KiB, a quota of its own that says when to come again, no signature asked.
    let plan = Plan { settings: Some(|settings| settings.rates.resolves = 1), ..Plan::default() };
    let hub = TestHub::start_with(plan).await;
    let mut alpha = hub.client("alpha").await;
    let wrong = alpha.get(CALL).await;
    assert_eq!((wrong.status, wrong.headers["allow"].to_str().unwrap()), (405, "POST"));
    let mut dara = hub.client_of(&Identity::operator("dara").unwrap()).await;
    let refused = resolve(&mut dara, &json!({"payload": "x"})).await;
    assert_eq!((refused.status, refused.code().as_str()), (403, "operation"));
    let large = resolve(&mut hub.client("beta").await, &json!({"payload": "x".repeat(5_000)})).await;
    assert_eq!((large.status, large.code().as_str()), (413, "too-large"));
    let bad = resolve(&mut hub.client("gamma").await, &json!({"code": "x"})).await;
    assert_eq!((bad.status, bad.code().as_str()), (400, "malformed-request"));
    let mut limited = None;
    for _ in 0..1_000 {
        let answer = resolve(&mut alpha, &json!({"payload": "x"})).await;
        if answer.status == 429 {
            limited = Some(answer);
            break;
        }
    }
    let limited = limited.expect("one a second is less than what one connection can ask");
    assert_eq!((limited.code().as_str(), limited.headers["retry-after"].to_str().unwrap()), ("quota", "1"));
    assert_eq!(alpha.get("/v1/positions").await.status, 200, "other reads have a quota of their own");
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_is_resolved_before_the_registry_is_read() {
    // Protects: a gateway that does not know who takes part says 503, not "nobody".
    let hub = TestHub::start().await;
    hub.whims.away.store(true, Ordering::Relaxed);
    let (_drain, address) = hub.starting_gateway().await;
    let credentials = hub.pki.credentials(&crate::testing::hub::participant("alpha")).unwrap();
    let mut alpha = Client::connect(address, &credentials, hub.hub_key.clone()).await;
    let code = json!({"payload": coded(&vietqr("account", "970498", "1"))});
    let early = resolve(&mut alpha, &code).await;
    assert_eq!((early.status, early.code().as_str()), (503, "starting"));
    assert!(early.headers.contains_key("retry-after"));
    hub.whims.away.store(false, Ordering::Relaxed);
    let later = async {
        loop {
            let answer = resolve(&mut alpha, &code).await;
            if answer.status != 503 {
                return answer;
            }
            tokio::time::sleep(std::time::Duration::from_millis(20)).await;
        }
    };
    let later = tokio::time::timeout(std::time::Duration::from_secs(20), later).await.unwrap();
    assert_eq!(later.status, 200, "{}", later.text());
}

/// The block of JSON behind this mark in the documentation.
fn documented(mark: &str) -> Value {
    let page =
        std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/../../docs/PARTICIPANT.md")).unwrap();
    let (_, rest) = page.split_once(&format!("<!-- {mark} -->\n```json\n")).expect("the mark is in the page");
    serde_json::from_str(rest.split_once("\n```").unwrap().0).unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn the_documented_answer_is_the_real_one() {
    // Protects docs/PARTICIPANT.md: what it shows is what is answered.
    let hub = market().await;
    let answer = resolve(&mut hub.client("alpha").await, &documented("resolve: question")).await;
    assert_eq!(answer.json(), documented("resolve: answer"), "{}", answer.text());
}
