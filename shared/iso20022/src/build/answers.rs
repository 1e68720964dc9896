//! Answers about a payment or an account: return, resolution of a recall, status of a request to pay, verification.

use super::writer::{Writer, cut};
use super::{Form, OriginalRefs};
use crate::agent::AgentId;
use crate::fault::Fault;
use crate::time::time_text;

/// A pacs.004 that gives one payment back: settlement `CLRG`.
#[derive(Debug, Clone, Copy)]
pub struct ReturnDraft<'d> {
    /// Form, as a rule that of the recall or of the original.
    pub form: &'d Form,
    /// The reference of this message, at most 35 characters.
    pub msg_id: &'d str,
    /// Creation time, milliseconds since 1970.
    pub created_ms: u64,
    /// `RtrId`.
    pub return_id: Option<&'d str>,
    /// The original.
    pub orgnl: OriginalRefs<'d>,
    /// `OrgnlIntrBkSttlmAmt`: currency and decimal text.
    pub orgnl_amount: Option<(&'d str, &'d str)>,
    /// `OrgnlIntrBkSttlmDt`.
    pub orgnl_sttlm_dt: Option<&'d str>,
    /// Currency of what is given back.
    pub ccy: &'d str,
    /// What is given back, as decimal text, written as it is.
    pub amount: &'d str,
    /// `IntrBkSttlmDt`.
    pub sttlm_dt: Option<&'d str>,
    /// `RtrRsnInf/Rsn`: `Cd` up to four characters, else `Prtry`.
    pub reason: Option<&'d str>,
    /// `AddtlInf`, each cut at 105 characters.
    pub additional: &'d [&'d str],
    /// `TxInf/InstgAgt`.
    pub instg: Option<&'d AgentId>,
    /// `TxInf/InstdAgt`.
    pub instd: Option<&'d AgentId>,
}

/// Writes a pacs.004.
///
/// # Errors
/// The fault of our own reader if the draft's values do not make a valid message.
pub fn build_return(draft: &ReturnDraft<'_>) -> Result<String, Fault> {
    let mut w = Writer::begin(draft.form, "pacs.004", draft.msg_id, draft.created_ms);
    w.open("PmtRtr");
    w.open("GrpHdr");
    w.leaf("MsgId", draft.msg_id);
    w.leaf("CreDtTm", &time_text(draft.created_ms));
    w.leaf("NbOfTxs", "1");
    w.nested("SttlmInf", "SttlmMtd", "CLRG");
    w.close();
    w.open("TxInf");
    w.optional("RtrId", draft.return_id);
    w.originals(&draft.orgnl);
    if let Some((ccy, amount)) = draft.orgnl_amount {
        w.amount("OrgnlIntrBkSttlmAmt", ccy, amount);
    }
    w.optional("OrgnlIntrBkSttlmDt", draft.orgnl_sttlm_dt);
    w.amount("RtrdIntrBkSttlmAmt", draft.ccy, draft.amount);
    w.optional("IntrBkSttlmDt", draft.sttlm_dt);
    w.agent("InstgAgt", draft.instg);
    w.agent("InstdAgt", draft.instd);
    w.reason("RtrRsnInf", draft.reason, draft.additional);
    w.finish()
}

/// A camt.029 about the recall of one payment.
#[derive(Debug, Clone, Copy)]
pub struct ResolutionDraft<'d> {
    /// Form, as a rule that of the recall.
    pub form: &'d Form,
    /// `Assgnmt/Id`: the reference of this message, at most 35 characters.
    pub msg_id: &'d str,
    /// Creation time, milliseconds since 1970.
    pub created_ms: u64,
    /// Who answers.
    pub assigner: &'d AgentId,
    /// Who asked.
    pub assignee: &'d AgentId,
    /// `Sts/Conf`: such as `CNCL`, `RJCR`, `PDCR`.
    pub confirmation: &'d str,
    /// `CxlStsId`.
    pub status_id: Option<&'d str>,
    /// The original payment.
    pub orgnl: OriginalRefs<'d>,
    /// `TxCxlSts`: `ACCR`, `RJCR` or `PDCR`.
    pub status: Option<&'d str>,
    /// `CxlStsRsnInf/Rsn`: `Cd` up to four characters, else `Prtry`.
    pub reason: Option<&'d str>,
    /// `AddtlInf`, each cut at 105 characters.
    pub additional: &'d [&'d str],
}

/// Writes a camt.029.
///
/// # Errors
/// The fault of our own reader if the draft's values do not make a valid message.
pub fn build_resolution(draft: &ResolutionDraft<'_>) -> Result<String, Fault> {
    let mut w = Writer::begin(draft.form, "camt.029", draft.msg_id, draft.created_ms);
    w.open("RsltnOfInvstgtn");
    w.open("Assgnmt");
    w.leaf("Id", draft.msg_id);
    w.chosen_agent("Assgnr", draft.assigner);
    w.chosen_agent("Assgne", draft.assignee);
    w.leaf("CreDtTm", &time_text(draft.created_ms));
    w.close();
    w.nested("Sts", "Conf", draft.confirmation);
    w.open("CxlDtls");
    w.open("TxInfAndSts");
    w.optional("CxlStsId", draft.status_id);
    w.originals(&draft.orgnl);
    w.optional("TxCxlSts", draft.status);
    w.reason("CxlStsRsnInf", draft.reason, draft.additional);
    w.finish()
}

