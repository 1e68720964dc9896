//! The cache in Redis, shared by all processes of a hub. Each call ends within [`CALL_TIME_MAX`]; a server that does not
//! answer is left alone for a while by a circuit breaker. Redis is not trusted: each value carries its own key and a
//! checksum, and an answer that does not prove to be this key's is a miss. It needs `GET` and `SET` only.
//!
//! `rediss://` is TLS by rustls; the server's certificate must name the host of the URL and come from the authority of
//! `cache.ca`, or without one from an authority of the operating system. We show no certificate: a user and a password of
//! the URL say who we are.

mod breaker;
mod sealed;

use super::{Cache, CacheStats, TTL_MAX, fits};
use crate::pki::{PkiFault, certificates};
use ::redis::aio::{ConnectionManager, ConnectionManagerConfig};
use ::redis::{Client, ErrorKind, RedisError, TlsCertificates, Value};
use breaker::Breaker;
use bytes::Bytes;
use futures_util::FutureExt;
use futures_util::future::BoxFuture;
use std::fmt;
use std::future::Future;
use std::path::Path;
use std::sync::atomic::Ordering::Relaxed;
use std::time::Duration;
use thiserror::Error;
use tokio::sync::Semaphore;
use tokio::time::Instant;

/// Longest time of one call. A healthy Redis answers in one millisecond; asking the log instead costs ten.
pub const CALL_TIME_MAX: Duration = Duration::from_millis(20);

/// Longest time for a new connection; it is made beside the calls, which do not wait for it longer than for an answer.
const CONNECT_TIME_MAX: Duration = Duration::from_millis(500);

/// Pauses between attempts to connect: the first, and the longest.
const RECONNECT_PAUSE: Duration = Duration::from_millis(50);
const RECONNECT_PAUSE_MAX: Duration = Duration::from_secs(1);

/// Calls under way at once. At 20 ms each they are far above any rate we have; beyond, the server is the bottleneck.
const CALLS_MAX: usize = 1_024;

/// Keys that one step of [`RedisCache::clear`] looks at.
const CLEAR_STEP: usize = 1_000;

