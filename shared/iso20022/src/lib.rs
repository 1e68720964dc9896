//! ISO 20022 messages: read and validated by tables made from the published schemas, viewed, judged, edited, built.
//!
//! Knows all messages and versions whose schemas are in `schemas/`, in XML and in a JSON form. Does not know participants,
//! ledgers, signatures, HTTP or the present time, and never changes a digit of what it read. There is no float, no tree of the
//! document and no regular-expression engine in it. A further message is a file in `schemas/` with its row in `SOURCES.md`, and
//! a run of the generator (`src/bin/iso20022-tables`). Which messages a hub offers is not decided here.
//!
//! | to | use |
//! |---|---|
//! | read and validate | [`parse`], [`parse_json`], [`parse_any`] |
//! | see what any message is about | [`Message::overview`] |
//! | judge it by rules beyond the schema | [`judge`]; the rules are in `RULES.md` |
//! | read the messages of a payment with types | [`credit_transfer`], [`status_report`], [`status_request`], [`rejection`] |
//! | turn it into the other syntax | [`Message::to_json`], [`Message::to_xml`] |
//! | change texts in place | [`splice`] |
//! | write one | the drafts and `build_...`, in the form that [`Message::answer_form`] gives |
//! | check or convert many | [`check_line`], [`convert_line`] |
//!
//! # Where it is stricter than a schema, and where it is not
//! `xsi:schemaLocation` is ignored and never fetched; `xsi:nil` and `xsi:type` are refused. Content of others (`Envlp`,
//! signatures) must be well-formed and in its demanded namespace, and is kept, never judged. White space around numbers, dates
//! and codes that are no texts is collapsed, as XML Schema says. A leap second (`23:59:60`) is no valid time, `24:00:00` is the
//! end of the day, a year may have more than four digits by the schema (rule `years` then refuses it). Where the verdict differs
//! from libxml2's, a test lists the reason.
//!
//! # Signatures
//! A message is forwarded as the bytes that came. Where a hub has to change one, by [`splice`] or into the other syntax, the
//! sender's signature no longer covers what is delivered: the signed original then travels with it, and a receiver checks the
//! signature on that and compares the contents ([`first_difference`]).
//!
//! # Reading
//! [`parse`] takes the bytes of one message, bare or in an envelope (any elements outside the ISO namespaces, but none named
//! `AppHdr`), and gives a [`Message`] or a [`Fault`]: stage, code,
//! path, line, column. Stages `security`, `syntax`, `structure` and `schema` are answered with 400, `unsupported` as the
//! gateway's configuration says, `rule` with 422.
//!
//! ```
//! use tonle_iso20022::{AgentId, Stage, credit_transfer, parse};
//! # let bytes = include_bytes!("../samples/pacs.008.001.08-bare.xml");
//! let message = parse(bytes)?;
//! assert_eq!(message.definition(), "pacs.008.001.08");
//! assert_eq!(message.reference(), "LOTUS-20261124-000001");
//! assert_eq!(message.text("CdtTrfTxInf/PmtId/EndToEndId"), Some("HD-2026-0001"));
//! let transfer = credit_transfer(&message)?;
//! assert_eq!((transfer.amount.ccy.as_str(), transfer.amount.minor), ("VND", 125_000));
//! assert_eq!(transfer.cdtr_agt, Some(AgentId::Bic("SENNVNVX".into())));
//! assert_eq!(transfer.created.ms, Some(1_795_489_200_000));
//!
//! let fault = parse(b"<!DOCTYPE x><x/>").expect_err("refused");
//! assert_eq!((fault.stage, fault.code, fault.line), (Stage::Security, "doctype", 1));
//! # Ok::<(), tonle_iso20022::Fault>(())
//! ```
//!
//! Other messages have their views: [`status_report`], [`status_request`], [`rejection`].
//!
//! ```
//! use tonle_iso20022::{parse, rejection, status_report, status_request};
//! # let rjct = include_bytes!("../samples/pacs.002.001.10-rjct.xml");
//! # let asked = include_bytes!("../samples/pacs.028.001.03.xml");
//! # let refused = include_bytes!("../samples/admi.002.001.01.xml");
//! let report = status_report(&parse(rjct)?)?;
//! assert_eq!((report.tx_sts.as_str(), report.reason.as_deref()), ("RJCT", Some("AC04")));
//! let request = status_request(&parse(asked)?)?;
//! assert_eq!(request.orgnl.uetr, "8a562c67-ca16-48ba-b074-65581be6f001");
//! let rejection = rejection(&parse(refused)?)?;
//! assert_eq!((rejection.reference.as_str(), rejection.reason.as_str()), ("LOTUS-20261124-000001", "DU01"));
//! # Ok::<(), tonle_iso20022::Fault>(())
//! ```
//!
//! # Content
//! Two messages are the same if their leaves are: [`Message::leaves`], [`Message::content_hash`], [`first_difference`].
//!
//! ```
//! use tonle_iso20022::{first_difference, parse};
//! # let text = include_str!("../samples/pacs.008.001.08-bare.xml");
//! let other_text = text.replace(">125000<", ">130000<").replace("\n", "\r\n");
//! let (first, second) = (parse(text.as_bytes())?, parse(other_text.as_bytes())?);
//! assert_ne!(first.content_hash(), second.content_hash());
//! let field = first_difference(&first, &second);
//! assert_eq!(field.as_deref(), Some("/Document/FIToFICstmrCdtTrf/CdtTrfTxInf/IntrBkSttlmAmt"));
//! # Ok::<(), tonle_iso20022::Fault>(())
//! ```
//!
//! # Editing
//! [`splice`] replaces texts and leaves all other bytes as they were.
//!
//! ```
//! use tonle_iso20022::{parse, splice};
//! # let text = include_str!("../samples/pacs.008.001.08-bare.xml");
//! let edited = splice(&parse(text.as_bytes())?, &[("CdtTrfTxInf/InstdAgt/FinInstnId/BICFI", "TONLKHPP")])?;
//! assert_eq!(edited.len(), text.len());
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # Building
//! Drafts become text; [`Message::answer_form`] makes an answer repeat the form of the original. What is built is validated
//! before it is handed out, so a draft with impossible values is a [`Fault`], never a wrong message.
//!
//! ```
//! use tonle_iso20022::*;
//! # let bytes = include_bytes!("../samples/pacs.008.001.08-header.xml");
//! let message = parse(bytes)?;
//! let original = credit_transfer(&message)?;
//! let hub = AgentId::Member("hub".into());
//! let orgnl = OriginalRefs {
//!     msg_id: Some(&original.msg_id),
//!     msg_nm_id: Some(message.definition()),
//!     created: Some(&original.created.text),
//!     instr_id: original.instr_id.as_deref(),
//!     end_to_end_id: Some(&original.end_to_end_id),
//!     tx_id: original.tx_id.as_deref(),
//!     uetr: Some(&original.uetr),
//! };
//! let form = message.answer_form();
//! let text = build_status_report(&StatusReportDraft {
//!     form: &form,
//!     msg_id: "HUB-main-17-0",
//!     created_ms: 1_795_489_201_000,
//!     orgnl,
//!     status: "RJCT",
//!     reason: Some("AB05"),
//!     additional: &["the payee was silent"],
//!     instg: Some(&hub),
//!     instd: original.instg_agt.as_ref(),
//! })?;
//! assert_eq!(status_report(&parse(text.as_bytes())?)?.reason.as_deref(), Some("AB05"));
//!
//! let request = StatusRequestDraft { form: &form, msg_id: "Q-1", created_ms: 0, orgnl, instg: None, instd: Some(&hub) };
//! assert!(build_status_request(&request)?.contains("OrgnlUETR"));
//!
//! let refused = RejectionDraft {
//!     form: &Form::bare(),
//!     msg_id: "HUB-R-1",
//!     created_ms: 0,
//!     reference: message.reference(),
//!     reason: "DU01",
//!     field: Some("/Document/FIToFICstmrCdtTrf/CdtTrfTxInf/IntrBkSttlmAmt"),
//!     detail: None,
//! };
//! assert!(build_rejection(&refused)?.contains("DU01"));
//!
//! let (payer, payee) = (AgentId::Bic("LOTUVNVX".into()), AgentId::Bic("SENNVNVX".into()));
//! let paid = build_credit_transfer(&CreditTransferDraft {
//!     form: &Form::with_header(payer.clone(), hub),
//!     msg_id: "LOTUS-2",
//!     created_ms: 1_795_489_200_000,
//!     instr_id: None,
//!     end_to_end_id: "NOTPROVIDED",
//!     tx_id: None,
//!     uetr: "0f5d3c1e-2b7a-4c9d-9e8f-112233445566",
//!     ccy: "VND",
//!     amount: "50000",
//!     sttlm_dt: None,
//!     accepted_ms: None,
//!     instg: Some(&payer),
//!     instd: Some(&payee),
//!     dbtr_agt: &payer,
//!     cdtr_agt: &payee,
//!     dbtr: PartyDraft { name: "Hoa", account: "0001" },
//!     cdtr: PartyDraft { name: "Lan", account: "0002" },
//!     purpose: None,
//!     remittance: None,
//! })?;
//! assert_eq!(credit_transfer(&parse(paid.as_bytes())?)?.amount.minor, 50_000);
//! # Ok::<(), Fault>(())
//! ```
//!
//! Times and currencies on their own: [`time_ms`], [`time_text`], [`currency_decimals`].

