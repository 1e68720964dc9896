//! A participant's client: one connection over mutual TLS, HTTP/1.1, every request signed or deliberately not.

use std::net::SocketAddr;
use std::sync::Arc;

use bytes::Bytes;
use http::{HeaderMap, HeaderValue, Request};
use http_body_util::{BodyExt as _, Full};
use hyper::client::conn::http1::{SendRequest, handshake};
use hyper_util::rt::TokioIo;
use rustls_pki_types::ServerName;
use tokio::net::TcpStream;
use tokio_rustls::TlsConnector;
use tonle_runtime::signature::{Asked, Signer, Target, headers, read_answer, sign_request};
use tonle_runtime::tls::{Credentials, Identity, client_config};

use super::now_ms;

/// An answer with its body.
#[derive(Debug)]
pub struct Answer {
    pub status: u16,
    pub headers: HeaderMap,
    pub body: Bytes,
}

impl Answer {
    pub fn text(&self) -> &str {
        std::str::from_utf8(&self.body).unwrap()
    }

    pub fn json(&self) -> serde_json::Value {
        serde_json::from_slice(&self.body).unwrap_or_else(|fault| panic!("{fault}: {}", self.text()))
    }

    pub fn code(&self) -> String {
        self.json()["code"].as_str().unwrap_or_default().to_owned()
    }
}

/// One connection of a participant or operator.
pub struct Client {
    pub address: SocketAddr,
    sender: SendRequest<Full<Bytes>>,
    hub_key: tonle_runtime::signature::PublicKey,
}

impl Client {
    pub async fn connect(
        address: SocketAddr,
        credentials: &Credentials,
        hub_key: tonle_runtime::signature::PublicKey,
    ) -> Self {
        let mut config = client_config(credentials, Identity::Hub).unwrap();
        config.alpn_protocols = vec![b"http/1.1".to_vec()];
        let stream = TcpStream::connect(address).await.unwrap();
        let name = ServerName::try_from("127.0.0.1").unwrap();
        let stream = TlsConnector::from(Arc::new(config)).connect(name, stream).await.unwrap();
        let (sender, connection) = handshake(TokioIo::new(stream)).await.unwrap();
        tokio::spawn(connection);
        Self { address, sender, hub_key }
    }

    pub fn request(&self, method: &str, path: &str, body: &[u8]) -> Request<Full<Bytes>> {
        Request::builder()
            .method(method)
            .uri(path)
            .header("host", self.address.to_string())
            .body(Full::new(Bytes::copy_from_slice(body)))
            .unwrap()
    }

    /// A signed message, not sent yet.
    pub fn message(&self, signer: &Signer, body: &[u8], reference: &str) -> Request<Full<Bytes>> {
        self.message_at(signer, body, reference, now_ms() / 1_000, &self.address.to_string())
    }

    pub fn message_at(
        &self,
        signer: &Signer,
        body: &[u8],
        reference: &str,
        created: u64,
        authority: &str,
    ) -> Request<Full<Bytes>> {
        let target = Target { method: "POST", authority, path: "/v1/messages", query: "?" };
        let signed = sign_request(signer, &target, "application/xml", body, created, reference).unwrap();
        let mut request = self.request("POST", "/v1/messages", body);
        signed.insert_into(request.headers_mut()).unwrap();
        request.headers_mut().insert("content-type", HeaderValue::from_static("application/xml"));
        request
    }

    /// Sends, and checks the hub's signature over the answer.
    pub async fn send(&mut self, request: Request<Full<Bytes>>) -> Answer {
        let (method, uri) = (request.method().clone(), request.uri().clone());
        let signature = headers::joined(request.headers(), &headers::SIGNATURE, "signature");
        let signature = signature.ok().map(std::borrow::Cow::into_owned);
        self.sender.ready().await.unwrap();
        let response = self.sender.send_request(request).await.unwrap();
        let (parts, body) = response.into_parts();
        let body = body.collect().await.unwrap().to_bytes();
        let query = tonle_runtime::signature::query_component(uri.query());
        let asked = match &signature {
            Some(signature) => Asked::Signed { method: method.as_str(), path: uri.path(), signature },
            None => Asked::Unsigned { method: method.as_str(), path: uri.path(), query: &query },
        };
        if parts.status != 431 {
            let found = headers::find(&parts.headers).unwrap();
            let status = parts.status.as_u16();
            let read = read_answer(&asked, status, &found.fields(), &body, now_ms() / 1_000).unwrap();
            assert_eq!((read.owner(), read.key_id()), ("hub", "k1"));
            read.verify(&self.hub_key).unwrap();
        }
        Answer { status: parts.status.as_u16(), headers: parts.headers, body }
    }

    pub async fn post(&mut self, signer: &Signer, body: &[u8], reference: &str) -> Answer {
        let request = self.message(signer, body, reference);
        self.send(request).await
    }

    pub async fn get(&mut self, path: &str) -> Answer {
        let request = self.request("GET", path, b"");
        self.send(request).await
    }

    pub async fn is_closed(&mut self) -> bool {
        self.sender.ready().await.is_err()
    }
}
