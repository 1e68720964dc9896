//! What a participant's message must lead to: duplicates, the order of refusals, deadlines, whose answer decides,
//! enquiries and their tombstones. The rules are those of `contracts` §2; nothing is changed here.

use std::collections::BTreeSet;

use tonle_wire::journal::{Kind, Refusal, State};
use tonle_wire::order::{Answer, Enquiry, Facts, Ids, Payment as Facts008, Sense};
use tonle_wire::registry::{Ledger, ParticipantState};

use crate::book::Payment;
use crate::forecast::{
    Expect, ExpectBody, ExpectMoney, ExpectMove, ExpectReply, ExpectVerdict, View, said_refused,
};
use crate::intake::Slim;
use crate::rows::Id;
use crate::violation::Invariant;

/// A hub may bound the askers of one never-seen UETR, but must remember as many.
const ASKERS_LEAST: usize = 16;

/// A hub may bound the never-seen UETRs that it remembers, but must remember as many.
const ASKED_LEAST: usize = 1_000_000;

/// What a message must lead to.
pub(crate) fn message(view: View<'_>, message: &Slim, expect: &mut Expect) {
    let sender = view.rows.id(&message.participant);
    let valid = view.rows.key_valid(&message.participant, &message.key, view.now);
    let Some(sender) = sender.filter(|_| valid) else {
        expect.verdict(ExpectVerdict::Refused(Refusal::Key), Invariant::I12);
        return reject_push(message, sender, None, expect);
    };
    if let Some(used) = view.book.used(sender, &message.reference) {
        if used.content != message.content {
            expect.verdict(ExpectVerdict::Conflict("DU01", used.first), Invariant::I11);
            return reject_push(message, Some(sender), Some("DU01"), expect);
        }
        let stake = if matches!(message.facts, Facts::Payment(_)) { Invariant::I3 } else { Invariant::I10 };
        expect.verdict(ExpectVerdict::Repeat(used.first), stake);
        if matches!(message.facts, Facts::Enquiry(_)) {
            expect.reply = ExpectReply::Again(used.first);
        }
        // "After the decision the stored final is delivered again" may be read to hold for a repeat as well.
        if let Facts::Answer(answer) = &message.facts
            && let Some((offset, payment)) = view.book.by_uetr(&answer.uetr)
            && payment.state.is_final()
            && payment.instructed
            && payment.payee == Some(sender)
        {
            expect.allow(sender, Kind::Final, Some(offset), ExpectBody::Again(payment.decided));
        }
        return;
    }
    match &message.facts {
        Facts::Payment(facts) => payment(view, message, sender, facts, expect),
        Facts::Answer(facts) => answer(view, message, sender, facts, expect),
        Facts::Enquiry(facts) => enquiry(view, sender, facts, expect),
    }
}

/// A refused message that came in a push response is answered by an event.
fn reject_push(message: &Slim, sender: Option<Id>, code: Option<&str>, expect: &mut Expect) {
    if let Some(sender) = sender.filter(|_| message.push) {
        let body = ExpectBody::Rejection(code.map(str::to_owned));
        expect.deliver(sender, Kind::Rejection, None, body);
    }
}

fn payment(view: View<'_>, message: &Slim, sender: Id, facts: &Facts008, expect: &mut Expect) {
    let full = full(view);
    // Which comes first, no room or a used UETR, is not said.
    let used = view.book.uetrs.get(&facts.uetr);
    if let Some(first) = used.filter(|_| !(full && said_refused(view.said, Refusal::Full))) {
        expect.verdict(ExpectVerdict::Conflict("DU03", *first), Invariant::I11);
        return reject_push(message, Some(sender), Some("DU03"), expect);
    }
    if full {
        expect.verdict(ExpectVerdict::Refused(Refusal::Full), Invariant::I21);
        return reject_push(message, Some(sender), None, expect);
    }
    expect.verdict(ExpectVerdict::Admitted, Invariant::I21);
    let payment = received(view, message, sender, facts);
    let mut push = |from, to, reason: Option<&str>, stake| {
        let reason = reason.map(str::to_owned);
        expect.moves.push(ExpectMove { payment: view.offset, from, to, reason, rule: None, stake });
    };
    if let Some((code, stake)) = refused(view, &payment, facts, expect_freed(view, &payment)) {
        push(State::Received, State::Rejected, Some(code), stake);
        let body = ExpectBody::Final(State::Rejected, Some(code.to_owned()));
        return expect.deliver(sender, Kind::Final, Some(view.offset), body);
    }
    push(State::Received, State::Reserved, None, Invariant::I21);
    push(State::Reserved, State::Forwarded, None, Invariant::I21);
    if !payment.is_own() {
        expect.money.push(ExpectMoney::Hold(view.offset, facts.amount));
    }
    if let Some(payee) = payment.payee {
        expect.deliver(payee, Kind::Instruction, Some(view.offset), ExpectBody::Order(view.offset));
    }
}

