//! `DATA/addresses.json`: where a running hub listens, so that tools and tests find it whatever ports it got. Services that
//! share a data directory share the file: each adds its own addresses and takes only those away. Of two that have one name,
//! as the metrics of a gateway and of a switch, the later one is found.

use std::collections::BTreeMap;
use std::fs::File;
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

    /// Adds these addresses to the file, beside those of other services on the same data directory.
    ///
    /// # Errors
    /// [`AddressesFault`].
    pub fn write(&self, data: &Path) -> Result<(), AddressesFault> {
        let _lock = lock(data)?;
        // What cannot be read was torn by nobody of us, and helps nobody.
        let mut all = Self::read(data).ok().flatten().unwrap_or_default();
        all.0.extend(self.0.iter().map(|(name, address)| (name.clone(), *address)));
        all.put(data)
    }

    /// Writes beside the file's place first, then renames, so that a reader sees all or nothing.
    fn put(&self, data: &Path) -> Result<(), AddressesFault> {
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

    /// Takes these addresses out of the file when their service ends, and the file away with the last ones. An address that
    /// another service has written under the same name since then stays; an absent file is no fault.
    ///
    /// # Errors
    /// [`AddressesFault`].
    pub fn remove(&self, data: &Path) -> Result<(), AddressesFault> {
        let _lock = lock(data)?;
        let Some(mut all) = Self::read(data)? else { return Ok(()) };
        all.0.retain(|name, address| self.get(name) != Some(*address));
        if !all.0.is_empty() {
            return all.put(data);
        }
        let file = Self::file(data);
        std::fs::remove_file(&file).map_err(|source| AddressesFault::File { file, source })
    }
}

/// Held while the file is read and written; the operating system lets go of it with the process that holds it.
fn lock(data: &Path) -> Result<File, AddressesFault> {
    let file = data.join("addresses.lock");
    let locked = File::options().create(true).truncate(false).write(true).open(&file);
    let locked = locked.and_then(|locked| locked.lock().map(|()| locked));
    locked.map_err(|source| AddressesFault::File { file, source })
}
