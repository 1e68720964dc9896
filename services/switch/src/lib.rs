//! Runs the fold: reads orders and journal, writes what the journal lacks, ticks, snapshots. All decisions are those of
//! [`tonle_flow::switch::Switch`]; this is its clock, its log and its disk. It knows no participant's protocol.

mod files;
mod stats;

use std::collections::{BTreeMap, VecDeque};
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::time::Duration;

use bytes::Bytes;
use futures_util::future::BoxFuture;
use thiserror::Error;
use tokio::sync::watch;
use tokio::time::Instant;
use tonle_flow::fold::{Folder, Pending, Stop};
use tonle_flow::switch::{Action, Settings, Switch};
use tonle_runtime::log::{Appended, Log, Pulse, ReadFault, Reader, Topic};
use tonle_runtime::metrics::{Metrics, Stage};
use tonle_wire::order::Record;

pub use files::Snapshots;
pub use stats::{Blocked, Stats};

/// Orders and journal records taken at once: enough to batch a burst, few enough that writing starts within
/// milliseconds.
const BATCH: usize = 512;

/// A pause after a log that cannot be reached; it is asked again for as long as it takes.
const RETRY: Duration = Duration::from_millis(200);

/// The longest wait without looking at the machine again.
const WAIT: Duration = Duration::from_millis(500);

/// How long a draining switch waits for its last append.
const DRAIN: Duration = Duration::from_secs(5);

/// What a switch needs.
pub struct Switching {
    /// The log.
    pub log: Arc<dyn Log>,
    /// Where snapshots are kept; `None`: none are written or read.
    pub snapshots: Option<PathBuf>,
    /// How it is run.
    pub settings: Settings,
    /// Counters for the metrics page.
    pub stats: Arc<Stats>,
    /// Where the time of each fold is recorded.
    pub metrics: Arc<Metrics>,
}

/// Why a switch stopped. A person must act: the text says what.
#[derive(Debug, Error)]
pub enum Stopped {
    /// The rules or the log's order are broken.
    #[error(
        "{0}; nothing was written for it. Keep the log and the snapshots, take the switch out of service, run `tonle verify` \
         and `tonle replay` on a copy, and start again only when both agree"
    )]
    Group(#[from] Stop),
    /// The log cannot be read in a way that trying again would mend.
    #[error("{0}. Repair the log before the switch is started again; it never goes on over a gap")]
    Log(#[from] ReadFault),
    /// What was folded on from a snapshot is not what the journal says.
    #[error(
        "{stop}; this switch had resumed from its snapshot before order {next}, and nothing was written. Move the \
         directory of snapshots away and start the switch again: it folds the log from its start. If it stops again, \
         run `tonle verify` and `tonle replay` on a copy"
    )]
    Snapshot {
        /// What was found.
        stop: Stop,
        /// The order from which it went on.
        next: u64,
    },
}

impl Switching {
    /// Runs until `shutdown` becomes true.
    ///
    /// # Errors
    /// [`Stopped`] when the group must stop. The reason is also in [`Stats`].
    pub async fn run(self, shutdown: watch::Receiver<bool>) -> Result<(), Stopped> {
        let stats = Arc::clone(&self.stats);
        let ended = self.run_until(shutdown).await;
        if let Err(stopped) = &ended {
            stats.block(stopped);
            tracing::error!(reason = %stopped, "the switch has stopped its group; a person must act");
        }
        ended
    }

    async fn run_until(self, mut shutdown: watch::Receiver<bool>) -> Result<(), Stopped> {
        let started = Instant::now();
        let folder = self.resume().await?;
        let next = folder.state().next_offset();
        // No journal record of an order is before the position that equals the order's offset.
        let journal_end = retried(|| self.log.bounds(Topic::Journal)).await?.end;
        let orders_end = retried(|| self.log.bounds(Topic::Orders)).await?.end;
        let journal_at = next.min(journal_end);
        self.stats.heard.worked();
        let mut running = Running {
            orders: retried(|| self.log.reader(Topic::Orders, next)).await?,
            journal: retried(|| self.log.reader(Topic::Journal, journal_at)).await?,
            journal_end,
            orders_end,
            journal_at,
            pulse: Pulse::new(Arc::clone(&self.log), Topic::Orders),
            metrics: self.metrics,
            switch: Switch::new(self.settings, folder, 0),
            taken: VecDeque::new(),
            log: Arc::clone(&self.log),
            started,
            stats: Arc::clone(&self.stats),
            snapshots: self.snapshots.map(Snapshots::new),
        };
        let served = running.serve(&mut shutdown).await;
        served.map_err(|stopped| match stopped {
            // No record of an order is before the position that equals the order's offset, so this order's was there
            // when the switch started: the refold of the tail has found it.
            Stopped::Group(stop @ Stop::Diverged { offset }) if next > 0 && offset < journal_end => {
                Stopped::Snapshot { stop, next }
            }
            other => other,
        })
    }

