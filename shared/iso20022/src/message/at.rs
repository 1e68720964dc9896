//! An element of a message, to walk from and to read.
//!
//! Knows the flat list; does not know what any element means.

use super::{Message, Node, Syntax};
use crate::fault::{Fault, Stage, position};
use crate::tables::Element;
use crate::xml::outside;

/// An element of a message.
#[derive(Debug, Clone, Copy)]
pub(crate) struct At<'m, 'a> {
    pub(crate) message: &'m Message<'a>,
    pub(super) index: usize,
}

impl<'m, 'a> At<'m, 'a> {
    pub(super) fn node(self) -> &'m Node<'a> {
        &self.message.nodes[self.index]
    }

    /// Position in the list of elements: the order of the document.
    pub(crate) fn index(self) -> usize {
        self.index
    }

    pub(crate) fn name(self) -> &'static str {
        self.node().element.name
    }

    pub(crate) fn element(self) -> &'static Element {
        self.node().element
    }

    /// What stands between its tags or quotes, as it stands.
    pub(crate) fn inner(self) -> &'m str {
        let node = self.node();
        let span = node.inner_end.map(|end| node.inner_start..end);
        let bytes = span.and_then(|span| self.message.bytes.get(span)).unwrap_or_default();
        std::str::from_utf8(bytes).unwrap_or_default()
    }

    /// Byte offset of what [`At::inner`] gives.
    pub(crate) fn inner_start(self) -> usize {
        self.node().inner_start
    }

    pub(crate) fn syntax(self) -> Syntax {
        self.message.syntax
    }

    /// Of content of others: where declarations may be put in, and the namespaces that were declared around it.
    pub(crate) fn surroundings(self) -> Option<(usize, Vec<(&'m str, &'m str)>)> {
        let contexts = &self.message.contexts;
        let at = contexts.binary_search_by_key(&self.index, |context| context.node).ok()?;
        let context = contexts[at];
        Some((context.name_end, outside(&self.message.bindings, context.innermost, context.depth)))
    }

    /// Whether it belongs to the document; else to the header.
    pub(crate) fn in_document(self) -> bool {
        self.index >= self.message.document
    }

    /// The version whose namespace the element is of: the document's or the header's.
    pub(crate) fn version(self) -> &'static str {
        let header = self.message.header.as_ref().filter(|_| !self.in_document());
        header.map_or(self.message.definition, |header| header.version)
    }

    /// The children in order.
    pub(crate) fn children(self) -> impl Iterator<Item = At<'m, 'a>> {
        let end = self.node().next;
        let mut index = self.index + 1;
        std::iter::from_fn(move || {
            let child = (index < end).then_some(At { message: self.message, index })?;
            index = child.node().next;
            Some(child)
        })
    }

    /// The first child of this name.
    pub(crate) fn child(self, name: &str) -> Option<Self> {
        self.children().find(|child| child.name() == name)
    }

    /// The first element on a path of names.
    pub(crate) fn find(self, path: &str) -> Option<Self> {
        path.split('/').try_fold(self, |at, name| at.child(name))
    }

    pub(crate) fn text(self) -> Option<&'m str> {
        self.node().value.as_deref()
    }

    pub(crate) fn attribute(self) -> Option<&'m str> {
        self.node().attribute.as_ref().map(|(_, value)| &**value)
    }

    pub(crate) fn named_attribute(self) -> Option<(&'static str, &'m str)> {
        self.node().attribute.as_ref().map(|(name, value)| (*name, &**value))
    }

    /// The text of the first element on a path.
    pub(crate) fn get(self, path: &str) -> Option<&'m str> {
        self.find(path).and_then(At::text)
    }

    pub(crate) fn string(self, path: &str) -> Option<String> {
        self.get(path).map(str::to_owned)
    }

    pub(crate) fn path(self) -> String {
        self.message.path(self.index)
    }

    pub(crate) fn fault(self, stage: Stage, code: &'static str, message: &str) -> Fault {
        let (line, column) = position(self.message.bytes, self.node().start);
        Fault { stage, code, path: self.path(), line, column, message: message.to_owned() }
    }

    /// A rule's fault about a child that is not there.
    pub(crate) fn fault_below(self, child: &str, code: &'static str, message: &str) -> Fault {
        let mut fault = self.fault(Stage::Rule, code, message);
        fault.path.push('/');
        fault.path.push_str(child);
        fault
    }
}
