//! Codes as they stand on counters and in specifications, field by field. Each line of the tables says where the code is
//! from, what is asked, and the part of the answer that must be there.

use serde::Deserialize;
use serde_json::Value;
use serde_json::value::RawValue;
use tonle_emvqr::json::{decode_line, encode_line};

const GOOD: &str = include_str!("data/good.jsonl");
const WRITTEN: &str = include_str!("data/written.jsonl");
const REFUSED: &str = include_str!("data/refused.jsonl");

/// A line of a table; the request is passed on as it stands, since the order of tags matters.
#[derive(Deserialize)]
struct Row<'a> {
    name: &'a str,
    #[serde(rename = "in", borrow)]
    request: &'a RawValue,
    out: Value,
}

/// Where `part` is not contained in `whole`; objects may have more fields, lists may not be longer.
fn differs(part: &Value, whole: &Value, path: &str, out: &mut Vec<String>) {
    match (part, whole) {
        (Value::Object(part), Value::Object(fields)) => {
            for (name, part) in part {
                differs(part, fields.get(name).unwrap_or(&Value::Null), &format!("{path}.{name}"), out);
            }
        }
        _ if part == whole => {}
        _ => out.push(format!("{path}: wanted {part}, got {whole}")),
    }
}

fn check(table: &str, answer: fn(&str) -> String) -> Vec<String> {
    let mut found = Vec::new();
    for line in table.lines() {
        let row: Row<'_> = serde_json::from_str(line).expect("the table is json");
        let got: Value = serde_json::from_str(&answer(row.request.get())).expect("the table is json");
        differs(&row.out, &got, row.name, &mut found);
    }
    found
}

#[test]
fn good_codes_are_read_field_by_field() {
    // Protects the published fields of each scheme.
    let found = check(GOOD, decode_line);
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn bad_codes_are_refused_by_class_stage_and_path() {
    // Protects what tellers are told.
    let found = check(REFUSED, decode_line);
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn codes_are_written_as_the_schemes_own_kits_write_them() {
    // Protects the customary order of tags, the defaults, and that nothing is issued which is not valid.
    let found = check(WRITTEN, encode_line);
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn what_is_written_is_read_in_every_profile_but_the_letter() {
    // Protects the claim that the strict profile is what we emit.
    for line in WRITTEN.lines().filter(|line| !line.contains("\"tree\"")) {
        let row: Value = serde_json::from_str(line).unwrap();
        let Some(payload) = row["out"]["payload"].as_str() else { continue };
        for profile in ["strict", "lenient"] {
            let request = serde_json::json!({"payload": payload, "profile": profile});
            let answer: Value = serde_json::from_str(&decode_line(&request.to_string())).unwrap();
            assert_eq!(answer["ok"], true, "{}: {answer}", row["name"]);
            assert_eq!(answer["warnings"], serde_json::json!([]));
        }
    }
}

#[test]
fn a_read_code_can_be_issued_anew_from_its_fields() {
    // Protects whoever passes the answer of `decode` on to `encode`: the same payee, amount and texts.
    let mut count = 0;
    for line in GOOD.lines() {
        let row: Row<'_> = serde_json::from_str(line).unwrap();
        let mut read: Value = serde_json::from_str(&decode_line(row.request.get())).unwrap();
        let issued = ["khqr", "vietqr", "vnpayqr", "promptpay", "paynow", "qris", "laoqr"];
        if !issued.iter().any(|scheme| read["scheme"] == *scheme) || read["warnings"] != serde_json::json!([])
        {
            continue;
        }
        let whole = read.as_object_mut().unwrap();
        for name in ["tree", "md5", "crc", "networks", "warnings"] {
            whole.remove(name);
        }
        let written: Value = serde_json::from_str(&encode_line(&read.to_string())).unwrap();
        assert_eq!(written["ok"], true, "{}: {written}", row.name);
        let again = serde_json::json!({"payload": written["payload"]}).to_string();
        let mut again: Value = serde_json::from_str(&decode_line(&again)).unwrap();
        // Identifiers are shown as written and issued in their customary case.
        for account in [&mut again["account"], &mut read["account"]] {
            account.as_object_mut().unwrap().remove("guid");
        }
        for name in
            ["scheme", "variant", "initiation", "currency", "amount_minor", "account", "additional", "tip"]
        {
            // Whoever says nothing about the initiation gets one by the amount.
            let silent = name == "initiation" && read[name].is_null();
            assert!(silent || again[name] == read[name], "{} {name}: {}", row.name, again[name]);
        }
        count += 1;
    }
    assert!(count > 20, "only {count} codes");
}

#[test]
fn a_bad_line_is_an_answer() {
    // Protects programs that feed many lines: one answer for each, whatever the line.
    for line in
        ["", "nonsense", "[1]", "{\"id\":7}", "{\"id\":7,\"payload\":5}", "{\"id\":7,\"payload_b64\":\"*\"}"]
    {
        for answer in [decode_line(line), encode_line(line)] {
            let answer: Value = serde_json::from_str(&answer).unwrap();
            assert_eq!(
                (&answer["ok"], &answer["error"]["stage"]),
                (&Value::Bool(false), &Value::from("input"))
            );
        }
    }
    let answer: Value =
        serde_json::from_str(&decode_line("{\"id\":\"a\\u0000\\\"\",\"payload\":\"\"}")).unwrap();
    assert_eq!(answer["id"], "a\u{0}\"");
}

#[test]
fn each_class_is_reached() {
    // Protects the published list from classes that nothing gives.
    for class in tonle_emvqr::Class::ALL {
        let needle = format!("\"class\": \"{}\"", class.name());
        assert!(REFUSED.contains(&needle), "no example gives {}", class.name());
    }
}

#[test]
fn a_decoded_code_can_be_written_again_exactly() {
    // Protects `encode(decode(p)) == p`, unknown elements and odd orders included; only the CRC's case is ours.
    let mut count = 0;
    for line in GOOD.lines() {
        let row: Value = serde_json::from_str(line).unwrap();
        let payload = row["in"]["payload"].as_str().unwrap();
        let answer = decode_line(&row["in"].to_string());
        // The answer's text is cut, since a map of the JSON library would sort the tags.
        let Some(at) = answer.find("\"tree\":") else { continue };
        let again = encode_line(&format!("{{\"id\":1,{}", &answer[at..]));
        let again: Value = serde_json::from_str(&again).unwrap();
        let (body, crc) = payload.split_at(payload.len() - 4);
        assert_eq!(again["payload"], format!("{body}{}", crc.to_uppercase()), "{}", row["name"]);
        count += 1;
    }
    assert!(count > 40, "only {count} trees");
}