    /// The newest good snapshot whose digest the journal confirms, or the state before the first order.
    async fn resume(&self) -> Result<Folder, Stopped> {
        let Some(directory) = &self.snapshots else { return Ok(Folder::new()) };
        let snapshots = Snapshots::new(directory.clone());
        for (path, state, group) in snapshots.newest_first() {
            let next = state.next_offset();
            match digest_in_journal(self.log.as_ref(), next.saturating_sub(1)).await? {
                Some(digest) if digest == state.digest() => {
                    tracing::info!(next, snapshot = %path.display(), "resumed from a snapshot");
                    return Ok(Folder::resumed(state, group));
                }
                Some(_) => {
                    tracing::warn!(snapshot = %path.display(), "the journal has another digest; an older snapshot is tried");
                }
                None => tracing::warn!(snapshot = %path.display(), "the journal does not reach so far"),
            }
        }
        Ok(Folder::new())
    }
}

/// The digest of the journal after this order, if it is there. A record is never before the position that equals its
/// order's offset, and behind it only by copies that were written twice and by outcomes in several parts.
async fn digest_in_journal(log: &dyn Log, order: u64) -> Result<Option<[u8; 16]>, Stopped> {
    let end = retried(|| log.bounds(Topic::Journal)).await?.end;
    let mut position = order;
    while position < end {
        let records = retried(|| log.read(Topic::Journal, position, BATCH, 8 << 20)).await?;
        let Some(last) = records.last() else { return Ok(None) };
        position = last.offset.saturating_add(1);
        for record in &records {
            if let Ok(journal) = tonle_wire::journal::Journal::decode(&record.value)
                && journal.offset == order
                && journal.is_last()
            {
                return Ok(Some(journal.digest));
            }
        }
    }
    Ok(None)
}

/// Asks again while the log cannot be reached.
async fn retried<'l, T>(ask: impl Fn() -> BoxFuture<'l, Result<T, ReadFault>>) -> Result<T, ReadFault> {
    loop {
        match ask().await {
            Err(fault) if fault.transient() => {
                tracing::warn!(%fault, "the log is not reachable; asking again");
                tokio::time::sleep(RETRY).await;
            }
            other => return other,
        }
    }
}

struct Running {
    switch: Switch,
    /// Orders that were read and are not folded to their end.
    taken: VecDeque<tonle_runtime::log::Record>,
    orders: Box<dyn Reader>,
    journal: Box<dyn Reader>,
    /// The journal's end when this switch started.
    journal_end: u64,
    /// The orders' end when this switch started.
    orders_end: u64,
    /// The position that comes next.
    journal_at: u64,
    pulse: Pulse,
    metrics: Arc<Metrics>,
    log: Arc<dyn Log>,
    started: Instant,
    stats: Arc<Stats>,
    snapshots: Option<Snapshots>,
}

type Writing = BoxFuture<'static, bool>;

impl Running {
    fn now_ms(&self) -> u64 {
        u64::try_from(self.started.elapsed().as_millis()).unwrap_or(u64::MAX)
    }

    async fn serve(&mut self, shutdown: &mut watch::Receiver<bool>) -> Result<(), Stopped> {
        let mut writing: Option<Writing> = None;
        loop {
            if self.journal_at >= self.journal_end {
                self.switch.journal_is_read();
                if self.switch.folder().state().next_offset() >= self.orders_end {
                    self.stats.resumed();
                }
            }
            for action in self.switch.poll(self.now_ms()) {
                self.act(action, &mut writing);
            }
            self.publish();
            let wake = self.switch.wake_at_ms(self.now_ms()).saturating_sub(self.now_ms());
            // Orders that were read and not folded, for want of room: nothing is waited for as soon as there is some.
            let goes_on = !self.taken.is_empty() && self.switch.has_room();
            let idle = if goes_on { Duration::ZERO } else { Duration::from_millis(wake).min(WAIT) };
            let idle = tokio::time::sleep(idle);
            let wants_orders = self.taken.is_empty() && self.switch.has_room();
            tokio::select! {
                orders = self.orders.next(BATCH, WAIT), if wants_orders => {
                    self.taken.extend(readable(orders).await?);
                    self.fold().await?;
                }
                journal = self.journal.next(BATCH, WAIT), if self.switch.wants_journal() => self.take_journal(journal).await?,
                stored = async { writing.as_mut().expect("guarded").await }, if writing.is_some() => {
                    writing = None;
                    let now_ms = self.now_ms();
                    self.switch.written(stored, now_ms);
                }
                end = self.pulse.next_end() => {
                    let next = self.switch.folder().state().next_offset();
                    self.stats.lag.store(end.saturating_sub(next), Ordering::Relaxed);
                    self.stats.heard.worked();
                }
                () = idle => self.fold().await?,
                _ = shutdown.changed() => {
                    if *shutdown.borrow() {
                        return self.drain(writing).await;
                    }
                }
            }
        }
    }

