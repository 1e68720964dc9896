//! Frames on a stream: length header, TPDU, message.
//!
//! Knows how long a message is and nothing of what is in it. Opens no socket and has no clock: idle and partial-frame
//! time-outs are the caller's.

use crate::fault::{Fault, Rule};
use crate::limits::{FRAME_BUFFER_BYTES_MAX, MESSAGE_BYTES_MAX};
use crate::profile::Profile;

/// The length header before each frame. It counts the TPDU.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LengthHeader {
    /// Two bytes, the higher first, without themselves.
    BinaryExclusive,
    /// Two bytes, the higher first, with themselves.
    BinaryInclusive,
    /// Four ASCII digits, without themselves.
    Digits,
    /// Two bytes of packed digits, without themselves.
    PackedDigits,
    /// No header: what comes is one message.
    None,
}

impl LengthHeader {
    pub(crate) fn from_name(name: &str) -> Option<Self> {
        match name {
            "2-byte big-endian, excludes itself" => Some(Self::BinaryExclusive),
            "2-byte big-endian, includes itself" => Some(Self::BinaryInclusive),
            "4 ASCII digits, excludes itself" => Some(Self::Digits),
            "2-byte BCD, excludes itself" => Some(Self::PackedDigits),
            "none" => Some(Self::None),
            _ => None,
        }
    }

    /// Bytes of the header itself.
    pub const fn bytes(self) -> usize {
        match self {
            Self::BinaryExclusive | Self::BinaryInclusive | Self::PackedDigits => 2,
            Self::Digits => 4,
            Self::None => 0,
        }
    }

    /// Bytes that the header itself is counted as.
    const fn counted(self) -> usize {
        match self {
            Self::BinaryInclusive => 2,
            Self::BinaryExclusive | Self::Digits | Self::PackedDigits | Self::None => 0,
        }
    }

    const fn max(self) -> usize {
        match self {
            Self::BinaryExclusive | Self::BinaryInclusive => 65_535,
            Self::Digits | Self::PackedDigits => 9_999,
            Self::None => MESSAGE_BYTES_MAX,
        }
    }

    /// What the header says. `None`: it holds something else than digits.
    fn read(self, header: &[u8]) -> Option<usize> {
        match (self, header) {
            (Self::BinaryExclusive | Self::BinaryInclusive, [high, low]) => {
                Some(usize::from(u16::from_be_bytes([*high, *low])))
            }
            (Self::Digits, [..]) => header.iter().try_fold(0, |sum: usize, byte| {
                byte.is_ascii_digit().then(|| sum * 10 + usize::from(byte - b'0'))
            }),
            (Self::PackedDigits, [..]) => header.iter().try_fold(0, |sum: usize, byte| {
                let (high, low) = (byte >> 4, byte & 0x0F);
                (high <= 9 && low <= 9).then(|| sum * 100 + usize::from(high * 10 + low))
            }),
            _ => None,
        }
    }

    fn write(self, says: usize, out: &mut Vec<u8>) {
        let decimal = [says / 1000 % 10, says / 100 % 10, says / 10 % 10, says % 10]
            .map(|digit| u8::try_from(digit).expect("a decimal digit is below 256"));
        match self {
            Self::BinaryExclusive | Self::BinaryInclusive => {
                let says = u16::try_from(says).expect("checked against the largest number of the header");
                out.extend(says.to_be_bytes());
            }
            Self::Digits => out.extend(decimal.map(|digit| digit + b'0')),
            Self::PackedDigits => {
                let [a, b, c, d] = decimal;
                out.extend([a << 4 | b, c << 4 | d]);
            }
            Self::None => {}
        }
    }
}

/// One frame of the wire.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Frame<'a> {
    /// The TPDU, if the link has one.
    pub tpdu: Option<[u8; 5]>,
    /// The message, without header and TPDU; never empty.
    pub message: &'a [u8],
}

impl std::fmt::Debug for Frame<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Frame").field("tpdu", &self.tpdu).field("bytes", &self.message.len()).finish()
    }
}

