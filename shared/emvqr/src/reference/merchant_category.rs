//! ISO 18245 merchant categories with their English names.

pub(crate) const FILE: &str = include_str!("../../data/merchant_categories.tsv");

/// The name of a category of the official list; private ranges (3000 to 3999) have none.
#[must_use]
pub fn name(mcc: &str) -> Option<&'static str> {
    super::rows(FILE).filter_map(|row| row.split_once('\t')).find(|row| row.0 == mcc).map(|row| row.1)
}

#[cfg(test)]
mod tests {
    #[test]
    fn restaurants_have_a_name() {
        // Protects the file's columns.
        assert!(super::name("5812").is_some_and(|name| name.contains("estaurants")));
        assert_eq!(super::name("9"), None);
    }
}
