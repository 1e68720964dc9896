//! One payment for people: where it is, and why. The story is told by `flow` from the records that touched the payment.

use std::sync::Arc;

use bytes::Bytes;
use http::request::Parts;
use tonle_flow::explain::{Reader, Story};
use tonle_flow::fold::uetr_bytes;
use tonle_runtime::log::Topic;
use tonle_wire::Journal;
use tonle_wire::order::{Order, Record};

use crate::answer::{Answer, accepts};
use crate::authority::Caller;
use crate::errors::{self, Problem};
use crate::records::Fault;
use crate::service::Gateway;

/// Records of one story that are read: a payment has about eight, one with retries for a day about 300.
const RECORDS_MAX: usize = 2_000;

fn none() -> Problem {
    Problem::new(errors::NOT_FOUND, "no such payment of yours")
}

impl Gateway {
    /// Where a payment is, for one of its parties.
    pub(crate) async fn payment(&self, participant: &str, uetr: &str) -> Result<Answer, Problem> {
        let story = self.story(Some(participant), uetr).await?;
        let directory = self.hub.directory();
        let body = story.payment_json(Reader::Participant(participant), directory.registry().ledgers());
        Ok(Answer::json(200, body.ok_or_else(none)?))
    }

    /// Why a payment went as it did: for its parties, and for operators. JSON, or text for people who ask for that.
    pub(crate) async fn explain(
        &self,
        caller: &Caller,
        uetr: &str,
        parts: &Parts,
    ) -> Result<Answer, Problem> {
        let (participant, reader) = match caller {
            Caller::Participant(id) => (Some(id.as_str()), Reader::Participant(id)),
            Caller::Operator(_) => (None, Reader::Operator),
        };
        let story = self.story(participant, uetr).await?;
        if accepts(&parts.headers, &["text/plain"]) {
            let text = story.explain_text(reader).ok_or_else(none)?;
            return Ok(Answer::message("text/plain; charset=utf-8", text.into()));
        }
        Ok(Answer::json(200, story.explain_json(reader).ok_or_else(none)?))
    }

    /// The story of a payment; `None` as participant sees all. Whoever is no party gets the same 404 as for a payment
    /// that does not exist.
    async fn story(&self, participant: Option<&str>, uetr: &str) -> Result<Story, Problem> {
        let uetr = uetr_bytes(uetr).ok_or_else(none)?;
        let (payment, touched) = {
            let view = self.hub.view();
            let payment = view.payment(&uetr).ok_or_else(none)?;
            if !participant.is_none_or(|participant| payment.is_party(participant)) {
                return Err(none());
            }
            (payment.offset, payment.touched)
        };
        let mut story = Story::new(&self.hub.group, uetr);
        for offset in touched.into_iter().take(RECORDS_MAX) {
            let told = self.told(offset, payment).await;
            let (order, records) = told.map_err(|fault| {
                tracing::error!(%fault, "a record of a payment's story cannot be read");
                Problem::new(errors::LOG, "the payment's records cannot be read now")
            })?;
            for record in &records {
                story.take(&order, record);
            }
        }
        Ok(story)
    }

    async fn told(&self, offset: u64, payment: u64) -> Result<(Record, Vec<Arc<Journal>>), Fault> {
        let records = self.hub.records.journals_about(offset, payment).await?;
        let orders = self.hub.log.read(Topic::Orders, offset, 1, usize::MAX).await.map_err(Fault::Read)?;
        let order: Bytes = orders.into_iter().next().ok_or(Fault::Missing(offset))?.value;
        // A record that was set aside still carries the time by which others end.
        let order = Record::decode(&order).unwrap_or_else(|_| Record::new(Order::Tick));
        Ok((order, records))
    }
}
