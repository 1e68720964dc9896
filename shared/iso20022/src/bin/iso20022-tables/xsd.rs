//! Reads one published schema into definitions.
//!
//! Knows the constructs that the published ISO 20022 schemas use and refuses every other one by name, so that a schema
//! is either understood whole or not taken. Does not know how tables look.

use std::collections::BTreeMap;

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};

/// Why a schema cannot be taken.
#[derive(Debug, thiserror::Error)]
pub enum SchemaFault {
    /// The file is not well-formed.
    #[error("not well-formed: {0}")]
    Xml(String),
    /// A construct that this generator does not know.
    #[error("`{0}` is not supported")]
    Construct(String),
    /// A reference to a type that the schema does not define.
    #[error("type `{0}` is not defined")]
    UnknownType(String),
    /// A value that is not of its form.
    #[error("`{0}` has a wrong value")]
    Value(String),
}

/// A schema: its message name, root element and types.
#[derive(Debug)]
pub struct Schema {
    pub name: String,
    pub root: String,
    pub root_type: String,
    pub simple: BTreeMap<String, Simple>,
    pub complex: BTreeMap<String, Complex>,
}

/// A simple type with its facets.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Default)]
pub struct Simple {
    pub base: String,
    pub length_min: Option<u32>,
    pub length_max: Option<u32>,
    pub total_digits: Option<u32>,
    pub fraction_digits: Option<u32>,
    /// `minInclusive`; the published schemas only use whole numbers.
    pub minimum: Option<u32>,
    pub pattern: Option<String>,
    pub values: Vec<String>,
    /// Name of the external code set that lists the values, such as `ExternalPurpose1Code`; the schema does not.
    pub set: Option<String>,
}

/// A complex type.
#[derive(Debug, Clone)]
pub enum Complex {
    /// Elements in order; those with the same group number are alternatives.
    Elements(Vec<Element>),
    /// A value with one required attribute.
    Attributed { value: String, attribute: String, attribute_type: String },
    /// Exactly one element of any name, not validated; of this namespace only, where one is given.
    Any(Option<String>),
}

/// One element of a content model.
#[derive(Debug, Clone)]
pub struct Element {
    pub name: String,
    pub type_name: String,
    pub min: u32,
    /// `u32::MAX` is unbounded.
    pub max: u32,
    pub group: u32,
}

#[derive(Debug, Default)]
struct Tag {
    name: String,
    attributes: BTreeMap<String, String>,
    children: Vec<Tag>,
}

impl Tag {
    fn attribute(&self, name: &str) -> Result<&str, SchemaFault> {
        let found = self.attributes.get(name).map(String::as_str);
        found.ok_or_else(|| SchemaFault::Value(format!("{}/@{name}", self.name)))
    }

    fn unsupported(&self, inside: &str) -> SchemaFault {
        SchemaFault::Construct(format!("{inside}/{}", self.name))
    }

    fn number(&self) -> Result<u32, SchemaFault> {
        self.attribute("value")?.parse().map_err(|_| SchemaFault::Value(self.name.clone()))
    }

    fn allow(&self, names: &[&str]) -> Result<(), SchemaFault> {
        match self.attributes.keys().find(|k| !names.contains(&k.as_str())) {
            Some(key) => Err(SchemaFault::Construct(format!("{}/@{key}", self.name))),
            None => Ok(()),
        }
    }
}

/// Reads the text of one schema.
pub fn read(text: &str) -> Result<Schema, SchemaFault> {
    let root = tree(text)?;
    if root.name != "schema" || root.attribute("elementFormDefault")? != "qualified" {
        return Err(root.unsupported(""));
    }
    // The validator knows a schema by what follows this prefix.
    let name =
        root.attribute("targetNamespace")?.strip_prefix("urn:iso:std:iso:20022:tech:xsd:").map(str::to_owned);
    let name = name.ok_or_else(|| SchemaFault::Value("schema/@targetNamespace".to_owned()))?;
    let (mut simple, mut complex, mut element) = (BTreeMap::new(), BTreeMap::new(), None);
    for tag in &root.children {
        match tag.name.as_str() {
            "element" if element.is_none() => {
                tag.allow(&["name", "type"])?;
                element = Some((tag.attribute("name")?.to_owned(), tag.attribute("type")?.to_owned()));
            }
            "simpleType" => {
                let name = tag.attribute("name")?;
                let set = (name.starts_with("External") && name.ends_with("Code")).then(|| name.to_owned());
                simple.insert(name.to_owned(), Simple { set, ..simple_type(tag)? });
            }
            "complexType" => {
                complex.insert(tag.attribute("name")?.to_owned(), complex_type(tag)?);
            }
            _ => return Err(tag.unsupported("schema")),
        }
    }
    let (root, root_type) =
        element.ok_or_else(|| SchemaFault::Construct("schema without element".to_owned()))?;
    let schema = Schema { name, root, root_type, simple, complex };
    check(&schema)?;
    Ok(schema)
}

