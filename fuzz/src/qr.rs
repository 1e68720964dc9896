//! The reader and the writer of payment codes.

use std::panic::{AssertUnwindSafe, catch_unwind};

use serde_json::Value;
use tonle_emvqr::consumer::Consumer;
use tonle_emvqr::crc::crc16;
use tonle_emvqr::json::{decode_line, encode_line};
use tonle_emvqr::{self as emvqr, Code, Decoded, Draft, Options, Profile, decode_bytes, encode};

/// A time after which some codes of the corpus are past and before which others are.
const NOW_MS: u64 = 1_727_249_400_000;
/// What each payer's code of EMVCo begins with.
const CONSUMER_START: &[u8] = b"\x85\x05CPV01";

/// The text with a right CRC at its end, without which the fuzzer would hardly come past it.
fn sealed(text: &str) -> String {
    let body = text.rfind("6304").map_or(text, |at| &text[..at]);
    let covered = format!("{body}6304");
    format!("{covered}{:04X}", crc16(covered.as_bytes()))
}

/// Each profile gives an answer, with a clock and without; what a stricter one takes, the lenient one takes.
fn decode_any(text: &str) {
    for now_ms in [None, Some(NOW_MS)] {
        let taken = [Profile::Lenient, Profile::Strict, Profile::Emvco]
            .map(|profile| emvqr::decode(text, &Options { profile, now_ms, expiry_grace_ms: 0 }).is_ok());
        assert!(taken[0] || !(taken[1] || taken[2]), "a stricter profile took what the lenient one refuses");
    }
}

/// Any bytes, and their text with a right CRC.
pub fn decode(data: &[u8]) {
    let _ = decode_bytes(data, &Options::default());
    if let Ok(text) = std::str::from_utf8(data) {
        decode_any(text);
        decode_any(&sealed(text));
        let _ = decode_line(text);
    }
}

/// Writing again what was read: the same text from its tree, and from its fields a code that stays the same.
pub fn roundtrip(data: &[u8]) {
    let Ok(text) = std::str::from_utf8(data) else { return };
    let _ = encode_line(text);
    for text in [text, &sealed(text)] {
        if let Ok(Decoded::Merchant(code)) = emvqr::decode(text, &Options::default()) {
            comes_back(&code);
            is_issued_anew(&code);
        }
    }
}

fn comes_back(code: &Code<'_>) {
    let answer = decode_line(&serde_json::json!({"id": 1, "payload": code.payload}).to_string());
    // The answer's text is cut, since a map of the JSON library would sort the tags.
    let at = answer.find("\"tree\":").expect("a payee's code is shown with its tree");
    let again = encode_line(&format!("{{\"id\":1,{}", &answer[at..]));
    let again: Value = serde_json::from_str(&again).expect("an answer is JSON");
    let (body, crc) = code.payload.split_at(code.payload.len() - 4);
    let expected = format!("{body}{}", crc.to_ascii_uppercase());
    assert_eq!(again["payload"], expected, "{again}");
}

fn is_issued_anew(code: &Code<'_>) {
    let Ok(payload) = encode(&Draft::from(code), None) else { return };
    let strict = Options { profile: Profile::Strict, ..Options::default() };
    let Ok(Decoded::Merchant(second)) = emvqr::decode(&payload, &strict) else {
        panic!("what was issued is not read: {payload}");
    };
    assert_eq!((second.scheme, second.variant), (code.scheme, code.variant), "{payload}");
    assert_eq!(second.currency.number, code.currency.number, "{payload}");
    assert_eq!(second.amount.map(|amount| amount.minor), code.amount.map(|amount| amount.minor), "{payload}");
    assert_eq!(second.merchant_name, code.merchant_name.or(second.merchant_name), "{payload}");
    let third = encode(&Draft::from(&*second), None);
    assert_eq!(third.as_deref(), Ok(payload.as_str()), "a code issued twice is the same");
}

/// As base64 of the bytes, alone and behind the first object that each such code has; and the bytes as the text.
pub fn consumer(data: &[u8]) {
    if let Ok(text) = std::str::from_utf8(data) {
        walked(text);
    }
    walked(&base64(data));
    walked(&base64(&[CONSUMER_START, data].concat()));
}

fn walked(text: &str) {
    decode_any(text);
    let Ok(code) = Consumer::read(text) else { return };
    assert_eq!(code.aids.len(), code.labels.len(), "one label or none for each application");
    let primitive: usize = code
        .objects()
        .iter()
        .filter(|object| !object.constructed)
        .map(|object| code.value(object).len())
        .sum();
    assert!(primitive < text.len(), "values overlap");
}

/// Finds codes in whatever the bytes are.
///
/// The reader of pictures catches panics of the libraries below it; whatever comes through is ours.
pub fn picture(data: &[u8]) {
    let Err(panic) = catch_unwind(AssertUnwindSafe(|| tonle_emvqr::picture::read(data))) else { return };
    let text = panic.downcast_ref::<String>().map(String::as_str);
    eprintln!("panicked: {}", text.or(panic.downcast_ref::<&str>().copied()).unwrap_or("without a text"));
    std::process::abort();
}

/// Puts away the hook by which the fuzzer ends at any panic, caught or not.
pub fn panics_of_others_are_caught() {
    std::panic::set_hook(Box::new(|_| {}));
}

fn base64(bytes: &[u8]) -> String {
    const LETTERS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut out = String::new();
    for group in bytes.chunks(3) {
        let mut three = [0; 4];
        three[1..=group.len()].copy_from_slice(group);
        let bits = u32::from_be_bytes(three);
        for place in 0..4 {
            let sextet = (bits >> (18 - 6 * place)) & 63;
            out.push(if place <= group.len() { char::from(LETTERS[sextet as usize]) } else { '=' });
        }
    }
    out
}
