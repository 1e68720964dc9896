//! `tonle participant`: the registry as a manifest says, and as it is.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;

use tonle_flow::operator::ParticipantText;
use tonle_flow::view::View;
use tonle_gateway::participants::RegistryText;
use tonle_iso20022::currency_decimals;
use tonle_runtime::configuration::Addresses;
use tonle_runtime::log::{Log, Topic};
use tonle_runtime::pki::Pki;
use tonle_runtime::tls::Identity;
use tonle_wire::order::{Order, Record};

use crate::cli::{Participant, Source};
use crate::client::Failed;
use crate::difference::{Change, difference};
use crate::exit::{Exit, Usage as _};
use crate::logs;
use crate::manifest::Manifest;
use crate::operators::{self, Given, Operators};
use crate::replay::BATCH;

/// The command.
///
/// # Errors
/// 64 for a manifest that cannot be, an unknown participant, or a refused order; 75 if no hub runs where one is needed.
pub async fn run(command: &Participant) -> Result<(), Exit> {
    match command {
        Participant::Apply { file, data } => apply(file, data).await,
        Participant::List { data } => list(data).await,
        Participant::Show { id, data } => show(id, data).await,
    }
}

/// Whether a hub was started on this data directory before: its log has a record or, on Kafka, the hub has its keys. A
/// first start that failed, over its manifest for example, does not count.
async fn is_initialised(data: &Path) -> Result<bool, Exit> {
    if Addresses::file(data).is_file() {
        return Ok(true);
    }
    if !data.join("log").is_dir() {
        return Ok(Pki::in_data(data).directory(&Identity::Hub).is_dir());
    }
    match open(data).await {
        Ok(log) => Ok(log.bounds(Topic::Orders).await?.end > 0),
        // Whoever has it open is starting now.
        Err(Exit::Later(_)) => Ok(true),
        Err(exit) => Err(exit),
    }
}

async fn open(data: &Path) -> Result<Arc<dyn Log>, Exit> {
    logs::open(&Source { data: Some(data.to_owned()), config: None }).await
}

async fn apply(file: &Path, data: &Path) -> Result<(), Exit> {
    let manifest = Manifest::read(file, data)?;
    if !is_initialised(data).await? {
        let ids: Vec<String> = manifest.participants.iter().map(|row| row.id.clone()).collect();
        manifest.wait(data)?;
        for id in ids {
            println!("{id}: waits for the hub's first start");
        }
        return Ok(());
    }
    let operators = Operators::running(data)?;
    let registry = ask(&operators).await?;
    let changes = changes(&registry, &manifest)?;
    let mut refused = 0_u32;
    for (id, change) in changes {
        let (row, what) = match change {
            Change::None => {
                println!("{id}: unchanged");
                continue;
            }
            Change::New(row) => (row, "new".to_owned()),
            Change::Changed(row, parts) => (row, format!("changed {}", parts.join(", "))),
        };
        let reason = format!("tonle participant apply {}", file.display());
        match operators.give(&operators::participant_set(*row, &reason)).await? {
            Given::Done(position) => println!("{id}: {what} at {position}"),
            Given::Refused(why) => {
                refused += 1;
                println!("{id}: refused, {why}");
            }
        }
    }
    if refused == 0 { Ok(()) } else { Err(Exit::Usage(format!("{refused} refused"))) }
}

/// What the manifest changes, in its order; all its faults at once.
fn changes(registry: &RegistryText, manifest: &Manifest) -> Result<Vec<(String, Change)>, Exit> {
    let decimals = |name: &str| {
        let ledger = registry.ledgers.iter().find(|ledger| ledger.name == name);
        let currency = ledger.map(|ledger| ledger.currency.as_str());
        currency.and_then(currency_decimals).ok_or_else(|| format!("ledger {name:?}: there is none"))
    };
    let mut changes = Vec::new();
    let mut faults = Vec::new();
    for wanted in &manifest.participants {
        let current = registry.participants.iter().find(|row| row.id == wanted.id);
        let is_stating_keys = !manifest.keys_not_stated.contains(&wanted.id);
        match difference(current, wanted, is_stating_keys, &decimals) {
            Ok(change) => changes.push((wanted.id.clone(), change)),
            Err(fault) => faults.push(format!("{}: {fault}", wanted.id)),
        }
    }
    if faults.is_empty() { Ok(changes) } else { Err(Exit::Usage(faults.join("\n"))) }
}

