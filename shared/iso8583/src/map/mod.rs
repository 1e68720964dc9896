//! Between ISO 20022 and ISO 8583, over the neutral [`Transaction`]: pacs.008 and 0200, pacs.002 and 0210.
//!
//! Each direction names what it loses. What would change a payment's meaning (an account cut short, an amount rounded, an
//! agent guessed) is refused instead. Knows no schema, no clock and no store: times and identifiers are arguments.

mod answer;
mod request;
pub mod tables;
mod text;

use std::collections::BTreeMap;

use serde::Deserialize;

use crate::fault::{Fault, Rule};
use crate::transaction::{Moment, Transaction};

pub use answer::{Answer, answer_from_0210, answer_to_0210};
pub use request::{transfer_from_0200, transfer_to_0200};

/// What a link fixes for transfers, as data. Unknown keys are refused.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Link {
    /// DE3 of a transfer.
    pub processing_code: String,
    /// Minutes east of UTC of DE12 and DE13; 420 for Vietnam and Cambodia.
    pub local_offset_minutes: i64,
    /// BIC to BIN, for DE32 and DE100.
    pub agents: BTreeMap<String, String>,
    /// Field that carries the UETR as its whole text.
    pub uetr_field: Option<u8>,
    /// Field that carries names: objects of two digits, a length of three digits, text.
    pub names_field: Option<u8>,
    /// Field that carries the payload of a scanned code as its whole text.
    pub payload_field: Option<u8>,
    /// Further fields with the same text in every request.
    #[serde(default)]
    pub constants: BTreeMap<u8, String>,
}

/// What identifies a request on a link. Unique by link, DE7, DE11 and DE32.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Identity {
    /// DE11, 0 to 999,999.
    pub trace: u32,
    /// DE37, 12 letters and digits.
    pub retrieval: String,
    /// DE7.
    pub sent: Moment,
}

/// A transfer as it came in a 0200, with what identifies it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Received {
    /// The transfer.
    pub transaction: Transaction,
    /// What identifies the request.
    pub identity: Identity,
}

/// Something that one side does not carry, or not whole.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Loss {
    /// The element of ISO 20022.
    pub element: &'static str,
    /// What happened to it, for people.
    pub what: &'static str,
}

/// A result with what was lost on the way.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mapped<T> {
    /// The result.
    pub value: T,
    /// In the order of the tables; empty if nothing was lost.
    pub lost: Vec<Loss>,
}

/// Why something is not mapped: it would mean something else on the other side.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum MapFault {
    /// The amount is no decimal number without sign.
    #[error("the amount is not a decimal number")]
    Amount,
    /// The currency is unknown or has no minor unit.
    #[error("the currency is unknown or has no minor unit")]
    Currency,
    /// More decimals than the currency or the link has.
    #[error("the amount has decimals that the currency or the link has not")]
    AmountDecimals,
    /// More than twelve digits.
    #[error("the amount does not fit into twelve digits")]
    AmountDigits,
    /// An agent that the link's table does not hold.
    #[error("{0} is not in the link's table of agents")]
    Agent(&'static str),
    /// An account that does not fit; it is never cut.
    #[error("{0} does not fit into 28 printable ASCII characters")]
    Account(&'static str),
    /// A moment or day that a field cannot say.
    #[error("{0} cannot be said in its field")]
    Time(&'static str),
    /// DE11 or DE37 out of range.
    #[error("trace number or retrieval reference does not fit")]
    Identity,
    /// A field that a transfer needs is absent.
    #[error("field {0} is absent")]
    Absent(u8),
    /// A field that says nothing usable.
    #[error("field {0} cannot be understood")]
    Unreadable(u8),
    /// The message is of another type.
    #[error("the message type is another one")]
    MessageType,
    /// A status that is no end of a payment, which an answer must not state.
    #[error("the status is not final")]
    NotFinal,
    /// The codec refuses what came out.
    #[error("the codec refuses the result: {0}")]
    Codec(Fault),
}

impl From<Fault> for MapFault {
    fn from(fault: Fault) -> Self {
        Self::Codec(fault)
    }
}

impl MapFault {
    const fn not_listed(field: u8) -> Self {
        Self::Codec(Fault::field(field, Rule::NotListed))
    }
}
