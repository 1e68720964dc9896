//! The mapping as data: which element stands in which field, what is lost, and which answer code is which reason.
//!
//! Marks: *standard* is what ISO 8583 says of the field in public descriptions, *ours* is chosen here for want of a public
//! source. The README prints these tables; the functions beside this file follow them.

/// Whether a row rests on the standard or on a choice of ours.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Basis {
    /// The meaning of the field is public.
    Standard,
    /// A choice for want of a public source.
    Ours,
}

impl Basis {
    /// One word for tables.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Standard => "standard",
            Self::Ours => "ours",
        }
    }
}

/// One element of a pacs.008 and its place in a 0200.
#[derive(Debug, Clone, Copy)]
pub struct ElementRow {
    /// Element of the ISO 20022 message.
    pub element: &'static str,
    /// Fields, in words.
    pub fields: &'static str,
    /// What is lost on the way to ISO 8583, or what must be known to come back.
    pub loss: &'static str,
    /// Where the row comes from.
    pub basis: Basis,
}

const fn row(element: &'static str, fields: &'static str, loss: &'static str, basis: Basis) -> ElementRow {
    ElementRow { element, fields, loss, basis }
}

use Basis::{Ours, Standard};

/// pacs.008 to and from 0200 (1200 in the version of 1993).
pub static ELEMENTS: [ElementRow; 21] = [
    row(
        "IntrBkSttlmAmt",
        "4, 49",
        "decimals are implied by the link's profile; above 12 digits: refused",
        Standard,
    ),
    row("InstdAmt", "6, 51", "as above", Standard),
    row("XchgRate", "10", "7 significant digits and at most 9 decimals, the rest is cut", Standard),
    row("CreDtTm", "7", "no year: the one nearest to the reader's time; no fraction of a second", Standard),
    row(
        "AccptncDtTm",
        "12, 13",
        "local time of the link; 1987 has no year; no fraction of a second",
        Standard,
    ),
    row("IntrBkSttlmDt", "15", "1987 has no year", Standard),
    row("DbtrAgt", "32", "a BIN: by the link's table, an agent not in it is refused", Standard),
    row("CdtrAgt", "100", "as above", Standard),
    row("DbtrAcct", "102", "28 characters of ASCII; a longer one is refused, never cut", Standard),
    row("CdtrAcct", "103", "as above", Standard),
    row(
        "RmtInf/Ustrd",
        "104",
        "100 of 140 characters, marks of letters fall away; other scripts do not fit",
        Ours,
    ),
    row(
        "Dbtr/Nm",
        "the link's field for names, object 01",
        "marks of letters fall away; other scripts do not fit",
        Ours,
    ),
    row("Cdtr/Nm", "the link's field for names, object 02", "as above", Ours),
    row("UETR", "the link's field for it", "lost without one: keep it beside DE37", Ours),
    row("QR payload", "the link's field for it", "lost without one; at most what the field holds", Ours),
    row("TxId", "37", "12 letters and digits fit, else lost: keep it beside DE37", Ours),
    row("InstrId", "none", "lost: keep it beside DE37", Ours),
    row("EndToEndId", "none", "lost: keep it beside DE37", Ours),
    row("Purp", "none", "lost", Ours),
    row("ChrgBr", "none", "lost", Ours),
    row(
        "none",
        "3, 11, 37 and the link's constants",
        "given by the link and by the caller, not by the pacs.008",
        Ours,
    ),
];

/// What an answer says about the money.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    /// It moved.
    Accepted,
    /// It did not and will not move.
    Refused,
    /// Nobody can say from this answer; reverse or ask, never pay again.
    Unknown,
}

impl Outcome {
    /// One word for tables.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Accepted => "accepted",
            Self::Refused => "refused",
            Self::Unknown => "unknown",
        }
    }
}

/// One answer code of DE39 and its reasons in ISO 20022.
#[derive(Debug, Clone, Copy)]
pub struct ResponseRow {
    /// Response code of 1987.
    pub code_1987: &'static str,
    /// Action code of 1993, where there is one.
    pub code_1993: Option<&'static str>,
    /// What it says about the money.
    pub outcome: Outcome,
    /// The status or reason that stands for it in a pacs.002; `None` where only an admi.002 fits.
    pub reason: Option<&'static str>,
    /// Other statuses and reasons that are answered with this code.
    pub also: &'static [&'static str],
    /// The code's public meaning.
    pub meaning: &'static str,
}

const fn response(
    code_1987: &'static str,
    code_1993: Option<&'static str>,
    outcome: Outcome,
    reason: Option<&'static str>,
    also: &'static [&'static str],
    meaning: &'static str,
) -> ResponseRow {
    ResponseRow { code_1987, code_1993, outcome, reason, also, meaning }
}

use Outcome::{Accepted, Refused, Unknown};

/// DE39 to and from statuses and reasons. Which code is which reason is ours; the meanings are public. A code that is not
/// here is unknown, never refused; a reason that is not here is answered with 05, and the loss is named. Codes by which a
/// network says that it did not get through say nothing certain about the money.
pub static RESPONSES: [ResponseRow; 17] = [
    response("00", Some("000"), Accepted, Some("ACSC"), &["ACCC"], "approved"),
    response("05", Some("100"), Refused, Some("MS03"), &["NARR", "MS02"], "do not honour"),
    response("12", Some("902"), Refused, Some("AG03"), &["AG02"], "invalid transaction"),
    response("13", Some("110"), Refused, Some("AM12"), &["CH20", "AM01", "AM03"], "invalid amount"),
    response(
        "14",
        Some("111"),
        Refused,
        Some("AC03"),
        &["AC01", "AC04", "AC07"],
        "invalid card or account number",
    ),
    response("25", Some("914"), Refused, Some("AG09"), &[], "original not found"),
    response("30", Some("904"), Refused, None, &["FF01", "DT01"], "format error"),
    response("51", Some("116"), Refused, Some("AM04"), &[], "not sufficient funds"),
    response("54", Some("101"), Refused, Some("AG01"), &[], "expired card"),
    response("57", Some("119"), Refused, Some("AG03"), &[], "transaction not permitted to the holder"),
    response("61", Some("121"), Refused, Some("AM13"), &["AM02", "AM14"], "exceeds an amount limit"),
    response("62", Some("104"), Refused, Some("AG01"), &["AC06"], "restricted card or account"),
    response("64", None, Refused, Some("AM09"), &[], "original amount differs"),
    response(
        "68",
        Some("911"),
        Unknown,
        Some("AB05"),
        &["AB01", "AB06"],
        "answer received too late, or none",
    ),
    response("91", Some("907"), Unknown, Some("AB08"), &[], "issuer or switch inoperative"),
    response("94", Some("913"), Refused, Some("DU03"), &["AM05", "DU01", "DU05"], "duplicate transmission"),
    response("96", Some("909"), Unknown, Some("AB09"), &[], "system malfunction"),
];
