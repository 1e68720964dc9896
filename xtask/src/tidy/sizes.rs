//! File sizes: a file that nobody can keep in the head is split.

use std::path::Path;

use anyhow::{Context, Result};

use crate::repo::Repo;

const USUAL_LINES: usize = 300;
const LINES_MAX: usize = 600;
/// `main` configures, starts and waits; everything else has a module.
const MAIN_LINES_MAX: usize = 120;
/// Directories whose files no person writes.
const EXEMPT: [&str; 3] = ["generated", "schemas", "golden"];

/// Counts lines of all Rust files; those above the usual size are only counted.
pub fn check(repo: &Repo) -> Result<Vec<String>> {
    let mut violations = Vec::new();
    let mut above_usual = 0;
    for file in repo.files()? {
        if !counts(&file) {
            continue;
        }
        let text = std::fs::read(repo.root.join(&file))
            .with_context(|| format!("cannot read {}", file.display()))?;
        let lines = text.split_inclusive(|&byte| byte == b'\n').count();
        above_usual += usize::from(lines > USUAL_LINES);
        violations.extend(judge(&file, lines));
    }
    println!("tidy: {above_usual} files are longer than the usual {USUAL_LINES} lines");
    Ok(violations)
}

fn counts(file: &Path) -> bool {
    file.extension().is_some_and(|extension| extension == "rs")
        && !file.components().any(|part| EXEMPT.iter().any(|exempt| part.as_os_str() == *exempt))
}

fn judge(file: &Path, lines: usize) -> Option<String> {
    let is_main = file.file_name().is_some_and(|name| name == "main.rs");
    let limit = if is_main { MAIN_LINES_MAX } else { LINES_MAX };
    (lines > limit).then(|| format!("{}: {lines} lines, at most {limit} are allowed", file.display()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_file_is_refused() {
        // Protects: the limits of 600 and 120 lines.
        assert!(judge(Path::new("a/lib.rs"), 600).is_none());
        assert!(judge(Path::new("a/lib.rs"), 601).is_some());
        assert!(judge(Path::new("a/src/main.rs"), 120).is_none());
        assert!(judge(Path::new("a/src/main.rs"), 121).is_some());
    }

    #[test]
    fn only_written_rust_counts() {
        // Protects: generated tables may be long, and nothing else escapes by its place.
        assert!(counts(Path::new("shared/core/src/lib.rs")));
        assert!(!counts(Path::new("shared/iso20022/src/generated/tables.rs")));
        assert!(!counts(Path::new("docs/long.md")));
        assert!(counts(Path::new("shared/core/src/generated.rs")));
    }
}
