//! The JSON form of a message to the same flat list of elements as its XML: by the same tables, and as strict.
//!
//! Keys may come in any order, since JSON's objects have none; the elements come out in the order of the schema.

use std::borrow::Cow;

use super::token::{Broken, Json, Kind};
use crate::fault::{Fault, Stage, position};
use crate::generated::tables::{COMPLEX, SCHEMAS, SIMPLE};
use crate::limits::{ELEMENTS_MAX, SIZE_MAX};
use crate::message::{Message, Node, Parts, Syntax};
use crate::tables::{Attributed, Base, Complex, Content, Element, Simple};
use crate::value;
use crate::xml::ISO_PREFIX;

/// Version of a header that does not say it.
const HEADER_VERSION: &str = "head.001.001.02";
/// Key of the namespace, without what all of them begin with.
const NAMESPACE: &str = "@ns";

/// Reads and validates the JSON form of one message of at most [`SIZE_MAX`] bytes. See [`parse_json_within`].
pub fn parse_json(bytes: &[u8]) -> Result<Message<'_>, Fault> {
    parse_json_within(bytes, SIZE_MAX)
}

/// Reads and validates the JSON form of one message: `{"AppHdr":{…},"Document":{"@ns":"pacs.008.001.08",…}}`.
///
/// Names are those of the XML; arrays where an element may be repeated, also for one; amounts `{"Ccy":"VND","amt":"125000"}`;
/// booleans as booleans, everything else as texts; content of others as one text that holds its XML. The header names its
/// version by `@ns` too; without it it is head.001.001.02.
///
/// # Errors
/// Stages as for XML, at the places of the JSON; paths are those of the elements.
pub fn parse_json_within(bytes: &[u8], size_max: usize) -> Result<Message<'_>, Fault> {
    let early = |stage, code, at, message: &str| {
        let (line, column) = position(bytes, at);
        Fault { stage, code, path: "/".to_owned(), line, column, message: message.to_owned() }
    };
    if bytes.len() > size_max {
        return Err(early(Stage::Security, "size", 0, "the message is too large"));
    }
    let text = std::str::from_utf8(bytes)
        .map_err(|fault| early(Stage::Syntax, "encoding", fault.valid_up_to(), "the bytes are not UTF-8"))?;
    let json = Json::read(text).map_err(|Broken { security, code, message, at }| {
        early(if security { Stage::Security } else { Stage::Syntax }, code, at, message)
    })?;
    let nodes = Vec::with_capacity(json.items.len() + 4);
    Builder { bytes, json, nodes, slots: Vec::new(), names: Vec::with_capacity(16), namespace: String::new() }
        .message()
}

struct Builder<'a> {
    bytes: &'a [u8],
    json: Json<'a>,
    nodes: Vec<Node<'a>>,
    /// For each open content model which item holds which of its elements.
    slots: Vec<usize>,
    names: Vec<(&'static str, u32)>,
    /// The namespace of the root that is being read: texts of others stand inside it.
    namespace: String,
}

/// An element of a content model that was not given.
const ABSENT: usize = usize::MAX;

type Outcome = Result<(), Fault>;

