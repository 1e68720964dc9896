//! `tonle verify`: is the log whole? Three judges read it together. The independent auditor keeps its own books of the
//! money and of the names of outputs; a second fold must make every journal record again, byte for byte, digest
//! included; and here each stored signature is checked with the registry's keys as they were at that place of the log,
//! and each message's facts are read again from its bytes.
//!
//! Orders at the end that no switch has folded yet are no fault: the next start folds them.

mod check;
mod compare;
#[cfg(test)]
mod tests;

use std::collections::{BTreeMap, VecDeque};

use serde::Serialize;
use tonle_audit::Auditor;
use tonle_flow::fold::Folder;
use tonle_runtime::log::{Log, ReadFault, Record, Topic};
use tonle_switch::Snapshots;
use tonle_wire::journal::{Journal, Place};

use crate::cli::Source;
use crate::exit::Exit;
use crate::logs;
use crate::replay::BATCH;

use check::Checker;

/// Bytes that are read at once.
const BATCH_BYTES: usize = 16 << 20;

/// Faults that are told in words; the rest are counted.
const FAULTS_TOLD_MAX: usize = 20;

/// What was found.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Found {
    /// Orders read.
    pub orders: u64,
    /// Journal records read, further copies included.
    pub journal: u64,
    /// Signatures that hold.
    pub signatures: u64,
    /// Everything that is wrong, by the auditor and by the checks here.
    pub violations: u64,
    /// Whether every ledger sums to zero by the auditor's books.
    pub money_conserved: bool,
    /// Payments that are neither final nor under an armed timer.
    pub in_limbo: u64,
    /// The fold's digest after the last order, in hex.
    pub digest: String,
    /// The first faults, in words.
    pub faults: Vec<String>,
}

impl Found {
    /// Whether nothing is wrong.
    pub fn is_whole(&self) -> bool {
        self.violations == 0 && self.money_conserved && self.in_limbo == 0
    }

    fn json(&self) -> String {
        let Self {
            orders,
            journal,
            signatures,
            violations,
            money_conserved,
            in_limbo,
            ref digest,
            faults: _,
        } = *self;
        let records = orders + journal;
        let line =
            Line { records, orders, journal, signatures, violations, money_conserved, in_limbo, digest };
        serde_json::to_string(&line).expect("numbers and texts have a JSON form")
    }
}

/// What the command prints, in this order.
#[derive(Serialize)]
struct Line<'a> {
    records: u64,
    orders: u64,
    journal: u64,
    signatures: u64,
    violations: u64,
    money_conserved: bool,
    in_limbo: u64,
    digest: &'a str,
}

/// Faults on their way to the report.
#[derive(Debug, Default)]
struct Faults {
    told: Vec<String>,
    count: u64,
}

impl Faults {
    fn push(&mut self, fault: impl Into<String>) {
        self.count += 1;
        if self.told.len() < FAULTS_TOLD_MAX {
            self.told.push(fault.into());
        }
    }
}

/// The command.
///
/// # Errors
/// 70 if anything is wrong, 75 if the log is in use or cannot be read now.
pub async fn run(source: &Source) -> Result<(), Exit> {
    let log = logs::open(source).await?;
    let found = verify(log.as_ref(), snapshots(source)).await?;
    println!("{}", found.json());
    if found.is_whole() {
        return Ok(());
    }
    let mut text = format!("{} faults", found.violations);
    for fault in &found.faults {
        text.push_str("\n  ");
        text.push_str(fault);
    }
    Err(Exit::Broken(text))
}

/// The whole snapshots of a data directory, as (offset of the next order, digest). A torn one is no fault: a switch
/// passes it over.
fn snapshots(source: &Source) -> Vec<(u64, [u8; 16])> {
    let directory = source.data.as_ref().map(|data| data.join("snapshots"));
    let all = directory.map(Snapshots::new);
    all.iter()
        .flat_map(Snapshots::newest_first)
        .map(|(_, state, _)| (state.next_offset(), state.digest()))
        .collect()
}

/// Reads the whole log and judges it, and with it snapshots, as (offset of the next order, digest).
///
/// # Errors
/// 75 if the log cannot be read now.
pub async fn verify(log: &dyn Log, snapshots: Vec<(u64, [u8; 16])>) -> Result<Found, Exit> {
    let mut verifier = Verifier::new(log).await?;
    verifier.snapshots = snapshots;
    let read = verifier.read_all().await;
    if let Err(Broken::Fault(fault)) = read {
        verifier.faults.push(fault);
    } else if let Err(Broken::Exit(exit)) = read {
        return Err(exit);
    }
    Ok(verifier.finish())
}

/// Why reading ended early.
enum Broken {
    /// A fault of the log itself, after which nothing more can be said.
    Fault(String),
    /// Later, perhaps.
    Exit(Exit),
}

impl From<ReadFault> for Broken {
    fn from(fault: ReadFault) -> Self {
        match Exit::from(fault) {
            Exit::Broken(fault) => Self::Fault(fault),
            exit => Self::Exit(exit),
        }
    }
}

struct Verifier<'l> {
    log: &'l dyn Log,
    folder: Folder,
    auditor: Auditor,
    checker: Checker,
    faults: Faults,
    /// What was there when the reading began; a running hub on Kafka writes on.
    ends: [u64; 2],
    orders: u64,
    /// Where the journal is read next.
    journal: u64,
    /// Time of the last order that has a journal record: deadlines are judged up to there.
    judged_ms: u64,
    /// Orders that the auditor has not seen, since their journal record has not come.
    unjudged: VecDeque<Record>,
    /// Records that the fold made and the journal has not shown yet.
    made: BTreeMap<Place, Journal>,
    /// Snapshots whose order has not come.
    snapshots: Vec<(u64, [u8; 16])>,
    /// Journal records that were read and not judged.
    coming: VecDeque<Record>,
}

