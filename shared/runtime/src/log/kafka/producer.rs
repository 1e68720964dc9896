//! Appending to Kafka: one idempotent producer for the process, shared by all tasks, and what its delivery reports mean.
//! It never repeats a record by itself beyond what idempotence makes harmless.

use super::super::contract::topic_name;
use super::super::limits::RECORD_BYTES_MAX;
use super::super::{Appended, Refusal, Stored, Topic};
use super::events::log_line;
use super::settings::KafkaSettings;
use bytes::Bytes;
use rdkafka::ClientContext;
use rdkafka::bindings::{rd_kafka_message_status, rd_kafka_msg_status_t};
use rdkafka::config::RDKafkaLogLevel;
use rdkafka::error::{KafkaError, KafkaResult, RDKafkaErrorCode};
use rdkafka::message::{BorrowedMessage, DeliveryResult, Message, Timestamp};
use rdkafka::producer::{BaseRecord, Producer, ProducerContext, ThreadedProducer};
use std::sync::{Arc, Mutex, PoisonError, RwLock};
use std::time::Duration;
use tokio::sync::oneshot;

/// How much longer than `message.timeout.ms` an append waits for its delivery report, which librdkafka looks for once a
/// second. Beyond it the outcome is unknown anyway.
const REPORT_DELAY_MAX: Duration = Duration::from_millis(1_500);

/// The process's producer and the names of its topics.
pub(super) struct Appender {
    settings: KafkaSettings,
    topics: [String; 2],
    producer: RwLock<Arc<ThreadedProducer<Reports>>>,
}

impl Appender {
    pub(super) fn new(settings: &KafkaSettings) -> KafkaResult<Self> {
        let producer = RwLock::new(Arc::new(create(settings)?));
        let topics = Topic::ALL.map(|topic| topic_name(&settings.hub, topic));
        Ok(Self { settings: settings.clone(), topics, producer })
    }

    /// Sends the values and waits for their outcomes.
    pub(super) async fn append(&self, topic: Topic, values: Vec<Bytes>) -> Vec<Appended> {
        if values.is_empty() {
            return Vec::new();
        }
        let producer = match self.producer() {
            Ok(producer) => producer,
            Err(fault) => return vec![Appended::Refused(Refusal::Stopped(fault.to_string())); values.len()],
        };
        let (call, done) = Call::new(values.len());
        let mut refused: Option<Refusal> = None;
        for (at, value) in values.iter().enumerate() {
            if value.len() > RECORD_BYTES_MAX {
                let refusal = Refusal::TooLarge { bytes: value.len(), max: RECORD_BYTES_MAX };
                call.settle(at, Appended::Refused(refusal));
                continue;
            }
            if let Some(refusal) = &refused {
                // A later record of the call must not overtake a refused one.
                call.settle(at, Appended::Refused(refusal.clone()));
                continue;
            }
            let slot = Box::new(Slot { call: Arc::clone(&call), at });
            let record = BaseRecord::<(), [u8], Box<Slot>>::with_opaque_to(&self.topics[topic.index()], slot);
            if let Err((fault, _)) = producer.send(record.partition(0).payload(value)) {
                // It was not taken into the queue, so it was certainly not sent.
                let refusal = refusal_before_send(&fault);
                call.settle(at, Appended::Refused(refusal.clone()));
                refused = Some(refusal);
            }
        }
        drop(producer);
        let patience = self.settings.append_time_max + REPORT_DELAY_MAX;
        match tokio::time::timeout(patience, done).await {
            Ok(Ok(outcomes)) => outcomes,
            Ok(Err(_)) | Err(_) => call.so_far(),
        }
    }

    /// Hands the native producer to a test.
    #[cfg(test)]
    pub(super) fn with_native(&self, act: impl FnOnce(*mut rdkafka::bindings::rd_kafka_t)) {
        act(self.producer.read().unwrap_or_else(PoisonError::into_inner).client().native_ptr());
    }

