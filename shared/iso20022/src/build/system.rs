//! Messages between systems: events, their acknowledgement, receipts.

use super::Form;
use super::writer::{Writer, cut};
use crate::fault::Fault;
use crate::time::time_text;

/// An admi.004: something happened.
#[derive(Debug, Clone, Copy)]
pub struct EventDraft<'d> {
    /// Form.
    pub form: &'d Form,
    /// `BizMsgIdr` of the header, where there is one; the message itself has no reference.
    pub msg_id: &'d str,
    /// Creation time of the header, and `EvtTm`: milliseconds since 1970.
    pub created_ms: u64,
    /// `EvtCd`: up to four letters and digits.
    pub code: &'d str,
    /// `EvtParam`, each cut at 35 characters.
    pub parameters: &'d [&'d str],
    /// `EvtDesc`, cut at 1,000 characters.
    pub description: Option<&'d str>,
}

/// Writes an admi.004.
///
/// # Errors
/// The fault of our own reader if the draft's values do not make a valid message.
pub fn build_event(draft: &EventDraft<'_>) -> Result<String, Fault> {
    let mut w = Writer::begin(draft.form, "admi.004", draft.msg_id, draft.created_ms);
    w.open("SysEvtNtfctn");
    w.open("EvtInf");
    w.leaf("EvtCd", draft.code);
    for parameter in draft.parameters.iter().filter(|text| !text.is_empty()) {
        w.leaf("EvtParam", cut(parameter, 35));
    }
    w.optional("EvtDesc", draft.description.map(|text| cut(text, 1_000)));
    w.leaf("EvtTm", &time_text(draft.created_ms));
    w.finish()
}

/// An admi.011: an event was taken note of.
#[derive(Debug, Clone, Copy)]
pub struct EventAckDraft<'d> {
    /// Form, as a rule that of the event.
    pub form: &'d Form,
    /// The reference of this message, at most 35 characters.
    pub msg_id: &'d str,
    /// Creation time of the header, milliseconds since 1970.
    pub created_ms: u64,
    /// `OrgtrRef`: the reference of who told of the event.
    pub originator: Option<&'d str>,
    /// `AckDtls/EvtCd`: the event.
    pub code: Option<&'d str>,
    /// `AckDtls/EvtTm`, milliseconds since 1970.
    pub event_ms: Option<u64>,
}

/// Writes an admi.011.
///
/// # Errors
/// The fault of our own reader if the draft's values do not make a valid message.
pub fn build_event_ack(draft: &EventAckDraft<'_>) -> Result<String, Fault> {
    let mut w = Writer::begin(draft.form, "admi.011", draft.msg_id, draft.created_ms);
    w.open("SysEvtAck");
    w.leaf("MsgId", draft.msg_id);
    w.optional("OrgtrRef", draft.originator);
    if let Some(code) = draft.code {
        w.open("AckDtls");
        w.leaf("EvtCd", code);
        w.optional("EvtTm", draft.event_ms.map(time_text).as_deref());
        w.close();
    }
    w.finish()
}

/// An admi.007: a message was received, and what became of it.
#[derive(Debug, Clone, Copy)]
pub struct ReceiptDraft<'d> {
    /// Form, as a rule that of the message.
    pub form: &'d Form,
    /// The reference of this message, at most 35 characters.
    pub msg_id: &'d str,
    /// Creation time, milliseconds since 1970.
    pub created_ms: u64,
    /// `RltdRef/Ref`: the reference of the received message, cut at 35 characters.
    pub reference: &'d str,
    /// `RltdRef/MsgNm`: its definition.
    pub message: Option<&'d str>,
    /// `StsCd`: up to four letters and digits.
    pub status: &'d str,
    /// `Desc`, cut at 140 characters.
    pub description: Option<&'d str>,
}

/// Writes an admi.007.
///
/// # Errors
/// The fault of our own reader if the draft's values do not make a valid message.
pub fn build_receipt(draft: &ReceiptDraft<'_>) -> Result<String, Fault> {
    let mut w = Writer::begin(draft.form, "admi.007", draft.msg_id, draft.created_ms);
    w.open("RctAck");
    w.open("MsgId");
    w.leaf("MsgId", draft.msg_id);
    w.leaf("CreDtTm", &time_text(draft.created_ms));
    w.close();
    w.open("Rpt");
    w.open("RltdRef");
    w.leaf("Ref", cut(draft.reference, 35));
    w.optional("MsgNm", draft.message);
    w.close();
    w.open("ReqHdlg");
    w.leaf("StsCd", draft.status);
    w.leaf("StsDtTm", &time_text(draft.created_ms));
    w.optional("Desc", draft.description.map(|text| cut(text, 140)));
    w.finish()
}
