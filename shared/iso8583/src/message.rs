//! A message read from the wire: spans over the bytes, found once.
//!
//! Decoding takes nothing from the heap. Texts are made only when asked for. `Debug` shows lengths, the last four of card
//! numbers, and the few fields that identify a message without naming anyone.

use std::fmt;

use crate::fault::{Fault, Rule};
use crate::hex;
use crate::limits::MESSAGE_BYTES_MAX;
use crate::mask;
use crate::profile::{Content, Encoding, FieldSpec, Length, Profile};

/// Where a field stands, without its length prefix.
#[derive(Clone, Copy, Default)]
struct Span {
    start: u32,
    /// In the units of the field's specification.
    units: u32,
}

/// A message that its profile takes.
pub struct Message<'a> {
    profile: &'a Profile,
    bytes: &'a [u8],
    mti: [u8; 4],
    /// Bit `128 - n` is field `n`; bit 1 of the message is not among them.
    bits: u128,
    second: bool,
    /// One for each field that is there, ascending.
    spans: [Span; 128],
}

/// Reads one message: without length header and TPDU, and to its last byte.
///
/// # Errors
/// The first fault in the order message type, bitmaps, fields ascending, meaning, authentication.
pub fn decode<'a>(profile: &'a Profile, bytes: &'a [u8]) -> Result<Message<'a>, Fault> {
    if bytes.len() > MESSAGE_BYTES_MAX {
        return Err(Fault::framing(Rule::MessageTooLong { has: bytes.len(), max: MESSAGE_BYTES_MAX }));
    }
    let mut at = 0;
    let mti = read_mti(profile, bytes, &mut at)?;
    let (bits, second) = read_bitmaps(profile, bytes, &mut at)?;
    let mut message = Message { profile, bytes, mti, bits, second, spans: [Span::default(); 128] };
    let mut last = 0;
    let mut rest = bits;
    for span in &mut message.spans {
        if rest == 0 {
            break;
        }
        let number = number_of(rest);
        rest &= !bit(number);
        *span = read_field(profile, number, bytes, &mut at)?;
        last = number;
    }
    let trailing = bytes.len() - at;
    if trailing > 0 {
        let field = (last > 0).then_some(last);
        return Err(Fault { field, ..Fault::field(0, Rule::Trailing { bytes: trailing }) });
    }
    crate::semantic::check(&message)?;
    crate::authenticate::check(&message)?;
    Ok(message)
}

/// The bit of field `number`, 1 to 128, where field 1 is the highest.
pub(crate) fn bit(number: u8) -> u128 {
    1 << (128 - u32::from(number))
}

/// The lowest field number among the bits, which are not all zero.
fn number_of(bits: u128) -> u8 {
    u8::try_from(bits.leading_zeros() + 1).expect("128 bits are at most 127 leading zeros here")
}

fn read_mti(profile: &Profile, bytes: &[u8], at: &mut usize) -> Result<[u8; 4], Fault> {
    let wants = if profile.mti == Encoding::Packed { 2 } else { 4 };
    let there = bytes.get(..wants).ok_or(Fault::mti(Rule::MtiShort { has: bytes.len(), wants }))?;
    let mut digits = [0_u8; 4];
    for (digit, place) in digits.iter_mut().zip(0..) {
        *digit = match profile.mti.charset() {
            Some(charset) => there.get(place).and_then(|byte| charset.digit(*byte)),
            None => nibble(there, place).filter(|nibble| *nibble <= 9),
        }
        .ok_or(Fault::mti(Rule::MtiDigits))?;
    }
    check_mti(profile, digits)?;
    *at = wants;
    Ok(digits)
}

/// The rules of a message type, given as the values of its four digits.
pub(crate) fn check_mti(profile: &Profile, digits: [u8; 4]) -> Result<(), Fault> {
    let [version, class, ..] = digits;
    if version > 1 {
        return Err(Fault::mti(Rule::MtiVersion { says: version }));
    }
    if profile.version.is_some_and(|of_link| of_link.digit() != version) {
        return Err(Fault::mti(Rule::MtiVersionOfLink { says: version }));
    }
    if !(1..=8).contains(&class) {
        return Err(Fault::mti(Rule::MtiClass { says: class }));
    }
    Ok(())
}

