//! Who an agent is, by the best identification that a message gives.

use crate::message::At;

/// An agent's identification: BIC, else member id, else LEI, else another id, else its name.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum AgentId {
    /// `BICFI` or `AnyBIC`, as sent: 8 or 11 characters.
    Bic(String),
    /// `ClrSysMmbId/MmbId`: a bank code or a participant id.
    Member(String),
    /// `LEI`.
    Lei(String),
    /// `Othr/Id`.
    Other(String),
    /// `Nm`, when there is nothing else.
    Name(String),
}

impl AgentId {
    /// The text alone.
    pub fn text(&self) -> &str {
        match self {
            Self::Bic(text) | Self::Member(text) | Self::Lei(text) | Self::Other(text) | Self::Name(text) => {
                text
            }
        }
    }

    /// Whether both name the same: a BIC of eight characters equals the one with `XXX` behind it.
    ///
    /// ```
    /// use tonle_iso20022::AgentId;
    /// let (short, long) = (AgentId::Bic("LOTUVNVX".into()), AgentId::Bic("LOTUVNVXXXX".into()));
    /// assert!(short.same(&long));
    /// ```
    pub fn same(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Bic(a), Self::Bic(b)) => bic_base(a) == bic_base(b),
            _ => self == other,
        }
    }

    /// From an agent's element, the one that holds `FinInstnId`.
    pub(crate) fn of_agent(agent: At<'_, '_>) -> Option<Self> {
        let id = agent.child("FinInstnId")?;
        let text = |path| id.string(path);
        // Old versions call the BIC `BIC`.
        text("BICFI")
            .or_else(|| text("BIC"))
            .map(Self::Bic)
            .or_else(|| text("ClrSysMmbId/MmbId").map(Self::Member))
            .or_else(|| text("LEI").map(Self::Lei))
            .or_else(|| text("Othr/Id").map(Self::Other))
            .or_else(|| text("Nm").map(Self::Name))
    }

    /// From a header's party: an agent or an organisation.
    pub(crate) fn of_party(party: At<'_, '_>) -> Option<Self> {
        if let Some(agent) = party.child("FIId") {
            return Self::of_agent(agent);
        }
        let organisation = party.child("OrgId")?;
        let text = |path| organisation.string(path);
        text("Id/OrgId/AnyBIC")
            .map(Self::Bic)
            .or_else(|| text("Id/OrgId/LEI").map(Self::Lei))
            .or_else(|| text("Id/OrgId/Othr/Id").map(Self::Other))
            .or_else(|| text("Nm").map(Self::Name))
    }
}

fn bic_base(bic: &str) -> &str {
    bic.strip_suffix("XXX").filter(|base| base.len() == 8).unwrap_or(bic)
}
