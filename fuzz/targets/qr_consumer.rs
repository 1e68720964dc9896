//! Any bytes as a payer's code.
#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| tonle_fuzz::qr::consumer(data));
