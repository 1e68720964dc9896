//! The published error classes, their stages, and the warnings. What a teller reads stands in `sentence`; this module
//! knows no scheme.

use core::fmt;

use crate::path::Path;

/// Where in reading a code an error belongs; the published grouping of the classes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Stage {
    /// Bytes and sizes.
    Encoding,
    /// Tags and lengths.
    Tlv,
    /// Rules of EMVCo that hold in every scheme.
    Emv,
    /// Rules of the scheme of the code.
    Scheme,
    /// The code was right, but not at this time.
    Clock,
}

impl Stage {
    /// The published name.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Encoding => "encoding",
            Self::Tlv => "tlv",
            Self::Emv => "emv",
            Self::Scheme => "scheme",
            Self::Clock => "clock",
        }
    }
}

macro_rules! classes {
    ($($variant:ident $name:literal $stage:ident $meaning:literal;)*) => {
        /// Why a code is refused. The names are part of the interface; `ERRORS.md` has a section for each.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        #[non_exhaustive]
        pub enum Class { $(#[doc = $meaning] $variant,)* }

        impl Class {
            /// All classes in the published order.
            pub const ALL: &'static [Self] = &[$(Self::$variant,)*];

            /// The published name.
            #[must_use]
            pub const fn name(self) -> &'static str {
                match self { $(Self::$variant => $name,)* }
            }

            /// The published stage.
            #[must_use]
            pub const fn stage(self) -> Stage {
                match self { $(Self::$variant => Stage::$stage,)* }
            }
        }
    };
}

classes! {
    Empty "empty" Encoding "nothing was scanned";
    TooLong "too_long" Encoding "more characters than a code may have";
    NotUtf8 "not_utf8" Encoding "the bytes are no UTF-8";
    BadTag "bad_tag" Tlv "a tag is not two ASCII digits";
    BadLength "bad_length" Tlv "a length is not two ASCII digits, or does not fit what it measures";
    ZeroLength "zero_length" Tlv "an element without value";
    TruncatedHeader "truncated_header" Tlv "the text ends inside a tag or a length";
    TruncatedValue "truncated_value" Tlv "the text ends inside a value";
    TemplateMalformed "template_malformed" Tlv "a template does not consist of elements";
    DuplicateTag "duplicate_tag" Tlv "a tag occurs twice on one level";
    PfiNotFirst "pfi_not_first" Emv "the first element is not tag 00";
    PfiInvalid "pfi_invalid" Emv "tag 00 has an unknown version";
    PoiInvalid "poi_invalid" Emv "tag 01 is neither 11 nor 12";
    CrcMissing "crc_missing" Emv "there is no tag 63";
    CrcNotLast "crc_not_last" Emv "tag 63 is not the last element";
    CrcLength "crc_length" Emv "the CRC has not four characters";
    CrcFormat "crc_format" Emv "the CRC is not hexadecimal";
    CrcMismatch "crc_mismatch" Emv "the CRC is of another text";
    MandatoryMissing "mandatory_missing" Emv "a mandatory element is missing";
    AccountMissing "account_missing" Emv "no account in tags 02 to 51";
    MccInvalid "mcc_invalid" Emv "tag 52 is not four digits";
    CurrencyInvalid "currency_invalid" Emv "tag 53 is no currency number of ISO 4217";
    AmountFormat "amount_format" Emv "an amount is not digits with at most one point";
    AmountZero "amount_zero" Emv "an amount of zero";
    AmountPrecision "amount_precision" Emv "more decimals than the currency has";
    AmountTooLong "amount_too_long" Emv "an amount of more than 13 characters";
    CountryInvalid "country_invalid" Emv "tag 58 is not two letters";
    FieldTooLong "field_too_long" Emv "a text is longer than its field";
    TipInvalid "tip_invalid" Emv "the tip's indicator or percentage is impossible";
    TipValueMissing "tip_value_missing" Emv "the indicator announces a fee that is missing";
    TipOrphan "tip_orphan" Emv "a fee that the indicator does not announce";
    ConsumerDataRequestInvalid "consumer_data_request_invalid" Emv "tag 62.09 is not made of A, M and E, each once";
    LanguageIncomplete "language_incomplete" Emv "tag 64 lacks its language or its name";
    LanguageInvalid "language_invalid" Emv "tag 64.00 is not two letters";
    NotEmv "not_emv" Scheme "no payment code at all";
    NotPayment "not_payment" Scheme "a slip or receipt that looks like a payment code";
    ConsumerPresented "consumer_presented" Scheme "a payer's code that cannot be used here";
    CurrencyNotAllowed "currency_not_allowed" Scheme "a currency that the scheme does not have";
    CountryMismatch "country_mismatch" Scheme "a country that the scheme is not of";
    AccountIdFormat "account_id_format" Scheme "the payee's id has not the scheme's form";
    AccountIdTooLong "account_id_too_long" Scheme "the payee's id is too long";
    AmountRequired "amount_required" Scheme "a dynamic code without amount";
    TimestampRequired "timestamp_required" Scheme "a dynamic code without expiry";
    TimestampFormat "timestamp_format" Scheme "a time that is not 13 digits";
    TimestampOrder "timestamp_order" Scheme "an expiry not after the creation";
    UnionpayCurrency "unionpay_currency" Scheme "a UnionPay account next to US dollars";
    BankBinInvalid "bank_bin_invalid" Scheme "a bank number that is not six digits";
    AccountNumberInvalid "account_number_invalid" Scheme "an account number that cannot be one";
    ServiceCodeUnknown "service_code_unknown" Scheme "a service that the scheme does not know";
    AidTagMismatch "aid_tag_mismatch" Scheme "an identifier in a tag that is not its own";
    Expired "expired" Clock "the code's time is over";
}

impl Class {
    /// The class of a published name.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|class| class.name() == name)
    }

    pub(crate) const fn at(self, path: Path) -> Error {
        Error { class: self, path }
    }
}

