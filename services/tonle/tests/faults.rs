//! Every fault that a sandbox bank knows, played against a real `tonle up` on the embedded log: by a bank that answers
//! in the push's response, by one that answers with a POST of its own, and by one that reads the feed. Each payment
//! ends as the rule says, the books of all banks equal the hub's, and the log can be replayed.
#![allow(clippy::unwrap_used, reason = "a test ends at the first surprise")]

mod common;

use std::collections::BTreeSet;
use std::net::SocketAddr;
use std::path::Path;
use std::sync::Arc;
use std::time::{Duration, Instant};

use common::{House, PATIENCE, run, text};
use tonle_sandbox::bank::{Bank, Outcome, PayOrder, Verdict};
use tonle_sandbox::config::{AnswerBy, BankConfig, introduce};
use tonle_sandbox::faults::{Fault, Rule};
use tonle_sandbox::run::Sandbox;
use tonle_sandbox::statement::Statement;

/// Total time of the ledger: a push that broke off must be repeated within it on a machine that stalls for seconds.
const TOTAL_MS: u64 = 8_000;

/// Beyond the deadline, by more than a hub that is slow to expire the payment.
const LATE_MS: u64 = TOTAL_MS + 4_000;

const PAYER: (&str, &str) = ("lotus-bank", "LOTUVNVX");

/// Id and BIC of the payees: who answers in the response, by a POST of its own, and who reads the feed.
const PAYEES: [(&str, &str); 3] =
    [("mekong-bank", "MEKOVNVX"), ("ibis-bank", "IBISVNVX"), ("sen-wallet", "SENWVNVX")];

/// The one that reads the feed.
const READER: &str = PAYEES[2].0;

