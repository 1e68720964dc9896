//! What banks and operators do, honest and hostile: drawn when the run is planned, and again where a payee is asked. Hostile
//! events come on purpose and often; a rare bug is found by aiming at it.

use tonle_wire::order::{Order, Record, Sense};

use crate::bank::Sent;
use crate::gateway::{From, Request};
use crate::log::Topic;
use crate::message::{AMOUNT_MAX, LEDGERS, Named, Plan, answer, enquiry, payment, uetr};
use crate::profile::Fault;

use super::{Answer, Event, Store, World};

/// Something that somebody begins.
#[derive(Debug, Clone)]
pub(crate) enum Intent {
    /// A payment with all that belongs to it.
    Payment,
    /// A payment that must go through.
    Healthy { payer: usize, payee: usize },
    /// A payment whose payee stays silent, with nothing after it: it must expire all the same.
    Doomed { payer: usize, payee: usize },
    /// Somebody asks about a payment.
    Enquiry { bank: usize, uetr: [u8; 16] },
    /// A bank that was not asked answers.
    Foreign { bank: usize, uetr: [u8; 16] },
    /// A payee answers.
    Answer { bank: usize, uetr: [u8; 16], sense: Sense, named: Named, pin: bool },
    /// The planned payment is sent after all.
    Late { bank: usize, number: usize },
    /// An operators' order of some kind.
    Order(Fault),
    /// A record that no gateway that works would write.
    Poison,
    /// Many payments at once whose payees stay silent.
    Crowd,
    /// The broker's clock says that the log stood still for long.
    StoodStill,
}

impl World {
    /// Plans the phase of faults.
    pub(crate) fn plan(&mut self) {
        let end = self.profile.faults_ms;
        for _ in 0..self.profile.payments {
            let at = self.random.range(10, end);
            self.at(at, Event::Intent(Box::new(Intent::Payment)));
        }
        let ordered = [
            Fault::Caps,
            Fault::States,
            Fault::Keys,
            Fault::Funds,
            Fault::BadOrders,
            Fault::Ledgers,
            Fault::Operators,
        ];
        for fault in ordered {
            let most = self.profile.rate(fault) / 200;
            for _ in 0..most {
                let at = self.random.range(500, end);
                self.at(at, Event::Intent(Box::new(Intent::Order(fault))));
            }
        }
        for _ in 0..self.profile.rate(Fault::Poison) / 8 {
            let at = self.random.range(500, end);
            self.at(at, Event::Intent(Box::new(Intent::Poison)));
        }
        if self.profile.has(Fault::Outage) {
            let at = self.random.range(500, end - 3_000);
            self.at(at, Event::Intent(Box::new(Intent::Crowd)));
            self.at(at + 1_000, Event::Intent(Box::new(Intent::StoodStill)));
        }
        if self.profile.has(Fault::WriterGone) && self.switches.len() > 1 {
            let at = self.random.range(1_000, end);
            self.at(at, Event::SwitchGone);
        }
        for bank in 0..self.banks.len() {
            if self.banks[bank].reads {
                self.after(50, Event::ReadFeed(bank));
            }
        }
    }

    pub(super) fn intend(&mut self, intent: Intent) {
        match intent {
            Intent::Payment => self.pay(),
            Intent::Healthy { payer, payee } => {
                let uetr = self.pay_plainly(payer, payee);
                self.healthy.insert(uetr, (self.now, None));
            }
            Intent::Doomed { payer, payee } => {
                let uetr = self.pay_plainly(payer, payee);
                self.silent.insert(uetr);
            }
            Intent::Enquiry { bank, uetr } => self.enquire(bank, &uetr),
            Intent::Foreign { bank, uetr } => {
                let sense = if self.random.chance(700) { Sense::Yes } else { Sense::No("AC04".to_owned()) };
                self.give_answer(bank, &uetr, sense, Named::Uetr, false);
            }
            Intent::Answer { bank, uetr, sense, named, pin } => {
                self.give_answer(bank, &uetr, sense, named, pin);
            }
            Intent::Late { bank, number } => self.send(From::Bank(bank), number),
            Intent::Order(fault) => self.order(fault),
            Intent::Poison => self.poison(),
            Intent::Crowd => {
                for _ in 0..self.random.range(100, 160) {
                    let payer = self.random.index(self.banks.len());
                    let uetr = self.pay_plainly(payer, (payer + 1) % self.banks.len());
                    self.silent.insert(uetr);
                }
            }
            Intent::StoodStill => self.log.step_clock(20_000),
        }
    }

