//! HTTP message signatures (RFC 9421, RFC 9530) as a participant makes them: requests that carry a message, and
//! answers inside a push response. Written from the contract's §2 alone. Knows no sockets and no messages.

use std::fmt::Write as _;

use aws_lc_rs::digest::{SHA256, digest};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

use crate::keys::SigningKey;

/// What a request's signature covers.
pub struct Request<'a> {
    /// Upper-case method.
    pub method: &'a str,
    /// Host and port as the hub is addressed.
    pub authority: &'a str,
    /// Absolute path.
    pub path: &'a str,
    /// Query with its question mark; `?` when empty.
    pub query: &'a str,
    /// Value of `Content-Type`.
    pub content_type: &'a str,
    /// The body, exactly as sent.
    pub body: &'a [u8],
    /// The reference of the message, not yet escaped.
    pub reference: &'a str,
    /// Seconds since 1970.
    pub created: u64,
}

/// What the signature of an answer inside a push response covers.
pub struct PushAnswer<'a> {
    /// Status of the response, 200.
    pub status: u16,
    /// The push's `Tonle-Event`.
    pub event: &'a str,
    /// Value of `Content-Type`.
    pub content_type: &'a str,
    /// The body, exactly as sent.
    pub body: &'a [u8],
    /// The reference of the answer, not yet escaped.
    pub reference: &'a str,
    /// Seconds since 1970.
    pub created: u64,
}

/// The three headers that carry a signature.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Signed {
    /// `Content-Digest`.
    pub content_digest: String,
    /// `Signature-Input`.
    pub signature_input: String,
    /// `Signature`.
    pub signature: String,
}

/// `Content-Digest` of `body`: `sha-256=:…:`.
pub fn content_digest(body: &[u8]) -> String {
    format!("sha-256=:{}:", STANDARD.encode(digest(&SHA256, body)))
}

/// `text` as it stands in `nonce` and `Idempotency-Key`: bytes outside 0x21–0x7E and `"`, `\`, `%` become `%XX`.
pub fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for byte in text.bytes() {
        if (0x21..=0x7e).contains(&byte) && !matches!(byte, b'"' | b'\\' | b'%') {
            out.push(char::from(byte));
        } else {
            let _ = write!(out, "%{byte:02X}");
        }
    }
    out
}

/// Signs a request with tag `tonle-v1`.
pub fn request(key: &SigningKey, r: &Request<'_>) -> Signed {
    let content_digest = content_digest(r.body);
    let parameters = format!(
        "(\"@method\" \"@authority\" \"@path\" \"@query\" \"content-digest\" \"content-type\");created={};keyid=\"{}\";alg=\"{}\";nonce=\"{}\";tag=\"tonle-v1\"",
        r.created,
        key.id(),
        key.algorithm(),
        escape(r.reference),
    );
    let base = format!(
        "\"@method\": {}\n\"@authority\": {}\n\"@path\": {}\n\"@query\": {}\n\"content-digest\": {content_digest}\n\"content-type\": {}\n\"@signature-params\": {parameters}",
        r.method, r.authority, r.path, r.query, r.content_type,
    );
    seal(key, content_digest, &parameters, &base)
}

/// Signs an answer inside a push response with tag `tonle-answer-v1`.
pub fn push_answer(key: &SigningKey, a: &PushAnswer<'_>) -> Signed {
    let content_digest = content_digest(a.body);
    let parameters = format!(
        "(\"@status\" \"tonle-event\";req \"content-digest\" \"content-type\");created={};keyid=\"{}\";alg=\"{}\";nonce=\"{}\";tag=\"tonle-answer-v1\"",
        a.created,
        key.id(),
        key.algorithm(),
        escape(a.reference),
    );
    let base = format!(
        "\"@status\": {}\n\"tonle-event\";req: {}\n\"content-digest\": {content_digest}\n\"content-type\": {}\n\"@signature-params\": {parameters}",
        a.status, a.event, a.content_type,
    );
    seal(key, content_digest, &parameters, &base)
}

fn seal(key: &SigningKey, content_digest: String, parameters: &str, base: &str) -> Signed {
    let signature = STANDARD.encode(key.sign(base.as_bytes()));
    Signed {
        content_digest,
        signature_input: format!("tonle={parameters}"),
        signature: format!("tonle=:{signature}:"),
    }
}
