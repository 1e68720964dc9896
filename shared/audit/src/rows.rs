//! The registry as the journal's rows tell it: who takes part, under which addresses, with which keys. It does not
//! know why a row changed; that is checked where the rows are learned.

use std::collections::{BTreeMap, BTreeSet};

use tonle_wire::order::Agent;
use tonle_wire::registry::{Key, Ledger, Operator, Participant};

use crate::intake::Signed;

/// A name's short number inside the auditor.
pub(crate) type Id = u32;

/// How an agent is looked up.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
enum Address {
    Bic(String),
    Member(String),
}

/// The rows as they are now.
#[derive(Debug, Default)]
pub(crate) struct Rows {
    names: BTreeMap<String, Id>,
    texts: Vec<String>,
    ledgers: BTreeMap<Id, Ledger>,
    participants: BTreeMap<Id, Participant>,
    addresses: BTreeMap<Address, Id>,
    operators: BTreeMap<(String, String), Key>,
    pub(crate) operators_needed: u8,
    pub(crate) references_max: u64,
}

impl Rows {
    /// The number of a name, given out on first use.
    pub(crate) fn intern(&mut self, name: &str) -> Id {
        if let Some(id) = self.names.get(name) {
            return *id;
        }
        let id = Id::try_from(self.texts.len()).unwrap_or(Id::MAX);
        self.names.insert(name.to_owned(), id);
        self.texts.push(name.to_owned());
        id
    }

    /// The number of a name that was met before.
    pub(crate) fn id(&self, name: &str) -> Option<Id> {
        self.names.get(name).copied()
    }

    /// The name of a number.
    pub(crate) fn text(&self, id: Id) -> &str {
        self.texts.get(id as usize).map_or("?", String::as_str)
    }

    /// All ledgers' terms.
    pub(crate) fn ledgers(&self) -> impl Iterator<Item = &Ledger> {
        self.ledgers.values()
    }

    /// The ledgers' numbers.
    pub(crate) fn ledger_ids(&self) -> impl Iterator<Item = Id> + '_ {
        self.ledgers.keys().copied()
    }

    /// The ledger that carries a currency; of several, the one with the first name.
    pub(crate) fn ledger_of(&self, currency: &str) -> Option<(Id, &Ledger)> {
        let carrying = self.ledgers.iter().filter(|(_, ledger)| ledger.currency == currency);
        carrying.min_by(|one, two| one.1.name.cmp(&two.1.name)).map(|(id, ledger)| (*id, ledger))
    }

    /// A participant's row.
    pub(crate) fn participant(&self, id: Id) -> Option<&Participant> {
        self.participants.get(&id)
    }

    /// How many participants, ledgers and operators' keys there are.
    pub(crate) fn sizes(&self) -> (usize, usize, usize) {
        (self.participants.len(), self.ledgers.len(), self.operators.len())
    }

    /// Whether a row is exactly what is known.
    pub(crate) fn knows_participant(&self, row: &Participant) -> bool {
        self.id(&row.id).and_then(|id| self.participants.get(&id)) == Some(row)
    }

    /// Whether a row is exactly what is known.
    pub(crate) fn knows_ledger(&self, row: &Ledger) -> bool {
        self.id(&row.name).and_then(|id| self.ledgers.get(&id)) == Some(row)
    }

    /// Whether a row is exactly what is known.
    pub(crate) fn knows_operator(&self, row: &Operator) -> bool {
        self.operators.get(&(row.name.clone(), row.key.id.clone())) == Some(&row.key)
    }

    /// The participant that an agent names.
    pub(crate) fn resolve(&self, agent: &Agent) -> Option<Id> {
        match agent {
            Agent::Bic(bic) => self.addresses.get(&Address::Bic(bic11(bic))).copied(),
            Agent::Member(member) => self.addresses.get(&Address::Member(member.clone())).copied(),
            Agent::Other => None,
        }
    }

    /// Whether a participant's key signs validly at this record time.
    pub(crate) fn key_valid(&self, participant: &str, key: &str, now: u64) -> bool {
        let row = self.id(participant).and_then(|id| self.participants.get(&id));
        row.is_some_and(|row| row.keys.iter().any(|one| one.id == key && usable(one, now)))
    }

    /// How many distinct operators signed with distinct keys that are valid at this record time: one person with two
    /// keys counts once, and so does one key under two names.
    pub(crate) fn signers(&self, order: &Signed, now: u64) -> usize {
        let (mut persons, mut keys) = (BTreeSet::new(), BTreeSet::new());
        for by in &order.by {
            if let Some(key) = self.operators.get(by).filter(|key| usable(key, now)) {
                persons.insert(&by.0);
                keys.insert(&key.public);
            }
        }
        persons.len().min(keys.len())
    }

    /// How many distinct operators with distinct keys may sign at this record time.
    pub(crate) fn able(&self, now: u64) -> usize {
        let usable = self.operators.iter().filter(|(_, key)| usable(key, now));
        let (persons, keys): (BTreeSet<_>, BTreeSet<_>) =
            usable.map(|((person, _), key)| (person, &key.public)).unzip();
        persons.len().min(keys.len())
    }

    /// Learns a ledger.
    pub(crate) fn learn_ledger(&mut self, row: &Ledger) {
        let id = self.intern(&row.name);
        self.ledgers.insert(id, row.clone());
    }

    /// Learns an operator.
    pub(crate) fn learn_operator(&mut self, row: &Operator) {
        self.operators.insert((row.name.clone(), row.key.id.clone()), row.key.clone());
    }

    /// Learns a participant; the answer is an address of it that belongs to another one.
    pub(crate) fn learn_participant(&mut self, row: &Participant) -> Option<String> {
        let id = self.intern(&row.id);
        self.addresses.retain(|_, owner| *owner != id);
        let mut taken = None;
        let bics = row.bics.iter().map(|bic| Address::Bic(bic11(bic)));
        let members = row.bins.iter().chain([&row.id]).map(|member| Address::Member(member.clone()));
        for address in bics.chain(members) {
            if let Some(owner) = self.addresses.get(&address) {
                taken = taken.or(Some(format!("{address:?} of {}", self.text(*owner))));
            } else {
                self.addresses.insert(address, id);
            }
        }
        self.participants.insert(id, row.clone());
        taken
    }
}

/// A BIC of 8 characters is the same as the one with `XXX` after it.
fn bic11(bic: &str) -> String {
    if bic.len() == 8 { format!("{bic}XXX") } else { bic.to_owned() }
}

/// Whether a key is neither revoked nor past its last moment.
fn usable(key: &Key, now: u64) -> bool {
    !key.revoked && key.not_after_ms.is_none_or(|last| now <= last)
}
