//! Seeded bugs: each patch in `xtask/bugs` breaks one rule of the product, and the simulator must see it. A bug that
//! nobody finds is a hole in the auditor. The patches never touch the checkout: they are applied, one after the
//! other, in a git worktree of the current commit below `target`.
//!
//! All patches share one worktree and one target directory, so that each build compiles only what its patch changes.

use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::Instant;

use anyhow::{Context, Result, bail, ensure};

use crate::process::{Ending, watch};
use crate::repo::{Repo, read};
use crate::{limits, sim};

/// A patch with the two facts in its head.
#[derive(Debug, PartialEq, Eq)]
struct Bug {
    name: String,
    breaks: String,
    invariant: String,
    file: PathBuf,
}

/// What the simulator made of a bug.
enum Finding {
    Found { seeds: String, invariants: String },
    Failed(String),
}

/// Whether there are any patches.
pub fn any(repo: &Repo) -> bool {
    patches(repo).is_ok_and(|files| !files.is_empty())
}

/// `cargo xtask bugs [NAME]`: all patches, or the one of this name (its file name without `.patch`).
pub fn command(repo: &Repo, only: Option<&str>) -> Result<ExitCode> {
    let mut bugs = Vec::new();
    for file in patches(repo)? {
        let text =
            std::fs::read_to_string(&file).with_context(|| format!("cannot read {}", file.display()))?;
        bugs.push(parse(&file, &text).with_context(|| format!("in {}", file.display()))?);
    }
    ensure!(!bugs.is_empty(), "there is no patch in xtask/bugs");
    if let Some(only) = only {
        bugs.retain(|bug| bug.name == only);
        ensure!(!bugs.is_empty(), "there is no xtask/bugs/{only}.patch");
    }
    if repo.dirty()? {
        eprintln!("the checkout has changes that are not committed; the patches are tried on the commit");
    }

    let worktree = Worktree::add(repo)?;
    let started = Instant::now();
    let mut rows = Vec::new();
    for bug in bugs {
        println!("--- {}: {}", bug.name, bug.breaks);
        let finding =
            worktree.attempt(repo, &bug).unwrap_or_else(|error| Finding::Failed(format!("{error:#}")));
        rows.push((bug, finding, started.elapsed().as_secs()));
    }
    Ok(table(&rows))
}

fn table(rows: &[(Bug, Finding, u64)]) -> ExitCode {
    let mut failures = 0;
    println!("\n{:<34} {:>8}  {:<12} {:<12} {:>7}", "seeded bug", "seed", "found by", "expected", "at (s)");
    for (bug, finding, at) in rows {
        match finding {
            Finding::Found { seeds, invariants } => {
                println!("{:<34} {seeds:>8}  {invariants:<12} {:<12} {at:>7}", bug.name, bug.invariant);
            }
            Finding::Failed(why) => {
                failures += 1;
                println!("{:<34} {:>8}  FAILED: {why}", bug.name, "");
            }
        }
    }
    println!("{} of {} seeded bugs found", rows.len().saturating_sub(failures), rows.len());
    if failures == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

fn patches(repo: &Repo) -> Result<Vec<PathBuf>> {
    let directory = repo.root.join("xtask/bugs");
    let mut files = Vec::new();
    for entry in
        std::fs::read_dir(&directory).with_context(|| format!("cannot read {}", directory.display()))?
    {
        let path = entry.context("cannot list xtask/bugs")?.path();
        if path.extension().is_some_and(|extension| extension == "patch") {
            files.push(path);
        }
    }
    files.sort();
    Ok(files)
}

/// The head of a patch: `#` lines, of which one names the invariant; the first other one says what breaks.
fn parse(file: &Path, text: &str) -> Result<Bug> {
    let name =
        file.file_stem().and_then(|stem| stem.to_str()).context("the file name is not UTF-8")?.to_owned();
    let (mut breaks, mut invariant) = (None, None);
    for line in text.lines().map_while(|line| line.strip_prefix('#')) {
        let line = line.trim();
        match line.strip_prefix("invariant:") {
            Some(names) => invariant = Some(names.trim().to_owned()),
            None if breaks.is_none() && !line.is_empty() => breaks = Some(line.to_owned()),
            None => {}
        }
    }
    let breaks = breaks.context("the head does not say what it breaks (a line `# …`)")?;
    let invariant = invariant.context("the head names no invariant (a line `# invariant: I3`)")?;
    for line in text.lines().filter_map(|line| line.strip_prefix("+++ ")) {
        let path = line.trim_start_matches("b/");
        if !(path.starts_with("shared/") || path.starts_with("services/"))
            || ["shared/sim/", "shared/audit/"].iter().any(|checker| path.starts_with(checker))
        {
            bail!("{path} is not product code; a seeded bug may not change the checkers");
        }
    }
    Ok(Bug { name, breaks, invariant, file: file.to_owned() })
}

/// A checkout of the commit, removed when dropped. Its place is always the same, because cargo keeps builds by path
/// and a new place each time would let the target directory grow without end.
struct Worktree<'a> {
    repo: &'a Repo,
    path: PathBuf,
}

