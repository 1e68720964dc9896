//! Strict JSON to a flat list of items: RFC 8259 and nothing more.
//!
//! Knows JSON's grammar, limits and characters; does not know messages. Nothing is copied: texts stay where they stand until
//! somebody asks for them.

use std::borrow::Cow;

use crate::limits::{JSON_DEPTH_MAX, JSON_ITEMS_MAX};
use crate::xml::is_xml_char;

/// What is wrong, and where.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Broken {
    pub(crate) security: bool,
    pub(crate) code: &'static str,
    pub(crate) message: &'static str,
    pub(crate) at: usize,
}

/// What an item is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    Object,
    Array,
    Text,
    Number,
    Bool(bool),
    Null,
}

/// One value, with its key where it stands in an object.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Item {
    pub(crate) kind: Kind,
    /// Between the quotes of the key; equal where there is none.
    pub(crate) key: (usize, usize),
    /// The value; of a text with its quotes.
    pub(crate) start: usize,
    pub(crate) end: usize,
    /// Index behind the last item inside this one.
    pub(crate) next: usize,
}

/// A whole JSON text as items, the outermost first.
#[derive(Debug)]
pub(crate) struct Json<'a> {
    text: &'a str,
    pub(crate) items: Vec<Item>,
}

impl<'a> Json<'a> {
    /// Reads one value and nothing around it but white space and a byte order mark.
    pub(crate) fn read(text: &'a str) -> Result<Self, Broken> {
        let at = if text.starts_with('\u{feff}') { '\u{feff}'.len_utf8() } else { 0 };
        let mut scan = Scan { bytes: text.as_bytes(), at, items: Vec::with_capacity(text.len() / 24 + 1) };
        scan.value((0, 0), 0)?;
        scan.space();
        if scan.at < scan.bytes.len() {
            return Err(scan.broken("something stands behind the value"));
        }
        Ok(Self { text, items: scan.items })
    }

    /// The items directly inside one.
    pub(crate) fn children(&self, of: usize) -> impl Iterator<Item = usize> + '_ {
        let end = self.items[of].next;
        let mut at = of + 1;
        std::iter::from_fn(move || {
            let child = (at < end).then_some(at)?;
            at = self.items[at].next;
            Some(child)
        })
    }

    /// The value of a key.
    pub(crate) fn get(&self, of: usize, key: &str) -> Option<usize> {
        self.children(of).find(|child| self.key(*child) == key)
    }

    /// The key in front of an item.
    pub(crate) fn key(&self, at: usize) -> Cow<'a, str> {
        let (start, end) = self.items[at].key;
        unescape(&self.text[start..end])
    }

    /// The text of an item, if it is one.
    pub(crate) fn string(&self, at: usize) -> Option<Cow<'a, str>> {
        let item = &self.items[at];
        (item.kind == Kind::Text).then(|| unescape(&self.text[item.start + 1..item.end - 1]))
    }
}

struct Scan<'a> {
    bytes: &'a [u8],
    at: usize,
    items: Vec<Item>,
}

