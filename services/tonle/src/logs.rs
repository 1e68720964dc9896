//! Where a log is: an embedded one in a data directory, or the Kafka of a configuration.

use std::sync::Arc;

use tonle_runtime::log::Log;
use tonle_runtime::log::embedded::EmbeddedLog;

use crate::cli::Source;
use crate::exit::{Exit, Usage as _};
use crate::{hub, up};

/// Opens the log for a tool.
///
/// # Errors
/// 64 if none is named, 75 if a running hub has it.
pub async fn open(source: &Source) -> Result<Arc<dyn Log>, Exit> {
    if let Some(file) = &source.config {
        let configuration = up::configuration(Some(file), None, None)?;
        return Ok(Arc::new(hub::open_kafka(&configuration).await?));
    }
    let data =
        source.data.clone().ok_or_else(|| Exit::Usage("--data DIR or --config FILE is needed".to_owned()))?;
    let directory = data.join("log");
    if !directory.is_dir() {
        return Err(Exit::Usage(format!("{}: there is no log", directory.display())));
    }
    match tokio::task::spawn_blocking(move || EmbeddedLog::open(&directory)).await.later()? {
        Ok(log) => Ok(Arc::new(log)),
        Err(fault) if fault.transient() => Err(Exit::Later(fault.to_string())),
        Err(fault) => Err(Exit::Broken(fault.to_string())),
    }
}
