//! The money audit at the end of a demo or a benchmark: the auditor's own books over the whole log, the banks' own
//! statements, and a second fold.

use tonle_audit as audit;
use tonle_flow::fold::uetr_bytes;
use tonle_runtime::log::Log;
use tonle_sandbox::statement as own;

use crate::exit::Exit;
use crate::replay::{Replayed, replay};

/// What the audit found.
pub struct Audited {
    /// The auditor's report.
    pub report: audit::Report,
    /// The second fold.
    pub replayed: Replayed,
    /// What the banks found wrong with the hub.
    pub complaints: Vec<String>,
}

impl Audited {
    /// Whether nothing at all was found.
    pub fn is_clean(&self) -> bool {
        self.report.is_clean() && self.replayed.differs.is_none() && self.complaints.is_empty()
    }

    /// The first findings, as lines for a person.
    pub fn findings(&self) -> Vec<String> {
        let mut lines: Vec<String> = self.report.violations.iter().map(ToString::to_string).collect();
        lines.extend(self.complaints.iter().cloned());
        lines.extend(
            self.replayed
                .differs
                .map(|offset| format!("the journal of order {offset} differs from a second fold")),
        );
        lines
    }
}

/// Audits the log with the banks' statements. `now_ms`: the log's time up to which everything must have ended.
///
/// # Errors
/// As [`replay`].
pub async fn audit(log: &dyn Log, statements: &[own::Statement], now_ms: u64) -> Result<Audited, Exit> {
    let mut auditor = audit::Auditor::new();
    let mut shown = Vec::new();
    let replayed = replay(log, |order, made| {
        auditor.order_bytes(order.offset, order.time_ms, &order.value);
        auditor.journal(made);
        shown.push((made.offset, made.digest));
    })
    .await?;
    auditor.compare_digests(shown);
    let mut complaints = Vec::new();
    for statement in statements {
        auditor.statement(&in_the_auditors_words(statement));
        let told = |violation: &own::Violation| {
            let uetr = violation.uetr.as_deref().unwrap_or("-");
            format!("{}: {:?} {uetr}: {}", statement.bank, violation.kind, violation.detail)
        };
        complaints.extend(statement.violations.iter().map(told));
    }
    Ok(Audited { report: auditor.finish(now_ms), replayed, complaints })
}

/// Audits a log to which nothing but delivery outcomes is added any more: whatever is open at its last record is open
/// for good, so the time is that of the last deadline.
///
/// # Errors
/// As [`audit()`].
pub async fn audit_settled(log: &dyn Log, statements: &[own::Statement]) -> Result<Audited, Exit> {
    audit(log, statements, u64::MAX).await
}

fn in_the_auditors_words(statement: &own::Statement) -> audit::Statement {
    let line = |row: &own::Row| {
        let committed = row.status.as_deref() == Some("ACSC");
        Some(audit::StatementLine {
            role: match row.role {
                own::Role::Payer => audit::Role::Payer,
                own::Role::Payee => audit::Role::Payee,
            },
            uetr: uetr_bytes(&row.uetr)?,
            amount: row.amount_minor,
            outcome: match (&row.status, committed) {
                (Some(_), true) => audit::Outcome::Completed,
                (Some(_), false) => audit::Outcome::Refused(row.reason.clone().unwrap_or_default()),
                (None, _) => audit::Outcome::Unknown,
            },
            booked: committed || row.credited_early,
        })
    };
    audit::Statement {
        participant: statement.bank.clone(),
        // What the hub refused at the door is not in its log.
        lines: statement.rows.iter().filter(|row| row.not_accepted.is_none()).filter_map(line).collect(),
        nets: statement
            .nets
            .iter()
            .map(|(ccy, net)| audit::StatementNet { ledger: ccy.to_lowercase(), net: net.net_minor })
            .collect(),
    }
}
