//! Rules of the house that the compiler does not hold. Each check is a function from what is there to a list of
//! violations in words; each has a test that plants one.

mod commands;
mod edges;
pub mod figures;
mod manifests;
mod sizes;
mod trees;
mod words;

use std::process::ExitCode;

use anyhow::{Context, Result};

use crate::repo::Repo;

/// `cargo xtask tidy`.
pub fn command(repo: &Repo) -> Result<ExitCode> {
    let mut violations = Vec::new();
    violations.extend(edges::check(repo).context("dependency edges")?);
    violations.extend(trees::check(repo).context("pure packages")?);
    violations.extend(manifests::check(repo).context("manifests")?);
    violations.extend(sizes::check(repo).context("file sizes")?);
    violations.extend(words::check(repo).context("paths of a workplace")?);
    violations.extend(commands::check(repo).context("quoted commands")?);
    violations.extend(figures::check(repo).context("figures")?);
    for violation in &violations {
        println!("tidy: {violation}");
    }
    println!("tidy: {} violations", violations.len());
    Ok(if violations.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}
