//! Operators' orders: the JSON text and the verification of who signed it. Pure: keys come from the state.
//!
//! The text is `{"id","type","reason","expires",…}`; the further fields are those of its type:
//!
//! | type | fields |
//! |---|---|
//! | `ParticipantSet` | `participant`: a participant as in the manifest, keys with `public` in base64 |
//! | `FundsIn`, `FundsOut` | `participant`, `ledger`, `amount` (decimal text in the ledger's currency) |
//! | `LedgerSet` | `ledger`: `name`, `currency`, `total_ms`, `payee_reserve_ms`, `stale_ms`, `future_ms`, `amount_max` |
//! | `OperatorSet` | `operator`: `name`, `key` (`id`, `alg` `ed25519`, `public` in base64, `not_after`, `revoked`): adds an operator or a key, ends or revokes one |
//! | `QuorumSet` | `operators_needed`: how many distinct operators must sign an order from the next record on |
//! | `ReferencesMaxSet` | `references_max`: references kept at most, no fewer than there are |
//!
//! All are judged at their place in the log. A change that would leave fewer operators who may sign than must is refused.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use ed25519_dalek::{Signature, VerifyingKey};
use serde::{Deserialize, Serialize};
use tonle_core::State;
use tonle_core::order::{Command, Funds, OperatorOrder};
use tonle_iso20022::currency_decimals;
use tonle_wire::order::{OperatorOrder as Signed, OperatorSignature};
use tonle_wire::registry as wire;

use crate::convert;

/// What an operator's signature covers: this, a newline, and the order's text.
pub const CONTEXT: &str = "tonle-order-v1";

/// The longest text of an order, bytes: a participant with many keys, and room.
pub const TEXT_MAX: usize = 64 * 1024;

/// An order's text as JSON.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Text {
    /// The order's id, unique for ever over all operators.
    pub id: String,
    /// Why it is given, for people.
    pub reason: String,
    /// Until when it may be carried out, RFC 3339.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub expires: Option<String>,
    /// What is ordered.
    #[serde(rename = "type")]
    pub kind: String,
    /// A participant (`ParticipantSet`), or the id of one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub participant: Option<ParticipantField>,
    /// A ledger (`LedgerSet`), or the name of one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ledger: Option<LedgerField>,
    /// Decimal text.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub amount: Option<String>,
    /// An operator with a key (`OperatorSet`).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub operator: Option<OperatorText>,
    /// How many distinct operators must sign (`QuorumSet`).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub operators_needed: Option<u8>,
    /// References kept at most (`ReferencesMaxSet`).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub references_max: Option<u64>,
}

impl Text {
    /// A text without any field of its type.
    pub fn new(id: String, kind: &str, reason: &str) -> Self {
        Self {
            id,
            reason: reason.to_owned(),
            expires: None,
            kind: kind.to_owned(),
            participant: None,
            ledger: None,
            amount: None,
            operator: None,
            operators_needed: None,
            references_max: None,
        }
    }
}

/// The field `operator`: one key of one person.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OperatorText {
    /// The operator's name, that of its certificate.
    pub name: String,
    /// The key.
    pub key: KeyText,
}

/// The field `participant`.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(untagged)]
pub enum ParticipantField {
    /// An id.
    Id(String),
    /// A whole participant.
    Row(Box<ParticipantText>),
}

/// The field `ledger`.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(untagged)]
pub enum LedgerField {
    /// A name.
    Name(String),
    /// Whole terms.
    Row(LedgerText),
}

/// A participant as JSON or as a manifest's TOML table.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs, reason = "the fields are those of the manifest, see the contract of the command line")]
pub struct ParticipantText {
    pub id: String,
    pub name: String,
    pub kind: String,
    #[serde(default = "up")]
    pub state: String,
    #[serde(default)]
    pub bics: Vec<String>,
    #[serde(default)]
    pub bins: Vec<String>,
    #[serde(default)]
    pub bakong: Vec<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub wallets: Vec<String>,
    #[serde(default)]
    pub test: bool,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    #[serde(default, rename = "account")]
    pub accounts: Vec<AccountText>,
    #[serde(default, rename = "key")]
    pub keys: Vec<KeyText>,
    #[serde(default, rename = "certificate")]
    pub certificates: Vec<CertificateText>,
}

fn up() -> String {
    "up".to_owned()
}

/// An account's terms.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs, reason = "the fields are those of the manifest")]
pub struct AccountText {
    pub ledger: String,
    pub mode: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub net_debit_cap: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub prefunded: Option<String>,
}

/// A key. `public` is base64 of the raw public key; a manifest names a PEM `file` instead, which the tool reads.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs, reason = "the fields are those of the manifest")]
pub struct KeyText {
    pub id: String,
    pub alg: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub file: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub public: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub not_after: Option<String>,
    #[serde(default)]
    pub revoked: bool,
}

