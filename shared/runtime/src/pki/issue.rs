//! Making the authority, certificates and signing keys.

use std::net::{IpAddr, Ipv4Addr};
use std::path::Path;
use std::time::{Duration, SystemTime};

use rcgen::{
    BasicConstraints, CertificateParams, DistinguishedName, DnType, ExtendedKeyUsagePurpose, IsCa, Issuer,
    KeyPair, KeyUsagePurpose, PKCS_ECDSA_P256_SHA256, SanType, date_time_ymd,
};

use super::{Issued, KEYS_MAX, Pki, PkiFault, files, owner};
use crate::signature::SigningKey;
use crate::tls::Identity;

/// Mode of private keys: nobody but their owner reads them.
const PRIVATE: u32 = 0o600;
/// Mode of certificates and public keys.
const PUBLIC: u32 = 0o644;

const DAY: Duration = Duration::from_secs(24 * 60 * 60);
/// Certificates hold from a day before they are made, for peers whose clocks are behind.
const BACKDATED: Duration = DAY;
/// How long an issued certificate holds: what browsers and auditors accept at most.
const CERTIFICATE_DAYS: u32 = 825;
/// How long the authority holds: ten years, so that no demonstration outlives it.
const AUTHORITY_DAYS: u32 = 3_650;

impl Pki {
    /// Makes the authority and the hub's files if they are absent. Called at every start of a hub.
    ///
    /// # Errors
    /// [`PkiFault`] if a file cannot be written or is damaged.
    pub fn ensure_hub(&self) -> Result<Issued, PkiFault> {
        self.issue(&Identity::Hub)
    }

    /// Makes certificate, TLS key and signing key `k1` of a party, and the authority if there is none. What exists is
    /// left untouched.
    ///
    /// # Errors
    /// [`PkiFault`] if a file cannot be written or is damaged.
    pub fn issue(&self, to: &Identity) -> Result<Issued, PkiFault> {
        let _lock = files::lock(&self.root)?;
        let authority = self.authority()?;
        let directory = self.directory(to);
        files::create_directory(&directory)?;
        let mut is_new = false;
        if !directory.join("cert.pem").is_file() {
            is_new = true;
            let key = KeyPair::generate_for(&PKCS_ECDSA_P256_SHA256)?;
            let certificate = party(to)?.signed_by(&key, &authority)?;
            files::write(&directory.join("key.pem"), &key.serialize_pem(), PRIVATE)?;
            files::write(&directory.join("cert.pem"), &certificate.pem(), PUBLIC)?;
        }
        if self.key_ids(to).is_empty() {
            is_new = true;
            self.add_key(to, "k1")?;
        }
        let key_id = self.key_ids(to).pop().unwrap_or_default();
        Ok(Issued { directory, key_id, is_new })
    }

    /// Adds the party's next signing key (`k2` after `k1`). The old one stays: both are valid until the registry revokes it.
    ///
    /// # Errors
    /// [`PkiFault`] if the party has no key yet, too many, or a file cannot be written.
    pub fn rotate(&self, of: &Identity) -> Result<Issued, PkiFault> {
        let _lock = files::lock(&self.root)?;
        let count = u32::try_from(self.key_ids(of).len()).unwrap_or(u32::MAX);
        if count == 0 {
            return Err(PkiFault::NothingToRotate(owner(of).to_owned()));
        }
        if count >= KEYS_MAX {
            return Err(PkiFault::TooManyKeys(owner(of).to_owned()));
        }
        let key_id = format!("k{}", count + 1);
        self.add_key(of, &key_id)?;
        Ok(Issued { directory: self.directory(of), key_id, is_new: true })
    }

    fn add_key(&self, of: &Identity, key_id: &str) -> Result<(), PkiFault> {
        let key = SigningKey::generate()?;
        // The public half is written last: a key counts as there when its public file is.
        files::write(&self.signing_file(of, key_id), &key.to_pkcs8_pem()?, PRIVATE)?;
        files::write(&self.public_file(of, key_id), &key.public()?.to_spki_pem(), PUBLIC)
    }

    fn authority(&self) -> Result<Issuer<'static, KeyPair>, PkiFault> {
        let (key_file, certificate_file) = (self.root.join("ca.key.pem"), self.ca_file());
        if !key_file.is_file() || !certificate_file.is_file() {
            let key = KeyPair::generate_for(&PKCS_ECDSA_P256_SHA256)?;
            let certificate = authority().self_signed(&key)?;
            files::write(&key_file, &key.serialize_pem(), PRIVATE)?;
            files::write(&certificate_file, &certificate.pem(), PUBLIC)?;
        }
        let key = read_key(&key_file)?;
        Ok(Issuer::new(authority(), key))
    }
}

fn read_key(file: &Path) -> Result<KeyPair, PkiFault> {
    let content = || PkiFault::Content { file: file.to_owned(), what: "private key" };
    let text = String::from_utf8(files::read(file)?).map_err(|_| content())?;
    KeyPair::from_pem(&text).map_err(|_| content())
}

/// The authority's certificate. Issuing needs only its name and key identifier, both of which follow from here and its key.
fn authority() -> CertificateParams {
    let mut params = base("Tonle development authority", AUTHORITY_DAYS);
    params.is_ca = IsCa::Ca(BasicConstraints::Constrained(0));
    params.key_usages =
        vec![KeyUsagePurpose::KeyCertSign, KeyUsagePurpose::CrlSign, KeyUsagePurpose::DigitalSignature];
    params
}

fn party(identity: &Identity) -> Result<CertificateParams, PkiFault> {
    let mut params = base(owner(identity), CERTIFICATE_DAYS);
    params.subject_alt_names = vec![
        SanType::URI(identity.uri().try_into()?),
        SanType::DnsName("localhost".to_owned().try_into()?),
        SanType::IpAddress(IpAddr::V4(Ipv4Addr::LOCALHOST)),
    ];
    params.key_usages = vec![KeyUsagePurpose::DigitalSignature];
    // Participants and hub are both: clients of each other, and servers of API and inbox.
    params.extended_key_usages =
        vec![ExtendedKeyUsagePurpose::ClientAuth, ExtendedKeyUsagePurpose::ServerAuth];
    params.use_authority_key_identifier_extension = true;
    Ok(params)
}

fn base(name: &str, days: u32) -> CertificateParams {
    let mut params = CertificateParams::default();
    params.distinguished_name = DistinguishedName::new();
    params.distinguished_name.push(DnType::CommonName, name);
    let now = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default();
    // Whole seconds: a certificate's times have no parts of a second.
    let now = Duration::from_secs(now.as_secs());
    params.not_before = date_time_ymd(1970, 1, 1) + now.saturating_sub(BACKDATED);
    params.not_after = date_time_ymd(1970, 1, 1) + now + DAY * days;
    params
}
