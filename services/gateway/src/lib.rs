//! The participants' door.

pub mod answer;
pub mod authority;
pub mod body;
pub mod errors;
pub mod intake;
pub mod limits;
pub mod quota;
pub mod records;

#[cfg(test)]
mod testing;
