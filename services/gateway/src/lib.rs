//! The participants' door: HTTPS with mutual TLS, signed ISO 20022 messages in, events out.
//!
//! A message is authenticated, verified, judged by what needs no state, appended to the log, and answered with what the
//! fold says of it. What the journal says to participants is pushed and served as a feed. No rule of money is here, and
//! nothing here is needed for correctness but that it asks the log.
//!
//! Where to read first: [`service`], then `messages`.

pub mod answer;
pub mod authority;
pub mod body;
pub mod callers;
pub mod directory;
pub mod errors;
pub mod event;
mod explain;
mod feed;
pub mod figures;
pub mod hub;
pub mod intake;
pub mod limits;
mod messages;
mod operator;
pub mod participants;
pub mod push;
pub mod quota;
pub mod reach;
mod reads;
pub mod records;
mod remember;
mod resolve;
pub mod service;
mod waiters;

pub use service::{Bound, Gateway, GatewayFault, Resources, Settings, bind, run};

#[cfg(test)]
mod testing;
#[cfg(test)]
mod tests;
