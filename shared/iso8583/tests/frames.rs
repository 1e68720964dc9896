//! Layer `framing`: length headers, TPDU, frames split and joined anywhere.

#![allow(clippy::unwrap_used, reason = "a failing unwrap in a helper is a failing test")]

mod common;

use common::{bytes, told};
use tonle_iso8583::{
    FRAME_BUFFER_BYTES_MAX, FrameReader, Profile, Profiles, swapped_tpdu, take_frame, write_frame,
};

const HEADERS: [&str; 4] = [
    "2-byte big-endian, excludes itself",
    "2-byte big-endian, includes itself",
    "4 ASCII digits, excludes itself",
    "2-byte BCD, excludes itself",
];

fn framed(header: &str, tpdu: &str) -> Profiles {
    Profiles::parse(&format!(
        r#"{{"link":{{"length_header":"{header}","tpdu":{tpdu},"mti":{{"data_enc":"ascii"}},"bitmap":{{"data_enc":"b"}},"fields":{{}}}}}}"#
    ))
    .unwrap()
}

fn frames(profile: &Profile, pieces: &[&[u8]]) -> Result<Vec<Vec<u8>>, String> {
    let mut reader = FrameReader::new(profile).unwrap();
    let mut found = Vec::new();
    for piece in pieces {
        let mut rest = *piece;
        loop {
            let used = reader.push(rest);
            rest = &rest[used..];
            while let Some(frame) = reader.next().map_err(|fault| fault.to_string())? {
                found.push(frame.message.to_vec());
            }
            assert!(reader.buffered() <= FRAME_BUFFER_BYTES_MAX);
            if rest.is_empty() {
                break;
            }
        }
    }
    reader.finish().map_err(|fault| fault.to_string())?;
    Ok(found)
}

#[test]
fn headers_as_published() {
    // Protects: what each header counts, with and without TPDU, written out by hand.
    let cases = [
        (HEADERS[0], "null", "0003 616263"),
        (HEADERS[1], "null", "0005 616263"),
        (HEADERS[2], "null", "30303033 616263"),
        (HEADERS[3], "null", "0003 616263"),
        (HEADERS[0], "\"6000010002\"", "0008 6000010002 616263"),
        (HEADERS[1], "\"6000010002\"", "000A 6000010002 616263"),
        (HEADERS[2], "\"6000010002\"", "30303038 6000010002 616263"),
        (HEADERS[3], "\"6000010002\"", "0008 6000010002 616263"),
        ("none", "null", "616263"),
        ("none", "\"6000010002\"", "6000010002 616263"),
        ("2-byte BCD, excludes itself, then 5-byte TPDU 6000010002", "null", "0008 6000010002 616263"),
    ];
    for (header, tpdu, wire) in cases {
        let profiles = framed(header, tpdu);
        let link = common::the(&profiles);
        let mut out = Vec::new();
        write_frame(link, b"abc", None, &mut out).unwrap();
        assert_eq!(out, bytes(wire), "{header}");
        let (frame, used) = take_frame(link, &out).unwrap().unwrap();
        assert_eq!((frame.message, used), (&b"abc"[..], out.len()));
    }
}

#[test]
fn split_at_each_byte_and_joined() {
    // Protects: a stream has no edges: two frames cut anywhere, byte by byte, or together are the same two frames.
    for header in HEADERS {
        for tpdu in ["null", "\"6000010002\""] {
            let profiles = framed(header, tpdu);
            let link = common::the(&profiles);
            let mut wire = Vec::new();
            write_frame(link, b"first", None, &mut wire).unwrap();
            write_frame(link, &[0x30; 300], None, &mut wire).unwrap();
            let wanted = Ok(vec![b"first".to_vec(), vec![0x30; 300]]);
            for at in 0..=wire.len() {
                assert_eq!(frames(link, &[&wire[..at], &wire[at..]]), wanted, "{header} at {at}");
            }
            let single: Vec<&[u8]> = wire.chunks(1).collect();
            assert_eq!(frames(link, &single), wanted);
            for at in 1..wire.len() {
                let outcome = frames(link, &[&wire[..at]]);
                let whole = take_frame(link, &wire).unwrap().unwrap().1 == at;
                assert_eq!(outcome.is_ok(), whole, "{header} ends at {at}: {outcome:?}");
            }
        }
    }
}