/// A new payment as it is when it is received.
pub(crate) fn received(view: View<'_>, message: &Slim, payer: Id, facts: &Facts008) -> Payment {
    let ledger = view.rows.ledger_of(&facts.currency);
    // T0 is the payer's own time only where it is not ahead of the log's.
    let start = facts.accepted_ms.filter(|accepted| *accepted <= view.now).unwrap_or(view.now);
    Payment {
        reference: message.reference.as_str().into(),
        uetr: facts.uetr,
        payer,
        payee: view.rows.resolve(&facts.payee),
        ledger: ledger.map(|(id, _)| id),
        amount: facts.amount,
        deadline: start.saturating_add(ledger.map_or(0, |(_, terms)| terms.total_ms)),
        ids: facts.ids,
        state: State::Received,
        reason: None,
        decided: 0,
        posted: false,
        held: 0,
        instructed: false,
        finals: [None, None],
    }
}

/// Whether the hub must refuse for want of space. Whether references and UETRs count apart or together is not said:
/// between the two readings the journal's own word stands.
fn full(view: View<'_>) -> bool {
    let (max, uetrs) = (view.rows.references_max, view.book.uetrs.len() as u64);
    let asked = view.book.asked.len() as u64;
    let most = view.book.references_count.max(uetrs);
    let orders = view.book.orders_done.len() as u64;
    let all = view.book.references_count + uetrs + asked + orders + 2;
    most >= max || (all > max && said_refused(view.said, Refusal::Full))
}

/// What the timers that fire in this record give back to the payer's account before the payment is judged.
fn expect_freed(view: View<'_>, payment: &Payment) -> u64 {
    let overdue = view.book.timers.range(..(view.now, 0));
    let fired = overdue.filter_map(|(_, one)| view.book.payments.get(one));
    fired.filter(|one| one.payer_account() == payment.payer_account()).map(|one| one.held).sum()
}

/// The first refusal that holds, with the invariant at stake if it is passed over.
fn refused(
    view: View<'_>,
    payment: &Payment,
    facts: &Facts008,
    freed: u64,
) -> Option<(&'static str, Invariant)> {
    let asked = view.book.asked.get(&facts.uetr);
    if asked
        .is_some_and(|who| who.contains(&payment.payer) || payment.payee.is_some_and(|id| who.contains(&id)))
    {
        return Some(("AG09", Invariant::I6));
    }
    let Some((ledger, terms)) = view.rows.ledger_of(&facts.currency) else {
        // Without a ledger there are no terms to be stale by, but another ledger's may be taken.
        let stale = rejected_with(view, "TM01") && view.rows.ledgers().any(|terms| age(view, facts, terms).0);
        return Some((if stale { "TM01" } else { "AM03" }, Invariant::Contract));
    };
    if let Some(code) = by_terms(view, payment, facts, (ledger, terms)) {
        return Some((code, Invariant::Contract));
    }
    let state = |id| view.rows.participant(id).map(|row| row.state);
    if !matches!(state(payment.payer), Some(ParticipantState::Up | ParticipantState::SendOnly)) {
        return Some(("AG10", Invariant::Contract));
    }
    let Some(payee) = payment.payee else {
        return Some(("RC04", Invariant::Contract));
    };
    let receives = matches!(state(payee), Some(ParticipantState::Up | ParticipantState::ReceiveOnly));
    if !payment.is_own() && !receives {
        return Some(("AG11", Invariant::Contract));
    }
    if !view.book.accounts.contains_key(&(ledger, payee)) {
        return Some(("AM03", Invariant::Contract));
    }
    if i128::from(payment.deadline) - i128::from(view.now) < i128::from(terms.payee_reserve_ms) {
        return Some(("AB01", Invariant::Contract));
    }
    let headroom = view.book.accounts.get(&(ledger, payment.payer)).map_or(0, |account| account.headroom());
    if !payment.is_own() && headroom + i128::from(freed) < i128::from(facts.amount) {
        return Some(("AM04", Invariant::I7));
    }
    None
}

