//! Definitions to Rust source.
//!
//! Types with the same content are written once, over all schemas: the published versions differ in few places, so the
//! tables stay small. The order of everything follows from names and content alone, so the same schemas give the same bytes.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use crate::pattern::{self, Automaton, PatternFault};
use crate::xsd::{Complex, Schema, Simple};

const HEAD: &str = "\
//! Written by `cargo run -p tonle-iso20022 --bin iso20022-tables -- shared/iso20022`
//! (standard output goes to this file); a test compares. Do not edit.

use crate::tables::{Attributed, Base, CodeSet, Complex, Content, Element, Pattern, SchemaTable, Simple};

const fn e(name: &'static str, content: Content, min: u32, max: u32, group: u16, required: bool) -> Element {
    Element { name, content, min, max, group, required }
}
";

/// The published code sets: name, and codes in order.
pub type CodeSets = BTreeMap<String, Vec<String>>;

/// Writes the tables of these schemas, sorted by name. Of the code sets those that a schema uses; a type whose set is not
/// published with codes is like any other text.
pub fn emit(schemas: &mut [Schema], sets: &CodeSets) -> Result<String, PatternFault> {
    schemas.sort_by(|a, b| a.name.cmp(&b.name));
    for simple in schemas.iter_mut().flat_map(|schema| schema.simple.values_mut()) {
        simple.set = simple.set.take().filter(|set| sets.contains_key(set));
    }
    let mut simples = Interner::default();
    let mut patterns = Interner::default();
    let mut used = Interner::default();
    for schema in schemas.iter() {
        for simple in schema.simple.values() {
            simples.add(simple.clone());
            if let Some(pattern) = &simple.pattern {
                patterns.add(pattern.clone());
            }
            if let Some(set) = &simple.set {
                used.add(set.clone());
            }
        }
    }
    let classes = classify(schemas, &simples);
    let mut out = HEAD.to_owned();
    emit_schemas(&mut out, schemas, &classes);
    emit_complex(&mut out, schemas, &simples, &classes);
    emit_simple(&mut out, &simples, &patterns, &used);
    emit_patterns(&mut out, &patterns)?;
    emit_sets(&mut out, &used, sets);
    Ok(out)
}

#[derive(Debug)]
struct Interner<T> {
    ids: BTreeMap<T, usize>,
    items: Vec<T>,
}

impl<T> Default for Interner<T> {
    fn default() -> Self {
        Self { ids: BTreeMap::new(), items: Vec::new() }
    }
}

impl<T: Ord + Clone> Interner<T> {
    fn add(&mut self, item: T) -> usize {
        if let Some(id) = self.ids.get(&item) {
            return *id;
        }
        self.ids.insert(item.clone(), self.items.len());
        self.items.push(item);
        self.items.len() - 1
    }

    fn id(&self, item: &T) -> usize {
        self.ids[item]
    }
}

/// Class of each complex type by (schema index, name): equal classes have equal content, all the way down.
type Classes = BTreeMap<(usize, String), usize>;

/// Partition refinement: begins with all complex types equal and splits until nothing changes, so cycles are no problem.
fn classify(schemas: &[Schema], simples: &Interner<Simple>) -> Classes {
    let mut classes: Classes = BTreeMap::new();
    for (index, schema) in schemas.iter().enumerate() {
        classes.extend(schema.complex.keys().map(|name| ((index, name.clone()), 0)));
    }
    let mut count = 1;
    loop {
        let mut shapes = Interner::default();
        let mut next = BTreeMap::new();
        for (key, class) in &classes {
            let schema = &schemas[key.0];
            let shape = shape(schema, key.0, &schema.complex[&key.1], simples, &classes);
            next.insert(key.clone(), shapes.add((*class, shape)));
        }
        classes = next;
        if shapes.items.len() == count {
            return classes;
        }
        count = shapes.items.len();
    }
}

fn content(
    schema: &Schema,
    index: usize,
    name: &str,
    simples: &Interner<Simple>,
    classes: &Classes,
) -> String {
    match schema.simple.get(name) {
        Some(simple) => format!("Content::Simple({})", simples.id(simple)),
        None => format!("Content::Complex({})", classes[&(index, name.to_owned())]),
    }
}

