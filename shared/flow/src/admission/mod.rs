//! Callers waiting for what the fold says of their orders.
//!
//! A caller is told "accepted" only after the log has its order and the fold has admitted it (rule 4). If the fold is
//! late it is told so, but only after a note of that is in the log, because what the fold says later must then become an
//! event. Whatever is not known is "not yet durable, repeat the same message", which is always safe.
//!
//! Knows no HTTP, no message and no signature. `now_ms` is a local clock that only goes forward; it ends waits and
//! decides nothing. A ticket is the shell's name for a caller.
//!
//! ```text
//!  submitted ─► Appending ─stored─► Stored ─journal─► (Prefer: wait) Awaiting ─final─► told
//!                  │ refused, unknown  │ late                           │ time is up
//!                  ▼                   ▼                                ▼
//!              told 503 / PDNG      Noting ─stored─► told pending    told 202
//! ```

pub mod limits;
mod resolution;
#[cfg(test)]
mod tests;

use std::collections::{BTreeMap, BTreeSet};

use tonle_wire::OutputName;
use tonle_wire::journal::{Journal, Kind, Step, Verdict};

use crate::view::View;
use limits::{
    ADMISSION_WAIT_MS, IN_FLIGHT_MAX, NOTE_WAIT_MS, PARTICIPANT_IN_FLIGHT_MAX, PREFER_WAIT_MS_MAX,
    RECENT_FINALS_MAX, RECENT_VERDICTS_MAX, REFERENCE_IN_FLIGHT_MAX,
};

pub use resolution::{Problem, Resolution, resolve_repeat};

/// The shell's name for a waiting caller; never used for two at once.
pub type Ticket = u64;

/// What can be configured.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Terms {
    /// Longest wait for acknowledgement and admission, milliseconds.
    pub admission_wait_ms: u64,
    /// Callers at once.
    pub in_flight_max: usize,
    /// Callers of one participant at once.
    pub participant_in_flight_max: usize,
}

impl Terms {
    /// The usual terms.
    pub const USUAL: Self = Self {
        admission_wait_ms: ADMISSION_WAIT_MS,
        in_flight_max: IN_FLIGHT_MAX,
        participant_in_flight_max: PARTICIPANT_IN_FLIGHT_MAX,
    };
}

/// What a caller asks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Asked {
    /// A payment (pacs.008): the only one with a decision to wait for.
    Payment,
    /// An answer (pacs.002).
    Answer,
    /// An enquiry (pacs.028).
    Enquiry,
    /// An operator's order.
    Operator,
}

/// A caller's order that is about to be appended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Submission {
    /// The participant; for operators their first name.
    pub participant: String,
    /// Its reference.
    pub reference: String,
    /// What it asks.
    pub asked: Asked,
    /// `Prefer: wait`, milliseconds from now.
    pub prefer_wait_ms: Option<u64>,
}

/// Why a caller cannot wait now; nothing was accepted and nothing is burnt. Answer with `Retry-After`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Overloaded {
    /// `503`: too many callers in all.
    #[error("too many requests are waiting")]
    All,
    /// `429`: too many of this participant.
    #[error("too many requests of this participant are waiting")]
    Participant,
    /// `429`: too many with this reference.
    #[error("too many requests with this reference are waiting")]
    Reference,
    /// The shell used a ticket for two callers: its fault, not the caller's.
    #[error("the ticket is in use")]
    Ticket,
}

/// What became of an append.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Appended {
    /// The log has it at this order offset.
    Stored {
        /// The offset.
        offset: u64,
    },
    /// The log does not have it and never will.
    Refused,
    /// Nobody knows.
    Unknown,
}

/// What the shell has to do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Action {
    /// Append `Order::Pending(order)` and report with [`Admission::append_outcome`].
    AppendPending {
        /// The caller.
        ticket: Ticket,
        /// Offset of its order.
        order: u64,
    },
    /// Tell the caller.
    Resolve(Ticket, Resolution),
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Stage {
    Appending,
    Stored { order: u64 },
    Noting { order: u64 },
    Awaiting { payment: u64 },
}

#[derive(Debug, Clone)]
struct Waiter {
    participant: String,
    reference: String,
    stage: Stage,
    until_ms: u64,
    prefer_until_ms: Option<u64>,
}

