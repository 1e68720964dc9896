//! What operators see from outside: names, help texts and label values in one place, in Prometheus' text format. Handles
//! are resolved once, so that counting on the path of a payment is one atomic addition.
//!
//! No label carries an id, an account or a text from outside. The one open list is `participant` with `ledger` on the
//! head-room: both are rows of the registry. Nothing here decides anything.

mod handles;
mod labels;

use std::cell::RefCell;
use std::fmt;
use std::sync::Mutex;
use std::sync::atomic::{AtomicU64, Ordering};

use prometheus::core::Collector;
use prometheus::{
    Encoder, Histogram, HistogramOpts, HistogramVec, IntCounter, IntCounterVec, IntGauge, IntGaugeVec, Opts,
    Registry, TextEncoder,
};

use handles::Written;
pub use handles::{Age, Counter, Each, EachPair, Gauge, Stages};
pub use labels::{
    Blocked, CacheEngine, CacheResult, Call, Label, LogEngine, Message, Outcome, Push, Queue, Reason, Stage,
    Status, Topic,
};

use crate::cache::CacheStats;
use crate::http::ServerStatistics;
use crate::log::LogStats;

/// A metric's name and help text.
pub type Name = (&'static str, &'static str);

/// Messages that were accepted, by kind: the log has them.
pub const ACCEPTED: Name = ("hub_messages_accepted_total", "Messages accepted into the log, by kind.");
/// Payments that ended.
pub const PAYMENTS: Name = ("hub_payments_total", "Payments that ended, by outcome and reason.");
/// Time of stages.
pub const STAGES: Name = ("hub_stage_duration_seconds", "Duration of the stages of a message's way.");
/// Answers of the API.
pub const REQUESTS: Name = ("hub_requests_total", "Requests answered, by call and status.");
/// Payments without an end.
pub const IN_FLIGHT: Name = ("hub_payments_in_flight", "Payments that are not final.");
/// Age of the oldest of them.
pub const OLDEST: Name =
    ("hub_payments_oldest_in_flight_seconds", "Age of the oldest payment that is not final.");
/// Armed timers.
pub const TIMERS: Name = ("hub_timers_armed", "Armed timers.");
/// Payments in limbo.
pub const LIMBO: Name =
    ("hub_payments_in_limbo", "Payments neither final nor under an armed timer. Must be 0.");
/// Log lag in records.
pub const LAG: Name =
    ("hub_log_lag_records", "Records in the log that this process has not applied yet, by topic.");
/// Records stored.
pub const STORED: Name = ("hub_log_stored_total", "Records that this process appended durably.");
/// Bytes stored.
pub const STORED_BYTES: Name = ("hub_log_stored_bytes_total", "Bytes of the records appended durably.");
/// Appends refused.
pub const APPENDS_REFUSED: Name = ("hub_log_refused_total", "Records that were certainly not stored.");
/// Appends unknown.
pub const APPENDS_UNKNOWN: Name = ("hub_log_unknown_total", "Records whose append has an unknown outcome.");
/// Log stopped.
pub const LOG_STOPPED: Name = ("hub_log_stopped", "1 if the log has stopped and a person must act.");
/// Cache answers.
pub const CACHE: Name = ("hub_cache_lookups_total", "Look-ups in the idempotency cache, by result.");
/// Breaker of the cache.
pub const CACHE_SKIPPED: Name =
    ("hub_cache_breaker_open", "1 while the cache is not asked because it does not answer.");
/// Queue depths.
pub const QUEUES: Name = ("hub_queue_depth", "Entries waiting, by queue.");
/// Head-room.
pub const HEADROOM: Name = ("hub_headroom_minor_units", "Head-room under cap or prefunding, in minor units.");
/// Pushes.
pub const PUSHES: Name = ("hub_pushes_total", "Pushes to participants, by result.");
/// Oldest unacknowledged event.
pub const UNDELIVERED: Name =
    ("hub_undelivered_oldest_seconds", "Age of the oldest event that no push has delivered.");
/// Events given up.
pub const GIVEN_UP: Name =
    ("hub_undelivered_events", "Events whose pushes were given up after 24 h; they stay in the feed.");
