//! What the binary is made of: reads the command line, starts what it asks for, turns the outcome into an exit code. It
//! is a library only so that tests which run the binary as processes can audit the log that they leave.

mod audit;
mod cli;
mod client;
mod codecs;
pub mod demo;
mod difference;
pub mod exit;
mod explain;
mod funds;
mod gauges;
mod genesis;
pub mod hub;
mod logs;
pub mod manifest;
mod operators;
mod participant;
mod pay;
mod pki;
pub mod replay;
#[cfg(test)]
mod testing;
pub mod up;
mod verify;
mod wait;

use std::process::ExitCode;
use std::time::Instant;

use clap::Parser as _;
use tonle_runtime::logging::{self, Format};

use crate::cli::{Cli, Command};
use crate::exit::{Exit, Usage as _};

/// Runs what the process's command line says, to its end.
pub fn main() -> ExitCode {
    let started = Instant::now();
    let cli = match Cli::try_parse() {
        Ok(cli) => cli,
        Err(fault) => {
            // Help and version are no faults.
            let code = if fault.use_stderr() { 64 } else { 0 };
            let _ = fault.print();
            return ExitCode::from(code);
        }
    };
    let ended = start(cli.command.unwrap_or_default(), started);
    match ended {
        Ok(()) => ExitCode::SUCCESS,
        Err(exit) => {
            eprintln!("tonle: {exit}");
            ExitCode::from(exit.code())
        }
    }
}

fn start(command: Command, started: Instant) -> Result<(), Exit> {
    let serves =
        matches!(command, Command::Up(_) | Command::Gateway(_) | Command::Switch(_) | Command::Sandbox(_));
    // A service tells its life as JSON; a tool prints its result and only says what goes wrong.
    if serves { logging::start(Format::Json, "info") } else { logging::start(Format::Plain, "warn") }
        .usage()?;
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().later()?;
    runtime.block_on(run(command, started))
}

async fn run(command: Command, started: Instant) -> Result<(), Exit> {
    match command {
        Command::Demo(demo) => demo::run(&demo, started).await,
        Command::Up(args) => up::run(&args).await,
        Command::Gateway(service) => up::gateway(&service).await,
        Command::Switch(service) => up::switch(&service).await,
        Command::Sandbox(service) => tonle_sandbox::run::run(&service.config).await.map_err(|fault| {
            let text = format!("{fault:#}");
            if tonle_sandbox::run::exit_code(&fault) == 64 { Exit::Usage(text) } else { Exit::Later(text) }
        }),
        Command::Pki(command) => pki::run(&command),
        Command::Participant(command) => participant::run(&command).await,
        Command::Funds(funds) => funds::run(&funds).await,
        Command::Pay(args) => pay::run(&args).await,
        Command::Explain(args) => explain::run(&args).await,
        Command::Replay(source) => replay::run(&source).await,
        Command::Verify(source) => verify::run(&source).await,
        Command::Audit(args) => audit::run(&args).await,
        Command::Codec(codec) => codecs::run(&codec),
        Command::Router(_) | Command::Connector(_) | Command::Console(_) => {
            Err(Exit::Usage("this version does not have this command yet".to_owned()))
        }
    }
}
