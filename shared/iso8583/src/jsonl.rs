//! The tools `tonle iso8583 decode` and `encode` as functions: one line of JSON in, one line out, whatever comes in.
//!
//! Reads and writes no file. This is the codec's own output: nothing in it is masked, and it belongs in no log.

use std::fmt::{self, Write as _};

use serde::Deserialize;
use serde::de::{Deserializer, Error as _, MapAccess, Visitor};
use serde_json::value::RawValue;

use crate::encode::{Fields, encode};
use crate::fault::{Fault, Rule};
use crate::frame::{incomplete, take_frame, write_frame};
use crate::hex;
use crate::message::{Message, decode};
use crate::number::field_number;
use crate::profile::{Profile, Profiles};
use crate::tlv;

/// A request as far as any line can be one. Values stay raw, so that a wrong one still gets an answer with its `id`.
#[derive(Deserialize, Default)]
struct Request<'a> {
    #[serde(borrow)]
    id: Option<&'a RawValue>,
    #[serde(borrow)]
    profile: Option<&'a RawValue>,
    #[serde(borrow)]
    hex: Option<&'a RawValue>,
    #[serde(borrow)]
    framed_hex: Option<&'a RawValue>,
    #[serde(borrow)]
    mti: Option<&'a RawValue>,
    #[serde(borrow)]
    bitmap: Option<&'a RawValue>,
    #[serde(borrow)]
    fields: Option<&'a RawValue>,
    #[serde(borrow)]
    pads: Option<&'a RawValue>,
    #[serde(borrow)]
    tpdu: Option<&'a RawValue>,
}

/// Answers one line for `decode`: `{"id","profile","hex"}` or `{"id","profile","framed_hex"}`. No line end in the answer.
///
/// ```
/// use tonle_iso8583::{Profiles, decode_line};
/// let profiles = Profiles::parse(r#"{"link":{"length_header":"none","mti":{"data_enc":"ascii"},
///     "bitmap":{"data_enc":"b"},"fields":{"3":{"data_enc":"ascii","len_type":0,"max_len":6,"content":"n"}}}}"#)?;
/// let answer = decode_line(&profiles, r#"{"id":7,"profile":"link","hex":"303230302000000000000000343330303030"}"#);
/// assert_eq!(answer, r#"{"id":7,"ok":true,"mti":"0200","bitmap":"2000000000000000","fields":{"3":"430000"}}"#);
/// # Ok::<(), tonle_iso8583::ProfilesFault>(())
/// ```
pub fn decode_line(profiles: &Profiles, line: &str) -> String {
    answer(line, |request, out| {
        let profile = profile(profiles, request)?;
        match (request.hex, request.framed_hex) {
            (Some(given), None) => {
                let bytes = bytes(given, "hex is not text")?;
                write_message(&decode(profile, &bytes)?, out);
                Ok(true)
            }
            (None, Some(given)) => Ok(write_frames(profile, &bytes(given, "framed_hex is not text")?, out)),
            _ => Err(Fault::framing(Rule::Request("exactly one of hex and framed_hex is demanded"))),
        }
    })
}

/// Answers one line for `encode`: `{"id","profile","mti","fields"}`, and whatever else `decode` answered. No line end in
/// the answer.
pub fn encode_line(profiles: &Profiles, line: &str) -> String {
    answer(line, |request, out| {
        let profile = profile(profiles, request)?;
        let mti = text(request.mti).ok_or(Fault::mti(Rule::MtiDigits))?;
        let fields = fields(request)?;
        let message = encode(profile, &mti, &fields)?;
        if let Some(bitmap) = given(request.bitmap) {
            let written = decode(profile, &message)?.bitmap_text();
            if text(Some(bitmap)).is_none_or(|bitmap| !bitmap.eq_ignore_ascii_case(&written)) {
                return Err(Fault::bitmap(None, Rule::BitmapOther));
            }
        }
        let tpdu = match given(request.tpdu) {
            None => None,
            Some(tpdu) => {
                let bytes = bytes(tpdu, "tpdu is not text")?;
                Some(<[u8; 5]>::try_from(bytes).map_err(|_| Fault::framing(Rule::Tpdu))?)
            }
        };
        let mut framed = Vec::with_capacity(message.len() + 9);
        write_frame(profile, &message, tpdu, &mut framed)?;
        out.push_str(",\"hex\":\"");
        hex::push(&message, out);
        out.push_str("\",\"framed_hex\":\"");
        hex::push(&framed, out);
        out.push('"');
        Ok(true)
    })
}

