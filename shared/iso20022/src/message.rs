//! A validated message: its elements as a flat list over the original bytes.
//!
//! Knows paths, leaves and content; does not know what any field means, but for the header's.

mod at;
mod edit;
mod insert;

use std::borrow::Cow;

use sha2::{Digest, Sha256};

use crate::agent::AgentId;
use crate::build::{Form, Level};
use crate::fault::{Fault, Stage};
use crate::overview::layout;
use crate::tables::Element;
use crate::xml::Binding;

pub(crate) use at::At;
pub use edit::{SpliceFault, first_difference, splice};

/// Stands for "no element of the message".
pub(crate) const NO_NODE: usize = usize::MAX;

/// One element of header or document.
#[derive(Debug, Clone)]
pub(crate) struct Node<'a> {
    /// Its place in the tables: name, type, occurrences.
    pub(crate) element: &'static Element,
    /// Which of the repetitions, from 1.
    pub(crate) occurrence: u32,
    /// Index behind the last element inside this one.
    pub(crate) next: usize,
    /// The value after its white-space rule; `None` for elements that hold elements.
    pub(crate) value: Option<Cow<'a, str>>,
    pub(crate) attribute: Option<(&'static str, Cow<'a, str>)>,
    /// Byte offsets of the element, and of what stands between its tags (`inner_end` is `None` for `<X/>`).
    pub(crate) start: usize,
    pub(crate) end: usize,
    pub(crate) inner_start: usize,
    pub(crate) inner_end: Option<usize>,
}

impl Node<'_> {
    pub(crate) fn open(element: &'static Element, occurrence: u32, start: usize, inner_start: usize) -> Self {
        let (value, attribute, inner_end) = (None, None, None);
        Self { element, occurrence, next: 0, value, attribute, start, end: 0, inner_start, inner_end }
    }
}

/// The syntax that a message was read from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Syntax {
    /// XML.
    Xml,
    /// The JSON form.
    Json,
}

/// Content of others, and the namespaces that were declared outside of it.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Context {
    /// The element that holds it.
    pub(crate) node: usize,
    /// Byte offset behind the name of its outermost element, where declarations may be put in.
    pub(crate) name_end: usize,
    /// Its depth, and the innermost namespace declaration in force on it.
    pub(crate) depth: usize,
    pub(crate) innermost: usize,
}

/// What a reader found.
pub(crate) struct Parts<'a> {
    pub(crate) bytes: &'a [u8],
    pub(crate) definition: &'static str,
    pub(crate) nodes: Vec<Node<'a>>,
    /// Index of the document's root.
    pub(crate) document: usize,
    /// Version and index of the header's root.
    pub(crate) header: Option<(&'static str, usize)>,
    pub(crate) prefix: &'a str,
    pub(crate) wrapped: bool,
    pub(crate) syntax: Syntax,
    /// In the order of their elements.
    pub(crate) contexts: Vec<Context>,
    pub(crate) bindings: Vec<Binding<'a>>,
}

/// The business application header, as far as a hub reads it. Texts are as sent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Header {
    /// Version of the header itself, such as `head.001.001.02`.
    pub version: &'static str,
    /// `Fr`; `None` if the party is empty.
    pub from: Option<AgentId>,
    /// `To`; `None` if the party is empty.
    pub to: Option<AgentId>,
    /// `BizMsgIdr`.
    pub biz_msg_id: String,
    /// `MsgDefIdr`, equal to the document's definition.
    pub msg_def: String,
    /// `CreDt`, as text.
    pub created: String,
}

/// A leaf of the content: a value, or an attribute of one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Leaf<'m> {
    /// Such as `/Document/FIToFICstmrCdtTrf/CdtTrfTxInf[2]/IntrBkSttlmAmt`; `[n]` where the element is repeated.
    pub path: String,
    /// `Ccy` for the attribute, `None` for the value.
    pub attribute: Option<&'static str>,
    /// After the schema's white-space rule. Of supplementary data: a form independent of prefixes.
    pub value: &'m str,
}

