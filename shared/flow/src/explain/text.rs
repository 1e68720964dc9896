//! The story for people: one paragraph per step.

use std::fmt::Write;

use super::json::{StepText, ValueText};
use super::{Reader, Story};
use crate::fold::uetr_text;

impl Story {
    /// The story as lines of text. `None`: no such payment.
    pub fn explain_text(&self, reader: Reader<'_>) -> Option<String> {
        self.known.as_ref()?;
        let mut text = format!("payment {}\n", uetr_text(&self.uetr));
        for step in self.step_texts(reader) {
            write_step(&mut text, &step).expect("writing to memory cannot fail");
        }
        Some(text)
    }
}

fn write_step(text: &mut String, step: &StepText) -> std::fmt::Result {
    let StepText {
        group,
        offset,
        time,
        from: _,
        key,
        event,
        rule,
        values,
        state,
        effects,
        deliveries,
        reason,
        answered,
    } = step;
    let by = key.as_deref().map(|key| format!(" signed by {key}")).unwrap_or_default();
    let why = reason.as_deref().map(|reason| format!(", reason {reason}")).unwrap_or_default();
    writeln!(text, "\n{group}-{offset}  {time}  {event}{by}")?;
    match answered {
        Some(answered) => writeln!(text, "  answered {answered}{why} by rule {rule}")?,
        None => writeln!(text, "  → {state} by rule {rule}{why}")?,
    }
    for (name, value) in &values.0 {
        match value {
            ValueText::Text(value) => writeln!(text, "    {name} = {value}")?,
            ValueText::Number(value) => writeln!(text, "    {name} = {value}")?,
        }
    }
    for effect in effects {
        write!(
            text,
            "  {} {} for {} in {}",
            effect.effect, effect.amount, effect.participant, effect.ledger
        )?;
        match &effect.account {
            Some(account) => writeln!(
                text,
                " (position {}, reserved {}, head-room {})",
                account.position, account.reserved, account.headroom
            )?,
            None => writeln!(text)?,
        }
    }
    for delivery in deliveries {
        writeln!(text, "  {} {} to {} as {}", delivery.kind, delivery.message, delivery.to, delivery.event)?;
        for attempt in &delivery.attempts {
            writeln!(text, "    attempt {} at {}: {}", attempt.attempt, attempt.time, attempt.result)?;
        }
    }
    Ok(())
}
