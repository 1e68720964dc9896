//! The story as JSON: `explain` (`contracts` §6) and the body of `GET /v1/payments/UETR` (§2).
//!
//! Names of values lose their `_ms` where they are instants, which become RFC 3339; durations stay milliseconds, and
//! amounts become decimal text in the payment's currency.

use serde::Serialize;
use serde::ser::SerializeMap;
use tonle_iso20022::{currency_decimals, time_text};
use tonle_wire::journal::State;
use tonle_wire::order::{DeliveryOutcome, DeliveryResult};
use tonle_wire::registry::{Account, Ledger};

use super::{Effect, Event, Reader, Story, Told};
use crate::fold::uetr_text;
use crate::operator::decimal;

#[derive(Serialize)]
struct Explanation {
    uetr: String,
    steps: Vec<StepText>,
}

#[derive(Serialize)]
pub(super) struct StepText {
    pub(super) group: String,
    pub(super) offset: u64,
    pub(super) time: String,
    pub(super) from: Option<String>,
    pub(super) key: Option<String>,
    pub(super) event: String,
    pub(super) rule: String,
    pub(super) values: Values,
    pub(super) state: &'static str,
    pub(super) effects: Vec<EffectText>,
    pub(super) deliveries: Vec<DeliveryText>,
    pub(super) reason: Option<String>,
    /// Of an enquiry: the ISO status that it was answered with.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) answered: Option<&'static str>,
}

/// Values in the order in which the rule looked at them.
pub(super) struct Values(pub(super) Vec<(String, ValueText)>);

#[derive(Serialize)]
#[serde(untagged)]
pub(super) enum ValueText {
    Text(String),
    Number(i64),
}

impl Serialize for Values {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(self.0.len()))?;
        for (name, value) in &self.0 {
            map.serialize_entry(name, value)?;
        }
        map.end()
    }
}

#[derive(Serialize)]
pub(super) struct EffectText {
    pub(super) effect: &'static str,
    pub(super) participant: String,
    pub(super) ledger: String,
    pub(super) amount: String,
    pub(super) account: Option<AccountText>,
}

#[derive(Serialize)]
pub(super) struct AccountText {
    pub(super) position: String,
    pub(super) reserved: String,
    pub(super) headroom: String,
}

#[derive(Serialize)]
pub(super) struct DeliveryText {
    pub(super) event: String,
    pub(super) to: String,
    pub(super) kind: &'static str,
    pub(super) message: String,
    pub(super) attempts: Vec<AttemptText>,
}

#[derive(Serialize)]
pub(super) struct AttemptText {
    pub(super) attempt: u32,
    pub(super) time: String,
    pub(super) result: String,
}

#[derive(Serialize)]
struct PaymentText<'a> {
    uetr: String,
    reference: &'a str,
    ledger: Option<&'a str>,
    state: &'static str,
    status: &'static str,
    reason: Option<&'a str>,
    amount: AmountText<'a>,
    payer: &'a str,
    payee: Option<&'a str>,
    received: String,
    deadline: Option<String>,
    decided: Option<String>,
    timeline: Vec<MomentText<'a>>,
    #[serde(rename = "final")]
    decision: Option<&'a str>,
}

#[derive(Serialize)]
struct AmountText<'a> {
    ccy: &'a str,
    value: Option<String>,
}

#[derive(Serialize)]
struct MomentText<'a> {
    offset: u64,
    time: String,
    event: &'a str,
    state: &'static str,
}

impl Story {
    /// The JSON of `explain`, one line. `None`: no such payment.
    pub fn explain_json(&self, reader: Reader<'_>) -> Option<String> {
        self.known.as_ref()?;
        let explanation = Explanation { uetr: uetr_text(&self.uetr), steps: self.step_texts(reader) };
        Some(serde_json::to_string(&explanation).expect("texts and numbers have a JSON form"))
    }

    /// The body of `GET /v1/payments/UETR`, one line; the caller has judged that the reader is a party. A currency that
    /// no ledger carries has the decimals of ISO 4217; the amount of an unknown one is null. `None`: no such payment.
    pub fn payment_json(&self, reader: Reader<'_>, ledgers: &[Ledger]) -> Option<String> {
        let known = self.known.as_ref()?;
        let currency = known.facts.currency.as_str();
        let carried = ledgers.iter().find(|ledger| ledger.currency == currency);
        let decimals = carried.map(|ledger| ledger.decimals).or_else(|| currency_decimals(currency));
        let decisive = self.steps.iter().find(|told| told.moves && told.state.is_final());
        let addressee = match reader {
            Reader::Operator => known.payer.as_str(),
            Reader::Participant(id) => id,
        };
        let body = PaymentText {
            uetr: uetr_text(&self.uetr),
            reference: &known.reference,
            ledger: self.ledger.as_deref().or(carried.map(|ledger| ledger.name.as_str())),
            state: self.state.name(),
            status: status(self.state),
            reason: decisive.and_then(|told| told.reason.as_deref()),
            amount: AmountText {
                ccy: currency,
                value: decimals.map(|decimals| decimal(i128::from(known.facts.amount), decimals)),
            },
            payer: &known.payer,
            payee: self.payee.as_deref(),
            received: time_text(known.time_ms),
            deadline: self.deadline_ms.map(time_text),
            decided: decisive.map(|told| time_text(told.time_ms)),
            timeline: self.steps.iter().map(moment).collect(),
            decision: self.finals.get(addressee).map(String::as_str),
        };
        Some(serde_json::to_string(&body).expect("texts and numbers have a JSON form"))
    }

