//! Simple types: white space and facets of one value.
//!
//! Knows XML Schema's value rules; does not know where the value stands.

use std::borrow::Cow;

use crate::generated::tables::PATTERNS;
use crate::tables::{Base, Simple};
use crate::time;

/// What is wrong with a value; the text never quotes it.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Wrong {
    pub(crate) code: &'static str,
    pub(crate) message: String,
}

fn wrong(code: &'static str, message: impl Into<String>) -> Wrong {
    Wrong { code, message: message.into() }
}

/// XML's white space.
pub(crate) fn is_space(c: char) -> bool {
    matches!(c, ' ' | '\t' | '\n' | '\r')
}

/// Whether there is nothing but white space.
pub(crate) fn is_blank(text: &str) -> bool {
    text.bytes().all(|b| matches!(b, b' ' | b'\t' | b'\n' | b'\r'))
}

/// The schema's white-space rule: texts keep theirs, all other types collapse it.
pub(crate) fn collapse<'a>(base: Base, text: Cow<'a, str>) -> Cow<'a, str> {
    if base == Base::Text {
        return text;
    }
    match text {
        Cow::Borrowed(text) => collapse_inside(text.trim_matches(is_space)),
        Cow::Owned(text) => Cow::Owned(collapse_inside(text.trim_matches(is_space)).into_owned()),
    }
}

fn collapse_inside(text: &str) -> Cow<'_, str> {
    if !text.contains(is_space) {
        return Cow::Borrowed(text);
    }
    let words: Vec<&str> = text.split(is_space).filter(|word| !word.is_empty()).collect();
    Cow::Owned(words.join(" "))
}

/// Judges a value after its white-space rule.
pub(crate) fn check(simple: &Simple, text: &str) -> Result<(), Wrong> {
    let valid = match simple.base {
        Base::Text => return check_text(simple, text),
        Base::Decimal => return check_decimal(simple, text),
        Base::Base64 => return check_base64(simple, text),
        Base::Boolean => matches!(text, "true" | "false" | "1" | "0"),
        Base::Date => time::is_date(text),
        Base::DateTime => time::is_date_time(text),
        Base::Time => time::is_time(text),
        Base::Year => time::is_year(text),
        Base::YearMonth => time::is_year_month(text),
    };
    if !valid {
        return Err(wrong("type", format!("not a valid {}", base_name(simple.base))));
    }
    check_pattern(simple, text)
}

const fn base_name(base: Base) -> &'static str {
    match base {
        Base::Text => "text",
        Base::Decimal => "decimal number",
        Base::Boolean => "boolean",
        Base::Date => "date",
        Base::DateTime => "date and time",
        Base::Time => "time",
        Base::Year => "year",
        Base::YearMonth => "year and month",
        Base::Base64 => "base64 text",
    }
}

fn check_text(simple: &Simple, text: &str) -> Result<(), Wrong> {
    // Bytes bound characters from above, and a quarter of them from below: counting is rarely needed.
    if simple.length_min > 0 || simple.length_max != u32::MAX {
        check_length(simple, text.chars().count(), "characters")?;
    }
    if !simple.values.is_empty() && simple.values.binary_search(&text).is_err() {
        return Err(wrong("enumeration", "not one of the allowed codes"));
    }
    check_pattern(simple, text)
}

fn check_length(simple: &Simple, length: usize, unit: &str) -> Result<(), Wrong> {
    let length = u32::try_from(length).unwrap_or(u32::MAX);
    if length < simple.length_min {
        return Err(wrong("length", format!("{length} {unit}, at least {} needed", simple.length_min)));
    }
    if length > simple.length_max {
        return Err(wrong("length", format!("{length} {unit}, at most {} allowed", simple.length_max)));
    }
    Ok(())
}

fn check_pattern(simple: &Simple, text: &str) -> Result<(), Wrong> {
    let pattern = simple.pattern.and_then(|id| PATTERNS.get(usize::from(id)));
    match pattern {
        Some(pattern) if !pattern.matches(text) => {
            Err(wrong("pattern", format!("does not match the pattern {}", pattern.text)))
        }
        _ => Ok(()),
    }
}

