//! LAO QR: identifier, the receiving institution's number, a type and the receiver. Often next to a UnionPay account.
//! Copies in small letters or with blanks have another CRC and are refused by it.

use crate::code::{Account as AnyAccount, Variant};
use crate::decode::reader::Reader;
use crate::fault::Error;

use super::Part;

/// Lao national payment network.
pub const GUID: &str = "A005266284662577";
/// The customary tag.
pub const TAG: u8 = 38;

/// The payee.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Account<'a> {
    /// As written; [`GUID`] but for case.
    pub guid: &'a str,
    /// 38.01, eight digits.
    pub iin: Option<&'a str>,
    /// 38.02: `001`, `002`, `003` or `005`.
    pub kind: Option<&'a str>,
    /// 38.03
    pub merchant_id: Option<&'a str>,
}

pub(crate) fn read<'a>(reader: &mut Reader<'a>) -> Result<Part<'a>, Error> {
    let (tag, template) = reader.template()?;
    reader.demand(tag, &template, &[1, 2, 3])?;
    let account = Account {
        guid: template.get(0).unwrap_or_default(),
        iin: template.get(1),
        kind: template.get(2),
        merchant_id: template.get(3),
    };
    Ok(Part { variant: Some(Variant::Merchant), account: AnyAccount::Laoqr(account), ..Part::default() })
}
