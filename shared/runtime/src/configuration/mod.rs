//! The hub's configuration: TOML, overridden by environment variables `TONLE__SECTION__KEY`. What is written is read into
//! raw sections, checked as a whole, and every fault is reported at once. Ledger values are the first configuration of a
//! group only; afterwards operators' orders change them.
//!
//! It knows no currency's decimals: amounts stay decimal text here and whoever writes them into the log converts them.

mod addresses;
mod check;
mod raw;

use std::collections::{BTreeMap, HashMap};
use std::fmt;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};

use config::{Config, Environment, File, FileFormat, Value};

use crate::log::contract::Profile;
use crate::log::kafka::KafkaTls;

pub use addresses::{Addresses, AddressesFault};

/// The exit code for a wrong configuration (contracts).
pub const EXIT_CODE: u8 = 64;

/// Most bytes of a configuration file: a thousand ledgers need less.
const FILE_BYTES_MAX: u64 = 1024 * 1024;

/// Every fault of a configuration, one line each.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{}", .0.join("\n"))]
pub struct Faults(pub Vec<String>);

/// A checked configuration.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Configuration {
    /// `[hub]`.
    pub hub: Hub,
    /// `[log]`.
    pub log: Log,
    /// `[cache]`.
    pub cache: Cache,
    /// `[gateway]`.
    pub gateway: Gateway,
    /// `[console] listen`.
    pub console: Listen,
    /// `[metrics] listen`.
    pub metrics: Listen,
    /// `[iso8583] listen`.
    pub iso8583: Listen,
    /// `[switch]`.
    pub switch: Switch,
    /// `[ledger.NAME]`, by name.
    pub ledgers: BTreeMap<String, Ledger>,
    /// Whether the ledgers were written down, or are the defaults. Only what is written must agree with the log.
    pub ledgers_are_given: bool,
}

/// An address to listen on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Listen {
    /// The address; port 0 lets the operating system choose.
    pub address: SocketAddr,
    /// Whether it was written down, or is the default. The demo takes port 0 where it is the default.
    pub is_given: bool,
}

/// `[hub]`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hub {
    /// Prefix of topics and cache keys, `[a-z0-9][a-z0-9-]{1,30}`.
    pub name: String,
    /// The data directory, if written down.
    pub data: Option<PathBuf>,
}

/// `[log]`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Log {
    /// In the data directory.
    Embedded,
    /// Apache Kafka.
    Kafka {
        /// `HOST:PORT`, separated by commas.
        brokers: String,
        /// What is demanded of the brokers.
        profile: Profile,
        /// Files for TLS; none means plain text.
        tls: Option<KafkaTls>,
    },
}

/// `[cache]`.
#[derive(Clone, PartialEq, Eq)]
pub enum Cache {
    /// In memory.
    Embedded,
    /// Redis.
    Redis {
        /// `redis://` or `rediss://`; may hold a password, so it is never shown whole.
        url: String,
        /// Certificates of the authority of the server's certificate.
        ca: Option<PathBuf>,
    },
}

impl fmt::Debug for Cache {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Embedded => f.write_str("Embedded"),
            Self::Redis { url, ca } => {
                f.debug_struct("Redis").field("url", &without_secret(url)).field("ca", ca).finish()
            }
        }
    }
}

/// `[gateway]`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Gateway {
    /// Where the participants' API listens.
    pub listen: Listen,
    /// Values of `@authority` that are this hub's, in normal form; empty: those under which the address in use
    /// can be reached.
    pub authorities: Vec<String>,
    /// Longest message body in bytes.
    pub body_bytes_max: u64,
    /// How long an answer waits for the fold's admission.
    pub admission_wait_ms: u64,
    /// Whether pushes may go to private addresses.
    pub push_private_targets: bool,
}

/// `[switch]`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Switch {
    /// After this time without another's output a standby writes.
    pub standby_after_ms: u64,
    /// Records between snapshots.
    pub snapshot_every_records: u64,
    /// References that a new log's fold keeps at most; enters the log at the first start.
    pub references_max: u64,
}

/// `[ledger.NAME]`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ledger {
    /// ISO 4217 code.
    pub currency: String,
    /// From the start of a payment to its deadline.
    pub total_ms: u64,
    /// What must be left for the payee's agent.
    pub payee_reserve_ms: u64,
    /// How old a message may be.
    pub stale_ms: u64,
    /// How far ahead a message may be dated.
    pub future_ms: u64,
    /// The largest single payment, decimal text in the ledger's currency.
    pub amount_max: String,
}

impl Configuration {
    /// Reads the file, if any, and the process's environment.
    ///
    /// # Errors
    /// [`Faults`] with every fault.
    pub fn load(file: Option<&Path>) -> Result<Self, Faults> {
        let text = match file {
            None => String::new(),
            Some(file) => read(file)?,
        };
        // Variables that are not Unicode cannot be ours.
        let all = std::env::vars_os()
            .filter_map(|(name, value)| Some((name.into_string().ok()?, value.into_string().ok()?)));
        Self::from_text(&text, all)
    }

