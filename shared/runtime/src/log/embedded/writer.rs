//! The one thread that writes the embedded log: it takes what waits, gives offsets and times, commits all of it with
//! one sync and answers. While it syncs, the next group gathers; no append waits for others on purpose. It knows
//! neither fjall nor readers: both are behind [`Sink`].

use super::super::limits::{GROUP_BYTES_MAX, GROUP_RECORDS_MAX};
use super::super::stats::LogStats;
use super::super::{Appended, Record, Refusal, Stored, Topic};
use bytes::Bytes;
use std::sync::atomic::Ordering::{Relaxed, Release};
use std::sync::mpsc::Receiver;
use std::sync::{Arc, OnceLock};
use std::time::Instant;
use tokio::sync::oneshot;

/// Records of one caller that wait for the writer.
pub(super) struct Waiting {
    pub(super) topic: Topic,
    pub(super) values: Vec<Bytes>,
    pub(super) reply: oneshot::Sender<Vec<Appended>>,
}

impl Waiting {
    pub(super) fn bytes(&self) -> usize {
        self.values.iter().map(Bytes::len).sum()
    }
}

/// Where groups go: durable first, then visible.
pub(super) trait Sink: Send {
    /// Makes the group durable. An error means that nothing is known about it.
    fn commit(&mut self, group: &[(Topic, Record)]) -> Result<(), String>;
    /// Shows the durable group to readers; `ends` are the end offsets of both topics after it.
    fn publish(&mut self, group: Vec<(Topic, Record)>, ends: [u64; 2]);
}

/// The writer's state: the next offset and the newest time of each topic.
pub(super) struct Writer<S> {
    pub(super) ends: [(u64, u64); 2],
    pub(super) clock: super::Clock,
    pub(super) sink: S,
    pub(super) stats: Arc<LogStats>,
    pub(super) stopped: Arc<OnceLock<String>>,
}

impl<S: Sink> Writer<S> {
    /// Writes until all senders are gone.
    pub(super) fn run(mut self, queue: &Receiver<Waiting>) {
        while let Ok(first) = queue.recv() {
            let mut bytes = first.bytes();
            let mut records = first.values.len();
            let mut callers = vec![first];
            while bytes < GROUP_BYTES_MAX && records < GROUP_RECORDS_MAX {
                let Ok(next) = queue.try_recv() else { break };
                bytes += next.bytes();
                records += next.values.len();
                callers.push(next);
            }
            self.stats.queued_records.fetch_sub(records as u64, Relaxed);
            self.stats.queued_bytes.fetch_sub(bytes as u64, Relaxed);
            self.write(callers);
        }
    }

    fn write(&mut self, callers: Vec<Waiting>) {
        if let Some(reason) = self.stopped.get() {
            for caller in callers {
                let refused = Appended::Refused(Refusal::Stopped(reason.clone()));
                let _ = caller.reply.send(vec![refused; caller.values.len()]);
            }
            return;
        }
        let (group, replies) = self.number(callers);
        let start = Instant::now();
        if let Err(reason) = self.sink.commit(&group) {
            // What the disk holds is not known any more, and a second sync that succeeds would prove nothing: the
            // kernel may have dropped the pages. Only a restart, which reads the disk, knows.
            tracing::error!(%reason, "the embedded log could not make records durable and has stopped; restart the hub");
            let _ = self.stopped.set(reason);
            self.stats.stopped.store(true, Release);
            for (reply, stored) in replies {
                let _ = reply.send(vec![Appended::Unknown; stored.len()]);
            }
            return;
        }
        self.stats.sync_time.record(start.elapsed());
        self.stats.groups.fetch_add(1, Relaxed);
        self.sink.publish(group, [self.ends[0].0, self.ends[1].0]);
        for (reply, stored) in replies {
            let _ = reply.send(stored.into_iter().map(Appended::Stored).collect());
        }
    }

    /// Gives each record its offset and time.
    #[allow(clippy::type_complexity, reason = "used once, in the line above")]
    fn number(
        &mut self,
        callers: Vec<Waiting>,
    ) -> (Vec<(Topic, Record)>, Vec<(oneshot::Sender<Vec<Appended>>, Vec<Stored>)>) {
        let now_ms = (self.clock)();
        let mut group = Vec::with_capacity(callers.iter().map(|caller| caller.values.len()).sum());
        let mut replies = Vec::with_capacity(callers.len());
        for caller in callers {
            let (end, newest_ms) = &mut self.ends[caller.topic.index()];
            *newest_ms = now_ms.max(*newest_ms);
            let mut stored = Vec::with_capacity(caller.values.len());
            for value in caller.values {
                stored.push(Stored { offset: *end, time_ms: *newest_ms });
                group.push((caller.topic, Record { offset: *end, time_ms: *newest_ms, value }));
                *end += 1;
            }
            replies.push((caller.reply, stored));
        }
        (group, replies)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::mpsc;

    struct Failing {
        commits_left: usize,
        published: Arc<std::sync::Mutex<Vec<u64>>>,
    }

    impl Sink for Failing {
        fn commit(&mut self, _: &[(Topic, Record)]) -> Result<(), String> {
            self.commits_left = self.commits_left.checked_sub(1).ok_or("input/output error")?;
            Ok(())
        }
        fn publish(&mut self, group: Vec<(Topic, Record)>, _: [u64; 2]) {
            self.published.lock().unwrap().extend(group.iter().map(|(_, record)| record.offset));
        }
    }

    fn append(queue: &mpsc::Sender<Waiting>, value: &'static [u8]) -> oneshot::Receiver<Vec<Appended>> {
        let (reply, answer) = oneshot::channel();
        queue.send(Waiting { topic: Topic::Orders, values: vec![Bytes::from_static(value)], reply }).unwrap();
        answer
    }

    /// Protects a failed sync: its records are unknown, never shown, and everything after is refused.
    #[test]
    fn a_failed_sync_stops_the_log() {
        let (queue, waiting) = mpsc::channel();
        let (stats, stopped) = (Arc::new(LogStats::default()), Arc::new(OnceLock::new()));
        stats.queued_records.store(3, Relaxed);
        stats.queued_bytes.store(3, Relaxed);
        let published = Arc::new(std::sync::Mutex::new(Vec::new()));
        let sink = Failing { commits_left: 1, published: Arc::clone(&published) };
        let clock: super::super::Clock = Arc::new(|| 7);
        let writer = Writer {
            ends: [(0, 9), (0, 0)],
            clock,
            sink,
            stats: Arc::clone(&stats),
            stopped: Arc::clone(&stopped),
        };
        let thread = std::thread::spawn(move || writer.run(&waiting));
        let first = append(&queue, b"a").blocking_recv().unwrap();
        assert_eq!(
            first,
            [Appended::Stored(Stored { offset: 0, time_ms: 9 })],
            "the clock is behind the newest time"
        );
        assert_eq!(append(&queue, b"b").blocking_recv().unwrap(), [Appended::Unknown]);
        let after = append(&queue, b"c").blocking_recv().unwrap();
        assert_eq!(after, [Appended::Refused(Refusal::Stopped("input/output error".to_owned()))]);
        drop(queue);
        thread.join().unwrap();
        assert_eq!(*published.lock().unwrap(), [0]);
        assert!(stats.stopped.load(Relaxed));
        assert_eq!(stats.queued_records.load(Relaxed), 0);
    }
}
