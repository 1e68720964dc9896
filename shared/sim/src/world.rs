//! The simulated world: one queue of events in simulated time, the processes, the log between them, and what may happen to
//! each. Everything is drawn from the seed in the order of the queue, so a seed is a history.

mod edge;
mod hub;
mod traffic;

use std::collections::{BTreeMap, BTreeSet};

use tonle_audit::Auditor;
use tonle_flow::admission::Ticket;
use tonle_flow::switch::Settings;
use tonle_wire::OutputName;
use tonle_wire::journal::{Journal, Kind, Step};
use tonle_wire::order::{DeliveryResult, Message, Record};

use crate::bank::Bank;
use crate::cache::Cache;
use crate::gateway::{self, From, Request, Told};
use crate::log::{Log, Told as Outcome, Topic};
use crate::operator::Operators;
use crate::profile::{Fault, Profile};
use crate::random::Random;
use crate::switch;

pub(crate) use traffic::Intent;

/// The true time at which a run begins, milliseconds since 1970.
pub(crate) const BEGIN_MS: u64 = 1_790_000_000_000;

/// A run of the longest kind has some ten thousand events; beyond this something feeds itself.
const EVENTS_MAX: u64 = 400_000;

/// Who waits for an append.
#[derive(Debug, Clone)]
pub(crate) enum Waiter {
    Nobody,
    Switch {
        node: usize,
        epoch: u32,
    },
    Caller {
        node: usize,
        epoch: u32,
        ticket: Ticket,
    },
    Outcomes {
        node: usize,
        epoch: u32,
    },
    /// The answer in the response to a push.
    Answer {
        node: usize,
        epoch: u32,
        event: OutputName,
        attempt: u32,
    },
}

/// What an append came to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Came {
    Stored(u64),
    Refused,
    Unknown,
}

/// Records on their way into the log.
#[derive(Debug, Clone)]
pub(crate) struct Store {
    topic: Topic,
    records: Vec<Vec<u8>>,
    pin: Option<u64>,
    poison: bool,
    told: Option<(u64, Waiter)>,
}

/// Something that happens.
pub(crate) enum Event {
    Store(Store),
    Came {
        waiter: Waiter,
        came: Came,
    },
    WakeSwitch(usize),
    WakeGateway(usize),
    StartSwitch(usize),
    StartGateway(usize),
    SwitchGone,
    Arrive {
        node: usize,
        request: Box<Request>,
    },
    Respond {
        request: Box<Request>,
        told: Told,
    },
    Timeout {
        from: From,
        number: usize,
        attempt: u32,
    },
    Send {
        from: From,
        number: usize,
    },
    Push {
        bank: usize,
        node: usize,
        epoch: u32,
        event: OutputName,
        attempt: u32,
        kind: Kind,
        body: Vec<u8>,
    },
    Pushed {
        node: usize,
        epoch: u32,
        event: OutputName,
        attempt: u32,
        result: DeliveryResult,
        answer: Answer,
    },
    ReadFeed(usize),
    Intent(Box<Intent>),
}

/// What came in the response to a push.
pub(crate) enum Answer {
    None,
    Message(Box<Message>),
    Useless { participant: String },
}

/// A violation that the world itself found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found {
    /// `I1` to `I21`.
    pub invariant: &'static str,
    /// What was expected and what was found.
    pub text: String,
}

