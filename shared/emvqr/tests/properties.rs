//! Properties over many codes: exact rewriting, the CRC's watch over each character, and that nothing panics on input.

use proptest::collection::vec;
use proptest::prelude::*;
use serde_json::Value;
use tonle_emvqr::code::Account;
use tonle_emvqr::encode::tree::{Node, encode_tree};
use tonle_emvqr::json::{decode_line, encode_line};
use tonle_emvqr::scheme::{khqr, vietqr};
use tonle_emvqr::{Class, Decoded, Draft, Options, Profile, Scheme, decode, decode_bytes, encode};

const GOOD: &str = include_str!("data/good.jsonl");
const NOW_MS: u64 = 1_727_249_400_000;

fn payloads() -> Vec<String> {
    let payload = |line| {
        let row: Value = serde_json::from_str(line).expect("the table is json");
        row["in"]["payload"].as_str().expect("a payload").to_owned()
    };
    GOOD.lines().map(payload).collect()
}

fn each_profile(text: &str) {
    for profile in [Profile::Lenient, Profile::Strict, Profile::Emvco] {
        let _ = decode(text, &Options { profile, now_ms: Some(NOW_MS), expiry_grace_ms: 0 });
    }
}

#[test]
fn each_single_changed_character_is_noticed() {
    // Protects payees: a CRC of 16 bits notices each change within 16 bits, so no changed byte can pass. The CRC's
    // own letters may change their case, which changes nothing.
    let lenient = Options { now_ms: Some(NOW_MS), ..Options::default() };
    for payload in payloads().iter().filter(|payload| payload.starts_with("0002") && payload.is_ascii()) {
        for at in 0..payload.len() {
            for other in (0x20..0x7F).map(char::from) {
                let mut changed = payload.clone();
                changed.replace_range(at..=at, other.encode_utf8(&mut [0; 4]));
                let same_crc = at >= payload.len() - 4 && changed.eq_ignore_ascii_case(payload);
                if changed == *payload || same_crc {
                    continue;
                }
                assert!(decode(&changed, &lenient).is_err(), "{payload} became {changed}");
            }
        }
    }
}

#[test]
fn the_other_profiles_only_add_refusals() {
    // Protects the promise that whoever passes strict or the letter passes a scanner.
    for payload in payloads() {
        for profile in [Profile::Strict, Profile::Emvco] {
            let options = |profile| Options { profile, now_ms: Some(NOW_MS), expiry_grace_ms: 0 };
            if decode(&payload, &options(profile)).is_ok() {
                assert!(decode(&payload, &options(Profile::Lenient)).is_ok(), "{payload}");
            }
        }
    }
}

fn texts(length: usize) -> impl Strategy<Value = String> {
    vec(
        prop_oneof![prop::char::range(' ', '~'), prop::char::range('À', 'ỹ'), prop::char::range('ក', '៹')],
        1..=length,
    )
    .prop_map(|characters| characters.into_iter().collect())
}

fn trees() -> impl Strategy<Value = Vec<(String, Node)>> {
    let leaf = || prop::collection::btree_map(0..100_u8, texts(12), 1..4);
    let value = prop_oneof![
        texts(20).prop_map(Node::Text),
        leaf().prop_map(|subs| {
            Node::Template(
                subs.into_iter().map(|(tag, text)| (format!("{tag:02}"), Node::Text(text))).collect(),
            )
        }),
    ];
    prop::collection::btree_map(0..100_u8, value, 1..9).prop_map(|tree| {
        tree.into_iter()
            .filter(|(tag, _)| *tag != 63)
            .map(|(tag, node)| (format!("{tag:02}"), node))
            .collect()
    })
}

