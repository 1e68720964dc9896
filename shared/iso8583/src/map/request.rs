//! pacs.008 to 0200 and back.

use crate::encode::Fields;
use crate::map::text::{amount_from_digits, amount_to_digits, plain, rate_from_digits, rate_to_digits};
use crate::map::{Identity, Link, Loss, MapFault, Mapped, Received};
use crate::message::Message;
use crate::profile::{Content, Encoding, Length, Profile, Version};
use crate::semantic::currency;
use crate::transaction::{Amount, Day, Moment, Transaction};

/// Characters of DE102 and DE103.
const ACCOUNT_CHARACTERS_MAX: usize = 28;
/// Characters of DE104 that a remittance text may fill.
const REMITTANCE_CHARACTERS_MAX: usize = 100;
/// Objects in the field of names.
const DEBTOR: &str = "01";
const CREDITOR: &str = "02";

/// Collects fields that the profile carries, and what it does not.
struct Writer<'a> {
    profile: &'a Profile,
    fields: Fields,
    lost: Vec<Loss>,
}

/// The fields of a 0200 (1200 on a link of 1993) for a transfer; [`encode`](crate::encode) writes them.
///
/// # Errors
/// What cannot be said without changing its meaning: see [`MapFault`].
pub fn transfer_to_0200(
    profile: &Profile,
    link: &Link,
    transfer: &Transaction,
    identity: &Identity,
) -> Result<Mapped<Fields>, MapFault> {
    let mut writer = Writer { profile, fields: Fields::new(), lost: Vec::new() };
    for (number, text) in &link.constants {
        writer.demanded(*number, text.clone())?;
    }
    writer.demanded(3, link.processing_code.clone())?;
    writer.amounts(transfer)?;
    writer.times(link, transfer, identity)?;
    writer.parties(link, transfer)?;
    writer.texts(link, transfer);
    writer.identity(transfer, identity)?;
    let Writer { fields, lost, .. } = writer;
    Ok(Mapped { value: fields, lost })
}

