//! The machine of one payment.
//!
//! ```text
//!  RECEIVED ──held──► RESERVED ──sent──► FORWARDED ──payee accepts──► COMMITTED
//!     │                  │                   ├──────payee declines──► REJECTED
//!     └──refused──► REJECTED ◄──refused──────┘  └──deadline passed──► EXPIRED
//! ```
//!
//! The first of {positive answer, negative answer, deadline} in the log decides. Everything after it is answered with
//! the decision. The machine knows no money and no time: the fold tells it what happened.

/// Where a payment is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum State {
    /// Its bytes are in the log, its signature is valid, its reference is fresh.
    Received,
    /// The payer's head-room is held.
    Reserved,
    /// The payee's agent was asked; the deadline is armed.
    Forwarded,
    /// Final: both were told yes.
    Committed,
    /// Final: refused by the hub or by the payee's agent.
    Rejected,
    /// Final: the deadline decided.
    Expired,
}

/// What happens to a payment.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Event {
    /// All checks passed and head-room was held.
    Held,
    /// A check failed.
    Refused,
    /// The instruction was handed over for the payee's agent.
    Sent,
    /// The asked payee's agent says that it will credit.
    PayeeAccepts,
    /// The asked payee's agent refuses.
    PayeeDeclines,
    /// The asked payee's agent reports a status that decides nothing.
    PayeeReports,
    /// A record's time is after the deadline.
    DeadlinePassed,
}

/// What an event does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    /// The payment moves.
    Moved(State, Rule),
    /// Nothing moves, and nothing is wrong.
    Ignored(Rule),
    /// Nothing moves, and somebody contradicts what was decided.
    Conflict(Rule),
}

/// The name of the rule that decided a step.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Rule {
    /// All checks of an admission passed.
    ChecksPassed,
    /// The first check that failed.
    FirstFailedCheck,
    /// The payee's agent is asked as soon as the money is held.
    AskWhenHeld,
    /// The first answer, if it is in time, decides.
    FirstAnswerDecides,
    /// A deadline without an answer decides.
    DeadlineDecides,
    /// A status that decides nothing is kept.
    InterimStatus,
    /// The same answer once more: it gets the stored decision.
    RepeatedAnswer,
    /// Another answer after the first: it gets the stored decision.
    ContradictingAnswer,
    /// An answer after the deadline: it gets the stored decision.
    LateAnswer,
    /// The event cannot happen in this state; the fold never causes it.
    Impossible,
}

impl State {
    /// All states.
    pub const ALL: [Self; 6] =
        [Self::Received, Self::Reserved, Self::Forwarded, Self::Committed, Self::Rejected, Self::Expired];

    /// What `event` does in this state. Total: each pair has its outcome.
    pub fn step(self, event: Event) -> Step {
        match self {
            Self::Received => match event {
                Event::Held => Step::Moved(Self::Reserved, Rule::ChecksPassed),
                Event::Refused => Step::Moved(Self::Rejected, Rule::FirstFailedCheck),
                Event::Sent
                | Event::PayeeAccepts
                | Event::PayeeDeclines
                | Event::PayeeReports
                | Event::DeadlinePassed => Step::Conflict(Rule::Impossible),
            },
            Self::Reserved => match event {
                Event::Sent => Step::Moved(Self::Forwarded, Rule::AskWhenHeld),
                Event::Refused => Step::Moved(Self::Rejected, Rule::FirstFailedCheck),
                Event::DeadlinePassed => Step::Moved(Self::Expired, Rule::DeadlineDecides),
                Event::Held | Event::PayeeAccepts | Event::PayeeDeclines | Event::PayeeReports => {
                    Step::Conflict(Rule::Impossible)
                }
            },
            Self::Forwarded => match event {
                Event::PayeeAccepts => Step::Moved(Self::Committed, Rule::FirstAnswerDecides),
                Event::PayeeDeclines => Step::Moved(Self::Rejected, Rule::FirstAnswerDecides),
                Event::DeadlinePassed => Step::Moved(Self::Expired, Rule::DeadlineDecides),
                Event::PayeeReports => Step::Ignored(Rule::InterimStatus),
                Event::Held | Event::Refused | Event::Sent => Step::Conflict(Rule::Impossible),
            },
            Self::Committed => match event {
                Event::PayeeAccepts => Step::Ignored(Rule::RepeatedAnswer),
                Event::PayeeDeclines => Step::Conflict(Rule::ContradictingAnswer),
                Event::PayeeReports => Step::Ignored(Rule::InterimStatus),
                Event::Held | Event::Refused | Event::Sent | Event::DeadlinePassed => {
                    Step::Conflict(Rule::Impossible)
                }
            },
            Self::Rejected => match event {
                Event::PayeeAccepts => Step::Conflict(Rule::ContradictingAnswer),
                Event::PayeeDeclines => Step::Ignored(Rule::RepeatedAnswer),
                Event::PayeeReports => Step::Ignored(Rule::InterimStatus),
                Event::Held | Event::Refused | Event::Sent | Event::DeadlinePassed => {
                    Step::Conflict(Rule::Impossible)
                }
            },
            Self::Expired => match event {
                Event::PayeeAccepts | Event::PayeeDeclines => Step::Ignored(Rule::LateAnswer),
                Event::PayeeReports => Step::Ignored(Rule::InterimStatus),
                Event::Held | Event::Refused | Event::Sent | Event::DeadlinePassed => {
                    Step::Conflict(Rule::Impossible)
                }
            },
        }
    }

