//! Reading and writing of the PKI's files. Private keys are readable by their owner only from the first byte on, and a
//! file is complete or absent.

use std::fs::{self, File, OpenOptions};
use std::io::Write as _;
use std::os::unix::fs::OpenOptionsExt as _;
use std::path::Path;

use super::PkiFault;

fn fault(file: &Path) -> impl FnOnce(std::io::Error) -> PkiFault {
    let file = file.to_owned();
    |source| PkiFault::File { file, source }
}

pub(super) fn read(file: &Path) -> Result<Vec<u8>, PkiFault> {
    fs::read(file).map_err(fault(file))
}

pub(super) fn create_directory(directory: &Path) -> Result<(), PkiFault> {
    fs::create_dir_all(directory).map_err(fault(directory))
}

/// Takes the PKI for this process until the file is dropped, so that two calls never make two authorities.
pub(super) fn lock(root: &Path) -> Result<File, PkiFault> {
    create_directory(root)?;
    let file = root.join("lock");
    let opened = OpenOptions::new().create(true).truncate(false).write(true).mode(0o600).open(&file);
    let opened = opened.map_err(fault(&file))?;
    opened.lock().map_err(fault(&file))?;
    Ok(opened)
}

/// Writes a whole file with this mode: beside its place first, then renamed.
pub(super) fn write(file: &Path, text: &str, mode: u32) -> Result<(), PkiFault> {
    let beside = file.with_extension("new");
    let written = (|| {
        let _ = fs::remove_file(&beside);
        let mut out = OpenOptions::new().create_new(true).write(true).mode(mode).open(&beside)?;
        out.write_all(text.as_bytes())?;
        out.sync_all()?;
        fs::rename(&beside, file)
    })();
    written.map_err(fault(file))
}
