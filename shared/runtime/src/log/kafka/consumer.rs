//! Reading from Kafka on threads of their own, so that no task pays for single messages: one thread for each stream,
//! one for all single reads (`random.rs`). Offsets are kept and checked here; the broker keeps none for us.

use super::super::limits::{READ_BYTES_MAX, READ_RECORDS_MAX, READ_WAIT_MAX};
use super::super::{Bounds, ReadFault, Record, Topic};
use super::events::Events;
use bytes::Bytes;
use rdkafka::consumer::{BaseConsumer, Consumer};
use rdkafka::error::{KafkaError, RDKafkaErrorCode};
use rdkafka::message::{BorrowedMessage, Message, Timestamp};
use rdkafka::{Offset, TopicPartitionList};
use std::time::{Duration, Instant};
use tokio::sync::mpsc;

/// How long a thread waits for a message before it looks whether anybody still wants one.
pub(super) const POLL: Duration = Duration::from_millis(100);

/// A topic with its full name.
#[derive(Clone)]
pub(super) struct Named {
    pub(super) topic: Topic,
    pub(super) name: String,
}

/// Streams batches of consecutive records from `from` on until the receiver is gone or a fault ends it.
pub(super) fn stream(
    consumer: &BaseConsumer<Events>,
    named: &Named,
    from: u64,
    batches: &mpsc::Sender<Result<Vec<Record>, ReadFault>>,
) {
    let mut expected = from;
    if let Err(fault) = assign(consumer, named, from) {
        let _ = batches.blocking_send(Err(fault));
        return;
    }
    while !batches.is_closed() {
        let mut batch = Vec::new();
        let result = fill(consumer, named, &mut expected, &mut batch);
        if !batch.is_empty() && batches.blocking_send(Ok(batch)).is_err() {
            return;
        }
        if let Err(fault) = result {
            let _ = batches.blocking_send(Err(fault));
            return;
        }
    }
}

/// Takes what librdkafka has fetched, waiting only for the first record.
fn fill(
    consumer: &BaseConsumer<Events>,
    named: &Named,
    expected: &mut u64,
    batch: &mut Vec<Record>,
) -> Result<(), ReadFault> {
    let mut bytes = 0;
    while bytes < READ_BYTES_MAX && batch.len() < READ_RECORDS_MAX {
        let patience = if batch.is_empty() { POLL } else { Duration::ZERO };
        match consumer.poll(patience) {
            None => return Ok(()),
            Some(Ok(message)) => {
                let record = take(named.topic, *expected, &message)?;
                bytes += record.value.len();
                *expected += 1;
                batch.push(record);
            }
            Some(Err(fault)) => refuse_if_final(consumer, named, *expected, &fault)?,
        }
    }
    Ok(())
}

/// First and next offset, asked of the broker.
pub(super) fn bounds(
    consumer: &BaseConsumer<Events>,
    named: &Named,
    deadline: Instant,
) -> Result<Bounds, ReadFault> {
    let topic = named.topic;
    let left = deadline.saturating_duration_since(Instant::now()).max(Duration::from_millis(1));
    let (low, high) = consumer.fetch_watermarks(&named.name, 0, left).map_err(|fault| {
        match fault.rdkafka_error_code() {
            Some(RDKafkaErrorCode::UnknownTopicOrPartition | RDKafkaErrorCode::UnknownPartition) => {
                failed(topic, &fault)
            }
            _ => ReadFault::Unreachable { topic, reason: fault.to_string() },
        }
    })?;
    match (u64::try_from(low), u64::try_from(high)) {
        (Ok(first), Ok(end)) => Ok(Bounds { first, end }),
        _ => Err(ReadFault::Failed { topic, reason: format!("the broker says {low} to {high}") }),
    }
}

/// Refuses an offset that is not between the bounds.
pub(super) fn check_range(bounds: Bounds, topic: Topic, from: u64) -> Result<Bounds, ReadFault> {
    if (bounds.first..=bounds.end).contains(&from) {
        return Ok(bounds);
    }
    Err(ReadFault::OutOfRange { topic, asked: from, first: bounds.first, end: bounds.end })
}

pub(super) fn assign(consumer: &BaseConsumer<Events>, named: &Named, from: u64) -> Result<(), ReadFault> {
    let topic = named.topic;
    let offset = i64::try_from(from)
        .map_err(|_| ReadFault::Failed { topic, reason: format!("{from} is no offset") })?;
    let mut partitions = TopicPartitionList::with_capacity(1);
    partitions
        .add_partition_offset(&named.name, 0, Offset::Offset(offset))
        .and_then(|()| consumer.assign(&partitions))
        .map_err(|fault| failed(topic, &fault))
}

/// Copies one message out of librdkafka's memory, which otherwise keeps the whole fetch alive.
pub(super) fn take(topic: Topic, expected: u64, message: &BorrowedMessage<'_>) -> Result<Record, ReadFault> {
    let found = u64::try_from(message.offset()).unwrap_or(u64::MAX);
    if found != expected {
        return Err(ReadFault::Gap { topic, expected, found });
    }
    let Timestamp::LogAppendTime(time) = message.timestamp() else {
        return Err(ReadFault::Damaged { topic, offset: found, what: "its time is not the broker's" });
    };
    let time_ms = u64::try_from(time).map_err(|_| ReadFault::Damaged {
        topic,
        offset: found,
        what: "its time is negative",
    })?;
    let value = Bytes::copy_from_slice(message.payload().unwrap_or_default());
    Ok(Record { offset: found, time_ms, value })
}

/// Tells faults that end a read from those that librdkafka mends itself by asking again.
pub(super) fn refuse_if_final(
    consumer: &BaseConsumer<Events>,
    named: &Named,
    expected: u64,
    fault: &KafkaError,
) -> Result<(), ReadFault> {
    let topic = named.topic;
    if matches!(fault, KafkaError::MessageConsumptionFatal(_)) {
        return Err(failed(topic, fault));
    }
    match fault.rdkafka_error_code() {
        Some(RDKafkaErrorCode::AutoOffsetReset | RDKafkaErrorCode::OffsetOutOfRange) => {
            check_range(bounds(consumer, named, Instant::now() + READ_WAIT_MAX)?, topic, expected)?;
            // The bounds contain the offset and the broker still refused it: nothing to trust here.
            Err(failed(topic, fault))
        }
        Some(RDKafkaErrorCode::BadMessage | RDKafkaErrorCode::InvalidMessage) => {
            Err(ReadFault::Damaged { topic, offset: expected, what: "its checksum or format is wrong" })
        }
        Some(
            RDKafkaErrorCode::UnknownTopicOrPartition
            | RDKafkaErrorCode::UnknownTopic
            | RDKafkaErrorCode::UnknownPartition
            | RDKafkaErrorCode::TopicAuthorizationFailed
            | RDKafkaErrorCode::BadCompression
            | RDKafkaErrorCode::NotImplemented,
        ) => Err(failed(topic, fault)),
        _ => {
            tracing::debug!(%fault, %topic, "a Kafka consumer goes on after a fault");
            Ok(())
        }
    }
}

pub(super) fn failed(topic: Topic, fault: &KafkaError) -> ReadFault {
    ReadFault::Failed { topic, reason: fault.to_string() }
}
