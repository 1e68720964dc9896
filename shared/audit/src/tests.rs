//! Hand-made logs: for each rule a good one that passes, and one with a planted fault that is found.

mod decisions;
mod edge;
mod events;
mod log;
mod money;
mod parts;
mod records;
mod registry;
mod statements;
