//! I4, I5, I10, I11, I14, I15 as the participants' edge sees them.

use tonle_wire::OutputName;
use tonle_wire::journal::Refusal;
use tonle_wire::order::Sense;

use super::log::{Log, answer_facts, final_body, message, refused};
use crate::{AnswerClass, AnswerSeen, RequestKind, Sight, fingerprint};

fn seen(reference: &str, content: u8, class: AnswerClass, body: u64) -> AnswerSeen<'_> {
    AnswerSeen {
        participant: "bank-a",
        reference,
        content: [content; 16],
        kind: RequestKind::Payment,
        class,
        body,
        position: None,
        prefer_wait: class == AnswerClass::Final,
    }
}

/// A log with one committed payment (order 1), its final's fingerprint, and what the edge saw of it.
fn log(answers: &[AnswerSeen<'_>]) -> Log {
    let mut log = Log::new();
    log.commit(1, 10);
    for answer in answers {
        log.auditor.answer_seen(answer);
    }
    log
}

fn final_print() -> u64 {
    let tonle_wire::Body::Stored(bytes) = final_body(tonle_wire::journal::State::Committed, None, [1; 16])
    else {
        unreachable!("made here");
    };
    fingerprint(&bytes)
}

#[test]
fn a_repeat_gets_the_same_bytes() {
    // Protects I10: first unsettled, then the same 202 for ever, and the final only where it was waited for.
    let accepted = || AnswerSeen { position: Some(1), ..seen("pay-1", 1, AnswerClass::Accepted, 7) };
    let waited = seen("pay-1", 1, AnswerClass::Final, final_print());
    let mut good = log(&[seen("pay-1", 1, AnswerClass::Unsettled, 3), accepted(), accepted(), waited]);
    assert!(good.finish().is_clean(), "{:?}", good.auditor.violations());
    let others = [
        AnswerSeen { body: 8, ..accepted() },
        AnswerSeen { position: Some(2), ..accepted() },
        seen("pay-1", 1, AnswerClass::Conflict, 9),
        AnswerSeen { prefer_wait: false, ..waited },
    ];
    for other in others {
        log(&[accepted(), other]).assert_found("I10");
    }
    let mut log = log(&[AnswerSeen { position: Some(2), ..accepted() }]);
    log.finish();
    log.assert_found("I10");
}

#[test]
fn an_answer_of_a_class_that_its_request_cannot_have_is_found() {
    // Protects the table of answers by message.
    let cases = [
        (RequestKind::Payment, AnswerClass::NotFound),
        (RequestKind::Answer, AnswerClass::Reply),
        (RequestKind::Enquiry, AnswerClass::NotFound),
    ];
    for (kind, class) in cases {
        log(&[AnswerSeen { kind, ..seen("any", 1, class, 1) }]).assert_found("contract");
    }
}

#[test]
fn what_was_accepted_and_is_not_in_the_log_is_found() {
    // Protects I4: an acknowledgement before the append, a cache that answers without a record.
    let mut lost = log(&[seen("never", 1, AnswerClass::Accepted, 7)]);
    let report = lost.finish();
    lost.assert_found("I4");
    assert_eq!(report.in_limbo, 1);
    let mut asked =
        log(&[AnswerSeen { kind: RequestKind::Enquiry, ..seen("never", 1, AnswerClass::Reply, 7) }]);
    asked.finish();
    asked.assert_found("I6");
    let mut turned = log(&[seen("never", 1, AnswerClass::Turned, 7)]);
    assert!(turned.finish().is_clean());
}

#[test]
fn another_content_that_was_accepted_is_found() {
    // Protects I11: with the first, and instead of the first.
    log(&[seen("pay-1", 1, AnswerClass::Accepted, 7), seen("pay-1", 2, AnswerClass::Accepted, 8)])
        .assert_found("I11");
    let mut log = log(&[seen("pay-1", 2, AnswerClass::Accepted, 8)]);
    log.finish();
    log.assert_found("I11");
}

#[test]
fn an_edge_that_contradicts_the_log_is_found() {
    // Protects I21, I11, I5: refused though taken, accepted though refused, another payment's final.
    let mut one = log(&[seen("pay-1", 1, AnswerClass::Conflict, 7)]);
    one.finish();
    one.assert_found("I21");
    let mut two = log(&[AnswerSeen { kind: RequestKind::Answer, ..seen("f", 9, AnswerClass::Accepted, 7) }]);
    two.send(message("bank-a", "f", 9, answer_facts(1, Sense::Yes)));
    two.say(refused(Refusal::NotFound), Vec::new());
    two.finish();
    two.assert_found("I11");
    let mut three = log(&[seen("pay-1", 1, AnswerClass::Final, 1)]);
    three.finish();
    three.assert_found("I5");
}

#[test]
fn what_left_before_its_cause_was_readable_is_found() {
    // Protects I15.
    let mut log = log(&[]);
    let output = |k| Sight::Output { name: OutputName { offset: 1, k }, to: "bank-b", body: 1 };
    log.auditor.edge_saw(output(3), 2);
    log.auditor.edge_saw(Sight::Answer { offset: 2 }, 3);
    assert!(log.finish().is_clean(), "{:?}", log.auditor.violations());
    log.auditor.edge_saw(output(3), 1);
    log.auditor.edge_saw(Sight::Answer { offset: 2 }, 2);
    assert_eq!(log.found(), ["I15", "I15"]);
}

#[test]
fn an_output_that_the_journal_has_not_or_has_otherwise_is_found() {
    // Protects I14 and I15: another body, another addressee, an invented name.
    let sight = |k, to, body| Sight::Output { name: OutputName { offset: 1, k }, to, body };
    let mut one = log(&[]);
    one.auditor.edge_saw(sight(3, "bank-b", 1), 9);
    one.auditor.edge_saw(sight(3, "bank-b", 2), 9);
    assert_eq!(one.found(), ["I14"]);
    for wrong in [sight(3, "bank-c", 1), sight(0, "bank-b", 1), sight(99, "bank-b", 1)] {
        let mut log = log(&[]);
        log.auditor.edge_saw(wrong, 9);
        log.finish();
        assert_eq!(log.found(), ["I15"], "{wrong:?}");
    }
}
