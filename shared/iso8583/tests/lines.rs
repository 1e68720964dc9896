//! The tools' lines: shapes of the contract, and what a bad line is answered.

#![allow(clippy::unwrap_used, reason = "a failing unwrap in a helper is a failing test")]

mod common;

use common::{link, samples};
use serde_json::{Value, json};
use tonle_iso8583::{Profiles, decode_line, encode_line};

fn decoded(profiles: &Profiles, request: &Value) -> Value {
    serde_json::from_str(&decode_line(profiles, &request.to_string())).unwrap()
}

fn encoded(profiles: &Profiles, request: &Value) -> Value {
    serde_json::from_str(&encode_line(profiles, &request.to_string())).unwrap()
}

fn message(profiles: &Profiles, trace: &str) -> Value {
    let fields =
        json!({"3":"430000","4":"000012500000","7":"1124031500","11":trace,"49":"0704","100":"970422"});
    encoded(profiles, &json!({"id":0,"profile":"sample-packed-1987","mti":"0200","fields":fields}))
}

#[test]
fn one_message_and_its_frame() {
    // Protects: the shapes of the contract, and that the whole answer can be given to encode again.
    let profiles = samples();
    let made = message(&profiles, "000042");
    let hex = "0200B220000000008000000000001000000043000000001250000011240315000000420704\
               06970422";
    let framed = format!("{:04X}6000010002{hex}", hex.len() / 2 + 5);
    assert_eq!(made, json!({"id":0,"ok":true,"hex":hex,"framed_hex":framed}));
    let answer = decoded(&profiles, &json!({"id":"a","profile":"sample-packed-1987","hex":hex}));
    let fields =
        json!({"3":"430000","4":"000012500000","7":"1124031500","11":"000042","49":"0704","100":"970422"});
    assert_eq!(
        answer,
        json!({"id":"a","ok":true,"mti":"0200","bitmap":"B2200000000080000000000010000000","fields":fields})
    );
    let mut again = decoded(
        &profiles,
        &json!({"id":[1,{}],"profile":"sample-packed-1987","framed_hex":made["framed_hex"]}),
    );
    assert_eq!((&again["id"], &again["ok"], &again["fields"]), (&json!([1, {}]), &json!(true), &fields));
    assert_eq!(again["frames"].as_array().map(Vec::len), Some(1));
    assert_eq!(again["frames"][0]["fields"], fields);
    again["profile"] = json!("sample-packed-1987");
    again["id"] = json!(0);
    assert_eq!(encoded(&profiles, &again), made);
}

#[test]
fn several_frames() {
    // Protects: one object for each frame, each with its own ok; a bad one in the middle does not hide those behind it.
    let profiles = samples();
    let [one, two] = ["000001", "000002"]
        .map(|trace| message(&profiles, trace)["framed_hex"].as_str().unwrap().to_owned());
    let framed =
        |wire: String| decoded(&profiles, &json!({"id":1,"profile":"sample-packed-1987","framed_hex":wire}));
    let both = framed(format!("{one}{two}"));
    assert_eq!(both["ok"], true);
    assert_eq!(both["frames"].as_array().map(Vec::len), Some(2));
    assert_eq!(both["frames"][1]["fields"]["11"], "000002");
    assert_eq!(both.get("mti"), None);

    let bad = one.replace("0704", "0000");
    let middle = framed(format!("{one}{bad}{two}"));
    assert_eq!(middle["ok"], false);
    let oks: Vec<&Value> = middle["frames"].as_array().unwrap().iter().map(|frame| &frame["ok"]).collect();
    assert_eq!(oks, [&json!(true), &json!(false), &json!(true)]);
    assert_eq!(
        (&middle["frames"][1]["layer"], &middle["frames"][1]["field"]),
        (&json!("semantic"), &json!("49"))
    );
    assert_eq!(middle["layer"], "semantic");

    for (wire, frames) in [
        (format!("{one}{}", &two[..20]), 2),
        (String::new(), 1),
        ("0000".into(), 1),
        (one[..3].to_owned() + "0", 1),
    ] {
        let answer = framed(wire.clone());
        assert_eq!((&answer["ok"], &answer["layer"]), (&json!(false), &json!("framing")), "{wire}");
        assert_eq!(answer["frames"].as_array().map(Vec::len), Some(frames), "{wire}");
    }
}

