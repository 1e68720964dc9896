//! What a stored order says of itself: its signature under the keys of its place in the log, and its facts, reference
//! and content hash against its bytes. It knows no money.

use std::collections::{BTreeMap, BTreeSet};

use tonle_gateway::intake;
use tonle_gateway::records::way;
use tonle_runtime::signature::{Origin, PublicKey};
use tonle_wire::Record;
use tonle_wire::journal::{Journal, Step, Verdict};
use tonle_wire::order::{Message, OperatorOrder, Order, Via};
use tonle_wire::registry::Key;

use super::Faults;

/// Keys by owner and id. `None`: registered, and no key of its algorithm.
type Keys = BTreeMap<(String, String), Option<PublicKey>>;

/// The keys as the log has told them so far. Keys are never removed, and validity in time is the fold's to judge: here
/// only who signed what.
#[derive(Debug, Default)]
pub struct Checker {
    participants: Keys,
    operators: Keys,
    operators_needed: usize,
    /// Signatures that hold.
    pub signatures: u64,
}

impl Checker {
    /// Learns what a journal record says of keys.
    pub fn learn(&mut self, said: &Journal) {
        for step in &said.steps {
            match step {
                Step::Participant(row) => {
                    row.keys.iter().for_each(|key| learn(&mut self.participants, &row.id, key))
                }
                Step::Operator(row) => learn(&mut self.operators, &row.name, &row.key),
                Step::Group { operators_needed, .. } => {
                    self.operators_needed = usize::from(*operators_needed);
                }
                _ => {}
            }
        }
    }

    /// Checks an order by the keys that were learned before it. `said` is what the fold said of it.
    pub fn check(&mut self, group: &str, record: &Record, said: &Journal, faults: &mut Faults) {
        let at = said.offset;
        match &record.order {
            Order::Genesis(genesis) if at == 0 => {
                self.operators_needed = usize::from(genesis.operators_needed)
            }
            Order::Message(message) => {
                self.check_message(group, at, message, faults);
                check_body(at, message, faults);
            }
            Order::Operator(order) => self.check_operators(order, said, faults),
            Order::Genesis(_)
            | Order::Tick
            | Order::Deliveries(_)
            | Order::Pending(_)
            | Order::Unusable(_) => {}
        }
    }

    fn check_message(&mut self, group: &str, at: u64, message: &Message, faults: &mut Faults) {
        match self.verify(group, message) {
            Ok(()) => self.signatures += 1,
            Err(why) => {
                let Message { participant, key, .. } = message;
                faults.push(format!("order {at}: the signature of {participant}/{key} does not hold: {why}"));
            }
        }
    }

    /// Rebuilds what was signed from the record.
    fn verify(&self, group: &str, message: &Message) -> Result<(), String> {
        let event = match &message.via {
            Via::Request { .. } => String::new(),
            Via::PushAnswer { event } => event.text(group),
        };
        let origin = Origin {
            participant: &message.participant,
            way: way(&message.via, &event),
            content_type: &message.media_type,
            signature_input: &message.signature_input,
            signature: &message.signature,
        };
        let opened = origin.open(&message.body).map_err(|fault| fault.to_string())?;
        if opened.key_id() != message.key {
            return Err(format!("it names the key {}", opened.key_id()));
        }
        let key = self.participants.get(&(message.participant.clone(), message.key.clone()));
        let key = key.ok_or("the key is not registered")?.as_ref().ok_or("the registered key is none")?;
        let verified = opened.verify(key).map_err(|fault| fault.to_string())?;
        if verified.reference != message.reference {
            return Err("it is for another reference".to_owned());
        }
        Ok(())
    }

    /// An order that was carried out has enough operators' signatures, and none in a registered key's name that does not
    /// hold. One that was refused may be anything: that may be why.
    fn check_operators(&mut self, order: &OperatorOrder, said: &Journal, faults: &mut Faults) {
        let message = tonle_flow::operator::signed_bytes(&order.text);
        let mut persons = BTreeSet::new();
        let mut wrong = Vec::new();
        for one in &order.signatures {
            let key = self.operators.get(&(one.operator.clone(), one.key.clone()));
            match key {
                Some(Some(key)) if key.verify(&message, &one.signature).is_ok() => {
                    self.signatures += 1;
                    persons.insert(one.operator.as_str());
                }
                Some(_) => wrong.push(format!("{}/{}", one.operator, one.key)),
                None => {}
            }
        }
        if !matches!(said.verdict, Verdict::Done | Verdict::Admitted) {
            return;
        }
        let at = said.offset;
        for signer in wrong {
            faults.push(format!("order {at}: the signature of operator {signer} does not hold"));
        }
        if persons.len() < self.operators_needed {
            let needed = self.operators_needed;
            faults.push(format!("order {at}: carried out with {} of {needed} operators", persons.len()));
        }
    }
}

fn learn(keys: &mut Keys, owner: &str, key: &Key) {
    let parsed = PublicKey::new(key.algorithm, &key.public).ok();
    keys.insert((owner.to_owned(), key.id.clone()), parsed);
}

/// The record's facts are what the body says.
fn check_body(at: u64, message: &Message, faults: &mut Faults) {
    let read = match intake::read(&message.body) {
        Ok(read) => read,
        Err(refused) => {
            return faults.push(format!("order {at}: the body is no message: {}", refused.problem));
        }
    };
    for (what, differs) in [
        ("name", read.name != message.name),
        ("reference", read.reference != message.reference),
        ("content hash", read.content != message.content),
        ("facts", read.facts != message.facts),
    ] {
        if differs {
            faults.push(format!("order {at}: the {what} in the record is not what the body says"));
        }
    }
}
