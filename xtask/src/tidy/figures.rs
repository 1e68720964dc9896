//! Published figures: each can be traced to a commit and a machine.

use anyhow::{Context, Result};
use serde_json::Value;

use crate::repo::Repo;

/// Length of a commit's name in hexadecimal digits.
const COMMIT_DIGITS: usize = 40;

/// Reads `docs/figures/*.json`.
pub fn check(repo: &Repo) -> Result<Vec<String>> {
    let mut violations = Vec::new();
    for file in repo.files()? {
        let is_figure = file.parent().is_some_and(|parent| parent.ends_with("docs/figures"))
            && file.extension().is_some_and(|extension| extension == "json");
        if !is_figure {
            continue;
        }
        let text = std::fs::read_to_string(repo.root.join(&file))
            .with_context(|| format!("cannot read {}", file.display()))?;
        violations.extend(check_text(&text).into_iter().map(|what| format!("{}: {what}", file.display())));
    }
    Ok(violations)
}

/// What one figure lacks.
pub fn check_text(text: &str) -> Vec<String> {
    let figure: Value = match serde_json::from_str(text) {
        Ok(figure) => figure,
        Err(error) => return vec![format!("is not JSON: {error}")],
    };
    let mut violations = Vec::new();
    let commit = figure.get("commit").and_then(Value::as_str).unwrap_or_default();
    if commit.len() != COMMIT_DIGITS || !commit.bytes().all(|byte| byte.is_ascii_hexdigit()) {
        violations.push(format!("`commit` is not the full name of a commit: {commit:?}"));
    }
    let machine = figure.get("machine").and_then(Value::as_object);
    for key in ["cores", "memory_mib", "kernel", "cpu"] {
        if machine.and_then(|machine| machine.get(key)).is_none_or(Value::is_null) {
            violations.push(format!("`machine` does not say {key}"));
        }
    }
    violations
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_figure_without_origin_is_refused() {
        // Protects: no number without the commit and the machine it was measured on.
        assert_eq!(check_text("{").len(), 1);
        assert_eq!(check_text("{}").len(), 5);
        let machine = r#""machine":{"cores":2,"memory_mib":1,"kernel":"x","cpu":"y"}"#;
        assert_eq!(check_text(&format!(r#"{{"commit":"abc",{machine}}}"#)).len(), 1);
        let commit = "0123456789abcdef0123456789abcdef01234567";
        assert_eq!(check_text(&format!(r#"{{"commit":"{commit}",{machine}}}"#)), Vec::<String>::new());
    }
}
