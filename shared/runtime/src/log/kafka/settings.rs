//! How librdkafka is set: one table for the producer, one for consumers, and the operator's part of both. It knows
//! nothing of what is sent.

use super::super::contract::{CLIENT_MESSAGE_BYTES_MAX, Profile};
use super::super::limits::{QUEUE_BYTES_MAX, READ_BYTES_MAX};
use rdkafka::ClientConfig;
use rdkafka::config::RDKafkaLogLevel;
use std::path::PathBuf;
use std::time::Duration;

/// How long the producer waits for company before it sends: the cost of broker and client is per request, not per record,
/// and every produced batch is fetched three times. At 1,000 payments a second 5 ms are ten records; the four appends of
/// a payment wait 20 ms together.
const LINGER_MS: u32 = 5;
/// Records that the producer keeps while the broker does not answer, before it refuses new ones.
const PRODUCER_RECORDS_MAX: usize = 65_536;
/// Kibibytes that a streaming consumer fetches ahead of its reader.
const STREAM_AHEAD_KBYTES: usize = 16 * 1024;
/// Kibibytes that the consumer for single reads fetches ahead: little, since most of it is thrown away.
const RANDOM_AHEAD_KBYTES: usize = 1_024;
/// Bytes of one fetch for single reads. Most of a fetch is unpacked and thrown away: with 256 KiB of small batches a read
/// took 88 ms. The broker sends the first batch whole at any size.
const RANDOM_FETCH_BYTES: usize = 16 * 1024;
/// Longest pause between attempts to reach a broker: librdkafka's 10 s would outlast most outages.
const RECONNECT_MS_MAX: u32 = 1_000;

/// Files for TLS to the brokers, in PEM.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KafkaTls {
    /// Certificates of the authority that signed the brokers' certificates (`log.ca`).
    pub ca: PathBuf,
    /// Our certificate (`log.cert`).
    pub cert: PathBuf,
    /// Its private key (`log.key`).
    pub key: PathBuf,
}

/// What the operator decides about Kafka.
#[derive(Clone, Debug)]
pub struct KafkaSettings {
    /// `hub.name`; topics are `HUB.orders` and `HUB.journal`.
    pub hub: String,
    /// `log.brokers`: comma-separated `HOST:PORT`.
    pub brokers: String,
    /// `log.profile`.
    pub profile: Profile,
    /// `log.ca`, `log.cert`, `log.key`; none of them means plain text.
    pub tls: Option<KafkaTls>,
    /// After this time an append without an answer is unknown. Must be below `payment_time`.
    pub append_time_max: Duration,
    /// The shortest total time of a payment among the ledgers.
    pub payment_time: Duration,
}

impl KafkaSettings {
    /// Settings for a hub with the default times: appends are unknown after 2 s, payments take 10 s in all.
    pub fn new(hub: &str, brokers: &str, profile: Profile) -> Self {
        Self {
            hub: hub.to_owned(),
            brokers: brokers.to_owned(),
            profile,
            tls: None,
            append_time_max: Duration::from_secs(2),
            payment_time: Duration::from_secs(10),
        }
    }

    /// The hosts of `brokers`, without ports.
    pub(super) fn hosts(&self) -> Vec<String> {
        let host = |broker: &str| broker.rsplit_once(':').map_or(broker, |(host, _)| host).trim().to_owned();
        self.brokers.split(',').map(host).collect()
    }

    /// What all clients share.
    pub(super) fn client(&self) -> ClientConfig {
        let mut config = ClientConfig::new();
        config.set_log_level(RDKafkaLogLevel::Warning);
        config.set("bootstrap.servers", &self.brokers);
        config.set("client.id", format!("tonle-{}", self.hub));
        config.set("socket.nagle.disable", "true");
        config.set("socket.keepalive.enable", "true");
        config.set("reconnect.backoff.ms", "50");
        config.set("reconnect.backoff.max.ms", RECONNECT_MS_MAX.to_string());
        match &self.tls {
            None => {
                config.set("security.protocol", "plaintext");
            }
            Some(tls) => {
                config.set("security.protocol", "ssl");
                config.set("ssl.ca.location", tls.ca.to_string_lossy());
                config.set("ssl.certificate.location", tls.cert.to_string_lossy());
                config.set("ssl.key.location", tls.key.to_string_lossy());
                config.set("enable.ssl.certificate.verification", "true");
                config.set("ssl.endpoint.identification.algorithm", "https");
            }
        }
        config
    }

    /// The one producer of the process.
    pub(super) fn producer(&self) -> ClientConfig {
        let append_ms = self.append_time_max.as_millis().to_string();
        let mut config = self.client();
        config.set("enable.idempotence", "true");
        config.set("acks", "all");
        config.set("linger.ms", LINGER_MS.to_string());
        config.set("compression.codec", "zstd");
        config.set("compression.level", "1");
        config.set("message.timeout.ms", &append_ms);
        // The broker gives up waiting for its followers no later than the client does.
        config.set("request.timeout.ms", &append_ms);
        config.set("retry.backoff.ms", "50");
        config.set("message.max.bytes", CLIENT_MESSAGE_BYTES_MAX.to_string());
        config.set("queue.buffering.max.messages", PRODUCER_RECORDS_MAX.to_string());
        config.set("queue.buffering.max.kbytes", (QUEUE_BYTES_MAX / 1024).to_string());
        config
    }

    /// A consumer that streams one topic.
    pub(super) fn stream_consumer(&self) -> ClientConfig {
        let mut config = self.consumer();
        config.set("queued.max.messages.kbytes", STREAM_AHEAD_KBYTES.to_string());
        config.set("queued.min.messages", "10000");
        config.set("fetch.message.max.bytes", READ_BYTES_MAX.to_string());
        config.set("fetch.max.bytes", (2 * READ_BYTES_MAX).to_string());
        config
    }

    /// The consumer that answers single reads.
    pub(super) fn random_consumer(&self) -> ClientConfig {
        let mut config = self.consumer();
        config.set("queued.max.messages.kbytes", RANDOM_AHEAD_KBYTES.to_string());
        config.set("queued.min.messages", "1");
        config.set("fetch.message.max.bytes", RANDOM_FETCH_BYTES.to_string());
        config
    }

    fn consumer(&self) -> ClientConfig {
        let mut config = self.client();
        // librdkafka's assign() demands a group id. The group is never joined and no offset is ever committed to it.
        config.set("group.id", format!("{}-never-joined", self.hub));
        config.set("enable.auto.commit", "false");
        config.set("enable.auto.offset.store", "false");
        config.set("auto.offset.reset", "error");
        config.set("isolation.level", "read_committed");
        config.set("check.crcs", "true");
        config.set("allow.auto.create.topics", "false");
        config.set("enable.partition.eof", "false");
        // A fetch is answered as soon as there is one byte; these bound the pauses between fetches.
        config.set("fetch.min.bytes", "1");
        config.set("fetch.wait.max.ms", "10");
        config.set("fetch.queue.backoff.ms", "10");
        config.set("fetch.error.backoff.ms", "50");
        config
    }
}
