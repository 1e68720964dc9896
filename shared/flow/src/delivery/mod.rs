//! Pushes of events to the participants that registered a URL, until they are acknowledged.
//!
//! The view is the memory: it knows every event and what became of it. This machine holds only what it is working on,
//! so that it may be lost at any time and found again; a bank may then get an event twice, with the same name and bytes.
//! Outcomes go back into the log, so that `explain` shows them and a restart goes on where pushes ended.
//!
//! Knows no HTTP, no signature and no body. `now_ms` is a local clock that only goes forward, for waits; the age of an
//! event is judged by the log's time, carried on by the local clock while the log is silent.

pub mod limits;
mod outbox;
#[cfg(test)]
mod swarm;
mod target;
#[cfg(test)]
mod tests;

use std::collections::{BTreeMap, BTreeSet};

use tonle_wire::OutputName;
use tonle_wire::journal::{Journal, Kind, Step};
use tonle_wire::order::{DeliveryOutcome, DeliveryResult};

use crate::admission::Appended;
use crate::view::{Event, Fate, View};
use limits::{
    FAULT_BYTES_MAX, FRESH_MAX, HELD_MAX, OUTBOX_MAX, PUSHING_MS_MAX, RESULT_MS_MAX, RETRY_MS_MAX,
    RETRY_MS_MIN, SCAN_MAX, TARGET_HELD_MAX,
};
use outbox::Outbox;
use target::Target;

/// What the shell has to do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Action {
    /// Push an event and report with [`Delivery::push_result`].
    Push {
        /// The event; its bytes are in the log.
        event: OutputName,
        /// The addressee.
        to: String,
        /// Its URL.
        url: String,
        /// What the event is.
        kind: Kind,
        /// Which attempt, from 1, over all restarts.
        attempt: u32,
    },
    /// Append `Order::Deliveries` with these and report with [`Delivery::append_outcome`].
    Append(Vec<DeliveryOutcome>),
    /// Pushes of an event ended after 24 hours without acknowledgement; it stays in the feed and a person should call the
    /// participant.
    Alarm {
        /// The event.
        event: OutputName,
        /// The addressee.
        to: String,
    },
}

/// For the metrics page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Depths {
    /// Events held, in flight or waiting.
    pub held: usize,
    /// Pushes in flight.
    pub in_flight: usize,
    /// Events that have no room here and wait in the view.
    pub behind: usize,
    /// Outcomes that are not in the log yet.
    pub outcomes: usize,
    /// Events given up after 24 hours since the start.
    pub given_up: u64,
    /// Log time of the oldest event that no push has delivered and that still may be: of those held to the millisecond if
    /// they came while this gateway ran, else up to a minute early.
    pub oldest_ms: Option<u64>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Stage {
    Waiting { due_ms: u64 },
    Flying { until_ms: u64 },
}

#[derive(Debug, Clone)]
struct Held {
    to: u32,
    kind: Kind,
    payment: Option<u64>,
    /// The last attempt that was begun; 0: none.
    attempt: u32,
    stage: Stage,
    /// The decision made the instruction pointless.
    moot: bool,
    /// Log time of the record that made the event, or up to a minute less.
    made_ms: u64,
}

impl Held {
    /// Log time after which pushes end.
    fn ends_ms(&self) -> u64 {
        self.made_ms.saturating_add(PUSHING_MS_MAX)
    }
}

/// Deliveries of one gateway and one group. See the module.
#[derive(Debug, Clone)]
pub struct Delivery {
    live: bool,
    held: BTreeMap<OutputName, Held>,
    targets: BTreeMap<u32, Target>,
    /// Targets whose list may have events that are not held.
    behind: BTreeSet<u32>,
    /// The last look at the lists ended before their end, for [`SCAN_MAX`].
    scan_goes_on: bool,
    flying: BTreeSet<(u64, OutputName)>,
    /// Held instructions by their payment.
    instructions: BTreeMap<u64, OutputName>,
    outbox: Outbox,
    /// The log's time and the local time at which it was read.
    clock: (u64, u64),
    /// Times of the records with events that came since the lists were read to their ends, by offset.
    fresh: BTreeMap<u64, u64>,
    given_up: u64,
}

impl Default for Delivery {
    fn default() -> Self {
        Self::new()
    }
}

impl Delivery {
    /// Nothing is pushed before [`Self::start`].
    pub fn new() -> Self {
        Self {
            live: false,
            held: BTreeMap::new(),
            targets: BTreeMap::new(),
            behind: BTreeSet::new(),
            scan_goes_on: false,
            flying: BTreeSet::new(),
            instructions: BTreeMap::new(),
            outbox: Outbox::new(),
            clock: (0, 0),
            fresh: BTreeMap::new(),
            given_up: 0,
        }
    }

