//! What the pure packages drag in. `core` and `flow` can do no I/O, read no clock and draw no random number; their own
//! lints hold their own code, and this holds the code below it: everything in their trees is listed here by name.

use std::collections::BTreeSet;

use anyhow::Result;

use crate::repo::{Repo, read};

/// Packages whose whole tree is listed.
const PURE: [(&str, &[&[&str]]); 2] =
    [("tonle-core", &[CORE, SHA2]), ("tonle-flow", &[CORE, SHA2, FLOW, ED25519, CODECS, AT_COMPILE_TIME])];

const CORE: &[&str] = &["tonle-core"];
const FLOW: &[&str] = &["tonle-flow", "tonle-wire", "tonle-iso20022"];
/// SHA-256 and its traits: pure arithmetic; `cpufeatures` asks the processor what it can.
const SHA2: &[&str] =
    &["sha2", "digest", "block-buffer", "crypto-common", "hybrid-array", "typenum", "cfg-if", "cpufeatures"];
/// Verification of operators' signatures, without a source of random numbers.
const ED25519: &[&str] = &["ed25519-dalek", "ed25519", "signature", "curve25519-dalek", "subtle"];
/// Encodings and their helpers: bytes in, values out.
const CODECS: &[&str] = &[
    "minicbor",
    "serde",
    "serde_core",
    "serde_json",
    "itoa",
    "zmij",
    "memchr",
    "base64",
    "quick-xml",
    "thiserror",
];
/// Macros and what they are made of: they run in the compiler, not in the product.
const AT_COMPILE_TIME: &[&str] = &[
    "minicbor-derive",
    "serde_derive",
    "thiserror-impl",
    "curve25519-dalek-derive",
    "proc-macro2",
    "quote",
    "syn",
    "unicode-ident",
    // The build script of curve25519-dalek asks for the compiler's version.
    "rustc_version",
    "semver",
];

/// Every package in the tree of a pure package is listed.
pub fn check(repo: &Repo) -> Result<Vec<String>> {
    let mut violations = Vec::new();
    for (package, lists) in PURE {
        let tree = read(repo.command("cargo").args(["tree", "--locked", "--package", package]).args([
            "--edges",
            "normal,build",
            "--prefix",
            "none",
            "--format",
            "{p}",
        ]))?;
        violations.extend(judge(package, lists, &tree));
    }
    Ok(violations)
}

fn judge(package: &str, lists: &[&[&str]], tree: &str) -> Vec<String> {
    let names: BTreeSet<&str> = tree.lines().filter_map(|line| line.split_whitespace().next()).collect();
    let mut violations = Vec::new();
    if !names.contains(package) {
        violations.push(format!("cargo tree does not show {package} itself"));
    }
    for name in names {
        if !lists.iter().any(|list| list.contains(&name)) {
            violations
                .push(format!("{package} is pure, and {name} is not in the list of what it may drag in"));
        }
    }
    violations
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lists_of(package: &str) -> &'static [&'static [&'static str]] {
        PURE.iter().find(|(name, _)| *name == package).unwrap().1
    }

    #[test]
    fn an_unlisted_package_below_a_pure_one_is_refused() {
        // Protects: no clock, socket or random number reaches the fold through a dependency.
        for planted in ["tokio", "rdkafka", "rand", "getrandom", "libc", "serde_json"] {
            let tree = format!("tonle-core v0.1.0 (somewhere)\nsha2 v0.11.0\n{planted} v1.0.0 (*)\n");
            assert_eq!(judge("tonle-core", lists_of("tonle-core"), &tree).len(), 1, "{planted}");
        }
        for planted in ["tokio", "rdkafka", "rand", "getrandom", "rand_core", "libc", "fjall", "http"] {
            let tree = format!("tonle-flow v0.1.0 (somewhere)\nsha2 v0.11.0\n{planted} v1.0.0\n");
            assert_eq!(judge("tonle-flow", lists_of("tonle-flow"), &tree).len(), 1, "{planted}");
        }
    }

    #[test]
    fn an_empty_tree_is_not_a_pure_tree() {
        // Protects: the check notices when it has looked at nothing.
        assert_eq!(judge("tonle-core", lists_of("tonle-core"), "").len(), 1);
    }
}
