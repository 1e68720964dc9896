//! Debian packages: which are missing, and their installation.

use std::path::PathBuf;
use std::process::Command;

use anyhow::{Context, Result, bail};

use crate::process::quietly;

/// Installing a Java machine and Maven over a slow line.
const INSTALL: std::time::Duration = std::time::Duration::from_secs(600);

/// How to see that something is there.
enum Probe {
    /// A program in `PATH`.
    Program(&'static str),
    /// A command that succeeds.
    Succeeds(&'static [&'static str]),
    /// Java of the version that Kafka 4 needs, or newer.
    Java,
}

/// One need: how to see it, which package brings it, what for.
struct Need {
    probe: Probe,
    packages: &'static [&'static str],
    reason: &'static str,
}

const NEEDS: [Need; 9] = [
    Need { probe: Probe::Program("cc"), packages: &["gcc", "libc6-dev"], reason: "linker; C of librdkafka" },
    Need { probe: Probe::Program("c++"), packages: &["g++"], reason: "librdkafka's configure asks for it" },
    Need { probe: Probe::Program("make"), packages: &["make"], reason: "librdkafka's build" },
    Need { probe: Probe::Program("pkg-config"), packages: &["pkg-config"], reason: "finds OpenSSL" },
    Need {
        probe: Probe::Succeeds(&["pkg-config", "--exists", "openssl", "zlib"]),
        packages: &["libssl-dev", "zlib1g-dev"],
        reason: "TLS to the brokers, linked dynamically",
    },
    Need { probe: Probe::Program("redis-server"), packages: &["redis-server"], reason: "tests of the cache" },
    Need { probe: Probe::Java, packages: &["openjdk-17-jre-headless"], reason: "runs Kafka" },
    Need {
        probe: Probe::Program("xmllint"),
        packages: &["libxml2-utils"],
        reason: "second opinion on messages",
    },
    Need {
        probe: Probe::Succeeds(&["python3", "-c", "import ensurepip, venv"]),
        packages: &["python3", "python3-venv"],
        reason: "runs examples/client.py",
    },
];

const MAVEN: Need =
    Need { probe: Probe::Program("mvn"), packages: &["maven"], reason: "brings Kafka's jars" };

/// Installs what is missing; Maven only when Kafka is not cached yet.
pub fn ensure(kafka_is_cached: bool) -> Result<()> {
    let mut missing: Vec<&Need> = NEEDS.iter().filter(|need| !need.probe.found()).collect();
    if !kafka_is_cached && !MAVEN.probe.found() {
        missing.push(&MAVEN);
    }
    if missing.is_empty() {
        return Ok(());
    }
    let mut packages: Vec<&str> = Vec::new();
    for need in &missing {
        eprintln!("missing: {} ({})", need.packages.join(" "), need.reason);
        packages.extend(need.packages);
    }
    let by_hand =
        format!("apt-get update && apt-get install -y --no-install-recommends {}", packages.join(" "));
    if program("apt-get").is_none() {
        bail!("this machine has no apt-get; install the equivalents of: {}", packages.join(" "));
    }
    if !is_root() {
        bail!("not root, so nothing was installed; run as root: {by_hand}");
    }
    apt(&["update"])?;
    let mut install = vec!["install", "-y", "--no-install-recommends"];
    install.extend(&packages);
    apt(&install).with_context(|| format!("tried: {by_hand}"))?;
    for need in missing {
        if !need.probe.found() {
            bail!("{} was installed and is still not found", need.packages.join(" "));
        }
    }
    Ok(())
}

fn apt(arguments: &[&str]) -> Result<()> {
    let mut command = Command::new("apt-get");
    command
        .args(["-q", "-o", "Acquire::Retries=3", "-o", "Dpkg::Use-Pty=0"])
        .args(arguments)
        .env("DEBIAN_FRONTEND", "noninteractive");
    // Debian's package would start Redis as a service. The tests start their own, so the policy says no to all
    // services while this runs; the file is removed again, and one that is already there is respected.
    let _policy = NoServices::set()?;
    eprintln!("apt-get {}", arguments.join(" "));
    quietly(&mut command, INSTALL)
}

/// `/usr/sbin/policy-rc.d` as Debian's policy layer reads it: exit code 101 forbids the action.
struct NoServices(Option<PathBuf>);

impl NoServices {
    fn set() -> Result<Self> {
        use std::os::unix::fs::PermissionsExt;
        let path = PathBuf::from("/usr/sbin/policy-rc.d");
        if path.exists() {
            return Ok(Self(None));
        }
        std::fs::write(&path, "#!/bin/sh\nexit 101\n").context("cannot write policy-rc.d")?;
        std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o755))
            .context("cannot mark policy-rc.d")?;
        Ok(Self(Some(path)))
    }
}

impl Drop for NoServices {
    fn drop(&mut self) {
        if let Some(path) = &self.0 {
            std::fs::remove_file(path).ok();
        }
    }
}

fn is_root() -> bool {
    Command::new("id").arg("-u").output().is_ok_and(|output| output.stdout.trim_ascii() == b"0")
}

/// The file of a program in `PATH`.
pub fn program(name: &str) -> Option<PathBuf> {
    let path = std::env::var_os("PATH")?;
    std::env::split_paths(&path).map(|directory| directory.join(name)).find(|file| file.is_file())
}

impl Probe {
    fn found(&self) -> bool {
        match self {
            Self::Program(name) => program(name).is_some(),
            Self::Succeeds(words) => words.split_first().is_some_and(|(name, arguments)| {
                Command::new(name).args(arguments).output().is_ok_and(|output| output.status.success())
            }),
            Self::Java => Command::new("java").arg("-version").output().is_ok_and(|output| {
                java_major(&String::from_utf8_lossy(&output.stderr)).is_some_and(|major| major >= 17)
            }),
        }
    }
}

/// The major version in what `java -version` prints: `openjdk version "17.0.15" 2025-04-15`.
fn java_major(text: &str) -> Option<u32> {
    let version = text.split('"').nth(1)?;
    version.split(['.', '-', '+']).next()?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_old_java_is_not_enough() {
        // Protects: Kafka 4 refuses Java 11 with an error that nobody understands.
        assert_eq!(java_major("openjdk version \"17.0.15\" 2025-04-15\nOpenJDK Runtime"), Some(17));
        assert_eq!(java_major("openjdk version \"11.0.2\" 2019-01-15"), Some(11));
        assert_eq!(java_major("java version \"1.8.0_392\""), Some(1));
        assert_eq!(java_major("openjdk version \"21-ea\" 2023"), Some(21));
        assert_eq!(java_major("command not found"), None);
    }

    #[test]
    fn a_missing_program_is_seen() {
        // Protects: the list of missing packages.
        assert!(Probe::Program("sh").found());
        assert!(!Probe::Program("no-such-program-of-tonle").found());
        assert!(!Probe::Succeeds(&["sh", "-c", "exit 1"]).found());
    }
}
