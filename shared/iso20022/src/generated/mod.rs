//! Tables written by the generator from `schemas/`.

#[rustfmt::skip]
pub mod tables;
