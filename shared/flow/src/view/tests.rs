use tonle_wire::journal::{Body, Delivery, Leg, Refusal};
use tonle_wire::order::{Agent, DeliveryOutcome, DeliveryResult};
use tonle_wire::registry::{Mode, Participant, ParticipantKind, ParticipantState};

use super::*;

pub(crate) fn participant(id: &str, url: Option<&str>) -> Participant {
    Participant {
        id: id.to_owned(),
        name: id.to_uppercase(),
        kind: ParticipantKind::Bank,
        state: ParticipantState::Up,
        bics: vec![format!("{}VNVX", id.get(..4).unwrap_or("TEST").to_uppercase())],
        bins: vec![],
        bakong: vec![],
        wallets: vec![],
        test: true,
        url: url.map(str::to_owned),
        accounts: vec![],
        keys: vec![],
        certificates: vec![],
    }
}

pub(crate) fn account(participant: &str, position: i64, reserved: u64) -> Account {
    let (ledger, participant) = ("vnd".to_owned(), participant.to_owned());
    Account { ledger, participant, mode: Mode::Cap, limit: 1_000, position, reserved }
}

pub(crate) fn moved(payment: u64, from: State, to: State, event: &str, reason: Option<&str>) -> Step {
    let reason = reason.map(str::to_owned);
    let (event, rule) = (event.to_owned(), "rule".to_owned());
    Step::Moved(Moved { payment, from, to, event, rule, reason, values: vec![], terms: None })
}

pub(crate) fn deliver(to: &str, kind: Kind, payment: u64, body: Body) -> Step {
    let message = "pacs.002.001.10".to_owned();
    let uetr = Some(uetr(payment));
    Step::Deliver(Delivery { to: to.to_owned(), kind, message, payment: Some(payment), uetr, body })
}

pub(crate) fn uetr(payment: u64) -> [u8; 16] {
    let mut uetr = [7; 16];
    uetr[..8].copy_from_slice(&payment.to_be_bytes());
    uetr
}

pub(crate) fn record(offset: u64, verdict: Verdict, steps: Vec<Step>) -> Journal {
    let mut journal = Journal::new(offset, 1_000_000 + offset * 10, verdict);
    journal.digest = [u8::try_from(offset % 251).expect("below 251"); 16];
    journal.steps = steps;
    journal
}

/// The record of a payment that was sent on.
pub(crate) fn forwarded(offset: u64, payer: &str, payee: &str) -> Journal {
    let mut steps = vec![moved(offset, State::Received, State::Reserved, "held", None)];
    if payer != payee {
        steps.push(Step::Reserved { payment: offset, amount: 10, account: account(payer, 0, 10) });
    }
    steps.push(moved(offset, State::Reserved, State::Forwarded, "sent", None));
    steps.push(deliver(payee, Kind::Instruction, offset, Body::Order(offset)));
    let mut journal = record(offset, Verdict::Admitted, steps);
    journal.armed = 1;
    journal
}

/// The record of an answer that committed a payment.
pub(crate) fn committed(offset: u64, payment: u64, payer: &str, payee: &str) -> Journal {
    let legs = vec![
        Leg { change: -10, account: account(payer, -10, 0) },
        Leg { change: 10, account: account(payee, 10, 0) },
    ];
    let steps = vec![
        moved(payment, State::Forwarded, State::Committed, "payee-accepts", None),
        Step::Posted { payment, legs },
        deliver(payer, Kind::Answer, payment, Body::Order(offset)),
        deliver(payer, Kind::Final, payment, Body::Stored(b"<final-payer/>".to_vec())),
        deliver(payee, Kind::Final, payment, Body::Stored(b"<final-payee/>".to_vec())),
    ];
    record(offset, Verdict::Admitted, steps)
}

/// A view with lotus (pushed), river (feed only) and one committed payment at order 1, decided by order 2.
pub(crate) fn small() -> View {
    let mut view = View::new("main");
    let rows = [participant("lotus", Some("https://lotus")), participant("river", None)];
    let rows = rows.into_iter().map(|row| Step::Participant(Box::new(row))).collect();
    take(&mut view, record(0, Verdict::Done, rows));
    take(&mut view, forwarded(1, "river", "lotus"));
    take(&mut view, committed(2, 1, "river", "lotus"));
    view
}

