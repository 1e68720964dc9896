//! Processes that a test starts, kills, stops and ends. None outlives the test, however that ends: a small shell holds a
//! pipe from us and kills the process when the pipe closes.

use std::fs::File;
use std::io::{Read, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitStatus, Stdio};
use std::time::{Duration, Instant};

/// Between two looks at a condition.
pub const LOOK: Duration = Duration::from_millis(20);

/// Longest wait for a server or a service to answer: a cold Java machine on two busy cores needs a sixth of it.
pub const START_MAX: Duration = Duration::from_secs(180);

/// Longest wait for one answer of a server on this machine: milliseconds, and room for a machine that stalls.
const ANSWER_MAX: Duration = Duration::from_secs(10);

/// A running process.
pub struct Process {
    name: String,
    child: Child,
    guard: Child,
    ended: Option<ExitStatus>,
}

impl Process {
    /// Starts a process whose output is added to the file `output`.
    pub fn start(name: &str, command: &mut Command, output: &Path) -> std::io::Result<Self> {
        let file = File::options().create(true).append(true).open(output)?;
        let child = command.stdin(Stdio::null()).stdout(file.try_clone()?).stderr(file).spawn()?;
        let guard = Command::new("sh")
            .args(["-c", "read -r _; kill -s KILL \"$1\" 2>/dev/null", "guard", &child.id().to_string()])
            .stdin(Stdio::piped())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()?;
        Ok(Self { name: name.to_owned(), child, guard, ended: None })
    }

    /// Sends a signal by its name, as `-STOP`.
    pub fn signal(&self, name: &str) {
        let pid = self.child.id().to_string();
        assert!(Command::new("kill").args([name, &pid]).status().unwrap().success(), "{} {name}", self.name);
    }

    /// How it ended, if it has.
    pub fn ended(&mut self) -> Option<ExitStatus> {
        if self.ended.is_none() {
            self.ended = self.child.try_wait().unwrap();
        }
        self.ended
    }

    /// Kills it with -9 and waits until it is gone.
    pub fn kill(mut self) {
        assert!(self.ended().is_none(), "{} ended before it was killed: {:?}", self.name, self.ended);
    }

    /// Ends it by a signal, as `-TERM`, and says how it ended and how long that took.
    pub async fn end_by(mut self, signal: &str, most: Duration) -> (ExitStatus, Duration) {
        assert!(self.ended().is_none(), "{} ended by itself: {:?}", self.name, self.ended);
        let asked = Instant::now();
        self.signal(signal);
        loop {
            if let Some(status) = self.ended() {
                return (status, asked.elapsed());
            }
            assert!(asked.elapsed() < most, "{} did not end within {most:?} of {signal}", self.name);
            tokio::time::sleep(LOOK).await;
        }
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        // The guard goes first: it must not kill a number that belongs to somebody else by then.
        let _ = self.guard.kill();
        let _ = self.guard.wait();
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Ports that are free now and differ from each other.
pub fn free_addresses<const N: usize>() -> [SocketAddr; N] {
    let held = [(); N].map(|()| TcpListener::bind("127.0.0.1:0").unwrap());
    held.map(|listener| listener.local_addr().unwrap())
}

/// Waits until `ready`, or panics with what the process said last.
pub async fn until(what: &str, process: &mut Process, output: &Path, ready: impl Fn() -> bool) {
    let started = Instant::now();
    while !ready() {
        let ended = process.ended();
        let late = started.elapsed() > START_MAX;
        assert!(ended.is_none() && !late, "{what}: ended {ended:?}; it said last:\n{}", tail(output));
        tokio::time::sleep(LOOK).await;
    }
}

/// Waits for a condition, or panics.
pub async fn wait_for(what: &str, most: Duration, mut holds: impl AsyncFnMut() -> bool) {
    let started = Instant::now();
    while !holds().await {
        assert!(started.elapsed() < most, "{what}: not within {most:?}");
        tokio::time::sleep(LOOK).await;
    }
}

/// The last lines of a file.
pub fn tail(file: &Path) -> String {
    let text = std::fs::read(file).unwrap_or_default();
    let text = String::from_utf8_lossy(&text);
    let lines: Vec<&str> = text.lines().collect();
    lines[lines.len().saturating_sub(30)..].join("\n")
}

/// One request and the first bytes of its answer over a plain connection.
pub fn exchange<const N: usize>(address: SocketAddr, request: &[u8]) -> std::io::Result<[u8; N]> {
    let mut stream = TcpStream::connect_timeout(&address, ANSWER_MAX)?;
    stream.set_read_timeout(Some(ANSWER_MAX))?;
    stream.set_write_timeout(Some(ANSWER_MAX))?;
    stream.write_all(request)?;
    let mut answer = [0; N];
    stream.read_exact(&mut answer)?;
    Ok(answer)
}

/// A server program from the environment variable `key`, which `cargo xtask servers` prints. Without it the test is
/// skipped, loudly; with `TONLE_TEST_REQUIRE_SERVERS=1` that is a failure.
pub fn server(key: &str, case: &str) -> Option<PathBuf> {
    if let Some(value) = std::env::var_os(key) {
        return Some(PathBuf::from(value));
    }
    assert!(std::env::var_os("TONLE_TEST_REQUIRE_SERVERS").is_none(), "{key} is not set");
    std::io::stderr().write_all(format!("\nSKIPPED: kill {case}: {key} is not set\n").as_bytes()).unwrap();
    None
}
