//! What is common to the kinds of signed messages: the one form of the parameters, the signature base, and the way from
//! fields to a verified message. It knows neither HTTP types nor the registry of keys.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use tonle_wire::registry::Algorithm;

use super::keys::{PublicKey, Signer};
use super::limits::{
    COMPONENT_BYTES_MAX, KEY_ID_BYTES_MAX, NONCE_BYTES_MAX, SIGNATURE_BYTES, WINDOW_SECONDS,
};
use super::structured::{self, Reader, Syntax};
use super::{Fault, digest, reference};

/// The four header values that carry a signature, as received, without surrounding blanks.
#[derive(Debug, Clone, Copy)]
pub struct Fields<'a> {
    /// `Content-Digest`.
    pub content_digest: &'a str,
    /// `Content-Type`.
    pub content_type: &'a str,
    /// `Signature-Input`; several lines are joined with a comma.
    pub signature_input: &'a str,
    /// `Signature`; several lines are joined with a comma.
    pub signature: &'a str,
}

/// The header values that a signer adds; `Content-Type` is the caller's own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SignedHeaders {
    /// `Content-Digest`.
    pub content_digest: String,
    /// `Signature-Input`.
    pub signature_input: String,
    /// `Signature`.
    pub signature: String,
}

impl SignedHeaders {
    /// The same values as fields of a message with this content type.
    pub fn fields<'a>(&'a self, content_type: &'a str) -> Fields<'a> {
        Fields {
            content_digest: &self.content_digest,
            content_type,
            signature_input: &self.signature_input,
            signature: &self.signature,
        }
    }
}

/// The fixed part of one kind of signed message.
#[derive(Debug)]
pub(super) struct Profile {
    /// The inner list of covered components, byte for byte.
    pub components: &'static str,
    /// Whether `nonce` carries a reference.
    pub nonce: bool,
    /// The value of `tag`.
    pub tag: &'static str,
}

/// The parameters of a signature.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Parameters<'a> {
    pub created: u64,
    pub owner: &'a str,
    pub key_id: &'a str,
    pub algorithm: Algorithm,
    pub nonce: &'a str,
}

/// The parameters in their order, with `nonce` left out where the profile has none.
const NAMES: [&str; 5] = ["created", "keyid", "alg", "nonce", "tag"];

