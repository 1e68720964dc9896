//! A small group with three banks and its orders, as bytes of the log.
#![allow(dead_code, reason = "each test file uses its part")]

use std::collections::BTreeMap;

use tonle_flow::convert::id_hash;
use tonle_flow::fold::{Folder, Stop, uetr_bytes};
use tonle_iso20022::*;
use tonle_wire::journal::Journal;
use tonle_wire::order::{
    Agent, Answer, Enquiry, Facts, Genesis, Ids, Message, Order, Payment, Record, Sense, Via,
};
use tonle_wire::registry as row;

pub const T: u64 = 1_790_000_000_000;

pub fn genesis() -> Order {
    let bank = |id: &str, bic: &str| row::Participant {
        id: id.into(),
        name: id.into(),
        kind: row::ParticipantKind::Bank,
        state: row::ParticipantState::Up,
        bics: vec![bic.into()],
        bins: vec![],
        bakong: vec![],
        wallets: vec![],
        test: false,
        url: None,
        accounts: vec![row::AccountTerms { ledger: "vnd".into(), mode: row::Mode::Cap, amount: 1_000_000 }],
        keys: vec![row::Key {
            id: "k1".into(),
            algorithm: row::Algorithm::Ed25519,
            public: vec![1; 32],
            not_after_ms: None,
            revoked: false,
        }],
        certificates: vec![],
    };
    Order::Genesis(Genesis {
        hub: "test".into(),
        group: "main".into(),
        table_key: vec![5; 16],
        ledgers: vec![row::Ledger {
            name: "vnd".into(),
            currency: "VND".into(),
            decimals: 0,
            total_ms: 10_000,
            payee_reserve_ms: 2_000,
            stale_ms: 60_000,
            future_ms: 5_000,
            amount_max: 1_000_000_000,
        }],
        operators: vec![],
        operators_needed: 1,
        participants: vec![bank("lotus", "LOTUVNVX"), bank("mekong", "MEKOVNVX"), bank("sen", "SENBVNVX")],
        references_max: 1_000_000,
        hub_key: None,
    })
}

pub fn uetr(number: u64) -> String {
    format!("{number:08x}-0000-4000-8000-000000000000")
}

fn bic(text: &str) -> AgentId {
    AgentId::Bic(text.into())
}

fn ids(message: &str, transaction: &str) -> Ids {
    Ids {
        message: Some(id_hash(message)),
        instruction: None,
        end_to_end: Some(id_hash(transaction)),
        transaction: Some(id_hash(transaction)),
    }
}

fn message(from: &str, reference: &str, name: &str, body: String, facts: Facts) -> Order {
    let content = parse(body.as_bytes()).expect("built messages are valid").content_hash();
    Order::Message(Box::new(Message {
        participant: from.into(),
        key: "k1".into(),
        via: Via::Request {
            method: "POST".into(),
            authority: "hub".into(),
            path: "/v1/messages".into(),
            query: "?".into(),
        },
        media_type: "application/xml".into(),
        signature_input: "()".into(),
        signature: vec![0; 64],
        body: body.into_bytes(),
        name: name.into(),
        reference: reference.into(),
        content,
        facts,
    }))
}

pub fn pay(number: u64, reference: &str, amount: u64, form: &Form) -> Order {
    let (lotus, mekong) = (bic("LOTUVNVX"), bic("MEKOVNVX"));
    let transaction = format!("TX{number}");
    let body = build_credit_transfer(&CreditTransferDraft {
        form,
        msg_id: reference,
        created_ms: T,
        instr_id: None,
        end_to_end_id: &transaction,
        tx_id: Some(&transaction),
        uetr: &uetr(number),
        ccy: "VND",
        amount: &amount.to_string(),
        sttlm_dt: Some("2026-09-21"),
        accepted_ms: None,
        instg: Some(&lotus),
        instd: Some(&mekong),
        dbtr_agt: &lotus,
        cdtr_agt: &mekong,
        dbtr: PartyDraft { name: "Tran An", account: "123" },
        cdtr: PartyDraft { name: "Sok Dara", account: "456" },
        purpose: None,
        remittance: None,
    })
    .expect("valid");
    let facts = Facts::Payment(Payment {
        uetr: uetr_bytes(&uetr(number)).expect("a UETR"),
        ids: ids(reference, &transaction),
        payee: Agent::Bic("MEKOVNVX".into()),
        currency: "VND".into(),
        amount,
        created_ms: Some(T),
        accepted_ms: None,
    });
    message("lotus", reference, "pacs.008.001.08", body, facts)
}

pub fn answer(number: u64, reference: &str, from: &str, sense: Sense) -> Order {
    let status = match &sense {
        Sense::Yes => "ACTC",
        Sense::YesEarly => "ACSC",
        Sense::No(_) => "RJCT",
        Sense::Interim(status) => status,
    };
    let reason = if let Sense::No(code) = &sense { Some(code.as_str()) } else { None };
    let form = Form::bare();
    let body = build_status_report(&StatusReportDraft {
        form: &form,
        msg_id: reference,
        created_ms: T,
        orgnl: OriginalRefs { uetr: Some(&uetr(number)), ..OriginalRefs::default() },
        status,
        reason,
        additional: &[],
        instg: None,
        instd: None,
    })
    .expect("valid");
    let uetr = uetr_bytes(&uetr(number)).expect("a UETR");
    message(
        from,
        reference,
        "pacs.002.001.10",
        body,
        Facts::Answer(Answer { uetr, ids: Ids::default(), sense }),
    )
}

pub fn ask(number: u64, reference: &str, from: &str) -> Order {
    let form = Form::bare();
    let body = build_status_request(&StatusRequestDraft {
        form: &form,
        msg_id: reference,
        created_ms: T,
        orgnl: OriginalRefs { uetr: Some(&uetr(number)), ..OriginalRefs::default() },
        instg: None,
        instd: None,
    })
    .expect("valid");
    let uetr = uetr_bytes(&uetr(number)).expect("a UETR");
    message(from, reference, "pacs.028.001.03", body, Facts::Enquiry(Enquiry { uetr }))
}

/// Orders as a log holds them.
#[derive(Default)]
pub struct Log {
    pub records: Vec<(u64, Vec<u8>)>,
}

impl Log {
    pub fn append(&mut self, time_ms: u64, order: Order) -> u64 {
        self.records.push((time_ms, Record::new(order).encode()));
        self.records.len() as u64 - 1
    }

    pub fn older(&self, needs: &[u64]) -> BTreeMap<u64, Record> {
        let read = |offset: &u64| {
            let (_, bytes) = &self.records[*offset as usize];
            (*offset, Record::decode(bytes).expect("good"))
        };
        needs.iter().map(read).collect()
    }

    pub fn fold(&self, folder: &mut Folder) -> Result<Vec<Journal>, Stop> {
        let mut journals = Vec::new();
        for (offset, (time_ms, bytes)) in
            self.records.iter().enumerate().skip(folder.state().next_offset() as usize)
        {
            loop {
                let pending = folder.begin(offset as u64, *time_ms, bytes)?;
                let older = self.older(pending.needs());
                let is_last = pending.is_last();
                journals.push(folder.finish(pending, &older)?);
                if is_last {
                    break;
                }
            }
        }
        Ok(journals)
    }
}
