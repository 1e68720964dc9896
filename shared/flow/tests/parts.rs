//! Timers in parts: after an outage of the log one order ends thousands of payments.

mod common;

use common::{Log, T, answer, genesis, pay, uetr};
use tonle_flow::admission::{Admission, Appended, Asked, Resolution, Submission, Terms};
use tonle_flow::explain::{Reader, Story};
use tonle_flow::fold::{Folder, uetr_bytes};
use tonle_flow::snapshot::{self, Snapshot};
use tonle_flow::switch::{Action, OUTBOX_BYTES_MAX, Settings, Switch};
use tonle_flow::view::{Fault, Located, View, locate};
use tonle_iso20022::{Form, parse, status_report};
use tonle_wire::journal::{Body, Journal, Kind, Place, State, Step, Verdict};
use tonle_wire::order::{Record, Sense};
use tonle_wire::{OutputName, RECORD_BYTES_MAX, VERSION, VERSION_PARTS};

const OPEN: u64 = 300;

/// Payments 1 to [`OPEN`] at the orders of the same offsets, then a payment that needs all of their head-room and ends them,
/// then a late answer.
fn log() -> Log {
    let mut log = Log::default();
    log.append(T, genesis());
    for number in 1..=OPEN {
        log.append(T + number % 5, pay(number, &format!("A{number}"), 3_000, &Form::bare()));
    }
    log.append(T + 20_000, pay(1_000, "B1", 900_000, &Form::bare()));
    log.append(T + 20_001, answer(7, "C1", "mekong", Sense::Yes));
    log
}

fn settings(standby: bool) -> Settings {
    Settings { standby, standby_after_ms: 1_000, snapshot_every_records: 1 }
}

fn switch(standby: bool) -> Switch {
    let mut switch = Switch::new(settings(standby), Folder::new(), 0);
    switch.journal_is_read();
    switch
}

/// Folds as many portions as are asked for, or all.
fn feed(switch: &mut Switch, log: &Log, now_ms: u64, portions: usize) {
    for _ in 0..portions {
        let offset = switch.folder().state().next_offset();
        let Some((time_ms, bytes)) = log.records.get(offset as usize) else { return };
        let pending = switch.order(offset, *time_ms, bytes, now_ms).expect("folds");
        let older = log.older(pending.needs());
        switch.finish(pending, &older, now_ms).expect("folds");
    }
}

/// What a switch writes now, all appends of it.
fn writes(switch: &mut Switch, now_ms: u64) -> Vec<Vec<u8>> {
    let mut written = Vec::new();
    loop {
        let before = written.len();
        for action in switch.poll(now_ms) {
            if let Action::Write { records, .. } = action {
                written.extend(records);
                switch.written(true, now_ms);
            }
        }
        if written.len() == before {
            return written;
        }
    }
}

fn parts(journals: &[Journal]) -> &[Journal] {
    let first = OPEN as usize + 1;
    let count = journals[first..].iter().take_while(|one| one.offset == OPEN + 1).count();
    &journals[first..first + count]
}

#[test]
fn all_timers_fire_in_order_before_the_record_that_carries_the_time_and_no_part_is_large() {
    // Protects the contract, the names of outputs, and the log's limit.
    let log = log();
    let journals = log.fold(&mut Folder::new()).expect("folds");
    let parts = parts(&journals);
    assert_eq!(parts.len(), 5);
    let fired: Vec<u64> = parts
        .iter()
        .flat_map(|part| &part.steps)
        .filter_map(|step| match step {
            Step::Moved(moved) if moved.to == State::Expired => Some(moved.payment),
            _ => None,
        })
        .collect();
    // The fold's time never goes back: after the fourth payment all have its time.
    let mut last = 0;
    let mut monotonic = |number: u64| {
        last = last.max(number % 5);
        (last, number)
    };
    let mut due: Vec<(u64, u64)> = (1..=OPEN).map(&mut monotonic).collect();
    due.sort_unstable();
    assert_eq!(fired, due.into_iter().map(|(_, number)| number).collect::<Vec<_>>());
    let (last, before) = parts.split_last().expect("there are some");
    assert!(before.iter().all(|part| part.verdict == Verdict::Done && !part.is_last()));
    assert!(parts.iter().all(|part| part.version == VERSION_PARTS && part.encode().len() < RECORD_BYTES_MAX));
    assert_eq!((&last.verdict, last.is_last(), last.armed), (&Verdict::Admitted, true, 1));
    let admitted = last.steps.iter().any(|step| matches!(step, Step::Reserved { amount: 900_000, .. }));
    assert!(admitted, "the head-room is free for that very record");
    let names: Vec<OutputName> = parts.iter().flat_map(|part| part.outputs().map(|(name, _)| name)).collect();
    assert!(names.iter().zip(0_u32..).all(|(name, k)| *name == OutputName { offset: OPEN + 1, k }));
    let digests: std::collections::BTreeSet<_> = parts.iter().map(|part| part.digest).collect();
    assert_eq!(digests.len(), parts.len(), "the running digest goes on with each part");
    assert!(journals.iter().filter(|one| one.offset != OPEN + 1).all(|one| one.version == VERSION));
    for part in parts {
        for (name, step) in part.outputs() {
            let Step::Deliver(delivery) = step else { continue };
            let Body::Stored(bytes) = &delivery.body else { continue };
            let report = status_report(&parse(bytes).expect("valid")).expect("a report");
            assert_eq!(report.msg_id, name.text("main"), "a message is named after its output");
        }
    }
}

