//! What the gateway knows of the hub, kept up to date by one task that follows the journal: the view, the directory of
//! callers, recent records, and who waits for what. All locks here are short and none is held across an await.

use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use arc_swap::ArcSwap;
use tokio::sync::watch;
use tonle_flow::admission::Terms;
use tonle_flow::view::{self, View};
use tonle_runtime::log::{Log, Pulse, ReadFault, Reader, Record, Topic};
use tonle_wire::journal::{Journal, Step};

use crate::callers::Callers;
use crate::directory::Directory;
use crate::figures::Figures;
use crate::limits::{FOLLOW_BATCH, FOLLOW_PAUSE, FOLLOW_WAIT, POLLS_MAX};
use crate::push::Pushes;
use crate::reach::Reach;
use crate::records::Records;
use crate::waiters::Waiters;

/// Why the journal cannot be followed any more. A person must act.
#[derive(Debug, thiserror::Error)]
pub enum FollowFault {
    /// The log cannot be read.
    #[error("the journal cannot be read")]
    Read(#[source] ReadFault),
    /// The journal contradicts itself.
    #[error("the journal cannot be followed")]
    View(#[source] view::Fault),
}

/// How far the journal was followed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Progress {
    /// Offset of the next order whose record is expected.
    pub next: u64,
    /// Whether everything was read that was there at the start.
    pub caught_up: bool,
    /// Whether following ended with a fault.
    pub stopped: bool,
}

/// The shared state.
pub struct Hub {
    /// The log.
    pub log: Arc<dyn Log>,
    /// The group's name.
    pub group: String,
    /// Bytes by offset.
    pub records: Records,
    /// Whether the log can be reached.
    pub reach: Arc<Reach>,
    /// Who waits for what the fold says.
    pub callers: Callers,
    /// Who waits for events of a participant.
    pub events: Waiters<String>,
    /// The view; see [`Hub::view`].
    pub view: Arc<Mutex<View>>,
    directory: ArcSwap<Directory>,
    pushes: Arc<Pushes>,
    lag: AtomicU64,
    progress: watch::Sender<Progress>,
}

impl Hub {
    /// Before the first record.
    pub fn new(
        log: Arc<dyn Log>,
        group: &str,
        terms: Terms,
        quiet_max: Duration,
        pushes: Arc<Pushes>,
    ) -> Self {
        let view = Arc::new(Mutex::new(View::new(group)));
        let reach = Arc::new(Reach::new(Arc::clone(&log), quiet_max));
        Self {
            records: Records::new(Arc::clone(&log), Arc::clone(&view)),
            callers: Callers::new(Arc::clone(&log), Arc::clone(&reach), terms),
            reach,
            log,
            group: group.to_owned(),
            events: Waiters::new(POLLS_MAX),
            view,
            directory: ArcSwap::from_pointee(Directory::default()),
            pushes,
            lag: AtomicU64::new(0),
            progress: watch::Sender::new(Progress::default()),
        }
    }

    /// The view, locked. The caller must not await while it holds it.
    pub fn view(&self) -> MutexGuard<'_, View> {
        self.view.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The directory as it is now.
    pub fn directory(&self) -> Arc<Directory> {
        self.directory.load_full()
    }

    /// How far the journal was followed.
    pub fn progress(&self) -> Progress {
        *self.progress.borrow()
    }

    /// Changes of the progress.
    pub fn watch_progress(&self) -> watch::Receiver<Progress> {
        self.progress.subscribe()
    }

    /// Follows the journal from its start, for ever. One task does this.
    ///
    /// # Errors
    /// [`FollowFault`]: the gateway must not go on.
    pub async fn follow(&self, figures: &Figures) -> Result<(), FollowFault> {
        let outcome = self.follow_on(figures).await;
        if outcome.is_err() {
            self.progress.send_modify(|progress| progress.stopped = true);
        }
        outcome
    }

