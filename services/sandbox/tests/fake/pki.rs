//! A development PKI as contracts §1 lays it out, made anew for each test.

use std::path::Path;

use rcgen::{
    BasicConstraints, CertificateParams, ExtendedKeyUsagePurpose, IsCa, Issuer, KeyPair, PKCS_ED25519,
    SanType, string::Ia5String,
};
use tempfile::TempDir;

fn certificate(folder: &Path, uri: &str, authority: &Issuer<'_, KeyPair>) {
    std::fs::create_dir_all(folder).unwrap();
    let key = KeyPair::generate().unwrap();
    let mut params = CertificateParams::new(vec!["localhost".to_owned(), "127.0.0.1".to_owned()]).unwrap();
    params.subject_alt_names.push(SanType::URI(Ia5String::try_from(uri).unwrap()));
    params.extended_key_usages =
        vec![ExtendedKeyUsagePurpose::ServerAuth, ExtendedKeyUsagePurpose::ClientAuth];
    let made = params.signed_by(&key, authority).unwrap();
    std::fs::write(folder.join("cert.pem"), made.pem()).unwrap();
    std::fs::write(folder.join("key.pem"), key.serialize_pem()).unwrap();
    let signing = KeyPair::generate_for(&PKCS_ED25519).unwrap();
    std::fs::write(folder.join("sign.pem"), signing.serialize_pem()).unwrap();
    std::fs::write(folder.join("sign.pub.pem"), signing.public_key_pem()).unwrap();
}

/// A directory with a CA, the hub, and the participants `ids`.
pub fn make(ids: &[&str]) -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    let key = KeyPair::generate().unwrap();
    let mut params = CertificateParams::new(Vec::new()).unwrap();
    params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    let authority = params.self_signed(&key).unwrap();
    std::fs::write(folder.path().join("ca.pem"), authority.pem()).unwrap();
    let issuer = Issuer::new(params, key);
    certificate(&folder.path().join("hub"), "urn:tonle:hub", &issuer);
    for id in ids {
        let uri = format!("urn:tonle:participant:{id}");
        certificate(&folder.path().join("participants").join(id), &uri, &issuer);
    }
    folder
}