/// The refusals by the ledger's terms: age, account, scheme maximum.
fn by_terms(
    view: View<'_>,
    payment: &Payment,
    facts: &Facts008,
    (ledger, terms): (Id, &Ledger),
) -> Option<&'static str> {
    let (may, must) = age(view, facts, terms);
    if must || (may && rejected_with(view, "TM01")) {
        return Some("TM01");
    }
    let accounts = &view.book.accounts;
    if !accounts.contains_key(&(ledger, payment.payer)) {
        return Some("AM03");
    }
    // "No account in it" names neither side. The payer's is needed here; for the payee's both this place and the one
    // after AG11 can be read, so the journal's own word stands.
    let lacking = payment.payee.is_some_and(|payee| !accounts.contains_key(&(ledger, payee)));
    if lacking && rejected_with(view, "AM03") {
        return Some("AM03");
    }
    (facts.amount > terms.amount_max).then_some("AM02")
}

/// Whether a payment's own times let it be refused as stale or ahead, and whether it must be: the creation time decides;
/// that the acceptance time is judged alike can be read too.
fn age(view: View<'_>, facts: &Facts008, terms: &Ledger) -> (bool, bool) {
    let off = |said: u64| {
        view.now.saturating_sub(said) > terms.stale_ms || said.saturating_sub(view.now) > terms.future_ms
    };
    let must = facts.created_ms.is_some_and(off);
    (must || facts.accepted_ms.is_some_and(off), must)
}

/// Whether the journal rejects this order's payment with a code.
fn rejected_with(view: View<'_>, code: &str) -> bool {
    view.said.steps.iter().any(|step| {
        matches!(step, tonle_wire::Step::Moved(moved) if moved.payment == view.offset
            && moved.to == State::Rejected && moved.reason.as_deref() == Some(code))
    })
}

/// How far the ids of an answer disagree with its payment's.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Disagree {
    No,
    /// An id is given that the payment has not: `contracts` leaves open whether that is a disagreement.
    Perhaps,
    Yes,
}

fn disagree(own: &Ids, given: &Ids) -> Disagree {
    let pairs = [
        (own.message, given.message),
        (own.instruction, given.instruction),
        (own.end_to_end, given.end_to_end),
        (own.transaction, given.transaction),
    ];
    if pairs.iter().any(|(own, given)| own.is_some() && given.is_some() && own != given) {
        Disagree::Yes
    } else if pairs.iter().any(|(own, given)| own.is_none() && given.is_some()) {
        Disagree::Perhaps
    } else {
        Disagree::No
    }
}

fn answer(view: View<'_>, message: &Slim, sender: Id, facts: &Answer, expect: &mut Expect) {
    let found = view.book.by_uetr(&facts.uetr);
    let Some((offset, payment)) =
        found.filter(|(_, payment)| payment.instructed && payment.payee == Some(sender))
    else {
        expect.verdict(ExpectVerdict::Refused(Refusal::NotFound), Invariant::I12);
        return reject_push(message, Some(sender), None, expect);
    };
    let expires = expect.expires(offset);
    let decided = expires || payment.state.is_final();
    let mismatch = match disagree(&payment.ids, &facts.ids) {
        Disagree::No => false,
        // A payment that is final is not touched by either reading.
        Disagree::Yes if !decided => true,
        Disagree::Yes | Disagree::Perhaps => said_refused(view.said, Refusal::Mismatch),
    };
    if mismatch {
        expect.verdict(ExpectVerdict::Refused(Refusal::Mismatch), Invariant::I12);
        return reject_push(message, Some(sender), None, expect);
    }
    expect.verdict(ExpectVerdict::Admitted, Invariant::I21);
    if decided {
        let state = if expires { State::Expired } else { payment.state };
        let at = if expires { view.offset } else { payment.decided };
        late(view, sender, (offset, state, at), &facts.sense, expect);
    } else {
        first(view, (offset, payment), &facts.sense, expect);
    }
}

