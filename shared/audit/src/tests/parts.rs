//! An order's outcome in parts: judged as a whole, and each part by itself.

use tonle_wire::journal::{Journal, Part, State, Step, Verdict};

use super::log::{Log, T};

/// A log with so many open payments of 1 each whose deadlines have passed, and a tick after it. The answer are the good
/// steps of their ends.
fn overdue(count: u8) -> (Log, Vec<Vec<Step>>) {
    let mut log = Log::new();
    let payments: Vec<u64> = (1..=count).map(|number| log.pay(number, 1)).collect();
    log.time_ms = T + 20_000;
    log.order(tonle_wire::Order::Tick);
    let ends = payments.into_iter().map(|payment| log.ends(payment, State::Expired, Some("AB05")));
    let ends = ends.collect();
    (log, ends)
}

/// Writes the ends as parts of so many payments each; `plant` may change one before it is written.
fn say(log: &mut Log, ends: &[Vec<Step>], each: usize, mut plant: impl FnMut(u32, &mut Journal)) {
    let parts: Vec<&[Vec<Step>]> = ends.chunks(each).collect();
    let (mut first_k, mut armed) = (0, ends.len() as u64);
    for (index, chunk) in (0_u32..).zip(&parts) {
        let steps: Vec<Step> = chunk.concat();
        let part = Part { index, first_k, more: (index as usize) + 1 < parts.len() };
        first_k += u32::try_from(steps.len()).expect("small");
        armed -= chunk.len() as u64;
        log.say_with(Verdict::Done, steps, |journal| {
            *journal = journal.clone().in_parts(part);
            journal.armed = armed;
            plant(index, journal);
        });
    }
}

#[test]
fn all_timers_of_one_record_in_parts_are_clean() {
    // Protects the contract against an auditor that knows one record per order only: all fire, in order, before the order.
    let (mut log, ends) = overdue(150);
    say(&mut log, &ends, 64, |_, _| {});
    log.assert_clean();
    let report = log.finish();
    assert_eq!((report.open, report.in_limbo, report.journal), (0, 0, 150 + 1 + 3));
}

#[test]
fn timers_that_wait_for_the_next_record_are_found() {
    // Protects I4: a record that carries the time fires all, not as many as one record has room for.
    let (mut log, ends) = overdue(70);
    let steps = ends[..64].concat();
    log.say_with(Verdict::Done, steps, |journal| journal.armed = 6);
    log.assert_found("I4");
}

#[test]
fn what_a_part_may_not_be_is_found() {
    // Protects names, order, counts and sizes of parts.
    let planted = |each: usize, plant: &dyn Fn(u32, &mut Journal)| {
        let (mut log, ends) = overdue(150);
        say(&mut log, &ends, each, |index, journal| plant(index, journal));
        log
    };
    planted(65, &|_, _| {}).assert_found("contract");
    planted(64, &|index, journal| journal.armed += u64::from(index == 0)).assert_found("I4");
    planted(64, &|index, journal| journal.time_ms += u64::from(index == 1)).assert_found("I14");
    let skewed = |index: u32, journal: &mut Journal| {
        if let (1, Some(part)) = (index, &mut journal.part) {
            part.first_k += 1;
        }
    };
    planted(64, &skewed).assert_found("I14");
    let left_out = |index: u32, journal: &mut Journal| {
        if let (1, Some(part)) = (index, &mut journal.part) {
            part.index = 2;
        }
    };
    planted(64, &left_out).assert_found("I17");
    let early = |index: u32, journal: &mut Journal| {
        if index == 0 {
            journal.verdict = Verdict::Admitted;
        }
    };
    planted(64, &early).assert_found("contract");
}

#[test]
fn copies_of_parts_are_compared_with_their_own_first() {
    // Protects I14: two writers repeat each other's parts; one that says something else is found, whichever part it is.
    let (mut log, ends) = overdue(150);
    let mut records = Vec::new();
    say(&mut log, &ends, 64, |_, journal| records.push(journal.clone()));
    for record in &records {
        log.auditor.journal(record);
    }
    log.assert_clean();
    for record in &records {
        let (mut log, ends) = overdue(150);
        say(&mut log, &ends, 64, |_, _| {});
        let mut other = record.clone();
        other.digest[0] ^= 1;
        log.auditor.journal(&other);
        log.assert_found("I14");
    }
}
