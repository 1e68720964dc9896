//! `cargo xtask bench payments`: the hub under a steady open load through its public API, on this machine, with the
//! processor time of each process and the money audit at the end.
//!
//! Hub, paying banks (the driver) and paid banks are processes of their own; Kafka and Redis are too. Every run has a
//! new hub with an empty log; the servers stay from run to run. A run whose audit fails has no number, and one whose
//! driver was late is void.

mod host;
mod options;
mod report;
mod run;
mod scene;

use std::process::ExitCode;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};

use self::options::{Options, Profile};
use self::report::Summary;
use crate::figure::Figure;
use crate::process::{Ending, watch};
use crate::provision;
use crate::repo::Repo;
use crate::servers::Servers;

/// Building everything cold, librdkafka's C sources included.
const BUILD_MAX: Duration = Duration::from_secs(1_800);

/// `cargo xtask bench NAME …`.
pub fn command(repo: &Repo, words: &[&str]) -> Result<ExitCode> {
    let options = options_of(words)?;
    let program = build(repo, options.profile)?;
    let started = Instant::now();
    let mut servers = if options.kafka { Some(Servers::start(provision::all(repo)?)?) } else { None };
    let mut runs = Vec::new();
    for number in 1..=options.runs {
        eprintln!("run {number} of {}", options.runs);
        let run = run::run(&program, &options, number, servers.as_ref())?;
        println!("{}", report::line(number, &run));
        runs.push(run);
        if let Some(servers) = servers.as_mut() {
            servers.check()?;
        }
    }
    let summary = Summary::of(&options, runs);
    println!("\n{}", report::table(&summary));
    if options.is_evidence() {
        let name = if options.kafka { "payments-kafka" } else { "payments-embedded" };
        let command = format!("cargo xtask bench payments {}", words.get(1..).unwrap_or_default().join(" "));
        let result = serde_json::to_value(&summary).context("figures are plain data")?;
        let figure =
            Figure::of(repo, name, command.trim_end().to_owned(), started.elapsed(), Some(0), result)?;
        println!("{}", figure.write(repo)?);
    }
    Ok(if summary.median.is_some() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// Reads `NAME …`.
pub fn options_of(words: &[&str]) -> Result<Options> {
    match words.split_first() {
        Some((&"payments", rest)) => Options::read(rest),
        Some((other, _)) => bail!("no bench is named {other}; there is: payments"),
        None => bail!("which bench? There is: payments"),
    }
}

/// Builds the product and returns its program.
fn build(repo: &Repo, profile: Profile) -> Result<std::path::PathBuf> {
    let mut words = vec!["build", "--quiet", "--locked", "--package", "tonle"];
    if profile == Profile::Release {
        words.push("--release");
    }
    let ending = watch(repo.command("cargo").args(&words), BUILD_MAX, |_| {})?;
    if ending != Ending::Exited(Some(0)) {
        bail!("cargo {} ended with {ending:?}", words.join(" "));
    }
    let target = std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| repo.root.join("target"), Into::into);
    Ok(target.join(profile.directory()).join("tonle"))
}
