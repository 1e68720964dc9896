//! `POST /v1/operator/orders`: the exact text and who signed it, into the log. The fold verifies and counts; here only
//! the shape is judged.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use serde::Deserialize;
use tonle_flow::admission::{Asked, Resolution, Submission};
use tonle_flow::operator::order_id;
use tonle_wire::order::{OperatorOrder, OperatorSignature, Order, Record};

use crate::answer::Answer;
use crate::body::{Receipt, json};
use crate::errors::{self, Problem};
use crate::messages::{entry_for, log_problem, overloaded_problem};
use crate::service::Gateway;

/// Signatures of one order that are looked at: more operators than any quorum has.
const SIGNATURES_MAX: usize = 16;

/// The body of the call.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Body {
    order: String,
    signatures: Vec<SignatureText>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct SignatureText {
    operator: String,
    key: String,
    signature: String,
}

fn malformed(detail: &str, field: &str) -> Problem {
    Problem::new(errors::MALFORMED, detail).field(field).rule("operator-order")
}

/// The order of a body and its id.
fn read(body: &[u8]) -> Result<(String, OperatorOrder), Problem> {
    let body: Body = serde_json::from_slice(body)
        .map_err(|fault| malformed(&format!("the body is not an order: {fault}"), ""))?;
    if body.signatures.is_empty() || body.signatures.len() > SIGNATURES_MAX {
        return Err(malformed("there must be 1 to 16 signatures", "/signatures"));
    }
    let id = order_id(&body.order).filter(|id| !id.trim().is_empty());
    let id =
        id.ok_or_else(|| malformed("the order is not JSON of the documented form with an id", "/order"))?;
    let mut signatures = Vec::with_capacity(body.signatures.len());
    for (at, text) in body.signatures.into_iter().enumerate() {
        let signature = STANDARD
            .decode(&text.signature)
            .map_err(|_| malformed("the signature is not base64", &format!("/signatures/{at}/signature")))?;
        signatures.push(OperatorSignature { operator: text.operator, key: text.key, signature });
    }
    Ok((id, OperatorOrder { text: body.order, signatures }))
}

impl Gateway {
    /// Takes an operator's order.
    pub(crate) async fn operator_order(&self, operator: &str, body: Bytes) -> Result<Answer, Problem> {
        let (id, order) = read(&body)?;
        let submission = Submission {
            participant: format!("operator:{operator}"),
            reference: id.clone(),
            asked: Asked::Operator,
            prefer_wait_ms: None,
        };
        let record = Record::new(Order::Operator(order)).encode();
        let submitted =
            self.hub.callers.submit(submission.clone(), record, |_| self.figures.accepted_order()).await;
        let (resolution, refusal) = submitted.map_err(overloaded_problem)?;
        if let Some(refusal) = refusal {
            return Err(log_problem(&refusal));
        }
        let group = &self.hub.group;
        let receipt = match self.settle(resolution, &submission, None).await?.0 {
            Resolution::Accepted { position } => Receipt::admitted(group, None, &id, position),
            Resolution::Pending { position } => Receipt::pending(group, None, &id, position),
            Resolution::NotDurable => Receipt::unknown(None, &id),
            Resolution::Unavailable => return Err(Problem::new(errors::LOG, "the log takes nothing now")),
            Resolution::Problem(said) => {
                let entry = entry_for(&said);
                let field = said.field.or_else(|| (said.status == 409).then(|| "/order".to_owned()));
                return Err(Problem::new(entry, said.detail).maybe_field(field).code(said.code));
            }
            Resolution::Quarantined { position, .. } => {
                return Err(Problem::new(errors::QUARANTINED, "the order was set aside").at(position));
            }
            Resolution::Final { .. } | Resolution::Reply { .. } | Resolution::Repeat { .. } => {
                return Err(Problem::new(errors::INTERNAL, "the answer is not one to an order"));
            }
        };
        Ok(Answer::json(202, json(&receipt)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn orders_are_read_strictly() {
        // Protects: the text reaches the log byte for byte, and what is not an order never does.
        let text =
            r#"{"id":"o-1","type":"FundsIn","reason":"r","participant":"alpha","ledger":"vnd","amount":"5"}"#;
        let body = |order: &str, signature: &str| {
            let signatures = serde_json::json!([{"operator": "dara", "key": "k1", "signature": signature}]);
            serde_json::json!({"order": order, "signatures": signatures}).to_string().into_bytes()
        };
        let (id, order) = read(&body(text, "AAAA")).unwrap();
        assert_eq!((id.as_str(), order.text.as_str(), order.signatures.len()), ("o-1", text, 1));
        for bad in [
            b"".to_vec(),
            b"{}".to_vec(),
            body("{}", "AAAA"),
            body(text, "!"),
            format!(r#"{{"order":{},"signatures":[]}}"#, serde_json::json!(text)).into_bytes(),
            br#"{"order":"x","order":"y","signatures":[]}"#.to_vec(),
        ] {
            assert_eq!(read(&bad).unwrap_err().entry.status, 400);
        }
    }
}
