//! What the gateway's view keeps in memory for each payment and event: bytes allocated over a hundred thousand completed
//! payments, or as many as `TONLE_PAYMENTS` says, each with its instruction, answer and finals.
#![allow(clippy::arithmetic_side_effects, clippy::as_conversions, reason = "a test may be short")]
#![allow(clippy::disallowed_methods, clippy::disallowed_macros, reason = "counts allocations and prints")]
#![allow(unsafe_code, reason = "an allocator that counts is unsafe by its trait")]

mod common;

use std::alloc::{GlobalAlloc, Layout, System};
use std::collections::BTreeMap;
use std::sync::atomic::{AtomicU64, Ordering::Relaxed};

use common::{T, answer, genesis, pay};
use tonle_flow::fold::Folder;
use tonle_flow::view::View;
use tonle_iso20022::Form;
use tonle_wire::order::{Order, Record, Sense};

/// Half more than was measured, since tables grow by doubling.
const BYTES_PER_PAYMENT_MAX: u64 = 400;

/// The system's allocator with a count of what is held.
struct Counting;

static HELD: AtomicU64 = AtomicU64::new(0);

// SAFETY: everything is the system allocator's; the count changes nothing of it.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        HELD.fetch_add(layout.size() as u64, Relaxed);
        // SAFETY: as the caller promises.
        unsafe { System.alloc(layout) }
    }

    unsafe fn dealloc(&self, place: *mut u8, layout: Layout) {
        HELD.fetch_sub(layout.size() as u64, Relaxed);
        // SAFETY: as the caller promises.
        unsafe { System.dealloc(place, layout) }
    }
}

#[global_allocator]
static COUNTING: Counting = Counting;

/// Folds an order and gives the bytes of its journal record.
fn fold(folder: &mut Folder, order: Order) -> Vec<u8> {
    let bytes = Record::new(order).encode();
    let pending = folder.begin(folder.state().next_offset(), T, &bytes).expect("good");
    assert!(pending.is_last() && pending.needs().is_empty());
    folder.finish(pending, &BTreeMap::new()).expect("good").encode()
}

#[test]
fn the_view_keeps_little_of_a_payment() {
    // Protects: the memory that a gateway needs is known before it is missing.
    let payments: u64 =
        std::env::var("TONLE_PAYMENTS").ok().and_then(|text| text.parse().ok()).unwrap_or(100_000);
    let (mut folder, mut view) = (Folder::new(), View::new("main"));
    let (mut offset, mut of_view) = (0, 0);
    let mut feed = |order| {
        let journal = fold(&mut folder, order);
        let before = HELD.load(Relaxed);
        // The decoded record is dropped at once: only what the view keeps is counted.
        drop(view.journal(offset, &journal).expect("good").expect("the next one"));
        of_view += HELD.load(Relaxed).cast_signed() - before.cast_signed();
        offset += 1;
    };
    feed(genesis());
    for number in 1..=payments {
        feed(pay(number, &format!("P{number}"), 1, &Form::bare()));
        feed(answer(number, &format!("A{number}"), "mekong", Sense::Yes));
    }
    let (kept, events) = view.kept();
    assert_eq!((kept as u64, view.open_count()), (payments, 0));
    let per_payment = of_view.cast_unsigned() / payments;
    println!("{payments} payments with {events} events: {per_payment} bytes of the view per payment");
    assert!(per_payment <= BYTES_PER_PAYMENT_MAX, "{per_payment}");
}