impl<'a> Worktree<'a> {
    fn add(repo: &'a Repo) -> Result<Self> {
        let path = repo.root.join("target/bugs-worktree");
        let text = path.to_str().context("the checkout's path is not UTF-8")?;
        if path.exists() {
            // Left by a run that was killed.
            std::fs::remove_dir_all(&path).with_context(|| format!("cannot remove {text}"))?;
        }
        repo.git(&["worktree", "prune"])?;
        repo.git(&["worktree", "add", "--quiet", "--detach", text, "HEAD"])?;
        Ok(Self { repo, path })
    }

    /// Applies, builds, runs, takes the patch away again.
    fn attempt(&self, repo: &Repo, bug: &Bug) -> Result<Finding> {
        let git = |words: &[&str]| read(self.repo.command("git").current_dir(&self.path).args(words));
        let file = bug.file.to_str().context("the patch's path is not UTF-8")?;
        git(&["apply", file]).context("the patch does not apply")?;
        let finding = self.build_and_run(repo);
        git(&["apply", "--reverse", file]).context("the patch cannot be taken away again")?;
        finding
    }

    fn build_and_run(&self, repo: &Repo) -> Result<Finding> {
        let target = repo.root.join("target/bugs");
        let cargo = |verb: &str| {
            let mut command = repo.command("cargo");
            command.current_dir(&self.path).env("CARGO_TARGET_DIR", &target);
            sim::on(&mut command, verb);
            command
        };
        if watch(&mut cargo("build"), limits::BUGS, |_| {})? != Ending::Exited(Some(0)) {
            return Ok(Finding::Failed("does not build".to_owned()));
        }
        let mut run = cargo("run");
        run.args(["--", "--seeds", &limits::SEEDS.to_string()]);
        let mut lines = Vec::new();
        let ending = watch(&mut run, limits::BUGS, |line| lines.push(line.to_owned()))?;
        Ok(match ending {
            Ending::Exited(Some(1)) => Finding::Found { seeds: seed(&lines), invariants: invariants(&lines) },
            Ending::Exited(Some(0)) => Finding::Failed(format!("not found in {} seeds", limits::SEEDS)),
            other => Finding::Failed(format!("the simulator ended with {other:?}")),
        })
    }
}

impl Drop for Worktree<'_> {
    fn drop(&mut self) {
        if let Some(path) = self.path.to_str() {
            self.repo.git(&["worktree", "remove", "--force", path]).ok();
        }
    }
}

/// The number after the first word `seed` in the lines that report a violation, or in any line.
fn seed(lines: &[String]) -> String {
    let number = |line: &&String| {
        let mut words =
            line.split(|letter: char| !letter.is_ascii_alphanumeric()).filter(|word| !word.is_empty());
        words.by_ref().find(|word| word.eq_ignore_ascii_case("seed"))?;
        words.next().filter(|word| word.bytes().all(|byte| byte.is_ascii_digit())).map(str::to_owned)
    };
    let reports = lines.iter().filter(|line| !names(line).is_empty());
    reports
        .clone()
        .find_map(|line| number(&line))
        .or_else(|| lines.iter().find_map(|line| number(&line)))
        .unwrap_or("?".to_owned())
}

/// The invariants that the output names (`I1` to `I99`), in order of appearance, each once.
fn invariants(lines: &[String]) -> String {
    let mut found: Vec<&str> = Vec::new();
    for name in lines.iter().flat_map(|line| names(line)) {
        if !found.contains(&name) {
            found.push(name);
        }
    }
    if found.is_empty() { "?".to_owned() } else { found.join(" ") }
}

fn names(line: &str) -> Vec<&str> {
    line.split(|letter: char| !letter.is_ascii_alphanumeric())
        .filter(|word| {
            word.strip_prefix('I').is_some_and(|digits| {
                (1..=2).contains(&digits.len()) && digits.bytes().all(|byte| byte.is_ascii_digit())
            })
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const HEAD: &str = "# the cap ignores reservations\n# invariant: I7\n";

    #[test]
    fn the_head_of_a_patch_is_read() {
        // Protects: the table says which rule a patch breaks.
        let text = format!("{HEAD}--- a/shared/core/src/lib.rs\n+++ b/shared/core/src/lib.rs\n");
        let bug = parse(Path::new("x/cap_ignores_reservations.patch"), &text).unwrap();
        assert_eq!(bug.name, "cap_ignores_reservations");
        assert_eq!(bug.breaks, "the cap ignores reservations");
        assert_eq!(bug.invariant, "I7");
        assert!(parse(Path::new("x.patch"), "--- a/x\n+++ b/x\n").is_err());
    }

    #[test]
    fn a_patch_may_not_touch_the_checkers() {
        // Protects: a seeded bug is found by the checkers, not made by them.
        for path in ["shared/audit/src/lib.rs", "shared/sim/src/lib.rs", "xtask/src/main.rs"] {
            let text = format!("{HEAD}--- a/{path}\n+++ b/{path}\n");
            assert!(parse(Path::new("x.patch"), &text).is_err(), "{path}");
        }
    }

    #[test]
    fn seed_and_invariant_are_taken_from_the_report() {
        // Protects: the table of findings.
        let lines = ["seed 3 clean", "seed 17: I7 and I1 violated, commit abc", "2 more"].map(str::to_owned);
        assert_eq!(seed(&lines), "17");
        assert_eq!(invariants(&lines), "I7 I1");
        assert_eq!(seed(&["violated with seed=41".to_owned()]), "41");
        assert_eq!(invariants(&["ID I100".to_owned()]), "?");
    }
}
