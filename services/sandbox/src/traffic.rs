//! A small open-loop traffic driver: payments are due by a fixed schedule, whether or not earlier ones have ended, and
//! every latency counts from the moment at which the payment was due. Knows the banks, not the hub.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::Duration;

use serde::{Deserialize, Serialize};
use tokio::task::JoinSet;
use tokio::time::{Instant, sleep_until};

use crate::bank::{Bank, Outcome, PayOrder, Payment, Verdict};
use crate::faults::{ACCOUNT_CLOSED, ACCOUNT_MUTE, Dice};
use crate::limits::TRAFFIC_OPEN_MAX;
use crate::measured::rank;
use crate::messages::{self, CreditTransfer};
use crate::money;
use crate::post::Heard;

/// How many of 1,000 payments are of which sort; the rest is meant to complete.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Mix {
    /// To a closed account: refused by the payee (`AC04`).
    #[serde(default)]
    pub refused: u32,
    /// To a bank that stays silent: expires (`AB05`).
    #[serde(default)]
    pub expired: u32,
    /// Of `cap_amount`: refused by the hub (`AM04`).
    #[serde(default)]
    pub cap_exceeded: u32,
    /// Sent twice.
    #[serde(default)]
    pub duplicate: u32,
    /// Sent again with the same reference and another amount (`DU01`).
    #[serde(default)]
    pub conflict: u32,
}

/// What traffic to make.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TrafficSpec {
    /// Payments a second over all banks.
    pub rate: u32,
    /// Seconds.
    pub seconds: u32,
    /// Seconds of the same traffic before these, which count in no figure of [`crate::measured`].
    #[serde(default)]
    pub warm_up: u32,
    /// Seed of payers, payees, amounts and sorts.
    #[serde(default)]
    pub seed: u64,
    /// Currency code.
    #[serde(default = "default_ccy")]
    pub ccy: String,
    /// Smallest and largest usual amount, in minor units.
    #[serde(default = "default_amounts")]
    pub amounts_minor: (u64, u64),
    /// The amount that no head-room holds, in minor units, for `cap_exceeded`.
    pub cap_amount_minor: Option<u64>,
    /// Sorts.
    #[serde(default)]
    pub mix: Mix,
    /// `Prefer: wait` in seconds on every payment.
    pub prefer_wait: Option<u32>,
    /// BICs of payees in another process, which must be sandbox banks that take any account. Empty: the payers pay each
    /// other.
    #[serde(default)]
    pub payees: Vec<String>,
}

fn default_ccy() -> String {
    "VND".to_owned()
}

fn default_amounts() -> (u64, u64) {
    (1_000, 500_000)
}

impl TrafficSpec {
    /// So many payments a second for so many seconds, all meant to complete, in VND.
    pub fn new(rate: u32, seconds: u32) -> Self {
        Self {
            rate,
            seconds,
            warm_up: 0,
            seed: 1,
            ccy: default_ccy(),
            amounts_minor: default_amounts(),
            cap_amount_minor: None,
            mix: Mix::default(),
            prefer_wait: None,
            payees: Vec::new(),
        }
    }

    /// All faults, each naming the key and what is allowed.
    pub fn check(&self) -> Vec<String> {
        let mut faults = Vec::new();
        if !(1..=100_000).contains(&self.rate) {
            faults.push(format!("rate = {}: 1 to 100000", self.rate));
        }
        if !(1..=86_400).contains(&self.seconds) {
            faults.push(format!("seconds = {}: 1 to 86400", self.seconds));
        }
        if self.warm_up > 86_400 {
            faults.push(format!("warm_up = {}: at most 86400", self.warm_up));
        }
        if money::exponent(&self.ccy).is_none() {
            faults.push(format!("ccy = {:?}: not kept here", self.ccy));
        }
        let (least, most) = self.amounts_minor;
        if least == 0 || least > most {
            faults.push(format!("amounts_minor = [{least}, {most}]: at least 1, in order"));
        }
        let mix = &self.mix;
        let sum: u64 = [mix.refused, mix.expired, mix.cap_exceeded, mix.duplicate, mix.conflict]
            .into_iter()
            .map(u64::from)
            .sum();
        if sum > 1_000 {
            faults.push(format!("mix: sum {sum}: at most 1000"));
        }
        if mix.cap_exceeded > 0 && self.cap_amount_minor.is_none() {
            faults.push("cap_amount_minor: needed for mix.cap_exceeded".to_owned());
        }
        if self.prefer_wait.is_some_and(|seconds| seconds > 30) {
            faults.push("prefer_wait: at most 30".to_owned());
        }
        faults
    }
}