/// The digits of a decimal, without sign; `None` if it is none.
pub(crate) struct Decimal<'a> {
    pub(crate) negative: bool,
    /// Before the point, as written.
    pub(crate) whole: &'a str,
    /// After the point, as written; empty if there is no point.
    pub(crate) fraction: &'a str,
}

impl<'a> Decimal<'a> {
    /// Reads an `xs:decimal`: no exponent, no NaN, at least one digit.
    pub(crate) fn read(text: &'a str) -> Option<Self> {
        let (negative, digits) = match text.as_bytes().first()? {
            b'-' => (true, &text[1..]),
            b'+' => (false, &text[1..]),
            _ => (false, text),
        };
        let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
        let all_digits = whole.bytes().chain(fraction.bytes()).all(|b| b.is_ascii_digit());
        let some = !whole.is_empty() || !fraction.is_empty();
        (all_digits && some).then_some(Self { negative, whole, fraction })
    }

    fn whole_significant(&self) -> &'a str {
        self.whole.trim_start_matches('0')
    }

    fn fraction_significant(&self) -> &'a str {
        self.fraction.trim_end_matches('0')
    }

    /// Whether the value is zero, however written.
    pub(crate) fn is_zero(&self) -> bool {
        self.whole_significant().is_empty() && self.fraction_significant().is_empty()
    }

    fn at_least(&self, minimum: u32) -> bool {
        if self.negative {
            return minimum == 0 && self.is_zero();
        }
        let whole = self.whole_significant();
        let value = whole.bytes().take(11).fold(0u64, |sum, d| sum * 10 + u64::from(d - b'0'));
        value >= u64::from(minimum)
    }
}

/// A decimal number exactly: `mantissa` times ten to the power of minus `scale`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Exact {
    /// All digits as one whole number.
    pub mantissa: i128,
    /// How many of them stand behind the point, as written.
    pub scale: u8,
}

impl Exact {
    /// Reads an `xs:decimal`; `None` if it is none, or has more digits than 128 bits hold.
    ///
    /// ```
    /// use tonle_iso20022::Exact;
    /// assert_eq!(Exact::read("4100.50"), Some(Exact { mantissa: 410_050, scale: 2 }));
    /// assert_eq!(Exact::read("1e3"), None);
    /// ```
    pub fn read(text: &str) -> Option<Self> {
        let decimal = Decimal::read(text)?;
        let mut mantissa = 0i128;
        for digit in decimal.whole_significant().bytes().chain(decimal.fraction.bytes()) {
            mantissa = mantissa.checked_mul(10)?.checked_add(i128::from(digit - b'0'))?;
        }
        let mantissa = if decimal.negative { -mantissa } else { mantissa };
        Some(Self { mantissa, scale: u8::try_from(decimal.fraction.len()).ok()? })
    }

    /// Both with the same scale; `None` if one does not fit.
    fn aligned(self, other: Self) -> Option<(i128, i128, u8)> {
        let scale = self.scale.max(other.scale);
        let at = |value: Self| {
            let factor = 10i128.checked_pow(u32::from(scale - value.scale))?;
            value.mantissa.checked_mul(factor)
        };
        Some((at(self)?, at(other)?, scale))
    }

    /// The sum; `None` if it does not fit.
    pub fn plus(self, other: Self) -> Option<Self> {
        let (a, b, scale) = self.aligned(other)?;
        Some(Self { mantissa: a.checked_add(b)?, scale })
    }

    /// Whether both are the same number, however written.
    pub fn equals(self, other: Self) -> bool {
        self.aligned(other).is_some_and(|(a, b, _)| a == b)
    }
}

fn check_decimal(simple: &Simple, text: &str) -> Result<(), Wrong> {
    let Some(decimal) = Decimal::read(text) else {
        return Err(wrong("type", "not a valid decimal number"));
    };
    let fraction = decimal.fraction_significant().len();
    let total = decimal.whole_significant().len() + fraction;
    if u32::try_from(fraction).unwrap_or(u32::MAX) > simple.fraction_digits {
        return Err(wrong("digits", format!("more than {} digits after the point", simple.fraction_digits)));
    }
    if u32::try_from(total).unwrap_or(u32::MAX) > simple.total_digits {
        return Err(wrong("digits", format!("more than {} digits", simple.total_digits)));
    }
    match simple.minimum {
        Some(minimum) if !decimal.at_least(minimum) => Err(wrong("minimum", format!("less than {minimum}"))),
        _ => check_pattern(simple, text),
    }
}

