//! Commands that pages and comments quote: each exists. Knows the commands of this program from its own usage text, those
//! of the product from the file that declares its command line, and packages and tests from the tree; it starts none.

use std::collections::BTreeMap;
use std::path::Path;

use anyhow::{Context, Result};

use crate::repo::Repo;
use crate::{USAGE, bench, bugs, long};

/// Declares the product's command line.
const CLI: &str = "services/tonle/src/cli.rs";
/// What may stand first on a line of a shell block, besides assignments: programs that a reader has, and the shell's own.
const PROGRAMS: &[&str] = &[
    "cargo",
    "tonle",
    "cat",
    "for",
    "export",
    "cd",
    "mkdir",
    "curl",
    "python3",
    "venv/bin/python",
    ".ci/run",
];

/// Reads the pages and the comments of the code.
pub fn check(repo: &Repo) -> Result<Vec<String>> {
    let known = Known::read(repo)?;
    let mut violations = Vec::new();
    for file in repo.files()? {
        let extension = file.extension().and_then(|extension| extension.to_str());
        if !matches!(extension, Some("md" | "rs" | "toml")) {
            continue;
        }
        let text = std::fs::read_to_string(repo.root.join(&file))
            .with_context(|| format!("cannot read {}", file.display()))?;
        violations.extend(known.judge(&file, &text));
    }
    Ok(violations)
}

/// What there is.
struct Known {
    /// First words of this program, each with what may follow.
    own: BTreeMap<String, Follows>,
    /// Variants of each enum of the product's command line with the type that they hold.
    cli: BTreeMap<String, BTreeMap<String, String>>,
    /// The file itself, for the names of options.
    cli_text: String,
    /// Names of packages, with their test targets.
    packages: BTreeMap<String, Vec<String>>,
}

/// What may follow a command of this program.
enum Follows {
    Anything,
    OneOf(Vec<String>),
    Bench,
}

impl Known {
    fn read(repo: &Repo) -> Result<Self> {
        let cli_text = std::fs::read_to_string(repo.root.join(CLI)).context(CLI)?;
        let mut packages = BTreeMap::new();
        for file in repo.files()?.iter().filter(|file| file.ends_with("Cargo.toml")) {
            let text = std::fs::read_to_string(repo.root.join(file)).context("a manifest")?;
            let name = text.lines().find_map(|line| line.strip_prefix("name = \"")?.strip_suffix('"'));
            let Some(name) = name else { continue };
            let tests = repo.root.join(file).with_file_name("tests");
            let mut targets = Vec::new();
            for entry in std::fs::read_dir(tests).into_iter().flatten().flatten() {
                targets.extend(entry.path().file_stem().map(|stem| stem.to_string_lossy().into_owned()));
            }
            packages.insert(name.to_owned(), targets);
        }
        let follows = |name: &str| match name {
            "long" => Follows::OneOf(long::names().map(str::to_owned).collect()),
            "bugs" => Follows::OneOf(bugs::names(repo)),
            "bench" => Follows::Bench,
            _ => Follows::Anything,
        };
        let own = own(USAGE).map(|name| (name.to_owned(), follows(name))).collect();
        Ok(Self { own, cli: enums(&cli_text), cli_text, packages })
    }

    fn judge(&self, file: &Path, text: &str) -> Vec<String> {
        let is_page = file.extension().is_some_and(|extension| extension == "md");
        let mut violations = Vec::new();
        for (number, command, in_shell) in quoted(text, is_page) {
            if let Some(fault) = self.fault(&command, in_shell) {
                violations.push(format!("{}:{number}: `{command}`: {fault}", file.display()));
            }
        }
        violations
    }

    /// What is wrong with a command, if it is one.
    fn fault(&self, command: &str, in_shell: bool) -> Option<String> {
        let all: Vec<&str> = command
            .split_whitespace()
            .skip_while(is_assignment)
            .take_while(|word| !word.starts_with(['[', '#', '|', '>', '<', '…', '&']))
            .map(|word| word.trim_end_matches([';', ',']).trim_start_matches('$'))
            .collect();
        match *all.as_slice() {
            ["cargo", "xtask", ref rest @ ..] => self.fault_of_own(rest),
            ["cargo", "test" | "run" | "build" | "clippy", ref rest @ ..] => self.fault_of_cargo(rest),
            ["tonle", ref rest @ ..] => self.fault_of_product(rest),
            [first, ..] if in_shell && !PROGRAMS.contains(&first) => {
                Some(format!("{first} is no program that a reader has"))
            }
            _ => None,
        }
    }

