//! Time on the worst input: linear, and small, whatever a mebibyte holds.

use std::time::{Duration, Instant};

use tonle_iso20022::{
    CheckOptions, Profile, check_line, limits::TOOL_SIZE_MAX, parse_json_within, parse_within,
};

const SUPPLEMENTARY: &str = include_str!("../samples/pacs.008.001.08-supplementary.xml");

/// The product promises 20 ms; twenty times that leaves room for a slow machine that does something else too.
const PATIENCE: Duration = Duration::from_millis(400);

/// As many pieces as fit between a head and a tail.
fn fill(head: &str, piece: &str, tail: &str) -> String {
    let count = (TOOL_SIZE_MAX - head.len() - tail.len()) / piece.len();
    format!("{head}{}{tail}", piece.repeat(count))
}

/// The sample with other supplementary data.
fn envelopes(root: &str, data: &str, count: usize) -> String {
    let from = SUPPLEMENTARY.find("<SplmtryData>").expect("there");
    let to = SUPPLEMENTARY.find("</SplmtryData>").expect("there") + "</SplmtryData>".len();
    let head = SUPPLEMENTARY[..from].replacen("<Document", &format!("<Document{root}"), 1);
    let one = format!("<SplmtryData><Envlp>{data}</Envlp></SplmtryData>");
    format!("{head}{}{}", one.repeat(count), &SUPPLEMENTARY[to..])
}

fn inputs() -> Vec<(&'static str, String)> {
    let prefixes: String = (0..63).map(|n| format!(" xmlns:p{n}='urn:{n}'")).collect();
    let used: String = (0..63).map(|n| format!(" p{n}:a=''")).collect();
    let value = |inside: &str| SUPPLEMENTARY.replacen("LOTUS-20261124-000003", inside, 1);
    vec![
        ("blank", fill("<a>", " ", "</a>")),
        ("text", fill("<a>", "x", "</a>")),
        ("brackets", fill("<a>", "]", "</a>")),
        ("elements", fill("<a>", "<b></b>", "</a>")),
        ("depth", fill("<a>", "<b>", "</a>")),
        ("comments", fill("<a>", "<!---->", "</a>")),
        ("hyphens", fill("<a><!--", "- ", "--></a>")),
        ("sections", fill("<a>", "<![CDATA[]]>", "</a>")),
        ("references", fill("<a>", "&#65;", "</a>")),
        ("ampersands", fill("<a>", "&", "</a>")),
        ("open tag", fill("<a ", "b='' ", ">")),
        ("open quote", fill("<a b='", "x", "")),
        ("long name", fill("<", "a", "/>")),
        ("attributes", fill("<a>", "<b c=''/>", "</a>")),
        ("prefixed", fill(&format!("<a{prefixes}>"), &format!("<b{used}/>"), "</a>")),
        ("declarations", fill("<a>", &format!("<b{prefixes}/>"), "</a>")),
        ("long value", value(&"x".repeat(TOOL_SIZE_MAX - 8_192))),
        ("referenced value", value(&"&#65;".repeat(TOOL_SIZE_MAX / 6))),
        ("zeros", SUPPLEMENTARY.replacen("125000", &"0".repeat(TOOL_SIZE_MAX - 8_192), 1)),
        ("others", envelopes("", "<x xmlns='urn:x' a='1'>y</x>", 3_000)),
        (
            "others with prefixes",
            envelopes(
                &prefixes,
                &format!("<p1:x{}/>", used.split_inclusive("''").take(20).collect::<String>()),
                2_000,
            ),
        ),
    ]
}

#[test]
fn a_mebibyte_of_the_worst_is_read_in_bounded_time() {
    // Protects the gateway: one message must not hold a processor, whatever somebody thought out.
    for (name, text) in inputs() {
        assert!(text.len() <= TOOL_SIZE_MAX, "{name}: {}", text.len());
        let start = Instant::now();
        let read = parse_within(text.as_bytes(), TOOL_SIZE_MAX).map(|message| message.content_hash());
        let took = start.elapsed();
        println!("{name}: {took:?}, {}", read.map_or_else(|fault| fault.to_string(), |_| "taken".to_owned()));
        assert!(took < PATIENCE, "{name}: {took:?}");
    }
}

#[test]
fn a_mebibyte_of_json_is_read_in_bounded_time() {
    // Protects the same at the other door, and the tools that convert.
    let document = parse_within(SUPPLEMENTARY.as_bytes(), TOOL_SIZE_MAX).expect("valid").to_json();
    let many = envelopes("", "<x xmlns='urn:x'/>", 3_000);
    let many = parse_within(many.as_bytes(), TOOL_SIZE_MAX).expect("valid").to_json();
    let inputs = [
        ("open", "[".repeat(TOOL_SIZE_MAX)),
        ("open objects", "{\"a\":".repeat(TOOL_SIZE_MAX / 5)),
        ("items", fill("{\"Document\":[", "0,", "0]}")),
        ("keys", fill("{\"Document\":{", "\"@ns\":\"a\",", "\"a\":1}}")),
        ("unknown keys", fill("{", "\"a\":1,", "\"a\":1}")),
        ("escapes", format!("{{\"Document\":\"{}\"}}", "\\u0041".repeat(TOOL_SIZE_MAX / 6 - 8))),
        (
            "long value",
            document.replacen("LOTUS-20261124-000003", &"\\n".repeat(TOOL_SIZE_MAX / 2 - 8_192), 1),
        ),
        ("others", many),
    ];
    for (name, text) in inputs {
        let start = Instant::now();
        let read = parse_json_within(text.as_bytes(), TOOL_SIZE_MAX).map(|message| message.to_xml().len());
        let took = start.elapsed();
        println!("{name}: {took:?}, {}", read.map_or_else(|fault| fault.to_string(), |_| "taken".to_owned()));
        assert!(took < PATIENCE, "{name}: {took:?}");
        let mut out = String::new();
        let start = Instant::now();
        let options = CheckOptions { profile: Profile::Cbpr, canonical: true };
        check_line(text.as_bytes(), options, &|_| Err(std::io::Error::other("none")), &mut out);
        assert!(start.elapsed() < PATIENCE && !out.is_empty(), "{name}");
    }
}
