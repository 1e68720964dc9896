//! A log written by hand: orders as they come, and the journal that a faultless hub would write, with a place to plant
//! a fault in every record.

use std::collections::BTreeMap;

use tonle_wire::journal::{Leg, Moved, Refusal, State};
use tonle_wire::order::{
    Agent, Answer, Enquiry, Facts, Genesis, Ids, Message, OperatorOrder, OperatorSignature, Payment, Sense,
    Via,
};
use tonle_wire::registry::{
    Account, AccountTerms, Algorithm, Key, Ledger, Mode, Operator, Participant, ParticipantKind,
    ParticipantState,
};
use tonle_wire::{Body, Delivery, Journal, Kind, Order, OutputName, Record, Step, Verdict};

use crate::bodies::uetr_text;
use crate::{Auditor, Report};

/// The time of the first record.
pub(super) const T: u64 = 1_700_000_000_000;

/// A log in the making, with the auditor that reads it.
pub(super) struct Log {
    pub(super) auditor: Auditor,
    pub(super) time_ms: u64,
    pub(super) next: u64,
    pub(super) accounts: BTreeMap<String, Account>,
    pub(super) armed: u64,
    /// Payments by offset: payer, payee, facts.
    pub(super) payments: BTreeMap<u64, (String, String, Payment)>,
    pub(super) last: Option<Journal>,
}

pub(super) fn uetr(number: u8) -> [u8; 16] {
    [number; 16]
}

pub(super) fn key(id: &str, public: u8) -> Key {
    let public = vec![public; 32];
    Key { id: id.into(), algorithm: Algorithm::Ed25519, public, not_after_ms: None, revoked: false }
}

pub(super) fn participant(id: &str, bic: &str) -> Participant {
    Participant {
        id: id.into(),
        name: id.into(),
        kind: ParticipantKind::Bank,
        state: ParticipantState::Up,
        bics: vec![bic.into()],
        bins: Vec::new(),
        bakong: Vec::new(),
        wallets: Vec::new(),
        test: false,
        url: None,
        accounts: vec![AccountTerms { ledger: "vnd".into(), mode: Mode::Cap, amount: 1_000 }],
        keys: vec![key("k1", 1)],
        certificates: Vec::new(),
    }
}

pub(super) fn ledger() -> Ledger {
    Ledger {
        name: "vnd".into(),
        currency: "VND".into(),
        decimals: 0,
        total_ms: 10_000,
        payee_reserve_ms: 2_000,
        stale_ms: 60_000,
        future_ms: 5_000,
        amount_max: 100_000,
    }
}

pub(super) fn genesis() -> Genesis {
    let operator = |name: &str, public| Operator { name: name.into(), key: key("k1", public) };
    Genesis {
        hub: "hub".into(),
        group: "main".into(),
        table_key: vec![7; 16],
        ledgers: vec![ledger()],
        operators: vec![operator("an", 1), operator("binh", 2)],
        operators_needed: 2,
        participants: vec![
            participant("bank-a", "AAAAVNVX"),
            participant("bank-b", "BBBBVNVX"),
            participant("bank-c", "CCCCVNVX"),
        ],
        references_max: 1_000,
        hub_key: None,
    }
}

pub(super) fn payment(number: u8, payee: &str, amount: u64) -> Payment {
    let code = payee.chars().last().map_or("X".to_owned(), |last| last.to_uppercase().to_string());
    let ids = Ids { message: Some(u64::from(number)), end_to_end: Some(5), ..Ids::default() };
    Payment {
        uetr: uetr(number),
        ids,
        payee: Agent::Bic(format!("{}VNVXXXX", code.repeat(4))),
        currency: "VND".into(),
        amount,
        created_ms: Some(T),
        accepted_ms: None,
    }
}

/// A message whose content is told by `content`.
pub(super) fn message(from: &str, reference: &str, content: u8, facts: Facts) -> Message {
    Message {
        participant: from.into(),
        key: "k1".into(),
        via: Via::Request {
            method: "POST".into(),
            authority: "hub".into(),
            path: "/v1/messages".into(),
            query: "?".into(),
        },
        media_type: "application/xml".into(),
        signature_input: String::new(),
        signature: Vec::new(),
        body: vec![content],
        name: "any".into(),
        reference: reference.into(),
        content: [content; 16],
        facts,
    }
}

pub(super) fn pushed(mut message: Message) -> Message {
    message.via = Via::PushAnswer { event: OutputName { offset: 1, k: 0 } };
    message
}

pub(super) fn answer_facts(number: u8, sense: Sense) -> Facts {
    Facts::Answer(Answer { uetr: uetr(number), ids: Ids::default(), sense })
}

pub(super) fn enquiry_facts(number: u8) -> Facts {
    Facts::Enquiry(Enquiry { uetr: uetr(number) })
}

