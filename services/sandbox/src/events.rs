//! What the hub delivers to a bank, by push or by the feed: every signature checked, every event taken in once by its
//! name. Knows no sockets; `answer.rs` decides what is answered to an instruction.

use std::time::Duration;

use bytes::Bytes;
use http::HeaderMap;
use http::header::CONTENT_TYPE;

use crate::answer::Plan;
use crate::bank::{Bank, Verdict};
use crate::clock;
use crate::messages::{self, Arrived, Instruction};
use crate::money;
use crate::sign::content_digest;
use crate::statement::ViolationKind;
use crate::verify::{self, Delivery};

/// What another participant signed, where the hub delivers a changed body.
pub struct Original {
    /// Its content type.
    pub media_type: String,
    /// Its exact bytes.
    pub body: Bytes,
}

impl Bank {
    /// Takes in one event and says what is to be answered. `original` comes with the feed; for a push it is fetched when
    /// needed. A delivery that fails a check is refused (401, 403) and noted; it books nothing.
    pub(crate) async fn on_event(
        &self,
        headers: &HeaderMap,
        body: &Bytes,
        original: Option<Original>,
    ) -> Plan {
        let delivery = match verify::delivery(&self.keys, headers, body) {
            Ok(delivery) => delivery,
            Err(fault) => {
                let detail = format!("delivery: {fault}");
                self.books().violation(ViolationKind::BadSignature, None, &detail);
                return Plan::status(401);
            }
        };
        if delivery.participant != self.id() {
            let detail = format!("event {} is for {}", delivery.event, delivery.participant);
            self.books().violation(ViolationKind::WrongAddressee, None, &detail);
            return Plan::status(403);
        }
        match delivery.kind.as_str() {
            "instruction" => self.on_instruction(&delivery, headers, body, original).await,
            "answer" => self.on_answer(&delivery, headers, body, original).await,
            "final" | "status" => {
                if self.books().first_time(&delivery.event) {
                    self.hub_says(None, body, delivery.kind == "final");
                }
                Plan::acknowledge()
            }
            "rejection" => {
                if self.books().first_time(&delivery.event) {
                    self.on_rejection(&delivery, body);
                }
                Plan::acknowledge()
            }
            // Later kinds (lookups, notices) carry no money.
            _ => {
                self.books().first_time(&delivery.event);
                Plan::acknowledge()
            }
        }
    }

    async fn on_instruction(
        &self,
        delivery: &Delivery,
        headers: &HeaderMap,
        body: &Bytes,
        original: Option<Original>,
    ) -> Plan {
        if self.origin(delivery, headers, body, original).await.is_none() {
            return Plan::status(401);
        }
        let instruction = match messages::read(body) {
            Ok(Arrived::Instruction(instruction)) => *instruction,
            Ok(_) => return self.unusable(delivery, "an instruction that is not a pacs.008"),
            Err(fault) => return self.unusable(delivery, &fault.to_string()),
        };
        let amount = match money::minor(&instruction.ccy, &instruction.amount) {
            Ok(amount) => amount,
            Err(fault) => return self.unusable(delivery, &fault.to_string()),
        };
        let number = {
            let mut books = self.books();
            books.first_time(&delivery.event);
            let Instruction { uetr, reference, ccy, .. } = &instruction;
            books.instructed(*uetr, reference, amount, ccy, clock::now_ms())
        };
        match number {
            Some(number) => self.plan(&instruction, number),
            None => match self.books().answer_again(instruction.uetr) {
                Some(answer) => Plan::answer(answer),
                None => Plan::acknowledge(),
            },
        }
    }

    async fn on_answer(
        &self,
        delivery: &Delivery,
        headers: &HeaderMap,
        body: &Bytes,
        original: Option<Original>,
    ) -> Plan {
        let Some(payee) = self.origin(delivery, headers, body, original).await else {
            return Plan::status(401);
        };
        if !self.books().first_time(&delivery.event) {
            return Plan::acknowledge();
        }
        match messages::read(body) {
            Ok(Arrived::Status(status)) => {
                self.books().answer_seen(status.uetr, &payee, &status.status);
                Plan::acknowledge()
            }
            Ok(_) => self.unusable(delivery, "an answer that is not a pacs.002"),
            Err(fault) => self.unusable(delivery, &fault.to_string()),
        }
    }

    fn on_rejection(&self, delivery: &Delivery, body: &[u8]) {
        match messages::read(body) {
            Ok(Arrived::Rejection { reference, code }) => {
                let payment = self.books().rejected(&reference, &code);
                if let Some(uetr) = payment {
                    self.books().not_accepted(uetr, &code);
                    self.settle(uetr, Verdict::NotAccepted { http: 0, code, field: None });
                }
            }
            Ok(_) => {
                self.unusable(delivery, "a rejection that is not an admi.002");
            }
            Err(fault) => {
                self.unusable(delivery, &fault.to_string());
            }
        }
    }

    /// Checks the other bank's own signature, over the delivered body or, where the hub changed it, over the original.
    /// Returns that bank's id; a fault is noted.
    async fn origin(
        &self,
        delivery: &Delivery,
        headers: &HeaderMap,
        body: &Bytes,
        given: Option<Original>,
    ) -> Option<String> {
        let delivered_type = headers.get(CONTENT_TYPE).and_then(|value| value.to_str().ok());
        let checked = match &delivery.original {
            None => {
                let media_type = delivered_type.unwrap_or_default();
                verify::origin(&self.keys, headers, media_type, body).map_err(|fault| fault.to_string())
            }
            Some(digest) => {
                let original = match given {
                    Some(original) => original,
                    None => self.fetch_original(&delivery.event).await?,
                };
                if content_digest(&original.body) == *digest {
                    verify::origin(&self.keys, headers, &original.media_type, &original.body)
                        .map_err(|fault| fault.to_string())
                } else {
                    Err("the original is not the one that the hub signed for".to_owned())
                }
            }
        };
        match checked {
            Ok(participant) => Some(participant),
            Err(fault) => {
                let detail = format!("origin of {}: {fault}", delivery.event);
                self.books().violation(ViolationKind::BadSignature, None, &detail);
                None
            }
        }
    }

    async fn fetch_original(&self, event: &str) -> Option<Original> {
        let path = format!("/v1/events/{event}/original");
        let answer = self.client.get(&path, "", Duration::ZERO).await.ok()?;
        let media_type = answer.headers.get(CONTENT_TYPE)?.to_str().ok()?.to_owned();
        (answer.status == 200).then_some(Original { media_type, body: answer.body })
    }

    fn unusable(&self, delivery: &Delivery, detail: &str) -> Plan {
        let mut books = self.books();
        if books.first_time(&delivery.event) {
            books.violation(ViolationKind::Unreadable, None, &format!("event {}: {detail}", delivery.event));
        }
        Plan::acknowledge()
    }
}
