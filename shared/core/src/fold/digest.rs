//! The running digest: a hash over the former digest and the rows that a step changed. It costs what changed, not what
//! there is. Two switches whose digests differ have different states.

use sha2::{Digest, Sha256};

use crate::effect::{Row, Verdict};
use crate::order::At;

/// What one step changed.
pub(crate) struct Changes {
    hash: Sha256,
}

impl Changes {
    pub(crate) fn new(before: &[u8; 16], at: At) -> Self {
        let mut hash = Sha256::new();
        hash.update(before);
        hash.update(at.offset.to_le_bytes());
        hash.update(at.time_ms.to_le_bytes());
        Self { hash }
    }

    fn tagged(&mut self, tag: u8, words: &[u64]) {
        self.hash.update([tag]);
        for word in words {
            self.hash.update(word.to_le_bytes());
        }
    }

    pub(crate) fn account(&mut self, row: &Row) {
        let owner = [u64::from(row.ledger.0), u64::from(row.participant.0)];
        let values = [two(row.account.limit), two(row.account.position), row.account.reserved];
        self.tagged(1, &owner);
        self.tagged(1, &values);
    }

    pub(crate) fn reference(&mut self, reference: &[u8], content: &[u8]) {
        self.hash.update([2]);
        self.hash.update(reference);
        self.hash.update(content);
    }

    pub(crate) fn ended(&mut self, uetr: &[u8], payment: u64, ending: u8) {
        self.hash.update([3]);
        self.hash.update(uetr);
        self.tagged(3, &[payment, u64::from(ending)]);
    }

    pub(crate) fn opened(&mut self, payment: u64, deadline_ms: u64, amount: u64) {
        self.tagged(4, &[payment, deadline_ms, amount]);
    }

    pub(crate) fn asked(&mut self, uetr: &[u8], asker: u16) {
        self.hash.update([5]);
        self.hash.update(uetr);
        self.hash.update(asker.to_le_bytes());
    }

    /// A registry row, by its debug text: every field is in it, and it has one spelling.
    pub(crate) fn registry(&mut self, row: &dyn std::fmt::Debug) {
        let text = format!("{row:?}");
        self.tagged(6, &[u64::try_from(text.len()).unwrap_or(u64::MAX)]);
        self.hash.update(text.as_bytes());
    }

    pub(crate) fn verdict(&mut self, verdict: &Verdict, judged: bool) {
        let (number, first) = match verdict {
            Verdict::Done => (u64::from(judged), 0),
            Verdict::Admitted => (2, 0),
            Verdict::Repeat { first } => (3, *first),
            Verdict::Conflict { first, .. } => (4, *first),
            Verdict::Refused { .. } => (5, 0),
        };
        self.tagged(7, &[number, first]);
    }

    /// A portion that only fired timers: no verdict.
    pub(crate) fn part(&mut self) {
        self.tagged(8, &[]);
    }

    pub(crate) fn finish(self) -> [u8; 16] {
        let mut digest = [0; 16];
        digest.copy_from_slice(self.hash.finalize().get(..16).expect("SHA-256 has 32 bytes"));
        digest
    }
}

/// A signed number in two's complement.
fn two(value: i64) -> u64 {
    u64::from_le_bytes(value.to_le_bytes())
}
