//! The bridge between header maps and the signature fields. It only finds the values; it judges no signature.

use std::borrow::Cow;

use http::{HeaderMap, HeaderName, HeaderValue, Uri, header};

use super::{Fault, Fields, SignedHeaders, normal_authority};

/// `Content-Digest`.
pub const CONTENT_DIGEST: HeaderName = HeaderName::from_static("content-digest");
/// `Signature-Input`.
pub const SIGNATURE_INPUT: HeaderName = HeaderName::from_static("signature-input");
/// `Signature`.
pub const SIGNATURE: HeaderName = HeaderName::from_static("signature");
/// `Tonle-Event`.
pub const TONLE_EVENT: HeaderName = HeaderName::from_static("tonle-event");
/// `Tonle-Kind`.
pub const TONLE_KIND: HeaderName = HeaderName::from_static("tonle-kind");
/// `Tonle-Message`.
pub const TONLE_MESSAGE: HeaderName = HeaderName::from_static("tonle-message");
/// `Tonle-Participant`.
pub const TONLE_PARTICIPANT: HeaderName = HeaderName::from_static("tonle-participant");
/// `Tonle-Attempt`.
pub const TONLE_ATTEMPT: HeaderName = HeaderName::from_static("tonle-attempt");
/// `Tonle-Original`.
pub const TONLE_ORIGINAL: HeaderName = HeaderName::from_static("tonle-original");
/// `Tonle-Origin`.
pub const TONLE_ORIGIN: HeaderName = HeaderName::from_static("tonle-origin");

/// The signature fields of a header map. Values borrow from the map unless a field has several lines.
#[derive(Debug, Clone)]
pub struct Found<'a> {
    content_digest: &'a str,
    content_type: &'a str,
    signature_input: Cow<'a, str>,
    signature: Cow<'a, str>,
}

impl Found<'_> {
    /// As the signature functions take them.
    pub fn fields(&self) -> Fields<'_> {
        Fields {
            content_digest: self.content_digest,
            content_type: self.content_type,
            signature_input: &self.signature_input,
            signature: &self.signature,
        }
    }
}

/// Finds the fields. `Content-Digest` and `Content-Type` must have one line each.
///
/// # Errors
/// [`Fault::FieldMissing`], [`Fault::FieldTwice`], or [`Fault::ComponentValue`] for bytes outside ASCII.
pub fn find(map: &HeaderMap) -> Result<Found<'_>, Fault> {
    Ok(Found {
        content_digest: single(map, &CONTENT_DIGEST, "content-digest")?,
        content_type: single(map, &header::CONTENT_TYPE, "content-type")?,
        signature_input: joined(map, &SIGNATURE_INPUT, "signature-input")?,
        signature: joined(map, &SIGNATURE, "signature")?,
    })
}

/// The authority that a request is for: of its URI (HTTP/2, or HTTP/1.1 in absolute form), else its one `Host`. Where both
/// are given they must agree, so that nobody reads one and routes by the other.
///
/// # Errors
/// [`Fault::FieldMissing`] or [`Fault::FieldTwice`] for `host`, [`Fault::Authority`] where the two differ or hold a user.
pub fn authority<'a>(uri: &'a Uri, map: &'a HeaderMap) -> Result<&'a str, Fault> {
    let of_uri = uri.authority().map(http::uri::Authority::as_str);
    let of_host = match single(map, &header::HOST, "host") {
        Err(Fault::FieldMissing(_)) if of_uri.is_some() => None,
        Err(fault) => return Err(fault),
        Ok(host) => Some(host),
    };
    let authority = match (of_uri, of_host) {
        (Some(uri), Some(host)) if normal_authority(uri) != normal_authority(host) => {
            return Err(Fault::Authority);
        }
        (Some(authority), _) | (None, Some(authority)) => authority,
        (None, None) => return Err(Fault::FieldMissing("host")),
    };
    if authority.contains('@') { Err(Fault::Authority) } else { Ok(authority) }
}

/// Whether a request carries any signature, so that the caller can tell a reader from a sender.
pub fn is_signed(map: &HeaderMap) -> bool {
    map.contains_key(SIGNATURE) || map.contains_key(SIGNATURE_INPUT)
}

