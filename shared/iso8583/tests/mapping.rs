//! pacs.008 and 0200, pacs.002 and 0210: there and back on each sample, with every loss named.

mod common;

use tonle_iso8583::map::tables::{Outcome, RESPONSES};
use tonle_iso8583::map::{
    Identity, Link, MapFault, answer_from_0210, answer_to_0210, transfer_from_0200, transfer_to_0200,
};
use tonle_iso8583::{Amount, Day, Moment, Profile, Transaction, decode, encode};

const NOW: Day = Day { year: 2026, month: 11, day: 24 };

fn link() -> Link {
    serde_json::from_str(
        r#"{"processing_code":"430000","local_offset_minutes":420,
            "agents":{"LOTUVNVX":"970499","SENNVNVXXXX":"970488"},
            "uetr_field":48,"names_field":120,"payload_field":62,"constants":{"41":"TONLE001"}}"#,
    )
    .expect("a link")
}

fn moment(day: Day, hour: i64, minute: i64, second: i64) -> Moment {
    Moment::of(day, hour, minute, second).expect("a moment")
}

fn amount(currency: &str, value: &str) -> Amount {
    Amount { currency: currency.into(), value: value.into() }
}

fn transfer() -> Transaction {
    Transaction {
        instructed: Some(amount("USD", "4.92")),
        exchange_rate: Some("25412.5".into()),
        tx_id: Some("632819000042".into()),
        uetr: Some("3f2a1c4e-8b5d-4a6f-9c7e-1d2b3a4c5e6f".into()),
        created: Some(moment(NOW, 19, 30, 5)),
        accepted: Some(moment(NOW, 19, 30, 4)),
        settlement_day: Some(Day { day: 25, ..NOW }),
        debtor_agent: Some("LOTUVNVX".into()),
        creditor_agent: Some("SENNVNVX".into()),
        debtor_account: Some("0011223344".into()),
        creditor_account: Some("9988776655443322".into()),
        debtor: Some("NGUYEN VAN A".into()),
        creditor: Some("SOKHA CHAN".into()),
        remittance: Some("invoice 7".into()),
        payload: Some("00020101021138".into()),
        ..Transaction::of(amount("VND", "125000"))
    }
}

fn identity() -> Identity {
    Identity { trace: 42, retrieval: "632819000042".into(), sent: moment(NOW, 19, 30, 5) }
}

fn request(profile: &Profile, transfer: &Transaction) -> Vec<u8> {
    let mapped = transfer_to_0200(profile, &link(), transfer, &identity()).expect("mapped");
    let mti = if profile.name().ends_with("1993") { "1200" } else { "0200" };
    encode(profile, mti, &mapped.value).expect("written")
}

#[test]
fn there_and_back_on_each_sample() {
    // Protects: what the tables say is carried, is carried, in every encoding, with the link's decimals and local time.
    for profile in common::samples().iter() {
        let sent = transfer();
        let wire = request(profile, &sent);
        let message = decode(profile, &wire).expect("read");
        let got = transfer_from_0200(&message, &link(), moment(NOW, 19, 31, 0)).expect("mapped");
        let mut wanted = sent.clone();
        wanted.tx_id = None;
        // The table holds the agent with its branch, and that is the form in which it comes back.
        wanted.creditor_agent = Some("SENNVNVXXXX".into());
        assert_eq!(got.value.transaction, wanted, "{}", profile.name());
        assert_eq!(got.value.identity, identity());
        assert_eq!(got.lost.iter().map(|loss| loss.element).collect::<Vec<_>>(), ["EndToEndId"]);
        let digits = message.field(4).expect("an amount").text();
        let implied = if matches!(profile.name(), "sample-ascii-1987" | "sample-packed-1987") {
            "000012500000"
        } else {
            "000000125000"
        };
        assert_eq!(digits, implied, "{}", profile.name());
        let local = message.field(12).expect("a time").text();
        assert!(local.ends_with("023004"), "{local}");
    }
}

#[test]
fn what_is_lost_is_named() {
    // Protects: nothing disappears silently, and nothing that fits is called lost.
    let samples = common::samples();
    let profile = samples.get("sample-ascii-1987").expect("a sample");
    let mut all = transfer();
    all.instr_id = Some("I".into());
    all.end_to_end_id = Some("E".into());
    all.tx_id = Some("T".into());
    all.purpose = Some("GDDS".into());
    all.charge_bearer = Some("SLEV".into());
    all.exchange_rate = Some("25412.512345".into());
    all.created = Some(moment(NOW, 1, 2, 3));
    all.debtor = Some("Nguyễn Văn Đức".into());
    all.creditor = Some("សុខា".into());
    all.remittance = Some("x".repeat(140));
    let bare = Link { uetr_field: None, payload_field: None, ..link() };
    let mapped = transfer_to_0200(profile, &bare, &all, &identity()).expect("mapped");
    let lost: Vec<&str> = mapped.lost.iter().map(|loss| loss.element).collect();
    let wanted = [
        "XchgRate",
        "CreDtTm",
        "RmtInf/Ustrd",
        "Dbtr/Nm",
        "Cdtr/Nm",
        "UETR",
        "QR payload",
        "Purp",
        "ChrgBr",
        "TxId",
        "InstrId",
        "EndToEndId",
    ];
    assert_eq!(lost, wanted);
    assert_eq!(mapped.value.get(120), Some("01014Nguyen Van Duc"));
    assert_eq!(mapped.value.get(104).map(str::len), Some(100));
    assert_eq!(mapped.value.get(10), Some("22541251"));
    assert!(transfer_to_0200(profile, &link(), &transfer(), &identity()).expect("mapped").lost.is_empty());
}

