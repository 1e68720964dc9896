//! Payment QR codes of EMVCo and of the Asian schemes: what was scanned, in which network, for whom and how much; and the
//! codes that a bank may issue itself.
//!
//! The text is borrowed, the walk over its elements allocates nothing and never recurses, lengths are counted in
//! characters, and whatever is unknown is kept in its order, so that a code can be written again exactly. Nothing here
//! reads a clock, a file or a network, and nothing panics on input.
//!
//! ```
//! use tonle_emvqr::{Decoded, Options, decode};
//!
//! let text = "00020101021138570010A00000072701270006970403011300110123456780208QRIBFTTA53037045802VN63049E6F";
//! let Decoded::Merchant(code) = decode(text, &Options::default())? else { panic!("a payee's code") };
//! assert_eq!(code.scheme.name(), "vietqr");
//! assert_eq!(code.currency.alpha, "VND");
//! # Ok::<(), tonle_emvqr::Error>(())
//! ```
//!
//! What it does not know: whether an account exists, which bank serves it, and whether a wallet's address leads
//! anywhere. The differences of the profiles, the schemes and the sources are in the package's `README.md`, the error
//! classes in `ERRORS.md`.
#![cfg_attr(not(feature = "std"), no_std)]
#![forbid(unsafe_code)]

extern crate alloc;

#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;

pub mod amount;
pub mod base64;
pub mod code;
pub mod consumer;
pub mod crc;
mod decode;
pub mod digest;
pub mod encode;
pub mod fault;
pub mod form;
#[cfg(feature = "json")]
pub mod json;
pub mod limits;
mod options;
pub mod path;
#[cfg(feature = "picture")]
pub mod picture;
pub mod reference;
pub mod scheme;
pub mod sentence;
pub mod walk;

pub use code::{Account, Code, Decoded, Initiation, Opaque, Scheme, Variant};
pub use decode::{decode, decode_bytes};
pub use digest::{md5, sha256};
pub use encode::{Draft, encode};
pub use fault::{Class, Error, Stage, Warning, WarningClass};
pub use options::{Options, Profile};
pub use sentence::{Tongue, sentence};
