//! Drives the machine of waiting callers: one oneshot per caller, one lock, one task for its timers. What a caller is
//! told is decided in `flow`; here is only who sleeps and who wakes.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use bytes::Bytes;
use tokio::sync::oneshot;
use tokio::time::Instant;
use tonle_flow::admission::{Action, Admission, Appended, Overloaded, Resolution, Submission, Terms, Ticket};
use tonle_flow::view::View;
use tonle_runtime::log::{self, Log, Topic};
use tonle_wire::journal::Journal;
use tonle_wire::order::{Order, Record};

use crate::reach::Reach;

/// How often timers are looked at: waits are seconds long, so a fiftieth of a second more is nobody's loss.
const TIMERS_EVERY: Duration = Duration::from_millis(20);

/// All waiting callers.
pub struct Callers {
    log: Arc<dyn Log>,
    reach: Arc<Reach>,
    started: Instant,
    inner: Mutex<Inner>,
}

struct Inner {
    admission: Admission,
    waiting: HashMap<Ticket, oneshot::Sender<Resolution>>,
    next_ticket: Ticket,
}

impl Inner {
    fn tell(&mut self, told: impl IntoIterator<Item = (Ticket, Resolution)>) {
        for (ticket, resolution) in told {
            if let Some(waiting) = self.waiting.remove(&ticket) {
                // A caller that is gone needs no answer.
                let _ = waiting.send(resolution);
            }
        }
    }
}

/// A caller's place; dropping it ends the wait.
struct Place<'a> {
    callers: &'a Callers,
    ticket: Ticket,
}

impl Drop for Place<'_> {
    fn drop(&mut self) {
        let mut inner = self.callers.lock();
        if inner.waiting.remove(&self.ticket).is_some() {
            inner.admission.cancelled(self.ticket);
        }
    }
}

