//! The embedded log's records in fjall: one keyspace for each topic, key = offset in big-endian order, value = time
//! and bytes. Opening, finding the ends, committing durably, reading. It knows neither callers nor queues.

use super::super::{Bounds, ReadFault, Record, Topic};
use super::OpenFault;
use super::mark::Mark;
use bytes::Bytes;
use fjall::config::{BlockSizePolicy, FilterPolicy};
use fjall::{Database, Keyspace, KeyspaceCreateOptions, PersistMode};
use std::fs::{self, File, TryLockError};
use std::io::{Read, Seek, SeekFrom};
use std::path::{Path, PathBuf};

/// Bytes of fjall's block cache, shared by both topics: readers far behind read each block once, in order.
const CACHE_BYTES: u64 = 16 * 1024 * 1024;
/// Bytes of a topic's table in memory before it is written out.
const MEMTABLE_BYTES: u64 = 16 * 1024 * 1024;
/// Bytes of fjall's journals before the oldest tables are written out: bounds the time of a restart.
const JOURNAL_BYTES_MAX: u64 = 256 * 1024 * 1024;
/// Bytes of a block: several records each, since reads are scans.
const BLOCK_BYTES: u32 = 16 * 1024;
/// One thread writes tables out while the other merges.
const WORKERS: usize = 2;
/// Open files that fjall may keep.
const FILES_MAX: usize = 128;
/// Bytes of the time before each value.
const TIME_BYTES: usize = 8;

/// The opened store. The field order matters: the lock is released after the database is closed.
pub(super) struct Store {
    topics: [Keyspace; 2],
    database: Database,
    _lock: File,
}

/// A store together with what was found in it.
pub(super) struct Opened {
    pub(super) store: Store,
    pub(super) mark: Mark,
    /// End offset and newest time of each topic.
    pub(super) ends: [(u64, u64); 2],
}

impl Store {
    /// Opens or creates the store in `directory` and takes its lock.
    pub(super) fn open(directory: &Path) -> Result<Opened, OpenFault> {
        let io = |source| OpenFault::Io { path: directory.to_owned(), source };
        fs::create_dir_all(directory).map_err(io)?;
        let lock = lock(directory)?;
        let (mark, acknowledged) = Mark::open(&directory.join("acknowledged")).map_err(io)?;
        let path = directory.join("store");
        // A process that died while it created the store leaves one without its version file; nothing can have been
        // acknowledged then, and fjall refuses to create over the remains.
        if path.exists() && !path.join("version").exists() && acknowledged.is_none() {
            fs::remove_dir_all(&path).map_err(io)?;
        }
        let database = open_database(directory, &path)?;
        let topic = |topic: Topic| {
            database
                .keyspace(topic.name(), keyspace_options)
                .map_err(|source| OpenFault::engine(directory, source))
        };
        let topics = [topic(Topic::Orders)?, topic(Topic::Journal)?];
        let store = Self { topics, database, _lock: lock };
        let ends = [store.end(directory, Topic::Orders)?, store.end(directory, Topic::Journal)?];
        if let Some(acknowledged) = acknowledged {
            for topic in Topic::ALL {
                let (found, acknowledged) = (ends[topic.index()].0, acknowledged[topic.index()]);
                if found < acknowledged {
                    return Err(OpenFault::Lost { path: directory.to_owned(), topic, found, acknowledged });
                }
            }
        }
        Ok(Opened { store, mark, ends })
    }

    /// Makes the records durable, all or none of them, with one sync. After a fault nothing is known about them.
    pub(super) fn commit(&self, group: &[(Topic, Record)]) -> Result<(), fjall::Error> {
        let mut batch = fjall::OwnedWriteBatch::with_capacity(self.database.clone(), group.len())
            .durability(Some(PersistMode::SyncData));
        for (topic, record) in group {
            let mut value = Vec::with_capacity(TIME_BYTES + record.value.len());
            value.extend_from_slice(&record.time_ms.to_be_bytes());
            value.extend_from_slice(&record.value);
            batch.insert(&self.topics[topic.index()], record.offset.to_be_bytes(), value);
        }
        batch.commit()
    }