/// The waiting callers of one gateway and one group. See the module.
#[derive(Debug, Clone)]
pub struct Admission {
    terms: Terms,
    waiters: BTreeMap<Ticket, Waiter>,
    by_order: BTreeMap<u64, Ticket>,
    by_payment: BTreeMap<u64, BTreeSet<Ticket>>,
    deadlines: BTreeSet<(u64, Ticket)>,
    participants: BTreeMap<String, usize>,
    references: BTreeMap<(String, String), usize>,
    verdicts: BTreeMap<u64, Resolution>,
    finals: BTreeMap<(u64, String), OutputName>,
    /// Order offset of the next journal record.
    next: u64,
}

impl Admission {
    /// Nobody waits. `next` is the order offset whose journal record will be fed first.
    pub fn new(terms: Terms, next: u64) -> Self {
        Self {
            terms,
            waiters: BTreeMap::new(),
            by_order: BTreeMap::new(),
            by_payment: BTreeMap::new(),
            deadlines: BTreeSet::new(),
            participants: BTreeMap::new(),
            references: BTreeMap::new(),
            verdicts: BTreeMap::new(),
            finals: BTreeMap::new(),
            next,
        }
    }

    /// A caller's order is about to be appended. The shell appends it only if this is `Ok`, and reports with
    /// [`Self::append_outcome`].
    ///
    /// # Errors
    /// [`Overloaded`]: the order must not be appended.
    pub fn submitted(&mut self, ticket: Ticket, order: Submission, now_ms: u64) -> Result<(), Overloaded> {
        let Submission { participant, reference, asked, prefer_wait_ms } = order;
        self.check_room(ticket, &participant, &reference)?;
        let prefer_wait_ms = match asked {
            Asked::Payment => prefer_wait_ms,
            Asked::Answer | Asked::Enquiry | Asked::Operator => None,
        };
        let prefer_until_ms = prefer_wait_ms.map(|wait| now_ms.saturating_add(wait.min(PREFER_WAIT_MS_MAX)));
        let until_ms = now_ms.saturating_add(self.terms.admission_wait_ms);
        let stage = Stage::Appending;
        self.add(ticket, Waiter { participant, reference, stage, until_ms, prefer_until_ms });
        Ok(())
    }

    /// A caller whose repeated payment turned out to be accepted before waits for its decision until `until_ms`
    /// (`Prefer: wait`). Gives the resolution at once if the decision is known or there is no time left.
    ///
    /// # Errors
    /// [`Overloaded`]: tell the caller the 202 instead; that is right too.
    pub fn await_final(
        &mut self,
        ticket: Ticket,
        order: Submission,
        payment: u64,
        view: &View,
        now_ms: u64,
    ) -> Result<Option<Resolution>, Overloaded> {
        if let Some(event) = view.final_event(payment, &order.participant) {
            return Ok(Some(Resolution::Final { event }));
        }
        let wait_ms = order.prefer_wait_ms.unwrap_or(0).min(PREFER_WAIT_MS_MAX);
        let is_own = view.payment_at(payment).is_some_and(|row| row.payer == Some(&order.participant));
        if wait_ms == 0 || !is_own {
            return Ok(Some(Resolution::Accepted { position: payment }));
        }
        self.check_room(ticket, &order.participant, &order.reference)?;
        let Submission { participant, reference, asked: _, prefer_wait_ms: _ } = order;
        let until_ms = now_ms.saturating_add(wait_ms);
        let stage = Stage::Awaiting { payment };
        self.add(ticket, Waiter { participant, reference, stage, until_ms, prefer_until_ms: Some(until_ms) });
        Ok(None)
    }

    /// What became of the append of a caller's order, or of the note that it is told "pending".
    pub fn append_outcome(&mut self, ticket: Ticket, appended: Appended) -> Option<Resolution> {
        let stage = self.waiters.get(&ticket)?.stage;
        match stage {
            Stage::Appending => match appended {
                Appended::Stored { offset } => self.stored(ticket, offset),
                Appended::Refused => self.tell(ticket, Resolution::Unavailable),
                Appended::Unknown => self.tell(ticket, Resolution::NotDurable),
            },
            Stage::Noting { order } => match appended {
                Appended::Stored { .. } => self.tell(ticket, Resolution::Pending { position: order }),
                // Without the note a refusal would never reach the caller, so it must ask again.
                Appended::Refused | Appended::Unknown => self.tell(ticket, Resolution::NotDurable),
            },
            Stage::Stored { .. } | Stage::Awaiting { .. } => None,
        }
    }

