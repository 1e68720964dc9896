use tonle_wire::Verdict;
use tonle_wire::journal::Body;

use super::limits::{
    APPEND_EVERY_MS, APPEND_MS_MAX, BATCH_MAX, TARGET_IN_FLIGHT_MAX, TARGET_RETRIES_IN_FLIGHT_MAX,
};
use super::*;
use crate::view::tests::{committed, deliver, forwarded, participant, record, small, take};

const ACK: DeliveryResult = DeliveryResult::Acknowledged(200);
const STORED: Appended = Appended::Stored { offset: 0 };

/// The shell in small: a view, the machine, and what it asked for.
struct Hub {
    view: View,
    delivery: Delivery,
    now_ms: u64,
    appended: Vec<DeliveryOutcome>,
    alarms: Vec<OutputName>,
}

impl Hub {
    /// Starts on the journal of [`small`]: lotus has a URL and two events, 1-3 (moot) and 2-4.
    fn start(view: View) -> Self {
        let mut delivery = Delivery::new();
        delivery.start(&view, 0);
        Self { view, delivery, now_ms: 0, appended: vec![], alarms: vec![] }
    }

    fn journal(&mut self, journal: Journal) {
        take(&mut self.view, journal.clone());
        self.delivery.journal(&journal, &self.view, self.now_ms);
    }

    /// Moves the clock and gives the pushes: event and attempt.
    fn at(&mut self, now_ms: u64) -> Vec<(OutputName, u32)> {
        self.now_ms = now_ms;
        let mut pushes = Vec::new();
        for action in self.delivery.poll(&self.view, now_ms) {
            match action {
                Action::Push { event, attempt, .. } => pushes.push((event, attempt)),
                Action::Append(outcomes) => {
                    self.appended.extend(outcomes);
                    self.delivery.append_outcome(STORED);
                }
                Action::Alarm { event, .. } => self.alarms.push(event),
            }
        }
        pushes
    }

    fn result(&mut self, event: OutputName, attempt: u32, result: DeliveryResult) {
        self.delivery.push_result(event, attempt, result, 77, self.now_ms);
    }

    /// Writes what was appended into the journal, as the fold does.
    fn fold_outcomes(&mut self) {
        let steps = std::mem::take(&mut self.appended).into_iter().map(Step::Delivered).collect();
        let next = self.view.next_offset();
        self.journal(record(next, Verdict::Done, steps));
    }
}

fn name(offset: u64, k: u32) -> OutputName {
    OutputName { offset, k }
}

fn finals(offset: u64, count: usize) -> Journal {
    let step = || deliver("lotus", Kind::Final, 1, Body::Stored(vec![]));
    record(offset, Verdict::Done, std::iter::repeat_with(step).take(count).collect())
}

#[test]
fn nothing_is_pushed_before_the_journal_is_read() {
    // Protects restarts: what was acknowledged already must not be pushed while the view is still behind.
    let view = small();
    let mut delivery = Delivery::new();
    delivery.journal(&committed(2, 1, "river", "lotus"), &view, 0);
    assert_eq!(delivery.poll(&view, 10), []);
    delivery.start(&view, 10);
    let expected = Action::Push {
        event: name(2, 4),
        to: "lotus".to_owned(),
        url: "https://lotus".to_owned(),
        kind: Kind::Final,
        attempt: 1,
    };
    assert_eq!(delivery.poll(&view, 10), [expected], "the moot instruction and river's feed are not pushed");
}

