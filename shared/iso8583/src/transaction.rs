//! The neutral view of a credit transfer that the mapping tables stand on.
//!
//! Names follow the transactions of `tonle message check`. Nothing here is validated against a schema and nothing is
//! invented: what one side does not carry is `None` on the other.

use std::fmt;

/// An amount as ISO 20022 carries it: decimal text, never a float.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Amount {
    /// Three capital letters.
    pub currency: String,
    /// Decimal text such as `125000` or `12.50`.
    pub value: String,
}

/// A moment, in seconds since 1970-01-01T00:00:00Z.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Moment(pub i64);

/// A day of the proleptic Gregorian calendar.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Day {
    /// Year, such as 2026.
    pub year: i64,
    /// Month, 1 to 12.
    pub month: i64,
    /// Day of the month, from 1.
    pub day: i64,
}

const DAY_SECONDS: i64 = 86_400;

impl Day {
    /// Days since 1970-01-01; `None` if the day does not exist.
    pub fn number(self) -> Option<i64> {
        let Self { year, month, day } = self;
        if !(-9_999..=9_999).contains(&year) || !(1..=12).contains(&month) || !(1..=31).contains(&day) {
            return None;
        }
        // Years begin in March here, so that the leap day is the last of a year.
        let (year, month) = if month > 2 { (year, month - 3) } else { (year - 1, month + 9) };
        let number = 365 * year + year.div_euclid(4) - year.div_euclid(100)
            + year.div_euclid(400)
            + (153 * month + 2) / 5
            + day
            - 1
            - 719_468;
        (Self::from_number(number) == self).then_some(number)
    }

    /// The day of a number of days since 1970-01-01.
    pub fn from_number(number: i64) -> Self {
        let shifted = number + 719_468;
        let (era, of_era) = (shifted.div_euclid(146_097), shifted.rem_euclid(146_097));
        let year_of_era = (of_era - of_era / 1_460 + of_era / 36_524 - of_era / 146_096) / 365;
        let of_year = of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
        let month = (5 * of_year + 2) / 153;
        let day = of_year - (153 * month + 2) / 5 + 1;
        let (year, month) = if month < 10 { (year_of_era, month + 3) } else { (year_of_era + 1, month - 9) };
        Self { year: year + 400 * era, month, day }
    }
}

impl Moment {
    /// A moment from a day and a time of it; `None` if they do not exist.
    pub fn of(day: Day, hour: i64, minute: i64, second: i64) -> Option<Self> {
        let exists = (0..24).contains(&hour) && (0..60).contains(&minute) && (0..60).contains(&second);
        let number = day.number().filter(|_| exists)?;
        Some(Self(number * DAY_SECONDS + hour * 3_600 + minute * 60 + second))
    }

    /// Day, hour, minute and second, so many minutes east of UTC.
    pub fn at(self, offset_minutes: i64) -> (Day, i64, i64, i64) {
        let local = self.0.saturating_add(offset_minutes.saturating_mul(60));
        let second = local.rem_euclid(DAY_SECONDS);
        let day = Day::from_number(local.div_euclid(DAY_SECONDS));
        (day, second / 3_600, second / 60 % 60, second % 60)
    }
}

