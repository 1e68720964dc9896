//! The tools' way to a running hub: found by the addresses in its data directory, over mutual TLS with a certificate
//! of the development PKI. Every answer must carry the hub's signature. It knows no call.

use std::fmt;
use std::path::Path;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use bytes::Bytes;
use http::header::{ACCEPT, CONTENT_TYPE};
use http::{HeaderMap, HeaderValue, Request};
use http_body_util::Full;
use serde::Deserialize;
use tonle_runtime::configuration::Addresses;
use tonle_runtime::http::{Client, ClientLimits};
use tonle_runtime::pki::Pki;
use tonle_runtime::signature::headers::{SIGNATURE, find};
use tonle_runtime::signature::{
    Asked, PublicKey, SignedHeaders, Target, normal_authority, query_component, read_answer,
};
use tonle_runtime::tls::Identity;

use crate::exit::{Exit, Usage as _};

/// The longest wait for an answer: the longest wait that a caller may prefer (30 s), and room.
const ANSWER_MAX: Duration = Duration::from_secs(35);

/// Longest answer that is read, bytes: a registry of thousands of participants.
const BODY_BYTES_MAX: usize = 16 << 20;

/// A hub that may be running.
pub struct HubClient {
    client: Client,
    authority: String,
    hub_keys: Vec<(String, PublicKey)>,
}

/// What is sent with a body.
#[derive(Debug, Clone, Copy)]
pub struct Post<'a> {
    /// `Content-Type`.
    pub content_type: &'static str,
    /// The body.
    pub body: &'a [u8],
    /// Its signature, where the call needs one.
    pub signed: Option<&'a SignedHeaders>,
    /// Seconds to wait for the final.
    pub prefer_wait: Option<u32>,
}

/// An answer that the hub signed.
#[derive(Debug)]
pub struct Answered {
    /// HTTP status.
    pub status: u16,
    /// The body.
    pub body: Bytes,
}

/// Why there is no answer of the hub.
#[derive(Debug)]
pub enum Failed {
    /// The hub cannot be reached; nothing was sent.
    Unreachable(String),
    /// It is not known what the hub did.
    NoAnswer(String),
    /// What came back is not signed by the hub.
    NotTheHub(String),
}

impl fmt::Display for Failed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unreachable(why) => write!(f, "the hub cannot be reached: {why}"),
            Self::NoAnswer(why) => write!(f, "the hub did not answer: {why}"),
            Self::NotTheHub(why) => write!(f, "the answer is not the hub's: {why}"),
        }
    }
}

impl From<Failed> for Exit {
    fn from(failed: Failed) -> Self {
        match failed {
            Failed::Unreachable(_) | Failed::NoAnswer(_) => Self::Later(failed.to_string()),
            Failed::NotTheHub(_) => Self::Unreadable(failed.to_string()),
        }
    }
}

impl HubClient {
    /// The hub of a data directory, as this party. `None`: no hub has said that it runs there.
    ///
    /// # Errors
    /// 64 if the party has no certificate there, 65 if the file of addresses cannot be read.
    pub fn find(data: &Path, party: &Identity) -> Result<Option<Self>, Exit> {
        let Some(addresses) = Addresses::read(data).unreadable()? else { return Ok(None) };
        let Some(mut address) = addresses.get("gateway") else { return Ok(None) };
        if address.ip().is_unspecified() {
            // Nobody connects to "every address"; a hub that listens on all listens on loopback too.
            address.set_ip(match address.is_ipv4() {
                true => std::net::Ipv4Addr::LOCALHOST.into(),
                false => std::net::Ipv6Addr::LOCALHOST.into(),
            });
        }
        let pki = Pki::in_data(data);
        let limits =
            ClientLimits { answer_max: ANSWER_MAX, body_bytes_max: BODY_BYTES_MAX, ..ClientLimits::pushes() };
        Ok(Some(Self {
            client: Client::new(pki.credentials(party).usage()?, limits, true),
            authority: normal_authority(&address.to_string()).into_owned(),
            hub_keys: pki.public_keys(&Identity::Hub).usage()?,
        }))
    }

    /// As [`Self::find`], where nothing can be done without a hub.
    ///
    /// # Errors
    /// 75 if no hub runs there; else as [`Self::find`].
    pub fn running(data: &Path, party: &Identity) -> Result<Self, Exit> {
        let absent = || Exit::Later(format!("no hub runs on {}; start it with `tonle up`", data.display()));
        Self::find(data, party)?.ok_or_else(absent)
    }

    /// What a request to this path is signed for.
    pub fn target<'a>(&'a self, path: &'a str) -> Target<'a> {
        Target { method: "POST", authority: &self.authority, path, query: "?" }
    }

    /// Reads. `accept` is the wanted media type.
    ///
    /// # Errors
    /// [`Failed`].
    pub async fn get(&self, path: &str, accept: &'static str) -> Result<Answered, Failed> {
        let mut headers = HeaderMap::new();
        headers.insert(ACCEPT, HeaderValue::from_static(accept));
        self.send("GET", path, headers, &[], None).await
    }

