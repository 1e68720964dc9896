//! A hub of several processes over a real Kafka and a real Redis, sandbox banks in the test's own process, steady
//! traffic between them, and at the end everything that must hold.

mod check;
mod people;
pub mod process;
pub mod servers;

use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::Arc;
use std::time::Duration;

use tokio::task::JoinHandle;
use tonle_runtime::configuration::Addresses;
use tonle_runtime::pki::Pki;
use tonle_runtime::tls::Identity;
use tonle_sandbox::bank::{Bank, PayOrder};
use tonle_sandbox::run::Sandbox;
use tonle_sandbox::traffic::{self, Mix, TrafficReport, TrafficSpec};

pub use check::{Closed, at_most, rounds};
pub use people::{LEDGERS, TOTAL_MS};
use process::{Process, free_addresses, until};
use servers::Redis;

/// Payments a second of each ledger.
const RATE: u32 = 50;

/// Of 1,000 payments: how many are of which outcome.
const MIX: Mix = Mix { refused: 40, expired: 10, cap_exceeded: 20, duplicate: 60, conflict: 20 };

/// SIGTERM and SIGINT drain within 10 s (contracts §1); the rest is for the process itself to end.
const DRAIN_MAX_MS: u64 = 10_500;

/// Traffic after everything has come back, in seconds.
pub const AFTERWARDS_SECONDS: u32 = 4;

/// How a switch is started.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Writing {
    /// It writes at once.
    Always,
    /// With `--standby`.
    Standby,
}

/// One service of the hub with its own data directory.
pub struct Service {
    name: String,
    words: Vec<String>,
    data: PathBuf,
    process: Option<Process>,
}

impl Service {
    fn new(name: String, words: &[&str], home: &Path, config: &str, manifest: &str) -> Self {
        let data = home.join(&name);
        std::fs::create_dir_all(&data).unwrap();
        std::os::unix::fs::symlink(home.join("pki"), data.join("pki")).unwrap();
        std::fs::write(data.join("participants.toml"), manifest).unwrap();
        let file = data.join("tonle.toml");
        std::fs::write(&file, config.replace("DATA", &data.display().to_string())).unwrap();
        let mut words: Vec<String> = words.iter().map(|word| (*word).to_owned()).collect();
        words.extend(["--config".to_owned(), file.display().to_string()]);
        Self { name, words, data, process: None }
    }

    /// Its configuration.
    pub fn config(&self) -> PathBuf {
        self.data.join("tonle.toml")
    }

    fn output(&self) -> PathBuf {
        self.data.join("output")
    }

    /// Starts it; [`Self::ready`] says when it serves.
    pub fn start(&mut self) {
        // Who was killed could not take its addresses away.
        let _ = std::fs::remove_file(Addresses::file(&self.data));
        let mut command = Command::new(env!("CARGO_BIN_EXE_tonle"));
        command.args(&self.words);
        self.process = Some(Process::start(&self.name, &mut command, &self.output()).unwrap());
    }

    /// Waits until it serves.
    pub async fn ready(&mut self) {
        let output = self.output();
        let data = self.data.clone();
        let process = self.process.as_mut().expect("it was started");
        let is_ready = || Addresses::read(&data).is_ok_and(|addresses| addresses.is_some());
        until(&self.name, process, &output, is_ready).await;
    }

    /// Kills it with -9.
    pub fn kill(&mut self) {
        self.process.take().expect("it runs").kill();
    }

    /// Ends it by SIGTERM, in order and in time.
    pub async fn terminate(&mut self) -> Duration {
        self.end_by("-TERM").await
    }

    /// Ends it by a signal, in order and in time.
    pub async fn end_by(&mut self, signal: &str) -> Duration {
        let Some(process) = self.process.take() else { return Duration::ZERO };
        let (status, took) = process.end_by(signal, Duration::from_millis(at_most(DRAIN_MAX_MS))).await;
        assert!(
            status.success(),
            "{}: {status}; it said last:\n{}",
            self.name,
            process::tail(&self.output())
        );
        took
    }
}

/// The whole scene.
pub struct Scene {
    case: String,
    pub redis: Redis,
    pub gateways: Vec<Service>,
    pub switches: Vec<Service>,
    pub banks: Vec<Arc<Bank>>,
    sandboxes: Vec<Sandbox>,
    home: tempfile::TempDir,
}

