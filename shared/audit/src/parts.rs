//! The parts of one order's outcome, put together again: the auditor judges an order by all that followed from it. Here
//! is also judged what must hold of the parts themselves. It knows no rule but how many timers one record may fire.

use tonle_wire::journal::{Body, Journal, Place, State, Step, Verdict};

use crate::violation::{Invariant, Violations};

/// Timers that one record fires at most: what a journal record has room for.
const TIMERS_MAX: usize = 64;

/// What came of the next order so far.
#[derive(Debug, Default)]
pub(crate) struct Parts {
    /// The part that must come next.
    next: u32,
    steps: Vec<Step>,
    fired: u64,
    time_ms: Option<u64>,
    /// Fingerprints of the records, by index.
    prints: Vec<(Place, u64)>,
}

impl Parts {
    /// The part that must come next.
    pub(crate) fn next(&self) -> u32 {
        self.next
    }

    /// Fingerprints of the parts; none of an outcome that is one record.
    pub(crate) fn prints(&self) -> &[(Place, u64)] {
        &self.prints
    }

    /// Takes the next record of an order. `open`: payments that were open before the order. The answer is the whole
    /// outcome, as one record, once its last part is there.
    pub(crate) fn take(
        &mut self,
        said: &Journal,
        print: u64,
        open: u64,
        violations: &mut Violations,
    ) -> Option<Journal> {
        if said.part.is_some() {
            self.prints.push((said.place(), print));
        }
        let held = usize::try_from(said.first_k()) == Ok(self.steps.len());
        if !held || self.time_ms.is_some_and(|time_ms| time_ms != said.time_ms) {
            let text = "a part with other names or another time than the one before it leaves";
            violations.push(Invariant::I14, None, text);
        }
        let fired = said.steps.iter().filter(|step| expires(step)).count();
        if fired > TIMERS_MAX {
            violations.push(Invariant::Contract, None, format!("{fired} timers fired in one record"));
        }
        self.add(said);
        if said.is_last() {
            let mut whole = said.clone();
            (whole.part, whole.version) = (None, tonle_wire::VERSION);
            whole.steps = std::mem::take(&mut self.steps);
            return Some(whole);
        }
        self.fired += fired as u64;
        let left = open.saturating_sub(self.fired);
        if said.armed != left {
            let text = format!("{} timers armed after a part, {left} expected", said.armed);
            violations.push(Invariant::I4, None, text);
        }
        if said.verdict != Verdict::Done || fired == 0 || said.steps.iter().any(|step| !of_timers(step)) {
            let text = "a part before the last does something else than to fire timers";
            violations.push(Invariant::Contract, None, text);
        }
        self.time_ms = Some(said.time_ms);
        self.next = said.place().part.saturating_add(1);
        None
    }

    /// Bodies that point into their own record point to the same step of the whole.
    fn add(&mut self, said: &Journal) {
        let before = u32::try_from(self.steps.len()).unwrap_or(u32::MAX);
        self.steps.extend(said.steps.iter().cloned().map(|mut step| {
            if let Step::Deliver(delivery) = &mut step
                && let Body::SameAs(index) = &mut delivery.body
            {
                *index = index.saturating_add(before);
            }
            if let Step::Reply { body: Body::SameAs(index), .. } = &mut step {
                *index = index.saturating_add(before);
            }
            step
        }));
    }
}

fn expires(step: &Step) -> bool {
    matches!(step, Step::Moved(moved) if moved.to == State::Expired && moved.from != moved.to)
}

/// Whether a step may follow from a timer. Whether it is the right one is judged with the whole outcome.
fn of_timers(step: &Step) -> bool {
    expires(step) || matches!(step, Step::Released { .. } | Step::Deliver(_))
}
