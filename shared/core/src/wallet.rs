//! Wallet codes: the addresses of participants that have neither a bank code nor a Bakong suffix of their own in a payment
//! code. A wallet rides on a bank's code with account numbers that begin in its own way, on a network's merchant numbers,
//! or has an identifier of its own.
//!
//! A wallet code is `IDENTIFIER` or `IDENTIFIER/BEGINNING`: the identifier as it stands in the code's account (a bank code, an
//! application identifier, a reversed domain), and what the account or merchant number behind it begins with. Identifiers
//! are compared without regard to case, as the schemes say; beginnings are exact, and the longest one wins.
//!
//! It does not know how a payment code is read, nor who owns which code: that is [`crate::registry`].

/// Longest identifier in characters: that of EMVCo's sub-tag 00.
pub const IDENTIFIER_MAX: usize = 32;

/// Longest beginning in characters: no account or merchant number of a scheme is longer.
pub const BEGINNING_MAX: usize = 32;

/// The form, for people.
pub const FORM: &str = "IDENTIFIER or IDENTIFIER/BEGINNING, 1 to 32 characters each, ASCII letters, digits and .-_ (the \
                        beginning: visible ASCII without /); a bank code alone belongs into bins";

/// A wallet code in its parts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct WalletCode<'a> {
    /// Whose number space it is in.
    pub identifier: &'a str,
    /// What the numbers begin with; empty: all of them.
    pub beginning: &'a str,
}

impl<'a> WalletCode<'a> {
    /// Reads it; `None` if it has not the [`FORM`].
    pub fn parse(text: &'a str) -> Option<Self> {
        let (identifier, beginning) = match text.split_once('/') {
            Some((_, "")) => return None,
            Some(parts) => parts,
            None => (text, ""),
        };
        let is_named = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'-' | b'_');
        let is_bank_code = identifier.len() == 6 && identifier.bytes().all(|byte| byte.is_ascii_digit());
        let is_good = (1..=IDENTIFIER_MAX).contains(&identifier.len())
            && identifier.bytes().all(is_named)
            && beginning.len() <= BEGINNING_MAX
            && beginning.bytes().all(|byte| byte.is_ascii_graphic() && byte != b'/')
            && !(is_bank_code && beginning.is_empty());
        is_good.then_some(Self { identifier, beginning })
    }

    /// Whether both say the same, however they are written.
    pub fn is_same(&self, other: &Self) -> bool {
        self.identifier.eq_ignore_ascii_case(other.identifier) && self.beginning == other.beginning
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_have_one_form() {
        // Protects the address table: what it holds can stand in a payment code, and a bank code stays in its own table.
        let read = |text| WalletCode::parse(text).map(|code| (code.identifier, code.beginning));
        assert_eq!(read("970454/99ZP"), Some(("970454", "99ZP")));
        assert_eq!(read("A000000775"), Some(("A000000775", "")));
        assert_eq!(read("com.example.wallet_1-x"), Some(("com.example.wallet_1-x", "")));
        let long = "x".repeat(33);
        for bad in [
            "",
            "/",
            "/99",
            "970454",
            "970454/",
            "a/b/c",
            "a b",
            "a/ ",
            "à",
            "a/é",
            &long,
            &format!("a/{long}"),
        ] {
            assert_eq!(read(bad), None, "{bad:?}");
        }
    }

    #[test]
    fn identifiers_ignore_case_and_beginnings_do_not() {
        // Protects: two participants cannot own one identifier in two spellings, and 99zp is another account than 99ZP.
        let code = |text| WalletCode::parse(text).expect("is a wallet code");
        assert!(code("COM.X/1a").is_same(&code("com.x/1a")));
        assert!(!code("com.x/1a").is_same(&code("com.x/1A")));
        assert!(!code("com.x").is_same(&code("com.x/1")));
    }
}
