//! ISO 3166-1: two letters and number.

pub(crate) const FILE: &str = include_str!("../../data/countries.tsv");

/// Two upper-case letters, as tag 58 has them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Country([u8; 2]);

impl Country {
    /// Two ASCII letters of either case; they need not be in the table.
    #[must_use]
    pub fn from_letters(text: &str) -> Option<Self> {
        match text.as_bytes() {
            &[a, b] if a.is_ascii_alphabetic() && b.is_ascii_alphabetic() => {
                Some(Self([a.to_ascii_uppercase(), b.to_ascii_uppercase()]))
            }
            _ => None,
        }
    }

    /// The letters.
    #[must_use]
    pub fn as_str(&self) -> &str {
        core::str::from_utf8(&self.0).unwrap_or_default()
    }

    /// The three digits of ISO 3166-1, for countries of the table.
    #[must_use]
    pub fn number(&self) -> Option<&'static str> {
        super::rows(FILE)
            .filter_map(|row| row.split_once('\t'))
            .find(|row| row.0 == self.as_str())
            .map(|row| row.1)
    }
}

#[cfg(test)]
mod tests {
    use super::Country;

    #[test]
    fn letters_and_numbers() {
        // Protects the table and the case of letters.
        assert_eq!(Country::from_letters("kh").and_then(|country| country.number()), Some("116"));
        assert_eq!(Country::from_letters("ZZ").and_then(|country| country.number()), None);
        assert_eq!(Country::from_letters("K1"), None);
        assert_eq!(Country::from_letters("KHM"), None);
    }
}
