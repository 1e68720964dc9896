//! Egress: drives the machine of deliveries. It makes the requests, reads the responses, and puts answers and outcomes
//! into the log; what is pushed when and how often is decided in `flow`.
//!
//! A push counts as acknowledged only after the answer in its response is in the log: else it is made again, and the
//! payee's repeat is the same message.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use bytes::Bytes;
use http::{HeaderValue, Request, StatusCode};
use http_body_util::Full;
use tokio::sync::{Notify, Semaphore};
use tokio::task::JoinSet;
use tokio::time::Instant;
use tonle_flow::admission::Appended;
use tonle_flow::delivery::{Action, Delivery, Depths};
use tonle_flow::view::View;
use tonle_runtime::http as client;
use tonle_runtime::http::Client;
use tonle_runtime::log::{self, Log, Topic};
use tonle_runtime::metrics::Stage;
use tonle_runtime::signature::headers::{TONLE_ATTEMPT, find};
use tonle_runtime::signature::read_push_answer;
use tonle_runtime::tls::Identity;
use tonle_wire::journal::Journal;
use tonle_wire::order::{
    DeliveryOutcome, DeliveryResult, Facts, Message, Order, Record, UnusableAnswer, Via,
};
use tonle_wire::{Kind, OutputName};

use crate::authority::may_send;
use crate::errors::{self, Problem};
use crate::event::Event;
use crate::hub::now_ms;
use crate::intake;
use crate::limits::PUSHES_MAX;
use crate::messages::signature_problem;
use crate::records::Original;
use crate::service::Gateway;

/// Longest sleep of the driver: news wakes it, this only bounds what a missed wake could cost.
const SLEEP_MAX: Duration = Duration::from_millis(500);

/// The machine with what its driver needs.
pub struct Pushes {
    delivery: Mutex<Delivery>,
    news: Notify,
    client: Client,
    places: Semaphore,
    started: Instant,
}

/// What a task of the driver ended with.
enum Done {
    Pushed { event: OutputName, attempt: u32, result: DeliveryResult },
    Appended(Appended),
}

/// One push that is due.
struct Due {
    event: OutputName,
    to: String,
    url: String,
    kind: Kind,
    attempt: u32,
}

impl Pushes {
    /// Nothing is pushed before [`Self::start`].
    pub fn new(client: Client) -> Self {
        Self {
            delivery: Mutex::new(Delivery::new()),
            news: Notify::new(),
            client,
            places: Semaphore::new(PUSHES_MAX),
            started: Instant::now(),
        }
    }

    fn lock(&self) -> MutexGuard<'_, Delivery> {
        self.delivery.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn clock_ms(&self) -> u64 {
        u64::try_from(self.started.elapsed().as_millis()).unwrap_or(u64::MAX)
    }

    /// The view has read the journal to its end: pushes begin.
    pub fn start(&self, view: &View) {
        self.lock().start(view, self.clock_ms());
        self.news.notify_one();
    }

    /// A record that the view has just taken.
    pub fn journal(&self, record: &Journal, view: &View) {
        self.lock().journal(record, view, self.clock_ms());
    }

    /// All records of a batch were given.
    pub fn wake(&self) {
        self.news.notify_one();
    }

    /// For the metrics page.
    pub fn depths(&self, view: &View) -> Depths {
        self.lock().depths(view)
    }
}

impl Gateway {
    /// Pushes until dropped. One task does this; the requests are tasks of its own, and end with it.
    pub(crate) async fn run_pushes(self: &Arc<Self>) {
        let mut tasks: JoinSet<Done> = JoinSet::new();
        loop {
            let now_ms = self.pushes.clock_ms();
            let (actions, due_ms) = {
                let view = self.hub.view();
                let mut delivery = self.pushes.lock();
                let actions = delivery.poll(&view, now_ms);
                (actions, delivery.next_due_ms())
            };
            let is_draining = self.draining.is_started();
            for action in actions {
                self.act(action, is_draining, &mut tasks);
            }
            let pause = due_ms.map_or(SLEEP_MAX, |due| Duration::from_millis(due.saturating_sub(now_ms)));
            tokio::select! {
                () = self.pushes.news.notified() => {}
                () = tokio::time::sleep(pause.min(SLEEP_MAX)) => {}
                Some(done) = tasks.join_next(), if !tasks.is_empty() => self.done(done),
            }
            while let Some(done) = tasks.try_join_next() {
                self.done(done);
            }
        }
    }

