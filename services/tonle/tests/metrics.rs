//! Each metric of the page is set by somebody: one that nobody sets stands at 0 and looks like good news.
#![allow(clippy::unwrap_used, reason = "a test ends at the first surprise")]

mod common;

use std::net::TcpListener;
use std::path::Path;
use std::time::Duration;

use tonle::hub::{Hub, Plan};
use tonle_runtime::configuration::Configuration;
use tonle_runtime::pki::Pki;
use tonle_runtime::tls::Identity;
use tonle_sandbox::bank::{PayOrder, Verdict};
use tonle_sandbox::config::BankConfig;
use tonle_sandbox::faults::{ACCOUNT_MUTE, Fault, Rule};
use tonle_sandbox::run::Sandbox;
use uuid::Uuid;

use common::PATIENCE;

/// What does not happen within a test: pushes end undelivered only after 24 hours.
const RARE: [&str; 1] = ["hub_pushes_total{result=\"dropped\"}"];

const BANKS: [(&str, &str); 2] = [("lotus-bank", "LOTUVNVX"), ("river-bank", "RIVRVNVX")];

/// A bank whose inbox nobody opens.
const ABSENT: (&str, &str) = ("absent-bank", "ABSEVNVX");

/// Two banks with inboxes; the second plays a fault on payments to the account of its name.
fn banks() -> Vec<BankConfig> {
    let any = "127.0.0.1:0".parse().unwrap();
    let mut banks: Vec<BankConfig> =
        BANKS.iter().map(|(id, bic)| BankConfig::new(id, bic, Some(any))).collect();
    let rule = |(account, fault): (&str, Fault)| Rule {
        every: None,
        per_mille: None,
        account: Some(account.to_owned()),
        fault,
    };
    let faults = [("500", Fault::Http500), ("POST", Fault::ByPost)];
    banks[1].faults.rules = faults.into_iter().map(rule).collect();
    banks
}

fn manifest(data: &Path, sandbox: &Sandbox) {
    let row = |(id, bic): &(&str, &str)| {
        let address = sandbox.addresses().into_iter().find(|(bank, _)| bank == id);
        let address = address.map_or_else(|| "127.0.0.1:1".to_owned(), |(_, address)| address.to_string());
        format!(
            "[[participant]]\nid = \"{id}\"\nname = \"{id}\"\nkind = \"bank\"\nbics = [\"{bic}\"]\nurl = \
             \"https://{address}/inbox\"\n[[participant.account]]\nledger = \"vnd\"\nmode = \"cap\"\n\
             net_debit_cap = \"1000000\"\n"
        )
    };
    let text: String = BANKS.iter().chain([&ABSENT]).map(row).collect();
    std::fs::write(data.join("participants.toml"), text).unwrap();
}

fn configuration(hub: &str) -> Configuration {
    let text = format!(
        "[gateway]\nlisten = \"{hub}\"\npush_private_targets = true\n[metrics]\nlisten = \"127.0.0.1:0\"\n\
         [ledger.vnd]\ncurrency = \"VND\"\ntotal_ms = 4000\npayee_reserve_ms = 500\namount_max = \"400000000\"\n"
    );
    Configuration::from_text(&text, []).unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn every_metric_is_set_by_somebody() {
    // Protects: alarms on a gauge that no part of the hub sets never ring. A hub with two banks does everything once; each
    // metric of its page must have been written to.
    let directory = tempfile::tempdir().unwrap();
    let data = directory.path();
    let free = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    let pki = Pki::in_data(data);
    pki.ensure_hub().unwrap();
    for (id, _) in BANKS.iter().chain([&ABSENT]) {
        pki.issue(&Identity::participant(id).unwrap()).unwrap();
    }
    let sandbox = Sandbox::start(banks(), &data.join("pki"), &free.to_string()).await.unwrap();
    manifest(data, &sandbox);
    let plan = Plan {
        configuration: configuration(&free.to_string()),
        data: data.to_owned(),
        gateway: true,
        switch: Some(false),
    };
    let hub = Hub::start(plan).await.unwrap_or_else(|exit| panic!("{exit}"));

    let payer = &sandbox.banks()[0];
    let pay = async |bic: &str, account: &str| {
        payer.pay(&PayOrder::new(bic, account, "1000", "VND")).await.unwrap().verdict
    };
    for account in ["1234567", "500", "POST"] {
        assert_eq!(pay(BANKS[1].1, account).await, Verdict::Completed, "{account}");
    }
    for (bic, account) in [(BANKS[1].1, ACCOUNT_MUTE), (ABSENT.1, "1234567")] {
        assert_ne!(pay(bic, account).await, Verdict::Completed, "{bic} {account}");
    }
    payer.query(Uuid::new_v4()).await;
    let words = ["funds", "in", "--participant", BANKS[0].0, "--ledger", "vnd", "--amount", "1000", "--data"];
    let funds = common::run(&[&words[..], &[data.to_str().unwrap()]].concat()).await;
    // Whether the ledger's mode allows it makes no difference: the order is in the log.
    assert!(funds.status.code().is_some());

    let silent = async || {
        hub.metrics.page().unwrap();
        let silent = hub.metrics.never_written();
        silent.into_iter().filter(|name| !RARE.contains(name)).map(str::to_owned).collect::<Vec<_>>()
    };
    // The sign of life of the log, and the pushes of what came last, take their time.
    let since = std::time::Instant::now();
    while !silent().await.is_empty() && since.elapsed() < PATIENCE {
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
    assert_eq!(silent().await, Vec::<String>::new(), "nobody sets these");
    sandbox.stop().await;
    hub.stop().await;
}