/// A TPDU with its two addresses exchanged, as an answer carries it: identifier, destination, origin.
pub fn swapped_tpdu([identifier, a, b, c, d]: [u8; 5]) -> [u8; 5] {
    [identifier, c, d, a, b]
}

/// Takes one frame from the front of `bytes`, and says how many bytes it had. `Ok(None)`: more bytes are needed, and
/// nothing in what is there is wrong so far. With no length header all bytes are one frame.
///
/// # Errors
/// Layer `framing`. There is no way to find the next frame after one.
pub fn take_frame<'a>(profile: &Profile, bytes: &'a [u8]) -> Result<Option<(Frame<'a>, usize)>, Fault> {
    let header = profile.header;
    let (body, used) = if header == LengthHeader::None {
        if bytes.len() > MESSAGE_BYTES_MAX {
            return Err(Fault::framing(Rule::MessageTooLong { has: bytes.len(), max: MESSAGE_BYTES_MAX }));
        }
        (bytes, bytes.len())
    } else {
        let Some(length) = length(profile, bytes)? else { return Ok(None) };
        let used = header.bytes() + length;
        match bytes.get(header.bytes()..used) {
            Some(body) => (body, used),
            None => {
                check_tpdu(profile, bytes.get(header.bytes()..).unwrap_or_default())?;
                return Ok(None);
            }
        }
    };
    let tpdu = check_tpdu(profile, body)?;
    let message = body.get(tpdu.map_or(0, |tpdu| tpdu.len())..).unwrap_or_default();
    if message.is_empty() {
        return Err(Fault::framing(Rule::ZeroLength));
    }
    Ok(Some((Frame { tpdu, message }, used)))
}

/// Bytes after the header; `None` while the header is not whole. A header that is wrong is told at its first wrong byte.
fn length(profile: &Profile, bytes: &[u8]) -> Result<Option<usize>, Fault> {
    let header = profile.header;
    let there = bytes.get(..header.bytes()).unwrap_or(bytes);
    let binary = matches!(header, LengthHeader::BinaryExclusive | LengthHeader::BinaryInclusive);
    if !binary && header.read(there).is_none() {
        return Err(Fault::framing(Rule::HeaderDigits));
    }
    if there.len() < header.bytes() {
        return Ok(None);
    }
    let says = header.read(there).ok_or(Fault::framing(Rule::HeaderDigits))?;
    if says == header.counted() || says == 0 {
        return Err(Fault::framing(Rule::ZeroLength));
    }
    let least = header.counted() + profile.tpdu.map_or(0, |tpdu| tpdu.len()) + 1;
    if says < least {
        return Err(Fault::framing(Rule::HeaderTooSmall { says, least }));
    }
    Ok(Some(says - header.counted()))
}

/// The TPDU at the front: the link's own or, in an answer, with its addresses exchanged.
fn check_tpdu(profile: &Profile, body: &[u8]) -> Result<Option<[u8; 5]>, Fault> {
    let Some(own) = profile.tpdu else { return Ok(None) };
    let there = body.get(..own.len()).unwrap_or(body);
    [own, swapped_tpdu(own)]
        .into_iter()
        .find(|tpdu| tpdu.starts_with(there))
        .map(Some)
        .ok_or(Fault::framing(Rule::Tpdu))
}

/// Appends a message as a frame: header, TPDU, message. Without a TPDU given the link's own is written.
///
/// # Errors
/// The header cannot say the length, the message is empty, or the TPDU is not the link's. Nothing is appended then.
pub fn write_frame(
    profile: &Profile,
    message: &[u8],
    tpdu: Option<[u8; 5]>,
    out: &mut Vec<u8>,
) -> Result<(), Fault> {
    if message.is_empty() {
        return Err(Fault::framing(Rule::ZeroLength));
    }
    let tpdu = tpdu.or(profile.tpdu);
    let fits = match (profile.tpdu, tpdu) {
        (None, None) => true,
        (Some(own), Some(tpdu)) => tpdu == own || tpdu == swapped_tpdu(own),
        _ => false,
    };
    if !fits {
        return Err(Fault::framing(Rule::Tpdu));
    }
    let says = profile.header.counted() + tpdu.map_or(0, |tpdu| tpdu.len()) + message.len();
    if says > profile.header.max() {
        return Err(Fault::framing(Rule::HeaderOverflow { has: message.len() }));
    }
    profile.header.write(says, out);
    out.extend(tpdu.into_iter().flatten());
    out.extend_from_slice(message);
    Ok(())
}

