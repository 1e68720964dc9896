//! One Apache Kafka node in KRaft mode, broker and controller in one process.

use std::io::{Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use anyhow::{Context, Result, ensure};

use super::{free_addresses, log_file, until_ready};
use crate::process::Group;
use crate::{limits, repo};

pub struct Kafka {
    pub address: SocketAddr,
    pub group: Group,
    pub log: PathBuf,
    /// `log.dirs`.
    pub segments: PathBuf,
}

impl Kafka {
    /// Formats a data directory and starts the node on it.
    pub fn start(libs: &Path, data: &Path) -> Result<Self> {
        let [listener, controller] = free_addresses()?;
        let home = data.join(format!("kafka-{}", listener.port()));
        std::fs::create_dir_all(&home).with_context(|| format!("cannot create {}", home.display()))?;
        let (properties, segments) = (home.join("server.properties"), home.join("log"));
        std::fs::write(&properties, configuration(listener, controller, &segments))
            .with_context(|| format!("cannot write {}", properties.display()))?;

        let said = repo::read(java(libs).args(["kafka.tools.StorageTool", "random-uuid"]))?;
        let id = said.lines().last().context("the storage tool printed no id")?.trim().to_owned();
        repo::read(java(libs).args(["kafka.tools.StorageTool", "format", "-t", &id, "-c"]).arg(&properties))
            .context("cannot format Kafka's data directory")?;

        let (log, stdout, stderr) = log_file(&home, "output")?;
        let mut command = java(libs);
        command.arg("kafka.Kafka").arg(&properties).stdin(Stdio::null()).stdout(stdout).stderr(stderr);
        let mut group = Group::spawn(&mut command, Some(data))?;
        until_ready("Kafka", &mut group, &log, || ask_versions(listener))?;
        Ok(Self { address: listener, group, log, segments })
    }
}

fn java(libs: &Path) -> Command {
    let mut command = Command::new("java");
    // 512 MB is enough for a node under test and leaves the machine to what is tested.
    command.args(["-Xms512m", "-Xmx512m", "-cp"]).arg(libs.join("*"));
    command
}

fn configuration(listener: SocketAddr, controller: SocketAddr, log: &Path) -> String {
    format!(
        "process.roles=broker,controller\n\
         node.id=1\n\
         controller.quorum.voters=1@{controller}\n\
         listeners=PLAINTEXT://{listener},CONTROLLER://{controller}\n\
         advertised.listeners=PLAINTEXT://{listener}\n\
         controller.listener.names=CONTROLLER\n\
         listener.security.protocol.map=CONTROLLER:PLAINTEXT,PLAINTEXT:PLAINTEXT\n\
         log.dirs={}\n\
         offsets.topic.replication.factor=1\n\
         transaction.state.log.replication.factor=1\n\
         transaction.state.log.min.isr=1\n\
         auto.create.topics.enable=false\n\
         log.message.timestamp.type=LogAppendTime\n",
        log.display()
    )
}

/// Asks which versions of the protocol the broker speaks (ApiVersions, version 0). An open port alone does not say
/// that the broker serves requests.
fn ask_versions(address: SocketAddr) -> Result<()> {
    const CORRELATION: [u8; 4] = *b"tonl";
    // Key 18, version 0, correlation id, no client id; in front the length of all that.
    let mut request = vec![0, 0, 0, 10, 0, 18, 0, 0];
    request.extend(CORRELATION);
    request.extend([0xff, 0xff]);
    let mut stream = TcpStream::connect_timeout(&address, limits::SERVER_ANSWER)?;
    stream.set_read_timeout(Some(limits::SERVER_ANSWER))?;
    stream.set_write_timeout(Some(limits::SERVER_ANSWER))?;
    stream.write_all(&request)?;
    // Length, correlation id, error code.
    let mut answer = [0; 10];
    stream.read_exact(&mut answer)?;
    ensure!(answer[4..8] == CORRELATION, "the answer belongs to another request");
    ensure!(answer[8..10] == [0, 0], "error code {:?}", &answer[8..10]);
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn topics_are_never_made_by_accident_and_the_broker_sets_the_time() {
        // Protects: tests run on the two settings that the money path relies on.
        let text = configuration(
            SocketAddr::from(([127, 0, 0, 1], 1)),
            SocketAddr::from(([127, 0, 0, 1], 2)),
            Path::new("data"),
        );
        assert!(text.lines().any(|line| line == "auto.create.topics.enable=false"));
        assert!(text.lines().any(|line| line == "log.message.timestamp.type=LogAppendTime"));
        assert!(
            text.lines().any(|line| line == "listeners=PLAINTEXT://127.0.0.1:1,CONTROLLER://127.0.0.1:2")
        );
    }
}
