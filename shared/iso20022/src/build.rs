//! Messages that are written here: by the hub, and by simulated banks.
//!
//! Knows the order of elements of five messages; does not know when or why one is sent. Each result is validated by the
//! same tables as a received message before it is handed out.

use crate::agent::AgentId;
use crate::fault::Fault;
use crate::time::time_text;
use crate::xml::is_xml_char;

/// Longest prefix that is repeated: real ones are shorter, and a message of prefixes would be a large answer to a small one.
const PREFIX_LENGTH_MAX: usize = 16;

/// The form of a message: prefix, envelope and header. An answer repeats the original's.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Form {
    /// Prefix of the elements; empty for a default namespace. One that is too long or no name is not used.
    pub prefix: String,
    /// Whether an `Envelope` stands around the document; with a header there always is one.
    pub envelope: bool,
    /// `Fr` and `To` of the header; `None` for no header, a party `None` for an empty one.
    pub header: Option<(Option<AgentId>, Option<AgentId>)>,
}

impl Form {
    /// A `Document` alone, without prefix.
    pub fn bare() -> Self {
        Self::default()
    }

    /// An envelope with a header from one agent to another, without prefix.
    pub fn with_header(from: AgentId, to: AgentId) -> Self {
        Self { prefix: String::new(), envelope: true, header: Some((Some(from), Some(to))) }
    }
}

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

/// A pacs.002.001.10 about one transaction.
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

/// A pacs.028.001.03 about one transaction.
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

/// A pacs.008.001.08 with one transaction: settlement `CLRG`, charges `SLEV`.
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

/// An admi.002.001.01.
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
    let mut w = Writer::begin(draft.form, "pacs.002.001.10", draft.msg_id, draft.created_ms);
    w.open("FIToFIPmtStsRpt");
    w.group(draft.msg_id, draft.created_ms);
    w.open("TxInfAndSts");
    w.originals(&draft.orgnl);
    w.leaf("TxSts", draft.status);
    if draft.reason.is_some() || !draft.additional.is_empty() {
        w.open("StsRsnInf");
        w.code("Rsn", draft.reason);
        for text in draft.additional.iter().filter(|text| !text.is_empty()) {
            w.leaf("AddtlInf", cut(text, 105));
        }
        w.close();
    }
    w.agent("InstgAgt", draft.instg);
    w.agent("InstdAgt", draft.instd);
    w.finish()
}

/// Writes a pacs.028.
///
/// # Errors
/// The fault of our own reader if the draft's values do not make a valid message.
pub fn build_status_request(draft: &StatusRequestDraft<'_>) -> Result<String, Fault> {
    let mut w = Writer::begin(draft.form, "pacs.028.001.03", draft.msg_id, draft.created_ms);
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
    let mut w = Writer::begin(draft.form, "pacs.008.001.08", draft.msg_id, draft.created_ms);
    w.open("FIToFICstmrCdtTrf");
    w.open("GrpHdr");
    w.leaf("MsgId", draft.msg_id);
    w.leaf("CreDtTm", &time_text(draft.created_ms));
    w.leaf("NbOfTxs", "1");
    w.open("SttlmInf");
    w.leaf("SttlmMtd", "CLRG");
    w.close();
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
    w.optional("AccptncDtTm", draft.accepted_ms.map(time_text).as_deref());
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
    let mut w = Writer::begin(draft.form, "admi.002.001.01", draft.msg_id, draft.created_ms);
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

/// The first characters of a text.
fn cut(text: &str, characters_max: usize) -> &str {
    text.char_indices().nth(characters_max).map_or(text, |(at, _)| &text[..at])
}

/// Writes text so that it is read back unchanged; characters that XML cannot hold become blanks.
pub(crate) fn escape(out: &mut String, text: &str) {
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\r' => out.push_str("&#13;"),
            c if is_xml_char(c) => out.push(c),
            _ => out.push(' '),
        }
    }
}

struct Writer<'d> {
    out: String,
    prefix: &'d str,
    open: Vec<&'static str>,
}

impl<'d> Writer<'d> {
    /// Writes declaration, envelope and header as the form wants, and opens the document.
    fn begin(form: &'d Form, definition: &str, msg_id: &str, created_ms: u64) -> Self {
        let usable = form.prefix.len() <= PREFIX_LENGTH_MAX && crate::xml::is_prefix(&form.prefix);
        let prefix = if usable { form.prefix.as_str() } else { "" };
        let mut w = Self { out: String::with_capacity(2_048), prefix, open: Vec::with_capacity(12) };
        w.out.push_str("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        if form.envelope || form.header.is_some() {
            w.out.push_str("<Envelope>");
        }
        if let Some((from, to)) = &form.header {
            w.root("AppHdr", "head.001.001.02");
            w.header_party("Fr", from.as_ref());
            w.header_party("To", to.as_ref());
            w.leaf("BizMsgIdr", msg_id);
            w.leaf("MsgDefIdr", definition);
            w.leaf("CreDt", &time_text(created_ms));
            w.close();
        }
        w.root("Document", definition);
        w
    }

