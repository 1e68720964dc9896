//! Operators' orders from the tools: made, signed by the operators whose keys are in the data directory, and given to
//! the running hub until it says what became of them.

use std::path::Path;
use std::time::Duration;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use tonle_flow::operator::{LedgerField, ParticipantField, ParticipantText, Text, signed_bytes};
use tonle_runtime::pki::Pki;
use tonle_runtime::signature::Signer;
use tonle_runtime::tls::Identity;
use uuid::Uuid;

use crate::client::{Answered, Failed, HubClient, Post, now_ms};
use crate::exit::{Exit, Usage as _};

/// Signatures that the hub takes with one order.
const SIGNATURES_MAX: usize = 16;

/// How often an order is given again while it is not known what became of it. Its id makes that harmless.
const ATTEMPTS_MAX: u32 = 5;

/// The pause between attempts: the hub's own wait for the fold is longer.
const PAUSE: Duration = Duration::from_millis(500);

/// How long an order may be carried out after it was made: an order that went astray must not come true days later.
const LIFE_MS: u64 = 60 * 60 * 1_000;

/// Operators who work on a data directory.
pub struct Operators {
    hub: HubClient,
    signers: Vec<Signer>,
}

/// What became of an order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Given {
    /// Carried out, as `GROUP-OFFSET`.
    Done(String),
    /// Refused, and why.
    Refused(String),
}

impl Operators {
    /// The operators of a data directory and its running hub; `None` if no hub has said that it runs there.
    ///
    /// # Errors
    /// 64 if there is no operator; else as [`HubClient::find`].
    pub fn find(data: &Path) -> Result<Option<Self>, Exit> {
        let pki = Pki::in_data(data);
        let names = names(data)?;
        let Some(first) = names.first() else {
            return Err(Exit::Usage(format!("no operator in {}", data.join("pki/operators").display())));
        };
        let Some(hub) = HubClient::find(data, first)? else { return Ok(None) };
        let mut signers = Vec::new();
        // All keys sign: which of them is registered, the hub knows, and it counts persons, not keys.
        for name in &names {
            for key in pki.key_ids(name) {
                signers.push(pki.signer_with(name, &key).usage()?);
            }
        }
        signers.truncate(SIGNATURES_MAX);
        Ok(Some(Self { hub, signers }))
    }

    /// As [`Self::find`], where nothing can be done without a hub.
    ///
    /// # Errors
    /// 75 if no hub runs there; else as [`Self::find`].
    pub fn running(data: &Path) -> Result<Self, Exit> {
        let absent = || Exit::Later(format!("no hub runs on {}; start it with `tonle up`", data.display()));
        Self::find(data)?.ok_or_else(absent)
    }

    /// Reads from the hub.
    ///
    /// # Errors
    /// [`Failed`].
    pub async fn get(&self, path: &str, accept: &'static str) -> Result<Answered, Failed> {
        self.hub.get(path, accept).await
    }

    /// Gives an order and waits until it is judged.
    ///
    /// # Errors
    /// 75 while it is not known what became of it.
    pub async fn give(&self, order: &Text) -> Result<Given, Exit> {
        let body = self.signed(order)?;
        let mut last = String::new();
        for attempt in 0..ATTEMPTS_MAX {
            if attempt > 0 {
                tokio::time::sleep(PAUSE).await;
            }
            let post =
                Post { content_type: "application/json", body: &body, signed: None, prefer_wait: None };
            let answer = match self.hub.post("/v1/operator/orders", post).await {
                Ok(answer) => answer,
                Err(failed @ Failed::NoAnswer(_)) => {
                    last = failed.to_string();
                    continue;
                }
                Err(failed) => return Err(failed.into()),
            };
            match answer.status {
                202 => {
                    let receipt = answer.receipt()?;
                    match receipt.position {
                        Some(at) if receipt.admission.is_none() => {
                            return Ok(Given::Done(format!("{}-{}", at.group, at.offset)));
                        }
                        Some(_) | None => last = "the hub has not judged it yet".to_owned(),
                    }
                }
                _ if answer.is_later() => last = answer.problem(),
                _ => return Ok(Given::Refused(answer.problem())),
            }
        }
        Err(Exit::Later(format!("order {}: {last}; it may still be carried out", order.id)))
    }

    fn signed(&self, order: &Text) -> Result<Vec<u8>, Exit> {
        let text = serde_json::to_string(order).usage()?;
        let message = signed_bytes(&text);
        let mut signatures = Vec::new();
        for signer in &self.signers {
            let signature = STANDARD.encode(signer.key().sign(&message).later()?);
            signatures.push(serde_json::json!({
                "operator": signer.owner(), "key": signer.key_id(), "signature": signature,
            }));
        }
        Ok(serde_json::json!({"order": text, "signatures": signatures}).to_string().into_bytes())
    }
}

/// The operators in the data directory, by name.
fn names(data: &Path) -> Result<Vec<Identity>, Exit> {
    let directory = data.join("pki/operators");
    let Ok(entries) = std::fs::read_dir(&directory) else { return Ok(Vec::new()) };
    let mut names = Vec::new();
    for entry in entries {
        let name = entry.later()?.file_name();
        if let Some(Ok(operator)) = name.to_str().map(Identity::operator) {
            names.push(operator);
        }
    }
    names.sort_by_key(Identity::uri);
    Ok(names)
}

fn order(kind: &str, reason: &str) -> Text {
    let expires = Some(tonle_iso20022::time_text(now_ms().saturating_add(LIFE_MS)));
    Text { expires, ..Text::new(Uuid::new_v4().to_string(), kind, reason) }
}

/// The order that makes a participant as it is written here.
pub fn participant_set(row: ParticipantText, reason: &str) -> Text {
    Text { participant: Some(ParticipantField::Row(Box::new(row))), ..order("ParticipantSet", reason) }
}

/// The order that changes the funds of an account: `kind` is `FundsIn` or `FundsOut`.
pub fn funds(kind: &str, participant: &str, ledger: &str, amount: &str) -> Text {
    Text {
        participant: Some(ParticipantField::Id(participant.to_owned())),
        ledger: Some(LedgerField::Name(ledger.to_owned())),
        amount: Some(amount.to_owned()),
        ..order(kind, "tonle funds")
    }
}
