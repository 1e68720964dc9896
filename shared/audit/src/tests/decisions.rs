//! What the hub decides: refusals in their order, deadlines, answers, duplicates, enquiries, events.

use tonle_wire::journal::{Refusal, State};
use tonle_wire::order::{Agent, Facts, Ids, Payment, Sense};
use tonle_wire::registry::{Participant, ParticipantState};
use tonle_wire::{Body, Kind, Order, Step, Verdict};

use super::log::{
    Log, T, answer_facts, enquiry_facts, final_body, message, moved, operator_order, pacs008, participant,
    payment, pushed, refused, rejection, report, uetr,
};

/// Sets a participant's row by two operators.
fn set(log: &mut Log, text: &str, row: Participant) {
    log.order(operator_order(text, &["an", "binh"]));
    log.say(Verdict::Admitted, vec![Step::Participant(Box::new(row))]);
}

/// A payment that the journal refuses with `code`.
fn turn(log: &mut Log, facts: &Payment, code: &str) {
    let offset = log.send(pacs008("bank-a", facts));
    let steps = log.turned(offset, "bank-a", facts, code);
    log.say(Verdict::Admitted, steps);
}

#[test]
fn refusals_come_in_the_order_of_the_contract() {
    // Protects the order TM01, AM03, AM02, AG10, RC04, AG11, AB01, AM04: each case has all later faults as well.
    let faulty = |number: u8| Payment {
        created_ms: Some(T - 60_001),
        currency: "EUR".into(),
        amount: 100_001,
        payee: Agent::Other,
        accepted_ms: Some(T - 8_001),
        ..payment(number, "bank-b", 0)
    };
    let vnd = |number| Payment { currency: "VND".into(), created_ms: Some(T), ..faulty(number) };
    let asked = |number, payee| Payment { amount: 2_000, ..Payment { payee, ..vnd(number) } };
    let to_b = || Agent::Member("bank-b".into());
    let cases: Vec<(Payment, &str, bool)> = vec![
        (Payment { currency: "VND".into(), ..faulty(1) }, "TM01", true),
        (Payment { created_ms: Some(T + 5_001), ..vnd(2) }, "TM01", true),
        (Payment { currency: "EUR".into(), ..vnd(3) }, "AM03", true),
        (vnd(4), "AM02", true),
        (asked(5, Agent::Other), "AG10", true),
        (asked(6, Agent::Other), "RC04", false),
        (asked(7, Agent::Bic("CCCCVNVX".into())), "AG11", false),
        (asked(8, to_b()), "AB01", false),
        (Payment { accepted_ms: Some(T - 8_000), ..asked(9, to_b()) }, "AM04", false),
    ];
    let order = ["TM01", "AM03", "AM02", "AG10", "RC04", "AG11", "AB01", "AM04"];
    for (facts, code, receive_only) in &cases {
        let prepared = || {
            let mut log = Log::new();
            let c = Participant { state: ParticipantState::Suspended, ..participant("bank-c", "CCCCVNVX") };
            set(&mut log, "c", c);
            if *receive_only {
                let a =
                    Participant { state: ParticipantState::ReceiveOnly, ..participant("bank-a", "AAAAVNVX") };
                set(&mut log, "a", a);
            }
            log
        };
        let mut log = prepared();
        turn(&mut log, facts, code);
        log.assert_clean();
        for other in order.iter().filter(|other| *other != code) {
            let mut log = prepared();
            turn(&mut log, facts, other);
            assert!(!log.found().is_empty(), "{other} for {code} was not found");
        }
    }
}

#[test]
fn exactly_at_each_limit_a_payment_goes_on() {
    // Protects I21 at the edges: reserve left exactly, oldest and newest creation time, last minor unit of head-room.
    let edges = [
        Payment { accepted_ms: Some(T - 8_000), ..payment(1, "bank-b", 10) },
        Payment { created_ms: Some(T - 60_000), ..payment(1, "bank-b", 10) },
        Payment { created_ms: Some(T + 5_000), ..payment(1, "bank-b", 10) },
        Payment { accepted_ms: Some(T + 4_000), ..payment(1, "bank-b", 10) },
        payment(1, "bank-b", 1_000),
    ];
    for facts in edges {
        let mut log = Log::new();
        let offset = log.send(pacs008("bank-a", &facts));
        let steps = log.forwarded(offset, "bank-a", "bank-b", &facts);
        log.say(Verdict::Admitted, steps);
        log.assert_clean();
    }
}

