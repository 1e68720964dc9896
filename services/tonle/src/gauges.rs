//! What the services of a process show on its metrics page. Each gauge is set in one place: those of payments and timers
//! by the gateway, from the journal that it follows, and by the switch where it is alone in its process.

use std::sync::atomic::{AtomicU64, Ordering};

use tonle_runtime::metrics::{Blocked as Label, Metrics, Topic};
use tonle_switch::{Blocked, Stats};

/// Shows what a switch says of itself; `is_alone`: no gateway is in its process.
pub fn show_switch(metrics: &Metrics, stats: &Stats, is_alone: bool) {
    let get = |gauge: &AtomicU64| i64::try_from(gauge.load(Ordering::Relaxed)).unwrap_or(i64::MAX);
    if is_alone {
        let (open, armed) = (get(&stats.open), get(&stats.armed));
        metrics.in_flight.set(open);
        metrics.timers.set(armed);
        metrics.limbo.set(open.saturating_sub(armed).max(0));
    }
    metrics.lag.of(Topic::Orders).set(get(&stats.lag));
    metrics.references.set(get(&stats.references));
    metrics.references_max.set(get(&stats.references_max));
    metrics.writing.set(get(&stats.writing));
    metrics.snapshot_offset.set(get(&stats.snapshot_offset));
    let reason = stats.blocked().map(|blocked| match blocked {
        Blocked::Invariant(_) => Label::Invariant,
        Blocked::Log(_) => Label::Log,
        Blocked::Snapshot(_) => Label::Snapshot,
    });
    for label in [Label::Invariant, Label::Log, Label::Snapshot] {
        metrics.blocked.of(label).set(i64::from(reason == Some(label)));
    }
}
