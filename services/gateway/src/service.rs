//! The gateway as a whole: what it is made of, which call goes where, and how it starts and ends.

use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use http::header::CONTENT_LENGTH;
use http::request::Parts;
use http::{HeaderMap, Method};
use http_body_util::BodyExt as _;
use hyper::body::{Body as _, Incoming};
use tokio::task::JoinSet;
use tokio::time::Instant;
use tonle_flow::admission::Terms;
use tonle_runtime::cache::Cache;
use tonle_runtime::http::body::READ_MAX;
use tonle_runtime::http::{
    BodyFault, Client, ClientLimits, Request, Response, Server, ServerLimits, ServerStatistics, body,
};
use tonle_runtime::log::Log;
use tonle_runtime::log::limits::QUIET_MAX;
use tonle_runtime::metrics::{Call as CallLabel, Metrics, Stage};
use tonle_runtime::shutdown::Draining;
use tonle_runtime::signature::{Signer, normal_authority};
use tonle_runtime::tls::{Credentials, Peer, ServerTls, TlsFault};

use crate::answer::Answer;
use crate::authority::{Call, Caller, may_call};
use crate::errors::{self, Problem};
use crate::figures::Figures;
use crate::hub::{FollowFault, Hub, now_ms};
use crate::limits::{BODY_BYTES_MAX, DISCARD_BYTES_MAX, DISCARD_MAX, ORDER_BYTES_MAX, RESOLVE_BYTES_MAX};
use crate::messages::{caller_of, is_xml};
use crate::push::Pushes;
use crate::quota::{Operation, Quotas, Rates};
use crate::remember::Memory;

/// How a gateway is run.
#[derive(Debug, Clone)]
pub struct Settings {
    /// The group whose log it serves.
    pub group: String,
    /// Where participants connect. Port 0 lets the operating system choose.
    pub listen: SocketAddr,
    /// Authorities for which requests may be signed; empty: the address in use (and `localhost` where that is loopback).
    pub authorities: Vec<String>,
    /// Longest message body in bytes, at most 256 KiB.
    pub body_bytes_max: usize,
    /// Limits of waiting callers.
    pub terms: Terms,
    /// Quotas per participant.
    pub rates: Rates,
    /// Whether pushes may go to private addresses.
    pub push_private_targets: bool,
    /// A log that is silent for longer than this counts as unreachable.
    pub log_quiet_max: Duration,
    /// Limits of the server.
    pub limits: ServerLimits,
}

impl Settings {
    /// The usual settings at this address.
    pub fn new(listen: SocketAddr) -> Self {
        Self {
            group: "main".to_owned(),
            listen,
            authorities: Vec::new(),
            body_bytes_max: BODY_BYTES_MAX,
            terms: Terms::USUAL,
            rates: Rates::STANDARD,
            push_private_targets: false,
            log_quiet_max: QUIET_MAX,
            limits: ServerLimits::participants(),
        }
    }
}

/// What a gateway works with.
pub struct Resources {
    /// The log.
    pub log: Arc<dyn Log>,
    /// The idempotency cache, if there is one.
    pub cache: Option<Arc<dyn Cache>>,
    /// The hub's signing key; owner `hub`.
    pub signer: Signer,
    /// The hub's certificate, as server and as client of pushes.
    pub credentials: Credentials,
    /// The process's metrics.
    pub metrics: Arc<Metrics>,
}

