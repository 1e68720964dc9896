//! Development tool: prints the page of rules and elements, `RULES.md`.

use std::io::Write as _;
use std::process::ExitCode;

fn main() -> ExitCode {
    match std::io::stdout().write_all(tonle_iso20022::rules_page().as_bytes()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(_) => ExitCode::from(75),
    }
}