#[test]
fn what_would_mean_something_else_is_refused() {
    // Protects: no account cut, no amount rounded, no agent guessed.
    let samples = common::samples();
    let profile = samples.get("sample-ebcdic-1987").expect("a sample");
    let refused = |change: &dyn Fn(&mut Transaction)| {
        let mut transfer = transfer();
        change(&mut transfer);
        transfer_to_0200(profile, &link(), &transfer, &identity()).expect_err("refused")
    };
    assert_eq!(refused(&|t| t.amount.value = "1.5".into()), MapFault::AmountDecimals);
    assert_eq!(refused(&|t| t.amount = amount("KHR", "1.50")), MapFault::AmountDecimals);
    assert_eq!(refused(&|t| t.amount.value = "1000000000000".into()), MapFault::AmountDigits);
    for value in ["", "-1", "1e3", "1,5", "１", "NaN", "."] {
        assert_eq!(refused(&|t| t.amount.value = value.into()), MapFault::Amount, "{value}");
    }
    assert_eq!(refused(&|t| t.amount.currency = "HRK".into()), MapFault::Currency);
    assert_eq!(refused(&|t| t.amount.currency = "XXX".into()), MapFault::Currency);
    assert_eq!(refused(&|t| t.debtor_agent = Some("NOBODYXX".into())), MapFault::Agent("DbtrAgt"));
    assert_eq!(refused(&|t| t.creditor_account = Some("9".repeat(29))), MapFault::Account("CdtrAcct"));
    assert_eq!(refused(&|t| t.debtor_account = Some("12 34".into())), MapFault::Account("DbtrAcct"));
    assert_eq!(refused(&|t| t.debtor_account = Some(String::new())), MapFault::Account("DbtrAcct"));
    let wrong = Identity { trace: 1_000_000, ..identity() };
    assert_eq!(transfer_to_0200(profile, &link(), &transfer(), &wrong), Err(MapFault::Identity));
}

#[test]
fn decimals_of_the_link() {
    // Protects: the same money on links with and without implied decimals, and text of ISO 20022 with its own.
    let samples = common::samples();
    let cases = [
        ("sample-packed-1987", "KHR", "4100.00", "000000410000", "4100.00"),
        ("sample-ebcdic-1987", "KHR", "4100.00", "000000004100", "4100.00"),
        ("sample-ebcdic-1987", "VND", "+0125000.0", "000000125000", "125000"),
        ("sample-ascii-1993", "USD", "12.5", "000000001250", "12.50"),
        ("sample-ascii-1987", "VND", "0", "000000000000", "0"),
        ("sample-ascii-1987", "USD", ".05", "000000000005", "0.05"),
    ];
    for (name, currency, value, digits, back) in cases {
        let profile = samples.get(name).expect("a sample");
        let mut sent = transfer();
        sent.amount = amount(currency, value);
        let wire = request(profile, &sent);
        let message = decode(profile, &wire).expect("read");
        assert_eq!(message.field(4).expect("an amount").text(), digits, "{name} {value}");
        let got = transfer_from_0200(&message, &link(), identity().sent).expect("mapped");
        assert_eq!(got.value.transaction.amount, amount(currency, back));
    }
}

#[test]
fn the_year_that_is_not_there() {
    // Protects: around New Year and 29 February the nearest year is taken, for DE7 and for the days beside it.
    let samples = common::samples();
    let profile = samples.get("sample-packed-1987").expect("a sample");
    let cases = [
        ((2026, 12, 31, 23), (2027, 1, 1, 0)),
        ((2027, 1, 1, 0), (2026, 12, 31, 23)),
        ((2028, 2, 29, 12), (2028, 3, 1, 0)),
        ((2026, 7, 1, 0), (2026, 11, 24, 0)),
    ];
    for ((year, month, day, hour), (now_year, now_month, now_day, now_hour)) in cases {
        let sent = moment(Day { year, month, day }, hour, 30, 0);
        let mut transfer = transfer();
        transfer.created = Some(sent);
        transfer.accepted = Some(sent);
        transfer.settlement_day = Some(sent.at(420).0);
        let identity = Identity { sent, ..identity() };
        let mapped = transfer_to_0200(profile, &link(), &transfer, &identity).expect("mapped");
        let wire = encode(profile, "0200", &mapped.value).expect("written");
        let now = moment(Day { year: now_year, month: now_month, day: now_day }, now_hour, 15, 0);
        let got =
            transfer_from_0200(&decode(profile, &wire).expect("read"), &link(), now).expect("mapped").value;
        assert_eq!(got.identity.sent, sent, "{year}-{month}-{day}");
        assert_eq!(
            (got.transaction.accepted, got.transaction.settlement_day),
            (Some(sent), Some(sent.at(420).0))
        );
    }
}

