//! A hub, or a part of one, in this process: opens the log and the cache, writes the first configuration of a new log,
//! starts the services asked for, and ends them in order.

use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::time::Duration;

use bytes::Bytes;
use tokio::task::JoinHandle;
use tonle_flow::switch::Settings as SwitchSettings;
use tonle_gateway::service::{self as gateway, Gateway};
use tonle_runtime::cache::Cache;
use tonle_runtime::cache::embedded::EmbeddedCache;
use tonle_runtime::cache::redis::RedisCache;
use tonle_runtime::configuration::{Addresses, Cache as CacheChoice, Configuration, Log as LogChoice};
use tonle_runtime::health::{Health, pages};
use tonle_runtime::http::{Server, ServerLimits};
use tonle_runtime::log::contract::Profile;
use tonle_runtime::log::embedded::EmbeddedLog;
use tonle_runtime::log::kafka::{KafkaLog, KafkaSettings};
use tonle_runtime::log::{Appended, Log, Topic};
use tonle_runtime::metrics::{CacheEngine, LogEngine, Metrics};
use tonle_runtime::pki::Pki;
use tonle_runtime::shutdown::Drain;
use tonle_runtime::tls::Identity;
use tonle_switch::{Stats, Stopped, Switching};
use tonle_wire::order::{Order, Record};

use crate::exit::{Exit, Usage as _};
use crate::wait::{self, Waited};
use crate::{gauges, genesis};

/// What is to run.
pub struct Plan {
    /// The checked configuration.
    pub configuration: Configuration,
    /// The data directory.
    pub data: PathBuf,
    /// Whether the participants' door runs here.
    pub gateway: bool,
    /// Whether the switch runs here; `Some(true)`: as a standby.
    pub switch: Option<bool>,
}

/// What runs.
pub struct Hub {
    /// The log.
    pub log: Arc<dyn Log>,
    /// Where it listens.
    pub addresses: Addresses,
    /// The participants' door, for whoever wants to see what it has read.
    pub door: Option<Arc<Gateway>>,
    /// What its metrics page shows.
    pub metrics: Arc<Metrics>,
    data: PathBuf,
    drain: Drain,
    switch_stop: tokio::sync::watch::Sender<bool>,
    gateway: Option<JoinHandle<Result<(), gateway::GatewayFault>>>,
    switch: Option<JoinHandle<Result<(), Stopped>>>,
    pages: Option<JoinHandle<()>>,
}

impl Hub {
    /// Starts what is planned, and returns when it is ready.
    ///
    /// # Errors
    /// 64 for a configuration that cannot be, 75 for what may work later, 70 for a log that is broken.
    pub async fn start(plan: Plan) -> Result<Self, Exit> {
        let Plan { configuration, data, gateway, switch } = plan;
        std::fs::create_dir_all(&data).later()?;
        for (key, value) in configuration.effective() {
            tracing::info!(key, value, "configuration");
        }
        let (log, log_engine) = open_log(&configuration, &data).await?;
        genesis::ensure(log.as_ref(), &configuration, &data, gateway).await?;
        let (cache, cache_engine) = open_cache(&configuration)?;
        let metrics = Arc::new(Metrics::new(env!("CARGO_PKG_VERSION"), log_engine, cache_engine).later()?);
        let counted = Arc::clone(&log);
        metrics.before_page(move |metrics| metrics.copy_log(counted.stats()));
        let (drain, draining) = Drain::new();
        let health = Arc::new(Health::new(draining.clone()));
        let seen = Arc::clone(&log);
        health.check("log", move || {
            if seen.stats().stopped.load(Ordering::Relaxed) {
                Err("takes no appends any more")
            } else {
                Ok(())
            }
        });
        let (switch_stop, stop) = tokio::sync::watch::channel(false);
        let mut hub = Self {
            log: Arc::clone(&log),
            addresses: Addresses::default(),
            door: None,
            metrics: Arc::clone(&metrics),
            data: data.clone(),
            drain,
            switch_stop,
            gateway: None,
            switch: None,
            pages: None,
        };
        if let Some(standby) = switch {
            hub.start_switch(&configuration, (standby, !gateway), stop, &health);
        }
        if gateway {
            hub.start_gateway(&configuration, cache, draining.clone(), &metrics, &health).await?;
        }
        hub.start_pages(configuration.metrics.address, &metrics, &health, draining).await?;
        hub.addresses.write(&data).later()?;
        Ok(hub)
    }

