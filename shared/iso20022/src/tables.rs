//! The shape of the static tables that the generator writes from the published schemas.
//!
//! Knows XSD's content models and facets as data; does not know XML, nor any message by name.

/// One published schema.
#[derive(Debug)]
pub struct SchemaTable {
    /// Message definition, such as `pacs.008.001.08`.
    pub name: &'static str,
    /// Root element: `Document` or `AppHdr`.
    pub root: Element,
}

/// Codes that are published apart from the schemas, which only bound their length.
#[derive(Debug)]
pub struct CodeSet {
    /// Name as in the schemas, such as `ExternalPurpose1Code`.
    pub name: &'static str,
    /// The codes, sorted.
    pub codes: &'static [&'static str],
}

/// What an element holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Content {
    /// A complex type by index.
    Complex(u16),
    /// A simple type by index.
    Simple(u16),
}

/// A complex type.
#[derive(Debug)]
pub enum Complex {
    /// Elements in order; neighbours with the same group are alternatives.
    Elements(&'static [Element]),
    /// A value with one required attribute.
    Attributed(Attributed),
    /// Exactly one element of any name (of the given namespace, where there is one); its content is kept, not judged.
    Any(Option<&'static str>),
}

/// A value with one required attribute, in the published schemas always `Ccy`.
#[derive(Debug)]
pub struct Attributed {
    /// Simple type of the value.
    pub value: u16,
    /// Name of the attribute.
    pub attribute: &'static str,
    /// Simple type of the attribute.
    pub attribute_type: u16,
}

/// An element of a content model.
#[derive(Debug)]
pub struct Element {
    /// Local name.
    pub name: &'static str,
    /// What it holds.
    pub content: Content,
    /// Least number of occurrences, once chosen.
    pub min: u32,
    /// Greatest number of occurrences; `u32::MAX` is unbounded.
    pub max: u32,
    /// Position in the sequence; alternatives share it.
    pub group: u16,
    /// Whether one element of the group must be there.
    pub required: bool,
}

/// The built-in type under a simple type.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Base {
    /// `xs:string`: white space is kept.
    Text,
    /// `xs:decimal`.
    Decimal,
    /// `xs:boolean`.
    Boolean,
    /// `xs:date`.
    Date,
    /// `xs:dateTime`.
    DateTime,
    /// `xs:time`.
    Time,
    /// `xs:gYear`.
    Year,
    /// `xs:gYearMonth`.
    YearMonth,
    /// `xs:base64Binary`: lengths count octets.
    Base64,
}

/// A simple type with its facets; an absent limit is `u32::MAX`.
#[derive(Debug)]
pub struct Simple {
    /// The built-in type.
    pub base: Base,
    /// Least length, in characters (octets for base64).
    pub length_min: u32,
    /// Greatest length.
    pub length_max: u32,
    /// Greatest number of significant digits.
    pub total_digits: u32,
    /// Greatest number of digits after the point, trailing zeros apart.
    pub fraction_digits: u32,
    /// `minInclusive`; the schemas only use whole numbers.
    pub minimum: Option<u32>,
    /// Index of the pattern.
    pub pattern: Option<u16>,
    /// Allowed values, sorted; empty means any.
    pub values: &'static [&'static str],
    /// Index of the external code set.
    pub set: Option<u16>,
}

/// A pattern as deterministic automaton: linear, and without a regular-expression engine.
#[derive(Debug)]
pub struct Pattern {
    /// The pattern as published, for fault texts.
    pub text: &'static str,
    /// Class of each ASCII character.
    pub classes: [u8; 128],
    /// Class of all other characters.
    pub other: u8,
    /// Number of classes.
    pub width: u16,
    /// Next state by state and class; `u16::MAX` never accepts.
    pub next: &'static [u16],
    /// Whether a text may end in this state.
    pub accept: &'static [bool],
}

impl Pattern {
    /// Whether the whole text matches. Linear in its length.
    pub fn matches(&self, text: &str) -> bool {
        let mut state = 0u16;
        for c in text.chars() {
            let class = u32::from(c).try_into().ok().and_then(|c: usize| self.classes.get(c).copied());
            let at = usize::from(state) * usize::from(self.width) + usize::from(class.unwrap_or(self.other));
            match self.next.get(at) {
                Some(next) if *next != u16::MAX => state = *next,
                _ => return false,
            }
        }
        self.accept.get(usize::from(state)).copied().unwrap_or(false)
    }
}
