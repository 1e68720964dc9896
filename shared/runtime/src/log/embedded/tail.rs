//! The most recent records of one topic in memory, so that readers at the end of the log neither read the disk nor copy
//! the bytes. It forgets the oldest first and knows nothing of durability: only durable records are put into it.

use super::super::Record;
use super::super::limits::{TAIL_BYTES_MAX, TAIL_RECORDS_MAX};
use std::collections::VecDeque;

/// A bounded queue of consecutive records.
#[derive(Debug, Default)]
pub(super) struct Tail {
    records: VecDeque<Record>,
    bytes: usize,
}

impl Tail {
    /// Adds the record that follows the newest one.
    pub(super) fn push(&mut self, record: Record) {
        self.bytes += record.value.len();
        self.records.push_back(record);
        while self.records.len() > TAIL_RECORDS_MAX || self.bytes > TAIL_BYTES_MAX {
            let Some(oldest) = self.records.pop_front() else { break };
            self.bytes -= oldest.value.len();
        }
    }

    /// Records from `from` on within both limits, or nothing if the oldest of them is no longer here.
    pub(super) fn read(&self, from: u64, records_max: usize, bytes_max: usize) -> Option<Vec<Record>> {
        let skip = usize::try_from(from.checked_sub(self.records.front()?.offset)?).ok()?;
        let mut bytes = 0;
        let mut found = Vec::new();
        for record in self.records.range(skip.min(self.records.len())..).take(records_max) {
            bytes += record.value.len();
            if bytes > bytes_max && !found.is_empty() {
                break;
            }
            found.push(record.clone());
        }
        Some(found)
    }
}
