//! Tests over real sockets on loopback with certificates of the development PKI.

use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::time::Duration;

use bytes::Bytes;
use http_body_util::Full;
use rustls::{ClientConfig, RootCertStore, version};
use rustls_pki_types::ServerName;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;
use tokio::sync::Notify;
use tokio_rustls::TlsConnector;
use tokio_rustls::client::TlsStream;

use super::*;
use crate::pki::Pki;
use crate::shutdown::{Drain, Draining};
use crate::tls::{Credentials, Identity, Peer, ServerTls, provider};

const BODY_MAX: usize = 1_000;

fn lotus() -> Identity {
    Identity::participant("lotus-bank").unwrap()
}

/// A PKI with the hub and one participant.
struct House {
    pki: Pki,
    _data: tempfile::TempDir,
}

impl House {
    fn new() -> Self {
        let data = tempfile::tempdir().unwrap();
        let pki = Pki::in_data(data.path());
        pki.ensure_hub().unwrap();
        pki.issue(&lotus()).unwrap();
        Self { pki, _data: data }
    }

    fn of(&self, identity: &Identity) -> Credentials {
        self.pki.credentials(identity).unwrap()
    }
}

/// A running server whose handler answers who asked and how long the body was, and on `/slow` waits until it may go on.
struct Running {
    address: SocketAddr,
    statistics: Arc<ServerStatistics>,
    drain: Drain,
    entered: Arc<Notify>,
    go_on: Arc<Notify>,
    task: tokio::task::JoinHandle<()>,
}

async fn start(credentials: &Credentials, limits: ServerLimits) -> Running {
    let tls = Arc::new(ServerTls::new(credentials).unwrap());
    let server = Server::bind_tls("127.0.0.1:0".parse().unwrap(), tls, limits).await.unwrap();
    run(server)
}

fn run(server: Server) -> Running {
    let (drain, draining): (Drain, Draining) = Drain::new();
    let (entered, go_on) = (Arc::new(Notify::new()), Arc::new(Notify::new()));
    let (address, statistics) = (server.address().unwrap(), server.statistics());
    let (inner_entered, inner_go_on) = (Arc::clone(&entered), Arc::clone(&go_on));
    let handler = move |request: Request| {
        let (entered, go_on) = (Arc::clone(&inner_entered), Arc::clone(&inner_go_on));
        async move {
            let peer = request.extensions().get::<Arc<Peer>>().map(|peer| peer.identity.to_string());
            let path = request.uri().path().to_owned();
            let (status, length) = match body::read(request.into_body(), BODY_MAX, body::READ_MAX).await {
                Ok(body) => (200, body.len()),
                Err(fault) => (fault.status(), 0),
            };
            match path.as_str() {
                "/slow" => {
                    entered.notify_one();
                    go_on.notified().await;
                }
                "/large" => return Response::new(Full::new(Bytes::from(vec![b'x'; 10_000_000]))),
                "/away" => {
                    let answer =
                        http::Response::builder().status(302).header("location", "https://127.0.0.1:1/");
                    return answer.body(Full::default()).unwrap();
                }
                _ => {}
            }
            let text = format!("{} {length}", peer.unwrap_or_default());
            http::Response::builder().status(status).body(Full::new(Bytes::from(text))).unwrap()
        }
    };
    let task = tokio::spawn(server.serve(handler, draining));
    Running { address, statistics, drain, entered, go_on, task }
}

fn client(credentials: Credentials) -> Client {
    Client::new(credentials, ClientLimits::pushes(), true)
}

fn post(address: SocketAddr, path: &str, body: &[u8]) -> http::Request<Full<Bytes>> {
    let uri = format!("https://{address}{path}");
    http::Request::post(uri).body(Full::new(Bytes::copy_from_slice(body))).unwrap()
}

