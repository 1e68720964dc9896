//! What a failure inside the rules does. The logs are those of the tests beside the package.

#[path = "../../tests/common/mod.rs"]
mod common;

use common::{Log, T, answer, genesis, pay};
use tonle_iso20022::{Form, parse};
use tonle_wire::order::Sense;

use super::*;

#[test]
fn a_record_on_which_the_rules_panic_is_set_aside_alone() {
    // Protects rule 10: a failure while an order is judged refuses that order's payment and tells its sender; timers fire,
    // nothing is burnt or held, and the group goes on.
    let mut log = Log::default();
    log.append(T, genesis());
    log.append(T + 1, pay(1, "A1", 100, &Form::bare()));
    let poison = log.append(T + 20_000, pay(2, "A2", 200, &Form::bare()));
    let mut folder = Folder::new();
    let before = Log { records: log.records[..2].to_vec() };
    before.fold(&mut folder).expect("folds");
    let (time_ms, bytes) = &log.records[2];
    let pending =
        folder.begin_judged(poison, *time_ms, bytes, |_| panic!("planted")).expect("the group goes on");
    let older = log.older(pending.needs());
    let journal = folder.finish(pending, &older).expect("the group goes on");
    let out::Verdict::Quarantined { reason } = &journal.verdict else { panic!("{:?}", journal.verdict) };
    assert_eq!(reason, "the rules failed: planted");
    let expired = |step: &Step| matches!(step, Step::Moved(moved) if moved.payment == 1);
    assert!(expired(&journal.steps[0]), "deadlines are not the order's fault");
    let about = |step: &Step| matches!(step, Step::Moved(moved) if moved.payment == poison);
    assert!(!journal.steps.iter().any(about), "there is no such payment");
    let rejections = |step: &Step| {
        if let Step::Deliver(one) = step
            && one.kind == Kind::Rejection
        {
            return Some((one.to.clone(), one.body.clone()));
        }
        None
    };
    let told: Vec<_> = journal.steps.iter().filter_map(rejections).collect();
    let [(to, Body::Stored(bytes))] = &told[..] else { panic!("{told:?}") };
    assert_eq!(to, "lotus", "its sender is told");
    let text = std::str::from_utf8(bytes).expect("text");
    assert!(parse(bytes).is_ok() && text.contains("quarantined"), "{text}");
    assert_eq!(folder.state().open_count(), 0);
    assert_eq!(folder.state().kept().0, 1, "its reference is not used up");
    // The same message again is a new one, and all goes on.
    log.append(T + 20_001, pay(2, "A2", 200, &Form::bare()));
    log.append(T + 20_002, answer(2, "B2", "mekong", Sense::Yes));
    let journals = log.fold(&mut folder).expect("folds");
    assert!(journals.iter().all(|one| one.verdict == out::Verdict::Admitted), "{journals:?}");
}
