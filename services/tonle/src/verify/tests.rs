//! A good log is whole; a copy with one planted change is not, whatever the change is.

use tonle_runtime::log::Topic;
use tonle_wire::journal::{Journal, State, Step};
use tonle_wire::order::{Facts, Message, Order, Via};

use super::*;
use crate::testing::{House, MemoryLog};

fn message(order: &mut Order) -> &mut Message {
    match order {
        Order::Message(message) => message,
        other => panic!("no message: {other:?}"),
    }
}

/// Alters the journal record of an order.
fn alter_journal(log: &MemoryLog, offset: usize, change: impl FnOnce(&mut Journal)) {
    log.alter(Topic::Journal, |records| {
        let mut record = Journal::decode(&records[offset].1).unwrap();
        change(&mut record);
        records[offset].1 = record.encode();
    });
}

async fn whole(log: &MemoryLog) -> Found {
    let found = verify(log, Vec::new()).await.unwrap();
    assert!(found.is_whole(), "{found:#?}");
    found
}

/// Verifies a copy with a planted change; one of the faults must name it.
async fn planted(good: &MemoryLog, named: &str, plant: impl FnOnce(&MemoryLog)) {
    let copy = good.copy();
    plant(&copy);
    let found = verify(&copy, Vec::new()).await.unwrap();
    assert!(!found.is_whole(), "{named}: not found");
    assert!(found.faults.iter().any(|fault| fault.contains(named)), "{named}: not in {:#?}", found.faults);
}

#[tokio::test]
async fn a_good_log_is_whole() {
    // Protects: no false alarm, and the log of the tests below holds what they alter: all outcomes, both ways of signing.
    let log = House::new().good_log();
    let found = whole(&log).await;
    assert_eq!((found.orders, found.journal, found.signatures), (12, 12, 10));
    let mut finals = Vec::new();
    for (_, bytes) in &log.topics.lock().unwrap()[1] {
        let steps = Journal::decode(bytes).unwrap().steps;
        finals.extend(steps.into_iter().filter_map(|step| match step {
            Step::Moved(moved) if moved.to.is_final() && moved.from != moved.to => Some(moved.to),
            _ => None,
        }));
    }
    assert_eq!(finals, [State::Committed, State::Rejected, State::Expired, State::Rejected]);
    // The line of the command is the contract's.
    let line: serde_json::Value = serde_json::from_str(&found.json()).unwrap();
    assert_eq!(
        (&line["records"], &line["money_conserved"], &line["in_limbo"]),
        (&24.into(), &true.into(), &0.into())
    );
    assert_eq!(line["digest"].as_str().unwrap().len(), 32);
}

#[tokio::test]
async fn copies_and_an_unfolded_tail_are_no_faults() {
    // Protects: two switches, and one that was stopped, leave a log that is whole.
    let log = House::new().good_log();
    log.alter(Topic::Journal, |records| {
        let (first, third) = (records[1].clone(), records[3].clone());
        records.pop();
        records.push(third);
        records.insert(2, first);
    });
    let found = whole(&log).await;
    assert_eq!((found.orders, found.journal), (12, 13));
}

#[tokio::test]
async fn altered_messages_are_found() {
    // Protects: body, signature, signed parameters, key, facts, reference, content hash, way and media type of a stored
    // message are all held by something.
    let good = House::new().good_log();
    let alter =
        |change: fn(&mut Message)| move |log: &MemoryLog| log.alter_order(1, |order| change(message(order)));
    planted(
        &good,
        "order 1: the signature of lotus/k1",
        alter(|message| {
            let at = message.body.windows(5).position(|window| window == b">5000").unwrap() + 1;
            message.body[at] = b'6';
        }),
    )
    .await;
    // Bytes outside the content change no fact, and the signature covers them all the same.
    planted(&good, "order 1: the signature of lotus/k1", alter(|message| message.body.push(b'\n'))).await;
    planted(&good, "order 1: the signature of lotus/k1", alter(|message| message.signature[7] ^= 1)).await;
    planted(
        &good,
        "order 1: the signature",
        alter(|message| {
            message.signature_input = message.signature_input.replace("created=1", "created=2");
        }),
    )
    .await;
    planted(&good, "order 1: the signature", alter(|message| message.media_type.push(' '))).await;
    planted(&good, "order 1: the signature", alter(|message| message.key = "k2".into())).await;
    planted(&good, "order 1: the signature", alter(|message| message.participant = "sen".into())).await;
    planted(
        &good,
        "order 1: the signature",
        alter(|message| {
            if let Via::Request { authority, .. } = &mut message.via {
                *authority = "other:8443".into();
            }
        }),
    )
    .await;
    planted(
        &good,
        "order 1: the facts",
        alter(|message| {
            if let Facts::Payment(payment) = &mut message.facts {
                payment.amount += 1;
            }
        }),
    )
    .await;
    planted(&good, "order 1: the reference", alter(|message| message.reference.push('X'))).await;
    planted(&good, "order 1: the content hash", alter(|message| message.content[3] ^= 1)).await;
    planted(&good, "order 1: the name", alter(|message| message.name = "pacs.008.001.09".into())).await;
    planted(&good, "order 1: the body is no message", alter(|message| message.body = b"<x/>".to_vec())).await;
}