pub(crate) fn take(view: &mut View, journal: Journal) {
    let position = view.next_offset();
    assert_eq!(view.journal(position, &journal.encode()), Ok(Some(journal)));
}

#[test]
fn a_seen_record_is_dropped_and_one_ahead_ignored() {
    // Protects rule 3: two switches writing at once, and a gap, change nothing for readers.
    let mut view = small();
    let before = view.events("river", None, 100);
    assert_eq!(view.journal(3, &committed(2, 1, "river", "lotus").encode()), Ok(None));
    assert_eq!(view.journal(4, &record(5, Verdict::Done, vec![]).encode()), Ok(None));
    assert_eq!(view.events("river", None, 100), before);
    assert_eq!((view.next_offset(), view.gauges().repeated_records, view.gauges().records_ahead), (3, 1, 1));
    take_at(&mut view, 5, record(3, Verdict::Done, vec![]));
    take_at(&mut view, 6, record(4, Verdict::Done, vec![]));
    let positions: Vec<_> = (0..6).map(|order| view.journal_position(order)).collect();
    assert_eq!(positions, [Some(0), Some(1), Some(2), Some(5), Some(6), None]);
}

fn take_at(view: &mut View, position: u64, journal: Journal) {
    assert_eq!(view.journal(position, &journal.encode()), Ok(Some(journal)));
}

#[test]
fn a_second_record_that_differs_stops_the_reader() {
    // Protects rule 3: two switches that differ are found at once, be it in the digest or in an amount.
    let mut view = small();
    let mut other = committed(2, 1, "river", "lotus");
    other.digest = [99; 16];
    let fault = Err(Fault::Diverged { offset: 2, position: 3 });
    assert_eq!(view.journal(3, &other.encode()), fault);
    assert_eq!(view.journal(3, &committed(2, 1, "lotus", "river").encode()), fault);
    let fault = view.journal(3, b"garbage").expect_err("garbage is no record");
    assert!(matches!(fault, Fault::Unreadable { position: 3, .. }));
}

#[test]
fn what_no_fold_says_is_a_fault_and_changes_nothing() {
    // Protects readers against a journal that moves what was never admitted or goes back in time.
    let mut view = small();
    let steps = vec![moved(77, State::Forwarded, State::Committed, "payee-accepts", None)];
    let fault = view.journal(3, &record(3, Verdict::Done, steps).encode());
    assert!(matches!(fault, Err(Fault::Broken { offset: 3, .. })), "{fault:?}");
    let mut early = record(3, Verdict::Done, vec![]);
    early.time_ms = 5;
    assert!(matches!(view.journal(3, &early.encode()), Err(Fault::Broken { offset: 3, .. })));
    assert_eq!(view.next_offset(), 3);
}

#[test]
fn the_feed_is_paged_without_gap_or_repetition() {
    // Protects the feed: after is exclusive, a page goes on where the last ended, a bad cursor is an error.
    let view = small();
    let names = |page: &Page| page.events.iter().map(|event| event.name.text("main")).collect::<Vec<_>>();
    let first = view.events("river", None, 1).expect("no cursor is a good one");
    assert_eq!((names(&first), first.cursor.as_deref()), (vec!["main-2-2".to_owned()], Some("main-2-2")));
    let second = view.events("river", first.cursor.as_deref(), 100).expect("a good cursor");
    assert_eq!(names(&second), ["main-2-3"]);
    let third = view.events("river", second.cursor.as_deref(), 100).expect("a good cursor");
    assert_eq!((third.events.len(), third.cursor.as_deref()), (0, Some("main-2-3")));
    assert_eq!(names(&view.events("lotus", Some("main-0-0"), 100).expect("good")), ["main-1-3", "main-2-4"]);
    assert_eq!(view.events("lotus", Some("main-99-0"), 10).expect("beyond the end").events, []);
    assert_eq!(view.events("nobody", None, 10).expect("nothing").cursor, None);
    for bad in ["", "main", "main-1", "other-1-0", "main-01-0", "main-1-0-0", "main--1-0", "main-1-x"] {
        assert_eq!(view.events("lotus", Some(bad), 10), Err(BadCursor(bad.to_owned())), "{bad}");
    }
}

