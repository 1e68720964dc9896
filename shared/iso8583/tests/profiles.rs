//! The profiles' own form: what is refused, and that all faults are told at once.

mod common;

use tonle_iso8583::Profiles;

fn faults(json: &str) -> Vec<String> {
    Profiles::parse(json).expect_err("refused").faults
}

fn one(more: &str) -> String {
    format!(
        r#"{{"link":{{"length_header":"none","mti":{{"data_enc":"ascii"}},"bitmap":{{"data_enc":"b"}},{more}}}}}"#
    )
}

#[test]
fn four_samples() {
    // Protects: the samples are read, and each says of itself what it is.
    let samples = common::samples();
    let names: Vec<&str> = samples.iter().map(|profile| profile.name()).collect();
    assert_eq!(names, ["sample-ascii-1987", "sample-ascii-1993", "sample-ebcdic-1987", "sample-packed-1987"]);
    let text = include_str!("../profiles/samples.json");
    assert_eq!(text.matches("SAMPLE of this project").count(), 4);
}

#[test]
fn all_faults_at_once() {
    // Protects: a profile is mended in one go, and a mistyped key is never silently without effect.
    let json = one(r#""tpdu":"60","version":"2003","fields":{"02":{"data_enc":"ascii","max_len":1},
        "3":{"data_enc":"utf8","max_len":0},"4":{"data_enc":"b","len_type":4,"len_enc":"bcd","max_len":2,"content":"ans"},
        "5":{"data_enc":"ascii","len_type":1,"max_len":2,"len_count":"nibbles","left_pad":"x"},"6":{"data_enc":"ascii"}},
        "mandatory":{"200":[],"0200":["9"]},"amount_decimals":{"000":2,"999":2,"704":7},
        "mac":{"algorithm":"sm4","key_file":"k"}"#);
    let told = faults(&json);
    let wanted = [
        "link, tpdu: ten hexadecimal digits are demanded",
        "link, version: \"2003\" is neither \"1987\" nor \"1993\"",
        "link, field \"02\": field numbers are 2 to 128, without leading zeros",
        "link, field 3: data_enc \"utf8\" is none of ascii, cp500, b",
        "link, field 3: max_len is 1 to 131070",
        "link, field 4: data_enc b carries content n, z, b or x+n",
        "link, field 4: len_type 4 is above 3",
        "link, field 5: len_count nibbles needs data_enc b",
        "link, field 5: len_enc says nothing, one of ascii, cp500, bcd is demanded",
        "link, field 5: left_pad is one hexadecimal digit",
        "link, field 6: max_len is missing",
        "link, mandatory \"0200\": \"9\" is not a field of this profile",
        "link, mandatory \"200\": a message type is four digits",
        "link, amount_decimals \"000\": no currency in use has this number",
        "link, amount_decimals \"704\": 0 to 6 decimals of a currency with a minor unit",
        "link, amount_decimals \"999\": 0 to 6 decimals of a currency with a minor unit",
        "link, mac: algorithm \"sm4\" with padding None is not offered",
    ];
    let (mut told, mut wanted) = (told, wanted.map(str::to_owned).to_vec());
    told.sort();
    wanted.sort();
    assert_eq!(told, wanted);
}

#[test]
fn json_that_is_no_profile() {
    // Protects: unknown and doubled keys, and wrong types.
    let cases = [
        ("[]".to_owned(), "an object"),
        (one(r#""fields":{},"lenght":1"#), "unknown field `lenght`"),
        (one(r#""fields":{"3":{"data_enc":"ascii","max_len":1,"left_pd":"0"}}"#), "unknown field `left_pd`"),
        (one(r#""fields":{"3":{"data_enc":"ascii","max_len":1},"3":{"data_enc":"ascii","max_len":1}}"#), "stands twice"),
        (one(r#""fields":{},"fields":{}"#), "duplicate field `fields`"),
        (one(r#""fields":{"3":{"data_enc":"ascii","max_len":1.5}}"#), "invalid type"),
        (one(r#""version":"1987""#), "missing field `fields`"),
        (r#"{"a":{"length_header":"3 bytes","mti":{"data_enc":"b"},"bitmap":{"data_enc":"b"},"fields":{}}}"#.into(), "is not a length header"),
    ];
    for (json, what) in cases {
        let told = faults(&json).join("\n");
        assert!(told.contains(what), "{told}");
    }
    let tpdu = r#"{"a":{"length_header":"none, then 5-byte TPDU 6000010002","tpdu":"6000010003","mti":{"data_enc":"b"},"bitmap":{"data_enc":"b"},"fields":{}}}"#;
    assert_eq!(faults(tpdu), ["a, tpdu: differs from the one in length_header"]);
    assert!(Profiles::parse(&one(r#""fields":{"1":{"data_enc":"b","max_len":8}},"comment":"x""#)).is_ok());
}
