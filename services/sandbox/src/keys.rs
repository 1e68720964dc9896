//! Signing keys and public keys as the development PKI lays them out (`DATA/pki`, contracts §1): one's own private
//! key, and the public keys of the hub and of the other participants, read when first needed. Knows no network, and
//! no validity over time: that is the hub's to judge.

use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::sync::{Arc, RwLock};

use aws_lc_rs::rand::SystemRandom;
use aws_lc_rs::signature::{
    ECDSA_P256_SHA256_FIXED, ECDSA_P256_SHA256_FIXED_SIGNING, ED25519, EcdsaKeyPair, Ed25519KeyPair, KeyPair,
    ParsedPublicKey,
};
use rustls_pki_types::pem::PemObject;
use rustls_pki_types::{PrivatePkcs8KeyDer, SubjectPublicKeyInfoDer};

/// The DER in front of the 32 bytes of an Ed25519 public key (RFC 8410 §4).
const ED25519_PREFIX: [u8; 12] = [0x30, 0x2a, 0x30, 0x05, 0x06, 0x03, 0x2b, 0x65, 0x70, 0x03, 0x21, 0x00];

/// The DER in front of the 65 bytes of an uncompressed P-256 point (RFC 5480 §2).
const P256_PREFIX: [u8; 26] = [
    0x30, 0x59, 0x30, 0x13, 0x06, 0x07, 0x2a, 0x86, 0x48, 0xce, 0x3d, 0x02, 0x01, 0x06, 0x08, 0x2a, 0x86,
    0x48, 0xce, 0x3d, 0x03, 0x01, 0x07, 0x03, 0x42, 0x00,
];

/// A key that cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum KeyFault {
    /// The file is absent or holds no PEM of the expected kind.
    #[error("{path}: {reason}")]
    File {
        /// The file looked for.
        path: String,
        /// Why it cannot be used.
        reason: String,
    },
    /// The PEM holds a key that is neither Ed25519 nor ECDSA P-256.
    #[error("key is neither ed25519 nor ecdsa-p256-sha256")]
    Algorithm,
    /// No key file stands for this key id.
    #[error("no public key `{0}`")]
    Unknown(String),
}

/// A private key with its key id `ID/KEY`.
pub struct SigningKey {
    id: Box<str>,
    pair: Pair,
}

enum Pair {
    Ed25519(Ed25519KeyPair),
    P256(EcdsaKeyPair, SystemRandom),
}

impl SigningKey {
    /// The key in `pem` (PKCS#8), known to others as `id` (`ID/KEY`, for instance `lotus-bank/k1`).
    pub fn from_pem(id: &str, pem: &[u8]) -> Result<Self, KeyFault> {
        let der = PrivatePkcs8KeyDer::from_pem_slice(pem).map_err(|_| KeyFault::Algorithm)?;
        Self::from_pkcs8(id, der.secret_pkcs8_der())
    }

    /// The same from PKCS#8 DER.
    pub fn from_pkcs8(id: &str, der: &[u8]) -> Result<Self, KeyFault> {
        let pair = if let Ok(pair) = Ed25519KeyPair::from_pkcs8_maybe_unchecked(der) {
            Pair::Ed25519(pair)
        } else {
            let pair = EcdsaKeyPair::from_pkcs8(&ECDSA_P256_SHA256_FIXED_SIGNING, der)
                .map_err(|_| KeyFault::Algorithm)?;
            Pair::P256(pair, SystemRandom::new())
        };
        Ok(Self { id: id.into(), pair })
    }

    /// The key of participant `id` in `pki`: `participants/ID/sign.pem`, key id `k1`.
    pub fn of_participant(pki: &Path, id: &str) -> Result<Self, KeyFault> {
        let path = pki.join("participants").join(id).join("sign.pem");
        let pem = std::fs::read(&path).map_err(|e| file_fault(&path, e))?;
        Self::from_pem(&format!("{id}/k1"), &pem)
    }

    /// The key id, `ID/KEY`.
    pub fn id(&self) -> &str {
        &self.id
    }