pub(super) fn moved(payment: u64, from: State, to: State, reason: Option<&str>, rule: &str) -> Step {
    let (event, reason, rule) = (String::new(), reason.map(str::to_owned), rule.to_owned());
    Step::Moved(Moved { payment, from, to, event, rule, reason, values: Vec::new(), terms: None })
}

/// A status report in the few words that the auditor looks for.
pub(super) fn report(status: &str, reason: Option<&str>, uetr: [u8; 16]) -> Body {
    let reason = reason.unwrap_or("NONE");
    Body::Stored(
        format!(
            "<U>{}</U><m:TxSts>{status}</m:TxSts><EndToEndId>ACSC</EndToEndId><R>{reason}</R>",
            uetr_text(&uetr)
        )
        .into_bytes(),
    )
}

pub(super) fn final_body(to: State, reason: Option<&str>, uetr: [u8; 16]) -> Body {
    report(if to == State::Committed { "ACSC" } else { "RJCT" }, reason, uetr)
}

pub(super) fn rejection(to: &str, code: &str) -> Step {
    let body = Body::Stored(format!("<R>{code}</R>").into_bytes());
    let message = "admi.002.001.01".into();
    Step::Deliver(Delivery { to: to.into(), kind: Kind::Rejection, message, payment: None, uetr: None, body })
}

pub(super) fn refused(refusal: Refusal) -> Verdict {
    Verdict::Refused { refusal, code: "code".into(), field: None, detail: String::new() }
}

impl Log {
    /// A log with its first record.
    pub(super) fn new() -> Self {
        let mut log = Self {
            auditor: Auditor::new(),
            time_ms: T,
            next: 0,
            accounts: BTreeMap::new(),
            armed: 0,
            payments: BTreeMap::new(),
            last: None,
        };
        let first = genesis();
        log.order(Order::Genesis(first.clone()));
        let mut steps: Vec<Step> = first.ledgers.into_iter().map(Step::Ledger).collect();
        steps.extend(first.operators.into_iter().map(Step::Operator));
        for row in first.participants {
            let account = log.open(&row.id, Mode::Cap, 1_000);
            steps.extend([Step::Participant(Box::new(row)), Step::Account { account, change: 0 }]);
        }
        log.say(Verdict::Done, steps);
        log
    }

    pub(super) fn open(&mut self, id: &str, mode: Mode, limit: u64) -> Account {
        let (ledger, participant) = ("vnd".into(), id.to_owned());
        let limit = i64::try_from(limit).expect("small");
        let account = Account { ledger, participant, mode, limit, position: 0, reserved: 0 };
        self.accounts.insert(id.to_owned(), account.clone());
        account
    }

    /// Appends an order at the present time.
    pub(super) fn order(&mut self, order: Order) -> u64 {
        let offset = self.next;
        self.next += 1;
        self.auditor.order_bytes(offset, self.time_ms, &Record::new(order).encode());
        offset
    }

    pub(super) fn send(&mut self, message: Message) -> u64 {
        self.order(Order::Message(Box::new(message)))
    }

    /// Writes the journal record of the last order.
    pub(super) fn say(&mut self, verdict: Verdict, steps: Vec<Step>) {
        let armed = self.armed;
        self.say_with(verdict, steps, |journal| journal.armed = armed);
    }

    /// As `say`, with the record changed before it is written.
    pub(super) fn say_with(&mut self, verdict: Verdict, steps: Vec<Step>, plant: impl FnOnce(&mut Journal)) {
        let mut journal = Journal::new(self.next - 1, self.time_ms, verdict);
        journal.steps = steps;
        journal.armed = self.armed;
        journal.digest = [u8::try_from(self.next % 251).unwrap_or(0); 16];
        plant(&mut journal);
        self.auditor.journal_bytes(&journal.encode());
        self.last = Some(journal);
    }

    pub(super) fn tick(&mut self, steps: Vec<Step>) {
        self.order(Order::Tick);
        self.say(Verdict::Done, steps);
    }

    pub(super) fn change(&mut self, id: &str, how: impl FnOnce(&mut Account)) -> Account {
        let account = self.accounts.get_mut(id).expect("an account of the test");
        how(account);
        account.clone()
    }

    /// The good steps of a payment that goes on; books it in the test's own tables.
    pub(super) fn forwarded(&mut self, offset: u64, payer: &str, payee: &str, facts: &Payment) -> Vec<Step> {
        self.payments.insert(offset, (payer.into(), payee.into(), facts.clone()));
        self.armed += 1;
        let mut steps = vec![moved(offset, State::Received, State::Reserved, None, "")];
        if payer != payee {
            let account = self.change(payer, |account| account.reserved += facts.amount);
            steps.push(Step::Reserved { payment: offset, amount: facts.amount, account });
        }
        steps.push(moved(offset, State::Reserved, State::Forwarded, None, ""));
        steps.push(self.deliver(payee, Kind::Instruction, offset, Body::Order(offset)));
        steps
    }

