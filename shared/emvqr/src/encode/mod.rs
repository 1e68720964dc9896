//! Encoding: a draft is written in the customary order of its scheme and then read by the strict profile, so that
//! nothing leaves here that we would not take ourselves. A tree is written as given, with a fresh CRC.

mod compose;
pub mod tree;

use alloc::string::String;
use core::fmt::Write as _;

use crate::code::{Account, Additional, Code, Initiation, Language, Scheme, Tip, Variant};
use crate::crc;
use crate::decode::decode;
use crate::fault::{Class, Error};
use crate::limits::{PAYLOAD_CHARACTERS_MAX, VALUE_CHARACTERS_MAX};
use crate::options::{Options, Profile};
use crate::path::Path;

/// The schemes whose codes we issue.
pub const ISSUED: [Scheme; 7] = [
    Scheme::Khqr,
    Scheme::Vietqr,
    Scheme::Vnpayqr,
    Scheme::Promptpay,
    Scheme::Paynow,
    Scheme::Qris,
    Scheme::Laoqr,
];

/// Tags 55 to 57 of a code to be written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct DraftTip<'a> {
    /// `01`, `02` or `03`.
    pub indicator: &'a str,
    /// With 02.
    pub fixed: Option<&'a str>,
    /// With 03.
    pub percent: Option<&'a str>,
}

/// A code to be written. What is `None` gets the scheme's default, or is left out.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Draft<'a> {
    /// The payee; it names the scheme.
    pub account: Account<'a>,
    /// KHQR: individual or merchant. Others follow from the account.
    pub variant: Option<Variant>,
    /// By default dynamic with an amount, static without; VNPAY-QR is static.
    pub initiation: Option<Initiation>,
    /// ISO 4217 number; by default the scheme's first.
    pub currency: Option<&'a str>,
    /// Decimal text; without it the payer types the amount.
    pub amount: Option<&'a str>,
    /// Two letters; by default the scheme's.
    pub country: Option<&'a str>,
    /// Tag 52.
    pub mcc: Option<&'a str>,
    /// Tag 59.
    pub merchant_name: Option<&'a str>,
    /// Tag 60.
    pub merchant_city: Option<&'a str>,
    /// Tag 61.
    pub postal_code: Option<&'a str>,
    /// Tag 62.
    pub additional: Option<Additional<'a>>,
    /// Tag 64.
    pub language: Option<Language<'a>>,
    /// Tags 55 to 57.
    pub tip: Option<DraftTip<'a>>,
    /// Tag 15.
    pub unionpay: Option<&'a str>,
    /// Dynamic KHQR only: creation in Unix milliseconds.
    pub created_ms: Option<u64>,
    /// Dynamic KHQR only: expiry in Unix milliseconds.
    pub expires_ms: Option<u64>,
}

impl<'a> From<&'a Code<'_>> for Draft<'a> {
    /// The fields of a code; what only stands in its tree is lost.
    fn from(code: &'a Code<'_>) -> Self {
        Self {
            account: code.account,
            variant: code.variant,
            initiation: code.initiation,
            currency: Some(code.currency.number),
            amount: code.amount.map(|amount| amount.text),
            country: Some(code.country.as_str()),
            mcc: code.mcc,
            merchant_name: code.merchant_name,
            merchant_city: code.merchant_city,
            postal_code: code.postal_code,
            additional: code.additional,
            language: code.language,
            tip: code.tip.map(|tip| match tip {
                Tip::Ask => DraftTip { indicator: "01", ..DraftTip::default() },
                Tip::Fixed(amount) => DraftTip { indicator: "02", fixed: Some(amount.text), percent: None },
                Tip::Percent { text, .. } => DraftTip { indicator: "03", fixed: None, percent: Some(text) },
            }),
            unionpay: code.unionpay,
            created_ms: code.created_ms,
            expires_ms: code.expires_ms,
        }
    }
}

/// Writes a code. With `now_ms` an expiry that is past is refused.
///
/// # Errors
/// The class and path that the written code would be refused with by the strict profile; `account_missing` for an
/// account of a scheme that is not in [`ISSUED`].
pub fn encode(draft: &Draft<'_>, now_ms: Option<u64>) -> Result<String, Error> {
    let payload = compose::compose(draft, now_ms)?;
    decode(&payload, &Options { profile: Profile::Strict, now_ms, expiry_grace_ms: 0 })?;
    Ok(payload)
}

/// Appends one element.
fn element(out: &mut String, path: Path, tag: u8, value: &str) -> Result<(), Error> {
    let length = value.chars().count();
    if length == 0 {
        return Err(Class::ZeroLength.at(path));
    }
    if length > VALUE_CHARACTERS_MAX {
        return Err(Class::FieldTooLong.at(path));
    }
    // Writing to a string cannot fail.
    let _ = write!(out, "{tag:02}{length:02}{value}");
    Ok(())
}

/// Appends tag 63.
fn seal(mut out: String) -> Result<String, Error> {
    out.push_str("6304");
    let crc = crc::letters(crc::crc16(out.as_bytes()));
    out.extend(crc.map(char::from));
    if out.chars().count() > PAYLOAD_CHARACTERS_MAX {
        return Err(Class::TooLong.at(Path::ROOT));
    }
    Ok(out)
}
