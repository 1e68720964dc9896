//! A message in its plain forms: JSON as the contract says, XML without prefixes.

use std::borrow::Cow;

use super::token::{Json, quote};
use crate::generated::tables::{COMPLEX, SIMPLE};
use crate::message::{At, Message, Syntax};
use crate::tables::{Base, Complex, Content, Element};
use crate::xml::ISO_PREFIX;

impl Message<'_> {
    /// The message in its JSON form.
    ///
    /// ```
    /// # let bytes = include_bytes!("../../samples/pacs.008.001.08-header.xml");
    /// use tonle_iso20022::{first_difference, parse, parse_json};
    /// let message = parse(bytes)?;
    /// let json = message.to_json();
    /// let back = parse_json(json.as_bytes())?.to_xml();
    /// assert_eq!(first_difference(&message, &parse(back.as_bytes())?), None);
    /// # Ok::<(), tonle_iso20022::Fault>(())
    /// ```
    pub fn to_json(&self) -> String {
        let mut out = String::with_capacity(self.bytes().len());
        self.write_json(&mut out);
        out
    }

    /// Appends the JSON form.
    pub(crate) fn write_json(&self, out: &mut String) {
        out.push('{');
        if let Some((version, root)) = self.header_root() {
            out.push_str("\"AppHdr\":");
            json_root(out, version, root);
            out.push(',');
        }
        out.push_str("\"Document\":");
        json_root(out, self.definition(), self.document_root());
        out.push('}');
    }

    /// The message as XML: a declaration, no prefixes, nothing between the elements; with a header inside an `Envelope`.
    pub fn to_xml(&self) -> String {
        let mut out = String::with_capacity(self.bytes().len());
        out.push_str("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        if let Some((version, root)) = self.header_root() {
            out.push_str("<Envelope>");
            xml_element(&mut out, Some(version), root);
            xml_element(&mut out, Some(self.definition()), self.document_root());
            out.push_str("</Envelope>");
        } else {
            xml_element(&mut out, Some(self.definition()), self.document_root());
        }
        out
    }
}

/// How an element's value is written.
enum Shape {
    Elements,
    Amount,
    Any,
    Boolean,
    Text,
}

fn shape(element: &Element) -> Shape {
    match element.content {
        Content::Simple(simple) if SIMPLE[usize::from(simple)].base == Base::Boolean => Shape::Boolean,
        Content::Simple(_) => Shape::Text,
        Content::Complex(complex) => match &COMPLEX[usize::from(complex)] {
            Complex::Elements(_) => Shape::Elements,
            Complex::Attributed(_) => Shape::Amount,
            Complex::Any(_) => Shape::Any,
        },
    }
}

fn json_root(out: &mut String, version: &str, root: At<'_, '_>) {
    out.push_str("{\"@ns\":");
    quote(out, version);
    json_members(out, root, false);
    out.push('}');
}

fn json_members(out: &mut String, at: At<'_, '_>, mut first: bool) {
    let mut children = at.children().peekable();
    while let Some(child) = children.next() {
        let element = child.element();
        if !std::mem::take(&mut first) {
            out.push(',');
        }
        out.push('"');
        out.push_str(element.name);
        out.push_str("\":");
        if element.max == 1 {
            json_value(out, child);
            continue;
        }
        out.push('[');
        json_value(out, child);
        while let Some(again) = children.next_if(|next| std::ptr::eq(next.element(), element)) {
            out.push(',');
            json_value(out, again);
        }
        out.push(']');
    }
}

fn json_value(out: &mut String, at: At<'_, '_>) {
    let text = at.text().unwrap_or_default();
    match shape(at.element()) {
        Shape::Elements => {
            out.push('{');
            json_members(out, at, true);
            out.push('}');
        }
        Shape::Amount => {
            let (name, value) = at.named_attribute().unwrap_or_default();
            out.push_str("{\"");
            out.push_str(name);
            out.push_str("\":");
            quote(out, value);
            out.push_str(",\"amt\":");
            quote(out, text);
            out.push('}');
        }
        Shape::Any => quote(out, &any(at)),
        Shape::Boolean => out.push_str(if matches!(text, "true" | "1") { "true" } else { "false" }),
        Shape::Text => quote(out, text),
    }
}

fn xml_element(out: &mut String, version: Option<&str>, at: At<'_, '_>) {
    let name = at.element().name;
    out.push('<');
    out.push_str(name);
    if let Some(version) = version {
        out.push_str(" xmlns=\"");
        out.push_str(ISO_PREFIX);
        out.push_str(version);
        out.push('"');
    }
    if let Some((attribute, value)) = at.named_attribute() {
        out.push(' ');
        out.push_str(attribute);
        out.push_str("=\"");
        crate::build::escape(out, value);
        out.push('"');
    }
    out.push('>');
    match shape(at.element()) {
        Shape::Elements => at.children().for_each(|child| xml_element(out, None, child)),
        Shape::Any => out.push_str(&any(at)),
        Shape::Amount | Shape::Boolean | Shape::Text => {
            crate::build::escape(out, at.text().unwrap_or_default())
        }
    }
    out.push_str("</");
    out.push_str(name);
    out.push('>');
}

/// Content of others as XML that stands on its own inside a document without prefixes: namespaces that were declared further
/// out are declared again on its element.
fn any<'m>(at: At<'m, '_>) -> Cow<'m, str> {
    let raw = at.inner();
    if at.syntax() == Syntax::Json {
        // The span is what stands between the quotes of a text that was read once already.
        let quoted = format!("\"{raw}\"");
        return Cow::Owned(
            Json::read(&quoted).ok().and_then(|json| json.string(0).map(Cow::into_owned)).unwrap_or_default(),
        );
    }
    let trimmed = raw.trim_matches(crate::value::is_space);
    let (Some((name_end, outside)), Some(canonical)) = (at.surroundings(), at.text()) else {
        return Cow::Borrowed(trimmed);
    };
    let mut declarations = String::new();
    for (prefix, uri) in outside {
        let implied = prefix.is_empty() && uri.strip_prefix(ISO_PREFIX) == Some(at.version());
        let used = if prefix.is_empty() { format!("<{{{uri}}}") } else { format!("{{{uri}}}") };
        if implied || !canonical.contains(&used) {
            continue;
        }
        declarations.push_str(if prefix.is_empty() { " xmlns" } else { " xmlns:" });
        declarations.push_str(prefix);
        declarations.push_str("=\"");
        crate::build::escape(&mut declarations, uri);
        declarations.push('"');
    }
    if declarations.is_empty() {
        return Cow::Borrowed(trimmed);
    }
    let skipped = raw.len() - raw.trim_start_matches(crate::value::is_space).len();
    let place = name_end.saturating_sub(at.inner_start() + skipped).min(trimmed.len());
    Cow::Owned(format!("{}{declarations}{}", &trimmed[..place], &trimmed[place..]))
}
