//! A bank's inbox: HTTP/1.1 and HTTP/2 over mutual TLS, where the hub pushes events. Only the hub's certificate is let
//! in. Knows no message.

use std::convert::Infallible;
use std::net::SocketAddr;
use std::sync::Arc;

use bytes::Bytes;
use http::header::{CONTENT_LENGTH, CONTENT_TYPE};
use http::{Method, Request, Response};
use http_body_util::{BodyExt as _, Limited};
use hyper::body::Incoming;
use hyper::service::service_fn;
use hyper_util::rt::{TokioExecutor, TokioIo, TokioTimer};
use hyper_util::server::conn::auto;
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{Semaphore, watch};
use tokio::task::{JoinHandle, JoinSet};
use tokio_rustls::TlsAcceptor;

use crate::answer::{Plan, Reply, forged};
use crate::bank::Bank;
use crate::body::{Cut, Outgoing};
use crate::client::XML;
use crate::clock;
use crate::limits::{CONNECT_WAIT, INBOX_CONNECTIONS_MAX, PUSH_BYTES_MAX};
use crate::messages::{self, Prepared};
use crate::sign::{self, PushAnswer};
use crate::tls;

/// Something that runs until it is stopped: an inbox or a feed reader.
pub struct Running {
    /// Where it listens, for an inbox.
    pub address: Option<SocketAddr>,
    pub(crate) stop: watch::Sender<bool>,
    pub(crate) task: JoinHandle<()>,
}

impl Running {
    /// Stops it and waits until it has ended.
    pub async fn stop(self) {
        let _ = self.stop.send(true);
        // A panic in the task has been reported by the runtime already.
        let _ = self.task.await;
    }
}

/// Opens the inbox of `bank` at `address` (port 0: any) and serves it.
pub async fn open(bank: &Arc<Bank>, address: SocketAddr) -> std::io::Result<Running> {
    let listener = TcpListener::bind(address).await?;
    let address = listener.local_addr()?;
    let (stop, stopped) = watch::channel(false);
    let task = tokio::spawn(accept(Arc::clone(bank), listener, stopped));
    Ok(Running { address: Some(address), stop, task })
}

async fn accept(bank: Arc<Bank>, listener: TcpListener, mut stopped: watch::Receiver<bool>) {
    let acceptor = TlsAcceptor::from(Arc::clone(&bank.identity.server));
    let room = Arc::new(Semaphore::new(INBOX_CONNECTIONS_MAX));
    let mut connections = JoinSet::new();
    loop {
        let accepted = tokio::select! {
            accepted = listener.accept() => accepted,
            _ = stopped.changed() => break,
        };
        while connections.try_join_next().is_some() {}
        let Ok((socket, _)) = accepted else { continue };
        let Ok(permit) = Arc::clone(&room).try_acquire_owned() else { continue };
        let (bank, acceptor) = (Arc::clone(&bank), acceptor.clone());
        connections.spawn(async move {
            let _permit = permit;
            serve(bank, acceptor, socket).await;
        });
    }
    connections.shutdown().await;
}

async fn serve(bank: Arc<Bank>, acceptor: TlsAcceptor, socket: TcpStream) {
    let _ = socket.set_nodelay(true);
    let Ok(Ok(stream)) = tokio::time::timeout(CONNECT_WAIT, acceptor.accept(socket)).await else {
        return;
    };
    if !tls::carries(stream.get_ref().1.peer_certificates(), tls::HUB_URI) {
        tracing::warn!(bank = bank.id(), "a client that is not the hub was turned away");
        return;
    }
    let service = service_fn(move |request| {
        let bank = Arc::clone(&bank);
        async move { Ok::<_, Infallible>(answer(&bank, request).await) }
    });
    let mut builder = auto::Builder::new(TokioExecutor::new());
    builder.http1().timer(TokioTimer::new());
    builder.http2().timer(TokioTimer::new()).max_concurrent_streams(1_000);
    if let Err(fault) = builder.serve_connection(TokioIo::new(stream), service).await {
        tracing::debug!(%fault, "inbox connection ended");
    }
}

async fn answer(bank: &Arc<Bank>, request: Request<Incoming>) -> Response<Outgoing> {
    if request.method() != Method::POST {
        return bare(405);
    }
    let (parts, body) = request.into_parts();
    let body: Bytes = match Limited::new(body, PUSH_BYTES_MAX).collect().await {
        Ok(whole) => whole.to_bytes(),
        Err(_) => return bare(413),
    };
    let plan = bank.on_event(&parts.headers, &body, None).await;
    let Plan { delay, reply, after } = plan;
    bank.carry_on(after);
    if !delay.is_zero() {
        tokio::time::sleep(delay).await;
    }
    let event = parts.headers.get("tonle-event").and_then(|value| value.to_str().ok()).unwrap_or_default();
    respond(bank, event, reply)
}

fn respond(bank: &Bank, event: &str, reply: Reply) -> Response<Outgoing> {
    match reply {
        Reply::Status(status) => bare(status),
        Reply::Http500(_) => bare(500),
        Reply::Message(message) => {
            let body = message.body.clone();
            signed(bank, event, &message, Outgoing::Whole(body), false)
        }
        Reply::Forged(message) => {
            let body = message.body.clone();
            signed(bank, event, &message, Outgoing::Whole(body), true)
        }
        Reply::Garbage(bytes) => {
            let message = Prepared { reference: messages::fresh_reference(), body: bytes };
            signed(bank, event, &message, Outgoing::Whole(message.body.clone()), false)
        }
        Reply::Huge(bytes) => {
            let message = Prepared { reference: messages::fresh_reference(), body: Bytes::new() };
            signed(bank, event, &message, Outgoing::Nines(bytes), false)
        }
        Reply::Cut(message) => {
            let half = message.body.slice(..message.body.len() / 2);
            let mut response = signed(bank, event, &message, Outgoing::Cut(Cut::Begin(half)), false);
            let whole = message.body.len();
            response.headers_mut().insert(CONTENT_LENGTH, whole.into());
            response
        }
    }
}

fn signed(bank: &Bank, event: &str, message: &Prepared, body: Outgoing, spoilt: bool) -> Response<Outgoing> {
    let mut made = sign::push_answer(
        &bank.key,
        &PushAnswer {
            status: 200,
            event,
            content_type: XML,
            body: &message.body,
            reference: &message.reference,
            created: clock::now_ms() / 1_000,
        },
    );
    if spoilt {
        made.signature = forged(&made);
    }
    Response::builder()
        .status(200)
        .header(CONTENT_TYPE, XML)
        .header("content-digest", made.content_digest)
        .header("signature-input", made.signature_input)
        .header("signature", made.signature)
        .body(body)
        .unwrap_or_else(|_| bare(500))
}

fn bare(status: u16) -> Response<Outgoing> {
    let mut response = Response::new(Outgoing::empty());
    *response.status_mut() = http::StatusCode::from_u16(status).unwrap_or(http::StatusCode::OK);
    response
}
