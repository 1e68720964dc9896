//! The records of orders and journal, and the bodies of the participants' API.