    fn fault_of_own(&self, words: &[&str]) -> Option<String> {
        let (name, rest) = words.split_first()?;
        if is_placeholder(name) {
            return None;
        }
        let Some(follows) = self.own.get(*name) else { return Some(format!("there is no `{name}`")) };
        match (follows, rest) {
            (Follows::OneOf(names), [one, ..]) if !is_placeholder(one) => {
                (!names.iter().any(|name| name == one)).then(|| format!("`{name}` does not know `{one}`"))
            }
            (Follows::Bench, [one, ..]) if is_placeholder(one) => None,
            (Follows::Bench, [_, ..]) => bench::options_of(rest).err().map(|fault| format!("{fault:#}")),
            (Follows::Anything | Follows::OneOf(_) | Follows::Bench, _) => None,
        }
    }

    fn fault_of_cargo(&self, words: &[&str]) -> Option<String> {
        let own = words.iter().take_while(|word| **word != "--");
        let words: Vec<&str> = own.copied().collect();
        let after = |option: &'static [&'static str]| {
            words.windows(2).filter(|pair| option.contains(&pair[0])).map(|pair| pair[1])
        };
        if let Some(package) = after(&["-p", "--package"]).find(|name| !self.packages.contains_key(*name)) {
            return Some(format!("there is no package `{package}`"));
        }
        let is_there = |name: &str| self.packages.values().flatten().any(|target| target == name);
        let mut tests = after(&["--test"]);
        tests.find(|name| !is_there(name)).map(|name| format!("there is no test `{name}`"))
    }

    fn fault_of_product(&self, words: &[&str]) -> Option<String> {
        let mut level = Some("Command");
        for word in words {
            if let Some(option) = word.strip_prefix("--") {
                let field = format!("{}:", option.replace('-', "_"));
                let mut lines = self.cli_text.lines().map(str::trim_start);
                let known = lines.any(|line| line.trim_start_matches("pub ").starts_with(&field))
                    || self.cli_text.contains(&format!("long = \"{option}\""))
                    || matches!(option, "help" | "version");
                if !known {
                    return Some(format!("there is no option `{word}`"));
                }
                continue;
            }
            let Some(variants) = level.and_then(|level| self.cli.get(level)) else { continue };
            if is_placeholder(word) {
                continue;
            }
            let mut next = None;
            for name in word.split('|') {
                match variants.get(name) {
                    Some(holds) => next = Some(holds.as_str()),
                    None => return Some(format!("there is no `{name}`")),
                }
            }
            level = next;
        }
        None
    }
}

/// Line, text, and whether it stands in a shell block, of each quoted command.
fn quoted(text: &str, is_page: bool) -> Vec<(usize, String, bool)> {
    let mut commands = Vec::new();
    let (mut fence, mut document) = (None::<&str>, None::<String>);
    for (line, number) in text.lines().zip(1..) {
        if let Some(language) = line.trim_start().strip_prefix("```").filter(|_| is_page) {
            fence = if fence.is_some() { None } else { Some(language.trim()) };
            continue;
        }
        match (fence, &document) {
            (Some("sh" | "bash" | "console"), Some(end)) if line.trim() == end => document = None,
            (Some("sh" | "bash" | "console"), None) => {
                document =
                    line.split_once("<<").map(|(_, end)| end.trim_matches(['\'', '"', ' ']).to_owned());
                commands.push((number, line.trim().to_owned(), true));
            }
            (Some(_), _) => {}
            (None, _) => {
                let spans = line.split('`').skip(1).step_by(2);
                commands.extend(spans.map(|span| (number, span.to_owned(), false)));
            }
        }
    }
    commands
}

/// The first words of the commands in the usage text.
fn own(usage: &str) -> impl Iterator<Item = &str> {
    let lines = usage.lines().filter_map(|line| line.strip_prefix("  "));
    lines.filter(|line| line.contains("  ")).flat_map(|line| {
        let words = line.split("  ").next().unwrap_or_default();
        words.split(" | ").filter_map(|word| word.split(' ').next())
    })
}

