//! `tonle demo`: a whole hub with sandbox banks in one process, payments of every outcome on every rail, a table and the
//! money audit.

pub mod audit;
mod people;
mod report;

use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::{Duration, Instant};

use tokio::signal::unix::{Signal, SignalKind, signal};
use tonle_gateway::service::Gateway;
use tonle_runtime::cache::redis::RedisCache;
use tonle_runtime::configuration::{Cache, Configuration, Ledger};
use tonle_runtime::log::Log;
use tonle_runtime::log::kafka::KafkaLog;
use tonle_runtime::pki::Pki;
use tonle_runtime::tls::Identity;
use tonle_sandbox::bank::PayOrder;
use tonle_sandbox::run::Sandbox;
use tonle_sandbox::traffic::{self, Mix, TrafficReport, TrafficSpec};

use crate::cli::Demo;
use crate::exit::{Exit, Usage as _};
use crate::hub::{self, Hub, Plan};
use crate::manifest::Manifest;
use crate::up;

use people::{LEDGERS, PEOPLE};
use report::{Figures, Rail};

/// Times of the demo's ledgers: short, so that an expired payment is seen within seconds.
const TOTAL_MS: u64 = 3_000;
const PAYEE_RESERVE_MS: u64 = 500;

/// Of 1,000 payments: how many are of which outcome.
const MIX: Mix = Mix { refused: 80, expired: 60, cap_exceeded: 50, duplicate: 50, conflict: 40 };

/// How long the demo waits at its end for finals that are still to come: the ledgers' total, a query, and room.
const FINISH: Duration = Duration::from_secs(8);

/// How long the banks may take to stop.
const BANKS_STOP: Duration = Duration::from_secs(3);

/// Runs the demo.
///
/// # Errors
/// 64 for a data directory that was used before, 70 if money is not conserved, something is in limbo or anything else is
/// found, 75 if something is not there.
pub async fn run(demo: &Demo, started: Instant) -> Result<(), Exit> {
    // Watched before anything is made, so that whatever was made is taken away again.
    let mut signals = Signals::watched()?;
    if let Some(data) = &demo.data {
        must_be_fresh(data)?;
    }
    let mut configuration =
        up::configuration(demo.config.as_deref(), demo.kafka.as_deref(), demo.redis.as_deref())?;
    prepare(&mut configuration)?;
    let temporary = tempfile::tempdir().later()?;
    let data = demo.data.clone().unwrap_or_else(|| temporary.path().to_owned());
    let ended = perform(demo, &configuration, &data, started, &mut signals).await;
    clean(&configuration).await;
    ended
}

/// The demo's registry names the inboxes of this very process, so an older log cannot be gone on with.
fn must_be_fresh(data: &Path) -> Result<(), Exit> {
    match std::fs::read_dir(data).map(|mut entries| entries.next().is_some()) {
        Ok(false) => Ok(()),
        Ok(true) => Err(Exit::Usage(format!(
            "{}: a demo needs a fresh directory, this one is not empty",
            data.display()
        ))),
        Err(fault) if fault.kind() == std::io::ErrorKind::NotFound => Ok(()),
        Err(fault) => Err(Exit::Later(format!("{}: {fault}", data.display()))),
    }
}

async fn perform(
    demo: &Demo,
    configuration: &Configuration,
    data: &Path,
    started: Instant,
    signals: &mut Signals,
) -> Result<(), Exit> {
    let hub_address = configuration.gateway.listen.address.to_string();
    let sandbox = open_banks(data, &hub_address).await?;
    let plan = Plan {
        configuration: configuration.clone(),
        data: data.to_owned(),
        gateway: true,
        switch: Some(false),
    };
    let mut hub = tokio::select! {
        hub = Hub::start(plan) => hub?,
        () = signals.any() => return Ok(()),
    };
    println!("a hub with {} sandbox participants on {hub_address}", PEOPLE.len());
    let seen = Seen { door: hub.door.clone(), log: Arc::clone(&hub.log) };
    let places = hub.addresses.clone();
    let play = async {
        play(demo, &sandbox, &seen, started).await?;
        if !demo.exit {
            println!("\nthe hub and its banks stay up; Ctrl-C ends them");
            println!("  participants' API  https://{hub_address}");
            if let Some(metrics) = places.get("metrics") {
                println!("  metrics and health http://{metrics}");
            }
            println!("  data and keys      {}", data.display());
            std::future::pending::<()>().await;
        }
        Ok(())
    };
    let ended = tokio::select! {
        played = play => played,
        () = signals.any() => Ok(()),
        stopped = hub.wait() => stopped,
    };
    if tokio::time::timeout(BANKS_STOP, sandbox.stop()).await.is_err() {
        tracing::warn!("the banks did not stop in time");
    }
    hub.stop().await;
    ended
}

