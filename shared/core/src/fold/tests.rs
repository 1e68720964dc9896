#![allow(
    clippy::arithmetic_side_effects,
    clippy::as_conversions,
    clippy::wildcard_enum_match_arm,
    reason = "tests may be short"
)]
//! The rules of the fold, each by its own small log.

mod operators;
mod registry;

use super::*;
use crate::effect::{Delivery, Refusal, Reply};
use crate::order::{Agent, Answer, Command, Facts, Funds, Genesis, Message, OperatorOrder, Payment, Sense};
use crate::payment::{Event, Rule};
use crate::reason::{Code, Reason};
use crate::registry::{AccountTerms, Key, Kind, Ledger, Mode, Operator, Participant, Standing};

const T: u64 = 1_000_000;

fn participant(id: &str, bic: &str, cap: u64) -> Participant {
    Participant {
        id: id.into(),
        name: id.into(),
        kind: Kind::Bank,
        standing: Standing::Up,
        bics: vec![bic.into()],
        bins: vec![],
        bakong: vec![],
        wallets: vec![],
        test: false,
        url: None,
        accounts: vec![AccountTerms { ledger: "vnd".into(), mode: Mode::Cap, amount: cap }],
        keys: vec![key("k1")],
        certificates: vec![],
    }
}

fn key(id: &str) -> Key {
    Key { id: id.into(), p256: false, public: vec![1; 32], not_after_ms: None, revoked: false }
}

fn ledger() -> Ledger {
    Ledger {
        name: "vnd".into(),
        currency: "VND".into(),
        decimals: 0,
        total_ms: 10_000,
        payee_reserve_ms: 2_000,
        stale_ms: 60_000,
        future_ms: 5_000,
        amount_max: 1_000_000,
    }
}

/// A group with banks a (cap 1,000), b and c.
struct Log {
    state: State,
    time_ms: u64,
    references: u64,
}

impl Log {
    fn new() -> Self {
        let mut log = Self { state: State::empty(), time_ms: T, references: 0 };
        let outcome = log.apply(Order::Genesis(Genesis {
            table_key: [3; 16],
            ledgers: vec![ledger()],
            operators: vec![
                Operator { name: "an".into(), key: Key { public: vec![7; 32], ..key("k1") } },
                Operator { name: "binh".into(), key: Key { public: vec![8; 32], ..key("k1") } },
            ],
            operators_needed: 1,
            participants: vec![
                participant("bank-a", "AAAAVNVX", 1_000),
                participant("bank-b", "BBBBVNVX", 1_000),
                participant("bank-c", "CCCCVNVX", 1_000),
            ],
            references_max: 1_000_000,
        }));
        assert_eq!(outcome.verdict, Verdict::Done);
        log
    }

    fn apply(&mut self, order: Order<'_>) -> Outcome {
        self.state
            .step_plain(At { offset: self.state.next, time_ms: self.time_ms }, &order)
            .expect("in order")
    }

    fn message(&mut self, from: &str, facts: Facts<'_>) -> Outcome {
        self.references += 1;
        let reference = self.references;
        self.message_as(from, "k1", reference, reference, facts)
    }

    fn message_as(
        &mut self,
        from: &str,
        key: &str,
        reference: u64,
        content: u64,
        facts: Facts<'_>,
    ) -> Outcome {
        let (reference, content) = (hash(reference), hash(content));
        self.apply(Order::Message(Message {
            participant: from,
            key,
            reference,
            content,
            pushed: false,
            facts,
        }))
    }

    fn pay(&mut self, uetr: u64, amount: u64) -> Outcome {
        self.message("bank-a", Facts::Payment(payment(uetr, amount)))
    }

    fn answer(&mut self, from: &str, uetr: u64, sense: Sense<'_>) -> Outcome {
        self.message(from, Facts::Answer(Answer { uetr: hash(uetr), ids: [None; 4], sense }))
    }

