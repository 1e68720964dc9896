//! What a caller is told, as the journal has it.

use tonle_wire::OutputName;
use tonle_wire::journal::{Journal, Refusal, Step, Verdict};

/// What a caller is told. The shell makes the HTTP answer of it; bytes are in the log at the place that it names.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Resolution {
    /// `202`, status `RCVD`, with this position: always the first record's, so that a repeat gets the same bytes.
    Accepted {
        /// Order offset of the first record.
        position: u64,
    },
    /// `200` and the decision: the body of this event.
    Final {
        /// The event.
        event: OutputName,
    },
    /// `200` and the answer to an enquiry: the body of this step.
    Reply {
        /// The step of the journal record.
        event: OutputName,
    },
    /// `202` with `"admission":"pending"`: the log has it, and what the fold says comes as an event if it is a refusal.
    Pending {
        /// Order offset of the record.
        position: u64,
    },
    /// `202` with status `PDNG` and no position: not yet durable, repeat the same message.
    NotDurable,
    /// `503`: the log refused it; nothing was accepted.
    Unavailable,
    /// The shell reads the journal record of this order and tells what [`resolve_repeat`] says of it.
    Repeat {
        /// Order offset of the first record.
        first: u64,
    },
    /// A problem document.
    Problem(Problem),
    /// `500`: the order could not be folded; it alone was set aside, and a person looks.
    Quarantined {
        /// Its order offset.
        position: u64,
        /// Why.
        reason: String,
    },
}

/// What a problem document says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// HTTP status.
    pub status: u16,
    /// An ISO code or one of ours.
    pub code: String,
    /// The field at fault. For a conflict the shell finds it by comparing with the order at `first`.
    pub field: Option<String>,
    /// A sentence for people.
    pub detail: String,
    /// For a conflict: the order that used the id first. It may be another participant's (`DU03`): only the field's path
    /// may be told, nothing of its content.
    pub first: Option<u64>,
}

/// What the caller of a repeat is told: what the first one's journal record says, so that an identical request gets the
/// identical answer also where that was 404 or 409. It may name a further record: [`Resolution::Repeat`].
pub fn resolve_repeat(first: &Journal) -> Resolution {
    of(first)
}

/// What a record says to the caller of its order.
pub(super) fn of(record: &Journal) -> Resolution {
    let position = record.offset;
    match &record.verdict {
        // Nothing that a caller submits is merely done, but if the fold says so the caller was heard.
        Verdict::Done => Resolution::Accepted { position },
        Verdict::Admitted => match reply_of(record) {
            Some(event) => Resolution::Reply { event },
            None => Resolution::Accepted { position },
        },
        Verdict::Repeat { first } => Resolution::Repeat { first: *first },
        Verdict::Conflict { code, first } => Resolution::Problem(Problem {
            status: 409,
            code: code.clone(),
            field: None,
            detail: "the id was used before for another message".to_owned(),
            first: Some(*first),
        }),
        Verdict::Refused { refusal, code, field, detail } => Resolution::Problem(Problem {
            status: status(*refusal),
            code: code.clone(),
            field: field.clone(),
            detail: detail.clone(),
            first: None,
        }),
        Verdict::Quarantined { reason } => Resolution::Quarantined { position, reason: reason.clone() },
    }
}

fn reply_of(record: &Journal) -> Option<OutputName> {
    record.outputs().find(|(_, step)| matches!(step, Step::Reply { .. })).map(|(name, _)| name)
}

fn status(refusal: Refusal) -> u16 {
    match refusal {
        Refusal::Key => 401,
        Refusal::NotFound => 404,
        Refusal::Mismatch => 409,
        Refusal::Full => 503,
        Refusal::Rule | Refusal::Unusable => 422,
    }
}
