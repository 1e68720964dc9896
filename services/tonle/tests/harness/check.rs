//! What must hold at the end of every case, whatever was killed: the banks' own statements agree with each other and
//! with the hub, the auditor finds nothing in the log, the journal's copies are equal, a second fold gives the same
//! digest, and every service ends in order.

use std::collections::{BTreeMap, HashMap};
use std::path::Path;
use std::process::Command;
use std::sync::Mutex;
use std::time::Duration;

use tonle::demo::audit::{self, Audited};
use tonle::{hub, up};
use tonle_runtime::log::kafka::KafkaLog;
use tonle_runtime::log::{Log, Topic};
use tonle_sandbox::bank::Bank;
use tonle_sandbox::statement::{Role, Row, Statement};
use tonle_wire::journal::{Journal, Place};

use super::people::FINAL_WAIT_MS;
use super::process::wait_for;
use super::{AFTERWARDS_SECONDS, Scene};

/// How long a case waits at its end for finals that are still to come: a bank asks after [`FINAL_WAIT_MS`], and room.
const FINISH: Duration = Duration::from_millis(FINAL_WAIT_MS + 60_000);

/// How long the switches that are left may take to write what is missing: a standby's patience of a second, and room.
const WRITTEN_MAX: Duration = Duration::from_secs(60);

/// How long until every event is brought. After an outage a push waits for its next attempt, at the sixth half a minute,
/// and on a slow machine the outage lasts for more attempts.
const BROUGHT_MAX: Duration = Duration::from_secs(240);

/// How many times longer than promised anything may take in a single run, which goes on beside others and on machines
/// that stall. What is checked there is that it comes at all; the promise itself is checked by the long run.
const RESERVE: u64 = 4;

/// Of 1,000 payments that are due when all is back: how many are completed at least. That is half of what banks mean to
/// complete; the rest is for a machine on which payments expire because it is slow.
const COMPLETED_PER_MILLE: usize = 400;

/// Findings that are told.
const FINDINGS_MAX: usize = 40;

/// How often each case runs: once, or as `TONLE_KILLS` says.
pub fn rounds() -> u32 {
    std::env::var("TONLE_KILLS").map_or(1, |text| text.parse().expect("TONLE_KILLS is a number"))
}

/// The bound for a promise of so many milliseconds: the promise itself in the long run (`TONLE_KILLS`), which has a
/// machine for itself, and a multiple of it in any other.
pub fn at_most(promised_ms: u64) -> u64 {
    if std::env::var_os("TONLE_KILLS").is_some() { promised_ms } else { promised_ms * RESERVE }
}

/// A case that has ended well.
pub struct Closed {
    case: String,
    statements: Vec<Statement>,
    log_records: u64,
    /// Journal records that repeat another one.
    pub journal_copies: u64,
}

impl Scene {
    /// Ends everything and checks what must hold.
    pub async fn close(mut self) -> Closed {
        let all = self.banks.iter().map(|bank| async {
            bank.drained(FINISH).await;
            brought_everything(bank).await;
        });
        futures_util::future::join_all(all).await;
        let mut statements = Vec::new();
        for sandbox in self.sandboxes.drain(..) {
            statements.extend(sandbox.finish(FINISH).await);
        }
        for gateway in &mut self.gateways {
            gateway.terminate().await;
        }
        let file = self.gateways[0].config();
        let configuration = up::configuration(Some(&file), None, None).unwrap();
        let log = hub::open_kafka(&configuration).await.unwrap();
        // The gateways' last word is the outcome of deliveries; a standby takes its time to write what comes of it.
        wait_for("the journal", WRITTEN_MAX, async || copies(&log).await.is_complete()).await;
        for switch in &mut self.switches {
            switch.terminate().await;
        }
        let mut findings = agree(&statements);
        let audited = audit::audit_settled(&log, &statements).await.unwrap();
        findings.extend(judge(&audited));
        let copies = copies(&log).await;
        findings
            .extend(copies.differ.iter().map(|order| format!("two journal records for the order {order}")));
        findings.extend(replays(&file, &audited.replayed.digest));
        drop(log);
        if !findings.is_empty() {
            findings.truncate(FINDINGS_MAX);
            let uetr =
                findings.iter().flat_map(|finding| finding.split([' ', ':'])).find(|word| word.len() == 36);
            if let Some(uetr) = uetr {
                findings.push(explained(&file, uetr));
            }
            panic!("{}:\n{}", self.case, findings.join("\n"));
        }
        KafkaLog::delete_topics(&hub::kafka_settings(&configuration).unwrap()).await.unwrap();
        let log_records = audited.replayed.orders + audited.replayed.journal;
        let journal_copies = copies.records - copies.named as u64;
        Closed { case: self.case.clone(), statements, log_records, journal_copies }
    }
}

