//! KHQR of Cambodia. It is detected by the `@` of the Bakong account, since it has no identifier. The rules are those
//! of the National Bank's own kit (npm bakong-khqr 1.0.20), whose error numbers are in `khqr_sdk`.

use crate::code::{Account as AnyAccount, Initiation, Variant};
use crate::decode::reader::{Reader, longer, need};
use crate::encode::Draft;
use crate::fault::{Class, Error, WarningClass};
use crate::path::Path;
use crate::reference::identifier::Network;
use crate::walk::{Element, Template, Walk};

use super::Part;

/// Tag of an individual's account.
pub const INDIVIDUAL: u8 = 29;
/// Tag of a merchant's account.
pub const MERCHANT: u8 = 30;
/// Tag of the times.
pub const TIMES: u8 = 99;
/// Characters of each field of the account.
pub const ACCOUNT_CHARACTERS_MAX: usize = 32;
/// Digits of a time in milliseconds.
const TIME_DIGITS: usize = 13;
const UNIONPAY: u8 = 15;
const DOLLAR: &str = "840";

/// The payee.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Account<'a> {
    /// 29.00 or 30.00, `user@bank`.
    pub bakong_account_id: &'a str,
    /// 29.01: an account or phone number at the bank.
    pub account_information: Option<&'a str>,
    /// 30.01
    pub merchant_id: Option<&'a str>,
    /// 29.02 or 30.02
    pub acquiring_bank: Option<&'a str>,
}

/// A code for an individual; static until it gets an amount.
#[must_use]
pub fn individual<'a>(bakong_account_id: &'a str, name: &'a str) -> Draft<'a> {
    let account = AnyAccount::Khqr(Account { bakong_account_id, ..Account::default() });
    Draft { account, variant: Some(Variant::Individual), merchant_name: Some(name), ..Draft::default() }
}

/// A code for a merchant; static until it gets an amount.
#[must_use]
pub fn merchant<'a>(
    bakong_account_id: &'a str,
    merchant_id: &'a str,
    acquiring_bank: &'a str,
    name: &'a str,
) -> Draft<'a> {
    let account = AnyAccount::Khqr(Account {
        bakong_account_id,
        account_information: None,
        merchant_id: Some(merchant_id),
        acquiring_bank: Some(acquiring_bank),
    });
    Draft { account, variant: Some(Variant::Merchant), merchant_name: Some(name), ..Draft::default() }
}

pub(crate) fn read<'a>(reader: &mut Reader<'a>, initiation: Option<Initiation>) -> Result<Part<'a>, Error> {
    let (tag, template) = reader.template()?;
    let both = reader
        .networks
        .iter()
        .filter(|entry| matches!(entry.tag, INDIVIDUAL | MERCHANT))
        .filter(|entry| matches!(entry.network, Network::Khqr | Network::Other))
        .count();
    if both > 1 {
        return Err(Class::DuplicateTag.at(Path::tag(MERCHANT)));
    }
    let account = account(tag, &template)?;
    if reader.elements.has(UNIONPAY) && reader.elements.get(53) == Some(DOLLAR) {
        return Err(Class::UnionpayCurrency.at(Path::tag(UNIONPAY)));
    }
    let (created_ms, expires_ms) = match initiation {
        Some(Initiation::Dynamic) => dynamic_times(reader)?,
        Some(Initiation::Static) | None => static_times(reader)?,
    };
    let variant = if tag == MERCHANT { Variant::Merchant } else { Variant::Individual };
    Ok(Part { variant: Some(variant), account: AnyAccount::Khqr(account), created_ms, expires_ms })
}

fn account<'a>(tag: u8, template: &Template<'a>) -> Result<Account<'a>, Error> {
    let id = need(tag, template, 0)?;
    let at = Path::sub(tag, 0);
    if longer(id, ACCOUNT_CHARACTERS_MAX) {
        return Err(Class::AccountIdTooLong.at(at));
    }
    let whole = id.split_once('@').is_some_and(|(user, bank)| {
        !user.is_empty()
            && !bank.is_empty()
            && !bank.contains('@')
            && !id.contains(|c: char| c.is_whitespace() || c.is_control())
    });
    if !whole {
        return Err(Class::AccountIdFormat.at(at));
    }
    let (first, second) = if tag == MERCHANT {
        (Some(need(tag, template, 1)?), Some(need(tag, template, 2)?))
    } else {
        (template.get(1), template.get(2))
    };
    for (sub, text) in [(1, first), (2, second)] {
        if text.is_some_and(|text| longer(text, ACCOUNT_CHARACTERS_MAX)) {
            return Err(Class::FieldTooLong.at(Path::sub(tag, sub)));
        }
    }
    let (account_information, merchant_id) = if tag == MERCHANT { (None, first) } else { (first, None) };
    Ok(Account { bakong_account_id: id, account_information, merchant_id, acquiring_bank: second })
}

/// Exactly 13 ASCII digits.
fn time(text: &str) -> Option<u64> {
    if text.len() != TIME_DIGITS {
        return None;
    }
    text.bytes()
        .try_fold(0, |sum: u64, byte| byte.is_ascii_digit().then(|| sum * 10 + u64::from(byte - b'0')))
}

/// A dynamic code has an amount and an expiry, after its creation and not past.
fn dynamic_times(reader: &mut Reader<'_>) -> Result<(Option<u64>, Option<u64>), Error> {
    let expiry_at = Path::sub(TIMES, 1);
    if !reader.elements.has(54) {
        return Err(Class::AmountRequired.at(Path::tag(54)));
    }
    let value = reader.elements.get(TIMES).ok_or(Class::TimestampRequired.at(Path::tag(TIMES)))?;
    let template = Template::read(value)
        .map_err(|stop| stop.class.at(stop.tag.map_or(Path::tag(TIMES), |sub| Path::sub(TIMES, sub))))?;
    let expires_ms = template.get(1).ok_or(Class::TimestampRequired.at(expiry_at))?;
    let expires_ms = time(expires_ms).ok_or(Class::TimestampFormat.at(expiry_at))?;
    let created_ms = template.get(0).and_then(time);
    if created_ms.is_none() && template.get(0).is_some() {
        reader.tolerate(WarningClass::TimestampUnreadable, Path::sub(TIMES, 0))?;
    }
    if created_ms.is_some_and(|created_ms| expires_ms <= created_ms) {
        return Err(Class::TimestampOrder.at(expiry_at));
    }
    let judged_at = reader.now_ms.map(|now_ms| now_ms.saturating_sub(reader.expiry_grace_ms));
    if judged_at.is_some_and(|judged_at| expires_ms < judged_at) {
        return Err(Class::Expired.at(expiry_at));
    }
    Ok((created_ms, Some(expires_ms)))
}

/// In a static code nothing in tag 99 is a reason to refuse.
fn static_times(reader: &mut Reader<'_>) -> Result<(Option<u64>, Option<u64>), Error> {
    let Some(value) = reader.elements.get(TIMES) else { return Ok((None, None)) };
    let mut times = [None; 2];
    let mut unreadable = false;
    for step in Walk::new(value) {
        match step {
            Ok(Element { tag: tag @ 0..=1, value }) => {
                let read = time(value);
                unreadable |= read.is_none();
                if let Some(place) = times.get_mut(usize::from(tag)) {
                    *place = place.or(read);
                }
            }
            Ok(_) => {}
            Err(_) => unreadable = true,
        }
    }
    if unreadable {
        reader.tolerate(WarningClass::TimestampUnreadable, Path::tag(TIMES))?;
    }
    let [created_ms, expires_ms] = times;
    Ok((created_ms, expires_ms))
}
