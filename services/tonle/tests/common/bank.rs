//! A participant or operator who speaks to the hub: one HTTP/1.1 connection for each request, signatures made and
//! checked by the sandbox's own code, which shares none with the hub, and messages written here.
#![allow(dead_code, reason = "each test file uses its part")]

use std::path::Path;
use std::sync::Arc;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use bytes::Bytes;
use http::{HeaderMap, HeaderName, HeaderValue, Request};
use http_body_util::{BodyExt as _, Full};
use hyper_util::rt::TokioIo;
use rustls_pki_types::ServerName;
use serde_json::Value;
use tokio::net::TcpStream;
use tokio_rustls::TlsConnector;
use tonle_sandbox::keys::{KeyRing, SigningKey};
use tonle_sandbox::tls::Identity;
use tonle_sandbox::verify::{self, Asked};
use tonle_sandbox::{clock, sign};

use super::{House, PATIENCE};

pub const MESSAGES: &str = "/v1/messages";

/// One connection's client.
pub struct Bank {
    pub id: String,
    pub authority: String,
    tls: TlsConnector,
    key: SigningKey,
    keys: KeyRing,
    cursor: Option<String>,
}

/// An answer whose signature was checked.
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

    pub fn json(&self) -> Value {
        serde_json::from_slice(&self.body).unwrap_or_else(|fault| panic!("{fault}: {}", self.text()))
    }

    /// Status and code of a problem, which must have exactly the members of the contract.
    pub fn problem(&self) -> (u16, String) {
        let problem = self.json();
        let mut members: Vec<_> = problem.as_object().unwrap().keys().cloned().collect();
        members.sort();
        let all = ["code", "detail", "field", "position", "rule", "status", "title", "type"];
        assert_eq!(members, all, "{problem}");
        assert_eq!(self.headers["content-type"], "application/problem+json");
        assert_eq!(problem["status"], self.status);
        (self.status, problem["code"].as_str().unwrap().to_owned())
    }

    pub fn field(&self) -> String {
        self.json()["field"].as_str().unwrap_or_default().to_owned()
    }
}

impl Bank {
    pub fn new(house: &House, id: &str) -> Self {
        Self::with_files(house, id, id)
    }

    /// The hub's operator: its files have the same names beside those of the participants.
    pub fn operator(house: &House) -> Self {
        Self::with_files(house, "operator", "../operators/operator")
    }

    fn with_files(house: &House, id: &str, files: &str) -> Self {
        let pki = house.pki();
        let mut config = (*Identity::load(&pki, files).unwrap().client).clone();
        config.alpn_protocols = vec![b"http/1.1".to_vec()];
        let pem = std::fs::read(pki.join("participants").join(files).join("sign.pem")).unwrap();
        Self {
            id: id.to_owned(),
            authority: house.gateway(),
            tls: TlsConnector::from(Arc::new(config)),
            key: SigningKey::from_pem(&format!("{id}/k1"), &pem).unwrap(),
            keys: KeyRing::new(&pki),
            cursor: None,
        }
    }

    pub fn request(&self, method: &str, path: &str, body: &[u8]) -> Request<Full<Bytes>> {
        let body = Full::new(Bytes::copy_from_slice(body));
        let request = Request::builder().method(method).uri(path).header("host", &self.authority);
        request.body(body).unwrap()
    }

    /// A signed message, not sent yet.
    pub fn message(&self, body: &str, reference: &str) -> Request<Full<Bytes>> {
        self.message_as(body, reference, &self.key, &self.authority, clock::now_ms() / 1_000)
    }

    pub fn message_as(
        &self,
        body: &str,
        reference: &str,
        key: &SigningKey,
        authority: &str,
        created: u64,
    ) -> Request<Full<Bytes>> {
        let (body, content_type) = (body.as_bytes(), "application/xml");
        let path = MESSAGES;
        let covered = sign::Request {
            method: "POST",
            authority,
            path,
            query: "?",
            content_type,
            body,
            reference,
            created,
        };
        let signed = sign::request(key, &covered);
        let mut request = self.request("POST", MESSAGES, body);
        for (name, value) in [
            ("content-type", content_type),
            ("content-digest", &signed.content_digest),
            ("signature-input", &signed.signature_input),
            ("signature", &signed.signature),
        ] {
            put(&mut request, name, value);
        }
        put(&mut request, "host", authority);
        request
    }