#[test]
fn a_payment_is_known_to_its_parties() {
    // Protects GET /v1/payments: who is a party, what touched it, and where the decision is.
    let mut view = small();
    take(&mut view, record(3, Verdict::Repeat { first: 1 }, vec![]));
    let foreign = Verdict::Conflict { code: "DU03".to_owned(), first: 1 };
    take(&mut view, record(4, foreign, vec![]));
    let outcome = DeliveryOutcome {
        event: OutputName { offset: 1, k: 3 },
        attempt: 2,
        at_ms: 0,
        result: DeliveryResult::Acknowledged(200),
    };
    let late = DeliveryOutcome { result: DeliveryResult::GivenUp, attempt: 3, ..outcome.clone() };
    take(&mut view, record(5, Verdict::Done, vec![Step::Delivered(outcome), Step::Delivered(late)]));
    let payment = view.payment(&uetr(1)).expect("it was admitted");
    assert!(payment.is_party("river") && payment.is_party("lotus") && !payment.is_party("other"));
    assert_eq!((payment.state, payment.decided, payment.payer), (State::Committed, Some(2), Some("river")));
    assert_eq!(payment.touched, [1, 2, 3, 5], "another participant's use of the UETR is not told");
    assert_eq!(view.final_event(1, "river"), Some(OutputName { offset: 2, k: 3 }));
    assert_eq!(view.final_event(1, "lotus"), Some(OutputName { offset: 2, k: 4 }));
    assert_eq!((view.final_event(1, "other"), view.final_event(9, "river")), (None, None));
    let event = view.event(OutputName { offset: 1, k: 3 }).expect("it was delivered");
    assert_eq!((event.fate, event.attempts, view.addressee(&event)), (Fate::Acknowledged, 3, "lotus"));
}

#[test]
fn parties_of_refused_and_own_payments() {
    // Protects who may read: the payee that a refused payment names is a party, an unknown one is none, payer and payee may
    // be one.
    let mut view = small();
    let steps = vec![
        moved(3, State::Received, State::Rejected, "refused", Some("AM04")),
        deliver("river", Kind::Final, 3, Body::Stored(vec![])),
    ];
    take(&mut view, record(3, Verdict::Admitted, steps));
    take(&mut view, forwarded(4, "lotus", "lotus"));
    let refused = view.payment(&uetr(3)).expect("it was admitted");
    assert_eq!((refused.payer, refused.payee, refused.decided), (Some("river"), None, Some(3)));
    let own = view.payment(&uetr(4)).expect("it was admitted");
    let Step::Moved(mut named) = moved(6, State::Received, State::Rejected, "refused", Some("AM04")) else {
        panic!("a movement")
    };
    named.terms =
        Some(tonle_wire::journal::Terms { payee: Some("lotus".to_owned()), deadline_ms: Some(2_000_000) });
    let steps = vec![Step::Moved(named), deliver("river", Kind::Final, 6, Body::Stored(vec![]))];
    let mut later = view.clone();
    take(&mut later, record(5, Verdict::Done, vec![]));
    take(&mut later, record(6, Verdict::Admitted, steps));
    let named = later.payment(&uetr(6)).expect("it was admitted");
    assert_eq!((named.payer, named.payee), (Some("river"), Some("lotus")));
    assert_eq!((own.payer, own.payee), (Some("lotus"), Some("lotus")));
    assert_eq!(view.gauges().outcomes.get(&("REJECTED", "AM04".to_owned())), Some(&1));
    assert_eq!((view.open_count(), view.oldest_open(), view.limbo()), (1, Some((4, 1_000_040)), 0));
    let mut limbo = record(5, Verdict::Done, vec![]);
    limbo.armed = 0;
    take(&mut view, limbo);
    assert_eq!(view.limbo(), 1, "an open payment without a timer is seen");
}

