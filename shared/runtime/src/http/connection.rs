//! One connection: HTTP/1.1 or HTTP/2 by what the handshake agreed, the header limits, the idle watch and the drain.

use std::net::SocketAddr;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use bytes::Bytes;
use http::{HeaderValue, StatusCode, header};
use http_body_util::Full;
use hyper::rt::{Read, Write};
use hyper::server::conn::{http1, http2};
use hyper::service::service_fn;
use hyper_util::rt::{TokioExecutor, TokioTimer};
use tokio::time::Instant;

use super::{Request, Response, ServerLimits};
use crate::shutdown::Draining;
use crate::tls::Peer;

/// How often an HTTP/2 peer is asked whether it is there.
const KEEP_ALIVE: Duration = Duration::from_secs(20);
/// How long it may take to answer that.
const KEEP_ALIVE_ANSWER_MAX: Duration = Duration::from_secs(10);
/// Streams that a peer reset while we worked on them, before the connection is ended (rapid reset, CVE-2023-44487).
const RESET_STREAMS_MAX: usize = 64;

/// The peer's network address, in the extensions of each request.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Remote(pub SocketAddr);

/// Which HTTP is spoken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Protocol {
    Http1,
    Http2,
}

/// Who is on the other side.
#[derive(Debug, Clone)]
pub(super) struct Side {
    pub remote: Remote,
    pub peer: Option<Arc<Peer>>,
}

/// Requests in work on this connection, and since when there are none.
#[derive(Debug)]
struct Activity {
    in_work: AtomicUsize,
    idle_since: std::sync::Mutex<Instant>,
}

impl Activity {
    fn new() -> Arc<Self> {
        Arc::new(Self { in_work: AtomicUsize::new(0), idle_since: std::sync::Mutex::new(Instant::now()) })
    }

    fn begin(self: &Arc<Self>) -> Working {
        self.in_work.fetch_add(1, Ordering::Relaxed);
        Working(Arc::clone(self))
    }

    fn idle_for(&self) -> Duration {
        if self.in_work.load(Ordering::Relaxed) > 0 {
            return Duration::ZERO;
        }
        self.idle_since.lock().map_or(Duration::ZERO, |since| since.elapsed())
    }
}

/// A request in work; dropping it ends the work, also when the peer goes away in the middle.
struct Working(Arc<Activity>);

impl Drop for Working {
    fn drop(&mut self) {
        if let Ok(mut since) = self.0.idle_since.lock() {
            *since = Instant::now();
        }
        self.0.in_work.fetch_sub(1, Ordering::Relaxed);
    }
}

/// Serves one connection until it ends, is idle too long, or the drain has let its requests end.
pub(super) async fn serve<IO, F, A>(
    io: IO,
    protocol: Protocol,
    side: Side,
    limits: &ServerLimits,
    handler: F,
    draining: Draining,
) where
    IO: Read + Write + Unpin + 'static,
    F: Fn(Request) -> A + Clone + 'static,
    A: Future<Output = Response> + Send + 'static,
    F: Send,
{
    let activity = Activity::new();
    let watched = Arc::clone(&activity);
    let headers_max = limits.headers_max;
    let service = service_fn(move |mut request: Request| {
        let working = activity.begin();
        let answer = if request.headers().len() > headers_max {
            None
        } else {
            request.extensions_mut().insert(side.remote);
            if let Some(peer) = &side.peer {
                request.extensions_mut().insert(Arc::clone(peer));
            }
            Some(handler(request))
        };
        async move {
            let _working = working;
            Ok::<_, std::convert::Infallible>(match answer {
                Some(answer) => answer.await,
                None => too_many_headers(),
            })
        }
    });
    match protocol {
        Protocol::Http1 => {
            let connection = http1::Builder::new()
                .timer(TokioTimer::new())
                .header_read_timeout(limits.header_read_max)
                .max_header_size(usize::try_from(limits.header_bytes_max).unwrap_or(usize::MAX))
                .serve_connection(io, service);
            run(connection, |connection| connection.graceful_shutdown(), &watched, limits, draining).await;
        }
        Protocol::Http2 => {
            let connection = http2::Builder::new(TokioExecutor::new())
                .timer(TokioTimer::new())
                .max_concurrent_streams(limits.streams_max)
                .max_header_list_size(limits.header_bytes_max)
                .max_pending_accept_reset_streams(RESET_STREAMS_MAX)
                .keep_alive_interval(KEEP_ALIVE)
                .keep_alive_timeout(KEEP_ALIVE_ANSWER_MAX)
                .serve_connection(io, service);
            run(connection, |connection| connection.graceful_shutdown(), &watched, limits, draining).await;
        }
    }
}

async fn run<C, E>(
    connection: C,
    graceful: impl Fn(Pin<&mut C>),
    activity: &Activity,
    limits: &ServerLimits,
    mut draining: Draining,
) where
    C: Future<Output = Result<(), E>>,
    E: std::fmt::Display,
{
    let mut connection = std::pin::pin!(connection);
    let mut look = tokio::time::interval((limits.idle_max / 4).max(Duration::from_millis(10)));
    let mut is_ending = false;
    loop {
        tokio::select! {
            result = connection.as_mut() => {
                if let Err(fault) = result {
                    tracing::debug!(%fault, "a connection ended");
                }
                return;
            }
            () = draining.started(), if !is_ending => {
                is_ending = true;
                graceful(connection.as_mut());
            }
            _ = look.tick() => {
                let idle = activity.idle_for();
                if idle >= limits.idle_max * 2 {
                    // Asked to end, it did not: an answer that the peer does not read, or a peer that is gone.
                    return;
                }
                if idle >= limits.idle_max && !is_ending {
                    is_ending = true;
                    graceful(connection.as_mut());
                }
            }
        }
    }
}

fn too_many_headers() -> Response {
    const TEXT: &str = concat!(
        r#"{"type":"about:blank","title":"Request Header Fields Too Large","status":431,"#,
        r#""code":"headers","detail":"too many header lines"}"#
    );
    let mut response = Response::new(Full::new(Bytes::from_static(TEXT.as_bytes())));
    *response.status_mut() = StatusCode::REQUEST_HEADER_FIELDS_TOO_LARGE;
    let kind = HeaderValue::from_static("application/problem+json");
    response.headers_mut().insert(header::CONTENT_TYPE, kind);
    response
}
