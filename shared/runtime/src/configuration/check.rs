//! From raw sections to the checked configuration. Every fault is collected; defaults are those of contracts §1 and §2.

use std::collections::{BTreeMap, HashMap};
use std::net::SocketAddr;
use std::path::PathBuf;

use config::Value;
use serde::de::DeserializeOwned;

use super::raw;
use super::{Cache, Configuration, Faults, Gateway, Hub, Ledger, Listen, Log, Switch};
use crate::log::contract::Profile;
use crate::log::kafka::KafkaTls;
use crate::signature::{is_owner, normal_authority};

const GATEWAY: &str = "127.0.0.1:8443";
const CONSOLE: &str = "127.0.0.1:8080";
const METRICS: &str = "127.0.0.1:9464";
const ISO8583: &str = "127.0.0.1:8583";

/// Times of a ledger where none are written: total, payee's reserve, stale, future (contracts §2, "Time").
const TIMES_MS: [u64; 4] = [10_000, 2_000, 60_000, 5_000];
/// The ledgers where none are written: currency and largest payment. NAPAS 247 takes less than 500 million dong; the riel's
/// maximum is of the same order of value. Both are for development: a real scheme writes its own.
const LEDGERS: [(&str, &str, &str); 2] = [("vnd", "VND", "499999999"), ("khr", "KHR", "80000000")];
/// References kept at most: 200 million at about 40 bytes each are 8 GB, which a machine for a national hub has, and 27
/// hours at 1,000 payments a second. Memory is taken as it fills.
const REFERENCES_MAX: u64 = 200_000_000;
/// Decimals are checked against the currency where the amount enters the log; here only that it is an amount.
const DECIMALS_MAX: u8 = 4;

/// Keys of each section; `ledger` has one level more.
const KEYS: [(&str, &[&str]); 9] = [
    ("hub", &["name", "data"]),
    ("log", &["engine", "brokers", "profile", "ca", "cert", "key"]),
    ("cache", &["engine", "url", "ca"]),
    ("gateway", &["listen", "authorities", "body_bytes_max", "admission_wait_ms", "push_private_targets"]),
    ("console", &["listen"]),
    ("metrics", &["listen"]),
    ("iso8583", &["listen"]),
    ("switch", &["standby_after_ms", "snapshot_every_records", "references_max"]),
    ("ledger", &["currency", "total_ms", "payee_reserve_ms", "stale_ms", "future_ms", "amount_max"]),
];

pub(super) fn check(mut tree: HashMap<String, Value>) -> Result<Configuration, Faults> {
    let mut faults = Collected(Vec::new());
    let ledgers_are_given = tree.contains_key("ledger");
    let ledgers = faults.ledgers(&mut tree);
    let hub = faults.section::<raw::Hub>(&mut tree, "hub");
    let log = faults.section::<raw::Log>(&mut tree, "log");
    let cache = faults.section::<raw::Cache>(&mut tree, "cache");
    let gateway = faults.section::<raw::Gateway>(&mut tree, "gateway");
    let [console, metrics, iso8583] =
        [("console", CONSOLE), ("metrics", METRICS), ("iso8583", ISO8583)].map(|(name, default)| {
            let section = faults.section::<raw::Listening>(&mut tree, name);
            faults.listen(name, section.listen.as_deref(), default)
        });
    let switch = faults.section::<raw::Switch>(&mut tree, "switch");
    let mut unknown: Vec<_> = tree.into_keys().collect();
    unknown.sort();
    for name in unknown {
        faults.0.push(format!("{name}: no such section"));
    }
    let checked = (
        faults.hub(hub),
        faults.log(log),
        faults.cache(cache),
        faults.gateway(gateway),
        faults.switch(switch),
    );
    let (hub, log, cache, gateway, switch) = checked;
    if !faults.0.is_empty() {
        return Err(Faults(faults.0));
    }
    Ok(Configuration {
        hub,
        log,
        cache,
        gateway,
        console,
        metrics,
        iso8583,
        switch,
        ledgers,
        ledgers_are_given,
    })
}

struct Collected(Vec<String>);

impl Collected {
    /// Takes a section out of the tree. All unknown keys are faults, and the first value of a wrong type.
    fn section<T: DeserializeOwned + Default>(&mut self, tree: &mut HashMap<String, Value>, name: &str) -> T {
        match tree.remove(name) {
            None => T::default(),
            Some(value) => self.read(name, name, value),
        }
    }

