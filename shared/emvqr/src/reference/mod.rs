//! Reference data: files of tab-separated lines with version and source at the top, read at compile time where decoding
//! needs them and on demand otherwise. Facts only; what follows from them is decided elsewhere.

pub mod bank;
pub mod country;
pub mod currency;
pub mod identifier;
pub mod merchant_category;

/// The lines of a data file without its head.
pub(crate) fn rows(file: &'static str) -> impl Iterator<Item = &'static str> + Clone {
    file.lines().filter(|line| !line.starts_with('#') && !line.is_empty())
}

/// The version in the head of a data file.
pub(crate) fn version(file: &'static str) -> &'static str {
    file.lines().find_map(|line| line.strip_prefix("# version ")).unwrap_or_default()
}

/// The version (a date) of each data file by its name.
pub fn versions() -> impl Iterator<Item = (&'static str, &'static str)> {
    [
        ("identifiers", identifier::FILE),
        ("currencies", currency::FILE),
        ("countries", country::FILE),
        ("merchant_categories", merchant_category::FILE),
        ("vietnam_banks", bank::FILE),
        ("sentences", crate::sentence::FILE),
        ("khqr_sdk_codes", crate::scheme::khqr_sdk::FILE),
    ]
    .into_iter()
    .map(|(name, file)| (name, version(file)))
}

#[cfg(test)]
mod tests {
    #[test]
    fn each_file_has_version_and_source() {
        // Protects the claim that reference data is versioned.
        for (name, version) in super::versions() {
            assert_eq!(version.len(), 10, "{name}");
        }
        for file in [super::identifier::FILE, super::currency::FILE, super::country::FILE, super::bank::FILE]
        {
            assert!(file.lines().any(|line| line.starts_with("# source ")));
        }
    }
}