/// The one value of a field, without surrounding blanks.
///
/// # Errors
/// [`Fault::FieldMissing`], [`Fault::FieldTwice`], or [`Fault::ComponentValue`] for bytes outside ASCII.
pub fn single<'a>(map: &'a HeaderMap, name: &HeaderName, label: &'static str) -> Result<&'a str, Fault> {
    let mut values = map.get_all(name).iter();
    let value = values.next().ok_or(Fault::FieldMissing(label))?;
    if values.next().is_some() {
        return Err(Fault::FieldTwice(label));
    }
    text(value, label)
}

/// The value of a field whose lines are joined with a comma and a space (RFC 9421, section 2.1). This is also the
/// component `"signature";req` of an answer.
///
/// # Errors
/// [`Fault::FieldMissing`], or [`Fault::ComponentValue`] for bytes outside ASCII.
pub fn joined<'a>(map: &'a HeaderMap, name: &HeaderName, label: &'static str) -> Result<Cow<'a, str>, Fault> {
    let mut values = map.get_all(name).iter();
    let mut out = Cow::Borrowed(text(values.next().ok_or(Fault::FieldMissing(label))?, label)?);
    for value in values {
        let line = text(value, label)?;
        out = Cow::Owned(format!("{out}, {line}"));
    }
    Ok(out)
}

fn text<'a>(value: &'a HeaderValue, label: &'static str) -> Result<&'a str, Fault> {
    let text = value.to_str().map_err(|_| Fault::ComponentValue(label))?;
    Ok(text.trim_matches([' ', '\t']))
}

impl SignedHeaders {
    /// Puts the three fields into a header map, in place of what stood there.
    ///
    /// # Errors
    /// [`Fault::ComponentValue`] if a value is no header value, which signing has excluded.
    pub fn insert_into(&self, map: &mut HeaderMap) -> Result<(), Fault> {
        for (name, label, value) in [
            (CONTENT_DIGEST, "content-digest", &self.content_digest),
            (SIGNATURE_INPUT, "signature-input", &self.signature_input),
            (SIGNATURE, "signature", &self.signature),
        ] {
            map.insert(name, HeaderValue::from_str(value).map_err(|_| Fault::ComponentValue(label))?);
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_joined_or_refused() {
        // Protects: a second digest or media type cannot be smuggled beside the signed one; signature lines are joined.
        let mut map = HeaderMap::new();
        map.insert(CONTENT_DIGEST, HeaderValue::from_static(" d "));
        map.insert(header::CONTENT_TYPE, HeaderValue::from_static("application/xml"));
        map.append(SIGNATURE, HeaderValue::from_static("a=:AA==:"));
        map.append(SIGNATURE, HeaderValue::from_static("tonle=:AA==:"));
        assert_eq!(find(&map).unwrap_err(), Fault::FieldMissing("signature-input"));
        map.append(SIGNATURE_INPUT, HeaderValue::from_static("tonle=()"));
        let found = find(&map).unwrap();
        assert_eq!(found.fields().signature, "a=:AA==:, tonle=:AA==:");
        assert_eq!(found.fields().content_digest, "d");
        map.append(header::CONTENT_TYPE, HeaderValue::from_static("text/plain"));
        assert_eq!(find(&map).unwrap_err(), Fault::FieldTwice("content-type"));
    }

    #[test]
    fn the_authority_is_one() {
        // Protects: a request is for one host, whichever way HTTP says it.
        let absolute: Uri = "https://Hub.example:443/v1".parse().unwrap();
        let relative: Uri = "/v1".parse().unwrap();
        let mut map = HeaderMap::new();
        assert_eq!(authority(&relative, &map), Err(Fault::FieldMissing("host")));
        assert_eq!(authority(&absolute, &map), Ok("Hub.example:443"));
        map.insert(header::HOST, HeaderValue::from_static("hub.example"));
        assert_eq!(authority(&relative, &map), Ok("hub.example"));
        assert_eq!(authority(&absolute, &map), Ok("Hub.example:443"));
        map.insert(header::HOST, HeaderValue::from_static("other.example"));
        assert_eq!(authority(&absolute, &map), Err(Fault::Authority));
        map.append(header::HOST, HeaderValue::from_static("hub.example"));
        assert_eq!(authority(&relative, &map), Err(Fault::FieldTwice("host")));
        let with_user: Uri = "https://user@hub.example/".parse().unwrap();
        assert_eq!(authority(&with_user, &HeaderMap::new()), Err(Fault::Authority));
    }
}