    fn start_switch(
        &mut self,
        configuration: &Configuration,
        (standby, is_alone): (bool, bool),
        stop: tokio::sync::watch::Receiver<bool>,
        health: &Health,
    ) {
        let stats = Arc::new(Stats::default());
        let switching = Switching {
            log: Arc::clone(&self.log),
            snapshots: Some(self.data.join("snapshots")),
            settings: SwitchSettings {
                standby,
                standby_after_ms: configuration.switch.standby_after_ms,
                snapshot_every_records: configuration.switch.snapshot_every_records,
            },
            stats: Arc::clone(&stats),
            metrics: Arc::clone(&self.metrics),
        };
        let seen = Arc::clone(&stats);
        health.check("switch", move || seen.readiness());
        self.metrics.before_page(move |metrics| gauges::show_switch(metrics, &stats, is_alone));
        self.switch = Some(tokio::spawn(switching.run(stop)));
    }

    async fn start_gateway(
        &mut self,
        configuration: &Configuration,
        cache: Arc<dyn Cache>,
        draining: tonle_runtime::shutdown::Draining,
        metrics: &Arc<Metrics>,
        health: &Health,
    ) -> Result<(), Exit> {
        let pki = Pki::in_data(&self.data);
        let mut settings = gateway::Settings::new(configuration.gateway.listen.address);
        settings.authorities = configuration.gateway.authorities.clone();
        settings.body_bytes_max = usize::try_from(configuration.gateway.body_bytes_max).unwrap_or(usize::MAX);
        settings.terms.admission_wait_ms = configuration.gateway.admission_wait_ms;
        settings.push_private_targets = configuration.gateway.push_private_targets;
        let resources = gateway::Resources {
            log: Arc::clone(&self.log),
            cache: Some(cache),
            signer: pki.signer(&Identity::Hub).usage()?,
            credentials: pki.credentials(&Identity::Hub).usage()?,
            metrics: Arc::clone(metrics),
        };
        let bound = gateway::bind(settings, resources, draining).await.later()?;
        self.addresses.insert("gateway", bound.address());
        let gateway = bound.gateway();
        let seen = Arc::clone(&gateway);
        health.check("gateway", move || seen.readiness());
        self.gateway = Some(tokio::spawn(bound.run()));
        self.wait_ready(&gateway).await?;
        self.door = Some(Arc::clone(&gateway));
        genesis::compare(configuration, &gateway)
    }

    async fn wait_ready(&mut self, gateway: &Gateway) -> Result<(), Exit> {
        let mut progress = gateway.hub().watch_progress();
        let is_over = || self.switch.as_ref().is_some_and(JoinHandle::is_finished);
        let why = match wait::read_through(&mut progress, wait::STILL_MAX, is_over).await {
            Waited::Read => return Ok(()),
            Waited::Over => "cannot follow the journal",
            Waited::Still => "has not got on with the journal for two minutes",
        };
        if let Some(switch) = self.switch.take_if(|switch| switch.is_finished())
            && let Ok(Err(stopped)) = switch.await
        {
            return Err(Exit::Broken(stopped.to_string()));
        }
        Err(Exit::Later(format!("the gateway {why}")))
    }

    async fn start_pages(
        &mut self,
        address: SocketAddr,
        metrics: &Arc<Metrics>,
        health: &Arc<Health>,
        draining: tonle_runtime::shutdown::Draining,
    ) -> Result<(), Exit> {
        let server = Server::bind_plain(address, ServerLimits::small())
            .await
            .map_err(|fault| Exit::Later(format!("metrics.listen = {address}: {fault}")))?;
        self.addresses.insert("metrics", server.address().later()?);
        let handler = pages(Arc::clone(metrics), Arc::clone(health));
        self.pages = Some(tokio::spawn(server.serve(handler, draining)));
        Ok(())
    }

    /// Waits for a signal, or for a part to stop by itself.
    ///
    /// # Errors
    /// 70 if the group has stopped, 75 if the gateway cannot go on.
    pub async fn wait(&mut self) -> Result<(), Exit> {
        let switch = async {
            match self.switch.as_mut() {
                Some(task) => task.await,
                None => std::future::pending().await,
            }
        };
        let gateway = async {
            match self.gateway.as_mut() {
                Some(task) => task.await,
                None => std::future::pending().await,
            }
        };
        tokio::select! {
            signal = self.drain.start_on_signal() => {
                tracing::info!(signal = signal.later()?, "draining");
                Ok(())
            }
            stopped = switch => {
                self.switch = None;
                match stopped.map_err(|fault| Exit::Broken(format!("the switch has failed: {fault}")))? {
                    Ok(()) => Ok(()),
                    Err(stopped) => Err(Exit::Broken(stopped.to_string())),
                }
            }
            ended = gateway => {
                self.gateway = None;
                ended.map_err(|fault| Exit::Broken(format!("the gateway has failed: {fault}")))?.later()
            }
        }
    }

