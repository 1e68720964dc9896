//! The start-up contract with Kafka: what client, brokers and topics must be set to before a hub uses them, by
//! profile. A hub that starts on a wrong setting loses money later and quietly, so it refuses, naming every wrong key,
//! what was found and what is required. The checks are pure; asking the brokers is [`super::kafka`]'s work.

use super::Topic;
use super::limits::RECORD_BYTES_MAX;
use std::collections::BTreeMap;
use std::fmt;
use std::net::IpAddr;
use std::str::FromStr;
use std::time::Duration;
use thiserror::Error;

/// Partitions of each topic: one for each group of ledgers, and there is one group, `main`. Part of the hub's
/// identity: with another count the same payment could lie in two partitions.
pub const PARTITIONS: i32 = 1;

/// Bytes that a record's frame, headers and batch may add to its value on the wire; some hundred are measured.
pub const FRAME_BYTES_MAX: usize = 16 * 1024;

/// The client's `message.max.bytes`: our largest record in its frame. The client also fills batches up to this size.
pub const CLIENT_MESSAGE_BYTES_MAX: usize = RECORD_BYTES_MAX + FRAME_BYTES_MAX;

/// The topic's least `max.message.bytes`. The client may exceed its own limit by one message when it fills a batch, so
/// the broker must take two; a batch refused for its size would refuse good records with it.
pub const TOPIC_MESSAGE_BYTES_MIN: usize = 2 * CLIENT_MESSAGE_BYTES_MAX;

/// How much a deployment promises, which decides what is demanded of Kafka.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Profile {
    /// TLS, three replicas, two in sync: loses nothing when one broker does.
    Production,
    /// One broker on this machine, plain text on loopback: for development, tests and measurements.
    SingleNode,
}

impl FromStr for Profile {
    type Err = String;

    /// Reads `production` or `single-node`, the values of `log.profile`.
    fn from_str(text: &str) -> Result<Self, String> {
        match text {
            "production" => Ok(Self::Production),
            "single-node" => Ok(Self::SingleNode),
            other => Err(format!("log.profile is {other}, allowed are production and single-node")),
        }
    }
}

impl fmt::Display for Profile {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Production => "production",
            Self::SingleNode => "single-node",
        })
    }
}

impl Profile {
    /// Least number of replicas of a topic, and the number it is created with.
    pub fn replicas(self) -> i32 {
        match self {
            Self::Production => 3,
            Self::SingleNode => 1,
        }
    }

    /// Least `min.insync.replicas` of a topic, and what it is created with.
    pub fn in_sync_replicas(self) -> i32 {
        match self {
            Self::Production => 2,
            Self::SingleNode => 1,
        }
    }
}

/// One wrong setting.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("{subject}: {key} is {found}, required is {required}")]
pub struct Wrong {
    /// Whose setting: `configuration`, `client`, `broker 1`, `topic demo.orders`.
    pub subject: String,
    /// Kafka's or our name of the setting.
    pub key: String,
    /// Its value, or `not set`.
    pub found: String,
    /// What it must be.
    pub required: String,
}

/// What a value must be.
#[derive(Clone, Copy, Debug)]
pub(super) enum Rule {
    /// Exactly this text.
    Is(&'static str),
    /// A number not below this one.
    AtLeast(i64),
}

impl Rule {
    fn holds(self, found: &str) -> bool {
        match self {
            Self::Is(required) => found == required,
            Self::AtLeast(least) => found.parse::<i64>().is_ok_and(|found| found >= least),
        }
    }
}

impl fmt::Display for Rule {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Is(required) => f.write_str(required),
            Self::AtLeast(least) => write!(f, "at least {least}"),
        }
    }
}

/// Settings of a topic: nothing is ever deleted or compacted, times are the broker's, no replica that is behind leads.
pub(super) fn topic_rules(profile: Profile) -> Vec<(&'static str, Rule)> {
    vec![
        ("cleanup.policy", Rule::Is("delete")),
        ("retention.ms", Rule::Is("-1")),
        ("retention.bytes", Rule::Is("-1")),
        ("message.timestamp.type", Rule::Is("LogAppendTime")),
        ("unclean.leader.election.enable", Rule::Is("false")),
        ("min.insync.replicas", Rule::AtLeast(i64::from(profile.in_sync_replicas()))),
        ("max.message.bytes", Rule::AtLeast(TOPIC_MESSAGE_BYTES_MIN as i64)),
    ]
}