fn check_base64(simple: &Simple, text: &str) -> Result<(), Wrong> {
    let mut symbols = 0usize;
    let mut padding = 0usize;
    let mut last = 0u8;
    for byte in text.bytes().filter(|b| *b != b' ') {
        let value = match byte {
            b'=' => {
                padding += 1;
                continue;
            }
            b'A'..=b'Z' => byte - b'A',
            b'a'..=b'z' => byte - b'a' + 26,
            b'0'..=b'9' => byte - b'0' + 52,
            b'+' => 62,
            b'/' => 63,
            _ => return Err(wrong("type", "not a valid base64 text")),
        };
        if padding > 0 {
            return Err(wrong("type", "not a valid base64 text"));
        }
        last = value;
        symbols += 1;
    }
    // The bits that padding leaves over must be zero, as XML Schema's grammar of base64Binary demands.
    let whole = (symbols + padding).is_multiple_of(4);
    let left_over = match padding {
        0 => 0,
        1 => last & 0b11,
        2 => last & 0b1111,
        _ => 1,
    };
    if !whole || left_over != 0 {
        return Err(wrong("type", "not a valid base64 text"));
    }
    check_length(simple, symbols * 3 / 4, "octets")
}

#[cfg(test)]
mod tests {
    use super::*;

    const AMOUNT: Simple = Simple {
        base: Base::Decimal,
        length_min: 0,
        length_max: u32::MAX,
        total_digits: 18,
        fraction_digits: 5,
        minimum: Some(0),
        pattern: None,
        values: &[],
        set: None,
    };

    #[test]
    fn decimals_are_judged_by_value() {
        // Protects the value rules: signs, leading zeros, trailing zeros and the point alone are no digits.
        for good in
            ["0", "+1", "0001", "1.", ".5", "-0", "1.000000", "000000000000000000001", "9999999999999.99999"]
        {
            assert_eq!(check(&AMOUNT, good), Ok(()), "{good}");
        }
        for (bad, code) in [
            ("", "type"),
            (".", "type"),
            ("+", "type"),
            ("1e3", "type"),
            ("NaN", "type"),
            ("1,5", "type"),
            ("--1", "type"),
            ("-1", "minimum"),
            ("-0.1", "minimum"),
            ("0.000001", "digits"),
            ("1000000000000000000", "digits"),
            ("1 0", "type"),
            ("٣", "type"),
        ] {
            assert_eq!(check(&AMOUNT, bad).map_err(|w| w.code), Err(code), "{bad}");
        }
        let one = Simple { minimum: Some(1), ..AMOUNT };
        assert!(
            check(&one, "1").is_ok() && check(&one, "0.99").is_err() && check(&one, "99999999999999").is_ok()
        );
    }

    #[test]
    fn base64_counts_octets() {
        // Protects lengths of binary values.
        let two = Simple { base: Base::Base64, length_min: 1, length_max: 2, minimum: None, ..AMOUNT };
        for good in ["AA==", "AAA=", "A A A ="] {
            assert_eq!(check(&two, good), Ok(()), "{good}");
        }
        for bad in ["", "AAAA", "A", "AB==", "AAB=", "AA=A", "A===", "AA=", "!!!!"] {
            assert!(check(&two, bad).is_err(), "{bad}");
        }
    }

    #[test]
    fn white_space_follows_the_type() {
        // Protects content equality: texts keep blanks, numbers do not.
        assert_eq!(collapse(Base::Text, Cow::Borrowed(" a ")), " a ");
        assert_eq!(collapse(Base::Decimal, Cow::Borrowed("\n 1 \t")), "1");
        assert_eq!(collapse(Base::Base64, Cow::Borrowed(" AA \n A= ")), "AA A=");
        assert_eq!(collapse(Base::Decimal, Cow::Borrowed("\u{a0}1")), "\u{a0}1");
    }
}
