//! The example client against a real hub: a second implementation of the signature profile and of the API, in another
//! language, written from the contract. It also recomputes the vectors of docs/PARTICIPANT.md.
//!
//! `TONLE_TEST_PYTHON` names a Python that has `cryptography` and `httpx`; without it the tests are skipped, loudly, and
//! with `TONLE_TEST_REQUIRE_SERVERS=1` that is a failure.
#![allow(clippy::unwrap_used, reason = "a test ends at the first surprise")]

mod common;

use std::io::Write as _;
use std::path::PathBuf;
use std::process::Output;

use common::{House, PATIENCE, repository, text};
use tokio::process::Command;

fn python(case: &str) -> Option<PathBuf> {
    let named = std::env::var_os("TONLE_TEST_PYTHON").filter(|value| !value.is_empty());
    if named.is_none() {
        assert!(std::env::var_os("TONLE_TEST_REQUIRE_SERVERS").is_none(), "TONLE_TEST_PYTHON is not set");
        let line = format!("SKIPPED: client_py {case}: TONLE_TEST_PYTHON is not set\n");
        std::io::stderr().write_all(line.as_bytes()).unwrap();
    }
    named.map(PathBuf::from)
}

async fn run(python: &PathBuf, script: &str, words: &[&str]) -> Output {
    let mut command = Command::new(python);
    // Nothing is left in the checkout.
    command.env("PYTHONDONTWRITEBYTECODE", "1").arg(repository(script)).args(words).kill_on_drop(true);
    tokio::time::timeout(PATIENCE, command.output()).await.expect("it ends").unwrap()
}

/// The rest of the one line that starts with these words.
fn line<'a>(out: &'a str, start: &str) -> Vec<&'a str> {
    out.lines().filter_map(|line| line.strip_prefix(start)).map(str::trim).collect()
}

#[tokio::test]
async fn the_example_does_what_it_says() {
    // Protects: what a bank's engineer copies works against this hub, from the first message to the conflict.
    let Some(python) = python("the_example_does_what_it_says") else { return };
    let mut house = House::running().await;
    let data = house.data();
    // Twice, and the other way round: the feeds then begin with events of other payments.
    for (payer, payee) in
        [("lotus-bank", "sen-wallet"), ("sen-wallet", "lotus-bank"), ("lotus-bank", "sen-wallet")]
    {
        let said = run(&python, "examples/client.py", &[data.to_str().unwrap(), payer, payee]).await;
        let (out, err) = (text(&said.stdout), text(&said.stderr));
        assert_eq!(said.status.code(), Some(0), "{out}{err}{}", house.log());
        let accepted = line(out, "accepted ");
        assert!(accepted[0].starts_with("202 {\"uetr\":\"") && accepted[0].contains("\"RCVD\""), "{out}");
        assert_eq!(line(out, "final "), [format!("{payer} ACSC"), format!("{payee} ACSC")], "{out}");
        assert_eq!(line(out, "same bytes "), ["True"], "{out}");
        assert_eq!(line(out, "answered "), ["202"], "{out}");
        let (_, problem) = out.split_once("conflict   409 ").expect("a conflict");
        let problem: serde_json::Value = serde_json::from_str(problem).unwrap();
        assert_eq!(problem["code"], "DU01");
        assert_eq!(problem["field"], "/Document/FIToFICstmrCdtTrf/CdtTrfTxInf/IntrBkSttlmAmt");
    }
    assert_eq!(house.terminate().await, 0, "{}", house.log());
}

#[tokio::test]
async fn the_example_believes_nobody_else() {
    // Protects: with another hub's public key the example refuses the first answer, so its checks are not idle.
    let Some(python) = python("the_example_believes_nobody_else") else { return };
    let house = House::running().await;
    let other = house.pki().join("participants/sen-wallet/sign.pub.pem");
    std::fs::copy(other, house.pki().join("hub/sign.pub.pem")).unwrap();
    let data = house.data();
    let said =
        run(&python, "examples/client.py", &[data.to_str().unwrap(), "lotus-bank", "sen-wallet"]).await;
    assert_eq!(said.status.code(), Some(1), "{}", text(&said.stdout));
    assert!(text(&said.stderr).contains("InvalidSignature"), "{}", text(&said.stderr));
    assert_eq!(text(&said.stdout), "");
}

#[tokio::test]
async fn the_vectors_of_the_documentation_hold() {
    // Protects: docs/PARTICIPANT.md is right for those who do not use our code.
    let Some(python) = python("the_vectors_of_the_documentation_hold") else { return };
    let said = run(&python, "services/tonle/tests/vectors.py", &[]).await;
    assert!(said.status.success(), "{}{}", text(&said.stdout), text(&said.stderr));
    assert_eq!(text(&said.stdout).lines().filter(|line| line.ends_with(" holds")).count(), 4);
}