/// Settings of each broker: a misspelt topic must not come into being with default settings.
pub(super) const BROKER_RULES: &[(&str, Rule)] = &[("auto.create.topics.enable", Rule::Is("false"))];

/// Settings of the producing client, as librdkafka reads them back.
pub(super) const PRODUCER_RULES: &[(&str, Rule)] =
    &[("enable.idempotence", Rule::Is("true")), ("acks", Rule::Is("-1"))];

/// Settings of each consuming client, as librdkafka reads them back.
pub(super) const CONSUMER_RULES: &[(&str, Rule)] = &[
    ("enable.auto.commit", Rule::Is("false")),
    ("enable.auto.offset.store", Rule::Is("false")),
    ("auto.offset.reset", Rule::Is("error")),
    ("isolation.level", Rule::Is("read_committed")),
    ("check.crcs", Rule::Is("true")),
    ("allow.auto.create.topics", Rule::Is("false")),
];

/// Compares values by key with the rules.
pub(super) fn check(subject: &str, rules: &[(&str, Rule)], found: &BTreeMap<String, String>) -> Vec<Wrong> {
    let broken = rules.iter().filter(|(key, rule)| !found.get(*key).is_some_and(|value| rule.holds(value)));
    broken
        .map(|(key, rule)| Wrong {
            subject: subject.to_owned(),
            key: (*key).to_owned(),
            found: found.get(*key).cloned().unwrap_or_else(|| "not set".to_owned()),
            required: rule.to_string(),
        })
        .collect()
}

/// Compares a topic's partitions with what the profile demands; each item is the number of replicas of a partition.
pub(super) fn check_partitions(subject: &str, profile: Profile, replicas: &[usize]) -> Vec<Wrong> {
    let wrong = |key: &str, found: usize, required: String| Wrong {
        subject: subject.to_owned(),
        key: key.to_owned(),
        found: found.to_string(),
        required,
    };
    let mut faults = Vec::new();
    if i32::try_from(replicas.len()) != Ok(PARTITIONS) {
        faults.push(wrong("partitions", replicas.len(), PARTITIONS.to_string()));
    }
    let least = replicas.iter().copied().min().unwrap_or(0);
    if !i32::try_from(least).is_ok_and(|least| least >= profile.replicas()) {
        faults.push(wrong("replication.factor", least, format!("at least {}", profile.replicas())));
    }
    faults
}

/// Compares what the operator configured with what the profile demands, before anything is asked of a broker.
/// `hosts` are those of `log.brokers`.
pub(super) fn check_configuration(
    profile: Profile,
    tls: bool,
    hosts: &[String],
    append_time_max: Duration,
    payment_time: Duration,
) -> Vec<Wrong> {
    let wrong = |key: &str, found: String, required: String| Wrong {
        subject: "configuration".to_owned(),
        key: key.to_owned(),
        found,
        required,
    };
    let mut faults = Vec::new();
    if !tls && profile == Profile::Production {
        let required = "a certificate authority, a certificate and a key (security.protocol ssl)".to_owned();
        faults.push(wrong("log.ca, log.cert, log.key", "not set".to_owned(), required));
    }
    if !tls && profile == Profile::SingleNode {
        faults.extend(check_loopback("configuration", "log.brokers", hosts));
    }
    if append_time_max >= payment_time {
        let required = format!("less than the shortest payment, {} ms", payment_time.as_millis());
        faults.push(wrong("message.timeout.ms", append_time_max.as_millis().to_string(), required));
    }
    faults
}

/// Finds hosts that are not this machine: plain text may not leave it.
pub(super) fn check_loopback(subject: &str, key: &str, hosts: &[String]) -> Vec<Wrong> {
    let away = hosts.iter().filter(|host| !is_loopback(host));
    away.map(|host| Wrong {
        subject: subject.to_owned(),
        key: key.to_owned(),
        found: host.clone(),
        required: "localhost, 127.0.0.0/8 or ::1 where TLS is not configured".to_owned(),
    })
    .collect()
}

