//! The fold of records and the switch's loop over a log in memory.

mod common;

use std::collections::BTreeMap;

use common::{Log, T, answer, ask, genesis, pay, uetr};
use tonle_flow::fold::{Folder, Stop};
use tonle_flow::snapshot::{self, Snapshot};
use tonle_flow::switch::{Action, Settings, Switch};
use tonle_iso20022::{AgentId, Form, parse, status_report};
use tonle_wire::journal::{Body, Delivery, Journal, Kind, Step, Verdict};
use tonle_wire::order::{Order, Record, Sense};

fn deliveries(journal: &Journal) -> Vec<&Delivery> {
    let steps = journal.steps.iter();
    steps.filter_map(|step| if let Step::Deliver(delivery) = step { Some(delivery) } else { None }).collect()
}

fn log() -> Log {
    let mut log = Log::default();
    log.append(T, genesis());
    log.append(T + 1, pay(1, "A1", 100, &Form::bare()));
    log.append(T + 2, answer(1, "B1", "mekong", Sense::Yes));
    log.append(T + 3, pay(2, "A2", 200, &Form::bare()));
    log.append(T + 4, answer(2, "B2", "mekong", Sense::No("AC03".into())));
    log.append(T + 5, pay(3, "A3", 300, &Form::bare()));
    log.append(T + 6, ask(3, "A4", "lotus"));
    log.append(T + 7, ask(9, "C1", "sen"));
    log.append(T + 20_000, Order::Tick);
    log
}

#[test]
fn finals_are_valid_messages_and_both_sides_get_the_same_bytes() {
    // Protects I5 and the log's size: one stored body, named after its output.
    let journals = log().fold(&mut Folder::new()).expect("folds");
    let decided = deliveries(&journals[2]);
    assert_eq!(
        decided.iter().map(|one| (one.to.as_str(), one.kind)).collect::<Vec<_>>(),
        [("lotus", Kind::Answer), ("lotus", Kind::Final), ("mekong", Kind::Final)]
    );
    let Body::Stored(bytes) = &decided[1].body else { panic!("the payer's final is stored") };
    let place =
        journals[2].steps.iter().position(|step| matches!(step, Step::Deliver(one) if one == decided[1]));
    assert_eq!(decided[2].body, Body::SameAs(place.expect("there") as u32));
    let report = status_report(&parse(bytes).expect("valid")).expect("a report");
    assert_eq!((report.tx_sts.as_str(), report.orgnl.uetr.as_str()), ("ACSC", uetr(1).as_str()));
    assert_eq!(report.msg_id, format!("main-2-{}", place.expect("there")));
    let refused = deliveries(&journals[4]);
    let Body::Stored(bytes) = &refused[1].body else { panic!("stored") };
    let report = status_report(&parse(bytes).expect("valid")).expect("a report");
    assert_eq!((report.tx_sts.as_str(), report.reason.as_deref()), ("RJCT", Some("AC03")));
    let expired = deliveries(&journals[8]);
    assert_eq!(expired.len(), 2);
}

#[test]
fn an_enquiry_is_answered_with_the_time_of_the_decision() {
    // Protects pacs.028: in process with DUE, never received with AG09.
    let journals = log().fold(&mut Folder::new()).expect("folds");
    let reply = |journal: &Journal| match &journal.steps[0] {
        Step::Reply { body: Body::Stored(bytes), .. } => {
            status_report(&parse(bytes).expect("valid")).expect("a report")
        }
        other => panic!("{other:?}"),
    };
    let due = reply(&journals[6]);
    assert_eq!(due.tx_sts, "ACSP");
    assert!(due.additional[0].starts_with("DUE 20"), "{:?}", due.additional);
    assert_eq!(reply(&journals[7]).reason.as_deref(), Some("AG09"));
}

