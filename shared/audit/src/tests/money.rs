//! I1, I3, I4, I7, I8: the books.

use tonle_wire::journal::State;
use tonle_wire::order::Sense;
use tonle_wire::{Kind, Step, Verdict};

use super::log::{Log, T, final_body, moved, operator_order, pacs008, payment};

/// Commits payment 1 with its steps changed by `plant`.
fn commit_with(plant: impl FnOnce(&mut Log, &mut Vec<Step>)) -> Log {
    let mut log = Log::new();
    let offset = log.pay(1, 400);
    log.answered(1, Sense::Yes);
    let mut steps = log.ends(offset, State::Committed, None);
    plant(&mut log, &mut steps);
    log.say(Verdict::Admitted, steps);
    log
}

fn legs(steps: &mut [Step]) -> &mut Vec<tonle_wire::journal::Leg> {
    let found = steps.iter_mut().find_map(|step| match step {
        Step::Posted { legs, .. } => Some(legs),
        _ => None,
    });
    found.expect("a posting")
}

#[test]
fn a_good_log_of_every_outcome_is_clean() {
    // Protects the auditor from false alarms: commit, decline, expiry, refusal, payer = payee.
    let mut log = Log::new();
    log.commit(1, 400);
    let declined = log.pay(2, 100);
    log.answered(2, Sense::No("AC03".into()));
    let steps = log.ends(declined, State::Rejected, Some("AC03"));
    log.say(Verdict::Admitted, steps);
    let silent = log.pay(3, 600);
    let refused = payment(4, "bank-b", 1);
    let offset = log.send(pacs008("bank-a", &refused));
    let steps = log.turned(offset, "bank-a", &refused, "AM04");
    log.say(Verdict::Admitted, steps);
    let own = payment(5, "bank-a", 900);
    let offset = log.send(pacs008("bank-a", &own));
    let steps = log.forwarded(offset, "bank-a", "bank-a", &own);
    log.say(Verdict::Admitted, steps);
    log.time_ms = T + 10_001;
    let mut steps = log.ends(silent, State::Expired, Some("AB05"));
    steps.extend(log.ends(offset, State::Expired, Some("AB05")));
    log.tick(steps);
    let report = log.finish();
    assert!(report.is_clean(), "{:?}", report.violations);
    assert_eq!((report.payments, report.open, report.orders, report.journal), (5, 0, 9, 9));
    assert_eq!(report.outcomes[&("EXPIRED".to_owned(), "AB05".to_owned())], 2);
    assert_eq!(report.outcomes[&("REJECTED".to_owned(), "AM04".to_owned())], 1);
    let vnd = &report.ledgers[0];
    assert_eq!((vnd.committed, vnd.committed_minor, vnd.positions, vnd.reserved), (1, 400, 0, 0));
}

#[test]
fn money_made_by_a_leg_is_found() {
    // Protects I1: legs that do not balance.
    let log = commit_with(|_, steps| {
        let leg = &mut legs(steps)[1];
        leg.change += 1;
        leg.account.position += 1;
    });
    log.assert_found("I1");
    assert!(!log.auditor.report().money_conserved);
}

#[test]
fn an_account_row_that_is_not_the_sum_of_its_postings_is_found() {
    // Protects I1: a balance changed beside the postings.
    let log = commit_with(|_, steps| legs(steps)[1].account.position += 1);
    assert_eq!(log.found(), ["I1"]);
}

#[test]
fn a_commit_without_posting_and_a_posting_without_commit_are_found() {
    // Protects I1, I3.
    let log = commit_with(|_, steps| steps.retain(|step| !matches!(step, Step::Posted { .. })));
    log.assert_found("I1");
    let mut log = Log::new();
    let offset = log.pay(1, 400);
    let mut steps = log.ends(offset, State::Committed, None);
    steps.retain(|step| matches!(step, Step::Posted { .. }));
    log.armed = 1;
    log.tick(steps);
    log.assert_found("I3");
}

#[test]
fn money_to_another_account_than_the_payees_is_found() {
    // Protects I1: balanced legs to the wrong bank.
    let log = commit_with(|log, steps| {
        let wrong = log.change("bank-c", |account| account.position += 400);
        legs(steps)[1].account = wrong;
    });
    log.assert_found("I1");
}

