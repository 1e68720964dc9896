//! A message written to the wire from the texts of its fields.
//!
//! What is written is read again by [`decode`](crate::decode) before it is given out, so nothing leaves that this crate
//! would refuse.

use std::collections::BTreeMap;
use std::fmt;

use crate::authenticate::PLACES;
use crate::fault::{Fault, Rule};
use crate::hex;
use crate::mask;
use crate::message::{Message, bit, check_mti, decode};
use crate::number::message_type;
use crate::profile::{Content, Encoding, FieldSpec, Length, Profile};

/// Texts of fields by number, as the contract shows them. `Debug` masks like a message's.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Fields {
    values: BTreeMap<u8, String>,
    pads: BTreeMap<u8, u8>,
}

impl Fields {
    /// No fields.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets a field; whether the profile takes it is found out in [`encode`]. Gives back what stood there.
    pub fn set(&mut self, number: u8, text: impl Into<String>) -> Option<String> {
        self.pads.remove(&number);
        self.values.insert(number, text.into())
    }

    /// The text of a field.
    pub fn get(&self, number: u8) -> Option<&str> {
        self.values.get(&number).map(String::as_str)
    }

    /// All fields, ascending.
    pub fn iter(&self) -> impl Iterator<Item = (u8, &str)> {
        self.values.iter().map(|(number, text)| (*number, text.as_str()))
    }

    /// Nibbles 0 to F that stand after an odd number of digits where the profile leaves that open and the message had
    /// another than F, by field number. Without them the same message could not be written again.
    pub fn pads(&self) -> impl Iterator<Item = (u8, u8)> {
        self.pads.iter().map(|(number, pad)| (*number, *pad))
    }

    /// Sets such a pad nibble.
    pub fn set_pad(&mut self, number: u8, pad: u8) {
        self.pads.insert(number, pad);
    }
}

impl fmt::Debug for Fields {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        struct Shown<'a>(u8, &'a str);
        impl fmt::Debug for Shown<'_> {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                // Characters beyond Latin-1 cannot be sent anyway; here they only must not lengthen the number.
                let latin: Vec<u8> =
                    self.1.chars().map(|character| u8::try_from(character).unwrap_or(b'?')).collect();
                mask::write_masked(f, self.0, latin.len(), |at| latin.get(at).copied())
            }
        }
        f.debug_map().entries(self.iter().map(|(number, text)| (number, Shown(number, text)))).finish()
    }
}

impl From<&Message<'_>> for Fields {
    fn from(message: &Message<'_>) -> Self {
        let mut fields = Self::new();
        for field in message.fields() {
            fields.set(field.number(), field.text());
            if let Some(pad) = field.odd_pad() {
                fields.set_pad(field.number(), pad);
            }
        }
        fields
    }
}

/// Writes one message, without length header and TPDU. A code of authentication that the profile demands is computed if the
/// fields do not give it.
///
/// # Errors
/// Whatever [`decode`](crate::decode) would refuse, with the same layers.
pub fn encode(profile: &Profile, mti: &str, fields: &Fields) -> Result<Vec<u8>, Fault> {
    let mut out = Vec::with_capacity(512);
    write_mti(profile, mti, &mut out)?;
    let code = code_place(profile, mti, fields)?;
    let mut bits = code.map_or(0, bit);
    for (number, _) in fields.iter() {
        if !(2..=128).contains(&number) || number == 65 {
            return Err(Fault::bitmap(None, Rule::FieldNumber));
        }
        bits |= bit(number);
    }
    write_bitmaps(profile, bits, &mut out);
    for (number, text) in fields.iter() {
        let spec = profile.field(number).ok_or(Fault::field(number, Rule::NotListed))?;
        let pad = fields.pads.get(&number).copied();
        write_field(spec, text, pad, &mut out).map_err(|rule| Fault::field(number, rule))?;
    }
    if let Some(number) = code {
        write_code(profile, number, &mut out)?;
    }
    decode(profile, &out)?;
    Ok(out)
}

fn write_mti(profile: &Profile, mti: &str, out: &mut Vec<u8>) -> Result<(), Fault> {
    message_type(mti).ok_or(Fault::mti(Rule::MtiDigits))?;
    let digits: [u8; 4] = mti.as_bytes().try_into().map_err(|_| Fault::mti(Rule::MtiDigits))?;
    let [a, b, c, d] = digits.map(|digit| digit - b'0');
    check_mti(profile, [a, b, c, d])?;
    match profile.mti.charset() {
        Some(charset) => out.extend(digits.map(|digit| charset.wire(digit))),
        None => out.extend([a << 4 | b, c << 4 | d]),
    }
    Ok(())
}

fn write_bitmaps(profile: &Profile, mut bits: u128, out: &mut Vec<u8>) {
    // Fields 65 to 128 stand in the lower half.
    let second = profile.second_bitmap_always || bits & u128::from(u64::MAX) != 0;
    if second {
        bits |= bit(1);
    }
    let all = bits.to_be_bytes();
    let used = all.get(..if second { 16 } else { 8 }).unwrap_or(&all);
    match profile.bitmap.charset() {
        None => out.extend_from_slice(used),
        Some(charset) => {
            for byte in used {
                out.extend([hex::capital(byte >> 4), hex::capital(*byte)].map(|latin| charset.wire(latin)));
            }
        }
    }
}

