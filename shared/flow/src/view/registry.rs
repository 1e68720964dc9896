//! The registry as the journal told it: participants by id and by address, ledgers, operators.
//!
//! Knows no validity of keys in time: the caller compares with the time it judges by; the fold judges again.

use std::collections::BTreeMap;

use tonle_core::wallet::WalletCode;
use tonle_wire::order::Agent;
use tonle_wire::registry::{Ledger, Operator, Participant};

/// A participant's row with what the view adds to it.
#[derive(Debug, Clone)]
struct Slot {
    id: String,
    row: Option<Participant>,
    /// Order offset of the record since which it has a URL without a break.
    pushed_since: Option<u64>,
}

/// All rows of a group.
#[derive(Debug, Clone, Default)]
pub struct Registry {
    slots: Vec<Slot>,
    ids: BTreeMap<String, u32>,
    bics: BTreeMap<String, u32>,
    bins: BTreeMap<String, u32>,
    bakong: BTreeMap<String, u32>,
    /// By identifier in small letters: beginnings, the longest first.
    wallets: BTreeMap<String, Vec<(String, u32)>>,
    ledgers: Vec<Ledger>,
    operators: Vec<Operator>,
}

impl Registry {
    /// The participant with this id.
    pub fn participant(&self, id: &str) -> Option<&Participant> {
        self.slots.get(self.index(id)? as usize)?.row.as_ref()
    }

    /// All participants in order of arrival.
    pub fn participants(&self) -> impl Iterator<Item = &Participant> {
        self.slots.iter().filter_map(|slot| slot.row.as_ref())
    }

    /// The id of the participant that an agent means (`contracts` §2, Sender): BIC8 equals BIC8 with `XXX`, and a member
    /// id is a bank code or a participant's id. `None`: nobody here.
    pub fn resolve(&self, agent: &Agent) -> Option<&str> {
        let index = match agent {
            Agent::Bic(bic) => self.bics.get(short_bic(bic)),
            Agent::Member(member) => self.bins.get(member).or_else(|| self.ids.get(member)),
            Agent::Other => None,
        };
        self.slots.get(*index? as usize).filter(|slot| slot.row.is_some()).map(|slot| slot.id.as_str())
    }

    /// The participant with this bank code.
    pub fn by_bin(&self, bin: &str) -> Option<&Participant> {
        self.row(*self.bins.get(bin)?)
    }

    /// The participant with this Bakong suffix, the part of `user@suffix` behind the sign; exact, as it is registered.
    pub fn by_bakong(&self, suffix: &str) -> Option<&Participant> {
        self.row(*self.bakong.get(suffix)?)
    }

    /// The participant whose wallet code covers this number (an account's or a merchant's) under this identifier, and
    /// the code's beginning: the longest one wins.
    pub fn by_wallet(&self, identifier: &str, number: &str) -> Option<(&Participant, &str)> {
        let beginnings = self.wallets.get(&identifier.to_ascii_lowercase())?;
        let (beginning, index) = beginnings.iter().find(|(start, _)| number.starts_with(start.as_str()))?;
        Some((self.row(*index)?, beginning))
    }

    fn row(&self, index: u32) -> Option<&Participant> {
        self.slots.get(index as usize)?.row.as_ref()
    }

    /// The ledger with this name.
    pub fn ledger(&self, name: &str) -> Option<&Ledger> {
        self.ledgers.iter().find(|ledger| ledger.name == name)
    }

    /// The ledger of this currency (ISO 4217).
    pub fn ledger_of(&self, currency: &str) -> Option<&Ledger> {
        self.ledgers.iter().find(|ledger| ledger.currency == currency)
    }

    /// All ledgers in order of arrival.
    pub fn ledgers(&self) -> &[Ledger] {
        &self.ledgers
    }

    /// All operators' keys in order of arrival.
    pub fn operators(&self) -> &[Operator] {
        &self.operators
    }

    /// The index of an id that was met; stable for the life of the view.
    pub(crate) fn index(&self, id: &str) -> Option<u32> {
        self.ids.get(id).copied()
    }

    /// The id at an index.
    pub(crate) fn id(&self, index: u32) -> Option<&str> {
        self.slots.get(index as usize).map(|slot| slot.id.as_str())
    }

    /// Where a participant takes pushes, and since which order.
    pub(crate) fn push_target(&self, index: u32) -> Option<(&str, u64)> {
        let slot = self.slots.get(index as usize)?;
        Some((slot.row.as_ref()?.url.as_deref()?, slot.pushed_since?))
    }

    /// Every index.
    pub(crate) fn indexes(&self) -> std::ops::Range<u32> {
        0..u32::try_from(self.slots.len()).expect("fewer than 2^32 participants")
    }

