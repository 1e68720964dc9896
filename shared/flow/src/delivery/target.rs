//! One participant's queue: first attempts and repeated ones apart, so that the repeated never take all places.

use std::collections::BTreeSet;

use tonle_wire::OutputName;

use super::limits::{TARGET_IN_FLIGHT_MAX, TARGET_RETRIES_IN_FLIGHT_MAX};

#[derive(Debug, Clone, Default)]
pub(super) struct Target {
    /// Place in the view's list of the first event that was not looked at yet.
    pub(super) next: usize,
    /// Events held, waiting and in flight.
    pub(super) held: usize,
    first: BTreeSet<(u64, OutputName)>,
    again: BTreeSet<(u64, OutputName)>,
    first_flying: usize,
    again_flying: usize,
}

impl Target {
    /// An event waits; `attempt` is the last one begun, 0 if none.
    pub(super) fn wait(&mut self, due_ms: u64, event: OutputName, attempt: u32) {
        self.held += 1;
        self.queue(attempt).insert((due_ms, event));
    }

    /// A waiting event is not held any more.
    pub(super) fn forget(&mut self, due_ms: u64, event: OutputName, attempt: u32) {
        self.held = self.held.saturating_sub(1);
        self.queue(attempt).remove(&(due_ms, event));
    }

    fn queue(&mut self, attempt: u32) -> &mut BTreeSet<(u64, OutputName)> {
        if attempt == 0 { &mut self.first } else { &mut self.again }
    }

    /// The event to push now, if there is one and a place for it.
    pub(super) fn first_due(&self, now_ms: u64) -> Option<OutputName> {
        let next = self.next_waiting()?;
        (next.0 <= now_ms).then_some(next.1)
    }

    /// When the next event is due, if there is a place for it.
    pub(super) fn next_due_ms(&self) -> Option<u64> {
        self.next_waiting().map(|(due_ms, _)| due_ms)
    }

    /// First attempts go before repeated ones that are due at the same time or later.
    fn next_waiting(&self) -> Option<(u64, OutputName)> {
        if self.first_flying + self.again_flying >= TARGET_IN_FLIGHT_MAX {
            return None;
        }
        let again = self.again.first().filter(|_| self.again_flying < TARGET_RETRIES_IN_FLIGHT_MAX);
        match (self.first.first(), again) {
            (Some(first), Some(again)) => Some(*if first.0 <= again.0 { first } else { again }),
            (first, again) => first.or(again).copied(),
        }
    }

    /// A waiting event is pushed; `before` is the attempt before this one.
    pub(super) fn fly(&mut self, due_ms: u64, event: OutputName, before: u32) {
        self.queue(before).remove(&(due_ms, event));
        if before == 0 {
            self.first_flying += 1;
        } else {
            self.again_flying += 1;
        }
    }

    /// The push of this attempt ended.
    pub(super) fn landed(&mut self, attempt: u32) {
        let flying = if attempt <= 1 { &mut self.first_flying } else { &mut self.again_flying };
        *flying = flying.saturating_sub(1);
    }
}
