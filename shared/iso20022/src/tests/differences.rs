//! Where our verdict differs from libxml2's on purpose: each with its reason. Everything else is a bug in one of both.

use crate::Fault;
use crate::fault::Stage;
use crate::generated::tables::SIMPLE;
use crate::message::Message;
use crate::tables::{Base, Complex, Content};

/// A reason to differ, and how it is recognised. What is accepted is judged by the message, what is refused by the fault.
pub(super) struct Difference {
    pub(super) name: &'static str,
    #[allow(dead_code, reason = "for people, and for the page that a failed run prints")]
    pub(super) reason: &'static str,
    refused: fn(&Fault) -> bool,
    accepted: fn(&Message<'_>) -> bool,
}

const fn refusal(name: &'static str, reason: &'static str, refused: fn(&Fault) -> bool) -> Difference {
    Difference { name, reason, refused, accepted: |_| false }
}

const fn acceptance(
    name: &'static str,
    reason: &'static str,
    accepted: fn(&Message<'_>) -> bool,
) -> Difference {
    Difference { name, reason, refused: |_| false, accepted }
}

pub(super) static DIFFERENCES: &[Difference] = &[
    refusal(
        "security",
        "instructions, DOCTYPE, foreign entities and limits are refused whatever a schema says",
        |fault| fault.stage == Stage::Security,
    ),
    refusal(
        "nil",
        "no element of the schemas is nillable; the contract refuses `xsi:nil` everywhere, also in content of others",
        |fault| fault.code == "nil",
    ),
    refusal("type", "`xsi:type` is refused: an element has one type, that of the tables", |fault| {
        fault.code == "attribute" && fault.path.ends_with("/@type")
    }),
    refusal(
        "prefix",
        "a prefix that is not bound is no well-formed namespace use; xmllint reports it and goes on",
        |fault| {
            fault.stage == Stage::Syntax
                && (fault.code == "namespace" || fault.code == "name" || fault.code == "attribute")
        },
    ),
    refusal(
        "base64",
        "libxml2 passes over characters outside the alphabet of base64, as mail does; XML Schema has no such leave",
        |fault| fault.code == "type" && fault.message == "not a valid base64 text",
    ),
    refusal("declaration", "only XML 1.0 in UTF-8 is taken, and its declaration is read strictly", |fault| {
        matches!(fault.code, "version" | "declaration" | "encoding")
    }),
    refusal(
        "definition",
        "a header that names another message than the document: the schema cannot see both",
        |fault| fault.code == "definition",
    ),
    acceptance(
        "dates",
        "XML Schema collapses white space around dates and times; libxml2 refuses it",
        |message| {
            message.every().any(|at| {
                let dated = match at.element().content {
                    Content::Simple(simple) => matches!(
                        SIMPLE[usize::from(simple)].base,
                        Base::Date | Base::DateTime | Base::Time | Base::Year | Base::YearMonth
                    ),
                    Content::Complex(_) => false,
                };
                let inner = at.inner();
                dated && (inner.contains(crate::value::is_space) || inner.contains('&'))
            })
        },
    ),
    acceptance(
        "others",
        "content of others is kept and never judged; libxml2 judges elements of the message's own namespace in it, and types that it names",
        |message| {
            message.every().any(|at| {
                let any = match at.element().content {
                    Content::Complex(complex) => {
                        matches!(crate::generated::tables::COMPLEX[usize::from(complex)], Complex::Any(_))
                    }
                    Content::Simple(_) => false,
                };
                let text = at.text().unwrap_or_default();
                any && (text.contains(crate::xml::ISO_PREFIX)
                    || text.contains("XMLSchema-instance")
                    || text.contains("XML/1998"))
            })
        },
    ),
];

/// The reason for a difference, if there is one.
pub(super) fn explained(ours: &Result<Message<'_>, Fault>) -> Option<&'static Difference> {
    DIFFERENCES.iter().find(|difference| match ours {
        Ok(message) => (difference.accepted)(message),
        Err(fault) => (difference.refused)(fault),
    })
}
