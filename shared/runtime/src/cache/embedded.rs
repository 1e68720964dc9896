//! The cache in the memory of one process: a map in shards with a second chance for what was used, bounded in bytes.
//! Written here because it is small: a general cache library would bring threads, listeners and policies for a table
//! that may forget anything. It knows no other process.

use super::{Cache, CacheStats, TTL_MAX, fits};
use bytes::Bytes;
use futures_util::FutureExt;
use futures_util::future::BoxFuture;
use std::collections::{HashMap, VecDeque};
use std::hash::{BuildHasher, RandomState};
use std::sync::atomic::Ordering::Relaxed;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;
use tokio::time::Instant;

/// Bytes of all entries together: some 100,000 answers.
pub const BYTES_MAX: usize = 64 * 1024 * 1024;

/// Shards, each with a lock of its own: enough that the workers of one process rarely meet.
const SHARDS: usize = 16;

/// Bytes that an entry costs beside its key and value, estimated: map slot, queue slot, allocations.
const ENTRY_BYTES: usize = 160;

/// The embedded cache.
#[derive(Debug)]
pub struct EmbeddedCache {
    shards: Vec<Mutex<Shard>>,
    hasher: RandomState,
    shard_bytes_max: usize,
    stats: CacheStats,
}

#[derive(Debug, Default)]
struct Shard {
    entries: HashMap<Arc<str>, Entry>,
    /// Each key of `entries` once, oldest chance first.
    queue: VecDeque<Arc<str>>,
    bytes: usize,
}

#[derive(Debug)]
struct Entry {
    value: Bytes,
    until: Instant,
    used: bool,
}

impl EmbeddedCache {
    /// A cache of [`BYTES_MAX`] bytes.
    pub fn new() -> Self {
        Self::with_bytes_max(BYTES_MAX)
    }

    /// A cache of at most this many bytes, spread evenly over its shards.
    pub fn with_bytes_max(bytes_max: usize) -> Self {
        Self {
            shards: (0..SHARDS).map(|_| Mutex::default()).collect(),
            hasher: RandomState::new(),
            shard_bytes_max: bytes_max / SHARDS,
            stats: CacheStats::default(),
        }
    }

    fn shard(&self, key: &str) -> std::sync::MutexGuard<'_, Shard> {
        let hash = usize::try_from(self.hasher.hash_one(key) % SHARDS as u64).unwrap_or(0);
        // A shard whose holder panicked may have miscounted its bytes; as a cache it is still right.
        self.shards[hash].lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn find(&self, key: &str, now: Instant) -> Option<Bytes> {
        let mut shard = self.shard(key);
        let entry = shard.entries.get_mut(key)?;
        if entry.until <= now {
            return None;
        }
        entry.used = true;
        Some(entry.value.clone())
    }

    fn keep(&self, key: &str, value: Bytes, ttl: Duration, now: Instant) {
        let entry = Entry { value, until: now + ttl.min(TTL_MAX), used: false };
        let mut shard = self.shard(key);
        shard.bytes += cost(key, &entry.value);
        match shard.entries.get_mut(key) {
            Some(known) => {
                let before = std::mem::replace(known, entry);
                shard.bytes -= cost(key, &before.value);
            }
            None => {
                let key: Arc<str> = key.into();
                shard.queue.push_back(Arc::clone(&key));
                shard.entries.insert(key, entry);
            }
        }
        self.stats.evicted.fetch_add(shard.shrink(self.shard_bytes_max, now), Relaxed);
    }
}

impl Default for EmbeddedCache {
    fn default() -> Self {
        Self::new()
    }
}

fn cost(key: &str, value: &Bytes) -> usize {
    key.len() + value.len() + ENTRY_BYTES
}

impl Shard {
    /// Drops entries, oldest first, until the rest fits; one that was used goes to the end once instead. Returns how
    /// many were dropped before their time.
    fn shrink(&mut self, bytes_max: usize, now: Instant) -> u64 {
        let mut evicted = 0;
        while self.bytes > bytes_max {
            let Some(key) = self.queue.pop_front() else { break };
            let Some(entry) = self.entries.get_mut(&key) else { continue };
            let live = entry.until > now;
            if live && entry.used {
                entry.used = false;
                self.queue.push_back(key);
                continue;
            }
            self.bytes -= cost(&key, &entry.value);
            self.entries.remove(&key);
            evicted += u64::from(live);
        }
        evicted
    }
}

