//! Calls that only read.
