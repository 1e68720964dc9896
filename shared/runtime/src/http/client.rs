//! The client of pushes: mutual TLS with a check of who answers, HTTP/2 or HTTP/1.1, pooled connections per target, limits
//! and time-outs on everything. It follows no redirect, retries nothing and keeps no cookie.

use std::collections::HashMap;
use std::io;
use std::pin::Pin;
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll};
use std::time::Duration;

use bytes::Bytes;
use http::{HeaderMap, Request, StatusCode, Uri};
use http_body_util::Full;
use hyper::rt::{Read, ReadBufCursor, Write};
use hyper_util::client::legacy;
use hyper_util::client::legacy::connect::{Connected, Connection};
use hyper_util::rt::{TokioExecutor, TokioIo, TokioTimer};
use rustls::ClientConfig;
use rustls_pki_types::ServerName;
use tokio::net::TcpStream;
use tokio::sync::Semaphore;
use tokio_rustls::TlsConnector;
use tokio_rustls::client::TlsStream;
use tower_service::Service;

use super::body::{self, BodyFault};
use super::{ClientLimits, address};
use crate::tls::{Credentials, Identity, TlsFault, client_config};

/// How often an HTTP/2 server is asked whether it is there while a request waits.
const KEEP_ALIVE: Duration = Duration::from_secs(10);

