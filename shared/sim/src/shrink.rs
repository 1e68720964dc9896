//! Makes a failing run smaller: fewer faults, fewer payments, as long as the same invariant breaks.

use crate::profile::Limits;
use crate::run::{Verdict, run};

/// The smallest failing run that leaving out faults one by one and halving the payments leads to. `attempt` is `run`, or
/// what guards it.
pub fn shrink(seed: u64, limits: &Limits) -> (Limits, Verdict) {
    let mut best = (limits.clone(), run(seed, limits, false));
    let Some(invariant) = best.1.found.as_ref().map(|found| found.invariant) else { return best };
    let mut smaller = true;
    while smaller {
        smaller = false;
        let mut tries = Vec::new();
        if best.1.payments > 1 {
            for share in [best.1.payments / 2, best.1.payments * 3 / 4, best.1.payments - 1] {
                tries.push(Limits { payments: Some(share.max(1)), ..best.0.clone() });
            }
        }
        for fault in &best.1.faults {
            let mut without = best.0.without.clone();
            without.push(*fault);
            tries.push(Limits { without, ..best.0.clone() });
        }
        for limits in tries {
            let verdict = run(seed, &limits, false);
            let same = verdict.found.as_ref().is_some_and(|found| found.invariant == invariant);
            if same && (verdict.payments < best.1.payments || verdict.faults.len() < best.1.faults.len()) {
                best = (limits, verdict);
                smaller = true;
                break;
            }
        }
    }
    best
}
