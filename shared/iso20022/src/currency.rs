//! Currencies of ISO 4217 with their decimals, as data.
//!
//! Holds the active codes and fund codes that have a minor unit. Codes without one (gold, units of account, test codes) are
//! no money that can be paid here. Withdrawn codes (such as HRK, ANG, BGN) are held apart, so that a refusal can say so.

/// Code and number of decimals, sorted by code.
#[rustfmt::skip]
static CURRENCIES: &[(&str, u8)] = &[
    ("AED", 2), ("AFN", 2), ("ALL", 2), ("AMD", 2), ("AOA", 2), ("ARS", 2), ("AUD", 2), ("AWG", 2),
    ("AZN", 2), ("BAM", 2), ("BBD", 2), ("BDT", 2), ("BHD", 3), ("BIF", 0), ("BMD", 2), ("BND", 2),
    ("BOB", 2), ("BOV", 2), ("BRL", 2), ("BSD", 2), ("BTN", 2), ("BWP", 2), ("BYN", 2), ("BZD", 2),
    ("CAD", 2), ("CDF", 2), ("CHE", 2), ("CHF", 2), ("CHW", 2), ("CLF", 4), ("CLP", 0), ("CNY", 2),
    ("COP", 2), ("COU", 2), ("CRC", 2), ("CUP", 2), ("CVE", 2), ("CZK", 2), ("DJF", 0), ("DKK", 2),
    ("DOP", 2), ("DZD", 2), ("EGP", 2), ("ERN", 2), ("ETB", 2), ("EUR", 2), ("FJD", 2), ("FKP", 2),
    ("GBP", 2), ("GEL", 2), ("GHS", 2), ("GIP", 2), ("GMD", 2), ("GNF", 0), ("GTQ", 2), ("GYD", 2),
    ("HKD", 2), ("HNL", 2), ("HTG", 2), ("HUF", 2), ("IDR", 2), ("ILS", 2), ("INR", 2), ("IQD", 3),
    ("IRR", 2), ("ISK", 0), ("JMD", 2), ("JOD", 3), ("JPY", 0), ("KES", 2), ("KGS", 2), ("KHR", 2),
    ("KMF", 0), ("KPW", 2), ("KRW", 0), ("KWD", 3), ("KYD", 2), ("KZT", 2), ("LAK", 2), ("LBP", 2),
    ("LKR", 2), ("LRD", 2), ("LSL", 2), ("LYD", 3), ("MAD", 2), ("MDL", 2), ("MGA", 2), ("MKD", 2),
    ("MMK", 2), ("MNT", 2), ("MOP", 2), ("MRU", 2), ("MUR", 2), ("MVR", 2), ("MWK", 2), ("MXN", 2),
    ("MXV", 2), ("MYR", 2), ("MZN", 2), ("NAD", 2), ("NGN", 2), ("NIO", 2), ("NOK", 2), ("NPR", 2),
    ("NZD", 2), ("OMR", 3), ("PAB", 2), ("PEN", 2), ("PGK", 2), ("PHP", 2), ("PKR", 2), ("PLN", 2),
    ("PYG", 0), ("QAR", 2), ("RON", 2), ("RSD", 2), ("RUB", 2), ("RWF", 0), ("SAR", 2), ("SBD", 2),
    ("SCR", 2), ("SDG", 2), ("SEK", 2), ("SGD", 2), ("SHP", 2), ("SLE", 2), ("SOS", 2), ("SRD", 2),
    ("SSP", 2), ("STN", 2), ("SVC", 2), ("SYP", 2), ("SZL", 2), ("THB", 2), ("TJS", 2), ("TMT", 2),
    ("TND", 3), ("TOP", 2), ("TRY", 2), ("TTD", 2), ("TWD", 2), ("TZS", 2), ("UAH", 2), ("UGX", 0),
    ("USD", 2), ("USN", 2), ("UYI", 0), ("UYU", 2), ("UYW", 4), ("UZS", 2), ("VED", 2), ("VES", 2),
    ("VND", 0), ("VUV", 0), ("WST", 2), ("XAD", 2), ("XAF", 0), ("XCD", 2), ("XCG", 2), ("XOF", 0),
    ("XPF", 0), ("YER", 2), ("ZAR", 2), ("ZMW", 2), ("ZWG", 2),
];

