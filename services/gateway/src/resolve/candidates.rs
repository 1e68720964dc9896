//! By which networks a code can be paid: the hub's own book first, then the code's networks. Where the fold would refuse
//! the payment, the reason has the fold's code. It reserves nothing and promises nothing: the fold judges again.

use serde::Serialize;
use tonle_emvqr::code::{Scheme, Tip, Variant};
use tonle_emvqr::reference::identifier::Network;
use tonle_emvqr::{Code, Decoded};
use tonle_flow::view::Registry;
use tonle_wire::registry::{Ledger, Participant, ParticipantState};

use super::address::{Payee, Table};
use super::amount;

/// The name of the hub's own book.
const OWN: &str = "hub";

/// Why a network can or cannot be used.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub(super) struct Reason {
    /// The status code of the refusal that a payment would get, or one of ours in lower case.
    pub code: &'static str,
    /// The same for people.
    pub text: &'static str,
}

const fn reason(code: &'static str, text: &'static str) -> Reason {
    Reason { code, text }
}

/// A network by which the code could be paid.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub(super) struct Candidate {
    /// `hub`, or a network's published name.
    pub network: &'static str,
    pub usable: bool,
    /// At least one.
    pub reasons: Vec<Reason>,
}

/// What is asked of the candidates.
pub(super) struct Asked<'q> {
    pub decoded: &'q Decoded<'q>,
    pub payee: Option<&'q Payee<'q>>,
    /// The caller's id.
    pub payer: &'q str,
    pub payer_currency: Option<&'q str>,
    /// What the payer typed, in minor units of the code's currency.
    pub amount_minor: Option<u64>,
}

/// All candidates, the best first.
pub(super) fn ranked(asked: &Asked<'_>, registry: &Registry) -> Vec<Candidate> {
    let against = match asked.decoded {
        Decoded::Merchant(code) => against(asked, code, registry),
        Decoded::Opaque(code) if code.variant == Variant::Url => {
            vec![reason("RC04", "only the wallet that made the code knows its payee")]
        }
        _ => vec![reason("payer-code", "the code names a payer, not a payee")],
    };
    let usable = against.is_empty();
    let reasons = if usable {
        vec![reason("own-book", "the payee's participant takes part and can receive")]
    } else {
        against
    };
    let mut candidates = vec![Candidate { network: OWN, usable, reasons }];
    candidates.extend(foreign(asked.decoded).into_iter().map(|network| Candidate {
        network,
        usable: false,
        reasons: vec![if network == Network::Other.name() {
            reason("unknown-network", "the network of the code is not known")
        } else {
            reason("no-link", "this hub has no link to the network yet")
        }],
    }));
    candidates
}

/// The networks that the code names: the main one, then the others in the order of their tags, each once.
fn foreign(decoded: &Decoded<'_>) -> Vec<&'static str> {
    let mut names = Vec::new();
    match decoded {
        Decoded::Merchant(code) => {
            let all = code.networks.iter().map(|entry| entry.network.name());
            // SGQR's template is the index of the others and carries no payment.
            let mut paying: Vec<_> = all.filter(|name| *name != Network::Sgqr.name()).collect();
            paying.sort_by_key(|name| *name != code.scheme.name());
            for name in paying {
                if !names.contains(&name) {
                    names.push(name);
                }
            }
        }
        Decoded::Opaque(code) => names.push(code.scheme.name()),
        Decoded::Consumer(_) => names.push(Scheme::Cpm.name()),
    }
    names
}

/// Everything that speaks against the hub's own book, in the order of the fold's refusals.
fn against(asked: &Asked<'_>, code: &Code<'_>, registry: &Registry) -> Vec<Reason> {
    let mut reasons = Vec::new();
    let payee = asked.payee.and_then(|payee| payee.row);
    let ledger =
        registry.ledger_of(code.currency.alpha).filter(|ledger| ledger.decimals == code.currency.exponent);
    match ledger {
        None => reasons.push(reason("AM03", "there is no ledger of the code's currency")),
        Some(ledger) => {
            let holds = |row: &Participant| row.accounts.iter().any(|terms| terms.ledger == ledger.name);
            if payee.is_some_and(|row| !holds(row)) {
                reasons.push(reason("AM03", "the payee's participant has no account in the currency"));
            }
            if registry.participant(asked.payer).is_some_and(|row| !holds(row)) {
                reasons.push(reason("AM03", "you have no account in the currency"));
            }
            reasons.extend(too_much(asked, code, ledger));
        }
    }
    reasons.extend(registry.participant(asked.payer).and_then(|row| cannot_send(row.state)));
    match payee {
        Some(row) => reasons.extend(cannot_receive(row.state)),
        None => reasons.push(unserved(asked.payee)),
    }
    if code.variant == Some(Variant::Cash) {
        reasons.push(reason("no-service", "cash at a machine is not offered"));
    }
    if asked.amount_minor.is_some_and(|minor| !fits(minor, code)) {
        reasons.push(reason("amount-differs", "the amount is not the one that the code asks for"));
    }
    if asked.payer_currency.is_some_and(|currency| currency != code.currency.alpha) {
        reasons.push(reason("no-quotes", "the payer's currency is another and no exchange is offered yet"));
    }
    reasons
}

/// Whether the payer's amount can be what the code asks for. With a percentage, or a tip that the payer chooses, it is at
/// least the code's amount.
fn fits(minor: u64, code: &Code<'_>) -> bool {
    match (amount::total(code), code.amount, code.tip) {
        (Some(total), _, _) => minor == total,
        (None, Some(amount), _) => minor >= amount.minor,
        (None, None, Some(Tip::Fixed(fee))) => minor > fee.minor,
        (None, None, _) => true,
    }
}

fn too_much(asked: &Asked<'_>, code: &Code<'_>, ledger: &Ledger) -> Option<Reason> {
    let least = asked.amount_minor.or(amount::total(code)).or(code.amount.map(|amount| amount.minor))?;
    (least > ledger.amount_max).then_some(reason("AM02", "the amount is above the scheme's maximum"))
}

fn cannot_send(state: ParticipantState) -> Option<Reason> {
    let text = match state {
        ParticipantState::Up | ParticipantState::SendOnly => return None,
        ParticipantState::ReceiveOnly => "you may only receive now",
        ParticipantState::Draining => "you are draining",
        ParticipantState::Suspended => "you are suspended",
    };
    Some(reason("AG10", text))
}

fn cannot_receive(state: ParticipantState) -> Option<Reason> {
    let text = match state {
        ParticipantState::Up | ParticipantState::ReceiveOnly => return None,
        ParticipantState::SendOnly => "the payee's participant may only send now",
        ParticipantState::Draining => "the payee's participant is draining",
        ParticipantState::Suspended => "the payee's participant is suspended",
    };
    Some(reason("AG11", text))
}

fn unserved(payee: Option<&Payee<'_>>) -> Reason {
    let text = match payee.map(|payee| payee.table) {
        Some(Table::Bins) => "the bank code is no participant's",
        Some(Table::Bakong) => "the Bakong suffix is no participant's",
        Some(Table::Wallets) => "the account's identifier is no participant's",
        None => "the code has no address that a participant could have",
    };
    reason("RC04", text)
}
