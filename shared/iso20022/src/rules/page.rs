//! The catalogue as a page for people.

use std::fmt::Write as _;

use super::catalog::CATALOG;
use super::{Profile, Rule};
use crate::fault::Stage;
use crate::generated::tables::CODE_SETS;
use crate::overview::layout::{LAYOUTS, Layout, Source, Sources};

const HEAD: &str = "\
# Rules beyond the schemas

Written by `cargo run -p tonle-iso20022 --bin iso20022-rules > shared/iso20022/RULES.md`; a test compares. Do not edit.

A message that is valid by its schema is judged by these rules, in this order; the first that is broken is answered. None of
them needs state or a clock: dates are judged against the message's own creation. The rules of `base` hold in every profile.

| rule | code | holds in | messages | what it says |
|---|---|---|---|---|
";

const SETS: &str = "
# External code sets

Published 2Q2026, as in `codes/`; of the sets that the schemas name those that are published with codes.

| set | codes |
|---|---|
";

const ELEMENTS: &str = "
# Which element carries what

Paths are below the transaction; `../` below the element around it, `/` below the body. Alternatives of versions stand one after
the other; the first that is there counts. Agents give BIC, else member id, else LEI, else another id, else name; accounts IBAN,
else another id. Messages without a row have no transactions.
";

/// The rules and the table of elements as a Markdown page.
pub fn rules_page() -> String {
    let mut out = HEAD.to_owned();
    for rule in CATALOG {
        let profiles: Vec<&str> = rule.profiles.iter().map(|profile| Profile::name(*profile)).collect();
        let messages = if rule.messages.is_empty() { "all".to_owned() } else { rule.messages.join(", ") };
        let Rule { name, code, sentence, .. } = rule;
        let effect = match (rule.warns, rule.stage) {
            (true, _) => "warning ",
            (false, Stage::Structure) => "structure ",
            _ => "",
        };
        let profiles = profiles.join(", ");
        let _ = writeln!(out, "| {name} | {effect}{code} | {profiles} | {messages} | {sentence} |");
    }
    out.push_str(SETS);
    for set in CODE_SETS {
        let _ = writeln!(out, "| {} | {} |", set.name, set.codes.len());
    }
    out.push_str(ELEMENTS);
    LAYOUTS.iter().for_each(|row| elements(&mut out, row));
    out
}

fn elements(out: &mut String, row: &Layout) {
    let _ = writeln!(out, "\n## {}\n", row.message);
    let fixed = [
        ("msg_id", row.msg_id),
        ("created", row.created),
        ("number_of_transactions", row.count),
        ("settlement_method", row.method),
        ("transactions", row.transactions),
    ];
    out.push_str("| field | elements |\n|---|---|\n");
    for (name, paths) in fixed.into_iter().filter(|(_, paths)| !paths.is_empty()) {
        let paths: Vec<String> = paths.iter().map(|path| format!("`/{path}`")).collect();
        let _ = writeln!(out, "| {name} | {} |", paths.join(", "));
    }
    let fields: [(&str, Sources); 20] = [
        ("instr_id", row.instr_id),
        ("end_to_end_id", row.end_to_end_id),
        ("tx_id", row.tx_id),
        ("uetr", row.uetr),
        ("amount", row.amount),
        ("instd_amt", row.instd_amt),
        ("sttlm_dt", row.sttlm_dt),
        ("chrg_br", row.chrg_br),
        ("instg_agt", row.instg_agt),
        ("instd_agt", row.instd_agt),
        ("dbtr_agt", row.dbtr_agt),
        ("cdtr_agt", row.cdtr_agt),
        ("dbtr", row.dbtr),
        ("cdtr", row.cdtr),
        ("dbtr_acct", row.dbtr_acct),
        ("cdtr_acct", row.cdtr_acct),
        ("purp", row.purp),
        ("tx_sts", row.tx_sts),
        ("reason", row.reason),
        ("vrfctn_id", row.vrfctn_id),
    ];
    for (name, sources) in fields.into_iter().filter(|(_, sources)| !sources.is_empty()) {
        let paths: Vec<String> = sources.iter().map(shown).collect();
        let _ = writeln!(out, "| {name} | {} |", paths.join(", "));
    }
}

fn shown(source: &Source) -> String {
    match source {
        Source::Tx(path) => format!("`{path}`"),
        Source::Around(path) => format!("`../{path}`"),
        Source::Body(path) => format!("`/{path}`"),
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_committed_page_is_that_of_the_catalogue() {
        // Protects the page against rules that changed without it.
        let committed = include_str!("../../RULES.md");
        assert!(committed == super::rules_page(), "write the page again, as its head says");
    }
}
