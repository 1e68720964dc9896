//! A small hub for tests: it speaks the public contract over mutual TLS and can be told to misbehave. It keeps no money
//! and no log; it is no model of the real one.

mod pki;
pub mod sign;

use std::collections::{HashMap, VecDeque};
use std::convert::Infallible;
use std::net::SocketAddr;
use std::path::Path;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use bytes::Bytes;
use http::{HeaderMap, Request, Response};
use http_body_util::{BodyExt as _, Full, Limited};
use hyper::body::Incoming;
use hyper::service::service_fn;
use hyper_util::rt::{TokioExecutor, TokioIo};
use hyper_util::server::conn::auto;
use rustls::server::WebPkiClientVerifier;
use rustls::{ClientConfig, RootCertStore, ServerConfig};
use rustls_pki_types::pem::PemObject as _;
use rustls_pki_types::{CertificateDer, PrivateKeyDer, ServerName};
use sign::{Origin, Signer};
use tempfile::TempDir;
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{mpsc, watch};
use tokio_rustls::{TlsAcceptor, TlsConnector};
use tonle_iso20022::parse;
use tonle_sandbox::keys::KeyRing;
use tonle_sandbox::tls;
use tonle_sandbox::verify::{self, Asked};

/// A message that the hub got.
#[derive(Clone)]
pub struct Got {
    pub definition: String,
    pub reference: String,
    pub body: Bytes,
}

/// What the hub does with the next message instead of its work.
pub enum Trick {
    /// Answers with this status and nothing signed.
    Status(u16),
    /// Answers 202 `PDNG`.
    Pending,
    /// Answers a pacs.008 with its final at once, if it is willing to wait so many seconds.
    Final(u32),
    /// Breaks the connection.
    Drop,
    /// Answers 202 with a signature that does not hold.
    Forged,
}

struct YesNo {
    status: String,
    reason: Option<String>,
    body: Bytes,
    origin: Origin,
}

#[derive(Default)]
struct State {
    got: Vec<Got>,
    tricks: VecDeque<Trick>,
    admitted: HashMap<(String, String), (Bytes, String)>,
    finals: HashMap<String, Bytes>,
    answers: HashMap<String, mpsc::UnboundedSender<YesNo>>,
    feed: HashMap<String, Vec<serde_json::Value>>,
}

pub struct Hub {
    pub pki: TempDir,
    pub address: SocketAddr,
    pub keys: KeyRing,
    pub signer: Signer,
    pub inboxes: Mutex<HashMap<String, SocketAddr>>,
    /// Ids by BIC.
    bics: HashMap<String, String>,
    /// Whether a pacs.008 is carried through to its final.
    pub automatic: bool,
    /// Whether finals are delivered, or only to be asked for.
    pub tells_finals: bool,
    /// How long the payee has.
    pub patience: Duration,
    pub cap: u64,
    state: Mutex<State>,
    changed: watch::Sender<u64>,
    events: AtomicU64,
    tls: (TlsAcceptor, TlsConnector),
}

fn tls_of(pki: &Path, who: &Path) -> (TlsAcceptor, TlsConnector) {
    let mut roots = RootCertStore::empty();
    roots.add(CertificateDer::from_pem_file(pki.join("ca.pem")).unwrap()).unwrap();
    let chain = vec![CertificateDer::from_pem_file(who.join("cert.pem")).unwrap()];
    let key = PrivateKeyDer::from_pem_file(who.join("key.pem")).unwrap();
    let provider = Arc::new(rustls::crypto::aws_lc_rs::default_provider());
    let mut client = ClientConfig::builder_with_provider(Arc::clone(&provider))
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_root_certificates(roots.clone())
        .with_client_auth_cert(chain.clone(), key.clone_key())
        .unwrap();
    client.alpn_protocols = vec![b"http/1.1".to_vec()];
    let verifier = WebPkiClientVerifier::builder_with_provider(Arc::new(roots), Arc::clone(&provider));
    let mut server = ServerConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_client_cert_verifier(verifier.build().unwrap())
        .with_single_cert(chain, key)
        .unwrap();
    server.alpn_protocols = vec![b"h2".to_vec()];
    (TlsAcceptor::from(Arc::new(server)), TlsConnector::from(Arc::new(client)))
}

