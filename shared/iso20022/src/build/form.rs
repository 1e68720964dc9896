//! The form of what is written: syntax, level of versions, prefix, envelope, header.
//!
//! Knows which version of each message is written at which level; an answer repeats the original's.

use crate::agent::AgentId;
use crate::message::Syntax;

/// Which generation of versions is spoken. An answer is of the original's: nothing is upgraded silently.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Level {
    /// The versions of 2019, which most instant payment systems took up.
    #[default]
    A,
    /// The versions of 2025.
    B,
}

/// Message, version of 2019, version of 2025: what is written. Newer than the first means level B. Sorted.
const VERSIONS: &[(&str, &str, &str)] = &[
    ("acmt.023", "acmt.023.001.03", "acmt.023.001.04"),
    ("acmt.024", "acmt.024.001.03", "acmt.024.001.04"),
    ("admi.002", "admi.002.001.01", "admi.002.001.01"),
    ("admi.004", "admi.004.001.02", "admi.004.001.02"),
    ("admi.007", "admi.007.001.01", "admi.007.001.01"),
    ("admi.011", "admi.011.001.01", "admi.011.001.01"),
    ("camt.029", "camt.029.001.09", "camt.029.001.14"),
    ("camt.052", "camt.052.001.08", "camt.052.001.14"),
    ("camt.053", "camt.053.001.08", "camt.053.001.14"),
    ("camt.054", "camt.054.001.08", "camt.054.001.14"),
    ("camt.056", "camt.056.001.08", "camt.056.001.12"),
    ("camt.060", "camt.060.001.05", "camt.060.001.07"),
    ("pacs.002", "pacs.002.001.10", "pacs.002.001.15"),
    ("pacs.004", "pacs.004.001.09", "pacs.004.001.14"),
    ("pacs.008", "pacs.008.001.08", "pacs.008.001.13"),
    ("pacs.009", "pacs.009.001.08", "pacs.009.001.12"),
    ("pacs.028", "pacs.028.001.03", "pacs.028.001.06"),
    ("pain.013", "pain.013.001.07", "pain.013.001.11"),
    ("pain.014", "pain.014.001.07", "pain.014.001.11"),
];

impl Level {
    /// The level of a definition: A up to the version of 2019, B beyond; A for messages that have one version.
    ///
    /// ```
    /// use tonle_iso20022::Level;
    /// assert_eq!((Level::of("pacs.008.001.08"), Level::of("pacs.008.001.13")), (Level::A, Level::B));
    /// ```
    pub fn of(definition: &str) -> Self {
        let row = definition.get(..8).and_then(row);
        // pacs.004.001.10 is of 2019 too: some schemes took it for the one before.
        match row {
            Some((_, first, _)) if definition > *first && definition != "pacs.004.001.10" => Self::B,
            _ => Self::A,
        }
    }

    /// The version of a message that is written at this level.
    pub(super) fn version(self, message: &str) -> &'static str {
        match (self, row(message)) {
            (Self::A, Some((_, version, _))) | (Self::B, Some((_, _, version))) => version,
            (_, None) => "",
        }
    }
}

fn row(message: &str) -> Option<&'static (&'static str, &'static str, &'static str)> {
    VERSIONS.binary_search_by(|(name, ..)| (*name).cmp(message)).ok().map(|at| &VERSIONS[at])
}

/// The form of a message: syntax, level, prefix, envelope and header. An answer repeats the original's.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Form {
    /// XML, or the JSON form; that has neither prefix nor envelope.
    pub syntax: Syntax,
    /// Which versions are written.
    pub level: Level,
    /// Version of the header, where there is one.
    pub header_version: &'static str,
    /// Prefix of the elements; empty for a default namespace. One that is too long or no name is not used.
    pub prefix: String,
    /// Whether an `Envelope` stands around the document; with a header there always is one.
    pub envelope: bool,
    /// `Fr` and `To` of the header; `None` for no header, a party `None` for an empty one.
    pub header: Option<(Option<AgentId>, Option<AgentId>)>,
}

impl Default for Form {
    fn default() -> Self {
        Self {
            syntax: Syntax::Xml,
            level: Level::A,
            header_version: "head.001.001.02",
            prefix: String::new(),
            envelope: false,
            header: None,
        }
    }
}

impl Form {
    /// A `Document` alone, without prefix.
    pub fn bare() -> Self {
        Self::default()
    }

    /// An envelope with a header from one agent to another, without prefix.
    pub fn with_header(from: AgentId, to: AgentId) -> Self {
        Self { envelope: true, header: Some((Some(from), Some(to))), ..Self::default() }
    }

    /// The media type of what is written in this form.
    pub fn media_type(&self) -> &'static str {
        match self.syntax {
            Syntax::Xml => "application/xml",
            Syntax::Json => "application/json",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::generated::tables::SCHEMAS;

    #[test]
    fn every_version_has_its_tables() {
        // Protects answers: a version that is not validated could not be written.
        assert!(VERSIONS.windows(2).all(|pair| pair[0].0 < pair[1].0));
        for (message, a, b) in VERSIONS {
            for version in [a, b] {
                assert!(version.starts_with(message) && a <= b, "{version}");
                assert!(SCHEMAS.binary_search_by(|schema| schema.name.cmp(version)).is_ok(), "{version}");
            }
        }
    }
}
