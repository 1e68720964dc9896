//! The customary frame of a code: the scheme's name on its colour above, name and amount of the payee below.

use alloc::string::String;

/// What stands around a code. Texts are shown as they are; a PNG shows characters of Latin-1 and `?` for others, since it
/// carries no typeface of its own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Frame {
    /// Name of the scheme, for example `KHQR`.
    pub title: String,
    /// Colour behind the title: red, green, blue.
    pub colour: [u8; 3],
    /// Name of the payee (tag 59).
    pub name: Option<String>,
    /// Amount with its currency, for example `4,100 KHR`.
    pub amount: Option<String>,
}

impl Frame {
    /// Lines below the code.
    pub(super) fn lines(&self) -> impl Iterator<Item = &str> {
        self.name.as_deref().into_iter().chain(self.amount.as_deref())
    }
}
