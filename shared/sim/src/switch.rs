//! A switch as a process: the machine of `flow` with its positions in the log and its disk of snapshots. It can die at any
//! step; what is on the disk survives, perhaps torn.

use std::collections::BTreeMap;

use tonle_flow::fold::{Folder, Pending, Stop};
use tonle_flow::snapshot::{self, Snapshot};
use tonle_flow::switch::{Action, Settings, Switch};
use tonle_wire::journal::Journal;
use tonle_wire::order::Record;

use crate::log::{Log, Topic};
use crate::random::Random;

/// Snapshots kept, as the service does.
const KEPT: usize = 2;

/// What runs while the process lives.
pub(crate) struct Running {
    pub(crate) switch: Switch,
    orders_at: u64,
    journal_at: u64,
    /// The journal's end at the start.
    journal_end: u64,
    born: u64,
}

/// A switch.
pub(crate) struct Node {
    pub(crate) settings: Settings,
    pub(crate) running: Option<Running>,
    disk: Vec<(u64, Vec<u8>)>,
    /// Counts lives, so that what was meant for a dead process is dropped.
    pub(crate) epoch: u32,
    pub(crate) paused_until: u64,
    pub(crate) wake_at: u64,
    /// It never comes back.
    pub(crate) gone: bool,
}

/// How a turn ended.
pub(crate) enum Turn {
    /// What is to be done.
    Acts(Vec<Action>),
    /// It died in the middle.
    Died,
    /// It stopped its group.
    Stopped(Stop),
}

/// How snapshots on the disk fare.
pub(crate) struct Disk<'a> {
    pub(crate) random: &'a mut Random,
    /// How often one is spoilt, in a thousand.
    pub(crate) bad: u64,
}

impl Node {
    pub(crate) fn new(settings: Settings) -> Self {
        Self {
            settings,
            running: None,
            disk: Vec::new(),
            epoch: 0,
            paused_until: 0,
            wake_at: u64::MAX,
            gone: false,
        }
    }

    /// Starts from the newest good snapshot whose digest the journal confirms, or from the log's first record.
    pub(crate) fn start(&mut self, log: &Log, now: u64, disk: &mut Disk<'_>) {
        self.epoch += 1;
        let folder = self.resume(log, disk);
        let next = folder.state().next_offset();
        let journal_end = log.end(Topic::Journal);
        self.running = Some(Running {
            switch: Switch::new(self.settings, folder, 0),
            orders_at: next,
            journal_at: next.min(journal_end),
            journal_end,
            born: now,
        });
    }

    fn resume(&mut self, log: &Log, disk: &mut Disk<'_>) -> Folder {
        if disk.random.chance(disk.bad) {
            self.spoil(disk.random);
        }
        for (next, bytes) in self.disk.iter().rev() {
            let Ok((state, group)) = snapshot::read(bytes) else { continue };
            if digest_in_journal(log, next.saturating_sub(1)) == Some(state.digest()) {
                return Folder::resumed(state, group);
            }
        }
        Folder::new()
    }

    /// The newest snapshot is torn or altered, or is lost so that an older one is the newest.
    fn spoil(&mut self, random: &mut Random) {
        match (random.below(3), self.disk.last_mut()) {
            (0, Some((_, bytes))) => bytes.truncate(random.index(bytes.len())),
            (1, Some((_, bytes))) => {
                let place = random.index(bytes.len());
                bytes[place] ^= 1;
            }
            (_, Some(_)) => {
                self.disk.pop();
            }
            (_, None) => {}
        }
    }

    pub(crate) fn save(&mut self, snapshot: &Snapshot) {
        self.disk.push((snapshot.next_offset(), snapshot.encode()));
        if self.disk.len() > KEPT {
            self.disk.remove(0);
        }
    }

    pub(crate) fn newest_snapshot(&self) -> Option<&[u8]> {
        self.disk.last().map(|(_, bytes)| bytes.as_slice())
    }