/// Cuts a stream into frames, however the bytes come: split at any place or joined. The buffer never holds more than one
/// largest frame; after a fault nothing more is read, because there is no way to find the next frame.
pub struct FrameReader<'p> {
    profile: &'p Profile,
    buffer: Vec<u8>,
    /// Bytes at the front of the buffer that were handed out already.
    taken: usize,
    broken: Option<Fault>,
}

impl std::fmt::Debug for FrameReader<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("FrameReader")
            .field("buffered", &self.buffered())
            .field("broken", &self.broken)
            .finish()
    }
}

impl<'p> FrameReader<'p> {
    /// A reader for one connection.
    ///
    /// # Errors
    /// A profile without length header has no frames on a stream.
    pub fn new(profile: &'p Profile) -> Result<Self, Fault> {
        if profile.header == LengthHeader::None {
            return Err(Fault::framing(Rule::NoHeader));
        }
        Ok(Self { profile, buffer: Vec::new(), taken: 0, broken: None })
    }

    /// Takes bytes of the connection and says how many: fewer than given when the buffer is full, and then whole frames
    /// wait in it to be taken by [`next`](Self::next).
    pub fn push(&mut self, bytes: &[u8]) -> usize {
        if self.taken > 0 {
            self.buffer.drain(..self.taken);
            self.taken = 0;
        }
        let room = FRAME_BUFFER_BYTES_MAX.saturating_sub(self.buffer.len()).min(bytes.len());
        self.buffer.extend_from_slice(bytes.get(..room).unwrap_or_default());
        room
    }

    /// The next whole frame; `Ok(None)` when more bytes are needed.
    ///
    /// # Errors
    /// Layer `framing`; the same again at every later call.
    #[allow(
        clippy::should_implement_trait,
        reason = "a frame borrows the reader, which an iterator cannot say"
    )]
    pub fn next(&mut self) -> Result<Option<Frame<'_>>, Fault> {
        if let Some(fault) = self.broken {
            return Err(fault);
        }
        let waiting = self.buffer.get(self.taken..).unwrap_or_default();
        match take_frame(self.profile, waiting)
            .map(|taken| taken.map(|(frame, used)| (frame.tpdu, frame.message.len(), used)))
        {
            Ok(None) => Ok(None),
            Ok(Some((tpdu, message_bytes, used))) => {
                self.taken += used;
                let message = self.buffer.get(self.taken - message_bytes..self.taken).unwrap_or_default();
                Ok(Some(Frame { tpdu, message }))
            }
            Err(fault) => {
                self.broken = Some(fault);
                self.buffer = Vec::new();
                self.taken = 0;
                Err(fault)
            }
        }
    }

    /// Bytes that wait for the rest of their frame.
    pub fn buffered(&self) -> usize {
        self.buffer.len() - self.taken
    }

    /// Whether the connection may end here.
    ///
    /// # Errors
    /// The last frame is incomplete, or the stream was broken before.
    pub fn finish(&self) -> Result<(), Fault> {
        if let Some(fault) = self.broken {
            return Err(fault);
        }
        let waiting = self.buffer.get(self.taken..).unwrap_or_default();
        if waiting.is_empty() { Ok(()) } else { Err(incomplete(self.profile, waiting)) }
    }
}

/// The fault of a last frame of which only `bytes` came.
pub(crate) fn incomplete(profile: &Profile, bytes: &[u8]) -> Fault {
    let wants = match length(profile, bytes) {
        Ok(Some(length)) => profile.header.bytes() + length,
        Ok(None) => profile.header.bytes(),
        Err(fault) => return fault,
    };
    Fault::framing(Rule::Incomplete { has: bytes.len(), wants })
}
