//! Any bytes as a picture.
#![no_main]

libfuzzer_sys::fuzz_target!(init: tonle_fuzz::qr::panics_of_others_are_caught(), |data: &[u8]| tonle_fuzz::qr::picture(data));
