//! What the pull reader leaves open: names, attributes, references, line ends, namespaces.
//!
//! Knows XML 1.0 and Namespaces in XML; does not know the schemas' content, only their namespaces.

use std::borrow::Cow;

use crate::generated::tables::SCHEMAS;
use crate::limits::{ATTRIBUTES_MAX, BINDINGS_MAX};
use crate::value::is_space;

/// What all ISO 20022 namespaces begin with.
pub(crate) const ISO_PREFIX: &str = "urn:iso:std:iso:20022:tech:xsd:";
const XML_NAMESPACE: &str = "http://www.w3.org/XML/1998/namespace";
const XMLNS_NAMESPACE: &str = "http://www.w3.org/2000/xmlns/";
const XSI_NAMESPACE: &str = "http://www.w3.org/2001/XMLSchema-instance";

/// A fault of one place: code, text, and whether it is one of security.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Broken {
    pub(crate) security: bool,
    pub(crate) code: &'static str,
    pub(crate) message: &'static str,
    /// Byte offset in the source.
    pub(crate) at: usize,
}

pub(crate) fn broken(code: &'static str, message: &'static str, at: usize) -> Broken {
    Broken { security: false, code, message, at }
}

/// A namespace, as far as it matters here.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Namespace {
    /// No namespace.
    None,
    /// That of a schema, by index.
    Table(usize),
    /// Another one of ISO 20022.
    Iso,
    /// `xsi`.
    Instance,
    /// Any other.
    Foreign,
}

impl Namespace {
    fn of(uri: &str) -> Self {
        if let Some(name) = uri.strip_prefix(ISO_PREFIX) {
            return SCHEMAS.binary_search_by(|s| s.name.cmp(name)).map_or(Self::Iso, Self::Table);
        }
        match uri {
            "" => Self::None,
            XSI_NAMESPACE => Self::Instance,
            _ => Self::Foreign,
        }
    }
}

/// A namespace declaration.
#[derive(Debug, Clone)]
pub(crate) struct Binding<'a> {
    prefix: &'a str,
    uri: Cow<'a, str>,
    namespace: Namespace,
    depth: usize,
    /// The declaration that was in force before; [`NO_BINDING`] for the first.
    outer: usize,
    /// How many are in force with it.
    count: usize,
}

/// Stands for "no declaration".
pub(crate) const NO_BINDING: usize = usize::MAX;

/// All namespace declarations of a text. Those in force are a chain from the innermost outwards, so that a place can be
/// remembered by one number and nothing is copied.
#[derive(Debug)]
pub(crate) struct Bindings<'a> {
    all: Vec<Binding<'a>>,
    innermost: usize,
}

/// The chain of declarations from one of them outwards.
pub(crate) fn chain<'b, 'a>(all: &'b [Binding<'a>], from: usize) -> impl Iterator<Item = &'b Binding<'a>> {
    let mut at = from;
    std::iter::from_fn(move || {
        let binding = all.get(at)?;
        at = binding.outer;
        Some(binding)
    })
}

/// Prefixes with their addresses in force around an element of this depth, of which this is the innermost declaration; not
/// those that the element declares itself. The empty prefix is there unless it is one of those.
pub(crate) fn outside<'b>(all: &'b [Binding<'_>], innermost: usize, depth: usize) -> Vec<(&'b str, &'b str)> {
    let mut seen: Vec<&str> = Vec::new();
    let mut found = Vec::new();
    for binding in chain(all, innermost) {
        if seen.contains(&binding.prefix) {
            continue;
        }
        seen.push(binding.prefix);
        if binding.depth < depth {
            found.push((binding.prefix, &*binding.uri));
        }
    }
    if !seen.contains(&"") {
        found.push(("", ""));
    }
    found
}

impl<'a> Bindings<'a> {
    pub(crate) fn new() -> Self {
        Self { all: Vec::with_capacity(4), innermost: NO_BINDING }
    }

    /// The innermost declaration in force.
    pub(crate) fn innermost(&self) -> usize {
        self.innermost
    }

