//! Who may send what: certificate, signing key, sender in the message and operation must all belong to one participant.
//! Default deny. It does not know how each of them was proven.

use tonle_iso20022::AgentId;

use crate::errors::{self, Problem};
use crate::intake::Intake;

/// The name under which the hub is addressed in a header (`MmbId`); no participant can have it.
pub const HUB: &str = "hub";

/// Whose certificate the connection has.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Caller {
    /// A participant, by its id.
    Participant(String),
    /// An operator, by name.
    Operator(String),
}

impl Caller {
    /// The name under which quotas are kept; operators and participants never share one.
    pub fn quota_name(&self) -> String {
        match self {
            Self::Participant(id) => id.clone(),
            Self::Operator(name) => format!("operator:{name}"),
        }
    }
}

/// Kinds of calls, for what a caller may do at all.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Call {
    /// Sending a message.
    Message,
    /// Reading one's own events, payments and positions, and what a code means for oneself.
    OwnRead,
    /// Reading public keys and the list of errors.
    PublicRead,
    /// Why a payment went as it did: parties and operators.
    Explain,
    /// Giving an operator's order.
    Order,
}

impl Call {
    /// All calls.
    pub const ALL: [Self; 5] = [Self::Message, Self::OwnRead, Self::PublicRead, Self::Explain, Self::Order];
}

/// Whether a caller may make this kind of call.
///
/// # Errors
/// 403.
pub fn may_call(caller: &Caller, call: Call) -> Result<(), Problem> {
    let allowed = match (caller, call) {
        (Caller::Participant(_), Call::Message | Call::OwnRead | Call::PublicRead | Call::Explain) => true,
        (Caller::Operator(_), Call::PublicRead | Call::Explain | Call::Order) => true,
        (Caller::Participant(_), Call::Order) | (Caller::Operator(_), Call::Message | Call::OwnRead) => false,
    };
    if allowed {
        Ok(())
    } else {
        Err(Problem::new(errors::OPERATION, "this certificate may not make this call").rule("operation"))
    }
}

/// Whether the message is the caller's own. `resolve` gives the participant that an agent means.
///
/// # Errors
/// 403 naming which of the parts belongs to another.
pub fn may_send(
    certificate: &str,
    key_owner: &str,
    intake: &Intake,
    resolve: impl Fn(&AgentId) -> Option<String>,
) -> Result<(), Problem> {
    let refuse = |rule: &'static str, detail: &str| Err(Problem::new(errors::SENDER, detail).rule(rule));
    if key_owner != certificate {
        return refuse("key-owner", "the signing key is another participant's than the certificate");
    }
    if let Some(sender) = &intake.sender
        && resolve(sender).as_deref() != Some(certificate)
    {
        return refuse("message-sender", "the message names another sender than the certificate");
    }
    if let Some(from) = &intake.from
        && resolve(from).as_deref() != Some(certificate)
    {
        return refuse("header-from", "Fr of the header is another participant than the sender");
    }
    match (&intake.to, &intake.receiver) {
        (Some(to), Some(receiver)) if !is_hub(to) && !to.same(receiver) => {
            let (named, meant) = (resolve(to), resolve(receiver));
            if named.is_none() || named != meant {
                return refuse("header-to", "To of the header is neither the receiver nor the hub");
            }
            Ok(())
        }
        _ => Ok(()),
    }
}

fn is_hub(agent: &AgentId) -> bool {
    match agent {
        AgentId::Member(text) | AgentId::Other(text) => text == HUB,
        AgentId::Bic(_) | AgentId::Lei(_) | AgentId::Name(_) => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::intake;
    use crate::testing;

    const IDS: [&str; 3] = ["alpha", "beta", "gamma"];
    const UETR: &str = "8a562c67-ca16-48ba-b074-65581be6f001";

    fn resolve(agent: &AgentId) -> Option<String> {
        match agent {
            AgentId::Member(id) if IDS.contains(&id.as_str()) => Some(id.clone()),
            _ => None,
        }
    }

    #[test]
    fn only_all_equal_passes() {
        // Protects: nobody sends for another, whatever mixture of certificate, key, sender and message it tries.
        let mut passed = 0;
        for certificate in IDS {
            for key in IDS {
                for sender in IDS.iter().copied().chain(["nobody"]) {
                    for xml in [
                        testing::payment("M", UETR, sender, "beta", "VND", "1"),
                        testing::answer("M", UETR, sender, "ACTC", None),
                        testing::enquiry("M", UETR, sender),
                    ] {
                        let intake = intake::read(&xml).unwrap();
                        let allowed = may_send(certificate, key, &intake, resolve).is_ok();
                        assert_eq!(
                            allowed,
                            certificate == key && key == sender,
                            "{certificate} {key} {sender}"
                        );
                        passed += usize::from(allowed);
                    }
                }
            }
        }
        assert_eq!(passed, 9);
    }

    #[test]
    fn headers_must_agree() {
        // Protects: Fr is the sender, To the receiver or the hub.
        let base = intake::read(&testing::payment("M", UETR, "alpha", "beta", "VND", "1")).unwrap();
        let member = |id: &str| Some(AgentId::Member(id.to_owned()));
        for (from, to, allowed) in [
            (None, None, true),
            (member("alpha"), member("beta"), true),
            (member("alpha"), member("hub"), true),
            (member("beta"), member("beta"), false),
            (member("alpha"), member("gamma"), false),
            (member("alpha"), member("nobody"), false),
            (member("hub"), member("beta"), false),
        ] {
            let intake = Intake { from: from.clone(), to: to.clone(), ..base.clone() };
            assert_eq!(may_send("alpha", "alpha", &intake, resolve).is_ok(), allowed, "{from:?} {to:?}");
        }
        // An unknown receiver is the fold's to refuse (RC04), also where the header repeats it.
        let intake = Intake { receiver: member("nobody"), to: member("nobody"), ..base };
        assert!(may_send("alpha", "alpha", &intake, resolve).is_ok());
    }

    #[test]
    fn calls_by_kind_of_caller() {
        // Protects: operators send no messages, participants give no orders.
        let (bank, person) = (Caller::Participant("alpha".into()), Caller::Operator("alpha".into()));
        let allowed = |caller: &Caller| Call::ALL.map(|call| may_call(caller, call).is_ok());
        assert_eq!(allowed(&bank), [true, true, true, true, false]);
        assert_eq!(allowed(&person), [false, false, true, true, true]);
        assert_ne!(bank.quota_name(), person.quota_name());
    }
}
