//! What is bounded, and why.

/// Bytes of one message, without its length header and TPDU. The largest number a two-byte header can say; the four-digit
/// headers say less.
pub const MESSAGE_BYTES_MAX: usize = 65_535;
/// Bytes that a frame reader holds: one whole frame with the longest header. What does not fit stays with the caller.
pub const FRAME_BUFFER_BYTES_MAX: usize = MESSAGE_BYTES_MAX + 4;
/// Bytes of a file of profiles. Four samples of 40 fields are about 30 kB; a thousand links still fit.
pub const PROFILES_BYTES_MAX: usize = 8 * 1024 * 1024;
/// Characters, bytes or digits that a profile may allow one field: what six digits of a length can say is more than a
/// message holds, so a larger number in a profile is a mistake.
pub const FIELD_UNITS_MAX: u32 = 2 * 65_535;
/// Digits of a length prefix, as characters.
pub const LENGTH_DIGITS_MAX: u8 = 6;
/// Bytes of a length prefix in packed digits.
pub const LENGTH_PACKED_BYTES_MAX: u8 = 3;
/// Decimals that a link may imply in an amount of twelve digits.
pub const AMOUNT_DECIMALS_MAX: u8 = 6;
/// Nested templates in DE55. EMV nests two deep; more is an attack on the reader.
pub const TLV_DEPTH_MAX: usize = 8;
/// Bytes of a key file: 64 hexadecimal digits with some white space.
pub const KEY_FILE_BYTES_MAX: u64 = 1_024;
