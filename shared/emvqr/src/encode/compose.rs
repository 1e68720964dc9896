//! A draft in the customary order of its scheme. Whether it makes sense is judged afterwards, by reading it strictly.

use alloc::borrow::Cow;
use alloc::format;
use alloc::string::{String, ToString};

use crate::amount::{self, Amount};
use crate::code::{Account, Initiation, Scheme, Variant};
use crate::fault::{Class, Error};
use crate::path::Path;
use crate::reference::currency::Currency;
use crate::scheme::{self, khqr, laoqr, paynow, promptpay, qris, vietqr, vnpayqr};

use super::{Draft, element, seal};

const KHQR_CATEGORY: &str = "5999";
const KHQR_CITY: &str = "Phnom Penh";
const UNIONPAY: u8 = 15;

/// An output that knows where it is.
struct Writer {
    out: String,
    parent: Path,
}

impl Writer {
    const fn new(parent: Path) -> Self {
        Self { out: String::new(), parent }
    }

    fn put(&mut self, tag: u8, value: &str) -> Result<(), Error> {
        element(&mut self.out, self.parent.then(u16::from(tag)), tag, value)
    }

    fn some(&mut self, tag: u8, value: Option<&str>) -> Result<(), Error> {
        value.map_or(Ok(()), |value| self.put(tag, value))
    }

    fn template(&mut self, tag: u8, fields: &[(u8, Option<&str>)]) -> Result<(), Error> {
        let mut inner = Self::new(self.parent.then(u16::from(tag)));
        for (sub, value) in fields {
            inner.some(*sub, *value)?;
        }
        if inner.out.is_empty() { Ok(()) } else { self.put(tag, &inner.out) }
    }
}

pub(super) fn compose(draft: &Draft<'_>, now_ms: Option<u64>) -> Result<String, Error> {
    let scheme = scheme_of(&draft.account)?;
    let rules = scheme::rules(scheme);
    let number = draft.currency.or(rules.currencies.first().copied()).unwrap_or_default();
    let currency = Currency::by_number(number).ok_or(Class::CurrencyInvalid.at(Path::tag(53)))?;
    let amount = draft.amount.map(|text| amount_text(text, &currency, scheme)).transpose()?;
    let initiation = initiation(draft, scheme);
    let mut writer = Writer::new(Path::ROOT);
    writer.put(0, "01")?;
    writer.put(1, if initiation == Initiation::Static { "11" } else { "12" })?;
    writer.some(UNIONPAY, draft.unionpay)?;
    account(&mut writer, draft)?;
    writer.some(52, draft.mcc.or(default_category(scheme)))?;
    let country = draft.country.or(rules.country);
    if scheme == Scheme::Promptpay {
        // The most used generator of Thai codes puts the country first.
        writer.some(58, country)?;
    }
    writer.put(53, number)?;
    writer.some(54, amount.as_deref())?;
    if let Some(tip) = &draft.tip {
        writer.put(55, tip.indicator)?;
        writer.some(56, tip.fixed)?;
        writer.some(57, tip.percent)?;
    }
    if scheme != Scheme::Promptpay {
        writer.some(58, country)?;
    }
    let (name, city) = default_names(scheme);
    writer.some(59, draft.merchant_name.or(name))?;
    writer.some(60, draft.merchant_city.or(city))?;
    writer.some(61, draft.postal_code)?;
    if let Some(additional) = &draft.additional {
        let mut tag = 0;
        let fields = additional.fields().map(|(_, value)| {
            tag += 1;
            (tag, value)
        });
        writer.template(62, &fields)?;
    }
    if let Some(language) = &draft.language {
        writer
            .template(64, &[(0, Some(language.preference)), (1, Some(language.name)), (2, language.city)])?;
    }
    if scheme == Scheme::Khqr && (initiation == Initiation::Dynamic || draft.amount.is_some()) {
        let created = draft.created_ms.or(now_ms).map(|ms| ms.to_string());
        let expires = draft.expires_ms.map(|ms| ms.to_string());
        writer.template(khqr::TIMES, &[(0, created.as_deref()), (1, expires.as_deref())])?;
    }
    seal(writer.out)
}

