//! Long runs by name: too long for CI, run by hand, each leaving `docs/figures/NAME.json`. A new one is a new row.

use std::process::ExitCode;
use std::time::{Duration, Instant};

use anyhow::{Result, bail};
use serde_json::Value;

use crate::figure::Figure;
use crate::process::{Ending, watch};
use crate::repo::Repo;
use crate::servers::Servers;
use crate::{limits, provision};

/// One row of the list.
struct Run {
    name: &'static str,
    says: &'static str,
    limit: Duration,
    /// Whether it needs Kafka and Redis.
    servers: bool,
    environment: &'static [(&'static str, &'static str)],
    words: &'static [&'static str],
}

const RUNS: [Run; 3] = [
    Run {
        name: "sim",
        says: "100,000 seeds of the simulator",
        limit: Duration::from_secs(90 * 60),
        servers: false,
        environment: &[],
        words: &[
            "cargo",
            "run",
            "--quiet",
            "--release",
            "--locked",
            "--package",
            "tonle-sim",
            "--bin",
            "sim",
            "--",
            "--seeds",
            "100000",
        ],
    },
    Run {
        name: "capacity",
        says: "ten million payments in the fold; needs about 2 GB of memory",
        limit: Duration::from_secs(60 * 60),
        servers: false,
        environment: &[("TONLE_PAYMENTS", "10000000")],
        words: &[
            "cargo",
            "test",
            "--release",
            "--locked",
            "--package",
            "tonle-core",
            "--test",
            "capacity",
            "--",
            "--nocapture",
        ],
    },
    Run {
        name: "kills",
        says: "each kill test five times, held to the times that are promised",
        limit: Duration::from_secs(90 * 60),
        servers: true,
        environment: &[("TONLE_KILLS", "5")],
        // The whole workspace, as the stage `unit` builds it: with one package alone dependencies have other features and
        // everything is built once more. One thread: a case's line of JSON must stand alone.
        words: &[
            "cargo",
            "test",
            "--locked",
            "--workspace",
            "--test",
            "kill",
            "--",
            "--nocapture",
            "--test-threads=1",
        ],
    },
];

/// The names of all long runs.
pub fn names() -> impl Iterator<Item = &'static str> {
    RUNS.iter().map(|run| run.name)
}

/// `cargo xtask long NAME`.
pub fn command(repo: &Repo, name: &str) -> Result<ExitCode> {
    let Some(run) = RUNS.iter().find(|run| run.name == name) else {
        let known: Vec<String> = RUNS.iter().map(|run| format!("{} ({})", run.name, run.says)).collect();
        bail!("no long run is named {name}; there are: {}", known.join(", "));
    };
    let Some((program, arguments)) = run.words.split_first() else { bail!("{name} has no command") };
    let built = watch(repo.command(program).args(only_building(arguments)), limits::BUILD, |_| {})?;
    if built != Ending::Exited(Some(0)) {
        bail!("{name} does not build: {built:?}");
    }
    let servers = if run.servers { Some(Servers::start(provision::all(repo)?)?) } else { None };
    let mut process = repo.command(program);
    process.args(arguments).envs(run.environment.iter().copied());
    if let Some(servers) = &servers {
        process.envs(servers.environment()).env("TONLE_TEST_REQUIRE_SERVERS", "1");
    }
    let mut lines: Vec<String> = Vec::new();
    let started = Instant::now();
    let ending = watch(&mut process, run.limit, |line| lines.push(line.to_owned()))?;
    let Ending::Exited(code) = ending else { bail!("{name} was stopped at its limit of {:?}", run.limit) };
    let settings = run.environment.iter().map(|(key, value)| format!("{key}={value} "));
    let line = settings.collect::<String>() + &run.words.join(" ");
    let figure = Figure::of(repo, name, line, started.elapsed(), code, result(&lines))?;
    println!("{}", figure.write(repo)?);
    Ok(if code == Some(0) { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// The arguments of cargo by which what they run is only built: that takes its own time, and none of the figure's.
fn only_building(arguments: &[&'static str]) -> Vec<&'static str> {
    let own = arguments.iter().take_while(|word| **word != "--").copied();
    let mut words: Vec<&str> = own.map(|word| if word == "run" { "build" } else { word }).collect();
    if words.first() == Some(&"test") {
        words.push("--no-run");
    }
    words
}

/// The last line that is a JSON object, else the last lines as they are.
fn result(lines: &[String]) -> Value {
    let object = lines.iter().rev().find_map(|line| serde_json::from_str(line).ok().filter(Value::is_object));
    object.unwrap_or_else(|| {
        let tail = lines.get(lines.len().saturating_sub(limits::FIGURE_LINES)..).unwrap_or_default();
        Value::from(tail.to_vec())
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_run_is_built_before_it_is_timed() {
        // Protects: the seconds of a figure are those of the run.
        assert_eq!(
            only_building(&["test", "--test", "kill", "--", "--nocapture"]),
            ["test", "--test", "kill", "--no-run"]
        );
        assert_eq!(only_building(&["run", "--bin", "sim", "--", "--seeds"]), ["build", "--bin", "sim"]);
        for run in &RUNS {
            assert_eq!(run.words[0], "cargo", "{}", run.name);
        }
    }

    #[test]
    fn a_printed_object_is_the_result() {
        // Protects: figures keep numbers as numbers.
        let lines = ["starting", r#"{"seeds":5}"#, "done"].map(str::to_owned);
        assert_eq!(result(&lines), serde_json::json!({"seeds": 5}));
        assert_eq!(result(&lines[..1]), serde_json::json!(["starting"]));
    }
}
