//! The contract of the log in bytes: one golden file for each kind of record. `UPDATE_GOLDEN=1` writes them anew; a
//! changed file is a changed contract.

use proptest::prelude::*;
use tonle_wire::journal::*;
use tonle_wire::order::*;
use tonle_wire::registry as row;
use tonle_wire::{Fault, OutputName, RECORD_BYTES_MAX};

fn key() -> row::Key {
    row::Key {
        id: "k1".into(),
        algorithm: row::Algorithm::Ed25519,
        public: (0..32).collect(),
        not_after_ms: Some(1_830_211_200_000),
        revoked: false,
    }
}

fn participant() -> row::Participant {
    row::Participant {
        id: "lotus-bank".into(),
        name: "Lotus Bank".into(),
        kind: row::ParticipantKind::Bank,
        state: row::ParticipantState::Up,
        bics: vec!["LOTUVNVX".into()],
        bins: vec!["970499".into()],
        bakong: vec!["lotus".into()],
        wallets: vec![],
        test: false,
        url: Some("https://127.0.0.1:9001/inbox".into()),
        accounts: vec![row::AccountTerms {
            ledger: "vnd".into(),
            mode: row::Mode::Cap,
            amount: 5_000_000_000,
        }],
        keys: vec![key()],
        certificates: vec![row::Certificate { spki_sha256: vec![7; 32], revoked: false }],
    }
}

fn ledger() -> row::Ledger {
    row::Ledger {
        name: "vnd".into(),
        currency: "VND".into(),
        decimals: 0,
        total_ms: 10_000,
        payee_reserve_ms: 2_000,
        stale_ms: 60_000,
        future_ms: 5_000,
        amount_max: 500_000_000,
    }
}

fn account() -> row::Account {
    row::Account {
        ledger: "vnd".into(),
        participant: "lotus-bank".into(),
        mode: row::Mode::Cap,
        limit: 5_000_000_000,
        position: -125_000,
        reserved: 75_000,
    }
}

const UETR: [u8; 16] = [1, 2, 3, 4, 5, 6, 0x47, 8, 0x89, 10, 11, 12, 13, 14, 15, 16];

fn message(via: Via, facts: Facts) -> Order {
    Order::Message(Box::new(Message {
        participant: "lotus-bank".into(),
        key: "k1".into(),
        via,
        media_type: "application/xml".into(),
        signature_input: "(\"@method\");created=1790000000".into(),
        signature: vec![9; 64],
        body: b"<Document/>".to_vec(),
        name: "pacs.008.001.08".into(),
        reference: "LOTUS-20260921-1".into(),
        content: [3; 16],
        facts,
    }))
}

fn request() -> Via {
    Via::Request {
        method: "POST".into(),
        authority: "127.0.0.1:8443".into(),
        path: "/v1/messages".into(),
        query: "?".into(),
    }
}

fn orders() -> Vec<(&'static str, Order)> {
    let event = OutputName { offset: 41, k: 2 };
    let answer = Answer {
        uetr: UETR,
        ids: Ids { message: Some(1), ..Ids::default() },
        sense: Sense::No("AC03".into()),
    };
    let payment = Payment {
        uetr: UETR,
        ids: Ids { message: Some(1), instruction: None, end_to_end: Some(2), transaction: Some(3) },
        payee: Agent::Bic("MEKOKHPP".into()),
        currency: "VND".into(),
        amount: 125_000,
        created_ms: Some(1_790_000_000_000),
        accepted_ms: None,
    };
    vec![
        (
            "genesis",
            Order::Genesis(Genesis {
                hub: "demo".into(),
                group: "main".into(),
                table_key: vec![5; 16],
                ledgers: vec![ledger()],
                operators: vec![row::Operator { name: "an".into(), key: key() }],
                operators_needed: 1,
                participants: vec![participant()],
                references_max: 20_000_000,
                hub_key: None,
            }),
        ),
        ("payment", message(request(), Facts::Payment(payment))),
        ("answer", message(Via::PushAnswer { event }, Facts::Answer(answer))),
        ("enquiry", message(request(), Facts::Enquiry(Enquiry { uetr: UETR }))),
        (
            "operator",
            Order::Operator(OperatorOrder {
                text: "{\"id\":\"1\"}".into(),
                signatures: vec![OperatorSignature {
                    operator: "an".into(),
                    key: "k1".into(),
                    signature: vec![4; 64],
                }],
            }),
        ),
        ("tick", Order::Tick),
        (
            "deliveries",
            Order::Deliveries(vec![
                DeliveryOutcome {
                    event,
                    attempt: 1,
                    at_ms: 1_790_000_000_123,
                    result: DeliveryResult::Acknowledged(202),
                },
                DeliveryOutcome {
                    event,
                    attempt: 2,
                    at_ms: 1_790_000_000_456,
                    result: DeliveryResult::Fault("reset".into()),
                },
            ]),
        ),
        ("pending", Order::Pending(77)),
        (
            "unusable",
            Order::Unusable(UnusableAnswer {
                participant: "mekong-bank".into(),
                event,
                code: "unusable-answer".into(),
                field: None,
                detail: "not a message".into(),
            }),
        ),
    ]
}

