//! Thai QR (PromptPay): credit transfers in tag 29, bills in 30, the innovation API in 31. Each identifier names the
//! layout of one tag, so it must stand in its own.

use crate::code::{Account as AnyAccount, Variant};
use crate::decode::reader::{Reader, digits, longer, need};
use crate::encode::Draft;
use crate::fault::{Class, Error};
use crate::path::Path;
use crate::walk::Template;

use super::Part;

/// Credit transfer, tag 29.
pub const CREDIT_TRANSFER: &str = "A000000677010111";
/// Credit transfer with a one-time code in 05, tag 29.
pub const CREDIT_TRANSFER_ONE_TIME: &str = "A000000677010114";
/// Bill payment, tag 30.
pub const BILL_PAYMENT: &str = "A000000677010112";
/// Tag of credit transfers.
pub const CREDIT_TRANSFER_TAG: u8 = 29;
/// Tag of bills.
pub const BILL_TAG: u8 = 30;
const ONE_TIME_CODE: u8 = 5;
const BILLER_DIGITS_MAX: usize = 15;
const REFERENCE_CHARACTERS_MAX: usize = 20;

/// The sub-tags of tag 29, what they are, and how many digits they have (none: letters and digits of any number).
pub(crate) const PROXIES: [(u8, Variant, Option<usize>); 4] = [
    (1, Variant::Phone, Some(13)),
    (2, Variant::NationalId, Some(13)),
    (3, Variant::Ewallet, Some(15)),
    (4, Variant::BankAccount, None),
];

/// The payee.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Account<'a> {
    /// The identifier of the template that is used: a bill's before a transfer's.
    pub aid: &'a str,
    /// `phone`, `national_id`, `ewallet` or `bank_account` of a transfer.
    pub proxy_type: Option<Variant>,
    /// As printed; phones are `0066` and nine digits.
    pub proxy: Option<&'a str>,
    /// 30.01
    pub biller_id: Option<&'a str>,
    /// 30.02
    pub reference_1: Option<&'a str>,
    /// 30.03
    pub reference_2: Option<&'a str>,
    /// 29.05, the one-time code.
    pub ota: Option<&'a str>,
}

/// A credit transfer to a `phone`, `national_id`, `ewallet` or `bank_account`. Phones may be national or international.
#[must_use]
pub fn transfer_draft(proxy_type: Variant, proxy: &str) -> Draft<'_> {
    let account = AnyAccount::Promptpay(Account {
        proxy_type: Some(proxy_type),
        proxy: Some(proxy),
        ..Account::default()
    });
    Draft { account, variant: Some(proxy_type), ..Draft::default() }
}

/// A bill.
#[must_use]
pub fn bill_draft<'a>(biller_id: &'a str, reference_1: &'a str, reference_2: Option<&'a str>) -> Draft<'a> {
    let account = AnyAccount::Promptpay(Account {
        biller_id: Some(biller_id),
        reference_1: Some(reference_1),
        reference_2,
        ..Account::default()
    });
    Draft { account, variant: Some(Variant::Bill), ..Draft::default() }
}

pub(crate) fn read<'a>(reader: &mut Reader<'a>) -> Result<Part<'a>, Error> {
    let mut part: Option<Part<'a>> = None;
    for (tag, template) in reader.templates() {
        let read = match tag {
            CREDIT_TRANSFER_TAG => transfer(tag, &template)?,
            BILL_TAG => bill(tag, &template, reader.strict())?,
            _ => Part { account: AnyAccount::Promptpay(with_aid(&template)), ..Part::default() },
        };
        // The first template that says whom to pay names the code.
        if part.as_ref().is_none_or(|part| part.variant.is_none()) {
            part = Some(read);
        }
    }
    part.ok_or(Class::AccountMissing.at(Path::ROOT))
}

fn with_aid<'a>(template: &Template<'a>) -> Account<'a> {
    Account { aid: template.get(0).unwrap_or_default(), ..Account::default() }
}

fn transfer<'a>(tag: u8, template: &Template<'a>) -> Result<Part<'a>, Error> {
    let (sub, variant, length, proxy) = PROXIES
        .into_iter()
        .find_map(|(sub, variant, length)| Some((sub, variant, length, template.get(sub)?)))
        .ok_or(Class::MandatoryMissing.at(Path::sub(tag, 1)))?;
    let fits = match length {
        Some(length) => proxy.len() == length && digits(proxy),
        None => proxy.bytes().all(|byte| byte.is_ascii_alphanumeric()),
    };
    if !fits {
        return Err(Class::AccountIdFormat.at(Path::sub(tag, sub)));
    }
    let account = Account {
        proxy_type: Some(variant),
        proxy: Some(proxy),
        ota: template.get(ONE_TIME_CODE),
        ..with_aid(template)
    };
    Ok(Part { variant: Some(variant), account: AnyAccount::Promptpay(account), ..Part::default() })
}

fn bill<'a>(tag: u8, template: &Template<'a>, strict: bool) -> Result<Part<'a>, Error> {
    let biller_id = need(tag, template, 1)?;
    let reference_1 = need(tag, template, 2)?;
    if !digits(biller_id) {
        return Err(Class::AccountIdFormat.at(Path::sub(tag, 1)));
    }
    if biller_id.len() > BILLER_DIGITS_MAX {
        return Err(Class::AccountIdTooLong.at(Path::sub(tag, 1)));
    }
    if strict && longer(reference_1, REFERENCE_CHARACTERS_MAX) {
        return Err(Class::FieldTooLong.at(Path::sub(tag, 2)));
    }
    let account = Account {
        biller_id: Some(biller_id),
        reference_1: Some(reference_1),
        reference_2: template.get(3),
        ..with_aid(template)
    };
    Ok(Part { variant: Some(Variant::Bill), account: AnyAccount::Promptpay(account), ..Part::default() })
}
