//! QR Ph of the Philippines: between persons and to merchants. Decoding only; the institution's code and the account
//! stay in the tree.

use crate::code::Account as AnyAccount;
use crate::decode::reader::Reader;
use crate::fault::Error;

use super::Part;

/// The payee.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Account<'a> {
    /// As written.
    pub guid: &'a str,
}

pub(crate) fn read<'a>(reader: &mut Reader<'a>) -> Result<Part<'a>, Error> {
    let (_, template) = reader.template()?;
    let account = Account { guid: template.get(0).unwrap_or_default() };
    Ok(Part { account: AnyAccount::Qrph(account), ..Part::default() })
}