mod agent;
mod build;
mod currency;
mod fault;
mod generated;
mod json;
pub mod limits;
mod lines;
mod message;
mod overview;
mod parse;
mod rules;
mod tables;
#[cfg(test)]
mod tests;
mod time;
mod value;
mod views;
mod xml;

pub use agent::AgentId;
pub use build::{
    BalanceDraft, CreditTransferDraft, EntryDraft, EventAckDraft, EventDraft, Form, Level, OriginalRefs,
    PartyDraft, ReceiptDraft, RejectionDraft, ReportDraft, ReportKind, RequestStatusDraft, ResolutionDraft,
    ReturnDraft, StatusReportDraft, StatusRequestDraft, VerificationDraft, build_credit_transfer,
    build_event, build_event_ack, build_receipt, build_rejection, build_report, build_request_status,
    build_resolution, build_return, build_status_report, build_status_request, build_verification,
};
pub use currency::{currency_decimals, currency_is_withdrawn};
pub use fault::{Fault, Stage};
pub use json::{parse_any, parse_json, parse_json_within};
pub use lines::{CheckOptions, Load, answer_to, check_line, convert_line};
pub use message::{Header, Leaf, Message, SpliceFault, Syntax, first_difference, splice};
pub use overview::{Money, Overview, Transaction};
pub use parse::{parse, parse_within};
pub use rules::{Profile, judge, rules_page};
pub use time::{time_ms, time_text};
pub use value::Exact;
pub use views::{
    Account, Amount, CreditTransfer, Moment, OriginalIds, Rejection, StatusReport, StatusRequest,
    TRANSACTION_STATUSES, credit_transfer, rejection, status_report, status_request,
};