    /// All declarations, for [`outside`].
    pub(crate) fn into_all(self) -> Vec<Binding<'a>> {
        self.all
    }

    /// Takes the declarations among the attributes of an element at this depth.
    pub(crate) fn open(&mut self, attributes: &[Attribute<'a>], depth: usize) -> Result<(), Broken> {
        for attribute in attributes {
            let prefix = match (attribute.prefix, attribute.local) {
                ("", "xmlns") => "",
                ("xmlns", local) => local,
                _ => continue,
            };
            let uri = &attribute.value;
            let reserved =
                uri == XMLNS_NAMESPACE || prefix == "xmlns" || (prefix == "xml") != (uri == XML_NAMESPACE);
            if reserved || (uri.is_empty() && !prefix.is_empty()) {
                return Err(broken("namespace", "namespace declaration is not allowed", attribute.at));
            }
            let count = 1 + self.all.get(self.innermost).map_or(0, |binding| binding.count);
            if count > BINDINGS_MAX {
                let fault = broken("namespaces", "too many namespace declarations", attribute.at);
                return Err(Broken { security: true, ..fault });
            }
            let (uri, namespace, outer) = (uri.clone(), Namespace::of(uri), self.innermost);
            self.innermost = self.all.len();
            self.all.push(Binding { prefix, uri, namespace, depth, outer, count });
        }
        Ok(())
    }

    /// Leaves the declarations of elements at this depth.
    pub(crate) fn close(&mut self, depth: usize) {
        while let Some(binding) = self.all.get(self.innermost).filter(|binding| binding.depth >= depth) {
            self.innermost = binding.outer;
        }
    }

    fn find(&self, prefix: &str) -> Option<&Binding<'a>> {
        chain(&self.all, self.innermost).find(|binding| same_name(binding.prefix, prefix))
    }

    /// The namespace of a prefix; `None` if it is not bound. The empty prefix is always bound.
    pub(crate) fn resolve(&self, prefix: &str) -> Option<Namespace> {
        match self.find(prefix) {
            Some(binding) => Some(binding.namespace),
            None if prefix.is_empty() => Some(Namespace::None),
            None if prefix == "xml" => Some(Namespace::Foreign),
            None => None,
        }
    }

    /// The address behind a prefix.
    pub(crate) fn uri(&self, prefix: &str) -> &str {
        match self.find(prefix) {
            Some(binding) => &binding.uri,
            None if prefix == "xml" => XML_NAMESPACE,
            None => "",
        }
    }
}

/// An attribute, its value normalised.
#[derive(Debug)]
pub(crate) struct Attribute<'a> {
    pub(crate) prefix: &'a str,
    pub(crate) local: &'a str,
    pub(crate) value: Cow<'a, str>,
    /// Byte offset in the source.
    pub(crate) at: usize,
}

impl Attribute<'_> {
    /// Whether it declares a namespace.
    pub(crate) fn declares(&self) -> bool {
        self.prefix == "xmlns" || (self.prefix.is_empty() && self.local == "xmlns")
    }
}

/// Splits what stands between `<` and `>` (or `/>`) into prefix, local name and attributes.
pub(crate) fn tag<'a>(
    content: &'a str,
    offset: usize,
    attributes: &mut Vec<Attribute<'a>>,
) -> Result<(&'a str, &'a str), Broken> {
    attributes.clear();
    let end =
        content.bytes().position(|b| matches!(b, b' ' | b'\t' | b'\n' | b'\r')).unwrap_or(content.len());
    let (name, mut rest) = content.split_at(end);
    let name = split_name(name).ok_or(broken("name", "not a valid element name", offset))?;
    loop {
        let trimmed = rest.trim_start_matches(is_space);
        if trimmed.is_empty() {
            return Ok(name);
        }
        let at = offset + (content.len() - trimmed.len());
        let fault = |message| broken("attribute", message, at);
        if trimmed.len() == rest.len() {
            return Err(fault("white space is missing before an attribute"));
        }
        let (key, after) = trimmed.split_once('=').ok_or(fault("attribute without value"))?;
        let (prefix, local) =
            split_name(key.trim_end_matches(is_space)).ok_or(fault("not a valid attribute name"))?;
        let after = after.trim_start_matches(is_space);
        let quote = after.chars().next().filter(|c| matches!(c, '"' | '\''));
        let quote = quote.ok_or(fault("attribute value is not in quotes"))?;
        let (value, left) = after[1..].split_once(quote).ok_or(fault("attribute value is not closed"))?;
        rest = left;
        if attributes.len() >= ATTRIBUTES_MAX {
            return Err(Broken { security: true, ..broken("attributes", "too many attributes", at) });
        }
        if attributes.iter().any(|a| a.prefix == prefix && a.local == local) {
            return Err(fault("attribute given twice"));
        }
        attributes.push(Attribute { prefix, local, value: attribute_value(value, at)?, at });
    }
}

