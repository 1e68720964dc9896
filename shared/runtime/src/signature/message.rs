//! The four kinds of signed messages: requests, the hub's answers, deliveries, and answers in push responses.

use std::borrow::Cow;

use super::Fault;
use super::keys::Signer;
use super::profile::{Base, Fields, Profile, SignedHeaders, Unverified};

/// Where a request goes: the components before the body.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Target<'a> {
    /// `@method`, upper case.
    pub method: &'a str,
    /// `@authority` in normal form, see [`normal_authority`].
    pub authority: &'a str,
    /// `@path`, as it stands in the request line.
    pub path: &'a str,
    /// `@query` with its question mark; `?` alone where there is none.
    pub query: &'a str,
}

pub(super) const REQUEST: Profile = Profile {
    components: r#"("@method" "@authority" "@path" "@query" "content-digest" "content-type")"#,
    nonce: true,
    tag: "tonle-v1",
};

const ANSWER_SIGNED: Profile = Profile {
    components: r#"("@status" "content-digest" "content-type" "@method";req "@path";req "signature";req)"#,
    nonce: false,
    tag: "tonle-v1",
};

const ANSWER_UNSIGNED: Profile = Profile {
    components: r#"("@status" "content-digest" "content-type" "@method";req "@path";req "@query";req)"#,
    nonce: false,
    tag: "tonle-v1",
};

const EVENT: Profile = Profile {
    components: concat!(
        r#"("tonle-event" "tonle-kind" "tonle-message" "tonle-participant" "#,
        r#""content-digest" "content-type")"#
    ),
    nonce: false,
    tag: "tonle-event-v1",
};

const EVENT_WITH_ORIGINAL: Profile = Profile {
    components: concat!(
        r#"("tonle-event" "tonle-kind" "tonle-message" "tonle-participant" "#,
        r#""content-digest" "content-type" "tonle-original")"#
    ),
    nonce: false,
    tag: "tonle-event-v1",
};

pub(super) const PUSH_ANSWER: Profile = Profile {
    components: r#"("@status" "tonle-event";req "content-digest" "content-type")"#,
    nonce: true,
    tag: "tonle-answer-v1",
};

/// An authority in the normal form of RFC 9421, section 2.2.3: lower case, without HTTPS's default port.
pub fn normal_authority(authority: &str) -> Cow<'_, str> {
    let short = authority.strip_suffix(":443").unwrap_or(authority);
    if short.bytes().any(|byte| byte.is_ascii_uppercase()) {
        Cow::Owned(short.to_ascii_lowercase())
    } else {
        Cow::Borrowed(short)
    }
}

/// The component `@query` of a request whose address has this query, without question mark.
pub fn query_component(query: Option<&str>) -> String {
    format!("?{}", query.unwrap_or(""))
}

pub(super) fn request_lines(
    base: &mut Base,
    target: &Target<'_>,
    digest: &str,
    media_type: &str,
) -> Result<(), Fault> {
    if target.method.is_empty() || !target.method.bytes().all(|byte| byte.is_ascii_uppercase()) {
        return Err(Fault::ComponentValue("\"@method\""));
    }
    if !target.path.starts_with('/') || target.path.contains(['?', ' ']) {
        return Err(Fault::ComponentValue("\"@path\""));
    }
    if !target.query.starts_with('?') || target.query.contains(' ') {
        return Err(Fault::ComponentValue("\"@query\""));
    }
    if target.authority.is_empty() {
        return Err(Fault::ComponentValue("\"@authority\""));
    }
    base.line("\"@method\"", target.method)?;
    base.line("\"@authority\"", target.authority)?;
    base.line("\"@path\"", target.path)?;
    base.line("\"@query\"", target.query)?;
    content_lines(base, digest, media_type)
}

fn content_lines(base: &mut Base, digest: &str, media_type: &str) -> Result<(), Fault> {
    base.line("\"content-digest\"", digest)?;
    if media_type.is_empty() {
        return Err(Fault::FieldMissing("content-type"));
    }
    base.line("\"content-type\"", media_type)
}

/// Signs a request with a message; `created` in seconds since 1970, `reference` the message's own.
///
/// # Errors
/// A fault if a component or the reference cannot be signed.
pub fn sign_request(
    signer: &Signer,
    target: &Target<'_>,
    content_type: &str,
    body: &[u8],
    created: u64,
    reference: &str,
) -> Result<SignedHeaders, Fault> {
    let target = Target { authority: &normal_authority(target.authority), ..*target };
    REQUEST.sign(signer, created, reference, body, |base, digest| {
        request_lines(base, &target, digest, content_type)
    })
}

/// Reads a signed request. `authorities` are the hub's own, in normal form; `now` is seconds since 1970. The caller looks
/// up the key of [`Unverified::owner`] and [`Unverified::key_id`] and calls [`Unverified::verify`].
///
/// # Errors
/// A fault naming the first broken rule; [`Fault::Authority`] means 421.
pub fn read_request<'a>(
    target: &Target<'_>,
    fields: &Fields<'a>,
    body: &[u8],
    authorities: &[String],
    now: u64,
) -> Result<Unverified<'a>, Fault> {
    let target = Target { authority: &normal_authority(target.authority), ..*target };
    if !authorities.iter().any(|own| own == target.authority) {
        return Err(Fault::Authority);
    }
    let open = REQUEST.open("tonle", fields, body, |base, digest| {
        request_lines(base, &target, digest, fields.content_type)
    });
    open?.in_window(now)
}

