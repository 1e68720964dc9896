//! `tonle demo` as a newcomer runs it: on the embedded log, and on a real Kafka and Redis.

use std::io::Write as _;
use std::process::Command;
use std::time::{Duration, Instant};

use serde_json::Value;

/// What the demo promises on two cores that have nothing else to do: its whole time, and the first payment's.
const WHOLE: Duration = Duration::from_secs(20);
const FIRST_PAYMENT_MS: u64 = 3_000;

/// Tests run side by side and on machines that stall, so they allow as many times more. A demo that hangs takes for ever.
const RESERVE: u32 = 4;

/// Runs the demo and gives its figures; its log lines must not show what the test planted.
fn demo(more: &[&str]) -> Value {
    let directory = tempfile::tempdir().expect("a directory");
    let json = directory.path().join("demo.json");
    let started = Instant::now();
    let output = Command::new(env!("CARGO_BIN_EXE_tonle"))
        .args(["demo", "--exit", "--seconds", "3", "--rate", "60", "--json"])
        .arg(&json)
        .args(more)
        .output()
        .expect("the demo runs");
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    let faults = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(output.status.success(), "{text}\n{faults}");
    assert!(started.elapsed() < WHOLE * RESERVE, "the demo took {:?}", started.elapsed());
    assert!(text.contains("money conserved"), "{text}");
    let figures = std::fs::read_to_string(json).expect("figures are written");
    serde_json::from_str(&figures).expect("figures are JSON")
}

fn judge(figures: &Value) {
    assert_eq!(figures["money_conserved"], true);
    assert_eq!(figures["in_limbo"], 0);
    assert!(
        figures["first_payment_ms"].as_u64().is_some_and(|ms| ms < FIRST_PAYMENT_MS * u64::from(RESERVE))
    );
    assert!(figures["digest"].as_str().is_some_and(|digest| digest.len() == 32));
    assert!(figures["records"].as_u64() > Some(100));
    assert!(figures["duplicates"].as_u64() > Some(0));
    assert!(figures["conflicts"].as_u64() > Some(0));
    let rails = figures["rails"].as_array().expect("rails");
    let names: Vec<&str> = rails.iter().filter_map(|rail| rail["rail"].as_str()).collect();
    assert_eq!(names, ["domestic-vnd", "domestic-khr"]);
    let sum = |key: &str| rails.iter().filter_map(|rail| rail[key].as_u64()).sum::<u64>();
    assert_eq!(sum("submitted"), sum("completed") + sum("refused") + sum("expired") + sum("unknown"));
    assert_eq!(sum("submitted"), 180);
    assert_eq!(sum("unknown"), 0);
    for outcome in ["completed", "refused", "expired"] {
        assert!(sum(outcome) > 0, "no payment was {outcome}: {figures}");
    }
}

#[test]
fn the_demo_conserves_money_on_the_embedded_log() {
    // Protects what a newcomer sees first: every outcome, in time, with a clean audit.
    judge(&demo(&[]));
}

#[test]
fn the_demo_conserves_money_on_kafka_and_redis() {
    // Protects that the hub is the same on real servers.
    let servers = ["TONLE_TEST_KAFKA", "TONLE_TEST_REDIS"].map(|name| std::env::var(name).ok());
    let [Some(kafka), Some(redis)] = servers else {
        assert!(std::env::var_os("TONLE_TEST_REQUIRE_SERVERS").is_none(), "a Kafka and a Redis are required");
        let line = b"SKIPPED the demo on Kafka and Redis: TONLE_TEST_KAFKA or TONLE_TEST_REDIS is not set\n";
        std::io::stderr().write_all(line).expect("standard error is open");
        return;
    };
    judge(&demo(&["--kafka", &kafka, "--redis", &redis]));
}

#[test]
fn a_directory_that_was_used_is_refused() {
    // Protects the audit from a log whose registry names the inboxes of an earlier process.
    let directory = tempfile::tempdir().expect("a directory");
    std::fs::write(directory.path().join("something"), "here").expect("written");
    let mut command = Command::new(env!("CARGO_BIN_EXE_tonle"));
    let output = command.args(["demo", "--exit", "--data"]).arg(directory.path()).output().expect("it runs");
    assert_eq!(output.status.code(), Some(64), "{}", String::from_utf8_lossy(&output.stderr));
}

#[test]
fn without_exit_the_banks_go_on_and_a_signal_ends_all_in_order() {
    // Protects a newcomer's first payment by hand, and that nothing is left behind.
    use std::io::{BufRead as _, BufReader};
    let directory = tempfile::tempdir().expect("a directory");
    let (data, temporary) = (directory.path().join("data"), directory.path().join("tmp"));
    std::fs::create_dir(&temporary).expect("made");
    let tonle = env!("CARGO_BIN_EXE_tonle");
    let mut demo = Command::new(tonle)
        .args(["demo", "--seconds", "1", "--rate", "20", "--data"])
        .arg(&data)
        .env("TMPDIR", &temporary)
        .stdout(std::process::Stdio::piped())
        .spawn()
        .expect("the demo starts");
    let mut lines = BufReader::new(demo.stdout.take().expect("piped")).lines();
    let up = lines.by_ref().map_while(Result::ok).any(|line| line.contains("stay up"));
    assert!(up, "the demo ended");
    let paid = Command::new(tonle)
        .args([
            "pay",
            "--as",
            "lotus-bank",
            "--to",
            "MEKOKHPP/0011",
            "--amount",
            "1000",
            "--ccy",
            "VND",
            "--wait",
        ])
        .arg("--data")
        .arg(&data)
        .output()
        .expect("it pays");
    let said = String::from_utf8_lossy(&paid.stdout).into_owned();
    assert!(
        paid.status.success() && said.contains("ACSC"),
        "{said}{}",
        String::from_utf8_lossy(&paid.stderr)
    );
    let began = Instant::now();
    let killed = Command::new("kill").args(["-TERM", &demo.id().to_string()]).status().expect("kill runs");
    assert!(killed.success());
    assert_eq!(demo.wait().expect("it ends").code(), Some(0));
    assert!(began.elapsed() < Duration::from_secs(10) * RESERVE, "it took {:?}", began.elapsed());
    let left = std::fs::read_dir(&temporary).expect("there").count();
    assert_eq!(left, 0, "temporary files are left");
}
