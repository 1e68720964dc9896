//! `tonle up` and one service alone.

use std::path::{Path, PathBuf};

use tonle_runtime::configuration::{Cache, Configuration, Log};
use tonle_runtime::log::contract::Profile;

use crate::cli::{Service, SwitchService, Up};
use crate::exit::{Exit, Usage as _};
use crate::hub::{Hub, Plan};

/// The data directory where none is named.
const DATA: &str = "data";

/// How long the metrics of a stopped group can be read before its process ends: two scrapes at the usual 15 s.
const BROKEN_SHOWN: std::time::Duration = std::time::Duration::from_secs(30);

/// The configuration of a file, with what the command line says instead.
///
/// # Errors
/// 64 with every fault.
pub fn configuration(
    file: Option<&Path>,
    kafka: Option<&str>,
    redis: Option<&str>,
) -> Result<Configuration, Exit> {
    let mut configuration = Configuration::load(file).usage()?;
    if let (Some(said), Log::Kafka { brokers, .. }) = (kafka, &mut configuration.log) {
        // A profile and TLS that are written down stay.
        said.clone_into(brokers);
    } else if let Some(brokers) = kafka {
        configuration.log =
            Log::Kafka { brokers: brokers.to_owned(), profile: Profile::SingleNode, tls: None };
    }
    if let (Some(said), Cache::Redis { url, .. }) = (redis, &mut configuration.cache) {
        // An authority that is written down stays.
        said.clone_into(url);
    } else if let Some(url) = redis {
        configuration.cache = Cache::Redis { url: url.to_owned(), ca: None };
    }
    Ok(configuration)
}

/// The data directory: as said, as configured, or the usual.
pub fn data(said: Option<&Path>, configuration: &Configuration) -> PathBuf {
    said.map(Path::to_owned).or_else(|| configuration.hub.data.clone()).unwrap_or_else(|| PathBuf::from(DATA))
}

/// The whole hub.
///
/// # Errors
/// As [`Hub::start`] and [`Hub::wait`].
pub async fn run(up: &Up) -> Result<(), Exit> {
    let configuration = configuration(up.config.as_deref(), up.kafka.as_deref(), up.redis.as_deref())?;
    let data = data(up.data.as_deref(), &configuration);
    serve(Plan { configuration, data, gateway: true, switch: Some(false) }).await
}

/// The participants' door alone.
///
/// # Errors
/// 64 on the embedded log, which is for one process.
pub async fn gateway(service: &Service) -> Result<(), Exit> {
    let configuration = on_kafka(&service.config)?;
    let data = data(None, &configuration);
    serve(Plan { configuration, data, gateway: true, switch: None }).await
}

/// The switch alone.
///
/// # Errors
/// 64 on the embedded log, which is for one process.
pub async fn switch(service: &SwitchService) -> Result<(), Exit> {
    let configuration = on_kafka(&service.config)?;
    let data = data(None, &configuration);
    serve(Plan { configuration, data, gateway: false, switch: Some(service.standby) }).await
}

fn on_kafka(file: &Path) -> Result<Configuration, Exit> {
    let configuration = configuration(Some(file), None, None)?;
    match configuration.log {
        Log::Kafka { .. } => Ok(configuration),
        Log::Embedded => Err(Exit::Usage(
            "one service alone needs log.engine = \"kafka\": the embedded log is for one process".to_owned(),
        )),
    }
}

async fn serve(plan: Plan) -> Result<(), Exit> {
    let mut hub = Hub::start(plan).await?;
    for (name, address) in &hub.addresses.0 {
        println!("{name} {address}");
    }
    let waited = hub.wait().await;
    if let Err(broken @ Exit::Broken(_)) = &waited {
        // The pages stay for a while, so that the gauge of a stopped group is seen by whoever watches.
        tracing::error!(%broken, "stopped; metrics and health stay up for a short time");
        hub.signal_within(BROKEN_SHOWN).await;
    }
    hub.stop().await;
    waited
}
