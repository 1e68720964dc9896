//! A gateway as a process: view, admission, deliveries and the cache's front of `flow`, with its position in the journal.
//! All of it is lost when the process dies. The world carries what it sends and appends.

use std::collections::BTreeMap;

use tonle_flow::admission::{
    Action as Admitting, Admission, Appended, Asked, Resolution, Submission, Terms, Ticket, resolve_repeat,
};
use tonle_flow::cache::{Front, Lookup};
use tonle_flow::delivery::{Action as Delivering, Delivery};
use tonle_flow::view::{Fault, Located, View, Wanted, find, locate};
use tonle_wire::OutputName;
use tonle_wire::journal::{Journal, Kind};
use tonle_wire::order::{DeliveryOutcome, Facts, Message, Order, Record};

use crate::cache::Cache;
use crate::log::{Log, Topic};
use crate::message::GROUP;

/// Who asks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum From {
    Bank(usize),
    Operators,
}

/// A request as it arrives.
#[derive(Debug, Clone)]
pub(crate) struct Request {
    pub(crate) from: From,
    /// The sender's own number of the message.
    pub(crate) number: usize,
    /// Which time it is sent.
    pub(crate) attempt: u32,
    pub(crate) order: Order,
    pub(crate) prefer_wait_ms: Option<u64>,
    /// The broker's clock is wanted to say this when the order is stored.
    pub(crate) pin: Option<u64>,
}

/// What the caller is told.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Told {
    Accepted {
        position: u64,
        body: Vec<u8>,
    },
    Final {
        event: OutputName,
        body: Vec<u8>,
    },
    Reply {
        event: OutputName,
        body: Vec<u8>,
    },
    Conflict {
        body: Vec<u8>,
    },
    NotFound {
        body: Vec<u8>,
    },
    Pending {
        position: u64,
    },
    NotDurable,
    /// An operators' order was refused by a rule.
    Refused,
    /// Nothing was burnt. `key`: because of the signing key.
    Turned {
        key: bool,
    },
}

/// A caller that waits.
#[derive(Debug, Clone)]
struct Caller {
    request: Request,
    submission: Submission,
}

/// What the world must do for a gateway.
pub(crate) enum Out {
    Append { ticket: Ticket, record: Vec<u8>, pin: Option<u64> },
    Outcomes(Vec<DeliveryOutcome>),
    Push { event: OutputName, to: String, kind: Kind, attempt: u32, body: Vec<u8> },
    Respond { request: Box<Request>, told: Told },
}

/// What lives while the process does.
pub(crate) struct Running {
    pub(crate) view: View,
    pub(crate) admission: Admission,
    pub(crate) delivery: Delivery,
    front: Option<Front>,
    callers: BTreeMap<Ticket, Caller>,
    next_ticket: Ticket,
    journal_at: u64,
    journal_end: u64,
    pub(crate) caught_up: bool,
    born: u64,
}

/// A gateway.
#[derive(Default)]
pub(crate) struct Node {
    pub(crate) running: Option<Running>,
    pub(crate) epoch: u32,
    pub(crate) paused_until: u64,
    pub(crate) wake_at: u64,
}

impl Node {
    pub(crate) fn start(&mut self, log: &Log, now: u64) {
        self.epoch += 1;
        self.running = Some(Running {
            view: View::new(GROUP),
            admission: Admission::new(Terms::USUAL, 0),
            delivery: Delivery::new(),
            front: None,
            callers: BTreeMap::new(),
            next_ticket: 0,
            journal_at: 0,
            journal_end: log.end(Topic::Journal),
            caught_up: false,
            born: now,
        });
    }

    pub(crate) fn kill(&mut self) {
        self.running = None;
    }

    /// The life with this number, if it is not over.
    pub(crate) fn live(&mut self, epoch: u32) -> Option<&mut Running> {
        self.running.as_mut().filter(|_| self.epoch == epoch)
    }

    /// Running, and has read the journal once.
    pub(crate) fn ready(&mut self) -> Option<&mut Running> {
        self.running.as_mut().filter(|running| running.caught_up)
    }
}

impl Running {
    pub(crate) fn local(&self, now: u64) -> u64 {
        now - self.born
    }

    /// Whether it has read all that there is and nothing waits in it.
    pub(crate) fn is_quiet(&self, log: &Log) -> bool {
        let depths = self.delivery.depths(&self.view);
        self.caught_up
            && self.journal_at == log.end(Topic::Journal)
            && self.callers.is_empty()
            && depths.held + depths.in_flight + depths.behind + depths.outcomes == 0
    }