/// A certificate.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs, reason = "the fields are those of the manifest")]
pub struct CertificateText {
    pub spki_sha256: String,
    #[serde(default)]
    pub revoked: bool,
}

/// A ledger's terms.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs, reason = "the fields are those of the configuration's [ledger.NAME]")]
pub struct LedgerText {
    pub name: String,
    pub currency: String,
    pub total_ms: u64,
    pub payee_reserve_ms: u64,
    pub stale_ms: u64,
    pub future_ms: u64,
    pub amount_max: String,
}

/// The id of an order's text, for the answer to its sender. `None`: the text is no order.
pub fn order_id(text: &str) -> Option<String> {
    serde_json::from_str::<Text>(text).ok().map(|text| text.id)
}

/// The bytes that an operator signs.
pub fn signed_bytes(text: &str) -> Vec<u8> {
    [CONTEXT.as_bytes(), b"\n", text.as_bytes()].concat()
}

/// The order as the fold takes it: the text read, each signature verified against the operators' keys in the state.
pub(crate) fn read<'a>(state: &State, signed: &'a Signed) -> OperatorOrder<'a> {
    let message = signed_bytes(&signed.text);
    let verified = |one: &&OperatorSignature| verifies(state, one, &message);
    let signers = signed
        .signatures
        .iter()
        .filter(verified)
        .map(|one| (one.operator.as_str(), one.key.as_str()))
        .collect();
    let text: Result<Text, String> = if signed.text.len() > TEXT_MAX {
        Err(format!("the text has more than {TEXT_MAX} bytes"))
    } else {
        serde_json::from_str(&signed.text).map_err(|fault| fault.to_string())
    };
    let reference = match &text {
        Ok(text) => convert::reference_hash(convert::OPERATORS, &text.id),
        Err(_) => convert::reference_hash(convert::OPERATORS, &signed.text),
    };
    let expires_ms =
        text.as_ref().ok().and_then(|text| text.expires.as_deref()).map(|time| millis(time).unwrap_or(0));
    let command = text.and_then(|text| command(state, text));
    OperatorOrder { reference, content: convert::text_hash(&signed.text), signers, expires_ms, command }
}

fn verifies(state: &State, one: &OperatorSignature, message: &[u8]) -> bool {
    let Some(key) = state.registry().operator_key(&one.operator, &one.key) else { return false };
    let public: Result<[u8; 32], _> = key.public.as_slice().try_into();
    let (Ok(public), Ok(signature)) = (public, Signature::from_slice(&one.signature)) else { return false };
    VerifyingKey::from_bytes(&public).is_ok_and(|key| key.verify_strict(message, &signature).is_ok())
}

fn command(state: &State, text: Text) -> Result<Command, String> {
    let decimals_of = |ledger: &str| {
        let row = state.registry().ledger_named(ledger).and_then(|index| state.registry().ledger(index));
        row.map(|row| row.decimals).ok_or_else(|| format!("ledger {ledger:?}: there is none"))
    };
    let Text {
        kind, participant: who, ledger: book, amount, operator, operators_needed, references_max, ..
    } = text;
    match (kind.as_str(), operator, operators_needed, references_max, &who, &book, &amount) {
        ("OperatorSet", Some(one), None, None, None, None, None) => {
            let row = wire::Operator { name: one.name, key: key(&one.key)? };
            return Ok(Command::OperatorSet(convert::operator_in(&row)));
        }
        ("QuorumSet", None, Some(needed), None, None, None, None) => return Ok(Command::QuorumSet(needed)),
        ("ReferencesMaxSet", None, None, Some(most), None, None, None) => {
            return Ok(Command::ReferencesMaxSet(most));
        }
        (_, None, None, None, ..) => {}
        (kind, ..) => return Err(format!("type {kind:?}: unknown, or not with these fields")),
    }
    match (kind.as_str(), who, book, amount) {
        ("ParticipantSet", Some(ParticipantField::Row(row)), None, None) => {
            Ok(Command::ParticipantSet(convert::participant_in(&participant(&row, &decimals_of)?)))
        }
        ("LedgerSet", None, Some(LedgerField::Row(row)), None) => {
            Ok(Command::LedgerSet(convert::ledger_in(&ledger(&row)?)))
        }
        (
            kind @ ("FundsIn" | "FundsOut"),
            Some(ParticipantField::Id(participant)),
            Some(LedgerField::Name(ledger)),
            Some(amount),
        ) => {
            let amount = minor(&amount, decimals_of(&ledger)?).map_err(|fault| format!("amount: {fault}"))?;
            let funds = Funds { participant, ledger, amount };
            Ok(if kind == "FundsIn" { Command::FundsIn(funds) } else { Command::FundsOut(funds) })
        }
        (kind, ..) => Err(format!("type {kind:?}: unknown, or not with these fields")),
    }
}

