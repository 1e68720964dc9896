//! The JSON form of profiles: strict, with all faults told at once.
//!
//! Unknown keys are faults, but for `comment`, which any object may carry. A key that stands twice is a fault too, since
//! most readers would silently keep the last.

use std::collections::BTreeMap;
use std::fmt;
use std::marker::PhantomData;
use std::path::PathBuf;

use serde::Deserialize;
use serde::de::{Deserializer, Error as _, IgnoredAny, MapAccess, Visitor};

use super::{Content, DateForm, Encoding, FieldSpec, Length, Profile, Profiles, Version};
use crate::currency::currency_by_number;
use crate::frame::LengthHeader;
use crate::limits::{
    AMOUNT_DECIMALS_MAX, FIELD_UNITS_MAX, LENGTH_DIGITS_MAX, LENGTH_PACKED_BYTES_MAX, PROFILES_BYTES_MAX,
};
use crate::mac::{Algorithm, MacRule, Padding};
use crate::number::{field_number, message_type};

/// Why a file of profiles is not taken: one line for each fault, `PROFILE, PLACE: sentence`.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{}", .faults.join("\n"))]
pub struct ProfilesFault {
    /// One sentence each.
    pub faults: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawProfile {
    length_header: String,
    tpdu: Option<String>,
    mti: RawSpec,
    bitmap: RawBitmap,
    fields: Unique<RawSpec>,
    version: Option<String>,
    mandatory: Option<Unique<Vec<String>>>,
    amount_decimals: Option<Unique<u8>>,
    mac: Option<RawMac>,
    #[serde(rename = "comment")]
    _comment: Option<IgnoredAny>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawSpec {
    data_enc: String,
    len_enc: Option<String>,
    len_type: Option<u8>,
    max_len: Option<u32>,
    len_count: Option<String>,
    left_pad: Option<String>,
    right_pad: Option<String>,
    content: Option<String>,
    date: Option<String>,
    tlv: Option<bool>,
    desc: Option<String>,
    #[serde(rename = "comment")]
    _comment: Option<IgnoredAny>,
}

/// The bitmap has no length of its own; what a profile says about one is read and not needed.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawBitmap {
    data_enc: String,
    second: Option<String>,
    #[serde(rename = "len_enc")]
    _len_enc: Option<IgnoredAny>,
    #[serde(rename = "len_type")]
    _len_type: Option<IgnoredAny>,
    #[serde(rename = "max_len")]
    _max_len: Option<IgnoredAny>,
    #[serde(rename = "len_count")]
    _len_count: Option<IgnoredAny>,
    #[serde(rename = "left_pad")]
    _left_pad: Option<IgnoredAny>,
    #[serde(rename = "content")]
    _content: Option<IgnoredAny>,
    #[serde(rename = "desc")]
    _desc: Option<IgnoredAny>,
    #[serde(rename = "comment")]
    _comment: Option<IgnoredAny>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawMac {
    algorithm: String,
    padding: Option<u8>,
    key_file: PathBuf,
    without: Option<Vec<String>>,
    #[serde(rename = "comment")]
    _comment: Option<IgnoredAny>,
}

/// An object whose keys stand once each, in the order of the file.
struct Unique<T>(Vec<(String, T)>);

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Unique<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Entries<T>(PhantomData<T>);
        impl<'de, T: Deserialize<'de>> Visitor<'de> for Entries<T> {
            type Value = Unique<T>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
                let mut entries: BTreeMap<String, T> = BTreeMap::new();
                while let Some((key, value)) = map.next_entry::<String, T>()? {
                    let doubled = format!("the key {key:?} stands twice");
                    if entries.insert(key, value).is_some() {
                        return Err(A::Error::custom(doubled));
                    }
                }
                Ok(Unique(entries.into_iter().collect()))
            }
        }
        deserializer.deserialize_map(Entries(PhantomData))
    }
}

