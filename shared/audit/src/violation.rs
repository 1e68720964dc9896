//! What the auditor reports: typed violations, and the capped list that holds them.

/// How many violations are kept in full; the rest are counted. A broken hub breaks the same rule at every record, and
/// the first hundred tell why.
pub(crate) const VIOLATIONS_KEPT_MAX: usize = 100;

/// The invariants of `reliability` that the auditor checks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Invariant {
    /// No money made or lost; each account is what its postings say.
    I1,
    /// No double execution, per (participant, reference) and per UETR.
    I3,
    /// What was accepted ends, under an armed timer.
    I4,
    /// Both sides learn the same final, and only one.
    I5,
    /// An enquiry about an unseen UETR is never followed by its execution.
    I6,
    /// The cap holds after every record.
    I7,
    /// The reservation is the sum of the open payments.
    I8,
    /// An identical request gets an identical answer.
    I10,
    /// Same reference or UETR, other content: refused, and the first untouched.
    I11,
    /// Only who may: the payer starts, the asked payee answers, valid keys sign, operators change the registry.
    I12,
    /// Decisions come from record time and the log alone: equal digests.
    I13,
    /// The name of an output determines its bytes.
    I14,
    /// Nothing leaves before its cause is in the log.
    I15,
    /// A snapshot at offset n is the fold of the records before n.
    I16,
    /// Nothing is dropped: one journal record for each order.
    I17,
    /// What should commit commits; valid requests are not refused.
    I21,
    /// A rule of `contracts` that has no number of its own: the order of refusals, record time, which deliveries.
    Contract,
}

impl Invariant {
    /// The name in reports: `I1` to `I21`, or `contract`.
    pub fn name(self) -> &'static str {
        match self {
            Self::I1 => "I1",
            Self::I3 => "I3",
            Self::I4 => "I4",
            Self::I5 => "I5",
            Self::I6 => "I6",
            Self::I7 => "I7",
            Self::I8 => "I8",
            Self::I10 => "I10",
            Self::I11 => "I11",
            Self::I12 => "I12",
            Self::I13 => "I13",
            Self::I14 => "I14",
            Self::I15 => "I15",
            Self::I16 => "I16",
            Self::I17 => "I17",
            Self::I21 => "I21",
            Self::Contract => "contract",
        }
    }
}

impl std::fmt::Display for Invariant {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.name())
    }
}

/// A rule that did not hold.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Violation {
    /// Which rule.
    pub invariant: Invariant,
    /// Offset of the order at which it was found; of the end of the log for what is found at the end.
    pub offset: u64,
    /// Offset of the payment's order, where it concerns one.
    pub payment: Option<u64>,
    /// What was expected and what was found, for people.
    pub text: String,
}

impl std::fmt::Display for Violation {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} at {}", self.invariant, self.offset)?;
        if let Some(payment) = self.payment {
            write!(f, ", payment {payment}")?;
        }
        write!(f, ": {}", self.text)
    }
}

/// The violations found so far.
#[derive(Debug, Default)]
pub(crate) struct Violations {
    kept: Vec<Violation>,
    count: u64,
    of_money: u64,
    at: u64,
}

impl Violations {
    /// Says which order is being judged from now on.
    pub(crate) fn at(&mut self, offset: u64) {
        self.at = offset;
    }

    /// Notes one.
    pub(crate) fn push(&mut self, invariant: Invariant, payment: Option<u64>, text: impl Into<String>) {
        self.count += 1;
        self.of_money += u64::from(invariant == Invariant::I1);
        if self.kept.len() < VIOLATIONS_KEPT_MAX {
            self.kept.push(Violation { invariant, offset: self.at, payment, text: text.into() });
        }
    }

    /// Those kept.
    pub(crate) fn kept(&self) -> &[Violation] {
        &self.kept
    }

    /// All, also those not kept.
    pub(crate) fn count(&self) -> u64 {
        self.count
    }

    /// Those of I1.
    pub(crate) fn of_money(&self) -> u64 {
        self.of_money
    }
}
