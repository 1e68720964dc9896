//! Text and numbers between the two worlds: amounts, rates, letters.

use crate::currency::currency_by_code;
use crate::map::MapFault;
use crate::profile::Profile;
use crate::transaction::Amount;

/// Digits of DE4, DE5 and DE6.
const AMOUNT_DIGITS: usize = 12;
/// Significant digits of DE9 and DE10.
const RATE_DIGITS: usize = 7;
/// Decimals that the first digit of DE9 and DE10 can say.
const RATE_DECIMALS_MAX: usize = 9;

/// The digits of an xs:decimal without sign, and how many of them are decimals. Leading zeros are left away.
fn decimal(text: &str) -> Option<(String, usize)> {
    let text = text.trim_ascii();
    let text = text.strip_prefix('+').unwrap_or(text);
    let (whole, fraction) = text.split_once('.').unwrap_or((text, ""));
    let fine = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
    if whole.len() + fraction.len() == 0 || !fine(whole) || !fine(fraction) {
        return None;
    }
    let fraction = fraction.trim_end_matches('0');
    let digits = format!("{whole}{fraction}");
    Some((digits.trim_start_matches('0').to_owned(), fraction.len()))
}

/// The digits of an amount field and the number of its currency. Nothing is ever rounded.
pub fn amount_to_digits(profile: &Profile, amount: &Amount) -> Result<(String, String), MapFault> {
    let currency = currency_by_code(&amount.currency).ok_or(MapFault::Currency)?;
    let (digits, decimals) = decimal(&amount.value).ok_or(MapFault::Amount)?;
    let own = usize::from(currency.decimals.ok_or(MapFault::Currency)?);
    let implied = usize::from(profile.decimals(currency.number).ok_or(MapFault::Currency)?);
    if decimals > own || decimals > implied {
        return Err(MapFault::AmountDecimals);
    }
    let digits = if digits.is_empty() { digits } else { digits + &"0".repeat(implied - decimals) };
    if digits.len() > AMOUNT_DIGITS {
        return Err(MapFault::AmountDigits);
    }
    Ok((format!("{digits:0>AMOUNT_DIGITS$}"), format!("{:03}", currency.number)))
}

/// The amount of a field's digits, with the decimals of its currency.
pub fn amount_from_digits(profile: &Profile, digits: &str, code: &str) -> Result<Amount, MapFault> {
    let currency = currency_by_code(code).ok_or(MapFault::Currency)?;
    let own = usize::from(currency.decimals.ok_or(MapFault::Currency)?);
    let implied = usize::from(profile.decimals(currency.number).ok_or(MapFault::Currency)?);
    let (digits, _) = decimal(digits).filter(|_| !digits.contains(['.', '+'])).ok_or(MapFault::Amount)?;
    let digits = format!("{digits:0>width$}", width = implied + 1);
    let (whole, fraction) = digits.split_at(digits.len() - implied);
    let (kept, surplus) = fraction.split_at_checked(own).unwrap_or((fraction, ""));
    if surplus.bytes().any(|digit| digit != b'0') {
        return Err(MapFault::AmountDecimals);
    }
    let value = if own == 0 { whole.to_owned() } else { format!("{whole}.{kept:0<own$}") };
    Ok(Amount { currency: currency.code.to_owned(), value })
}

/// The eight digits of a rate: number of decimals, then seven digits. The second is whether digits were cut; `None` if the
/// rate is no number above zero or has more than seven digits before the point.
pub fn rate_to_digits(text: &str) -> Option<(String, bool)> {
    let (mut digits, mut decimals) = decimal(text)?;
    let mut cut = false;
    while digits.len() > RATE_DIGITS || decimals > RATE_DECIMALS_MAX {
        decimals = decimals.checked_sub(1)?;
        cut |= digits.pop().is_some_and(|digit| digit != '0');
    }
    if digits.bytes().all(|digit| digit == b'0') {
        return None;
    }
    Some((format!("{decimals}{digits:0>RATE_DIGITS$}"), cut))
}

/// The rate of eight digits.
pub fn rate_from_digits(text: &str) -> Option<String> {
    let (decimals, digits) = text.split_at_checked(1)?;
    let decimals: usize = decimals.parse().ok()?;
    if digits.len() != RATE_DIGITS || !digits.bytes().all(|digit| digit.is_ascii_digit()) {
        return None;
    }
    let digits = format!("{:0>width$}", digits.trim_start_matches('0'), width = decimals + 1);
    let (whole, fraction) = digits.split_at(digits.len() - decimals);
    let fraction = fraction.trim_end_matches('0');
    Some(if fraction.is_empty() { whole.to_owned() } else { format!("{whole}.{fraction}") })
}

/// Letters with marks by the plain letter that people write in their place.
#[rustfmt::skip]
static PLAIN: [(char, &str); 7] = [
    ('a', "àáảãạăằắẳẵặâầấẩẫậ"), ('e', "èéẻẽẹêềếểễệ"), ('i', "ìíỉĩị"), ('o', "òóỏõọôồốổỗộơờớởỡợ"),
    ('u', "ùúủũụưừứửữự"), ('y', "ỳýỷỹỵ"), ('d', "đ"),
];

/// Text in ASCII, and whether marks fell away. `None`: something in it has no plain form, such as Khmer script.
pub fn plain(text: &str) -> Option<(String, bool)> {
    let mut out = String::with_capacity(text.len());
    let mut changed = false;
    for character in text.chars() {
        match character {
            ' '..='~' => out.push(character),
            // Marks that stand alone after their letter.
            '\u{300}'..='\u{36F}' => changed = true,
            _ => {
                let small = character.to_lowercase().next().unwrap_or(character);
                let (plain, _) = PLAIN.iter().find(|(_, marked)| marked.contains(small))?;
                let capital = small != character;
                out.push(if capital { plain.to_ascii_uppercase() } else { *plain });
                changed = true;
            }
        }
    }
    Some((out, changed))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rates_keep_seven_digits() {
        // Protects: DE10 by its definition, cutting only what does not fit, and the way back.
        let cases = [
            ("25412.5", "10254125", false),
            ("1", "00000001", false),
            ("0.0000393", "70000393", false),
            ("0.00003935012", "90039350", true),
            ("4100.00", "00004100", false),
            ("1234567.89", "01234567", true),
            ("+001.50", "10000015", false),
        ];
        for (text, digits, cut) in cases {
            assert_eq!(rate_to_digits(text), Some((digits.to_owned(), cut)), "{text}");
        }
        for text in ["0", "", ".", "-1", "1e3", "12345678", "0.00000000001", "１"] {
            assert_eq!(rate_to_digits(text), None, "{text}");
        }
        assert_eq!(rate_from_digits("10254125").as_deref(), Some("25412.5"));
        assert_eq!(rate_from_digits("70000393").as_deref(), Some("0.0000393"));
        assert_eq!(rate_from_digits("90000000").as_deref(), Some("0"));
        assert_eq!(rate_from_digits("1025412"), None);
    }

    #[test]
    fn vietnamese_loses_its_marks_and_khmer_is_not_guessed() {
        // Protects: names arrive readable or not at all.
        assert_eq!(plain("Nguyễn Thị Đào"), Some(("Nguyen Thi Dao".to_owned(), true)));
        assert_eq!(plain("Le\u{302}\u{301}"), Some(("Le".to_owned(), true)));
        assert_eq!(plain("A-B/1"), Some(("A-B/1".to_owned(), false)));
        assert_eq!(plain("សុខា"), None);
        assert_eq!(plain("line\nbreak"), None);
    }
}
