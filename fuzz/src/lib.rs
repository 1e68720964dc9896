//! What each fuzz target does with its bytes, and what must hold of the result. A failed assertion is a finding.
//!
//! It knows the codecs' public functions only, not how they work, and nothing of the fuzzer.

pub mod iso8583;
pub mod qr;
