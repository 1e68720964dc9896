//! Single reads, on one thread for all of them. Reads that wait at the same time are answered together in the order of
//! their offsets: neighbours come out of one fetch, where each alone costs one of some 10 ms.

use super::super::limits::{READ_BYTES_MAX, READ_RECORDS_MAX};
use super::super::{Bounds, ReadFault, Record, Topic};
use super::consumer::{Named, POLL, assign, bounds, check_range, refuse_if_final, take};
use super::events::Events;
use rdkafka::consumer::{BaseConsumer, Consumer};
use std::sync::mpsc::Receiver;
use std::time::Instant;
use tokio::sync::oneshot;

/// Requests answered together. More would make the first wait long for the last.
const TOGETHER_MAX: usize = 64;

/// Records between two reads that are passed over instead of fetching anew: reading on costs less up to about here.
const PASS_OVER_MAX: u64 = 64;

/// One single read.
pub(super) struct Read {
    pub(super) named: Named,
    pub(super) from: u64,
    pub(super) records_max: usize,
    pub(super) bytes_max: usize,
    pub(super) deadline: Instant,
    pub(super) answer: oneshot::Sender<Result<Vec<Record>, ReadFault>>,
}

/// A request with its answer's place.
pub(super) enum Request {
    /// Records from an offset on.
    Read(Read),
    /// First and next offset.
    Bounds { named: Named, deadline: Instant, answer: oneshot::Sender<Result<Bounds, ReadFault>> },
}

/// Answers requests until the sender is gone.
pub(super) fn serve(consumer: &BaseConsumer<Events>, requests: &Receiver<Request>) {
    while let Ok(first) = requests.recv() {
        let mut reads = Vec::new();
        for request in std::iter::once(first).chain(requests.try_iter().take(TOGETHER_MAX - 1)) {
            match request {
                Request::Read(read) => reads.push(read),
                Request::Bounds { named, deadline, answer } => {
                    if !answer.is_closed() {
                        let _ = answer.send(bounds(consumer, &named, deadline));
                    }
                }
            }
        }
        reads.sort_by_key(|read| (read.named.topic.index(), read.from));
        let mut together = Together { consumer, ends: [None; 2], at: None, last: None };
        for read in reads.into_iter().filter(|read| !read.answer.is_closed()) {
            let result = together.read(&read);
            let _ = read.answer.send(result);
        }
        together.leave();
    }
}

/// Reads of one round.
struct Together<'a> {
    consumer: &'a BaseConsumer<Events>,
    /// By topic, asked once in a round: all its requests came before.
    ends: [Option<Bounds>; 2],
    /// The record that the consumer gives next.
    at: Option<(Topic, u64)>,
    /// The last record that was asked for: several events lie in one record.
    last: Option<(Topic, Record)>,
}

impl Together<'_> {
    fn read(&mut self, read: &Read) -> Result<Vec<Record>, ReadFault> {
        let topic = read.named.topic;
        let known = match self.ends[topic.index()] {
            Some(known) => known,
            None => bounds(self.consumer, &read.named, read.deadline)?,
        };
        self.ends[topic.index()] = Some(known);
        let Bounds { end, .. } = check_range(known, topic, read.from)?;
        let there = usize::try_from(end - read.from).unwrap_or(usize::MAX);
        let wanted = read.records_max.min(READ_RECORDS_MAX).min(there);
        if wanted == 0 {
            return Ok(Vec::new());
        }
        if wanted == 1
            && let Some((_, same)) = self.last.as_ref().filter(|(t, r)| *t == topic && r.offset == read.from)
        {
            return Ok(vec![same.clone()]);
        }
        let start = match self.at.take() {
            Some((at, next)) if at == topic && (next..=next + PASS_OVER_MAX).contains(&read.from) => next,
            _ => {
                assign(self.consumer, &read.named, read.from)?;
                read.from
            }
        };
        let (records, next) = self.collect(read, start, wanted)?;
        self.at = Some((topic, next));
        self.last = records.last().map(|record| (topic, record.clone()));
        Ok(records)
    }

    /// Takes records from `start` on, keeps those asked for, and says which comes next.
    fn collect(&self, read: &Read, start: u64, wanted: usize) -> Result<(Vec<Record>, u64), ReadFault> {
        let topic = read.named.topic;
        let bytes_max = read.bytes_max.min(READ_BYTES_MAX);
        let mut records: Vec<Record> = Vec::new();
        let (mut next, mut bytes) = (start, 0);
        while records.len() < wanted {
            let left = read.deadline.saturating_duration_since(Instant::now());
            if left.is_zero() {
                let reason = "no answer in time".to_owned();
                return Err(ReadFault::Unreachable { topic, reason });
            }
            match self.consumer.poll(left.min(POLL)) {
                None => {}
                Some(Ok(message)) => {
                    let record = take(topic, next, &message)?;
                    next += 1;
                    if record.offset < read.from {
                        continue;
                    }
                    bytes += record.value.len();
                    if bytes > bytes_max && !records.is_empty() {
                        break;
                    }
                    records.push(record);
                }
                Some(Err(fault)) => refuse_if_final(self.consumer, &read.named, next, &fault)?,
            }
        }
        Ok((records, next))
    }

    /// What was fetched beyond the answers is thrown away, and nothing more is fetched.
    fn leave(self) {
        if let Err(fault) = self.consumer.unassign() {
            tracing::warn!(%fault, "a Kafka consumer cannot let go of its partition");
        }
    }
}
