//! The configuration file of `tonle sandbox --config FILE`: TOML, all faults at once. Knows no sockets.
//!
//! ```toml
//! hub = "127.0.0.1:8443"            # HOST:PORT of the participants' API
//! pki = "data/pki"                  # the development PKI
//! statements = "statements"         # directory for ID.json at the end; absent: none are written
//!
//! [[bank]]
//! id = "lotus-bank"
//! bic = "LOTUVNVX"
//! listen = "127.0.0.1:9001"         # absent: the bank reads the event feed
//! accounts = ["0011"]               # absent: credits for any account are taken
//! answer_by = "response"            # or "post"
//! final_wait_ms = 12000             # before the bank asks by pacs.028
//! skip_history = false              # true: a feed reader starts at the feed's present end
//! [bank.faults]
//! seed = 7
//! [[bank.faults.rules]]
//! per_mille = 20                    # or every = N, or account = "…"
//! fault = { kind = "slow", ms = 500 }
//!
//! [traffic]                         # absent: the banks only answer
//! rate = 100
//! seconds = 10
//! warm_up = 0                       # seconds of the same before, in no figure
//! ```

use std::collections::{BTreeMap, BTreeSet};
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::time::Duration;

use serde::{Deserialize, Serialize};

use crate::faults::Script;
use crate::limits::FINAL_WAIT;
use crate::traffic::TrafficSpec;

/// A configuration that cannot be used: wrong usage, exit code 64.
#[derive(Debug, thiserror::Error)]
pub enum ConfigFault {
    /// The file cannot be read.
    #[error("{path}: {reason}")]
    File {
        /// The file.
        path: String,
        /// Why.
        reason: String,
    },
    /// All faults found in it.
    #[error("{}", .0.join("\n"))]
    Values(Vec<String>),
}

impl ConfigFault {
    /// The exit code that stands for this fault (contracts §1: wrong usage or configuration).
    pub fn exit_code(&self) -> u8 {
        64
    }
}

/// How a bank answers a pushed instruction.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum AnswerBy {
    /// Inside the response to the push.
    #[default]
    Response,
    /// By a POST of its own. Banks without inbox always do.
    Post,
}

/// One bank.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct BankConfig {
    /// Participant id.
    pub id: String,
    /// BIC, 8 or 11 characters.
    pub bic: String,
    /// Address of the inbox; port 0 is allowed. Absent: the bank reads the event feed.
    pub listen: Option<SocketAddr>,
    /// Accounts that take credits; empty: any.
    #[serde(default)]
    pub accounts: Vec<String>,
    /// How it answers.
    #[serde(default)]
    pub answer_by: AnswerBy,
    /// Milliseconds before it asks for a missing final.
    pub final_wait_ms: Option<u64>,
    /// Whether a reader of the feed leaves out what happened before it started: for a bank whose books are new while the
    /// hub is not.
    #[serde(default)]
    pub skip_history: bool,
    /// How it misbehaves.
    #[serde(default)]
    pub faults: Script,
    /// Participant ids by address (BIC or bank code), so that a payer knows who may answer. Those of the same file are
    /// added by themselves.
    #[serde(default)]
    pub peers: BTreeMap<String, String>,
}

impl BankConfig {
    /// A faultless bank that takes credits for any account.
    pub fn new(id: &str, bic: &str, listen: Option<SocketAddr>) -> Self {
        Self {
            id: id.to_owned(),
            bic: bic.to_owned(),
            listen,
            accounts: Vec::new(),
            answer_by: AnswerBy::Response,
            final_wait_ms: None,
            skip_history: false,
            faults: Script::default(),
            peers: BTreeMap::new(),
        }
    }

    /// How long it waits for a final before it asks.
    pub fn final_wait(&self) -> Duration {
        self.final_wait_ms.map_or(FINAL_WAIT, Duration::from_millis)
    }

    fn check(&self, faults: &mut Vec<String>) {
        let name = &self.id;
        if !id_is_good(name) {
            faults.push(format!("bank.id = {name:?}: [a-z0-9][a-z0-9-]{{1,30}}, not hub"));
        }
        let upper = self.bic.bytes().all(|b| b.is_ascii_uppercase() || b.is_ascii_digit());
        if !matches!(self.bic.len(), 8 | 11) || !upper {
            faults.push(format!("bank {name}: bic = {:?}: 8 or 11 of A-Z 0-9", self.bic));
        }
        if let Some(ms) = self.final_wait_ms.filter(|ms| !(100..=600_000).contains(ms)) {
            faults.push(format!("bank {name}: final_wait_ms = {ms}: 100 to 600000"));
        }
        for account in &self.accounts {
            if account.is_empty() || account.chars().count() > 34 {
                faults.push(format!("bank {name}: account {account:?}: 1 to 34 characters"));
            }
        }
        faults.extend(self.faults.check().into_iter().map(|fault| format!("bank {name}: faults.{fault}")));
    }
}

