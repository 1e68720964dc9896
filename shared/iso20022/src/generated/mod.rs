//! Tables written by the generator from `schemas/` and `codes/`.
//!
//! They are committed, not made by a build script: a change of a schema then shows as a change of tables that a person reads,
//! a build needs neither the schemas nor the generator, and it is seconds shorter. A test compares both.

#[rustfmt::skip]
pub mod tables;
