//! `GET /v1/operator/participants`: the registry in the form of manifests, for operators' tools that make a difference.
//! It reads the journal's rows and knows neither manifests as files nor orders.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde::{Deserialize, Serialize};
use tonle_flow::operator::{AccountText, CertificateText, KeyText, LedgerText, ParticipantText, decimal};
use tonle_flow::view::Registry;
use tonle_wire::registry::{
    AccountTerms, Certificate, Key, Ledger, Mode, Participant, ParticipantKind, ParticipantState,
};

use crate::answer::Answer;
use crate::body::json;
use crate::service::Gateway;

/// The registry as text: what `ParticipantSet` and `LedgerSet` would say of every row.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct RegistryText {
    /// All participants in order of arrival, keys with `public` in base64.
    pub participants: Vec<ParticipantText>,
    /// All ledgers in order of arrival.
    pub ledgers: Vec<LedgerText>,
}

impl RegistryText {
    /// The rows of a registry.
    pub fn new(registry: &Registry) -> Self {
        Self {
            participants: registry.participants().map(|row| participant_text(row, registry)).collect(),
            ledgers: registry.ledgers().iter().map(ledger_text).collect(),
        }
    }
}

/// A participant as a manifest writes it. Amounts are decimal text in their ledger's currency.
pub fn participant_text(row: &Participant, registry: &Registry) -> ParticipantText {
    let kind = match row.kind {
        ParticipantKind::Bank => "bank",
        ParticipantKind::Wallet => "wallet",
        ParticipantKind::Intermediary => "intermediary",
        ParticipantKind::FxProvider => "fx-provider",
        ParticipantKind::Network => "network",
    };
    let state = match row.state {
        ParticipantState::Up => "up",
        ParticipantState::SendOnly => "send-only",
        ParticipantState::ReceiveOnly => "receive-only",
        ParticipantState::Draining => "draining",
        ParticipantState::Suspended => "suspended",
    };
    ParticipantText {
        id: row.id.clone(),
        name: row.name.clone(),
        kind: kind.to_owned(),
        state: state.to_owned(),
        bics: row.bics.clone(),
        bins: row.bins.clone(),
        bakong: row.bakong.clone(),
        wallets: row.wallets.clone(),
        test: row.test,
        url: row.url.clone(),
        accounts: row.accounts.iter().map(|terms| account_text(terms, registry)).collect(),
        keys: row.keys.iter().map(key_text).collect(),
        certificates: row.certificates.iter().map(certificate_text).collect(),
    }
}

fn account_text(terms: &AccountTerms, registry: &Registry) -> AccountText {
    // An account is in a ledger that the journal told before it.
    let decimals = registry.ledger(&terms.ledger).map_or(0, |ledger| ledger.decimals);
    let amount = decimal(i128::from(terms.amount), decimals);
    let (mode, cap, funds) = match terms.mode {
        Mode::Cap => ("cap", Some(amount), None),
        Mode::Prefunded => ("prefunded", None, Some(amount)),
    };
    AccountText { ledger: terms.ledger.clone(), mode: mode.to_owned(), net_debit_cap: cap, prefunded: funds }
}

fn key_text(key: &Key) -> KeyText {
    KeyText {
        id: key.id.clone(),
        alg: key.algorithm.name().to_owned(),
        file: None,
        public: Some(STANDARD.encode(&key.public)),
        not_after: key.not_after_ms.map(tonle_iso20022::time_text),
        revoked: key.revoked,
    }
}

fn certificate_text(certificate: &Certificate) -> CertificateText {
    let hex = certificate.spki_sha256.iter().map(|byte| format!("{byte:02x}")).collect();
    CertificateText { spki_sha256: hex, revoked: certificate.revoked }
}

fn ledger_text(row: &Ledger) -> LedgerText {
    LedgerText {
        name: row.name.clone(),
        currency: row.currency.clone(),
        total_ms: row.total_ms,
        payee_reserve_ms: row.payee_reserve_ms,
        stale_ms: row.stale_ms,
        future_ms: row.future_ms,
        amount_max: decimal(i128::from(row.amount_max), row.decimals),
    }
}

impl Gateway {
    /// The registry, for operators.
    pub(crate) fn participants(&self) -> Answer {
        Answer::json(200, json(&RegistryText::new(self.hub.directory().registry())))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::hub::TestHub;
    use tonle_runtime::tls::Identity;

    #[tokio::test]
    async fn operators_read_the_registry_in_the_form_of_manifests() {
        // Protects: what is read can be given back as an order and means the same row; participants do not see it.
        let hub = TestHub::start().await;
        let mut operator = hub.client_of(&Identity::operator("dara").unwrap()).await;
        let answer = operator.get("/v1/operator/participants").await;
        assert_eq!(answer.status, 200, "{}", answer.text());
        let text: RegistryText = serde_json::from_slice(&answer.body).unwrap();
        assert_eq!(text.participants.len(), 3);
        assert_eq!(text.ledgers[0].amount_max, "500000");
        let directory = hub.gateway.hub().directory();
        for one in &text.participants {
            let decimals = |name: &str| {
                directory.registry().ledger(name).map(|row| row.decimals).ok_or_else(|| name.to_owned())
            };
            let row = tonle_flow::operator::participant(one, &decimals).unwrap();
            assert_eq!(Some(&row), directory.registry().participant(&one.id));
        }
        let mut bank = hub.client("alpha").await;
        assert_eq!(bank.get("/v1/operator/participants").await.status, 403);
    }
}