#[test]
fn pushes_are_repeated_with_growing_waits_until_acknowledged() {
    // Protects the retry rule: 0.5 s doubling to 5 minutes, attempt numbers, an end by any 2xx.
    let mut hub = Hub::start(small());
    let event = name(2, 4);
    let mut now_ms = 0;
    for (attempt, wait_ms) in [500, 1_000, 2_000, 4_000, 8_000].into_iter().enumerate() {
        let attempt = u32::try_from(attempt).expect("small") + 1;
        assert_eq!(hub.at(now_ms), [(event, attempt)]);
        hub.result(event, attempt, DeliveryResult::Status(503));
        assert_eq!(hub.at(now_ms + wait_ms - 1), []);
        now_ms += wait_ms;
    }
    assert_eq!((retry_ms(10), retry_ms(11), retry_ms(4_000_000_000)), (256_000, RETRY_MS_MAX, RETRY_MS_MAX));
    assert_eq!(hub.at(now_ms), [(event, 6)]);
    hub.result(event, 6, DeliveryResult::Acknowledged(204));
    assert_eq!(hub.at(now_ms + 1_000_000_000), []);
    assert_eq!(hub.delivery.depths(&hub.view).held, 0);
    let attempts: Vec<_> = hub.appended.iter().map(|outcome| outcome.attempt).collect();
    assert_eq!(attempts, [1, 2, 3, 4, 5, 6]);
}

#[test]
fn a_restart_goes_on_where_pushes_ended() {
    // Protects restarts: acknowledged events are not pushed again, attempts are counted on.
    let mut hub = Hub::start(small());
    assert_eq!(hub.at(0), [(name(2, 4), 1)]);
    hub.result(name(2, 4), 1, DeliveryResult::Fault("connect".to_owned()));
    hub.at(100);
    hub.fold_outcomes();
    let mut again = Hub::start(hub.view.clone());
    assert_eq!(again.at(0), [(name(2, 4), 2)]);
    again.result(name(2, 4), 2, ACK);
    again.at(100);
    again.fold_outcomes();
    assert_eq!(Hub::start(again.view.clone()).at(0), []);
}

#[test]
fn another_gateways_acknowledgement_counts() {
    // Protects banks from a second gateway that would go on pushing.
    let mut hub = Hub::start(small());
    assert_eq!(hub.at(0).len(), 1);
    hub.result(name(2, 4), 1, DeliveryResult::Status(500));
    hub.appended = vec![DeliveryOutcome { event: name(2, 4), attempt: 1, at_ms: 0, result: ACK }];
    hub.fold_outcomes();
    assert_eq!(hub.at(1_000_000), []);
}

#[test]
fn instruction_pushes_stop_at_the_decision() {
    // Protects payees: an instruction that is decided is not pushed again, its final is.
    let mut hub = Hub::start(small());
    hub.at(0);
    hub.result(name(2, 4), 1, ACK);
    hub.journal(forwarded(3, "river", "lotus"));
    hub.journal(forwarded(4, "river", "lotus"));
    assert_eq!(hub.at(200), [(name(3, 3), 1), (name(4, 3), 1)]);
    hub.result(name(3, 3), 1, DeliveryResult::Status(500));
    hub.journal(committed(5, 3, "river", "lotus"));
    hub.journal(committed(6, 4, "river", "lotus"));
    assert_eq!(hub.at(300), [(name(5, 4), 1), (name(6, 4), 1)]);
    hub.result(name(4, 3), 1, DeliveryResult::Status(500));
    hub.result(name(5, 4), 1, ACK);
    hub.result(name(6, 4), 1, ACK);
    assert_eq!(hub.at(1_000_000), []);
    assert_eq!((hub.alarms.len(), hub.delivery.given_up), (0, 0), "that is no failure");
    let moot = |outcome: &&DeliveryOutcome| outcome.result == DeliveryResult::GivenUp;
    let names: Vec<_> = hub.appended.iter().filter(moot).map(|outcome| outcome.event).collect();
    assert_eq!(names, [name(3, 3), name(4, 3)]);
}

