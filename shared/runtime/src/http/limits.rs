//! Limits of servers and clients, each with its reason.

use std::time::Duration;

/// Limits of a server.
#[derive(Debug, Clone)]
pub struct ServerLimits {
    /// Connections open at once, handshakes included; more are closed at once.
    pub connections_max: usize,
    /// Connections open at once with one participant's certificate, so that none can take them all.
    pub connections_per_peer_max: usize,
    /// How long the TLS handshake may take.
    pub handshake_max: Duration,
    /// Bytes of a request's headers, names and values.
    pub header_bytes_max: u32,
    /// Header lines of a request.
    pub headers_max: usize,
    /// How long the headers of a request may take, and how long an HTTP/1.1 connection may wait for the next.
    pub header_read_max: Duration,
    /// Requests at once on one HTTP/2 connection.
    pub streams_max: u32,
    /// How long a connection may be open without a request in work.
    pub idle_max: Duration,
    /// How long requests in work may take to end after the drain has started.
    pub drain_max: Duration,
}

impl ServerLimits {
    /// The participants' API.
    pub fn participants() -> Self {
        Self {
            // About 40 KiB each with TLS and HTTP/2 state: 160 MiB at most.
            connections_max: 4_096,
            connections_per_peer_max: 256,
            // Two round trips at 1 s each, and a slow machine.
            handshake_max: Duration::from_secs(5),
            // The signature fields need about 1 KiB; HTTP/1.1 parsers elsewhere stop at 8 or 16 KiB.
            header_bytes_max: 16 * 1024,
            headers_max: 64,
            header_read_max: Duration::from_secs(20),
            streams_max: 256,
            // Longer than a long poll (30 s) plus the pause before the next.
            idle_max: Duration::from_secs(75),
            // Leaves a second of the ten of the whole process for log and snapshot.
            drain_max: Duration::from_secs(9),
        }
    }

    /// Metrics, health and other small pages on loopback.
    pub fn small() -> Self {
        Self {
            connections_max: 128,
            connections_per_peer_max: 128,
            header_read_max: Duration::from_secs(10),
            streams_max: 16,
            drain_max: Duration::from_secs(1),
            ..Self::participants()
        }
    }
}

/// Limits of a client.
#[derive(Debug, Clone)]
pub struct ClientLimits {
    /// Requests at once to one target; with HTTP/1.1 each has its own connection.
    pub in_flight_per_target_max: usize,
    /// How long a request may wait for a place among them.
    pub queue_max: Duration,
    /// How long look-up, connection and TLS handshake may take together.
    pub connect_max: Duration,
    /// How long the answer with its body may take after that.
    pub answer_max: Duration,
    /// Bytes of an answer's body that are read; the rest is never fetched.
    pub body_bytes_max: usize,
    /// Unused connections kept per target.
    pub idle_per_target_max: usize,
    /// How long an unused connection is kept.
    pub idle_max: Duration,
}

impl ClientLimits {
    /// Pushes to participants.
    pub fn pushes() -> Self {
        Self {
            // As many as deliveries may have under way to one participant.
            in_flight_per_target_max: 256,
            queue_max: Duration::from_secs(2),
            connect_max: Duration::from_secs(3),
            // A payment is decided after 10 s, so a longer wait for the payee's answer helps nobody.
            answer_max: Duration::from_secs(10),
            // As long as a message that participants may post: 256 KiB.
            body_bytes_max: 256 * 1024,
            idle_per_target_max: 64,
            idle_max: Duration::from_secs(30),
        }
    }
}
