//! The first record of a group, made from the configuration, the development PKI and the manifest that waits; and the
//! comparison of a later configuration with what the log says.

use std::path::Path;

use tonle_flow::operator::{LedgerText, participant};
use tonle_gateway::service::Gateway;
use tonle_runtime::configuration::{Configuration, Ledger};
use tonle_runtime::log::{Log, Topic};
use tonle_runtime::pki::Pki;
use tonle_runtime::tls::Identity;
use tonle_wire::order::{Genesis, Order};
use tonle_wire::registry::{Key, Ledger as LedgerRow, Operator, Participant};

use crate::exit::{Exit, Usage as _};
use crate::hub;
use crate::manifest::Manifest;

/// The operator of the development PKI.
pub const OPERATOR: &str = "operator";

/// Writes the first record if the log has none.
///
/// # Errors
/// 64 for a configuration or manifest that cannot be, 75 if the log does not take it.
pub async fn ensure(log: &dyn Log, configuration: &Configuration, data: &Path) -> Result<(), Exit> {
    let pki = Pki::in_data(data);
    pki.ensure_hub().later()?;
    let operator = Identity::operator(OPERATOR).usage()?;
    pki.issue(&operator).later()?;
    if log.bounds(Topic::Orders).await.later()?.end > 0 {
        return Ok(());
    }
    let ledgers = ledgers(configuration)?;
    let genesis = Genesis {
        hub: configuration.hub.name.clone(),
        group: "main".to_owned(),
        table_key: uuid::Uuid::new_v4().into_bytes().to_vec(),
        participants: participants(&ledgers, data)?,
        ledgers,
        operators: operators(&pki, &operator)?,
        operators_needed: 1,
        references_max: configuration.switch.references_max,
    };
    let faults = tonle_flow::convert::refuse_genesis(&genesis);
    if !faults.is_empty() {
        return Err(Exit::Usage(faults.join("\n")));
    }
    hub::append(log, Order::Genesis(genesis)).await.map(|_| ())
}

fn operators(pki: &Pki, operator: &Identity) -> Result<Vec<Operator>, Exit> {
    let keys = pki.public_keys(operator).later()?;
    let row = |(id, key): (String, tonle_runtime::signature::PublicKey)| Operator {
        name: OPERATOR.to_owned(),
        key: Key {
            id,
            algorithm: key.algorithm(),
            public: key.raw().to_vec(),
            not_after_ms: None,
            revoked: false,
        },
    };
    Ok(keys.into_iter().map(row).collect())
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