/// Why there is no answer. In each case the other side may or may not have acted, but for those that
/// [`ClientFault::is_unsent`] names.
#[derive(Debug, thiserror::Error)]
pub enum ClientFault {
    /// The address is not `https` with a host.
    #[error("not an https address")]
    Address,
    /// The target has as many requests in work as it may.
    #[error("too many requests to this target are in work")]
    Busy,
    /// The host leads to a private address and that is not allowed.
    #[error("the host leads to a private address")]
    PrivateAddress,
    /// No connection: name, network, handshake or the wrong party.
    #[error("no connection")]
    Connect(#[source] Box<dyn std::error::Error + Send + Sync>),
    /// The connection took too long.
    #[error("the connection took too long")]
    ConnectTime,
    /// The answer took too long.
    #[error("the answer took too long")]
    AnswerTime,
    /// The connection broke after the request was sent, or the answer is not HTTP.
    #[error("no usable answer")]
    Broken(#[source] Box<dyn std::error::Error + Send + Sync>),
    /// The credentials cannot be used.
    #[error("the credentials are not usable")]
    Credentials(#[source] TlsFault),
}

impl ClientFault {
    /// A short stable name, for the log and for metrics.
    pub fn name(&self) -> &'static str {
        match self {
            Self::Address => "address",
            Self::Busy => "busy",
            Self::PrivateAddress => "private-address",
            Self::Connect(_) => "connect",
            Self::ConnectTime => "connect-time",
            Self::AnswerTime => "answer-time",
            Self::Broken(_) => "broken",
            Self::Credentials(_) => "credentials",
        }
    }

    /// Whether nothing of the request can have reached the other side.
    pub fn is_unsent(&self) -> bool {
        match self {
            Self::Address
            | Self::Busy
            | Self::PrivateAddress
            | Self::Connect(_)
            | Self::ConnectTime
            | Self::Credentials(_) => true,
            Self::AnswerTime | Self::Broken(_) => false,
        }
    }
}

/// An answer. The status stands even where the body is not usable.
#[derive(Debug)]
pub struct Answer {
    /// The status.
    pub status: StatusCode,
    /// The headers.
    pub headers: HeaderMap,
    /// The body, or why it was not read to its end.
    pub body: Result<Bytes, BodyFault>,
}

/// A client with one identity and many targets. A target is a party with its own connections and limits.
#[derive(Debug)]
pub struct Client {
    credentials: Credentials,
    limits: ClientLimits,
    allow_private: bool,
    targets: Mutex<HashMap<Identity, Arc<Target>>>,
}

#[derive(Debug)]
struct Target {
    pool: legacy::Client<Connector, Full<Bytes>>,
    places: Semaphore,
}

impl Client {
    /// A client that presents these credentials. `allow_private` is `gateway.push_private_targets`.
    pub fn new(credentials: Credentials, limits: ClientLimits, allow_private: bool) -> Self {
        Self { credentials, limits, allow_private, targets: Mutex::default() }
    }

    /// Sends a request to the party, which must prove by its certificate that it is the expected one. The request's URI is
    /// absolute and `https`.
    ///
    /// # Errors
    /// [`ClientFault`]. An answer of any status, redirects included, is an answer.
    pub async fn send(&self, to: &Identity, request: Request<Full<Bytes>>) -> Result<Answer, ClientFault> {
        if request.uri().scheme_str() != Some("https") || request.uri().host().is_none_or(str::is_empty) {
            return Err(ClientFault::Address);
        }
        let target = self.target(to)?;
        let place = tokio::time::timeout(self.limits.queue_max, target.places.acquire()).await;
        let Ok(Ok(_place)) = place else {
            return Err(ClientFault::Busy);
        };
        // The connector has its own, shorter time-out, so that both kinds of waiting can be told apart.
        let deadline = tokio::time::Instant::now() + self.limits.connect_max + self.limits.answer_max;
        let answer = tokio::time::timeout_at(deadline, target.pool.request(request)).await;
        let (parts, body) = answer.map_err(|_| ClientFault::AnswerTime)?.map_err(classify)?.into_parts();
        let left = deadline.saturating_duration_since(tokio::time::Instant::now());
        let body = body::read(body, self.limits.body_bytes_max, left).await;
        Ok(Answer { status: parts.status, headers: parts.headers, body })
    }

    /// Forgets a target's connections, for example after its registration changed.
    pub fn forget(&self, target: &Identity) {
        if let Ok(mut targets) = self.targets.lock() {
            targets.remove(target);
        }
    }

    fn target(&self, to: &Identity) -> Result<Arc<Target>, ClientFault> {
        if let Ok(targets) = self.targets.lock()
            && let Some(target) = targets.get(to)
        {
            return Ok(Arc::clone(target));
        }
        let tls = client_config(&self.credentials, to.clone()).map_err(ClientFault::Credentials)?;
        let connector = Connector {
            tls: Arc::new(tls),
            time: self.limits.connect_max,
            allow_private: self.allow_private,
        };
        let pool = legacy::Client::builder(TokioExecutor::new())
            .timer(TokioTimer::new())
            .pool_timer(TokioTimer::new())
            .pool_idle_timeout(self.limits.idle_max)
            .pool_max_idle_per_host(self.limits.idle_per_target_max)
            .http2_keep_alive_interval(KEEP_ALIVE)
            .build(connector);
        let target = Arc::new(Target { pool, places: Semaphore::new(self.limits.in_flight_per_target_max) });
        if let Ok(mut targets) = self.targets.lock() {
            return Ok(Arc::clone(targets.entry(to.clone()).or_insert(target)));
        }
        Ok(target)
    }
}

fn classify(fault: legacy::Error) -> ClientFault {
    if !fault.is_connect() {
        return ClientFault::Broken(Box::new(fault));
    }
    let cause = std::error::Error::source(&fault).and_then(|source| source.downcast_ref::<ConnectFault>());
    match cause {
        Some(ConnectFault::PrivateAddress) => ClientFault::PrivateAddress,
        Some(ConnectFault::Time) => ClientFault::ConnectTime,
        Some(ConnectFault::Address) => ClientFault::Address,
        Some(ConnectFault::Io(_)) | None => ClientFault::Connect(Box::new(fault)),
    }
}

/// Makes connections: looks the host up, judges the addresses, connects to a judged one and does the handshake.
#[derive(Debug, Clone)]
struct Connector {
    tls: Arc<ClientConfig>,
    time: Duration,
    allow_private: bool,
}

#[derive(Debug, thiserror::Error)]
enum ConnectFault {
    #[error("not an https address")]
    Address,
    #[error("the host leads to a private address")]
    PrivateAddress,
    #[error("the connection took too long")]
    Time,
    #[error("no connection")]
    Io(#[from] io::Error),
}

impl Service<Uri> for Connector {
    type Response = Secured;
    type Error = ConnectFault;
    type Future = Pin<Box<dyn Future<Output = Result<Secured, ConnectFault>> + Send>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), ConnectFault>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, uri: Uri) -> Self::Future {
        let connector = self.clone();
        Box::pin(async move {
            let connected = tokio::time::timeout(connector.time, connector.connect(&uri)).await;
            connected.unwrap_or(Err(ConnectFault::Time))
        })
    }
}

impl Connector {
    async fn connect(&self, uri: &Uri) -> Result<Secured, ConnectFault> {
        let host = uri.host().ok_or(ConnectFault::Address)?;
        let host = host.strip_prefix('[').and_then(|rest| rest.strip_suffix(']')).unwrap_or(host);
        let name = ServerName::try_from(host.to_owned()).map_err(|_| ConnectFault::Address)?;
        let addresses = address::resolve(host, uri.port_u16().unwrap_or(443), self.allow_private).await?;
        let addresses = addresses.ok_or(ConnectFault::PrivateAddress)?;
        let stream = TcpStream::connect(addresses.as_slice()).await?;
        stream.set_nodelay(true)?;
        let stream = TlsConnector::from(Arc::clone(&self.tls)).connect(name, stream).await?;
        Ok(Secured(TokioIo::new(stream)))
    }
}

/// A connection after its handshake.
struct Secured(TokioIo<TlsStream<TcpStream>>);

impl Connection for Secured {
    fn connected(&self) -> Connected {
        let (_, session) = self.0.inner().get_ref();
        let connected = Connected::new();
        if session.alpn_protocol() == Some(b"h2") { connected.negotiated_h2() } else { connected }
    }
}

impl Read for Secured {
    fn poll_read(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        buffer: ReadBufCursor<'_>,
    ) -> Poll<io::Result<()>> {
        Pin::new(&mut self.0).poll_read(cx, buffer)
    }
}

impl Write for Secured {
    fn poll_write(mut self: Pin<&mut Self>, cx: &mut Context<'_>, bytes: &[u8]) -> Poll<io::Result<usize>> {
        Pin::new(&mut self.0).poll_write(cx, bytes)
    }

    /// Headers and body of a push leave in one TLS record and one system call instead of two.
    fn is_write_vectored(&self) -> bool {
        self.0.is_write_vectored()
    }

    fn poll_write_vectored(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        parts: &[io::IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        Pin::new(&mut self.0).poll_write_vectored(cx, parts)
    }

    fn poll_flush(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.0).poll_flush(cx)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.0).poll_shutdown(cx)
    }
}