#[test]
fn lines_that_are_no_requests() {
    // Protects: a bad item is an answer; the id comes back whenever the line is an object.
    let profiles = samples();
    let cases = [
        ("", "null"),
        ("null", "null"),
        ("[1,\"sample-packed-1987\",\"00\"]", "null"),
        ("{", "null"),
        (r#"{"id":1,"id":2,"profile":"sample-packed-1987","hex":"00"}"#, "null"),
        (r#"{"id":7}"#, "7"),
        (r#"{"id":1.50,"profile":"nobody","hex":"00"}"#, "1.50"),
        (r#"{"id":12345678901234567890123,"profile":5,"hex":"00"}"#, "12345678901234567890123"),
        (r#"{"id":"é","profile":"sample-packed-1987"}"#, r#""é""#),
        (r#"{"id":2,"profile":"sample-packed-1987","hex":"00","framed_hex":"00"}"#, "2"),
        (r#"{"id":2,"profile":"sample-packed-1987","hex":"0"}"#, "2"),
        (r#"{"id":2,"profile":"sample-packed-1987","hex":"0x"}"#, "2"),
        (r#"{"id":2,"profile":"sample-packed-1987","hex":7}"#, "2"),
    ];
    for (line, id) in cases {
        let answer = decode_line(&profiles, line);
        assert!(
            answer.starts_with(&format!("{{\"id\":{id},\"ok\":false,\"layer\":\"framing\",\"field\":null,")),
            "{answer}"
        );
        assert!(!answer.contains('\n') && serde_json::from_str::<Value>(&answer).is_ok());
    }
}

#[test]
fn encode_requests_that_are_wrong() {
    // Protects: each layer of encode by its name and field.
    let profiles = samples();
    let cases = [
        (json!({"fields":{}}), "mti", Value::Null),
        (json!({"mti":200,"fields":{}}), "mti", Value::Null),
        (json!({"mti":"0200"}), "framing", Value::Null),
        (json!({"mti":"0200","fields":[]}), "framing", Value::Null),
        (json!({"mti":"0800","fields":{"1":""}}), "bitmap", json!("1")),
        (json!({"mti":"0800","fields":{"65":""}}), "bitmap", json!("65")),
        (json!({"mti":"0800","bitmap":"0000000000000001","fields":{}}), "bitmap", Value::Null),
        (json!({"mti":"0800","fields":{"03":"430000"}}), "field", Value::Null),
        (json!({"mti":"0800","fields":{"129":""}}), "field", Value::Null),
        (json!({"mti":"0800","fields":{"3":430000}}), "field", json!("3")),
        (json!({"mti":"0800","fields":{"3":"43000"}}), "field", json!("3")),
        (json!({"mti":"0200","fields":{"3":"430000"}}), "semantic", json!("4")),
        (json!({"mti":"0800","tpdu":"6000010009","fields":{}}), "framing", Value::Null),
    ];
    for (mut request, layer, field) in cases {
        request["id"] = json!(1);
        request["profile"] = json!("sample-packed-1987");
        let answer = encoded(&profiles, &request);
        assert_eq!(
            (&answer["ok"], &answer["layer"], &answer["field"]),
            (&json!(false), &json!(layer), &field),
            "{request}"
        );
    }
    let twice =
        r#"{"id":1,"profile":"sample-packed-1987","mti":"0800","fields":{"3":"430000","3":"430000"}}"#;
    assert!(encode_line(&profiles, twice).contains(r#""layer":"framing""#));
}

#[test]
fn open_pads_come_back() {
    // Protects: encode(decode(m)) == m where a profile leaves the trailing pad open.
    let profiles = link(
        r#""35":{"data_enc":"b","len_enc":"bcd","len_type":1,"max_len":37,"len_count":"nibbles","content":"z"}"#,
        "",
    );
    for (wire, pads) in [
        ("30323030 0000000020000000 05 12D340", json!({"35":"0"})),
        ("30323030 0000000020000000 05 12D34F", Value::Null),
    ] {
        let hex = wire.replace(' ', "");
        let mut answer = decoded(&profiles, &json!({"id":1,"profile":"link","hex":hex}));
        assert_eq!((&answer["ok"], &answer["pads"]), (&json!(true), &pads));
        answer["profile"] = json!("link");
        assert_eq!(encoded(&profiles, &answer)["hex"], json!(hex));
    }
}

#[test]
fn chip_data_is_taken_apart() {
    // Protects: tags of one to three bytes, long lengths, nesting and padding, as the tool shows them.
    let profiles = link(
        r#""55":{"data_enc":"b","len_enc":"bcd","len_type":2,"max_len":255,"content":"b","tlv":true}"#,
        "",
    );
    let data = "9F2601AA 00 DF8106 00 7704 82020102 9F368101FF";
    let hex = data.replace(' ', "");
    let wire = format!("30323030000000000000020000{:02}{hex}", hex.len() / 2);
    let answer = decoded(&profiles, &json!({"id":1,"profile":"link","hex":wire}));
    assert_eq!(
        answer["tlv"]["55"],
        json!([["9F26", "AA"], ["DF8106", ""], ["77", [["82", "0102"]]], ["9F36", "FF"]]),
        "{answer}"
    );
    assert_eq!(answer["fields"]["55"], json!(hex));
}

#[test]
fn text_is_escaped() {
    // Protects: quotes, backslashes and Latin letters in a field never break the line.
    let profiles =
        link(r#""22":{"data_enc":"cp500","len_enc":"cp500","len_type":2,"max_len":20,"content":"ans"}"#, "");
    let text = "a\"b\\c{}\u{e9}\u{a0}";
    let made = encoded(&profiles, &json!({"id":1,"profile":"link","mti":"0200","fields":{"22":text}}));
    let answer = decoded(&profiles, &json!({"id":1,"profile":"link","hex":made["hex"]}));
    assert_eq!(answer["fields"]["22"], json!(text));
}