    fn ask(&mut self, from: &str, uetr: u64) -> Outcome {
        self.message(from, Facts::Enquiry(hash(uetr)))
    }

    fn account(&self, id: &str) -> Account {
        let index = self.state.registry.find(id).expect("known");
        *self.state.account(LedgerIndex(0), index).expect("open")
    }

    fn set(&mut self, row: Participant) -> Outcome {
        self.operator(vec![("an", "k1")], Ok(Command::ParticipantSet(row)))
    }

    fn operator(&mut self, signers: Vec<(&str, &str)>, command: Result<Command, String>) -> Outcome {
        self.references += 1;
        let reference = hash(self.references);
        let order = OperatorOrder { reference, content: reference, signers, expires_ms: None, command };
        self.apply(Order::Operator(order))
    }
}

fn hash(number: u64) -> Hash128 {
    let mut hash = [0; 16];
    hash[..8].copy_from_slice(&number.to_le_bytes());
    hash
}

fn payment(uetr: u64, amount: u64) -> Payment<'static> {
    Payment {
        uetr: hash(uetr),
        ids: [Some(1), None, Some(3), Some(4)],
        payee: Agent::Bic("BBBBVNVXXXX"),
        currency: "VND",
        amount,
        created_ms: None,
        accepted_ms: None,
    }
}

fn refusal_code(outcome: &Outcome) -> Option<&str> {
    outcome.effects.iter().find_map(|effect| match effect {
        Effect::Moved { reason: Some(reason), .. } => Some(reason.text()),
        _ => None,
    })
}

fn to_of(outcome: &Outcome) -> Vec<(u16, String)> {
    let name = |what: &Delivery| match what {
        Delivery::Instruction { .. } => "instruction".to_owned(),
        Delivery::Answer { .. } => "answer".to_owned(),
        Delivery::Final { reason, .. } => format!("final {}", reason.as_ref().map_or("ACSC", Reason::text)),
        Delivery::FinalAgain { decided, .. } => format!("final again {decided}"),
        Delivery::Status { enquiry } => format!("status {enquiry}"),
        Delivery::Rejection { order, .. } => format!("rejection {order}"),
    };
    let delivery = |effect: &Effect| match effect {
        Effect::Deliver { to, what } => Some((to.0, name(what))),
        _ => None,
    };
    outcome.effects.iter().filter_map(delivery).collect()
}

#[test]
fn a_payment_commits_on_the_payees_yes_and_money_is_conserved() {
    // Protects I1, I8, I21: held, asked, committed, both told, sums zero.
    let mut log = Log::new();
    let admitted = log.pay(1, 400);
    assert_eq!(admitted.verdict, Verdict::Admitted);
    assert_eq!(to_of(&admitted), [(1, "instruction".to_owned())]);
    assert_eq!(log.account("bank-a").reserved, 400);
    assert_eq!(admitted.armed, 1);
    let decided = log.answer("bank-b", 1, Sense::Yes);
    let told = to_of(&decided);
    assert_eq!(told, [(0, "answer".to_owned()), (0, "final ACSC".to_owned()), (1, "final ACSC".to_owned())]);
    assert_eq!((log.account("bank-a").position, log.account("bank-b").position), (-400, 400));
    assert_eq!(log.account("bank-a").reserved, 0);
    assert_eq!(decided.armed, 0);
}

#[test]
fn the_cap_counts_what_is_held() {
    // Protects I7: a batch cannot exceed the cap before its first payment is decided.
    let mut log = Log::new();
    assert_eq!(refusal_code(&log.pay(1, 600)), None);
    assert_eq!(refusal_code(&log.pay(2, 401)), Some("AM04"));
    assert_eq!(refusal_code(&log.pay(3, 400)), None);
    assert_eq!(refusal_code(&log.pay(4, 1)), Some("AM04"));
    log.answer("bank-b", 1, Sense::No("AC03"));
    assert_eq!(refusal_code(&log.pay(5, 600)), None);
}

