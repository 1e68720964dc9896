//! `tonle pay`: one payment by hand, as a participant whose keys are in the data directory.

use std::time::Duration;

use tonle_iso20022::{
    AgentId, CreditTransferDraft, Form, PartyDraft, build_credit_transfer, credit_transfer, parse,
    status_report,
};
use tonle_runtime::pki::Pki;
use tonle_runtime::signature::{Signer, sign_request};
use tonle_runtime::tls::Identity;
use uuid::Uuid;

use crate::cli::Pay;
use crate::client::{Answered, Failed, HubClient, Post, now_ms};
use crate::exit::{Exit, Usage as _};

/// Where messages are posted.
const PATH: &str = "/v1/messages";

/// Seconds to wait for the final: the longest that the hub grants.
const WAIT_SECONDS: u32 = 30;

/// How often the same message is sent while it is not known whether the hub has it. Repeating it is harmless: the hub
/// answers a repeat as the first.
const ATTEMPTS_MAX: u32 = 3;

/// The pause between attempts.
const PAUSE: Duration = Duration::from_millis(500);

/// What a payment came to, as far as it is known.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Outcome {
    /// `RCVD`, `ACSC` or `RJCT`.
    pub status: String,
    /// Why, where it was refused.
    pub reason: Option<String>,
}

/// A payment that is ready to be signed.
#[derive(Debug)]
struct Payment {
    reference: String,
    uetr: String,
    body: Vec<u8>,
}

/// The command.
///
/// # Errors
/// 64 for a payment that cannot be or that the hub does not take, 75 if the hub cannot be reached or does not know
/// whether it has the payment.
pub async fn run(args: &Pay) -> Result<(), Exit> {
    let payment = payment(args, now_ms())?;
    let outcome = send(args, &payment).await?;
    match outcome.reason {
        Some(reason) => println!("{} {} {reason}", payment.uetr, outcome.status),
        None => println!("{} {}", payment.uetr, outcome.status),
    }
    Ok(())
}

fn payment(args: &Pay, now_ms: u64) -> Result<Payment, Exit> {
    Identity::participant(&args.payer).usage()?;
    let split = args.to.split_once('/').filter(|(agent, account)| !agent.is_empty() && !account.is_empty());
    let (agent, account) = split.ok_or_else(|| Exit::Usage(format!("--to {:?}: AGENT/ACCOUNT", args.to)))?;
    let (payer, payee) = (AgentId::Member(args.payer.clone()), agent_id(agent));
    let uetr = Uuid::new_v4().to_string();
    // 33 characters; a reference has at most 35.
    let reference = format!("P{}", Uuid::new_v4().simple());
    let built = build_credit_transfer(&CreditTransferDraft {
        form: &Form::bare(),
        msg_id: &reference,
        created_ms: now_ms,
        instr_id: None,
        end_to_end_id: &reference,
        tx_id: None,
        uetr: &uetr,
        ccy: &args.ccy,
        amount: &args.amount,
        sttlm_dt: None,
        accepted_ms: None,
        instg: Some(&payer),
        instd: Some(&payee),
        dbtr_agt: &payer,
        cdtr_agt: &payee,
        dbtr: PartyDraft { name: &args.payer, account: &args.payer },
        cdtr: PartyDraft { name: account, account },
        purpose: None,
        remittance: None,
    });
    let refused = |fault: tonle_iso20022::Fault| {
        Exit::Usage(format!("{}: {} ({})", fault.code, fault.message, fault.path))
    };
    let body = built.map_err(refused)?.into_bytes();
    // The rules that need no hub are told without one.
    parse(&body).and_then(|message| credit_transfer(&message)).map_err(refused)?;
    Ok(Payment { reference, uetr, body })
}

/// A BIC by its form (8 or 11 characters, four letters or digits, two letters of a country), else a bank code or a
/// participant's id.
fn agent_id(text: &str) -> AgentId {
    let bytes = text.as_bytes();
    let is_bic = matches!(bytes.len(), 8 | 11)
        && bytes.iter().all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit())
        && bytes.iter().skip(4).take(2).all(u8::is_ascii_uppercase);
    if is_bic { AgentId::Bic(text.to_owned()) } else { AgentId::Member(text.to_owned()) }
}

