//! The shell: log, cache, HTTP and TLS, signatures, configuration, metrics, shutdown.

pub mod cache;
pub mod configuration;
pub mod health;
pub mod http;
pub mod log;
pub mod logging;
pub mod metrics;
pub mod pki;
pub mod shutdown;
pub mod signature;
pub mod tls;