    /// Waits for a signal, at most for this time.
    pub async fn signal_within(&self, most: Duration) {
        // Whether a signal came makes no difference: the process ends next.
        let _ = tokio::time::timeout(most, self.drain.start_on_signal()).await;
    }

    /// Ends everything: first the door, then the switch, which writes what it has folded.
    pub async fn stop(mut self) {
        self.drain.start();
        let most = tonle_runtime::shutdown::DRAIN_MAX;
        let ended = async {
            if let Some(gateway) = self.gateway.take() {
                let _ = gateway.await;
            }
            self.switch_stop.send_replace(true);
            if let Some(switch) = self.switch.take() {
                let _ = switch.await;
            }
            if let Some(pages) = self.pages.take() {
                let _ = pages.await;
            }
        };
        if tokio::time::timeout(most, ended).await.is_err() {
            tracing::warn!("not everything ended in time; the log has what matters");
        }
        let _ = self.addresses.remove(&self.data);
    }
}

async fn open_log(configuration: &Configuration, data: &Path) -> Result<(Arc<dyn Log>, LogEngine), Exit> {
    match &configuration.log {
        LogChoice::Embedded => {
            let directory = data.join("log");
            let opened = tokio::task::spawn_blocking(move || EmbeddedLog::open(&directory)).await.later()?;
            match opened {
                Ok(log) => Ok((Arc::new(log), LogEngine::Embedded)),
                Err(fault) if fault.transient() => Err(Exit::Later(fault.to_string())),
                Err(fault) => Err(Exit::Broken(format!("{:#}", anyhow::Error::from(fault)))),
            }
        }
        LogChoice::Kafka { profile, .. } => {
            let engine = match profile {
                Profile::Production => LogEngine::KafkaProduction,
                Profile::SingleNode => LogEngine::KafkaSingleNode,
            };
            Ok((Arc::new(open_kafka(configuration).await?), engine))
        }
    }
}

/// The settings of the Kafka that a configuration names; `None`: it names none.
pub fn kafka_settings(configuration: &Configuration) -> Option<KafkaSettings> {
    let LogChoice::Kafka { brokers, profile, tls } = &configuration.log else { return None };
    let mut settings = KafkaSettings::new(&configuration.hub.name, brokers, *profile);
    settings.tls = tls.clone();
    if let Some(shortest) = configuration.ledgers.values().map(|ledger| ledger.total_ms).min() {
        settings.payment_time = Duration::from_millis(shortest);
        // An append must be known to have failed while the payment can still be answered.
        settings.append_time_max = settings.append_time_max.min(settings.payment_time / 2);
    }
    Some(settings)
}

/// Opens the Kafka that a configuration names.
///
/// # Errors
/// 64 naming each wrong setting, 75 if it cannot be reached.
pub async fn open_kafka(configuration: &Configuration) -> Result<KafkaLog, Exit> {
    let settings = kafka_settings(configuration).ok_or_else(|| {
        Exit::Usage("log.engine = \"kafka\" is needed: the embedded log is for one process".to_owned())
    })?;
    match KafkaLog::open(settings).await {
        // What a profile only warns of is in the log already.
        Ok((log, _)) => Ok(log),
        Err(fault) if fault.transient() => Err(Exit::Later(fault.to_string())),
        Err(fault) => Err(Exit::Usage(fault.to_string())),
    }
}

fn open_cache(configuration: &Configuration) -> Result<(Arc<dyn Cache>, CacheEngine), Exit> {
    match &configuration.cache {
        CacheChoice::Embedded => Ok((Arc::new(EmbeddedCache::new()), CacheEngine::Embedded)),
        CacheChoice::Redis { url, ca } => {
            let cache = RedisCache::open(url, ca.as_deref(), &configuration.hub.name).usage()?;
            Ok((Arc::new(cache), CacheEngine::Redis))
        }
    }
}

/// Appends one order and says where it is.
///
/// # Errors
/// 75 if the log does not take it.
pub async fn append(log: &dyn Log, order: Order) -> Result<u64, Exit> {
    let value = Bytes::from(Record::new(order).encode());
    match log.append(Topic::Orders, vec![value]).await.pop() {
        Some(Appended::Stored(stored)) => Ok(stored.offset),
        other => Err(Exit::Later(format!("the log did not take the record: {other:?}"))),
    }
}