async fn send(args: &Pay, payment: &Payment) -> Result<Outcome, Exit> {
    let party = Identity::participant(&args.payer).usage()?;
    let signer = Pki::in_data(&args.data).signer(&party).usage()?;
    let hub = HubClient::running(&args.data, &party)?;
    let mut last = None;
    for attempt in 0..ATTEMPTS_MAX {
        if attempt > 0 {
            tokio::time::sleep(PAUSE).await;
        }
        match post(&hub, &signer, payment, args.wait).await {
            Ok(answer) => match outcome(&answer)? {
                Some(outcome) => return Ok(outcome),
                None => last = Some("PDNG: the hub does not know whether its log has it".to_owned()),
            },
            // What is certainly not sent, and never was, needs no repeat: the hub is not there.
            Err(failed @ Failed::Unreachable(_)) if last.is_none() => return Err(failed.into()),
            Err(failed @ Failed::NotTheHub(_)) => {
                let uetr = &payment.uetr;
                return Err(Exit::Unreadable(format!(
                    "payment {uetr}: {failed}; it may still be carried out"
                )));
            }
            Err(failed) => last = Some(failed.to_string()),
        }
    }
    let why = last.unwrap_or_default();
    Err(Exit::Later(format!("payment {}: {why}; it may still be carried out", payment.uetr)))
}

async fn post(hub: &HubClient, signer: &Signer, payment: &Payment, wait: bool) -> Result<Answered, Failed> {
    let target = hub.target(PATH);
    let media_type = "application/xml";
    let signed =
        sign_request(signer, &target, media_type, &payment.body, now_ms() / 1_000, &payment.reference)
            .map_err(|fault| Failed::Unreachable(fault.to_string()))?;
    let prefer_wait = wait.then_some(WAIT_SECONDS);
    hub.post(PATH, Post { content_type: media_type, body: &payment.body, signed: Some(&signed), prefer_wait })
        .await
}

/// What an answer says; `None`: nothing that is known.
fn outcome(answer: &Answered) -> Result<Option<Outcome>, Exit> {
    match answer.status {
        200 => {
            let report = parse(&answer.body).and_then(|message| status_report(&message));
            let report =
                report.map_err(|fault| Exit::Unreadable(format!("the hub's answer: {}", fault.message)))?;
            Ok(Some(Outcome { status: report.tx_sts, reason: report.reason }))
        }
        202 => {
            let receipt = answer.receipt()?;
            let known = receipt.status != "PDNG";
            Ok(known.then_some(Outcome { status: receipt.status, reason: None }))
        }
        _ => Err(answer.refusal()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn args(to: &str, amount: &str, ccy: &str) -> Pay {
        Pay {
            payer: "lotus-bank".into(),
            to: to.into(),
            amount: amount.into(),
            ccy: ccy.into(),
            wait: false,
            data: "data".into(),
        }
    }

    #[test]
    fn a_payment_says_what_was_asked() {
        // Protects: amount, payee and account reach the message as they were typed, under fresh ids.
        let made = payment(&args("970499/0011223344", "41.50", "KHR"), 1_795_489_200_000).unwrap();
        let view = credit_transfer(&parse(&made.body).unwrap()).unwrap();
        assert_eq!((view.amount.text.as_str(), view.amount.minor), ("41.50", 4_150));
        assert_eq!(view.cdtr_agt, Some(AgentId::Member("970499".into())));
        assert_eq!(view.dbtr_agt, Some(AgentId::Member("lotus-bank".into())));
        assert_eq!((view.uetr, view.msg_id), (made.uetr.clone(), made.reference.clone()));
        let other = payment(&args("LOTUVNVX/1", "1", "VND"), 1_795_489_200_000).unwrap();
        assert!(other.uetr != made.uetr && other.reference != made.reference);
    }

    #[test]
    fn agents_are_told_apart() {
        // Protects: a BIC is never taken for a bank code or an id, nor the other way round.
        for bic in ["LOTUVNVX", "LOTUVNVX001"] {
            assert_eq!(agent_id(bic), AgentId::Bic(bic.into()));
        }
        for member in ["970499", "lotus-bank", "12345678", "LOTUVNV"] {
            assert_eq!(agent_id(member), AgentId::Member(member.into()));
        }
    }

    #[test]
    fn wrong_usage_is_told_without_a_hub() {
        // Protects: exit 64 for what no hub would take.
        for (to, amount, ccy) in [
            ("970499", "1", "VND"),
            ("/1", "1", "VND"),
            ("970499/", "1", "VND"),
            ("970499/1", "0", "VND"),
            ("970499/1", "1.5", "VND"),
            ("970499/1", "-1", "VND"),
            ("970499/1", "1", "XYZ"),
            ("970499/1", "1", "dong"),
        ] {
            assert_eq!(payment(&args(to, amount, ccy), 1).unwrap_err().code(), 64, "{to} {amount} {ccy}");
        }
    }
}
