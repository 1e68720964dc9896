//! Numbers that stand as text: field numbers and message types.

use crate::fault::Rule;

/// A field number 2 to 128 without leading zeros; bitmaps are no fields.
pub fn field_number(text: &str) -> Result<u8, Rule> {
    if matches!(text, "1" | "65") {
        return Err(Rule::BitmapAsField);
    }
    let digits = matches!(text.len(), 1..=3) && text.bytes().all(|byte| byte.is_ascii_digit());
    let number = if digits && !text.starts_with('0') { text.parse::<u8>().ok() } else { None };
    number.filter(|number| (2..=128).contains(number)).ok_or(Rule::FieldNumber)
}

/// Four digits as a number, `0200` is 200.
pub fn message_type(text: &str) -> Option<u16> {
    let digits = text.len() == 4 && text.bytes().all(|byte| byte.is_ascii_digit());
    if digits { text.parse().ok() } else { None }
}
