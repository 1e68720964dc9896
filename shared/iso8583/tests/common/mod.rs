//! Profiles and small helpers for the tests.

#![allow(clippy::unwrap_used, reason = "a failing unwrap in a helper is a failing test")]
#![allow(dead_code, reason = "each test file uses its part")]

use tonle_iso8583::{Fault, Fields, Profile, Profiles, decode};

pub fn samples() -> Profiles {
    Profiles::parse(include_str!("../../profiles/samples.json")).expect("the samples are profiles")
}

/// A profile named `link`, from its fields and further keys, with ASCII everywhere and a binary bitmap.
pub fn link(fields: &str, more: &str) -> Profiles {
    let json = format!(
        r#"{{"link":{{"length_header":"2-byte big-endian, excludes itself","mti":{{"data_enc":"ascii"}},
            "bitmap":{{"data_enc":"b"}},"fields":{{{fields}}}{more}}}}}"#
    );
    Profiles::parse(&json).unwrap_or_else(|fault| panic!("{fault}\n{json}"))
}

pub fn the(profiles: &Profiles) -> &Profile {
    profiles.get("link").expect("named so by the helper")
}

pub fn bytes(hex: &str) -> Vec<u8> {
    let digits: Vec<u8> = hex.bytes().filter(|byte| *byte != b' ').collect();
    digits.chunks(2).map(|pair| u8::from_str_radix(std::str::from_utf8(pair).unwrap(), 16).unwrap()).collect()
}

/// `0200`, a bitmap with these bits, then the tail.
pub fn message(bits: &[u8], tail: &[u8]) -> Vec<u8> {
    let mut map = 0_u128;
    for bit in bits {
        map |= 1 << (128 - u32::from(*bit));
    }
    let second = bits.iter().any(|bit| *bit > 64);
    if second {
        map |= 1 << 127;
    }
    let mut out = b"0200".to_vec();
    out.extend(&map.to_be_bytes()[..if second { 16 } else { 8 }]);
    out.extend(tail);
    out
}

/// Layer, field and sentence of the refusal.
pub fn refusal(profile: &Profile, bytes: &[u8]) -> (String, Option<u8>, String) {
    told(&decode(profile, bytes).expect_err("refused"))
}

pub fn told(fault: &Fault) -> (String, Option<u8>, String) {
    (fault.layer.to_string(), fault.field, fault.rule.to_string())
}

pub fn fields(entries: &[(u8, &str)]) -> Fields {
    let mut fields = Fields::new();
    for (number, text) in entries {
        fields.set(*number, *text);
    }
    fields
}
