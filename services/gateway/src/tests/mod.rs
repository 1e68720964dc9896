//! The gateway over real mutual TLS, with the real fold behind it.

mod durability;
mod egress;
mod ingress;
mod reads;
mod resolve;