    /// An accepted journal record. Gives the callers that can be told now. What the fold said of the order itself is in the
    /// last part of its outcome.
    pub fn journal(&mut self, record: &Journal) -> Vec<(Ticket, Resolution)> {
        let mut told = Vec::new();
        for (event, step) in record.outputs() {
            self.note_final(event, step, &mut told);
        }
        if !record.is_last() {
            return told;
        }
        self.next = record.offset.saturating_add(1);
        let resolution = match &record.verdict {
            Verdict::Done => None,
            Verdict::Admitted
            | Verdict::Repeat { .. }
            | Verdict::Conflict { .. }
            | Verdict::Refused { .. }
            | Verdict::Quarantined { .. } => Some(resolution::of(record)),
        };
        match (self.by_order.get(&record.offset).copied(), resolution) {
            (Some(ticket), resolution) => {
                let resolution = resolution.unwrap_or_else(|| resolution::of(record));
                told.extend(self.settle(ticket, resolution).map(|resolution| (ticket, resolution)));
            }
            (None, Some(resolution)) => {
                self.verdicts.insert(record.offset, resolution);
                if self.verdicts.len() > RECENT_VERDICTS_MAX {
                    self.verdicts.pop_first();
                }
            }
            (None, None) => {}
        }
        told
    }

    fn note_final(&mut self, event: OutputName, step: &Step, told: &mut Vec<(Ticket, Resolution)>) {
        let Step::Deliver(delivery) = step else { return };
        let (Kind::Final, Some(payment)) = (delivery.kind, delivery.payment) else { return };
        self.finals.entry((payment, delivery.to.clone())).or_insert(event);
        if self.finals.len() > RECENT_FINALS_MAX {
            self.finals.pop_first();
        }
        let waiting: Vec<Ticket> = self.by_payment.get(&payment).into_iter().flatten().copied().collect();
        for ticket in waiting {
            if self.waiters.get(&ticket).is_some_and(|waiter| waiter.participant == delivery.to) {
                told.extend(self.tell(ticket, Resolution::Final { event }).map(|told| (ticket, told)));
            }
        }
    }

    /// Ends waits whose time is up.
    pub fn poll(&mut self, now_ms: u64) -> Vec<Action> {
        let mut actions = Vec::new();
        while let Some((until_ms, ticket)) = self.deadlines.first().copied() {
            if until_ms > now_ms {
                break;
            }
            let Some(stage) = self.waiters.get(&ticket).map(|waiter| waiter.stage) else {
                self.deadlines.remove(&(until_ms, ticket));
                continue;
            };
            let resolution = match stage {
                Stage::Appending | Stage::Noting { .. } => Resolution::NotDurable,
                Stage::Awaiting { payment } => Resolution::Accepted { position: payment },
                Stage::Stored { order } => {
                    self.restage(ticket, Stage::Noting { order }, now_ms.saturating_add(NOTE_WAIT_MS));
                    actions.push(Action::AppendPending { ticket, order });
                    continue;
                }
            };
            actions.extend(self.tell(ticket, resolution).map(|told| Action::Resolve(ticket, told)));
        }
        actions
    }

    /// The caller is gone: nobody is told anything.
    pub fn cancelled(&mut self, ticket: Ticket) {
        self.remove(ticket);
    }

    /// When [`Self::poll`] has something to do.
    pub fn next_deadline_ms(&self) -> Option<u64> {
        self.deadlines.first().map(|(until_ms, _)| *until_ms)
    }

    /// Callers that wait.
    pub fn in_flight(&self) -> usize {
        self.waiters.len()
    }

