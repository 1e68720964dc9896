//! Typed views of the messages that the hub reads, with the rules that need no state.
//!
//! Knows what fields mean; does not know participants, ledgers, limits or the present time. All texts are the original ones.
//! A broken rule is a fault of stage `rule` whose code is of ISO's external status reason codes.

use crate::agent::AgentId;
use crate::currency::currency_decimals;
use crate::fault::{Fault, Stage};
use crate::message::{At, Message};
use crate::time::time_ms;
use crate::value::Decimal;

/// An amount of money as sent, and in the currency's smallest unit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Amount {
    /// ISO 4217 code, known and with a minor unit.
    pub ccy: String,
    /// The text as sent, without white space around it; digits are never touched.
    pub text: String,
    /// Integer number of minor units: `"4100"` KHR is 410000. Above zero.
    pub minor: u64,
}

/// An account's identification.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Account {
    /// `IBAN`.
    Iban(String),
    /// `Othr/Id`.
    Other(String),
}

impl Account {
    /// The text alone.
    pub fn text(&self) -> &str {
        match self {
            Self::Iban(text) | Self::Other(text) => text,
        }
    }
}

/// A date and time as sent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Moment {
    /// The text, without white space around it.
    pub text: String,
    /// Milliseconds since 1970 UTC; `None` if the text has no offset.
    pub ms: Option<i64>,
}

/// pacs.008 with one transaction.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CreditTransfer {
    /// `GrpHdr/MsgId`, the reference.
    pub msg_id: String,
    /// `GrpHdr/CreDtTm`.
    pub created: Moment,
    /// `GrpHdr/NbOfTxs`, as sent; its value is one.
    pub nb_of_txs: String,
    /// `GrpHdr/CtrlSum`, as sent.
    pub control_sum: Option<String>,
    /// `SttlmInf/SttlmMtd`.
    pub settlement_method: String,
    /// `PmtId/InstrId`.
    pub instr_id: Option<String>,
    /// `PmtId/EndToEndId`.
    pub end_to_end_id: String,
    /// `PmtId/TxId`.
    pub tx_id: Option<String>,
    /// `PmtId/UETR`, version 4 in lower case by its pattern.
    pub uetr: String,
    /// `IntrBkSttlmAmt`.
    pub amount: Amount,
    /// `IntrBkSttlmDt` of the transaction, else of the group.
    pub sttlm_dt: Option<String>,
    /// `AccptncDtTm`.
    pub accepted_at: Option<Moment>,
    /// `InstgAgt` of the transaction, else of the group.
    pub instg_agt: Option<AgentId>,
    /// `InstdAgt` of the transaction, else of the group.
    pub instd_agt: Option<AgentId>,
    /// `DbtrAgt`; `None` if it gives no identification.
    pub dbtr_agt: Option<AgentId>,
    /// `CdtrAgt`; `None` if it gives no identification.
    pub cdtr_agt: Option<AgentId>,
    /// `Dbtr/Nm`.
    pub dbtr_name: Option<String>,
    /// `DbtrAcct/Id`.
    pub dbtr_account: Option<Account>,
    /// `Cdtr/Nm`.
    pub cdtr_name: Option<String>,
    /// `CdtrAcct/Id`.
    pub cdtr_account: Option<Account>,
    /// `Purp/Cd`, else `Purp/Prtry`.
    pub purpose: Option<String>,
}

/// The original's ids in a status report or request.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct OriginalIds {
    /// `OrgnlMsgId`, of the transaction, else of the group.
    pub msg_id: Option<String>,
    /// `OrgnlMsgNmId`, likewise.
    pub msg_nm_id: Option<String>,
    /// `OrgnlInstrId`.
    pub instr_id: Option<String>,
    /// `OrgnlEndToEndId`.
    pub end_to_end_id: Option<String>,
    /// `OrgnlTxId`.
    pub tx_id: Option<String>,
    /// `OrgnlUETR`, always there.
    pub uetr: String,
}

/// pacs.002 about one transaction.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StatusReport {
    /// `GrpHdr/MsgId`, the reference.
    pub msg_id: String,
    /// `GrpHdr/CreDtTm`.
    pub created: Moment,
    /// The original's ids.
    pub orgnl: OriginalIds,
    /// `TxSts`, one of [`TRANSACTION_STATUSES`].
    pub tx_sts: String,
    /// The first reason, `Cd`, else `Prtry`.
    pub reason: Option<String>,
    /// All `StsRsnInf/AddtlInf`, in order.
    pub additional: Vec<String>,
    /// `AccptncDtTm`.
    pub accepted_at: Option<Moment>,
    /// `InstgAgt` of the transaction, else of the group.
    pub instg_agt: Option<AgentId>,
    /// `InstdAgt` of the transaction, else of the group.
    pub instd_agt: Option<AgentId>,
}