    /// The producer, made anew if the one before met a fault after which librdkafka sends nothing any more. What it held
    /// becomes unknown; the new one has a new producer id, so nothing of the old one can be taken for its own.
    fn producer(&self) -> KafkaResult<Arc<ThreadedProducer<Reports>>> {
        let current = Arc::clone(&self.producer.read().unwrap_or_else(PoisonError::into_inner));
        let Some((code, reason)) = current.client().fatal_error() else { return Ok(current) };
        tracing::error!(%code, %reason, "the Kafka producer met a fatal fault and is replaced");
        let mut place = self.producer.write().unwrap_or_else(PoisonError::into_inner);
        if Arc::ptr_eq(&place, &current) {
            *place = Arc::new(create(&self.settings)?);
            // Closing waits for librdkafka's threads, which no task should do.
            std::thread::spawn(move || drop(current));
        }
        Ok(Arc::clone(&place))
    }
}

fn create(settings: &KafkaSettings) -> KafkaResult<ThreadedProducer<Reports>> {
    settings.producer().create_with_context(Reports)
}

fn refusal_before_send(fault: &KafkaError) -> Refusal {
    match fault.rdkafka_error_code() {
        Some(RDKafkaErrorCode::QueueFull) => Refusal::QueueFull,
        _ => Refusal::Unreachable(fault.to_string()),
    }
}

/// One call of append: its outcomes so far.
struct Call {
    state: Mutex<CallState>,
}

struct CallState {
    outcomes: Vec<Appended>,
    open: usize,
    done: Option<oneshot::Sender<Vec<Appended>>>,
}

impl Call {
    fn new(records: usize) -> (Arc<Self>, oneshot::Receiver<Vec<Appended>>) {
        let (done, receiver) = oneshot::channel();
        let outcomes = vec![Appended::Unknown; records];
        (
            Arc::new(Self { state: Mutex::new(CallState { outcomes, open: records, done: Some(done) }) }),
            receiver,
        )
    }

    fn settle(&self, at: usize, outcome: Appended) {
        let mut state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        state.outcomes[at] = outcome;
        state.open -= 1;
        if state.open == 0
            && let Some(done) = state.done.take()
        {
            let _ = done.send(std::mem::take(&mut state.outcomes));
        }
    }

    /// The outcomes there are; those without a report are unknown.
    fn so_far(&self) -> Vec<Appended> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner).outcomes.clone()
    }
}

/// The place of one record's outcome; it travels through librdkafka with the record.
pub(super) struct Slot {
    call: Arc<Call>,
    at: usize,
}

/// Receives librdkafka's delivery reports.
pub(super) struct Reports;

impl ClientContext for Reports {
    fn log(&self, level: RDKafkaLogLevel, facility: &str, message: &str) {
        log_line(level, facility, message);
    }

    fn error(&self, fault: KafkaError, reason: &str) {
        tracing::warn!(%fault, reason, "the Kafka producer reports a fault");
    }
}

impl ProducerContext for Reports {
    type DeliveryOpaque = Box<Slot>;

    fn delivery(&self, report: &DeliveryResult<'_>, slot: Box<Slot>) {
        let outcome = match report {
            Ok(message) => stored(message),
            Err((fault, message)) => not_stored(fault, persisted(message)),
        };
        slot.call.settle(slot.at, outcome);
    }
}

/// A report of success. Offset and time come from the broker's answer; an answer without them (the broker recognised a
/// repeat it no longer remembers) leaves the place unknown, and a place is what was asked for.
fn stored(message: &BorrowedMessage<'_>) -> Appended {
    match (u64::try_from(message.offset()), message.timestamp()) {
        (Ok(offset), Timestamp::LogAppendTime(time)) if time >= 0 => {
            Appended::Stored(Stored { offset, time_ms: time.unsigned_abs() })
        }
        _ => Appended::Unknown,
    }
}

/// A report of failure. Only librdkafka's own "certainly not persisted" is a refusal.
fn not_stored(fault: &KafkaError, persisted: rd_kafka_msg_status_t) -> Appended {
    if persisted == rd_kafka_msg_status_t::RD_KAFKA_MSG_STATUS_NOT_PERSISTED {
        Appended::Refused(Refusal::Unreachable(fault.to_string()))
    } else {
        Appended::Unknown
    }
}

/// What librdkafka knows of a record whose delivery failed: it was never sent, or may have arrived.
#[allow(unsafe_code, reason = "rdkafka has no safe call for the persistence status of a message")]
fn persisted(message: &BorrowedMessage<'_>) -> rd_kafka_msg_status_t {
    // SAFETY: the pointer is that of a message borrowed for this call, valid and not freed; the function only reads it.
    unsafe { rd_kafka_message_status(message.ptr()) }
}
