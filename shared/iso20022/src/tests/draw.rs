//! Draws valid messages from the tables.

use crate::generated::tables::{COMPLEX, PATTERNS, SCHEMAS, SIMPLE};
use crate::tables::{Base, Complex, Content, Element, Pattern, Simple};
use crate::value;

/// xorshift: the same seed gives the same messages everywhere.
pub(super) struct Random(u64);

impl Random {
    pub(super) fn new(seed: u64) -> Self {
        Self(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1)
    }

    pub(super) fn below(&mut self, limit: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % u64::try_from(limit.max(1)).expect("fits")).expect("below a usize")
    }

    pub(super) fn pick<'a, T>(&mut self, items: &'a [T]) -> &'a T {
        &items[self.below(items.len())]
    }
}

pub(super) fn document(random: &mut Random, schema: usize) -> String {
    let schema = &SCHEMAS[schema];
    let prefix = *random.pick(&["", "", "p:"]);
    let mut out = String::new();
    let declaration = format!(
        " xmlns{}{}=\"{}{}\"",
        if prefix.is_empty() { "" } else { ":" },
        prefix.trim_end_matches(':'),
        crate::xml::ISO_PREFIX,
        schema.name
    );
    element(&mut out, random, prefix, schema.root.name, schema.root.content, 0, &declaration);
    out
}

fn element(
    out: &mut String,
    random: &mut Random,
    prefix: &str,
    name: &str,
    content: Content,
    depth: usize,
    attributes: &str,
) {
    out.push_str(&format!("<{prefix}{name}{attributes}"));
    match content {
        Content::Simple(index) => {
            out.push('>');
            let text = drawn(random, &SIMPLE[usize::from(index)]);
            escape(out, random, &text);
        }
        Content::Complex(index) => match &COMPLEX[usize::from(index)] {
            Complex::Attributed(attributed) => {
                let attribute = drawn(random, &SIMPLE[usize::from(attributed.attribute_type)]);
                let value = drawn(random, &SIMPLE[usize::from(attributed.value)]);
                out.push_str(&format!(" {}=\"{attribute}\">{value}", attributed.attribute));
            }
            Complex::Any(namespace) => {
                let uri = namespace.unwrap_or("urn:example:any");
                out.push_str(&format!("><x:Any xmlns:x=\"{uri}\" a='1'>t<x:B/></x:Any>"));
            }
            Complex::Elements(model) => {
                out.push_str(if random.below(4) == 0 { ">\n" } else { ">" });
                children(out, random, prefix, model, depth);
            }
        },
    }
    out.push_str(&format!("</{prefix}{name}>"));
}

fn children(out: &mut String, random: &mut Random, prefix: &str, model: &[Element], depth: usize) {
    let mut at = 0;
    while at < model.len() {
        let group = model[at..].iter().take_while(|e| e.group == model[at].group).count();
        let options = &model[at..at + group];
        at += group;
        // Deeper elements are drawn ever more rarely, else messages would grow without end.
        if !options[0].required && random.below(2 + depth) > 0 {
            continue;
        }
        let chosen = random.pick(options);
        let most = usize::try_from(chosen.max.min(3)).expect("small");
        let least = usize::try_from(chosen.min).expect("small").max(1);
        let count = if random.below(4) == 0 { most.max(least) } else { least };
        for _ in 0..count {
            element(out, random, prefix, chosen.name, chosen.content, depth + 1, "");
            if random.below(8) == 0 {
                let piece = *random.pick(&["\n", " ", "<!-- - -->"]);
                out.push_str(piece);
            }
        }
    }
}

fn escape(out: &mut String, random: &mut Random, text: &str) {
    if random.below(12) == 0 {
        out.push_str(&format!("<![CDATA[{text}]]>"));
    } else {
        crate::build::escape(out, text);
    }
    if random.below(12) == 0 {
        out.push_str("<!-- x -->");
    }
}

const POOL: &[&str] = &[
    "2026-11-24",
    "2024-02-29+07:00",
    "2026-11-24T03:00:00.5Z",
    "2026-11-24T03:00:00",
    "2026-11-24T03:00:00Z",
    "10:00:00",
    "2026",
    "2026-11",
    "true",
    "0",
    "AAAA",
    "AAA=",
    "1",
    "12.5",
    "0.1",
    "100000",
    "0007",
];

fn drawn(random: &mut Random, simple: &Simple) -> String {
    for _ in 0..2_000 {
        let text = match (simple.base, simple.pattern) {
            _ if !simple.values.is_empty() => (*random.pick(simple.values)).to_owned(),
            (Base::Text, Some(pattern)) => walk(random, &PATTERNS[usize::from(pattern)]),
            (Base::Text, None) => free(random, simple),
            _ => (*random.pick(POOL)).to_owned(),
        };
        if value::check(simple, &text).is_ok() {
            return text;
        }
    }
    panic!("no value for {simple:?}");
}

fn free(random: &mut Random, simple: &Simple) -> String {
    let least = usize::try_from(simple.length_min).expect("small");
    let most = usize::try_from(simple.length_max).expect("fits").min(400);
    let length = match random.below(6) {
        0 => most,
        1 => least,
        _ => (least + random.below(12)).min(most),
    };
    (0..length)
        .map(|_| *random.pick(&['a', 'Z', '0', ' ', 'é', 'ỗ', 'ក', '&', '<', '-', '/', '\u{1F4B0}']))
        .collect()
}

/// A random way through the automaton.
fn walk(random: &mut Random, pattern: &Pattern) -> String {
    let mut state = 0u16;
    let mut text = String::new();
    loop {
        let row = usize::from(state) * usize::from(pattern.width);
        let ways: Vec<(u8, u16)> = (b' '..0x7F)
            .map(|c| (c, pattern.next[row + usize::from(pattern.classes[usize::from(c)])]))
            .filter(|(_, next)| *next != u16::MAX)
            .collect();
        let may_end = pattern.accept[usize::from(state)];
        if ways.is_empty() || (may_end && (random.below(4) == 0 || text.len() > 60)) {
            return text;
        }
        let (c, next) = *random.pick(&ways);
        text.push(char::from(c));
        state = next;
    }
}
