//! Sandbox banks against a small hub that speaks the public contract and misbehaves when told.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on should stop")]

mod fake;

use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use fake::sign::{Origin, Signer};
use fake::{Hub, Trick, status};
use tonle_sandbox::config::{AnswerBy, BankConfig};
use tonle_sandbox::faults::{ACCOUNT_MUTE, Fault, Rule, Script};
use tonle_sandbox::statement::{Role, Statement, ViolationKind};
use tonle_sandbox::traffic::{self, Latency, Mix, TrafficSpec};
use tonle_sandbox::{Bank, PayOrder, Sandbox, Verdict};
use uuid::Uuid;

const BANKS: &[(&str, &str)] = &[("lotus-bank", "LOTUVNVX"), ("delta-bank", "DELTVNVX")];
const DRAIN: Duration = Duration::from_secs(10);

fn inbox() -> Option<SocketAddr> {
    Some("127.0.0.1:0".parse().unwrap())
}

/// A payer and a payee; `change` shapes the payee.
async fn banks(hub: &Hub, change: impl FnOnce(&mut BankConfig)) -> Sandbox {
    let mut configs: Vec<BankConfig> =
        BANKS.iter().map(|(id, bic)| BankConfig::new(id, bic, inbox())).collect();
    configs[0].final_wait_ms = Some(5_000);
    change(&mut configs[1]);
    let sandbox = Sandbox::start(configs, hub.pki.path(), &hub.address.to_string()).await.unwrap();
    hub.inboxes.lock().unwrap().extend(sandbox.addresses());
    sandbox
}

fn play(config: &mut BankConfig, fault: Fault) {
    let rule = Rule { every: Some(1), per_mille: None, account: None, fault };
    config.faults = Script { seed: 1, rules: vec![rule] };
}

async fn pay(bank: &Bank, amount: &str) -> Verdict {
    bank.pay(&PayOrder::new("DELTVNVX", "1", amount, "VND")).await.unwrap().verdict
}

fn kinds(statement: &Statement) -> Vec<ViolationKind> {
    statement.violations.iter().map(|v| v.kind).collect()
}