/// The world. See the module.
pub(crate) struct World {
    pub(crate) now: u64,
    queue: BTreeMap<(u64, u64), Event>,
    sequence: u64,
    events: u64,
    pub(crate) random: Random,
    pub(crate) profile: Profile,
    /// Faults have ended.
    pub(crate) calm: bool,
    pub(crate) log: Log,
    pub(crate) switches: Vec<switch::Node>,
    pub(crate) gateways: Vec<gateway::Node>,
    pub(crate) banks: Vec<Bank>,
    pub(crate) operators: Operators,
    pub(crate) cache: Cache,
    pub(crate) auditor: Auditor,
    /// Deadlines by the log, by UETR.
    pub(crate) deadlines: BTreeMap<[u8; 16], u64>,
    /// When healthy payments were sent and learnt to be final: by UETR.
    pub(crate) healthy: BTreeMap<[u8; 16], (u64, Option<u64>)>,
    /// Payments whose payee stays silent.
    silent: BTreeSet<[u8; 16]>,
    pub(crate) snapshots: Vec<Vec<u8>>,
    pub(crate) found: Vec<Found>,
    pub(crate) storing: usize,
    salt: u64,
    planned: u64,
    pub(crate) trace: Option<Vec<String>>,
}

impl World {
    pub(crate) fn new(seed: u64, profile: Profile, trace: bool) -> Self {
        let mut random = Random::new(seed, 2);
        let banks: Vec<Bank> = (0..profile.banks)
            .map(|number| {
                let pushed = random.chance(650);
                Bank::new(number, pushed, !pushed || random.chance(400))
            })
            .collect();
        let operators = Operators::new(&banks, &profile, &mut random);
        let mut log = Log::new(Random::new(seed, 3));
        log.weather = profile.weather();
        log.jitter_ms = profile.rate(Fault::Jitter);
        log.rewinds = profile.has(Fault::ClockSteps) && random.chance(300);
        let mut cache = Cache::new(Random::new(seed, 4));
        cache.lies = profile.rate(Fault::LyingCache);
        let switches = (0..profile.switches)
            .map(|number| {
                let standby = number > 0 && !profile.has(Fault::TwoWriters);
                switch::Node::new(Settings {
                    standby,
                    standby_after_ms: 1_000,
                    snapshot_every_records: profile.snapshot_every,
                })
            })
            .collect();
        let gateways = (0..profile.gateways).map(|_| gateway::Node::default()).collect();
        Self {
            now: 0,
            queue: BTreeMap::new(),
            sequence: 0,
            events: 0,
            random,
            profile,
            calm: false,
            log,
            switches,
            gateways,
            banks,
            operators,
            cache,
            auditor: Auditor::new(),
            deadlines: BTreeMap::new(),
            healthy: BTreeMap::new(),
            silent: BTreeSet::new(),
            snapshots: Vec::new(),
            found: Vec::new(),
            storing: 0,
            salt: seed,
            planned: 0,
            trace: trace.then(Vec::new),
        }
    }

    pub(crate) fn at(&mut self, time: u64, event: Event) {
        self.sequence += 1;
        if matches!(event, Event::Store(_)) {
            self.storing += 1;
        }
        self.queue.insert((time.max(self.now), self.sequence), event);
    }

    pub(crate) fn after(&mut self, delay: u64, event: Event) {
        self.at(self.now + delay, event);
    }

    pub(crate) fn say(&mut self, text: impl FnOnce() -> String) {
        if let Some(trace) = &mut self.trace {
            trace.push(format!("{:>8} {}", self.now, text()));
        }
    }

    pub(crate) fn violate(&mut self, invariant: &'static str, text: String) {
        self.say(|| format!("VIOLATION {invariant}: {text}"));
        self.found.push(Found { invariant, text });
    }

    /// Whether a fault happens now.
    pub(crate) fn strikes(&mut self, fault: Fault) -> bool {
        let rate = self.profile.rate(fault);
        !self.calm && rate > 0 && self.random.chance(rate)
    }

    pub(crate) fn broken(&self) -> bool {
        !self.found.is_empty() || !self.auditor.violations().is_empty()
    }

    /// What the banks' clocks say.
    pub(crate) fn clock(&self) -> u64 {
        let true_ms = BEGIN_MS + self.now;
        if self.calm { self.log.clock(true_ms) } else { true_ms }
    }

