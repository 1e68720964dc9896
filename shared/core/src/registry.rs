//! Who takes part: participants with their addresses and keys, ledgers, operators. Changed by orders only.

use std::collections::BTreeMap;

use crate::limits::{AMOUNT_MAX, LEDGERS_MAX, OPERATORS_MAX, PARTICIPANTS_MAX};
use crate::order::Agent;
use crate::wallet::WalletCode;

pub use crate::account::Mode;

/// The index of a participant in its group, in order of arrival. Never reused.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct ParticipantIndex(pub u16);

impl ParticipantIndex {
    /// No participant: the payee of a payment whose creditor agent is not known.
    pub const NONE: Self = Self(u16::MAX);
}

/// The index of a ledger in its group.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct LedgerIndex(pub u16);

/// What a participant is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// A bank.
    Bank,
    /// An e-wallet.
    Wallet,
    /// A payment intermediary.
    Intermediary,
    /// A provider of foreign exchange.
    FxProvider,
    /// A foreign network.
    Network,
}

/// What a participant may do now.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// Sends and receives.
    Up,
    /// Sends only.
    SendOnly,
    /// Receives only.
    ReceiveOnly,
    /// Neither, until what is in flight has ended.
    Draining,
    /// Neither, by decision.
    Suspended,
}

impl Standing {
    /// Whether it may start payments.
    pub fn sends(self) -> bool {
        match self {
            Self::Up | Self::SendOnly => true,
            Self::ReceiveOnly | Self::Draining | Self::Suspended => false,
        }
    }

    /// Whether it may be asked to credit.
    pub fn receives(self) -> bool {
        match self {
            Self::Up | Self::ReceiveOnly => true,
            Self::SendOnly | Self::Draining | Self::Suspended => false,
        }
    }
}

/// A signing key. The fold looks at its validity; the bytes are the rim's.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Key {
    /// Its id inside the owner.
    pub id: String,
    /// Whether it is ECDSA P-256; else Ed25519.
    pub p256: bool,
    /// The public key's bytes.
    pub public: Vec<u8>,
    /// The last moment at which it is valid, milliseconds since 1970.
    pub not_after_ms: Option<u64>,
    /// Revoked for ever.
    pub revoked: bool,
}

impl Key {
    /// Whether it may sign at this record time.
    pub fn valid_at(&self, time_ms: u64) -> bool {
        !self.revoked && self.not_after_ms.is_none_or(|last| time_ms <= last)
    }
}

/// A certificate, bound by the SHA-256 of its public key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Certificate {
    /// The hash.
    pub spki_sha256: Vec<u8>,
    /// Revoked for ever.
    pub revoked: bool,
}

/// The wanted terms of an account.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AccountTerms {
    /// The ledger's name.
    pub ledger: String,
    /// How exposure is limited.
    pub mode: Mode,
    /// The cap, or the opening funds. Minor units.
    pub amount: u64,
}

/// A participant.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Participant {
    /// Its id.
    pub id: String,
    /// Its name for people.
    pub name: String,
    /// What it is.
    pub kind: Kind,
    /// What it may do.
    pub standing: Standing,
    /// BICs.
    pub bics: Vec<String>,
    /// Bank codes.
    pub bins: Vec<String>,
    /// Bakong suffixes.
    pub bakong: Vec<String>,
    /// Wallet codes; see [`crate::wallet`].
    pub wallets: Vec<String>,
    /// Whether load tests may use it.
    pub test: bool,
    /// Where it takes pushes.
    pub url: Option<String>,
    /// Wanted accounts.
    pub accounts: Vec<AccountTerms>,
    /// Keys.
    pub keys: Vec<Key>,
    /// Certificates.
    pub certificates: Vec<Certificate>,
}

/// A ledger's terms. Milliseconds and minor units.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ledger {
    /// Its name.
    pub name: String,
    /// ISO 4217 code.
    pub currency: String,
    /// Decimals of the minor unit.
    pub decimals: u8,
    /// From the start of a payment to its deadline.
    pub total_ms: u64,
    /// What must be left when the payee is asked.
    pub payee_reserve_ms: u64,
    /// How old a message may be.
    pub stale_ms: u64,
    /// How far ahead.
    pub future_ms: u64,
    /// The largest payment.
    pub amount_max: u64,
}

/// An operator's key: one person, one key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Operator {
    /// The person.
    pub name: String,
    /// The key.
    pub key: Key,
}

