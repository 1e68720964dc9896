//! ISO 20022 messages: validation by tables, view, splice, builder.
