//! From the bytes of a message to what the log keeps of it: name, reference, content hash, facts, and whom it names as
//! sender and receiver. Stateless: it knows neither participants nor ledgers.

use tonle_flow::convert::id_hash;
use tonle_flow::fold::uetr_bytes as uetr_parse;
use tonle_iso20022::{
    AgentId, Fault, Message, Moment, OriginalIds, Stage, credit_transfer, parse, status_report,
    status_request,
};
use tonle_wire::order::{Agent, Answer, Enquiry, Facts, Ids, Payment, Sense};

use crate::errors::{self, Problem};
use crate::quota::Operation;

/// The payment message of this hub.
pub const CREDIT_TRANSFER: &str = "pacs.008.001.08";
/// The answer of this hub.
pub const STATUS_REPORT: &str = "pacs.002.001.10";
/// The status enquiry of this hub.
pub const STATUS_REQUEST: &str = "pacs.028.001.03";

/// Where the reference stands, for the member `field` of an answer.
pub const REFERENCE_PATH: &str = "GrpHdr/MsgId";

/// A message that is valid in itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Intake {
    /// Its definition.
    pub name: &'static str,
    /// `GrpHdr/MsgId`.
    pub reference: String,
    /// The UETR as text: of the payment, or the original's.
    pub uetr: String,
    /// First 128 bits of the content's SHA-256.
    pub content: [u8; 16],
    /// What the fold needs.
    pub facts: Facts,
    /// InstgAgt of the transaction, else of the group, else (pacs.008) DbtrAgt. None: the certificate's participant.
    pub sender: Option<AgentId>,
    /// InstdAgt, else (pacs.008) CdtrAgt.
    pub receiver: Option<AgentId>,
    /// `Fr` of the header, where it names somebody.
    pub from: Option<AgentId>,
    /// `To` of the header, where it names somebody.
    pub to: Option<AgentId>,
}

impl Intake {
    /// The quota that it uses.
    pub fn operation(&self) -> Operation {
        match self.facts {
            Facts::Payment(_) | Facts::Answer(_) => Operation::Message,
            Facts::Enquiry(_) => Operation::Enquiry,
        }
    }

    /// Path of the UETR, for DU03.
    pub fn uetr_path(&self) -> &'static str {
        match self.facts {
            Facts::Payment(_) => "/Document/FIToFICstmrCdtTrf/CdtTrfTxInf/PmtId/UETR",
            Facts::Answer(_) => "/Document/FIToFIPmtStsRpt/TxInfAndSts/OrgnlUETR",
            Facts::Enquiry(_) => "/Document/FIToFIPmtStsReq/TxInf/OrgnlUETR",
        }
    }

    /// Path of the reference.
    pub fn reference_path(&self) -> &'static str {
        match self.facts {
            Facts::Payment(_) => "/Document/FIToFICstmrCdtTrf/GrpHdr/MsgId",
            Facts::Answer(_) => "/Document/FIToFIPmtStsRpt/GrpHdr/MsgId",
            Facts::Enquiry(_) => "/Document/FIToFIPmtStsReq/GrpHdr/MsgId",
        }
    }
}

/// A refused message: what is said, and its reference where it could be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refused {
    /// What is said.
    pub problem: Problem,
    /// The reference, for an admi.002.
    pub reference: Option<String>,
}

/// Reads a message.
///
/// # Errors
/// 400 not well-formed or not valid by its schema, 422 against a rule that needs no state, 501 not offered.
pub fn read(body: &[u8]) -> Result<Intake, Refused> {
    let message = parse(body).map_err(|fault| Refused { problem: problem(&fault), reference: None })?;
    read_parsed(&message).map_err(|problem| {
        let reference = Some(message.reference().to_owned()).filter(|reference| !reference.is_empty());
        Refused { problem, reference }
    })
}

