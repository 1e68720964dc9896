//! Decoding takes nothing from the heap: counted, not believed.

mod common;

use std::alloc::{GlobalAlloc, Layout, System};
use std::cell::Cell;

use tonle_iso8583::{decode, encode};

struct Counting;

std::thread_local! {
    static TAKEN: Cell<usize> = const { Cell::new(0) };
}

#[allow(unsafe_code, reason = "an allocator is unsafe by its signature; this one only counts and passes on")]
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        // While a thread ends its counter is gone, and nobody asks for it.
        let _ = TAKEN.try_with(|taken| taken.set(taken.get() + 1));
        unsafe { System.alloc(layout) }
    }

    unsafe fn dealloc(&self, at: *mut u8, layout: Layout) {
        unsafe { System.dealloc(at, layout) }
    }
}

#[global_allocator]
static ALLOCATOR: Counting = Counting;

#[test]
fn decoding_takes_nothing_from_the_heap() {
    // Protects: no allocation for a field, however many there are, in each sample's encodings.
    let profiles = common::samples();
    for link in profiles.iter() {
        let of_1993 = link.name().ends_with("1993");
        let mut fields = common::fields(&[
            (2, "4111222233334444"),
            (3, "430000"),
            (4, "000012500000"),
            (7, "1124031500"),
            (11, "000042"),
        ]);
        fields.set(37, "632803000042");
        fields.set(100, "970422");
        fields.set(120, "01006SOKHA C");
        fields.set(49, if link.name().contains("packed") { "0704" } else { "704" });
        let wire = encode(link, if of_1993 { "1200" } else { "0200" }, &fields).unwrap();
        let before = TAKEN.with(Cell::get);
        let read = decode(link, &wire).unwrap();
        let count = read.fields().count();
        let trace = read.field(11).and_then(|field| field.character(5));
        let after = TAKEN.with(Cell::get);
        assert_eq!((count, trace), (9, Some(b'2')));
        assert_eq!(after - before, 0, "{}", link.name());
    }
}
