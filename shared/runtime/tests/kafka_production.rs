//! The production profile on three real brokers with mutual TLS: what it demands is what it gets, and what was
//! acknowledged outlives the brokers that may die.
#![allow(clippy::unwrap_used, reason = "a test ends at the first surprise")]

use bytes::Bytes;
use std::fs::{self, File};
use std::io::Write;
use std::net::{SocketAddr, TcpListener};
use std::path::{Path, PathBuf};
use std::process::{Child, Command};
use std::time::{Duration, Instant};
use tempfile::TempDir;
use tonle_runtime::log::contract::Profile;
use tonle_runtime::log::kafka::{KafkaLog, KafkaSettings, KafkaTls};
use tonle_runtime::log::{Appended, Log, Topic};
use tonle_runtime::pki::Pki;
use tonle_runtime::tls::Identity;

/// How long brokers may take for what they are asked: three of them share the machine with everything else.
const PATIENCE: Duration = Duration::from_secs(120);
/// Cluster id, the same on each node: 16 bytes in base64.
const CLUSTER: &str = "MkU3OEVBNTcwNTJENDM2Qg";

/// Three nodes, each broker and controller, in one directory; dropped, they are gone.
struct Cluster {
    nodes: Vec<Node>,
    data: TempDir,
}

struct Node {
    java: PathBuf,
    home: PathBuf,
    address: SocketAddr,
    process: Option<Child>,
}

impl Node {
    fn command(&self) -> Command {
        let mut command = Command::new("java");
        command.args(["-Xms192m", "-Xmx384m", "-cp"]).arg(&self.java).current_dir(&self.home);
        command
    }

    fn start(&mut self) {
        let output = File::options().create(true).append(true).open(self.home.join("output")).unwrap();
        let mut command = self.command();
        command.args(["kafka.Kafka", "server.properties"]);
        command.stdout(output.try_clone().unwrap()).stderr(output);
        self.process = Some(command.spawn().unwrap());
    }

    /// Kills it with -9.
    fn kill(&mut self) {
        if let Some(mut process) = self.process.take() {
            process.kill().unwrap();
            process.wait().unwrap();
        }
    }
}

impl Drop for Node {
    fn drop(&mut self) {
        self.kill();
    }
}

/// Six free ports of this machine that differ from each other.
fn free_addresses() -> Vec<SocketAddr> {
    let held: Vec<TcpListener> = (0..6).map(|_| TcpListener::bind("127.0.0.1:0").unwrap()).collect();
    held.iter().map(|listener| listener.local_addr().unwrap()).collect()
}

impl Cluster {
    /// Formats and starts the nodes with the hub's certificate of `pki`; only its authority's clients may connect.
    fn start(libs: &Path, pki: &Pki) -> Self {
        let data = tempfile::tempdir().unwrap();
        let addresses = free_addresses();
        let (brokers, controllers) = addresses.split_at(3);
        let voters: Vec<String> = controllers.iter().zip(1..).map(|(at, id)| format!("{id}@{at}")).collect();
        let hub = pki.directory(&Identity::Hub);
        // Java reads key and certificate from one file.
        let keystore = data.path().join("broker.pem");
        let read = |file: &str| fs::read_to_string(hub.join(file)).unwrap();
        fs::write(&keystore, format!("{}{}", read("key.pem"), read("cert.pem"))).unwrap();
        let nodes = brokers.iter().zip(controllers).zip(1..).map(|((broker, controller), id)| {
            let home = data.path().join(format!("node-{id}"));
            fs::create_dir_all(&home).unwrap();
            let settings = format!(
                "process.roles=broker,controller\nnode.id={id}\ncontroller.quorum.voters={voters}\n\
                 listeners=SSL://{broker},CONTROLLER://{controller}\nadvertised.listeners=SSL://{broker}\n\
                 controller.listener.names=CONTROLLER\ninter.broker.listener.name=SSL\n\
                 listener.security.protocol.map=CONTROLLER:PLAINTEXT,SSL:SSL\n\
                 ssl.keystore.type=PEM\nssl.keystore.location={keystore}\n\
                 ssl.truststore.type=PEM\nssl.truststore.location={ca}\nssl.client.auth=required\n\
                 ssl.endpoint.identification.algorithm=https\nssl.enabled.protocols=TLSv1.3\n\
                 log.dirs={log}\nauto.create.topics.enable=false\nlog.message.timestamp.type=LogAppendTime\n\
                 offsets.topic.replication.factor=1\n",
                voters = voters.join(","),
                keystore = keystore.display(),
                ca = pki.ca_file().display(),
                log = home.join("log").display(),
            );
            fs::write(home.join("server.properties"), settings).unwrap();
            let mut node = Node { java: libs.join("*"), home, address: *broker, process: None };
            let words = ["kafka.tools.StorageTool", "format", "-t", CLUSTER, "-c", "server.properties"];
            let format = node.command().args(words).output().unwrap();
            assert!(format.status.success(), "{}", String::from_utf8_lossy(&format.stderr));
            node.start();
            node
        });
        Self { nodes: nodes.collect(), data }
    }

