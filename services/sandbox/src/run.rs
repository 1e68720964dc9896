//! `tonle sandbox --config FILE`: starts the banks, makes the traffic if there is any, and at the end writes each bank's
//! statement. Also the pieces that a demo in the same process needs. Knows no command line.

use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use anyhow::Context as _;
use tokio::signal::unix::{SignalKind, signal};

use crate::bank::{Bank, BankFault};
use crate::config::{BankConfig, Config, introduce};
use crate::inbox::{self, Running};
use crate::measured::Measured;
use crate::statement::Statement;
use crate::{feed, traffic};

/// How long a sandbox waits at its end for finals that are still to come: a scheme's total and the queries.
pub const DRAIN: Duration = Duration::from_secs(15);

/// Banks that run in this process.
pub struct Sandbox {
    banks: Vec<Arc<Bank>>,
    running: Vec<Running>,
}

impl Sandbox {
    /// Makes the banks of `configs` with their keys from `pki`, opens the inboxes and starts the feed readers. The banks
    /// need not know each other before. Inboxes may have port 0: [`Sandbox::addresses`] says where they are.
    ///
    /// A hub that is not up yet is no fault: the banks try again. Only for a bank that skips the feed's history is the
    /// start not done before the hub has answered.
    pub async fn start(mut configs: Vec<BankConfig>, pki: &Path, hub: &str) -> anyhow::Result<Self> {
        introduce(&mut configs);
        let banks = configs
            .into_iter()
            .map(|config| {
                let id = config.id.clone();
                Bank::new(config, pki, hub).with_context(|| format!("bank {id}"))
            })
            .collect::<anyhow::Result<Vec<_>>>()?;
        let mut running = Vec::with_capacity(banks.len());
        for bank in &banks {
            running.push(match bank.config.listen {
                Some(address) => inbox::open(bank, address)
                    .await
                    .with_context(|| format!("bank {}: inbox {address}", bank.id()))?,
                None if bank.config.skip_history => feed::follow(bank, feed::present_end(bank).await),
                None => feed::follow(bank, None),
            });
        }
        Ok(Self { banks, running })
    }

    /// The banks, in the order of their configurations.
    pub fn banks(&self) -> &[Arc<Bank>] {
        &self.banks
    }

    /// Id and inbox address of each bank that has an inbox.
    pub fn addresses(&self) -> Vec<(String, std::net::SocketAddr)> {
        let both = self.banks.iter().zip(&self.running);
        both.filter_map(|(bank, running)| Some((bank.id().to_owned(), running.address?))).collect()
    }

    /// Waits until no bank waits for a final any more, at most `most`, and returns the statements. The banks go on.
    pub async fn statements(&self, most: Duration) -> Vec<Statement> {
        let end = tokio::time::Instant::now() + most;
        for bank in &self.banks {
            let left = end.saturating_duration_since(tokio::time::Instant::now());
            let open = bank.drained(left).await;
            if open > 0 {
                tracing::warn!(bank = bank.id(), open, "payments without a final");
            }
        }
        self.banks.iter().map(|bank| bank.statement()).collect()
    }

    /// Stops everything.
    pub async fn stop(self) {
        for running in self.running {
            running.stop().await;
        }
        for bank in &self.banks {
            bank.stop();
        }
    }

    /// Waits as [`Sandbox::statements`] does, stops everything, and returns the statements as they are then.
    pub async fn finish(self, most: Duration) -> Vec<Statement> {
        self.statements(most).await;
        let banks = self.banks.clone();
        self.stop().await;
        banks.iter().map(|bank| bank.statement()).collect()
    }
}

/// Runs the banks of the file until their traffic is done, or, without traffic, until SIGTERM or SIGINT. Prints one line
/// of JSON for each inbox, one when the measured part of the traffic begins and one when it ends, and the traffic's
/// report without its samples, with the figures of the measured part. A [`crate::config::ConfigFault`] inside the
/// error means exit code 64.
pub async fn run(config_path: &Path) -> anyhow::Result<()> {
    let config = Config::load(config_path)?;
    let sandbox = Sandbox::start(config.banks, &config.pki, &config.hub).await?;
    for (bank, address) in sandbox.addresses() {
        println!("{}", serde_json::json!({ "bank": bank, "inbox": address }));
    }
    match &config.traffic {
        Some(spec) => drive(&sandbox, spec).await?,
        None => stop_signal().await?,
    }
    let statements = sandbox.finish(DRAIN).await;
    if let Some(folder) = &config.statements {
        write(folder, &statements)?;
    }
    Ok(())
}

/// Makes the traffic, says when its parts begin and end, and prints what it came to.
async fn drive(sandbox: &Sandbox, spec: &traffic::TrafficSpec) -> anyhow::Result<()> {
    let phases = tokio::spawn(tell_phases(spec.warm_up, spec.seconds));
    let mut report = tokio::select! {
        report = traffic::run(sandbox.banks(), spec) => report,
        stopped = stop_signal() => {
            stopped?;
            traffic::TrafficReport::default()
        }
    };
    phases.abort();
    let measured = Measured::of(&report, spec);
    report.samples.clear();
    println!("{}", serde_json::json!({ "traffic": report, "measured": measured }));
    Ok(())
}

/// One line when the measured part begins and one when it ends, so that whoever measures the processes can look at the
/// same time.
async fn tell_phases(warm_up: u32, seconds: u32) {
    let start = tokio::time::Instant::now();
    for (phase, after) in
        [("measuring", u64::from(warm_up)), ("measured", u64::from(warm_up) + u64::from(seconds))]
    {
        tokio::time::sleep_until(start + Duration::from_secs(after)).await;
        println!("{}", serde_json::json!({ "phase": phase }));
    }
}

/// The exit code that an error of [`run`] stands for, by contracts §1: 64 for the configuration and for keys that it
/// names, else 75.
pub fn exit_code(fault: &anyhow::Error) -> u8 {
    let wrong =
        fault.chain().any(|cause| cause.is::<crate::config::ConfigFault>() || cause.is::<BankFault>());
    if wrong { 64 } else { 75 }
}

async fn stop_signal() -> anyhow::Result<()> {
    let mut terminate = signal(SignalKind::terminate()).context("no handler for SIGTERM")?;
    tokio::select! {
        _ = terminate.recv() => {}
        interrupted = tokio::signal::ctrl_c() => interrupted.context("no handler for SIGINT")?,
    }
    Ok(())
}

fn write(folder: &Path, statements: &[Statement]) -> anyhow::Result<()> {
    std::fs::create_dir_all(folder).with_context(|| folder.display().to_string())?;
    for statement in statements {
        let path = folder.join(format!("{}.json", statement.bank));
        let text = serde_json::to_vec(statement)?;
        std::fs::write(&path, text).with_context(|| path.display().to_string())?;
    }
    Ok(())
}
