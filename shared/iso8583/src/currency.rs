//! Currencies of ISO 4217 by their three-digit number, as data.
//!
//! Holds the codes in use on 1 January 2026 (list one of the ISO 4217 maintenance agency). Withdrawn codes do not exist
//! here. Metals, units of account, the code for tests and "no currency" exist but have no minor unit.

/// Number, alphabetic code, decimals of the minor unit where there is one; sorted by number.
#[rustfmt::skip]
static CURRENCIES: &[(u16, &str, Option<u8>)] = &[
    (8, "ALL", Some(2)), (12, "DZD", Some(2)), (32, "ARS", Some(2)), (36, "AUD", Some(2)), (44, "BSD", Some(2)),
    (48, "BHD", Some(3)), (50, "BDT", Some(2)), (51, "AMD", Some(2)), (52, "BBD", Some(2)), (60, "BMD", Some(2)),
    (64, "BTN", Some(2)), (68, "BOB", Some(2)), (72, "BWP", Some(2)), (84, "BZD", Some(2)), (90, "SBD", Some(2)),
    (96, "BND", Some(2)), (104, "MMK", Some(2)), (108, "BIF", Some(0)), (116, "KHR", Some(2)),
    (124, "CAD", Some(2)), (132, "CVE", Some(2)), (136, "KYD", Some(2)), (144, "LKR", Some(2)),
    (152, "CLP", Some(0)), (156, "CNY", Some(2)), (170, "COP", Some(2)), (174, "KMF", Some(0)),
    (188, "CRC", Some(2)), (192, "CUP", Some(2)), (203, "CZK", Some(2)), (208, "DKK", Some(2)),
    (214, "DOP", Some(2)), (222, "SVC", Some(2)), (230, "ETB", Some(2)), (232, "ERN", Some(2)),
    (238, "FKP", Some(2)), (242, "FJD", Some(2)), (262, "DJF", Some(0)), (270, "GMD", Some(2)),
    (292, "GIP", Some(2)), (320, "GTQ", Some(2)), (324, "GNF", Some(0)), (328, "GYD", Some(2)),
    (332, "HTG", Some(2)), (340, "HNL", Some(2)), (344, "HKD", Some(2)), (348, "HUF", Some(2)),
    (352, "ISK", Some(0)), (356, "INR", Some(2)), (360, "IDR", Some(2)), (364, "IRR", Some(2)),
    (368, "IQD", Some(3)), (376, "ILS", Some(2)), (388, "JMD", Some(2)), (392, "JPY", Some(0)),
    (396, "XAD", Some(2)), (398, "KZT", Some(2)), (400, "JOD", Some(3)), (404, "KES", Some(2)),
    (408, "KPW", Some(2)), (410, "KRW", Some(0)), (414, "KWD", Some(3)), (417, "KGS", Some(2)),
    (418, "LAK", Some(2)), (422, "LBP", Some(2)), (426, "LSL", Some(2)), (430, "LRD", Some(2)),
    (434, "LYD", Some(3)), (446, "MOP", Some(2)), (454, "MWK", Some(2)), (458, "MYR", Some(2)),
    (462, "MVR", Some(2)), (480, "MUR", Some(2)), (484, "MXN", Some(2)), (496, "MNT", Some(2)),
    (498, "MDL", Some(2)), (504, "MAD", Some(2)), (512, "OMR", Some(3)), (516, "NAD", Some(2)),
    (524, "NPR", Some(2)), (532, "XCG", Some(2)), (533, "AWG", Some(2)), (548, "VUV", Some(0)),
    (554, "NZD", Some(2)), (558, "NIO", Some(2)), (566, "NGN", Some(2)), (578, "NOK", Some(2)),
    (586, "PKR", Some(2)), (590, "PAB", Some(2)), (598, "PGK", Some(2)), (600, "PYG", Some(0)),
    (604, "PEN", Some(2)), (608, "PHP", Some(2)), (634, "QAR", Some(2)), (643, "RUB", Some(2)),
    (646, "RWF", Some(0)), (654, "SHP", Some(2)), (682, "SAR", Some(2)), (690, "SCR", Some(2)),
    (702, "SGD", Some(2)), (704, "VND", Some(0)), (706, "SOS", Some(2)), (710, "ZAR", Some(2)),
    (728, "SSP", Some(2)), (748, "SZL", Some(2)), (752, "SEK", Some(2)), (756, "CHF", Some(2)),
    (760, "SYP", Some(2)), (764, "THB", Some(2)), (776, "TOP", Some(2)), (780, "TTD", Some(2)),
    (784, "AED", Some(2)), (788, "TND", Some(3)), (800, "UGX", Some(0)), (807, "MKD", Some(2)),
    (818, "EGP", Some(2)), (826, "GBP", Some(2)), (834, "TZS", Some(2)), (840, "USD", Some(2)),
    (858, "UYU", Some(2)), (860, "UZS", Some(2)), (882, "WST", Some(2)), (886, "YER", Some(2)),
    (901, "TWD", Some(2)), (924, "ZWG", Some(2)), (925, "SLE", Some(2)), (926, "VED", Some(2)),
    (927, "UYW", Some(4)), (928, "VES", Some(2)), (929, "MRU", Some(2)), (930, "STN", Some(2)),
    (933, "BYN", Some(2)), (934, "TMT", Some(2)), (936, "GHS", Some(2)), (938, "SDG", Some(2)),
    (940, "UYI", Some(0)), (941, "RSD", Some(2)), (943, "MZN", Some(2)), (944, "AZN", Some(2)),
    (946, "RON", Some(2)), (947, "CHE", Some(2)), (948, "CHW", Some(2)), (949, "TRY", Some(2)),
    (950, "XAF", Some(0)), (951, "XCD", Some(2)), (952, "XOF", Some(0)), (953, "XPF", Some(0)), (955, "XBA", None),
    (956, "XBB", None), (957, "XBC", None), (958, "XBD", None), (959, "XAU", None), (960, "XDR", None),
    (961, "XAG", None), (962, "XPT", None), (963, "XTS", None), (964, "XPD", None), (965, "XUA", None),
    (967, "ZMW", Some(2)), (968, "SRD", Some(2)), (969, "MGA", Some(2)), (970, "COU", Some(2)),
    (971, "AFN", Some(2)), (972, "TJS", Some(2)), (973, "AOA", Some(2)), (976, "CDF", Some(2)),
    (977, "BAM", Some(2)), (978, "EUR", Some(2)), (979, "MXV", Some(2)), (980, "UAH", Some(2)),
    (981, "GEL", Some(2)), (984, "BOV", Some(2)), (985, "PLN", Some(2)), (986, "BRL", Some(2)),
    (990, "CLF", Some(4)), (994, "XSU", None), (997, "USN", Some(2)), (999, "XXX", None),
];

