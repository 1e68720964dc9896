//! The schemes, one module each: the account's fields, the rules that are the scheme's own, and how its codes are
//! written. What all have in common is in `decode` and `encode`.

pub mod duitnow;
pub mod khqr;
pub mod khqr_sdk;
pub mod laoqr;
pub mod paynow;
pub mod pix;
pub mod promptpay;
pub mod qris;
pub mod qrph;
pub mod sgqr;
pub mod unionpay;
pub mod vietqr;
pub mod vnpayqr;

use crate::code::{Account, Initiation, Scheme, Variant};
use crate::decode::reader::Reader;
use crate::fault::Error;

/// What of EMVCo's common rules differs by scheme.
pub(crate) struct Rules {
    /// Allowed currency numbers; none given means any.
    pub(crate) currencies: &'static [&'static str],
    /// The only country, if there is one.
    pub(crate) country: Option<&'static str>,
    /// Tags 52, 59 and 60 must be there.
    pub(crate) names_mandatory: bool,
    /// Too long texts are refused on reading.
    pub(crate) long_texts_refused: bool,
}

/// The row of a scheme.
pub(crate) fn rules(scheme: Scheme) -> Rules {
    let row = |currencies, country, names_mandatory| Rules {
        currencies,
        country,
        names_mandatory,
        long_texts_refused: matches!(scheme, Scheme::Khqr),
    };
    match scheme {
        Scheme::Khqr => row(&["116", "840"], Some("KH"), true),
        Scheme::Vietqr | Scheme::Vnpayqr => row(&["704"], Some("VN"), false),
        Scheme::Promptpay => row(&["764"], Some("TH"), false),
        Scheme::Qris => row(&["360"], Some("ID"), true),
        Scheme::Paynow => row(&["702"], Some("SG"), false),
        Scheme::Duitnow => row(&["458"], Some("MY"), true),
        Scheme::Laoqr => row(&["418"], Some("LA"), false),
        Scheme::Qrph => row(&["608"], Some("PH"), false),
        Scheme::Pix => row(&["986"], Some("BR"), false),
        Scheme::Emv => row(&[], None, true),
        Scheme::Unionpay | Scheme::Sgqr | Scheme::Alipay | Scheme::Wechatpay | Scheme::Cpm => {
            row(&[], None, false)
        }
    }
}

/// What a scheme's module has read.
#[derive(Default)]
pub(crate) struct Part<'a> {
    pub(crate) variant: Option<Variant>,
    pub(crate) account: Account<'a>,
    pub(crate) created_ms: Option<u64>,
    pub(crate) expires_ms: Option<u64>,
}

/// Reads the account by the rules of the main scheme.
pub(crate) fn read<'a>(reader: &mut Reader<'a>, initiation: Option<Initiation>) -> Result<Part<'a>, Error> {
    match reader.scheme {
        Scheme::Khqr => khqr::read(reader, initiation),
        Scheme::Vietqr => vietqr::read(reader),
        Scheme::Vnpayqr => vnpayqr::read(reader),
        Scheme::Promptpay => promptpay::read(reader),
        Scheme::Qris => qris::read(reader),
        Scheme::Paynow => paynow::read(reader),
        Scheme::Duitnow => duitnow::read(reader),
        Scheme::Laoqr => laoqr::read(reader),
        Scheme::Qrph => qrph::read(reader),
        Scheme::Pix => pix::read(reader),
        Scheme::Unionpay | Scheme::Emv | Scheme::Sgqr | Scheme::Alipay | Scheme::Wechatpay | Scheme::Cpm => {
            Ok(Part::default())
        }
    }
}