proptest! {
    #[test]
    fn what_is_read_can_be_written_again(tree in trees()) {
        // Protects `encode(decode(p)) == p` for elements of any content in any scheme.
        let mut whole = vec![("00".to_owned(), Node::Text("01".to_owned()))];
        whole.extend(tree.into_iter().filter(|(tag, _)| tag != "00"));
        if let Ok(payload) = encode_tree(&whole) {
            let line = serde_json::json!({"id": 1, "payload": payload}).to_string();
            let answer = decode_line(&line);
            if let Some(at) = answer.find("\"tree\":") {
                let again: Value = serde_json::from_str(&encode_line(&format!("{{\"id\":1,{}", &answer[at..]))).unwrap();
                prop_assert_eq!(&again["payload"], &payload);
            }
        }
    }

    #[test]
    fn a_transfer_survives_its_code(
        bin in "[0-9]{6}",
        number in "[0-9A-Za-z]{1,19}",
        amount in prop::option::of(1..9_999_999_999_999_u64),
        purpose in prop::option::of(texts(25)),
    ) {
        // Protects account and amount on their way through a VietQR.
        let amount_text = amount.map(|amount| amount.to_string());
        let account = vietqr::Account { guid: vietqr::GUID, bank_bin: &bin, account_number: &number, ..Default::default() };
        let draft = Draft {
            account: Account::Vietqr(account),
            amount: amount_text.as_deref(),
            additional: purpose.as_deref().map(|purpose| tonle_emvqr::code::Additional { purpose: Some(purpose), ..Default::default() }),
            ..Draft::default()
        };
        let payload = encode(&draft, None).unwrap();
        let Ok(Decoded::Merchant(code)) = decode(&payload, &Options::default()) else { panic!("not read: {payload}") };
        prop_assert_eq!(code.scheme, Scheme::Vietqr);
        prop_assert_eq!(code.account, Account::Vietqr(account));
        prop_assert_eq!(code.amount.map(|amount| amount.minor), amount);
        prop_assert_eq!(code.additional.and_then(|additional| additional.purpose), purpose.as_deref());
        prop_assert_eq!(encode(&Draft::from(&*code), None).unwrap(), payload.clone());
    }

    #[test]
    fn a_riel_survives_its_code(user in "[a-z0-9_.]{1,20}", bank in "[a-z]{4}", riel in 1..999_999_999_u64, name in texts(25)) {
        // Protects KHQR's minor units: two decimals inside, none in the code.
        let id = format!("{user}@{bank}");
        let amount = riel.to_string();
        let draft = Draft {
            account: Account::Khqr(khqr::Account { bakong_account_id: &id, ..Default::default() }),
            amount: Some(&amount),
            merchant_name: Some(&name),
            created_ms: Some(NOW_MS),
            expires_ms: Some(NOW_MS + 1),
            ..Draft::default()
        };
        let payload = encode(&draft, Some(NOW_MS)).unwrap();
        let late = Options { now_ms: Some(NOW_MS + 2), ..Options::default() };
        prop_assert_eq!(decode(&payload, &late).map(|_| ()).unwrap_err().class, Class::Expired);
        let graced = Options { expiry_grace_ms: 1, ..late };
        let Ok(Decoded::Merchant(code)) = decode(&payload, &graced) else { panic!("not read: {payload}") };
        prop_assert_eq!(code.amount.map(|amount| amount.minor), Some(riel * 100));
        prop_assert_eq!(code.merchant_name, Some(name.as_str()));
    }

    #[test]
    fn bytes_never_panic(bytes in vec(any::<u8>(), 0..700)) {
        // Protects the hub from whatever a camera reads.
        let _ = decode_bytes(&bytes, &Options::default());
        let text = String::from_utf8_lossy(&bytes);
        each_profile(&text);
        each_profile(&format!("0002{text}"));
        each_profile(&format!("hQVDUFYwM{text}"));
        let _ = decode_line(&text);
        let _ = encode_line(&text);
    }

    #[test]
    fn digits_never_panic(text in "[0-9A-Z@ ]{0,200}", crc in any::<bool>()) {
        // Protects the walk where headers are plausible.
        let start = format!("000201{text}");
        each_profile(&start);
        if crc {
            let covered = format!("{start}6304");
            each_profile(&format!("{covered}{:04X}", tonle_emvqr::crc::crc16(covered.as_bytes())));
        }
    }

    #[test]
    fn mutations_never_panic(
        at in any::<prop::sample::Index>(),
        place in any::<prop::sample::Index>(),
        piece in "\\PC{0,6}",
        cut in 0..8_usize,
    ) {
        // Protects against codes that are almost right, also behind a right CRC.
        let all = payloads();
        let payload = at.get(&all);
        let mut characters: Vec<char> = payload.chars().collect();
        let start = place.index(characters.len());
        let end = (start + cut).min(characters.len());
        characters.splice(start..end, piece.chars());
        let text: String = characters.into_iter().collect();
        each_profile(&text);
        if let Some(at) = text.rfind("6304") {
            let covered = &text[..at + 4];
            each_profile(&format!("{covered}{:04X}", tonle_emvqr::crc::crc16(covered.as_bytes())));
        }
    }

    #[test]
    fn objects_never_panic(bytes in vec(any::<u8>(), 0..200)) {
        // Protects the walk over consumer-presented codes.
        let mut whole = b"\x85\x05CPV01".to_vec();
        whole.extend(bytes);
        each_profile(&base64(&whole));
    }
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
