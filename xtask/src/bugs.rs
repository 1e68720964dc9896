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
use crate::{cpu, limits, sim};

/// A patch with the facts in its head.
#[derive(Debug, PartialEq, Eq)]
struct Bug {
    name: String,
    breaks: String,
    /// By any of these it must be found; what breaks another rule as well may show there first.
    invariants: Vec<String>,
    file: PathBuf,
}

/// What the simulator made of a bug.
enum Finding {
    Found {
        /// The seed that shows it.
        seed: u32,
        /// One of the bug's invariants.
        invariant: String,
        /// What was reported at seeds before, in order: seed and invariant.
        others: Vec<Violation>,
    },
    Failed(String),
}

/// What the simulator reports when it ends with exit code 1.
#[derive(Debug, PartialEq, Eq)]
struct Violation {
    seed: u32,
    invariant: String,
}

/// The names of all seeded bugs.
pub fn names(repo: &Repo) -> Vec<String> {
    let files = patches(repo).unwrap_or_default();
    files.iter().filter_map(|file| Some(file.file_stem()?.to_str()?.to_owned())).collect()
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
    let before = cpu::of_ended_children()?;
    let started = Instant::now();
    let mut rows = Vec::new();
    for bug in bugs {
        println!("--- {}: {}", bug.name, bug.breaks);
        let finding =
            worktree.attempt(repo, &bug).unwrap_or_else(|error| Finding::Failed(format!("{error:#}")));
        rows.push((bug, finding, started.elapsed().as_secs()));
    }
    let found = table(&rows);
    let spent = cpu::of_ended_children()?.saturating_sub(before);
    let in_time = limits::judge("seeded bugs", spent, limits::BUGS_CPU);
    Ok(if found == ExitCode::SUCCESS { in_time } else { found })
}

