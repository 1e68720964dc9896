//! Characters on the wire: which byte is which character, and which content class it belongs to.
//!
//! Two character sets, ASCII and EBCDIC code page 500. Inside this crate a character is its Latin-1 code, one byte. Knows no
//! fields.

use crate::fault::Rule;
use crate::profile::Content;

const DIGIT: u8 = 1;
const LETTER_DIGIT_SPACE: u8 = 2;
const PRINTABLE: u8 = 4;
const HEX: u8 = 8;

/// Code page 500 to Latin-1. The mapping is one to one over all 256 bytes.
#[rustfmt::skip]
static CP500_TO_LATIN: [u8; 256] = [
    0x00, 0x01, 0x02, 0x03, 0x9C, 0x09, 0x86, 0x7F, 0x97, 0x8D, 0x8E, 0x0B, 0x0C, 0x0D, 0x0E, 0x0F,
    0x10, 0x11, 0x12, 0x13, 0x9D, 0x85, 0x08, 0x87, 0x18, 0x19, 0x92, 0x8F, 0x1C, 0x1D, 0x1E, 0x1F,
    0x80, 0x81, 0x82, 0x83, 0x84, 0x0A, 0x17, 0x1B, 0x88, 0x89, 0x8A, 0x8B, 0x8C, 0x05, 0x06, 0x07,
    0x90, 0x91, 0x16, 0x93, 0x94, 0x95, 0x96, 0x04, 0x98, 0x99, 0x9A, 0x9B, 0x14, 0x15, 0x9E, 0x1A,
    0x20, 0xA0, 0xE2, 0xE4, 0xE0, 0xE1, 0xE3, 0xE5, 0xE7, 0xF1, 0x5B, 0x2E, 0x3C, 0x28, 0x2B, 0x21,
    0x26, 0xE9, 0xEA, 0xEB, 0xE8, 0xED, 0xEE, 0xEF, 0xEC, 0xDF, 0x5D, 0x24, 0x2A, 0x29, 0x3B, 0x5E,
    0x2D, 0x2F, 0xC2, 0xC4, 0xC0, 0xC1, 0xC3, 0xC5, 0xC7, 0xD1, 0xA6, 0x2C, 0x25, 0x5F, 0x3E, 0x3F,
    0xF8, 0xC9, 0xCA, 0xCB, 0xC8, 0xCD, 0xCE, 0xCF, 0xCC, 0x60, 0x3A, 0x23, 0x40, 0x27, 0x3D, 0x22,
    0xD8, 0x61, 0x62, 0x63, 0x64, 0x65, 0x66, 0x67, 0x68, 0x69, 0xAB, 0xBB, 0xF0, 0xFD, 0xFE, 0xB1,
    0xB0, 0x6A, 0x6B, 0x6C, 0x6D, 0x6E, 0x6F, 0x70, 0x71, 0x72, 0xAA, 0xBA, 0xE6, 0xB8, 0xC6, 0xA4,
    0xB5, 0x7E, 0x73, 0x74, 0x75, 0x76, 0x77, 0x78, 0x79, 0x7A, 0xA1, 0xBF, 0xD0, 0xDD, 0xDE, 0xAE,
    0xA2, 0xA3, 0xA5, 0xB7, 0xA9, 0xA7, 0xB6, 0xBC, 0xBD, 0xBE, 0xAC, 0x7C, 0xAF, 0xA8, 0xB4, 0xD7,
    0x7B, 0x41, 0x42, 0x43, 0x44, 0x45, 0x46, 0x47, 0x48, 0x49, 0xAD, 0xF4, 0xF6, 0xF2, 0xF3, 0xF5,
    0x7D, 0x4A, 0x4B, 0x4C, 0x4D, 0x4E, 0x4F, 0x50, 0x51, 0x52, 0xB9, 0xFB, 0xFC, 0xF9, 0xFA, 0xFF,
    0x5C, 0xF7, 0x53, 0x54, 0x55, 0x56, 0x57, 0x58, 0x59, 0x5A, 0xB2, 0xD4, 0xD6, 0xD2, 0xD3, 0xD5,
    0x30, 0x31, 0x32, 0x33, 0x34, 0x35, 0x36, 0x37, 0x38, 0x39, 0xB3, 0xDB, 0xDC, 0xD9, 0xDA, 0x9F,
];

static LATIN_TO_CP500: [u8; 256] = inverse(&CP500_TO_LATIN);
static ASCII_TO_LATIN: [u8; 256] = identity();
static ASCII_CLASSES: [u8; 256] = classes(&ASCII_TO_LATIN, false);
/// Code page 500 names the letters of Latin-1, so they are printable there.
static CP500_CLASSES: [u8; 256] = classes(&CP500_TO_LATIN, true);

/// A character set of the wire.
#[derive(Clone, Copy)]
pub struct Charset {
    to_latin: &'static [u8; 256],
    from_latin: &'static [u8; 256],
    classes: &'static [u8; 256],
}

/// ASCII; bytes above 7F belong to no class.
pub static ASCII: Charset =
    Charset { to_latin: &ASCII_TO_LATIN, from_latin: &ASCII_TO_LATIN, classes: &ASCII_CLASSES };
