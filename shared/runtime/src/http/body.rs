//! Reading a body with a limit: what is too long is refused before it is kept, and what never ends is cut.

use std::time::Duration;

use bytes::{Bytes, BytesMut};
use http_body_util::BodyExt as _;
use hyper::body::Body;

/// How long a body may take: 256 KiB in this time are 9 KB/s, less than the slowest line in use.
pub const READ_MAX: Duration = Duration::from_secs(30);

/// Why a body was not read.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum BodyFault {
    /// Longer than the limit. At most the limit was kept.
    #[error("the body is longer than {max} bytes")]
    TooLong {
        /// The limit in bytes.
        max: usize,
    },
    /// It did not come in time.
    #[error("the body did not come in time")]
    TooSlow,
    /// The connection broke, or the framing is wrong.
    #[error("the body ended early")]
    Broken,
}

impl BodyFault {
    /// The HTTP status that says this to a sender.
    pub fn status(&self) -> u16 {
        match self {
            Self::TooLong { .. } => 413,
            Self::TooSlow => 408,
            Self::Broken => 400,
        }
    }
}

/// Reads a whole body of at most `max` bytes within `time`. A declared length beyond the limit is refused before the
/// first byte.
///
/// # Errors
/// [`BodyFault`].
pub async fn read<B>(mut body: B, max: usize, time: Duration) -> Result<Bytes, BodyFault>
where
    B: Body<Data = Bytes> + Unpin,
{
    let too_long = BodyFault::TooLong { max };
    let declared = body.size_hint().lower();
    if usize::try_from(declared).map_or(true, |declared| declared > max) {
        return Err(too_long);
    }
    let whole = async {
        let mut first = Bytes::new();
        let mut rest = BytesMut::new();
        while let Some(frame) = body.frame().await {
            let Ok(data) = frame.map_err(|_| BodyFault::Broken)?.into_data() else {
                continue;
            };
            if first.len() + rest.len() + data.len() > max {
                return Err(too_long.clone());
            }
            // Most bodies come in one frame and are not copied.
            if first.is_empty() {
                first = data;
            } else {
                rest.extend_from_slice(&data);
            }
        }
        if rest.is_empty() {
            return Ok(first);
        }
        let mut joined = BytesMut::with_capacity(first.len() + rest.len());
        joined.extend_from_slice(&first);
        joined.extend_from_slice(&rest);
        Ok(joined.freeze())
    };
    tokio::time::timeout(time, whole).await.unwrap_or(Err(BodyFault::TooSlow))
}