    /// What was folded is written before the switch goes, so that nobody waits for a standby.
    async fn drain(&mut self, writing: Option<Writing>) -> Result<(), Stopped> {
        let last = async {
            if let Some(writing) = writing {
                let stored = writing.await;
                let now_ms = self.now_ms();
                self.switch.written(stored, now_ms);
            }
            loop {
                let mut writing = None;
                for action in self.switch.poll(self.now_ms()) {
                    if matches!(action, Action::Write { .. }) {
                        self.act(action, &mut writing);
                    }
                }
                let Some(write) = writing else { break };
                let stored = write.await;
                let now_ms = self.now_ms();
                self.switch.written(stored, now_ms);
                if !stored {
                    break;
                }
            }
        };
        if tokio::time::timeout(DRAIN, last).await.is_err() {
            tracing::warn!(
                "the journal did not take the last records in time; they are folded again at the next start"
            );
        }
        Ok(())
    }

    /// Folds what was read, portion by portion, while there is room for what comes of it.
    async fn fold(&mut self) -> Result<(), Stopped> {
        while let Some(record) = self.taken.front()
            && self.switch.has_room()
        {
            self.stats.heard.worked();
            let now_ms = self.now_ms();
            let begun = Instant::now();
            let pending = self.switch.order(record.offset, record.time_ms, &record.value, now_ms)?;
            let mut spent = begun.elapsed();
            let log = self.log.as_ref();
            let older = retried(|| Box::pin(older(log, &pending))).await?;
            let is_last = pending.is_last();
            let begun = Instant::now();
            self.switch.finish(pending, &older, now_ms)?;
            spent += begun.elapsed();
            self.metrics.stages.record(Stage::Fold, spent);
            if is_last {
                self.taken.pop_front();
                self.stats.folded.fetch_add(1, Ordering::Relaxed);
            }
        }
        Ok(())
    }

    async fn take_journal(
        &mut self,
        journal: Result<Vec<tonle_runtime::log::Record>, ReadFault>,
    ) -> Result<(), Stopped> {
        for record in readable(journal).await? {
            self.journal_at = record.offset.saturating_add(1);
            self.switch.journal(&record.value)?;
        }
        Ok(())
    }

    fn act(&mut self, action: Action, writing: &mut Option<Writing>) {
        match action {
            Action::Write { records, .. } => {
                let log = Arc::clone(&self.log);
                let values = records.into_iter().map(Bytes::from).collect();
                let append = async move {
                    let outcomes = log.append(Topic::Journal, values).await;
                    outcomes.iter().all(|outcome| matches!(outcome, Appended::Stored(_)))
                };
                // The append runs on its own, so that reading goes on meanwhile.
                let task = tokio::spawn(append);
                *writing = Some(Box::pin(async move { task.await.unwrap_or(false) }));
            }
            Action::Tick(record) => {
                let log = Arc::clone(&self.log);
                self.stats.ticks.fetch_add(1, Ordering::Relaxed);
                tokio::spawn(async move { log.append(Topic::Orders, vec![Bytes::from(record)]).await });
            }
            Action::Snapshot(snapshot) => {
                if let Some(snapshots) = self.snapshots.clone() {
                    let stats = Arc::clone(&self.stats);
                    tokio::task::spawn_blocking(move || {
                        let next = snapshot.next_offset();
                        match snapshots.write(next, &snapshot.encode()) {
                            Ok(()) => {
                                stats.snapshot_offset.store(next, Ordering::Relaxed);
                                tracing::info!(next, "snapshot written");
                            }
                            Err(fault) => {
                                tracing::warn!(%fault, next, "no snapshot could be written; the log has everything")
                            }
                        }
                    });
                }
            }
        }
    }

    fn publish(&self) {
        self.stats.publish(&self.switch);
    }
}

/// The records, or none for now if the log cannot be reached.
async fn readable(
    records: Result<Vec<tonle_runtime::log::Record>, ReadFault>,
) -> Result<Vec<tonle_runtime::log::Record>, Stopped> {
    match records {
        Ok(records) => Ok(records),
        Err(fault) if fault.transient() => {
            tracing::warn!(%fault, "the log is not reachable; asking again");
            tokio::time::sleep(RETRY).await;
            Ok(Vec::new())
        }
        Err(fault) => Err(fault.into()),
    }
}

/// The older orders that a step needs, by offset. One that is not there or cannot be read is missing; finishing the step
/// without it stops the group.
///
/// # Errors
/// [`ReadFault`] if the log cannot be read.
pub async fn older(log: &dyn Log, pending: &Pending) -> Result<BTreeMap<u64, Record>, ReadFault> {
    let mut older = BTreeMap::new();
    for offset in pending.needs() {
        let records = log.read(Topic::Orders, *offset, 1, usize::MAX).await?;
        let record = records.first().and_then(|record| Record::decode(&record.value).ok());
        older.extend(record.map(|record| (*offset, record)));
    }
    Ok(older)
}
