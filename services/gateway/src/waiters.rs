//! Those who wait for something to appear in the journal: a caller for its final, a long poll for the next event. Each
//! is woken once, at once, and looks for itself. It holds no record.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use tokio::sync::{Notify, OwnedSemaphorePermit, Semaphore};

/// Keys after which those that nobody waits for are swept first.
const SWEEP_FIRST: usize = 64;

/// Waiters by key.
pub struct Waiters<K> {
    places: Arc<Semaphore>,
    keys: Mutex<Keys<K>>,
}

struct Keys<K> {
    notifies: HashMap<K, Arc<Notify>>,
    /// The number of keys at which to sweep: twice what was in use at the last sweep, so that sweeping is cheap per key.
    sweep_at: usize,
}

/// A place to wait for one key. Dropping it gives the place back.
pub struct Waiter {
    notify: Arc<Notify>,
    _place: OwnedSemaphorePermit,
}

impl Waiter {
    /// A future that is woken by everything from now on, also before it is first polled.
    pub fn next(&self) -> tokio::sync::futures::Notified<'_> {
        self.notify.notified()
    }
}

impl<K: std::hash::Hash + Eq + Clone> Waiters<K> {
    /// At most this many at once.
    pub fn new(places: usize) -> Self {
        let keys = Keys { notifies: HashMap::new(), sweep_at: SWEEP_FIRST };
        Self { places: Arc::new(Semaphore::new(places)), keys: Mutex::new(keys) }
    }

    /// A place for this key; `None` if all are taken.
    pub fn place(&self, key: &K) -> Option<Waiter> {
        let place = Arc::clone(&self.places).try_acquire_owned().ok()?;
        let mut keys = self.keys.lock().unwrap_or_else(PoisonError::into_inner);
        if keys.notifies.len() >= keys.sweep_at {
            keys.notifies.retain(|_, notify| Arc::strong_count(notify) > 1);
            keys.sweep_at = SWEEP_FIRST.max(keys.notifies.len().saturating_mul(2));
        }
        let notify = Arc::clone(keys.notifies.entry(key.clone()).or_default());
        Some(Waiter { notify, _place: place })
    }

    /// Wakes all who wait for this key.
    pub fn wake<Q>(&self, key: &Q)
    where
        K: std::borrow::Borrow<Q>,
        Q: std::hash::Hash + Eq + ?Sized,
    {
        let keys = self.keys.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(notify) = keys.notifies.get(key) {
            notify.notify_waiters();
        }
    }

    /// How many wait now.
    pub fn waiting(&self, places: usize) -> usize {
        places.saturating_sub(self.places.available_permits())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn wakes_what_waits_and_nobody_else() {
        // Protects: no wake is lost between the look and the wait, and places are bounded and given back.
        let waiters = Waiters::<u64>::new(2);
        let (one, other) = (waiters.place(&1).unwrap(), waiters.place(&2).unwrap());
        assert!(waiters.place(&3).is_none());
        let (first, second) = (one.next(), other.next());
        waiters.wake(&1);
        first.await;
        assert!(futures_util::FutureExt::now_or_never(second).is_none());
        drop(one);
        assert!(waiters.place(&3).is_some());
    }
}
