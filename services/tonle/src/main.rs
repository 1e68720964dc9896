//! The one binary: the hub, its services and its tools.

use std::process::ExitCode;

fn main() -> ExitCode {
    tonle::main()
}
