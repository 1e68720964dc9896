//! Messages that are written here: by the hub, and by simulated banks.
//!
//! Knows the order of elements; does not know when or why a message is sent. Each result is validated by the same tables as a
//! received message before it is handed out. The version is that of the form's level.

mod answers;
mod form;
mod reports;
mod system;
mod writer;

use crate::agent::AgentId;
use crate::fault::Fault;
use crate::time::time_text;

pub use answers::{
    RequestStatusDraft, ResolutionDraft, ReturnDraft, VerificationDraft, build_request_status,
    build_resolution, build_return, build_verification,
};
pub use form::{Form, Level};
pub use reports::{BalanceDraft, EntryDraft, ReportDraft, ReportKind, build_report};
pub use system::{EventAckDraft, EventDraft, ReceiptDraft, build_event, build_event_ack, build_receipt};
pub(crate) use writer::escape;
use writer::{Writer, cut};

/// What a status message says about the original; absent parts are left out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct OriginalRefs<'d> {
    /// Its `MsgId`; written only together with `msg_nm_id`.
    pub msg_id: Option<&'d str>,
    /// Its definition, such as `pacs.008.001.08`.
    pub msg_nm_id: Option<&'d str>,
    /// Its `CreDtTm` as sent.
    pub created: Option<&'d str>,
    /// Its `InstrId`.
    pub instr_id: Option<&'d str>,
    /// Its `EndToEndId`.
    pub end_to_end_id: Option<&'d str>,
    /// Its `TxId`.
    pub tx_id: Option<&'d str>,
    /// Its `UETR`.
    pub uetr: Option<&'d str>,
}

/// A pacs.002 about one transaction.
#[derive(Debug, Clone, Copy)]
pub struct StatusReportDraft<'d> {
    /// Form, as a rule that of the original.
    pub form: &'d Form,
    /// The reference of this message, at most 35 characters.
    pub msg_id: &'d str,
    /// Creation time, milliseconds since 1970.
    pub created_ms: u64,
    /// The original.
    pub orgnl: OriginalRefs<'d>,
    /// `TxSts`.
    pub status: &'d str,
    /// Written as `Cd` up to four characters, else as `Prtry`.
    pub reason: Option<&'d str>,
    /// `AddtlInf`, each cut at 105 characters.
    pub additional: &'d [&'d str],
    /// `TxInfAndSts/InstgAgt`.
    pub instg: Option<&'d AgentId>,
    /// `TxInfAndSts/InstdAgt`.
    pub instd: Option<&'d AgentId>,
}

/// A pacs.028 about one transaction.
#[derive(Debug, Clone, Copy)]
pub struct StatusRequestDraft<'d> {
    /// Form.
    pub form: &'d Form,
    /// The reference of this message, at most 35 characters.
    pub msg_id: &'d str,
    /// Creation time, milliseconds since 1970.
    pub created_ms: u64,
    /// The original.
    pub orgnl: OriginalRefs<'d>,
    /// `TxInf/InstgAgt`.
    pub instg: Option<&'d AgentId>,
    /// `TxInf/InstdAgt`.
    pub instd: Option<&'d AgentId>,
}

/// Debtor or creditor: name, and the id of the account (`Othr/Id`).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PartyDraft<'d> {
    /// `Nm`, cut at 140 characters.
    pub name: &'d str,
    /// `Id/Othr/Id`, at most 34 characters.
    pub account: &'d str,
}

/// A pacs.008 with one transaction: settlement `CLRG`, charges `SLEV`.
#[derive(Debug, Clone, Copy)]
pub struct CreditTransferDraft<'d> {
    /// Form.
    pub form: &'d Form,
    /// The reference of this message, at most 35 characters.
    pub msg_id: &'d str,
    /// Creation time, milliseconds since 1970.
    pub created_ms: u64,
    /// `InstrId`.
    pub instr_id: Option<&'d str>,
    /// `EndToEndId`.
    pub end_to_end_id: &'d str,
    /// `TxId`.
    pub tx_id: Option<&'d str>,
    /// `UETR`, version 4 in lower case.
    pub uetr: &'d str,
    /// Currency code.
    pub ccy: &'d str,
    /// Amount as decimal text, written as it is.
    pub amount: &'d str,
    /// `IntrBkSttlmDt`.
    pub sttlm_dt: Option<&'d str>,
    /// `AccptncDtTm`, milliseconds since 1970.
    pub accepted_ms: Option<u64>,
    /// `InstgAgt` of the transaction.
    pub instg: Option<&'d AgentId>,
    /// `InstdAgt` of the transaction.
    pub instd: Option<&'d AgentId>,
    /// `DbtrAgt`.
    pub dbtr_agt: &'d AgentId,
    /// `CdtrAgt`.
    pub cdtr_agt: &'d AgentId,
    /// The payer.
    pub dbtr: PartyDraft<'d>,
    /// The payee.
    pub cdtr: PartyDraft<'d>,
    /// `Purp`: `Cd` up to four characters, else `Prtry`.
    pub purpose: Option<&'d str>,
    /// `RmtInf/Ustrd`, cut at 140 characters.
    pub remittance: Option<&'d str>,
}

