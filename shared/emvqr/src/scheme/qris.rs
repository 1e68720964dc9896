//! QRIS of Indonesia: the national index in tag 51 and, in a tag from 26 to 45, the acquirer's own template with the
//! merchant's number (PAN).

use crate::code::{Account as AnyAccount, Variant};
use crate::decode::reader::Reader;
use crate::fault::Error;
use crate::walk::Template;

use super::Part;

/// The national identifier.
pub const GUID: &str = "ID.CO.QRIS.WWW";
/// The national index's tag.
pub const TAG: u8 = 51;
/// The first tag of acquirers.
pub const ACQUIRER_TAG: u8 = 26;
/// The last tag of acquirers.
const ACQUIRER_TAG_MAX: u8 = 45;

/// The payee.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Account<'a> {
    /// As written; [`GUID`] but for case.
    pub guid: &'a str,
    /// 51.02, the national merchant id.
    pub nmid: Option<&'a str>,
    /// 51.03: `UMI`, `UKE`, `UME`, `UBE`, …
    pub criteria: Option<&'a str>,
    /// 26.00, a domain.
    pub acquirer_guid: Option<&'a str>,
    /// 26.01; its first eight digits name the acquirer.
    pub pan: Option<&'a str>,
    /// 26.02, the acquirer's number for the merchant.
    pub merchant_id: Option<&'a str>,
}

pub(crate) fn read<'a>(reader: &mut Reader<'a>) -> Result<Part<'a>, Error> {
    let (tag, template) = reader.template()?;
    reader.demand(tag, &template, &[2])?;
    let acquirer = (ACQUIRER_TAG..=ACQUIRER_TAG_MAX)
        .filter(|other| *other != tag)
        .filter_map(|other| Template::read(reader.elements.get(other)?).ok())
        .find(|other| other.get(1).is_some());
    let of_acquirer = |sub| acquirer.as_ref().and_then(|acquirer| acquirer.get(sub));
    let account = Account {
        guid: template.get(0).unwrap_or_default(),
        nmid: template.get(2),
        criteria: template.get(3),
        acquirer_guid: of_acquirer(0),
        pan: of_acquirer(1),
        merchant_id: of_acquirer(2),
    };
    Ok(Part { variant: Some(Variant::Merchant), account: AnyAccount::Qris(account), ..Part::default() })
}
