//! What a benchmark reads from a run of the traffic driver: the part after the warm-up, as figures. Latencies count from
//! the moment a payment was due, so a late driver never flatters the hub; its own lateness is told beside them.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::traffic::{Sample, TrafficReport, TrafficSpec};

/// A payment that leaves this much after it was due is late. A hundredth of the second within which 99 of 100 payments
/// are to be final: smaller delays do not change what is measured, and timers are no finer than a millisecond.
pub const LATE_US: u64 = 10_000;

/// Ranks of a set of durations, in microseconds; all 0 if there are none.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ranks {
    /// How many there are.
    pub count: u64,
    /// Half are not longer.
    pub p50_us: u64,
    /// 99 of 100 are not longer.
    pub p99_us: u64,
    /// 999 of 1,000 are not longer.
    pub p999_us: u64,
    /// The longest.
    pub max_us: u64,
}

impl Ranks {
    fn of(mut all: Vec<u64>) -> Self {
        all.sort_unstable();
        let at = |per_mille| rank(&all, per_mille).unwrap_or(0);
        Self {
            count: all.len() as u64,
            p50_us: at(500),
            p99_us: at(990),
            p999_us: at(999),
            max_us: at(1_000),
        }
    }
}

/// The value below or at which `per_mille` of 1,000 of a sorted list lie; `None` if it is empty.
pub(crate) fn rank(sorted: &[u64], per_mille: u32) -> Option<u64> {
    let last = sorted.len().checked_sub(1)?;
    let rank = sorted.len().saturating_mul(usize::try_from(per_mille).ok()?).div_ceil(1_000);
    sorted.get(rank.saturating_sub(1).min(last)).copied()
}

/// The figures of the payments that were due after the warm-up.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Measured {
    /// Length of the measured part in seconds.
    pub seconds: u64,
    /// Payments due in it.
    pub due: u64,
    /// Of those, final `ACSC`.
    pub completed: u64,
    /// Of those, by result, whatever is not `ACSC`.
    pub failed: BTreeMap<String, u64>,
    /// Payments of the whole run, warm-up included, whose final `ACSC` came within the measured part.
    pub completed_within: u64,
    /// From due to accepted.
    pub accepted: Ranks,
    /// From due to final, completed payments.
    pub finality: Ranks,
    /// From due to sent: the driver's own lateness.
    pub lateness: Ranks,
    /// Payments that were sent more than [`LATE_US`] after they were due.
    pub late: u64,
}

impl Measured {
    /// The figures of `report`, a run by `spec`.
    pub fn of(report: &TrafficReport, spec: &TrafficSpec) -> Self {
        let from = u64::from(spec.warm_up).saturating_mul(1_000_000);
        let seconds = u64::from(spec.seconds);
        let until = from.saturating_add(seconds.saturating_mul(1_000_000));
        let within = |sample: &&Sample| sample.due_us >= from;
        let is_good = |sample: &&Sample| sample.result == "ACSC";
        let mut failed = BTreeMap::new();
        for sample in report.samples.iter().filter(within).filter(|sample| !is_good(sample)) {
            *failed.entry(sample.result.clone()).or_default() += 1;
        }
        let ended = |sample: &Sample| sample.final_us.map(|us| us.saturating_add(sample.due_us));
        let due = || report.samples.iter().filter(within);
        let late: Vec<u64> = due().map(|sample| sample.sent_us).collect();
        Self {
            seconds,
            due: due().count() as u64,
            completed: due().filter(is_good).count() as u64,
            failed,
            completed_within: report
                .samples
                .iter()
                .filter(is_good)
                .filter(|sample| ended(sample).is_some_and(|at| (from..until).contains(&at)))
                .count() as u64,
            accepted: Ranks::of(due().filter_map(|sample| sample.accepted_us).collect()),
            finality: Ranks::of(due().filter(is_good).filter_map(|sample| sample.final_us).collect()),
            late: late.iter().filter(|us| **us > LATE_US).count() as u64,
            lateness: Ranks::of(late),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::traffic::Sort;

    fn sample(due_us: u64, sent_us: u64, final_us: u64, result: &str) -> Sample {
        Sample {
            uetr: String::new(),
            sort: Sort::Completed,
            result: result.to_owned(),
            due_us,
            sent_us,
            accepted_us: Some(sent_us),
            final_us: Some(final_us),
        }
    }

    #[test]
    fn the_warm_up_counts_in_no_latency() {
        // Protects published figures: a cold start must not be in them, nor a slow payment be left out.
        let samples = vec![
            sample(999_999, 9_000_000, 500_000, "ACSC"),
            sample(1_000_000, 10_000, 30_000, "ACSC"),
            sample(1_500_000, 10_001, 700_000, "ACSC"),
            sample(1_600_000, 1, 5, "AB05"),
        ];
        let report = TrafficReport { samples, ..TrafficReport::default() };
        let spec = TrafficSpec { warm_up: 1, ..TrafficSpec::new(4, 1) };
        let measured = Measured::of(&report, &spec);
        assert_eq!((measured.due, measured.completed), (3, 2));
        assert_eq!(measured.failed["AB05"], 1);
        // The first came in from the warm-up, the third ended after the window.
        assert_eq!(measured.completed_within, 2);
        assert_eq!((measured.finality.p50_us, measured.finality.max_us), (30_000, 700_000));
        assert_eq!((measured.late, measured.lateness.max_us), (1, 10_001));
    }
}