/// A bank is brought every event that its feed has, and nothing else: pushes go on where a dead gateway left them. Only
/// an instruction that was decided before its push stays in the feed alone.
async fn brought_everything(bank: &Bank) {
    let (mut events, mut cursor) = (0, String::new());
    let what = format!("the last event to {}", bank.id());
    wait_for(&what, BROUGHT_MAX, async || {
        let query = format!("limit=200&wait=0&after={cursor}");
        // A gateway that is being started again answers the next time.
        let Ok(answer) = bank.client().get("/v1/events", &query, Duration::ZERO).await else { return false };
        if answer.status != 200 {
            return false;
        }
        let page: serde_json::Value = serde_json::from_slice(&answer.body).unwrap();
        let more = page["events"].as_array().unwrap();
        page["cursor"].as_str().unwrap_or_default().clone_into(&mut cursor);
        events += more.iter().filter(|event| event["kind"] != "instruction").count();
        let statement = bank.statement();
        let instructed = statement.rows.iter().filter(|row| row.times.received_ms.is_some()).count();
        more.is_empty() && statement.events_seen == (events + instructed) as u64
    })
    .await;
}

/// The story of a payment, for the person who reads a failure.
fn explained(config: &Path, uetr: &str) -> String {
    let mut command = Command::new(env!("CARGO_BIN_EXE_tonle"));
    let said = command.args(["explain", uetr, "--config"]).arg(config).output().unwrap();
    String::from_utf8_lossy(&if said.status.success() { said.stdout } else { said.stderr }).into_owned()
}

/// The banks' books against each other: who was told what.
fn agree(statements: &[Statement]) -> Vec<String> {
    let mut findings = Vec::new();
    let mut sides: HashMap<&str, (Option<&Row>, Option<&Row>)> = HashMap::new();
    let mut sums: BTreeMap<&str, i64> = BTreeMap::new();
    for statement in statements {
        for row in &statement.rows {
            let sides = sides.entry(&row.uetr).or_default();
            *(if row.role == Role::Payer { &mut sides.0 } else { &mut sides.1 }) = Some(row);
        }
        for (ccy, net) in &statement.nets {
            *sums.entry(ccy).or_default() += net.net_minor;
        }
    }
    let ends = |row: &Row| (row.status.clone(), row.reason.clone());
    for (uetr, sides) in sides {
        match sides {
            (Some(payer), _) if payer.status.is_none() && payer.not_accepted.is_none() => {
                findings.push(format!("lost: {uetr} has no end at its payer: {payer:?}"));
            }
            (Some(payer), Some(payee)) if ends(payer) != ends(payee) => {
                findings.push(format!("{uetr}: payer has {:?}, payee {:?}", ends(payer), ends(payee)));
            }
            (Some(payer), None) if payer.status.as_deref() == Some("ACSC") => {
                findings.push(format!("{uetr}: committed, and its payee does not know it"));
            }
            (None, Some(_)) => findings.push(format!("{uetr}: its payer does not know it")),
            _ => {}
        }
    }
    let unequal = sums.iter().filter(|(_, sum)| **sum != 0);
    findings.extend(unequal.map(|(ccy, sum)| format!("the banks' nets in {ccy} sum to {sum}")));
    findings
}

fn judge(audited: &Audited) -> Vec<String> {
    let mut findings = audited.findings();
    let report = &audited.report;
    let mut must = |holds: bool, text: String| {
        if !holds {
            findings.push(text);
        }
    };
    must(audited.is_clean(), "the audit is not clean".to_owned());
    must(report.money_conserved, "money is not conserved".to_owned());
    must(
        report.in_limbo == 0 && report.open == 0,
        format!("{} in limbo, {} open", report.in_limbo, report.open),
    );
    must(report.quarantined == 0, format!("{} quarantined", report.quarantined));
    must(audited.replayed.missing == 0, format!("the journal lacks {} records", audited.replayed.missing));
    findings
}

/// The journal as it is written, copies and all.
struct Copies {
    orders: u64,
    records: u64,
    named: usize,
    /// Orders with two different records (I14).
    differ: Vec<u64>,
}

