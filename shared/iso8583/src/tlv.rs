//! BER-TLV as EMV uses it in DE55: tags of one to four bytes, definite lengths of one to four bytes.
//!
//! Knows no tag by name. Bytes 00 between objects are padding (EMV book 3, annex B) and are skipped; FF begins a tag.

use crate::fault::Rule;
use crate::limits::TLV_DEPTH_MAX;

/// One object.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Tlv<'a> {
    /// The tag as a number, its bytes in order: `9F26` is 0x9F26.
    pub tag: u32,
    /// Whether it holds objects.
    pub constructed: bool,
    /// Its content.
    pub value: &'a [u8],
}

impl std::fmt::Debug for Tlv<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        // A value can be a card number (5A) or a track (57), so only its length is shown.
        write!(f, "{:X} <{}>", self.tag, self.value.len())
    }
}

/// Walks the objects of one level; nested ones by another walk over `value`. Ends after the first fault.
#[derive(Debug, Clone)]
pub struct Walk<'a> {
    rest: &'a [u8],
    read: usize,
}

/// Starts at the first byte of DE55, or of a constructed object's value.
pub fn walk(bytes: &[u8]) -> Walk<'_> {
    Walk { rest: bytes, read: 0 }
}

impl<'a> Iterator for Walk<'a> {
    type Item = Result<Tlv<'a>, Rule>;

    fn next(&mut self) -> Option<Self::Item> {
        let padding = self.rest.iter().take_while(|byte| **byte == 0).count();
        self.rest = self.rest.get(padding..).unwrap_or_default();
        self.read += padding;
        if self.rest.is_empty() {
            return None;
        }
        let whole = self.rest.len();
        match object(&mut self.rest) {
            Some(object) => {
                self.read += whole - self.rest.len();
                Some(Ok(object))
            }
            None => {
                self.rest = &[];
                Some(Err(Rule::Tlv { at: self.read + 1 }))
            }
        }
    }
}

fn object<'a>(rest: &mut &'a [u8]) -> Option<Tlv<'a>> {
    let first = byte(rest)?;
    let mut tag = u32::from(first);
    if first & 0x1F == 0x1F {
        loop {
            // A fifth byte would not fit; no scheme uses more than three.
            if tag > 0x00FF_FFFF {
                return None;
            }
            let next = byte(rest)?;
            // The first of the further bytes holds the highest bits, which are not all zero.
            if tag == u32::from(first) && next == 0x80 {
                return None;
            }
            tag = tag << 8 | u32::from(next);
            if next & 0x80 == 0 {
                break;
            }
        }
    }
    let length = match byte(rest)? {
        short @ 0..=0x7F => usize::from(short),
        count @ 0x81..=0x84 => (0..count & 0x7F)
            .try_fold(0_u64, |sum, _| byte(rest).map(|byte| sum << 8 | u64::from(byte)))
            .and_then(|length| usize::try_from(length).ok())?,
        _ => return None,
    };
    let (value, after) = rest.split_at_checked(length)?;
    *rest = after;
    Some(Tlv { tag, constructed: first & 0x20 != 0, value })
}

fn byte(rest: &mut &[u8]) -> Option<u8> {
    let (first, after) = rest.split_first()?;
    *rest = after;
    Some(*first)
}

/// Whether the bytes are whole objects, to the last nested one.
///
/// # Errors
/// [`Rule::Tlv`] with the byte, counted from 1 within its own level, where the broken object begins.
pub fn check(bytes: &[u8]) -> Result<(), Rule> {
    check_level(bytes, TLV_DEPTH_MAX)
}

fn check_level(bytes: &[u8], depth: usize) -> Result<(), Rule> {
    let deeper = depth.checked_sub(1).ok_or(Rule::Tlv { at: 1 })?;
    for object in walk(bytes) {
        let object = object?;
        if object.constructed {
            check_level(object.value, deeper)?;
        }
    }
    Ok(())
}