#[test]
fn an_answer_at_the_deadline_counts_and_one_after_it_gets_the_decision() {
    // Protects the deadline's edge, which `now < expiry` for `>` would turn round.
    let mut log = Log::new();
    log.pay(1, 100);
    log.pay(2, 100);
    log.time_ms = T + 10_000;
    assert!(to_of(&log.answer("bank-b", 1, Sense::Yes)).contains(&(0, "final ACSC".to_owned())));
    log.time_ms = T + 10_001;
    let late = log.answer("bank-b", 2, Sense::Yes);
    let told = to_of(&late);
    let decided = log.state.next - 1;
    assert_eq!(told[..2], [(0, "final AB05".to_owned()), (1, "final AB05".to_owned())]);
    assert_eq!(told[2], (1, format!("final again {decided}")));
    assert_eq!((log.account("bank-a").reserved, log.account("bank-a").position), (0, -100));
}

#[test]
fn timers_fire_in_the_order_of_deadline_then_offset() {
    // Protects determinism: two records' timers have one order.
    let mut log = Log::new();
    for (uetr, accepted) in [(1, T - 1_000), (2, T - 3_000), (3, T - 3_000)] {
        let facts = Payment { accepted_ms: Some(accepted), ..payment(uetr, 10) };
        log.message("bank-a", Facts::Payment(facts));
    }
    log.time_ms = T + 20_000;
    let moved = |effect: &Effect| match effect {
        Effect::Moved { payment, event: Event::DeadlinePassed, .. } => Some(*payment),
        _ => None,
    };
    let fired: Vec<u64> = log.apply(Order::Nothing).effects.iter().filter_map(moved).collect();
    assert_eq!(fired, [2, 3, 1]);
}

#[test]
fn after_an_outage_one_record_fires_all_timers_in_portions_and_frees_their_headroom() {
    // Protects the contract: each record first fires all timers that are overdue, in (deadline, offset) order, then is
    // applied; and the longest portion.
    let mut log = Log::new();
    for uetr in 1..=1_000 {
        log.time_ms = T + uetr % 7;
        log.pay(uetr, 1);
    }
    let mut order: Vec<(u64, u64)> =
        log.state.open.iter().map(|(payment, open)| (open.deadline_ms, *payment)).collect();
    order.sort_unstable();
    log.time_ms = T + 20_000;
    let expired = |effects: &[Effect]| -> Vec<u64> {
        let of = |effect: &Effect| match effect {
            Effect::Moved { payment, event: Event::DeadlinePassed, .. } => Some(*payment),
            _ => None,
        };
        effects.iter().filter_map(of).collect()
    };
    let (mut portions, mut fired, mut digests) = (log.state.clone(), Vec::new(), Vec::new());
    let at = At { offset: portions.next, time_ms: log.time_ms };
    while let Some(part) = portions.fire(at).expect("in order") {
        assert_eq!((expired(&part.effects).len(), part.verdict), (64, Verdict::Done));
        fired.extend(expired(&part.effects));
        assert_eq!((part.armed, portions.next_offset()), (1_000 - fired.len() as u64, at.offset));
        assert_ne!(digests.last(), Some(&part.digest), "the running digest goes on with each portion");
        digests.push(part.digest);
    }
    assert_eq!(digests.len(), 15);
    assert_eq!(portions.fire(at), Ok(None), "the rest is the order's own portion");
    let full = log.pay(2_000, 1_000);
    assert_eq!(full.verdict, Verdict::Admitted);
    assert_eq!(
        refusal_code(&Outcome { effects: full.effects[full.effects.len() - 4..].to_vec(), ..full.clone() }),
        None
    );
    let all = expired(&full.effects);
    assert_eq!(all, order.iter().map(|(_, payment)| *payment).collect::<Vec<_>>());
    assert!(all.starts_with(&fired), "the portions are the beginning of the same order");
    assert_eq!(log.account("bank-a").reserved, 1_000, "their head-room was free for that very record");
    let late = log.answer("bank-b", 1_000, Sense::Yes);
    assert!(to_of(&late).last().is_some_and(|(to, what)| *to == 1 && what.starts_with("final again")));
}