/// A TLS connection with raw bytes; `alpn` empty for none.
async fn raw(
    credentials: &Credentials,
    with_certificate: bool,
    versions: &[&'static rustls::SupportedProtocolVersion],
    address: SocketAddr,
) -> std::io::Result<TlsStream<TcpStream>> {
    let mut roots = RootCertStore::empty();
    for root in &credentials.roots {
        roots.add(root.clone()).unwrap();
    }
    let builder = ClientConfig::builder_with_provider(provider()).with_protocol_versions(versions).unwrap();
    let builder = builder.with_root_certificates(roots);
    let config = if with_certificate {
        builder.with_client_auth_cert(credentials.chain.clone(), credentials.key.clone_key()).unwrap()
    } else {
        builder.with_no_client_auth()
    };
    let stream = TcpStream::connect(address).await?;
    let name = ServerName::try_from("localhost").unwrap();
    let mut stream = TlsConnector::from(Arc::new(config)).connect(name, stream).await?;
    // With TLS 1.3 a client learns only by reading that its certificate was refused.
    stream.write_all(b"GET / HTTP/1.1\r\nhost: h\r\n\r\n").await?;
    let mut first = [0; 12];
    stream.read_exact(&mut first).await?;
    assert_eq!(&first, b"HTTP/1.1 200");
    Ok(stream)
}

#[tokio::test]
async fn the_right_certificate_is_let_in_and_named() {
    // Protects: a participant's certificate opens the door over both HTTP versions, and the handler learns who it is.
    let house = House::new();
    let server = start(&house.of(&Identity::Hub), ServerLimits::participants()).await;
    let answer =
        client(house.of(&lotus())).send(&Identity::Hub, post(server.address, "/", b"12345")).await.unwrap();
    assert_eq!(answer.status, 200);
    assert_eq!(answer.body.unwrap(), "urn:tonle:participant:lotus-bank 5");
    // No ALPN: HTTP/1.1.
    raw(&house.of(&lotus()), true, &[&version::TLS13], server.address).await.unwrap();
    assert_eq!(server.statistics.handshakes_failed.load(Ordering::Relaxed), 0);
}

#[tokio::test]
async fn other_certificates_and_versions_are_refused() {
    // Protects: no certificate, a stranger's authority, and TLS 1.2 end in the handshake.
    let house = House::new();
    let stranger = House::new();
    let server = start(&house.of(&Identity::Hub), ServerLimits::participants()).await;
    let own = house.of(&lotus());
    assert!(raw(&own, false, &[&version::TLS13], server.address).await.is_err());
    let mut foreign = stranger.of(&lotus());
    foreign.roots = own.roots.clone();
    assert!(raw(&foreign, true, &[&version::TLS13], server.address).await.is_err());
    assert!(raw(&own, true, &[&version::TLS12], server.address).await.is_err());
    assert!(raw(&own, true, &[&version::TLS13, &version::TLS12], server.address).await.is_ok());
    assert_eq!(server.statistics.handshakes_failed.load(Ordering::Relaxed), 3);
}

#[tokio::test]
async fn new_roots_hold_for_new_connections() {
    // Protects: an authority can be exchanged without a restart.
    let house = House::new();
    let stranger = House::new();
    let tls = Arc::new(ServerTls::new(&house.of(&Identity::Hub)).unwrap());
    let server =
        Server::bind_tls("127.0.0.1:0".parse().unwrap(), Arc::clone(&tls), ServerLimits::participants());
    let server = run(server.await.unwrap());
    let other = stranger.of(&lotus());
    assert!(raw(&other, true, &[&version::TLS13], server.address).await.is_err());
    tls.reload(&stranger.of(&Identity::Hub)).unwrap();
    assert!(raw(&other, true, &[&version::TLS13], server.address).await.is_ok());
    assert!(raw(&house.of(&lotus()), true, &[&version::TLS13], server.address).await.is_err());
}

#[tokio::test]
async fn a_server_must_be_the_expected_party() {
    // Protects: a push never reaches another participant's server, though its certificate is good.
    let house = House::new();
    let river = Identity::participant("river-bank").unwrap();
    house.pki.issue(&river).unwrap();
    let server = start(&house.of(&river), ServerLimits::participants()).await;
    let hub = client(house.of(&Identity::Hub));
    assert_eq!(hub.send(&river, post(server.address, "/", b"")).await.unwrap().status, 200);
    let fault = hub.send(&lotus(), post(server.address, "/", b"")).await.unwrap_err();
    assert!(matches!(fault, ClientFault::Connect(_)), "{fault:?}");
    assert!(fault.is_unsent());
}

#[tokio::test]
async fn limits_of_body_and_headers_hold() {
    // Protects: 413 before buffering (declared or chunked), 431 for too many or too long headers, over both versions.
    let house = House::new();
    let server = start(&house.of(&Identity::Hub), ServerLimits::participants()).await;
    let participant = client(house.of(&lotus()));
    let send = |request| participant.send(&Identity::Hub, request);
    assert_eq!(send(post(server.address, "/", &[b'x'; BODY_MAX])).await.unwrap().status, 200);
    assert_eq!(send(post(server.address, "/", &[b'x'; BODY_MAX + 1])).await.unwrap().status, 413);
    let mut many = post(server.address, "/", b"");
    for number in 0..80 {
        let name = http::HeaderName::from_bytes(format!("x-{number}").as_bytes()).unwrap();
        many.headers_mut().insert(name, "1".parse().unwrap());
    }
    assert_eq!(send(many).await.unwrap().status, 431);

    let own = house.of(&lotus());
    let lines: String = (0..80).map(|number| format!("x-{number}: 1\r\n")).collect();
    let long = format!("x: {}\r\n", "y".repeat(20_000));
    let chunked =
        format!("transfer-encoding: chunked\r\n\r\n{:x}\r\n{}", BODY_MAX + 1, "z".repeat(BODY_MAX + 1));
    for (head, status) in [
        (format!("{lines}\r\n"), "431"),
        (format!("{long}\r\n"), "431"),
        ("content-length: 1000000\r\n\r\n".to_owned(), "413"),
        (chunked, "413"),
    ] {
        let mut stream = raw(&own, true, &[&version::TLS13], server.address).await.unwrap();
        drain_answer(&mut stream).await;
        stream.write_all(format!("POST / HTTP/1.1\r\nhost: h\r\n{head}").as_bytes()).await.unwrap();
        let mut first = [0; 12];
        stream.read_exact(&mut first).await.unwrap();
        assert_eq!(String::from_utf8_lossy(&first), format!("HTTP/1.1 {status}"));
    }
}

/// Reads the rest of the first answer: headers, and the body that ends in ` 0`.
async fn drain_answer(stream: &mut TlsStream<TcpStream>) {
    let mut text = Vec::new();
    while !text.ends_with(b"lotus-bank 0") {
        let mut byte = [0];
        stream.read_exact(&mut byte).await.unwrap();
        text.push(byte[0]);
    }
}

#[tokio::test]
async fn slow_clients_are_cut() {
    // Protects: nobody holds a place by sending nothing: in the handshake, in the headers, or between requests.
    let house = House::new();
    let limits = ServerLimits {
        handshake_max: Duration::from_millis(200),
        header_read_max: Duration::from_millis(200),
        idle_max: Duration::from_millis(200),
        ..ServerLimits::participants()
    };
    let server = start(&house.of(&Identity::Hub), limits).await;
    let within = Duration::from_secs(5);
    let mut rest = Vec::new();
    let mut silent = TcpStream::connect(server.address).await.unwrap();
    tokio::time::timeout(within, silent.read_to_end(&mut rest)).await.unwrap().unwrap();
    assert_eq!(server.statistics.handshakes_failed.load(Ordering::Relaxed), 1);
    let mut slow = raw(&house.of(&lotus()), true, &[&version::TLS13], server.address).await.unwrap();
    slow.write_all(b"POST / HTTP/1.1\r\nhost: h\r\nx: ").await.unwrap();
    let _ = tokio::time::timeout(within, slow.read_to_end(&mut rest)).await.expect("the server must close");
    // An HTTP/2 connection without requests.
    let participant = client(house.of(&lotus()));
    assert_eq!(participant.send(&Identity::Hub, post(server.address, "/", b"")).await.unwrap().status, 200);
    let closed = async {
        while server.statistics.open.load(Ordering::Relaxed) > 0 {
            tokio::task::yield_now().await;
        }
    };
    tokio::time::timeout(within, closed).await.expect("the idle connection must end");
}

#[tokio::test]
async fn connections_are_limited_per_peer_and_in_all() {
    // Protects: one participant cannot take all places, and places come back.
    let house = House::new();
    let limits =
        ServerLimits { connections_per_peer_max: 1, connections_max: 2, ..ServerLimits::participants() };
    let server = start(&house.of(&Identity::Hub), limits).await;
    let own = house.of(&lotus());
    let first = raw(&own, true, &[&version::TLS13], server.address).await.unwrap();
    assert!(raw(&own, true, &[&version::TLS13], server.address).await.is_err());
    let hub = house.of(&Identity::Hub);
    let second = raw(&hub, true, &[&version::TLS13], server.address).await.unwrap();
    assert!(raw(&hub, true, &[&version::TLS13], server.address).await.is_err());
    assert_eq!(server.statistics.refused.load(Ordering::Relaxed), 2);
    drop((first, second));
    let freed = async {
        while server.statistics.open.load(Ordering::Relaxed) > 0 {
            tokio::task::yield_now().await;
        }
    };
    tokio::time::timeout(Duration::from_secs(5), freed).await.unwrap();
    assert!(raw(&own, true, &[&version::TLS13], server.address).await.is_ok());
}

#[tokio::test]
async fn a_drain_lets_requests_end() {
    // Protects: a payment in work at SIGTERM is still answered, nobody new gets in, and the server ends.
    let house = House::new();
    let server = start(&house.of(&Identity::Hub), ServerLimits::participants()).await;
    let participant = Arc::new(client(house.of(&lotus())));
    let (asking, address) = (Arc::clone(&participant), server.address);
    let asked =
        tokio::spawn(async move { asking.send(&Identity::Hub, post(address, "/slow", b"abc")).await });
    server.entered.notified().await;
    server.drain.start();
    let refused = async { while TcpStream::connect(address).await.is_ok() {} };
    tokio::time::timeout(Duration::from_secs(5), refused).await.unwrap();
    server.go_on.notify_one();
    let answer = asked.await.unwrap().unwrap();
    assert_eq!((answer.status.as_u16(), answer.body.unwrap().ends_with(b" 3")), (200, true));
    tokio::time::timeout(Duration::from_secs(5), server.task).await.unwrap().unwrap();
}

#[tokio::test]
async fn a_drain_ends_in_time_whatever_happens() {
    // Protects: a request that never ends does not keep the process alive.
    let house = House::new();
    let limits = ServerLimits { drain_max: Duration::from_millis(100), ..ServerLimits::participants() };
    let server = start(&house.of(&Identity::Hub), limits).await;
    let (participant, address) = (client(house.of(&lotus())), server.address);
    let asked =
        tokio::spawn(async move { participant.send(&Identity::Hub, post(address, "/slow", b"")).await });
    server.entered.notified().await;
    server.drain.start();
    tokio::time::timeout(Duration::from_secs(5), server.task).await.unwrap().unwrap();
    assert!(matches!(asked.await.unwrap(), Err(ClientFault::Broken(_))));
}

#[tokio::test]
async fn the_client_limits_what_it_takes() {
    // Protects: 10 MB answers are cut, redirects are not followed, slow and inner targets are named faults.
    let house = House::new();
    let server = start(&house.of(&Identity::Hub), ServerLimits::participants()).await;
    let limits = ClientLimits {
        in_flight_per_target_max: 1,
        queue_max: Duration::from_millis(50),
        connect_max: Duration::from_secs(1),
        answer_max: Duration::from_millis(500),
        ..ClientLimits::pushes()
    };
    let participant = Client::new(house.of(&lotus()), limits.clone(), true);
    let send = |request| participant.send(&Identity::Hub, request);
    let large = send(post(server.address, "/large", b"")).await.unwrap();
    assert_eq!(
        (large.status.as_u16(), large.body),
        (200, Err(BodyFault::TooLong { max: limits.body_bytes_max }))
    );
    assert_eq!(send(post(server.address, "/away", b"")).await.unwrap().status, 302);
    let (slow, second) = tokio::join!(send(post(server.address, "/slow", b"")), async {
        server.entered.notified().await;
        send(post(server.address, "/", b"")).await
    });
    assert!(matches!(slow, Err(ClientFault::AnswerTime)), "{slow:?}");
    assert!(matches!(second, Err(ClientFault::Busy)), "{second:?}");
    let public = Client::new(house.of(&lotus()), limits, false);
    let inner = public.send(&Identity::Hub, post(server.address, "/", b"")).await;
    assert!(matches!(inner, Err(ClientFault::PrivateAddress)), "{inner:?}");
    let plain = http::Request::get("http://localhost/").body(Full::default()).unwrap();
    assert!(matches!(public.send(&Identity::Hub, plain).await, Err(ClientFault::Address)));
}

#[tokio::test]
async fn the_plain_server_has_no_peer() {
    // Protects: metrics and health answer without TLS, and no handler takes such a request for a participant's.
    let limits = ServerLimits::small();
    let server = run(Server::bind_plain("127.0.0.1:0".parse().unwrap(), limits).await.unwrap());
    let mut stream = TcpStream::connect(server.address).await.unwrap();
    stream.write_all(b"GET / HTTP/1.1\r\nhost: h\r\nconnection: close\r\n\r\n").await.unwrap();
    let mut text = String::new();
    stream.read_to_string(&mut text).await.unwrap();
    assert!(text.starts_with("HTTP/1.1 200") && text.ends_with("\r\n\r\n 0"), "{text}");
}
