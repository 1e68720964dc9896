//! What the bytes of an event must say. The auditor reads no message: it looks for the status, the reason and the UETR
//! as they stand between tags, which is enough to find a decision that is flipped or belongs to another payment.

use tonle_wire::journal::{Body, Journal, State, Step};

use crate::book::Payment;
use crate::forecast::{ExpectBody, ExpectReply};

/// The bytes of a body, where they are in this very record.
pub(crate) fn stored<'a>(said: &'a Journal, body: &'a Body) -> Option<&'a [u8]> {
    match body {
        Body::Stored(bytes) => Some(bytes),
        Body::SameAs(k) => match said.steps.get(*k as usize)? {
            Step::Deliver(delivery) => match &delivery.body {
                Body::Stored(bytes) => Some(bytes),
                Body::Order(_) | Body::SameAs(_) | Body::FinalAt(_) | Body::ReplyAt(_) => None,
            },
            Step::Reply { body: Body::Stored(bytes), .. } => Some(bytes),
            _ => None,
        },
        Body::Order(_) | Body::FinalAt(_) | Body::ReplyAt(_) => None,
    }
}

/// Whether an event's body is the expected one; the fault says what is wrong.
pub(crate) fn check(
    said: &Journal,
    body: &Body,
    expect: &ExpectBody,
    payment: Option<&Payment>,
) -> Result<(), String> {
    match expect {
        ExpectBody::Order(offset) if *body == Body::Order(*offset) => Ok(()),
        ExpectBody::Again(offset) if *body == Body::FinalAt(*offset) => Ok(()),
        ExpectBody::Again(offset) if *offset == said.offset && matches!(body, Body::SameAs(_)) => Ok(()),
        ExpectBody::Reply(offset) if *body == Body::ReplyAt(*offset) => Ok(()),
        ExpectBody::Order(_) | ExpectBody::Again(_) | ExpectBody::Reply(_) => {
            Err(format!("expected {expect:?}, found {}", brief(body)))
        }
        ExpectBody::Final(state, reason) => {
            let bytes =
                stored(said, body).ok_or_else(|| format!("a final without bytes: {}", brief(body)))?;
            check_final(bytes, *state, reason.as_deref(), payment)
        }
        ExpectBody::Rejection(code) => {
            let bytes = stored(said, body).ok_or_else(|| "a rejection without bytes".to_owned())?;
            match code {
                Some(code) if plain(code) && !tagged(bytes, code) => {
                    Err(format!("a rejection that does not say {code}"))
                }
                _ => Ok(()),
            }
        }
    }
}

/// Whether a final says the decision of its payment.
fn check_final(
    bytes: &[u8],
    state: State,
    reason: Option<&str>,
    payment: Option<&Payment>,
) -> Result<(), String> {
    let (own, other) = if state == State::Committed { ("ACSC", "RJCT") } else { ("RJCT", "ACSC") };
    if !status(bytes, own) || status(bytes, other) {
        return Err(format!("a final of {} that does not say {own} alone", state.name()));
    }
    if let Some(reason) = reason.filter(|reason| plain(reason)).filter(|reason| !tagged(bytes, reason)) {
        return Err(format!("a final that does not give the reason {reason}"));
    }
    match payment {
        Some(payment) if !tagged(bytes, &uetr_text(&payment.uetr)) => {
            Err("a final that does not name its payment's UETR".to_owned())
        }
        _ => Ok(()),
    }
}

/// Whether a code stands between tags as it is: one that had to be escaped or cut does not.
fn plain(code: &str) -> bool {
    let good = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-';
    !code.is_empty() && code.len() <= 35 && code.bytes().all(good)
}

/// Whether the reply to an enquiry is the expected one.
pub(crate) fn check_reply(said: &Journal, found: &[&Body], expect: ExpectReply) -> Result<(), String> {
    let [body] = found else {
        return match expect {
            ExpectReply::None | ExpectReply::Again(_) if found.is_empty() => Ok(()),
            _ => Err(format!("expected {expect:?}, found {} replies", found.len())),
        };
    };
    let is = |code: &str| stored(said, body).is_some_and(|bytes| status(bytes, code));
    let unknown = is("RJCT") && stored(said, body).is_some_and(|bytes| tagged(bytes, "AG09"));
    let again = |offset: u64| {
        **body == Body::FinalAt(offset) || (offset == said.offset && matches!(body, Body::SameAs(_)))
    };
    let good = match expect {
        ExpectReply::None => false,
        ExpectReply::Again(first) => **body == Body::ReplyAt(first),
        ExpectReply::Unknown => unknown,
        ExpectReply::InProcess => is("ACSP"),
        ExpectReply::Final(offset) => again(offset),
        ExpectReply::FinalOrUnknown(offset) => again(offset) || unknown,
    };
    if good { Ok(()) } else { Err(format!("expected the reply {expect:?}, found {}", brief(body))) }
}

/// A body in a few words, without its bytes.
pub(crate) fn brief(body: &Body) -> String {
    match body {
        Body::Stored(bytes) => format!("Stored({} bytes)", bytes.len()),
        Body::Order(_) | Body::SameAs(_) | Body::FinalAt(_) | Body::ReplyAt(_) => format!("{body:?}"),
    }
}

/// Whether a text stands as the whole content of an element.
fn tagged(bytes: &[u8], text: &str) -> bool {
    holds(bytes, "", text)
}

/// Whether a status stands as the whole content of an element `TxSts`, whatever ids and texts a message repeats.
fn status(bytes: &[u8], code: &str) -> bool {
    holds(bytes, "TxSts", code)
}

/// Whether a text stands as the whole content of an element whose start tag ends with `name`.
fn holds(bytes: &[u8], name: &str, text: &str) -> bool {
    let wanted = text.as_bytes();
    let (mut before, mut rest) = (0, bytes);
    while let Some(end) = rest.iter().position(|byte| *byte == b'>') {
        before += end;
        rest = bytes.get(before + 1..).unwrap_or_default();
        let found = rest.starts_with(wanted) && rest.get(wanted.len()) == Some(&b'<');
        if found && bytes.get(..before).is_some_and(|head| head.ends_with(name.as_bytes())) {
            return true;
        }
        before += 1;
    }
    false
}

/// A UETR as messages write it.
pub(crate) fn uetr_text(uetr: &[u8; 16]) -> String {
    let mut text = String::with_capacity(36);
    for (index, byte) in uetr.iter().enumerate() {
        if matches!(index, 4 | 6 | 8 | 10) {
            text.push('-');
        }
        for nibble in [byte >> 4, byte & 15] {
            text.push(char::from_digit(u32::from(nibble), 16).unwrap_or('?'));
        }
    }
    text
}