/// Codes that ISO 4217 has withdrawn and not given out again (its table of historic denominations), sorted.
#[rustfmt::skip]
static WITHDRAWN: &[&str] = &[
    "ADP", "AFA", "ALK", "ANG", "AOK", "AON", "AOR", "ARA", "ARP", "ARY", "ATS", "AYM", "AZM", "BAD",
    "BEC", "BEF", "BEL", "BGJ", "BGK", "BGL", "BGN", "BOP", "BRB", "BRC", "BRE", "BRN", "BRR", "BUK",
    "BYB", "BYR", "CHC", "CSD", "CSJ", "CSK", "CUC", "CYP", "DDM", "DEM", "ECS", "ECV", "EEK", "ESA",
    "ESB", "ESP", "FIM", "FRF", "GEK", "GHC", "GHP", "GNE", "GNS", "GQE", "GRD", "GWE", "GWP", "HRD",
    "HRK", "IEP", "ILP", "ILR", "ISJ", "ITL", "LAJ", "LSM", "LTL", "LTT", "LUC", "LUF", "LUL", "LVL",
    "LVR", "MAF", "MGF", "MLF", "MRO", "MTL", "MTP", "MVQ", "MXP", "MZE", "MZM", "NIC", "NLG", "PEH",
    "PEI", "PES", "PLZ", "PTE", "RHD", "ROK", "ROL", "RUR", "SDD", "SDP", "SIT", "SKK", "SLL", "SRG",
    "STD", "SUR", "TJR", "TMM", "TPE", "TRL", "UAK", "UGS", "UGW", "USS", "UYN", "UYP", "VEB", "VEF",
    "VNC", "XEU", "XFO", "XFU", "XRE", "YDD", "YUD", "YUM", "YUN", "ZAL", "ZMK", "ZRN", "ZRZ", "ZWC",
    "ZWD", "ZWL", "ZWN", "ZWR",
];

/// Whether ISO 4217 has withdrawn the code.
///
/// ```
/// use tonle_iso20022::currency_is_withdrawn;
/// assert!(currency_is_withdrawn("HRK") && !currency_is_withdrawn("VND") && !currency_is_withdrawn("XXX"));
/// ```
pub fn currency_is_withdrawn(code: &str) -> bool {
    WITHDRAWN.binary_search(&code).is_ok()
}

/// Number of decimals of a currency; `None` if it is not known, withdrawn, or has no minor unit.
///
/// ```
/// use tonle_iso20022::currency_decimals;
/// assert_eq!((currency_decimals("VND"), currency_decimals("KHR"), currency_decimals("XXX")), (Some(0), Some(2), None));
/// ```
pub fn currency_decimals(code: &str) -> Option<u8> {
    let at = CURRENCIES.binary_search_by(|(known, _)| (*known).cmp(code)).ok()?;
    CURRENCIES.get(at).map(|(_, decimals)| *decimals)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_is_sorted_and_whole() {
        // Protects the binary search, and the currencies that the product is about.
        assert!(WITHDRAWN.windows(2).all(|pair| pair[0] < pair[1]));
        assert!(WITHDRAWN.iter().all(|code| currency_decimals(code).is_none()));
        assert!(CURRENCIES.windows(2).all(|pair| pair[0].0 < pair[1].0));
        assert!(CURRENCIES.iter().all(|(code, _)| code.len() == 3));
        let cases = [
            ("VND", 0),
            ("KHR", 2),
            ("USD", 2),
            ("CNY", 2),
            ("THB", 2),
            ("LAK", 2),
            ("KRW", 0),
            ("JPY", 0),
            ("IDR", 2),
            ("SGD", 2),
            ("MMK", 2),
            ("KWD", 3),
            ("CLF", 4),
            ("EUR", 2),
        ];
        for (code, decimals) in cases {
            assert_eq!(currency_decimals(code), Some(decimals), "{code}");
        }
        assert!(
            ["HRK", "XAU", "XXX", "vnd", "", "VNDX"].iter().all(|code| currency_decimals(code).is_none())
        );
    }
}
