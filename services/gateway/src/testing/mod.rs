//! Messages and small helpers of the tests, and a whole hub on loopback.

pub mod bank;
pub mod client;
pub mod hub;
pub mod log;

use tonle_iso20022::{
    AgentId, CreditTransferDraft, Form, OriginalRefs, PartyDraft, StatusReportDraft, StatusRequestDraft,
    build_credit_transfer, build_status_report, build_status_request,
};

/// Milliseconds since 1970 by the test machine's clock.
pub fn now_ms() -> u64 {
    let elapsed = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap();
    u64::try_from(elapsed.as_millis()).unwrap()
}

/// A UETR with this number in it.
pub fn uetr(number: u32) -> String {
    format!("8a562c67-ca16-48ba-b074-6558{number:08x}")
}

/// A pacs.008 from one participant to another, both named by their ids.
pub fn payment(reference: &str, uetr: &str, from: &str, to: &str, ccy: &str, amount: &str) -> Vec<u8> {
    let (payer, payee) = (AgentId::Member(from.to_owned()), AgentId::Member(to.to_owned()));
    let draft = CreditTransferDraft {
        form: &Form::bare(),
        msg_id: reference,
        created_ms: now_ms(),
        instr_id: None,
        end_to_end_id: "E2E",
        tx_id: None,
        uetr,
        ccy,
        amount,
        sttlm_dt: None,
        accepted_ms: None,
        instg: Some(&payer),
        instd: Some(&payee),
        dbtr_agt: &payer,
        cdtr_agt: &payee,
        dbtr: PartyDraft { name: "Payer", account: "1001" },
        cdtr: PartyDraft { name: "Payee", account: "2002" },
        purpose: None,
        remittance: None,
    };
    build_credit_transfer(&draft).unwrap().into_bytes()
}

/// A pacs.002 about a payment.
pub fn answer(reference: &str, uetr: &str, from: &str, status: &str, reason: Option<&str>) -> Vec<u8> {
    let sender = AgentId::Member(from.to_owned());
    let draft = StatusReportDraft {
        form: &Form::bare(),
        msg_id: reference,
        created_ms: now_ms(),
        orgnl: OriginalRefs { uetr: Some(uetr), ..OriginalRefs::default() },
        status,
        reason,
        additional: &[],
        instg: Some(&sender),
        instd: None,
    };
    build_status_report(&draft).unwrap().into_bytes()
}

/// A pacs.028 about a payment.
pub fn enquiry(reference: &str, uetr: &str, from: &str) -> Vec<u8> {
    let sender = AgentId::Member(from.to_owned());
    let draft = StatusRequestDraft {
        form: &Form::bare(),
        msg_id: reference,
        created_ms: now_ms(),
        orgnl: OriginalRefs { uetr: Some(uetr), ..OriginalRefs::default() },
        instg: Some(&sender),
        instd: None,
    };
    build_status_request(&draft).unwrap().into_bytes()
}
