//! What the log says, by offset: original messages, journal records, and the bytes of events. Recent records are kept
//! decoded, bounded; everything else is read again. It decides nothing and follows nothing by itself.

use std::collections::{HashMap, VecDeque};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use bytes::Bytes;
use tonle_flow::view::{Located, View, Wanted, find, locate};
use tonle_runtime::log::{Log, ReadFault, Topic};
use tonle_wire::OutputName;
use tonle_wire::journal::{Delivery, Journal, Step};
use tonle_wire::order::{self, Facts, Order, Via};

use crate::limits::{RECORDS_CACHED, RECORDS_CACHED_BYTES};

/// Media type of everything that the hub writes itself.
pub const XML: &str = "application/xml";

/// Why something could not be had from the log.
#[derive(Debug, thiserror::Error)]
pub enum Fault {
    /// The log was not readable.
    #[error("the log could not be read")]
    Read(#[source] ReadFault),
    /// A record is not what the format says.
    #[error("the record at offset {offset} cannot be read: {fault}")]
    Record {
        /// Its offset.
        offset: u64,
        /// What is wrong with it.
        fault: tonle_wire::Fault,
    },
    /// A record points to something that is not there.
    #[error("nothing of that kind at offset {0}")]
    Missing(u64),
}

/// A participant's message as it came.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Original {
    /// All but the body, which stands below; `message.body` is empty.
    pub message: order::Message,
    /// The body as sent.
    pub body: Bytes,
}

impl Original {
    /// Takes the message apart without copying its body.
    pub fn new(mut message: order::Message) -> Self {
        let body = Bytes::from(std::mem::take(&mut message.body));
        Self { message, body }
    }
}

/// The bytes of an event and, where a participant wrote them, that participant's message.
#[derive(Debug, Clone)]
pub struct Content {
    /// The bytes.
    pub body: Bytes,
    /// The message that has them, signature included.
    pub original: Option<Arc<Original>>,
}

impl Content {
    /// Its media type.
    pub fn media_type(&self) -> &str {
        self.original.as_ref().map_or(XML, |original| original.message.media_type.as_str())
    }
}

/// The newest entries by key, oldest out first. A plain queue is enough: bodies are needed soon after they are made or
/// not for long.
#[derive(Debug)]
struct Recent<T> {
    entries: HashMap<u64, Arc<T>>,
    /// Keys with their bytes, in the order of coming.
    order: VecDeque<(u64, usize)>,
    bytes: usize,
}

impl<T> Recent<T> {
    fn new() -> Self {
        Self { entries: HashMap::new(), order: VecDeque::new(), bytes: 0 }
    }

    fn get(&self, key: u64) -> Option<Arc<T>> {
        self.entries.get(&key).cloned()
    }

    fn put(&mut self, key: u64, value: Arc<T>, bytes: usize) {
        if self.entries.insert(key, value).is_some() {
            return;
        }
        self.order.push_back((key, bytes));
        self.bytes = self.bytes.saturating_add(bytes);
        // The newest stays, however large it is.
        while (self.bytes > RECORDS_CACHED_BYTES || self.order.len() > RECORDS_CACHED)
            && self.order.len() > 1
            && let Some((oldest, bytes)) = self.order.pop_front()
        {
            self.bytes = self.bytes.saturating_sub(bytes);
            self.entries.remove(&oldest);
        }
    }
}

/// Access to the log's records by what they are about.
pub struct Records {
    log: Arc<dyn Log>,
    view: Arc<Mutex<View>>,
    originals: Mutex<Recent<Original>>,
    journal: Mutex<Recent<Journal>>,
}

impl Records {
    /// Nothing kept yet. The view says where in the journal a record is.
    pub fn new(log: Arc<dyn Log>, view: Arc<Mutex<View>>) -> Self {
        Self { log, view, originals: Mutex::new(Recent::new()), journal: Mutex::new(Recent::new()) }
    }

