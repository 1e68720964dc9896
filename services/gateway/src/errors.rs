//! All refusals of the participants' API in one table: it makes the answers, serves `GET /v1/errors`, and is printed to
//! `docs/ERRORS.md`. Bodies are RFC 9457 problems.
//!
//! It does not know when a rule is broken; it only knows what is said then.

use std::borrow::Cow;

use serde::Serialize;

/// One row of the catalogue.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Entry {
    /// An ISO external status code, or one of ours in lower case.
    pub code: &'static str,
    /// The HTTP status.
    pub status: u16,
    /// A short title that never changes with the case.
    pub title: &'static str,
    /// Whether the same message may be sent again, and what to do first.
    pub action: &'static str,
}

macro_rules! catalogue {
    ($($name:ident = $code:literal, $status:literal, $title:literal, $action:literal;)*) => {
        $(
            #[doc = concat!("`", $code, "`: ", $title, ".")]
            pub const $name: Entry = Entry { code: $code, status: $status, title: $title, action: $action };
        )*

        /// The whole catalogue, by status.
        pub const CATALOGUE: &[Entry] = &[$($name),*];
    };
}

catalogue! {
    MALFORMED = "malformed-request", 400, "The request is not as the API says", "Mend the request.";
    CURSOR = "cursor", 400, "The cursor is not one of this feed", "Read again from the last cursor you stored, or from the start.";
    INVALID = "FF01", 400, "The message is not well-formed or not valid by its schema", "Mend the message; nothing was accepted.";
    CERTIFICATE = "certificate", 401, "The client certificate is not a valid participant's", "Ask the operator; then open a new connection.";
    SIGNATURE = "signature", 401, "The signature is missing or wrong", "Sign anew; nothing was accepted and the reference may be used again.";
    SENDER = "sender", 403, "Certificate, signing key, sender and operation do not all belong to one participant", "Send only your own messages.";
    OPERATION = "operation", 403, "The caller may not do this", "Use a certificate that may.";
    NOT_FOUND = "not-found", 404, "Not yours or not there", "Check the identifier.";
    NO_PAYMENT = "no-payment", 404, "No such payment, or you are not its asked payee", "Do not credit. The message used up its reference and counts as no answer.";
    METHOD = "method", 405, "The call does not know this method", "Use the method that the header Allow names.";
    TOO_SLOW = "too-slow", 408, "The body did not come in time", "Send the same again.";
    CONTENT = "DU01", 409, "The reference was used with other content", "The first message is untouched; use a new reference.";
    UETR = "DU03", 409, "The UETR was used by another message", "Use a new UETR.";
    MISMATCH = "mismatch", 409, "An original identifier disagrees with the payment", "Answer again with a new reference and the ids of the instruction.";
    TOO_LARGE = "too-large", 413, "The body is too long", "Send one transaction in a message, one code in a question.";
    MEDIA_TYPE = "media-type", 415, "Messages are taken as application/xml", "Send the message as XML in UTF-8.";
    AUTHORITY = "authority", 421, "Signed for another authority than this hub's", "Sign for the address to which you connect.";
    ZERO = "AM01", 422, "The amount is zero", "Mend the message.";
    SIZE = "AM02", 422, "The amount is larger than can be processed", "Mend the message.";
    CURRENCY = "AM03", 422, "The currency is not known", "Mend the message.";
    SUM = "AM10", 422, "Control sum or total differ from the amount", "Mend the message.";
    COUNT = "AM18", 422, "There is not exactly one transaction", "Send one transaction in a message.";
    STATUS_CODE = "CH16", 422, "The content of an element is not allowed", "Mend the message.";
    DECIMALS = "CH20", 422, "More decimals than the currency has", "Mend the message.";
    ELEMENT = "CH21", 422, "A required element is missing", "Mend the message.";
    RULE = "rule", 422, "The message or order is against a rule", "Mend it; see the fields code, rule and detail.";
    UNUSABLE = "unusable-answer", 422, "The response to a push is no usable answer", "It counts as no answer. Send the pacs.002 by POST.";
    REFERENCE = "reference", 422, "The reference cannot be used", "Give GrpHdr/MsgId at least one character that is not blank.";
    QR_CODE = "qr-code", 422, "The payment code is broken, over, or no payment code", "Tell the payer what detail says; rule is the class of the fault. Scan again or ask for a new code.";
    QUOTA = "quota", 429, "Too many requests", "Wait as long as Retry-After says.";
    HEADERS = "headers", 431, "The header fields are too large", "Send fewer or shorter header fields.";
    QUARANTINED = "quarantined", 500, "The hub could not process the message and set it aside", "It had no effect. Tell the operator.";
    INTERNAL = "internal", 500, "The hub failed", "Send the same again; tell the operator if it stays.";
    NOT_OFFERED = "not-offered", 501, "This hub does not offer the call or message yet", "See the documentation of this hub's version.";
    OVERLOADED = "overloaded", 503, "The hub cannot take it now", "Nothing was accepted. Send the same again after Retry-After.";
    FULL = "full", 503, "The hub has reached its maximum of references", "Nothing was accepted. Send the same again after Retry-After.";
    LOG = "log", 503, "The hub cannot store anything now", "Nothing was accepted. Send the same again after Retry-After.";
    STARTING = "starting", 503, "The hub has not read its log yet", "Nothing was accepted. Send the same again after Retry-After.";
}

