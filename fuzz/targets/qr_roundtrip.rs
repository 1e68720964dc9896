//! A code that is read can be written again, as it stands and from its fields.
#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| tonle_fuzz::qr::roundtrip(data));