impl Scene {
    /// Banks, Redis, and the hub's services on the Kafka at `brokers`; returns when all serve.
    pub async fn open(
        case: &str,
        brokers: &str,
        redis: &Path,
        gateways: usize,
        switches: &[Writing],
    ) -> Self {
        let directory = tempfile::Builder::new().prefix("tonle-kill-").tempdir().unwrap();
        let home = directory.path();
        let redis = Redis::start(redis, home).await;
        let hub = format!("kill-{}", &uuid::Uuid::new_v4().simple().to_string()[..8]);
        let addresses = free_addresses::<2>();
        let sandboxes = open_banks(home, &addresses[..gateways]).await;
        let inboxes: Vec<_> = sandboxes.iter().flat_map(Sandbox::addresses).collect();
        let url = |id: &str| {
            let found = inboxes.iter().find(|(bank, _)| bank == id);
            found.map(|(_, address)| format!("https://{address}/inbox"))
        };
        let manifest = people::manifest(url);
        let config = |address: SocketAddr| {
            format!(
                "[hub]\nname = \"{hub}\"\ndata = \"DATA\"\n[log]\nengine = \"kafka\"\nbrokers = \"{brokers}\"\n\
                 profile = \"single-node\"\n[cache]\nengine = \"redis\"\nurl = \"{}\"\n[gateway]\nlisten = \"{address}\"\n\
                 push_private_targets = true\n[metrics]\nlisten = \"127.0.0.1:0\"\n[switch]\nsnapshot_every_records = 1000\n{}",
                redis.url(),
                people::ledgers()
            )
        };
        let door = |(number, address): (usize, &SocketAddr)| {
            let name = format!("gateway-{number}");
            Service::new(name, &["gateway"], home, &config(*address), &manifest)
        };
        let gateways: Vec<_> = addresses[..gateways].iter().enumerate().map(door).collect();
        let switch = |(number, writing): (usize, &Writing)| {
            let words: &[&str] =
                if *writing == Writing::Standby { &["switch", "--standby"] } else { &["switch"] };
            Service::new(
                format!("switch-{number}"),
                words,
                home,
                &config(([127, 0, 0, 1], 0).into()),
                &manifest,
            )
        };
        let switches: Vec<_> = switches.iter().enumerate().map(switch).collect();
        let banks = sandboxes.iter().flat_map(|sandbox| sandbox.banks().to_vec()).collect();
        let case = case.to_owned();
        let mut scene = Self { case, redis, gateways, switches, banks, sandboxes, home: directory };
        scene.start_all().await;
        scene
    }

    async fn start_all(&mut self) {
        let mut all: Vec<&mut Service> = self.switches.iter_mut().chain(&mut self.gateways).collect();
        all.iter_mut().for_each(|service| service.start());
        for service in all {
            service.ready().await;
        }
    }

    /// Steady traffic on both ledgers for so many seconds; the handle gives its report by ledger.
    pub fn load(&self, seconds: u32) -> JoinHandle<Vec<TrafficReport>> {
        let banks = self.banks.clone();
        tokio::spawn(async move {
            let runs = LEDGERS.iter().zip(1..).map(|((_, currency, _, beyond), seed)| {
                let spec = TrafficSpec {
                    ccy: (*currency).to_owned(),
                    cap_amount_minor: Some(*beyond),
                    mix: MIX,
                    seed,
                    ..TrafficSpec::new(RATE, seconds)
                };
                let banks = &banks;
                async move { traffic::run(banks, &spec).await }
            });
            futures_util::future::join_all(runs).await
        })
    }

    /// Traffic once everything has come back: what is due in it shows whether payments are as usual again.
    pub async fn load_afterwards(&self) {
        self.load(AFTERWARDS_SECONDS).await.unwrap();
    }

    /// An order for a payment from the first bank to an account of the second.
    pub fn order(&self, account: &str) -> PayOrder {
        PayOrder::new(self.banks[1].bic(), account, "125000", "VND")
    }
}

impl Drop for Scene {
    fn drop(&mut self) {
        if std::thread::panicking() {
            eprintln!("{}: what its processes said is in {}", self.case, self.home.path().display());
            self.home.disable_cleanup(true);
        }
    }
}

/// Keys for everybody and the banks, dealt out to the gateways in turn. They start before the hub does.
async fn open_banks(home: &Path, gateways: &[SocketAddr]) -> Vec<Sandbox> {
    let pki = Pki::in_data(home);
    pki.ensure_hub().unwrap();
    let mut configs = people::banks();
    for bank in &configs {
        pki.issue(&Identity::participant(&bank.id).unwrap()).unwrap();
    }
    tonle_sandbox::config::introduce(&mut configs);
    let mut sandboxes = Vec::new();
    for (number, gateway) in gateways.iter().enumerate() {
        let own = configs.iter().skip(number).step_by(gateways.len()).cloned().collect();
        let sandbox = Sandbox::start(own, &home.join("pki"), &gateway.to_string()).await.unwrap();
        sandboxes.push(sandbox);
    }
    sandboxes
}
