use tonle_wire::journal::{Body, Refusal};

use super::*;
use crate::view::tests::{committed, deliver, forwarded, moved, record, small, take};

fn submission(participant: &str, reference: &str, prefer_wait_ms: Option<u64>) -> Submission {
    let (participant, reference) = (participant.to_owned(), reference.to_owned());
    Submission { participant, reference, asked: Asked::Payment, prefer_wait_ms }
}

fn admission() -> Admission {
    Admission::new(Terms::USUAL, 0)
}

/// One caller, `river`, whose order is stored at 5.
fn waiting(prefer_wait_ms: Option<u64>) -> Admission {
    let mut admission = admission();
    admission.submitted(1, submission("river", "A", prefer_wait_ms), 0).expect("there is room");
    assert_eq!(admission.append_outcome(1, Appended::Stored { offset: 5 }), None);
    admission
}

const ACCEPTED: Resolution = Resolution::Accepted { position: 5 };

#[test]
fn accepted_means_stored_and_admitted() {
    // Protects rule 4: neither the append nor the journal alone is enough, in whichever order they come.
    let mut admission = waiting(None);
    assert_eq!(admission.journal(&forwarded(4, "river", "lotus")), []);
    assert_eq!(admission.journal(&forwarded(5, "river", "lotus")), [(1, ACCEPTED)]);
    assert_eq!(admission.in_flight(), 0);

    let mut early = self::admission();
    early.submitted(1, submission("river", "A", None), 0).expect("there is room");
    assert_eq!(early.journal(&forwarded(5, "river", "lotus")), []);
    assert_eq!(early.append_outcome(1, Appended::Stored { offset: 5 }), Some(ACCEPTED));
}

#[test]
fn what_is_not_known_is_never_a_yes_or_a_no() {
    // Protects rule 4: an unknown append is "repeat", a refused one 503, a silent one "repeat" after the wait.
    for (appended, expected) in
        [(Appended::Unknown, Resolution::NotDurable), (Appended::Refused, Resolution::Unavailable)]
    {
        let mut admission = admission();
        admission.submitted(1, submission("river", "A", None), 0).expect("there is room");
        assert_eq!(admission.append_outcome(1, appended), Some(expected));
        assert_eq!(admission.append_outcome(1, Appended::Stored { offset: 5 }), None, "it was told already");
    }
    let mut silent = admission();
    silent.submitted(1, submission("river", "A", None), 100).expect("there is room");
    assert_eq!((silent.next_deadline_ms(), silent.poll(2_099)), (Some(2_100), vec![]));
    assert_eq!(silent.poll(2_100), [Action::Resolve(1, Resolution::NotDurable)]);
}

#[test]
fn pending_is_said_only_after_it_is_noted() {
    // Protects late refusals: without the note in the log the caller must repeat, or it would never learn.
    let noted = Action::AppendPending { ticket: 1, order: 5 };
    for (appended, expected) in [
        (Appended::Stored { offset: 6 }, Resolution::Pending { position: 5 }),
        (Appended::Refused, Resolution::NotDurable),
        (Appended::Unknown, Resolution::NotDurable),
    ] {
        let mut admission = waiting(None);
        assert_eq!(admission.poll(1_999), []);
        assert_eq!(admission.poll(2_000), std::slice::from_ref(&noted));
        // The journal comes while the note is on its way: the answer still depends on the note alone.
        let conflict = Verdict::Conflict { code: "DU01".to_owned(), first: 2 };
        assert_eq!(admission.journal(&record(5, conflict, vec![])), []);
        assert_eq!(admission.append_outcome(1, appended), Some(expected));
    }
    let mut lost = waiting(None);
    assert_eq!(lost.poll(2_000), [noted]);
    assert_eq!(lost.poll(4_000), [Action::Resolve(1, Resolution::NotDurable)]);
}

