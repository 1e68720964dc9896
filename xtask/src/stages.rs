//! The list of stages as data, and what runs them one after the other: cheap ones first, stop at the first failure,
//! a table of times at the end. A new stage is a new row.

use std::process::{Command, ExitCode};
use std::time::{Duration, Instant};

use anyhow::{Result, bail};

use crate::process::{Ending, watch, watch_into};
use crate::repo::{Repo, in_ci};
use crate::servers::Servers;
use crate::tally::Tally;
use crate::{bugs, limits, provision};

/// One row of the list.
struct Stage {
    /// As it stands in the table, and as `cargo xtask NAME`.
    name: &'static str,
    /// It is killed after this time, with everything it started.
    limit: Duration,
    /// Whether there is anything to do in this checkout.
    wanted: fn(&Repo) -> bool,
    /// What to run.
    command: fn(&Repo) -> Command,
}

const STAGES: [Stage; 7] = [
    Stage { name: "fmt", limit: limits::FORMAT, wanted: always, command: fmt },
    Stage { name: "tidy", limit: limits::TIDY, wanted: always, command: |repo| own(repo, &["tidy"]) },
    Stage { name: "clippy", limit: limits::CLIPPY, wanted: always, command: clippy },
    Stage { name: "unit", limit: limits::TESTS, wanted: always, command: unit },
    Stage { name: "sim", limit: limits::SIMULATOR, wanted: always, command: simulator },
    Stage { name: "bugs", limit: limits::BUGS, wanted: bugs::any, command: |repo| own(repo, &["bugs"]) },
    Stage { name: "doc", limit: limits::DOCUMENTATION, wanted: always, command: doc },
];

fn always(_: &Repo) -> bool {
    true
}

fn fmt(repo: &Repo) -> Command {
    cargo(repo, &["fmt", "--all", "--check"])
}

fn clippy(repo: &Repo) -> Command {
    cargo(repo, &["clippy", "--locked", "--workspace", "--all-targets", "--", "-D", "warnings"])
}

fn unit(repo: &Repo) -> Command {
    cargo(repo, &["test", "--locked", "--workspace", "--no-fail-fast"])
}

fn simulator(repo: &Repo) -> Command {
    own(repo, &["sim"])
}

fn doc(repo: &Repo) -> Command {
    let mut command = cargo(repo, &["doc", "--locked", "--workspace", "--no-deps"]);
    command.env("RUSTDOCFLAGS", "-Dwarnings");
    command
}

fn cargo(repo: &Repo, arguments: &[&str]) -> Command {
    let mut command = repo.command("cargo");
    command.args(arguments);
    command
}

/// A command of this program itself, as a process that can be watched and killed.
fn own(repo: &Repo, arguments: &[&str]) -> Command {
    let mut command = repo.command(&repo.program.display().to_string());
    command.args(arguments);
    command
}

/// `cargo xtask test`: all stages with real servers, where nothing may be skipped.
pub fn test(repo: &Repo, keep_going: bool) -> Result<ExitCode> {
    let mut report = Report::default();
    let mut servers = Servers::start(provision::all(repo)?)?;
    report.rows.push(Row::took("servers", report.started.elapsed()));
    let mut environment = servers.environment();
    environment.push(("TONLE_TEST_REQUIRE_SERVERS", "1".to_owned()));
    report.run(repo, &environment, keep_going)?;
    if let Err(error) = servers.check() {
        eprintln!("{error:#}");
        report.rows.push(Row { name: "servers", verdict: Verdict::Failed, seconds: 0.0 });
    }
    drop(servers);
    Ok(report.close(true))
}

/// `cargo xtask ci`: all stages with whatever servers the environment names.
pub fn ci(repo: &Repo, keep_going: bool) -> Result<ExitCode> {
    let strict = in_ci();
    let environment = if strict { vec![("TONLE_TEST_REQUIRE_SERVERS", "1".to_owned())] } else { Vec::new() };
    let mut report = Report::default();
    report.run(repo, &environment, keep_going)?;
    Ok(report.close(strict))
}

