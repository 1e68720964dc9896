//! The codec of ISO 8583, with the sample links.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use serde_json::Value;
use serde_json::value::RawValue;
use tonle_iso8583::map::answer_from_0210;
use tonle_iso8583::{
    self as codec, Fault, Fields, FrameReader, LengthHeader, Profile, Profiles, decode_line, encode,
    encode_line, take_frame, tlv, write_frame,
};

static SAMPLES: LazyLock<Profiles> = LazyLock::new(|| {
    Profiles::parse(include_str!("../../shared/iso8583/profiles/samples.json"))
        .expect("the samples are profiles")
});

/// Each link gives an answer, and what it took can be looked at in every way.
pub fn decode(data: &[u8]) {
    for link in SAMPLES.iter() {
        let Ok(message) = codec::decode(link, data) else { continue };
        for field in message.fields() {
            assert_eq!(field.text().chars().count(), field.characters(), "field {}", field.number());
            if field.number() == 55 {
                for object in tlv::walk(field.raw()) {
                    assert!(object.is_ok(), "a taken field 55 is walked to its end");
                }
            }
        }
        let _ = format!("{message:?}");
        let _ = answer_from_0210(&message);
    }
    let _ = tlv::check(data);
    if let Ok(line) = std::str::from_utf8(data) {
        let _ = decode_line(&SAMPLES, line);
    }
}

/// What is read is written again to the byte; a line that is encoded is read with the same fields.
pub fn roundtrip(data: &[u8]) {
    for link in SAMPLES.iter() {
        let Ok(message) = codec::decode(link, data) else { continue };
        let written = encode(link, &message.mti_text(), &Fields::from(&message));
        assert_eq!(written.as_deref(), Ok(data), "{}", link.name());
    }
    if let Ok(line) = std::str::from_utf8(data) {
        encoded(line);
    }
}

/// The members of an object, each as it stands: an `id` may be a number that no machine can hold, and comes back as given.
fn members(json: &str) -> BTreeMap<String, Box<RawValue>> {
    serde_json::from_str(json).expect("a request that was taken and every answer are JSON objects")
}

fn member(of: &BTreeMap<String, Box<RawValue>>, name: &str) -> Value {
    of.get(name)
        .map_or(Value::Null, |raw| serde_json::from_str(raw.get()).expect("text, objects and booleans"))
}

fn encoded(line: &str) {
    let answer = members(&encode_line(&SAMPLES, line));
    if member(&answer, "ok") != Value::Bool(true) {
        return;
    }
    let request = members(line);
    let profile = member(&request, "profile");
    let again = |name: &str| {
        let line = serde_json::json!({"profile": profile, name: member(&answer, name)});
        serde_json::from_str::<Value>(&decode_line(&SAMPLES, &line.to_string())).expect("an answer is JSON")
    };
    let framed = again("framed_hex");
    assert_eq!(framed["ok"], true, "{framed}");
    let message = again("hex");
    assert_eq!(message["mti"], member(&request, "mti"), "{message}");
    for (number, text) in member(&request, "fields").as_object().into_iter().flatten() {
        assert_eq!(message["fields"][number], *text, "field {number} of {message}");
    }
}

/// A stream in pieces gives the same frames and the same fault as the whole, and each frame is written as it was.
pub fn frames(data: &[u8]) {
    for link in SAMPLES.iter().filter(|link| link.header() != LengthHeader::None) {
        let whole = whole(link, data);
        // The sizes come from the data, so that the files stay plain streams.
        let odd = data.iter().fold(1, |sum: usize, byte| (sum * 3 + usize::from(*byte)) % 61) + 1;
        for size in [1, odd, data.len().max(1)] {
            assert_eq!(in_pieces(link, data, size), whole, "{} in pieces of {size}", link.name());
        }
    }
}

type Outcome = (Vec<Vec<u8>>, Option<Fault>);

fn whole(link: &Profile, mut data: &[u8]) -> Outcome {
    let mut frames = Vec::new();
    loop {
        match take_frame(link, data) {
            Ok(Some((frame, used))) => {
                let mut written = Vec::new();
                write_frame(link, frame.message, frame.tpdu, &mut written).expect("a frame that was read");
                assert_eq!(written, data[..used], "a frame is written as it was read");
                frames.push(frame.message.to_vec());
                data = &data[used..];
            }
            Ok(None) => return (frames, None),
            Err(fault) => return (frames, Some(fault)),
        }
    }
}

fn in_pieces(link: &Profile, data: &[u8], size: usize) -> Outcome {
    let mut reader = FrameReader::new(link).expect("the link has a header");
    let mut frames = Vec::new();
    for mut piece in data.chunks(size) {
        while !piece.is_empty() {
            let taken = reader.push(piece);
            piece = &piece[taken..];
            let before = frames.len();
            loop {
                match reader.next() {
                    Ok(Some(frame)) => frames.push(frame.message.to_vec()),
                    Ok(None) => break,
                    Err(fault) => {
                        assert_eq!(reader.finish(), Err(fault), "a broken stream stays broken");
                        return (frames, Some(fault));
                    }
                }
            }
            assert!(taken > 0 || frames.len() > before, "a full buffer holds a frame");
        }
    }
    assert_eq!(reader.finish().is_ok(), reader.buffered() == 0, "a stream ends between two frames");
    (frames, None)
}
