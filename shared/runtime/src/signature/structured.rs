//! A reader of structured dictionaries (RFC 9651), as far as signature fields need it: it finds the text of the wanted
//! member and checks the grammar of all others. It is total, copies nothing and builds no tree.
//!
//! Dates and display strings of RFC 9651 are not known here: no signature parameter has such a type.

use super::Fault;
use super::limits::{FIELD_BYTES_MAX, LABELS_MAX};

/// The raw text of the member `label`: for a signature input the inner list with its parameters, byte for byte.
///
/// # Errors
/// A fault if the field is not a dictionary, or has the label not at all or twice.
pub fn member<'a>(field: &'static str, text: &'a str, label: &'static str) -> Result<&'a str, Fault> {
    if text.len() > FIELD_BYTES_MAX {
        return Err(Fault::FieldTooLong(field));
    }
    let mut reader = Reader::new(text);
    let found = reader.dictionary(label);
    match found {
        Ok(Found::One(raw)) => Ok(raw),
        Ok(Found::None) => Err(Fault::LabelMissing(label)),
        Ok(Found::Many) => Err(Fault::LabelTwice(label)),
        Err(Syntax) => Err(Fault::FieldSyntax { field, at: reader.at }),
    }
}

/// The text is not what the grammar wants at the reader's position.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Syntax;

enum Found<'a> {
    None,
    One(&'a str),
    Many,
}

/// A position in a text.
pub struct Reader<'a> {
    text: &'a str,
    /// Bytes read so far.
    pub at: usize,
}

impl<'a> Reader<'a> {
    /// At the start of the text.
    pub fn new(text: &'a str) -> Self {
        Self { text, at: 0 }
    }

    /// The next byte, if any.
    pub fn peek(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    /// Whether everything is read.
    pub fn at_end(&self) -> bool {
        self.at >= self.text.len()
    }

    /// Reads this byte if it is next.
    pub fn take(&mut self, byte: u8) -> bool {
        let is_next = self.peek() == Some(byte);
        if is_next {
            self.at += 1;
        }
        is_next
    }

    fn expect(&mut self, byte: u8) -> Result<(), Syntax> {
        if self.take(byte) { Ok(()) } else { Err(Syntax) }
    }

    /// Reads bytes while they are of a class, and gives them. The classes hold ASCII only, so the cut is at a
    /// character's boundary.
    pub fn take_while(&mut self, class: impl Fn(u8) -> bool) -> &'a str {
        let start = self.at;
        while self.peek().is_some_and(|byte| byte.is_ascii() && class(byte)) {
            self.at += 1;
        }
        self.text.get(start..self.at).unwrap_or("")
    }

    fn dictionary(&mut self, label: &str) -> Result<Found<'a>, Syntax> {
        let mut found = Found::None;
        self.take_while(|byte| byte == b' ');
        for _ in 0..LABELS_MAX {
            let key = self.key()?;
            let raw = self.member_value()?;
            if key == label {
                found = match found {
                    Found::None => Found::One(raw),
                    Found::One(_) | Found::Many => Found::Many,
                };
            }
            self.take_while(is_blank);
            if self.at_end() {
                return Ok(found);
            }
            self.expect(b',')?;
            self.take_while(is_blank);
        }
        Err(Syntax)
    }

    fn member_value(&mut self) -> Result<&'a str, Syntax> {
        if !self.take(b'=') {
            // A member without a value is the boolean true with parameters.
            let start = self.at;
            self.parameters()?;
            return Ok(self.text.get(start..self.at).unwrap_or(""));
        }
        let start = self.at;
        if self.peek() == Some(b'(') {
            self.inner_list()?;
        } else {
            self.item()?;
        }
        self.parameters()?;
        Ok(self.text.get(start..self.at).unwrap_or(""))
    }

    /// A key: a lower-case letter or `*`, then letters, digits, `_ - . *`.
    ///
    /// # Errors
    /// [`Syntax`] if no key is next.
    pub fn key(&mut self) -> Result<&'a str, Syntax> {
        if !self.peek().is_some_and(|byte| byte.is_ascii_lowercase() || byte == b'*') {
            return Err(Syntax);
        }
        Ok(self.take_while(|byte| {
            byte.is_ascii_lowercase() || byte.is_ascii_digit() || matches!(byte, b'_' | b'-' | b'.' | b'*')
        }))
    }

    /// An inner list without its parameters: `("a" "b";req)`.
    ///
    /// # Errors
    /// [`Syntax`] if no inner list is next.
    pub fn inner_list(&mut self) -> Result<(), Syntax> {
        self.expect(b'(')?;
        loop {
            self.take_while(|byte| byte == b' ');
            if self.take(b')') {
                return Ok(());
            }
            self.item()?;
            self.parameters()?;
            if !matches!(self.peek(), Some(b' ' | b')')) {
                return Err(Syntax);
            }
        }
    }

    fn parameters(&mut self) -> Result<(), Syntax> {
        while self.take(b';') {
            self.take_while(|byte| byte == b' ');
            self.key()?;
            if self.take(b'=') {
                self.item()?;
            }
        }
        Ok(())
    }

    /// A bare item: string, number, token, byte sequence or boolean. Gives its raw text.
    ///
    /// # Errors
    /// [`Syntax`] if no bare item is next.
    pub fn item(&mut self) -> Result<&'a str, Syntax> {
        let start = self.at;
        match self.peek() {
            Some(b'"') => self.string()?,
            Some(b':') => self.byte_sequence()?,
            Some(b'?') => {
                self.at += 1;
                if !self.take(b'0') && !self.take(b'1') {
                    return Err(Syntax);
                }
            }
            Some(byte) if byte == b'-' || byte.is_ascii_digit() => self.number()?,
            Some(byte) if byte == b'*' || byte.is_ascii_alphabetic() => {
                self.take_while(|byte| byte.is_ascii_alphanumeric() || b":/!#$%&'*+-.^_`|~".contains(&byte));
            }
            Some(_) | None => return Err(Syntax),
        }
        Ok(self.text.get(start..self.at).unwrap_or(""))
    }

    fn string(&mut self) -> Result<(), Syntax> {
        self.expect(b'"')?;
        loop {
            let byte = self.peek().ok_or(Syntax)?;
            self.at += 1;
            match byte {
                b'"' => return Ok(()),
                b'\\' => {
                    if !self.take(b'"') && !self.take(b'\\') {
                        return Err(Syntax);
                    }
                }
                0x20..=0x7e => {}
                _ => {
                    self.at -= 1;
                    return Err(Syntax);
                }
            }
        }
    }

    fn byte_sequence(&mut self) -> Result<(), Syntax> {
        self.expect(b':')?;
        self.take_while(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'/' | b'='));
        self.expect(b':')
    }

    fn number(&mut self) -> Result<(), Syntax> {
        self.take(b'-');
        let whole = self.take_while(|byte| byte.is_ascii_digit()).len();
        if !(1..=15).contains(&whole) {
            return Err(Syntax);
        }
        if self.take(b'.') {
            let part = self.take_while(|byte| byte.is_ascii_digit()).len();
            if whole > 12 || !(1..=3).contains(&part) {
                return Err(Syntax);
            }
        }
        Ok(())
    }
}

