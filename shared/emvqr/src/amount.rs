//! Amounts: text to integer minor units of ISO 4217 and back, without a float. It knows no scheme; the decimals that
//! may stand in a code come from the currency.

use alloc::string::String;
use core::fmt::Write as _;

use crate::fault::Class;
use crate::reference::currency::Currency;

/// EMVCo's limit of tag 54 and 56.
pub const AMOUNT_CHARACTERS_MAX: usize = 13;

/// An amount as printed and as an integer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Amount<'a> {
    /// The text of the code.
    pub text: &'a str,
    /// In minor units of ISO 4217 (KHR has two decimals there, none in a code).
    pub minor: u64,
    /// It has more decimals than the currency may have in a code, all of them zero.
    pub trailing_zeros: bool,
}

impl<'a> Amount<'a> {
    /// Reads digits with at most one point; a point at the end is legal ("98.").
    ///
    /// # Errors
    /// `amount_too_long`, `amount_format` (signs, exponents, separators, other digits than ASCII), `amount_precision`,
    /// `amount_zero`.
    pub fn parse(text: &'a str, currency: &Currency) -> Result<Self, Class> {
        if text.chars().count() > AMOUNT_CHARACTERS_MAX {
            return Err(Class::AmountTooLong);
        }
        let (whole, fraction) = text.split_once('.').unwrap_or((text, ""));
        let digits = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
        if whole.is_empty() || !digits(whole) || !digits(fraction) {
            return Err(Class::AmountFormat);
        }
        let decimals = usize::from(currency.code_decimals);
        let beyond = fraction.get(decimals..).unwrap_or_default();
        if beyond.bytes().any(|byte| byte != b'0') {
            return Err(Class::AmountPrecision);
        }
        let kept = fraction.len().min(decimals);
        let mut minor: u64 = 0;
        for digit in whole.bytes().chain(fraction.bytes().take(kept)) {
            minor = minor * 10 + u64::from(digit - b'0');
        }
        for _ in kept..usize::from(currency.exponent) {
            minor *= 10;
        }
        if minor == 0 {
            return Err(Class::AmountZero);
        }
        Ok(Self { text, minor, trailing_zeros: !beyond.is_empty() })
    }
}

/// The text of an amount in minor units, with as many decimals as may stand in a code, but at least `decimals_min`
/// of them; trailing zeros beyond are left out only if all decimals are zero.
///
/// # Errors
/// `amount_zero`; `amount_precision` if the currency's codes have no place for the fraction; `amount_too_long`.
pub fn text(minor: u64, currency: &Currency, decimals_always: bool) -> Result<String, Class> {
    if minor == 0 {
        return Err(Class::AmountZero);
    }
    let dropped = 10_u64.pow(u32::from(currency.exponent - currency.code_decimals));
    if !minor.is_multiple_of(dropped) {
        return Err(Class::AmountPrecision);
    }
    let unit = 10_u64.pow(u32::from(currency.code_decimals));
    let (whole, fraction) = (minor / dropped / unit, minor / dropped % unit);
    let mut text = String::new();
    let written = if currency.code_decimals > 0 && (fraction != 0 || decimals_always) {
        write!(text, "{whole}.{fraction:0width$}", width = usize::from(currency.code_decimals))
    } else {
        write!(text, "{whole}")
    };
    if written.is_err() || text.len() > AMOUNT_CHARACTERS_MAX {
        return Err(Class::AmountTooLong);
    }
    Ok(text)
}

#[cfg(test)]
mod tests {
    use super::{Amount, text};
    use crate::fault::Class;
    use crate::reference::currency::Currency;

    fn parse(amount: &str, number: &str) -> Result<(u64, bool), Class> {
        let currency = Currency::by_number(number).expect("listed");
        Amount::parse(amount, &currency).map(|amount| (amount.minor, amount.trailing_zeros))
    }

    #[test]
    fn amounts_become_minor_units() {
        // Protects the ISO exponents inside and the scheme's decimals at the edge.
        assert_eq!(parse("4100", "116"), Ok((410_000, false)));
        assert_eq!(parse("50000.0", "116"), Ok((5_000_000, true)));
        assert_eq!(parse("50000.5", "116"), Err(Class::AmountPrecision));
        assert_eq!(parse("1000.00", "704"), Ok((1000, true)));
        assert_eq!(parse("98.", "840"), Ok((9800, false)));
        assert_eq!(parse("12.5", "764"), Ok((1250, false)));
        assert_eq!(parse("9999999999999", "704"), Ok((9_999_999_999_999, false)));
        assert_eq!(parse("1.005", "048"), Ok((1005, false)));
    }

    #[test]
    fn what_is_no_amount_is_refused() {
        // Protects against what generators in other languages print for numbers.
        for bad in ["1e+21", "abc", "NaN", "1,000", "+5", "-5", ".5", ".", "1.2.3", " 1", "\u{661}"] {
            assert_eq!(parse(bad, "840"), Err(Class::AmountFormat), "{bad}");
        }
        for zero in ["0", "0.00", "000"] {
            assert_eq!(parse(zero, "840"), Err(Class::AmountZero), "{zero}");
        }
        assert_eq!(parse("0.001", "840"), Err(Class::AmountPrecision));
        assert_eq!(parse("12345678901234", "840"), Err(Class::AmountTooLong));
    }

    #[test]
    fn minor_units_become_text() {
        // Protects what we print into codes.
        let of = |minor, number, always| text(minor, &Currency::by_number(number).expect("listed"), always);
        assert_eq!(of(410_000, "116", false).as_deref(), Ok("4100"));
        assert_eq!(of(410_050, "116", false), Err(Class::AmountPrecision));
        assert_eq!(of(150, "840", false).as_deref(), Ok("1.50"));
        assert_eq!(of(100, "840", false).as_deref(), Ok("1"));
        assert_eq!(of(100, "764", true).as_deref(), Ok("1.00"));
        assert_eq!(of(0, "764", true), Err(Class::AmountZero));
    }
}
