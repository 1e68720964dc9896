//! The first record of a group, made from the configuration, the development PKI and the manifest that waits; and the
//! comparison of a later configuration with what the log says.

use std::path::Path;

use tonle_flow::operator::{LedgerText, participant};
use tonle_gateway::service::Gateway;
use tonle_runtime::configuration::{Configuration, Ledger};
use tonle_runtime::log::{Log, Topic};
use tonle_runtime::pki::Pki;
use tonle_runtime::signature::PublicKey;
use tonle_runtime::tls::Identity;
use tonle_wire::order::{Genesis, Order, Record};
use tonle_wire::registry::{Key, Ledger as LedgerRow, Operator, Participant};

use crate::exit::{Exit, Usage as _};
use crate::hub;
use crate::manifest::Manifest;

/// The operator of the development PKI.
pub const OPERATOR: &str = "operator";

/// Writes the first record if the log has none. `signs`: a gateway is to run here, whose key must be the log's.
///
/// # Errors
/// 64 for a configuration or manifest that cannot be, and for a key that is not the one of the log; 75 if the log does not
/// take the record or cannot be read.
pub async fn ensure(
    log: &dyn Log,
    configuration: &Configuration,
    data: &Path,
    signs: bool,
) -> Result<(), Exit> {
    let pki = Pki::in_data(data);
    let is_new = log.bounds(Topic::Orders).await.later()?.end == 0;
    if is_new {
        begin(log, configuration, data, &pki).await?;
    }
    if !signs {
        return Ok(());
    }
    // Also after writing: of two that begin one log at once, the first record counts.
    must_be_ours(log, &pki, data).await?;
    // A hub that goes on with a log has its operator's files already; a second gateway gets none that the log knows.
    pki.ensure_hub().later().map(|_| ())
}

async fn begin(log: &dyn Log, configuration: &Configuration, data: &Path, pki: &Pki) -> Result<(), Exit> {
    pki.ensure_hub().later()?;
    let operator = Identity::operator(OPERATOR).usage()?;
    pki.issue(&operator).later()?;
    let ledgers = ledgers(configuration)?;
    let genesis = Genesis {
        hub: configuration.hub.name.clone(),
        group: "main".to_owned(),
        table_key: uuid::Uuid::new_v4().into_bytes().to_vec(),
        participants: participants(&ledgers, data)?,
        ledgers,
        operators: operators(pki, &operator)?,
        operators_needed: 1,
        references_max: configuration.switch.references_max,
        hub_key: keys(pki, &Identity::Hub)?.into_iter().next(),
    };
    let faults = tonle_flow::convert::refuse_genesis(&genesis);
    if !faults.is_empty() {
        return Err(Exit::Usage(faults.join("\n")));
    }
    hub::append(log, Order::Genesis(genesis)).await.map(|_| ())
}

/// The hub signs with the key that its log names, or with one that came after it.
async fn must_be_ours(log: &dyn Log, pki: &Pki, data: &Path) -> Result<(), Exit> {
    let first = log.read(Topic::Orders, 0, 1, usize::MAX).await.later()?;
    let first = first.first().ok_or_else(|| Exit::Later("the log has no first record yet".to_owned()))?;
    let Ok(Record { order: Order::Genesis(Genesis { hub_key: Some(logged), .. }), .. }) =
        Record::decode(&first.value)
    else {
        // The log is older than the field, or no group's: the fold says so.
        return Ok(());
    };
    if keys(pki, &Identity::Hub)?.contains(&logged) {
        return Ok(());
    }
    Err(Exit::Usage(format!(
        "{}: the hub's signing key is not here: the log was begun with another one. All gateways of a hub share one PKI: \
         copy or link the directory pki of the data directory with which the log was begun",
        data.join("pki").display()
    )))
}

fn keys(pki: &Pki, of: &Identity) -> Result<Vec<Key>, Exit> {
    let row = |(id, key): (String, PublicKey)| Key {
        id,
        algorithm: key.algorithm(),
        public: key.raw().to_vec(),
        not_after_ms: None,
        revoked: false,
    };
    Ok(pki.public_keys(of).later()?.into_iter().map(row).collect())
}

fn operators(pki: &Pki, operator: &Identity) -> Result<Vec<Operator>, Exit> {
    let row = |key: Key| Operator { name: OPERATOR.to_owned(), key };
    Ok(keys(pki, operator)?.into_iter().map(row).collect())
}

