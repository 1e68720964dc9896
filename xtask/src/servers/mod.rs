//! Real Kafka and Redis on this machine for tests and developers. Knows how to start and stop them, not what is
//! tested with them. Their data lives in a temporary directory and ends with them.

mod kafka;
mod redis;

use std::net::{Ipv4Addr, SocketAddr, TcpListener};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};
use tempfile::TempDir;

use crate::process::Group;
use crate::provision::{self, Tools};
use crate::repo::Repo;
use crate::{limits, servers::kafka::Kafka, servers::redis::Redis};

/// Both servers; dropped, they and their data are gone.
pub struct Servers {
    kafka: Kafka,
    redis: Redis,
    tools: Tools,
    _data: TempDir,
}

impl Servers {
    /// Starts both on free ports and returns when both have answered a request.
    pub fn start(tools: Tools) -> Result<Self> {
        let data =
            tempfile::Builder::new().prefix("tonle-servers-").tempdir().context("no temporary directory")?;
        let redis = attempt("Redis", || Redis::start(&tools.redis_server, data.path()))?;
        let kafka = attempt("Kafka", || Kafka::start(&tools.kafka_libs, data.path()))?;
        Ok(Self { kafka, redis, tools, _data: data })
    }

    /// What tests read to find the servers, and to start servers of their own that they may kill.
    pub fn environment(&self) -> Vec<(&'static str, String)> {
        vec![
            ("TONLE_TEST_KAFKA", self.kafka.address.to_string()),
            // For the one case that stops the broker for a while.
            ("TONLE_TEST_KAFKA_PID", self.kafka.group.id().to_string()),
            ("TONLE_TEST_REDIS", format!("redis://{}/", self.redis.address)),
            ("TONLE_TEST_KAFKA_LIBS", self.tools.kafka_libs.display().to_string()),
            ("TONLE_TEST_REDIS_SERVER", self.tools.redis_server.display().to_string()),
            ("TONLE_TEST_PYTHON", self.tools.python.display().to_string()),
        ]
    }

    /// Where Kafka listens, its process id and the directory with its segment files.
    pub fn kafka(&self) -> (SocketAddr, u32, PathBuf) {
        (self.kafka.address, self.kafka.group.id(), self.kafka.segments.clone())
    }

    /// Where Redis listens and its process id.
    pub fn redis(&self) -> (SocketAddr, u32) {
        (self.redis.address, self.redis.group.id())
    }

    /// An error if one of them has ended.
    pub fn check(&mut self) -> Result<()> {
        for (name, group, log) in [
            ("Kafka", &mut self.kafka.group, &self.kafka.log),
            ("Redis", &mut self.redis.group, &self.redis.log),
        ] {
            if let Some(status) = group.ended()? {
                bail!("{name} ended by itself with {status}; it said last:\n{}", tail(log));
            }
        }
        Ok(())
    }
}

/// `cargo xtask servers`.
pub fn command(repo: &Repo) -> Result<ExitCode> {
    let tools = provision::all(repo)?;
    let mut servers = Servers::start(tools)?;
    for (key, value) in servers.environment() {
        println!("export {key}={value}");
    }
    eprintln!("both answer; they run until Ctrl-C");
    loop {
        servers.check()?;
        std::thread::sleep(Duration::from_millis(500));
    }
}

/// Tries again because a port that was free may be taken before the server binds it.
fn attempt<T>(name: &str, start: impl Fn() -> Result<T>) -> Result<T> {
    let mut number = 1;
    loop {
        match start() {
            Ok(server) => return Ok(server),
            Err(error) if number < limits::SERVER_ATTEMPTS => {
                eprintln!("{name} did not start (attempt {number}): {error:#}");
                number += 1;
            }
            Err(error) => return Err(error.context(format!("{name} did not start in {number} attempts"))),
        }
    }
}

/// Ports that are free now and differ from each other.
pub fn free_addresses<const N: usize>() -> Result<[SocketAddr; N]> {
    let mut held = Vec::with_capacity(N);
    let mut addresses = [SocketAddr::from((Ipv4Addr::LOCALHOST, 0)); N];
    for address in &mut addresses {
        let listener = TcpListener::bind(*address).context("no free port")?;
        *address = listener.local_addr().context("no local address")?;
        held.push(listener);
    }
    Ok(addresses)
}

/// Waits until `probe` succeeds, the process ends or the time is over.
pub fn until_ready(name: &str, group: &mut Group, log: &Path, probe: impl Fn() -> Result<()>) -> Result<()> {
    let deadline = Instant::now() + limits::SERVER_READY;
    loop {
        let Err(fault) = probe() else { return Ok(()) };
        if let Some(status) = group.ended()? {
            bail!("{name} ended with {status} before it answered; it said last:\n{}", tail(log));
        }
        if Instant::now() > deadline {
            bail!(
                "{name} did not answer in {:?} ({fault:#}); it said last:\n{}",
                limits::SERVER_READY,
                tail(log)
            );
        }
        std::thread::sleep(limits::SERVER_PROBE);
    }
}

/// The last lines of a file, or why there are none.
pub fn tail(path: &Path) -> String {
    let text = match std::fs::read(path) {
        Ok(bytes) => String::from_utf8_lossy(&bytes).into_owned(),
        Err(error) => return format!("(cannot read {}: {error})", path.display()),
    };
    let lines: Vec<&str> = text.lines().collect();
    lines.get(lines.len().saturating_sub(limits::TAIL_LINES)..).unwrap_or_default().join("\n")
}

/// Standard output and error of a server go to one file.
pub fn log_file(data: &Path, name: &str) -> Result<(PathBuf, std::fs::File, std::fs::File)> {
    let path = data.join(name);
    let file = std::fs::File::create(&path).with_context(|| format!("cannot create {}", path.display()))?;
    let copy = file.try_clone().context("cannot share the log file")?;
    Ok((path, file, copy))
}
