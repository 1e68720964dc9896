//! I13, I14, I16, I17 and record time: the two topics as such.

use tonle_wire::journal::Journal;
use tonle_wire::{Order, Record, Verdict};

use super::log::{Log, T, moved, pacs008, payment, rejection};
use crate::Auditor;

fn quarantined() -> Verdict {
    Verdict::Quarantined { reason: "poison".into() }
}

#[test]
fn a_second_copy_must_say_the_same() {
    // Protects I14.
    let mut log = Log::new();
    log.pay(1, 10);
    let mut copy = log.last.clone().expect("a record");
    log.auditor.journal(&copy);
    log.assert_clean();
    assert_eq!(log.auditor.report().copies, 1);
    copy.digest = [9; 16];
    log.auditor.journal(&copy);
    assert_eq!(log.found(), ["I14"]);
}

#[test]
fn a_gap_in_either_topic_and_an_unanswered_order_are_found() {
    // Protects I17: records in = applied + refused + set aside.
    let mut log = Log::new();
    log.order(Order::Tick);
    assert_eq!(log.finish().violations_count, 1);
    log.order(Order::Tick);
    log.say(Verdict::Done, Vec::new());
    assert_eq!(log.found(), ["I17", "I17"]);
    let mut log = Log::new();
    log.next += 3;
    log.order(Order::Tick);
    log.assert_found("I17");
    // A journal record inside the gap has nothing to be judged by.
    log.auditor.journal(&Journal::new(2, T, Verdict::Done));
    assert_eq!(log.found().last(), Some(&"I17"));
    let mut log = Log::new();
    log.auditor.journal_bytes(b"\xff");
    log.assert_found("I17");
}

#[test]
fn a_journal_record_before_its_order_is_found() {
    // Protects I15.
    let mut log = Log::new();
    log.auditor.journal(&Journal::new(1, T, Verdict::Done));
    assert_eq!(log.found(), ["I15"]);
}

#[test]
fn orders_may_run_ahead_and_be_read_again() {
    // Protects the interleaving: any, as long as an order comes before its journal record.
    let mut log = Log::new();
    let tick = Record::new(Order::Tick);
    for offset in [1, 2, 1, 3, 2] {
        log.auditor.order(offset, T, &tick);
    }
    for offset in 1..4 {
        log.auditor.journal(&Journal::new(offset, T, Verdict::Done));
    }
    log.assert_clean();
}

#[test]
fn record_time_is_the_brokers_made_monotonic() {
    // Protects I13: a broker's clock that steps back does not take the record's time back.
    let mut log = Log::new();
    log.time_ms = T - 500;
    log.order(Order::Tick);
    log.say_with(Verdict::Done, Vec::new(), |journal| journal.time_ms = T);
    log.assert_clean();
    log.order(Order::Tick);
    log.say(Verdict::Done, Vec::new());
    assert_eq!(log.found(), ["contract"]);
}

#[test]
fn what_cannot_be_read_is_set_aside_alone() {
    // Protects I17: unreadable and poison records are quarantined, good ones are not.
    let mut log = Log::new();
    log.pay(1, 10);
    log.auditor.order_bytes(2, T, b"garbage");
    log.next = 3;
    log.say(quarantined(), Vec::new());
    log.auditor.expect_quarantine(3);
    log.send(pacs008("bank-a", &payment(2, "bank-b", 10)));
    log.say(quarantined(), vec![rejection("bank-a", "quarantined")]);
    log.assert_clean();
    let report = log.auditor.report();
    assert_eq!((report.applied, report.quarantined, report.open), (2, 2, 1));
    log.send(pacs008("bank-a", &payment(3, "bank-b", 10)));
    log.say(quarantined(), Vec::new());
    log.assert_found("I17");
    let mut log = Log::new();
    log.auditor.order_bytes(1, T, b"garbage");
    log.next = 2;
    log.say(Verdict::Done, Vec::new());
    log.assert_found("I17");
}

#[test]
fn another_digest_of_a_second_fold_or_of_a_snapshot_is_found() {
    // Protects I13 and I16: a snapshot at n is the fold of the records before n, not of those up to n.
    let mut log = Log::new();
    log.pay(1, 10);
    log.pay(2, 10);
    let digests: Vec<_> = (0..3).filter_map(|at| log.auditor.digest_at(at).map(|one| (at, one))).collect();
    assert_eq!(log.auditor.compare_digests(digests.clone()), 3);
    assert!(log.auditor.compare_snapshot(2, digests[1].1));
    log.assert_clean();
    assert!(log.auditor.compare_snapshot(1, digests[1].1));
    assert_eq!(log.found(), ["I16"], "an offset skewed by one");
    log.auditor.compare_digests([(1, [0; 16])]);
    assert_eq!(log.found(), ["I16", "I13"]);
}

#[test]
fn movements_of_nothing_and_a_log_without_beginning_are_found() {
    // Protects the auditor from a journal that invents payments, and from a first record that configures nothing.
    use tonle_wire::journal::State;
    let mut log = Log::new();
    log.tick(vec![moved(77, State::Received, State::Reserved, None, "")]);
    log.assert_found("I3");
    let mut auditor = Auditor::new();
    auditor.order(0, T, &Record::new(Order::Tick));
    assert_eq!(auditor.violations().len(), 1);
}

#[test]
fn violations_are_counted_beyond_those_kept() {
    // Protects memory: a broken hub breaks a rule at every record.
    let mut log = Log::new();
    for _ in 0..150 {
        log.order(Order::Tick);
        log.say_with(Verdict::Done, Vec::new(), |journal| journal.armed = 5);
    }
    let report = log.auditor.report();
    assert_eq!((report.violations.len(), report.violations_count), (100, 150));
    assert!(!report.is_clean());
}
