//! Every queue, size and wait of a sandbox bank, each with its reason. Knows nothing else.

use std::time::Duration;

/// HTTP/2 connections that a bank keeps to the hub. Two survive the loss of one; each carries hundreds of streams.
pub const CONNECTIONS: usize = 2;

/// Requests of one bank under way at once. Beyond it a payment waits and the wait counts in its latency.
pub const IN_FLIGHT_MAX: usize = 4_096;

/// Longest wait for a TCP connection and a TLS handshake. On loopback and in a data centre it takes milliseconds.
pub const CONNECT_WAIT: Duration = Duration::from_secs(5);

/// Longest wait for an answer beyond what `Prefer: wait` or a long poll asks for: admission takes at most 2 s.
pub const ANSWER_WAIT: Duration = Duration::from_secs(10);

/// Largest answer read from the hub: a page of 1,000 events with bodies of a few kilobytes, with room.
pub const ANSWER_BYTES_MAX: usize = 64 << 20;

/// Largest pushed body that a bank reads. The hub accepts 256 KiB and may add its envelope.
pub const PUSH_BYTES_MAX: usize = 1 << 20;

/// Inbox connections of one bank at once. A hub has a few gateways with a few connections each.
pub const INBOX_CONNECTIONS_MAX: usize = 256;

/// First pause before the same message is sent again; doubled each time.
pub const RESEND_PAUSE_FIRST: Duration = Duration::from_millis(50);

/// Longest pause before the same message is sent again.
pub const RESEND_PAUSE_MAX: Duration = Duration::from_secs(2);

/// How often the same message is sent before the bank turns to status queries: with the pauses about half a minute.
pub const RESENDS_MAX: u32 = 20;

/// How long a payment whose final has come still waits for the answer to its message: an admission's usual time, doubled.
pub const OVERTAKEN_WAIT: Duration = Duration::from_secs(4);

/// Status queries for one payment before its outcome is booked as unknown.
pub const QUERIES_MAX: u32 = 30;

/// Pause between two status queries of one payment.
pub const QUERY_PAUSE: Duration = Duration::from_millis(500);

/// Default wait for a final before a status query: the scheme's default total of 10 s and the way back.
pub const FINAL_WAIT: Duration = Duration::from_secs(12);

/// Longest poll of the event feed that the hub offers, in seconds.
pub const FEED_WAIT_SECONDS: u64 = 30;

/// Largest page of the event feed that the hub offers.
pub const FEED_PAGE: usize = 1_000;

/// Pause of a feed reader after a fault, so that a hub that is down is not hammered.
pub const FEED_PAUSE: Duration = Duration::from_millis(200);

/// Violations whose details a statement keeps. More than these are only counted.
pub const VIOLATIONS_KEPT: usize = 1_000;

/// Distinct final texts whose hashes a row keeps. Two are enough to prove a difference.
pub const FINAL_HASHES_KEPT: usize = 4;

/// Size of an oversized answer by default: 10 MB, forty times what the hub accepts.
pub const HUGE_BYTES: usize = 10_000_000;

/// Most status queries in one flood. A bank that wants more asks for more than one flood.
pub const FLOOD_MAX: u32 = 1_000;

/// Difference in clocks that the profile allows between signer and verifier, in seconds.
pub const CREATED_SKEW_SECONDS: u64 = 300;

/// Payments of one traffic run under way at once; an open loop that outruns the hub by this much is ended.
pub const TRAFFIC_OPEN_MAX: usize = 200_000;

const _: () = assert!(RESEND_PAUSE_FIRST.as_millis() < RESEND_PAUSE_MAX.as_millis());
const _: () = assert!(FINAL_HASHES_KEPT >= 2);