impl Writer<'_> {
    fn demanded(&mut self, number: u8, text: String) -> Result<(), MapFault> {
        if self.profile.field(number).is_none() {
            return Err(MapFault::not_listed(number));
        }
        self.fields.set(number, self.padded(number, text));
        Ok(())
    }

    fn wished(&mut self, number: u8, element: &'static str, text: String) {
        if self.profile.field(number).is_some() {
            self.fields.set(number, self.padded(number, text));
        } else {
            self.lose(element, "the link does not carry its field");
        }
    }

    fn lose(&mut self, element: &'static str, what: &'static str) {
        self.lost.push(Loss { element, what });
    }

    /// A packed field of fixed bytes shows its pad digit; text of fixed length is filled with spaces behind.
    fn padded(&self, number: u8, text: String) -> String {
        let Some(spec) = self.profile.field(number).filter(|spec| spec.length == Length::Fixed) else {
            return text;
        };
        let max = usize::try_from(spec.max).unwrap_or(usize::MAX);
        match (spec.encoding, spec.content) {
            (Encoding::Packed, Content::N) if !spec.nibbles => format!("{text:0>width$}", width = 2 * max),
            (Encoding::Ascii | Encoding::Cp500, Content::An | Content::Ans) => format!("{text:<max$}"),
            _ => text,
        }
    }

    fn amounts(&mut self, transfer: &Transaction) -> Result<(), MapFault> {
        let (digits, currency) = amount_to_digits(self.profile, &transfer.amount)?;
        self.demanded(4, digits)?;
        self.demanded(49, currency)?;
        if let Some(instructed) = &transfer.instructed {
            let (digits, currency) = amount_to_digits(self.profile, instructed)?;
            self.wished(6, "InstdAmt", digits);
            self.wished(51, "InstdAmt", currency);
        }
        if let Some(rate) = &transfer.exchange_rate {
            match rate_to_digits(rate) {
                Some((digits, cut)) => {
                    self.wished(10, "XchgRate", digits);
                    if cut {
                        self.lose("XchgRate", "digits beyond the seventh are cut");
                    }
                }
                None => self.lose("XchgRate", "does not fit into seven digits"),
            }
        }
        Ok(())
    }

    fn times(&mut self, link: &Link, transfer: &Transaction, identity: &Identity) -> Result<(), MapFault> {
        let (day, hour, minute, second) = identity.sent.at(0);
        self.demanded(7, format!("{:02}{:02}{hour:02}{minute:02}{second:02}", day.month, day.day))?;
        match transfer.created {
            Some(created) if created == identity.sent => {}
            Some(_) => self.lose("CreDtTm", "DE7 says when the request was sent"),
            None => {}
        }
        let of_1993 = self.profile.version() == Some(Version::V1993);
        if let Some(accepted) = transfer.accepted {
            let (day, hour, minute, second) = accepted.at(link.local_offset_minutes);
            let time = format!("{hour:02}{minute:02}{second:02}");
            let date = format!("{:02}{:02}", day.month, day.day);
            if of_1993 {
                let year = year_of_two_digits(day, "AccptncDtTm")?;
                self.wished(12, "AccptncDtTm", format!("{year:02}{date}{time}"));
            } else {
                self.wished(12, "AccptncDtTm", time);
                self.wished(13, "AccptncDtTm", date);
            }
        }
        if let Some(day) = transfer.settlement_day {
            day.number().ok_or(MapFault::Time("IntrBkSttlmDt"))?;
            let date = format!("{:02}{:02}", day.month, day.day);
            let with_year = self.profile.field(15).is_some_and(|spec| spec.max == 6 || spec.max == 3);
            let year = if with_year {
                format!("{:02}", year_of_two_digits(day, "IntrBkSttlmDt")?)
            } else {
                String::new()
            };
            self.wished(15, "IntrBkSttlmDt", year + &date);
        }
        Ok(())
    }

    fn parties(&mut self, link: &Link, transfer: &Transaction) -> Result<(), MapFault> {
        for (number, element, agent) in
            [(32, "DbtrAgt", &transfer.debtor_agent), (100, "CdtrAgt", &transfer.creditor_agent)]
        {
            if let Some(agent) = agent {
                let bin = bin(link, agent).ok_or(MapFault::Agent(element))?;
                self.demanded(number, bin)?;
            }
        }
        for (number, element, account) in
            [(102, "DbtrAcct", &transfer.debtor_account), (103, "CdtrAcct", &transfer.creditor_account)]
        {
            if let Some(account) = account {
                let fits = (1..=ACCOUNT_CHARACTERS_MAX).contains(&account.len())
                    && account.bytes().all(|byte| matches!(byte, b'!'..=b'~'));
                if !fits {
                    return Err(MapFault::Account(element));
                }
                self.demanded(number, account.clone())?;
            }
        }
        Ok(())
    }

    fn texts(&mut self, link: &Link, transfer: &Transaction) {
        if let Some((mut text, _)) =
            transfer.remittance.as_deref().and_then(|text| self.letters("RmtInf/Ustrd", text))
        {
            let max = self.room(104).min(REMITTANCE_CHARACTERS_MAX);
            if text.len() > max {
                text.truncate(max);
                self.lose("RmtInf/Ustrd", "cut to what the field holds");
            }
            self.wished(104, "RmtInf/Ustrd", text);
        }
        let mut names = String::new();
        for (object, element, name) in
            [(DEBTOR, "Dbtr/Nm", &transfer.debtor), (CREDITOR, "Cdtr/Nm", &transfer.creditor)]
        {
            let Some(name) = name.as_deref() else { continue };
            let Some(field) = link.names_field else {
                self.lose(element, "the link has no field for names");
                continue;
            };
            let Some((name, _)) = self.letters(element, name) else { continue };
            if name.len() > 999 || names.len() + 5 + name.len() > self.room(field) {
                self.lose(element, "does not fit into the field of names");
                continue;
            }
            names.push_str(&format!("{object}{:03}{name}", name.len()));
        }
        if let Some(field) = link.names_field.filter(|_| !names.is_empty()) {
            self.wished(field, "Dbtr/Nm, Cdtr/Nm", names);
        }
        for (field, element, text) in
            [(link.uetr_field, "UETR", &transfer.uetr), (link.payload_field, "QR payload", &transfer.payload)]
        {
            let Some(text) = text else { continue };
            match field {
                Some(field)
                    if text.len() <= self.room(field)
                        && text.bytes().all(|byte| matches!(byte, b' '..=b'~')) =>
                {
                    self.wished(field, element, text.clone());
                }
                Some(_) => self.lose(element, "does not fit into its field"),
                None => self.lose(element, "the link has no field for it"),
            }
        }
        for (element, text) in [("Purp", &transfer.purpose), ("ChrgBr", &transfer.charge_bearer)] {
            if text.is_some() {
                self.lose(element, "has no field");
            }
        }
    }

    /// Plain letters, and the loss if marks fell away or nothing plain exists.
    fn letters(&mut self, element: &'static str, text: &str) -> Option<(String, bool)> {
        let plain = plain(text);
        match &plain {
            Some((_, false)) => {}
            Some((_, true)) => self.lose(element, "marks of letters fell away"),
            None => self.lose(element, "its script does not fit"),
        }
        plain
    }

    /// Characters that a text field can hold.
    fn room(&self, number: u8) -> usize {
        let spec = self.profile.field(number).filter(|spec| spec.encoding != Encoding::Packed);
        spec.and_then(|spec| usize::try_from(spec.max).ok()).unwrap_or(0)
    }

    fn identity(&mut self, transfer: &Transaction, identity: &Identity) -> Result<(), MapFault> {
        let retrieval = &identity.retrieval;
        if identity.trace > 999_999
            || retrieval.len() != 12
            || !retrieval.bytes().all(|byte| byte.is_ascii_alphanumeric())
        {
            return Err(MapFault::Identity);
        }
        self.demanded(11, format!("{:06}", identity.trace))?;
        self.demanded(37, retrieval.clone())?;
        if transfer.tx_id.as_ref().is_some_and(|id| id != retrieval) {
            self.lose("TxId", "does not fit: keep it beside DE37");
        }
        for (element, id) in [("InstrId", &transfer.instr_id), ("EndToEndId", &transfer.end_to_end_id)] {
            if id.is_some() {
                self.lose(element, "has no field: keep it beside DE37");
            }
        }
        Ok(())
    }
}

