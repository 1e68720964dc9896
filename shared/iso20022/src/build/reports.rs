//! Reports to a participant about its account: camt.052 in the day, camt.053 at its end, camt.054 of single entries.

use super::OriginalRefs;
use super::writer::{Writer, cut};
use super::{Form, PartyDraft};
use crate::agent::AgentId;
use crate::fault::Fault;
use crate::time::time_text;

/// Which report.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum ReportKind {
    /// camt.052, in the course of the day.
    Intraday,
    /// camt.053, of a closed day.
    Statement,
    /// camt.054, of entries alone: it has no balances.
    Notification,
}

/// A balance of the account.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct BalanceDraft<'d> {
    /// External balance type: `OPBD`, `CLBD`, `ITBD` and the like.
    pub kind: &'d str,
    /// Without a sign, as decimal text, written as it is.
    pub amount: &'d str,
    /// Whether the participant has the money; else it owes it.
    pub credit: bool,
    /// `Dt`: a date.
    pub date: &'d str,
}

/// An entry, which is one payment.
#[derive(Debug, Clone, Copy)]
pub struct EntryDraft<'d> {
    /// `NtryRef`.
    pub reference: Option<&'d str>,
    /// Without a sign, as decimal text, written as it is.
    pub amount: &'d str,
    /// Whether the participant was paid.
    pub credit: bool,
    /// Booking time, milliseconds since 1970.
    pub booked_ms: u64,
    /// `ValDt`: a date.
    pub value_date: Option<&'d str>,
    /// `BkTxCd/Prtry/Cd`: what kind of booking it is, in the hub's words.
    pub code: &'d str,
    /// The payment: its ids, and its message as `Refs/MsgId`.
    pub payment: OriginalRefs<'d>,
    /// Who paid.
    pub dbtr: Option<PartyDraft<'d>>,
    /// Who was paid.
    pub cdtr: Option<PartyDraft<'d>>,
    /// `RltdAgts/DbtrAgt`.
    pub dbtr_agt: Option<&'d AgentId>,
    /// `RltdAgts/CdtrAgt`.
    pub cdtr_agt: Option<&'d AgentId>,
}

/// A report about one account.
#[derive(Debug, Clone, Copy)]
pub struct ReportDraft<'d> {
    /// Form.
    pub form: &'d Form,
    /// Which report.
    pub kind: ReportKind,
    /// The reference of this message, at most 35 characters; also the report's own id.
    pub msg_id: &'d str,
    /// Creation time, milliseconds since 1970.
    pub created_ms: u64,
    /// The time that is reported, milliseconds since 1970: from, to.
    pub period: Option<(u64, u64)>,
    /// The account's id (`Othr/Id`), at most 34 characters.
    pub account: &'d str,
    /// The account's currency, which is that of all balances and entries.
    pub ccy: &'d str,
    /// `Acct/Ownr/Nm`.
    pub owner: Option<&'d str>,
    /// Balances; a camt.052 and camt.053 need one, a camt.054 has none.
    pub balances: &'d [BalanceDraft<'d>],
    /// Entries in order.
    pub entries: &'d [EntryDraft<'d>],
}

/// Writes a camt.052, camt.053 or camt.054.
///
/// # Errors
/// The fault of our own reader if the draft's values do not make a valid message, or make one that is too large.
pub fn build_report(draft: &ReportDraft<'_>) -> Result<String, Fault> {
    let (message, body, report) = match draft.kind {
        ReportKind::Intraday => ("camt.052", "BkToCstmrAcctRpt", "Rpt"),
        ReportKind::Statement => ("camt.053", "BkToCstmrStmt", "Stmt"),
        ReportKind::Notification => ("camt.054", "BkToCstmrDbtCdtNtfctn", "Ntfctn"),
    };
    let created = time_text(draft.created_ms);
    let mut w = Writer::begin(draft.form, message, draft.msg_id, draft.created_ms);
    w.open(body);
    w.group(draft.msg_id, draft.created_ms);
    w.open(report);
    w.leaf("Id", draft.msg_id);
    w.leaf("CreDtTm", &created);
    if let Some((from, to)) = draft.period {
        w.open("FrToDt");
        w.leaf("FrDtTm", &time_text(from));
        w.leaf("ToDtTm", &time_text(to));
        w.close();
    }
    w.open("Acct");
    w.open("Id");
    w.nested("Othr", "Id", draft.account);
    w.close();
    w.leaf("Ccy", draft.ccy);
    if let Some(owner) = draft.owner {
        w.nested("Ownr", "Nm", cut(owner, 140));
    }
    w.close();
    for balance in draft.balances.iter().filter(|_| draft.kind != ReportKind::Notification) {
        write_balance(&mut w, draft.ccy, balance);
    }
    for entry in draft.entries {
        write_entry(&mut w, draft.ccy, entry);
    }
    w.finish()
}

const fn indicator(credit: bool) -> &'static str {
    if credit { "CRDT" } else { "DBIT" }
}

fn write_balance(w: &mut Writer<'_>, ccy: &str, balance: &BalanceDraft<'_>) {
    w.open("Bal");
    w.open("Tp");
    w.nested("CdOrPrtry", "Cd", balance.kind);
    w.close();
    w.amount("Amt", ccy, balance.amount);
    w.leaf("CdtDbtInd", indicator(balance.credit));
    w.nested("Dt", "Dt", balance.date);
    w.close();
}

fn write_entry(w: &mut Writer<'_>, ccy: &str, entry: &EntryDraft<'_>) {
    w.open("Ntry");
    w.optional("NtryRef", entry.reference);
    w.amount("Amt", ccy, entry.amount);
    w.leaf("CdtDbtInd", indicator(entry.credit));
    w.nested("Sts", "Cd", "BOOK");
    w.nested("BookgDt", "DtTm", &time_text(entry.booked_ms));
    if let Some(date) = entry.value_date {
        w.nested("ValDt", "Dt", date);
    }
    w.open("BkTxCd");
    w.nested("Prtry", "Cd", cut(entry.code, 35));
    w.close();
    w.open("NtryDtls");
    w.open("TxDtls");
    let OriginalRefs { msg_id, instr_id, end_to_end_id, tx_id, uetr, .. } = entry.payment;
    if [msg_id, instr_id, end_to_end_id, tx_id, uetr].iter().any(Option::is_some) {
        w.open("Refs");
        w.optional("MsgId", msg_id);
        w.optional("InstrId", instr_id);
        w.optional("EndToEndId", end_to_end_id);
        w.optional("UETR", uetr);
        w.optional("TxId", tx_id);
        w.close();
    }
    w.amount("Amt", ccy, entry.amount);
    w.leaf("CdtDbtInd", indicator(entry.credit));
    if entry.dbtr.is_some() || entry.cdtr.is_some() {
        w.open("RltdPties");
        for (party, name, account) in [(entry.dbtr, "Dbtr", "DbtrAcct"), (entry.cdtr, "Cdtr", "CdtrAcct")] {
            let Some(party) = party else { continue };
            if !party.name.is_empty() {
                w.open(name);
                w.nested("Pty", "Nm", cut(party.name, 140));
                w.close();
            }
            w.account_id(account, party.account);
        }
        w.close();
    }
    if entry.dbtr_agt.is_some() || entry.cdtr_agt.is_some() {
        w.open("RltdAgts");
        w.agent("DbtrAgt", entry.dbtr_agt);
        w.agent("CdtrAgt", entry.cdtr_agt);
        w.close();
    }
    w.close();
    w.close();
    w.close();
}
