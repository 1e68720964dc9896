//! What the runs came to: figures per payment, their median, and a table for people. Whole numbers throughout.

use std::collections::BTreeMap;

use anyhow::{Context, Result};
use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::host::Micros;
use super::options::Options;

/// Share of payments, in a thousand, that a driver may send late before its run is void.
const LATE_PER_MILLE_MAX: u64 = 10;

/// Processor time of the measured part, in microseconds.
pub struct Cost {
    /// Length of the measured part by our own clock.
    pub seconds_us: u64,
    /// By process.
    pub processes: BTreeMap<String, Micros>,
    /// Of the hub, by name of thread.
    pub hub_threads: BTreeMap<String, Micros>,
    /// Of everything else on the machine.
    pub others: Micros,
}

/// Ranks of durations as the driver prints them.
#[derive(Debug, Clone, Copy, Default, Serialize, Deserialize)]
#[allow(missing_docs, reason = "said where the driver makes them")]
pub struct Ranks {
    pub count: u64,
    pub p50_us: u64,
    pub p99_us: u64,
    pub p999_us: u64,
    pub max_us: u64,
}

#[derive(Debug, Deserialize)]
struct Measured {
    seconds: u64,
    due: u64,
    completed: u64,
    failed: BTreeMap<String, u64>,
    completed_within: u64,
    accepted: Ranks,
    finality: Ranks,
    lateness: Ranks,
    late: u64,
}

/// One run.
#[derive(Debug, Clone, Serialize)]
pub struct Run {
    /// Why it does not count; absent: it counts.
    pub void: Option<String>,
    /// Payments that became final a second, in thousandths.
    pub payments_per_1000_seconds: u64,
    /// Payments due in the measured part, and how many of them were completed.
    pub due: u64,
    /// See `due`.
    pub completed: u64,
    /// Of those due, by result, whatever was not completed.
    pub failed: BTreeMap<String, u64>,
    /// From due to accepted.
    pub accepted: Ranks,
    /// From due to final.
    pub finality: Ranks,
    /// From due to sent.
    pub lateness: Ranks,
    /// Of 1,000 payments, how many were sent more than 10 ms late.
    pub late_per_mille: u64,
    /// Microseconds of processor time per completed payment, by process.
    pub cpu_us_per_payment: BTreeMap<String, u64>,
    /// The hub's, by name of thread.
    pub hub_threads_us_per_payment: BTreeMap<String, u64>,
    /// Percent of one core that everything else on the machine used meanwhile.
    pub others_percent_of_core: u64,
    /// Bytes of the log on disk per payment, warm-up included.
    pub log_bytes_per_payment: u64,
    /// Resident memory of the hub at the end of the measured part, in KiB.
    pub hub_resident_kib: u64,
    /// Load averages before the run and at its end.
    pub load_average: [String; 2],
    /// What the audit said.
    pub audit: Value,
}

impl Run {
    /// Puts together what the driver, the kernel, the disk and the audit said.
    pub fn new(
        figures: Value,
        audit: Value,
        cost: Cost,
        log_bytes: u64,
        hub_resident_kib: u64,
        load_average: [String; 2],
    ) -> Result<Self> {
        let measured = figures.get("measured").cloned().context("the driver printed no figures")?;
        let measured: Measured =
            serde_json::from_value(measured).context("the driver's figures have another form")?;
        let committed = audit.get("committed").and_then(Value::as_u64).context("the audit counts nothing")?;
        let each = |micros: &Micros| micros / measured.completed_within.max(1);
        let by_name =
            |all: BTreeMap<String, Micros>| all.iter().map(|(name, us)| (name.clone(), each(us))).collect();
        let late_per_mille = measured.late.saturating_mul(1_000) / measured.due.max(1);
        Ok(Self {
            void: void(&measured, late_per_mille, &audit),
            payments_per_1000_seconds: measured.completed_within.saturating_mul(1_000)
                / measured.seconds.max(1),
            due: measured.due,
            completed: measured.completed,
            failed: measured.failed,
            accepted: measured.accepted,
            finality: measured.finality,
            lateness: measured.lateness,
            late_per_mille,
            cpu_us_per_payment: by_name(cost.processes),
            hub_threads_us_per_payment: by_name(cost.hub_threads),
            others_percent_of_core: cost.others.saturating_mul(100) / cost.seconds_us.max(1),
            log_bytes_per_payment: log_bytes / committed.max(1),
            hub_resident_kib,
            load_average,
            audit,
        })
    }
}