#[test]
fn a_successor_finishes_what_a_writer_left_after_any_part() {
    // Protects I17 and the standby: a writer that dies between two parts loses nothing, and nothing is written twice.
    let log = log();
    let all: Vec<Vec<u8>> =
        log.fold(&mut Folder::new()).expect("folds").iter().map(Journal::encode).collect();
    let first = OPEN as usize + 1;
    for written in first..all.len() {
        let mut successor = switch(true);
        feed(&mut successor, &log, 0, 1_000);
        for record in &all[..written] {
            successor.journal(record).expect("the same");
        }
        assert!(writes(&mut successor, 999).is_empty(), "not yet");
        assert_eq!(writes(&mut successor, 1_000), all[written..], "after {written} records");
    }
}

#[test]
fn two_writers_in_the_middle_of_parts_repeat_each_other() {
    // Protects rule 3: places of both are the same, copies are dropped by switches and readers, a different part is found.
    let log = log();
    let (mut one, mut two) = (switch(false), switch(false));
    feed(&mut one, &log, 0, OPEN as usize + 3);
    let mut journal = writes(&mut one, 0);
    assert_eq!(journal.len(), OPEN as usize + 3, "it died after two parts, and comes back");
    feed(&mut two, &log, 0, 1_000);
    journal.extend(writes(&mut two, 0));
    feed(&mut one, &log, 0, 1_000);
    journal.extend(writes(&mut one, 0));
    let mut view = View::new("main");
    let mut places = Vec::new();
    for (position, record) in (0_u64..).zip(&journal) {
        one.journal(record).expect("the same");
        two.journal(record).expect("the same");
        places.extend(view.journal(position, record).expect("good").map(|read| read.place()));
    }
    assert_eq!(places.len(), OPEN as usize + 7);
    assert!(places.is_sorted() && places.windows(2).all(|pair| pair[0] < pair[1]));
    assert_eq!((one.outbox_len(), two.outbox_len(), one.journal_next()), (0, 0, OPEN + 3));
    let mut forged = Journal::decode(&journal[OPEN as usize + 2]).expect("good");
    assert_eq!(forged.place(), Place { offset: OPEN + 1, part: 1 });
    forged.armed += 1;
    let fault = view.journal(10_000, &forged.encode());
    assert_eq!(fault, Err(Fault::Diverged { offset: OPEN + 1, position: 10_000 }));
    let mut third = switch(false);
    feed(&mut third, &log, 0, 1_000);
    let stop = journal.iter().take(OPEN as usize + 2).try_for_each(|record| third.journal(record));
    assert_eq!(stop, Ok(()));
    assert!(third.journal(&forged.encode()).is_err());
}