/// Why the cache cannot be used at all: the operator's configuration is wrong. A server that is away is no fault.
#[derive(Debug, Error)]
pub enum RedisFault {
    /// `cache.url` is not a Redis URL, or asks for something this build does not have.
    #[error("cache.url is not usable")]
    Url(#[source] RedisError),
    /// `cache.ca` cannot be read or holds no certificate.
    #[error("cache.ca is not usable")]
    Authority(#[source] PkiFault),
}

/// The cache in Redis.
pub struct RedisCache {
    connection: ConnectionManager,
    prefix: String,
    breaker: Breaker,
    calls: Semaphore,
    stats: CacheStats,
}

impl RedisCache {
    /// A cache at `url` (`redis://HOST:PORT/DB`, or `rediss://` with TLS) whose keys start with `HUB:`. `ca` is a file of
    /// authorities in PEM that alone are trusted for TLS; `None`: those of the operating system. Connects when first used
    /// and again whenever the connection is lost. Must be called within a tokio runtime.
    ///
    /// # Errors
    /// [`RedisFault::Url`] if the URL is not one, [`RedisFault::Authority`] for an unusable file.
    pub fn open(url: &str, ca: Option<&Path>, hub: &str) -> Result<Self, RedisFault> {
        let client = match ca {
            None => Client::open(url).map_err(RedisFault::Url)?,
            Some(file) => {
                // Read once more by the library; here to name the file that is at fault.
                certificates(file).map_err(RedisFault::Authority)?;
                let root_cert = std::fs::read(file).map_err(|source| {
                    RedisFault::Authority(PkiFault::File { file: file.to_owned(), source })
                })?;
                let tls = TlsCertificates { client_tls: None, root_cert: Some(root_cert) };
                Client::build_with_tls(url, tls).map_err(RedisFault::Url)?
            }
        };
        // The library takes the process's provider; a second call finds it in place.
        let _ = rustls::crypto::aws_lc_rs::default_provider().install_default();
        let config = ConnectionManagerConfig::new()
            .set_response_timeout(Some(CALL_TIME_MAX))
            .set_connection_timeout(Some(CONNECT_TIME_MAX))
            .set_min_delay(RECONNECT_PAUSE)
            .set_max_delay(RECONNECT_PAUSE_MAX)
            .set_concurrency_limit(CALLS_MAX);
        let connection = ConnectionManager::new_lazy_with_config(client, config).map_err(RedisFault::Url)?;
        Ok(Self {
            connection,
            prefix: format!("{hub}:"),
            breaker: Breaker::new(Instant::now()),
            calls: Semaphore::new(CALLS_MAX),
            stats: CacheStats::default(),
        })
    }

    /// Deletes all keys of the hub and says how many there were; for a demo that leaves nothing behind. Needs `SCAN` and
    /// `DEL`, and takes as long as it takes.
    ///
    /// # Errors
    /// The server's or the client's own; what was not deleted ends by its time.
    pub async fn clear(&self) -> Result<u64, RedisError> {
        let mut connection = self.connection.clone();
        let (mut cursor, mut deleted) = (0_u64, 0);
        loop {
            let mut scan = ::redis::cmd("SCAN");
            scan.arg(cursor).arg("MATCH").arg(format!("{}*", self.prefix)).arg("COUNT").arg(CLEAR_STEP);
            let (next, keys): (u64, Vec<Vec<u8>>) = scan.query_async(&mut connection).await?;
            if !keys.is_empty() {
                deleted += ::redis::cmd("DEL").arg(&keys).query_async::<u64>(&mut connection).await?;
            }
            cursor = next;
            if cursor == 0 {
                return Ok(deleted);
            }
        }
    }

    /// Makes one call within its time, if the breaker lets it, and counts what became of it.
    async fn call<T>(&self, call: impl Future<Output = Result<T, RedisError>>) -> Option<T> {
        let (true, Ok(_permit)) = (self.breaker.may_call(Instant::now()), self.calls.try_acquire()) else {
            self.stats.skipped.fetch_add(1, Relaxed);
            return None;
        };
        let result = tokio::time::timeout(CALL_TIME_MAX, call).await;
        let answered = match &result {
            Ok(Ok(_)) => true,
            Ok(Err(fault)) => {
                let counter = if fault.is_timeout() { &self.stats.timeouts } else { &self.stats.faults };
                counter.fetch_add(1, Relaxed);
                tracing::debug!(%fault, "the cache failed a call");
                // A server that refuses (full, read-only) answers quickly; the breaker is for those that do not.
                matches!(
                    fault.kind(),
                    ErrorKind::Server(_) | ErrorKind::Extension | ErrorKind::UnexpectedReturnType
                )
            }
            Err(_elapsed) => {
                self.stats.timeouts.fetch_add(1, Relaxed);
                false
            }
        };
        let open = self.breaker.record(answered, Instant::now());
        if self.stats.breaker_open.swap(open, Relaxed) != open {
            if open {
                tracing::warn!(
                    "the cache does not answer and is left alone for a while; payments go on without it"
                );
            } else {
                tracing::info!("the cache answers again");
            }
        }
        result.ok()?.ok()
    }

    async fn find(&self, key: &str) -> Option<Bytes> {
        let key = format!("{}{key}", self.prefix);
        let mut connection = self.connection.clone();
        let mut get = ::redis::cmd("GET");
        get.arg(&key);
        match self.call(get.query_async::<Value>(&mut connection)).await? {
            Value::Nil => None,
            Value::BulkString(bytes) => {
                let value = sealed::open(&key, Bytes::from(bytes));
                if value.is_none() {
                    self.stats.lies.fetch_add(1, Relaxed);
                    tracing::debug!("the cache answered with something that was not put under the key");
                }
                value
            }
            _ => {
                self.stats.lies.fetch_add(1, Relaxed);
                None
            }
        }
    }
}

impl Cache for RedisCache {
    fn get<'a>(&'a self, key: &'a str) -> BoxFuture<'a, Option<Bytes>> {
        async move {
            let found = self.find(key).await;
            let counter = if found.is_some() { &self.stats.hits } else { &self.stats.misses };
            counter.fetch_add(1, Relaxed);
            found
        }
        .boxed()
    }

    fn put<'a>(&'a self, key: &'a str, value: Bytes, ttl: Duration) -> BoxFuture<'a, ()> {
        async move {
            let ttl_ms = ttl.min(TTL_MAX).as_millis();
            let mut kept = false;
            if fits(key, &value, ttl) && ttl_ms > 0 {
                let key = format!("{}{key}", self.prefix);
                let mut connection = self.connection.clone();
                let mut set = ::redis::cmd("SET");
                set.arg(&key).arg(sealed::seal(&key, &value)).arg("PX").arg(ttl_ms.to_string());
                kept = self.call(set.query_async::<()>(&mut connection)).await.is_some();
            }
            let counter = if kept { &self.stats.puts } else { &self.stats.puts_lost };
            counter.fetch_add(1, Relaxed);
        }
        .boxed()
    }

    fn stats(&self) -> &CacheStats {
        &self.stats
    }
}

impl fmt::Debug for RedisCache {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RedisCache")
            .field("prefix", &self.prefix)
            .field("stats", &self.stats)
            .finish_non_exhaustive()
    }
}
