//! Rows, funds and operators: who may change them, and how far.

use tonle_wire::registry::Mode;
use tonle_wire::{Order, Step, Verdict};

use super::log::{Log, genesis, ledger, operator_order, participant};

/// A log with a prefunded account of bank-d.
fn prefunded(change: i64) -> Log {
    let mut log = Log::new();
    log.order(operator_order("open", &["an", "binh"]));
    let account = log.open("bank-d", Mode::Prefunded, 500);
    let row = Box::new(participant("bank-d", "DDDDVNVX"));
    let mut row = row;
    row.accounts[0].mode = Mode::Prefunded;
    log.say(Verdict::Admitted, vec![Step::Participant(row), Step::Account { account, change }]);
    log
}

/// Moves bank-d's funds by an order.
fn funds(log: &mut Log, text: &str, by: &[&str], change: i64, stated: i64) {
    log.order(operator_order(text, by));
    let account = log.change("bank-d", |account| {
        account.limit = account.limit.checked_add(change).expect("small");
    });
    log.say(Verdict::Admitted, vec![Step::Account { account, change: stated }]);
}

#[test]
fn funds_move_against_the_outside_by_orders() {
    // Protects I1: in and out, counted per ledger.
    let mut log = prefunded(500);
    funds(&mut log, "in", &["an", "binh"], 100, 100);
    funds(&mut log, "out", &["an", "binh"], -600, -600);
    log.assert_clean();
    let report = log.auditor.report();
    assert_eq!((report.ledgers[0].funds_in, report.ledgers[0].funds_out), (600, 600));
}

#[test]
fn funds_that_do_not_add_up_are_found() {
    // Protects I1: opening funds, and a change that is not the one stated.
    prefunded(400).assert_found("I1");
    let mut log = prefunded(500);
    funds(&mut log, "in", &["an", "binh"], 100, 99);
    log.assert_found("I1");
}

#[test]
fn funds_out_beyond_the_headroom_are_found() {
    // Protects I7: what is held for open payments cannot be taken out.
    let mut log = prefunded(500);
    let facts = super::log::payment(1, "bank-b", 300);
    let offset = log.send(super::log::pacs008("bank-d", &facts));
    let steps = log.forwarded(offset, "bank-d", "bank-b", &facts);
    log.say(Verdict::Admitted, steps);
    log.assert_clean();
    funds(&mut log, "out", &["an", "binh"], -201, -201);
    log.assert_found("I7");
}

#[test]
fn an_order_of_too_few_operators_is_found() {
    // Protects I12: one person twice, an unknown one, nobody.
    for by in [&["an"][..], &["an", "an"], &["an", "carol"], &[]] {
        let mut log = prefunded(500);
        funds(&mut log, "in", by, 100, 100);
        assert_eq!(log.found(), ["I12"], "{by:?}");
    }
}

#[test]
fn an_order_carried_out_twice_is_found() {
    // Protects I3 for operators' orders: a double click.
    let mut log = prefunded(500);
    funds(&mut log, "in", &["an", "binh"], 100, 100);
    log.order(operator_order("in", &["an", "binh"]));
    log.say(Verdict::Repeat { first: 2 }, Vec::new());
    log.assert_clean();
    funds(&mut log, "in", &["an", "binh"], 100, 100);
    assert_eq!(log.found(), ["I3"]);
}

#[test]
fn rows_changed_by_no_operator_are_found() {
    // Protects I12: a tick or a refused order changes no row.
    let rows = || {
        let mut row = participant("bank-a", "AAAAVNVX");
        row.accounts.clear();
        vec![
            Step::Participant(Box::new(row)),
            Step::Ledger(ledger()),
            Step::Operator(genesis().operators.remove(0)),
        ]
    };
    let mut log = Log::new();
    let account = log.change("bank-a", |account| account.limit += 1);
    let mut steps = rows();
    steps.push(Step::Account { account, change: 0 });
    log.tick(steps);
    assert_eq!(log.found(), ["I12"; 4]);
    let mut log = Log::new();
    log.order(operator_order("refused", &["an", "binh"]));
    log.say(super::log::refused(tonle_wire::journal::Refusal::Rule), rows());
    assert_eq!(log.found(), ["I12"]);
}

#[test]
fn an_address_that_two_participants_have_is_found() {
    // Protects the addressee: one address, one participant.
    let mut log = Log::new();
    log.order(operator_order("d", &["an", "binh"]));
    let account = log.open("bank-d", Mode::Cap, 1_000);
    let row = Step::Participant(Box::new(participant("bank-d", "AAAAVNVXXXX")));
    log.say(Verdict::Admitted, vec![row, Step::Account { account, change: 0 }]);
    assert_eq!(log.found(), ["contract"]);
}

#[test]
fn a_first_record_that_is_not_its_configuration_is_found() {
    // Protects the beginning: a participant left out, opening accounts changed.
    let mut log = Log::new();
    log.assert_clean();
    let first = log.last.take().expect("the first record");
    for plant in 0..2 {
        let mut auditor = crate::Auditor::new();
        auditor.order(0, first.time_ms, &tonle_wire::Record::new(Order::Genesis(genesis())));
        let mut record = first.clone();
        if plant == 0 {
            record.steps.truncate(record.steps.len() - 2);
        } else if let Some(Step::Account { account, .. }) = record.steps.last_mut() {
            account.limit += 1;
        }
        auditor.journal(&record);
        assert!(!auditor.violations().is_empty(), "{plant}");
    }
}

