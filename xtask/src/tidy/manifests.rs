//! The manifests: each dependency has its reason in the workspace manifest, and nowhere else is a version named.

use anyhow::{Context, Result};
use toml::{Table, Value};

use crate::repo::Repo;

/// A shorter remark is not a reason.
const REASON_LETTERS_MIN: usize = 10;

/// Reads the workspace manifest and those of all packages.
pub fn check(repo: &Repo) -> Result<Vec<String>> {
    let mut violations = Vec::new();
    for file in repo.files()? {
        if file.file_name().is_none_or(|name| name != "Cargo.toml") {
            continue;
        }
        let text = std::fs::read_to_string(repo.root.join(&file))
            .with_context(|| format!("cannot read {}", file.display()))?;
        let found = if file.components().count() == 1 { workspace(&text)? } else { package(&text)? };
        violations.extend(found.into_iter().map(|what| format!("{}: {what}", file.display())));
    }
    Ok(violations)
}

/// Each foreign dependency has a comment at its end or on the line above.
fn workspace(text: &str) -> Result<Vec<String>> {
    let table: Table = text.parse().context("the workspace manifest is not TOML")?;
    let dependencies = table
        .get("workspace")
        .and_then(|workspace| workspace.get("dependencies"))
        .and_then(Value::as_table)
        .context("the workspace manifest has no [workspace.dependencies]")?;
    let section: Vec<&str> = text
        .lines()
        .skip_while(|line| line.trim() != "[workspace.dependencies]")
        .skip(1)
        .take_while(|line| !line.starts_with('['))
        .collect();
    let mut violations = Vec::new();
    for (name, value) in dependencies {
        if value.get("path").is_some() {
            continue;
        }
        let at = section.iter().position(|line| {
            line.strip_prefix(name.as_str()).is_some_and(|rest| rest.trim_start().starts_with(['=', '.']))
        });
        let reason = at.and_then(|at| {
            let own = section.get(at).and_then(|line| line.split_once("# ")).map(|(_, reason)| reason);
            let above = at.checked_sub(1).and_then(|at| section.get(at)?.strip_prefix("# "));
            own.or(above)
        });
        if reason.is_none_or(|reason| reason.trim().chars().count() < REASON_LETTERS_MIN) {
            violations.push(format!("{name} has no reason beside it"));
        }
    }
    Ok(violations)
}

/// Dependencies and lints come from the workspace.
fn package(text: &str) -> Result<Vec<String>> {
    let table: Table = text.parse().context("a manifest is not TOML")?;
    let mut violations = Vec::new();
    for section in ["dependencies", "dev-dependencies", "build-dependencies"] {
        let Some(dependencies) = table.get(section).and_then(Value::as_table) else { continue };
        for (name, value) in dependencies {
            if value.get("workspace") != Some(&Value::Boolean(true)) {
                violations.push(format!("{name} does not come from the workspace manifest"));
            }
        }
    }
    if table.get("lints").and_then(|lints| lints.get("workspace")) != Some(&Value::Boolean(true)) {
        violations.push("the lints of the workspace are not taken over".to_owned());
    }
    Ok(violations)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_dependency_without_a_reason_is_refused() {
        // Protects: nobody adds a dependency without saying why.
        let text = "[workspace.dependencies]\nours = { path = \"x\" }\ngood = \"1\" # for the good of it\n\
                    # this one is needed as well\nalso = \"1\"\nbad = \"1\"\nshort = { version = \"1\" } # x\n[other]\n";
        assert_eq!(
            workspace(text).unwrap(),
            ["bad has no reason beside it", "short has no reason beside it"]
        );
    }

    #[test]
    fn a_package_with_a_version_of_its_own_is_refused() {
        // Protects: the workspace manifest is the only list of what we depend on.
        let text = "[lints]\nworkspace = true\n[dependencies]\na.workspace = true\nb = \"1\"\n\
                    [dev-dependencies]\nc = { path = \"../c\" }\n";
        assert_eq!(package(text).unwrap().len(), 2);
        assert_eq!(package("[dependencies]\n").unwrap(), ["the lints of the workspace are not taken over"]);
    }
}
