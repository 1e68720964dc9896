//! The development PKI in `DATA/pki`: a certificate authority, and for each participant, operator and the hub a TLS
//! certificate with its key and signing keys.
//!
//! ```text
//! DATA/pki/ca.pem                       certificate of the authority
//! DATA/pki/ca.key.pem                   its private key, mode 0600
//! DATA/pki/participants/ID/cert.pem     TLS certificate, client and server; SAN urn:tonle:participant:ID, localhost, 127.0.0.1
//! DATA/pki/participants/ID/key.pem      its private key (PKCS#8), mode 0600
//! DATA/pki/participants/ID/sign.pem     signing key k1 (PKCS#8, Ed25519), mode 0600
//! DATA/pki/participants/ID/sign.pub.pem its public half (SubjectPublicKeyInfo)
//! DATA/pki/participants/ID/sign-k2.pem, sign-k2.pub.pem   what --rotate adds, then k3 and so on
//! DATA/pki/operators/NAME/…             the same; SAN urn:tonle:operator:NAME
//! DATA/pki/hub/…                        the same; SAN urn:tonle:hub
//! ```
//!
//! It is for development, demo and tests. A production hub gets certificates and keys of the same form from elsewhere and
//! this module only reads them. It does not register keys: the manifest or an operator's order does.

mod files;
mod issue;

use std::path::{Path, PathBuf};

use rustls_pki_types::pem::PemObject;
use rustls_pki_types::{CertificateDer, PrivateKeyDer};

use crate::signature::{KeyFault, PublicKey, Signer, SigningKey};
use crate::tls::{Credentials, Identity, IdentityFault, spki_sha256};

/// Most signing keys that one party may have in its directory; a rotation beyond is refused.
pub const KEYS_MAX: u32 = 99;

