//! `tonle replay`: folds the whole log again, from its first order, and compares each record with the journal's.

use tonle_flow::fold::Folder;
use tonle_runtime::log::{Log, Record, Topic};
use tonle_switch::older;
use tonle_wire::journal::{Journal, Place};

use crate::exit::Exit;
use crate::logs;

/// Records read at once.
pub const BATCH: usize = 2_000;

/// What a replay found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Replayed {
    /// Orders folded.
    pub orders: u64,
    /// Journal records read, further copies included.
    pub journal: u64,
    /// Orders whose journal record is not there yet; a switch that was stopped leaves some.
    pub missing: u64,
    /// The fold's digest, in hex.
    pub digest: String,
    /// The first order whose journal record differs.
    pub differs: Option<u64>,
}

/// Folds everything. Each pair is also shown to `see`: order and the record, or each part, that this fold makes of it.
///
/// # Errors
/// 70 if the log has a gap or an invariant is broken, 75 if it cannot be read now.
pub async fn replay(log: &dyn Log, mut see: impl FnMut(&Record, &Journal)) -> Result<Replayed, Exit> {
    let mut folder = Folder::new();
    let mut journal = Following::new(log).await?;
    let mut replayed = Replayed { orders: 0, journal: 0, missing: 0, digest: String::new(), differs: None };
    loop {
        let orders = log.read(Topic::Orders, replayed.orders, BATCH, 16 << 20).await?;
        if orders.is_empty() {
            break;
        }
        for order in &orders {
            let broken = |stop: tonle_flow::fold::Stop| Exit::Broken(stop.to_string());
            let mut missing = false;
            loop {
                let pending = folder.begin(order.offset, order.time_ms, &order.value).map_err(broken)?;
                let older = older(log, &pending).await?;
                let made = folder.finish(pending, &older).map_err(broken)?;
                see(order, &made);
                match journal.record_at(made.place()).await? {
                    None => missing = true,
                    Some(bytes) if bytes == made.encode() => {}
                    Some(_) => replayed.differs = replayed.differs.or(Some(order.offset)),
                }
                if made.is_last() {
                    break;
                }
            }
            replayed.orders += 1;
            replayed.missing += u64::from(missing);
        }
    }
    replayed.journal = journal.read;
    replayed.digest = folder.state().digest().iter().map(|byte| format!("{byte:02x}")).collect();
    Ok(replayed)
}

/// The journal in the order of its orders, copies dropped.
pub struct Following<'l> {
    log: &'l dyn Log,
    at: u64,
    read: u64,
    waiting: std::collections::VecDeque<Record>,
}

impl<'l> Following<'l> {
    /// Before the first record.
    ///
    /// # Errors
    /// 70 if history was lost, 75 if the log cannot be read now.
    pub async fn new(log: &'l dyn Log) -> Result<Self, Exit> {
        let bounds = log.bounds(Topic::Journal).await?;
        if bounds.first != 0 {
            return Err(Exit::Broken(format!("the journal begins at {}: history was lost", bounds.first)));
        }
        Ok(Self { log, at: 0, read: 0, waiting: Default::default() })
    }

    /// The record at this place, if there is one. Places are asked for in ascending order.
    ///
    /// # Errors
    /// 70 if a record cannot be read, 75 if the log cannot be read now.
    pub async fn record_at(&mut self, place: Place) -> Result<Option<Vec<u8>>, Exit> {
        loop {
            if self.waiting.is_empty() {
                let more = self.log.read(Topic::Journal, self.at, BATCH, 16 << 20).await?;
                let Some(last) = more.last() else { return Ok(None) };
                self.at = last.offset + 1;
                self.waiting.extend(more);
            }
            let Some(record) = self.waiting.front() else { return Ok(None) };
            let named =
                Journal::decode(&record.value).map_err(|fault| Exit::Broken(fault.to_string()))?.place();
            if named > place {
                return Ok(None);
            }
            self.read += 1;
            let record = self.waiting.pop_front().expect("just seen");
            if named == place {
                return Ok(Some(record.value.to_vec()));
            }
        }
    }
}

/// The command.
///
/// # Errors
/// 70 if a record differs.
pub async fn run(source: &crate::cli::Source) -> Result<(), Exit> {
    let log = logs::open(source).await?;
    let replayed = replay(log.as_ref(), |_, _| ()).await?;
    let line = serde_json::json!({
        "orders": replayed.orders,
        "journal": replayed.journal,
        "missing": replayed.missing,
        "digest": replayed.digest,
        "differs": replayed.differs,
    });
    println!("{line}");
    match replayed.differs {
        None => Ok(()),
        Some(offset) => Err(Exit::Broken(format!("the journal of order {offset} differs from the fold"))),
    }
}
