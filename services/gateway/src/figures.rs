//! What the gateway counts. Names and help are here and nowhere else; labels come from closed lists, never from a message.

use std::sync::atomic::{AtomicU64, Ordering};

use prometheus::{IntCounter, IntCounterVec, IntGauge, Opts, Registry};
use tonle_wire::order::DeliveryResult;

use crate::service::Gateway;

/// The counters and gauges of one gateway.
pub struct Figures {
    answers: IntCounterVec,
    pushes: IntCounterVec,
    unusable: IntCounter,
    given_up: IntCounter,
    in_flight: IntGauge,
    polls: IntGauge,
    deliveries_held: IntGauge,
    deliveries_behind: IntGauge,
    outcomes_waiting: IntGauge,
    followed: IntGauge,
    open: IntGauge,
    armed: IntGauge,
    limbo: IntGauge,
    requests: AtomicU64,
}

impl Figures {
    /// The figures, registered at `registry`.
    ///
    /// # Errors
    /// If a name is registered already: two gateways in one process need two registries.
    pub fn new(registry: &Registry) -> Result<Self, prometheus::Error> {
        let counter = |name: &str, help: &str| -> Result<IntCounter, prometheus::Error> {
            let counter = IntCounter::new(name, help)?;
            registry.register(Box::new(counter.clone()))?;
            Ok(counter)
        };
        let gauge = |name: &str, help: &str| -> Result<IntGauge, prometheus::Error> {
            let gauge = IntGauge::new(name, help)?;
            registry.register(Box::new(gauge.clone()))?;
            Ok(gauge)
        };
        let by = |name: &str, help: &str, labels: &[&str]| -> Result<IntCounterVec, prometheus::Error> {
            let counters = IntCounterVec::new(Opts::new(name, help), labels)?;
            registry.register(Box::new(counters.clone()))?;
            Ok(counters)
        };
        Ok(Self {
            answers: by("tonle_gateway_answers_total", "Answers by call and status.", &["call", "status"])?,
            pushes: by("tonle_gateway_pushes_total", "Pushes by how they ended.", &["result"])?,
            unusable: counter(
                "tonle_gateway_unusable_answers_total",
                "Push responses that were no usable answer.",
            )?,
            given_up: counter("tonle_gateway_given_up_total", "Events whose pushes ended after 24 hours.")?,
            in_flight: gauge("tonle_gateway_callers", "Callers that wait for the log or the fold.")?,
            polls: gauge("tonle_gateway_polls", "Readers that wait for events.")?,
            deliveries_held: gauge(
                "tonle_gateway_deliveries_held",
                "Events that are pushed or wait for it.",
            )?,
            deliveries_behind: gauge(
                "tonle_gateway_deliveries_behind",
                "Events that wait for room to be pushed.",
            )?,
            outcomes_waiting: gauge(
                "tonle_gateway_outcomes_waiting",
                "Outcomes of pushes not in the log yet.",
            )?,
            followed: gauge(
                "tonle_gateway_followed_offset",
                "Offset of the next order whose record is expected.",
            )?,
            open: gauge("tonle_gateway_open_payments", "Payments that are not final.")?,
            armed: gauge("tonle_gateway_armed_timers", "Armed timers of the fold.")?,
            limbo: gauge("tonle_gateway_limbo_payments", "Open payments without an armed timer; it is 0.")?,
            requests: AtomicU64::new(0),
        })
    }

    /// An answer was given. `call` is one of a closed list.
    pub fn answered(&self, call: &'static str, status: u16) {
        self.requests.fetch_add(1, Ordering::Relaxed);
        let mut digits = [0u8; 3];
        for (place, digit) in digits.iter_mut().zip([status / 100, status / 10 % 10, status % 10]) {
            *place = b'0' + u8::try_from(digit % 10).unwrap_or(0);
        }
        let status = std::str::from_utf8(&digits).unwrap_or("000");
        self.answers.with_label_values(&[call, status]).inc();
    }

    /// Requests answered since the start.
    pub fn requests(&self) -> u64 {
        self.requests.load(Ordering::Relaxed)
    }

    /// A push ended.
    pub fn pushed(&self, result: &DeliveryResult) {
        let label = match result {
            DeliveryResult::Acknowledged(_) => "acknowledged",
            DeliveryResult::Status(_) => "status",
            DeliveryResult::Fault(_) => "fault",
            DeliveryResult::GivenUp => "given-up",
        };
        self.pushes.with_label_values(&[label]).inc();
    }

    /// A push response was no usable answer.
    pub fn unusable_answer(&self) {
        self.unusable.inc();
    }

    /// Pushes of an event ended for good.
    pub fn given_up(&self) {
        self.given_up.inc();
    }
}

impl Gateway {
    /// Sets the gauges; called before the metrics page is written.
    pub fn refresh_figures(&self) {
        let set = |gauge: &IntGauge, value: u64| gauge.set(i64::try_from(value).unwrap_or(i64::MAX));
        let count = |value: usize| u64::try_from(value).unwrap_or(u64::MAX);
        let figures = &self.figures;
        set(&figures.in_flight, count(self.hub.callers.in_flight()));
        set(&figures.polls, count(self.hub.events.waiting(crate::limits::POLLS_MAX)));
        let view = self.hub.view();
        let depths = self.pushes.depths(&view);
        set(&figures.deliveries_held, count(depths.held));
        set(&figures.deliveries_behind, count(depths.behind));
        set(&figures.outcomes_waiting, count(depths.outcomes));
        set(&figures.followed, view.next_offset());
        set(&figures.open, count(view.open_count()));
        set(&figures.armed, view.armed());
        set(&figures.limbo, view.limbo());
    }
}
