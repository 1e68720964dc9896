//! The configuration as it is written: sections and keys of contracts §1, all optional, nothing judged.

use std::fmt;

use serde::de::{self, Deserialize, Deserializer, SeqAccess, Visitor};

/// `[hub]`.
#[derive(Debug, Default, serde::Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Hub {
    pub name: Option<String>,
    pub data: Option<String>,
}

/// `[log]`.
#[derive(Debug, Default, serde::Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Log {
    pub engine: Option<String>,
    pub brokers: Option<String>,
    pub profile: Option<String>,
    pub ca: Option<String>,
    pub cert: Option<String>,
    pub key: Option<String>,
}

/// `[cache]`.
#[derive(Debug, Default, serde::Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Cache {
    pub engine: Option<String>,
    pub url: Option<String>,
    pub ca: Option<String>,
}

/// `[gateway]`.
#[derive(Debug, Default, serde::Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Gateway {
    pub listen: Option<String>,
    pub authorities: Option<Texts>,
    pub body_bytes_max: Option<u64>,
    pub admission_wait_ms: Option<u64>,
    pub push_private_targets: Option<bool>,
}

/// `[console]`, `[metrics]` and `[iso8583]`.
#[derive(Debug, Default, serde::Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Listening {
    pub listen: Option<String>,
}

/// `[switch]`.
#[derive(Debug, Default, serde::Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Switch {
    pub standby_after_ms: Option<u64>,
    pub snapshot_every_records: Option<u64>,
    pub references_max: Option<u64>,
}

/// `[ledger.NAME]`.
#[derive(Debug, Default, serde::Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Ledger {
    pub currency: Option<String>,
    pub total_ms: Option<u64>,
    pub payee_reserve_ms: Option<u64>,
    pub stale_ms: Option<u64>,
    pub future_ms: Option<u64>,
    pub amount_max: Option<Decimal>,
}

/// A list of texts; in an environment variable they are separated by commas.
#[derive(Debug)]
pub(super) struct Texts(pub Vec<String>);

impl<'de> Deserialize<'de> for Texts {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct TextsVisitor;
        impl<'de> Visitor<'de> for TextsVisitor {
            type Value = Texts;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a list of texts")
            }

            fn visit_str<E: de::Error>(self, text: &str) -> Result<Texts, E> {
                Ok(Texts(text.split(',').map(|part| part.trim().to_owned()).collect()))
            }

            fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Texts, A::Error> {
                let mut texts = Vec::new();
                while let Some(text) = list.next_element()? {
                    texts.push(text);
                }
                Ok(Texts(texts))
            }
        }
        deserializer.deserialize_any(TextsVisitor)
    }
}

/// An amount as text. A number is refused: what reads it might have rounded it already.
#[derive(Debug)]
pub(super) struct Decimal(pub String);

impl<'de> Deserialize<'de> for Decimal {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct DecimalVisitor;
        impl Visitor<'_> for DecimalVisitor {
            type Value = Decimal;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("decimal text in quotes")
            }

            fn visit_str<E: de::Error>(self, text: &str) -> Result<Decimal, E> {
                Ok(Decimal(text.to_owned()))
            }
        }
        deserializer.deserialize_any(DecimalVisitor)
    }
}
