//! Installs what the checks need on a Debian machine. Knows names of packages, not what is done with them.
//!
//! Programs come from Debian, Kafka from Maven Central, Python packages from PyPI; the last two go into a cache
//! outside the checkout (`$TONLE_CACHE`, else `$HOME/.cache/tonle`).

mod debian;
mod kafka;
mod python;

use std::path::PathBuf;

use anyhow::{Context, Result};

use crate::repo::Repo;

/// What was found or installed.
pub struct Tools {
    /// The program `redis-server`.
    pub redis_server: PathBuf,
    /// Directory with Kafka's jars.
    pub kafka_libs: PathBuf,
    /// A Python with the packages that the example client needs.
    pub python: PathBuf,
}

/// Finds everything, installing what is missing.
pub fn all(repo: &Repo) -> Result<Tools> {
    let cache = cache()?;
    debian::ensure(kafka::is_cached(&cache))?;
    let redis_server =
        debian::program("redis-server").context("redis-server is not in PATH after its installation")?;
    let kafka_libs = kafka::ensure(&cache)?;
    let python = python::ensure(repo, &cache)?;
    Ok(Tools { redis_server, kafka_libs, python })
}

fn cache() -> Result<PathBuf> {
    if let Some(directory) = std::env::var_os("TONLE_CACHE").filter(|value| !value.is_empty()) {
        return Ok(PathBuf::from(directory));
    }
    let home = std::env::var_os("HOME").context("neither TONLE_CACHE nor HOME is set")?;
    Ok(PathBuf::from(home).join(".cache/tonle"))
}
