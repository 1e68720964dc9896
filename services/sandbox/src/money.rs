//! Amounts as integers in ISO 4217 minor units. Knows no rate, no sign and no arithmetic but reading and printing.

/// An amount that a bank cannot book.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum AmountFault {
    /// The currency is none that a sandbox bank keeps books in.
    #[error("currency `{0}` is not kept here")]
    Currency(String),
    /// The text is no plain decimal number, or has more decimals than the currency, or is too large.
    #[error("amount `{value}` is no decimal amount of {ccy}")]
    Text {
        /// The currency code.
        ccy: String,
        /// The text as given.
        value: String,
    },
}

/// Decimals of a currency by ISO 4217, for the currencies of the region and of its partners.
pub fn exponent(ccy: &str) -> Option<u32> {
    match ccy {
        "VND" | "JPY" | "KRW" => Some(0),
        "KHR" | "LAK" | "THB" | "USD" | "SGD" | "CNY" | "MYR" | "IDR" | "PHP" | "HKD" | "TWD" | "EUR" => {
            Some(2)
        }
        _ => None,
    }
}

/// `value` (decimal text such as `125000` or `4100.50`) in minor units of `ccy`. Surplus decimals are refused, unless
/// zeros, never cut.
pub fn minor(ccy: &str, value: &str) -> Result<u64, AmountFault> {
    let places = exponent(ccy).ok_or_else(|| AmountFault::Currency(ccy.to_owned()))?;
    let fault = || AmountFault::Text { ccy: ccy.to_owned(), value: value.to_owned() };
    let (whole, decimals) = value.split_once('.').unwrap_or((value, ""));
    let digits = |text: &str| text.bytes().all(|b| b.is_ascii_digit());
    if (whole.is_empty() && decimals.is_empty()) || !digits(whole) || !digits(decimals) {
        return Err(fault());
    }
    let kept = decimals.trim_end_matches('0');
    let padding = usize::try_from(places).ok().and_then(|p| p.checked_sub(kept.len())).ok_or_else(fault)?;
    let mut total: u64 = 0;
    for digit in whole.bytes().chain(kept.bytes()).chain(std::iter::repeat_n(b'0', padding)) {
        total =
            total.checked_mul(10).and_then(|t| t.checked_add(u64::from(digit - b'0'))).ok_or_else(fault)?;
    }
    Ok(total)
}

/// `minor` units of `ccy` as decimal text; an unknown currency is printed without decimals.
pub fn text(ccy: &str, minor: u64) -> String {
    match exponent(ccy) {
        Some(places) if places > 0 => {
            let unit = 10_u64.pow(places);
            format!("{}.{:0width$}", minor / unit, minor % unit, width = usize::try_from(places).unwrap_or(0))
        }
        _ => minor.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_is_read_exactly_or_refused() {
        // Protects the books: a misread decimal is money made or lost.
        assert_eq!(minor("VND", "125000"), Ok(125_000));
        assert_eq!(minor("VND", "125000.00"), Ok(125_000));
        assert_eq!(minor("KHR", "4100"), Ok(410_000));
        assert_eq!(minor("KHR", "4100.5"), Ok(410_050));
        assert_eq!(minor("USD", ".05"), Ok(5));
        assert_eq!(minor("USD", "18446744073709551615").ok(), None);
        for bad in ["", ".", "-1", "+1", "1e3", "1,5", " 1", "1.005", "1.2.3", "１"] {
            assert!(minor("USD", bad).is_err(), "{bad}");
        }
        assert!(minor("VND", "1.5").is_err());
        assert_eq!(minor("XXX", "1"), Err(AmountFault::Currency("XXX".to_owned())));
    }

    #[test]
    fn printing_is_the_inverse_of_reading() {
        // Protects the traffic driver's amounts.
        for (ccy, value) in [("VND", 0), ("VND", 77), ("KHR", 5), ("KHR", 410_050), ("USD", u64::MAX)] {
            assert_eq!(minor(ccy, &text(ccy, value)), Ok(value));
        }
    }
}