    pub(crate) fn kill(&mut self) {
        self.running = None;
    }

    /// One turn: reads at most `most` records of each topic, then asks the machine what to do. `steps`: it dies after so
    /// many small steps.
    pub(crate) fn turn(&mut self, log: &Log, now: u64, most: usize, steps: Option<u32>) -> Turn {
        let Some(running) = &mut self.running else { return Turn::Acts(Vec::new()) };
        let mut left = Left(steps);
        match running.read(log, now, most, &mut left) {
            Ok(true) => {}
            Ok(false) => return Turn::Died,
            Err(stop) => return Turn::Stopped(stop),
        }
        if running.journal_at >= running.journal_end {
            running.switch.journal_is_read();
        }
        if left.is_over() {
            return Turn::Died;
        }
        Turn::Acts(running.switch.poll(now - running.born))
    }

    /// Whether it has read all that there is.
    pub(crate) fn is_behind(&self, log: &Log) -> bool {
        self.running.as_ref().is_some_and(|running| {
            running.orders_at < log.end(Topic::Orders) || running.journal_at < log.end(Topic::Journal)
        })
    }

    pub(crate) fn written(&mut self, stored: bool, now: u64) {
        if let Some(running) = &mut self.running {
            running.switch.written(stored, now - running.born);
        }
    }

    /// When it should look again by itself.
    pub(crate) fn next_wake(&self, now: u64) -> Option<u64> {
        let running = self.running.as_ref()?;
        let idle = running.switch.outbox_len() == 0 && running.switch.folder().state().open_count() == 0;
        let local = now - running.born;
        Some(if idle { now + 1_000 } else { now + (running.switch.wake_at_ms(local) - local).max(20) })
    }
}

/// Small steps until the process dies.
struct Left(Option<u32>);

impl Left {
    fn is_over(&mut self) -> bool {
        match &mut self.0 {
            None => false,
            Some(0) => true,
            Some(left) => {
                *left -= 1;
                false
            }
        }
    }
}

impl Running {
    /// The answer is whether it lived through it.
    fn read(&mut self, log: &Log, now: u64, most: usize, left: &mut Left) -> Result<bool, Stop> {
        let local = now - self.born;
        for _ in 0..most {
            let Some(stored) = log.get(Topic::Orders, self.orders_at).filter(|_| self.switch.has_room())
            else {
                break;
            };
            let pending = self.switch.order(self.orders_at, stored.time_ms, &stored.bytes, local)?;
            if left.is_over() {
                return Ok(false);
            }
            let older = older(log, &pending);
            let is_last = pending.is_last();
            self.switch.finish(pending, &older, local)?;
            self.orders_at += u64::from(is_last);
            if left.is_over() {
                return Ok(false);
            }
        }
        for _ in 0..most {
            let Some(stored) = log.get(Topic::Journal, self.journal_at) else { break };
            if !self.switch.wants_journal() {
                break;
            }
            self.journal_at += 1;
            self.switch.journal(&stored.bytes)?;
            if left.is_over() {
                return Ok(false);
            }
        }
        Ok(true)
    }
}

/// The older orders that a step needs, as the log has them.
pub(crate) fn older(log: &Log, pending: &Pending) -> BTreeMap<u64, Record> {
    let read = |offset: &u64| {
        let stored = log.get(Topic::Orders, *offset)?;
        Some((*offset, Record::decode(&stored.bytes).ok()?))
    };
    pending.needs().iter().filter_map(read).collect()
}

/// The digest of the journal after an order.
fn digest_in_journal(log: &Log, order: u64) -> Option<[u8; 16]> {
    let from = usize::try_from(order).ok()?;
    let mut records = log.records(Topic::Journal).get(from..)?.iter();
    records.find_map(|stored| {
        let journal = Journal::decode(&stored.bytes).ok()?;
        (journal.offset == order && journal.is_last()).then_some(journal.digest)
    })
}