    pub(crate) fn is_behind(&self, log: &Log) -> bool {
        self.journal_at < log.end(Topic::Journal)
    }

    /// Reads at most `most` journal records.
    pub(crate) fn read(&mut self, log: &Log, now: u64, most: usize) -> Result<Vec<Out>, Fault> {
        let mut outs = Vec::new();
        for _ in 0..most {
            let Some(stored) = log.get(Topic::Journal, self.journal_at) else { break };
            let record = self.view.journal(self.journal_at, &stored.bytes)?;
            self.journal_at += 1;
            let Some(record) = record else { continue };
            self.delivery.journal(&record, &self.view, self.local(now));
            for (ticket, resolution) in self.admission.journal(&record) {
                self.resolved(log, now, ticket, resolution, &mut outs);
            }
        }
        if !self.caught_up && self.journal_at >= self.journal_end && self.view.birth().is_some() {
            self.caught_up = true;
            self.delivery.start(&self.view, self.local(now));
        }
        Ok(outs)
    }

    /// What its timers want.
    pub(crate) fn poll(&mut self, log: &Log, now: u64) -> Vec<Out> {
        let mut outs = Vec::new();
        for action in self.admission.poll(self.local(now)) {
            match action {
                Admitting::AppendPending { ticket, order } => {
                    let record = Record::new(Order::Pending(order)).encode();
                    outs.push(Out::Append { ticket, record, pin: None });
                }
                Admitting::Resolve(ticket, resolution) => {
                    self.resolved(log, now, ticket, resolution, &mut outs);
                }
            }
        }
        for action in self.delivery.poll(&self.view, self.local(now)) {
            match action {
                Delivering::Push { event, to, url: _, kind, attempt } => {
                    let body = self.event_body(log, event).unwrap_or_default();
                    outs.push(Out::Push { event, to, kind, attempt, body });
                }
                Delivering::Append(outcomes) => outs.push(Out::Outcomes(outcomes)),
                Delivering::Alarm { .. } => {}
            }
        }
        outs
    }

    pub(crate) fn next_wake(&self, now: u64) -> u64 {
        let due = [self.admission.next_deadline_ms(), self.delivery.next_due_ms()];
        let due = due.into_iter().flatten().min().map(|local| (self.born + local).max(now + 1));
        due.unwrap_or(u64::MAX)
    }

    /// A request arrives.
    pub(crate) fn request(&mut self, log: &Log, cache: &mut Cache, request: Request, now: u64) -> Vec<Out> {
        let turned = |request: Request, key| {
            vec![Out::Respond { request: Box::new(request), told: Told::Turned { key } }]
        };
        let submission = submission(&request);
        if let Order::Message(message) = &request.order {
            if !self.key_is_valid(message) {
                return turned(request, true);
            }
            let hit = self.remembered(cache, message, &submission);
            if let Some((position, body)) = hit {
                return self.answer_hit(log, request, submission, (position, body), now);
            }
        }
        let ticket = self.next_ticket;
        self.next_ticket += 1;
        let local = self.local(now);
        if self.admission.submitted(ticket, submission.clone(), local).is_err() {
            return turned(request, false);
        }
        let (record, pin) = (Record::new(request.order.clone()).encode(), request.pin);
        self.callers.insert(ticket, Caller { request, submission });
        vec![Out::Append { ticket, record, pin }]
    }

    /// The gateway judges the signing key by what it has read; the fold judges it again.
    fn key_is_valid(&self, message: &Message) -> bool {
        let row = self.view.registry().participant(&message.participant);
        let now_ms = self.view.time_ms();
        row.is_some_and(|row| {
            row.keys.iter().any(|key| {
                key.id == message.key && !key.revoked && key.not_after_ms.is_none_or(|end| now_ms <= end)
            })
        })
    }

    fn front(&mut self) -> Option<&Front> {
        if self.front.is_none() {
            self.front = self.view.birth().map(|birth| Front::new([7; 32], birth));
        }
        self.front.as_ref()
    }

    /// The first answer, if the cache surely has it.
    fn remembered(
        &mut self,
        cache: &mut Cache,
        message: &Message,
        own: &Submission,
    ) -> Option<(u64, Vec<u8>)> {
        if own.asked != Asked::Payment {
            return None;
        }
        let front = self.front()?;
        let value = cache.get(&front.key(&message.participant, &message.reference))?;
        match front.lookup(&value, &message.participant, &message.reference, &message.content) {
            Lookup::Hit(hit) => Some((hit.position, hit.body)),
            Lookup::Miss => None,
        }
    }