/// A message that is valid by its schema. Borrows the bytes it was read from.
#[derive(Debug, Clone)]
pub struct Message<'a> {
    bytes: &'a [u8],
    definition: &'static str,
    nodes: Vec<Node<'a>>,
    document: usize,
    header: Option<Header>,
    prefix: &'a str,
    wrapped: bool,
    syntax: Syntax,
    contexts: Vec<Context>,
    bindings: Vec<Binding<'a>>,
}

impl<'a> Message<'a> {
    pub(crate) fn assemble(parts: Parts<'a>) -> Result<Self, Fault> {
        let Parts { bytes, definition, nodes, document, header, prefix, wrapped, syntax, contexts, bindings } =
            parts;
        let mut message = Self {
            bytes,
            definition,
            nodes,
            document,
            header: None,
            prefix,
            wrapped,
            syntax,
            contexts,
            bindings,
        };
        let Some((version, root)) = header else { return Ok(message) };
        let root = At { message: &message, index: root };
        let header = Header {
            version,
            from: root.child("Fr").and_then(AgentId::of_party),
            to: root.child("To").and_then(AgentId::of_party),
            biz_msg_id: root.string("BizMsgIdr").unwrap_or_default(),
            msg_def: root.string("MsgDefIdr").unwrap_or_default(),
            created: root.string("CreDt").or_else(|| root.string("CreDtTm")).unwrap_or_default(),
        };
        if header.msg_def != definition {
            let place = root.child("MsgDefIdr").unwrap_or(root);
            return Err(place.fault(
                Stage::Structure,
                "definition",
                "header and document name different messages",
            ));
        }
        message.header = Some(header);
        Ok(message)
    }