fn attribute_value(value: &str, at: usize) -> Result<Cow<'_, str>, Broken> {
    if !value.bytes().any(|b| matches!(b, b'&' | b'<' | b'\t' | b'\n' | b'\r')) {
        return Ok(Cow::Borrowed(value));
    }
    let mut out = String::with_capacity(value.len());
    let mut rest = value;
    while let Some(c) = rest.chars().next() {
        rest = &rest[c.len_utf8()..];
        match c {
            '<' => return Err(broken("attribute", "`<` inside an attribute value", at)),
            '\r' => {
                rest = rest.strip_prefix('\n').unwrap_or(rest);
                out.push(' ');
            }
            '\t' | '\n' => out.push(' '),
            '&' => {
                let (name, after) =
                    rest.split_once(';').ok_or(broken("reference", "reference is not closed", at))?;
                out.push(reference(name, at)?);
                rest = after;
            }
            c => out.push(c),
        }
    }
    Ok(Cow::Owned(out))
}

/// Resolves what stands between `&` and `;`: a character or one of the five entities.
pub(crate) fn reference(name: &str, at: usize) -> Result<char, Broken> {
    let code = match name {
        "amp" => return Ok('&'),
        "lt" => return Ok('<'),
        "gt" => return Ok('>'),
        "apos" => return Ok('\''),
        "quot" => return Ok('"'),
        _ => match name.strip_prefix('#') {
            Some(number) => number,
            None if split_name(name).is_some() => {
                return Err(Broken {
                    security: true,
                    ..broken("entity", "entity is not one of the five of XML", at)
                });
            }
            None => return Err(broken("reference", "not a valid reference", at)),
        },
    };
    let (digits, radix) = code.strip_prefix('x').map_or((code, 10), |hex| (hex, 16));
    // `from_str_radix` would take a sign.
    let plain = digits.bytes().all(|b| b.is_ascii_hexdigit());
    let number = if plain { u32::from_str_radix(digits, radix).ok() } else { None };
    let c = number.and_then(char::from_u32).filter(|c| is_xml_char(*c));
    c.ok_or(broken("reference", "not a valid character reference", at))
}

/// Whether XML 1.0 allows the character.
pub(crate) fn is_xml_char(c: char) -> bool {
    matches!(c, '\t' | '\n' | '\r' | ' '..='\u{D7FF}' | '\u{E000}'..='\u{FFFD}' | '\u{10000}'..)
}

/// Offset of the first character that XML 1.0 does not allow.
pub(crate) fn forbidden_char(source: &str) -> Option<usize> {
    let bytes = source.as_bytes();
    let control = |b: &u8| *b < b' ' && !matches!(b, b'\t' | b'\n' | b'\r');
    // Without an early end the compiler looks at many bytes at once; U+FFFE and U+FFFF, the only other characters that can
    // stand in a Rust string, begin with EF.
    let (controls, specials) =
        bytes.iter().fold((false, false), |(c, s), b| (c | control(b), s | (*b == 0xEF)));
    if controls {
        return bytes.iter().position(control);
    }
    let forbidden = |w: &[u8]| w[0] == 0xEF && w[1] == 0xBF && w[2] >= 0xBE;
    if specials { bytes.windows(3).position(forbidden) } else { None }
}

/// Line ends as XML wants them: CR LF and CR become LF.
pub(crate) fn line_ends(text: &str) -> Cow<'_, str> {
    if text.as_bytes().contains(&b'\r') {
        Cow::Owned(text.replace("\r\n", "\n").replace('\r', "\n"))
    } else {
        Cow::Borrowed(text)
    }
}

/// Whether two names are equal. Names are short and mostly differ at once: a loop is faster than a call.
#[inline]
pub(crate) fn same_name(a: &str, b: &str) -> bool {
    a.len() == b.len() && a.bytes().zip(b.bytes()).all(|(a, b)| a == b)
}

/// Prefix and local name of a qualified name; `None` if it is not valid.
fn split_name(name: &str) -> Option<(&str, &str)> {
    match name.split_once(':') {
        None => is_name(name).then_some(("", name)),
        Some((prefix, local)) => (is_name(prefix) && is_name(local)).then_some((prefix, local)),
    }
}

/// Whether a text can be a prefix of ours: a name, not one that begins with the reserved letters `xml`.
pub(crate) fn is_prefix(text: &str) -> bool {
    is_name(text) && !text.get(..3).is_some_and(|start| start.eq_ignore_ascii_case("xml"))
}

