//! Messages as the banks write them and as a gateway puts them into the log. Builds only; what a message may say in which
//! situation is the banks' matter.

use tonle_flow::convert::id_hash;
use tonle_flow::fold::{uetr_bytes, uetr_text};
use tonle_flow::operator::decimal;
use tonle_iso20022::{
    AgentId, CreditTransferDraft, Form, OriginalRefs, PartyDraft, StatusReportDraft, StatusRequestDraft,
    build_credit_transfer, build_status_report, build_status_request, parse,
};
use tonle_wire::order::{Agent, Answer, Enquiry, Facts, Ids, Message, Payment, Sense, Via};

/// A ledger of the simulated hub: name, currency, decimals.
pub const LEDGERS: [(&str, &str, u8); 2] = [("vnd", "VND", 0), ("khr", "KHR", 2)];

/// The largest payment of the simulated ledgers, minor units.
pub const AMOUNT_MAX: u64 = 5_000_000;

/// The name of the group.
pub const GROUP: &str = "main";

/// A payment as its payer plans it.
#[derive(Debug, Clone)]
pub struct Plan {
    /// The UETR.
    pub uetr: [u8; 16],
    /// The reference.
    pub reference: String,
    /// The payer's BIC.
    pub payer: String,
    /// The payee's BIC, which need not exist.
    pub payee: String,
    /// ISO 4217 code and decimals.
    pub currency: (&'static str, u8),
    /// Minor units.
    pub amount: u64,
    /// When it says it was made.
    pub created_ms: u64,
    /// When it says it was accepted.
    pub accepted_ms: Option<u64>,
    /// Whether it has a header.
    pub header: bool,
}

/// A UETR (version 4) from a number.
pub fn uetr(number: u64, salt: u64) -> [u8; 16] {
    let mut bytes = [0; 16];
    bytes[..8].copy_from_slice(&salt.to_be_bytes());
    bytes[8..].copy_from_slice(&number.to_be_bytes());
    bytes[6] = 0x40 | (bytes[6] & 0x0f);
    bytes[8] = 0x80 | (bytes[8] & 0x3f);
    bytes
}

/// An end-to-end id, drawn from the UETR so that the payee can name it.
fn end_to_end(uetr: &[u8; 16]) -> String {
    format!("E{}", u64::from_be_bytes(std::array::from_fn(|at| uetr[8 + at])) & 0xffff_ffff)
}

fn wrap(from: &str, key: &str, name: &str, reference: &str, body: String, facts: Facts) -> Message {
    let content = parse(body.as_bytes()).expect("built messages are valid").content_hash();
    Message {
        participant: from.to_owned(),
        key: key.to_owned(),
        via: Via::Request {
            method: "POST".to_owned(),
            authority: "hub".to_owned(),
            path: "/v1/messages".to_owned(),
            query: "?".to_owned(),
        },
        media_type: "application/xml".to_owned(),
        signature_input: "()".to_owned(),
        signature: vec![0; 64],
        body: body.into_bytes(),
        name: name.to_owned(),
        reference: reference.to_owned(),
        content,
        facts,
    }
}

/// A pacs.008 signed by `from` with `key`.
pub fn payment(from: &str, key: &str, plan: &Plan) -> Message {
    let (payer, payee) = (AgentId::Bic(plan.payer.clone()), AgentId::Bic(plan.payee.clone()));
    let form = if plan.header { Form::with_header(payer.clone(), payee.clone()) } else { Form::bare() };
    let transaction = end_to_end(&plan.uetr);
    let body = build_credit_transfer(&CreditTransferDraft {
        form: &form,
        msg_id: &plan.reference,
        created_ms: plan.created_ms,
        instr_id: None,
        end_to_end_id: &transaction,
        tx_id: None,
        uetr: &uetr_text(&plan.uetr),
        ccy: plan.currency.0,
        amount: &decimal(i128::from(plan.amount), plan.currency.1),
        sttlm_dt: None,
        accepted_ms: plan.accepted_ms,
        instg: None,
        instd: None,
        dbtr_agt: &payer,
        cdtr_agt: &payee,
        dbtr: PartyDraft { name: "A", account: "1" },
        cdtr: PartyDraft { name: "B", account: "2" },
        purpose: None,
        remittance: None,
    })
    .expect("a plan makes a valid message");
    let facts = Facts::Payment(Payment {
        uetr: plan.uetr,
        ids: Ids {
            message: Some(id_hash(&plan.reference)),
            instruction: None,
            end_to_end: Some(id_hash(&transaction)),
            transaction: None,
        },
        payee: Agent::Bic(plan.payee.clone()),
        currency: plan.currency.0.to_owned(),
        amount: plan.amount,
        created_ms: Some(plan.created_ms),
        accepted_ms: plan.accepted_ms,
    });
    wrap(from, key, "pacs.008.001.08", &plan.reference, body, facts)
}

/// Which original ids an answer gives.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Named {
    /// Only the UETR.
    Uetr,
    /// The right end-to-end id too.
    Right,
    /// Another end-to-end id than the payment has.
    Wrong,
}

/// A pacs.002 about a payment.
pub fn answer(
    from: (&str, &str),
    reference: &str,
    uetr: &[u8; 16],
    named: Named,
    sense: Sense,
    created_ms: u64,
) -> Message {
    let status = match &sense {
        Sense::Yes => "ACTC",
        Sense::YesEarly => "ACSC",
        Sense::No(_) => "RJCT",
        Sense::Interim(status) => status,
    };
    let reason = if let Sense::No(code) = &sense { Some(code.as_str()) } else { None };
    let id = match named {
        Named::Uetr => None,
        Named::Right => Some(end_to_end(uetr)),
        Named::Wrong => Some("E-OTHER".to_owned()),
    };
    let body = build_status_report(&StatusReportDraft {
        form: &Form::bare(),
        msg_id: reference,
        created_ms,
        orgnl: OriginalRefs {
            uetr: Some(&uetr_text(uetr)),
            end_to_end_id: id.as_deref(),
            ..OriginalRefs::default()
        },
        status,
        reason,
        additional: &[],
        instg: None,
        instd: None,
    })
    .expect("a plan makes a valid message");
    let ids = Ids { end_to_end: id.as_deref().map(id_hash), ..Ids::default() };
    let facts = Facts::Answer(Answer { uetr: *uetr, ids, sense });
    wrap(from.0, from.1, "pacs.002.001.10", reference, body, facts)
}

/// A pacs.028 about a payment.
pub fn enquiry(from: (&str, &str), reference: &str, uetr: &[u8; 16], created_ms: u64) -> Message {
    let body = build_status_request(&StatusRequestDraft {
        form: &Form::bare(),
        msg_id: reference,
        created_ms,
        orgnl: OriginalRefs { uetr: Some(&uetr_text(uetr)), ..OriginalRefs::default() },
        instg: None,
        instd: None,
    })
    .expect("a plan makes a valid message");
    wrap(from.0, from.1, "pacs.028.001.03", reference, body, Facts::Enquiry(Enquiry { uetr: *uetr }))
}

/// The UETR that a text names.
pub fn read_uetr(text: &str) -> Option<[u8; 16]> {
    uetr_bytes(text)
}
