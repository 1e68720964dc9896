//! Identifiers that carry their own check: IBAN, LEI, BIC.
//!
//! Knows ISO 13616, ISO 17442 and ISO 9362 as far as one text can be judged by itself; knows no account and no bank.

/// Codes of ISO 3166-1, and XK, which ISO 9362 uses for Kosovo; sorted, two letters each.
const COUNTRIES: &str = "\
ADAEAFAGAIALAMAOAQARASATAUAWAXAZBABBBDBEBFBGBHBIBJBLBMBNBOBQBRBSBTBVBWBYBZCACCCDCFCGCHCICKCLCMCNCOCR\
CUCVCWCXCYCZDEDJDKDMDODZECEEEGEHERESETFIFJFKFMFOFRGAGBGDGEGFGGGHGIGLGMGNGPGQGRGSGTGUGWGYHKHMHNHRHTHU\
IDIEILIMINIOIQIRISITJEJMJOJPKEKGKHKIKMKNKPKRKWKYKZLALBLCLILKLRLSLTLULVLYMAMCMDMEMFMGMHMKMLMMMNMOMPMQ\
MRMSMTMUMVMWMXMYMZNANCNENFNGNINLNONPNRNUNZOMPAPEPFPGPHPKPLPMPNPRPSPTPWPYQARERORSRURWSASBSCSDSESGSHSI\
SJSKSLSMSNSOSRSSSTSVSXSYSZTCTDTFTGTHTJTKTLTMTNTOTRTTTVTWTZUAUGUMUSUYUZVAVCVEVGVIVNVUWFWSXKYEYTZAZMZW\
";

/// Whether a code of two capital letters names a country.
pub(crate) fn is_country(code: &str) -> bool {
    code.len() == 2 && COUNTRIES.as_bytes().chunks(2).any(|country| country == code.as_bytes())
}

/// ISO 7064 MOD 97-10 over digits and letters (A is 10, Z is 35): the remainder, 1 if the check digits are right.
fn mod_97(mut text: impl Iterator<Item = u8>) -> Option<u32> {
    text.try_fold(0u32, |sum, byte| match byte {
        b'0'..=b'9' => Some((sum * 10 + u32::from(byte - b'0')) % 97),
        b'A'..=b'Z' => Some((sum * 100 + u32::from(byte - b'A') + 10) % 97),
        b'a'..=b'z' => Some((sum * 100 + u32::from(byte - b'a') + 10) % 97),
        _ => None,
    })
}

/// Whether the check digits of an IBAN are right: the first four characters count last.
pub(crate) fn iban_is_right(iban: &str) -> bool {
    let bytes = iban.as_bytes();
    bytes.len() > 4 && mod_97(bytes[4..].iter().chain(&bytes[..4]).copied()) == Some(1)
}

/// Whether the check digits of an LEI are right.
pub(crate) fn lei_is_right(lei: &str) -> bool {
    mod_97(lei.bytes()) == Some(1)
}

/// Whether the country of a BIC exists.
pub(crate) fn bic_country_is_known(bic: &str) -> bool {
    bic.get(4..6).is_some_and(is_country)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn published_examples_are_right() {
        // Protects the arithmetic: examples of the registries, and the same with one digit changed.
        for iban in [
            "GB82WEST12345698765432",
            "DE89370400440532013000",
            "NO9386011117947",
            "MT84MALT011000012345MTLCAST001S",
        ] {
            assert!(iban_is_right(iban), "{iban}");
            assert!(!iban_is_right(&iban.replacen('1', "2", 1)), "{iban}");
        }
        assert!(
            !iban_is_right("GB82") && !iban_is_right("") && !iban_is_right("GB82 WEST 1234 5698 7654 32")
        );
        assert!(lei_is_right("5493001KJTIIGC8Y1R12") && !lei_is_right("5493001KJTIIGC8Y1R13"));
        assert!(bic_country_is_known("LOTUVNVX") && bic_country_is_known("MEKOKHPPXXX"));
        assert!(!bic_country_is_known("LOTUZZVX") && !bic_country_is_known("LOTU"));
        assert_eq!(COUNTRIES.len(), 500);
        assert!(COUNTRIES.as_bytes().chunks(2).is_sorted());
    }
}