    /// The good steps of a payment that is refused at admission.
    pub(super) fn turned(&mut self, offset: u64, payer: &str, facts: &Payment, code: &str) -> Vec<Step> {
        self.payments.insert(offset, (payer.into(), String::new(), facts.clone()));
        let body = final_body(State::Rejected, Some(code), facts.uetr);
        let step = moved(offset, State::Received, State::Rejected, Some(code), "");
        vec![step, self.deliver(payer, Kind::Final, offset, body)]
    }

    pub(super) fn deliver(&self, to: &str, kind: Kind, payment: u64, body: Body) -> Step {
        let uetr = self.payments.get(&payment).map(|(_, _, facts)| facts.uetr);
        let message = if kind == Kind::Instruction { "pacs.008.001.08" } else { "pacs.002.001.10" }.into();
        Step::Deliver(Delivery { to: to.into(), kind, message, payment: Some(payment), uetr, body })
    }

    /// The good steps of a decision after the payment was forwarded.
    pub(super) fn ends(&mut self, offset: u64, to: State, reason: Option<&str>) -> Vec<Step> {
        let (payer, payee, facts) = self.payments.get(&offset).cloned().expect("a payment of the test");
        self.armed -= 1;
        let own = payer == payee;
        let mut steps = vec![moved(offset, State::Forwarded, to, reason, "")];
        let change = i64::try_from(facts.amount).expect("small");
        if to == State::Committed {
            let debited = self.change(&payer, |account| {
                account.position -= change;
                account.reserved -= if own { 0 } else { facts.amount };
            });
            let credited = self.change(&payee, |account| account.position += change);
            let legs = vec![Leg { change: -change, account: debited }, Leg { change, account: credited }];
            steps.push(Step::Posted { payment: offset, legs });
        } else if !own {
            let account = self.change(&payer, |account| account.reserved -= facts.amount);
            steps.push(Step::Released { payment: offset, amount: facts.amount, account });
        }
        if to != State::Expired {
            steps.push(self.deliver(&payer, Kind::Answer, offset, Body::Order(self.next - 1)));
        }
        let body = final_body(to, reason, facts.uetr);
        steps.push(self.deliver(&payer, Kind::Final, offset, body.clone()));
        if !own {
            steps.push(self.deliver(&payee, Kind::Final, offset, body));
        }
        steps
    }

    /// A payment from bank-a to bank-b that goes on; the answer is its offset.
    pub(super) fn pay(&mut self, number: u8, amount: u64) -> u64 {
        let facts = payment(number, "bank-b", amount);
        let offset = self.send(pacs008("bank-a", &facts));
        let steps = self.forwarded(offset, "bank-a", "bank-b", &facts);
        self.say(Verdict::Admitted, steps);
        offset
    }

    /// The asked payee's answer as an order; its journal record is the caller's.
    pub(super) fn answered(&mut self, number: u8, sense: Sense) -> u64 {
        let reference = format!("ans-{}", self.next);
        self.send(message("bank-b", &reference, 200, answer_facts(number, sense)))
    }

    /// A payment that commits.
    pub(super) fn commit(&mut self, number: u8, amount: u64) -> u64 {
        let offset = self.pay(number, amount);
        self.answered(number, Sense::Yes);
        let steps = self.ends(offset, State::Committed, None);
        self.say(Verdict::Admitted, steps);
        offset
    }

    /// The invariants found broken so far.
    pub(super) fn found(&self) -> Vec<&'static str> {
        self.auditor.violations().iter().map(|one| one.invariant.name()).collect()
    }

    pub(super) fn assert_found(&self, invariant: &str) {
        let all = self.auditor.violations();
        assert!(self.found().contains(&invariant), "{invariant} was not found, but {all:?}");
    }

    pub(super) fn assert_clean(&self) {
        assert_eq!(self.auditor.violations(), []);
    }

    pub(super) fn finish(&mut self) -> Report {
        self.auditor.finish(self.time_ms)
    }
}

/// A pacs.008 whose reference and content follow from its UETR.
pub(super) fn pacs008(from: &str, facts: &Payment) -> Message {
    let number = facts.uetr[0];
    message(from, &format!("pay-{number}"), number, Facts::Payment(facts.clone()))
}

/// Two operators' signed order; the text tells one from another.
pub(super) fn operator_order(text: &str, by: &[&str]) -> Order {
    let sign = |operator: &&str| OperatorSignature {
        operator: (*operator).to_owned(),
        key: "k1".into(),
        signature: Vec::new(),
    };
    Order::Operator(OperatorOrder { text: text.into(), signatures: by.iter().map(sign).collect() })
}
