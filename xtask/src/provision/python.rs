//! A Python environment with what `examples/client.py` imports.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use anyhow::{Context, Result};

use crate::process::quietly;
use crate::repo::Repo;

/// Pinned, so that a new release cannot turn a green run red: signatures, and HTTP with client certificates.
const PACKAGES: [&str; 2] = ["cryptography==50.0.2", "httpx==0.28.1"];
const INSTALL: Duration = Duration::from_secs(300);

/// The interpreter of the environment, made if need be.
pub fn ensure(repo: &Repo, cache: &Path) -> Result<PathBuf> {
    let home = cache.join("python");
    let python = home.join("bin/python");
    let mark = home.join("packages");
    let wanted = PACKAGES.join("\n");
    let complete = std::fs::read_to_string(&mark).is_ok_and(|text| text == wanted)
        && Command::new(&python)
            .args(["-c", "import cryptography, httpx"])
            .output()
            .is_ok_and(|o| o.status.success());
    if complete {
        return Ok(python);
    }
    std::fs::create_dir_all(cache).with_context(|| format!("cannot create {}", cache.display()))?;
    eprintln!("installing {} into {}", PACKAGES.join(" "), home.display());
    quietly(repo.command("python3").args(["-m", "venv", "--clear"]).arg(&home), INSTALL)?;
    let mut install = repo.command(&python.display().to_string());
    quietly(install.args(["-m", "pip", "install", "--disable-pip-version-check"]).args(PACKAGES), INSTALL)?;
    std::fs::write(&mark, wanted).with_context(|| format!("cannot write {}", mark.display()))?;
    Ok(python)
}
