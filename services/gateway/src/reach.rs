//! Whether the log can be reached, judged by what was heard of it lately: appends that it took, records that it gave, and
//! a sign of life once a second. While it cannot, nothing is appended: a caller is told so at once, and not after the time
//! that an append may take. It decides nothing about what was appended before.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use tonle_runtime::health::Beat;
use tonle_runtime::log::{Appended, Log, Refusal};

use crate::limits::QUIET_AFTER_FAILURE_MAX;

/// What was heard of a log.
pub struct Reach {
    log: Arc<dyn Log>,
    heard: Beat,
    /// Whether an append has failed since the log was heard of.
    has_failed: AtomicBool,
}

impl Reach {
    /// Nothing was heard yet. A silence longer than `quiet_max` means that the log is lost.
    pub fn new(log: Arc<dyn Log>, quiet_max: Duration) -> Self {
        Self { log, heard: Beat::new(quiet_max), has_failed: AtomicBool::new(false) }
    }

    /// The log has answered, in whatever way.
    pub fn heard(&self) {
        self.heard.worked();
        self.has_failed.store(false, Ordering::Relaxed);
    }

    /// An append ended so; `None`: it did not end in the time that its caller had.
    pub fn appended(&self, outcome: Option<&Appended>) {
        match outcome {
            Some(Appended::Stored(_)) => self.heard(),
            Some(Appended::Refused(Refusal::Unreachable(_)) | Appended::Unknown) | None => {
                self.has_failed.store(true, Ordering::Relaxed);
            }
            // It answered, but not in a way that says that it takes more.
            Some(Appended::Refused(Refusal::TooLarge { .. } | Refusal::QueueFull | Refusal::Stopped(_))) => {}
        }
    }

    /// Why an append would be in vain, if that is known. One that failed is no proof alone: its outcome may be of the
    /// record's, not of the log's making. With more than a missing sign of life it is.
    pub fn lost(&self) -> Option<Refusal> {
        if self.log.stats().stopped.load(Ordering::Relaxed) {
            return Some(Refusal::Stopped("it takes no appends any more".to_owned()));
        }
        let is_quiet = self.heard.readiness().is_err();
        let is_failing = self.has_failed.load(Ordering::Relaxed)
            && self.heard.quiet().is_none_or(|quiet| quiet > QUIET_AFTER_FAILURE_MAX);
        (is_quiet || is_failing).then(|| Refusal::Unreachable("it does not answer".to_owned()))
    }
}
