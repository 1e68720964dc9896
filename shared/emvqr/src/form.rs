//! What kind of text was scanned, before any element is read: addresses, payers' codes, bar codes, consumer-presented
//! codes. It decides by the first characters only and knows nothing of elements.

use crate::code::{Opaque, Scheme, Variant};
use crate::reference::identifier::{Network, identify_address};

/// base64 of the first object of a consumer-presented code, `85 05 "CPV"`.
const CONSUMER_PREFIX: &str = "hQVDUFY";

/// The kinds of text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form<'a> {
    /// To be read as elements of tag, length and value.
    Elements,
    /// To be read as a consumer-presented code.
    ConsumerPresented,
    /// An address or payer's code of Alipay or WeChat Pay.
    Opaque(Opaque<'a>),
    /// An address of anything else.
    Address,
    /// A bill's bar code of the Bank of Thailand: `|biller` and references, separated by carriage returns.
    BillBarCode,
}

/// The kind of a text.
#[must_use]
pub fn recognise(text: &str) -> Form<'_> {
    let opaque = |network, variant| {
        let scheme = match network {
            Network::Alipay => Scheme::Alipay,
            _ => Scheme::Wechatpay,
        };
        Form::Opaque(Opaque { scheme, variant, code: text })
    };
    match text.as_bytes() {
        [b'0', b'0', ..] => Form::Elements,
        [b'|', ..] => Form::BillBarCode,
        _ if text.starts_with(CONSUMER_PREFIX) => Form::ConsumerPresented,
        [b'0'..=b'9', ..] => {
            payer_code(text).map_or(Form::Elements, |network| opaque(network, Variant::PayerCode))
        }
        _ if has_address_scheme(text) => {
            identify_address(text).map_or(Form::Address, |network| opaque(network, Variant::Url))
        }
        _ => Form::Elements,
    }
}

/// Alipay: 16 to 24 digits from 25 to 30 on; WeChat Pay: 18 digits from 10 to 15 on.
fn payer_code(text: &str) -> Option<Network> {
    if !text.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    match (text.get(..2)?, text.len()) {
        ("25" | "26" | "27" | "28" | "29" | "30", 16..=24) => Some(Network::Alipay),
        ("10" | "11" | "12" | "13" | "14" | "15", 18) => Some(Network::Wechatpay),
        _ => None,
    }
}

/// A letter, then letters, digits, `+`, `-` or `.`, then a colon (RFC 3986, 3.1).
fn has_address_scheme(text: &str) -> bool {
    let Some((scheme, _)) = text.split_once(':') else { return false };
    scheme.starts_with(|first: char| first.is_ascii_alphabetic())
        && scheme.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'-' | b'.'))
}

#[cfg(test)]
mod tests {
    use super::{Form, recognise};
    use crate::code::{Scheme, Variant};

    #[test]
    fn look_alikes_are_recognised() {
        // Protects a teller from "wrong length" where the truth is "this is no payment code".
        let opaque = |text| match recognise(text) {
            Form::Opaque(opaque) => Some((opaque.scheme, opaque.variant)),
            _ => None,
        };
        assert_eq!(opaque("https://qr.alipay.com/bax0123"), Some((Scheme::Alipay, Variant::Url)));
        assert_eq!(opaque("weixin://wxpay/bizpayurl?pr=abc"), Some((Scheme::Wechatpay, Variant::Url)));
        assert_eq!(opaque("287654321098765432"), Some((Scheme::Alipay, Variant::PayerCode)));
        assert_eq!(opaque("134567890123456789"), Some((Scheme::Wechatpay, Variant::PayerCode)));
        assert_eq!(opaque("13456789012345678"), None);
        assert_eq!(opaque("161234567890123456"), None);
        assert_eq!(recognise("https://example.org/"), Form::Address);
        assert_eq!(recognise("WIFI:S:x;;"), Form::Address);
        assert_eq!(recognise("|0105\r1"), Form::BillBarCode);
        assert_eq!(recognise("hQVDUFYwMQ=="), Form::ConsumerPresented);
        assert_eq!(recognise("000201"), Form::Elements);
    }
}