#[test]
fn answers_there_and_back() {
    // Protects: each status and reason by the table, the echo of the request, and that a code is never taken for another.
    let samples = common::samples();
    for name in ["sample-packed-1987", "sample-ascii-1993"] {
        let profile = samples.get(name).expect("a sample");
        let wire = request(profile, &transfer());
        let request = decode(profile, &wire).expect("read");
        let cases = [
            ("ACSC", None, Outcome::Accepted, Some("ACSC"), None, 0),
            ("ACCC", None, Outcome::Accepted, Some("ACSC"), None, 1),
            ("RJCT", Some("AM04"), Outcome::Refused, Some("RJCT"), Some("AM04"), 0),
            ("RJCT", Some("AC07"), Outcome::Refused, Some("RJCT"), Some("AC03"), 1),
            ("RJCT", Some("ZZ99"), Outcome::Refused, Some("RJCT"), Some("MS03"), 1),
            ("RJCT", None, Outcome::Refused, Some("RJCT"), Some("MS03"), 1),
            ("RJCT", Some("AB05"), Outcome::Unknown, None, Some("AB05"), 0),
        ];
        for (status, reason, outcome, status_back, reason_back, lost) in cases {
            let mapped = answer_to_0210(&request, status, reason, Some("A1")).expect("mapped");
            assert_eq!(mapped.lost.len(), lost, "{name} {status} {reason:?} {:?}", mapped.lost);
            let (mti, fields) = mapped.value;
            for number in [3, 4, 7, 11, 37, 49, 100] {
                let asked = request.field(number).expect("asked").text();
                assert_eq!(fields.get(number), Some(asked.as_str()), "{number}");
            }
            let wire = encode(profile, &mti, &fields).expect("written");
            let answer = answer_from_0210(&decode(profile, &wire).expect("read")).expect("mapped").value;
            assert_eq!(
                (answer.outcome, answer.status, answer.reason),
                (outcome, status_back, reason_back),
                "{status} {reason:?}"
            );
            assert_eq!(answer.authorization.as_deref(), Some("A1"));
        }
        for status in ["ACSP", "PDNG", "BLCK", "", "acsc"] {
            assert_eq!(answer_to_0210(&request, status, None, None), Err(MapFault::NotFinal), "{status}");
        }
        assert_eq!(answer_from_0210(&request), Err(MapFault::MessageType));
    }
}

#[test]
fn unknown_codes_are_never_refusals() {
    // Protects: money: a code nobody knows, an absent one and an empty one leave the outcome open.
    let samples = common::samples();
    let profile = samples.get("sample-ascii-1987").expect("a sample");
    let base = [(3, "430000"), (7, "1124193005"), (11, "000042")];
    let mut known = 0;
    for first in b'0'..=b'Z' {
        for second in b'0'..=b'Z' {
            let code = String::from_utf8(vec![first, second]).expect("letters");
            if !code.bytes().all(|byte| byte.is_ascii_alphanumeric()) {
                continue;
            }
            let mut fields = common::fields(&base);
            fields.set(39, code.clone());
            let wire = encode(profile, "0210", &fields).expect("written");
            let answer = answer_from_0210(&decode(profile, &wire).expect("read")).expect("mapped").value;
            match RESPONSES.iter().find(|row| row.code_1987 == code) {
                Some(row) => {
                    known += 1;
                    assert_eq!(answer.outcome, row.outcome, "{code}");
                }
                None => assert_eq!((answer.outcome, answer.status), (Outcome::Unknown, None), "{code}"),
            }
        }
    }
    assert_eq!(known, RESPONSES.len());
}

#[test]
fn a_request_that_says_too_little() {
    // Protects: what a transfer needs is demanded by its field, and an agent that nobody knows is not invented.
    let samples = common::samples();
    let profile = samples.get("sample-ascii-1993").expect("a sample");
    let whole = transfer_to_0200(profile, &link(), &transfer(), &identity()).expect("mapped").value;
    let without = |number: u8, text: Option<&str>| {
        let mut fields = tonle_iso8583::Fields::new();
        for (n, t) in whole.iter().filter(|(n, _)| *n != number) {
            fields.set(n, t);
        }
        if let Some(text) = text {
            fields.set(number, text);
        }
        let wire = encode(profile, "1200", &fields).map_err(|fault| fault.field)?;
        let message = decode(profile, &wire).expect("read");
        Ok::<_, Option<u8>>(transfer_from_0200(&message, &link(), identity().sent).map(|_| ()))
    };
    assert_eq!(without(37, None), Ok(Err(MapFault::Absent(37))));
    assert_eq!(without(100, Some("970400")), Ok(Err(MapFault::Agent("CdtrAgt"))));
    assert_eq!(without(120, Some("no objects")), Ok(Ok(())));
    // Demanded by the profile already.
    assert_eq!(without(49, None), Err(Some(49)));
}
