//! Why a message is refused: one shape for all stages.
//!
//! Does not know what a caller answers; the stage is what decides between HTTP statuses.

use std::fmt;

/// How far a message came before it was refused. The names are public (`tonle message check`).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Stage {
    /// DOCTYPE, entities, processing instructions, depth, sizes.
    Security,
    /// Well-formedness and encoding.
    Syntax,
    /// The envelope, and the header against the document.
    Structure,
    /// Order, presence, types, enumerations, namespace.
    Schema,
    /// A message or version without tables here.
    Unsupported,
    /// A rule over valid content that needs no state; the code is then an ISO external status code.
    Rule,
}

impl Stage {
    /// The public name in lower case.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Security => "security",
            Self::Syntax => "syntax",
            Self::Structure => "structure",
            Self::Schema => "schema",
            Self::Unsupported => "unsupported",
            Self::Rule => "rule",
        }
    }
}

impl fmt::Display for Stage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

/// A refusal. The message never quotes values of the input, so it may be logged.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{stage} {code} at {path} (line {line}, column {column}): {message}")]
pub struct Fault {
    /// How far the message came.
    pub stage: Stage,
    /// Stable short code: an ISO external status code at stage `rule`, else one of ours such as `doctype`.
    pub code: &'static str,
    /// XPath-like place such as `/Document/FIToFICstmrCdtTrf/GrpHdr/MsgId`; `[n]` on second and later repetitions.
    /// `/` where no element is concerned.
    pub path: String,
    /// Line from 1.
    pub line: u32,
    /// Column from 1, in characters.
    pub column: u32,
    /// For people, lower case without full stop.
    pub message: String,
}

/// Line and column (both from 1, column in characters) of a byte offset; total, also inside a character.
pub(crate) fn position(bytes: &[u8], offset: usize) -> (u32, u32) {
    let before = bytes.get(..offset.min(bytes.len())).unwrap_or_default();
    let line_start = before.iter().rposition(|b| *b == b'\n').map_or(0, |at| at + 1);
    let lines = before.iter().filter(|b| **b == b'\n').count();
    let columns = before[line_start..].iter().filter(|b| (**b & 0xC0) != 0x80).count();
    (u32::try_from(lines + 1).unwrap_or(u32::MAX), u32::try_from(columns + 1).unwrap_or(u32::MAX))
}
