//! Deterministic simulator of the whole hub with faults.