    /// The view has read the journal up to its end as it was at the start, so what it says of acknowledged events is
    /// current: pushes begin with what nobody has acknowledged.
    pub fn start(&mut self, view: &View, now_ms: u64) {
        self.live = true;
        self.clock = (view.time_ms(), now_ms);
        self.behind.extend(view.registry().indexes());
    }

    /// A journal record that the view has just accepted.
    pub fn journal(&mut self, record: &Journal, view: &View, now_ms: u64) {
        self.clock = (record.time_ms, now_ms);
        if !self.live {
            return;
        }
        for step in &record.steps {
            match step {
                Step::Deliver(delivery) => {
                    self.behind.extend(view.registry().index(&delivery.to));
                    self.fresh.insert(record.offset, record.time_ms);
                }
                Step::Participant(row) => self.behind.extend(view.registry().index(&row.id)),
                Step::Moved(moved) if moved.to.is_final() => self.decided(moved.payment),
                Step::Delivered(outcome) => match outcome.result {
                    DeliveryResult::Acknowledged(_) | DeliveryResult::GivenUp => {
                        self.drop_held(outcome.event)
                    }
                    DeliveryResult::Status(_) | DeliveryResult::Fault(_) => {}
                },
                Step::Moved(_)
                | Step::Reserved { .. }
                | Step::Released { .. }
                | Step::Posted { .. }
                | Step::Reply { .. }
                | Step::Ledger(_)
                | Step::Account { .. }
                | Step::Operator(_)
                | Step::Group { .. } => {}
            }
        }
    }

    /// How a push ended. `at_ms`: when, by the gateway's wall clock, for people only. `GivenUp` is not a result of a push;
    /// it is taken as a fault.
    pub fn push_result(
        &mut self,
        event: OutputName,
        attempt: u32,
        result: DeliveryResult,
        at_ms: u64,
        now_ms: u64,
    ) {
        let result = match result {
            DeliveryResult::Fault(text) => DeliveryResult::Fault(short(text)),
            DeliveryResult::GivenUp => DeliveryResult::Fault("given-up".to_owned()),
            known @ (DeliveryResult::Acknowledged(_) | DeliveryResult::Status(_)) => known,
        };
        let acknowledged = matches!(result, DeliveryResult::Acknowledged(_));
        let current = self
            .held
            .get(&event)
            .is_some_and(|held| held.attempt == attempt && matches!(held.stage, Stage::Flying { .. }));
        if !current && !acknowledged {
            return; // It was counted as lost, and what it says now changes nothing.
        }
        self.outbox.put(DeliveryOutcome { event, attempt, at_ms, result });
        if acknowledged {
            self.drop_held(event);
            return;
        }
        self.try_later(event, at_ms, now_ms);
    }

    /// What became of the append of outcomes.
    pub fn append_outcome(&mut self, appended: Appended) {
        match appended {
            Appended::Stored { .. } => self.outbox.stored(),
            // Written twice they say the same twice.
            Appended::Refused | Appended::Unknown => self.outbox.again(),
        }
    }

    /// What is to be done now. Call it after each fed record or result, and at [`Self::next_due_ms`].
    pub fn poll(&mut self, view: &View, now_ms: u64) -> Vec<Action> {
        let mut actions = Vec::new();
        if !self.live {
            return actions;
        }
        self.find_lost(now_ms);
        self.refill(view, now_ms);
        self.push_due(view, now_ms, &mut actions);
        actions.extend(self.outbox.poll(now_ms).map(Action::Append));
        actions
    }

    /// When [`Self::poll`] may have something to do without any news.
    pub fn next_due_ms(&self) -> Option<u64> {
        if self.scan_goes_on {
            return Some(0);
        }
        let flying = self.flying.first().map(|(until_ms, _)| *until_ms);
        // While the log takes no outcomes nothing is pushed, so nothing that waits is due.
        let waiting = self.targets.values().filter_map(Target::next_due_ms).min().filter(|_| self.may_push());
        [flying, waiting, self.outbox.next_due_ms()].into_iter().flatten().min()
    }

    /// For the metrics page.
    pub fn depths(&self, view: &View) -> Depths {
        let behind = |(to, target): (&u32, &Target)| {
            view.registry().push_target(*to)?;
            Some(view.event_table().list_len(*to).saturating_sub(target.next))
        };
        Depths {
            held: self.held.len(),
            in_flight: self.flying.len(),
            behind: self.targets.iter().filter_map(behind).sum(),
            outcomes: self.outbox.len(),
            given_up: self.given_up,
            oldest_ms: self.oldest_ms(view),
        }
    }