    fn answer_hit(
        &mut self,
        log: &Log,
        request: Request,
        submission: Submission,
        (position, body): (u64, Vec<u8>),
        now: u64,
    ) -> Vec<Out> {
        let mut outs = Vec::new();
        if submission.prefer_wait_ms.is_some() {
            let (ticket, local) = (self.next_ticket, self.local(now));
            self.next_ticket += 1;
            let waited = self.admission.await_final(ticket, submission.clone(), position, &self.view, local);
            match waited {
                Ok(None) => {
                    self.callers.insert(ticket, Caller { request, submission });
                    return outs;
                }
                Ok(Some(Resolution::Final { event })) => {
                    if let Some(body) = self.event_body(log, event) {
                        let told = Told::Final { event, body };
                        outs.push(Out::Respond { request: Box::new(request), told });
                        return outs;
                    }
                }
                Ok(Some(_)) | Err(_) => {}
            }
        }
        let pending = body.windows(4).any(|part| part == b"PDNG");
        let told = if pending { Told::NotDurable } else { Told::Accepted { position, body } };
        outs.push(Out::Respond { request: Box::new(request), told });
        outs
    }

    /// What became of an append for a caller.
    pub(crate) fn appended(&mut self, log: &Log, ticket: Ticket, appended: Appended, now: u64) -> Vec<Out> {
        let mut outs = Vec::new();
        if let Some(resolution) = self.admission.append_outcome(ticket, appended) {
            self.resolved(log, now, ticket, resolution, &mut outs);
        }
        outs
    }

    fn resolved(&mut self, log: &Log, now: u64, ticket: Ticket, resolution: Resolution, outs: &mut Vec<Out>) {
        let Some(caller) = self.callers.remove(&ticket) else { return };
        let Some(resolution) = self.settle(log, now, &caller, resolution) else { return };
        let told = self.told(log, &caller.request, resolution);
        outs.push(Out::Respond { request: Box::new(caller.request), told });
    }

    /// Follows a repeat to its first record. `None`: the caller waits on.
    fn settle(&mut self, log: &Log, now: u64, caller: &Caller, resolution: Resolution) -> Option<Resolution> {
        let Resolution::Repeat { first } = resolution else { return Some(resolution) };
        let mut first = first;
        for _ in 0..3 {
            let Some(record) = self.journal_of(log, first) else { return Some(Resolution::Unavailable) };
            match resolve_repeat(&record) {
                Resolution::Repeat { first: further } => first = further,
                Resolution::Accepted { position }
                    if caller.submission.asked == Asked::Payment
                        && caller.submission.prefer_wait_ms.is_some() =>
                {
                    let (ticket, local) = (self.next_ticket, self.local(now));
                    self.next_ticket += 1;
                    let own = caller.submission.clone();
                    return match self.admission.await_final(ticket, own, position, &self.view, local) {
                        Ok(Some(resolution)) => Some(resolution),
                        Ok(None) => {
                            self.callers.insert(ticket, caller.clone());
                            None
                        }
                        Err(_) => Some(Resolution::Accepted { position }),
                    };
                }
                resolved => return Some(resolved),
            }
        }
        Some(Resolution::Unavailable)
    }

    fn told(&self, log: &Log, request: &Request, resolution: Resolution) -> Told {
        match resolution {
            Resolution::Accepted { position } => {
                Told::Accepted { position, body: receipt(request, position) }
            }
            Resolution::Final { event } => match self.event_body(log, event) {
                Some(body) => Told::Final { event, body },
                None => Told::Turned { key: false },
            },
            Resolution::Reply { event } => match self.reply_body(log, event.offset) {
                Some(body) => Told::Reply { event, body },
                None => Told::Turned { key: false },
            },
            Resolution::Pending { position } => Told::Pending { position },
            Resolution::NotDurable => Told::NotDurable,
            Resolution::Problem(problem) => {
                let body = format!("{} {:?}", problem.code, problem.field).into_bytes();
                match problem.status {
                    404 => Told::NotFound { body },
                    409 => Told::Conflict { body },
                    422 => Told::Refused,
                    status => Told::Turned { key: status == 401 },
                }
            }
            Resolution::Unavailable | Resolution::Repeat { .. } | Resolution::Quarantined { .. } => {
                Told::Turned { key: false }
            }
        }
    }