/// Years of two digits are read as 2000 to 2099, so only those can be said.
fn year_of_two_digits(day: Day, element: &'static str) -> Result<i64, MapFault> {
    let year = day.year - 2_000;
    if (0..100).contains(&year) { Ok(year) } else { Err(MapFault::Time(element)) }
}

/// BIC8 and the same with the branch `XXX` are one agent.
fn head_office(bic: &str) -> &str {
    bic.strip_suffix("XXX").filter(|short| short.len() == 8).unwrap_or(bic)
}

fn bin(link: &Link, bic: &str) -> Option<String> {
    link.agents.iter().find(|(known, _)| head_office(known) == head_office(bic)).map(|(_, bin)| bin.clone())
}

/// The transfer of a 0200 or 1200. `now` is the reader's time: it decides the year of DE7, and DE7 that of the other dates.
///
/// # Errors
/// Another message type, a field that a transfer needs is absent or cannot be understood, an agent not in the link's table.
pub fn transfer_from_0200(
    message: &Message<'_>,
    link: &Link,
    now: Moment,
) -> Result<Mapped<Received>, MapFault> {
    if !matches!(message.message_type(), 200 | 1200) {
        return Err(MapFault::MessageType);
    }
    let mut lost = Vec::new();
    let text = |number: u8| {
        message
            .field(number)
            .map(|field| field.text().trim_end_matches(' ').to_owned())
            .filter(|text| !text.is_empty())
    };
    let amount = amount(message, 4, 49)?.ok_or(MapFault::Absent(4))?;
    let sent = sent(message, now)?;
    let mut transfer = Transaction::of(amount);
    transfer.instructed = amount_if_whole(message, 6, 51)?;
    transfer.exchange_rate = match text(10) {
        Some(rate) => Some(rate_from_digits(&rate).ok_or(MapFault::Unreadable(10))?),
        None => None,
    };
    transfer.created = Some(sent);
    transfer.accepted = accepted(message, link, sent)?;
    transfer.settlement_day = settlement_day(message, sent)?;
    transfer.debtor_agent = agent(link, text(32), 32, "DbtrAgt")?;
    transfer.creditor_agent = agent(link, text(100), 100, "CdtrAgt")?;
    transfer.debtor_account = text(102);
    transfer.creditor_account = text(103);
    transfer.remittance = text(104);
    transfer.uetr = link.uetr_field.and_then(text);
    transfer.payload = link.payload_field.and_then(text);
    if let Some(all) = link.names_field.and_then(text) {
        match names(&all) {
            Some((debtor, creditor)) => (transfer.debtor, transfer.creditor) = (debtor, creditor),
            None => lost.push(Loss {
                element: "Dbtr/Nm, Cdtr/Nm",
                what: "the field of names is not of the link's form",
            }),
        }
    }
    let retrieval = text(37).ok_or(MapFault::Absent(37))?;
    let trace = message.field(11).ok_or(MapFault::Absent(11))?;
    let trace = trace.number_in(0, trace.characters()).and_then(|number| u32::try_from(number).ok());
    let identity = Identity { trace: trace.ok_or(MapFault::Unreadable(11))?, retrieval, sent };
    lost.push(Loss { element: "EndToEndId", what: "is not in a 0200" });
    if transfer.uetr.is_none() {
        lost.push(Loss { element: "UETR", what: "is not in this 0200" });
    }
    Ok(Mapped { value: Received { transaction: transfer, identity }, lost })
}

fn amount(message: &Message<'_>, number: u8, of: u8) -> Result<Option<Amount>, MapFault> {
    let Some(field) = message.field(number) else { return Ok(None) };
    let of_field = message.field(of).ok_or(MapFault::Absent(of))?;
    let currency = currency(&of_field).ok().flatten().ok_or(MapFault::Unreadable(of))?;
    amount_from_digits(message.profile(), &field.text(), currency.code).map(Some)
}