#[test]
fn a_good_payment_that_is_refused_is_found() {
    // Protects I21: usefulness, which lists of safety rules forget.
    let mut log = Log::new();
    turn(&mut log, &payment(1, "bank-b", 10), "AM04");
    log.assert_found("I21");
    let mut log = Log::new();
    log.send(pacs008("bank-a", &payment(1, "bank-b", 10)));
    log.say(refused(Refusal::Full), Vec::new());
    log.assert_found("I21");
}

#[test]
fn an_answer_exactly_at_the_deadline_commits() {
    // Protects I21: `now < expiry` turned round aborts every answer that is in time.
    let mut log = Log::new();
    let offset = log.pay(1, 10);
    log.time_ms = T + 10_000;
    log.answered(1, Sense::Yes);
    let mut good = log.ends(offset, State::Committed, None);
    log.say(Verdict::Admitted, good.clone());
    log.assert_clean();
    good.clear();
    let mut log = Log::new();
    let offset = log.pay(1, 10);
    log.time_ms = T + 10_000;
    log.answered(1, Sense::Yes);
    let mut steps = log.ends(offset, State::Expired, Some("AB05"));
    steps.push(moved(offset, State::Expired, State::Expired, None, "late-answer"));
    log.say(Verdict::Admitted, steps);
    log.assert_found("I21");
}

#[test]
fn an_answer_after_the_deadline_does_not_commit() {
    // Protects I4: the deadline decides before a later answer.
    let mut log = Log::new();
    let offset = log.pay(1, 10);
    log.time_ms = T + 10_001;
    log.answered(1, Sense::Yes);
    let steps = log.ends(offset, State::Committed, None);
    log.say(Verdict::Admitted, steps);
    log.assert_found("I4");
}

#[test]
fn answers_after_the_decision_get_it_again_and_change_nothing() {
    // Protects I5: repeated, contradicting, late and interim answers by their rules.
    let again = |log: &Log, decided| log.deliver("bank-b", Kind::Final, 1, Body::FinalAt(decided));
    let cases = [
        (Sense::YesEarly, "repeated-answer", true),
        (Sense::No("AC03".into()), "contradicting-answer", true),
        (Sense::Interim("ACSP".into()), "interim-status", false),
    ];
    for (sense, rule, told) in cases {
        let mut log = Log::new();
        log.commit(1, 10);
        log.answered(1, sense.clone());
        let mut steps = vec![moved(1, State::Committed, State::Committed, None, rule)];
        if told {
            steps.push(again(&log, 2));
        }
        log.say(Verdict::Admitted, steps);
        log.assert_clean();
        log.answered(1, sense);
        log.say(Verdict::Admitted, vec![moved(1, State::Committed, State::Committed, None, "other-rule")]);
        log.assert_found("contract");
        assert_eq!(log.found().contains(&"I5"), told, "the decision is delivered again");
    }
    let mut log = Log::new();
    let offset = log.pay(1, 10);
    log.time_ms = T + 10_001;
    let steps = log.ends(offset, State::Expired, Some("AB05"));
    log.tick(steps);
    log.answered(1, Sense::Yes);
    let late = moved(1, State::Expired, State::Expired, None, "late-answer");
    log.say(Verdict::Admitted, vec![late.clone(), again(&log, 2)]);
    log.assert_clean();
    log.answered(1, Sense::Yes);
    log.say(Verdict::Admitted, vec![late, again(&log, 3)]);
    assert_eq!(log.found(), ["I5"], "another record's final");
}

#[test]
fn a_contradicting_answer_that_overturns_the_decision_is_found() {
    // Protects I3: the first answer decides for ever.
    let mut log = Log::new();
    let offset = log.pay(1, 10);
    log.answered(1, Sense::No("AC03".into()));
    let steps = log.ends(offset, State::Rejected, Some("AC03"));
    log.say(Verdict::Admitted, steps);
    log.answered(1, Sense::Yes);
    log.armed += 1;
    log.change("bank-a", |account| account.reserved += 10);
    let mut steps = log.ends(offset, State::Committed, None);
    steps[0] = moved(offset, State::Rejected, State::Committed, None, "");
    log.say(Verdict::Admitted, steps);
    log.assert_found("I3");
}

#[test]
fn an_interim_status_moves_nothing() {
    // Protects the rule that RCVD, ACSP, PDNG, ACWP are recorded and change nothing.
    let mut log = Log::new();
    let offset = log.pay(1, 10);
    log.answered(1, Sense::Interim("ACSP".into()));
    log.say(
        Verdict::Admitted,
        vec![moved(offset, State::Forwarded, State::Forwarded, None, "interim-status")],
    );
    log.assert_clean();
    log.answered(1, Sense::Interim("ACWP".into()));
    let steps = log.ends(offset, State::Committed, None);
    log.say(Verdict::Admitted, steps);
    assert!(!log.found().is_empty());
}

