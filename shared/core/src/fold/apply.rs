//! Carrying a decision out. Nothing here may fail: what cannot be is a broken invariant, and stops the group.

use crate::Hash128;
use crate::account::Account;
use crate::effect::{Delivery, Effect, Leg, Terms, Verdict};
use crate::limits::TIMERS_PER_PART_MAX;
use crate::order::{At, Command, Funds, Genesis};
use crate::payment::{Event, State as PaymentState, Step};
use crate::reason::{Code, Reason};
use crate::registry::{LedgerIndex, Mode, Participant, ParticipantIndex};

use super::decide::{Admission, Decision, Fate, Taken, moved};
use super::digest::Changes;
use super::{Ending, Open, Recent, State};

impl State {
    /// The timers whose deadline is before the record's time, in (deadline, offset) order.
    pub(super) fn overdue(&self, at: At) -> impl Iterator<Item = (u64, u64)> {
        self.timers.range(..(at.time_ms, 0)).copied()
    }

    /// Fires the first timers that are overdue, as many as one portion may.
    pub(super) fn fire_timers(&mut self, at: At, effects: &mut Vec<Effect>, changes: &mut Changes) {
        let due: Vec<(u64, u64)> = self.overdue(at).take(TIMERS_PER_PART_MAX).collect();
        for (deadline_ms, payment) in due {
            let (to, rule) = moved(PaymentState::Forwarded.step(Event::DeadlinePassed));
            let reason = Reason::Hub(Code::AB05);
            let value = |name, time: u64| (name, i64::try_from(time).unwrap_or(i64::MAX));
            effects.push(Effect::Moved {
                payment,
                from: PaymentState::Forwarded,
                to,
                event: Event::DeadlinePassed,
                rule,
                reason: Some(reason.clone()),
                values: vec![value("deadline_ms", deadline_ms), value("record_time_ms", at.time_ms)],
                terms: None,
            });
            let open = self.close(at, payment, Ending::Expired, changes);
            self.release(payment, &open, effects, changes);
            self.tell_both(payment, &open, Some(reason), effects);
        }
    }

    pub(super) fn apply(
        &mut self,
        at: At,
        decision: Decision,
        effects: &mut Vec<Effect>,
        changes: &mut Changes,
    ) -> Verdict {
        match decision {
            Decision::Nothing(verdict) => verdict,
            Decision::Genesis(genesis) => self.begin(genesis, effects, changes),
            Decision::Turned { from, pushed, burns, verdict } => {
                self.turn_away(at, from, pushed, burns, verdict, effects, changes)
            }
            Decision::Payment(admission) => self.admit_payment(at, *admission, effects, changes),
            Decision::Answer(taken) => self.take(at, *taken, effects, changes),
            Decision::Enquiry { asker, reference, content, remember, reply } => {
                self.burn(at, &reference, &content, changes);
                if let Some(uetr) = remember {
                    self.tombstones.entry(uetr).or_default().push(asker);
                    changes.asked(&uetr, asker.0);
                }
                self.recent.insert(at.offset, Recent::Enquiry(asker));
                effects.push(Effect::Reply(reply));
                Verdict::Admitted
            }
            Decision::Late(order) => {
                match self.recent(order).cloned() {
                    Some(Recent::Refused(to, verdict)) => {
                        Self::push_refusal_event(effects, to, order, &verdict)
                    }
                    Some(Recent::Enquiry(to)) => {
                        effects.push(Effect::Deliver { to, what: Delivery::Status { enquiry: order } });
                    }
                    None => {}
                }
                self.recent.remove(&order);
                Verdict::Done
            }
            Decision::Command { reference, content, command } => {
                self.burn(at, &reference, &content, changes);
                self.carry_out(command, effects, changes);
                Verdict::Admitted
            }
        }
    }

