//! `DATA/addresses.json`: where a running hub listens, so that tools and tests find it whatever ports it got.

use std::collections::BTreeMap;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};

/// Addresses in use by name of the service: `gateway`, `console`, `metrics`, `iso8583`.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Addresses(pub BTreeMap<String, SocketAddr>);

/// Why the file cannot be written or read.
#[derive(Debug, thiserror::Error)]
pub enum AddressesFault {
    /// The file cannot be written or read.
    #[error("{file}: cannot be written or read")]
    File {
        /// The file.
        file: PathBuf,
        /// Why.
        #[source]
        source: std::io::Error,
    },
    /// The file does not hold addresses.
    #[error("{file}: not an object of addresses")]
    Content {
        /// The file.
        file: PathBuf,
        /// Why.
        #[source]
        source: serde_json::Error,
    },
}

impl Addresses {
    /// The file in a data directory.
    pub fn file(data: &Path) -> PathBuf {
        data.join("addresses.json")
    }

    /// Adds an address.
    pub fn insert(&mut self, name: &str, address: SocketAddr) {
        self.0.insert(name.to_owned(), address);
    }

    /// The address of a service, if it listens.
    pub fn get(&self, name: &str) -> Option<SocketAddr> {
        self.0.get(name).copied()
    }

    /// Writes the file: beside its place first, then renamed, so that a reader sees all or nothing.
    ///
    /// # Errors
    /// [`AddressesFault`].
    pub fn write(&self, data: &Path) -> Result<(), AddressesFault> {
        let file = Self::file(data);
        let text = serde_json::to_string(&self.0);
        let mut text = text.map_err(|source| AddressesFault::Content { file: file.clone(), source })?;
        text.push('\n');
        let beside = file.with_extension("json.new");
        let written = std::fs::write(&beside, text).and_then(|()| std::fs::rename(&beside, &file));
        written.map_err(|source| AddressesFault::File { file, source })
    }

    /// Reads the file; `None` if there is none, because no hub has started here or it has ended.
    ///
    /// # Errors
    /// [`AddressesFault`].
    pub fn read(data: &Path) -> Result<Option<Self>, AddressesFault> {
        let file = Self::file(data);
        match std::fs::read(&file) {
            Ok(text) => {
                let all = serde_json::from_slice(&text);
                all.map(|all| Some(Self(all))).map_err(|source| AddressesFault::Content { file, source })
            }
            Err(source) if source.kind() == std::io::ErrorKind::NotFound => Ok(None),
            Err(source) => Err(AddressesFault::File { file, source }),
        }
    }

    /// Takes the file away when the hub ends. An absent file is no fault.
    ///
    /// # Errors
    /// [`AddressesFault`].
    pub fn remove(data: &Path) -> Result<(), AddressesFault> {
        let file = Self::file(data);
        match std::fs::remove_file(&file) {
            Err(source) if source.kind() != std::io::ErrorKind::NotFound => {
                Err(AddressesFault::File { file, source })
            }
            Ok(()) | Err(_) => Ok(()),
        }
    }
}
