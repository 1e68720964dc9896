//! `GET /v1/events`: a participant's events in order, by cursor, with long poll; and `GET /v1/events/ID/original`.

use std::time::Duration;

use http::request::Parts;
use tokio::time::{Instant, timeout_at};
use tonle_flow::view::Page;
use tonle_runtime::log::Topic;
use tonle_wire::OutputName;

use crate::answer::Answer;
use crate::body::json;
use crate::errors::{self, Problem};
use crate::event::{Event, Fault};
use crate::limits::{EVENTS_BYTES_MAX, EVENTS_DEFAULT, EVENTS_MAX, POLL_SECONDS_MAX, QUERY_BYTES_MAX};
use crate::service::Gateway;

/// What a reader asks.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Asked<'a> {
    after: Option<&'a str>,
    limit: usize,
    wait: Duration,
}

impl<'a> Asked<'a> {
    /// Reads the query. Names that are not known are ignored; cursors and numbers need no escapes, so there are none.
    fn read(query: &'a str) -> Result<Self, Problem> {
        let malformed = |detail: &str| Problem::new(errors::MALFORMED, detail).rule("query");
        if query.len() > QUERY_BYTES_MAX {
            return Err(malformed("the query is too long"));
        }
        let (mut after, mut limit, mut wait) = (None, None, None);
        for pair in query.split('&').filter(|pair| !pair.is_empty()) {
            let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
            let slot = match name {
                "after" => &mut after,
                "limit" => &mut limit,
                "wait" => &mut wait,
                _ => continue,
            };
            if slot.replace(value).is_some() {
                return Err(malformed("a parameter is given twice").field(name.to_owned()));
            }
        }
        let number = |name: &str, value: Option<&str>, otherwise: u64, max: u64| match value {
            None => Ok(otherwise),
            Some(text) if text.bytes().all(|byte| byte.is_ascii_digit()) => match text.parse::<u64>() {
                Ok(number) => Ok(number.min(max)),
                Err(_) => Err(malformed("not a whole number").field(name)),
            },
            Some(_) => Err(malformed("not a whole number").field(name)),
        };
        let most = u64::try_from(EVENTS_MAX).unwrap_or(u64::MAX);
        let usual = u64::try_from(EVENTS_DEFAULT).unwrap_or(u64::MAX);
        let limit = number("limit", limit, usual, most)?;
        let wait = number("wait", wait, 0, POLL_SECONDS_MAX)?;
        if limit == 0 {
            return Err(malformed("limit must be at least 1").field("limit"));
        }
        // An empty cursor is that of a reader that has none yet.
        let after = after.filter(|after| !after.is_empty());
        Ok(Self {
            after,
            limit: usize::try_from(limit).unwrap_or(EVENTS_MAX),
            wait: Duration::from_secs(wait),
        })
    }
}

impl Gateway {
    /// A page of the feed.
    pub(crate) async fn feed(&self, participant: &str, parts: &Parts) -> Result<Answer, Problem> {
        let asked = Asked::read(parts.uri.query().unwrap_or_default())?;
        self.refuse_unreached(&asked).await?;
        let page = self.page(participant, &asked).await?;
        let mut events = Vec::with_capacity(page.events.len());
        let mut bytes = 0;
        for event in &page.events {
            let read = Event::read(&self.hub.records, &self.signer, &self.hub.group, event.name).await;
            let read = match read {
                Ok(read) => read,
                // What was read so far is a good page; the next begins with the one at fault.
                Err(fault) if !events.is_empty() => {
                    tracing::warn!(%fault, "a page of the feed ends early");
                    break;
                }
                Err(fault) => return Err(unreadable(&fault)),
            };
            bytes += read.content.body.len();
            events.push(read);
            if bytes >= EVENTS_BYTES_MAX {
                break;
            }
        }
        #[derive(serde::Serialize)]
        struct Body<'a> {
            events: &'a [Event],
            cursor: Option<&'a str>,
        }
        let cursor = events.last().map(|event| event.id.as_str()).or(asked.after);
        Ok(Answer::json(200, json(&Body { events: &events, cursor })))
    }

    /// A cursor that the log has never reached was not given by this hub. One that only this gateway's view has not reached
    /// yet was: another gateway may have given it. While the log cannot be asked, nothing is refused.
    async fn refuse_unreached(&self, asked: &Asked<'_>) -> Result<(), Problem> {
        let Some(name) = asked.after.and_then(|after| OutputName::parse(&self.hub.group, after)) else {
            return Ok(());
        };
        if name.offset < self.hub.view().next_offset() {
            return Ok(());
        }
        match self.hub.log.bounds(Topic::Orders).await {
            Ok(bounds) if name.offset >= bounds.end => {
                let detail = "the log has never reached this cursor";
                Err(Problem::new(errors::CURSOR, detail).field("after").rule("cursor-reached"))
            }
            Ok(_) | Err(_) => Ok(()),
        }
    }

    /// The events after the cursor; waits for the first one if asked to.
    async fn page(&self, participant: &str, asked: &Asked<'_>) -> Result<Page, Problem> {
        let until = Instant::now() + asked.wait;
        let key = participant.to_owned();
        let waiter = (!asked.wait.is_zero()).then(|| {
            let full = Problem::new(errors::OVERLOADED, "too many readers wait");
            self.hub.events.place(&key).ok_or(full)
        });
        let waiter = waiter.transpose()?;
        let mut draining = self.draining.clone();
        loop {
            // Made before the look, so that an event that comes in between wakes it.
            let woken = waiter.as_ref().map(crate::waiters::Waiter::next);
            let looked = self.hub.view().events(participant, asked.after, asked.limit);
            let page = looked.map_err(|_| {
                let detail = "the cursor is not of the form GROUP-OFFSET-K of this hub";
                Problem::new(errors::CURSOR, detail).field("after").rule("cursor-form")
            })?;
            let Some(woken) = woken.filter(|_| page.events.is_empty()) else { return Ok(page) };
            tokio::select! {
                waited = timeout_at(until, woken) => if waited.is_err() { return Ok(page) },
                () = draining.started() => return Ok(page),
            }
        }
    }

    /// The signed original of an event whose body the hub spliced. There is none yet: every body travels as it came.
    pub(crate) fn original(&self, participant: &str, id: &str) -> Problem {
        let mine = OutputName::parse(&self.hub.group, id).is_some_and(|name| {
            let view = self.hub.view();
            view.event(name).is_some_and(|event| view.addressee(&event) == participant)
        });
        let detail = if mine { "the event's body is the original" } else { "no such event" };
        Problem::new(errors::NOT_FOUND, detail)
    }
}

fn unreadable(fault: &Fault) -> Problem {
    tracing::error!(%fault, "an event cannot be shown");
    Problem::new(errors::LOG, "the events cannot be read now")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn queries_are_read_strictly() {
        // Protects: what cannot be meant is refused, what is too much is cut to the most.
        let asked = |query| Asked::read(query);
        let plain = asked("").unwrap();
        assert_eq!((plain.after, plain.limit, plain.wait), (None, 100, Duration::ZERO));
        let full = asked("after=main-1-2&limit=5000&wait=99&other=1").unwrap();
        assert_eq!((full.after, full.limit, full.wait), (Some("main-1-2"), 1_000, Duration::from_secs(30)));
        for bad in
            ["limit=-1", "limit=0", "limit=x", "wait=1.5", "limit=1&limit=2", "wait=99999999999999999999"]
        {
            assert_eq!(asked(bad).unwrap_err().entry.status, 400, "{bad}");
        }
    }
}