pub(super) fn parse(json: &str) -> Result<Profiles, ProfilesFault> {
    let one = |what: String| ProfilesFault { faults: vec![what] };
    if json.len() > PROFILES_BYTES_MAX {
        return Err(one(format!(
            "the file has {} bytes, at most {PROFILES_BYTES_MAX} are taken",
            json.len()
        )));
    }
    let json = json.strip_prefix('\u{feff}').unwrap_or(json);
    let raw: Unique<RawProfile> = serde_json::from_str(json).map_err(|fault| one(fault.to_string()))?;
    let mut faults = Vec::new();
    let mut profiles = Profiles::default();
    for (name, raw) in raw.0 {
        let mut check = Check { profile: &name, faults: &mut faults };
        if name == "comment" {
            check.fault("name", "is kept for comments".to_owned());
        }
        let profile = check.profile(&name, raw);
        profiles.by_name.insert(name, profile);
    }
    if faults.is_empty() { Ok(profiles) } else { Err(ProfilesFault { faults }) }
}

/// Collects faults while it builds; what is built is thrown away if there is one.
struct Check<'a> {
    profile: &'a str,
    faults: &'a mut Vec<String>,
}

impl Check<'_> {
    fn fault(&mut self, place: &str, what: String) {
        self.faults.push(format!("{}, {place}: {what}", self.profile));
    }

    fn profile(&mut self, name: &str, raw: RawProfile) -> Profile {
        let (header, tpdu) = self.header(&raw.length_header, raw.tpdu.as_deref());
        let mti = self.encoding("mti", &raw.mti.data_enc);
        let bitmap = self.encoding("bitmap", &raw.bitmap.data_enc);
        let second_bitmap_always = match raw.bitmap.second.as_deref() {
            None | Some("needed") => false,
            Some("always") => true,
            Some(other) => {
                self.fault("bitmap second", format!("{other:?} is neither \"needed\" nor \"always\""));
                false
            }
        };
        let version = match raw.version.as_deref() {
            None => None,
            Some("1987") => Some(Version::V1987),
            Some("1993") => Some(Version::V1993),
            Some(other) => {
                self.fault("version", format!("{other:?} is neither \"1987\" nor \"1993\""));
                None
            }
        };
        let mut fields: Vec<Option<FieldSpec>> = vec![None; 129];
        for (key, raw) in raw.fields.0 {
            self.listed(&mut fields, &key, raw);
        }
        let dates = (2..=128_u8)
            .filter_map(|number| {
                let form = fields.get(usize::from(number))?.as_ref()?.date.unwrap_or(usual_date(number));
                (form != DateForm::None).then_some((number, form))
            })
            .collect();
        Profile {
            name: name.to_owned(),
            header,
            tpdu,
            mti,
            bitmap,
            second_bitmap_always,
            version,
            mandatory: self.mandatory(raw.mandatory, &fields),
            fields,
            dates,
            amount_decimals: self.amount_decimals(raw.amount_decimals),
            mac: raw.mac.map(|mac| self.mac(mac)),
            key: None,
        }
    }

    fn header(&mut self, text: &str, tpdu: Option<&str>) -> (LengthHeader, Option<[u8; 5]>) {
        let (form, inline) = match text.split_once(", then 5-byte TPDU ") {
            Some((form, inline)) => (form, Some(inline)),
            None => (text, None),
        };
        let header = LengthHeader::from_name(form).unwrap_or_else(|| {
            self.fault("length_header", format!("{form:?} is not a length header"));
            LengthHeader::None
        });
        let mut read = |text: &str| {
            let bytes = crate::hex::parse(text).ok().and_then(|bytes| <[u8; 5]>::try_from(bytes).ok());
            if bytes.is_none() {
                self.fault("tpdu", "ten hexadecimal digits are demanded".to_owned());
            }
            bytes
        };
        let (own, inline) = (tpdu.and_then(&mut read), inline.and_then(&mut read));
        if let (Some(own), Some(inline)) = (own, inline)
            && own != inline
        {
            self.fault("tpdu", "differs from the one in length_header".to_owned());
        }
        (header, own.or(inline))
    }

    fn encoding(&mut self, place: &str, text: &str) -> Encoding {
        match text {
            "ascii" => Encoding::Ascii,
            "cp500" => Encoding::Cp500,
            "b" => Encoding::Packed,
            other => {
                self.fault(place, format!("data_enc {other:?} is none of ascii, cp500, b"));
                Encoding::Ascii
            }
        }
    }

    fn listed(&mut self, fields: &mut [Option<FieldSpec>], key: &str, raw: RawSpec) {
        // Bitmaps may be listed, as some tools do; the profile's own entry for them is what counts.
        if matches!(key, "1" | "65") {
            return;
        }
        let Ok(number) = field_number(key) else {
            self.fault(
                &format!("field {key:?}"),
                "field numbers are 2 to 128, without leading zeros".to_owned(),
            );
            return;
        };
        let spec = self.spec(&format!("field {number}"), raw);
        if let Some(place) = fields.get_mut(usize::from(number)) {
            *place = Some(spec);
        }
    }

    fn spec(&mut self, place: &str, raw: RawSpec) -> FieldSpec {
        let encoding = self.encoding(place, &raw.data_enc);
        let content = self.content(place, raw.content.as_deref(), encoding);
        let max = raw.max_len.unwrap_or_else(|| {
            self.fault(place, "max_len is missing".to_owned());
            1
        });
        if max == 0 || max > FIELD_UNITS_MAX {
            self.fault(place, format!("max_len is 1 to {FIELD_UNITS_MAX}"));
        }
        let nibbles = match raw.len_count.as_deref() {
            None | Some("bytes") => false,
            Some("nibbles") => {
                if encoding != Encoding::Packed {
                    self.fault(place, "len_count nibbles needs data_enc b".to_owned());
                }
                true
            }
            Some(other) => {
                self.fault(place, format!("len_count {other:?} is neither bytes nor nibbles"));
                false
            }
        };
        if raw.tlv == Some(true) && (encoding, content) != (Encoding::Packed, Content::B) {
            self.fault(place, "tlv needs raw bytes: data_enc b with content b".to_owned());
        }
        FieldSpec {
            encoding,
            content,
            length: self.length(place, raw.len_enc.as_deref(), raw.len_type.unwrap_or(0)),
            max,
            nibbles,
            left_pad: self.pad(place, "left_pad", raw.left_pad.as_deref()),
            right_pad: self.pad(place, "right_pad", raw.right_pad.as_deref()),
            date: raw.date.and_then(|text| self.date(place, &text)),
            tlv: raw.tlv == Some(true),
            description: raw.desc.unwrap_or_default(),
        }
    }

    fn content(&mut self, place: &str, text: Option<&str>, encoding: Encoding) -> Content {
        let content = match text {
            Some("n") => Content::N,
            Some("an") => Content::An,
            Some("ans") => Content::Ans,
            Some("z") => Content::Z,
            Some("b") => Content::B,
            Some("x+n") => Content::Xn,
            None if encoding == Encoding::Packed => Content::B,
            None => Content::Ans,
            Some(other) => {
                self.fault(place, format!("content {other:?} is none of n, an, ans, z, b, x+n"));
                Content::B
            }
        };
        if encoding == Encoding::Packed && matches!(content, Content::An | Content::Ans) {
            self.fault(place, "data_enc b carries content n, z, b or x+n".to_owned());
        }
        content
    }

    fn length(&mut self, place: &str, len_enc: Option<&str>, len_type: u8) -> Length {
        if len_type == 0 {
            return Length::Fixed;
        }
        let (length, max) = match len_enc {
            Some("ascii") => (Length::Characters(Encoding::Ascii, len_type), LENGTH_DIGITS_MAX),
            Some("cp500") => (Length::Characters(Encoding::Cp500, len_type), LENGTH_DIGITS_MAX),
            Some("bcd") => (Length::PackedDigits(len_type), LENGTH_PACKED_BYTES_MAX),
            other => {
                let said = other.unwrap_or("nothing");
                self.fault(place, format!("len_enc says {said}, one of ascii, cp500, bcd is demanded"));
                (Length::Fixed, u8::MAX)
            }
        };
        if len_type > max {
            self.fault(place, format!("len_type {len_type} is above {max}"));
        }
        length
    }

    fn pad(&mut self, place: &str, key: &str, text: Option<&str>) -> Option<u8> {
        let text = text.filter(|text| !text.is_empty())?;
        let nibble = match text.as_bytes() {
            [one] => char::from(*one).to_digit(16).and_then(|digit| u8::try_from(digit).ok()),
            _ => None,
        };
        if nibble.is_none() {
            self.fault(place, format!("{key} is one hexadecimal digit"));
        }
        nibble
    }

    fn date(&mut self, place: &str, text: &str) -> Option<DateForm> {
        match text {
            "MMDDhhmmss" => Some(DateForm::MonthToSecond),
            "hhmmss" | "YYMMDDhhmmss" => Some(DateForm::TimeOrDateTime),
            "MMDD" | "YYMMDD" => Some(DateForm::Date),
            "YYMM" => Some(DateForm::YearMonth),
            "none" => Some(DateForm::None),
            other => {
                self.fault(place, format!("{other:?} is not the form of a date"));
                None
            }
        }
    }

    fn mandatory(
        &mut self,
        raw: Option<Unique<Vec<String>>>,
        fields: &[Option<FieldSpec>],
    ) -> BTreeMap<u16, Vec<u8>> {
        let mut mandatory = BTreeMap::new();
        for (key, numbers) in raw.map(|raw| raw.0).unwrap_or_default() {
            let place = format!("mandatory {key:?}");
            let Some(message_type) = message_type(&key) else {
                self.fault(&place, "a message type is four digits".to_owned());
                continue;
            };
            let mut listed = Vec::new();
            for text in numbers {
                match field_number(&text) {
                    Ok(number) if fields.get(usize::from(number)).is_some_and(Option::is_some) => {
                        listed.push(number);
                    }
                    _ => self.fault(&place, format!("{text:?} is not a field of this profile")),
                }
            }
            mandatory.insert(message_type, listed);
        }
        mandatory
    }

    fn amount_decimals(&mut self, raw: Option<Unique<u8>>) -> BTreeMap<u16, u8> {
        let mut decimals = BTreeMap::new();
        for (key, value) in raw.map(|raw| raw.0).unwrap_or_default() {
            let place = format!("amount_decimals {key:?}");
            let digits = key.len() == 3 && key.bytes().all(|byte| byte.is_ascii_digit());
            let number = if digits { key.parse().ok() } else { None };
            match number.and_then(currency_by_number) {
                Some(currency) if currency.decimals.is_some() && value <= AMOUNT_DECIMALS_MAX => {
                    decimals.insert(currency.number, value);
                }
                Some(_) => self.fault(
                    &place,
                    format!("0 to {AMOUNT_DECIMALS_MAX} decimals of a currency with a minor unit"),
                ),
                None => self.fault(&place, "no currency in use has this number".to_owned()),
            }
        }
        decimals
    }

    fn mac(&mut self, raw: RawMac) -> MacRule {
        let algorithm = match (raw.algorithm.as_str(), raw.padding) {
            ("iso9797-1-alg3", None | Some(1)) => Algorithm::Retail(Padding::Zeros),
            ("iso9797-1-alg3", Some(2)) => Algorithm::Retail(Padding::OneThenZeros),
            ("aes-cmac", None) => Algorithm::AesCmac,
            (name, padding) => {
                self.fault("mac", format!("algorithm {name:?} with padding {padding:?} is not offered"));
                Algorithm::AesCmac
            }
        };
        let mut without = Vec::new();
        for text in raw.without.unwrap_or_default() {
            match message_type(&text) {
                Some(message_type) => without.push(message_type),
                None => self.fault("mac without", format!("{text:?} is not a message type")),
            }
        }
        MacRule { algorithm, key_file: raw.key_file, without }
    }
}

/// Which fields are dates by their number, as the contract says.
fn usual_date(number: u8) -> DateForm {
    match number {
        7 => DateForm::MonthToSecond,
        12 => DateForm::TimeOrDateTime,
        13 | 15 | 16 => DateForm::Date,
        14 => DateForm::YearMonth,
        _ => DateForm::None,
    }
}
