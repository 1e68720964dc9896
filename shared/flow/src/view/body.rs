//! Where the bytes of an event or a reply are: in the record itself, in an order, or in an earlier record.
//!
//! Does not read the log: it names the record that the shell has to read next.

use tonle_wire::journal::{Body, Journal, Kind, Step};

/// Where the bytes are.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Located<'a> {
    /// Here they are: made by the hub, XML.
    Bytes(&'a [u8]),
    /// The body of the participant's message in the order at this offset, verbatim.
    Order(u64),
    /// In the journal record of the order at `offset`, at the step that [`find`] gives for `wanted`; of several parts the
    /// one that [`View::position_of`](super::View::position_of) gives.
    Record {
        /// Offset of the order whose journal record has it.
        offset: u64,
        /// Which step of it.
        wanted: Wanted,
    },
}

/// A step looked for in another record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Wanted {
    /// The decision for this participant about the payment of this order.
    Final {
        /// The addressee.
        to: String,
        /// Offset of the payment's order; `None`: the only payment there.
        payment: Option<u64>,
    },
    /// The reply to an enquiry.
    Reply,
}

/// Where the bytes of the step `k` are. `asker` is who a reply is for, since a reply may be that participant's final.
/// `None`: the step has no body, or the record contradicts itself.
pub fn locate<'a>(record: &'a Journal, k: u32, asker: &str) -> Option<Located<'a>> {
    let mut index = usize::try_from(k.checked_sub(record.first_k())?).ok()?;
    // Each step back goes to a lower index, so this ends.
    loop {
        let (body, to, payment) = body_of(record, index)?;
        match body {
            Body::Stored(bytes) => return Some(Located::Bytes(bytes)),
            Body::Order(offset) => return Some(Located::Order(*offset)),
            Body::SameAs(other) => {
                let other = usize::try_from(*other).ok()?;
                if other >= index {
                    return None;
                }
                index = other;
            }
            Body::FinalAt(offset) => {
                let wanted = Wanted::Final { to: to.unwrap_or(asker).to_owned(), payment };
                return Some(Located::Record { offset: *offset, wanted });
            }
            Body::ReplyAt(offset) => {
                return Some(Located::Record { offset: *offset, wanted: Wanted::Reply });
            }
        }
    }
}

/// A step's body, its addressee (`None`: whoever asked) and its payment.
fn body_of(record: &Journal, index: usize) -> Option<(&Body, Option<&str>, Option<u64>)> {
    match record.steps.get(index)? {
        Step::Deliver(delivery) => Some((&delivery.body, Some(&delivery.to), delivery.payment)),
        Step::Reply { body, payment } => Some((body, None, *payment)),
        Step::Moved(_)
        | Step::Reserved { .. }
        | Step::Released { .. }
        | Step::Posted { .. }
        | Step::Participant(_)
        | Step::Ledger(_)
        | Step::Account { .. }
        | Step::Operator(_)
        | Step::Group { .. }
        | Step::Delivered(_) => None,
    }
}

/// The `k` of the wanted step in a record. For a final: the one delivered to the same addressee, else the first for
/// the payment (`wire`, `Body::FinalAt`).
pub fn find(record: &Journal, wanted: &Wanted) -> Option<u32> {
    let place = match wanted {
        Wanted::Reply => record.steps.iter().position(|step| matches!(step, Step::Reply { .. })),
        Wanted::Final { to, payment } => {
            let fits = |step: &Step, addressee: Option<&str>| match step {
                Step::Deliver(delivery) => {
                    delivery.kind == Kind::Final
                        && (payment.is_none() || delivery.payment == *payment)
                        && addressee.is_none_or(|addressee| delivery.to == addressee)
                        // The stored decision once more is no decision: it would lead back here.
                        && !matches!(delivery.body, Body::FinalAt(_))
                }
                Step::Moved(_)
                | Step::Reserved { .. }
                | Step::Released { .. }
                | Step::Posted { .. }
                | Step::Reply { .. }
                | Step::Participant(_)
                | Step::Ledger(_)
                | Step::Account { .. }
                | Step::Operator(_)
                | Step::Group { .. }
                | Step::Delivered(_) => false,
            };
            let own = record.steps.iter().position(|step| fits(step, Some(to)));
            own.or_else(|| record.steps.iter().position(|step| fits(step, None)))
        }
    };
    place.map(|place| record.k_at(place))
}
