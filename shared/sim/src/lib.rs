//! The deterministic simulator of the whole hub. Gateways, switches, banks and operators run as pure machines under one
//! seeded scheduler over an adversarial log and a lying cache; everything that a seed does follows from the seed. First
//! come faults, then they end, then everything drains, then payments of healthy banks must go through. The independent
//! auditor of `tonle-audit` sees all of it.
//!
//! It knows no clock, no thread and no socket. The rules that it tests are those of `core` and `flow`, which it runs as
//! they are; what is right it does not know itself, but for what the banks can see.

mod bank;
mod cache;
mod gateway;
pub mod log;
mod message;
mod operator;
pub mod profile;
pub mod random;
mod run;
mod shrink;
mod switch;
mod world;

pub use run::{Finding, Verdict, run};
pub use shrink::shrink;