    /// Remembers the journal record at this position, which was just followed and has so many bytes in the log.
    pub fn followed(&self, position: u64, record: Arc<Journal>, bytes: usize) {
        self.journal.lock().unwrap_or_else(PoisonError::into_inner).put(position, record, bytes);
    }

    /// Remembers a message that was just stored at this offset.
    pub fn stored(&self, offset: u64, original: Arc<Original>) {
        let bytes = original.body.len() + original.message.signature_input.len();
        self.originals.lock().unwrap_or_else(PoisonError::into_inner).put(offset, original, bytes);
    }

    /// The message in the order at this offset.
    ///
    /// # Errors
    /// [`Fault`]; [`Fault::Missing`] if there is another kind of order.
    pub async fn original(&self, offset: u64) -> Result<Arc<Original>, Fault> {
        let kept = self.originals.lock().unwrap_or_else(PoisonError::into_inner).get(offset);
        if let Some(kept) = kept {
            return Ok(kept);
        }
        let records = self.log.read(Topic::Orders, offset, 1, usize::MAX).await.map_err(Fault::Read)?;
        let record = records.into_iter().next().ok_or(Fault::Missing(offset))?;
        let decoded =
            order::Record::decode(&record.value).map_err(|fault| Fault::Record { offset, fault })?;
        let Order::Message(message) = decoded.order else { return Err(Fault::Missing(offset)) };
        let original = Arc::new(Original::new(*message));
        self.stored(offset, Arc::clone(&original));
        Ok(original)
    }

    fn view(&self) -> MutexGuard<'_, View> {
        self.view.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The journal record of the order at this offset; of several parts the last, which has the verdict.
    ///
    /// # Errors
    /// [`Fault`]; [`Fault::Missing`] if it is not there yet.
    pub async fn journal(&self, order: u64) -> Result<Arc<Journal>, Fault> {
        let position = self.view().journal_position(order).ok_or(Fault::Missing(order))?;
        self.journal_at(position).await
    }

    /// The journal record that has this output.
    ///
    /// # Errors
    /// [`Fault`]; [`Fault::Missing`] if it is not there yet.
    async fn journal_of(&self, name: OutputName) -> Result<Arc<Journal>, Fault> {
        let position = self.view().position_of(name).ok_or(Fault::Missing(name.offset))?;
        self.journal_at(position).await
    }

    /// The journal records of the order at this offset that tell of a payment.
    ///
    /// # Errors
    /// [`Fault`].
    pub async fn journals_about(&self, order: u64, payment: u64) -> Result<Vec<Arc<Journal>>, Fault> {
        let positions = self.view().positions_about(order, payment);
        let mut records = Vec::with_capacity(positions.len());
        for position in positions {
            records.push(self.journal_at(position).await?);
        }
        Ok(records)
    }

    /// The record at this position of the journal.
    async fn journal_at(&self, position: u64) -> Result<Arc<Journal>, Fault> {
        let kept = self.journal.lock().unwrap_or_else(PoisonError::into_inner).get(position);
        if let Some(kept) = kept {
            return Ok(kept);
        }
        let records = self.log.read(Topic::Journal, position, 1, usize::MAX).await.map_err(Fault::Read)?;
        let record = records.into_iter().next().ok_or(Fault::Missing(position))?;
        let found =
            Journal::decode(&record.value).map_err(|fault| Fault::Record { offset: position, fault })?;
        let found = Arc::new(found);
        self.followed(position, Arc::clone(&found), record.value.len());
        Ok(found)
    }

    /// The bytes of the event at step `k` of the record of the order at `offset`, and that record.
    ///
    /// # Errors
    /// [`Fault`]; [`Fault::Missing`] if there is no event, or it points to nothing.
    pub async fn event(&self, name: OutputName) -> Result<(Arc<Journal>, Content), Fault> {
        let journal = self.journal_of(name).await?;
        let content = self.content(Arc::clone(&journal), name.k, "").await?;
        Ok((journal, content))
    }

