//! One pass over the bytes: well-formedness, limits, wrapper, and the schema by its tables.
//!
//! Knows XML events and the tables; does not know any message by name, and builds no tree: what comes out is a flat list
//! of elements with spans into the input.

mod content;
mod markup;

use std::borrow::Cow;

use crate::fault::{Fault, Stage, position};
use crate::generated::tables::SCHEMAS;
use crate::limits::{ATTRIBUTES_TOTAL_MAX, DEPTH_MAX, ELEMENTS_MAX, SIZE_MAX};
use crate::message::{Context, Message, NO_NODE, Node, Parts, Syntax};
use crate::tables::{Content, Element, Simple};
use crate::value::is_blank;
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

/// Reads content of others that came as a text of its own, as if it stood in a document of this namespace without prefixes.
/// Gives the form that depends on neither prefixes nor the order of attributes.
///
/// # Errors
/// As for messages; line and column are those inside the text.
pub(crate) fn fragment(text: &str, only: Option<&'static str>, namespace: &str) -> Result<String, Fault> {
    let source = format!("<Envlp xmlns=\"{namespace}\">{text}</Envlp>");
    let mut parser = Parser::new(source.as_bytes(), &source);
    parser.fragment = Some(only);
    parser.read()?;
    let value = parser.nodes.first_mut().and_then(|node| node.value.take());
    Ok(value.map(Cow::into_owned).unwrap_or_default())
}

/// Stands for the element that holds a fragment.
static HOLDER: Element =
    Element { name: "Envlp", content: Content::Complex(0), min: 1, max: 1, group: 0, required: true };

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
    /// The name with its prefix, as it stands in the start tag.
    qualified: &'a str,
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
    qualified: &'a str,
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
    attributes_seen: usize,
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
    contexts: Vec<Context>,
    /// Whether content of others is read alone: then its holder is the root, and this is the namespace that it demands.
    fragment: Option<Option<&'static str>>,
}

type Outcome = Result<(), Fault>;

impl<'a> Parser<'a> {
    fn new(bytes: &'a [u8], source: &'a str) -> Self {
        Self {
            bytes,
            source,
            base: bytes.len() - source.len(),
            at: 0,
            bindings: Bindings::new(),
            attributes: Vec::new(),
            frames: Vec::with_capacity(16),
            nodes: Vec::with_capacity(96.min(source.len() / 16 + 1)),
            text: None,
            canonical: String::new(),
            elements: 0,
            attributes_seen: 0,
            outer_depth: 0,
            schema: None,
            header: None,
            document: None,
            prefix: "",
            wrapped: false,
            closed: false,
            foreign_root: None,
            contexts: Vec::new(),
            fragment: None,
        }
    }

