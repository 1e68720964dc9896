//! DuitNow QR of Malaysia. Its payload format indicator is "02", outside of EMVCo's text. The hash in tag 82 is keyed
//! and cannot be checked. Decoding only.

use crate::code::{Account as AnyAccount, Variant};
use crate::decode::reader::Reader;
use crate::fault::Error;

use super::Part;

/// PayNet.
pub const GUID: &str = "A0000006150001";

/// The payee.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Account<'a> {
    /// As written; [`GUID`] but for case.
    pub guid: &'a str,
    /// 26.01, six digits.
    pub acquirer_id: Option<&'a str>,
    /// 26.02
    pub merchant_id: Option<&'a str>,
}

pub(crate) fn read<'a>(reader: &mut Reader<'a>) -> Result<Part<'a>, Error> {
    let (tag, template) = reader.template()?;
    reader.demand(tag, &template, &[1, 2])?;
    let account = Account {
        guid: template.get(0).unwrap_or_default(),
        acquirer_id: template.get(1),
        merchant_id: template.get(2),
    };
    Ok(Part { variant: Some(Variant::Merchant), account: AnyAccount::Duitnow(account), ..Part::default() })
}
