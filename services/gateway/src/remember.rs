//! The idempotency cache in front of the log. A hit saves the way through the log; a miss, a fault or a lie costs time
//! and nothing else, because a value proves itself and the fold decides everything else.

use std::sync::OnceLock;
use std::time::Duration;

use bytes::Bytes;
use tonle_flow::admission::{Asked, Resolution, Submission};
use tonle_flow::cache::{Front, Lookup};
use tonle_runtime::signature::digest::sha256;
use tonle_runtime::signature::{Signer, SigningKey};

use crate::answer::{Answer, JSON};
use crate::body::{Receipt, json};
use crate::intake::Intake;
use crate::service::Gateway;

/// How long an answer is kept: duplicates come within minutes, and older ones go through the log.
const KEEP: Duration = Duration::from_secs(60 * 60);

/// How long a look-up may take. The way through the log takes some milliseconds, so a cache that is slower than this is
/// of no use; the engines have limits of their own.
const WAIT: Duration = Duration::from_millis(100);

/// What the hub's key signs to make the secret of cached values.
const SECRET_CONTEXT: &[u8] = b"tonle-cache-secret-v1";

/// A secret that all gateways of a hub share without being told: a signature of the hub's key, where signatures are
/// deterministic. `None` with other keys: every look-up is a miss then.
pub fn secret(signer: &Signer) -> Option<[u8; 32]> {
    match signer.key() {
        SigningKey::Ed25519(_) => signer.key().sign(SECRET_CONTEXT).ok().map(|signature| sha256(&signature)),
        SigningKey::EcdsaP256Sha256(_) => None,
    }
}

/// The cache's reader and writer, made when the log's birth is known.
#[derive(Default)]
pub struct Memory {
    front: OnceLock<Option<Front>>,
}

impl Gateway {
    fn front(&self) -> Option<&Front> {
        if let Some(front) = self.memory.front.get() {
            return front.as_ref();
        }
        let birth = self.hub.view().birth()?;
        self.memory.front.get_or_init(|| Some(Front::new(secret(&self.signer)?, birth))).as_ref()
    }

    /// The answer that the first such message got, if the cache surely has it. Only payments are looked up: an answer or
    /// enquiry that is repeated must reach the fold, which delivers what was decided again.
    pub(crate) async fn remembered(&self, intake: &Intake, submission: &Submission) -> Option<Answer> {
        let (cache, front) = (self.cache.as_ref()?, self.front()?);
        if submission.asked != Asked::Payment {
            return None;
        }
        let participant = &submission.participant;
        let key = front.key(participant, &intake.reference);
        let value = tokio::time::timeout(WAIT, cache.get(&key)).await.ok()??;
        let Lookup::Hit(hit) = front.lookup(&value, participant, &intake.reference, &intake.content) else {
            return None;
        };
        if submission.prefer_wait_ms.is_some() {
            let waited = self.hub.callers.await_final(submission.clone(), hit.position, &self.hub.view).await;
            if let Resolution::Final { event } = waited {
                let (_, content) = self.hub.records.event(event).await.ok()?;
                return Some(Answer::message(content.media_type(), content.body.clone()));
            }
        }
        Some(Answer::json(hit.status, hit.body))
    }

    /// Keeps the 202 of an admitted payment. In the background: nobody waits for the cache.
    pub(crate) fn remember(&self, intake: &Intake, submission: &Submission, told: &Resolution) {
        let (Some(cache), Some(front)) = (&self.cache, self.front()) else { return };
        if submission.asked != Asked::Payment {
            return;
        }
        let Resolution::Accepted { position } = told else { return };
        let participant = &submission.participant;
        let receipt = Receipt::admitted(&self.hub.group, Some(&intake.uetr), &intake.reference, *position);
        let headers = [("content-type".to_owned(), JSON.to_owned())];
        let body = json(&receipt);
        let value = front.value(participant, &intake.reference, &intake.content, told, &headers, &body);
        let Some(value) = value else { return };
        let key = front.key(participant, &intake.reference);
        let cache = std::sync::Arc::clone(cache);
        // Ends within the cache's own time limit, and the cache bounds how many are under way.
        tokio::spawn(async move { cache.put(&key, Bytes::from(value), KEEP).await });
    }
}