impl<'l> Verifier<'l> {
    async fn new(log: &'l dyn Log) -> Result<Self, Exit> {
        // The journal's end first: each of its records then has its order below the other end.
        let journal = log.bounds(Topic::Journal).await?;
        let orders = log.bounds(Topic::Orders).await?;
        let mut faults = Faults::default();
        for (topic, bounds) in [(Topic::Orders, orders), (Topic::Journal, journal)] {
            if bounds.first != 0 {
                faults.push(format!("{topic} begins at {}: history was lost", bounds.first));
            }
        }
        if orders.end == 0 {
            faults.push("there is no record");
        }
        Ok(Self {
            log,
            folder: Folder::new(),
            auditor: Auditor::new(),
            checker: Checker::default(),
            faults,
            ends: [orders.end, journal.end],
            orders: 0,
            journal: 0,
            judged_ms: 0,
            unjudged: VecDeque::new(),
            made: BTreeMap::new(),
            snapshots: Vec::new(),
            coming: VecDeque::new(),
        })
    }

    async fn read_all(&mut self) -> Result<(), Broken> {
        let [orders_end, _] = self.ends;
        while self.orders < orders_end {
            let left = usize::try_from(orders_end - self.orders).unwrap_or(BATCH).min(BATCH);
            let batch = self.log.read(Topic::Orders, self.orders, left, BATCH_BYTES).await?;
            if batch.is_empty() {
                return Err(Broken::Fault(format!("orders end at {} and not at {orders_end}", self.orders)));
            }
            for order in batch {
                self.take_order(order).await?;
            }
            self.take_journal(self.orders).await?;
        }
        self.take_journal(u64::MAX).await
    }

    /// Folds an order, after the checks by the registry as it was before it.
    async fn take_order(&mut self, order: Record) -> Result<(), Broken> {
        self.orders = order.offset.saturating_add(1);
        let stop = |stop: tonle_flow::fold::Stop| Broken::Fault(stop.to_string());
        let decoded = tonle_wire::Record::decode(&order.value).ok();
        let made = loop {
            let pending = self.folder.begin(order.offset, order.time_ms, &order.value).map_err(stop)?;
            let older = tonle_switch::older(self.log, &pending).await?;
            let made = self.folder.finish(pending, &older).map_err(stop)?;
            if made.is_last() {
                break made;
            }
            // Parts before the last fire timers only: they change no key.
            self.made.insert(made.place(), made);
        };
        if let Some(record) = &decoded {
            self.checker.check(self.folder.group(), record, &made, &mut self.faults);
        }
        self.checker.learn(&made);
        for (next, _) in self
            .snapshots
            .extract_if(.., |(next, _)| *next == self.orders)
            .filter(|(_, of)| *of != made.digest)
        {
            self.faults.push(format!("the snapshot at {next} has another digest than the fold"));
        }
        self.made.insert(made.place(), made);
        self.unjudged.push_back(order);
        Ok(())
    }

    /// Takes the journal up to the first record of an order at or beyond `before`.
    async fn take_journal(&mut self, before: u64) -> Result<(), Broken> {
        let [_, end] = self.ends;
        loop {
            let Some(record) = self.coming.front() else {
                let at = self.journal;
                if at >= end {
                    return Ok(());
                }
                let left = usize::try_from(end - at).unwrap_or(BATCH).min(BATCH);
                let batch = self.log.read(Topic::Journal, at, left, BATCH_BYTES).await?;
                let Some(last) = batch.last() else {
                    return Err(Broken::Fault(format!("the journal ends at {at} and not at {end}")));
                };
                self.journal = last.offset.saturating_add(1);
                self.coming.extend(batch);
                continue;
            };
            let said = Journal::decode(&record.value).ok();
            if said.as_ref().is_some_and(|said| said.offset >= before) {
                return Ok(());
            }
            if let Some(record) = self.coming.pop_front() {
                self.take_record(&record, said.as_ref());
            }
        }
    }

    fn take_record(&mut self, record: &Record, said: Option<&Journal>) {
        let Some(said) = said else { return self.auditor.journal_bytes(&record.value) };
        while let Some(order) = self.unjudged.pop_front_if(|order| order.offset <= said.offset) {
            self.auditor.order_bytes(order.offset, order.time_ms, &order.value);
            self.judged_ms = self.judged_ms.max(order.time_ms);
        }
        self.auditor.journal_bytes(&record.value);
        // The last one is kept for copies, which come soon after; the auditor compares later ones with the first.
        while self.made.first_entry().is_some_and(|first| *first.key() < said.place()) {
            self.made.pop_first();
        }
        if let Some(made) = self.made.get(&said.place())
            && made.encode() != record.value
        {
            let what = compare::difference(said, made);
            self.faults.push(format!("the journal of order {} differs from the fold: {what}", said.offset));
        }
    }

    fn finish(mut self) -> Found {
        for (next, _) in &self.snapshots {
            self.faults
                .push(format!("the snapshot at {next} is of another log: this one ends at {}", self.orders));
        }
        let report = self.auditor.finish(self.judged_ms);
        let mut faults = std::mem::take(&mut self.faults.told);
        faults.extend(report.violations.iter().map(ToString::to_string));
        faults.truncate(FAULTS_TOLD_MAX);
        Found {
            orders: self.orders,
            journal: self.journal,
            signatures: self.checker.signatures,
            violations: self.faults.count + report.violations_count,
            money_conserved: report.money_conserved,
            in_limbo: report.in_limbo,
            digest: self.folder.state().digest().iter().map(|byte| format!("{byte:02x}")).collect(),
            faults,
        }
    }
}
