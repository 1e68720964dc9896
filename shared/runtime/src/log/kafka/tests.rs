//! What the producer's reports become, over librdkafka's own mock broker: it answers late, or not at all.

use super::*;
use crate::log::contract::Profile;
use crate::log::{Refusal, Stored};
use rdkafka::bindings::{rd_kafka_resp_err_t, rd_kafka_test_fatal_error};
use rdkafka::mocking::MockCluster;

/// A mock broker with the topics of hub `mock`, and a log on it that gives up after this time. The contract is not
/// asked: the mock cannot describe its settings.
fn mock(
    append_time_max: Duration,
) -> (MockCluster<'static, rdkafka::producer::DefaultProducerContext>, KafkaLog) {
    let cluster = MockCluster::new(1).unwrap();
    for topic in Topic::ALL {
        cluster.create_topic(&topic_name("mock", topic), 1, 1).unwrap();
    }
    let mut settings = KafkaSettings::new("mock", &cluster.bootstrap_servers(), Profile::SingleNode);
    settings.append_time_max = append_time_max;
    (cluster, KafkaLog::connect(settings).unwrap())
}

/// Protects the third outcome: a request that reached the broker and was not answered in time is unknown, never refused.
#[tokio::test]
async fn a_late_answer_is_unknown() {
    let (cluster, log) = mock(Duration::from_secs(3));
    let first = log.append(Topic::Orders, vec![Bytes::from_static(b"first")]).await;
    assert!(matches!(first[..], [Appended::Stored(Stored { offset: 0, .. })]), "{first:?}");
    cluster.broker_round_trip_time(1, Duration::from_secs(12)).unwrap();
    assert_eq!(log.append(Topic::Orders, vec![Bytes::from_static(b"late")]).await, [Appended::Unknown]);
    assert_eq!(log.stats().unknown.load(Relaxed), 1);
    assert_eq!(log.stats().queued_records.load(Relaxed), 0);
}

/// Protects the second outcome: what never left the queue is a refusal, so that the sender may be told to go elsewhere.
#[tokio::test]
async fn a_record_that_never_left_is_refused() {
    let (cluster, log) = mock(Duration::from_millis(800));
    cluster.broker_down(1).unwrap();
    let outcomes = log.append(Topic::Orders, vec![Bytes::from_static(b"never"); 2]).await;
    let refused = |outcome: &Appended| matches!(outcome, Appended::Refused(Refusal::Unreachable(_)));
    assert!(outcomes.len() == 2 && outcomes.iter().all(refused), "{outcomes:?}");
}

/// Protects against a dead producer: after a fault that librdkafka calls fatal a new one takes its place.
#[tokio::test]
#[allow(unsafe_code, reason = "rdkafka has no safe call that makes a producer fail")]
async fn a_fatal_fault_is_survived() {
    // A new producer may ask for its id twice, half a second apart.
    let (_cluster, log) = mock(Duration::from_secs(5));
    let value = || vec![Bytes::from_static(b"value")];
    assert!(matches!(log.append(Topic::Orders, value()).await[..], [Appended::Stored(_)]));
    log.appender.with_native(|producer| {
        let code = rd_kafka_resp_err_t::RD_KAFKA_RESP_ERR_OUT_OF_ORDER_SEQUENCE_NUMBER;
        // SAFETY: the producer is alive for the call and the text ends with a zero.
        unsafe { rd_kafka_test_fatal_error(producer, code, c"made by a test".as_ptr()) };
    });
    let after = log.append(Topic::Orders, value()).await;
    assert!(matches!(after[..], [Appended::Stored(Stored { offset: 1, .. })]), "{after:?}");
}
