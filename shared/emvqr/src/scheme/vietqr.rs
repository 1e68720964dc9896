//! VietQR of NAPAS: bank number and account stand one level deeper than in other schemes. Wallets ride on it with
//! account numbers of letters and digits. Bank numbers are never judged by their first digits.

use crate::code::{Account as AnyAccount, Variant};
use crate::decode::reader::{Reader, digits};
use crate::encode::Draft;
use crate::fault::{Class, Error, WarningClass};
use crate::path::Path;
use crate::walk::Template;

use super::Part;

/// NAPAS.
pub const GUID: &str = "A000000727";
/// The customary tag.
pub const TAG: u8 = 38;
/// Characters of an account, card or merchant number.
pub const ACCOUNT_CHARACTERS_MAX: usize = 19;
/// Digits of a card number at least.
const CARD_DIGITS_MIN: usize = 16;
const BIN_DIGITS: usize = 6;

/// What the code is for; sub-tag 02.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Service {
    /// `QRIBFTTA`: a transfer to an account.
    #[default]
    Account,
    /// `QRIBFTTC`: a transfer to a card.
    Card,
    /// `QRPUSH`: a payment to a merchant.
    Push,
    /// `QRCASH`: cash at a machine.
    Cash,
}

impl Service {
    /// All services.
    pub const ALL: [Self; 4] = [Self::Account, Self::Card, Self::Push, Self::Cash];

    /// The text of sub-tag 02.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Account => "QRIBFTTA",
            Self::Card => "QRIBFTTC",
            Self::Push => "QRPUSH",
            Self::Cash => "QRCASH",
        }
    }

    /// The service of a text.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|service| service.code() == code)
    }

    /// The variant of codes for this service.
    #[must_use]
    pub const fn variant(self) -> Variant {
        match self {
            Self::Account => Variant::Account,
            Self::Card => Variant::Card,
            Self::Push => Variant::Push,
            Self::Cash => Variant::Cash,
        }
    }

    /// The service of a variant.
    #[must_use]
    pub fn from_variant(variant: Variant) -> Option<Self> {
        Self::ALL.into_iter().find(|service| service.variant() == variant)
    }
}

/// The payee.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Account<'a> {
    /// As written; [`GUID`] but for case.
    pub guid: &'a str,
    /// Six digits.
    pub bank_bin: &'a str,
    /// Account, card or merchant number: letters and digits.
    pub account_number: &'a str,
    /// By the code, or [`Service::Account`] where it says nothing.
    pub service: Service,
}

/// A code for an account, card, merchant or machine.
#[must_use]
pub fn draft<'a>(bank_bin: &'a str, account_number: &'a str, service: Service) -> Draft<'a> {
    let account = AnyAccount::Vietqr(Account { guid: GUID, bank_bin, account_number, service });
    Draft { account, variant: Some(service.variant()), ..Draft::default() }
}

pub(crate) fn read<'a>(reader: &mut Reader<'a>) -> Result<Part<'a>, Error> {
    let (tag, template) = reader.template()?;
    let beneficiary = template.get(1).ok_or(Class::MandatoryMissing.at(Path::sub(tag, 1)))?;
    let inner = Template::read(beneficiary).map_err(|stop| {
        stop.class.at(stop.tag.map_or(Path::sub(tag, 1), |third| Path::sub_sub(tag, 1, third)))
    })?;
    let inside = |third| {
        let at = Path::sub_sub(tag, 1, third);
        inner.get(third).map(|value| (value, at)).ok_or(Class::MandatoryMissing.at(at))
    };
    let (bank_bin, bin_at) = inside(0)?;
    if bank_bin.len() != BIN_DIGITS || !digits(bank_bin) {
        return Err(Class::BankBinInvalid.at(bin_at));
    }
    let (account_number, number_at) = inside(1)?;
    let service = service(reader, tag, &template, &inner)?;
    if !number_fits(account_number, service) {
        return Err(Class::AccountNumberInvalid.at(number_at));
    }
    let guid = template.get(0).unwrap_or_default();
    let account = Account { guid, bank_bin, account_number, service };
    Ok(Part { variant: Some(service.variant()), account: AnyAccount::Vietqr(account), ..Part::default() })
}

/// Some generators count the service code into the beneficiary, some leave it out.
fn service(
    reader: &mut Reader<'_>,
    tag: u8,
    template: &Template<'_>,
    inner: &Template<'_>,
) -> Result<Service, Error> {
    let (code, at) = if let Some(code) = template.get(2) {
        (code, Path::sub(tag, 2))
    } else if let Some(code) = inner.get(2) {
        reader.tolerate(WarningClass::ServiceCodeMisnested, Path::sub_sub(tag, 1, 2))?;
        (code, Path::sub_sub(tag, 1, 2))
    } else {
        reader.tolerate(WarningClass::ServiceCodeAbsent, Path::sub(tag, 2))?;
        return Ok(Service::Account);
    };
    Service::from_code(code).ok_or(Class::ServiceCodeUnknown.at(at))
}

fn number_fits(number: &str, service: Service) -> bool {
    let plain = number.bytes().all(|byte| byte.is_ascii_alphanumeric());
    match service {
        Service::Card => digits(number) && (CARD_DIGITS_MIN..=ACCOUNT_CHARACTERS_MAX).contains(&number.len()),
        Service::Account | Service::Push | Service::Cash => {
            plain && (1..=ACCOUNT_CHARACTERS_MAX).contains(&number.len())
        }
    }
}
