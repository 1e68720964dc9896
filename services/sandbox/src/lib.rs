//! Simulated banks that speak only the participants' public API: they sign, pay, answer, credit, keep their own books
//! and misbehave by script. The demo, the load driver and the chaos tests are made of them, and the auditor compares
//! their statements with the hub's log.
//!
//! Knows nothing of the hub's inside: it is written from the public contract, with its own client, signatures, checks
//! and books, so that an error of the hub does not meet the same error here. It shares only the message library.

mod answer;
pub mod bank;
pub mod body;
pub mod books;
pub mod client;
pub mod clock;
pub mod config;
mod events;
pub mod faults;
pub mod feed;
pub mod fields;
pub mod inbox;
pub mod keys;
pub mod limits;
pub mod measured;
pub mod messages;
pub mod money;
pub mod post;
pub mod run;
pub mod sign;
pub mod statement;
pub mod tls;
pub mod traffic;
pub mod verify;

pub use bank::{Bank, Outcome, PayOrder, Verdict};
pub use run::{Sandbox, run};