    /// Lets things happen until a moment, or until a violation is found.
    pub(crate) fn run_until(&mut self, end: u64) {
        while !self.broken() {
            let Some(entry) = self.queue.first_entry().filter(|entry| entry.key().0 <= end) else { break };
            let ((time, _), event) = entry.remove_entry();
            self.events += 1;
            if self.events > EVENTS_MAX {
                let why = self.restless().unwrap_or_else(|| "nothing is left to do".to_owned());
                return self.violate("I21", format!("no end after {EVENTS_MAX} events: {why}"));
            }
            self.now = time;
            self.happen(event);
        }
        if !self.broken() {
            self.now = self.now.max(end);
        }
    }

    fn happen(&mut self, event: Event) {
        match event {
            Event::Store(store) => self.store(store),
            Event::Came { waiter, came } => self.came(waiter, came),
            Event::WakeSwitch(node) => self.wake_switch(node),
            Event::WakeGateway(node) => self.wake_gateway(node),
            Event::StartSwitch(node) => self.start_switch(node),
            Event::StartGateway(node) => self.start_gateway(node),
            Event::SwitchGone => {
                self.say(|| "switch 0 dies for ever".to_owned());
                self.switches[0].kill();
                self.switches[0].gone = true;
            }
            Event::Arrive { node, request } => self.arrive(node, request),
            Event::Respond { request, told } => self.respond(&request, &told),
            Event::Timeout { from, number, attempt } => {
                if self.close(from, number, attempt) {
                    self.again_if_needed(from, number);
                }
            }
            Event::Send { from, number } => self.send(from, number),
            Event::Push { bank, node, epoch, event, attempt, kind, body } => {
                self.push(bank, (node, epoch), (event, attempt, kind), &body);
            }
            Event::Pushed { node, epoch, event, attempt, result, answer } => {
                self.pushed((node, epoch), (event, attempt), result, answer);
            }
            Event::ReadFeed(bank) => self.read_feed(bank),
            Event::Intent(intent) => self.intend(*intent),
        }
    }

    /// Appends records; what becomes of them is drawn.
    pub(crate) fn append(&mut self, topic: Topic, records: Vec<Vec<u8>>, pin: Option<u64>, waiter: Waiter) {
        let fate = self.log.fate(records.len());
        let outcome = match fate.outcome {
            Outcome::Stored => None,
            Outcome::Refused => Some(Came::Refused),
            Outcome::Unknown => Some(Came::Unknown),
        };
        if let Some((delay, count)) = fate.stores {
            let told = outcome.is_none().then(|| (fate.told, waiter.clone()));
            let records: Vec<Vec<u8>> = records.iter().take(count).cloned().collect();
            if let Some(again) = fate.again {
                let copy = Store { topic, records: records.clone(), pin: None, poison: false, told: None };
                self.after(again, Event::Store(copy));
            }
            self.after(delay, Event::Store(Store { topic, records, pin, poison: false, told }));
        }
        if let Some(came) = outcome {
            self.after(fate.told, Event::Came { waiter, came });
        }
    }

    fn store(&mut self, store: Store) {
        self.storing -= 1;
        let Store { topic, records, pin, poison, told } = store;
        if self.strikes(Fault::ClockSteps) {
            let by = *self.random.pick(&[300, 2_000, 4_000, 61_000, -400, -2_500, -9_000, 3_600_000]);
            self.log.step_clock(by);
            self.say(|| format!("the broker's clock is set by {by} ms"));
        }
        let first = self.log.end(topic);
        for bytes in records {
            let offset = self.log.store(topic, bytes, BEGIN_MS + self.now, pin);
            self.audit(topic, offset, poison);
        }
        if let Some((delay, waiter)) = told {
            self.after(delay, Event::Came { waiter, came: Came::Stored(first) });
        }
        self.tell_readers();
    }

