//! VNPAY-QR: one identifier and the merchant's number. Its printed codes call themselves static even with an amount.
//! Old codes of the wallet, which fill the cards' tags with their own fields, have an unknown initiation and are refused.

use crate::code::{Account as AnyAccount, Variant};
use crate::decode::reader::Reader;
use crate::encode::Draft;
use crate::fault::Error;

use super::Part;

/// VNPAY.
pub const GUID: &str = "A000000775";
/// The customary tag.
pub const TAG: u8 = 26;

/// The payee.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Account<'a> {
    /// As written; [`GUID`] but for case.
    pub guid: &'a str,
    /// 26.01
    pub merchant_id: Option<&'a str>,
}

/// A merchant's code.
#[must_use]
pub fn draft<'a>(merchant_id: &'a str, name: &'a str) -> Draft<'a> {
    let account = AnyAccount::Vnpayqr(Account { guid: GUID, merchant_id: Some(merchant_id) });
    Draft { account, variant: Some(Variant::Merchant), merchant_name: Some(name), ..Draft::default() }
}

pub(crate) fn read<'a>(reader: &mut Reader<'a>) -> Result<Part<'a>, Error> {
    let (tag, template) = reader.template()?;
    reader.demand(tag, &template, &[1])?;
    let account = Account { guid: template.get(0).unwrap_or_default(), merchant_id: template.get(1) };
    Ok(Part { variant: Some(Variant::Merchant), account: AnyAccount::Vnpayqr(account), ..Part::default() })
}