    /// Records from `from` on, which must be below the end. Blocks on the disk.
    pub(super) fn read(
        &self,
        topic: Topic,
        from: u64,
        records_max: usize,
        bytes_max: usize,
    ) -> Result<Vec<Record>, ReadFault> {
        let mut records = Vec::new();
        let mut bytes = 0;
        for entry in self.topics[topic.index()].range(from.to_be_bytes()..).take(records_max) {
            let (key, value) =
                entry.into_inner().map_err(|fault| ReadFault::Failed { topic, reason: fault.to_string() })?;
            let record = decode(topic, &key, &value)?;
            let expected = from + records.len() as u64;
            if record.offset != expected {
                return Err(ReadFault::Gap { topic, expected, found: record.offset });
            }
            bytes += record.value.len();
            if bytes > bytes_max && !records.is_empty() {
                break;
            }
            records.push(record);
        }
        Ok(records)
    }

    fn end(&self, directory: &Path, topic: Topic) -> Result<(u64, u64), OpenFault> {
        let keyspace = &self.topics[topic.index()];
        let engine = |source| OpenFault::engine(directory, source);
        let (Some(first), Some(last)) = (keyspace.first_key_value(), keyspace.last_key_value()) else {
            return Ok((0, 0));
        };
        let damaged =
            |fault: ReadFault| OpenFault::Damaged { path: directory.to_owned(), what: fault.to_string() };
        let (key, value) = first.into_inner().map_err(engine)?;
        let first = decode(topic, &key, &value).map_err(damaged)?;
        let (key, value) = last.into_inner().map_err(engine)?;
        let last = decode(topic, &key, &value).map_err(damaged)?;
        if first.offset != 0 {
            return Err(damaged(ReadFault::Gap { topic, expected: 0, found: first.offset }));
        }
        Ok((last.offset + 1, last.time_ms))
    }
}

/// What a topic with this end holds: nothing is ever deleted.
pub(super) fn bounds(end: u64) -> Bounds {
    Bounds { first: 0, end }
}

fn decode(topic: Topic, key: &[u8], value: &[u8]) -> Result<Record, ReadFault> {
    let offset = key.try_into().map(u64::from_be_bytes).map_err(|_| ReadFault::Damaged {
        topic,
        offset: 0,
        what: "its key is no offset",
    })?;
    let Some((time, bytes)) = value.split_first_chunk::<TIME_BYTES>() else {
        return Err(ReadFault::Damaged { topic, offset, what: "it is too short for its time" });
    };
    Ok(Record { offset, time_ms: u64::from_be_bytes(*time), value: Bytes::copy_from_slice(bytes) })
}

fn keyspace_options() -> KeyspaceCreateOptions {
    KeyspaceCreateOptions::default()
        .max_memtable_size(MEMTABLE_BYTES)
        .data_block_size_policy(BlockSizePolicy::all(BLOCK_BYTES))
        .filter_policy(FilterPolicy::disabled())
}

/// Takes the lock that makes a second process stop. The operating system frees it when the process dies.
fn lock(directory: &Path) -> Result<File, OpenFault> {
    let path = directory.join("lock");
    let file = File::options().read(true).write(true).create(true).truncate(false).open(&path);
    let file = file.map_err(|source| OpenFault::Io { path: path.clone(), source })?;
    match file.try_lock() {
        Ok(()) => Ok(file),
        Err(TryLockError::WouldBlock) => Err(OpenFault::InUse { path: directory.to_owned() }),
        Err(TryLockError::Error(source)) => Err(OpenFault::Io { path, source }),
    }
}