    /// Held events have the order of their records; a list's events that are not held come after those of it that are.
    fn oldest_ms(&self, view: &View) -> Option<u64> {
        let held = self.held.first_key_value().map(|(_, held)| held.made_ms);
        let waiting = self.behind.iter().filter_map(|to| {
            let (_, since) = view.registry().push_target(*to)?;
            let next = self.targets.get(to).map_or(0, |target| target.next);
            let event = view.event_table().list_get(*to, next)?;
            let is_open = event.name.offset >= since && event.fate == Fate::Open && !is_moot(&event, view);
            is_open.then(|| self.made_ms(&event, view))
        });
        waiting.chain(held).min()
    }

    fn made_ms(&self, event: &Event, view: &View) -> u64 {
        let fresh = self.fresh.get(&event.name.offset).copied();
        fresh.unwrap_or_else(|| view.time_near(event.name.offset))
    }

    /// The log's time now: the last record's, carried on by the local clock.
    fn log_now_ms(&self, now_ms: u64) -> u64 {
        self.clock.0.saturating_add(now_ms.saturating_sub(self.clock.1))
    }

    /// Whether the outcome of one more push has room.
    fn may_push(&self) -> bool {
        self.outbox.len() + self.flying.len() < OUTBOX_MAX
    }

    fn find_lost(&mut self, now_ms: u64) {
        while let Some((until_ms, event)) = self.flying.first().copied() {
            if until_ms > now_ms {
                break;
            }
            let attempt = self.held.get(&event).map_or(0, |held| held.attempt);
            let at_ms = self.log_now_ms(now_ms);
            let lost = DeliveryResult::Fault("no-result".to_owned());
            self.push_result(event, attempt, lost, at_ms, now_ms);
            self.flying.remove(&(until_ms, event));
        }
    }

    /// Takes events from the view's lists as far as there is room.
    fn refill(&mut self, view: &View, now_ms: u64) {
        let mut scanned = 0;
        self.scan_goes_on = false;
        for to in std::mem::take(&mut self.behind) {
            let Some((_, since)) = view.registry().push_target(to) else {
                self.drop_target(to);
                continue;
            };
            let length = view.event_table().list_len(to);
            loop {
                let target = self.targets.entry(to).or_default();
                if target.next >= length {
                    break;
                }
                scanned += 1;
                self.scan_goes_on |= scanned > SCAN_MAX;
                if target.held >= TARGET_HELD_MAX || self.held.len() >= HELD_MAX || scanned > SCAN_MAX {
                    self.behind.insert(to);
                    break;
                }
                let event = view.event_table().list_get(to, target.next);
                target.next += 1;
                if let Some(event) = event.filter(|event| event.name.offset >= since) {
                    self.hold(&event, view, now_ms);
                }
            }
        }
        if self.behind.is_empty() {
            self.fresh.clear();
        }
        while self.fresh.len() > FRESH_MAX {
            self.fresh.pop_first();
        }
    }

    fn hold(&mut self, event: &Event, view: &View, now_ms: u64) {
        match event.fate {
            Fate::Open if !is_moot(event, view) && !self.held.contains_key(&event.name) => {}
            Fate::Open | Fate::Acknowledged | Fate::GivenUp => return,
        }
        if let (Kind::Instruction, Some(payment)) = (event.kind, event.payment) {
            self.instructions.insert(payment, event.name);
        }
        let held = Held {
            to: event.to,
            kind: event.kind,
            payment: event.payment,
            attempt: u32::from(event.attempts),
            stage: Stage::Waiting { due_ms: now_ms },
            moot: false,
            made_ms: self.made_ms(event, view),
        };
        self.targets.entry(event.to).or_default().wait(now_ms, event.name, held.attempt);
        self.held.insert(event.name, held);
    }

    fn push_due(&mut self, view: &View, now_ms: u64, actions: &mut Vec<Action>) {
        let log_now_ms = self.log_now_ms(now_ms);
        let targets: Vec<u32> = self.targets.keys().copied().collect();
        for to in targets {
            let Some((url, _)) = view.registry().push_target(to) else {
                self.drop_target(to);
                continue;
            };
            while self.may_push() {
                let Some(event) = self.targets.get(&to).and_then(|target| target.first_due(now_ms)) else {
                    break;
                };
                let Some(held) = self.held.get_mut(&event) else { break };
                if log_now_ms >= held.ends_ms() {
                    actions.push(self.give_up(event, log_now_ms, view));
                    continue;
                }
                let Stage::Waiting { due_ms } = held.stage else { break };
                let until_ms = now_ms.saturating_add(RESULT_MS_MAX);
                let before = held.attempt;
                held.attempt = before.saturating_add(1);
                held.stage = Stage::Flying { until_ms };
                let (kind, attempt) = (held.kind, held.attempt);
                self.flying.insert((until_ms, event));
                if let Some(target) = self.targets.get_mut(&to) {
                    target.fly(due_ms, event, before);
                }
                let (to, url) = (view.registry().id(to).unwrap_or_default().to_owned(), url.to_owned());
                actions.push(Action::Push { event, to, url, kind, attempt });
            }
        }
    }

