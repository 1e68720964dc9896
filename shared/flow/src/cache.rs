//! The idempotency cache in front of the log: a fast answer to a repeat, and never more than that.
//!
//! The cache behind it may be flushed, evict, fail over, or hand out anything at all (hazards E14–E18). So a value proves
//! itself: it names its whole key, the content that it answers and the log that it came from, under a keyed checksum.
//! Whatever does not prove itself is a miss, and a miss only costs the way through the log, where the fold decides.
//! Only what the log said for ever can be put in: the 202 of an admitted message. "In progress" has no form here.
//!
//! Knows no Redis and no time-outs; the shell reads and writes the bytes.

use sha2::{Digest, Sha256};

use crate::admission::Resolution;

/// The longest value that is read or written. The answer to a message is some hundred bytes; what is longer is not ours.
pub const VALUE_BYTES_MAX: usize = 16 * 1024;

/// Names the layout, so that another version's value is a miss.
const LAYOUT: &[u8; 4] = b"tc01";
const CHECKSUM_BYTES: usize = 32;

/// An answer that may be given again.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answer {
    /// HTTP status.
    pub status: u16,
    /// Order offset of the first record, for a caller that prefers to wait for the decision.
    pub position: u64,
    /// Headers that belong to the bytes, such as `content-type`, in order.
    pub headers: Vec<(String, String)>,
    /// The body, byte for byte.
    pub body: Vec<u8>,
}

/// What the cache knows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Lookup {
    /// The answer that the first such request got from the log.
    Hit(Answer),
    /// Nothing usable: the request goes to the log.
    Miss,
}

/// Reads and writes the cache's values. See the module.
#[derive(Clone)]
pub struct Front {
    secret: [u8; 32],
    birth: [u8; 16],
}

impl std::fmt::Debug for Front {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Front").field("birth", &self.birth).finish_non_exhaustive()
    }
}

impl Front {
    /// `secret` is known to this hub's gateways only, so that nobody who can write to the cache can make an answer.
    /// `birth` is the digest of the group's first record (`View::birth`), so that values of another log are misses.
    pub fn new(secret: [u8; 32], birth: [u8; 16]) -> Self {
        Self { secret, birth }
    }

    /// The name under which a value is kept, after the hub's prefix: 64 hex digits, so that references of any
    /// characters and lengths make well-formed names.
    pub fn key(&self, participant: &str, reference: &str) -> String {
        let mut bytes = self.birth.to_vec();
        put(&mut bytes, participant.as_bytes());
        put(&mut bytes, reference.as_bytes());
        Sha256::digest(&bytes).iter().fold(String::with_capacity(64), |mut text, byte| {
            for nibble in [byte >> 4, byte & 15] {
                text.push(char::from_digit(u32::from(nibble), 16).expect("a nibble is a hex digit"));
            }
            text
        })
    }

    /// The value to keep. `None` if this answer may not be kept: only the 202 of an admitted message may, since it is the
    /// same for ever.
    pub fn value(
        &self,
        participant: &str,
        reference: &str,
        content: &[u8; 16],
        resolution: &Resolution,
        headers: &[(String, String)],
        body: &[u8],
    ) -> Option<Vec<u8>> {
        let position = match resolution {
            Resolution::Accepted { position } => *position,
            Resolution::Final { .. }
            | Resolution::Reply { .. }
            | Resolution::Pending { .. }
            | Resolution::NotDurable
            | Resolution::Unavailable
            | Resolution::Repeat { .. }
            | Resolution::Problem(_)
            | Resolution::Quarantined { .. } => return None,
        };
        let mut bytes = self.head(participant, reference, content);
        bytes.extend_from_slice(&202u16.to_be_bytes());
        bytes.extend_from_slice(&position.to_be_bytes());
        put(&mut bytes, &u32::try_from(headers.len()).ok()?.to_be_bytes());
        for (name, value) in headers {
            put(&mut bytes, name.as_bytes());
            put(&mut bytes, value.as_bytes());
        }
        put(&mut bytes, body);
        let checksum = self.checksum(&bytes);
        bytes.extend_from_slice(&checksum);
        (bytes.len() <= VALUE_BYTES_MAX).then_some(bytes)
    }

