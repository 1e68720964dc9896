//! The rows of the registry as the log carries them: participants, their accounts and keys, ledgers, operators.

use minicbor::{Decode, Encode};

/// What a participant is (manifest `kind`).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Encode, Decode)]
#[cbor(index_only)]
pub enum ParticipantKind {
    /// A bank.
    #[n(0)]
    Bank,
    /// An e-wallet.
    #[n(1)]
    Wallet,
    /// A payment intermediary.
    #[n(2)]
    Intermediary,
    /// A provider of foreign exchange.
    #[n(3)]
    FxProvider,
    /// A foreign network.
    #[n(4)]
    Network,
}

/// What a participant may do now (manifest `state`).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Encode, Decode)]
#[cbor(index_only)]
pub enum ParticipantState {
    /// Sends and receives.
    #[n(0)]
    Up,
    /// Sends only.
    #[n(1)]
    SendOnly,
    /// Receives only.
    #[n(2)]
    ReceiveOnly,
    /// Neither starts nor receives new payments; what is in flight ends.
    #[n(3)]
    Draining,
    /// As draining, by decision of the operators.
    #[n(4)]
    Suspended,
}

/// How the exposure of an account is limited.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Encode, Decode)]
#[cbor(index_only)]
pub enum Mode {
    /// By a net debit cap.
    #[n(0)]
    Cap,
    /// By prefunded money.
    #[n(1)]
    Prefunded,
}

/// The algorithm of a signing key, as RFC 9421 names it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Encode, Decode)]
#[cbor(index_only)]
pub enum Algorithm {
    /// `ed25519`.
    #[n(0)]
    Ed25519,
    /// `ecdsa-p256-sha256`.
    #[n(1)]
    EcdsaP256Sha256,
}

impl Algorithm {
    /// The name of RFC 9421.
    pub fn name(self) -> &'static str {
        match self {
            Self::Ed25519 => "ed25519",
            Self::EcdsaP256Sha256 => "ecdsa-p256-sha256",
        }
    }
}

/// A public signing key.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
pub struct Key {
    /// Its id inside the owner, for example `k1`.
    #[n(0)]
    pub id: String,
    /// Its algorithm.
    #[n(1)]
    pub algorithm: Algorithm,
    /// The public key: 32 bytes for Ed25519, the uncompressed point (65 bytes) for P-256.
    #[n(2)]
    #[cbor(with = "minicbor::bytes")]
    pub public: Vec<u8>,
    /// The last moment at which it is valid, in milliseconds since 1970; absent: no end.
    #[n(3)]
    pub not_after_ms: Option<u64>,
    /// Revoked keys sign nothing any more.
    #[n(4)]
    pub revoked: bool,
}

/// A client certificate bound to a participant by the hash of its public key.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
pub struct Certificate {
    /// SHA-256 of the subject public key info, DER.
    #[n(0)]
    #[cbor(with = "minicbor::bytes")]
    pub spki_sha256: Vec<u8>,
    /// Revoked certificates open no connection and end the open ones.
    #[n(1)]
    pub revoked: bool,
}

/// The terms of one account of a participant.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
pub struct AccountTerms {
    /// The ledger's name.
    #[n(0)]
    pub ledger: String,
    /// How exposure is limited.
    #[n(1)]
    pub mode: Mode,
    /// Mode cap: the net debit cap; mode prefunded: the opening funds, used once. Minor units.
    #[n(2)]
    pub amount: u64,
}

/// A participant with everything that the registry knows of it.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
pub struct Participant {
    /// Its id, `[a-z0-9][a-z0-9-]{1,30}`.
    #[n(0)]
    pub id: String,
    /// Its name for people.
    #[n(1)]
    pub name: String,
    /// What it is.
    #[n(2)]
    pub kind: ParticipantKind,
    /// What it may do.
    #[n(3)]
    pub state: ParticipantState,
    /// BICs, 8 or 11 characters.
    #[n(4)]
    pub bics: Vec<String>,
    /// Six-digit bank codes.
    #[n(5)]
    pub bins: Vec<String>,
    /// Bakong suffixes.
    #[n(6)]
    pub bakong: Vec<String>,
    /// Whether load tests may use it.
    #[n(7)]
    pub test: bool,
    /// Where deliveries are pushed; absent: it reads the feed.
    #[n(8)]
    pub url: Option<String>,
    /// Its accounts.
    #[n(9)]
    pub accounts: Vec<AccountTerms>,
    /// Its signing keys.
    #[n(10)]
    pub keys: Vec<Key>,
    /// Its certificates; empty: any certificate of the authority that names it.
    #[n(11)]
    pub certificates: Vec<Certificate>,
    /// Wallet codes, `IDENTIFIER` or `IDENTIFIER/BEGINNING` (`tonle_core::wallet`). Nothing is written where there is none,
    /// as in records from before there were any.
    #[n(12)]
    #[cbor(default, skip_if = "Vec::is_empty")]
    pub wallets: Vec<String>,
}

/// The terms of a ledger: the book of one currency in one scheme. All times in milliseconds, amounts in minor units.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
pub struct Ledger {
    /// Its name, for example `vnd`.
    #[n(0)]
    pub name: String,
    /// ISO 4217 code.
    #[n(1)]
    pub currency: String,
    /// Decimals of the currency's minor unit.
    #[n(2)]
    pub decimals: u8,
    /// From the start of a payment to its deadline.
    #[n(3)]
    pub total_ms: u64,
    /// What must be left of it for the payee's agent when the instruction is sent.
    #[n(4)]
    pub payee_reserve_ms: u64,
    /// How old a message may be.
    #[n(5)]
    pub stale_ms: u64,
    /// How far ahead of the log's time a message may say it was made.
    #[n(6)]
    pub future_ms: u64,
    /// The largest single payment.
    #[n(7)]
    pub amount_max: u64,
}

/// An operator's key.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
pub struct Operator {
    /// The operator's name: one person.
    #[n(0)]
    pub name: String,
    /// The key.
    #[n(1)]
    pub key: Key,
}

/// The state of an account after a step. Minor units.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
pub struct Account {
    /// The ledger's name.
    #[n(0)]
    pub ledger: String,
    /// The participant's id.
    #[n(1)]
    pub participant: String,
    /// How exposure is limited.
    #[n(2)]
    pub mode: Mode,
    /// Mode cap: the net debit cap; mode prefunded: opening funds + in − out, negative where more went out than came in.
    #[n(3)]
    pub limit: i64,
    /// Net of what was committed; negative: the participant owes.
    #[n(4)]
    pub position: i64,
    /// Held for open payments.
    #[n(5)]
    pub reserved: u64,
}
