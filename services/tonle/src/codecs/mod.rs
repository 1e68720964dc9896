//! The codecs as tools: `tonle qr`, `tonle message` and `tonle iso8583`. With `--jsonl` they answer each line of standard
//! input by one line and end with 0 whatever the lines say; given one item as a word they print its answer for a person
//! and end with 65 if it is refused. They read no log, no registry and no clock.

mod iso8583;
mod lines;
mod message;
mod qr;

use std::io::{self, Write as _};

use crate::cli::Codec;
use crate::exit::{Exit, Usage as _};

/// Runs one of the codecs' tools to its end.
///
/// # Errors
/// [`Exit::Usage`] for wrong words, [`Exit::Unreadable`] if the input, or the one item, cannot be read.
pub fn run(codec: &Codec) -> Result<(), Exit> {
    match codec {
        Codec::Qr(command) => qr::run(command),
        Codec::Message(command) => message::run(command),
        Codec::Iso8583(command) => iso8583::run(command),
    }
}

/// Prints one answer, indented; a refused item is exit 65.
fn one(answer: &str) -> Result<(), Exit> {
    let parsed: serde_json::Value = serde_json::from_str(answer).later()?;
    print(indented(answer).as_bytes())?;
    match parsed.get("ok") {
        Some(serde_json::Value::Bool(false)) => Err(Exit::Unreadable("the item is refused".to_owned())),
        _ => Ok(()),
    }
}

/// A JSON text over several lines. The order of its keys says something, so it is not parsed into a map.
fn indented(json: &str) -> String {
    let mut out = String::with_capacity(json.len() * 2);
    let (mut depth, mut in_text, mut escaped) = (0_usize, false, false);
    let line = |out: &mut String, depth: usize| {
        out.push('\n');
        out.extend(std::iter::repeat_n("  ", depth));
    };
    let mut characters = json.chars().peekable();
    while let Some(character) = characters.next() {
        if in_text {
            in_text = escaped || character != '"';
            escaped = character == '\\' && !escaped;
            out.push(character);
            continue;
        }
        match character {
            '{' | '[' if characters.next_if(|next| matches!(next, '}' | ']')).is_some() => {
                out.push_str(if character == '{' { "{}" } else { "[]" });
            }
            '{' | '[' => {
                depth += 1;
                out.push(character);
                line(&mut out, depth);
            }
            '}' | ']' => {
                depth = depth.saturating_sub(1);
                line(&mut out, depth);
                out.push(character);
            }
            ',' => {
                out.push(character);
                line(&mut out, depth);
            }
            ':' => out.push_str(": "),
            character => {
                in_text = character == '"';
                out.push(character);
            }
        }
    }
    out.push('\n');
    out
}

/// Writes to standard output; nobody reading any more is no fault.
fn print(bytes: &[u8]) -> Result<(), Exit> {
    let mut output = io::stdout().lock();
    match output.write_all(bytes).and_then(|()| output.flush()) {
        Err(fault) if fault.kind() != io::ErrorKind::BrokenPipe => {
            Err(Exit::Later(format!("standard output: {fault}")))
        }
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Protects what a person sees: the order of keys stays, and no text is taken for structure.
    #[test]
    fn indenting_changes_white_space_alone() {
        let json = r#"{"b":[1,{"a":"x{,:\"\\"}],"a":{},"c":[],"d":"}"}"#;
        let out = indented(json);
        assert_eq!(
            out,
            "{\n  \"b\": [\n    1,\n    {\n      \"a\": \"x{,:\\\"\\\\\"\n    }\n  ],\n  \"a\": {},\n  \"c\": [],\n  \"d\": \"}\"\n}\n"
        );
        let parse = |text: &str| serde_json::from_str::<serde_json::Value>(text).unwrap();
        assert_eq!(parse(&out), parse(json));
    }
}