    /// Keeps the answer to an admitted payment.
    pub(crate) fn remember(&mut self, cache: &mut Cache, request: &Request, told: &Told) {
        let (Order::Message(message), Told::Accepted { position, body }) = (&request.order, told) else {
            // What else the front would take, it is offered too: it must refuse.
            if let (Order::Message(message), Told::NotDurable) = (&request.order, told) {
                self.offer(cache, message, &Resolution::NotDurable, b"PDNG");
            }
            return;
        };
        self.offer(cache, message, &Resolution::Accepted { position: *position }, body);
    }

    fn offer(&mut self, cache: &mut Cache, message: &Message, told: &Resolution, body: &[u8]) {
        let Some(front) = self.front().filter(|_| matches!(message.facts, Facts::Payment(_))) else { return };
        let (participant, reference) = (&message.participant, &message.reference);
        let key = front.key(participant, reference);
        if let Some(value) = front.value(participant, reference, &message.content, told, &[], body) {
            cache.put(key, value);
        }
    }

    fn journal_of(&self, log: &Log, order: u64) -> Option<Journal> {
        let position = self.view.journal_position(order)?;
        Journal::decode(&log.get(Topic::Journal, position)?.bytes).ok()
    }

    /// The record that has an output.
    fn record_of(&self, log: &Log, name: OutputName) -> Option<Journal> {
        let position = self.view.position_of(name)?;
        Journal::decode(&log.get(Topic::Journal, position)?.bytes).ok()
    }

    /// The bytes of an event.
    pub(crate) fn event_body(&self, log: &Log, name: OutputName) -> Option<Vec<u8>> {
        self.content(log, self.record_of(log, name)?, name.k, "")
    }

    fn reply_body(&self, log: &Log, offset: u64) -> Option<Vec<u8>> {
        let journal = self.journal_of(log, offset)?;
        let k = find(&journal, &Wanted::Reply)?;
        let asker = message_at(log, offset)?.participant;
        self.content(log, journal, k, &asker)
    }

    /// Bodies are at most two references away.
    fn content(&self, log: &Log, journal: Journal, k: u32, asker: &str) -> Option<Vec<u8>> {
        let (mut journal, mut k) = (journal, k);
        for _ in 0..3 {
            let (offset, mut wanted) = match locate(&journal, k, asker)? {
                Located::Bytes(bytes) => return Some(bytes.to_vec()),
                Located::Order(offset) => return Some(message_at(log, offset)?.body),
                Located::Record { offset, wanted } => (offset, wanted),
            };
            if let Wanted::Final { payment: payment @ None, .. } = &mut wanted
                && let Facts::Enquiry(facts) = message_at(log, journal.offset)?.facts
            {
                *payment = self.view.payment(&facts.uetr).map(|payment| payment.offset);
            }
            (journal, k) = match &wanted {
                Wanted::Final { to, payment } => {
                    let name = self.view.final_at(offset, to, *payment)?;
                    (self.record_of(log, name)?, name.k)
                }
                Wanted::Reply => {
                    let record = self.journal_of(log, offset)?;
                    let k = find(&record, &wanted)?;
                    (record, k)
                }
            };
        }
        None
    }
}

fn message_at(log: &Log, offset: u64) -> Option<Message> {
    match Record::decode(&log.get(Topic::Orders, offset)?.bytes).ok()?.order {
        Order::Message(message) => Some(*message),
        _ => None,
    }
}

fn submission(request: &Request) -> Submission {
    let (participant, reference, asked) = match &request.order {
        Order::Message(message) => {
            let asked = match message.facts {
                Facts::Payment(_) => Asked::Payment,
                Facts::Answer(_) => Asked::Answer,
                Facts::Enquiry(_) => Asked::Enquiry,
            };
            (message.participant.clone(), message.reference.clone(), asked)
        }
        _ => ("*operators".to_owned(), format!("O{}", request.number), Asked::Operator),
    };
    Submission { participant, reference, asked, prefer_wait_ms: request.prefer_wait_ms }
}

/// The 202 of an admitted message: the same bytes for ever.
fn receipt(request: &Request, position: u64) -> Vec<u8> {
    let reference = match &request.order {
        Order::Message(message) => message.reference.as_str(),
        _ => "",
    };
    format!("{{\"reference\":{reference:?},\"status\":\"RCVD\",\"position\":{position}}}").into_bytes()
}
