//! Between gateways and banks: requests, answers, pushes, the feed. Whatever leaves the hub is shown to the auditor at the
//! moment at which it leaves.

use tonle_audit::{AnswerClass, AnswerSeen, RequestKind, Sight, fingerprint};
use tonle_wire::OutputName;
use tonle_wire::journal::Kind;
use tonle_wire::order::{DeliveryResult, Facts, Order, Record, UnusableAnswer, Via};

use crate::bank::Learnt;
use crate::gateway::{From, Out, Request, Told};
use crate::log::Topic;
use crate::profile::Fault;

use super::{Answer, Event, Waiter, World};

/// Journal records that a gateway reads in one turn.
const TURN_RECORDS: usize = 64;

impl World {
    pub(super) fn wake_gateway(&mut self, node: usize) {
        if self.gateways[node].wake_at != self.now || self.gateways[node].running.is_none() {
            return;
        }
        self.gateways[node].wake_at = u64::MAX;
        if let Some(rest) = self.pause() {
            self.say(|| format!("gateway {node} stands still for {rest} ms"));
            self.gateways[node].paused_until = self.now + rest;
        }
        let until = self.gateways[node].paused_until;
        if until > self.now {
            return self.wake_gateway_at(node, until);
        }
        let dies = self.strikes(Fault::GatewayCrash);
        let most = if dies { self.random.index(5) } else { TURN_RECORDS };
        let Some(running) = &mut self.gateways[node].running else { return };
        match running.read(&self.log, self.now, most) {
            Ok(outs) => self.carry(node, outs),
            Err(fault) => return self.violate("I14", format!("gateway {node} stopped: {fault}")),
        }
        if dies {
            return self.kill_gateway(node);
        }
        self.poll_gateway(node);
    }

    /// Does what the gateway's timers want and sets its next alarm.
    fn poll_gateway(&mut self, node: usize) {
        let Some(running) = &mut self.gateways[node].running else { return };
        let outs = running.poll(&self.log, self.now);
        self.carry(node, outs);
        let Some(running) = &self.gateways[node].running else { return };
        let at = if running.is_behind(&self.log) { self.now + 2 } else { running.next_wake(self.now) };
        if at < u64::MAX {
            self.wake_gateway_at(node, at);
        }
    }

    /// Carries what a gateway sends and appends.
    pub(super) fn carry(&mut self, node: usize, outs: Vec<Out>) {
        let epoch = self.gateways[node].epoch;
        for out in outs {
            if self.strikes(Fault::GatewayCrash) && self.random.chance(150) {
                return self.kill_gateway(node);
            }
            match out {
                Out::Append { ticket, record, pin } => {
                    self.append(Topic::Orders, vec![record], pin, Waiter::Caller { node, epoch, ticket });
                }
                Out::Outcomes(outcomes) => {
                    let record = Record::new(Order::Deliveries(outcomes)).encode();
                    self.append(Topic::Orders, vec![record], None, Waiter::Outcomes { node, epoch });
                }
                Out::Push { event, to, kind, attempt, body } => {
                    self.leaves(event, &to, &body);
                    let Some(bank) = self.banks.iter().position(|bank| bank.id == to) else { continue };
                    let delay = self.random.range(1, 20);
                    self.after(delay, Event::Push { bank, node, epoch, event, attempt, kind, body });
                }
                Out::Respond { request, told } => {
                    if let Some(running) = &mut self.gateways[node].running {
                        running.remember(&mut self.cache, &request, &told);
                    }
                    self.answered(&request, &told);
                    if !self.strikes(Fault::Network) {
                        let delay = self.random.range(1, 20);
                        self.after(delay, Event::Respond { request, told });
                    }
                }
            }
        }
        self.wake_gateway_at(node, self.now + 1);
    }

    fn leaves(&mut self, name: OutputName, to: &str, body: &[u8]) {
        let log_end = self.log.end(Topic::Orders);
        self.auditor.edge_saw(Sight::Output { name, to, body: fingerprint(body) }, log_end);
    }

