//! Child processes that cannot outlive this one. Knows nothing of what they do.
//!
//! Each child leads a process group of its own. A small shell waits on a pipe from us and kills that group when the
//! pipe closes, hence also when we are interrupted or killed with -9. No signal handler is needed for that.

use std::io::{BufRead, BufReader, Read, Write};
use std::os::unix::process::CommandExt;
use std::path::Path;
use std::process::{Child, ChildStdout, Command, ExitStatus, Stdio};
use std::sync::mpsc::{self, RecvTimeoutError, Sender};
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};

use crate::limits;

/// `$1` is the group to kill, `$2` a scratch directory to remove or nothing.
const GUARD: &str = r#"read -r _; kill -s KILL -- "-$1" 2>/dev/null; [ -z "$2" ] || rm -rf -- "$2""#;
const POLL: Duration = Duration::from_millis(100);

/// A child with all its descendants; dropped, they are gone.
pub struct Group {
    child: Child,
    guard: Child,
    ended: Option<ExitStatus>,
}

impl Group {
    /// Starts `command` in a group of its own. `scratch` is removed if this process dies before the group is dropped;
    /// in the ordinary case its owner removes it.
    pub fn spawn(command: &mut Command, scratch: Option<&Path>) -> Result<Self> {
        let mut child = command
            .process_group(0)
            .spawn()
            .with_context(|| format!("cannot start {:?}", command.get_program()))?;
        let guard = Command::new("sh")
            .args(["-c", GUARD, "guard", &child.id().to_string()])
            .arg(scratch.unwrap_or(Path::new("")))
            .stdin(Stdio::piped())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .process_group(0)
            .spawn();
        match guard {
            Ok(guard) => Ok(Self { child, guard, ended: None }),
            Err(error) => {
                // Without its guard the child could outlive us, so it does not start at all.
                child.kill().ok();
                child.wait().ok();
                Err(error).context("cannot start sh")
            }
        }
    }

    /// Process id of the leader.
    pub fn id(&self) -> u32 {
        self.child.id()
    }

    /// What the leader writes to its standard output, if that was piped and nobody has taken it yet.
    pub fn output(&mut self) -> Option<ChildStdout> {
        self.child.stdout.take()
    }