/// Credited early.
pub const EARLY: Name =
    ("hub_credited_early_total", "Answers saying that the creditor was credited before the decision.");
/// Quarantined records.
pub const QUARANTINED: Name =
    ("hub_records_quarantined_total", "Records set aside because they cannot be applied.");
/// Blocked partition.
pub const BLOCKED: Name =
    ("hub_partition_blocked", "1 if the group stopped on purpose, by reason; a person must act.");
/// References held.
pub const REFERENCES: Name = ("hub_references", "References that the fold remembers.");
/// Most references.
pub const REFERENCES_MAX: Name =
    ("hub_references_max", "References at which new payments are refused with 503.");
/// Snapshot offset.
pub const SNAPSHOT: Name = ("hub_snapshot_offset", "Offset of the newest good snapshot.");
/// Writer.
pub const WRITER: Name = ("hub_switch_writing", "1 if this switch writes the journal, 0 if it stands by.");
/// Connections.
pub const CONNECTIONS: Name = ("hub_connections", "Open connections of the participants' API.");
/// Connections taken.
pub const CONNECTIONS_ACCEPTED: Name = ("hub_connections_accepted_total", "Connections taken.");
/// Connections refused.
pub const CONNECTIONS_REFUSED: Name =
    ("hub_connections_refused_total", "Connections closed because there were too many.");
/// Handshakes failed.
pub const HANDSHAKES_FAILED: Name =
    ("hub_handshakes_failed_total", "TLS handshakes that failed or took too long.");
/// Build.
pub const BUILD: Name = ("hub_build_info", "1, with the version of this build.");
/// Configuration.
pub const CONFIGURATION: Name = ("hub_config_info", "1, with the engines in use.");

/// Bounds of the stage histograms in seconds: from a signature to a payment's whole time.
const STAGE_BOUNDS: [f64; 16] =
    [0.0001, 0.00025, 0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0];

/// Why metrics cannot be made or shown: a name or label that the library refuses.
#[derive(Debug, thiserror::Error)]
#[error("metrics are not usable")]
pub struct MetricsFault(#[from] prometheus::Error);

/// What is done before each page is shown, to copy counters that others keep.
type Refresh = Box<dyn Fn(&Metrics) + Send + Sync>;

/// All metrics of a process. One per process, shared.
pub struct Metrics {
    registry: Registry,
    refresh: Mutex<Vec<Refresh>>,
    /// Each metric by its name and label, with whether anything was written to it.
    all: Vec<(String, Written)>,
    headroom: (IntGaugeVec, Written),
    /// See [`ACCEPTED`].
    pub accepted: Each<Message, Counter>,
    /// See [`PAYMENTS`].
    pub payments: EachPair<Outcome, Reason>,
    /// See [`STAGES`].
    pub stages: Stages,
    /// See [`REQUESTS`].
    pub requests: EachPair<Call, Status>,
    /// See [`IN_FLIGHT`].
    pub in_flight: Gauge,
    /// See [`OLDEST`].
    pub oldest: Age,
    /// See [`TIMERS`].
    pub timers: Gauge,
    /// See [`LIMBO`].
    pub limbo: Gauge,
    /// See [`LAG`].
    pub lag: Each<Topic, Gauge>,
    /// See [`CACHE`].
    pub cache: Each<CacheResult, Counter>,
    /// See [`CACHE_SKIPPED`].
    pub cache_breaker_open: Gauge,
    /// See [`STORED`].
    pub stored: Counter,
    /// See [`STORED_BYTES`].
    pub stored_bytes: Counter,
    /// See [`APPENDS_REFUSED`].
    pub appends_refused: Counter,
    /// See [`APPENDS_UNKNOWN`].
    pub appends_unknown: Counter,
    /// See [`LOG_STOPPED`].
    pub log_stopped: Gauge,
    /// See [`QUEUES`].
    pub queues: Each<Queue, Gauge>,
    /// See [`PUSHES`].
    pub pushes: Each<Push, Counter>,
    /// See [`UNDELIVERED`].
    pub undelivered: Age,
    /// See [`GIVEN_UP`].
    pub given_up: Gauge,
    /// See [`EARLY`].
    pub credited_early: Counter,
    /// See [`QUARANTINED`].
    pub quarantined: Counter,
    /// See [`BLOCKED`].
    pub blocked: Each<Blocked, Gauge>,
    /// See [`REFERENCES`].
    pub references: Gauge,
    /// See [`REFERENCES_MAX`].
    pub references_max: Gauge,
    /// See [`SNAPSHOT`].
    pub snapshot_offset: Gauge,
    /// See [`WRITER`].
    pub writing: Gauge,
    /// See [`CONNECTIONS`].
    pub connections: Gauge,
    /// See [`CONNECTIONS_ACCEPTED`].
    pub connections_accepted: Counter,
    /// See [`CONNECTIONS_REFUSED`].
    pub connections_refused: Counter,
    /// See [`HANDSHAKES_FAILED`].
    pub handshakes_failed: Counter,
}

impl fmt::Debug for Metrics {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Metrics")
    }
}