    /// Shows the auditor an answer that leaves.
    fn answered(&mut self, request: &Request, told: &Told) {
        self.say(|| {
            let who = match &request.order {
                Order::Message(message) => format!("{} {}", message.participant, message.reference),
                _ => format!("operators O{}", request.number),
            };
            format!("answer to {who}: {}", short(told))
        });
        let Order::Message(message) = &request.order else { return };
        let (class, body, position, cause) = match told {
            Told::Accepted { position, body } => {
                (AnswerClass::Accepted, body.as_slice(), Some(*position), Some(*position))
            }
            Told::Final { event, body } => (AnswerClass::Final, body.as_slice(), None, Some(event.offset)),
            Told::Reply { event, body } => (AnswerClass::Reply, body.as_slice(), None, Some(event.offset)),
            Told::Conflict { body } => (AnswerClass::Conflict, body.as_slice(), None, None),
            Told::NotFound { body } => (AnswerClass::NotFound, body.as_slice(), None, None),
            Told::Pending { position } => (AnswerClass::Unsettled, &[][..], None, Some(*position)),
            Told::NotDurable => (AnswerClass::Unsettled, &[][..], None, None),
            Told::Refused | Told::Turned { .. } => (AnswerClass::Turned, &[][..], None, None),
        };
        self.auditor.answer_seen(&AnswerSeen {
            participant: &message.participant,
            reference: &message.reference,
            content: message.content,
            kind: match message.facts {
                Facts::Payment(_) => RequestKind::Payment,
                Facts::Answer(_) => RequestKind::Answer,
                Facts::Enquiry(_) => RequestKind::Enquiry,
            },
            class,
            body: fingerprint(body),
            position,
            prefer_wait: request.prefer_wait_ms.is_some(),
        });
        if let Some(offset) = cause {
            let log_end = self.log.end(Topic::Orders);
            self.auditor.edge_saw(Sight::Answer { offset }, log_end);
        }
    }

    pub(super) fn arrive(&mut self, node: usize, request: Box<Request>) {
        let until = self.gateways[node].paused_until;
        if until > self.now {
            return self.at(until, Event::Arrive { node, request });
        }
        let Some(running) = self.gateways[node].ready() else {
            if self.gateways[node].running.is_some() {
                let told = Told::Turned { key: false };
                self.after(2, Event::Respond { request, told });
            }
            return;
        };
        let outs = running.request(&self.log, &mut self.cache, *request, self.now);
        self.carry(node, outs);
    }

    /// A push arrives at a bank, which may be away, refuse it, or answer in its response.
    pub(super) fn push(
        &mut self,
        bank: usize,
        (node, epoch): (usize, u32),
        (event, attempt, kind): (OutputName, u32, Kind),
        body: &[u8],
    ) {
        let fault = self.strikes(Fault::PushFaults).then(|| self.random.below(4));
        if fault == Some(0) {
            self.banks[bank].down_until = self.now + self.random.range(500, 4_000);
        }
        let down = !self.calm && self.banks[bank].down_until > self.now;
        let mut answer = Answer::None;
        if !down && fault != Some(1) {
            answer = self.bank_reads(bank, event, kind, body, true);
            if kind == Kind::Instruction && self.strikes(Fault::Unusable) {
                answer = Answer::Useless { participant: self.banks[bank].id.clone() };
            }
        }
        let result = match fault {
            _ if down => DeliveryResult::Fault("connect".to_owned()),
            Some(0 | 2) => DeliveryResult::Status(500),
            Some(_) => DeliveryResult::Fault("no-answer".to_owned()),
            None => DeliveryResult::Acknowledged(200),
        };
        if fault == Some(3) && self.random.chance(500) {
            return; // Its result never comes: the gateway must notice by itself.
        }
        let delay = self.random.range(1, 50);
        self.after(delay, Event::Pushed { node, epoch, event, attempt, result, answer });
    }