    pub async fn post(&self, body: &str, reference: &str) -> Answer {
        self.send(self.message(body, reference)).await
    }

    pub async fn post_waiting(&self, body: &str, reference: &str, seconds: u32) -> Answer {
        let mut request = self.message(body, reference);
        put(&mut request, "prefer", &format!("wait={seconds}"));
        self.send(request).await
    }

    pub async fn get(&self, path: &str) -> Answer {
        self.send(self.request("GET", path, b"")).await
    }

    /// Sends, and checks the hub's signature over the answer. Only what is refused before the request is read may be
    /// without one.
    pub async fn send(&self, request: Request<Full<Bytes>>) -> Answer {
        let (method, uri) = (request.method().clone(), request.uri().clone());
        let signature = request.headers().get("signature").map(|value| value.to_str().unwrap().to_owned());
        let exchange = async {
            let stream = TcpStream::connect(&self.authority).await.unwrap();
            let name = ServerName::try_from("127.0.0.1").unwrap();
            let stream = self.tls.connect(name, stream).await.unwrap();
            let (mut sender, connection) =
                hyper::client::conn::http1::handshake(TokioIo::new(stream)).await.unwrap();
            tokio::spawn(connection);
            let (parts, body) = sender.send_request(request).await.unwrap().into_parts();
            (parts, body.collect().await.unwrap().to_bytes())
        };
        let (parts, body) = tokio::time::timeout(PATIENCE, exchange).await.expect("an answer");
        let status = parts.status.as_u16();
        let query = format!("?{}", uri.query().unwrap_or_default());
        let asked = Asked {
            method: method.as_str(),
            path: uri.path(),
            query: &query,
            signature: signature.as_deref(),
        };
        if status != 431 {
            let now = clock::now_ms() / 1_000;
            verify::hub_answer(&self.keys, &parts.headers, status, &body, &asked, now)
                .unwrap_or_else(|fault| panic!("{fault}: {status} {:?} {body:?}", parts.headers));
        }
        Answer { status, headers: parts.headers, body }
    }

    /// The next event of this kind about this payment, read by long poll, its signatures checked.
    pub async fn event(&mut self, kind: &str, uetr: &str) -> Value {
        let search = async {
            loop {
                let after = self.cursor.as_ref().map(|cursor| format!("&after={cursor}")).unwrap_or_default();
                let page = self.get(&format!("/v1/events?wait=20{after}")).await.json();
                for event in page["events"].as_array().unwrap() {
                    self.cursor = Some(event["cursor"].as_str().unwrap().to_owned());
                    self.check(event);
                    if event["kind"] == kind && event["uetr"] == uetr {
                        return event.clone();
                    }
                }
            }
        };
        tokio::time::timeout(PATIENCE, search).await.unwrap_or_else(|_| panic!("no {kind} of {uetr}"))
    }

    fn check(&self, event: &Value) {
        let headers = event["headers"].as_object().unwrap().iter().map(|(name, value)| {
            let name: HeaderName = name.parse().unwrap();
            (name, HeaderValue::from_str(value.as_str().unwrap()).unwrap())
        });
        let headers: HeaderMap = headers.collect();
        let body = event["body"].as_str().unwrap().as_bytes();
        let delivery = verify::delivery(&self.keys, &headers, body).unwrap();
        assert_eq!(
            (delivery.event.as_str(), delivery.participant.as_str()),
            (event["id"].as_str().unwrap(), &*self.id)
        );
        if headers.contains_key("tonle-origin") {
            verify::origin(&self.keys, &headers, "application/xml", body).unwrap();
        }
    }

    /// Reads the instruction and answers it; gives the hub's answer to that.
    pub async fn answer(&mut self, uetr: &str, status: &str, reason: Option<&str>) -> Answer {
        self.event("instruction", uetr).await;
        let reference = fresh("A");
        self.post(&report(&reference, uetr, status, reason), &reference).await
    }
}

/// Sets a header.
pub fn put(request: &mut Request<Full<Bytes>>, name: &'static str, value: &str) {
    request.headers_mut().insert(name, HeaderValue::from_str(value).unwrap());
}

/// A key of a participant.
pub fn key(pki: &Path, id: &str) -> SigningKey {
    SigningKey::of_participant(pki, id).unwrap()
}