#[test]
fn duplicates_are_decided_by_reference_and_content_per_participant() {
    // Protects I3, I10, I11: same id same content, same id other content, other id same UETR, same id of another bank.
    let mut log = Log::new();
    log.message_as("bank-a", "k1", 50, 50, Facts::Payment(payment(1, 100)));
    let again = log.message_as("bank-a", "k1", 50, 50, Facts::Payment(payment(1, 100)));
    assert_eq!(again.verdict, Verdict::Repeat { first: 1 });
    let other = log.message_as("bank-a", "k1", 50, 51, Facts::Payment(payment(1, 999)));
    assert_eq!(other.verdict, Verdict::Conflict { conflict: Conflict::Reference, first: 1 });
    let reused = log.message_as("bank-a", "k1", 52, 52, Facts::Payment(payment(1, 100)));
    assert_eq!(reused.verdict, Verdict::Conflict { conflict: Conflict::Uetr, first: 1 });
    assert_eq!(log.account("bank-a").reserved, 100);
    // The conflicting reference is burnt: it repeats its own first outcome.
    let burnt = log.message_as("bank-a", "k1", 52, 52, Facts::Payment(payment(9, 100)));
    assert_eq!(burnt.verdict, Verdict::Repeat { first: 4 });
}

#[test]
fn only_the_asked_payee_answers() {
    // Protects I12.
    let mut log = Log::new();
    log.pay(1, 100);
    for from in ["bank-a", "bank-c"] {
        let outcome = log.answer(from, 1, Sense::Yes);
        assert!(matches!(outcome.verdict, Verdict::Refused { refusal: Refusal::NotFound, .. }));
    }
    assert_eq!(log.state.open_count(), 1);
    let ids = [None, None, Some(99), None];
    let wrong = log.message("bank-b", Facts::Answer(Answer { uetr: hash(1), ids, sense: Sense::Yes }));
    assert!(matches!(wrong.verdict, Verdict::Refused { refusal: Refusal::Mismatch, field: Some(field), .. }
        if field.ends_with("OrgnlEndToEndId")));
    assert_eq!(log.state.open_count(), 1);
}

#[test]
fn answers_after_the_decision_change_nothing() {
    // Protects I5: repeated, contradicting and interim answers, each by its named rule.
    let mut log = Log::new();
    log.pay(1, 100);
    log.answer("bank-b", 1, Sense::Yes);
    let rule = |outcome: &Outcome| {
        outcome.effects.iter().find_map(|effect| match effect {
            Effect::Moved { rule, .. } => Some(*rule),
            _ => None,
        })
    };
    let before = log.account("bank-b");
    assert_eq!(rule(&log.answer("bank-b", 1, Sense::Yes)), Some(Rule::RepeatedAnswer));
    let contradicting = log.answer("bank-b", 1, Sense::No("AC03"));
    assert_eq!(rule(&contradicting), Some(Rule::ContradictingAnswer));
    assert_eq!(to_of(&contradicting), [(1, "final again 2".to_owned())]);
    assert_eq!(rule(&log.answer("bank-b", 1, Sense::Interim)), Some(Rule::InterimStatus));
    assert_eq!(log.account("bank-b"), before);
}

