//! Records of the topic `orders`: everything that should happen.

use minicbor::{Decode, Encode};

use crate::registry::{Key, Ledger, Operator, Participant};
use crate::{Fault, OutputName, VERSION};

/// A record of `orders`.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
pub struct Record {
    /// The version of the format.
    #[n(0)]
    pub version: u8,
    /// What is asked.
    #[n(1)]
    pub order: Order,
}

/// What is asked of the fold.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
pub enum Order {
    /// The first record of a group.
    #[n(0)]
    Genesis(#[n(0)] Genesis),
    /// A participant's signed message.
    #[n(1)]
    Message(#[n(0)] Box<Message>),
    /// An operator's signed order.
    #[n(2)]
    Operator(#[n(0)] OperatorOrder),
    /// Nothing but the record's time.
    #[n(3)]
    Tick,
    /// Outcomes of deliveries, at most one record per gateway per 100 ms.
    #[n(4)]
    Deliveries(#[n(0)] Vec<DeliveryOutcome>),
    /// The caller of the order at this offset was told that its admission is pending, so what the fold has to say
    /// about it must also be an event.
    #[n(5)]
    Pending(#[n(0)] u64),
    /// A push was acknowledged with a body that is no usable answer; its sender is told by an event `rejection`.
    #[n(6)]
    Unusable(#[n(0)] UnusableAnswer),
}

/// An answer in the response to a push that could not be taken for one.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
pub struct UnusableAnswer {
    /// Whose answer it was.
    #[n(0)]
    pub participant: String,
    /// The event that was pushed.
    #[n(1)]
    pub event: OutputName,
    /// An ISO code or one of ours.
    #[n(2)]
    pub code: String,
    /// The field at fault, where there is one.
    #[n(3)]
    pub field: Option<String>,
    /// A sentence for people.
    #[n(4)]
    pub detail: String,
}

/// The first configuration of a group. It is in the log so that the fold needs nothing else.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
pub struct Genesis {
    /// The hub's name.
    #[n(0)]
    pub hub: String,
    /// The group's name.
    #[n(1)]
    pub group: String,
    /// Secret of the fold's tables, 16 random bytes: keeps anybody from choosing references that collide.
    #[n(2)]
    #[cbor(with = "minicbor::bytes")]
    pub table_key: Vec<u8>,
    /// The group's ledgers.
    #[n(3)]
    pub ledgers: Vec<Ledger>,
    /// The operators.
    #[n(4)]
    pub operators: Vec<Operator>,
    /// How many distinct operators must sign an order.
    #[n(5)]
    pub operators_needed: u8,
    /// The participants of the first manifest.
    #[n(6)]
    pub participants: Vec<Participant>,
    /// References and UETRs that the fold keeps at most before it refuses new payments.
    #[n(7)]
    pub references_max: u64,
    /// The key with which the hub signs its answers and events, so that every gateway on this log has it. None: a log from
    /// before this field.
    #[n(8)]
    pub hub_key: Option<Key>,
}

/// How a message came in, with what its signature covers besides the body.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
pub enum Via {
    /// A request to the participants' API.
    #[n(0)]
    Request {
        /// Component `@method`.
        #[n(0)]
        method: String,
        /// Component `@authority`.
        #[n(1)]
        authority: String,
        /// Component `@path`.
        #[n(2)]
        path: String,
        /// Component `@query`, with its question mark.
        #[n(3)]
        query: String,
    },
    /// The response to the push of this event; component `@status` is always 200.
    #[n(1)]
    PushAnswer {
        /// The event that was pushed.
        #[n(0)]
        event: OutputName,
    },
}

/// A participant's signed message with the facts that the rim read from it.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
pub struct Message {
    /// The participant that sent and signed it.
    #[n(0)]
    pub participant: String,
    /// The id of the signing key.
    #[n(1)]
    pub key: String,
    /// How it came in.
    #[n(2)]
    pub via: Via,
    /// `Content-Type` as sent.
    #[n(3)]
    pub media_type: String,
    /// The signature's parameters, byte for byte: the value of `Signature-Input` after `tonle=`.
    #[n(4)]
    pub signature_input: String,
    /// The signature.
    #[n(5)]
    #[cbor(with = "minicbor::bytes")]
    pub signature: Vec<u8>,
    /// The body as sent.
    #[n(6)]
    #[cbor(with = "minicbor::bytes")]
    pub body: Vec<u8>,
    /// The message's name, for example `pacs.008.001.08`.
    #[n(7)]
    pub name: String,
    /// The sender's reference: `GrpHdr/MsgId`.
    #[n(8)]
    pub reference: String,
    /// The first 128 bits of the SHA-256 of the message's content (`contracts`: ordered leaves of `Document`).
    #[n(9)]
    #[cbor(with = "minicbor::bytes")]
    pub content: [u8; 16],
    /// What the fold needs of it.
    #[n(10)]
    pub facts: Facts,
}

/// What the fold needs of a message.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
pub enum Facts {
    /// pacs.008.
    #[n(0)]
    Payment(#[n(0)] Payment),
    /// pacs.002.
    #[n(1)]
    Answer(#[n(0)] Answer),
    /// pacs.028.
    #[n(2)]
    Enquiry(#[n(0)] Enquiry),
}

/// Short hashes (first 64 bits of the SHA-256) of a payment's ids, each where given. They only tell whether an answer
/// names other ids than its payment.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Encode, Decode)]
pub struct Ids {
    /// `MsgId`.
    #[n(0)]
    pub message: Option<u64>,
    /// `InstrId`.
    #[n(1)]
    pub instruction: Option<u64>,
    /// `EndToEndId`.
    #[n(2)]
    pub end_to_end: Option<u64>,
    /// `TxId`.
    #[n(3)]
    pub transaction: Option<u64>,
}

/// How a message names an agent.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
pub enum Agent {
    /// `BICFI`.
    #[n(0)]
    Bic(#[n(0)] String),
    /// `ClrSysMmbId/MmbId`: a bank code or a participant's id.
    #[n(1)]
    Member(#[n(0)] String),
    /// Named otherwise: no participant can be told.
    #[n(2)]
    Other,
}

/// Facts of a pacs.008.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
pub struct Payment {
    /// The UETR as 16 bytes.
    #[n(0)]
    #[cbor(with = "minicbor::bytes")]
    pub uetr: [u8; 16],
    /// The payment's ids.
    #[n(1)]
    pub ids: Ids,
    /// The receiver: InstdAgt, else CdtrAgt.
    #[n(2)]
    pub payee: Agent,
    /// ISO 4217 code.
    #[n(3)]
    pub currency: String,
    /// The amount in minor units.
    #[n(4)]
    pub amount: u64,
    /// `CreDtTm` in milliseconds since 1970, where it has an offset.
    #[n(5)]
    pub created_ms: Option<u64>,
    /// `AccptncDtTm` in milliseconds since 1970, where given with an offset.
    #[n(6)]
    pub accepted_ms: Option<u64>,
}

/// Facts of a pacs.002.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
pub struct Answer {
    /// `OrgnlUETR` as 16 bytes.
    #[n(0)]
    #[cbor(with = "minicbor::bytes")]
    pub uetr: [u8; 16],
    /// The original's ids, each where given.
    #[n(1)]
    pub ids: Ids,
    /// What it says.
    #[n(2)]
    pub sense: Sense,
}

/// What a pacs.002 says.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
pub enum Sense {
    /// `ACTC`: will credit when told.
    #[n(0)]
    Yes,
    /// `ACSC` or `ACCC`: yes, and the creditor was credited before the hub's word.
    #[n(1)]
    YesEarly,
    /// `RJCT` with its reason.
    #[n(2)]
    No(#[n(0)] String),
    /// A status that changes nothing.
    #[n(3)]
    Interim(#[n(0)] String),
}

/// Facts of a pacs.028.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
pub struct Enquiry {
    /// `OrgnlUETR` as 16 bytes.
    #[n(0)]
    #[cbor(with = "minicbor::bytes")]
    pub uetr: [u8; 16],
}

/// An operator's order: the exact text and who signed it.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
pub struct OperatorOrder {
    /// JSON `{"id","type","reason","expires",…}`.
    #[n(0)]
    pub text: String,
    /// The signatures over `tonle-order-v1`, newline, text.
    #[n(1)]
    pub signatures: Vec<OperatorSignature>,
}

/// One operator's signature.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
pub struct OperatorSignature {
    /// The operator's name.
    #[n(0)]
    pub operator: String,
    /// The key's id.
    #[n(1)]
    pub key: String,
    /// The signature's bytes.
    #[n(2)]
    #[cbor(with = "minicbor::bytes")]
    pub signature: Vec<u8>,
}

/// What became of one push of an event.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
pub struct DeliveryOutcome {
    /// The event.
    #[n(0)]
    pub event: OutputName,
    /// Which attempt it was, from 1.
    #[n(1)]
    pub attempt: u32,
    /// When it ended, by the gateway's clock, milliseconds since 1970. For people only: no rule looks at it.
    #[n(2)]
    pub at_ms: u64,
    /// How it ended.
    #[n(3)]
    pub result: DeliveryResult,
}

/// How a push ended.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
pub enum DeliveryResult {
    /// Any 2xx.
    #[n(0)]
    Acknowledged(#[n(0)] u16),
    /// Another HTTP status; it will be tried again.
    #[n(1)]
    Status(#[n(0)] u16),
    /// No usable HTTP answer: a short name of the fault; it will be tried again.
    #[n(2)]
    Fault(#[n(0)] String),
    /// Not tried any more: 24 hours have passed, or the decision made the instruction moot.
    #[n(3)]
    GivenUp,
}

impl Record {
    /// A record of the present version.
    pub fn new(order: Order) -> Self {
        Self { version: VERSION, order }
    }

    /// The record's bytes.
    pub fn encode(&self) -> Vec<u8> {
        crate::encode(self)
    }

    /// Reads a record.
    ///
    /// # Errors
    /// [`Fault`] if the bytes are not a whole record of a known version.
    pub fn decode(bytes: &[u8]) -> Result<Self, Fault> {
        crate::decode(bytes, &[VERSION])
    }
}
