//! One pass over the bytes: well-formedness, limits, wrapper, and the schema by its tables.
//!
//! Knows XML events and the tables; does not know any message by name, and builds no tree: what comes out is a flat list
//! of elements with spans into the input.

use std::borrow::Cow;

use quick_xml::Reader;
use quick_xml::errors::Error;
use quick_xml::events::Event;

use crate::fault::{Fault, Stage, position};
use crate::generated::tables::{COMPLEX, SCHEMAS, SIMPLE};
use crate::limits::{DEPTH_MAX, ELEMENTS_MAX, SIZE_MAX};
use crate::message::{Message, NO_NODE, Node};
use crate::tables::{Complex, Content, Element, Simple};
use crate::value::{self, is_blank};
use crate::xml::{self, Attribute, Bindings, Broken, Namespace};

/// Reads and validates one message of at most [`SIZE_MAX`] bytes. See [`parse_within`].
pub fn parse(bytes: &[u8]) -> Result<Message<'_>, Fault> {
    parse_within(bytes, SIZE_MAX)
}

/// Reads and validates one message: a bare `Document`, or any envelope outside the ISO namespaces around at most one
/// `AppHdr` before exactly one `Document`.
///
/// Everything is checked but the rules of the typed views. Linear in the size; never panics.
///
/// # Errors
/// Stages `security`, `syntax`, `structure`, `schema`, `unsupported`; `security` `size` beyond `size_max` bytes, before
/// anything is read.
pub fn parse_within(bytes: &[u8], size_max: usize) -> Result<Message<'_>, Fault> {
    let early = |stage, code, at, message: &str| {
        let (line, column) = position(bytes, at);
        Fault { stage, code, path: "/".to_owned(), line, column, message: message.to_owned() }
    };
    if bytes.len() > size_max {
        return Err(early(Stage::Security, "size", 0, "the message is too large"));
    }
    let text = std::str::from_utf8(bytes)
        .map_err(|fault| early(Stage::Syntax, "encoding", fault.valid_up_to(), "the bytes are not UTF-8"))?;
    let source = text.strip_prefix('\u{feff}').unwrap_or(text);
    if let Some(at) = xml::forbidden_char(source) {
        let at = at + text.len() - source.len();
        return Err(early(Stage::Syntax, "character", at, "a character that XML does not allow"));
    }
    Parser::new(bytes, source).run()
}

/// What an open element may hold.
#[derive(Debug, Clone, Copy)]
enum Kind {
    /// Outside the ISO namespaces: not judged.
    Outer,
    /// Elements by a content model.
    Elements(&'static [Element]),
    /// A value.
    Value(&'static Simple),
    /// Exactly one element of any name.
    Any(Option<&'static str>),
    /// Inside such an element.
    Free,
}

#[derive(Debug)]
struct Frame<'a> {
    kind: Kind,
    name: &'a str,
    node: usize,
    occurrence: u32,
    /// Index of the element seen last in the content model; `usize::MAX` at the beginning.
    chosen: usize,
    /// How often it was seen.
    count: u32,
    /// Where a new element is looked for in the content model.
    next: usize,
    /// Whether a child was seen (kinds `Any` and `Free`).
    child: bool,
}

/// An element's tag as it stands in the source.
struct Tag<'a> {
    prefix: &'a str,
    local: &'a str,
    namespace: Namespace,
    start: usize,
    end: usize,
}

struct Parser<'a> {
    bytes: &'a [u8],
    source: &'a str,
    base: usize,
    at: usize,
    bindings: Bindings<'a>,
    attributes: Vec<Attribute<'a>>,
    frames: Vec<Frame<'a>>,
    nodes: Vec<Node<'a>>,
    text: Option<Cow<'a, str>>,
    canonical: String,
    elements: usize,
    /// Depth of the wrapper around the root in whose content we are.
    outer_depth: usize,
    /// Schema of that root.
    schema: Option<usize>,
    header: Option<(usize, usize)>,
    document: Option<(usize, usize)>,
    prefix: &'a str,
    wrapped: bool,
    closed: bool,
    foreign_root: Option<usize>,
}

type Outcome = Result<(), Fault>;

