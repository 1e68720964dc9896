//! One row for each rule by which a message is refused: layer, field, sentence.

mod common;

use common::{bytes, fields, link, message, refusal, the, told};
use tonle_iso8583::{Profiles, encode};

#[test]
fn message_types() {
    // Protects: four ASCII digits, versions 0 and 1, classes 1 to 8, and the version of the profile.
    let any = link("", "");
    let of_1993 = link("", r#","version":"1993""#);
    let map = [0_u8; 8];
    let with = |mti: &[u8]| [mti, &map[..]].concat();
    let cases: [(&Profiles, &[u8], &str); 12] = [
        (&any, b"020", "the message ends inside the message type: 3 bytes of 4"),
        (&any, b"", "the message ends inside the message type: 0 bytes of 4"),
        (&any, b"02O0", "the message type is not four digits"),
        (&any, b"+200", "the message type is not four digits"),
        (&any, b" 200", "the message type is not four digits"),
        (&any, "０２".as_bytes(), "the message type is not four digits"),
        (&any, b"\xF0\xF2\xF0\xF0", "the message type is not four digits"),
        (&any, b"2200", "version 2 of the standard is not taken, only 0 (1987) and 1 (1993)"),
        (&any, b"9200", "version 9 of the standard is not taken, only 0 (1987) and 1 (1993)"),
        (&any, b"0000", "message class 0 does not exist, only 1 to 8"),
        (&any, b"0900", "message class 9 does not exist, only 1 to 8"),
        (&of_1993, b"0200", "the message type says version 0, the link's profile another one"),
    ];
    for (profiles, mti, sentence) in cases {
        let wire = if mti.len() < 4 { mti.to_vec() } else { with(mti) };
        assert_eq!(refusal(the(profiles), &wire), ("mti".into(), None, sentence.into()), "{mti:?}");
    }
    for good in [b"0100", b"1899", b"0800"] {
        assert!(tonle_iso8583::decode(the(&any), &with(good)).is_ok());
    }
}

#[test]
fn bitmaps() {
    // Protects: whole maps of capitals, no third map, no second map that says nothing and would not come back.
    let binary = link("", "");
    let text = Profiles::parse(
        r#"{"link":{"length_header":"none","mti":{"data_enc":"b"},"bitmap":{"data_enc":"ascii"},"fields":{}}}"#,
    )
    .unwrap();
    let always = Profiles::parse(
        r#"{"link":{"length_header":"none","mti":{"data_enc":"b"},"bitmap":{"data_enc":"b","second":"always"},"fields":{}}}"#,
    )
    .unwrap();
    let cases: [(&Profiles, Vec<u8>, Option<u8>, &str); 9] = [
        (&binary, b"0200\0\0\0\0\0\0\0".to_vec(), None, "the message ends inside a bitmap: 7 bytes of 8"),
        (&binary, bytes("30323030 8000000000000000"), None, "the message ends inside a bitmap: 0 bytes of 8"),
        (
            &binary,
            bytes("30323030 8000000000000000 8000000000000000"),
            Some(65),
            "bit 65 announces a third bitmap, which is not taken",
        ),
        (
            &binary,
            bytes("30323030 8000000000000000 0000000000000000"),
            Some(1),
            "bit 1 announces a second bitmap, which is empty",
        ),
        (
            &text,
            [&[2, 0], &b"000000000000000"[..]].concat(),
            None,
            "the message ends inside a bitmap: 15 bytes of 16",
        ),
        (
            &text,
            [&[2, 0], &b"000000000000000G"[..]].concat(),
            None,
            "the bitmap holds something else than digits and capital letters A to F",
        ),
        (
            &text,
            [&[2, 0], &b"000000000000000a"[..]].concat(),
            None,
            "the bitmap holds something else than digits and capital letters A to F",
        ),
        (
            &text,
            [&[2, 0], &b"00000000000000 0"[..]].concat(),
            None,
            "the bitmap holds something else than digits and capital letters A to F",
        ),
        (
            &always,
            bytes("0200 0000000000000000"),
            Some(1),
            "the link always sends a second bitmap, and bit 1 is not set",
        ),
    ];
    for (profiles, wire, field, sentence) in cases {
        assert_eq!(refusal(the(profiles), &wire), ("bitmap".into(), field, sentence.into()));
    }
    let empty = bytes("0200 8000000000000000 0000000000000000");
    let message = tonle_iso8583::decode(the(&always), &empty).unwrap();
    assert_eq!(message.bitmap_text(), "80000000000000000000000000000000");
    assert_eq!(encode(the(&always), "0200", &fields(&[])).unwrap(), empty);
}

const FIELDS: &str = r#"
    "2":{"data_enc":"ascii","len_enc":"ascii","len_type":2,"max_len":19,"content":"n"},
    "3":{"data_enc":"ascii","len_type":0,"max_len":6,"content":"n"},
    "17":{"data_enc":"b","len_type":0,"max_len":2,"content":"n"},
    "18":{"data_enc":"b","len_enc":"bcd","len_type":1,"max_len":19,"len_count":"nibbles","left_pad":"0","content":"n"},
    "19":{"data_enc":"b","len_enc":"bcd","len_type":1,"max_len":9,"len_count":"nibbles","content":"n"},
    "20":{"data_enc":"b","len_enc":"bcd","len_type":1,"max_len":9,"len_count":"nibbles","right_pad":"0","content":"n"},
    "21":{"data_enc":"ascii","len_enc":"cp500","len_type":2,"max_len":99,"content":"an"},
    "22":{"data_enc":"ascii","len_enc":"ascii","len_type":3,"max_len":999,"content":"ans"},
    "23":{"data_enc":"cp500","len_enc":"cp500","len_type":2,"max_len":99,"content":"ans"},
    "28":{"data_enc":"ascii","len_type":0,"max_len":9,"content":"x+n"},
    "35":{"data_enc":"ascii","len_enc":"ascii","len_type":2,"max_len":37,"content":"z"},
    "36":{"data_enc":"b","len_enc":"bcd","len_type":1,"max_len":37,"len_count":"nibbles","content":"z"},
    "52":{"data_enc":"ascii","len_type":0,"max_len":16,"content":"b"},
    "53":{"data_enc":"ascii","len_enc":"ascii","len_type":2,"max_len":16,"content":"b"},
    "55":{"data_enc":"b","len_enc":"bcd","len_type":2,"max_len":255,"content":"b","tlv":true},
    "56":{"data_enc":"b","len_enc":"bcd","len_type":2,"max_len":9999,"content":"b"},
    "57":{"data_enc":"b","len_enc":"bcd","len_type":1,"max_len":9,"len_count":"nibbles","left_pad":"0","content":"x+n"}"#;

#[test]
fn fields_on_the_wire() {
    // Protects: lengths, content classes, pads and separators, each by the field and the place that is wrong.
    let profiles = link(FIELDS, "");
    let cases: [(u8, &[u8], &str); 50] = [
        (4, b"", "the profile does not list this field"),
        (128, b"", "the profile does not list this field"),
        (2, b"", "the message ends inside the length: 0 bytes of 2"),
        (2, b"1", "the message ends inside the length: 1 bytes of 2"),
        (2, b"+1", "the length holds something else than digits"),
        (2, b" 1", "the length holds something else than digits"),
        (2, b"1\xB2", "the length holds something else than digits"),
        (2, b"20", "the length is 20, at most 19 are allowed"),
        (2, b"0512", "the message ends inside the field: 2 bytes of 5"),
        (2, b"01-", "position 1 does not belong to content n"),
        (2, b"0312 ", "position 3 does not belong to content n"),
        (2, "03１".as_bytes(), "position 1 does not belong to content n"),
        (2, b"011\0", "1 bytes follow the last field"),
        (3, b"12345", "the message ends inside the field: 5 bytes of 6"),
        (3, b"12345A", "position 6 does not belong to content n"),
        (3, b"1234567", "1 bytes follow the last field"),
        (17, b"\x12\x3A", "position 4 does not belong to content n"),
        (17, b"\xF2\x34", "position 1 does not belong to content n"),
        (18, b"\x0A", "the length holds something else than digits"),
        (18, b"\xA0", "the length holds something else than digits"),
        (18, b"\x20", "the length is 20, at most 19 are allowed"),
        (18, b"\x03\x12\x34", "the pad nibble is not the one of the profile"),
        (18, b"\x03\x01\xC3", "position 2 does not belong to content n"),
        (19, b"\x03\x12\x31", "the pad nibble is not the one of the profile"),
        (19, b"\x03\x12\x3A", "the pad nibble is not the one of the profile"),
        (20, b"\x03\x12\x3F", "the pad nibble is not the one of the profile"),
        (21, b"02AB", "the length holds something else than digits"),
        (21, b"\xF0\xF2A-", "position 2 does not belong to content an"),
        (21, b"\xF0\xF2A\xC1", "position 2 does not belong to content an"),
        (22, b"002A\0", "position 2 is NUL"),
        (22, b"002A\n", "position 2 does not belong to content ans"),
        (22, b"002A\x7F", "position 2 does not belong to content ans"),
        (22, b"002\xC3\xA9", "position 1 does not belong to content ans"),
        (23, b"\xF0\xF1\x00", "position 1 is NUL"),
        (23, b"\xF0\xF1\x25", "position 1 does not belong to content ans"),
        (28, b"E00000000", "position 1 does not belong to content x+n"),
        (28, b"+00000000", "position 1 does not belong to content x+n"),
        (28, b"c00000000", "position 1 does not belong to content x+n"),
        (28, b"C0000000D", "position 9 does not belong to content x+n"),
        (35, b"0512=3", "the message ends inside the field: 4 bytes of 5"),
        (35, b"0412==", "one separator is demanded"),
        (35, b"041234", "one separator is demanded"),
        (35, b"0412^3", "position 3 does not belong to content z"),
        (36, b"\x04\x12\xE3", "position 3 does not belong to content z"),
        (36, b"\x04\x12\xDD", "one separator is demanded"),
        (52, b"000000000000000G", "position 16 does not belong to content b"),
        (53, b"03ABC", "an odd number of digits where whole bytes are demanded"),
        (55, b"\x00\x03\x9F\x26\x05", "the TLV structure is broken at byte 1"),
        (56, b"\x00\x02\x01", "the message ends inside the field: 1 bytes of 2"),
        (57, b"\x04\x01\x23", "position 1 does not belong to content x+n"),
    ];
    for (field, tail, sentence) in cases {
        let wire = message(&[field], tail);
        assert_eq!(
            refusal(the(&profiles), &wire),
            ("field".into(), Some(field), sentence.into()),
            "{tail:?}"
        );
    }
}

#[test]
fn fields_that_are_legal() {
    // Protects: empty variable fields, both pads where the profile leaves them open, raw bytes, Latin letters in EBCDIC.
    let profiles = link(FIELDS, "");
    let cases: [(u8, &[u8], &str); 17] = [
        (2, b"00", ""),
        (2, b"0204", "04"),
        (17, b"\x07\x04", "0704"),
        (18, b"\x00", ""),
        (18, b"\x03\x01\x23", "123"),
        (18, b"\x04\x12\x34", "1234"),
        (19, b"\x03\x12\x3F", "123"),
        (19, b"\x03\x12\x30", "123"),
        (20, b"\x03\x12\x30", "123"),
        (21, b"\xF0\xF3A 9", "A 9"),
        (23, b"\xF0\xF2\xC1\x42", "A\u{e2}"),
        (28, b"D00000012", "D00000012"),
        (35, b"0512=34", "12=34"),
        (36, b"\x05\x12\xD3\x4F", "12D34"),
        (52, b"00ffAA0000000000", "00ffAA0000000000"),
        (56, b"\x00\x03\x00\xFF\x0A", "00FF0A"),
        (57, b"\x03\x0C\x12", "C12"),
    ];
    for (field, tail, text) in cases {
        let wire = message(&[field], tail);
        let message =
            tonle_iso8583::decode(the(&profiles), &wire).unwrap_or_else(|fault| panic!("{tail:?}: {fault}"));
        assert_eq!(message.field(field).unwrap().text(), text);
        assert!(message.has(field) && message.fields().count() == 1);
        assert_eq!(encode(the(&profiles), "0200", &(&message).into()), Ok(wire));
    }
}

#[test]
fn fields_that_cannot_be_written() {
    // Protects: encode refuses what decode would, and what has no place on the wire.
    let profiles = link(FIELDS, "");
    let cases = [
        (4, "1", "the profile does not list this field"),
        (2, "12345678901234567890", "the length is 20, at most 19 are allowed"),
        (2, "１", "position 1 is not in the link's character set"),
        (2, "1 ", "position 2 does not belong to content n"),
        (3, "12345", "the length is 5, exactly 6 are demanded"),
        (3, "+12345", "position 1 does not belong to content n"),
        (17, "704", "an odd number of digits where whole bytes are demanded"),
        (17, "07O4", "position 3 does not belong to content n"),
        (18, "12D", "position 3 does not belong to content n"),
        (36, "12=34", "position 3 does not belong to content z"),
        (36, "12d34", "position 3 does not belong to content z"),
        (22, "caf\u{e9}", "position 4 is not in the link's character set"),
        (23, "\u{20ac}", "position 1 is not in the link's character set"),
        (22, "a\0", "position 2 is NUL"),
        (56, "0", "an odd number of digits where whole bytes are demanded"),
        (56, "0x", "position 2 does not belong to content b"),
    ];
    for (field, text, sentence) in cases {
        let fault = encode(the(&profiles), "0200", &fields(&[(field, text)])).expect_err("refused");
        assert_eq!(told(&fault), ("field".into(), Some(field), sentence.into()), "{text}");
    }
    for mti in ["", "200", "02000", "０200", "020A", "-200"] {
        assert_eq!(told(&encode(the(&profiles), mti, &fields(&[])).expect_err("refused")).0, "mti", "{mti}");
    }
    for number in [0, 1, 65, 129, 255] {
        assert_eq!(
            told(&encode(the(&profiles), "0200", &fields(&[(number, "")])).expect_err("refused")).0,
            "bitmap"
        );
    }
}

#[test]
fn a_length_that_its_prefix_cannot_say() {
    // Protects: a sloppy maximum never turns into a wrong length on the wire.
    let profiles =
        link(r#""22":{"data_enc":"ascii","len_enc":"ascii","len_type":2,"max_len":999,"content":"ans"}"#, "");
    let fault = encode(the(&profiles), "0200", &fields(&[(22, &"x".repeat(100))])).expect_err("refused");
    assert_eq!(
        told(&fault),
        ("field".into(), Some(22), "the length is 100, more than its prefix can say".into())
    );
}
