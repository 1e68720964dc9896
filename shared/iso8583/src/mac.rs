//! Authentication codes in DE64 and DE128.
//!
//! The code covers every byte from the message type to the byte before the code, as they stand on the wire, bitmaps
//! included. Keys come from files, are wiped when dropped and never shown. Knows no key exchange (0800 with DE70 101): that
//! belongs to the link.

use std::fmt;
use std::io::Read;
use std::path::{Path, PathBuf};

use aes::{Aes128, Aes192, Aes256};
use cmac::{Cmac, KeyInit, Mac};
use des::Des;
use retail_mac::RetailMac;
use zeroize::Zeroizing;

use crate::limits::KEY_FILE_BYTES_MAX;

/// Padding of ISO/IEC 9797-1 before the last block.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Padding {
    /// Method 1: zeros, as many as needed, maybe none.
    Zeros,
    /// Method 2: one bit 1, then zeros; always at least one bit.
    OneThenZeros,
}

/// How the code is computed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Algorithm {
    /// ISO/IEC 9797-1 algorithm 3 with DES and two keys ("retail MAC"), 16 bytes of key.
    Retail(Padding),
    /// AES-CMAC (RFC 4493, NIST SP 800-38B), 16, 24 or 32 bytes of key; its leftmost bytes stand in the message.
    AesCmac,
}

/// What a profile says about authentication.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MacRule {
    /// How the code is computed.
    pub algorithm: Algorithm,
    /// Where the key lies: hexadecimal text.
    pub key_file: PathBuf,
    /// Message types that need no code, as numbers (`0800` is 800). They may carry one; then it is checked.
    pub without: Vec<u16>,
}

/// Why a key is not taken.
#[derive(Debug, thiserror::Error)]
pub enum KeyFault {
    /// The file cannot be read.
    #[error("key file {path} cannot be read")]
    File {
        /// Which file.
        path: PathBuf,
        /// Why.
        source: std::io::Error,
    },
    /// The file holds something else than hexadecimal digits, or too much.
    #[error("key file {path} is not one line of hexadecimal digits")]
    Text {
        /// Which file.
        path: PathBuf,
    },
    /// The key has a length that the algorithm has not.
    #[error("a key of {has} bytes, the algorithm takes {wants}")]
    Length {
        /// Bytes of the key.
        has: usize,
        /// What is taken, in words.
        wants: &'static str,
    },
    /// Both halves of a retail key are equal, which is single DES and broken.
    #[error("both halves of the key are equal")]
    EqualHalves,
}

/// A key with its algorithm. Wiped when dropped; `Debug` shows nothing of it.
pub struct MacKey {
    algorithm: Algorithm,
    bytes: Zeroizing<Vec<u8>>,
}

impl fmt::Debug for MacKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("MacKey").field("algorithm", &self.algorithm).finish_non_exhaustive()
    }
}

impl MacKey {
    /// A key from its bytes.
    ///
    /// # Errors
    /// A length that the algorithm has not, or a retail key with equal halves.
    pub fn new(algorithm: Algorithm, bytes: &[u8]) -> Result<Self, KeyFault> {
        let has = bytes.len();
        match algorithm {
            Algorithm::Retail(_) => {
                let (left, right) = bytes.split_at(has / 2);
                if has != 16 {
                    return Err(KeyFault::Length { has, wants: "16" });
                }
                // The lowest bit of each byte is parity and does not count.
                if left.iter().zip(right).all(|(left, right)| left | 1 == right | 1) {
                    return Err(KeyFault::EqualHalves);
                }
            }
            Algorithm::AesCmac if !matches!(has, 16 | 24 | 32) => {
                return Err(KeyFault::Length { has, wants: "16, 24 or 32" });
            }
            Algorithm::AesCmac => {}
        }
        Ok(Self { algorithm, bytes: Zeroizing::new(bytes.to_vec()) })
    }