    fn audit(&mut self, topic: Topic, offset: u64, poison: bool) {
        let Some(stored) = self.log.get(topic, offset) else { return };
        let (time_ms, bytes) = (stored.time_ms, stored.bytes.clone());
        match topic {
            Topic::Orders => {
                self.say(|| {
                    format!("order {offset} at {}: {}", time_ms.wrapping_sub(BEGIN_MS), brief(&bytes))
                });
                if poison {
                    self.auditor.expect_quarantine(offset);
                }
                self.auditor.order_bytes(offset, time_ms, &bytes);
            }
            Topic::Journal => {
                self.auditor.journal_bytes(&bytes);
                if let Ok(journal) = Journal::decode(&bytes) {
                    self.say(|| {
                        let part =
                            journal.part.map(|part| format!(" part {}", part.index)).unwrap_or_default();
                        format!(
                            "journal of {}{part}: {:?} {}",
                            journal.offset,
                            journal.verdict,
                            steps(&journal)
                        )
                    });
                    self.note_deadline(&journal);
                }
            }
        }
    }

    fn note_deadline(&mut self, journal: &Journal) {
        let deadline = journal.steps.iter().find_map(|step| match step {
            Step::Moved(moved) => moved.values.iter().find(|value| value.name == "deadline_ms"),
            _ => None,
        });
        let instruction = journal.steps.iter().find_map(|step| match step {
            Step::Deliver(delivery) if delivery.kind == Kind::Instruction => delivery.uetr,
            _ => None,
        });
        if let (Some(deadline), Some(uetr)) = (deadline, instruction) {
            self.deadlines.insert(uetr, u64::try_from(deadline.value).unwrap_or(0));
        }
    }

    /// Readers see what is new a little later, or much later.
    fn tell_readers(&mut self) {
        for node in 0..self.switches.len() {
            let lag = self.lag();
            self.wake_switch_at(node, self.now + lag);
        }
        for node in 0..self.gateways.len() {
            let lag = self.lag();
            self.wake_gateway_at(node, self.now + lag);
        }
    }

    fn lag(&mut self) -> u64 {
        if self.strikes(Fault::ReaderLag) { self.random.range(100, 5_000) } else { self.random.range(1, 4) }
    }
}

/// An order in a few words.
fn brief(bytes: &[u8]) -> String {
    use tonle_wire::Order;
    match Record::decode(bytes).map(|record| record.order) {
        Err(fault) => format!("{fault}"),
        Ok(Order::Message(message)) => format!(
            "{} {} {} key {} {:?} {:?}",
            message.participant, message.reference, message.name, message.key, message.via, message.facts
        ),
        Ok(Order::Operator(order)) => format!("operators {} by {}", order.text, order.signatures.len()),
        Ok(Order::Genesis(_)) => "genesis".to_owned(),
        Ok(other) => format!("{other:?}"),
    }
}

fn steps(journal: &Journal) -> String {
    let word = |step: &Step| match step {
        Step::Moved(moved) => format!("{}:{}>{}", moved.payment, moved.from.name(), moved.to.name()),
        Step::Reserved { payment, amount, .. } => format!("hold {payment} {amount}"),
        Step::Released { payment, amount, .. } => format!("free {payment} {amount}"),
        Step::Posted { payment, .. } => format!("post {payment}"),
        Step::Deliver(delivery) => format!("{} to {}", delivery.kind.name(), delivery.to),
        Step::Reply { .. } => "reply".to_owned(),
        Step::Participant(row) => format!("participant {} {:?}", row.id, row.state),
        Step::Ledger(_) => "ledger".to_owned(),
        Step::Account { account, change } => {
            format!("account {} {} limit {} by {change}", account.participant, account.ledger, account.limit)
        }
        Step::Operator(_) => "operator".to_owned(),
        Step::Group { .. } => "group".to_owned(),
        Step::Delivered(outcome) => format!("{:?} attempt {}", outcome.event, outcome.attempt),
    };
    journal.steps.iter().map(word).collect::<Vec<_>>().join(", ")
}
