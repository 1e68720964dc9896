//! A decoded code: borrowed text in named fields, and the elements as they stood. It knows no rules.

use alloc::boxed::Box;
use alloc::vec::Vec;

use crate::amount::Amount;
use crate::consumer::Consumer;
use crate::fault::Warning;
use crate::reference::country::Country;
use crate::reference::currency::Currency;
use crate::reference::identifier::Network;
use crate::scheme::{duitnow, khqr, laoqr, paynow, pix, promptpay, qris, qrph, vietqr, vnpayqr};
use crate::walk::Elements;

/// Any payment code.
#[derive(Clone, Debug)]
pub enum Decoded<'a> {
    /// A merchant-presented code of EMVCo.
    Merchant(Box<Code<'a>>),
    /// A consumer-presented code of EMVCo.
    Consumer(Box<Consumer>),
    /// An address or payer's code of a wallet, which only the wallet can resolve.
    Opaque(Opaque<'a>),
}

/// The main network of a code.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
#[allow(missing_docs, reason = "each is the published name of a scheme and nothing else")]
pub enum Scheme {
    Khqr,
    Vietqr,
    Vnpayqr,
    Promptpay,
    Qris,
    Paynow,
    Duitnow,
    Laoqr,
    Qrph,
    Pix,
    Unionpay,
    /// A code of EMVCo whose networks are all unknown, or known only as cards or inside others.
    Emv,
    Sgqr,
    Alipay,
    Wechatpay,
    Cpm,
}

impl Scheme {
    /// The order in which a code with several networks gets its main scheme.
    pub(crate) const MAIN: [(Network, Self); 11] = [
        (Network::Khqr, Self::Khqr),
        (Network::Vietqr, Self::Vietqr),
        (Network::Vnpayqr, Self::Vnpayqr),
        (Network::Promptpay, Self::Promptpay),
        (Network::Qris, Self::Qris),
        (Network::Paynow, Self::Paynow),
        (Network::Duitnow, Self::Duitnow),
        (Network::Laoqr, Self::Laoqr),
        (Network::Qrph, Self::Qrph),
        (Network::Pix, Self::Pix),
        (Network::Unionpay, Self::Unionpay),
    ];

    /// The published name.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Khqr => "khqr",
            Self::Vietqr => "vietqr",
            Self::Vnpayqr => "vnpayqr",
            Self::Promptpay => "promptpay",
            Self::Qris => "qris",
            Self::Paynow => "paynow",
            Self::Duitnow => "duitnow",
            Self::Laoqr => "laoqr",
            Self::Qrph => "qrph",
            Self::Pix => "pix",
            Self::Unionpay => "unionpay",
            Self::Emv => "emv",
            Self::Sgqr => "sgqr",
            Self::Alipay => "alipay",
            Self::Wechatpay => "wechatpay",
            Self::Cpm => "cpm",
        }
    }

    /// The scheme of a published name.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::MAIN
            .iter()
            .map(|(_, scheme)| *scheme)
            .chain([Self::Emv, Self::Sgqr, Self::Alipay, Self::Wechatpay, Self::Cpm])
            .find(|scheme| scheme.name() == name)
    }

    /// The network that makes a code this scheme's.
    pub(crate) fn network(self) -> Option<Network> {
        Self::MAIN.iter().find(|(_, scheme)| *scheme == self).map(|(network, _)| *network)
    }
}

/// What kind of code of its scheme it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
#[allow(missing_docs, reason = "each is the published name of a variant and nothing else")]
pub enum Variant {
    Individual,
    Merchant,
    Account,
    Card,
    Push,
    Cash,
    Phone,
    NationalId,
    Ewallet,
    BankAccount,
    Bill,
    Uen,
    Url,
    PayerCode,
}

impl Variant {
    const ALL: [Self; 14] = [
        Self::Individual,
        Self::Merchant,
        Self::Account,
        Self::Card,
        Self::Push,
        Self::Cash,
        Self::Phone,
        Self::NationalId,
        Self::Ewallet,
        Self::BankAccount,
        Self::Bill,
        Self::Uen,
        Self::Url,
        Self::PayerCode,
    ];

    /// The published name.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Individual => "individual",
            Self::Merchant => "merchant",
            Self::Account => "account",
            Self::Card => "card",
            Self::Push => "push",
            Self::Cash => "cash",
            Self::Phone => "phone",
            Self::NationalId => "national_id",
            Self::Ewallet => "ewallet",
            Self::BankAccount => "bank_account",
            Self::Bill => "bill",
            Self::Uen => "uen",
            Self::Url => "url",
            Self::PayerCode => "payer_code",
        }
    }

    /// The variant of a published name.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|variant| variant.name() == name)
    }
}

/// Whether the code is for many payments or for one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Initiation {
    /// Tag 01 is 11.
    Static,
    /// Tag 01 is 12, or a KHQR has an amount.
    Dynamic,
}

impl Initiation {
    /// The published name.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Static => "static",
            Self::Dynamic => "dynamic",
        }
    }
}

/// A network of a code and the tag of its account.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NetworkEntry {
    /// 2 to 51.
    pub tag: u8,
    /// By number or identifier.
    pub network: Network,
}