fn read_bitmaps(profile: &Profile, bytes: &[u8], at: &mut usize) -> Result<(u128, bool), Fault> {
    let first = read_bitmap(profile, bytes, at)?;
    let second_announced = first >> 63 == 1;
    let mut bits = u128::from(first) << 64;
    if second_announced {
        let second = read_bitmap(profile, bytes, at)?;
        if second >> 63 == 1 {
            return Err(Fault::bitmap(Some(65), Rule::BitmapTertiary));
        }
        if second == 0 && !profile.second_bitmap_always {
            return Err(Fault::bitmap(Some(1), Rule::BitmapSecondEmpty));
        }
        bits |= u128::from(second);
    } else if profile.second_bitmap_always {
        return Err(Fault::bitmap(Some(1), Rule::BitmapSecondMissing));
    }
    Ok((bits & !bit(1), second_announced))
}

fn read_bitmap(profile: &Profile, bytes: &[u8], at: &mut usize) -> Result<u64, Fault> {
    let wants = if profile.bitmap == Encoding::Packed { 8 } else { 16 };
    let short = || Fault::bitmap(None, Rule::BitmapShort { has: bytes.len() - *at, wants });
    let there = bytes.get(*at..*at + wants).ok_or_else(short)?;
    let bitmap = match profile.bitmap.charset() {
        None => there.iter().fold(0, |bitmap, byte| bitmap << 8 | u64::from(*byte)),
        Some(charset) => there
            .iter()
            .try_fold(0, |bitmap, byte| {
                let latin = charset.latin(*byte);
                // Small letters would come back as capitals, so the message would not be the same.
                let digit = hex::digit(latin).filter(|_| !latin.is_ascii_lowercase())?;
                Some(bitmap << 4 | u64::from(digit))
            })
            .ok_or(Fault::bitmap(None, Rule::BitmapHex))?,
    };
    *at += wants;
    Ok(bitmap)
}

/// The nibble at a place; the higher half of a byte comes first.
fn nibble(bytes: &[u8], place: usize) -> Option<u8> {
    let byte = bytes.get(place / 2)?;
    Some(if place.is_multiple_of(2) { byte >> 4 } else { byte & 0x0F })
}

fn read_field(profile: &Profile, number: u8, bytes: &[u8], at: &mut usize) -> Result<Span, Fault> {
    let fault = |rule| Fault::field(number, rule);
    let spec = profile.field(number).ok_or(fault(Rule::NotListed))?;
    let units = match spec.length {
        Length::Fixed => spec.max,
        Length::Characters(encoding, size) => {
            let there = prefix(bytes, at, usize::from(size)).map_err(fault)?;
            let charset = encoding.charset().expect("a length of characters has a character set");
            there
                .iter()
                .try_fold(0, |sum: u32, byte| Some(sum * 10 + u32::from(charset.digit(*byte)?)))
                .ok_or(fault(Rule::LengthDigits))?
        }
        Length::PackedDigits(size) => prefix(bytes, at, usize::from(size))
            .map_err(fault)?
            .iter()
            .try_fold(0, |sum: u32, byte| {
                let (high, low) = (byte >> 4, byte & 0x0F);
                (high <= 9 && low <= 9).then(|| sum * 100 + u32::from(high * 10 + low))
            })
            .ok_or(fault(Rule::LengthDigits))?,
    };
    if units > spec.max {
        return Err(fault(Rule::TooLong { says: units, max: spec.max }));
    }
    let wants = spec.bytes(units);
    let raw = bytes.get(*at..*at + wants).ok_or(fault(Rule::FieldShort { has: bytes.len() - *at, wants }))?;
    let start = u32::try_from(*at).expect("a message is shorter than 65,536 bytes");
    *at += wants;
    spec.check(raw, units).map_err(fault)?;
    Ok(Span { start, units })
}

fn prefix<'a>(bytes: &'a [u8], at: &mut usize, wants: usize) -> Result<&'a [u8], Rule> {
    let there = bytes.get(*at..*at + wants).ok_or(Rule::LengthShort { has: bytes.len() - *at, wants })?;
    *at += wants;
    Ok(there)
}

impl FieldSpec {
    /// Bytes on the wire of so many units, without the prefix.
    pub(crate) fn bytes(&self, units: u32) -> usize {
        let bytes = if self.nibbles { units.div_ceil(2) } else { units };
        usize::try_from(bytes).expect("lengths are far below the address space")
    }

    /// Characters of the text of so many units.
    fn characters(&self, units: u32) -> usize {
        let halves = self.encoding == Encoding::Packed && !self.nibbles;
        usize::try_from(if halves { 2 * units } else { units })
            .expect("lengths are far below the address space")
    }