/// pacs.028 about one transaction.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StatusRequest {
    /// `GrpHdr/MsgId`, the reference.
    pub msg_id: String,
    /// `GrpHdr/CreDtTm`.
    pub created: Moment,
    /// The original's ids.
    pub orgnl: OriginalIds,
    /// `InstgAgt` of the transaction, else of the group.
    pub instg_agt: Option<AgentId>,
    /// `InstdAgt` of the transaction, else of the group.
    pub instd_agt: Option<AgentId>,
}

/// admi.002.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rejection {
    /// `RltdRef/Ref`: the refused reference.
    pub reference: String,
    /// `Rsn/RjctgPtyRsn`: the code.
    pub reason: String,
    /// `Rsn/RjctnDtTm`.
    pub rejected_at: Option<Moment>,
    /// `Rsn/ErrLctn`: the field.
    pub location: Option<String>,
    /// `Rsn/RsnDesc`.
    pub description: Option<String>,
    /// `Rsn/AddtlData`.
    pub additional: Option<String>,
}

/// ISO's external payment transaction status codes, sorted (published set 2Q2026).
#[rustfmt::skip]
pub const TRANSACTION_STATUSES: &[&str] = &[
    "ACCC", "ACCP", "ACFC", "ACFW", "ACIS", "ACPD", "ACSC", "ACSP", "ACTC", "ACWC", "ACWP", "BLCK", "CANC",
    "CPUC", "PATC", "PDNG", "PRES", "RCVC", "RCVD", "RJCT", "RVCM", "RVMC", "RVNA", "RVNC", "RVNM",
];

/// Reads a pacs.008 of any version with tables.
///
/// # Errors
/// Stage `unsupported` if it is another message. Stage `rule`: AM18 (not exactly one transaction, count differs), CH21 (no
/// UETR), AM03 (currency unknown), CH20 (decimals beyond the currency's, also zeros), AM01 (zero), AM02 (more minor units
/// than 64 bits), AM10 (control sum or total differ).
pub fn credit_transfer(message: &Message<'_>) -> Result<CreditTransfer, Fault> {
    let body = expect(message, "pacs.008")?;
    let group = need(body, "GrpHdr")?;
    let transaction = only(body, "CdtTrfTxInf")?;
    let count = need(group, "NbOfTxs")?;
    let nb_of_txs = count.text().unwrap_or_default();
    if nb_of_txs.trim_start_matches('0') != "1" {
        return Err(count.fault(Stage::Rule, "AM18", "the number of transactions differs from those given"));
    }
    let id = need(transaction, "PmtId")?;
    let Some(uetr) = id.string("UETR") else {
        return Err(id.fault_below("UETR", "CH21", "the UETR is missing"));
    };
    let settled = need(transaction, "IntrBkSttlmAmt")?;
    let amount = amount(settled)?;
    check_sums(group, &amount)?;
    let agent = |name| agent(transaction, group, name);
    let account = |name| transaction.child(name).and_then(account);
    Ok(CreditTransfer {
        msg_id: group.string("MsgId").unwrap_or_default(),
        created: moment(group, "CreDtTm").unwrap_or(Moment { text: String::new(), ms: None }),
        nb_of_txs: nb_of_txs.to_owned(),
        control_sum: group.string("CtrlSum"),
        settlement_method: group.string("SttlmInf/SttlmMtd").unwrap_or_default(),
        instr_id: id.string("InstrId"),
        end_to_end_id: id.string("EndToEndId").unwrap_or_default(),
        tx_id: id.string("TxId"),
        uetr,
        amount,
        sttlm_dt: transaction.string("IntrBkSttlmDt").or_else(|| group.string("IntrBkSttlmDt")),
        accepted_at: moment(transaction, "AccptncDtTm")
            .or_else(|| moment(transaction, "AddtlDtTm/AccptncDtTm")),
        instg_agt: agent("InstgAgt"),
        instd_agt: agent("InstdAgt"),
        dbtr_agt: transaction.child("DbtrAgt").and_then(AgentId::of_agent),
        cdtr_agt: transaction.child("CdtrAgt").and_then(AgentId::of_agent),
        dbtr_name: transaction.string("Dbtr/Nm"),
        dbtr_account: account("DbtrAcct"),
        cdtr_name: transaction.string("Cdtr/Nm"),
        cdtr_account: account("CdtrAcct"),
        purpose: transaction.string("Purp/Cd").or_else(|| transaction.string("Purp/Prtry")),
    })
}

