//! Orders as the auditor keeps them until their journal record comes: without bodies and signatures, which it never
//! looks at.

use tonle_wire::order::{DeliveryOutcome, Facts, Genesis, Via};
use tonle_wire::{Order, Record};

/// A short fingerprint of bytes (FNV-1a, 64 bits), by which the auditor compares bodies without keeping them. It tells
/// accidents apart; it does not resist somebody who looks for collisions, and nothing here depends on that.
pub fn fingerprint(bytes: &[u8]) -> u64 {
    const OFFSET_BASIS: u64 = 0xcbf2_9ce4_8422_2325;
    const PRIME: u64 = 0x0000_0100_0000_01b3;
    bytes.iter().fold(OFFSET_BASIS, |hash, byte| (hash ^ u64::from(*byte)).wrapping_mul(PRIME))
}

/// An order that waits for its journal record.
#[derive(Debug)]
pub(crate) struct Incoming {
    pub(crate) offset: u64,
    pub(crate) broker_ms: u64,
    pub(crate) what: What,
}

/// What is asked.
#[derive(Debug)]
pub(crate) enum What {
    /// Bytes that are no record: the hub must set it aside.
    Unreadable,
    Genesis(Box<Genesis>),
    Message(Box<Slim>),
    Operator(Signed),
    Tick,
    Deliveries(Vec<DeliveryOutcome>),
    Pending(u64),
    /// A useless answer to a push: whose, and the code of its refusal.
    Unusable(String, String),
}

/// A participant's message without its bytes.
#[derive(Debug)]
pub(crate) struct Slim {
    pub(crate) participant: String,
    pub(crate) key: String,
    pub(crate) push: bool,
    pub(crate) reference: String,
    pub(crate) content: [u8; 16],
    pub(crate) facts: Facts,
}

/// An operators' order: its text's fingerprint and who signed, as (operator, key).
#[derive(Debug)]
pub(crate) struct Signed {
    pub(crate) text: u64,
    pub(crate) by: Vec<(String, String)>,
}

impl Incoming {
    /// Takes what matters of a record.
    pub(crate) fn new(offset: u64, broker_ms: u64, record: Option<&Record>) -> Self {
        let what = match record.map(|record| &record.order) {
            None => What::Unreadable,
            Some(Order::Genesis(genesis)) => What::Genesis(Box::new(genesis.clone())),
            Some(Order::Message(message)) => What::Message(Box::new(Slim {
                participant: message.participant.clone(),
                key: message.key.clone(),
                push: matches!(message.via, Via::PushAnswer { .. }),
                reference: message.reference.clone(),
                content: message.content,
                facts: message.facts.clone(),
            })),
            Some(Order::Operator(order)) => What::Operator(Signed {
                text: fingerprint(order.text.as_bytes()),
                by: order.signatures.iter().map(|one| (one.operator.clone(), one.key.clone())).collect(),
            }),
            Some(Order::Tick) => What::Tick,
            Some(Order::Deliveries(outcomes)) => What::Deliveries(outcomes.clone()),
            Some(Order::Pending(offset)) => What::Pending(*offset),
            Some(Order::Unusable(answer)) => What::Unusable(answer.participant.clone(), answer.code.clone()),
        };
        Self { offset, broker_ms, what }
    }
}
