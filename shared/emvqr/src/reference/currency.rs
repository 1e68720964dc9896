//! ISO 4217: number, letters, exponent, and how many decimals may stand in a code.

pub(crate) const FILE: &str = include_str!("../../data/currencies.tsv");

/// A currency of the table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Currency {
    /// Three digits.
    pub number: &'static str,
    /// Three letters.
    pub alpha: &'static str,
    /// Decimals of the minor unit in ISO 4217.
    pub exponent: u8,
    /// Decimals that may stand in a payment code; never more than the exponent.
    pub code_decimals: u8,
}

/// For each number the byte after the start of its line, plus one; zero for none.
static LINES: [u16; 1000] = index(FILE.as_bytes());

const fn index(file: &[u8]) -> [u16; 1000] {
    let mut lines = [0_u16; 1000];
    let mut at = 0;
    let mut line_start = true;
    while at < file.len() {
        if line_start && file[at].is_ascii_digit() {
            let number = (file[at] - b'0') as usize * 100
                + (file[at + 1] - b'0') as usize * 10
                + (file[at + 2] - b'0') as usize;
            assert!(at < u16::MAX as usize, "the table has grown beyond its index");
            lines[number] = at as u16 + 1;
        }
        line_start = file[at] == b'\n';
        at += 1;
    }
    lines
}

impl Currency {
    /// The currency of three ASCII digits.
    #[must_use]
    pub fn by_number(number: &str) -> Option<Self> {
        let &[a @ b'0'..=b'9', b @ b'0'..=b'9', c @ b'0'..=b'9'] = number.as_bytes() else { return None };
        let place = usize::from(a - b'0') * 100 + usize::from(b - b'0') * 10 + usize::from(c - b'0');
        let start = usize::from(LINES[place]).checked_sub(1)?;
        Self::read(FILE.get(start..)?)
    }

    /// The currency of three upper-case letters.
    #[must_use]
    pub fn by_alpha(alpha: &str) -> Option<Self> {
        super::rows(FILE).filter_map(Self::read).find(|currency| currency.alpha == alpha)
    }

    /// A line is `NNN AAA E D` with tabs between; all columns have one width.
    fn read(line: &'static str) -> Option<Self> {
        let digit = |at: usize| line.as_bytes().get(at).map(|byte| byte.wrapping_sub(b'0'));
        Some(Self {
            number: line.get(..3)?,
            alpha: line.get(4..7)?,
            exponent: digit(8)?,
            code_decimals: digit(10)?,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::{Currency, FILE};

    #[test]
    fn the_index_finds_each_line() {
        // Protects the compile-time index against another width of columns.
        let mut count = 0;
        for line in super::super::rows(FILE) {
            let fields: alloc::vec::Vec<&str> = line.split('\t').collect();
            let currency = Currency::by_number(fields[0]).expect("indexed");
            assert_eq!((currency.number, currency.alpha), (fields[0], fields[1]));
            assert_eq!(alloc::format!("{}", currency.exponent), fields[2]);
            assert_eq!(alloc::format!("{}", currency.code_decimals), fields[3]);
            assert!(currency.code_decimals <= currency.exponent && currency.exponent <= 4);
            assert_eq!(Currency::by_alpha(fields[1]), Some(currency));
            count += 1;
        }
        assert!(count > 150);
        assert_eq!(Currency::by_number("000"), None);
        assert_eq!(Currency::by_number("+84"), None);
    }
}