fn journals() -> Vec<(&'static str, Journal)> {
    let mut commit = Journal::new(42, 1_790_000_000_789, Verdict::Admitted);
    commit.digest = [8; 16];
    commit.armed = 3;
    let deliver = |kind, body| {
        Step::Deliver(Delivery {
            to: "lotus-bank".into(),
            kind,
            message: "pacs.002.001.10".into(),
            payment: Some(41),
            uetr: Some(UETR),
            body,
        })
    };
    commit.steps = vec![
        Step::Moved(Moved {
            payment: 41,
            from: State::Forwarded,
            to: State::Committed,
            event: "payee-accepts".into(),
            rule: "first-answer-decides".into(),
            reason: None,
            values: vec![Value { name: "deadline_ms".into(), value: 1_790_000_010_000 }],
            terms: None,
        }),
        Step::Reserved { payment: 41, amount: 125_000, account: account() },
        Step::Released { payment: 41, amount: 125_000, account: account() },
        Step::Posted { payment: 41, legs: vec![Leg { change: -125_000, account: account() }] },
        deliver(Kind::Answer, Body::Order(42)),
        deliver(Kind::Final, Body::Stored(b"<Document/>".to_vec())),
        deliver(Kind::Final, Body::SameAs(5)),
        deliver(Kind::Final, Body::FinalAt(40)),
        deliver(Kind::Status, Body::ReplyAt(39)),
        Step::Reply { body: Body::Stored(b"<Document/>".to_vec()), payment: None },
        Step::Participant(Box::new(participant())),
        Step::Ledger(ledger()),
        Step::Account { account: account(), change: 250 },
        Step::Operator(row::Operator { name: "an".into(), key: key() }),
        Step::Delivered(DeliveryOutcome {
            event: OutputName { offset: 42, k: 5 },
            attempt: 1,
            at_ms: 5,
            result: DeliveryResult::GivenUp,
        }),
    ];
    let mut later = Journal::new(43, 1_790_000_000_790, Verdict::Admitted);
    later.steps = vec![
        Step::Moved(Moved {
            payment: 43,
            from: State::Received,
            to: State::Rejected,
            event: "refused".into(),
            rule: "first-failed-check".into(),
            reason: Some("AM04".into()),
            values: vec![],
            terms: Some(Terms { payee: Some("mekong-bank".into()), deadline_ms: Some(1_790_000_010_000) }),
        }),
        Step::Reply { body: Body::FinalAt(40), payment: Some(41) },
        Step::Group { operators_needed: 2, references_max: 20_000_000 },
    ];
    let refused = Verdict::Refused {
        refusal: Refusal::Mismatch,
        code: "original-mismatch".into(),
        field: Some("/Document".into()),
        detail: "why".into(),
    };
    vec![
        ("commit", commit),
        ("later-fields", later),
        ("done", Journal::new(1, 2, Verdict::Done)),
        ("part", Journal::new(1, 2, Verdict::Done).in_parts(Part { index: 1, first_k: 256, more: true })),
        ("repeat", Journal::new(1, 2, Verdict::Repeat { first: 0 })),
        ("conflict", Journal::new(1, 2, Verdict::Conflict { code: "DU01".into(), first: 0 })),
        ("refused", Journal::new(1, 2, refused)),
        ("quarantined", Journal::new(1, 2, Verdict::Quarantined { reason: "why".into() })),
    ]
}

fn hex(bytes: &[u8]) -> String {
    let digits: Vec<String> = bytes.iter().map(|byte| format!("{byte:02x}")).collect();
    digits.chunks(40).map(|line| line.concat() + "\n").collect()
}

fn golden(name: &str, bytes: &[u8]) {
    let path = format!("{}/golden/{name}.hex", env!("CARGO_MANIFEST_DIR"));
    if std::env::var_os("UPDATE_GOLDEN").is_some() {
        std::fs::write(&path, hex(bytes)).expect("golden files can be written");
    }
    let published = std::fs::read_to_string(&path).unwrap_or_default();
    assert_eq!(published, hex(bytes), "{name}: the bytes of the contract changed");
}

#[test]
fn records_have_the_published_bytes_and_read_back() {
    // Protects every reader of a log that was written before.
    for (name, order) in orders() {
        let record = Record::new(order);
        let bytes = record.encode();
        golden(&format!("order-{name}"), &bytes);
        assert_eq!(Record::decode(&bytes), Ok(record));
    }
    for (name, journal) in journals() {
        let bytes = journal.encode();
        golden(&format!("journal-{name}"), &bytes);
        assert_eq!(Journal::decode(&bytes), Ok(journal));
    }
}

