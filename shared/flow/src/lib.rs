//! How records move, as machines without I/O: the fold of orders into the journal, the switch's loop, admission, the
//! idempotency cache, the feed and deliveries. The services drive them with bytes and time; the simulator drives the
//! same code.
//!
//! This crate knows no socket, no file, no thread and no clock: time is an argument.
#![deny(clippy::wildcard_enum_match_arm)]

// The tests inside share the logs of those beside the package, which call it by its name.
#[cfg(test)]
extern crate self as tonle_flow;

pub mod admission;
pub mod cache;
pub mod convert;
pub mod delivery;
pub mod explain;
pub mod fold;
pub mod messages;
pub mod operator;
pub mod snapshot;
pub mod switch;
pub mod view;

pub use tonle_core::State as CoreState;
