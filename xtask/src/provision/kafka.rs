//! Kafka's jars from Maven Central. The artifact has no scripts; its classes are called directly.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use anyhow::{Context, Result, bail};

use crate::process::quietly;

/// The first release line without ZooKeeper, in its current patch release.
const VERSION: &str = "4.1.1";
/// 43 MB; six seconds on a good line.
const DOWNLOAD: Duration = Duration::from_secs(600);

fn libs(cache: &Path) -> PathBuf {
    cache.join(format!("kafka-{VERSION}")).join("libs")
}

/// Whether nothing needs to be fetched.
pub fn is_cached(cache: &Path) -> bool {
    libs(cache).join(format!("kafka_2.13-{VERSION}.jar")).is_file()
}

/// The directory with the jars, fetched if need be. A broken download leaves nothing behind that looks complete.
pub fn ensure(cache: &Path) -> Result<PathBuf> {
    let target = libs(cache);
    if is_cached(cache) {
        return Ok(target);
    }
    std::fs::create_dir_all(cache).with_context(|| format!("cannot create {}", cache.display()))?;
    let work =
        tempfile::Builder::new().prefix("kafka-").tempdir_in(cache).context("cannot write to the cache")?;
    std::fs::write(work.path().join("pom.xml"), pom()).context("cannot write pom.xml")?;
    let partial = work.path().join("libs");
    let mut maven = Command::new("mvn");
    maven.current_dir(work.path()).args(["-q", "-B", "dependency:copy-dependencies"]);
    maven.arg(format!("-DoutputDirectory={}", partial.display()));
    eprintln!("fetching Kafka {VERSION} into {}", target.display());
    quietly(&mut maven, DOWNLOAD).context("Kafka could not be fetched")?;
    let home = target.parent().context("the cache has a parent")?;
    std::fs::create_dir_all(home).with_context(|| format!("cannot create {}", home.display()))?;
    if target.exists() {
        std::fs::remove_dir_all(&target).context("cannot remove an incomplete download")?;
    }
    std::fs::rename(&partial, &target).context("cannot move the jars into place")?;
    if !is_cached(cache) {
        bail!("Maven ended well, but {} holds no Kafka {VERSION}", target.display());
    }
    Ok(target)
}

fn pom() -> String {
    format!(
        "<project xmlns=\"http://maven.apache.org/POM/4.0.0\">\n\
         <modelVersion>4.0.0</modelVersion>\n\
         <groupId>tonle</groupId><artifactId>kafka</artifactId><version>1</version>\n\
         <dependencies><dependency>\n\
         <groupId>org.apache.kafka</groupId><artifactId>kafka_2.13</artifactId><version>{VERSION}</version>\n\
         </dependency></dependencies>\n\
         </project>\n"
    )
}