#[test]
fn the_fold_waits_between_parts_for_room_and_takes_no_snapshot_there() {
    // Protects memory after an outage, and the place from which a switch resumes.
    let log = log();
    let mut one = switch(false);
    feed(&mut one, &log, 0, OPEN as usize + 2);
    assert!(!one.folder().is_between_orders());
    let snapshots = |actions: Vec<Action>| actions.iter().any(|one| matches!(one, Action::Snapshot(_)));
    assert!(!snapshots(one.poll(0)), "not between two parts");
    feed(&mut one, &log, 0, 1_000);
    assert!(one.folder().is_between_orders() && snapshots(one.poll(0)));
    let state = Snapshot::take(one.folder().state(), "main").encode();
    assert_eq!(&snapshot::read(&state).expect("whole").0, one.folder().state());
    // Each part is some 100 KB; the bound in bytes comes long before the one in records.
    let part = parts(&log.fold(&mut Folder::new()).expect("folds"))[0].encode().len();
    assert!(OUTBOX_BYTES_MAX / part < tonle_flow::switch::OUTBOX_MAX / 10);
    assert!(one.has_room());
}

#[test]
fn readers_find_events_decisions_and_stories_in_their_parts() {
    // Protects the feed, callers that wait, enquiries and explain: each event's bytes are found by its name.
    let log = log();
    let journals = log.fold(&mut Folder::new()).expect("folds");
    let mut view = View::new("main");
    let mut admission = Admission::new(Terms::USUAL, 0);
    let order = |reference: &str, wait| Submission {
        participant: "lotus".into(),
        reference: reference.into(),
        asked: Asked::Payment,
        prefer_wait_ms: wait,
    };
    admission.submitted(1, order("A7", Some(30_000)), 0).expect("room");
    admission.append_outcome(1, Appended::Stored { offset: 7 });
    admission.submitted(2, order("B1", None), 0).expect("room");
    admission.append_outcome(2, Appended::Stored { offset: OPEN + 1 });
    let mut told = Vec::new();
    for (position, journal) in (0_u64..).zip(&journals) {
        view.journal(position, &journal.encode()).expect("good");
        told.extend(admission.journal(journal));
    }
    let Some((1, Resolution::Final { event })) = told.first() else { panic!("{told:?}") };
    assert_eq!(told[1], (2, Resolution::Accepted { position: OPEN + 1 }));
    let at = |name: OutputName| &journals[view.position_of(name).expect("known") as usize];
    let of_order = view.events("mekong", None, 1_000).expect("no cursor").events;
    let finals: Vec<_> = of_order.iter().filter(|one| one.kind == Kind::Final).collect();
    assert_eq!(finals.len(), OPEN as usize + 1, "all payees are told, and the late one once more");
    for one in &finals {
        let record = at(one.name);
        let Some(Step::Deliver(delivery)) = record.step(one.name.k) else { panic!("{:?}", one.name) };
        assert_eq!((delivery.payment, delivery.to.as_str()), (one.payment, "mekong"));
        let (mut record, mut k) = (record, one.name.k);
        if let Some(Located::Record { offset, .. }) = locate(record, k, "mekong") {
            let name = view.final_at(offset, "mekong", one.payment).expect("the decision is there");
            (record, k) = (at(name), name.k);
        }
        let Some(Located::Bytes(bytes)) = locate(record, k, "mekong") else { panic!("no bytes") };
        let report = status_report(&parse(bytes).expect("valid")).expect("a report");
        assert_eq!(report.orgnl.uetr, uetr(one.payment.expect("of a payment")));
    }
    assert_eq!(view.final_event(7, "lotus"), Some(*event));
    let id = uetr_bytes(&uetr(7)).expect("a UETR");
    let (mut by_view, mut by_log) = (Story::new("main", id), Story::new("main", id));
    let order = |offset: u64| Record::decode(&log.records[offset as usize].1).expect("good");
    for offset in view.payment(&id).expect("known").touched {
        let positions = view.positions_about(offset, 7);
        assert!(positions.len() <= 2, "not all parts: {positions:?}");
        for position in positions {
            by_view.take(&order(offset), &journals[position as usize]);
        }
    }
    for journal in &journals {
        by_log.take(&order(journal.offset), journal);
    }
    assert!(by_log.explain_text(Reader::Operator).expect("known").contains("late-answer"));
    assert_eq!(by_view.explain_json(Reader::Operator), by_log.explain_json(Reader::Operator));
    assert_eq!(view.payment(&id).expect("known").state, State::Expired);
    assert_eq!((view.open_count(), view.limbo()), (1, 0));
    assert_eq!(view.journal_position(OPEN + 1), Some(OPEN + 5), "the last part has the verdict");
}
