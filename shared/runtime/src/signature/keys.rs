//! Signing and public keys of the two algorithms of the profile.

use aws_lc_rs::rand::SystemRandom;
use aws_lc_rs::signature::{
    ECDSA_P256_SHA256_FIXED, ECDSA_P256_SHA256_FIXED_SIGNING, ED25519, EcdsaKeyPair, Ed25519KeyPair, KeyPair,
    ParsedPublicKey, Signature,
};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use rustls_pki_types::pem::PemObject;
use rustls_pki_types::{PrivatePkcs8KeyDer, SubjectPublicKeyInfoDer};
use tonle_wire::registry::Algorithm;

use super::Fault;
use super::limits::SIGNATURE_BYTES;

/// DER before the 32 bytes of an Ed25519 public key in a SubjectPublicKeyInfo (RFC 8410).
const ED25519_SPKI: [u8; 12] = [0x30, 0x2a, 0x30, 0x05, 0x06, 0x03, 0x2b, 0x65, 0x70, 0x03, 0x21, 0x00];

/// DER before the 65 bytes of an uncompressed P-256 point in a SubjectPublicKeyInfo (RFC 5480).
const P256_SPKI: [u8; 26] = [
    0x30, 0x59, 0x30, 0x13, 0x06, 0x07, 0x2a, 0x86, 0x48, 0xce, 0x3d, 0x02, 0x01, 0x06, 0x08, 0x2a, 0x86,
    0x48, 0xce, 0x3d, 0x03, 0x01, 0x07, 0x03, 0x42, 0x00,
];

/// Why bytes are not a usable key.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum KeyFault {
    /// No PEM block of the wanted kind.
    #[error("not a PEM file with a {0}")]
    Pem(&'static str),
    /// Neither Ed25519 nor P-256, or damaged.
    #[error("neither an Ed25519 nor a P-256 key")]
    Kind,
    /// No key of the algorithm has these bytes.
    #[error("not a public key of {named}", named = .0.name())]
    Public(Algorithm),
    /// The operating system gave no random bytes.
    #[error("no key could be made")]
    Generate,
}

/// A public signing key, parsed once and used for many signatures.
#[derive(Clone)]
pub struct PublicKey {
    algorithm: Algorithm,
    raw: Vec<u8>,
    parsed: ParsedPublicKey,
}

impl PublicKey {
    /// A key from the registry's bytes: 32 for Ed25519, the uncompressed point (65) for P-256.
    ///
    /// # Errors
    /// [`KeyFault::Public`] if the bytes are no such key.
    pub fn new(algorithm: Algorithm, raw: &[u8]) -> Result<Self, KeyFault> {
        let fault = KeyFault::Public(algorithm);
        let (length, parsed) = match algorithm {
            Algorithm::Ed25519 => (32, ParsedPublicKey::new(&ED25519, raw)),
            Algorithm::EcdsaP256Sha256 => (65, ParsedPublicKey::new(&ECDSA_P256_SHA256_FIXED, raw)),
        };
        if raw.len() != length {
            return Err(fault);
        }
        Ok(Self { algorithm, raw: raw.to_vec(), parsed: parsed.map_err(|_| fault)? })
    }

    /// A key from a PEM file with a SubjectPublicKeyInfo (`PUBLIC KEY`).
    ///
    /// # Errors
    /// [`KeyFault`] if there is none or its algorithm is not one of the profile's.
    pub fn from_spki_pem(pem: &[u8]) -> Result<Self, KeyFault> {
        let der = SubjectPublicKeyInfoDer::from_pem_slice(pem).map_err(|_| KeyFault::Pem("PUBLIC KEY"))?;
        if let Some(raw) = der.strip_prefix(&ED25519_SPKI[..]) {
            Self::new(Algorithm::Ed25519, raw)
        } else if let Some(raw) = der.strip_prefix(&P256_SPKI[..]) {
            Self::new(Algorithm::EcdsaP256Sha256, raw)
        } else {
            Err(KeyFault::Kind)
        }
    }

    /// The key as a PEM file with a SubjectPublicKeyInfo.
    pub fn to_spki_pem(&self) -> String {
        let prefix: &[u8] = match self.algorithm {
            Algorithm::Ed25519 => &ED25519_SPKI,
            Algorithm::EcdsaP256Sha256 => &P256_SPKI,
        };
        pem("PUBLIC KEY", &[prefix, &self.raw].concat())
    }

