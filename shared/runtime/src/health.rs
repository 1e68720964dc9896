//! `/health/live`, `/health/ready` and `/metrics`. Live means that the process answers; ready means that every part has done
//! real work lately ([`Beat`]), or says that it can. Nothing here restarts or repairs.

use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use bytes::Bytes;
use http::{HeaderValue, Method, StatusCode, header};
use http_body_util::Full;
use tokio::time::Instant;

use crate::http::{Request, Response};
use crate::metrics::Metrics;
use crate::shutdown::Draining;

/// What a check says: ready, or in a few words why not. The words are fixed, so that nothing from outside is shown.
pub type Readiness = Result<(), &'static str>;

type Check = Box<dyn Fn() -> Readiness + Send + Sync>;

/// The state of all parts of a process.
pub struct Health {
    draining: Draining,
    checks: Mutex<Vec<(&'static str, Check)>>,
}

impl std::fmt::Debug for Health {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Health")
    }
}

/// A part that tells of its work. Cheap enough to call for every record; copies tell of the same part.
#[derive(Debug, Clone)]
pub struct Beat {
    started: Instant,
    /// Milliseconds since the start, plus 1; 0 means never.
    last: Arc<AtomicU64>,
    quiet_max: Duration,
}

impl Beat {
    /// A part that has not worked yet, and is ready as long as it has worked within this time.
    pub fn new(quiet_max: Duration) -> Self {
        Self { started: Instant::now(), last: Arc::default(), quiet_max }
    }

    /// The part has done real work just now.
    pub fn worked(&self) {
        self.last.store(self.now().saturating_add(1), Ordering::Relaxed);
    }

    /// For how long it has not worked; `None`: it never has.
    pub fn quiet(&self) -> Option<Duration> {
        let last = self.last.load(Ordering::Relaxed).checked_sub(1)?;
        Some(Duration::from_millis(self.now().saturating_sub(last)))
    }

    /// Whether it has worked lately.
    ///
    /// # Errors
    /// In fixed words, why it is not ready.
    pub fn readiness(&self) -> Readiness {
        self.judge(self.quiet())
    }

    fn judge(&self, quiet: Option<Duration>) -> Readiness {
        match quiet {
            None => Err("has not worked yet"),
            Some(quiet) if quiet <= self.quiet_max => Ok(()),
            Some(_) => Err("has not worked lately"),
        }
    }

    fn now(&self) -> u64 {
        u64::try_from(self.started.elapsed().as_millis()).unwrap_or(u64::MAX)
    }
}

impl Health {
    /// No parts yet. While the process drains, it is not ready.
    pub fn new(draining: Draining) -> Self {
        Self { draining, checks: Mutex::default() }
    }

    /// Adds a part that says by itself whether it can work. The check must not wait.
    pub fn check(&self, name: &'static str, check: impl Fn() -> Readiness + Send + Sync + 'static) {
        if let Ok(mut checks) = self.checks.lock() {
            checks.push((name, Box::new(check)));
        }
    }

    /// The parts that are not ready, with their reasons. Empty means ready.
    pub fn faults(&self) -> Vec<(&'static str, &'static str)> {
        let mut faults = Vec::new();
        if self.draining.is_started() {
            faults.push(("process", "is draining"));
        }
        match self.checks.lock() {
            Ok(checks) => {
                for (name, check) in checks.iter() {
                    if let Err(reason) = check() {
                        faults.push((name, reason));
                    }
                }
            }
            Err(_) => faults.push(("health", "a check has failed")),
        }
        faults
    }

    fn ready(&self) -> Response {
        let faults = self.faults();
        let list: serde_json::Map<String, serde_json::Value> =
            faults.iter().map(|(name, reason)| ((*name).to_owned(), (*reason).into())).collect();
        let (status, word) = if faults.is_empty() {
            (StatusCode::OK, "ready")
        } else {
            (StatusCode::SERVICE_UNAVAILABLE, "not ready")
        };
        let text = serde_json::json!({ "status": word, "faults": list }).to_string();
        answer(status, "application/json", text.into_bytes())
    }
}

/// The answer of the metrics address to a request.
pub fn page(metrics: &Metrics, health: &Health, method: &Method, path: &str) -> Response {
    if method != Method::GET && method != Method::HEAD {
        return answer(StatusCode::METHOD_NOT_ALLOWED, "text/plain", b"only GET\n".to_vec());
    }
    match path {
        "/metrics" => match metrics.page() {
            Ok(text) => answer(StatusCode::OK, "text/plain; version=0.0.4", text),
            Err(_) => answer(StatusCode::INTERNAL_SERVER_ERROR, "text/plain", b"no metrics\n".to_vec()),
        },
        "/health/live" => answer(StatusCode::OK, "application/json", b"{\"status\":\"live\"}".to_vec()),
        "/health/ready" => health.ready(),
        _ => answer(StatusCode::NOT_FOUND, "text/plain", b"/metrics, /health/live, /health/ready\n".to_vec()),
    }
}