    /// The algorithm's name in signature parameters.
    pub fn algorithm(&self) -> &'static str {
        match self.pair {
            Pair::Ed25519(_) => "ed25519",
            Pair::P256(..) => "ecdsa-p256-sha256",
        }
    }

    /// The public half.
    pub fn public(&self) -> PublicKey {
        let (bytes, algorithm) = match &self.pair {
            Pair::Ed25519(pair) => (pair.public_key().as_ref(), Algorithm::Ed25519),
            Pair::P256(pair, _) => (pair.public_key().as_ref(), Algorithm::P256),
        };
        PublicKey::from_raw(algorithm, bytes).expect("a key pair's own public key is well formed")
    }

    /// The signature of `base`: 64 bytes for either algorithm.
    pub(crate) fn sign(&self, base: &[u8]) -> Vec<u8> {
        match &self.pair {
            Pair::Ed25519(pair) => pair.sign(base).as_ref().to_vec(),
            Pair::P256(pair, random) => pair
                .sign(random, base)
                .expect("signing fails only without system randomness")
                .as_ref()
                .to_vec(),
        }
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Algorithm {
    Ed25519,
    P256,
}

/// A public key with its algorithm.
pub struct PublicKey {
    algorithm: Algorithm,
    parsed: ParsedPublicKey,
}

impl PublicKey {
    /// The key in `pem` (SubjectPublicKeyInfo).
    pub fn from_pem(pem: &[u8]) -> Result<Self, KeyFault> {
        let der = SubjectPublicKeyInfoDer::from_pem_slice(pem).map_err(|_| KeyFault::Algorithm)?;
        if let Some(raw) = der.strip_prefix(&ED25519_PREFIX) {
            Self::from_raw(Algorithm::Ed25519, raw)
        } else if let Some(raw) = der.strip_prefix(&P256_PREFIX) {
            Self::from_raw(Algorithm::P256, raw)
        } else {
            Err(KeyFault::Algorithm)
        }
    }

    fn from_raw(algorithm: Algorithm, raw: &[u8]) -> Result<Self, KeyFault> {
        let parsed = match algorithm {
            Algorithm::Ed25519 => ParsedPublicKey::new(&ED25519, raw),
            Algorithm::P256 => ParsedPublicKey::new(&ECDSA_P256_SHA256_FIXED, raw),
        };
        Ok(Self { algorithm, parsed: parsed.map_err(|_| KeyFault::Algorithm)? })
    }

    /// The algorithm's name in signature parameters.
    pub fn algorithm(&self) -> &'static str {
        match self.algorithm {
            Algorithm::Ed25519 => "ed25519",
            Algorithm::P256 => "ecdsa-p256-sha256",
        }
    }

    /// Whether `signature` is this key's over `base`.
    pub(crate) fn verifies(&self, base: &[u8], signature: &[u8]) -> bool {
        self.parsed.verify_sig(base, signature).is_ok()
    }
}

/// The public keys of the hub and of all participants, read from the PKI directory when first asked for and kept.
pub struct KeyRing {
    pki: PathBuf,
    known: RwLock<HashMap<Box<str>, Arc<PublicKey>>>,
}

impl KeyRing {
    /// A ring over `pki` (the directory `DATA/pki`).
    pub fn new(pki: &Path) -> Self {
        Self { pki: pki.to_owned(), known: RwLock::new(HashMap::new()) }
    }

    /// Adds a key under `id` (`ID/KEY`), for keys that no file holds.
    pub fn add(&self, id: &str, key: PublicKey) {
        self.known.write().unwrap_or_else(|e| e.into_inner()).insert(id.into(), Arc::new(key));
    }

    /// The key `id` (`ID/KEY`, `hub/KEY`). `k1` is `sign.pub.pem`; another key is `sign-KEY.pub.pem` or
    /// `KEY.pub.pem` beside it. The id comes from outside, so it is held to the contract's alphabet before it becomes a
    /// path.
    pub fn get(&self, id: &str) -> Result<Arc<PublicKey>, KeyFault> {
        if let Some(key) = self.known.read().unwrap_or_else(|e| e.into_inner()).get(id) {
            return Ok(Arc::clone(key));
        }
        let unknown = || KeyFault::Unknown(id.to_owned());
        let (owner, name) = id.split_once('/').ok_or_else(unknown)?;
        let plain = |text: &str| {
            !text.is_empty()
                && text.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
        };
        if !plain(owner) || !plain(name) {
            return Err(unknown());
        }
        let folder =
            if owner == "hub" { self.pki.join("hub") } else { self.pki.join("participants").join(owner) };
        let candidates = match name {
            "k1" => vec!["sign.pub.pem".to_owned()],
            other => vec![format!("sign-{other}.pub.pem"), format!("{other}.pub.pem")],
        };
        let pem =
            candidates.iter().find_map(|file| std::fs::read(folder.join(file)).ok()).ok_or_else(unknown)?;
        self.add(id, PublicKey::from_pem(&pem)?);
        self.known.read().unwrap_or_else(|e| e.into_inner()).get(id).map(Arc::clone).ok_or_else(unknown)
    }
}

pub(crate) fn file_fault(path: &Path, reason: impl std::fmt::Display) -> KeyFault {
    KeyFault::File { path: path.display().to_string(), reason: reason.to_string() }
}
