//! What the auditor found, in figures.

use std::collections::BTreeMap;

use crate::violation::Violation;

/// The state of one ledger by the auditor's own books; amounts in minor units.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LedgerTotals {
    /// The ledger's name.
    pub ledger: String,
    /// Sum of all positions: 0, or money was made or lost.
    pub positions: i128,
    /// Sum of all reservations.
    pub reserved: u128,
    /// Committed payments.
    pub committed: u64,
    /// Their sum.
    pub committed_minor: u128,
    /// Funds that came from outside, opening funds included.
    pub funds_in: u64,
    /// Funds that went outside.
    pub funds_out: u64,
}

/// What the auditor found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Report {
    /// Orders read.
    pub orders: u64,
    /// Journal records read, copies not counted.
    pub journal: u64,
    /// Further copies of journal records, all equal or reported.
    pub copies: u64,
    /// Orders that were carried out, repeats among them.
    pub applied: u64,
    /// Orders that were refused or in conflict.
    pub refused: u64,
    /// Orders that were set aside.
    pub quarantined: u64,
    /// Payments that were admitted.
    pub payments: u64,
    /// Payments that are not final.
    pub open: u64,
    /// What is neither final nor under an armed timer, and what was accepted at the edge and is not in the log.
    pub in_limbo: u64,
    /// By ledger, in the order of their names.
    pub ledgers: Vec<LedgerTotals>,
    /// Final payments by state and reason (empty where there is none), for example `("EXPIRED", "AB05")`.
    pub outcomes: BTreeMap<(String, String), u64>,
    /// Whether every ledger sums to zero, no record broke I1, and the banks' nets (where given) agree.
    pub money_conserved: bool,
    /// All violations, also those that are not kept.
    pub violations_count: u64,
    /// The first violations, at most 100.
    pub violations: Vec<Violation>,
}

impl Report {
    /// Whether nothing was found and nothing is in limbo.
    pub fn is_clean(&self) -> bool {
        self.violations_count == 0 && self.money_conserved && self.in_limbo == 0
    }
}
