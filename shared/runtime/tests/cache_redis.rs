//! The cache in front of a Redis that is flushed, killed, slow, full or lying: only latency may change. Each answer is the
//! last value put under the key or a miss, and each call ends within its time.
//!
//! The tests start `redis-server` themselves, since they kill and stop it. Where it is not installed they are skipped,
//! loudly; with `TONLE_TEST_REQUIRE_SERVERS=1` that is a failure.
#![allow(clippy::unwrap_used, reason = "a test ends at the first surprise")]

use bytes::Bytes;
use std::io::Write;
use std::net::TcpListener;
use std::process::{Child, Command, Stdio};
use std::sync::atomic::Ordering::Relaxed;
use std::time::{Duration, Instant};
use tonle_runtime::cache::Cache;
use tonle_runtime::cache::redis::{CALL_TIME_MAX, RedisCache};
use tonle_runtime::pki::Pki;
use tonle_runtime::tls::Identity;

const HOUR: Duration = Duration::from_secs(3_600);
/// What a busy test machine may add to the usual call's time before a task runs again.
const SCHEDULING: Duration = Duration::from_millis(150);
/// The longest call: a machine that stands still for seconds adds them, and yet it is shorter than the server's pause.
const STANDSTILL: Duration = Duration::from_millis(4_500);
/// Long enough for anything that is going to happen.
const PATIENCE: Duration = Duration::from_secs(20);

struct Server {
    process: Child,
    port: u16,
    directory: tempfile::TempDir,
    talk: Talk,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Talk {
    Plain,
    Tls,
}

/// Whose certificate the server shows: its names are localhost and 127.0.0.1.
fn redis() -> Identity {
    Identity::participant("redis").unwrap()
}

impl Server {
    fn start(case: &str) -> Option<Self> {
        Self::start_as(case, Talk::Plain)
    }

    /// A server that speaks TLS only, with a certificate of a development PKI in its directory.
    fn start_tls(case: &str) -> Option<Self> {
        Self::start_as(case, Talk::Tls)
    }

    fn start_as(case: &str, talk: Talk) -> Option<Self> {
        let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
        let directory = tempfile::tempdir().unwrap();
        if talk == Talk::Tls {
            Pki::in_data(directory.path()).issue(&redis()).unwrap();
        }
        match spawn(port, &directory, talk) {
            Ok(process) => Some(Self { process, port, directory, talk }),
            Err(fault) => {
                assert!(std::env::var_os("TONLE_TEST_REQUIRE_SERVERS").is_none(), "redis-server: {fault}");
                let line = format!("SKIPPED: cache_redis {case}: redis-server does not start: {fault}\n");
                std::io::stderr().write_all(line.as_bytes()).unwrap();
                None
            }
        }
    }

    fn url(&self) -> String {
        format!("redis://127.0.0.1:{}/", self.port)
    }

    fn cache(&self) -> RedisCache {
        RedisCache::open(&self.url(), None, "hub").unwrap()
    }

    fn signal(&self, name: &str) {
        let status = Command::new("kill").args([name, &self.process.id().to_string()]).status().unwrap();
        assert!(status.success());
    }

    fn kill(&mut self) {
        self.process.kill().unwrap();
        self.process.wait().unwrap();
    }

    fn restart(&mut self) {
        self.process = spawn(self.port, &self.directory, self.talk).unwrap();
    }

    /// A command past the cache, over a connection of its own.
    async fn raw(&self, words: &[&[u8]]) -> redis::Value {
        let client = redis::Client::open(self.url()).unwrap();
        let mut connection = client.get_multiplexed_async_connection().await.unwrap();
        let mut command = redis::cmd(std::str::from_utf8(words[0]).unwrap());
        words[1..].iter().for_each(|word| {
            command.arg(*word);
        });
        command.query_async(&mut connection).await.unwrap()
    }
}

fn spawn(port: u16, directory: &tempfile::TempDir, talk: Talk) -> std::io::Result<Child> {
    let mut command = Command::new("redis-server");
    command
        .args(["--bind", "127.0.0.1", "127.0.0.2", "--save", "", "--appendonly", "no", "--dir"])
        .arg(directory.path());
    let port = port.to_string();
    match talk {
        Talk::Plain => command.args(["--port", &port]),
        Talk::Tls => {
            let pki = Pki::in_data(directory.path());
            let of_server = pki.directory(&redis());
            command.args(["--port", "0", "--tls-port", &port, "--tls-auth-clients", "no"]);
            command.arg("--tls-ca-cert-file").arg(pki.ca_file());
            command.arg("--tls-cert-file").arg(of_server.join("cert.pem"));
            command.arg("--tls-key-file").arg(of_server.join("key.pem"))
        }
    };
    command.stdout(Stdio::null()).spawn()
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// A cache whose every call is timed and whose every answer must be the one that was put. The usual call ends within its
/// time; none takes as long as a server may stand still.
struct Checked<'a> {
    cache: &'a RedisCache,
    took: Vec<Duration>,
}

impl Drop for Checked<'_> {
    fn drop(&mut self) {
        if std::thread::panicking() || self.took.is_empty() {
            return;
        }
        self.took.sort_unstable();
        let usual = self.took[self.took.len() / 2];
        // Of a few calls a single standstill would be the usual one.
        if self.took.len() >= 20 {
            assert!(usual < CALL_TIME_MAX + SCHEDULING, "the usual call took {usual:?}");
        }
    }
}