impl Profile {
    /// Reads the value of a signature input (inner list and parameters), which must have exactly this profile's form.
    pub(super) fn read<'a>(&self, raw: &'a str) -> Result<Parameters<'a>, Fault> {
        let rest = raw.strip_prefix(self.components).filter(|rest| rest.is_empty() || rest.starts_with(';'));
        let Some(rest) = rest else {
            return Err(Fault::Components { expected: self.components });
        };
        let mut values = [""; NAMES.len()];
        let mut last = None;
        let mut reader = Reader::new(rest);
        while !reader.at_end() {
            let at = self.components.len() + reader.at;
            let (name, value) = parameter(&mut reader).map_err(|Syntax| Fault::ParameterForm { at })?;
            let place = NAMES.iter().position(|known| *known == name);
            let place = place.filter(|place| self.nonce || NAMES.get(*place) != Some(&"nonce"));
            let Some(place) = place else {
                return Err(Fault::ParameterUnknown(name.chars().take(32).collect()));
            };
            let (Some(slot), Some(known)) = (values.get_mut(place), NAMES.get(place)) else {
                return Err(Fault::ParameterForm { at });
            };
            if !slot.is_empty() {
                return Err(Fault::ParameterTwice(known));
            }
            if last.is_some_and(|last| place < last) {
                return Err(Fault::ParameterOrder(known));
            }
            *slot = value;
            last = Some(place);
        }
        self.check(values)
    }

    fn check<'a>(&self, [created, keyid, alg, nonce, tag]: [&'a str; 5]) -> Result<Parameters<'a>, Fault> {
        for (name, value) in NAMES.iter().zip([created, keyid, alg, nonce, tag]) {
            if value.is_empty() && (self.nonce || *name != "nonce") {
                return Err(Fault::ParameterMissing(name));
            }
        }
        if plain("tag", tag)? != self.tag {
            return Err(Fault::ParameterValue("tag"));
        }
        let algorithm = match plain("alg", alg)? {
            "ed25519" => Algorithm::Ed25519,
            "ecdsa-p256-sha256" => Algorithm::EcdsaP256Sha256,
            _ => return Err(Fault::ParameterValue("alg")),
        };
        let is_canonical = created == "0" || !created.starts_with('0');
        if !is_canonical || created.len() > 15 || !created.bytes().all(|byte| byte.is_ascii_digit()) {
            return Err(Fault::ParameterValue("created"));
        }
        let created = created.parse().map_err(|_| Fault::ParameterValue("created"))?;
        let (owner, key_id) = plain("keyid", keyid)?.split_once('/').ok_or(Fault::ParameterValue("keyid"))?;
        if !is_owner(owner) || !is_key_id(key_id) {
            return Err(Fault::ParameterValue("keyid"));
        }
        let nonce = if self.nonce { plain("nonce", nonce)? } else { "" };
        if nonce.len() > NONCE_BYTES_MAX || (self.nonce && nonce.is_empty()) {
            return Err(Fault::ParameterValue("nonce"));
        }
        Ok(Parameters { created, owner, key_id, algorithm, nonce })
    }

    /// The value of a signature input in this profile.
    fn write(&self, signer: &Signer, created: u64, nonce: &str) -> Result<String, Fault> {
        if !is_owner(signer.owner()) || !is_key_id(signer.key_id()) {
            return Err(Fault::ParameterValue("keyid"));
        }
        if created > 999_999_999_999_999 {
            return Err(Fault::ParameterValue("created"));
        }
        let (owner, key, alg) = (signer.owner(), signer.key_id(), signer.key().algorithm().name());
        let mut out = String::with_capacity(self.components.len() + nonce.len() + 128);
        out.push_str(self.components);
        out.push_str(&format!(";created={created};keyid=\"{owner}/{key}\";alg=\"{alg}\""));
        if self.nonce {
            out.push_str(";nonce=\"");
            out.push_str(nonce);
            out.push('"');
        }
        out.push_str(";tag=\"");
        out.push_str(self.tag);
        out.push('"');
        Ok(out)
    }

    /// Signs: `lines` writes the covered components in the profile's order.
    pub(super) fn sign(
        &self,
        signer: &Signer,
        created: u64,
        reference: &str,
        body: &[u8],
        lines: impl FnOnce(&mut Base, &str) -> Result<(), Fault>,
    ) -> Result<SignedHeaders, Fault> {
        let nonce = if self.nonce { reference::escape(reference)? } else { String::new() };
        let content_digest = digest::header(&digest::sha256(body));
        let raw = self.write(signer, created, &nonce)?;
        let mut base = Base::new();
        lines(&mut base, &content_digest)?;
        let signature = signer.key().sign(base.finish(&raw).as_bytes())?;
        Ok(SignedHeaders {
            content_digest,
            signature_input: format!("tonle={raw}"),
            signature: signature_member("tonle", &signature),
        })
    }

    /// Reads the signature labelled `label` and rebuilds what it must cover; the body belongs to the digest then.
    pub(super) fn open<'a>(
        &self,
        label: &'static str,
        fields: &Fields<'a>,
        body: &[u8],
        lines: impl FnOnce(&mut Base, &str) -> Result<(), Fault>,
    ) -> Result<Unverified<'a>, Fault> {
        let raw = structured::member("signature-input", fields.signature_input, label)?;
        let parameters = self.read(raw)?;
        let signature = read_signature(structured::member("signature", fields.signature, label)?)?;
        let body_sha256 = digest::check(fields.content_digest, body)?;
        let mut base = Base::new();
        lines(&mut base, fields.content_digest)?;
        Unverified::new(parameters, raw, signature, base.finish(raw), body_sha256)
    }
}

/// One parameter in canonical form, `;name=item` without any blank.
fn parameter<'a>(reader: &mut Reader<'a>) -> Result<(&'a str, &'a str), Syntax> {
    if !reader.take(b';') {
        return Err(Syntax);
    }
    let name = reader.key()?;
    if !reader.take(b'=') {
        return Err(Syntax);
    }
    Ok((name, reader.item()?))
}

/// The content of a string item that holds no escape: no parameter of the profile needs one.
fn plain<'a>(name: &'static str, item: &'a str) -> Result<&'a str, Fault> {
    let inner = item.strip_prefix('"').and_then(|rest| rest.strip_suffix('"'));
    inner.filter(|inner| !inner.contains('\\')).ok_or(Fault::ParameterValue(name))
}

/// Whether the text is a participant's id or `hub`: `[a-z0-9][a-z0-9-]{1,30}`.
pub fn is_owner(text: &str) -> bool {
    let bytes = text.as_bytes();
    (2..=31).contains(&bytes.len())
        && !bytes.starts_with(b"-")
        && bytes.iter().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || *byte == b'-')
}

/// Whether the text can name a key: letters, digits, `.`, `_`, `-`, at most 32.
pub fn is_key_id(text: &str) -> bool {
    (1..=KEY_ID_BYTES_MAX).contains(&text.len())
        && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'_' | b'-'))
}

/// A member of the field `Signature`.
pub(super) fn signature_member(label: &str, signature: &[u8]) -> String {
    let mut out = String::with_capacity(label.len() + 96);
    out.push_str(label);
    out.push_str("=:");
    STANDARD.encode_string(signature, &mut out);
    out.push(':');
    out
}