    /// The algorithm.
    pub fn algorithm(&self) -> Algorithm {
        self.algorithm
    }

    /// The bytes as the registry keeps them.
    pub fn raw(&self) -> &[u8] {
        &self.raw
    }

    /// Whether `signature` is this key's over `message`.
    ///
    /// # Errors
    /// [`Fault::Mismatch`] if it is not.
    pub fn verify(&self, message: &[u8], signature: &[u8]) -> Result<(), Fault> {
        self.parsed.verify_sig(message, signature).map_err(|_| Fault::Mismatch)
    }
}

impl std::fmt::Debug for PublicKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "PublicKey({})", self.algorithm.name())
    }
}

/// A private signing key. It is never shown.
pub enum SigningKey {
    /// Ed25519.
    Ed25519(Ed25519KeyPair),
    /// ECDSA over P-256 with SHA-256.
    EcdsaP256Sha256(EcdsaKeyPair),
}

impl SigningKey {
    /// A fresh Ed25519 key.
    ///
    /// # Errors
    /// [`KeyFault::Generate`] if there are no random bytes.
    pub fn generate() -> Result<Self, KeyFault> {
        Ed25519KeyPair::generate().map(Self::Ed25519).map_err(|_| KeyFault::Generate)
    }

    /// A fresh P-256 key.
    ///
    /// # Errors
    /// [`KeyFault::Generate`] if there are no random bytes.
    pub fn generate_p256() -> Result<Self, KeyFault> {
        let pair = EcdsaKeyPair::generate(&ECDSA_P256_SHA256_FIXED_SIGNING);
        pair.map(Self::EcdsaP256Sha256).map_err(|_| KeyFault::Generate)
    }

    /// The Ed25519 key with these 32 secret bytes (RFC 8032), for test vectors.
    ///
    /// # Errors
    /// [`KeyFault::Kind`] if there are not 32 bytes.
    pub fn from_ed25519_seed(seed: &[u8]) -> Result<Self, KeyFault> {
        Ed25519KeyPair::from_seed_unchecked(seed).map(Self::Ed25519).map_err(|_| KeyFault::Kind)
    }

    /// A key from a PKCS#8 PEM file (`PRIVATE KEY`), Ed25519 or P-256, with or without its public half.
    ///
    /// # Errors
    /// [`KeyFault`] if there is none or its algorithm is not one of the profile's.
    pub fn from_pkcs8_pem(pem: &[u8]) -> Result<Self, KeyFault> {
        let der = PrivatePkcs8KeyDer::from_pem_slice(pem).map_err(|_| KeyFault::Pem("PRIVATE KEY"))?;
        let der = der.secret_pkcs8_der();
        if let Ok(pair) = Ed25519KeyPair::from_pkcs8_maybe_unchecked(der) {
            return Ok(Self::Ed25519(pair));
        }
        let pair = EcdsaKeyPair::from_pkcs8(&ECDSA_P256_SHA256_FIXED_SIGNING, der);
        pair.map(Self::EcdsaP256Sha256).map_err(|_| KeyFault::Kind)
    }

    /// The key as PKCS#8 version 1 PEM: the form that every library reads.
    ///
    /// # Errors
    /// [`KeyFault::Kind`] if the key cannot be exported.
    pub fn to_pkcs8_pem(&self) -> Result<String, KeyFault> {
        let document = match self {
            Self::Ed25519(pair) => pair.to_pkcs8v1(),
            Self::EcdsaP256Sha256(pair) => pair.to_pkcs8v1(),
        };
        Ok(pem("PRIVATE KEY", document.map_err(|_| KeyFault::Kind)?.as_ref()))
    }

    /// The algorithm.
    pub fn algorithm(&self) -> Algorithm {
        match self {
            Self::Ed25519(_) => Algorithm::Ed25519,
            Self::EcdsaP256Sha256(_) => Algorithm::EcdsaP256Sha256,
        }
    }

    /// The public half.
    ///
    /// # Errors
    /// [`KeyFault::Public`] never in practice: a private key has a public half.
    pub fn public(&self) -> Result<PublicKey, KeyFault> {
        match self {
            Self::Ed25519(pair) => PublicKey::new(Algorithm::Ed25519, pair.public_key().as_ref()),
            Self::EcdsaP256Sha256(pair) => {
                PublicKey::new(Algorithm::EcdsaP256Sha256, pair.public_key().as_ref())
            }
        }
    }

