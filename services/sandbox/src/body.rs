//! Bodies that a bank sends: whole ones, and by script oversized ones and ones that break off. Knows no content.

use std::pin::Pin;
use std::task::{Context, Poll};

use bytes::Bytes;
use hyper::body::{Body, Frame, SizeHint};

/// One chunk of an oversized body; large enough to be quick, small enough to cost no memory.
const CHUNK: &[u8] = &[b'9'; 64 << 10];

/// A body on its way out.
pub enum Outgoing {
    /// The bytes, whole.
    Whole(Bytes),
    /// So many bytes of the digit nine.
    Nines(usize),
    /// These bytes, then the connection (HTTP/1.1) or the stream (HTTP/2) breaks off; more was announced.
    Cut(Cut),
}

/// How far a body that breaks off has come.
pub enum Cut {
    /// These bytes are still to be sent.
    Begin(Bytes),
    /// They are on their way; one turn is waited, so that they leave before the break.
    Sent,
    /// Now it breaks.
    Break,
}

impl Outgoing {
    /// No bytes.
    pub fn empty() -> Self {
        Self::Whole(Bytes::new())
    }
}

impl Body for Outgoing {
    type Data = Bytes;
    type Error = std::io::Error;

    fn poll_frame(
        self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, std::io::Error>>> {
        Poll::Ready(match self.get_mut() {
            Self::Whole(bytes) if bytes.is_empty() => None,
            Self::Whole(bytes) => Some(Ok(Frame::data(std::mem::take(bytes)))),
            Self::Nines(0) => None,
            Self::Nines(left) => {
                let now = (*left).min(CHUNK.len());
                *left -= now;
                Some(Ok(Frame::data(Bytes::from_static(&CHUNK[..now]))))
            }
            Self::Cut(cut) => match std::mem::replace(cut, Cut::Break) {
                Cut::Begin(bytes) => {
                    *cut = Cut::Sent;
                    Some(Ok(Frame::data(bytes)))
                }
                Cut::Sent => {
                    context.waker().wake_by_ref();
                    return Poll::Pending;
                }
                Cut::Break => Some(Err(std::io::Error::other("broken off by script"))),
            },
        })
    }

    fn is_end_stream(&self) -> bool {
        match self {
            Self::Whole(bytes) => bytes.is_empty(),
            Self::Nines(left) => *left == 0,
            Self::Cut(_) => false,
        }
    }

    fn size_hint(&self) -> SizeHint {
        let exact = |size: usize| SizeHint::with_exact(u64::try_from(size).unwrap_or(u64::MAX));
        match self {
            Self::Whole(bytes) => exact(bytes.len()),
            Self::Nines(left) => exact(*left),
            Self::Cut(Cut::Begin(first)) => exact(first.len().saturating_mul(2)),
            Self::Cut(Cut::Sent | Cut::Break) => SizeHint::default(),
        }
    }
}
