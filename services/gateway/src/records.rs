//! What the log says, by offset: original messages, journal records, and the bytes of events. Recent records are kept
//! decoded, bounded; everything else is read again. It decides nothing and follows nothing by itself.

use std::collections::{HashMap, VecDeque};
use std::sync::{Arc, Mutex, PoisonError};

use bytes::Bytes;
use tonle_runtime::log::{Log, ReadFault, Record, Topic};
use tonle_wire::journal::{Body, Delivery, Journal, Kind, Step};
use tonle_wire::order::{self, Facts, Order, Via};

use crate::limits::{FOLLOW_BATCH, INDEX_STRIDE, RECORDS_CACHED};

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
    order: VecDeque<u64>,
}

impl<T> Recent<T> {
    fn new() -> Self {
        Self { entries: HashMap::with_capacity(RECORDS_CACHED), order: VecDeque::with_capacity(RECORDS_CACHED) }
    }

    fn get(&self, key: u64) -> Option<Arc<T>> {
        self.entries.get(&key).cloned()
    }

    fn put(&mut self, key: u64, value: Arc<T>) {
        if self.entries.insert(key, value).is_some() {
            return;
        }
        self.order.push_back(key);
        if self.order.len() > RECORDS_CACHED
            && let Some(oldest) = self.order.pop_front()
        {
            self.entries.remove(&oldest);
        }
    }
}

/// Where in the journal the record of an order lies, sparse.
#[derive(Debug, Default)]
struct Index {
    /// Order offset (a multiple of the stride) and journal offset, both ascending.
    marks: Vec<(u64, u64)>,
}

impl Index {
    fn note(&mut self, order: u64, journal: u64) {
        let is_new = self.marks.last().is_none_or(|(last, _)| order >= last + INDEX_STRIDE);
        if is_new {
            self.marks.push((order, journal));
        }
    }

    /// A journal offset at or before the record of this order.
    fn start(&self, order: u64) -> u64 {
        let at = self.marks.partition_point(|(mark, _)| *mark <= order);
        at.checked_sub(1).and_then(|at| self.marks.get(at)).map_or(0, |(_, journal)| *journal)
    }
}

/// Access to the log's records by what they are about.
pub struct Records {
    log: Arc<dyn Log>,
    originals: Mutex<Recent<Original>>,
    journal: Mutex<Recent<Journal>>,
    index: Mutex<Index>,
}

impl Records {
    /// Nothing kept yet.
    pub fn new(log: Arc<dyn Log>) -> Self {
        Self {
            log,
            originals: Mutex::new(Recent::new()),
            journal: Mutex::new(Recent::new()),
            index: Mutex::new(Index::default()),
        }
    }

    /// Remembers a journal record that was just followed, first copies only, in order.
    pub fn followed(&self, journal_offset: u64, record: Arc<Journal>) {
        let order = record.offset;
        self.index.lock().unwrap_or_else(PoisonError::into_inner).note(order, journal_offset);
        self.journal.lock().unwrap_or_else(PoisonError::into_inner).put(order, record);
    }

    /// Remembers a message that was just stored at this offset.
    pub fn stored(&self, offset: u64, original: Arc<Original>) {
        self.originals.lock().unwrap_or_else(PoisonError::into_inner).put(offset, original);
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
        let decoded = order::Record::decode(&record.value).map_err(|fault| Fault::Record { offset, fault })?;
        let Order::Message(message) = decoded.order else { return Err(Fault::Missing(offset)) };
        let original = Arc::new(Original::new(*message));
        self.stored(offset, Arc::clone(&original));
        Ok(original)
    }

    /// The journal record of the order at this offset.
    ///
    /// # Errors
    /// [`Fault`]; [`Fault::Missing`] if it is not there yet.
    pub async fn journal(&self, order: u64) -> Result<Arc<Journal>, Fault> {
        let kept = self.journal.lock().unwrap_or_else(PoisonError::into_inner).get(order);
        if let Some(kept) = kept {
            return Ok(kept);
        }
        let mut from = self.index.lock().unwrap_or_else(PoisonError::into_inner).start(order);
        loop {
            let records =
                self.log.read(Topic::Journal, from, FOLLOW_BATCH, 1 << 20).await.map_err(Fault::Read)?;
            if records.is_empty() {
                return Err(Fault::Missing(order));
            }
            for Record { offset, value, .. } in records {
                from = offset + 1;
                let found = Journal::decode(&value).map_err(|fault| Fault::Record { offset, fault })?;
                if found.offset == order {
                    let found = Arc::new(found);
                    self.journal.lock().unwrap_or_else(PoisonError::into_inner).put(order, Arc::clone(&found));
                    return Ok(found);
                }
            }
        }
    }

    /// The bytes of the event at step `k` of the record of the order at `offset`.
    ///
    /// # Errors
    /// [`Fault`]; [`Fault::Missing`] if there is no event, or it points to nothing.
    pub async fn event(&self, offset: u64, k: u32) -> Result<(Arc<Journal>, Content), Fault> {
        let journal = self.journal(offset).await?;
        let content = {
            let delivery = delivery(&journal, k).ok_or(Fault::Missing(offset))?;
            self.content(&journal, delivery, &delivery.body).await?
        };
        Ok((journal, content))
    }

