//! A whole hub on loopback: embedded log, the fold of `flow`, and the gateway under test.

use std::collections::BTreeMap;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use serde_json::json;
use tonle_flow::fold::Folder;
use tonle_runtime::log::embedded::EmbeddedLog;
use tonle_runtime::log::{Log, Topic};
use tonle_runtime::metrics::{CacheEngine, LogEngine, Metrics};
use tonle_runtime::pki::Pki;
use tonle_runtime::shutdown::Drain;
use tonle_runtime::signature::{Signer, SigningKey};
use tonle_runtime::tls::Identity;
use tonle_wire::order::{Genesis, Order, Record};
use tonle_wire::registry::{
    AccountTerms, Key, Ledger, Mode, Operator, Participant, ParticipantKind, ParticipantState,
};

use super::client::{Answer, Client};
use super::log::WhimsicalLog;
use super::now_ms;
use crate::service::{Gateway, Resources, Settings, bind};

pub struct TestHub {
    pub pki: Pki,
    pub address: SocketAddr,
    pub gateway: Arc<Gateway>,
    pub log: Arc<dyn Log>,
    pub whims: Arc<WhimsicalLog>,
    pub metrics: Arc<Metrics>,
    pub drain: Drain,
    pub hub_key: tonle_runtime::signature::PublicKey,
    signers: BTreeMap<String, Arc<Signer>>,
    _data: tempfile::TempDir,
}

/// What differs from the usual hub.
#[derive(Default)]
pub struct Plan {
    /// URLs of participants that take pushes.
    pub urls: BTreeMap<String, String>,
    /// No switch: nothing is ever judged.
    pub without_switch: bool,
    /// Changes of the settings.
    pub settings: Option<fn(&mut Settings)>,
    /// The cache.
    pub cache: Option<Arc<dyn tonle_runtime::cache::Cache>>,
    /// An existing PKI, for banks that were started before.
    pub house: Option<(tempfile::TempDir, Pki)>,
}

pub fn participant(id: &str) -> Identity {
    Identity::participant(id).unwrap()
}

/// A PKI with the hub, three banks and two operators.
pub fn house() -> (tempfile::TempDir, Pki) {
    let data = tempfile::tempdir().unwrap();
    let pki = Pki::in_data(data.path());
    pki.ensure_hub().unwrap();
    for id in ["alpha", "beta", "gamma"] {
        pki.issue(&participant(id)).unwrap();
    }
    pki.issue(&Identity::operator("dara").unwrap()).unwrap();
    (data, pki)
}

pub fn row(pki: &Pki, id: &str, url: Option<String>) -> Participant {
    let public = pki.public_keys(&participant(id)).unwrap().remove(0).1;
    Participant {
        id: id.to_owned(),
        name: format!("Bank {id}"),
        kind: ParticipantKind::Bank,
        state: ParticipantState::Up,
        bics: vec![],
        bins: vec![],
        bakong: vec![],
        wallets: vec![],
        test: true,
        url,
        accounts: vec![AccountTerms { ledger: "vnd".into(), mode: Mode::Cap, amount: 1_000_000 }],
        keys: vec![Key {
            id: "k1".into(),
            algorithm: public.algorithm(),
            public: public.raw().to_vec(),
            not_after_ms: None,
            revoked: false,
        }],
        certificates: vec![],
    }
}

fn genesis(pki: &Pki, urls: &BTreeMap<String, String>) -> Genesis {
    let operator = pki.public_keys(&Identity::operator("dara").unwrap()).unwrap().remove(0).1;
    Genesis {
        hub: "test".into(),
        group: "main".into(),
        table_key: vec![7; 16],
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
        operators: vec![Operator {
            name: "dara".into(),
            key: Key {
                id: "k1".into(),
                algorithm: operator.algorithm(),
                public: operator.raw().to_vec(),
                not_after_ms: None,
                revoked: false,
            },
        }],
        operators_needed: 1,
        participants: ["alpha", "beta", "gamma"].map(|id| row(pki, id, urls.get(id).cloned())).to_vec(),
        references_max: 1_000_000,
        hub_key: None,
    }
}

/// Folds orders into the journal, and ticks while a timer is armed.
async fn switch(log: Arc<dyn Log>) {
    let mut folder = Folder::new();
    let mut orders = log.reader(Topic::Orders, 0).await.unwrap();
    let mut ticked_ms = 0;
    loop {
        let batch = orders.next(100, Duration::from_millis(50)).await.unwrap();
        let mut out = Vec::new();
        for record in batch {
            loop {
                let pending = folder.begin(record.offset, record.time_ms, &record.value).unwrap();
                let mut older = BTreeMap::new();
                for offset in pending.needs() {
                    let found = log.read(Topic::Orders, *offset, 1, usize::MAX).await.unwrap().remove(0);
                    older.insert(*offset, Record::decode(&found.value).unwrap());
                }
                let is_last = pending.is_last();
                out.push(Bytes::from(folder.finish(pending, &older).unwrap().encode()));
                if is_last {
                    break;
                }
            }
        }
        if !out.is_empty() {
            log.append(Topic::Journal, out).await;
        }
        let due = folder.state().next_deadline_ms().is_some_and(|deadline| now_ms() > deadline);
        if due && now_ms() > ticked_ms + 100 {
            ticked_ms = now_ms();
            log.append(Topic::Orders, vec![Bytes::from(Record::new(Order::Tick).encode())]).await;
        }
    }
}

impl TestHub {
    pub async fn start() -> Self {
        Self::start_with(Plan::default()).await
    }