/// The row for a rule's code at a status; codes outside the table are answered as the rule that they are.
pub fn entry(code: &str, otherwise: Entry) -> Entry {
    CATALOGUE.iter().copied().find(|entry| entry.code == code).unwrap_or(otherwise)
}

/// A refusal on its way to the caller. Its details are apart, so that results stay small.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem(Box<Details>);

/// What a refusal says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Details {
    /// The row of the catalogue.
    pub entry: Entry,
    /// The code, where it is more exact than the row's.
    pub code: Cow<'static, str>,
    /// A sentence about this case. It never quotes values of the message.
    pub detail: String,
    /// XPath-like path or JSON pointer of the field at fault.
    pub field: Option<String>,
    /// The broken rule.
    pub rule: Option<Cow<'static, str>>,
    /// Offset of the order, where the message reached the log.
    pub offset: Option<u64>,
    /// Seconds for `Retry-After`.
    pub retry_after: Option<u32>,
    /// Whether the connection is of no further use.
    pub close: bool,
}

impl Problem {
    /// A refusal by this row.
    pub fn new(entry: Entry, detail: impl Into<String>) -> Self {
        let retry_after = matches!(entry.status, 429 | 503).then_some(crate::limits::RETRY_SECONDS);
        Self(Box::new(Details {
            entry,
            code: Cow::Borrowed(entry.code),
            detail: detail.into(),
            field: None,
            rule: None,
            offset: None,
            retry_after,
            close: false,
        }))
    }

    /// Names the field at fault.
    #[must_use]
    pub fn field(mut self, field: impl Into<String>) -> Self {
        self.0.field = Some(field.into());
        self
    }

    /// Names the field at fault, if there is one.
    #[must_use]
    pub fn maybe_field(mut self, field: Option<String>) -> Self {
        self.0.field = field;
        self
    }

    /// What it says.
    pub fn into_details(self) -> Details {
        *self.0
    }

    /// Names the broken rule.
    #[must_use]
    pub fn rule(mut self, rule: impl Into<Cow<'static, str>>) -> Self {
        self.0.rule = Some(rule.into());
        self
    }

    /// Says where in the log the message lies.
    #[must_use]
    pub fn at(mut self, offset: u64) -> Self {
        self.0.offset = Some(offset);
        self
    }

    /// A more exact code than the row's.
    #[must_use]
    pub fn code(mut self, code: impl Into<Cow<'static, str>>) -> Self {
        self.0.code = code.into();
        self
    }

    /// Says when to come again.
    #[must_use]
    pub fn after(mut self, seconds: u32) -> Self {
        self.0.retry_after = Some(seconds);
        self
    }