impl<'a> Parser<'a> {
    fn new(bytes: &'a [u8], source: &'a str) -> Self {
        Self {
            bytes,
            source,
            base: bytes.len() - source.len(),
            at: 0,
            bindings: Bindings::default(),
            attributes: Vec::new(),
            frames: Vec::with_capacity(16),
            nodes: Vec::with_capacity(96.min(source.len() / 16 + 1)),
            text: None,
            canonical: String::new(),
            elements: 0,
            outer_depth: 0,
            schema: None,
            header: None,
            document: None,
            prefix: "",
            wrapped: false,
            closed: false,
            foreign_root: None,
        }
    }

    fn run(mut self) -> Result<Message<'a>, Fault> {
        let mut reader = Reader::from_str(self.source);
        reader.config_mut().check_comments = true;
        let offset = |position: u64| usize::try_from(position).unwrap_or(usize::MAX);
        loop {
            let start = offset(reader.buffer_position());
            self.at = start;
            let event = match reader.read_event() {
                Ok(event) => event,
                Err(error) => {
                    self.at = offset(reader.error_position());
                    return Err(self.fault(Stage::Syntax, "xml", "", reader_message(&error)));
                }
            };
            let end = offset(reader.buffer_position());
            let raw = self.source.get(start..end).unwrap_or_default();
            match event {
                Event::Start(_) => {
                    self.start(raw.get(1..raw.len() - 1).unwrap_or_default(), start, end, false)?
                }
                Event::Empty(_) => {
                    self.start(raw.get(1..raw.len() - 2).unwrap_or_default(), start, end, true)?
                }
                Event::End(_) => self.end(start, end)?,
                Event::Text(_) => self.text(raw)?,
                Event::CData(_) => self.cdata(raw)?,
                Event::GeneralRef(_) => self.reference(raw)?,
                Event::Comment(_) => {}
                Event::Decl(_) => self.declaration(raw, start)?,
                Event::PI(_) => {
                    return Err(self.security("instruction", "processing instructions are not accepted"));
                }
                Event::DocType(_) => return Err(self.security("doctype", "DOCTYPE is not accepted")),
                Event::Eof => return self.finish(),
            }
        }
    }

    fn finish(mut self) -> Result<Message<'a>, Fault> {
        if !self.frames.is_empty() {
            return Err(self.fault(Stage::Syntax, "xml", "", "element is not closed"));
        }
        if !self.closed {
            return Err(self.fault(Stage::Syntax, "xml", "", "there is no element"));
        }
        let Some((schema, root)) = self.document else {
            if let Some(at) = self.foreign_root {
                self.at = at;
                return Err(self.fault(
                    Stage::Schema,
                    "namespace",
                    "Document",
                    "not in the namespace of a message",
                ));
            }
            return Err(self.fault(Stage::Structure, "document", "Document", "there is no Document"));
        };
        Message::assemble(
            self.bytes,
            SCHEMAS[schema].name,
            self.nodes,
            root,
            self.header.map(|(schema, root)| (SCHEMAS[schema].name, root)),
            self.prefix,
            self.wrapped,
        )
    }

    fn declaration(&mut self, raw: &str, start: usize) -> Outcome {
        if start != 0 {
            return Err(self.fault(Stage::Syntax, "declaration", "", "the XML declaration must come first"));
        }
        let inside = raw.get(2..raw.len() - 2).unwrap_or_default();
        xml::declaration(inside, 0).map_err(|broken| self.broken(broken))
    }

    fn start(&mut self, content: &'a str, start: usize, end: usize, empty: bool) -> Outcome {
        if self.closed {
            return Err(self.fault(Stage::Syntax, "xml", "", "a second root element"));
        }
        self.elements += 1;
        if self.elements > ELEMENTS_MAX {
            return Err(self.security("elements", "too many elements"));
        }
        let depth = self.frames.len() + 1;
        if depth > DEPTH_MAX {
            return Err(self.security("depth", "elements are nested too deep"));
        }
        let mut attributes = std::mem::take(&mut self.attributes);
        let outcome = self.start_with(content, start, end, depth, &mut attributes);
        self.attributes = attributes;
        outcome?;
        if empty { self.close(end, None) } else { Ok(()) }
    }

    fn start_with(
        &mut self,
        content: &'a str,
        start: usize,
        end: usize,
        depth: usize,
        attributes: &mut Vec<Attribute<'a>>,
    ) -> Outcome {
        let name = xml::tag(content, start + 1, attributes).and_then(|name| {
            self.bindings.open(attributes, depth)?;
            Ok(name)
        });
        let (prefix, local) = name.map_err(|broken| self.broken(broken))?;
        let Some(namespace) = self.bindings.resolve(prefix).filter(|_| prefix != "xmlns") else {
            return Err(self.fault(Stage::Syntax, "namespace", local, "namespace prefix is not bound"));
        };
        self.check_attributes(local, attributes)?;
        let tag = Tag { prefix, local, namespace, start, end };
        match self.frames.last().map(|frame| frame.kind) {
            None | Some(Kind::Outer) => self.start_outer(&tag, attributes),
            Some(Kind::Elements(model)) => self.start_element(model, &tag, attributes),
            Some(Kind::Value(_)) => {
                Err(self.fault(Stage::Schema, "element", local, "an element inside a value"))
            }
            Some(Kind::Any(only)) => self.start_any(only, &tag, attributes),
            Some(Kind::Free) => {
                self.start_free(&tag, attributes);
                Ok(())
            }
        }
    }

    /// Prefixes are bound, no attribute is there twice under two prefixes, and nothing is nil.
    fn check_attributes(&mut self, local: &str, attributes: &[Attribute<'a>]) -> Outcome {
        for (index, attribute) in attributes.iter().enumerate() {
            if attribute.prefix.is_empty() || attribute.prefix == "xmlns" {
                continue;
            }
            let Some(namespace) = self.bindings.resolve(attribute.prefix) else {
                self.at = attribute.at;
                return Err(self.fault(Stage::Syntax, "namespace", local, "namespace prefix is not bound"));
            };
            let uri = self.bindings.uri(attribute.prefix);
            let twice = attributes[..index].iter().any(|other| {
                other.local == attribute.local
                    && !other.prefix.is_empty()
                    && self.bindings.uri(other.prefix) == uri
            });
            if twice {
                self.at = attribute.at;
                return Err(self.fault(Stage::Syntax, "attribute", local, "attribute given twice"));
            }
            if namespace == Namespace::Instance && attribute.local == "nil" {
                self.at = attribute.at;
                return Err(self.fault(Stage::Schema, "nil", local, "xsi:nil is not accepted"));
            }
        }
        Ok(())
    }

    fn start_outer(&mut self, tag: &Tag<'a>, attributes: &[Attribute<'a>]) -> Outcome {
        let local = tag.local;
        let index = match tag.namespace {
            Namespace::None | Namespace::Instance | Namespace::Foreign => {
                if matches!(local, "Document" | "AppHdr") {
                    self.foreign_root.get_or_insert(tag.start);
                }
                self.push(Kind::Outer, local, NO_NODE, 1);
                return Ok(());
            }
            Namespace::Table(index) => index,
            Namespace::Iso => {
                let name = self.bindings.uri(tag.prefix).strip_prefix(xml::ISO_PREFIX).unwrap_or_default();
                let fault = if is_message_name(name) {
                    (Stage::Unsupported, "version", "this message or version is not taken")
                } else {
                    (Stage::Schema, "namespace", "not in the namespace of a message")
                };
                return Err(self.fault(fault.0, fault.1, local, fault.2));
            }
        };
        let schema = &SCHEMAS[index];
        if schema.root != local {
            return Err(self.fault(
                Stage::Structure,
                "root",
                local,
                "this element cannot stand outside a Document",
            ));
        }
        if self.document.is_some() {
            let message =
                if local == "AppHdr" { "AppHdr after the Document" } else { "more than one Document" };
            return Err(self.fault(Stage::Structure, "envelope", local, message));
        }
        let node = self.nodes.len();
        if local == "AppHdr" {
            if self.header.is_some() {
                return Err(self.fault(Stage::Structure, "envelope", local, "more than one AppHdr"));
            }
            self.header = Some((index, node));
        } else {
            self.document = Some((index, node));
            self.prefix = tag.prefix;
            self.wrapped = !self.frames.is_empty();
        }
        self.schema = Some(index);
        self.outer_depth = self.frames.len();
        self.open_content(schema.root, Content::Complex(schema.root_type), 1, tag, attributes)
    }

    /// A child in a content model: is it the one that may come now?
    fn start_element(
        &mut self,
        model: &'static [Element],
        tag: &Tag<'a>,
        attributes: &[Attribute<'a>],
    ) -> Outcome {
        let local = tag.local;
        if Some(tag.namespace) != self.schema.map(Namespace::Table) {
            return Err(self.fault(Stage::Schema, "namespace", local, "not in the namespace of the message"));
        }
        let Some(frame) = self.frames.last_mut() else { return Ok(()) };
        if let Some(again) = model.get(frame.chosen).filter(|element| element.name == local) {
            frame.count += 1;
            let count = frame.count;
            if count > again.max {
                let message = format!("more than {} times", again.max);
                return Err(self.fault(Stage::Schema, "occurrence", local, &message));
            }
            return self.open_content(again.name, again.content, count, tag, attributes);
        }
        let next = frame.next;
        let Some(found) = (next..model.len()).find(|index| model[*index].name == local) else {
            return Err(self.misplaced(model, local));
        };
        let element = &model[found];
        let skipped = model[next..found].iter().find(|e| e.required && e.group != element.group);
        if let Some(missing) = skipped {
            return Err(self.missing(model, missing));
        }
        let after = model[found..].iter().position(|e| e.group != element.group);
        if let Some(frame) = self.frames.last_mut() {
            frame.chosen = found;
            frame.count = 1;
            frame.next = after.map_or(model.len(), |step| found + step);
        }
        self.open_content(element.name, element.content, 1, tag, attributes)
    }

    fn misplaced(&self, model: &[Element], local: &str) -> Fault {
        let frame = self.frames.last();
        let chosen = frame.and_then(|frame| model.get(frame.chosen));
        match model.iter().find(|element| element.name == local) {
            None => self.fault(Stage::Schema, "element", local, "element is not known here"),
            Some(element) if chosen.is_some_and(|c| c.group == element.group) => {
                self.fault(Stage::Schema, "choice", local, "another alternative was chosen already")
            }
            Some(_) => self.fault(Stage::Schema, "order", local, "element is out of order"),
        }
    }

    fn missing(&self, model: &[Element], missing: &Element) -> Fault {
        let alternatives: Vec<&str> =
            model.iter().filter(|e| e.group == missing.group).map(|e| e.name).take(8).collect();
        if alternatives.len() == 1 {
            return self.fault(Stage::Schema, "missing", missing.name, "element is missing");
        }
        let message = format!("one of {} is missing", alternatives.join(", "));
        self.fault(Stage::Schema, "missing", "", &message)
    }

    /// Opens an element of the message by its type.
    fn open_content(
        &mut self,
        name: &'static str,
        content: Content,
        occurrence: u32,
        tag: &Tag<'a>,
        attributes: &[Attribute<'a>],
    ) -> Outcome {
        let mut node = Node::open(name, occurrence, self.base + tag.start, self.base + tag.end);
        let mut wanted = None;
        let kind = match content {
            Content::Simple(index) => Kind::Value(&SIMPLE[usize::from(index)]),
            Content::Complex(index) => match &COMPLEX[usize::from(index)] {
                Complex::Elements(model) => Kind::Elements(model),
                Complex::Any(only) => Kind::Any(*only),
                Complex::Attributed(attributed) => {
                    wanted = Some(attributed);
                    Kind::Value(&SIMPLE[usize::from(attributed.value)])
                }
            },
        };
        for attribute in attributes.iter().filter(|attribute| !attribute.declares()) {
            let instance = self.bindings.resolve(attribute.prefix) == Some(Namespace::Instance);
            if instance && matches!(attribute.local, "schemaLocation" | "noNamespaceSchemaLocation") {
                continue;
            }
            let allowed = wanted.filter(|a| attribute.prefix.is_empty() && a.attribute == attribute.local);
            let place = || format!("{name}/@{}", attribute.local);
            let Some(allowed) = allowed else {
                self.at = attribute.at;
                return Err(self.fault(Stage::Schema, "attribute", &place(), "attribute is not known here"));
            };
            let simple = &SIMPLE[usize::from(allowed.attribute_type)];
            let text = value::collapse(simple.base, attribute.value.clone());
            if let Err(wrong) = value::check(simple, &text) {
                self.at = attribute.at;
                return Err(self.fault(Stage::Schema, wrong.code, &place(), &wrong.message));
            }
            node.attribute = Some((allowed.attribute, text));
        }
        if let Some(wanted) = wanted.filter(|_| node.attribute.is_none()) {
            let place = format!("{name}/@{}", wanted.attribute);
            return Err(self.fault(Stage::Schema, "missing", &place, "attribute is missing"));
        }
        let index = self.nodes.len();
        self.nodes.push(node);
        self.push(kind, name, index, occurrence);
        Ok(())
    }

    fn push(&mut self, kind: Kind, name: &'a str, node: usize, occurrence: u32) {
        let frame =
            Frame { kind, name, node, occurrence, chosen: usize::MAX, count: 0, next: 0, child: false };
        self.frames.push(frame);
        self.text = None;
    }

    fn start_any(
        &mut self,
        only: Option<&'static str>,
        tag: &Tag<'a>,
        attributes: &[Attribute<'a>],
    ) -> Outcome {
        let uri = self.bindings.uri(tag.prefix);
        if only.is_some_and(|only| only != uri) {
            return Err(self.fault(Stage::Schema, "namespace", tag.local, "not in the demanded namespace"));
        }
        if let Some(frame) = self.frames.last_mut()
            && std::mem::replace(&mut frame.child, true)
        {
            return Err(self.fault(Stage::Schema, "occurrence", tag.local, "more than one element"));
        }
        self.canonical.clear();
        self.start_free(tag, attributes);
        Ok(())
    }

    /// Writes an element of unknown content in a form that does not depend on prefixes or the order of attributes.
    fn start_free(&mut self, tag: &Tag<'a>, attributes: &[Attribute<'a>]) {
        let text = self.text.take().filter(|text| !is_blank(text));
        escape(&mut self.canonical, &text.unwrap_or_default());
        if let Some(frame) = self.frames.last_mut() {
            frame.child = true;
        }
        let mut own: Vec<(&str, &str, &str)> = attributes
            .iter()
            .filter(|attribute| !attribute.declares())
            .map(|a| {
                let uri = if a.prefix.is_empty() { "" } else { self.bindings.uri(a.prefix) };
                (uri, a.local, &*a.value)
            })
            .collect();
        own.sort_unstable();
        let out = &mut self.canonical;
        out.push_str("<{");
        escape(out, self.bindings.uri(tag.prefix));
        out.push('}');
        out.push_str(tag.local);
        for (uri, local, value) in own {
            out.push_str(" {");
            escape(out, uri);
            out.push('}');
            out.push_str(local);
            out.push_str("=\"");
            escape(out, value);
            out.push('"');
        }
        out.push('>');
        self.push(Kind::Free, tag.local, NO_NODE, 1);
    }

    fn end(&mut self, start: usize, end: usize) -> Outcome {
        self.close(end, Some(start))
    }

    /// Ends the innermost element; `inner_end` is where its end tag begins, if it has one.
    fn close(&mut self, end: usize, inner_end: Option<usize>) -> Outcome {
        let Some(frame) = self.frames.last() else { return Ok(()) };
        let node = frame.node;
        match frame.kind {
            Kind::Outer => {}
            Kind::Free => {
                let had_child = frame.child;
                let text = self.text.take().filter(|text| !(had_child && is_blank(text)));
                escape(&mut self.canonical, &text.unwrap_or_default());
                self.canonical.push_str("</>");
            }
            Kind::Any(_) => {
                if !frame.child {
                    return Err(self.fault(Stage::Schema, "missing", "", "an element is missing"));
                }
                self.nodes[node].value = Some(Cow::Owned(std::mem::take(&mut self.canonical)));
            }
            Kind::Elements(model) => {
                if let Some(missing) = model[frame.next..].iter().find(|e| e.required) {
                    return Err(self.missing(model, missing));
                }
                // The chosen one may have to be repeated.
                if let Some(chosen) = model.get(frame.chosen).filter(|e| e.min > frame.count) {
                    return Err(self.missing(model, chosen));
                }
            }
            Kind::Value(simple) => {
                let text = value::collapse(simple.base, self.text.take().unwrap_or_default());
                if let Err(wrong) = value::check(simple, &text) {
                    self.at = self.nodes[node].start - self.base;
                    return Err(self.fault(Stage::Schema, wrong.code, "", &wrong.message));
                }
                self.nodes[node].value = Some(text);
            }
        }
        if node != NO_NODE {
            let next = self.nodes.len();
            let node = &mut self.nodes[node];
            node.next = next;
            node.end = self.base + end;
            node.inner_end = inner_end.map(|at| self.base + at);
        }
        let depth = self.frames.len();
        self.frames.pop();
        self.bindings.close(depth);
        if self.frames.len() <= self.outer_depth {
            self.schema = None;
        }
        self.closed = self.frames.is_empty();
        Ok(())
    }

    fn text(&mut self, raw: &'a str) -> Outcome {
        if raw.contains("]]>") {
            return Err(self.fault(Stage::Syntax, "xml", "", "`]]>` outside a CDATA section"));
        }
        if self.frames.is_empty() && !is_blank(raw) {
            return Err(self.fault(Stage::Syntax, "xml", "", "text outside the root element"));
        }
        self.append(xml::line_ends(raw))
    }

    fn cdata(&mut self, raw: &'a str) -> Outcome {
        if self.frames.is_empty() {
            return Err(self.fault(Stage::Syntax, "xml", "", "text outside the root element"));
        }
        let inside = raw.strip_prefix("<![CDATA[").and_then(|raw| raw.strip_suffix("]]>"));
        self.append(xml::line_ends(inside.unwrap_or_default()))
    }

    fn reference(&mut self, raw: &'a str) -> Outcome {
        let name = raw.strip_prefix('&').and_then(|raw| raw.strip_suffix(';')).unwrap_or_default();
        let c = xml::reference(name, self.at).map_err(|broken| self.broken(broken))?;
        if self.frames.is_empty() {
            return Err(self.fault(Stage::Syntax, "xml", "", "text outside the root element"));
        }
        self.append(Cow::Owned(c.to_string()))
    }

    /// Character data, from wherever: belongs to the value if there may be one.
    fn append(&mut self, more: Cow<'a, str>) -> Outcome {
        match self.frames.last().map(|frame| frame.kind) {
            None | Some(Kind::Outer) => Ok(()),
            Some(Kind::Elements(_) | Kind::Any(_)) if is_blank(&more) => Ok(()),
            Some(Kind::Elements(_) | Kind::Any(_)) => {
                Err(self.fault(Stage::Schema, "text", "", "text where only elements may stand"))
            }
            Some(Kind::Value(_) | Kind::Free) => {
                match &mut self.text {
                    None => self.text = Some(more),
                    Some(text) => text.to_mut().push_str(&more),
                }
                Ok(())
            }
        }
    }

    fn security(&self, code: &'static str, message: &str) -> Fault {
        self.fault(Stage::Security, code, "", message)
    }

    fn broken(&mut self, broken: Broken) -> Fault {
        self.at = broken.at;
        let stage = if broken.security { Stage::Security } else { Stage::Syntax };
        self.fault(stage, broken.code, "", broken.message)
    }

    fn fault(&self, stage: Stage, code: &'static str, child: &str, message: &str) -> Fault {
        let (line, column) = position(self.bytes, self.base + self.at);
        Fault { stage, code, path: self.path(child), line, column, message: message.to_owned() }
    }

    /// The open elements from the message's root on (the envelope only where there is no root yet), then the child.
    fn path(&self, child: &str) -> String {
        let from = if self.schema.is_some() { self.outer_depth } else { 0 };
        let mut path = String::new();
        for frame in self.frames.get(from..).unwrap_or_default() {
            path.push('/');
            path.extend(frame.name.chars().take(NAME_SHOWN_MAX));
            if frame.occurrence > 1 {
                path.push_str(&format!("[{}]", frame.occurrence));
            }
        }
        if !child.is_empty() || path.is_empty() {
            path.push('/');
            path.extend(child.chars().take(NAME_SHOWN_MAX));
        }
        path
    }
}

/// Names in fault paths are cut here: an unknown name may be as long as the message.
const NAME_SHOWN_MAX: usize = 80;

fn escape(out: &mut String, text: &str) {
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            c => out.push(c),
        }
    }
}

/// Four letters, three, three and two digits: the form of a message definition's name.
fn is_message_name(name: &str) -> bool {
    let parts: Vec<&str> = name.splitn(5, '.').collect();
    let digits = |part: &str, count| part.len() == count && part.bytes().all(|b| b.is_ascii_digit());
    matches!(parts.as_slice(), [area, message, variant, version]
        if area.len() == 4 && area.bytes().all(|b| b.is_ascii_lowercase())
            && digits(message, 3) && digits(variant, 3) && digits(version, 2))
}

/// What the pull reader says, without quoting the input.
const fn reader_message(error: &Error) -> &'static str {
    match error {
        Error::Syntax(_) => "markup is not closed",
        Error::IllFormed(_) => "not well-formed: end tags, comments or references",
        _ => "not well-formed",
    }
}