fn scheme_of(account: &Account<'_>) -> Result<Scheme, Error> {
    match account {
        Account::Khqr(_) => Ok(Scheme::Khqr),
        Account::Vietqr(_) => Ok(Scheme::Vietqr),
        Account::Vnpayqr(_) => Ok(Scheme::Vnpayqr),
        Account::Promptpay(_) => Ok(Scheme::Promptpay),
        Account::Paynow(_) => Ok(Scheme::Paynow),
        Account::Qris(_) => Ok(Scheme::Qris),
        Account::Laoqr(_) => Ok(Scheme::Laoqr),
        Account::None | Account::Duitnow(_) | Account::Qrph(_) | Account::Pix(_) => {
            Err(Class::AccountMissing.at(Path::ROOT))
        }
    }
}

/// A KHQR with an amount is dynamic whatever is said; VNPAY prints its codes as static, even with an amount.
fn initiation(draft: &Draft<'_>, scheme: Scheme) -> Initiation {
    let by_amount = if draft.amount.is_some() { Initiation::Dynamic } else { Initiation::Static };
    match scheme {
        Scheme::Khqr if draft.amount.is_some() => Initiation::Dynamic,
        Scheme::Vnpayqr => draft.initiation.unwrap_or(Initiation::Static),
        _ => draft.initiation.unwrap_or(by_amount),
    }
}

fn amount_text<'a>(text: &'a str, currency: &Currency, scheme: Scheme) -> Result<Cow<'a, str>, Error> {
    let at = Path::tag(54);
    let amount = Amount::parse(text, currency).map_err(|class| class.at(at))?;
    let always = scheme == Scheme::Promptpay;
    if always || amount.trailing_zeros || text.ends_with('.') {
        return amount::text(amount.minor, currency, always).map(Cow::Owned).map_err(|class| class.at(at));
    }
    Ok(Cow::Borrowed(text))
}

const fn default_category(scheme: Scheme) -> Option<&'static str> {
    match scheme {
        Scheme::Khqr => Some(KHQR_CATEGORY),
        // EMVCo wants a category; Singapore's codes for persons and companies print none of any meaning.
        Scheme::Paynow => Some("0000"),
        _ => None,
    }
}

const fn default_names(scheme: Scheme) -> (Option<&'static str>, Option<&'static str>) {
    match scheme {
        Scheme::Khqr => (None, Some(KHQR_CITY)),
        Scheme::Paynow => (Some("NA"), Some("Singapore")),
        _ => (None, None),
    }
}

fn account(writer: &mut Writer, draft: &Draft<'_>) -> Result<(), Error> {
    match &draft.account {
        Account::Khqr(account) => khqr_account(writer, draft, account),
        Account::Vietqr(account) => vietqr_account(writer, account),
        Account::Vnpayqr(account) => {
            writer.template(vnpayqr::TAG, &[(0, Some(vnpayqr::GUID)), (1, account.merchant_id)])
        }
        Account::Promptpay(account) => promptpay_account(writer, account),
        Account::Paynow(account) => paynow_account(writer, draft, account),
        Account::Qris(account) => {
            let acquirer = [
                (0, account.acquirer_guid),
                (1, account.pan),
                (2, account.merchant_id),
                (3, account.criteria.filter(|_| account.acquirer_guid.is_some())),
            ];
            writer.template(qris::ACQUIRER_TAG, &acquirer)?;
            writer.template(qris::TAG, &[(0, Some(qris::GUID)), (2, account.nmid), (3, account.criteria)])
        }
        Account::Laoqr(account) => writer.template(
            laoqr::TAG,
            &[(0, Some(laoqr::GUID)), (1, account.iin), (2, account.kind), (3, account.merchant_id)],
        ),
        Account::None | Account::Duitnow(_) | Account::Qrph(_) | Account::Pix(_) => Ok(()),
    }
}

fn khqr_account(writer: &mut Writer, draft: &Draft<'_>, account: &khqr::Account<'_>) -> Result<(), Error> {
    let id = account.bakong_account_id;
    let merchant = draft.variant == Some(Variant::Merchant) || account.merchant_id.is_some();
    let (tag, first) = if merchant {
        (khqr::MERCHANT, account.merchant_id)
    } else {
        (khqr::INDIVIDUAL, account.account_information)
    };
    // Without an `@` the code would not even be recognised as a KHQR.
    if id.is_empty() {
        return Err(Class::MandatoryMissing.at(Path::sub(tag, 0)));
    }
    if !id.contains('@') {
        return Err(Class::AccountIdFormat.at(Path::sub(tag, 0)));
    }
    for (sub, text, class) in [
        (0, Some(id), Class::AccountIdTooLong),
        (1, first, Class::FieldTooLong),
        (2, account.acquiring_bank, Class::FieldTooLong),
    ] {
        if text.is_some_and(|text| text.chars().count() > khqr::ACCOUNT_CHARACTERS_MAX) {
            return Err(class.at(Path::sub(tag, sub)));
        }
    }
    writer.template(tag, &[(0, Some(id)), (1, first), (2, account.acquiring_bank)])
}

