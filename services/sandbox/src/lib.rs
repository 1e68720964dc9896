//! Simulated banks that speak only the participants' public API: they sign, pay, answer, credit, keep their own books
//! and misbehave by script. The demo, the load driver and the chaos tests are made of them, and the auditor compares
//! their statements with the hub's log.
//!
//! Knows nothing of the hub's inside: it is written from the public contract, with its own client, signatures, checks
//! and books, so that an error of the hub does not meet the same error here. It shares only the message library.

pub mod clock;
pub mod fields;
pub mod keys;
pub mod limits;
pub mod money;
pub mod sign;
pub mod verify;