/// All rows of a group.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Registry {
    participants: Vec<Participant>,
    ids: BTreeMap<String, ParticipantIndex>,
    bics: BTreeMap<String, ParticipantIndex>,
    bins: BTreeMap<String, ParticipantIndex>,
    ledgers: Vec<Ledger>,
    operators: Vec<Operator>,
}

impl Registry {
    /// The participant with this id.
    pub fn find(&self, id: &str) -> Option<ParticipantIndex> {
        self.ids.get(id).copied()
    }

    /// The participant at this index.
    pub fn participant(&self, index: ParticipantIndex) -> Option<&Participant> {
        self.participants.get(usize::from(index.0))
    }

    /// All participants, in order of arrival.
    pub fn participants(&self) -> &[Participant] {
        &self.participants
    }

    /// The participant that an agent means: BIC8 equals BIC8 with `XXX`; a member id is a bank code or an id.
    pub fn resolve(&self, agent: Agent<'_>) -> Option<ParticipantIndex> {
        match agent {
            Agent::Bic(bic) => self.bics.get(short_bic(bic)).copied(),
            Agent::Member(member) => self.bins.get(member).or_else(|| self.ids.get(member)).copied(),
            Agent::Other => None,
        }
    }

    /// The ledger of this currency.
    pub fn ledger_of(&self, currency: &str) -> Option<LedgerIndex> {
        let found = self.ledgers.iter().position(|ledger| ledger.currency == currency)?;
        u16::try_from(found).ok().map(LedgerIndex)
    }

    /// The ledger with this name.
    pub fn ledger_named(&self, name: &str) -> Option<LedgerIndex> {
        let found = self.ledgers.iter().position(|ledger| ledger.name == name)?;
        u16::try_from(found).ok().map(LedgerIndex)
    }

    /// The ledger at this index.
    pub fn ledger(&self, index: LedgerIndex) -> Option<&Ledger> {
        self.ledgers.get(usize::from(index.0))
    }

    /// All ledgers.
    pub fn ledgers(&self) -> &[Ledger] {
        &self.ledgers
    }

    /// All operators.
    pub fn operators(&self) -> &[Operator] {
        &self.operators
    }

    /// The operator's key with this id.
    pub fn operator_key(&self, name: &str, key: &str) -> Option<&Key> {
        self.operators
            .iter()
            .find(|operator| operator.name == name && operator.key.id == key)
            .map(|operator| &operator.key)
    }

    /// Why `wanted` cannot become a row, if it cannot.
    pub fn refuse_participant(&self, wanted: &Participant) -> Option<String> {
        if !valid_id(&wanted.id) {
            return Some(format!("participant id {:?}: [a-z0-9][a-z0-9-]{{1,30}}, not `hub`", wanted.id));
        }
        let own = self.find(&wanted.id);
        if own.is_none() && self.participants.len() >= PARTICIPANTS_MAX {
            return Some(format!("more than {PARTICIPANTS_MAX} participants"));
        }
        let taken = |owner: Option<&ParticipantIndex>| owner.is_some_and(|owner| Some(*owner) != own);
        for bic in &wanted.bics {
            if !valid_bic(bic) {
                return Some(format!("BIC {bic:?}: 8 or 11 characters, four letters first"));
            }
            if taken(self.bics.get(short_bic(bic))) {
                return Some(format!("BIC {bic} belongs to another participant"));
            }
        }
        for bin in &wanted.bins {
            if bin.len() != 6 || !bin.bytes().all(|byte| byte.is_ascii_digit()) {
                return Some(format!("bank code {bin:?}: six digits"));
            }
            if taken(self.bins.get(bin)) || taken(self.ids.get(bin)) {
                return Some(format!("bank code {bin} belongs to another participant"));
            }
        }
        if taken(self.bins.get(&wanted.id)) {
            return Some(format!("id {} is another participant's bank code", wanted.id));
        }
        for suffix in &wanted.bakong {
            let of_other = |other: &&Participant| other.id != wanted.id && other.bakong.contains(suffix);
            if suffix.is_empty() || self.participants.iter().any(|other| of_other(&other)) {
                return Some(format!("Bakong suffix {suffix:?} is empty or belongs to another participant"));
            }
        }
        self.refuse_wallets(wanted)
            .or_else(|| self.refuse_accounts(wanted))
            .or_else(|| self.refuse_keys(wanted))
    }

