//! The signature profile: HTTP message signatures (RFC 9421) with content digests (RFC 9530), narrowed so that each
//! message has exactly one way to be signed. Fixed components in a fixed order, fixed parameters in a fixed order, one
//! signature labelled `tonle`, Ed25519 or ECDSA P-256.
//!
//! Everything here is a pure function over bytes; the clock is an argument. A signed message is read in two steps:
//! `read_…` checks form, window and digest and says which key is named ([`Unverified`]); the caller looks the key up and
//! calls [`Unverified::verify`]. This module knows no registry, no HTTP library ([`headers`] is the one bridge to
//! header maps), no certificate, and does not judge whether the signer may do what the message asks.

pub mod digest;
mod fault;
pub mod headers;
mod keys;
pub mod limits;
mod message;
mod origin;
mod profile;
pub mod reference;
mod structured;

pub use fault::Fault;
pub use keys::{KeyFault, PublicKey, Signer, SigningKey, pem};
pub use limits::SIGNATURE_BYTES;
pub use message::{
    Asked, Event, Target, normal_authority, query_component, read_answer, read_event, read_push_answer,
    read_request, sign_answer, sign_event, sign_push_answer, sign_request,
};
pub use origin::{Origin, Way, read_origin};
pub use profile::{Fields, SignedHeaders, Unverified, Verified, is_key_id, is_owner};

/// [`read_request`], the look-up of the key, and [`Unverified::verify`] in one call. `keys` gives the valid key of an
/// owner and a key id.
///
/// # Errors
/// A fault naming the first broken rule; [`Fault::KeyUnknown`] if `keys` gives none.
pub fn verify_request<'a>(
    target: &Target<'_>,
    fields: &Fields<'a>,
    body: &[u8],
    authorities: &[String],
    now: u64,
    keys: impl FnOnce(&str, &str) -> Option<std::sync::Arc<PublicKey>>,
) -> Result<Verified<'a>, Fault> {
    let unverified = read_request(target, fields, body, authorities, now)?;
    let key = keys(unverified.owner(), unverified.key_id()).ok_or(Fault::KeyUnknown)?;
    unverified.verify(&key)
}

#[cfg(test)]
mod tests;