fn vietqr_account(writer: &mut Writer, account: &vietqr::Account<'_>) -> Result<(), Error> {
    let mut beneficiary = Writer::new(Path::sub(vietqr::TAG, 1));
    for (third, text) in [(0, account.bank_bin), (1, account.account_number)] {
        let missing = Class::MandatoryMissing.at(Path::sub_sub(vietqr::TAG, 1, third));
        beneficiary.put(third, Some(text).filter(|text| !text.is_empty()).ok_or(missing)?)?;
    }
    let fields =
        [(0, Some(vietqr::GUID)), (1, Some(beneficiary.out.as_str())), (2, Some(account.service.code()))];
    writer.template(vietqr::TAG, &fields)
}

fn promptpay_account(writer: &mut Writer, account: &promptpay::Account<'_>) -> Result<(), Error> {
    let given = Some(account.aid).filter(|aid| !aid.is_empty());
    if account.biller_id.is_some() || account.reference_1.is_some() {
        let aid = given.unwrap_or(promptpay::BILL_PAYMENT);
        let fields =
            [(0, Some(aid)), (1, account.biller_id), (2, account.reference_1), (3, account.reference_2)];
        return writer.template(promptpay::BILL_TAG, &fields);
    }
    let tag = promptpay::CREDIT_TRANSFER_TAG;
    let proxy = account.proxy.ok_or(Class::MandatoryMissing.at(Path::sub(tag, 1)))?;
    let (sub, proxy) = promptpay::PROXIES
        .into_iter()
        .find(|(_, variant, _)| Some(*variant) == account.proxy_type)
        .map(|(sub, variant, _)| {
            (sub, if variant == Variant::Phone { thai_phone(proxy) } else { proxy.to_string() })
        })
        .ok_or(Class::AccountIdFormat.at(Path::sub(tag, 1)))?;
    let plain =
        if account.ota.is_some() { promptpay::CREDIT_TRANSFER_ONE_TIME } else { promptpay::CREDIT_TRANSFER };
    writer.template(tag, &[(0, Some(given.unwrap_or(plain))), (sub, Some(&proxy)), (5, account.ota)])
}

/// `0812345678`, `66812345678` and `+66812345678` become `0066812345678`; anything else stays and is judged.
fn thai_phone(phone: &str) -> String {
    let plain = phone.strip_prefix('+').unwrap_or(phone);
    let national = match (plain.len(), plain) {
        (10, _) => plain.strip_prefix('0'),
        (11, _) => plain.strip_prefix("66"),
        _ => None,
    };
    national.map_or_else(|| phone.to_string(), |national| format!("0066{national}"))
}

fn paynow_account(
    writer: &mut Writer,
    draft: &Draft<'_>,
    account: &paynow::Account<'_>,
) -> Result<(), Error> {
    let at = Path::sub(paynow::TAG, 1);
    let kind = paynow::PROXIES
        .into_iter()
        .find(|(_, variant)| Some(*variant) == account.proxy_type.or(draft.variant))
        .map(|(kind, _)| kind)
        .ok_or(Class::AccountIdFormat.at(at))?;
    // An amount that is not there must be typed, so the payer has to be able to.
    let editable = account.editable.unwrap_or(draft.amount.is_none());
    let proxy = Some(account.proxy)
        .filter(|proxy| !proxy.is_empty())
        .ok_or(Class::MandatoryMissing.at(Path::sub(paynow::TAG, 2)))?;
    let fields = [
        (0, Some(paynow::GUID)),
        (1, Some(kind)),
        (2, Some(proxy)),
        (3, Some(if editable { "1" } else { "0" })),
        (4, account.expiry),
    ];
    writer.template(paynow::TAG, &fields)
}
