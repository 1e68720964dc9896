//! Writing elements one after the other, in one form.
//!
//! Knows how agents, codes, amounts and headers are written; does not know any message.

use crate::agent::AgentId;
use crate::fault::Fault;
use crate::message::Syntax;
use crate::time::time_text;
use crate::xml::is_xml_char;

use super::{Form, OriginalRefs, PartyDraft};

/// Longest prefix that is repeated: real ones are shorter, and a message of prefixes would be a large answer to a small one.
const PREFIX_LENGTH_MAX: usize = 16;

/// The first characters of a text.
pub(super) fn cut(text: &str, characters_max: usize) -> &str {
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

pub(super) struct Writer<'d> {
    out: String,
    form: &'d Form,
    prefix: &'d str,
    open: Vec<&'static str>,
}

impl<'d> Writer<'d> {
    /// Writes declaration, envelope and header as the form wants, and opens the document.
    pub(super) fn begin(form: &'d Form, message: &str, msg_id: &str, created_ms: u64) -> Self {
        let definition = form.level.version(message);
        let usable = form.prefix.len() <= PREFIX_LENGTH_MAX && crate::xml::is_prefix(&form.prefix);
        let prefix = if usable { form.prefix.as_str() } else { "" };
        let mut w = Self { out: String::with_capacity(2_048), form, prefix, open: Vec::with_capacity(12) };
        w.out.push_str("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        if form.envelope || form.header.is_some() {
            w.out.push_str("<Envelope>");
        }
        if let Some((from, to)) = &form.header {
            w.root("AppHdr", form.header_version);
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

    pub(super) fn finish(mut self) -> Result<String, Fault> {
        while !self.open.is_empty() {
            self.close();
        }
        if self.out.contains("<Envelope>") {
            self.out.push_str("</Envelope>");
        }
        self.out.push('\n');
        let message = crate::parse::parse(self.out.as_bytes())?;
        match self.form.syntax {
            Syntax::Xml => Ok(self.out),
            Syntax::Json => Ok(message.to_json()),
        }
    }

    pub(super) fn name(&mut self, name: &str) {
        if !self.prefix.is_empty() {
            self.out.push_str(self.prefix);
            self.out.push(':');
        }
        self.out.push_str(name);
    }

    pub(super) fn root(&mut self, name: &'static str, definition: &str) {
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

    pub(super) fn open(&mut self, name: &'static str) {
        self.out.push('<');
        self.name(name);
        self.out.push('>');
        self.open.push(name);
    }

    pub(super) fn close(&mut self) {
        if let Some(name) = self.open.pop() {
            self.out.push_str("</");
            self.name(name);
            self.out.push('>');
        }
    }

    pub(super) fn leaf(&mut self, name: &'static str, text: &str) {
        self.open(name);
        escape(&mut self.out, text);
        self.close();
    }

    pub(super) fn optional(&mut self, name: &'static str, text: Option<&str>) {
        if let Some(text) = text.filter(|text| !text.is_empty()) {
            self.leaf(name, text);
        }
    }

    pub(super) fn amount(&mut self, name: &'static str, ccy: &str, amount: &str) {
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
    pub(super) fn code(&mut self, name: &'static str, code: Option<&str>) {
        let Some(code) = code.filter(|code| !code.is_empty()) else { return };
        self.open(name);
        self.leaf(if code.chars().count() <= 4 { "Cd" } else { "Prtry" }, cut(code, 35));
        self.close();
    }

    pub(super) fn group(&mut self, msg_id: &str, created_ms: u64) {
        self.open("GrpHdr");
        self.leaf("MsgId", msg_id);
        self.leaf("CreDtTm", &time_text(created_ms));
        self.close();
    }

    pub(super) fn originals(&mut self, orgnl: &OriginalRefs<'_>) {
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

    pub(super) fn agent(&mut self, name: &'static str, agent: Option<&AgentId>) {
        if let Some(agent) = agent {
            self.open(name);
            self.institution(Some(agent));
            self.close();
        }
    }

    pub(super) fn header_party(&mut self, name: &'static str, agent: Option<&AgentId>) {
        self.open(name);
        self.open("FIId");
        self.institution(agent);
        self.close();
        self.close();
    }

    pub(super) fn institution(&mut self, agent: Option<&AgentId>) {
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

    pub(super) fn nested(&mut self, outer: &'static str, inner: &'static str, text: &str) {
        self.open(outer);
        self.leaf(inner, text);
        self.close();
    }

    pub(super) fn party(&mut self, name: &'static str, party: &PartyDraft<'_>) {
        self.open(name);
        self.optional("Nm", Some(cut(party.name, 140)));
        self.close();
    }

    pub(super) fn account(&mut self, name: &'static str, party: &PartyDraft<'_>) {
        self.account_id(name, party.account);
    }

    /// An account by an id that is no IBAN; nothing if it is empty.
    pub(super) fn account_id(&mut self, name: &'static str, id: &str) {
        if id.is_empty() {
            return;
        }
        self.open(name);
        self.open("Id");
        self.nested("Othr", "Id", id);
        self.close();
        self.close();
    }

    /// An agent where a party could stand too.
    pub(super) fn chosen_agent(&mut self, name: &'static str, agent: &AgentId) {
        self.open(name);
        self.agent("Agt", Some(agent));
        self.close();
    }

    /// A reason with its explanations; nothing if there is neither.
    pub(super) fn reason(&mut self, name: &'static str, reason: Option<&str>, additional: &[&str]) {
        if reason.is_none() && additional.is_empty() {
            return;
        }
        self.open(name);
        self.code("Rsn", reason);
        for text in additional.iter().filter(|text| !text.is_empty()) {
            self.leaf("AddtlInf", cut(text, 105));
        }
        self.close();
    }
}