/// Reads a pacs.002 of any version with tables.
///
/// # Errors
/// Stage `unsupported` if it is another message. Stage `rule`: AM18 (not exactly one transaction), CH21 (no `OrgnlUETR`, no
/// `TxSts`, `RJCT` without reason), CH16 (unknown status).
pub fn status_report(message: &Message<'_>) -> Result<StatusReport, Fault> {
    let body = expect(message, "pacs.002")?;
    let group = need(body, "GrpHdr")?;
    let transaction = only(body, "TxInfAndSts")?;
    let orgnl = original_ids(transaction, body.child("OrgnlGrpInfAndSts"))?;
    let Some(status) = transaction.child("TxSts") else {
        return Err(transaction.fault_below("TxSts", "CH21", "the transaction's status is missing"));
    };
    let tx_sts = status.text().unwrap_or_default();
    if TRANSACTION_STATUSES.binary_search(&tx_sts).is_err() {
        return Err(status.fault(Stage::Rule, "CH16", "not a known transaction status"));
    }
    let reasons = || transaction.children().filter(|child| child.name() == "StsRsnInf");
    let reason = reasons().find_map(|info| info.string("Rsn/Cd").or_else(|| info.string("Rsn/Prtry")));
    if tx_sts == "RJCT" && reason.is_none() {
        return Err(transaction.fault_below("StsRsnInf/Rsn", "CH21", "a rejection needs a reason"));
    }
    let additional = reasons().flat_map(At::children).filter(|child| child.name() == "AddtlInf");
    Ok(StatusReport {
        msg_id: group.string("MsgId").unwrap_or_default(),
        created: moment(group, "CreDtTm").unwrap_or(Moment { text: String::new(), ms: None }),
        orgnl,
        tx_sts: tx_sts.to_owned(),
        reason,
        additional: additional.filter_map(|info| info.text().map(str::to_owned)).collect(),
        accepted_at: moment(transaction, "AccptncDtTm"),
        instg_agt: agent(transaction, group, "InstgAgt"),
        instd_agt: agent(transaction, group, "InstdAgt"),
    })
}

/// Reads a pacs.028 of any version with tables.
///
/// # Errors
/// Stage `unsupported` if it is another message. Stage `rule`: AM18 (not exactly one transaction), CH21 (no `OrgnlUETR`).
pub fn status_request(message: &Message<'_>) -> Result<StatusRequest, Fault> {
    let body = expect(message, "pacs.028")?;
    let group = need(body, "GrpHdr")?;
    let transaction = only(body, "TxInf")?;
    Ok(StatusRequest {
        msg_id: group.string("MsgId").unwrap_or_default(),
        created: moment(group, "CreDtTm").unwrap_or(Moment { text: String::new(), ms: None }),
        orgnl: original_ids(transaction, body.child("OrgnlGrpInf"))?,
        instg_agt: agent(transaction, group, "InstgAgt"),
        instd_agt: agent(transaction, group, "InstdAgt"),
    })
}

/// Reads an admi.002.
///
/// # Errors
/// Stage `unsupported` if it is another message.
pub fn rejection(message: &Message<'_>) -> Result<Rejection, Fault> {
    let body = expect(message, "admi.002")?;
    let reason = need(body, "Rsn")?;
    Ok(Rejection {
        reference: body.string("RltdRef/Ref").unwrap_or_default(),
        reason: reason.string("RjctgPtyRsn").unwrap_or_default(),
        rejected_at: moment(reason, "RjctnDtTm"),
        location: reason.string("ErrLctn"),
        description: reason.string("RsnDesc"),
        additional: reason.string("AddtlData"),
    })
}

fn expect<'m, 'a>(message: &'m Message<'a>, name: &str) -> Result<At<'m, 'a>, Fault> {
    let body = message.body();
    match message.definition().starts_with(name) {
        true => Ok(body),
        false => Err(body.fault(Stage::Unsupported, "message", &format!("{name} is expected here"))),
    }
}

/// A child that the schema demands; its absence would be a version with another layout.
fn need<'m, 'a>(at: At<'m, 'a>, name: &str) -> Result<At<'m, 'a>, Fault> {
    at.child(name).ok_or_else(|| at.fault_below(name, "CH21", "element is missing"))
}

/// The only child of this name.
fn only<'m, 'a>(body: At<'m, 'a>, name: &str) -> Result<At<'m, 'a>, Fault> {
    let mut found = body.children().filter(|child| child.name() == name);
    let first = found.next().ok_or_else(|| body.fault_below(name, "AM18", "one transaction is needed"))?;
    match found.next() {
        None => Ok(first),
        Some(second) => Err(second.fault(Stage::Rule, "AM18", "exactly one transaction is accepted")),
    }
}

