//! `Content-Digest` of RFC 9530, narrowed to exactly one sha-256 in canonical base64.

use aws_lc_rs::digest::{SHA256, digest};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

use super::Fault;

/// SHA-256 of bytes.
pub fn sha256(bytes: &[u8]) -> [u8; 32] {
    let mut out = [0; 32];
    out.copy_from_slice(digest(&SHA256, bytes).as_ref());
    out
}

/// The value of `Content-Digest` (and of `Tonle-Original`) for a body with this SHA-256: `sha-256=:…:`.
pub fn header(sha256: &[u8; 32]) -> String {
    let mut out = String::with_capacity(54);
    out.push_str("sha-256=:");
    STANDARD.encode_string(sha256, &mut out);
    out.push(':');
    out
}

/// Reads a value of that one form.
///
/// # Errors
/// [`Fault::DigestForm`] for anything else: other algorithms, several digests, parameters, other base64.
pub fn read(value: &str) -> Result<[u8; 32], Fault> {
    let text = value.strip_prefix("sha-256=:").and_then(|rest| rest.strip_suffix(':'));
    let text = text.ok_or(Fault::DigestForm)?;
    // 32 bytes are 44 characters; the decoder wants room for what the padding stands for.
    let mut out = [0; 36];
    if text.len() != 44 {
        return Err(Fault::DigestForm);
    }
    let length = STANDARD.decode_slice(text, &mut out).map_err(|_| Fault::DigestForm)?;
    out.get(..length).and_then(|bytes| bytes.try_into().ok()).ok_or(Fault::DigestForm)
}

/// Checks that the header belongs to the body, and gives the body's SHA-256.
///
/// # Errors
/// [`Fault::DigestForm`] or [`Fault::DigestMismatch`].
pub fn check(value: &str, body: &[u8]) -> Result<[u8; 32], Fault> {
    let named = read(value)?;
    let actual = sha256(body);
    if named == actual { Ok(actual) } else { Err(Fault::DigestMismatch) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn vector_of_rfc_9530() {
        // Protects: the field's form. The body and digest are those of RFC 9530, appendix B.1 (with its newline).
        let value = "sha-256=:RK/0qy18MlBSVnWgjwz6lZEWjP/lF5HF9bvEF8FabDg=:";
        assert_eq!(header(&sha256(b"{\"hello\": \"world\"}\n")), value);
        assert!(check(value, b"{\"hello\": \"world\"}\n").is_ok());
        assert_eq!(check(value, b"{\"hello\": \"world\"}"), Err(Fault::DigestMismatch));
    }

    #[test]
    fn other_forms_are_refused() {
        // Protects: one body has one header value, so a stored message can be checked without its headers.
        for value in [
            "",
            "sha-256=RK/0qy18MlBSVnWgjwz6lZEWjP/lF5HF9bvEF8FabDg=",
            "SHA-256=:RK/0qy18MlBSVnWgjwz6lZEWjP/lF5HF9bvEF8FabDg=:",
            "sha-256=:RK/0qy18MlBSVnWgjwz6lZEWjP/lF5HF9bvEF8FabDg:",
            "sha-256=:RK/0qy18MlBSVnWgjwz6lZEWjP/lF5HF9bvEF8FabDh=:",
            "sha-256=:RK/0qy18MlBSVnWgjwz6lZEWjP/lF5HF9bvEF8FabDg=:, sha-512=:AA==:",
            "sha-256=:RK/0qy18MlBSVnWgjwz6lZEWjP/lF5HF9bvEF8FabDg=:;p=1",
            "sha-512=:RK/0qy18MlBSVnWgjwz6lZEWjP/lF5HF9bvEF8FabDg=:",
            "sha-256=:AAAA:",
        ] {
            assert_eq!(read(value), Err(Fault::DigestForm), "{value}");
        }
    }
}
