//! What the fold says and asks for. Effects are data: the shell carries them out.

use std::borrow::Cow;

use crate::account::Account;
use crate::payment::{Event, Rule, State};
use crate::reason::Reason;
use crate::registry::{LedgerIndex, ParticipantIndex};

/// What came of one order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Outcome {
    /// What the fold says of the order itself.
    pub verdict: Verdict,
    /// What followed, in order.
    pub effects: Vec<Effect>,
    /// The record's time, monotonic.
    pub time_ms: u64,
    /// The running digest of the state after it.
    pub digest: [u8; 16],
    /// Armed timers after it.
    pub armed: u64,
}

/// What the fold says of an order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Verdict {
    /// Done.
    Done,
    /// A new message, taken.
    Admitted,
    /// The same message as the one at `first`.
    Repeat {
        /// Offset of the first.
        first: u64,
    },
    /// Used otherwise at `first`.
    Conflict {
        /// Which id.
        conflict: Conflict,
        /// Offset of the first.
        first: u64,
    },
    /// Refused by a rule.
    Refused {
        /// Which.
        refusal: Refusal,
        /// An ISO code or one of ours.
        code: Cow<'static, str>,
        /// The field at fault.
        field: Option<Cow<'static, str>>,
        /// For people.
        detail: String,
    },
}

/// Which id is used otherwise.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Conflict {
    /// `DU01`: the reference.
    Reference,
    /// `DU03`: the UETR.
    Uetr,
}

impl Conflict {
    /// The ISO code.
    pub fn code(self) -> &'static str {
        match self {
            Self::Reference => "DU01",
            Self::Uetr => "DU03",
        }
    }
}

/// Why an order was refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refusal {
    /// The key is not valid here. Burns nothing.
    Key,
    /// No such payment, or not the asked payee.
    NotFound,
    /// Another original id disagrees.
    Mismatch,
    /// No room for more references. Burns nothing.
    Full,
    /// An operator's order breaks a rule.
    Rule,
    /// The response to a push is no usable answer.
    Unusable,
}

/// An account with its owner and ledger.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Row {
    /// The ledger.
    pub ledger: LedgerIndex,
    /// The owner.
    pub participant: ParticipantIndex,
    /// The account after the effect.
    pub account: Account,
}

/// One leg of a posting.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Leg {
    /// Signed change of the position, minor units.
    pub change: i64,
    /// The account after it.
    pub row: Row,
}

/// A value that a rule looked at; times are milliseconds since 1970, amounts minor units.
pub type Value = (&'static str, i64);

/// Whom a refused payment was for and until when it could have been decided.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Terms {
    /// The payee's agent, if it takes part.
    pub payee: Option<ParticipantIndex>,
    /// The deadline, milliseconds since 1970, if a ledger carries the currency.
    pub deadline_ms: Option<u64>,
}

/// One thing that happened or is asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Effect {
    /// A payment met an event.
    Moved {
        /// Offset of its order.
        payment: u64,
        /// State before.
        from: State,
        /// State after; the same if nothing moved.
        to: State,
        /// The event.
        event: Event,
        /// The rule that decided.
        rule: Rule,
        /// The reason, where there is one.
        reason: Option<Reason>,
        /// What the rule looked at.
        values: Vec<Value>,
        /// Of a payment that is refused before anybody was asked: what no other effect says of it.
        terms: Option<Terms>,
    },
    /// Head-room is held.
    Reserved {
        /// Offset of the payment's order.
        payment: u64,
        /// Minor units.
        amount: u64,
        /// The payer's account.
        row: Row,
    },
    /// Head-room is given back.
    Released {
        /// Offset of the payment's order.
        payment: u64,
        /// Minor units.
        amount: u64,
        /// The payer's account.
        row: Row,
    },
    /// Money moved; the legs sum to zero.
    Posted {
        /// Offset of the payment's order.
        payment: u64,
        /// The legs.
        legs: [Leg; 2],
    },
    /// A participant gets an event.
    Deliver {
        /// The addressee.
        to: ParticipantIndex,
        /// The event.
        what: Delivery,
    },
    /// The caller of an enquiry gets this answer.
    Reply(Reply),
    /// A participant is now as the registry says.
    Participant(ParticipantIndex),
    /// A ledger is now as the registry says.
    Ledger(LedgerIndex),
    /// An account was opened or its limit changed.
    Account {
        /// The account.
        row: Row,
        /// Signed change of funds against the outside.
        change: i64,
    },
    /// The operator at this index is now as the registry says.
    Operator(usize),
    /// The values of the group that orders may change.
    Group {
        /// How many distinct operators must sign an order.
        operators_needed: u8,
        /// References kept at most.
        references_max: u64,
    },
}

/// An event for a participant.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Delivery {
    /// The payment's message itself, for the payee's agent.
    Instruction {
        /// Offset of the payment's order.
        payment: u64,
    },
    /// The payee's signed answer, for the payer's agent.
    Answer {
        /// Offset of the payment's order.
        payment: u64,
        /// Offset of the answer's order.
        answer: u64,
    },
    /// The decision: yes, or no with a reason.
    Final {
        /// Offset of the payment's order.
        payment: u64,
        /// `None`: committed.
        reason: Option<Reason>,
    },
    /// The stored decision once more.
    FinalAgain {
        /// Offset of the payment's order.
        payment: u64,
        /// Offset of the order that decided.
        decided: u64,
    },
    /// The reply to the enquiry at this offset, whose caller did not wait.
    Status {
        /// Offset of the enquiry.
        enquiry: u64,
    },
    /// The order at this offset was refused after its caller had been answered.
    Rejection {
        /// Its offset.
        order: u64,
        /// What the fold said of it.
        verdict: Verdict,
    },
}

/// The answer to an enquiry.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Reply {
    /// The decision is due at this time.
    InProcess {
        /// Offset of the payment's order.
        payment: u64,
        /// The deadline, milliseconds since 1970.
        due_ms: u64,
    },
    /// The stored decision.
    Decided {
        /// Offset of the payment's order.
        payment: u64,
        /// Offset of the order that decided.
        decided: u64,
    },
    /// Never received (`AG09`).
    NeverReceived,
}