    fn draw_uetr(&mut self) -> [u8; 16] {
        self.planned += 1;
        uetr(self.planned, self.salt)
    }

    fn draw_plan(&mut self) -> (usize, usize, Plan) {
        let banks = self.banks.len();
        let payer = self.random.index(banks);
        let mut payee = (payer + 1 + self.random.index(banks - 1)) % banks;
        if self.strikes(Fault::ToItself) {
            payee = payer;
        }
        let ledger = if self.random.chance(700) { 0 } else { 1 };
        let tight = self.profile.has(Fault::Tight);
        let cap = self.operators.caps[payer][ledger];
        let mut amount = if tight {
            self.random.range(1, cap.min(80_000)) / self.random.range(1, 8)
        } else {
            self.random.range(1, 50_000)
        };
        let (mut currency, mut payee_bic) =
            ((LEDGERS[ledger].1, LEDGERS[ledger].2), self.banks[payee].bic.clone());
        if self.strikes(Fault::Hopeless) {
            match self.random.below(3) {
                0 => currency = ("USD", 2),
                1 => "NOBOVNVX".clone_into(&mut payee_bic),
                _ => amount = AMOUNT_MAX + self.random.below(1_000_000_000),
            }
        }
        let now = self.clock();
        let mut created_ms = now;
        let mut accepted_ms = self.random.chance(200).then(|| now - self.random.below(200));
        if self.strikes(Fault::OldTimes) {
            match self.random.below(4) {
                0 => created_ms = now - self.random.range(50_000, 70_000),
                1 => created_ms = now + self.random.range(3_000, 8_000),
                2 => accepted_ms = Some(now - self.random.range(1_500, 3_500)),
                _ => accepted_ms = Some(now + self.random.range(0, 6_000)),
            }
        }
        let plan = Plan {
            uetr: self.draw_uetr(),
            reference: self.banks[payer].reference(),
            payer: self.banks[payer].bic.clone(),
            payee: payee_bic,
            currency,
            amount: amount.max(1),
            created_ms,
            accepted_ms,
            header: self.random.chance(150),
        };
        (payer, payee, plan)
    }

    /// Writes a payment and keeps it among those sent; the answer is its number.
    fn write(&mut self, bank: usize, plan: &Plan) -> usize {
        let own = &self.banks[bank];
        let mut sent = Sent::new(payment(&own.id, &own.key, plan));
        let same = |one: &Sent| {
            one.message.reference == sent.message.reference && one.message.content == sent.message.content
        };
        // What was meant to be another message may have come out the same.
        if let Some(number) = own.sent.iter().position(same) {
            return number;
        }
        if self.random.chance(200) {
            sent.prefer_wait_ms = Some(self.random.range(100, 6_000));
        }
        self.banks[bank].sent.push(sent);
        self.banks[bank].sent.len() - 1
    }

