//! A broker and a Redis of the test's own, which it may kill. They come back on the same port; the broker also on the
//! same data.

use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::process::Command;

use super::process::{Process, exchange, free_addresses, until};

/// One Apache Kafka node.
pub struct Broker {
    pub address: SocketAddr,
    libs: PathBuf,
    home: PathBuf,
    process: Option<Process>,
}

impl Broker {
    /// Formats a directory below `data` and starts the node on it.
    pub async fn start(libs: &Path, data: &Path) -> Self {
        let [address, controller] = free_addresses();
        let home = data.join("kafka");
        std::fs::create_dir_all(&home).unwrap();
        let mut broker = Self { address, libs: libs.to_owned(), home, process: None };
        let settings = format!(
            "process.roles=broker,controller\nnode.id=1\ncontroller.quorum.voters=1@{controller}\n\
             listeners=PLAINTEXT://{address},CONTROLLER://{controller}\nadvertised.listeners=PLAINTEXT://{address}\n\
             controller.listener.names=CONTROLLER\n\
             listener.security.protocol.map=CONTROLLER:PLAINTEXT,PLAINTEXT:PLAINTEXT\n\
             log.dirs={}\noffsets.topic.replication.factor=1\nauto.create.topics.enable=false\n\
             log.message.timestamp.type=LogAppendTime\n",
            broker.home.join("log").display()
        );
        std::fs::write(broker.settings(), settings).unwrap();
        let id = "MkU3OEVBNTcwNTJENDM2Qg";
        let format = broker
            .java()
            .args(["kafka.tools.StorageTool", "format", "-t", id, "-c"])
            .arg(broker.settings())
            .output()
            .unwrap();
        assert!(format.status.success(), "{}", String::from_utf8_lossy(&format.stderr));
        broker.restart().await;
        broker
    }

    fn settings(&self) -> PathBuf {
        self.home.join("server.properties")
    }

    fn java(&self) -> Command {
        let mut command = Command::new("java");
        command.args(["-Xms256m", "-Xmx512m", "-cp"]).arg(self.libs.join("*")).current_dir(&self.home);
        command
    }

    /// Kills the node with -9.
    pub fn kill(&mut self) {
        self.process.take().expect("it runs").kill();
    }

    /// Starts it again on the same port and data.
    pub async fn restart(&mut self) {
        let output = self.home.join("output");
        let mut command = self.java();
        command.arg("kafka.Kafka").arg(self.settings());
        let mut process = Process::start("the broker", &mut command, &output).unwrap();
        let address = self.address;
        until("the broker", &mut process, &output, || answers(address)).await;
        self.process = Some(process);
    }
}

/// Whether the broker tells the versions of its protocol (ApiVersions, version 0): an open port alone does not say that
/// it serves.
fn answers(address: SocketAddr) -> bool {
    // Length, key 18, version 0, correlation id, no client id.
    let request = [0, 0, 0, 10, 0, 18, 0, 0, b't', b'o', b'n', b'l', 0xff, 0xff];
    exchange::<10>(address, &request).is_ok_and(|answer| answer[4..] == *b"tonl\0\0")
}

/// One Redis that keeps nothing on disk.
pub struct Redis {
    address: SocketAddr,
    program: PathBuf,
    home: PathBuf,
    process: Option<Process>,
}

impl Redis {
    /// Starts the server on a free port.
    pub async fn start(program: &Path, data: &Path) -> Self {
        let [address] = free_addresses();
        let home = data.join("redis");
        std::fs::create_dir_all(&home).unwrap();
        let mut redis = Self { address, program: program.to_owned(), home, process: None };
        redis.restart().await;
        redis
    }

    pub fn url(&self) -> String {
        format!("redis://{}/", self.address)
    }

    /// Kills it with -9; what it knew is gone.
    pub fn kill(&mut self) {
        self.process.take().expect("it runs").kill();
    }

    /// Sends it a signal.
    pub fn signal(&self, name: &str) {
        self.process.as_ref().expect("it runs").signal(name);
    }

    /// Starts it again on the same port, empty.
    pub async fn restart(&mut self) {
        let output = self.home.join("output");
        let mut command = Command::new(&self.program);
        command
            .args(["--bind", "127.0.0.1", "--port", &self.address.port().to_string()])
            .args(["--save", "", "--appendonly", "no", "--dir"])
            .arg(&self.home);
        let mut process = Process::start("Redis", &mut command, &output).unwrap();
        let address = self.address;
        let answers = || exchange(address, b"PING\r\n").is_ok_and(|answer: [u8; 7]| answer == *b"+PONG\r\n");
        until("Redis", &mut process, &output, answers).await;
        self.process = Some(process);
    }

    /// A command that answers `+OK`.
    pub fn command(&self, words: &str) {
        let answer: [u8; 5] = exchange(self.address, format!("{words}\r\n").as_bytes()).unwrap();
        assert_eq!(&answer, b"+OK\r\n", "{words}");
    }
}
