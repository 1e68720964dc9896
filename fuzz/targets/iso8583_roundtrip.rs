//! A message that is read is written again to the byte.
#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| tonle_fuzz::iso8583::roundtrip(data));
