//! Why a payment was refused: the hub's own codes (ISO 20022 external status reasons) or the payee agent's.

/// A reason that the hub gives. The ISO code and one sentence each.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Code {
    /// An enquiry of a party came before the payment, and was told that it was never received.
    AG09,
    /// Made too long ago, or ahead of the log's time.
    TM01,
    /// The currency is not carried here, or a party has no account in it.
    AM03,
    /// Above the scheme's maximum.
    AM02,
    /// The payer's agent may not send.
    AG10,
    /// The creditor agent is not known.
    RC04,
    /// The payee's agent may not receive.
    AG11,
    /// Too little time is left to contact the payee's agent.
    AB01,
    /// No head-room under the net debit cap or the prefunding.
    AM04,
    /// The payee's agent did not answer in time.
    AB05,
}

impl Code {
    /// All codes, in the order in which the fold tests them.
    pub const ALL: [Self; 10] = [
        Self::AG09,
        Self::TM01,
        Self::AM03,
        Self::AM02,
        Self::AG10,
        Self::RC04,
        Self::AG11,
        Self::AB01,
        Self::AM04,
        Self::AB05,
    ];

    /// The ISO code.
    pub fn text(self) -> &'static str {
        match self {
            Self::AG09 => "AG09",
            Self::TM01 => "TM01",
            Self::AM03 => "AM03",
            Self::AM02 => "AM02",
            Self::AG10 => "AG10",
            Self::RC04 => "RC04",
            Self::AG11 => "AG11",
            Self::AB01 => "AB01",
            Self::AM04 => "AM04",
            Self::AB05 => "AB05",
        }
    }
}

/// The reason of a refusal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Reason {
    /// The hub's.
    Hub(Code),
    /// The payee agent's, as it wrote it.
    Payee(Box<str>),
}

impl Reason {
    /// The code as it goes into messages.
    pub fn text(&self) -> &str {
        match self {
            Self::Hub(code) => code.text(),
            Self::Payee(text) => text,
        }
    }
}