fn check(schema: &Schema) -> Result<(), SchemaFault> {
    let known = |name: &str| schema.simple.contains_key(name) || schema.complex.contains_key(name);
    let simple = |name: &str| match schema.simple.contains_key(name) {
        true => Ok(()),
        false => Err(SchemaFault::UnknownType(name.to_owned())),
    };
    for complex in schema.complex.values() {
        match complex {
            Complex::Elements(elements) => {
                for (at, element) in elements.iter().enumerate() {
                    if !known(&element.type_name) {
                        return Err(SchemaFault::UnknownType(element.type_name.clone()));
                    }
                    // The validator finds an element by its name alone, which needs names to be unique in a type.
                    if elements[..at].iter().any(|e| e.name == element.name) {
                        return Err(SchemaFault::Construct(format!("{} twice in one type", element.name)));
                    }
                }
            }
            Complex::Attributed { value, attribute_type, .. } => {
                simple(value)?;
                simple(attribute_type)?;
            }
            Complex::Any(_) => {}
        }
    }
    match schema.complex.contains_key(&schema.root_type) {
        true => Ok(()),
        false => Err(SchemaFault::UnknownType(schema.root_type.clone())),
    }
}

fn tree(text: &str) -> Result<Tag, SchemaFault> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let mut reader = Reader::from_str(text);
    let mut open = vec![Tag::default()];
    loop {
        match reader.read_event().map_err(|e| SchemaFault::Xml(e.to_string()))? {
            Event::Start(start) => open.push(tag(&start)?),
            Event::Empty(start) => {
                let tag = tag(&start)?;
                attach(&mut open, tag);
            }
            Event::End(_) => {
                if let Some(tag) = open.pop() {
                    attach(&mut open, tag);
                }
            }
            Event::Eof => break,
            Event::DocType(_) | Event::PI(_) => return Err(SchemaFault::Construct("DOCTYPE".to_owned())),
            Event::Text(_) | Event::CData(_) | Event::Comment(_) | Event::Decl(_) | Event::GeneralRef(_) => {}
        }
    }
    let found = open.pop().and_then(|mut outer| outer.children.pop());
    found.ok_or_else(|| SchemaFault::Xml("no root element".to_owned()))
}

/// Documentation says nothing to a validator.
fn attach(open: &mut [Tag], tag: Tag) {
    if let Some(parent) = open.last_mut()
        && tag.name != "annotation"
    {
        parent.children.push(tag);
    }
}

fn tag(start: &BytesStart<'_>) -> Result<Tag, SchemaFault> {
    let local = |name: &str| name.rsplit(':').next().unwrap_or_default().to_owned();
    let mut attributes = BTreeMap::new();
    for attribute in start.attributes() {
        let attribute = attribute.map_err(|e| SchemaFault::Xml(e.to_string()))?;
        let value = attribute.normalized_value(quick_xml::XmlVersion::Explicit1_0);
        let value = value.map_err(|e| SchemaFault::Xml(e.to_string()))?;
        attributes.insert(attribute.key.as_ref().to_owned(), value.into_owned());
    }
    Ok(Tag { name: local(start.name().as_ref()), attributes, children: Vec::new() })
}