    /// Reads TOML text and variables.
    ///
    /// # Errors
    /// [`Faults`] with every fault.
    pub fn from_text(
        text: &str,
        variables: impl IntoIterator<Item = (String, String)>,
    ) -> Result<Self, Faults> {
        let ours = variables.into_iter().filter(|(name, _)| name.starts_with("TONLE__"));
        let ours: HashMap<String, String> = ours.collect();
        let environment =
            Environment::with_prefix("TONLE").prefix_separator("__").separator("__").source(Some(ours));
        let built = Config::builder()
            .add_source(File::from_str(text, FileFormat::Toml))
            .add_source(environment)
            .build();
        let tree: HashMap<String, Value> = built
            .and_then(Config::try_deserialize)
            .map_err(|fault| Faults(vec![format!("configuration: {fault}")]))?;
        check::check(tree)
    }

    /// The values in use, one `(key, value)` each in the order of the keys, secrets hidden: for the log at start.
    pub fn effective(&self) -> Vec<(String, String)> {
        let mut all = vec![
            ("hub.name".to_owned(), self.hub.name.clone()),
            ("hub.data".to_owned(), path(self.hub.data.as_deref())),
            ("gateway.listen".to_owned(), self.gateway.listen.address.to_string()),
            ("gateway.authorities".to_owned(), self.gateway.authorities.join(",")),
            ("gateway.body_bytes_max".to_owned(), self.gateway.body_bytes_max.to_string()),
            ("gateway.admission_wait_ms".to_owned(), self.gateway.admission_wait_ms.to_string()),
            ("gateway.push_private_targets".to_owned(), self.gateway.push_private_targets.to_string()),
            ("console.listen".to_owned(), self.console.address.to_string()),
            ("metrics.listen".to_owned(), self.metrics.address.to_string()),
            ("iso8583.listen".to_owned(), self.iso8583.address.to_string()),
            ("switch.standby_after_ms".to_owned(), self.switch.standby_after_ms.to_string()),
            ("switch.snapshot_every_records".to_owned(), self.switch.snapshot_every_records.to_string()),
            ("switch.references_max".to_owned(), self.switch.references_max.to_string()),
        ];
        match &self.log {
            Log::Embedded => all.push(("log.engine".to_owned(), "embedded".to_owned())),
            Log::Kafka { brokers, profile, tls } => {
                all.push(("log.engine".to_owned(), "kafka".to_owned()));
                all.push(("log.brokers".to_owned(), brokers.clone()));
                all.push(("log.profile".to_owned(), profile.to_string()));
                if let Some(tls) = tls {
                    all.push(("log.ca".to_owned(), path(Some(&tls.ca))));
                    all.push(("log.cert".to_owned(), path(Some(&tls.cert))));
                    all.push(("log.key".to_owned(), path(Some(&tls.key))));
                }
            }
        }
        match &self.cache {
            Cache::Embedded => all.push(("cache.engine".to_owned(), "embedded".to_owned())),
            Cache::Redis { url, ca } => {
                all.push(("cache.engine".to_owned(), "redis".to_owned()));
                all.push(("cache.url".to_owned(), without_secret(url)));
                all.push(("cache.ca".to_owned(), path(ca.as_deref())));
            }
        }
        for (name, ledger) in &self.ledgers {
            let key = |key: &str| format!("ledger.{name}.{key}");
            all.push((key("currency"), ledger.currency.clone()));
            all.push((key("total_ms"), ledger.total_ms.to_string()));
            all.push((key("payee_reserve_ms"), ledger.payee_reserve_ms.to_string()));
            all.push((key("stale_ms"), ledger.stale_ms.to_string()));
            all.push((key("future_ms"), ledger.future_ms.to_string()));
            all.push((key("amount_max"), ledger.amount_max.clone()));
        }
        all.sort();
        all
    }
}

fn path(path: Option<&Path>) -> String {
    path.map_or_else(String::new, |path| path.display().to_string())
}

fn read(file: &Path) -> Result<String, Faults> {
    let fault = |what: String| Faults(vec![format!("{}: {what}", file.display())]);
    let length = std::fs::metadata(file).map_err(|source| fault(source.to_string()))?.len();
    if length > FILE_BYTES_MAX {
        return Err(fault(format!("longer than {FILE_BYTES_MAX} bytes")));
    }
    std::fs::read_to_string(file).map_err(|source| fault(source.to_string()))
}

/// A URL whose user and password are hidden, and its query, which may hold a password too.
fn without_secret(url: &str) -> String {
    let (scheme, rest) = url.split_once("://").unwrap_or(("", url));
    let rest = rest.split('?').next().unwrap_or("");
    let shown = match rest.rsplit_once('@') {
        Some((_, host)) => format!("***@{host}"),
        None => rest.to_owned(),
    };
    if scheme.is_empty() { shown } else { format!("{scheme}://{shown}") }
}

#[cfg(test)]
mod tests;
