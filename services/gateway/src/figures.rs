//! What the gateway counts, in the process's metrics. Names, help and labels are the runtime's; here is only what is
//! counted when.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use tokio::time::Instant;
use tonle_runtime::health::Readiness;
use tonle_runtime::metrics::{Call, Message, Metrics, Outcome, Push, Queue, Reason, Stage, Status, Topic};
use tonle_wire::journal::{Journal, State, Step, Verdict};
use tonle_wire::order::{DeliveryResult, Facts};

use crate::limits::POLLS_MAX;
use crate::service::Gateway;

/// The counters of one gateway.
pub struct Figures {
    metrics: Arc<Metrics>,
    /// Record times of the open payments by the offsets of their orders.
    open: Mutex<HashMap<u64, u64>>,
}

impl Figures {
    /// Counts into these metrics.
    pub fn new(metrics: Arc<Metrics>) -> Self {
        Self { metrics, open: Mutex::default() }
    }

    /// A stage took this long.
    pub fn took(&self, stage: Stage, since: Instant) {
        self.metrics.stages.record(stage, since.elapsed());
    }

    /// An answer was given.
    pub fn answered(&self, call: Call, status: u16) {
        self.metrics.requests.of(call, Status::from_code(status)).inc();
    }

    /// The log has a message.
    pub fn accepted(&self, facts: &Facts) {
        self.metrics
            .accepted
            .of(match facts {
                Facts::Payment(_) => Message::Payment,
                Facts::Answer(_) => Message::Answer,
                Facts::Enquiry(_) => Message::Enquiry,
            })
            .inc();
    }

    /// The log has an operator's order.
    pub fn accepted_order(&self) {
        self.metrics.accepted.of(Message::OperatorOrder).inc();
    }

    /// A push ended.
    pub fn pushed(&self, result: &DeliveryResult) {
        let label = match result {
            DeliveryResult::Acknowledged(_) => Push::Acknowledged,
            DeliveryResult::Status(_) => Push::Status,
            DeliveryResult::Fault(_) => Push::Fault,
            DeliveryResult::GivenUp => Push::Dropped,
        };
        self.metrics.pushes.of(label).inc();
    }

    /// The first push of an event was acknowledged, by this machine's clock and the record's time.
    pub fn delivered(&self, record_ms: u64, now_ms: u64) {
        self.metrics.stages.record(Stage::Deliver, Duration::from_millis(now_ms.saturating_sub(record_ms)));
    }

    /// Pushes of an event ended without acknowledgement.
    pub fn given_up(&self) {
        self.metrics.pushes.of(Push::Dropped).inc();
    }

    /// A journal record was followed; `is_live` if it is not one of before the start.
    pub fn followed(&self, journal: &Journal, is_live: bool) {
        let mut open = self.open.lock().unwrap_or_else(PoisonError::into_inner);
        for step in &journal.steps {
            let Step::Moved(moved) = step else { continue };
            if moved.payment == journal.offset && journal.verdict == Verdict::Admitted {
                open.insert(journal.offset, journal.time_ms);
            }
            if moved.to.is_final()
                && let Some(began_ms) = open.remove(&moved.payment)
                && is_live
            {
                let took = Duration::from_millis(journal.time_ms.saturating_sub(began_ms));
                self.metrics.stages.record(Stage::Final, took);
            }
        }
    }
}

fn signed(value: usize) -> i64 {
    i64::try_from(value).unwrap_or(i64::MAX)
}

impl Gateway {
    /// Whether it can do its work now: the journal was read to its end, is followed, and the log answers.
    ///
    /// # Errors
    /// In fixed words, why not.
    pub fn readiness(&self) -> Readiness {
        if self.draining.is_started() {
            return Err("is draining");
        }
        let progress = self.hub.progress();
        if progress.stopped {
            return Err("cannot follow the journal");
        }
        if !progress.caught_up {
            return Err("has not read the journal yet");
        }
        if self.hub.reach.lost().is_some() {
            return Err("the log does not answer");
        }
        Ok(())
    }

    /// Sets the gauges that are read from the view; called before each metrics page. In a process with a switch too, these
    /// are the only ones of payments, timers and head-room: one place sets each gauge.
    pub(crate) fn refresh(&self, metrics: &Metrics) {
        metrics.copy_server(&self.server_statistics);
        if let Some(cache) = &self.cache {
            metrics.copy_cache(cache.stats());
        }
        metrics.queues.of(Queue::Admission).set(signed(self.hub.callers.in_flight()));
        metrics.queues.of(Queue::Polls).set(signed(self.hub.events.waiting(POLLS_MAX)));
        let now_ms = crate::hub::now_ms();
        let age = |time_ms: u64| Duration::from_millis(now_ms.saturating_sub(time_ms));
        let view = self.hub.view();
        let depths = self.pushes.depths(&view);
        let waiting = depths.held.saturating_sub(depths.in_flight).saturating_add(depths.behind);
        metrics.queues.of(Queue::Deliveries).set(signed(waiting));
        metrics.queues.of(Queue::Pushes).set(signed(depths.in_flight));
        metrics.in_flight.set(signed(view.open_count()));
        metrics.oldest.set(view.oldest_open().map_or(Duration::ZERO, |(_, time_ms)| age(time_ms)));
        metrics.undelivered.set(depths.oldest_ms.map_or(Duration::ZERO, age));
        metrics.timers.set(i64::try_from(view.armed()).unwrap_or(i64::MAX));
        metrics.limbo.set(i64::try_from(view.limbo()).unwrap_or(i64::MAX));
        metrics.lag.of(Topic::Journal).set(i64::try_from(self.hub.lag()).unwrap_or(i64::MAX));
        for position in view.all_positions() {
            let account = &position.account;
            let headroom =
                i128::from(account.limit) + i128::from(account.position) - i128::from(account.reserved);
            let headroom = i64::try_from(headroom).unwrap_or(i64::MAX);
            metrics.set_headroom(&account.participant, &account.ledger, headroom);
        }
        let gauges = view.gauges();
        let given_up = gauges.pushes.get("given-up").copied().unwrap_or(0);
        metrics.given_up.set(i64::try_from(given_up).unwrap_or(i64::MAX));
        metrics.credited_early.raise_to(gauges.credited_early);
        metrics.quarantined.raise_to(gauges.verdicts.get("quarantined").copied().unwrap_or(0));
        let mut totals: Vec<(Outcome, Reason, u64)> = Vec::new();
        for ((state, reason), count) in &gauges.outcomes {
            let (outcome, reason) = labels(state, reason);
            match totals.iter_mut().find(|(known, why, _)| (*known, *why) == (outcome, reason)) {
                Some((_, _, total)) => *total += count,
                None => totals.push((outcome, reason, *count)),
            }
        }
        for (outcome, reason, total) in totals {
            metrics.payments.of(outcome, reason).raise_to(total);
        }
    }
}

fn labels(state: &str, reason: &str) -> (Outcome, Reason) {
    let outcome = if state == State::Committed.name() {
        Outcome::Completed
    } else if state == State::Expired.name() {
        Outcome::Expired
    } else {
        Outcome::Refused
    };
    let reason = match (reason, Reason::from_code(reason)) {
        ("", _) => Reason::None,
        // The hub's own codes have values; what is left was written by a payee's agent.
        (_, Reason::Other) => Reason::Payee,
        (_, known) => known,
    };
    (outcome, reason)
}
