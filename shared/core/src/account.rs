//! Positions: what a participant owes or is owed in a ledger, and how far it may go.

/// How exposure is limited.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Mode {
    /// By a net debit cap: −position + reserved ≤ cap.
    Cap,
    /// By money paid in before: reserved − position ≤ funds.
    Prefunded,
}

/// One participant's account in one ledger. Minor units of the ledger's currency.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Account {
    /// How exposure is limited.
    pub mode: Mode,
    /// Mode cap: the net debit cap. Mode prefunded: opening funds + in − out, which is negative where more went out than
    /// came in, out of what the participant received.
    pub limit: i64,
    /// Net of what was committed; negative: the participant owes.
    pub position: i64,
    /// Held for open payments.
    pub reserved: u64,
}

impl Account {
    /// An account without movement.
    pub fn open(mode: Mode, limit: i64) -> Self {
        Self { mode, limit, position: 0, reserved: 0 }
    }

    /// What may still be sent: limit + position − reserved. Negative after the limit was lowered below the exposure.
    pub fn headroom(&self) -> i128 {
        i128::from(self.limit)
            .saturating_add(i128::from(self.position))
            .saturating_sub(i128::from(self.reserved))
    }

    /// Whether `amount` more may be held.
    pub fn has_room_for(&self, amount: u64) -> bool {
        self.headroom() >= i128::from(amount)
    }

    /// Holds `amount`. `None` if the sum does not fit, which the limit excludes.
    #[must_use]
    pub fn reserve(self, amount: u64) -> Option<Self> {
        Some(Self { reserved: self.reserved.checked_add(amount)?, ..self })
    }

    /// Gives back `amount` of what is held. `None` if less is held.
    #[must_use]
    pub fn release(self, amount: u64) -> Option<Self> {
        Some(Self { reserved: self.reserved.checked_sub(amount)?, ..self })
    }

    /// Moves the position by `change`. `None` if it does not fit.
    #[must_use]
    pub fn post(self, change: i64) -> Option<Self> {
        Some(Self { position: self.position.checked_add(change)?, ..self })
    }
}
