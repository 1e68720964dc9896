//! Messages made by another codec (pyiso8583 4.0.1, by the same profiles), in every combination of encodings of type, bitmap,
//! data and lengths: the oracle shares no line with ours.

mod common;

use serde_json::{Value, json};
use tonle_iso8583::{Profiles, decode_line, encode_line};

#[test]
fn another_codecs_messages_are_read_and_written_alike() {
    // Protects: every encoding and framing of the contract against a reading of our own that two of our functions share.
    let both = [common::samples(), Profiles::parse(include_str!("golden/profiles.json")).unwrap()];
    let mut seen = 0;
    for line in include_str!("golden/vectors.jsonl").lines() {
        let vector: Value = serde_json::from_str(line).unwrap();
        let name = vector["profile"].as_str().unwrap();
        let profiles = both.iter().find(|profiles| profiles.get(name).is_some()).unwrap();
        for form in ["hex", "framed_hex"] {
            let request = json!({"id": seen, "profile": name, form: vector[form]});
            let answer: Value = serde_json::from_str(&decode_line(profiles, &request.to_string())).unwrap();
            assert_eq!(answer["ok"], true, "{name} {form}: {answer}\n{line}");
            for key in ["mti", "bitmap", "fields"] {
                assert_eq!(answer[key], vector[key], "{name} {form} {key}");
            }
        }
        let request = json!({"id": seen, "profile": name, "mti": vector["mti"], "fields": vector["fields"]});
        let answer: Value = serde_json::from_str(&encode_line(profiles, &request.to_string())).unwrap();
        assert_eq!(answer["hex"], vector["hex"], "{name}: {answer}");
        assert_eq!(answer["framed_hex"], vector["framed_hex"], "{name}");
        seen += 1;
    }
    assert!(seen >= 100, "{seen} vectors");
}
