//! Every element of a message spoiled in every way: the systematic half of the corpus.

use super::spoil::VALUES;

/// One element of a text, by byte offsets.
struct Found {
    start: usize,
    /// Behind the start tag.
    inner: usize,
    /// Where the end tag begins.
    inner_end: usize,
    end: usize,
    /// Behind the name in the start tag.
    name_end: usize,
    leaf: bool,
}

/// All elements, the outer before the inner.
fn elements(text: &str) -> Vec<Found> {
    let mut reader = quick_xml::Reader::from_str(text);
    let mut found: Vec<Found> = Vec::new();
    let mut open: Vec<usize> = Vec::new();
    loop {
        let at = |position: u64| usize::try_from(position).expect("fits");
        let start = at(reader.buffer_position());
        let event = reader.read_event().expect("drawn messages are well-formed");
        let end = at(reader.buffer_position());
        match event {
            quick_xml::events::Event::Start(tag) => {
                if let Some(outer) = open.last() {
                    found[*outer].leaf = false;
                }
                open.push(found.len());
                let name_end = start + 1 + tag.name().as_ref().len();
                found.push(Found { start, inner: end, inner_end: 0, end: 0, name_end, leaf: true });
            }
            quick_xml::events::Event::End(_) => {
                let own = open.pop().expect("balanced");
                (found[own].inner_end, found[own].end) = (start, end);
            }
            quick_xml::events::Event::Eof => {
                return found.into_iter().filter(|element| element.end > 0).collect();
            }
            _ => {}
        }
    }
}

const ATTRIBUTES: &[&str] = &[
    " a=\"b\"",
    " xmlns=\"\"",
    " xmlns=\"urn:x\"",
    " xmlns:unused=\"urn:x\"",
    " xml:lang=\"km\"",
    " Ccy=\"KHR\"",
    " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:nil=\"true\"",
    " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:nil=\"false\"",
    " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:type=\"Max35Text\"",
    " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:schemaLocation=\"a b\"",
];

const PIECES: &[&str] = &[
    "x",
    " ",
    "\n",
    "<!-- c -->",
    "<![CDATA[]]>",
    "<![CDATA[ ]]>",
    "<![CDATA[x]]>",
    "&#32;",
    "&#x41;",
    "&amp;",
    "<X/>",
    "<X xmlns=\"urn:x\"/>",
    "\u{a0}",
    "<?pi x?>",
];

/// All spoiled texts.
pub(super) fn all(text: &str) -> Vec<Vec<u8>> {
    let found = elements(text);
    let mut out = Vec::new();
    let put = |from: usize, to: usize, by: &str| format!("{}{by}{}", &text[..from], &text[to..]).into_bytes();
    for element in &found {
        let Found { start, inner, inner_end, end, name_end, leaf } = *element;
        out.push(put(start, end, ""));
        out.push(put(end, end, &text[start..end]));
        out.push(put(inner, inner_end, ""));
        let name = &text[start + 1..name_end];
        out.push(put(start, end, &text[start..end].replace(name, &format!("{name}X"))));
        out.push(put(start, end, &text[start..end].replace(name, &name.to_uppercase())));
        if let Some(next) = found.iter().find(|other| other.start >= end) {
            let swapped =
                format!("{}{}{}", &text[next.start..next.end], &text[end..next.start], &text[start..end]);
            out.push(put(start, next.end, &swapped));
        }
        out.extend(ATTRIBUTES.iter().map(|attribute| put(name_end, name_end, attribute)));
        for piece in PIECES {
            out.push(put(inner, inner, piece));
            out.push(put(inner_end, inner_end, piece));
        }
        if !leaf {
            continue;
        }
        let value = &text[inner..inner_end];
        out.extend(VALUES.iter().map(|value| put(inner, inner_end, value)));
        out.push(put(inner, inner_end, &value.to_lowercase()));
        out.push(put(inner, inner_end, &format!(" {value}")));
        out.push(put(inner, inner_end, &format!("{value}\t")));
        out.extend(
            [4, 5, 16, 35, 36, 70, 71, 140, 141, 350, 351]
                .map(|length| put(inner, inner_end, &"ỗ".repeat(length))),
        );
    }
    out
}