/// One stage alone, by name.
pub fn one(repo: &Repo, name: &str) -> Result<ExitCode> {
    let Some(stage) = STAGES.iter().find(|stage| stage.name == name) else {
        bail!("no stage is named {name}")
    };
    let mut report = Report::default();
    report.stage(repo, stage, &[])?;
    Ok(report.close(in_ci()))
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Verdict {
    Passed,
    Failed,
    OutOfTime,
    NotRun,
    NothingToDo,
}

impl Verdict {
    fn text(self) -> &'static str {
        match self {
            Self::Passed => "passed",
            Self::Failed => "FAILED",
            Self::OutOfTime => "FAILED (out of time)",
            Self::NotRun => "not run",
            Self::NothingToDo => "nothing to do",
        }
    }

    fn is_failure(self) -> bool {
        matches!(self, Self::Failed | Self::OutOfTime)
    }
}

struct Row {
    name: &'static str,
    verdict: Verdict,
    seconds: f64,
}

impl Row {
    fn took(name: &'static str, time: Duration) -> Self {
        Self { name, verdict: Verdict::Passed, seconds: time.as_secs_f64() }
    }
}

struct Report {
    /// When the whole run began, what is installed first included.
    started: Instant,
    /// What the whole run may take: no stage gets more than is left of it.
    whole: Duration,
    rows: Vec<Row>,
    tally: Tally,
    /// In this program's own tests: what they plant must not be counted by the run that runs them.
    quiet: bool,
}

impl Default for Report {
    fn default() -> Self {
        let (rows, tally) = (Vec::new(), Tally::default());
        Self { started: Instant::now(), whole: limits::WHOLE, rows, tally, quiet: false }
    }
}

impl Report {
    fn run(&mut self, repo: &Repo, environment: &[(&str, String)], keep_going: bool) -> Result<()> {
        for stage in &STAGES {
            if !keep_going && self.failures() > 0 {
                self.rows.push(Row { name: stage.name, verdict: Verdict::NotRun, seconds: 0.0 });
            } else {
                self.stage(repo, stage, environment)?;
            }
        }
        Ok(())
    }

    fn stage(&mut self, repo: &Repo, stage: &Stage, environment: &[(&str, String)]) -> Result<()> {
        if !(stage.wanted)(repo) {
            self.rows.push(Row { name: stage.name, verdict: Verdict::NothingToDo, seconds: 0.0 });
            return Ok(());
        }
        let left = self.whole.saturating_sub(self.started.elapsed());
        let limit = stage.limit.min(left);
        println!("=== {}", stage.name);
        let started = Instant::now();
        let mut command = (stage.command)(repo);
        command.envs(environment.iter().map(|(key, value)| (key, value)));
        let tally = &mut self.tally;
        let ending = if self.quiet {
            watch_into(&mut command, limit, (std::io::sink(), std::io::sink()), |line| tally.see(line))?
        } else {
            watch(&mut command, limit, |line| tally.see(line))?
        };
        let verdict = match ending {
            Ending::Exited(Some(0)) => Verdict::Passed,
            Ending::Exited(_) => Verdict::Failed,
            Ending::OutOfTime => {
                println!("{}", out_of_time(stage, limit, self.whole));
                Verdict::OutOfTime
            }
        };
        self.rows.push(Row { name: stage.name, verdict, seconds: started.elapsed().as_secs_f64() });
        Ok(())
    }

    fn failures(&self) -> u64 {
        self.rows.iter().map(|row| u64::from(row.verdict.is_failure())).sum()
    }