/// Why a gateway did not start or had to stop.
#[derive(Debug, thiserror::Error)]
pub enum GatewayFault {
    /// The address cannot be bound.
    #[error("the address cannot be bound")]
    Bind(#[source] std::io::Error),
    /// The hub's certificate cannot be used.
    #[error("the certificate cannot be used")]
    Tls(#[from] TlsFault),
    /// A part failed inside: a fault of the program.
    #[error("a part of the gateway failed")]
    Task(#[source] tokio::task::JoinError),
    /// The journal cannot be followed.
    #[error("the journal cannot be followed")]
    Follow(#[from] FollowFault),
}

/// A gateway; see [`bind`].
pub struct Gateway {
    pub(crate) hub: Hub,
    pub(crate) signer: Signer,
    pub(crate) authorities: Vec<String>,
    pub(crate) quotas: Quotas,
    pub(crate) draining: Draining,
    pub(crate) body_bytes_max: usize,
    pub(crate) cache: Option<Arc<dyn Cache>>,
    pub(crate) memory: Memory,
    pub(crate) pushes: Arc<Pushes>,
    pub(crate) figures: Figures,
    pub(crate) server_statistics: Arc<ServerStatistics>,
}

/// A gateway that is bound and does not serve yet.
pub struct Bound {
    gateway: Arc<Gateway>,
    server: Server,
    address: SocketAddr,
}

/// Binds the address and makes the gateway. Nothing is read from the log yet.
///
/// # Errors
/// [`GatewayFault`] if the address or the certificate cannot be used.
pub async fn bind(
    settings: Settings,
    resources: Resources,
    draining: Draining,
) -> Result<Bound, GatewayFault> {
    let tls = Arc::new(ServerTls::new(&resources.credentials)?);
    let server =
        Server::bind_tls(settings.listen, tls, settings.limits.clone()).await.map_err(GatewayFault::Bind)?;
    let address = server.address().map_err(GatewayFault::Bind)?;
    let client = Client::new(resources.credentials, ClientLimits::pushes(), settings.push_private_targets);
    let pushes = Arc::new(Pushes::new(client));
    let gateway = Gateway {
        hub: Hub::new(
            resources.log,
            &settings.group,
            settings.terms,
            settings.log_quiet_max,
            Arc::clone(&pushes),
        ),
        figures: Figures::new(Arc::clone(&resources.metrics)),
        server_statistics: server.statistics(),
        pushes,
        signer: resources.signer,
        authorities: authorities(&settings.authorities, address),
        quotas: Quotas::new(settings.rates),
        draining,
        body_bytes_max: settings.body_bytes_max.min(BODY_BYTES_MAX),
        cache: resources.cache,
        memory: Memory::default(),
    };
    let gateway = Arc::new(gateway);
    let seen = Arc::downgrade(&gateway);
    resources.metrics.before_page(move |metrics| {
        if let Some(gateway) = seen.upgrade() {
            gateway.refresh(metrics);
        }
    });
    Ok(Bound { gateway, server, address })
}

/// The authorities in normal form.
fn authorities(configured: &[String], address: SocketAddr) -> Vec<String> {
    if !configured.is_empty() {
        return configured.iter().map(|authority| normal_authority(authority).into_owned()).collect();
    }
    let mut own = vec![normal_authority(&address.to_string()).into_owned()];
    if address.ip().is_loopback() || address.ip().is_unspecified() {
        own.push(normal_authority(&format!("localhost:{}", address.port())).into_owned());
        own.push(normal_authority(&format!("127.0.0.1:{}", address.port())).into_owned());
    }
    own.sort_unstable();
    own.dedup();
    own
}

impl Bound {
    /// The address in use.
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// The gateway, for its readiness and figures.
    pub fn gateway(&self) -> Arc<Gateway> {
        Arc::clone(&self.gateway)
    }

    /// Serves until the drain starts and the requests in work have ended.
    ///
    /// # Errors
    /// [`GatewayFault::Follow`]: the journal cannot be followed, a person must act.
    pub async fn run(self) -> Result<(), GatewayFault> {
        let Self { gateway, server, .. } = self;
        let handled = Arc::clone(&gateway);
        let serve = server.serve(
            move |request| {
                let gateway = Arc::clone(&handled);
                async move { gateway.handle(request).await }
            },
            gateway.draining.clone(),
        );
        // The journal is followed as long as requests are in work: they wait for it. Dropping the set ends its tasks.
        let mut work = JoinSet::new();
        let (following, timing) = (Arc::clone(&gateway), Arc::clone(&gateway));
        work.spawn(async move { following.hub.follow(&following.figures).await });
        work.spawn(async move {
            timing.hub.callers.run_timers().await;
            Ok(())
        });
        work.spawn(async move {
            gateway.run_pushes().await;
            Ok(())
        });
        tokio::select! {
            () = serve => Ok(()),
            Some(ended) = work.join_next() => match ended {
                Ok(outcome) => Ok(outcome?),
                Err(fault) => Err(GatewayFault::Task(fault)),
            },
        }
    }
}

/// Binds and serves in one call; `started` is called with the address in use.
///
/// # Errors
/// As [`bind`] and [`Bound::run`].
pub async fn run(
    settings: Settings,
    resources: Resources,
    draining: Draining,
    started: impl FnOnce(SocketAddr),
) -> Result<(), GatewayFault> {
    let bound = bind(settings, resources, draining).await?;
    started(bound.address());
    bound.run().await
}

/// The calls by path.
enum Route<'a> {
    Messages,
    Events,
    Original(&'a str),
    Payment(&'a str),
    Explain(&'a str),
    Positions,
    Keys(&'a str),
    Errors,
    Orders,
    Participants,
    Resolve,
    NotOffered,
    Unknown,
}

impl Route<'_> {
    /// The label in figures.
    fn label(&self) -> CallLabel {
        match self {
            Self::Messages => CallLabel::Messages,
            Self::Events | Self::Original(_) => CallLabel::Events,
            Self::Payment(_) | Self::Explain(_) => CallLabel::Payments,
            Self::Positions => CallLabel::Positions,
            Self::Keys(_) => CallLabel::Keys,
            Self::Orders => CallLabel::OperatorOrders,
            Self::Errors | Self::Participants | Self::Resolve | Self::NotOffered | Self::Unknown => {
                CallLabel::Other
            }
        }
    }
}

fn route(path: &str) -> Route<'_> {
    if path == "/openapi.json" {
        return Route::NotOffered;
    }
    let Some(rest) = path.strip_prefix("/v1/") else { return Route::Unknown };
    let mut segments = rest.split('/');
    let first = segments.next().unwrap_or_default();
    let (second, third, more) = (segments.next(), segments.next(), segments.next());
    match (first, second, third, more) {
        ("messages", None, None, None) => Route::Messages,
        ("events", None, None, None) => Route::Events,
        ("events", Some(id), Some("original"), None) => Route::Original(id),
        ("payments", Some(uetr), None, None) => Route::Payment(uetr),
        ("payments", Some(uetr), Some("explain"), None) => Route::Explain(uetr),
        ("positions", None, None, None) => Route::Positions,
        ("participants", Some(id), Some("keys"), None) => Route::Keys(id),
        ("errors", None, None, None) => Route::Errors,
        ("operator", Some("orders"), None, None) => Route::Orders,
        ("operator", Some("participants"), None, None) => Route::Participants,
        ("qr", Some("resolve"), None, None) => Route::Resolve,
        ("quotes", None | Some(_), None, None) | ("fx", Some("rates"), None, None) => Route::NotOffered,
        _ => Route::Unknown,
    }
}

impl Gateway {
    /// Whether every event was delivered and every outcome of a push is in the log, as far as the journal was followed.
    pub fn has_delivered_all(&self) -> bool {
        let depths = self.pushes.depths(&self.hub.view());
        depths.held == 0 && depths.behind == 0 && depths.outcomes == 0
    }

    /// How far the journal was followed and by which time.
    pub fn hub(&self) -> &Hub {
        &self.hub
    }

    /// Answers one request. Every answer is signed, refusals too.
    pub async fn handle(&self, request: Request) -> Response {
        let started = Instant::now();
        let peer = request.extensions().get::<Arc<Peer>>().cloned();
        let (parts, mut body) = request.into_parts();
        let answered = match peer {
            Some(peer) => self.dispatch(&peer, &parts, &mut body).await,
            None => Err(Problem::new(errors::CERTIFICATE, "no client certificate").closing()),
        };
        let answer = answered.unwrap_or_else(|problem| Answer::problem(&problem, &self.hub.group));
        discard_rest(&parts, &mut body).await;
        let label = route(parts.uri.path()).label();
        self.figures.answered(label, answer.status);
        let response = answer.seal(&parts, &self.signer, now_ms() / 1_000);
        // Long polls wait on purpose and would hide everything else.
        if label == CallLabel::Messages {
            self.figures.took(Stage::Request, started);
        }
        response
    }

    async fn dispatch(&self, peer: &Peer, parts: &Parts, body: &mut Incoming) -> Result<Answer, Problem> {
        let progress = self.hub.progress();
        if !progress.caught_up || progress.stopped {
            return Err(Problem::new(errors::STARTING, "the journal is not read yet"));
        }
        let caller = caller_of(peer)?;
        self.hub.directory().admit(&caller, &peer.spki_sha256)?;
        let route = route(parts.uri.path());
        let method = match route {
            Route::Messages | Route::Orders | Route::Resolve => Some(Method::POST),
            Route::NotOffered | Route::Unknown => None,
            _ => Some(Method::GET),
        };
        if let Some(method) = method.filter(|method| *method != parts.method) {
            let allow = if method == Method::POST { "POST" } else { "GET" };
            let problem = Problem::new(errors::METHOD, format!("the call takes {allow}"));
            return Ok(Answer { allow: Some(allow), ..Answer::problem(&problem, &self.hub.group) });
        }
        match route {
            Route::Messages => {
                may_call(&caller, Call::Message)?;
                if !is_xml(&parts.headers) {
                    return Err(Problem::new(errors::MEDIA_TYPE, "messages are taken as application/xml"));
                }
                let body = read_body(&parts.headers, body, self.body_bytes_max).await?;
                Ok(self.message(&caller, parts, body).await)
            }
            Route::Orders => {
                may_call(&caller, Call::Order)?;
                self.count(&caller, Operation::Order)?;
                let body = read_body(&parts.headers, body, ORDER_BYTES_MAX).await?;
                let Caller::Operator(name) = &caller else {
                    return Err(Problem::new(errors::OPERATION, "only operators give orders"));
                };
                self.operator_order(name, body).await
            }
            Route::Resolve => {
                may_call(&caller, Call::OwnRead)?;
                self.count(&caller, Operation::Resolve)?;
                let body = read_body(&parts.headers, body, RESOLVE_BYTES_MAX).await?;
                let Caller::Participant(id) = &caller else {
                    return Err(Problem::new(errors::OPERATION, "only participants have codes resolved"));
                };
                self.resolve(id, &body)
            }
            Route::NotOffered => {
                Err(Problem::new(errors::NOT_OFFERED, "this call is not offered yet").rule("call"))
            }
            Route::Unknown => Err(Problem::new(errors::NOT_FOUND, "there is no such call").rule("call")),
            read => self.read(&caller, read, parts).await,
        }
    }

    async fn read(&self, caller: &Caller, route: Route<'_>, parts: &Parts) -> Result<Answer, Problem> {
        self.count(caller, Operation::Read)?;
        let call = match route {
            Route::Keys(_) | Route::Errors => Call::PublicRead,
            Route::Explain(_) => Call::Explain,
            // Whoever may change the registry may read it.
            Route::Participants => Call::Order,
            _ => Call::OwnRead,
        };
        may_call(caller, call)?;
        match (route, caller) {
            (Route::Errors, _) => Ok(Answer::json(200, errors::catalogue_body())),
            (Route::Keys(id), _) => self.keys(id),
            (Route::Participants, Caller::Operator(_)) => Ok(self.participants()),
            (Route::Explain(uetr), _) => self.explain(caller, uetr, parts).await,
            (Route::Events, Caller::Participant(id)) => self.feed(id, parts).await,
            (Route::Original(event), Caller::Participant(id)) => Err(self.original(id, event)),
            (Route::Payment(uetr), Caller::Participant(id)) => self.payment(id, uetr).await,
            (Route::Positions, Caller::Participant(id)) => Ok(self.positions(id)),
            _ => Err(Problem::new(errors::OPERATION, "this certificate may not make this call")),
        }
    }

    /// Takes one token of the caller's quota.
    ///
    /// # Errors
    /// 429.
    pub(crate) fn count(&self, caller: &Caller, operation: Operation) -> Result<(), Problem> {
        self.quotas.take(&caller.quota_name(), operation, self.hub.callers.clock_ms()).map_err(|seconds| {
            Problem::new(errors::QUOTA, "more requests than the quota allows").rule("quota").after(seconds)
        })
    }
}

/// Reads a body; a declared length beyond the limit is refused before the first byte is read.
async fn read_body(headers: &HeaderMap, body: &mut Incoming, max: usize) -> Result<Bytes, Problem> {
    let too_large =
        || Problem::new(errors::TOO_LARGE, format!("the body is longer than {max} bytes")).closing();
    let declared = headers.get(CONTENT_LENGTH).and_then(|value| value.to_str().ok());
    if declared.and_then(|text| text.parse::<u64>().ok()).is_some_and(|length| length > max as u64) {
        return Err(too_large());
    }
    body::read(body, max, READ_MAX).await.map_err(|fault| match fault {
        BodyFault::TooLong { .. } => too_large(),
        BodyFault::TooSlow => Problem::new(errors::TOO_SLOW, "the body did not come in time").closing(),
        BodyFault::Broken => Problem::new(errors::MALFORMED, "the body ended early").closing(),
    })
}

/// Takes in what a refused caller is still sending, bounded, so that it can read the answer: a connection that is closed
/// while its peer writes loses what was said last. Nothing is kept. Who waits for `100 Continue` sends nothing.
async fn discard_rest(parts: &Parts, body: &mut Incoming) {
    if body.is_end_stream() || parts.headers.contains_key(http::header::EXPECT) {
        return;
    }
    let all = async {
        let mut left = DISCARD_BYTES_MAX;
        while let Some(Ok(frame)) = body.frame().await {
            match left.checked_sub(frame.data_ref().map_or(0, Bytes::len)) {
                Some(rest) => left = rest,
                None => return,
            }
        }
    };
    // Who is slower than this loses the answer, not the hub its place.
    let _ = tokio::time::timeout(DISCARD_MAX, all).await;
}

#[cfg(test)]
mod tests {
    use super::authorities;

    /// Protects callers that name the hub as they reach it: its own address, on this machine also its local names, and
    /// nothing else once the operator has said what it is called.
    #[test]
    fn authorities_follow_the_address() {
        let at = |address: &str| authorities(&[], address.parse().unwrap());
        assert_eq!(at("127.0.0.1:4711"), ["127.0.0.1:4711", "localhost:4711"]);
        assert_eq!(at("10.0.0.1:443"), ["10.0.0.1"]);
        assert_eq!(at("0.0.0.0:8443"), ["0.0.0.0:8443", "127.0.0.1:8443", "localhost:8443"]);
        assert_eq!(
            authorities(&["Hub.Example:443".to_owned()], "127.0.0.1:1".parse().unwrap()),
            ["hub.example"]
        );
    }
}
