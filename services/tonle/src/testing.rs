//! For the tools' tests: a log in memory whose bytes can be altered, and a good log with real signatures.

use std::collections::BTreeMap;
use std::sync::Mutex;

use bytes::Bytes;
use futures_util::FutureExt as _;
use futures_util::future::BoxFuture;
use tonle_flow::fold::Folder;
use tonle_flow::operator::signed_bytes;
use tonle_gateway::intake;
use tonle_iso20022::{
    AgentId, CreditTransferDraft, Form, OriginalRefs, PartyDraft, StatusReportDraft, StatusRequestDraft,
    build_credit_transfer, build_status_report, build_status_request,
};
use tonle_runtime::log::{
    Appended, Bounds, Log, LogStats, ReadFault, Reader, Record as Entry, Stored, Topic,
};
use tonle_runtime::pki::Pki;
use tonle_runtime::signature::{Signer, Target, sign_push_answer, sign_request};
use tonle_runtime::tls::Identity;
use tonle_wire::OutputName;
use tonle_wire::order::{
    DeliveryOutcome, DeliveryResult, Genesis, Message, OperatorOrder, OperatorSignature, Order, Record, Via,
};
use tonle_wire::registry::{
    AccountTerms, Algorithm, Key, Ledger, Mode, Operator, Participant, ParticipantKind, ParticipantState,
};

/// The time of the first record.
pub const T: u64 = 1_795_489_200_000;

const AUTHORITY: &str = "127.0.0.1:8443";
const XML: &str = "application/xml";

/// Times and bytes of a topic's records.
pub type Entries = Vec<(u64, Vec<u8>)>;

/// A log in memory; only what the tools read is there.
#[derive(Default)]
pub struct MemoryLog {
    /// Times and bytes by topic.
    pub topics: Mutex<[Entries; 2]>,
    stats: LogStats,
}

fn index(topic: Topic) -> usize {
    usize::from(topic == Topic::Journal)
}

impl MemoryLog {
    /// A copy that can be altered.
    pub fn copy(&self) -> Self {
        Self { topics: Mutex::new(self.topics.lock().unwrap().clone()), stats: LogStats::default() }
    }

    /// Alters a topic.
    pub fn alter(&self, topic: Topic, change: impl FnOnce(&mut Entries)) {
        change(&mut self.topics.lock().unwrap()[index(topic)]);
    }

    /// Alters an order.
    pub fn alter_order(&self, offset: usize, change: impl FnOnce(&mut Order)) {
        self.alter(Topic::Orders, |records| {
            let mut record = Record::decode(&records[offset].1).unwrap();
            change(&mut record.order);
            records[offset].1 = record.encode();
        });
    }

    fn push(&self, topic: Topic, time_ms: u64, value: Vec<u8>) -> u64 {
        let records = &mut self.topics.lock().unwrap()[index(topic)];
        records.push((time_ms, value));
        records.len() as u64 - 1
    }
}

impl Log for MemoryLog {
    fn append(&self, topic: Topic, values: Vec<Bytes>) -> BoxFuture<'_, Vec<Appended>> {
        let stored = values.into_iter().map(|value| {
            let offset = self.push(topic, T, value.to_vec());
            Appended::Stored(Stored { offset, time_ms: T })
        });
        std::future::ready(stored.collect()).boxed()
    }

    fn read(
        &self,
        topic: Topic,
        from: u64,
        max_records: usize,
        _max_bytes: usize,
    ) -> BoxFuture<'_, Result<Vec<Entry>, ReadFault>> {
        let records = &self.topics.lock().unwrap()[index(topic)];
        let wanted = records.iter().zip(0_u64..).skip(from as usize).take(max_records);
        let entries = wanted.map(|((time_ms, value), offset)| Entry {
            offset,
            time_ms: *time_ms,
            value: Bytes::copy_from_slice(value),
        });
        std::future::ready(Ok(entries.collect())).boxed()
    }

    fn reader(&self, topic: Topic, _from: u64) -> BoxFuture<'_, Result<Box<dyn Reader>, ReadFault>> {
        let reason = "no tool streams".to_owned();
        std::future::ready(Err(ReadFault::Failed { topic, reason })).boxed()
    }

    fn bounds(&self, topic: Topic) -> BoxFuture<'_, Result<Bounds, ReadFault>> {
        let end = self.topics.lock().unwrap()[index(topic)].len() as u64;
        std::future::ready(Ok(Bounds { first: 0, end })).boxed()
    }

    fn stats(&self) -> &LogStats {
        &self.stats
    }
}