#[test]
fn a_payment_posted_twice_is_found() {
    // Protects I3: a second terminal movement.
    let mut log = Log::new();
    let offset = log.commit(1, 100);
    log.answered(1, Sense::Yes);
    log.armed += 1;
    log.change("bank-a", |account| account.reserved += 100);
    let steps = log.ends(offset, State::Committed, None);
    log.say(Verdict::Admitted, steps);
    log.assert_found("I3");
}

#[test]
fn the_same_request_executed_twice_is_found() {
    // Protects I3: one movement per (participant, reference) and per UETR.
    let mut log = Log::new();
    log.commit(1, 100);
    let facts = payment(1, "bank-b", 100);
    let offset = log.send(pacs008("bank-a", &facts));
    let steps = log.forwarded(offset, "bank-a", "bank-b", &facts);
    log.say(Verdict::Admitted, steps);
    assert!(log.found().contains(&"I3"), "{:?}", log.auditor.violations());
    log.answered(1, Sense::Yes);
    let steps = log.ends(offset, State::Committed, None);
    log.say(Verdict::Admitted, steps);
    assert!(log.auditor.violations().iter().any(|one| one.text.contains("was paid by")));
}

#[test]
fn a_payment_left_open_past_its_deadline_is_found_once_and_at_the_end() {
    // Protects I4.
    let mut log = Log::new();
    log.pay(1, 100);
    log.time_ms = T + 10_001;
    log.tick(Vec::new());
    log.tick(Vec::new());
    let missed = |log: &Log| log.found().iter().filter(|one| **one == "I4").count();
    assert_eq!(missed(&log), 1);
    let report = log.finish();
    assert_eq!((missed(&log), report.in_limbo), (2, 1));
}

#[test]
fn an_open_payment_whose_log_ends_is_found_by_its_deadline() {
    // Protects I4: nothing comes any more, and time goes on.
    let mut log = Log::new();
    log.pay(1, 100);
    assert_eq!(log.auditor.finish(T + 10_000).violations_count, 0, "in time");
    log.auditor.finish(T + 10_001);
    log.assert_found("I4");
}

#[test]
fn a_wrong_number_of_armed_timers_is_found() {
    // Protects I4: a state without timer.
    let mut log = Log::new();
    log.order(tonle_wire::Order::Tick);
    log.say_with(Verdict::Done, Vec::new(), |journal| journal.armed = 1);
    assert_eq!(log.found(), ["I4"]);
}

#[test]
fn a_reservation_that_is_not_counted_is_found() {
    // Protects I7, I8: the classic bug, a cap that ignores what is held.
    let mut log = Log::new();
    log.pay(1, 700);
    let facts = payment(2, "bank-b", 700);
    let offset = log.send(pacs008("bank-a", &facts));
    let steps = log.forwarded(offset, "bank-a", "bank-b", &facts);
    log.say(Verdict::Admitted, steps);
    log.assert_found("I7");
    let mut log = Log::new();
    let facts = payment(1, "bank-b", 700);
    let offset = log.send(pacs008("bank-a", &facts));
    let mut steps = log.forwarded(offset, "bank-a", "bank-b", &facts);
    steps.retain(|step| !matches!(step, Step::Reserved { .. }));
    log.say(Verdict::Admitted, steps);
    log.assert_found("I8");
}

#[test]
fn a_hold_kept_after_a_decline_or_freed_twice_is_found() {
    // Protects I8.
    let mut log = Log::new();
    let offset = log.pay(1, 400);
    log.answered(1, Sense::No("AC03".into()));
    let mut steps = log.ends(offset, State::Rejected, Some("AC03"));
    steps.retain(|step| !matches!(step, Step::Released { .. }));
    log.say(Verdict::Admitted, steps);
    log.assert_found("I8");
    let mut log = Log::new();
    let offset = log.pay(1, 400);
    log.pay(2, 400);
    log.answered(1, Sense::No("AC03".into()));
    let mut steps = log.ends(offset, State::Rejected, Some("AC03"));
    let account = log.change("bank-a", |account| account.reserved -= 400);
    steps.push(Step::Released { payment: offset, amount: 400, account });
    log.say(Verdict::Admitted, steps);
    log.assert_found("I8");
}