    /// The index of an id, new if it was not met before.
    pub(crate) fn meet(&mut self, id: &str) -> u32 {
        if let Some(index) = self.ids.get(id) {
            return *index;
        }
        let index = u32::try_from(self.slots.len()).expect("fewer than 2^32 participants");
        self.slots.push(Slot { id: id.to_owned(), row: None, pushed_since: None });
        self.ids.insert(id.to_owned(), index);
        index
    }

    pub(crate) fn put_participant(&mut self, offset: u64, row: &Participant) {
        let index = self.meet(&row.id);
        self.bics.retain(|_, owner| *owner != index);
        self.bins.retain(|_, owner| *owner != index);
        self.bakong.retain(|_, owner| *owner != index);
        self.put_wallets(index, &row.wallets);
        for suffix in &row.bakong {
            self.bakong.insert(suffix.clone(), index);
        }
        for bic in &row.bics {
            self.bics.insert(short_bic(bic).to_owned(), index);
        }
        for bin in &row.bins {
            self.bins.insert(bin.clone(), index);
        }
        if let Some(slot) = self.slots.get_mut(index as usize) {
            slot.pushed_since = match (&row.url, slot.pushed_since) {
                (Some(_), Some(since)) => Some(since),
                (Some(_), None) => Some(offset),
                (None, _) => None,
            };
            slot.row = Some(row.clone());
        }
    }

    fn put_wallets(&mut self, index: u32, wallets: &[String]) {
        self.wallets.retain(|_, beginnings| {
            beginnings.retain(|(_, owner)| *owner != index);
            !beginnings.is_empty()
        });
        for code in wallets.iter().filter_map(|text| WalletCode::parse(text)) {
            let beginnings = self.wallets.entry(code.identifier.to_ascii_lowercase()).or_default();
            beginnings.push((code.beginning.to_owned(), index));
            beginnings.sort_by_key(|(start, _)| std::cmp::Reverse(start.len()));
        }
    }

    pub(crate) fn put_ledger(&mut self, row: &Ledger) {
        match self.ledgers.iter_mut().find(|ledger| ledger.name == row.name) {
            Some(old) => *old = row.clone(),
            None => self.ledgers.push(row.clone()),
        }
    }

    pub(crate) fn put_operator(&mut self, row: &Operator) {
        let same = |old: &&mut Operator| old.name == row.name && old.key.id == row.key.id;
        match self.operators.iter_mut().find(same) {
            Some(old) => *old = row.clone(),
            None => self.operators.push(row.clone()),
        }
    }
}

/// The part of a BIC that names the participant: branches belong to the same one.
fn short_bic(bic: &str) -> &str {
    bic.get(..8).unwrap_or(bic)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::view::tests::participant;

    #[test]
    fn addresses_lead_to_their_participants() {
        // Protects the way of money by a scanned code: the longest beginning wins, and an address that was given up leads
        // nowhere.
        let mut registry = Registry::default();
        let bank = Participant {
            bins: vec!["970498".into()],
            bakong: vec!["bank".into()],
            ..participant("bank", None)
        };
        let code = |codes: &[&str]| codes.iter().map(|code| (*code).to_owned()).collect();
        let one = Participant { wallets: code(&["970498/99", "Com.One"]), ..participant("one", None) };
        let two = Participant { wallets: code(&["970498/99ZP", "com.one/x"]), ..participant("two", None) };
        for (offset, row) in [(1, &bank), (2, &one), (3, &two)] {
            registry.put_participant(offset, row);
        }
        let id = |row: Option<&Participant>| row.map(|row| row.id.clone());
        assert_eq!(id(registry.by_bin("970498")), Some("bank".into()));
        assert_eq!(id(registry.by_bin("bank")), None, "an id is no bank code");
        assert_eq!(
            (id(registry.by_bakong("bank")), id(registry.by_bakong("BANK"))),
            (Some("bank".into()), None)
        );
        let wallet = |registry: &Registry, identifier, number| {
            registry
                .by_wallet(identifier, number)
                .map(|(row, beginning)| (row.id.clone(), beginning.to_owned()))
        };
        for (identifier, number, found) in [
            ("970498", "99ZP1", Some(("two", "99ZP"))),
            ("970498", "99zp1", Some(("one", "99"))),
            ("970498", "9", None),
            ("COM.ONE", "y", Some(("one", ""))),
            ("com.one", "x1", Some(("two", "x"))),
            ("com.on", "", None),
        ] {
            let found = found.map(|(id, beginning): (&str, &str)| (id.to_owned(), beginning.to_owned()));
            assert_eq!(wallet(&registry, identifier, number), found, "{identifier} {number}");
        }
        registry.put_participant(4, &Participant { wallets: vec![], ..two });
        registry.put_participant(5, &Participant { bakong: vec![], ..bank });
        assert_eq!(wallet(&registry, "970498", "99ZP1"), Some(("one".into(), "99".into())));
        assert_eq!(id(registry.by_bakong("bank")), None);
    }
}
