//! `tonle iso8583 decode|encode`: the codec over lines, or over one message given as a word.

use std::io;
use std::path::Path;

use tonle_iso8583::{Profiles, decode_line, encode_line};

use super::lines::{answer_lines, text_of};
use super::one;
use crate::cli::{Iso8583, Iso8583Source};
use crate::exit::Exit;

/// The answer to a line longer than any message.
const TOO_LONG: &str =
    r#"{"id":null,"ok":false,"layer":"framing","field":null,"message":"the line is too long"}"#;
/// The answer to a line that is no text.
const NO_TEXT: &str =
    r#"{"id":null,"ok":false,"layer":"framing","field":null,"message":"the line is not UTF-8"}"#;

pub(super) fn run(command: &Iso8583) -> Result<(), Exit> {
    let (source, answer): (&Iso8583Source, fn(&Profiles, &str) -> String) = match command {
        Iso8583::Decode(source) => (source, decode_line),
        Iso8583::Encode(source) => (source, encode_line),
    };
    let file = source.profiles.display();
    let text = std::fs::read_to_string(&source.profiles)
        .map_err(|fault| Exit::Usage(format!("the profiles {file}: {fault}")))?;
    let wrong = |fault: &dyn std::fmt::Display| Exit::Usage(format!("the profiles {file}: {fault}"));
    let mut profiles = Profiles::parse(&text).map_err(|fault| wrong(&fault))?;
    // Key files stand beside the profiles that name them.
    let directory = source.profiles.parent().unwrap_or(Path::new("."));
    profiles.read_keys(directory).map_err(|fault| wrong(&fault))?;
    if let Some(message) = &source.message {
        let item = match command {
            Iso8583::Decode(_) => {
                let profile = source.profile.as_deref();
                let profile = profile.ok_or_else(|| Exit::Usage("--profile is needed".to_owned()))?;
                serde_json::json!({"id": null, "profile": profile, "hex": message}).to_string()
            }
            Iso8583::Encode(_) => message.clone(),
        };
        return one(&answer(&profiles, &item));
    }
    let work = |line: &[u8]| text_of(line).map_or_else(|| NO_TEXT.to_owned(), |line| answer(&profiles, line));
    answer_lines(io::stdin().lock(), io::stdout().lock(), work, TOO_LONG)
}