    /// Sends.
    ///
    /// # Errors
    /// [`Failed`].
    pub async fn post(&self, path: &str, post: Post<'_>) -> Result<Answered, Failed> {
        let mut headers = HeaderMap::new();
        headers.insert(CONTENT_TYPE, HeaderValue::from_static(post.content_type));
        if let Some(signed) = post.signed {
            signed.insert_into(&mut headers).map_err(|fault| Failed::Unreachable(fault.to_string()))?;
        }
        if let Some(seconds) = post.prefer_wait
            && let Ok(value) = HeaderValue::from_str(&format!("wait={seconds}"))
        {
            headers.insert("prefer", value);
        }
        let signature = post.signed.map(|signed| signed.signature.as_str());
        self.send("POST", path, headers, post.body, signature).await
    }

    async fn send(
        &self,
        method: &str,
        path: &str,
        headers: HeaderMap,
        body: &[u8],
        signature: Option<&str>,
    ) -> Result<Answered, Failed> {
        let uri = format!("https://{}{path}", self.authority);
        let request =
            Request::builder().method(method).uri(uri).body(Full::new(Bytes::copy_from_slice(body)));
        let mut request = request.map_err(|fault| Failed::Unreachable(fault.to_string()))?;
        request.headers_mut().extend(headers);
        let answer = self.client.send(&Identity::Hub, request).await.map_err(|fault| {
            let unsent = fault.is_unsent();
            let text = format!("{:#}", anyhow::Error::from(fault));
            if unsent { Failed::Unreachable(text) } else { Failed::NoAnswer(text) }
        })?;
        let body = answer.body.map_err(|fault| Failed::NoAnswer(fault.to_string()))?;
        let query = query_component(None);
        let asked = match signature {
            Some(signature) => Asked::Signed { method, path, signature },
            None => Asked::Unsigned { method, path, query: &query },
        };
        let status = answer.status.as_u16();
        self.check(&asked, status, &answer.headers, &body)
            .map_err(|why| Failed::NotTheHub(format!("{why} (status {status})")))?;
        Ok(Answered { status, body })
    }

    fn check(&self, asked: &Asked<'_>, status: u16, headers: &HeaderMap, body: &[u8]) -> Result<(), String> {
        if !headers.contains_key(SIGNATURE) {
            return Err("it is not signed".to_owned());
        }
        let found = find(headers).map_err(|fault| fault.to_string())?;
        let fields = found.fields();
        let read =
            read_answer(asked, status, &fields, body, now_ms() / 1_000).map_err(|fault| fault.to_string())?;
        if read.owner() != "hub" {
            return Err(format!("it is signed by {}", read.owner()));
        }
        let key = self.hub_keys.iter().find(|(id, _)| id == read.key_id());
        let (_, key) = key.ok_or_else(|| format!("the hub has no key {}", read.key_id()))?;
        read.verify(key).map(|_| ()).map_err(|fault| fault.to_string())
    }
}

/// Milliseconds since 1970 by this machine's clock.
pub fn now_ms() -> u64 {
    let elapsed = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or(Duration::ZERO);
    u64::try_from(elapsed.as_millis()).unwrap_or(u64::MAX)
}

/// The answer to an accepted message or order.
#[derive(Debug, Deserialize)]
pub struct Receipt {
    /// `RCVD` or `PDNG`.
    pub status: String,
    /// `pending` where the fold has not judged it yet.
    pub admission: Option<String>,
    /// Where it lies in the log.
    pub position: Option<Position>,
}

/// A place in the log.
#[derive(Debug, Deserialize)]
pub struct Position {
    /// The group.
    pub group: String,
    /// Offset in its orders.
    pub offset: u64,
}

impl Answered {
    /// The receipt.
    ///
    /// # Errors
    /// 65 if the body is none.
    pub fn receipt(&self) -> Result<Receipt, Exit> {
        serde_json::from_slice(&self.body).unreadable()
    }

    /// Whether the hub asks to come again later.
    pub fn is_later(&self) -> bool {
        matches!(self.status, 429 | 500..) && self.status != 501
    }

    /// What a refusal says: code, detail and field of a problem.
    pub fn problem(&self) -> String {
        #[derive(Deserialize)]
        struct Problem {
            code: String,
            detail: String,
            field: Option<String>,
        }
        match serde_json::from_slice::<Problem>(&self.body) {
            Ok(Problem { code, detail, field: Some(field) }) => format!("{code}: {detail} ({field})"),
            Ok(Problem { code, detail, field: None }) => format!("{code}: {detail}"),
            Err(_) => format!("status {}", self.status),
        }
    }

    /// The exit for a refusal: 75 if it may be taken later, else 64.
    pub fn refusal(&self) -> Exit {
        if self.is_later() { Exit::Later(self.problem()) } else { Exit::Usage(self.problem()) }
    }
}
