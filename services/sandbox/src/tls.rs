//! Mutual TLS 1.3 with the development PKI (`DATA/pki`, contracts §1), both as client of the hub and as server of the
//! inbox. Each side checks the other's URI in the certificate. Knows no HTTP.

use std::path::Path;
use std::sync::Arc;

use rustls::server::WebPkiClientVerifier;
use rustls::{ClientConfig, RootCertStore, ServerConfig};
use rustls_pki_types::pem::PemObject;
use rustls_pki_types::{CertificateDer, PrivateKeyDer};
use x509_parser::extensions::GeneralName;
use x509_parser::prelude::{FromDer, X509Certificate};

use crate::keys::{KeyFault, file_fault};

/// The URI that the hub's certificate carries.
pub const HUB_URI: &str = "urn:tonle:hub";

/// Files that are no usable TLS identity.
#[derive(Debug, thiserror::Error)]
pub enum TlsFault {
    /// A file of the PKI cannot be read.
    #[error(transparent)]
    File(#[from] KeyFault),
    /// The certificates and keys do not fit together.
    #[error("{0}")]
    Identity(String),
}

/// What a bank needs for both directions.
#[derive(Clone)]
pub struct Identity {
    /// For connections to the hub.
    pub client: Arc<ClientConfig>,
    /// For the inbox.
    pub server: Arc<ServerConfig>,
}

impl Identity {
    /// The identity of participant `id` in the directory `pki`: `ca.pem` and `participants/ID/{cert,key}.pem`.
    pub fn load(pki: &Path, id: &str) -> Result<Self, TlsFault> {
        let mut roots = RootCertStore::empty();
        for authority in certificates(&pki.join("ca.pem"))? {
            roots.add(authority).map_err(|e| TlsFault::Identity(format!("ca.pem: {e}")))?;
        }
        let folder = pki.join("participants").join(id);
        let chain = certificates(&folder.join("cert.pem"))?;
        let key_path = folder.join("key.pem");
        let key = PrivateKeyDer::from_pem_file(&key_path).map_err(|e| file_fault(&key_path, e))?;
        Self::new(roots, chain, key).map_err(|e| TlsFault::Identity(format!("{id}: {e}")))
    }

    fn new(
        roots: RootCertStore,
        chain: Vec<CertificateDer<'static>>,
        key: PrivateKeyDer<'static>,
    ) -> Result<Self, rustls::Error> {
        let provider = Arc::new(rustls::crypto::aws_lc_rs::default_provider());
        let versions = [&rustls::version::TLS13];
        let mut client = ClientConfig::builder_with_provider(Arc::clone(&provider))
            .with_protocol_versions(&versions)?
            .with_root_certificates(roots.clone())
            .with_client_auth_cert(chain.clone(), key.clone_key())?;
        client.alpn_protocols = vec![b"h2".to_vec()];
        let verifier = WebPkiClientVerifier::builder_with_provider(Arc::new(roots), Arc::clone(&provider))
            .build()
            .map_err(|e| rustls::Error::General(e.to_string()))?;
        let mut server = ServerConfig::builder_with_provider(provider)
            .with_protocol_versions(&versions)?
            .with_client_cert_verifier(verifier)
            .with_single_cert(chain, key)?;
        server.alpn_protocols = vec![b"h2".to_vec(), b"http/1.1".to_vec()];
        Ok(Self { client: Arc::new(client), server: Arc::new(server) })
    }
}

fn certificates(path: &Path) -> Result<Vec<CertificateDer<'static>>, KeyFault> {
    let found: Result<Vec<_>, _> =
        CertificateDer::pem_file_iter(path).map_err(|e| file_fault(path, e))?.collect();
    let found = found.map_err(|e| file_fault(path, e))?;
    if found.is_empty() { Err(file_fault(path, "no certificate")) } else { Ok(found) }
}

/// Whether the first certificate of `chain` carries `uri` as a subject alternative name.
pub fn carries(chain: Option<&[CertificateDer<'_>]>, uri: &str) -> bool {
    let Some(first) = chain.and_then(|all| all.first()) else { return false };
    let Ok((_, certificate)) = X509Certificate::from_der(first) else { return false };
    let Ok(Some(names)) = certificate.subject_alternative_name() else { return false };
    names.value.general_names.iter().any(|name| matches!(name, GeneralName::URI(found) if *found == uri))
}