async fn ask(operators: &Operators) -> Result<RegistryText, Exit> {
    let answer = operators.get("/v1/operator/participants", "application/json").await?;
    if answer.status != 200 {
        return Err(answer.refusal());
    }
    serde_json::from_slice(&answer.body).unreadable()
}

/// The registry by the running hub, else by the log; before the first start, what waits for it.
async fn registry(data: &Path) -> Result<RegistryText, Exit> {
    if !is_initialised(data).await? {
        let participants = Manifest::waiting(data)?.participants;
        return Ok(RegistryText { participants, ledgers: Vec::new() });
    }
    if Addresses::file(data).is_file()
        && let Some(operators) = Operators::find(data)?
    {
        match operators.get("/v1/operator/participants", "application/json").await {
            Ok(answer) if answer.status == 200 => return serde_json::from_slice(&answer.body).unreadable(),
            Ok(answer) => return Err(answer.refusal()),
            // A hub that was killed leaves its addresses behind.
            Err(Failed::Unreachable(_)) => {}
            Err(failed) => return Err(failed.into()),
        }
    }
    if !data.join("log").is_dir() {
        return Err(Exit::Later(format!("no hub runs on {}, and its log is elsewhere", data.display())));
    }
    read(open(data).await?.as_ref()).await
}

/// The registry as the journal tells it.
async fn read(log: &dyn Log) -> Result<RegistryText, Exit> {
    let first = log.read(Topic::Orders, 0, 1, usize::MAX).await?;
    let first = first.first().and_then(|record| Record::decode(&record.value).ok());
    let Some(Record { order: Order::Genesis(genesis), .. }) = first else {
        return Err(Exit::Usage("the log has no first configuration".to_owned()));
    };
    let mut view = View::new(&genesis.group);
    let mut at = 0;
    loop {
        let records = log.read(Topic::Journal, at, BATCH, 16 << 20).await?;
        if records.is_empty() {
            return Ok(RegistryText::new(view.registry()));
        }
        for record in records {
            at = record.offset.saturating_add(1);
            view.journal(record.offset, &record.value).map_err(|fault| Exit::Broken(fault.to_string()))?;
        }
    }
}

async fn list(data: &Path) -> Result<(), Exit> {
    print!("{}", table(&registry(data).await?.participants));
    Ok(())
}

fn table(rows: &[ParticipantText]) -> String {
    let width = rows.iter().map(|row| row.id.len()).max().unwrap_or(0);
    let line = |row: &ParticipantText| {
        let ledgers: Vec<&str> = row.accounts.iter().map(|account| account.ledger.as_str()).collect();
        format!(
            "{:width$}  {:12}  {:12}  {:10}  {}\n",
            row.id,
            row.kind,
            row.state,
            ledgers.join(","),
            row.name
        )
    };
    rows.iter().map(line).collect()
}

async fn show(id: &str, data: &Path) -> Result<(), Exit> {
    let rows: BTreeMap<String, ParticipantText> =
        registry(data).await?.participants.into_iter().map(|row| (row.id.clone(), row)).collect();
    let row = rows.get(id).ok_or_else(|| Exit::Usage(format!("there is no participant {id}")))?;
    let manifest = Manifest { participants: vec![row.clone()], ..Manifest::default() };
    print!("{}", toml::to_string_pretty(&manifest).unreadable()?);
    Ok(())
}
