//! `tonle audit`: the money audit of the demo over the log of a hub that ran elsewhere, with the statements that sandbox
//! banks left as files. For benchmarks and tests on real processes; it is not in the public list of commands.

use std::path::Path;

use tonle_sandbox::statement::Statement;

use crate::cli::Audit;
use crate::demo::audit::audit_settled;
use crate::exit::{Exit, Usage as _};
use crate::logs;

/// The command. Prints one JSON object.
///
/// # Errors
/// 65 if a statement cannot be read, 70 if anything is found, 75 if the log is in use or cannot be read now.
pub async fn run(audit: &Audit) -> Result<(), Exit> {
    let statements = read(&audit.statements)?;
    let log = logs::open(&audit.source).await?;
    let audited = audit_settled(log.as_ref(), &statements).await?;
    let committed: u64 = audited.report.ledgers.iter().map(|ledger| ledger.committed).sum();
    println!(
        "{}",
        serde_json::json!({
            "clean": audited.is_clean(),
            "money_conserved": audited.report.money_conserved,
            "in_limbo": audited.report.in_limbo,
            "committed": committed,
            "orders": audited.replayed.orders,
            "journal": audited.replayed.journal,
            "statements": statements.len(),
            "digest": audited.replayed.digest,
        })
    );
    if audited.is_clean() && audited.report.money_conserved && audited.report.in_limbo == 0 {
        return Ok(());
    }
    let findings = audited.findings();
    Err(Exit::Broken(format!("{} findings\n  {}", findings.len(), findings.join("\n  "))))
}

fn read(directory: &Path) -> Result<Vec<Statement>, Exit> {
    let mut files = Vec::new();
    for entry in std::fs::read_dir(directory).later()? {
        files.push(entry.later()?.path());
    }
    files.retain(|file| file.extension().is_some_and(|extension| extension == "json"));
    files.sort();
    let statement = |file: &std::path::PathBuf| {
        let text = std::fs::read(file).later()?;
        serde_json::from_slice(&text)
            .map_err(|fault| Exit::Unreadable(format!("{}: {fault}", file.display())))
    };
    files.iter().map(statement).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_statement_that_cannot_be_read_is_named() {
        // Protects: an audit never passes because a bank's statement was left out.
        let directory = tempfile::tempdir().unwrap();
        assert!(read(directory.path()).unwrap().is_empty());
        std::fs::write(directory.path().join("bank-01.json"), "{}").unwrap();
        let Err(Exit::Unreadable(text)) = read(directory.path()) else { panic!("it was read") };
        assert!(text.contains("bank-01.json"), "{text}");
    }
}
