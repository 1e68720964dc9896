//! The JSON form of messages: read, written, and turned into XML and back without loss.
//!
//! Lost on the way through JSON are white space between elements, comments and prefixes, and of booleans whether they were
//! written as `1` or as `true`: nothing that is content.

mod read;
pub(crate) mod token;
mod write;

pub use read::{parse_json, parse_json_within};

use crate::fault::Fault;
use crate::message::{Message, Syntax};

impl Syntax {
    /// The syntax of a text: JSON begins with a brace or bracket, XML with neither.
    pub fn of(bytes: &[u8]) -> Self {
        let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
        match bytes.iter().find(|byte| !byte.is_ascii_whitespace()) {
            Some(b'{' | b'[') => Self::Json,
            _ => Self::Xml,
        }
    }
}

/// Reads and validates one message of either syntax, of at most [`SIZE_MAX`](crate::limits::SIZE_MAX) bytes.
///
/// # Errors
/// As [`parse`](crate::parse) and [`parse_json`].
pub fn parse_any(bytes: &[u8]) -> Result<Message<'_>, Fault> {
    match Syntax::of(bytes) {
        Syntax::Xml => crate::parse::parse(bytes),
        Syntax::Json => parse_json(bytes),
    }
}
