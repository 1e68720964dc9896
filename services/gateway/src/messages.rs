//! `POST /v1/messages`: from bytes to the answer. Everything that can be refused without the log is refused first, in a
//! fixed order; then the message is appended, and what the fold says of it is the answer.

use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use http::HeaderMap;
use http::header::CONTENT_TYPE;
use http::request::Parts;
use tokio::time::Instant;
use tonle_flow::admission::{Asked, Overloaded, Problem as Said, Resolution, Submission, resolve_repeat};
use tonle_iso20022::{RejectionDraft, build_rejection, first_difference, parse};
use tonle_runtime::log::Refusal as LogRefusal;
use tonle_runtime::metrics::Stage;
use tonle_runtime::signature::headers::{authority, find};
use tonle_runtime::signature::{Target, Verified, query_component, reference, verify_request};
use tonle_runtime::tls::Peer;
use tonle_wire::order::{Facts, Message, Order, Record, Via};

use crate::answer::{Answer, accepts_xml};
use crate::authority::{Caller, HUB, may_send};
use crate::body::{Receipt, json};
use crate::directory::Directory;
use crate::errors::{self, Problem};
use crate::hub::now_ms;
use crate::intake::{self, Intake};
use crate::limits::WAIT_SECONDS_MAX;
use crate::quota::Operation;
use crate::records::Original;
use crate::service::Gateway;

/// A refusal and, where it is known, the reference that it is about.
struct Refused {
    problem: Problem,
    reference: Option<String>,
}

impl From<Problem> for Refused {
    fn from(problem: Problem) -> Self {
        Self { problem, reference: None }
    }
}

impl Gateway {
    /// Takes a message whose body was read already.
    pub(crate) async fn message(&self, caller: &Caller, parts: &Parts, body: Bytes) -> Answer {
        match self.take_message(caller, parts, body).await {
            Ok(answer) => answer,
            Err(refused) => self.refuse(&refused, &parts.headers),
        }
    }

    /// Problem, or an admi.002 for a message that cannot be tied to a payment if the caller asks for XML.
    fn refuse(&self, refused: &Refused, headers: &HeaderMap) -> Answer {
        let problem = &refused.problem;
        if matches!(problem.entry.status, 400 | 422) && accepts_xml(headers) {
            let now = now_ms();
            let draft = RejectionDraft {
                form: &tonle_iso20022::Form::bare(),
                msg_id: "REJECTION",
                created_ms: now,
                reference: refused.reference.as_deref().unwrap_or_default(),
                reason: &problem.code,
                field: problem.field.as_deref(),
                detail: Some(&problem.detail),
            };
            if let Ok(body) = build_rejection(&draft) {
                return Answer::rejection(problem, body);
            }
        }
        Answer::problem(problem, &self.hub.group)
    }

    async fn take_message(&self, caller: &Caller, parts: &Parts, body: Bytes) -> Result<Answer, Refused> {
        self.count(caller, Operation::Attempt)?;
        let directory = self.hub.directory();
        let found = find(&parts.headers).map_err(|fault| signature_problem(&fault))?;
        let path = parts.uri.path();
        let query = query_component(parts.uri.query());
        let authority = authority(&parts.uri, &parts.headers).map_err(|fault| signature_problem(&fault))?;
        let target = Target { method: parts.method.as_str(), authority, path, query: &query };
        let fields = found.fields();
        let now = now_ms();
        let started = Instant::now();
        let key = |owner: &str, key: &str| directory.key(owner, key, now);
        let verified = verify_request(&target, &fields, &body, &self.authorities, now / 1_000, key)
            .map_err(|fault| signature_problem(&fault))?;
        self.figures.took(Stage::Verify, started);
        let started = Instant::now();
        let intake = self.judge(caller, parts, &verified, &directory, &body)?;
        self.figures.took(Stage::Validate, started);
        self.count(caller, intake.operation())?;
        let message = record_of(&target, &fields, &verified, &intake, body);
        self.submit(&intake, message, prefer_wait(&parts.headers)).await
    }