/// What a payment was meant to become.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Sort {
    /// Final `ACSC`.
    Completed,
    /// `RJCT` by the payee.
    Refused,
    /// `AB05`.
    Expired,
    /// `AM04`.
    CapExceeded,
    /// Completed, and a repeat.
    Duplicate,
    /// Completed, and a conflict.
    Conflict,
}

/// One payment of the run.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Sample {
    /// Its UETR.
    pub uetr: String,
    /// What it was meant to become.
    pub sort: Sort,
    /// `ACSC`, the reason of the `RJCT`, the code of a refusal at the door, or `unknown`.
    pub result: String,
    /// Microseconds after the start at which it was due.
    pub due_us: u64,
    /// Microseconds from then until it was written down and handed to its bank: the driver's own lateness.
    pub sent_us: u64,
    /// Microseconds from then until accepted.
    pub accepted_us: Option<u64>,
    /// Microseconds from then until its final.
    pub final_us: Option<u64>,
}

/// What a run came to. `submitted = completed + refused + expired + not_accepted + unknown`; duplicates and conflicts
/// are counted apart, as answers to the second message.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct TrafficReport {
    /// Payments sent, repeats and conflicts not counted.
    pub submitted: u64,
    /// Final `ACSC`.
    pub completed: u64,
    /// Final `RJCT`, other than `AB05`.
    pub refused: u64,
    /// Final `RJCT` `AB05`.
    pub expired: u64,
    /// Refused at the door.
    pub not_accepted: u64,
    /// No final.
    pub unknown: u64,
    /// Repeats that were answered as the first message was.
    pub duplicates: u64,
    /// Conflicts that were refused with `DU01`, or taken with the refusal to come as an event.
    pub conflicts: u64,
    /// Results by code.
    pub results: BTreeMap<String, u64>,
    /// Payments whose result is not what their sort was meant to become, and repeats answered otherwise: one sentence
    /// each, for the first hundred.
    pub surprises: Vec<String>,
    /// All surprises, counted.
    pub surprises_total: u64,
    /// Every payment, in the order of ending.
    pub samples: Vec<Sample>,
}

/// Surprises told in full.
const SURPRISES_KEPT: usize = 100;

impl TrafficReport {
    /// The latency in microseconds below which `per_mille` of 1,000 of all finals (or, with `accepted`, of all
    /// acceptances) lie; `None` without any.
    pub fn latency_us(&self, of: Latency, per_mille: u32) -> Option<u64> {
        let pick = |sample: &Sample| match of {
            Latency::Accepted => sample.accepted_us,
            Latency::Final => sample.final_us,
            Latency::Completed => sample.final_us.filter(|_| sample.result == "ACSC"),
        };
        let mut all: Vec<u64> = self.samples.iter().filter_map(pick).collect();
        all.sort_unstable();
        rank(&all, per_mille)
    }

    fn surprise(&mut self, text: String) {
        self.surprises_total += 1;
        if self.surprises.len() < SURPRISES_KEPT {
            self.surprises.push(text);
        }
    }

