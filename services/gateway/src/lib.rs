//! The participants' door.