    fn pay(&mut self) {
        let (payer, payee, plan) = self.draw_plan();
        let number = self.write(payer, &plan);
        let uetr = plan.uetr;
        let mut wait = 0;
        if self.strikes(Fault::Enquiries) {
            // Before, with, or after the payment; by a party or by a stranger.
            let bank = *self.random.pick(&[payer, payee, payee, self.banks.len() - 1]);
            wait = self.random.range(0, 60);
            let at = self.random.range(0, 120);
            self.after(at, Event::Intent(Box::new(Intent::Enquiry { bank, uetr })));
        }
        if self.strikes(Fault::Enquiries) {
            let bank = self.random.index(self.banks.len());
            let at = self.random.range(20, 5_000);
            self.after(at, Event::Intent(Box::new(Intent::Enquiry { bank, uetr })));
        }
        self.after(wait, Event::Intent(Box::new(Intent::Late { bank: payer, number })));
        while self.strikes(Fault::SameAgain) {
            let at = wait + *self.random.pick(&[0, 1, 30, 500, 4_000, 9_000]);
            self.after(at, Event::Intent(Box::new(Intent::Late { bank: payer, number })));
        }
        if self.strikes(Fault::OtherContent) {
            let mut other = plan.clone();
            match self.random.below(3) {
                0 | 1 => other.amount += 1 + self.random.below(5_000),
                _ => other.payee = self.banks[self.random.index(self.banks.len())].bic.clone(),
            }
            let number = self.write(payer, &other);
            let at = wait + *self.random.pick(&[0, 2, 40, 800, 5_000]);
            self.after(at, Event::Intent(Box::new(Intent::Late { bank: payer, number })));
        }
        if self.strikes(Fault::SameUetr) {
            let thief = if self.random.chance(500) { payer } else { self.random.index(self.banks.len()) };
            let reference = format!("H{}", self.planned);
            let other = Plan { reference, payer: self.banks[thief].bic.clone(), ..plan.clone() };
            let number = self.write(thief, &other);
            let at = wait + *self.random.pick(&[0, 2, 40, 800, 5_000]);
            self.after(at, Event::Intent(Box::new(Intent::Late { bank: thief, number })));
        }
        if self.strikes(Fault::ForeignAnswers) {
            let bank = if self.random.chance(300) { payer } else { self.random.index(self.banks.len()) };
            if bank != payee {
                let at = wait + *self.random.pick(&[0, 15, 40, 90, 300, 3_100]);
                self.after(at, Event::Intent(Box::new(Intent::Foreign { bank, uetr })));
            }
        }
    }

    fn pay_plainly(&mut self, payer: usize, payee: usize) -> [u8; 16] {
        let plan = Plan {
            uetr: self.draw_uetr(),
            reference: self.banks[payer].reference(),
            payer: self.banks[payer].bic.clone(),
            payee: self.banks[payee].bic.clone(),
            currency: (LEDGERS[0].1, LEDGERS[0].2),
            amount: 1_000,
            created_ms: self.clock(),
            accepted_ms: None,
            header: false,
        };
        let number = self.write(payer, &plan);
        self.send(From::Bank(payer), number);
        plan.uetr
    }

    fn enquire(&mut self, bank: usize, uetr: &[u8; 16]) {
        let reference = self.banks[bank].reference();
        let now = self.clock();
        let own = &self.banks[bank];
        let mut sent = Sent::new(enquiry((&own.id, &own.key), &reference, uetr, now));
        if self.strikes(Fault::Exact) {
            sent.pin = self.deadlines.get(uetr).copied();
        }
        self.keep_and_send(bank, sent);
    }

    fn keep_and_send(&mut self, bank: usize, sent: Sent) {
        self.banks[bank].sent.push(sent);
        let number = self.banks[bank].sent.len() - 1;
        self.send(From::Bank(bank), number);
    }

    fn answer_message(&mut self, bank: usize, uetr: &[u8; 16], sense: Sense, named: Named) -> Sent {
        // Now and then under a reference that was used for something else.
        let reused = self.strikes(Fault::OtherContent) && self.random.chance(200);
        let reference = if reused { "R1".to_owned() } else { self.banks[bank].reference() };
        let now = self.clock();
        let own = &self.banks[bank];
        Sent::new(answer((&own.id, &own.key), &reference, uetr, named, sense, now))
    }