    /// Everything between the signature and the log.
    fn judge(
        &self,
        caller: &Caller,
        parts: &Parts,
        verified: &Verified<'_>,
        directory: &Directory,
        body: &[u8],
    ) -> Result<Intake, Refused> {
        let intake = intake::read(body)
            .map_err(|refused| Refused { problem: refused.problem, reference: refused.reference })?;
        let tied = |problem: Problem| Refused { problem, reference: Some(intake.reference.clone()) };
        if verified.reference != intake.reference {
            let problem = Problem::new(errors::SIGNATURE, "the nonce is not the message's reference");
            return Err(tied(problem.rule("nonce").field(intake.reference_path())));
        }
        idempotency_key(&parts.headers, &intake).map_err(tied)?;
        let Caller::Participant(certificate) = caller else {
            return Err(tied(Problem::new(errors::OPERATION, "operators send no messages")));
        };
        may_send(certificate, verified.owner, &intake, |agent| directory.resolve(agent)).map_err(tied)?;
        Ok(intake)
    }

    /// Appends the message and answers with what the fold says.
    async fn submit(
        &self,
        intake: &Intake,
        message: Message,
        wait: Option<Duration>,
    ) -> Result<Answer, Refused> {
        let tied = |problem: Problem| Refused { problem, reference: Some(intake.reference.clone()) };
        let submission = submission(intake, &message.participant, wait);
        if let Some(answer) = self.remembered(intake, &submission).await {
            return Ok(answer);
        }
        let record = Record::new(Order::Message(Box::new(message)));
        let encoded = record.encode();
        let Order::Message(message) = record.order else {
            return Err(tied(Problem::new(errors::INTERNAL, "the record changed its kind")));
        };
        let original = Arc::new(Original::new(*message));
        let started = Instant::now();
        let mut stored_at = None;
        let stored = |offset| {
            self.figures.took(Stage::Append, started);
            self.figures.accepted(&intake.facts);
            self.hub.records.stored(offset, Arc::clone(&original));
            stored_at = Some((offset, Instant::now()));
        };
        let submitted = self.hub.callers.submit(submission.clone(), encoded, stored).await;
        let (resolution, refusal) = submitted.map_err(|overloaded| tied(overloaded_problem(overloaded)))?;
        if let Some(refusal) = refusal {
            return Err(tied(log_problem(&refusal)));
        }
        if let (Some((_, stored_at)), None) = (stored_at, submission.prefer_wait_ms) {
            self.figures.took(Stage::Admit, stored_at);
        }
        let own = stored_at.map(|(offset, _)| offset);
        let (resolution, position) = self.settle(resolution, &submission, own).await.map_err(tied)?;
        self.remember(intake, &submission, &resolution);
        self.answer(intake, &original.body, resolution, position).await.map_err(tied)
    }

    /// Follows a repeat to what its first record says, and waits for the decision if that is wanted. Gives also where the
    /// record lies that says it.
    pub(crate) async fn settle(
        &self,
        resolution: Resolution,
        submission: &Submission,
        own: Option<u64>,
    ) -> Result<(Resolution, Option<u64>), Problem> {
        let Resolution::Repeat { first } = resolution else { return Ok((resolution, own)) };
        let mut first = first;
        // A repeat names the first record; one more step is there for a late acknowledgement of the caller's own.
        for _ in 0..3 {
            let record = self.hub.records.journal(first).await.map_err(|fault| {
                tracing::error!(%fault, "the first record of a repeat cannot be read");
                Problem::new(errors::LOG, "the first message cannot be read now")
            })?;
            match resolve_repeat(&record) {
                Resolution::Repeat { first: further } => first = further,
                Resolution::Accepted { position }
                    if submission.asked == Asked::Payment && submission.prefer_wait_ms.is_some() =>
                {
                    let (callers, view) = (&self.hub.callers, &self.hub.view);
                    let waited = callers.await_final(submission.clone(), position, view).await;
                    return Ok((waited, Some(first)));
                }
                resolved => return Ok((resolved, Some(first))),
            }
        }
        Err(Problem::new(errors::INTERNAL, "the first message cannot be told"))
    }

    /// What the caller is told, as bytes.
    async fn answer(
        &self,
        intake: &Intake,
        body: &[u8],
        resolution: Resolution,
        position: Option<u64>,
    ) -> Result<Answer, Problem> {
        let group = &self.hub.group;
        let (uetr, reference) = (Some(intake.uetr.as_str()), intake.reference.as_str());
        let receipt = match resolution {
            Resolution::Accepted { position } => Receipt::admitted(group, uetr, reference, position),
            Resolution::Pending { position } => Receipt::pending(group, uetr, reference, position),
            Resolution::NotDurable => Receipt::unknown(uetr, reference),
            Resolution::Final { event } => {
                let (_, content) = self.hub.records.event(event).await.map_err(unreadable)?;
                return Ok(Answer::message(content.media_type(), content.body.clone()));
            }
            Resolution::Reply { event } => {
                let reply = self.hub.records.reply(event.offset).await.map_err(unreadable)?;
                return Ok(Answer::message(reply.media_type(), reply.body.clone()));
            }
            Resolution::Unavailable => return Err(Problem::new(errors::LOG, "the log takes nothing now")),
            Resolution::Problem(said) => return Err(self.said(intake, body, said, position).await),
            Resolution::Quarantined { position, .. } => {
                return Err(Problem::new(errors::QUARANTINED, "the message was set aside").at(position));
            }
            Resolution::Repeat { .. } => {
                return Err(Problem::new(errors::INTERNAL, "the first message cannot be told"));
            }
        };
        Ok(Answer::json(202, json(&receipt)))
    }