/// One credit transfer. `Debug` shows identifiers of the message and amounts; accounts show their last four, names and
/// texts only that they are there.
#[derive(Clone, PartialEq, Eq)]
pub struct Transaction {
    /// `IntrBkSttlmAmt`.
    pub amount: Amount,
    /// `InstdAmt`.
    pub instructed: Option<Amount>,
    /// `XchgRate`, decimal text.
    pub exchange_rate: Option<String>,
    /// `InstrId`.
    pub instr_id: Option<String>,
    /// `EndToEndId`.
    pub end_to_end_id: Option<String>,
    /// `TxId`.
    pub tx_id: Option<String>,
    /// `UETR`.
    pub uetr: Option<String>,
    /// `CreDtTm`.
    pub created: Option<Moment>,
    /// `AccptncDtTm`.
    pub accepted: Option<Moment>,
    /// `IntrBkSttlmDt`.
    pub settlement_day: Option<Day>,
    /// `DbtrAgt`, a BIC.
    pub debtor_agent: Option<String>,
    /// `CdtrAgt`, a BIC.
    pub creditor_agent: Option<String>,
    /// `DbtrAcct`.
    pub debtor_account: Option<String>,
    /// `CdtrAcct`.
    pub creditor_account: Option<String>,
    /// `Dbtr/Nm`.
    pub debtor: Option<String>,
    /// `Cdtr/Nm`.
    pub creditor: Option<String>,
    /// `RmtInf/Ustrd`.
    pub remittance: Option<String>,
    /// `Purp`, code.
    pub purpose: Option<String>,
    /// `ChrgBr`.
    pub charge_bearer: Option<String>,
    /// The payload of the code that was scanned, where one was.
    pub payload: Option<String>,
}

impl Transaction {
    /// A transfer of an amount of which nothing else is known.
    pub fn of(amount: Amount) -> Self {
        Self {
            amount,
            instructed: None,
            exchange_rate: None,
            instr_id: None,
            end_to_end_id: None,
            tx_id: None,
            uetr: None,
            created: None,
            accepted: None,
            settlement_day: None,
            debtor_agent: None,
            creditor_agent: None,
            debtor_account: None,
            creditor_account: None,
            debtor: None,
            creditor: None,
            remittance: None,
            purpose: None,
            charge_bearer: None,
            payload: None,
        }
    }
}

impl fmt::Debug for Transaction {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let last_four = |account: &Option<String>| {
            account.as_deref().map(|account| {
                let characters = account.chars().count();
                let shown: String = account.chars().skip(characters.saturating_sub(4)).collect();
                if characters >= 8 { format!("..{shown}") } else { format!("<{characters}>") }
            })
        };
        f.debug_struct("Transaction")
            .field("amount", &self.amount)
            .field("instructed", &self.instructed)
            .field("tx_id", &self.tx_id)
            .field("uetr", &self.uetr)
            .field("created", &self.created)
            .field("debtor_agent", &self.debtor_agent)
            .field("creditor_agent", &self.creditor_agent)
            .field("debtor_account", &last_four(&self.debtor_account))
            .field("creditor_account", &last_four(&self.creditor_account))
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_and_numbers_belong_together() {
        // Protects: the calendar under DE7, DE13 and DE15, through leap years and centuries.
        assert_eq!(Day { year: 1970, month: 1, day: 1 }.number(), Some(0));
        assert_eq!(Day { year: 2000, month: 2, day: 29 }.number(), Some(11_016));
        assert_eq!(Day { year: 2026, month: 11, day: 24 }.number(), Some(20_781));
        for (year, month, day) in
            [(1900, 2, 29), (2026, 2, 29), (2026, 4, 31), (2026, 13, 1), (2026, 0, 1), (2026, 1, 0)]
        {
            assert_eq!(Day { year, month, day }.number(), None);
        }
        for number in (-200_000..200_000).step_by(7) {
            assert_eq!(Day::from_number(number).number(), Some(number));
        }
    }

    #[test]
    fn nothing_personal_is_shown() {
        // Protects: names, texts and whole accounts stay out of logs.
        let mut transaction = Transaction::of(Amount { currency: "VND".into(), value: "1".into() });
        transaction.debtor = Some("SOKHA CHAN".into());
        transaction.remittance = Some("rent of May".into());
        transaction.payload = Some("000201secret".into());
        transaction.debtor_account = Some("1234567890".into());
        transaction.creditor_account = Some("1234567".into());
        let shown = format!("{transaction:?}");
        for secret in ["SOKHA", "rent", "secret", "123456"] {
            assert!(!shown.contains(secret), "{shown}");
        }
        assert!(shown.contains("..7890") && shown.contains("<7>"), "{shown}");
    }
}