    fn give_answer(&mut self, bank: usize, uetr: &[u8; 16], sense: Sense, named: Named, pin: bool) {
        let mut sent = self.answer_message(bank, uetr, sense, named);
        if pin {
            sent.pin = self.deadlines.get(uetr).copied();
        }
        self.keep_and_send(bank, sent);
    }

    /// A payee is asked to credit: what it does. The answer is what it puts into the response to the push.
    pub(super) fn asked_to_credit(&mut self, bank: usize, uetr: &[u8; 16], pushed: bool) -> Answer {
        let uetr = *uetr;
        if self.silent.contains(&uetr) || self.strikes(Fault::Silent) {
            return Answer::None;
        }
        let yes = self.calm || self.random.chance(800);
        let early = self.random.chance(100);
        let no = Sense::No(if self.random.chance(500) { "AC04" } else { "AM09" }.to_owned());
        let sense = match (yes, early) {
            (true, true) => Sense::YesEarly,
            (true, false) => Sense::Yes,
            (false, _) => no.clone(),
        };
        let mut named = if self.random.chance(500) { Named::Right } else { Named::Uetr };
        if self.strikes(Fault::WrongIds) {
            named = Named::Wrong;
        }
        let mut delay = self.random.range(1, 400);
        let true_deadline = self.deadlines.get(&uetr).map_or(self.now + 3_000, |deadline| {
            let clock = self.log.clock(super::BEGIN_MS + self.now);
            self.now + deadline.saturating_sub(clock)
        });
        if self.strikes(Fault::LateAnswers) {
            delay = (true_deadline + self.random.range(1, 2_000)).saturating_sub(self.now);
        }
        let pin = self.strikes(Fault::Exact);
        if pin {
            delay = true_deadline.saturating_sub(self.now + self.random.range(25, 60));
        }
        let give = |world: &mut Self, delay: u64, sense: Sense, pin: bool| {
            world.after(delay, Event::Intent(Box::new(Intent::Answer { bank, uetr, sense, named, pin })));
        };
        if self.strikes(Fault::Interim) {
            let status = *self.random.pick(&["RCVD", "ACSP", "PDNG", "ACWP"]);
            give(self, delay.saturating_sub(20), Sense::Interim(status.to_owned()), false);
        }
        if self.strikes(Fault::DoubleAnswers) {
            let more = *self.random.pick(&[0, 5, 200, 3_000]);
            give(self, delay + more, sense.clone(), false);
        }
        if self.strikes(Fault::FlippedAnswers) {
            let flipped = if yes { no } else { Sense::Yes };
            let more = *self.random.pick(&[0, 5, 200, 3_000]);
            give(self, delay + more, flipped, false);
        }
        if pushed && !pin && delay < 400 && self.random.chance(300) {
            let sent = self.answer_message(bank, &uetr, sense, named);
            return Answer::Message(Box::new(sent.message));
        }
        give(self, delay, sense, pin);
        Answer::None
    }

    /// Sends a message to some gateway; an answer is waited for, and missed if it does not come.
    pub(super) fn send(&mut self, from: From, number: usize) {
        let (order, prefer_wait_ms, pin, attempt) = match from {
            From::Bank(bank) => {
                let sent = &mut self.banks[bank].sent[number];
                sent.tries += 1;
                sent.open.insert(sent.tries);
                let order = Order::Message(Box::new(sent.message.clone()));
                (order, sent.prefer_wait_ms, sent.pin, sent.tries)
            }
            From::Operators => {
                let sent = &mut self.operators.sent[number];
                if sent.settled && self.calm {
                    return; // Given up when everything was put right.
                }
                sent.tries += 1;
                sent.open.insert(sent.tries);
                (sent.order.clone(), None, None, sent.tries)
            }
        };
        let patience = 4_000 + prefer_wait_ms.unwrap_or(0);
        self.after(patience, Event::Timeout { from, number, attempt });
        if self.strikes(Fault::Network) {
            return;
        }
        let node = self.random.index(self.gateways.len());
        let delay = self.random.range(1, 15);
        let request = Box::new(Request { from, number, attempt, order, prefer_wait_ms, pin });
        self.after(delay, Event::Arrive { node, request });
    }

