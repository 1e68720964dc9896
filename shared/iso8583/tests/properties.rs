//! Properties over generated profiles and messages: what is written is read, what is read is written back to the byte, and
//! no bytes make the codec panic.

#![allow(clippy::unwrap_used, reason = "a failing unwrap in a helper is a failing test")]

mod common;

use proptest::prelude::*;
use proptest::sample::select;
use tonle_iso8583::{Fields, Profile, Profiles, decode, decode_line, encode, encode_line, take_frame};

/// A field's specification as JSON, with texts that fit it.
#[derive(Debug, Clone)]
struct Case {
    number: u8,
    spec: String,
    text: String,
}

fn case(number: u8) -> impl Strategy<Value = Case> {
    let shape = (
        select(vec!["ascii", "cp500", "b"]),
        select(vec!["ascii", "cp500", "bcd"]),
        select(vec!["n", "an", "ans", "z", "b", "x+n"]),
        any::<bool>(),
        any::<bool>(),
        select(vec![None, Some(("left_pad", "0")), Some(("right_pad", "F"))]),
        0..40_usize,
    );
    shape.prop_flat_map(move |(data, len, content, fixed, nibbles, pad, length)| {
        let content = if data == "b" && matches!(content, "an" | "ans") { "b" } else { content };
        let nibbles = nibbles && data == "b";
        let length = if fixed { length.max(1) } else { length };
        let halves = data == "b" && !nibbles;
        let even = content == "b" && data != "b";
        let characters = if halves || even { 2 * length } else { length };
        let max = if halves { length } else { characters };
        let size = if fixed { 0 } else { 2 };
        let count = if nibbles { r#","len_count":"nibbles""# } else { "" };
        let pads = pad.filter(|_| nibbles).map_or(String::new(), |(key, pad)| format!(r#","{key}":"{pad}""#));
        let spec = format!(
            r#""{number}":{{"data_enc":"{data}","len_enc":"{len}","len_type":{size},"max_len":{},"content":"{content}","date":"none"{count}{pads}}}"#,
            max.max(1)
        );
        text(content, data, characters).prop_map(move |text| Case { number, spec: spec.clone(), text })
    })
}

fn text(content: &'static str, data: &'static str, characters: usize) -> BoxedStrategy<String> {
    let of = move |class: &str| {
        proptest::string::string_regex(&format!("{class}{{{characters}}}")).unwrap().boxed()
    };
    let then = move |head: &str, class: &str| {
        let rest = characters.saturating_sub(1);
        proptest::string::string_regex(&format!("{head}{class}{{{rest}}}")).unwrap().boxed()
    };
    match (content, characters) {
        ("n", _) => of("[0-9]"),
        ("an", _) => of("[A-Za-z0-9 ]"),
        ("ans", _) if data == "cp500" => of("[ -~\u{a0}-\u{ff}]"),
        ("ans", _) => of("[ -~]"),
        ("b", _) => of("[0-9A-F]"),
        // One character alone can be neither a sign with digits nor, for some encodings, what a prefix must hold.
        (_, 0) => Just(String::new()).boxed(),
        ("z", _) if data == "b" => then("D", "[0-9]"),
        ("z", _) => then("[=D]", "[0-9]"),
        _ => then("[CD]", "[0-9]"),
    }
}

fn cases() -> impl Strategy<Value = Vec<Case>> {
    let numbers = proptest::sample::subsequence(
        (2..=128_u8).filter(|number| !matches!(number, 49 | 50 | 51 | 54 | 65)).collect::<Vec<_>>(),
        0..12,
    );
    numbers.prop_flat_map(|numbers| numbers.into_iter().map(case).collect::<Vec<_>>())
}

fn profile(cases: &[Case], mti: &str, bitmap: &str) -> Profiles {
    let specs: Vec<&str> = cases.iter().map(|case| case.spec.as_str()).collect();
    let json = format!(
        r#"{{"link":{{"length_header":"2-byte big-endian, includes itself","mti":{{"data_enc":"{mti}"}},"bitmap":{{"data_enc":"{bitmap}"}},"fields":{{{}}}}}}}"#,
        specs.join(",")
    );
    Profiles::parse(&json).unwrap_or_else(|fault| panic!("{fault}\n{json}"))
}

/// Whatever is taken is written back to the byte.
fn comes_back(link: &Profile, wire: &[u8]) {
    if let Ok(message) = decode(link, wire) {
        let fields = Fields::from(&message);
        let written = encode(link, &message.mti_text(), &fields);
        assert_eq!(written.as_deref(), Ok(wire), "{message:?}");
        let _ = format!("{message:?} {fields:?}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn what_is_written_is_read(
        cases in cases(),
        mti in select(vec!["ascii", "cp500", "b"]),
        bitmap in select(vec!["ascii", "cp500", "b"]),
    ) {
        // Protects: every combination of encodings, lengths and pads, there and back.
        let profiles = profile(&cases, mti, bitmap);
        let link = common::the(&profiles);
        let mut fields = Fields::new();
        for case in &cases {
            let sign_alone = case.text.len() == 1 && case.spec.contains("x+n") && !case.spec.contains(r#""data_enc":"b""#);
            if !sign_alone {
                fields.set(case.number, case.text.clone());
            }
        }
        let wire = encode(link, "0200", &fields).unwrap_or_else(|fault| panic!("{fault} in {cases:?}"));
        let message = decode(link, &wire).unwrap();
        prop_assert_eq!(Fields::from(&message), fields);
    }

    #[test]
    fn mutations_never_panic_and_come_back(
        cases in cases(),
        changes in proptest::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..4),
        cut in any::<prop::sample::Index>(),
    ) {
        // Protects: strictness without holes: a changed message is refused, or is another message that is written alike.
        let profiles = profile(&cases, "b", "b");
        let link = common::the(&profiles);
        let mut fields = Fields::new();
        for case in cases.iter().filter(|case| case.text.len() != 1) {
            fields.set(case.number, case.text.clone());
        }
        let Ok(mut wire) = encode(link, "0200", &fields) else { return Ok(()) };
        comes_back(link, &wire[..cut.index(wire.len() + 1)]);
        for (at, byte) in changes {
            let at = at.index(wire.len());
            wire[at] ^= byte;
            comes_back(link, &wire);
        }
    }

    #[test]
    fn any_bytes_get_an_answer(wire in proptest::collection::vec(any::<u8>(), 0..200)) {
        // Protects: totality on noise, for each sample and in frames.
        let samples = common::samples();
        for link in samples.iter() {
            comes_back(link, &wire);
            let _ = take_frame(link, &wire);
            let with_type = [&[0x02, 0x00][..], &wire].concat();
            comes_back(link, &with_type);
        }
        for object in tonle_iso8583::tlv::walk(&wire) {
            let _ = format!("{object:?}");
        }
        let _ = tonle_iso8583::tlv::check(&wire);
    }

    #[test]
    fn any_line_gets_one_line(line in "\\PC{0,80}", hex in "[0-9A-Fa-f]{0,80}") {
        // Protects: the tools answer everything with one line of JSON.
        let samples = common::samples();
        let framed = format!(r#"{{"id":1,"profile":"sample-packed-1987","framed_hex":"{hex}"}}"#);
        let plain = format!(r#"{{"id":"x","profile":"sample-ebcdic-1987","hex":"{hex}"}}"#);
        for line in [line.as_str(), &framed, &plain] {
            for answer in [decode_line(&samples, line), encode_line(&samples, line)] {
                let answer: serde_json::Value = serde_json::from_str(&answer).unwrap();
                prop_assert!(answer["ok"].is_boolean());
            }
        }
    }
}