fn read_parsed(message: &Message<'_>) -> Result<Intake, Problem> {
    let said = |fault: Fault| problem(&fault);
    let (name, uetr, facts, sender, receiver) = match message.definition() {
        CREDIT_TRANSFER => {
            let view = credit_transfer(message).map_err(said)?;
            let receiver = view.instd_agt.or(view.cdtr_agt);
            let facts = Facts::Payment(Payment {
                uetr: uetr_bytes(&view.uetr)?,
                ids: Ids {
                    message: Some(id_hash(&view.msg_id)),
                    instruction: view.instr_id.as_deref().map(id_hash),
                    end_to_end: Some(id_hash(&view.end_to_end_id)),
                    transaction: view.tx_id.as_deref().map(id_hash),
                },
                payee: agent(receiver.as_ref()),
                currency: view.amount.ccy,
                amount: view.amount.minor,
                created_ms: millis(Some(&view.created)),
                accepted_ms: millis(view.accepted_at.as_ref()),
            });
            (CREDIT_TRANSFER, view.uetr, facts, view.instg_agt.or(view.dbtr_agt), receiver)
        }
        STATUS_REPORT => {
            let view = status_report(message).map_err(said)?;
            let sense = match (view.tx_sts.as_str(), view.reason) {
                ("ACTC", _) => Sense::Yes,
                ("ACSC" | "ACCC", _) => Sense::YesEarly,
                ("RJCT", Some(reason)) => Sense::No(reason),
                _ => Sense::Interim(view.tx_sts),
            };
            let uetr = uetr_bytes(&view.orgnl.uetr)?;
            let facts = Facts::Answer(Answer { uetr, ids: original_ids(&view.orgnl), sense });
            (STATUS_REPORT, view.orgnl.uetr, facts, view.instg_agt, view.instd_agt)
        }
        STATUS_REQUEST => {
            let view = status_request(message).map_err(said)?;
            let facts = Facts::Enquiry(Enquiry { uetr: uetr_bytes(&view.orgnl.uetr)? });
            (STATUS_REQUEST, view.orgnl.uetr, facts, view.instg_agt, view.instd_agt)
        }
        other => return Err(not_offered(other)),
    };
    let reference = message.reference().to_owned();
    if reference.trim().is_empty() {
        let detail = "the reference is blank";
        return Err(Problem::new(errors::REFERENCE, detail).field(REFERENCE_PATH).rule("reference-blank"));
    }
    let header = message.header();
    Ok(Intake {
        name,
        reference,
        uetr,
        content: message.content_hash(),
        facts,
        sender,
        receiver,
        from: header.and_then(|header| header.from.clone()),
        to: header.and_then(|header| header.to.clone()),
    })
}

fn not_offered(name: &str) -> Problem {
    Problem::new(errors::NOT_OFFERED, format!("the message {name} is not offered")).rule("message")
}

/// What is said about a fault of the validator or of a stateless rule.
pub fn problem(fault: &Fault) -> Problem {
    let said = |entry| {
        let detail = format!("{} (line {}, column {})", fault.message, fault.line, fault.column);
        Problem::new(entry, detail).field(fault.path.clone()).rule(fault.code)
    };
    match fault.stage {
        Stage::Security | Stage::Syntax | Stage::Structure | Stage::Schema => said(errors::INVALID),
        Stage::Unsupported => said(errors::NOT_OFFERED),
        Stage::Rule => said(errors::entry(fault.code, errors::RULE)).code(fault.code),
    }
}

fn uetr_bytes(text: &str) -> Result<[u8; 16], Problem> {
    // The schema's pattern has judged it; this is the one place that turns it into bytes.
    uetr_parse(text).ok_or_else(|| {
        Problem::new(errors::INVALID, "the UETR is not a UUID of version 4 in lower case").rule("uetr")
    })
}

/// A time before 1970 is as stale as can be, and must not pass for none given.
fn millis(moment: Option<&Moment>) -> Option<u64> {
    moment.and_then(|moment| moment.ms).map(|ms| u64::try_from(ms).unwrap_or(0))
}

