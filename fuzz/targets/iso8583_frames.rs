//! Any bytes as a stream of frames, whole and in pieces.
#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| tonle_fuzz::iso8583::frames(data));
