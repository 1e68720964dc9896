//! The journal's steps carried into the auditor's books, each checked against them: balanced legs, account rows, holds,
//! single terminal movements, caps, and who may change the registry. What the steps should have been is not judged here.

use std::collections::BTreeMap;

use tonle_wire::journal::{Body, Delivery, Journal, Kind, Leg, Moved, State, Step};
use tonle_wire::order::Facts;
use tonle_wire::registry::{Account as Row, Mode};

use crate::bodies;
use crate::book::{Account, AccountKey, Book, Payment};
use crate::intake::{Incoming, What, fingerprint};
use crate::rows::{Id, Rows};
use crate::violation::{Invariant, Violations};

/// Carries one record's steps into the books.
pub(crate) struct Applying<'a> {
    pub(crate) book: &'a mut Book,
    pub(crate) rows: &'a mut Rows,
    pub(crate) violations: &'a mut Violations,
    pub(crate) said: &'a Journal,
    pub(crate) order: &'a Incoming,
    /// Accounts touched by this record, as they were before it.
    pub(crate) before: BTreeMap<AccountKey, Option<Account>>,
}

impl Applying<'_> {
    /// Carries all steps in, then checks what must hold after every record.
    pub(crate) fn run(mut self) {
        let said = self.said;
        for step in &said.steps {
            match step {
                Step::Moved(moved) => self.moved(moved),
                Step::Reserved { payment, amount, account } => self.held(*payment, *amount, account, true),
                Step::Released { payment, amount, account } => self.held(*payment, *amount, account, false),
                Step::Posted { payment, legs } => self.posted(*payment, legs),
                Step::Deliver(delivery) => self.delivered(delivery),
                Step::Reply { payment, .. } => self.replied(*payment),
                Step::Participant(row) => {
                    self.registry("participant");
                    if let Some(taken) = self.rows.learn_participant(row) {
                        let text = format!("participant {}: address {taken} is taken", row.id);
                        self.violations.push(Invariant::Contract, None, text);
                    }
                }
                Step::Ledger(row) => {
                    self.registry("ledger");
                    self.rows.learn_ledger(row);
                }
                Step::Operator(row) => {
                    self.registry("operator");
                    self.rows.learn_operator(row);
                }
                Step::Group { operators_needed, references_max } => {
                    self.registry("group");
                    self.rows.operators_needed = *operators_needed;
                    self.rows.references_max = *references_max;
                }
                Step::Account { account, change } => self.account(account, *change),
                Step::Delivered(_) => {}
            }
        }
        self.judge_outcomes();
        self.judge_terms();
        self.settle();
    }

    /// The outcomes of deliveries are those that the gateway reported, all of them, in their order.
    fn judge_outcomes(&mut self) {
        let mut found = self.said.steps.iter().filter_map(|step| match step {
            Step::Delivered(outcome) => Some(outcome),
            _ => None,
        });
        let same = match &self.order.what {
            What::Deliveries(all) => found.eq(all),
            _ => found.next().is_none(),
        };
        if !same {
            self.violations.push(
                Invariant::Contract,
                None,
                "outcomes are not those that the gateway reported",
            );
        }
    }

    /// A participant's accounts are as its row wants them: opened, and with that cap.
    fn judge_terms(&mut self) {
        for step in &self.said.steps {
            let Step::Participant(row) = step else { continue };
            for terms in &row.accounts {
                let key = (self.rows.intern(&terms.ledger), self.rows.intern(&row.id));
                let good = self.book.accounts.get(&key).is_some_and(|account| {
                    account.mode == terms.mode
                        && (terms.mode == Mode::Prefunded
                            || i128::from(account.limit) == i128::from(terms.amount))
                });
                if !good {
                    let text =
                        format!("the account of {} in {} is not as its row says", row.id, terms.ledger);
                    self.violations.push(Invariant::Contract, None, text);
                }
            }
        }
    }

    /// Rows change only by the first record and by operators.
    fn registry(&mut self, what: &str) {
        if !matches!(self.order.what, What::Genesis(_) | What::Operator(_)) {
            self.violations.push(
                Invariant::I12,
                None,
                format!("a {what} row changed by no operator's order"),
            );
        }
    }

    /// A reply that names a payment names the one that was asked about, and only to a party of it.
    fn replied(&mut self, about: Option<u64>) {
        let Some(about) = about else { return };
        let (What::Message(message), Some(payment)) = (&self.order.what, self.book.payments.get(&about))
        else {
            return self.violations.push(Invariant::Contract, Some(about), "a reply about no payment");
        };
        let asker = self.rows.id(&message.participant);
        let party = asker == Some(payment.payer) || asker == payment.payee;
        let asked = matches!(&message.facts, Facts::Enquiry(enquiry) if enquiry.uetr == payment.uetr);
        if !(party && asked) {
            let text = "a reply about a payment that its caller did not ask about, or is no party of";
            self.violations.push(Invariant::Contract, Some(about), text);
        }
    }

    fn touch(&mut self, key: AccountKey) {
        let account = self.book.accounts.get(&key).cloned();
        self.before.entry(key).or_insert(account);
    }

    fn moved(&mut self, moved: &Moved) {
        let offset = moved.payment;
        let Some(payment) = self.book.payments.get_mut(&offset) else {
            let text = format!("a movement of no payment, to {}", moved.to.name());
            return self.violations.push(Invariant::I3, Some(offset), text);
        };
        if payment.state != moved.from {
            let invariant = if payment.state.is_final() { Invariant::I3 } else { Invariant::Contract };
            let text = format!("moved from {}, but it was {}", moved.from.name(), payment.state.name());
            self.violations.push(invariant, Some(offset), text);
        }
        if moved.from == moved.to {
            return;
        }
        if payment.state.is_final() {
            // The first decision stands; a second one was reported above.
            return;
        }
        if let Some(terms) = &moved.terms {
            let named = payment.payee.map(|id| self.rows.text(id));
            let carried = payment.ledger.is_some();
            if terms.payee.as_deref() != named || terms.deadline_ms != carried.then_some(payment.deadline) {
                let text = "a refused payment with another payee or deadline than its own";
                self.violations.push(Invariant::Contract, Some(offset), text);
            }
        }
        payment.state = moved.to;
        let (key, own, amount) = (payment.payer_account(), payment.is_own(), payment.amount);
        if moved.to == State::Reserved || moved.to.is_final() {
            let held = moved.from == State::Reserved || moved.from == State::Forwarded;
            if let Some(key) = key.filter(|_| !own) {
                self.touch(key);
                if let Some(account) = self.book.accounts.get_mut(&key) {
                    account.open = match (moved.to == State::Reserved, held) {
                        (true, _) => account.open.saturating_add(amount),
                        (false, true) => account.open.saturating_sub(amount),
                        (false, false) => account.open,
                    };
                }
            }
        }
        if moved.to.is_final() {
            self.decided(moved);
        }
    }

    /// A payment became final.
    fn decided(&mut self, moved: &Moved) {
        let Some(payment) = self.book.payments.get_mut(&moved.payment) else { return };
        payment.reason = moved.reason.as_deref().map(Into::into);
        payment.decided = self.said.offset;
        self.book.timers.remove(&(payment.deadline, moved.payment));
        self.book.overdue.remove(&moved.payment);
        let reason = moved.reason.as_deref().unwrap_or("").into();
        *self.book.outcomes.entry((moved.to.name(), reason)).or_insert(0) += 1;
        if moved.to != State::Committed {
            return;
        }
        let first = *self.book.paid.entry(payment.uetr).or_insert(moved.payment);
        if first != moved.payment {
            self.violations.push(Invariant::I3, Some(moved.payment), format!("its UETR was paid by {first}"));
        }
        let used = self.book.references.get(&payment.payer).and_then(|own| own.get(&payment.reference));
        if let Some(used) = used.filter(|used| used.first != moved.payment) {
            let text = format!("its reference belongs to the order at {}", used.first);
            self.violations.push(Invariant::I3, Some(moved.payment), text);
        }
        if let Some(ledger) = payment.ledger {
            let totals = self.book.committed.entry(ledger).or_insert((0, 0));
            totals.0 += 1;
            totals.1 += u128::from(payment.amount);
        }
    }

    /// Head-room held or given back.
    fn held(&mut self, offset: u64, amount: u64, row: &Row, hold: bool) {
        let key = Book::key(self.rows, row);
        let own = self.book.payments.get(&offset).map(|payment| (payment.payer_account(), payment.held));
        if own.is_none_or(|(payer, _)| payer != Some(key)) {
            self.violations.push(
                Invariant::I8,
                Some(offset),
                "head-room of another account than the payer's",
            );
        }
        if !hold && own.is_some_and(|(_, held)| held != amount) {
            self.violations.push(
                Invariant::I8,
                Some(offset),
                format!("released {amount}, another sum was held"),
            );
        }
        if let Some(payment) = self.book.payments.get_mut(&offset) {
            payment.held = if hold { payment.held.saturating_add(amount) } else { 0 };
        }
        self.touch(key);
        if let Some(account) = self.book.accounts.get_mut(&key) {
            let sum = if hold {
                account.reserved.checked_add(amount)
            } else {
                account.reserved.checked_sub(amount)
            };
            match sum {
                Some(sum) => account.reserved = sum,
                None => self.violations.push(Invariant::I8, Some(offset), "a reservation below zero"),
            }
        }
        self.judge_row(key, row, Some(offset));
    }

    /// Money moved: two legs that sum to zero, from the payer to the payee, once.
    fn posted(&mut self, offset: u64, legs: &[Leg]) {
        if legs.iter().map(|leg| i128::from(leg.change)).sum::<i128>() != 0 {
            self.violations.push(Invariant::I1, Some(offset), "the legs do not sum to zero");
        }
        let expected = self.book.payments.get(&offset).and_then(legs_of);
        let found: Vec<_> =
            legs.iter().map(|leg| (Book::key(self.rows, &leg.account), i128::from(leg.change))).collect();
        if expected.as_ref().is_none_or(|expected| found != *expected) {
            self.violations.push(
                Invariant::I1,
                Some(offset),
                "the legs are not payer to payee over the amount",
            );
        }
        if let Some(payment) = self.book.payments.get_mut(&offset) {
            if payment.posted {
                self.violations.push(Invariant::I3, Some(offset), "posted twice");
            }
            if payment.state != State::Committed {
                let text = format!("posted in state {}", payment.state.name());
                self.violations.push(Invariant::I3, Some(offset), text);
            }
            payment.posted = true;
        }
        let (payer, held) = self
            .book
            .payments
            .get_mut(&offset)
            .map_or((None, 0), |payment| (payment.payer_account(), std::mem::take(&mut payment.held)));
        let mut freed = false;
        for (leg, (key, change)) in legs.iter().zip(found) {
            self.touch(key);
            // The reservation is used up by the payer's leg.
            let used = if !freed && payer == Some(key) { held } else { 0 };
            freed |= payer == Some(key);
            let sum = self.book.sums.entry(key.0).or_insert(0);
            *sum += change;
            if let Some(account) = self.book.accounts.get_mut(&key) {
                account.reserved = account.reserved.saturating_sub(used);
                match account.position.checked_add(leg.change) {
                    Some(position) => account.position = position,
                    None => self.violations.push(Invariant::I1, Some(offset), "a position beyond 64 bits"),
                }
            }
            self.judge_row(key, &leg.account, Some(offset));
        }
    }

    /// An account row of an operator's order or of the first record.
    fn account(&mut self, row: &Row, change: i64) {
        self.registry("account");
        let key = Book::key(self.rows, row);
        self.touch(key);
        let (old, position, reserved, open) = match self.book.accounts.get(&key) {
            Some(own) => (Some((own.mode, own.limit)), own.position, own.reserved, own.open),
            None => (None, 0, 0, 0),
        };
        let start = old.map_or(0, |(_, limit)| limit);
        if old == Some((row.mode, row.limit)) && change == 0 {
            self.violations.push(Invariant::Contract, None, "an account row that changes nothing");
        }
        let good = match row.mode {
            Mode::Cap => change == 0,
            Mode::Prefunded => i128::from(row.limit) == i128::from(start) + i128::from(change),
        };
        if !good || old.is_some_and(|(mode, _)| mode != row.mode) {
            let text =
                format!("funds: {start} changed by {change} is not {} in mode {:?}", row.limit, row.mode);
            self.violations.push(Invariant::I1, None, text);
        }
        let account = Account { mode: row.mode, limit: row.limit, position, reserved, open };
        if row.mode == Mode::Prefunded && change < 0 && account.headroom() < 0 {
            let text = format!("funds out of {} beyond the head-room", self.rows.text(key.1));
            self.violations.push(Invariant::I7, None, text);
        }
        self.book.accounts.insert(key, account);
        let outside = self.book.outside.entry(key.0).or_insert((0, 0));
        if change >= 0 {
            outside.0 = outside.0.saturating_add(change.unsigned_abs());
        } else {
            outside.1 = outside.1.saturating_add(change.unsigned_abs());
        }
        self.judge_row(key, row, None);
    }

    /// Whether the account that the journal states is the auditor's own.
    fn judge_row(&mut self, key: AccountKey, row: &Row, payment: Option<u64>) {
        let Some(own) = self.book.accounts.get(&key) else {
            let text = format!("no account of {} in {}", row.participant, row.ledger);
            return self.violations.push(Invariant::I1, payment, text);
        };
        if own.is(row) {
            return;
        }
        let other = own.limit != row.limit || own.position != row.position || own.mode != row.mode;
        let invariant = if other { Invariant::I1 } else { Invariant::I8 };
        let text = format!(
            "account of {}: limit {} position {} reserved {}, own books: {} {} {}",
            row.participant, row.limit, row.position, row.reserved, own.limit, own.position, own.reserved
        );
        self.violations.push(invariant, payment, text);
    }

    /// What the books must remember of an event: who was asked, and who holds which final.
    fn delivered(&mut self, delivery: &Delivery) {
        let to = self.rows.id(&delivery.to);
        let Some(payment) = delivery.payment.and_then(|offset| self.book.payments.get_mut(&offset)) else {
            return;
        };
        let party = to.is_some_and(|to| to == payment.payer || payment.payee == Some(to));
        if !party && delivery.kind != Kind::Status {
            let text = format!("{} for {}, who is no party", delivery.kind.name(), delivery.to);
            return self.violations.push(Invariant::I5, delivery.payment, text);
        }
        match delivery.kind {
            Kind::Instruction => payment.instructed = payment.payee == to,
            Kind::Final => {
                let payer = to == Some(payment.payer);
                if !payer && !payment.instructed {
                    let text = "a final for a payee that never got the instruction";
                    self.violations.push(Invariant::I5, delivery.payment, text);
                }
                if let Some(text) = note_final(self.said, payment, usize::from(!payer), &delivery.body) {
                    self.violations.push(Invariant::I5, delivery.payment, text);
                }
            }
            Kind::Answer | Kind::Status | Kind::Rejection => {}
        }
    }

    /// What must hold after every record: caps, reservations, zero sums, posted commits.
    fn settle(mut self) {
        let before = std::mem::take(&mut self.before);
        let mut ledgers: Vec<Id> = Vec::new();
        for (key, old) in &before {
            let Some(now) = self.book.accounts.get(key) else { continue };
            if now.reserved != now.open {
                let text = format!(
                    "{}: {} reserved, {} in open payments",
                    self.rows.text(key.1),
                    now.reserved,
                    now.open
                );
                self.violations.push(Invariant::I8, None, text);
            }
            let (gap, limit) = old.as_ref().map_or((0, 0), |old| (old.headroom(), old.limit));
            if now.headroom() < 0 && now.headroom() < gap && now.limit >= limit {
                let text =
                    format!("{}: head-room went from {gap} to {}", self.rows.text(key.1), now.headroom());
                self.violations.push(Invariant::I7, None, text);
            }
            if !ledgers.contains(&key.0) {
                ledgers.push(key.0);
            }
        }
        for ledger in ledgers {
            if let Some(sum) = self.book.sums.get(&ledger).filter(|sum| **sum != 0) {
                let text = format!("the positions in {} sum to {sum}", self.rows.text(ledger));
                self.violations.push(Invariant::I1, None, text);
            }
        }
        for step in &self.said.steps {
            if let Step::Moved(moved) = step
                && moved.to == State::Committed
                && self.book.payments.get(&moved.payment).is_some_and(|payment| !payment.posted)
            {
                self.violations.push(Invariant::I1, Some(moved.payment), "committed and not posted");
            }
        }
        let open = self.book.open();
        if self.said.armed != open {
            let text = format!("{} timers armed, {open} payments open", self.said.armed);
            self.violations.push(Invariant::I4, None, text);
        }
    }
}

/// The legs that a payment must be posted with.
fn legs_of(payment: &Payment) -> Option<Vec<(AccountKey, i128)>> {
    let amount = i128::from(payment.amount);
    let (ledger, payee) = (payment.ledger?, payment.payee?);
    Some(vec![((ledger, payment.payer), -amount), ((ledger, payee), amount)])
}

/// Remembers a final; the fault is that the same side had another one.
fn note_final(said: &Journal, payment: &mut Payment, side: usize, body: &Body) -> Option<String> {
    let bytes = bodies::stored(said, body)?;
    let print = fingerprint(bytes);
    let both = payment.is_own();
    let slot = payment.finals.get_mut(side)?;
    match slot {
        // Payer = payee may get one for each side, which need not be written alike.
        Some(first) if *first != print && !both => Some("a second final that is not the first".to_owned()),
        Some(_) => None,
        None => {
            *slot = Some(print);
            None
        }
    }
}
