//! HTTP on both sides: the server of the participants' API over mutual TLS, a small plain server for metrics and health,
//! and a client that pushes to participants.
//!
//! Everything that a peer sends is limited before it is kept. A handler gets the request with its [`crate::tls::Peer`] in
//! the extensions and reads the body by [`body::read`]; what the request means, and whether the peer is still welcome,
//! is the handler's to say.

mod address;
pub mod body;
mod client;
mod connection;
pub mod limits;
mod server;

pub use address::{is_private, resolve};
pub use body::BodyFault;
pub use client::{Answer, Client, ClientFault};
pub use connection::Remote;
pub use limits::{ClientLimits, ServerLimits};
pub use server::{Server, ServerStatistics};

/// What handlers answer.
pub type Response = http::Response<http_body_util::Full<bytes::Bytes>>;

/// What handlers get. Extensions: [`Remote`], and over TLS an `Arc<`[`crate::tls::Peer`]`>`.
pub type Request = http::Request<hyper::body::Incoming>;

#[cfg(test)]
mod tests;
