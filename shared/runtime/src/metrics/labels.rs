//! The values that labels may have. All are closed lists, so that no id, account or text from outside can become a label.

/// A closed list of label values.
pub trait Label: Copy + Eq + 'static {
    /// All values.
    const ALL: &'static [Self];
    /// The name of the label.
    const NAME: &'static str;
    /// The value as it is shown.
    fn text(self) -> &'static str;
}

macro_rules! labels {
    ($(#[$about:meta])* $name:ident, $label:literal: $($(#[$why:meta])* $value:ident = $text:literal),+ $(,)?) => {
        $(#[$about])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        pub enum $name { $($(#[$why])* $value),+ }

        impl Label for $name {
            const ALL: &'static [Self] = &[$(Self::$value),+];
            const NAME: &'static str = $label;

            fn text(self) -> &'static str {
                match self { $(Self::$value => $text),+ }
            }
        }
    };
}

labels! {
    /// Kinds of messages.
    Message, "message":
    /// A payment.
    Payment = "pacs.008",
    /// An answer of a payee's agent.
    Answer = "pacs.002",
    /// A status enquiry.
    Enquiry = "pacs.028",
    /// An operator's order.
    OperatorOrder = "operator-order",
}

labels! {
    /// How a payment ended.
    Outcome, "outcome":
    /// Committed.
    Completed = "completed",
    /// Refused by the hub or the payee's agent.
    Refused = "refused",
    /// The payee's agent did not answer in time.
    Expired = "expired",
}

labels! {
    /// Why a payment ended so.
    Reason, "reason":
    /// Completed payments have none.
    None = "none",
    /// Too late to contact the payee's agent.
    Ab01 = "AB01",
    /// A quote that does not hold.
    Ab04 = "AB04",
    /// The payee's agent was silent.
    Ab05 = "AB05",
    /// Asked for before it came.
    Ag09 = "AG09",
    /// The payer's agent may not send.
    Ag10 = "AG10",
    /// The payee's agent may not receive.
    Ag11 = "AG11",
    /// Above the scheme's maximum.
    Am02 = "AM02",
    /// Currency not carried.
    Am03 = "AM03",
    /// No head-room.
    Am04 = "AM04",
    /// Creditor agent not known.
    Rc04 = "RC04",
    /// Stale or ahead of time.
    Tm01 = "TM01",
    /// The payee's agent gave a reason of its own, whichever.
    Payee = "payee",
    /// A code that has no value here yet.
    Other = "other",
}

impl Reason {
    /// The value for one of the hub's own codes.
    pub fn from_code(code: &str) -> Self {
        let known = Self::ALL.iter().find(|reason| reason.text() == code);
        known.copied().unwrap_or(Self::Other)
    }
}

labels! {
    /// Stages whose time is measured.
    Stage, "stage":
    /// Signature and certificate.
    Verify = "verify",
    /// Schema, rules and facts of a message.
    Validate = "validate",
    /// From append to durable.
    Append = "append",
    /// From durable to admitted by the fold.
    Admit = "admit",
    /// One record through the fold.
    Fold = "fold",
    /// From the order's record to the end of the first push of what follows.
    Deliver = "deliver",
    /// From push to the payee's answer.
    Payee = "payee",
    /// From the request to its answer.
    Request = "request",
    /// From the payment's record to its decision.
    Final = "final",
}

labels! {
    /// Calls of the participants' API.
    Call, "call":
    /// `POST /v1/messages`.
    Messages = "messages",
    /// `GET /v1/events` and below.
    Events = "events",
    /// `GET /v1/payments/UETR` and below.
    Payments = "payments",
    /// `GET /v1/positions`.
    Positions = "positions",
    /// `GET /v1/participants/ID/keys`.
    Keys = "keys",
    /// `POST /v1/operator/orders`.
    OperatorOrders = "operator-orders",
    /// Everything else.
    Other = "other",
}

labels! {
    /// HTTP statuses that the API answers.
    Status, "status":
    /// Done.
    S200 = "200",
    /// Accepted.
    S202 = "202",
    /// Not well-formed or not valid.
    S400 = "400",
    /// No or wrong signature.
    S401 = "401",
    /// Not all of one participant.
    S403 = "403",
    /// Not there or not yours.
    S404 = "404",
    /// Reference used otherwise.
    S409 = "409",
    /// Too large.
    S413 = "413",
    /// Wrong type.
    S415 = "415",
    /// Signed for another authority.
    S421 = "421",
    /// Against a rule.
    S422 = "422",
    /// Quota.
    S429 = "429",
    /// Headers.
    S431 = "431",
    /// Not offered.
    S501 = "501",
    /// Not now.
    S503 = "503",
    /// Any other.
    Other = "other",
}

impl Status {
    /// The value for a status.
    pub fn from_code(code: u16) -> Self {
        let mut digits = [0; 3];
        for (slot, power) in digits.iter_mut().zip([100, 10, 1]) {
            *slot = b'0' + u8::try_from(code / power % 10).unwrap_or(0);
        }
        let known = Self::ALL.iter().find(|status| status.text().as_bytes() == digits);
        known.copied().unwrap_or(Self::Other)
    }
}

labels! {
    /// Queues whose depth is shown.
    Queue, "queue":
    /// Requests that wait for the fold.
    Admission = "admission",
    /// Records that wait for the log.
    Append = "append",
    /// Events that wait for a push.
    Deliveries = "deliveries",
    /// Pushes under way.
    Pushes = "pushes",
    /// Long polls that wait for an event.
    Polls = "polls",
}

labels! {
    /// What the idempotency cache answered.
    CacheResult, "result":
    /// Found.
    Hit = "hit",
    /// Not found.
    Miss = "miss",
    /// Too slow or failed.
    Fault = "fault",
    /// Found, but not what was put.
    Lie = "lie",
}

labels! {
    /// How a push ended.
    Push, "result":
    /// Any 2xx.
    Acknowledged = "acknowledged",
    /// Another status.
    Status = "status",
    /// No usable answer.
    Fault = "fault",
    /// Not tried any more.
    Dropped = "dropped",
}

labels! {
    /// Topics of the log.
    Topic, "topic":
    /// What is asked.
    Orders = "orders",
    /// What happened.
    Journal = "journal",
}

labels! {
    /// Why a group has stopped on purpose; a person must act.
    Blocked, "reason":
    /// An invariant is broken.
    Invariant = "invariant",
    /// The log gives other bytes than before, or cannot be read.
    Log = "log",
    /// What was folded on from a snapshot disagrees with the journal.
    Snapshot = "snapshot",
}

labels! {
    /// Engines of the log.
    LogEngine, "log":
    /// In the data directory.
    Embedded = "embedded",
    /// Kafka with the production profile.
    KafkaProduction = "kafka-production",
    /// Kafka with one broker.
    KafkaSingleNode = "kafka-single-node",
}

labels! {
    /// Engines of the cache.
    CacheEngine, "cache":
    /// In memory.
    Embedded = "embedded",
    /// Redis.
    Redis = "redis",
}