fn assert_clean(statements: &[Statement]) {
    for statement in statements {
        assert!(statement.violations.is_empty(), "{}: {:?}", statement.bank, statement.violations);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_payment_is_answered_in_the_response_and_booked_on_both_sides() {
    // Protects the main path: sign, answer, check, book; the two banks' books cancel.
    let hub = Hub::start(BANKS, |_| {}).await;
    let sandbox = banks(&hub, |_| {}).await;
    let outcome = sandbox.banks()[0].pay(&PayOrder::new("DELTVNVX", "1", "125000", "VND")).await.unwrap();
    assert_eq!(outcome.verdict, Verdict::Completed);
    assert!(outcome.accepted.unwrap() <= outcome.finality.unwrap());
    let statements = sandbox.finish(DRAIN).await;
    assert_clean(&statements);
    assert_eq!(statements[0].nets["VND"].net_minor, -125_000);
    assert_eq!(statements[1].nets["VND"].net_minor, 125_000);
    let (payer, payee) = (&statements[0].rows[0], &statements[1].rows[0]);
    assert_eq!((payer.role, payee.role), (Role::Payer, Role::Payee));
    assert_eq!(payer.answer_seen.as_deref(), Some("ACTC"));
    assert_eq!(payee.answer.as_deref(), Some("yes"));
    assert_eq!(payer.final_sha256, payee.final_sha256);
    assert_eq!(hub.got("pacs.002").len(), 0, "the answer came in the response");
}

#[tokio::test(flavor = "multi_thread")]
async fn an_answer_may_come_by_post() {
    // Protects banks whose systems cannot answer inside the response.
    let hub = Hub::start(BANKS, |_| {}).await;
    let sandbox = banks(&hub, |payee| payee.answer_by = AnswerBy::Post).await;
    assert_eq!(pay(&sandbox.banks()[0], "1").await, Verdict::Completed);
    assert_eq!(hub.got("pacs.002").len(), 1);
    assert_clean(&sandbox.finish(DRAIN).await);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_bank_without_inbox_reads_the_feed() {
    // Protects the second way of delivery: cursor, long poll, answer by POST.
    let hub = Hub::start(BANKS, |_| {}).await;
    let sandbox = banks(&hub, |payee| payee.listen = None).await;
    for _ in 0..3 {
        assert_eq!(pay(&sandbox.banks()[0], "7").await, Verdict::Completed);
    }
    let statements = sandbox.finish(DRAIN).await;
    assert_clean(&statements);
    assert_eq!(statements[1].nets["VND"].credits_minor, 21);
    assert_eq!(statements[1].events_seen, 6);
}

#[tokio::test(flavor = "multi_thread")]
async fn refusals_and_silence_are_told_apart() {
    // Protects the mix of outcomes that demo and load are made of.
    let hub = Hub::start(BANKS, |hub| hub.patience = Duration::from_millis(300)).await;
    let sandbox = banks(&hub, |payee| payee.accounts = vec!["1".to_owned()]).await;
    let payer = &sandbox.banks()[0];
    let to = |account: &str| PayOrder::new("DELTVNVX", account, "5", "VND");
    let verdict = |code: &str| Verdict::Refused(code.into());
    assert_eq!(payer.pay(&to("1")).await.unwrap().verdict, Verdict::Completed);
    assert_eq!(payer.pay(&to("2")).await.unwrap().verdict, verdict("AC01"));
    assert_eq!(payer.pay(&to("SANDBOX-CLOSED")).await.unwrap().verdict, verdict("AC04"));
    assert_eq!(payer.pay(&to(ACCOUNT_MUTE)).await.unwrap().verdict, verdict("AB05"));
    assert_eq!(pay(payer, "2000000000").await, verdict("AM04"));
    let statements = sandbox.finish(DRAIN).await;
    assert_clean(&statements);
    assert_eq!(statements[1].nets["VND"].credits_minor, 5);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_same_message_is_sent_until_it_is_durable() {
    // Protects "not yet durable": same reference and content each time, never a second payment.
    let hub = Hub::start(BANKS, |_| {}).await;
    let sandbox = banks(&hub, |_| {}).await;
    hub.trick([Trick::Pending, Trick::Drop, Trick::Status(503), Trick::Status(429), Trick::Forged]);
    assert_eq!(pay(&sandbox.banks()[0], "9").await, Verdict::Completed);
    let sent = hub.got("pacs.008");
    assert_eq!(sent.len(), 6);
    assert!(sent.iter().all(|m| m.reference == sent[0].reference && m.body == sent[0].body));
    let statements = sandbox.finish(DRAIN).await;
    assert_eq!(kinds(&statements[0]), [ViolationKind::BadSignature], "the forged 202 is noted");
    assert_eq!(statements[0].nets["VND"].debits_minor, 9);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_missing_final_is_asked_for() {
    // Protects the payer from a lost push: the status query brings the stored final.
    let hub = Hub::start(BANKS, |hub| hub.tells_finals = false).await;
    let mut configs: Vec<BankConfig> =
        BANKS.iter().map(|(id, bic)| BankConfig::new(id, bic, inbox())).collect();
    configs[0].final_wait_ms = Some(100);
    let sandbox = Sandbox::start(configs, hub.pki.path(), &hub.address.to_string()).await.unwrap();
    hub.inboxes.lock().unwrap().extend(sandbox.addresses());
    assert_eq!(pay(&sandbox.banks()[0], "3").await, Verdict::Completed);
    assert!(!hub.got("pacs.028").is_empty());
    let payee = &sandbox.banks()[1];
    assert!(payee.statement().nets.is_empty(), "nothing is credited before the final");
    payee.query(Uuid::parse_str(&payee.statement().rows[0].uetr).unwrap()).await;
    assert_eq!(payee.statement().nets["VND"].credits_minor, 3);
    assert_clean(&sandbox.finish(DRAIN).await);
}

/// A payment sent, and what the hub needs to deliver it by hand.
async fn sent(hub: &Arc<Hub>, sandbox: &Sandbox) -> (String, Bytes, Origin) {
    let payer = &sandbox.banks()[0];
    let payment = payer.prepare(&PayOrder::new("DELTVNVX", "1", "40", "VND")).unwrap();
    payer.repeat(&payment).await;
    let got = hub.wait_for("pacs.008", 1).await.remove(0);
    let signed = payer.client().signed(&got.body, &got.reference);
    let said = format!(
        r#"participant="lotus-bank", method="POST", authority="{}", path="/v1/messages", query="?""#,
        hub.address
    );
    let origin = Origin {
        input: signed.signature_input.replacen("tonle=", "origin=", 1),
        signature: signed.signature.replacen("tonle=", "origin=", 1),
        said,
    };
    (payment.uetr.hyphenated().to_string(), got.body, origin)
}

/// A payee that has said yes to one instruction, pushed by hand; the hub decides nothing by itself.
async fn instructed(hub: &Arc<Hub>, sandbox: &Sandbox) -> (SocketAddr, String) {
    let (uetr, body, origin) = sent(hub, sandbox).await;
    let inbox = hub.inboxes.lock().unwrap()["delta-bank"];
    let name = hub.name();
    for _ in 0..2 {
        let said = hub.deliver("delta-bank", &name, "instruction", &body, Some(&origin)).await.unwrap();
        assert_eq!(said.status, 200);
        let from =
            tonle_sandbox::verify::push_answer(&hub.keys, &said.headers, 200, &name, &said.body.unwrap());
        assert_eq!(from.unwrap(), "delta-bank/k1", "a repeated push gets the answer again");
    }
    (inbox, uetr)
}

#[tokio::test(flavor = "multi_thread")]
async fn a_final_credits_exactly_once() {
    // Protects the customer and the scheme: repeated and renamed finals never credit a second time.
    let hub = Hub::start(BANKS, |hub| hub.automatic = false).await;
    let sandbox = banks(&hub, |_| {}).await;
    let (_, uetr) = instructed(&hub, &sandbox).await;
    let payee = &sandbox.banks()[1];
    assert!(payee.statement().nets.is_empty());
    let body = status(&uetr, "ACSC", None);
    let name = hub.name();
    for _ in 0..3 {
        assert_eq!(hub.deliver("delta-bank", &name, "final", &body, None).await.unwrap().status, 204);
    }
    hub.deliver("delta-bank", &hub.name(), "final", &body, None).await;
    let statement = payee.statement();
    assert_eq!(statement.nets["VND"].credits_minor, 40);
    // The instruction came twice, the first final three times.
    assert_eq!((statement.events_repeated, statement.rows[0].final_events), (3, 2));
    hub.deliver("delta-bank", &hub.name(), "final", &status(&uetr, "RJCT", Some("AB05")), None).await;
    let statement = payee.statement();
    assert_eq!(statement.nets["VND"].credits_minor, 40);
    assert_eq!(kinds(&statement), [ViolationKind::TwoFinals]);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_forged_final_books_nothing() {
    // Protects the credit: another signer, another body, another addressee, and a client that is not the hub.
    let hub = Hub::start(BANKS, |hub| hub.automatic = false).await;
    let sandbox = banks(&hub, |_| {}).await;
    let (inbox, uetr) = instructed(&hub, &sandbox).await;
    let body = status(&uetr, "ACSC", None);
    let lotus = hub.pki.path().join("participants/lotus-bank");
    for id in ["lotus-bank/k1", "hub/k1", "hub/k9"] {
        let forger = Signer::load(&lotus, id);
        let headers = forger.delivery(&hub.name(), "final", "delta-bank", &body, None);
        assert_eq!(hub.push(inbox, headers, body.clone()).await.status, 401, "{id}");
    }
    let refusal = status(&uetr, "RJCT", Some("AB05"));
    let headers = hub.signer.delivery(&hub.name(), "final", "delta-bank", &refusal, None);
    assert_eq!(hub.push(inbox, headers, body.clone()).await.status, 401);
    let headers = hub.signer.delivery(&hub.name(), "final", "lotus-bank", &body, None);
    assert_eq!(hub.push(inbox, headers, body.clone()).await.status, 403);
    assert!(hub.push_as_participant("lotus-bank", inbox).await.is_err());
    let statement = sandbox.banks()[1].statement();
    assert!(statement.nets.is_empty());
    assert_eq!(statement.rows[0].status, None);
    assert_eq!(statement.violations_total, 5);
}

#[tokio::test(flavor = "multi_thread")]
async fn an_instruction_that_its_sender_did_not_sign_is_not_answered() {
    // Protects against a hub, or somebody with its key, that invents payments.
    let hub = Hub::start(BANKS, |hub| hub.automatic = false).await;
    let sandbox = banks(&hub, |_| {}).await;
    let payer = &sandbox.banks()[0];
    let payment = payer.prepare(&PayOrder::new("DELTVNVX", "1", "40", "VND")).unwrap();
    let body = payment.message.body.clone();
    let other = payer.client().signed(b"something else", "R");
    let origin = Origin {
        input: other.signature_input.replacen("tonle=", "origin=", 1),
        signature: other.signature.replacen("tonle=", "origin=", 1),
        said: r#"participant="lotus-bank", method="POST", authority="a", path="/v1/messages", query="?""#
            .to_owned(),
    };
    let name = hub.name();
    for origin in [None, Some(&origin)] {
        let said = hub.deliver("delta-bank", &name, "instruction", &body, origin).await.unwrap();
        assert_eq!(said.status, 401);
    }
    let statement = sandbox.banks()[1].statement();
    assert!(statement.rows.is_empty());
    assert_eq!(kinds(&statement), [ViolationKind::BadSignature; 2]);
}

/// Pays once against a payee that plays `fault` and returns the payer's verdict with both statements.
async fn played(fault: Fault) -> (Verdict, Vec<Statement>, Arc<Hub>) {
    let hub = Hub::start(BANKS, |hub| hub.patience = Duration::from_millis(800)).await;
    let name = fault.name();
    let sandbox = banks(&hub, |payee| play(payee, fault)).await;
    let verdict = pay(&sandbox.banks()[0], "11").await;
    let statements = sandbox.finish(DRAIN).await;
    assert_eq!(statements[1].rows[0].fault.as_deref(), Some(name));
    (verdict, statements, hub)
}

#[tokio::test(flavor = "multi_thread")]
async fn faults_that_are_no_answer_let_the_payment_expire() {
    // Protects the scripts: each of these must really reach the hub as nothing.
    let expired = Verdict::Refused("AB05".into());
    for fault in
        [Fault::Silent, Fault::Garbage, Fault::Huge { bytes: None }, Fault::OtherId, Fault::BadSignature]
    {
        let (verdict, statements, _hub) = played(fault.clone()).await;
        assert_eq!(verdict, expired, "{fault:?}");
        assert_clean(&statements);
        assert!(statements.iter().all(|s| s.nets.is_empty()));
    }
    let (verdict, statements, _hub) = played(Fault::Late { ms: 60_000 }).await;
    assert_eq!(verdict, expired);
    assert_clean(&statements);
}

#[tokio::test(flavor = "multi_thread")]
async fn faults_that_are_answers_in_the_end_complete() {
    // Protects the other half of the scripts: a broken push is answered when repeated, the first answer counts.
    for fault in [
        Fault::Slow { ms: 50 },
        Fault::Cut,
        Fault::Http500,
        Fault::ByPost,
        Fault::Twice,
        Fault::Contradict,
        Fault::Early,
        Fault::Flood { queries: 20 },
    ] {
        let (verdict, statements, hub) = played(fault.clone()).await;
        assert_eq!(verdict, Verdict::Completed, "{fault:?}");
        assert_clean(&statements);
        assert_eq!(statements[1].nets["VND"].credits_minor, 11, "{fault:?}");
        assert_eq!(statements[1].rows[0].credited_early, fault == Fault::Early);
        if fault == (Fault::Flood { queries: 20 }) {
            assert!(!hub.got("pacs.028").is_empty());
        }
    }
    let (verdict, _, _hub) = played(Fault::Refuse { code: "AC06".to_owned() }).await;
    assert_eq!(verdict, Verdict::Refused("AC06".into()));
}

#[tokio::test(flavor = "multi_thread")]
async fn traffic_gives_every_outcome_and_the_books_agree() {
    // Protects demo and load test: counts add up, and what one bank lost the other gained.
    let hub = Hub::start(BANKS, |hub| hub.patience = Duration::from_millis(500)).await;
    let sandbox = banks(&hub, |_| {}).await;
    let mut spec = TrafficSpec::new(200, 1);
    spec.mix = Mix { refused: 100, expired: 50, cap_exceeded: 100, duplicate: 100, conflict: 100 };
    spec.cap_amount_minor = Some(2_000_000_000);
    assert!(spec.check().is_empty());
    let report = traffic::run(sandbox.banks(), &spec).await;
    assert_eq!(report.surprises, Vec::<String>::new());
    assert_eq!(report.submitted, 200);
    assert_eq!(report.completed + report.refused + report.expired, 200);
    assert!(report.duplicates > 0 && report.conflicts > 0 && report.expired > 0);
    assert!(report.latency_us(Latency::Accepted, 500) <= report.latency_us(Latency::Final, 990));
    let statements = sandbox.finish(DRAIN).await;
    assert_clean(&statements);
    assert_eq!(statements[0].nets["VND"].net_minor + statements[1].nets["VND"].net_minor, 0);
    let credited = statements.iter().flat_map(|s| &s.rows).filter(|r| r.role == Role::Payee);
    let credited = credited.filter(|r| r.status.as_deref() == Some("ACSC")).count();
    assert_eq!(u64::try_from(credited).unwrap(), report.completed);
}

#[tokio::test(flavor = "multi_thread")]
async fn another_body_under_a_hubs_answer_is_not_believed() {
    // Protects the payer from a final that is about another payment than the one asked about.
    let hub = Hub::start(BANKS, |hub| hub.automatic = false).await;
    let sandbox = banks(&hub, |_| {}).await;
    let body = status(&Uuid::new_v4().hyphenated().to_string(), "ACSC", None);
    let said = hub.deliver("lotus-bank", &hub.name(), "final", &body, None).await.unwrap();
    assert_eq!((said.status, said.body), (204, Ok(Bytes::new())));
    let statement = sandbox.banks()[0].statement();
    assert!(statement.nets.is_empty());
    assert_eq!(kinds(&statement), [ViolationKind::UnknownPayment]);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_cut_answer_breaks_off_in_the_middle() {
    // Protects the script: the hub must see headers and the beginning of a body, not a connection that never answered.
    let hub = Hub::start(BANKS, |hub| hub.automatic = false).await;
    let sandbox = banks(&hub, |payee| play(payee, Fault::Cut)).await;
    let (_, body, origin) = sent(&hub, &sandbox).await;
    let name = hub.name();
    let first = hub.deliver("delta-bank", &name, "instruction", &body, Some(&origin)).await.unwrap();
    assert_eq!(first.status, 200);
    assert!(first.body.is_err());
    let second = hub.deliver("delta-bank", &name, "instruction", &body, Some(&origin)).await.unwrap();
    assert_eq!(second.status, 200);
    assert!(second.body.unwrap().starts_with(b"<Document"));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_second_payment_under_used_ids_leaves_the_first_alone() {
    // Protects the books from a bank's own mistake: the refusal of the second is not the end of the first.
    let hub = Hub::start(BANKS, |_| {}).await;
    let sandbox = banks(&hub, |_| {}).await;
    let payer = &sandbox.banks()[0];
    let mut order = PayOrder::new("DELTVNVX", "1", "6", "VND");
    (order.reference, order.uetr) = (Some("FIXED-1".to_owned()), Some(Uuid::new_v4()));
    assert_eq!(payer.pay(&order).await.unwrap().verdict, Verdict::Completed);
    order.amount = "7".to_owned();
    let Verdict::NotAccepted { http, code, field } = payer.pay(&order).await.unwrap().verdict else {
        panic!("taken");
    };
    assert_eq!((http, &*code, field.as_deref()), (409, "DU01", Some("/Document/x")));
    let statements = sandbox.finish(DRAIN).await;
    assert_clean(&statements);
    assert_eq!(statements[0].rows[0].not_accepted, None);
    assert_eq!(statements[0].nets["VND"].debits_minor, 6);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_final_ends_the_wait_for_an_answer_that_never_comes() {
    // Protects latency figures and patience: a push says it all, whatever became of the answer to the POST.
    let hub = Hub::start(BANKS, |hub| hub.automatic = false).await;
    let sandbox = banks(&hub, |_| {}).await;
    let payer = Arc::clone(&sandbox.banks()[0]);
    hub.trick((0..40).map(|_| Trick::Pending));
    let payment = payer.prepare(&PayOrder::new("DELTVNVX", "1", "6", "VND")).unwrap();
    let uetr = payment.uetr.hyphenated().to_string();
    let paying = tokio::spawn(async move { payer.carry_out(&payment).await });
    hub.wait_for("pacs.008", 2).await;
    hub.deliver("lotus-bank", &hub.name(), "final", &status(&uetr, "RJCT", Some("AB05")), None).await;
    let outcome = tokio::time::timeout(Duration::from_secs(10), paying).await.unwrap().unwrap();
    assert_eq!(outcome.verdict, Verdict::Refused("AB05".into()));
    assert!(outcome.finality.unwrap() < Duration::from_secs(4));
}

#[tokio::test(flavor = "multi_thread")]
async fn the_program_runs_from_a_file_and_leaves_statements() {
    // Protects `tonle sandbox --config FILE`: the documented keys, the exit code, the files that the auditor reads.
    let hub = Hub::start(BANKS, |_| {}).await;
    let folder = hub.pki.path().join("statements");
    let file = hub.pki.path().join("sandbox.toml");
    let text = format!(
        r#"
        hub = "{}"
        pki = {:?}
        statements = {folder:?}
        [[bank]]
        id = "lotus-bank"
        bic = "LOTUVNVX"
        answer_by = "post"
        final_wait_ms = 12000
        skip_history = true
        [bank.faults]
        seed = 7
        [[bank.faults.rules]]
        per_mille = 20
        fault = {{ kind = "slow", ms = 5 }}
        [[bank]]
        id = "delta-bank"
        bic = "DELTVNVX"
        accounts = ["0011"]
        [traffic]
        rate = 20
        seconds = 1
        mix = {{ refused = 200 }}
        "#,
        hub.address,
        hub.pki.path(),
    );
    std::fs::write(&file, &text).unwrap();
    tonle_sandbox::run(&file).await.unwrap();
    let read = |id: &str| -> Statement {
        serde_json::from_slice(&std::fs::read(folder.join(format!("{id}.json"))).unwrap()).unwrap()
    };
    let (lotus, delta) = (read("lotus-bank"), read("delta-bank"));
    assert_eq!(lotus.rows.len() + delta.rows.len(), 40);
    assert_eq!(lotus.nets["VND"].net_minor + delta.nets["VND"].net_minor, 0);
    std::fs::write(&file, text.replace("rate = 20", "rate = 0").replace("LOTUVNVX", "x")).unwrap();
    let fault = tonle_sandbox::run(&file).await.unwrap_err();
    assert_eq!(tonle_sandbox::run::exit_code(&fault), 64);
    assert_eq!(fault.to_string().lines().count(), 2);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_final_in_the_answer_is_a_final() {
    // Protects `Prefer: wait`: the final in the answer is booked, and the same one by event changes nothing.
    let hub = Hub::start(BANKS, |hub| hub.automatic = false).await;
    let sandbox = banks(&hub, |_| {}).await;
    hub.trick([Trick::Final(5)]);
    let mut order = PayOrder::new("DELTVNVX", "1", "6", "VND");
    order.prefer_wait = Some(5);
    let outcome = sandbox.banks()[0].pay(&order).await.unwrap();
    assert_eq!(outcome.verdict, Verdict::Completed);
    let body = status(&outcome.uetr.hyphenated().to_string(), "ACSC", None);
    hub.deliver("lotus-bank", &hub.name(), "final", &body, None).await;
    let statement = sandbox.banks()[0].statement();
    assert!(statement.violations.is_empty());
    assert_eq!((statement.nets["VND"].debits_minor, statement.rows[0].final_sha256.len()), (6, 1));
}
