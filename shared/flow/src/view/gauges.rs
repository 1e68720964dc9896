//! Counts of what the journal said, for the metrics page. No ids in them.

use std::collections::BTreeMap;

use tonle_wire::Verdict;
use tonle_wire::journal::{Moved, Refusal};
use tonle_wire::order::DeliveryResult;

use super::limits::REASONS_MAX;

/// Counts since the first record of the journal.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Gauges {
    /// Final payments by state's name and reason (empty where there is none). A reason that is not a code of at most
    /// four letters and digits, or one too many, counts as `other`.
    pub outcomes: BTreeMap<(&'static str, String), u64>,
    /// Orders by what the fold said of them.
    pub verdicts: BTreeMap<&'static str, u64>,
    /// Answers that said that the creditor was credited before the hub's word.
    pub credited_early: u64,
    /// Events by kind's name.
    pub events: BTreeMap<&'static str, u64>,
    /// Pushes by how they ended: `acknowledged`, `status`, `fault`, `given-up`.
    pub pushes: BTreeMap<&'static str, u64>,
    /// Second copies of records that were dropped.
    pub repeated_records: u64,
    /// Records that were ahead of the next one and were ignored.
    pub records_ahead: u64,
}

impl Gauges {
    pub(crate) fn verdict(&mut self, verdict: &Verdict) {
        *self.verdicts.entry(verdict_label(verdict)).or_default() += 1;
    }

    pub(crate) fn moved(&mut self, moved: &Moved) {
        if moved.values.iter().any(|value| value.name == "credited_early") {
            self.credited_early += 1;
        }
        if moved.from.is_final() || !moved.to.is_final() {
            return;
        }
        let reason = moved.reason.as_deref().unwrap_or_default();
        let plain = reason.len() <= 4 && reason.bytes().all(|byte| byte.is_ascii_alphanumeric());
        let key = |reason: &str| (moved.to.name(), reason.to_owned());
        let known = plain && (self.outcomes.len() < REASONS_MAX || self.outcomes.contains_key(&key(reason)));
        *self.outcomes.entry(key(if known { reason } else { "other" })).or_default() += 1;
    }

    pub(crate) fn pushed(&mut self, result: &DeliveryResult) {
        let label = match result {
            DeliveryResult::Acknowledged(_) => "acknowledged",
            DeliveryResult::Status(_) => "status",
            DeliveryResult::Fault(_) => "fault",
            DeliveryResult::GivenUp => "given-up",
        };
        *self.pushes.entry(label).or_default() += 1;
    }
}

fn verdict_label(verdict: &Verdict) -> &'static str {
    match verdict {
        Verdict::Done => "done",
        Verdict::Admitted => "admitted",
        Verdict::Repeat { .. } => "repeat",
        Verdict::Conflict { .. } => "conflict",
        Verdict::Refused { refusal, .. } => match refusal {
            Refusal::Key => "refused-key",
            Refusal::NotFound => "refused-not-found",
            Refusal::Mismatch => "refused-mismatch",
            Refusal::Full => "refused-full",
            Refusal::Rule => "refused-rule",
            Refusal::Unusable => "refused-unusable",
        },
        Verdict::Quarantined { .. } => "quarantined",
    }
}