    /// Signs the bytes: 64 bytes, for ECDSA r and s of 32 bytes each.
    ///
    /// # Errors
    /// [`Fault::Signing`] if the operating system gives no random bytes.
    pub fn sign(&self, message: &[u8]) -> Result<[u8; SIGNATURE_BYTES], Fault> {
        let signature: Signature = match self {
            Self::Ed25519(pair) => pair.try_sign(message).map_err(|_| Fault::Signing)?,
            Self::EcdsaP256Sha256(pair) => {
                pair.sign(&SystemRandom::new(), message).map_err(|_| Fault::Signing)?
            }
        };
        signature.as_ref().try_into().map_err(|_| Fault::Signing)
    }
}

impl std::fmt::Debug for SigningKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "SigningKey({}, hidden)", self.algorithm().name())
    }
}

/// A signing key with the name under which others look it up: `OWNER/KEY`.
#[derive(Debug)]
pub struct Signer {
    owner: String,
    key_id: String,
    key: SigningKey,
}

impl Signer {
    /// A signer; `owner` is a participant's id or `hub`.
    pub fn new(owner: &str, key_id: &str, key: SigningKey) -> Self {
        Self { owner: owner.to_owned(), key_id: key_id.to_owned(), key }
    }

    /// Whose key it is.
    pub fn owner(&self) -> &str {
        &self.owner
    }

    /// The key's id inside its owner.
    pub fn key_id(&self) -> &str {
        &self.key_id
    }

    /// The key.
    pub fn key(&self) -> &SigningKey {
        &self.key
    }
}

/// A PEM file with one block, lines of 64 characters (RFC 7468).
pub fn pem(label: &str, der: &[u8]) -> String {
    let text = STANDARD.encode(der);
    let mut out = String::with_capacity(text.len() + text.len() / 64 + 2 * label.len() + 40);
    out.push_str(&format!("-----BEGIN {label}-----\n"));
    let mut rest = text.as_str();
    while !rest.is_empty() {
        let (line, tail) = rest.split_at(rest.len().min(64));
        out.push_str(line);
        out.push('\n');
        rest = tail;
    }
    out.push_str(&format!("-----END {label}-----\n"));
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_survive_their_files() {
        // Protects: what `pki issue` writes can be read again and gives the same public key, for both algorithms.
        for key in [SigningKey::generate().unwrap(), SigningKey::generate_p256().unwrap()] {
            let again = SigningKey::from_pkcs8_pem(key.to_pkcs8_pem().unwrap().as_bytes()).unwrap();
            let public = key.public().unwrap();
            assert_eq!(public.raw(), again.public().unwrap().raw());
            let read = PublicKey::from_spki_pem(public.to_spki_pem().as_bytes()).unwrap();
            assert_eq!((read.algorithm(), read.raw()), (public.algorithm(), public.raw()));
            let signature = again.sign(b"text").unwrap();
            assert_eq!(read.verify(b"text", &signature), Ok(()));
            assert_eq!(read.verify(b"texT", &signature), Err(Fault::Mismatch));
        }
    }

    #[test]
    fn files_of_other_kinds_are_refused() {
        // Protects: a wrong file is a named fault, not a key.
        let key = SigningKey::generate().unwrap();
        let private = key.to_pkcs8_pem().unwrap();
        assert_eq!(PublicKey::from_spki_pem(private.as_bytes()).unwrap_err(), KeyFault::Pem("PUBLIC KEY"));
        assert!(SigningKey::from_pkcs8_pem(b"nothing").is_err());
        assert!(PublicKey::new(Algorithm::Ed25519, &[0; 31]).is_err());
        assert!(PublicKey::new(Algorithm::EcdsaP256Sha256, &[4; 65]).is_err());
        assert!(!format!("{key:?}").contains(&private[30..60]));
    }

    #[test]
    fn known_ed25519_vector() {
        // Protects: the algorithm is RFC 8032's Ed25519 (its test 1, the empty message).
        let seed = hex("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60");
        let key = SigningKey::from_ed25519_seed(&seed).unwrap();
        assert_eq!(
            key.public().unwrap().raw(),
            hex("d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a")
        );
        assert_eq!(
            key.sign(b"").unwrap().to_vec(),
            hex(concat!(
                "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e06522490155",
                "5fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b"
            ))
        );
    }

    fn hex(text: &str) -> Vec<u8> {
        (0..text.len()).step_by(2).map(|at| u8::from_str_radix(&text[at..at + 2], 16).unwrap()).collect()
    }
}