    fn run(mut self) -> Result<Message<'a>, Fault> {
        self.read()?;
        self.finish()
    }

    fn finish(mut self) -> Result<Message<'a>, Fault> {
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
        Message::assemble(Parts {
            bytes: self.bytes,
            definition: SCHEMAS[schema].name,
            nodes: self.nodes,
            document: root,
            header: self.header.map(|(schema, root)| (SCHEMAS[schema].name, root)),
            prefix: self.prefix,
            wrapped: self.wrapped,
            syntax: Syntax::Xml,
            contexts: self.contexts,
            bindings: self.bindings.into_all(),
        })
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
        if !attributes.is_empty() {
            self.check_attributes(local, attributes)?;
        }
        let length = local.len() + if prefix.is_empty() { 0 } else { prefix.len() + 1 };
        let qualified = content.get(..length).unwrap_or_default();
        let tag = Tag { prefix, local, qualified, namespace, start, end };
        if let (Some(only), true) = (self.fragment, self.frames.is_empty()) {
            self.nodes.push(Node::open(&HOLDER, 1, start, end));
            self.push(Kind::Any(only), local, tag.qualified, 0, 1);
            return Ok(());
        }
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

    /// Prefixes are bound, no attribute is there twice under two prefixes, nothing is nil, and there are not too many.
    fn check_attributes(&mut self, local: &str, attributes: &[Attribute<'a>]) -> Outcome {
        self.attributes_seen += attributes.len();
        if self.attributes_seen > ATTRIBUTES_TOTAL_MAX {
            return Err(self.security("attributes", "too many attributes"));
        }
        // Of the prefixed ones their addresses, each looked up once.
        let mut prefixed: Vec<(&str, &str)> = Vec::new();
        for attribute in attributes {
            if attribute.prefix.is_empty() || attribute.prefix == "xmlns" {
                continue;
            }
            let fault = match self.bindings.resolve(attribute.prefix) {
                None => Some((Stage::Syntax, "namespace", "namespace prefix is not bound")),
                Some(Namespace::Instance) if attribute.local == "nil" => {
                    Some((Stage::Schema, "nil", "xsi:nil is not accepted"))
                }
                Some(_) => {
                    let name = (attribute.local, self.bindings.uri(attribute.prefix));
                    let twice = prefixed.contains(&name);
                    prefixed.push(name);
                    twice.then_some((Stage::Syntax, "attribute", "attribute given twice"))
                }
            };
            if let Some((stage, code, message)) = fault {
                drop(prefixed);
                self.at = attribute.at;
                return Err(self.fault(stage, code, local, message));
            }
        }
        Ok(())
    }

    fn start_outer(&mut self, tag: &Tag<'a>, attributes: &[Attribute<'a>]) -> Outcome {
        let local = tag.local;
        let index = match tag.namespace {
            Namespace::None | Namespace::Instance | Namespace::Foreign => {
                // Taken for an envelope, a header that was meant would silently not be checked.
                if local == "AppHdr" {
                    return Err(self.fault(
                        Stage::Schema,
                        "namespace",
                        local,
                        "not in the namespace of a header",
                    ));
                }
                if local == "Document" {
                    self.foreign_root.get_or_insert(tag.start);
                }
                self.push(Kind::Outer, local, tag.qualified, NO_NODE, 1);
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
        if schema.root.name != local {
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
        self.open_content(&schema.root, 1, tag, attributes)
    }

    fn push(&mut self, kind: Kind, name: &'a str, qualified: &'a str, node: usize, occurrence: u32) {
        let frame = Frame {
            kind,
            name,
            qualified,
            node,
            occurrence,
            chosen: usize::MAX,
            count: 0,
            next: 0,
            child: false,
        };
        self.frames.push(frame);
        self.text = None;
    }

    /// Character data; `look`: something in it needs a closer look, `blank`: it is white space alone.
    fn text(&mut self, raw: &'a str, look: bool, blank: bool) -> Outcome {
        if blank && matches!(self.frames.last().map(|f| f.kind), None | Some(Kind::Elements(_) | Kind::Outer))
        {
            return Ok(());
        }
        if look && raw.contains("]]>") {
            return Err(self.fault(Stage::Syntax, "xml", "", "`]]>` outside a CDATA section"));
        }
        if self.frames.is_empty() {
            return Err(self.fault(Stage::Syntax, "xml", "", "text outside the root element"));
        }
        self.append(if look { xml::line_ends(raw) } else { Cow::Borrowed(raw) })
    }

    fn cdata(&mut self, raw: &'a str) -> Outcome {
        if self.frames.is_empty() {
            return Err(self.fault(Stage::Syntax, "xml", "", "text outside the root element"));
        }
        // Even an empty section: readers differ on it, and a message must not have two meanings.
        if matches!(self.frames.last().map(|frame| frame.kind), Some(Kind::Elements(_) | Kind::Any(_))) {
            return Err(self.fault(Stage::Schema, "text", "", "CDATA where only elements may stand"));
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
pub(crate) const NAME_SHOWN_MAX: usize = 80;

/// Four letters, three, three and two digits: the form of a message definition's name.
pub(crate) fn is_message_name(name: &str) -> bool {
    let parts: Vec<&str> = name.splitn(5, '.').collect();
    let digits = |part: &str, count| part.len() == count && part.bytes().all(|b| b.is_ascii_digit());
    matches!(parts.as_slice(), [area, message, variant, version]
        if area.len() == 4 && area.bytes().all(|b| b.is_ascii_lowercase())
            && digits(message, 3) && digits(variant, 3) && digits(version, 2))
}