/// A pain.014 about one request to pay.
#[derive(Debug, Clone, Copy)]
pub struct RequestStatusDraft<'d> {
    /// Form, as a rule that of the request.
    pub form: &'d Form,
    /// The reference of this message, at most 35 characters.
    pub msg_id: &'d str,
    /// Creation time, milliseconds since 1970.
    pub created_ms: u64,
    /// `InitgPty/Nm`: who speaks, cut at 140 characters.
    pub initiator: &'d str,
    /// `GrpHdr/DbtrAgt`.
    pub dbtr_agt: Option<&'d AgentId>,
    /// `GrpHdr/CdtrAgt`.
    pub cdtr_agt: Option<&'d AgentId>,
    /// The request: `msg_id` and `msg_nm_id` are needed.
    pub orgnl: OriginalRefs<'d>,
    /// `OrgnlPmtInfId`; `NOTPROVIDED` if the request has none.
    pub payment_id: Option<&'d str>,
    /// `TxSts`.
    pub status: &'d str,
    /// `StsRsnInf/Rsn`: `Cd` up to four characters, else `Prtry`.
    pub reason: Option<&'d str>,
    /// `AddtlInf`, each cut at 105 characters.
    pub additional: &'d [&'d str],
}

/// Writes a pain.014.
///
/// # Errors
/// The fault of our own reader if the draft's values do not make a valid message.
pub fn build_request_status(draft: &RequestStatusDraft<'_>) -> Result<String, Fault> {
    let mut w = Writer::begin(draft.form, "pain.014", draft.msg_id, draft.created_ms);
    w.open("CdtrPmtActvtnReqStsRpt");
    w.open("GrpHdr");
    w.leaf("MsgId", draft.msg_id);
    w.leaf("CreDtTm", &time_text(draft.created_ms));
    w.nested("InitgPty", "Nm", cut(draft.initiator, 140));
    w.agent("DbtrAgt", draft.dbtr_agt);
    w.agent("CdtrAgt", draft.cdtr_agt);
    w.close();
    w.open("OrgnlGrpInfAndSts");
    w.leaf("OrgnlMsgId", draft.orgnl.msg_id.unwrap_or_default());
    w.leaf("OrgnlMsgNmId", draft.orgnl.msg_nm_id.unwrap_or_default());
    w.optional("OrgnlCreDtTm", draft.orgnl.created);
    w.close();
    w.open("OrgnlPmtInfAndSts");
    w.leaf("OrgnlPmtInfId", draft.payment_id.unwrap_or("NOTPROVIDED"));
    w.open("TxInfAndSts");
    // The group is named above, and a request has no id of the first agent.
    w.originals(&OriginalRefs { msg_id: None, tx_id: None, ..draft.orgnl });
    w.leaf("TxSts", draft.status);
    w.reason("StsRsnInf", draft.reason, draft.additional);
    w.finish()
}

/// An acmt.024 about one verification.
#[derive(Debug, Clone, Copy)]
pub struct VerificationDraft<'d> {
    /// Form, as a rule that of the request.
    pub form: &'d Form,
    /// `Assgnmt/MsgId`: the reference of this message, at most 35 characters.
    pub msg_id: &'d str,
    /// Creation time, milliseconds since 1970.
    pub created_ms: u64,
    /// Who answers.
    pub assigner: &'d AgentId,
    /// Who asked.
    pub assignee: &'d AgentId,
    /// `MsgId` and creation time, as sent, of the request.
    pub orgnl: Option<(&'d str, Option<&'d str>)>,
    /// `OrgnlId`: which verification.
    pub orgnl_id: &'d str,
    /// The answer.
    pub verified: bool,
    /// `Rsn`: `Cd` up to four characters, else `Prtry`.
    pub reason: Option<&'d str>,
    /// What is known instead of, or beyond what was asked: name.
    pub name: Option<&'d str>,
    /// The account's id (`Othr/Id`), at most 34 characters.
    pub account: Option<&'d str>,
    /// The account's bank.
    pub agent: Option<&'d AgentId>,
}

/// Writes an acmt.024.
///
/// # Errors
/// The fault of our own reader if the draft's values do not make a valid message.
pub fn build_verification(draft: &VerificationDraft<'_>) -> Result<String, Fault> {
    let mut w = Writer::begin(draft.form, "acmt.024", draft.msg_id, draft.created_ms);
    w.open("IdVrfctnRpt");
    w.open("Assgnmt");
    w.leaf("MsgId", draft.msg_id);
    w.leaf("CreDtTm", &time_text(draft.created_ms));
    w.chosen_agent("Assgnr", draft.assigner);
    w.chosen_agent("Assgne", draft.assignee);
    w.close();
    if let Some((msg_id, created)) = draft.orgnl {
        w.open("OrgnlAssgnmt");
        w.leaf("MsgId", msg_id);
        w.optional("CreDtTm", created);
        w.close();
    }
    w.open("Rpt");
    w.leaf("OrgnlId", draft.orgnl_id);
    w.leaf("Vrfctn", if draft.verified { "true" } else { "false" });
    w.code("Rsn", draft.reason);
    if draft.name.is_some() || draft.account.is_some() || draft.agent.is_some() {
        w.open("UpdtdPtyAndAcctId");
        if let Some(name) = draft.name {
            w.nested("Pty", "Nm", cut(name, 140));
        }
        w.account_id("Acct", draft.account.unwrap_or_default());
        w.agent("Agt", draft.agent);
        w.close();
    }
    w.finish()
}
