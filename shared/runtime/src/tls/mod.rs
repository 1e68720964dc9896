//! Mutual TLS 1.3 on both sides: the server of the participants' API and the client of pushes. The provider is named
//! explicitly (aws-lc-rs), TLS 1.2 is not offered, sessions are never resumed, so that every connection presents and
//! proves its certificate.
//!
//! This module knows certificates and the names in them. It does not know whether a participant is registered, suspended,
//! or its key revoked: that is asked of the registry for each request.

mod identity;

use std::path::PathBuf;
use std::sync::Arc;

use arc_swap::ArcSwap;
use rustls::client::WebPkiServerVerifier;
use rustls::client::danger::{HandshakeSignatureValid, ServerCertVerified, ServerCertVerifier};
use rustls::crypto::CryptoProvider;
use rustls::server::{NoServerSessionStorage, WebPkiClientVerifier};
use rustls::{
    CertificateError, ClientConfig, DigitallySignedStruct, RootCertStore, ServerConfig, SignatureScheme,
    version,
};
use rustls_pki_types::{CertificateDer, PrivateKeyDer, ServerName, UnixTime};

pub use identity::{Identity, IdentityFault, Peer, spki_sha256};

/// Why a TLS configuration cannot be made.
#[derive(Debug, thiserror::Error)]
pub enum TlsFault {
    /// A file cannot be read or holds no PEM of the wanted kind.
    #[error("{file}: no usable {what}")]
    File {
        /// The file.
        file: PathBuf,
        /// What was looked for.
        what: &'static str,
    },
    /// Certificate, key or roots do not fit.
    #[error("certificate, key or roots are not usable")]
    Configuration(#[from] rustls::Error),
    /// The roots cannot verify clients.
    #[error("the roots cannot verify peers")]
    Verifier(#[from] rustls::server::VerifierBuilderError),
    /// The certificate names nobody, or somebody else.
    #[error("the certificate is not usable")]
    Identity(#[from] IdentityFault),
}

/// A certificate chain with its private key, and the roots that it trusts.
#[derive(Debug)]
pub struct Credentials {
    /// End-entity certificate first.
    pub chain: Vec<CertificateDer<'static>>,
    /// Its key.
    pub key: PrivateKeyDer<'static>,
    /// Certificates of the authorities whose peers are accepted.
    pub roots: Vec<CertificateDer<'static>>,
}

impl Credentials {
    fn store(&self) -> Result<Arc<RootCertStore>, TlsFault> {
        let mut store = RootCertStore::empty();
        for root in &self.roots {
            store.add(root.clone())?;
        }
        Ok(Arc::new(store))
    }
}

/// The provider of all algorithms: aws-lc-rs, given explicitly so that a second provider in the build changes nothing.
pub fn provider() -> Arc<CryptoProvider> {
    Arc::new(rustls::crypto::aws_lc_rs::default_provider())
}

/// The configuration of a server that demands a client certificate from the roots: TLS 1.3, HTTP/2 and HTTP/1.1, no
/// resumption and no early data.
///
/// # Errors
/// [`TlsFault`] if the credentials do not fit together.
pub fn server_config(credentials: &Credentials) -> Result<ServerConfig, TlsFault> {
    let verifier = WebPkiClientVerifier::builder_with_provider(credentials.store()?, provider()).build()?;
    let mut config = ServerConfig::builder_with_provider(provider())
        .with_protocol_versions(&[&version::TLS13])?
        .with_client_cert_verifier(verifier)
        .with_single_cert(credentials.chain.clone(), credentials.key.clone_key())?;
    config.alpn_protocols = vec![b"h2".to_vec(), b"http/1.1".to_vec()];
    // A resumed session would keep the client's chain of the first handshake without a new proof.
    config.session_storage = Arc::new(NoServerSessionStorage {});
    config.send_tls13_tickets = 0;
    config.max_early_data_size = 0;
    Ok(config)
}

/// A server's configuration that can be changed while it serves: new connections use the newest.
#[derive(Debug)]
pub struct ServerTls {
    current: ArcSwap<ServerConfig>,
}

impl ServerTls {
    /// A server with these credentials.
    ///
    /// # Errors
    /// [`TlsFault`] if they do not fit together.
    pub fn new(credentials: &Credentials) -> Result<Self, TlsFault> {
        Ok(Self { current: ArcSwap::from_pointee(server_config(credentials)?) })
    }

    /// Changes certificate, key and roots for the connections to come.
    ///
    /// # Errors
    /// [`TlsFault`] if they do not fit together; the present ones stay then.
    pub fn reload(&self, credentials: &Credentials) -> Result<(), TlsFault> {
        self.current.store(Arc::new(server_config(credentials)?));
        Ok(())
    }

    /// The configuration for the next connection.
    pub fn current(&self) -> Arc<ServerConfig> {
        self.current.load_full()
    }
}

/// The configuration of a client that presents its certificate and accepts only a server whose chain ends in the roots,
/// whose names include the host, and whose certificate names exactly the expected party.
///
/// # Errors
/// [`TlsFault`] if the credentials do not fit together.
pub fn client_config(credentials: &Credentials, expected: Identity) -> Result<ClientConfig, TlsFault> {
    let inner = WebPkiServerVerifier::builder_with_provider(credentials.store()?, provider()).build()?;
    let mut config = ClientConfig::builder_with_provider(provider())
        .with_protocol_versions(&[&version::TLS13])?
        .dangerous()
        .with_custom_certificate_verifier(Arc::new(PartyVerifier { inner, expected }))
        .with_client_auth_cert(credentials.chain.clone(), credentials.key.clone_key())?;
    config.alpn_protocols = vec![b"h2".to_vec(), b"http/1.1".to_vec()];
    config.resumption = rustls::client::Resumption::disabled();
    Ok(config)
}

/// The usual verification, and the party's URI on top.
#[derive(Debug)]
struct PartyVerifier {
    inner: Arc<WebPkiServerVerifier>,
    expected: Identity,
}

impl ServerCertVerifier for PartyVerifier {
    fn verify_server_cert(
        &self,
        end_entity: &CertificateDer<'_>,
        intermediates: &[CertificateDer<'_>],
        server_name: &ServerName<'_>,
        ocsp_response: &[u8],
        now: UnixTime,
    ) -> Result<ServerCertVerified, rustls::Error> {
        let verified =
            self.inner.verify_server_cert(end_entity, intermediates, server_name, ocsp_response, now)?;
        match Peer::from_certificate(end_entity) {
            Ok(peer) if peer.identity == self.expected => Ok(verified),
            Ok(_) | Err(_) => Err(CertificateError::ApplicationVerificationFailure.into()),
        }
    }

    fn verify_tls12_signature(
        &self,
        message: &[u8],
        certificate: &CertificateDer<'_>,
        signature: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, rustls::Error> {
        self.inner.verify_tls12_signature(message, certificate, signature)
    }

    fn verify_tls13_signature(
        &self,
        message: &[u8],
        certificate: &CertificateDer<'_>,
        signature: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, rustls::Error> {
        self.inner.verify_tls13_signature(message, certificate, signature)
    }

    fn supported_verify_schemes(&self) -> Vec<SignatureScheme> {
        self.inner.supported_verify_schemes()
    }
}

/// Whom the client of an accepted connection is.
///
/// # Errors
/// [`IdentityFault`] if its certificate names nobody.
pub fn peer_of(connection: &rustls::ServerConnection) -> Result<Peer, IdentityFault> {
    let certificates = connection.peer_certificates().unwrap_or_default();
    Peer::from_certificate(certificates.first().ok_or(IdentityFault::NoCertificate)?)
}
