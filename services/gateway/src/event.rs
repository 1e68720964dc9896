//! An event as its addressee gets it: bytes, names and the hub's signature. Feed and push use the same, so both give the
//! same bytes and the same signature, from every gateway.

use http::{HeaderMap, HeaderName, HeaderValue};
use serde::ser::{Serialize, SerializeMap, Serializer};
use tonle_runtime::signature::headers::{
    CONTENT_DIGEST, SIGNATURE, SIGNATURE_INPUT, TONLE_EVENT, TONLE_KIND, TONLE_MESSAGE, TONLE_ORIGIN,
    TONLE_PARTICIPANT,
};
use tonle_runtime::signature::{self, Origin, SignedHeaders, Signer, Way, sign_event};
use tonle_wire::OutputName;
use tonle_wire::journal::Delivery;
use tonle_wire::order::Via;

use crate::records::{self, Content, Original, Records};

/// Why an event cannot be shown.
#[derive(Debug, thiserror::Error)]
pub enum Fault {
    /// The log does not give it.
    #[error("the event cannot be read")]
    Records(#[from] records::Fault),
    /// It cannot be signed.
    #[error("the event cannot be signed")]
    Signature(#[from] signature::Fault),
}

/// An event with its signature.
#[derive(Debug, Clone)]
pub struct Event {
    /// `GROUP-OFFSET-K`: its name and its cursor.
    pub id: String,
    /// The journal record's time, milliseconds since 1970.
    pub time_ms: u64,
    /// The delivery: addressee, kind, message, payment, UETR.
    pub delivery: Delivery,
    /// The bytes.
    pub content: Content,
    /// The hub's signature, with the origin's beside it.
    pub signed: SignedHeaders,
    /// `Tonle-Origin`, where the body is a participant's message.
    pub origin: Option<String>,
}

impl Event {
    /// Reads and signs an event. `created` of the signature is the journal record's time, so that it is always the same.
    ///
    /// # Errors
    /// [`Fault`].
    pub async fn read(
        records: &Records,
        signer: &Signer,
        group: &str,
        name: OutputName,
    ) -> Result<Self, Fault> {
        let (journal, content) = records.event(name).await?;
        let delivery = records::delivery(&journal, name.k).ok_or(records::Fault::Missing(name.offset))?;
        let delivery = without_body(delivery);
        let id = name.text(group);
        let covered = signature::Event {
            event: &id,
            kind: delivery.kind.name(),
            message: &delivery.message,
            participant: &delivery.to,
            original: None,
        };
        let created = journal.time_ms / 1_000;
        let mut signed = sign_event(signer, &covered, content.media_type(), &content.body, created)?;
        let origin = match &content.original {
            Some(original) => Some(with_origin(original, group, |origin| {
                origin.add_to(&mut signed);
                origin.header()
            })?),
            None => None,
        };
        Ok(Self { id, time_ms: journal.time_ms, delivery, content, signed, origin })
    }

    /// All its headers but the attempt's.
    pub fn fields(&self) -> impl Iterator<Item = (HeaderName, &str)> {
        let named = [
            (TONLE_EVENT, self.id.as_str()),
            (TONLE_KIND, self.delivery.kind.name()),
            (TONLE_MESSAGE, self.delivery.message.as_str()),
            (TONLE_PARTICIPANT, self.delivery.to.as_str()),
            (http::header::CONTENT_TYPE, self.content.media_type()),
            (CONTENT_DIGEST, self.signed.content_digest.as_str()),
            (SIGNATURE_INPUT, self.signed.signature_input.as_str()),
            (SIGNATURE, self.signed.signature.as_str()),
        ];
        named.into_iter().chain(self.origin.as_deref().map(|origin| (TONLE_ORIGIN, origin)))
    }

    /// The same as a header map for a push.
    pub fn header_map(&self) -> HeaderMap {
        let values =
            self.fields().filter_map(|(name, value)| Some((name, HeaderValue::from_str(value).ok()?)));
        values.collect()
    }
}

/// The names of a delivery; its bytes stay in the record.
fn without_body(delivery: &Delivery) -> Delivery {
    Delivery {
        to: delivery.to.clone(),
        kind: delivery.kind,
        message: delivery.message.clone(),
        payment: delivery.payment,
        uetr: delivery.uetr,
        body: tonle_wire::Body::SameAs(0),
    }
}

/// Calls `act` with the origin of a participant's message.
pub fn with_origin<T>(original: &Original, group: &str, act: impl FnOnce(&Origin<'_>) -> T) -> T {
    let message = &original.message;
    let event = match &message.via {
        Via::Request { .. } => String::new(),
        Via::PushAnswer { event } => event.text(group),
    };
    let way: Way<'_> = records::way(&message.via, &event);
    act(&Origin {
        participant: &message.participant,
        way,
        content_type: &message.media_type,
        signature_input: &message.signature_input,
        signature: &message.signature,
    })
}

/// An event in the feed.
impl Serialize for Event {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        struct Fields<'a>(&'a Event);
        impl Serialize for Fields<'_> {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                let mut map = serializer.serialize_map(None)?;
                for (name, value) in self.0.fields() {
                    map.serialize_entry(shown(&name), value)?;
                }
                map.end()
            }
        }
        // Bodies are XML in UTF-8, which the validator has seen to.
        let body = std::str::from_utf8(&self.content.body).map_err(serde::ser::Error::custom)?;
        let mut map = serializer.serialize_map(Some(8))?;
        map.serialize_entry("id", &self.id)?;
        map.serialize_entry("cursor", &self.id)?;
        map.serialize_entry("kind", self.delivery.kind.name())?;
        map.serialize_entry("message", &self.delivery.message)?;
        map.serialize_entry("uetr", &self.delivery.uetr.as_ref().map(tonle_flow::fold::uetr_text))?;
        map.serialize_entry("media_type", self.content.media_type())?;
        map.serialize_entry("body", body)?;
        map.serialize_entry("headers", &Fields(self))?;
        map.end()
    }
}

/// Header names as the documentation writes them.
fn shown(name: &HeaderName) -> &'static str {
    const NAMES: [(HeaderName, &str); 9] = [
        (TONLE_EVENT, "Tonle-Event"),
        (TONLE_KIND, "Tonle-Kind"),
        (TONLE_MESSAGE, "Tonle-Message"),
        (TONLE_PARTICIPANT, "Tonle-Participant"),
        (http::header::CONTENT_TYPE, "Content-Type"),
        (CONTENT_DIGEST, "Content-Digest"),
        (SIGNATURE_INPUT, "Signature-Input"),
        (SIGNATURE, "Signature"),
        (TONLE_ORIGIN, "Tonle-Origin"),
    ];
    NAMES.iter().find(|(known, _)| known == name).map_or("", |(_, shown)| shown)
}
