//! Snapshot files: written beside and renamed, the newest good one wins, torn ones are passed over.

use std::fs::{self, File};
use std::io::{self, Write};
use std::path::PathBuf;

use tonle_flow::CoreState;
use tonle_flow::snapshot;

/// Snapshots kept: the newest and one before it, in case the newest turns out to be torn.
const KEPT: usize = 2;

const PREFIX: &str = "snapshot-";

/// The directory of a switch's snapshots.
#[derive(Debug, Clone)]
pub struct Snapshots {
    directory: PathBuf,
}

impl Snapshots {
    /// Snapshots in this directory, which is made when the first is written.
    pub fn new(directory: PathBuf) -> Self {
        Self { directory }
    }

    fn all(&self) -> Vec<(u64, PathBuf)> {
        let entries = fs::read_dir(&self.directory).into_iter().flatten().flatten();
        let offset_of = |name: &str| name.strip_prefix(PREFIX)?.parse().ok();
        let mut all: Vec<(u64, PathBuf)> = entries
            .filter_map(|entry| Some((offset_of(entry.file_name().to_str()?)?, entry.path())))
            .collect();
        all.sort_by(|a, b| b.cmp(a));
        all
    }

    /// Each whole snapshot, the newest first, read only when it is reached.
    pub fn newest_first(&self) -> impl Iterator<Item = (PathBuf, CoreState, String)> {
        self.all().into_iter().filter_map(|(_, path)| {
            let bytes = fs::read(&path).ok()?;
            match snapshot::read(&bytes) {
                Ok((state, group)) => Some((path, state, group)),
                Err(fault) => {
                    tracing::warn!(%fault, snapshot = %path.display(), "a snapshot cannot be used");
                    None
                }
            }
        })
    }

    /// Writes a snapshot and forgets the oldest ones.
    ///
    /// # Errors
    /// What the disk says; no file that was good is touched then.
    pub fn write(&self, next: u64, bytes: &[u8]) -> io::Result<()> {
        fs::create_dir_all(&self.directory)?;
        let beside = self.directory.join("writing");
        let mut file = File::create(&beside)?;
        file.write_all(bytes)?;
        file.sync_all()?;
        fs::rename(&beside, self.directory.join(format!("{PREFIX}{next:020}")))?;
        File::open(&self.directory)?.sync_all()?;
        for (_, path) in self.all().into_iter().skip(KEPT) {
            fs::remove_file(path)?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_torn_newest_snapshot_gives_way_to_the_one_before() {
        // Protects E23: a torn file is never used, and never hides a good one.
        let directory = tempfile::tempdir().expect("a directory");
        let snapshots = Snapshots::new(directory.path().join("snapshots"));
        let state = CoreState::empty();
        let good = snapshot::Snapshot::take(&state, "main").encode();
        for next in [1, 2, 3] {
            snapshots.write(next, &good).expect("written");
        }
        assert_eq!(snapshots.all().iter().map(|(next, _)| *next).collect::<Vec<_>>(), [3, 2]);
        fs::write(directory.path().join("snapshots/snapshot-00000000000000000003"), &good[..100])
            .expect("torn");
        let used: Vec<_> = snapshots.newest_first().map(|(path, ..)| path).collect();
        assert_eq!(used.len(), 1);
        assert!(used[0].to_string_lossy().ends_with("2"));
    }
}