fn open_database(directory: &Path, path: &Path) -> Result<Database, OpenFault> {
    match try_open(path) {
        Ok(database) => Ok(database),
        Err(Closed::Engine(fjall::Error::Locked)) => Err(OpenFault::InUse { path: directory.to_owned() }),
        Err(first @ (Closed::Engine(fjall::Error::JournalRecovery(_)) | Closed::Panicked)) => {
            // After a power cut the last batch may be whole in length and wrong in content, since pages reach the disk
            // in any order. fjall drops a last batch that is short and refuses one that is wrong, so it is made short.
            // Only the last one can be unacknowledged: if the damage is elsewhere the second opening fails too, and if
            // the last one had been acknowledged the mark says so.
            let kept = shorten_last_batch(directory, path)?;
            tracing::warn!(fault = ?first, kept = %kept.display(), "the last batch of the store is damaged and was dropped");
            try_open(path).map_err(|fault| fault.at(directory))
        }
        Err(fault) => Err(fault.at(directory)),
    }
}

/// Why fjall did not open.
#[derive(Debug)]
enum Closed {
    Engine(fjall::Error),
    Panicked,
}

impl Closed {
    fn at(self, directory: &Path) -> OpenFault {
        match self {
            Self::Engine(source) => OpenFault::engine(directory, source),
            Self::Panicked => OpenFault::Damaged {
                path: directory.to_owned(),
                what: "fjall cannot read its journal".to_owned(),
            },
        }
    }
}

fn try_open(path: &Path) -> Result<Database, Closed> {
    let open = || {
        Database::builder(path)
            .cache_size(CACHE_BYTES)
            .max_journaling_size(JOURNAL_BYTES_MAX)
            .max_cached_files(Some(FILES_MAX))
            .worker_threads(WORKERS)
            .manual_journal_persist(true)
            .open()
    };
    // With debug assertions fjall 3.1 panics on a journal item whose two lengths differ. Nothing of ours is borrowed
    // by the opening, so a panic leaves nothing half done here.
    match std::panic::catch_unwind(open) {
        Ok(result) => result.map_err(Closed::Engine),
        Err(_panic) => Err(Closed::Panicked),
    }
}

/// Cuts the last written byte off the newest journal file, keeping a copy of the file.
fn shorten_last_batch(directory: &Path, path: &Path) -> Result<PathBuf, OpenFault> {
    let io = |source| OpenFault::Io { path: path.to_owned(), source };
    let mut newest: Option<(u64, PathBuf)> = None;
    for entry in fs::read_dir(path).map_err(io)? {
        let file = entry.map_err(io)?.path();
        let number = file.file_stem().and_then(|stem| stem.to_str()).and_then(|stem| stem.parse().ok());
        let is_journal = file.extension().is_some_and(|extension| extension == "jnl");
        if let (true, Some(number)) = (is_journal, number)
            && newest.as_ref().is_none_or(|(best, _)| number > *best)
        {
            newest = Some((number, file));
        }
    }
    let Some((number, journal)) = newest else {
        return Err(OpenFault::Damaged { path: path.to_owned(), what: "it has no journal file".to_owned() });
    };
    let kept = directory.join(format!("damaged-{number}.copy"));
    fs::copy(&journal, &kept).map_err(io)?;
    let file = File::options().read(true).write(true).open(&journal).map_err(io)?;
    file.set_len(last_byte_written(&file).map_err(io)?).map_err(io)?;
    file.sync_all().map_err(io)?;
    Ok(kept)
}

/// Position of the last byte that is not zero, or 0: journal files are filled with zeros beyond their content.
fn last_byte_written(mut file: &File) -> std::io::Result<u64> {
    let mut end = file.seek(SeekFrom::End(0))?;
    let mut chunk = vec![0u8; 64 * 1024];
    while end > 0 {
        let start = end.saturating_sub(chunk.len() as u64);
        let part = &mut chunk[..usize::try_from(end - start).unwrap_or(0)];
        file.seek(SeekFrom::Start(start))?;
        file.read_exact(part)?;
        if let Some(at) = part.iter().rposition(|byte| *byte != 0) {
            return Ok(start + at as u64);
        }
        end = start;
    }
    Ok(0)
}
