//! Between the records of the log and the types of the rules. Both sides are exhaustive: a new variant on either shows
//! here first.

use sha2::{Digest, Sha256};
use tonle_core::account::{Account, Mode};
use tonle_core::effect::{Refusal, Row, Verdict};
use tonle_core::order as core_order;
use tonle_core::payment::State as PaymentState;
use tonle_core::registry as core;
use tonle_wire::journal as wire_journal;
use tonle_wire::order as wire_order;
use tonle_wire::registry as wire;

/// The hash under which a participant's reference is kept: of both, with their lengths, so that no two pairs share one.
pub fn reference_hash(participant: &str, reference: &str) -> [u8; 16] {
    let mut hash = Sha256::new();
    for part in [participant, reference] {
        hash.update(u64::try_from(part.len()).unwrap_or(u64::MAX).to_le_bytes());
        hash.update(part.as_bytes());
    }
    first_half(hash)
}

/// The name under which operators' order ids are kept; no participant may have it, since ids begin with a letter or
/// digit.
pub const OPERATORS: &str = "*operators";

/// The first 128 bits of the SHA-256 of a text.
pub fn text_hash(text: &str) -> [u8; 16] {
    first_half(Sha256::new_with_prefix(text.as_bytes()))
}

/// The first 64 bits of the SHA-256 of an id, for [`wire_order::Ids`].
pub fn id_hash(id: &str) -> u64 {
    let half = text_hash(id);
    let mut bytes = [0; 8];
    bytes.copy_from_slice(half.get(..8).expect("the hash has 16 bytes"));
    u64::from_le_bytes(bytes)
}

fn first_half(hash: Sha256) -> [u8; 16] {
    let mut half = [0; 16];
    half.copy_from_slice(hash.finalize().get(..16).expect("SHA-256 has 32 bytes"));
    half
}

pub(crate) fn message(message: &wire_order::Message) -> core_order::Message<'_> {
    let facts = match &message.facts {
        wire_order::Facts::Payment(payment) => core_order::Facts::Payment(core_order::Payment {
            uetr: payment.uetr,
            ids: ids(payment.ids),
            payee: match &payment.payee {
                wire_order::Agent::Bic(bic) => core_order::Agent::Bic(bic),
                wire_order::Agent::Member(member) => core_order::Agent::Member(member),
                wire_order::Agent::Other => core_order::Agent::Other,
            },
            currency: &payment.currency,
            amount: payment.amount,
            created_ms: payment.created_ms,
            accepted_ms: payment.accepted_ms,
        }),
        wire_order::Facts::Answer(answer) => core_order::Facts::Answer(core_order::Answer {
            uetr: answer.uetr,
            ids: ids(answer.ids),
            sense: match &answer.sense {
                wire_order::Sense::Yes => core_order::Sense::Yes,
                wire_order::Sense::YesEarly => core_order::Sense::YesEarly,
                wire_order::Sense::No(reason) => core_order::Sense::No(reason),
                wire_order::Sense::Interim(_) => core_order::Sense::Interim,
            },
        }),
        wire_order::Facts::Enquiry(enquiry) => core_order::Facts::Enquiry(enquiry.uetr),
    };
    core_order::Message {
        participant: &message.participant,
        key: &message.key,
        reference: reference_hash(&message.participant, &message.reference),
        content: message.content,
        pushed: matches!(message.via, wire_order::Via::PushAnswer { .. }),
        facts,
    }
}

fn ids(ids: wire_order::Ids) -> core_order::Ids {
    [ids.message, ids.instruction, ids.end_to_end, ids.transaction]
}

pub(crate) fn genesis(genesis: &wire_order::Genesis) -> Option<core_order::Genesis> {
    Some(core_order::Genesis {
        table_key: genesis.table_key.as_slice().try_into().ok()?,
        ledgers: genesis.ledgers.iter().map(ledger_in).collect(),
        operators: genesis.operators.iter().map(operator_in).collect(),
        operators_needed: genesis.operators_needed,
        participants: genesis.participants.iter().map(participant_in).collect(),
        references_max: genesis.references_max,
    })
}

pub(crate) fn ledger_in(row: &wire::Ledger) -> core::Ledger {
    let wire::Ledger {
        name,
        currency,
        decimals,
        total_ms,
        payee_reserve_ms,
        stale_ms,
        future_ms,
        amount_max,
    } = row;
    core::Ledger {
        name: name.clone(),
        currency: currency.clone(),
        decimals: *decimals,
        total_ms: *total_ms,
        payee_reserve_ms: *payee_reserve_ms,
        stale_ms: *stale_ms,
        future_ms: *future_ms,
        amount_max: *amount_max,
    }
}

