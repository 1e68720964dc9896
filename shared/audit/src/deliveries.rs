//! The events of a record against the expected ones: none missing, none too many, each to its addressee with its bytes.

use tonle_wire::journal::{Delivery, Journal, Kind, Step};

use crate::bodies;
use crate::book::Book;
use crate::forecast::{Expect, ExpectDelivery};
use crate::rows::Rows;
use crate::violation::{Invariant, Violations};

/// Compares the events; payments admitted by this very record must be in the book already.
pub(crate) fn compare(
    book: &Book,
    rows: &Rows,
    said: &Journal,
    expect: &Expect,
    violations: &mut Violations,
) {
    let mut open: Vec<Option<&ExpectDelivery>> = expect.deliveries.iter().map(Some).collect();
    for (k, step) in said.steps.iter().enumerate() {
        let Step::Deliver(found) = step else { continue };
        // Of several that fit, one whose bytes are right: payer = payee may get a final twice and then again.
        let fitting = |slot: &Option<&ExpectDelivery>| slot.is_some_and(|one| fits(rows, one, found));
        let right = |one: &ExpectDelivery| body_of(book, said, found, one).is_ok();
        let index = open
            .iter()
            .position(|slot| fitting(slot) && slot.is_some_and(right))
            .or_else(|| open.iter().position(fitting));
        match index.and_then(|index| open.get_mut(index)).and_then(Option::take) {
            Some(expected) => judge(book, said, (k, found), expected, violations),
            None => violations.push(
                invariant(found.kind),
                found.payment,
                format!("surplus {} for {} (k {k})", found.kind.name(), found.to),
            ),
        }
    }
    for missing in open.into_iter().flatten().filter(|one| !one.optional) {
        violations.push(
            match missing.kind {
                Kind::Instruction => Invariant::I21,
                kind => invariant(kind),
            },
            missing.payment,
            format!("missing {} for {}", missing.kind.name(), rows.text(missing.to)),
        );
    }
}

/// The invariant that a surplus or wrong event breaks.
fn invariant(kind: Kind) -> Invariant {
    match kind {
        Kind::Answer | Kind::Final => Invariant::I5,
        Kind::Instruction | Kind::Status | Kind::Rejection => Invariant::Contract,
    }
}

/// Whether an event is the one expected, apart from its bytes.
fn fits(rows: &Rows, expected: &ExpectDelivery, found: &Delivery) -> bool {
    expected.kind == found.kind
        && rows.id(&found.to) == Some(expected.to)
        && (expected.payment.is_none() || expected.payment == found.payment)
}

/// Whether an event's bytes are those expected.
fn body_of(book: &Book, said: &Journal, found: &Delivery, expected: &ExpectDelivery) -> Result<(), String> {
    let payment = expected.payment.and_then(|offset| book.payments.get(&offset));
    bodies::check(said, &found.body, &expected.body, payment)
}

/// Judges what an event that was expected says.
fn judge(
    book: &Book,
    said: &Journal,
    (k, found): (usize, &Delivery),
    expected: &ExpectDelivery,
    violations: &mut Violations,
) {
    let payment = expected.payment.and_then(|offset| book.payments.get(&offset));
    let kind = found.kind.name();
    if let Err(fault) = body_of(book, said, found, expected) {
        violations.push(invariant(found.kind), found.payment, format!("{kind} (k {k}): {fault}"));
    }
    if payment.is_some_and(|payment| found.uetr != Some(payment.uetr)) {
        violations.push(invariant(found.kind), found.payment, format!("{kind} (k {k}): another UETR"));
    }
    let name = match found.kind {
        Kind::Instruction => "pacs.008.",
        Kind::Answer | Kind::Final | Kind::Status => "pacs.002.",
        Kind::Rejection => "admi.002.",
    };
    if !found.message.starts_with(name) {
        let text = format!("{kind} (k {k}) is called {:?}, expected {name}", found.message);
        violations.push(Invariant::Contract, found.payment, text);
    }
}
