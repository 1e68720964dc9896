//! A payee's inbox: an HTTPS server that records pushes and answers by script.

use std::net::SocketAddr;
use std::sync::{Arc, Mutex};

use bytes::Bytes;
use http::{HeaderMap, HeaderValue};
use http_body_util::Full;
use tokio::sync::watch;
use tonle_runtime::http::body::{READ_MAX, read};
use tonle_runtime::http::{Request, Response, Server, ServerLimits};
use tonle_runtime::pki::Pki;
use tonle_runtime::shutdown::Drain;
use tonle_runtime::signature::sign_push_answer;
use tonle_runtime::tls::ServerTls;

use super::hub::participant;
use super::{answer, now_ms};

/// A push as it came.
#[derive(Debug, Clone)]
pub struct Push {
    pub headers: HeaderMap,
    pub body: Bytes,
}

impl Push {
    pub fn header(&self, name: &str) -> &str {
        self.headers.get(name).map_or("", |value| value.to_str().unwrap())
    }
}

/// What the inbox does with instructions; everything else gets a 204.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Script {
    /// Answers ACTC in the response.
    Accept,
    /// Answers RJCT AC04 in the response.
    Reject,
    /// Acknowledges with a body that is no answer.
    Garbage,
    /// Signs with another bank's key.
    Forged,
    /// Answers 500 the first time, then 204.
    FailOnce,
    /// 10 MB.
    Flood,
}

pub struct Bank {
    pub url: String,
    pushes: Arc<Mutex<Vec<Push>>>,
    count: watch::Receiver<usize>,
    _drain: Drain,
}

impl Bank {
    pub async fn start(pki: &Pki, id: &'static str, script: Script) -> Self {
        let tls = Arc::new(ServerTls::new(&pki.credentials(&participant(id)).unwrap()).unwrap());
        let any: SocketAddr = "127.0.0.1:0".parse().unwrap();
        let server = Server::bind_tls(any, tls, ServerLimits::small()).await.unwrap();
        let url = format!("https://{}/inbox", server.address().unwrap());
        let pushes: Arc<Mutex<Vec<Push>>> = Arc::default();
        let (counted, count) = watch::channel(0);
        let (drain, draining) = Drain::new();
        let kept = Arc::clone(&pushes);
        let signer = if script == Script::Forged { "gamma" } else { id };
        let signer = Arc::new(pki.signer(&participant(signer)).unwrap());
        let counted = Arc::new(counted);
        let handler = move |request: Request| {
            let (kept, signer, counted) = (Arc::clone(&kept), Arc::clone(&signer), Arc::clone(&counted));
            async move {
                let (parts, body) = request.into_parts();
                let body = read(body, 256 * 1024, READ_MAX).await.unwrap();
                let push = Push { headers: parts.headers, body };
                let at = {
                    let mut kept = kept.lock().unwrap();
                    kept.push(push.clone());
                    kept.len()
                };
                let response = respond(script, id, &signer, &push, at);
                counted.send_replace(at);
                response
            }
        };
        tokio::spawn(server.serve(handler, draining));
        Self { url, pushes, count, _drain: drain }
    }

    /// Waits for this many pushes and gives them.
    pub async fn pushes(&mut self, at_least: usize) -> Vec<Push> {
        let wait = self.count.wait_for(|count| *count >= at_least);
        tokio::time::timeout(std::time::Duration::from_secs(20), wait)
            .await
            .expect("pushes in time")
            .unwrap();
        self.pushes.lock().unwrap().clone()
    }
}

fn plain(status: u16, body: Bytes) -> Response {
    http::Response::builder().status(status).body(Full::new(body)).unwrap()
}

fn respond(
    script: Script,
    id: &str,
    signer: &tonle_runtime::signature::Signer,
    push: &Push,
    at: usize,
) -> Response {
    if push.header("tonle-kind") != "instruction" {
        return plain(204, Bytes::new());
    }
    let parsed = tonle_iso20022::parse(&push.body).unwrap();
    let uetr = tonle_iso20022::credit_transfer(&parsed).unwrap().uetr;
    let (status, reason) = match script {
        Script::Accept | Script::Forged => ("ACTC", None),
        Script::Reject => ("RJCT", Some("AC04")),
        Script::Garbage => return plain(200, Bytes::from_static(b"thank you")),
        Script::FailOnce if at == 1 => return plain(500, Bytes::new()),
        Script::FailOnce => return plain(204, Bytes::new()),
        Script::Flood => return plain(200, Bytes::from(vec![b'x'; 10_000_000])),
    };
    let reference = format!("ANS-{}", &uetr[28..]);
    let body = answer(&reference, &uetr, id, status, reason);
    let event = push.header("tonle-event");
    let signed =
        sign_push_answer(signer, event, "application/xml", &body, now_ms() / 1_000, &reference).unwrap();
    let mut response = plain(200, Bytes::from(body));
    response.headers_mut().insert("content-type", HeaderValue::from_static("application/xml"));
    signed.insert_into(response.headers_mut()).unwrap();
    response
}
