//! The demo's figures: as a table for people and as JSON.

use serde::Serialize;
use tonle_sandbox::traffic::{Latency, TrafficReport};

use super::audit::Audited;

/// The figures, as `tonle demo --json FILE` writes them.
#[derive(Debug, Serialize)]
pub struct Figures {
    /// From the start of the process to the first payer's final confirmation, milliseconds.
    pub first_payment_ms: u64,
    /// By rail.
    pub rails: Vec<Rail>,
    /// Messages that were sent twice and answered as the first time.
    pub duplicates: u64,
    /// Messages with a used reference and other content, refused.
    pub conflicts: u64,
    /// Every ledger sums to zero, and the banks' books agree.
    pub money_conserved: bool,
    /// What is neither final nor under an armed timer.
    pub in_limbo: u64,
    /// The fold's digest, hex.
    pub digest: String,
    /// Records of both topics.
    pub records: u64,
    /// What the auditor, the second fold and the banks found; empty when all is well.
    pub findings: Vec<String>,
}

/// The figures of one rail.
#[derive(Debug, Serialize)]
pub struct Rail {
    /// Its name.
    pub rail: String,
    /// Payments.
    pub submitted: u64,
    /// Final `ACSC`.
    pub completed: u64,
    /// Final `RJCT` but for `AB05`.
    pub refused: u64,
    /// Final `RJCT` `AB05`.
    pub expired: u64,
    /// Without a final.
    pub unknown: u64,
    /// Milliseconds from the intended send time to the payer's final, completed payments.
    pub p50_ms: Option<u64>,
    /// As `p50_ms`.
    pub p99_ms: Option<u64>,
}

impl Rail {
    /// The figures of a rail's traffic.
    pub fn new(name: String, traffic: &TrafficReport) -> Self {
        let ms = |per_mille| {
            traffic.latency_us(Latency::Completed, per_mille).map(|micros| micros.div_ceil(1_000))
        };
        Self {
            rail: name,
            submitted: traffic.submitted,
            completed: traffic.completed,
            refused: traffic.refused + traffic.not_accepted,
            expired: traffic.expired,
            unknown: traffic.unknown,
            p50_ms: ms(500),
            p99_ms: ms(990),
        }
    }
}

impl Figures {
    /// Whether the demo shows what it should: money conserved, nothing in limbo, nothing found.
    pub fn is_good(&self) -> bool {
        self.money_conserved && self.in_limbo == 0 && self.findings.is_empty()
    }

    /// The table and the audit as text.
    pub fn text(&self, audited: &Audited) -> String {
        let mut text = format!(
            "{:<16}{:>10}{:>11}{:>9}{:>9}{:>9}{:>9}{:>9}\n",
            "rail", "payments", "completed", "refused", "expired", "unknown", "p50 ms", "p99 ms"
        );
        let show = |ms: Option<u64>| ms.map_or_else(|| "-".to_owned(), |ms| ms.to_string());
        for rail in &self.rails {
            text.push_str(&format!(
                "{:<16}{:>10}{:>11}{:>9}{:>9}{:>9}{:>9}{:>9}\n",
                rail.rail,
                rail.submitted,
                rail.completed,
                rail.refused,
                rail.expired,
                rail.unknown,
                show(rail.p50_ms),
                show(rail.p99_ms)
            ));
        }
        text.push_str(&format!(
            "\n{} duplicates answered as the first time, {} conflicts refused; the first payment was final after {} ms\n\n",
            self.duplicates, self.conflicts, self.first_payment_ms
        ));
        text.push_str("audit\n");
        for ledger in &audited.report.ledgers {
            text.push_str(&format!(
                "  {}: positions sum to {}, {} committed payments, {} minor units\n",
                ledger.ledger, ledger.positions, ledger.committed, ledger.committed_minor
            ));
        }
        let word = |good: bool| if good { "yes" } else { "NO" };
        text.push_str(&format!(
            "  money conserved, all banks' books agree: {}\n  in limbo: {}\n  a second fold gives the same journal: {} (digest {})\n  \
             records: {}\n",
            word(self.money_conserved),
            self.in_limbo,
            word(audited.replayed.differs.is_none()),
            self.digest,
            self.records
        ));
        for finding in &self.findings {
            text.push_str(&format!("  FOUND {finding}\n"));
        }
        text
    }
}