    /// Prints the table and the closing line. `strict`: what was skipped counts as failed.
    fn close(mut self, strict: bool) -> ExitCode {
        println!("\n{:<10} {:>9}  verdict", "stage", "seconds");
        for row in &self.rows {
            println!("{:<10} {:>9.1}  {}", row.name, row.seconds, row.verdict.text());
        }
        let total = self.started.elapsed();
        println!("{:<10} {:>9.1}", "total", total.as_secs_f64());
        if total > limits::WHOLE_TARGET {
            let minutes = limits::WHOLE_TARGET.as_secs() / 60;
            println!(
                "that is more than the {minutes} minutes that two cores with nothing else to do should need"
            );
        }
        if strict && self.tally.skipped > 0 {
            println!("{} tests were skipped, and here nothing may be", self.tally.skipped);
            self.tally.failed += self.tally.skipped;
            self.tally.skipped = 0;
        }
        // A failed stage without a failed test must not close with "0 failed".
        self.tally.failed = self.tally.failed.max(self.failures());
        println!("\n{}", self.tally.line());
        if self.tally.failed == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE }
    }
}

/// Which limit a stage has reached, and what that says.
fn out_of_time(stage: &Stage, limit: Duration, whole: Duration) -> String {
    let seconds = limit.as_secs();
    if limit < stage.limit {
        let minutes = whole.as_secs() / 60;
        format!(
            "{} was stopped after {seconds} s, because the whole run may take {minutes} minutes: \
             the machine is very slow or busy, or a stage before it was (see the table)",
            stage.name
        )
    } else {
        format!("{} was stopped at its own limit of {seconds} s: something in it hangs", stage.name)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shell(repo: &Repo, script: &str) -> Command {
        let mut command = repo.command("sh");
        command.args(["-c", script]);
        command
    }

    fn report_of(command: fn(&Repo) -> Command) -> Report {
        let repo = Repo::find().unwrap();
        let mut report = Report { quiet: true, ..Report::default() };
        let stage = Stage { name: "planted", limit: Duration::from_secs(20), wanted: always, command };
        report.stage(&repo, &stage, &[("TONLE_PLANTED", "7".to_owned())]).unwrap();
        report
    }

    #[test]
    fn a_failed_stage_without_a_failed_test_is_a_failure() {
        // Protects: a compile error is never a green run.
        let report =
            report_of(|repo| shell(repo, "echo 'test result: ok. 3 passed; 0 failed; 0 ignored'; exit 1"));
        assert_eq!(report.tally.passed, 3);
        assert_eq!(report.failures(), 1);
        assert_eq!(report.close(false), ExitCode::FAILURE);
    }

    #[test]
    fn skipped_tests_fail_only_a_strict_run() {
        // Protects: in CI nothing is left out, elsewhere a machine without servers can still check.
        let skip: fn(&Repo) -> Command =
            |repo| shell(repo, "echo SKIPPED planted; test \"$TONLE_PLANTED\" = 7");
        assert_eq!(report_of(skip).close(false), ExitCode::SUCCESS);
        assert_eq!(report_of(skip).close(true), ExitCode::FAILURE);
    }

    #[test]
    fn a_stage_gets_no_more_than_is_left_of_the_whole() {
        // Protects: a run that hangs ends by itself, as a failure that says which limit was reached.
        let repo = Repo::find().unwrap();
        let whole = Duration::from_millis(200);
        let mut report = Report { quiet: true, whole, ..Report::default() };
        let command: fn(&Repo) -> Command = |repo| shell(repo, "sleep 600");
        let stage = Stage { name: "planted", limit: Duration::from_secs(500), wanted: always, command };
        report.stage(&repo, &stage, &[]).unwrap();
        assert_eq!(report.rows[0].verdict, Verdict::OutOfTime);
        assert_eq!(report.failures(), 1);
        assert!(out_of_time(&stage, whole, whole).contains("the whole run"));
        assert!(out_of_time(&stage, stage.limit, limits::WHOLE).contains("its own limit of 500 s"));
    }

    #[test]
    fn later_stages_do_not_run_after_a_failure() {
        // Protects: an early fault is told early.
        let repo = Repo::find().unwrap();
        let mut report = report_of(|repo| shell(repo, "exit 1"));
        report.run(&repo, &[], false).unwrap();
        assert!(report.rows.iter().skip(1).all(|row| row.verdict == Verdict::NotRun));
    }
}
