//! Where the repository is and what git and cargo say about it. Knows nothing of what is checked.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail};

/// The checkout, and the program that runs in it.
pub struct Repo {
    /// Directory of the workspace manifest.
    pub root: PathBuf,
    /// This program, found before a rebuild can replace it.
    pub program: PathBuf,
}

impl Repo {
    /// Finds the checkout from the place where this program was compiled, so that it works from any directory.
    pub fn find() -> Result<Self> {
        let root =
            Path::new(env!("CARGO_MANIFEST_DIR")).parent().context("xtask lies inside the workspace")?;
        let program = std::env::current_exe().context("cannot find this program's own file")?;
        Ok(Self { root: root.to_owned(), program })
    }

    /// A command that runs in the root of the checkout.
    pub fn command(&self, program: &str) -> Command {
        let mut command = Command::new(program);
        command.current_dir(&self.root);
        command
    }

    /// Runs git and returns what it printed.
    pub fn git(&self, arguments: &[&str]) -> Result<String> {
        read(self.command("git").args(arguments))
    }

    /// Files that are committed or could be: tracked and untracked ones that are not ignored, and that exist.
    pub fn files(&self) -> Result<Vec<PathBuf>> {
        let listing = self.git(&["ls-files", "-z", "--cached", "--others", "--exclude-standard"])?;
        let mut files: Vec<PathBuf> =
            listing.split('\0').filter(|line| !line.is_empty()).map(PathBuf::from).collect();
        files.sort();
        files.dedup();
        files.retain(|file| self.root.join(file).is_file());
        Ok(files)
    }

    /// The commit that is checked out, 40 hexadecimal digits.
    pub fn commit(&self) -> Result<String> {
        Ok(self.git(&["rev-parse", "HEAD"])?.trim().to_owned())
    }

    /// Whether tracked files differ from the commit.
    pub fn dirty(&self) -> Result<bool> {
        Ok(!self.git(&["status", "--porcelain", "--untracked-files=no"])?.trim().is_empty())
    }
}

/// Runs a command to its end and returns its standard output; anything but success is an error with what it said.
pub fn read(command: &mut Command) -> Result<String> {
    let output = command.output().with_context(|| format!("cannot start {:?}", command.get_program()))?;
    if !output.status.success() {
        let said = String::from_utf8_lossy(&output.stderr);
        bail!("{command:?} ended with {}: {}", output.status, said.trim());
    }
    String::from_utf8(output.stdout).context("output is not UTF-8")
}

/// Whether this run must not leave anything out.
pub fn in_ci() -> bool {
    std::env::var("CI").is_ok_and(|value| value == "true" || value == "1")
}