/// A reference that was never used.
pub fn fresh(prefix: &str) -> String {
    format!("{prefix}{}", uuid::Uuid::new_v4().simple())
}

pub fn uetr() -> String {
    uuid::Uuid::new_v4().to_string()
}

/// Now and so many milliseconds, RFC 3339.
pub fn time(offset_ms: i64) -> String {
    let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap();
    let moved = if offset_ms < 0 {
        now - Duration::from_millis(offset_ms.unsigned_abs())
    } else {
        now + Duration::from_millis(offset_ms.unsigned_abs())
    };
    clock::rfc3339(u64::try_from(moved.as_millis()).unwrap())
}

fn member(id: &str) -> String {
    format!("<FinInstnId><ClrSysMmbId><MmbId>{id}</MmbId></ClrSysMmbId></FinInstnId>")
}

/// A pacs.008 of dong, accepted by the payer `accepted_ms` from now, if that is given.
pub fn payment(
    reference: &str,
    uetr: &str,
    from: &str,
    to: &str,
    amount: (&str, &str),
    accepted_ms: Option<i64>,
) -> String {
    let (ccy, value) = amount;
    let (now, from, to) = (time(0), member(from), member(to));
    let accepted =
        accepted_ms.map(|ms| format!("<AccptncDtTm>{}</AccptncDtTm>", time(ms))).unwrap_or_default();
    format!(
        "<Document xmlns=\"urn:iso:std:iso:20022:tech:xsd:pacs.008.001.08\"><FIToFICstmrCdtTrf><GrpHdr>\
         <MsgId>{reference}</MsgId><CreDtTm>{now}</CreDtTm><NbOfTxs>1</NbOfTxs><SttlmInf><SttlmMtd>CLRG</SttlmMtd>\
         </SttlmInf></GrpHdr><CdtTrfTxInf><PmtId><EndToEndId>E-1</EndToEndId><UETR>{uetr}</UETR></PmtId>\
         <IntrBkSttlmAmt Ccy=\"{ccy}\">{value}</IntrBkSttlmAmt>{accepted}<ChrgBr>SLEV</ChrgBr><Dbtr><Nm>P</Nm></Dbtr>\
         <DbtrAgt>{from}</DbtrAgt><CdtrAgt>{to}</CdtrAgt><Cdtr><Nm>Q</Nm></Cdtr></CdtTrfTxInf></FIToFICstmrCdtTrf></Document>"
    )
}

/// The usual payment of dong.
pub fn dong(reference: &str, uetr: &str, from: &str, to: &str, value: &str) -> String {
    payment(reference, uetr, from, to, ("VND", value), None)
}

/// A pacs.002 about a payment.
pub fn report(reference: &str, uetr: &str, status: &str, reason: Option<&str>) -> String {
    let reason =
        reason.map(|code| format!("<StsRsnInf><Rsn><Cd>{code}</Cd></Rsn></StsRsnInf>")).unwrap_or_default();
    format!(
        "<Document xmlns=\"urn:iso:std:iso:20022:tech:xsd:pacs.002.001.10\"><FIToFIPmtStsRpt><GrpHdr><MsgId>{reference}\
         </MsgId><CreDtTm>{}</CreDtTm></GrpHdr><TxInfAndSts><OrgnlUETR>{uetr}</OrgnlUETR><TxSts>{status}</TxSts>{reason}\
         </TxInfAndSts></FIToFIPmtStsRpt></Document>",
        time(0)
    )
}

/// A pacs.028 about a payment.
pub fn enquiry(reference: &str, uetr: &str) -> String {
    format!(
        "<Document xmlns=\"urn:iso:std:iso:20022:tech:xsd:pacs.028.001.03\"><FIToFIPmtStsReq><GrpHdr><MsgId>{reference}\
         </MsgId><CreDtTm>{}</CreDtTm></GrpHdr><TxInf><OrgnlUETR>{uetr}</OrgnlUETR></TxInf></FIToFIPmtStsReq></Document>",
        time(0)
    )
}

/// The text of the first element of this name.
pub fn element<'a>(xml: &'a str, name: &str) -> &'a str {
    let (open, close) = (format!("<{name}>"), format!("</{name}>"));
    let found = xml.split_once(&open).and_then(|(_, rest)| rest.split_once(&close));
    found.unwrap_or_else(|| panic!("no {name} in {xml}")).0
}
