//! Posting a message until the hub has said something that holds: resends with back-off, signatures checked, refusals
//! told apart from "not yet". Keeps no payment; what was heard is booked by `bank.rs`.

use bytes::Bytes;
use serde::Deserialize;

use crate::bank::Bank;
use crate::client::{self, Answer, Effected};
use crate::limits::{RESEND_PAUSE_FIRST, RESEND_PAUSE_MAX, RESENDS_MAX};
use crate::messages::{self, Arrived, Prepared};
use crate::statement::ViolationKind;

/// What the hub said to a posted message in the end.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Heard {
    /// 202 `RCVD`.
    Admitted {
        /// The answer's bytes.
        body: Bytes,
        /// Whether the fold was late.
        pending: bool,
    },
    /// 200 with a message.
    Message(Bytes),
    /// Refused at the door; nothing that this bank sent before can have passed.
    Refused {
        /// HTTP status.
        http: u16,
        /// Code of the problem.
        code: Box<str>,
        /// Field of the problem.
        field: Option<Box<str>>,
    },
    /// No answer that says anything: only a status query helps.
    Lost,
}

impl Bank {
    /// Posts a message, and again under a new signature until the hub says something that holds. A refusal counts only
    /// if nothing sent before may have passed.
    pub(crate) async fn deliver(&self, message: &Prepared, prefer_wait: Option<u32>) -> Heard {
        let mut pause = RESEND_PAUSE_FIRST;
        let mut passed = false;
        for _ in 0..RESENDS_MAX {
            let mut longer = None;
            match self.client.post(message.body.clone(), &message.reference, prefer_wait).await {
                Err(fault) => {
                    tracing::debug!(%fault, bank = %self.config.id, "message not answered");
                    passed |= fault.effected() == Effected::Unknown;
                }
                Ok(answer) => {
                    longer = answer.retry_after();
                    match self.judge(&answer) {
                        Some(Heard::Refused { .. }) if passed => return Heard::Lost,
                        Some(heard) => return heard,
                        None => passed |= !matches!(answer.status, 429 | 503),
                    }
                }
            }
            tokio::time::sleep(longer.unwrap_or(pause).clamp(pause, RESEND_PAUSE_MAX)).await;
            pause = (pause * 2).min(RESEND_PAUSE_MAX);
        }
        Heard::Lost
    }

    /// What an answer says; `None` if the same message is to be sent again.
    fn judge(&self, answer: &Answer) -> Option<Heard> {
        if let Err(fault) = &answer.signature
            && !client::may_be_unsigned(answer.status)
        {
            let detail = format!("answer {}: {fault}", answer.status);
            self.books().violation(ViolationKind::BadSignature, None, &detail);
            return None;
        }
        match answer.status {
            200 => Some(Heard::Message(answer.body.clone())),
            202 => match serde_json::from_slice::<Received<'_>>(&answer.body) {
                Ok(said) if said.status == "PDNG" => None,
                Ok(said) => {
                    let pending = said.admission.is_some();
                    Some(Heard::Admitted { body: answer.body.clone(), pending })
                }
                Err(fault) => {
                    let detail = format!("answer 202: {fault}");
                    self.books().violation(ViolationKind::Unreadable, None, &detail);
                    None
                }
            },
            408 | 429 | 500..=599 if answer.status != 501 => None,
            http => {
                let (code, field) = problem(&answer.body);
                Some(Heard::Refused { http, code, field })
            }
        }
    }
}

/// What matters of the body of a 202.
#[derive(Deserialize)]
struct Received<'a> {
    #[serde(borrow)]
    status: std::borrow::Cow<'a, str>,
    #[serde(borrow, default)]
    admission: Option<std::borrow::Cow<'a, str>>,
}

/// Code and field of a refusal: `application/problem+json`, or an admi.002.
fn problem(body: &[u8]) -> (Box<str>, Option<Box<str>>) {
    #[derive(Deserialize)]
    struct Problem {
        code: Option<Box<str>>,
        field: Option<Box<str>>,
    }
    if let Ok(Problem { code, field }) = serde_json::from_slice(body) {
        return (code.unwrap_or_default(), field);
    }
    match messages::read(body) {
        Ok(Arrived::Rejection { code, .. }) => (code, None),
        _ => (Box::default(), None),
    }
}

const _: () = assert!(RESENDS_MAX > 0);