    /// The reply in the record of the order at this offset.
    ///
    /// # Errors
    /// [`Fault`]; [`Fault::Missing`] if it has none.
    pub async fn reply(&self, offset: u64) -> Result<Content, Fault> {
        let journal = self.journal(offset).await?;
        let k = find(&journal, &Wanted::Reply).ok_or(Fault::Missing(offset))?;
        let enquiry = self.original(offset).await?;
        self.content(journal, k, &enquiry.message.participant).await
    }

    /// The bytes of a step. A status event leads to a reply, that to a final, and no further.
    async fn content(&self, journal: Arc<Journal>, k: u32, asker: &str) -> Result<Content, Fault> {
        let (mut journal, mut k) = (journal, k);
        for _ in 0..3 {
            let missing = Fault::Missing(journal.offset);
            let (offset, mut wanted) = match locate(&journal, k, asker).ok_or(missing)? {
                Located::Bytes(bytes) => {
                    return Ok(Content { body: Bytes::copy_from_slice(bytes), original: None });
                }
                Located::Order(offset) => {
                    let original = self.original(offset).await?;
                    return Ok(Content { body: original.body.clone(), original: Some(original) });
                }
                Located::Record { offset, wanted } => (offset, wanted),
            };
            if let Wanted::Final { payment: payment @ None, .. } = &mut wanted {
                // One record may hold the finals of several payments that expired together: the enquiry names its own.
                *payment = self.enquired(journal.offset).await?;
            }
            (journal, k) = match &wanted {
                Wanted::Final { to, payment } => {
                    let name = self.view().final_at(offset, to, *payment).ok_or(Fault::Missing(offset))?;
                    (self.journal_of(name).await?, name.k)
                }
                Wanted::Reply => {
                    let record = self.journal(offset).await?;
                    let k = find(&record, &wanted).ok_or(Fault::Missing(offset))?;
                    (record, k)
                }
            };
        }
        Err(Fault::Missing(journal.offset))
    }

    /// The payment that the enquiry at this offset asks about.
    async fn enquired(&self, offset: u64) -> Result<Option<u64>, Fault> {
        let enquiry = self.original(offset).await?;
        let Facts::Enquiry(facts) = &enquiry.message.facts else { return Ok(None) };
        Ok(self.view().payment(&facts.uetr).map(|payment| payment.offset))
    }
}

/// The delivery at this step.
pub fn delivery(journal: &Journal, k: u32) -> Option<&Delivery> {
    match journal.step(k)? {
        Step::Deliver(delivery) => Some(delivery),
        _ => None,
    }
}

/// How the message came, as its signature's other components say.
pub fn way<'a>(via: &'a Via, event_text: &'a str) -> tonle_runtime::signature::Way<'a> {
    use tonle_runtime::signature::{Target, Way};
    match via {
        Via::Request { method, authority, path, query } => {
            Way::Request(Target { method, authority, path, query })
        }
        Via::PushAnswer { .. } => Way::PushAnswer { event: event_text },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_oldest_leave_by_bytes_and_by_number() {
        // Protects: memory is bounded with large bodies and with small ones, and the newest record is always there.
        let mut recent = Recent::new();
        let large = RECORDS_CACHED_BYTES / 2;
        for key in 0..3 {
            recent.put(key, Arc::new(()), large);
        }
        assert!(recent.get(0).is_none() && recent.get(1).is_some() && recent.get(2).is_some());
        recent.put(3, Arc::new(()), RECORDS_CACHED_BYTES + 1);
        assert!(recent.get(2).is_none() && recent.get(3).is_some());
        let mut recent = Recent::new();
        for key in 0..=RECORDS_CACHED as u64 {
            recent.put(key, Arc::new(()), 1);
        }
        assert!(recent.get(0).is_none() && recent.get(1).is_some());
        assert_eq!(recent.order.len(), recent.entries.len());
    }
}
