//! One simulated bank: it pays, listens, answers and keeps books, through the participants' API alone. This file pays
//! and asks; `events.rs` takes in what the hub delivers, `answer.rs` answers. Knows nothing of other banks but the
//! addresses it is told.

use std::collections::HashMap;
use std::future::Future;
use std::path::Path;
use std::sync::{Arc, Mutex, MutexGuard};
use std::time::Duration;

use tokio::sync::{Notify, Semaphore, oneshot};
use tokio::task::JoinSet;
use tokio::time::{Instant, timeout};
use uuid::Uuid;

use crate::books::Books;
use crate::client::{Answer, HubClient, SendFault};
use crate::clock;
use crate::config::{AnswerBy, BankConfig};
use crate::keys::{KeyFault, KeyRing, SigningKey};
use crate::limits::{IN_FLIGHT_MAX, OVERTAKEN_WAIT, QUERIES_MAX, QUERY_PAUSE};
use crate::messages::{self, Arrived, CreditTransfer, Prepared};
use crate::money::{self, AmountFault};
use crate::post::Heard;
use crate::statement::{Final, Statement, Times, ViolationKind};
use crate::tls::{Identity, TlsFault};

/// Why a bank cannot start.
#[derive(Debug, thiserror::Error)]
pub enum BankFault {
    /// Its signing key cannot be used.
    #[error(transparent)]
    Key(#[from] KeyFault),
    /// Its TLS identity cannot be used.
    #[error(transparent)]
    Tls(#[from] TlsFault),
    /// The hub's address cannot be used.
    #[error(transparent)]
    Hub(#[from] SendFault),
}

/// One payment to be made.
#[derive(Debug, Clone)]
pub struct PayOrder {
    /// BIC, bank code or participant id of the payee's agent.
    pub to_agent: String,
    /// The payee's account there.
    pub to_account: String,
    /// The payer's account here.
    pub from_account: String,
    /// Decimal text as it is to stand in the message.
    pub amount: String,
    /// Currency code.
    pub ccy: String,
    /// `Prefer: wait` in seconds.
    pub prefer_wait: Option<u32>,
    /// A fixed `MsgId`; fresh if absent.
    pub reference: Option<String>,
    /// A fixed UETR; fresh if absent.
    pub uetr: Option<Uuid>,
    /// `AccptncDtTm` in milliseconds since 1970.
    pub accepted_ms: Option<u64>,
    /// When it was due; latencies count from here. Now if absent.
    pub scheduled: Option<Instant>,
}

impl PayOrder {
    /// A payment with fresh ids, due now, without options.
    pub fn new(to_agent: &str, to_account: &str, amount: &str, ccy: &str) -> Self {
        Self {
            to_agent: to_agent.to_owned(),
            to_account: to_account.to_owned(),
            from_account: "SANDBOX-PAYER".to_owned(),
            amount: amount.to_owned(),
            ccy: ccy.to_owned(),
            prefer_wait: None,
            reference: None,
            uetr: None,
            accepted_ms: None,
            scheduled: None,
        }
    }
}

/// A payment written down but not yet sent; it may be sent any number of times.
#[derive(Debug, Clone)]
pub struct Payment {
    /// Its UETR.
    pub uetr: Uuid,
    /// The pacs.008.
    pub message: Prepared,
    /// Amount in minor units.
    pub amount_minor: u64,
    /// Currency code.
    pub ccy: Box<str>,
    /// The participant who may answer, where the bank knows who has that address.
    pub payee: Option<Box<str>>,
    /// `Prefer: wait` in seconds.
    pub prefer_wait: Option<u32>,
    /// When it is due.
    pub scheduled: Instant,
}

/// What became of a payment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Verdict {
    /// Final `ACSC`.
    Completed,
    /// Final `RJCT` with its reason.
    Refused(Box<str>),
    /// The hub did not take it: an HTTP error, or an event `rejection` (status 0).
    NotAccepted {
        /// HTTP status.
        http: u16,
        /// Code of the problem.
        code: Box<str>,
        /// Path of the field, where the hub names one.
        field: Option<Box<str>>,
    },
    /// No final after all queries.
    Unknown,
}

/// Outcome of a payment with its latencies from the scheduled time.
#[derive(Debug, Clone)]
pub struct Outcome {
    /// Its UETR.
    pub uetr: Uuid,
    /// Its `MsgId`.
    pub reference: Box<str>,
    /// What became of it.
    pub verdict: Verdict,
    /// Until the hub said that it has it.
    pub accepted: Option<Duration>,
    /// Until the final.
    pub finality: Option<Duration>,
}

/// The end of a wait for a payment.
struct Settled {
    verdict: Verdict,
    at: Instant,
}

/// A simulated bank.
pub struct Bank {
    pub(crate) config: BankConfig,
    pub(crate) client: HubClient,
    pub(crate) key: Arc<SigningKey>,
    pub(crate) keys: Arc<KeyRing>,
    pub(crate) identity: Identity,
    books: Mutex<Books>,
    waiting: Mutex<HashMap<Uuid, Vec<oneshot::Sender<Settled>>>>,
    in_flight: Semaphore,
    settled: Notify,
    tasks: Mutex<JoinSet<()>>,
}

impl Bank {
    /// A bank as `config` says, with its keys from the directory `pki`, that reaches the hub at `hub` (`HOST:PORT`).
    /// Nothing is sent yet and nothing listens.
    pub fn new(config: BankConfig, pki: &Path, hub: &str) -> Result<Arc<Self>, BankFault> {
        let key = Arc::new(SigningKey::of_participant(pki, &config.id)?);
        let keys = Arc::new(KeyRing::new(pki));
        let identity = Identity::load(pki, &config.id)?;
        let client = HubClient::new(hub, &identity, Arc::clone(&key), Arc::clone(&keys))?;
        Ok(Arc::new(Self {
            config,
            client,
            key,
            keys,
            identity,
            books: Mutex::default(),
            waiting: Mutex::default(),
            in_flight: Semaphore::new(IN_FLIGHT_MAX),
            settled: Notify::new(),
            tasks: Mutex::default(),
        }))
    }

    /// Participant id.
    pub fn id(&self) -> &str {
        &self.config.id
    }

    /// BIC.
    pub fn bic(&self) -> &str {
        &self.config.bic
    }

    /// Its accounts; empty means that it takes credits for any.
    pub fn accounts(&self) -> &[String] {
        &self.config.accounts
    }

    /// The statement as of now.
    pub fn statement(&self) -> Statement {
        self.books().statement(&self.config.id, &self.config.bic)
    }

    /// The client, for calls that are no payments.
    pub fn client(&self) -> &HubClient {
        &self.client
    }

    /// The hub's answer to `GET /v1/positions` as JSON text.
    pub async fn positions(&self) -> Result<Answer, SendFault> {
        self.client.get("/v1/positions", "", Duration::ZERO).await
    }

    /// Writes a payment down, with fresh ids where the order fixes none.
    pub fn prepare(&self, order: &PayOrder) -> Result<Payment, AmountFault> {
        let amount_minor = money::minor(&order.ccy, &order.amount)?;
        let uetr = order.uetr.unwrap_or_else(Uuid::new_v4);
        let reference = order.reference.as_deref().map_or_else(messages::fresh_reference, Box::from);
        let message = messages::credit_transfer(&CreditTransfer {
            reference: &reference,
            uetr,
            amount: &order.amount,
            ccy: &order.ccy,
            debtor_agent: &self.config.bic,
            debtor_account: &order.from_account,
            creditor_agent: &order.to_agent,
            creditor_account: &order.to_account,
            accepted_ms: order.accepted_ms,
        });
        Ok(Payment {
            uetr,
            message,
            amount_minor,
            ccy: order.ccy.as_str().into(),
            payee: self.config.peers.get(&order.to_agent).map(|id| id.as_str().into()),
            prefer_wait: order.prefer_wait,
            scheduled: order.scheduled.unwrap_or_else(Instant::now),
        })
    }

    /// Pays and waits for the end.
    pub async fn pay(&self, order: &PayOrder) -> Result<Outcome, AmountFault> {
        Ok(self.carry_out(&self.prepare(order)?).await)
    }

    /// Sends a payment written down before and waits for its end: a final, a refusal at the door, or unknown after all
    /// status queries.
    pub async fn carry_out(&self, payment: &Payment) -> Outcome {
        let _permit = self.in_flight.acquire().await;
        let (uetr, reference) = (payment.uetr, &payment.message.reference);
        let fresh = self.note_sent(payment);
        let mut receiver = self.wait_for(uetr);
        let (heard, early) = self.deliver_or_settle(payment, &mut receiver).await;
        let accepted = match &heard {
            Heard::Admitted { .. } | Heard::Message(_) => Some(payment.scheduled.elapsed()),
            Heard::Refused { .. } | Heard::Lost => None,
        };
        let outcome = |verdict, accepted, finality| Outcome {
            uetr,
            reference: reference.clone(),
            verdict,
            accepted,
            finality,
        };
        if let (false, Heard::Refused { http, code, field }) = (fresh, &heard) {
            // The ids were used before: the refusal is of this message, and says nothing of the first one.
            let verdict = Verdict::NotAccepted { http: *http, code: code.clone(), field: field.clone() };
            return outcome(verdict, None, None);
        }
        self.note_heard(uetr, &heard);
        match self.end_of(uetr, early, receiver).await {
            Some(Settled { verdict: verdict @ Verdict::NotAccepted { .. }, .. }) => {
                outcome(verdict, accepted, None)
            }
            Some(end) => {
                let finality = end.at.saturating_duration_since(payment.scheduled);
                // The final may overtake the acceptance, which it implies.
                let accepted = accepted.unwrap_or(finality).min(finality);
                outcome(end.verdict, Some(accepted), Some(finality))
            }
            None => outcome(Verdict::Unknown, accepted, None),
        }
    }

    /// Sends a payment until the hub says something or its end has come another way. The final may come before the
    /// answer; then the answer has a moment more.
    async fn deliver_or_settle(
        &self,
        payment: &Payment,
        receiver: &mut oneshot::Receiver<Settled>,
    ) -> (Heard, Option<Settled>) {
        let delivering = self.deliver(&payment.message, payment.prefer_wait);
        tokio::pin!(delivering);
        tokio::select! {
            biased;
            heard = &mut delivering => (heard, None),
            end = receiver => {
                let heard = timeout(OVERTAKEN_WAIT, delivering).await.unwrap_or(Heard::Lost);
                (heard, end.ok())
            }
        }
    }

    /// The end of a payment: known already, or told by an event, or asked for. `None` if all queries bring nothing.
    async fn end_of(
        &self,
        uetr: Uuid,
        early: Option<Settled>,
        mut receiver: oneshot::Receiver<Settled>,
    ) -> Option<Settled> {
        if early.is_some() {
            return early;
        }
        let mut settled = timeout(self.config.final_wait(), &mut receiver).await;
        let mut queries = 0;
        while settled.is_err() && queries < QUERIES_MAX {
            queries += 1;
            self.query(uetr).await;
            settled = timeout(QUERY_PAUSE, &mut receiver).await;
        }
        settled.ok().and_then(Result::ok)
    }

    /// Enters a payment into the books; false if its UETR is there already.
    fn note_sent(&self, payment: &Payment) -> bool {
        let now = clock::now_ms();
        let waited = u64::try_from(payment.scheduled.elapsed().as_millis()).unwrap_or(0);
        let times =
            Times { scheduled_ms: Some(now.saturating_sub(waited)), sent_ms: Some(now), ..Times::default() };
        self.books().sent(payment, times)
    }

    fn note_heard(&self, uetr: Uuid, heard: &Heard) {
        match heard {
            Heard::Admitted { body, pending } => {
                let body = (!pending).then_some(&**body);
                self.books().accepted(uetr, clock::now_ms(), body);
            }
            Heard::Message(body) => {
                self.books().accepted(uetr, clock::now_ms(), None);
                self.hub_says(Some(uetr), body, false);
            }
            Heard::Refused { http, code, field } => {
                self.books().not_accepted(uetr, code);
                let (code, field) = (code.clone(), field.clone());
                self.settle(uetr, Verdict::NotAccepted { http: *http, code, field });
            }
            Heard::Lost => {}
        }
    }

    /// Sends the message of a payment again, without waiting for its end: a duplicate.
    pub async fn repeat(&self, payment: &Payment) -> Heard {
        self.books().asked(payment.uetr);
        let heard = self.deliver(&payment.message, None).await;
        if !matches!(heard, Heard::Refused { .. }) {
            self.note_heard(payment.uetr, &heard);
        }
        heard
    }

    /// Sends a message under a reference used before, without touching the books: a conflict, or any other message that
    /// is to be refused.
    pub async fn probe(&self, message: &Prepared) -> Heard {
        self.deliver(message, None).await
    }

    /// Asks the hub by pacs.028 what became of `uetr`, and books a final if there is one.
    pub async fn query(&self, uetr: Uuid) {
        self.books().asked(uetr);
        if let Heard::Message(body) = self.deliver(&messages::status_request(uetr), None).await {
            self.hub_says(Some(uetr), &body, false);
        }
    }

    /// Takes in a pacs.002 of the hub whose signature holds. `expected` is the payment asked about.
    pub(crate) fn hub_says(&self, expected: Option<Uuid>, body: &[u8], event: bool) {
        let status = match messages::read(body) {
            Ok(Arrived::Status(status)) => status,
            Ok(_) => return self.unreadable(expected, "not a pacs.002"),
            Err(fault) => return self.unreadable(expected, &fault.to_string()),
        };
        if expected.is_some_and(|uetr| uetr != status.uetr) {
            return self.unreadable(expected, "a status of another payment");
        }
        if !matches!(&*status.status, "ACSC" | "RJCT") {
            return;
        }
        let said = Final { status: status.status, reason: status.reason };
        self.books().finality(status.uetr, &said, body, event, clock::now_ms());
        if let Some(first) = self.books().final_of(status.uetr) {
            self.settle(status.uetr, verdict_of(&first));
        }
        self.settled.notify_waiters();
    }

    fn unreadable(&self, uetr: Option<Uuid>, detail: &str) {
        self.books().violation(ViolationKind::Unreadable, uetr, detail);
    }

    /// Waits until every payment that this bank sent or said yes to has its final, or `most` has passed. Returns how
    /// many have none.
    pub async fn drained(&self, most: Duration) -> usize {
        let end = Instant::now() + most;
        loop {
            let changed = self.settled.notified();
            tokio::pin!(changed);
            changed.as_mut().enable();
            let open = {
                let books = self.books();
                books.open() + books.awaiting_credit()
            };
            if open == 0 || tokio::time::timeout_at(end, changed).await.is_err() {
                return open;
            }
        }
    }

    /// Ends what this bank still does in the background: late answers, floods.
    pub fn stop(&self) {
        self.tasks.lock().unwrap_or_else(|e| e.into_inner()).abort_all();
    }

    /// Runs `work` in the background; the bank owns it and ends it with [`Bank::stop`].
    pub(crate) fn background(&self, work: impl Future<Output = ()> + Send + 'static) {
        let mut tasks = self.tasks.lock().unwrap_or_else(|e| e.into_inner());
        while tasks.try_join_next().is_some() {}
        tasks.spawn(work);
    }

    pub(crate) fn books(&self) -> MutexGuard<'_, Books> {
        self.books.lock().unwrap_or_else(|e| e.into_inner())
    }

    fn waiting(&self) -> MutexGuard<'_, HashMap<Uuid, Vec<oneshot::Sender<Settled>>>> {
        self.waiting.lock().unwrap_or_else(|e| e.into_inner())
    }

    /// A receiver of the end of `uetr`; it fires at once if the books have a final already.
    fn wait_for(&self, uetr: Uuid) -> oneshot::Receiver<Settled> {
        let (sender, receiver) = oneshot::channel();
        {
            let mut waiting = self.waiting();
            let waiting = waiting.entry(uetr).or_default();
            waiting.retain(|other| !other.is_closed());
            waiting.push(sender);
        }
        if let Some(known) = self.books().final_of(uetr) {
            self.settle(uetr, verdict_of(&known));
        }
        receiver
    }

    pub(crate) fn settle(&self, uetr: Uuid, verdict: Verdict) {
        let Some(waiting) = self.waiting().remove(&uetr) else { return };
        let at = Instant::now();
        for sender in waiting {
            // Nobody waits any more: the books have it all the same.
            let _ = sender.send(Settled { verdict: verdict.clone(), at });
        }
    }

    /// Whether this bank answers in the push response where it can.
    pub(crate) fn answers_in_response(&self) -> bool {
        self.config.answer_by == AnswerBy::Response
    }
}

fn verdict_of(said: &Final) -> Verdict {
    if said.committed() {
        Verdict::Completed
    } else {
        Verdict::Refused(said.reason.clone().unwrap_or_default())
    }
}