    #[allow(
        clippy::too_many_arguments,
        reason = "one call; a struct would only rename the fields of the decision"
    )]
    fn turn_away(
        &mut self,
        at: At,
        from: ParticipantIndex,
        pushed: bool,
        burns: Option<(Hash128, Hash128)>,
        verdict: Verdict,
        effects: &mut Vec<Effect>,
        changes: &mut Changes,
    ) -> Verdict {
        if let Some((reference, content)) = burns {
            self.burn(at, &reference, &content, changes);
        }
        match &verdict {
            Verdict::Conflict { .. } | Verdict::Refused { .. } if pushed => {
                Self::push_refusal_event(effects, from, at.offset, &verdict);
            }
            Verdict::Conflict { .. } | Verdict::Refused { .. } => {
                self.recent.insert(at.offset, Recent::Refused(from, verdict.clone()));
            }
            Verdict::Done | Verdict::Admitted | Verdict::Repeat { .. } => {}
        }
        verdict
    }

    fn burn(&mut self, at: At, reference: &Hash128, content: &Hash128, changes: &mut Changes) {
        self.references.insert(reference, at.offset, content);
        changes.reference(reference, content);
    }

    fn admit_payment(
        &mut self,
        at: At,
        admission: Admission,
        effects: &mut Vec<Effect>,
        changes: &mut Changes,
    ) -> Verdict {
        let Admission { reference, content, uetr, payer, payee, deadline_ms, fate, values } = admission;
        let terms = matches!(fate, Fate::Refused(_)).then_some(Terms { payee, deadline_ms });
        let payment = at.offset;
        self.burn(at, &reference, &content, changes);
        self.tombstones.remove(&uetr);
        let step = |from: PaymentState, event: Event, reason: Option<Reason>, values| {
            let (to, rule) = moved(from.step(event));
            Effect::Moved { payment, from, to, event, rule, reason, values, terms }
        };
        match fate {
            Fate::Refused(code) => {
                let reason = Some(Reason::Hub(code));
                effects.push(step(PaymentState::Received, Event::Refused, reason.clone(), values));
                let payee = payee.unwrap_or(ParticipantIndex::NONE);
                self.put_final(at, payment, &uetr, payer, payee, Ending::Refused, changes);
                effects.push(Effect::Deliver { to: payer, what: Delivery::Final { payment, reason } });
            }
            Fate::Forwarded { open, holds } => {
                effects.push(step(PaymentState::Received, Event::Held, None, values));
                if holds {
                    let row =
                        self.change(open.ledger, payer, changes, |account| account.reserve(open.amount));
                    effects.push(Effect::Reserved { payment, amount: open.amount, row });
                }
                effects.push(step(PaymentState::Reserved, Event::Sent, None, Vec::new()));
                changes.opened(payment, open.deadline_ms, open.amount);
                self.timers.insert((open.deadline_ms, payment));
                self.open_uetrs.insert(uetr, payment);
                let payee = open.payee;
                self.open.insert(payment, open);
                effects.push(Effect::Deliver { to: payee, what: Delivery::Instruction { payment } });
            }
        }
        Verdict::Admitted
    }

    fn take(&mut self, at: At, taken: Taken, effects: &mut Vec<Effect>, changes: &mut Changes) -> Verdict {
        let Taken { from, reference, content, payment, event, step, state, reason, values, decided } = taken;
        self.burn(at, &reference, &content, changes);
        let (to, rule) = match step {
            Step::Moved(to, rule) => (to, rule),
            Step::Ignored(rule) | Step::Conflict(rule) => (state, rule),
        };
        let terms = None;
        let reached = reason.clone();
        effects.push(Effect::Moved { payment, from: state, to, event, rule, reason: reached, values, terms });
        match step {
            Step::Moved(PaymentState::Committed, _) => {
                let open = self.close(at, payment, Ending::Committed, changes);
                self.post(payment, &open, effects, changes);
                self.tell_answer(at, payment, &open, effects);
                self.tell_both(payment, &open, None, effects);
            }
            Step::Moved(PaymentState::Rejected, _) => {
                let open = self.close(at, payment, Ending::Rejected, changes);
                self.release(payment, &open, effects, changes);
                self.tell_answer(at, payment, &open, effects);
                self.tell_both(payment, &open, reason, effects);
            }
            Step::Moved(to, _) => panic!("an answer moved a payment to {}", to.name()),
            Step::Ignored(_) | Step::Conflict(_) => {
                if let (Some(decided), false) = (decided, event == Event::PayeeReports) {
                    let what = Delivery::FinalAgain { payment, decided };
                    effects.push(Effect::Deliver { to: from, what });
                }
            }
        }
        Verdict::Admitted
    }

    /// Takes a payment out of the open ones and keeps it as final.
    fn close(&mut self, at: At, payment: u64, ending: Ending, changes: &mut Changes) -> Open {
        let open = self.open.remove(&payment).expect("a payment that ends was open");
        assert!(self.timers.remove(&(open.deadline_ms, payment)), "an open payment had no armed timer");
        assert_eq!(self.open_uetrs.remove(&open.uetr), Some(payment), "an open payment had another UETR");
        self.put_final(at, payment, &open.uetr, open.payer, open.payee, ending, changes);
        open
    }

    #[allow(clippy::too_many_arguments, reason = "the columns of one row")]
    fn put_final(
        &mut self,
        at: At,
        payment: u64,
        uetr: &Hash128,
        payer: ParticipantIndex,
        payee: ParticipantIndex,
        ending: Ending,
        changes: &mut Changes,
    ) {
        // Positions in a table never fall, so the entry keeps the deciding order as position and the distance back.
        let distance = at.offset.checked_sub(payment).expect("a payment is decided after it was received");
        let distance = u32::try_from(distance).expect("a payment is decided within 4 billion orders");
        let mut payload = [0; super::FINAL_BYTES - crate::table::HEAD];
        payload[0..4].copy_from_slice(&distance.to_le_bytes());
        payload[4] = ending.byte();
        payload[6..8].copy_from_slice(&payer.0.to_le_bytes());
        payload[8..10].copy_from_slice(&payee.0.to_le_bytes());
        self.finals.insert(uetr, at.offset, &payload);
        changes.ended(uetr, payment, ending.byte());
    }

    fn change(
        &mut self,
        ledger: LedgerIndex,
        owner: ParticipantIndex,
        changes: &mut Changes,
        how: impl FnOnce(Account) -> Option<Account>,
    ) -> crate::effect::Row {
        let account = self.accounts.get_mut(&(ledger, owner)).expect("a payment's account exists");
        *account = how(*account).expect("an amount that was checked fits");
        let row = self.row(ledger, owner);
        changes.account(&row);
        row
    }

    fn release(&mut self, payment: u64, open: &Open, effects: &mut Vec<Effect>, changes: &mut Changes) {
        if open.payer != open.payee {
            let row = self.change(open.ledger, open.payer, changes, |account| account.release(open.amount));
            effects.push(Effect::Released { payment, amount: open.amount, row });
        }
    }

    fn post(&mut self, payment: u64, open: &Open, effects: &mut Vec<Effect>, changes: &mut Changes) {
        let amount = i64::try_from(open.amount).expect("amounts are below AMOUNT_MAX");
        let debit = amount.checked_neg().expect("amounts are positive");
        let held = if open.payer == open.payee { 0 } else { open.amount };
        let debited =
            self.change(open.ledger, open.payer, changes, |account| account.release(held)?.post(debit));
        let credited = self.change(open.ledger, open.payee, changes, |account| account.post(amount));
        let legs = [Leg { change: debit, row: debited }, Leg { change: amount, row: credited }];
        assert_eq!(legs[0].change.checked_add(legs[1].change), Some(0), "a posting does not balance");
        effects.push(Effect::Posted { payment, legs });
    }

    fn tell_answer(&self, at: At, payment: u64, open: &Open, effects: &mut Vec<Effect>) {
        let what = Delivery::Answer { payment, answer: at.offset };
        effects.push(Effect::Deliver { to: open.payer, what });
    }

    fn tell_both(&self, payment: u64, open: &Open, reason: Option<Reason>, effects: &mut Vec<Effect>) {
        let mut tell = |to| {
            let what = Delivery::Final { payment, reason: reason.clone() };
            effects.push(Effect::Deliver { to, what });
        };
        tell(open.payer);
        if open.payee != open.payer {
            tell(open.payee);
        }
    }

    /// Every fault of a first configuration; none: the fold takes it.
    pub fn refuse_genesis(genesis: &Genesis) -> Vec<String> {
        let mut registry = crate::registry::Registry::default();
        let mut faults = Vec::new();
        for ledger in &genesis.ledgers {
            match registry.refuse_ledger(ledger) {
                Some(fault) => faults.push(fault),
                None => {
                    registry.put_ledger(ledger.clone());
                }
            }
        }
        for participant in &genesis.participants {
            match registry.refuse_participant(participant) {
                Some(fault) => faults.push(format!("{}: {fault}", participant.id)),
                None => {
                    registry.put_participant(participant.clone());
                }
            }
        }
        faults
    }

    fn begin(&mut self, genesis: Genesis, effects: &mut Vec<Effect>, changes: &mut Changes) -> Verdict {
        let Genesis { table_key, ledgers, operators, operators_needed, participants, references_max } =
            genesis;
        let time_ms = self.time_ms;
        *self = Self::with_table_key(table_key, crate::limits::SLOTS_FIRST);
        self.time_ms = time_ms;
        self.operators_needed = operators_needed.max(1);
        self.references_max = references_max;
        changes.registry(&(self.operators_needed, references_max, table_key));
        for ledger in ledgers {
            self.set_ledger(ledger, effects, changes);
        }
        for operator in operators {
            changes.registry(&operator);
            effects.push(Effect::Operator(self.registry.put_operator(operator)));
        }
        for participant in participants {
            assert_eq!(
                self.registry.refuse_participant(&participant),
                None,
                "the first configuration is not valid"
            );
            self.set_participant(participant, effects, changes);
        }
        Verdict::Done
    }

    fn carry_out(&mut self, command: Command, effects: &mut Vec<Effect>, changes: &mut Changes) {
        match command {
            Command::ParticipantSet(row) => self.set_participant(row, effects, changes),
            Command::LedgerSet(row) => self.set_ledger(row, effects, changes),
            Command::FundsIn(funds) => self.move_funds(&funds, true, effects, changes),
            Command::FundsOut(funds) => self.move_funds(&funds, false, effects, changes),
            Command::OperatorSet(row) => {
                changes.registry(&row);
                effects.push(Effect::Operator(self.registry.put_operator(row)));
            }
            Command::QuorumSet(needed) => self.set_group(needed, self.references_max, effects, changes),
            Command::ReferencesMaxSet(most) => {
                self.set_group(self.operators_needed, most, effects, changes);
            }
        }
    }

    fn set_group(
        &mut self,
        operators_needed: u8,
        references_max: u64,
        effects: &mut Vec<Effect>,
        changes: &mut Changes,
    ) {
        (self.operators_needed, self.references_max) = (operators_needed, references_max);
        changes.registry(&("group", operators_needed, references_max));
        effects.push(Effect::Group { operators_needed, references_max });
    }

    fn set_ledger(&mut self, row: crate::registry::Ledger, effects: &mut Vec<Effect>, changes: &mut Changes) {
        changes.registry(&row);
        let index = self.registry.put_ledger(row);
        self.external.entry(index).or_insert(0);
        effects.push(Effect::Ledger(index));
    }

    fn set_participant(&mut self, mut row: Participant, effects: &mut Vec<Effect>, changes: &mut Changes) {
        changes.registry(&row);
        // Accounts that the row does not name stay as they are, so they stay in the row too.
        let before = self.registry.find(&row.id).and_then(|index| self.registry.participant(index)).cloned();
        for old in before.into_iter().flat_map(|before| before.accounts) {
            if !row.accounts.iter().any(|terms| terms.ledger == old.ledger) {
                row.accounts.push(old);
            }
        }
        let terms = row.accounts.clone();
        let index = self.registry.put_participant(row);
        effects.push(Effect::Participant(index));
        for terms in terms {
            let ledger = self.registry.ledger_named(&terms.ledger).expect("the row was checked");
            self.set_account(ledger, index, terms.mode, terms.amount, effects, changes);
        }
    }

    fn set_account(
        &mut self,
        ledger: LedgerIndex,
        owner: ParticipantIndex,
        mode: Mode,
        amount: u64,
        effects: &mut Vec<Effect>,
        changes: &mut Changes,
    ) {
        let before = self.accounts.get(&(ledger, owner)).copied();
        let amount = i64::try_from(amount).expect("the row was checked");
        let (account, change) = match before {
            Some(old) if mode == Mode::Prefunded || old.limit == amount => return,
            Some(old) => (Account { limit: amount, ..old }, 0),
            None if mode == Mode::Prefunded => (Account::open(mode, amount), amount),
            None => (Account::open(mode, amount), 0),
        };
        self.accounts.insert((ledger, owner), account);
        self.against_the_outside(ledger, change);
        let row = self.row(ledger, owner);
        changes.account(&row);
        effects.push(Effect::Account { row, change });
    }

    fn move_funds(&mut self, funds: &Funds, into: bool, effects: &mut Vec<Effect>, changes: &mut Changes) {
        let ledger = self.registry.ledger_named(&funds.ledger).expect("the order was checked");
        let owner = self.registry.find(&funds.participant).expect("the order was checked");
        let amount = i64::try_from(funds.amount).expect("the order was checked");
        let change = if into { amount } else { amount.checked_neg().expect("amounts are positive") };
        let row = self.change(ledger, owner, changes, |account| {
            Some(Account { limit: account.limit.checked_add(change)?, ..account })
        });
        self.against_the_outside(ledger, change);
        effects.push(Effect::Account { row, change });
    }

    /// Books the other side of a change of funds, so that funds and the outside sum to zero per ledger.
    fn against_the_outside(&mut self, ledger: LedgerIndex, change: i64) {
        let outside = self.external.entry(ledger).or_insert(0);
        *outside = outside.checked_sub(change).expect("funds stay below AMOUNT_MAX");
    }
}