#[test]
fn after_a_day_a_person_is_called() {
    // Protects against silence: 24 hours by the log's time, then an alarm and an outcome, and the feed still has it.
    let mut hub = Hub::start(small());
    assert_eq!(hub.at(0), [(name(2, 4), 1)]);
    hub.result(name(2, 4), 1, DeliveryResult::Status(500));
    assert_eq!(hub.at(PUSHING_MS_MAX - 1_000), [(name(2, 4), 2)]);
    hub.result(name(2, 4), 2, DeliveryResult::Status(500));
    assert_eq!(hub.at(PUSHING_MS_MAX + 1_000), []);
    hub.at(PUSHING_MS_MAX + 2_000);
    assert_eq!((hub.alarms.as_slice(), hub.delivery.given_up), ([name(2, 4)].as_slice(), 1));
    let last = hub.appended.last().expect("an outcome");
    assert_eq!((last.event, last.attempt, &last.result), (name(2, 4), 2, &DeliveryResult::GivenUp));
    hub.fold_outcomes();
    assert_eq!(Hub::start(hub.view.clone()).at(0), []);
    assert_eq!(hub.view.events("lotus", None, 10).expect("a feed").events.len(), 2);
    // A local clock that does not move does not keep an event alive when the log's time goes on.
    let mut still = Hub::start(small());
    assert_eq!(still.at(0).len(), 1);
    still.result(name(2, 4), 1, DeliveryResult::Status(500));
    let mut late = record(3, Verdict::Done, vec![]);
    late.time_ms += PUSHING_MS_MAX;
    still.journal(late);
    still.at(500);
    assert_eq!(still.alarms, [name(2, 4)]);
}

#[test]
fn failing_payments_leave_room_for_others() {
    // Protects fresh payments: repeated attempts that hang take half of the places at most.
    let mut hub = Hub::start(small());
    hub.at(0);
    hub.result(name(2, 4), 1, ACK);
    hub.journal(finals(3, 3 * TARGET_IN_FLIGHT_MAX));
    let mut now_ms = 1;
    let mut failed = 0;
    while failed < 3 * TARGET_IN_FLIGHT_MAX {
        let first: Vec<_> = hub.at(now_ms).into_iter().filter(|(_, attempt)| *attempt == 1).collect();
        assert!(first.len() <= TARGET_IN_FLIGHT_MAX && !first.is_empty());
        for (event, attempt) in first {
            hub.result(event, attempt, DeliveryResult::Fault("hangs".to_owned()));
            failed += 1;
        }
        now_ms += 1;
    }
    let hanging = hub.at(now_ms + 10_000);
    assert_eq!(hanging.len(), TARGET_RETRIES_IN_FLIGHT_MAX);
    let offset = hub.view.next_offset();
    hub.journal(finals(offset, 1));
    assert_eq!(hub.at(now_ms + 10_000), [(name(offset, 0), 1)], "a fresh one is not behind them");
}

#[test]
fn one_target_does_not_stop_another() {
    // Protects the other banks from one that is down.
    let mut hub = Hub::start(small());
    hub.journal(record(
        3,
        Verdict::Admitted,
        vec![Step::Participant(Box::new(participant("reed", Some("u"))))],
    ));
    hub.journal(finals(4, TARGET_IN_FLIGHT_MAX * 2));
    assert_eq!(hub.at(0).len(), TARGET_IN_FLIGHT_MAX);
    hub.journal(record(5, Verdict::Done, vec![deliver("reed", Kind::Final, 1, Body::Stored(vec![]))]));
    assert_eq!(hub.at(0), [(name(5, 0), 1)]);
}

#[test]
fn what_has_no_room_is_found_again() {
    // Protects memory: a full queue forgets nothing, for the view has the list.
    let mut hub = Hub::start(small());
    let many = TARGET_HELD_MAX + 100;
    hub.journal(finals(3, many));
    let mut seen = BTreeSet::new();
    let mut pushes = hub.at(0);
    let depths = hub.delivery.depths(&hub.view);
    assert_eq!((depths.held, depths.behind, depths.in_flight), (TARGET_HELD_MAX, 101, TARGET_IN_FLIGHT_MAX));
    while !pushes.is_empty() {
        for (event, attempt) in pushes {
            assert!(seen.insert(event), "pushed twice");
            hub.result(event, attempt, ACK);
        }
        pushes = hub.at(hub.now_ms + APPEND_EVERY_MS);
    }
    assert_eq!(seen.len(), many + 1);
    assert_eq!(hub.delivery.depths(&hub.view).behind, 0);
}

