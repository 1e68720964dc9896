//! What a run needs on disk before anything starts: keys from the development authority, the manifest that the hub's
//! first start reads, and the configurations of hub, payers and payees. Knows the formats of those files, runs nothing
//! but `tonle pki`.

use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result};
use serde_json::{Value, json};

use super::options::Options;
use crate::repo::read;
use crate::servers::free_addresses;

/// What everybody may owe, in dong: no payment of a bench is refused for want of head-room.
const NET_DEBIT_CAP: &str = "1000000000000000";

/// The largest single payment in dong, as where no ledger is configured.
const AMOUNT_MAX: &str = "499999999";

/// Where things are.
pub struct Scene {
    /// The hub's data directory.
    pub data: PathBuf,
    /// The hub's configuration.
    pub hub: PathBuf,
    /// The configuration of the banks that pay.
    pub payers: PathBuf,
    /// The configuration of the banks that are paid.
    pub payees: PathBuf,
    /// Where all banks leave their statements.
    pub statements: PathBuf,
    /// `hub.name`.
    pub name: String,
}

/// Kafka's and Redis's addresses.
pub type Servers = (SocketAddr, SocketAddr);

struct Bank {
    id: String,
    bic: String,
    bin: String,
    inbox: SocketAddr,
}

impl Scene {
    /// Makes all of it below `home` for the run `number`.
    pub fn make(
        home: &Path,
        program: &Path,
        options: &Options,
        number: u32,
        servers: Option<Servers>,
    ) -> Result<Self> {
        let scene = Self {
            data: home.join("data"),
            hub: home.join("hub.toml"),
            payers: home.join("payers.toml"),
            payees: home.join("payees.toml"),
            statements: home.join("statements"),
            name: format!("bench-{number}"),
        };
        std::fs::create_dir_all(&scene.data).context("cannot create the data directory")?;
        let [hub] = free_addresses()?;
        let banks = (1..=options.banks).map(bank).collect::<Result<Vec<_>>>()?;
        for bank in &banks {
            read(Command::new(program).args(["pki", "issue", &bank.id, "--data"]).arg(&scene.data))?;
        }
        let participants: Vec<Value> = banks.iter().map(participant).collect();
        write(&scene.data.join("participants.toml"), &json!({ "participant": participants }))?;
        write(&scene.hub, &configuration(&scene.name, hub, servers))?;
        let half = banks.len() / 2;
        let (payers, payees) = banks.split_at(half);
        let driven: Vec<&str> = payees.iter().map(|bank| bank.bic.as_str()).collect();
        let traffic = json!({
            "rate": options.rate,
            "seconds": options.seconds,
            "warm_up": options.warm_up,
            "seed": number,
            "payees": driven,
        });
        write(&scene.payers, &scene.sandbox(hub, payers, payees, Some(traffic)))?;
        write(&scene.payees, &scene.sandbox(hub, payees, payers, None))?;
        Ok(scene)
    }

    fn sandbox(&self, hub: SocketAddr, own: &[Bank], others: &[Bank], traffic: Option<Value>) -> Value {
        let peers: serde_json::Map<String, Value> =
            others.iter().map(|bank| (bank.bic.clone(), json!(bank.id))).collect();
        let bank =
            |bank: &Bank| json!({ "id": bank.id, "bic": bank.bic, "listen": bank.inbox, "peers": peers });
        let mut all = json!({
            "hub": hub.to_string(),
            "pki": self.data.join("pki"),
            "statements": self.statements,
            "bank": own.iter().map(bank).collect::<Vec<_>>(),
        });
        if let (Some(traffic), Some(table)) = (traffic, all.as_object_mut()) {
            table.insert("traffic".to_owned(), traffic);
        }
        all
    }
}

fn bank(number: u32) -> Result<Bank> {
    let [inbox] = free_addresses()?;
    Ok(Bank {
        id: format!("bank-{number:02}"),
        bic: format!("BK{number:02}VNVX"),
        bin: format!("9704{number:02}"),
        inbox,
    })
}

fn participant(bank: &Bank) -> Value {
    json!({
        "id": bank.id,
        "name": bank.id,
        "kind": "bank",
        "bics": [bank.bic],
        "bins": [bank.bin],
        "test": true,
        "url": format!("https://{}/inbox", bank.inbox),
        "account": [{ "ledger": "vnd", "mode": "cap", "net_debit_cap": NET_DEBIT_CAP }],
    })
}

/// One ledger with the usual times; everything else as it comes.
fn configuration(name: &str, hub: SocketAddr, servers: Option<Servers>) -> Value {
    let mut all = json!({
        "hub": { "name": name },
        "gateway": { "listen": hub, "push_private_targets": true },
        "metrics": { "listen": "127.0.0.1:0" },
        "ledger": { "vnd": { "currency": "VND", "amount_max": AMOUNT_MAX } },
    });
    if let (Some((kafka, redis)), Some(table)) = (servers, all.as_object_mut()) {
        let log = json!({ "engine": "kafka", "brokers": kafka.to_string(), "profile": "single-node" });
        table.insert("log".to_owned(), log);
        table.insert("cache".to_owned(), json!({ "engine": "redis", "url": format!("redis://{redis}/") }));
    }
    all
}

fn write(file: &Path, value: &Value) -> Result<()> {
    let text = toml::to_string(value).with_context(|| format!("{} is no TOML", file.display()))?;
    std::fs::write(file, text).with_context(|| format!("cannot write {}", file.display()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_engines_can_be_written() {
        // Protects: a hub of a bench differs from another only in where its log and cache are.
        let address = SocketAddr::from(([127, 0, 0, 1], 1));
        let embedded = toml::to_string(&configuration("bench-1", address, None)).unwrap();
        assert!(!embedded.contains("engine"), "{embedded}");
        let kafka = toml::to_string(&configuration("bench-1", address, Some((address, address)))).unwrap();
        assert!(kafka.contains("engine = \"kafka\"") && kafka.contains("redis://127.0.0.1:1/"), "{kafka}");
    }
}