    /// The response to a push is back at the gateway.
    pub(super) fn pushed(
        &mut self,
        (node, epoch): (usize, u32),
        (event, attempt): (OutputName, u32),
        result: DeliveryResult,
        answer: Answer,
    ) {
        let until = self.gateways[node].paused_until;
        if until > self.now {
            return self.at(until, Event::Pushed { node, epoch, event, attempt, result, answer });
        }
        if self.gateways[node].live(epoch).is_none() {
            return;
        }
        let order = match (&result, answer) {
            (DeliveryResult::Acknowledged(_), Answer::Message(mut message)) => {
                message.via = Via::PushAnswer { event };
                Order::Message(message)
            }
            (DeliveryResult::Acknowledged(_), Answer::Useless { participant }) => {
                Order::Unusable(UnusableAnswer {
                    participant,
                    event,
                    code: "unusable".to_owned(),
                    field: None,
                    detail: "no message".to_owned(),
                })
            }
            _ => return self.report_push(node, epoch, (event, attempt), result),
        };
        let waiter = Waiter::Answer { node, epoch, event, attempt };
        self.append(Topic::Orders, vec![Record::new(order).encode()], None, waiter);
    }

    pub(super) fn report_push(
        &mut self,
        node: usize,
        epoch: u32,
        (event, attempt): (OutputName, u32),
        result: DeliveryResult,
    ) {
        let at_ms = self.clock();
        if let Some(running) = self.gateways[node].live(epoch) {
            let local = running.local(self.now);
            running.delivery.push_result(event, attempt, result, at_ms, local);
            self.wake_gateway_at(node, self.now + 1);
        }
    }

    /// A bank reads a page of the feed at a gateway, and will again.
    pub(super) fn read_feed(&mut self, bank: usize) {
        let node = self.random.index(self.gateways.len());
        let (limit, pause) = match self.calm {
            true => (1_000, 250),
            false => (self.random.index(30) + 1, self.random.range(100, 1_500)),
        };
        self.read_page(bank, node, limit);
        self.after(pause, Event::ReadFeed(bank));
    }

    /// The answer is how many events the page had.
    pub(crate) fn read_page(&mut self, bank: usize, node: usize, limit: usize) -> usize {
        if self.gateways[node].paused_until > self.now {
            return 0;
        }
        let Some(running) = self.gateways[node].ready() else { return 0 };
        let own = &self.banks[bank];
        let Ok(page) = running.view.events(&own.id, own.cursor.as_deref(), limit) else {
            return 0;
        };
        let bodies: Vec<Option<Vec<u8>>> =
            page.events.iter().map(|event| running.event_body(&self.log, event.name)).collect();
        let to = own.id.clone();
        self.banks[bank].cursor = page.cursor;
        let count = page.events.len();
        for (event, body) in page.events.into_iter().zip(bodies) {
            let Some(body) = body else {
                self.violate("I14", format!("the event {:?} has no bytes", event.name));
                continue;
            };
            self.leaves(event.name, &to, &body);
            // What the feed brings is answered by a request of its own.
            self.bank_reads(bank, event.name, event.kind, &body, false);
        }
        count
    }

    fn bank_reads(&mut self, bank: usize, name: OutputName, kind: Kind, body: &[u8], pushed: bool) -> Answer {
        match self.banks[bank].learn(name, kind, body) {
            Ok(Learnt::Nothing) => Answer::None,
            Ok(Learnt::Final(uetr)) => {
                if let Some((_, learnt)) = self.healthy.get_mut(&uetr) {
                    *learnt = Some(self.now);
                }
                Answer::None
            }
            Ok(Learnt::Asked(uetr)) => self.asked_to_credit(bank, &uetr, pushed),
            Err((invariant, text)) => {
                self.violate(invariant, text);
                Answer::None
            }
        }
    }

    /// An answer is back at whoever asked.
    pub(super) fn respond(&mut self, request: &Request, told: &Told) {
        let awaited = self.close(request.from, request.number, request.attempt);
        match request.from {
            From::Bank(bank) => self.banks[bank].told(request.number, told),
            From::Operators => {
                if let Told::Accepted { .. }
                | Told::Conflict { .. }
                | Told::Refused
                | Told::Turned { key: true } = told
                {
                    self.operators.sent[request.number].settled = true;
                }
            }
        }
        if awaited {
            self.again_if_needed(request.from, request.number);
        }
    }
}

fn short(told: &Told) -> String {
    match told {
        Told::Accepted { position, .. } => format!("accepted at {position}"),
        Told::Final { event, .. } => format!("final {event:?}"),
        Told::Reply { event, .. } => format!("reply {event:?}"),
        other => format!("{other:?}"),
    }
}
