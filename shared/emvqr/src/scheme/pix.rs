//! PIX of Brazil: a key in static codes, an address in dynamic ones. Decoding only.

use crate::code::Account as AnyAccount;
use crate::decode::reader::Reader;
use crate::fault::Error;

use super::Part;

/// The payee.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Account<'a> {
    /// As written; in the wild in both cases.
    pub guid: &'a str,
    /// 26.01
    pub key: Option<&'a str>,
    /// 26.25, without `https://`.
    pub url: Option<&'a str>,
}

pub(crate) fn read<'a>(reader: &mut Reader<'a>) -> Result<Part<'a>, Error> {
    let (_, template) = reader.template()?;
    let account =
        Account { guid: template.get(0).unwrap_or_default(), key: template.get(1), url: template.get(25) };
    Ok(Part { account: AnyAccount::Pix(account), ..Part::default() })
}
