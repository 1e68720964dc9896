//! Time to read messages of several sizes, beside the pull reader alone: the figures of `docs/PERFORMANCE.md`.
//!
//! `cargo run --release -p tonle-iso20022 --example speed`. The least of many rounds is printed: the rest is the machine.

use std::hint::black_box;
use std::time::Instant;

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

fn main() {
    for name in ["pacs.008.001.08-bare", "pacs.008.001.08-header", "pacs.002.001.10-rjct", "pacs.028.001.03"]
    {
        let path = format!("{}/samples/{name}.xml", env!("CARGO_MANIFEST_DIR"));
        let bytes = std::fs::read(path).expect("the sample is in the package");
        let floor = least(2_000, || pull(&bytes));
        let read = least(2_000, || tonle_iso20022::parse(&bytes).expect("valid").definition());
        println!("{name}: {} bytes, pull {floor} ns, parse {read} ns", bytes.len());
    }
}
