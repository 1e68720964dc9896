//! The independent auditor: a second model of the hub that reads only the log and keeps its own books.
//!
//! It is fed the records of `orders` and `journal` as they stand in the two topics, predicts from `contracts` what each
//! order must lead to, compares that with what the journal says, and follows the journal's money with books of its own.
//! What the participants' edge saw ([`AnswerSeen`], [`Sight`]) and the banks' own [`Statement`]s are compared with both.
//! Every difference is a [`Violation`] under the name of the invariant that it breaks.
//!
//! It shares no code and no type with the fold, knows no message format but a few status words, and has no clock: the
//! time is the records' and the caller's. It never stops at a violation: it reports it, follows the log, and goes on,
//! so that one fault is reported where it happened and not at every record after it.

mod apply;
mod auditor;
mod bodies;
mod book;
mod compare;
mod deliveries;
mod edge;
mod forecast;
mod intake;
mod messages;
mod parts;
mod report;
mod rows;
mod statement;
mod violation;

pub use auditor::Auditor;
pub use edge::{AnswerClass, AnswerSeen, RequestKind, Sight};
pub use intake::fingerprint;
pub use report::{LedgerTotals, Report};
pub use statement::{Outcome, Role, Statement, StatementLine, StatementNet};
pub use violation::{Invariant, Violation};

#[cfg(test)]
mod tests;