    /// The name in messages, tables and API bodies.
    pub fn name(self) -> &'static str {
        match self {
            Self::Received => "RECEIVED",
            Self::Reserved => "RESERVED",
            Self::Forwarded => "FORWARDED",
            Self::Committed => "COMMITTED",
            Self::Rejected => "REJECTED",
            Self::Expired => "EXPIRED",
        }
    }

    /// Whether nothing can move it any more.
    pub fn is_final(self) -> bool {
        match self {
            Self::Received | Self::Reserved | Self::Forwarded => false,
            Self::Committed | Self::Rejected | Self::Expired => true,
        }
    }
}

impl Event {
    /// All events.
    pub const ALL: [Self; 7] = [
        Self::Held,
        Self::Refused,
        Self::Sent,
        Self::PayeeAccepts,
        Self::PayeeDeclines,
        Self::PayeeReports,
        Self::DeadlinePassed,
    ];

    /// The name in the journal.
    pub fn name(self) -> &'static str {
        match self {
            Self::Held => "held",
            Self::Refused => "refused",
            Self::Sent => "sent",
            Self::PayeeAccepts => "payee-accepts",
            Self::PayeeDeclines => "payee-declines",
            Self::PayeeReports => "payee-reports",
            Self::DeadlinePassed => "deadline-passed",
        }
    }
}

impl Rule {
    /// The name in the journal.
    pub fn name(self) -> &'static str {
        match self {
            Self::ChecksPassed => "checks-passed",
            Self::FirstFailedCheck => "first-failed-check",
            Self::AskWhenHeld => "ask-when-held",
            Self::FirstAnswerDecides => "first-answer-decides",
            Self::DeadlineDecides => "deadline-decides",
            Self::InterimStatus => "interim-status",
            Self::RepeatedAnswer => "repeated-answer",
            Self::ContradictingAnswer => "contradicting-answer",
            Self::LateAnswer => "late-answer",
            Self::Impossible => "impossible",
        }
    }
}

/// The state × event table as the documentation shows it.
pub fn table() -> String {
    let mut text = String::from(
        "# States of a payment\n\nPrinted by a test from `shared/core/src/payment.rs`; each cell is what the event does in the \
         state, and the rule's name.\nAnswers from a participant that was not asked never reach the machine: they are refused with \
         404 (`foreign answer`), ids that\ndisagree with 409.\n\n| state | event | outcome | rule |\n|---|---|---|---|\n",
    );
    for state in State::ALL {
        for event in Event::ALL {
            let (outcome, rule) = match state.step(event) {
                Step::Moved(to, rule) => (format!("→ {}", to.name()), rule),
                Step::Ignored(rule) => ("stays".to_owned(), rule),
                Step::Conflict(rule) => ("stays, conflict".to_owned(), rule),
            };
            text.push_str(&format!(
                "| {} | {} | {outcome} | {} |\n",
                state.name(),
                event.name(),
                rule.name()
            ));
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    #[allow(
        clippy::disallowed_methods,
        clippy::disallowed_macros,
        reason = "writes and reads docs/states.md"
    )]
    fn the_published_table_is_the_code() {
        // Protects docs/states.md from drifting: a change of a rule shows as a changed line in review.
        let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../../docs/states.md");
        if std::env::var_os("UPDATE_GOLDEN").is_some() {
            std::fs::write(path, table()).expect("docs/states.md can be written");
        }
        let published = std::fs::read_to_string(path).unwrap_or_default();
        assert_eq!(published, table(), "run the tests with UPDATE_GOLDEN=1 to print the table anew");
    }

    #[test]
    fn final_states_stay_final() {
        // Protects the rule that the first of answer and deadline decides for ever.
        for state in State::ALL.into_iter().filter(|state| state.is_final()) {
            for event in Event::ALL {
                assert!(
                    !matches!(state.step(event), Step::Moved(..)),
                    "{} moves by {}",
                    state.name(),
                    event.name()
                );
            }
        }
    }
}
