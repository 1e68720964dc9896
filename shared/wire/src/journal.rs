//! Records of the topic `journal`: everything that did happen. There is one for each order, under the order's offset, or
//! several [`Part`]s, where more timers fired than one record has room for. A second copy (another switch, a restart)
//! says the same and is dropped by every reader.

use minicbor::{Decode, Encode};

use crate::order::DeliveryOutcome;
use crate::registry::{Account, Ledger, Operator, Participant};
use crate::{Fault, OutputName, VERSION, VERSION_PARTS};

/// A record of `journal`.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
pub struct Journal {
    /// The version of the format: [`VERSION`], or [`VERSION_PARTS`] where `part` is given.
    #[n(0)]
    pub version: u8,
    /// Offset of the order that caused it.
    #[n(1)]
    pub offset: u64,
    /// The record time of that order: the log's time, made monotonic. Milliseconds since 1970.
    #[n(2)]
    pub time_ms: u64,
    /// The running digest of the state after this record.
    #[n(3)]
    #[cbor(with = "minicbor::bytes")]
    pub digest: [u8; 16],
    /// What the fold said of the order itself; `Done` in all parts but the last.
    #[n(4)]
    pub verdict: Verdict,
    /// What followed, in order; [`Journal::outputs`] gives their names.
    #[n(5)]
    pub steps: Vec<Step>,
    /// The number of armed timers after this record; the writing switch ticks while it is not zero.
    #[n(6)]
    pub armed: u64,
    /// Which part of the order's outcome this is; absent: all of it.
    #[n(7)]
    pub part: Option<Part>,
}

/// Where a record stands among the parts of its order's outcome. All but the last only fire timers; the last also has the
/// order itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Encode, Decode)]
pub struct Part {
    /// Its index, from 0.
    #[n(0)]
    pub index: u32,
    /// The `k` of its first step.
    #[n(1)]
    pub first_k: u32,
    /// Whether another part follows.
    #[n(2)]
    pub more: bool,
}

/// A place in a group's journal: a part of the outcome of an order. Places follow each other without gap.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Place {
    /// Offset of the order.
    pub offset: u64,
    /// Index of the part.
    pub part: u32,
}

impl Place {
    /// The first part of the outcome of the order at this offset.
    pub fn first_of(offset: u64) -> Self {
        Self { offset, part: 0 }
    }
}

/// What the fold said of an order.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
pub enum Verdict {
    /// Done: ticks, deliveries, operators' orders, the first record.
    #[n(0)]
    Done,
    /// A new message, taken.
    #[n(1)]
    Admitted,
    /// The same reference and the same content as the order at `first`.
    #[n(2)]
    Repeat {
        /// Offset of the first such order.
        #[n(0)]
        first: u64,
    },
    /// A reference or UETR that is used otherwise.
    #[n(3)]
    Conflict {
        /// `DU01` or `DU03`.
        #[n(0)]
        code: String,
        /// Offset of the order that used it first.
        #[n(1)]
        first: u64,
    },
    /// Refused by a rule; nothing but, where the rule says so, the reference was used up.
    #[n(4)]
    Refused {
        /// Which rule.
        #[n(0)]
        refusal: Refusal,
        /// An ISO code or one of ours.
        #[n(1)]
        code: String,
        /// The field at fault, where there is one.
        #[n(2)]
        field: Option<String>,
        /// A sentence for people.
        #[n(3)]
        detail: String,
    },
    /// The order could not be folded; it alone was set aside.
    #[n(5)]
    Quarantined {
        /// Why.
        #[n(0)]
        reason: String,
    },
}

/// Why the fold refused an order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Encode, Decode)]
#[cbor(index_only)]
pub enum Refusal {
    /// The signing key is not valid at this position. Burns nothing.
    #[n(0)]
    Key,
    /// No such payment, or not the asked payee's agent.
    #[n(1)]
    NotFound,
    /// Another original id disagrees.
    #[n(2)]
    Mismatch,
    /// The configured maximum of references is reached. Burns nothing.
    #[n(3)]
    Full,
    /// An operator's order is not valid: signatures, expiry, unknown names, no head-room.
    #[n(4)]
    Rule,
    /// The response to a push is no usable answer. Burns nothing.
    #[n(5)]
    Unusable,
}

/// The states of a payment (`flows`: public status in brackets).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Encode, Decode)]
#[cbor(index_only)]
pub enum State {
    /// Bytes stored, signature valid, id fresh \[RCVD\].
    #[n(0)]
    Received,
    /// The payer's head-room is held \[ACSP\].
    #[n(1)]
    Reserved,
    /// Sent to the payee's agent, deadline armed \[ACSP\].
    #[n(2)]
    Forwarded,
    /// Final \[ACSC\].
    #[n(3)]
    Committed,
    /// Final \[RJCT and a reason\].
    #[n(4)]
    Rejected,
    /// Final, decided by the deadline \[RJCT AB05\].
    #[n(5)]
    Expired,
}