/// A response to a push, with its headers and, if it came whole, its body.
pub struct Said {
    pub status: u16,
    pub headers: HeaderMap,
    pub body: Result<Bytes, String>,
}

impl Hub {
    /// Starts a hub for participants given by id and BIC.
    pub async fn start(participants: &[(&str, &str)], change: impl FnOnce(&mut Self)) -> Arc<Self> {
        let ids: Vec<&str> = participants.iter().map(|(id, _)| *id).collect();
        let pki = pki::make(&ids);
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let own = pki.path().join("hub");
        let mut hub = Self {
            address: listener.local_addr().unwrap(),
            keys: KeyRing::new(pki.path()),
            signer: Signer::load(&own, "hub/k1"),
            inboxes: Mutex::default(),
            bics: participants.iter().map(|(id, bic)| ((*bic).to_owned(), (*id).to_owned())).collect(),
            automatic: true,
            tells_finals: true,
            patience: Duration::from_secs(2),
            cap: 1_000_000_000,
            state: Mutex::default(),
            changed: watch::channel(0).0,
            events: AtomicU64::new(1),
            tls: tls_of(pki.path(), &own),
            pki,
        };
        change(&mut hub);
        let hub = Arc::new(hub);
        tokio::spawn(Arc::clone(&hub).accept(listener));
        hub
    }

    async fn accept(self: Arc<Self>, listener: TcpListener) {
        while let Ok((socket, _)) = listener.accept().await {
            let hub = Arc::clone(&self);
            tokio::spawn(async move {
                let Ok(stream) = hub.tls.0.accept(socket).await else { return };
                let chain = stream.get_ref().1.peer_certificates();
                let is = |id: &&String| tls::carries(chain, &format!("urn:tonle:participant:{id}"));
                let client = hub.bics.values().find(is).unwrap().clone();
                let service = service_fn(move |request| {
                    let (hub, client) = (Arc::clone(&hub), client.clone());
                    async move { hub.answer(&client, request).await.ok_or(Broken) }
                });
                let builder = auto::Builder::new(TokioExecutor::new());
                let _ = builder.serve_connection(TokioIo::new(stream), service).await;
            });
        }
    }

