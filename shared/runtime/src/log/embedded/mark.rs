//! The mark: how far the log has acknowledged, kept beside the store so that a store which lost acknowledged records
//! is noticed at the next start instead of going on with fewer. It is written after each durable commit and not
//! synced: it survives the death of the process exactly, and after a power cut it is at worst too low, never too high.

use std::fs::{File, OpenOptions};
use std::io;
use std::os::unix::fs::FileExt;
use std::path::Path;

/// Bytes of one slot: sequence, two end offsets, checksum.
const SLOT_BYTES: usize = 32;

/// The file with two slots written in turn, so that a torn write leaves the other one whole.
#[derive(Debug)]
pub(super) struct Mark {
    file: File,
    sequence: u64,
}

impl Mark {
    /// Opens or creates the file and returns the newest good end offsets (orders, journal), if any.
    pub(super) fn open(path: &Path) -> io::Result<(Self, Option<[u64; 2]>)> {
        let file = OpenOptions::new().read(true).write(true).create(true).truncate(false).open(path)?;
        let mut bytes = [0u8; 2 * SLOT_BYTES];
        let length = usize::try_from(file.metadata()?.len()).unwrap_or(usize::MAX).min(bytes.len());
        file.read_exact_at(&mut bytes[..length], 0)?;
        let (first, second) = bytes.split_at(SLOT_BYTES);
        let newest =
            [decode(first), decode(second)].into_iter().flatten().max_by_key(|(sequence, _)| *sequence);
        let sequence = newest.map_or(0, |(sequence, _)| sequence);
        Ok((Self { file, sequence }, newest.map(|(_, ends)| ends)))
    }

    /// Writes the end offsets (orders, journal) below which every record is durable.
    pub(super) fn set(&mut self, ends: [u64; 2]) -> io::Result<()> {
        let sequence = self.sequence + 1;
        let mut slot = [0u8; SLOT_BYTES];
        slot[0..8].copy_from_slice(&sequence.to_be_bytes());
        slot[8..16].copy_from_slice(&ends[0].to_be_bytes());
        slot[16..24].copy_from_slice(&ends[1].to_be_bytes());
        let sum = checksum(&slot[..24]);
        slot[24..].copy_from_slice(&sum.to_be_bytes());
        self.file.write_all_at(&slot, (sequence % 2) * SLOT_BYTES as u64)?;
        self.sequence = sequence;
        Ok(())
    }
}

fn decode(slot: &[u8]) -> Option<(u64, [u64; 2])> {
    let number = |at: usize| slot.get(at..at + 8)?.try_into().ok().map(u64::from_be_bytes);
    let (sequence, orders, journal, sum) = (number(0)?, number(8)?, number(16)?, number(24)?);
    (sequence > 0 && sum == checksum(&slot[..24])).then_some((sequence, [orders, journal]))
}

/// FNV-1a, 64 bits: it guards against torn writes, not against people.
fn checksum(bytes: &[u8]) -> u64 {
    bytes
        .iter()
        .fold(0xcbf2_9ce4_8422_2325, |sum, byte| (sum ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Protects the two slots: a torn newest slot must leave the one before readable.
    #[test]
    fn a_torn_slot_leaves_the_one_before() {
        let directory = tempfile::tempdir().unwrap();
        let path = directory.path().join("acknowledged");
        let (mut mark, none) = Mark::open(&path).unwrap();
        assert_eq!(none, None);
        mark.set([1, 0]).unwrap();
        mark.set([5, 3]).unwrap();
        assert_eq!(Mark::open(&path).unwrap().1, Some([5, 3]));
        mark.file.write_all_at(&[9; 8], 8).unwrap();
        assert_eq!(Mark::open(&path).unwrap().1, Some([1, 0]));
    }
}