impl Cache for EmbeddedCache {
    fn get<'a>(&'a self, key: &'a str) -> BoxFuture<'a, Option<Bytes>> {
        let found = self.find(key, Instant::now());
        let counter = if found.is_some() { &self.stats.hits } else { &self.stats.misses };
        counter.fetch_add(1, Relaxed);
        std::future::ready(found).boxed()
    }

    fn put<'a>(&'a self, key: &'a str, value: Bytes, ttl: Duration) -> BoxFuture<'a, ()> {
        if fits(key, &value, ttl) {
            self.keep(key, value, ttl, Instant::now());
            self.stats.puts.fetch_add(1, Relaxed);
        } else {
            self.stats.puts_lost.fetch_add(1, Relaxed);
        }
        std::future::ready(()).boxed()
    }

    fn stats(&self) -> &CacheStats {
        &self.stats
    }
}

#[cfg(test)]
mod tests {
    use super::super::{KEY_BYTES_MAX, VALUE_BYTES_MAX};
    use super::*;

    const HOUR: Duration = Duration::from_secs(3_600);

    /// Protects the answer: the last value, until its time is over, and nothing under another key.
    #[tokio::test]
    async fn a_value_lives_for_its_time() {
        let cache = EmbeddedCache::new();
        cache.put("a", Bytes::from_static(b"1"), HOUR).await;
        cache.put("a", Bytes::from_static(b"2"), HOUR).await;
        assert_eq!(cache.get("a").await.as_deref(), Some(&b"2"[..]));
        assert_eq!(cache.get("b").await, None);
        assert_eq!((cache.stats().hits.load(Relaxed), cache.stats().misses.load(Relaxed)), (1, 1));
        let now = Instant::now();
        cache.keep("c", Bytes::from_static(b"3"), HOUR, now);
        cache.keep("d", Bytes::from_static(b"4"), TTL_MAX * 2, now);
        assert!(cache.find("c", now + HOUR - Duration::from_millis(1)).is_some());
        assert!(cache.find("c", now + HOUR).is_none());
        assert!(cache.find("d", now + TTL_MAX).is_none());
    }

    /// Protects the memory: however much is put, the bytes stay bounded, and what is used survives what is not.
    #[tokio::test]
    async fn the_memory_is_bounded() {
        let cache = EmbeddedCache::with_bytes_max(SHARDS * 100_000);
        cache.put("used", Bytes::from_static(b"1"), HOUR).await;
        for n in 0..20_000 {
            cache.put(&format!("key {n}"), Bytes::from(vec![0; 1_000]), HOUR).await;
            assert!(cache.get("used").await.is_some(), "after {n}");
        }
        for shard in &cache.shards {
            let shard = shard.lock().unwrap();
            let bytes: usize = shard.entries.iter().map(|(key, entry)| cost(key, &entry.value)).sum();
            assert_eq!(bytes, shard.bytes);
            assert!(bytes <= 100_000);
            assert_eq!(shard.queue.len(), shard.entries.len());
        }
        assert!(cache.stats().evicted.load(Relaxed) > 15_000);
    }

    /// Protects against what does not fit: it is dropped and counted, and harms nothing.
    #[tokio::test]
    async fn what_does_not_fit_is_not_kept() {
        let cache = EmbeddedCache::new();
        let long = "k".repeat(KEY_BYTES_MAX + 1);
        cache.put(&long, Bytes::new(), HOUR).await;
        cache.put("large", Bytes::from(vec![0; VALUE_BYTES_MAX + 1]), HOUR).await;
        cache.put("never", Bytes::new(), Duration::ZERO).await;
        for key in [&long, "large", "never"] {
            assert_eq!(cache.get(key).await, None);
        }
        assert_eq!(cache.stats().puts_lost.load(Relaxed), 3);
    }
}
