//! What the fold is asked, as the rim read it from the log. Strings are borrowed from the record.

use crate::Hash128;
use crate::registry::{Ledger, Operator, Participant};

/// Where in the log an order stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct At {
    /// Its offset in the group's orders.
    pub offset: u64,
    /// The log's time for it, milliseconds since 1970. The fold makes it monotonic.
    pub time_ms: u64,
}

/// An order.
#[derive(Debug, Clone)]
pub enum Order<'a> {
    /// The first of a group.
    Genesis(Genesis),
    /// A participant's message.
    Message(Message<'a>),
    /// An operator's order.
    Operator(OperatorOrder<'a>),
    /// Only the time counts.
    Nothing,
    /// The caller of the order at this offset was told "pending".
    Pending(u64),
    /// The response to a push was no usable answer.
    Unusable(Unusable<'a>),
}

/// An unusable response to a push.
#[derive(Debug, Clone)]
pub struct Unusable<'a> {
    /// Whose it was.
    pub participant: &'a str,
    /// An ISO code or one of ours.
    pub code: &'a str,
    /// The field at fault.
    pub field: Option<&'a str>,
    /// For people.
    pub detail: &'a str,
}

/// The first configuration.
#[derive(Debug, Clone)]
pub struct Genesis {
    /// Secret of the tables.
    pub table_key: [u8; 16],
    /// The ledgers.
    pub ledgers: Vec<Ledger>,
    /// The operators.
    pub operators: Vec<Operator>,
    /// How many distinct operators an order needs.
    pub operators_needed: u8,
    /// The first participants with their accounts.
    pub participants: Vec<Participant>,
    /// References kept at most.
    pub references_max: u64,
}

/// A participant's message.
#[derive(Debug, Clone)]
pub struct Message<'a> {
    /// Who signed it.
    pub participant: &'a str,
    /// The key's id.
    pub key: &'a str,
    /// Hash of participant and reference.
    pub reference: Hash128,
    /// Hash of the content.
    pub content: Hash128,
    /// Whether it came as the response to a push, so that a refusal has no caller to tell.
    pub pushed: bool,
    /// What it says.
    pub facts: Facts<'a>,
}

/// What a message says.
#[derive(Debug, Clone)]
pub enum Facts<'a> {
    /// pacs.008.
    Payment(Payment<'a>),
    /// pacs.002.
    Answer(Answer<'a>),
    /// pacs.028: the original's UETR.
    Enquiry(Hash128),
}

/// Short hashes of a payment's ids, each where given: message, instruction, end-to-end, transaction.
pub type Ids = [Option<u64>; 4];

/// How a message names an agent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Agent<'a> {
    /// A BIC of 8 or 11 characters.
    Bic(&'a str),
    /// A bank code or a participant's id.
    Member(&'a str),
    /// Something else.
    Other,
}

/// A payment.
#[derive(Debug, Clone)]
pub struct Payment<'a> {
    /// The UETR.
    pub uetr: Hash128,
    /// Its ids.
    pub ids: Ids,
    /// The receiver.
    pub payee: Agent<'a>,
    /// ISO 4217 code.
    pub currency: &'a str,
    /// Minor units.
    pub amount: u64,
    /// When the message was made, by its sender.
    pub created_ms: Option<u64>,
    /// When the payer's agent accepted it, by its sender.
    pub accepted_ms: Option<u64>,
}

/// An answer.
#[derive(Debug, Clone)]
pub struct Answer<'a> {
    /// The original's UETR.
    pub uetr: Hash128,
    /// The original's ids, each where given.
    pub ids: Ids,
    /// What it says.
    pub sense: Sense<'a>,
}

/// What an answer says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sense<'a> {
    /// Will credit when told.
    Yes,
    /// Credited already, before the hub's word.
    YesEarly,
    /// Refuses, with this reason.
    No(&'a str),
    /// Reports something that decides nothing.
    Interim,
}

/// An operator's order whose signatures the rim has verified against the keys of the state.
#[derive(Debug, Clone)]
pub struct OperatorOrder<'a> {
    /// Hash of the order's id.
    pub reference: Hash128,
    /// Hash of its text.
    pub content: Hash128,
    /// Each verified signature: operator and key id.
    pub signers: Vec<(&'a str, &'a str)>,
    /// Until when it holds.
    pub expires_ms: Option<u64>,
    /// What it orders, or why the text is no order.
    pub command: Result<Command, String>,
}

/// What an operator orders.
#[derive(Debug, Clone)]
pub enum Command {
    /// A participant as it shall be. New accounts are opened; the cap of an existing one is set; funds of an existing
    /// one are neither compared nor changed; accounts that are not named stay.
    ParticipantSet(Participant),
    /// Money came in for a prefunded account.
    FundsIn(Funds),
    /// Money goes out of a prefunded account.
    FundsOut(Funds),
    /// A ledger's terms as they shall be; its name, currency and decimals cannot change.
    LedgerSet(Ledger),
    /// An operator's key as it shall be: a new operator, a further key, a key that ends or is revoked.
    OperatorSet(Operator),
    /// How many distinct operators must sign an order from the next record on.
    QuorumSet(u8),
    /// References kept at most.
    ReferencesMaxSet(u64),
}

/// A change of funds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Funds {
    /// The participant's id.
    pub participant: String,
    /// The ledger's name.
    pub ledger: String,
    /// Minor units.
    pub amount: u64,
}
