//! Who a certificate speaks for: the one `urn:tonle:` URI in its subject alternative names.

use std::fmt;

use x509_parser::extensions::GeneralName;
use x509_parser::parse_x509_certificate;

use crate::signature::digest::sha256;
use crate::signature::is_owner;

/// A party of the hub as its certificate names it.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Identity {
    /// `urn:tonle:participant:ID`.
    Participant(String),
    /// `urn:tonle:operator:NAME`.
    Operator(String),
    /// `urn:tonle:hub`.
    Hub,
}

/// Why a certificate names nobody.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum IdentityFault {
    /// The peer sent no certificate.
    #[error("no certificate")]
    NoCertificate,
    /// Not an X.509 certificate.
    #[error("not an x.509 certificate")]
    Malformed,
    /// The certificate has no `urn:tonle:` URI, or several.
    #[error("the certificate must have exactly one urn:tonle: uri, it has {0}")]
    Uris(usize),
    /// The URI names no kind of party, or an id that cannot exist.
    #[error("the uri {0:?} names nobody")]
    Unknown(String),
}

impl Identity {
    /// A participant with this id.
    ///
    /// # Errors
    /// [`IdentityFault::Unknown`] if the id does not match `[a-z0-9][a-z0-9-]{1,30}` or is `hub`.
    pub fn participant(id: &str) -> Result<Self, IdentityFault> {
        if is_owner(id) && id != "hub" {
            Ok(Self::Participant(id.to_owned()))
        } else {
            Err(IdentityFault::Unknown(shortened(id)))
        }
    }

    /// An operator with this name.
    ///
    /// # Errors
    /// [`IdentityFault::Unknown`] if the name does not match `[a-z0-9][a-z0-9-]{1,30}`.
    pub fn operator(name: &str) -> Result<Self, IdentityFault> {
        if is_owner(name) {
            Ok(Self::Operator(name.to_owned()))
        } else {
            Err(IdentityFault::Unknown(shortened(name)))
        }
    }

    /// The party that a URI names.
    ///
    /// # Errors
    /// [`IdentityFault::Unknown`] if it names none.
    pub fn from_uri(uri: &str) -> Result<Self, IdentityFault> {
        if uri == "urn:tonle:hub" {
            Ok(Self::Hub)
        } else if let Some(id) = uri.strip_prefix("urn:tonle:participant:") {
            Self::participant(id)
        } else if let Some(name) = uri.strip_prefix("urn:tonle:operator:") {
            Self::operator(name)
        } else {
            Err(IdentityFault::Unknown(shortened(uri)))
        }
    }

    /// The URI of the subject alternative name.
    pub fn uri(&self) -> String {
        match self {
            Self::Participant(id) => format!("urn:tonle:participant:{id}"),
            Self::Operator(name) => format!("urn:tonle:operator:{name}"),
            Self::Hub => "urn:tonle:hub".to_owned(),
        }
    }

    /// The participant's id, if it is one.
    pub fn participant_id(&self) -> Option<&str> {
        match self {
            Self::Participant(id) => Some(id),
            Self::Operator(_) | Self::Hub => None,
        }
    }
}

impl fmt::Display for Identity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.uri())
    }
}

fn shortened(text: &str) -> String {
    text.chars().take(64).collect()
}

/// The other side of a connection. Its chain was verified in the handshake; whether its key is revoked since is asked of
/// the registry for each request.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Peer {
    /// Who it is.
    pub identity: Identity,
    /// SHA-256 of the certificate's subject public key info, DER, as the registry binds it.
    pub spki_sha256: [u8; 32],
}

impl Peer {
    /// Reads an end-entity certificate. It does not check the chain.
    ///
    /// # Errors
    /// [`IdentityFault`] if it names nobody.
    pub fn from_certificate(der: &[u8]) -> Result<Self, IdentityFault> {
        let (_, certificate) = parse_x509_certificate(der).map_err(|_| IdentityFault::Malformed)?;
        let names = certificate.subject_alternative_name().map_err(|_| IdentityFault::Malformed)?;
        let names = names.map_or(&[][..], |extension| extension.value.general_names.as_slice());
        let mut uris = names.iter().filter_map(|name| match name {
            GeneralName::URI(uri) if uri.starts_with("urn:tonle:") => Some(*uri),
            _ => None,
        });
        let (Some(uri), 0) = (uris.next(), uris.clone().count()) else {
            let found = names
                .iter()
                .filter(|name| matches!(name, GeneralName::URI(uri) if uri.starts_with("urn:tonle:")));
            return Err(IdentityFault::Uris(found.count()));
        };
        let spki_sha256 = sha256(certificate.tbs_certificate.subject_pki.raw);
        Ok(Self { identity: Identity::from_uri(uri)?, spki_sha256 })
    }
}

/// SHA-256 of a certificate's subject public key info, DER: what the registry calls `spki_sha256`.
///
/// # Errors
/// [`IdentityFault::Malformed`] if the bytes are no certificate.
pub fn spki_sha256(der: &[u8]) -> Result<[u8; 32], IdentityFault> {
    let (_, certificate) = parse_x509_certificate(der).map_err(|_| IdentityFault::Malformed)?;
    Ok(sha256(certificate.tbs_certificate.subject_pki.raw))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn uris_name_parties() {
        // Protects: nobody becomes the hub or an empty participant by the form of an id.
        for identity in
            [Identity::Hub, Identity::participant("lotus-bank").unwrap(), Identity::operator("dara").unwrap()]
        {
            assert_eq!(Identity::from_uri(&identity.uri()).unwrap(), identity);
        }
        for uri in [
            "urn:tonle:participant:hub",
            "urn:tonle:participant:",
            "urn:tonle:participant:a",
            "urn:tonle:participant:-ab",
            "urn:tonle:participant:Lotus",
            "urn:tonle:participant:a/b",
            "urn:tonle:hub:x",
            "urn:tonle:",
            "urn:other:hub",
        ] {
            assert!(Identity::from_uri(uri).is_err(), "{uri}");
        }
        assert_eq!(Peer::from_certificate(b"junk"), Err(IdentityFault::Malformed));
    }
}
