//! I3, I4, I5: the banks' own books.

use tonle_wire::Verdict;
use tonle_wire::journal::State;
use tonle_wire::order::Sense;

use super::log::{Log, uetr};
use crate::{Outcome, Role, Statement, StatementLine, StatementNet};

/// A log with one payment of 400 that committed and one of 100 that was declined.
fn log() -> Log {
    let mut log = Log::new();
    log.commit(1, 400);
    let declined = log.pay(2, 100);
    log.answered(2, Sense::No("AC03".into()));
    let steps = log.ends(declined, State::Rejected, Some("AC03"));
    log.say(Verdict::Admitted, steps);
    log
}

fn good(participant: &str, role: Role, net: i64) -> Statement {
    let line =
        |number, amount, outcome, booked| StatementLine { role, uetr: uetr(number), amount, outcome, booked };
    Statement {
        participant: participant.into(),
        lines: vec![
            line(1, 400, Outcome::Completed, true),
            line(2, 100, Outcome::Refused("AC03".into()), false),
        ],
        nets: vec![StatementNet { ledger: "vnd".into(), net }],
    }
}

#[test]
fn statements_that_agree_are_clean() {
    // Protects the comparison from false alarms: both sides, and a line for what the hub never took.
    let mut log = log();
    let mut payer = good("bank-a", Role::Payer, -400);
    let (role, outcome) = (Role::Payer, Outcome::Unknown);
    payer.lines.push(StatementLine { role, uetr: uetr(9), amount: 5, outcome, booked: false });
    log.auditor.statement(&payer);
    log.auditor.statement(&good("bank-b", Role::Payee, 400));
    log.auditor.statement(&Statement { participant: "bank-c".into(), lines: Vec::new(), nets: Vec::new() });
    let report = log.finish();
    assert!(report.is_clean(), "{:?}", report.violations);
}

#[test]
fn each_difference_is_found() {
    // Protects I3, I4, I5: lost, doubled, another final, another reason, another amount, credit without ACSC, unbooked,
    // invented, a net that differs.
    type Plant = fn(&mut Statement);
    let plants: [(Plant, &str); 10] = [
        (|own| own.lines.truncate(1), "I4"),
        (|own| own.lines.push(own.lines[0].clone()), "I3"),
        (|own| own.lines[0].outcome = Outcome::Refused("AB05".into()), "I5"),
        (|own| own.lines[1].outcome = Outcome::Refused("AC04".into()), "I5"),
        (|own| own.lines[0].outcome = Outcome::Unknown, "I4"),
        (|own| own.lines[0].amount = 401, "I5"),
        (|own| own.lines[1].booked = true, "I5"),
        (|own| own.lines[0].booked = false, "I5"),
        (|own| own.lines[0].uetr = uetr(9), "I5"),
        (|own| own.nets[0].net += 1, "I5"),
    ];
    for (number, (plant, invariant)) in plants.into_iter().enumerate() {
        let mut log = log();
        let mut own = good("bank-b", Role::Payee, 400);
        plant(&mut own);
        log.auditor.statement(&own);
        assert!(log.found().contains(&invariant), "plant {number}: {:?}", log.found());
    }
}

#[test]
fn of_an_expired_payment_the_payer_must_know_and_the_payee_need_not() {
    // Protects I4 without a false alarm: an instruction that expires before its push is not pushed any more.
    let mut log = Log::new();
    let silent = log.pay(1, 10);
    log.time_ms += 10_001;
    let steps = log.ends(silent, State::Expired, Some("AB05"));
    log.tick(steps);
    let nothing =
        |participant: &str| Statement { participant: participant.into(), lines: vec![], nets: vec![] };
    log.auditor.statement(&nothing("bank-b"));
    log.assert_clean();
    log.auditor.statement(&nothing("bank-a"));
    log.assert_found("I4");
}

#[test]
fn nets_that_differ_mean_that_money_is_not_conserved() {
    // Protects the demo's verdict: the hub's books alone do not decide it.
    let mut log = log();
    log.auditor.statement(&good("bank-a", Role::Payer, -399));
    assert!(!log.finish().money_conserved);
    let mut log = self::log();
    let mut own = good("bank-b", Role::Payee, 400);
    own.nets.push(StatementNet { ledger: "khr".into(), net: 1 });
    log.auditor.statement(&own);
    log.assert_found("I5");
    log.auditor.statement(&Statement { participant: "nobody".into(), lines: Vec::new(), nets: Vec::new() });
    assert_eq!(log.found(), ["I5", "I5"]);
}

#[test]
fn a_final_held_by_a_payee_that_was_never_asked_is_found() {
    // Protects I5: a payee knows of a payment that was refused at admission only if somebody told it.
    let mut log = Log::new();
    let facts = super::log::payment(1, "bank-b", 5_000);
    let offset = log.send(super::log::pacs008("bank-a", &facts));
    let steps = log.turned(offset, "bank-a", &facts, "AM04");
    log.say(Verdict::Admitted, steps);
    let line =
        |outcome| StatementLine { role: Role::Payee, uetr: uetr(1), amount: 5_000, outcome, booked: false };
    let own =
        |outcome| Statement { participant: "bank-b".into(), lines: vec![line(outcome)], nets: Vec::new() };
    log.auditor.statement(&own(Outcome::Unknown));
    log.assert_clean();
    log.auditor.statement(&own(Outcome::Completed));
    log.assert_found("I5");
}
