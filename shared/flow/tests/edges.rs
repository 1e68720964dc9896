//! What the edges make of a journal that the real fold wrote: view, admission, story.

mod common;

use common::{Log, T, answer, ask, genesis, pay, uetr};
use tonle_flow::admission::{Admission, Appended, Asked, Resolution, Submission, Terms, resolve_repeat};
use tonle_flow::explain::{Reader, Story};
use tonle_flow::fold::{Folder, uetr_bytes};
use tonle_flow::view::{Located, View, find, locate};
use tonle_iso20022::{Form, parse, status_report};
use tonle_wire::journal::{Journal, Kind, State, Step, Verdict};
use tonle_wire::order::{DeliveryOutcome, DeliveryResult, Order, Record, Sense};
use tonle_wire::{OutputName, registry as row};

const LEDGERS: &[row::Ledger] = &[];

fn pushed(offset: u64, k: u32, attempt: u32, result: DeliveryResult) -> DeliveryOutcome {
    DeliveryOutcome { event: OutputName { offset, k }, attempt, at_ms: T + 5, result }
}

fn name_of(journal: &Journal, kind: Kind, to: &str) -> OutputName {
    let fits = |step: &Step| matches!(step, Step::Deliver(one) if one.kind == kind && one.to == to);
    let k = journal.steps.iter().position(fits).expect("it was delivered");
    OutputName { offset: journal.offset, k: u32::try_from(k).expect("small") }
}

/// 1: paid and committed at 2. 3: expires in 8, a message of sen's. 4: the first again, 5: its reference for another
/// payment, 6: its UETR by another reference. 7: outcomes of deliveries. 9: a late answer, 10: refused for want of head-room.
fn log() -> (Log, Vec<Journal>) {
    let mut log = Log::default();
    log.append(T, genesis());
    log.append(T + 1, pay(1, "A1", 100, &Form::bare()));
    log.append(T + 2, answer(1, "B1", "mekong", Sense::Yes));
    log.append(T + 3, pay(3, "A3", 300, &Form::bare()));
    log.append(T + 4, pay(1, "A1", 100, &Form::bare()));
    log.append(T + 5, pay(7, "A1", 700, &Form::bare()));
    log.append(T + 6, pay(1, "A6", 100, &Form::bare()));
    let journals = log.fold(&mut Folder::new()).expect("folds");
    let instruction = name_of(&journals[1], Kind::Instruction, "mekong");
    let outcomes = vec![
        pushed(1, instruction.k, 1, DeliveryResult::Fault("connect".into())),
        pushed(1, instruction.k, 2, DeliveryResult::Acknowledged(202)),
        pushed(3, instruction.k, 1, DeliveryResult::Status(500)),
    ];
    log.append(T + 200, Order::Deliveries(outcomes));
    log.append(T + 20_000, ask(9, "C1", "sen"));
    log.append(T + 20_001, answer(3, "B3", "mekong", Sense::Yes));
    log.append(T + 20_002, pay(10, "A10", 2_000_000, &Form::bare()));
    let journals = log.fold(&mut Folder::new()).expect("folds");
    (log, journals)
}

fn view(journals: &[Journal]) -> View {
    let mut view = View::new("main");
    for journal in journals {
        let read = view.journal(journal.offset, &journal.encode()).expect("good");
        assert_eq!(read.as_ref(), Some(journal));
    }
    view
}

fn story(number: u64, log: &Log, journals: &[Journal], orders: impl IntoIterator<Item = u64>) -> Story {
    let mut story = Story::new("main", uetr_bytes(&uetr(number)).expect("a UETR"));
    for offset in orders {
        let place = usize::try_from(offset).expect("small");
        let record = Record::decode(&log.records[place].1).expect("good");
        story.take(&record, &journals[place]);
    }
    story
}

fn all(journals: &[Journal]) -> std::ops::Range<u64> {
    0..u64::try_from(journals.len()).expect("small")
}

