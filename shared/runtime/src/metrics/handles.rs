//! Handles of single metrics. Each remembers whether anything was ever written to it, so that a test can find the metric
//! that nobody sets: at 0 it looks like good news.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use prometheus::{Histogram, IntCounter, IntGauge};

use super::labels::{Label, Stage};

/// Whether anything was written to a metric.
#[derive(Debug, Clone, Default)]
pub(super) struct Written(Arc<AtomicBool>);

impl Written {
    pub(super) fn note(&self) {
        // A look costs less than a write that takes the cache line from the other cores.
        if !self.0.load(Ordering::Relaxed) {
            self.0.store(true, Ordering::Relaxed);
        }
    }

    pub(super) fn is_noted(&self) -> bool {
        self.0.load(Ordering::Relaxed)
    }
}

/// A counter: it never goes back.
#[derive(Debug, Clone)]
pub struct Counter {
    pub(super) inner: IntCounter,
    pub(super) written: Written,
}

impl Counter {
    /// Counts one.
    pub fn inc(&self) {
        self.inc_by(1);
    }

    /// Counts some.
    pub fn inc_by(&self, count: u64) {
        self.written.note();
        self.inner.inc_by(count);
    }

    /// What was counted.
    pub fn get(&self) -> u64 {
        self.inner.get()
    }

    /// Follows a counter that is kept elsewhere. It never goes back, whatever its source does.
    pub fn raise_to(&self, to: u64) {
        self.inc_by(to.saturating_sub(self.get()));
    }
}

/// A gauge in whole numbers.
#[derive(Debug, Clone)]
pub struct Gauge {
    pub(super) inner: IntGauge,
    pub(super) written: Written,
}

impl Gauge {
    /// Sets it.
    pub fn set(&self, value: i64) {
        self.written.note();
        self.inner.set(value);
    }
}

/// A gauge of an age in seconds.
#[derive(Debug, Clone)]
pub struct Age {
    pub(super) inner: prometheus::Gauge,
    pub(super) written: Written,
}

impl Age {
    /// Sets it.
    pub fn set(&self, age: Duration) {
        self.written.note();
        self.inner.set(age.as_secs_f64());
    }
}

/// One counter or gauge for each value of a label.
#[derive(Debug, Clone)]
pub struct Each<L, M> {
    pub(super) all: Vec<(L, M)>,
    /// Counts what has no handle, which cannot happen: all values have one.
    pub(super) spare: M,
}

impl<L: Label, M> Each<L, M> {
    /// The handle of a value.
    pub fn of(&self, label: L) -> &M {
        self.all.iter().find(|(known, _)| *known == label).map_or(&self.spare, |(_, handle)| handle)
    }
}

/// One counter for each pair of values of two labels.
#[derive(Debug, Clone)]
pub struct EachPair<A, B> {
    pub(super) all: Vec<(A, Each<B, Counter>)>,
    pub(super) spare: Counter,
}

impl<A: Label, B: Label> EachPair<A, B> {
    /// The handle of a pair.
    pub fn of(&self, first: A, second: B) -> &Counter {
        self.all.iter().find(|(known, _)| *known == first).map_or(&self.spare, |(_, each)| each.of(second))
    }
}

/// The histograms of the stages.
#[derive(Debug, Clone)]
pub struct Stages(pub(super) Each<Stage, (Histogram, Written)>);

impl Stages {
    /// Records how long a stage took.
    pub fn record(&self, stage: Stage, time: Duration) {
        let (histogram, written) = self.0.of(stage);
        written.note();
        histogram.observe(time.as_secs_f64());
    }
}
