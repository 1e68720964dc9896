//! The journal's verdict, movements, money and reply against the expected ones. What is missing and what is too much is
//! reported under the invariant that was at stake; nothing is changed here but the list of violations.

use tonle_wire::journal::{Journal, Moved, Refusal, State, Step, Verdict};

use crate::bodies;
use crate::forecast::{Expect, ExpectMoney, ExpectMove, ExpectReply, ExpectVerdict};
use crate::violation::{Invariant, Violations};

/// Compares; the answer names the payments whose expiry the journal missed.
pub(crate) fn compare(said: &Journal, expect: &Expect, violations: &mut Violations) -> Vec<u64> {
    verdict(said, expect, violations);
    let missed = moves(said, expect, violations);
    money(said, expect, violations);
    let replies: Vec<_> = said
        .steps
        .iter()
        .filter_map(|step| match step {
            Step::Reply { body, .. } => Some(body),
            _ => None,
        })
        .collect();
    if let Err(fault) = bodies::check_reply(said, &replies, expect.reply) {
        let stake = if expect.reply == ExpectReply::None { Invariant::Contract } else { expect.stake };
        violations.push(stake, None, fault);
    }
    missed
}

fn verdict(said: &Journal, expect: &Expect, violations: &mut Violations) {
    let good = match (&expect.verdict, &said.verdict) {
        (ExpectVerdict::Done, Verdict::Done)
        | (ExpectVerdict::Admitted, Verdict::Admitted)
        | (ExpectVerdict::Quarantined, Verdict::Quarantined { .. }) => true,
        (ExpectVerdict::Repeat(own), Verdict::Repeat { first }) => own == first,
        (ExpectVerdict::Conflict(own, at), Verdict::Conflict { code, first }) => own == code && at == first,
        (ExpectVerdict::Refused(own), Verdict::Refused { refusal, .. }) => own == refusal,
        (ExpectVerdict::Operator, Verdict::Done | Verdict::Admitted) => true,
        (ExpectVerdict::Operator, Verdict::Repeat { .. } | Verdict::Conflict { .. }) => true,
        (ExpectVerdict::Operator, Verdict::Refused { refusal, .. }) => {
            matches!(refusal, Refusal::Rule | Refusal::Key)
        }
        (ExpectVerdict::Nothing, Verdict::Quarantined { .. } | Verdict::Refused { .. }) => true,
        _ => false,
    };
    if !good {
        let stake = match said.verdict {
            Verdict::Quarantined { .. } => Invariant::I17,
            _ => expect.stake,
        };
        violations.push(
            stake,
            None,
            format!("expected {:?}, the journal says {:?}", expect.verdict, said.verdict),
        );
    }
}

/// Compares the movements, in their order; the answer names the missed expiries.
fn moves(said: &Journal, expect: &Expect, violations: &mut Violations) -> Vec<u64> {
    let found: Vec<&Moved> = said
        .steps
        .iter()
        .filter_map(|step| match step {
            Step::Moved(moved) => Some(moved),
            _ => None,
        })
        .collect();
    let mut taken = vec![false; found.len()];
    let mut last = None;
    let mut missed = Vec::new();
    for wanted in &expect.moves {
        let index = (0..found.len()).find(|index| {
            let one = found[*index];
            !taken[*index] && (one.payment, one.from, one.to) == (wanted.payment, wanted.from, wanted.to)
        });
        let Some(index) = index else {
            if wanted.to == State::Expired {
                missed.push(wanted.payment);
            }
            missing(wanted, violations);
            continue;
        };
        taken[index] = true;
        if last.is_some_and(|last| index < last) {
            let text = "movements out of order: timers go first, by deadline and offset";
            violations.push(Invariant::Contract, Some(wanted.payment), text);
        }
        last = Some(index);
        judge(wanted, found[index], violations);
    }
    for (index, one) in found.iter().enumerate() {
        if taken[index] {
            continue;
        }
        if one.from == one.to {
            let text = format!("an event that was not met, rule {}", one.rule);
            violations.push(Invariant::Contract, Some(one.payment), text);
        } else {
            surplus(one, expect, violations);
        }
    }
    missed
}

