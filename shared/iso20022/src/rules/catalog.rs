//! The catalogue of rules, in the order in which they are judged. `RULES.md` is made from it.
//!
//! Codes are of the external status reason code set. The rules of the profiles follow what the schemes publish; where a scheme
//! publishes nothing, what is mandatory in practice.

use super::Profile::{self, Base, Cbpr, DomesticKh, DomesticVn, Nexus};
use super::{Check, Rule};
use crate::fault::Stage;
use crate::overview::layout::Source::{Around, Body, Tx};

/// Payments, returns, recalls and requests: where money moves or is asked for.
const MONEY: &[&str] = &[
    "camt.050", "camt.055", "camt.056", "pacs.003", "pacs.004", "pacs.007", "pacs.008", "pacs.009",
    "pacs.010", "pain.001", "pain.013",
];
/// The same with enquiries: where accounts and banks must be right to be found.
const ADDRESSED: &[&str] = &[
    "acmt.023", "camt.050", "camt.055", "camt.056", "pacs.003", "pacs.004", "pacs.007", "pacs.008",
    "pacs.009", "pacs.010", "pacs.028", "pain.001", "pain.013",
];
/// What answers with a status.
const STATUS: &[&str] = &["pacs.002", "pain.002", "pain.014"];
const TRANSFER: &[&str] = &["pacs.008"];
const TRANSFERS: &[&str] = &["pacs.008", "pacs.009"];
/// One payment, or about one.
const SINGLE: &[&str] = &["pacs.002", "pacs.004", "pacs.008", "pacs.009", "pacs.028"];
const ALL: &[&str] = &[];

const EVERYWHERE: &[Profile] = &[Base];
const DOMESTIC: &[Profile] = &[DomesticVn, DomesticKh];
const SCHEMES: &[Profile] = &[DomesticVn, DomesticKh, Cbpr, Nexus];
const ABROAD: &[Profile] = &[Cbpr, Nexus];
const INSTANT: &[Profile] = &[DomesticVn, DomesticKh, Nexus];

const fn rule(
    name: &'static str,
    code: &'static str,
    profiles: &'static [Profile],
    messages: &'static [&'static str],
    check: Check,
    sentence: &'static str,
) -> Rule {
    Rule { name, code, stage: Stage::Rule, warns: false, profiles, messages, sentence, check }
}

const fn warning(rule: Rule) -> Rule {
    Rule { warns: true, ..rule }
}