    fn act(self: &Arc<Self>, action: Action, is_draining: bool, tasks: &mut JoinSet<Done>) {
        match action {
            // What is not begun now is found again after the restart.
            Action::Push { .. } if is_draining => {}
            Action::Push { event, to, url, kind, attempt } => {
                let gateway = Arc::clone(self);
                let due = Due { event, to, url, kind, attempt };
                tasks.spawn(async move {
                    let result = gateway.push(&due).await;
                    Done::Pushed { event: due.event, attempt: due.attempt, result }
                });
            }
            Action::Append(outcomes) => {
                let log = Arc::clone(&self.hub.log);
                tasks.spawn(async move { Done::Appended(append_outcomes(&*log, outcomes).await) });
            }
            Action::Alarm { event, to } => {
                self.figures.given_up();
                let event = event.text(&self.hub.group);
                tracing::error!(
                    event,
                    participant = to,
                    "pushes ended after 24 hours; the event stays in the feed"
                );
            }
        }
    }

    fn done(&self, done: Result<Done, tokio::task::JoinError>) {
        match done {
            Ok(Done::Pushed { event, attempt, result }) => {
                self.figures.pushed(&result);
                let at_ms = now_ms();
                self.pushes.lock().push_result(event, attempt, result, at_ms, self.pushes.clock_ms());
            }
            Ok(Done::Appended(appended)) => self.pushes.lock().append_outcome(appended),
            // The machine notices by itself that a push has no result.
            Err(fault) => tracing::error!(%fault, "a push failed inside"),
        }
    }

    async fn push(&self, due: &Due) -> DeliveryResult {
        let Ok(_place) = self.pushes.places.acquire().await else {
            return DeliveryResult::Fault("no-place".to_owned());
        };
        let event = match Event::read(&self.hub.records, &self.signer, &self.hub.group, due.event).await {
            Ok(event) => event,
            Err(fault) => {
                tracing::error!(%fault, "an event cannot be pushed");
                return DeliveryResult::Fault("unreadable".to_owned());
            }
        };
        let Ok(identity) = Identity::participant(&due.to) else {
            return DeliveryResult::Fault("identity".to_owned());
        };
        let request = Request::post(due.url.as_str()).body(Full::new(event.content.body.clone()));
        let Ok(mut request) = request else { return DeliveryResult::Fault("address".to_owned()) };
        *request.headers_mut() = event.header_map();
        request.headers_mut().insert(TONLE_ATTEMPT, HeaderValue::from(due.attempt));
        let started = Instant::now();
        match self.pushes.client.send(&identity, request).await {
            Ok(answer) => {
                if due.attempt == 1 && answer.status.is_success() {
                    self.figures.delivered(event.time_ms, now_ms());
                }
                let result = self.response(due, &event.id, answer).await;
                if due.kind == Kind::Instruction && matches!(result, DeliveryResult::Acknowledged(_)) {
                    self.figures.took(Stage::Payee, started);
                }
                result
            }
            Err(fault) => {
                tracing::debug!(%fault, "a push had no answer");
                DeliveryResult::Fault(fault.name().to_owned())
            }
        }
    }