/// What the demo looks at while the hub is waited for.
struct Seen {
    door: Option<Arc<Gateway>>,
    log: Arc<dyn Log>,
}

async fn play(demo: &Demo, sandbox: &Sandbox, seen: &Seen, started: Instant) -> Result<(), Exit> {
    let first_payment_ms = first_payment(sandbox, started).await?;
    println!(
        "first payment final after {first_payment_ms} ms; {} payments/s for {} s follow",
        demo.rate, demo.seconds
    );
    let traffic = tokio::select! {
        traffic = all_rails(sandbox, demo) => traffic,
        () = progress(seen) => Vec::new(),
    };
    settle(seen).await;
    let statements = sandbox.statements(FINISH).await;
    let figures = conclude(seen, first_payment_ms, &traffic, &statements).await?;
    if let Some(file) = &demo.json {
        write_json(file, &figures)?;
    }
    if figures.is_good() {
        Ok(())
    } else {
        Err(Exit::Broken("the audit found something; see above".to_owned()))
    }
}

/// SIGTERM and SIGINT, from the moment this is made.
struct Signals {
    terminate: Signal,
    interrupt: Signal,
}

impl Signals {
    fn watched() -> Result<Self, Exit> {
        let terminate = signal(SignalKind::terminate()).later()?;
        Ok(Self { terminate, interrupt: signal(SignalKind::interrupt()).later()? })
    }

    async fn any(&mut self) {
        tokio::select! {
            _ = self.terminate.recv() => {}
            _ = self.interrupt.recv() => {}
        }
    }
}

/// A random name, short times, ports of its own where none are written down.
fn prepare(configuration: &mut Configuration) -> Result<(), Exit> {
    let name = uuid::Uuid::new_v4().simple().to_string();
    configuration.hub.name = format!("demo-{}", name.get(..8).unwrap_or_default());
    configuration.ledgers_are_given = false;
    configuration.ledgers = LEDGERS
        .iter()
        .map(|(ledger, currency, _, _)| {
            let terms = Ledger {
                currency: (*currency).to_owned(),
                total_ms: TOTAL_MS,
                payee_reserve_ms: PAYEE_RESERVE_MS,
                stale_ms: 60_000,
                future_ms: 5_000,
                amount_max: "10000000000".to_owned(),
            };
            ((*ledger).to_owned(), terms)
        })
        .collect();
    configuration.gateway.push_private_targets = true;
    for listen in [&mut configuration.gateway.listen, &mut configuration.metrics] {
        if !listen.is_given {
            listen.address.set_port(0);
        }
    }
    if configuration.gateway.listen.address.port() == 0 {
        // The banks must know the address before the hub is up: it is part of what they sign.
        let free = TcpListener::bind(configuration.gateway.listen.address).later()?;
        configuration.gateway.listen.address = free.local_addr().later()?;
    }
    Ok(())
}

/// Keys for everybody, inboxes, and the manifest that the hub's first start will read.
async fn open_banks(data: &Path, hub: &str) -> Result<Sandbox, Exit> {
    let pki = Pki::in_data(data);
    pki.ensure_hub().later()?;
    for person in &PEOPLE {
        pki.issue(&Identity::participant(person.id).usage()?).later()?;
    }
    let banks = PEOPLE.iter().map(|person| person.bank(TOTAL_MS + 1_500)).collect();
    let sandbox = Sandbox::start(banks, &data.join("pki"), hub).await.later()?;
    let addresses = sandbox.addresses();
    let url = |id: &str| {
        let found = addresses.iter().find(|(bank, _)| bank == id);
        found.map(|(_, address)| format!("https://{address}/inbox"))
    };
    let participants = PEOPLE.iter().map(|person| person.manifest(url(person.id))).collect();
    Manifest { participants, ..Manifest::default() }.wait(data)?;
    Ok(sandbox)
}

async fn first_payment(sandbox: &Sandbox, started: Instant) -> Result<u64, Exit> {
    let payer = sandbox.banks().first().ok_or_else(|| Exit::Later("no bank".to_owned()))?;
    let order = PayOrder::new(PEOPLE[1].bic, "0011223344", "125000", "VND");
    let outcome = payer.pay(&order).await.later()?;
    tracing::info!(?outcome, "first payment");
    Ok(u64::try_from(started.elapsed().as_millis()).unwrap_or(u64::MAX))
}

