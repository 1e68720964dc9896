//! The start-up contract on a real broker: topics are created as demanded, and each wrong setting is refused by name.
//!
//! `TONLE_TEST_KAFKA=HOST:PORT` says where the broker is. Without it the cases are skipped, loudly; with
//! `TONLE_TEST_REQUIRE_SERVERS=1` that is a failure.
#![allow(clippy::unwrap_used, reason = "a test ends at the first surprise")]

use rdkafka::ClientConfig;
use rdkafka::admin::{AdminClient, AdminOptions, NewTopic, ResourceSpecifier, TopicReplication};
use rdkafka::client::DefaultClientContext;
use std::io::Write;
use std::time::Duration;
use tonle_runtime::log::contract::{Profile, TOPIC_MESSAGE_BYTES_MIN, Wrong};
use tonle_runtime::log::kafka::{KafkaFault, KafkaLog, KafkaSettings};

const RIGHT: [(&str, &str); 7] = [
    ("cleanup.policy", "delete"),
    ("retention.ms", "-1"),
    ("retention.bytes", "-1"),
    ("message.timestamp.type", "LogAppendTime"),
    ("unclean.leader.election.enable", "false"),
    ("min.insync.replicas", "1"),
    ("max.message.bytes", "4000000"),
];

fn settings(case: &str) -> Option<KafkaSettings> {
    let Ok(brokers) = std::env::var("TONLE_TEST_KAFKA") else {
        assert!(std::env::var_os("TONLE_TEST_REQUIRE_SERVERS").is_none(), "TONLE_TEST_KAFKA is not set");
        let line = format!("SKIPPED: log_contract {case}: TONLE_TEST_KAFKA is not set\n");
        std::io::stderr().write_all(line.as_bytes()).unwrap();
        return None;
    };
    Some(KafkaSettings::new(&format!("test-{}-{case}", std::process::id()), &brokers, Profile::SingleNode))
}

fn admin(settings: &KafkaSettings) -> AdminClient<DefaultClientContext> {
    ClientConfig::new().set("bootstrap.servers", &settings.brokers).create().unwrap()
}

/// Creates both topics with the right settings but for one of `orders`.
async fn create(settings: &KafkaSettings, partitions: i32, wrong: Option<(&str, &str)>) {
    let orders = format!("{}.orders", settings.hub);
    let journal = format!("{}.journal", settings.hub);
    let right =
        |topic| RIGHT.iter().fold(topic, |topic: NewTopic<'static>, (key, value)| topic.set(key, value));
    let orders: &'static str = orders.leak();
    let journal: &'static str = journal.leak();
    let mut first = right(NewTopic::new(orders, partitions, TopicReplication::Fixed(1)));
    if let Some((key, value)) = wrong {
        first.config.retain(|(known, _)| *known != key);
        first = first.set(key.to_owned().leak(), value.to_owned().leak());
    }
    let second = right(NewTopic::new(journal, 1, TopicReplication::Fixed(1)));
    for result in admin(settings).create_topics([&first, &second], &AdminOptions::new()).await.unwrap() {
        result.unwrap();
    }
}

async fn wrong_settings(settings: KafkaSettings) -> Vec<Wrong> {
    match KafkaLog::open(settings).await {
        Err(KafkaFault::Wrong(wrong)) => wrong,
        Err(other) => panic!("{other}"),
        Ok(_) => panic!("it started"),
    }
}

/// Protects history: each topic setting that could lose, rewrite or misdate it is refused, named with both values.
#[tokio::test]
async fn each_wrong_topic_setting_is_refused() {
    let Some(base) = settings("wrong") else { return };
    let large = format!("at least {TOPIC_MESSAGE_BYTES_MIN}");
    let cases = [
        ("cleanup.policy", "compact", "delete"),
        ("cleanup.policy", "compact,delete", "delete"),
        ("retention.ms", "604800000", "-1"),
        ("retention.bytes", "1000000000", "-1"),
        ("message.timestamp.type", "CreateTime", "LogAppendTime"),
        ("unclean.leader.election.enable", "true", "false"),
        ("max.message.bytes", "1048588", &large),
    ];
    for (n, (key, value, required)) in cases.into_iter().enumerate() {
        let settings = KafkaSettings { hub: format!("{}-{n}", base.hub), ..base.clone() };
        create(&settings, 1, Some((key, value))).await;
        let wrong = wrong_settings(settings.clone()).await;
        let expected = Wrong {
            subject: format!("topic {}.orders", settings.hub),
            key: key.to_owned(),
            found: value.to_owned(),
            required: required.to_owned(),
        };
        assert_eq!(wrong, [expected]);
        KafkaLog::delete_topics(&settings).await.unwrap();
    }
}

/// Protects the hub's identity: another number of partitions is refused.
#[tokio::test]
async fn wrong_partition_count_is_refused() {
    let Some(settings) = settings("partitions") else { return };
    create(&settings, 2, None).await;
    let wrong: Vec<String> = wrong_settings(settings.clone()).await.iter().map(Wrong::to_string).collect();
    assert_eq!(wrong, [format!("topic {}.orders: partitions is 2, required is 1", settings.hub)]);
    KafkaLog::delete_topics(&settings).await.unwrap();
}

/// Protects the profiles: what one broker in plain text offers is refused in production, at once and completely.
#[tokio::test]
async fn production_is_not_a_single_node() {
    let Some(settings) = settings("production") else { return };
    let production = KafkaSettings { profile: Profile::Production, ..settings.clone() };
    let wrong = wrong_settings(production).await;
    assert_eq!(wrong[0].key, "log.ca, log.cert, log.key");
    let away = KafkaSettings { brokers: "kafka.example:9092".to_owned(), ..settings.clone() };
    assert_eq!(wrong_settings(away).await[0].key, "log.brokers");
    let slow = KafkaSettings { append_time_max: Duration::from_secs(10), ..settings };
    assert_eq!(wrong_settings(slow).await[0].key, "message.timeout.ms");
}

/// Protects the creation of topics: absent ones get exactly the settings that are then demanded, a second start finds
/// them, deleting leaves none, and deleting again is no fault.
#[tokio::test]
async fn absent_topics_are_created_as_demanded() {
    let Some(settings) = settings("created") else { return };
    let (log, warnings) = KafkaLog::open(settings.clone()).await.unwrap();
    assert_eq!(warnings.len(), 2, "{warnings:?}");
    drop(log);
    let name = format!("{}.journal", settings.hub);
    let described = admin(&settings)
        .describe_configs([&ResourceSpecifier::Topic(&name)], &AdminOptions::new())
        .await
        .unwrap();
    let topic = described.into_iter().next().unwrap().unwrap();
    for (key, value) in &RIGHT[..6] {
        assert_eq!(topic.get(key).unwrap().value.as_deref(), Some(*value), "{key}");
    }
    KafkaLog::open(settings.clone()).await.unwrap();
    KafkaLog::delete_topics(&settings).await.unwrap();
    KafkaLog::delete_topics(&settings).await.unwrap();
}

/// Protects the start without a broker: it is a fault to try again later, not one of configuration.
#[tokio::test]
async fn absent_broker_is_transient() {
    let settings = KafkaSettings::new("nobody", "127.0.0.1:1", Profile::SingleNode);
    let fault = KafkaLog::open(settings).await.unwrap_err();
    assert!(fault.transient(), "{fault}");
}