/// Why and where a code is refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Error {
    /// The published class.
    pub class: Class,
    /// The element that is wrong or missing; the root for the code as a whole.
    pub path: Path,
}

impl fmt::Display for Error {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.class.name())?;
        if self.path.is_root() { Ok(()) } else { write!(formatter, " at {}", self.path) }
    }
}

impl core::error::Error for Error {}

/// A deviation that was tolerated.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum WarningClass {
    /// The CRC is written with small letters.
    CrcLowercase,
    /// A text is longer than its field.
    FieldTooLong,
    /// VietQR's service code stands one level too deep.
    ServiceCodeMisnested,
    /// VietQR's service code is missing; a transfer to an account is meant.
    ServiceCodeAbsent,
    /// The code says that it is dynamic and has no amount.
    DynamicWithoutAmount,
    /// A time in KHQR's tag 99 is no time.
    TimestampUnreadable,
    /// A template of another network is broken and was left alone.
    MalformedTemplateIgnored,
    /// The country is written with small letters.
    CountryLowercase,
    /// Decimals beyond the scheme's, all zero.
    AmountTrailingZeroDecimals,
}

impl WarningClass {
    /// The published name.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::CrcLowercase => "crc_lowercase",
            Self::FieldTooLong => "field_too_long",
            Self::ServiceCodeMisnested => "service_code_misnested",
            Self::ServiceCodeAbsent => "service_code_absent",
            Self::DynamicWithoutAmount => "dynamic_without_amount",
            Self::TimestampUnreadable => "timestamp_unreadable",
            Self::MalformedTemplateIgnored => "malformed_template_ignored",
            Self::CountryLowercase => "country_lowercase",
            Self::AmountTrailingZeroDecimals => "amount_trailing_zero_decimals",
        }
    }
}

/// A tolerated deviation and, where it can be one of several elements, which.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Warning {
    /// The published class.
    pub class: WarningClass,
    /// The element; the root where the class says it all.
    pub path: Path,
}

impl fmt::Display for Warning {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.class.name())?;
        if self.path.is_root() { Ok(()) } else { write!(formatter, ":{}", self.path) }
    }
}
