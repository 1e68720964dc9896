//! What events, replies and reasons say, and where none may be.

use tonle_wire::journal::{Refusal, State};
use tonle_wire::order::Sense;
use tonle_wire::{Body, Kind, Step, Verdict};

use super::log::{
    Log, T, answer_facts, enquiry_facts, message, moved, pacs008, payment, pushed, refused, rejection,
    report, uetr,
};

/// Changes the `nth` event of a commit of payment 1.
fn commit_with_event(nth: usize, plant: impl FnOnce(&mut tonle_wire::Delivery)) -> Log {
    let mut log = Log::new();
    let offset = log.pay(1, 10);
    log.answered(1, Sense::Yes);
    let mut steps = log.ends(offset, State::Committed, None);
    let mut events = steps.iter_mut().filter_map(|step| match step {
        Step::Deliver(delivery) => Some(delivery),
        _ => None,
    });
    plant(events.nth(nth).expect("answer, final, final"));
    log.say(Verdict::Admitted, steps);
    log
}

#[test]
fn an_event_with_other_bytes_or_names_is_found() {
    // Protects what travels: the payee's own answer, the decision's bytes, the UETR and the name of the message.
    type Plant = fn(&mut tonle_wire::Delivery);
    let plants: [(usize, Plant, &str); 6] = [
        (0, |answer| answer.body = Body::Order(1), "I5"),
        (0, |answer| answer.body = report("ACTC", None, uetr(1)), "I5"),
        (1, |last| last.body = Body::Order(2), "I5"),
        (1, |last| last.body = Body::SameAs(0), "I5"),
        (2, |last| last.uetr = Some(uetr(9)), "I5"),
        (2, |last| last.message = "pacs.008.001.08".into(), "contract"),
    ];
    for (number, (nth, plant, invariant)) in plants.into_iter().enumerate() {
        let log = commit_with_event(nth, plant);
        assert_eq!(log.found(), [invariant], "plant {number}");
    }
    // The payee's final may point at the payer's.
    commit_with_event(2, |last| last.body = Body::SameAs(3)).assert_clean();
    commit_with_event(2, |last| last.body = Body::SameAs(2)).assert_found("I5");
}

#[test]
fn a_reason_that_is_not_the_payees_is_found() {
    // Protects the decline's reason in the movement and in the final.
    for (moves, says, clean) in [("AC03", "AC03", true), ("AC04", "AC03", false), ("AC03", "AC04", false)] {
        let mut log = Log::new();
        let offset = log.pay(1, 10);
        log.answered(1, Sense::No("AC03".into()));
        let mut steps = log.ends(offset, State::Rejected, Some(says));
        steps[0] = moved(offset, State::Forwarded, State::Rejected, Some(moves), "");
        log.say(Verdict::Admitted, steps);
        assert_eq!(log.found().is_empty(), clean, "{moves} {says}");
    }
}

#[test]
fn a_rejection_of_a_conflict_names_its_code() {
    // Protects the event after a pushed answer whose reference is used otherwise.
    for (code, clean) in [("DU01", true), ("DU03", false)] {
        let mut log = Log::new();
        log.pay(1, 10);
        log.send(message("bank-b", "r", 9, enquiry_facts(9)));
        let body = report("RJCT", Some("AG09"), uetr(9));
        log.say(Verdict::Admitted, vec![Step::Reply { body, payment: None }]);
        log.send(pushed(message("bank-b", "r", 10, answer_facts(1, Sense::Yes))));
        let verdict = Verdict::Conflict { code: "DU01".into(), first: 2 };
        log.say(verdict, vec![rejection("bank-b", code)]);
        assert_eq!(log.found().is_empty(), clean, "{code}");
    }
}

#[test]
fn a_reply_where_none_is_due_or_none_where_one_is_are_found() {
    // Protects pacs.028: each has one reply, and nothing else has any.
    let body = || report("RJCT", Some("AG09"), uetr(9));
    let mut log = Log::new();
    log.tick(vec![Step::Reply { body: body(), payment: None }]);
    assert_eq!(log.found(), ["contract"]);
    for replies in [0, 2] {
        let mut log = Log::new();
        log.send(message("bank-a", "ask", 9, enquiry_facts(9)));
        log.say(
            Verdict::Admitted,
            (0..replies).map(|_| Step::Reply { body: body(), payment: None }).collect(),
        );
        assert_eq!(log.found(), ["I6"]);
    }
    let mut log = Log::new();
    for again in [None, Some(1), Some(0)] {
        log.send(message("bank-a", "ask", 9, enquiry_facts(9)));
        match again {
            None => log.say(Verdict::Admitted, vec![Step::Reply { body: body(), payment: None }]),
            Some(first) => {
                let steps = vec![Step::Reply { body: Body::ReplyAt(first), payment: None }];
                log.say(Verdict::Repeat { first: 1 }, steps);
            }
        }
        assert_eq!(log.found().len(), usize::from(again == Some(0)));
    }
}

#[test]
fn without_room_new_payments_are_refused_and_old_ones_end() {
    // Protects the maximum of references: nothing is forgotten to make room.
    let mut log = Log::new();
    for number in 0..200 {
        for part in 0..5 {
            let reference = format!("ask-{number}-{part}");
            log.send(message("bank-c", &reference, 9, enquiry_facts(number)));
            let body = report("RJCT", Some("AG09"), uetr(number));
            log.say(Verdict::Admitted, vec![Step::Reply { body, payment: None }]);
        }
    }
    log.send(pacs008("bank-a", &payment(201, "bank-b", 10)));
    log.say(refused(Refusal::Full), Vec::new());
    log.assert_clean();
    log.pay(202, 10);
    log.assert_found("I21");
}

#[test]
fn payer_and_payee_in_one_are_told_of_expiry_and_again() {
    // Protects the auditor from taking the second telling of one addressee for a wrong first.
    let mut log = Log::new();
    let facts = payment(1, "bank-a", 10);
    let offset = log.send(pacs008("bank-a", &facts));
    let steps = log.forwarded(offset, "bank-a", "bank-a", &facts);
    log.say(Verdict::Admitted, steps);
    log.time_ms = T + 10_001;
    log.send(message("bank-a", "late", 9, answer_facts(1, Sense::Yes)));
    let mut steps = log.ends(offset, State::Expired, Some("AB05"));
    steps.push(moved(offset, State::Expired, State::Expired, None, "late-answer"));
    steps.push(log.deliver("bank-a", Kind::Final, offset, Body::FinalAt(2)));
    log.say(Verdict::Admitted, steps);
    log.assert_clean();
}

#[test]
fn an_event_of_a_payment_that_was_not_met_is_found() {
    // Protects explanations: a movement from a state to itself says that something was met.
    let mut log = Log::new();
    let offset = log.pay(1, 10);
    log.tick(vec![moved(offset, State::Forwarded, State::Forwarded, None, "interim-status")]);
    assert_eq!(log.found(), ["contract"]);
}