    /// The reply in the record of the order at this offset.
    ///
    /// # Errors
    /// [`Fault`]; [`Fault::Missing`] if it has none.
    pub async fn reply(&self, offset: u64) -> Result<Content, Fault> {
        let journal = self.journal(offset).await?;
        let body = reply(&journal).ok_or(Fault::Missing(offset))?;
        // The enquiry says who asked and about which payment; a final that is repeated is found by both.
        let enquiry = self.original(offset).await?;
        let uetr = match &enquiry.message.facts {
            Facts::Payment(payment) => payment.uetr,
            Facts::Answer(answer) => answer.uetr,
            Facts::Enquiry(enquiry) => enquiry.uetr,
        };
        let asker = Delivery {
            to: enquiry.message.participant.clone(),
            kind: Kind::Status,
            message: String::new(),
            payment: None,
            uetr: Some(uetr),
            body: body.clone(),
        };
        self.content(&journal, &asker, body).await
    }

    /// The bytes of a body in this record. At most one step leads elsewhere, and one more inside that record.
    async fn content(&self, journal: &Journal, delivery: &Delivery, body: &Body) -> Result<Content, Fault> {
        let elsewhere = match body {
            Body::FinalAt(offset) => {
                let there = self.journal(*offset).await?;
                let k = final_for(&there, delivery).ok_or(Fault::Missing(*offset))?;
                (there, k)
            }
            Body::ReplyAt(offset) => {
                let there = self.journal(*offset).await?;
                let body = reply(&there).ok_or(Fault::Missing(*offset))?;
                return match body {
                    // A reply that repeats a final leads on to it, and no further.
                    Body::FinalAt(at) => {
                        let last = self.journal(*at).await?;
                        let k = final_for(&last, delivery).ok_or(Fault::Missing(*at))?;
                        self.local(&last, k).await
                    }
                    Body::Stored(_) | Body::Order(_) | Body::SameAs(_) => self.plain(&there, body).await,
                    Body::ReplyAt(at) => Err(Fault::Missing(*at)),
                };
            }
            Body::Order(_) | Body::Stored(_) | Body::SameAs(_) => return self.plain(journal, body).await,
        };
        self.local(&elsewhere.0, elsewhere.1).await
    }

    async fn local(&self, journal: &Journal, k: u32) -> Result<Content, Fault> {
        let delivery = delivery(journal, k).ok_or(Fault::Missing(journal.offset))?;
        self.plain(journal, &delivery.body).await
    }

    /// A body that is in this record or in an order.
    async fn plain(&self, journal: &Journal, body: &Body) -> Result<Content, Fault> {
        let missing = || Fault::Missing(journal.offset);
        let target = match body {
            Body::SameAs(k) => match journal.steps.get(usize::try_from(*k).map_err(|_| missing())?) {
                Some(Step::Deliver(delivery)) => &delivery.body,
                Some(Step::Reply { body }) => body,
                _ => return Err(missing()),
            },
            other => other,
        };
        match target {
            Body::Order(offset) => {
                let original = self.original(*offset).await?;
                Ok(Content { body: original.body.clone(), original: Some(original) })
            }
            Body::Stored(bytes) => Ok(Content { body: Bytes::copy_from_slice(bytes), original: None }),
            Body::SameAs(_) | Body::FinalAt(_) | Body::ReplyAt(_) => Err(missing()),
        }
    }
}

/// The delivery at this step.
pub fn delivery(journal: &Journal, k: u32) -> Option<&Delivery> {
    match journal.steps.get(usize::try_from(k).ok()?)? {
        Step::Deliver(delivery) => Some(delivery),
        _ => None,
    }
}

/// The reply of this record.
fn reply(journal: &Journal) -> Option<&Body> {
    journal.steps.iter().find_map(|step| match step {
        Step::Reply { body } => Some(body),
        _ => None,
    })
}

/// The step of the final to the same addressee for the same payment (by its UETR where its order is not named), else of
/// the first final for it. One record may hold the finals of several payments that expired together.
fn final_for(journal: &Journal, wanted: &Delivery) -> Option<u32> {
    let finals = || {
        journal.steps.iter().enumerate().filter_map(|(k, step)| match step {
            Step::Deliver(delivery)
                if delivery.kind == Kind::Final
                    && match wanted.payment {
                        Some(payment) => delivery.payment == Some(payment),
                        None => delivery.uetr == wanted.uetr,
                    } =>
            {
                Some((k, delivery))
            }
            _ => None,
        })
    };
    let mine = finals().find(|(_, delivery)| delivery.to == wanted.to).or_else(|| finals().next());
    mine.and_then(|(k, _)| u32::try_from(k).ok())
}

/// How the message came, as its signature's other components say.
pub fn way<'a>(via: &'a Via, event_text: &'a str) -> tonle_runtime::signature::Way<'a> {
    use tonle_runtime::signature::{Target, Way};
    match via {
        Via::Request { method, authority, path, query } => Way::Request(Target { method, authority, path, query }),
        Via::PushAnswer { .. } => Way::PushAnswer { event: event_text },
    }
}