    /// Asks the leader by SIGTERM to end, and waits until it has.
    pub fn terminate(&mut self, limit: Duration) -> Result<ExitStatus> {
        if self.ended()?.is_none() {
            Command::new("sh")
                .args(["-c", r#"kill -s TERM "$1""#, "kill", &self.id().to_string()])
                .status()
                .context("cannot start sh")?;
        }
        self.wait(limit)
    }

    /// Waits until the leader has ended by itself.
    pub fn wait(&mut self, limit: Duration) -> Result<ExitStatus> {
        let started = Instant::now();
        loop {
            if let Some(status) = self.ended()? {
                return Ok(status);
            }
            if started.elapsed() > limit {
                bail!("process {} has not ended after {limit:?}", self.id());
            }
            std::thread::sleep(POLL);
        }
    }

    /// How the leader ended, if it has.
    pub fn ended(&mut self) -> Result<Option<ExitStatus>> {
        if self.ended.is_none() {
            self.ended = self.child.try_wait().context("cannot wait for a child")?;
        }
        Ok(self.ended)
    }
}

impl Drop for Group {
    fn drop(&mut self) {
        self.guard.kill().ok();
        self.guard.wait().ok();
        let group = self.child.id().to_string();
        // Before the leader is reaped its number cannot belong to anyone else.
        Command::new("sh")
            .args(["-c", r#"kill -s KILL -- "-$1" 2>/dev/null"#, "kill", &group])
            .stderr(Stdio::null())
            .status()
            .ok();
        self.child.wait().ok();
    }
}

/// How a watched command ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ending {
    /// It ended itself, with this exit code (none: by a signal).
    Exited(Option<i32>),
    /// It was killed at its time limit.
    OutOfTime,
}

/// Runs a command, shows its output as it comes and hands every line to `see`.
pub fn watch(command: &mut Command, limit: Duration, see: impl FnMut(&str)) -> Result<Ending> {
    watch_into(command, limit, (std::io::stdout(), std::io::stderr()), see)
}

/// Runs a command without showing its output; if it does not succeed, the error ends with its last lines.
pub fn quietly(command: &mut Command, limit: Duration) -> Result<()> {
    let mut lines: Vec<String> = Vec::new();
    match watch_into(command, limit, (std::io::sink(), std::io::sink()), |line| lines.push(line.to_owned()))?
    {
        Ending::Exited(Some(0)) => Ok(()),
        ending => {
            let from = lines.len().saturating_sub(limits::TAIL_LINES);
            let tail = lines.get(from..).unwrap_or_default().join("\n");
            bail!("{command:?} ended with {ending:?}; it said last:\n{tail}")
        }
    }
}

/// Like [`watch`], with the output shown elsewhere.
pub fn watch_into(
    command: &mut Command,
    limit: Duration,
    (out, err): (impl Write + Send + 'static, impl Write + Send + 'static),
    mut see: impl FnMut(&str),
) -> Result<Ending> {
    command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let started = Instant::now();
    let mut group = Group::spawn(command, None)?;
    let (sender, lines) = mpsc::channel();
    let stdout = group.child.stdout.take().context("standard output was piped")?;
    let stderr = group.child.stderr.take().context("standard error was piped")?;
    forward(stdout, out, sender.clone());
    forward(stderr, err, sender);

    let mut ended_at = None;
    loop {
        match lines.recv_timeout(POLL) {
            Ok(line) => see(&line),
            Err(RecvTimeoutError::Timeout) => {}
            Err(RecvTimeoutError::Disconnected) => std::thread::sleep(POLL),
        }
        if let Some(status) = group.ended()? {
            let since = *ended_at.get_or_insert_with(Instant::now);
            match lines.recv_timeout(limits::DRAIN.saturating_sub(since.elapsed())) {
                Ok(line) => see(&line),
                Err(_) => return Ok(Ending::Exited(status.code())),
            }
        } else if started.elapsed() > limit {
            return Ok(Ending::OutOfTime);
        }
    }
}

fn forward(from: impl Read + Send + 'static, mut to: impl Write + Send + 'static, sender: Sender<String>) {
    std::thread::spawn(move || {
        let mut reader = BufReader::new(from);
        let mut line = Vec::new();
        while let Ok(count) = reader.read_until(b'\n', &mut line) {
            if count == 0 {
                return;
            }
            to.write_all(&line).ok();
            to.flush().ok();
            if sender.send(String::from_utf8_lossy(&line).trim_end().to_owned()).is_err() {
                return;
            }
            line.clear();
        }
    });
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shell(script: &str) -> Command {
        let mut command = Command::new("sh");
        command.args(["-c", script]);
        command
    }

    fn unseen(command: &mut Command, limit: Duration, see: impl FnMut(&str)) -> Result<Ending> {
        watch_into(command, limit, (std::io::sink(), std::io::sink()), see)
    }

    fn alive(pid: &str) -> bool {
        // A killed process may stay as a zombie until its new parent reaps it; it no longer runs.
        std::fs::read_to_string(format!("/proc/{pid}/stat"))
            .is_ok_and(|stat| !stat.rsplit(')').next().unwrap_or("").trim_start().starts_with('Z'))
    }

    fn gone(pid: &str) -> bool {
        let deadline = Instant::now() + Duration::from_secs(10);
        while alive(pid) {
            if Instant::now() > deadline {
                return false;
            }
            std::thread::sleep(Duration::from_millis(10));
        }
        true
    }

    #[test]
    fn every_line_and_the_exit_code_arrive() {
        // Protects: a stage's verdict and its counted lines.
        let mut lines = Vec::new();
        let ending = unseen(&mut shell("echo one; echo two >&2; exit 3"), Duration::from_secs(20), |line| {
            lines.push(line.to_owned());
        })
        .unwrap();
        lines.sort();
        assert_eq!(ending, Ending::Exited(Some(3)));
        assert_eq!(lines, ["one", "two"]);
    }

    #[test]
    fn the_time_limit_ends_descendants_too() {
        // Protects: a hanging test ends with its stage and leaves no process behind.
        let mut lines = Vec::new();
        let ending = unseen(&mut shell("sleep 60 & echo $!; wait"), Duration::from_millis(300), |line| {
            lines.push(line.to_owned());
        })
        .unwrap();
        assert_eq!(ending, Ending::OutOfTime);
        assert!(gone(&lines[0]), "the descendant {} still runs", lines[0]);
    }

    #[test]
    fn the_guard_kills_the_group_and_removes_the_scratch_directory_when_its_pipe_closes() {
        // Protects: servers do not outlive a killed or interrupted run, and leave no data behind.
        let scratch = tempfile::tempdir().unwrap();
        let mut group = Group::spawn(&mut shell("sleep 60"), Some(scratch.path())).unwrap();
        drop(group.guard.stdin.take());
        group.guard.wait().unwrap();
        assert!(gone(&group.child.id().to_string()));
        assert!(!scratch.path().exists());
    }
}