fn amount_if_whole(message: &Message<'_>, number: u8, of: u8) -> Result<Option<Amount>, MapFault> {
    if message.has(of) { amount(message, number, of) } else { Ok(None) }
}

/// Two digits of a field.
fn pair(message: &Message<'_>, number: u8, at: usize) -> Result<i64, MapFault> {
    message
        .field(number)
        .and_then(|field| field.number_in(at, at + 2))
        .and_then(|pair| i64::try_from(pair).ok())
        .ok_or(MapFault::Unreadable(number))
}

/// DE7 in the year that puts it nearest to `now`: on 1 January the last minutes of December are of the year before.
fn sent(message: &Message<'_>, now: Moment) -> Result<Moment, MapFault> {
    if !message.has(7) {
        return Err(MapFault::Absent(7));
    }
    let [month, day, hour, minute, second] = [0, 2, 4, 6, 8].map(|at| pair(message, 7, at));
    let (month, day, hour, minute, second) = (month?, day?, hour?, minute?, second?);
    let (today, ..) = now.at(0);
    // 29 February may be up to eight years away from a year that has one.
    (today.year - 8..=today.year + 8)
        .filter_map(|year| Moment::of(Day { year, month, day }, hour, minute, second))
        .min_by_key(|moment| moment.0.abs_diff(now.0))
        .ok_or(MapFault::Unreadable(7))
}

/// The day of a month and day in the year that puts it nearest to `near`.
fn nearest(month: i64, day: i64, near: Day) -> Option<Day> {
    let around = near.number()?;
    (near.year - 8..=near.year + 8)
        .map(|year| Day { year, month, day })
        .filter_map(|day| day.number().map(|number| (number.abs_diff(around), day)))
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, day)| day)
}

fn accepted(message: &Message<'_>, link: &Link, sent: Moment) -> Result<Option<Moment>, MapFault> {
    let Some(time) = message.field(12).filter(|field| field.characters() > 0) else { return Ok(None) };
    let (near, ..) = sent.at(link.local_offset_minutes);
    let (day, at) = if time.characters() == 12 {
        (
            Day {
                year: 2_000 + pair(message, 12, 0)?,
                month: pair(message, 12, 2)?,
                day: pair(message, 12, 4)?,
            },
            6,
        )
    } else if message.has(13) {
        let day = nearest(pair(message, 13, 0)?, pair(message, 13, 2)?, near);
        (day.ok_or(MapFault::Unreadable(13))?, 0)
    } else {
        // A time without a day says nothing that could be put into a message.
        return Ok(None);
    };
    let local =
        Moment::of(day, pair(message, 12, at)?, pair(message, 12, at + 2)?, pair(message, 12, at + 4)?);
    local.map(|local| Some(Moment(local.0 - link.local_offset_minutes * 60))).ok_or(MapFault::Unreadable(12))
}

fn settlement_day(message: &Message<'_>, sent: Moment) -> Result<Option<Day>, MapFault> {
    let Some(field) = message.field(15).filter(|field| field.characters() > 0) else { return Ok(None) };
    let (near, ..) = sent.at(0);
    let day = if field.characters() == 6 {
        Some(Day {
            year: 2_000 + pair(message, 15, 0)?,
            month: pair(message, 15, 2)?,
            day: pair(message, 15, 4)?,
        })
    } else {
        nearest(pair(message, 15, 0)?, pair(message, 15, 2)?, near)
    };
    day.filter(|day| day.number().is_some()).map(Some).ok_or(MapFault::Unreadable(15))
}

fn agent(
    link: &Link,
    bin: Option<String>,
    number: u8,
    element: &'static str,
) -> Result<Option<String>, MapFault> {
    let Some(bin) = bin else { return Ok(None) };
    if !bin.bytes().all(|byte| byte.is_ascii_digit()) {
        return Err(MapFault::Unreadable(number));
    }
    let found = link.agents.iter().find(|(_, known)| **known == bin).map(|(bic, _)| bic.clone());
    found.map(Some).ok_or(MapFault::Agent(element))
}

/// Names from the objects of their field; `None` if the field is of another form.
fn names(mut rest: &str) -> Option<(Option<String>, Option<String>)> {
    let (mut debtor, mut creditor) = (None, None);
    while !rest.is_empty() {
        let (object, after) = rest.split_at_checked(2)?;
        let (length, after) = after.split_at_checked(3)?;
        let digits = length.bytes().all(|byte| byte.is_ascii_digit());
        let (name, after) = after.split_at_checked(length.parse().ok().filter(|_| digits)?)?;
        let place = match object {
            DEBTOR => &mut debtor,
            CREDITOR => &mut creditor,
            _ => return None,
        };
        if place.replace(name.to_owned()).is_some() {
            return None;
        }
        rest = after;
    }
    Some((debtor, creditor))
}
