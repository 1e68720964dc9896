//! One run: starts the processes, looks at them when the measured part begins and ends, ends them, and lets the audit
//! judge what they left.

use std::collections::BTreeMap;
use std::fs::File;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::mpsc::{self, Receiver, RecvTimeoutError};
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail, ensure};
use serde_json::Value;

use super::host::{self, Micros, Ticks};
use super::options::Options;
use super::report::{Cost, Run};
use super::scene::Scene;
use crate::process::Group;
use crate::servers::{Servers, tail, until_ready};

/// Until all processes have ended after the load: the banks wait for finals up to 15 s and write their statements.
const END_MAX: Duration = Duration::from_secs(120);
/// How much longer than its schedule a driver may take: payments that expire are asked for.
const DRIVE_BEYOND: Duration = Duration::from_secs(180);

/// Lines of an audit's findings that are shown.
const FINDINGS_TOLD: usize = 12;

/// The banks that pay, and the schedule by which they do.
const DRIVER: &str = "payers";

/// What the processor has done so far.
struct Look {
    at: Instant,
    processes: BTreeMap<&'static str, Micros>,
    hub_threads: BTreeMap<String, Micros>,
    machine: Micros,
}

/// The processes of one run.
struct Cast {
    hub: Group,
    payers: Group,
    payees: Group,
    /// Of the driver.
    lines: Receiver<String>,
    pids: Vec<(&'static str, u32)>,
    home: PathBuf,
}

/// Carries out run `number`.
pub fn run(program: &Path, options: &Options, number: u32, servers: Option<&Servers>) -> Result<Run> {
    let scratch =
        tempfile::Builder::new().prefix("tonle-bench-").tempdir().context("no temporary directory")?;
    let home = match &options.keep {
        Some(keep) => keep.join(format!("run-{number}")),
        None => scratch.path().to_owned(),
    };
    let addresses = servers.map(|servers| (servers.kafka().0, servers.redis().0));
    let scene = Scene::make(&home, program, options, number, addresses)?;
    let load_before = host::load_average()?;
    let ticks = Ticks::here()?;
    let mut cast = Cast::enter(program, &scene, &home, servers)?;
    let schedule = Duration::from_secs(u64::from(options.warm_up) + u64::from(options.seconds));
    let before = cast.look_at_begin(schedule + DRIVE_BEYOND, ticks)?;
    let (after, figures) = cast.look_at_end(schedule + DRIVE_BEYOND, ticks)?;
    let resident = host::resident_kib(cast.hub.id());
    let load_after = host::load_average()?;
    cast.leave()?;
    let log_bytes = log_bytes(&scene, servers)?;
    let audit = audit(program, &scene, servers.is_some())?;
    let cost = cost(&before, &after);
    Run::new(figures, audit, cost, log_bytes, resident, [load_before, load_after])
}

impl Cast {
    fn enter(program: &Path, scene: &Scene, home: &Path, servers: Option<&Servers>) -> Result<Self> {
        let payees = spawn(program, home, "payees", &["sandbox", "--config"], &scene.payees, Stdio::null())?;
        let up = ["up", "--data", &scene.data.to_string_lossy(), "--config"];
        let mut hub = spawn(program, home, "hub", &up, &scene.hub, Stdio::null())?;
        let (addresses, log) = (scene.data.join("addresses.json"), home.join("hub.log"));
        until_ready("the hub", &mut hub, &log, || {
            ensure!(addresses.is_file(), "it has not written its addresses");
            Ok(())
        })?;
        let mut payers =
            spawn(program, home, DRIVER, &["sandbox", "--config"], &scene.payers, Stdio::piped())?;
        let output = payers.output().context("the driver's output was piped")?;
        let (sender, lines) = mpsc::channel();
        std::thread::spawn(move || {
            for line in BufReader::new(output).lines().map_while(Result::ok) {
                if sender.send(line).is_err() {
                    return;
                }
            }
        });
        let mut pids = vec![("hub", hub.id()), ("payers", payers.id()), ("payees", payees.id())];
        if let Some(servers) = servers {
            pids.extend([("kafka", servers.kafka().1), ("redis", servers.redis().1)]);
        }
        Ok(Self { hub, payers, payees, lines, pids, home: home.to_owned() })
    }

    /// Waits for the line with which the driver begins its measured part, and looks.
    fn look_at_begin(&mut self, limit: Duration, ticks: Ticks) -> Result<Look> {
        loop {
            let line = self.next_line(limit)?;
            if is_phase(&line, "measuring") {
                return self.look(ticks);
            }
            ensure!(line.get("traffic").is_none(), "the driver ended before its measured part");
        }
    }

    /// Waits for the end of the measured part, looks, and returns the driver's figures. The last payment is final within
    /// milliseconds of the end, so the figures may come in the place of the line that tells it.
    fn look_at_end(&mut self, limit: Duration, ticks: Ticks) -> Result<(Look, Value)> {
        let mut look = None;
        loop {
            let line = self.next_line(limit)?;
            if is_phase(&line, "measured") {
                look = Some(self.look(ticks)?);
            } else if line.get("traffic").is_some() {
                let look = look.map_or_else(|| self.look(ticks), Ok)?;
                return Ok((look, line));
            }
        }
    }