fn missing(wanted: &ExpectMove, violations: &mut Violations) {
    let invariant = if wanted.to == State::Committed { Invariant::I21 } else { wanted.stake };
    let (from, to) = (wanted.from.name(), wanted.to.name());
    violations.push(
        invariant,
        Some(wanted.payment),
        format!("missing movement {from} to {to}{}", because(wanted)),
    );
}

fn because(wanted: &ExpectMove) -> String {
    let reason = wanted.reason.as_deref().map(|reason| format!(", reason {reason}"));
    let rule = wanted.rule.map(|rule| format!(", rule {rule}"));
    format!("{}{}", reason.unwrap_or_default(), rule.unwrap_or_default())
}

fn surplus(found: &Moved, expect: &Expect, violations: &mut Violations) {
    let planned = expect.moves.iter().find(|one| one.payment == found.payment);
    let commits_planned =
        planned.is_some_and(|one| matches!(one.to, State::Committed | State::Reserved | State::Forwarded));
    let invariant = match found.to {
        // A refusal or an expiry that nobody asked for: the payment was to go on.
        State::Expired | State::Rejected if commits_planned => Invariant::I21,
        State::Expired if planned.is_none() => Invariant::I21,
        State::Rejected if planned.is_none() && expect.stake == Invariant::Contract => Invariant::I21,
        _ => planned.map_or(expect.stake, |one| one.stake),
    };
    let reason = found.reason.as_deref().unwrap_or("none");
    let (from, to) = (found.from.name(), found.to.name());
    let text = format!("surplus movement {from} to {to}, reason {reason}, rule {}", found.rule);
    violations.push(invariant, Some(found.payment), text);
}

/// Judges reason and rule of a movement that was expected.
fn judge(wanted: &ExpectMove, found: &Moved, violations: &mut Violations) {
    if wanted.from != wanted.to && wanted.reason != found.reason {
        let text = format!("expected the reason {:?}, found {:?}", wanted.reason, found.reason);
        violations.push(wanted.stake, Some(wanted.payment), text);
    }
    if wanted.rule.is_some_and(|rule| rule != found.rule) {
        let text = format!("expected the rule {:?}, found {:?}", wanted.rule, found.rule);
        violations.push(Invariant::Contract, Some(wanted.payment), text);
    }
}

/// Compares holds, releases and postings, in their order. Those of nothing count as absent.
fn money(said: &Journal, expect: &Expect, violations: &mut Violations) {
    let mut found = Vec::new();
    for step in &said.steps {
        match step {
            Step::Reserved { payment, amount, .. } if *amount > 0 => {
                found.push(ExpectMoney::Hold(*payment, *amount));
            }
            Step::Released { payment, amount, .. } if *amount > 0 => {
                found.push(ExpectMoney::Free(*payment, *amount));
            }
            Step::Posted { payment, legs } => {
                let credit =
                    legs.iter().find(|leg| leg.change > 0).map_or(0, |leg| leg.change.unsigned_abs());
                found.push(ExpectMoney::Post(*payment, credit));
            }
            _ => {}
        }
    }
    if found == expect.money {
        return;
    }
    for one in expect.money.iter().filter(|one| !found.contains(one)) {
        violations.push(of_money(*one, Invariant::I1), Some(payment_of(*one)), format!("missing {one:?}"));
    }
    for one in found.iter().filter(|one| !expect.money.contains(one)) {
        violations.push(of_money(*one, Invariant::I3), Some(payment_of(*one)), format!("surplus {one:?}"));
    }
    for (index, one) in found.iter().enumerate().filter(|(index, one)| found[..*index].contains(one)) {
        violations.push(
            of_money(*one, Invariant::I3),
            Some(payment_of(*one)),
            format!("twice, at {index}: {one:?}"),
        );
    }
}

fn of_money(one: ExpectMoney, posting: Invariant) -> Invariant {
    match one {
        ExpectMoney::Hold(..) | ExpectMoney::Free(..) => Invariant::I8,
        ExpectMoney::Post(..) => posting,
    }
}

fn payment_of(one: ExpectMoney) -> u64 {
    match one {
        ExpectMoney::Hold(payment, _) | ExpectMoney::Free(payment, _) | ExpectMoney::Post(payment, _) => {
            payment
        }
    }
}