impl<'a> Builder<'a> {
    fn message(mut self) -> Result<Message<'a>, Fault> {
        if self.json.items[0].kind != Kind::Object {
            return Err(self.fault(0, Stage::Structure, "document", "", "an object is expected"));
        }
        let (mut header, mut document) = (None, None);
        for child in self.json.children(0).collect::<Vec<_>>() {
            let key = self.json.key(child);
            let place = match &*key {
                "AppHdr" => &mut header,
                "Document" => &mut document,
                _ => {
                    return Err(self.fault(
                        child,
                        Stage::Structure,
                        "envelope",
                        &key,
                        "key is not known here",
                    ));
                }
            };
            if place.replace(child).is_some() {
                return Err(self.fault(child, Stage::Structure, "envelope", &key, "key given twice"));
            }
        }
        let Some(document) = document else {
            return Err(self.fault(0, Stage::Structure, "document", "Document", "there is no Document"));
        };
        let header = header.map(|item| self.root(item, "AppHdr")).transpose()?;
        let root = self.nodes.len();
        let schema = self.root(document, "Document")?;
        Message::assemble(Parts {
            bytes: self.bytes,
            definition: SCHEMAS[schema].name,
            nodes: self.nodes,
            document: root,
            header: header.map(|schema| (SCHEMAS[schema].name, 0)),
            prefix: "",
            wrapped: false,
            syntax: Syntax::Json,
            contexts: Vec::new(),
            bindings: Vec::new(),
        })
    }

    /// Header or document, by its namespace.
    fn root(&mut self, item: usize, name: &'static str) -> Result<usize, Fault> {
        if self.json.items[item].kind != Kind::Object {
            return Err(self.fault(item, Stage::Schema, "type", name, "an object is expected"));
        }
        let place = self.json.get(item, NAMESPACE);
        let namespace = match place {
            None if name == "AppHdr" => Cow::Borrowed(HEADER_VERSION),
            None => return Err(self.fault(item, Stage::Schema, "namespace", name, "`@ns` is missing")),
            Some(at) => match self.json.string(at) {
                Some(text) => text,
                None => return Err(self.fault(at, Stage::Schema, "type", name, "`@ns` is no text")),
            },
        };
        let at = place.unwrap_or(item);
        let Ok(schema) = SCHEMAS.binary_search_by(|schema| schema.name.cmp(&namespace)) else {
            if crate::parse::is_message_name(&namespace) {
                let message = "this message or version is not taken";
                return Err(self.fault(at, Stage::Unsupported, "version", name, message));
            }
            return Err(self.fault(at, Stage::Schema, "namespace", name, "not the namespace of a message"));
        };
        let root = &SCHEMAS[schema].root;
        if root.name != name {
            return Err(self.fault(at, Stage::Structure, "root", name, "not the namespace of this element"));
        }
        self.namespace = format!("{ISO_PREFIX}{}", SCHEMAS[schema].name);
        self.element(item, root, 1)?;
        Ok(schema)
    }

    fn element(&mut self, item: usize, element: &'static Element, occurrence: u32) -> Outcome {
        if self.nodes.len() >= ELEMENTS_MAX {
            return Err(self.fault(item, Stage::Security, "elements", "", "too many elements"));
        }
        self.names.push((element.name, occurrence));
        let value = self.json.items[item];
        let index = self.nodes.len();
        let mut node = Node::open(element, occurrence, value.start, value.start + 1);
        node.end = value.end;
        node.inner_end = Some(value.end.saturating_sub(1).max(value.start + 1));
        self.nodes.push(node);
        match element.content {
            Content::Simple(simple) => self.simple(item, &SIMPLE[usize::from(simple)], index)?,
            Content::Complex(complex) => match &COMPLEX[usize::from(complex)] {
                Complex::Elements(model) => self.object(item, model)?,
                Complex::Attributed(attributed) => self.amount(item, attributed, index)?,
                Complex::Any(only) => self.any(item, *only, index)?,
            },
        }
        self.nodes[index].next = self.nodes.len();
        self.names.pop();
        Ok(())
    }

    fn simple(&mut self, item: usize, simple: &'static Simple, index: usize) -> Outcome {
        let text = match (self.json.items[item].kind, simple.base) {
            (Kind::Bool(value), Base::Boolean) => {
                self.nodes[index].inner_end = None;
                Cow::Borrowed(if value { "true" } else { "false" })
            }
            (_, Base::Boolean) => return Err(self.wrong_type(item, "a boolean is expected")),
            (Kind::Text, _) => self.json.string(item).unwrap_or_default(),
            _ => return Err(self.wrong_type(item, "a text is expected")),
        };
        self.nodes[index].value = Some(self.judged(item, simple, text)?);
        Ok(())
    }

    fn judged(&self, item: usize, simple: &Simple, text: Cow<'a, str>) -> Result<Cow<'a, str>, Fault> {
        let text = value::collapse(simple.base, text);
        match value::check(simple, &text) {
            Ok(()) => Ok(text),
            Err(wrong) => Err(self.fault(item, Stage::Schema, wrong.code, "", &wrong.message)),
        }
    }

    /// An amount: exactly the attribute and `amt`, both texts.
    fn amount(&mut self, item: usize, attributed: &'static Attributed, index: usize) -> Outcome {
        if self.json.items[item].kind != Kind::Object {
            return Err(self.wrong_type(item, "an amount is an object of `Ccy` and `amt`"));
        }
        let (mut attribute, mut value) = (None, None);
        for child in self.json.children(item).collect::<Vec<_>>() {
            let key = self.json.key(child);
            let (place, simple) = match &*key {
                "amt" => (&mut value, attributed.value),
                key if key == attributed.attribute => (&mut attribute, attributed.attribute_type),
                _ => {
                    return Err(self.fault(child, Stage::Schema, "attribute", &key, "key is not known here"));
                }
            };
            let Some(text) = self.json.string(child) else {
                return Err(self.fault(child, Stage::Schema, "type", &key, "a text is expected"));
            };
            if place.is_some() {
                return Err(self.fault(child, Stage::Syntax, "duplicate", &key, "key given twice"));
            }
            *place = Some((child, self.judged(child, &SIMPLE[usize::from(simple)], text)?));
        }
        let Some((_, attribute)) = attribute else {
            let name = format!("@{}", attributed.attribute);
            return Err(self.fault(item, Stage::Schema, "missing", &name, "attribute is missing"));
        };
        let Some((place, value)) = value else {
            return Err(self.fault(item, Stage::Schema, "missing", "amt", "the amount is missing"));
        };
        let span = (self.json.items[place].start + 1, self.json.items[place].end - 1);
        let node = &mut self.nodes[index];
        (node.inner_start, node.inner_end) = (span.0, Some(span.1));
        node.attribute = Some((attributed.attribute, attribute));
        node.value = Some(value);
        Ok(())
    }

    /// Content of others: one text that holds its XML.
    fn any(&mut self, item: usize, only: Option<&'static str>, index: usize) -> Outcome {
        let Some(text) = self.json.string(item) else {
            return Err(self.wrong_type(item, "a text that holds XML is expected"));
        };
        let canonical = crate::parse::fragment(&text, only, &self.namespace)
            .map_err(|fault| self.fault(item, fault.stage, fault.code, "", &fault.message))?;
        self.nodes[index].value = Some(Cow::Owned(canonical));
        Ok(())
    }

    fn object(&mut self, item: usize, model: &'static [Element]) -> Outcome {
        if self.json.items[item].kind != Kind::Object {
            return Err(self.wrong_type(item, "an object is expected"));
        }
        let base = self.slots.len();
        self.slots.resize(base + model.len(), ABSENT);
        let mut expected = 0;
        let (mut child, end) = (item + 1, self.json.items[item].next);
        while child < end {
            let key = self.json.key(child);
            let after = (expected..model.len()).chain(0..expected);
            let found = after.into_iter().find(|at| model[*at].name == key);
            match found {
                Some(at) => {
                    if self.slots[base + at] != ABSENT {
                        return Err(self.fault(child, Stage::Syntax, "duplicate", &key, "key given twice"));
                    }
                    self.slots[base + at] = child;
                    expected = at + 1;
                }
                None if key == NAMESPACE && self.names.len() == 1 => {
                    if self.json.get(item, NAMESPACE) != Some(child) {
                        return Err(self.fault(child, Stage::Syntax, "duplicate", &key, "key given twice"));
                    }
                }
                None => {
                    return Err(self.fault(child, Stage::Schema, "element", &key, "key is not known here"));
                }
            }
            child = self.json.items[child].next;
        }
        self.model(item, model, base)?;
        self.slots.truncate(base);
        Ok(())
    }

    /// The elements in the order of the schema, one alternative of each group.
    fn model(&mut self, item: usize, model: &'static [Element], base: usize) -> Outcome {
        let mut at = 0;
        while at < model.len() {
            let group = model[at..].iter().take_while(|element| element.group == model[at].group).count();
            let mut chosen = None;
            for (index, element) in model.iter().enumerate().skip(at).take(group) {
                let given = self.slots[base + index];
                if given != ABSENT && chosen.replace(index).is_some() {
                    let message = "another alternative was chosen already";
                    return Err(self.fault(given, Stage::Schema, "choice", element.name, message));
                }
            }
            match chosen {
                Some(index) => self.occurrences(self.slots[base + index], &model[index])?,
                None if model[at].required && group == 1 => {
                    return Err(self.fault(
                        item,
                        Stage::Schema,
                        "missing",
                        model[at].name,
                        "element is missing",
                    ));
                }
                None if model[at].required => {
                    let names: Vec<&str> = model[at..at + group].iter().map(|e| e.name).take(8).collect();
                    let message = format!("one of {} is missing", names.join(", "));
                    return Err(self.fault(item, Stage::Schema, "missing", "", &message));
                }
                None => {}
            }
            at += group;
        }
        Ok(())
    }

    fn occurrences(&mut self, item: usize, element: &'static Element) -> Outcome {
        let is_array = self.json.items[item].kind == Kind::Array;
        if element.max == 1 {
            if is_array {
                return Err(self.fault(
                    item,
                    Stage::Schema,
                    "type",
                    element.name,
                    "an array is not expected",
                ));
            }
            return self.element(item, element, 1);
        }
        if !is_array {
            return Err(self.fault(item, Stage::Schema, "type", element.name, "an array is expected"));
        }
        let (mut child, end) = (item + 1, self.json.items[item].next);
        let mut count = 0u32;
        while child < end {
            count += 1;
            if count > element.max {
                let message = format!("more than {} times", element.max);
                return Err(self.fault(child, Stage::Schema, "occurrence", element.name, &message));
            }
            self.element(child, element, count)?;
            child = self.json.items[child].next;
        }
        if count < element.min.max(1) {
            return Err(self.fault(item, Stage::Schema, "missing", element.name, "element is missing"));
        }
        Ok(())
    }

    fn wrong_type(&self, item: usize, message: &str) -> Fault {
        self.fault(item, Stage::Schema, "type", "", message)
    }

    fn fault(&self, item: usize, stage: Stage, code: &'static str, child: &str, message: &str) -> Fault {
        let (line, column) = position(self.bytes, self.json.items[item].start);
        let mut path = String::new();
        for (name, occurrence) in &self.names {
            path.push('/');
            path.push_str(name);
            if *occurrence > 1 {
                path.push_str(&format!("[{occurrence}]"));
            }
        }
        if !child.is_empty() || path.is_empty() {
            path.push('/');
            path.extend(child.chars().take(crate::parse::NAME_SHOWN_MAX));
        }
        Fault { stage, code, path, line, column, message: message.to_owned() }
    }
}
