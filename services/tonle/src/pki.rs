//! `tonle pki issue`: the development authority. It registers nothing: `tonle participant apply` does.

use std::path::PathBuf;

use tonle_runtime::pki::{Pki, PkiFault};
use tonle_runtime::tls::Identity;

use crate::cli::Pki as Command;
use crate::exit::{Exit, Usage as _};

/// The command.
///
/// # Errors
/// 64 if the id is none or there is nothing to rotate, 65 if a file is damaged, 75 if one cannot be written.
pub fn run(command: &Command) -> Result<(), Exit> {
    let Command::Issue { participant, rotate, data } = command;
    let owner = Identity::participant(participant).usage()?;
    let pki = Pki::in_data(data);
    let issued = if *rotate { pki.rotate(&owner) } else { pki.issue(&owner) }.map_err(exit)?;
    for file in files(&pki, &owner) {
        println!("{}", file.display());
    }
    if !issued.is_new {
        eprintln!("{participant} had all of them already; nothing was written");
    } else if *rotate {
        eprintln!("{} signs when it is registered: tonle participant apply", issued.key_id);
    }
    Ok(())
}

fn files(pki: &Pki, owner: &Identity) -> Vec<PathBuf> {
    let directory = pki.directory(owner);
    let mut files = vec![pki.ca_file(), directory.join("cert.pem"), directory.join("key.pem")];
    for key in pki.key_ids(owner) {
        files.extend([pki.signing_file(owner, &key), pki.public_file(owner, &key)]);
    }
    files
}

fn exit(fault: PkiFault) -> Exit {
    let make = match &fault {
        PkiFault::Identity(_) | PkiFault::NothingToRotate(_) | PkiFault::TooManyKeys(_) => Exit::Usage,
        PkiFault::Content { .. } | PkiFault::Key { .. } => Exit::Unreadable,
        PkiFault::File { .. } | PkiFault::Generate(_) | PkiFault::Certificate(_) => Exit::Later,
    };
    make(format!("{:#}", anyhow::Error::from(fault)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn issue(data: &std::path::Path, participant: &str, rotate: bool) -> Result<(), Exit> {
        run(&Command::Issue { participant: participant.to_owned(), rotate, data: data.to_owned() })
    }

    #[test]
    fn files_are_made_once_and_rotated_beside() {
        // Protects: issuing twice never replaces a key in use, and a rotation adds k2.
        let data = tempfile::tempdir().unwrap();
        assert_eq!(issue(data.path(), "lotus-bank", true).unwrap_err().code(), 64);
        issue(data.path(), "lotus-bank", false).unwrap();
        let file = data.path().join("pki/participants/lotus-bank/sign.pem");
        let first = std::fs::read(&file).unwrap();
        issue(data.path(), "lotus-bank", false).unwrap();
        issue(data.path(), "lotus-bank", true).unwrap();
        assert_eq!(std::fs::read(&file).unwrap(), first);
        let owner = Identity::participant("lotus-bank").unwrap();
        let files = files(&Pki::in_data(data.path()), &owner);
        assert_eq!(files.len(), 7);
        assert!(files.iter().all(|file| file.is_file()), "{files:?}");
    }

    #[test]
    fn ids_that_cannot_be_are_refused() {
        // Protects: no directory is made for a name outside the registry's form, nor for the hub's.
        let data = tempfile::tempdir().unwrap();
        for id in ["hub", "Lotus", "../x", "a", ""] {
            assert_eq!(issue(data.path(), id, false).unwrap_err().code(), 64, "{id}");
        }
        assert!(!data.path().join("pki").exists());
    }
}
