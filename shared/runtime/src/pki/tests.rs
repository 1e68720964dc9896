//! Tests of the development PKI.

use std::os::unix::fs::PermissionsExt as _;

use super::*;
use crate::tls::{Peer, server_config};

fn participant(id: &str) -> Identity {
    Identity::participant(id).unwrap()
}

#[test]
fn files_are_where_the_contract_says() {
    // Protects: names, forms and modes of the files that participants and scripts rely on.
    let data = tempfile::tempdir().unwrap();
    let pki = Pki::in_data(data.path());
    let issued = pki.issue(&participant("lotus-bank")).unwrap();
    assert_eq!((issued.key_id.as_str(), issued.is_new), ("k1", true));
    pki.ensure_hub().unwrap();
    pki.issue(&Identity::operator("dara").unwrap()).unwrap();
    let root = data.path().join("pki");
    for directory in ["participants/lotus-bank", "hub", "operators/dara"] {
        for (name, mode, label) in [
            ("cert.pem", 0o644, "CERTIFICATE"),
            ("key.pem", 0o600, "PRIVATE KEY"),
            ("sign.pem", 0o600, "PRIVATE KEY"),
            ("sign.pub.pem", 0o644, "PUBLIC KEY"),
        ] {
            let file = root.join(directory).join(name);
            let text = std::fs::read_to_string(&file).unwrap();
            assert!(text.starts_with(&format!("-----BEGIN {label}-----\n")), "{file:?}");
            assert_eq!(file.metadata().unwrap().permissions().mode() & 0o777, mode & !umask(), "{file:?}");
        }
    }
    assert_eq!(root.join("ca.key.pem").metadata().unwrap().permissions().mode() & 0o777, 0o600);
    assert!(root.join("ca.pem").is_file());
}

/// What the process's umask takes away from public files here, found by trying.
fn umask() -> u32 {
    let directory = tempfile::tempdir().unwrap();
    let file = directory.path().join("probe");
    std::fs::write(&file, b"").unwrap();
    0o644 & !file.metadata().unwrap().permissions().mode()
}

#[test]
fn issuing_twice_changes_nothing_and_rotating_adds() {
    // Protects: a second start keeps all keys; a rotation keeps the old key beside the new.
    let data = tempfile::tempdir().unwrap();
    let pki = Pki::in_data(data.path());
    let lotus = participant("lotus-bank");
    assert!(matches!(pki.rotate(&lotus), Err(PkiFault::NothingToRotate(_))));
    pki.issue(&lotus).unwrap();
    let before = (pki.spki_sha256(&lotus).unwrap(), std::fs::read(pki.signing_file(&lotus, "k1")).unwrap());
    let ca = std::fs::read(pki.ca_file()).unwrap();
    assert!(!pki.issue(&lotus).unwrap().is_new);
    assert_eq!(pki.rotate(&lotus).unwrap().key_id, "k2");
    let after = (pki.spki_sha256(&lotus).unwrap(), std::fs::read(pki.signing_file(&lotus, "k1")).unwrap());
    assert_eq!(before, after);
    assert_eq!(ca, std::fs::read(pki.ca_file()).unwrap());
    assert!(pki.directory(&lotus).join("sign-k2.pub.pem").is_file());
    let keys = pki.public_keys(&lotus).unwrap();
    assert_eq!(keys.iter().map(|(id, _)| id.as_str()).collect::<Vec<_>>(), ["k1", "k2"]);
    assert_ne!(keys[0].1.raw(), keys[1].1.raw());
    let newest = pki.signer(&lotus).unwrap();
    assert_eq!((newest.owner(), newest.key_id()), ("lotus-bank", "k2"));
    let signature = newest.key().sign(b"x").unwrap();
    assert!(keys[1].1.verify(b"x", &signature).is_ok());
}

#[test]
fn certificates_name_their_party() {
    // Protects: the identity that the server reads from a certificate is the one it was issued for.
    let data = tempfile::tempdir().unwrap();
    let pki = Pki::in_data(data.path());
    for identity in [Identity::Hub, participant("river-bank"), Identity::operator("dara").unwrap()] {
        pki.issue(&identity).unwrap();
        let credentials = pki.credentials(&identity).unwrap();
        let peer = Peer::from_certificate(&credentials.chain[0]).unwrap();
        assert_eq!(peer.identity, identity);
        assert_eq!(peer.spki_sha256, pki.spki_sha256(&identity).unwrap());
        assert!(server_config(&credentials).is_ok());
    }
    assert!(Peer::from_certificate(&pki.roots().unwrap()[0]).is_err());
}

#[test]
fn damaged_files_are_named() {
    // Protects: the fault says which file a person has to mend.
    let data = tempfile::tempdir().unwrap();
    let pki = Pki::in_data(data.path());
    assert!(pki.credentials(&Identity::Hub).unwrap_err().to_string().contains("hub/key.pem"));
    pki.ensure_hub().unwrap();
    std::fs::write(pki.signing_file(&Identity::Hub, "k1"), "junk").unwrap();
    assert!(pki.signer(&Identity::Hub).unwrap_err().to_string().contains("hub/sign.pem"));
    std::fs::write(pki.ca_file(), "junk").unwrap();
    assert!(pki.roots().unwrap_err().to_string().contains("ca.pem"));
}
