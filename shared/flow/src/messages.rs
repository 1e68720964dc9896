//! The messages that the hub itself writes: finals, answers to enquiries, rejections. Each repeats the form of the
//! message that it answers, and its reference is the name of the output that carries it, so that a replay writes the
//! same bytes.

use tonle_iso20022::{
    AgentId, Form, OriginalRefs, RejectionDraft, StatusReportDraft, build_rejection, build_status_report,
    credit_transfer, parse, status_request, time_text,
};
use tonle_wire::order::Message;

/// The definition of the finals and status answers.
pub const STATUS_REPORT: &str = "pacs.002.001.10";
/// The definition of rejections.
pub const REJECTION: &str = "admi.002.001.01";
/// How the hub names itself as an agent: no participant can have this id.
pub const HUB: &str = "hub";

/// What the hub needs of a message to answer it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Original {
    /// Its definition.
    pub name: String,
    /// The payment's UETR as text.
    pub uetr: String,
    msg_id: Option<String>,
    msg_nm_id: Option<String>,
    created: Option<String>,
    instr_id: Option<String>,
    end_to_end_id: Option<String>,
    tx_id: Option<String>,
    form: Form,
    payee: Option<AgentId>,
}

/// Whom a final is for; it decides the header's `To`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Side {
    /// The payer's agent.
    Payer,
    /// The payee's agent.
    Payee,
}

impl Original {
    /// Reads a pacs.008 or, for the answer to an enquiry, a pacs.028. `None` if the body is not what the record says,
    /// which a gateway that works excludes: the caller sets the order aside.
    pub fn read(message: &Message) -> Option<Self> {
        let parsed = parse(&message.body).ok()?;
        let form = parsed.answer_form();
        let name = parsed.definition().to_owned();
        if name.starts_with("pacs.028.") {
            let request = status_request(&parsed).ok()?;
            let orgnl = request.orgnl;
            return Some(Self {
                name,
                uetr: orgnl.uetr,
                msg_id: orgnl.msg_id,
                msg_nm_id: orgnl.msg_nm_id,
                created: None,
                instr_id: orgnl.instr_id,
                end_to_end_id: orgnl.end_to_end_id,
                tx_id: orgnl.tx_id,
                form,
                payee: None,
            });
        }
        let transfer = credit_transfer(&parsed).ok()?;
        Some(Self {
            msg_nm_id: Some(name.clone()),
            name,
            uetr: transfer.uetr,
            msg_id: Some(transfer.msg_id),
            created: Some(transfer.created.text),
            instr_id: transfer.instr_id,
            end_to_end_id: Some(transfer.end_to_end_id),
            tx_id: transfer.tx_id,
            form,
            payee: transfer.instd_agt.or(transfer.cdtr_agt),
        })
    }

    fn refs(&self) -> OriginalRefs<'_> {
        OriginalRefs {
            msg_id: self.msg_id.as_deref(),
            msg_nm_id: self.msg_nm_id.as_deref(),
            created: self.created.as_deref(),
            instr_id: self.instr_id.as_deref(),
            end_to_end_id: self.end_to_end_id.as_deref(),
            tx_id: self.tx_id.as_deref(),
            uetr: Some(&self.uetr),
        }
    }

    /// Whether the two sides' finals differ: only in a header's `To`.
    pub fn has_header(&self) -> bool {
        self.form.header.is_some()
    }

    /// The form of the hub's message to one side: the header's `Fr` is the hub, its `To` the addressee.
    fn form_for(&self, side: Side) -> Form {
        let mut form = self.form.clone();
        if let Some((from, to)) = &mut form.header {
            *from = Some(AgentId::Member(HUB.to_owned()));
            if side == Side::Payee {
                *to = self.payee.clone();
            }
        }
        form
    }

    /// A final: `ACSC` without reason, else `RJCT` with it.
    pub fn final_for(
        &self,
        side: Side,
        msg_id: &str,
        created_ms: u64,
        reason: Option<&str>,
    ) -> Option<Vec<u8>> {
        let status = if reason.is_some() { "RJCT" } else { "ACSC" };
        self.status(
            &self.form_for(side),
            self.refs(),
            Word { msg_id, created_ms, status, reason, additional: &[] },
        )
    }

    /// The answer to this enquiry while `payment` is in process: `ACSP` with the time of the decision.
    pub fn in_process(&self, payment: &Self, msg_id: &str, created_ms: u64, due_ms: u64) -> Option<Vec<u8>> {
        let due = format!("DUE {}", time_text(due_ms));
        let word = Word { msg_id, created_ms, status: "ACSP", reason: None, additional: &[&due] };
        self.status(&self.form_for(Side::Payer), payment.refs(), word)
    }

    /// The answer to this enquiry about a payment that was never received: `RJCT AG09` with the ids as asked.
    pub fn never_received(&self, msg_id: &str, created_ms: u64) -> Option<Vec<u8>> {
        let word = Word { msg_id, created_ms, status: "RJCT", reason: Some("AG09"), additional: &[] };
        self.status(&self.form_for(Side::Payer), self.refs(), word)
    }

    fn status(&self, form: &Form, orgnl: OriginalRefs<'_>, word: Word<'_>) -> Option<Vec<u8>> {
        let hub = AgentId::Member(HUB.to_owned());
        let draft = StatusReportDraft {
            form,
            msg_id: word.msg_id,
            created_ms: word.created_ms,
            orgnl,
            status: word.status,
            reason: word.reason,
            additional: word.additional,
            instg: Some(&hub),
            instd: None,
        };
        build_status_report(&draft).ok().map(String::into_bytes)
    }
}

struct Word<'w> {
    msg_id: &'w str,
    created_ms: u64,
    status: &'w str,
    reason: Option<&'w str>,
    additional: &'w [&'w str],
}

/// A rejection of the message with this reference, in its own form where it can be read.
pub fn rejection(
    body: Option<&[u8]>,
    msg_id: &str,
    created_ms: u64,
    reference: &str,
    why: (&str, Option<&str>, &str),
) -> Option<Vec<u8>> {
    let mut form =
        body.and_then(|body| parse(body).ok()).map(|parsed| parsed.answer_form()).unwrap_or_default();
    if let Some((from, _)) = &mut form.header {
        *from = Some(AgentId::Member(HUB.to_owned()));
    }
    let (code, field, detail) = why;
    let draft = RejectionDraft {
        form: &form,
        msg_id,
        created_ms,
        reference,
        reason: code,
        field,
        detail: (!detail.is_empty()).then_some(detail),
    };
    build_rejection(&draft).ok().map(String::into_bytes)
}