/// The request that an answer of the hub belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Asked<'a> {
    /// A signed request.
    Signed {
        /// `@method`.
        method: &'a str,
        /// `@path`.
        path: &'a str,
        /// The whole value of its field `Signature`.
        signature: &'a str,
    },
    /// A request without signature.
    Unsigned {
        /// `@method`.
        method: &'a str,
        /// `@path`.
        path: &'a str,
        /// `@query` with its question mark.
        query: &'a str,
    },
}

impl Asked<'_> {
    fn profile(&self) -> &'static Profile {
        match self {
            Self::Signed { .. } => &ANSWER_SIGNED,
            Self::Unsigned { .. } => &ANSWER_UNSIGNED,
        }
    }

    fn lines(&self, base: &mut Base, status: u16, digest: &str, media_type: &str) -> Result<(), Fault> {
        status_line(base, status)?;
        content_lines(base, digest, media_type)?;
        let (method, path, name, value) = match *self {
            Self::Signed { method, path, signature } => (method, path, "\"signature\";req", signature),
            Self::Unsigned { method, path, query } => (method, path, "\"@query\";req", query),
        };
        base.line("\"@method\";req", method)?;
        base.line("\"@path\";req", path)?;
        base.line(name, value)
    }
}

fn status_line(base: &mut Base, status: u16) -> Result<(), Fault> {
    base.line("\"@status\"", &status.to_string())
}

/// Signs an answer of the hub.
///
/// # Errors
/// A fault if a component cannot be signed.
pub fn sign_answer(
    signer: &Signer,
    asked: &Asked<'_>,
    status: u16,
    content_type: &str,
    body: &[u8],
    created: u64,
) -> Result<SignedHeaders, Fault> {
    asked
        .profile()
        .sign(signer, created, "", body, |base, digest| asked.lines(base, status, digest, content_type))
}

/// Reads a signed answer of the hub; `now` is seconds since 1970.
///
/// # Errors
/// A fault naming the first broken rule.
pub fn read_answer<'a>(
    asked: &Asked<'_>,
    status: u16,
    fields: &Fields<'a>,
    body: &[u8],
    now: u64,
) -> Result<Unverified<'a>, Fault> {
    let open = asked
        .profile()
        .open("tonle", fields, body, |base, digest| asked.lines(base, status, digest, fields.content_type));
    open?.in_window(now)
}

/// The covered header values of a delivery.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Event<'a> {
    /// `Tonle-Event`.
    pub event: &'a str,
    /// `Tonle-Kind`.
    pub kind: &'a str,
    /// `Tonle-Message`.
    pub message: &'a str,
    /// `Tonle-Participant`.
    pub participant: &'a str,
    /// `Tonle-Original`, where the body is not the bytes that the sender signed.
    pub original: Option<&'a str>,
}

impl Event<'_> {
    fn profile(&self) -> &'static Profile {
        if self.original.is_some() { &EVENT_WITH_ORIGINAL } else { &EVENT }
    }

    fn lines(&self, base: &mut Base, digest: &str, media_type: &str) -> Result<(), Fault> {
        base.line("\"tonle-event\"", self.event)?;
        base.line("\"tonle-kind\"", self.kind)?;
        base.line("\"tonle-message\"", self.message)?;
        base.line("\"tonle-participant\"", self.participant)?;
        content_lines(base, digest, media_type)?;
        self.original.map_or(Ok(()), |original| base.line("\"tonle-original\"", original))
    }
}

/// Signs a delivery. `created` is the journal record's time in whole seconds, so that with Ed25519 every gateway makes
/// the same bytes.
///
/// # Errors
/// A fault if a component cannot be signed.
pub fn sign_event(
    signer: &Signer,
    event: &Event<'_>,
    content_type: &str,
    body: &[u8],
    created: u64,
) -> Result<SignedHeaders, Fault> {
    event.profile().sign(signer, created, "", body, |base, digest| event.lines(base, digest, content_type))
}

/// Reads a signed delivery. There is no window: a delivery may be read long after it was made.
///
/// # Errors
/// A fault naming the first broken rule.
pub fn read_event<'a>(event: &Event<'_>, fields: &Fields<'a>, body: &[u8]) -> Result<Unverified<'a>, Fault> {
    event.profile().open("tonle", fields, body, |base, digest| event.lines(base, digest, fields.content_type))
}

pub(super) fn push_answer_lines(
    base: &mut Base,
    status: u16,
    event: &str,
    digest: &str,
    media_type: &str,
) -> Result<(), Fault> {
    if status != 200 {
        return Err(Fault::AnswerStatus);
    }
    status_line(base, status)?;
    base.line("\"tonle-event\";req", event)?;
    content_lines(base, digest, media_type)
}

/// Signs an answer in a push response, whose status is 200. `event` is the push's `Tonle-Event`.
///
/// # Errors
/// A fault if a component or the reference cannot be signed.
pub fn sign_push_answer(
    signer: &Signer,
    event: &str,
    content_type: &str,
    body: &[u8],
    created: u64,
    reference: &str,
) -> Result<SignedHeaders, Fault> {
    PUSH_ANSWER.sign(signer, created, reference, body, |base, digest| {
        push_answer_lines(base, 200, event, digest, content_type)
    })
}

/// Reads a signed answer in a push response; `now` is seconds since 1970.
///
/// # Errors
/// A fault naming the first broken rule.
pub fn read_push_answer<'a>(
    event: &str,
    status: u16,
    fields: &Fields<'a>,
    body: &[u8],
    now: u64,
) -> Result<Unverified<'a>, Fault> {
    let open = PUSH_ANSWER.open("tonle", fields, body, |base, digest| {
        push_answer_lines(base, status, event, digest, fields.content_type)
    });
    open?.in_window(now)
}
