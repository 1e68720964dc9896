//! The rules of the hub. One pure function: state, order and record time in; a verdict, effects and the next state out.
//!
//! This crate knows no JSON, XML, Kafka, HTTP or clock. Time is the log record's, made monotonic. The same orders give
//! the same effects and the same digest on any machine, any day.
//!
//! Where to read first: [`fold::State::step`], then [`payment`], the machine of one payment.
#![deny(
    clippy::wildcard_enum_match_arm,
    clippy::arithmetic_side_effects,
    clippy::as_conversions,
    clippy::float_arithmetic
)]

pub mod account;
pub mod effect;
pub mod fold;
pub mod image;
pub mod limits;
pub mod order;
pub mod payment;
pub mod reason;
pub mod registry;
pub mod table;
pub mod wallet;

pub use effect::{Effect, Outcome, Verdict};
pub use fold::State;
pub use order::{At, Order};

/// The first 128 bits of a SHA-256: of a reference with its owner, of a message's content; or a UETR as it is.
pub type Hash128 = [u8; 16];