#[test]
fn only_the_asked_payees_answer_decides() {
    // Protects I12: an answer of the payer or of a third bank.
    for from in ["bank-a", "bank-c"] {
        let mut log = Log::new();
        let offset = log.pay(1, 10);
        log.send(message(from, "forged", 9, answer_facts(1, Sense::Yes)));
        log.say(refused(Refusal::NotFound), Vec::new());
        log.assert_clean();
        log.send(message(from, "forged-2", 9, answer_facts(1, Sense::Yes)));
        let steps = log.ends(offset, State::Committed, None);
        log.say(Verdict::Admitted, steps);
        log.assert_found("I12");
    }
}

#[test]
fn the_payee_is_the_one_resolved_at_admission() {
    // Protects I12: an address that moves to another bank does not move the right to answer.
    let mut log = Log::new();
    let offset = log.pay(1, 10);
    set(&mut log, "b", participant("bank-b", "ZZZZVNVX"));
    set(&mut log, "c", participant("bank-c", "BBBBVNVX"));
    log.send(message("bank-c", "new-owner", 9, answer_facts(1, Sense::Yes)));
    log.say(refused(Refusal::NotFound), Vec::new());
    log.answered(1, Sense::Yes);
    let steps = log.ends(offset, State::Committed, None);
    log.say(Verdict::Admitted, steps);
    log.assert_clean();
}

#[test]
fn an_answer_with_other_ids_counts_as_none() {
    // Protects the rule that another original id that disagrees is a 409 and no answer.
    let facts = |end_to_end| {
        let ids = Ids { end_to_end: Some(end_to_end), ..Ids::default() };
        Facts::Answer(tonle_wire::order::Answer { uetr: uetr(1), ids, sense: Sense::Yes })
    };
    let mut log = Log::new();
    let offset = log.pay(1, 10);
    log.send(message("bank-b", "other", 9, facts(6)));
    log.say(refused(Refusal::Mismatch), Vec::new());
    log.assert_clean();
    log.send(message("bank-b", "other-2", 9, facts(6)));
    let steps = log.ends(offset, State::Committed, None);
    log.say(Verdict::Admitted, steps);
    log.assert_found("I12");
    let mut log = Log::new();
    log.pay(1, 10);
    log.send(message("bank-b", "same", 9, facts(5)));
    log.say(refused(Refusal::Mismatch), Vec::new());
    log.assert_found("I21");
}

#[test]
fn duplicates_are_decided_by_reference_and_content_per_participant() {
    // Protects I3, I10, I11: repeat, other content, other reference with the same UETR, another bank's same reference.
    let mut log = Log::new();
    log.pay(1, 10);
    log.send(pacs008("bank-a", &payment(1, "bank-b", 10)));
    log.say(Verdict::Repeat { first: 1 }, Vec::new());
    let conflict = |code: &str, first| Verdict::Conflict { code: code.into(), first };
    log.send(message("bank-a", "pay-1", 77, Facts::Payment(payment(1, "bank-b", 99))));
    log.say(conflict("DU01", 1), Vec::new());
    log.send(message("bank-a", "new", 77, Facts::Payment(payment(1, "bank-b", 10))));
    log.say(conflict("DU03", 1), Vec::new());
    log.send(message("bank-a", "new", 77, Facts::Payment(payment(1, "bank-b", 10))));
    log.say(Verdict::Repeat { first: 4 }, Vec::new());
    let facts = payment(2, "bank-b", 10);
    let offset = log.send(message("bank-c", "pay-1", 2, Facts::Payment(facts.clone())));
    let steps = log.forwarded(offset, "bank-c", "bank-b", &facts);
    log.say(Verdict::Admitted, steps);
    log.assert_clean();
    let wrong: [(u8, Verdict, &str); 5] = [
        (77, Verdict::Repeat { first: 1 }, "I11"),
        (77, Verdict::Admitted, "I11"),
        (77, conflict("DU03", 1), "I11"),
        (1, conflict("DU01", 1), "I3"),
        (1, Verdict::Repeat { first: 0 }, "I3"),
    ];
    for (content, verdict, invariant) in wrong {
        let mut log = Log::new();
        log.pay(1, 10);
        log.send(message("bank-a", "pay-1", content, Facts::Payment(payment(1, "bank-b", 99))));
        log.say(verdict, Vec::new());
        log.assert_found(invariant);
    }
}

