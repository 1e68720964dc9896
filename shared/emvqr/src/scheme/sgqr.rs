//! SGQR of Singapore: not a network, but the index of a code that carries several. Its own template says where the code
//! hangs; decoding only.

use crate::code::Code;
use crate::reference::identifier::Network;
use crate::walk::Template;

/// The fields of the index, as live codes have them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Index<'a> {
    /// 01, twelve characters.
    pub sgqr_id: Option<&'a str>,
    /// 02
    pub version: Option<&'a str>,
    /// 03, six digits.
    pub postal_code: Option<&'a str>,
    /// 04
    pub level: Option<&'a str>,
    /// 05
    pub unit: Option<&'a str>,
    /// 06
    pub miscellaneous: Option<&'a str>,
    /// 07, `YYYYMMDD`.
    pub version_date: Option<&'a str>,
}

/// The index of a code, if it has a whole one.
#[must_use]
pub fn index<'a>(code: &Code<'a>) -> Option<Index<'a>> {
    let entry = code.networks.iter().find(|entry| entry.network == Network::Sgqr)?;
    let template = Template::read(code.elements().get(entry.tag)?).ok()?;
    Some(Index {
        sgqr_id: template.get(1),
        version: template.get(2),
        postal_code: template.get(3),
        level: template.get(4),
        unit: template.get(5),
        miscellaneous: template.get(6),
        version_date: template.get(7),
    })
}

#[cfg(test)]
mod tests {
    use crate::{Decoded, Options, decode};

    #[test]
    fn the_index_of_a_live_code() {
        // Protects the order of the index's fields.
        let text = "00020101021126360009SG.PAYNOW01012020953469324E0301151800007SG.SGQR0112230703330A15020701.0001030644\
                    0052040200050200060400000708202307035204000053037025802SG5911SG HINOYAMA6009Singapore63049A3A";
        let Ok(Decoded::Merchant(code)) = decode(text, &Options::default()) else { panic!("a live code") };
        let index = super::index(&code).expect("it has one");
        assert_eq!((index.sgqr_id, index.postal_code), (Some("230703330A15"), Some("440052")));
        assert_eq!(index.version_date, Some("20230703"));
    }
}
