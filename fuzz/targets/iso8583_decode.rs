//! Any bytes as a message of each sample link.
#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| tonle_fuzz::iso8583::decode(data));