    fn finish(mut self) -> Result<String, Fault> {
        while !self.open.is_empty() {
            self.close();
        }
        if self.out.contains("<Envelope>") {
            self.out.push_str("</Envelope>");
        }
        self.out.push('\n');
        crate::parse::parse(self.out.as_bytes())?;
        Ok(self.out)
    }

    fn name(&mut self, name: &str) {
        if !self.prefix.is_empty() {
            self.out.push_str(self.prefix);
            self.out.push(':');
        }
        self.out.push_str(name);
    }

    fn root(&mut self, name: &'static str, definition: &str) {
        self.out.push('<');
        self.name(name);
        self.out.push_str(if self.prefix.is_empty() { " xmlns" } else { " xmlns:" });
        self.out.push_str(self.prefix);
        self.out.push_str("=\"");
        self.out.push_str(crate::xml::ISO_PREFIX);
        self.out.push_str(definition);
        self.out.push_str("\">");
        self.open.push(name);
    }

    fn open(&mut self, name: &'static str) {
        self.out.push('<');
        self.name(name);
        self.out.push('>');
        self.open.push(name);
    }

    fn close(&mut self) {
        if let Some(name) = self.open.pop() {
            self.out.push_str("</");
            self.name(name);
            self.out.push('>');
        }
    }

    fn leaf(&mut self, name: &'static str, text: &str) {
        self.open(name);
        escape(&mut self.out, text);
        self.close();
    }

    fn optional(&mut self, name: &'static str, text: Option<&str>) {
        if let Some(text) = text.filter(|text| !text.is_empty()) {
            self.leaf(name, text);
        }
    }

    fn amount(&mut self, name: &'static str, ccy: &str, amount: &str) {
        self.out.push('<');
        self.name(name);
        self.out.push_str(" Ccy=\"");
        escape(&mut self.out, ccy);
        self.out.push_str("\">");
        escape(&mut self.out, amount);
        self.open.push(name);
        self.close();
    }

    /// A choice of a published code and a text of one's own.
    fn code(&mut self, name: &'static str, code: Option<&str>) {
        let Some(code) = code.filter(|code| !code.is_empty()) else { return };
        self.open(name);
        self.leaf(if code.chars().count() <= 4 { "Cd" } else { "Prtry" }, cut(code, 35));
        self.close();
    }

    fn group(&mut self, msg_id: &str, created_ms: u64) {
        self.open("GrpHdr");
        self.leaf("MsgId", msg_id);
        self.leaf("CreDtTm", &time_text(created_ms));
        self.close();
    }

    fn originals(&mut self, orgnl: &OriginalRefs<'_>) {
        if let (Some(msg_id), Some(name)) = (orgnl.msg_id, orgnl.msg_nm_id) {
            self.open("OrgnlGrpInf");
            self.leaf("OrgnlMsgId", msg_id);
            self.leaf("OrgnlMsgNmId", name);
            self.optional("OrgnlCreDtTm", orgnl.created);
            self.close();
        }
        self.optional("OrgnlInstrId", orgnl.instr_id);
        self.optional("OrgnlEndToEndId", orgnl.end_to_end_id);
        self.optional("OrgnlTxId", orgnl.tx_id);
        self.optional("OrgnlUETR", orgnl.uetr);
    }

    fn agent(&mut self, name: &'static str, agent: Option<&AgentId>) {
        if let Some(agent) = agent {
            self.open(name);
            self.institution(Some(agent));
            self.close();
        }
    }

    fn header_party(&mut self, name: &'static str, agent: Option<&AgentId>) {
        self.open(name);
        self.open("FIId");
        self.institution(agent);
        self.close();
        self.close();
    }

    fn institution(&mut self, agent: Option<&AgentId>) {
        self.open("FinInstnId");
        match agent {
            None => {}
            Some(AgentId::Bic(text)) => self.leaf("BICFI", text),
            Some(AgentId::Member(text)) => self.nested("ClrSysMmbId", "MmbId", text),
            Some(AgentId::Lei(text)) => self.leaf("LEI", text),
            Some(AgentId::Other(text)) => self.nested("Othr", "Id", text),
            Some(AgentId::Name(text)) => self.leaf("Nm", cut(text, 140)),
        }
        self.close();
    }

    fn nested(&mut self, outer: &'static str, inner: &'static str, text: &str) {
        self.open(outer);
        self.leaf(inner, text);
        self.close();
    }

    fn party(&mut self, name: &'static str, party: &PartyDraft<'_>) {
        self.open(name);
        self.optional("Nm", Some(cut(party.name, 140)));
        self.close();
    }

    fn account(&mut self, name: &'static str, party: &PartyDraft<'_>) {
        if party.account.is_empty() {
            return;
        }
        self.open(name);
        self.open("Id");
        self.nested("Othr", "Id", party.account);
        self.close();
        self.close();
    }
}