    /// Nibbles before the first digit.
    fn skipped(&self, units: u32) -> usize {
        usize::from(self.nibbles && units % 2 == 1 && self.left_pad.is_some())
    }

    /// The pad nibble of the wire where it may vary: after an odd number of digits, if the profile does not insist on one.
    pub(crate) fn loose_pad(&self, raw: &[u8], units: u32) -> Option<u8> {
        let odd = self.nibbles && units % 2 == 1 && self.left_pad.is_none() && self.right_pad.is_none();
        if odd { raw.last().map(|byte| byte & 0x0F) } else { None }
    }

    /// Whether the bytes of the wire are what the specification says.
    pub(crate) fn check(&self, raw: &[u8], units: u32) -> Result<(), Rule> {
        if let Some(charset) = self.encoding.charset() {
            return charset.check(self.content, raw);
        }
        let odd = self.nibbles && units % 2 == 1;
        if odd {
            let (first, last) = (raw.first().map(|byte| byte >> 4), raw.last().map(|byte| byte & 0x0F));
            let right = match (self.left_pad, self.right_pad) {
                (Some(pad), _) => first == Some(pad),
                (None, Some(pad)) => last == Some(pad),
                (None, None) => matches!(last, Some(0x0 | 0xF)),
            };
            if !right {
                return Err(Rule::PadNibble);
            }
        }
        match self.content {
            Content::B | Content::An | Content::Ans if self.tlv => crate::tlv::check(raw),
            Content::B | Content::An | Content::Ans => Ok(()),
            Content::N if !odd => match raw.iter().position(|byte| byte >> 4 > 9 || byte & 0x0F > 9) {
                None => Ok(()),
                Some(byte) => {
                    let high = raw.get(byte).is_some_and(|byte| byte >> 4 > 9);
                    Err(Rule::Content { class: "n", at: 2 * byte + if high { 1 } else { 2 } })
                }
            },
            Content::N | Content::Z | Content::Xn => self.check_nibbles(raw, units),
        }
    }

    fn check_nibbles(&self, raw: &[u8], units: u32) -> Result<(), Rule> {
        let skipped = self.skipped(units);
        let mut separators = 0_u32;
        for at in 0..self.characters(units) {
            let nibble = nibble(raw, at + skipped).unwrap_or(0xF);
            let fits = match self.content {
                Content::Z if nibble == 0xD => {
                    separators += 1;
                    true
                }
                Content::Xn if at == 0 => matches!(nibble, 0xC | 0xD),
                _ => nibble <= 9,
            };
            if !fits {
                return Err(Rule::Content { class: self.content.name(), at: at + 1 });
            }
        }
        if self.content == Content::Z && separators != 1 && units > 0 { Err(Rule::Separator) } else { Ok(()) }
    }
}

impl<'a> Message<'a> {
    /// The profile by which it was read.
    pub fn profile(&self) -> &'a Profile {
        self.profile
    }

    /// All its bytes.
    pub fn bytes(&self) -> &'a [u8] {
        self.bytes
    }

    /// The message type as the values of its four digits.
    pub fn mti(&self) -> [u8; 4] {
        self.mti
    }

    /// The message type as a number: `0200` is 200.
    pub fn message_type(&self) -> u16 {
        self.mti.iter().fold(0, |sum, digit| sum * 10 + u16::from(*digit))
    }

    /// The message type as text.
    pub fn mti_text(&self) -> String {
        self.mti.iter().map(|digit| char::from(digit + b'0')).collect()
    }

    /// Whether a second bitmap is there.
    pub fn has_second_bitmap(&self) -> bool {
        self.second
    }

    /// Both bitmaps as capitals of hexadecimal digits; 16, or 32 where the second is there.
    pub fn bitmap_text(&self) -> String {
        let bits = if self.second { self.bits | bit(1) } else { self.bits };
        let all = bits.to_be_bytes();
        let mut text = String::with_capacity(32);
        hex::push(all.get(..if self.second { 16 } else { 8 }).unwrap_or(&all), &mut text);
        text
    }

    /// Whether a field is there; an empty one is.
    pub fn has(&self, number: u8) -> bool {
        (2..=128).contains(&number) && self.bits & bit(number) != 0
    }

    /// A field, if it is there.
    pub fn field(&self, number: u8) -> Option<Field<'a>> {
        if !self.has(number) {
            return None;
        }
        // The fields before this one stand in the higher bits.
        let before =
            usize::try_from((self.bits & !(u128::MAX >> (number - 1))).count_ones()).unwrap_or(usize::MAX);
        self.at(number, self.spans.get(before)?)
    }

    fn at(&self, number: u8, span: &Span) -> Option<Field<'a>> {
        let spec = self.profile.field(number)?;
        let start = usize::try_from(span.start).ok()?;
        let raw = self.bytes.get(start..start + spec.bytes(span.units))?;
        Some(Field { number, spec, raw, units: span.units, start })
    }

    /// All fields, ascending.
    pub fn fields(&self) -> impl Iterator<Item = Field<'a>> + '_ {
        let mut rest = self.bits;
        self.spans.iter().map_while(move |span| {
            if rest == 0 {
                return None;
            }
            let number = number_of(rest);
            rest &= !bit(number);
            self.at(number, span)
        })
    }

    /// The last field, if there is one.
    pub(crate) fn last(&self) -> Option<Field<'a>> {
        let lowest = self.bits.trailing_zeros();
        self.field(u8::try_from(128_u32.checked_sub(lowest)?).ok()?)
    }
}