#[test]
fn a_message_with_a_header_is_answered_with_headers_for_each_side() {
    // Protects the form of answers: Fr is the hub, To the addressee.
    let mut log = Log::default();
    log.append(T, genesis());
    let bic = |text: &str| AgentId::Bic(text.into());
    log.append(T + 1, pay(1, "A1", 100, &Form::with_header(bic("LOTUVNVX"), bic("MEKOVNVX"))));
    log.append(T + 2, answer(1, "B1", "mekong", Sense::Yes));
    let journals = log.fold(&mut Folder::new()).expect("folds");
    let decided = deliveries(&journals[2]);
    let to = |delivery: &Delivery| match &delivery.body {
        Body::Stored(bytes) => parse(bytes).expect("valid").header().expect("a header").to.clone(),
        other => panic!("{other:?}"),
    };
    assert_eq!(to(decided[1]), Some(bic("LOTUVNVX")));
    assert_eq!(to(decided[2]), Some(bic("MEKOVNVX")));
}

#[test]
fn a_poison_record_is_set_aside_alone() {
    // Protects rule 10: bytes that are no record, and a body that is no message, stop nothing else.
    let mut log = log();
    log.records.push((T + 20_001, vec![0xff, 0x00]));
    let Order::Message(mut broken) = pay(7, "A7", 100, &Form::bare()) else { panic!("a message") };
    broken.body = b"<no".to_vec();
    log.append(T + 20_002, Order::Message(broken));
    log.append(T + 20_003, pay(8, "A8", 100, &Form::bare()));
    let journals = log.fold(&mut Folder::new()).expect("folds");
    assert!(matches!(journals[9].verdict, Verdict::Quarantined { .. }));
    assert!(matches!(journals[10].verdict, Verdict::Quarantined { .. }));
    let told: Vec<_> = deliveries(&journals[10]).iter().map(|one| (one.to.as_str(), one.kind)).collect();
    assert_eq!(told, [("lotus", Kind::Rejection)], "its sender is told");
    assert_eq!(journals[11].verdict, Verdict::Admitted);
}

#[test]
fn a_gap_or_a_missing_genesis_stops_the_group() {
    // Protects rule 10: what is missing is never repaired silently.
    let mut folder = Folder::new();
    let log = log();
    let (time, bytes) = &log.records[0];
    let pending = folder.begin(0, *time, bytes).expect("first");
    folder.finish(pending, &BTreeMap::new()).expect("first");
    let (time, bytes) = &log.records[2];
    assert!(matches!(folder.begin(2, *time, bytes), Err(Stop::Gap { expected: 1, found: 2 })));
    let tick = Record::new(Order::Tick).encode();
    assert!(matches!(Folder::new().begin(0, T, &tick), Err(Stop::NoGenesis(_))));
}

#[test]
fn a_snapshot_goes_on_as_the_refold_does_and_a_torn_one_is_refused() {
    // Protects I16 and E23, at every offset.
    let log = log();
    let whole = log.fold(&mut Folder::new()).expect("folds");
    for cut in 1..log.records.len() {
        let part = Log { records: log.records[..cut].to_vec() };
        let mut folder = Folder::new();
        part.fold(&mut folder).expect("folds");
        let bytes = Snapshot::take(folder.state(), folder.group()).encode();
        let (state, group) = snapshot::read(&bytes).expect("whole");
        assert_eq!(&state, folder.state());
        let rest = log.fold(&mut Folder::resumed(state, group)).expect("folds");
        assert_eq!(rest, whole[cut..], "cut at {cut}");
        if cut == 4 {
            for torn in [bytes.len() - 1, bytes.len() / 2, 40, 7, 0] {
                assert!(snapshot::read(&bytes[..torn]).is_err());
            }
            let mut altered = bytes.clone();
            altered[60] ^= 1;
            assert_eq!(snapshot::read(&altered).err(), Some(snapshot::Fault::Torn));
        }
    }
}

fn settings(standby: bool) -> Settings {
    Settings { standby, standby_after_ms: 1_000, snapshot_every_records: 0 }
}