    /// A refusal by the fold, with the field that it leaves to be found.
    async fn said(&self, intake: &Intake, body: &[u8], said: Said, position: Option<u64>) -> Problem {
        if let (409, Some(first)) = (said.status, said.first) {
            return self.conflict(intake, body, &said.code, first, position).await;
        }
        let entry = entry_for(&said);
        let field = said.field.map(|field| absolute(&field, intake));
        let problem = Problem::new(entry, said.detail).maybe_field(field).code(said.code);
        // What burnt its reference can be found in the log; a key that is not valid or a full hub burns nothing.
        match position.filter(|_| matches!(said.status, 404 | 409 | 422)) {
            Some(position) => problem.at(position),
            None => problem,
        }
    }

    /// The refusal of a reference or UETR that was used otherwise. `position`: of the record that says so. A used UETR
    /// burns the message's own reference, so that record can be found.
    async fn conflict(
        &self,
        intake: &Intake,
        body: &[u8],
        code: &str,
        first: u64,
        position: Option<u64>,
    ) -> Problem {
        if code == errors::UETR.code {
            let detail = "the UETR belongs to another message";
            let problem = Problem::new(errors::UETR, detail).field(intake.uetr_path()).rule("uetr-unique");
            return match position {
                Some(position) => problem.at(position),
                None => problem,
            };
        }
        let field = match self.hub.records.original(first).await {
            Ok(first) => difference(&first.body, body),
            Err(fault) => {
                tracing::error!(%fault, "the first message of a conflict cannot be read");
                None
            }
        };
        let field = field.unwrap_or_else(|| intake.reference_path().to_owned());
        let detail = "the reference was used with other content";
        Problem::new(errors::CONTENT, detail).field(field).rule("reference-content")
    }
}

fn difference(first: &[u8], second: &[u8]) -> Option<String> {
    first_difference(&parse(first).ok()?, &parse(second).ok()?)
}

/// A field as the fold names it, as a path of the message.
fn absolute(field: &str, intake: &Intake) -> String {
    if field.starts_with('/') {
        return field.to_owned();
    }
    let transaction = intake.uetr_path().rsplit_once('/').map_or("/Document", |(parent, _)| parent);
    format!("{transaction}/{field}")
}

/// The row for what the fold said.
pub(crate) fn entry_for(said: &Said) -> errors::Entry {
    let otherwise = match said.status {
        401 => errors::SIGNATURE,
        404 => errors::NO_PAYMENT,
        409 => errors::MISMATCH,
        503 => errors::FULL,
        _ => errors::RULE,
    };
    errors::entry(&said.code, otherwise)
}

/// Nothing was accepted, because too much waits.
pub(crate) fn overloaded_problem(overloaded: Overloaded) -> Problem {
    let entry = match overloaded {
        Overloaded::All | Overloaded::Ticket => errors::OVERLOADED,
        Overloaded::Participant | Overloaded::Reference => errors::QUOTA,
    };
    Problem::new(entry, overloaded.to_string())
}

/// Nothing was accepted, because the log refused it.
pub(crate) fn log_problem(refusal: &LogRefusal) -> Problem {
    match refusal {
        LogRefusal::TooLarge { .. } => {
            Problem::new(errors::TOO_LARGE, "the record is larger than the log takes")
        }
        LogRefusal::QueueFull => Problem::new(errors::OVERLOADED, "too much waits for the log"),
        LogRefusal::Unreachable(_) | LogRefusal::Stopped(_) => {
            Problem::new(errors::LOG, "the log takes nothing now")
        }
    }
}

fn unreadable(fault: crate::records::Fault) -> Problem {
    tracing::error!(%fault, "an answer cannot be read from the log");
    Problem::new(errors::LOG, "the answer cannot be read now; send the same message again")
}