/// Frames the answer: `id` as it was given, `ok`, then what `work` writes, or the fault instead.
fn answer(line: &str, work: impl FnOnce(&Request<'_>, &mut String) -> Result<bool, Fault>) -> String {
    let mut body = String::new();
    // serde would take an array for a structure.
    let object = line.trim_start_matches([' ', '\t', '\r', '\n']).starts_with('{');
    let (id, outcome) = match serde_json::from_str::<Request<'_>>(line) {
        Ok(request) if object => (request.id.map_or("null", RawValue::get), work(&request, &mut body)),
        _ => (
            "null",
            Err(Fault::framing(Rule::Request("the line is not one JSON object with keys that stand once"))),
        ),
    };
    let mut out = String::with_capacity(body.len() + 64);
    out.push_str("{\"id\":");
    out.push_str(id);
    match outcome {
        Ok(ok) => {
            out.push_str(if ok { ",\"ok\":true" } else { ",\"ok\":false" });
            out.push_str(&body);
        }
        Err(fault) => write_fault(&fault, &mut out),
    }
    out.push('}');
    out
}

fn write_fault(fault: &Fault, out: &mut String) {
    out.push_str(",\"ok\":false");
    write_fault_body(fault, out);
}

fn write_fault_body(fault: &Fault, out: &mut String) {
    let field = fault.field.map_or("null".to_owned(), |field| format!("\"{field}\""));
    // Sentences hold numbers and words of ours only, but quotes are escaped all the same.
    let message = serde_json::Value::String(fault.rule.to_string());
    write!(out, ",\"layer\":\"{}\",\"field\":{field},\"message\":{message}", fault.layer)
        .expect("a string takes everything");
}

fn write_message(message: &Message<'_>, out: &mut String) {
    out.push_str(",\"mti\":\"");
    out.push_str(&message.mti_text());
    out.push_str("\",\"bitmap\":\"");
    out.push_str(&message.bitmap_text());
    out.push_str("\",\"fields\":{");
    let mut text = String::new();
    for (field, place) in message.fields().zip(0..) {
        if place > 0 {
            out.push(',');
        }
        text.clear();
        field.push_text(&mut text);
        write!(out, "\"{}\":", field.number()).expect("a string takes everything");
        write_text(&text, out);
    }
    out.push('}');
    write_extras(message, out);
}

/// Keys beyond the contract's, each only where it has something to say.
fn write_extras(message: &Message<'_>, out: &mut String) {
    let mut pads = String::new();
    let mut objects = String::new();
    for field in message.fields() {
        if let Some(pad) = field.odd_pad() {
            let comma = if pads.is_empty() { "" } else { "," };
            write!(pads, "{comma}\"{}\":\"{pad:X}\"", field.number()).expect("a string takes everything");
        }
        if field.spec().tlv {
            let comma = if objects.is_empty() { "" } else { "," };
            write!(objects, "{comma}\"{}\":", field.number()).expect("a string takes everything");
            write_objects(field.raw(), &mut objects);
        }
    }
    for (key, inner) in [("pads", pads), ("tlv", objects)] {
        if !inner.is_empty() {
            write!(out, ",\"{key}\":{{{inner}}}").expect("a string takes everything");
        }
    }
}

/// `[[tag, value], [tag, [[tag, value]]]]`, tags and values as capitals. The depth was bounded when the message was read.
fn write_objects(bytes: &[u8], out: &mut String) {
    out.push('[');
    for (object, place) in tlv::walk(bytes).flatten().zip(0..) {
        if place > 0 {
            out.push(',');
        }
        let digits = if object.tag > 0xFF_FFFF {
            8
        } else if object.tag > 0xFFFF {
            6
        } else if object.tag > 0xFF {
            4
        } else {
            2
        };
        write!(out, "[\"{:0digits$X}\",", object.tag).expect("a string takes everything");
        if object.constructed {
            write_objects(object.value, out);
        } else {
            out.push('"');
            hex::push(object.value, out);
            out.push('"');
        }
        out.push(']');
    }
    out.push(']');
}

fn write_text(text: &str, out: &mut String) {
    let plain = text.bytes().all(|byte| matches!(byte, 0x20 | 0x21 | 0x23..=0x5B | 0x5D..=0x7E));
    if plain {
        out.push('"');
        out.push_str(text);
        out.push('"');
    } else {
        out.push_str(&serde_json::Value::from(text).to_string());
    }
}