#[test]
fn outcomes_of_deliveries_are_only_those_reported() {
    // Protects the record of pushes from inventions.
    use tonle_wire::order::{DeliveryOutcome, DeliveryResult};
    let event = tonle_wire::OutputName { offset: 1, k: 0 };
    let outcome =
        |attempt| DeliveryOutcome { event, attempt, at_ms: 1, result: DeliveryResult::Acknowledged(200) };
    let mut log = Log::new();
    log.order(Order::Deliveries(vec![outcome(1)]));
    log.say(Verdict::Done, vec![Step::Delivered(outcome(1))]);
    log.assert_clean();
    for wrong in [vec![], vec![2], vec![1, 1]] {
        let mut log = Log::new();
        log.order(Order::Deliveries(vec![outcome(1)]));
        log.say(Verdict::Done, wrong.into_iter().map(|attempt| Step::Delivered(outcome(attempt))).collect());
        assert_eq!(log.found(), ["contract"]);
    }
    log.tick(vec![Step::Delivered(outcome(1))]);
    assert_eq!(log.found(), ["contract"]);
}

#[test]
fn accounts_that_are_not_as_their_row_says_are_found() {
    // Protects caps: a row without its account, another cap, a row that changes nothing.
    let change = |limit: i64, twice: bool| {
        let mut log = Log::new();
        log.order(operator_order("cap", &["an", "binh"]));
        let account = log.change("bank-a", |account| account.limit = limit);
        let mut row = participant("bank-a", "AAAAVNVX");
        row.accounts[0].amount = 700;
        let mut steps = vec![Step::Participant(Box::new(row))];
        let one = Step::Account { account, change: 0 };
        steps.extend(std::iter::repeat_n(one, 1 + usize::from(twice)));
        log.say(Verdict::Admitted, steps);
        log
    };
    change(700, false).assert_clean();
    assert_eq!(change(701, false).found(), ["contract"]);
    assert_eq!(change(700, true).found(), ["contract"]);
    let mut log = Log::new();
    log.order(operator_order("d", &["an", "binh"]));
    log.say(Verdict::Admitted, vec![Step::Participant(Box::new(participant("bank-d", "DDDDVNVX")))]);
    assert_eq!(log.found(), ["contract"]);
}

#[test]
fn what_is_said_of_an_operators_order_must_fit_what_was_done() {
    // Protects I10 for operators: a repeat of nothing, a refusal of what was done, an order that did nothing.
    let wrong = [
        ("in", Verdict::Repeat { first: 1 }),
        ("in", super::log::refused(tonle_wire::journal::Refusal::Rule)),
        ("never", Verdict::Repeat { first: 2 }),
        ("never", Verdict::Conflict { code: "DU01".into(), first: 7 }),
        ("never", Verdict::Admitted),
    ];
    for (text, verdict) in wrong {
        let mut log = prefunded(500);
        funds(&mut log, "in", &["an", "binh"], 100, 100);
        log.order(operator_order(text, &["an", "binh"]));
        log.say(verdict.clone(), Vec::new());
        assert_eq!(log.found(), ["I10"], "{text} {verdict:?}");
    }
    let mut log = prefunded(500);
    funds(&mut log, "in", &["an", "binh"], 100, 100);
    for (text, verdict) in [
        ("in", Verdict::Repeat { first: 2 }),
        ("other", Verdict::Conflict { code: "DU01".into(), first: 2 }),
        ("bad", super::log::refused(tonle_wire::journal::Refusal::Rule)),
    ] {
        log.order(operator_order(text, &["an", "binh"]));
        log.say(verdict, Vec::new());
    }
    log.assert_clean();
}

/// An order by these operators with these rows in its record.
fn ordered(log: &mut Log, text: &str, by: &[&str], verdict: Verdict, steps: Vec<Step>) {
    log.order(operator_order(text, by));
    log.say(verdict, steps);
}

#[test]
fn the_number_of_operators_is_followed_and_judged_before_the_order_that_changes_it() {
    // Protects I12: who must sign is what the log says at that place, and orders stay possible.
    let group = |operators_needed| vec![Step::Group { operators_needed, references_max: 1_000 }];
    let names = genesis().operators.iter().map(|row| row.name.clone()).collect::<Vec<_>>();
    let by: Vec<&str> = names.iter().map(String::as_str).collect();
    let mut log = Log::new();
    ordered(&mut log, "one", &by[..2], Verdict::Admitted, group(1));
    ordered(&mut log, "alone", &by[..1], Verdict::Admitted, group(2));
    log.assert_clean();
    ordered(&mut log, "too few", &by[..1], Verdict::Admitted, group(1));
    log.assert_found("I12");
    let mut log = Log::new();
    ordered(&mut log, "nobody can", &by[..2], Verdict::Admitted, group(9));
    log.assert_found("I12");
    let mut log = Log::new();
    let mut gone = genesis().operators;
    gone.iter_mut().for_each(|row| row.key.revoked = true);
    let steps = gone.into_iter().map(Step::Operator).collect();
    ordered(&mut log, "all go", &by[..2], Verdict::Admitted, steps);
    log.assert_found("I12");
    let mut log = Log::new();
    log.tick(group(1));
    log.assert_found("I12");
}