    /// Ends the connection after the answer.
    #[must_use]
    pub fn closing(mut self) -> Self {
        self.0.close = true;
        self
    }

    /// The body (`application/problem+json`), all members always there.
    pub fn body(&self, group: &str) -> Vec<u8> {
        #[derive(Serialize)]
        struct Body<'a> {
            r#type: &'a str,
            title: &'a str,
            status: u16,
            code: &'a str,
            detail: &'a str,
            field: Option<&'a str>,
            rule: Option<&'a str>,
            position: Option<crate::body::Position<'a>>,
        }
        let body = Body {
            r#type: &format!("urn:tonle:error:{}", self.code),
            title: self.entry.title,
            status: self.entry.status,
            code: &self.code,
            detail: &self.detail,
            field: self.field.as_deref(),
            rule: self.rule.as_deref(),
            position: self.offset.map(|offset| crate::body::Position { group, offset }),
        };
        crate::body::json(&body)
    }
}

impl std::ops::Deref for Problem {
    type Target = Details;

    fn deref(&self) -> &Details {
        &self.0
    }
}

impl std::fmt::Display for Problem {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} {}: {}", self.entry.status, self.code, self.detail)
    }
}

/// The catalogue as the body of `GET /v1/errors`.
pub fn catalogue_body() -> Vec<u8> {
    #[derive(Serialize)]
    struct Body {
        errors: &'static [Entry],
    }
    crate::body::json(&Body { errors: CATALOGUE })
}

/// The catalogue as a page of the documentation.
pub fn catalogue_page() -> String {
    let mut page = String::from(
        "# Error codes\n\nPrinted from the table in `services/gateway/src/errors.rs` by its test; `GET /v1/errors` serves \
         the same. Refusals that need the\nledger's state are no HTTP errors: they come as a pacs.002 `RJCT`.\n\n\
         | status | code | meaning | what to do |\n|---|---|---|---|\n",
    );
    for entry in CATALOGUE {
        page.push_str(&format!(
            "| {} | `{}` | {} | {} |\n",
            entry.status, entry.code, entry.title, entry.action
        ));
    }
    page
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_are_unique_and_ordered() {
        // Protects: a code means one thing, and the page is readable.
        for (at, entry) in CATALOGUE.iter().enumerate() {
            assert!(CATALOGUE[..at].iter().all(|other| other.code != entry.code), "{}", entry.code);
            assert!(CATALOGUE[..at].iter().all(|other| other.status <= entry.status), "{}", entry.code);
        }
    }

    #[test]
    fn bodies_have_every_member() {
        // Protects: the contract's shape, null where there is nothing to say.
        let bare = String::from_utf8(Problem::new(OVERLOADED, "later").body("main")).unwrap();
        assert_eq!(
            bare,
            concat!(
                r#"{"type":"urn:tonle:error:overloaded","title":"The hub cannot take it now","status":503,"#,
                r#""code":"overloaded","detail":"later","field":null,"rule":null,"position":null}"#
            )
        );
        let full = Problem::new(CONTENT, "differs").field("/Document").rule("reference").at(7).body("main");
        let full = String::from_utf8(full).unwrap();
        assert!(
            full.ends_with(
                r#""field":"/Document","rule":"reference","position":{"group":"main","offset":7}}"#
            ),
            "{full}"
        );
    }

    #[test]
    fn refusals_that_pass_say_when() {
        // Protects: 429 and 503 always carry Retry-After.
        for entry in CATALOGUE {
            assert_eq!(Problem::new(*entry, "").retry_after.is_some(), matches!(entry.status, 429 | 503));
        }
    }

    #[test]
    fn the_page_is_printed() {
        // Protects: docs/ERRORS.md says what the code says. `UPDATE_GOLDEN=1` rewrites it.
        let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../../docs/ERRORS.md");
        let page = catalogue_page();
        if std::env::var_os("UPDATE_GOLDEN").is_some() {
            std::fs::write(path, &page).unwrap();
        }
        assert_eq!(std::fs::read_to_string(path).unwrap_or_default(), page, "run with UPDATE_GOLDEN=1");
    }
}
