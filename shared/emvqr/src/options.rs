//! How strictly a code is read, and at what time.

/// How strictly a code is read; the table of differences stands in the package's README.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Profile {
    /// What a scanning hub must accept; each tolerated deviation is a warning.
    #[default]
    Lenient,
    /// What we emit: no deviation at all.
    Strict,
    /// The letter of EMVCo MPM v1.1.
    Emvco,
}

impl Profile {
    /// The profile of a published name: `lenient`, `strict`, `emvco`.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        match name {
            "lenient" => Some(Self::Lenient),
            "strict" => Some(Self::Strict),
            "emvco" => Some(Self::Emvco),
            _ => None,
        }
    }
}

/// Profile and clock of a decoding. Nothing here reads a clock.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Options {
    /// How strictly.
    pub profile: Profile,
    /// The present, in Unix milliseconds; without it expiry is not judged.
    pub now_ms: Option<u64>,
    /// How long after its expiry a code is still accepted, in milliseconds.
    pub expiry_grace_ms: u64,
}
