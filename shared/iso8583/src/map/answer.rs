//! pacs.002 to 0210 and back.

use crate::encode::Fields;
use crate::map::tables::{Outcome, RESPONSES, ResponseRow};
use crate::map::{Loss, MapFault, Mapped};
use crate::message::Message;
use crate::profile::Profile;

/// Fields of a request that come back in its answer, if the link carries them and the request had them.
pub(crate) const ECHOED: [u8; 20] =
    [2, 3, 4, 5, 6, 7, 9, 10, 11, 12, 13, 15, 32, 33, 37, 41, 42, 49, 100, 103];

/// What a 0210 says, in the words of a pacs.002.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answer {
    /// What it says about the money.
    pub outcome: Outcome,
    /// `TxSts` for it: `ACSC` or `RJCT`; `None` while the outcome is unknown, since nothing may be told then.
    pub status: Option<&'static str>,
    /// Reason code, where the table has one; given for unknown outcomes too, as a hint.
    pub reason: Option<&'static str>,
    /// DE38.
    pub authorization: Option<String>,
}

/// The answer of a 0210 or 1210. A code that the table does not hold, or none, is an unknown outcome.
///
/// # Errors
/// Another message type.
pub fn answer_from_0210(message: &Message<'_>) -> Result<Mapped<Answer>, MapFault> {
    if !matches!(message.message_type(), 210 | 1210) {
        return Err(MapFault::MessageType);
    }
    let of_1993 = message.message_type() >= 1_000;
    let code = message.field(39).map(|field| field.text()).unwrap_or_default();
    let row = RESPONSES.iter().find(|row| code_of(row, of_1993) == Some(code.as_str()));
    let authorization = message.field(38).map(|field| field.text().trim_end().to_owned());
    let authorization = authorization.filter(|text| !text.is_empty());
    let mut lost = Vec::new();
    let answer = match row {
        Some(row) => {
            let (status, reason) = match row.outcome {
                Outcome::Accepted => (row.reason, None),
                Outcome::Refused => (Some("RJCT"), row.reason),
                Outcome::Unknown => (None, row.reason),
            };
            Answer { outcome: row.outcome, status, reason, authorization }
        }
        None => {
            lost.push(Loss { element: "StsRsnInf", what: "the answer code is not in the table" });
            Answer { outcome: Outcome::Unknown, status: None, reason: None, authorization }
        }
    };
    Ok(Mapped { value: answer, lost })
}

/// Message type and fields of the answer to a request, for a final status and, if it is `RJCT`, its reason.
///
/// # Errors
/// The request is no 0200 or 1200, or the status is not final: an answer states an end or is not sent.
pub fn answer_to_0210(
    request: &Message<'_>,
    status: &str,
    reason: Option<&str>,
    authorization: Option<&str>,
) -> Result<Mapped<(String, Fields)>, MapFault> {
    if !matches!(request.message_type(), 200 | 1200) {
        return Err(MapFault::MessageType);
    }
    let of_1993 = request.message_type() >= 1_000;
    let mut lost = Vec::new();
    let code = match status {
        "ACSC" | "ACCC" => {
            let row = row_of(status, of_1993).ok_or(MapFault::NotFinal)?;
            if row.reason != Some(status) {
                lost.push(Loss { element: "TxSts", what: "ACSC and ACCC are one code" });
            }
            row
        }
        "RJCT" => {
            let known = reason
                .and_then(|reason| row_of(reason, of_1993))
                .filter(|row| row.outcome != Outcome::Accepted);
            if known.is_none_or(|row| row.reason != reason) {
                lost.push(Loss { element: "StsRsnInf", what: "several reasons share a code" });
            }
            known.or_else(|| row_of("MS03", of_1993)).ok_or(MapFault::NotFinal)?
        }
        _ => return Err(MapFault::NotFinal),
    };
    let code = code_of(code, of_1993).ok_or(MapFault::NotFinal)?;
    let profile: &Profile = request.profile();
    let mut fields = Fields::new();
    for field in ECHOED.iter().filter_map(|number| request.field(*number)) {
        fields.set(field.number(), field.text());
        if let Some(pad) = field.odd_pad() {
            fields.set_pad(field.number(), pad);
        }
    }
    if profile.field(39).is_none() {
        return Err(MapFault::not_listed(39));
    }
    fields.set(39, code);
    if let Some(authorization) = authorization {
        if profile.field(38).is_some() && authorization.len() <= 6 {
            fields.set(38, format!("{authorization:<6}"));
        } else {
            lost.push(Loss { element: "AcctSvcrRef", what: "does not fit into DE38" });
        }
    }
    let mti = if of_1993 { "1210" } else { "0210" };
    Ok(Mapped { value: (mti.to_owned(), fields), lost })
}

fn code_of(row: &ResponseRow, of_1993: bool) -> Option<&'static str> {
    if of_1993 { row.code_1993 } else { Some(row.code_1987) }
}

/// The row that a status or reason is answered with: where it stands first, else where it stands among the others.
fn row_of(reason: &str, of_1993: bool) -> Option<&'static ResponseRow> {
    let offered = || RESPONSES.iter().filter(|row| code_of(row, of_1993).is_some());
    offered()
        .find(|row| row.reason == Some(reason))
        .or_else(|| offered().find(|row| row.also.contains(&reason)))
}