/// Writes one object for each frame, and for a single one its keys outside too. Says whether all are good.
fn write_frames(profile: &Profile, bytes: &[u8], out: &mut String) -> bool {
    let mut frames = String::new();
    let mut count = 0_usize;
    let mut single = String::new();
    let mut first_fault = None;
    let mut rest = bytes;
    while !rest.is_empty() || count == 0 {
        let (outcome, used) = match take_frame(profile, rest) {
            Ok(Some((frame, used))) => {
                (decode(profile, frame.message).map(|message| (frame.tpdu, message)), used)
            }
            Ok(None) if rest.is_empty() => (Err(Fault::framing(Rule::NoFrame)), 0),
            Ok(None) => (Err(incomplete(profile, rest)), rest.len()),
            Err(fault) => (Err(fault), rest.len()),
        };
        count += 1;
        single.clear();
        match &outcome {
            Ok((tpdu, message)) => {
                write_message(message, &mut single);
                if let Some(tpdu) = tpdu {
                    single.push_str(",\"tpdu\":\"");
                    hex::push(tpdu, &mut single);
                    single.push('"');
                }
            }
            Err(fault) => {
                write_fault_body(fault, &mut single);
                first_fault = first_fault.or(Some(*fault));
            }
        }
        let comma = if count > 1 { "," } else { "" };
        write!(frames, "{comma}{{\"ok\":{}{single}}}", outcome.is_ok()).expect("a string takes everything");
        rest = rest.get(used..).unwrap_or_default();
    }
    match first_fault {
        Some(fault) => write_fault_body(&fault, out),
        None if count == 1 => out.push_str(&single),
        None => {}
    }
    write!(out, ",\"frames\":[{frames}]").expect("a string takes everything");
    first_fault.is_none()
}

fn profile<'p>(profiles: &'p Profiles, request: &Request<'_>) -> Result<&'p Profile, Fault> {
    let name =
        text(request.profile).ok_or(Fault::framing(Rule::Request("profile is missing or not text")))?;
    profiles.get(&name).ok_or(Fault::framing(Rule::Request("no profile has this name")))
}

/// `null` counts as absent.
fn given(value: Option<&RawValue>) -> Option<&RawValue> {
    value.filter(|value| value.get() != "null")
}

fn text(value: Option<&RawValue>) -> Option<String> {
    serde_json::from_str(value?.get()).ok()
}

fn bytes(value: &RawValue, not_text: &'static str) -> Result<Vec<u8>, Fault> {
    let text = text(Some(value)).ok_or(Fault::framing(Rule::Request(not_text)))?;
    hex::parse(&text).map_err(Fault::framing)
}

fn fields(request: &Request<'_>) -> Result<Fields, Fault> {
    let mut fields = Fields::new();
    let demanded = Fault::framing(Rule::Request("fields is missing or no object with keys that stand once"));
    let raw: Entries<'_> =
        request.fields.and_then(|raw| serde_json::from_str(raw.get()).ok()).ok_or(demanded)?;
    for (key, value) in raw.0 {
        let number = number(&key)?;
        let value = text(Some(value)).ok_or(Fault::field(number, Rule::NotText))?;
        if fields.set(number, value).is_some() {
            return Err(demanded);
        }
    }
    if let Some(raw) = given(request.pads) {
        let demanded = Fault::framing(Rule::Request("pads is no object of hexadecimal digits"));
        let raw: Entries<'_> = serde_json::from_str(raw.get()).map_err(|_| demanded)?;
        for (key, value) in raw.0 {
            let pad = text(Some(value)).and_then(|text| match text.as_bytes() {
                [one] => hex::digit(*one),
                _ => None,
            });
            fields.set_pad(number(&key)?, pad.ok_or(demanded)?);
        }
    }
    Ok(fields)
}

fn number(key: &str) -> Result<u8, Fault> {
    field_number(key).map_err(|rule| match rule {
        Rule::BitmapAsField => Fault::bitmap(if key == "1" { Some(1) } else { Some(65) }, rule),
        rule => Fault { field: None, ..Fault::field(0, rule) },
    })
}

/// The entries of an object as they stand, doubled keys among them.
struct Entries<'a>(Vec<(String, &'a RawValue)>);

impl<'de: 'a, 'a> Deserialize<'de> for Entries<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct All;
        impl<'de> Visitor<'de> for All {
            type Value = Entries<'de>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
                let mut entries = Vec::new();
                while let Some(entry) = map.next_entry::<String, &'de RawValue>()? {
                    if entries.len() > 1_000 {
                        return Err(A::Error::custom("too many entries"));
                    }
                    entries.push(entry);
                }
                Ok(Entries(entries))
            }
        }
        deserializer.deserialize_map(All)
    }
}