    fn check_room(&self, ticket: Ticket, participant: &str, reference: &str) -> Result<(), Overloaded> {
        if self.waiters.contains_key(&ticket) {
            return Err(Overloaded::Ticket);
        }
        if self.waiters.len() >= self.terms.in_flight_max {
            return Err(Overloaded::All);
        }
        if self.participants.get(participant).is_some_and(|n| *n >= self.terms.participant_in_flight_max) {
            return Err(Overloaded::Participant);
        }
        let reference = (participant.to_owned(), reference.to_owned());
        match self.references.get(&reference) {
            Some(count) if *count >= REFERENCE_IN_FLIGHT_MAX => Err(Overloaded::Reference),
            Some(_) | None => Ok(()),
        }
    }

    fn add(&mut self, ticket: Ticket, waiter: Waiter) {
        *self.participants.entry(waiter.participant.clone()).or_default() += 1;
        let reference = (waiter.participant.clone(), waiter.reference.clone());
        *self.references.entry(reference).or_default() += 1;
        self.index(ticket, waiter.stage);
        self.deadlines.insert((waiter.until_ms, ticket));
        self.waiters.insert(ticket, waiter);
    }

    fn stored(&mut self, ticket: Ticket, offset: u64) -> Option<Resolution> {
        if let Some(resolution) = self.verdicts.remove(&offset) {
            return self.settle(ticket, resolution);
        }
        if offset < self.next {
            // The journal has it, but so long ago that it is not kept here: the shell looks it up.
            return self.tell(ticket, Resolution::Repeat { first: offset });
        }
        let until_ms = self.waiters.get(&ticket)?.until_ms;
        self.restage(ticket, Stage::Stored { order: offset }, until_ms);
        None
    }

    /// What the fold said is known: the caller is told, or waits on for the decision if it prefers that.
    fn settle(&mut self, ticket: Ticket, resolution: Resolution) -> Option<Resolution> {
        let waiter = self.waiters.get(&ticket)?;
        let (&Resolution::Accepted { position }, Some(until_ms)) = (&resolution, waiter.prefer_until_ms)
        else {
            return self.tell(ticket, resolution);
        };
        if let Some(event) = self.finals.get(&(position, waiter.participant.clone())).copied() {
            return self.tell(ticket, Resolution::Final { event });
        }
        self.restage(ticket, Stage::Awaiting { payment: position }, until_ms);
        None
    }

    fn tell(&mut self, ticket: Ticket, resolution: Resolution) -> Option<Resolution> {
        self.remove(ticket).map(|_| resolution)
    }

    fn restage(&mut self, ticket: Ticket, stage: Stage, until_ms: u64) {
        let Some(waiter) = self.waiters.get_mut(&ticket) else { return };
        let before = (waiter.stage, waiter.until_ms);
        (waiter.stage, waiter.until_ms) = (stage, until_ms);
        self.unindex(ticket, before.0);
        self.deadlines.remove(&(before.1, ticket));
        self.index(ticket, stage);
        self.deadlines.insert((until_ms, ticket));
    }

    fn index(&mut self, ticket: Ticket, stage: Stage) {
        match stage {
            Stage::Stored { order } => {
                self.by_order.insert(order, ticket);
            }
            Stage::Awaiting { payment } => {
                self.by_payment.entry(payment).or_default().insert(ticket);
            }
            Stage::Appending | Stage::Noting { .. } => {}
        }
    }

    fn unindex(&mut self, ticket: Ticket, stage: Stage) {
        match stage {
            Stage::Stored { order } => {
                self.by_order.remove(&order);
            }
            Stage::Awaiting { payment } => {
                if let Some(tickets) = self.by_payment.get_mut(&payment) {
                    tickets.remove(&ticket);
                    if tickets.is_empty() {
                        self.by_payment.remove(&payment);
                    }
                }
            }
            Stage::Appending | Stage::Noting { .. } => {}
        }
    }

    fn remove(&mut self, ticket: Ticket) -> Option<Waiter> {
        let waiter = self.waiters.remove(&ticket)?;
        self.unindex(ticket, waiter.stage);
        self.deadlines.remove(&(waiter.until_ms, ticket));
        less(&mut self.participants, &waiter.participant);
        less(&mut self.references, &(waiter.participant.clone(), waiter.reference.clone()));
        Some(waiter)
    }
}

fn less<K: Ord>(counts: &mut BTreeMap<K, usize>, key: &K) {
    if let Some(count) = counts.get_mut(key) {
        *count = count.saturating_sub(1);
        if *count == 0 {
            counts.remove(key);
        }
    }
}
