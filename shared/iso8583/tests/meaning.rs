//! Layer `semantic`: mandatory fields, dates and times, currencies, decimals.

mod common;

use common::{fields, link, refusal, the, told};
use tonle_iso8583::encode;

const FIELDS: &str = r#"
    "4":{"data_enc":"ascii","len_type":0,"max_len":12,"content":"n"},
    "6":{"data_enc":"ascii","len_type":0,"max_len":12,"content":"n"},
    "7":{"data_enc":"ascii","len_type":0,"max_len":10,"content":"n"},
    "12":{"data_enc":"ascii","len_enc":"ascii","len_type":2,"max_len":12,"content":"n"},
    "13":{"data_enc":"ascii","len_type":0,"max_len":4,"content":"n"},
    "14":{"data_enc":"ascii","len_type":0,"max_len":4,"content":"n"},
    "15":{"data_enc":"ascii","len_enc":"ascii","len_type":2,"max_len":6,"content":"n"},
    "16":{"data_enc":"ascii","len_type":0,"max_len":4,"content":"n"},
    "17":{"data_enc":"ascii","len_type":0,"max_len":4,"content":"n","date":"YYMM"},
    "28":{"data_enc":"ascii","len_type":0,"max_len":9,"content":"x+n"},
    "49":{"data_enc":"ascii","len_enc":"ascii","len_type":2,"max_len":4,"content":"an"},
    "50":{"data_enc":"b","len_type":0,"max_len":2,"content":"n"},
    "51":{"data_enc":"ascii","len_type":0,"max_len":3,"content":"n"},
    "54":{"data_enc":"ascii","len_enc":"ascii","len_type":3,"max_len":120,"content":"an"}"#;

#[test]
fn dates_and_times_that_do_not_exist() {
    // Protects: every date field by its form; 29 February without a year is legal, leap seconds and 24:00 are not.
    let profiles = link(FIELDS, "");
    let cases = [
        (7, "1124235959", true),
        (7, "0229000000", true),
        (7, "0230000000", false),
        (7, "1324000000", false),
        (7, "0024000000", false),
        (7, "1100000000", false),
        (7, "1131000000", false),
        (7, "1124240000", false),
        (7, "1124236000", false),
        (7, "1124235960", false),
        (12, "235959", true),
        (12, "240000", false),
        (12, "261124235959", true),
        (12, "260229000000", false),
        (12, "280229000000", true),
        (12, "2359", false),
        (12, "", true),
        (13, "0229", true),
        (13, "0431", false),
        (13, "0000", false),
        (14, "2613", false),
        (14, "2600", false),
        (14, "9912", true),
        (15, "1231", true),
        (15, "1232", false),
        (15, "261231", true),
        (15, "270229", false),
        (15, "26123", false),
        (16, "0631", false),
        (17, "9912", true),
        (17, "9913", false),
    ];
    for (number, text, good) in cases {
        match encode(the(&profiles), "0200", &fields(&[(number, text)])) {
            Ok(_) => assert!(good, "{number} {text} was taken"),
            Err(fault) => {
                assert!(!good, "{number} {text}: {fault}");
                assert_eq!((told(&fault).0.as_str(), fault.field), ("semantic", Some(number)), "{text}");
            }
        }
    }
}

#[test]
fn currencies_that_do_not_exist() {
    // Protects: the last three digits count, a packed field has a zero before them, letters are read where they may stand.
    let profiles = link(FIELDS, "");
    let cases = [
        (49, "704", true),
        (49, "0704", true),
        (49, "VND", true),
        (49, "", true),
        (49, "vnd", false),
        (49, "XYZ", false),
        (49, "1704", false),
        (49, "70", false),
        (49, "7 4", false),
        (51, "000", false),
        (51, "191", false),
        (51, "999", true),
        (50, "0116", true),
        (50, "9116", false),
    ];
    for (number, text, good) in cases {
        let outcome = encode(the(&profiles), "0200", &fields(&[(number, text)]));
        assert_eq!(outcome.is_ok(), good, "{number} {text}");
        if let Err(fault) = outcome {
            assert_eq!(
                told(&fault),
                ("semantic".into(), Some(number), "no currency in use has this code".into())
            );
        }
    }
}

#[test]
fn mandatory_fields() {
    // Protects: the list of the message's own type, in its order; other types and empty fields are not judged by it.
    let profiles = link(FIELDS, r#","mandatory":{"0200":["7","4"],"0210":["12"]}"#);
    let absent = |mti: &str, given: &[(u8, &str)]| {
        encode(the(&profiles), mti, &fields(given))
            .map_err(|fault| told(&fault))
            .err()
            .map(|(layer, field, _)| (layer, field))
    };
    assert_eq!(absent("0200", &[]), Some(("semantic".into(), Some(7))));
    assert_eq!(absent("0200", &[(7, "1124000000")]), Some(("semantic".into(), Some(4))));
    assert_eq!(absent("0200", &[(4, "000000000001"), (7, "1124000000")]), None);
    assert_eq!(absent("0210", &[(12, "")]), None);
    assert_eq!(absent("0201", &[]), None);
}

#[test]
fn implied_decimals() {
    // Protects: money that does not exist (a hundredth of a dong) is refused wherever an amount stands; others are not judged.
    let profiles = link(FIELDS, r#","amount_decimals":{"704":2,"116":0,"418":3}"#);
    type Given = &'static [(u8, &'static str)];
    let cases: [(Given, Option<u8>); 13] = [
        (&[(4, "000012500000"), (49, "704")], None),
        (&[(4, "000012500001"), (49, "704")], Some(4)),
        (&[(4, "000012500010"), (49, "VND")], Some(4)),
        (&[(4, "000012500001")], None),
        (&[(4, "000012500001"), (49, "116")], None),
        (&[(4, "000012500001"), (49, "840")], None),
        (&[(4, "000012500010"), (49, "418")], None),
        (&[(4, "000012500011"), (49, "418")], Some(4)),
        (&[(6, "000000000001"), (51, "704")], Some(6)),
        (&[(28, "D00000001"), (49, "704")], Some(28)),
        (&[(28, "D00000100"), (49, "704")], None),
        (&[(54, "1001704C0000000000011002840D000000000001")], Some(54)),
        (&[(54, "1001704C0000000001001002840D000000000001")], None),
    ];
    for (given, refused) in cases {
        let outcome = encode(the(&profiles), "0200", &fields(given));
        match refused {
            None => assert!(outcome.is_ok(), "{given:?}: {outcome:?}"),
            Some(field) => {
                let fault = outcome.expect_err("refused");
                let sentence = fault.rule.to_string();
                assert_eq!((fault.layer.name(), fault.field), ("semantic", Some(field)), "{given:?}");
                assert!(sentence.starts_with("more decimals than the "), "{sentence}");
            }
        }
    }
    // Without the key nothing is judged: the ISO exponent holds, and no digit is beyond it.
    let plain = link(FIELDS, "");
    assert!(encode(the(&plain), "0200", &fields(&[(4, "000012500001"), (49, "704")])).is_ok());
}

#[test]
fn form_comes_before_meaning() {
    // Protects: the order of layers, so that the first fault told is the one nearest to the wire.
    let profiles = link(FIELDS, r#","mandatory":{"0200":["4"]}"#);
    let wire = common::message(&[7, 13], b"1399999999000A");
    assert_eq!(refusal(the(&profiles), &wire).0, "field");
}
