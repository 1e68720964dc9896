//! What the embedded log keeps when its process dies at any moment and when the end of its store is torn.
#![allow(clippy::unwrap_used, reason = "a test ends at the first surprise")]

use bytes::Bytes;
use std::fs::{self, File};
use std::io::{BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use tonle_runtime::log::embedded::{EmbeddedLog, OpenFault};
use tonle_runtime::log::{Appended, Log, Topic};

/// What is appended under a name: large enough that the store writes its tables out and starts new journals meanwhile.
fn value(name: &str) -> Bytes {
    Bytes::from(format!("{name}/{name:0>12000}"))
}

/// Held by each test: a process that one of them starts has, until it runs its own program, the open files of the
/// others and with them their locks, and a log that was just closed would still be in use.
static ONE_AT_A_TIME: Mutex<()> = Mutex::new(());

fn alone() -> MutexGuard<'static, ()> {
    ONE_AT_A_TIME.lock().unwrap_or_else(PoisonError::into_inner)
}

const CHILD_DIRECTORY: &str = "TONLE_TEST_CRASH_DIRECTORY";

/// The process that is killed: it appends from eight tasks for ever and prints each acknowledged record.
#[test]
fn child_that_appends() {
    let Some(directory) = std::env::var_os(CHILD_DIRECTORY) else { return };
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap();
    runtime.block_on(async {
        let log = Arc::new(EmbeddedLog::open(Path::new(&directory)).unwrap());
        let tasks = (0..8).map(|task| {
            let log = Arc::clone(&log);
            tokio::spawn(async move {
                for turn in 0_u64.. {
                    let topic = Topic::ALL[usize::try_from(turn % 2).unwrap()];
                    let name = format!("{}/{task}/{turn}", std::process::id());
                    let outcome = log.append(topic, vec![value(&name)]).await.remove(0);
                    let Appended::Stored(stored) = outcome else { panic!("{outcome:?}") };
                    // One write for each line, so that a killed process leaves at most the last line torn.
                    let line = format!("ack {topic} {} {} {name}\n", stored.offset, stored.time_ms);
                    std::io::stderr().write_all(line.as_bytes()).unwrap();
                }
            })
        });
        futures_util::future::join_all(tasks).await;
    });
}

/// Protects acknowledged records: after kill -9 in mid-append each of them is there, at its offset, with its time.
#[test]
fn killed_process_loses_nothing() {
    let _alone = alone();
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(kill_and_look());
}

async fn kill_and_look() {
    let directory = tempfile::tempdir().unwrap();
    let mut acknowledged: Vec<(String, u64, u64, String)> = Vec::new();
    for round in 0..4 {
        let mut child = Command::new(std::env::current_exe().unwrap())
            .args(["--exact", "child_that_appends", "--nocapture"])
            .env(CHILD_DIRECTORY, directory.path())
            .stdout(Stdio::null())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let mut lines = BufReader::new(child.stderr.take().unwrap());
        let mut line = String::new();
        let mut before_kill = 700 + round * 300;
        while lines.read_line(&mut line).unwrap() > 0 && line.ends_with('\n') {
            let words: Vec<&str> = line.split_whitespace().collect();
            let ["ack", topic, offset, time, name] = words[..] else { panic!("the child says {line:?}") };
            acknowledged.push((topic.into(), offset.parse().unwrap(), time.parse().unwrap(), name.into()));
            line.clear();
            before_kill -= 1;
            if before_kill == 0 {
                child.kill().unwrap();
            }
        }
        child.wait().unwrap();
        let log = EmbeddedLog::open(directory.path()).unwrap();
        for topic in Topic::ALL {
            let end = log.bounds(topic).await.unwrap().end;
            let mut records = Vec::new();
            while (records.len() as u64) < end {
                records.extend(log.read(topic, records.len() as u64, 10_000, usize::MAX).await.unwrap());
            }
            assert!(records.is_sorted_by_key(|record| record.time_ms));
            for (_, offset, time, name) in acknowledged.iter().filter(|(name, ..)| *name == topic.name()) {
                let record = &records[usize::try_from(*offset).unwrap()];
                assert_eq!((record.time_ms, &record.value), (*time, &value(name)));
            }
        }
    }
    assert!(acknowledged.len() > 4_000);
}

/// Protects the directory: a second opening is refused as long as the first is open, and works after it.
#[test]
fn second_opening_is_refused() {
    let _alone = alone();
    let directory = tempfile::tempdir().unwrap();
    let first = EmbeddedLog::open(directory.path()).unwrap();
    let second = EmbeddedLog::open(directory.path()).unwrap_err();
    assert!(matches!(second, OpenFault::InUse { .. }), "{second}");
    drop(first);
    EmbeddedLog::open(directory.path()).unwrap();
}