fn submission(intake: &Intake, participant: &str, wait: Option<Duration>) -> Submission {
    Submission {
        participant: participant.to_owned(),
        reference: intake.reference.clone(),
        asked: match intake.facts {
            Facts::Payment(_) => Asked::Payment,
            Facts::Answer(_) => Asked::Answer,
            Facts::Enquiry(_) => Asked::Enquiry,
        },
        prefer_wait_ms: wait.map(|wait| u64::try_from(wait.as_millis()).unwrap_or(u64::MAX)),
    }
}

/// What is said about a signature that is not accepted.
pub(crate) fn signature_problem(fault: &tonle_runtime::signature::Fault) -> Problem {
    let entry = if fault.status() == 421 { errors::AUTHORITY } else { errors::SIGNATURE };
    Problem::new(entry, fault.to_string()).rule(fault.rule())
}

/// The message as the log keeps it.
fn record_of(
    target: &Target<'_>,
    fields: &tonle_runtime::signature::Fields<'_>,
    verified: &Verified<'_>,
    intake: &Intake,
    body: Bytes,
) -> Message {
    let authority = tonle_runtime::signature::normal_authority(target.authority).into_owned();
    Message {
        participant: verified.owner.to_owned(),
        key: verified.key_id.to_owned(),
        via: Via::Request {
            method: target.method.to_owned(),
            authority,
            path: target.path.to_owned(),
            query: target.query.to_owned(),
        },
        media_type: fields.content_type.to_owned(),
        signature_input: verified.signature_input.to_owned(),
        signature: verified.signature.to_vec(),
        // No copy where the body came in one piece.
        body: Vec::from(body),
        name: intake.name.to_owned(),
        reference: intake.reference.clone(),
        content: intake.content,
        facts: intake.facts.clone(),
    }
}

/// `Idempotency-Key`, if given, must be the reference in its one written form.
fn idempotency_key(headers: &HeaderMap, intake: &Intake) -> Result<(), Problem> {
    for value in headers.get_all("idempotency-key") {
        let given = value.to_str().ok().and_then(|text| reference::unescape(text.trim()).ok());
        if given.as_deref() != Some(&intake.reference) {
            let problem = Problem::new(errors::MALFORMED, "Idempotency-Key is not the message's reference");
            return Err(problem.rule("idempotency-key").field(intake.reference_path()));
        }
    }
    Ok(())
}

/// `Prefer: wait=N` (RFC 7240), at most 30 s; what cannot be read is ignored, as that standard says.
pub(crate) fn prefer_wait(headers: &HeaderMap) -> Option<Duration> {
    let values = headers.get_all("prefer").iter().filter_map(|value| value.to_str().ok());
    let mut preferences = values.flat_map(|value| value.split(',')).map(str::trim);
    let seconds = preferences.find_map(|preference| {
        let (name, value) = preference.split_once('=')?;
        let value = value.split(';').next().unwrap_or_default().trim().trim_matches('"');
        name.trim().eq_ignore_ascii_case("wait").then(|| value.parse::<u64>().ok()).flatten()
    })?;
    Some(Duration::from_secs(seconds.min(WAIT_SECONDS_MAX)))
}

/// Whether a media type is XML in UTF-8.
pub(crate) fn is_xml(headers: &HeaderMap) -> bool {
    let mut values = headers.get_all(CONTENT_TYPE).iter();
    let (Some(value), None) = (values.next().and_then(|value| value.to_str().ok()), values.next()) else {
        return false;
    };
    let mut parts = value.split(';').map(str::trim);
    let is_xml = parts.next().is_some_and(|name| name.eq_ignore_ascii_case("application/xml"));
    is_xml
        && parts.all(|part| {
            let (name, value) = part.split_once('=').unwrap_or((part, ""));
            name.trim().eq_ignore_ascii_case("charset")
                && value.trim().trim_matches('"').eq_ignore_ascii_case("utf-8")
        })
}

/// The hub is nobody's certificate on this side.
pub(crate) fn caller_of(peer: &Peer) -> Result<Caller, Problem> {
    use tonle_runtime::tls::Identity;
    match &peer.identity {
        Identity::Participant(id) if id != HUB => Ok(Caller::Participant(id.clone())),
        Identity::Operator(name) => Ok(Caller::Operator(name.clone())),
        Identity::Participant(_) | Identity::Hub => {
            let problem = Problem::new(errors::CERTIFICATE, "the certificate is no participant's");
            Err(problem.rule("certificate-kind").closing())
        }
    }
}
