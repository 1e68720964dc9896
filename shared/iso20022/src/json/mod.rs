//! The JSON form of messages: read, written, and turned into XML and back without loss.
//!
//! Lost on the way through JSON are white space between elements, comments and prefixes, and of booleans whether they were
//! written as `1` or as `true`: nothing that is content.

mod read;
pub(crate) mod token;
mod write;

pub use read::{parse_json, parse_json_within};