fn void(measured: &Measured, late_per_mille: u64, audit: &Value) -> Option<String> {
    if audit.get("clean").and_then(Value::as_bool) != Some(true) {
        return Some("the audit found something".to_owned());
    }
    if measured.completed_within == 0 {
        return Some("nothing was completed".to_owned());
    }
    (late_per_mille > LATE_PER_MILLE_MAX)
        .then(|| format!("{late_per_mille} of 1,000 payments were sent more than 10 ms late"))
}

/// The runs and what they say together.
#[derive(Debug, Serialize)]
pub struct Summary {
    /// What was asked for.
    pub options: Options,
    /// Each run, in order.
    pub runs: Vec<Run>,
    /// Medians of the runs that count; none if none does.
    pub median: Option<Median>,
}

/// Each figure's own median; of an even number of runs the worse of the two in the middle.
#[derive(Debug, Serialize)]
#[allow(missing_docs, reason = "as in the runs")]
pub struct Median {
    pub payments_per_1000_seconds: u64,
    pub accepted_p50_us: u64,
    pub accepted_p99_us: u64,
    pub final_p50_us: u64,
    pub final_p99_us: u64,
    pub cpu_us_per_payment: BTreeMap<String, u64>,
    pub log_bytes_per_payment: u64,
    pub failed: u64,
}

impl Summary {
    /// Of these runs.
    pub fn of(options: &Options, runs: Vec<Run>) -> Self {
        let good: Vec<&Run> = runs.iter().filter(|run| run.void.is_none()).collect();
        let high = |pick: &dyn Fn(&Run) -> u64| {
            let mut all: Vec<u64> = good.iter().map(|run| pick(run)).collect();
            all.sort_unstable();
            all.get(all.len() / 2).copied().unwrap_or(0)
        };
        let low = |pick: &dyn Fn(&Run) -> u64| {
            let mut all: Vec<u64> = good.iter().map(|run| pick(run)).collect();
            all.sort_unstable();
            all.get(all.len().saturating_sub(1) / 2).copied().unwrap_or(0)
        };
        let names = good.first().map(|run| run.cpu_us_per_payment.keys().cloned().collect::<Vec<_>>());
        let median = names.map(|names| Median {
            payments_per_1000_seconds: low(&|run| run.payments_per_1000_seconds),
            accepted_p50_us: high(&|run| run.accepted.p50_us),
            accepted_p99_us: high(&|run| run.accepted.p99_us),
            final_p50_us: high(&|run| run.finality.p50_us),
            final_p99_us: high(&|run| run.finality.p99_us),
            cpu_us_per_payment: names
                .into_iter()
                .map(|name| {
                    let cpu = high(&|run| run.cpu_us_per_payment.get(&name).copied().unwrap_or(0));
                    (name, cpu)
                })
                .collect(),
            log_bytes_per_payment: high(&|run| run.log_bytes_per_payment),
            failed: high(&|run| run.due.saturating_sub(run.completed)),
        });
        Self { options: options.clone(), runs, median }
    }
}

/// One run in one line.
pub fn line(number: u32, run: &Run) -> String {
    let cpu: Vec<String> = run.cpu_us_per_payment.iter().map(|(name, us)| format!("{name} {us}")).collect();
    let void = run.void.as_ref().map(|why| format!("; VOID: {why}")).unwrap_or_default();
    format!(
        "run {number}: {}/s, accepted {} / {} ms, final {} / {} ms, CPU us/payment {}, log {} B, failed {}, \
         load {}, others {} % of a core{void}",
        thousandths(run.payments_per_1000_seconds),
        millis(run.accepted.p50_us),
        millis(run.accepted.p99_us),
        millis(run.finality.p50_us),
        millis(run.finality.p99_us),
        cpu.join(" "),
        run.log_bytes_per_payment,
        run.due.saturating_sub(run.completed),
        run.load_average[1],
        run.others_percent_of_core,
    )
}