fn shape(
    schema: &Schema,
    index: usize,
    complex: &Complex,
    simples: &Interner<Simple>,
    classes: &Classes,
) -> String {
    let mut out = String::new();
    match complex {
        Complex::Any(None) => out.push_str("Complex::Any(None)"),
        Complex::Any(Some(namespace)) => {
            let _ = write!(out, "Complex::Any(Some({namespace:?}))");
        }
        Complex::Attributed { value, attribute, attribute_type } => {
            let (value, kind) =
                (simples.id(&schema.simple[value]), simples.id(&schema.simple[attribute_type]));
            let _ = write!(
                out,
                "Complex::Attributed(Attributed {{ value: {value}, attribute: {attribute:?}, attribute_type: {kind} }})"
            );
        }
        Complex::Elements(elements) => {
            out.push_str("Complex::Elements(&[\n");
            for element in elements {
                let content = content(schema, index, &element.type_name, simples, classes);
                let required = elements.iter().filter(|e| e.group == element.group).all(|e| e.min > 0);
                let max = match element.max {
                    u32::MAX => "u32::MAX".to_owned(),
                    max => max.to_string(),
                };
                let (name, min, group) = (&element.name, element.min, element.group);
                let _ = writeln!(out, "        e({name:?}, {content}, {min}, {max}, {group}, {required}),");
            }
            out.push_str("    ])");
        }
    }
    out
}

fn emit_schemas(out: &mut String, schemas: &[Schema], classes: &Classes) {
    out.push_str("\n/// The schemas, sorted by name.\npub static SCHEMAS: &[SchemaTable] = &[\n");
    for (index, schema) in schemas.iter().enumerate() {
        let (name, root) = (&schema.name, &schema.root);
        let class = classes[&(index, schema.root_type.clone())];
        let root = format!("e({root:?}, Content::Complex({class}), 1, 1, 0, true)");
        let _ = writeln!(out, "    SchemaTable {{ name: {name:?}, root: {root} }},");
    }
    out.push_str("];\n");
}

fn emit_complex(out: &mut String, schemas: &[Schema], simples: &Interner<Simple>, classes: &Classes) {
    let mut rows: BTreeMap<usize, String> = BTreeMap::new();
    for ((index, name), class) in classes {
        let schema = &schemas[*index];
        rows.entry(*class).or_insert_with(|| {
            format!(
                "    // {name}\n    {},\n",
                shape(schema, *index, &schema.complex[name], simples, classes)
            )
        });
    }
    out.push_str("\n/// Complex types; equal ones of several schemas are one row.\npub static COMPLEX: &[Complex] = &[\n");
    rows.values().for_each(|row| out.push_str(row));
    out.push_str("];\n");
}

fn emit_simple(
    out: &mut String,
    simples: &Interner<Simple>,
    patterns: &Interner<String>,
    used: &Interner<String>,
) {
    out.push_str("\n/// Simple types with their facets.\npub static SIMPLE: &[Simple] = &[\n");
    for simple in &simples.items {
        let base = match simple.base.as_str() {
            "xs:decimal" => "Decimal",
            "xs:boolean" => "Boolean",
            "xs:date" => "Date",
            "xs:dateTime" => "DateTime",
            "xs:time" => "Time",
            "xs:gYear" => "Year",
            "xs:gYearMonth" => "YearMonth",
            "xs:base64Binary" => "Base64",
            _ => "Text",
        };
        let limit = |limit: Option<u32>| limit.map_or("u32::MAX".to_owned(), |n| n.to_string());
        let pattern = simple.pattern.as_ref().map(|p| patterns.id(p));
        let set = simple.set.as_ref().map(|set| used.id(set));
        let _ = writeln!(
            out,
            "    Simple {{ base: Base::{base}, length_min: {}, length_max: {}, total_digits: {}, fraction_digits: {}, \
             minimum: {:?}, pattern: {pattern:?}, values: &{:?}, set: {set:?} }},",
            simple.length_min.unwrap_or(0),
            limit(simple.length_max),
            limit(simple.total_digits),
            limit(simple.fraction_digits),
            simple.minimum,
            simple.values,
        );
    }
    out.push_str("];\n");
}

fn emit_patterns(out: &mut String, patterns: &Interner<String>) -> Result<(), PatternFault> {
    out.push_str("\n/// Patterns as deterministic automata.\npub static PATTERNS: &[Pattern] = &[\n");
    for text in &patterns.items {
        let Automaton { classes, other, width, next, accept } = pattern::compile(text)?;
        let _ = writeln!(
            out,
            "    Pattern {{ text: {text:?}, classes: {classes:?}, other: {other}, width: {width}, next: &{next:?}, \
             accept: &{accept:?} }},"
        );
    }
    out.push_str("];\n");
    Ok(())
}

fn emit_sets(out: &mut String, used: &Interner<String>, sets: &CodeSets) {
    out.push_str("\n/// External code sets that schemas use.\npub static CODE_SETS: &[CodeSet] = &[\n");
    for name in &used.items {
        let _ = writeln!(out, "    CodeSet {{ name: {name:?}, codes: &{:?} }},", sets[name]);
    }
    out.push_str("];\n");
}