#[test]
fn the_oldest_undelivered_event_is_known() {
    // Protects the gauge that tells that a bank takes nothing: the oldest event counts, to the millisecond if it came
    // live, until it is delivered or given up.
    let mut hub = Hub::start(small());
    let oldest_ms = |hub: &Hub| hub.delivery.depths(&hub.view).oldest_ms;
    hub.at(0);
    let first_ms = hub.view.time_near(2);
    assert_eq!(oldest_ms(&hub), Some(first_ms));
    let mut later = finals(3, 1);
    later.time_ms = first_ms + 7_001;
    hub.journal(later);
    hub.at(10);
    assert_eq!(oldest_ms(&hub), Some(first_ms));
    hub.result(name(2, 4), 1, ACK);
    assert_eq!(oldest_ms(&hub), Some(first_ms + 7_001));
    hub.result(name(3, 0), 1, DeliveryResult::Fault("connect".to_owned()));
    assert_eq!(oldest_ms(&hub), Some(first_ms + 7_001), "a failed push delivers nothing");
    let mut many = finals(4, TARGET_HELD_MAX + 100);
    many.time_ms = first_ms + 7_002;
    hub.journal(many);
    hub.at(20);
    hub.result(name(3, 0), 1, ACK);
    assert_eq!(oldest_ms(&hub), Some(first_ms + 7_002), "held or waiting for room");
    let mute = Step::Participant(Box::new(participant("lotus", None)));
    let mut gone = record(5, Verdict::Done, vec![mute]);
    gone.time_ms = first_ms + 7_003;
    hub.journal(gone);
    hub.at(30);
    assert_eq!(oldest_ms(&hub), None, "who takes no pushes has none outstanding");
}

#[test]
fn outcomes_enter_the_log_in_batches() {
    // Protects the log: one record per 100 ms of bounded size; what was not stored is appended again, in order.
    let mut hub = Hub::start(small());
    hub.at(0);
    for attempt in 0..u32::try_from(BATCH_MAX).expect("small") + 5 {
        hub.delivery.push_result(name(9, attempt), 1, ACK, 0, 0);
    }
    let batch = |delivery: &mut Delivery, view: &View, now_ms| {
        let mut actions = delivery.poll(view, now_ms);
        assert!(actions.len() <= 1);
        actions.pop().map(|action| match action {
            Action::Append(outcomes) => outcomes,
            Action::Push { .. } | Action::Alarm { .. } => panic!("only outcomes here"),
        })
    };
    let first = batch(&mut hub.delivery, &hub.view, 0).expect("a first batch");
    assert_eq!(first.len(), BATCH_MAX);
    assert_eq!(batch(&mut hub.delivery, &hub.view, 1_000), None, "one at a time");
    hub.delivery.append_outcome(Appended::Unknown);
    assert_eq!(batch(&mut hub.delivery, &hub.view, 1_000).as_ref(), Some(&first));
    hub.delivery.append_outcome(STORED);
    assert_eq!(batch(&mut hub.delivery, &hub.view, 1_000 + APPEND_EVERY_MS - 1), None);
    assert_eq!(hub.delivery.next_due_ms(), Some(1_000 + APPEND_EVERY_MS));
    assert_eq!(batch(&mut hub.delivery, &hub.view, 1_100).map(|rest| rest.len()), Some(5));
    assert_eq!(batch(&mut hub.delivery, &hub.view, 1_100 + APPEND_MS_MAX).map(|rest| rest.len()), Some(5));
    let mut record = tonle_wire::Record::new(tonle_wire::Order::Deliveries(first)).encode();
    record.extend([0; FAULT_BYTES_MAX * BATCH_MAX].iter());
    assert!(record.len() * 2 < tonle_wire::RECORD_BYTES_MAX);
}