#[test]
fn an_enquiry_before_the_payment_makes_it_unpayable_for_its_parties_only() {
    // Protects I6.
    let mut log = Log::new();
    for (uetr, asker, refused) in [(1, "bank-a", true), (2, "bank-b", true), (3, "bank-c", false)] {
        let asked = log.ask(asker, uetr);
        assert!(asked.effects.contains(&Effect::Reply(Reply::NeverReceived)));
        let paid = log.pay(uetr, 10);
        assert_eq!(refusal_code(&paid) == Some("AG09"), refused, "{asker}");
        assert_eq!(log.ask(asker, uetr).verdict, Verdict::Admitted);
    }
    let in_process = log.ask("bank-a", 3);
    assert!(
        matches!(in_process.effects[0], Effect::Reply(Reply::InProcess { due_ms, .. }) if due_ms == T + 10_000)
    );
    assert_eq!(log.ask("bank-c", 3).effects[0], Effect::Reply(Reply::NeverReceived));
    log.answer("bank-b", 3, Sense::Yes);
    assert!(matches!(log.ask("bank-b", 3).effects[0], Effect::Reply(Reply::Decided { .. })));
}

#[test]
fn refusals_come_in_the_order_of_the_contract() {
    // Protects the order AG09, TM01, AM03, AM02, AG10, RC04, AG11, AB01, AM04: each later fault is masked by an earlier.
    let mut log = Log::new();
    log.set(Participant { standing: Standing::SendOnly, ..participant("bank-c", "CCCCVNVX", 1_000) });
    let base = payment(0, 2_000_000);
    let stale = T - 60_001;
    let cases: [(Payment<'static>, &str); 7] = [
        (Payment { accepted_ms: Some(stale), currency: "EUR", ..base.clone() }, "TM01"),
        (Payment { created_ms: Some(T + 5_001), currency: "EUR", ..base.clone() }, "TM01"),
        (Payment { currency: "EUR", ..base.clone() }, "AM03"),
        (Payment { payee: Agent::Other, ..base.clone() }, "AM02"),
        (
            Payment {
                payee: Agent::Bic("ZZZZVNVX"),
                amount: 2_000,
                accepted_ms: Some(T - 9_000),
                ..base.clone()
            },
            "RC04",
        ),
        (
            Payment {
                payee: Agent::Bic("CCCCVNVX"),
                amount: 2_000,
                accepted_ms: Some(T - 9_000),
                ..base.clone()
            },
            "AG11",
        ),
        (Payment { amount: 2_000, accepted_ms: Some(T - 8_001), ..base.clone() }, "AB01"),
    ];
    for (number, (facts, code)) in (100..).zip(cases) {
        let outcome = log.message("bank-a", Facts::Payment(Payment { uetr: hash(number), ..facts }));
        assert_eq!(refusal_code(&outcome), Some(code));
        assert_eq!(to_of(&outcome), [(0, format!("final {code}"))]);
    }
    let exact = Payment { accepted_ms: Some(T - 8_000), ..payment(200, 10) };
    assert_eq!(
        refusal_code(&log.message("bank-a", Facts::Payment(exact))),
        None,
        "exactly the reserve is left"
    );
    log.set(Participant { standing: Standing::ReceiveOnly, ..participant("bank-a", "AAAAVNVX", 1_000) });
    let unknown = Payment { payee: Agent::Other, ..payment(201, 10) };
    assert_eq!(refusal_code(&log.message("bank-a", Facts::Payment(unknown))), Some("AG10"));
}

#[test]
fn a_lowered_cap_lets_what_is_held_commit_and_nothing_new_in() {
    // Protects I7 after a lowering below the exposure.
    let mut log = Log::new();
    log.pay(1, 800);
    log.set(participant("bank-a", "AAAAVNVX", 500));
    assert_eq!(log.account("bank-a").headroom(), -300);
    assert_eq!(refusal_code(&log.pay(2, 1)), Some("AM04"));
    let own = Payment { payee: Agent::Member("bank-a"), ..payment(3, 100) };
    assert_eq!(
        refusal_code(&log.message("bank-a", Facts::Payment(own))),
        None,
        "payer = payee needs no head-room"
    );
    log.answer("bank-b", 1, Sense::Yes);
    assert_eq!(log.account("bank-a").position, -800);
    log.answer("bank-a", 3, Sense::Yes);
    assert_eq!((log.account("bank-a").position, log.account("bank-a").reserved), (-800, 0));
}

#[test]
fn a_key_that_is_not_valid_at_its_position_burns_nothing() {
    // Protects the rule that the same message may be signed anew and sent again.
    let mut log = Log::new();
    let mut row = participant("bank-a", "AAAAVNVX", 1_000);
    row.keys = vec![Key { revoked: true, ..key("k1") }, Key { not_after_ms: Some(T + 5), ..key("k2") }];
    log.set(row);
    let revoked = log.message_as("bank-a", "k1", 70, 70, Facts::Payment(payment(1, 10)));
    assert!(matches!(revoked.verdict, Verdict::Refused { refusal: Refusal::Key, .. }));
    let signed_anew = log.message_as("bank-a", "k2", 70, 70, Facts::Payment(payment(1, 10)));
    assert_eq!(signed_anew.verdict, Verdict::Admitted);
    log.time_ms = T + 6;
    let ended = log.message_as("bank-a", "k2", 71, 71, Facts::Payment(payment(2, 10)));
    assert!(matches!(ended.verdict, Verdict::Refused { refusal: Refusal::Key, .. }));
}

#[test]
fn every_asker_of_a_never_seen_uetr_is_remembered() {
    // Protects I6 for its parties, however many strangers ask before them.
    let mut log = Log::new();
    for number in 0..40 {
        log.set(participant(&format!("stranger-{number}"), &format!("S{:03}VNVX", number), 1));
        log.ask(&format!("stranger-{number}"), 5);
    }
    assert_eq!(log.ask("bank-b", 5).verdict, Verdict::Admitted);
    assert_eq!(refusal_code(&log.pay(5, 10)), Some("AG09"));
}

#[test]
fn a_late_admission_is_told_once_as_an_event() {
    // Protects callers who were told "pending": the conflict reaches them, once.
    let mut log = Log::new();
    log.message_as("bank-a", "k1", 50, 50, Facts::Payment(payment(1, 100)));
    log.message_as("bank-a", "k1", 50, 51, Facts::Payment(payment(1, 999)));
    assert_eq!(to_of(&log.apply(Order::Pending(2))), [(0, "rejection 2".to_owned())]);
    assert_eq!(to_of(&log.apply(Order::Pending(2))), []);
    assert_eq!(to_of(&log.apply(Order::Pending(1))), [], "an admitted payment speaks by its final");
    log.ask("bank-c", 77);
    let offset = log.state.next - 1;
    assert_eq!(to_of(&log.apply(Order::Pending(offset))), [(2, format!("status {offset}"))]);
}

#[test]
fn funds_change_by_orders_only_and_out_only_within_headroom() {
    // Protects prefunding: FundsOut beyond head-room is refused, and one person counts once.
    let mut log = Log::new();
    let mut row = participant("wallet", "WWWWVNVX", 0);
    row.accounts = vec![AccountTerms { ledger: "vnd".into(), mode: Mode::Prefunded, amount: 500 }];
    log.set(row.clone());
    row.accounts[0].amount = 9_999;
    log.set(row);
    assert_eq!(log.account("wallet").limit, 500, "opening funds are used once");
    let funds = |amount| Funds { participant: "wallet".into(), ledger: "vnd".into(), amount };
    assert_eq!(
        refusal_code(
            &log.message(
                "bank-a",
                Facts::Payment(Payment { payee: Agent::Bic("WWWWVNVX"), ..payment(1, 900) })
            )
        ),
        None
    );
    log.answer("wallet", 1, Sense::Yes);
    log.operator(vec![("an", "k1")], Ok(Command::FundsOut(funds(1_000))));
    assert_eq!(log.account("wallet").limit, -500, "what was received may go out too");
    log.operator(vec![("an", "k1")], Ok(Command::FundsIn(funds(1_000))));
    log.operator(vec![("an", "k1")], Ok(Command::FundsOut(funds(900))));
    log.operator(vec![("an", "k1")], Ok(Command::FundsIn(funds(900))));
    let out = log.operator(vec![("an", "k1")], Ok(Command::FundsOut(funds(1_401))));
    assert!(
        matches!(out.verdict, Verdict::Refused { refusal: Refusal::Rule, ref code, .. } if code == "AM04")
    );
    log.operator(vec![("an", "k1")], Ok(Command::FundsIn(funds(100))));
    log.operator(vec![("binh", "k1")], Ok(Command::FundsOut(funds(350))));
    assert_eq!(log.account("wallet").limit, 250);
    assert_eq!(log.state.external[&LedgerIndex(0)], -250);
    let unsigned = log.operator(vec![("nobody", "k1")], Ok(Command::FundsIn(funds(100))));
    assert!(matches!(unsigned.verdict, Verdict::Refused { refusal: Refusal::Key, .. }));
    log.state.operators_needed = 2;
    let twice = log.operator(vec![("an", "k1"), ("an", "k1")], Ok(Command::FundsIn(funds(100))));
    assert!(matches!(twice.verdict, Verdict::Refused { refusal: Refusal::Key, .. }));
    let both = log.operator(vec![("an", "k1"), ("binh", "k1")], Ok(Command::FundsIn(funds(100))));
    assert_eq!(both.verdict, Verdict::Admitted);
}

#[test]
fn a_state_survives_a_snapshot_in_the_middle_of_payments() {
    // Protects I16: image and refold agree in every later digest.
    let mut log = Log::new();
    for uetr in 1..50 {
        log.pay(uetr, 10);
        if uetr % 3 == 0 {
            log.answer("bank-b", uetr, Sense::Yes);
        }
    }
    log.ask("bank-c", 1_000);
    let (image, references, finals) = log.state.image();
    let stored = |parts: crate::table::Parts| crate::image::Stored {
        slots_first: parts.slots_first,
        entries: parts.entries,
        generations: parts.generations.iter().map(|(part, bytes)| (*part, bytes.bytes().to_vec())).collect(),
    };
    let again = State::from_image(image, stored(references), stored(finals)).expect("whole");
    assert_eq!(again, log.state);
    let mut other = Log { state: again, time_ms: T + 10_001, references: log.references };
    log.time_ms = T + 10_001;
    assert_eq!(other.apply(Order::Nothing), log.apply(Order::Nothing));
    assert_eq!(other.answer("bank-b", 49, Sense::Yes).digest, log.answer("bank-b", 49, Sense::Yes).digest);
}

#[test]
fn a_poison_order_changes_nothing_but_the_time() {
    // Protects the quarantine: a decision that cannot be computed leaves accounts, references and digest chain whole.
    let mut log = Log::new();
    log.pay(1, 100);
    let before = log.account("bank-a");
    let at = At { offset: log.state.next, time_ms: T + 1 };
    let (outcome, judged) = log.state.step(at, &Order::Nothing, |_| None).expect("in order");
    assert!(!judged);
    assert!(outcome.effects.is_empty());
    assert_eq!(log.account("bank-a"), before);
    assert_eq!(log.state.next_offset(), at.offset + 1);
    let gap = log.state.step_plain(At { offset: 99, time_ms: T }, &Order::Nothing);
    assert_eq!(gap, Err(OutOfOrder { expected: 3, found: 99 }));
}

#[test]
fn references_beyond_the_maximum_are_refused_and_open_payments_still_end() {
    // Protects the limit: nothing is forgotten to make room.
    let mut log = Log::new();
    log.pay(1, 10);
    log.state.references_max = 1;
    let full = log.pay(2, 10);
    assert!(matches!(full.verdict, Verdict::Refused { refusal: Refusal::Full, .. }));
    assert!(to_of(&log.answer("bank-b", 1, Sense::Yes)).contains(&(0, "final ACSC".to_owned())));
    assert_eq!(Code::ALL.len(), 10);
}