impl Metrics {
    /// All metrics at 0, with the build's version and the engines in use.
    ///
    /// # Errors
    /// [`MetricsFault`] if the library refuses a name, which a test excludes.
    pub fn new(version: &str, log: LogEngine, cache: CacheEngine) -> Result<Self, MetricsFault> {
        let registry = Registry::new();
        let make = Maker { registry: &registry, all: RefCell::default() };
        make.info(BUILD, &[("version", version)])?;
        make.info(CONFIGURATION, &[(LogEngine::NAME, log.text()), (CacheEngine::NAME, cache.text())])?;
        Ok(Self {
            headroom: make.headroom()?,
            accepted: make.counters(ACCEPTED)?,
            payments: make.pairs(PAYMENTS)?,
            stages: make.stages()?,
            requests: make.pairs(REQUESTS)?,
            in_flight: make.gauge(IN_FLIGHT)?,
            oldest: make.age(OLDEST)?,
            timers: make.gauge(TIMERS)?,
            limbo: make.gauge(LIMBO)?,
            lag: make.gauges(LAG)?,
            cache: make.counters(CACHE)?,
            cache_breaker_open: make.gauge(CACHE_SKIPPED)?,
            stored: make.counter(STORED)?,
            stored_bytes: make.counter(STORED_BYTES)?,
            appends_refused: make.counter(APPENDS_REFUSED)?,
            appends_unknown: make.counter(APPENDS_UNKNOWN)?,
            log_stopped: make.gauge(LOG_STOPPED)?,
            queues: make.gauges(QUEUES)?,
            pushes: make.counters(PUSHES)?,
            undelivered: make.age(UNDELIVERED)?,
            given_up: make.gauge(GIVEN_UP)?,
            credited_early: make.counter(EARLY)?,
            quarantined: make.counter(QUARANTINED)?,
            blocked: make.gauges(BLOCKED)?,
            references: make.gauge(REFERENCES)?,
            references_max: make.gauge(REFERENCES_MAX)?,
            snapshot_offset: make.gauge(SNAPSHOT)?,
            writing: make.gauge(WRITER)?,
            connections: make.gauge(CONNECTIONS)?,
            connections_accepted: make.counter(CONNECTIONS_ACCEPTED)?,
            connections_refused: make.counter(CONNECTIONS_REFUSED)?,
            handshakes_failed: make.counter(HANDSHAKES_FAILED)?,
            refresh: Mutex::default(),
            all: make.all.take(),
            registry,
        })
    }

    /// Sets the head-room of an account; the participant and the ledger are rows of the registry.
    pub fn set_headroom(&self, participant: &str, ledger: &str, minor_units: i64) {
        let (gauges, written) = &self.headroom;
        if let Ok(gauge) = gauges.get_metric_with_label_values(&[participant, ledger]) {
            written.note();
            gauge.set(minor_units);
        }
    }

    /// Names, with their labels, of the metrics to which nothing was ever written: for a test that drives a whole hub.
    /// Of the metrics with two labels, of which most pairs never occur, only the name.
    pub fn never_written(&self) -> Vec<&str> {
        let silent = self.all.iter().filter(|(_, written)| !written.is_noted());
        silent.map(|(name, _)| name.as_str()).collect()
    }

