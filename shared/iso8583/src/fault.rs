//! Why a message is refused: layer, field and rule.
//!
//! A fault names positions, lengths and rules, never what stood in a field, so it may be logged as it is.

use std::fmt;

/// How far a message came before it was refused. The names are public (`tonle iso8583 decode`).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Layer {
    /// Length header, TPDU, and the request itself: hexadecimal text, name of the profile.
    Framing,
    /// Message type indicator.
    Mti,
    /// Bitmaps.
    Bitmap,
    /// Form of a field on the wire.
    Field,
    /// Meaning: mandatory fields, dates, currencies, decimals.
    Semantic,
    /// Message authentication.
    Security,
}

impl Layer {
    /// The public name in lower case.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Framing => "framing",
            Self::Mti => "mti",
            Self::Bitmap => "bitmap",
            Self::Field => "field",
            Self::Semantic => "semantic",
            Self::Security => "security",
        }
    }
}

impl fmt::Display for Layer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

/// A refusal.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Fault {
    /// How far the message came.
    pub layer: Layer,
    /// The field concerned, 1 to 128, where it is one.
    pub field: Option<u8>,
    /// The rule that was broken; its `Display` is the sentence for people.
    pub rule: Rule,
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.field {
            Some(field) => write!(f, "{} field {field}: {}", self.layer, self.rule),
            None => write!(f, "{}: {}", self.layer, self.rule),
        }
    }
}

impl std::error::Error for Fault {}

impl Fault {
    pub(crate) const fn framing(rule: Rule) -> Self {
        Self { layer: Layer::Framing, field: None, rule }
    }

    pub(crate) const fn mti(rule: Rule) -> Self {
        Self { layer: Layer::Mti, field: None, rule }
    }

    pub(crate) const fn bitmap(field: Option<u8>, rule: Rule) -> Self {
        Self { layer: Layer::Bitmap, field, rule }
    }

    pub(crate) const fn field(field: u8, rule: Rule) -> Self {
        Self { layer: Layer::Field, field: Some(field), rule }
    }

    pub(crate) const fn semantic(field: u8, rule: Rule) -> Self {
        Self { layer: Layer::Semantic, field: Some(field), rule }
    }

    pub(crate) const fn security(field: Option<u8>, rule: Rule) -> Self {
        Self { layer: Layer::Security, field, rule }
    }
}

/// Every rule by which a message or a request can be refused. Positions count from 1.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[allow(
    missing_docs,
    reason = "the sentence of each rule is its documentation, and its numbers are named in it"
)]
pub enum Rule {
    #[error("{0}")]
    Request(&'static str),
    #[error("position {at} is not a hexadecimal digit")]
    HexDigit { at: usize },
    #[error("an odd number of hexadecimal digits")]
    HexOdd,
    #[error("{has} bytes, at most {max} are taken")]
    MessageTooLong { has: usize, max: usize },
    #[error("nothing came over the wire")]
    NoFrame,
    #[error("the length header holds something else than digits")]
    HeaderDigits,
    #[error("the length header says {says}, less than it must count ({least})")]
    HeaderTooSmall { says: usize, least: usize },
    #[error("the frame holds no message")]
    ZeroLength,
    #[error("the frame is incomplete: {has} bytes of {wants}")]
    Incomplete { has: usize, wants: usize },
    #[error("the TPDU is not this link's")]
    Tpdu,
    #[error("the message has {has} bytes, more than the length header can say")]
    HeaderOverflow { has: usize },
    #[error("the profile has no length header, so a stream has no frames")]
    NoHeader,

    #[error("the message ends inside the message type: {has} bytes of {wants}")]
    MtiShort { has: usize, wants: usize },
    #[error("the message type is not four digits")]
    MtiDigits,
    #[error("version {says} of the standard is not taken, only 0 (1987) and 1 (1993)")]
    MtiVersion { says: u8 },
    #[error("the message type says version {says}, the link's profile another one")]
    MtiVersionOfLink { says: u8 },
    #[error("message class {says} does not exist, only 1 to 8")]
    MtiClass { says: u8 },

    #[error("the message ends inside a bitmap: {has} bytes of {wants}")]
    BitmapShort { has: usize, wants: usize },
    #[error("the bitmap holds something else than digits and capital letters A to F")]
    BitmapHex,
    #[error("bit 65 announces a third bitmap, which is not taken")]
    BitmapTertiary,
    #[error("bit 1 announces a second bitmap, which is empty")]
    BitmapSecondEmpty,
    #[error("the link always sends a second bitmap, and bit 1 is not set")]
    BitmapSecondMissing,
    #[error("a bitmap is no field")]
    BitmapAsField,
    #[error("the bitmap given does not belong to the fields given")]
    BitmapOther,

    #[error("the profile does not list this field")]
    NotListed,
    #[error("field numbers are 2 to 128, without leading zeros")]
    FieldNumber,
    #[error("the value is not text")]
    NotText,
    #[error("the message ends inside the length: {has} bytes of {wants}")]
    LengthShort { has: usize, wants: usize },
    #[error("the length holds something else than digits")]
    LengthDigits,
    #[error("the length is {says}, at most {max} are allowed")]
    TooLong { says: u32, max: u32 },
    #[error("the length is {says}, exactly {wants} are demanded")]
    FixedLength { says: u32, wants: u32 },
    #[error("the length is {says}, more than its prefix can say")]
    PrefixOverflow { says: u32 },
    #[error("the message ends inside the field: {has} bytes of {wants}")]
    FieldShort { has: usize, wants: usize },
    #[error("position {at} does not belong to content {class}")]
    Content { class: &'static str, at: usize },
    #[error("position {at} is NUL")]
    Nul { at: usize },
    #[error("position {at} is not in the link's character set")]
    Charset { at: usize },
    #[error("one separator is demanded")]
    Separator,
    #[error("an odd number of digits where whole bytes are demanded")]
    OddDigits,
    #[error("the pad nibble is not the one of the profile")]
    PadNibble,
    #[error("{bytes} bytes follow the last field")]
    Trailing { bytes: usize },
    #[error("the TLV structure is broken at byte {at}")]
    Tlv { at: usize },

    #[error("mandatory in this message and absent")]
    Mandatory,
    #[error("{kind} that does not exist")]
    DateTime { kind: &'static str },
    #[error("{has} characters cannot be {kind}")]
    DateTimeLength { has: usize, kind: &'static str },
    #[error("no currency in use has this code")]
    Currency,
    #[error("more decimals than the {decimals} of the currency are not zero")]
    Decimals { decimals: u8 },

    #[error("the profile demands authentication and no key is loaded")]
    MacNoKey,
    #[error("the message carries no authentication code")]
    MacAbsent,
    #[error("the authentication code is not the last field, so it does not cover the message")]
    MacNotLast,
    #[error("the authentication code has {has} bytes, 4 to 8 are taken")]
    MacLength { has: usize },
    #[error("the authentication code does not belong to the message")]
    MacWrong,
}
