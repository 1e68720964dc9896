//! Meaning: mandatory fields, dates and times, currencies, decimals of amounts.
//!
//! Has no clock: a date is judged by whether it exists, not by whether it is near. An empty variable field means nothing and
//! is not judged, but for being there.

use crate::currency::{Currency, currency_by_code, currency_by_number};
use crate::fault::{Fault, Rule};
use crate::message::{Field, Message};
use crate::profile::{Content, DateForm};

/// Currency fields.
const CURRENCIES: [u8; 3] = [49, 50, 51];
/// Amounts of twelve digits, and of a sign with digits, with the field of their currency.
const AMOUNTS: [(u8, u8); 8] = [(4, 49), (5, 50), (6, 51), (8, 51), (28, 49), (29, 50), (30, 49), (31, 50)];

pub(crate) fn check(message: &Message<'_>) -> Result<(), Fault> {
    let profile = message.profile();
    if let Some(listed) = profile.mandatory.get(&message.message_type()) {
        for number in listed {
            if !message.has(*number) {
                return Err(Fault::semantic(*number, Rule::Mandatory));
            }
        }
    }
    for (number, form) in &profile.dates {
        if let Some(field) = message.field(*number) {
            check_date(*form, &field).map_err(|rule| Fault::semantic(*number, rule))?;
        }
    }
    for number in CURRENCIES {
        if let Some(field) = message.field(number) {
            currency(&field).map_err(|rule| Fault::semantic(number, rule))?;
        }
    }
    if !profile.amount_decimals.is_empty() {
        check_amounts(message)?;
    }
    Ok(())
}

/// The currency in DE49, DE50 or DE51: three letters, or digits of which the last three count and others must be zero.
/// `Ok(None)`: the field is empty.
pub(crate) fn currency(field: &Field<'_>) -> Result<Option<Currency>, Rule> {
    let length = field.characters();
    if length == 0 {
        return Ok(None);
    }
    let number = field.number_in(0, length.min(18)).filter(|_| (3..=18).contains(&length));
    let found = match number {
        Some(number) => u16::try_from(number).ok().and_then(currency_by_number),
        None if length == 3 => {
            let letters: Vec<u8> = (0..3).filter_map(|at| field.character(at)).collect();
            std::str::from_utf8(&letters).ok().and_then(currency_by_code)
        }
        None => None,
    };
    found.map(Some).ok_or(Rule::Currency)
}

fn check_amounts(message: &Message<'_>) -> Result<(), Fault> {
    for (number, of) in AMOUNTS {
        let Some(field) = message.field(number) else { continue };
        let signed = usize::from(field.spec().content == Content::Xn);
        // DE28 to DE31 are amounts only in the form with a sign; later versions use the numbers otherwise.
        if number >= 28 && signed == 0 {
            continue;
        }
        let currency = match message.field(of).map(|field| currency(&field)) {
            Some(Ok(Some(currency))) => currency,
            _ => continue,
        };
        check_decimals(message, &field, signed, field.characters(), currency)?;
    }
    // DE54 holds up to six amounts of 20 characters with a currency each; other forms are private and not judged.
    if let Some(field) = message.field(54) {
        let parts = field.characters() / 20;
        for start in (0..parts).map(|part| 20 * part) {
            let number = field.number_in(start + 4, start + 7).and_then(|number| u16::try_from(number).ok());
            if let Some(currency) = number.and_then(currency_by_number) {
                check_decimals(message, &field, start + 8, start + 20, currency)?;
            }
        }
    }
    Ok(())
}

/// Digits beyond the currency's own decimals must be zero, since no such money exists.
fn check_decimals(
    message: &Message<'_>,
    field: &Field<'_>,
    from: usize,
    to: usize,
    currency: Currency,
) -> Result<(), Fault> {
    let (Some(decimals), Some(implied)) = (currency.decimals, message.profile().decimals(currency.number))
    else {
        return Ok(());
    };
    let surplus = usize::from(implied.saturating_sub(decimals));
    let zero = (to.saturating_sub(surplus).max(from)..to).all(|at| field.character(at) == Some(b'0'));
    if zero { Ok(()) } else { Err(Fault::semantic(field.number(), Rule::Decimals { decimals })) }
}

fn check_date(form: DateForm, field: &Field<'_>) -> Result<(), Rule> {
    let has = field.characters();
    if has == 0 {
        return Ok(());
    }
    let (kind, lengths): (_, &[usize]) = match form {
        DateForm::MonthToSecond => ("a date and time", &[10]),
        DateForm::TimeOrDateTime if has == 12 => ("a date and time", &[12]),
        DateForm::TimeOrDateTime => ("a time", &[6]),
        DateForm::Date => ("a date", &[4, 6]),
        DateForm::YearMonth => ("a month of a year", &[4]),
        DateForm::None => return Ok(()),
    };
    if !lengths.contains(&has) {
        return Err(Rule::DateTimeLength { has, kind });
    }
    let mut pairs = [0_u64; 6];
    for (pair, at) in pairs.iter_mut().zip((0..has).step_by(2)) {
        *pair = field.number_in(at, at + 2).ok_or(Rule::DateTime { kind })?;
    }
    let exists = match (form, has, pairs) {
        (DateForm::MonthToSecond, _, [month, day, hour, minute, second, _]) => {
            is_day(None, month, day) && is_time(hour, minute, second)
        }
        (DateForm::TimeOrDateTime, 12, [year, month, day, hour, minute, second]) => {
            is_day(Some(year), month, day) && is_time(hour, minute, second)
        }
        (DateForm::TimeOrDateTime, _, [hour, minute, second, ..]) => is_time(hour, minute, second),
        (DateForm::Date, 6, [year, month, day, ..]) => is_day(Some(year), month, day),
        (DateForm::Date, _, [month, day, ..]) => is_day(None, month, day),
        (DateForm::YearMonth, _, [_, month, ..]) => (1..=12).contains(&month),
        (DateForm::None, ..) => true,
    };
    if exists { Ok(()) } else { Err(Rule::DateTime { kind }) }
}

/// Without a year 29 February exists. Years of two digits are those of 2000 to 2099, of which every fourth is a leap year.
fn is_day(year: Option<u64>, month: u64, day: u64) -> bool {
    let days = match month {
        1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
        4 | 6 | 9 | 11 => 30,
        2 if year.is_none_or(|year| year % 4 == 0) => 29,
        2 => 28,
        _ => 0,
    };
    (1..=days).contains(&day)
}

/// 24:00:00 and the second 60 are no times here.
fn is_time(hour: u64, minute: u64, second: u64) -> bool {
    hour < 24 && minute < 60 && second < 60
}
