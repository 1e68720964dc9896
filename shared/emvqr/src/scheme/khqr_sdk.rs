//! The error numbers of the National Bank of Cambodia's KHQR kit and our classes for them, and the rules for asking its
//! server for a deep link. It sends nothing.

use alloc::string::ToString;

use crate::code::{Decoded, Initiation, Scheme};
use crate::decode::decode;
use crate::fault::{Class, Error};
use crate::options::Options;
use crate::reference::rows;

pub(crate) const FILE: &str = include_str!("../../data/khqr_sdk_codes.tsv");
const DEEP_LINK_PATH: &str = "/v1/generate_deeplink_by_qr";

/// The kit's number for an error of ours: by class and path, else by class.
#[must_use]
pub fn number(error: &Error) -> Option<u8> {
    // The kit numbers fields of an individual and of a merchant alike, except for the merchant's own.
    let path = error.path.to_string();
    let path = if path == "30.00" { "29.00" } else { &path };
    let mut by_class = rows(FILE).filter_map(columns).filter(|row| row.1 == error.class.name());
    let first = by_class.clone().next();
    by_class.find(|row| row.2 == path).or(first).map(|row| row.0)
}

fn columns(row: &'static str) -> Option<(u8, &'static str, &'static str)> {
    let mut columns = row.split('\t');
    Some((columns.next()?.parse().ok()?, columns.next()?, columns.next()?))
}

/// Who asks for a deep link: all three or nothing.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Source<'a> {
    /// Address of the app's icon.
    pub icon_url: Option<&'a str>,
    /// The app's name.
    pub app_name: Option<&'a str>,
    /// Where the app wants to be called back.
    pub callback: Option<&'a str>,
}

/// Why a deep link cannot be asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DeepLinkFault {
    /// The address does not end in the server's path (number 29).
    Address,
    /// Some of the source's three fields are there, but not all (number 14).
    Source,
    /// A static code has no deep link (the server's number 2).
    StaticCode,
    /// Not a KHQR.
    NotKhqr,
    /// The code itself is refused.
    Code(Error),
}

impl core::fmt::Display for DeepLinkFault {
    fn fmt(&self, formatter: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        match self {
            Self::Address => formatter.write_str("the address is not the deep link service's"),
            Self::Source => formatter.write_str("icon, name and callback belong together"),
            Self::StaticCode => formatter.write_str("a static code has no deep link"),
            Self::NotKhqr => formatter.write_str("the code is no khqr"),
            Self::Code(error) => write!(formatter, "the code is refused: {error}"),
        }
    }
}

impl core::error::Error for DeepLinkFault {}

/// Judges a request for a deep link before it is sent.
///
/// # Errors
/// The first rule that it breaks.
pub fn check_deep_link(
    address: &str,
    payload: &str,
    source: Option<&Source<'_>>,
    options: &Options,
) -> Result<(), DeepLinkFault> {
    let (_, rest) = address.split_once("://").ok_or(DeepLinkFault::Address)?;
    let path = rest.find('/').and_then(|at| rest.get(at..)).unwrap_or_default();
    if path.split(['?', '#']).next() != Some(DEEP_LINK_PATH) {
        return Err(DeepLinkFault::Address);
    }
    if let Some(source) = source {
        let given = [source.icon_url, source.app_name, source.callback];
        if given.iter().any(|field| field.is_none_or(str::is_empty)) {
            return Err(DeepLinkFault::Source);
        }
    }
    match decode(payload, options).map_err(DeepLinkFault::Code)? {
        Decoded::Merchant(code) if code.scheme == Scheme::Khqr => match code.initiation {
            Some(Initiation::Dynamic) => Ok(()),
            Some(Initiation::Static) | None => Err(DeepLinkFault::StaticCode),
        },
        Decoded::Merchant(_) | Decoded::Consumer(_) | Decoded::Opaque(_) => Err(DeepLinkFault::NotKhqr),
    }
}

/// The class of a number of the kit, where we have one.
#[must_use]
pub fn class(number: u8) -> Option<Class> {
    rows(FILE).filter_map(columns).find(|row| row.0 == number).and_then(|row| Class::from_name(row.1))
}

#[cfg(test)]
mod tests {
    use super::{DeepLinkFault, FILE, Source, check_deep_link, class, columns, number};
    use crate::fault::Class;
    use crate::options::Options;
    use crate::path::Path;
    use crate::scheme::khqr::individual;
    use crate::{Draft, encode};

    #[test]
    fn all_numbers_are_kept() {
        // Protects the mapping that Bakong's partners know.
        let mut last = 0;
        for row in crate::reference::rows(FILE) {
            let (number, name, _) = columns(row).expect("columns");
            assert_eq!(number, last + 1);
            assert!(name == "-" || Class::from_name(name).is_some(), "{name}");
            last = number;
        }
        assert_eq!(last, 51);
        assert_eq!(class(46), Some(Class::Expired));
        assert_eq!(class(13), None);
        assert_eq!(number(&Class::FieldTooLong.at(Path::sub(62, 3))), Some(11));
        assert_eq!(number(&Class::AccountIdFormat.at(Path::sub(30, 0))), Some(3));
        assert_eq!(number(&Class::NotPayment.at(Path::ROOT)), None);
    }

    #[test]
    fn deep_links_are_for_dynamic_codes_of_a_whole_source() {
        // Protects against requests that the server refuses.
        let address = "https://api-bakong.nbc.gov.kh/v1/generate_deeplink_by_qr";
        let shop = individual("dara@acbk", "Coffee House");
        let once = Draft { amount: Some("4100"), created_ms: Some(1_727_249_364_974), ..shop };
        let once =
            encode(&Draft { expires_ms: Some(1_727_249_484_974), ..once }, None).expect("a dynamic code");
        let fixed = encode(&shop, None).expect("a static code");
        let whole = Source { icon_url: Some("https://i"), app_name: Some("App"), callback: Some("app://") };
        let ask = |address, payload, source| check_deep_link(address, payload, source, &Options::default());
        assert_eq!(ask(address, &once, Some(&whole)), Ok(()));
        assert_eq!(ask(address, &once, None), Ok(()));
        assert_eq!(ask("https://example.org/v1", &once, None), Err(DeepLinkFault::Address));
        assert_eq!(ask("not an address", &once, None), Err(DeepLinkFault::Address));
        let half = Source { callback: None, ..whole };
        assert_eq!(ask(address, &once, Some(&half)), Err(DeepLinkFault::Source));
        assert_eq!(ask(address, &fixed, None), Err(DeepLinkFault::StaticCode));
        assert_eq!(ask(address, "https://qr.alipay.com/x", None), Err(DeepLinkFault::NotKhqr));
        let late = Options { now_ms: Some(1_800_000_000_000), ..Options::default() };
        let expired = check_deep_link(address, &once, None, &late);
        assert_eq!(expired, Err(DeepLinkFault::Code(Class::Expired.at(Path::sub(99, 1)))));
    }
}