fn is_loopback(host: &str) -> bool {
    let bare = host.trim_start_matches('[').trim_end_matches(']');
    bare == "localhost" || bare.parse::<IpAddr>().is_ok_and(|address| address.is_loopback())
}

/// Finds a hub name that cannot start topic names and cache keys.
pub(super) fn check_hub(hub: &str) -> Vec<Wrong> {
    let known = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_';
    if (1..=100).contains(&hub.len()) && hub.chars().all(known) {
        return Vec::new();
    }
    let required = "1 to 100 letters, digits, hyphens and underscores".to_owned();
    vec![Wrong {
        subject: "configuration".to_owned(),
        key: "hub.name".to_owned(),
        found: hub.to_owned(),
        required,
    }]
}

/// What the single-node profile gives up, for the operator's eyes.
pub fn warnings(profile: Profile, tls: bool) -> Vec<&'static str> {
    let mut warnings = Vec::new();
    if profile == Profile::SingleNode {
        warnings.push(
            "log.profile is single-node: one broker holds the only copy of the log; not for real money",
        );
        if !tls {
            warnings
                .push("log.profile is single-node: records travel to the broker in plain text on loopback");
        }
    }
    warnings
}

/// A topic's full name: `HUB.orders` or `HUB.journal`.
pub fn topic_name(hub: &str, topic: Topic) -> String {
    format!("{hub}.{topic}")
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Protects the plain-text rule: only this machine's own addresses pass.
    #[test]
    fn plain_text_stays_on_loopback() {
        for host in ["localhost", "127.0.0.1", "127.8.9.1", "[::1]", "::1"] {
            assert!(is_loopback(host), "{host}");
        }
        for host in
            ["kafka", "10.0.0.1", "0.0.0.0", "128.0.0.1", "localhost.evil.example", "127.0.0.1.example", ""]
        {
            assert!(!is_loopback(host), "{host}");
        }
    }

    /// Protects the production profile: without TLS, or with appends that outlive a payment, nothing starts.
    #[test]
    fn production_demands_tls_and_a_short_append() {
        let hosts = ["127.0.0.1".to_owned()];
        let long = Duration::from_secs(10);
        let faults = check_configuration(Profile::Production, false, &hosts, long, long);
        let keys: Vec<&str> = faults.iter().map(|wrong| wrong.key.as_str()).collect();
        assert_eq!(keys, ["log.ca, log.cert, log.key", "message.timeout.ms"]);
        assert_eq!(check_configuration(Profile::Production, true, &hosts, long / 5, long), []);
    }

    /// Protects the topic table: a missing key, a wrong word and a small number are each named with both values.
    #[test]
    fn each_wrong_topic_setting_is_named() {
        let mut found: BTreeMap<String, String> = topic_rules(Profile::Production)
            .iter()
            .map(|(key, rule)| {
                let value = match rule {
                    Rule::Is(value) => (*value).to_owned(),
                    Rule::AtLeast(least) => least.to_string(),
                };
                ((*key).to_owned(), value)
            })
            .collect();
        assert_eq!(check("topic x", &topic_rules(Profile::Production), &found), []);
        found.insert("min.insync.replicas".to_owned(), "1".to_owned());
        found.insert("cleanup.policy".to_owned(), "compact".to_owned());
        found.remove("retention.ms");
        let texts: Vec<String> = check("topic x", &topic_rules(Profile::Production), &found)
            .iter()
            .map(Wrong::to_string)
            .collect();
        assert_eq!(
            texts,
            [
                "topic x: cleanup.policy is compact, required is delete",
                "topic x: retention.ms is not set, required is -1",
                "topic x: min.insync.replicas is 1, required is at least 2",
            ]
        );
        let texts: Vec<String> =
            check_partitions("topic x", Profile::Production, &[3, 1]).iter().map(Wrong::to_string).collect();
        assert_eq!(
            texts,
            [
                "topic x: partitions is 2, required is 1",
                "topic x: replication.factor is 1, required is at least 3"
            ]
        );
    }
}