    /// Adds what is to be done before each page is shown. It must be quick.
    pub fn before_page(&self, refresh: impl Fn(&Self) + Send + Sync + 'static) {
        if let Ok(mut all) = self.refresh.lock() {
            all.push(Box::new(refresh));
        }
    }

    /// Copies a server's counters.
    pub fn copy_server(&self, server: &ServerStatistics) {
        self.connections.set(signed(&server.open));
        raise(&self.connections_accepted, &server.accepted);
        raise(&self.connections_refused, &server.refused);
        raise(&self.handshakes_failed, &server.handshakes_failed);
    }

    /// Copies a log's counters.
    pub fn copy_log(&self, log: &LogStats) {
        raise(&self.stored, &log.stored);
        raise(&self.stored_bytes, &log.stored_bytes);
        raise(&self.appends_refused, &log.refused);
        raise(&self.appends_unknown, &log.unknown);
        self.log_stopped.set(i64::from(log.stopped.load(Ordering::Relaxed)));
        self.queues.of(Queue::Append).set(signed(&log.queued_records));
    }

    /// Copies a cache's counters.
    pub fn copy_cache(&self, cache: &CacheStats) {
        raise(self.cache.of(CacheResult::Hit), &cache.hits);
        raise(self.cache.of(CacheResult::Lie), &cache.lies);
        let load = |count: &AtomicU64| count.load(Ordering::Relaxed);
        let faults = load(&cache.timeouts).saturating_add(load(&cache.faults));
        let faults = faults.saturating_add(load(&cache.skipped));
        self.cache.of(CacheResult::Fault).raise_to(faults);
        // The cache counts its faults and lies as misses too.
        let misses = load(&cache.misses).saturating_sub(faults).saturating_sub(load(&cache.lies));
        self.cache.of(CacheResult::Miss).raise_to(misses);
        self.cache_breaker_open.set(i64::from(cache.breaker_open.load(Ordering::Relaxed)));
    }

    /// The page in Prometheus' text format.
    ///
    /// # Errors
    /// [`MetricsFault`] if the library cannot write it.
    pub fn page(&self) -> Result<Vec<u8>, MetricsFault> {
        if let Ok(all) = self.refresh.lock() {
            for refresh in all.iter() {
                refresh(self);
            }
        }
        let mut out = Vec::with_capacity(32 * 1024);
        TextEncoder::new().encode(&self.registry.gather(), &mut out)?;
        Ok(out)
    }
}

fn signed(value: &AtomicU64) -> i64 {
    i64::try_from(value.load(Ordering::Relaxed)).unwrap_or(i64::MAX)
}

fn raise(counter: &Counter, to: &AtomicU64) {
    counter.raise_to(to.load(Ordering::Relaxed));
}

/// Makes and registers metrics, and keeps the list of them.
struct Maker<'a> {
    registry: &'a Registry,
    all: RefCell<Vec<(String, Written)>>,
}

