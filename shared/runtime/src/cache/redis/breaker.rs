//! A circuit breaker: after some calls in a row without an answer no more are made for a while, then one at a time
//! tries again. It knows nothing of what is called.

use std::sync::{Mutex, PoisonError};
use std::time::Duration;
use tokio::time::Instant;

/// Calls in a row without an answer that open the breaker: a single slow one is no reason.
const FAILURES_MAX: u32 = 5;

/// How long the breaker stays open before one call tries again.
pub(super) const PAUSE: Duration = Duration::from_millis(500);

/// The breaker's memory.
#[derive(Debug)]
pub(super) struct Breaker(Mutex<State>);

#[derive(Debug)]
struct State {
    failures: u32,
    /// When the next call may try; only read while there are enough failures.
    try_at: Instant,
}

impl Breaker {
    pub(super) fn new(now: Instant) -> Self {
        Self(Mutex::new(State { failures: 0, try_at: now }))
    }

    /// Whether a call may be made now. While open, one caller per pause is let through.
    pub(super) fn may_call(&self, now: Instant) -> bool {
        let mut state = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if state.failures < FAILURES_MAX {
            return true;
        }
        let due = now >= state.try_at;
        if due {
            // The one that tries keeps the others away, also if it never reports.
            state.try_at = now + PAUSE;
        }
        due
    }

    /// Notes whether a call was answered, and returns whether the breaker is open now.
    pub(super) fn record(&self, answered: bool, now: Instant) -> bool {
        let mut state = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if answered {
            state.failures = 0;
        } else {
            state.failures = state.failures.saturating_add(1);
            if state.failures >= FAILURES_MAX {
                state.try_at = now + PAUSE;
            }
        }
        state.failures >= FAILURES_MAX
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Protects callers from a dead server: it opens after enough failures, lets one try per pause, closes on an answer.
    #[test]
    fn opens_tries_and_closes() {
        let mut now = Instant::now();
        let breaker = Breaker::new(now);
        for n in 1..FAILURES_MAX {
            assert!(breaker.may_call(now));
            assert!(!breaker.record(false, now), "after {n}");
        }
        assert!(breaker.record(false, now));
        assert!(!breaker.may_call(now));
        now += PAUSE;
        assert!(breaker.may_call(now));
        assert!(!breaker.may_call(now), "one at a time");
        assert!(breaker.record(false, now));
        now += PAUSE;
        assert!(breaker.may_call(now));
        assert!(!breaker.record(true, now));
        assert!(breaker.may_call(now) && breaker.may_call(now));
    }
}