#[rustfmt::skip]
pub(super) static CATALOG: &[Rule] = &[
    // Header and document.
    Rule {
        stage: Stage::Structure,
        ..rule("sender", "sender", EVERYWHERE, ALL, Check::Sender,
            "The header's sender is the instructing agent, where both give a BIC.")
    },
    warning(rule("header", "CH21", ABROAD, ALL, Check::Header,
        "There is a business application header: a document alone can be judged, but not sent.")),

    // Numbers of the group.
    rule("count", "AM18", EVERYWHERE, ALL, Check::Count,
        "The number of transactions is that of the transactions given."),
    rule("one-transaction", "AM18", SCHEMES, SINGLE, Check::One, "There is exactly one transaction."),
    rule("unique-uetr", "AM05", EVERYWHERE, ALL, Check::UniqueUetr, "No UETR stands twice in one message."),

    // Amounts.
    rule("currency", "AM03", EVERYWHERE, MONEY, Check::Currency,
        "Each currency is of ISO 4217, in use, and has a minor unit."),
    rule("decimals", "CH20", EVERYWHERE, MONEY, Check::Decimals,
        "No amount has more decimals than its currency, zeros included."),
    rule("zero", "AM01", EVERYWHERE, MONEY, Check::NotZero, "No amount that is moved or asked for is zero."),
    rule("control-sum", "AM10", EVERYWHERE, MONEY, Check::ControlSum,
        "The control sum is the sum of the amounts, whatever their currencies."),
    rule("total", "AM10", EVERYWHERE, MONEY, Check::Total,
        "The total is the sum of the amounts, in the currency of all of them."),

    // Identifiers.
    rule("blank", "CH21", EVERYWHERE, ALL, Check::NotBlank, "No identification is only white space."),
    rule("iban", "AC01", EVERYWHERE, ADDRESSED, Check::Iban, "The check digits of an IBAN are right (ISO 13616)."),
    rule("bic-country", "RC01", EVERYWHERE, ADDRESSED, Check::BicCountry, "The country of a BIC exists (ISO 3166)."),
    warning(rule("lei", "CH16", EVERYWHERE, ALL, Check::Lei, "The check digits of an LEI are right (ISO 17442).")),
    rule("lei-strict", "CH16", ABROAD, ADDRESSED, Check::Lei, "A wrong LEI is refused."),
    rule("visible", "CH16", SCHEMES, ALL, Check::Visible,
        "No identification holds characters that cannot be seen: zero width, direction marks, other formats."),
    rule("slashes", "CH16", &[Cbpr], ALL, Check::Slashes,
        "No identification begins or ends with a slash or holds two in a row."),
    rule("latin", "CH16", &[Cbpr], ALL, Check::Latin, "Texts keep to the Latin characters of the network."),

    // Dates.
    rule("years", "DT02", EVERYWHERE, ALL, Check::Years, "No year has more than four digits."),
    rule("settlement-date", "DT01", EVERYWHERE, MONEY, Check::SettlementDate,
        "No settlement date is more than a day before the message's own creation."),
    rule("expiry", "DT01", EVERYWHERE, ALL, Check::Expiry, "What expires does so after the message's own creation."),
    rule("offsets", "DT01", SCHEMES, ALL, Check::Offsets,
        "Creation, acceptance and expiry times have an offset from UTC and at most three digits after the second."),

    // Status.
    rule("status", "CH16", EVERYWHERE, ALL, Check::Status, "A status is of its external code set."),
    rule("reason", "CH21", EVERYWHERE, STATUS, Check::Reason, "The status RJCT has a reason."),
    warning(rule("codes", "CH16", EVERYWHERE, ALL, Check::Codes,
        "Reasons, purposes and other codes are of their external code sets.")),
    rule("nexus-status", "CH16", &[Nexus], &["pacs.002"],
        Check::OneOf(Tx("TxSts"), &["ACCC", "ACTC", "ACWP", "BLCK", "RJCT"]),
        "The status is one of ACCC, ACTC, ACWP, BLCK and RJCT."),

    // What a scheme wants.
    rule("uetr", "CH21", SCHEMES, TRANSFERS, Check::Given(&[Tx("PmtId/UETR")]), "The UETR is given."),
    rule("original-uetr", "CH21", SCHEMES, &["camt.056", "pacs.002", "pacs.004", "pacs.028"],
        Check::Given(&[Tx("OrgnlUETR")]), "The original's UETR is given."),
    rule("transaction-status", "CH21", SCHEMES, &["pacs.002"], Check::Given(&[Tx("TxSts")]),
        "The transaction's status is given."),
    rule("hop-id", "CH21", INSTANT, TRANSFER, Check::Given(&[Tx("PmtId/TxId"), Tx("PmtId/InstrId")]),
        "The first agent's or the instructing agent's identification is given."),
    rule("settlement-date-given", "CH21", SCHEMES, TRANSFERS,
        Check::Given(&[Tx("IntrBkSttlmDt"), Body("GrpHdr/IntrBkSttlmDt")]), "The settlement date is given."),
    rule("acceptance", "CH21", INSTANT, TRANSFER,
        Check::Given(&[Tx("AccptncDtTm"), Tx("AddtlDtTm/AccptncDtTm")]), "The time of acceptance is given."),
    rule("instructing-agent", "CH21", SCHEMES, TRANSFERS,
        Check::Given(&[Tx("InstgAgt"), Body("GrpHdr/InstgAgt")]), "The instructing agent is given."),
    rule("instructed-agent", "CH21", SCHEMES, TRANSFERS,
        Check::Given(&[Tx("InstdAgt"), Body("GrpHdr/InstdAgt")]), "The instructed agent is given."),
    rule("debtor-account", "AC02", SCHEMES, TRANSFER, Check::Given(&[Tx("DbtrAcct")]), "The debtor's account is given."),
    rule("creditor-account", "AC03", INSTANT, TRANSFER, Check::Given(&[Tx("CdtrAcct")]),
        "The creditor's account is given."),
    rule("currency-vn", "AM03", &[DomesticVn], MONEY, Check::Currencies(&["VND"]), "The amount is in VND."),
    rule("currency-kh", "AM03", &[DomesticKh], MONEY, Check::Currencies(&["KHR", "USD"]),
        "The amount is in KHR or USD."),
    rule("charges-domestic", "CH16", DOMESTIC, TRANSFER, Check::OneOf(Tx("ChrgBr"), &["SLEV"]),
        "Charges are those of the service level (SLEV)."),
    rule("charges-abroad", "CH16", ABROAD, TRANSFER, Check::OneOf(Tx("ChrgBr"), &["CRED", "DEBT", "SHAR"]),
        "Charges are borne by creditor, debtor or both, never by the service level."),
    rule("clearing", "CH16", INSTANT, TRANSFERS, Check::OneOf(Body("GrpHdr/SttlmInf/SttlmMtd"), &["CLRG"]),
        "Settlement is by a clearing system (CLRG)."),
    rule("no-clearing", "CH16", &[Cbpr], TRANSFERS, Check::NoneOf(Body("GrpHdr/SttlmInf/SttlmMtd"), &["CLRG"]),
        "Settlement is not by a clearing system."),
    rule("instructed-amount", "CH21", &[Nexus], TRANSFER, Check::Given(&[Tx("InstdAmt")]),
        "The instructed amount is given."),
    rule("intermediaries", "CH21", &[Nexus], TRANSFER, Check::Given(&[Tx("IntrmyAgt1")]),
        "The first intermediary agent is given."),
    rule("intermediaries-2", "CH21", &[Nexus], TRANSFER, Check::Given(&[Tx("IntrmyAgt2")]),
        "The second intermediary agent is given."),

    // Addresses.
    rule("debtor-address", "BE07", &[Nexus], TRANSFER, Check::AddressGiven(Tx("Dbtr")),
        "The debtor's address is given, with town and country."),
    rule("creditor-address", "BE04", &[Nexus], TRANSFER, Check::AddressGiven(Tx("Cdtr")),
        "The creditor's address is given, with town and country."),
    rule("town-and-country", "CH21", ABROAD, MONEY, Check::TownAndCountry,
        "An address that is given has town and country."),
    rule("address-lines", "CH16", ABROAD, MONEY, Check::AddressLines(2),
        "An address has at most two unstructured lines."),
    rule("request-expiry", "CH21", DOMESTIC, &["pain.013"], Check::Given(&[Around("XpryDt")]),
        "A request to pay says when it expires."),
];
