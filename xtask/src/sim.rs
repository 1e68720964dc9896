//! Runs the simulator. What it simulates and how it reports is the simulator's own matter.

use std::process::{Command, ExitCode};

use anyhow::{Context, Result};

use crate::limits;
use crate::repo::Repo;

/// `cargo xtask sim [SEED] [--seeds N] [--from SEED] [--shrink]`; without any of them the seeds of a CI run.
pub fn command(repo: &Repo, arguments: &[&str]) -> Result<ExitCode> {
    let mut command = repo.command("cargo");
    on(&mut command, "run").arg("--");
    if arguments.is_empty() {
        command.args(["--seeds", &limits::SEEDS.to_string()]);
    }
    let status = command.args(arguments).status().context("cannot start cargo")?;
    Ok(if status.success() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// Cargo's words for the simulator's program.
pub fn on<'a>(command: &'a mut Command, verb: &str) -> &'a mut Command {
    command.args([verb, "--quiet", "--locked", "--package", "tonle-sim", "--bin", "sim"])
}