    fn refuse_wallets(&self, wanted: &Participant) -> Option<String> {
        for (place, text) in wanted.wallets.iter().enumerate() {
            let Some(code) = WalletCode::parse(text) else {
                return Some(format!("wallet code {text:?}: {}", crate::wallet::FORM));
            };
            let same = |other: &String| WalletCode::parse(other).is_some_and(|other| other.is_same(&code));
            if wanted.wallets.iter().take(place).any(same) {
                return Some(format!("wallet code {text:?} twice"));
            }
            if self.participants.iter().any(|other| other.id != wanted.id && other.wallets.iter().any(same)) {
                return Some(format!("wallet code {text:?} belongs to another participant"));
            }
        }
        None
    }

    fn refuse_accounts(&self, wanted: &Participant) -> Option<String> {
        for (place, terms) in wanted.accounts.iter().enumerate() {
            if self.ledger_named(&terms.ledger).is_none() {
                return Some(format!("no ledger {:?}", terms.ledger));
            }
            if terms.amount > AMOUNT_MAX {
                return Some(format!("amount {} above {AMOUNT_MAX}", terms.amount));
            }
            if wanted.accounts.iter().take(place).any(|other| other.ledger == terms.ledger) {
                return Some(format!("two accounts in ledger {}", terms.ledger));
            }
        }
        None
    }

    fn refuse_keys(&self, wanted: &Participant) -> Option<String> {
        for (place, key) in wanted.keys.iter().enumerate() {
            if wanted.keys.iter().take(place).any(|other| other.id == key.id) {
                return Some(format!("two keys {:?}", key.id));
            }
            if key.id.is_empty() || key.public.len() != if key.p256 { 65 } else { 32 } {
                return Some(format!("key {:?}: an id, and 32 bytes (Ed25519) or 65 (P-256)", key.id));
            }
        }
        let before = self.find(&wanted.id).and_then(|index| self.participant(index))?;
        for old in before.certificates.iter().filter(|old| old.revoked) {
            let same = |new: &&Certificate| new.spki_sha256 == old.spki_sha256 && new.revoked;
            if !wanted.certificates.iter().any(|new| same(&new)) {
                return Some("a revoked certificate stays in the registry, revoked".to_owned());
            }
        }
        for old in &before.keys {
            match wanted.keys.iter().find(|key| key.id == old.id) {
                Some(new) if new.public != old.public || new.p256 != old.p256 => {
                    return Some(format!("key {} is another key under an id that was used", old.id));
                }
                Some(new) if old.revoked && !new.revoked => {
                    return Some(format!("key {} was revoked; that is for ever", old.id));
                }
                Some(_) => {}
                None => return Some(format!("key {} is missing: keys are revoked, not removed", old.id)),
            }
        }
        None
    }

    /// Puts a participant that [`Self::refuse_participant`] does not refuse.
    pub(crate) fn put_participant(&mut self, row: Participant) -> ParticipantIndex {
        let index = self.find(&row.id).unwrap_or_else(|| {
            ParticipantIndex(
                u16::try_from(self.participants.len()).expect("PARTICIPANTS_MAX fits in 16 bits"),
            )
        });
        self.bics.retain(|_, owner| *owner != index);
        self.bins.retain(|_, owner| *owner != index);
        self.ids.insert(row.id.clone(), index);
        for bic in &row.bics {
            self.bics.insert(short_bic(bic).to_owned(), index);
        }
        for bin in &row.bins {
            self.bins.insert(bin.clone(), index);
        }
        let place = usize::from(index.0);
        if place < self.participants.len() {
            self.participants[place] = row;
        } else {
            self.participants.push(row);
        }
        index
    }

    /// Why `wanted` cannot become a ledger's terms, if it cannot.
    pub fn refuse_ledger(&self, wanted: &Ledger) -> Option<String> {
        if wanted.name.is_empty() || wanted.currency.len() != 3 {
            return Some(format!("ledger {:?}: a name and a currency of three letters", wanted.name));
        }
        if wanted.payee_reserve_ms > wanted.total_ms || wanted.total_ms == 0 {
            return Some(format!("ledger {}: payee_reserve_ms within total_ms, above 0", wanted.name));
        }
        if wanted.amount_max > AMOUNT_MAX {
            return Some(format!("ledger {}: amount_max at most {AMOUNT_MAX}", wanted.name));
        }
        match self.ledger_named(&wanted.name).and_then(|index| self.ledger(index)) {
            Some(old) if old.currency != wanted.currency || old.decimals != wanted.decimals => {
                Some(format!("ledger {}: currency and decimals cannot change", wanted.name))
            }
            Some(_) => None,
            None if self.ledger_of(&wanted.currency).is_some() => {
                Some(format!("a ledger of {} exists already", wanted.currency))
            }
            None if self.ledgers.len() >= LEDGERS_MAX => Some(format!("more than {LEDGERS_MAX} ledgers")),
            None => None,
        }
    }

