//! A bank without inbox reads its events from the feed, by long poll with a cursor; a bank with one may read it once to
//! catch up. Knows no message.

use std::collections::HashMap;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use http::{HeaderMap, HeaderName, HeaderValue};
use serde::Deserialize;
use tokio::sync::watch;

use crate::answer::Plan;
use crate::bank::Bank;
use crate::events::Original;
use crate::inbox::Running;
use crate::limits::{FEED_PAGE, FEED_PAUSE, FEED_WAIT_SECONDS};
use crate::statement::ViolationKind;

/// Why a page of the feed cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum FeedFault {
    /// No answer.
    #[error(transparent)]
    Send(#[from] crate::client::SendFault),
    /// Another status than 200.
    #[error("the feed answered {0}")]
    Status(u16),
    /// The answer's signature does not hold.
    #[error("the feed's answer: {0}")]
    Signature(#[from] crate::verify::SignatureFault),
    /// Not the contract's JSON.
    #[error("the feed's answer is not readable: {0}")]
    Body(#[from] serde_json::Error),
}

#[derive(Deserialize)]
struct Page {
    events: Vec<Event>,
    cursor: Option<String>,
}

#[derive(Deserialize)]
struct Event {
    id: String,
    kind: String,
    message: String,
    media_type: String,
    body: String,
    headers: HashMap<String, String>,
    original: Option<Signed>,
}

#[derive(Deserialize)]
struct Signed {
    media_type: String,
    body: String,
}

/// Follows the feed of `bank` until stopped: from the start, or from behind `cursor`.
pub fn follow(bank: &Arc<Bank>, cursor: Option<String>) -> Running {
    let (stop, stopped) = watch::channel(false);
    let bank = Arc::clone(bank);
    let task = tokio::spawn(read_on(bank, cursor, stopped));
    Running { address: None, stop, task }
}

/// The cursor of the feed's present end, without taking anything in; waits for a hub that does not answer yet.
pub async fn present_end(bank: &Arc<Bank>) -> Option<String> {
    let mut cursor = None;
    loop {
        match page(bank, cursor.as_deref(), 0).await {
            Ok(page) if page.events.is_empty() => return page.cursor.or(cursor),
            Ok(page) => cursor = page.cursor.or(cursor),
            Err(fault) => {
                tracing::info!(%fault, bank = bank.id(), "waiting for the hub");
                note(bank, &fault);
                tokio::time::sleep(FEED_PAUSE).await;
            }
        }
    }
}

async fn read_on(bank: Arc<Bank>, mut cursor: Option<String>, mut stopped: watch::Receiver<bool>) {
    loop {
        let page = tokio::select! {
            page = page(&bank, cursor.as_deref(), FEED_WAIT_SECONDS) => page,
            _ = stopped.changed() => return,
        };
        match page {
            Ok(page) => {
                take_in(&bank, page.events).await;
                cursor = page.cursor.or(cursor);
            }
            Err(fault) => {
                tracing::debug!(%fault, bank = bank.id(), "feed not read");
                note(&bank, &fault);
                tokio::select! {
                    () = tokio::time::sleep(FEED_PAUSE) => {}
                    _ = stopped.changed() => return,
                }
            }
        }
    }
}

/// Reads the feed once from the start to its present end, without waiting: what pushes did not bring is taken in, what
/// they brought is ignored by name. Returns how many events the feed held.
pub async fn catch_up(bank: &Arc<Bank>) -> Result<usize, FeedFault> {
    let mut cursor = None;
    let mut seen = 0;
    loop {
        let page = page(bank, cursor.as_deref(), 0).await.inspect_err(|fault| note(bank, fault))?;
        if page.events.is_empty() {
            return Ok(seen);
        }
        seen += page.events.len();
        take_in(bank, page.events).await;
        cursor = page.cursor.or(cursor);
    }
}

fn note(bank: &Bank, fault: &FeedFault) {
    let kind = match fault {
        FeedFault::Signature(_) => ViolationKind::BadSignature,
        FeedFault::Body(_) => ViolationKind::Unreadable,
        FeedFault::Send(_) | FeedFault::Status(_) => return,
    };
    bank.books().violation(kind, None, &fault.to_string());
}

async fn page(bank: &Bank, after: Option<&str>, wait: u64) -> Result<Page, FeedFault> {
    let mut query = format!("limit={FEED_PAGE}&wait={wait}");
    if let Some(cursor) = after {
        query.insert_str(0, &format!("after={}&", percent(cursor)));
    }
    let answer = bank.client.get("/v1/events", &query, Duration::from_secs(wait)).await?;
    if answer.status != 200 {
        return Err(FeedFault::Status(answer.status));
    }
    answer.signature?;
    Ok(serde_json::from_slice(&answer.body)?)
}

async fn take_in(bank: &Arc<Bank>, events: Vec<Event>) {
    for event in events {
        let body = Bytes::from(event.body.clone());
        let headers = headers(bank, &event);
        let original =
            event.original.map(|o| Original { media_type: o.media_type, body: Bytes::from(o.body) });
        let plan = bank.on_event(&headers, &body, original).await;
        if event.kind == "instruction" {
            answer(bank, plan);
        }
    }
}

/// Posts what the plan says, in the background: one slow answer holds up no other.
fn answer(bank: &Arc<Bank>, plan: Plan) {
    bank.carry_on(plan.after);
    let poster = Arc::clone(bank);
    bank.background(async move {
        tokio::time::sleep(plan.delay).await;
        poster.post_reply(plan.reply).await;
    });
}

/// The signature headers of an event, with those that the event's own fields say. What the hub signed decides.
fn headers(bank: &Bank, event: &Event) -> HeaderMap {
    let mut map = HeaderMap::with_capacity(event.headers.len() + 5);
    let mut put = |name: &str, value: &str| {
        if let (Ok(name), Ok(value)) = (HeaderName::from_bytes(name.as_bytes()), HeaderValue::from_str(value))
        {
            map.insert(name, value);
        }
    };
    put("tonle-event", &event.id);
    put("tonle-kind", &event.kind);
    put("tonle-message", &event.message);
    put("tonle-participant", bank.id());
    put("content-type", &event.media_type);
    for (name, value) in &event.headers {
        put(name, value);
    }
    map
}

fn percent(text: &str) -> String {
    text.bytes().fold(String::new(), |mut out, byte| {
        if byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'_' | b'~') {
            out.push(char::from(byte));
        } else {
            out.push_str(&format!("%{byte:02X}"));
        }
        out
    })
}