    /// What `value` says to this request. Another key's value, another content, another log's value, garbage: all are a
    /// [`Lookup::Miss`].
    pub fn lookup(&self, value: &[u8], participant: &str, reference: &str, content: &[u8; 16]) -> Lookup {
        self.read(value, participant, reference, content).map_or(Lookup::Miss, Lookup::Hit)
    }

    fn read(&self, value: &[u8], participant: &str, reference: &str, content: &[u8; 16]) -> Option<Answer> {
        if value.len() > VALUE_BYTES_MAX {
            return None;
        }
        let (bytes, checksum) = value.split_at_checked(value.len().checked_sub(CHECKSUM_BYTES)?)?;
        if !same(&self.checksum(bytes), checksum) {
            return None;
        }
        let mut rest = bytes.strip_prefix(self.head(participant, reference, content).as_slice())?;
        let status = u16::from_be_bytes(fixed(&mut rest)?);
        let position = u64::from_be_bytes(fixed(&mut rest)?);
        let count = u32::from_be_bytes(take(&mut rest)?.try_into().ok()?);
        let mut headers = Vec::new();
        for _ in 0..count {
            headers.push((text(&mut rest)?, text(&mut rest)?));
        }
        let body = take(&mut rest)?.to_vec();
        rest.is_empty().then_some(Answer { status, position, headers, body })
    }

    /// Everything that must agree before an answer is looked at.
    fn head(&self, participant: &str, reference: &str, content: &[u8; 16]) -> Vec<u8> {
        let mut bytes = LAYOUT.to_vec();
        bytes.extend_from_slice(&self.birth);
        put(&mut bytes, participant.as_bytes());
        put(&mut bytes, reference.as_bytes());
        bytes.extend_from_slice(content);
        bytes
    }

    /// HMAC-SHA-256 (RFC 2104) with a key of half a block.
    fn checksum(&self, bytes: &[u8]) -> [u8; CHECKSUM_BYTES] {
        let pad = |with: u8| {
            let mut block = [with; 64];
            for (byte, secret) in block.iter_mut().zip(self.secret) {
                *byte ^= secret;
            }
            block
        };
        let inner = Sha256::new().chain_update(pad(0x36)).chain_update(bytes).finalize();
        Sha256::new().chain_update(pad(0x5c)).chain_update(inner).finalize().into()
    }
}

/// Compares without telling by its duration where two checksums differ.
fn same(left: &[u8], right: &[u8]) -> bool {
    left.len() == right.len() && left.iter().zip(right).fold(0, |sum, (a, b)| sum | (a ^ b)) == 0
}

fn put(bytes: &mut Vec<u8>, part: &[u8]) {
    let length = u32::try_from(part.len()).unwrap_or(u32::MAX);
    bytes.extend_from_slice(&length.to_be_bytes());
    bytes.extend_from_slice(part);
}

fn fixed<const N: usize>(rest: &mut &[u8]) -> Option<[u8; N]> {
    let (part, after) = rest.split_first_chunk::<N>()?;
    *rest = after;
    Some(*part)
}

fn take<'a>(rest: &mut &'a [u8]) -> Option<&'a [u8]> {
    let length = usize::try_from(u32::from_be_bytes(fixed(rest)?)).ok()?;
    let (part, after) = rest.split_at_checked(length)?;
    *rest = after;
    Some(part)
}

