//! Authentication codes in messages, and what logs may show.

#![allow(clippy::unwrap_used, reason = "a failing unwrap in a helper is a failing test")]

mod common;

use common::{fields, link, refusal, the, told};
use tonle_iso8583::{Algorithm, Fields, MacKey, Padding, Profiles, decode, encode};

const FIELDS: &str = r#"
    "2":{"data_enc":"ascii","len_enc":"ascii","len_type":2,"max_len":19,"content":"n"},
    "3":{"data_enc":"ascii","len_type":0,"max_len":6,"content":"n"},
    "64":{"data_enc":"b","len_type":0,"max_len":8,"content":"b"},
    "70":{"data_enc":"ascii","len_type":0,"max_len":3,"content":"n"},
    "128":{"data_enc":"ascii","len_type":0,"max_len":8,"content":"b"}"#;

fn keyed(algorithm: &str, key: Algorithm, bytes: &[u8]) -> Profiles {
    let mac = format!(r#","mac":{{"algorithm":"{algorithm}","key_file":"unused","without":["0800"]}}"#);
    let mut profiles = link(FIELDS, &mac);
    profiles.get_mut("link").unwrap().set_key(MacKey::new(key, bytes).unwrap());
    profiles
}

fn both() -> [Profiles; 2] {
    let retail: Vec<u8> = (1..=16).collect();
    [
        keyed("iso9797-1-alg3", Algorithm::Retail(Padding::Zeros), &retail),
        keyed("aes-cmac", Algorithm::AesCmac, &[7; 32]),
    ]
}

#[test]
fn codes_are_added_and_checked() {
    // Protects: DE64 under one bitmap, DE128 under two, whole or cut; and that every changed bit of a message is noticed.
    for profiles in both() {
        let link = the(&profiles);
        for given in [fields(&[(3, "430000")]), fields(&[(3, "430000"), (70, "301")])] {
            let wire = encode(link, "0200", &given).unwrap();
            let message = decode(link, &wire).unwrap();
            assert_eq!(message.has(64), !message.has_second_bitmap());
            assert_eq!(message.has(128), message.has_second_bitmap());
            assert_eq!(encode(link, "0200", &Fields::from(&message)).as_ref(), Ok(&wire));
            for at in 0..wire.len() {
                for bit in 0..8 {
                    let mut other = wire.clone();
                    other[at] ^= 1 << bit;
                    if let Ok(taken) = decode(link, &other) {
                        // Only the case of a hexadecimal letter of the code itself changes nothing.
                        let letter = taken.has(128) && other[at].eq_ignore_ascii_case(&wire[at]);
                        assert!(letter, "byte {at} bit {bit}");
                    }
                }
            }
        }
    }
}

#[test]
fn codes_that_prove_nothing() {
    // Protects: absent, wrong, misplaced codes and a missing key are refused; only listed types go without.
    let [profiles, _] = both();
    let link_ = the(&profiles);
    let bare = common::message(&[3], b"430000");
    assert_eq!(
        refusal(link_, &bare),
        ("security".into(), None, "the message carries no authentication code".into())
    );
    let mut network = bare.clone();
    network[1] = b'8';
    assert!(decode(link_, &network).is_ok());
    let wrong = common::message(&[3, 64], b"430000\0\0\0\0\0\0\0\0");
    assert_eq!(
        refusal(link_, &wrong),
        ("security".into(), Some(64), "the authentication code does not belong to the message".into())
    );
    network = wrong.clone();
    network[1] = b'8';
    assert_eq!(refusal(link_, &network).0, "security");
    let early = common::message(&[3, 64, 70], b"430000\0\0\0\0\0\0\0\x00301");
    assert_eq!(
        refusal(link_, &early).2,
        "the authentication code is not the last field, so it does not cover the message"
    );
    let mac = r#","mac":{"algorithm":"aes-cmac","key_file":"unused"}"#;
    let keyless = link(FIELDS, mac);
    assert_eq!(refusal(the(&keyless), &wrong).2, "the profile demands authentication and no key is loaded");
    assert_eq!(
        told(&encode(the(&keyless), "0200", &fields(&[(3, "430000")])).expect_err("refused")).0,
        "security"
    );
    let without_rule = link(FIELDS, "");
    assert!(decode(the(&without_rule), &wrong).is_ok());
}

#[test]
fn keys_come_from_files() {
    // Protects: the path of the profile, relative to the directory given, and a fault that names the file only.
    let directory = tempfile::tempdir().unwrap();
    std::fs::write(directory.path().join("k"), "000102030405060708090A0B0C0D0E0F\n").unwrap();
    let mac = r#","mac":{"algorithm":"aes-cmac","key_file":"k"}"#;
    let mut profiles = link(FIELDS, mac);
    profiles.read_keys(directory.path()).unwrap();
    assert!(encode(the(&profiles), "0200", &fields(&[(3, "430000")])).is_ok());
    assert!(!format!("{profiles:?}").contains("0405"));
    std::fs::remove_file(directory.path().join("k")).unwrap();
    assert!(
        profiles.read_keys(directory.path()).expect_err("gone").to_string().ends_with("k cannot be read")
    );
}

#[test]
fn nothing_secret_is_shown() {
    // Protects: card numbers beyond the last four, tracks, names, PINs and private data in Debug and faults of everything.
    let profiles = common::samples();
    let link = profiles.get("sample-ascii-1987").unwrap();
    let secrets = [
        (2, "4111222233334444"),
        (14, "2912"),
        (35, "5555666677778888=29121019"),
        (48, "SECRET-48"),
        (55, "5A084111222233334444"),
        (60, "SECRET-60"),
        (62, "SECRET-62"),
        (102, "98765432101234"),
        (103, "1234567"),
        (104, "SECRET-104"),
        (120, "01006SECRET"),
    ];
    let mut all = fields(&secrets);
    all.set(11, "000042");
    let wire = encode(link, "0800", &all).unwrap();
    let message = decode(link, &wire).unwrap();
    let field = message.field(35).unwrap();
    let shown = format!("{message:?} {all:?} {field:?} {profiles:?} {link:?}");
    for secret in ["41112222", "2912", "55556666", "SECRET", "9876543210", "1234567", "5A08"] {
        assert!(!shown.contains(secret), "{secret} in {shown}");
    }
    assert!(shown.contains("..4444") && shown.contains("000042") && shown.contains("..1234"), "{shown}");
    for at in 0..wire.len() {
        let mut broken = wire.clone();
        broken[at] = 0;
        if let Err(fault) = decode(link, &broken) {
            let told = format!("{fault} {fault:?}");
            assert!(!told.contains("4111") && !told.contains("5555") && !told.contains("SECRET"), "{told}");
        }
    }
}
