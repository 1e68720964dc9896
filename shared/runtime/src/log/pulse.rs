//! The sign of life of a log: asks once a second where a topic ends. Services are ready only while they hear from their
//! log, and show how far they are behind. It knows neither what is read nor who reads it.

use std::sync::Arc;

use futures_util::future::BoxFuture;
use tokio::time::{Instant, sleep_until};

use super::limits::PULSE_EVERY;
use super::{Bounds, Log, ReadFault, Topic};

/// Asks a log for the end of a topic, again and again.
pub struct Pulse {
    log: Arc<dyn Log>,
    topic: Topic,
    asking: Option<BoxFuture<'static, Result<Bounds, ReadFault>>>,
    next_at: Instant,
    is_lost: bool,
}

impl Pulse {
    /// The first question is asked at once.
    pub fn new(log: Arc<dyn Log>, topic: Topic) -> Self {
        Self { log, topic, asking: None, next_at: Instant::now(), is_lost: false }
    }

    /// The topic's end, as soon as the log says it next; [`PULSE_EVERY`] after the last answer. While the log does not
    /// answer this only waits. A dropped future loses nothing.
    pub async fn next_end(&mut self) -> u64 {
        loop {
            if self.asking.is_none() {
                sleep_until(self.next_at).await;
            }
            let asking = self.asking.get_or_insert_with(|| {
                let (log, topic) = (Arc::clone(&self.log), self.topic);
                Box::pin(async move { log.bounds(topic).await })
            });
            let answered = asking.await;
            self.asking = None;
            self.next_at = Instant::now() + PULSE_EVERY;
            match answered {
                Ok(bounds) => {
                    if std::mem::take(&mut self.is_lost) {
                        tracing::info!(topic = %self.topic, "the log answers again");
                    }
                    return bounds.end;
                }
                Err(fault) if self.is_lost => tracing::debug!(%fault, "the log still does not answer"),
                Err(fault) => {
                    tracing::warn!(%fault, "the log does not answer; asking again until it does");
                    self.is_lost = true;
                }
            }
        }
    }
}