#[test]
fn wallet_codes_are_written_only_where_there_are_some() {
    // Protects logs from before wallet codes: they read back, and refolded they give the same bytes (the golden files of
    // participants without any are those of then).
    let none = participant();
    let some = row::Participant { wallets: vec!["970454/99ZP".into()], ..participant() };
    let bytes = |row: &row::Participant| {
        let mut journal = Journal::new(1, 2, Verdict::Admitted);
        journal.steps = vec![Step::Participant(Box::new(row.clone()))];
        let bytes = journal.encode();
        assert_eq!(Journal::decode(&bytes).expect("reads back"), journal);
        bytes
    };
    // An array of one element more, and a list of one text of eleven bytes.
    assert_eq!(bytes(&some).len(), bytes(&none).len() + 1 + 1 + "970454/99ZP".len());
}

#[test]
fn a_record_from_before_terms_and_payments_of_replies_is_read() {
    // Protects every log that was written before the fields `terms` and `payment` were added at the end: its bytes are
    // those of the same record without them.
    let published =
        std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/golden/journal-commit.hex"));
    let text: String = published.expect("the golden file is there").split_whitespace().collect();
    let byte = |pair: &[u8]| u8::from_str_radix(std::str::from_utf8(pair).expect("digits"), 16);
    let bytes: Vec<u8> = text.as_bytes().chunks(2).map(|pair| byte(pair).expect("hex")).collect();
    let old = Journal::decode(&bytes).expect("an old record");
    assert!(old.steps.iter().any(|step| matches!(step, Step::Moved(Moved { terms: None, .. }))));
    assert!(old.steps.iter().any(|step| matches!(step, Step::Reply { payment: None, .. })));
}

#[test]
fn a_part_has_the_names_of_its_place_and_a_version_of_its_own() {
    // Protects readers that know no parts: they must refuse one by its version, not take it for the whole.
    let mut journal = Journal::new(9, 2, Verdict::Done).in_parts(Part { index: 2, first_k: 300, more: true });
    journal.steps = vec![Step::Reply { body: Body::Order(1), payment: None }];
    assert_eq!(Journal::decode(&journal.encode()).map(|read| read.version), Ok(tonle_wire::VERSION_PARTS));
    assert_eq!(
        (journal.place(), journal.next_place()),
        (Place { offset: 9, part: 2 }, Place { offset: 9, part: 3 })
    );
    let names: Vec<_> = journal.outputs().map(|(name, _)| name).collect();
    assert_eq!((names, journal.next_k()), (vec![OutputName { offset: 9, k: 300 }], 301));
    assert!(journal.step(300).is_some() && journal.step(0).is_none() && journal.step(301).is_none());
    let last = Journal::new(9, 2, Verdict::Done).in_parts(Part { index: 3, first_k: 301, more: false });
    assert_eq!((last.is_last(), last.next_place()), (true, Place::first_of(10)));
    let mut wrong = last;
    wrong.version = tonle_wire::VERSION;
    assert!(matches!(Journal::decode(&wrong.encode()), Err(Fault::Malformed(_))));
    (wrong.version, wrong.part) = (tonle_wire::VERSION_PARTS, None);
    assert!(matches!(Journal::decode(&wrong.encode()), Err(Fault::Malformed(_))));
}

#[test]
fn other_versions_surplus_and_oversize_are_refused_by_name() {
    // Protects the fold from guessing.
    let mut bytes = Record::new(Order::Tick).encode();
    bytes[1] = 9;
    assert_eq!(Record::decode(&bytes), Err(Fault::Version(9)));
    let mut surplus = Record::new(Order::Tick).encode();
    surplus.push(0);
    assert!(matches!(Record::decode(&surplus), Err(Fault::Malformed(_))));
    assert_eq!(Record::decode(&vec![0; RECORD_BYTES_MAX + 1]), Err(Fault::TooLong(RECORD_BYTES_MAX + 1)));
    assert!(matches!(Record::decode(&[]), Err(Fault::Malformed(_))));
}

#[test]
fn output_names_have_one_spelling() {
    // Protects I14: a name that could be written twice could be delivered twice.
    let name = OutputName { offset: 1_042, k: 3 };
    assert_eq!(name.text("main"), "main-1042-3");
    assert_eq!(OutputName::parse("main", "main-1042-3"), Some(name));
    for wrong in
        ["main-01042-3", "main-1042-03", "main-1042", "other-1042-3", "main-+1-3", "main--3", "main-1-3-4"]
    {
        assert_eq!(OutputName::parse("main", wrong), None, "{wrong}");
    }
}

proptest! {
    #[test]
    fn decoders_are_total(mut bytes in prop::collection::vec(any::<u8>(), 0..400), pick in 0_usize..17, at in any::<prop::sample::Index>()) {
        // Protects the fold and every reader from bytes of any kind: also those that are nearly a record.
        let _ = (Record::decode(&bytes), Journal::decode(&bytes));
        let mut near = orders().into_iter().map(|(_, order)| Record::new(order).encode())
            .chain(journals().into_iter().map(|(_, journal)| journal.encode()))
            .nth(pick).expect("seventeen records");
        let place = at.index(near.len());
        near[place] = bytes.pop().unwrap_or(0);
        let _ = (Record::decode(&near), Journal::decode(&near));
    }
}
