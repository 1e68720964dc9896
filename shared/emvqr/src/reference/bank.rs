//! Banks and wallets of Vietnam by their six-digit number (BIN). The list is not complete and changes: it names a bank,
//! it never decides whether a number is valid.

pub(crate) const FILE: &str = include_str!("../../data/vietnam_banks.tsv");

/// A bank or wallet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Bank {
    /// Six digits.
    pub bin: &'static str,
    /// Short code, letters.
    pub code: &'static str,
    /// What people call it.
    pub short_name: &'static str,
    /// Its full name, in Vietnamese.
    pub name: &'static str,
}

/// All banks of the list in the order of their numbers. A number that changed hands has a line for each name.
pub fn all() -> impl Iterator<Item = Bank> {
    super::rows(FILE).filter_map(|row| {
        let mut columns = row.split('\t');
        Some(Bank {
            bin: columns.next()?,
            code: columns.next()?,
            short_name: columns.next()?,
            name: columns.next()?,
        })
    })
}

/// The bank of a number, under its latest name.
#[must_use]
pub fn by_bin(bin: &str) -> Option<Bank> {
    all().filter(|bank| bank.bin == bin).last()
}

#[cfg(test)]
mod tests {
    #[test]
    fn banks_are_found_by_number() {
        // Protects the columns, and that numbers need not start with 970.
        assert_eq!(super::by_bin("970436").map(|bank| bank.code), Some("VCB"));
        assert_eq!(super::by_bin("546034").map(|bank| bank.code), Some("CAKE"));
        assert_eq!(super::by_bin("970406").map(|bank| bank.code), Some("VIKKI"));
        assert_eq!(super::by_bin("970414").map(|bank| bank.code), Some("MBV"));
        assert!(
            super::all()
                .all(|bank| bank.bin.len() == 6 && bank.bin.bytes().all(|byte| byte.is_ascii_digit()))
        );
    }
}