#[test]
fn a_cap_may_be_lowered_below_the_exposure_and_only_that_widens_the_gap() {
    // Protects I7 with its exception: what is held may commit, nothing new may be held.
    let mut log = Log::new();
    let held = log.pay(1, 800);
    log.order(operator_order("lower", &["an", "binh"]));
    let account = log.change("bank-a", |account| account.limit = 500);
    log.say(Verdict::Admitted, vec![Step::Account { account, change: 0 }]);
    log.answered(1, Sense::Yes);
    let steps = log.ends(held, State::Committed, None);
    log.say(Verdict::Admitted, steps);
    log.assert_clean();
    log.pay(2, 1);
    assert!(log.found().iter().filter(|one| **one == "I7").count() >= 2, "predicted and measured");
}

#[test]
fn an_early_or_silent_or_wrong_expiry_is_found() {
    // Protects I21 and I4: `now < expiry` for `>`, a wrong reason, an untold payee.
    let mut log = Log::new();
    let offset = log.pay(1, 100);
    log.time_ms = T + 10_000;
    let steps = log.ends(offset, State::Expired, Some("AB05"));
    log.tick(steps);
    log.assert_found("I21");
    for (plant, invariant) in [(0, "I5"), (1, "I4")] {
        let mut log = Log::new();
        let offset = log.pay(1, 100);
        log.time_ms = T + 10_001;
        let mut steps = log.ends(offset, State::Expired, Some("AB05"));
        if plant == 0 {
            steps.pop();
        } else {
            steps[0] = moved(offset, State::Forwarded, State::Expired, Some("AB03"), "");
        }
        log.tick(steps);
        log.assert_found(invariant);
    }
}

#[test]
fn timers_out_of_order_are_found() {
    // Protects determinism: (deadline, offset).
    let mut log = Log::new();
    let one = log.pay(1, 100);
    log.time_ms += 5;
    let two = log.pay(2, 100);
    log.time_ms = T + 20_000;
    let mut steps = log.ends(two, State::Expired, Some("AB05"));
    steps.extend(log.ends(one, State::Expired, Some("AB05")));
    log.tick(steps);
    assert_eq!(log.found(), ["contract"]);
}

#[test]
fn a_final_that_says_something_else_is_found() {
    // Protects I5: a flipped final, another payment's final, two different finals.
    for plant in 0..3 {
        let log = commit_with(|log, steps| {
            let body = match plant {
                0 => final_body(State::Rejected, Some("AC03"), super::log::uetr(1)),
                1 => final_body(State::Committed, None, super::log::uetr(9)),
                _ => final_body(State::Committed, Some("OTHR"), super::log::uetr(1)),
            };
            let wrong = log.deliver("bank-b", Kind::Final, 1, body);
            if plant == 2 {
                steps.push(wrong);
            } else {
                *steps.last_mut().expect("a final") = wrong;
            }
        });
        log.assert_found("I5");
    }
}

#[test]
fn head_room_of_another_account_below_zero_or_of_none_is_found() {
    // Protects I8 and I1: the payer's own account is held, and no account is invented.
    let facts = payment(1, "bank-b", 400);
    for owner in ["bank-c", "bank-z"] {
        let mut log = Log::new();
        let offset = log.send(pacs008("bank-a", &facts));
        let mut steps = log.forwarded(offset, "bank-a", "bank-b", &facts);
        if let Some(Step::Reserved { account, .. }) = steps.get_mut(1) {
            account.participant = owner.into();
        }
        log.say(Verdict::Admitted, steps);
        log.assert_found(if owner == "bank-c" { "I8" } else { "I1" });
    }
    let mut log = Log::new();
    let offset = log.pay(1, 400);
    log.answered(1, Sense::No("AC03".into()));
    let mut steps = log.ends(offset, State::Rejected, Some("AC03"));
    steps.push(steps[1].clone());
    log.say(Verdict::Admitted, steps);
    assert!(log.auditor.violations().iter().any(|one| one.text.contains("below zero")));
}

#[test]
fn a_position_that_does_not_fit_is_found() {
    // Protects I1 from sums that wrap.
    let log = commit_with(|_, steps| {
        for leg in legs(steps) {
            leg.change = if leg.change < 0 { i64::MIN } else { i64::MAX };
        }
    });
    log.assert_found("I1");
    let log = commit_with(|_, steps| {
        let more = legs(steps)[0].clone();
        legs(steps).extend([more.clone(), more]);
        for leg in &mut legs(steps)[2..] {
            leg.change = i64::MIN;
        }
    });
    assert!(log.auditor.violations().iter().any(|one| one.text.contains("beyond 64 bits")));
}