fn moment(at: At<'_, '_>, path: &str) -> Option<Moment> {
    at.get(path).map(|text| Moment { text: text.to_owned(), ms: time_ms(text) })
}

fn agent(transaction: At<'_, '_>, group: At<'_, '_>, name: &str) -> Option<AgentId> {
    let of = |at: At<'_, '_>| at.child(name).and_then(AgentId::of_agent);
    of(transaction).or_else(|| of(group))
}

fn account(at: At<'_, '_>) -> Option<Account> {
    let iban = at.string("Id/IBAN").map(Account::Iban);
    iban.or_else(|| at.string("Id/Othr/Id").map(Account::Other))
}

fn original_ids(transaction: At<'_, '_>, group: Option<At<'_, '_>>) -> Result<OriginalIds, Fault> {
    let Some(uetr) = transaction.string("OrgnlUETR") else {
        return Err(transaction.fault_below("OrgnlUETR", "CH21", "the original UETR is missing"));
    };
    let own = transaction.child("OrgnlGrpInf");
    let of = |name| own.or(group).and_then(|at| at.string(name));
    Ok(OriginalIds {
        msg_id: of("OrgnlMsgId"),
        msg_nm_id: of("OrgnlMsgNmId"),
        instr_id: transaction.string("OrgnlInstrId"),
        end_to_end_id: transaction.string("OrgnlEndToEndId"),
        tx_id: transaction.string("OrgnlTxId"),
        uetr,
    })
}

/// The amount by the rules of its currency.
fn amount(at: At<'_, '_>) -> Result<Amount, Fault> {
    let ccy = at.attribute().unwrap_or_default();
    let text = at.text().unwrap_or_default();
    let rule = |code, message: &str| Err(at.fault(Stage::Rule, code, message));
    let Some(decimals) = currency_decimals(ccy) else {
        let mut fault = at.fault(Stage::Rule, "AM03", "the currency is not known");
        fault.path.push_str("/@Ccy");
        return Err(fault);
    };
    match minor_units(text, decimals) {
        Err(Unfit::Decimals) => rule("CH20", "more decimals than the currency has"),
        Err(Unfit::Size) => rule("AM02", "the amount is too large"),
        Ok(0) => rule("AM01", "the amount is zero"),
        Ok(minor) => Ok(Amount { ccy: ccy.to_owned(), text: text.to_owned(), minor }),
    }
}

enum Unfit {
    Decimals,
    Size,
}

/// Decimal text to minor units, exactly. More digits after the point than the currency has are refused, also zeros: the text
/// would name a unit that does not exist.
fn minor_units(text: &str, decimals: u8) -> Result<u64, Unfit> {
    let decimal = Decimal::read(text).ok_or(Unfit::Size)?;
    let missing = usize::from(decimals).checked_sub(decimal.fraction.len()).ok_or(Unfit::Decimals)?;
    let digits =
        decimal.whole.bytes().chain(decimal.fraction.bytes()).chain(std::iter::repeat_n(b'0', missing));
    let mut minor = 0u64;
    for digit in digits {
        let more = minor.checked_mul(10).and_then(|minor| minor.checked_add(u64::from(digit - b'0')));
        minor = more.ok_or(Unfit::Size)?;
    }
    if decimal.negative && minor > 0 { Err(Unfit::Size) } else { Ok(minor) }
}

/// With one transaction, control sum and total are its amount.
fn check_sums(group: At<'_, '_>, amount: &Amount) -> Result<(), Fault> {
    let decimals = currency_decimals(&amount.ccy).unwrap_or(0);
    let equal = |text: &str| {
        // Sums are numbers, not amounts: zeros beyond the currency's decimals are harmless.
        let trimmed = if text.contains('.') { text.trim_end_matches('0') } else { text };
        matches!(minor_units(trimmed, decimals), Ok(minor) if minor == amount.minor)
    };
    if let Some(sum) = group.child("CtrlSum")
        && !equal(sum.text().unwrap_or_default())
    {
        return Err(sum.fault(Stage::Rule, "AM10", "the control sum differs from the amount"));
    }
    if let Some(total) = group.child("TtlIntrBkSttlmAmt") {
        let same_currency = total.attribute() == Some(&amount.ccy);
        if !same_currency || !equal(total.text().unwrap_or_default()) {
            return Err(total.fault(Stage::Rule, "AM10", "the total differs from the amount"));
        }
    }
    Ok(())
}