    fn read<T: DeserializeOwned + Default>(&mut self, kind: &str, name: &str, value: Value) -> T {
        let known = KEYS.iter().find(|(section, _)| *section == kind).map_or(&[][..], |(_, keys)| keys);
        let Ok(mut table) = value.into_table() else {
            self.0.push(format!("{name}: must be a section"));
            return T::default();
        };
        let mut unknown: Vec<_> =
            table.keys().filter(|key| !known.contains(&key.as_str())).cloned().collect();
        unknown.sort();
        for key in unknown {
            table.remove(&key);
            self.0.push(format!("{name}.{key}: no such key"));
        }
        // One key after the other, so that each wrong type is found; the keys beside it are judged all the same.
        let mut keys: Vec<_> = table.keys().cloned().collect();
        keys.sort();
        for key in keys {
            let Some(value) = table.get(&key).cloned() else { continue };
            let single = Value::new(None, HashMap::from([(key.clone(), value)]));
            if let Err(fault) = single.try_deserialize::<T>() {
                self.0.push(format!("{name}.{key}: {fault}"));
                table.remove(&key);
            }
        }
        Value::new(None, table).try_deserialize().unwrap_or_default()
    }

    fn listen(&mut self, section: &str, text: Option<&str>, default: &str) -> Listen {
        let (text, is_given) = text.map_or((default, false), |text| (text, true));
        let address = text.parse().unwrap_or_else(|_| {
            self.0.push(format!("{section}.listen = {text:?}: must be an address and a port, as {default}"));
            SocketAddr::from(([127, 0, 0, 1], 0))
        });
        Listen { address, is_given }
    }

    fn range(
        &mut self,
        key: &str,
        value: Option<u64>,
        default: u64,
        allowed: std::ops::RangeInclusive<u64>,
    ) -> u64 {
        let value = value.unwrap_or(default);
        if !allowed.contains(&value) {
            self.0.push(format!("{key} = {value}: {} to {} allowed", allowed.start(), allowed.end()));
        }
        value
    }

    fn hub(&mut self, section: raw::Hub) -> Hub {
        let name = section.name.unwrap_or_else(|| "tonle".to_owned());
        if !is_owner(&name) {
            self.0.push(format!("hub.name = {name:?}: 2 to 31 of a-z, 0-9 and -, not starting with -"));
        }
        if section.data.as_deref() == Some("") {
            self.0.push("hub.data = \"\": must name a directory".to_owned());
        }
        Hub { name, data: section.data.map(PathBuf::from) }
    }

    fn log(&mut self, section: raw::Log) -> Log {
        let raw::Log { engine, brokers, profile, ca, cert, key } = section;
        let engine = engine.unwrap_or_else(|| "embedded".to_owned());
        if engine == "embedded" {
            for (name, value) in
                [("brokers", &brokers), ("profile", &profile), ("ca", &ca), ("cert", &cert), ("key", &key)]
            {
                if value.is_some() {
                    self.0.push(format!("log.{name}: only with log.engine = \"kafka\""));
                }
            }
            return Log::Embedded;
        }
        if engine != "kafka" {
            self.0.push(format!("log.engine = {engine:?}: embedded or kafka allowed"));
            return Log::Embedded;
        }
        let brokers = brokers.unwrap_or_default();
        let is_broker = |text: &str| {
            text.trim()
                .rsplit_once(':')
                .is_some_and(|(host, port)| !host.is_empty() && port.parse::<u16>().is_ok())
        };
        if !brokers.split(',').all(is_broker) {
            self.0.push(format!("log.brokers = {brokers:?}: HOST:PORT needed, several separated by commas"));
        }
        let profile = match profile.as_deref().unwrap_or("production").parse::<Profile>() {
            Ok(profile) => profile,
            Err(fault) => {
                self.0.push(fault);
                Profile::Production
            }
        };
        let tls = match (ca, cert, key) {
            (Some(ca), Some(cert), Some(key)) => {
                Some(KafkaTls { ca: ca.into(), cert: cert.into(), key: key.into() })
            }
            (None, None, None) => None,
            _ => {
                self.0.push("log.ca, log.cert, log.key: all three or none".to_owned());
                None
            }
        };
        if profile == Profile::Production && tls.is_none() {
            self.0.push("log.profile = \"production\": log.ca, log.cert and log.key needed".to_owned());
        }
        Log::Kafka { brokers, profile, tls }
    }

    fn cache(&mut self, section: raw::Cache) -> Cache {
        let engine = section.engine.unwrap_or_else(|| "embedded".to_owned());
        match engine.as_str() {
            "embedded" => {
                if section.url.is_some() || section.ca.is_some() {
                    self.0.push("cache.url, cache.ca: only with cache.engine = \"redis\"".to_owned());
                }
                Cache::Embedded
            }
            "redis" => {
                let url = section.url.unwrap_or_default();
                if !url.starts_with("redis://") && !url.starts_with("rediss://") {
                    // The value may hold a password, so it is not repeated.
                    self.0.push("cache.url: must start with redis:// or rediss://".to_owned());
                }
                if section.ca.is_some() && !url.starts_with("rediss://") {
                    self.0.push("cache.ca: only with a cache.url that starts with rediss://".to_owned());
                }
                Cache::Redis { url, ca: section.ca.map(PathBuf::from) }
            }
            other => {
                self.0.push(format!("cache.engine = {other:?}: embedded or redis allowed"));
                Cache::Embedded
            }
        }
    }