/// A PKI with three banks and two operators.
pub struct House {
    _data: tempfile::TempDir,
    pub pki: Pki,
}

pub fn bank(id: &str) -> Identity {
    Identity::participant(id).unwrap()
}

impl House {
    pub fn new() -> Self {
        let data = tempfile::tempdir().unwrap();
        let pki = Pki::in_data(data.path());
        for id in ["lotus", "mekong", "sen"] {
            pki.issue(&bank(id)).unwrap();
        }
        for name in ["dara", "linh"] {
            pki.issue(&Identity::operator(name).unwrap()).unwrap();
        }
        Self { _data: data, pki }
    }

    fn key(&self, of: &Identity) -> Key {
        let (id, public) = self.pki.public_keys(of).unwrap().remove(0);
        let (algorithm, public) = (Algorithm::Ed25519, public.raw().to_vec());
        Key { id, algorithm, public, not_after_ms: None, revoked: false }
    }

    fn row(&self, id: &str) -> Participant {
        let funds = if id == "sen" { Mode::Prefunded } else { Mode::Cap };
        Participant {
            id: id.into(),
            name: format!("{id} bank"),
            kind: ParticipantKind::Bank,
            state: ParticipantState::Up,
            bics: vec![],
            bins: vec![],
            bakong: vec![],
            wallets: vec![],
            test: true,
            url: (id == "mekong").then(|| "https://127.0.0.1:9/inbox".into()),
            accounts: vec![AccountTerms { ledger: "vnd".into(), mode: funds, amount: 1_000_000 }],
            keys: vec![self.key(&bank(id))],
            certificates: vec![],
        }
    }

    fn genesis(&self) -> Order {
        let operator =
            |name: &str| Operator { name: name.into(), key: self.key(&Identity::operator(name).unwrap()) };
        Order::Genesis(Genesis {
            hub: "test".into(),
            group: "main".into(),
            table_key: vec![5; 16],
            ledgers: vec![Ledger {
                name: "vnd".into(),
                currency: "VND".into(),
                decimals: 0,
                total_ms: 3_000,
                payee_reserve_ms: 500,
                stale_ms: 60_000,
                future_ms: 5_000,
                amount_max: 500_000,
            }],
            operators: vec![operator("dara"), operator("linh")],
            operators_needed: 2,
            participants: ["lotus", "mekong", "sen"].map(|id| self.row(id)).to_vec(),
            references_max: 1_000_000,
            hub_key: None,
        })
    }

    pub fn signer(&self, id: &str) -> Signer {
        self.pki.signer(&bank(id)).unwrap()
    }

    /// A message as the gateway stores it.
    fn stored(&self, from: &str, body: String, event: Option<OutputName>) -> Order {
        let signer = self.signer(from);
        let read = intake::read(body.as_bytes()).unwrap();
        let created = T / 1_000;
        let (via, signed) = match event {
            None => {
                let target =
                    Target { method: "POST", authority: AUTHORITY, path: "/v1/messages", query: "?" };
                let signed = sign_request(&signer, &target, XML, body.as_bytes(), created, &read.reference);
                let via = Via::Request {
                    method: "POST".into(),
                    authority: AUTHORITY.into(),
                    path: "/v1/messages".into(),
                    query: "?".into(),
                };
                (via, signed.unwrap())
            }
            Some(event) => {
                let text = event.text("main");
                let signed = sign_push_answer(&signer, &text, XML, body.as_bytes(), created, &read.reference);
                (Via::PushAnswer { event }, signed.unwrap())
            }
        };
        let base64 = signed.signature.strip_prefix("tonle=:").unwrap().strip_suffix(':').unwrap();
        use base64::Engine as _;
        Order::Message(Box::new(Message {
            participant: from.into(),
            key: "k1".into(),
            via,
            media_type: XML.into(),
            signature_input: signed.signature_input.strip_prefix("tonle=").unwrap().to_owned(),
            signature: base64::engine::general_purpose::STANDARD.decode(base64).unwrap(),
            body: body.into_bytes(),
            name: read.name.into(),
            reference: read.reference,
            content: read.content,
            facts: read.facts,
        }))
    }

