//! UnionPay's account in tags 15 and 16: in live codes 31 characters, inferred to be acquirer, forwarder and merchant.
//! Longer and shorter ones occur and are kept as text.

/// The parts of an account of 31 characters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Account<'a> {
    /// Eight characters, the acquirer's number.
    pub acquirer_iin: &'a str,
    /// Eight characters, the forwarder's number.
    pub forwarding_iin: &'a str,
    /// Fifteen characters.
    pub merchant_id: &'a str,
}

/// Splits an account, if it has the customary form.
#[must_use]
pub fn split(account: &str) -> Option<Account<'_>> {
    if account.len() != 31 || !account.is_ascii() {
        return None;
    }
    Some(Account {
        acquirer_iin: account.get(..8)?,
        forwarding_iin: account.get(8..16)?,
        merchant_id: account.get(16..)?,
    })
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_customary_form_is_split() {
        // Protects the inferred layout.
        let account = super::split("27738041800520446mch19B73F61B9E").expect("31 characters");
        assert_eq!((account.acquirer_iin, account.forwarding_iin), ("27738041", "80052044"));
        assert_eq!(account.merchant_id, "6mch19B73F61B9E");
        assert_eq!(super::split("4111111111111111"), None);
    }
}
