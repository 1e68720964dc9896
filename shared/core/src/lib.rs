//! The rules of the hub: a pure, deterministic fold over orders.
