//! Spoils messages: structure, values, markup, bytes.

use super::draw::Random;

pub(super) const VALUES: &[&str] = &[
    "",
    " ",
    "1",
    "-1",
    "+1.",
    ".5",
    ".",
    "1e3",
    "NaN",
    "0.000001",
    "1.100000",
    "12345678901234567890",
    "123456789012345678",
    "000000000000000000001",
    " 7 ",
    "2026-02-29",
    "2026-11-24",
    "2026-11-24Z",
    " 2026-11-24\n",
    "12026-11-24",
    "99999999999-11-24",
    "GB82WEST12345698765432",
    "02026-11-24",
    "0000-01-01",
    "-0001-01-01",
    "2026-11-24+14:00",
    "2026-11-24+14:01",
    "2026-11-24T24:00:00",
    "2026-11-24T24:00:01",
    "2026-11-24T23:59:60",
    "2026-11-24T10:00:00.",
    "2026-11-24T10:00:00.123456789Z",
    "2026-11-24t10:00:00",
    "true",
    "TRUE",
    "1 ",
    "VND",
    "vnd",
    "ACTC",
    "CLRG",
    "CLRG ",
    "LOTUVNVX",
    "LOTUVNVXX",
    "LOTUVNVXXXX",
    "8a562c67-ca16-48ba-b074-65581be6f001",
    "8A562C67-ca16-48ba-b074-65581be6f001",
    "8a562c67-ca16-18ba-b074-65581be6f001",
    "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
    "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
    "ééééééééééééééééééééééééééééééééééé",
    "GB33BUKB20201555555555",
    "+84-901",
    "A&amp;B",
    "a]]&gt;",
    "AAAA",
    "AAA",
    "A===",
    "AB==",
    "\u{a0}1",
    "1\u{2003}",
    "٣",
];

const PIECES: &[&str] = &[
    "<!-- c -->",
    "<!-- -- -->",
    "<!--->",
    "&amp;",
    "&#32;",
    "&#x41;",
    "&#0;",
    "&#xFFFE;",
    "&foo;",
    "&",
    "<",
    ">",
    "]]>",
    "<![CDATA[x]]>",
    "<![CDATA[]]>",
    "<X/>",
    "<X>",
    "</X>",
    " a=\"b\"",
    " xmlns:q=\"urn:q\"",
    " xmlns=\"\"",
    " xsi:nil=\"true\"",
    "<q:X/>",
    "'",
    "\"",
    " ",
    "\n",
    "\r",
    "\t",
    "x",
    "0",
    "é",
    "\u{1}",
    "\u{FFFE}",
    "<?pi x?>",
    "<?xml version=\"1.0\"?>",
    "<!DOCTYPE a>",
    " Ccy=\"VND\"",
    " xml:lang=\"vi\"",
    "=",
    "/",
    ":",
    "p:",
    " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:schemaLocation=\"a b\"",
    " xmlns:i=\"http://www.w3.org/2001/XMLSchema-instance\" i:noNamespaceSchemaLocation=\"c\"",
];

pub(super) fn spoil(random: &mut Random, text: &str) -> Vec<u8> {
    let mut text = text.to_owned();
    for _ in 0..1 + random.below(2) {
        text = match random.below(10) {
            0..=3 => value(random, &text),
            4 => piece(random, &text, |b| b == b'>'),
            5 => piece(random, &text, |_| true),
            6 => remove_element(random, &text),
            7 => repeat_element(random, &text),
            8 => swap(random, &text),
            _ => tag_piece(random, &text),
        };
    }
    let mut bytes = text.into_bytes();
    if random.below(20) == 0 && !bytes.is_empty() {
        let at = random.below(bytes.len());
        bytes[at] = u8::try_from(random.below(256)).expect("a byte");
    }
    bytes
}

/// Start and end of all leaves' texts.
fn leaves(text: &str) -> Vec<(usize, usize)> {
    let bytes = text.as_bytes();
    let opened = (0..bytes.len()).filter(|at| bytes[*at] == b'>' && text.is_char_boundary(at + 1));
    opened
        .filter_map(|at| {
            let end = text[at + 1..].find('<')? + at + 1;
            text[end..].starts_with("</").then_some((at + 1, end))
        })
        .collect()
}

/// Start and end of all leaf elements.
fn elements(text: &str) -> Vec<(usize, usize)> {
    let whole = |(start, end): (usize, usize)| {
        let open = text[..start].rfind('<')?;
        let close = text[end..].find('>')? + end + 1;
        (!text[open..].starts_with("</")).then_some((open, close))
    };
    leaves(text).into_iter().filter_map(whole).collect()
}

fn value(random: &mut Random, text: &str) -> String {
    let leaves = leaves(text);
    let Some((start, end)) = leaves.get(random.below(leaves.len())) else { return text.to_owned() };
    format!("{}{}{}", &text[..*start], random.pick(VALUES), &text[*end..])
}

fn insert(random: &mut Random, text: &str, at: usize) -> String {
    let at = (at..=text.len()).find(|at| text.is_char_boundary(*at)).unwrap_or(0);
    format!("{}{}{}", &text[..at], random.pick(PIECES), &text[at..])
}

fn piece(random: &mut Random, text: &str, after: impl Fn(u8) -> bool) -> String {
    let places: Vec<usize> =
        text.bytes().enumerate().filter(|(_, b)| after(*b)).map(|(at, _)| at + 1).collect();
    let at = *random.pick(&places);
    insert(random, text, at)
}

/// Before the `>` of a tag.
fn tag_piece(random: &mut Random, text: &str) -> String {
    let places: Vec<usize> = text.bytes().enumerate().filter(|(_, b)| *b == b'>').map(|(at, _)| at).collect();
    let at = *random.pick(&places);
    insert(random, text, at)
}

fn remove_element(random: &mut Random, text: &str) -> String {
    let all = elements(text);
    let Some((start, end)) = all.get(random.below(all.len())) else { return text.to_owned() };
    format!("{}{}", &text[..*start], &text[*end..])
}

fn repeat_element(random: &mut Random, text: &str) -> String {
    let all = elements(text);
    let Some((start, end)) = all.get(random.below(all.len())) else { return text.to_owned() };
    let times = 1 + random.below(11);
    format!("{}{}{}", &text[..*end], text[*start..*end].repeat(times), &text[*end..])
}

fn swap(random: &mut Random, text: &str) -> String {
    let all = elements(text);
    let at = random.below(all.len());
    let (Some((a, b)), Some((c, d))) = (all.get(at), all.get(at + 1)) else { return text.to_owned() };
    if b > c {
        return text.to_owned();
    }
    format!("{}{}{}{}{}", &text[..*a], &text[*c..*d], &text[*b..*c], &text[*a..*b], &text[*d..])
}