impl Checked<'_> {
    fn new(cache: &RedisCache) -> Checked<'_> {
        Checked { cache, took: Vec::new() }
    }

    async fn get(&mut self, key: &str) -> Option<Bytes> {
        let start = Instant::now();
        let found = self.cache.get(key).await;
        self.timed(start);
        if let Some(found) = &found {
            assert_eq!(*found, value(key), "an answer is right or a miss");
        }
        found
    }

    async fn put(&mut self, key: &str) {
        let start = Instant::now();
        self.cache.put(key, value(key), HOUR).await;
        self.timed(start);
    }

    fn timed(&mut self, start: Instant) {
        let took = start.elapsed();
        assert!(took < STANDSTILL, "a call took {took:?}");
        self.took.push(took);
    }

    /// Puts and gets until the value is there.
    async fn works(&mut self, key: &str) {
        let start = Instant::now();
        loop {
            self.put(key).await;
            if self.get(key).await.is_some() {
                return;
            }
            assert!(start.elapsed() < PATIENCE, "the cache does not come back: {:?}", self.cache);
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
    }
}

/// The one value that belongs to a key.
fn value(key: &str) -> Bytes {
    Bytes::from(format!("the answer for {key}"))
}

/// Protects the ordinary case: what was put is found, for its time, and other keys are not.
#[tokio::test]
async fn puts_and_gets() {
    let Some(server) = Server::start("puts_and_gets") else { return };
    let cache = server.cache();
    let mut checked = Checked::new(&cache);
    checked.works("a").await;
    assert_eq!(checked.get("b").await, None);
    let redis::Value::Int(ttl) = server.raw(&[b"PTTL", b"hub:a"]).await else { panic!("no time to live") };
    assert!((3_500_000..=3_600_000).contains(&ttl), "{ttl}");
    assert_eq!(cache.clear().await.unwrap(), 1);
    assert_eq!(checked.get("a").await, None);
}

/// Protects against a flushed server: what was there is a miss, and new values are kept.
#[tokio::test]
async fn flushed() {
    let Some(server) = Server::start("flushed") else { return };
    let cache = server.cache();
    let mut checked = Checked::new(&cache);
    checked.works("a").await;
    server.raw(&[b"FLUSHALL"]).await;
    assert_eq!(checked.get("a").await, None);
    checked.works("a").await;
}

/// Protects against a dead server: calls are misses within their time, soon without asking, and it is used again when
/// it is back.
#[tokio::test]
async fn killed() {
    let Some(mut server) = Server::start("killed") else { return };
    let cache = server.cache();
    let mut checked = Checked::new(&cache);
    checked.works("a").await;
    server.kill();
    for n in 0..200 {
        assert_eq!(checked.get("a").await, None);
        checked.put(&format!("key {n}")).await;
    }
    assert!(cache.stats().breaker_open.load(Relaxed));
    assert!(cache.stats().skipped.load(Relaxed) > 300, "{:?}", cache.stats());
    server.restart();
    checked.works("a").await;
    assert!(!cache.stats().breaker_open.load(Relaxed));
}

/// Protects against a server that was never there: the hub starts, and uses it when it comes.
#[tokio::test]
async fn absent_at_start() {
    let Some(mut server) = Server::start("absent_at_start") else { return };
    server.kill();
    let cache = server.cache();
    let mut checked = Checked::new(&cache);
    for _ in 0..20 {
        assert_eq!(checked.get("a").await, None);
    }
    server.restart();
    checked.works("a").await;
    assert!(RedisCache::open("nonsense", None, "hub").is_err());
}

/// Protects against a server that stands still for seconds: many callers at once each end in time, late answers go to
/// nobody else, and it is used again afterwards.
#[tokio::test]
async fn slow_for_five_seconds() {
    let Some(server) = Server::start("slow_for_five_seconds") else { return };
    let cache = server.cache();
    let mut checked = Checked::new(&cache);
    for n in 0..50 {
        checked.works(&format!("key {n}")).await;
    }
    server.signal("-STOP");
    let stopped = Instant::now();
    while stopped.elapsed() < Duration::from_secs(5) {
        let calls = (0..50).map(|n| {
            let cache = &cache;
            async move {
                let start = Instant::now();
                let found = cache.get(&format!("key {n}")).await;
                (found, start.elapsed())
            }
        });
        let (found, took): (Vec<_>, Vec<_>) = futures_util::future::join_all(calls).await.into_iter().unzip();
        assert!(took.iter().all(|took| *took < STANDSTILL), "{took:?}");
        checked.took.extend(took);
        assert!(found.iter().all(Option::is_none), "a stopped server cannot answer");
    }
    assert!(cache.stats().breaker_open.load(Relaxed));
    server.signal("-CONT");
    checked.works("key 0").await;
    for n in 0..50 {
        checked.get(&format!("key {n}")).await;
    }
    assert_eq!(cache.stats().lies.load(Relaxed), 0);
}