#[tokio::test]
async fn altered_answers_and_orders_are_found() {
    // Protects: an answer in a push response is bound to its event, and operators' orders to their signers.
    let good = House::new().good_log();
    planted(&good, "order 2: the signature of mekong/k1", |log| {
        log.alter_order(2, |order| {
            if let Via::PushAnswer { event } = &mut message(order).via {
                event.k += 1;
            }
        });
    })
    .await;
    let order = |change: fn(&mut tonle_wire::order::OperatorOrder)| {
        move |log: &MemoryLog| {
            log.alter_order(6, |order| match order {
                Order::Operator(order) => change(order),
                other => panic!("no operators' order: {other:?}"),
            });
        }
    };
    planted(&good, "order 6", order(|order| order.text = order.text.replace("5000", "6000"))).await;
    planted(&good, "order 6", order(|order| order.signatures[1].signature[0] ^= 1)).await;
    planted(&good, "order 6", order(|order| order.signatures.truncate(1))).await;
}

#[tokio::test]
async fn every_byte_of_an_order_is_held() {
    // Protects: no byte of a stored payment can change in silence, wherever it lies.
    let good = House::new().good_log();
    let length = good.topics.lock().unwrap()[0][1].1.len();
    for at in (0..length).step_by(29) {
        let copy = good.copy();
        copy.alter(Topic::Orders, |records| records[1].1[at] ^= 1);
        assert!(!verify(&copy, Vec::new()).await.unwrap().is_whole(), "byte {at} of {length}");
    }
}

#[tokio::test]
async fn every_byte_of_a_journal_record_is_held() {
    // Protects: digest, verdict, steps, times and bodies of the journal are what the fold makes of the orders.
    let good = House::new().good_log();
    for offset in [0, 1, 2, 6, 10] {
        let length = good.topics.lock().unwrap()[1][offset].1.len();
        for at in (0..length).step_by(31) {
            let copy = good.copy();
            copy.alter(Topic::Journal, |records| records[offset].1[at] ^= 1);
            assert!(
                !verify(&copy, Vec::new()).await.unwrap().is_whole(),
                "byte {at} of {length} of the record of order {offset}"
            );
        }
    }
}

#[tokio::test]
async fn altered_journals_are_found() {
    // Protects: a wrong digest, position, time, sum or copy has its own words.
    let good = House::new().good_log();
    let differs = "the journal of order 2 differs from the fold";
    planted(&good, "digest", |log| alter_journal(log, 2, |said| said.digest[15] ^= 1)).await;
    planted(&good, differs, |log| alter_journal(log, 2, |said| said.time_ms += 1)).await;
    planted(&good, differs, |log| alter_journal(log, 2, |said| said.armed += 1)).await;
    planted(&good, differs, |log| alter_journal(log, 2, |said| said.steps.truncate(1))).await;
    planted(&good, "the journal lacks the records", |log| alter_journal(log, 2, |said| said.offset += 1))
        .await;
    planted(&good, "I1", |log| {
        alter_journal(log, 2, |said| {
            for step in &mut said.steps {
                if let Step::Posted { legs, .. } = step {
                    legs[0].change -= 1;
                    legs[0].account.position -= 1;
                }
            }
        });
    })
    .await;
    planted(&good, "I14", |log| {
        log.alter(Topic::Journal, |records| {
            let mut copy = Journal::decode(&records[2].1).unwrap();
            copy.armed += 1;
            records.push((0, copy.encode()));
        });
    })
    .await;
}

#[tokio::test]
async fn missing_records_are_found() {
    // Protects: nothing can be taken out of either topic, nor put into another order.
    let good = House::new().good_log();
    planted(&good, "the journal lacks the records 4 to 4", |log| {
        log.alter(Topic::Journal, |records| drop(records.remove(4)));
    })
    .await;
    planted(&good, "order", |log| log.alter(Topic::Orders, |records| drop(records.remove(4)))).await;
    planted(&good, "order", |log| log.alter(Topic::Orders, |records| drop(records.pop()))).await;
    planted(&good, "order", |log| log.alter(Topic::Orders, |records| records.swap(3, 5))).await;
    planted(&good, "genesis", |log| log.alter(Topic::Orders, |records| drop(records.remove(0)))).await;
    planted(&good, "there is no record", |log| {
        log.alter(Topic::Orders, Vec::clear);
        log.alter(Topic::Journal, Vec::clear);
    })
    .await;
}

#[tokio::test]
async fn snapshots_belong_to_the_log() {
    // Protects: a switch that would resume from another state than the log's is found before it does (I16).
    let good = House::new().good_log();
    let digest = Journal::decode(&good.topics.lock().unwrap()[1][3].1).unwrap().digest;
    let whole = async |next, digest| verify(&good, vec![(next, digest)]).await.unwrap().is_whole();
    assert!(whole(4, digest).await);
    assert!(!whole(5, digest).await);
    assert!(!whole(40, digest).await);
}