impl fmt::Debug for Message<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Message {} ", self.mti_text())?;
        f.debug_map().entries(self.fields().map(|field| (field.number, mask::Shown(field)))).finish()
    }
}

/// A field of a message.
#[derive(Clone, Copy)]
pub struct Field<'a> {
    number: u8,
    spec: &'a FieldSpec,
    raw: &'a [u8],
    units: u32,
    start: usize,
}

impl<'a> Field<'a> {
    /// Its number, 2 to 128.
    pub fn number(&self) -> u8 {
        self.number
    }

    /// Its specification.
    pub fn spec(&self) -> &'a FieldSpec {
        self.spec
    }

    /// Its bytes on the wire, without the length prefix, pad nibbles included.
    pub fn raw(&self) -> &'a [u8] {
        self.raw
    }

    /// Where its bytes begin in the message.
    pub(crate) fn start(&self) -> usize {
        self.start
    }

    /// Bytes of its length prefix.
    pub(crate) fn prefix_bytes(&self) -> usize {
        match self.spec.length {
            Length::Fixed => 0,
            Length::Characters(_, size) | Length::PackedDigits(size) => usize::from(size),
        }
    }

    /// Characters of its text.
    pub fn characters(&self) -> usize {
        self.spec.characters(self.units)
    }

    /// One character of its text as a Latin-1 code; `None` behind the end.
    pub fn character(&self, at: usize) -> Option<u8> {
        if at >= self.characters() {
            return None;
        }
        match self.spec.encoding.charset() {
            Some(charset) => self.raw.get(at).map(|byte| charset.latin(*byte)),
            None => nibble(self.raw, at + self.spec.skipped(self.units)).map(hex::capital),
        }
    }

    /// Appends its text: what the contract shows. Not masked.
    pub fn push_text(&self, out: &mut String) {
        match (self.spec.encoding, std::str::from_utf8(self.raw)) {
            (Encoding::Ascii, Ok(text)) => out.push_str(text),
            (Encoding::Packed, _) if !self.spec.nibbles => hex::push(self.raw, out),
            _ => out.extend((0..self.characters()).filter_map(|at| self.character(at)).map(char::from)),
        }
    }

    /// Its text: what the contract shows. Not masked.
    pub fn text(&self) -> String {
        let mut text = String::with_capacity(self.characters());
        self.push_text(&mut text);
        text
    }

    /// Its bytes, for content `b`: hexadecimal text is turned into what it stands for.
    pub fn binary(&self) -> Vec<u8> {
        match self.spec.encoding {
            Encoding::Packed => self.raw.to_vec(),
            Encoding::Ascii | Encoding::Cp500 => hex::parse(&self.text()).unwrap_or_default(),
        }
    }

    /// The pad nibble where it may vary and is not the one that is written by itself.
    pub(crate) fn odd_pad(&self) -> Option<u8> {
        self.spec.loose_pad(self.raw, self.units).filter(|pad| *pad != 0xF)
    }

    /// Its text as a number, if it is 1 to 18 digits.
    pub(crate) fn number_in(&self, from: usize, to: usize) -> Option<u64> {
        (from..to).try_fold(0, |sum: u64, at| {
            let digit = self.character(at).filter(u8::is_ascii_digit)?;
            Some(sum * 10 + u64::from(digit - b'0'))
        })
    }
}

impl fmt::Debug for Field<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {:?}", self.number, mask::Shown(*self))
    }
}