/// A ledger's terms from their text.
///
/// # Errors
/// Which field is at fault, and why.
pub fn ledger(text: &LedgerText) -> Result<wire::Ledger, String> {
    let decimals =
        currency_decimals(&text.currency).ok_or_else(|| format!("currency {:?}: unknown", text.currency))?;
    Ok(wire::Ledger {
        name: text.name.clone(),
        currency: text.currency.clone(),
        decimals,
        total_ms: text.total_ms,
        payee_reserve_ms: text.payee_reserve_ms,
        stale_ms: text.stale_ms,
        future_ms: text.future_ms,
        amount_max: minor(&text.amount_max, decimals).map_err(|fault| format!("amount_max: {fault}"))?,
    })
}

/// A participant from its text. `decimals_of` gives the decimals of a ledger's currency.
///
/// # Errors
/// Which field is at fault, and why.
pub fn participant(
    text: &ParticipantText,
    decimals_of: &dyn Fn(&str) -> Result<u8, String>,
) -> Result<wire::Participant, String> {
    let kind = match text.kind.as_str() {
        "bank" => wire::ParticipantKind::Bank,
        "wallet" => wire::ParticipantKind::Wallet,
        "intermediary" => wire::ParticipantKind::Intermediary,
        "fx-provider" => wire::ParticipantKind::FxProvider,
        "network" => wire::ParticipantKind::Network,
        other => return Err(format!("kind {other:?}: bank, wallet, intermediary, fx-provider or network")),
    };
    let state = match text.state.as_str() {
        "up" => wire::ParticipantState::Up,
        "send-only" => wire::ParticipantState::SendOnly,
        "receive-only" => wire::ParticipantState::ReceiveOnly,
        "draining" => wire::ParticipantState::Draining,
        "suspended" => wire::ParticipantState::Suspended,
        other => return Err(format!("state {other:?}: up, send-only, receive-only, draining or suspended")),
    };
    let accounts: Result<_, String> = text.accounts.iter().map(|one| account(one, decimals_of)).collect();
    let keys: Result<_, String> = text.keys.iter().map(key).collect();
    let certificates: Result<_, String> = text.certificates.iter().map(certificate).collect();
    Ok(wire::Participant {
        id: text.id.clone(),
        name: text.name.clone(),
        kind,
        state,
        bics: text.bics.clone(),
        bins: text.bins.clone(),
        bakong: text.bakong.clone(),
        wallets: text.wallets.clone(),
        test: text.test,
        url: text.url.clone(),
        accounts: accounts?,
        keys: keys?,
        certificates: certificates?,
    })
}

fn account(
    text: &AccountText,
    decimals_of: &dyn Fn(&str) -> Result<u8, String>,
) -> Result<wire::AccountTerms, String> {
    let (mode, amount) = match (text.mode.as_str(), &text.net_debit_cap, &text.prefunded) {
        ("cap", Some(cap), None) => (wire::Mode::Cap, cap),
        ("prefunded", None, Some(funds)) => (wire::Mode::Prefunded, funds),
        _ => return Err("account: mode cap with net_debit_cap, or mode prefunded with prefunded".to_owned()),
    };
    let amount = minor(amount, decimals_of(&text.ledger)?).map_err(|fault| format!("account: {fault}"))?;
    Ok(wire::AccountTerms { ledger: text.ledger.clone(), mode, amount })
}

fn key(text: &KeyText) -> Result<wire::Key, String> {
    let algorithm = match text.alg.as_str() {
        "ed25519" => wire::Algorithm::Ed25519,
        "ecdsa-p256-sha256" => wire::Algorithm::EcdsaP256Sha256,
        other => return Err(format!("key alg {other:?}: ed25519 or ecdsa-p256-sha256")),
    };
    let public = text.public.as_deref().ok_or("key: public is missing")?;
    let public = STANDARD.decode(public).map_err(|_| "key: public is not base64")?;
    let not_after_ms = match &text.not_after {
        Some(time) => Some(millis(time).ok_or("key: not_after is no RFC 3339 time")?),
        None => None,
    };
    Ok(wire::Key { id: text.id.clone(), algorithm, public, not_after_ms, revoked: text.revoked })
}