/// The 64 bytes of a byte sequence without parameters.
pub(super) fn read_signature(raw: &str) -> Result<[u8; SIGNATURE_BYTES], Fault> {
    let text = raw.strip_prefix(':').and_then(|rest| rest.strip_suffix(':')).ok_or(Fault::SignatureForm)?;
    // 64 bytes are 88 characters; the decoder wants room for what the padding stands for.
    let mut out = [0; SIGNATURE_BYTES + 2];
    if text.len() != 88 {
        return Err(Fault::SignatureForm);
    }
    let length = STANDARD.decode_slice(text, &mut out).map_err(|_| Fault::SignatureForm)?;
    out.get(..length).and_then(|bytes| bytes.try_into().ok()).ok_or(Fault::SignatureForm)
}

/// A signature base under construction (RFC 9421, section 2.5).
pub(super) struct Base(String);

impl Base {
    pub(super) fn new() -> Self {
        Self(String::with_capacity(1024))
    }

    /// Adds `identifier: value`; the identifier is given as it stands in the list, with its quotes and flags. A value
    /// with line ends could forge further components, so only visible ASCII and space pass.
    pub(super) fn line(&mut self, identifier: &'static str, value: &str) -> Result<(), Fault> {
        let is_signable =
            value.len() <= COMPONENT_BYTES_MAX && value.bytes().all(|byte| (0x20..=0x7e).contains(&byte));
        if !is_signable || value.starts_with(' ') || value.ends_with(' ') {
            return Err(Fault::ComponentValue(identifier));
        }
        self.0.push_str(identifier);
        self.0.push_str(": ");
        self.0.push_str(value);
        self.0.push('\n');
        Ok(())
    }

    pub(super) fn finish(mut self, raw: &str) -> String {
        self.0.push_str("\"@signature-params\": ");
        self.0.push_str(raw);
        self.0
    }
}

/// A well-formed signed message whose signature is not checked yet: the caller looks up the key that it names.
#[derive(Debug)]
#[must_use = "nothing of the message is trustworthy before verify"]
pub struct Unverified<'a> {
    parameters: Parameters<'a>,
    reference: String,
    raw: &'a str,
    signature: [u8; SIGNATURE_BYTES],
    base: String,
    body_sha256: [u8; 32],
}

impl<'a> Unverified<'a> {
    pub(super) fn new(
        parameters: Parameters<'a>,
        raw: &'a str,
        signature: [u8; SIGNATURE_BYTES],
        base: String,
        body_sha256: [u8; 32],
    ) -> Result<Self, Fault> {
        let reference = reference::unescape(parameters.nonce)?;
        Ok(Self { parameters, reference, raw, signature, base, body_sha256 })
    }

    /// Whose key is named: a participant's id, or `hub`.
    pub fn owner(&self) -> &'a str {
        self.parameters.owner
    }

    /// The key's id inside its owner.
    pub fn key_id(&self) -> &'a str {
        self.parameters.key_id
    }

    /// The signature base, for a person who compares both sides.
    pub fn base(&self) -> &str {
        &self.base
    }

    pub(super) fn in_window(self, now: u64) -> Result<Self, Fault> {
        let created = self.parameters.created;
        if created.abs_diff(now) > WINDOW_SECONDS { Err(Fault::Window { created, now }) } else { Ok(self) }
    }

    /// Checks the signature.
    ///
    /// # Errors
    /// [`Fault::AlgorithmMismatch`] if the key is registered for another algorithm, [`Fault::Mismatch`] if the signature
    /// is not this key's over this message.
    pub fn verify(self, key: &PublicKey) -> Result<Verified<'a>, Fault> {
        if key.algorithm() != self.parameters.algorithm {
            return Err(Fault::AlgorithmMismatch(self.parameters.algorithm));
        }
        key.verify(self.base.as_bytes(), &self.signature)?;
        Ok(Verified {
            owner: self.parameters.owner,
            key_id: self.parameters.key_id,
            algorithm: self.parameters.algorithm,
            created: self.parameters.created,
            reference: self.reference,
            signature_input: self.raw,
            signature: self.signature,
            signature_base: self.base,
            body_sha256: self.body_sha256,
        })
    }
}

/// A message whose signature holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Verified<'a> {
    /// Who signed: a participant's id, or `hub`.
    pub owner: &'a str,
    /// With which of its keys.
    pub key_id: &'a str,
    /// The key's algorithm.
    pub algorithm: Algorithm,
    /// Seconds since 1970, by the signer's clock.
    pub created: u64,
    /// The nonce with its escapes resolved: the message's reference. Empty where the profile has no nonce.
    pub reference: String,
    /// The value of `Signature-Input` after the label and `=`, byte for byte, as the log keeps it.
    pub signature_input: &'a str,
    /// The signature, as the log keeps it.
    pub signature: [u8; SIGNATURE_BYTES],
    /// What was signed.
    pub signature_base: String,
    /// SHA-256 of the body.
    pub body_sha256: [u8; 32],
}
