//! `tonle message check|convert`: ISO 20022 messages by their schemas and rules, XML to JSON and back.

use std::fs::File;
use std::io::{self, Read as _};
use std::path::Path;

use serde_json::json;
use tonle_iso20022::limits::TOOL_SIZE_MAX;
use tonle_iso20022::{CheckOptions, Profile, Syntax, check_line, convert_line};

use super::lines::answer_lines;
use super::one;
use crate::cli::{Message, MessageCheck, MessageConvert, MessageItems, MessageSyntax};
use crate::exit::Exit;

/// The answer to a line longer than any message.
const TOO_LONG: &str = r#"{"id":null,"ok":false,"stage":"security","code":"size","path":"/","line":null,"column":null,"message":"the line is too long","answer":"admi.002"}"#;

pub(super) fn run(command: &Message) -> Result<(), Exit> {
    match command {
        Message::Check(MessageCheck { items, profile, canonical }) => {
            let profile = Profile::by_name(profile)
                .ok_or_else(|| Exit::Usage(format!("there is no profile {profile}")))?;
            let options = CheckOptions { profile, canonical: *canonical };
            answer(items, |line, out| check_line(line, options, &load, out))
        }
        Message::Convert(MessageConvert { items, to }) => {
            let to = match to {
                MessageSyntax::Xml => Syntax::Xml,
                MessageSyntax::Json => Syntax::Json,
            };
            answer(items, |line, out| convert_line(line, to, &load, out))
        }
    }
}

/// Answers the lines of standard input, or the one file.
fn answer(items: &MessageItems, work: impl Fn(&[u8], &mut String)) -> Result<(), Exit> {
    let work = |line: &[u8]| {
        let mut out = String::new();
        work(line, &mut out);
        out
    };
    match &items.file {
        Some(file) => one(&work(json!({"path": file}).to_string().as_bytes())),
        None => answer_lines(io::stdin().lock(), io::stdout().lock(), work, TOO_LONG),
    }
}

/// The bytes of a file, at most one more than may be read, which is refused.
fn load(path: &str) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    File::open(Path::new(path))?.take(TOOL_SIZE_MAX as u64 + 1).read_to_end(&mut bytes)?;
    Ok(bytes)
}