impl Copies {
    fn is_complete(&self) -> bool {
        self.named as u64 == self.orders
    }
}

async fn copies(log: &dyn Log) -> Copies {
    let orders = log.bounds(Topic::Orders).await.unwrap().end;
    let mut differ = Vec::new();
    let mut first: HashMap<Place, Vec<u8>> = HashMap::new();
    let mut named = 0;
    let mut at = 0;
    loop {
        let records = log.read(Topic::Journal, at, 2_000, 16 << 20).await.unwrap();
        let Some(last) = records.last() else { break };
        at = last.offset + 1;
        for record in records {
            let said = Journal::decode(&record.value).unwrap();
            let known = first.entry(said.place()).or_insert_with(|| {
                named += usize::from(said.is_last());
                record.value.to_vec()
            });
            if *known != record.value {
                differ.push(said.offset);
            }
        }
    }
    Copies { orders, records: at, named, differ }
}

/// `tonle replay` on the same Kafka, as a process of its own.
fn replays(config: &Path, digest: &str) -> Vec<String> {
    let mut command = Command::new(env!("CARGO_BIN_EXE_tonle"));
    let replayed = command.args(["replay", "--config"]).arg(config).output().unwrap();
    let said: serde_json::Value = serde_json::from_slice(&replayed.stdout).unwrap_or_default();
    if replayed.status.success() && said["digest"] == digest && said["differs"].is_null() {
        return Vec::new();
    }
    vec![format!("tonle replay: {}, {said}, {digest} expected", replayed.status)]
}

impl Closed {
    /// The payers' rows of the steady traffic: those before the kill and over it, and those when all was back.
    fn traffic(&self) -> (Vec<&Row>, Vec<&Row>) {
        let rows = self.statements.iter().flat_map(|statement| &statement.rows);
        let due: Vec<&Row> =
            rows.filter(|row| row.role == Role::Payer && row.times.scheduled_ms.is_some()).collect();
        let last = due.iter().filter_map(|row| row.times.scheduled_ms).max().expect("there was traffic");
        let back = last.saturating_sub(u64::from(AFTERWARDS_SECONDS) * 1_000);
        due.into_iter().partition(|row| row.times.scheduled_ms <= Some(back))
    }

    /// The longest time in milliseconds between two completions, among all banks, of the traffic over the kill.
    pub fn longest_gap_ms(&self) -> u64 {
        let (over, _) = self.traffic();
        let mut times: Vec<u64> = over.iter().filter_map(|row| Some(completed(row)?.1)).collect();
        times.sort_unstable();
        times.windows(2).map(|pair| pair[1] - pair[0]).max().unwrap_or(u64::MAX)
    }

    /// Median in milliseconds, from when it was due until its final, of the payments completed when all was back. Fails
    /// if they are too few.
    pub fn usual_in_the_end_ms(&self) -> u64 {
        let (_, back) = self.traffic();
        let mut took: Vec<u64> =
            back.iter().filter_map(|row| completed(row)).map(|(due, end)| end.saturating_sub(due)).collect();
        let (few, all) = (took.len(), back.len());
        assert!(few * 1_000 >= all * COMPLETED_PER_MILLE, "{few} of {all} completed when all was back");
        took.sort_unstable();
        took[took.len() / 2]
    }

    /// Prints what all cases so far have come to, as one line of JSON.
    pub fn tell(&self, figures: &[(&str, u64)]) {
        static TOLD: Mutex<Vec<serde_json::Value>> = Mutex::new(Vec::new());
        let rows = || self.statements.iter().flat_map(|statement| &statement.rows);
        let payments = rows().filter(|row| row.role == Role::Payer);
        let mut line = serde_json::json!({
            "case": self.case,
            "payments": payments.clone().count(),
            "completed": payments.filter(|row| row.status.as_deref() == Some("ACSC")).count(),
            "lost": 0,
            "doubled": 0,
            "log_records": self.log_records,
        });
        for (name, value) in figures {
            line[*name] = (*value).into();
        }
        let mut told = TOLD.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        told.push(line);
        println!("\n{}", serde_json::json!({ "kills": *told }));
    }
}

/// When a completed payment was due and when its payer had the final, in Unix milliseconds.
fn completed(row: &Row) -> Option<(u64, u64)> {
    let is_completed = row.status.as_deref() == Some("ACSC");
    is_completed.then_some((row.times.scheduled_ms?, row.times.final_ms?))
}
