//! Any bytes through the reader of codes, in each profile.
#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| tonle_fuzz::qr::decode(data));
