//! Markup: where tags, texts, references, comments and sections begin and end.
//!
//! Knows XML 1.0's grammar as far as it cuts the source into pieces; does not know what the pieces mean. One pass, no copies:
//! what a general reader would spend on events is the larger part of reading a short message.

use super::{Outcome, Parser};
use crate::fault::Stage;

/// What a byte can be in character data: an end, a carriage return or a bracket that need a look, white space, or other.
const STOP: u8 = 1;
const LOOK: u8 = 2;
const INK: u8 = 4;

static TEXT: [u8; 256] = {
    let mut table = [INK; 256];
    table[b' ' as usize] = 0;
    table[b'\t' as usize] = 0;
    table[b'\n' as usize] = 0;
    table[b'\r' as usize] = LOOK;
    table[b']' as usize] = LOOK | INK;
    table[b'<' as usize] = STOP;
    table[b'&' as usize] = STOP;
    table
};

impl<'a> Parser<'a> {
    /// Reads to the end of a well-formed text.
    pub(super) fn read(&mut self) -> Outcome {
        let bytes = self.source.as_bytes();
        let mut at = 0;
        while at < bytes.len() {
            self.at = at;
            at = match bytes[at] {
                b'<' => self.markup(at)?,
                b'&' => {
                    let end = self.reference_end(at)?;
                    self.reference(&self.source[at..end])?;
                    end
                }
                _ => self.characters(at)?,
            };
        }
        self.at = at;
        if !self.frames.is_empty() {
            return Err(self.fault(Stage::Syntax, "xml", "", "element is not closed"));
        }
        if !self.closed {
            return Err(self.fault(Stage::Syntax, "xml", "", "there is no element"));
        }
        Ok(())
    }

    /// Behind the next occurrence of an end.
    fn behind(&self, from: usize, end: &str, message: &str) -> Result<usize, crate::Fault> {
        let found = self.source.get(from..).and_then(|rest| rest.find(end));
        match found {
            Some(length) => Ok(from + length + end.len()),
            None => Err(self.fault(Stage::Syntax, "xml", "", message)),
        }
    }

    /// Behind the semicolon of a reference that begins here.
    fn reference_end(&self, at: usize) -> Result<usize, crate::Fault> {
        let ends = |c: char| matches!(c, ';' | '<' | '&') || crate::value::is_space(c);
        let found = self.source[at + 1..].find(ends).map(|length| at + 1 + length);
        match found.filter(|end| self.source.as_bytes().get(*end) == Some(&b';')) {
            Some(end) => Ok(end + 1),
            None => Err(self.fault(Stage::Syntax, "xml", "", "a reference is not closed")),
        }
    }

    fn characters(&mut self, from: usize) -> Result<usize, crate::Fault> {
        let bytes = self.source.as_bytes();
        let (mut at, mut seen) = (from, 0u8);
        while at < bytes.len() {
            let class = TEXT[usize::from(bytes[at])];
            if class == STOP {
                break;
            }
            seen |= class;
            at += 1;
        }
        let raw = &self.source[from..at];
        self.text(raw, seen & LOOK != 0, seen & INK == 0)?;
        Ok(at)
    }

    fn markup(&mut self, at: usize) -> Result<usize, crate::Fault> {
        let rest = &self.source[at..];
        match rest.as_bytes().get(1) {
            Some(b'/') => self.end_tag(at),
            Some(b'!') if rest.starts_with("<!--") => {
                let end = self.behind(at + 4, "--", "a comment is not closed")?;
                if self.source.as_bytes().get(end) != Some(&b'>') {
                    return Err(self.fault(Stage::Syntax, "xml", "", "two hyphens inside a comment"));
                }
                Ok(end + 1)
            }
            Some(b'!') if rest.starts_with("<![CDATA[") => {
                let end = self.behind(at + 9, "]]>", "a section is not closed")?;
                self.cdata(&self.source[at..end])?;
                Ok(end)
            }
            Some(b'!') if rest.get(..9).is_some_and(|start| start.eq_ignore_ascii_case("<!doctype")) => {
                Err(self.security("doctype", "DOCTYPE is not accepted"))
            }
            Some(b'!') => Err(self.fault(Stage::Syntax, "xml", "", "markup is not known")),
            Some(b'?') => {
                let end = self.behind(at + 2, "?>", "an instruction is not closed")?;
                let is_declaration = rest
                    .strip_prefix("<?xml")
                    .is_some_and(|rest| rest.starts_with(|c| crate::value::is_space(c) || c == '?'));
                if !is_declaration {
                    return Err(self.security("instruction", "processing instructions are not accepted"));
                }
                self.declaration(&self.source[at..end], at)?;
                Ok(end)
            }
            _ => self.start_tag(at),
        }
    }

    fn start_tag(&mut self, at: usize) -> Result<usize, crate::Fault> {
        let bytes = self.source.as_bytes();
        let mut end = at + 1;
        let mut quote = 0u8;
        // Inside quotes a `>` is a value's.
        loop {
            match bytes.get(end) {
                None => return Err(self.fault(Stage::Syntax, "xml", "", "a tag is not closed")),
                Some(b'>') if quote == 0 => break,
                Some(b @ (b'"' | b'\'')) if quote == 0 => quote = *b,
                Some(b'<') if quote == 0 => {
                    return Err(self.fault(Stage::Syntax, "xml", "", "`<` inside a tag"));
                }
                Some(b) if *b == quote => quote = 0,
                Some(_) => {}
            }
            end += 1;
        }
        let empty = bytes[end - 1] == b'/' && end - 1 > at;
        let content = &self.source[at + 1..if empty { end - 1 } else { end }];
        self.start(content, at, end + 1, empty)?;
        Ok(end + 1)
    }

    fn end_tag(&mut self, at: usize) -> Result<usize, crate::Fault> {
        let bytes = self.source.as_bytes();
        let name = self.frames.last().map(|frame| frame.qualified);
        let Some(name) = name else {
            return Err(self.fault(Stage::Syntax, "xml", "", "an end tag without a start"));
        };
        let from = at + 2;
        let mut end = from + name.len();
        if bytes.get(from..end) != Some(name.as_bytes()) {
            return Err(self.fault(Stage::Syntax, "xml", "", "end tag and start tag differ"));
        }
        while matches!(bytes.get(end), Some(b' ' | b'\t' | b'\n' | b'\r')) {
            end += 1;
        }
        if bytes.get(end) != Some(&b'>') {
            return Err(self.fault(Stage::Syntax, "xml", "", "end tag and start tag differ"));
        }
        self.close(end + 1, Some(at))?;
        Ok(end + 1)
    }
}
