//! ISO 20022 messages: validation by tables, view, splice, builder.
mod agent;
mod build;
mod currency;
mod fault;
mod generated;
pub mod limits;
mod message;
mod parse;
mod tables;
#[cfg(test)]
mod tests;
mod time;
mod value;
mod views;
mod xml;

pub use agent::AgentId;
pub use build::{
    CreditTransferDraft, Form, OriginalRefs, PartyDraft, RejectionDraft, StatusReportDraft,
    StatusRequestDraft, build_credit_transfer, build_rejection, build_status_report, build_status_request,
};
pub use currency::currency_decimals;
pub use fault::{Fault, Stage};
pub use message::{Header, Leaf, Message, SpliceFault, first_difference, splice};
pub use parse::{parse, parse_within};
pub use time::{time_ms, time_text};
pub use views::{
    Account, Amount, CreditTransfer, Moment, OriginalIds, Rejection, StatusReport, StatusRequest,
    TRANSACTION_STATUSES, credit_transfer, rejection, status_report, status_request,
};
