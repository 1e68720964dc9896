//! A hub as a process on a fresh data directory, with three banks that read the feed. It knows how to start and end it,
//! not what is said to it.
#![allow(dead_code, reason = "each test file uses its part")]

pub mod bank;

use std::path::{Path, PathBuf};
use std::process::{Output, Stdio};
use std::time::Duration;

use tokio::io::{AsyncBufReadExt as _, BufReader};
use tokio::process::{Child, ChildStdout, Command};

pub const TONLE: &str = env!("CARGO_BIN_EXE_tonle");

/// Long enough for anything that is going to happen on a busy machine.
pub const PATIENCE: Duration = Duration::from_secs(60);

/// What SIGTERM may take (the contract of the binary).
pub const DRAIN: Duration = Duration::from_secs(10);

const CONFIGURATION: &str = r#"
[gateway]
listen = "127.0.0.1:0"
[metrics]
listen = "127.0.0.1:0"
[console]
listen = "127.0.0.1:0"
[iso8583]
listen = "127.0.0.1:0"
[ledger.vnd]
currency = "VND"
total_ms = 4000
payee_reserve_ms = 500
amount_max = "400000000"
"#;

const MANIFEST: &str = r#"
[[participant]]
id = "lotus-bank"
name = "Lotus Bank"
kind = "bank"
bics = ["LOTUVNVX"]
bins = ["970499"]
[[participant.account]]
ledger = "vnd"
mode = "cap"
net_debit_cap = "1000000"

[[participant]]
id = "mekong-bank"
name = "Mekong Bank"
kind = "bank"
bics = ["MEKOVNVX"]
[[participant.account]]
ledger = "vnd"
mode = "prefunded"
prefunded = "500000"

[[participant]]
id = "sen-wallet"
name = "Sen Wallet"
kind = "wallet"
[[participant.account]]
ledger = "vnd"
mode = "cap"
net_debit_cap = "1000000"
"#;

/// The participants of the manifest.
pub const BANKS: [&str; 3] = ["lotus-bank", "mekong-bank", "sen-wallet"];

/// A data directory, its configuration, and the hub that runs on it.
pub struct House {
    directory: tempfile::TempDir,
    hub: Option<Child>,
    lines: Option<tokio::io::Lines<BufReader<ChildStdout>>>,
    /// What the hub logs.
    pub level: &'static str,
}

impl House {
    /// A directory with keys and manifest; nothing runs yet.
    pub async fn new() -> Self {
        let house = Self { directory: tempfile::tempdir().unwrap(), hub: None, lines: None, level: "info" };
        std::fs::create_dir(house.data()).unwrap();
        std::fs::write(house.config(), CONFIGURATION).unwrap();
        std::fs::write(house.data().join("participants.toml"), MANIFEST).unwrap();
        for id in BANKS {
            house.issue(id).await;
        }
        house
    }

    /// The same with the hub running.
    pub async fn running() -> Self {
        let mut house = Self::new().await;
        house.start().await;
        house
    }

    /// Certificate and keys of a participant, whether or not it is registered.
    pub async fn issue(&self, id: &str) {
        let data = self.data();
        let made = run(&["pki", "issue", id, "--data", data.to_str().unwrap()]).await;
        assert!(made.status.success(), "{}", text(&made.stderr));
    }

    pub fn data(&self) -> PathBuf {
        self.directory.path().join("data")
    }

    pub fn pki(&self) -> PathBuf {
        self.data().join("pki")
    }

    pub fn config(&self) -> PathBuf {
        self.directory.path().join("hub.toml")
    }

    /// The words that start the hub.
    pub fn words(&self) -> [String; 5] {
        let text = |path: PathBuf| path.to_str().unwrap().to_owned();
        ["up".into(), "--config".into(), text(self.config()), "--data".into(), text(self.data())]
    }

    /// Starts the hub and waits until it says where it listens.
    pub async fn start(&mut self) {
        let log = std::fs::File::create(self.directory.path().join("hub.log")).unwrap();
        let mut child = Command::new(TONLE)
            .args(self.words())
            .env("TONLE_LOG", self.level)
            .stdout(Stdio::piped())
            .stderr(log)
            .kill_on_drop(true)
            .spawn()
            .unwrap();
        let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
        let line = tokio::time::timeout(PATIENCE, lines.next_line()).await.expect("it starts").unwrap();
        assert!(line.is_some(), "the hub ended: {}", self.log());
        self.hub = Some(child);
        self.lines = Some(lines);
    }

    /// What the hub has logged since its last start.
    pub fn log(&self) -> String {
        std::fs::read_to_string(self.directory.path().join("hub.log")).unwrap_or_default()
    }

    /// `DATA/addresses.json`, if it is there.
    pub fn addresses(&self) -> Option<serde_json::Value> {
        let text = std::fs::read(self.data().join("addresses.json")).ok()?;
        Some(serde_json::from_slice(&text).unwrap())
    }

    /// The address of the participants' API.
    pub fn gateway(&self) -> String {
        self.addresses().expect("the hub runs")["gateway"].as_str().unwrap().to_owned()
    }

    /// Kills the hub with -9, as a fault of the machine would.
    pub async fn kill(&mut self) {
        self.hub.take().unwrap().kill().await.unwrap();
    }

    /// SIGTERM, and the exit code, which must come in time.
    pub async fn terminate(&mut self) -> i32 {
        let mut child = self.hub.take().unwrap();
        let pid = child.id().expect("it runs").to_string();
        assert!(Command::new("kill").args(["-TERM", &pid]).status().await.unwrap().success());
        let ended = tokio::time::timeout(DRAIN, child.wait()).await;
        ended.unwrap_or_else(|_| panic!("it drains within 10 s: {}", self.log())).unwrap().code().unwrap()
    }
}

/// Runs the binary to its end.
pub async fn run(words: &[&str]) -> Output {
    let output = Command::new(TONLE).args(words).kill_on_drop(true).output();
    tokio::time::timeout(PATIENCE, output).await.expect("it ends").unwrap()
}

pub fn text(bytes: &[u8]) -> &str {
    std::str::from_utf8(bytes).unwrap()
}

/// A file of the repository.
pub fn repository(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..").join(path)
}