fn ledgers(configuration: &Configuration) -> Result<Vec<LedgerRow>, Exit> {
    let rows = configuration.ledgers.iter().map(|(name, ledger)| {
        tonle_flow::operator::ledger(&text(name, ledger)).map_err(|fault| format!("ledger.{name}: {fault}"))
    });
    let (rows, faults): (Vec<_>, Vec<_>) = rows.partition(Result::is_ok);
    let faults: Vec<String> = faults.into_iter().filter_map(Result::err).collect();
    if faults.is_empty() {
        Ok(rows.into_iter().flatten().collect())
    } else {
        Err(Exit::Usage(faults.join("\n")))
    }
}

fn text(name: &str, ledger: &Ledger) -> LedgerText {
    LedgerText {
        name: name.to_owned(),
        currency: ledger.currency.clone(),
        total_ms: ledger.total_ms,
        payee_reserve_ms: ledger.payee_reserve_ms,
        stale_ms: ledger.stale_ms,
        future_ms: ledger.future_ms,
        amount_max: ledger.amount_max.clone(),
    }
}

fn participants(ledgers: &[LedgerRow], data: &Path) -> Result<Vec<Participant>, Exit> {
    let decimals_of = |name: &str| {
        let ledger = ledgers.iter().find(|ledger| ledger.name == name);
        ledger.map(|ledger| ledger.decimals).ok_or_else(|| format!("ledger {name:?}: there is none"))
    };
    let waiting = Manifest::waiting(data)?;
    let rows = waiting.participants.iter().map(|text| {
        participant(text, &decimals_of).map_err(|fault| Exit::Usage(format!("{}: {fault}", text.id)))
    });
    rows.collect()
}

/// Compares the ledgers that the configuration writes down with those of the log.
///
/// # Errors
/// 64 naming each difference: ledgers are changed by operators' orders.
pub fn compare(configuration: &Configuration, gateway: &Gateway) -> Result<(), Exit> {
    if !configuration.ledgers_are_given {
        return Ok(());
    }
    let wanted = ledgers(configuration)?;
    let view = gateway.hub().view();
    let differs = |wanted: &LedgerRow| match view.registry().ledger(&wanted.name) {
        None => Some(format!("ledger.{}: the log has none of this name", wanted.name)),
        Some(row) if row == wanted => None,
        Some(row) => {
            Some(format!("ledger.{}: the log says {row:?}, the configuration {wanted:?}", wanted.name))
        }
    };
    let faults: Vec<String> = wanted.iter().filter_map(differs).collect();
    if faults.is_empty() {
        return Ok(());
    }
    Err(Exit::Usage(format!("{}\nledgers are changed by operators' orders", faults.join("\n"))))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::MemoryLog;

    fn configuration() -> Configuration {
        Configuration::from_text("", []).unwrap()
    }

    #[tokio::test]
    async fn all_gateways_sign_with_the_key_of_the_log() {
        // Protects: a gateway whose hub key participants do not know never serves; one with the log's key does, also after
        // a newer key was added, and a switch needs none.
        let (ours, other) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
        let log = MemoryLog::default();
        let start = async |data: &Path, signs| ensure(&log, &configuration(), data, signs).await;
        start(ours.path(), true).await.unwrap();
        start(ours.path(), true).await.unwrap();
        Pki::in_data(ours.path()).rotate(&Identity::Hub).unwrap();
        start(ours.path(), true).await.unwrap();
        Pki::in_data(other.path()).ensure_hub().unwrap();
        for _ in 0..2 {
            let refused = start(other.path(), true).await.unwrap_err();
            assert_eq!(refused.code(), 64);
            assert!(refused.to_string().contains("share one PKI"), "{refused}");
            // Nor does a directory without any PKI make itself one.
            std::fs::remove_dir_all(other.path().join("pki")).ok();
        }
        assert!(!other.path().join("pki").exists());
        start(other.path(), false).await.unwrap();
        assert_eq!(log.bounds(Topic::Orders).await.unwrap().end, 1);
    }

    #[tokio::test]
    async fn a_log_from_before_the_key_is_gone_on_with() {
        // Protects: older logs, whose first record has no key.
        let (ours, other) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
        let log = MemoryLog::default();
        ensure(&log, &configuration(), ours.path(), true).await.unwrap();
        log.alter_order(0, |order| {
            let Order::Genesis(genesis) = order else { panic!("a genesis") };
            genesis.hub_key = None;
        });
        ensure(&log, &configuration(), other.path(), true).await.unwrap();
        assert!(!Pki::in_data(other.path()).key_ids(&Identity::Hub).is_empty());
    }
}