    /// A key from a file of hexadecimal digits; white space around them does not count.
    ///
    /// # Errors
    /// The file cannot be read, is no hexadecimal text, or holds no key for the algorithm.
    pub fn read(algorithm: Algorithm, path: &Path) -> Result<Self, KeyFault> {
        let unreadable = |source| KeyFault::File { path: path.to_owned(), source };
        let no_text = || KeyFault::Text { path: path.to_owned() };
        // Room for everything at once: a buffer that grew would leave copies of the key behind.
        let room = usize::try_from(KEY_FILE_BYTES_MAX).expect("a small constant") + 1;
        let mut text = Zeroizing::new(Vec::with_capacity(room));
        let file = std::fs::File::open(path).map_err(unreadable)?;
        file.take(KEY_FILE_BYTES_MAX + 1).read_to_end(&mut text).map_err(unreadable)?;
        if text.len() + 1 > room {
            return Err(no_text());
        }
        let digits = std::str::from_utf8(&text).map_err(|_| no_text())?.trim_ascii();
        let bytes = Zeroizing::new(crate::hex::parse(digits).map_err(|_| no_text())?);
        Self::new(algorithm, &bytes)
    }

    /// The eight leftmost bytes of the code over the message.
    pub fn code(&self, message: &[u8]) -> [u8; 8] {
        match self.over(message) {
            Over::Retail(mac) => leftmost(&mac.finalize().into_bytes()),
            Over::Aes128(mac) => leftmost(&mac.finalize().into_bytes()),
            Over::Aes192(mac) => leftmost(&mac.finalize().into_bytes()),
            Over::Aes256(mac) => leftmost(&mac.finalize().into_bytes()),
        }
    }

    /// Whether `code`, 4 to 8 bytes, are the leftmost of the code over the message. Takes the same time wherever they
    /// differ.
    pub fn verify(&self, message: &[u8], code: &[u8]) -> bool {
        let verified = match self.over(message) {
            _ if !(4..=8).contains(&code.len()) => return false,
            Over::Retail(mac) => mac.verify_truncated_left(code),
            Over::Aes128(mac) => mac.verify_truncated_left(code),
            Over::Aes192(mac) => mac.verify_truncated_left(code),
            Over::Aes256(mac) => mac.verify_truncated_left(code),
        };
        verified.is_ok()
    }

    fn over(&self, message: &[u8]) -> Over {
        match (self.algorithm, self.bytes.len()) {
            (Algorithm::Retail(padding), _) => {
                let mut mac: RetailMac<Des> = self.keyed(message);
                if padding == Padding::OneThenZeros {
                    // The crate pads with zeros; method 2 puts one bit before them.
                    mac.update(&[0x80]);
                }
                Over::Retail(Box::new(mac))
            }
            (Algorithm::AesCmac, 16) => Over::Aes128(Box::new(self.keyed(message))),
            (Algorithm::AesCmac, 24) => Over::Aes192(Box::new(self.keyed(message))),
            (Algorithm::AesCmac, _) => Over::Aes256(Box::new(self.keyed(message))),
        }
    }

    fn keyed<M: Mac + KeyInit>(&self, message: &[u8]) -> M {
        let mut mac = M::new_from_slice(&self.bytes).expect("the length was checked when the key was made");
        mac.update(message);
        mac
    }
}

/// A code that has taken its message. Boxed, because key schedules are large and differ in size.
enum Over {
    Retail(Box<RetailMac<Des>>),
    Aes128(Box<Cmac<Aes128>>),
    Aes192(Box<Cmac<Aes192>>),
    Aes256(Box<Cmac<Aes256>>),
}

