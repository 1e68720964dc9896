//! Limits of the signature profile, each with its reason.

/// How far `created` may lie from the verifier's clock, in seconds, both ways and inclusive (contracts, "Signatures").
pub const WINDOW_SECONDS: u64 = 300;

/// Longest `Signature-Input` or `Signature` field that is looked at, in bytes: two labels of the profile need less than
/// 2,000, the rest is room for labels that are ignored.
pub const FIELD_BYTES_MAX: usize = 8 * 1024;

/// Most labels in one field: `tonle`, `origin` and what proxies on the way may add.
pub const LABELS_MAX: usize = 8;

/// Longest `nonce` in bytes: a reference has at most 35 characters of at most four bytes, each written `%XX`.
pub const NONCE_BYTES_MAX: usize = 35 * 4 * 3;

/// Longest component value in bytes: header lines are limited to less by the HTTP server already.
pub const COMPONENT_BYTES_MAX: usize = 8 * 1024;

/// Longest identifier of a key in bytes (`k1`, `2027-spring`).
pub const KEY_ID_BYTES_MAX: usize = 32;

/// Both algorithms of the profile have signatures of 64 bytes: Ed25519, and ECDSA P-256 as r and s of 32 bytes each.
pub const SIGNATURE_BYTES: usize = 64;
