//! The public contract, checked from outside: `tonle up` as a process, real mutual TLS, and a client that shares no code
//! with the hub. What these tests say is what banks' engineers and operators' scripts rely on.
#![allow(clippy::unwrap_used, reason = "a test ends at the first surprise")]

#[path = "../common/mod.rs"]
mod common;
mod orders;
mod payments;
mod process;
mod pushes;
mod reads;
mod refusals;
mod statuses;