fn leftmost(code: &[u8]) -> [u8; 8] {
    code.first_chunk().copied().expect("every code here has at least eight bytes")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn hex(text: &str) -> Vec<u8> {
        crate::hex::parse(text).expect("test data")
    }

    #[test]
    fn retail_mac_as_published() {
        // Protects: algorithm 3 with both paddings, against ISO/IEC 9797-1:2011 B.4 and ICAO Doc 9303-11 appendix D.3.
        let iso = "0123456789ABCDEFFEDCBA9876543210";
        let icao = "7962D9ECE03D1ACD4C76089DCE131543";
        let icao_text = "72C29C2371CC9BDB65B779B8E8D37B29ECC154AA56A8799FAE2F498F76ED92F2";
        let now = b"Now is the time for all ".to_vec();
        let cases = [
            (iso, Padding::Zeros, now.clone(), "A1C72E74EA3FA9B6"),
            (iso, Padding::Zeros, b"Now is the time for it".to_vec(), "2E2B1428CC78254F"),
            (iso, Padding::OneThenZeros, now, "E9086230CA3BE796"),
            (icao, Padding::OneThenZeros, hex(icao_text), "5F1448EEA8AD90A7"),
        ];
        for (key, padding, text, code) in cases {
            let key = MacKey::new(Algorithm::Retail(padding), &hex(key)).expect("a key");
            assert_eq!(key.code(&text).to_vec(), hex(code));
        }
    }

    #[test]
    fn aes_cmac_as_published() {
        // Protects: the three key lengths, against RFC 4493 section 4 and NIST SP 800-38B appendix D.
        let text = hex(
            "6BC1BEE22E409F96E93D7E117393172AAE2D8A571E03AC9C9EB76FAC45AF8E5130C81C46A35CE411E5FBC1191A0A52EF\
             F69F2445DF4F9B17AD2B417BE66C3710",
        );
        let short = "2B7E151628AED2A6ABF7158809CF4F3C";
        let middle = "8E73B0F7DA0E6452C810F32B809079E562F8EAD2522C6B7B";
        let long = "603DEB1015CA71BE2B73AEF0857D77811F352C073B6108D72D9810A30914DFF4";
        let cases = [
            (short, 0, "BB1D6929E9593728"),
            (short, 16, "070A16B46B4D4144"),
            (short, 40, "DFA66747DE9AE630"),
            (short, 64, "51F0BEBF7E3B9D92"),
            (middle, 0, "D17DDF46ADAACDE5"),
            (middle, 64, "A1D5DF0EED790F79"),
            (long, 0, "028962F61B7BF89E"),
            (long, 64, "E1992190549F6ED5"),
        ];
        for (key, bytes, code) in cases {
            let key = MacKey::new(Algorithm::AesCmac, &hex(key)).expect("a key");
            assert_eq!(key.code(&text[..bytes]).to_vec(), hex(code), "{bytes}");
        }
    }

    #[test]
    fn keys_that_are_none_are_refused() {
        // Protects: a short key, single DES in disguise (also behind parity bits), and text that is no key.
        let retail = Algorithm::Retail(Padding::Zeros);
        assert!(matches!(MacKey::new(retail, &[1; 8]), Err(KeyFault::Length { has: 8, .. })));
        assert!(matches!(MacKey::new(retail, &[1; 16]), Err(KeyFault::EqualHalves)));
        assert!(matches!(MacKey::new(retail, &[[2_u8; 8], [3; 8]].concat()), Err(KeyFault::EqualHalves)));
        assert!(matches!(MacKey::new(Algorithm::AesCmac, &[1; 17]), Err(KeyFault::Length { .. })));
        let directory = tempfile::tempdir().expect("a directory");
        let path = directory.path().join("key");
        for text in ["not a key", &"00".repeat(600)] {
            std::fs::write(&path, text).expect("written");
            assert!(matches!(MacKey::read(Algorithm::AesCmac, &path), Err(KeyFault::Text { .. })));
        }
        assert!(matches!(MacKey::read(retail, &directory.path().join("none")), Err(KeyFault::File { .. })));
    }

    #[test]
    fn keys_are_never_shown() {
        // Protects: no key in a log, by Debug or by a fault.
        let directory = tempfile::tempdir().expect("a directory");
        let path = directory.path().join("key");
        std::fs::write(&path, " 00112233445566778899AABBCCDDEEFF\n").expect("written");
        let key = MacKey::read(Algorithm::AesCmac, &path).expect("a key");
        assert_eq!(format!("{key:?}"), "MacKey { algorithm: AesCmac, .. }");
        std::fs::write(&path, "00112233445566778899AABBCCDDEE").expect("written");
        let fault = MacKey::read(Algorithm::AesCmac, &path).expect_err("too short");
        assert!(!format!("{fault:?} {fault}").contains("2233"));
    }

    #[test]
    fn a_code_of_three_bytes_or_of_nine_proves_nothing() {
        // Protects: an empty or short code never verifies.
        let key = MacKey::new(Algorithm::AesCmac, &[7; 16]).expect("a key");
        let mut code = key.code(b"x").to_vec();
        assert!(key.verify(b"x", &code));
        assert!(key.verify(b"x", &code[..4]));
        assert!(!key.verify(b"x", &code[..3]));
        assert!(!key.verify(b"x", &[]));
        code.push(0);
        assert!(!key.verify(b"x", &code));
        for at in 0..8 {
            let mut other = key.code(b"x");
            other[at] ^= 1;
            assert!(!key.verify(b"x", &other));
        }
    }
}
