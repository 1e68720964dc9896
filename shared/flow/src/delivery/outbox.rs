//! Outcomes on their way into the log: at most one record at a time and one per 100 ms.

use std::collections::VecDeque;

use tonle_wire::order::DeliveryOutcome;

use super::limits::{APPEND_EVERY_MS, APPEND_MS_MAX, BATCH_MAX};

#[derive(Debug, Clone)]
pub(super) struct Outbox {
    waiting: VecDeque<DeliveryOutcome>,
    appending: Vec<DeliveryOutcome>,
    appending_until_ms: u64,
    next_ms: u64,
}

impl Outbox {
    pub(super) fn new() -> Self {
        Self { waiting: VecDeque::new(), appending: Vec::new(), appending_until_ms: 0, next_ms: 0 }
    }

    pub(super) fn put(&mut self, outcome: DeliveryOutcome) {
        self.waiting.push_back(outcome);
    }

    /// Outcomes that are not known to be in the log.
    pub(super) fn len(&self) -> usize {
        self.waiting.len() + self.appending.len()
    }

    pub(super) fn stored(&mut self) {
        self.appending.clear();
    }

    pub(super) fn again(&mut self) {
        for outcome in self.appending.drain(..).rev() {
            self.waiting.push_front(outcome);
        }
    }

    pub(super) fn next_due_ms(&self) -> Option<u64> {
        match (self.appending.is_empty(), self.waiting.is_empty()) {
            (false, _) => Some(self.appending_until_ms),
            (true, false) => Some(self.next_ms),
            (true, true) => None,
        }
    }

    /// The batch to append now.
    pub(super) fn poll(&mut self, now_ms: u64) -> Option<Vec<DeliveryOutcome>> {
        if !self.appending.is_empty() {
            if now_ms < self.appending_until_ms {
                return None;
            }
            self.again();
        }
        if self.waiting.is_empty() || now_ms < self.next_ms {
            return None;
        }
        let count = self.waiting.len().min(BATCH_MAX);
        self.appending = self.waiting.drain(..count).collect();
        self.next_ms = now_ms.saturating_add(APPEND_EVERY_MS);
        self.appending_until_ms = now_ms.saturating_add(APPEND_MS_MAX);
        Some(self.appending.clone())
    }
}
