//! The accept loop: connection limits, the TLS handshake with its time-out, and the drain.

use std::collections::HashMap;
use std::net::SocketAddr;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use hyper_util::rt::TokioIo;
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{OwnedSemaphorePermit, Semaphore};
use tokio::task::JoinSet;
use tokio_rustls::TlsAcceptor;

use super::connection::{Protocol, Remote, Side, serve};
use super::{Request, Response, ServerLimits};
use crate::shutdown::Draining;
use crate::tls::{Identity, Peer, ServerTls, peer_of};

/// How long to wait after the operating system refused a connection (no file descriptors): trying at once would only burn
/// the processor.
const ACCEPT_PAUSE: Duration = Duration::from_millis(50);

/// What a server counts. All values only grow, but for `open`.
#[derive(Debug, Default)]
pub struct ServerStatistics {
    /// Connections taken from the operating system.
    pub accepted: AtomicU64,
    /// Connections open now, handshakes included.
    pub open: AtomicU64,
    /// Connections closed at once because the server or the peer had too many.
    pub refused: AtomicU64,
    /// Handshakes that failed or took too long, wrong certificates included.
    pub handshakes_failed: AtomicU64,
}

/// A server that is bound and not yet serving.
#[derive(Debug)]
pub struct Server {
    listener: TcpListener,
    tls: Option<Arc<ServerTls>>,
    limits: Arc<ServerLimits>,
    statistics: Arc<ServerStatistics>,
}

impl Server {
    /// Binds a server that demands client certificates. Port 0 lets the operating system choose.
    ///
    /// # Errors
    /// The operating system's, if the address cannot be bound.
    pub async fn bind_tls(
        address: SocketAddr,
        tls: Arc<ServerTls>,
        limits: ServerLimits,
    ) -> std::io::Result<Self> {
        Self::bind(address, Some(tls), limits).await
    }

    /// Binds a server without TLS, for metrics and health on an inner address.
    ///
    /// # Errors
    /// The operating system's, if the address cannot be bound.
    pub async fn bind_plain(address: SocketAddr, limits: ServerLimits) -> std::io::Result<Self> {
        Self::bind(address, None, limits).await
    }

    async fn bind(
        address: SocketAddr,
        tls: Option<Arc<ServerTls>>,
        limits: ServerLimits,
    ) -> std::io::Result<Self> {
        let listener = TcpListener::bind(address).await?;
        Ok(Self { listener, tls, limits: Arc::new(limits), statistics: Arc::default() })
    }

    /// The address in use.
    ///
    /// # Errors
    /// The operating system's.
    pub fn address(&self) -> std::io::Result<SocketAddr> {
        self.listener.local_addr()
    }

    /// What the server counts.
    pub fn statistics(&self) -> Arc<ServerStatistics> {
        Arc::clone(&self.statistics)
    }

    /// Serves until the drain starts, then lets the requests in work end within the limit. The handler is called once for
    /// each request, on the connection's task; it must not block.
    pub async fn serve<F, A>(self, handler: F, mut draining: Draining)
    where
        F: Fn(Request) -> A + Clone + Send + 'static,
        A: Future<Output = Response> + Send + 'static,
    {
        let places = Arc::new(Semaphore::new(self.limits.connections_max));
        let peers = Arc::new(PeerPlaces::default());
        let mut connections = JoinSet::new();
        loop {
            let accepted = tokio::select! {
                () = draining.started() => break,
                accepted = self.listener.accept() => accepted,
                Some(_) = connections.join_next(), if !connections.is_empty() => continue,
            };
            let (stream, remote) = match accepted {
                Ok(accepted) => accepted,
                Err(fault) => {
                    tracing::warn!(%fault, "no connection could be accepted");
                    tokio::time::sleep(ACCEPT_PAUSE).await;
                    continue;
                }
            };
            self.statistics.accepted.fetch_add(1, Ordering::Relaxed);
            let Ok(place) = Arc::clone(&places).try_acquire_owned() else {
                self.statistics.refused.fetch_add(1, Ordering::Relaxed);
                continue;
            };
            let accepted = Accepted {
                stream,
                remote,
                tls: self.tls.clone(),
                limits: Arc::clone(&self.limits),
                peers: Arc::clone(&peers),
                open: Open::new(&self.statistics, place),
            };
            connections.spawn(accepted.run(handler.clone(), draining.clone()));
        }
        // Nobody can connect any more from here on; requests in work end.
        drop(self.listener);
        let all = async { while connections.join_next().await.is_some() {} };
        if tokio::time::timeout(self.limits.drain_max, all).await.is_err() {
            tracing::warn!(left = connections.len(), "connections did not end in time and are cut");
            connections.shutdown().await;
        }
    }
}

