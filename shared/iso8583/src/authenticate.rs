//! The code in DE64 or DE128 of a message against its profile's rule.

use crate::fault::{Fault, Rule};
use crate::mac::MacKey;
use crate::message::{Field, Message};
use crate::profile::Encoding;

/// Where the code stands: DE128, else DE64.
pub const PLACES: [u8; 2] = [128, 64];

/// A profile without a rule leaves DE64 and DE128 alone. With one, the code is the last field, or it would not cover what
/// follows it; without a key every message under the rule is refused.
pub fn check(message: &Message<'_>) -> Result<(), Fault> {
    let Some(rule) = message.profile().mac() else { return Ok(()) };
    let Some(field) = PLACES.into_iter().find_map(|number| message.field(number)) else {
        if rule.without.contains(&message.message_type()) {
            return Ok(());
        }
        return Err(Fault::security(None, Rule::MacAbsent));
    };
    let fault = |rule| Fault::security(Some(field.number()), rule);
    if message.last().is_none_or(|last| last.number() != field.number()) {
        return Err(fault(Rule::MacNotLast));
    }
    let key = message.profile().key.as_ref().ok_or(fault(Rule::MacNoKey))?;
    if !(4..=8).contains(&code_bytes(&field)) {
        return Err(fault(Rule::MacLength { has: code_bytes(&field) }));
    }
    if verify(key, message, &field) { Ok(()) } else { Err(fault(Rule::MacWrong)) }
}

fn code_bytes(field: &Field<'_>) -> usize {
    match field.spec().encoding {
        Encoding::Packed => field.raw().len(),
        Encoding::Ascii | Encoding::Cp500 => field.raw().len() / 2,
    }
}

fn verify(key: &MacKey, message: &Message<'_>, field: &Field<'_>) -> bool {
    let covered = field.start() - field.prefix_bytes();
    key.verify(message.bytes().get(..covered).unwrap_or_default(), &field.binary())
}