/// An NCName of Namespaces in XML.
fn is_name(name: &str) -> bool {
    let mut bytes = name.bytes();
    let ascii_first = bytes.next().is_some_and(|b| b.is_ascii_alphabetic() || b == b'_');
    if ascii_first && bytes.all(|b| b.is_ascii_alphanumeric() || matches!(b, b'_' | b'-' | b'.')) {
        return true;
    }
    let mut chars = name.chars();
    chars.next().is_some_and(is_name_start) && chars.all(is_name_char)
}

fn is_name_start(c: char) -> bool {
    matches!(c, 'A'..='Z' | '_' | 'a'..='z' | '\u{C0}'..='\u{D6}' | '\u{D8}'..='\u{F6}' | '\u{F8}'..='\u{2FF}'
        | '\u{370}'..='\u{37D}' | '\u{37F}'..='\u{1FFF}' | '\u{200C}'..='\u{200D}' | '\u{2070}'..='\u{218F}'
        | '\u{2C00}'..='\u{2FEF}' | '\u{3001}'..='\u{D7FF}' | '\u{F900}'..='\u{FDCF}' | '\u{FDF0}'..='\u{FFFD}'
        | '\u{10000}'..='\u{EFFFF}')
}

fn is_name_char(c: char) -> bool {
    is_name_start(c)
        || matches!(c, '-' | '.' | '0'..='9' | '\u{B7}' | '\u{300}'..='\u{36F}' | '\u{203F}'..='\u{2040}')
}

/// Judges the XML declaration, what stands between `<?xml` and `?>`: version 1.0, UTF-8, in this order.
pub(crate) fn declaration(content: &str, at: usize) -> Result<(), Broken> {
    let fault = broken("declaration", "the XML declaration is not valid", at);
    let mut attributes = Vec::new();
    let inside = content.trim_end_matches(is_space);
    if tag(inside, at, &mut attributes).is_err() || attributes.iter().any(|a| !a.prefix.is_empty()) {
        return Err(fault);
    }
    let mut rest = attributes.as_slice();
    match rest.split_first() {
        Some((first, left)) if first.local == "version" => {
            if first.value != "1.0" {
                return Err(broken("version", "only XML 1.0 is accepted", at));
            }
            rest = left;
        }
        _ => return Err(fault),
    }
    if let Some((encoding, left)) = rest.split_first().filter(|(a, _)| a.local == "encoding") {
        if !encoding.value.eq_ignore_ascii_case("UTF-8") {
            return Err(broken("encoding", "only UTF-8 is accepted", at));
        }
        rest = left;
    }
    if let Some((_, left)) =
        rest.split_first().filter(|(a, _)| a.local == "standalone" && matches!(&*a.value, "yes" | "no"))
    {
        rest = left;
    }
    if rest.is_empty() { Ok(()) } else { Err(fault) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags_are_read_strictly() {
        // Protects well-formedness where the pull reader is lenient.
        let mut attributes = Vec::new();
        assert_eq!(tag("p:a  b='1'\n c = \"&lt;&#x41;\"", 0, &mut attributes), Ok(("p", "a")));
        assert_eq!((attributes[0].local, &*attributes[1].value), ("b", "<A"));
        for bad in [
            "",
            " a",
            "a/",
            "a b",
            "a b=1",
            "a b='1'c='2'",
            "a b='<'",
            "a b='1' b='2'",
            "a:b:c",
            ":a",
            "1a",
            "a b='&amp'",
            "a b='&x;'",
            "a /",
            "a b='",
            "a b='&#+65;'",
            "a b='&#0;'",
            "a b='&#xD800;'",
            "a b='&#;'",
        ] {
            assert!(tag(bad, 0, &mut attributes).is_err(), "{bad}");
        }
    }

    #[test]
    fn only_utf8_is_declared() {
        // Protects against a declared encoding that differs from the bytes: two readers would see two messages.
        for good in ["xml version=\"1.0\"", "xml version='1.0' encoding='utf-8' standalone='yes'"] {
            assert_eq!(declaration(good, 0), Ok(()), "{good}");
        }
        for bad in [
            "xml version='1.1'",
            "xml version='1.0' encoding='US-ASCII'",
            "xml encoding='UTF-8'",
            "xml",
            "xml version='1.0' encoding='UTF-7'",
            "xml version='1.0' standalone='maybe'",
            "xml version='1.0' x='y'",
            "xml version='1.0' standalone='yes' encoding='UTF-8'",
            "xml version='1.0' encoding='X-FOO'",
        ] {
            assert!(declaration(bad, 0).is_err(), "{bad}");
        }
    }
}