impl State {
    /// The name in API bodies.
    pub fn name(self) -> &'static str {
        match self {
            Self::Received => "RECEIVED",
            Self::Reserved => "RESERVED",
            Self::Forwarded => "FORWARDED",
            Self::Committed => "COMMITTED",
            Self::Rejected => "REJECTED",
            Self::Expired => "EXPIRED",
        }
    }

    /// Whether no further step is possible.
    pub fn is_final(self) -> bool {
        matches!(self, Self::Committed | Self::Rejected | Self::Expired)
    }
}

/// One thing that happened.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
pub enum Step {
    /// A payment moved from one state to another, or an event was met that moved nothing (`from` = `to`).
    #[n(0)]
    Moved(#[n(0)] Moved),
    /// Head-room was held for a payment.
    #[n(1)]
    Reserved {
        /// Offset of the payment's order.
        #[n(0)]
        payment: u64,
        /// Minor units.
        #[n(1)]
        amount: u64,
        /// The payer's account after it.
        #[n(2)]
        account: Account,
    },
    /// Held head-room was given back.
    #[n(2)]
    Released {
        /// Offset of the payment's order.
        #[n(0)]
        payment: u64,
        /// Minor units.
        #[n(1)]
        amount: u64,
        /// The payer's account after it.
        #[n(2)]
        account: Account,
    },
    /// Money moved: the legs sum to zero. A payment's reservation is used up by it.
    #[n(3)]
    Posted {
        /// Offset of the payment's order.
        #[n(0)]
        payment: u64,
        /// Each account with the signed change and its state after it.
        #[n(1)]
        legs: Vec<Leg>,
    },
    /// Something for a participant.
    #[n(4)]
    Deliver(#[n(0)] Delivery),
    /// The answer to the caller of a status enquiry (pacs.002).
    #[n(5)]
    Reply {
        /// The bytes.
        #[n(0)]
        body: Body,
        /// Offset of the order of the payment that it is about. Absent where the asker is no party of one, and in records
        /// that were written before there was this field.
        #[n(1)]
        payment: Option<u64>,
    },
    /// A participant as it is now.
    #[n(6)]
    Participant(#[n(0)] Box<Participant>),
    /// A ledger's terms as they are now.
    #[n(7)]
    Ledger(#[n(0)] Ledger),
    /// An account was opened, or its limit changed; `change` is the signed change of funds (mode prefunded).
    #[n(8)]
    Account {
        /// The account after it.
        #[n(0)]
        account: Account,
        /// Signed change of funds against `external/CCY`, minor units; 0 for a cap.
        #[n(1)]
        change: i64,
    },
    /// An operator as it is now.
    #[n(9)]
    Operator(#[n(0)] Operator),
    /// The outcome of a delivery.
    #[n(10)]
    Delivered(#[n(0)] DeliveryOutcome),
    /// The values of the group that orders may change, as they are now. Before the first such step they are those of the
    /// first record.
    #[n(11)]
    Group {
        /// How many distinct operators must sign an order.
        #[n(0)]
        operators_needed: u8,
        /// References kept at most.
        #[n(1)]
        references_max: u64,
    },
}

/// A movement of the payment machine with the values that the rule looked at.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
pub struct Moved {
    /// Offset of the payment's order.
    #[n(0)]
    pub payment: u64,
    /// State before.
    #[n(1)]
    pub from: State,
    /// State after.
    #[n(2)]
    pub to: State,
    /// The event, for example `payee-accepts`.
    #[n(3)]
    pub event: String,
    /// The rule that decided, for example `first-answer-decides`.
    #[n(4)]
    pub rule: String,
    /// The reason code, where there is one.
    #[n(5)]
    pub reason: Option<String>,
    /// The values it looked at.
    #[n(6)]
    pub values: Vec<Value>,
    /// Of a payment that was refused before anybody was asked: what no other step says of it. Absent in all other
    /// movements, and in records that were written before there was this field.
    #[n(7)]
    pub terms: Option<Terms>,
}

/// Whom a refused payment was for and until when it could have been decided.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
pub struct Terms {
    /// The payee's agent, if the payment names one that takes part.
    #[n(0)]
    pub payee: Option<String>,
    /// The deadline, milliseconds since 1970, if a ledger carries the currency.
    #[n(1)]
    pub deadline_ms: Option<u64>,
}

/// A value that a rule looked at.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
pub struct Value {
    /// Its name; times end in `_ms`, amounts are minor units.
    #[n(0)]
    pub name: String,
    /// Its value.
    #[n(1)]
    pub value: i64,
}

/// One leg of a posting.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
pub struct Leg {
    /// Signed change of the position, minor units.
    #[n(0)]
    pub change: i64,
    /// The account after it.
    #[n(1)]
    pub account: Account,
}

/// What an event is (`contracts`, Deliveries).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Encode, Decode)]
#[cbor(index_only)]
pub enum Kind {
    /// The pacs.008 for the payee's agent.
    #[n(0)]
    Instruction,
    /// The payee's signed pacs.002 for the payer's agent.
    #[n(1)]
    Answer,
    /// The hub's decision.
    #[n(2)]
    Final,
    /// The answer to an enquiry whose caller did not wait.
    #[n(3)]
    Status,
    /// An admi.002 about a message that was refused after its caller had been answered.
    #[n(4)]
    Rejection,
}

impl Kind {
    /// The name in headers and events.
    pub fn name(self) -> &'static str {
        match self {
            Self::Instruction => "instruction",
            Self::Answer => "answer",
            Self::Final => "final",
            Self::Status => "status",
            Self::Rejection => "rejection",
        }
    }
}

/// An event for a participant.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
pub struct Delivery {
    /// The addressee.
    #[n(0)]
    pub to: String,
    /// What it is.
    #[n(1)]
    pub kind: Kind,
    /// The message's name, for example `pacs.002.001.10`.
    #[n(2)]
    pub message: String,
    /// Offset of the payment's order, where it belongs to one.
    #[n(3)]
    pub payment: Option<u64>,
    /// The payment's UETR, where it belongs to one.
    #[n(4)]
    #[cbor(with = "minicbor::bytes")]
    pub uetr: Option<[u8; 16]>,
    /// The bytes.
    #[n(5)]
    pub body: Body,
}

/// Where the bytes of a message are.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
pub enum Body {
    /// The participant's signed message in the order at this offset, verbatim.
    #[n(0)]
    Order(#[n(0)] u64),
    /// Made by the hub and stored here, as XML.
    #[n(1)]
    Stored(
        #[n(0)]
        #[cbor(with = "minicbor::bytes")]
        Vec<u8>,
    ),
    /// The same bytes as the step at this index of the same record (not its `k`, which runs on over parts).
    #[n(2)]
    SameAs(#[n(0)] u32),
    /// The `final` that the journal record at this order offset delivered to the same addressee for the same payment,
    /// or, if it delivered none to it, the first `final` for that payment there.
    #[n(3)]
    FinalAt(#[n(0)] u64),
    /// The reply in the journal record of the order at this offset.
    #[n(4)]
    ReplyAt(#[n(0)] u64),
}

impl Journal {
    /// The record's bytes.
    pub fn encode(&self) -> Vec<u8> {
        crate::encode(self)
    }

    /// Reads a record.
    ///
    /// # Errors
    /// [`Fault`] if the bytes are not a whole record of a known version.
    pub fn decode(bytes: &[u8]) -> Result<Self, Fault> {
        let record: Self = crate::decode(bytes, &[VERSION, VERSION_PARTS])?;
        if record.part.is_some() != (record.version == VERSION_PARTS) {
            return Err(Fault::Malformed("a part and the version of parts go together".to_owned()));
        }
        Ok(record)
    }

    /// Makes it one of several parts.
    pub fn in_parts(mut self, part: Part) -> Self {
        self.version = VERSION_PARTS;
        self.part = Some(part);
        self
    }

    /// Whether it ends the outcome of its order, and so has the order's own verdict.
    pub fn is_last(&self) -> bool {
        self.part.is_none_or(|part| !part.more)
    }

    /// Its place in the journal.
    pub fn place(&self) -> Place {
        Place { offset: self.offset, part: self.part.map_or(0, |part| part.index) }
    }

    /// The place that must follow it.
    pub fn next_place(&self) -> Place {
        if self.is_last() {
            Place::first_of(self.offset.saturating_add(1))
        } else {
            let Place { offset, part } = self.place();
            Place { offset, part: part.saturating_add(1) }
        }
    }

    /// The `k` of its first step.
    pub fn first_k(&self) -> u32 {
        self.part.map_or(0, |part| part.first_k)
    }

    /// The `k` that the first step of a following part has.
    pub fn next_k(&self) -> u32 {
        self.k_at(self.steps.len())
    }

    /// The `k` of the step at this index of the record.
    pub fn k_at(&self, index: usize) -> u32 {
        self.first_k().saturating_add(u32::try_from(index).unwrap_or(u32::MAX))
    }

    /// The step with this `k`, if it is in this record.
    pub fn step(&self, k: u32) -> Option<&Step> {
        self.steps.get(usize::try_from(k.checked_sub(self.first_k())?).ok()?)
    }

    /// The steps with their names.
    pub fn outputs(&self) -> impl Iterator<Item = (OutputName, &Step)> {
        let name = |index| OutputName { offset: self.offset, k: self.k_at(index) };
        self.steps.iter().enumerate().map(move |(index, step)| (name(index), step))
    }

    /// A record of the present version without steps.
    pub fn new(offset: u64, time_ms: u64, verdict: Verdict) -> Self {
        Self {
            version: VERSION,
            offset,
            time_ms,
            digest: [0; 16],
            verdict,
            steps: Vec::new(),
            armed: 0,
            part: None,
        }
    }
}