#[test]
fn a_conflict_that_touches_the_first_payment_is_found() {
    // Protects I11.
    let mut log = Log::new();
    let offset = log.pay(1, 10);
    log.send(message("bank-a", "pay-1", 77, Facts::Payment(payment(1, "bank-b", 99))));
    let steps = log.ends(offset, State::Rejected, Some("DU01"));
    log.say(Verdict::Conflict { code: "DU01".into(), first: 1 }, steps);
    log.assert_found("I11");
}

#[test]
fn an_enquiry_before_the_payment_makes_it_unpayable_for_its_parties_only() {
    // Protects I6.
    for (asker, refuses) in [("bank-a", true), ("bank-b", true), ("bank-c", false)] {
        let asked = || {
            let mut log = Log::new();
            log.send(message(asker, "ask", 9, enquiry_facts(1)));
            let body = report("RJCT", Some("AG09"), uetr(1));
            log.say(Verdict::Admitted, vec![Step::Reply { body, payment: None }]);
            log
        };
        let mut good = asked();
        let mut bad = asked();
        if !refuses {
            std::mem::swap(&mut good, &mut bad);
        }
        turn(&mut good, &payment(1, "bank-b", 10), "AG09");
        bad.pay(1, 10);
        let (clean, found) = if refuses { (good, bad) } else { (bad, good) };
        clean.assert_clean();
        found.assert_found(if refuses { "I6" } else { "I21" });
    }
}

#[test]
fn replies_to_enquiries_are_judged() {
    // Protects the answers of pacs.028: in process, the stored final, nothing for strangers.
    let ask = |log: &mut Log, from: &str, body: Body| {
        let reference = format!("ask-{}", log.next);
        log.send(message(from, &reference, 9, enquiry_facts(1)));
        log.say(Verdict::Admitted, vec![Step::Reply { body, payment: None }]);
    };
    let unknown = || report("RJCT", Some("AG09"), uetr(1));
    let mut log = Log::new();
    let offset = log.pay(1, 10);
    ask(&mut log, "bank-a", report("ACSP", None, uetr(1)));
    ask(&mut log, "bank-c", unknown());
    log.answered(1, Sense::Yes);
    let decided = log.next - 1;
    let steps = log.ends(offset, State::Committed, None);
    log.say(Verdict::Admitted, steps);
    ask(&mut log, "bank-b", Body::FinalAt(decided));
    log.send(message("bank-b", &format!("ask-{decided}"), 9, enquiry_facts(1)));
    log.say(Verdict::Admitted, vec![Step::Reply { body: Body::FinalAt(decided), payment: None }]);
    log.assert_clean();
    for (from, body) in
        [("bank-b", Body::FinalAt(decided + 1)), ("bank-b", unknown()), ("bank-c", Body::FinalAt(decided))]
    {
        let before = log.found().len();
        ask(&mut log, from, body);
        assert_eq!(log.found().len(), before + 1, "{from}");
    }
    log.assert_found("I6");
}

#[test]
fn a_key_that_is_not_valid_burns_nothing() {
    // Protects I12: revoked, ended, unknown keys sign nothing, and the message may be signed anew.
    let mut log = Log::new();
    let mut row = participant("bank-a", "AAAAVNVX");
    row.keys[0].not_after_ms = Some(T + 5);
    set(&mut log, "key", row);
    log.time_ms = T + 6;
    let facts = payment(1, "bank-b", 10);
    log.send(pacs008("bank-a", &facts));
    log.say(refused(Refusal::Key), Vec::new());
    let mut row = participant("bank-a", "AAAAVNVX");
    row.keys.push(super::log::key("k2", 2));
    set(&mut log, "key-2", row);
    let offset = log.send(tonle_wire::order::Message { key: "k2".into(), ..pacs008("bank-a", &facts) });
    let steps = log.forwarded(offset, "bank-a", "bank-b", &facts);
    log.say(Verdict::Admitted, steps);
    log.assert_clean();
    let facts = payment(2, "bank-b", 10);
    let offset = log.send(tonle_wire::order::Message { key: "k9".into(), ..pacs008("bank-a", &facts) });
    let steps = log.forwarded(offset, "bank-a", "bank-b", &facts);
    log.say(Verdict::Admitted, steps);
    log.assert_found("I12");
}