    /// Any 2xx acknowledges; with an instruction it may bring the payee's answer.
    async fn response(&self, due: &Due, event_id: &str, answer: client::Answer) -> DeliveryResult {
        let status = answer.status.as_u16();
        if !answer.status.is_success() {
            return DeliveryResult::Status(status);
        }
        let acknowledged = DeliveryResult::Acknowledged(status);
        if due.kind != Kind::Instruction || answer.body.as_ref().is_ok_and(Bytes::is_empty) {
            return acknowledged;
        }
        let order = match self.answer_in(due, event_id, answer) {
            Ok(message) => Order::Message(Box::new(message)),
            Err(problem) => {
                tracing::debug!(rule = problem.rule.as_deref(), "a push response was no usable answer");
                let details = problem.into_details();
                Order::Unusable(UnusableAnswer {
                    participant: due.to.clone(),
                    event: due.event,
                    code: details.code.into_owned(),
                    field: details.field,
                    detail: details.detail,
                })
            }
        };
        let record = Record::new(order);
        let encoded = Bytes::from(record.encode());
        match self.hub.log.append(Topic::Orders, vec![encoded]).await.pop() {
            Some(log::Appended::Stored(stored)) => {
                // Its events follow at once and need not read the log.
                if let Order::Message(message) = record.order {
                    self.hub.records.stored(stored.offset, Arc::new(Original::new(*message)));
                }
                acknowledged
            }
            Some(log::Appended::Refused(_) | log::Appended::Unknown) | None => {
                DeliveryResult::Fault("answer-not-stored".to_owned())
            }
        }
    }

    /// The payee's signed pacs.002 in a response.
    fn answer_in(&self, due: &Due, event_id: &str, answer: client::Answer) -> Result<Message, Problem> {
        let client::Answer { status, headers, body } = answer;
        let body =
            body.map_err(|fault| Problem::new(errors::UNUSABLE, fault.to_string()).rule("push-answer-body"))?;
        if status != StatusCode::OK {
            return Err(Problem::new(errors::UNUSABLE, "an answer needs status 200").rule("answer-status"));
        }
        if !crate::messages::is_xml(&headers) {
            return Err(Problem::new(errors::MEDIA_TYPE, "answers are taken as application/xml"));
        }
        let found = find(&headers).map_err(|fault| signature_problem(&fault))?;
        let fields = found.fields();
        let now = now_ms();
        let unverified = read_push_answer(event_id, status.as_u16(), &fields, &body, now / 1_000)
            .map_err(|fault| signature_problem(&fault))?;
        let directory = self.hub.directory();
        let unknown = tonle_runtime::signature::Fault::KeyUnknown;
        let key = directory.key(unverified.owner(), unverified.key_id(), now);
        let key = key.ok_or_else(|| signature_problem(&unknown))?;
        let verified = unverified.verify(&key).map_err(|fault| signature_problem(&fault))?;
        let intake = intake::read(&body).map_err(|refused| refused.problem)?;
        if !matches!(intake.facts, Facts::Answer(_)) {
            return Err(Problem::new(errors::UNUSABLE, "only a pacs.002 can be an answer")
                .rule("push-answer-message"));
        }
        if verified.reference != intake.reference {
            let problem = Problem::new(errors::SIGNATURE, "the nonce is not the message's reference");
            return Err(problem.rule("nonce").field(intake.reference_path()));
        }
        may_send(&due.to, verified.owner, &intake, |agent| directory.resolve(agent))?;
        Ok(Message {
            participant: verified.owner.to_owned(),
            key: verified.key_id.to_owned(),
            via: Via::PushAnswer { event: due.event },
            media_type: fields.content_type.to_owned(),
            signature_input: verified.signature_input.to_owned(),
            signature: verified.signature.to_vec(),
            body: body.to_vec(),
            name: intake.name.to_owned(),
            reference: intake.reference,
            content: intake.content,
            facts: intake.facts,
        })
    }
}

async fn append_outcomes(log: &dyn Log, outcomes: Vec<DeliveryOutcome>) -> Appended {
    let record = Bytes::from(Record::new(Order::Deliveries(outcomes)).encode());
    match log.append(Topic::Orders, vec![record]).await.pop() {
        Some(log::Appended::Stored(stored)) => Appended::Stored { offset: stored.offset },
        Some(log::Appended::Refused(_)) => Appended::Refused,
        Some(log::Appended::Unknown) | None => Appended::Unknown,
    }
}