    fn gateway(&mut self, section: raw::Gateway) -> Gateway {
        let listen = self.listen("gateway", section.listen.as_deref(), GATEWAY);
        let authorities = section.authorities.map_or_else(Vec::new, |texts| texts.0);
        for text in &authorities {
            let is_bad = text.is_empty() || text.contains(['/', '@', '"', '\\']);
            if is_bad || !text.bytes().all(|byte| byte.is_ascii_graphic()) {
                self.0.push(format!("gateway.authorities: {text:?} is not a host with or without a port"));
            }
        }
        if authorities.is_empty() && listen.address.ip().is_unspecified() {
            self.0.push(format!(
                "gateway.authorities: needed where gateway.listen = \"{}\" names no host",
                listen.address
            ));
        }
        Gateway {
            listen,
            authorities: authorities.iter().map(|text| normal_authority(text).into_owned()).collect(),
            // 256 KiB is what a record of the log has room for.
            body_bytes_max: self.range(
                "gateway.body_bytes_max",
                section.body_bytes_max,
                256 * 1024,
                1_024..=256 * 1024,
            ),
            admission_wait_ms: self.range(
                "gateway.admission_wait_ms",
                section.admission_wait_ms,
                2_000,
                10..=30_000,
            ),
            push_private_targets: section.push_private_targets.unwrap_or(false),
        }
    }

    fn switch(&mut self, section: raw::Switch) -> Switch {
        let (standby, every) = (section.standby_after_ms, section.snapshot_every_records);
        Switch {
            standby_after_ms: self.range("switch.standby_after_ms", standby, 1_000, 100..=60_000),
            references_max: self.range(
                "switch.references_max",
                section.references_max,
                REFERENCES_MAX,
                1_000..=2_000_000_000,
            ),
            snapshot_every_records: self.range(
                "switch.snapshot_every_records",
                every,
                100_000,
                1_000..=100_000_000,
            ),
        }
    }

    fn ledgers(&mut self, tree: &mut HashMap<String, Value>) -> BTreeMap<String, Ledger> {
        let table = match tree.remove("ledger").map(Value::into_table) {
            None => {
                return LEDGERS
                    .map(|(name, currency, max)| (name.to_owned(), default_ledger(currency, max)))
                    .into();
            }
            Some(Ok(table)) => BTreeMap::from_iter(table),
            Some(Err(_)) => {
                self.0.push("ledger: must be sections [ledger.NAME]".to_owned());
                return BTreeMap::new();
            }
        };
        let mut ledgers = BTreeMap::new();
        for (name, value) in table {
            let section: raw::Ledger = self.read("ledger", &format!("ledger.{name}"), value);
            if !is_owner(&name) {
                self.0.push(format!("ledger.{name}: a name has 2 to 31 of a-z, 0-9 and -"));
            }
            let ledger = self.ledger(&name, section);
            ledgers.insert(name, ledger);
        }
        ledgers
    }

    fn ledger(&mut self, name: &str, section: raw::Ledger) -> Ledger {
        let key = |key: &str| format!("ledger.{name}.{key}");
        let [total, reserve, stale, future] = TIMES_MS;
        let ledger = Ledger {
            total_ms: self.range(&key("total_ms"), section.total_ms, total, 500..=60_000),
            payee_reserve_ms: self.range(
                &key("payee_reserve_ms"),
                section.payee_reserve_ms,
                reserve,
                0..=59_999,
            ),
            stale_ms: self.range(&key("stale_ms"), section.stale_ms, stale, 1_000..=86_400_000),
            future_ms: self.range(&key("future_ms"), section.future_ms, future, 0..=600_000),
            currency: section.currency.unwrap_or_default(),
            amount_max: section.amount_max.map_or_else(String::new, |amount| amount.0),
        };
        if ledger.payee_reserve_ms >= ledger.total_ms {
            self.0.push(format!("{}: must be below total_ms", key("payee_reserve_ms")));
        }
        if ledger.currency.len() != 3 || !ledger.currency.bytes().all(|byte| byte.is_ascii_uppercase()) {
            self.0.push(format!("{} = {:?}: an ISO 4217 code needed", key("currency"), ledger.currency));
        }
        // What moves money has no default.
        match tonle_flow::operator::minor(&ledger.amount_max, DECIMALS_MAX) {
            Err(_) => {
                self.0.push(format!("{} = {:?}: decimal text needed", key("amount_max"), ledger.amount_max));
            }
            Ok(0) => self.0.push(format!("{}: must be above 0", key("amount_max"))),
            Ok(_) => {}
        }
        ledger
    }
}

fn default_ledger(currency: &str, amount_max: &str) -> Ledger {
    let [total_ms, payee_reserve_ms, stale_ms, future_ms] = TIMES_MS;
    let (currency, amount_max) = (currency.to_owned(), amount_max.to_owned());
    Ledger { currency, total_ms, payee_reserve_ms, stale_ms, future_ms, amount_max }
}