impl Scan<'_> {
    fn broken(&self, message: &'static str) -> Broken {
        Broken { security: false, code: "json", message, at: self.at.min(self.bytes.len()) }
    }

    fn security(&self, code: &'static str, message: &'static str) -> Broken {
        Broken { security: true, code, message, at: self.at }
    }

    fn space(&mut self) {
        while matches!(self.bytes.get(self.at), Some(b' ' | b'\t' | b'\n' | b'\r')) {
            self.at += 1;
        }
    }

    fn value(&mut self, key: (usize, usize), depth: usize) -> Result<(), Broken> {
        self.space();
        if depth > JSON_DEPTH_MAX {
            return Err(self.security("depth", "values are nested too deep"));
        }
        if self.items.len() >= JSON_ITEMS_MAX {
            return Err(self.security("elements", "too many values"));
        }
        let (start, index) = (self.at, self.items.len());
        let Some(first) = self.bytes.get(self.at) else { return Err(self.broken("a value is missing")) };
        let kind = match first {
            b'{' => Kind::Object,
            b'[' => Kind::Array,
            b'"' => Kind::Text,
            b't' => Kind::Bool(true),
            b'f' => Kind::Bool(false),
            b'n' => Kind::Null,
            b'-' | b'0'..=b'9' => Kind::Number,
            _ => return Err(self.broken("not a value")),
        };
        self.items.push(Item { kind, key, start, end: 0, next: 0 });
        match kind {
            Kind::Object => self.object(depth)?,
            Kind::Array => self.array(depth)?,
            Kind::Text => self.text().map(|_| ())?,
            Kind::Number => self.number()?,
            Kind::Bool(true) => self.word(b"true")?,
            Kind::Bool(false) => self.word(b"false")?,
            Kind::Null => self.word(b"null")?,
        }
        let next = self.items.len();
        let item = &mut self.items[index];
        item.end = self.at;
        item.next = next;
        Ok(())
    }

    fn object(&mut self, depth: usize) -> Result<(), Broken> {
        self.at += 1;
        self.space();
        if self.bytes.get(self.at) == Some(&b'}') {
            self.at += 1;
            return Ok(());
        }
        loop {
            self.space();
            if self.bytes.get(self.at) != Some(&b'"') {
                return Err(self.broken("a key is missing"));
            }
            let key = self.text()?;
            self.space();
            if self.bytes.get(self.at) != Some(&b':') {
                return Err(self.broken("a colon is missing"));
            }
            self.at += 1;
            self.value(key, depth + 1)?;
            if self.another(b'}')? {
                return Ok(());
            }
        }
    }

    fn array(&mut self, depth: usize) -> Result<(), Broken> {
        self.at += 1;
        self.space();
        if self.bytes.get(self.at) == Some(&b']') {
            self.at += 1;
            return Ok(());
        }
        loop {
            self.value((0, 0), depth + 1)?;
            if self.another(b']')? {
                return Ok(());
            }
        }
    }

    /// After a value: a comma (`false`) or the end (`true`).
    fn another(&mut self, end: u8) -> Result<bool, Broken> {
        self.space();
        match self.bytes.get(self.at) {
            Some(b',') => {
                self.at += 1;
                Ok(false)
            }
            Some(byte) if *byte == end => {
                self.at += 1;
                Ok(true)
            }
            _ => Err(self.broken("a comma or an end is missing")),
        }
    }

    fn word(&mut self, word: &[u8]) -> Result<(), Broken> {
        if !self.bytes[self.at..].starts_with(word) {
            return Err(self.broken("not a value"));
        }
        self.at += word.len();
        Ok(())
    }

    fn digits(&mut self) -> Result<(), Broken> {
        let from = self.at;
        while self.bytes.get(self.at).is_some_and(u8::is_ascii_digit) {
            self.at += 1;
        }
        if self.at == from { Err(self.broken("a digit is missing")) } else { Ok(()) }
    }

    fn number(&mut self) -> Result<(), Broken> {
        if self.bytes[self.at] == b'-' {
            self.at += 1;
        }
        if self.bytes.get(self.at) == Some(&b'0') {
            self.at += 1;
        } else {
            self.digits()?;
        }
        if self.bytes.get(self.at) == Some(&b'.') {
            self.at += 1;
            self.digits()?;
        }
        if matches!(self.bytes.get(self.at), Some(b'e' | b'E')) {
            self.at += 1;
            if matches!(self.bytes.get(self.at), Some(b'+' | b'-')) {
                self.at += 1;
            }
            self.digits()?;
        }
        Ok(())
    }

    /// Reads a text and gives what stands between its quotes; every escape is judged here, so that reading it later cannot
    /// fail.
    fn text(&mut self) -> Result<(usize, usize), Broken> {
        self.at += 1;
        let start = self.at;
        loop {
            match self.bytes.get(self.at) {
                None => return Err(self.broken("a text is not closed")),
                Some(b'"') => {
                    self.at += 1;
                    return Ok((start, self.at - 1));
                }
                Some(b'\\') => self.escape()?,
                Some(0..0x20) => return Err(self.broken("a control character inside a text")),
                Some(0xEF)
                    if self.bytes[self.at..].starts_with(b"\xEF\xBF\xBE")
                        || self.bytes[self.at..].starts_with(b"\xEF\xBF\xBF") =>
                {
                    return Err(self.character());
                }
                Some(_) => self.at += 1,
            }
        }
    }

    fn character(&self) -> Broken {
        Broken { code: "character", ..self.broken("a character that XML does not allow") }
    }

    fn escape(&mut self) -> Result<(), Broken> {
        match self.bytes.get(self.at + 1) {
            Some(b'"' | b'\\' | b'/' | b'n' | b'r' | b't') => self.at += 2,
            Some(b'b' | b'f') => return Err(self.character()),
            Some(b'u') => {
                let fault = self.broken("not a valid escape");
                let (c, length) = unicode(&self.bytes[self.at..]).ok_or(fault)?;
                if !is_xml_char(c) {
                    return Err(self.character());
                }
                self.at += length;
            }
            _ => return Err(self.broken("not a valid escape")),
        }
        Ok(())
    }
}

