//! The gateway over real mutual TLS, with the real fold behind it.

mod egress;
mod ingress;
mod reads;