#[test]
fn many_frames_pass_through_a_bounded_buffer() {
    // Protects: memory: however much is pushed, at most one largest frame is held, and nothing is lost.
    let profiles = framed(HEADERS[0], "null");
    let link = common::the(&profiles);
    let mut wire = Vec::new();
    for size in [65_535, 1, 65_000, 40_000, 65_535] {
        write_frame(link, &vec![b'x'; size], None, &mut wire).unwrap();
    }
    let found = frames(link, &[&wire]).unwrap();
    assert_eq!(found.iter().map(Vec::len).collect::<Vec<_>>(), [65_535, 1, 65_000, 40_000, 65_535]);
}

#[test]
fn headers_that_are_wrong() {
    // Protects: no length of zero, none that cannot hold what it must, no signs and spaces, and no reading on after one.
    let tpdu = "\"6000010002\"";
    let cases = [
        (HEADERS[0], "null", "0000", "the frame holds no message"),
        (HEADERS[1], "null", "0000", "the frame holds no message"),
        (HEADERS[1], "null", "0002", "the frame holds no message"),
        (HEADERS[1], "null", "0001", "the length header says 1, less than it must count (3)"),
        (HEADERS[2], "null", "30303030", "the frame holds no message"),
        (HEADERS[2], "null", "2B303031", "the length header holds something else than digits"),
        (HEADERS[2], "null", "20", "the length header holds something else than digits"),
        (HEADERS[3], "null", "000A", "the length header holds something else than digits"),
        (HEADERS[3], "null", "F0", "the length header holds something else than digits"),
        (HEADERS[0], tpdu, "0005 6000010002", "the length header says 5, less than it must count (6)"),
        (HEADERS[0], tpdu, "0008 61", "the TPDU is not this link's"),
        (HEADERS[0], tpdu, "0008 6000010003 616263", "the TPDU is not this link's"),
        (HEADERS[0], "null", "0003 6162", "the frame is incomplete: 4 bytes of 5"),
        (HEADERS[0], "null", "00", "the frame is incomplete: 1 bytes of 2"),
    ];
    for (header, tpdu, wire, sentence) in cases {
        let profiles = framed(header, tpdu);
        let outcome = frames(common::the(&profiles), &[&bytes(wire)]);
        assert_eq!(outcome, Err(format!("framing: {sentence}")), "{header} {wire}");
    }
    let profiles = framed(HEADERS[2], "null");
    let mut reader = FrameReader::new(common::the(&profiles)).unwrap();
    reader.push(b"x0010001x");
    assert!(reader.next().is_err());
    reader.push(b"0001x");
    assert!(reader.next().is_err() && reader.finish().is_err() && reader.buffered() <= 5);
    let none = framed("none", "null");
    assert!(FrameReader::new(common::the(&none)).is_err());
}

#[test]
fn answers_carry_the_tpdu_exchanged() {
    // Protects: both directions of a link are read, and an answer can be written with its addresses exchanged.
    let profiles = framed(HEADERS[0], "\"6000010002\"");
    let link = common::the(&profiles);
    let swapped = swapped_tpdu([0x60, 0, 1, 0, 2]);
    assert_eq!(swapped, [0x60, 0, 2, 0, 1]);
    let mut wire = Vec::new();
    write_frame(link, b"abc", Some(swapped), &mut wire).unwrap();
    assert_eq!(take_frame(link, &wire).unwrap().unwrap().0.tpdu, Some(swapped));
    assert!(write_frame(link, b"abc", Some([0x60, 0, 3, 0, 1]), &mut wire).is_err());
}

#[test]
fn what_a_header_cannot_say_is_not_written() {
    // Protects: a long message never leaves with a short length.
    for (header, most) in [(0, 65_535), (1, 65_533), (2, 9_999), (3, 9_999)] {
        let profiles = framed(HEADERS[header], "null");
        let link = common::the(&profiles);
        let mut out = Vec::new();
        assert!(write_frame(link, &vec![0; most], None, &mut out).is_ok());
        out.clear();
        let fault = write_frame(link, &vec![0; most + 1], None, &mut out).expect_err("too long");
        assert_eq!(told(&fault).0, "framing");
        assert!(out.is_empty() && write_frame(link, b"", None, &mut out).is_err());
    }
}
