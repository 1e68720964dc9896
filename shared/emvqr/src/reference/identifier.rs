//! The identifiers in sub-tag 00 of templates, by which networks are detected, and the names of networks and schemes.

pub(crate) const FILE: &str = include_str!("../../data/identifiers.tsv");
const ADDRESSES: &str = include_str!("../../data/addresses.tsv");

/// A payment network, one per account tag of a code.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
#[allow(missing_docs, reason = "each is the name of a network and nothing else")]
pub enum Network {
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
    Sgqr,
    Alipay,
    Wechatpay,
    Visa,
    Mastercard,
    Discover,
    Amex,
    Jcb,
    Other,
}

impl Network {
    const ALL: [Self; 20] = [
        Self::Khqr,
        Self::Vietqr,
        Self::Vnpayqr,
        Self::Promptpay,
        Self::Qris,
        Self::Paynow,
        Self::Duitnow,
        Self::Laoqr,
        Self::Qrph,
        Self::Pix,
        Self::Unionpay,
        Self::Sgqr,
        Self::Alipay,
        Self::Wechatpay,
        Self::Visa,
        Self::Mastercard,
        Self::Discover,
        Self::Amex,
        Self::Jcb,
        Self::Other,
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
            Self::Sgqr => "sgqr",
            Self::Alipay => "alipay",
            Self::Wechatpay => "wechatpay",
            Self::Visa => "visa",
            Self::Mastercard => "mastercard",
            Self::Discover => "discover",
            Self::Amex => "amex",
            Self::Jcb => "jcb",
            Self::Other => "other",
        }
    }

    /// The network of a published name.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|network| network.name() == name)
    }

    /// The network of a primitive account tag, by its number (EMVCo MPM v1.1, table of tags 02 to 25). Tags 06 to 08
    /// and 17 to 25 are reserved.
    #[must_use]
    pub const fn by_tag(tag: u8) -> Option<Self> {
        match tag {
            2..=3 => Some(Self::Visa),
            4..=5 => Some(Self::Mastercard),
            9..=10 => Some(Self::Discover),
            11..=12 => Some(Self::Amex),
            13..=14 => Some(Self::Jcb),
            15..=16 => Some(Self::Unionpay),
            _ => None,
        }
    }
}

/// What the table says about an identifier.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Identified {
    /// Whose identifier it is.
    pub network: Network,
    /// The tag in which its scheme puts it, if the scheme says so.
    pub own_tag: Option<u8>,
}

/// A line of the table, read at compile time.
#[derive(Clone, Copy)]
struct Row {
    start: u16,
    length: u8,
    /// What follows is accepted too.
    prefix: bool,
    network: Network,
    /// Zero for none.
    own_tag: u8,
}

static ROWS: [Row; count_rows(FILE.as_bytes())] = find_rows(FILE.as_bytes());

const fn count_rows(file: &[u8]) -> usize {
    let (mut count, mut at, mut line_start) = (0, 0, true);
    while at < file.len() {
        if line_start && file[at] != b'#' {
            count += 1;
        }
        line_start = file[at] == b'\n';
        at += 1;
    }
    count
}

const fn find_rows<const N: usize>(file: &[u8]) -> [Row; N] {
    let mut rows = [Row { start: 0, length: 0, prefix: false, network: Network::Other, own_tag: 0 }; N];
    let (mut count, mut at, mut line_start) = (0, 0, true);
    while at < file.len() {
        if line_start && file[at] != b'#' {
            let identifier = column(file, at);
            let kind = column(file, identifier.1 + 1);
            let network = column(file, kind.1 + 1);
            let tag = column(file, network.1 + 1);
            assert!(
                identifier.1 - at <= 32 && at < u16::MAX as usize,
                "an identifier has at most 32 characters"
            );
            rows[count] = Row {
                start: at as u16,
                length: (identifier.1 - at) as u8,
                prefix: file[kind.0] == b'p',
                network: named(file, network),
                own_tag: if file[tag.0] == b'-' {
                    0
                } else {
                    (file[tag.0] - b'0') * 10 + file[tag.0 + 1] - b'0'
                },
            };
            count += 1;
            at = tag.1;
        }
        line_start = file[at] == b'\n';
        at += 1;
    }
    rows
}

