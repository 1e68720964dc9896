//! Consumer-presented codes of EMVCo (CPM v1.1): base64 of BER-TLV. Objects are listed as they stand; which network can
//! use them is decided elsewhere. The walk keeps its own stack, so depth is limited and nothing recurses.

use alloc::string::String;
use alloc::vec::Vec;

use crate::base64;
use crate::fault::{Class, Error};
use crate::limits::{CONSUMER_BYTES_MAX, CONSUMER_CHARACTERS_MAX, CONSUMER_DEPTH_MAX};
use crate::path::Path;

const PAYLOAD_FORMAT: u16 = 0x85;
const APPLICATION_TEMPLATE: u16 = 0x61;
const APPLICATION_ID: u16 = 0x4F;
const APPLICATION_LABEL: u16 = 0x50;

/// An object: a value, or objects inside.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Object {
    /// One or two bytes.
    pub tag: u16,
    /// 0 at the root.
    pub depth: u8,
    /// True if the value consists of objects, which follow in the list with a greater depth.
    pub constructed: bool,
    start: u16,
    end: u16,
}

/// A consumer-presented code.
#[derive(Clone, Debug)]
pub struct Consumer {
    bytes: Vec<u8>,
    objects: Vec<Object>,
    /// 4F of each application template, upper-case hexadecimal digits.
    pub aids: Vec<String>,
    /// 50 of each application template, where it has one.
    pub labels: Vec<Option<String>>,
}

impl Consumer {
    /// Reads the text of a code.
    ///
    /// # Errors
    /// `too_long`; `consumer_presented` if it is not base64; the classes of stage `tlv` for broken objects (indefinite
    /// lengths are `bad_length`); `pfi_invalid` unless the first object is 85 with `CPV01`; `account_missing` without
    /// an application template; `mandatory_missing` if one lacks 4F.
    pub fn read(text: &str) -> Result<Self, Error> {
        if text.len() > CONSUMER_CHARACTERS_MAX {
            return Err(Class::TooLong.at(Path::ROOT));
        }
        let bytes = base64::decode(text).ok_or(Class::ConsumerPresented.at(Path::ROOT))?;
        if bytes.len() > CONSUMER_BYTES_MAX {
            return Err(Class::TooLong.at(Path::ROOT));
        }
        let objects = walk(&bytes)?;
        let mut consumer = Self { bytes, objects, aids: Vec::new(), labels: Vec::new() };
        let first = consumer.objects.first().map(|object| (object.tag, consumer.value(object)));
        if first != Some((PAYLOAD_FORMAT, b"CPV01".as_slice())) {
            return Err(Class::PfiInvalid.at(Path::object(PAYLOAD_FORMAT)));
        }
        consumer.applications()?;
        Ok(consumer)
    }

    /// All objects in their order, the parts of a constructed one behind it.
    #[must_use]
    pub fn objects(&self) -> &[Object] {
        &self.objects
    }

    /// The bytes of an object's value.
    #[must_use]
    pub fn value(&self, object: &Object) -> &[u8] {
        self.bytes.get(usize::from(object.start)..usize::from(object.end)).unwrap_or_default()
    }

    fn applications(&mut self) -> Result<(), Error> {
        let mut templates = Vec::new();
        for (at, template) in self.objects.iter().enumerate() {
            if template.tag != APPLICATION_TEMPLATE || template.depth != 0 {
                continue;
            }
            let inside = || {
                self.objects
                    .iter()
                    .skip(at + 1)
                    .take_while(|object| object.depth > 0)
                    .filter(|object| object.depth == 1)
            };
            let aid = inside()
                .find(|object| object.tag == APPLICATION_ID)
                .ok_or(Class::MandatoryMissing.at(Path::object(APPLICATION_TEMPLATE).then(APPLICATION_ID)))?;
            let label = inside().find(|object| object.tag == APPLICATION_LABEL);
            templates.push((
                hexadecimal(self.value(aid)),
                label.map(|label| String::from_utf8_lossy(self.value(label)).into_owned()),
            ));
        }
        if templates.is_empty() {
            return Err(Class::AccountMissing.at(Path::object(APPLICATION_TEMPLATE)));
        }
        (self.aids, self.labels) = templates.into_iter().unzip();
        Ok(())
    }
}