/// The character of `\uXXXX`, or of two of them that make a surrogate pair, and their length.
fn unicode(bytes: &[u8]) -> Option<(char, usize)> {
    let unit = |at: usize| {
        let digits = bytes.get(at..at + 6)?.strip_prefix(b"\\u")?;
        let plain = digits.iter().all(u8::is_ascii_hexdigit);
        let text = std::str::from_utf8(digits).ok().filter(|_| plain)?;
        u32::from_str_radix(text, 16).ok()
    };
    let first = unit(0)?;
    if let Some(c) = char::from_u32(first) {
        return Some((c, 6));
    }
    let second = unit(6)?;
    let pair = (0xD800..0xDC00).contains(&first) && (0xDC00..0xE000).contains(&second);
    let c = char::from_u32(0x1_0000 + ((first & 0x3FF) << 10) + (second & 0x3FF))?;
    pair.then_some((c, 12))
}

/// What a text means; `inside` was judged by the scan.
fn unescape(inside: &str) -> Cow<'_, str> {
    let Some(first) = inside.find('\\') else { return Cow::Borrowed(inside) };
    let mut out = String::with_capacity(inside.len());
    let mut rest = inside;
    let mut next = Some(first);
    while let Some(at) = next {
        out.push_str(&rest[..at]);
        let escape = &rest[at..];
        let (c, length) = match escape.as_bytes().get(1) {
            Some(b'n') => ('\n', 2),
            Some(b'r') => ('\r', 2),
            Some(b't') => ('\t', 2),
            Some(b'u') => unicode(escape.as_bytes()).unwrap_or((' ', 6)),
            _ => (escape[1..].chars().next().unwrap_or(' '), 2),
        };
        out.push(c);
        rest = escape.get(length..).unwrap_or_default();
        next = rest.find('\\');
    }
    out.push_str(rest);
    Cow::Owned(out)
}

/// Writes a text with its quotes.
pub(crate) fn quote(out: &mut String, text: &str) {
    out.push('"');
    let mut from = 0;
    for (at, byte) in text.bytes().enumerate() {
        let escape = match byte {
            b'"' => "\\\"",
            b'\\' => "\\\\",
            b'\n' => "\\n",
            b'\r' => "\\r",
            b'\t' => "\\t",
            0..0x20 => "\\u0020",
            _ => continue,
        };
        out.push_str(&text[from..at]);
        out.push_str(escape);
        from = at + 1;
    }
    out.push_str(&text[from..]);
    out.push('"');
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_json_is_json() {
        // Protects strictness: what another reader would read otherwise is refused.
        for good in ["{}", " [1, -0.5e+3 ,true,null]\n", r#"{"a":{"b":["\u0041\ud83d\udcb0"]}}"#, "\"\"", "0"]
        {
            assert!(Json::read(good).is_ok(), "{good}");
        }
        for bad in [
            "",
            "{",
            "{,}",
            "{\"a\"}",
            "{\"a\":}",
            "{\"a\":1,}",
            "[1,]",
            "[1 2]",
            "01",
            "1.",
            "+1",
            ".5",
            "NaN",
            "'a'",
            "{a:1}",
            "\"\n\"",
            "\"\\x\"",
            "\"\\u12\"",
            "\"\\ud800\"",
            "\"\\udc00\\ud800\"",
            "\"\\u0000\"",
            "\"\\b\"",
            "\"\u{FFFE}\"",
            "{}{}",
            "{} x",
            "tru",
            "// c\n{}",
            "\"a",
            "\"\\u+041\"",
        ] {
            assert!(Json::read(bad).is_err(), "{bad}");
        }
        assert_eq!(Json::read(&"[".repeat(1_000)).expect_err("deep").code, "depth");
    }

    #[test]
    fn texts_mean_what_they_say() {
        // Protects values on their way through JSON, both ways.
        let json = Json::read(r#"{"k\u0065y":"a\"\\\/\n\r\t\u1ed7\ud83d\udcb0é"}"#).expect("valid");
        let value = json.get(0, "key").expect("there");
        let text = json.string(value).expect("a text");
        assert_eq!(text, "a\"\\/\n\r\tỗ💰é");
        let mut out = String::new();
        quote(&mut out, &text);
        assert_eq!(Json::read(&out).expect("valid").string(0).as_deref(), Some(&*text));
    }
}