#[test]
fn refusals_in_a_push_response_and_after_pending_are_told_once() {
    // Protects the events `rejection` and `status`: told where the caller cannot be answered, and only once.
    let mut log = Log::new();
    log.pay(1, 10);
    log.send(pushed(message("bank-c", "p", 9, answer_facts(1, Sense::Yes))));
    log.say(refused(Refusal::NotFound), vec![rejection("bank-c", "code")]);
    log.send(message("bank-c", "q", 9, answer_facts(1, Sense::Yes)));
    log.say(refused(Refusal::NotFound), Vec::new());
    let about = log.next - 1;
    log.order(Order::Pending(about));
    log.say(Verdict::Done, vec![rejection("bank-c", "code")]);
    log.order(Order::Pending(about));
    log.say(Verdict::Done, Vec::new());
    log.order(Order::Pending(1));
    log.say(Verdict::Done, Vec::new());
    log.send(message("bank-c", "ask", 9, enquiry_facts(9)));
    let body = report("RJCT", Some("AG09"), uetr(9));
    log.say(Verdict::Admitted, vec![Step::Reply { body, payment: None }]);
    let about = log.next - 1;
    log.order(Order::Pending(about));
    let status = |body| {
        let (to, message) = ("bank-c".into(), "pacs.002.001.10".into());
        let uetr = Some(uetr(9));
        Step::Deliver(tonle_wire::Delivery { to, kind: Kind::Status, message, payment: None, uetr, body })
    };
    log.say(Verdict::Done, vec![status(Body::ReplyAt(about))]);
    log.assert_clean();
    log.order(Order::Pending(about));
    log.say(Verdict::Done, vec![status(Body::ReplyAt(about))]);
    assert_eq!(log.found(), ["contract"], "told twice");
    log.send(pushed(message("bank-c", "r", 9, answer_facts(1, Sense::Yes))));
    log.say(refused(Refusal::NotFound), Vec::new());
    assert_eq!(log.found(), ["contract", "contract"], "not told");
}

#[test]
fn missing_surplus_and_misdirected_events_are_found() {
    // Protects the deliveries: the instruction, and no final for a payee that was not asked.
    let facts = payment(1, "bank-b", 10);
    let mut log = Log::new();
    let offset = log.send(pacs008("bank-a", &facts));
    let mut steps = log.forwarded(offset, "bank-a", "bank-b", &facts);
    steps.pop();
    log.say(Verdict::Admitted, steps);
    assert_eq!(log.found(), ["I21"]);
    let mut log = Log::new();
    let offset = log.send(pacs008("bank-a", &facts));
    let mut steps = log.forwarded(offset, "bank-a", "bank-b", &facts);
    steps.pop();
    steps.push(log.deliver("bank-c", Kind::Instruction, offset, Body::Order(offset)));
    log.say(Verdict::Admitted, steps);
    log.assert_found("I5");
    let mut log = Log::new();
    let facts = Payment { amount: 5_000, ..facts };
    let offset = log.send(pacs008("bank-a", &facts));
    let mut steps = log.turned(offset, "bank-a", &facts, "AM04");
    let body = final_body(State::Rejected, Some("AM04"), uetr(1));
    steps.push(log.deliver("bank-b", Kind::Final, offset, body));
    log.say(Verdict::Admitted, steps);
    log.assert_found("I5");
}

#[test]
fn payer_and_payee_in_one_need_no_headroom() {
    // Protects the rule for payer = payee: nothing held, two legs, judged as payer only.
    let mut log = Log::new();
    let row = Participant { state: ParticipantState::SendOnly, ..participant("bank-a", "AAAAVNVX") };
    set(&mut log, "a", row);
    let facts = payment(1, "bank-a", 50_000);
    let offset = log.send(pacs008("bank-a", &facts));
    let steps = log.forwarded(offset, "bank-a", "bank-a", &facts);
    log.say(Verdict::Admitted, steps);
    log.send(message("bank-a", "yes", 9, answer_facts(1, Sense::Yes)));
    let steps = log.ends(offset, State::Committed, None);
    log.say(Verdict::Admitted, steps);
    log.assert_clean();
    let facts = payment(2, "bank-a", 50_000);
    turn(&mut log, &facts, "AM04");
    log.assert_found("I21");
}

#[test]
fn an_unusable_push_response_is_told_and_counts_as_none() {
    // Protects the rule that a 2xx with an unusable body is no answer and yields an event.
    let unusable = |log: &mut Log| {
        let event = tonle_wire::OutputName { offset: 1, k: 3 };
        let (participant, code, detail) = ("bank-b".into(), "FF01".into(), String::new());
        let answer = tonle_wire::order::UnusableAnswer { participant, event, code, field: None, detail };
        log.order(Order::Unusable(answer));
    };
    let mut log = Log::new();
    let offset = log.pay(1, 10);
    unusable(&mut log);
    log.say(refused(Refusal::Unusable), vec![rejection("bank-b", "FF01")]);
    log.assert_clean();
    unusable(&mut log);
    let steps = log.ends(offset, State::Rejected, Some("FF01"));
    log.say(refused(Refusal::Unusable), steps);
    log.assert_found("I12");
}
