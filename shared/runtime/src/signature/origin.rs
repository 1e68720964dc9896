//! A participant's own signature on a message that the hub passes on: label `origin`, parameters byte for byte, and
//! `Tonle-Origin` with what else they cover. Whoever has the sender's public key can check it without the hub; the same
//! function checks the signatures of messages stored in the log.
//!
//! `Tonle-Origin` is a structured dictionary in one form:
//! `participant="ID", method="POST", authority="…", path="…", query="?"` for a request, or
//! `participant="ID", status=200, event="GROUP-OFFSET-K"` for an answer in a push response.

use super::message::{PUSH_ANSWER, REQUEST, Target, push_answer_lines, request_lines};
use super::profile::{Base, Fields, SignedHeaders, Unverified, read_signature, signature_member};
use super::structured::{self, Reader, escape_into, unescape};
use super::{Fault, SIGNATURE_BYTES, digest};

/// How the signed message came to the hub.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Way<'a> {
    /// As a request.
    Request(Target<'a>),
    /// In the response to a push; the status was 200.
    PushAnswer {
        /// The push's `Tonle-Event`.
        event: &'a str,
    },
}

/// A participant's message as it was received, but for the body.
#[derive(Debug, Clone, Copy)]
pub struct Origin<'a> {
    /// Who sent it.
    pub participant: &'a str,
    /// How.
    pub way: Way<'a>,
    /// Its `Content-Type`.
    pub content_type: &'a str,
    /// The value of its `Signature-Input` after `tonle=`, byte for byte.
    pub signature_input: &'a str,
    /// Its signature.
    pub signature: &'a [u8],
}

impl<'a> Origin<'a> {
    /// The value of `Tonle-Origin`.
    ///
    /// # Errors
    /// [`Fault::OriginForm`] if a value is not visible ASCII.
    pub fn header(&self) -> Result<String, Fault> {
        let mut out = String::with_capacity(160);
        text_member(&mut out, "participant", self.participant)?;
        match self.way {
            Way::Request(target) => {
                text_member(&mut out, "method", target.method)?;
                text_member(&mut out, "authority", target.authority)?;
                text_member(&mut out, "path", target.path)?;
                text_member(&mut out, "query", target.query)?;
            }
            Way::PushAnswer { event } => {
                out.push_str(", status=200");
                text_member(&mut out, "event", event)?;
            }
        }
        Ok(out)
    }

    /// Adds the label `origin` to the headers of a delivery or of an original.
    pub fn add_to(&self, headers: &mut SignedHeaders) {
        for (field, member) in [
            (&mut headers.signature_input, self.signature_input_member()),
            (&mut headers.signature, signature_member("origin", self.signature)),
        ] {
            if !field.is_empty() {
                field.push_str(", ");
            }
            field.push_str(&member);
        }
    }

    fn signature_input_member(&self) -> String {
        format!("origin={}", self.signature_input)
    }

    /// The headers of the original alone, where it travels beside a spliced body: label `origin` and no other.
    pub fn headers(&self, body: &[u8]) -> SignedHeaders {
        SignedHeaders {
            content_digest: digest::header(&digest::sha256(body)),
            signature_input: self.signature_input_member(),
            signature: signature_member("origin", self.signature),
        }
    }

    /// Opens a stored message: everything is as received, and the body is the one that was signed.
    ///
    /// # Errors
    /// A fault naming the first broken rule.
    pub fn open(&self, body: &[u8]) -> Result<Unverified<'a>, Fault> {
        let signature = self.signature.try_into().map_err(|_| Fault::SignatureForm)?;
        open(self.participant, &self.way, self.content_type, self.signature_input, signature, body)
    }
}

fn open<'a>(
    participant: &str,
    way: &Way<'_>,
    content_type: &str,
    signature_input: &'a str,
    signature: [u8; SIGNATURE_BYTES],
    body: &[u8],
) -> Result<Unverified<'a>, Fault> {
    let profile = match way {
        Way::Request(_) => &REQUEST,
        Way::PushAnswer { .. } => &PUSH_ANSWER,
    };
    let parameters = profile.read(signature_input)?;
    if parameters.owner != participant {
        return Err(Fault::OriginParticipant);
    }
    let body_sha256 = digest::sha256(body);
    let content_digest = digest::header(&body_sha256);
    let mut base = Base::new();
    match way {
        Way::Request(target) => request_lines(&mut base, target, &content_digest, content_type)?,
        Way::PushAnswer { event } => push_answer_lines(&mut base, 200, event, &content_digest, content_type)?,
    }
    Unverified::new(parameters, signature_input, signature, base.finish(signature_input), body_sha256)
}

/// Reads the origin of a delivery as its receiver sees it: the body must be the one that the origin signed. There is no
/// window, since the hub may deliver late; what `created` says is in the verified message.
///
/// # Errors
/// A fault naming the first broken rule.
pub fn read_origin<'a>(
    tonle_origin: &str,
    fields: &Fields<'a>,
    body: &[u8],
) -> Result<Unverified<'a>, Fault> {
    let request = parse(tonle_origin, ["participant", "method", "authority", "path", "query"]);
    let answer = parse(tonle_origin, ["participant", "status", "event"]);
    let (participant, way) = match (&request, &answer) {
        (Some([participant, method, authority, path, query]), _) => {
            (participant, Way::Request(Target { method, authority, path, query }))
        }
        (None, Some([participant, status, event])) if status == "200" => {
            (participant, Way::PushAnswer { event })
        }
        (None, Some(_) | None) => return Err(Fault::OriginForm),
    };
    let signature = read_signature(structured::member("signature", fields.signature, "origin")?)?;
    let signature_input = structured::member("signature-input", fields.signature_input, "origin")?;
    digest::check(fields.content_digest, body)?;
    open(participant, &way, fields.content_type, signature_input, signature, body)
}

fn text_member(out: &mut String, name: &str, value: &str) -> Result<(), Fault> {
    if !value.bytes().all(|byte| (0x21..=0x7e).contains(&byte)) {
        return Err(Fault::OriginForm);
    }
    if !out.is_empty() {
        out.push_str(", ");
    }
    out.push_str(name);
    out.push('=');
    escape_into(out, value);
    Ok(())
}

/// The values of exactly these members in this order, separated by a comma and one space; strings but for the number
/// `status`.
fn parse<const N: usize>(text: &str, names: [&str; N]) -> Option<[String; N]> {
    let mut reader = Reader::new(text);
    let mut values = [const { String::new() }; N];
    for (at, (name, value)) in names.iter().zip(&mut values).enumerate() {
        let is_separated = at == 0 || (reader.take(b',') && reader.take(b' '));
        if !is_separated || reader.key() != Ok(*name) || !reader.take(b'=') {
            return None;
        }
        let item = reader.item().ok()?;
        *value = if *name == "status" { item.to_owned() } else { unescape(item).ok()? };
    }
    reader.at_end().then_some(values)
}
