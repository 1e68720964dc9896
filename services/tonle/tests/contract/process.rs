//! The process: ports, addresses, exit codes, one hub for a directory, the end.

use crate::common::bank::{Bank, dong, uetr};
use crate::common::{House, run, text};

#[tokio::test(flavor = "multi_thread")]
async fn one_hub_for_a_directory_and_it_ends_in_time() {
    // Protects: ports 0 are written down; a second hub exits 75 and harms nothing; SIGTERM ends with 0; the log stays.
    let mut house = House::running().await;
    let addresses = house.addresses().unwrap();
    for name in ["gateway", "metrics"] {
        let address: std::net::SocketAddr = addresses[name].as_str().unwrap().parse().unwrap();
        assert!(address.ip().is_loopback() && address.port() != 0, "{addresses}");
    }
    let words = house.words();
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    let second = run(&words).await;
    assert_eq!(second.status.code(), Some(75), "{}", text(&second.stderr));
    assert_eq!(house.addresses().unwrap(), addresses, "the second has not touched the first's addresses");
    let lotus = Bank::new(&house, "lotus-bank");
    let body = dong("M-1", &uetr(), "lotus-bank", "sen-wallet", "10");
    let first = lotus.post(&body, "M-1").await;
    assert_eq!(first.status, 202);
    assert_eq!(house.terminate().await, 0, "{}", house.log());
    assert_eq!(house.addresses(), None, "nobody is sent to a hub that has ended");
    house.start().await;
    let again = Bank::new(&house, "lotus-bank").post(&body, "M-1").await;
    assert_eq!((again.status, &again.body), (202, &first.body));
    // A reader who waits does not hold up the end.
    let sen = Bank::new(&house, "sen-wallet");
    let after = sen.get("/v1/events").await.json()["cursor"].as_str().unwrap().to_owned();
    let waiting = sen.request("GET", &format!("/v1/events?wait=30&after={after}"), b"");
    let poll = tokio::spawn(async move { sen.send(waiting).await.status });
    tokio::task::yield_now().await;
    assert_eq!(house.terminate().await, 0, "{}", house.log());
    let _ = poll.await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_not_there_is_said_with_64() {
    // Protects: absent services and wrong words exit 64; services for Kafka refuse the embedded log.
    let house = House::new().await;
    let config = house.config();
    let config = config.to_str().unwrap();
    for words in [
        &["router", "--config", config][..],
        &["connector", "--config", config],
        &["console", "--config", config],
        &["gateway", "--config", config],
        &["switch", "--config", config],
        &["switch", "--config", config, "--standby"],
        &["message", "check", "--jsonl", "--profile", "nobody"],
        &["iso8583", "decode", "--jsonl"],
        &["nothing"],
        &["up", "--nothing"],
        &["gateway"],
        &["pki", "issue", "Not An Id", "--data", config],
        &["up", "--config", "/nowhere/hub.toml"],
    ] {
        let said = run(words).await;
        assert_eq!(said.status.code(), Some(64), "{words:?}: {}", text(&said.stderr));
        assert!(!said.stderr.is_empty(), "{words:?} says why");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_wrong_configuration_is_told_whole() {
    // Protects: every fault at once, with its key; exit 64 and nothing begun.
    let house = House::new().await;
    let wrong = concat!(
        "[hub]\nname = \"Not A Name\"\ncolour = 1\n[log]\nengine = \"paper\"\n[gateway]\nlisten = \"nowhere\"\n",
        "body_bytes_max = 1\nadmission_wait_ms = \"soon\"\n[switch]\nstandby_after_ms = 1\n",
        "[ledger.vnd]\ncurrency = \"dong\"\namount_max = 5\n[nothing]\nx = 1\n",
    );
    std::fs::write(house.config(), wrong).unwrap();
    let words = house.words();
    let said = run(&words.each_ref().map(String::as_str)).await;
    let told = text(&said.stderr);
    assert_eq!(said.status.code(), Some(64), "{told}");
    for key in [
        "hub.name",
        "hub.colour",
        "log.engine",
        "gateway.listen",
        "gateway.body_bytes_max",
        "gateway.admission_wait_ms",
        "switch.standby_after_ms",
        "ledger.vnd.currency",
        "ledger.vnd.amount_max",
        "nothing",
    ] {
        assert!(told.contains(key), "{key} is not told:\n{told}");
    }
    assert!(!house.data().join("log").exists(), "nothing was begun");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_ledger_does_not_change_by_a_file() {
    // Protects: terms of a ledger are in the log; a configuration that says otherwise is a refused start.
    let mut house = House::running().await;
    assert_eq!(house.terminate().await, 0);
    let written = std::fs::read_to_string(house.config()).unwrap();
    std::fs::write(house.config(), written.replace("400000000", "400000001")).unwrap();
    let words = house.words();
    let said = run(&words.each_ref().map(String::as_str)).await;
    assert_eq!(said.status.code(), Some(64), "{}", text(&said.stderr));
    assert!(text(&said.stderr).contains("ledger.vnd"), "{}", text(&said.stderr));
}
