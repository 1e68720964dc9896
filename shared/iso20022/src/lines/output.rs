//! Answers as JSON lines.

use std::fmt::Write as _;

use super::answer_to;
use crate::fault::Fault;
use crate::json::token::quote;
use crate::message::{Message, Syntax};
use crate::overview::{Money, Transaction};

pub(super) fn bad(out: &mut String, id: &str, fault: &Fault, definition: Option<&str>) {
    let Fault { stage, code, path, line, column, message } = fault;
    let _ = write!(out, "{{\"id\":{id},\"ok\":false,\"stage\":\"{stage}\",\"code\":\"{code}\",\"path\":");
    quote(out, path);
    let _ = write!(out, ",\"line\":{line},\"column\":{column},\"message\":");
    quote(out, message);
    let _ = write!(out, ",\"answer\":\"{}\"}}", answer_to(fault, definition));
}

pub(super) fn converted(out: &mut String, id: &str, message: &Message<'_>, to: Syntax) {
    let _ = write!(out, "{{\"id\":{id},\"ok\":true,");
    match to {
        Syntax::Xml => {
            out.push_str("\"xml\":");
            quote(out, &message.to_xml());
        }
        Syntax::Json => {
            out.push_str("\"json\":");
            message.write_json(out);
        }
    }
    out.push('}');
}

pub(super) fn good(out: &mut String, id: &str, message: &Message<'_>, warnings: &[Fault], canonical: bool) {
    let overview = message.overview();
    let _ = write!(out, "{{\"id\":{id},\"ok\":true,\"message\":\"{}\"", message.definition());
    text(out, ",\"root\":", Some(message.root()));
    header(out, message);
    text(out, ",\"msg_id\":", overview.msg_id);
    text(out, ",\"created\":", overview.created);
    text(out, ",\"number_of_transactions\":", overview.number_of_transactions);
    text(out, ",\"settlement_method\":", overview.settlement_method);
    out.push_str(",\"transactions\":[");
    for (index, each) in overview.transactions.iter().enumerate() {
        out.push_str(if index > 0 { "," } else { "" });
        transaction(out, each);
    }
    out.push_str("],\"warnings\":[");
    for (index, warning) in warnings.iter().enumerate() {
        out.push_str(if index > 0 { "," } else { "" });
        text(out, "{\"code\":", Some(warning.code));
        text(out, ",\"path\":", Some(&warning.path));
        let _ = write!(out, ",\"line\":{},\"column\":{}", warning.line, warning.column);
        text(out, ",\"message\":", Some(&warning.message));
        out.push('}');
    }
    out.push(']');
    if canonical {
        out.push_str(",\"json\":");
        message.write_json(out);
    }
    out.push('}');
}

fn header(out: &mut String, message: &Message<'_>) {
    let Some(header) = message.header() else {
        out.push_str(",\"header\":null");
        return;
    };
    text(out, ",\"header\":{\"version\":", Some(header.version));
    text(out, ",\"from\":", header.from.as_ref().map(crate::AgentId::text));
    text(out, ",\"to\":", header.to.as_ref().map(crate::AgentId::text));
    text(out, ",\"biz_msg_id\":", Some(&header.biz_msg_id));
    text(out, ",\"msg_def\":", Some(&header.msg_def));
    text(out, ",\"created\":", Some(&header.created));
    out.push('}');
}

/// What stands before the value, then the text or `null`.
fn text(out: &mut String, before: &str, text: Option<&str>) {
    out.push_str(before);
    match text {
        Some(text) => quote(out, text),
        None => out.push_str("null"),
    }
}

fn money(out: &mut String, before: &str, money: Option<Money<'_>>) {
    out.push_str(before);
    let Some(Money { ccy, value }) = money else {
        out.push_str("null");
        return;
    };
    text(out, "{\"ccy\":", Some(ccy));
    text(out, ",\"value\":", Some(value));
    out.push('}');
}

fn transaction(out: &mut String, each: &Transaction<'_>) {
    text(out, "{\"instr_id\":", each.instr_id);
    text(out, ",\"end_to_end_id\":", each.end_to_end_id);
    text(out, ",\"tx_id\":", each.tx_id);
    text(out, ",\"uetr\":", each.uetr);
    money(out, ",\"amount\":", each.amount);
    money(out, ",\"instd_amt\":", each.instd_amt);
    text(out, ",\"sttlm_dt\":", each.sttlm_dt);
    text(out, ",\"chrg_br\":", each.chrg_br);
    text(out, ",\"instg_agt\":", each.instg_agt);
    text(out, ",\"instd_agt\":", each.instd_agt);
    text(out, ",\"dbtr_agt\":", each.dbtr_agt);
    text(out, ",\"cdtr_agt\":", each.cdtr_agt);
    text(out, ",\"dbtr\":", each.dbtr);
    text(out, ",\"cdtr\":", each.cdtr);
    text(out, ",\"dbtr_acct\":", each.dbtr_acct);
    text(out, ",\"cdtr_acct\":", each.cdtr_acct);
    text(out, ",\"purp\":", each.purp);
    text(out, ",\"tx_sts\":", each.tx_sts);
    text(out, ",\"reason\":", each.reason);
    text(out, ",\"vrfctn_id\":", each.vrfctn_id);
    out.push('}');
}