/// What the standard says about one currency.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Currency {
    /// Three-digit number as DE49, DE50 and DE51 carry it, 0 to 999.
    pub number: u16,
    /// Three capital letters.
    pub code: &'static str,
    /// Decimals of the minor unit; `None` for metals, units of account, tests and "no currency".
    pub decimals: Option<u8>,
}

/// The currency of a number; `None` if no such code is in use.
///
/// ```
/// use tonle_iso8583::currency_by_number;
/// let dong = currency_by_number(704).expect("in use");
/// assert_eq!((dong.code, dong.decimals), ("VND", Some(0)));
/// assert_eq!(currency_by_number(0), None);
/// ```
pub fn currency_by_number(number: u16) -> Option<Currency> {
    let at = CURRENCIES.binary_search_by_key(&number, |row| row.0).ok()?;
    CURRENCIES.get(at).map(|&(number, code, decimals)| Currency { number, code, decimals })
}

/// The currency of an alphabetic code in capital letters; `None` if no such code is in use.
pub fn currency_by_code(code: &str) -> Option<Currency> {
    CURRENCIES.iter().find(|row| row.1 == code).map(|&(number, code, decimals)| Currency {
        number,
        code,
        decimals,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_is_sorted_and_holds_what_the_product_is_about() {
        // Protects the binary search and the decimals on which implied decimals depend.
        assert!(CURRENCIES.windows(2).all(|pair| pair[0].0 < pair[1].0));
        let cases = [
            (704, "VND", 0),
            (116, "KHR", 2),
            (840, "USD", 2),
            (156, "CNY", 2),
            (764, "THB", 2),
            (418, "LAK", 2),
        ];
        for (number, code, decimals) in cases {
            let wanted = Currency { number, code, decimals: Some(decimals) };
            assert_eq!(currency_by_number(number), Some(wanted));
            assert_eq!(currency_by_code(code), Some(wanted));
        }
    }

    #[test]
    fn numbers_that_are_not_in_use_do_not_exist() {
        // Protects: withdrawn codes (HRK 191, BGN 975, ZWL 932) and numbers never given are refused.
        for number in [0, 1, 123, 191, 932, 975, 998, 1000] {
            assert_eq!(currency_by_number(number), None, "{number}");
        }
    }
}
