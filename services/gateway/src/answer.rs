//! Answers on their way out: body, headers, and the hub's signature over them and the request. It knows no call.

use bytes::Bytes;
use http::header::{ALLOW, CONNECTION, CONTENT_TYPE, RETRY_AFTER};
use http::request::Parts;
use http::{HeaderMap, HeaderValue, Response, StatusCode, Version};
use http_body_util::Full;
use tonle_runtime::signature::headers::{SIGNATURE, is_signed, joined};
use tonle_runtime::signature::{Asked, Signer, query_component, sign_answer};

use crate::errors::Problem;
use crate::records::XML;

/// Media type of all bodies but messages and problems.
pub const JSON: &str = "application/json";
/// Media type of problems (RFC 9457).
pub const PROBLEM: &str = "application/problem+json";

/// An answer before it is signed.
#[derive(Debug, Clone)]
pub struct Answer {
    /// HTTP status.
    pub status: u16,
    /// Its `Content-Type`.
    pub content_type: String,
    /// Its body.
    pub body: Bytes,
    /// Seconds for `Retry-After`.
    pub retry_after: Option<u32>,
    /// Whether the connection ends with it.
    pub close: bool,
    /// For 405: the methods that there are.
    pub allow: Option<&'static str>,
    /// Further headers (an original's signature).
    pub headers: HeaderMap,
}

impl Answer {
    fn new(status: u16, content_type: &str, body: impl Into<Bytes>) -> Self {
        Self {
            status,
            content_type: content_type.to_owned(),
            body: body.into(),
            retry_after: None,
            close: false,
            allow: None,
            headers: HeaderMap::new(),
        }
    }

    /// A JSON body.
    pub fn json(status: u16, body: impl Into<Bytes>) -> Self {
        Self::new(status, JSON, body)
    }

    /// A message as bytes, 200.
    pub fn message(media_type: &str, body: Bytes) -> Self {
        Self::new(200, media_type, body)
    }

    /// A refusal as problem+json.
    pub fn problem(problem: &Problem, group: &str) -> Self {
        Self::refusal(problem, PROBLEM, problem.body(group))
    }

    /// A refusal whose body is an admi.002.
    pub fn rejection(problem: &Problem, body: String) -> Self {
        Self::refusal(problem, XML, body.into_bytes())
    }

    fn refusal(problem: &Problem, content_type: &str, body: Vec<u8>) -> Self {
        let answer = Self::new(problem.entry.status, content_type, body);
        Self { retry_after: problem.retry_after, close: problem.close, ..answer }
    }

    /// Signs it for this request and makes the response.
    pub fn seal(self, request: &Parts, signer: &Signer, now_seconds: u64) -> Response<Full<Bytes>> {
        let mut response = Response::new(Full::new(self.body.clone()));
        *response.status_mut() =
            StatusCode::from_u16(self.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        let headers = response.headers_mut();
        *headers = self.headers;
        if let Ok(value) = HeaderValue::from_str(&self.content_type) {
            headers.insert(CONTENT_TYPE, value);
        }
        if let Some(seconds) = self.retry_after {
            headers.insert(RETRY_AFTER, HeaderValue::from(seconds));
        }
        if let Some(methods) = self.allow {
            headers.insert(ALLOW, HeaderValue::from_static(methods));
        }
        // HTTP/2 has no such header; there the connection is closed by the registry's check of each request.
        if self.close && request.version < Version::HTTP_2 {
            headers.insert(CONNECTION, HeaderValue::from_static("close"));
        }
        let (method, path) = (request.method.as_str(), request.uri.path());
        let signature =
            joined(&request.headers, &SIGNATURE, "signature").ok().filter(|_| is_signed(&request.headers));
        let query = query_component(request.uri.query());
        let asked = match &signature {
            Some(signature) => Asked::Signed { method, path, signature },
            None => Asked::Unsigned { method, path, query: &query },
        };
        let signed = sign_answer(signer, &asked, self.status, &self.content_type, &self.body, now_seconds);
        // A request whose parts cannot be signed (bytes outside ASCII) gets an unsigned refusal.
        if let Ok(signed) = signed
            && let Err(fault) = signed.insert_into(headers)
        {
            tracing::warn!(%fault, "an answer could not be signed");
        }
        response
    }
}

/// Whether the caller asks for XML by name. `*/*`, or no header, is content with a problem.
pub fn accepts_xml(headers: &HeaderMap) -> bool {
    accepts(headers, &["application/xml", "text/xml"])
}

/// Whether the caller asks for one of these media types by name.
pub fn accepts(headers: &HeaderMap, names: &[&str]) -> bool {
    headers.get_all(http::header::ACCEPT).iter().filter_map(|value| value.to_str().ok()).any(|value| {
        value.split(',').any(|range| {
            let mut parts = range.split(';').map(str::trim);
            let name = parts.next().unwrap_or_default();
            let is_named = names.iter().any(|known| name.eq_ignore_ascii_case(known));
            let is_refused = parts.any(|part| matches!(part, "q=0" | "q=0.0" | "q=0.00" | "q=0.000"));
            is_named && !is_refused
        })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn xml_is_asked_for_by_name() {
        // Protects: problem+json is the rule, admi.002 what a caller asks for.
        let accepts = |value: &'static str| {
            accepts_xml(&HeaderMap::from_iter([(http::header::ACCEPT, HeaderValue::from_static(value))]))
        };
        assert!(accepts("application/xml"));
        assert!(accepts("application/json, Text/XML;q=0.5"));
        assert!(!accepts("*/*"));
        assert!(!accepts("application/problem+json"));
        assert!(!accepts("application/xml;q=0, */*"));
        assert!(!accepts_xml(&HeaderMap::new()));
    }
}