impl Callers {
    /// Nobody waits.
    pub fn new(log: Arc<dyn Log>, reach: Arc<Reach>, terms: Terms) -> Self {
        let inner = Inner { admission: Admission::new(terms, 0), waiting: HashMap::new(), next_ticket: 0 };
        Self { log, reach, started: Instant::now(), inner: Mutex::new(inner) }
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, Inner> {
        self.inner.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// A clock that only goes forward, milliseconds.
    pub fn clock_ms(&self) -> u64 {
        u64::try_from(self.started.elapsed().as_millis()).unwrap_or(u64::MAX)
    }

    /// Callers that wait now.
    pub fn in_flight(&self) -> usize {
        self.lock().admission.in_flight()
    }

    /// Appends an order and waits for what the caller is told. `stored` is called with the order's offset as soon as the
    /// log has it. While the log is known to be lost the answer comes at once, and nothing is appended.
    ///
    /// # Errors
    /// [`Overloaded`]: nothing was appended.
    pub async fn submit(
        &self,
        submission: Submission,
        record: Vec<u8>,
        stored: impl FnOnce(u64),
    ) -> Result<(Resolution, Option<log::Refusal>), Overloaded> {
        if let Some(lost) = self.reach.lost() {
            return Ok((Resolution::Unavailable, Some(lost)));
        }
        let now_ms = self.clock_ms();
        let (place, told) =
            self.place(|admission, ticket| admission.submitted(ticket, submission, now_ms))?;
        let mut told = std::pin::pin!(told);
        let append = self.log.append(Topic::Orders, vec![Bytes::from(record)]);
        let outcome = tokio::select! {
            // The wait for the log is part of the caller's wait; the record stays where it is.
            resolution = &mut told => {
                self.reach.appended(None);
                return Ok((resolution.unwrap_or(Resolution::NotDurable), None));
            }
            mut outcomes = append => outcomes.pop(),
        };
        self.reach.appended(outcome.as_ref());
        let mut refusal = None;
        let appended = match outcome {
            Some(log::Appended::Stored(at)) => {
                stored(at.offset);
                Appended::Stored { offset: at.offset }
            }
            Some(log::Appended::Refused(why)) => {
                refusal = Some(why);
                Appended::Refused
            }
            Some(log::Appended::Unknown) | None => Appended::Unknown,
        };
        let resolved = self.outcome(place.ticket, appended);
        let resolution = match resolved {
            Some(resolution) => resolution,
            None => told.await.unwrap_or(Resolution::NotDurable),
        };
        Ok((resolution, refusal))
    }

    /// Waits for the decision about a payment that was accepted before.
    pub async fn await_final(&self, order: Submission, payment: u64, view: &Mutex<View>) -> Resolution {
        let now_ms = self.clock_ms();
        let accepted = Resolution::Accepted { position: payment };
        let mut at_once = None;
        let placed = {
            let view = view.lock().unwrap_or_else(PoisonError::into_inner);
            self.place(|admission, ticket| {
                at_once = admission.await_final(ticket, order, payment, &view, now_ms)?;
                Ok(())
            })
        };
        let Ok((place, told)) = placed else { return accepted };
        let resolution = match at_once {
            Some(resolution) => resolution,
            None => told.await.unwrap_or(accepted),
        };
        drop(place);
        resolution
    }

    fn place(
        &self,
        enter: impl FnOnce(&mut Admission, Ticket) -> Result<(), Overloaded>,
    ) -> Result<(Place<'_>, oneshot::Receiver<Resolution>), Overloaded> {
        let mut inner = self.lock();
        let ticket = inner.next_ticket;
        enter(&mut inner.admission, ticket)?;
        inner.next_ticket += 1;
        let (sender, receiver) = oneshot::channel();
        inner.waiting.insert(ticket, sender);
        Ok((Place { callers: self, ticket }, receiver))
    }

    fn outcome(&self, ticket: Ticket, appended: Appended) -> Option<Resolution> {
        let mut inner = self.lock();
        let resolution = inner.admission.append_outcome(ticket, appended)?;
        inner.waiting.remove(&ticket);
        Some(resolution)
    }

    /// A journal record that the view has taken.
    pub fn journal(&self, record: &Journal) {
        let mut inner = self.lock();
        let told = inner.admission.journal(record);
        inner.tell(told);
    }

    /// Runs the timers until dropped: ends waits, and notes in the log whom it told that the admission is pending.
    pub async fn run_timers(&self) {
        let mut tick = tokio::time::interval(TIMERS_EVERY);
        tick.set_missed_tick_behavior(tokio::time::MissedTickBehavior::Delay);
        loop {
            tick.tick().await;
            let notes = self.due();
            if notes.is_empty() {
                continue;
            }
            let records =
                notes.iter().map(|(_, order)| Bytes::from(Record::new(Order::Pending(*order)).encode()));
            let outcomes = self.log.append(Topic::Orders, records.collect()).await;
            for (at, (ticket, _)) in notes.into_iter().enumerate() {
                let appended = match outcomes.get(at) {
                    Some(log::Appended::Stored(at)) => Appended::Stored { offset: at.offset },
                    Some(log::Appended::Refused(_)) => Appended::Refused,
                    Some(log::Appended::Unknown) | None => Appended::Unknown,
                };
                let mut inner = self.lock();
                let resolution = inner.admission.append_outcome(ticket, appended);
                inner.tell(resolution.map(|resolution| (ticket, resolution)));
            }
        }
    }

    /// Tells those whose time is up, and gives the notes to append.
    fn due(&self) -> Vec<(Ticket, u64)> {
        let now_ms = self.clock_ms();
        let mut notes = Vec::new();
        let mut inner = self.lock();
        if inner.admission.next_deadline_ms().is_none_or(|deadline| deadline > now_ms) {
            return notes;
        }
        for action in inner.admission.poll(now_ms) {
            match action {
                Action::AppendPending { ticket, order } => notes.push((ticket, order)),
                Action::Resolve(ticket, resolution) => inner.tell([(ticket, resolution)]),
            }
        }
        notes
    }
}