    pub async fn start_with(plan: Plan) -> Self {
        let (data, pki) = plan.house.unwrap_or_else(house);
        let inner: Arc<dyn Log> = Arc::new(EmbeddedLog::open(&data.path().join("log")).unwrap());
        let whims = Arc::new(WhimsicalLog::new(inner));
        let log: Arc<dyn Log> = Arc::clone(&whims) as Arc<dyn Log>;
        let first = Record::new(Order::Genesis(genesis(&pki, &plan.urls))).encode();
        log.append(Topic::Orders, vec![Bytes::from(first)]).await;
        let (drain, draining) = Drain::new();
        let mut settings = Settings::new("127.0.0.1:0".parse().unwrap());
        settings.push_private_targets = true;
        if let Some(change) = plan.settings {
            change(&mut settings);
        }
        let signer = pki.signer(&Identity::Hub).unwrap();
        let hub_key = signer.key().public().unwrap();
        let metrics = Arc::new(Metrics::new("test", LogEngine::Embedded, CacheEngine::Embedded).unwrap());
        let resources = Resources {
            log: Arc::clone(&log),
            cache: plan.cache,
            signer,
            credentials: pki.credentials(&Identity::Hub).unwrap(),
            metrics: Arc::clone(&metrics),
        };
        let bound = bind(settings, resources, draining).await.unwrap();
        let (address, gateway) = (bound.address(), bound.gateway());
        tokio::spawn(async move { bound.run().await.unwrap() });
        let signers = ["alpha", "beta", "gamma"]
            .map(|id| (id.to_owned(), Arc::new(pki.signer(&participant(id)).unwrap())))
            .into_iter()
            .collect();
        // The genesis is always folded: without it nobody is known.
        let folding = tokio::spawn(switch(Arc::clone(&log)));
        let hub = Self { pki, address, gateway, log, whims, metrics, drain, hub_key, signers, _data: data };
        hub.followed(1).await;
        if plan.without_switch {
            folding.abort();
            let _ = folding.await;
        }
        hub
    }

    /// One more gateway on the same log, ready.
    pub async fn another_gateway(&self) -> (Drain, SocketAddr) {
        let (drain, address, gateway) = self.one_more().await;
        let mut progress = gateway.hub().watch_progress();
        progress.wait_for(|progress| progress.caught_up).await.unwrap();
        (drain, address)
    }

    /// One more gateway on the same log, which may not have read it.
    pub async fn starting_gateway(&self) -> (Drain, SocketAddr) {
        let (drain, address, _) = self.one_more().await;
        (drain, address)
    }

    async fn one_more(&self) -> (Drain, SocketAddr, Arc<Gateway>) {
        let (drain, draining) = Drain::new();
        let metrics = Metrics::new("test", LogEngine::Embedded, CacheEngine::Embedded).unwrap();
        let resources = Resources {
            log: Arc::clone(&self.log),
            cache: None,
            signer: self.pki.signer(&Identity::Hub).unwrap(),
            credentials: self.pki.credentials(&Identity::Hub).unwrap(),
            metrics: Arc::new(metrics),
        };
        let bound = bind(Settings::new("127.0.0.1:0".parse().unwrap()), resources, draining).await.unwrap();
        let (address, gateway) = (bound.address(), bound.gateway());
        tokio::spawn(async move { bound.run().await.unwrap() });
        (drain, address, gateway)
    }

    /// Waits until the gateway has followed the journal to before this order.
    pub async fn followed(&self, next: u64) {
        let mut progress = self.gateway.hub().watch_progress();
        progress.wait_for(|progress| progress.next >= next && progress.caught_up).await.unwrap();
    }

    pub fn signer(&self, id: &str) -> Arc<Signer> {
        Arc::clone(&self.signers[id])
    }

    pub async fn client(&self, id: &str) -> Client {
        self.client_of(&participant(id)).await
    }

    pub async fn client_of(&self, identity: &Identity) -> Client {
        Client::connect(self.address, &self.pki.credentials(identity).unwrap(), self.hub_key.clone()).await
    }

    /// Gives a signed order and waits until the gateway knows its effect.
    pub async fn order(&self, id: &str, kind: &str, fields: serde_json::Value) -> Answer {
        let mut text = json!({"id": id, "type": kind, "reason": "test"});
        text.as_object_mut().unwrap().extend(fields.as_object().unwrap().clone());
        let identity = Identity::operator("dara").unwrap();
        let signer = self.pki.signer(&identity).unwrap();
        let body = signed_order(&text.to_string(), signer.key());
        let mut client = self.client_of(&identity).await;
        let request = client.request("POST", "/v1/operator/orders", body.as_bytes());
        client.send(request).await
    }

    /// Waits for the first events after the cursor.
    pub async fn events(&self, id: &str, after: Option<&str>) -> serde_json::Value {
        let after = after.map(|after| format!("&after={after}")).unwrap_or_default();
        let mut client = self.client(id).await;
        let answer = client.get(&format!("/v1/events?wait=10{after}")).await;
        assert_eq!(answer.status, 200, "{}", answer.text());
        answer.json()
    }
}

pub fn signed_order(text: &str, key: &SigningKey) -> String {
    let signature = key.sign(&tonle_flow::operator::signed_bytes(text)).unwrap();
    json!({"order": text, "signatures": [
        {"operator": "dara", "key": "k1", "signature": STANDARD.encode(signature)}
    ]})
    .to_string()
}

/// A participant's row as an operator's order has it.
pub fn row_text(pki: &Pki, id: &str) -> serde_json::Value {
    let row = row(pki, id, None);
    json!({
        "id": id, "name": row.name, "kind": "bank", "state": "up", "test": true,
        "account": [{"ledger": "vnd", "mode": "cap", "net_debit_cap": "1000000"}],
        "key": [{"id": "k1", "alg": "ed25519", "public": STANDARD.encode(&row.keys[0].public), "revoked": false}],
    })
}