fn simple_type(tag: &Tag) -> Result<Simple, SchemaFault> {
    let [restriction] = tag.children.as_slice() else { return Err(tag.unsupported("simpleType")) };
    if restriction.name != "restriction" {
        return Err(restriction.unsupported("simpleType"));
    }
    let base = restriction.attribute("base")?;
    const BASES: [&str; 9] = [
        "xs:string",
        "xs:decimal",
        "xs:boolean",
        "xs:date",
        "xs:dateTime",
        "xs:time",
        "xs:gYear",
        "xs:gYearMonth",
        "xs:base64Binary",
    ];
    if !BASES.contains(&base) {
        return Err(SchemaFault::Construct(format!("restriction of {base}")));
    }
    let mut simple = Simple { base: base.to_owned(), ..Simple::default() };
    for facet in &restriction.children {
        facet.allow(&["value"])?;
        match facet.name.as_str() {
            "length" => {
                simple.length_min = Some(facet.number()?);
                simple.length_max = simple.length_min;
            }
            "minLength" => simple.length_min = Some(facet.number()?),
            "maxLength" => simple.length_max = Some(facet.number()?),
            "totalDigits" => simple.total_digits = Some(facet.number()?),
            "fractionDigits" => simple.fraction_digits = Some(facet.number()?),
            "minInclusive" => simple.minimum = Some(facet.number()?),
            "pattern" if simple.pattern.is_none() => {
                simple.pattern = Some(facet.attribute("value")?.to_owned())
            }
            "enumeration" => simple.values.push(facet.attribute("value")?.to_owned()),
            _ => return Err(facet.unsupported("restriction")),
        }
    }
    simple.values.sort();
    Ok(simple)
}

fn complex_type(tag: &Tag) -> Result<Complex, SchemaFault> {
    let [model] = tag.children.as_slice() else { return Err(tag.unsupported("complexType")) };
    model.allow(&[])?;
    match model.name.as_str() {
        "simpleContent" => attributed(model),
        "choice" => {
            let mut elements = Vec::new();
            for child in &model.children {
                elements.push(element(child, 0)?);
            }
            Ok(Complex::Elements(elements))
        }
        "sequence" => sequence(model),
        _ => Err(model.unsupported("complexType")),
    }
}

fn sequence(model: &Tag) -> Result<Complex, SchemaFault> {
    if let [any] = model.children.as_slice()
        && any.name == "any"
    {
        any.allow(&["namespace", "processContents"])?;
        let namespace = any.attribute("namespace")?;
        return Ok(Complex::Any((namespace != "##any").then(|| namespace.to_owned())));
    }
    let mut elements = Vec::new();
    for (group, child) in (0u32..).zip(&model.children) {
        if child.name == "choice" {
            child.allow(&[])?;
            for option in &child.children {
                elements.push(element(option, group)?);
            }
        } else {
            elements.push(element(child, group)?);
        }
    }
    Ok(Complex::Elements(elements))
}

fn element(tag: &Tag, group: u32) -> Result<Element, SchemaFault> {
    if tag.name != "element" || !tag.children.is_empty() {
        return Err(tag.unsupported("content model"));
    }
    tag.allow(&["name", "type", "minOccurs", "maxOccurs"])?;
    let occurs = |key: &str| match tag.attributes.get(key).map(String::as_str) {
        None => Ok(1),
        Some("unbounded") => Ok(u32::MAX),
        Some(text) => text.parse().map_err(|_| SchemaFault::Value(format!("{}/@{key}", tag.name))),
    };
    Ok(Element {
        name: tag.attribute("name")?.to_owned(),
        type_name: tag.attribute("type")?.to_owned(),
        min: occurs("minOccurs")?,
        max: occurs("maxOccurs")?,
        group,
    })
}

fn attributed(model: &Tag) -> Result<Complex, SchemaFault> {
    let [extension] = model.children.as_slice() else { return Err(model.unsupported("simpleContent")) };
    let [attribute] = extension.children.as_slice() else {
        return Err(extension.unsupported("simpleContent"));
    };
    if extension.name != "extension"
        || attribute.name != "attribute"
        || attribute.attribute("use")? != "required"
    {
        return Err(extension.unsupported("simpleContent"));
    }
    Ok(Complex::Attributed {
        value: extension.attribute("base")?.to_owned(),
        attribute: attribute.attribute("name")?.to_owned(),
        attribute_type: attribute.attribute("type")?.to_owned(),
    })
}