/// The enums of a file: names of the variants in lower case, and what each holds; a flattened one stands for its own.
fn enums(text: &str) -> BTreeMap<String, BTreeMap<String, String>> {
    let mut all = BTreeMap::<String, BTreeMap<String, String>>::new();
    let mut current = None::<String>;
    let (mut flattened, mut is_flattened) = (Vec::new(), false);
    for line in text.lines() {
        if let Some(name) = line.strip_prefix("pub enum ") {
            current = Some(name.trim_end_matches(" {").to_owned());
        } else if line.starts_with('}') {
            current = None;
        }
        let Some(name) = &current else { continue };
        is_flattened |= line.trim() == "#[command(flatten)]";
        let variant =
            line.strip_prefix("    ").filter(|rest| rest.starts_with(|c: char| c.is_ascii_uppercase()));
        if let Some(variant) = variant {
            let end = variant.find(|c: char| !c.is_ascii_alphanumeric()).unwrap_or(variant.len());
            let (variant, rest) = variant.split_at(end);
            let holds = rest.trim_matches(['(', ')', ',', ' ', '{']).to_owned();
            if std::mem::take(&mut is_flattened) {
                flattened.push((name.clone(), holds));
            } else {
                all.entry(name.clone()).or_default().insert(variant.to_lowercase(), holds);
            }
        }
    }
    for (name, inner) in flattened {
        let inner = all.get(&inner).cloned().unwrap_or_default();
        all.entry(name).or_default().extend(inner);
    }
    all
}

/// `NAME`, `UETR`, `$id`, `{}`: something that a reader puts in.
fn is_placeholder(word: &str) -> bool {
    !word.bytes().any(|byte| byte.is_ascii_lowercase())
}

/// `NAME=value` before a command.
fn is_assignment(word: &&str) -> bool {
    word.split_once('=').is_some_and(|(name, _)| {
        !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_')
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> Vec<String> {
        let known = Known::read(&Repo::find().unwrap()).unwrap();
        known.judge(Path::new("docs/page.md"), text)
    }

    #[test]
    fn a_quoted_command_that_does_not_exist_is_refused() {
        // Protects the reader who types what a page says.
        for command in [
            "cargo xtask tset",
            "cargo xtask long nothing",
            "cargo xtask bugs no_such_bug",
            "cargo xtask bench payments --rates 5",
            "cargo xtask bench nothing",
            "tonle dmeo",
            "tonle participant invent FILE",
            "tonle funds in|up",
            "tonle up --dtaa DIR",
            "cargo test -p tonle-cor",
            "cargo test -p tonle-core --test nothing",
        ] {
            assert_eq!(found(&format!("see `{command}` there")).len(), 1, "{command}");
            assert_eq!(found(&format!("```sh\n{command}   # does it\n```\n")).len(), 1, "{command}");
        }
        for block in [
            "```sh\nRUN\n```",
            "```sh\nCARGO=1 run-it\n```",
            "```sh\ncat > x <<'END'\nany thing\nEND\nRUN\n```",
        ] {
            assert_eq!(found(block).len(), 1, "{block}");
        }
    }

    #[test]
    fn what_exists_is_not() {
        // Protects pages from a rule that cannot be kept.
        for command in [
            "cargo xtask NAME",
            "cargo xtask long kills",
            "cargo xtask sim [SEED] [--seeds N]",
            "cargo xtask bench payments --kafka --rate 100",
            "TONLE_PAYMENTS=5 cargo test -p tonle-core --test capacity -- --nocapture",
            "tonle",
            "tonle explain UETR --data DIR",
            "tonle funds in|out --ledger vnd",
            "tonle pki issue $id --data data",
            "tonle-core",
            "RUN",
        ] {
            assert_eq!(found(&format!("see `{command}` there")), Vec::<String>::new());
        }
        assert_eq!(found("```text\nRUN\n```\n```toml\nid = 1\n```\n"), Vec::<String>::new());
    }

    #[test]
    fn the_variants_of_a_flattened_enum_are_commands() {
        // Protects: the words are read as the command line's own parser reads them.
        let text = "pub enum A {\n    #[command(flatten)]\n    B(B),\n    One(Args),\n}\npub enum B {\n    Two {\n    },\n}\n";
        assert_eq!(enums(text)["A"].keys().collect::<Vec<_>>(), ["one", "two"]);
    }

    #[test]
    fn the_lists_are_not_empty() {
        // Protects: the check notices when it has looked at nothing.
        let known = Known::read(&Repo::find().unwrap()).unwrap();
        for name in ["test", "ci", "fmt", "doc", "tidy", "servers", "sim", "bugs", "long", "bench"] {
            assert!(known.own.contains_key(name), "{name}");
        }
        assert!(known.cli["Command"].len() > 10 && known.cli["Participant"].len() == 3);
        assert!(known.packages.contains_key("xtask") && known.packages["tonle"].len() > 3);
    }
}