impl Maker<'_> {
    fn add<M: Collector + Clone + 'static>(&self, metric: M) -> Result<M, MetricsFault> {
        self.registry.register(Box::new(metric.clone()))?;
        Ok(metric)
    }

    fn listed(&self, name: String) -> Written {
        let written = Written::default();
        self.all.borrow_mut().push((name, written.clone()));
        written
    }

    fn listed_with<L: Label>(&self, name: &str, label: L) -> Written {
        self.listed(format!("{name}{{{}=\"{}\"}}", L::NAME, label.text()))
    }

    fn counter(&self, (name, help): Name) -> Result<Counter, MetricsFault> {
        let inner = self.add(IntCounter::new(name, help)?)?;
        Ok(Counter { inner, written: self.listed(name.to_owned()) })
    }

    fn gauge(&self, (name, help): Name) -> Result<Gauge, MetricsFault> {
        let inner = self.add(IntGauge::new(name, help)?)?;
        Ok(Gauge { inner, written: self.listed(name.to_owned()) })
    }

    fn age(&self, (name, help): Name) -> Result<Age, MetricsFault> {
        let inner = self.add(prometheus::Gauge::new(name, help)?)?;
        Ok(Age { inner, written: self.listed(name.to_owned()) })
    }

    fn headroom(&self) -> Result<(IntGaugeVec, Written), MetricsFault> {
        let (name, help) = HEADROOM;
        let gauges = self.add(IntGaugeVec::new(Opts::new(name, help), &["participant", "ledger"])?)?;
        Ok((gauges, self.listed(name.to_owned())))
    }

    fn counters<L: Label>(&self, (name, help): Name) -> Result<Each<L, Counter>, MetricsFault> {
        let vector = self.add(IntCounterVec::new(Opts::new(name, help), &[L::NAME])?)?;
        let of = |label: L| {
            let inner = vector.get_metric_with_label_values(&[label.text()])?;
            Ok(Counter { inner, written: self.listed_with(name, label) })
        };
        each(of, spare_counter()?)
    }

    fn gauges<L: Label>(&self, (name, help): Name) -> Result<Each<L, Gauge>, MetricsFault> {
        let vector = self.add(IntGaugeVec::new(Opts::new(name, help), &[L::NAME])?)?;
        let of = |label: L| {
            let inner = vector.get_metric_with_label_values(&[label.text()])?;
            Ok(Gauge { inner, written: self.listed_with(name, label) })
        };
        each(of, Gauge { inner: IntGauge::new("spare", "spare")?, written: Written::default() })
    }

    fn stages(&self) -> Result<Stages, MetricsFault> {
        let (name, help) = STAGES;
        let options = || HistogramOpts::new(name, help).buckets(STAGE_BOUNDS.to_vec());
        let vector = self.add(HistogramVec::new(options(), &[Stage::NAME])?)?;
        let of = |stage: Stage| {
            let histogram = vector.get_metric_with_label_values(&[stage.text()])?;
            Ok((histogram, self.listed_with(name, stage)))
        };
        Ok(Stages(each(of, (Histogram::with_opts(options())?, Written::default()))?))
    }

    fn pairs<A: Label, B: Label>(&self, (name, help): Name) -> Result<EachPair<A, B>, MetricsFault> {
        let vector = self.add(IntCounterVec::new(Opts::new(name, help), &[A::NAME, B::NAME])?)?;
        let written = self.listed(name.to_owned());
        let mut all = Vec::new();
        for first in A::ALL {
            let of = |second: B| {
                let inner = vector.get_metric_with_label_values(&[first.text(), second.text()])?;
                Ok(Counter { inner, written: written.clone() })
            };
            all.push((*first, each(of, spare_counter()?)?));
        }
        Ok(EachPair { all, spare: spare_counter()? })
    }

    fn info(&self, (name, help): Name, values: &[(&str, &str)]) -> Result<(), MetricsFault> {
        let names: Vec<&str> = values.iter().map(|(name, _)| *name).collect();
        let texts: Vec<&str> = values.iter().map(|(_, text)| *text).collect();
        let vector = self.add(IntGaugeVec::new(Opts::new(name, help), &names)?)?;
        vector.get_metric_with_label_values(&texts)?.set(1);
        Ok(())
    }
}

fn spare_counter() -> Result<Counter, MetricsFault> {
    Ok(Counter { inner: IntCounter::new("spare", "spare")?, written: Written::default() })
}

