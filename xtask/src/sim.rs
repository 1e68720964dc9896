//! Runs the simulator. What it simulates and how it reports is the simulator's own matter.

use std::process::{Command, ExitCode};

use anyhow::{Context, Result};

use crate::repo::Repo;
use crate::{cpu, limits};

/// `cargo xtask sim [SEED] [--seeds N] [--from SEED] [--shrink]`; without any of them the seeds of a CI run, whose
/// processor time is judged.
pub fn command(repo: &Repo, arguments: &[&str]) -> Result<ExitCode> {
    // Built first, so that what is measured is the simulator alone.
    if !on(&mut repo.command("cargo"), "build").status().context("cannot start cargo")?.success() {
        return Ok(ExitCode::FAILURE);
    }
    let mut command = repo.command("cargo");
    on(&mut command, "run").arg("--");
    if arguments.is_empty() {
        command.args(["--seeds", &limits::SEEDS.to_string()]);
    }
    let before = cpu::of_ended_children()?;
    let status = command.args(arguments).status().context("cannot start cargo")?;
    let spent = cpu::of_ended_children()?.saturating_sub(before);
    if !status.success() {
        return Ok(ExitCode::FAILURE);
    }
    if arguments.is_empty() {
        return Ok(limits::judge("the simulator", spent, limits::SIMULATOR_CPU));
    }
    Ok(ExitCode::SUCCESS)
}

/// Cargo's words for the simulator's program.
pub fn on<'a>(command: &'a mut Command, verb: &str) -> &'a mut Command {
    command.args([verb, "--quiet", "--locked", "--package", "tonle-sim", "--bin", "sim"])
}
