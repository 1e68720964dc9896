//! Simulated banks that speak only the public API.