#[test]
fn the_registry_follows_the_log() {
    // Protects the sender check: addresses resolve as the contract says and follow changes.
    let mut view = small();
    let resolve = |view: &View, agent: Agent| view.registry().resolve(&agent).map(str::to_owned);
    let bic = |text: &str| Agent::Bic(text.to_owned());
    for text in ["LOTUVNVX", "LOTUVNVXXXX"] {
        assert_eq!(resolve(&view, bic(text)).as_deref(), Some("lotus"), "{text}");
    }
    assert_eq!(resolve(&view, Agent::Member("river".to_owned())).as_deref(), Some("river"));
    assert_eq!((resolve(&view, Agent::Other), resolve(&view, bic("NONEVNVX"))), (None, None));
    let mut row = participant("lotus", None);
    row.bics = vec!["NEWWVNVX".to_owned()];
    row.bins = vec!["970499".to_owned()];
    take(&mut view, record(3, Verdict::Admitted, vec![Step::Participant(Box::new(row))]));
    assert_eq!(resolve(&view, bic("LOTUVNVX")), None);
    assert_eq!(resolve(&view, Agent::Member("970499".to_owned())).as_deref(), Some("lotus"));
    assert_eq!(view.positions("river").map(|row| row.account.position).collect::<Vec<_>>(), [-10]);
    assert_eq!(view.positions("lotus").map(|row| row.offset).collect::<Vec<_>>(), [2]);
}

#[test]
fn bodies_are_found_where_they_are() {
    // Protects rule 6: an event's bytes are the stored ones, also when they are only referred to.
    let decided = committed(2, 1, "river", "lotus");
    assert_eq!(locate(&decided, 2, ""), Some(Located::Order(2)));
    assert_eq!(locate(&decided, 4, ""), Some(Located::Bytes(b"<final-payee/>")));
    assert_eq!(locate(&decided, 0, ""), None);
    let again = record(9, Verdict::Admitted, vec![deliver("lotus", Kind::Final, 1, Body::FinalAt(2))]);
    let Some(Located::Record { offset: 2, wanted }) = locate(&again, 0, "") else { panic!("elsewhere") };
    assert_eq!(find(&decided, &wanted), Some(4));
    let third = Wanted::Final { to: "third".to_owned(), payment: Some(1) };
    assert_eq!(find(&decided, &third), Some(3), "the first, where none was for it");
    assert_eq!(find(&decided, &Wanted::Final { to: "lotus".to_owned(), payment: Some(8) }), None);
    let loops = record(9, Verdict::Done, vec![deliver("lotus", Kind::Final, 1, Body::SameAs(0))]);
    assert_eq!(locate(&loops, 0, ""), None);
    let reply = record(9, Verdict::Admitted, vec![Step::Reply { body: Body::FinalAt(2), payment: None }]);
    let Some(Located::Record { wanted, .. }) = locate(&reply, 0, "lotus") else { panic!("elsewhere") };
    assert_eq!(find(&decided, &wanted), Some(4));
}

#[test]
fn reasons_do_not_grow_the_metrics_page() {
    // Protects the metrics page: payees write reasons, so unknown shapes and floods count as one.
    let mut view = small();
    for number in 0..200u64 {
        let offset = 3 + number;
        let reason = if number == 0 { "free text".to_owned() } else { format!("R{number:03}") };
        let mut steps = vec![moved(offset, State::Received, State::Rejected, "refused", Some(&reason))];
        steps.push(deliver("river", Kind::Final, offset, Body::Stored(vec![])));
        take(&mut view, record(offset, Verdict::Admitted, steps));
    }
    assert!(view.gauges().outcomes.len() <= limits::REASONS_MAX + 1);
    assert_eq!(view.gauges().outcomes.values().sum::<u64>(), 201);
    let refusal =
        Verdict::Refused { refusal: Refusal::Key, code: String::new(), field: None, detail: String::new() };
    take(&mut view, record(203, refusal, vec![]));
    assert_eq!(view.gauges().verdicts.get("refused-key"), Some(&1));
}