    async fn answer(
        self: Arc<Self>,
        client: &str,
        request: Request<Incoming>,
    ) -> Option<Response<Full<Bytes>>> {
        let (parts, body) = request.into_parts();
        let path = parts.uri.path().to_owned();
        let query = format!("?{}", parts.uri.query().unwrap_or_default());
        if path == "/v1/events" {
            let text = self.page(client, &query).await;
            let headers = self.signer.answer(
                200,
                "application/json",
                text.as_bytes(),
                ("GET", &path),
                ("\"@query\";req", &query),
            );
            return Some(respond(200, headers, text.into()));
        }
        let Ok(body) = Limited::new(body, 256 << 10).collect().await else {
            return Some(respond(413, HeaderMap::new(), Bytes::new()));
        };
        let body = body.to_bytes();
        let asked = Asked { method: "POST", path: &path, query: "?", signature: None };
        let authority = self.address.to_string();
        let Ok(key) = verify::request(&self.keys, &parts.headers, &body, &asked, &authority) else {
            return Some(respond(401, HeaderMap::new(), Bytes::new()));
        };
        let from = key.split('/').next().unwrap().to_owned();
        assert_eq!(from, client, "certificate and signing key belong to one participant");
        let signature = parts.headers["signature"].to_str().unwrap().to_owned();
        let trick = {
            let mut state = self.state.lock().unwrap();
            if let Ok(message) = parse(&body) {
                state.got.push(Got {
                    definition: message.definition().to_owned(),
                    reference: message.reference().to_owned(),
                    body: body.clone(),
                });
            }
            state.tricks.pop_front()
        };
        self.changed.send_modify(|n| *n += 1);
        let (status, media_type, text) = match trick {
            Some(Trick::Drop) => return None,
            Some(Trick::Status(status)) => return Some(respond(status, HeaderMap::new(), Bytes::new())),
            Some(Trick::Pending) => {
                (202, "application/json", Bytes::from(r#"{"status":"PDNG","position":null}"#))
            }
            Some(Trick::Forged) => {
                let headers = self.signer.answer(
                    202,
                    "application/json",
                    b"x",
                    ("POST", &path),
                    ("\"signature\";req", "y"),
                );
                return Some(respond(202, headers, Bytes::from_static(b"{\"status\":\"RCVD\"}")));
            }
            Some(Trick::Final(seconds)) => {
                assert_eq!(parts.headers["prefer"], format!("wait={seconds}").as_str());
                let message = parse(&body).unwrap();
                let uetr = message.text("CdtTrfTxInf/PmtId/UETR").unwrap();
                (200, "application/xml", status(uetr, "ACSC", None))
            }
            None => self.take(&from, &parts.headers, &body),
        };
        let headers =
            self.signer.answer(status, media_type, &text, ("POST", &path), ("\"signature\";req", &signature));
        Some(respond(status, headers, text))
    }

    fn take(self: &Arc<Self>, from: &str, headers: &HeaderMap, body: &Bytes) -> (u16, &'static str, Bytes) {
        let Ok(message) = parse(body) else { return (400, "application/json", Bytes::from("{}")) };
        let said = format!(
            r#"participant="{from}", method="POST", authority="{}", path="/v1/messages", query="?""#,
            self.address
        );
        let origin = Origin::of(headers, said);
        let reference = message.reference().to_owned();
        let received = Bytes::from(format!(r#"{{"reference":"{reference}","status":"RCVD"}}"#));
        match message.definition() {
            "pacs.008.001.08" => {
                let content = format!("{:?}", message.content_hash());
                let known = {
                    let mut state = self.state.lock().unwrap();
                    let key = (from.to_owned(), reference);
                    let known = state.admitted.get(&key).cloned();
                    state.admitted.entry(key).or_insert((received.clone(), content.clone()));
                    known
                };
                match known {
                    Some((first, same)) if same == content => (202, "application/json", first),
                    Some(_) => {
                        let text = r#"{"status":409,"code":"DU01","field":"/Document/x"}"#;
                        (409, "application/problem+json", Bytes::from(text))
                    }
                    None => {
                        if self.automatic {
                            let (hub, from, body) = (Arc::clone(self), from.to_owned(), body.clone());
                            tokio::spawn(async move { hub.carry(&from, &body, &origin).await });
                        }
                        (202, "application/json", received)
                    }
                }
            }
            "pacs.002.001.10" => {
                self.hear(body, origin);
                (202, "application/json", received)
            }
            _ => {
                let uetr = message.text("TxInf/OrgnlUETR").unwrap().to_owned();
                let known = self.state.lock().unwrap().finals.get(&uetr).cloned();
                (200, "application/xml", known.unwrap_or_else(|| status(&uetr, "ACSP", None)))
            }
        }
    }

    fn hear(&self, body: &Bytes, origin: Origin) {
        let Ok(message) = parse(body) else { return };
        let text = |path: &str| message.text(path).map(str::to_owned);
        if text("TxInfAndSts/OrgnlGrpInf/OrgnlMsgId").as_deref() == Some("not-the-original") {
            return;
        }
        let answer = YesNo {
            status: text("TxInfAndSts/TxSts").unwrap(),
            reason: text("TxInfAndSts/StsRsnInf/Rsn/Cd"),
            body: body.clone(),
            origin,
        };
        let uetr = text("TxInfAndSts/OrgnlUETR").unwrap();
        if let Some(sender) = self.state.lock().unwrap().answers.get(&uetr) {
            let _ = sender.send(answer);
        }
    }

    async fn carry(self: Arc<Self>, payer: &str, body: &Bytes, origin: &Origin) {
        let message = parse(body).unwrap();
        let seen = tonle_iso20022::credit_transfer(&message).unwrap();
        let payee = self.bics[seen.cdtr_agt.as_ref().unwrap().text()].clone();
        if seen.amount.minor > self.cap {
            return self.decide(&seen.uetr, "RJCT", Some("AM04"), &[payer]).await;
        }
        let (sender, mut receiver) = mpsc::unbounded_channel();
        self.state.lock().unwrap().answers.insert(seen.uetr.clone(), sender);
        let (hub, to, instruction, by) = (Arc::clone(&self), payee.clone(), body.clone(), origin.clone());
        let pushing = tokio::spawn(async move { hub.instruct(&to, &instruction, &by).await });
        let answer = tokio::time::timeout(self.patience, receiver.recv()).await.ok().flatten();
        pushing.abort();
        let Some(answer) = answer else {
            return self.decide(&seen.uetr, "RJCT", Some("AB05"), &[payer, &payee]).await;
        };
        let name = self.name();
        self.deliver(payer, &name, "answer", &answer.body, Some(&answer.origin)).await;
        let outcome = if answer.status == "RJCT" { "RJCT" } else { "ACSC" };
        self.decide(&seen.uetr, outcome, answer.reason.as_deref(), &[payer, &payee]).await;
    }

    /// Pushes an instruction until it is acknowledged, and takes the answer in the response.
    async fn instruct(&self, payee: &str, body: &Bytes, origin: &Origin) {
        let name = self.name();
        loop {
            let Some(said) = self.deliver(payee, &name, "instruction", body, Some(origin)).await else {
                return;
            };
            if let (200, Ok(answer)) = (said.status, &said.body)
                && verify::push_answer(&self.keys, &said.headers, 200, &name, answer).is_ok()
            {
                let from = format!(r#"participant="{payee}", status=200, event="{name}""#);
                self.hear(answer, Origin::of(&said.headers, from));
            }
            if (200..300).contains(&said.status) && said.body.is_ok() {
                return;
            }
        }
    }

    async fn decide(&self, uetr: &str, outcome: &str, reason: Option<&str>, to: &[&str]) {
        let body = status(uetr, outcome, reason);
        self.state.lock().unwrap().finals.insert(uetr.to_owned(), body.clone());
        for participant in to.iter().filter(|_| self.tells_finals) {
            let name = self.name();
            self.deliver(participant, &name, "final", &body, None).await;
        }
    }

    /// A fresh event name.
    pub fn name(&self) -> String {
        format!("main-{}-0", self.events.fetch_add(1, Ordering::Relaxed))
    }

    /// Puts an event into the feed, or pushes it where there is an inbox.
    pub async fn deliver(
        &self,
        to: &str,
        name: &str,
        kind: &str,
        body: &Bytes,
        origin: Option<&Origin>,
    ) -> Option<Said> {
        let headers = self.signer.delivery(name, kind, to, body, origin);
        let inbox = self.inboxes.lock().unwrap().get(to).copied();
        if let Some(inbox) = inbox {
            return Some(self.push(inbox, headers, body.clone()).await);
        }
        let signed: HashMap<&str, &str> =
            headers.iter().map(|(name, value)| (name.as_str(), value.to_str().unwrap())).collect();
        let event = serde_json::json!({
            "id": name, "cursor": name, "kind": kind, "message": headers["tonle-message"].to_str().unwrap(),
            "uetr": null, "media_type": "application/xml", "body": std::str::from_utf8(body).unwrap(),
            "headers": signed,
        });
        self.state.lock().unwrap().feed.entry(to.to_owned()).or_default().push(event);
        self.changed.send_modify(|n| *n += 1);
        None
    }

    /// Pushes anything to an inbox, on a connection of its own.
    pub async fn push(&self, inbox: SocketAddr, headers: HeaderMap, body: Bytes) -> Said {
        push_as(&self.tls.1, inbox, headers, body).await.unwrap_or_else(|fault| Said {
            status: 0,
            headers: HeaderMap::new(),
            body: Err(fault),
        })
    }

    /// Pushes with the certificate of participant `id` instead of the hub's.
    pub async fn push_as_participant(&self, id: &str, inbox: SocketAddr) -> Result<Said, String> {
        let (_, connector) = tls_of(self.pki.path(), &self.pki.path().join("participants").join(id));
        push_as(&connector, inbox, HeaderMap::new(), Bytes::new()).await
    }

    /// One page of a participant's feed; waits for news as a long poll does.
    async fn page(&self, client: &str, query: &str) -> String {
        let after: usize = query
            .split(['?', '&'])
            .find_map(|part| part.strip_prefix("after="))
            .map_or(0, |text| text.parse().unwrap());
        let mut changed = self.changed.subscribe();
        loop {
            {
                let state = self.state.lock().unwrap();
                let all: Vec<_> = state.feed.get(client).into_iter().flatten().skip(after).cloned().collect();
                if !all.is_empty() || !query.contains("wait=30") {
                    let cursor = (after + all.len()).to_string();
                    return serde_json::json!({ "events": all, "cursor": cursor }).to_string();
                }
            }
            changed.changed().await.unwrap();
        }
    }

    pub fn trick(&self, tricks: impl IntoIterator<Item = Trick>) {
        self.state.lock().unwrap().tricks.extend(tricks);
    }

    pub fn got(&self, definition: &str) -> Vec<Got> {
        let state = self.state.lock().unwrap();
        state.got.iter().filter(|got| got.definition.starts_with(definition)).cloned().collect()
    }

    /// Waits until `count` messages of `definition` have come.
    pub async fn wait_for(&self, definition: &str, count: usize) -> Vec<Got> {
        let mut changed = self.changed.subscribe();
        let enough = async {
            while self.got(definition).len() < count {
                changed.changed().await.unwrap();
            }
        };
        tokio::time::timeout(Duration::from_secs(10), enough).await.expect("messages did not come");
        self.got(definition)
    }
}

async fn push_as(
    connector: &TlsConnector,
    inbox: SocketAddr,
    mut headers: HeaderMap,
    body: Bytes,
) -> Result<Said, String> {
    let socket = TcpStream::connect(inbox).await.map_err(|e| e.to_string())?;
    let name = ServerName::try_from("localhost").unwrap();
    let stream = connector.connect(name, socket).await.map_err(|e| e.to_string())?;
    let (mut sender, connection) =
        hyper::client::conn::http1::handshake(TokioIo::new(stream)).await.map_err(|e| e.to_string())?;
    tokio::spawn(connection);
    sign::put(&mut headers, "host", "localhost");
    let mut request = Request::post("/inbox").body(Full::new(body)).unwrap();
    *request.headers_mut() = headers;
    let response = sender.send_request(request).await.map_err(|e| e.to_string())?;
    let (parts, body) = response.into_parts();
    let body = Limited::new(body, 1 << 20).collect().await.map(|b| b.to_bytes()).map_err(|e| e.to_string());
    Ok(Said { status: parts.status.as_u16(), headers: parts.headers, body })
}

fn respond(status: u16, headers: HeaderMap, body: Bytes) -> Response<Full<Bytes>> {
    let mut response = Response::new(Full::new(body));
    *response.status_mut() = http::StatusCode::from_u16(status).unwrap();
    *response.headers_mut() = headers;
    response
}

/// A connection broken on purpose.
#[derive(Debug)]
struct Broken;

impl std::fmt::Display for Broken {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("broken on purpose")
    }
}

impl std::error::Error for Broken {}

impl From<Infallible> for Broken {
    fn from(never: Infallible) -> Self {
        match never {}
    }
}

/// A pacs.002 of the hub.
pub fn status(uetr: &str, outcome: &str, reason: Option<&str>) -> Bytes {
    let reason =
        reason.map_or(String::new(), |code| format!("<StsRsnInf><Rsn><Cd>{code}</Cd></Rsn></StsRsnInf>"));
    format!(
        "<Document xmlns=\"urn:iso:std:iso:20022:tech:xsd:pacs.002.001.10\"><FIToFIPmtStsRpt><GrpHdr><MsgId>H</MsgId><CreDtTm>2026-01-01T00:00:00.000Z</CreDtTm></GrpHdr><TxInfAndSts><OrgnlUETR>{uetr}</OrgnlUETR><TxSts>{outcome}</TxSts>{reason}</TxInfAndSts></FIToFIPmtStsRpt></Document>"
    )
    .into()
}
