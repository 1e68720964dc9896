//! Digests of a whole payload: MD5, by which Bakong names a code (never for security), and SHA-256, by which we do.

use md5::{Digest, Md5};
use sha2::Sha256;

const DIGITS: &[u8; 16] = b"0123456789abcdef";

/// A digest in lower-case hexadecimal digits; `N` of them.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Hex<const N: usize>([u8; N]);

impl<const N: usize> Hex<N> {
    fn of(bytes: &[u8]) -> Self {
        let mut text = [b'0'; N];
        for (pair, byte) in text.chunks_exact_mut(2).zip(bytes) {
            pair[0] = DIGITS[usize::from(byte >> 4)];
            pair[1] = DIGITS[usize::from(byte & 0xF)];
        }
        Self(text)
    }

    /// The digits.
    #[must_use]
    pub fn as_str(&self) -> &str {
        core::str::from_utf8(&self.0).unwrap_or_default()
    }
}

/// MD5 of the payload, 32 lower-case digits: the key of a KHQR payment at Bakong.
#[must_use]
pub fn md5(payload: &str) -> Hex<32> {
    Hex::of(&Md5::digest(payload.as_bytes()))
}

/// SHA-256 of the payload, 64 lower-case digits.
#[must_use]
pub fn sha256(payload: &str) -> Hex<64> {
    Hex::of(&Sha256::digest(payload.as_bytes()))
}

#[cfg(test)]
mod tests {
    #[test]
    fn known_digests() {
        // Protects the digits and their case.
        assert_eq!(super::md5("abc").as_str(), "900150983cd24fb0d6963f7d28e17f72");
        assert!(super::sha256("abc").as_str().starts_with("ba7816bf8f01cfea"));
    }
}