fn feed(switch: &mut Switch, log: &Log, now_ms: u64) {
    for (offset, (time_ms, bytes)) in
        log.records.iter().enumerate().skip(switch.folder().state().next_offset() as usize)
    {
        while switch.folder().state().next_offset() == offset as u64 {
            let pending = switch.order(offset as u64, *time_ms, bytes, now_ms).expect("folds");
            let older = log.older(pending.needs());
            switch.finish(pending, &older, now_ms).expect("folds");
        }
    }
}

fn writes(actions: Vec<Action>) -> Vec<Vec<u8>> {
    let write = |action| if let Action::Write { records, .. } = action { Some(records) } else { None };
    actions.into_iter().filter_map(write).flatten().collect()
}

#[test]
fn two_writers_repeat_each_other_and_a_different_record_stops() {
    // Protects rule 3: the second copy is dropped, another content under the same name is found at once.
    let log = log();
    let (mut one, mut two) =
        (Switch::new(settings(false), Folder::new(), 0), Switch::new(settings(false), Folder::new(), 0));
    let mut journal = Vec::new();
    for switch in [&mut one, &mut two] {
        switch.journal_is_read();
        feed(switch, &log, 0);
        journal.extend(writes(switch.poll(0)));
    }
    assert_eq!(journal.len(), 2 * log.records.len());
    for record in &journal {
        one.journal(record).expect("the same");
        two.journal(record).expect("the same");
    }
    assert_eq!((one.journal_next(), one.outbox_len()), (9, 0));
    let mut forged = Journal::decode(&journal[0]).expect("good");
    forged.digest[0] ^= 1;
    let mut other = Switch::new(settings(false), Folder::new(), 0);
    feed(&mut other, &log, 0);
    assert!(matches!(other.journal(&forged.encode()), Err(Stop::Diverged { offset: 0 })));
    let mut reader_first = Switch::new(settings(false), Folder::new(), 0);
    reader_first.journal(&forged.encode()).expect("not folded yet");
    let pending = reader_first.order(0, log.records[0].0, &log.records[0].1, 0).expect("folds");
    assert!(matches!(reader_first.finish(pending, &BTreeMap::new(), 0), Err(Stop::Diverged { offset: 0 })));
}

#[test]
fn a_standby_writes_what_is_missing_for_long_and_ticks_for_an_overdue_timer() {
    // Protects the expiry of a payment when the writer died after the last order: nothing is missing, no traffic comes.
    let mut log = log();
    log.records.truncate(6);
    let mut writer = Switch::new(settings(false), Folder::new(), 0);
    writer.journal_is_read();
    feed(&mut writer, &log, 0);
    let all = writes(writer.poll(0));
    let mut standby = Switch::new(settings(true), Folder::new(), 0);
    standby.journal_is_read();
    feed(&mut standby, &log, 0);
    assert!(standby.poll(999).is_empty(), "not yet");
    for record in &all[..4] {
        standby.journal(record).expect("the same");
    }
    assert_eq!(writes(standby.poll(1_000)), all[4..], "from the first missing one on");
    standby.written(true, 1_000);

    // A standby that has everything: the open payment's deadline is 10,000 ms after its record, and it waits 1,000 more.
    let mut standby = Switch::new(settings(true), Folder::new(), 0);
    standby.journal_is_read();
    feed(&mut standby, &log, 0);
    for record in &all {
        standby.journal(record).expect("the same");
    }
    let ticked = |actions: &[Action]| actions.iter().any(|action| matches!(action, Action::Tick(_)));
    assert!(!ticked(&standby.poll(11_000)));
    assert!(ticked(&standby.poll(11_001)));
    assert!(!ticked(&standby.poll(11_050)), "at most one in 100 ms");
    assert!(ticked(&standby.poll(11_101)));
    log.append(T + 11_150, Order::Tick);
    feed(&mut standby, &log, 11_150);
    assert_eq!(writes(standby.poll(11_150)).len(), 1, "what comes of its tick it writes at once");
    assert!(!ticked(&writer.poll(10_000)));
    assert!(ticked(&writer.poll(10_001)));
}

