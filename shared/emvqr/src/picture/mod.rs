//! Codes as pictures: drawn as SVG, PNG or in a terminal, and read from photographs. Matrix and detection come from kept
//! libraries; this module knows sizes, margins and the frame around a code, and nothing of what a payload means.

mod frame;
mod read;
mod render;

pub use frame::Frame;
pub use read::{Found, ReadFault, read};
pub use render::{RenderFault, png, svg, terminal};

#[cfg(test)]
mod tests;
