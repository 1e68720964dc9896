//! PayNow of Singapore: a phone number or a company's number (UEN), whether the amount may be changed, and an expiry.

use crate::code::{Account as AnyAccount, Variant};
use crate::decode::reader::{Reader, digits, need};
use crate::encode::Draft;
use crate::fault::{Class, Error};
use crate::path::Path;

use super::Part;

/// The identifier.
pub const GUID: &str = "SG.PAYNOW";
/// The customary tag.
pub const TAG: u8 = 26;
/// Kinds of proxies in sub-tag 01.
pub(crate) const PROXIES: [(&str, Variant); 2] = [("0", Variant::Phone), ("2", Variant::Uen)];
const EDITABLE: u8 = 3;
const EXPIRY: u8 = 4;
/// Singapore is eight hours ahead of UTC and has no other time.
const OFFSET_MS: u64 = 8 * 3_600_000;
const DAY_MS: u64 = 86_400_000;

/// The payee.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Account<'a> {
    /// As written; [`GUID`] but for case.
    pub guid: &'a str,
    /// `phone` or `uen`.
    pub proxy_type: Option<Variant>,
    /// 26.02
    pub proxy: &'a str,
    /// 26.03
    pub editable: Option<bool>,
    /// 26.04, `YYYYMMDD` or `YYYYMMDDHHMMSS` in Singapore's time.
    pub expiry: Option<&'a str>,
}

/// A code for a `phone` or `uen`.
#[must_use]
pub fn draft(proxy_type: Variant, proxy: &str) -> Draft<'_> {
    let account = AnyAccount::Paynow(Account { proxy_type: Some(proxy_type), proxy, ..Account::default() });
    Draft { account, variant: Some(proxy_type), ..Draft::default() }
}

pub(crate) fn read<'a>(reader: &mut Reader<'a>) -> Result<Part<'a>, Error> {
    let (tag, template) = reader.template()?;
    let kind = need(tag, &template, 1)?;
    let variant = PROXIES
        .into_iter()
        .find(|(code, _)| *code == kind)
        .map(|(_, variant)| variant)
        .ok_or(Class::AccountIdFormat.at(Path::sub(tag, 1)))?;
    let proxy = need(tag, &template, 2)?;
    let editable = match template.get(EDITABLE) {
        Some("1") => Some(true),
        Some("0") => Some(false),
        Some(_) if reader.strict() => return Err(Class::AccountIdFormat.at(Path::sub(tag, EDITABLE))),
        Some(_) | None => None,
    };
    let expiry = template.get(EXPIRY);
    // Printed codes outlive their date, so only what we emit is held to it.
    if let Some(expiry) = expiry.filter(|_| reader.strict()) {
        let at = Path::sub(tag, EXPIRY);
        let end_ms = end_ms(expiry).ok_or(Class::TimestampFormat.at(at))?;
        if reader.now_ms.is_some_and(|now_ms| end_ms.saturating_add(reader.expiry_grace_ms) < now_ms) {
            return Err(Class::Expired.at(at));
        }
    }
    let account = Account {
        guid: template.get(0).unwrap_or_default(),
        proxy_type: Some(variant),
        proxy,
        editable,
        expiry,
    };
    Ok(Part { variant: Some(variant), account: AnyAccount::Paynow(account), ..Part::default() })
}

/// The end of an expiry in Unix milliseconds: of the day, or of the second.
#[must_use]
pub fn end_ms(expiry: &str) -> Option<u64> {
    if !matches!(expiry.len(), 8 | 14) || !digits(expiry) {
        return None;
    }
    let number = |from: usize, to: usize| expiry.get(from..to)?.parse::<u64>().ok();
    let (year, month, day) = (number(0, 4)?, number(4, 6)?, number(6, 8)?);
    let start = days(year, month, day)? * DAY_MS;
    let end = if expiry.len() == 8 {
        start + DAY_MS - 1
    } else {
        let (hour, minute, second) = (number(8, 10)?, number(10, 12)?, number(12, 14)?);
        if hour > 23 || minute > 59 || second > 59 {
            return None;
        }
        start + ((hour * 60 + minute) * 60 + second) * 1000 + 999
    };
    end.checked_sub(OFFSET_MS)
}

/// Days since 1970 of a date that exists.
fn days(year: u64, month: u64, day: u64) -> Option<u64> {
    let leap = |year: u64| year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
    let length = |month| match month {
        4 | 6 | 9 | 11 => 30,
        2 => 28 + u64::from(leap(year)),
        _ => 31,
    };
    if year < 1970 || !(1..=12).contains(&month) || day == 0 || day > length(month) {
        return None;
    }
    let whole_years = (year - 1970) * 365 + (1970..year).filter(|year| leap(*year)).count() as u64;
    Some(whole_years + (1..month).map(length).sum::<u64>() + day - 1)
}

#[cfg(test)]
mod tests {
    use super::end_ms;

    #[test]
    fn expiries_end_in_singapore() {
        // Protects the offset and the calendar.
        assert_eq!(end_ms("20240229"), Some(1_709_222_399_999));
        assert_eq!(end_ms("20240229235959"), Some(1_709_222_399_999));
        for bad in ["20230229", "20241301", "2024010", "20240101246060", "+0240101"] {
            assert_eq!(end_ms(bad), None, "{bad}");
        }
    }
}
