//! A bank's way to the hub: a few long-lived HTTP/2 connections over mutual TLS, many streams on each, every request
//! with a message signed anew, every answer checked. Knows no message and keeps no books.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use bytes::Bytes;
use http::header::{ACCEPT, CONTENT_TYPE, RETRY_AFTER};
use http::{HeaderMap, Method, Request, StatusCode};
use http_body_util::{BodyExt as _, Limited};
use hyper::client::conn::http2::{Builder, SendRequest};
use hyper_util::rt::{TokioExecutor, TokioIo, TokioTimer};
use rustls_pki_types::ServerName;
use tokio::net::TcpStream;
use tokio::sync::Mutex;
use tokio_rustls::TlsConnector;

use crate::body::Outgoing;
use crate::keys::{KeyRing, SigningKey};
use crate::limits::{ANSWER_BYTES_MAX, ANSWER_WAIT, CONNECT_WAIT, CONNECTIONS};
use crate::sign::{self, Signed};
use crate::tls::{self, Identity};
use crate::verify::{self, Asked, SignatureFault};
use crate::{clock, limits};

/// Media type of ISO 20022 messages in XML.
pub const XML: &str = "application/xml";

/// Path of the messages.
pub const MESSAGES: &str = "/v1/messages";

/// Why there is no answer.
#[derive(Debug, thiserror::Error)]
pub enum SendFault {
    /// The hub's address is not `HOST:PORT`.
    #[error("hub address `{0}` is not HOST:PORT")]
    Address(String),
    /// No connection: nothing was sent.
    #[error("no connection to the hub: {0}")]
    Connect(String),
    /// The request may have reached the hub.
    #[error("no answer from the hub: {0}")]
    NoAnswer(String),
}

/// Whether the hub may have acted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Effected {
    /// Nothing was sent.
    No,
    /// It may have been received.
    Unknown,
}

impl SendFault {
    /// Whether the hub may have acted. Sending the same message again is right in both cases, since the reference
    /// protects it; giving up is right only in the first.
    pub fn effected(&self) -> Effected {
        match self {
            Self::Address(_) | Self::Connect(_) => Effected::No,
            Self::NoAnswer(_) => Effected::Unknown,
        }
    }
}

/// The hub's answer and whether its signature holds.
pub struct Answer {
    /// HTTP status.
    pub status: u16,
    /// Headers.
    pub headers: HeaderMap,
    /// Body, whole.
    pub body: Bytes,
    /// Whether the hub's signature over it holds for this request.
    pub signature: Result<(), SignatureFault>,
}

impl Answer {
    /// `Retry-After` in seconds, if given as a number.
    pub fn retry_after(&self) -> Option<Duration> {
        let text = self.headers.get(RETRY_AFTER)?.to_str().ok()?;
        text.parse().ok().map(Duration::from_secs)
    }
}

/// A client of the hub for one participant.
pub struct HubClient {
    authority: Box<str>,
    name: ServerName<'static>,
    tls: TlsConnector,
    key: Arc<SigningKey>,
    keys: Arc<KeyRing>,
    slots: Vec<Mutex<Option<SendRequest<Outgoing>>>>,
    next: AtomicUsize,
}

impl HubClient {
    /// A client that reaches the hub at `address` (`HOST:PORT`); connections are made when first needed.
    pub fn new(
        address: &str,
        identity: &Identity,
        key: Arc<SigningKey>,
        keys: Arc<KeyRing>,
    ) -> Result<Self, SendFault> {
        let fault = || SendFault::Address(address.to_owned());
        let (host, port) = address.rsplit_once(':').ok_or_else(fault)?;
        port.parse::<u16>().map_err(|_| fault())?;
        let name = ServerName::try_from(host.trim_matches(['[', ']']).to_owned()).map_err(|_| fault())?;
        Ok(Self {
            authority: address.into(),
            name,
            tls: TlsConnector::from(Arc::clone(&identity.client)),
            key,
            keys,
            slots: (0..CONNECTIONS).map(|_| Mutex::new(None)).collect(),
            next: AtomicUsize::new(0),
        })
    }

    /// Posts one message, signed now. `prefer_wait` is in seconds.
    pub async fn post(
        &self,
        body: Bytes,
        reference: &str,
        prefer_wait: Option<u32>,
    ) -> Result<Answer, SendFault> {
        let signed = self.signed(&body, reference);
        self.post_as(Outgoing::Whole(body), &signed, prefer_wait).await
    }

    /// The headers of a signature over `body` as a message of `reference`, made now.
    pub fn signed(&self, body: &[u8], reference: &str) -> Signed {
        let request = sign::Request {
            method: "POST",
            authority: &self.authority,
            path: MESSAGES,
            query: "?",
            content_type: XML,
            body,
            reference,
            created: clock::now_ms() / 1_000,
        };
        sign::request(&self.key, &request)
    }