    fn look(&self, ticks: Ticks) -> Result<Look> {
        let mut processes = BTreeMap::new();
        for (name, pid) in &self.pids {
            processes.insert(*name, ticks.of_process(*pid)?);
        }
        Ok(Look {
            at: Instant::now(),
            processes,
            hub_threads: ticks.of_threads(self.hub.id())?,
            machine: ticks.of_machine()?,
        })
    }

    /// The driver's next line of JSON.
    fn next_line(&mut self, limit: Duration) -> Result<Value> {
        let deadline = Instant::now() + limit;
        loop {
            match self.lines.recv_timeout(Duration::from_millis(200)) {
                Ok(line) => {
                    return serde_json::from_str(&line).with_context(|| format!("the driver said {line:?}"));
                }
                Err(RecvTimeoutError::Timeout) => {}
                Err(RecvTimeoutError::Disconnected) => {
                    bail!("the driver ended; {}", self.last_words("payers"))
                }
            }
            if let Some(status) = self.hub.ended()? {
                bail!("the hub ended with {status}; {}", self.last_words("hub"));
            }
            if let Some(status) = self.payees.ended()? {
                bail!("the payees ended with {status}; {}", self.last_words("payees"));
            }
            ensure!(Instant::now() < deadline, "the driver has said nothing for {limit:?}");
        }
    }

    fn last_words(&self, name: &str) -> String {
        format!("it said last:\n{}", tail(&self.home.join(format!("{name}.log"))))
    }

    /// Ends everybody in order: the driver by itself, the payees when they have all finals, then the hub.
    fn leave(mut self) -> Result<()> {
        let payers = self.payers.wait(END_MAX)?;
        ensure!(payers.success(), "the payers ended with {payers}; {}", self.last_words("payers"));
        let payees = self.payees.terminate(END_MAX)?;
        ensure!(payees.success(), "the payees ended with {payees}; {}", self.last_words("payees"));
        let hub = self.hub.terminate(END_MAX)?;
        ensure!(hub.success(), "the hub ended with {hub}; {}", self.last_words("hub"));
        Ok(())
    }
}

fn is_phase(line: &Value, phase: &str) -> bool {
    line.get("phase").and_then(Value::as_str) == Some(phase)
}

fn spawn(
    program: &Path,
    home: &Path,
    name: &str,
    words: &[&str],
    config: &Path,
    output: Stdio,
) -> Result<Group> {
    let log = File::create(home.join(format!("{name}.log"))).context("cannot create a log file")?;
    // The driver goes first where the system allows it: what it waits for the processor would be its own lateness, and
    // the time it takes so is the hub's loss. Elsewhere `nice` says so and starts it all the same.
    let mut command = if name == DRIVER {
        let mut command = Command::new("nice");
        command.args(["-n", "-10"]).arg(program);
        command
    } else {
        Command::new(program)
    };
    command.args(words).arg(config).stdin(Stdio::null()).stdout(output).stderr(log);
    Group::spawn(&mut command, Some(home))
}

fn cost(before: &Look, after: &Look) -> Cost {
    let since = |now: Micros, then: Option<&Micros>| now.saturating_sub(then.copied().unwrap_or(0));
    let processes: BTreeMap<String, Micros> = after
        .processes
        .iter()
        .map(|(name, now)| ((*name).to_owned(), since(*now, before.processes.get(name))))
        .collect();
    let threads = after.hub_threads.iter();
    let machine = after.machine.saturating_sub(before.machine);
    let ours: Micros = processes.values().sum();
    Cost {
        seconds_us: u64::try_from(after.at.duration_since(before.at).as_micros()).unwrap_or(u64::MAX),
        hub_threads: threads
            .map(|(name, now)| (name.clone(), since(*now, before.hub_threads.get(name))))
            .collect(),
        others: machine.saturating_sub(ours),
        processes,
    }
}

/// Bytes of both topics on disk after the run: Kafka's segments without their indexes, or the embedded store whole.
fn log_bytes(scene: &Scene, servers: Option<&Servers>) -> Result<u64> {
    match servers {
        None => host::bytes_below(&scene.data.join("log"), &|_| true),
        Some(servers) => {
            let segments = servers.kafka().2;
            let of_this_run = |path: &Path| {
                let topic = path.parent().and_then(Path::file_name).unwrap_or_default().to_string_lossy();
                topic.starts_with(&format!("{}.", scene.name))
                    && path.extension().is_some_and(|extension| extension == "log")
            };
            host::bytes_below(&segments, &of_this_run)
        }
    }
}

/// The judgement of `tonle audit`: its JSON. What it found is told here, and makes the run void.
fn audit(program: &Path, scene: &Scene, kafka: bool) -> Result<Value> {
    let mut command = Command::new(program);
    command.args(["audit", "--statements"]).arg(&scene.statements);
    if kafka {
        command.arg("--config").arg(&scene.hub);
    } else {
        command.arg("--data").arg(&scene.data);
    }
    let said = command.output().context("cannot start the audit")?;
    let first = String::from_utf8_lossy(&said.stdout);
    let judged: Value = serde_json::from_str(first.trim())
        .with_context(|| format!("the audit ended with {}: {}", said.status, shortened(&said.stderr)))?;
    if !said.status.success() {
        eprintln!("{}", shortened(&said.stderr));
    }
    Ok(judged)
}

/// The first lines of what a process said.
fn shortened(said: &[u8]) -> String {
    let text = String::from_utf8_lossy(said);
    text.lines().take(FINDINGS_TOLD).collect::<Vec<_>>().join("\n")
}