/// Protects against a full server: what it refuses is lost and counted, what it has is found, and nobody is kept waiting.
#[tokio::test]
async fn full() {
    let Some(server) = Server::start("full") else { return };
    let cache = server.cache();
    let mut checked = Checked::new(&cache);
    checked.works("first").await;
    server.raw(&[b"CONFIG", b"SET", b"maxmemory-policy", b"noeviction"]).await;
    server.raw(&[b"CONFIG", b"SET", b"maxmemory", b"1"]).await;
    let lost_before = cache.stats().puts_lost.load(Relaxed);
    for n in 0..100 {
        checked.put(&format!("key {n}")).await;
        assert_eq!(checked.get(&format!("key {n}")).await, None);
    }
    assert_eq!(cache.stats().puts_lost.load(Relaxed) - lost_before, 100);
    assert!(!cache.stats().breaker_open.load(Relaxed), "a server that refuses is not one that is silent");
    assert!(checked.get("first").await.is_some());
}

/// Protects against a lying server: another key's value, damaged bytes and another type under the key are misses.
#[tokio::test]
async fn lying() {
    let Some(server) = Server::start("lying") else { return };
    let cache = server.cache();
    let mut checked = Checked::new(&cache);
    checked.works("a").await;
    checked.works("b").await;
    let redis::Value::BulkString(of_b) = server.raw(&[b"GET", b"hub:b"]).await else {
        panic!("b is not there")
    };
    let mut damaged = of_b.clone();
    let middle = damaged.len() / 2;
    damaged[middle] ^= 1;
    for (n, lie) in [&of_b[..], &of_b[..of_b.len() - 1], b"", b"garbage", &[0; 100]].into_iter().enumerate() {
        server.raw(&[b"SET", b"hub:a", lie]).await;
        assert_eq!(checked.get("a").await, None, "lie {n}");
    }
    server.raw(&[b"SET", b"hub:b", &damaged]).await;
    assert_eq!(checked.get("b").await, None);
    assert_eq!(cache.stats().lies.load(Relaxed), 6);
    server.raw(&[b"DEL", b"hub:a"]).await;
    server.raw(&[b"LPUSH", b"hub:a", b"x"]).await;
    assert_eq!(checked.get("a").await, None, "another type");
    assert!(!cache.stats().breaker_open.load(Relaxed));
    checked.works("a").await;
}

/// Protects the least privilege: a user who may only GET and SET under the hub's prefix serves the whole cache.
#[tokio::test]
async fn least_privilege_is_enough() {
    let Some(server) = Server::start("least_privilege_is_enough") else { return };
    let ready = server.cache();
    Checked::new(&ready).works("ready").await;
    server.raw(&[b"ACL", b"SETUSER", b"hub", b"on", b">secret", b"~hub:*", b"+get", b"+set"]).await;
    let url = format!("redis://hub:secret@127.0.0.1:{}/", server.port);
    let cache = RedisCache::open(&url, None, "hub").unwrap();
    Checked::new(&cache).works("a").await;
}

/// Protects the way to Redis: over TLS with the authority that is written down the cache works, also after a restart of the
/// server, while a server of another authority, or one that is not asked for by its name, gets nothing to see.
#[tokio::test]
async fn tls_with_an_authority_of_ones_own() {
    let Some(mut server) = Server::start_tls("tls") else { return };
    let ca = Pki::in_data(server.directory.path()).ca_file();
    let at = |host: &str, port: u16| format!("rediss://{host}:{port}/");
    let cache = RedisCache::open(&at("127.0.0.1", server.port), Some(&ca), "hub").unwrap();
    let mut checked = Checked::new(&cache);
    checked.works("a").await;
    let by_name = RedisCache::open(&at("localhost", server.port), Some(&ca), "hub").unwrap();
    Checked::new(&by_name).works("b").await;
    assert!(checked.get("b").await.is_some());

    let elsewhere = tempfile::tempdir().unwrap();
    let other = Pki::in_data(elsewhere.path());
    other.issue(&redis()).unwrap();
    let wrong_authority =
        RedisCache::open(&at("127.0.0.1", server.port), Some(&other.ca_file()), "hub").unwrap();
    // The server listens there too, and it is no name of the certificate's.
    let wrong_name = RedisCache::open(&at("127.0.0.2", server.port), Some(&ca), "hub").unwrap();
    for cache in [&wrong_authority, &wrong_name] {
        let mut checked = Checked::new(cache);
        let failed = || cache.stats().faults.load(Relaxed) + cache.stats().timeouts.load(Relaxed);
        while failed() < 8 {
            checked.put("a").await;
            assert_eq!(checked.get("a").await, None);
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
    }
    server.kill();
    assert_eq!(checked.get("a").await, None);
    server.restart();
    checked.works("a").await;

    let missing = elsewhere.path().join("none.pem");
    let fault = RedisCache::open(&at("127.0.0.1", server.port), Some(&missing), "hub").unwrap_err();
    assert_eq!(fault.to_string(), "cache.ca is not usable");
}
