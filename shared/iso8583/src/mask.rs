//! What may be shown of a field in logs.
//!
//! Decided by field number, because a profile could call anything harmless: card numbers show their last four, a short list
//! of fields that name no person and no account is shown, everything else is a length.

use std::fmt;

use crate::message::Field;

/// Card and account numbers: the last four characters are shown, if there are at least eight.
const LAST_FOUR: [u8; 4] = [2, 34, 102, 103];
/// Identification of a message, its kind, its amounts and its result.
const PLAIN: [u8; 34] = [
    3, 4, 5, 6, 7, 9, 10, 11, 12, 13, 15, 16, 18, 19, 22, 24, 25, 26, 28, 32, 33, 37, 38, 39, 41, 42, 49, 50,
    51, 53, 70, 74, 76, 100,
];

/// How a field looks in a log.
pub(crate) struct Shown<'a>(pub Field<'a>);

impl fmt::Debug for Shown<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let field = &self.0;
        write_masked(f, field.number(), field.characters(), |at| field.character(at))
    }
}

/// Writes the text of a field as far as its number allows.
pub(crate) fn write_masked(
    f: &mut fmt::Formatter<'_>,
    number: u8,
    length: usize,
    character: impl Fn(usize) -> Option<u8>,
) -> fmt::Result {
    let shown = if PLAIN.contains(&number) {
        0
    } else if LAST_FOUR.contains(&number) && length >= 8 {
        write!(f, "..")?;
        length - 4
    } else {
        return write!(f, "<{length}>");
    };
    for latin in (shown..length).filter_map(character) {
        // What a log's reader or terminal could take for a command is escaped.
        write!(f, "{}", char::from(latin).escape_default())?;
    }
    Ok(())
}
