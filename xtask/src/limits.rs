//! How long anything may take, each with its reason. All together stay below the 30 minutes that `test` promises on
//! two cores, because the stages never reach their limits at once.

use std::time::Duration;

/// Formatting reads every file once.
pub const FORMAT: Duration = Duration::from_secs(120);
/// Tidy reads manifests and files; `cargo tree` may fetch the registry index first.
pub const TIDY: Duration = Duration::from_secs(300);
/// Clippy checks the whole dependency tree cold, librdkafka's C sources included.
pub const CLIPPY: Duration = Duration::from_secs(900);
/// Building and running all tests cold.
pub const TESTS: Duration = Duration::from_secs(1500);
/// 2,000 seeds take at most 3 minutes; the build comes on top.
pub const SIMULATOR: Duration = Duration::from_secs(420);
/// All seeded bugs together, builds included.
pub const BUGS: Duration = Duration::from_secs(720);
/// Documentation of our own packages only.
pub const DOCUMENTATION: Duration = Duration::from_secs(600);
/// Seeds of one simulator run in CI, and within which a seeded bug must be found.
pub const SEEDS: u32 = 2_000;

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
