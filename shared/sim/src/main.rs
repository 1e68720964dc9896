//! `sim [SEED] [--seeds N] [--from SEED] [--shrink] [--trace] [--payments N] [--without FAULT,…]`: runs seeds. Exit code 0:
//! no violation; 1: a violation, printed with what is needed to see it again; 64: wrong words on the command line.

mod words;

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::process::ExitCode;
use std::sync::Mutex;
use std::sync::atomic::{AtomicU64, Ordering};

use tonle_sim::profile::Limits;
use tonle_sim::{Finding, Verdict, run, shrink};

use words::{Words, words};

fn main() -> ExitCode {
    let words = match words() {
        Ok(words) => words,
        Err(fault) => {
            eprintln!("sim: {fault}");
            return ExitCode::from(64);
        }
    };
    // A panic of the product is a finding, reported below like any other.
    std::panic::set_hook(Box::new(|_| {}));
    let failed = match words.seed {
        Some(seed) => Some(guarded(seed, &words.limits, words.trace)).filter(|one| {
            one.trace.iter().for_each(|line| println!("{line}"));
            one.found.is_some()
        }),
        None => many(words.from, words.seeds.unwrap_or(1), &words.limits),
    };
    match failed {
        None => ExitCode::SUCCESS,
        Some(verdict) => {
            report(verdict, &words);
            ExitCode::FAILURE
        }
    }
}

/// A run whose panic is a finding.
fn guarded(seed: u64, limits: &Limits, trace: bool) -> Verdict {
    catch_unwind(AssertUnwindSafe(|| run(seed, limits, trace))).unwrap_or_else(|panic| {
        let text = panic.downcast_ref::<String>().cloned();
        let text = text.or_else(|| panic.downcast_ref::<&str>().map(|text| (*text).to_owned()));
        Verdict {
            seed,
            profile: tonle_sim::profile::Profile::draw(seed, limits).text(),
            faults: Vec::new(),
            payments: 0,
            orders: 0,
            found: Some(Finding { invariant: "I17", text: format!("panic: {}", text.unwrap_or_default()) }),
            trace: Vec::new(),
        }
    })
}

/// Runs seeds on all processors; the answer is the failing one with the lowest seed.
fn many(from: u64, count: u64, limits: &Limits) -> Option<Verdict> {
    let begun = std::time::Instant::now();
    let (next, lowest) = (AtomicU64::new(from), AtomicU64::new(u64::MAX));
    let (failed, orders) = (Mutex::new(None::<Verdict>), AtomicU64::new(0));
    let threads = std::thread::available_parallelism().map_or(1, usize::from);
    std::thread::scope(|scope| {
        for _ in 0..threads {
            scope.spawn(|| {
                loop {
                    let seed = next.fetch_add(1, Ordering::Relaxed);
                    if seed >= from + count || seed > lowest.load(Ordering::Relaxed) {
                        break;
                    }
                    let verdict = guarded(seed, limits, false);
                    orders.fetch_add(verdict.orders, Ordering::Relaxed);
                    if verdict.found.is_some() {
                        lowest.fetch_min(seed, Ordering::Relaxed);
                        let mut failed = failed.lock().unwrap_or_else(|broken| broken.into_inner());
                        if failed.as_ref().is_none_or(|one| one.seed > seed) {
                            *failed = Some(verdict);
                        }
                    }
                }
            });
        }
    });
    let failed = failed.into_inner().unwrap_or_else(|broken| broken.into_inner());
    if failed.is_none() {
        let (orders, took) = (orders.into_inner(), begun.elapsed().as_secs());
        println!("{count} seeds from {from}: no violation, {orders} orders, {took} s");
    }
    failed
}

fn report(verdict: Verdict, words: &Words) {
    let (limits, verdict) = if words.shrink && verdict.payments > 0 {
        println!("seed {}: made smaller", verdict.seed);
        shrink(verdict.seed, &words.limits)
    } else {
        (words.limits.clone(), verdict)
    };
    let Some(found) = &verdict.found else { return };
    println!("seed {}: {} violated: {}", verdict.seed, found.invariant, found.text);
    println!("commit {}", words::commit());
    println!("profile {}", verdict.profile);
    let mut again = format!("cargo xtask sim {}", verdict.seed);
    if let Some(payments) = limits.payments {
        again.push_str(&format!(" --payments {payments}"));
    }
    if !limits.without.is_empty() {
        let names: Vec<&str> = limits.without.iter().map(|fault| fault.name()).collect();
        again.push_str(&format!(" --without {}", names.join(",")));
    }
    println!("again: {again} --trace");
}