/// Upper-case hexadecimal digits of bytes.
#[must_use]
pub fn hexadecimal(bytes: &[u8]) -> String {
    const DIGITS: &[u8; 16] = b"0123456789ABCDEF";
    bytes
        .iter()
        .flat_map(|byte| [byte >> 4, byte & 0xF])
        .map(|digit| char::from(DIGITS[usize::from(digit)]))
        .collect()
}

fn walk(bytes: &[u8]) -> Result<Vec<Object>, Error> {
    let mut objects = Vec::new();
    // Ends of the constructed objects around the present place, the outermost first.
    let mut around: Vec<(u16, usize)> = Vec::with_capacity(CONSUMER_DEPTH_MAX);
    let mut at = 0;
    while at < bytes.len() {
        while around.last().is_some_and(|(_, end)| *end == at) {
            around.pop();
        }
        let end = around.last().map_or(bytes.len(), |(_, end)| *end);
        let parent = around.iter().fold(Path::ROOT, |path, (tag, _)| under(path, *tag));
        let (tag, constructed, after_tag) = read_tag(bytes, at, end).map_err(|class| class.at(parent))?;
        let path = under(parent, tag);
        let (length, start) = read_length(bytes, after_tag, end).map_err(|class| class.at(path))?;
        let value_end = start + length;
        if value_end > end {
            return Err(Class::TruncatedValue.at(path));
        }
        let position = |at: usize| u16::try_from(at).map_err(|_| Class::TooLong.at(Path::ROOT));
        let depth = u8::try_from(around.len()).map_err(|_| Class::TemplateMalformed.at(path))?;
        objects.push(Object { tag, depth, constructed, start: position(start)?, end: position(value_end)? });
        if constructed {
            if around.len() == CONSUMER_DEPTH_MAX {
                return Err(Class::TemplateMalformed.at(path));
            }
            if length > 0 {
                around.push((tag, value_end));
            }
            at = start;
        } else {
            at = value_end;
        }
    }
    Ok(objects)
}

fn under(path: Path, tag: u16) -> Path {
    if path.is_root() { Path::object(tag) } else { path.then(tag) }
}

/// One byte, or two if the first ends in five ones; longer tags occur in no code.
fn read_tag(bytes: &[u8], at: usize, end: usize) -> Result<(u16, bool, usize), Class> {
    let first = *bytes.get(at..end).and_then(<[u8]>::first).ok_or(Class::TruncatedHeader)?;
    let constructed = first & 0x20 != 0;
    if first == 0 {
        return Err(Class::BadTag);
    }
    if first & 0x1F != 0x1F {
        return Ok((u16::from(first), constructed, at + 1));
    }
    let second = *bytes.get(at + 1..end).and_then(<[u8]>::first).ok_or(Class::TruncatedHeader)?;
    if second & 0x80 != 0 {
        return Err(Class::BadTag);
    }
    Ok((u16::from_be_bytes([first, second]), constructed, at + 2))
}

/// One byte below 128, or 81 and one byte, or 82 and two bytes.
fn read_length(bytes: &[u8], at: usize, end: usize) -> Result<(usize, usize), Class> {
    let rest = bytes.get(at..end).unwrap_or_default();
    match *rest {
        [] | [0x81] | [0x82] | [0x82, _] => Err(Class::TruncatedHeader),
        [length @ 0..=0x7F, ..] => Ok((usize::from(length), at + 1)),
        [0x81, length, ..] => Ok((usize::from(length), at + 2)),
        [0x82, high, low, ..] => Ok((usize::from(u16::from_be_bytes([high, low])), at + 3)),
        _ => Err(Class::BadLength),
    }
}
