//! Tools that read many messages: one JSON line in, one JSON line out (`tonle message check|convert`).
//!
//! Knows the shapes of the contract; does not know files, standard input or arguments: reading a file is the caller's, so that
//! the same lines can be judged in a test. A line that cannot be read is an answer too, never an end.

mod input;
mod output;

use crate::fault::{Fault, Stage};
use crate::json::parse_json_within;
use crate::limits::TOOL_SIZE_MAX;
use crate::message::{Message, Syntax};
use crate::parse::parse_within;
use crate::rules::{Profile, judge};
use input::Input;

/// How messages are checked.
#[derive(Debug, Clone, Copy)]
pub struct CheckOptions {
    /// Whose rules hold.
    pub profile: Profile,
    /// Whether the answer also gives the message in its JSON form (`"json"`).
    pub canonical: bool,
}

/// Reads the bytes of a file that a line names; the error's text is told to whoever asked. Not more than
/// [`TOOL_SIZE_MAX`] bytes and one need be read: longer ones are refused.
pub type Load<'l> = &'l dyn Fn(&str) -> std::io::Result<Vec<u8>>;

/// Checks the message of one line `{"id","path"|"xml"|"xml_b64"|"json"}` and appends the answer, one line without its end.
///
/// `"json"` is the message itself or a text that holds it. Keys that are not known here are left alone.
///
/// ```
/// use tonle_iso20022::{CheckOptions, Profile, check_line};
/// let options = CheckOptions { profile: Profile::Base, canonical: false };
/// let load = |_: &str| Err(std::io::Error::other("no files here"));
/// let mut out = String::new();
/// check_line(br#"{"id":7,"xml":"<!DOCTYPE x><x/>"}"#, options, &load, &mut out);
/// assert!(out.starts_with(r#"{"id":7,"ok":false,"stage":"security","code":"doctype","path":"/","line":1,"#));
/// assert!(out.ends_with(r#""answer":"admi.002"}"#));
/// ```
pub fn check_line(line: &[u8], options: CheckOptions, load: Load<'_>, out: &mut String) {
    with_message(line, load, out, |message, id, out| match judge(message, options.profile) {
        Ok(warnings) => output::good(out, id, message, &warnings, options.canonical),
        Err(fault) => output::bad(out, id, &fault, Some(message.definition())),
    });
}

/// Turns the message of one such line into the wanted syntax and appends `{"id","ok":true,"xml":TEXT}` or
/// `{"id","ok":true,"json":{…}}`. Only the schema is judged: what is valid can be converted.
pub fn convert_line(line: &[u8], to: Syntax, load: Load<'_>, out: &mut String) {
    with_message(line, load, out, |message, id, out| output::converted(out, id, message, to));
}

fn with_message(
    line: &[u8],
    load: Load<'_>,
    out: &mut String,
    then: impl FnOnce(&Message<'_>, &str, &mut String),
) {
    let (id, input) = input::read(line);
    let read = match input {
        Err(fault) => return output::bad(out, &id, &fault, None),
        Ok(Input::Text(bytes, syntax)) => (bytes, Some(syntax)),
        Ok(Input::Path(path)) => match load(&path) {
            Ok(bytes) => (bytes.into(), None),
            Err(error) => {
                let message = format!("the file cannot be read: {}", error.kind());
                return output::bad(out, &id, &input::unusable("path", &message), None);
            }
        },
    };
    let (bytes, syntax) = read;
    let parsed = match syntax.unwrap_or_else(|| Syntax::of(&bytes)) {
        Syntax::Xml => parse_within(&bytes, TOOL_SIZE_MAX),
        Syntax::Json => parse_json_within(&bytes, TOOL_SIZE_MAX),
    };
    match parsed {
        Ok(message) => then(&message, &id, out),
        Err(fault) => output::bad(out, &id, &fault, None),
    }
}

/// With which message a hub answers: what cannot be tied to a payment gets an admi.002, a broken rule the answer that
/// belongs to the message.
pub fn answer_to(fault: &Fault, definition: Option<&str>) -> &'static str {
    let message = definition.and_then(|definition| definition.get(..8)).unwrap_or_default();
    match (fault.stage, message) {
        (Stage::Rule, "pain.013") => "pain.014",
        (Stage::Rule, "acmt.023") => "acmt.024",
        (
            Stage::Rule,
            "pacs.003" | "pacs.004" | "pacs.007" | "pacs.008" | "pacs.009" | "pacs.010" | "pacs.028",
        ) => "pacs.002",
        _ => "admi.002",
    }
}
