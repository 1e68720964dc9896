//! One line: which item, and which message.

use std::borrow::Cow;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

use crate::fault::{Fault, Stage, position};
use crate::json::token::Json;
use crate::message::Syntax;

/// Where the message is.
pub(super) enum Input<'l> {
    Text(Cow<'l, [u8]>, Syntax),
    Path(Cow<'l, str>),
}

/// The item's id as it stands (`null` if there is none), and its message.
pub(super) fn read(line: &[u8]) -> (Cow<'_, str>, Result<Input<'_>, Fault>) {
    let null = Cow::Borrowed("null");
    let text = match std::str::from_utf8(line) {
        Ok(text) => text,
        Err(fault) => {
            return (null, Err(line_fault(line, "encoding", fault.valid_up_to(), "the line is not UTF-8")));
        }
    };
    let members = match members(text) {
        Ok(members) => members,
        Err(at) => return (null, Err(line_fault(line, "json", at, "the line is not one JSON object"))),
    };
    let id = members.iter().find(|(key, _)| *key == "\"id\"").map(|(_, value)| *value);
    // What is told back must be JSON, whatever stands there.
    let id = id.filter(|value| Json::read(value).is_ok()).map_or(null, Cow::Borrowed);
    (id, message(&members))
}

fn message<'l>(members: &[(&'l str, &'l str)]) -> Result<Input<'l>, Fault> {
    const KEYS: [&str; 4] = ["\"path\"", "\"xml\"", "\"xml_b64\"", "\"json\""];
    let mut given = members.iter().filter(|(key, _)| KEYS.contains(key));
    let (Some((key, value)), None) = (given.next(), given.next()) else {
        return Err(unusable("input", "exactly one of path, xml, xml_b64 and json is needed"));
    };
    if *key == "\"json\"" && !value.starts_with('"') {
        return Ok(Input::Text(Cow::Borrowed(value.as_bytes()), Syntax::Json));
    }
    let json = Json::read(value).map_err(|broken| unusable(broken.code, broken.message))?;
    let text = json.string(0).ok_or_else(|| unusable("input", "a text is expected"))?;
    let bytes = |text: Cow<'l, str>| match text {
        Cow::Borrowed(text) => Cow::Borrowed(text.as_bytes()),
        Cow::Owned(text) => Cow::Owned(text.into_bytes()),
    };
    match *key {
        "\"path\"" => Ok(Input::Path(text)),
        "\"xml\"" => Ok(Input::Text(bytes(text), Syntax::Xml)),
        "\"json\"" => Ok(Input::Text(bytes(text), Syntax::Json)),
        _ => match STANDARD.decode(text.as_bytes()) {
            Ok(bytes) => Ok(Input::Text(Cow::Owned(bytes), Syntax::Xml)),
            Err(_) => Err(unusable("base64", "not a base64 text")),
        },
    }
}

/// A fault of the line itself.
pub(super) fn unusable(code: &'static str, message: &str) -> Fault {
    Fault {
        stage: Stage::Syntax,
        code,
        path: "/".to_owned(),
        line: 1,
        column: 1,
        message: message.to_owned(),
    }
}

fn line_fault(line: &[u8], code: &'static str, at: usize, message: &str) -> Fault {
    let (row, column) = position(line, at);
    Fault { line: row, column, ..unusable(code, message) }
}

/// Keys (with their quotes) and values of an object as they stand, without looking into the values: a message may be nested
/// too deep for a reader, and its line must still have its id. On failure the place.
fn members(text: &str) -> Result<Vec<(&str, &str)>, usize> {
    let bytes = text.as_bytes();
    let space = |mut at: usize| {
        while matches!(bytes.get(at), Some(b' ' | b'\t' | b'\n' | b'\r')) {
            at += 1;
        }
        at
    };
    let mut found = Vec::new();
    let mut at = space(0);
    if bytes.get(at) != Some(&b'{') {
        return Err(at);
    }
    at = space(at + 1);
    if bytes.get(at) == Some(&b'}') {
        return if space(at + 1) == bytes.len() { Ok(found) } else { Err(at + 1) };
    }
    loop {
        let key = at;
        at = end_of_text(bytes, at).ok_or(key)?;
        let key = &text[key..at];
        at = space(at);
        if bytes.get(at) != Some(&b':') {
            return Err(at);
        }
        let value = space(at + 1);
        at = end_of_value(bytes, value).ok_or(value)?;
        found.push((key, &text[value..at]));
        at = space(at);
        match bytes.get(at) {
            Some(b',') => at = space(at + 1),
            Some(b'}') if space(at + 1) == bytes.len() => return Ok(found),
            _ => return Err(at),
        }
    }
}

/// Behind the closing quote of a text that begins here.
fn end_of_text(bytes: &[u8], from: usize) -> Option<usize> {
    if bytes.get(from) != Some(&b'"') {
        return None;
    }
    let mut at = from + 1;
    loop {
        match bytes.get(at)? {
            b'"' => return Some(at + 1),
            b'\\' => at += 2,
            _ => at += 1,
        }
    }
}

/// Behind a value that begins here; brackets are only counted.
fn end_of_value(bytes: &[u8], from: usize) -> Option<usize> {
    let (mut at, mut depth) = (from, 0usize);
    loop {
        match bytes.get(at)? {
            b'"' => at = end_of_text(bytes, at)?,
            b'{' | b'[' => {
                depth += 1;
                at += 1;
            }
            b'}' | b']' if depth == 0 => return None,
            b'}' | b']' => {
                depth -= 1;
                at += 1;
            }
            b',' | b':' if depth == 0 => return None,
            // Inside brackets nothing is judged; outside it is one word up to its end.
            _ if depth > 0 => at += 1,
            _ => {
                let ends = |byte: &u8| b" \t\n\r,:{}[]\"".contains(byte);
                at += bytes[at..].iter().position(ends)?;
                return (at > from).then_some(at);
            }
        }
        if depth == 0 {
            return Some(at);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn members_are_found_without_looking_inside() {
        // Protects the id of a line whose message cannot be read.
        let line = r#" { "id" : {"a":[1,2]} , "json":{"x":"}\"","y":[{},[]]},"n":-1.5e3,"t":true } "#;
        let found = members(line).expect("an object");
        let values: Vec<&str> = found.iter().map(|(_, value)| *value).collect();
        assert_eq!(values, [r#"{"a":[1,2]}"#, r#"{"x":"}\"","y":[{},[]]}"#, "-1.5e3", "true"]);
        let deep = format!("{{\"id\":1,\"json\":{}}}", "[".repeat(10_000) + &"]".repeat(10_000));
        assert_eq!(members(&deep).expect("an object")[0], ("\"id\"", "1"));
        for bad in [
            "",
            "[]",
            "{",
            "{\"a\"}",
            "{\"a\":}",
            "{\"a\":1",
            "{\"a\":1}x",
            "{\"a\":1,}",
            "{a:1}",
            "{\"a\":]}",
            "{\"a",
        ] {
            assert!(members(bad).is_err(), "{bad}");
        }
    }
}