    /// Puts a ledger that [`Self::refuse_ledger`] does not refuse.
    pub(crate) fn put_ledger(&mut self, row: Ledger) -> LedgerIndex {
        if let Some(index) = self.ledger_named(&row.name) {
            self.ledgers[usize::from(index.0)] = row;
            return index;
        }
        let index = LedgerIndex(u16::try_from(self.ledgers.len()).expect("LEDGERS_MAX fits in 16 bits"));
        self.ledgers.push(row);
        index
    }

    /// Why `wanted` cannot become an operator's row, if it cannot.
    pub fn refuse_operator(&self, wanted: &Operator) -> Option<String> {
        let key = &wanted.key;
        if !valid_id(&wanted.name) {
            return Some(format!("operator {:?}: [a-z0-9][a-z0-9-]{{1,30}}, not `hub`", wanted.name));
        }
        if key.id.is_empty() || key.p256 || key.public.len() != 32 {
            return Some(format!("key {:?}: an id, and the 32 bytes of an Ed25519 key", key.id));
        }
        let others = self.operators.iter().filter(|row| row.name != wanted.name);
        if let Some(other) = others.into_iter().find(|row| row.key.public == key.public) {
            return Some(format!("the key belongs to operator {}", other.name));
        }
        match self.operator_key(&wanted.name, &key.id) {
            Some(old) if old.public != key.public || old.p256 != key.p256 => {
                Some(format!("key {} is another key under an id that was used", key.id))
            }
            Some(old) if old.revoked && !key.revoked => {
                Some(format!("key {} was revoked; that is for ever", key.id))
            }
            Some(_) => None,
            None if self.operators.len() >= OPERATORS_MAX => {
                Some(format!("more than {OPERATORS_MAX} operators' keys"))
            }
            None => None,
        }
    }

    /// Distinct persons with distinct keys that may sign at this record time, `changed` already in its place: one person
    /// with two keys, or one key under two names, counts once.
    pub(crate) fn signing_operators(&self, time_ms: u64, changed: Option<&Operator>) -> usize {
        let replaced =
            |row: &&Operator| changed.is_none_or(|new| row.name != new.name || row.key.id != new.key.id);
        let (mut names, mut keys): (Vec<&str>, Vec<&[u8]>) = (Vec::new(), Vec::new());
        for row in self.operators.iter().filter(replaced).chain(changed) {
            let fresh = !names.contains(&row.name.as_str()) && !keys.contains(&row.key.public.as_slice());
            if row.key.valid_at(time_ms) && fresh {
                names.push(&row.name);
                keys.push(&row.key.public);
            }
        }
        names.len()
    }

    /// Puts an operator's key that [`Self::refuse_operator`] does not refuse.
    pub(crate) fn put_operator(&mut self, row: Operator) -> usize {
        let same = |old: &Operator| old.name == row.name && old.key.id == row.key.id;
        if let Some(place) = self.operators.iter().position(same) {
            self.operators[place] = row;
            return place;
        }
        self.operators.push(row);
        self.operators.len().saturating_sub(1)
    }
}

/// A BIC of 11 whose branch is `XXX` is the same as its BIC of 8; other branches are addresses of their own.
fn short_bic(bic: &str) -> &str {
    match bic.split_at_checked(8) {
        Some((bank, "XXX")) => bank,
        Some(_) | None => bic,
    }
}

fn valid_id(id: &str) -> bool {
    let good = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit();
    let bytes = id.as_bytes();
    (2..=31).contains(&bytes.len())
        && id != "hub"
        && bytes.first().is_some_and(|byte| good(*byte))
        && bytes.iter().all(|byte| good(*byte) || *byte == b'-')
}

fn valid_bic(bic: &str) -> bool {
    matches!(bic.len(), 8 | 11)
        && bic.bytes().all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit())
        && bic.bytes().take(4).all(|byte| byte.is_ascii_alphanumeric())
        && bic.bytes().skip(4).take(2).all(|byte| byte.is_ascii_uppercase())
}
