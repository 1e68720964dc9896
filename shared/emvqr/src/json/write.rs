//! JSON text, written field by field in the order of the calls. It knows no codes.

use alloc::string::String;
use core::fmt::Write as _;

/// An object that is being written.
#[derive(Clone, Debug, Default)]
pub struct Writer {
    out: String,
    comma: bool,
}

impl Writer {
    /// An object that has just been opened.
    #[must_use]
    pub fn object() -> Self {
        let mut out = String::with_capacity(1024);
        out.push('{');
        Self { out, comma: false }
    }

    /// Closes the outermost object and gives the text.
    #[must_use]
    pub fn end(mut self) -> String {
        self.out.push('}');
        self.out
    }

    /// A comma where one is due, then the name.
    pub fn name(&mut self, name: &str) {
        self.item();
        self.quote(name);
        self.out.push(':');
    }

    /// A comma where one is due.
    pub fn item(&mut self) {
        if self.comma {
            self.out.push(',');
        }
        self.comma = true;
    }

    /// Text as it is.
    pub fn raw(&mut self, text: &str) {
        self.out.push_str(text);
    }

    /// Opens a bracket or brace; what follows is its first item.
    pub fn open_with(&mut self, bracket: char) {
        self.out.push(bracket);
        self.comma = false;
    }

    /// Closes a bracket or brace.
    pub fn close_with(&mut self, bracket: char) {
        self.out.push(bracket);
        self.comma = true;
    }

    /// An object as a field.
    pub fn open(&mut self, name: &str) {
        self.name(name);
        self.open_with('{');
    }

    /// The end of an object.
    pub fn close(&mut self) {
        self.close_with('}');
    }

    /// A field.
    pub fn text(&mut self, name: &str, value: &str) {
        self.name(name);
        self.quote(value);
    }

    /// A field that may be missing, then null.
    pub fn maybe(&mut self, name: &str, value: Option<&str>) {
        match value {
            Some(value) => self.text(name, value),
            None => self.null(name),
        }
    }

    /// A field.
    pub fn null(&mut self, name: &str) {
        self.name(name);
        self.raw("null");
    }

    /// A field.
    pub fn boolean(&mut self, name: &str, value: bool) {
        self.name(name);
        self.raw(if value { "true" } else { "false" });
    }

    /// A field that may be missing, then null.
    pub fn integer(&mut self, name: &str, value: Option<u64>) {
        self.name(name);
        match value {
            // Writing to a string cannot fail.
            Some(value) => drop(write!(self.out, "{value}")),
            None => self.raw("null"),
        }
    }

    /// A string in quotes. Other characters than quotes, backslashes and controls stand as they are (RFC 8259, 7).
    pub fn quote(&mut self, text: &str) {
        self.out.push('"');
        let mut plain = 0;
        for (at, byte) in text.bytes().enumerate() {
            if byte >= b' ' && byte != b'"' && byte != b'\\' {
                continue;
            }
            self.out.push_str(text.get(plain..at).unwrap_or_default());
            match byte {
                b'"' => self.out.push_str("\\\""),
                b'\\' => self.out.push_str("\\\\"),
                _ => drop(write!(self.out, "\\u{byte:04x}")),
            }
            plain = at + 1;
        }
        self.out.push_str(text.get(plain..).unwrap_or_default());
        self.out.push('"');
    }
}
