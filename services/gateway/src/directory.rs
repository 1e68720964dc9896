//! Who may come in, as the journal said last: participants with their keys parsed once, certificates, addresses. It is
//! swapped whole, so that a request sees one state, takes no lock, and a revocation acts on the next request of every
//! connection. It judges no message.

use std::collections::HashMap;
use std::sync::Arc;

use serde::Serialize;
use tonle_flow::view::Registry;
use tonle_iso20022::AgentId;
use tonle_runtime::signature::{PublicKey, Signer};
use tonle_wire::registry::{Key, Participant};

use crate::authority::Caller;
use crate::errors::{self, Problem};
use crate::intake;

/// A registered key, and the same parsed where it can be.
type Parsed = (Key, Option<Arc<PublicKey>>);

/// One state of the registry.
#[derive(Default)]
pub struct Directory {
    registry: Registry,
    keys: HashMap<String, Vec<Parsed>>,
}

impl Directory {
    /// The registry with its keys parsed; keys that did not change since `before` are taken over.
    pub fn new(registry: Registry, before: &Self) -> Self {
        let keys = registry.participants().map(|row| (row.id.clone(), before.keys_of(row))).collect();
        Self { registry, keys }
    }

    fn keys_of(&self, row: &Participant) -> Vec<Parsed> {
        let old = self.keys.get(&row.id);
        let parse = |key: &Key| {
            let same = |(other, _): &&Parsed| other.algorithm == key.algorithm && other.public == key.public;
            match old.and_then(|old| old.iter().find(same)) {
                Some((_, parsed)) => parsed.clone(),
                // A key that cannot be parsed verifies nothing; the order that set it said so to the operators.
                None => PublicKey::new(key.algorithm, &key.public).ok().map(Arc::new),
            }
        };
        row.keys.iter().map(|key| (key.clone(), parse(key))).collect()
    }

    /// The registry.
    pub fn registry(&self) -> &Registry {
        &self.registry
    }

    /// The participant that an agent means.
    pub fn resolve(&self, agent: &AgentId) -> Option<String> {
        self.registry.resolve(&intake::agent(Some(agent))).map(str::to_owned)
    }

    /// Whether the caller's certificate is good now: a known participant, and where certificates are registered, this
    /// one among them and not revoked. `spki` is the SHA-256 of the certificate's public key.
    ///
    /// # Errors
    /// 401, and the connection ends.
    pub fn admit(&self, caller: &Caller, spki: &[u8; 32]) -> Result<(), Problem> {
        let refuse = |rule: &'static str, detail: &str| {
            Err(Problem::new(errors::CERTIFICATE, detail).rule(rule).closing())
        };
        let id = match caller {
            Caller::Participant(id) => id,
            Caller::Operator(name) => {
                let is_known =
                    self.registry.operators().iter().any(|row| row.name == *name && !row.key.revoked);
                return if is_known { Ok(()) } else { refuse("certificate-unknown", "no such operator") };
            }
        };
        let Some(row) = self.registry.participant(id) else {
            return refuse("certificate-unknown", "no such participant");
        };
        match row.certificates.iter().find(|certificate| certificate.spki_sha256 == spki[..]) {
            Some(certificate) if certificate.revoked => {
                refuse("certificate-revoked", "the certificate is revoked")
            }
            Some(_) => Ok(()),
            None if row.certificates.is_empty() => Ok(()),
            None => refuse("certificate-unregistered", "the certificate is not registered"),
        }
    }

    /// A participant's key, if it is valid at this time (milliseconds since 1970). The fold judges again, by the log's
    /// time.
    pub fn key(&self, owner: &str, key_id: &str, now_ms: u64) -> Option<Arc<PublicKey>> {
        let (key, parsed) = self.keys.get(owner)?.iter().find(|(key, _)| key.id == key_id)?;
        let is_valid = !key.revoked && key.not_after_ms.is_none_or(|last| now_ms <= last);
        if is_valid { parsed.clone() } else { None }
    }

    /// The public keys of a participant or of the hub as the body of `GET /v1/participants/ID/keys`.
    pub fn keys_body(&self, id: &str, hub: &Signer) -> Option<Vec<u8>> {
        let rows: Vec<KeyText> = if id == hub.owner() {
            let public = hub.key().public().ok()?;
            let row = Key {
                id: hub.key_id().to_owned(),
                algorithm: public.algorithm(),
                public: public.raw().to_vec(),
                not_after_ms: None,
                revoked: false,
            };
            vec![KeyText::new(&row, Some(&public))]
        } else {
            self.keys.get(id)?.iter().map(|(key, parsed)| KeyText::new(key, parsed.as_deref())).collect()
        };
        #[derive(Serialize)]
        struct Body<'a> {
            participant: &'a str,
            keys: Vec<KeyText>,
        }
        Some(crate::body::json(&Body { participant: id, keys: rows }))
    }
}

/// A public key in JSON.
#[derive(Serialize)]
struct KeyText {
    id: String,
    alg: &'static str,
    /// SubjectPublicKeyInfo, PEM.
    pem: Option<String>,
    not_after: Option<String>,
    revoked: bool,
}

impl KeyText {
    fn new(key: &Key, parsed: Option<&PublicKey>) -> Self {
        Self {
            id: key.id.clone(),
            alg: key.algorithm.name(),
            pem: parsed.map(PublicKey::to_spki_pem),
            not_after: key.not_after_ms.map(tonle_iso20022::time_text),
            revoked: key.revoked,
        }
    }
}