/// An admi.002.
#[derive(Debug, Clone, Copy)]
pub struct RejectionDraft<'d> {
    /// Form.
    pub form: &'d Form,
    /// `BizMsgIdr` of the header, where there is one; the message itself has no reference.
    pub msg_id: &'d str,
    /// `RjctnDtTm` and creation time of the header, milliseconds since 1970.
    pub created_ms: u64,
    /// The refused reference, cut at 35 characters; `NOTPROVIDED` if empty.
    pub reference: &'d str,
    /// The code, cut at 35 characters.
    pub reason: &'d str,
    /// `ErrLctn`: the field, cut at 350 characters.
    pub field: Option<&'d str>,
    /// `RsnDesc`, cut at 350 characters.
    pub detail: Option<&'d str>,
}

/// Writes a pacs.002.
///
/// # Errors
/// The fault of our own reader if the draft's values do not make a valid message.
pub fn build_status_report(draft: &StatusReportDraft<'_>) -> Result<String, Fault> {
    let mut w = Writer::begin(draft.form, "pacs.002", draft.msg_id, draft.created_ms);
    w.open("FIToFIPmtStsRpt");
    w.group(draft.msg_id, draft.created_ms);
    w.open("TxInfAndSts");
    w.originals(&draft.orgnl);
    w.leaf("TxSts", draft.status);
    w.reason("StsRsnInf", draft.reason, draft.additional);
    w.agent("InstgAgt", draft.instg);
    w.agent("InstdAgt", draft.instd);
    w.finish()
}

/// Writes a pacs.028.
///
/// # Errors
/// The fault of our own reader if the draft's values do not make a valid message.
pub fn build_status_request(draft: &StatusRequestDraft<'_>) -> Result<String, Fault> {
    let mut w = Writer::begin(draft.form, "pacs.028", draft.msg_id, draft.created_ms);
    w.open("FIToFIPmtStsReq");
    w.group(draft.msg_id, draft.created_ms);
    w.open("TxInf");
    w.originals(&draft.orgnl);
    w.agent("InstgAgt", draft.instg);
    w.agent("InstdAgt", draft.instd);
    w.finish()
}

/// Writes a pacs.008.
///
/// # Errors
/// The fault of our own reader if the draft's values do not make a valid message.
pub fn build_credit_transfer(draft: &CreditTransferDraft<'_>) -> Result<String, Fault> {
    let mut w = Writer::begin(draft.form, "pacs.008", draft.msg_id, draft.created_ms);
    w.open("FIToFICstmrCdtTrf");
    w.open("GrpHdr");
    w.leaf("MsgId", draft.msg_id);
    w.leaf("CreDtTm", &time_text(draft.created_ms));
    w.leaf("NbOfTxs", "1");
    w.nested("SttlmInf", "SttlmMtd", "CLRG");
    w.close();
    w.open("CdtTrfTxInf");
    w.open("PmtId");
    w.optional("InstrId", draft.instr_id);
    w.leaf("EndToEndId", draft.end_to_end_id);
    w.optional("TxId", draft.tx_id);
    w.leaf("UETR", draft.uetr);
    w.close();
    w.amount("IntrBkSttlmAmt", draft.ccy, draft.amount);
    w.optional("IntrBkSttlmDt", draft.sttlm_dt);
    let accepted = draft.accepted_ms.map(time_text);
    match (draft.form.level, &accepted) {
        (Level::B, Some(accepted)) => w.nested("AddtlDtTm", "AccptncDtTm", accepted),
        _ => w.optional("AccptncDtTm", accepted.as_deref()),
    }
    w.leaf("ChrgBr", "SLEV");
    w.agent("InstgAgt", draft.instg);
    w.agent("InstdAgt", draft.instd);
    w.party("Dbtr", &draft.dbtr);
    w.account("DbtrAcct", &draft.dbtr);
    w.agent("DbtrAgt", Some(draft.dbtr_agt));
    w.agent("CdtrAgt", Some(draft.cdtr_agt));
    w.party("Cdtr", &draft.cdtr);
    w.account("CdtrAcct", &draft.cdtr);
    w.code("Purp", draft.purpose);
    if let Some(text) = draft.remittance.filter(|text| !text.is_empty()) {
        w.open("RmtInf");
        w.leaf("Ustrd", cut(text, 140));
        w.close();
    }
    w.finish()
}

/// Writes an admi.002.
///
/// # Errors
/// The fault of our own reader if the draft's values do not make a valid message.
pub fn build_rejection(draft: &RejectionDraft<'_>) -> Result<String, Fault> {
    let mut w = Writer::begin(draft.form, "admi.002", draft.msg_id, draft.created_ms);
    w.open("admi.002.001.01");
    w.open("RltdRef");
    w.leaf("Ref", if draft.reference.is_empty() { "NOTPROVIDED" } else { cut(draft.reference, 35) });
    w.close();
    w.open("Rsn");
    w.leaf("RjctgPtyRsn", cut(draft.reason, 35));
    w.leaf("RjctnDtTm", &time_text(draft.created_ms));
    w.optional("ErrLctn", draft.field.map(|text| cut(text, 350)));
    w.optional("RsnDesc", draft.detail.map(|text| cut(text, 350)));
    w.finish()
}
