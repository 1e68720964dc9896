//! What differs between two messages, and texts replaced in one.
//!
//! A splice changes the bytes of the named texts and nothing else, so whoever signed the message signed other bytes: the signed
//! original has to travel with a spliced one.

use std::ops::Range;

use super::{Message, Syntax};
use crate::fault::Fault;

/// Path of the first difference in content between a message and a later one with the same reference; `None` if the
/// content is the same. An attribute's path ends in `/@Ccy`; of two definitions it is `/Document`.
pub fn first_difference(first: &Message<'_>, second: &Message<'_>) -> Option<String> {
    if first.definition != second.definition {
        return Some("/Document".to_owned());
    }
    let (a, b) = (places(first), places(second));
    let at = a.iter().zip(&b).position(|(a, b)| !a.same(b)).unwrap_or(a.len().min(b.len()));
    let place = match (a.get(at), b.get(at)) {
        (None, None) => return None,
        (Some(a), None) => a,
        (None, Some(b)) => b,
        (Some(left), Some(right)) if left.key == right.key => right,
        // The field of one side is missing on the other: if ours comes later there, theirs is the new one.
        (Some(left), Some(right)) => {
            if b[at..].iter().any(|other| other.key == left.key) {
                right
            } else {
                left
            }
        }
    };
    Some(place.shown.clone())
}

struct Place<'m> {
    key: String,
    shown: String,
    value: &'m str,
}

impl Place<'_> {
    fn same(&self, other: &Place<'_>) -> bool {
        self.key == other.key && self.value == other.value
    }
}

fn places<'m>(message: &'m Message<'_>) -> Vec<Place<'m>> {
    let name = |path: &str, attribute: Option<&str>| match attribute {
        Some(attribute) => format!("{path}/@{attribute}"),
        None => path.to_owned(),
    };
    let mut places = Vec::new();
    message.walk(true, |path, attribute, value| {
        places.push(Place { key: name(path, attribute), shown: String::new(), value });
    });
    let mut shown = places.iter_mut();
    message.walk(false, |path, attribute, _| {
        if let Some(place) = shown.next() {
            place.shown = name(path, attribute);
        }
    });
    places
}

/// Why a splice cannot be made.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum SpliceFault {
    /// No element with a text stands there.
    #[error("no text element at {0}")]
    NoSuchElement(String),
    /// The same element twice.
    #[error("{0} is replaced twice")]
    Twice(String),
    /// The result is no valid message.
    #[error("the result is not valid: {0}")]
    Invalid(#[from] Fault),
}

/// Replaces the texts of elements (paths below the body, such as `CdtTrfTxInf/InstdAgt/FinInstnId/BICFI`; the first where
/// it is repeated); every other byte stays as it was. An element that the message does not have but the schema has a place for
/// is put there, with the elements around it that are missing too. The result is validated.
///
/// # Errors
/// [`SpliceFault`]: no such element with a text in the schema, an element named twice, or a result that is not valid, for
/// instance two alternatives.
pub fn splice(message: &Message<'_>, edits: &[(&str, &str)]) -> Result<Vec<u8>, SpliceFault> {
    let mut spans: Vec<(Range<usize>, String, &str)> = Vec::with_capacity(edits.len());
    let mut absent = Vec::new();
    for (path, text) in edits {
        let Some(at) = message.body().find(path) else {
            absent.push((*path, *text));
            continue;
        };
        let none = || SpliceFault::NoSuchElement((*path).to_owned());
        let node = at.node();
        let inner_end = node.inner_end.filter(|_| node.value.is_some()).ok_or_else(none)?;
        spans.push((node.inner_start..inner_end, escaped(message.syntax, text), path));
    }
    spans.sort_by_key(|(span, _, _)| span.start);
    let mut out = Vec::with_capacity(message.bytes.len() + 64);
    let (mut at, mut last) = (0, None);
    for (span, text, path) in &spans {
        if last.replace(span.start) == Some(span.start) {
            return Err(SpliceFault::Twice((*path).to_owned()));
        }
        out.extend_from_slice(&message.bytes[at..span.start]);
        out.extend_from_slice(text.as_bytes());
        at = span.end;
    }
    out.extend_from_slice(&message.bytes[at..]);
    // One after the other: what one edit puts in, the next may need.
    for (index, (path, text)) in absent.iter().enumerate() {
        if absent[..index].iter().any(|(earlier, _)| earlier == path) {
            return Err(SpliceFault::Twice((*path).to_owned()));
        }
        let so_far = read(message.syntax, &out)?;
        let change = super::insert::change(&so_far, path, text);
        let (span, new) = change.ok_or_else(|| SpliceFault::NoSuchElement((*path).to_owned()))?;
        out.splice(span, new.into_bytes());
    }
    read(message.syntax, &out)?;
    Ok(out)
}

fn read(syntax: Syntax, bytes: &[u8]) -> Result<Message<'_>, Fault> {
    match syntax {
        Syntax::Xml => crate::parse::parse_within(bytes, usize::MAX),
        Syntax::Json => crate::json::parse_json_within(bytes, usize::MAX),
    }
}

/// A text as it stands between tags or quotes.
fn escaped(syntax: Syntax, text: &str) -> String {
    let mut escaped = String::with_capacity(text.len() + 2);
    match syntax {
        Syntax::Xml => crate::build::escape(&mut escaped, text),
        Syntax::Json => {
            crate::json::token::quote(&mut escaped, text);
            escaped.pop();
            escaped.remove(0);
        }
    }
    escaped
}