fn is_blank(byte: u8) -> bool {
    byte == b' ' || byte == b'\t'
}

/// The content of a string item with its escapes resolved, appended to `out`. The item is one that [`Reader::item`] gave.
///
/// # Errors
/// [`Syntax`] if the item is not a string.
pub fn unescape(item: &str) -> Result<String, Syntax> {
    let inner = item.strip_prefix('"').and_then(|rest| rest.strip_suffix('"')).ok_or(Syntax)?;
    let mut out = String::with_capacity(inner.len());
    let mut characters = inner.chars();
    while let Some(character) = characters.next() {
        out.push(if character == '\\' { characters.next().ok_or(Syntax)? } else { character });
    }
    Ok(out)
}

/// Appends the text as a string item. The text must be visible ASCII and space, which the caller has checked.
pub fn escape_into(out: &mut String, text: &str) {
    out.push('"');
    for character in text.chars() {
        if matches!(character, '"' | '\\') {
            out.push('\\');
        }
        out.push(character);
    }
    out.push('"');
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn members_are_found_byte_for_byte() {
        // Protects: other labels are skipped whatever their type, and the wanted text is not touched.
        let text = r#"a=1, b;x=?0 ,	c=(1.5 tok;q "s\"" :AA==:);p=-3,tonle=("@a";req);created=1;k="v""#;
        assert_eq!(member("f", text, "tonle").unwrap(), r#"("@a";req);created=1;k="v""#);
        assert_eq!(member("f", text, "a").unwrap(), "1");
        assert_eq!(member("f", text, "z"), Err(Fault::LabelMissing("z")));
        assert_eq!(member("f", "a=1, a=2", "a"), Err(Fault::LabelTwice("a")));
    }

    #[test]
    fn broken_dictionaries_are_refused() {
        // Protects: what is not a dictionary is refused as a whole, also where only a foreign label is broken.
        for text in [
            "",
            ",",
            "a=1,",
            "A=1",
            "a=",
            "a=(",
            "a=(1",
            "a=(1,2)",
            "a=\"x",
            "a=\"\\x\"",
            "a=:AA",
            "a=?2",
            "a=1.",
            "a=1234567890123456",
            "a=1 b=2",
            "a=1;",
            "a=1;B=2",
            "é=1",
            "a=\"é\"",
            "a=(1 2)x",
            "a=(\"x\"\"y\")",
            "a=1;p=",
            "a=@1",
            "a=1,a1=1,b=1,c=1,d=1,e=1,f=1,g=1,h=1",
        ] {
            assert!(
                matches!(member("f", text, "zz"), Err(Fault::FieldSyntax { .. })),
                "accepted: {text}: {:?}",
                member("f", text, "zz")
            );
        }
    }

    #[test]
    fn strings_survive_escaping() {
        // Protects: a path or query with quotes is carried unchanged in Tonle-Origin.
        for text in ["", "plain", "a\"b\\c", "\\\\\"\""] {
            let mut item = String::new();
            escape_into(&mut item, text);
            assert_eq!(unescape(&item).unwrap(), text);
            assert_eq!(Reader::new(&item).item(), Ok(item.as_str()));
        }
    }

    proptest::proptest! {
        #[test]
        fn never_panics(text in ".{0,80}", tail in "[a-z=(\");:,?0-9\\\\ .*-]{0,60}") {
            // Protects: the reader is total.
            let _ = member("f", &text, "tonle");
            let _ = member("f", &tail, "a");
            let _ = member("f", &format!("tonle=({tail}"), "tonle");
            let _ = unescape(&tail);
        }
    }
}