/// An answer after the decision: it moves nothing, and the decision is delivered again.
fn late(
    view: View<'_>,
    sender: Id,
    (offset, state, at): (u64, State, u64),
    sense: &Sense,
    expect: &mut Expect,
) {
    let rule = match (sense, state) {
        (Sense::Interim(_), _) => "interim-status",
        (_, State::Expired) => "late-answer",
        (Sense::Yes | Sense::YesEarly, State::Committed) | (Sense::No(_), State::Rejected) => {
            "repeated-answer"
        }
        _ => "contradicting-answer",
    };
    expect.moves.push(ExpectMove {
        payment: offset,
        from: state,
        to: state,
        reason: None,
        rule: Some(rule),
        stake: Invariant::Contract,
    });
    // A status that changes nothing need not be answered, and a decision that this very record delivers is delivered.
    if matches!(sense, Sense::Interim(_)) || at == view.offset {
        expect.allow(sender, Kind::Final, Some(offset), ExpectBody::Again(at));
    } else {
        expect.deliver(sender, Kind::Final, Some(offset), ExpectBody::Again(at));
    }
}

/// An answer while the payment is open: the first yes or no decides.
fn first(view: View<'_>, (offset, payment): (u64, &Payment), sense: &Sense, expect: &mut Expect) {
    let from = payment.state;
    let (to, reason, rule, stake) = match sense {
        Sense::Yes | Sense::YesEarly => (State::Committed, None, None, Invariant::I21),
        Sense::No(code) => (State::Rejected, Some(code.clone()), None, Invariant::I12),
        Sense::Interim(_) => (from, None, Some("interim-status"), Invariant::Contract),
    };
    expect.moves.push(ExpectMove { payment: offset, from, to, reason: reason.clone(), rule, stake });
    match to {
        State::Committed => expect.money.push(ExpectMoney::Post(offset, payment.amount)),
        State::Rejected if payment.held > 0 => {
            expect.money.push(ExpectMoney::Free(offset, payment.held));
        }
        State::Rejected => {}
        State::Received | State::Reserved | State::Forwarded | State::Expired => return,
    }
    expect.deliver(payment.payer, Kind::Answer, Some(offset), ExpectBody::Order(view.offset));
    expect.deliver_finals(payment.payer, payment.payee, offset, &ExpectBody::Final(to, reason));
}

fn enquiry(view: View<'_>, sender: Id, facts: &Enquiry, expect: &mut Expect) {
    if full(view) && said_refused(view.said, Refusal::Full) {
        // An enquiry uses a reference up: whether one is still taken when there is no room is not said.
        return expect.verdict(ExpectVerdict::Refused(Refusal::Full), Invariant::I6);
    }
    expect.verdict(ExpectVerdict::Admitted, Invariant::I6);
    let Some((offset, payment)) = view.book.by_uetr(&facts.uetr) else {
        let askers = view.book.asked.get(&facts.uetr).map_or(0, BTreeSet::len);
        let bound = askers >= ASKERS_LEAST || view.book.asked.len() >= ASKED_LEAST;
        if bound && said_refused(view.said, Refusal::Full) {
            // To forget an enquiry could let its UETR pay, so a hub without room must refuse it.
            return expect.verdict(ExpectVerdict::Refused(Refusal::Full), Invariant::I6);
        }
        expect.reply = ExpectReply::Unknown;
        return;
    };
    let expires = expect.expires(offset);
    let at = if expires { view.offset } else { payment.decided };
    let decided = expires || payment.state.is_final();
    let payee = payment.payee == Some(sender);
    expect.reply = match (payment.payer == sender || payee && payment.instructed, decided) {
        (true, true) => ExpectReply::Final(at),
        (true, false) => ExpectReply::InProcess,
        // A payee that was never asked is named by the payment; whether that makes it a party is left open.
        (false, true) if payee => ExpectReply::FinalOrUnknown(at),
        (false, _) => ExpectReply::Unknown,
    };
}
