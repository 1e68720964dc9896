//! Paths that exist only at one workplace: committed, they mislead every other reader.

use std::path::{Component, Path, PathBuf};

use anyhow::{Context, Result};

use crate::repo::Repo;

/// Written in two halves so that this file passes its own check.
const WORKPLACE: &str = concat!("/wo", "rk/");
const BESIDE: &str = concat!("../sha", "red");

/// Reads every text file of the repository.
pub fn check(repo: &Repo) -> Result<Vec<String>> {
    let mut violations = Vec::new();
    for file in repo.files()? {
        let bytes = std::fs::read(repo.root.join(&file))
            .with_context(|| format!("cannot read {}", file.display()))?;
        let Ok(text) = std::str::from_utf8(&bytes) else { continue };
        violations.extend(judge(&file, text, |path| repo.root.join(path).exists()));
    }
    Ok(violations)
}

fn judge(file: &Path, text: &str, exists: impl Fn(&Path) -> bool) -> Vec<String> {
    let mut violations = Vec::new();
    for (line, number) in text.lines().zip(1..) {
        if line.match_indices(WORKPLACE).any(|(at, _)| starts_a_path(line, at)) {
            violations.push(format!("{}:{number}: names a directory of one workplace", file.display()));
        }
        let escapes = line.match_indices(BESIDE).any(|(at, _)| {
            starts_a_path(line, at) && !resolves(file, line.get(at..).unwrap_or_default(), &exists)
        });
        if escapes {
            violations.push(format!("{}:{number}: names a directory beside the repository", file.display()));
        }
    }
    violations
}

/// Whether the path at this place begins there and is not the end of a longer one.
fn starts_a_path(line: &str, at: usize) -> bool {
    let before = line.get(..at).and_then(|text| text.chars().next_back());
    before.is_none_or(|letter| !(letter.is_alphanumeric() || matches!(letter, '/' | '.' | '-' | '_' | '~')))
}

/// Whether a relative path, seen from the file it stands in, is something in the repository: links between pages are.
fn resolves(file: &Path, text: &str, exists: impl Fn(&Path) -> bool) -> bool {
    let end = text
        .find(|letter: char| !(letter.is_alphanumeric() || "/._-".contains(letter)))
        .unwrap_or(text.len());
    let target = text.get(..end).unwrap_or_default();
    let mut path: PathBuf = file.parent().map(Path::to_path_buf).unwrap_or_default();
    for part in Path::new(target.trim_end_matches('.')).components() {
        match part {
            Component::ParentDir if !path.pop() => return false,
            Component::ParentDir | Component::CurDir => {}
            other => path.push(other),
        }
    }
    exists(&path)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(file: &str, text: &str) -> usize {
        judge(Path::new(file), text, |path| path == Path::new("shared/core/src/lib.rs")).len()
    }

    #[test]
    fn paths_of_a_workplace_are_refused() {
        // Protects: the repository speaks of itself alone.
        assert_eq!(found("docs/a.md", &format!("see {WORKPLACE}main\n")), 1);
        assert_eq!(found("docs/a.md", &format!("see `{BESIDE}/DESIGN.md`\n")), 1);
        assert_eq!(found("README.md", &format!("see {BESIDE}/core/src/lib.rs\n")), 1);
    }

    #[test]
    fn paths_of_the_repository_are_not() {
        // Protects: pages may link to code, and longer paths are not mistaken.
        assert_eq!(found("docs/a.md", &format!("see [core]({BESIDE}/core/src/lib.rs).\n")), 0);
        assert_eq!(found("services/x/Cargo.toml", &format!("path = \"../{BESIDE}/core\"\n")), 0);
        assert_eq!(found("a.md", &format!("https://example.org{WORKPLACE}x and target{WORKPLACE}y\n")), 0);
    }
}
