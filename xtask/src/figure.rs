//! A measured figure as a file: what was run, on which commit, on which machine, and what came out.

use std::process::Command;
use std::time::Duration;

use anyhow::{Context, Result};
use serde::Serialize;
use serde_json::Value;

use crate::repo::{Repo, read};

/// `docs/figures/NAME.json`.
#[derive(Debug, Serialize)]
pub struct Figure {
    /// Of the run.
    pub name: String,
    /// The commit it ran on.
    pub commit: String,
    /// Whether tracked files differed from that commit; such a figure is not evidence.
    pub dirty: bool,
    /// UTC, as in RFC 3339.
    pub date: String,
    /// What it ran on.
    pub machine: Machine,
    /// The command line.
    pub command: String,
    /// Wall time.
    pub seconds: u64,
    /// Exit code of the command.
    pub exit_code: Option<i32>,
    /// The JSON object that the command printed last, or its last lines.
    pub result: Value,
}

/// What a reader must know to compare two figures.
#[derive(Debug, Serialize)]
pub struct Machine {
    /// Logical cores that this process may use.
    pub cores: usize,
    /// Main memory in MiB.
    pub memory_mib: u64,
    /// Release of the kernel.
    pub kernel: String,
    /// Model name of the first core.
    pub cpu: String,
}

impl Machine {
    /// This machine.
    pub fn here() -> Result<Self> {
        let cores = std::thread::available_parallelism().context("the number of cores is not known")?.get();
        let memory = std::fs::read_to_string("/proc/meminfo").context("cannot read /proc/meminfo")?;
        let kibibytes: u64 = field(&memory, "MemTotal")
            .and_then(|text| text.split_whitespace().next()?.parse().ok())
            .context("/proc/meminfo names no MemTotal")?;
        let cpu = std::fs::read_to_string("/proc/cpuinfo").context("cannot read /proc/cpuinfo")?;
        let kernel = read(Command::new("uname").arg("-sr"))?.trim().to_owned();
        let cpu = field(&cpu, "model name").unwrap_or("unknown").to_owned();
        Ok(Self { cores, memory_mib: kibibytes / 1024, kernel, cpu })
    }
}

/// The value of the first line `key : value`.
fn field<'a>(text: &'a str, key: &str) -> Option<&'a str> {
    text.lines()
        .filter_map(|line| line.split_once(':'))
        .find(|(name, _)| name.trim() == key)
        .map(|(_, value)| value.trim())
}

impl Figure {
    /// A figure of a run that has just ended.
    pub fn of(
        repo: &Repo,
        name: &str,
        command: String,
        time: Duration,
        exit_code: Option<i32>,
        result: Value,
    ) -> Result<Self> {
        Ok(Self {
            name: name.to_owned(),
            commit: repo.commit()?,
            dirty: repo.dirty()?,
            date: read(Command::new("date").args(["-u", "+%Y-%m-%dT%H:%M:%SZ"]))?.trim().to_owned(),
            machine: Machine::here()?,
            command,
            seconds: time.as_secs(),
            exit_code,
            result,
        })
    }

    /// Writes the file and returns its path within the repository.
    pub fn write(&self, repo: &Repo) -> Result<String> {
        let directory = repo.root.join("docs/figures");
        std::fs::create_dir_all(&directory).context("cannot create docs/figures")?;
        let mut text = serde_json::to_string_pretty(self).context("a figure is plain data")?;
        text.push('\n');
        std::fs::write(directory.join(format!("{}.json", self.name)), text)
            .context("cannot write the figure")?;
        Ok(format!("docs/figures/{}.json", self.name))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_figure_names_commit_and_machine() {
        // Protects: every published number can be traced and compared.
        let repo = Repo::find().unwrap();
        let figure = Figure::of(&repo, "x", "true".to_owned(), Duration::ZERO, Some(0), Value::Null).unwrap();
        let text = serde_json::to_string(&figure).unwrap();
        assert_eq!(crate::tidy::figures::check_text(&text), Vec::<String>::new());
        assert!(figure.machine.memory_mib > 0);
        assert!(figure.date.ends_with('Z'));
    }
}