#[test]
fn the_view_and_the_whole_log_tell_one_story() {
    // Protects explain: the gateway, which reads only what the view says, and the tool on the log give the same bytes.
    let (log, journals) = log();
    let view = view(&journals);
    for number in [1, 3, 10] {
        let touched = view.payment(&uetr_bytes(&uetr(number)).expect("a UETR")).expect("known").touched;
        assert!(touched.len() < journals.len());
        let by_view = story(number, &log, &journals, touched);
        let by_log = story(number, &log, &journals, all(&journals));
        for reader in [Reader::Operator, Reader::Participant("lotus"), Reader::Participant("mekong")] {
            assert_eq!(by_view.explain_json(reader), by_log.explain_json(reader), "payment {number}");
            assert_eq!(by_view.payment_json(reader, LEDGERS), by_log.payment_json(reader, LEDGERS));
            assert_eq!(by_view.explain_text(reader), by_log.explain_text(reader));
        }
    }
    assert_eq!(story(55, &log, &journals, all(&journals)).explain_json(Reader::Operator), None);
}

#[test]
fn the_story_has_cause_rule_values_effects_and_deliveries() {
    // Protects contracts §6: the names, the order and the content of a step.
    let (log, journals) = log();
    let told = story(1, &log, &journals, all(&journals)).explain_json(Reader::Operator).expect("known");
    let json: serde_json::Value = serde_json::from_str(&told).expect("JSON");
    assert_eq!(json["uetr"], uetr(1));
    let steps = json["steps"].as_array().expect("a list");
    let brief = |step: &serde_json::Value| {
        let field = |name: &str| step[name].as_str().unwrap_or("-").to_owned();
        format!("{} {} {} {} {}", step["offset"], field("key"), field("event"), field("rule"), field("state"))
    };
    assert_eq!(
        steps.iter().map(brief).collect::<Vec<_>>(),
        [
            "1 lotus/k1 held checks-passed RESERVED",
            "1 lotus/k1 sent ask-when-held FORWARDED",
            "2 mekong/k1 payee-accepts first-answer-decides COMMITTED",
            "4 lotus/k1 repeated same-reference-same-content COMMITTED",
            "5 lotus/k1 contradicted same-reference-other-content COMMITTED",
        ]
    );
    assert!(told.contains(r#""values":{"amount":"100","record_time":"2026-09-21T"#), "{told}");
    assert_eq!(steps[0]["values"]["headroom_before"], "1000000");
    assert_eq!(steps[0]["values"]["payee_reserve_ms"], 2_000);
    assert_eq!(steps[0]["effects"][0]["account"]["headroom"], "999900");
    let attempts = &steps[1]["deliveries"][0]["attempts"];
    assert_eq!(
        (&attempts[0]["result"], &attempts[1]["result"]),
        (&"fault connect".into(), &"acknowledged 202".into())
    );
    let posted: Vec<_> =
        steps[2]["effects"].as_array().expect("a list").iter().map(|one| &one["amount"]).collect();
    assert_eq!(posted, ["-100", "100"]);
    let kinds: Vec<_> =
        steps[2]["deliveries"].as_array().expect("a list").iter().map(|one| &one["kind"]).collect();
    assert_eq!(kinds, ["answer", "final", "final"]);
    let text = story(1, &log, &journals, all(&journals)).explain_text(Reader::Operator).expect("known");
    assert!(text.contains("signed by mekong/k1\n  → COMMITTED by rule first-answer-decides"), "{text}");
}

#[test]
fn a_party_sees_only_its_own_account() {
    // Protects the payer's head-room from the payee, and the name of the bank whose message carried the time.
    let (log, journals) = log();
    let told =
        |number, reader| story(number, &log, &journals, all(&journals)).explain_json(reader).expect("known");
    let payee = told(1, Reader::Participant("mekong"));
    assert!(!payee.contains("headroom_") && !payee.contains("999900"), "{payee}");
    assert!(payee.contains(r#""position":"100""#), "its own account it sees");
    let payer = told(1, Reader::Participant("lotus"));
    assert!(payer.contains("headroom_before") && !payer.contains(r#""position":"100""#));
    let expired = told(3, Reader::Participant("lotus"));
    assert!(
        expired.contains(r#""event":"deadline-passed""#)
            && !expired.contains("sen\"")
            && !expired.contains("sen/"),
        "{expired}"
    );
    assert!(expired.contains(r#""from":null,"key":null,"event":"deadline-passed""#));
    let text =
        story(3, &log, &journals, all(&journals)).explain_text(Reader::Participant("mekong")).expect("known");
    assert!(!text.contains("head-room") && text.contains("late-answer"), "{text}");
}

#[test]
fn the_body_of_a_payment_is_the_contracts() {
    // Protects GET /v1/payments/UETR: fields, ISO status, reason, the final's very bytes; null where nothing is known.
    let (log, journals) = log();
    let body = |number, reader| -> serde_json::Value {
        let json =
            story(number, &log, &journals, all(&journals)).payment_json(reader, LEDGERS).expect("known");
        serde_json::from_str(&json).expect("JSON")
    };
    let paid = body(1, Reader::Participant("mekong"));
    assert_eq!(
        (&paid["state"], &paid["status"], &paid["reason"]),
        (&"COMMITTED".into(), &"ACSC".into(), &().into())
    );
    assert_eq!((&paid["ledger"], &paid["amount"]["value"]), (&"vnd".into(), &"100".into()));
    assert_eq!((&paid["payer"], &paid["payee"]), (&"lotus".into(), &"mekong".into()));
    assert_eq!(paid["timeline"].as_array().map(Vec::len), Some(5));
    assert_eq!(paid["deadline"], tonle_iso20022::time_text(T + 10_001));
    let last = paid["final"].as_str().expect("bytes");
    assert_eq!(status_report(&parse(last.as_bytes()).expect("valid")).expect("a report").tx_sts, "ACSC");
    let expired = body(3, Reader::Operator);
    assert_eq!((&expired["status"], &expired["reason"]), (&"RJCT".into(), &"AB05".into()));
    assert_eq!(expired["decided"], tonle_iso20022::time_text(T + 20_000));
    let refused = body(10, Reader::Participant("lotus"));
    assert_eq!((&refused["reason"], &refused["payee"]), (&"AM04".into(), &"mekong".into()));
    assert!(refused["deadline"].is_string(), "also a payment that was refused at once had a deadline");
    assert_eq!(
        body(10, Reader::Participant("mekong"))["final"],
        serde_json::Value::Null,
        "it was told nothing"
    );
    assert!(refused["final"].as_str().is_some_and(|text| text.contains("AM04")));
}

#[test]
fn the_story_has_the_enquiries_of_its_parties() {
    // Protects explain: who asked, when, by which rule it was answered, and what; an enquiry of nobody's business is not told.
    let mut log = Log::default();
    log.append(T, genesis());
    log.append(T + 1, pay(1, "A1", 100, &Form::bare()));
    log.append(T + 2, ask(1, "A2", "lotus"));
    log.append(T + 3, ask(1, "C1", "sen"));
    log.append(T + 4, answer(1, "B1", "mekong", Sense::No("AC03".into())));
    log.append(T + 5, ask(1, "B2", "mekong"));
    let journals = log.fold(&mut Folder::new()).expect("folds");
    let told = story(1, &log, &journals, all(&journals));
    let json: serde_json::Value =
        serde_json::from_str(&told.explain_json(Reader::Operator).expect("known")).expect("JSON");
    let asked: Vec<_> = json["steps"]
        .as_array()
        .expect("a list")
        .iter()
        .filter(|step| step["event"] == "status-enquiry")
        .map(|step| format!("{} {} {} {}", step["offset"], step["key"], step["rule"], step["answered"]))
        .collect();
    assert_eq!(
        asked,
        [r#"2 "lotus/k1" "decision-is-due" "ACSP""#, r#"5 "mekong/k1" "stored-decision" "RJCT""#]
    );
    let text = told.explain_text(Reader::Operator).expect("known");
    assert!(text.contains("answered RJCT, reason AC03 by rule stored-decision"), "{text}");
    let view = view(&journals);
    let payment = view.payment(&uetr_bytes(&uetr(1)).expect("a UETR")).expect("known");
    assert_eq!(payment.touched, [1, 2, 4, 5], "the gateway reads the same records");
}

#[test]
fn the_view_reads_what_the_fold_writes() {
    // Protects the gateway's lists against a change of the fold: parties, finals, bodies, gauges.
    let (_, journals) = log();
    let view = view(&journals);
    let payment = view.payment(&uetr_bytes(&uetr(3)).expect("a UETR")).expect("known");
    assert_eq!((payment.state, payment.decided), (State::Expired, Some(8)));
    assert_eq!((payment.payer, payment.payee), (Some("lotus"), Some("mekong")));
    assert_eq!((view.open_count(), view.limbo(), view.armed()), (0, 0, 0));
    assert_eq!(view.gauges().outcomes.get(&("EXPIRED", "AB05".to_owned())), Some(&1));
    // The late answer gets the stored decision once more: the same bytes as the first time.
    let again = name_of(&journals[9], Kind::Final, "mekong");
    let Some(Located::Record { offset, wanted }) = locate(&journals[9], again.k, "mekong") else {
        panic!("the decision is in an older record")
    };
    let older = &journals[usize::try_from(offset).expect("small")];
    let k = find(older, &wanted).expect("the decision is there");
    let Some(Located::Bytes(bytes)) = locate(older, k, "mekong") else { panic!("bytes") };
    let report = status_report(&parse(bytes).expect("valid")).expect("a report");
    assert_eq!((report.tx_sts.as_str(), report.reason.as_deref()), ("RJCT", Some("AB05")));
    assert_eq!(view.final_event(3, "mekong").map(|name| name.offset), Some(8));
}

#[test]
fn callers_are_told_what_the_fold_said() {
    // Protects the answers of the API against a change of the fold: new, repeat, conflicts, Prefer: wait, enquiry.
    let (_, journals) = log();
    let mut admission = Admission::new(Terms::USUAL, 0);
    let mut told = Vec::new();
    for journal in &journals {
        if matches!(journal.verdict, Verdict::Done) {
            admission.journal(journal);
            continue;
        }
        let reference = format!("R{}", journal.offset);
        let prefer_wait_ms = Some(30_000).filter(|_| matches!(journal.offset, 3 | 10));
        let order =
            Submission { participant: "lotus".into(), reference, asked: Asked::Payment, prefer_wait_ms };
        admission.submitted(journal.offset, order, 0).expect("there is room");
        assert_eq!(
            admission.append_outcome(journal.offset, Appended::Stored { offset: journal.offset }),
            None
        );
        told.extend(admission.journal(journal));
    }
    let of =
        |ticket: u64| told.iter().find(|(one, _)| *one == ticket).map(|(_, resolution)| resolution.clone());
    assert_eq!(of(1), Some(Resolution::Accepted { position: 1 }));
    assert_eq!(of(4), Some(Resolution::Repeat { first: 1 }));
    assert_eq!(resolve_repeat(&journals[1]), Resolution::Accepted { position: 1 });
    for (ticket, code) in [(5, "DU01"), (6, "DU03")] {
        let Some(Resolution::Problem(problem)) = of(ticket) else { panic!("a conflict") };
        assert_eq!((problem.status, problem.code.as_str(), problem.first), (409, code, Some(1)));
    }
    assert_eq!(of(3), Some(Resolution::Final { event: name_of(&journals[8], Kind::Final, "lotus") }));
    assert_eq!(of(10), Some(Resolution::Final { event: name_of(&journals[10], Kind::Final, "lotus") }));
    assert!(matches!(of(8), Some(Resolution::Reply { event }) if event.offset == 8));
    assert_eq!(admission.in_flight(), 0);
}
