//! A bank's statement at the end of a run: the shape that the auditor compares with the hub's log. Serialises to JSON
//! with snake-case keys. Knows no transport.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

/// Which side of a payment this bank is. A bank that pays itself has a row in each.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Role {
    /// It sent the pacs.008.
    Payer,
    /// It was asked to credit.
    Payee,
}

/// The hub's final word.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Final {
    /// `ACSC` or `RJCT`.
    pub status: Box<str>,
    /// The reason of a `RJCT`.
    pub reason: Option<Box<str>>,
}

impl Final {
    /// Whether money moved.
    pub fn committed(&self) -> bool {
        &*self.status == "ACSC"
    }
}

impl std::fmt::Display for Final {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}", self.status)?;
        self.reason.as_ref().map_or(Ok(()), |reason| write!(f, " {reason}"))
    }
}

/// Moments of a payment by the bank's own clock, in milliseconds since 1970.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Times {
    /// When it was to be sent (payer).
    pub scheduled_ms: Option<u64>,
    /// When it was sent first (payer).
    pub sent_ms: Option<u64>,
    /// When the hub said that it has it (payer).
    pub accepted_ms: Option<u64>,
    /// When the instruction came (payee).
    pub received_ms: Option<u64>,
    /// When the final was booked.
    pub final_ms: Option<u64>,
}

/// One payment as this bank knows it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Row {
    /// UETR, lower case with hyphens.
    pub uetr: String,
    /// Side.
    pub role: Role,
    /// `MsgId` of the pacs.008.
    pub reference: String,
    /// Amount in ISO 4217 minor units.
    pub amount_minor: u64,
    /// Currency code.
    pub ccy: String,
    /// `ACSC`, `RJCT`, or `None` while unknown.
    pub status: Option<String>,
    /// Reason of the `RJCT`.
    pub reason: Option<String>,
    /// Code of a refusal at the door (an HTTP error): then no final follows.
    pub not_accepted: Option<String>,
    /// What this bank answered as payee: `yes`, `no`, `both`, or `None`.
    pub answer: Option<String>,
    /// Status of the payee's signed answer that the payer saw.
    pub answer_seen: Option<String>,
    /// Whether this bank credited before the final, against the rules.
    pub credited_early: bool,
    /// The fault of the script that was played.
    pub fault: Option<String>,
    /// SHA-256 of each different final text seen, in hex.
    pub final_sha256: Vec<String>,
    /// How many events brought a final.
    pub final_events: u32,
    /// Moments.
    pub times: Times,
}

/// Sums of one currency over all finals `ACSC`, in minor units.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Net {
    /// Paid.
    pub debits_minor: u64,
    /// Received.
    pub credits_minor: u64,
    /// Received less paid; negative = owes.
    pub net_minor: i64,
}

impl Net {
    /// Adds one committed payment; changes nothing if a sum would overflow.
    pub(crate) fn book(&mut self, role: Role, amount: u64) -> Result<(), &'static str> {
        let fault = "a sum of the statement overflows";
        let signed = i64::try_from(amount).map_err(|_| fault)?;
        let mut next = self.clone();
        match role {
            Role::Payer => {
                next.debits_minor = next.debits_minor.checked_add(amount).ok_or(fault)?;
                next.net_minor = next.net_minor.checked_sub(signed).ok_or(fault)?;
            }
            Role::Payee => {
                next.credits_minor = next.credits_minor.checked_add(amount).ok_or(fault)?;
                next.net_minor = next.net_minor.checked_add(signed).ok_or(fault)?;
            }
        }
        *self = next;
        Ok(())
    }
}

/// What the hub must not do.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ViolationKind {
    /// An answer, a delivery or an origin whose signature does not hold.
    BadSignature,
    /// A second final that differs from the first.
    TwoFinals,
    /// A final `ACSC` or an answer for a payment that this bank does not know.
    UnknownPayment,
    /// A second event that asks for the same credit, unasked.
    CreditAskedTwice,
    /// Committed although the payee never said yes.
    CommittedWithoutYes,
    /// Committed although the hub had refused to take it.
    RefusedThenCommitted,
    /// A delivery for somebody else.
    WrongAddressee,
    /// An answer signed by another bank than the payee.
    Stranger,
    /// A repeat was answered with other bytes.
    AcceptanceDiffers,
    /// The same payment with another amount.
    AmountDiffers,
    /// A delivery that cannot be read, or a kind with the wrong message.
    Unreadable,
    /// A sum that no longer fits.
    Overflow,
}

/// One violation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Violation {
    /// Kind.
    pub kind: ViolationKind,
    /// The payment, where it can be told.
    pub uetr: Option<String>,
    /// A sentence for a person.
    pub detail: String,
}

/// The statement of one bank.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Statement {
    /// Participant id.
    pub bank: String,
    /// BIC.
    pub bic: String,
    /// Sums by currency code.
    pub nets: BTreeMap<String, Net>,
    /// All payments.
    pub rows: Vec<Row>,
    /// The first violations.
    pub violations: Vec<Violation>,
    /// All violations, counted.
    pub violations_total: u64,
    /// Different events processed.
    pub events_seen: u64,
    /// Events that came again and were ignored.
    pub events_repeated: u64,
}