/// Why the PKI cannot be read or extended.
#[derive(Debug, thiserror::Error)]
pub enum PkiFault {
    /// A file or directory cannot be read or written.
    #[error("{file}: cannot be read or written")]
    File {
        /// The file.
        file: PathBuf,
        /// Why.
        #[source]
        source: std::io::Error,
    },
    /// A file does not hold what its name says.
    #[error("{file}: not a {what} in PEM")]
    Content {
        /// The file.
        file: PathBuf,
        /// What it should hold.
        what: &'static str,
    },
    /// A signing key is not usable.
    #[error("{file}: not a usable signing key")]
    Key {
        /// The file.
        file: PathBuf,
        /// Why.
        #[source]
        source: KeyFault,
    },
    /// No key could be made.
    #[error("no key could be made")]
    Generate(#[from] KeyFault),
    /// No certificate could be made.
    #[error("no certificate could be made")]
    Certificate(#[from] rcgen::Error),
    /// The party's id is not one.
    #[error("not an id")]
    Identity(#[from] IdentityFault),
    /// To rotate a key there must be one.
    #[error("{0} has no key yet: issue one without rotating first")]
    NothingToRotate(String),
    /// The party has [`KEYS_MAX`] keys.
    #[error("{0} has too many keys")]
    TooManyKeys(String),
}

/// The directory of the PKI.
#[derive(Debug, Clone)]
pub struct Pki {
    root: PathBuf,
}

/// What [`Pki::issue`] and [`Pki::rotate`] did.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Issued {
    /// Where the party's files are.
    pub directory: PathBuf,
    /// The id of the newest signing key.
    pub key_id: String,
    /// Whether anything was written; an existing party is left as it is.
    pub is_new: bool,
}

impl Pki {
    /// The PKI of a data directory. Nothing is read or written yet.
    pub fn in_data(data: &Path) -> Self {
        Self { root: data.join("pki") }
    }

    /// The certificate of the authority.
    pub fn ca_file(&self) -> PathBuf {
        self.root.join("ca.pem")
    }

    /// The directory of a party.
    pub fn directory(&self, of: &Identity) -> PathBuf {
        match of {
            Identity::Participant(id) => self.root.join("participants").join(id),
            Identity::Operator(name) => self.root.join("operators").join(name),
            Identity::Hub => self.root.join("hub"),
        }
    }

    /// The private file of a signing key: `sign.pem` for `k1`, `sign-k2.pem` for `k2`.
    pub fn signing_file(&self, of: &Identity, key_id: &str) -> PathBuf {
        self.directory(of).join(format!("{}.pem", stem(key_id)))
    }

    /// The public file of a signing key: `sign.pub.pem` for `k1`, `sign-k2.pub.pem` for `k2`.
    pub fn public_file(&self, of: &Identity, key_id: &str) -> PathBuf {
        self.directory(of).join(format!("{}.pub.pem", stem(key_id)))
    }

    /// The ids of a party's signing keys, oldest first; empty if it has none.
    pub fn key_ids(&self, of: &Identity) -> Vec<String> {
        (1..=KEYS_MAX)
            .map(|number| format!("k{number}"))
            .take_while(|key_id| self.public_file(of, key_id).is_file())
            .collect()
    }

    /// A party's certificate, TLS key and the authority.
    ///
    /// # Errors
    /// [`PkiFault`] if a file is absent or damaged.
    pub fn credentials(&self, of: &Identity) -> Result<Credentials, PkiFault> {
        let directory = self.directory(of);
        let key_file = directory.join("key.pem");
        let key = PrivateKeyDer::from_pem_slice(&files::read(&key_file)?)
            .map_err(|_| PkiFault::Content { file: key_file, what: "private key" })?;
        Ok(Credentials { chain: certificates(&directory.join("cert.pem"))?, key, roots: self.roots()? })
    }

    /// The authority's certificates.
    ///
    /// # Errors
    /// [`PkiFault`] if the file is absent or damaged.
    pub fn roots(&self) -> Result<Vec<CertificateDer<'static>>, PkiFault> {
        certificates(&self.ca_file())
    }

    /// A party's newest signing key.
    ///
    /// # Errors
    /// [`PkiFault`] if it has none or the file is damaged.
    pub fn signer(&self, of: &Identity) -> Result<Signer, PkiFault> {
        let key_id = self.key_ids(of).pop().unwrap_or_else(|| "k1".to_owned());
        self.signer_with(of, &key_id)
    }

    /// One of a party's signing keys.
    ///
    /// # Errors
    /// [`PkiFault`] if the file is absent or damaged.
    pub fn signer_with(&self, of: &Identity, key_id: &str) -> Result<Signer, PkiFault> {
        let file = self.signing_file(of, key_id);
        let key = SigningKey::from_pkcs8_pem(&files::read(&file)?)
            .map_err(|source| PkiFault::Key { file, source })?;
        Ok(Signer::new(owner(of), key_id, key))
    }

    /// A party's public signing keys with their ids, oldest first.
    ///
    /// # Errors
    /// [`PkiFault`] if a file is damaged.
    pub fn public_keys(&self, of: &Identity) -> Result<Vec<(String, PublicKey)>, PkiFault> {
        let read = |key_id: String| {
            let file = self.public_file(of, &key_id);
            let key = read_public_key(&file)?;
            Ok((key_id, key))
        };
        self.key_ids(of).into_iter().map(read).collect()
    }

    /// SHA-256 of the public key of a party's TLS certificate, as the registry binds it.
    ///
    /// # Errors
    /// [`PkiFault`] if the file is absent or damaged.
    pub fn spki_sha256(&self, of: &Identity) -> Result<[u8; 32], PkiFault> {
        let file = self.directory(of).join("cert.pem");
        let chain = certificates(&file)?;
        let first = chain.first().ok_or(PkiFault::Content { file, what: "certificate" })?;
        Ok(spki_sha256(first)?)
    }
}

/// A public signing key from a file with a SubjectPublicKeyInfo, as a manifest names it.
///
/// # Errors
/// [`PkiFault`] if the file is absent or holds no key of the profile's algorithms.
pub fn read_public_key(file: &Path) -> Result<PublicKey, PkiFault> {
    PublicKey::from_spki_pem(&files::read(file)?)
        .map_err(|source| PkiFault::Key { file: file.to_owned(), source })
}

/// All certificates of a PEM file, at least one.
///
/// # Errors
/// [`PkiFault`] if the file is absent or holds none.
pub fn certificates(file: &Path) -> Result<Vec<CertificateDer<'static>>, PkiFault> {
    let text = files::read(file)?;
    let all: Result<Vec<_>, _> = CertificateDer::pem_slice_iter(&text).collect();
    all.ok()
        .filter(|all| !all.is_empty())
        .ok_or(PkiFault::Content { file: file.to_owned(), what: "certificate" })
}

/// The owner in key ids: the participant's id, the operator's name, or `hub`.
fn owner(of: &Identity) -> &str {
    match of {
        Identity::Participant(name) | Identity::Operator(name) => name,
        Identity::Hub => "hub",
    }
}

fn stem(key_id: &str) -> String {
    if key_id == "k1" { "sign".to_owned() } else { format!("sign-{key_id}") }
}

#[cfg(test)]
mod tests;
