//! Which of our packages may depend on which. The table is the architecture; a change of it is a decision.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::{Context, Result};
use serde::Deserialize;

use crate::repo::{Repo, read};

/// A package and the packages of ours it may depend on.
struct Row {
    package: &'static str,
    may: &'static [&'static str],
    /// In tests only, on top of `may`.
    may_in_tests: &'static [&'static str],
}

const fn row(package: &'static str, may: &'static [&'static str]) -> Row {
    Row { package, may, may_in_tests: &[] }
}

const TABLE: [Row; 14] = [
    row("tonle-core", &[]),
    row("tonle-wire", &[]),
    row("tonle-iso20022", &[]),
    row("tonle-iso8583", &[]),
    row("tonle-emvqr", &[]),
    row("tonle-audit", &["tonle-wire"]),
    row("tonle-flow", &["tonle-core", "tonle-wire", "tonle-iso20022"]),
    // The simulator's adversarial log passes the same conformance suite as the real ones.
    Row { package: "tonle-runtime", may: &["tonle-flow", "tonle-wire"], may_in_tests: &["tonle-sim"] },
    row("tonle-sim", &["tonle-flow", "tonle-audit", "tonle-wire", "tonle-iso20022"]),
    row("tonle-gateway", &["tonle-runtime", "tonle-flow", "tonle-wire", "tonle-iso20022", "tonle-emvqr"]),
    row("tonle-switch", &["tonle-runtime", "tonle-flow", "tonle-wire", "tonle-iso20022"]),
    row("tonle-sandbox", &["tonle-iso20022"]),
    row(
        "tonle",
        &[
            "tonle-gateway",
            "tonle-switch",
            "tonle-sandbox",
            "tonle-runtime",
            "tonle-flow",
            "tonle-wire",
            "tonle-audit",
            "tonle-iso20022",
            "tonle-iso8583",
            "tonle-emvqr",
        ],
    ),
    row("xtask", &[]),
];

#[derive(Deserialize)]
struct Metadata {
    packages: Vec<Package>,
}

#[derive(Deserialize)]
struct Package {
    name: String,
    dependencies: Vec<Dependency>,
}

#[derive(Deserialize)]
struct Dependency {
    name: String,
    kind: Option<String>,
    path: Option<String>,
}

/// Every edge between our packages stands in the table, every package has a row, every row has a package.
pub fn check(repo: &Repo) -> Result<Vec<String>> {
    let json = read(repo.command("cargo").args(["metadata", "--no-deps", "--format-version", "1"]))?;
    judge(&json)
}

fn judge(json: &str) -> Result<Vec<String>> {
    let metadata: Metadata = serde_json::from_str(json).context("cargo metadata is not what it was")?;
    let table: BTreeMap<&str, &Row> = TABLE.iter().map(|row| (row.package, row)).collect();
    let packages: BTreeSet<&str> = metadata.packages.iter().map(|package| package.name.as_str()).collect();
    let mut violations = Vec::new();
    for missing in table.keys().filter(|name| !packages.contains(*name)) {
        violations.push(format!("the table of edges lists {missing}, which is not in the workspace"));
    }
    for package in &metadata.packages {
        let Some(row) = table.get(package.name.as_str()) else {
            violations.push(format!("{} has no row in the table of edges", package.name));
            continue;
        };
        let ours = package.dependencies.iter().filter(|edge| edge.path.is_some());
        for edge in ours.filter(|edge| edge.name != package.name) {
            let in_tests = edge.kind.as_deref() == Some("dev");
            let name = edge.name.as_str();
            if !(row.may.contains(&name) || in_tests && row.may_in_tests.contains(&name)) {
                let kind = if in_tests { " in its tests" } else { "" };
                violations.push(format!("{} may not depend on {name}{kind}", package.name));
            }
        }
    }
    Ok(violations)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// All packages of the table, with one more edge.
    fn planted(from: &str, to: &str, kind: Option<&str>) -> String {
        let packages: Vec<serde_json::Value> = TABLE
            .iter()
            .map(|row| {
                let mut edges = Vec::new();
                if row.package == from {
                    edges.push(serde_json::json!({"name": to, "kind": kind, "path": "somewhere"}));
                }
                serde_json::json!({"name": row.package, "dependencies": edges})
            })
            .collect();
        serde_json::json!({ "packages": packages }).to_string()
    }

    #[test]
    fn a_forbidden_edge_is_refused() {
        // Protects: the sandbox shares no code with the hub, the auditor none with the rules.
        for (from, to) in
            [("tonle-sandbox", "tonle-flow"), ("tonle-audit", "tonle-core"), ("tonle-core", "tonle-wire")]
        {
            let violations = judge(&planted(from, to, None)).unwrap();
            assert_eq!(violations, [format!("{from} may not depend on {to}")]);
        }
    }

    #[test]
    fn an_edge_for_tests_is_not_an_edge_for_the_product() {
        // Protects: the simulator stays out of the product.
        assert!(judge(&planted("tonle-runtime", "tonle-sim", Some("dev"))).unwrap().is_empty());
        assert_eq!(judge(&planted("tonle-runtime", "tonle-sim", None)).unwrap().len(), 1);
        assert_eq!(judge(&planted("tonle-gateway", "tonle-core", Some("dev"))).unwrap().len(), 1);
    }

    #[test]
    fn an_unlisted_package_is_refused() {
        // Protects: nobody adds a package without a decision.
        let json = planted("", "", None).replace("tonle-audit", "tonle-utils");
        let violations = judge(&json).unwrap();
        assert!(violations.iter().any(|text| text.contains("tonle-utils has no row")), "{violations:?}");
        assert!(violations.iter().any(|text| text.contains("tonle-audit, which is not")), "{violations:?}");
    }
}