    pub(super) fn step_texts(&self, reader: Reader<'_>) -> Vec<StepText> {
        self.steps.iter().map(|told| self.step_text(told, reader)).collect()
    }

    fn step_text(&self, told: &Told, reader: Reader<'_>) -> StepText {
        let (from, key) = told.sender.clone().unzip();
        StepText {
            group: self.group.clone(),
            offset: told.offset,
            time: time_text(told.time_ms),
            key: from.as_ref().zip(key).map(|(from, key)| format!("{from}/{key}")),
            from,
            event: told.event.clone(),
            rule: told.rule.clone(),
            values: self.values(told, reader),
            state: told.state.name(),
            effects: told.effects.iter().map(|effect| self.effect(effect, reader)).collect(),
            deliveries: told.deliveries.iter().map(|event| self.delivery(event)).collect(),
            reason: told.reason.clone(),
            answered: told.answered,
        }
    }

    /// Minor units as decimal text of the payment's currency; as they are if it has none.
    fn money(&self, minor: i128) -> String {
        let currency = self.known.as_ref().map(|known| known.facts.currency.as_str()).unwrap_or_default();
        decimal(minor, currency_decimals(currency).unwrap_or(0))
    }

    fn values(&self, told: &Told, reader: Reader<'_>) -> Values {
        let payer = self.known.as_ref().map(|known| known.payer.as_str());
        let mut values: Vec<(String, ValueText)> = Vec::new();
        for value in &told.values {
            let (name, text) = match value.name.as_str() {
                "headroom_before" | "headroom_after" if !reader.may_see_account_of(payer) => continue,
                name @ ("headroom_before" | "headroom_after" | "amount" | "amount_max") => {
                    (name, ValueText::Text(self.money(i128::from(value.value))))
                }
                name @ ("record_time_ms" | "deadline_ms" | "said_ms") => match u64::try_from(value.value) {
                    Ok(ms) => (name.trim_end_matches("_ms"), ValueText::Text(time_text(ms))),
                    Err(_) => (name, ValueText::Number(value.value)),
                },
                name => (name, ValueText::Number(value.value)),
            };
            // A rule may look at two values of one name (two times that a message says): each keeps its own key.
            let taken =
                values.iter().filter(|(key, _)| key == name || key.starts_with(&format!("{name}#"))).count();
            let key = if taken == 0 { name.to_owned() } else { format!("{name}#{}", taken + 1) };
            values.push((key, text));
        }
        Values(values)
    }

    fn effect(&self, effect: &Effect, reader: Reader<'_>) -> EffectText {
        let Account { ledger, participant, limit, position, reserved, mode: _ } = &effect.account;
        let headroom = i128::from(*limit) + i128::from(*position) - i128::from(*reserved);
        let account = reader.may_see_account_of(Some(participant)).then(|| AccountText {
            position: self.money(i128::from(*position)),
            reserved: self.money(i128::from(*reserved)),
            headroom: self.money(headroom),
        });
        EffectText {
            effect: effect.name,
            participant: participant.clone(),
            ledger: ledger.clone(),
            amount: self.money(effect.change),
            account,
        }
    }

    fn delivery(&self, event: &Event) -> DeliveryText {
        let outcomes = self.outcomes.get(&event.name).map(Vec::as_slice).unwrap_or_default();
        DeliveryText {
            event: event.name.text(&self.group),
            to: event.to.clone(),
            kind: event.kind.name(),
            message: event.message.clone(),
            attempts: outcomes.iter().map(attempt).collect(),
        }
    }
}

fn attempt(outcome: &DeliveryOutcome) -> AttemptText {
    let result = match &outcome.result {
        DeliveryResult::Acknowledged(status) => format!("acknowledged {status}"),
        DeliveryResult::Status(status) => format!("status {status}"),
        DeliveryResult::Fault(fault) => format!("fault {fault}"),
        DeliveryResult::GivenUp => "given up".to_owned(),
    };
    AttemptText { attempt: outcome.attempt, time: time_text(outcome.at_ms), result }
}

fn moment(told: &Told) -> MomentText<'_> {
    let time = time_text(told.time_ms);
    MomentText { offset: told.offset, time, event: &told.event, state: told.state.name() }
}

/// The ISO status of a state (`flows`, states).
pub(super) fn status(state: State) -> &'static str {
    match state {
        State::Received => "RCVD",
        State::Reserved | State::Forwarded => "ACSP",
        State::Committed => "ACSC",
        State::Rejected | State::Expired => "RJCT",
    }
}
