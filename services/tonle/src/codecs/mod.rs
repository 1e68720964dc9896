//! The codecs as tools: `tonle qr`, `tonle message` and `tonle iso8583`. With `--jsonl` they answer each line of standard
//! input by one line and end with 0 whatever the lines say; given one item as a word they print its answer for a person
//! and end with 65 if it is refused. They read no log, no registry and no clock.

mod iso8583;
mod lines;

use std::io::{self, Write as _};

use crate::cli::Codec;
use crate::exit::{Exit, Usage as _};

/// Runs one of the codecs' tools to its end.
///
/// # Errors
/// [`Exit::Usage`] for wrong words, [`Exit::Unreadable`] if the input, or the one item, cannot be read.
pub fn run(codec: &Codec) -> Result<(), Exit> {
    match codec {
        Codec::Iso8583(command) => iso8583::run(command),
    }
}

/// Prints one answer, indented; a refused item is exit 65.
fn one(answer: &str) -> Result<(), Exit> {
    let answer: serde_json::Value = serde_json::from_str(answer).later()?;
    print(&format!("{answer:#}\n"))?;
    match answer.get("ok") {
        Some(serde_json::Value::Bool(false)) => Err(Exit::Unreadable("the item is refused".to_owned())),
        _ => Ok(()),
    }
}

/// Writes to standard output; nobody reading any more is no fault.
fn print(text: &str) -> Result<(), Exit> {
    let mut output = io::stdout().lock();
    match output.write_all(text.as_bytes()).and_then(|()| output.flush()) {
        Err(fault) if fault.kind() != io::ErrorKind::BrokenPipe => {
            Err(Exit::Later(format!("standard output: {fault}")))
        }
        _ => Ok(()),
    }
}
