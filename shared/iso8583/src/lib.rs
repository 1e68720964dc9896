//! ISO 8583 messages: links as data, decode, encode, frames, authentication, and tables to and from ISO 20022.
//!
//! Knows no network, no socket, no session (sign-on, echo, reversals) and no present time. Whatever bytes come in, the answer
//! is a [`Message`] or a [`Fault`] with layer, field and rule; nothing panics and nothing unbounded is kept. No fault, `Debug`
//! or `Display` of this crate shows card numbers beyond their last four, tracks, names or keys; the texts of fields and the
//! answers of [`decode_line`] do, being what the codec is for.
//!
//! ```
//! use tonle_iso8583::{Fields, Profiles, decode, encode};
//! let profiles = Profiles::parse(include_str!("../profiles/samples.json"))?;
//! let link = profiles.get("sample-ascii-1987").expect("a sample");
//! let mut fields = Fields::new();
//! for (number, text) in [(3, "430000"), (4, "000012500000"), (7, "1124031500"), (11, "000042"), (49, "704")] {
//!     fields.set(number, text);
//! }
//! let bytes = encode(link, "0200", &fields)?;
//! let message = decode(link, &bytes)?;
//! assert_eq!(message.field(4).map(|field| field.text()), Some("000012500000".to_owned()));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod authenticate;
mod charset;
mod currency;
mod encode;
mod fault;
mod frame;
mod hex;
mod jsonl;
mod limits;
mod mac;
pub mod map;
mod mask;
mod message;
mod number;
mod profile;
mod semantic;
pub mod tlv;
mod transaction;

pub use currency::{Currency, currency_by_code, currency_by_number};
pub use encode::{Fields, encode};
pub use fault::{Fault, Layer, Rule};
pub use frame::{Frame, FrameReader, LengthHeader, swapped_tpdu, take_frame, write_frame};
pub use jsonl::{decode_line, encode_line};
pub use limits::{FRAME_BUFFER_BYTES_MAX, MESSAGE_BYTES_MAX};
pub use mac::{Algorithm, KeyFault, MacKey, MacRule, Padding};
pub use message::{Field, Message, decode};
pub use profile::{
    Content, DateForm, Encoding, FieldSpec, Length, Profile, Profiles, ProfilesFault, Version,
};
pub use transaction::{Amount, Day, Moment, Transaction};
