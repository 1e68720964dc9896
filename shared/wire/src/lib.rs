//! The public, versioned contract of the log: what a record of the topics `orders` and `journal` says.
//!
//! A record is CBOR (RFC 8949): arrays with numbered fields, so that a field may be added at the end and any language
//! can read it. The first element of every record is the version of the format. Golden files in `golden/` hold one
//! encoded record of each kind; a change of their bytes is a change of the contract.
//!
//! This crate knows no rule, no message format, no clock and no transport.

pub mod journal;
pub mod order;
pub mod registry;

pub use journal::{Body, Delivery, Journal, Kind, Step, Verdict};
pub use order::{Order, Record};

/// The version of the record format that this code writes.
pub const VERSION: u8 = 1;

/// The version of a journal record that is one of several parts of an order's outcome: who does not know parts must not
/// take the second one for a contradiction of the first.
pub const VERSION_PARTS: u8 = 2;

/// The longest record that either topic takes, in bytes: a message body of 256 KiB and its envelope.
pub const RECORD_BYTES_MAX: usize = 512 * 1024;

/// Why bytes of the log are not a record that this code can read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fault {
    /// The record says a version that this code does not know.
    Version(u8),
    /// The bytes are not CBOR of the expected shape; the text says where.
    Malformed(String),
    /// Longer than [`RECORD_BYTES_MAX`].
    TooLong(usize),
}

impl std::fmt::Display for Fault {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Version(version) => write!(
                f,
                "record version {version}: only {VERSION}, and {VERSION_PARTS} in the journal, are known"
            ),
            Self::Malformed(what) => write!(f, "malformed record: {what}"),
            Self::TooLong(length) => {
                write!(f, "record of {length} bytes: at most {RECORD_BYTES_MAX} allowed")
            }
        }
    }
}

impl std::error::Error for Fault {}

/// The name of an output of the fold: the order's offset in its group and the index of the step among all steps that
/// followed from it, over all parts of its outcome. Written `GROUP-OFFSET-K` towards participants.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, minicbor::Encode, minicbor::Decode)]
pub struct OutputName {
    /// Offset of the order in its group's `orders` topic.
    #[n(0)]
    pub offset: u64,
    /// Index of the step among all that followed from that order.
    #[n(1)]
    pub k: u32,
}

impl OutputName {
    /// The name as participants see it, for example `main-1042-3`.
    pub fn text(self, group: &str) -> String {
        format!("{group}-{}-{}", self.offset, self.k)
    }

    /// Reads `GROUP-OFFSET-K`; `None` if it is not of that form or names another group.
    pub fn parse(group: &str, text: &str) -> Option<Self> {
        let rest = text.strip_prefix(group)?.strip_prefix('-')?;
        let (offset, k) = rest.split_once('-')?;
        Some(Self { offset: digits(offset)?, k: u32::try_from(digits(k)?).ok()? })
    }
}

/// A number written without sign, blank or leading zero, so that a name has one spelling.
fn digits(text: &str) -> Option<u64> {
    let canonical = text == "0" || (!text.starts_with('0') && text.bytes().all(|byte| byte.is_ascii_digit()));
    if canonical && !text.is_empty() { text.parse().ok() } else { None }
}

fn decode<'b, T: minicbor::Decode<'b, ()>>(bytes: &'b [u8], versions: &[u8]) -> Result<T, Fault> {
    if bytes.len() > RECORD_BYTES_MAX {
        return Err(Fault::TooLong(bytes.len()));
    }
    let mut decoder = minicbor::Decoder::new(bytes);
    let malformed = |error: minicbor::decode::Error| Fault::Malformed(error.to_string());
    // Every record is an array whose first element is the version; it is judged before anything else is read.
    let mut probe = decoder.probe();
    probe.array().map_err(malformed)?;
    let version = probe.u8().map_err(malformed)?;
    if !versions.contains(&version) {
        return Err(Fault::Version(version));
    }
    let value = decoder.decode().map_err(malformed)?;
    if decoder.position() != bytes.len() {
        return Err(Fault::Malformed(format!("{} bytes after the record", bytes.len() - decoder.position())));
    }
    Ok(value)
}

fn encode<T: minicbor::Encode<()>>(value: &T) -> Vec<u8> {
    minicbor::to_vec(value).expect("writing to memory cannot fail")
}
