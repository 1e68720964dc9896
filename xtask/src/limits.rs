//! How long anything may take, each with its reason. There are two kinds. What is promised of a run is judged by the
//! processor time it took, which a busy machine hardly changes. Limits on the wall only end what hangs, so they have
//! room for a machine several times slower or busier than two idle cores.

use std::process::ExitCode;
use std::time::Duration;

/// What `test` is to take on two cores that have nothing else to do. Beyond it the run says so and does not fail: a
/// slow machine is no fault of the code.
pub const WHOLE_TARGET: Duration = Duration::from_secs(30 * 60);
/// What `test` and `ci` may take at most: whatever stage runs then is killed, and the run fails.
pub const WHOLE: Duration = Duration::from_secs(60 * 60);

/// Formatting reads every file once.
pub const FORMAT: Duration = Duration::from_secs(300);
/// Tidy reads manifests and files; `cargo tree` may fetch the registry index first.
pub const TIDY: Duration = Duration::from_secs(600);
/// Clippy checks the whole dependency tree cold, librdkafka's C sources included: 5 minutes on two idle cores.
pub const CLIPPY: Duration = Duration::from_secs(1500);
/// Building and running all tests cold.
pub const TESTS: Duration = Duration::from_secs(2700);
/// The simulator with its build.
pub const SIMULATOR: Duration = Duration::from_secs(1500);
/// Processor time of the simulator's seeds in CI: 3 minutes on two cores, without the build.
pub const SIMULATOR_CPU: Duration = Duration::from_secs(2 * 180);
/// All seeded bugs together, builds included.
pub const BUGS: Duration = Duration::from_secs(2700);
/// Processor time of all seeded bugs: 12 minutes on two cores, builds included.
pub const BUGS_CPU: Duration = Duration::from_secs(2 * 720);
/// Documentation of our own packages only; cold it checks the dependencies once more.
pub const DOCUMENTATION: Duration = Duration::from_secs(1200);
/// Building what a long run runs, cold and with the optimiser.
pub const BUILD: Duration = Duration::from_secs(1800);
/// Seeds of one simulator run in CI, and within which a seeded bug must be found.
pub const SEEDS: u32 = 2_000;
/// Findings by invariants that a seeded bug does not name, after which it counts as not found: the simulator starts
/// again after each, and a bug that mostly shows elsewhere names the wrong rule.
pub const OTHER_FINDINGS: usize = 20;

/// From start to the first answer. A cold Java machine on two busy cores needs well below a minute.
pub const SERVER_READY: Duration = Duration::from_secs(90);
/// Between two attempts to reach a starting server.
pub const SERVER_PROBE: Duration = Duration::from_millis(100);
/// One attempt to reach a server on this machine: it answers in milliseconds or not at all.
pub const SERVER_ANSWER: Duration = Duration::from_secs(2);
/// A free port may be taken by someone else between our look and the server's bind; three losses in a row mean
/// something else is wrong.
pub const SERVER_ATTEMPTS: u32 = 3;
/// Output that arrives after a stage's process has ended, from pipes that its own children still hold.
pub const DRAIN: Duration = Duration::from_secs(3);

/// Lines of a long run's output kept in its figure when it prints no JSON.
pub const FIGURE_LINES: usize = 40;
/// Lines shown of a program's output when it failed.
pub const TAIL_LINES: usize = 40;

/// Compares processor time with what was promised, and says both.
pub fn judge(what: &str, spent: Duration, budget: Duration) -> ExitCode {
    let good = spent <= budget;
    let verdict = if good { "of at most" } else { "FAILED: more than" };
    println!("{what}: {} s of processor time, {verdict} {} s", spent.as_secs(), budget.as_secs());
    if good { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn more_processor_time_than_promised_fails() {
        // Protects: the promise of 3 and 12 minutes is held by the run itself.
        assert_eq!(judge("planted", SIMULATOR_CPU, SIMULATOR_CPU), ExitCode::SUCCESS);
        assert_eq!(
            judge("planted", SIMULATOR_CPU + Duration::from_secs(1), SIMULATOR_CPU),
            ExitCode::FAILURE
        );
    }

    #[test]
    fn no_stage_may_take_longer_than_the_whole() {
        // Protects: the stage that hangs is named by its own limit before the whole run's ends it.
        for limit in [FORMAT, TIDY, CLIPPY, TESTS, SIMULATOR, BUGS, DOCUMENTATION] {
            assert!(limit < WHOLE);
        }
        assert!(WHOLE_TARGET < WHOLE);
    }
}