/// Waits until no payment is open and every event was delivered. What is still missing then, the audit finds.
async fn settle(seen: &Seen) {
    let Some(door) = &seen.door else { return };
    let end = Instant::now() + FINISH;
    while Instant::now() < end && !(door.hub().view().open_count() == 0 && door.has_delivered_all()) {
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
}

/// A line each second with what the journal says so far. Never ends by itself.
async fn progress(seen: &Seen) {
    let mut second = 0_u64;
    loop {
        tokio::time::sleep(Duration::from_secs(1)).await;
        second += 1;
        let Some(door) = &seen.door else { continue };
        let view = door.hub().view();
        let of = |state: &str| -> u64 {
            view.gauges()
                .outcomes
                .iter()
                .filter(|((name, _), _)| *name == state)
                .map(|(_, count)| count)
                .sum()
        };
        println!(
            "{second:>4} s  {:>7} completed {:>6} refused {:>5} expired {:>5} in flight",
            of("COMMITTED"),
            of("REJECTED"),
            of("EXPIRED"),
            view.open_count()
        );
    }
}

async fn all_rails(sandbox: &Sandbox, demo: &Demo) -> Vec<(String, TrafficReport)> {
    let spec = |(number, (ledger, currency, _, beyond)): (usize, &(&str, &str, &str, u64))| {
        let rate = demo.rate.div_ceil(u32::try_from(LEDGERS.len()).unwrap_or(1)).max(1);
        let spec = TrafficSpec {
            ccy: (*currency).to_owned(),
            cap_amount_minor: Some(*beyond),
            mix: MIX,
            seed: u64::try_from(number).unwrap_or(0) + 1,
            ..TrafficSpec::new(rate, demo.seconds)
        };
        (format!("domestic-{ledger}"), spec)
    };
    let specs: Vec<(String, TrafficSpec)> = LEDGERS.iter().enumerate().map(spec).collect();
    let runs = specs.iter().map(|(_, spec)| traffic::run(sandbox.banks(), spec));
    let reports = futures_util::future::join_all(runs).await;
    specs.into_iter().map(|(name, _)| name).zip(reports).collect()
}

async fn conclude(
    seen: &Seen,
    first_payment_ms: u64,
    traffic: &[(String, TrafficReport)],
    statements: &[tonle_sandbox::statement::Statement],
) -> Result<Figures, Exit> {
    let audited = audit::audit_settled(seen.log.as_ref(), statements).await?;
    let mut findings = audited.findings();
    for (rail, report) in traffic {
        findings.extend(report.surprises.iter().map(|surprise| format!("{rail}: {surprise}")));
    }
    let figures = Figures {
        first_payment_ms,
        rails: traffic.iter().map(|(name, report)| Rail::new(name.clone(), report)).collect(),
        duplicates: traffic.iter().map(|(_, report)| report.duplicates).sum(),
        conflicts: traffic.iter().map(|(_, report)| report.conflicts).sum(),
        money_conserved: audited.report.money_conserved,
        in_limbo: audited.report.in_limbo,
        digest: audited.replayed.digest.clone(),
        records: audited.replayed.orders + audited.replayed.journal,
        findings,
    };
    println!("\n{}", figures.text(&audited));
    Ok(figures)
}

fn write_json(file: &PathBuf, figures: &Figures) -> Result<(), Exit> {
    let mut text = serde_json::to_string_pretty(figures).later()?;
    text.push('\n');
    std::fs::write(file, text).map_err(|fault| Exit::Later(format!("{}: {fault}", file.display())))
}

/// The topics and keys of a random hub go with it.
async fn clean(configuration: &Configuration) {
    if let Some(settings) = hub::kafka_settings(configuration)
        && let Err(fault) = KafkaLog::delete_topics(&settings).await
    {
        tracing::warn!(%fault, hub = configuration.hub.name, "the demo's topics could not be deleted");
    }
    if let Cache::Redis { url, ca } = &configuration.cache
        && let Ok(cache) = RedisCache::open(url, ca.as_deref(), &configuration.hub.name)
        && let Err(fault) = cache.clear().await
    {
        tracing::warn!(%fault, hub = configuration.hub.name, "the demo's keys could not be deleted");
    }
}