/// The handler of the metrics address, for [`crate::http::Server::serve`].
pub fn pages(
    metrics: Arc<Metrics>,
    health: Arc<Health>,
) -> impl Fn(Request) -> std::future::Ready<Response> + Clone + Send + 'static {
    move |request| std::future::ready(page(&metrics, &health, request.method(), request.uri().path()))
}

fn answer(status: StatusCode, kind: &'static str, text: Vec<u8>) -> Response {
    let mut response = Response::new(Full::new(Bytes::from(text)));
    *response.status_mut() = status;
    response.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static(kind));
    response
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::AtomicBool;

    use http_body_util::BodyExt as _;
    use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};

    use super::*;
    use crate::http::{Server, ServerLimits};
    use crate::metrics::{CacheEngine, LogEngine};
    use crate::shutdown::Drain;

    fn metrics() -> Metrics {
        Metrics::new("0", LogEngine::Embedded, CacheEngine::Embedded).unwrap()
    }

    async fn ask(health: &Health, path: &str) -> (u16, String) {
        let answer = page(&metrics(), health, &Method::GET, path);
        let status = answer.status().as_u16();
        let body = answer.into_body().collect().await.unwrap().to_bytes();
        (status, String::from_utf8(body.to_vec()).unwrap())
    }

    #[tokio::test]
    async fn ready_means_worked_lately_or_able() {
        // Protects: a process whose work stands still is taken out, though it still answers.
        let (drain, draining) = Drain::new();
        let health = Health::new(draining);
        assert_eq!(ask(&health, "/health/ready").await.0, 200);
        let fold = Beat::new(Duration::from_secs(60));
        let seen = fold.clone();
        health.check("fold", move || seen.readiness());
        assert_eq!(ask(&health, "/health/ready").await, (503, faults("fold", "has not worked yet")));
        fold.worked();
        assert_eq!(ask(&health, "/health/ready").await.0, 200);
        let can = Arc::new(AtomicBool::new(false));
        let asked = Arc::clone(&can);
        health.check("log", move || if asked.load(Ordering::Relaxed) { Ok(()) } else { Err("has stopped") });
        assert_eq!(ask(&health, "/health/ready").await, (503, faults("log", "has stopped")));
        can.store(true, Ordering::Relaxed);
        assert_eq!(ask(&health, "/health/ready").await.0, 200);
        drain.start();
        assert_eq!(ask(&health, "/health/ready").await.0, 503);
        assert_eq!(ask(&health, "/health/live").await.0, 200);
    }

    #[test]
    fn a_beat_that_stops_is_heard() {
        // Protects: ready for exactly the time that the part may be quiet, and again when it works again.
        let beat = Beat::new(Duration::from_secs(5));
        assert_eq!((beat.quiet(), beat.readiness()), (None, Err("has not worked yet")));
        beat.clone().worked();
        assert!(beat.quiet().is_some());
        let seconds = |seconds| Some(Duration::from_secs(seconds));
        assert_eq!(beat.judge(seconds(5)), Ok(()));
        assert_eq!(beat.judge(seconds(6)), Err("has not worked lately"));
    }

    fn faults(name: &str, reason: &str) -> String {
        format!("{{\"faults\":{{\"{name}\":\"{reason}\"}},\"status\":\"not ready\"}}")
    }

    #[tokio::test]
    async fn pages_are_served_without_tls() {
        // Protects: what Prometheus and a supervisor really fetch.
        let (drain, draining) = Drain::new();
        let health = Arc::new(Health::new(draining.clone()));
        let server = Server::bind_plain("127.0.0.1:0".parse().unwrap(), ServerLimits::small()).await.unwrap();
        let address = server.address().unwrap();
        let task = tokio::spawn(server.serve(pages(Arc::new(metrics()), health), draining));
        for (path, status, part) in [
            ("/metrics", "200", "hub_payments_in_limbo 0"),
            ("/health/live", "200", "live"),
            ("/health/ready", "200", "ready"),
            ("/", "404", "/metrics"),
        ] {
            let mut stream = tokio::net::TcpStream::connect(address).await.unwrap();
            let request = format!("GET {path} HTTP/1.1\r\nhost: h\r\nconnection: close\r\n\r\n");
            stream.write_all(request.as_bytes()).await.unwrap();
            let mut text = String::new();
            stream.read_to_string(&mut text).await.unwrap();
            assert!(
                text.starts_with(&format!("HTTP/1.1 {status} ")) && text.contains(part),
                "{path}: {text}"
            );
        }
        drain.start();
        task.await.unwrap();
    }
}