    fn settings(&self, tls: Option<KafkaTls>) -> KafkaSettings {
        let brokers: Vec<String> = self.nodes.iter().map(|node| node.address.to_string()).collect();
        let mut settings = KafkaSettings::new("production", &brokers.join(","), Profile::Production);
        settings.tls = tls;
        settings
    }

    /// What the nodes said last, for a person who looks at a failure.
    fn said(&self) -> String {
        let last = |node: &Node| {
            let text = fs::read_to_string(node.home.join("output")).unwrap_or_default();
            let lines: Vec<&str> = text.lines().collect();
            lines[lines.len().saturating_sub(20)..].join("\n")
        };
        self.nodes.iter().map(last).collect::<Vec<_>>().join("\n---\n")
    }
}

fn tls(pki: &Pki, of: &Identity) -> KafkaTls {
    pki.issue(of).unwrap();
    let directory = pki.directory(of);
    KafkaTls { ca: pki.ca_file(), cert: directory.join("cert.pem"), key: directory.join("key.pem") }
}

/// Opens the log as soon as the brokers can serve it.
async fn open(cluster: &Cluster, settings: &KafkaSettings) -> KafkaLog {
    let start = Instant::now();
    loop {
        match KafkaLog::open(settings.clone()).await {
            Ok((log, warnings)) => {
                assert_eq!(warnings, [""; 0], "production has nothing to warn of");
                return log;
            }
            Err(fault) => assert!(start.elapsed() < PATIENCE, "{fault:?}\n{}", cluster.said()),
        }
    }
}

/// Appends under this name until it is acknowledged, as a sender would; a repeat may leave a second copy.
async fn put(cluster: &Cluster, log: &KafkaLog, name: &'static str) -> u64 {
    let start = Instant::now();
    loop {
        match log.append(Topic::Orders, vec![Bytes::from_static(name.as_bytes())]).await.remove(0) {
            Appended::Stored(stored) => return stored.offset,
            other => assert!(start.elapsed() < PATIENCE, "{name}: {other:?}\n{}", cluster.said()),
        }
    }
}

/// Reads the record that was acknowledged at this offset.
async fn get(cluster: &Cluster, log: &KafkaLog, offset: u64) -> Bytes {
    let start = Instant::now();
    loop {
        match log.read(Topic::Orders, offset, 1, usize::MAX).await {
            Ok(mut records) if !records.is_empty() => return records.remove(0).value,
            other => assert!(start.elapsed() < PATIENCE, "{offset}: {other:?}\n{}", cluster.said()),
        }
    }
}

/// Protects real money's log: without TLS or with a stranger's certificate nothing starts; with one broker dead it goes
/// on; with two dead nothing is acknowledged; and whatever was acknowledged is there when a broker comes back.
#[tokio::test]
async fn three_brokers_keep_what_they_acknowledged() {
    let Some(libs) = std::env::var_os("TONLE_TEST_KAFKA_LIBS") else {
        assert!(std::env::var_os("TONLE_TEST_REQUIRE_SERVERS").is_none(), "TONLE_TEST_KAFKA_LIBS is not set");
        let line = b"SKIPPED: kafka_production: TONLE_TEST_KAFKA_LIBS is not set\n";
        std::io::stderr().write_all(line).unwrap();
        return;
    };
    let keys = tempfile::tempdir().unwrap();
    let pki = Pki::in_data(&keys.path().join("ours"));
    pki.ensure_hub().unwrap();
    let mut cluster = Cluster::start(Path::new(&libs), &pki);
    let ours = cluster.settings(Some(tls(&pki, &Identity::Participant("switch-one".to_owned()))));
    let log = open(&cluster, &ours).await;

    let plain = KafkaLog::open(cluster.settings(None)).await.unwrap_err().to_string();
    assert!(plain.contains("log.ca, log.cert, log.key is not set"), "{plain}");
    let strangers = Pki::in_data(&keys.path().join("strangers"));
    strangers.ensure_hub().unwrap();
    let stranger = Identity::Participant("switch-one".to_owned());
    // One who trusts our brokers without being trusted, and one who is trusted without trusting.
    let untrusted = KafkaTls { ca: pki.ca_file(), ..tls(&strangers, &stranger) };
    let distrusting = KafkaTls { ca: strangers.ca_file(), ..ours.tls.clone().unwrap() };
    for strange in [untrusted, distrusting] {
        assert!(KafkaLog::open(cluster.settings(Some(strange))).await.is_err());
    }

    let mut kept = vec![("three", put(&cluster, &log, "three").await)];
    cluster.nodes[0].kill();
    kept.push(("two", put(&cluster, &log, "two").await));
    cluster.nodes[1].kill();
    let alone = log.append(Topic::Orders, vec![Bytes::from_static(b"one")]).await;
    assert!(matches!(alone[..], [Appended::Unknown | Appended::Refused(_)]), "{alone:?}");
    cluster.nodes[0].start();
    kept.push(("again", put(&cluster, &log, "again").await));
    for (name, offset) in kept {
        assert_eq!(get(&cluster, &log, offset).await, name, "{offset}");
    }
    // A new process finds topics that still keep the contract.
    drop(log);
    drop(open(&cluster, &ours).await);
    assert!(cluster.data.path().exists());
}