fn id_is_good(id: &str) -> bool {
    let good = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit();
    (2..=31).contains(&id.len())
        && id != "hub"
        && id.bytes().all(|b| good(b) || b == b'-')
        && id.bytes().next().is_some_and(good)
}

/// The whole file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Config {
    /// `HOST:PORT` of the participants' API.
    pub hub: String,
    /// Directory of the development PKI.
    pub pki: PathBuf,
    /// Directory for the statements.
    pub statements: Option<PathBuf>,
    /// The banks.
    #[serde(rename = "bank")]
    pub banks: Vec<BankConfig>,
    /// Payments that the banks make among themselves.
    pub traffic: Option<TrafficSpec>,
}

impl Config {
    /// Reads and checks the file.
    pub fn load(path: &Path) -> Result<Self, ConfigFault> {
        let file = |reason: String| ConfigFault::File { path: path.display().to_string(), reason };
        let text = std::fs::read_to_string(path).map_err(|e| file(e.to_string()))?;
        toml::from_str::<Self>(&text).map_err(|e| file(e.to_string()))?.check()
    }

    /// Checks everything and tells each bank the others' addresses.
    pub fn check(mut self) -> Result<Self, ConfigFault> {
        let mut faults = Vec::new();
        if self.hub.rsplit_once(':').and_then(|(_, port)| port.parse::<u16>().ok()).is_none() {
            faults.push(format!("hub = {:?}: HOST:PORT", self.hub));
        }
        if !self.pki.is_dir() {
            faults.push(format!("pki = {:?}: no such directory", self.pki));
        }
        if self.banks.is_empty() {
            faults.push("bank: at least one".to_owned());
        }
        let mut ids = BTreeSet::new();
        let mut bics = BTreeSet::new();
        for bank in &self.banks {
            bank.check(&mut faults);
            if !ids.insert(bank.id.as_str()) {
                faults.push(format!("bank.id = {:?}: twice", bank.id));
            }
            if !bics.insert(bank.bic.as_str()) {
                faults.push(format!("bank {}: bic = {:?}: twice", bank.id, bank.bic));
            }
        }
        if let Some(traffic) = &self.traffic {
            faults.extend(traffic.check().into_iter().map(|fault| format!("traffic.{fault}")));
        }
        if !faults.is_empty() {
            return Err(ConfigFault::Values(faults));
        }
        introduce(&mut self.banks);
        Ok(self)
    }
}

/// Tells each bank which participant has which BIC among `banks`.
pub fn introduce(banks: &mut [BankConfig]) {
    let known: Vec<(String, String)> = banks.iter().map(|b| (b.bic.clone(), b.id.clone())).collect();
    for bank in banks {
        for (bic, id) in &known {
            bank.peers.entry(bic.clone()).or_insert_with(|| id.clone());
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_faults_come_at_once() {
        // Protects the operator: one start, the whole list, exit code 64.
        let text = r#"
            hub = "nowhere"
            pki = "/does/not/exist"
            [[bank]]
            id = "Hub"
            bic = "short"
            final_wait_ms = 1
            accounts = [""]
            [[bank]]
            id = "hub"
            bic = "short"
            [bank.faults]
            rules = [{ fault = { kind = "silent" } }]
            [traffic]
            rate = 0
            seconds = 0
        "#;
        let fault = toml::from_str::<Config>(text).unwrap().check().unwrap_err();
        assert_eq!(fault.exit_code(), 64);
        let ConfigFault::Values(all) = fault else { panic!("{fault}") };
        assert_eq!(all.len(), 12, "{all:#?}");
    }

    #[test]
    fn banks_of_one_file_know_each_other() {
        // Protects the check that the payee itself answered.
        let mut banks = [BankConfig::new("a1", "AAAAVNVX", None), BankConfig::new("b1", "BBBBVNVX", None)];
        introduce(&mut banks);
        assert_eq!(banks[0].peers["BBBBVNVX"], "b1");
        let unknown = "hub = \"h:1\"\npki = \".\"\nbank = []\nfoo = 1";
        assert!(toml::from_str::<Config>(unknown).is_err());
    }
}