    fn pay(&self, from: &str, to: &str, number: u32, amount: u64) -> Order {
        let (payer, payee) = (AgentId::Member(from.into()), AgentId::Member(to.into()));
        let body = build_credit_transfer(&CreditTransferDraft {
            form: &Form::bare(),
            msg_id: &format!("PAY-{number}"),
            created_ms: T,
            instr_id: None,
            end_to_end_id: "E2E",
            tx_id: None,
            uetr: &uetr(number),
            ccy: "VND",
            amount: &amount.to_string(),
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
        });
        self.stored(from, body.unwrap(), None)
    }

    fn answer(&self, from: &str, number: u32, reason: Option<&str>, event: Option<OutputName>) -> Order {
        let body = build_status_report(&StatusReportDraft {
            form: &Form::bare(),
            msg_id: &format!("ANS-{number}"),
            created_ms: T,
            orgnl: OriginalRefs { uetr: Some(&uetr(number)), ..OriginalRefs::default() },
            status: if reason.is_some() { "RJCT" } else { "ACTC" },
            reason,
            additional: &[],
            instg: None,
            instd: None,
        });
        self.stored(from, body.unwrap(), event)
    }

    fn ask(&self, from: &str, number: u32) -> Order {
        let body = build_status_request(&StatusRequestDraft {
            form: &Form::bare(),
            msg_id: &format!("ASK-{number}"),
            created_ms: T,
            orgnl: OriginalRefs { uetr: Some(&uetr(number)), ..OriginalRefs::default() },
            instg: None,
            instd: None,
        });
        self.stored(from, body.unwrap(), None)
    }

    fn funds(&self) -> Order {
        let text = crate::operators::funds("FundsIn", "sen", "vnd", "5000");
        let text = serde_json::to_string(&tonle_flow::operator::Text { expires: None, ..text }).unwrap();
        let sign = |name: &str| {
            let signer = self.pki.signer(&Identity::operator(name).unwrap()).unwrap();
            let signature = signer.key().sign(&signed_bytes(&text)).unwrap().to_vec();
            OperatorSignature { operator: name.into(), key: "k1".into(), signature }
        };
        let signatures = vec![sign("dara"), sign("linh")];
        Order::Operator(OperatorOrder { text, signatures })
    }

    /// A log with payments of several outcomes, a push with its answer, an enquiry, an operators' order, deliveries.
    pub fn good_log(&self) -> MemoryLog {
        let log = MemoryLog::default();
        let mut folder = Folder::new();
        let mut add = |time_ms: u64, order: Order| fold(&log, &mut folder, time_ms, order);
        add(T, self.genesis());
        add(T + 10, self.pay("lotus", "mekong", 1, 5_000));
        add(T + 20, self.answer("mekong", 1, None, Some(OutputName { offset: 1, k: 2 })));
        add(T + 30, self.pay("mekong", "sen", 2, 700));
        add(T + 40, self.answer("sen", 2, Some("AC04"), None));
        add(T + 50, self.pay("sen", "lotus", 3, 900));
        add(T + 60, self.funds());
        add(T + 70, self.ask("sen", 3));
        let outcome = DeliveryOutcome {
            event: OutputName { offset: 1, k: 2 },
            attempt: 1,
            at_ms: T + 15,
            result: DeliveryResult::Acknowledged(200),
        };
        add(T + 80, Order::Deliveries(vec![outcome]));
        add(T + 90, self.pay("lotus", "mekong", 1, 5_000));
        add(T + 3_200, Order::Tick);
        add(T + 3_300, self.pay("lotus", "sen", 4, 2_000_000_000));
        log
    }
}

/// The UETR of a payment of the good log.
pub fn uetr(number: u32) -> String {
    format!("8a562c67-ca16-48ba-b074-6558{number:08x}")
}

fn fold(log: &MemoryLog, folder: &mut Folder, time_ms: u64, order: Order) {
    let bytes = Record::new(order).encode();
    let offset = log.push(Topic::Orders, time_ms, bytes.clone());
    let pending = folder.begin(offset, time_ms, &bytes).unwrap();
    let orders = &log.topics.lock().unwrap()[0].clone();
    let read = |offset: &u64| (*offset, Record::decode(&orders[*offset as usize].1).unwrap());
    let older: BTreeMap<u64, Record> = pending.needs().iter().map(read).collect();
    let journal = folder.finish(pending, &older).unwrap();
    log.push(Topic::Journal, time_ms, journal.encode());
}
