//! References in header values: bytes outside 0x21–0x7E and `"` `\` `%` are written `%XX` (contracts, "Signatures"), in
//! upper-case hex. Each reference has exactly one written form, and any other form is refused.

use super::Fault;
use super::limits::NONCE_BYTES_MAX;

/// Whether a byte stands for itself.
fn is_plain(byte: u8) -> bool {
    (0x21..=0x7e).contains(&byte) && !matches!(byte, b'"' | b'\\' | b'%')
}

/// The reference as `nonce` and `Idempotency-Key` write it.
///
/// # Errors
/// [`Fault::ParameterValue`] if it is empty or too long.
pub fn escape(reference: &str) -> Result<String, Fault> {
    const HEX: [char; 16] = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'A', 'B', 'C', 'D', 'E', 'F'];
    let mut out = String::with_capacity(reference.len());
    for byte in reference.bytes() {
        if is_plain(byte) {
            out.push(char::from(byte));
        } else {
            out.push('%');
            out.extend([HEX[usize::from(byte >> 4)], HEX[usize::from(byte & 15)]]);
        }
    }
    if out.is_empty() || out.len() > NONCE_BYTES_MAX {
        return Err(Fault::ParameterValue("nonce"));
    }
    Ok(out)
}

/// The reference that a written form stands for; the empty text stands for itself.
///
/// # Errors
/// [`Fault::ParameterValue`] if the text is not what [`escape`] writes for any reference.
pub fn unescape(text: &str) -> Result<String, Fault> {
    let fault = || Fault::ParameterValue("nonce");
    if text.len() > NONCE_BYTES_MAX {
        return Err(fault());
    }
    let mut out = Vec::with_capacity(text.len());
    let mut bytes = text.bytes();
    while let Some(byte) = bytes.next() {
        if byte == b'%' {
            let (high, low) = (bytes.next().and_then(nibble), bytes.next().and_then(nibble));
            let byte = high.zip(low).map(|(high, low)| high << 4 | low).ok_or_else(fault)?;
            if is_plain(byte) {
                return Err(fault());
            }
            out.push(byte);
        } else if is_plain(byte) {
            out.push(byte);
        } else {
            return Err(fault());
        }
    }
    String::from_utf8(out).map_err(|_| fault())
}

fn nibble(byte: u8) -> Option<u8> {
    match byte {
        b'0'..=b'9' => Some(byte - b'0'),
        b'A'..=b'F' => Some(byte - b'A' + 10),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_form_each() {
        // Protects: a reference has one written form, so the key of a message cannot be written in two ways.
        assert_eq!(escape("A-1/x").unwrap(), "A-1/x");
        assert_eq!(escape("a b\"\\%é").unwrap(), "a%20b%22%5C%25%C3%A9");
        for bad in ["%41", "%c3%a9", "%", "%2", "%GG", "a b", "%FF", "é", "\"", "\\"] {
            assert_eq!(unescape(bad), Err(Fault::ParameterValue("nonce")), "{bad}");
        }
        assert!(escape("").is_err());
        assert!(escape(&"é".repeat(300)).is_err());
    }

    proptest::proptest! {
        #[test]
        fn survives_and_is_total(text in "\\PC{1,35}", garbage in ".{0,60}") {
            // Protects: each reference comes back as it was, and nothing panics.
            let written = escape(&text).unwrap();
            proptest::prop_assert_eq!(unescape(&written).unwrap(), text);
            if let Ok(reference) = unescape(&garbage) && !reference.is_empty() {
                proptest::prop_assert_eq!(escape(&reference).unwrap(), garbage);
            }
        }
    }
}
