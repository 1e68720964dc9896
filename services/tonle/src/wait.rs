//! Waiting for a gateway that reads the journal at its start: as long as it takes, but not for one that stands still.

use std::time::Duration;

use tokio::sync::watch;
use tokio::time::{Instant, timeout};
use tonle_gateway::hub::Progress;

/// How long the reading may stand still: longer than any outage that mends itself while somebody waits at the terminal.
pub const STILL_MAX: Duration = Duration::from_secs(120);

/// Between two looks at what is not told.
const LOOK: Duration = Duration::from_millis(500);

/// How a wait ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Waited {
    /// Everything was read.
    Read,
    /// Nothing will be read any more.
    Over,
    /// Nothing was read for too long.
    Still,
}

/// Waits until the journal was read to its end. A log of any length is waited for while the reading gets on; it may stand
/// still for `still_max`. `is_over` says whether there is nothing to wait for.
pub async fn read_through(
    progress: &mut watch::Receiver<Progress>,
    still_max: Duration,
    is_over: impl Fn() -> bool,
) -> Waited {
    let mut moved = Instant::now();
    loop {
        let seen = *progress.borrow_and_update();
        if seen.caught_up && !seen.stopped {
            return Waited::Read;
        }
        if seen.stopped || is_over() {
            return Waited::Over;
        }
        match timeout(LOOK, progress.changed()).await {
            Ok(Ok(())) => moved = Instant::now(),
            Ok(Err(_)) => return Waited::Over,
            Err(_) if moved.elapsed() >= still_max => return Waited::Still,
            Err(_) => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// More than any machine stands still, and less than the whole of the reading below.
    const STILL: Duration = Duration::from_secs(4);

    #[tokio::test]
    async fn a_long_log_is_waited_for_and_one_that_stands_still_is_not() {
        // Protects: a start over a long log is not cut off by the clock, and one that cannot get on ends.
        let (sender, mut progress) = watch::channel(Progress::default());
        let reading = async {
            let started = Instant::now();
            while started.elapsed() < STILL + STILL / 2 {
                tokio::time::sleep(Duration::from_millis(100)).await;
                sender.send_modify(|progress| progress.next += 1);
            }
            sender.send_modify(|progress| progress.caught_up = true);
        };
        let (waited, ()) = tokio::join!(read_through(&mut progress, STILL, || false), reading);
        assert_eq!(waited, Waited::Read);
        sender.send_modify(|progress| progress.caught_up = false);
        assert_eq!(read_through(&mut progress, STILL, || false).await, Waited::Still);
        assert_eq!(read_through(&mut progress, STILL, || true).await, Waited::Over);
        sender.send_modify(|progress| progress.stopped = true);
        assert_eq!(read_through(&mut progress, STILL, || false).await, Waited::Over);
        sender.send_modify(|progress| *progress = Progress { caught_up: true, ..Progress::default() });
        assert_eq!(read_through(&mut progress, STILL, || false).await, Waited::Read);
    }
}