fn text(rest: &mut &[u8]) -> Option<String> {
    String::from_utf8(take(rest)?.to_vec()).ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::admission::Problem;
    use tonle_wire::OutputName;

    const ACCEPTED: Resolution = Resolution::Accepted { position: 7 };

    fn front() -> Front {
        Front::new([9; 32], [1; 16])
    }

    fn headers() -> Vec<(String, String)> {
        vec![("content-type".to_owned(), "application/json".to_owned())]
    }

    fn value() -> Vec<u8> {
        front().value("river", "A", &[3; 16], &ACCEPTED, &headers(), b"{}").expect("it may be kept")
    }

    #[test]
    fn a_repeat_gets_the_same_bytes() {
        // Protects rule 5: what the first request was told is told again.
        let answer = Answer { status: 202, position: 7, headers: headers(), body: b"{}".to_vec() };
        assert_eq!(front().lookup(&value(), "river", "A", &[3; 16]), Lookup::Hit(answer));
    }

    #[test]
    fn another_key_content_log_or_secret_is_a_miss() {
        // Protects against a cache that returns another key's value, an older content's, or another log's.
        let value = value();
        for (participant, reference, content) in [
            ("lotus", "A", [3; 16]),
            ("river", "B", [3; 16]),
            ("river", "A", [4; 16]),
            ("riverA", "", [3; 16]),
        ] {
            assert_eq!(front().lookup(&value, participant, reference, &content), Lookup::Miss);
        }
        for other in [Front::new([8; 32], [1; 16]), Front::new([9; 32], [2; 16])] {
            assert_eq!(other.lookup(&value, "river", "A", &[3; 16]), Lookup::Miss);
        }
        assert_ne!(front().key("river", "A"), front().key("riverA", ""));
        assert_eq!(front().key("river", "Ä\n").len(), 64);
    }

    #[test]
    fn a_value_that_was_changed_anywhere_is_a_miss() {
        // Protects against torn, cut, grown and flipped values.
        let value = value();
        for place in 0..value.len() {
            for bit in 0..8 {
                let mut flipped = value.clone();
                flipped[place] ^= 1 << bit;
                assert_eq!(front().lookup(&flipped, "river", "A", &[3; 16]), Lookup::Miss, "{place}");
            }
            assert_eq!(front().lookup(&value[..place], "river", "A", &[3; 16]), Lookup::Miss);
        }
        let grown = [value.as_slice(), b"x"].concat();
        assert_eq!(front().lookup(&grown, "river", "A", &[3; 16]), Lookup::Miss);
        assert_eq!(front().lookup(&vec![0; VALUE_BYTES_MAX + 1], "river", "A", &[3; 16]), Lookup::Miss);
    }

    #[test]
    fn only_what_the_log_said_for_ever_is_kept() {
        // Protects hazard E14: no "in progress", no maybe, no refusal that a later record could contradict.
        let event = OutputName { offset: 1, k: 0 };
        let problem = Problem {
            status: 409,
            code: "DU01".to_owned(),
            field: None,
            detail: String::new(),
            first: Some(1),
        };
        for resolution in [
            Resolution::Final { event },
            Resolution::Reply { event },
            Resolution::Pending { position: 7 },
            Resolution::NotDurable,
            Resolution::Unavailable,
            Resolution::Repeat { first: 7 },
            Resolution::Problem(problem),
            Resolution::Quarantined { position: 7, reason: String::new() },
        ] {
            assert_eq!(front().value("river", "A", &[3; 16], &resolution, &headers(), b"{}"), None);
        }
        let long = vec![b'x'; VALUE_BYTES_MAX];
        assert_eq!(front().value("river", "A", &[3; 16], &ACCEPTED, &headers(), &long), None);
    }

    #[test]
    fn the_checksum_is_the_published_one() {
        // Protects the HMAC by RFC 4231 test case 1, its 20-byte key padded with zeros as HMAC does.
        let mut secret = [0; 32];
        secret[..20].fill(0x0b);
        let sum = Front::new(secret, [0; 16]).checksum(b"Hi There");
        assert_eq!(sum[..8], [0xb0, 0x34, 0x4c, 0x61, 0xd8, 0xdb, 0x38, 0x53]);
        assert_eq!(sum[28..], [0x2e, 0x32, 0xcf, 0xf7]);
    }
}