    /// The bytes it was read from, unchanged.
    pub fn bytes(&self) -> &'a [u8] {
        self.bytes
    }

    /// The message definition, such as `pacs.008.001.08`.
    pub fn definition(&self) -> &'static str {
        self.definition
    }

    /// Local name of the body, such as `FIToFICstmrCdtTrf`.
    pub fn root(&self) -> &'static str {
        self.body().name()
    }

    /// The header, if the message has one.
    pub fn header(&self) -> Option<&Header> {
        self.header.as_ref()
    }

    /// The syntax it was read from.
    pub fn syntax(&self) -> Syntax {
        self.syntax
    }

    /// Version and root of the header: it stands before the document.
    pub(crate) fn header_root(&self) -> Option<(&'static str, At<'_, 'a>)> {
        self.header.as_ref().map(|header| (header.version, At { message: self, index: 0 }))
    }

    pub(crate) fn document_root(&self) -> At<'_, 'a> {
        At { message: self, index: self.document }
    }

    /// All elements of header and document.
    #[cfg(test)]
    pub(crate) fn every(&self) -> impl Iterator<Item = At<'_, 'a>> {
        (0..self.nodes.len()).map(|index| At { message: self, index })
    }

    /// All elements of the document, in its order.
    pub(crate) fn document(&self) -> impl Iterator<Item = At<'_, 'a>> {
        (self.document..self.nodes.len()).map(|index| At { message: self, index })
    }

    /// The form in which an answer should come: see [`Form`]. Its parties are those of this header, turned round.
    pub fn answer_form(&self) -> Form {
        let header = self.header.as_ref();
        Form {
            syntax: self.syntax,
            level: Level::of(self.definition),
            header_version: header.map_or("head.001.001.02", |header| header.version),
            prefix: self.prefix.to_owned(),
            envelope: self.wrapped,
            header: header.map(|header| (header.to.clone(), header.from.clone())),
        }
    }

    /// Prefix of `Document`; empty for a default namespace.
    pub fn prefix(&self) -> &'a str {
        self.prefix
    }

    /// Whether `Document` stands inside an envelope.
    pub fn has_envelope(&self) -> bool {
        self.wrapped
    }

    /// The text of the first element on a path below the body, such as `GrpHdr/MsgId`; `None` if it is not there or holds
    /// elements.
    pub fn text(&self, path: &str) -> Option<&str> {
        self.body().find(path).and_then(At::text)
    }

    /// The reference of the message: its own id (`GrpHdr/MsgId`, or where else the message has it), else the header's, else
    /// the related reference.
    ///
    /// The related reference (admi.002) is that of the refused message; it is used only if there is no header.
    pub fn reference(&self) -> &str {
        let own = layout::of(self.definition).msg_id.iter().find_map(|path| self.text(path));
        own.or_else(|| self.header.as_ref().map(|header| header.biz_msg_id.as_str()))
            .or_else(|| self.text("RltdRef/Ref"))
            .unwrap_or_default()
    }

    /// The content: values and attributes of `Document` in order. Header, prefixes and comments are no content.
    pub fn leaves(&self) -> Vec<Leaf<'_>> {
        let mut leaves = Vec::new();
        self.walk(false, |path, attribute, value| {
            leaves.push(Leaf { path: path.to_owned(), attribute, value });
        });
        leaves
    }

    /// Visits the leaves with their paths; `[n]` on every element if `always`, else where it is repeated. Linear.
    fn walk<'m>(&'m self, always: bool, mut visit: impl FnMut(&str, Option<&'static str>, &'m str)) {
        let end = self.nodes.get(self.document).map_or(0, |node| node.next);
        let mut path = String::new();
        // Of each open element: where it ends, and the length of the path around it.
        let mut open: Vec<(usize, usize)> = Vec::with_capacity(16);
        for index in self.document..end {
            while let Some((_, length)) = open.pop_if(|(next, _)| *next <= index) {
                path.truncate(length);
            }
            let node = &self.nodes[index];
            open.push((node.next, path.len()));
            self.push_name(&mut path, index, always);
            if let Some((name, value)) = &node.attribute {
                visit(&path, Some(name), value);
            }
            if let Some(value) = &node.value {
                visit(&path, None, value);
            }
        }
    }

    fn push_name(&self, path: &mut String, index: usize, always: bool) {
        let node = &self.nodes[index];
        path.push('/');
        path.push_str(node.element.name);
        let again =
            |next: &Node<'_>| next.element.name == node.element.name && next.occurrence > node.occurrence;
        if always || node.occurrence > 1 || self.nodes.get(node.next).is_some_and(again) {
            path.push_str(&format!("[{}]", node.occurrence));
        }
    }

    /// First half of the SHA-256 of the content, for ever the same for the same content.
    ///
    /// Hashed are the definition's name, then the leaves with the elements around them. Elements without any value inside
    /// are no content. The bytes 1 to 5 separate; they cannot occur in XML, so two contents never give the same input.
    pub fn content_hash(&self) -> [u8; 16] {
        let end = self.nodes.get(self.document).map_or(0, |node| node.next);
        let mut input = Vec::with_capacity(2_048);
        input.extend_from_slice(self.definition.as_bytes());
        // Open elements, and how many of them are written already: those without values never are.
        let mut open: Vec<usize> = Vec::with_capacity(16);
        let mut written = 0;
        for index in self.document..end {
            while open.last().is_some_and(|outer| self.nodes[*outer].next <= index) {
                open.pop();
                if written > open.len() {
                    written = open.len();
                    input.push(5);
                }
            }
            let node = &self.nodes[index];
            open.push(index);
            let Some(value) = &node.value else { continue };
            for outer in &open[written..] {
                input.push(1);
                input.extend_from_slice(self.nodes[*outer].element.name.as_bytes());
            }
            written = open.len();
            if let Some((name, value)) = &node.attribute {
                input.push(2);
                input.extend_from_slice(name.as_bytes());
                input.push(3);
                input.extend_from_slice(value.as_bytes());
            }
            input.push(4);
            input.extend_from_slice(value.as_bytes());
        }
        let digest = Sha256::digest(&input);
        let mut half = [0u8; 16];
        half.copy_from_slice(&digest[..16]);
        half
    }

    pub(crate) fn body(&self) -> At<'_, 'a> {
        // The schemas give Document exactly one child, which follows it directly.
        At { message: self, index: (self.document + 1).min(self.nodes.len() - 1) }
    }

    /// XPath-like path of a node; `[n]` where an element is repeated.
    fn path(&self, index: usize) -> String {
        let mut path = String::new();
        let mut at = if index >= self.document { self.document } else { 0 };
        while at < self.nodes.len() {
            self.push_name(&mut path, at, false);
            if at == index {
                break;
            }
            at += 1;
            while self.nodes.get(at).is_some_and(|child| child.next <= index) {
                at = self.nodes[at].next;
            }
        }
        path
    }
}
