//! The independent auditor: reads the wire only and keeps its own books.
