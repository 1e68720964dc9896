//! Customers' data stays with the two banks of a payment: planted names and account numbers are in no log line, on no
//! metrics page, and in nothing that a third bank is told.
#![allow(clippy::unwrap_used, reason = "a test ends at the first surprise")]

mod common;

use common::House;
use common::bank::{Bank, dong, enquiry, fresh, report, uetr};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};

/// Planted in names, accounts and remittance information.
const TAINTS: [&str; 4] = ["Taintna Debtor", "Taintna Creditor", "9704991234567890", "taint-remittance"];

/// A payment with every planted text.
fn tainted(reference: &str, uetr: &str, value: &str) -> String {
    let account = |id: &str| format!("<Id><Othr><Id>{id}</Id></Othr></Id>");
    dong(reference, uetr, "lotus-bank", "mekong-bank", value)
        .replace(
            "<Nm>P</Nm></Dbtr>",
            &format!("<Nm>{}</Nm></Dbtr><DbtrAcct>{}</DbtrAcct>", TAINTS[0], account(TAINTS[2])),
        )
        .replace(
            "<Nm>Q</Nm></Cdtr>",
            &format!(
                "<Nm>{}</Nm></Cdtr><CdtrAcct>{}</CdtrAcct><RmtInf><Ustrd>{}</Ustrd></RmtInf>",
                TAINTS[1],
                account(TAINTS[2]),
                TAINTS[3]
            ),
        )
}

async fn metrics(house: &House) -> String {
    let address = house.addresses().unwrap()["metrics"].as_str().unwrap().to_owned();
    let mut socket = tokio::net::TcpStream::connect(&address).await.unwrap();
    let request = format!("GET /metrics HTTP/1.1\r\nHost: {address}\r\nConnection: close\r\n\r\n");
    socket.write_all(request.as_bytes()).await.unwrap();
    let mut page = Vec::new();
    socket.read_to_end(&mut page).await.unwrap();
    String::from_utf8(page).unwrap()
}

#[tokio::test]
async fn no_name_or_account_leaves_its_payment() {
    // Protects I19 and the rule that logs hold no account numbers or names, at the most talkative level.
    let mut house = House::new().await;
    house.level = "debug";
    house.start().await;
    let (lotus, mut mekong, sen) =
        (Bank::new(&house, "lotus-bank"), Bank::new(&house, "mekong-bank"), Bank::new(&house, "sen-wallet"));
    let (reference, paid) = (fresh("T"), uetr());
    let good = tainted(&reference, &paid, "1000");
    assert_eq!(lotus.post(&good, &reference).await.status, 202);
    assert_eq!(mekong.answer(&paid, "ACTC", None).await.status, 202);
    mekong.event("final", &paid).await;
    // The same again, otherwise, not valid, for too much, and with a broken body: what is refused is written about most.
    lotus.post(&good, &reference).await;
    lotus.post(&good.replace("1000", "2000"), &reference).await;
    for spoil in [
        ("<ChrgBr>SLEV</ChrgBr>", ""),
        ("1000", "1000.5"),
        ("</Document>", ""),
        ("</Nm>", "</Nm><Nm>Taintna Debtor</Nm>"),
    ] {
        let reference = fresh("T");
        lotus.post(&tainted(&reference, &uetr(), "1000").replace(spoil.0, spoil.1), &reference).await;
    }
    let reference = fresh("T");
    lotus.post(&tainted(&reference, &uetr(), "399000000"), &reference).await;
    let mut told = Vec::new();
    for reference in [fresh("S"), fresh("S")] {
        told.push(sen.post(&enquiry(&reference, &paid), &reference).await);
        let reference = fresh("S");
        told.push(sen.post(&report(&reference, &paid, "ACTC", None), &reference).await);
    }
    for path in ["/v1/events", "/v1/positions"] {
        told.push(sen.get(path).await);
    }
    for path in ["", "/explain"] {
        told.push(sen.get(&format!("/v1/payments/{paid}{path}")).await);
    }
    for (place, text) in
        told.iter().enumerate().map(|(number, answer)| (format!("answer {number}"), answer.text()))
    {
        assert_clean(&place, text);
    }
    assert_clean("the metrics page", &metrics(&house).await);
    assert!(metrics(&house).await.contains("hub_payments_total"), "the page is one");
    assert_eq!(house.terminate().await, 0);
    let log = house.log();
    assert!(log.lines().count() > 20, "the log is one: {log}");
    assert_clean("the log", &log);
}

fn assert_clean(place: &str, text: &str) {
    for taint in TAINTS {
        let found = text.lines().find(|line| line.contains(taint));
        assert!(found.is_none(), "{place} shows {taint:?}: {found:?}");
    }
}