pub(crate) fn ledger_out(row: &core::Ledger) -> wire::Ledger {
    let core::Ledger {
        name,
        currency,
        decimals,
        total_ms,
        payee_reserve_ms,
        stale_ms,
        future_ms,
        amount_max,
    } = row;
    wire::Ledger {
        name: name.clone(),
        currency: currency.clone(),
        decimals: *decimals,
        total_ms: *total_ms,
        payee_reserve_ms: *payee_reserve_ms,
        stale_ms: *stale_ms,
        future_ms: *future_ms,
        amount_max: *amount_max,
    }
}

fn key_in(key: &wire::Key) -> core::Key {
    core::Key {
        id: key.id.clone(),
        p256: key.algorithm == wire::Algorithm::EcdsaP256Sha256,
        public: key.public.clone(),
        not_after_ms: key.not_after_ms,
        revoked: key.revoked,
    }
}

fn key_out(key: &core::Key) -> wire::Key {
    wire::Key {
        id: key.id.clone(),
        algorithm: if key.p256 { wire::Algorithm::EcdsaP256Sha256 } else { wire::Algorithm::Ed25519 },
        public: key.public.clone(),
        not_after_ms: key.not_after_ms,
        revoked: key.revoked,
    }
}

pub(crate) fn operator_in(row: &wire::Operator) -> core::Operator {
    core::Operator { name: row.name.clone(), key: key_in(&row.key) }
}

pub(crate) fn operator_out(row: &core::Operator) -> wire::Operator {
    wire::Operator { name: row.name.clone(), key: key_out(&row.key) }
}

pub(crate) fn mode_in(mode: wire::Mode) -> Mode {
    match mode {
        wire::Mode::Cap => Mode::Cap,
        wire::Mode::Prefunded => Mode::Prefunded,
    }
}

pub(crate) fn mode_out(mode: Mode) -> wire::Mode {
    match mode {
        Mode::Cap => wire::Mode::Cap,
        Mode::Prefunded => wire::Mode::Prefunded,
    }
}

pub(crate) fn participant_in(row: &wire::Participant) -> core::Participant {
    let terms = |terms: &wire::AccountTerms| core::AccountTerms {
        ledger: terms.ledger.clone(),
        mode: mode_in(terms.mode),
        amount: terms.amount,
    };
    core::Participant {
        id: row.id.clone(),
        name: row.name.clone(),
        kind: match row.kind {
            wire::ParticipantKind::Bank => core::Kind::Bank,
            wire::ParticipantKind::Wallet => core::Kind::Wallet,
            wire::ParticipantKind::Intermediary => core::Kind::Intermediary,
            wire::ParticipantKind::FxProvider => core::Kind::FxProvider,
            wire::ParticipantKind::Network => core::Kind::Network,
        },
        standing: match row.state {
            wire::ParticipantState::Up => core::Standing::Up,
            wire::ParticipantState::SendOnly => core::Standing::SendOnly,
            wire::ParticipantState::ReceiveOnly => core::Standing::ReceiveOnly,
            wire::ParticipantState::Draining => core::Standing::Draining,
            wire::ParticipantState::Suspended => core::Standing::Suspended,
        },
        bics: row.bics.clone(),
        bins: row.bins.clone(),
        bakong: row.bakong.clone(),
        wallets: row.wallets.clone(),
        test: row.test,
        url: row.url.clone(),
        accounts: row.accounts.iter().map(terms).collect(),
        keys: row.keys.iter().map(key_in).collect(),
        certificates: row
            .certificates
            .iter()
            .map(|one| core::Certificate { spki_sha256: one.spki_sha256.clone(), revoked: one.revoked })
            .collect(),
    }
}