#[test]
fn prefer_waits_for_the_own_final() {
    // Protects Prefer: wait: the decision of this payment for this participant, else the 202 when the time is up.
    let mut admission = waiting(Some(3_000));
    assert_eq!(admission.journal(&forwarded(5, "river", "lotus")), []);
    assert_eq!(admission.poll(2_999), []);
    let told = admission.journal(&committed(6, 5, "river", "lotus"));
    assert_eq!(told, [(1, Resolution::Final { event: OutputName { offset: 6, k: 3 } })]);

    let mut late = waiting(Some(3_000));
    assert_eq!(late.journal(&forwarded(5, "river", "lotus")), []);
    assert_eq!(late.journal(&committed(6, 4, "river", "lotus")), [], "another payment's decision");
    assert_eq!(late.poll(3_000), [Action::Resolve(1, ACCEPTED)]);

    let mut foreign = waiting(Some(3_000));
    foreign.journal(&forwarded(5, "river", "lotus"));
    let steps = vec![deliver("lotus", Kind::Final, 5, Body::Stored(vec![]))];
    assert_eq!(foreign.journal(&record(6, Verdict::Done, steps)), [], "the other party's final");
}

#[test]
fn a_final_that_overtakes_the_acknowledgement_is_found() {
    // Protects Prefer: wait against the race of the append's acknowledgement with admission and decision.
    let mut admission = admission();
    admission.submitted(1, submission("river", "A", Some(9_000)), 0).expect("there is room");
    assert_eq!(admission.journal(&forwarded(5, "river", "lotus")), []);
    assert_eq!(admission.journal(&committed(6, 5, "river", "lotus")), []);
    let event = OutputName { offset: 6, k: 3 };
    assert_eq!(
        admission.append_outcome(1, Appended::Stored { offset: 5 }),
        Some(Resolution::Final { event })
    );

    let mut refused = waiting(Some(9_000));
    let steps = vec![
        moved(5, tonle_wire::journal::State::Received, tonle_wire::journal::State::Rejected, "refused", None),
        deliver("river", Kind::Final, 5, Body::Stored(vec![])),
    ];
    let told = refused.journal(&record(5, Verdict::Admitted, steps));
    assert_eq!(told, [(1, Resolution::Final { event: OutputName { offset: 5, k: 1 } })]);
}

#[test]
fn a_verdict_that_is_not_kept_any_more_is_looked_up() {
    // Protects the bounded ring: a very late acknowledgement leads to the log, not to a wait that cannot end.
    let mut admission = admission();
    admission.submitted(1, submission("river", "A", None), 0).expect("there is room");
    let many = u64::try_from(RECENT_VERDICTS_MAX).expect("small") + 1;
    for offset in 0..=many {
        admission.journal(&record(offset, Verdict::Admitted, vec![]));
    }
    assert!(admission.verdicts.len() <= RECENT_VERDICTS_MAX);
    assert_eq!(
        admission.append_outcome(1, Appended::Stored { offset: 0 }),
        Some(Resolution::Repeat { first: 0 })
    );
}

#[test]
fn each_verdict_has_its_answer() {
    // Protects the status table of the contract, for the first request and, by the first's record, for every repeat.
    let refused = |refusal| Verdict::Refused {
        refusal,
        code: "code".to_owned(),
        field: Some("/f".to_owned()),
        detail: "why".to_owned(),
    };
    let problem = |status, field: Option<&str>, first| {
        let (code, detail) = ("code".to_owned(), "why".to_owned());
        Resolution::Problem(Problem { status, code, field: field.map(str::to_owned), detail, first })
    };
    let cases = [
        (Verdict::Admitted, ACCEPTED),
        (Verdict::Done, ACCEPTED),
        (Verdict::Repeat { first: 3 }, Resolution::Repeat { first: 3 }),
        (refused(Refusal::Key), problem(401, Some("/f"), None)),
        (refused(Refusal::NotFound), problem(404, Some("/f"), None)),
        (refused(Refusal::Mismatch), problem(409, Some("/f"), None)),
        (refused(Refusal::Full), problem(503, Some("/f"), None)),
        (refused(Refusal::Rule), problem(422, Some("/f"), None)),
        (
            Verdict::Quarantined { reason: "why".to_owned() },
            Resolution::Quarantined { position: 5, reason: "why".to_owned() },
        ),
    ];
    for (verdict, expected) in cases {
        let said = record(5, verdict, vec![]);
        assert_eq!(waiting(None).journal(&said), [(1, expected.clone())]);
        assert_eq!(resolve_repeat(&said), expected);
    }
    let conflict = Verdict::Conflict { code: "DU03".to_owned(), first: 2 };
    let Resolution::Problem(problem) = resolve_repeat(&record(5, conflict, vec![])) else {
        panic!("a problem")
    };
    assert_eq!((problem.status, problem.code.as_str(), problem.first), (409, "DU03", Some(2)));
    let reply = record(5, Verdict::Admitted, vec![Step::Reply { body: Body::Stored(vec![]), payment: None }]);
    let event = OutputName { offset: 5, k: 0 };
    assert_eq!(waiting(Some(9_000)).journal(&reply), [(1, Resolution::Reply { event })]);
}