/// How a payment must end.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Ending {
    /// The first answer is yes.
    Completed,
    /// The first answer is no, with this code.
    Refused(&'static str),
    /// Nothing that counts as an answer came in time.
    Expired,
    /// A yes and a no race: the first of them in the log decides.
    Either(&'static str),
    /// The answer to a push breaks off: a 2xx acknowledges whatever becomes of its body, so the payment expires, and a
    /// connection that ends before the 2xx was read is tried again. Who reads the feed posts a whole answer.
    BrokenOff,
}

impl Ending {
    fn fits(self, payee: &str, verdict: &Verdict) -> bool {
        let refused = |code: &str| matches!(verdict, Verdict::Refused(reason) if **reason == *code);
        match self {
            Self::Completed => *verdict == Verdict::Completed,
            Self::Refused(code) => refused(code),
            Self::Expired => refused("AB05"),
            Self::Either(code) => *verdict == Verdict::Completed || refused(code),
            Self::BrokenOff => *verdict == Verdict::Completed || payee != READER && refused("AB05"),
        }
    }
}

/// A fault, how the payment ends, and the rule by which what came after the decision was answered, if anything did.
struct Case {
    fault: Fault,
    ending: Ending,
    afterwards: Option<&'static str>,
}

fn case(fault: Fault, ending: Ending) -> Case {
    // No arm for the rest: a new fault must be thought about here, and be played below.
    let afterwards = match &fault {
        Fault::Late { .. } => Some("late-answer"),
        Fault::Twice => Some("repeated-answer"),
        Fault::Contradict => Some("contradicting-answer"),
        Fault::Slow { .. }
        | Fault::Silent
        | Fault::Refuse { .. }
        | Fault::OtherId
        | Fault::Huge { .. }
        | Fault::Garbage
        | Fault::Cut
        | Fault::ByPost
        | Fault::Flood { .. }
        | Fault::Http500
        | Fault::BadSignature
        | Fault::Early => None,
    };
    Case { fault, ending, afterwards }
}

fn cases() -> Vec<Case> {
    vec![
        case(Fault::Slow { ms: 1_500 }, Ending::Completed),
        case(Fault::Silent, Ending::Expired),
        case(Fault::Refuse { code: "AC06".to_owned() }, Ending::Refused("AC06")),
        case(Fault::Late { ms: LATE_MS }, Ending::Expired),
        case(Fault::Twice, Ending::Completed),
        case(Fault::Contradict, Ending::Either("AC04")),
        case(Fault::OtherId, Ending::Expired),
        case(Fault::Huge { bytes: None }, Ending::Expired),
        case(Fault::Garbage, Ending::Expired),
        case(Fault::Cut, Ending::BrokenOff),
        case(Fault::ByPost, Ending::Completed),
        case(Fault::Flood { queries: 100 }, Ending::Completed),
        case(Fault::Http500, Ending::Completed),
        case(Fault::BadSignature, Ending::Expired),
        case(Fault::Early, Ending::Completed),
    ]
}

/// The names of all faults as the script's own reader lists them.
fn known() -> BTreeSet<String> {
    let fault = serde_json::from_str::<Fault>(r#"{"kind":"?"}"#).unwrap_err().to_string();
    let (_, listed) = fault.split_once("expected one of ").unwrap();
    listed.split('`').skip(1).step_by(2).map(str::to_owned).collect()
}

#[test]
fn no_fault_of_the_sandbox_is_left_out() {
    // Protects the test below from a fault that is added to the sandbox and forgotten here.
    let played: BTreeSet<String> = cases().iter().map(|case| case.fault.name().to_owned()).collect();
    assert!(played.len() >= 15, "{played:?}");
    assert_eq!(played, known());
}

/// The account that plays a fault.
fn account(fault: &Fault) -> String {
    format!("FAULT-{}", fault.name())
}

/// All banks; those with an inbox take any free port.
fn banks() -> Vec<BankConfig> {
    let inbox = Some(([127, 0, 0, 1], 0).into());
    let rule = |case: Case| {
        let account = Some(account(&case.fault));
        Rule { every: None, per_mille: None, account, fault: case.fault }
    };
    let mut all = vec![BankConfig::new(PAYER.0, PAYER.1, inbox)];
    for ((id, bic), listen, answer_by) in [
        (PAYEES[0], inbox, AnswerBy::Response),
        (PAYEES[1], inbox, AnswerBy::Post),
        (PAYEES[2], None, AnswerBy::Post),
    ] {
        let mut bank = BankConfig { answer_by, ..BankConfig::new(id, bic, listen) };
        bank.faults.rules = cases().into_iter().map(rule).collect();
        assert_eq!(bank.faults.check(), Vec::<String>::new());
        all.push(bank);
    }
    introduce(&mut all);
    all
}

/// A hub with these banks, which start before it: its first record names their inboxes.
async fn open() -> (House, Sandbox) {
    let mut house = House::new().await;
    house.issue("ibis-bank").await;
    let free = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let address: SocketAddr = free.local_addr().unwrap();
    let sandbox = Sandbox::start(banks(), &house.pki(), &address.to_string()).await.unwrap();
    drop(free);
    let inboxes = sandbox.addresses();
    let participant = |(id, bic): (&str, &str)| {
        let inbox = inboxes.iter().find(|(bank, _)| bank == id);
        let url = inbox.map_or_else(String::new, |(_, inbox)| format!("url = \"https://{inbox}/inbox\"\n"));
        format!(
            "[[participant]]\nid = \"{id}\"\nname = \"{id}\"\nkind = \"bank\"\nbics = [\"{bic}\"]\n{url}\
             [[participant.account]]\nledger = \"vnd\"\nmode = \"cap\"\nnet_debit_cap = \"1000000\"\n"
        )
    };
    let manifest: String = [PAYER].into_iter().chain(PAYEES).map(participant).collect();
    std::fs::write(house.data().join("participants.toml"), manifest).unwrap();
    let configuration = std::fs::read_to_string(house.config())
        .unwrap()
        .replacen(
            "listen = \"127.0.0.1:0\"",
            &format!("listen = \"{address}\"\npush_private_targets = true"),
            1,
        )
        .replace("total_ms = 4000", &format!("total_ms = {TOTAL_MS}"));
    std::fs::write(house.config(), configuration).unwrap();
    house.start().await;
    (house, sandbox)
}

/// Pays once for each case to each payee, all at the same time, and says what does not end as it must.
async fn play(payer: &Arc<Bank>) -> (Vec<(Case, Outcome)>, Vec<String>) {
    let order = |(_, bic): &(&str, &str), account: &str| PayOrder::new(bic, account, "100", "VND");
    let all = PAYEES.iter().flat_map(|payee| cases().into_iter().map(move |case| (payee, case)));
    let all = all.map(|(payee, case)| async move {
        let outcome = payer.pay(&order(payee, &account(&case.fault))).await.unwrap();
        (payee.0, case, outcome)
    });
    let played = futures_util::future::join_all(all).await;
    let mut findings = Vec::new();
    for (payee, case, outcome) in &played {
        if !case.ending.fits(payee, &outcome.verdict) {
            let (name, expected) = (case.fault.name(), case.ending);
            findings.push(format!("{name} by {payee}: {:?}, {expected:?} expected", outcome.verdict));
        }
    }
    (played.into_iter().map(|(_, case, outcome)| (case, outcome)).collect(), findings)
}

/// Waits until the hub has explained what came after the decision: late answers come seconds later.
async fn answered_afterwards(house: &House, played: &[(Case, Outcome)]) {
    let data = house.data();
    for (case, outcome) in played {
        let Some(rule) = case.afterwards else { continue };
        let uetr = outcome.uetr.hyphenated().to_string();
        let words = ["explain", &uetr, "--json", "--data", data.to_str().unwrap()];
        let asked = Instant::now();
        loop {
            let said = run(&words).await;
            let story = text(&said.stdout).to_owned();
            if said.status.success() && story.contains(&format!("\"{rule}\"")) {
                break;
            }
            assert!(asked.elapsed() < PATIENCE, "{}: no {rule} in {story}", case.fault.name());
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
    }
}

/// One last payment to each payee that nobody spoils: whatever was played, all of them are still served.
async fn still_served(payer: &Arc<Bank>) {
    for (id, bic) in PAYEES {
        let outcome = payer.pay(&PayOrder::new(bic, "0011", "100", "VND")).await.unwrap();
        assert_eq!(outcome.verdict, Verdict::Completed, "{id}");
    }
}

fn write(directory: &Path, statements: &[Statement]) {
    std::fs::create_dir(directory).unwrap();
    for statement in statements {
        let file = directory.join(format!("{}.json", statement.bank));
        std::fs::write(file, serde_json::to_vec(statement).unwrap()).unwrap();
    }
}

/// A tool on the log of the hub that has ended, and what it printed.
async fn judged(house: &House, words: &[&str]) -> serde_json::Value {
    let data = house.data();
    let mut all = words.to_vec();
    all.extend(["--data", data.to_str().unwrap()]);
    let said = run(&all).await;
    assert!(said.status.success(), "{words:?}: {}\n{}", text(&said.stdout), text(&said.stderr));
    serde_json::from_slice(&said.stdout).unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn whatever_a_payee_does_payments_end_by_the_rule_and_the_books_agree() {
    // Protects the scheme from its participants: no way to answer badly loses, doubles or holds up anybody's money.
    let (mut house, sandbox) = open().await;
    let payer = Arc::clone(&sandbox.banks()[0]);
    let (played, findings) = play(&payer).await;
    assert_eq!(findings, Vec::<String>::new(), "{}", house.log());
    assert_eq!(played.len(), cases().len() * PAYEES.len());
    answered_afterwards(&house, &played).await;
    still_served(&payer).await;

    let statements = sandbox.finish(PATIENCE).await;
    assert_eq!(house.terminate().await, 0);
    for statement in &statements {
        assert_eq!(statement.violations, [], "{}", statement.bank);
        assert!(statement.rows.iter().all(|row| row.status.is_some()), "{statement:?}");
    }
    // Each fault was really played, by each payee.
    for statement in &statements[1..] {
        let rows = statement.rows.iter().filter_map(|row| row.fault.clone());
        assert_eq!(rows.collect::<BTreeSet<_>>(), known(), "{}", statement.bank);
    }
    let net = |statement: &Statement| statement.nets.get("VND").map_or(0, |net| net.net_minor);
    assert_eq!(statements.iter().map(net).sum::<i64>(), 0);

    let folder = house.data().parent().unwrap().join("statements");
    write(&folder, &statements);
    let audited = judged(&house, &["audit", "--statements", folder.to_str().unwrap()]).await;
    assert_eq!((&audited["clean"], &audited["money_conserved"]), (&true.into(), &true.into()), "{audited}");
    assert_eq!((&audited["in_limbo"], &audited["statements"]), (&0.into(), &4.into()), "{audited}");
    let completed = statements[0].rows.iter().filter(|row| row.status.as_deref() == Some("ACSC")).count();
    assert_eq!(audited["committed"], completed);
    let replayed = judged(&house, &["replay"]).await;
    assert_eq!(replayed["digest"], audited["digest"]);
    judged(&house, &["verify"]).await;
}
