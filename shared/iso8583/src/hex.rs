//! Hexadecimal text, both ways. No white space, no prefix; both cases are read, capitals are written.

use crate::fault::Rule;

const CAPITALS: &[u8; 16] = b"0123456789ABCDEF";

/// The bytes of a text.
pub fn parse(text: &str) -> Result<Vec<u8>, Rule> {
    let mut bytes = Vec::with_capacity(text.len() / 2);
    let (pairs, rest) = text.as_bytes().as_chunks::<2>();
    for ([high, low], at) in pairs.iter().zip(0_usize..) {
        let high = digit(*high).ok_or(Rule::HexDigit { at: 2 * at + 1 })?;
        let low = digit(*low).ok_or(Rule::HexDigit { at: 2 * at + 2 })?;
        bytes.push(high << 4 | low);
    }
    if rest.is_empty() { Ok(bytes) } else { Err(Rule::HexOdd) }
}

/// The value of a hexadecimal digit.
pub fn digit(character: u8) -> Option<u8> {
    match character {
        b'0'..=b'9' => Some(character - b'0'),
        b'A'..=b'F' => Some(character - b'A' + 10),
        b'a'..=b'f' => Some(character - b'a' + 10),
        _ => None,
    }
}

/// The capital of a nibble; only the lower half of the byte counts.
pub fn capital(nibble: u8) -> u8 {
    CAPITALS[usize::from(nibble & 0x0F)]
}

/// Appends the bytes in capitals.
pub fn push(bytes: &[u8], out: &mut String) {
    out.reserve(2 * bytes.len());
    for byte in bytes {
        out.push(char::from(capital(byte >> 4)));
        out.push(char::from(capital(*byte)));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_pairs_of_hexadecimal_digits_are_read() {
        // Protects: no spaces, no signs, no full-width digits, no half bytes at the door.
        assert_eq!(parse("00fFA9"), Ok(vec![0x00, 0xFF, 0xA9]));
        assert_eq!(parse(""), Ok(Vec::new()));
        assert_eq!(parse("0"), Err(Rule::HexOdd));
        for (text, at) in [("0g", 2), ("+1", 1), (" 1", 1), ("00 1", 3), ("１1", 1), ("0x", 2)] {
            assert_eq!(parse(text), Err(Rule::HexDigit { at }), "{text}");
        }
    }
}