#[test]
fn a_repeat_waits_for_the_first_ones_final() {
    // Protects a repeat with Prefer: wait: it gets the decision that its first request would have got.
    let mut view = small();
    let mut admission = Admission::new(Terms::USUAL, 3);
    let own = || submission("river", "A", Some(1_000));
    let event = OutputName { offset: 2, k: 3 };
    assert_eq!(admission.await_final(1, own(), 1, &view, 0), Ok(Some(Resolution::Final { event })));
    take(&mut view, forwarded(3, "river", "lotus"));
    assert_eq!(admission.await_final(1, own(), 3, &view, 0), Ok(None));
    let plain = submission("river", "A", None);
    let accepted = Resolution::Accepted { position: 3 };
    assert_eq!(admission.await_final(2, plain, 3, &view, 0), Ok(Some(accepted.clone())));
    let stranger = submission("stranger", "A", Some(1_000));
    assert_eq!(admission.await_final(2, stranger, 3, &view, 0), Ok(Some(accepted.clone())));
    assert_eq!(admission.await_final(2, own(), 3, &view, 0), Ok(None));
    assert_eq!(admission.poll(1_000).len(), 2);
    assert_eq!(admission.await_final(3, own(), 3, &view, 0), Ok(None));
    let told = admission.journal(&committed(4, 3, "river", "lotus"));
    assert_eq!(told, [(3, Resolution::Final { event: OutputName { offset: 4, k: 3 } })]);
}

#[test]
fn overload_is_said_before_anything_is_appended() {
    // Protects rule 11: bounds over all, per participant and per reference; a told or lost caller makes room.
    let terms = Terms { in_flight_max: 4, participant_in_flight_max: 3, ..Terms::USUAL };
    let mut admission = Admission::new(terms, 0);
    for ticket in 0..3 {
        let order = submission("river", &format!("R{ticket}"), None);
        assert_eq!(admission.submitted(ticket, order, 0), Ok(()));
    }
    assert_eq!(admission.submitted(2, submission("lotus", "A", None), 0), Err(Overloaded::Ticket));
    assert_eq!(admission.submitted(3, submission("river", "R3", None), 0), Err(Overloaded::Participant));
    assert_eq!(admission.submitted(3, submission("lotus", "A", None), 0), Ok(()));
    assert_eq!(admission.submitted(4, submission("reed", "A", None), 0), Err(Overloaded::All));
    admission.cancelled(0);
    assert_eq!(admission.submitted(4, submission("river", "R4", None), 0), Ok(()));
    assert_eq!(admission.append_outcome(0, Appended::Stored { offset: 9 }), None, "it is gone");
    assert_eq!(admission.poll(2_000).len(), 4);
    assert_eq!((admission.in_flight(), admission.participants.len(), admission.references.len()), (0, 0, 0));

    let mut looping = self::admission();
    for ticket in 0..4 {
        assert_eq!(looping.submitted(ticket, submission("river", "A", None), 0), Ok(()));
    }
    assert_eq!(looping.submitted(9, submission("river", "A", None), 0), Err(Overloaded::Reference));
    assert_eq!(
        looping.submitted(9, submission("lotus", "A", None), 0),
        Ok(()),
        "ids are the participant's own"
    );
}
