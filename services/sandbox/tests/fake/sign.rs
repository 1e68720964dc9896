//! What the hub signs, written a second time for the tests, from the contract alone.

use std::path::Path;

use aws_lc_rs::digest::{SHA256, digest};
use aws_lc_rs::signature::Ed25519KeyPair;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use http::{HeaderMap, HeaderName, HeaderValue};
use rustls_pki_types::PrivatePkcs8KeyDer;
use rustls_pki_types::pem::PemObject as _;

/// A key that signs as anybody.
pub struct Signer {
    pair: Ed25519KeyPair,
    id: String,
}

/// What an `origin` label carries.
#[derive(Clone)]
pub struct Origin {
    pub input: String,
    pub signature: String,
    pub said: String,
}

impl Origin {
    /// From the headers of a participant's own signed message.
    pub fn of(headers: &HeaderMap, said: String) -> Self {
        let text = |name| headers.get(name).unwrap().to_str().unwrap().to_owned();
        Self {
            input: text("signature-input").replacen("tonle=", "origin=", 1),
            signature: text("signature").replacen("tonle=", "origin=", 1),
            said,
        }
    }
}

pub fn content_digest(body: &[u8]) -> String {
    format!("sha-256=:{}:", STANDARD.encode(digest(&SHA256, body)))
}

pub fn put(map: &mut HeaderMap, name: &str, value: &str) {
    map.insert(HeaderName::from_bytes(name.as_bytes()).unwrap(), HeaderValue::from_str(value).unwrap());
}

impl Signer {
    pub fn load(folder: &Path, id: &str) -> Self {
        let der = PrivatePkcs8KeyDer::from_pem_file(folder.join("sign.pem")).unwrap();
        let pair = Ed25519KeyPair::from_pkcs8(der.secret_pkcs8_der()).unwrap();
        Self { pair, id: id.to_owned() }
    }

    fn seal(
        &self,
        map: &mut HeaderMap,
        lines: &[(&str, &str)],
        tag: &str,
        created: u64,
        origin: Option<&Origin>,
    ) {
        let names: Vec<&str> = lines.iter().map(|(name, _)| *name).collect();
        let parameters = format!(
            "({});created={created};keyid=\"{}\";alg=\"ed25519\";tag=\"{tag}\"",
            names.join(" "),
            self.id
        );
        let mut base: String = lines.iter().map(|(name, value)| format!("{name}: {value}\n")).collect();
        base.push_str(&format!("\"@signature-params\": {parameters}"));
        let mut input = format!("tonle={parameters}");
        let mut signature = format!("tonle=:{}:", STANDARD.encode(self.pair.sign(base.as_bytes())));
        if let Some(origin) = origin {
            input = format!("{input}, {}", origin.input);
            signature = format!("{signature}, {}", origin.signature);
            put(map, "tonle-origin", &origin.said);
        }
        put(map, "signature-input", &input);
        put(map, "signature", &signature);
    }

    /// Headers of an answer. `last` is the last covered component with its value.
    pub fn answer(
        &self,
        status: u16,
        media_type: &str,
        body: &[u8],
        (method, path): (&str, &str),
        last: (&str, &str),
    ) -> HeaderMap {
        let mut map = HeaderMap::new();
        let digest = content_digest(body);
        put(&mut map, "content-digest", &digest);
        put(&mut map, "content-type", media_type);
        let status = status.to_string();
        let lines = [
            ("\"@status\"", status.as_str()),
            ("\"content-digest\"", &digest),
            ("\"content-type\"", media_type),
            ("\"@method\";req", method),
            ("\"@path\";req", path),
            last,
        ];
        let now = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap().as_secs();
        self.seal(&mut map, &lines, "tonle-v1", now, None);
        map
    }

    /// Headers of a delivery.
    pub fn delivery(
        &self,
        event: &str,
        kind: &str,
        participant: &str,
        body: &[u8],
        origin: Option<&Origin>,
    ) -> HeaderMap {
        let message = if kind == "instruction" { "pacs.008.001.08" } else { "pacs.002.001.10" };
        let digest = content_digest(body);
        let mut map = HeaderMap::new();
        let lines = [
            ("tonle-event", event),
            ("tonle-kind", kind),
            ("tonle-message", message),
            ("tonle-participant", participant),
            ("content-digest", digest.as_str()),
            ("content-type", "application/xml"),
        ];
        for (name, value) in lines {
            put(&mut map, name, value);
        }
        let quoted: Vec<(String, &str)> = lines.iter().map(|(n, v)| (format!("\"{n}\""), *v)).collect();
        let lines: Vec<(&str, &str)> = quoted.iter().map(|(n, v)| (n.as_str(), *v)).collect();
        self.seal(&mut map, &lines, "tonle-event-v1", 1_790_000_000, origin);
        map
    }
}