    /// Records of the journal that were not followed yet when it was looked at last, at most a second ago.
    pub fn lag(&self) -> u64 {
        self.lag.load(Ordering::Relaxed)
    }

    async fn follow_on(&self, figures: &Figures) -> Result<(), FollowFault> {
        let end_at_start = loop {
            match self.log.bounds(Topic::Journal).await {
                Ok(bounds) => break bounds.end,
                Err(fault) => pause_or_fail(fault).await?,
            }
        };
        let mut position = 0;
        let mut pulse = Pulse::new(Arc::clone(&self.log), Topic::Journal);
        self.reach.heard();
        let mut reader: Option<Box<dyn Reader>> = None;
        loop {
            // A log without any record has no participants yet: the switch writes its first record soon.
            if !self.progress().caught_up && position > 0 && position >= end_at_start {
                self.pushes.start(&self.view());
                self.progress.send_modify(|progress| progress.caught_up = true);
            }
            let open = match &mut reader {
                Some(open) => open,
                None => match self.log.reader(Topic::Journal, position).await {
                    Ok(opened) => reader.insert(opened),
                    Err(fault) => {
                        pause_or_fail(fault).await?;
                        continue;
                    }
                },
            };
            let read = tokio::select! {
                end = pulse.next_end() => {
                    self.reach.heard();
                    self.lag.store(end.saturating_sub(position), Ordering::Relaxed);
                    continue;
                }
                read = open.next(FOLLOW_BATCH, FOLLOW_WAIT) => read,
            };
            match read {
                Ok(batch) => {
                    if let Some(last) = batch.last() {
                        self.reach.heard();
                        let next = last.offset + 1;
                        self.take(&batch, figures)?;
                        position = next;
                    }
                }
                Err(fault) => {
                    pause_or_fail(fault).await?;
                    reader = None;
                }
            }
        }
    }

    fn take(&self, batch: &[Record], figures: &Figures) -> Result<(), FollowFault> {
        let is_live = self.progress().caught_up;
        let mut taken = Vec::with_capacity(batch.len());
        let (next, registry) = {
            let mut view = self.view();
            for record in batch {
                let Some(journal) = view.journal(record.offset, &record.value).map_err(FollowFault::View)?
                else {
                    continue;
                };
                self.pushes.journal(&journal, &view);
                taken.push((record.offset, Arc::new(journal), record.value.len()));
            }
            let changed = taken.iter().any(|(_, journal, _)| changes_directory(journal));
            (view.next_offset(), changed.then(|| view.registry().clone()))
        };
        if let Some(registry) = registry {
            self.directory.store(Arc::new(Directory::new(registry, &self.directory())));
        }
        for (position, journal, bytes) in taken {
            figures.followed(&journal, is_live);
            self.records.followed(position, Arc::clone(&journal), bytes);
            self.wake(&journal);
        }
        self.pushes.wake();
        self.progress.send_modify(|progress| progress.next = next);
        Ok(())
    }

    fn wake(&self, journal: &Journal) {
        self.callers.journal(journal);
        for step in &journal.steps {
            if let Step::Deliver(delivery) = step {
                self.events.wake(delivery.to.as_str());
            }
        }
    }
}

fn changes_directory(journal: &Journal) -> bool {
    journal
        .steps
        .iter()
        .any(|step| matches!(step, Step::Participant(_) | Step::Operator(_) | Step::Ledger(_)))
}

async fn pause_or_fail(fault: ReadFault) -> Result<(), FollowFault> {
    if !fault.transient() {
        return Err(FollowFault::Read(fault));
    }
    tracing::warn!(%fault, "the journal cannot be read now");
    tokio::time::sleep(FOLLOW_PAUSE).await;
    Ok(())
}

/// Milliseconds since 1970 by this machine's clock: for windows of signatures and for people; the log has its own time.
pub fn now_ms() -> u64 {
    let elapsed = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or(Duration::ZERO);
    u64::try_from(elapsed.as_millis()).unwrap_or(u64::MAX)
}