/// Start and end of the column that starts here.
const fn column(file: &[u8], start: usize) -> (usize, usize) {
    let mut end = start;
    while file[end] != b'\t' && file[end] != b'\n' {
        end += 1;
    }
    (start, end)
}

const fn named(file: &[u8], (start, end): (usize, usize)) -> Network {
    let mut at = 0;
    while at < Network::ALL.len() {
        let name = Network::ALL[at].name().as_bytes();
        let mut same = 0;
        while same < name.len() && start + same < end && name[same] == file[start + same] {
            same += 1;
        }
        if same == name.len() && same == end - start {
            return Network::ALL[at];
        }
        at += 1;
    }
    panic!("the table names a network that does not exist")
}

/// The network of an identifier, compared without regard to case.
#[must_use]
pub fn identify(identifier: &str) -> Option<Identified> {
    let row = ROWS.iter().find(|row| {
        let length = usize::from(row.length);
        let start = usize::from(row.start);
        let fits = identifier.len() == length || (row.prefix && identifier.len() > length);
        fits && identifier
            .as_bytes()
            .get(..length)
            .zip(FILE.as_bytes().get(start..start + length))
            .is_some_and(|(head, known)| head.eq_ignore_ascii_case(known))
    })?;
    Some(Identified { network: row.network, own_tag: Some(row.own_tag).filter(|tag| *tag != 0) })
}

/// The network of an address that a wallet prints into its codes.
#[must_use]
pub fn identify_address(address: &str) -> Option<Network> {
    super::rows(ADDRESSES).filter_map(|row| row.split_once('\t')).find_map(|(prefix, network)| {
        let head = address.get(..prefix.len())?;
        head.eq_ignore_ascii_case(prefix).then(|| Network::from_name(network))?
    })
}

#[cfg(test)]
mod tests {
    use super::{FILE, Network, identify, identify_address};

    #[test]
    fn each_line_names_a_network() {
        // Protects against a typing error in the table, which would hide a scheme.
        for row in super::super::rows(FILE) {
            let columns: alloc::vec::Vec<&str> = row.split('\t').collect();
            let found = identify(columns[0]).expect("found");
            assert_eq!(found.network.name(), columns[2]);
            assert!(columns[3] == "-" || found.own_tag.is_some(), "{row}");
            assert_eq!(identify(&columns[0].to_ascii_lowercase()), Some(found));
        }
    }

    #[test]
    fn identifiers_match_as_a_whole() {
        // Protects against look-alikes: a longer identifier is another one, unless the table says prefix.
        assert_eq!(identify("A0000007271"), None);
        assert_eq!(identify("A00000072"), None);
        assert_eq!(identify("BR.GOV.BCB.PIX").map(|found| found.network), Some(Network::Pix));
        assert_eq!(identify("PH.PPMI.P2M").map(|found| found.network), Some(Network::Qrph));
        assert_eq!(identify("COM.ALIPAY.OPENAPI").map(|found| found.network), Some(Network::Alipay));
    }

    #[test]
    fn addresses_match_host_and_all() {
        // Protects against hosts that only begin like the wallet's.
        assert_eq!(identify_address("HTTPS://QR.ALIPAY.COM/bax1"), Some(Network::Alipay));
        assert_eq!(identify_address("weixin://wxpay/bizpayurl?pr=x"), Some(Network::Wechatpay));
        assert_eq!(identify_address("https://qr.alipay.com.example.org/"), None);
        assert_eq!(identify_address("https://qr.alipay.com@example.org/"), None);
    }
}
