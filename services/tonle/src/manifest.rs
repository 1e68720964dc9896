//! Participants' manifests: TOML with `[[participant]]` tables. Reading one resolves the key files, so that what comes
//! out needs no file any more.

use std::collections::BTreeSet;
use std::path::Path;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde::{Deserialize, Serialize};
use tonle_flow::operator::{KeyText, ParticipantText};
use tonle_runtime::pki::{Pki, read_public_key};
use tonle_runtime::signature::PublicKey;
use tonle_runtime::tls::Identity;

use crate::exit::{Exit, Usage as _};

/// A manifest.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Manifest {
    /// The participants.
    #[serde(default, rename = "participant")]
    pub participants: Vec<ParticipantText>,
    /// Participants whose keys the file does not state; those of the PKI stand in.
    #[serde(skip)]
    pub keys_not_stated: BTreeSet<String>,
}

/// The file in a data directory that waits for the first start.
pub const FIRST: &str = "participants.toml";

impl Manifest {
    /// Reads a manifest. Keys that it does not give are those of the data directory's PKI.
    ///
    /// # Errors
    /// 64 with every fault of it.
    pub fn read(file: &Path, data: &Path) -> Result<Self, Exit> {
        let text = std::fs::read_to_string(file)
            .map_err(|fault| Exit::Usage(format!("{}: {fault}", file.display())))?;
        let mut manifest: Self = toml::from_str(&text).usage()?;
        let near = file.parent().unwrap_or(Path::new("."));
        let mut faults = Vec::new();
        for participant in &mut manifest.participants {
            if participant.keys.is_empty() {
                manifest.keys_not_stated.insert(participant.id.clone());
            }
            if let Err(fault) = resolve_keys(participant, near, data) {
                faults.push(format!("{}: {fault}", participant.id));
            }
        }
        if faults.is_empty() { Ok(manifest) } else { Err(Exit::Usage(faults.join("\n"))) }
    }

    /// What waits in a data directory for the first start; empty if nothing does.
    ///
    /// # Errors
    /// 64 if the file cannot be read.
    pub fn waiting(data: &Path) -> Result<Self, Exit> {
        let file = data.join(FIRST);
        if file.is_file() { Self::read(&file, data) } else { Ok(Self::default()) }
    }

    /// Puts these participants beside the ones that wait, in the place of those with the same id.
    ///
    /// # Errors
    /// 75 if the file cannot be written.
    pub fn wait(self, data: &Path) -> Result<(), Exit> {
        let mut all = Self::waiting(data)?;
        for participant in self.participants {
            all.participants.retain(|other| other.id != participant.id);
            all.participants.push(participant);
        }
        std::fs::create_dir_all(data).later()?;
        let text = toml::to_string_pretty(&all).usage()?;
        std::fs::write(data.join(FIRST), text).later()
    }
}

/// The name of a key's algorithm and its bytes in base64.
pub fn key_text(id: &str, key: &PublicKey) -> KeyText {
    KeyText {
        id: id.to_owned(),
        alg: key.algorithm().name().to_owned(),
        file: None,
        public: Some(STANDARD.encode(key.raw())),
        not_after: None,
        revoked: false,
    }
}

fn resolve_keys(participant: &mut ParticipantText, near: &Path, data: &Path) -> Result<(), String> {
    for key in &mut participant.keys {
        let Some(file) = key.file.take() else { continue };
        let beside = near.join(&file);
        let path = if beside.is_file() { beside } else { data.join("pki/participants").join(&file) };
        let public = read_public_key(&path).map_err(|fault| format!("key {}: {fault}", key.id))?;
        if public.algorithm().name() != key.alg {
            return Err(format!("key {}: {file} is {}, not {}", key.id, public.algorithm().name(), key.alg));
        }
        key.public = Some(STANDARD.encode(public.raw()));
    }
    if participant.keys.is_empty() {
        let owner = Identity::participant(&participant.id).map_err(|fault| fault.to_string())?;
        let keys = Pki::in_data(data).public_keys(&owner).map_err(|fault| fault.to_string())?;
        participant.keys = keys.iter().map(|(id, key)| key_text(id, key)).collect();
    }
    if participant.keys.is_empty() {
        return Err(format!("no key: give one, or run `tonle pki issue {} --data DIR`", participant.id));
    }
    Ok(())
}
