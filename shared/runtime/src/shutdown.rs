//! Ending in order: a signal starts the drain, everybody who serves sees it, and after ten seconds the process ends whether
//! or not all is done. It knows nothing of what is drained.

use std::time::Duration;

use tokio::signal::unix::{SignalKind, signal};
use tokio::sync::watch;

/// How long a drain may take: after SIGTERM the process has ended within 10 s (contracts §1).
pub const DRAIN_MAX: Duration = Duration::from_secs(10);

/// Starts the drain. Whoever holds it decides when the process ends.
#[derive(Debug)]
pub struct Drain {
    started: watch::Sender<bool>,
}

/// Sees the drain start. Each long task has one.
#[derive(Debug, Clone)]
pub struct Draining {
    started: watch::Receiver<bool>,
}

impl Drain {
    /// A drain that has not started, and its first observer.
    pub fn new() -> (Self, Draining) {
        let (sender, receiver) = watch::channel(false);
        (Self { started: sender }, Draining { started: receiver })
    }

    /// Starts the drain. A second call changes nothing.
    pub fn start(&self) {
        self.started.send_replace(true);
    }

    /// One more observer.
    pub fn observer(&self) -> Draining {
        Draining { started: self.started.subscribe() }
    }

    /// Waits for SIGTERM or SIGINT and starts the drain. Gives the signal's name.
    ///
    /// # Errors
    /// The operating system's, if signals cannot be watched.
    pub async fn start_on_signal(&self) -> std::io::Result<&'static str> {
        let mut terminate = signal(SignalKind::terminate())?;
        let mut interrupt = signal(SignalKind::interrupt())?;
        let name = tokio::select! {
            _ = terminate.recv() => "SIGTERM",
            _ = interrupt.recv() => "SIGINT",
        };
        self.start();
        Ok(name)
    }
}

impl Draining {
    /// Whether the drain has started.
    pub fn is_started(&self) -> bool {
        *self.started.borrow()
    }

    /// Resolves when the drain has started, or when nobody is left who could start it. May be dropped and called again.
    pub async fn started(&mut self) {
        // A closed channel means that the owner is gone: everything ends then too.
        let _ = self.started.wait_for(|is_started| *is_started).await;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn all_observers_see_the_drain() {
        // Protects: late and early observers alike end, also when the owner is dropped.
        let (drain, mut early) = Drain::new();
        assert!(!early.is_started());
        drain.start();
        let mut late = drain.observer();
        early.started().await;
        late.started().await;
        assert!(late.is_started());
        let (drain, mut orphan) = Drain::new();
        drop(drain);
        orphan.started().await;
    }
}
