//! Elements inside a message: the content models, values, and content that is only carried.
//!
//! Knows the tables; does not know the wrapper around the message.

use std::borrow::Cow;

use super::{Kind, Outcome, Parser, Tag};
use crate::fault::{Fault, Stage};
use crate::generated::tables::{COMPLEX, SIMPLE};
use crate::message::{Context, NO_NODE, Node};
use crate::tables::{Attributed, Complex, Content, Element};
use crate::value::{self, is_blank};
use crate::xml::{Attribute, Namespace, same_name};

impl<'a> Parser<'a> {
    /// A child in a content model: is it the one that may come now?
    pub(super) fn start_element(
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
        if let Some(again) = model.get(frame.chosen).filter(|element| same_name(element.name, local)) {
            frame.count += 1;
            let count = frame.count;
            if count > again.max {
                let message = format!("more than {} times", again.max);
                return Err(self.fault(Stage::Schema, "occurrence", local, &message));
            }
            return self.open_content(again, count, tag, attributes);
        }
        let next = frame.next;
        let Some(found) = (next..model.len()).find(|index| same_name(model[*index].name, local)) else {
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
        self.open_content(element, 1, tag, attributes)
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
    pub(super) fn open_content(
        &mut self,
        element: &'static Element,
        occurrence: u32,
        tag: &Tag<'a>,
        attributes: &[Attribute<'a>],
    ) -> Outcome {
        let name = element.name;
        let mut node = Node::open(element, occurrence, self.base + tag.start, self.base + tag.end);
        let mut wanted = None;
        let kind = match element.content {
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
        node.attribute = self.take_attribute(name, wanted, attributes)?;
        let index = self.nodes.len();
        self.nodes.push(node);
        self.push(kind, name, tag.qualified, index, occurrence);
        Ok(())
    }

    /// The attribute that the type wants, judged; every other one is refused, but for hints at schemas.
    fn take_attribute(
        &mut self,
        name: &'static str,
        wanted: Option<&'static Attributed>,
        attributes: &[Attribute<'a>],
    ) -> Result<Option<(&'static str, Cow<'a, str>)>, Fault> {
        let mut taken = None;
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
            taken = Some((allowed.attribute, text));
        }
        if let Some(wanted) = wanted.filter(|_| taken.is_none()) {
            let place = format!("{name}/@{}", wanted.attribute);
            return Err(self.fault(Stage::Schema, "missing", &place, "attribute is missing"));
        }
        Ok(taken)
    }

    pub(super) fn start_any(
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
        if let Some(frame) = self.frames.last() {
            let qualified = if tag.prefix.is_empty() { 0 } else { tag.prefix.len() + 1 };
            self.contexts.push(Context {
                node: frame.node,
                name_end: self.base + tag.start + 1 + qualified + tag.local.len(),
                depth: self.frames.len() + 1,
                innermost: self.bindings.innermost(),
            });
        }
        self.canonical.clear();
        self.start_free(tag, attributes);
        Ok(())
    }

    /// Writes an element of unknown content in a form that does not depend on prefixes or the order of attributes.
    pub(super) fn start_free(&mut self, tag: &Tag<'a>, attributes: &[Attribute<'a>]) {
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
        self.push(Kind::Free, tag.local, tag.qualified, NO_NODE, 1);
    }

    /// Ends the innermost element; `inner_end` is where its end tag begins, if it has one.
    pub(super) fn close(&mut self, end: usize, inner_end: Option<usize>) -> Outcome {
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
}

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
