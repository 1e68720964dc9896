//! A few seeds as a test: the many are run by `cargo xtask sim`.

use tonle_sim::profile::{Fault, Limits, Profile};
use tonle_sim::run;

#[test]
fn a_seed_is_one_history() {
    // Protects replay: a failure reported by its seed must come again, record by record.
    for seed in [3, 8] {
        let (first, second) = (run(seed, &Limits::default(), true), run(seed, &Limits::default(), true));
        assert!(first.trace.len() > 500, "{} lines", first.trace.len());
        assert_eq!(first.trace, second.trace, "seed {seed}");
    }
}

#[test]
fn the_hub_holds_its_invariants_under_faults() {
    // Protects the product: no seed of these finds a violation.
    for seed in 10_000..10_020 {
        let verdict = run(seed, &Limits::default(), false);
        assert_eq!(verdict.found, None, "seed {seed}: {}", verdict.profile);
        assert!(verdict.orders > 50, "seed {seed} did nothing");
    }
}

#[test]
fn what_is_left_out_is_left_out() {
    // Protects shrinking: the smaller run differs by what was taken away only.
    let whole = Profile::draw(5, &Limits::default());
    let fault = *whole.rates.keys().next().expect("seed 5 has faults");
    let limits = Limits { without: vec![fault], payments: Some(7) };
    let less = Profile::draw(5, &limits);
    assert!(!less.has(fault) && less.payments == 7);
    assert_eq!(less.rates.len() + 1, whole.rates.len());
    assert_eq!((less.banks, less.faults_ms), (whole.banks, whole.faults_ms));
    assert_eq!(Fault::named(fault.name()), Some(fault));
}

#[test]
fn every_fault_is_on_in_some_seeds_and_off_in_most() {
    // Protects the swarm: no fault is forgotten, none hides the others.
    let profiles: Vec<Profile> = (0..400).map(|seed| Profile::draw(seed, &Limits::default())).collect();
    let text: Vec<String> = profiles.iter().map(Profile::text).collect();
    for fault in [Fault::Duplicates, Fault::Zombie, Fault::Keys, Fault::Poison, Fault::WriterGone] {
        let on = profiles.iter().filter(|profile| profile.has(fault)).count();
        assert!((20..300).contains(&on), "{}: on in {on} of 400", fault.name());
        assert!(text.iter().any(|line| line.contains(fault.name())));
    }
}

#[test]
fn rare_states_are_reached() {
    // Protects what the simulator claims: each of these faults leads to what it is there for, in one of the first seeds that
    // have it.
    for (fault, sign) in [
        (Fault::Outage, " part 1: "),
        (Fault::Full, "refusal: Full"),
        (Fault::Ledgers, "Admitted ledger"),
        (Fault::Operators, "Admitted operator"),
        (Fault::Operators, "Admitted group"),
    ] {
        let seeds = (0..500).filter(|seed| Profile::draw(*seed, &Limits::default()).has(fault));
        let reached = seeds
            .take(12)
            .any(|seed| run(seed, &Limits::default(), true).trace.iter().any(|line| line.contains(sign)));
        assert!(reached, "{} never leads to {sign:?}", fault.name());
    }
}