    fn count(&mut self, ended: Ended) {
        let Ended { sort, due, sent, outcome, second } = ended;
        let micros = |d: Duration| u64::try_from(d.as_micros()).unwrap_or(u64::MAX);
        self.submitted += 1;
        let (counter, result): (&mut u64, String) = match &outcome.verdict {
            Verdict::Completed => (&mut self.completed, "ACSC".to_owned()),
            Verdict::Refused(reason) if &**reason == "AB05" => (&mut self.expired, reason.to_string()),
            Verdict::Refused(reason) => (&mut self.refused, reason.to_string()),
            Verdict::NotAccepted { http, code, .. } if code.is_empty() => {
                (&mut self.not_accepted, http.to_string())
            }
            Verdict::NotAccepted { code, .. } => (&mut self.not_accepted, code.to_string()),
            Verdict::Unknown => (&mut self.unknown, "unknown".to_owned()),
        };
        *counter += 1;
        *self.results.entry(result.clone()).or_default() += 1;
        let expected = match sort {
            Sort::Completed | Sort::Duplicate | Sort::Conflict => "ACSC",
            Sort::Refused => "AC04",
            Sort::Expired => "AB05",
            Sort::CapExceeded => "AM04",
        };
        if result != expected {
            self.surprise(format!("{} meant to be {expected} is {result}", outcome.uetr));
        }
        match (sort, second) {
            (Sort::Duplicate, Some(Heard::Admitted { .. } | Heard::Message(_))) => self.duplicates += 1,
            (Sort::Conflict, Some(Heard::Refused { code, .. })) if &*code == "DU01" => self.conflicts += 1,
            (Sort::Conflict, Some(Heard::Admitted { pending: true, .. })) => self.conflicts += 1,
            (Sort::Duplicate | Sort::Conflict, heard) => {
                self.surprise(format!("{} second message: {heard:?}", outcome.uetr));
            }
            (Sort::Completed | Sort::Refused | Sort::Expired | Sort::CapExceeded, _) => {}
        }
        self.samples.push(Sample {
            uetr: outcome.uetr.hyphenated().to_string(),
            sort,
            result,
            due_us: micros(due),
            sent_us: micros(sent),
            accepted_us: outcome.accepted.map(micros),
            final_us: outcome.finality.map(micros),
        });
    }
}

/// Which latency.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Latency {
    /// Until the hub said that it has the payment.
    Accepted,
    /// Until the final, whatever it says.
    Final,
    /// Until the final of completed payments.
    Completed,
}

struct Ended {
    sort: Sort,
    due: Duration,
    sent: Duration,
    outcome: Outcome,
    second: Option<Heard>,
}

/// Makes the traffic of `spec` among `banks` (at least one) and waits until every payment has ended. A run that has too
/// many payments open waits, and the wait counts in the latencies.
pub async fn run(banks: &[Arc<Bank>], spec: &TrafficSpec) -> TrafficReport {
    let mut report = TrafficReport::default();
    if banks.is_empty() {
        return report;
    }
    let total = u64::from(spec.rate) * (u64::from(spec.warm_up) + u64::from(spec.seconds));
    let mut dice = Dice::new(spec.seed);
    let mut open = JoinSet::new();
    let start = Instant::now();
    for number in 0..total {
        let due = Duration::from_nanos(number.saturating_mul(1_000_000_000) / u64::from(spec.rate));
        if Instant::now() < start + due {
            sleep_until(start + due).await;
        }
        while let Some(ended) = open.try_join_next() {
            note(&mut report, ended);
        }
        if open.len() >= TRAFFIC_OPEN_MAX
            && let Some(ended) = open.join_next().await
        {
            note(&mut report, ended);
        }
        let sort = draw_sort(&mut dice, &spec.mix);
        let (bank, order) = draw(&mut dice, banks, spec, sort, start + due);
        open.spawn(async move { one(&bank, &order, sort, due).await });
    }
    while let Some(ended) = open.join_next().await {
        note(&mut report, ended);
    }
    report
}

fn note(report: &mut TrafficReport, ended: Result<Option<Ended>, tokio::task::JoinError>) {
    match ended {
        Ok(Some(ended)) => report.count(ended),
        Ok(None) => report.surprise("a payment could not be written".to_owned()),
        Err(fault) => report.surprise(format!("a payment's task ended badly: {fault}")),
    }
}

fn draw_sort(dice: &mut Dice, mix: &Mix) -> Sort {
    let mut left = dice.below(1_000);
    for (weight, sort) in [
        (mix.refused, Sort::Refused),
        (mix.expired, Sort::Expired),
        (mix.cap_exceeded, Sort::CapExceeded),
        (mix.duplicate, Sort::Duplicate),
        (mix.conflict, Sort::Conflict),
    ] {
        let weight = u64::from(weight);
        if left < weight {
            return sort;
        }
        left -= weight;
    }
    Sort::Completed
}

fn pick<'a, T>(dice: &mut Dice, of: &'a [T]) -> Option<&'a T> {
    of.get(usize::try_from(dice.below(of.len() as u64)).unwrap_or(0))
}

