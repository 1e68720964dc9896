//! The banks' own statements against the auditor's books: what each side holds as final, what it booked, and its nets.
//! Where a statement comes from and how it is written is the caller's.

use std::collections::BTreeMap;

use tonle_wire::journal::State;

use crate::bodies::uetr_text;
use crate::book::{Book, Payment};
use crate::rows::{Id, Rows};
use crate::violation::{Invariant, Violations};

/// A participant's side of a payment.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Role {
    /// It sent the payment.
    Payer,
    /// It was asked to credit it.
    Payee,
}

/// The final that a participant holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Outcome {
    /// `ACSC`.
    Completed,
    /// `RJCT` with its reason.
    Refused(String),
    /// None came.
    Unknown,
}

/// A payment as a participant's own books have it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StatementLine {
    /// Its side.
    pub role: Role,
    /// The UETR as 16 bytes.
    pub uetr: [u8; 16],
    /// Minor units.
    pub amount: u64,
    /// The final that it holds.
    pub outcome: Outcome,
    /// Whether it moved its customer's money for good: the payer's debit, the payee's credit.
    pub booked: bool,
}

/// A participant's net of one ledger by its own books.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StatementNet {
    /// The ledger's name.
    pub ledger: String,
    /// Credits less debits, minor units; negative: it owes.
    pub net: i64,
}

/// All that a participant says of itself, at a moment when it has read all its events.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Statement {
    /// Its id.
    pub participant: String,
    /// One line for each payment and role. Messages that the hub never accepted may be left out.
    pub lines: Vec<StatementLine>,
    /// Its nets; a ledger that is left out counts as 0.
    pub nets: Vec<StatementNet>,
}

/// Compares a statement with the books; the answer is whether all nets agree.
pub(crate) fn compare(book: &Book, rows: &Rows, own: &Statement, violations: &mut Violations) -> bool {
    let Some(id) = rows.id(&own.participant) else {
        violations.push(
            Invariant::I5,
            None,
            format!("a statement of {}, who takes no part", own.participant),
        );
        return false;
    };
    let mut lines: BTreeMap<(Role, [u8; 16]), &StatementLine> = BTreeMap::new();
    for line in &own.lines {
        if lines.insert((line.role, line.uetr), line).is_some() {
            let text =
                format!("{}: {} stands twice as {:?}", own.participant, uetr_text(&line.uetr), line.role);
            violations.push(Invariant::I3, None, text);
        }
    }
    for line in lines.values() {
        judge(book, (id, &own.participant), line, violations);
    }
    for (offset, payment) in book.payments.iter().filter(|(_, payment)| payment.state.is_final()) {
        // An instruction that expires before its push is not pushed any more, so of an expired payment the payee need not
        // know. The payer knows of all it sent, and the payee of all it answered.
        let payee = payment.instructed && payment.payee == Some(id) && payment.state != State::Expired;
        for (role, concerned) in [(Role::Payer, payment.payer == id), (Role::Payee, payee)] {
            if concerned && !lines.contains_key(&(role, payment.uetr)) {
                let text = format!("{}: lost as {role:?}: {}", own.participant, uetr_text(&payment.uetr));
                violations.push(Invariant::I4, Some(*offset), text);
            }
        }
    }
    nets(book, rows, id, own, violations)
}

/// Judges one line.
fn judge(book: &Book, (id, name): (Id, &str), line: &StatementLine, violations: &mut Violations) {
    let who = format!("{name} as {:?} of {}", line.role, uetr_text(&line.uetr));
    let found = book.by_uetr(&line.uetr).filter(|(_, payment)| match line.role {
        Role::Payer => payment.payer == id,
        Role::Payee => payment.payee == Some(id),
    });
    let Some((offset, payment)) = found else {
        if line.outcome != Outcome::Unknown || line.booked {
            violations.push(Invariant::I5, None, format!("{who}: the hub has no such payment"));
        }
        return;
    };
    if line.amount != payment.amount {
        let text = format!("{who}: amount {}, the log has {}", line.amount, payment.amount);
        violations.push(Invariant::I5, Some(offset), text);
    }
    let decided = outcome_of(payment);
    let told = line.role == Role::Payer || payment.instructed;
    if line.outcome != decided && (told || line.outcome != Outcome::Unknown) {
        let invariant = if line.outcome == Outcome::Unknown { Invariant::I4 } else { Invariant::I5 };
        let text = format!("{who}: holds {:?}, the log decided {decided:?}", line.outcome);
        violations.push(invariant, Some(offset), text);
    }
    if line.booked != (decided == Outcome::Completed) {
        let text = format!("{who}: booked is {}, the log decided {decided:?}", line.booked);
        violations.push(Invariant::I5, Some(offset), text);
    }
}

/// What the log decided.
fn outcome_of(payment: &Payment) -> Outcome {
    match payment.state {
        State::Committed => Outcome::Completed,
        State::Rejected | State::Expired => {
            Outcome::Refused(payment.reason.as_deref().unwrap_or_default().to_owned())
        }
        State::Received | State::Reserved | State::Forwarded => Outcome::Unknown,
    }
}

/// Compares the nets.
fn nets(book: &Book, rows: &Rows, id: Id, own: &Statement, violations: &mut Violations) -> bool {
    let mut agree = true;
    for one in &own.nets {
        let known = rows.id(&one.ledger).is_some_and(|ledger| book.accounts.contains_key(&(ledger, id)));
        if !known && one.net != 0 {
            agree = false;
            let text = format!("{}: a net in {}, where it has no account", own.participant, one.ledger);
            violations.push(Invariant::I5, None, text);
        }
    }
    for ((ledger, _), account) in book.accounts.iter().filter(|((_, owner), _)| *owner == id) {
        let name = rows.text(*ledger);
        let stated: i128 =
            own.nets.iter().filter(|one| one.ledger == name).map(|one| i128::from(one.net)).sum();
        if stated != i128::from(account.position) {
            agree = false;
            let text =
                format!("{}: net {stated} in {name}, the log has {}", own.participant, account.position);
            violations.push(Invariant::I5, None, text);
        }
    }
    agree
}
