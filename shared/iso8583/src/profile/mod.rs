//! What a link's messages look like, as an index made once from data.
//!
//! A profile says nothing about sockets, sessions or participants. Its JSON form is the public contract; the module `json`
//! reads it, and faults of it are told all at once.

mod json;

use std::collections::BTreeMap;
use std::fmt;

use crate::charset::{self, Charset};
use crate::frame::LengthHeader;
use crate::mac::{MacKey, MacRule};

pub use json::ProfilesFault;

/// Version of the standard that a link speaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Version {
    /// ISO 8583:1987, first digit 0 of the message type.
    V1987,
    /// ISO 8583:1993, first digit 1.
    V1993,
}

impl Version {
    /// The first digit of the message type.
    pub const fn digit(self) -> u8 {
        match self {
            Self::V1987 => 0,
            Self::V1993 => 1,
        }
    }
}

/// How text stands on the wire.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Encoding {
    /// One ASCII byte for each character.
    Ascii,
    /// One byte of EBCDIC code page 500 for each character.
    Cp500,
    /// Two digits in a byte, or raw bytes.
    Packed,
}

impl Encoding {
    /// The character set; `None` when packed.
    pub(crate) fn charset(self) -> Option<&'static Charset> {
        match self {
            Self::Ascii => Some(&charset::ASCII),
            Self::Cp500 => Some(&charset::CP500),
            Self::Packed => None,
        }
    }
}

/// Content class of a field.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Content {
    /// ASCII digits.
    N,
    /// Letters, digits, space.
    An,
    /// Printable characters; NUL and control characters are refused, and so are bytes above 7F in ASCII.
    Ans,
    /// Track data: digits with one separator.
    Z,
    /// Bytes.
    B,
    /// C or D, then digits.
    Xn,
}

impl Content {
    /// The name in profiles.
    pub const fn name(self) -> &'static str {
        match self {
            Self::N => "n",
            Self::An => "an",
            Self::Ans => "ans",
            Self::Z => "z",
            Self::B => "b",
            Self::Xn => "x+n",
        }
    }
}

/// Form of a date or time in a field.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DateForm {
    /// Month, day, hour, minute, second: ten digits.
    MonthToSecond,
    /// Year to second, twelve digits, or hour to second, six digits: by length.
    TimeOrDateTime,
    /// Month and day (four digits), or year, month, day (six digits): by length.
    Date,
    /// Year and month, four digits.
    YearMonth,
    /// The field is no date here, whatever its number.
    None,
}

/// How the length of a field is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Length {
    /// Always the maximum.
    Fixed,
    /// By a prefix of so many characters.
    Characters(Encoding, u8),
    /// By a prefix of so many bytes of packed digits.
    PackedDigits(u8),
}

/// One field as a link carries it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FieldSpec {
    /// How its text stands on the wire.
    pub encoding: Encoding,
    /// Its content class.
    pub content: Content,
    /// How its length is known.
    pub length: Length,
    /// Largest length; the length of a fixed field. In characters, in bytes when packed, in digits with `nibbles`.
    pub max: u32,
    /// Whether lengths of a packed field count digits.
    pub nibbles: bool,
    /// The pad nibble before an odd number of digits, where the pad stands there.
    pub left_pad: Option<u8>,
    /// The pad nibble after an odd number of digits, where the profile insists on one; else 0 and F are read, F is written.
    pub right_pad: Option<u8>,
    /// Form of a date, if it is one.
    pub date: Option<DateForm>,
    /// Whether the content must be whole BER-TLV objects.
    pub tlv: bool,
    /// For people.
    pub description: String,
}

/// A link's profile, ready for decoding.
pub struct Profile {
    pub(crate) name: String,
    pub(crate) header: LengthHeader,
    pub(crate) tpdu: Option<[u8; 5]>,
    pub(crate) mti: Encoding,
    pub(crate) bitmap: Encoding,
    pub(crate) second_bitmap_always: bool,
    pub(crate) version: Option<Version>,
    /// 129 places, so that a field's number is its index.
    pub(crate) fields: Vec<Option<FieldSpec>>,
    /// Fields that are dates, ascending.
    pub(crate) dates: Vec<(u8, DateForm)>,
    /// Fields that must be there, by message type as a number.
    pub(crate) mandatory: BTreeMap<u16, Vec<u8>>,
    /// Implied decimals by currency number.
    pub(crate) amount_decimals: BTreeMap<u16, u8>,
    pub(crate) mac: Option<MacRule>,
    pub(crate) key: Option<MacKey>,
}

impl Profile {
    /// The name by which requests ask for it.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The specification of a field; `None` if the link does not carry it.
    pub fn field(&self, number: u8) -> Option<&FieldSpec> {
        self.fields.get(usize::from(number))?.as_ref()
    }

    /// The version that every message type must have, if the profile says one.
    pub fn version(&self) -> Option<Version> {
        self.version
    }

    /// The length header of the link.
    pub fn header(&self) -> LengthHeader {
        self.header
    }

    /// The TPDU of the link, if it has one.
    pub fn tpdu(&self) -> Option<[u8; 5]> {
        self.tpdu
    }

    /// The rule of authentication, if the profile has one.
    pub fn mac(&self) -> Option<&MacRule> {
        self.mac.as_ref()
    }

    /// Gives the profile its key. Without one, a profile with a rule of authentication refuses every message under it.
    pub fn set_key(&mut self, key: MacKey) {
        self.key = Some(key);
    }

    /// Decimals that an amount in this currency carries on the link: the profile's, else those of ISO 4217; `None` for a
    /// number that is not in use or has no minor unit.
    pub fn decimals(&self, currency: u16) -> Option<u8> {
        let known = crate::currency::currency_by_number(currency)?;
        self.amount_decimals.get(&currency).copied().or(known.decimals)
    }
}

impl fmt::Debug for Profile {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let listed = self.fields.iter().flatten().count();
        f.debug_struct("Profile").field("name", &self.name).field("fields", &listed).finish_non_exhaustive()
    }
}

/// All profiles of a file, by name.
#[derive(Debug, Default)]
pub struct Profiles {
    pub(crate) by_name: BTreeMap<String, Profile>,
}

impl Profiles {
    /// Reads profiles from their JSON text, the shape of the contract.
    ///
    /// # Errors
    /// All faults of all profiles at once, each with the place and a sentence.
    pub fn parse(json: &str) -> Result<Self, ProfilesFault> {
        json::parse(json)
    }

    /// The profile of a name.
    pub fn get(&self, name: &str) -> Option<&Profile> {
        self.by_name.get(name)
    }

    /// The profile of a name, to give it its key.
    pub fn get_mut(&mut self, name: &str) -> Option<&mut Profile> {
        self.by_name.get_mut(name)
    }

    /// All profiles, by name.
    pub fn iter(&self) -> impl Iterator<Item = &Profile> {
        self.by_name.values()
    }

    /// Reads the key file of every profile with a rule of authentication. Relative paths start at `directory`.
    ///
    /// # Errors
    /// The first file that cannot be read or holds no key for its algorithm, named by its path.
    pub fn read_keys(&mut self, directory: &std::path::Path) -> Result<(), crate::mac::KeyFault> {
        for profile in self.by_name.values_mut() {
            if let Some(rule) = &profile.mac {
                profile.key = Some(MacKey::read(rule.algorithm, &directory.join(&rule.key_file))?);
            }
        }
        Ok(())
    }
}