#[test]
fn a_standby_that_took_over_writes_at_once_until_another_writer_is_ahead() {
    // Protects the time of payments after a take-over: the patience is for the take-over, not for each record.
    let whole = log();
    let mut log = Log { records: whole.records[..3].to_vec() };
    let mut writer = Switch::new(settings(false), Folder::new(), 0);
    writer.journal_is_read();
    let mut standby = Switch::new(settings(true), Folder::new(), 0);
    standby.journal_is_read();
    feed(&mut standby, &log, 0);
    let taken_over = writes(standby.poll(1_000));
    assert_eq!(taken_over.len(), 3);
    standby.written(true, 1_000);
    log.records.push(whole.records[3].clone());
    feed(&mut standby, &log, 1_010);
    let own = writes(standby.poll(1_010));
    assert_eq!(own.len(), 1, "no waiting any more");
    standby.written(true, 1_011);
    for record in taken_over.iter().chain(&own) {
        standby.journal(record).expect("its own");
        writer.journal(record).expect("the same");
    }
    feed(&mut writer, &log, 1_015);
    log.records.push(whole.records[4].clone());
    feed(&mut writer, &log, 1_020);
    let others = writes(writer.poll(1_020));
    assert_eq!(others.len(), 1);
    standby.journal(&others[0]).expect("ahead of the fold");
    feed(&mut standby, &log, 1_025);
    log.records.push(whole.records[5].clone());
    feed(&mut standby, &log, 1_030);
    assert!(writes(standby.poll(2_029)).is_empty(), "it is silent again");
    assert_eq!(writes(standby.poll(2_030)).len(), 1);
}

#[test]
fn what_could_not_be_stored_is_written_again_from_the_first_missing_one() {
    // Protects I17 on an unknown append.
    let log = log();
    let mut switch = Switch::new(settings(false), Folder::new(), 0);
    feed(&mut switch, &log, 0);
    assert!(switch.poll(0).is_empty(), "the journal is not read yet");
    switch.journal_is_read();
    let first = writes(switch.poll(0));
    assert!(writes(switch.poll(1)).is_empty(), "one append at a time");
    switch.written(false, 1);
    switch.journal(&first[0]).expect("the same");
    assert_eq!(writes(switch.poll(2)), first[1..]);
    switch.written(true, 2);
    assert!(writes(switch.poll(5_000)).is_empty());
    assert_eq!(writes(switch.poll(5_002)), first[1..], "stored, but never seen: written again");
}

#[test]
fn a_broken_invariant_stops_the_group_before_anything_is_written() {
    // Protects rule 10: a state that cannot be (here: less is held than a payment holds) is not gone on with.
    use tonle_core::image::{Image, Stored};
    let log = Log { records: log().records[..2].to_vec() };
    let mut folder = Folder::new();
    log.fold(&mut folder).expect("folds");
    let (image, references, finals) = folder.state().image();
    let stored = |parts: tonle_core::table::Parts| Stored {
        slots_first: parts.slots_first,
        entries: parts.entries,
        generations: parts.generations.iter().map(|(part, owner)| (*part, owner.bytes().to_vec())).collect(),
    };
    let mut accounts = image.accounts.clone();
    accounts.iter_mut().for_each(|(_, _, account)| account.reserved = 0);
    let wrong = Image { accounts, ..image };
    let state =
        tonle_core::State::from_image(wrong, stored(references), stored(finals)).expect("its parts fit");
    let mut switch = Switch::new(settings(false), Folder::resumed(state, "main".into()), 0);
    switch.journal_is_read();
    let yes = Record::new(answer(1, "B1", "mekong", Sense::Yes)).encode();
    let stopped = switch.order(2, T + 2, &yes, 0).err();
    assert!(matches!(stopped, Some(Stop::Broken { offset: 2, .. })), "{stopped:?}");
    assert!(switch.poll(10_000).is_empty(), "nothing is written");
}