fn certificate(text: &CertificateText) -> Result<wire::Certificate, String> {
    let hex = text.spki_sha256.as_bytes();
    let digit = |byte: u8| char::from(byte).to_digit(16).and_then(|digit| u8::try_from(digit).ok());
    let (pairs, rest) = hex.as_chunks::<2>();
    let bytes: Option<Vec<u8>> = pairs
        .iter()
        .map(|[high, low]| Some(digit(*high)?.checked_mul(16)?.wrapping_add(digit(*low)?)))
        .collect();
    match bytes {
        Some(bytes) if bytes.len() == 32 && rest.is_empty() => {
            Ok(wire::Certificate { spki_sha256: bytes, revoked: text.revoked })
        }
        _ => Err("certificate: spki_sha256 is 64 hexadecimal digits".to_owned()),
    }
}

fn millis(time: &str) -> Option<u64> {
    tonle_iso20022::time_ms(time).and_then(|ms| u64::try_from(ms).ok())
}

/// A decimal text as minor units. Digits beyond the decimals are an error, also zeros: the text has one meaning.
///
/// # Errors
/// Why it is no amount.
pub fn minor(text: &str, decimals: u8) -> Result<u64, String> {
    let (whole, fraction) = text.split_once('.').unwrap_or((text, ""));
    let digits = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
    let places = usize::from(decimals);
    if whole.is_empty() || !digits(whole) || !digits(fraction) || text.ends_with('.') || text.len() > 24 {
        return Err(format!("{text:?} is no decimal amount"));
    }
    if fraction.len() > places {
        return Err(format!("{text:?} has more than {decimals} decimals"));
    }
    format!("{whole}{fraction:0<places$}").parse().map_err(|_| format!("{text:?} is too large"))
}

/// Minor units as decimal text.
pub fn decimal(minor: i128, decimals: u8) -> String {
    let places = usize::from(decimals);
    let digits = format!("{:0>width$}", minor.unsigned_abs(), width = places.saturating_add(1));
    let (whole, fraction) = digits.split_at(digits.len().saturating_sub(places));
    let sign = if minor < 0 { "-" } else { "" };
    if fraction.is_empty() { format!("{sign}{whole}") } else { format!("{sign}{whole}.{fraction}") }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn amounts_are_read_and_written_exactly() {
        // Protects money at the edge: no digit is cut, no sign slips in.
        for (text, decimals, value) in
            [("125000", 0, 125_000), ("41.5", 2, 4_150), ("0.05", 2, 5), ("7", 2, 700)]
        {
            assert_eq!(minor(text, decimals), Ok(value));
        }
        for (text, decimals) in
            [("1.0", 0), ("1.", 2), (".5", 2), ("-1", 2), ("1e3", 2), ("1.005", 2), ("", 0), ("٣", 0)]
        {
            assert!(minor(text, decimals).is_err(), "{text:?}");
        }
        assert_eq!(decimal(-5, 2), "-0.05");
        assert_eq!(decimal(4_150, 2), "41.50");
        assert_eq!(decimal(125_000, 0), "125000");
    }

    #[test]
    fn orders_about_operators_and_limits_are_read_strictly() {
        // Protects the forms of the orders: each type has its own field and no other, an operator's key is Ed25519.
        let read = |text: &str| {
            let text = serde_json::from_str::<Text>(text).map_err(|fault| fault.to_string());
            text.and_then(|text| command(&State::empty(), text))
        };
        let public = STANDARD.encode([7; 32]);
        let key = format!(r#"{{"id":"k2","alg":"ed25519","public":"{public}","revoked":true}}"#);
        let order =
            |kind: &str, fields: &str| format!(r#"{{"id":"1","reason":"r","type":"{kind}",{fields}}}"#);
        let set = read(&order("OperatorSet", &format!(r#""operator":{{"name":"dara","key":{key}}}"#)));
        let Ok(Command::OperatorSet(row)) = set else { panic!("{set:?}") };
        assert_eq!((row.name.as_str(), row.key.id.as_str(), row.key.revoked), ("dara", "k2", true));
        assert!(matches!(read(&order("QuorumSet", r#""operators_needed":2"#)), Ok(Command::QuorumSet(2))));
        let most = read(&order("ReferencesMaxSet", r#""references_max":20000000"#));
        assert!(matches!(most, Ok(Command::ReferencesMaxSet(20_000_000))));
        for (kind, fields) in [
            ("QuorumSet", r#""operators_needed":300"#),
            ("QuorumSet", r#""operators_needed":-1"#),
            ("QuorumSet", r#""references_max":2"#),
            ("QuorumSet", r#""operators_needed":2,"amount":"1""#),
            ("ReferencesMaxSet", r#""operators_needed":2"#),
            ("OperatorSet", r#""operator":{"name":"dara"}"#),
            ("FundsIn", r#""participant":"a","ledger":"vnd","amount":"1","operators_needed":1"#),
        ] {
            assert!(read(&order(kind, fields)).is_err(), "{kind} {fields}");
        }
    }
}
