//! Development commands: `cargo xtask NAME`.
//!
//! What it is for: one place that knows how the project is checked. It knows nothing of payments; it starts other
//! programs, reads what they print and looks at files. Nothing of the product depends on it.

mod bench;
mod bugs;
mod cpu;
mod figure;
mod fuzz;
mod limits;
mod long;
mod process;
mod provision;
mod repo;
mod servers;
mod sim;
mod stages;
mod tally;
mod tidy;

use std::process::ExitCode;

use anyhow::{Result, bail};

use crate::repo::Repo;

pub(crate) const USAGE: &str = "\
cargo xtask COMMAND

  test                               everything, with real Kafka and Redis; installs what is missing on Debian
  ci                                 everything, without servers (tests that need them say SKIPPED)
  fmt | clippy | unit | doc          one stage of them
  tidy                               dependency edges, pure packages, file sizes, manifests, paths, quoted commands, figures
  servers                            start Kafka and Redis, print their addresses, keep them until Ctrl-C
  sim [SEED] [--seeds N] [--shrink]  the simulator
  bugs [NAME]                        each seeded bug must be found by the simulator
  fuzz [TARGET] [--seconds N]        fuzz targets of the codecs, 10 s each unless told otherwise
  long NAME                          a long run; writes docs/figures/NAME.json
  bench payments [--kafka] [...]     the public API under load; writes docs/figures/payments-*.json

  test and ci take --keep-going: run the later stages after a failure, too
";

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    match dispatch(&words) {
        Ok(code) => code,
        Err(error) => {
            eprintln!("xtask: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn dispatch(words: &[&str]) -> Result<ExitCode> {
    let Some((command, rest)) = words.split_first() else {
        print!("{USAGE}");
        return Ok(ExitCode::from(64));
    };
    let repo = Repo::find()?;
    match (*command, rest) {
        ("test", rest) => stages::test(&repo, keep_going(rest)?),
        ("ci", rest) => stages::ci(&repo, keep_going(rest)?),
        ("fmt" | "clippy" | "unit" | "doc", []) => stages::one(&repo, command),
        ("tidy", []) => tidy::command(&repo),
        ("servers", []) => servers::command(&repo),
        ("sim", rest) => sim::command(&repo, rest),
        ("bugs", []) => bugs::command(&repo, None),
        ("bugs", [name]) => bugs::command(&repo, Some(name)),
        ("bench", rest) => bench::command(&repo, rest),
        ("fuzz", rest) => fuzz::command(&repo, rest),
        ("long", [name]) => long::command(&repo, name),
        ("help" | "--help" | "-h", _) => {
            print!("{USAGE}");
            Ok(ExitCode::SUCCESS)
        }
        _ => {
            eprintln!("xtask: cannot read `{}`\n\n{USAGE}", words.join(" "));
            Ok(ExitCode::from(64))
        }
    }
}

fn keep_going(rest: &[&str]) -> Result<bool> {
    match rest {
        [] => Ok(false),
        ["--keep-going"] => Ok(true),
        other => bail!("`{}` is not known here; only --keep-going is", other.join(" ")),
    }
}