pub(crate) fn participant_out(row: &core::Participant) -> wire::Participant {
    let terms = |terms: &core::AccountTerms| wire::AccountTerms {
        ledger: terms.ledger.clone(),
        mode: mode_out(terms.mode),
        amount: terms.amount,
    };
    wire::Participant {
        id: row.id.clone(),
        name: row.name.clone(),
        kind: match row.kind {
            core::Kind::Bank => wire::ParticipantKind::Bank,
            core::Kind::Wallet => wire::ParticipantKind::Wallet,
            core::Kind::Intermediary => wire::ParticipantKind::Intermediary,
            core::Kind::FxProvider => wire::ParticipantKind::FxProvider,
            core::Kind::Network => wire::ParticipantKind::Network,
        },
        state: match row.standing {
            core::Standing::Up => wire::ParticipantState::Up,
            core::Standing::SendOnly => wire::ParticipantState::SendOnly,
            core::Standing::ReceiveOnly => wire::ParticipantState::ReceiveOnly,
            core::Standing::Draining => wire::ParticipantState::Draining,
            core::Standing::Suspended => wire::ParticipantState::Suspended,
        },
        bics: row.bics.clone(),
        bins: row.bins.clone(),
        bakong: row.bakong.clone(),
        wallets: row.wallets.clone(),
        test: row.test,
        url: row.url.clone(),
        accounts: row.accounts.iter().map(terms).collect(),
        keys: row.keys.iter().map(key_out).collect(),
        certificates: row
            .certificates
            .iter()
            .map(|one| wire::Certificate { spki_sha256: one.spki_sha256.clone(), revoked: one.revoked })
            .collect(),
    }
}

/// Why the first configuration of a group cannot be: every fault of it, or nothing. What this lets pass, the fold takes.
pub fn refuse_genesis(genesis: &wire_order::Genesis) -> Vec<String> {
    let Some(given) = self::genesis(genesis) else { return vec!["table_key: 16 bytes".to_owned()] };
    tonle_core::State::refuse_genesis(&given)
}

pub(crate) fn account_out(registry: &core::Registry, row: &Row) -> wire::Account {
    let Account { mode, limit, position, reserved } = row.account;
    wire::Account {
        ledger: registry.ledger(row.ledger).map(|ledger| ledger.name.clone()).unwrap_or_default(),
        participant: name(registry, row.participant),
        mode: mode_out(mode),
        limit,
        position,
        reserved,
    }
}

pub(crate) fn name(registry: &core::Registry, index: core::ParticipantIndex) -> String {
    registry.participant(index).map(|row| row.id.clone()).unwrap_or_default()
}

pub(crate) fn state_out(state: PaymentState) -> wire_journal::State {
    match state {
        PaymentState::Received => wire_journal::State::Received,
        PaymentState::Reserved => wire_journal::State::Reserved,
        PaymentState::Forwarded => wire_journal::State::Forwarded,
        PaymentState::Committed => wire_journal::State::Committed,
        PaymentState::Rejected => wire_journal::State::Rejected,
        PaymentState::Expired => wire_journal::State::Expired,
    }
}

pub(crate) fn refusal_out(refusal: Refusal) -> wire_journal::Refusal {
    match refusal {
        Refusal::Key => wire_journal::Refusal::Key,
        Refusal::NotFound => wire_journal::Refusal::NotFound,
        Refusal::Mismatch => wire_journal::Refusal::Mismatch,
        Refusal::Full => wire_journal::Refusal::Full,
        Refusal::Rule => wire_journal::Refusal::Rule,
        Refusal::Unusable => wire_journal::Refusal::Unusable,
    }
}

pub(crate) fn refusal_in(refusal: wire_journal::Refusal) -> Refusal {
    match refusal {
        wire_journal::Refusal::Key => Refusal::Key,
        wire_journal::Refusal::NotFound => Refusal::NotFound,
        wire_journal::Refusal::Mismatch => Refusal::Mismatch,
        wire_journal::Refusal::Full => Refusal::Full,
        wire_journal::Refusal::Rule => Refusal::Rule,
        wire_journal::Refusal::Unusable => Refusal::Unusable,
    }
}

pub(crate) fn verdict_out(verdict: &Verdict) -> wire_journal::Verdict {
    match verdict {
        Verdict::Done => wire_journal::Verdict::Done,
        Verdict::Admitted => wire_journal::Verdict::Admitted,
        Verdict::Repeat { first } => wire_journal::Verdict::Repeat { first: *first },
        Verdict::Conflict { conflict, first } => {
            wire_journal::Verdict::Conflict { code: conflict.code().to_owned(), first: *first }
        }
        Verdict::Refused { refusal, code, field, detail } => wire_journal::Verdict::Refused {
            refusal: refusal_out(*refusal),
            code: code.to_string(),
            field: field.as_ref().map(ToString::to_string),
            detail: detail.clone(),
        },
    }
}