fn each<L: Label, M>(
    of: impl Fn(L) -> Result<M, prometheus::Error>,
    spare: M,
) -> Result<Each<L, M>, MetricsFault> {
    let all: Result<Vec<_>, _> =
        L::ALL.iter().map(|label| of(*label).map(|metric| (*label, metric))).collect();
    Ok(Each { all: all?, spare })
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;

    fn page(metrics: &Metrics) -> String {
        String::from_utf8(metrics.page().unwrap()).unwrap()
    }

    #[test]
    fn the_page_shows_what_was_counted() {
        // Protects: names and labels that dashboards and alarms are built on.
        let metrics = Metrics::new("1.2.3", LogEngine::Embedded, CacheEngine::Redis).unwrap();
        metrics.accepted.of(Message::Payment).inc();
        metrics.payments.of(Outcome::Refused, Reason::from_code("AM04")).inc_by(2);
        metrics.requests.of(Call::Messages, Status::from_code(503)).inc();
        metrics.stages.record(Stage::Final, Duration::from_millis(3));
        metrics.blocked.of(Blocked::Invariant).set(1);
        metrics.set_headroom("lotus-bank", "vnd", -5);
        metrics.before_page(|metrics| metrics.limbo.set(7));
        let text = page(&metrics);
        for line in [
            "hub_messages_accepted_total{message=\"pacs.008\"} 1",
            "hub_payments_total{outcome=\"refused\",reason=\"AM04\"} 2",
            "hub_payments_total{outcome=\"completed\",reason=\"none\"} 0",
            "hub_requests_total{call=\"messages\",status=\"503\"} 1",
            "hub_stage_duration_seconds_bucket{stage=\"final\",le=\"0.0025\"} 0",
            "hub_stage_duration_seconds_bucket{stage=\"final\",le=\"0.005\"} 1",
            "hub_partition_blocked{reason=\"invariant\"} 1",
            "hub_headroom_minor_units{ledger=\"vnd\",participant=\"lotus-bank\"} -5",
            "hub_payments_in_limbo 7",
            "hub_build_info{version=\"1.2.3\"} 1",
            "hub_config_info{cache=\"redis\",log=\"embedded\"} 1",
        ] {
            assert!(text.lines().any(|found| found == line), "{line} is missing in\n{text}");
        }
        for line in text.lines() {
            assert!(line.starts_with("hub_") || line.starts_with("# "), "{line}");
        }
        assert_eq!(Status::from_code(999), Status::Other);
        assert_eq!(Reason::from_code("XX99"), Reason::Other);
    }

    #[test]
    fn a_metric_that_nobody_sets_is_named() {
        // Protects: the test that drives a whole hub can tell a 0 that was written from one that was not.
        let metrics = Metrics::new("0", LogEngine::Embedded, CacheEngine::Embedded).unwrap();
        let silent = |name: &str| metrics.never_written().contains(&name);
        let names = [
            "hub_payments_in_limbo",
            "hub_log_stored_total",
            "hub_undelivered_oldest_seconds",
            "hub_log_lag_records{topic=\"orders\"}",
            "hub_stage_duration_seconds{stage=\"fold\"}",
            "hub_messages_accepted_total{message=\"pacs.008\"}",
            "hub_payments_total",
            "hub_headroom_minor_units",
        ];
        assert_eq!(names.map(silent), [true; 8], "{:?}", metrics.never_written());
        let before = metrics.never_written().len();
        metrics.limbo.set(0);
        metrics.stored.raise_to(0);
        metrics.undelivered.set(Duration::ZERO);
        metrics.lag.of(Topic::Orders).set(0);
        metrics.stages.record(Stage::Fold, Duration::ZERO);
        metrics.accepted.of(Message::Payment).inc();
        metrics.payments.of(Outcome::Completed, Reason::None).raise_to(0);
        metrics.set_headroom("lotus-bank", "vnd", 0);
        assert_eq!(names.map(silent), [false; 8]);
        assert_eq!(metrics.never_written().len(), before - 8);
        assert!(silent("hub_log_lag_records{topic=\"journal\"}"));
    }

    #[test]
    fn copied_counters_follow_their_source() {
        // Protects: cache and server counters appear, add up and never go back.
        let metrics = Metrics::new("0", LogEngine::Embedded, CacheEngine::Embedded).unwrap();
        let cache = CacheStats::default();
        cache.hits.store(5, Ordering::Relaxed);
        cache.misses.store(4, Ordering::Relaxed);
        cache.timeouts.store(1, Ordering::Relaxed);
        cache.lies.store(1, Ordering::Relaxed);
        for _ in 0..2 {
            metrics.copy_cache(&cache);
            metrics.copy_log(&LogStats::default());
            metrics.copy_server(&ServerStatistics::default());
        }
        let of = |result| metrics.cache.of(result).get();
        assert_eq!(
            [CacheResult::Hit, CacheResult::Miss, CacheResult::Fault, CacheResult::Lie].map(of),
            [5, 2, 1, 1]
        );
        cache.hits.store(3, Ordering::Relaxed);
        metrics.copy_cache(&cache);
        assert_eq!(of(CacheResult::Hit), 5);
    }
}
