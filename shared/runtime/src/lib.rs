//! The shell: log, cache, HTTP and TLS, signatures, configuration, metrics, shutdown.

pub mod cache;
pub mod log;
pub mod pki;
pub mod signature;
pub mod tls;