#[test]
fn a_lost_or_stale_result_changes_nothing_wrongly() {
    // Protects the counts of places: a push without result ends as a fault, its late result is not counted twice.
    let mut hub = Hub::start(small());
    assert_eq!(hub.at(0), [(name(2, 4), 1)]);
    assert_eq!(hub.at(RESULT_MS_MAX - 1), []);
    assert_eq!(hub.at(RESULT_MS_MAX), []);
    assert_eq!(hub.delivery.depths(&hub.view).in_flight, 0);
    hub.result(name(2, 4), 1, DeliveryResult::Status(500));
    assert_eq!(hub.at(RESULT_MS_MAX + 500), [(name(2, 4), 2)]);
    hub.result(name(2, 4), 1, ACK);
    assert_eq!(hub.at(RESULT_MS_MAX * 9), [], "a late acknowledgement is one");
    let results: Vec<_> = hub.appended.iter().map(|outcome| outcome.result.clone()).collect();
    assert_eq!(results, [DeliveryResult::Fault("no-result".to_owned()), ACK]);
    assert_eq!(short("é".repeat(60)).len(), FAULT_BYTES_MAX);
}

#[test]
fn urls_come_and_go() {
    // Protects participants that change to the feed and back: no push without a URL, none of the time before it.
    let mut hub = Hub::start(small());
    hub.journal(record(3, Verdict::Admitted, vec![Step::Participant(Box::new(participant("lotus", None)))]));
    assert_eq!(hub.at(0), []);
    hub.journal(finals(4, 1));
    let back = participant("lotus", Some("https://new"));
    hub.journal(record(5, Verdict::Admitted, vec![Step::Participant(Box::new(back))]));
    assert_eq!(hub.at(1_000), []);
    hub.journal(finals(6, 1));
    let actions = hub.delivery.poll(&hub.view, 2_000);
    assert!(
        matches!(actions.as_slice(), [Action::Push { event, url, .. }] if *event == name(6, 0) && url == "https://new"),
        "{actions:?}"
    );
}

#[test]
fn a_long_history_is_looked_through_in_pieces() {
    // Protects the start over a long journal: a poll ends soon, says that it is not done, and the next goes on.
    let mut view = small();
    for round in 0..18 {
        let (events, outcomes) = (3 + 2 * round, 4 + 2 * round);
        take(&mut view, finals(events, 4_000));
        let settled = |k| DeliveryOutcome { event: name(events, k), attempt: 1, at_ms: 0, result: ACK };
        let steps = (0..4_000).map(|k| Step::Delivered(settled(k))).collect();
        take(&mut view, record(outcomes, Verdict::Done, steps));
    }
    let fresh = view.next_offset();
    take(&mut view, finals(fresh, 1));
    let mut hub = Hub::start(view);
    assert_eq!(hub.at(0), [(name(2, 4), 1)]);
    assert_eq!(hub.delivery.next_due_ms(), Some(0));
    assert_eq!(hub.at(0), [(name(fresh, 0), 1)]);
    assert_ne!(hub.delivery.next_due_ms(), Some(0));
}

#[test]
fn pushes_pause_while_the_log_takes_no_outcomes() {
    // Protects memory and the processor: outcomes are bounded, and nothing is called due that cannot be done.
    let mut hub = Hub::start(small());
    for k in 0..u32::try_from(OUTBOX_MAX).expect("small") {
        hub.delivery.push_result(name(9, k), 1, ACK, 0, 0);
    }
    let actions = hub.delivery.poll(&hub.view, 0);
    assert!(matches!(actions.as_slice(), [Action::Append(_)]), "{actions:?}");
    assert_eq!(hub.delivery.next_due_ms(), Some(APPEND_MS_MAX));
    hub.delivery.append_outcome(STORED);
    assert_eq!(hub.at(0), [(name(2, 4), 1)]);
}