/// The table of the medians.
pub fn table(summary: &Summary) -> String {
    let Some(median) = &summary.median else { return "no run counts".to_owned() };
    let options = &summary.options;
    let mut rows = vec![
        ("offered, payments/s".to_owned(), options.rate.to_string()),
        ("completed, payments/s".to_owned(), thousandths(median.payments_per_1000_seconds)),
        (
            "accepted p50 / p99, ms".to_owned(),
            format!("{} / {}", millis(median.accepted_p50_us), millis(median.accepted_p99_us)),
        ),
        (
            "final p50 / p99, ms".to_owned(),
            format!("{} / {}", millis(median.final_p50_us), millis(median.final_p99_us)),
        ),
    ];
    let cpu = median.cpu_us_per_payment.iter();
    rows.extend(cpu.map(|(name, us)| (format!("CPU {name}, us/payment"), us.to_string())));
    rows.push(("log, bytes/payment".to_owned(), median.log_bytes_per_payment.to_string()));
    rows.push(("not completed".to_owned(), median.failed.to_string()));
    let engine = if options.kafka { "Kafka and Redis" } else { "the embedded log" };
    let mut text = format!(
        "on {engine}, {} s after {} s, median of {} runs\n",
        options.seconds,
        options.warm_up,
        summary.runs.iter().filter(|run| run.void.is_none()).count()
    );
    for (name, value) in rows {
        text.push_str(&format!("  {name:<28}{value:>16}\n"));
    }
    text
}

fn thousandths(value: u64) -> String {
    format!("{}.{:03}", value / 1_000, value % 1_000)
}

fn millis(us: u64) -> String {
    format!("{}.{}", us / 1_000, us % 1_000 / 100)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn run(final_p99_us: u64, late: u64) -> Run {
        audited(final_p99_us, late, true)
    }

    fn audited(final_p99_us: u64, late: u64, clean: bool) -> Run {
        let ranks = |p99_us| Ranks { count: 10, p50_us: 1, p99_us, p999_us: p99_us, max_us: p99_us };
        let measured = serde_json::json!({
            "seconds": 2, "due": 2_000, "completed": 1_999, "failed": { "AB05": 1 }, "completed_within": 2_000,
            "accepted": ranks(5), "finality": ranks(final_p99_us), "lateness": ranks(1), "late": late,
        });
        let cost = Cost {
            seconds_us: 2_000_000,
            processes: BTreeMap::from([("hub".to_owned(), 1_000_000)]),
            hub_threads: BTreeMap::new(),
            others: 1_000_000,
        };
        let audit = serde_json::json!({ "committed": 4_000, "clean": clean });
        let figures = serde_json::json!({ "measured": measured });
        Run::new(figures, audit, cost, 8_000_000, 1, [String::new(), String::new()]).unwrap()
    }

    #[test]
    fn a_late_driver_makes_a_run_void() {
        // Protects: no number from a load that was not the one promised.
        assert!(run(7, 20).void.is_none());
        assert!(run(7, 22).void.is_some());
        let summary = Summary::of(&Options::read(&[]).unwrap(), vec![run(7, 22)]);
        assert!(summary.median.is_none());
    }

    #[test]
    fn a_run_that_fails_the_audit_has_no_number() {
        // Protects: no speed is published that was had at the cost of money.
        assert!(audited(7, 0, false).void.is_some());
        let summary = Summary::of(&Options::read(&[]).unwrap(), vec![audited(7, 0, false), run(9, 0)]);
        assert_eq!(summary.median.unwrap().final_p99_us, 9);
    }

    #[test]
    fn the_median_is_of_runs_that_count() {
        // Protects: a published median is a measured value, and not the best run.
        let summary =
            Summary::of(&Options::read(&[]).unwrap(), vec![run(9, 0), run(1, 2_000), run(7, 0), run(8, 0)]);
        let median = summary.median.as_ref().unwrap();
        assert_eq!(median.final_p99_us, 8);
        assert_eq!(median.cpu_us_per_payment["hub"], 500);
        assert_eq!(median.payments_per_1000_seconds, 1_000_000);
        assert_eq!((median.log_bytes_per_payment, median.failed), (2_000, 1));
        assert_eq!(summary.runs[0].others_percent_of_core, 50);
        assert!(table(&summary).contains("1000.000"));
        assert!(line(1, &summary.runs[1]).contains("VOID"));
    }
}
