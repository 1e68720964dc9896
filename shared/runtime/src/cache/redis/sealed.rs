//! How a value is written so that it proves itself: version, the full key, the value, a checksum over all of it. The
//! checksum is against damage and mix-ups, not against an enemy who writes to Redis: nothing is decided by a cached value.

use aws_lc_rs::digest::{SHA256, digest};
use bytes::Bytes;

/// Changed when the layout changes; older values are then misses.
const VERSION: u8 = 1;
/// Bytes of SHA-256 that are kept: enough that no accident passes.
const SUM_BYTES: usize = 16;
/// Version and length of the key.
const HEAD_BYTES: usize = 3;

/// The bytes to store for a value under its full key, which must be shorter than 65,536 bytes.
pub(super) fn seal(key: &str, value: &[u8]) -> Vec<u8> {
    let key_length = u16::try_from(key.len()).unwrap_or(u16::MAX);
    let mut bytes = Vec::with_capacity(HEAD_BYTES + key.len() + value.len() + SUM_BYTES);
    bytes.push(VERSION);
    bytes.extend_from_slice(&key_length.to_be_bytes());
    bytes.extend_from_slice(key.as_bytes());
    bytes.extend_from_slice(value);
    let sum = digest(&SHA256, &bytes);
    bytes.extend_from_slice(&sum.as_ref()[..SUM_BYTES]);
    bytes
}

/// The value, if these are the bytes of a value sealed under this key.
pub(super) fn open(key: &str, bytes: Bytes) -> Option<Bytes> {
    let body_length = bytes.len().checked_sub(SUM_BYTES)?;
    let (body, sum) = bytes.split_at(body_length);
    let (version, rest) = body.split_first()?;
    let (key_length, rest) = rest.split_first_chunk::<2>()?;
    let found = rest.get(..usize::from(u16::from_be_bytes(*key_length)))?;
    let whole =
        *version == VERSION && found == key.as_bytes() && sum == &digest(&SHA256, body).as_ref()[..SUM_BYTES];
    whole.then(|| bytes.slice(HEAD_BYTES + key.len()..body_length))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Protects the proof: each flipped byte, each other length and each other key makes a miss.
    #[test]
    fn only_the_sealed_bytes_open() {
        let sealed = seal("hub:bank/1", b"answer");
        assert_eq!(open("hub:bank/1", sealed.clone().into()).as_deref(), Some(&b"answer"[..]));
        assert_eq!(open("hub:bank/2", sealed.clone().into()), None);
        assert_eq!(open("hub:bank/", sealed.clone().into()), None);
        for at in 0..sealed.len() {
            let mut flipped = sealed.clone();
            flipped[at] ^= 1;
            assert_eq!(open("hub:bank/1", flipped.into()), None, "byte {at}");
            assert_eq!(open("hub:bank/1", Bytes::copy_from_slice(&sealed[..at])), None, "length {at}");
        }
        let longer = [&sealed[..], b"x"].concat();
        assert_eq!(open("hub:bank/1", longer.into()), None);
    }
}