/// EBCDIC, code page 500.
pub static CP500: Charset =
    Charset { to_latin: &CP500_TO_LATIN, from_latin: &LATIN_TO_CP500, classes: &CP500_CLASSES };

impl Charset {
    /// The Latin-1 code of a byte of the wire.
    pub fn latin(&self, byte: u8) -> u8 {
        self.to_latin[usize::from(byte)]
    }

    /// The byte of the wire for a Latin-1 code.
    pub fn wire(&self, latin: u8) -> u8 {
        self.from_latin[usize::from(latin)]
    }

    /// The value of a decimal digit.
    pub fn digit(&self, byte: u8) -> Option<u8> {
        (self.classes[usize::from(byte)] & DIGIT != 0).then(|| self.latin(byte) - b'0')
    }

    /// Whether the bytes are of the content class; the first that is not is named.
    pub fn check(&self, content: Content, bytes: &[u8]) -> Result<(), Rule> {
        match content {
            Content::N => self.all(DIGIT, content, bytes, 0),
            Content::An => self.all(LETTER_DIGIT_SPACE, content, bytes, 0),
            Content::Ans => self.all(PRINTABLE, content, bytes, 0),
            Content::B => {
                self.all(HEX, content, bytes, 0)?;
                if bytes.len().is_multiple_of(2) { Ok(()) } else { Err(Rule::OddDigits) }
            }
            Content::Z => self.track(bytes),
            Content::Xn => match bytes.split_first() {
                None => Ok(()),
                Some((&sign, digits)) if matches!(self.latin(sign), b'C' | b'D') && !digits.is_empty() => {
                    self.all(DIGIT, content, digits, 1)
                }
                Some(_) => Err(Rule::Content { class: content.name(), at: 1 }),
            },
        }
    }

    fn all(&self, class: u8, content: Content, bytes: &[u8], offset: usize) -> Result<(), Rule> {
        // One pass without a branch for the usual case; the place is looked for only when something is wrong.
        let common = bytes.iter().fold(class, |common, &byte| common & self.classes[usize::from(byte)]);
        if common != 0 {
            return Ok(());
        }
        let at = bytes.iter().position(|&byte| self.classes[usize::from(byte)] & class == 0).unwrap_or(0);
        let nul = bytes.get(at).is_some_and(|&byte| byte == 0);
        let at = at + offset + 1;
        Err(if nul { Rule::Nul { at } } else { Rule::Content { class: content.name(), at } })
    }

    fn track(&self, bytes: &[u8]) -> Result<(), Rule> {
        let mut separators = 0_u32;
        for (byte, at) in bytes.iter().zip(1..) {
            match self.latin(*byte) {
                b'0'..=b'9' => {}
                b'=' | b'D' => separators += 1,
                _ => return Err(Rule::Content { class: Content::Z.name(), at }),
            }
        }
        if separators == 1 || bytes.is_empty() { Ok(()) } else { Err(Rule::Separator) }
    }
}

const fn identity() -> [u8; 256] {
    let mut table = [0_u8; 256];
    let mut at = 0;
    while at < 256 {
        table[at] = at as u8;
        at += 1;
    }
    table
}

const fn inverse(table: &[u8; 256]) -> [u8; 256] {
    let mut inverse = [0_u8; 256];
    let mut at = 0;
    while at < 256 {
        inverse[table[at] as usize] = at as u8;
        at += 1;
    }
    inverse
}

const fn classes(to_latin: &[u8; 256], latin_letters: bool) -> [u8; 256] {
    let mut classes = [0_u8; 256];
    let mut at = 0;
    while at < 256 {
        let latin = to_latin[at];
        let mut class = 0;
        if latin.is_ascii_digit() {
            class |= DIGIT;
        }
        if latin.is_ascii_alphanumeric() || latin == b' ' {
            class |= LETTER_DIGIT_SPACE;
        }
        if latin.is_ascii_hexdigit() {
            class |= HEX;
        }
        if (latin >= 0x20 && latin < 0x7F) || (latin_letters && latin >= 0xA0) {
            class |= PRINTABLE;
        }
        classes[at] = class;
        at += 1;
    }
    classes
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn code_page_500_is_one_to_one() {
        // Protects: what is read in EBCDIC is written back as the same bytes.
        for byte in 0..=255_u8 {
            assert_eq!(CP500.wire(CP500.latin(byte)), byte);
        }
        // Digits F0 to F9, letters in three runs, space 40: the facts of EBCDIC that everyone knows.
        assert_eq!(b"0A J S=".map(|latin| CP500.wire(latin)), [0xF0, 0xC1, 0x40, 0xD1, 0x40, 0xE2, 0x7E]);
    }

    #[test]
    fn only_ascii_digits_are_digits() {
        // Protects: superscripts and fractions of Latin-1 never count as numbers, in neither set.
        for charset in [ASCII, CP500] {
            let digits = (0..=255_u8).filter(|&byte| charset.digit(byte).is_some()).count();
            assert_eq!(digits, 10);
        }
    }
}