    /// A request was answered or is given up; whether it was still open.
    pub(super) fn close(&mut self, from: From, number: usize, attempt: u32) -> bool {
        match from {
            From::Bank(bank) => self.banks[bank].sent[number].open.remove(&attempt),
            From::Operators => self.operators.sent[number].open.remove(&attempt),
        }
    }

    /// What is not settled and of which nothing is on the way is sent again.
    pub(super) fn again_if_needed(&mut self, from: From, number: usize) {
        let (settled, open, tries) = match from {
            From::Bank(bank) => {
                let sent = &self.banks[bank].sent[number];
                (sent.settled, sent.open.len(), sent.tries)
            }
            From::Operators => {
                let sent = &self.operators.sent[number];
                (sent.settled, sent.open.len(), sent.tries)
            }
        };
        if !settled && open == 0 {
            // Whoever is told to come back does so ever later, or a hub in need would drown.
            let delay = self.random.range(100, 1_500) << (tries / 2).min(3);
            self.after(delay, Event::Send { from, number });
        }
    }

    fn order(&mut self, fault: Fault) {
        let (bank, ledger) = (self.random.index(self.banks.len()), self.random.index(LEDGERS.len()));
        let number = match fault {
            Fault::Caps => {
                let cap = self.operators.caps[bank][ledger];
                let wanted = match self.random.below(3) {
                    0 => cap / self.random.range(2, 20),
                    1 => self.random.range(0, 2_000),
                    _ => self.random.range(10_000, 100_000),
                };
                self.operators.cap(bank, ledger, wanted)
            }
            Fault::States => {
                let state =
                    *self.random.pick(&["suspended", "send-only", "receive-only", "draining", "up", "up"]);
                state.clone_into(&mut self.operators.rows[bank].state);
                self.operators.set(bank)
            }
            Fault::Keys => {
                let soon = self.random.range(0, 2_000);
                let ends_ms = self.random.chance(400).then(|| self.clock() + soon);
                let (number, key) = self.operators.rotate(bank, ends_ms);
                // Most banks use the new key from now on; some go on with the old one until it is refused.
                if self.random.chance(300) {
                    self.banks[bank].key = key;
                    self.banks[bank].next_key = None;
                } else {
                    self.banks[bank].next_key = Some(key);
                }
                number
            }
            Fault::Ledgers => self.operators.terms(ledger, &mut self.random),
            Fault::Operators => self.operators.staff(&mut self.random),
            Fault::Funds => {
                let (amount, into) = (self.random.range(1, 30_000), self.random.chance(500));
                self.operators.funds(bank, ledger, amount, into)
            }
            _ => {
                let now = self.clock();
                self.operators.bad(&mut self.random, bank, now)
            }
        };
        self.send(From::Operators, number);
        if self.random.chance(200) {
            self.send(From::Operators, number);
        }
    }

    /// Bytes and bodies that cannot be folded, straight into the log.
    fn poison(&mut self) {
        let bank = self.random.index(self.banks.len());
        let (bytes, poison) = match self.random.below(4) {
            0 => (vec![0xff; self.random.index(40)], false),
            1 => {
                let mut bytes = Record::new(Order::Tick).encode();
                bytes[0] ^= 0x40;
                (bytes, false)
            }
            2 => (Record::new(self.operators.genesis()).encode(), false),
            _ => {
                let (_, _, plan) = self.draw_plan();
                let own = &self.banks[bank];
                let mut message =
                    payment(&own.id, &own.key, &Plan { reference: format!("P{}", self.planned), ..plan });
                message.body = b"<no".to_vec();
                (Record::new(Order::Message(Box::new(message))).encode(), true)
            }
        };
        let store = Store { topic: Topic::Orders, records: vec![bytes], pin: None, poison, told: None };
        self.after(1, Event::Store(store));
    }
}
