//! Time to read messages of several sizes, beside a general pull reader alone.
//!
//! `cargo run --release -p tonle-iso20022 --example speed`. The least of many rounds is printed: the rest is the machine.

use std::hint::black_box;
use std::time::Instant;

use tonle_iso20022::{Profile, credit_transfer, judge, parse, parse_json};

fn least<T>(rounds: u32, mut work: impl FnMut() -> T) -> u128 {
    let mut best = u128::MAX;
    for _ in 0..rounds {
        let start = Instant::now();
        for _ in 0..32 {
            black_box(work());
        }
        best = best.min(start.elapsed().as_nanos() / 32);
    }
    best
}

fn pull(bytes: &[u8]) -> usize {
    let mut reader = quick_xml::Reader::from_str(std::str::from_utf8(bytes).expect("the samples are UTF-8"));
    let mut events = 0;
    while !matches!(reader.read_event().expect("well-formed"), quick_xml::events::Event::Eof) {
        events += 1;
    }
    events
}

fn measure(name: &str, bytes: &[u8]) {
    const ROUNDS: u32 = 1_000;
    let floor = least(ROUNDS, || pull(bytes));
    let read = least(ROUNDS, || parse(bytes).expect("valid").definition());
    let view = least(ROUNDS, || parse(bytes).expect("valid").overview().transactions.len());
    let rules = least(ROUNDS, || {
        judge(&parse(bytes).expect("valid"), Profile::Base).expect("no rule is broken").len()
    });
    let text = parse(bytes).expect("valid").to_json();
    let json = least(ROUNDS, || parse_json(text.as_bytes()).expect("valid").definition());
    println!(
        "{name}: {} bytes, ns: pull {floor}, read {read}, read and overview {view}, read and rules of base {rules}, \
         JSON ({} bytes) read {json}",
        bytes.len(),
        text.len()
    );
}

fn main() {
    for name in ["pacs.008.001.08-bare", "pacs.008.001.08-header", "pacs.002.001.10-rjct", "pacs.028.001.03"]
    {
        let path = format!("{}/samples/{name}.xml", env!("CARGO_MANIFEST_DIR"));
        measure(name, &std::fs::read(path).expect("the sample is in the package"));
    }
    let bare = include_str!("../samples/pacs.008.001.08-bare.xml");
    let typed = least(1_000, || credit_transfer(&parse(bare.as_bytes()).expect("valid")).expect("a payment"));
    println!("pacs.008.001.08-bare: read and typed view {typed} ns");
    // Thirty kilobytes: as many remittance lines as it takes.
    let line = "<Ustrd>Invoice 2026-0001, delivered on 24 November, twelve boxes of rice</Ustrd>";
    let from = bare.find("<Ustrd>").expect("the sample has one");
    let large = format!("{}{}{}", &bare[..from], line.repeat(28_000 / line.len()), &bare[from..]);
    measure("pacs.008.001.08 large", large.as_bytes());
}