/// The payee's account as the main scheme writes it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum Account<'a> {
    /// The scheme has no fields of its own that are read.
    #[default]
    None,
    /// Cambodia.
    Khqr(khqr::Account<'a>),
    /// Vietnam, NAPAS.
    Vietqr(vietqr::Account<'a>),
    /// Vietnam, VNPAY.
    Vnpayqr(vnpayqr::Account<'a>),
    /// Thailand.
    Promptpay(promptpay::Account<'a>),
    /// Indonesia.
    Qris(qris::Account<'a>),
    /// Singapore.
    Paynow(paynow::Account<'a>),
    /// Malaysia.
    Duitnow(duitnow::Account<'a>),
    /// Laos.
    Laoqr(laoqr::Account<'a>),
    /// Philippines.
    Qrph(qrph::Account<'a>),
    /// Brazil.
    Pix(pix::Account<'a>),
}

/// Tag 62. `***` means that the payer is to be asked.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Additional<'a> {
    /// 62.01
    pub bill_number: Option<&'a str>,
    /// 62.02
    pub mobile_number: Option<&'a str>,
    /// 62.03
    pub store_label: Option<&'a str>,
    /// 62.04
    pub loyalty_number: Option<&'a str>,
    /// 62.05
    pub reference_label: Option<&'a str>,
    /// 62.06
    pub customer_label: Option<&'a str>,
    /// 62.07
    pub terminal_label: Option<&'a str>,
    /// 62.08
    pub purpose: Option<&'a str>,
    /// 62.09, letters A, M and E
    pub consumer_data_request: Option<&'a str>,
}

impl<'a> Additional<'a> {
    /// Published name and value of each field, 62.01 to 62.09 in order.
    #[must_use]
    pub fn fields(&self) -> [(&'static str, Option<&'a str>); 9] {
        [
            ("bill_number", self.bill_number),
            ("mobile_number", self.mobile_number),
            ("store_label", self.store_label),
            ("loyalty_number", self.loyalty_number),
            ("reference_label", self.reference_label),
            ("customer_label", self.customer_label),
            ("terminal_label", self.terminal_label),
            ("purpose", self.purpose),
            ("consumer_data_request", self.consumer_data_request),
        ]
    }
}

/// Tag 64: name and city in another language.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Language<'a> {
    /// Two letters (ISO 639).
    pub preference: &'a str,
    /// At most 25 characters.
    pub name: &'a str,
    /// At most 15 characters.
    pub city: Option<&'a str>,
}

/// Tags 55 to 57.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tip<'a> {
    /// 01: the payer is asked for a tip.
    Ask,
    /// 02: a fixed fee on top, tag 56.
    Fixed(Amount<'a>),
    /// 03: a percentage on top, tag 57; hundredths of a percent beside the text.
    Percent {
        /// As printed.
        text: &'a str,
        /// 1 to 9999.
        hundredths: u16,
    },
}

/// A merchant-presented code.
#[derive(Clone, Debug)]
pub struct Code<'a> {
    /// The text that was scanned.
    pub payload: &'a str,
    /// The main network.
    pub scheme: Scheme,
    /// Within the scheme.
    pub variant: Option<Variant>,
    /// All networks in ascending order of tags.
    pub networks: Vec<NetworkEntry>,
    /// Tag 01; of KHQR also by the amount.
    pub initiation: Option<Initiation>,
    /// Tag 53.
    pub currency: Currency,
    /// Tag 54; absent when the payer types it.
    pub amount: Option<Amount<'a>>,
    /// Tag 58.
    pub country: Country,
    /// Tag 52.
    pub mcc: Option<&'a str>,
    /// Tag 59.
    pub merchant_name: Option<&'a str>,
    /// Tag 60.
    pub merchant_city: Option<&'a str>,
    /// Tag 61.
    pub postal_code: Option<&'a str>,
    /// By scheme.
    pub account: Account<'a>,
    /// Tag 62.
    pub additional: Option<Additional<'a>>,
    /// Tag 64.
    pub language: Option<Language<'a>>,
    /// Tags 55 to 57.
    pub tip: Option<Tip<'a>>,
    /// Tag 15, else 16.
    pub unionpay: Option<&'a str>,
    /// KHQR's 99.00, Unix milliseconds.
    pub created_ms: Option<u64>,
    /// KHQR's 99.01, Unix milliseconds.
    pub expires_ms: Option<u64>,
    /// Tag 63, upper-case digits.
    pub crc: [u8; 4],
    /// What was tolerated.
    pub warnings: Vec<Warning>,
    pub(crate) elements: Elements<'a>,
}

impl<'a> Code<'a> {
    /// The elements of the root as they stood, unknown ones too.
    #[must_use]
    pub fn elements(&self) -> &Elements<'a> {
        &self.elements
    }

    /// The CRC as text.
    #[must_use]
    pub fn crc_text(&self) -> &str {
        core::str::from_utf8(&self.crc).unwrap_or_default()
    }
}

/// A code that only its wallet can resolve.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Opaque<'a> {
    /// `alipay` or `wechatpay`.
    pub scheme: Scheme,
    /// `url` or `payer_code`.
    pub variant: Variant,
    /// The whole text.
    pub code: &'a str,
}
