//! Checks of signatures that reach a bank: the hub's answers, the hub's deliveries, and under the label `origin` the
//! other bank's own signature, which is checked alone, without trust in the hub. Knows no sockets, no messages, and
//! makes no signature.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use http::HeaderMap;

use crate::fields::{self, Parameters};
use crate::keys::{KeyFault, KeyRing};
use crate::limits::CREATED_SKEW_SECONDS;
use crate::sign::content_digest;

/// Why a signature does not hold. Each is a violation of the contract by whoever sent it.
#[derive(Debug, thiserror::Error)]
pub enum SignatureFault {
    /// A header that the profile demands is absent, doubled or not text.
    #[error("header {0} is absent, doubled or not text")]
    Header(&'static str),
    /// `Signature-Input` or `Signature` is not a well-formed dictionary of structured fields.
    #[error("{0} is malformed")]
    Malformed(&'static str),
    /// No signature, or more than one, under the label.
    #[error("not exactly one signature labelled {0}")]
    Label(&'static str),
    /// The signature covers other components than the profile says, or in another order.
    #[error("covered components are {0}")]
    Components(String),
    /// A parameter is absent or has the wrong value.
    #[error("parameter {0} is absent or wrong")]
    Parameter(&'static str),
    /// `Content-Digest` is not the digest of the body.
    #[error("content digest is not the body's")]
    Digest,
    /// The key is not known.
    #[error("key cannot be used")]
    Key(#[source] KeyFault),
    /// The bytes are not this key's signature.
    #[error("signature does not verify")]
    Forged,
}

/// The request that an answer belongs to.
pub struct Asked<'a> {
    /// Upper-case method.
    pub method: &'a str,
    /// Absolute path.
    pub path: &'a str,
    /// Query with its question mark; `?` when empty.
    pub query: &'a str,
    /// Value of the request's `Signature`; `None` for a request without one.
    pub signature: Option<&'a str>,
}

/// A delivery whose signature holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Delivery {
    /// `Tonle-Event`: `GROUP-OFFSET-K`.
    pub event: String,
    /// `Tonle-Kind`.
    pub kind: String,
    /// `Tonle-Participant`: the addressee.
    pub participant: String,
    /// `Tonle-Original`, where the hub changed the body.
    pub original: Option<String>,
}

const ANSWER: &str =
    r#"("@status" "content-digest" "content-type" "@method";req "@path";req "signature";req)"#;
const ANSWER_UNSIGNED: &str =
    r#"("@status" "content-digest" "content-type" "@method";req "@path";req "@query";req)"#;
const DELIVERY: &str =
    r#"("tonle-event" "tonle-kind" "tonle-message" "tonle-participant" "content-digest" "content-type")"#;
const DELIVERY_SPLICED: &str = r#"("tonle-event" "tonle-kind" "tonle-message" "tonle-participant" "content-digest" "content-type" "tonle-original")"#;
const REQUEST: &str = r#"("@method" "@authority" "@path" "@query" "content-digest" "content-type")"#;
const PUSH_ANSWER: &str = r#"("@status" "tonle-event";req "content-digest" "content-type")"#;

/// Checks the hub's answer to a request. `now` is in seconds since 1970; the answer must be made within the profile's
/// 300 s of it.
pub fn hub_answer(
    keys: &KeyRing,
    headers: &HeaderMap,
    status: u16,
    body: &[u8],
    asked: &Asked<'_>,
    now: u64,
) -> Result<(), SignatureFault> {
    let found = Found::under("tonle", headers)?;
    let expected = if asked.signature.is_some() { ANSWER } else { ANSWER_UNSIGNED };
    found.covers(expected)?;
    found.is_hubs("tonle-v1")?;
    if found.created()?.abs_diff(now) > CREATED_SKEW_SECONDS {
        return Err(SignatureFault::Parameter("created"));
    }
    check_digest(headers, body)?;
    let last = match asked.signature {
        Some(signature) => ("\"signature\";req", signature),
        None => ("\"@query\";req", asked.query),
    };
    let status = status.to_string();
    let lines = [
        ("\"@status\"", status.as_str()),
        ("\"content-digest\"", header(headers, "content-digest")?),
        ("\"content-type\"", header(headers, "content-type")?),
        ("\"@method\";req", asked.method),
        ("\"@path\";req", asked.path),
        last,
    ];
    found.verify(keys, &lines)
}

/// Checks a delivery, pushed or from the feed. `created` is the journal record's time, so its age says nothing.
pub fn delivery(keys: &KeyRing, headers: &HeaderMap, body: &[u8]) -> Result<Delivery, SignatureFault> {
    let found = Found::under("tonle", headers)?;
    found.is_hubs("tonle-event-v1")?;
    found.created()?;
    let spliced = headers.contains_key("tonle-original");
    found.covers(if spliced { DELIVERY_SPLICED } else { DELIVERY })?;
    check_digest(headers, body)?;
    let mut lines = vec![
        ("\"tonle-event\"", header(headers, "tonle-event")?),
        ("\"tonle-kind\"", header(headers, "tonle-kind")?),
        ("\"tonle-message\"", header(headers, "tonle-message")?),
        ("\"tonle-participant\"", header(headers, "tonle-participant")?),
        ("\"content-digest\"", header(headers, "content-digest")?),
        ("\"content-type\"", header(headers, "content-type")?),
    ];
    if spliced {
        lines.push(("\"tonle-original\"", header(headers, "tonle-original")?));
    }
    found.verify(keys, &lines)?;
    Ok(Delivery {
        event: lines[0].1.to_owned(),
        kind: lines[1].1.to_owned(),
        participant: lines[3].1.to_owned(),
        original: spliced.then(|| lines[6].1.to_owned()),
    })
}

/// Checks the other bank's own signature over `body` (what it signed: the delivered body, or the original where the
/// hub changed it, sent as `content_type`) and returns that bank's participant id. `Tonle-Origin` says in which request
/// or response it was sent.
pub fn origin(
    keys: &KeyRing,
    headers: &HeaderMap,
    content_type: &str,
    body: &[u8],
) -> Result<String, SignatureFault> {
    let found = Found::under("origin", headers)?;
    let said = Parameters::of_list(header(headers, "tonle-origin")?)
        .ok_or(SignatureFault::Malformed("tonle-origin"))?;
    let part = |name: &'static str| said.text(name).ok_or(SignatureFault::Malformed("tonle-origin"));
    let digest = content_digest(body);
    let participant = part("participant")?;
    let key_id = found.text("keyid")?;
    if key_id.split_once('/').map(|(owner, _)| owner) != Some(participant) {
        return Err(SignatureFault::Parameter("keyid"));
    }
    let lines: Vec<(&str, &str)> = match found.text("tag")? {
        "tonle-v1" => {
            found.covers(REQUEST)?;
            vec![
                ("\"@method\"", part("method")?),
                ("\"@authority\"", part("authority")?),
                ("\"@path\"", part("path")?),
                ("\"@query\"", part("query")?),
                ("\"content-digest\"", &digest),
                ("\"content-type\"", content_type),
            ]
        }
        "tonle-answer-v1" => {
            found.covers(PUSH_ANSWER)?;
            vec![
                ("\"@status\"", part("status")?),
                ("\"tonle-event\";req", part("event")?),
                ("\"content-digest\"", &digest),
                ("\"content-type\"", content_type),
            ]
        }
        _ => return Err(SignatureFault::Parameter("tag")),
    };
    found.text("nonce")?;
    found.verify(keys, &lines)?;
    Ok(participant.to_owned())
}

/// Checks a request that carries a message, as the hub does: for tests and for a bank that doubts its own signature.
pub fn request(
    keys: &KeyRing,
    headers: &HeaderMap,
    body: &[u8],
    asked: &Asked<'_>,
    authority: &str,
) -> Result<String, SignatureFault> {
    let found = Found::under("tonle", headers)?;
    found.covers(REQUEST)?;
    if found.text("tag")? != "tonle-v1" {
        return Err(SignatureFault::Parameter("tag"));
    }
    check_digest(headers, body)?;
    found.verify(
        keys,
        &[
            ("\"@method\"", asked.method),
            ("\"@authority\"", authority),
            ("\"@path\"", asked.path),
            ("\"@query\"", asked.query),
            ("\"content-digest\"", header(headers, "content-digest")?),
            ("\"content-type\"", header(headers, "content-type")?),
        ],
    )?;
    found.text("keyid").map(str::to_owned)
}

/// Checks an answer inside a push response, as the hub does, against the event that was pushed.
pub fn push_answer(
    keys: &KeyRing,
    headers: &HeaderMap,
    status: u16,
    event: &str,
    body: &[u8],
) -> Result<String, SignatureFault> {
    let found = Found::under("tonle", headers)?;
    found.covers(PUSH_ANSWER)?;
    if found.text("tag")? != "tonle-answer-v1" {
        return Err(SignatureFault::Parameter("tag"));
    }
    check_digest(headers, body)?;
    let status = status.to_string();
    found.verify(
        keys,
        &[
            ("\"@status\"", &status),
            ("\"tonle-event\";req", event),
            ("\"content-digest\"", header(headers, "content-digest")?),
            ("\"content-type\"", header(headers, "content-type")?),
        ],
    )?;
    found.text("keyid").map(str::to_owned)
}

fn header<'h>(headers: &'h HeaderMap, name: &'static str) -> Result<&'h str, SignatureFault> {
    let mut values = headers.get_all(name).iter();
    match (values.next(), values.next()) {
        (Some(value), None) => value.to_str().map_err(|_| SignatureFault::Header(name)),
        _ => Err(SignatureFault::Header(name)),
    }
}

fn check_digest(headers: &HeaderMap, body: &[u8]) -> Result<(), SignatureFault> {
    if header(headers, "content-digest")? == content_digest(body) {
        Ok(())
    } else {
        Err(SignatureFault::Digest)
    }
}

/// One signature of a message, found but not yet checked.
struct Found<'h> {
    raw: &'h str,
    components: &'h str,
    parameters: Parameters<'h>,
    signature: Vec<u8>,
}

impl<'h> Found<'h> {
    fn under(label: &'static str, headers: &'h HeaderMap) -> Result<Self, SignatureFault> {
        let raw = member(headers, "signature-input", label)?;
        let end = fields::list_end(raw).ok_or(SignatureFault::Malformed("signature-input"))?;
        let parameters = Parameters::of(&raw[end..]).ok_or(SignatureFault::Malformed("signature-input"))?;
        let encoded = member(headers, "signature", label)?;
        let signature = encoded
            .strip_prefix(':')
            .and_then(|rest| rest.strip_suffix(':'))
            .and_then(|inner| STANDARD.decode(inner).ok())
            .ok_or(SignatureFault::Malformed("signature"))?;
        Ok(Self { raw, components: &raw[..end], parameters, signature })
    }

    fn covers(&self, expected: &str) -> Result<(), SignatureFault> {
        if self.components == expected {
            Ok(())
        } else {
            Err(SignatureFault::Components(self.components.to_owned()))
        }
    }

    fn text(&self, name: &'static str) -> Result<&'h str, SignatureFault> {
        self.parameters.text(name).ok_or(SignatureFault::Parameter(name))
    }

    fn created(&self) -> Result<u64, SignatureFault> {
        self.parameters.integer("created").ok_or(SignatureFault::Parameter("created"))
    }

    fn is_hubs(&self, tag: &str) -> Result<(), SignatureFault> {
        if self.text("tag")? != tag {
            return Err(SignatureFault::Parameter("tag"));
        }
        if !self.text("keyid")?.starts_with("hub/") {
            return Err(SignatureFault::Parameter("keyid"));
        }
        Ok(())
    }

    /// Builds the signature base of `lines` and these parameters, and checks the signature over it.
    fn verify(&self, keys: &KeyRing, lines: &[(&str, &str)]) -> Result<(), SignatureFault> {
        let key = keys.get(self.text("keyid")?).map_err(SignatureFault::Key)?;
        if self.text("alg")? != key.algorithm() {
            return Err(SignatureFault::Parameter("alg"));
        }
        let mut base = String::with_capacity(512);
        for (name, value) in lines {
            base.push_str(name);
            base.push_str(": ");
            base.push_str(value);
            base.push('\n');
        }
        base.push_str("\"@signature-params\": ");
        base.push_str(self.raw);
        if key.verifies(base.as_bytes(), &self.signature) { Ok(()) } else { Err(SignatureFault::Forged) }
    }
}

/// The one member `label` over all lines of the dictionary header `name`.
fn member<'h>(
    headers: &'h HeaderMap,
    name: &'static str,
    label: &'static str,
) -> Result<&'h str, SignatureFault> {
    let mut found = None;
    for line in headers.get_all(name) {
        let line = line.to_str().map_err(|_| SignatureFault::Header(name))?;
        for (key, value) in fields::dictionary(line).ok_or(SignatureFault::Malformed(name))? {
            if key == label && found.replace(value).is_some() {
                return Err(SignatureFault::Label(label));
            }
        }
    }
    found.ok_or(SignatureFault::Label(label))
}

#[cfg(test)]
#[path = "verify_tests.rs"]
mod tests;