fn draw(
    dice: &mut Dice,
    banks: &[Arc<Bank>],
    spec: &TrafficSpec,
    sort: Sort,
    scheduled: Instant,
) -> (Arc<Bank>, PayOrder) {
    let count = banks.len() as u64;
    let from = dice.below(count);
    let at = |index: u64| &banks[usize::try_from(index).unwrap_or(0)];
    let payer = at(from);
    let (payee, accounts): (&str, &[String]) = match pick(dice, &spec.payees) {
        Some(elsewhere) => (elsewhere, &[]),
        None => {
            // Another bank where there is one: whoever pays himself needs no head-room.
            let to = if count > 1 { (from + 1 + dice.below(count - 1)) % count } else { from };
            (at(to).bic(), at(to).accounts())
        }
    };
    let account = match sort {
        Sort::Refused => ACCOUNT_CLOSED,
        Sort::Expired => ACCOUNT_MUTE,
        Sort::Completed | Sort::CapExceeded | Sort::Duplicate | Sort::Conflict => {
            pick(dice, accounts).map_or("SANDBOX-1", String::as_str)
        }
    };
    let (least, most) = spec.amounts_minor;
    let usual = least + dice.below(most - least + 1);
    let minor = match sort {
        Sort::CapExceeded => spec.cap_amount_minor.unwrap_or(usual),
        _ => usual,
    };
    let mut order = PayOrder::new(payee, account, &money::text(&spec.ccy, minor), &spec.ccy);
    order.prefer_wait = spec.prefer_wait;
    order.scheduled = Some(scheduled);
    (Arc::clone(payer), order)
}

async fn one(bank: &Arc<Bank>, order: &PayOrder, sort: Sort, due: Duration) -> Option<Ended> {
    let payment = bank.prepare(order).ok()?;
    let sent = payment.scheduled.elapsed();
    let second = async {
        match sort {
            Sort::Duplicate => Some(bank.repeat(&payment).await),
            _ => None,
        }
    };
    // A repeat runs at the same time as the first; a conflict must come after it, or it would be the first itself.
    let (outcome, repeated) = tokio::join!(bank.carry_out(&payment), second);
    let second = match sort {
        Sort::Conflict => Some(bank.probe(&conflicting(bank, order, &payment)).await),
        _ => repeated,
    };
    Some(Ended { sort, due, sent, outcome, second })
}

/// The same reference and UETR, one minor unit more.
fn conflicting(bank: &Bank, order: &PayOrder, payment: &Payment) -> messages::Prepared {
    messages::credit_transfer(&CreditTransfer {
        reference: &payment.message.reference,
        uetr: payment.uetr,
        amount: &money::text(&payment.ccy, payment.amount_minor.saturating_add(1)),
        ccy: &payment.ccy,
        debtor_agent: bank.bic(),
        debtor_account: &order.from_account,
        creditor_agent: &order.to_agent,
        creditor_account: &order.to_account,
        accepted_ms: order.accepted_ms,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sorts_follow_the_mix_and_the_seed() {
        // Protects the demo: every outcome must occur, and a run can be repeated.
        let mix = Mix { refused: 100, expired: 50, cap_exceeded: 50, duplicate: 50, conflict: 50 };
        let run = || {
            let mut dice = Dice::new(3);
            (0..10_000).map(|_| draw_sort(&mut dice, &mix)).collect::<Vec<_>>()
        };
        assert_eq!(run(), run());
        let count = |sort| run().iter().filter(|s| **s == sort).count();
        assert!((900..1_100).contains(&count(Sort::Refused)));
        assert!((400..600).contains(&count(Sort::Conflict)));
        assert!((6_800..7_200).contains(&count(Sort::Completed)));
    }

    #[test]
    fn percentiles_are_ranks_of_what_was_measured() {
        // Protects published figures from off-by-one ranks and from interpolation.
        let sample = |us: u64| Sample {
            uetr: String::new(),
            sort: Sort::Completed,
            result: "ACSC".to_owned(),
            due_us: 0,
            sent_us: 0,
            accepted_us: None,
            final_us: Some(us),
        };
        let report = TrafficReport { samples: (1..=200).rev().map(sample).collect(), ..Default::default() };
        assert_eq!(report.latency_us(Latency::Final, 500), Some(100));
        assert_eq!(report.latency_us(Latency::Final, 990), Some(198));
        assert_eq!(report.latency_us(Latency::Final, 1_000), Some(200));
        assert_eq!(report.latency_us(Latency::Accepted, 990), None);
    }
}