fn write_field(spec: &FieldSpec, text: &str, pad: Option<u8>, out: &mut Vec<u8>) -> Result<(), Rule> {
    let (raw, units) = match spec.encoding.charset() {
        Some(charset) => {
            let mut raw = Vec::with_capacity(text.len());
            for (character, at) in text.chars().zip(1..) {
                let latin = u8::try_from(character).map_err(|_| Rule::Charset { at })?;
                if spec.encoding == Encoding::Ascii && !latin.is_ascii() {
                    return Err(Rule::Charset { at });
                }
                raw.push(charset.wire(latin));
            }
            let units = raw.len();
            (raw, units)
        }
        None => packed(spec, text, pad)?,
    };
    let says = u32::try_from(units).unwrap_or(u32::MAX);
    match spec.length {
        Length::Fixed if says != spec.max => return Err(Rule::FixedLength { says, wants: spec.max }),
        _ if says > spec.max => return Err(Rule::TooLong { says, max: spec.max }),
        _ => {}
    }
    spec.check(&raw, says)?;
    write_length(spec, says, out)?;
    out.extend_from_slice(&raw);
    Ok(())
}

/// Digits, or bytes as hexadecimal text, two in a byte. Which nibbles the content allows is checked by the caller.
fn packed(spec: &FieldSpec, text: &str, pad: Option<u8>) -> Result<(Vec<u8>, usize), Rule> {
    let mut nibbles = Vec::with_capacity(text.len() + 1);
    for (character, at) in text.chars().zip(1..) {
        let digit = u8::try_from(character).ok().and_then(|latin| {
            // Small letters are read only where letters are bytes; a track's separator is a capital.
            let small = latin.is_ascii_lowercase() && spec.content != Content::B;
            hex::digit(latin).filter(|_| !small)
        });
        nibbles.push(digit.ok_or(Rule::Content { class: spec.content.name(), at })?);
    }
    let digits = nibbles.len();
    if digits % 2 == 1 {
        if !spec.nibbles {
            return Err(Rule::OddDigits);
        }
        match spec.left_pad {
            Some(left) => nibbles.insert(0, left),
            None => nibbles.push(spec.right_pad.or(pad).unwrap_or(0xF)),
        }
    }
    let (pairs, _) = nibbles.as_chunks::<2>();
    let raw: Vec<u8> = pairs.iter().map(|[high, low]| high << 4 | (low & 0x0F)).collect();
    let units = if spec.nibbles { digits } else { raw.len() };
    Ok((raw, units))
}

fn write_length(spec: &FieldSpec, says: u32, out: &mut Vec<u8>) -> Result<(), Rule> {
    let (digits, packed) = match spec.length {
        Length::Fixed => return Ok(()),
        Length::Characters(_, size) => (usize::from(size), false),
        Length::PackedDigits(size) => (2 * usize::from(size), true),
    };
    let text = format!("{says:0digits$}");
    if text.len() > digits {
        return Err(Rule::PrefixOverflow { says });
    }
    if packed {
        let (pairs, _) = text.as_bytes().as_chunks::<2>();
        out.extend(pairs.iter().map(|[high, low]| (high - b'0') << 4 | (low - b'0')));
    } else if let Length::Characters(encoding, _) = spec.length {
        let charset = encoding.charset().expect("a length of characters has a character set");
        out.extend(text.bytes().map(|latin| charset.wire(latin)));
    }
    Ok(())
}

/// Where a code must be added: the profile demands one and the fields do not give it.
fn code_place(profile: &Profile, mti: &str, fields: &Fields) -> Result<Option<u8>, Fault> {
    let Some(rule) = profile.mac() else { return Ok(None) };
    let given = PLACES.into_iter().any(|number| fields.get(number).is_some());
    if given || message_type(mti).is_some_and(|mti| rule.without.contains(&mti)) {
        return Ok(None);
    }
    let second = profile.second_bitmap_always || fields.iter().any(|(number, _)| number > 64);
    let place = if second || profile.field(64).is_none() { 128 } else { 64 };
    if profile.field(place).is_none() {
        return Err(Fault::security(Some(place), Rule::NotListed));
    }
    Ok(Some(place))
}

fn write_code(profile: &Profile, number: u8, out: &mut Vec<u8>) -> Result<(), Fault> {
    let key = profile.key.as_ref().ok_or(Fault::security(Some(number), Rule::MacNoKey))?;
    let spec = profile.field(number).ok_or(Fault::field(number, Rule::NotListed))?;
    let code = key.code(out);
    let halves = if spec.encoding == Encoding::Packed && !spec.nibbles { 2 } else { 1 };
    let characters = usize::try_from(halves * spec.max).unwrap_or(usize::MAX);
    let mut text = String::new();
    hex::push(&code, &mut text);
    // A shorter field carries the leftmost bytes; a longer one is refused when its length is checked.
    text.truncate(characters);
    // The code covers everything before its own field, so the field's prefix is not under it.
    write_field(spec, &text, None, out).map_err(|rule| Fault::field(number, rule))
}