    /// A push failed: it is tried again, unless the decision made it pointless. The 24 hours are looked at when it is due.
    fn try_later(&mut self, event: OutputName, at_ms: u64, now_ms: u64) {
        let Some(held) = self.held.get_mut(&event) else { return };
        let Stage::Flying { until_ms } = held.stage else { return };
        if held.moot {
            self.moot(event, at_ms);
            return;
        }
        let due_ms = now_ms.saturating_add(retry_ms(held.attempt));
        held.stage = Stage::Waiting { due_ms };
        let (to, attempt) = (held.to, held.attempt);
        self.flying.remove(&(until_ms, event));
        if let Some(target) = self.targets.get_mut(&to) {
            target.landed(attempt);
            target.held = target.held.saturating_sub(1);
            target.wait(due_ms, event, attempt);
        }
    }

    fn give_up(&mut self, event: OutputName, at_ms: u64, view: &View) -> Action {
        let (attempt, to) = self.held.get(&event).map_or((0, 0), |held| (held.attempt, held.to));
        self.given_up = self.given_up.saturating_add(1);
        self.outbox.put(DeliveryOutcome { event, attempt, at_ms, result: DeliveryResult::GivenUp });
        self.drop_held(event);
        Action::Alarm { event, to: view.registry().id(to).unwrap_or_default().to_owned() }
    }

    /// The payment is decided: its instruction is not pushed again.
    fn decided(&mut self, payment: u64) {
        let Some(event) = self.instructions.get(&payment).copied() else { return };
        let Some(held) = self.held.get_mut(&event) else { return };
        match held.stage {
            Stage::Flying { .. } => held.moot = true,
            Stage::Waiting { .. } => {
                let at_ms = self.clock.0;
                self.moot(event, at_ms);
            }
        }
    }

    /// Ends the pushes of a pointless instruction, without alarm. One that was never tried leaves no outcome.
    fn moot(&mut self, event: OutputName, at_ms: u64) {
        let attempt = self.held.get(&event).map_or(0, |held| held.attempt);
        if attempt > 0 {
            self.outbox.put(DeliveryOutcome { event, attempt, at_ms, result: DeliveryResult::GivenUp });
        }
        self.drop_held(event);
    }

    fn drop_held(&mut self, event: OutputName) {
        let Some(held) = self.held.remove(&event) else { return };
        if let Some(payment) = held.payment.filter(|payment| self.instructions.get(payment) == Some(&event)) {
            self.instructions.remove(&payment);
        }
        let Some(target) = self.targets.get_mut(&held.to) else { return };
        match held.stage {
            Stage::Waiting { due_ms } => target.forget(due_ms, event, held.attempt),
            Stage::Flying { until_ms } => {
                self.flying.remove(&(until_ms, event));
                target.landed(held.attempt);
                target.held = target.held.saturating_sub(1);
            }
        }
        self.behind.insert(held.to);
    }

    /// A participant has no URL any more: nothing of it is held; the feed has it all.
    fn drop_target(&mut self, to: u32) {
        if !self.targets.contains_key(&to) {
            return;
        }
        let held: Vec<OutputName> =
            self.held.iter().filter(|(_, held)| held.to == to).map(|(event, _)| *event).collect();
        for event in held {
            self.drop_held(event);
        }
        self.targets.remove(&to);
        self.behind.remove(&to);
    }
}

/// The instruction of a payment that is decided: nobody needs it any more.
fn is_moot(event: &Event, view: &View) -> bool {
    event.kind == Kind::Instruction && event.payment.is_some_and(|payment| view.is_decided(payment))
}

/// The wait after this attempt: 0.5 s, doubled up to 5 minutes.
fn retry_ms(attempt: u32) -> u64 {
    let doublings = attempt.saturating_sub(1).min(20);
    (RETRY_MS_MIN << doublings).min(RETRY_MS_MAX)
}

fn short(mut text: String) -> String {
    let end =
        (0..=FAULT_BYTES_MAX.min(text.len())).rev().find(|end| text.is_char_boundary(*end)).unwrap_or(0);
    text.truncate(end);
    text
}