fn original_ids(orgnl: &OriginalIds) -> Ids {
    Ids {
        message: orgnl.msg_id.as_deref().map(id_hash),
        instruction: orgnl.instr_id.as_deref().map(id_hash),
        end_to_end: orgnl.end_to_end_id.as_deref().map(id_hash),
        transaction: orgnl.tx_id.as_deref().map(id_hash),
    }
}

/// How the log names an agent.
pub fn agent(agent: Option<&AgentId>) -> Agent {
    match agent {
        Some(AgentId::Bic(bic)) => Agent::Bic(bic.clone()),
        Some(AgentId::Member(member)) => Agent::Member(member.clone()),
        Some(AgentId::Lei(_) | AgentId::Other(_) | AgentId::Name(_)) | None => Agent::Other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing;

    #[test]
    fn a_payment_gives_its_facts() {
        // Protects: the fold gets ids, amount, payee and times as the message has them.
        let uetr = "8a562c67-ca16-48ba-b074-65581be6f001";
        let xml = testing::payment("M-1", uetr, "alpha", "beta", "VND", "125000");
        let intake = read(&xml).unwrap();
        assert_eq!(
            (intake.name, intake.reference.as_str(), intake.uetr.as_str()),
            (CREDIT_TRANSFER, "M-1", uetr)
        );
        let Facts::Payment(payment) = &intake.facts else { panic!("not a payment") };
        assert_eq!(payment.amount, 125_000);
        assert_eq!(payment.payee, Agent::Member("beta".to_owned()));
        assert_eq!(payment.ids.message, Some(id_hash("M-1")));
        assert_eq!(tonle_flow::fold::uetr_text(&payment.uetr), uetr);
        assert_eq!(intake.sender, Some(AgentId::Member("alpha".to_owned())));
        assert_eq!(intake.operation(), Operation::Message);
    }

    #[test]
    fn answers_have_a_sense() {
        // Protects: yes, early yes, no with its reason, and all else changes nothing.
        let uetr = "8a562c67-ca16-48ba-b074-65581be6f001";
        for (status, reason, sense) in [
            ("ACTC", None, Sense::Yes),
            ("ACSC", None, Sense::YesEarly),
            ("ACCC", None, Sense::YesEarly),
            ("RJCT", Some("AC04"), Sense::No("AC04".to_owned())),
            ("PDNG", None, Sense::Interim("PDNG".to_owned())),
        ] {
            let intake = read(&testing::answer("A-1", uetr, "beta", status, reason)).unwrap();
            let Facts::Answer(answer) = intake.facts else { panic!("not an answer") };
            assert_eq!(answer.sense, sense);
        }
    }

    #[test]
    fn refusals_have_their_status() {
        // Protects: 400 by form, 422 by stateless rule, 501 for what is not offered.
        let uetr = "8a562c67-ca16-48ba-b074-65581be6f001";
        let status = |xml: &[u8]| read(xml).unwrap_err().problem.entry.status;
        assert_eq!(status(b"<Document"), 400);
        assert_eq!(status(b"<!DOCTYPE a><Document/>"), 400);
        let zero = read(&testing::payment("M-1", uetr, "alpha", "beta", "VND", "0")).unwrap_err();
        assert_eq!((zero.problem.entry.status, &*zero.problem.code), (422, "AM01"));
        assert_eq!(zero.reference.as_deref(), Some("M-1"));
        let decimals = read(&testing::payment("M-1", uetr, "alpha", "beta", "VND", "1.5")).unwrap_err();
        assert_eq!(&*decimals.problem.code, "CH20");
        let xml = testing::payment("M-1", uetr, "alpha", "beta", "VND", "1");
        let later = String::from_utf8(xml).unwrap().replace("pacs.008.001.08", "pacs.008.001.09");
        assert_eq!(status(later.as_bytes()), 501);
    }
}
