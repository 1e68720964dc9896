//! Runs the fold: orders in, journal out, snapshots.