fn table(rows: &[(Bug, Finding, u64)]) -> ExitCode {
    let mut failures = 0;
    println!(
        "\n{:<30} {:>5}  {:<8} {:<10} {:>6}  earlier",
        "seeded bug", "seed", "found by", "may be", "at (s)"
    );
    for (bug, finding, at) in rows {
        match finding {
            Finding::Found { seed, invariant, others } => {
                let may_be = bug.invariants.join(" ");
                let earlier: Vec<String> =
                    others.iter().map(|one| format!("{} at {}", one.invariant, one.seed)).collect();
                let earlier = earlier.join(", ");
                println!("{:<30} {seed:>5}  {invariant:<8} {may_be:<10} {at:>6}  {earlier}", bug.name);
            }
            Finding::Failed(why) => {
                failures += 1;
                println!("{:<30} {:>5}  FAILED: {why}", bug.name, "");
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

/// The head of a patch: `#` lines, of which one names the invariants; the first other one says what breaks.
fn parse(file: &Path, text: &str) -> Result<Bug> {
    let name =
        file.file_stem().and_then(|stem| stem.to_str()).context("the file name is not UTF-8")?.to_owned();
    let (mut breaks, mut invariants) = (None, None);
    for line in text.lines().map_while(|line| line.strip_prefix('#')) {
        let line = line.trim();
        match line.strip_prefix("invariant:") {
            Some(names) => {
                invariants = Some(names.split(',').map(|name| name.trim().to_owned()).collect::<Vec<_>>());
            }
            None if breaks.is_none() && !line.is_empty() => breaks = Some(line.to_owned()),
            None => {}
        }
    }
    let breaks = breaks.context("the head does not say what it breaks (a line `# …`)")?;
    let invariants = invariants.context("the head names no invariant (a line `# invariant: I3, I7`)")?;
    if let Some(wrong) = invariants.iter().find(|name| !is_invariant(name)) {
        bail!("{wrong:?} is not the name of an invariant (I1 to I99)");
    }
    for line in text.lines().filter_map(|line| line.strip_prefix("+++ ")) {
        let path = line.trim_start_matches("b/");
        if !(path.starts_with("shared/") || path.starts_with("services/"))
            || ["shared/sim/", "shared/audit/"].iter().any(|checker| path.starts_with(checker))
        {
            bail!("{path} is not product code; a seeded bug may not change the checkers");
        }
    }
    Ok(Bug { name, breaks, invariants, file: file.to_owned() })
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
        let finding = self.build_and_run(repo, &bug.invariants);
        git(&["apply", "--reverse", file]).context("the patch cannot be taken away again")?;
        finding
    }

    fn build_and_run(&self, repo: &Repo, invariants: &[String]) -> Result<Finding> {
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
        search(invariants, |from| {
            let mut run = cargo("run");
            let seeds = limits::SEEDS.saturating_sub(from);
            run.args(["--", "--from", &from.to_string(), "--seeds", &seeds.to_string()]);
            let mut lines = Vec::new();
            let ending = watch(&mut run, limits::BUGS, |line| lines.push(line.to_owned()))?;
            Ok((ending, lines))
        })
    }
}

/// Runs the simulator from seed 0 on until it reports one of these invariants. It ends at its first violation, so
/// after one of another name it goes on behind that seed.
fn search(
    invariants: &[String],
    mut run: impl FnMut(u32) -> Result<(Ending, Vec<String>)>,
) -> Result<Finding> {
    let mut others: Vec<Violation> = Vec::new();
    loop {
        let from = others.last().map_or(0, |last| last.seed + 1);
        let nobody = || {
            let names: Vec<&str> = others.iter().map(|one| one.invariant.as_str()).collect();
            let seeds = limits::SEEDS;
            format!(
                "not found by {} in {seeds} seeds or before as many others: [{}]",
                invariants.join(" or "),
                names.join(" ")
            )
        };
        if from >= limits::SEEDS || others.len() >= limits::OTHER_FINDINGS {
            return Ok(Finding::Failed(nobody()));
        }
        let (ending, lines) = run(from)?;
        match ending {
            Ending::Exited(Some(0)) => return Ok(Finding::Failed(nobody())),
            Ending::Exited(Some(1)) => {}
            other => return Ok(Finding::Failed(format!("the simulator ended with {other:?}"))),
        }
        let Some(violation) = lines.iter().find_map(|line| violation(line)) else {
            return Ok(Finding::Failed("the simulator named no invariant".to_owned()));
        };
        ensure!((from..limits::SEEDS).contains(&violation.seed), "seed {} was not asked for", violation.seed);
        if invariants.contains(&violation.invariant) {
            let Violation { seed, invariant } = violation;
            return Ok(Finding::Found { seed, invariant, others });
        }
        others.push(violation);
    }
}

impl Drop for Worktree<'_> {
    fn drop(&mut self) {
        if let Some(path) = self.path.to_str() {
            self.repo.git(&["worktree", "remove", "--force", path]).ok();
        }
    }
}

/// Reads a report of the simulator: `seed 17: I7 violated: …`.
fn violation(line: &str) -> Option<Violation> {
    let (seed, rest) = line.strip_prefix("seed ")?.split_once(": ")?;
    let (invariant, _) = rest.split_once(" violated: ")?;
    is_invariant(invariant).then_some(())?;
    Some(Violation { seed: seed.parse().ok()?, invariant: invariant.to_owned() })
}

fn is_invariant(name: &str) -> bool {
    name.strip_prefix('I').is_some_and(|digits| {
        (1..=2).contains(&digits.len()) && digits.bytes().all(|byte| byte.is_ascii_digit())
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const HEAD: &str = "# the cap ignores reservations\n# invariant: I7, I1\n";

    #[test]
    fn the_head_of_a_patch_is_read() {
        // Protects: the table says which rule a patch breaks.
        let text = format!("{HEAD}--- a/shared/core/src/lib.rs\n+++ b/shared/core/src/lib.rs\n");
        let bug = parse(Path::new("x/cap_ignores_reservations.patch"), &text).unwrap();
        assert_eq!(bug.name, "cap_ignores_reservations");
        assert_eq!(bug.breaks, "the cap ignores reservations");
        assert_eq!(bug.invariants, ["I7", "I1"]);
        assert!(parse(Path::new("x.patch"), &text.replace("I7", "any")).is_err());
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

    /// A simulator in which these seeds break these invariants, and how often it was started.
    fn searched(broken: &[(u32, &str)], expected: &[&str]) -> (Finding, u32) {
        let expected: Vec<String> = expected.iter().map(|&name| name.to_owned()).collect();
        let mut runs = 0;
        let finding = search(&expected, |from| {
            runs += 1;
            let first = broken.iter().find(|(seed, _)| *seed >= from);
            Ok(first.map_or((Ending::Exited(Some(0)), vec![]), |(seed, invariant)| {
                let line = format!("seed {seed}: {invariant} violated: I99 and seed 3 are only text");
                (Ending::Exited(Some(1)), vec!["seed 5: made smaller".to_owned(), line])
            }))
        });
        (finding.unwrap(), runs)
    }

    #[test]
    fn a_bug_is_found_by_one_of_its_own_invariants_only() {
        // Protects: a bug that breaks something else by accident does not count as noticed by the rule it is about.
        let (finding, runs) = searched(&[(4, "I17"), (9, "I7"), (11, "I1")], &["I1", "I7"]);
        let Finding::Found { seed, invariant, others } = finding else { panic!("not found") };
        assert_eq!((seed, invariant.as_str(), others.len(), runs), (9, "I7", 1, 2));
        let (finding, _) = searched(&[(4, "I17")], &["I1"]);
        assert!(matches!(finding, Finding::Failed(why) if why.contains("I17")));
        assert!(matches!(searched(&[(limits::SEEDS - 1, "I17")], &["I1"]).0, Finding::Failed(_)));
        assert!(matches!(searched(&[], &["I1"]).0, Finding::Failed(_)));
    }

    #[test]
    fn a_simulator_that_ends_otherwise_has_found_nothing() {
        // Protects: a crash, a time-out and an exit code 1 without a report are no findings.
        for (ending, line) in [
            (Ending::Exited(Some(1)), "seed 3: the fold is broken"),
            (Ending::Exited(Some(64)), "seed 3: I1 violated: x"),
            (Ending::Exited(None), "seed 3: I1 violated: x"),
            (Ending::OutOfTime, "seed 3: I1 violated: x"),
        ] {
            let finding = search(&["I1".to_owned()], |_| Ok((ending, vec![line.to_owned()]))).unwrap();
            assert!(matches!(finding, Finding::Failed(_)), "{ending:?}");
        }
    }

    #[test]
    fn a_report_is_read_exactly() {
        // Protects: seed and invariant in the table are those of the violation, not of any text.
        let read = |line: &str| violation(line).map(|one| (one.seed, one.invariant));
        assert_eq!(read("seed 17: I7 violated: the cap"), Some((17, "I7".to_owned())));
        for line in [
            "seed 17: ID violated: x",
            "seed x: I7 violated: x",
            "I7 violated: x",
            "seed 17: I100 violated: x",
        ] {
            assert_eq!(read(line), None, "{line}");
        }
    }
}
