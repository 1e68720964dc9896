//! Operators' orders about operators, their number, and the group's limits.

use super::*;

fn operator(name: &str, id: &str, public: u8) -> Operator {
    Operator { name: name.into(), key: Key { public: vec![public; 32], ..key(id) } }
}

fn code(outcome: &Outcome) -> &str {
    match &outcome.verdict {
        Verdict::Refused { code, .. } => code,
        Verdict::Admitted => "admitted",
        other => panic!("{other:?}"),
    }
}

const AN: (&str, &str) = ("an", "k1");
const BINH: (&str, &str) = ("binh", "k1");
const CHI: (&str, &str) = ("chi", "k1");

#[test]
fn operators_come_change_and_go_by_orders_and_are_judged_at_their_place_in_the_log() {
    // Protects who may order: a new key counts from the next record on, a revoked one no more, and never again.
    let mut log = Log::new();
    let set = |row: &Operator| Ok(Command::OperatorSet(row.clone()));
    assert_eq!(code(&log.operator(vec![CHI], set(&operator("chi", "k1", 9)))), "signatures");
    let added = log.operator(vec![AN], set(&operator("chi", "k1", 9)));
    assert_eq!((code(&added), &added.effects[..]), ("admitted", &[Effect::Operator(2)][..]));
    assert_eq!(code(&log.operator(vec![CHI], Ok(Command::QuorumSet(1)))), "admitted");
    let further = log.operator(vec![CHI], set(&operator("an", "k2", 10)));
    assert_eq!((code(&further), log.state.registry.operators().len()), ("admitted", 4));
    let mut gone = operator("chi", "k1", 9);
    gone.key.revoked = true;
    assert_eq!(code(&log.operator(vec![CHI], set(&gone))), "admitted", "by a key that was good until then");
    assert_eq!(code(&log.operator(vec![CHI], Ok(Command::QuorumSet(1)))), "signatures");
    assert_eq!(code(&log.operator(vec![AN], set(&operator("chi", "k1", 9)))), "operator", "that is for ever");
    for (wrong, why) in [
        (operator("an", "k1", 77), "another key under a used id"),
        (operator("dara", "k1", 8), "the key of another person"),
        (operator("Dara", "k1", 11), "no name of a certificate"),
        (
            Operator { key: Key { p256: true, public: vec![4; 65], ..key("k9") }, ..operator("an", "k9", 4) },
            "P-256",
        ),
        (operator("dara", "", 11), "no id"),
    ] {
        assert_eq!(code(&log.operator(vec![AN], set(&wrong))), "operator", "{why}");
    }
    let bytes = log.state.image().0;
    assert_eq!(bytes.operators.len(), 4, "rows are changed in their place");
}

#[test]
fn the_number_of_signatures_is_a_value_that_orders_change() {
    // Protects four eyes: from the next record on so many persons must sign, and no change makes orders impossible.
    let mut log = Log::new();
    assert_eq!(code(&log.operator(vec![AN], Ok(Command::QuorumSet(3)))), "quorum", "there are two");
    assert_eq!(code(&log.operator(vec![AN], Ok(Command::QuorumSet(0)))), "quorum");
    let two = log.operator(vec![AN], Ok(Command::QuorumSet(2)));
    let group = Effect::Group { operators_needed: 2, references_max: 1_000_000 };
    assert_eq!((code(&two), &two.effects[..]), ("admitted", &[group][..]));
    assert_eq!(code(&log.operator(vec![AN], Ok(Command::QuorumSet(1)))), "signatures");
    assert_eq!(code(&log.operator(vec![AN, AN], Ok(Command::QuorumSet(1)))), "signatures");
    let mut gone = operator("binh", "k1", 8);
    gone.key.revoked = true;
    let revoke = Ok(Command::OperatorSet(gone.clone()));
    assert_eq!(code(&log.operator(vec![AN, BINH], revoke.clone())), "operator", "one would be left of two");
    let mut ended = operator("binh", "k1", 8);
    ended.key.not_after_ms = Some(T - 1);
    assert_eq!(code(&log.operator(vec![AN, BINH], Ok(Command::OperatorSet(ended)))), "operator");
    let more = Ok(Command::OperatorSet(operator("chi", "k1", 9)));
    assert_eq!(code(&log.operator(vec![AN, BINH], more)), "admitted");
    assert_eq!(code(&log.operator(vec![AN, BINH], revoke)), "admitted", "two are left");
    assert_eq!(code(&log.operator(vec![AN, BINH], Ok(Command::QuorumSet(1)))), "signatures");
    assert_eq!(code(&log.operator(vec![AN, CHI], Ok(Command::QuorumSet(1)))), "admitted");
    let second = operator("an", "k2", 12);
    assert_eq!(code(&log.operator(vec![CHI], Ok(Command::OperatorSet(second)))), "admitted");
    let three = Ok(Command::QuorumSet(3));
    assert_eq!(code(&log.operator(vec![AN], three)), "quorum", "two keys of one person are one person");
}

#[test]
fn the_maximum_of_references_is_a_value_that_orders_change() {
    // Protects a full hub: operators give it room, nothing that is kept is forgotten.
    let mut log = Log::new();
    log.pay(1, 10);
    log.pay(2, 10);
    assert_eq!(code(&log.operator(vec![AN], Ok(Command::ReferencesMaxSet(1)))), "references");
    assert_eq!(code(&log.operator(vec![AN], Ok(Command::ReferencesMaxSet(3)))), "admitted");
    assert_eq!(code(&log.pay(3, 10)), "full");
    assert_eq!(code(&log.operator(vec![AN], Ok(Command::ReferencesMaxSet(100)))), "admitted");
    assert_eq!(code(&log.pay(3, 10)), "admitted");
}