/// Protects the first start: a process that died while it made the store does not block the next one.
#[test]
fn half_made_store_is_made_again() {
    let _alone = alone();
    let directory = tempfile::tempdir().unwrap();
    let store = directory.path().join("store");
    fs::create_dir_all(&store).unwrap();
    fs::write(store.join("0.jnl"), [0; 100]).unwrap();
    EmbeddedLog::open(directory.path()).unwrap();
}

fn journal(directory: &Path) -> PathBuf {
    let files = fs::read_dir(directory.join("store")).unwrap().map(|entry| entry.unwrap().path());
    files.filter(|path| path.extension().is_some_and(|extension| extension == "jnl")).max().unwrap()
}

fn content_length(path: &Path) -> usize {
    fs::read(path).unwrap().iter().rposition(|byte| *byte != 0).unwrap() + 1
}

fn copy_directory(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let path = entry.unwrap().path();
        let target = to.join(path.file_name().unwrap());
        if path.is_dir() {
            copy_directory(&path, &target);
        } else {
            fs::copy(&path, &target).unwrap();
        }
    }
}

fn append(directory: &Path, values: &[&str]) {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let log = EmbeddedLog::open(directory).unwrap();
    for value in values {
        let value = Bytes::from(format!("{value}{:0>300}", ""));
        let outcome = runtime.block_on(log.append(Topic::Orders, vec![value.clone(), value])).remove(0);
        assert!(matches!(outcome, Appended::Stored(_)));
    }
}

fn read(directory: &Path) -> Result<Vec<char>, OpenFault> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let log = EmbeddedLog::open(directory)?;
    let records = runtime.block_on(log.read(Topic::Orders, 0, 1_000, usize::MAX)).unwrap();
    Ok(records.iter().map(|record| char::from(record.value[0])).collect())
}

/// A log with the batches a, b and c and the lengths of its journal before and after c; `acknowledged_c` says whether
/// the mark knows of c.
fn three_batches(acknowledged_c: bool) -> (tempfile::TempDir, usize, usize) {
    let directory = tempfile::tempdir().unwrap();
    append(directory.path(), &["a", "b"]);
    let before = content_length(&journal(directory.path()));
    let mark = fs::read(directory.path().join("acknowledged")).unwrap();
    append(directory.path(), &["c"]);
    let after = content_length(&journal(directory.path()));
    if !acknowledged_c {
        fs::write(directory.path().join("acknowledged"), mark).unwrap();
    }
    (directory, before, after)
}

/// Damages the journal in each way that a power cut can: short, filled with zeros, or a hole in the middle.
fn tear(directory: &Path, cut: usize, end: usize, how: usize) {
    let path = journal(directory);
    let file = File::options().write(true).open(&path).unwrap();
    match how {
        0 => file.set_len(cut as u64).unwrap(),
        1 => {
            file.set_len(cut as u64).unwrap();
            file.set_len(cut as u64 + 100_000).unwrap();
        }
        _ => {
            let mut bytes = fs::read(&path).unwrap();
            let hole = cut..(cut + 40).min(end);
            bytes[hole].iter_mut().for_each(|byte| *byte ^= 0x55);
            fs::write(&path, bytes).unwrap();
        }
    }
}

/// Protects against a torn tail: whatever is left of a batch that nobody was told of, the ones before are whole and the
/// log goes on.
#[test]
fn torn_tail_keeps_what_was_acknowledged() {
    let _alone = alone();
    let (whole, before, after) = three_batches(false);
    for cut in (before + 1..after).step_by(37) {
        for how in 0..3 {
            let torn = tempfile::tempdir().unwrap();
            copy_directory(whole.path(), torn.path());
            tear(torn.path(), cut, after, how);
            let found = read(torn.path()).unwrap_or_else(|fault| panic!("cut {cut}, way {how}: {fault:?}"));
            assert_eq!(found, ['a', 'a', 'b', 'b'], "cut {cut}, way {how}");
            append(torn.path(), &["d"]);
            assert_eq!(read(torn.path()).unwrap(), ['a', 'a', 'b', 'b', 'd', 'd'], "cut {cut}, way {how}");
        }
    }
}

/// Protects against going on with fewer records than were promised: damage to acknowledged ones is a refused start.
#[test]
fn lost_acknowledged_records_are_noticed() {
    let _alone = alone();
    let (whole, before, after) = three_batches(true);
    for cut in (20..after).step_by(211) {
        for how in 0..3 {
            let torn = tempfile::tempdir().unwrap();
            copy_directory(whole.path(), torn.path());
            tear(torn.path(), cut, after, how);
            match read(torn.path()) {
                Err(OpenFault::Lost { topic: Topic::Orders, found, acknowledged: 6, .. }) => {
                    assert!(
                        found == if cut > before { 4 } else { found.min(2) },
                        "cut {cut}, way {how}: {found}"
                    );
                }
                Err(OpenFault::Engine { .. } | OpenFault::Damaged { .. }) => {}
                other => panic!("cut {cut}, way {how}: {other:?}"),
            }
        }
    }
}