    /// Posts any body under any signature headers: what misbehaving banks are made of.
    pub async fn post_as(
        &self,
        body: Outgoing,
        signed: &Signed,
        prefer_wait: Option<u32>,
    ) -> Result<Answer, SendFault> {
        let mut request = Request::builder()
            .method(Method::POST)
            .uri(format!("https://{}{MESSAGES}", self.authority))
            .header(CONTENT_TYPE, XML)
            .header("content-digest", &signed.content_digest)
            .header("signature-input", &signed.signature_input)
            .header("signature", &signed.signature);
        if let Some(seconds) = prefer_wait {
            request = request.header("prefer", format!("wait={seconds}"));
        }
        let request = request.body(body).map_err(|e| SendFault::NoAnswer(e.to_string()))?;
        let wait = ANSWER_WAIT + Duration::from_secs(u64::from(prefer_wait.unwrap_or(0)));
        let asked = Asked { method: "POST", path: MESSAGES, query: "?", signature: Some(&signed.signature) };
        self.ask(request, &asked, wait).await
    }

    /// Reads `path` with `query` (without its question mark, may be empty); waits `extra` longer for a long poll.
    pub async fn get(&self, path: &str, query: &str, extra: Duration) -> Result<Answer, SendFault> {
        let marked = format!("?{query}");
        let tail = if query.is_empty() { "" } else { marked.as_str() };
        let request = Request::builder()
            .uri(format!("https://{}{path}{tail}", self.authority))
            .header(ACCEPT, "*/*")
            .body(Outgoing::empty())
            .map_err(|e| SendFault::NoAnswer(e.to_string()))?;
        let asked = Asked { method: "GET", path, query: &marked, signature: None };
        self.ask(request, &asked, ANSWER_WAIT + extra).await
    }

    async fn ask(
        &self,
        request: Request<Outgoing>,
        asked: &Asked<'_>,
        wait: Duration,
    ) -> Result<Answer, SendFault> {
        let mut sender = self.sender().await?;
        let exchange = async {
            let answer = sender.send_request(request).await.map_err(no_answer)?;
            let (parts, body) = answer.into_parts();
            let body = Limited::new(body, ANSWER_BYTES_MAX)
                .collect()
                .await
                .map_err(|e| SendFault::NoAnswer(e.to_string()))?
                .to_bytes();
            Ok((parts, body))
        };
        let (parts, body) = tokio::time::timeout(wait, exchange)
            .await
            .map_err(|_| SendFault::NoAnswer("waited too long".to_owned()))??;
        let status = parts.status.as_u16();
        let now = clock::now_ms() / 1_000;
        let signature = verify::hub_answer(&self.keys, &parts.headers, status, &body, asked, now);
        Ok(Answer { status, headers: parts.headers, body, signature })
    }

    /// A living connection; the next in turn, made if needed. Only those who need the same slot wait for it.
    async fn sender(&self) -> Result<SendRequest<Outgoing>, SendFault> {
        let turn = self.next.fetch_add(1, Ordering::Relaxed) % self.slots.len();
        let mut slot = self.slots[turn].lock().await;
        if let Some(living) = slot.as_ref().filter(|sender| !sender.is_closed()) {
            return Ok(living.clone());
        }
        let made = tokio::time::timeout(CONNECT_WAIT, self.connect())
            .await
            .map_err(|_| SendFault::Connect("waited too long".to_owned()))??;
        *slot = Some(made.clone());
        Ok(made)
    }

    async fn connect(&self) -> Result<SendRequest<Outgoing>, SendFault> {
        let fault = |e: &dyn std::fmt::Display| SendFault::Connect(e.to_string());
        let socket = TcpStream::connect(&*self.authority).await.map_err(|e| fault(&e))?;
        socket.set_nodelay(true).map_err(|e| fault(&e))?;
        let stream = self.tls.connect(self.name.clone(), socket).await.map_err(|e| fault(&e))?;
        if !tls::carries(stream.get_ref().1.peer_certificates(), tls::HUB_URI) {
            return Err(SendFault::Connect("certificate is not the hub's".to_owned()));
        }
        let (sender, connection) = Builder::new(TokioExecutor::new())
            .timer(TokioTimer::new())
            .keep_alive_interval(Some(limits::ANSWER_WAIT))
            .initial_stream_window_size(1 << 20)
            .initial_connection_window_size(8 << 20)
            .handshake(TokioIo::new(stream))
            .await
            .map_err(|e| fault(&e))?;
        // The task ends with its connection: when the last sender is dropped or the hub closes.
        tokio::spawn(async move {
            if let Err(fault) = connection.await {
                tracing::debug!(%fault, "connection to the hub ended");
            }
        });
        Ok(sender)
    }
}

fn no_answer(fault: hyper::Error) -> SendFault {
    if fault.is_canceled() {
        SendFault::Connect(fault.to_string())
    } else {
        SendFault::NoAnswer(fault.to_string())
    }
}

/// Whether a refusal with this status may come from before the hub's signer: then a missing signature proves nothing,
/// and the refusal burns nothing either.
pub fn may_be_unsigned(status: u16) -> bool {
    status >= 500
        || matches!(
            StatusCode::from_u16(status),
            Ok(StatusCode::BAD_REQUEST
                | StatusCode::UNAUTHORIZED
                | StatusCode::REQUEST_TIMEOUT
                | StatusCode::PAYLOAD_TOO_LARGE
                | StatusCode::MISDIRECTED_REQUEST
                | StatusCode::TOO_MANY_REQUESTS
                | StatusCode::REQUEST_HEADER_FIELDS_TOO_LARGE)
        )
}