struct Accepted {
    stream: TcpStream,
    remote: SocketAddr,
    tls: Option<Arc<ServerTls>>,
    limits: Arc<ServerLimits>,
    peers: Arc<PeerPlaces>,
    open: Open,
}

impl Accepted {
    async fn run<F, A>(self, handler: F, draining: Draining)
    where
        F: Fn(Request) -> A + Clone + Send + 'static,
        A: Future<Output = Response> + Send + 'static,
    {
        let Self { stream, remote, tls, limits, peers, open } = self;
        // Answers are written whole; waiting to fill a segment would only delay them.
        let _ = stream.set_nodelay(true);
        let remote = Remote(remote);
        let Some(tls) = tls else {
            let side = Side { remote, peer: None };
            serve(TokioIo::new(stream), Protocol::Http1, side, &limits, handler, draining).await;
            return;
        };
        let handshake = TlsAcceptor::from(tls.current()).accept(stream);
        let stream = match tokio::time::timeout(limits.handshake_max, handshake).await {
            Ok(Ok(stream)) => stream,
            Ok(Err(fault)) => {
                tracing::debug!(%fault, "a handshake failed");
                return open.handshake_failed();
            }
            Err(_) => return open.handshake_failed(),
        };
        let peer = match peer_of(stream.get_ref().1) {
            Ok(peer) => peer,
            Err(fault) => {
                tracing::debug!(%fault, "a certificate names nobody");
                return open.handshake_failed();
            }
        };
        let Some(_peer_place) = peers.take(&peer, limits.connections_per_peer_max) else {
            return open.refused();
        };
        let is_http2 = stream.get_ref().1.alpn_protocol() == Some(b"h2");
        let protocol = if is_http2 { Protocol::Http2 } else { Protocol::Http1 };
        let side = Side { remote, peer: Some(Arc::new(peer)) };
        serve(TokioIo::new(stream), protocol, side, &limits, handler, draining).await;
    }
}

/// A connection's place among all, given back when it ends.
struct Open {
    statistics: Arc<ServerStatistics>,
    _place: OwnedSemaphorePermit,
}

impl Open {
    fn new(statistics: &Arc<ServerStatistics>, place: OwnedSemaphorePermit) -> Self {
        statistics.open.fetch_add(1, Ordering::Relaxed);
        Self { statistics: Arc::clone(statistics), _place: place }
    }

    fn handshake_failed(&self) {
        self.statistics.handshakes_failed.fetch_add(1, Ordering::Relaxed);
    }

    fn refused(&self) {
        self.statistics.refused.fetch_add(1, Ordering::Relaxed);
    }
}

impl Drop for Open {
    fn drop(&mut self) {
        self.statistics.open.fetch_sub(1, Ordering::Relaxed);
    }
}

/// How many connections each peer has.
#[derive(Debug, Default)]
struct PeerPlaces {
    taken: Mutex<HashMap<Identity, usize>>,
}

impl PeerPlaces {
    fn take(self: &Arc<Self>, peer: &Peer, max: usize) -> Option<PeerPlace> {
        let mut taken = self.taken.lock().ok()?;
        let count = taken.entry(peer.identity.clone()).or_insert(0);
        if *count >= max {
            return None;
        }
        *count += 1;
        Some(PeerPlace { places: Arc::clone(self), identity: peer.identity.clone() })
    }
}

/// One of a peer's connections.
struct PeerPlace {
    places: Arc<PeerPlaces>,
    identity: Identity,
}

impl Drop for PeerPlace {
    fn drop(&mut self) {
        let Ok(mut taken) = self.places.taken.lock() else { return };
        if let Some(count) = taken.get_mut(&self.identity) {
            *count = count.saturating_sub(1);
            if *count == 0 {
                taken.remove(&self.identity);
            }
        }
    }
}
