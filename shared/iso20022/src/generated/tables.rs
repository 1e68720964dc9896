//! Written by `cargo run -p tonle-iso20022 --bin iso20022-tables -- shared/iso20022`
//! (standard output goes to this file); a test compares. Do not edit.

use crate::tables::{Attributed, Base, CodeSet, Complex, Content, Element, Pattern, SchemaTable, Simple};

const fn e(name: &'static str, content: Content, min: u32, max: u32, group: u16, required: bool) -> Element {
    Element { name, content, min, max, group, required }
}

/// The schemas, sorted by name.
pub static SCHEMAS: &[SchemaTable] = &[
    SchemaTable { name: "acmt.007.001.03", root: e("Document", Content::Complex(24), 1, 1, 0, true) },
    SchemaTable { name: "acmt.022.001.02", root: e("Document", Content::Complex(62), 1, 1, 0, true) },
    SchemaTable { name: "acmt.022.001.03", root: e("Document", Content::Complex(76), 1, 1, 0, true) },
    SchemaTable { name: "acmt.022.001.04", root: e("Document", Content::Complex(87), 1, 1, 0, true) },
    SchemaTable { name: "acmt.023.001.02", root: e("Document", Content::Complex(103), 1, 1, 0, true) },
    SchemaTable { name: "acmt.023.001.03", root: e("Document", Content::Complex(106), 1, 1, 0, true) },
    SchemaTable { name: "acmt.023.001.04", root: e("Document", Content::Complex(109), 1, 1, 0, true) },
    SchemaTable { name: "acmt.024.001.02", root: e("Document", Content::Complex(112), 1, 1, 0, true) },
    SchemaTable { name: "acmt.024.001.03", root: e("Document", Content::Complex(117), 1, 1, 0, true) },
    SchemaTable { name: "acmt.024.001.04", root: e("Document", Content::Complex(121), 1, 1, 0, true) },
    SchemaTable { name: "admi.002.001.01", root: e("Document", Content::Complex(125), 1, 1, 0, true) },
    SchemaTable { name: "admi.004.001.02", root: e("Document", Content::Complex(129), 1, 1, 0, true) },
    SchemaTable { name: "admi.006.001.01", root: e("Document", Content::Complex(132), 1, 1, 0, true) },
    SchemaTable { name: "admi.007.001.01", root: e("Document", Content::Complex(146), 1, 1, 0, true) },
    SchemaTable { name: "admi.009.001.02", root: e("Document", Content::Complex(152), 1, 1, 0, true) },
    SchemaTable { name: "admi.010.001.02", root: e("Document", Content::Complex(155), 1, 1, 0, true) },
    SchemaTable { name: "admi.011.001.01", root: e("Document", Content::Complex(160), 1, 1, 0, true) },
    SchemaTable { name: "camt.003.001.07", root: e("Document", Content::Complex(177), 1, 1, 0, true) },
    SchemaTable { name: "camt.003.001.08", root: e("Document", Content::Complex(185), 1, 1, 0, true) },
    SchemaTable { name: "camt.004.001.08", root: e("Document", Content::Complex(199), 1, 1, 0, true) },
    SchemaTable { name: "camt.004.001.09", root: e("Document", Content::Complex(215), 1, 1, 0, true) },
    SchemaTable { name: "camt.004.001.10", root: e("Document", Content::Complex(223), 1, 1, 0, true) },
    SchemaTable { name: "camt.025.001.05", root: e("Document", Content::Complex(226), 1, 1, 0, true) },
    SchemaTable { name: "camt.025.001.08", root: e("Document", Content::Complex(236), 1, 1, 0, true) },
    SchemaTable { name: "camt.025.001.09", root: e("Document", Content::Complex(246), 1, 1, 0, true) },
    SchemaTable { name: "camt.029.001.09", root: e("Document", Content::Complex(276), 1, 1, 0, true) },
    SchemaTable { name: "camt.029.001.10", root: e("Document", Content::Complex(333), 1, 1, 0, true) },
    SchemaTable { name: "camt.029.001.11", root: e("Document", Content::Complex(348), 1, 1, 0, true) },
    SchemaTable { name: "camt.029.001.12", root: e("Document", Content::Complex(368), 1, 1, 0, true) },
    SchemaTable { name: "camt.029.001.13", root: e("Document", Content::Complex(389), 1, 1, 0, true) },
    SchemaTable { name: "camt.029.001.14", root: e("Document", Content::Complex(415), 1, 1, 0, true) },
    SchemaTable { name: "camt.050.001.05", root: e("Document", Content::Complex(426), 1, 1, 0, true) },
    SchemaTable { name: "camt.050.001.06", root: e("Document", Content::Complex(431), 1, 1, 0, true) },
    SchemaTable { name: "camt.050.001.07", root: e("Document", Content::Complex(434), 1, 1, 0, true) },
    SchemaTable { name: "camt.052.001.02", root: e("Document", Content::Complex(462), 1, 1, 0, true) },
    SchemaTable { name: "camt.052.001.04", root: e("Document", Content::Complex(533), 1, 1, 0, true) },
    SchemaTable { name: "camt.052.001.08", root: e("Document", Content::Complex(582), 1, 1, 0, true) },
    SchemaTable { name: "camt.052.001.10", root: e("Document", Content::Complex(607), 1, 1, 0, true) },
    SchemaTable { name: "camt.052.001.11", root: e("Document", Content::Complex(619), 1, 1, 0, true) },
    SchemaTable { name: "camt.052.001.12", root: e("Document", Content::Complex(626), 1, 1, 0, true) },
    SchemaTable { name: "camt.052.001.13", root: e("Document", Content::Complex(643), 1, 1, 0, true) },
    SchemaTable { name: "camt.052.001.14", root: e("Document", Content::Complex(653), 1, 1, 0, true) },
    SchemaTable { name: "camt.053.001.02", root: e("Document", Content::Complex(662), 1, 1, 0, true) },
    SchemaTable { name: "camt.053.001.04", root: e("Document", Content::Complex(665), 1, 1, 0, true) },
    SchemaTable { name: "camt.053.001.07", root: e("Document", Content::Complex(670), 1, 1, 0, true) },
    SchemaTable { name: "camt.053.001.08", root: e("Document", Content::Complex(684), 1, 1, 0, true) },
    SchemaTable { name: "camt.053.001.10", root: e("Document", Content::Complex(687), 1, 1, 0, true) },
    SchemaTable { name: "camt.053.001.11", root: e("Document", Content::Complex(690), 1, 1, 0, true) },
    SchemaTable { name: "camt.053.001.12", root: e("Document", Content::Complex(693), 1, 1, 0, true) },
    SchemaTable { name: "camt.053.001.13", root: e("Document", Content::Complex(696), 1, 1, 0, true) },
    SchemaTable { name: "camt.053.001.14", root: e("Document", Content::Complex(699), 1, 1, 0, true) },
    SchemaTable { name: "camt.054.001.02", root: e("Document", Content::Complex(702), 1, 1, 0, true) },
    SchemaTable { name: "camt.054.001.04", root: e("Document", Content::Complex(705), 1, 1, 0, true) },
    SchemaTable { name: "camt.054.001.08", root: e("Document", Content::Complex(708), 1, 1, 0, true) },
    SchemaTable { name: "camt.054.001.10", root: e("Document", Content::Complex(711), 1, 1, 0, true) },
    SchemaTable { name: "camt.054.001.11", root: e("Document", Content::Complex(714), 1, 1, 0, true) },
    SchemaTable { name: "camt.054.001.12", root: e("Document", Content::Complex(717), 1, 1, 0, true) },
    SchemaTable { name: "camt.054.001.13", root: e("Document", Content::Complex(720), 1, 1, 0, true) },
    SchemaTable { name: "camt.054.001.14", root: e("Document", Content::Complex(723), 1, 1, 0, true) },
    SchemaTable { name: "camt.055.001.09", root: e("Document", Content::Complex(727), 1, 1, 0, true) },
    SchemaTable { name: "camt.055.001.12", root: e("Document", Content::Complex(734), 1, 1, 0, true) },
    SchemaTable { name: "camt.056.001.08", root: e("Document", Content::Complex(740), 1, 1, 0, true) },
    SchemaTable { name: "camt.056.001.09", root: e("Document", Content::Complex(744), 1, 1, 0, true) },
    SchemaTable { name: "camt.056.001.10", root: e("Document", Content::Complex(748), 1, 1, 0, true) },
    SchemaTable { name: "camt.056.001.11", root: e("Document", Content::Complex(752), 1, 1, 0, true) },
    SchemaTable { name: "camt.056.001.12", root: e("Document", Content::Complex(756), 1, 1, 0, true) },
    SchemaTable { name: "camt.057.001.06", root: e("Document", Content::Complex(761), 1, 1, 0, true) },
    SchemaTable { name: "camt.057.001.07", root: e("Document", Content::Complex(766), 1, 1, 0, true) },
    SchemaTable { name: "camt.057.001.08", root: e("Document", Content::Complex(770), 1, 1, 0, true) },
    SchemaTable { name: "camt.058.001.06", root: e("Document", Content::Complex(774), 1, 1, 0, true) },
    SchemaTable { name: "camt.058.001.07", root: e("Document", Content::Complex(780), 1, 1, 0, true) },
    SchemaTable { name: "camt.058.001.09", root: e("Document", Content::Complex(786), 1, 1, 0, true) },
    SchemaTable { name: "camt.060.001.05", root: e("Document", Content::Complex(794), 1, 1, 0, true) },
    SchemaTable { name: "camt.060.001.06", root: e("Document", Content::Complex(801), 1, 1, 0, true) },
    SchemaTable { name: "camt.060.001.07", root: e("Document", Content::Complex(804), 1, 1, 0, true) },
    SchemaTable { name: "camt.103.001.01", root: e("Document", Content::Complex(807), 1, 1, 0, true) },
    SchemaTable { name: "camt.103.001.02", root: e("Document", Content::Complex(814), 1, 1, 0, true) },
    SchemaTable { name: "camt.103.001.03", root: e("Document", Content::Complex(818), 1, 1, 0, true) },
    SchemaTable { name: "camt.110.001.01", root: e("Document", Content::Complex(825), 1, 1, 0, true) },
    SchemaTable { name: "camt.111.001.01", root: e("Document", Content::Complex(853), 1, 1, 0, true) },
    SchemaTable { name: "camt.111.001.02", root: e("Document", Content::Complex(868), 1, 1, 0, true) },
    SchemaTable { name: "head.001.001.01", root: e("AppHdr", Content::Complex(874), 1, 1, 0, true) },
    SchemaTable { name: "head.001.001.02", root: e("AppHdr", Content::Complex(878), 1, 1, 0, true) },
    SchemaTable { name: "head.001.001.03", root: e("AppHdr", Content::Complex(882), 1, 1, 0, true) },
    SchemaTable { name: "head.001.001.04", root: e("AppHdr", Content::Complex(884), 1, 1, 0, true) },
    SchemaTable { name: "pacs.002.001.03", root: e("Document", Content::Complex(888), 1, 1, 0, true) },
    SchemaTable { name: "pacs.002.001.08", root: e("Document", Content::Complex(901), 1, 1, 0, true) },
    SchemaTable { name: "pacs.002.001.10", root: e("Document", Content::Complex(912), 1, 1, 0, true) },
    SchemaTable { name: "pacs.002.001.11", root: e("Document", Content::Complex(917), 1, 1, 0, true) },
    SchemaTable { name: "pacs.002.001.12", root: e("Document", Content::Complex(920), 1, 1, 0, true) },
    SchemaTable { name: "pacs.002.001.13", root: e("Document", Content::Complex(925), 1, 1, 0, true) },
    SchemaTable { name: "pacs.002.001.14", root: e("Document", Content::Complex(929), 1, 1, 0, true) },
    SchemaTable { name: "pacs.002.001.15", root: e("Document", Content::Complex(934), 1, 1, 0, true) },
    SchemaTable { name: "pacs.003.001.09", root: e("Document", Content::Complex(940), 1, 1, 0, true) },
    SchemaTable { name: "pacs.003.001.10", root: e("Document", Content::Complex(950), 1, 1, 0, true) },
    SchemaTable { name: "pacs.003.001.11", root: e("Document", Content::Complex(954), 1, 1, 0, true) },
    SchemaTable { name: "pacs.004.001.09", root: e("Document", Content::Complex(957), 1, 1, 0, true) },
    SchemaTable { name: "pacs.004.001.10", root: e("Document", Content::Complex(965), 1, 1, 0, true) },
    SchemaTable { name: "pacs.004.001.11", root: e("Document", Content::Complex(973), 1, 1, 0, true) },
    SchemaTable { name: "pacs.004.001.13", root: e("Document", Content::Complex(982), 1, 1, 0, true) },
    SchemaTable { name: "pacs.004.001.14", root: e("Document", Content::Complex(994), 1, 1, 0, true) },
    SchemaTable { name: "pacs.007.001.10", root: e("Document", Content::Complex(999), 1, 1, 0, true) },
    SchemaTable { name: "pacs.007.001.11", root: e("Document", Content::Complex(1006), 1, 1, 0, true) },
    SchemaTable { name: "pacs.007.001.12", root: e("Document", Content::Complex(1010), 1, 1, 0, true) },
    SchemaTable { name: "pacs.007.001.13", root: e("Document", Content::Complex(1013), 1, 1, 0, true) },
    SchemaTable { name: "pacs.008.001.01", root: e("Document", Content::Complex(1029), 1, 1, 0, true) },
    SchemaTable { name: "pacs.008.001.02", root: e("Document", Content::Complex(1059), 1, 1, 0, true) },
    SchemaTable { name: "pacs.008.001.03", root: e("Document", Content::Complex(1065), 1, 1, 0, true) },
    SchemaTable { name: "pacs.008.001.04", root: e("Document", Content::Complex(1069), 1, 1, 0, true) },
    SchemaTable { name: "pacs.008.001.05", root: e("Document", Content::Complex(1072), 1, 1, 0, true) },
    SchemaTable { name: "pacs.008.001.06", root: e("Document", Content::Complex(1078), 1, 1, 0, true) },
    SchemaTable { name: "pacs.008.001.07", root: e("Document", Content::Complex(1081), 1, 1, 0, true) },
    SchemaTable { name: "pacs.008.001.08", root: e("Document", Content::Complex(1084), 1, 1, 0, true) },
    SchemaTable { name: "pacs.008.001.09", root: e("Document", Content::Complex(1088), 1, 1, 0, true) },
    SchemaTable { name: "pacs.008.001.10", root: e("Document", Content::Complex(1091), 1, 1, 0, true) },
    SchemaTable { name: "pacs.008.001.11", root: e("Document", Content::Complex(1095), 1, 1, 0, true) },
    SchemaTable { name: "pacs.008.001.12", root: e("Document", Content::Complex(1098), 1, 1, 0, true) },
    SchemaTable { name: "pacs.008.001.13", root: e("Document", Content::Complex(1103), 1, 1, 0, true) },
    SchemaTable { name: "pacs.009.001.07", root: e("Document", Content::Complex(1108), 1, 1, 0, true) },
    SchemaTable { name: "pacs.009.001.08", root: e("Document", Content::Complex(1113), 1, 1, 0, true) },
    SchemaTable { name: "pacs.009.001.09", root: e("Document", Content::Complex(1116), 1, 1, 0, true) },
    SchemaTable { name: "pacs.009.001.10", root: e("Document", Content::Complex(1119), 1, 1, 0, true) },
    SchemaTable { name: "pacs.009.001.11", root: e("Document", Content::Complex(1122), 1, 1, 0, true) },
    SchemaTable { name: "pacs.009.001.12", root: e("Document", Content::Complex(1125), 1, 1, 0, true) },
    SchemaTable { name: "pacs.010.001.02", root: e("Document", Content::Complex(1129), 1, 1, 0, true) },
    SchemaTable { name: "pacs.010.001.03", root: e("Document", Content::Complex(1134), 1, 1, 0, true) },
    SchemaTable { name: "pacs.010.001.04", root: e("Document", Content::Complex(1138), 1, 1, 0, true) },
    SchemaTable { name: "pacs.010.001.05", root: e("Document", Content::Complex(1142), 1, 1, 0, true) },
    SchemaTable { name: "pacs.010.001.06", root: e("Document", Content::Complex(1146), 1, 1, 0, true) },
    SchemaTable { name: "pacs.028.001.03", root: e("Document", Content::Complex(1149), 1, 1, 0, true) },
    SchemaTable { name: "pacs.028.001.04", root: e("Document", Content::Complex(1153), 1, 1, 0, true) },
    SchemaTable { name: "pacs.028.001.05", root: e("Document", Content::Complex(1156), 1, 1, 0, true) },
    SchemaTable { name: "pacs.028.001.06", root: e("Document", Content::Complex(1159), 1, 1, 0, true) },
    SchemaTable { name: "pain.001.001.03", root: e("Document", Content::Complex(1167), 1, 1, 0, true) },
    SchemaTable { name: "pain.001.001.09", root: e("Document", Content::Complex(1176), 1, 1, 0, true) },
    SchemaTable { name: "pain.001.001.10", root: e("Document", Content::Complex(1186), 1, 1, 0, true) },
    SchemaTable { name: "pain.001.001.11", root: e("Document", Content::Complex(1193), 1, 1, 0, true) },
    SchemaTable { name: "pain.001.001.12", root: e("Document", Content::Complex(1198), 1, 1, 0, true) },
    SchemaTable { name: "pain.001.001.13", root: e("Document", Content::Complex(1203), 1, 1, 0, true) },
    SchemaTable { name: "pain.002.001.03", root: e("Document", Content::Complex(1209), 1, 1, 0, true) },
    SchemaTable { name: "pain.002.001.10", root: e("Document", Content::Complex(1215), 1, 1, 0, true) },
    SchemaTable { name: "pain.002.001.11", root: e("Document", Content::Complex(1222), 1, 1, 0, true) },
    SchemaTable { name: "pain.002.001.12", root: e("Document", Content::Complex(1226), 1, 1, 0, true) },
    SchemaTable { name: "pain.002.001.13", root: e("Document", Content::Complex(1230), 1, 1, 0, true) },
    SchemaTable { name: "pain.002.001.14", root: e("Document", Content::Complex(1234), 1, 1, 0, true) },
    SchemaTable { name: "pain.002.001.15", root: e("Document", Content::Complex(1241), 1, 1, 0, true) },
    SchemaTable { name: "pain.013.001.07", root: e("Document", Content::Complex(1247), 1, 1, 0, true) },
    SchemaTable { name: "pain.013.001.08", root: e("Document", Content::Complex(1253), 1, 1, 0, true) },
    SchemaTable { name: "pain.013.001.09", root: e("Document", Content::Complex(1257), 1, 1, 0, true) },
    SchemaTable { name: "pain.013.001.10", root: e("Document", Content::Complex(1261), 1, 1, 0, true) },
    SchemaTable { name: "pain.013.001.11", root: e("Document", Content::Complex(1266), 1, 1, 0, true) },
    SchemaTable { name: "pain.014.001.07", root: e("Document", Content::Complex(1274), 1, 1, 0, true) },
    SchemaTable { name: "pain.014.001.08", root: e("Document", Content::Complex(1281), 1, 1, 0, true) },
    SchemaTable { name: "pain.014.001.09", root: e("Document", Content::Complex(1286), 1, 1, 0, true) },
    SchemaTable { name: "pain.014.001.10", root: e("Document", Content::Complex(1291), 1, 1, 0, true) },
    SchemaTable { name: "pain.014.001.11", root: e("Document", Content::Complex(1297), 1, 1, 0, true) },
    SchemaTable { name: "reda.014.001.01", root: e("Document", Content::Complex(1304), 1, 1, 0, true) },
    SchemaTable { name: "reda.014.001.02", root: e("Document", Content::Complex(1316), 1, 1, 0, true) },
    SchemaTable { name: "reda.016.001.01", root: e("Document", Content::Complex(1320), 1, 1, 0, true) },
    SchemaTable { name: "reda.017.001.01", root: e("Document", Content::Complex(1326), 1, 1, 0, true) },
    SchemaTable { name: "reda.017.001.02", root: e("Document", Content::Complex(1336), 1, 1, 0, true) },
    SchemaTable { name: "reda.018.001.01", root: e("Document", Content::Complex(1342), 1, 1, 0, true) },
    SchemaTable { name: "reda.041.001.01", root: e("Document", Content::Complex(1346), 1, 1, 0, true) },
    SchemaTable { name: "reda.041.001.02", root: e("Document", Content::Complex(1362), 1, 1, 0, true) },
    SchemaTable { name: "reda.066.001.01", root: e("Document", Content::Complex(1373), 1, 1, 0, true) },
    SchemaTable { name: "reda.066.001.02", root: e("Document", Content::Complex(1387), 1, 1, 0, true) },
];

/// Complex types; equal ones of several schemas are one row.
pub static COMPLEX: &[Complex] = &[
    // AccountContract2
    Complex::Elements(&[
        e("TrgtGoLiveDt", Content::Simple(18), 0, 1, 0, false),
        e("TrgtClsgDt", Content::Simple(18), 0, 1, 1, false),
        e("UrgcyFlg", Content::Simple(39), 0, 1, 2, false),
    ]),
    // AccountIdentification4Choice
    Complex::Elements(&[
        e("IBAN", Content::Simple(17), 1, 1, 0, true),
        e("Othr", Content::Complex(27), 1, 1, 0, true),
    ]),
    // AccountOpeningRequestV03
    Complex::Elements(&[
        e("Refs", Content::Complex(54), 1, 1, 0, true),
        e("Fr", Content::Complex(38), 0, 1, 1, false),
        e("Acct", Content::Complex(22), 1, 1, 2, true),
        e("CtrctDts", Content::Complex(0), 0, 1, 3, false),
        e("UndrlygMstrAgrmt", Content::Complex(21), 0, 1, 4, false),
        e("AcctSvcrId", Content::Complex(10), 1, 1, 5, true),
        e("Org", Content::Complex(37), 1, 1, 6, true),
        e("Mndt", Content::Complex(36), 0, u32::MAX, 7, false),
        e("Grp", Content::Complex(33), 0, u32::MAX, 8, false),
        e("RefAcct", Content::Complex(12), 0, 1, 9, false),
        e("DgtlSgntr", Content::Complex(44), 0, u32::MAX, 10, false),
        e("SplmtryData", Content::Complex(58), 0, u32::MAX, 11, false),
    ]),
    // AccountSchemeName1Choice
    Complex::Elements(&[
        e("Cd", Content::Simple(9), 1, 1, 0, true),
        e("Prtry", Content::Simple(29), 1, 1, 0, true),
    ]),
    // ActiveCurrencyAndAmount
    Complex::Attributed(Attributed { value: 1, attribute: "Ccy", attribute_type: 2 }),
    // AddressType3Choice
    Complex::Elements(&[
        e("Cd", Content::Simple(3), 1, 1, 0, true),
        e("Prtry", Content::Complex(30), 1, 1, 0, true),
    ]),
    // Authorisation2
    Complex::Elements(&[
        e("MaxAmtByTx", Content::Complex(26), 0, 1, 0, false),
        e("MaxAmtByPrd", Content::Complex(34), 0, u32::MAX, 1, false),
        e("MaxAmtByBlkSubmissn", Content::Complex(26), 0, 1, 2, false),
    ]),
    // BankTransactionCodeStructure4
    Complex::Elements(&[
        e("Domn", Content::Complex(8), 0, 1, 0, false),
        e("Prtry", Content::Complex(51), 0, 1, 1, false),
    ]),
    // BankTransactionCodeStructure5
    Complex::Elements(&[
        e("Cd", Content::Simple(10), 1, 1, 0, true),
        e("Fmly", Content::Complex(9), 1, 1, 1, true),
    ]),
    // BankTransactionCodeStructure6
    Complex::Elements(&[
        e("Cd", Content::Simple(10), 1, 1, 0, true),
        e("SubFmlyCd", Content::Simple(10), 1, 1, 1, true),
    ]),
    // BranchAndFinancialInstitutionIdentification6
    Complex::Elements(&[
        e("FinInstnId", Content::Complex(25), 1, 1, 0, true),
        e("BrnchId", Content::Complex(11), 0, 1, 1, false),
    ]),
    // BranchData3
    Complex::Elements(&[
        e("Id", Content::Simple(29), 0, 1, 0, false),
        e("LEI", Content::Simple(20), 0, 1, 1, false),
        e("Nm", Content::Simple(23), 0, 1, 2, false),
        e("PstlAdr", Content::Complex(50), 0, 1, 3, false),
    ]),
    // CashAccount38
    Complex::Elements(&[
        e("Id", Content::Complex(1), 1, 1, 0, true),
        e("Tp", Content::Complex(13), 0, 1, 1, false),
        e("Ccy", Content::Simple(2), 0, 1, 2, false),
        e("Nm", Content::Simple(34), 0, 1, 3, false),
        e("Prxy", Content::Complex(52), 0, 1, 4, false),
    ]),
    // CashAccountType2Choice
    Complex::Elements(&[
        e("Cd", Content::Simple(11), 1, 1, 0, true),
        e("Prtry", Content::Simple(29), 1, 1, 0, true),
    ]),
    // Channel2Choice
    Complex::Elements(&[
        e("Cd", Content::Simple(6), 1, 1, 0, true),
        e("Prtry", Content::Simple(29), 1, 1, 0, true),
    ]),
    // ClearingSystemIdentification2Choice
    Complex::Elements(&[
        e("Cd", Content::Simple(12), 1, 1, 0, true),
        e("Prtry", Content::Simple(29), 1, 1, 0, true),
    ]),
    // ClearingSystemMemberIdentification2
    Complex::Elements(&[
        e("ClrSysId", Content::Complex(15), 0, 1, 0, false),
        e("MmbId", Content::Simple(29), 1, 1, 1, true),
    ]),
    // CodeOrProprietary1Choice
    Complex::Elements(&[
        e("Cd", Content::Simple(10), 1, 1, 0, true),
        e("Prtry", Content::Complex(29), 1, 1, 0, true),
    ]),
    // CommunicationFormat1Choice
    Complex::Elements(&[
        e("Cd", Content::Simple(10), 1, 1, 0, true),
        e("Prtry", Content::Simple(29), 1, 1, 0, true),
    ]),
    // CommunicationMethod2Choice
    Complex::Elements(&[
        e("Cd", Content::Simple(5), 1, 1, 0, true),
        e("Prtry", Content::Simple(29), 1, 1, 0, true),
    ]),
    // Contact4
    Complex::Elements(&[
        e("NmPrfx", Content::Simple(35), 0, 1, 0, false),
        e("Nm", Content::Simple(23), 0, 1, 1, false),
        e("PhneNb", Content::Simple(36), 0, 1, 2, false),
        e("MobNb", Content::Simple(36), 0, 1, 3, false),
        e("FaxNb", Content::Simple(36), 0, 1, 4, false),
        e("EmailAdr", Content::Simple(26), 0, 1, 5, false),
        e("EmailPurp", Content::Simple(29), 0, 1, 6, false),
        e("JobTitl", Content::Simple(29), 0, 1, 7, false),
        e("Rspnsblty", Content::Simple(29), 0, 1, 8, false),
        e("Dept", Content::Simple(34), 0, 1, 9, false),
        e("Othr", Content::Complex(40), 0, u32::MAX, 10, false),
        e("PrefrdMtd", Content::Simple(37), 0, 1, 11, false),
    ]),
    // ContractDocument1
    Complex::Elements(&[
        e("Ref", Content::Simple(29), 1, 1, 0, true),
        e("SgnOffDt", Content::Simple(18), 0, 1, 1, false),
        e("Vrsn", Content::Simple(33), 0, 1, 2, false),
    ]),
    // CustomerAccount4
    Complex::Elements(&[
        e("Id", Content::Complex(1), 0, 1, 0, false),
        e("Nm", Content::Simple(34), 0, 1, 1, false),
        e("Sts", Content::Simple(0), 0, 1, 2, false),
        e("Tp", Content::Complex(13), 0, 1, 3, false),
        e("Ccy", Content::Simple(2), 1, 1, 4, true),
        e("MnthlyPmtVal", Content::Simple(1), 0, 1, 5, false),
        e("MnthlyRcvdVal", Content::Simple(1), 0, 1, 6, false),
        e("MnthlyTxNb", Content::Simple(32), 0, 1, 7, false),
        e("AvrgBal", Content::Simple(1), 0, 1, 8, false),
        e("AcctPurp", Content::Simple(23), 0, 1, 9, false),
        e("FlrNtfctnAmt", Content::Simple(1), 0, 1, 10, false),
        e("ClngNtfctnAmt", Content::Simple(1), 0, 1, 11, false),
        e("StmtFrqcyAndFrmt", Content::Complex(57), 0, u32::MAX, 12, false),
        e("ClsgDt", Content::Simple(18), 0, 1, 13, false),
        e("Rstrctn", Content::Complex(55), 0, u32::MAX, 14, false),
    ]),
    // DateAndPlaceOfBirth1
    Complex::Elements(&[
        e("BirthDt", Content::Simple(18), 1, 1, 0, true),
        e("PrvcOfBirth", Content::Simple(29), 0, 1, 1, false),
        e("CityOfBirth", Content::Simple(29), 1, 1, 2, true),
        e("CtryOfBirth", Content::Simple(7), 1, 1, 3, true),
    ]),
    // Document
    Complex::Elements(&[
        e("AcctOpngReq", Content::Complex(2), 1, 1, 0, true),
    ]),
    // FinancialInstitutionIdentification18
    Complex::Elements(&[
        e("BICFI", Content::Simple(4), 0, 1, 0, false),
        e("ClrSysMmbId", Content::Complex(16), 0, 1, 1, false),
        e("LEI", Content::Simple(20), 0, 1, 2, false),
        e("Nm", Content::Simple(23), 0, 1, 3, false),
        e("PstlAdr", Content::Complex(50), 0, 1, 4, false),
        e("Othr", Content::Complex(28), 0, 1, 5, false),
    ]),
    // FixedAmountOrUnlimited1Choice
    Complex::Elements(&[
        e("Amt", Content::Complex(4), 1, 1, 0, true),
        e("NotLtd", Content::Simple(38), 1, 1, 0, true),
    ]),
    // GenericAccountIdentification1
    Complex::Elements(&[
        e("Id", Content::Simple(27), 1, 1, 0, true),
        e("SchmeNm", Content::Complex(3), 0, 1, 1, false),
        e("Issr", Content::Simple(29), 0, 1, 2, false),
    ]),
    // GenericFinancialIdentification1
    Complex::Elements(&[
        e("Id", Content::Simple(29), 1, 1, 0, true),
        e("SchmeNm", Content::Complex(18), 0, 1, 1, false),
        e("Issr", Content::Simple(29), 0, 1, 2, false),
    ]),
    // GenericIdentification13
    Complex::Elements(&[
        e("Id", Content::Simple(31), 1, 1, 0, true),
        e("SchmeNm", Content::Simple(29), 0, 1, 1, false),
        e("Issr", Content::Simple(29), 1, 1, 2, true),
    ]),
    // GenericIdentification30
    Complex::Elements(&[
        e("Id", Content::Simple(8), 1, 1, 0, true),
        e("Issr", Content::Simple(29), 1, 1, 1, true),
        e("SchmeNm", Content::Simple(29), 0, 1, 2, false),
    ]),
    // GenericOrganisationIdentification1
    Complex::Elements(&[
        e("Id", Content::Simple(29), 1, 1, 0, true),
        e("SchmeNm", Content::Complex(39), 0, 1, 1, false),
        e("Issr", Content::Simple(29), 0, 1, 2, false),
    ]),
    // GenericPersonIdentification1
    Complex::Elements(&[
        e("Id", Content::Simple(29), 1, 1, 0, true),
        e("SchmeNm", Content::Complex(49), 0, 1, 1, false),
        e("Issr", Content::Simple(29), 0, 1, 2, false),
    ]),
    // Group4
    Complex::Elements(&[
        e("GrpId", Content::Simple(31), 1, 1, 0, true),
        e("Pty", Content::Complex(43), 1, u32::MAX, 1, true),
    ]),
    // MaximumAmountByPeriod1
    Complex::Elements(&[
        e("MaxAmt", Content::Complex(4), 1, 1, 0, true),
        e("NbOfDays", Content::Simple(30), 1, 1, 1, true),
    ]),
    // MessageIdentification1
    Complex::Elements(&[
        e("Id", Content::Simple(29), 1, 1, 0, true),
        e("CreDtTm", Content::Simple(19), 1, 1, 1, true),
    ]),
    // OperationMandate4
    Complex::Elements(&[
        e("Id", Content::Simple(29), 1, 1, 0, true),
        e("AplblChanl", Content::Complex(14), 1, u32::MAX, 1, true),
        e("ReqrdSgntrNb", Content::Simple(24), 1, 1, 2, true),
        e("SgntrOrdrInd", Content::Simple(39), 1, 1, 3, true),
        e("MndtHldr", Content::Complex(42), 0, u32::MAX, 4, false),
        e("BkOpr", Content::Complex(7), 1, u32::MAX, 5, true),
        e("StartDt", Content::Simple(18), 0, 1, 6, false),
        e("EndDt", Content::Simple(18), 0, 1, 7, false),
    ]),
    // Organisation33
    Complex::Elements(&[
        e("FullLglNm", Content::Simple(28), 1, 1, 0, true),
        e("TradgNm", Content::Simple(28), 0, 1, 1, false),
        e("CtryOfOpr", Content::Simple(7), 1, 1, 2, true),
        e("RegnDt", Content::Simple(18), 0, 1, 3, false),
        e("OprlAdr", Content::Complex(50), 0, 1, 4, false),
        e("BizAdr", Content::Complex(50), 0, 1, 5, false),
        e("LglAdr", Content::Complex(50), 1, 1, 6, true),
        e("BllgAdr", Content::Complex(50), 0, 1, 7, false),
        e("OrgId", Content::Complex(38), 1, 1, 8, true),
        e("RprtvOffcr", Content::Complex(46), 0, u32::MAX, 9, false),
        e("TrsrMgr", Content::Complex(46), 0, 1, 10, false),
        e("MainMndtHldr", Content::Complex(46), 0, u32::MAX, 11, false),
        e("Sndr", Content::Complex(46), 0, u32::MAX, 12, false),
        e("LglRprtv", Content::Complex(46), 0, u32::MAX, 13, false),
    ]),
    // OrganisationIdentification29
    Complex::Elements(&[
        e("AnyBIC", Content::Simple(4), 0, 1, 0, false),
        e("LEI", Content::Simple(20), 0, 1, 1, false),
        e("Othr", Content::Complex(31), 0, u32::MAX, 2, false),
    ]),
    // OrganisationIdentificationSchemeName1Choice
    Complex::Elements(&[
        e("Cd", Content::Simple(13), 1, 1, 0, true),
        e("Prtry", Content::Simple(29), 1, 1, 0, true),
    ]),
    // OtherContact1
    Complex::Elements(&[
        e("ChanlTp", Content::Simple(10), 1, 1, 0, true),
        e("Id", Content::Simple(22), 0, 1, 1, false),
    ]),
    // Party38Choice
    Complex::Elements(&[
        e("OrgId", Content::Complex(38), 1, 1, 0, true),
        e("PrvtId", Content::Complex(48), 1, 1, 0, true),
    ]),
    // PartyAndAuthorisation4
    Complex::Elements(&[
        e("PtyOrGrp", Content::Complex(47), 1, 1, 0, true),
        e("SgntrOrdr", Content::Simple(24), 0, 1, 1, false),
        e("Authstn", Content::Complex(6), 1, 1, 2, true),
    ]),
    // PartyAndCertificate4
    Complex::Elements(&[
        e("Pty", Content::Complex(45), 1, 1, 0, true),
        e("Cert", Content::Simple(21), 0, 1, 1, false),
    ]),
    // PartyAndSignature3
    Complex::Elements(&[
        e("Pty", Content::Complex(45), 1, 1, 0, true),
        e("Sgntr", Content::Complex(56), 1, 1, 1, true),
    ]),
    // PartyIdentification135
    Complex::Elements(&[
        e("Nm", Content::Simple(23), 0, 1, 0, false),
        e("PstlAdr", Content::Complex(50), 0, 1, 1, false),
        e("Id", Content::Complex(41), 0, 1, 2, false),
        e("CtryOfRes", Content::Simple(7), 0, 1, 3, false),
        e("CtctDtls", Content::Complex(20), 0, 1, 4, false),
    ]),
    // PartyIdentification137
    Complex::Elements(&[
        e("Nm", Content::Simple(23), 0, 1, 0, false),
        e("PstlAdr", Content::Complex(50), 0, 1, 1, false),
        e("Id", Content::Complex(48), 0, 1, 2, false),
        e("CtryOfRes", Content::Simple(7), 0, 1, 3, false),
        e("CtctDtls", Content::Complex(20), 0, 1, 4, false),
    ]),
    // PartyOrGroup2Choice
    Complex::Elements(&[
        e("GrpId", Content::Simple(31), 1, 1, 0, true),
        e("Pty", Content::Complex(43), 1, 1, 0, true),
    ]),
    // PersonIdentification13
    Complex::Elements(&[
        e("DtAndPlcOfBirth", Content::Complex(23), 0, 1, 0, false),
        e("Othr", Content::Complex(32), 0, u32::MAX, 1, false),
    ]),
    // PersonIdentificationSchemeName1Choice
    Complex::Elements(&[
        e("Cd", Content::Simple(14), 1, 1, 0, true),
        e("Prtry", Content::Simple(29), 1, 1, 0, true),
    ]),
    // PostalAddress24
    Complex::Elements(&[
        e("AdrTp", Content::Complex(5), 0, 1, 0, false),
        e("Dept", Content::Simple(34), 0, 1, 1, false),
        e("SubDept", Content::Simple(34), 0, 1, 2, false),
        e("StrtNm", Content::Simple(34), 0, 1, 3, false),
        e("BldgNb", Content::Simple(25), 0, 1, 4, false),
        e("BldgNm", Content::Simple(29), 0, 1, 5, false),
        e("Flr", Content::Simple(34), 0, 1, 6, false),
        e("PstBx", Content::Simple(25), 0, 1, 7, false),
        e("Room", Content::Simple(34), 0, 1, 8, false),
        e("PstCd", Content::Simple(25), 0, 1, 9, false),
        e("TwnNm", Content::Simple(29), 0, 1, 10, false),
        e("TwnLctnNm", Content::Simple(29), 0, 1, 11, false),
        e("DstrctNm", Content::Simple(29), 0, 1, 12, false),
        e("CtrySubDvsn", Content::Simple(29), 0, 1, 13, false),
        e("Ctry", Content::Simple(7), 0, 1, 14, false),
        e("AdrLine", Content::Simple(34), 0, 7, 15, false),
    ]),
    // ProprietaryBankTransactionCodeStructure1
    Complex::Elements(&[
        e("Cd", Content::Simple(29), 1, 1, 0, true),
        e("Issr", Content::Simple(29), 0, 1, 1, false),
    ]),
    // ProxyAccountIdentification1
    Complex::Elements(&[
        e("Tp", Content::Complex(53), 0, 1, 0, false),
        e("Id", Content::Simple(26), 1, 1, 1, true),
    ]),
    // ProxyAccountType1Choice
    Complex::Elements(&[
        e("Cd", Content::Simple(15), 1, 1, 0, true),
        e("Prtry", Content::Simple(29), 1, 1, 0, true),
    ]),
    // References4
    Complex::Elements(&[
        e("MsgId", Content::Complex(35), 1, 1, 0, true),
        e("PrcId", Content::Complex(35), 1, 1, 1, true),
        e("AttchdDocNm", Content::Simple(34), 0, u32::MAX, 2, false),
    ]),
    // Restriction1
    Complex::Elements(&[
        e("RstrctnTp", Content::Complex(17), 1, 1, 0, true),
        e("VldFr", Content::Simple(19), 1, 1, 1, true),
        e("VldUntil", Content::Simple(19), 0, 1, 2, false),
    ]),
    // SkipPayload
    Complex::Any(None),
    // StatementFrequencyAndForm1
    Complex::Elements(&[
        e("Frqcy", Content::Simple(16), 1, 1, 0, true),
        e("ComMtd", Content::Complex(19), 1, 1, 1, true),
        e("DlvryAdr", Content::Simple(28), 1, 1, 2, true),
        e("Frmt", Content::Complex(18), 1, 1, 3, true),
    ]),
    // SupplementaryData1
    Complex::Elements(&[
        e("PlcAndNm", Content::Simple(28), 0, 1, 0, false),
        e("Envlp", Content::Complex(56), 1, 1, 1, true),
    ]),
    // BranchAndFinancialInstitutionIdentification5
    Complex::Elements(&[
        e("FinInstnId", Content::Complex(63), 1, 1, 0, true),
        e("BrnchId", Content::Complex(60), 0, 1, 1, false),
    ]),
    // BranchData2
    Complex::Elements(&[
        e("Id", Content::Simple(29), 0, 1, 0, false),
        e("Nm", Content::Simple(23), 0, 1, 1, false),
        e("PstlAdr", Content::Complex(74), 0, 1, 2, false),
    ]),
    // ContactDetails2
    Complex::Elements(&[
        e("NmPrfx", Content::Simple(41), 0, 1, 0, false),
        e("Nm", Content::Simple(23), 0, 1, 1, false),
        e("PhneNb", Content::Simple(36), 0, 1, 2, false),
        e("MobNb", Content::Simple(36), 0, 1, 3, false),
        e("FaxNb", Content::Simple(36), 0, 1, 4, false),
        e("EmailAdr", Content::Simple(26), 0, 1, 5, false),
        e("Othr", Content::Simple(29), 0, 1, 6, false),
    ]),
    // Document
    Complex::Elements(&[
        e("IdModAdvc", Content::Complex(67), 1, 1, 0, true),
    ]),
    // FinancialInstitutionIdentification8
    Complex::Elements(&[
        e("BICFI", Content::Simple(40), 0, 1, 0, false),
        e("ClrSysMmbId", Content::Complex(16), 0, 1, 1, false),
        e("Nm", Content::Simple(23), 0, 1, 2, false),
        e("PstlAdr", Content::Complex(74), 0, 1, 3, false),
        e("Othr", Content::Complex(28), 0, 1, 4, false),
    ]),
    // IdentificationAssignment2
    Complex::Elements(&[
        e("MsgId", Content::Simple(29), 1, 1, 0, true),
        e("CreDtTm", Content::Simple(19), 1, 1, 1, true),
        e("Cretr", Content::Complex(71), 0, 1, 2, false),
        e("FrstAgt", Content::Complex(59), 0, 1, 3, false),
        e("Assgnr", Content::Complex(71), 1, 1, 4, true),
        e("Assgne", Content::Complex(71), 1, 1, 5, true),
    ]),
    // IdentificationInformation2
    Complex::Elements(&[
        e("Pty", Content::Complex(72), 0, 1, 0, false),
        e("Acct", Content::Complex(1), 0, 1, 1, false),
        e("Agt", Content::Complex(59), 0, 1, 2, false),
    ]),
    // IdentificationModification2
    Complex::Elements(&[
        e("Id", Content::Simple(29), 1, 1, 0, true),
        e("OrgnlPtyAndAcctId", Content::Complex(65), 0, 1, 1, false),
        e("UpdtdPtyAndAcctId", Content::Complex(65), 1, 1, 2, true),
        e("AddtlInf", Content::Simple(23), 0, 1, 3, false),
    ]),
    // IdentificationModificationAdviceV02
    Complex::Elements(&[
        e("Assgnmt", Content::Complex(64), 1, 1, 0, true),
        e("OrgnlTxRef", Content::Complex(69), 0, 1, 1, false),
        e("Mod", Content::Complex(66), 1, u32::MAX, 2, true),
        e("SplmtryData", Content::Complex(58), 0, u32::MAX, 3, false),
    ]),
    // OrganisationIdentification8
    Complex::Elements(&[
        e("AnyBIC", Content::Simple(40), 0, 1, 0, false),
        e("Othr", Content::Complex(31), 0, u32::MAX, 1, false),
    ]),
    // OriginalTransactionReference18
    Complex::Elements(&[
        e("MsgId", Content::Simple(29), 0, 1, 0, false),
        e("MsgNmId", Content::Simple(29), 0, 1, 1, false),
        e("CreDtTm", Content::Simple(19), 0, 1, 2, false),
        e("OrgnlTx", Content::Complex(73), 0, u32::MAX, 3, false),
    ]),
    // Party11Choice
    Complex::Elements(&[
        e("OrgId", Content::Complex(68), 1, 1, 0, true),
        e("PrvtId", Content::Complex(48), 1, 1, 0, true),
    ]),
    // Party12Choice
    Complex::Elements(&[
        e("Pty", Content::Complex(72), 1, 1, 0, true),
        e("Agt", Content::Complex(59), 1, 1, 0, true),
    ]),
    // PartyIdentification43
    Complex::Elements(&[
        e("Nm", Content::Simple(23), 0, 1, 0, false),
        e("PstlAdr", Content::Complex(74), 0, 1, 1, false),
        e("Id", Content::Complex(70), 0, 1, 2, false),
        e("CtryOfRes", Content::Simple(7), 0, 1, 3, false),
        e("CtctDtls", Content::Complex(61), 0, 1, 4, false),
    ]),
    // PaymentIdentification4
    Complex::Elements(&[
        e("InstrId", Content::Simple(29), 0, 1, 0, false),
        e("EndToEndId", Content::Simple(29), 1, 1, 1, true),
        e("TxId", Content::Simple(29), 1, 1, 2, true),
        e("ClrSysRef", Content::Simple(29), 0, 1, 3, false),
        e("FrstAgt", Content::Complex(59), 0, 1, 4, false),
    ]),
    // PostalAddress6
    Complex::Elements(&[
        e("AdrTp", Content::Simple(3), 0, 1, 0, false),
        e("Dept", Content::Simple(34), 0, 1, 1, false),
        e("SubDept", Content::Simple(34), 0, 1, 2, false),
        e("StrtNm", Content::Simple(34), 0, 1, 3, false),
        e("BldgNb", Content::Simple(25), 0, 1, 4, false),
        e("PstCd", Content::Simple(25), 0, 1, 5, false),
        e("TwnNm", Content::Simple(29), 0, 1, 6, false),
        e("CtrySubDvsn", Content::Simple(29), 0, 1, 7, false),
        e("Ctry", Content::Simple(7), 0, 1, 8, false),
        e("AdrLine", Content::Simple(34), 0, 7, 9, false),
    ]),
    // CashAccount40
    Complex::Elements(&[
        e("Id", Content::Complex(1), 0, 1, 0, false),
        e("Tp", Content::Complex(13), 0, 1, 1, false),
        e("Ccy", Content::Simple(2), 0, 1, 2, false),
        e("Nm", Content::Simple(34), 0, 1, 3, false),
        e("Prxy", Content::Complex(52), 0, 1, 4, false),
    ]),
    // Document
    Complex::Elements(&[
        e("IdModAdvc", Content::Complex(80), 1, 1, 0, true),
    ]),
    // IdentificationAssignment3
    Complex::Elements(&[
        e("MsgId", Content::Simple(29), 1, 1, 0, true),
        e("CreDtTm", Content::Simple(19), 1, 1, 1, true),
        e("Cretr", Content::Complex(82), 0, 1, 2, false),
        e("FrstAgt", Content::Complex(10), 0, 1, 3, false),
        e("Assgnr", Content::Complex(82), 1, 1, 4, true),
        e("Assgne", Content::Complex(82), 1, 1, 5, true),
    ]),
    // IdentificationInformation4
    Complex::Elements(&[
        e("Pty", Content::Complex(45), 0, 1, 0, false),
        e("Acct", Content::Complex(75), 0, 1, 1, false),
        e("Agt", Content::Complex(10), 0, 1, 2, false),
    ]),
    // IdentificationModification4
    Complex::Elements(&[
        e("Id", Content::Simple(29), 1, 1, 0, true),
        e("OrgnlPtyAndAcctId", Content::Complex(78), 0, 1, 1, false),
        e("UpdtdPtyAndAcctId", Content::Complex(78), 1, 1, 2, true),
        e("AddtlInf", Content::Simple(23), 0, 1, 3, false),
    ]),
    // IdentificationModificationAdviceV03
    Complex::Elements(&[
        e("Assgnmt", Content::Complex(77), 1, 1, 0, true),
        e("OrgnlTxRef", Content::Complex(81), 0, 1, 1, false),
        e("Mod", Content::Complex(79), 1, u32::MAX, 2, true),
        e("SplmtryData", Content::Complex(58), 0, u32::MAX, 3, false),
    ]),
    // OriginalTransactionReference30
    Complex::Elements(&[
        e("MsgId", Content::Simple(29), 0, 1, 0, false),
        e("MsgNmId", Content::Simple(29), 0, 1, 1, false),
        e("CreDtTm", Content::Simple(19), 0, 1, 2, false),
        e("OrgnlTx", Content::Complex(83), 0, u32::MAX, 3, false),
    ]),
    // Party40Choice
    Complex::Elements(&[
        e("Pty", Content::Complex(45), 1, 1, 0, true),
        e("Agt", Content::Complex(10), 1, 1, 0, true),
    ]),
    // PaymentIdentification5
    Complex::Elements(&[
        e("InstrId", Content::Simple(29), 0, 1, 0, false),
        e("EndToEndId", Content::Simple(29), 1, 1, 1, true),
        e("TxId", Content::Simple(29), 0, 1, 2, false),
        e("UETR", Content::Simple(42), 0, 1, 3, false),
        e("ClrSysRef", Content::Simple(29), 0, 1, 4, false),
        e("FrstAgt", Content::Complex(10), 0, 1, 5, false),
    ]),
    // BranchAndFinancialInstitutionIdentification8
    Complex::Elements(&[
        e("FinInstnId", Content::Complex(88), 1, 1, 0, true),
        e("BrnchId", Content::Complex(85), 0, 1, 1, false),
    ]),
    // BranchData5
    Complex::Elements(&[
        e("Id", Content::Simple(29), 0, 1, 0, false),
        e("LEI", Content::Simple(20), 0, 1, 1, false),
        e("Nm", Content::Simple(23), 0, 1, 2, false),
        e("PstlAdr", Content::Complex(102), 0, 1, 3, false),
    ]),
    // Contact13
    Complex::Elements(&[
        e("NmPrfx", Content::Simple(35), 0, 1, 0, false),
        e("Nm", Content::Simple(23), 0, 1, 1, false),
        e("PhneNb", Content::Simple(36), 0, 1, 2, false),
        e("MobNb", Content::Simple(36), 0, 1, 3, false),
        e("FaxNb", Content::Simple(36), 0, 1, 4, false),
        e("URLAdr", Content::Simple(26), 0, 1, 5, false),
        e("EmailAdr", Content::Simple(43), 0, 1, 6, false),
        e("EmailPurp", Content::Simple(29), 0, 1, 7, false),
        e("JobTitl", Content::Simple(29), 0, 1, 8, false),
        e("Rspnsblty", Content::Simple(29), 0, 1, 9, false),
        e("Dept", Content::Simple(34), 0, 1, 10, false),
        e("Othr", Content::Complex(40), 0, u32::MAX, 11, false),
        e("PrefrdMtd", Content::Simple(44), 0, 1, 12, false),
    ]),
    // Document
    Complex::Elements(&[
        e("IdModAdvc", Content::Complex(94), 1, 1, 0, true),
    ]),
    // FinancialInstitutionIdentification23
    Complex::Elements(&[
        e("BICFI", Content::Simple(4), 0, 1, 0, false),
        e("ClrSysMmbId", Content::Complex(16), 0, 1, 1, false),
        e("LEI", Content::Simple(20), 0, 1, 2, false),
        e("Nm", Content::Simple(23), 0, 1, 3, false),
        e("PstlAdr", Content::Complex(102), 0, 1, 4, false),
        e("Othr", Content::Complex(28), 0, 1, 5, false),
    ]),
    // GenericOrganisationIdentification3
    Complex::Elements(&[
        e("Id", Content::Simple(43), 1, 1, 0, true),
        e("SchmeNm", Content::Complex(39), 0, 1, 1, false),
        e("Issr", Content::Simple(29), 0, 1, 2, false),
    ]),
    // GenericPersonIdentification2
    Complex::Elements(&[
        e("Id", Content::Simple(43), 1, 1, 0, true),
        e("SchmeNm", Content::Complex(49), 0, 1, 1, false),
        e("Issr", Content::Simple(29), 0, 1, 2, false),
    ]),
    // IdentificationAssignment4
    Complex::Elements(&[
        e("MsgId", Content::Simple(29), 1, 1, 0, true),
        e("CreDtTm", Content::Simple(19), 1, 1, 1, true),
        e("Cretr", Content::Complex(97), 0, 1, 2, false),
        e("FrstAgt", Content::Complex(84), 0, 1, 3, false),
        e("Assgnr", Content::Complex(97), 1, 1, 4, true),
        e("Assgne", Content::Complex(97), 1, 1, 5, true),
    ]),
    // IdentificationInformation5
    Complex::Elements(&[
        e("Pty", Content::Complex(99), 0, 1, 0, false),
        e("Acct", Content::Complex(75), 0, 1, 1, false),
        e("Agt", Content::Complex(84), 0, 1, 2, false),
    ]),
    // IdentificationModification5
    Complex::Elements(&[
        e("Id", Content::Simple(29), 1, 1, 0, true),
        e("OrgnlPtyAndAcctId", Content::Complex(92), 0, 1, 1, false),
        e("UpdtdPtyAndAcctId", Content::Complex(92), 1, 1, 2, true),
        e("AddtlInf", Content::Simple(23), 0, 1, 3, false),
    ]),
    // IdentificationModificationAdviceV04
    Complex::Elements(&[
        e("Assgnmt", Content::Complex(91), 1, 1, 0, true),
        e("OrgnlTxRef", Content::Complex(96), 0, 1, 1, false),
        e("Mod", Content::Complex(93), 1, u32::MAX, 2, true),
        e("SplmtryData", Content::Complex(58), 0, u32::MAX, 3, false),
    ]),
    // OrganisationIdentification39
    Complex::Elements(&[
        e("AnyBIC", Content::Simple(4), 0, 1, 0, false),
        e("LEI", Content::Simple(20), 0, 1, 1, false),
        e("Othr", Content::Complex(89), 0, u32::MAX, 2, false),
    ]),
    // OriginalTransactionReference43
    Complex::Elements(&[
        e("MsgId", Content::Simple(29), 0, 1, 0, false),
        e("MsgNmId", Content::Simple(29), 0, 1, 1, false),
        e("CreDtTm", Content::Simple(19), 0, 1, 2, false),
        e("OrgnlTx", Content::Complex(100), 0, u32::MAX, 3, false),
    ]),
    // Party50Choice
    Complex::Elements(&[
        e("Pty", Content::Complex(99), 1, 1, 0, true),
        e("Agt", Content::Complex(84), 1, 1, 0, true),
    ]),
    // Party52Choice
    Complex::Elements(&[
        e("OrgId", Content::Complex(95), 1, 1, 0, true),
        e("PrvtId", Content::Complex(101), 1, 1, 0, true),
    ]),
    // PartyIdentification272
    Complex::Elements(&[
        e("Nm", Content::Simple(23), 0, 1, 0, false),
        e("PstlAdr", Content::Complex(102), 0, 1, 1, false),
        e("Id", Content::Complex(98), 0, 1, 2, false),
        e("CtryOfRes", Content::Simple(7), 0, 1, 3, false),
        e("CtctDtls", Content::Complex(86), 0, 1, 4, false),
    ]),
    // PaymentIdentification15
    Complex::Elements(&[
        e("InstrId", Content::Simple(29), 0, 1, 0, false),
        e("EndToEndId", Content::Simple(29), 1, 1, 1, true),
        e("TxId", Content::Simple(29), 0, 1, 2, false),
        e("UETR", Content::Simple(42), 0, 1, 3, false),
        e("ClrSysRef", Content::Simple(29), 0, 1, 4, false),
        e("FrstAgt", Content::Complex(84), 0, 1, 5, false),
    ]),
    // PersonIdentification18
    Complex::Elements(&[
        e("DtAndPlcOfBirth", Content::Complex(23), 0, 1, 0, false),
        e("Othr", Content::Complex(90), 0, u32::MAX, 1, false),
    ]),
    // PostalAddress27
    Complex::Elements(&[
        e("AdrTp", Content::Complex(5), 0, 1, 0, false),
        e("CareOf", Content::Simple(23), 0, 1, 1, false),
        e("Dept", Content::Simple(34), 0, 1, 2, false),
        e("SubDept", Content::Simple(34), 0, 1, 3, false),
        e("StrtNm", Content::Simple(23), 0, 1, 4, false),
        e("BldgNb", Content::Simple(25), 0, 1, 5, false),
        e("BldgNm", Content::Simple(23), 0, 1, 6, false),
        e("Flr", Content::Simple(34), 0, 1, 7, false),
        e("UnitNb", Content::Simple(25), 0, 1, 8, false),
        e("PstBx", Content::Simple(25), 0, 1, 9, false),
        e("Room", Content::Simple(34), 0, 1, 10, false),
        e("PstCd", Content::Simple(25), 0, 1, 11, false),
        e("TwnNm", Content::Simple(23), 0, 1, 12, false),
        e("TwnLctnNm", Content::Simple(23), 0, 1, 13, false),
        e("DstrctNm", Content::Simple(23), 0, 1, 14, false),
        e("CtrySubDvsn", Content::Simple(29), 0, 1, 15, false),
        e("Ctry", Content::Simple(7), 0, 1, 16, false),
        e("AdrLine", Content::Simple(34), 0, 7, 17, false),
    ]),
    // Document
    Complex::Elements(&[
        e("IdVrfctnReq", Content::Complex(105), 1, 1, 0, true),
    ]),
    // IdentificationVerification2
    Complex::Elements(&[
        e("Id", Content::Simple(29), 1, 1, 0, true),
        e("PtyAndAcctId", Content::Complex(65), 1, 1, 1, true),
    ]),
    // IdentificationVerificationRequestV02
    Complex::Elements(&[
        e("Assgnmt", Content::Complex(64), 1, 1, 0, true),
        e("Vrfctn", Content::Complex(104), 1, u32::MAX, 1, true),
        e("SplmtryData", Content::Complex(58), 0, u32::MAX, 2, false),
    ]),
    // Document
    Complex::Elements(&[
        e("IdVrfctnReq", Content::Complex(108), 1, 1, 0, true),
    ]),
    // IdentificationVerification4
    Complex::Elements(&[
        e("Id", Content::Simple(29), 1, 1, 0, true),
        e("PtyAndAcctId", Content::Complex(78), 1, 1, 1, true),
    ]),
    // IdentificationVerificationRequestV03
    Complex::Elements(&[
        e("Assgnmt", Content::Complex(77), 1, 1, 0, true),
        e("Vrfctn", Content::Complex(107), 1, u32::MAX, 1, true),
        e("SplmtryData", Content::Complex(58), 0, u32::MAX, 2, false),
    ]),
    // Document
    Complex::Elements(&[
        e("IdVrfctnReq", Content::Complex(111), 1, 1, 0, true),
    ]),
    // IdentificationVerification5
    Complex::Elements(&[
        e("Id", Content::Simple(29), 1, 1, 0, true),
        e("PtyAndAcctId", Content::Complex(92), 1, 1, 1, true),
    ]),
    // IdentificationVerificationRequestV04
    Complex::Elements(&[
        e("Assgnmt", Content::Complex(91), 1, 1, 0, true),
        e("Vrfctn", Content::Complex(110), 1, u32::MAX, 1, true),
        e("SplmtryData", Content::Complex(58), 0, u32::MAX, 2, false),
    ]),
    // Document
    Complex::Elements(&[
        e("IdVrfctnRpt", Content::Complex(113), 1, 1, 0, true),
    ]),
    // IdentificationVerificationReportV02
    Complex::Elements(&[
        e("Assgnmt", Content::Complex(64), 1, 1, 0, true),
        e("OrgnlAssgnmt", Content::Complex(114), 0, 1, 1, false),
        e("Rpt", Content::Complex(116), 1, u32::MAX, 2, true),
        e("SplmtryData", Content::Complex(58), 0, u32::MAX, 3, false),
    ]),
    // MessageIdentification5
    Complex::Elements(&[
        e("MsgId", Content::Simple(29), 0, 1, 0, false),
        e("CreDtTm", Content::Simple(19), 0, 1, 1, false),
        e("FrstAgt", Content::Complex(59), 0, 1, 2, false),
    ]),
    // VerificationReason1Choice
    Complex::Elements(&[
        e("Cd", Content::Simple(45), 1, 1, 0, true),
        e("Prtry", Content::Simple(29), 1, 1, 0, true),
    ]),
    // VerificationReport2
    Complex::Elements(&[
        e("OrgnlId", Content::Simple(29), 1, 1, 0, true),
        e("Vrfctn", Content::Simple(39), 1, 1, 1, true),
        e("Rsn", Content::Complex(115), 0, 1, 2, false),
        e("OrgnlPtyAndAcctId", Content::Complex(65), 0, 1, 3, false),
        e("UpdtdPtyAndAcctId", Content::Complex(65), 0, 1, 4, false),
    ]),
    // Document
    Complex::Elements(&[
        e("IdVrfctnRpt", Content::Complex(118), 1, 1, 0, true),
    ]),
    // IdentificationVerificationReportV03
    Complex::Elements(&[
        e("Assgnmt", Content::Complex(77), 1, 1, 0, true),
        e("OrgnlAssgnmt", Content::Complex(119), 0, 1, 1, false),
        e("Rpt", Content::Complex(120), 1, u32::MAX, 2, true),
        e("SplmtryData", Content::Complex(58), 0, u32::MAX, 3, false),
    ]),
    // MessageIdentification7
    Complex::Elements(&[
        e("MsgId", Content::Simple(29), 0, 1, 0, false),
        e("CreDtTm", Content::Simple(19), 0, 1, 1, false),
        e("FrstAgt", Content::Complex(10), 0, 1, 2, false),
    ]),
    // VerificationReport4
    Complex::Elements(&[
        e("OrgnlId", Content::Simple(29), 1, 1, 0, true),
        e("Vrfctn", Content::Simple(39), 1, 1, 1, true),
        e("Rsn", Content::Complex(115), 0, 1, 2, false),
        e("OrgnlPtyAndAcctId", Content::Complex(78), 0, 1, 3, false),
        e("UpdtdPtyAndAcctId", Content::Complex(78), 0, 1, 4, false),
    ]),
    // Document
    Complex::Elements(&[
        e("IdVrfctnRpt", Content::Complex(122), 1, 1, 0, true),
    ]),
    // IdentificationVerificationReportV04
    Complex::Elements(&[
        e("Assgnmt", Content::Complex(91), 1, 1, 0, true),
        e("OrgnlAssgnmt", Content::Complex(123), 0, 1, 1, false),
        e("Rpt", Content::Complex(124), 1, u32::MAX, 2, true),
        e("SplmtryData", Content::Complex(58), 0, u32::MAX, 3, false),
    ]),
    // MessageIdentification8
    Complex::Elements(&[
        e("MsgId", Content::Simple(29), 0, 1, 0, false),
        e("CreDtTm", Content::Simple(19), 0, 1, 1, false),
        e("FrstAgt", Content::Complex(84), 0, 1, 2, false),
    ]),
    // VerificationReport5
    Complex::Elements(&[
        e("OrgnlId", Content::Simple(29), 1, 1, 0, true),
        e("Vrfctn", Content::Simple(39), 1, 1, 1, true),
        e("Rsn", Content::Complex(115), 0, 1, 2, false),
        e("OrgnlPtyAndAcctId", Content::Complex(92), 0, 1, 3, false),
        e("UpdtdPtyAndAcctId", Content::Complex(92), 0, 1, 4, false),
    ]),
    // Document
    Complex::Elements(&[
        e("admi.002.001.01", Content::Complex(128), 1, 1, 0, true),
    ]),
    // MessageReference
    Complex::Elements(&[
        e("Ref", Content::Simple(29), 1, 1, 0, true),
    ]),
    // RejectionReason2
    Complex::Elements(&[
        e("RjctgPtyRsn", Content::Simple(29), 1, 1, 0, true),
        e("RjctnDtTm", Content::Simple(19), 0, 1, 1, false),
        e("ErrLctn", Content::Simple(28), 0, 1, 2, false),
        e("RsnDesc", Content::Simple(28), 0, 1, 3, false),
        e("AddtlData", Content::Simple(46), 0, 1, 4, false),
    ]),
    // admi.002.001.01
    Complex::Elements(&[
        e("RltdRef", Content::Complex(126), 1, 1, 0, true),
        e("Rsn", Content::Complex(127), 1, 1, 1, true),
    ]),
    // Document
    Complex::Elements(&[
        e("SysEvtNtfctn", Content::Complex(131), 1, 1, 0, true),
    ]),
    // Event2
    Complex::Elements(&[
        e("EvtCd", Content::Simple(31), 1, 1, 0, true),
        e("EvtParam", Content::Simple(29), 0, u32::MAX, 1, false),
        e("EvtDesc", Content::Simple(47), 0, 1, 2, false),
        e("EvtTm", Content::Simple(19), 0, 1, 3, false),
    ]),
    // SystemEventNotificationV02
    Complex::Elements(&[
        e("EvtInf", Content::Complex(130), 1, 1, 0, true),
    ]),
    // Document
    Complex::Elements(&[
        e("RsndReq", Content::Complex(142), 1, 1, 0, true),
    ]),
    // GenericIdentification1
    Complex::Elements(&[
        e("Id", Content::Simple(29), 1, 1, 0, true),
        e("SchmeNm", Content::Simple(29), 0, 1, 1, false),
        e("Issr", Content::Simple(29), 0, 1, 2, false),
    ]),
    // GenericIdentification36
    Complex::Elements(&[
        e("Id", Content::Simple(29), 1, 1, 0, true),
        e("Issr", Content::Simple(29), 1, 1, 1, true),
        e("SchmeNm", Content::Simple(29), 0, 1, 2, false),
    ]),
    // MessageHeader7
    Complex::Elements(&[
        e("MsgId", Content::Simple(29), 1, 1, 0, true),
        e("CreDtTm", Content::Simple(19), 0, 1, 1, false),
        e("ReqTp", Content::Complex(141), 0, 1, 2, false),
        e("OrgnlBizQry", Content::Complex(137), 0, 1, 3, false),
        e("QryNm", Content::Simple(29), 0, 1, 4, false),
    ]),
    // NameAndAddress5
    Complex::Elements(&[
        e("Nm", Content::Simple(28), 1, 1, 0, true),
        e("Adr", Content::Complex(140), 0, 1, 1, false),
    ]),
    // OriginalBusinessQuery1
    Complex::Elements(&[
        e("MsgId", Content::Simple(29), 1, 1, 0, true),
        e("MsgNmId", Content::Simple(29), 0, 1, 1, false),
        e("CreDtTm", Content::Simple(19), 0, 1, 2, false),
    ]),
    // PartyIdentification120Choice
    Complex::Elements(&[
        e("AnyBIC", Content::Simple(4), 1, 1, 0, true),
        e("PrtryId", Content::Complex(134), 1, 1, 0, true),
        e("NmAndAdr", Content::Complex(136), 1, 1, 0, true),
    ]),
    // PartyIdentification136
    Complex::Elements(&[
        e("Id", Content::Complex(138), 1, 1, 0, true),
        e("LEI", Content::Simple(20), 0, 1, 1, false),
    ]),
    // PostalAddress1
    Complex::Elements(&[
        e("AdrTp", Content::Simple(3), 0, 1, 0, false),
        e("AdrLine", Content::Simple(34), 0, 5, 1, false),
        e("StrtNm", Content::Simple(34), 0, 1, 2, false),
        e("BldgNb", Content::Simple(25), 0, 1, 3, false),
        e("PstCd", Content::Simple(25), 0, 1, 4, false),
        e("TwnNm", Content::Simple(29), 0, 1, 5, false),
        e("CtrySubDvsn", Content::Simple(29), 0, 1, 6, false),
        e("Ctry", Content::Simple(7), 1, 1, 7, true),
    ]),
    // RequestType4Choice
    Complex::Elements(&[
        e("PmtCtrl", Content::Simple(49), 1, 1, 0, true),
        e("Enqry", Content::Simple(48), 1, 1, 0, true),
        e("Prtry", Content::Complex(133), 1, 1, 0, true),
    ]),
    // ResendRequestV01
    Complex::Elements(&[
        e("MsgHdr", Content::Complex(135), 1, 1, 0, true),
        e("RsndSchCrit", Content::Complex(143), 1, u32::MAX, 1, true),
        e("SplmtryData", Content::Complex(58), 0, u32::MAX, 2, false),
    ]),
    // ResendSearchCriteria2
    Complex::Elements(&[
        e("BizDt", Content::Simple(18), 0, 1, 0, false),
        e("SeqNb", Content::Simple(29), 0, 1, 1, false),
        e("SeqRg", Content::Complex(145), 0, 1, 2, false),
        e("OrgnlMsgNmId", Content::Simple(29), 0, 1, 3, false),
        e("FileRef", Content::Simple(29), 0, 1, 4, false),
        e("Rcpt", Content::Complex(139), 1, 1, 5, true),
    ]),
    // SequenceRange1
    Complex::Elements(&[
        e("FrSeq", Content::Simple(29), 1, 1, 0, true),
        e("ToSeq", Content::Simple(29), 1, 1, 1, true),
    ]),
    // SequenceRange1Choice
    Complex::Elements(&[
        e("FrSeq", Content::Simple(29), 1, 1, 0, true),
        e("ToSeq", Content::Simple(29), 1, 1, 0, true),
        e("FrToSeq", Content::Complex(144), 1, u32::MAX, 0, true),
        e("EQSeq", Content::Simple(29), 1, u32::MAX, 0, true),
        e("NEQSeq", Content::Simple(29), 1, u32::MAX, 0, true),
    ]),
    // Document
    Complex::Elements(&[
        e("RctAck", Content::Complex(150), 1, 1, 0, true),
    ]),
    // MessageHeader10
    Complex::Elements(&[
        e("MsgId", Content::Simple(29), 1, 1, 0, true),
        e("CreDtTm", Content::Simple(19), 0, 1, 1, false),
        e("QryNm", Content::Simple(29), 0, 1, 2, false),
    ]),
    // MessageReference1
    Complex::Elements(&[
        e("Ref", Content::Simple(29), 1, 1, 0, true),
        e("MsgNm", Content::Simple(29), 0, 1, 1, false),
        e("RefIssr", Content::Complex(139), 0, 1, 2, false),
    ]),
    // ReceiptAcknowledgementReport2
    Complex::Elements(&[
        e("RltdRef", Content::Complex(148), 1, 1, 0, true),
        e("ReqHdlg", Content::Complex(151), 1, 1, 1, true),
    ]),
    // ReceiptAcknowledgementV01
    Complex::Elements(&[
        e("MsgId", Content::Complex(147), 1, 1, 0, true),
        e("Rpt", Content::Complex(149), 1, u32::MAX, 1, true),
        e("SplmtryData", Content::Complex(58), 0, u32::MAX, 2, false),
    ]),
    // RequestHandling2
    Complex::Elements(&[
        e("StsCd", Content::Simple(31), 1, 1, 0, true),
        e("StsDtTm", Content::Simple(19), 0, 1, 1, false),
        e("Desc", Content::Simple(23), 0, 1, 2, false),
    ]),
    // Document
    Complex::Elements(&[
        e("StatcDataReq", Content::Complex(154), 1, 1, 0, true),
    ]),
    // RequestDetails3
    Complex::Elements(&[
        e("Tp", Content::Simple(29), 1, 1, 0, true),
        e("Key", Content::Simple(29), 0, 1, 1, false),
    ]),
    // StaticDataRequestV02
    Complex::Elements(&[
        e("MsgId", Content::Simple(29), 1, 1, 0, true),
        e("SttlmSsnIdr", Content::Simple(8), 0, 1, 1, false),
        e("DataReqDtls", Content::Complex(153), 1, 1, 2, true),
        e("SplmtryData", Content::Complex(58), 0, u32::MAX, 3, false),
    ]),
    // Document
    Complex::Elements(&[
        e("StatcDataRpt", Content::Complex(159), 1, 1, 0, true),
    ]),
    // ReportParameter1
    Complex::Elements(&[
        e("Nm", Content::Simple(34), 1, 1, 0, true),
        e("Val", Content::Simple(28), 1, 1, 1, true),
    ]),
    // RequestDetails4
    Complex::Elements(&[
        e("Key", Content::Simple(29), 1, 1, 0, true),
        e("RptData", Content::Complex(156), 0, u32::MAX, 1, false),
    ]),
    // RequestDetails5
    Complex::Elements(&[
        e("Tp", Content::Simple(29), 1, 1, 0, true),
        e("ReqRef", Content::Simple(29), 1, 1, 1, true),
        e("RptKey", Content::Complex(157), 1, u32::MAX, 2, true),
    ]),
    // StaticDataReportV02
    Complex::Elements(&[
        e("MsgId", Content::Simple(29), 1, 1, 0, true),
        e("SttlmSsnIdr", Content::Simple(8), 0, 1, 1, false),
        e("RptDtls", Content::Complex(158), 1, 1, 2, true),
        e("SplmtryData", Content::Complex(58), 0, u32::MAX, 3, false),
    ]),
    // Document
    Complex::Elements(&[
        e("SysEvtAck", Content::Complex(162), 1, 1, 0, true),
    ]),
    // Event1
    Complex::Elements(&[
        e("EvtCd", Content::Simple(31), 1, 1, 0, true),
        e("EvtParam", Content::Simple(29), 0, u32::MAX, 1, false),
        e("EvtDesc", Content::Simple(28), 0, 1, 2, false),
        e("EvtTm", Content::Simple(19), 0, 1, 3, false),
    ]),
    // SystemEventAcknowledgementV01
    Complex::Elements(&[
        e("MsgId", Content::Simple(29), 1, 1, 0, true),
        e("OrgtrRef", Content::Simple(29), 0, 1, 1, false),
        e("SttlmSsnIdr", Content::Simple(8), 0, 1, 2, false),
        e("AckDtls", Content::Complex(161), 0, 1, 3, false),
        e("SplmtryData", Content::Complex(58), 0, u32::MAX, 4, false),
    ]),
    // AccountCriteria3Choice
    Complex::Elements(&[
        e("QryNm", Content::Simple(29), 1, 1, 0, true),
        e("NewCrit", Content::Complex(164), 1, 1, 0, true),
    ]),
    // AccountCriteria7
    Complex::Elements(&[
        e("NewQryNm", Content::Simple(29), 0, 1, 0, false),
        e("SchCrit", Content::Complex(169), 0, u32::MAX, 1, false),
        e("RtrCrit", Content::Complex(168), 0, 1, 2, false),
    ]),
    // AccountIdentificationSearchCriteria2Choice
    Complex::Elements(&[
        e("EQ", Content::Complex(1), 1, 1, 0, true),
        e("CTTxt", Content::Simple(29), 1, 1, 0, true),
        e("NCTTxt", Content::Simple(29), 1, 1, 0, true),
    ]),
    // AccountQuery3
    Complex::Elements(&[
        e("QryTp", Content::Simple(52), 0, 1, 0, false),
        e("AcctCrit", Content::Complex(163), 0, 1, 1, false),
    ]),
    // BalanceType11Choice
    Complex::Elements(&[
        e("Cd", Content::Simple(51), 1, 1, 0, true),
        e("Prtry", Content::Simple(29), 1, 1, 0, true),
    ]),
    // CashAccountReturnCriteria5
    Complex::Elements(&[
        e("NmInd", Content::Simple(39), 0, 1, 0, false),
        e("CcyInd", Content::Simple(39), 0, 1, 1, false),
        e("TpInd", Content::Simple(39), 0, 1, 2, false),
        e("MulLmtInd", Content::Simple(39), 0, 1, 3, false),
        e("MulBalRtrCrit", Content::Complex(171), 0, 1, 4, false),
        e("BilLmtInd", Content::Simple(39), 0, 1, 5, false),
        e("BilBalRtrCrit", Content::Complex(171), 0, 1, 6, false),
        e("StgOrdrInd", Content::Simple(39), 0, 1, 7, false),
        e("AcctOwnrInd", Content::Simple(39), 0, 1, 8, false),
        e("AcctSvcrInd", Content::Simple(39), 0, 1, 9, false),
    ]),
    // CashAccountSearchCriteria7
    Complex::Elements(&[
        e("AcctId", Content::Complex(165), 0, u32::MAX, 0, false),
        e("Tp", Content::Complex(13), 0, u32::MAX, 1, false),
        e("Ccy", Content::Simple(2), 0, u32::MAX, 2, false),
        e("Bal", Content::Complex(170), 0, u32::MAX, 3, false),
        e("AcctOwnr", Content::Complex(45), 0, 1, 4, false),
        e("AcctSvcr", Content::Complex(10), 0, 1, 5, false),
    ]),
    // CashBalance12
    Complex::Elements(&[
        e("Tp", Content::Complex(167), 0, u32::MAX, 0, false),
        e("CtrPtyTp", Content::Simple(50), 1, 1, 1, true),
        e("CtrPtyId", Content::Complex(10), 0, u32::MAX, 2, false),
        e("ValDt", Content::Complex(172), 0, u32::MAX, 3, false),
        e("PrcgDt", Content::Complex(172), 0, 1, 4, false),
    ]),
    // CashBalanceReturnCriteria2
    Complex::Elements(&[
        e("TpInd", Content::Simple(39), 1, 1, 0, true),
        e("StsInd", Content::Simple(39), 1, 1, 1, true),
        e("ValDtInd", Content::Simple(39), 1, 1, 2, true),
        e("PrcgDtInd", Content::Simple(39), 1, 1, 3, true),
        e("NbOfPmtsInd", Content::Simple(39), 1, 1, 4, true),
    ]),
    // DateAndDateTimeSearch4Choice
    Complex::Elements(&[
        e("DtTm", Content::Complex(176), 1, 1, 0, true),
        e("Dt", Content::Complex(174), 1, 1, 0, true),
    ]),
    // DatePeriod2
    Complex::Elements(&[
        e("FrDt", Content::Simple(18), 1, 1, 0, true),
        e("ToDt", Content::Simple(18), 1, 1, 1, true),
    ]),
    // DatePeriodSearch1Choice
    Complex::Elements(&[
        e("FrDt", Content::Simple(18), 1, 1, 0, true),
        e("ToDt", Content::Simple(18), 1, 1, 0, true),
        e("FrToDt", Content::Complex(173), 1, 1, 0, true),
        e("EQDt", Content::Simple(18), 1, 1, 0, true),
        e("NEQDt", Content::Simple(18), 1, 1, 0, true),
    ]),
    // DateTimePeriod1
    Complex::Elements(&[
        e("FrDtTm", Content::Simple(19), 1, 1, 0, true),
        e("ToDtTm", Content::Simple(19), 1, 1, 1, true),
    ]),
    // DateTimeSearch2Choice
    Complex::Elements(&[
        e("FrDtTm", Content::Simple(19), 1, 1, 0, true),
        e("ToDtTm", Content::Simple(19), 1, 1, 0, true),
        e("FrToDtTm", Content::Complex(175), 1, 1, 0, true),
        e("EQDtTm", Content::Simple(19), 1, 1, 0, true),
        e("NEQDtTm", Content::Simple(19), 1, 1, 0, true),
    ]),
    // Document
    Complex::Elements(&[
        e("GetAcct", Content::Complex(178), 1, 1, 0, true),
    ]),
    // GetAccountV07
    Complex::Elements(&[
        e("MsgHdr", Content::Complex(179), 1, 1, 0, true),
        e("AcctQryDef", Content::Complex(166), 0, 1, 1, false),
        e("SplmtryData", Content::Complex(58), 0, u32::MAX, 2, false),
    ]),
    // MessageHeader9
    Complex::Elements(&[
        e("MsgId", Content::Simple(29), 1, 1, 0, true),
        e("CreDtTm", Content::Simple(19), 0, 1, 1, false),
        e("ReqTp", Content::Complex(141), 0, 1, 2, false),
    ]),
    // AccountCriteria4Choice
    Complex::Elements(&[
        e("QryNm", Content::Simple(29), 1, 1, 0, true),
        e("NewCrit", Content::Complex(181), 1, 1, 0, true),
    ]),
    // AccountCriteria8
    Complex::Elements(&[
        e("NewQryNm", Content::Simple(29), 0, 1, 0, false),
        e("SchCrit", Content::Complex(183), 0, u32::MAX, 1, false),
        e("RtrCrit", Content::Complex(168), 0, 1, 2, false),
    ]),
    // AccountQuery4
    Complex::Elements(&[
        e("QryTp", Content::Simple(52), 0, 1, 0, false),
        e("AcctCrit", Content::Complex(180), 0, 1, 1, false),
    ]),
    // CashAccountSearchCriteria8
    Complex::Elements(&[
        e("AcctId", Content::Complex(165), 0, u32::MAX, 0, false),
        e("Tp", Content::Complex(13), 0, u32::MAX, 1, false),
        e("Ccy", Content::Simple(2), 0, u32::MAX, 2, false),
        e("Bal", Content::Complex(184), 0, u32::MAX, 3, false),
        e("AcctOwnr", Content::Complex(99), 0, 1, 4, false),
        e("AcctSvcr", Content::Complex(84), 0, 1, 5, false),
    ]),
    // CashBalance14
    Complex::Elements(&[
        e("Tp", Content::Complex(167), 0, u32::MAX, 0, false),
        e("CtrPtyTp", Content::Simple(50), 1, 1, 1, true),
        e("CtrPtyId", Content::Complex(84), 0, u32::MAX, 2, false),
        e("ValDt", Content::Complex(172), 0, u32::MAX, 3, false),
        e("PrcgDt", Content::Complex(172), 0, 1, 4, false),
    ]),
    // Document
    Complex::Elements(&[
        e("GetAcct", Content::Complex(186), 1, 1, 0, true),
    ]),
    // GetAccountV08
    Complex::Elements(&[
        e("MsgHdr", Content::Complex(179), 1, 1, 0, true),
        e("AcctQryDef", Content::Complex(182), 0, 1, 1, false),
        e("SplmtryData", Content::Complex(58), 0, u32::MAX, 2, false),
    ]),
    // AccountOrBusinessError4Choice
    Complex::Elements(&[
        e("Acct", Content::Complex(194), 1, 1, 0, true),
        e("BizErr", Content::Complex(201), 1, u32::MAX, 0, true),
    ]),
    // AccountOrOperationalError4Choice
    Complex::Elements(&[
        e("AcctRpt", Content::Complex(189), 1, u32::MAX, 0, true),
        e("OprlErr", Content::Complex(201), 1, u32::MAX, 0, true),
    ]),
    // AccountReport24
    Complex::Elements(&[
        e("AcctId", Content::Complex(1), 1, 1, 0, true),
        e("AcctOrErr", Content::Complex(187), 1, 1, 1, true),
    ]),
    // Amount2Choice
    Complex::Elements(&[
        e("AmtWthtCcy", Content::Simple(1), 1, 1, 0, true),
        e("AmtWthCcy", Content::Complex(4), 1, 1, 0, true),
    ]),
    // BalanceRestrictionType1
    Complex::Elements(&[
        e("Tp", Content::Complex(133), 1, 1, 0, true),
        e("Desc", Content::Simple(23), 0, 1, 1, false),
        e("PrcgTp", Content::Complex(205), 0, 1, 2, false),
    ]),
    // BalanceType9Choice
    Complex::Elements(&[
        e("Cd", Content::Simple(62), 1, 1, 0, true),
        e("Prtry", Content::Simple(29), 1, 1, 0, true),
    ]),
    // BilateralLimit3
    Complex::Elements(&[
        e("CtrPtyId", Content::Complex(10), 1, 1, 0, true),
        e("LmtAmt", Content::Complex(190), 1, 1, 1, true),
        e("CdtDbtInd", Content::Simple(54), 1, 1, 2, true),
        e("BilBal", Content::Complex(195), 0, u32::MAX, 3, false),
    ]),
    // CashAccount37
    Complex::Elements(&[
        e("Nm", Content::Simple(34), 0, 1, 0, false),
        e("Tp", Content::Complex(13), 0, 1, 1, false),
        e("Ccy", Content::Simple(2), 0, 1, 2, false),
        e("Prxy", Content::Complex(52), 0, 1, 3, false),
        e("CurMulLmt", Content::Complex(204), 0, 1, 4, false),
        e("Ownr", Content::Complex(45), 0, 1, 5, false),
        e("Svcr", Content::Complex(10), 0, 1, 6, false),
        e("MulBal", Content::Complex(196), 0, u32::MAX, 7, false),
        e("CurBilLmt", Content::Complex(193), 0, u32::MAX, 8, false),
        e("StgOrdr", Content::Complex(207), 0, u32::MAX, 9, false),
    ]),
    // CashBalance11
    Complex::Elements(&[
        e("Amt", Content::Simple(1), 1, 1, 0, true),
        e("CdtDbtInd", Content::Simple(54), 1, 1, 1, true),
        e("Tp", Content::Complex(192), 0, 1, 2, false),
        e("Sts", Content::Simple(53), 0, 1, 3, false),
        e("ValDt", Content::Complex(197), 0, 1, 4, false),
        e("NbOfPmts", Content::Simple(59), 0, 1, 5, false),
    ]),
    // CashBalance13
    Complex::Elements(&[
        e("Amt", Content::Simple(1), 1, 1, 0, true),
        e("CdtDbtInd", Content::Simple(54), 1, 1, 1, true),
        e("Tp", Content::Complex(167), 0, 1, 2, false),
        e("Sts", Content::Simple(53), 0, 1, 3, false),
        e("ValDt", Content::Complex(197), 0, 1, 4, false),
        e("PrcgDt", Content::Complex(197), 0, 1, 5, false),
        e("NbOfPmts", Content::Simple(59), 0, 1, 6, false),
        e("RstrctnTp", Content::Complex(191), 0, 1, 7, false),
    ]),
    // DateAndDateTime2Choice
    Complex::Elements(&[
        e("Dt", Content::Simple(18), 1, 1, 0, true),
        e("DtTm", Content::Simple(19), 1, 1, 0, true),
    ]),
    // DatePeriodDetails1
    Complex::Elements(&[
        e("FrDt", Content::Simple(18), 1, 1, 0, true),
        e("ToDt", Content::Simple(18), 0, 1, 1, false),
    ]),
    // Document
    Complex::Elements(&[
        e("RtrAcct", Content::Complex(206), 1, 1, 0, true),
    ]),
    // ErrorHandling3Choice
    Complex::Elements(&[
        e("Cd", Content::Simple(55), 1, 1, 0, true),
        e("Prtry", Content::Simple(29), 1, 1, 0, true),
    ]),
    // ErrorHandling5
    Complex::Elements(&[
        e("Err", Content::Complex(200), 1, 1, 0, true),
        e("Desc", Content::Simple(23), 0, 1, 1, false),
    ]),
    // EventType1Choice
    Complex::Elements(&[
        e("Cd", Content::Simple(56), 1, 1, 0, true),
        e("Prtry", Content::Simple(29), 1, 1, 0, true),
    ]),
    // ExecutionType1Choice
    Complex::Elements(&[
        e("Tm", Content::Simple(58), 1, 1, 0, true),
        e("Evt", Content::Complex(202), 1, 1, 0, true),
    ]),
    // Limit5
    Complex::Elements(&[
        e("Amt", Content::Complex(190), 1, 1, 0, true),
        e("CdtDbtInd", Content::Simple(54), 1, 1, 1, true),
    ]),
    // ProcessingType1Choice
    Complex::Elements(&[
        e("Cd", Content::Simple(60), 1, 1, 0, true),
        e("Prtry", Content::Simple(29), 1, 1, 0, true),
    ]),
    // ReturnAccountV08
    Complex::Elements(&[
        e("MsgHdr", Content::Complex(135), 1, 1, 0, true),
        e("RptOrErr", Content::Complex(188), 1, 1, 1, true),
        e("SplmtryData", Content::Complex(58), 0, u32::MAX, 2, false),
    ]),
    // StandingOrder6
    Complex::Elements(&[
        e("Amt", Content::Complex(190), 1, 1, 0, true),
        e("CdtDbtInd", Content::Simple(54), 1, 1, 1, true),
        e("Ccy", Content::Simple(2), 0, 1, 2, false),
        e("Tp", Content::Complex(209), 0, 1, 3, false),
        e("AssoctdPoolAcct", Content::Complex(1), 0, 1, 4, false),
        e("Ref", Content::Simple(29), 0, 1, 5, false),
        e("Frqcy", Content::Simple(57), 0, 1, 6, false),
        e("VldtyPrd", Content::Complex(198), 0, 1, 7, false),
        e("SysMmb", Content::Complex(10), 0, 1, 8, false),
        e("RspnsblPty", Content::Complex(10), 0, 1, 9, false),
        e("LkSetId", Content::Simple(29), 0, 1, 10, false),
        e("LkSetOrdrId", Content::Simple(29), 0, 1, 11, false),
        e("LkSetOrdrSeq", Content::Simple(59), 0, 1, 12, false),
        e("ExctnTp", Content::Complex(203), 0, 1, 13, false),
        e("Cdtr", Content::Complex(10), 0, 1, 14, false),
        e("CdtrAcct", Content::Complex(12), 0, 1, 15, false),
        e("Dbtr", Content::Complex(10), 0, 1, 16, false),
        e("DbtrAcct", Content::Complex(12), 0, 1, 17, false),
        e("TtlsPerStgOrdr", Content::Complex(208), 0, 1, 18, false),
        e("ZeroSweepInd", Content::Simple(39), 0, 1, 19, false),
    ]),
    // StandingOrderTotalAmount1
    Complex::Elements(&[
        e("SetPrdfndOrdr", Content::Complex(210), 1, 1, 0, true),
        e("PdgPrdfndOrdr", Content::Complex(210), 1, 1, 1, true),
        e("SetStgOrdr", Content::Complex(210), 1, 1, 2, true),
        e("PdgStgOrdr", Content::Complex(210), 1, 1, 3, true),
    ]),
    // StandingOrderType1Choice
    Complex::Elements(&[
        e("Cd", Content::Simple(61), 1, 1, 0, true),
        e("Prtry", Content::Complex(133), 1, 1, 0, true),
    ]),
    // TotalAmountAndCurrency1
    Complex::Elements(&[
        e("TtlAmt", Content::Simple(1), 1, 1, 0, true),
        e("CdtDbtInd", Content::Simple(54), 0, 1, 1, false),
        e("Ccy", Content::Simple(2), 0, 1, 2, false),
    ]),
    // AccountOrBusinessError5Choice
    Complex::Elements(&[
        e("Acct", Content::Complex(214), 1, 1, 0, true),
        e("BizErr", Content::Complex(201), 1, u32::MAX, 0, true),
    ]),
    // AccountOrOperationalError5Choice
    Complex::Elements(&[
        e("AcctRpt", Content::Complex(213), 1, u32::MAX, 0, true),
        e("OprlErr", Content::Complex(201), 1, u32::MAX, 0, true),
    ]),
    // AccountReport29
    Complex::Elements(&[
        e("AcctId", Content::Complex(1), 1, 1, 0, true),
        e("AcctOrErr", Content::Complex(211), 1, 1, 1, true),
    ]),
    // CashAccount42
    Complex::Elements(&[
        e("Nm", Content::Simple(34), 0, 1, 0, false),
        e("Tp", Content::Complex(13), 0, 1, 1, false),
        e("Ccy", Content::Simple(2), 0, 1, 2, false),
        e("Prxy", Content::Complex(52), 0, 1, 3, false),
        e("CurMulLmt", Content::Complex(204), 0, 1, 4, false),
        e("Ownr", Content::Complex(45), 0, 1, 5, false),
        e("Svcr", Content::Complex(10), 0, 1, 6, false),
        e("MulBal", Content::Complex(196), 0, u32::MAX, 7, false),
        e("CurBilLmt", Content::Complex(193), 0, u32::MAX, 8, false),
        e("StgOrdr", Content::Complex(217), 0, u32::MAX, 9, false),
    ]),
    // Document
    Complex::Elements(&[
        e("RtrAcct", Content::Complex(216), 1, 1, 0, true),
    ]),
    // ReturnAccountV09
    Complex::Elements(&[
        e("MsgHdr", Content::Complex(135), 1, 1, 0, true),
        e("RptOrErr", Content::Complex(212), 1, 1, 1, true),
        e("SplmtryData", Content::Complex(58), 0, u32::MAX, 2, false),
    ]),
    // StandingOrder9
    Complex::Elements(&[
        e("Amt", Content::Complex(190), 1, 1, 0, true),
        e("CdtDbtInd", Content::Simple(54), 1, 1, 1, true),
        e("Ccy", Content::Simple(2), 0, 1, 2, false),
        e("Tp", Content::Complex(209), 0, 1, 3, false),
        e("AssoctdPoolAcct", Content::Complex(1), 0, 1, 4, false),
        e("Ref", Content::Simple(29), 0, 1, 5, false),
        e("Frqcy", Content::Simple(57), 0, 1, 6, false),
        e("VldtyPrd", Content::Complex(198), 0, 1, 7, false),
        e("SysMmb", Content::Complex(10), 0, 1, 8, false),
        e("RspnsblPty", Content::Complex(10), 0, 1, 9, false),
        e("LkSetId", Content::Simple(29), 0, 1, 10, false),
        e("LkSetOrdrId", Content::Simple(29), 0, 1, 11, false),
        e("LkSetOrdrSeq", Content::Simple(59), 0, 1, 12, false),
        e("ExctnTp", Content::Complex(203), 0, 1, 13, false),
        e("Cdtr", Content::Complex(10), 0, 1, 14, false),
        e("CdtrAcct", Content::Complex(75), 0, 1, 15, false),
        e("Dbtr", Content::Complex(10), 0, 1, 16, false),
        e("DbtrAcct", Content::Complex(75), 0, 1, 17, false),
        e("TtlsPerStgOrdr", Content::Complex(208), 0, 1, 18, false),
        e("ZeroSweepInd", Content::Simple(39), 0, 1, 19, false),
    ]),
    // AccountOrBusinessError6Choice
    Complex::Elements(&[
        e("Acct", Content::Complex(222), 1, 1, 0, true),
        e("BizErr", Content::Complex(201), 1, u32::MAX, 0, true),
    ]),
    // AccountOrOperationalError6Choice
    Complex::Elements(&[
        e("AcctRpt", Content::Complex(220), 1, u32::MAX, 0, true),
        e("OprlErr", Content::Complex(201), 1, u32::MAX, 0, true),
    ]),
    // AccountReport35
    Complex::Elements(&[
        e("AcctId", Content::Complex(1), 1, 1, 0, true),
        e("AcctOrErr", Content::Complex(218), 1, 1, 1, true),
    ]),
    // BilateralLimit4
    Complex::Elements(&[
        e("CtrPtyId", Content::Complex(84), 1, 1, 0, true),
        e("LmtAmt", Content::Complex(190), 1, 1, 1, true),
        e("CdtDbtInd", Content::Simple(54), 1, 1, 2, true),
        e("BilBal", Content::Complex(195), 0, u32::MAX, 3, false),
    ]),
    // CashAccountData1
    Complex::Elements(&[
        e("Nm", Content::Simple(34), 0, 1, 0, false),
        e("Tp", Content::Complex(13), 0, 1, 1, false),
        e("Ccy", Content::Simple(2), 0, 1, 2, false),
        e("Prxy", Content::Complex(52), 0, 1, 3, false),
        e("CurMulLmt", Content::Complex(204), 0, 1, 4, false),
        e("Ownr", Content::Complex(99), 0, 1, 5, false),
        e("Svcr", Content::Complex(84), 0, 1, 6, false),
        e("MulBal", Content::Complex(196), 0, u32::MAX, 7, false),
        e("CurBilLmt", Content::Complex(221), 0, u32::MAX, 8, false),
        e("StgOrdr", Content::Complex(225), 0, u32::MAX, 9, false),
    ]),
    // Document
    Complex::Elements(&[
        e("RtrAcct", Content::Complex(224), 1, 1, 0, true),
    ]),
    // ReturnAccountV10
    Complex::Elements(&[
        e("MsgHdr", Content::Complex(135), 1, 1, 0, true),
        e("RptOrErr", Content::Complex(219), 1, 1, 1, true),
        e("SplmtryData", Content::Complex(58), 0, u32::MAX, 2, false),
    ]),
    // StandingOrder11
    Complex::Elements(&[
        e("Amt", Content::Complex(190), 1, 1, 0, true),
        e("CdtDbtInd", Content::Simple(54), 1, 1, 1, true),
        e("Ccy", Content::Simple(2), 0, 1, 2, false),
        e("Tp", Content::Complex(209), 0, 1, 3, false),
        e("AssoctdPoolAcct", Content::Complex(1), 0, 1, 4, false),
        e("Ref", Content::Simple(29), 0, 1, 5, false),
        e("Frqcy", Content::Simple(57), 0, 1, 6, false),
        e("VldtyPrd", Content::Complex(198), 0, 1, 7, false),
        e("SysMmb", Content::Complex(84), 0, 1, 8, false),
        e("RspnsblPty", Content::Complex(84), 0, 1, 9, false),
        e("LkSetId", Content::Simple(29), 0, 1, 10, false),
        e("LkSetOrdrId", Content::Simple(29), 0, 1, 11, false),
        e("LkSetOrdrSeq", Content::Simple(59), 0, 1, 12, false),
        e("ExctnTp", Content::Complex(203), 0, 1, 13, false),
        e("Cdtr", Content::Complex(84), 0, 1, 14, false),
        e("CdtrAcct", Content::Complex(75), 0, 1, 15, false),
        e("Dbtr", Content::Complex(84), 0, 1, 16, false),
        e("DbtrAcct", Content::Complex(75), 0, 1, 17, false),
        e("TtlsPerStgOrdr", Content::Complex(208), 0, 1, 18, false),
        e("ZeroSweepInd", Content::Simple(39), 0, 1, 19, false),
    ]),
    // Document
    Complex::Elements(&[
        e("Rct", Content::Complex(233), 1, 1, 0, true),
    ]),
    // LongPaymentIdentification2
    Complex::Elements(&[
        e("TxId", Content::Simple(29), 0, 1, 0, false),
        e("UETR", Content::Simple(42), 0, 1, 1, false),
        e("IntrBkSttlmAmt", Content::Simple(1), 1, 1, 2, true),
        e("IntrBkSttlmDt", Content::Simple(18), 1, 1, 3, true),
        e("PmtMtd", Content::Complex(230), 0, 1, 4, false),
        e("InstgAgt", Content::Complex(10), 1, 1, 5, true),
        e("InstdAgt", Content::Complex(10), 1, 1, 6, true),
        e("NtryTp", Content::Simple(63), 0, 1, 7, false),
        e("EndToEndId", Content::Simple(29), 0, 1, 8, false),
    ]),
    // OriginalMessageAndIssuer1
    Complex::Elements(&[
        e("MsgId", Content::Simple(29), 1, 1, 0, true),
        e("MsgNmId", Content::Simple(29), 0, 1, 1, false),
        e("OrgtrNm", Content::Simple(34), 0, 1, 2, false),
    ]),
    // PaymentIdentification6Choice
    Complex::Elements(&[
        e("TxId", Content::Simple(29), 1, 1, 0, true),
        e("QId", Content::Complex(231), 1, 1, 0, true),
        e("LngBizId", Content::Complex(227), 1, 1, 0, true),
        e("ShrtBizId", Content::Complex(235), 1, 1, 0, true),
        e("PrtryId", Content::Simple(34), 1, 1, 0, true),
    ]),
    // PaymentOrigin1Choice
    Complex::Elements(&[
        e("FINMT", Content::Simple(30), 1, 1, 0, true),
        e("XMLMsgNm", Content::Simple(29), 1, 1, 0, true),
        e("Prtry", Content::Simple(29), 1, 1, 0, true),
        e("Instrm", Content::Simple(64), 1, 1, 0, true),
    ]),
    // QueueTransactionIdentification1
    Complex::Elements(&[
        e("QId", Content::Simple(25), 1, 1, 0, true),
        e("PosInQ", Content::Simple(25), 1, 1, 1, true),
    ]),
    // Receipt3
    Complex::Elements(&[
        e("OrgnlMsgId", Content::Complex(228), 1, 1, 0, true),
        e("OrgnlPmtId", Content::Complex(229), 0, 1, 1, false),
        e("ReqHdlg", Content::Complex(234), 0, u32::MAX, 2, false),
    ]),
    // ReceiptV05
    Complex::Elements(&[
        e("MsgHdr", Content::Complex(179), 1, 1, 0, true),
        e("RctDtls", Content::Complex(232), 1, u32::MAX, 1, true),
        e("SplmtryData", Content::Complex(58), 0, u32::MAX, 2, false),
    ]),
    // RequestHandling1
    Complex::Elements(&[
        e("StsCd", Content::Simple(31), 1, 1, 0, true),
        e("Desc", Content::Simple(23), 0, 1, 1, false),
    ]),
    // ShortPaymentIdentification2
    Complex::Elements(&[
        e("TxId", Content::Simple(29), 1, 1, 0, true),
        e("IntrBkSttlmDt", Content::Simple(18), 1, 1, 1, true),
        e("InstgAgt", Content::Complex(10), 1, 1, 2, true),
    ]),
    // Document
    Complex::Elements(&[
        e("Rct", Content::Complex(240), 1, 1, 0, true),
    ]),
    // LongPaymentIdentification4
    Complex::Elements(&[
        e("TxId", Content::Simple(29), 0, 1, 0, false),
        e("UETR", Content::Simple(42), 0, 1, 1, false),
        e("IntrBkSttlmAmt", Content::Simple(1), 1, 1, 2, true),
        e("IntrBkSttlmDt", Content::Simple(18), 1, 1, 3, true),
        e("PmtMtd", Content::Complex(230), 0, 1, 4, false),
        e("InstgAgt", Content::Complex(84), 1, 1, 5, true),
        e("InstdAgt", Content::Complex(84), 1, 1, 6, true),
        e("NtryTp", Content::Simple(63), 0, 1, 7, false),
        e("EndToEndId", Content::Simple(29), 0, 1, 8, false),
    ]),
    // PaymentIdentification8Choice
    Complex::Elements(&[
        e("TxId", Content::Simple(29), 1, 1, 0, true),
        e("UETR", Content::Simple(42), 1, 1, 0, true),
        e("QId", Content::Complex(231), 1, 1, 0, true),
        e("LngBizId", Content::Complex(237), 1, 1, 0, true),
        e("ShrtBizId", Content::Complex(243), 1, 1, 0, true),
        e("PrtryId", Content::Simple(34), 1, 1, 0, true),
    ]),
    // Receipt6
    Complex::Elements(&[
        e("OrgnlMsgId", Content::Complex(228), 1, 1, 0, true),
        e("OrgnlPmtId", Content::Complex(238), 0, 1, 1, false),
        e("ReqHdlg", Content::Complex(241), 0, u32::MAX, 2, false),
    ]),
    // ReceiptV08
    Complex::Elements(&[
        e("MsgHdr", Content::Complex(179), 1, 1, 0, true),
        e("RctDtls", Content::Complex(239), 1, u32::MAX, 1, true),
        e("SplmtryData", Content::Complex(58), 0, u32::MAX, 2, false),
    ]),
    // RequestHandling3
    Complex::Elements(&[
        e("Sts", Content::Complex(242), 1, 1, 0, true),
        e("StsRsn", Content::Complex(245), 0, 1, 1, false),
    ]),
    // RequestStatus1Choice
    Complex::Elements(&[
        e("Cd", Content::Simple(65), 1, 1, 0, true),
        e("Prtry", Content::Simple(29), 1, 1, 0, true),
    ]),
    // ShortPaymentIdentification4
    Complex::Elements(&[
        e("TxId", Content::Simple(29), 0, 1, 0, false),
        e("UETR", Content::Simple(42), 0, 1, 1, false),
        e("IntrBkSttlmDt", Content::Simple(18), 1, 1, 2, true),
        e("InstgAgt", Content::Complex(84), 1, 1, 3, true),
    ]),
    // StatusReason6Choice
    Complex::Elements(&[
        e("Cd", Content::Simple(66), 1, 1, 0, true),
        e("Prtry", Content::Simple(29), 1, 1, 0, true),
    ]),
    // StatusReasonInformation14
    Complex::Elements(&[
        e("Orgtr", Content::Complex(99), 0, 1, 0, false),
        e("Rsn", Content::Complex(244), 0, 1, 1, false),
        e("AddtlInf", Content::Simple(67), 0, u32::MAX, 2, false),
    ]),
    // Document
    Complex::Elements(&[
        e("Rct", Content::Complex(248), 1, 1, 0, true),
    ]),
    // Receipt7
    Complex::Elements(&[
        e("OrgnlMsgId", Content::Complex(228), 1, 1, 0, true),
        e("OrgnlPmtId", Content::Complex(238), 0, 1, 1, false),
        e("ReqHdlg", Content::Complex(249), 0, u32::MAX, 2, false),
    ]),
    // ReceiptV09
    Complex::Elements(&[
        e("MsgHdr", Content::Complex(179), 1, 1, 0, true),
        e("RctDtls", Content::Complex(247), 1, u32::MAX, 1, true),
        e("SplmtryData", Content::Complex(58), 0, u32::MAX, 2, false),
    ]),
    // RequestHandling4
    Complex::Elements(&[
        e("Sts", Content::Complex(242), 1, 1, 0, true),
        e("StsRsn", Content::Complex(245), 0, 1, 1, false),
        e("Desc", Content::Simple(23), 0, 1, 2, false),
    ]),
    // AmendmentInformationDetails13
    Complex::Elements(&[
        e("OrgnlMndtId", Content::Simple(29), 0, 1, 0, false),
        e("OrgnlCdtrSchmeId", Content::Complex(45), 0, 1, 1, false),
        e("OrgnlCdtrAgt", Content::Complex(10), 0, 1, 2, false),
        e("OrgnlCdtrAgtAcct", Content::Complex(12), 0, 1, 3, false),
        e("OrgnlDbtr", Content::Complex(45), 0, 1, 4, false),
        e("OrgnlDbtrAcct", Content::Complex(12), 0, 1, 5, false),
        e("OrgnlDbtrAgt", Content::Complex(10), 0, 1, 6, false),
        e("OrgnlDbtrAgtAcct", Content::Complex(12), 0, 1, 7, false),
        e("OrgnlFnlColltnDt", Content::Simple(18), 0, 1, 8, false),
        e("OrgnlFrqcy", Content::Complex(283), 0, 1, 9, false),
        e("OrgnlRsn", Content::Complex(293), 0, 1, 10, false),
        e("OrgnlTrckgDays", Content::Simple(74), 0, 1, 11, false),
    ]),
    // AmountType4Choice
    Complex::Elements(&[
        e("InstdAmt", Content::Complex(4), 1, 1, 0, true),
        e("EqvtAmt", Content::Complex(282), 1, 1, 0, true),
    ]),
    // CancellationStatusReason3Choice
    Complex::Elements(&[
        e("Cd", Content::Simple(84), 1, 1, 0, true),
        e("Prtry", Content::Simple(29), 1, 1, 0, true),
    ]),
    // CancellationStatusReason4
    Complex::Elements(&[
        e("Orgtr", Content::Complex(45), 0, 1, 0, false),
        e("Rsn", Content::Complex(252), 0, 1, 1, false),
        e("AddtlInf", Content::Simple(67), 0, u32::MAX, 2, false),
    ]),
    // Case5
    Complex::Elements(&[
        e("Id", Content::Simple(29), 1, 1, 0, true),
        e("Cretr", Content::Complex(82), 1, 1, 1, true),
        e("ReopCaseIndctn", Content::Simple(39), 0, 1, 2, false),
    ]),
    // CaseAssignment5
    Complex::Elements(&[
        e("Id", Content::Simple(29), 1, 1, 0, true),
        e("Assgnr", Content::Complex(82), 1, 1, 1, true),
        e("Assgne", Content::Complex(82), 1, 1, 2, true),
        e("CreDtTm", Content::Simple(19), 1, 1, 3, true),
    ]),
    // CategoryPurpose1Choice
    Complex::Elements(&[
        e("Cd", Content::Simple(76), 1, 1, 0, true),
        e("Prtry", Content::Simple(29), 1, 1, 0, true),
    ]),
    // ChargeType3Choice
    Complex::Elements(&[
        e("Cd", Content::Simple(77), 1, 1, 0, true),
        e("Prtry", Content::Complex(289), 1, 1, 0, true),
    ]),
    // Charges6
    Complex::Elements(&[
        e("TtlChrgsAndTaxAmt", Content::Complex(4), 0, 1, 0, false),
        e("Rcrd", Content::Complex(260), 0, u32::MAX, 1, false),
    ]),
    // Charges7
    Complex::Elements(&[
        e("Amt", Content::Complex(4), 1, 1, 0, true),
        e("Agt", Content::Complex(10), 1, 1, 1, true),
    ]),
    // ChargesRecord3
    Complex::Elements(&[
        e("Amt", Content::Complex(4), 1, 1, 0, true),
        e("CdtDbtInd", Content::Simple(54), 0, 1, 1, false),
        e("ChrgInclInd", Content::Simple(39), 0, 1, 2, false),
        e("Tp", Content::Complex(257), 0, 1, 3, false),
        e("Rate", Content::Simple(95), 0, 1, 4, false),
        e("Br", Content::Simple(69), 0, 1, 5, false),
        e("Agt", Content::Complex(10), 0, 1, 6, false),
        e("Tax", Content::Complex(322), 0, 1, 7, false),
    ]),
    // ClaimNonReceipt2
    Complex::Elements(&[
        e("DtPrcd", Content::Simple(18), 1, 1, 0, true),
        e("OrgnlNxtAgt", Content::Complex(10), 0, 1, 1, false),
    ]),
    // ClaimNonReceipt2Choice
    Complex::Elements(&[
        e("Accptd", Content::Complex(261), 1, 1, 0, true),
        e("Rjctd", Content::Complex(263), 1, 1, 0, true),
    ]),
    // ClaimNonReceiptRejectReason1Choice
    Complex::Elements(&[
        e("Cd", Content::Simple(78), 1, 1, 0, true),
        e("Prtry", Content::Simple(29), 1, 1, 0, true),
    ]),
    // ClearingSystemIdentification3Choice
    Complex::Elements(&[
        e("Cd", Content::Simple(75), 1, 1, 0, true),
        e("Prtry", Content::Simple(29), 1, 1, 0, true),
    ]),
    // Compensation2
    Complex::Elements(&[
        e("Amt", Content::Complex(4), 1, 1, 0, true),
        e("DbtrAgt", Content::Complex(10), 1, 1, 1, true),
        e("CdtrAgt", Content::Complex(10), 1, 1, 2, true),
        e("Rsn", Content::Complex(266), 1, 1, 3, true),
    ]),
    // CompensationReason1Choice
    Complex::Elements(&[
        e("Cd", Content::Simple(85), 1, 1, 0, true),
        e("Prtry", Content::Simple(29), 1, 1, 0, true),
    ]),
    // CorrectiveGroupInformation1
    Complex::Elements(&[
        e("MsgId", Content::Simple(29), 1, 1, 0, true),
        e("MsgNmId", Content::Simple(29), 1, 1, 1, true),
        e("CreDtTm", Content::Simple(19), 0, 1, 2, false),
    ]),
    // CorrectiveInterbankTransaction2
    Complex::Elements(&[
        e("GrpHdr", Content::Complex(267), 0, 1, 0, false),
        e("InstrId", Content::Simple(29), 0, 1, 1, false),
        e("EndToEndId", Content::Simple(29), 0, 1, 2, false),
        e("TxId", Content::Simple(29), 0, 1, 3, false),
        e("UETR", Content::Simple(42), 0, 1, 4, false),
        e("IntrBkSttlmAmt", Content::Complex(4), 1, 1, 5, true),
        e("IntrBkSttlmDt", Content::Simple(18), 1, 1, 6, true),
    ]),
    // CorrectivePaymentInitiation4
    Complex::Elements(&[
        e("GrpHdr", Content::Complex(267), 0, 1, 0, false),
        e("PmtInfId", Content::Simple(29), 0, 1, 1, false),
        e("InstrId", Content::Simple(29), 0, 1, 2, false),
        e("EndToEndId", Content::Simple(29), 0, 1, 3, false),
        e("UETR", Content::Simple(42), 0, 1, 4, false),
        e("InstdAmt", Content::Complex(4), 1, 1, 5, true),
        e("ReqdExctnDt", Content::Complex(197), 0, 1, 6, false),
        e("ReqdColltnDt", Content::Simple(18), 0, 1, 7, false),
    ]),
    // CorrectiveTransaction4Choice
    Complex::Elements(&[
        e("Initn", Content::Complex(269), 1, 1, 0, true),
        e("IntrBk", Content::Complex(268), 1, 1, 0, true),
    ]),
    // CreditorReferenceInformation2
    Complex::Elements(&[
        e("Tp", Content::Complex(273), 0, 1, 0, false),
        e("Ref", Content::Simple(29), 0, 1, 1, false),
    ]),
    // CreditorReferenceType1Choice
    Complex::Elements(&[
        e("Cd", Content::Simple(72), 1, 1, 0, true),
        e("Prtry", Content::Simple(29), 1, 1, 0, true),
    ]),
    // CreditorReferenceType2
    Complex::Elements(&[
        e("CdOrPrtry", Content::Complex(272), 1, 1, 0, true),
        e("Issr", Content::Simple(29), 0, 1, 1, false),
    ]),
    // DiscountAmountAndType1
    Complex::Elements(&[
        e("Tp", Content::Complex(275), 0, 1, 0, false),
        e("Amt", Content::Complex(4), 1, 1, 1, true),
    ]),
    // DiscountAmountType1Choice
    Complex::Elements(&[
        e("Cd", Content::Simple(79), 1, 1, 0, true),
        e("Prtry", Content::Simple(29), 1, 1, 0, true),
    ]),
    // Document
    Complex::Elements(&[
        e("RsltnOfInvstgtn", Content::Complex(313), 1, 1, 0, true),
    ]),
    // DocumentAdjustment1
    Complex::Elements(&[
        e("Amt", Content::Complex(4), 1, 1, 0, true),
        e("CdtDbtInd", Content::Simple(54), 0, 1, 1, false),
        e("Rsn", Content::Simple(10), 0, 1, 2, false),
        e("AddtlInf", Content::Simple(23), 0, 1, 3, false),
    ]),
    // DocumentLineIdentification1
    Complex::Elements(&[
        e("Tp", Content::Complex(280), 0, 1, 0, false),
        e("Nb", Content::Simple(29), 0, 1, 1, false),
        e("RltdDt", Content::Simple(18), 0, 1, 2, false),
    ]),
    // DocumentLineInformation1
    Complex::Elements(&[
        e("Id", Content::Complex(278), 1, u32::MAX, 0, true),
        e("Desc", Content::Simple(26), 0, 1, 1, false),
        e("Amt", Content::Complex(310), 0, 1, 2, false),
    ]),
    // DocumentLineType1
    Complex::Elements(&[
        e("CdOrPrtry", Content::Complex(281), 1, 1, 0, true),
        e("Issr", Content::Simple(29), 0, 1, 1, false),
    ]),
    // DocumentLineType1Choice
    Complex::Elements(&[
        e("Cd", Content::Simple(80), 1, 1, 0, true),
        e("Prtry", Content::Simple(29), 1, 1, 0, true),
    ]),
    // EquivalentAmount2
    Complex::Elements(&[
        e("Amt", Content::Complex(4), 1, 1, 0, true),
        e("CcyOfTrf", Content::Simple(2), 1, 1, 1, true),
    ]),
    // Frequency36Choice
    Complex::Elements(&[
        e("Tp", Content::Simple(90), 1, 1, 0, true),
        e("Prd", Content::Complex(285), 1, 1, 0, true),
        e("PtInTm", Content::Complex(284), 1, 1, 0, true),
    ]),
    // FrequencyAndMoment1
    Complex::Elements(&[
        e("Tp", Content::Simple(90), 1, 1, 0, true),
        e("PtInTm", Content::Simple(74), 1, 1, 1, true),
    ]),
    // FrequencyPeriod1
    Complex::Elements(&[
        e("Tp", Content::Simple(90), 1, 1, 0, true),
        e("CntPerPrd", Content::Simple(71), 1, 1, 1, true),
    ]),
    // Garnishment3
    Complex::Elements(&[
        e("Tp", Content::Complex(287), 1, 1, 0, true),
        e("Grnshee", Content::Complex(45), 0, 1, 1, false),
        e("GrnshmtAdmstr", Content::Complex(45), 0, 1, 2, false),
        e("RefNb", Content::Simple(23), 0, 1, 3, false),
        e("Dt", Content::Simple(18), 0, 1, 4, false),
        e("RmtdAmt", Content::Complex(4), 0, 1, 5, false),
        e("FmlyMdclInsrncInd", Content::Simple(39), 0, 1, 6, false),
        e("MplyeeTermntnInd", Content::Simple(39), 0, 1, 7, false),
    ]),
    // GarnishmentType1
    Complex::Elements(&[
        e("CdOrPrtry", Content::Complex(288), 1, 1, 0, true),
        e("Issr", Content::Simple(29), 0, 1, 1, false),
    ]),
    // GarnishmentType1Choice
    Complex::Elements(&[
        e("Cd", Content::Simple(81), 1, 1, 0, true),
        e("Prtry", Content::Simple(29), 1, 1, 0, true),
    ]),
    // GenericIdentification3
    Complex::Elements(&[
        e("Id", Content::Simple(29), 1, 1, 0, true),
        e("Issr", Content::Simple(29), 0, 1, 1, false),
    ]),
    // InvestigationStatus5Choice
    Complex::Elements(&[
        e("Conf", Content::Simple(82), 1, 1, 0, true),
        e("RjctdMod", Content::Complex(294), 1, u32::MAX, 0, true),
        e("DplctOf", Content::Complex(254), 1, 1, 0, true),
        e("AssgnmtCxlConf", Content::Simple(39), 1, 1, 0, true),
    ]),
    // LocalInstrument2Choice
    Complex::Elements(&[
        e("Cd", Content::Simple(83), 1, 1, 0, true),
        e("Prtry", Content::Simple(29), 1, 1, 0, true),
    ]),
    // MandateRelatedInformation14
    Complex::Elements(&[
        e("MndtId", Content::Simple(29), 0, 1, 0, false),
        e("DtOfSgntr", Content::Simple(18), 0, 1, 1, false),
        e("AmdmntInd", Content::Simple(39), 0, 1, 2, false),
        e("AmdmntInfDtls", Content::Complex(250), 0, 1, 3, false),
        e("ElctrncSgntr", Content::Simple(92), 0, 1, 4, false),
        e("FrstColltnDt", Content::Simple(18), 0, 1, 5, false),
        e("FnlColltnDt", Content::Simple(18), 0, 1, 6, false),
        e("Frqcy", Content::Complex(283), 0, 1, 7, false),
        e("Rsn", Content::Complex(293), 0, 1, 8, false),
        e("TrckgDays", Content::Simple(74), 0, 1, 9, false),
    ]),
    // MandateSetupReason1Choice
    Complex::Elements(&[
        e("Cd", Content::Simple(10), 1, 1, 0, true),
        e("Prtry", Content::Simple(34), 1, 1, 0, true),
    ]),
    // ModificationStatusReason1Choice
    Complex::Elements(&[
        e("Cd", Content::Simple(86), 1, 1, 0, true),
        e("Prtry", Content::Simple(29), 1, 1, 0, true),
    ]),
    // ModificationStatusReason2
    Complex::Elements(&[
        e("Orgtr", Content::Complex(45), 0, 1, 0, false),
        e("Rsn", Content::Complex(294), 0, 1, 1, false),
        e("AddtlInf", Content::Simple(67), 0, u32::MAX, 2, false),
    ]),
    // NumberOfCancellationsPerStatus1
    Complex::Elements(&[
        e("DtldNbOfTxs", Content::Simple(93), 1, 1, 0, true),
        e("DtldSts", Content::Simple(68), 1, 1, 1, true),
        e("DtldCtrlSum", Content::Simple(71), 0, 1, 2, false),
    ]),
    // NumberOfTransactionsPerStatus1
    Complex::Elements(&[
        e("DtldNbOfTxs", Content::Simple(93), 1, 1, 0, true),
        e("DtldSts", Content::Simple(100), 1, 1, 1, true),
        e("DtldCtrlSum", Content::Simple(71), 0, 1, 2, false),
    ]),
    // OriginalGroupHeader14
    Complex::Elements(&[
        e("OrgnlGrpCxlId", Content::Simple(29), 0, 1, 0, false),
        e("RslvdCase", Content::Complex(254), 0, 1, 1, false),
        e("OrgnlMsgId", Content::Simple(29), 1, 1, 2, true),
        e("OrgnlMsgNmId", Content::Simple(29), 1, 1, 3, true),
        e("OrgnlCreDtTm", Content::Simple(19), 0, 1, 4, false),
        e("OrgnlNbOfTxs", Content::Simple(93), 0, 1, 5, false),
        e("OrgnlCtrlSum", Content::Simple(71), 0, 1, 6, false),
        e("GrpCxlSts", Content::Simple(91), 0, 1, 7, false),
        e("CxlStsRsnInf", Content::Complex(253), 0, u32::MAX, 8, false),
        e("NbOfTxsPerCxlSts", Content::Complex(297), 0, u32::MAX, 9, false),
    ]),
    // OriginalGroupInformation29
    Complex::Elements(&[
        e("OrgnlMsgId", Content::Simple(29), 1, 1, 0, true),
        e("OrgnlMsgNmId", Content::Simple(29), 1, 1, 1, true),
        e("OrgnlCreDtTm", Content::Simple(19), 0, 1, 2, false),
    ]),
    // OriginalPaymentInstruction30
    Complex::Elements(&[
        e("OrgnlPmtInfCxlId", Content::Simple(29), 0, 1, 0, false),
        e("RslvdCase", Content::Complex(254), 0, 1, 1, false),
        e("OrgnlPmtInfId", Content::Simple(29), 1, 1, 2, true),
        e("OrgnlGrpInf", Content::Complex(299), 0, 1, 3, false),
        e("OrgnlNbOfTxs", Content::Simple(93), 0, 1, 4, false),
        e("OrgnlCtrlSum", Content::Simple(71), 0, 1, 5, false),
        e("PmtInfCxlSts", Content::Simple(91), 0, 1, 6, false),
        e("CxlStsRsnInf", Content::Complex(253), 0, u32::MAX, 7, false),
        e("NbOfTxsPerCxlSts", Content::Complex(296), 0, u32::MAX, 8, false),
        e("TxInfAndSts", Content::Complex(303), 0, u32::MAX, 9, false),
    ]),
    // OriginalTransactionReference28
    Complex::Elements(&[
        e("IntrBkSttlmAmt", Content::Complex(4), 0, 1, 0, false),
        e("Amt", Content::Complex(251), 0, 1, 1, false),
        e("IntrBkSttlmDt", Content::Simple(18), 0, 1, 2, false),
        e("ReqdColltnDt", Content::Simple(18), 0, 1, 3, false),
        e("ReqdExctnDt", Content::Complex(197), 0, 1, 4, false),
        e("CdtrSchmeId", Content::Complex(45), 0, 1, 5, false),
        e("SttlmInf", Content::Complex(315), 0, 1, 6, false),
        e("PmtTpInf", Content::Complex(305), 0, 1, 7, false),
        e("PmtMtd", Content::Simple(94), 0, 1, 8, false),
        e("MndtRltdInf", Content::Complex(292), 0, 1, 9, false),
        e("RmtInf", Content::Complex(311), 0, 1, 10, false),
        e("UltmtDbtr", Content::Complex(82), 0, 1, 11, false),
        e("Dbtr", Content::Complex(82), 0, 1, 12, false),
        e("DbtrAcct", Content::Complex(12), 0, 1, 13, false),
        e("DbtrAgt", Content::Complex(10), 0, 1, 14, false),
        e("DbtrAgtAcct", Content::Complex(12), 0, 1, 15, false),
        e("CdtrAgt", Content::Complex(10), 0, 1, 16, false),
        e("CdtrAgtAcct", Content::Complex(12), 0, 1, 17, false),
        e("Cdtr", Content::Complex(82), 0, 1, 18, false),
        e("CdtrAcct", Content::Complex(12), 0, 1, 19, false),
        e("UltmtCdtr", Content::Complex(82), 0, 1, 20, false),
        e("Purp", Content::Complex(306), 0, 1, 21, false),
    ]),
    // PaymentTransaction102
    Complex::Elements(&[
        e("CxlStsId", Content::Simple(29), 0, 1, 0, false),
        e("RslvdCase", Content::Complex(254), 0, 1, 1, false),
        e("OrgnlGrpInf", Content::Complex(299), 0, 1, 2, false),
        e("OrgnlInstrId", Content::Simple(29), 0, 1, 3, false),
        e("OrgnlEndToEndId", Content::Simple(29), 0, 1, 4, false),
        e("OrgnlTxId", Content::Simple(29), 0, 1, 5, false),
        e("OrgnlClrSysRef", Content::Simple(29), 0, 1, 6, false),
        e("OrgnlUETR", Content::Simple(42), 0, 1, 7, false),
        e("TxCxlSts", Content::Simple(68), 0, 1, 8, false),
        e("CxlStsRsnInf", Content::Complex(253), 0, u32::MAX, 9, false),
        e("RsltnRltdInf", Content::Complex(312), 0, 1, 10, false),
        e("OrgnlIntrBkSttlmAmt", Content::Complex(4), 0, 1, 11, false),
        e("OrgnlIntrBkSttlmDt", Content::Simple(18), 0, 1, 12, false),
        e("Assgnr", Content::Complex(82), 0, 1, 13, false),
        e("Assgne", Content::Complex(82), 0, 1, 14, false),
        e("OrgnlTxRef", Content::Complex(301), 0, 1, 15, false),
    ]),
    // PaymentTransaction103
    Complex::Elements(&[
        e("CxlStsId", Content::Simple(29), 0, 1, 0, false),
        e("RslvdCase", Content::Complex(254), 0, 1, 1, false),
        e("OrgnlInstrId", Content::Simple(29), 0, 1, 2, false),
        e("OrgnlEndToEndId", Content::Simple(29), 0, 1, 3, false),
        e("UETR", Content::Simple(42), 0, 1, 4, false),
        e("TxCxlSts", Content::Simple(68), 0, 1, 5, false),
        e("CxlStsRsnInf", Content::Complex(253), 0, u32::MAX, 6, false),
        e("OrgnlInstdAmt", Content::Complex(4), 0, 1, 7, false),
        e("OrgnlReqdExctnDt", Content::Complex(197), 0, 1, 8, false),
        e("OrgnlReqdColltnDt", Content::Simple(18), 0, 1, 9, false),
        e("OrgnlTxRef", Content::Complex(301), 0, 1, 10, false),
    ]),
    // PaymentTransaction107
    Complex::Elements(&[
        e("ModStsId", Content::Simple(29), 0, 1, 0, false),
        e("RslvdCase", Content::Complex(254), 0, 1, 1, false),
        e("OrgnlGrpInf", Content::Complex(299), 1, 1, 2, true),
        e("OrgnlPmtInfId", Content::Simple(29), 0, 1, 3, false),
        e("OrgnlInstrId", Content::Simple(29), 0, 1, 4, false),
        e("OrgnlEndToEndId", Content::Simple(29), 0, 1, 5, false),
        e("OrgnlTxId", Content::Simple(29), 0, 1, 6, false),
        e("OrgnlClrSysRef", Content::Simple(29), 0, 1, 7, false),
        e("OrgnlUETR", Content::Simple(42), 0, 1, 8, false),
        e("ModStsRsnInf", Content::Complex(295), 0, u32::MAX, 9, false),
        e("RsltnRltdInf", Content::Complex(312), 0, 1, 10, false),
        e("OrgnlIntrBkSttlmAmt", Content::Complex(4), 0, 1, 11, false),
        e("OrgnlIntrBkSttlmDt", Content::Simple(18), 0, 1, 12, false),
        e("Assgnr", Content::Complex(82), 0, 1, 13, false),
        e("Assgne", Content::Complex(82), 0, 1, 14, false),
        e("OrgnlTxRef", Content::Complex(301), 0, 1, 15, false),
    ]),
    // PaymentTypeInformation27
    Complex::Elements(&[
        e("InstrPrty", Content::Simple(96), 0, 1, 0, false),
        e("ClrChanl", Content::Simple(70), 0, 1, 1, false),
        e("SvcLvl", Content::Complex(314), 0, u32::MAX, 2, false),
        e("LclInstrm", Content::Complex(291), 0, 1, 3, false),
        e("SeqTp", Content::Simple(97), 0, 1, 4, false),
        e("CtgyPurp", Content::Complex(256), 0, 1, 5, false),
    ]),
    // Purpose2Choice
    Complex::Elements(&[
        e("Cd", Content::Simple(87), 1, 1, 0, true),
        e("Prtry", Content::Simple(29), 1, 1, 0, true),
    ]),
    // ReferredDocumentInformation7
    Complex::Elements(&[
        e("Tp", Content::Complex(309), 0, 1, 0, false),
        e("Nb", Content::Simple(29), 0, 1, 1, false),
        e("RltdDt", Content::Simple(18), 0, 1, 2, false),
        e("LineDtls", Content::Complex(279), 0, u32::MAX, 3, false),
    ]),
    // ReferredDocumentType3Choice
    Complex::Elements(&[
        e("Cd", Content::Simple(73), 1, 1, 0, true),
        e("Prtry", Content::Simple(29), 1, 1, 0, true),
    ]),
    // ReferredDocumentType4
    Complex::Elements(&[
        e("CdOrPrtry", Content::Complex(308), 1, 1, 0, true),
        e("Issr", Content::Simple(29), 0, 1, 1, false),
    ]),
    // RemittanceAmount2
    Complex::Elements(&[
        e("DuePyblAmt", Content::Complex(4), 0, 1, 0, false),
        e("DscntApldAmt", Content::Complex(274), 0, u32::MAX, 1, false),
        e("CdtNoteAmt", Content::Complex(4), 0, 1, 2, false),
        e("TaxAmt", Content::Complex(319), 0, u32::MAX, 3, false),
        e("AdjstmntAmtAndRsn", Content::Complex(277), 0, u32::MAX, 4, false),
        e("RmtdAmt", Content::Complex(4), 0, 1, 5, false),
    ]),
    // RemittanceInformation16
    Complex::Elements(&[
        e("Ustrd", Content::Simple(23), 0, u32::MAX, 0, false),
        e("Strd", Content::Complex(317), 0, u32::MAX, 1, false),
    ]),
    // ResolutionData1
    Complex::Elements(&[
        e("EndToEndId", Content::Simple(29), 0, 1, 0, false),
        e("TxId", Content::Simple(29), 0, 1, 1, false),
        e("UETR", Content::Simple(42), 0, 1, 2, false),
        e("IntrBkSttlmAmt", Content::Complex(4), 0, 1, 3, false),
        e("IntrBkSttlmDt", Content::Simple(18), 0, 1, 4, false),
        e("ClrChanl", Content::Simple(70), 0, 1, 5, false),
        e("Compstn", Content::Complex(265), 0, 1, 6, false),
        e("Chrgs", Content::Complex(259), 0, u32::MAX, 7, false),
    ]),
    // ResolutionOfInvestigationV09
    Complex::Elements(&[
        e("Assgnmt", Content::Complex(255), 1, 1, 0, true),
        e("RslvdCase", Content::Complex(254), 0, 1, 1, false),
        e("Sts", Content::Complex(290), 1, 1, 2, true),
        e("CxlDtls", Content::Complex(329), 0, u32::MAX, 3, false),
        e("ModDtls", Content::Complex(304), 0, 1, 4, false),
        e("ClmNonRctDtls", Content::Complex(262), 0, 1, 5, false),
        e("StmtDtls", Content::Complex(316), 0, 1, 6, false),
        e("CrrctnTx", Content::Complex(270), 0, 1, 7, false),
        e("RsltnRltdInf", Content::Complex(312), 0, 1, 8, false),
        e("SplmtryData", Content::Complex(58), 0, u32::MAX, 9, false),
    ]),
    // ServiceLevel8Choice
    Complex::Elements(&[
        e("Cd", Content::Simple(88), 1, 1, 0, true),
        e("Prtry", Content::Simple(29), 1, 1, 0, true),
    ]),
    // SettlementInstruction7
    Complex::Elements(&[
        e("SttlmMtd", Content::Simple(98), 1, 1, 0, true),
        e("SttlmAcct", Content::Complex(12), 0, 1, 1, false),
        e("ClrSys", Content::Complex(264), 0, 1, 2, false),
        e("InstgRmbrsmntAgt", Content::Complex(10), 0, 1, 3, false),
        e("InstgRmbrsmntAgtAcct", Content::Complex(12), 0, 1, 4, false),
        e("InstdRmbrsmntAgt", Content::Complex(10), 0, 1, 5, false),
        e("InstdRmbrsmntAgtAcct", Content::Complex(12), 0, 1, 6, false),
        e("ThrdRmbrsmntAgt", Content::Complex(10), 0, 1, 7, false),
        e("ThrdRmbrsmntAgtAcct", Content::Complex(12), 0, 1, 8, false),
    ]),
    // StatementResolutionEntry4
    Complex::Elements(&[
        e("OrgnlGrpInf", Content::Complex(299), 0, 1, 0, false),
        e("OrgnlStmtId", Content::Simple(29), 0, 1, 1, false),
        e("UETR", Content::Simple(42), 0, 1, 2, false),
        e("AcctSvcrRef", Content::Simple(29), 0, 1, 3, false),
        e("CrrctdAmt", Content::Complex(4), 0, 1, 4, false),
        e("Chrgs", Content::Complex(258), 0, u32::MAX, 5, false),
        e("Purp", Content::Complex(306), 0, 1, 6, false),
    ]),
    // StructuredRemittanceInformation16
    Complex::Elements(&[
        e("RfrdDocInf", Content::Complex(307), 0, u32::MAX, 0, false),
        e("RfrdDocAmt", Content::Complex(310), 0, 1, 1, false),
        e("CdtrRefInf", Content::Complex(271), 0, 1, 2, false),
        e("Invcr", Content::Complex(45), 0, 1, 3, false),
        e("Invcee", Content::Complex(45), 0, 1, 4, false),
        e("TaxRmt", Content::Complex(323), 0, 1, 5, false),
        e("GrnshmtRmt", Content::Complex(286), 0, 1, 6, false),
        e("AddtlRmtInf", Content::Simple(23), 0, 3, 7, false),
    ]),
    // TaxAmount2
    Complex::Elements(&[
        e("Rate", Content::Simple(95), 0, 1, 0, false),
        e("TaxblBaseAmt", Content::Complex(4), 0, 1, 1, false),
        e("TtlAmt", Content::Complex(4), 0, 1, 2, false),
        e("Dtls", Content::Complex(328), 0, u32::MAX, 3, false),
    ]),
    // TaxAmountAndType1
    Complex::Elements(&[
        e("Tp", Content::Complex(320), 0, 1, 0, false),
        e("Amt", Content::Complex(4), 1, 1, 1, true),
    ]),
    // TaxAmountType1Choice
    Complex::Elements(&[
        e("Cd", Content::Simple(89), 1, 1, 0, true),
        e("Prtry", Content::Simple(29), 1, 1, 0, true),
    ]),
    // TaxAuthorisation1
    Complex::Elements(&[
        e("Titl", Content::Simple(29), 0, 1, 0, false),
        e("Nm", Content::Simple(23), 0, 1, 1, false),
    ]),
    // TaxCharges2
    Complex::Elements(&[
        e("Id", Content::Simple(29), 0, 1, 0, false),
        e("Rate", Content::Simple(95), 0, 1, 1, false),
        e("Amt", Content::Complex(4), 0, 1, 2, false),
    ]),
    // TaxInformation7
    Complex::Elements(&[
        e("Cdtr", Content::Complex(324), 0, 1, 0, false),
        e("Dbtr", Content::Complex(325), 0, 1, 1, false),
        e("UltmtDbtr", Content::Complex(325), 0, 1, 2, false),
        e("AdmstnZone", Content::Simple(29), 0, 1, 3, false),
        e("RefNb", Content::Simple(23), 0, 1, 4, false),
        e("Mtd", Content::Simple(29), 0, 1, 5, false),
        e("TtlTaxblBaseAmt", Content::Complex(4), 0, 1, 6, false),
        e("TtlTaxAmt", Content::Complex(4), 0, 1, 7, false),
        e("Dt", Content::Simple(18), 0, 1, 8, false),
        e("SeqNb", Content::Simple(59), 0, 1, 9, false),
        e("Rcrd", Content::Complex(327), 0, u32::MAX, 10, false),
    ]),
    // TaxParty1
    Complex::Elements(&[
        e("TaxId", Content::Simple(29), 0, 1, 0, false),
        e("RegnId", Content::Simple(29), 0, 1, 1, false),
        e("TaxTp", Content::Simple(29), 0, 1, 2, false),
    ]),
    // TaxParty2
    Complex::Elements(&[
        e("TaxId", Content::Simple(29), 0, 1, 0, false),
        e("RegnId", Content::Simple(29), 0, 1, 1, false),
        e("TaxTp", Content::Simple(29), 0, 1, 2, false),
        e("Authstn", Content::Complex(321), 0, 1, 3, false),
    ]),
    // TaxPeriod2
    Complex::Elements(&[
        e("Yr", Content::Simple(18), 0, 1, 0, false),
        e("Tp", Content::Simple(99), 0, 1, 1, false),
        e("FrToDt", Content::Complex(173), 0, 1, 2, false),
    ]),
    // TaxRecord2
    Complex::Elements(&[
        e("Tp", Content::Simple(29), 0, 1, 0, false),
        e("Ctgy", Content::Simple(29), 0, 1, 1, false),
        e("CtgyDtls", Content::Simple(29), 0, 1, 2, false),
        e("DbtrSts", Content::Simple(29), 0, 1, 3, false),
        e("CertId", Content::Simple(29), 0, 1, 4, false),
        e("FrmsCd", Content::Simple(29), 0, 1, 5, false),
        e("Prd", Content::Complex(326), 0, 1, 6, false),
        e("TaxAmt", Content::Complex(318), 0, 1, 7, false),
        e("AddtlInf", Content::Simple(23), 0, 1, 8, false),
    ]),
    // TaxRecordDetails2
    Complex::Elements(&[
        e("Prd", Content::Complex(326), 0, 1, 0, false),
        e("Amt", Content::Complex(4), 1, 1, 1, true),
    ]),
    // UnderlyingTransaction22
    Complex::Elements(&[
        e("OrgnlGrpInfAndSts", Content::Complex(298), 0, 1, 0, false),
        e("OrgnlPmtInfAndSts", Content::Complex(300), 0, u32::MAX, 1, false),
        e("TxInfAndSts", Content::Complex(302), 0, u32::MAX, 2, false),
    ]),
    // Charges8
    Complex::Elements(&[
        e("Amt", Content::Complex(4), 1, 1, 0, true),
        e("Agt", Content::Complex(10), 1, 1, 1, true),
        e("AgtAcct", Content::Complex(12), 0, 1, 2, false),
    ]),
    // Compensation3
    Complex::Elements(&[
        e("Amt", Content::Complex(4), 1, 1, 0, true),
        e("DbtrAgt", Content::Complex(10), 1, 1, 1, true),
        e("DbtrAgtAcct", Content::Complex(12), 0, 1, 2, false),
        e("CdtrAgt", Content::Complex(10), 1, 1, 3, true),
        e("CdtrAgtAcct", Content::Complex(12), 0, 1, 4, false),
        e("Rsn", Content::Complex(266), 1, 1, 5, true),
    ]),
    // CreditTransferMandateData1
    Complex::Elements(&[
        e("MndtId", Content::Simple(29), 0, 1, 0, false),
        e("Tp", Content::Complex(336), 0, 1, 1, false),
        e("DtOfSgntr", Content::Simple(18), 0, 1, 2, false),
        e("DtOfVrfctn", Content::Simple(19), 0, 1, 3, false),
        e("ElctrncSgntr", Content::Simple(21), 0, 1, 4, false),
        e("FrstPmtDt", Content::Simple(18), 0, 1, 5, false),
        e("FnlPmtDt", Content::Simple(18), 0, 1, 6, false),
        e("Frqcy", Content::Complex(283), 0, 1, 7, false),
        e("Rsn", Content::Complex(293), 0, 1, 8, false),
    ]),
    // Document
    Complex::Elements(&[
        e("RsltnOfInvstgtn", Content::Complex(343), 1, 1, 0, true),
    ]),
    // MandateClassification1Choice
    Complex::Elements(&[
        e("Cd", Content::Simple(101), 1, 1, 0, true),
        e("Prtry", Content::Simple(29), 1, 1, 0, true),
    ]),
    // MandateRelatedData1Choice
    Complex::Elements(&[
        e("DrctDbtMndt", Content::Complex(292), 0, 1, 0, false),
        e("CdtTrfMndt", Content::Complex(332), 0, 1, 0, false),
    ]),
    // MandateTypeInformation2
    Complex::Elements(&[
        e("SvcLvl", Content::Complex(314), 0, 1, 0, false),
        e("LclInstrm", Content::Complex(291), 0, 1, 1, false),
        e("CtgyPurp", Content::Complex(256), 0, 1, 2, false),
        e("Clssfctn", Content::Complex(334), 0, 1, 3, false),
    ]),
    // OriginalPaymentInstruction35
    Complex::Elements(&[
        e("OrgnlPmtInfCxlId", Content::Simple(29), 0, 1, 0, false),
        e("RslvdCase", Content::Complex(254), 0, 1, 1, false),
        e("OrgnlPmtInfId", Content::Simple(29), 1, 1, 2, true),
        e("OrgnlGrpInf", Content::Complex(299), 0, 1, 3, false),
        e("OrgnlNbOfTxs", Content::Simple(93), 0, 1, 4, false),
        e("OrgnlCtrlSum", Content::Simple(71), 0, 1, 5, false),
        e("PmtInfCxlSts", Content::Simple(91), 0, 1, 6, false),
        e("CxlStsRsnInf", Content::Complex(253), 0, u32::MAX, 7, false),
        e("NbOfTxsPerCxlSts", Content::Complex(296), 0, u32::MAX, 8, false),
        e("TxInfAndSts", Content::Complex(340), 0, u32::MAX, 9, false),
    ]),
    // OriginalTransactionReference31
    Complex::Elements(&[
        e("IntrBkSttlmAmt", Content::Complex(4), 0, 1, 0, false),
        e("Amt", Content::Complex(251), 0, 1, 1, false),
        e("IntrBkSttlmDt", Content::Simple(18), 0, 1, 2, false),
        e("ReqdColltnDt", Content::Simple(18), 0, 1, 3, false),
        e("ReqdExctnDt", Content::Complex(197), 0, 1, 4, false),
        e("CdtrSchmeId", Content::Complex(45), 0, 1, 5, false),
        e("SttlmInf", Content::Complex(315), 0, 1, 6, false),
        e("PmtTpInf", Content::Complex(305), 0, 1, 7, false),
        e("PmtMtd", Content::Simple(94), 0, 1, 8, false),
        e("MndtRltdInf", Content::Complex(335), 0, 1, 9, false),
        e("RmtInf", Content::Complex(311), 0, 1, 10, false),
        e("UltmtDbtr", Content::Complex(82), 0, 1, 11, false),
        e("Dbtr", Content::Complex(82), 0, 1, 12, false),
        e("DbtrAcct", Content::Complex(12), 0, 1, 13, false),
        e("DbtrAgt", Content::Complex(10), 0, 1, 14, false),
        e("DbtrAgtAcct", Content::Complex(12), 0, 1, 15, false),
        e("CdtrAgt", Content::Complex(10), 0, 1, 16, false),
        e("CdtrAgtAcct", Content::Complex(12), 0, 1, 17, false),
        e("Cdtr", Content::Complex(82), 0, 1, 18, false),
        e("CdtrAcct", Content::Complex(12), 0, 1, 19, false),
        e("UltmtCdtr", Content::Complex(82), 0, 1, 20, false),
        e("Purp", Content::Complex(306), 0, 1, 21, false),
    ]),
    // PaymentTransaction116
    Complex::Elements(&[
        e("ModStsId", Content::Simple(29), 0, 1, 0, false),
        e("RslvdCase", Content::Complex(254), 0, 1, 1, false),
        e("OrgnlGrpInf", Content::Complex(299), 1, 1, 2, true),
        e("OrgnlPmtInfId", Content::Simple(29), 0, 1, 3, false),
        e("OrgnlInstrId", Content::Simple(29), 0, 1, 4, false),
        e("OrgnlEndToEndId", Content::Simple(29), 0, 1, 5, false),
        e("OrgnlTxId", Content::Simple(29), 0, 1, 6, false),
        e("OrgnlClrSysRef", Content::Simple(29), 0, 1, 7, false),
        e("OrgnlUETR", Content::Simple(42), 0, 1, 8, false),
        e("ModStsRsnInf", Content::Complex(295), 0, u32::MAX, 9, false),
        e("RsltnRltdInf", Content::Complex(342), 0, 1, 10, false),
        e("OrgnlIntrBkSttlmAmt", Content::Complex(4), 0, 1, 11, false),
        e("OrgnlIntrBkSttlmDt", Content::Simple(18), 0, 1, 12, false),
        e("Assgnr", Content::Complex(82), 0, 1, 13, false),
        e("Assgne", Content::Complex(82), 0, 1, 14, false),
        e("OrgnlTxRef", Content::Complex(338), 0, 1, 15, false),
    ]),
    // PaymentTransaction122
    Complex::Elements(&[
        e("CxlStsId", Content::Simple(29), 0, 1, 0, false),
        e("RslvdCase", Content::Complex(254), 0, 1, 1, false),
        e("OrgnlInstrId", Content::Simple(29), 0, 1, 2, false),
        e("OrgnlEndToEndId", Content::Simple(29), 0, 1, 3, false),
        e("UETR", Content::Simple(42), 0, 1, 4, false),
        e("TxCxlSts", Content::Simple(68), 0, 1, 5, false),
        e("CxlStsRsnInf", Content::Complex(253), 0, u32::MAX, 6, false),
        e("OrgnlInstdAmt", Content::Complex(4), 0, 1, 7, false),
        e("OrgnlReqdExctnDt", Content::Complex(197), 0, 1, 8, false),
        e("OrgnlReqdColltnDt", Content::Simple(18), 0, 1, 9, false),
        e("OrgnlTxRef", Content::Complex(338), 0, 1, 10, false),
    ]),
    // PaymentTransaction127
    Complex::Elements(&[
        e("CxlStsId", Content::Simple(29), 0, 1, 0, false),
        e("RslvdCase", Content::Complex(254), 0, 1, 1, false),
        e("OrgnlGrpInf", Content::Complex(299), 0, 1, 2, false),
        e("OrgnlInstrId", Content::Simple(29), 0, 1, 3, false),
        e("OrgnlEndToEndId", Content::Simple(29), 0, 1, 4, false),
        e("OrgnlTxId", Content::Simple(29), 0, 1, 5, false),
        e("OrgnlClrSysRef", Content::Simple(29), 0, 1, 6, false),
        e("OrgnlUETR", Content::Simple(42), 0, 1, 7, false),
        e("TxCxlSts", Content::Simple(68), 0, 1, 8, false),
        e("CxlStsRsnInf", Content::Complex(253), 0, u32::MAX, 9, false),
        e("RsltnRltdInf", Content::Complex(342), 0, 1, 10, false),
        e("OrgnlIntrBkSttlmAmt", Content::Complex(4), 0, 1, 11, false),
        e("OrgnlIntrBkSttlmDt", Content::Simple(18), 0, 1, 12, false),
        e("Assgnr", Content::Complex(82), 0, 1, 13, false),
        e("Assgne", Content::Complex(82), 0, 1, 14, false),
        e("OrgnlTxRef", Content::Complex(338), 0, 1, 15, false),
    ]),
    // ResolutionData2
    Complex::Elements(&[
        e("EndToEndId", Content::Simple(29), 0, 1, 0, false),
        e("TxId", Content::Simple(29), 0, 1, 1, false),
        e("UETR", Content::Simple(42), 0, 1, 2, false),
        e("IntrBkSttlmAmt", Content::Complex(4), 0, 1, 3, false),
        e("IntrBkSttlmDt", Content::Simple(18), 0, 1, 4, false),
        e("ClrChanl", Content::Simple(70), 0, 1, 5, false),
        e("Compstn", Content::Complex(331), 0, 1, 6, false),
        e("Chrgs", Content::Complex(330), 0, u32::MAX, 7, false),
    ]),
    // ResolutionOfInvestigationV10
    Complex::Elements(&[
        e("Assgnmt", Content::Complex(255), 1, 1, 0, true),
        e("RslvdCase", Content::Complex(254), 0, 1, 1, false),
        e("Sts", Content::Complex(290), 1, 1, 2, true),
        e("CxlDtls", Content::Complex(344), 0, u32::MAX, 3, false),
        e("ModDtls", Content::Complex(339), 0, 1, 4, false),
        e("ClmNonRctDtls", Content::Complex(262), 0, 1, 5, false),
        e("StmtDtls", Content::Complex(316), 0, 1, 6, false),
        e("CrrctnTx", Content::Complex(270), 0, 1, 7, false),
        e("RsltnRltdInf", Content::Complex(342), 0, 1, 8, false),
        e("SplmtryData", Content::Complex(58), 0, u32::MAX, 9, false),
    ]),
    // UnderlyingTransaction25
    Complex::Elements(&[
        e("OrgnlGrpInfAndSts", Content::Complex(298), 0, 1, 0, false),
        e("OrgnlPmtInfAndSts", Content::Complex(337), 0, u32::MAX, 1, false),
        e("TxInfAndSts", Content::Complex(341), 0, u32::MAX, 2, false),
    ]),
    // AmendmentInformationDetails14
    Complex::Elements(&[
        e("OrgnlMndtId", Content::Simple(29), 0, 1, 0, false),
        e("OrgnlCdtrSchmeId", Content::Complex(45), 0, 1, 1, false),
        e("OrgnlCdtrAgt", Content::Complex(10), 0, 1, 2, false),
        e("OrgnlCdtrAgtAcct", Content::Complex(75), 0, 1, 3, false),
        e("OrgnlDbtr", Content::Complex(45), 0, 1, 4, false),
        e("OrgnlDbtrAcct", Content::Complex(75), 0, 1, 5, false),
        e("OrgnlDbtrAgt", Content::Complex(10), 0, 1, 6, false),
        e("OrgnlDbtrAgtAcct", Content::Complex(75), 0, 1, 7, false),
        e("OrgnlFnlColltnDt", Content::Simple(18), 0, 1, 8, false),
        e("OrgnlFrqcy", Content::Complex(283), 0, 1, 9, false),
        e("OrgnlRsn", Content::Complex(293), 0, 1, 10, false),
        e("OrgnlTrckgDays", Content::Simple(74), 0, 1, 11, false),
    ]),
    // Charges9
    Complex::Elements(&[
        e("Amt", Content::Complex(4), 1, 1, 0, true),
        e("Agt", Content::Complex(10), 1, 1, 1, true),
        e("AgtAcct", Content::Complex(75), 0, 1, 2, false),
    ]),
    // Compensation4
    Complex::Elements(&[
        e("Amt", Content::Complex(4), 1, 1, 0, true),
        e("DbtrAgt", Content::Complex(10), 1, 1, 1, true),
        e("DbtrAgtAcct", Content::Complex(75), 0, 1, 2, false),
        e("CdtrAgt", Content::Complex(10), 1, 1, 3, true),
        e("CdtrAgtAcct", Content::Complex(75), 0, 1, 4, false),
        e("Rsn", Content::Complex(266), 1, 1, 5, true),
    ]),
    // Document
    Complex::Elements(&[
        e("RsltnOfInvstgtn", Content::Complex(358), 1, 1, 0, true),
    ]),
    // MandateRelatedData2Choice
    Complex::Elements(&[
        e("DrctDbtMndt", Content::Complex(350), 0, 1, 0, false),
        e("CdtTrfMndt", Content::Complex(332), 0, 1, 0, false),
    ]),
    // MandateRelatedInformation15
    Complex::Elements(&[
        e("MndtId", Content::Simple(29), 0, 1, 0, false),
        e("DtOfSgntr", Content::Simple(18), 0, 1, 1, false),
        e("AmdmntInd", Content::Simple(39), 0, 1, 2, false),
        e("AmdmntInfDtls", Content::Complex(345), 0, 1, 3, false),
        e("ElctrncSgntr", Content::Simple(92), 0, 1, 4, false),
        e("FrstColltnDt", Content::Simple(18), 0, 1, 5, false),
        e("FnlColltnDt", Content::Simple(18), 0, 1, 6, false),
        e("Frqcy", Content::Complex(283), 0, 1, 7, false),
        e("Rsn", Content::Complex(293), 0, 1, 8, false),
        e("TrckgDays", Content::Simple(74), 0, 1, 9, false),
    ]),
    // OriginalPaymentInstruction43
    Complex::Elements(&[
        e("OrgnlPmtInfCxlId", Content::Simple(29), 0, 1, 0, false),
        e("RslvdCase", Content::Complex(254), 0, 1, 1, false),
        e("OrgnlPmtInfId", Content::Simple(29), 1, 1, 2, true),
        e("OrgnlGrpInf", Content::Complex(299), 0, 1, 3, false),
        e("OrgnlNbOfTxs", Content::Simple(93), 0, 1, 4, false),
        e("OrgnlCtrlSum", Content::Simple(71), 0, 1, 5, false),
        e("PmtInfCxlSts", Content::Simple(91), 0, 1, 6, false),
        e("CxlStsRsnInf", Content::Complex(253), 0, u32::MAX, 7, false),
        e("NbOfTxsPerCxlSts", Content::Complex(296), 0, u32::MAX, 8, false),
        e("TxInfAndSts", Content::Complex(355), 0, u32::MAX, 9, false),
    ]),
    // OriginalTransactionReference35
    Complex::Elements(&[
        e("IntrBkSttlmAmt", Content::Complex(4), 0, 1, 0, false),
        e("Amt", Content::Complex(251), 0, 1, 1, false),
        e("IntrBkSttlmDt", Content::Simple(18), 0, 1, 2, false),
        e("ReqdColltnDt", Content::Simple(18), 0, 1, 3, false),
        e("ReqdExctnDt", Content::Complex(197), 0, 1, 4, false),
        e("CdtrSchmeId", Content::Complex(45), 0, 1, 5, false),
        e("SttlmInf", Content::Complex(359), 0, 1, 6, false),
        e("PmtTpInf", Content::Complex(305), 0, 1, 7, false),
        e("PmtMtd", Content::Simple(94), 0, 1, 8, false),
        e("MndtRltdInf", Content::Complex(349), 0, 1, 9, false),
        e("RmtInf", Content::Complex(356), 0, 1, 10, false),
        e("UltmtDbtr", Content::Complex(82), 0, 1, 11, false),
        e("Dbtr", Content::Complex(82), 0, 1, 12, false),
        e("DbtrAcct", Content::Complex(75), 0, 1, 13, false),
        e("DbtrAgt", Content::Complex(10), 0, 1, 14, false),
        e("DbtrAgtAcct", Content::Complex(75), 0, 1, 15, false),
        e("CdtrAgt", Content::Complex(10), 0, 1, 16, false),
        e("CdtrAgtAcct", Content::Complex(75), 0, 1, 17, false),
        e("Cdtr", Content::Complex(82), 0, 1, 18, false),
        e("CdtrAcct", Content::Complex(75), 0, 1, 19, false),
        e("UltmtCdtr", Content::Complex(82), 0, 1, 20, false),
        e("Purp", Content::Complex(306), 0, 1, 21, false),
    ]),
    // PaymentTransaction132
    Complex::Elements(&[
        e("ModStsId", Content::Simple(29), 0, 1, 0, false),
        e("RslvdCase", Content::Complex(254), 0, 1, 1, false),
        e("OrgnlGrpInf", Content::Complex(299), 1, 1, 2, true),
        e("OrgnlPmtInfId", Content::Simple(29), 0, 1, 3, false),
        e("OrgnlInstrId", Content::Simple(29), 0, 1, 4, false),
        e("OrgnlEndToEndId", Content::Simple(29), 0, 1, 5, false),
        e("OrgnlTxId", Content::Simple(29), 0, 1, 6, false),
        e("OrgnlClrSysRef", Content::Simple(29), 0, 1, 7, false),
        e("OrgnlUETR", Content::Simple(42), 0, 1, 8, false),
        e("ModStsRsnInf", Content::Complex(295), 0, u32::MAX, 9, false),
        e("RsltnRltdInf", Content::Complex(357), 0, 1, 10, false),
        e("OrgnlIntrBkSttlmAmt", Content::Complex(4), 0, 1, 11, false),
        e("OrgnlIntrBkSttlmDt", Content::Simple(18), 0, 1, 12, false),
        e("Assgnr", Content::Complex(82), 0, 1, 13, false),
        e("Assgne", Content::Complex(82), 0, 1, 14, false),
        e("OrgnlTxRef", Content::Complex(352), 0, 1, 15, false),
    ]),
    // PaymentTransaction138
    Complex::Elements(&[
        e("CxlStsId", Content::Simple(29), 0, 1, 0, false),
        e("RslvdCase", Content::Complex(254), 0, 1, 1, false),
        e("OrgnlGrpInf", Content::Complex(299), 0, 1, 2, false),
        e("OrgnlInstrId", Content::Simple(29), 0, 1, 3, false),
        e("OrgnlEndToEndId", Content::Simple(29), 0, 1, 4, false),
        e("OrgnlTxId", Content::Simple(29), 0, 1, 5, false),
        e("OrgnlClrSysRef", Content::Simple(29), 0, 1, 6, false),
        e("OrgnlUETR", Content::Simple(42), 0, 1, 7, false),
        e("TxCxlSts", Content::Simple(68), 0, 1, 8, false),
        e("CxlStsRsnInf", Content::Complex(253), 0, u32::MAX, 9, false),
        e("RsltnRltdInf", Content::Complex(357), 0, 1, 10, false),
        e("OrgnlIntrBkSttlmAmt", Content::Complex(4), 0, 1, 11, false),
        e("OrgnlIntrBkSttlmDt", Content::Simple(18), 0, 1, 12, false),
        e("Assgnr", Content::Complex(82), 0, 1, 13, false),
        e("Assgne", Content::Complex(82), 0, 1, 14, false),
        e("OrgnlTxRef", Content::Complex(352), 0, 1, 15, false),
    ]),
    // PaymentTransaction139
    Complex::Elements(&[
        e("CxlStsId", Content::Simple(29), 0, 1, 0, false),
        e("RslvdCase", Content::Complex(254), 0, 1, 1, false),
        e("OrgnlInstrId", Content::Simple(29), 0, 1, 2, false),
        e("OrgnlEndToEndId", Content::Simple(29), 0, 1, 3, false),
        e("UETR", Content::Simple(42), 0, 1, 4, false),
        e("TxCxlSts", Content::Simple(68), 0, 1, 5, false),
        e("CxlStsRsnInf", Content::Complex(253), 0, u32::MAX, 6, false),
        e("OrgnlInstdAmt", Content::Complex(4), 0, 1, 7, false),
        e("OrgnlReqdExctnDt", Content::Complex(197), 0, 1, 8, false),
        e("OrgnlReqdColltnDt", Content::Simple(18), 0, 1, 9, false),
        e("OrgnlTxRef", Content::Complex(352), 0, 1, 10, false),
    ]),
    // RemittanceInformation21
    Complex::Elements(&[
        e("Ustrd", Content::Simple(23), 0, u32::MAX, 0, false),
        e("Strd", Content::Complex(360), 0, u32::MAX, 1, false),
    ]),
    // ResolutionData3
    Complex::Elements(&[
        e("EndToEndId", Content::Simple(29), 0, 1, 0, false),
        e("TxId", Content::Simple(29), 0, 1, 1, false),
        e("UETR", Content::Simple(42), 0, 1, 2, false),
        e("IntrBkSttlmAmt", Content::Complex(4), 0, 1, 3, false),
        e("IntrBkSttlmDt", Content::Simple(18), 0, 1, 4, false),
        e("ClrChanl", Content::Simple(70), 0, 1, 5, false),
        e("Compstn", Content::Complex(347), 0, 1, 6, false),
        e("Chrgs", Content::Complex(346), 0, u32::MAX, 7, false),
    ]),
    // ResolutionOfInvestigationV11
    Complex::Elements(&[
        e("Assgnmt", Content::Complex(255), 1, 1, 0, true),
        e("RslvdCase", Content::Complex(254), 0, 1, 1, false),
        e("Sts", Content::Complex(290), 1, 1, 2, true),
        e("CxlDtls", Content::Complex(366), 0, u32::MAX, 3, false),
        e("ModDtls", Content::Complex(353), 0, 1, 4, false),
        e("ClmNonRctDtls", Content::Complex(262), 0, 1, 5, false),
        e("StmtDtls", Content::Complex(316), 0, 1, 6, false),
        e("CrrctnTx", Content::Complex(270), 0, 1, 7, false),
        e("RsltnRltdInf", Content::Complex(357), 0, 1, 8, false),
        e("SplmtryData", Content::Complex(58), 0, u32::MAX, 9, false),
    ]),
    // SettlementInstruction11
    Complex::Elements(&[
        e("SttlmMtd", Content::Simple(98), 1, 1, 0, true),
        e("SttlmAcct", Content::Complex(75), 0, 1, 1, false),
        e("ClrSys", Content::Complex(264), 0, 1, 2, false),
        e("InstgRmbrsmntAgt", Content::Complex(10), 0, 1, 3, false),
        e("InstgRmbrsmntAgtAcct", Content::Complex(75), 0, 1, 4, false),
        e("InstdRmbrsmntAgt", Content::Complex(10), 0, 1, 5, false),
        e("InstdRmbrsmntAgtAcct", Content::Complex(75), 0, 1, 6, false),
        e("ThrdRmbrsmntAgt", Content::Complex(10), 0, 1, 7, false),
        e("ThrdRmbrsmntAgtAcct", Content::Complex(75), 0, 1, 8, false),
    ]),
    // StructuredRemittanceInformation17
    Complex::Elements(&[
        e("RfrdDocInf", Content::Complex(307), 0, u32::MAX, 0, false),
        e("RfrdDocAmt", Content::Complex(310), 0, 1, 1, false),
        e("CdtrRefInf", Content::Complex(271), 0, 1, 2, false),
        e("Invcr", Content::Complex(45), 0, 1, 3, false),
        e("Invcee", Content::Complex(45), 0, 1, 4, false),
        e("TaxRmt", Content::Complex(362), 0, 1, 5, false),
        e("GrnshmtRmt", Content::Complex(286), 0, 1, 6, false),
        e("AddtlRmtInf", Content::Simple(23), 0, 3, 7, false),
    ]),
    // TaxAmount3
    Complex::Elements(&[
        e("Rate", Content::Simple(95), 0, 1, 0, false),
        e("TaxblBaseAmt", Content::Complex(4), 0, 1, 1, false),
        e("TtlAmt", Content::Complex(4), 0, 1, 2, false),
        e("Dtls", Content::Complex(365), 0, u32::MAX, 3, false),
    ]),
    // TaxData1
    Complex::Elements(&[
        e("Cdtr", Content::Complex(324), 0, 1, 0, false),
        e("Dbtr", Content::Complex(325), 0, 1, 1, false),
        e("UltmtDbtr", Content::Complex(325), 0, 1, 2, false),
        e("AdmstnZone", Content::Simple(29), 0, 1, 3, false),
        e("RefNb", Content::Simple(23), 0, 1, 4, false),
        e("Mtd", Content::Simple(29), 0, 1, 5, false),
        e("TtlTaxblBaseAmt", Content::Complex(4), 0, 1, 6, false),
        e("TtlTaxAmt", Content::Complex(4), 0, 1, 7, false),
        e("Dt", Content::Simple(18), 0, 1, 8, false),
        e("SeqNb", Content::Simple(59), 0, 1, 9, false),
        e("Rcrd", Content::Complex(364), 0, u32::MAX, 10, false),
    ]),
    // TaxPeriod3
    Complex::Elements(&[
        e("Yr", Content::Simple(102), 0, 1, 0, false),
        e("Tp", Content::Simple(99), 0, 1, 1, false),
        e("FrToDt", Content::Complex(173), 0, 1, 2, false),
    ]),
    // TaxRecord3
    Complex::Elements(&[
        e("Tp", Content::Simple(29), 0, 1, 0, false),
        e("Ctgy", Content::Simple(29), 0, 1, 1, false),
        e("CtgyDtls", Content::Simple(29), 0, 1, 2, false),
        e("DbtrSts", Content::Simple(29), 0, 1, 3, false),
        e("CertId", Content::Simple(29), 0, 1, 4, false),
        e("FrmsCd", Content::Simple(29), 0, 1, 5, false),
        e("Prd", Content::Complex(363), 0, 1, 6, false),
        e("TaxAmt", Content::Complex(361), 0, 1, 7, false),
        e("AddtlInf", Content::Simple(23), 0, 1, 8, false),
    ]),
    // TaxRecordDetails3
    Complex::Elements(&[
        e("Prd", Content::Complex(363), 0, 1, 0, false),
        e("Amt", Content::Complex(4), 1, 1, 1, true),
    ]),
    // UnderlyingTransaction29
    Complex::Elements(&[
        e("OrgnlGrpInfAndSts", Content::Complex(298), 0, 1, 0, false),
        e("OrgnlPmtInfAndSts", Content::Complex(351), 0, u32::MAX, 1, false),
        e("TxInfAndSts", Content::Complex(354), 0, u32::MAX, 2, false),
    ]),
    // Charges13
    Complex::Elements(&[
        e("Amt", Content::Complex(4), 1, 1, 0, true),
        e("Agt", Content::Complex(10), 1, 1, 1, true),
        e("AgtAcct", Content::Complex(75), 0, 1, 2, false),
        e("Tp", Content::Complex(257), 0, 1, 3, false),
    ]),
    // Document
    Complex::Elements(&[
        e("RsltnOfInvstgtn", Content::Complex(372), 1, 1, 0, true),
    ]),
    // PaymentTransaction147
    Complex::Elements(&[
        e("ModStsId", Content::Simple(29), 0, 1, 0, false),
        e("RslvdCase", Content::Complex(254), 0, 1, 1, false),
        e("OrgnlGrpInf", Content::Complex(299), 1, 1, 2, true),
        e("OrgnlPmtInfId", Content::Simple(29), 0, 1, 3, false),
        e("OrgnlInstrId", Content::Simple(29), 0, 1, 4, false),
        e("OrgnlEndToEndId", Content::Simple(29), 0, 1, 5, false),
        e("OrgnlTxId", Content::Simple(29), 0, 1, 6, false),
        e("OrgnlClrSysRef", Content::Simple(29), 0, 1, 7, false),
        e("OrgnlUETR", Content::Simple(42), 0, 1, 8, false),
        e("ModStsRsnInf", Content::Complex(295), 0, u32::MAX, 9, false),
        e("RsltnRltdInf", Content::Complex(371), 0, 1, 10, false),
        e("OrgnlIntrBkSttlmAmt", Content::Complex(4), 0, 1, 11, false),
        e("OrgnlIntrBkSttlmDt", Content::Simple(18), 0, 1, 12, false),
        e("Assgnr", Content::Complex(82), 0, 1, 13, false),
        e("Assgne", Content::Complex(82), 0, 1, 14, false),
        e("OrgnlTxRef", Content::Complex(352), 0, 1, 15, false),
    ]),
    // PaymentTransaction148
    Complex::Elements(&[
        e("CxlStsId", Content::Simple(29), 0, 1, 0, false),
        e("RslvdCase", Content::Complex(254), 0, 1, 1, false),
        e("OrgnlGrpInf", Content::Complex(299), 0, 1, 2, false),
        e("OrgnlInstrId", Content::Simple(29), 0, 1, 3, false),
        e("OrgnlEndToEndId", Content::Simple(29), 0, 1, 4, false),
        e("OrgnlTxId", Content::Simple(29), 0, 1, 5, false),
        e("OrgnlClrSysRef", Content::Simple(29), 0, 1, 6, false),
        e("OrgnlUETR", Content::Simple(42), 0, 1, 7, false),
        e("TxCxlSts", Content::Simple(68), 0, 1, 8, false),
        e("CxlStsRsnInf", Content::Complex(253), 0, u32::MAX, 9, false),
        e("RsltnRltdInf", Content::Complex(371), 0, 1, 10, false),
        e("OrgnlIntrBkSttlmAmt", Content::Complex(4), 0, 1, 11, false),
        e("OrgnlIntrBkSttlmDt", Content::Simple(18), 0, 1, 12, false),
        e("Assgnr", Content::Complex(82), 0, 1, 13, false),
        e("Assgne", Content::Complex(82), 0, 1, 14, false),
        e("OrgnlTxRef", Content::Complex(352), 0, 1, 15, false),
    ]),
    // ResolutionData4
    Complex::Elements(&[
        e("EndToEndId", Content::Simple(29), 0, 1, 0, false),
        e("TxId", Content::Simple(29), 0, 1, 1, false),
        e("UETR", Content::Simple(42), 0, 1, 2, false),
        e("IntrBkSttlmAmt", Content::Complex(4), 0, 1, 3, false),
        e("IntrBkSttlmDt", Content::Simple(18), 0, 1, 4, false),
        e("ClrChanl", Content::Simple(70), 0, 1, 5, false),
        e("Compstn", Content::Complex(347), 0, 1, 6, false),
        e("ChrgsInf", Content::Complex(367), 0, u32::MAX, 7, false),
    ]),
    // ResolutionOfInvestigationV12
    Complex::Elements(&[
        e("Assgnmt", Content::Complex(255), 1, 1, 0, true),
        e("RslvdCase", Content::Complex(254), 0, 1, 1, false),
        e("Sts", Content::Complex(290), 1, 1, 2, true),
        e("CxlDtls", Content::Complex(373), 0, u32::MAX, 3, false),
        e("ModDtls", Content::Complex(369), 0, 1, 4, false),
        e("ClmNonRctDtls", Content::Complex(262), 0, 1, 5, false),
        e("StmtDtls", Content::Complex(316), 0, 1, 6, false),
        e("CrrctnTx", Content::Complex(270), 0, 1, 7, false),
        e("RsltnRltdInf", Content::Complex(371), 0, 1, 8, false),
        e("SplmtryData", Content::Complex(58), 0, u32::MAX, 9, false),
    ]),
    // UnderlyingTransaction31
    Complex::Elements(&[
        e("OrgnlGrpInfAndSts", Content::Complex(298), 0, 1, 0, false),
        e("OrgnlPmtInfAndSts", Content::Complex(351), 0, u32::MAX, 1, false),
        e("TxInfAndSts", Content::Complex(370), 0, u32::MAX, 2, false),
    ]),
    // AmendmentInformationDetails15
    Complex::Elements(&[
        e("OrgnlMndtId", Content::Simple(29), 0, 1, 0, false),
        e("OrgnlCdtrSchmeId", Content::Complex(99), 0, 1, 1, false),
        e("OrgnlCdtrAgt", Content::Complex(84), 0, 1, 2, false),
        e("OrgnlCdtrAgtAcct", Content::Complex(75), 0, 1, 3, false),
        e("OrgnlDbtr", Content::Complex(99), 0, 1, 4, false),
        e("OrgnlDbtrAcct", Content::Complex(75), 0, 1, 5, false),
        e("OrgnlDbtrAgt", Content::Complex(84), 0, 1, 6, false),
        e("OrgnlDbtrAgtAcct", Content::Complex(75), 0, 1, 7, false),
        e("OrgnlFnlColltnDt", Content::Simple(18), 0, 1, 8, false),
        e("OrgnlFrqcy", Content::Complex(283), 0, 1, 9, false),
        e("OrgnlRsn", Content::Complex(293), 0, 1, 10, false),
        e("OrgnlTrckgDays", Content::Simple(74), 0, 1, 11, false),
    ]),
    // CancellationStatusReason5
    Complex::Elements(&[
        e("Orgtr", Content::Complex(99), 0, 1, 0, false),
        e("Rsn", Content::Complex(252), 0, 1, 1, false),
        e("AddtlInf", Content::Simple(67), 0, u32::MAX, 2, false),
    ]),
    // Case6
    Complex::Elements(&[
        e("Id", Content::Simple(29), 1, 1, 0, true),
        e("Cretr", Content::Complex(97), 1, 1, 1, true),
        e("ReopCaseIndctn", Content::Simple(39), 0, 1, 2, false),
    ]),
    // CaseAssignment6
    Complex::Elements(&[
        e("Id", Content::Simple(29), 1, 1, 0, true),
        e("Assgnr", Content::Complex(97), 1, 1, 1, true),
        e("Assgne", Content::Complex(97), 1, 1, 2, true),
        e("CreDtTm", Content::Simple(19), 1, 1, 3, true),
    ]),
    // Charges14
    Complex::Elements(&[
        e("Amt", Content::Complex(4), 1, 1, 0, true),
        e("Agt", Content::Complex(84), 1, 1, 1, true),
        e("AgtAcct", Content::Complex(75), 0, 1, 2, false),
        e("Tp", Content::Complex(257), 0, 1, 3, false),
    ]),
    // Charges15
    Complex::Elements(&[
        e("TtlChrgsAndTaxAmt", Content::Complex(4), 0, 1, 0, false),
        e("Rcrd", Content::Complex(380), 0, u32::MAX, 1, false),
    ]),
    // ChargesRecord8
    Complex::Elements(&[
        e("Amt", Content::Complex(4), 1, 1, 0, true),
        e("CdtDbtInd", Content::Simple(54), 0, 1, 1, false),
        e("ChrgInclInd", Content::Simple(39), 0, 1, 2, false),
        e("Tp", Content::Complex(257), 0, 1, 3, false),
        e("Rate", Content::Simple(95), 0, 1, 4, false),
        e("Br", Content::Simple(69), 0, 1, 5, false),
        e("Agt", Content::Complex(84), 0, 1, 6, false),
        e("Tax", Content::Complex(322), 0, 1, 7, false),
    ]),
    // ClaimNonReceipt3
    Complex::Elements(&[
        e("DtPrcd", Content::Simple(18), 1, 1, 0, true),
        e("OrgnlNxtAgt", Content::Complex(84), 0, 1, 1, false),
    ]),
    // ClaimNonReceipt3Choice
    Complex::Elements(&[
        e("Accptd", Content::Complex(381), 1, 1, 0, true),
        e("Rjctd", Content::Complex(263), 1, 1, 0, true),
    ]),
    // Compensation5
    Complex::Elements(&[
        e("Amt", Content::Complex(4), 1, 1, 0, true),
        e("DbtrAgt", Content::Complex(84), 1, 1, 1, true),
        e("DbtrAgtAcct", Content::Complex(75), 0, 1, 2, false),
        e("CdtrAgt", Content::Complex(84), 1, 1, 3, true),
        e("CdtrAgtAcct", Content::Complex(75), 0, 1, 4, false),
        e("Rsn", Content::Complex(266), 1, 1, 5, true),
    ]),
    // CreditorReferenceInformation3
    Complex::Elements(&[
        e("Tp", Content::Complex(386), 0, 1, 0, false),
        e("Ref", Content::Simple(29), 0, 1, 1, false),
    ]),
    // CreditorReferenceType2Choice
    Complex::Elements(&[
        e("Cd", Content::Simple(103), 1, 1, 0, true),
        e("Prtry", Content::Simple(29), 1, 1, 0, true),
    ]),
    // CreditorReferenceType3
    Complex::Elements(&[
        e("CdOrPrtry", Content::Complex(385), 1, 1, 0, true),
        e("Issr", Content::Simple(29), 0, 1, 1, false),
    ]),
    // DateAndType1
    Complex::Elements(&[
        e("Tp", Content::Complex(388), 1, 1, 0, true),
        e("Dt", Content::Simple(18), 1, 1, 1, true),
    ]),
    // DateType2Choice
    Complex::Elements(&[
        e("Cd", Content::Simple(104), 1, 1, 0, true),
        e("Prtry", Content::Simple(29), 1, 1, 0, true),
    ]),
    // Document
    Complex::Elements(&[
        e("RsltnOfInvstgtn", Content::Complex(410), 1, 1, 0, true),
    ]),
    // DocumentAmount1
    Complex::Elements(&[
        e("Tp", Content::Complex(391), 1, 1, 0, true),
        e("Amt", Content::Complex(4), 1, 1, 1, true),
    ]),
    // DocumentAmountType1Choice
    Complex::Elements(&[
        e("Cd", Content::Simple(105), 1, 1, 0, true),
        e("Prtry", Content::Simple(29), 1, 1, 0, true),
    ]),
    // DocumentLineInformation2
    Complex::Elements(&[
        e("Id", Content::Complex(278), 1, u32::MAX, 0, true),
        e("Desc", Content::Simple(26), 0, 1, 1, false),
        e("Amt", Content::Complex(407), 0, 1, 2, false),
    ]),
    // DocumentType1
    Complex::Elements(&[
        e("CdOrPrtry", Content::Complex(394), 1, 1, 0, true),
        e("Issr", Content::Simple(29), 0, 1, 1, false),
    ]),
    // DocumentType2Choice
    Complex::Elements(&[
        e("Cd", Content::Simple(106), 1, 1, 0, true),
        e("Prtry", Content::Simple(29), 1, 1, 0, true),
    ]),
    // Garnishment4
    Complex::Elements(&[
        e("Tp", Content::Complex(287), 1, 1, 0, true),
        e("Grnshee", Content::Complex(99), 0, 1, 1, false),
        e("GrnshmtAdmstr", Content::Complex(99), 0, 1, 2, false),
        e("RefNb", Content::Simple(23), 0, 1, 3, false),
        e("Dt", Content::Simple(18), 0, 1, 4, false),
        e("RmtdAmt", Content::Complex(4), 0, 1, 5, false),
        e("FmlyMdclInsrncInd", Content::Simple(39), 0, 1, 6, false),
        e("MplyeeTermntnInd", Content::Simple(39), 0, 1, 7, false),
    ]),
    // InvestigationStatus6Choice
    Complex::Elements(&[
        e("Conf", Content::Simple(82), 1, 1, 0, true),
        e("RjctdMod", Content::Complex(294), 1, u32::MAX, 0, true),
        e("DplctOf", Content::Complex(376), 1, 1, 0, true),
        e("AssgnmtCxlConf", Content::Simple(39), 1, 1, 0, true),
    ]),
    // MandateRelatedData3Choice
    Complex::Elements(&[
        e("DrctDbtMndt", Content::Complex(398), 0, 1, 0, false),
        e("CdtTrfMndt", Content::Complex(332), 0, 1, 0, false),
    ]),
    // MandateRelatedInformation16
    Complex::Elements(&[
        e("MndtId", Content::Simple(29), 0, 1, 0, false),
        e("DtOfSgntr", Content::Simple(18), 0, 1, 1, false),
        e("AmdmntInd", Content::Simple(39), 0, 1, 2, false),
        e("AmdmntInfDtls", Content::Complex(374), 0, 1, 3, false),
        e("ElctrncSgntr", Content::Simple(92), 0, 1, 4, false),
        e("FrstColltnDt", Content::Simple(18), 0, 1, 5, false),
        e("FnlColltnDt", Content::Simple(18), 0, 1, 6, false),
        e("Frqcy", Content::Complex(283), 0, 1, 7, false),
        e("Rsn", Content::Complex(293), 0, 1, 8, false),
        e("TrckgDays", Content::Simple(74), 0, 1, 9, false),
    ]),
    // ModificationStatusReason3
    Complex::Elements(&[
        e("Orgtr", Content::Complex(99), 0, 1, 0, false),
        e("Rsn", Content::Complex(294), 0, 1, 1, false),
        e("AddtlInf", Content::Simple(67), 0, u32::MAX, 2, false),
    ]),
    // OriginalGroupHeader23
    Complex::Elements(&[
        e("OrgnlGrpCxlId", Content::Simple(29), 0, 1, 0, false),
        e("RslvdCase", Content::Complex(376), 0, 1, 1, false),
        e("OrgnlMsgId", Content::Simple(29), 1, 1, 2, true),
        e("OrgnlMsgNmId", Content::Simple(29), 1, 1, 3, true),
        e("OrgnlCreDtTm", Content::Simple(19), 0, 1, 4, false),
        e("OrgnlNbOfTxs", Content::Simple(93), 0, 1, 5, false),
        e("OrgnlCtrlSum", Content::Simple(71), 0, 1, 6, false),
        e("GrpCxlSts", Content::Simple(91), 0, 1, 7, false),
        e("CxlStsRsnInf", Content::Complex(375), 0, u32::MAX, 8, false),
        e("NbOfTxsPerCxlSts", Content::Complex(297), 0, u32::MAX, 9, false),
    ]),
    // OriginalPaymentInstruction48
    Complex::Elements(&[
        e("OrgnlPmtInfCxlId", Content::Simple(29), 0, 1, 0, false),
        e("RslvdCase", Content::Complex(376), 0, 1, 1, false),
        e("OrgnlPmtInfId", Content::Simple(29), 1, 1, 2, true),
        e("OrgnlGrpInf", Content::Complex(299), 0, 1, 3, false),
        e("OrgnlNbOfTxs", Content::Simple(93), 0, 1, 4, false),
        e("OrgnlCtrlSum", Content::Simple(71), 0, 1, 5, false),
        e("PmtInfCxlSts", Content::Simple(91), 0, 1, 6, false),
        e("CxlStsRsnInf", Content::Complex(375), 0, u32::MAX, 7, false),
        e("NbOfTxsPerCxlSts", Content::Complex(296), 0, u32::MAX, 8, false),
        e("TxInfAndSts", Content::Complex(404), 0, u32::MAX, 9, false),
    ]),
    // OriginalTransactionReference42
    Complex::Elements(&[
        e("IntrBkSttlmAmt", Content::Complex(4), 0, 1, 0, false),
        e("Amt", Content::Complex(251), 0, 1, 1, false),
        e("IntrBkSttlmDt", Content::Simple(18), 0, 1, 2, false),
        e("ReqdColltnDt", Content::Simple(18), 0, 1, 3, false),
        e("ReqdExctnDt", Content::Complex(197), 0, 1, 4, false),
        e("CdtrSchmeId", Content::Complex(99), 0, 1, 5, false),
        e("SttlmInf", Content::Complex(411), 0, 1, 6, false),
        e("PmtTpInf", Content::Complex(305), 0, 1, 7, false),
        e("PmtMtd", Content::Simple(94), 0, 1, 8, false),
        e("MndtRltdInf", Content::Complex(397), 0, 1, 9, false),
        e("RmtInf", Content::Complex(408), 0, 1, 10, false),
        e("UltmtDbtr", Content::Complex(97), 0, 1, 11, false),
        e("Dbtr", Content::Complex(97), 0, 1, 12, false),
        e("DbtrAcct", Content::Complex(75), 0, 1, 13, false),
        e("DbtrAgt", Content::Complex(84), 0, 1, 14, false),
        e("DbtrAgtAcct", Content::Complex(75), 0, 1, 15, false),
        e("CdtrAgt", Content::Complex(84), 0, 1, 16, false),
        e("CdtrAgtAcct", Content::Complex(75), 0, 1, 17, false),
        e("Cdtr", Content::Complex(97), 0, 1, 18, false),
        e("CdtrAcct", Content::Complex(75), 0, 1, 19, false),
        e("UltmtCdtr", Content::Complex(97), 0, 1, 20, false),
        e("Purp", Content::Complex(306), 0, 1, 21, false),
    ]),
    // PaymentTransaction152
    Complex::Elements(&[
        e("CxlStsId", Content::Simple(29), 0, 1, 0, false),
        e("RslvdCase", Content::Complex(376), 0, 1, 1, false),
        e("OrgnlGrpInf", Content::Complex(299), 0, 1, 2, false),
        e("OrgnlInstrId", Content::Simple(29), 0, 1, 3, false),
        e("OrgnlEndToEndId", Content::Simple(29), 0, 1, 4, false),
        e("OrgnlTxId", Content::Simple(29), 0, 1, 5, false),
        e("OrgnlClrSysRef", Content::Simple(29), 0, 1, 6, false),
        e("OrgnlUETR", Content::Simple(42), 0, 1, 7, false),
        e("TxCxlSts", Content::Simple(68), 0, 1, 8, false),
        e("CxlStsRsnInf", Content::Complex(375), 0, u32::MAX, 9, false),
        e("RsltnRltdInf", Content::Complex(409), 0, 1, 10, false),
        e("OrgnlIntrBkSttlmAmt", Content::Complex(4), 0, 1, 11, false),
        e("OrgnlIntrBkSttlmDt", Content::Simple(18), 0, 1, 12, false),
        e("Assgnr", Content::Complex(97), 0, 1, 13, false),
        e("Assgne", Content::Complex(97), 0, 1, 14, false),
        e("OrgnlTxRef", Content::Complex(402), 0, 1, 15, false),
    ]),
    // PaymentTransaction153
    Complex::Elements(&[
        e("CxlStsId", Content::Simple(29), 0, 1, 0, false),
        e("RslvdCase", Content::Complex(376), 0, 1, 1, false),
        e("OrgnlInstrId", Content::Simple(29), 0, 1, 2, false),
        e("OrgnlEndToEndId", Content::Simple(29), 0, 1, 3, false),
        e("UETR", Content::Simple(42), 0, 1, 4, false),
        e("TxCxlSts", Content::Simple(68), 0, 1, 5, false),
        e("CxlStsRsnInf", Content::Complex(375), 0, u32::MAX, 6, false),
        e("OrgnlInstdAmt", Content::Complex(4), 0, 1, 7, false),
        e("OrgnlReqdExctnDt", Content::Complex(197), 0, 1, 8, false),
        e("OrgnlReqdColltnDt", Content::Simple(18), 0, 1, 9, false),
        e("OrgnlTxRef", Content::Complex(402), 0, 1, 10, false),
    ]),
    // PaymentTransaction157
    Complex::Elements(&[
        e("ModStsId", Content::Simple(29), 0, 1, 0, false),
        e("RslvdCase", Content::Complex(376), 0, 1, 1, false),
        e("OrgnlGrpInf", Content::Complex(299), 1, 1, 2, true),
        e("OrgnlPmtInfId", Content::Simple(29), 0, 1, 3, false),
        e("OrgnlInstrId", Content::Simple(29), 0, 1, 4, false),
        e("OrgnlEndToEndId", Content::Simple(29), 0, 1, 5, false),
        e("OrgnlTxId", Content::Simple(29), 0, 1, 6, false),
        e("OrgnlClrSysRef", Content::Simple(29), 0, 1, 7, false),
        e("OrgnlUETR", Content::Simple(42), 0, 1, 8, false),
        e("ModStsRsnInf", Content::Complex(399), 0, u32::MAX, 9, false),
        e("RsltnRltdInf", Content::Complex(409), 0, 1, 10, false),
        e("OrgnlIntrBkSttlmAmt", Content::Complex(4), 0, 1, 11, false),
        e("OrgnlIntrBkSttlmDt", Content::Simple(18), 0, 1, 12, false),
        e("Assgnr", Content::Complex(97), 0, 1, 13, false),
        e("Assgne", Content::Complex(97), 0, 1, 14, false),
        e("OrgnlTxRef", Content::Complex(402), 0, 1, 15, false),
    ]),
    // ReferredDocumentInformation8
    Complex::Elements(&[
        e("Tp", Content::Complex(393), 0, 1, 0, false),
        e("Nb", Content::Simple(29), 0, 1, 1, false),
        e("RltdDt", Content::Complex(387), 0, 1, 2, false),
        e("LineDtls", Content::Complex(392), 0, u32::MAX, 3, false),
    ]),
    // RemittanceAmount4
    Complex::Elements(&[
        e("RmtAmtAndTp", Content::Complex(390), 0, u32::MAX, 0, false),
        e("AdjstmntAmtAndRsn", Content::Complex(277), 0, u32::MAX, 1, false),
    ]),
    // RemittanceInformation22
    Complex::Elements(&[
        e("Ustrd", Content::Simple(23), 0, u32::MAX, 0, false),
        e("Strd", Content::Complex(413), 0, u32::MAX, 1, false),
    ]),
    // ResolutionData5
    Complex::Elements(&[
        e("EndToEndId", Content::Simple(29), 0, 1, 0, false),
        e("TxId", Content::Simple(29), 0, 1, 1, false),
        e("UETR", Content::Simple(42), 0, 1, 2, false),
        e("IntrBkSttlmAmt", Content::Complex(4), 0, 1, 3, false),
        e("IntrBkSttlmDt", Content::Simple(18), 0, 1, 4, false),
        e("ClrChanl", Content::Simple(70), 0, 1, 5, false),
        e("Compstn", Content::Complex(383), 0, 1, 6, false),
        e("ChrgsInf", Content::Complex(378), 0, u32::MAX, 7, false),
    ]),
    // ResolutionOfInvestigationV13
    Complex::Elements(&[
        e("Assgnmt", Content::Complex(377), 1, 1, 0, true),
        e("RslvdCase", Content::Complex(376), 0, 1, 1, false),
        e("Sts", Content::Complex(396), 1, 1, 2, true),
        e("CxlDtls", Content::Complex(414), 0, u32::MAX, 3, false),
        e("ModDtls", Content::Complex(405), 0, 1, 4, false),
        e("ClmNonRctDtls", Content::Complex(382), 0, 1, 5, false),
        e("StmtDtls", Content::Complex(412), 0, 1, 6, false),
        e("CrrctnTx", Content::Complex(270), 0, 1, 7, false),
        e("RsltnRltdInf", Content::Complex(409), 0, 1, 8, false),
        e("SplmtryData", Content::Complex(58), 0, u32::MAX, 9, false),
    ]),
    // SettlementInstruction15
    Complex::Elements(&[
        e("SttlmMtd", Content::Simple(98), 1, 1, 0, true),
        e("SttlmAcct", Content::Complex(75), 0, 1, 1, false),
        e("ClrSys", Content::Complex(264), 0, 1, 2, false),
        e("InstgRmbrsmntAgt", Content::Complex(84), 0, 1, 3, false),
        e("InstgRmbrsmntAgtAcct", Content::Complex(75), 0, 1, 4, false),
        e("InstdRmbrsmntAgt", Content::Complex(84), 0, 1, 5, false),
        e("InstdRmbrsmntAgtAcct", Content::Complex(75), 0, 1, 6, false),
        e("ThrdRmbrsmntAgt", Content::Complex(84), 0, 1, 7, false),
        e("ThrdRmbrsmntAgtAcct", Content::Complex(75), 0, 1, 8, false),
    ]),
    // StatementResolutionEntry5
    Complex::Elements(&[
        e("OrgnlGrpInf", Content::Complex(299), 0, 1, 0, false),
        e("OrgnlStmtId", Content::Simple(29), 0, 1, 1, false),
        e("UETR", Content::Simple(42), 0, 1, 2, false),
        e("AcctSvcrRef", Content::Simple(29), 0, 1, 3, false),
        e("CrrctdAmt", Content::Complex(4), 0, 1, 4, false),
        e("Chrgs", Content::Complex(379), 0, u32::MAX, 5, false),
        e("Purp", Content::Complex(306), 0, 1, 6, false),
    ]),
    // StructuredRemittanceInformation18
    Complex::Elements(&[
        e("RfrdDocInf", Content::Complex(406), 0, u32::MAX, 0, false),
        e("RfrdDocAmt", Content::Complex(407), 0, 1, 1, false),
        e("CdtrRefInf", Content::Complex(384), 0, 1, 2, false),
        e("Invcr", Content::Complex(99), 0, 1, 3, false),
        e("Invcee", Content::Complex(99), 0, 1, 4, false),
        e("TaxRmt", Content::Complex(362), 0, 1, 5, false),
        e("GrnshmtRmt", Content::Complex(395), 0, 1, 6, false),
        e("AddtlRmtInf", Content::Simple(23), 0, 3, 7, false),
    ]),
    // UnderlyingTransaction32
    Complex::Elements(&[
        e("OrgnlGrpInfAndSts", Content::Complex(400), 0, 1, 0, false),
        e("OrgnlPmtInfAndSts", Content::Complex(401), 0, u32::MAX, 1, false),
        e("TxInfAndSts", Content::Complex(403), 0, u32::MAX, 2, false),
    ]),
    // Document
    Complex::Elements(&[
        e("RsltnOfInvstgtn", Content::Complex(422), 1, 1, 0, true),
    ]),
    // MandateRelatedData5Choice
    Complex::Elements(&[
        e("DrctDbtMndt", Content::Complex(398), 1, 1, 0, true),
        e("CdtTrfMndt", Content::Complex(332), 1, 1, 0, true),
    ]),
    // OriginalPaymentInstruction54
    Complex::Elements(&[
        e("OrgnlPmtInfCxlId", Content::Simple(29), 0, 1, 0, false),
        e("RslvdCase", Content::Complex(376), 0, 1, 1, false),
        e("OrgnlPmtInfId", Content::Simple(29), 1, 1, 2, true),
        e("OrgnlGrpInf", Content::Complex(299), 0, 1, 3, false),
        e("OrgnlNbOfTxs", Content::Simple(93), 0, 1, 4, false),
        e("OrgnlCtrlSum", Content::Simple(71), 0, 1, 5, false),
        e("PmtInfCxlSts", Content::Simple(91), 0, 1, 6, false),
        e("CxlStsRsnInf", Content::Complex(375), 0, u32::MAX, 7, false),
        e("NbOfTxsPerCxlSts", Content::Complex(296), 0, u32::MAX, 8, false),
        e("TxInfAndSts", Content::Complex(420), 0, u32::MAX, 9, false),
    ]),
    // OriginalTransactionReference47
    Complex::Elements(&[
        e("IntrBkSttlmAmt", Content::Complex(4), 0, 1, 0, false),
        e("Amt", Content::Complex(251), 0, 1, 1, false),
        e("IntrBkSttlmDt", Content::Simple(18), 0, 1, 2, false),
        e("ReqdColltnDt", Content::Simple(18), 0, 1, 3, false),
        e("ReqdExctnDt", Content::Complex(197), 0, 1, 4, false),
        e("CdtrSchmeId", Content::Complex(99), 0, 1, 5, false),
        e("SttlmInf", Content::Complex(411), 0, 1, 6, false),
        e("PmtTpInf", Content::Complex(305), 0, 1, 7, false),
        e("PmtMtd", Content::Simple(94), 0, 1, 8, false),
        e("MndtRltdInf", Content::Complex(416), 0, 1, 9, false),
        e("RmtInf", Content::Complex(421), 0, 1, 10, false),
        e("UltmtDbtr", Content::Complex(97), 0, 1, 11, false),
        e("Dbtr", Content::Complex(97), 0, 1, 12, false),
        e("DbtrAcct", Content::Complex(75), 0, 1, 13, false),
        e("DbtrAgt", Content::Complex(84), 0, 1, 14, false),
        e("DbtrAgtAcct", Content::Complex(75), 0, 1, 15, false),
        e("CdtrAgt", Content::Complex(84), 0, 1, 16, false),
        e("CdtrAgtAcct", Content::Complex(75), 0, 1, 17, false),
        e("Cdtr", Content::Complex(97), 0, 1, 18, false),
        e("CdtrAcct", Content::Complex(75), 0, 1, 19, false),
        e("UltmtCdtr", Content::Complex(97), 0, 1, 20, false),
        e("Purp", Content::Complex(306), 0, 1, 21, false),
    ]),
    // PaymentTransaction170
    Complex::Elements(&[
        e("CxlStsId", Content::Simple(29), 0, 1, 0, false),
        e("RslvdCase", Content::Complex(376), 0, 1, 1, false),
        e("OrgnlGrpInf", Content::Complex(299), 0, 1, 2, false),
        e("OrgnlInstrId", Content::Simple(29), 0, 1, 3, false),
        e("OrgnlEndToEndId", Content::Simple(29), 0, 1, 4, false),
        e("OrgnlTxId", Content::Simple(29), 0, 1, 5, false),
        e("OrgnlClrSysRef", Content::Simple(29), 0, 1, 6, false),
        e("OrgnlUETR", Content::Simple(42), 0, 1, 7, false),
        e("TxCxlSts", Content::Simple(68), 0, 1, 8, false),
        e("CxlStsRsnInf", Content::Complex(375), 0, u32::MAX, 9, false),
        e("RsltnRltdInf", Content::Complex(409), 0, 1, 10, false),
        e("OrgnlIntrBkSttlmAmt", Content::Complex(4), 0, 1, 11, false),
        e("OrgnlIntrBkSttlmDt", Content::Simple(18), 0, 1, 12, false),
        e("Assgnr", Content::Complex(97), 0, 1, 13, false),
        e("Assgne", Content::Complex(97), 0, 1, 14, false),
        e("OrgnlTxRef", Content::Complex(418), 0, 1, 15, false),
    ]),
    // PaymentTransaction175
    Complex::Elements(&[
        e("CxlStsId", Content::Simple(29), 0, 1, 0, false),
        e("RslvdCase", Content::Complex(376), 0, 1, 1, false),
        e("OrgnlInstrId", Content::Simple(29), 0, 1, 2, false),
        e("OrgnlEndToEndId", Content::Simple(29), 0, 1, 3, false),
        e("UETR", Content::Simple(42), 0, 1, 4, false),
        e("TxCxlSts", Content::Simple(68), 0, 1, 5, false),
        e("CxlStsRsnInf", Content::Complex(375), 0, u32::MAX, 6, false),
        e("OrgnlInstdAmt", Content::Complex(4), 0, 1, 7, false),
        e("OrgnlReqdExctnDt", Content::Complex(197), 0, 1, 8, false),
        e("OrgnlReqdColltnDt", Content::Simple(18), 0, 1, 9, false),
        e("OrgnlTxRef", Content::Complex(418), 0, 1, 10, false),
    ]),
    // RemittanceInformation26
    Complex::Elements(&[
        e("Ustrd", Content::Simple(23), 0, u32::MAX, 0, false),
        e("Strd", Content::Complex(424), 0, u32::MAX, 1, false),
    ]),
    // ResolutionOfInvestigationV14
    Complex::Elements(&[
        e("Assgnmt", Content::Complex(377), 1, 1, 0, true),
        e("RslvdCase", Content::Complex(376), 0, 1, 1, false),
        e("Sts", Content::Complex(396), 1, 1, 2, true),
        e("CxlDtls", Content::Complex(425), 0, u32::MAX, 3, false),
        e("RsltnRltdInf", Content::Complex(409), 0, 1, 4, false),
        e("SplmtryData", Content::Complex(58), 0, u32::MAX, 5, false),
    ]),
    // SecuritiesAttributes1
    Complex::Elements(&[
        e("UnqTxIdr", Content::Simple(107), 1, 1, 0, true),
        e("Amt", Content::Complex(4), 0, 1, 1, false),
    ]),
    // StructuredRemittanceInformation22
    Complex::Elements(&[
        e("RfrdDocInf", Content::Complex(406), 0, u32::MAX, 0, false),
        e("RfrdDocAmt", Content::Complex(407), 0, 1, 1, false),
        e("CdtrRefInf", Content::Complex(384), 0, 1, 2, false),
        e("Invcr", Content::Complex(99), 0, 1, 3, false),
        e("Invcee", Content::Complex(99), 0, 1, 4, false),
        e("TaxRmt", Content::Complex(362), 0, 1, 5, false),
        e("GrnshmtRmt", Content::Complex(395), 0, 1, 6, false),
        e("SctiesData", Content::Complex(423), 0, u32::MAX, 7, false),
        e("AddtlRmtInf", Content::Simple(23), 0, 3, 8, false),
    ]),
    // UnderlyingTransaction35
    Complex::Elements(&[
        e("OrgnlGrpInfAndSts", Content::Complex(400), 0, 1, 0, false),
        e("OrgnlPmtInfAndSts", Content::Complex(417), 0, u32::MAX, 1, false),
        e("TxInfAndSts", Content::Complex(419), 0, u32::MAX, 2, false),
    ]),
    // Document
    Complex::Elements(&[
        e("LqdtyCdtTrf", Content::Complex(428), 1, 1, 0, true),
    ]),
    // LiquidityCreditTransfer2
    Complex::Elements(&[
        e("LqdtyTrfId", Content::Complex(430), 0, 1, 0, false),
        e("Cdtr", Content::Complex(10), 0, 1, 1, false),
        e("CdtrAcct", Content::Complex(12), 0, 1, 2, false),
        e("TrfdAmt", Content::Complex(190), 1, 1, 3, true),
        e("Dbtr", Content::Complex(10), 0, 1, 4, false),
        e("DbtrAcct", Content::Complex(12), 0, 1, 5, false),
        e("SttlmDt", Content::Simple(18), 0, 1, 6, false),
    ]),
    // LiquidityCreditTransferV05
    Complex::Elements(&[
        e("MsgHdr", Content::Complex(429), 1, 1, 0, true),
        e("LqdtyCdtTrf", Content::Complex(427), 1, 1, 1, true),
        e("SplmtryData", Content::Complex(58), 0, u32::MAX, 2, false),
    ]),
    // MessageHeader1
    Complex::Elements(&[
        e("MsgId", Content::Simple(29), 1, 1, 0, true),
        e("CreDtTm", Content::Simple(19), 0, 1, 1, false),
    ]),
    // PaymentIdentification8
    Complex::Elements(&[
        e("InstrId", Content::Simple(29), 0, 1, 0, false),
        e("EndToEndId", Content::Simple(29), 1, 1, 1, true),
        e("TxId", Content::Simple(29), 0, 1, 2, false),
        e("UETR", Content::Simple(42), 0, 1, 3, false),
    ]),
    // Document
    Complex::Elements(&[
        e("LqdtyCdtTrf", Content::Complex(433), 1, 1, 0, true),
    ]),
    // LiquidityCreditTransfer3
    Complex::Elements(&[
        e("LqdtyTrfId", Content::Complex(430), 0, 1, 0, false),
        e("Cdtr", Content::Complex(10), 0, 1, 1, false),
        e("CdtrAcct", Content::Complex(75), 0, 1, 2, false),
        e("TrfdAmt", Content::Complex(190), 1, 1, 3, true),
        e("Dbtr", Content::Complex(10), 0, 1, 4, false),
        e("DbtrAcct", Content::Complex(75), 0, 1, 5, false),
        e("SttlmDt", Content::Simple(18), 0, 1, 6, false),
    ]),
    // LiquidityCreditTransferV06
    Complex::Elements(&[
        e("MsgHdr", Content::Complex(429), 1, 1, 0, true),
        e("LqdtyCdtTrf", Content::Complex(432), 1, 1, 1, true),
        e("SplmtryData", Content::Complex(58), 0, u32::MAX, 2, false),
    ]),
    // Document
    Complex::Elements(&[
        e("LqdtyCdtTrf", Content::Complex(436), 1, 1, 0, true),
    ]),
    // LiquidityCreditTransfer4
    Complex::Elements(&[
        e("LqdtyTrfId", Content::Complex(430), 0, 1, 0, false),
        e("Cdtr", Content::Complex(84), 0, 1, 1, false),
        e("CdtrAcct", Content::Complex(75), 0, 1, 2, false),
        e("TrfdAmt", Content::Complex(190), 1, 1, 3, true),
        e("Dbtr", Content::Complex(84), 0, 1, 4, false),
        e("DbtrAcct", Content::Complex(75), 0, 1, 5, false),
        e("SttlmDt", Content::Simple(18), 0, 1, 6, false),
    ]),
    // LiquidityCreditTransferV07
    Complex::Elements(&[
        e("MsgHdr", Content::Complex(429), 1, 1, 0, true),
        e("LqdtyCdtTrf", Content::Complex(435), 1, 1, 1, true),
        e("SplmtryData", Content::Complex(58), 0, u32::MAX, 2, false),
    ]),
    // AccountInterest2
    Complex::Elements(&[
        e("Tp", Content::Complex(470), 0, 1, 0, false),
        e("Rate", Content::Complex(485), 0, u32::MAX, 1, false),
        e("FrToDt", Content::Complex(175), 0, 1, 2, false),
        e("Rsn", Content::Simple(29), 0, 1, 3, false),
    ]),
    // AccountReport11
    Complex::Elements(&[
        e("Id", Content::Simple(29), 1, 1, 0, true),
        e("ElctrncSeqNb", Content::Simple(59), 0, 1, 1, false),
        e("LglSeqNb", Content::Simple(59), 0, 1, 2, false),
        e("CreDtTm", Content::Simple(19), 1, 1, 3, true),
        e("FrToDt", Content::Complex(175), 0, 1, 4, false),
        e("CpyDplctInd", Content::Simple(111), 0, 1, 5, false),
        e("RptgSrc", Content::Complex(494), 0, 1, 6, false),
        e("Acct", Content::Complex(451), 1, 1, 7, true),
        e("RltdAcct", Content::Complex(450), 0, 1, 8, false),
        e("Intrst", Content::Complex(437), 0, u32::MAX, 9, false),
        e("Bal", Content::Complex(453), 0, u32::MAX, 10, false),
        e("TxsSummry", Content::Complex(501), 0, 1, 11, false),
        e("Ntry", Content::Complex(493), 0, u32::MAX, 12, false),
        e("AddtlRptInf", Content::Simple(121), 0, 1, 13, false),
    ]),
    // AlternateSecurityIdentification2
    Complex::Elements(&[
        e("Tp", Content::Simple(29), 1, 1, 0, true),
        e("Id", Content::Simple(29), 1, 1, 1, true),
    ]),
    // AmountAndCurrencyExchange3
    Complex::Elements(&[
        e("InstdAmt", Content::Complex(441), 0, 1, 0, false),
        e("TxAmt", Content::Complex(441), 0, 1, 1, false),
        e("CntrValAmt", Content::Complex(441), 0, 1, 2, false),
        e("AnncdPstngAmt", Content::Complex(441), 0, 1, 3, false),
        e("PrtryAmt", Content::Complex(442), 0, u32::MAX, 4, false),
    ]),
    // AmountAndCurrencyExchangeDetails3
    Complex::Elements(&[
        e("Amt", Content::Complex(4), 1, 1, 0, true),
        e("CcyXchg", Content::Complex(461), 0, 1, 1, false),
    ]),
    // AmountAndCurrencyExchangeDetails4
    Complex::Elements(&[
        e("Tp", Content::Simple(29), 1, 1, 0, true),
        e("Amt", Content::Complex(4), 1, 1, 1, true),
        e("CcyXchg", Content::Complex(461), 0, 1, 2, false),
    ]),
    // AmountRangeBoundary1
    Complex::Elements(&[
        e("BdryAmt", Content::Simple(1), 1, 1, 0, true),
        e("Incl", Content::Simple(39), 1, 1, 1, true),
    ]),
    // BalanceSubType1Choice
    Complex::Elements(&[
        e("Cd", Content::Simple(114), 1, 1, 0, true),
        e("Prtry", Content::Simple(29), 1, 1, 0, true),
    ]),
    // BalanceType12
    Complex::Elements(&[
        e("CdOrPrtry", Content::Complex(446), 1, 1, 0, true),
        e("SubTp", Content::Complex(444), 0, 1, 1, false),
    ]),
    // BalanceType5Choice
    Complex::Elements(&[
        e("Cd", Content::Simple(108), 1, 1, 0, true),
        e("Prtry", Content::Simple(29), 1, 1, 0, true),
    ]),
    // BankToCustomerAccountReportV02
    Complex::Elements(&[
        e("GrpHdr", Content::Complex(468), 1, 1, 0, true),
        e("Rpt", Content::Complex(438), 1, u32::MAX, 1, true),
    ]),
    // BatchInformation2
    Complex::Elements(&[
        e("MsgId", Content::Simple(29), 0, 1, 0, false),
        e("PmtInfId", Content::Simple(29), 0, 1, 1, false),
        e("NbOfTxs", Content::Simple(93), 0, 1, 2, false),
        e("TtlAmt", Content::Complex(4), 0, 1, 3, false),
        e("CdtDbtInd", Content::Simple(54), 0, 1, 4, false),
    ]),
    // BranchAndFinancialInstitutionIdentification4
    Complex::Elements(&[
        e("FinInstnId", Content::Complex(465), 1, 1, 0, true),
        e("BrnchId", Content::Complex(60), 0, 1, 1, false),
    ]),
    // CashAccount16
    Complex::Elements(&[
        e("Id", Content::Complex(1), 1, 1, 0, true),
        e("Tp", Content::Complex(452), 0, 1, 1, false),
        e("Ccy", Content::Simple(2), 0, 1, 2, false),
        e("Nm", Content::Simple(34), 0, 1, 3, false),
    ]),
    // CashAccount20
    Complex::Elements(&[
        e("Id", Content::Complex(1), 1, 1, 0, true),
        e("Tp", Content::Complex(452), 0, 1, 1, false),
        e("Ccy", Content::Simple(2), 0, 1, 2, false),
        e("Nm", Content::Simple(34), 0, 1, 3, false),
        e("Ownr", Content::Complex(478), 0, 1, 4, false),
        e("Svcr", Content::Complex(449), 0, 1, 5, false),
    ]),
    // CashAccountType2
    Complex::Elements(&[
        e("Cd", Content::Simple(109), 1, 1, 0, true),
        e("Prtry", Content::Simple(29), 1, 1, 0, true),
    ]),
    // CashBalance3
    Complex::Elements(&[
        e("Tp", Content::Complex(445), 1, 1, 0, true),
        e("CdtLine", Content::Complex(459), 0, 1, 1, false),
        e("Amt", Content::Complex(4), 1, 1, 2, true),
        e("CdtDbtInd", Content::Simple(54), 1, 1, 3, true),
        e("Dt", Content::Complex(197), 1, 1, 4, true),
        e("Avlbty", Content::Complex(454), 0, u32::MAX, 5, false),
    ]),
    // CashBalanceAvailability2
    Complex::Elements(&[
        e("Dt", Content::Complex(455), 1, 1, 0, true),
        e("Amt", Content::Complex(4), 1, 1, 1, true),
        e("CdtDbtInd", Content::Simple(54), 1, 1, 2, true),
    ]),
    // CashBalanceAvailabilityDate1
    Complex::Elements(&[
        e("NbOfDays", Content::Simple(120), 1, 1, 0, true),
        e("ActlDt", Content::Simple(18), 1, 1, 0, true),
    ]),
    // ChargeType2Choice
    Complex::Elements(&[
        e("Cd", Content::Simple(110), 1, 1, 0, true),
        e("Prtry", Content::Complex(289), 1, 1, 0, true),
    ]),
    // ChargesInformation6
    Complex::Elements(&[
        e("TtlChrgsAndTaxAmt", Content::Complex(4), 0, 1, 0, false),
        e("Amt", Content::Complex(4), 1, 1, 1, true),
        e("CdtDbtInd", Content::Simple(54), 0, 1, 2, false),
        e("Tp", Content::Complex(456), 0, 1, 3, false),
        e("Rate", Content::Simple(95), 0, 1, 4, false),
        e("Br", Content::Simple(69), 0, 1, 5, false),
        e("Pty", Content::Complex(449), 0, 1, 6, false),
        e("Tax", Content::Complex(322), 0, 1, 7, false),
    ]),
    // CorporateAction1
    Complex::Elements(&[
        e("Cd", Content::Simple(29), 0, 1, 0, false),
        e("Nb", Content::Simple(29), 0, 1, 1, false),
        e("Prtry", Content::Simple(29), 0, 1, 2, false),
    ]),
    // CreditLine2
    Complex::Elements(&[
        e("Incl", Content::Simple(39), 1, 1, 0, true),
        e("Amt", Content::Complex(4), 0, 1, 1, false),
    ]),
    // CurrencyAndAmountRange2
    Complex::Elements(&[
        e("Amt", Content::Complex(469), 1, 1, 0, true),
        e("CdtDbtInd", Content::Simple(54), 0, 1, 1, false),
        e("Ccy", Content::Simple(2), 1, 1, 2, true),
    ]),
    // CurrencyExchange5
    Complex::Elements(&[
        e("SrcCcy", Content::Simple(2), 1, 1, 0, true),
        e("TrgtCcy", Content::Simple(2), 0, 1, 1, false),
        e("UnitCcy", Content::Simple(2), 0, 1, 2, false),
        e("XchgRate", Content::Simple(95), 1, 1, 3, true),
        e("CtrctId", Content::Simple(29), 0, 1, 4, false),
        e("QtnDt", Content::Simple(19), 0, 1, 5, false),
    ]),
    // Document
    Complex::Elements(&[
        e("BkToCstmrAcctRpt", Content::Complex(447), 1, 1, 0, true),
    ]),
    // EntryDetails1
    Complex::Elements(&[
        e("Btch", Content::Complex(448), 0, 1, 0, false),
        e("TxDtls", Content::Complex(464), 0, u32::MAX, 1, false),
    ]),
    // EntryTransaction2
    Complex::Elements(&[
        e("Refs", Content::Complex(509), 0, 1, 0, false),
        e("AmtDtls", Content::Complex(440), 0, 1, 1, false),
        e("Avlbty", Content::Complex(454), 0, u32::MAX, 2, false),
        e("BkTxCd", Content::Complex(7), 0, 1, 3, false),
        e("Chrgs", Content::Complex(457), 0, u32::MAX, 4, false),
        e("Intrst", Content::Complex(505), 0, u32::MAX, 5, false),
        e("RltdPties", Content::Complex(506), 0, 1, 6, false),
        e("RltdAgts", Content::Complex(503), 0, 1, 7, false),
        e("Purp", Content::Complex(306), 0, 1, 8, false),
        e("RltdRmtInf", Content::Complex(492), 0, 10, 9, false),
        e("RmtInf", Content::Complex(491), 0, 1, 10, false),
        e("RltdDts", Content::Complex(504), 0, 1, 11, false),
        e("RltdPric", Content::Complex(507), 0, 1, 12, false),
        e("RltdQties", Content::Complex(508), 0, u32::MAX, 13, false),
        e("FinInstrmId", Content::Complex(497), 0, 1, 14, false),
        e("Tax", Content::Complex(499), 0, 1, 15, false),
        e("RtrInf", Content::Complex(496), 0, 1, 16, false),
        e("CorpActn", Content::Complex(458), 0, 1, 17, false),
        e("SfkpgAcct", Content::Complex(450), 0, 1, 18, false),
        e("AddtlTxInf", Content::Simple(121), 0, 1, 19, false),
    ]),
    // FinancialInstitutionIdentification7
    Complex::Elements(&[
        e("BIC", Content::Simple(40), 0, 1, 0, false),
        e("ClrSysMmbId", Content::Complex(16), 0, 1, 1, false),
        e("Nm", Content::Simple(23), 0, 1, 2, false),
        e("PstlAdr", Content::Complex(74), 0, 1, 3, false),
        e("Othr", Content::Complex(28), 0, 1, 4, false),
    ]),
    // FinancialInstrumentQuantityChoice
    Complex::Elements(&[
        e("Unit", Content::Simple(71), 1, 1, 0, true),
        e("FaceAmt", Content::Simple(1), 1, 1, 0, true),
        e("AmtsdVal", Content::Simple(1), 1, 1, 0, true),
    ]),
    // FromToAmountRange
    Complex::Elements(&[
        e("FrAmt", Content::Complex(443), 1, 1, 0, true),
        e("ToAmt", Content::Complex(443), 1, 1, 1, true),
    ]),
    // GroupHeader42
    Complex::Elements(&[
        e("MsgId", Content::Simple(29), 1, 1, 0, true),
        e("CreDtTm", Content::Simple(19), 1, 1, 1, true),
        e("MsgRcpt", Content::Complex(478), 0, 1, 2, false),
        e("MsgPgntn", Content::Complex(476), 0, 1, 3, false),
        e("AddtlInf", Content::Simple(121), 0, 1, 4, false),
    ]),
    // ImpliedCurrencyAmountRangeChoice
    Complex::Elements(&[
        e("FrAmt", Content::Complex(443), 1, 1, 0, true),
        e("ToAmt", Content::Complex(443), 1, 1, 0, true),
        e("FrToAmt", Content::Complex(467), 1, 1, 0, true),
        e("EQAmt", Content::Simple(1), 1, 1, 0, true),
        e("NEQAmt", Content::Simple(1), 1, 1, 0, true),
    ]),
    // InterestType1Choice
    Complex::Elements(&[
        e("Cd", Content::Simple(119), 1, 1, 0, true),
        e("Prtry", Content::Simple(29), 1, 1, 0, true),
    ]),
    // MessageIdentification2
    Complex::Elements(&[
        e("MsgNmId", Content::Simple(29), 0, 1, 0, false),
        e("MsgId", Content::Simple(29), 0, 1, 1, false),
    ]),
    // NameAndAddress10
    Complex::Elements(&[
        e("Nm", Content::Simple(23), 1, 1, 0, true),
        e("Adr", Content::Complex(74), 1, 1, 1, true),
    ]),
    // NumberAndSumOfTransactions1
    Complex::Elements(&[
        e("NbOfNtries", Content::Simple(93), 0, 1, 0, false),
        e("Sum", Content::Simple(71), 0, 1, 1, false),
    ]),
    // NumberAndSumOfTransactions2
    Complex::Elements(&[
        e("NbOfNtries", Content::Simple(93), 0, 1, 0, false),
        e("Sum", Content::Simple(71), 0, 1, 1, false),
        e("TtlNetNtryAmt", Content::Simple(71), 0, 1, 2, false),
        e("CdtDbtInd", Content::Simple(54), 0, 1, 3, false),
    ]),
    // OrganisationIdentification4
    Complex::Elements(&[
        e("BICOrBEI", Content::Simple(40), 0, 1, 0, false),
        e("Othr", Content::Complex(31), 0, u32::MAX, 1, false),
    ]),
    // Pagination
    Complex::Elements(&[
        e("PgNb", Content::Simple(32), 1, 1, 0, true),
        e("LastPgInd", Content::Simple(39), 1, 1, 1, true),
    ]),
    // Party6Choice
    Complex::Elements(&[
        e("OrgId", Content::Complex(475), 1, 1, 0, true),
        e("PrvtId", Content::Complex(48), 1, 1, 0, true),
    ]),
    // PartyIdentification32
    Complex::Elements(&[
        e("Nm", Content::Simple(23), 0, 1, 0, false),
        e("PstlAdr", Content::Complex(74), 0, 1, 1, false),
        e("Id", Content::Complex(477), 0, 1, 2, false),
        e("CtryOfRes", Content::Simple(7), 0, 1, 3, false),
        e("CtctDtls", Content::Complex(61), 0, 1, 4, false),
    ]),
    // ProprietaryAgent2
    Complex::Elements(&[
        e("Tp", Content::Simple(29), 1, 1, 0, true),
        e("Agt", Content::Complex(449), 1, 1, 1, true),
    ]),
    // ProprietaryDate2
    Complex::Elements(&[
        e("Tp", Content::Simple(29), 1, 1, 0, true),
        e("Dt", Content::Complex(197), 1, 1, 1, true),
    ]),
    // ProprietaryParty2
    Complex::Elements(&[
        e("Tp", Content::Simple(29), 1, 1, 0, true),
        e("Pty", Content::Complex(478), 1, 1, 1, true),
    ]),
    // ProprietaryPrice2
    Complex::Elements(&[
        e("Tp", Content::Simple(29), 1, 1, 0, true),
        e("Pric", Content::Complex(4), 1, 1, 1, true),
    ]),
    // ProprietaryQuantity1
    Complex::Elements(&[
        e("Tp", Content::Simple(29), 1, 1, 0, true),
        e("Qty", Content::Simple(29), 1, 1, 1, true),
    ]),
    // ProprietaryReference1
    Complex::Elements(&[
        e("Tp", Content::Simple(29), 1, 1, 0, true),
        e("Ref", Content::Simple(29), 1, 1, 1, true),
    ]),
    // Rate3
    Complex::Elements(&[
        e("Tp", Content::Complex(486), 1, 1, 0, true),
        e("VldtyRg", Content::Complex(460), 0, 1, 1, false),
    ]),
    // RateType4Choice
    Complex::Elements(&[
        e("Pctg", Content::Simple(95), 1, 1, 0, true),
        e("Othr", Content::Simple(29), 1, 1, 0, true),
    ]),
    // ReferredDocumentInformation3
    Complex::Elements(&[
        e("Tp", Content::Complex(489), 0, 1, 0, false),
        e("Nb", Content::Simple(29), 0, 1, 1, false),
        e("RltdDt", Content::Simple(18), 0, 1, 2, false),
    ]),
    // ReferredDocumentType1Choice
    Complex::Elements(&[
        e("Cd", Content::Simple(112), 1, 1, 0, true),
        e("Prtry", Content::Simple(29), 1, 1, 0, true),
    ]),
    // ReferredDocumentType2
    Complex::Elements(&[
        e("CdOrPrtry", Content::Complex(488), 1, 1, 0, true),
        e("Issr", Content::Simple(29), 0, 1, 1, false),
    ]),
    // RemittanceAmount1
    Complex::Elements(&[
        e("DuePyblAmt", Content::Complex(4), 0, 1, 0, false),
        e("DscntApldAmt", Content::Complex(4), 0, 1, 1, false),
        e("CdtNoteAmt", Content::Complex(4), 0, 1, 2, false),
        e("TaxAmt", Content::Complex(4), 0, 1, 3, false),
        e("AdjstmntAmtAndRsn", Content::Complex(277), 0, u32::MAX, 4, false),
        e("RmtdAmt", Content::Complex(4), 0, 1, 5, false),
    ]),
    // RemittanceInformation5
    Complex::Elements(&[
        e("Ustrd", Content::Simple(23), 0, u32::MAX, 0, false),
        e("Strd", Content::Complex(498), 0, u32::MAX, 1, false),
    ]),
    // RemittanceLocation2
    Complex::Elements(&[
        e("RmtId", Content::Simple(29), 0, 1, 0, false),
        e("RmtLctnMtd", Content::Simple(122), 0, 1, 1, false),
        e("RmtLctnElctrncAdr", Content::Simple(26), 0, 1, 2, false),
        e("RmtLctnPstlAdr", Content::Complex(472), 0, 1, 3, false),
    ]),
    // ReportEntry2
    Complex::Elements(&[
        e("NtryRef", Content::Simple(29), 0, 1, 0, false),
        e("Amt", Content::Complex(4), 1, 1, 1, true),
        e("CdtDbtInd", Content::Simple(54), 1, 1, 2, true),
        e("RvslInd", Content::Simple(39), 0, 1, 3, false),
        e("Sts", Content::Simple(113), 1, 1, 4, true),
        e("BookgDt", Content::Complex(197), 0, 1, 5, false),
        e("ValDt", Content::Complex(197), 0, 1, 6, false),
        e("AcctSvcrRef", Content::Simple(29), 0, 1, 7, false),
        e("Avlbty", Content::Complex(454), 0, u32::MAX, 8, false),
        e("BkTxCd", Content::Complex(7), 1, 1, 9, true),
        e("ComssnWvrInd", Content::Simple(39), 0, 1, 10, false),
        e("AddtlInfInd", Content::Complex(471), 0, 1, 11, false),
        e("AmtDtls", Content::Complex(440), 0, 1, 12, false),
        e("Chrgs", Content::Complex(457), 0, u32::MAX, 13, false),
        e("TechInptChanl", Content::Complex(500), 0, 1, 14, false),
        e("Intrst", Content::Complex(505), 0, u32::MAX, 15, false),
        e("NtryDtls", Content::Complex(463), 0, u32::MAX, 16, false),
        e("AddtlNtryInf", Content::Simple(121), 0, 1, 17, false),
    ]),
    // ReportingSource1Choice
    Complex::Elements(&[
        e("Cd", Content::Simple(115), 1, 1, 0, true),
        e("Prtry", Content::Simple(29), 1, 1, 0, true),
    ]),
    // ReturnReason5Choice
    Complex::Elements(&[
        e("Cd", Content::Simple(116), 1, 1, 0, true),
        e("Prtry", Content::Simple(29), 1, 1, 0, true),
    ]),
    // ReturnReasonInformation10
    Complex::Elements(&[
        e("OrgnlBkTxCd", Content::Complex(7), 0, 1, 0, false),
        e("Orgtr", Content::Complex(478), 0, 1, 1, false),
        e("Rsn", Content::Complex(495), 0, 1, 2, false),
        e("AddtlInf", Content::Simple(67), 0, u32::MAX, 3, false),
    ]),
    // SecurityIdentification4Choice
    Complex::Elements(&[
        e("ISIN", Content::Simple(118), 1, 1, 0, true),
        e("Prtry", Content::Complex(439), 1, 1, 0, true),
    ]),
    // StructuredRemittanceInformation7
    Complex::Elements(&[
        e("RfrdDocInf", Content::Complex(487), 0, u32::MAX, 0, false),
        e("RfrdDocAmt", Content::Complex(490), 0, 1, 1, false),
        e("CdtrRefInf", Content::Complex(271), 0, 1, 2, false),
        e("Invcr", Content::Complex(478), 0, 1, 3, false),
        e("Invcee", Content::Complex(478), 0, 1, 4, false),
        e("AddtlRmtInf", Content::Simple(23), 0, 3, 5, false),
    ]),
    // TaxInformation3
    Complex::Elements(&[
        e("Cdtr", Content::Complex(324), 0, 1, 0, false),
        e("Dbtr", Content::Complex(325), 0, 1, 1, false),
        e("AdmstnZn", Content::Simple(29), 0, 1, 2, false),
        e("RefNb", Content::Simple(23), 0, 1, 3, false),
        e("Mtd", Content::Simple(29), 0, 1, 4, false),
        e("TtlTaxblBaseAmt", Content::Complex(4), 0, 1, 5, false),
        e("TtlTaxAmt", Content::Complex(4), 0, 1, 6, false),
        e("Dt", Content::Simple(18), 0, 1, 7, false),
        e("SeqNb", Content::Simple(59), 0, 1, 8, false),
        e("Rcrd", Content::Complex(327), 0, u32::MAX, 9, false),
    ]),
    // TechnicalInputChannel1Choice
    Complex::Elements(&[
        e("Cd", Content::Simple(117), 1, 1, 0, true),
        e("Prtry", Content::Simple(29), 1, 1, 0, true),
    ]),
    // TotalTransactions2
    Complex::Elements(&[
        e("TtlNtries", Content::Complex(474), 0, 1, 0, false),
        e("TtlCdtNtries", Content::Complex(473), 0, 1, 1, false),
        e("TtlDbtNtries", Content::Complex(473), 0, 1, 2, false),
        e("TtlNtriesPerBkTxCd", Content::Complex(502), 0, u32::MAX, 3, false),
    ]),
    // TotalsPerBankTransactionCode2
    Complex::Elements(&[
        e("NbOfNtries", Content::Simple(93), 0, 1, 0, false),
        e("Sum", Content::Simple(71), 0, 1, 1, false),
        e("TtlNetNtryAmt", Content::Simple(71), 0, 1, 2, false),
        e("CdtDbtInd", Content::Simple(54), 0, 1, 3, false),
        e("FcstInd", Content::Simple(39), 0, 1, 4, false),
        e("BkTxCd", Content::Complex(7), 1, 1, 5, true),
        e("Avlbty", Content::Complex(454), 0, u32::MAX, 6, false),
    ]),
    // TransactionAgents2
    Complex::Elements(&[
        e("DbtrAgt", Content::Complex(449), 0, 1, 0, false),
        e("CdtrAgt", Content::Complex(449), 0, 1, 1, false),
        e("IntrmyAgt1", Content::Complex(449), 0, 1, 2, false),
        e("IntrmyAgt2", Content::Complex(449), 0, 1, 3, false),
        e("IntrmyAgt3", Content::Complex(449), 0, 1, 4, false),
        e("RcvgAgt", Content::Complex(449), 0, 1, 5, false),
        e("DlvrgAgt", Content::Complex(449), 0, 1, 6, false),
        e("IssgAgt", Content::Complex(449), 0, 1, 7, false),
        e("SttlmPlc", Content::Complex(449), 0, 1, 8, false),
        e("Prtry", Content::Complex(479), 0, u32::MAX, 9, false),
    ]),
    // TransactionDates2
    Complex::Elements(&[
        e("AccptncDtTm", Content::Simple(19), 0, 1, 0, false),
        e("TradActvtyCtrctlSttlmDt", Content::Simple(18), 0, 1, 1, false),
        e("TradDt", Content::Simple(18), 0, 1, 2, false),
        e("IntrBkSttlmDt", Content::Simple(18), 0, 1, 3, false),
        e("StartDt", Content::Simple(18), 0, 1, 4, false),
        e("EndDt", Content::Simple(18), 0, 1, 5, false),
        e("TxDtTm", Content::Simple(19), 0, 1, 6, false),
        e("Prtry", Content::Complex(480), 0, u32::MAX, 7, false),
    ]),
    // TransactionInterest2
    Complex::Elements(&[
        e("Amt", Content::Complex(4), 1, 1, 0, true),
        e("CdtDbtInd", Content::Simple(54), 1, 1, 1, true),
        e("Tp", Content::Complex(470), 0, 1, 2, false),
        e("Rate", Content::Complex(485), 0, u32::MAX, 3, false),
        e("FrToDt", Content::Complex(175), 0, 1, 4, false),
        e("Rsn", Content::Simple(29), 0, 1, 5, false),
    ]),
    // TransactionParty2
    Complex::Elements(&[
        e("InitgPty", Content::Complex(478), 0, 1, 0, false),
        e("Dbtr", Content::Complex(478), 0, 1, 1, false),
        e("DbtrAcct", Content::Complex(450), 0, 1, 2, false),
        e("UltmtDbtr", Content::Complex(478), 0, 1, 3, false),
        e("Cdtr", Content::Complex(478), 0, 1, 4, false),
        e("CdtrAcct", Content::Complex(450), 0, 1, 5, false),
        e("UltmtCdtr", Content::Complex(478), 0, 1, 6, false),
        e("TradgPty", Content::Complex(478), 0, 1, 7, false),
        e("Prtry", Content::Complex(481), 0, u32::MAX, 8, false),
    ]),
    // TransactionPrice2Choice
    Complex::Elements(&[
        e("DealPric", Content::Complex(4), 1, 1, 0, true),
        e("Prtry", Content::Complex(482), 1, u32::MAX, 0, true),
    ]),
    // TransactionQuantities1Choice
    Complex::Elements(&[
        e("Qty", Content::Complex(466), 1, 1, 0, true),
        e("Prtry", Content::Complex(483), 1, 1, 0, true),
    ]),
    // TransactionReferences2
    Complex::Elements(&[
        e("MsgId", Content::Simple(29), 0, 1, 0, false),
        e("AcctSvcrRef", Content::Simple(29), 0, 1, 1, false),
        e("PmtInfId", Content::Simple(29), 0, 1, 2, false),
        e("InstrId", Content::Simple(29), 0, 1, 3, false),
        e("EndToEndId", Content::Simple(29), 0, 1, 4, false),
        e("TxId", Content::Simple(29), 0, 1, 5, false),
        e("MndtId", Content::Simple(29), 0, 1, 6, false),
        e("ChqNb", Content::Simple(29), 0, 1, 7, false),
        e("ClrSysRef", Content::Simple(29), 0, 1, 8, false),
        e("Prtry", Content::Complex(484), 0, 1, 9, false),
    ]),
    // AccountInterest3
    Complex::Elements(&[
        e("Tp", Content::Complex(470), 0, 1, 0, false),
        e("Rate", Content::Complex(485), 0, u32::MAX, 1, false),
        e("FrToDt", Content::Complex(175), 0, 1, 2, false),
        e("Rsn", Content::Simple(29), 0, 1, 3, false),
        e("Tax", Content::Complex(322), 0, 1, 4, false),
    ]),
    // AccountReport16
    Complex::Elements(&[
        e("Id", Content::Simple(29), 1, 1, 0, true),
        e("RptPgntn", Content::Complex(476), 0, 1, 1, false),
        e("ElctrncSeqNb", Content::Simple(59), 0, 1, 2, false),
        e("LglSeqNb", Content::Simple(59), 0, 1, 3, false),
        e("CreDtTm", Content::Simple(19), 1, 1, 4, true),
        e("FrToDt", Content::Complex(175), 0, 1, 5, false),
        e("CpyDplctInd", Content::Simple(111), 0, 1, 6, false),
        e("RptgSrc", Content::Complex(494), 0, 1, 7, false),
        e("Acct", Content::Complex(523), 1, 1, 8, true),
        e("RltdAcct", Content::Complex(522), 0, 1, 9, false),
        e("Intrst", Content::Complex(510), 0, u32::MAX, 10, false),
        e("Bal", Content::Complex(524), 0, u32::MAX, 11, false),
        e("TxsSummry", Content::Complex(559), 0, 1, 12, false),
        e("Ntry", Content::Complex(555), 0, u32::MAX, 13, false),
        e("AddtlRptInf", Content::Simple(121), 0, 1, 14, false),
    ]),
    // ActiveOrHistoricCurrencyAnd13DecimalAmount
    Complex::Attributed(Attributed { value: 123, attribute: "Ccy", attribute_type: 2 }),
    // AmountAndDirection35
    Complex::Elements(&[
        e("Amt", Content::Simple(135), 1, 1, 0, true),
        e("CdtDbtInd", Content::Simple(54), 1, 1, 1, true),
    ]),
    // BankToCustomerAccountReportV04
    Complex::Elements(&[
        e("GrpHdr", Content::Complex(537), 1, 1, 0, true),
        e("Rpt", Content::Complex(511), 1, u32::MAX, 1, true),
        e("SplmtryData", Content::Complex(58), 0, u32::MAX, 2, false),
    ]),
    // CardAggregated1
    Complex::Elements(&[
        e("AddtlSvc", Content::Simple(126), 0, 1, 0, false),
        e("TxCtgy", Content::Simple(10), 0, 1, 1, false),
        e("SaleRcncltnId", Content::Simple(29), 0, 1, 2, false),
        e("SeqNbRg", Content::Complex(519), 0, 1, 3, false),
        e("TxDtRg", Content::Complex(531), 0, 1, 4, false),
    ]),
    // CardEntry1
    Complex::Elements(&[
        e("Card", Content::Complex(543), 0, 1, 0, false),
        e("POI", Content::Complex(546), 0, 1, 1, false),
        e("AggtdNtry", Content::Complex(515), 0, 1, 2, false),
    ]),
    // CardIndividualTransaction1
    Complex::Elements(&[
        e("AddtlSvc", Content::Simple(126), 0, 1, 0, false),
        e("TxCtgy", Content::Simple(10), 0, 1, 1, false),
        e("SaleRcncltnId", Content::Simple(29), 0, 1, 2, false),
        e("SaleRefNb", Content::Simple(29), 0, 1, 3, false),
        e("SeqNb", Content::Simple(29), 0, 1, 4, false),
        e("TxId", Content::Complex(563), 0, 1, 5, false),
        e("Pdct", Content::Complex(551), 0, 1, 6, false),
        e("VldtnDt", Content::Simple(18), 0, 1, 7, false),
        e("VldtnSeqNb", Content::Simple(29), 0, 1, 8, false),
    ]),
    // CardSecurityInformation1
    Complex::Elements(&[
        e("CSCMgmt", Content::Simple(124), 1, 1, 0, true),
        e("CSCVal", Content::Simple(133), 0, 1, 1, false),
    ]),
    // CardSequenceNumberRange1
    Complex::Elements(&[
        e("FrstTx", Content::Simple(29), 0, 1, 0, false),
        e("LastTx", Content::Simple(29), 0, 1, 1, false),
    ]),
    // CardTransaction1
    Complex::Elements(&[
        e("Card", Content::Complex(543), 0, 1, 0, false),
        e("POI", Content::Complex(546), 0, 1, 1, false),
        e("Tx", Content::Complex(521), 0, 1, 2, false),
    ]),
    // CardTransaction1Choice
    Complex::Elements(&[
        e("Aggtd", Content::Complex(515), 1, 1, 0, true),
        e("Indv", Content::Complex(517), 1, 1, 0, true),
    ]),
    // CashAccount24
    Complex::Elements(&[
        e("Id", Content::Complex(1), 1, 1, 0, true),
        e("Tp", Content::Complex(13), 0, 1, 1, false),
        e("Ccy", Content::Simple(2), 0, 1, 2, false),
        e("Nm", Content::Simple(34), 0, 1, 3, false),
    ]),
    // CashAccount25
    Complex::Elements(&[
        e("Id", Content::Complex(1), 1, 1, 0, true),
        e("Tp", Content::Complex(13), 0, 1, 1, false),
        e("Ccy", Content::Simple(2), 0, 1, 2, false),
        e("Nm", Content::Simple(34), 0, 1, 3, false),
        e("Ownr", Content::Complex(72), 0, 1, 4, false),
        e("Svcr", Content::Complex(59), 0, 1, 5, false),
    ]),
    // CashBalance3
    Complex::Elements(&[
        e("Tp", Content::Complex(445), 1, 1, 0, true),
        e("CdtLine", Content::Complex(459), 0, 1, 1, false),
        e("Amt", Content::Complex(4), 1, 1, 2, true),
        e("CdtDbtInd", Content::Simple(54), 1, 1, 3, true),
        e("Dt", Content::Complex(197), 1, 1, 4, true),
        e("Avlbty", Content::Complex(525), 0, u32::MAX, 5, false),
    ]),
    // CashBalanceAvailability2
    Complex::Elements(&[
        e("Dt", Content::Complex(526), 1, 1, 0, true),
        e("Amt", Content::Complex(4), 1, 1, 1, true),
        e("CdtDbtInd", Content::Simple(54), 1, 1, 2, true),
    ]),
    // CashBalanceAvailabilityDate1
    Complex::Elements(&[
        e("NbOfDays", Content::Simple(24), 1, 1, 0, true),
        e("ActlDt", Content::Simple(18), 1, 1, 0, true),
    ]),
    // CashDeposit1
    Complex::Elements(&[
        e("NoteDnmtn", Content::Complex(4), 1, 1, 0, true),
        e("NbOfNotes", Content::Simple(93), 1, 1, 1, true),
        e("Amt", Content::Complex(4), 1, 1, 2, true),
    ]),
    // Charges4
    Complex::Elements(&[
        e("TtlChrgsAndTaxAmt", Content::Complex(4), 0, 1, 0, false),
        e("Rcrd", Content::Complex(529), 0, u32::MAX, 1, false),
    ]),
    // ChargesRecord2
    Complex::Elements(&[
        e("Amt", Content::Complex(4), 1, 1, 0, true),
        e("CdtDbtInd", Content::Simple(54), 0, 1, 1, false),
        e("ChrgInclInd", Content::Simple(39), 0, 1, 2, false),
        e("Tp", Content::Complex(257), 0, 1, 3, false),
        e("Rate", Content::Simple(95), 0, 1, 4, false),
        e("Br", Content::Simple(69), 0, 1, 5, false),
        e("Agt", Content::Complex(59), 0, 1, 6, false),
        e("Tax", Content::Complex(322), 0, 1, 7, false),
    ]),
    // CorporateAction9
    Complex::Elements(&[
        e("EvtTp", Content::Simple(29), 1, 1, 0, true),
        e("EvtId", Content::Simple(29), 1, 1, 1, true),
    ]),
    // DateOrDateTimePeriodChoice
    Complex::Elements(&[
        e("Dt", Content::Complex(173), 1, 1, 0, true),
        e("DtTm", Content::Complex(175), 1, 1, 0, true),
    ]),
    // DisplayCapabilities1
    Complex::Elements(&[
        e("DispTp", Content::Simple(142), 1, 1, 0, true),
        e("NbOfLines", Content::Simple(30), 1, 1, 1, true),
        e("LineWidth", Content::Simple(30), 1, 1, 2, true),
    ]),
    // Document
    Complex::Elements(&[
        e("BkToCstmrAcctRpt", Content::Complex(514), 1, 1, 0, true),
    ]),
    // EntryDetails3
    Complex::Elements(&[
        e("Btch", Content::Complex(448), 0, 1, 0, false),
        e("TxDtls", Content::Complex(535), 0, u32::MAX, 1, false),
    ]),
    // EntryTransaction4
    Complex::Elements(&[
        e("Refs", Content::Complex(568), 0, 1, 0, false),
        e("Amt", Content::Complex(4), 1, 1, 1, true),
        e("CdtDbtInd", Content::Simple(54), 1, 1, 2, true),
        e("AmtDtls", Content::Complex(440), 0, 1, 3, false),
        e("Avlbty", Content::Complex(525), 0, u32::MAX, 4, false),
        e("BkTxCd", Content::Complex(7), 0, 1, 5, false),
        e("Chrgs", Content::Complex(528), 0, 1, 6, false),
        e("Intrst", Content::Complex(564), 0, 1, 7, false),
        e("RltdPties", Content::Complex(565), 0, 1, 8, false),
        e("RltdAgts", Content::Complex(562), 0, 1, 9, false),
        e("Purp", Content::Complex(306), 0, 1, 10, false),
        e("RltdRmtInf", Content::Complex(492), 0, 10, 11, false),
        e("RmtInf", Content::Complex(554), 0, 1, 12, false),
        e("RltdDts", Content::Complex(504), 0, 1, 13, false),
        e("RltdPric", Content::Complex(566), 0, 1, 14, false),
        e("RltdQties", Content::Complex(567), 0, u32::MAX, 15, false),
        e("FinInstrmId", Content::Complex(557), 0, 1, 16, false),
        e("Tax", Content::Complex(499), 0, 1, 17, false),
        e("RtrInf", Content::Complex(544), 0, 1, 18, false),
        e("CorpActn", Content::Complex(530), 0, 1, 19, false),
        e("SfkpgAcct", Content::Complex(556), 0, 1, 20, false),
        e("CshDpst", Content::Complex(527), 0, u32::MAX, 21, false),
        e("CardTx", Content::Complex(520), 0, 1, 22, false),
        e("AddtlTxInf", Content::Simple(121), 0, 1, 23, false),
        e("SplmtryData", Content::Complex(58), 0, u32::MAX, 24, false),
    ]),
    // GenericIdentification32
    Complex::Elements(&[
        e("Id", Content::Simple(29), 1, 1, 0, true),
        e("Tp", Content::Simple(138), 0, 1, 1, false),
        e("Issr", Content::Simple(139), 0, 1, 2, false),
        e("ShrtNm", Content::Simple(29), 0, 1, 3, false),
    ]),
    // GroupHeader58
    Complex::Elements(&[
        e("MsgId", Content::Simple(29), 1, 1, 0, true),
        e("CreDtTm", Content::Simple(19), 1, 1, 1, true),
        e("MsgRcpt", Content::Complex(72), 0, 1, 2, false),
        e("MsgPgntn", Content::Complex(476), 0, 1, 3, false),
        e("OrgnlBizQry", Content::Complex(137), 0, 1, 4, false),
        e("AddtlInf", Content::Simple(121), 0, 1, 5, false),
    ]),
    // IdentificationSource3Choice
    Complex::Elements(&[
        e("Cd", Content::Simple(130), 1, 1, 0, true),
        e("Prtry", Content::Simple(29), 1, 1, 0, true),
    ]),
    // InterestRecord1
    Complex::Elements(&[
        e("Amt", Content::Complex(4), 1, 1, 0, true),
        e("CdtDbtInd", Content::Simple(54), 1, 1, 1, true),
        e("Tp", Content::Complex(470), 0, 1, 2, false),
        e("Rate", Content::Complex(485), 0, 1, 3, false),
        e("FrToDt", Content::Complex(175), 0, 1, 4, false),
        e("Rsn", Content::Simple(29), 0, 1, 5, false),
        e("Tax", Content::Complex(322), 0, 1, 6, false),
    ]),
    // NumberAndSumOfTransactions4
    Complex::Elements(&[
        e("NbOfNtries", Content::Simple(93), 0, 1, 0, false),
        e("Sum", Content::Simple(71), 0, 1, 1, false),
        e("TtlNetNtry", Content::Complex(513), 0, 1, 2, false),
    ]),
    // OriginalAndCurrentQuantities1
    Complex::Elements(&[
        e("FaceAmt", Content::Simple(1), 1, 1, 0, true),
        e("AmtsdVal", Content::Simple(1), 1, 1, 1, true),
    ]),
    // OtherIdentification1
    Complex::Elements(&[
        e("Id", Content::Simple(29), 1, 1, 0, true),
        e("Sfx", Content::Simple(25), 0, 1, 1, false),
        e("Tp", Content::Complex(538), 1, 1, 2, true),
    ]),
    // PaymentCard4
    Complex::Elements(&[
        e("PlainCardData", Content::Complex(545), 0, 1, 0, false),
        e("CardCtryCd", Content::Simple(129), 0, 1, 1, false),
        e("CardBrnd", Content::Complex(133), 0, 1, 2, false),
        e("AddtlCardData", Content::Simple(34), 0, 1, 3, false),
    ]),
    // PaymentReturnReason2
    Complex::Elements(&[
        e("OrgnlBkTxCd", Content::Complex(7), 0, 1, 0, false),
        e("Orgtr", Content::Complex(72), 0, 1, 1, false),
        e("Rsn", Content::Complex(495), 0, 1, 2, false),
        e("AddtlInf", Content::Simple(67), 0, u32::MAX, 3, false),
    ]),
    // PlainCardData1
    Complex::Elements(&[
        e("PAN", Content::Simple(134), 1, 1, 0, true),
        e("CardSeqNb", Content::Simple(132), 0, 1, 1, false),
        e("FctvDt", Content::Simple(131), 0, 1, 2, false),
        e("XpryDt", Content::Simple(131), 1, 1, 3, true),
        e("SvcCd", Content::Simple(129), 0, 1, 4, false),
        e("TrckData", Content::Complex(561), 0, u32::MAX, 5, false),
        e("CardSctyCd", Content::Complex(518), 0, 1, 6, false),
    ]),
    // PointOfInteraction1
    Complex::Elements(&[
        e("Id", Content::Complex(536), 1, 1, 0, true),
        e("SysNm", Content::Simple(34), 0, 1, 1, false),
        e("GrpId", Content::Simple(29), 0, 1, 2, false),
        e("Cpblties", Content::Complex(547), 0, 1, 3, false),
        e("Cmpnt", Content::Complex(548), 0, u32::MAX, 4, false),
    ]),
    // PointOfInteractionCapabilities1
    Complex::Elements(&[
        e("CardRdngCpblties", Content::Simple(125), 0, u32::MAX, 0, false),
        e("CrdhldrVrfctnCpblties", Content::Simple(127), 0, u32::MAX, 1, false),
        e("OnLineCpblties", Content::Simple(136), 0, 1, 2, false),
        e("DispCpblties", Content::Complex(532), 0, u32::MAX, 3, false),
        e("PrtLineWidth", Content::Simple(30), 0, 1, 4, false),
    ]),
    // PointOfInteractionComponent1
    Complex::Elements(&[
        e("POICmpntTp", Content::Simple(137), 1, 1, 0, true),
        e("ManfctrId", Content::Simple(29), 0, 1, 1, false),
        e("Mdl", Content::Simple(29), 0, 1, 2, false),
        e("VrsnNb", Content::Simple(25), 0, 1, 3, false),
        e("SrlNb", Content::Simple(29), 0, 1, 4, false),
        e("ApprvlNb", Content::Simple(34), 0, u32::MAX, 5, false),
    ]),
    // Price2
    Complex::Elements(&[
        e("Tp", Content::Complex(569), 1, 1, 0, true),
        e("Val", Content::Complex(550), 1, 1, 1, true),
    ]),
    // PriceRateOrAmountChoice
    Complex::Elements(&[
        e("Rate", Content::Simple(95), 1, 1, 0, true),
        e("Amt", Content::Complex(512), 1, 1, 0, true),
    ]),
    // Product2
    Complex::Elements(&[
        e("PdctCd", Content::Simple(34), 1, 1, 0, true),
        e("UnitOfMeasr", Content::Simple(141), 0, 1, 1, false),
        e("PdctQty", Content::Simple(71), 0, 1, 2, false),
        e("UnitPric", Content::Simple(1), 0, 1, 3, false),
        e("PdctAmt", Content::Simple(1), 0, 1, 4, false),
        e("TaxTp", Content::Simple(29), 0, 1, 5, false),
        e("AddtlPdctInf", Content::Simple(29), 0, 1, 6, false),
    ]),
    // ProprietaryAgent3
    Complex::Elements(&[
        e("Tp", Content::Simple(29), 1, 1, 0, true),
        e("Agt", Content::Complex(59), 1, 1, 1, true),
    ]),
    // ProprietaryParty3
    Complex::Elements(&[
        e("Tp", Content::Simple(29), 1, 1, 0, true),
        e("Pty", Content::Complex(72), 1, 1, 1, true),
    ]),
    // RemittanceInformation7
    Complex::Elements(&[
        e("Ustrd", Content::Simple(23), 0, u32::MAX, 0, false),
        e("Strd", Content::Complex(558), 0, u32::MAX, 1, false),
    ]),
    // ReportEntry4
    Complex::Elements(&[
        e("NtryRef", Content::Simple(29), 0, 1, 0, false),
        e("Amt", Content::Complex(4), 1, 1, 1, true),
        e("CdtDbtInd", Content::Simple(54), 1, 1, 2, true),
        e("RvslInd", Content::Simple(39), 0, 1, 3, false),
        e("Sts", Content::Simple(113), 1, 1, 4, true),
        e("BookgDt", Content::Complex(197), 0, 1, 5, false),
        e("ValDt", Content::Complex(197), 0, 1, 6, false),
        e("AcctSvcrRef", Content::Simple(29), 0, 1, 7, false),
        e("Avlbty", Content::Complex(525), 0, u32::MAX, 8, false),
        e("BkTxCd", Content::Complex(7), 1, 1, 9, true),
        e("ComssnWvrInd", Content::Simple(39), 0, 1, 10, false),
        e("AddtlInfInd", Content::Complex(471), 0, 1, 11, false),
        e("AmtDtls", Content::Complex(440), 0, 1, 12, false),
        e("Chrgs", Content::Complex(528), 0, 1, 13, false),
        e("TechInptChanl", Content::Complex(500), 0, 1, 14, false),
        e("Intrst", Content::Complex(564), 0, 1, 15, false),
        e("CardTx", Content::Complex(516), 0, 1, 16, false),
        e("NtryDtls", Content::Complex(534), 0, u32::MAX, 17, false),
        e("AddtlNtryInf", Content::Simple(121), 0, 1, 18, false),
    ]),
    // SecuritiesAccount13
    Complex::Elements(&[
        e("Id", Content::Simple(29), 1, 1, 0, true),
        e("Tp", Content::Complex(30), 0, 1, 1, false),
        e("Nm", Content::Simple(34), 0, 1, 2, false),
    ]),
    // SecurityIdentification14
    Complex::Elements(&[
        e("ISIN", Content::Simple(118), 0, 1, 0, false),
        e("OthrId", Content::Complex(542), 0, u32::MAX, 1, false),
        e("Desc", Content::Simple(23), 0, 1, 2, false),
    ]),
    // StructuredRemittanceInformation9
    Complex::Elements(&[
        e("RfrdDocInf", Content::Complex(487), 0, u32::MAX, 0, false),
        e("RfrdDocAmt", Content::Complex(310), 0, 1, 1, false),
        e("CdtrRefInf", Content::Complex(271), 0, 1, 2, false),
        e("Invcr", Content::Complex(72), 0, 1, 3, false),
        e("Invcee", Content::Complex(72), 0, 1, 4, false),
        e("AddtlRmtInf", Content::Simple(23), 0, 3, 5, false),
    ]),
    // TotalTransactions4
    Complex::Elements(&[
        e("TtlNtries", Content::Complex(540), 0, 1, 0, false),
        e("TtlCdtNtries", Content::Complex(473), 0, 1, 1, false),
        e("TtlDbtNtries", Content::Complex(473), 0, 1, 2, false),
        e("TtlNtriesPerBkTxCd", Content::Complex(560), 0, u32::MAX, 3, false),
    ]),
    // TotalsPerBankTransactionCode3
    Complex::Elements(&[
        e("NbOfNtries", Content::Simple(93), 0, 1, 0, false),
        e("Sum", Content::Simple(71), 0, 1, 1, false),
        e("TtlNetNtry", Content::Complex(513), 0, 1, 2, false),
        e("FcstInd", Content::Simple(39), 0, 1, 3, false),
        e("BkTxCd", Content::Complex(7), 1, 1, 4, true),
        e("Avlbty", Content::Complex(525), 0, u32::MAX, 5, false),
    ]),
    // TrackData1
    Complex::Elements(&[
        e("TrckNb", Content::Simple(128), 0, 1, 0, false),
        e("TrckVal", Content::Simple(23), 1, 1, 1, true),
    ]),
    // TransactionAgents3
    Complex::Elements(&[
        e("DbtrAgt", Content::Complex(59), 0, 1, 0, false),
        e("CdtrAgt", Content::Complex(59), 0, 1, 1, false),
        e("IntrmyAgt1", Content::Complex(59), 0, 1, 2, false),
        e("IntrmyAgt2", Content::Complex(59), 0, 1, 3, false),
        e("IntrmyAgt3", Content::Complex(59), 0, 1, 4, false),
        e("RcvgAgt", Content::Complex(59), 0, 1, 5, false),
        e("DlvrgAgt", Content::Complex(59), 0, 1, 6, false),
        e("IssgAgt", Content::Complex(59), 0, 1, 7, false),
        e("SttlmPlc", Content::Complex(59), 0, 1, 8, false),
        e("Prtry", Content::Complex(552), 0, u32::MAX, 9, false),
    ]),
    // TransactionIdentifier1
    Complex::Elements(&[
        e("TxDtTm", Content::Simple(19), 1, 1, 0, true),
        e("TxRef", Content::Simple(29), 1, 1, 1, true),
    ]),
    // TransactionInterest3
    Complex::Elements(&[
        e("TtlIntrstAndTaxAmt", Content::Complex(4), 0, 1, 0, false),
        e("Rcrd", Content::Complex(539), 0, u32::MAX, 1, false),
    ]),
    // TransactionParties3
    Complex::Elements(&[
        e("InitgPty", Content::Complex(72), 0, 1, 0, false),
        e("Dbtr", Content::Complex(72), 0, 1, 1, false),
        e("DbtrAcct", Content::Complex(522), 0, 1, 2, false),
        e("UltmtDbtr", Content::Complex(72), 0, 1, 3, false),
        e("Cdtr", Content::Complex(72), 0, 1, 4, false),
        e("CdtrAcct", Content::Complex(522), 0, 1, 5, false),
        e("UltmtCdtr", Content::Complex(72), 0, 1, 6, false),
        e("TradgPty", Content::Complex(72), 0, 1, 7, false),
        e("Prtry", Content::Complex(553), 0, u32::MAX, 8, false),
    ]),
    // TransactionPrice3Choice
    Complex::Elements(&[
        e("DealPric", Content::Complex(549), 1, 1, 0, true),
        e("Prtry", Content::Complex(482), 1, u32::MAX, 0, true),
    ]),
    // TransactionQuantities2Choice
    Complex::Elements(&[
        e("Qty", Content::Complex(466), 1, 1, 0, true),
        e("OrgnlAndCurFaceAmt", Content::Complex(541), 1, 1, 0, true),
        e("Prtry", Content::Complex(483), 1, 1, 0, true),
    ]),
    // TransactionReferences3
    Complex::Elements(&[
        e("MsgId", Content::Simple(29), 0, 1, 0, false),
        e("AcctSvcrRef", Content::Simple(29), 0, 1, 1, false),
        e("PmtInfId", Content::Simple(29), 0, 1, 2, false),
        e("InstrId", Content::Simple(29), 0, 1, 3, false),
        e("EndToEndId", Content::Simple(29), 0, 1, 4, false),
        e("TxId", Content::Simple(29), 0, 1, 5, false),
        e("MndtId", Content::Simple(29), 0, 1, 6, false),
        e("ChqNb", Content::Simple(29), 0, 1, 7, false),
        e("ClrSysRef", Content::Simple(29), 0, 1, 8, false),
        e("AcctOwnrTxId", Content::Simple(29), 0, 1, 9, false),
        e("AcctSvcrTxId", Content::Simple(29), 0, 1, 10, false),
        e("MktInfrstrctrTxId", Content::Simple(29), 0, 1, 11, false),
        e("PrcgId", Content::Simple(29), 0, 1, 12, false),
        e("Prtry", Content::Complex(484), 0, u32::MAX, 13, false),
    ]),
    // YieldedOrValueType1Choice
    Complex::Elements(&[
        e("Yldd", Content::Simple(39), 1, 1, 0, true),
        e("ValTp", Content::Simple(140), 1, 1, 0, true),
    ]),
    // AccountReport25
    Complex::Elements(&[
        e("Id", Content::Simple(29), 1, 1, 0, true),
        e("RptPgntn", Content::Complex(476), 0, 1, 1, false),
        e("ElctrncSeqNb", Content::Simple(59), 0, 1, 2, false),
        e("RptgSeq", Content::Complex(145), 0, 1, 3, false),
        e("LglSeqNb", Content::Simple(59), 0, 1, 4, false),
        e("CreDtTm", Content::Simple(19), 0, 1, 5, false),
        e("FrToDt", Content::Complex(175), 0, 1, 6, false),
        e("CpyDplctInd", Content::Simple(111), 0, 1, 7, false),
        e("RptgSrc", Content::Complex(494), 0, 1, 8, false),
        e("Acct", Content::Complex(579), 1, 1, 9, true),
        e("RltdAcct", Content::Complex(12), 0, 1, 10, false),
        e("Intrst", Content::Complex(510), 0, u32::MAX, 11, false),
        e("Bal", Content::Complex(580), 0, u32::MAX, 12, false),
        e("TxsSummry", Content::Complex(597), 0, 1, 13, false),
        e("Ntry", Content::Complex(594), 0, u32::MAX, 14, false),
        e("AddtlRptInf", Content::Simple(121), 0, 1, 15, false),
    ]),
    // BalanceType10Choice
    Complex::Elements(&[
        e("Cd", Content::Simple(146), 1, 1, 0, true),
        e("Prtry", Content::Simple(29), 1, 1, 0, true),
    ]),
    // BalanceType13
    Complex::Elements(&[
        e("CdOrPrtry", Content::Complex(571), 1, 1, 0, true),
        e("SubTp", Content::Complex(444), 0, 1, 1, false),
    ]),
    // BankToCustomerAccountReportV08
    Complex::Elements(&[
        e("GrpHdr", Content::Complex(586), 1, 1, 0, true),
        e("Rpt", Content::Complex(570), 1, u32::MAX, 1, true),
        e("SplmtryData", Content::Complex(58), 0, u32::MAX, 2, false),
    ]),
    // CardEntry4
    Complex::Elements(&[
        e("Card", Content::Complex(543), 0, 1, 0, false),
        e("POI", Content::Complex(546), 0, 1, 1, false),
        e("AggtdNtry", Content::Complex(515), 0, 1, 2, false),
        e("PrePdAcct", Content::Complex(12), 0, 1, 3, false),
    ]),
    // CardIndividualTransaction2
    Complex::Elements(&[
        e("ICCRltdData", Content::Simple(92), 0, 1, 0, false),
        e("PmtCntxt", Content::Complex(588), 0, 1, 1, false),
        e("AddtlSvc", Content::Simple(126), 0, 1, 2, false),
        e("TxCtgy", Content::Simple(10), 0, 1, 3, false),
        e("SaleRcncltnId", Content::Simple(29), 0, 1, 4, false),
        e("SaleRefNb", Content::Simple(29), 0, 1, 5, false),
        e("RePresntmntRsn", Content::Simple(148), 0, 1, 6, false),
        e("SeqNb", Content::Simple(29), 0, 1, 7, false),
        e("TxId", Content::Complex(563), 0, 1, 8, false),
        e("Pdct", Content::Complex(551), 0, 1, 9, false),
        e("VldtnDt", Content::Simple(18), 0, 1, 10, false),
        e("VldtnSeqNb", Content::Simple(29), 0, 1, 11, false),
    ]),
    // CardTransaction17
    Complex::Elements(&[
        e("Card", Content::Complex(543), 0, 1, 0, false),
        e("POI", Content::Complex(546), 0, 1, 1, false),
        e("Tx", Content::Complex(577), 0, 1, 2, false),
        e("PrePdAcct", Content::Complex(12), 0, 1, 3, false),
    ]),
    // CardTransaction3Choice
    Complex::Elements(&[
        e("Aggtd", Content::Complex(515), 1, 1, 0, true),
        e("Indv", Content::Complex(575), 1, 1, 0, true),
    ]),
    // CardholderAuthentication2
    Complex::Elements(&[
        e("AuthntcnMtd", Content::Simple(145), 1, 1, 0, true),
        e("AuthntcnNtty", Content::Simple(144), 1, 1, 1, true),
    ]),
    // CashAccount39
    Complex::Elements(&[
        e("Id", Content::Complex(1), 1, 1, 0, true),
        e("Tp", Content::Complex(13), 0, 1, 1, false),
        e("Ccy", Content::Simple(2), 0, 1, 2, false),
        e("Nm", Content::Simple(34), 0, 1, 3, false),
        e("Prxy", Content::Complex(52), 0, 1, 4, false),
        e("Ownr", Content::Complex(45), 0, 1, 5, false),
        e("Svcr", Content::Complex(10), 0, 1, 6, false),
    ]),
    // CashBalance8
    Complex::Elements(&[
        e("Tp", Content::Complex(572), 1, 1, 0, true),
        e("CdtLine", Content::Complex(581), 0, u32::MAX, 1, false),
        e("Amt", Content::Complex(4), 1, 1, 2, true),
        e("CdtDbtInd", Content::Simple(54), 1, 1, 3, true),
        e("Dt", Content::Complex(197), 1, 1, 4, true),
        e("Avlbty", Content::Complex(525), 0, u32::MAX, 5, false),
    ]),
    // CreditLine3
    Complex::Elements(&[
        e("Incl", Content::Simple(39), 1, 1, 0, true),
        e("Tp", Content::Complex(18), 0, 1, 1, false),
        e("Amt", Content::Complex(4), 0, 1, 2, false),
        e("Dt", Content::Complex(197), 0, 1, 3, false),
    ]),
    // Document
    Complex::Elements(&[
        e("BkToCstmrAcctRpt", Content::Complex(573), 1, 1, 0, true),
    ]),
    // EntryDetails9
    Complex::Elements(&[
        e("Btch", Content::Complex(448), 0, 1, 0, false),
        e("TxDtls", Content::Complex(585), 0, u32::MAX, 1, false),
    ]),
    // EntryStatus1Choice
    Complex::Elements(&[
        e("Cd", Content::Simple(147), 1, 1, 0, true),
        e("Prtry", Content::Simple(29), 1, 1, 0, true),
    ]),
    // EntryTransaction10
    Complex::Elements(&[
        e("Refs", Content::Complex(601), 0, 1, 0, false),
        e("Amt", Content::Complex(4), 0, 1, 1, false),
        e("CdtDbtInd", Content::Simple(54), 0, 1, 2, false),
        e("AmtDtls", Content::Complex(440), 0, 1, 3, false),
        e("Avlbty", Content::Complex(525), 0, u32::MAX, 4, false),
        e("BkTxCd", Content::Complex(7), 0, 1, 5, false),
        e("Chrgs", Content::Complex(258), 0, 1, 6, false),
        e("Intrst", Content::Complex(564), 0, 1, 7, false),
        e("RltdPties", Content::Complex(600), 0, 1, 8, false),
        e("RltdAgts", Content::Complex(599), 0, 1, 9, false),
        e("LclInstrm", Content::Complex(291), 0, 1, 10, false),
        e("Purp", Content::Complex(306), 0, 1, 11, false),
        e("RltdRmtInf", Content::Complex(592), 0, 10, 12, false),
        e("RmtInf", Content::Complex(311), 0, 1, 13, false),
        e("RltdDts", Content::Complex(504), 0, 1, 14, false),
        e("RltdPric", Content::Complex(566), 0, 1, 15, false),
        e("RltdQties", Content::Complex(567), 0, u32::MAX, 16, false),
        e("FinInstrmId", Content::Complex(595), 0, 1, 17, false),
        e("Tax", Content::Complex(596), 0, 1, 18, false),
        e("RtrInf", Content::Complex(589), 0, 1, 19, false),
        e("CorpActn", Content::Complex(530), 0, 1, 20, false),
        e("SfkpgAcct", Content::Complex(556), 0, 1, 21, false),
        e("CshDpst", Content::Complex(527), 0, u32::MAX, 22, false),
        e("CardTx", Content::Complex(576), 0, 1, 23, false),
        e("AddtlTxInf", Content::Simple(121), 0, 1, 24, false),
        e("SplmtryData", Content::Complex(58), 0, u32::MAX, 25, false),
    ]),
    // GroupHeader81
    Complex::Elements(&[
        e("MsgId", Content::Simple(29), 1, 1, 0, true),
        e("CreDtTm", Content::Simple(19), 1, 1, 1, true),
        e("MsgRcpt", Content::Complex(45), 0, 1, 2, false),
        e("MsgPgntn", Content::Complex(476), 0, 1, 3, false),
        e("OrgnlBizQry", Content::Complex(137), 0, 1, 4, false),
        e("AddtlInf", Content::Simple(121), 0, 1, 5, false),
    ]),
    // NameAndAddress16
    Complex::Elements(&[
        e("Nm", Content::Simple(23), 1, 1, 0, true),
        e("Adr", Content::Complex(50), 1, 1, 1, true),
    ]),
    // PaymentContext3
    Complex::Elements(&[
        e("CardPres", Content::Simple(39), 0, 1, 0, false),
        e("CrdhldrPres", Content::Simple(39), 0, 1, 1, false),
        e("OnLineCntxt", Content::Simple(39), 0, 1, 2, false),
        e("AttndncCntxt", Content::Simple(143), 0, 1, 3, false),
        e("TxEnvt", Content::Simple(152), 0, 1, 4, false),
        e("TxChanl", Content::Simple(151), 0, 1, 5, false),
        e("AttndntMsgCpbl", Content::Simple(39), 0, 1, 6, false),
        e("AttndntLang", Content::Simple(150), 0, 1, 7, false),
        e("CardDataNtryMd", Content::Simple(125), 1, 1, 8, true),
        e("FllbckInd", Content::Simple(39), 0, 1, 9, false),
        e("AuthntcnMtd", Content::Complex(578), 0, 1, 10, false),
    ]),
    // PaymentReturnReason5
    Complex::Elements(&[
        e("OrgnlBkTxCd", Content::Complex(7), 0, 1, 0, false),
        e("Orgtr", Content::Complex(45), 0, 1, 1, false),
        e("Rsn", Content::Complex(495), 0, 1, 2, false),
        e("AddtlInf", Content::Simple(67), 0, u32::MAX, 3, false),
    ]),
    // ProprietaryAgent4
    Complex::Elements(&[
        e("Tp", Content::Simple(29), 1, 1, 0, true),
        e("Agt", Content::Complex(10), 1, 1, 1, true),
    ]),
    // ProprietaryParty5
    Complex::Elements(&[
        e("Tp", Content::Simple(29), 1, 1, 0, true),
        e("Pty", Content::Complex(82), 1, 1, 1, true),
    ]),
    // RemittanceLocation7
    Complex::Elements(&[
        e("RmtId", Content::Simple(29), 0, 1, 0, false),
        e("RmtLctnDtls", Content::Complex(593), 0, u32::MAX, 1, false),
    ]),
    // RemittanceLocationData1
    Complex::Elements(&[
        e("Mtd", Content::Simple(122), 1, 1, 0, true),
        e("ElctrncAdr", Content::Simple(26), 0, 1, 1, false),
        e("PstlAdr", Content::Complex(587), 0, 1, 2, false),
    ]),
    // ReportEntry10
    Complex::Elements(&[
        e("NtryRef", Content::Simple(29), 0, 1, 0, false),
        e("Amt", Content::Complex(4), 1, 1, 1, true),
        e("CdtDbtInd", Content::Simple(54), 1, 1, 2, true),
        e("RvslInd", Content::Simple(39), 0, 1, 3, false),
        e("Sts", Content::Complex(584), 1, 1, 4, true),
        e("BookgDt", Content::Complex(197), 0, 1, 5, false),
        e("ValDt", Content::Complex(197), 0, 1, 6, false),
        e("AcctSvcrRef", Content::Simple(29), 0, 1, 7, false),
        e("Avlbty", Content::Complex(525), 0, u32::MAX, 8, false),
        e("BkTxCd", Content::Complex(7), 1, 1, 9, true),
        e("ComssnWvrInd", Content::Simple(39), 0, 1, 10, false),
        e("AddtlInfInd", Content::Complex(471), 0, 1, 11, false),
        e("AmtDtls", Content::Complex(440), 0, 1, 12, false),
        e("Chrgs", Content::Complex(258), 0, 1, 13, false),
        e("TechInptChanl", Content::Complex(500), 0, 1, 14, false),
        e("Intrst", Content::Complex(564), 0, 1, 15, false),
        e("CardTx", Content::Complex(574), 0, 1, 16, false),
        e("NtryDtls", Content::Complex(583), 0, u32::MAX, 17, false),
        e("AddtlNtryInf", Content::Simple(121), 0, 1, 18, false),
    ]),
    // SecurityIdentification19
    Complex::Elements(&[
        e("ISIN", Content::Simple(149), 0, 1, 0, false),
        e("OthrId", Content::Complex(542), 0, u32::MAX, 1, false),
        e("Desc", Content::Simple(23), 0, 1, 2, false),
    ]),
    // TaxInformation8
    Complex::Elements(&[
        e("Cdtr", Content::Complex(324), 0, 1, 0, false),
        e("Dbtr", Content::Complex(325), 0, 1, 1, false),
        e("AdmstnZone", Content::Simple(29), 0, 1, 2, false),
        e("RefNb", Content::Simple(23), 0, 1, 3, false),
        e("Mtd", Content::Simple(29), 0, 1, 4, false),
        e("TtlTaxblBaseAmt", Content::Complex(4), 0, 1, 5, false),
        e("TtlTaxAmt", Content::Complex(4), 0, 1, 6, false),
        e("Dt", Content::Simple(18), 0, 1, 7, false),
        e("SeqNb", Content::Simple(59), 0, 1, 8, false),
        e("Rcrd", Content::Complex(327), 0, u32::MAX, 9, false),
    ]),
    // TotalTransactions6
    Complex::Elements(&[
        e("TtlNtries", Content::Complex(540), 0, 1, 0, false),
        e("TtlCdtNtries", Content::Complex(473), 0, 1, 1, false),
        e("TtlDbtNtries", Content::Complex(473), 0, 1, 2, false),
        e("TtlNtriesPerBkTxCd", Content::Complex(598), 0, u32::MAX, 3, false),
    ]),
    // TotalsPerBankTransactionCode5
    Complex::Elements(&[
        e("NbOfNtries", Content::Simple(93), 0, 1, 0, false),
        e("Sum", Content::Simple(71), 0, 1, 1, false),
        e("TtlNetNtry", Content::Complex(513), 0, 1, 2, false),
        e("CdtNtries", Content::Complex(473), 0, 1, 3, false),
        e("DbtNtries", Content::Complex(473), 0, 1, 4, false),
        e("FcstInd", Content::Simple(39), 0, 1, 5, false),
        e("BkTxCd", Content::Complex(7), 1, 1, 6, true),
        e("Avlbty", Content::Complex(525), 0, u32::MAX, 7, false),
        e("Dt", Content::Complex(197), 0, 1, 8, false),
    ]),
    // TransactionAgents5
    Complex::Elements(&[
        e("InstgAgt", Content::Complex(10), 0, 1, 0, false),
        e("InstdAgt", Content::Complex(10), 0, 1, 1, false),
        e("DbtrAgt", Content::Complex(10), 0, 1, 2, false),
        e("CdtrAgt", Content::Complex(10), 0, 1, 3, false),
        e("IntrmyAgt1", Content::Complex(10), 0, 1, 4, false),
        e("IntrmyAgt2", Content::Complex(10), 0, 1, 5, false),
        e("IntrmyAgt3", Content::Complex(10), 0, 1, 6, false),
        e("RcvgAgt", Content::Complex(10), 0, 1, 7, false),
        e("DlvrgAgt", Content::Complex(10), 0, 1, 8, false),
        e("IssgAgt", Content::Complex(10), 0, 1, 9, false),
        e("SttlmPlc", Content::Complex(10), 0, 1, 10, false),
        e("Prtry", Content::Complex(590), 0, u32::MAX, 11, false),
    ]),
    // TransactionParties6
    Complex::Elements(&[
        e("InitgPty", Content::Complex(82), 0, 1, 0, false),
        e("Dbtr", Content::Complex(82), 0, 1, 1, false),
        e("DbtrAcct", Content::Complex(12), 0, 1, 2, false),
        e("UltmtDbtr", Content::Complex(82), 0, 1, 3, false),
        e("Cdtr", Content::Complex(82), 0, 1, 4, false),
        e("CdtrAcct", Content::Complex(12), 0, 1, 5, false),
        e("UltmtCdtr", Content::Complex(82), 0, 1, 6, false),
        e("TradgPty", Content::Complex(82), 0, 1, 7, false),
        e("Prtry", Content::Complex(591), 0, u32::MAX, 8, false),
    ]),
    // TransactionReferences6
    Complex::Elements(&[
        e("MsgId", Content::Simple(29), 0, 1, 0, false),
        e("AcctSvcrRef", Content::Simple(29), 0, 1, 1, false),
        e("PmtInfId", Content::Simple(29), 0, 1, 2, false),
        e("InstrId", Content::Simple(29), 0, 1, 3, false),
        e("EndToEndId", Content::Simple(29), 0, 1, 4, false),
        e("UETR", Content::Simple(42), 0, 1, 5, false),
        e("TxId", Content::Simple(29), 0, 1, 6, false),
        e("MndtId", Content::Simple(29), 0, 1, 7, false),
        e("ChqNb", Content::Simple(29), 0, 1, 8, false),
        e("ClrSysRef", Content::Simple(29), 0, 1, 9, false),
        e("AcctOwnrTxId", Content::Simple(29), 0, 1, 10, false),
        e("AcctSvcrTxId", Content::Simple(29), 0, 1, 11, false),
        e("MktInfrstrctrTxId", Content::Simple(29), 0, 1, 12, false),
        e("PrcgId", Content::Simple(29), 0, 1, 13, false),
        e("Prtry", Content::Complex(484), 0, u32::MAX, 14, false),
    ]),
    // AccountReport31
    Complex::Elements(&[
        e("Id", Content::Simple(29), 1, 1, 0, true),
        e("RptPgntn", Content::Complex(476), 0, 1, 1, false),
        e("ElctrncSeqNb", Content::Simple(59), 0, 1, 2, false),
        e("RptgSeq", Content::Complex(145), 0, 1, 3, false),
        e("LglSeqNb", Content::Simple(59), 0, 1, 4, false),
        e("CreDtTm", Content::Simple(19), 0, 1, 5, false),
        e("FrToDt", Content::Complex(175), 0, 1, 6, false),
        e("CpyDplctInd", Content::Simple(111), 0, 1, 7, false),
        e("RptgSrc", Content::Complex(494), 0, 1, 8, false),
        e("Acct", Content::Complex(606), 1, 1, 9, true),
        e("RltdAcct", Content::Complex(75), 0, 1, 10, false),
        e("Intrst", Content::Complex(510), 0, u32::MAX, 11, false),
        e("Bal", Content::Complex(580), 0, u32::MAX, 12, false),
        e("TxsSummry", Content::Complex(597), 0, 1, 13, false),
        e("Ntry", Content::Complex(610), 0, u32::MAX, 14, false),
        e("AddtlRptInf", Content::Simple(121), 0, 1, 15, false),
    ]),
    // BankToCustomerAccountReportV10
    Complex::Elements(&[
        e("GrpHdr", Content::Complex(586), 1, 1, 0, true),
        e("Rpt", Content::Complex(602), 1, u32::MAX, 1, true),
        e("SplmtryData", Content::Complex(58), 0, u32::MAX, 2, false),
    ]),
    // CardEntry5
    Complex::Elements(&[
        e("Card", Content::Complex(543), 0, 1, 0, false),
        e("POI", Content::Complex(546), 0, 1, 1, false),
        e("AggtdNtry", Content::Complex(515), 0, 1, 2, false),
        e("PrePdAcct", Content::Complex(75), 0, 1, 3, false),
    ]),
    // CardTransaction18
    Complex::Elements(&[
        e("Card", Content::Complex(543), 0, 1, 0, false),
        e("POI", Content::Complex(546), 0, 1, 1, false),
        e("Tx", Content::Complex(577), 0, 1, 2, false),
        e("PrePdAcct", Content::Complex(75), 0, 1, 3, false),
    ]),
    // CashAccount41
    Complex::Elements(&[
        e("Id", Content::Complex(1), 0, 1, 0, false),
        e("Tp", Content::Complex(13), 0, 1, 1, false),
        e("Ccy", Content::Simple(2), 0, 1, 2, false),
        e("Nm", Content::Simple(34), 0, 1, 3, false),
        e("Prxy", Content::Complex(52), 0, 1, 4, false),
        e("Ownr", Content::Complex(45), 0, 1, 5, false),
        e("Svcr", Content::Complex(10), 0, 1, 6, false),
    ]),
    // Document
    Complex::Elements(&[
        e("BkToCstmrAcctRpt", Content::Complex(603), 1, 1, 0, true),
    ]),
    // EntryDetails11
    Complex::Elements(&[
        e("Btch", Content::Complex(448), 0, 1, 0, false),
        e("TxDtls", Content::Complex(609), 0, u32::MAX, 1, false),
    ]),
    // EntryTransaction12
    Complex::Elements(&[
        e("Refs", Content::Complex(601), 0, 1, 0, false),
        e("Amt", Content::Complex(4), 0, 1, 1, false),
        e("CdtDbtInd", Content::Simple(54), 0, 1, 2, false),
        e("AmtDtls", Content::Complex(440), 0, 1, 3, false),
        e("Avlbty", Content::Complex(525), 0, u32::MAX, 4, false),
        e("BkTxCd", Content::Complex(7), 0, 1, 5, false),
        e("Chrgs", Content::Complex(258), 0, 1, 6, false),
        e("Intrst", Content::Complex(564), 0, 1, 7, false),
        e("RltdPties", Content::Complex(612), 0, 1, 8, false),
        e("RltdAgts", Content::Complex(599), 0, 1, 9, false),
        e("LclInstrm", Content::Complex(291), 0, 1, 10, false),
        e("PmtTpInf", Content::Complex(305), 0, 1, 11, false),
        e("Purp", Content::Complex(306), 0, 1, 12, false),
        e("RltdRmtInf", Content::Complex(592), 0, 10, 13, false),
        e("RmtInf", Content::Complex(356), 0, 1, 14, false),
        e("RltdDts", Content::Complex(504), 0, 1, 15, false),
        e("RltdPric", Content::Complex(566), 0, 1, 16, false),
        e("RltdQties", Content::Complex(567), 0, u32::MAX, 17, false),
        e("FinInstrmId", Content::Complex(595), 0, 1, 18, false),
        e("Tax", Content::Complex(611), 0, 1, 19, false),
        e("RtrInf", Content::Complex(589), 0, 1, 20, false),
        e("CorpActn", Content::Complex(530), 0, 1, 21, false),
        e("SfkpgAcct", Content::Complex(556), 0, 1, 22, false),
        e("CshDpst", Content::Complex(527), 0, u32::MAX, 23, false),
        e("CardTx", Content::Complex(605), 0, 1, 24, false),
        e("AddtlTxInf", Content::Simple(121), 0, 1, 25, false),
        e("SplmtryData", Content::Complex(58), 0, u32::MAX, 26, false),
    ]),
    // ReportEntry12
    Complex::Elements(&[
        e("NtryRef", Content::Simple(29), 0, 1, 0, false),
        e("Amt", Content::Complex(4), 1, 1, 1, true),
        e("CdtDbtInd", Content::Simple(54), 1, 1, 2, true),
        e("RvslInd", Content::Simple(39), 0, 1, 3, false),
        e("Sts", Content::Complex(584), 1, 1, 4, true),
        e("BookgDt", Content::Complex(197), 0, 1, 5, false),
        e("ValDt", Content::Complex(197), 0, 1, 6, false),
        e("AcctSvcrRef", Content::Simple(29), 0, 1, 7, false),
        e("Avlbty", Content::Complex(525), 0, u32::MAX, 8, false),
        e("BkTxCd", Content::Complex(7), 1, 1, 9, true),
        e("ComssnWvrInd", Content::Simple(39), 0, 1, 10, false),
        e("AddtlInfInd", Content::Complex(471), 0, 1, 11, false),
        e("AmtDtls", Content::Complex(440), 0, 1, 12, false),
        e("Chrgs", Content::Complex(258), 0, 1, 13, false),
        e("TechInptChanl", Content::Complex(500), 0, 1, 14, false),
        e("Intrst", Content::Complex(564), 0, 1, 15, false),
        e("CardTx", Content::Complex(604), 0, 1, 16, false),
        e("NtryDtls", Content::Complex(608), 0, u32::MAX, 17, false),
        e("AddtlNtryInf", Content::Simple(121), 0, 1, 18, false),
    ]),
    // TaxInformation10
    Complex::Elements(&[
        e("Cdtr", Content::Complex(324), 0, 1, 0, false),
        e("Dbtr", Content::Complex(325), 0, 1, 1, false),
        e("AdmstnZone", Content::Simple(29), 0, 1, 2, false),
        e("RefNb", Content::Simple(23), 0, 1, 3, false),
        e("Mtd", Content::Simple(29), 0, 1, 4, false),
        e("TtlTaxblBaseAmt", Content::Complex(4), 0, 1, 5, false),
        e("TtlTaxAmt", Content::Complex(4), 0, 1, 6, false),
        e("Dt", Content::Simple(18), 0, 1, 7, false),
        e("SeqNb", Content::Simple(59), 0, 1, 8, false),
        e("Rcrd", Content::Complex(364), 0, u32::MAX, 9, false),
    ]),
    // TransactionParties9
    Complex::Elements(&[
        e("InitgPty", Content::Complex(82), 0, 1, 0, false),
        e("Dbtr", Content::Complex(82), 0, 1, 1, false),
        e("DbtrAcct", Content::Complex(75), 0, 1, 2, false),
        e("UltmtDbtr", Content::Complex(82), 0, 1, 3, false),
        e("Cdtr", Content::Complex(82), 0, 1, 4, false),
        e("CdtrAcct", Content::Complex(75), 0, 1, 5, false),
        e("UltmtCdtr", Content::Complex(82), 0, 1, 6, false),
        e("TradgPty", Content::Complex(82), 0, 1, 7, false),
        e("Prtry", Content::Complex(591), 0, u32::MAX, 8, false),
    ]),
    // AccountReport32
    Complex::Elements(&[
        e("Id", Content::Simple(29), 1, 1, 0, true),
        e("RptPgntn", Content::Complex(476), 0, 1, 1, false),
        e("ElctrncSeqNb", Content::Simple(59), 0, 1, 2, false),
        e("RptgSeq", Content::Complex(145), 0, 1, 3, false),
        e("LglSeqNb", Content::Simple(59), 0, 1, 4, false),
        e("CreDtTm", Content::Simple(19), 0, 1, 5, false),
        e("FrToDt", Content::Complex(175), 0, 1, 6, false),
        e("CpyDplctInd", Content::Simple(111), 0, 1, 7, false),
        e("RptgSrc", Content::Complex(494), 0, 1, 8, false),
        e("Acct", Content::Complex(606), 1, 1, 9, true),
        e("RltdAcct", Content::Complex(75), 0, 1, 10, false),
        e("Intrst", Content::Complex(510), 0, u32::MAX, 11, false),
        e("Bal", Content::Complex(580), 0, u32::MAX, 12, false),
        e("TxsSummry", Content::Complex(597), 0, 1, 13, false),
        e("Ntry", Content::Complex(622), 0, u32::MAX, 14, false),
        e("AddtlRptInf", Content::Simple(121), 0, 1, 15, false),
    ]),
    // AmountAndCurrencyExchange4
    Complex::Elements(&[
        e("InstdAmt", Content::Complex(615), 0, 1, 0, false),
        e("TxAmt", Content::Complex(615), 0, 1, 1, false),
        e("CntrValAmt", Content::Complex(615), 0, 1, 2, false),
        e("AnncdPstngAmt", Content::Complex(615), 0, 1, 3, false),
        e("PrtryAmt", Content::Complex(616), 0, u32::MAX, 4, false),
    ]),
    // AmountAndCurrencyExchangeDetails5
    Complex::Elements(&[
        e("Amt", Content::Complex(4), 1, 1, 0, true),
        e("CcyXchg", Content::Complex(618), 0, 1, 1, false),
    ]),
    // AmountAndCurrencyExchangeDetails6
    Complex::Elements(&[
        e("Tp", Content::Simple(29), 1, 1, 0, true),
        e("Amt", Content::Complex(4), 1, 1, 1, true),
        e("CcyXchg", Content::Complex(618), 0, 1, 2, false),
    ]),
    // BankToCustomerAccountReportV11
    Complex::Elements(&[
        e("GrpHdr", Content::Complex(586), 1, 1, 0, true),
        e("Rpt", Content::Complex(613), 1, u32::MAX, 1, true),
        e("SplmtryData", Content::Complex(58), 0, u32::MAX, 2, false),
    ]),
    // CurrencyExchange24
    Complex::Elements(&[
        e("SrcCcy", Content::Simple(2), 1, 1, 0, true),
        e("TrgtCcy", Content::Simple(2), 0, 1, 1, false),
        e("UnitCcy", Content::Simple(2), 0, 1, 2, false),
        e("XchgRate", Content::Simple(95), 1, 1, 3, true),
        e("CtrctId", Content::Simple(29), 0, 1, 4, false),
        e("QtnDt", Content::Simple(19), 0, 1, 5, false),
        e("XchgRateBase", Content::Simple(153), 0, 1, 6, false),
    ]),
    // Document
    Complex::Elements(&[
        e("BkToCstmrAcctRpt", Content::Complex(617), 1, 1, 0, true),
    ]),
    // EntryDetails12
    Complex::Elements(&[
        e("Btch", Content::Complex(448), 0, 1, 0, false),
        e("TxDtls", Content::Complex(621), 0, u32::MAX, 1, false),
    ]),
    // EntryTransaction13
    Complex::Elements(&[
        e("Refs", Content::Complex(601), 0, 1, 0, false),
        e("Amt", Content::Complex(4), 0, 1, 1, false),
        e("CdtDbtInd", Content::Simple(54), 0, 1, 2, false),
        e("AmtDtls", Content::Complex(614), 0, 1, 3, false),
        e("Avlbty", Content::Complex(525), 0, u32::MAX, 4, false),
        e("BkTxCd", Content::Complex(7), 0, 1, 5, false),
        e("Chrgs", Content::Complex(258), 0, 1, 6, false),
        e("Intrst", Content::Complex(564), 0, 1, 7, false),
        e("RltdPties", Content::Complex(612), 0, 1, 8, false),
        e("RltdAgts", Content::Complex(599), 0, 1, 9, false),
        e("LclInstrm", Content::Complex(291), 0, 1, 10, false),
        e("PmtTpInf", Content::Complex(305), 0, 1, 11, false),
        e("Purp", Content::Complex(306), 0, 1, 12, false),
        e("RltdRmtInf", Content::Complex(592), 0, 10, 13, false),
        e("RmtInf", Content::Complex(356), 0, 1, 14, false),
        e("RltdDts", Content::Complex(504), 0, 1, 15, false),
        e("RltdPric", Content::Complex(566), 0, 1, 16, false),
        e("RltdQties", Content::Complex(567), 0, u32::MAX, 17, false),
        e("FinInstrmId", Content::Complex(595), 0, 1, 18, false),
        e("Tax", Content::Complex(611), 0, 1, 19, false),
        e("RtrInf", Content::Complex(589), 0, 1, 20, false),
        e("CorpActn", Content::Complex(530), 0, 1, 21, false),
        e("SfkpgAcct", Content::Complex(556), 0, 1, 22, false),
        e("CshDpst", Content::Complex(527), 0, u32::MAX, 23, false),
        e("CardTx", Content::Complex(605), 0, 1, 24, false),
        e("AddtlTxInf", Content::Simple(121), 0, 1, 25, false),
        e("SplmtryData", Content::Complex(58), 0, u32::MAX, 26, false),
    ]),
    // ReportEntry13
    Complex::Elements(&[
        e("NtryRef", Content::Simple(29), 0, 1, 0, false),
        e("Amt", Content::Complex(4), 1, 1, 1, true),
        e("CdtDbtInd", Content::Simple(54), 1, 1, 2, true),
        e("RvslInd", Content::Simple(39), 0, 1, 3, false),
        e("Sts", Content::Complex(584), 1, 1, 4, true),
        e("BookgDt", Content::Complex(197), 0, 1, 5, false),
        e("ValDt", Content::Complex(197), 0, 1, 6, false),
        e("AcctSvcrRef", Content::Simple(29), 0, 1, 7, false),
        e("Avlbty", Content::Complex(525), 0, u32::MAX, 8, false),
        e("BkTxCd", Content::Complex(7), 1, 1, 9, true),
        e("ComssnWvrInd", Content::Simple(39), 0, 1, 10, false),
        e("AddtlInfInd", Content::Complex(471), 0, 1, 11, false),
        e("AmtDtls", Content::Complex(614), 0, 1, 12, false),
        e("Chrgs", Content::Complex(258), 0, 1, 13, false),
        e("TechInptChanl", Content::Complex(500), 0, 1, 14, false),
        e("Intrst", Content::Complex(564), 0, 1, 15, false),
        e("CardTx", Content::Complex(604), 0, 1, 16, false),
        e("NtryDtls", Content::Complex(620), 0, u32::MAX, 17, false),
        e("AddtlNtryInf", Content::Simple(121), 0, 1, 18, false),
    ]),
    // AccountReport33
    Complex::Elements(&[
        e("Id", Content::Simple(29), 1, 1, 0, true),
        e("RptPgntn", Content::Complex(476), 0, 1, 1, false),
        e("ElctrncSeqNb", Content::Simple(59), 0, 1, 2, false),
        e("RptgSeq", Content::Complex(145), 0, 1, 3, false),
        e("LglSeqNb", Content::Simple(59), 0, 1, 4, false),
        e("CreDtTm", Content::Simple(19), 0, 1, 5, false),
        e("FrToDt", Content::Complex(175), 0, 1, 6, false),
        e("CpyDplctInd", Content::Simple(111), 0, 1, 7, false),
        e("RptgSrc", Content::Complex(494), 0, 1, 8, false),
        e("Acct", Content::Complex(625), 1, 1, 9, true),
        e("RltdAcct", Content::Complex(75), 0, 1, 10, false),
        e("Intrst", Content::Complex(510), 0, u32::MAX, 11, false),
        e("Bal", Content::Complex(580), 0, u32::MAX, 12, false),
        e("TxsSummry", Content::Complex(597), 0, 1, 13, false),
        e("Ntry", Content::Complex(636), 0, u32::MAX, 14, false),
        e("AddtlRptInf", Content::Simple(121), 0, 1, 15, false),
    ]),
    // BankToCustomerAccountReportV12
    Complex::Elements(&[
        e("GrpHdr", Content::Complex(629), 1, 1, 0, true),
        e("Rpt", Content::Complex(623), 1, u32::MAX, 1, true),
        e("SplmtryData", Content::Complex(58), 0, u32::MAX, 2, false),
    ]),
    // CashAccount43
    Complex::Elements(&[
        e("Id", Content::Complex(1), 0, 1, 0, false),
        e("Tp", Content::Complex(13), 0, 1, 1, false),
        e("Ccy", Content::Simple(2), 0, 1, 2, false),
        e("Nm", Content::Simple(34), 0, 1, 3, false),
        e("Prxy", Content::Complex(52), 0, 1, 4, false),
        e("Ownr", Content::Complex(99), 0, 1, 5, false),
        e("Svcr", Content::Complex(84), 0, 1, 6, false),
    ]),
    // Document
    Complex::Elements(&[
        e("BkToCstmrAcctRpt", Content::Complex(624), 1, 1, 0, true),
    ]),
    // EntryDetails13
    Complex::Elements(&[
        e("Btch", Content::Complex(448), 0, 1, 0, false),
        e("TxDtls", Content::Complex(628), 0, u32::MAX, 1, false),
    ]),
    // EntryTransaction14
    Complex::Elements(&[
        e("Refs", Content::Complex(601), 0, 1, 0, false),
        e("Amt", Content::Complex(4), 0, 1, 1, false),
        e("CdtDbtInd", Content::Simple(54), 0, 1, 2, false),
        e("AmtDtls", Content::Complex(614), 0, 1, 3, false),
        e("Avlbty", Content::Complex(525), 0, u32::MAX, 4, false),
        e("BkTxCd", Content::Complex(7), 0, 1, 5, false),
        e("Chrgs", Content::Complex(379), 0, 1, 6, false),
        e("Intrst", Content::Complex(564), 0, 1, 7, false),
        e("RltdPties", Content::Complex(638), 0, 1, 8, false),
        e("RltdAgts", Content::Complex(637), 0, 1, 9, false),
        e("LclInstrm", Content::Complex(291), 0, 1, 10, false),
        e("PmtTpInf", Content::Complex(305), 0, 1, 11, false),
        e("Purp", Content::Complex(306), 0, 1, 12, false),
        e("RltdRmtInf", Content::Complex(634), 0, 10, 13, false),
        e("RmtInf", Content::Complex(408), 0, 1, 14, false),
        e("RltdDts", Content::Complex(504), 0, 1, 15, false),
        e("RltdPric", Content::Complex(566), 0, 1, 16, false),
        e("RltdQties", Content::Complex(567), 0, u32::MAX, 17, false),
        e("FinInstrmId", Content::Complex(595), 0, 1, 18, false),
        e("Tax", Content::Complex(362), 0, 1, 19, false),
        e("RtrInf", Content::Complex(631), 0, 1, 20, false),
        e("CorpActn", Content::Complex(530), 0, 1, 21, false),
        e("SfkpgAcct", Content::Complex(556), 0, 1, 22, false),
        e("CshDpst", Content::Complex(527), 0, u32::MAX, 23, false),
        e("CardTx", Content::Complex(605), 0, 1, 24, false),
        e("AddtlTxInf", Content::Simple(121), 0, 1, 25, false),
        e("SplmtryData", Content::Complex(58), 0, u32::MAX, 26, false),
    ]),
    // GroupHeader116
    Complex::Elements(&[
        e("MsgId", Content::Simple(29), 1, 1, 0, true),
        e("CreDtTm", Content::Simple(19), 1, 1, 1, true),
        e("MsgRcpt", Content::Complex(99), 0, 1, 2, false),
        e("MsgPgntn", Content::Complex(476), 0, 1, 3, false),
        e("OrgnlBizQry", Content::Complex(137), 0, 1, 4, false),
        e("AddtlInf", Content::Simple(121), 0, 1, 5, false),
    ]),
    // NameAndAddress18
    Complex::Elements(&[
        e("Nm", Content::Simple(23), 1, 1, 0, true),
        e("Adr", Content::Complex(102), 1, 1, 1, true),
    ]),
    // PaymentReturnReason8
    Complex::Elements(&[
        e("OrgnlBkTxCd", Content::Complex(7), 0, 1, 0, false),
        e("Orgtr", Content::Complex(99), 0, 1, 1, false),
        e("Rsn", Content::Complex(495), 0, 1, 2, false),
        e("AddtlInf", Content::Simple(67), 0, u32::MAX, 3, false),
    ]),
    // ProprietaryAgent5
    Complex::Elements(&[
        e("Tp", Content::Simple(29), 1, 1, 0, true),
        e("Agt", Content::Complex(84), 1, 1, 1, true),
    ]),
    // ProprietaryParty6
    Complex::Elements(&[
        e("Tp", Content::Simple(29), 1, 1, 0, true),
        e("Pty", Content::Complex(97), 1, 1, 1, true),
    ]),
    // RemittanceLocation8
    Complex::Elements(&[
        e("RmtId", Content::Simple(29), 0, 1, 0, false),
        e("RmtLctnDtls", Content::Complex(635), 0, u32::MAX, 1, false),
    ]),
    // RemittanceLocationData2
    Complex::Elements(&[
        e("Mtd", Content::Simple(122), 1, 1, 0, true),
        e("ElctrncAdr", Content::Simple(26), 0, 1, 1, false),
        e("PstlAdr", Content::Complex(630), 0, 1, 2, false),
    ]),
    // ReportEntry14
    Complex::Elements(&[
        e("NtryRef", Content::Simple(29), 0, 1, 0, false),
        e("Amt", Content::Complex(4), 1, 1, 1, true),
        e("CdtDbtInd", Content::Simple(54), 1, 1, 2, true),
        e("RvslInd", Content::Simple(39), 0, 1, 3, false),
        e("Sts", Content::Complex(584), 1, 1, 4, true),
        e("BookgDt", Content::Complex(197), 0, 1, 5, false),
        e("ValDt", Content::Complex(197), 0, 1, 6, false),
        e("AcctSvcrRef", Content::Simple(29), 0, 1, 7, false),
        e("Avlbty", Content::Complex(525), 0, u32::MAX, 8, false),
        e("BkTxCd", Content::Complex(7), 1, 1, 9, true),
        e("ComssnWvrInd", Content::Simple(39), 0, 1, 10, false),
        e("AddtlInfInd", Content::Complex(471), 0, 1, 11, false),
        e("AmtDtls", Content::Complex(614), 0, 1, 12, false),
        e("Chrgs", Content::Complex(379), 0, 1, 13, false),
        e("TechInptChanl", Content::Complex(500), 0, 1, 14, false),
        e("Intrst", Content::Complex(564), 0, 1, 15, false),
        e("CardTx", Content::Complex(604), 0, 1, 16, false),
        e("NtryDtls", Content::Complex(627), 0, u32::MAX, 17, false),
        e("AddtlNtryInf", Content::Simple(121), 0, 1, 18, false),
    ]),
    // TransactionAgents6
    Complex::Elements(&[
        e("InstgAgt", Content::Complex(84), 0, 1, 0, false),
        e("InstdAgt", Content::Complex(84), 0, 1, 1, false),
        e("DbtrAgt", Content::Complex(84), 0, 1, 2, false),
        e("CdtrAgt", Content::Complex(84), 0, 1, 3, false),
        e("IntrmyAgt1", Content::Complex(84), 0, 1, 4, false),
        e("IntrmyAgt2", Content::Complex(84), 0, 1, 5, false),
        e("IntrmyAgt3", Content::Complex(84), 0, 1, 6, false),
        e("RcvgAgt", Content::Complex(84), 0, 1, 7, false),
        e("DlvrgAgt", Content::Complex(84), 0, 1, 8, false),
        e("IssgAgt", Content::Complex(84), 0, 1, 9, false),
        e("SttlmPlc", Content::Complex(84), 0, 1, 10, false),
        e("Prtry", Content::Complex(632), 0, u32::MAX, 11, false),
    ]),
    // TransactionParties12
    Complex::Elements(&[
        e("InitgPty", Content::Complex(97), 0, 1, 0, false),
        e("Dbtr", Content::Complex(97), 0, 1, 1, false),
        e("DbtrAcct", Content::Complex(75), 0, 1, 2, false),
        e("UltmtDbtr", Content::Complex(97), 0, 1, 3, false),
        e("Cdtr", Content::Complex(97), 0, 1, 4, false),
        e("CdtrAcct", Content::Complex(75), 0, 1, 5, false),
        e("UltmtCdtr", Content::Complex(97), 0, 1, 6, false),
        e("TradgPty", Content::Complex(97), 0, 1, 7, false),
        e("Prtry", Content::Complex(633), 0, u32::MAX, 8, false),
    ]),
    // AccountReport37
    Complex::Elements(&[
        e("Id", Content::Simple(29), 1, 1, 0, true),
        e("RptPgntn", Content::Complex(476), 0, 1, 1, false),
        e("ElctrncSeqNb", Content::Simple(59), 0, 1, 2, false),
        e("RptgSeq", Content::Complex(145), 0, 1, 3, false),
        e("LglSeqNb", Content::Simple(59), 0, 1, 4, false),
        e("CreDtTm", Content::Simple(19), 0, 1, 5, false),
        e("FrToDt", Content::Complex(175), 0, 1, 6, false),
        e("CpyDplctInd", Content::Simple(111), 0, 1, 7, false),
        e("RptgSrc", Content::Complex(494), 0, 1, 8, false),
        e("Acct", Content::Complex(625), 1, 1, 9, true),
        e("RltdAcct", Content::Complex(75), 0, 1, 10, false),
        e("Intrst", Content::Complex(510), 0, u32::MAX, 11, false),
        e("Bal", Content::Complex(580), 0, u32::MAX, 12, false),
        e("TxsSummry", Content::Complex(597), 0, 1, 13, false),
        e("Ntry", Content::Complex(648), 0, u32::MAX, 14, false),
        e("AddtlRptInf", Content::Simple(121), 0, 1, 15, false),
    ]),
    // BankToCustomerAccountReportV13
    Complex::Elements(&[
        e("GrpHdr", Content::Complex(629), 1, 1, 0, true),
        e("Rpt", Content::Complex(639), 1, u32::MAX, 1, true),
        e("SplmtryData", Content::Complex(58), 0, u32::MAX, 2, false),
    ]),
    // CorporateAction82
    Complex::Elements(&[
        e("EvtTp", Content::Complex(642), 1, 1, 0, true),
        e("CorpActnEvtId", Content::Simple(29), 1, 1, 1, true),
        e("OffclCorpActnEvtId", Content::Simple(29), 0, 1, 2, false),
    ]),
    // CorporateActionEventType104Choice
    Complex::Elements(&[
        e("Cd", Content::Simple(154), 1, 1, 0, true),
        e("Prtry", Content::Complex(30), 1, 1, 0, true),
    ]),
    // Document
    Complex::Elements(&[
        e("BkToCstmrAcctRpt", Content::Complex(640), 1, 1, 0, true),
    ]),
    // EntryDetails14
    Complex::Elements(&[
        e("Btch", Content::Complex(448), 0, 1, 0, false),
        e("TxDtls", Content::Complex(645), 0, u32::MAX, 1, false),
    ]),
    // EntryTransaction15
    Complex::Elements(&[
        e("Refs", Content::Complex(601), 0, 1, 0, false),
        e("Amt", Content::Complex(4), 0, 1, 1, false),
        e("CdtDbtInd", Content::Simple(54), 0, 1, 2, false),
        e("AmtDtls", Content::Complex(614), 0, 1, 3, false),
        e("Avlbty", Content::Complex(525), 0, u32::MAX, 4, false),
        e("BkTxCd", Content::Complex(7), 0, 1, 5, false),
        e("Chrgs", Content::Complex(379), 0, 1, 6, false),
        e("Intrst", Content::Complex(564), 0, 1, 7, false),
        e("RltdPties", Content::Complex(638), 0, 1, 8, false),
        e("RltdAgts", Content::Complex(637), 0, 1, 9, false),
        e("LclInstrm", Content::Complex(291), 0, 1, 10, false),
        e("PmtTpInf", Content::Complex(305), 0, 1, 11, false),
        e("Purp", Content::Complex(306), 0, 1, 12, false),
        e("RltdRmtInf", Content::Complex(634), 0, 10, 13, false),
        e("RmtInf", Content::Complex(408), 0, 1, 14, false),
        e("RltdDts", Content::Complex(504), 0, 1, 15, false),
        e("RltdPric", Content::Complex(566), 0, 1, 16, false),
        e("RltdQties", Content::Complex(650), 0, u32::MAX, 17, false),
        e("FinInstrmId", Content::Complex(595), 0, 1, 18, false),
        e("Tax", Content::Complex(362), 0, 1, 19, false),
        e("RtrInf", Content::Complex(631), 0, 1, 20, false),
        e("RltdCorpActn", Content::Complex(641), 0, 1, 21, false),
        e("SfkpgAcct", Content::Complex(556), 0, 1, 22, false),
        e("UndrlygAllcn", Content::Complex(649), 0, u32::MAX, 23, false),
        e("CshDpst", Content::Complex(527), 0, u32::MAX, 24, false),
        e("CardTx", Content::Complex(605), 0, 1, 25, false),
        e("InstrCpy", Content::Simple(46), 0, 1, 26, false),
        e("AddtlTxInf", Content::Simple(121), 0, 1, 27, false),
        e("SplmtryData", Content::Complex(58), 0, u32::MAX, 28, false),
    ]),
    // FinancialInstrumentQuantity33Choice
    Complex::Elements(&[
        e("Unit", Content::Simple(71), 1, 1, 0, true),
        e("FaceAmt", Content::Simple(1), 1, 1, 0, true),
        e("AmtsdVal", Content::Simple(1), 1, 1, 0, true),
        e("DgtlTknUnit", Content::Simple(155), 1, 1, 0, true),
    ]),
    // References74Choice
    Complex::Elements(&[
        e("SctiesSttlmTxId", Content::Simple(29), 1, 1, 0, false),
        e("IntraPosMvmntId", Content::Simple(29), 1, 1, 0, false),
        e("IntraBalMvmntId", Content::Simple(29), 1, 1, 0, false),
        e("AcctSvcrTxId", Content::Simple(29), 1, 1, 0, false),
        e("MktInfrstrctrTxId", Content::Simple(29), 1, 1, 0, false),
        e("CtrPtyMktInfrstrctrTxId", Content::Simple(29), 0, 1, 0, false),
        e("PoolId", Content::Simple(29), 1, 1, 0, false),
        e("CmonId", Content::Simple(29), 1, 1, 0, false),
        e("TradId", Content::Simple(156), 1, 1, 0, false),
        e("OthrTxId", Content::Simple(29), 1, 1, 0, false),
    ]),
    // ReportEntry15
    Complex::Elements(&[
        e("NtryRef", Content::Simple(29), 0, 1, 0, false),
        e("Amt", Content::Complex(4), 1, 1, 1, true),
        e("CdtDbtInd", Content::Simple(54), 1, 1, 2, true),
        e("RvslInd", Content::Simple(39), 0, 1, 3, false),
        e("Sts", Content::Complex(584), 1, 1, 4, true),
        e("BookgDt", Content::Complex(197), 0, 1, 5, false),
        e("ValDt", Content::Complex(197), 0, 1, 6, false),
        e("AcctSvcrRef", Content::Simple(29), 0, 1, 7, false),
        e("Avlbty", Content::Complex(525), 0, u32::MAX, 8, false),
        e("BkTxCd", Content::Complex(7), 1, 1, 9, true),
        e("ComssnWvrInd", Content::Simple(39), 0, 1, 10, false),
        e("AddtlInfInd", Content::Complex(471), 0, 1, 11, false),
        e("AmtDtls", Content::Complex(614), 0, 1, 12, false),
        e("Chrgs", Content::Complex(379), 0, 1, 13, false),
        e("TechInptChanl", Content::Complex(500), 0, 1, 14, false),
        e("Intrst", Content::Complex(564), 0, 1, 15, false),
        e("CardTx", Content::Complex(604), 0, 1, 16, false),
        e("NtryDtls", Content::Complex(644), 0, u32::MAX, 17, false),
        e("AddtlNtryInf", Content::Simple(121), 0, 1, 18, false),
    ]),
    // TransactionAllocation1
    Complex::Elements(&[
        e("Amt", Content::Complex(4), 1, 1, 0, true),
        e("CdtDbtInd", Content::Simple(54), 1, 1, 1, true),
        e("Acct", Content::Complex(75), 1, 1, 2, true),
        e("Purp", Content::Complex(306), 1, 1, 3, true),
        e("Ref", Content::Simple(29), 1, 1, 4, true),
        e("RltdRefs", Content::Complex(647), 0, u32::MAX, 5, false),
    ]),
    // TransactionQuantities4Choice
    Complex::Elements(&[
        e("Qty", Content::Complex(646), 1, 1, 0, true),
        e("OrgnlAndCurFaceAmt", Content::Complex(541), 1, 1, 0, true),
        e("Prtry", Content::Complex(483), 1, 1, 0, true),
    ]),
    // AccountReport38
    Complex::Elements(&[
        e("Id", Content::Simple(29), 1, 1, 0, true),
        e("RptPgntn", Content::Complex(476), 0, 1, 1, false),
        e("ElctrncSeqNb", Content::Simple(59), 0, 1, 2, false),
        e("RptgSeq", Content::Complex(145), 0, 1, 3, false),
        e("LglSeqNb", Content::Simple(59), 0, 1, 4, false),
        e("CreDtTm", Content::Simple(19), 0, 1, 5, false),
        e("FrToDt", Content::Complex(175), 0, 1, 6, false),
        e("CpyDplctInd", Content::Simple(111), 0, 1, 7, false),
        e("RptgSrc", Content::Complex(494), 0, 1, 8, false),
        e("Acct", Content::Complex(625), 1, 1, 9, true),
        e("RltdAcct", Content::Complex(75), 0, 1, 10, false),
        e("Intrst", Content::Complex(510), 0, u32::MAX, 11, false),
        e("Bal", Content::Complex(580), 0, u32::MAX, 12, false),
        e("TxsSummry", Content::Complex(597), 0, 1, 13, false),
        e("Ntry", Content::Complex(657), 0, u32::MAX, 14, false),
        e("AddtlRptInf", Content::Simple(121), 0, 1, 15, false),
    ]),
    // BankToCustomerAccountReportV14
    Complex::Elements(&[
        e("GrpHdr", Content::Complex(629), 1, 1, 0, true),
        e("Rpt", Content::Complex(651), 1, u32::MAX, 1, true),
        e("SplmtryData", Content::Complex(58), 0, u32::MAX, 2, false),
    ]),
    // Document
    Complex::Elements(&[
        e("BkToCstmrAcctRpt", Content::Complex(652), 1, 1, 0, true),
    ]),
    // EntryDetails16
    Complex::Elements(&[
        e("Btch", Content::Complex(448), 0, 1, 0, false),
        e("TxDtls", Content::Complex(655), 0, u32::MAX, 1, false),
    ]),
    // EntryTransaction16
    Complex::Elements(&[
        e("Refs", Content::Complex(659), 0, 1, 0, false),
        e("Amt", Content::Complex(4), 0, 1, 1, false),
        e("CdtDbtInd", Content::Simple(54), 0, 1, 2, false),
        e("AmtDtls", Content::Complex(614), 0, 1, 3, false),
        e("Avlbty", Content::Complex(525), 0, u32::MAX, 4, false),
        e("BkTxCd", Content::Complex(7), 0, 1, 5, false),
        e("Chrgs", Content::Complex(379), 0, 1, 6, false),
        e("Intrst", Content::Complex(564), 0, 1, 7, false),
        e("RltdPties", Content::Complex(638), 0, 1, 8, false),
        e("RltdAgts", Content::Complex(637), 0, 1, 9, false),
        e("LclInstrm", Content::Complex(291), 0, 1, 10, false),
        e("PmtTpInf", Content::Complex(305), 0, 1, 11, false),
        e("Purp", Content::Complex(306), 0, 1, 12, false),
        e("RltdRmtInf", Content::Complex(634), 0, 10, 13, false),
        e("RmtInf", Content::Complex(421), 0, 1, 14, false),
        e("RltdDts", Content::Complex(504), 0, 1, 15, false),
        e("RltdPric", Content::Complex(566), 0, 1, 16, false),
        e("RltdQties", Content::Complex(650), 0, u32::MAX, 17, false),
        e("FinInstrmId", Content::Complex(595), 0, 1, 18, false),
        e("Tax", Content::Complex(362), 0, 1, 19, false),
        e("RtrInf", Content::Complex(631), 0, 1, 20, false),
        e("RltdCorpActn", Content::Complex(641), 0, 1, 21, false),
        e("SfkpgAcct", Content::Complex(556), 0, 1, 22, false),
        e("UndrlygAllcn", Content::Complex(658), 0, u32::MAX, 23, false),
        e("CshDpst", Content::Complex(527), 0, u32::MAX, 24, false),
        e("CardTx", Content::Complex(605), 0, 1, 25, false),
        e("InstrCpy", Content::Simple(46), 0, 1, 26, false),
        e("AddtlTxInf", Content::Simple(121), 0, 1, 27, false),
        e("SplmtryData", Content::Complex(58), 0, u32::MAX, 28, false),
    ]),
    // References80Choice
    Complex::Elements(&[
        e("SctiesSttlmTxId", Content::Simple(29), 1, 1, 0, true),
        e("IntraPosMvmntId", Content::Simple(29), 1, 1, 0, true),
        e("IntraBalMvmntId", Content::Simple(29), 1, 1, 0, true),
        e("AcctSvcrTxId", Content::Simple(29), 1, 1, 0, true),
        e("MktInfrstrctrTxId", Content::Simple(29), 1, 1, 0, true),
        e("CtrPtyMktInfrstrctrTxId", Content::Simple(29), 1, 1, 0, true),
        e("PoolId", Content::Simple(29), 1, 1, 0, true),
        e("CmonId", Content::Simple(29), 1, 1, 0, true),
        e("TradId", Content::Simple(29), 1, 1, 0, true),
        e("UnqTxIdr", Content::Simple(107), 1, 1, 0, true),
        e("OthrTxId", Content::Simple(29), 1, 1, 0, true),
    ]),
    // ReportEntry16
    Complex::Elements(&[
        e("NtryRef", Content::Simple(29), 0, 1, 0, false),
        e("Amt", Content::Complex(4), 1, 1, 1, true),
        e("CdtDbtInd", Content::Simple(54), 1, 1, 2, true),
        e("RvslInd", Content::Simple(39), 0, 1, 3, false),
        e("Sts", Content::Complex(584), 1, 1, 4, true),
        e("BookgDt", Content::Complex(197), 0, 1, 5, false),
        e("ValDt", Content::Complex(197), 0, 1, 6, false),
        e("AcctSvcrRef", Content::Simple(29), 0, 1, 7, false),
        e("Avlbty", Content::Complex(525), 0, u32::MAX, 8, false),
        e("BkTxCd", Content::Complex(7), 1, 1, 9, true),
        e("ComssnWvrInd", Content::Simple(39), 0, 1, 10, false),
        e("AddtlInfInd", Content::Complex(471), 0, 1, 11, false),
        e("AmtDtls", Content::Complex(614), 0, 1, 12, false),
        e("Chrgs", Content::Complex(379), 0, 1, 13, false),
        e("TechInptChanl", Content::Complex(500), 0, 1, 14, false),
        e("Intrst", Content::Complex(564), 0, 1, 15, false),
        e("CardTx", Content::Complex(604), 0, 1, 16, false),
        e("NtryDtls", Content::Complex(654), 0, u32::MAX, 17, false),
        e("AddtlNtryInf", Content::Simple(121), 0, 1, 18, false),
    ]),
    // TransactionAllocation2
    Complex::Elements(&[
        e("Amt", Content::Complex(4), 1, 1, 0, true),
        e("CdtDbtInd", Content::Simple(54), 1, 1, 1, true),
        e("Acct", Content::Complex(75), 1, 1, 2, true),
        e("Purp", Content::Complex(306), 1, 1, 3, true),
        e("Ref", Content::Simple(29), 1, 1, 4, true),
        e("RltdRefs", Content::Complex(656), 0, u32::MAX, 5, false),
    ]),
    // TransactionReferences10
    Complex::Elements(&[
        e("MsgId", Content::Simple(29), 0, 1, 0, false),
        e("AcctSvcrRef", Content::Simple(29), 0, 1, 1, false),
        e("PmtInfId", Content::Simple(29), 0, 1, 2, false),
        e("InstrId", Content::Simple(29), 0, 1, 3, false),
        e("EndToEndId", Content::Simple(29), 0, 1, 4, false),
        e("UETR", Content::Simple(42), 0, 1, 5, false),
        e("TxId", Content::Simple(29), 0, 1, 6, false),
        e("MndtId", Content::Simple(29), 0, 1, 7, false),
        e("ChqNb", Content::Simple(29), 0, 1, 8, false),
        e("ClrSysRef", Content::Simple(29), 0, 1, 9, false),
        e("AcctOwnrTxId", Content::Simple(29), 0, 1, 10, false),
        e("AcctSvcrTxId", Content::Simple(29), 0, 1, 11, false),
        e("MktInfrstrctrTxId", Content::Simple(29), 0, 1, 12, false),
        e("PrcgId", Content::Simple(29), 0, 1, 13, false),
        e("RtrId", Content::Simple(29), 0, 1, 14, false),
        e("Prtry", Content::Complex(484), 0, u32::MAX, 15, false),
    ]),
    // AccountStatement2
    Complex::Elements(&[
        e("Id", Content::Simple(29), 1, 1, 0, true),
        e("ElctrncSeqNb", Content::Simple(59), 0, 1, 1, false),
        e("LglSeqNb", Content::Simple(59), 0, 1, 2, false),
        e("CreDtTm", Content::Simple(19), 1, 1, 3, true),
        e("FrToDt", Content::Complex(175), 0, 1, 4, false),
        e("CpyDplctInd", Content::Simple(111), 0, 1, 5, false),
        e("RptgSrc", Content::Complex(494), 0, 1, 6, false),
        e("Acct", Content::Complex(451), 1, 1, 7, true),
        e("RltdAcct", Content::Complex(450), 0, 1, 8, false),
        e("Intrst", Content::Complex(437), 0, u32::MAX, 9, false),
        e("Bal", Content::Complex(453), 1, u32::MAX, 10, true),
        e("TxsSummry", Content::Complex(501), 0, 1, 11, false),
        e("Ntry", Content::Complex(493), 0, u32::MAX, 12, false),
        e("AddtlStmtInf", Content::Simple(121), 0, 1, 13, false),
    ]),
    // BankToCustomerStatementV02
    Complex::Elements(&[
        e("GrpHdr", Content::Complex(468), 1, 1, 0, true),
        e("Stmt", Content::Complex(660), 1, u32::MAX, 1, true),
    ]),
    // Document
    Complex::Elements(&[
        e("BkToCstmrStmt", Content::Complex(661), 1, 1, 0, true),
    ]),
    // AccountStatement4
    Complex::Elements(&[
        e("Id", Content::Simple(29), 1, 1, 0, true),
        e("StmtPgntn", Content::Complex(476), 0, 1, 1, false),
        e("ElctrncSeqNb", Content::Simple(59), 0, 1, 2, false),
        e("LglSeqNb", Content::Simple(59), 0, 1, 3, false),
        e("CreDtTm", Content::Simple(19), 1, 1, 4, true),
        e("FrToDt", Content::Complex(175), 0, 1, 5, false),
        e("CpyDplctInd", Content::Simple(111), 0, 1, 6, false),
        e("RptgSrc", Content::Complex(494), 0, 1, 7, false),
        e("Acct", Content::Complex(523), 1, 1, 8, true),
        e("RltdAcct", Content::Complex(522), 0, 1, 9, false),
        e("Intrst", Content::Complex(437), 0, u32::MAX, 10, false),
        e("Bal", Content::Complex(524), 1, u32::MAX, 11, true),
        e("TxsSummry", Content::Complex(559), 0, 1, 12, false),
        e("Ntry", Content::Complex(555), 0, u32::MAX, 13, false),
        e("AddtlStmtInf", Content::Simple(121), 0, 1, 14, false),
    ]),
    // BankToCustomerStatementV04
    Complex::Elements(&[
        e("GrpHdr", Content::Complex(537), 1, 1, 0, true),
        e("Stmt", Content::Complex(663), 1, u32::MAX, 1, true),
        e("SplmtryData", Content::Complex(58), 0, u32::MAX, 2, false),
    ]),
    // Document
    Complex::Elements(&[
        e("BkToCstmrStmt", Content::Complex(664), 1, 1, 0, true),
    ]),
    // AccountStatement8
    Complex::Elements(&[
        e("Id", Content::Simple(29), 1, 1, 0, true),
        e("StmtPgntn", Content::Complex(476), 0, 1, 1, false),
        e("ElctrncSeqNb", Content::Simple(59), 0, 1, 2, false),
        e("RptgSeq", Content::Complex(145), 0, 1, 3, false),
        e("LglSeqNb", Content::Simple(59), 0, 1, 4, false),
        e("CreDtTm", Content::Simple(19), 0, 1, 5, false),
        e("FrToDt", Content::Complex(175), 0, 1, 6, false),
        e("CpyDplctInd", Content::Simple(111), 0, 1, 7, false),
        e("RptgSrc", Content::Complex(494), 0, 1, 8, false),
        e("Acct", Content::Complex(523), 1, 1, 9, true),
        e("RltdAcct", Content::Complex(522), 0, 1, 10, false),
        e("Intrst", Content::Complex(510), 0, u32::MAX, 11, false),
        e("Bal", Content::Complex(580), 1, u32::MAX, 12, true),
        e("TxsSummry", Content::Complex(597), 0, 1, 13, false),
        e("Ntry", Content::Complex(678), 0, u32::MAX, 14, false),
        e("AddtlStmtInf", Content::Simple(121), 0, 1, 15, false),
    ]),
    // BankToCustomerStatementV07
    Complex::Elements(&[
        e("GrpHdr", Content::Complex(537), 1, 1, 0, true),
        e("Stmt", Content::Complex(666), 1, u32::MAX, 1, true),
        e("SplmtryData", Content::Complex(58), 0, u32::MAX, 2, false),
    ]),
    // CardEntry3
    Complex::Elements(&[
        e("Card", Content::Complex(543), 0, 1, 0, false),
        e("POI", Content::Complex(546), 0, 1, 1, false),
        e("AggtdNtry", Content::Complex(515), 0, 1, 2, false),
        e("PrePdAcct", Content::Complex(522), 0, 1, 3, false),
    ]),
    // CardTransaction16
    Complex::Elements(&[
        e("Card", Content::Complex(543), 0, 1, 0, false),
        e("POI", Content::Complex(546), 0, 1, 1, false),
        e("Tx", Content::Complex(577), 0, 1, 2, false),
        e("PrePdAcct", Content::Complex(522), 0, 1, 3, false),
    ]),
    // Document
    Complex::Elements(&[
        e("BkToCstmrStmt", Content::Complex(667), 1, 1, 0, true),
    ]),
    // EntryDetails8
    Complex::Elements(&[
        e("Btch", Content::Complex(448), 0, 1, 0, false),
        e("TxDtls", Content::Complex(672), 0, u32::MAX, 1, false),
    ]),
    // EntryTransaction9
    Complex::Elements(&[
        e("Refs", Content::Complex(568), 0, 1, 0, false),
        e("Amt", Content::Complex(4), 0, 1, 1, false),
        e("CdtDbtInd", Content::Simple(54), 0, 1, 2, false),
        e("AmtDtls", Content::Complex(440), 0, 1, 3, false),
        e("Avlbty", Content::Complex(525), 0, u32::MAX, 4, false),
        e("BkTxCd", Content::Complex(7), 0, 1, 5, false),
        e("Chrgs", Content::Complex(528), 0, 1, 6, false),
        e("Intrst", Content::Complex(564), 0, 1, 7, false),
        e("RltdPties", Content::Complex(681), 0, 1, 8, false),
        e("RltdAgts", Content::Complex(680), 0, 1, 9, false),
        e("LclInstrm", Content::Complex(291), 0, 1, 10, false),
        e("Purp", Content::Complex(306), 0, 1, 11, false),
        e("RltdRmtInf", Content::Complex(676), 0, 10, 12, false),
        e("RmtInf", Content::Complex(675), 0, 1, 13, false),
        e("RltdDts", Content::Complex(504), 0, 1, 14, false),
        e("RltdPric", Content::Complex(566), 0, 1, 15, false),
        e("RltdQties", Content::Complex(567), 0, u32::MAX, 16, false),
        e("FinInstrmId", Content::Complex(595), 0, 1, 17, false),
        e("Tax", Content::Complex(499), 0, 1, 18, false),
        e("RtrInf", Content::Complex(544), 0, 1, 19, false),
        e("CorpActn", Content::Complex(530), 0, 1, 20, false),
        e("SfkpgAcct", Content::Complex(556), 0, 1, 21, false),
        e("CshDpst", Content::Complex(527), 0, u32::MAX, 22, false),
        e("CardTx", Content::Complex(669), 0, 1, 23, false),
        e("AddtlTxInf", Content::Simple(121), 0, 1, 24, false),
        e("SplmtryData", Content::Complex(58), 0, u32::MAX, 25, false),
    ]),
    // Garnishment2
    Complex::Elements(&[
        e("Tp", Content::Complex(287), 1, 1, 0, true),
        e("Grnshee", Content::Complex(72), 0, 1, 1, false),
        e("GrnshmtAdmstr", Content::Complex(72), 0, 1, 2, false),
        e("RefNb", Content::Simple(23), 0, 1, 3, false),
        e("Dt", Content::Simple(18), 0, 1, 4, false),
        e("RmtdAmt", Content::Complex(4), 0, 1, 5, false),
        e("FmlyMdclInsrncInd", Content::Simple(39), 0, 1, 6, false),
        e("MplyeeTermntnInd", Content::Simple(39), 0, 1, 7, false),
    ]),
    // ProprietaryParty4
    Complex::Elements(&[
        e("Tp", Content::Simple(29), 1, 1, 0, true),
        e("Pty", Content::Complex(71), 1, 1, 1, true),
    ]),
    // RemittanceInformation15
    Complex::Elements(&[
        e("Ustrd", Content::Simple(23), 0, u32::MAX, 0, false),
        e("Strd", Content::Complex(679), 0, u32::MAX, 1, false),
    ]),
    // RemittanceLocation4
    Complex::Elements(&[
        e("RmtId", Content::Simple(29), 0, 1, 0, false),
        e("RmtLctnDtls", Content::Complex(677), 0, u32::MAX, 1, false),
    ]),
    // RemittanceLocationDetails1
    Complex::Elements(&[
        e("Mtd", Content::Simple(122), 1, 1, 0, true),
        e("ElctrncAdr", Content::Simple(26), 0, 1, 1, false),
        e("PstlAdr", Content::Complex(472), 0, 1, 2, false),
    ]),
    // ReportEntry9
    Complex::Elements(&[
        e("NtryRef", Content::Simple(29), 0, 1, 0, false),
        e("Amt", Content::Complex(4), 1, 1, 1, true),
        e("CdtDbtInd", Content::Simple(54), 1, 1, 2, true),
        e("RvslInd", Content::Simple(39), 0, 1, 3, false),
        e("Sts", Content::Complex(584), 1, 1, 4, true),
        e("BookgDt", Content::Complex(197), 0, 1, 5, false),
        e("ValDt", Content::Complex(197), 0, 1, 6, false),
        e("AcctSvcrRef", Content::Simple(29), 0, 1, 7, false),
        e("Avlbty", Content::Complex(525), 0, u32::MAX, 8, false),
        e("BkTxCd", Content::Complex(7), 1, 1, 9, true),
        e("ComssnWvrInd", Content::Simple(39), 0, 1, 10, false),
        e("AddtlInfInd", Content::Complex(471), 0, 1, 11, false),
        e("AmtDtls", Content::Complex(440), 0, 1, 12, false),
        e("Chrgs", Content::Complex(528), 0, 1, 13, false),
        e("TechInptChanl", Content::Complex(500), 0, 1, 14, false),
        e("Intrst", Content::Complex(564), 0, 1, 15, false),
        e("CardTx", Content::Complex(668), 0, 1, 16, false),
        e("NtryDtls", Content::Complex(671), 0, u32::MAX, 17, false),
        e("AddtlNtryInf", Content::Simple(121), 0, 1, 18, false),
    ]),
    // StructuredRemittanceInformation15
    Complex::Elements(&[
        e("RfrdDocInf", Content::Complex(307), 0, u32::MAX, 0, false),
        e("RfrdDocAmt", Content::Complex(310), 0, 1, 1, false),
        e("CdtrRefInf", Content::Complex(271), 0, 1, 2, false),
        e("Invcr", Content::Complex(72), 0, 1, 3, false),
        e("Invcee", Content::Complex(72), 0, 1, 4, false),
        e("TaxRmt", Content::Complex(323), 0, 1, 5, false),
        e("GrnshmtRmt", Content::Complex(673), 0, 1, 6, false),
        e("AddtlRmtInf", Content::Simple(23), 0, 3, 7, false),
    ]),
    // TransactionAgents4
    Complex::Elements(&[
        e("InstgAgt", Content::Complex(59), 0, 1, 0, false),
        e("InstdAgt", Content::Complex(59), 0, 1, 1, false),
        e("DbtrAgt", Content::Complex(59), 0, 1, 2, false),
        e("CdtrAgt", Content::Complex(59), 0, 1, 3, false),
        e("IntrmyAgt1", Content::Complex(59), 0, 1, 4, false),
        e("IntrmyAgt2", Content::Complex(59), 0, 1, 5, false),
        e("IntrmyAgt3", Content::Complex(59), 0, 1, 6, false),
        e("RcvgAgt", Content::Complex(59), 0, 1, 7, false),
        e("DlvrgAgt", Content::Complex(59), 0, 1, 8, false),
        e("IssgAgt", Content::Complex(59), 0, 1, 9, false),
        e("SttlmPlc", Content::Complex(59), 0, 1, 10, false),
        e("Prtry", Content::Complex(552), 0, u32::MAX, 11, false),
    ]),
    // TransactionParties4
    Complex::Elements(&[
        e("InitgPty", Content::Complex(71), 0, 1, 0, false),
        e("Dbtr", Content::Complex(71), 0, 1, 1, false),
        e("DbtrAcct", Content::Complex(522), 0, 1, 2, false),
        e("UltmtDbtr", Content::Complex(71), 0, 1, 3, false),
        e("Cdtr", Content::Complex(71), 0, 1, 4, false),
        e("CdtrAcct", Content::Complex(522), 0, 1, 5, false),
        e("UltmtCdtr", Content::Complex(71), 0, 1, 6, false),
        e("TradgPty", Content::Complex(71), 0, 1, 7, false),
        e("Prtry", Content::Complex(674), 0, u32::MAX, 8, false),
    ]),
    // AccountStatement9
    Complex::Elements(&[
        e("Id", Content::Simple(29), 1, 1, 0, true),
        e("StmtPgntn", Content::Complex(476), 0, 1, 1, false),
        e("ElctrncSeqNb", Content::Simple(59), 0, 1, 2, false),
        e("RptgSeq", Content::Complex(145), 0, 1, 3, false),
        e("LglSeqNb", Content::Simple(59), 0, 1, 4, false),
        e("CreDtTm", Content::Simple(19), 0, 1, 5, false),
        e("FrToDt", Content::Complex(175), 0, 1, 6, false),
        e("CpyDplctInd", Content::Simple(111), 0, 1, 7, false),
        e("RptgSrc", Content::Complex(494), 0, 1, 8, false),
        e("Acct", Content::Complex(579), 1, 1, 9, true),
        e("RltdAcct", Content::Complex(12), 0, 1, 10, false),
        e("Intrst", Content::Complex(510), 0, u32::MAX, 11, false),
        e("Bal", Content::Complex(580), 1, u32::MAX, 12, true),
        e("TxsSummry", Content::Complex(597), 0, 1, 13, false),
        e("Ntry", Content::Complex(594), 0, u32::MAX, 14, false),
        e("AddtlStmtInf", Content::Simple(121), 0, 1, 15, false),
    ]),
    // BankToCustomerStatementV08
    Complex::Elements(&[
        e("GrpHdr", Content::Complex(586), 1, 1, 0, true),
        e("Stmt", Content::Complex(682), 1, u32::MAX, 1, true),
        e("SplmtryData", Content::Complex(58), 0, u32::MAX, 2, false),
    ]),
    // Document
    Complex::Elements(&[
        e("BkToCstmrStmt", Content::Complex(683), 1, 1, 0, true),
    ]),
    // AccountStatement11
    Complex::Elements(&[
        e("Id", Content::Simple(29), 1, 1, 0, true),
        e("StmtPgntn", Content::Complex(476), 0, 1, 1, false),
        e("ElctrncSeqNb", Content::Simple(59), 0, 1, 2, false),
        e("RptgSeq", Content::Complex(145), 0, 1, 3, false),
        e("LglSeqNb", Content::Simple(59), 0, 1, 4, false),
        e("CreDtTm", Content::Simple(19), 0, 1, 5, false),
        e("FrToDt", Content::Complex(175), 0, 1, 6, false),
        e("CpyDplctInd", Content::Simple(111), 0, 1, 7, false),
        e("RptgSrc", Content::Complex(494), 0, 1, 8, false),
        e("Acct", Content::Complex(606), 1, 1, 9, true),
        e("RltdAcct", Content::Complex(75), 0, 1, 10, false),
        e("Intrst", Content::Complex(510), 0, u32::MAX, 11, false),
        e("Bal", Content::Complex(580), 1, u32::MAX, 12, true),
        e("TxsSummry", Content::Complex(597), 0, 1, 13, false),
        e("Ntry", Content::Complex(610), 0, u32::MAX, 14, false),
        e("AddtlStmtInf", Content::Simple(121), 0, 1, 15, false),
    ]),
    // BankToCustomerStatementV10
    Complex::Elements(&[
        e("GrpHdr", Content::Complex(586), 1, 1, 0, true),
        e("Stmt", Content::Complex(685), 1, u32::MAX, 1, true),
        e("SplmtryData", Content::Complex(58), 0, u32::MAX, 2, false),
    ]),
    // Document
    Complex::Elements(&[
        e("BkToCstmrStmt", Content::Complex(686), 1, 1, 0, true),
    ]),
    // AccountStatement12
    Complex::Elements(&[
        e("Id", Content::Simple(29), 1, 1, 0, true),
        e("StmtPgntn", Content::Complex(476), 0, 1, 1, false),
        e("ElctrncSeqNb", Content::Simple(59), 0, 1, 2, false),
        e("RptgSeq", Content::Complex(145), 0, 1, 3, false),
        e("LglSeqNb", Content::Simple(59), 0, 1, 4, false),
        e("CreDtTm", Content::Simple(19), 0, 1, 5, false),
        e("FrToDt", Content::Complex(175), 0, 1, 6, false),
        e("CpyDplctInd", Content::Simple(111), 0, 1, 7, false),
        e("RptgSrc", Content::Complex(494), 0, 1, 8, false),
        e("Acct", Content::Complex(606), 1, 1, 9, true),
        e("RltdAcct", Content::Complex(75), 0, 1, 10, false),
        e("Intrst", Content::Complex(510), 0, u32::MAX, 11, false),
        e("Bal", Content::Complex(580), 1, u32::MAX, 12, true),
        e("TxsSummry", Content::Complex(597), 0, 1, 13, false),
        e("Ntry", Content::Complex(622), 0, u32::MAX, 14, false),
        e("AddtlStmtInf", Content::Simple(121), 0, 1, 15, false),
    ]),
    // BankToCustomerStatementV11
    Complex::Elements(&[
        e("GrpHdr", Content::Complex(586), 1, 1, 0, true),
        e("Stmt", Content::Complex(688), 1, u32::MAX, 1, true),
        e("SplmtryData", Content::Complex(58), 0, u32::MAX, 2, false),
    ]),
    // Document
    Complex::Elements(&[
        e("BkToCstmrStmt", Content::Complex(689), 1, 1, 0, true),
    ]),
    // AccountStatement13
    Complex::Elements(&[
        e("Id", Content::Simple(29), 1, 1, 0, true),
        e("StmtPgntn", Content::Complex(476), 0, 1, 1, false),
        e("ElctrncSeqNb", Content::Simple(59), 0, 1, 2, false),
        e("RptgSeq", Content::Complex(145), 0, 1, 3, false),
        e("LglSeqNb", Content::Simple(59), 0, 1, 4, false),
        e("CreDtTm", Content::Simple(19), 0, 1, 5, false),
        e("FrToDt", Content::Complex(175), 0, 1, 6, false),
        e("CpyDplctInd", Content::Simple(111), 0, 1, 7, false),
        e("RptgSrc", Content::Complex(494), 0, 1, 8, false),
        e("Acct", Content::Complex(625), 1, 1, 9, true),
        e("RltdAcct", Content::Complex(75), 0, 1, 10, false),
        e("Intrst", Content::Complex(510), 0, u32::MAX, 11, false),
        e("Bal", Content::Complex(580), 1, u32::MAX, 12, true),
        e("TxsSummry", Content::Complex(597), 0, 1, 13, false),
        e("Ntry", Content::Complex(636), 0, u32::MAX, 14, false),
        e("AddtlStmtInf", Content::Simple(121), 0, 1, 15, false),
    ]),
    // BankToCustomerStatementV12
    Complex::Elements(&[
        e("GrpHdr", Content::Complex(629), 1, 1, 0, true),
        e("Stmt", Content::Complex(691), 1, u32::MAX, 1, true),
        e("SplmtryData", Content::Complex(58), 0, u32::MAX, 2, false),
    ]),
    // Document
    Complex::Elements(&[
        e("BkToCstmrStmt", Content::Complex(692), 1, 1, 0, true),
    ]),
    // AccountStatement14
    Complex::Elements(&[
        e("Id", Content::Simple(29), 1, 1, 0, true),
        e("StmtPgntn", Content::Complex(476), 0, 1, 1, false),
        e("ElctrncSeqNb", Content::Simple(59), 0, 1, 2, false),
        e("RptgSeq", Content::Complex(145), 0, 1, 3, false),
        e("LglSeqNb", Content::Simple(59), 0, 1, 4, false),
        e("CreDtTm", Content::Simple(19), 0, 1, 5, false),
        e("FrToDt", Content::Complex(175), 0, 1, 6, false),
        e("CpyDplctInd", Content::Simple(111), 0, 1, 7, false),
        e("RptgSrc", Content::Complex(494), 0, 1, 8, false),
        e("Acct", Content::Complex(625), 1, 1, 9, true),
        e("RltdAcct", Content::Complex(75), 0, 1, 10, false),
        e("Intrst", Content::Complex(510), 0, u32::MAX, 11, false),
        e("Bal", Content::Complex(580), 1, u32::MAX, 12, true),
        e("TxsSummry", Content::Complex(597), 0, 1, 13, false),
        e("Ntry", Content::Complex(648), 0, u32::MAX, 14, false),
        e("AddtlStmtInf", Content::Simple(121), 0, 1, 15, false),
    ]),
    // BankToCustomerStatementV13
    Complex::Elements(&[
        e("GrpHdr", Content::Complex(629), 1, 1, 0, true),
        e("Stmt", Content::Complex(694), 1, u32::MAX, 1, true),
        e("SplmtryData", Content::Complex(58), 0, u32::MAX, 2, false),
    ]),
    // Document
    Complex::Elements(&[
        e("BkToCstmrStmt", Content::Complex(695), 1, 1, 0, true),
    ]),
    // AccountStatement15
    Complex::Elements(&[
        e("Id", Content::Simple(29), 1, 1, 0, true),
        e("StmtPgntn", Content::Complex(476), 0, 1, 1, false),
        e("ElctrncSeqNb", Content::Simple(59), 0, 1, 2, false),
        e("RptgSeq", Content::Complex(145), 0, 1, 3, false),
        e("LglSeqNb", Content::Simple(59), 0, 1, 4, false),
        e("CreDtTm", Content::Simple(19), 0, 1, 5, false),
        e("FrToDt", Content::Complex(175), 0, 1, 6, false),
        e("CpyDplctInd", Content::Simple(111), 0, 1, 7, false),
        e("RptgSrc", Content::Complex(494), 0, 1, 8, false),
        e("Acct", Content::Complex(625), 1, 1, 9, true),
        e("RltdAcct", Content::Complex(75), 0, 1, 10, false),
        e("Intrst", Content::Complex(510), 0, u32::MAX, 11, false),
        e("Bal", Content::Complex(580), 1, u32::MAX, 12, true),
        e("TxsSummry", Content::Complex(597), 0, 1, 13, false),
        e("Ntry", Content::Complex(657), 0, u32::MAX, 14, false),
        e("AddtlStmtInf", Content::Simple(121), 0, 1, 15, false),
    ]),
    // BankToCustomerStatementV14
    Complex::Elements(&[
        e("GrpHdr", Content::Complex(629), 1, 1, 0, true),
        e("Stmt", Content::Complex(697), 1, u32::MAX, 1, true),
        e("SplmtryData", Content::Complex(58), 0, u32::MAX, 2, false),
    ]),
    // Document
    Complex::Elements(&[
        e("BkToCstmrStmt", Content::Complex(698), 1, 1, 0, true),
    ]),
    // AccountNotification2
    Complex::Elements(&[
        e("Id", Content::Simple(29), 1, 1, 0, true),
        e("ElctrncSeqNb", Content::Simple(59), 0, 1, 1, false),
        e("LglSeqNb", Content::Simple(59), 0, 1, 2, false),
        e("CreDtTm", Content::Simple(19), 1, 1, 3, true),
        e("FrToDt", Content::Complex(175), 0, 1, 4, false),
        e("CpyDplctInd", Content::Simple(111), 0, 1, 5, false),
        e("RptgSrc", Content::Complex(494), 0, 1, 6, false),
        e("Acct", Content::Complex(451), 1, 1, 7, true),
        e("RltdAcct", Content::Complex(450), 0, 1, 8, false),
        e("Intrst", Content::Complex(437), 0, u32::MAX, 9, false),
        e("TxsSummry", Content::Complex(501), 0, 1, 10, false),
        e("Ntry", Content::Complex(493), 0, u32::MAX, 11, false),
        e("AddtlNtfctnInf", Content::Simple(121), 0, 1, 12, false),
    ]),
    // BankToCustomerDebitCreditNotificationV02
    Complex::Elements(&[
        e("GrpHdr", Content::Complex(468), 1, 1, 0, true),
        e("Ntfctn", Content::Complex(700), 1, u32::MAX, 1, true),
    ]),
    // Document
    Complex::Elements(&[
        e("BkToCstmrDbtCdtNtfctn", Content::Complex(701), 1, 1, 0, true),
    ]),
    // AccountNotification7
    Complex::Elements(&[
        e("Id", Content::Simple(29), 1, 1, 0, true),
        e("NtfctnPgntn", Content::Complex(476), 0, 1, 1, false),
        e("ElctrncSeqNb", Content::Simple(59), 0, 1, 2, false),
        e("LglSeqNb", Content::Simple(59), 0, 1, 3, false),
        e("CreDtTm", Content::Simple(19), 1, 1, 4, true),
        e("FrToDt", Content::Complex(175), 0, 1, 5, false),
        e("CpyDplctInd", Content::Simple(111), 0, 1, 6, false),
        e("RptgSrc", Content::Complex(494), 0, 1, 7, false),
        e("Acct", Content::Complex(523), 1, 1, 8, true),
        e("RltdAcct", Content::Complex(522), 0, 1, 9, false),
        e("Intrst", Content::Complex(437), 0, u32::MAX, 10, false),
        e("TxsSummry", Content::Complex(559), 0, 1, 11, false),
        e("Ntry", Content::Complex(555), 0, u32::MAX, 12, false),
        e("AddtlNtfctnInf", Content::Simple(121), 0, 1, 13, false),
    ]),
    // BankToCustomerDebitCreditNotificationV04
    Complex::Elements(&[
        e("GrpHdr", Content::Complex(537), 1, 1, 0, true),
        e("Ntfctn", Content::Complex(703), 1, u32::MAX, 1, true),
        e("SplmtryData", Content::Complex(58), 0, u32::MAX, 2, false),
    ]),
    // Document
    Complex::Elements(&[
        e("BkToCstmrDbtCdtNtfctn", Content::Complex(704), 1, 1, 0, true),
    ]),
    // AccountNotification17
    Complex::Elements(&[
        e("Id", Content::Simple(29), 1, 1, 0, true),
        e("NtfctnPgntn", Content::Complex(476), 0, 1, 1, false),
        e("ElctrncSeqNb", Content::Simple(59), 0, 1, 2, false),
        e("RptgSeq", Content::Complex(145), 0, 1, 3, false),
        e("LglSeqNb", Content::Simple(59), 0, 1, 4, false),
        e("CreDtTm", Content::Simple(19), 0, 1, 5, false),
        e("FrToDt", Content::Complex(175), 0, 1, 6, false),
        e("CpyDplctInd", Content::Simple(111), 0, 1, 7, false),
        e("RptgSrc", Content::Complex(494), 0, 1, 8, false),
        e("Acct", Content::Complex(579), 1, 1, 9, true),
        e("RltdAcct", Content::Complex(12), 0, 1, 10, false),
        e("Intrst", Content::Complex(510), 0, u32::MAX, 11, false),
        e("TxsSummry", Content::Complex(597), 0, 1, 12, false),
        e("Ntry", Content::Complex(594), 0, u32::MAX, 13, false),
        e("AddtlNtfctnInf", Content::Simple(121), 0, 1, 14, false),
    ]),
    // BankToCustomerDebitCreditNotificationV08
    Complex::Elements(&[
        e("GrpHdr", Content::Complex(586), 1, 1, 0, true),
        e("Ntfctn", Content::Complex(706), 1, u32::MAX, 1, true),
        e("SplmtryData", Content::Complex(58), 0, u32::MAX, 2, false),
    ]),
    // Document
    Complex::Elements(&[
        e("BkToCstmrDbtCdtNtfctn", Content::Complex(707), 1, 1, 0, true),
    ]),
    // AccountNotification20
    Complex::Elements(&[
        e("Id", Content::Simple(29), 1, 1, 0, true),
        e("NtfctnPgntn", Content::Complex(476), 0, 1, 1, false),
        e("ElctrncSeqNb", Content::Simple(59), 0, 1, 2, false),
        e("RptgSeq", Content::Complex(145), 0, 1, 3, false),
        e("LglSeqNb", Content::Simple(59), 0, 1, 4, false),
        e("CreDtTm", Content::Simple(19), 0, 1, 5, false),
        e("FrToDt", Content::Complex(175), 0, 1, 6, false),
        e("CpyDplctInd", Content::Simple(111), 0, 1, 7, false),
        e("RptgSrc", Content::Complex(494), 0, 1, 8, false),
        e("Acct", Content::Complex(606), 1, 1, 9, true),
        e("RltdAcct", Content::Complex(75), 0, 1, 10, false),
        e("Intrst", Content::Complex(510), 0, u32::MAX, 11, false),
        e("TxsSummry", Content::Complex(597), 0, 1, 12, false),
        e("Ntry", Content::Complex(610), 0, u32::MAX, 13, false),
        e("AddtlNtfctnInf", Content::Simple(121), 0, 1, 14, false),
    ]),
    // BankToCustomerDebitCreditNotificationV10
    Complex::Elements(&[
        e("GrpHdr", Content::Complex(586), 1, 1, 0, true),
        e("Ntfctn", Content::Complex(709), 1, u32::MAX, 1, true),
        e("SplmtryData", Content::Complex(58), 0, u32::MAX, 2, false),
    ]),
    // Document
    Complex::Elements(&[
        e("BkToCstmrDbtCdtNtfctn", Content::Complex(710), 1, 1, 0, true),
    ]),
    // AccountNotification21
    Complex::Elements(&[
        e("Id", Content::Simple(29), 1, 1, 0, true),
        e("NtfctnPgntn", Content::Complex(476), 0, 1, 1, false),
        e("ElctrncSeqNb", Content::Simple(59), 0, 1, 2, false),
        e("RptgSeq", Content::Complex(145), 0, 1, 3, false),
        e("LglSeqNb", Content::Simple(59), 0, 1, 4, false),
        e("CreDtTm", Content::Simple(19), 0, 1, 5, false),
        e("FrToDt", Content::Complex(175), 0, 1, 6, false),
        e("CpyDplctInd", Content::Simple(111), 0, 1, 7, false),
        e("RptgSrc", Content::Complex(494), 0, 1, 8, false),
        e("Acct", Content::Complex(606), 1, 1, 9, true),
        e("RltdAcct", Content::Complex(75), 0, 1, 10, false),
        e("Intrst", Content::Complex(510), 0, u32::MAX, 11, false),
        e("TxsSummry", Content::Complex(597), 0, 1, 12, false),
        e("Ntry", Content::Complex(622), 0, u32::MAX, 13, false),
        e("AddtlNtfctnInf", Content::Simple(121), 0, 1, 14, false),
    ]),
    // BankToCustomerDebitCreditNotificationV11
    Complex::Elements(&[
        e("GrpHdr", Content::Complex(586), 1, 1, 0, true),
        e("Ntfctn", Content::Complex(712), 1, u32::MAX, 1, true),
        e("SplmtryData", Content::Complex(58), 0, u32::MAX, 2, false),
    ]),
    // Document
    Complex::Elements(&[
        e("BkToCstmrDbtCdtNtfctn", Content::Complex(713), 1, 1, 0, true),
    ]),
    // AccountNotification22
    Complex::Elements(&[
        e("Id", Content::Simple(29), 1, 1, 0, true),
        e("NtfctnPgntn", Content::Complex(476), 0, 1, 1, false),
        e("ElctrncSeqNb", Content::Simple(59), 0, 1, 2, false),
        e("RptgSeq", Content::Complex(145), 0, 1, 3, false),
        e("LglSeqNb", Content::Simple(59), 0, 1, 4, false),
        e("CreDtTm", Content::Simple(19), 0, 1, 5, false),
        e("FrToDt", Content::Complex(175), 0, 1, 6, false),
        e("CpyDplctInd", Content::Simple(111), 0, 1, 7, false),
        e("RptgSrc", Content::Complex(494), 0, 1, 8, false),
        e("Acct", Content::Complex(625), 1, 1, 9, true),
        e("RltdAcct", Content::Complex(75), 0, 1, 10, false),
        e("Intrst", Content::Complex(510), 0, u32::MAX, 11, false),
        e("TxsSummry", Content::Complex(597), 0, 1, 12, false),
        e("Ntry", Content::Complex(636), 0, u32::MAX, 13, false),
        e("AddtlNtfctnInf", Content::Simple(121), 0, 1, 14, false),
    ]),
    // BankToCustomerDebitCreditNotificationV12
    Complex::Elements(&[
        e("GrpHdr", Content::Complex(629), 1, 1, 0, true),
        e("Ntfctn", Content::Complex(715), 1, u32::MAX, 1, true),
        e("SplmtryData", Content::Complex(58), 0, u32::MAX, 2, false),
    ]),
    // Document
    Complex::Elements(&[
        e("BkToCstmrDbtCdtNtfctn", Content::Complex(716), 1, 1, 0, true),
    ]),
    // AccountNotification24
    Complex::Elements(&[
        e("Id", Content::Simple(29), 1, 1, 0, true),
        e("NtfctnPgntn", Content::Complex(476), 0, 1, 1, false),
        e("ElctrncSeqNb", Content::Simple(59), 0, 1, 2, false),
        e("RptgSeq", Content::Complex(145), 0, 1, 3, false),
        e("LglSeqNb", Content::Simple(59), 0, 1, 4, false),
        e("CreDtTm", Content::Simple(19), 0, 1, 5, false),
        e("FrToDt", Content::Complex(175), 0, 1, 6, false),
        e("CpyDplctInd", Content::Simple(111), 0, 1, 7, false),
        e("RptgSrc", Content::Complex(494), 0, 1, 8, false),
        e("Acct", Content::Complex(625), 1, 1, 9, true),
        e("RltdAcct", Content::Complex(75), 0, 1, 10, false),
        e("Intrst", Content::Complex(510), 0, u32::MAX, 11, false),
        e("TxsSummry", Content::Complex(597), 0, 1, 12, false),
        e("Ntry", Content::Complex(648), 0, u32::MAX, 13, false),
        e("AddtlNtfctnInf", Content::Simple(121), 0, 1, 14, false),
    ]),
    // BankToCustomerDebitCreditNotificationV13
    Complex::Elements(&[
        e("GrpHdr", Content::Complex(629), 1, 1, 0, true),
        e("Ntfctn", Content::Complex(718), 1, u32::MAX, 1, true),
        e("SplmtryData", Content::Complex(58), 0, u32::MAX, 2, false),
    ]),
    // Document
    Complex::Elements(&[
        e("BkToCstmrDbtCdtNtfctn", Content::Complex(719), 1, 1, 0, true),
    ]),
    // AccountNotification25
    Complex::Elements(&[
        e("Id", Content::Simple(29), 1, 1, 0, true),
        e("NtfctnPgntn", Content::Complex(476), 0, 1, 1, false),
        e("ElctrncSeqNb", Content::Simple(59), 0, 1, 2, false),
        e("RptgSeq", Content::Complex(145), 0, 1, 3, false),
        e("LglSeqNb", Content::Simple(59), 0, 1, 4, false),
        e("CreDtTm", Content::Simple(19), 0, 1, 5, false),
        e("FrToDt", Content::Complex(175), 0, 1, 6, false),
        e("CpyDplctInd", Content::Simple(111), 0, 1, 7, false),
        e("RptgSrc", Content::Complex(494), 0, 1, 8, false),
        e("Acct", Content::Complex(625), 1, 1, 9, true),
        e("RltdAcct", Content::Complex(75), 0, 1, 10, false),
        e("Intrst", Content::Complex(510), 0, u32::MAX, 11, false),
        e("TxsSummry", Content::Complex(597), 0, 1, 12, false),
        e("Ntry", Content::Complex(657), 0, u32::MAX, 13, false),
        e("AddtlNtfctnInf", Content::Simple(121), 0, 1, 14, false),
    ]),
    // BankToCustomerDebitCreditNotificationV14
    Complex::Elements(&[
        e("GrpHdr", Content::Complex(629), 1, 1, 0, true),
        e("Ntfctn", Content::Complex(721), 1, u32::MAX, 1, true),
        e("SplmtryData", Content::Complex(58), 0, u32::MAX, 2, false),
    ]),
    // Document
    Complex::Elements(&[
        e("BkToCstmrDbtCdtNtfctn", Content::Complex(722), 1, 1, 0, true),
    ]),
    // CancellationReason33Choice
    Complex::Elements(&[
        e("Cd", Content::Simple(157), 1, 1, 0, true),
        e("Prtry", Content::Simple(29), 1, 1, 0, true),
    ]),
    // ControlData1
    Complex::Elements(&[
        e("NbOfTxs", Content::Simple(93), 1, 1, 0, true),
        e("CtrlSum", Content::Simple(71), 0, 1, 1, false),
    ]),
    // CustomerPaymentCancellationRequestV09
    Complex::Elements(&[
        e("Assgnmt", Content::Complex(255), 1, 1, 0, true),
        e("Case", Content::Complex(254), 0, 1, 1, false),
        e("CtrlData", Content::Complex(725), 0, 1, 2, false),
        e("Undrlyg", Content::Complex(732), 1, u32::MAX, 3, true),
        e("SplmtryData", Content::Complex(58), 0, u32::MAX, 4, false),
    ]),
    // Document
    Complex::Elements(&[
        e("CstmrPmtCxlReq", Content::Complex(726), 1, 1, 0, true),
    ]),
    // OriginalGroupHeader15
    Complex::Elements(&[
        e("GrpCxlId", Content::Simple(29), 0, 1, 0, false),
        e("Case", Content::Complex(254), 0, 1, 1, false),
        e("OrgnlMsgId", Content::Simple(29), 1, 1, 2, true),
        e("OrgnlMsgNmId", Content::Simple(29), 1, 1, 3, true),
        e("OrgnlCreDtTm", Content::Simple(19), 0, 1, 4, false),
        e("NbOfTxs", Content::Simple(93), 0, 1, 5, false),
        e("CtrlSum", Content::Simple(71), 0, 1, 6, false),
        e("GrpCxl", Content::Simple(39), 0, 1, 7, false),
        e("CxlRsnInf", Content::Complex(730), 0, u32::MAX, 8, false),
    ]),
    // OriginalPaymentInstruction36
    Complex::Elements(&[
        e("PmtCxlId", Content::Simple(29), 0, 1, 0, false),
        e("Case", Content::Complex(254), 0, 1, 1, false),
        e("OrgnlPmtInfId", Content::Simple(29), 1, 1, 2, true),
        e("OrgnlGrpInf", Content::Complex(299), 0, 1, 3, false),
        e("NbOfTxs", Content::Simple(93), 0, 1, 4, false),
        e("CtrlSum", Content::Simple(71), 0, 1, 5, false),
        e("PmtInfCxl", Content::Simple(39), 0, 1, 6, false),
        e("CxlRsnInf", Content::Complex(730), 0, u32::MAX, 7, false),
        e("TxInf", Content::Complex(731), 0, u32::MAX, 8, false),
    ]),
    // PaymentCancellationReason5
    Complex::Elements(&[
        e("Orgtr", Content::Complex(45), 0, 1, 0, false),
        e("Rsn", Content::Complex(724), 0, 1, 1, false),
        e("AddtlInf", Content::Simple(67), 0, u32::MAX, 2, false),
    ]),
    // PaymentTransaction124
    Complex::Elements(&[
        e("CxlId", Content::Simple(29), 0, 1, 0, false),
        e("Case", Content::Complex(254), 0, 1, 1, false),
        e("OrgnlInstrId", Content::Simple(29), 0, 1, 2, false),
        e("OrgnlEndToEndId", Content::Simple(29), 0, 1, 3, false),
        e("OrgnlUETR", Content::Simple(42), 0, 1, 4, false),
        e("OrgnlInstdAmt", Content::Complex(4), 0, 1, 5, false),
        e("OrgnlReqdExctnDt", Content::Complex(197), 0, 1, 6, false),
        e("OrgnlReqdColltnDt", Content::Simple(18), 0, 1, 7, false),
        e("CxlRsnInf", Content::Complex(730), 0, u32::MAX, 8, false),
        e("OrgnlTxRef", Content::Complex(338), 0, 1, 9, false),
        e("SplmtryData", Content::Complex(58), 0, u32::MAX, 10, false),
    ]),
    // UnderlyingTransaction27
    Complex::Elements(&[
        e("OrgnlGrpInfAndCxl", Content::Complex(728), 0, 1, 0, false),
        e("OrgnlPmtInfAndCxl", Content::Complex(729), 0, u32::MAX, 1, false),
    ]),
    // CustomerPaymentCancellationRequestV12
    Complex::Elements(&[
        e("Assgnmt", Content::Complex(377), 1, 1, 0, true),
        e("Case", Content::Complex(376), 0, 1, 1, false),
        e("CtrlData", Content::Complex(725), 0, 1, 2, false),
        e("Undrlyg", Content::Complex(739), 1, u32::MAX, 3, true),
        e("SplmtryData", Content::Complex(58), 0, u32::MAX, 4, false),
    ]),
    // Document
    Complex::Elements(&[
        e("CstmrPmtCxlReq", Content::Complex(733), 1, 1, 0, true),
    ]),
    // OriginalGroupHeader21
    Complex::Elements(&[
        e("GrpCxlId", Content::Simple(29), 0, 1, 0, false),
        e("Case", Content::Complex(376), 0, 1, 1, false),
        e("OrgnlMsgId", Content::Simple(29), 1, 1, 2, true),
        e("OrgnlMsgNmId", Content::Simple(29), 1, 1, 3, true),
        e("OrgnlCreDtTm", Content::Simple(19), 0, 1, 4, false),
        e("NbOfTxs", Content::Simple(93), 0, 1, 5, false),
        e("CtrlSum", Content::Simple(71), 0, 1, 6, false),
        e("GrpCxl", Content::Simple(39), 0, 1, 7, false),
        e("CxlRsnInf", Content::Complex(737), 0, u32::MAX, 8, false),
    ]),
    // OriginalPaymentInstruction49
    Complex::Elements(&[
        e("PmtCxlId", Content::Simple(29), 0, 1, 0, false),
        e("Case", Content::Complex(376), 0, 1, 1, false),
        e("OrgnlPmtInfId", Content::Simple(29), 1, 1, 2, true),
        e("OrgnlGrpInf", Content::Complex(299), 0, 1, 3, false),
        e("NbOfTxs", Content::Simple(93), 0, 1, 4, false),
        e("CtrlSum", Content::Simple(71), 0, 1, 5, false),
        e("PmtInfCxl", Content::Simple(39), 0, 1, 6, false),
        e("CxlRsnInf", Content::Complex(737), 0, u32::MAX, 7, false),
        e("TxInf", Content::Complex(738), 0, u32::MAX, 8, false),
    ]),
    // PaymentCancellationReason6
    Complex::Elements(&[
        e("Orgtr", Content::Complex(99), 0, 1, 0, false),
        e("Rsn", Content::Complex(724), 0, 1, 1, false),
        e("AddtlInf", Content::Simple(67), 0, u32::MAX, 2, false),
    ]),
    // PaymentTransaction154
    Complex::Elements(&[
        e("CxlId", Content::Simple(29), 0, 1, 0, false),
        e("Case", Content::Complex(376), 0, 1, 1, false),
        e("OrgnlInstrId", Content::Simple(29), 0, 1, 2, false),
        e("OrgnlEndToEndId", Content::Simple(29), 0, 1, 3, false),
        e("OrgnlUETR", Content::Simple(42), 0, 1, 4, false),
        e("OrgnlInstdAmt", Content::Complex(4), 0, 1, 5, false),
        e("OrgnlReqdExctnDt", Content::Complex(197), 0, 1, 6, false),
        e("OrgnlReqdColltnDt", Content::Simple(18), 0, 1, 7, false),
        e("CxlRsnInf", Content::Complex(737), 0, u32::MAX, 8, false),
        e("OrgnlTxRef", Content::Complex(402), 0, 1, 9, false),
        e("SplmtryData", Content::Complex(58), 0, u32::MAX, 10, false),
    ]),
    // UnderlyingTransaction33
    Complex::Elements(&[
        e("OrgnlGrpInfAndCxl", Content::Complex(735), 0, 1, 0, false),
        e("OrgnlPmtInfAndCxl", Content::Complex(736), 0, u32::MAX, 1, false),
    ]),
    // Document
    Complex::Elements(&[
        e("FIToFIPmtCxlReq", Content::Complex(741), 1, 1, 0, true),
    ]),
    // FIToFIPaymentCancellationRequestV08
    Complex::Elements(&[
        e("Assgnmt", Content::Complex(255), 1, 1, 0, true),
        e("Case", Content::Complex(254), 0, 1, 1, false),
        e("CtrlData", Content::Complex(725), 0, 1, 2, false),
        e("Undrlyg", Content::Complex(743), 1, u32::MAX, 3, true),
        e("SplmtryData", Content::Complex(58), 0, u32::MAX, 4, false),
    ]),
    // PaymentTransaction106
    Complex::Elements(&[
        e("CxlId", Content::Simple(29), 0, 1, 0, false),
        e("Case", Content::Complex(254), 0, 1, 1, false),
        e("OrgnlGrpInf", Content::Complex(299), 0, 1, 2, false),
        e("OrgnlInstrId", Content::Simple(29), 0, 1, 3, false),
        e("OrgnlEndToEndId", Content::Simple(29), 0, 1, 4, false),
        e("OrgnlTxId", Content::Simple(29), 0, 1, 5, false),
        e("OrgnlUETR", Content::Simple(42), 0, 1, 6, false),
        e("OrgnlClrSysRef", Content::Simple(29), 0, 1, 7, false),
        e("OrgnlIntrBkSttlmAmt", Content::Complex(4), 0, 1, 8, false),
        e("OrgnlIntrBkSttlmDt", Content::Simple(18), 0, 1, 9, false),
        e("Assgnr", Content::Complex(10), 0, 1, 10, false),
        e("Assgne", Content::Complex(10), 0, 1, 11, false),
        e("CxlRsnInf", Content::Complex(730), 0, u32::MAX, 12, false),
        e("OrgnlTxRef", Content::Complex(301), 0, 1, 13, false),
        e("SplmtryData", Content::Complex(58), 0, u32::MAX, 14, false),
    ]),
    // UnderlyingTransaction23
    Complex::Elements(&[
        e("OrgnlGrpInfAndCxl", Content::Complex(728), 0, 1, 0, false),
        e("TxInf", Content::Complex(742), 0, u32::MAX, 1, false),
    ]),
    // Document
    Complex::Elements(&[
        e("FIToFIPmtCxlReq", Content::Complex(745), 1, 1, 0, true),
    ]),
    // FIToFIPaymentCancellationRequestV09
    Complex::Elements(&[
        e("Assgnmt", Content::Complex(255), 1, 1, 0, true),
        e("Case", Content::Complex(254), 0, 1, 1, false),
        e("CtrlData", Content::Complex(725), 0, 1, 2, false),
        e("Undrlyg", Content::Complex(747), 1, u32::MAX, 3, true),
        e("SplmtryData", Content::Complex(58), 0, u32::MAX, 4, false),
    ]),
    // PaymentTransaction120
    Complex::Elements(&[
        e("CxlId", Content::Simple(29), 0, 1, 0, false),
        e("Case", Content::Complex(254), 0, 1, 1, false),
        e("OrgnlGrpInf", Content::Complex(299), 0, 1, 2, false),
        e("OrgnlInstrId", Content::Simple(29), 0, 1, 3, false),
        e("OrgnlEndToEndId", Content::Simple(29), 0, 1, 4, false),
        e("OrgnlTxId", Content::Simple(29), 0, 1, 5, false),
        e("OrgnlUETR", Content::Simple(42), 0, 1, 6, false),
        e("OrgnlClrSysRef", Content::Simple(29), 0, 1, 7, false),
        e("OrgnlIntrBkSttlmAmt", Content::Complex(4), 0, 1, 8, false),
        e("OrgnlIntrBkSttlmDt", Content::Simple(18), 0, 1, 9, false),
        e("Assgnr", Content::Complex(10), 0, 1, 10, false),
        e("Assgne", Content::Complex(10), 0, 1, 11, false),
        e("CxlRsnInf", Content::Complex(730), 0, u32::MAX, 12, false),
        e("OrgnlTxRef", Content::Complex(338), 0, 1, 13, false),
        e("SplmtryData", Content::Complex(58), 0, u32::MAX, 14, false),
    ]),
    // UnderlyingTransaction26
    Complex::Elements(&[
        e("OrgnlGrpInfAndCxl", Content::Complex(728), 0, 1, 0, false),
        e("TxInf", Content::Complex(746), 0, u32::MAX, 1, false),
    ]),
    // Document
    Complex::Elements(&[
        e("FIToFIPmtCxlReq", Content::Complex(749), 1, 1, 0, true),
    ]),
    // FIToFIPaymentCancellationRequestV10
    Complex::Elements(&[
        e("Assgnmt", Content::Complex(255), 1, 1, 0, true),
        e("Case", Content::Complex(254), 0, 1, 1, false),
        e("CtrlData", Content::Complex(725), 0, 1, 2, false),
        e("Undrlyg", Content::Complex(751), 1, u32::MAX, 3, true),
        e("SplmtryData", Content::Complex(58), 0, u32::MAX, 4, false),
    ]),
    // PaymentTransaction137
    Complex::Elements(&[
        e("CxlId", Content::Simple(29), 0, 1, 0, false),
        e("Case", Content::Complex(254), 0, 1, 1, false),
        e("OrgnlGrpInf", Content::Complex(299), 0, 1, 2, false),
        e("OrgnlInstrId", Content::Simple(29), 0, 1, 3, false),
        e("OrgnlEndToEndId", Content::Simple(29), 0, 1, 4, false),
        e("OrgnlTxId", Content::Simple(29), 0, 1, 5, false),
        e("OrgnlUETR", Content::Simple(42), 0, 1, 6, false),
        e("OrgnlClrSysRef", Content::Simple(29), 0, 1, 7, false),
        e("OrgnlIntrBkSttlmAmt", Content::Complex(4), 0, 1, 8, false),
        e("OrgnlIntrBkSttlmDt", Content::Simple(18), 0, 1, 9, false),
        e("Assgnr", Content::Complex(10), 0, 1, 10, false),
        e("Assgne", Content::Complex(10), 0, 1, 11, false),
        e("CxlRsnInf", Content::Complex(730), 0, u32::MAX, 12, false),
        e("OrgnlTxRef", Content::Complex(352), 0, 1, 13, false),
        e("SplmtryData", Content::Complex(58), 0, u32::MAX, 14, false),
    ]),
    // UnderlyingTransaction28
    Complex::Elements(&[
        e("OrgnlGrpInfAndCxl", Content::Complex(728), 0, 1, 0, false),
        e("TxInf", Content::Complex(750), 0, u32::MAX, 1, false),
    ]),
    // Document
    Complex::Elements(&[
        e("FIToFIPmtCxlReq", Content::Complex(753), 1, 1, 0, true),
    ]),
    // FIToFIPaymentCancellationRequestV11
    Complex::Elements(&[
        e("Assgnmt", Content::Complex(377), 1, 1, 0, true),
        e("Case", Content::Complex(376), 0, 1, 1, false),
        e("CtrlData", Content::Complex(725), 0, 1, 2, false),
        e("Undrlyg", Content::Complex(755), 1, u32::MAX, 3, true),
        e("SplmtryData", Content::Complex(58), 0, u32::MAX, 4, false),
    ]),
    // PaymentTransaction155
    Complex::Elements(&[
        e("CxlId", Content::Simple(29), 0, 1, 0, false),
        e("Case", Content::Complex(376), 0, 1, 1, false),
        e("OrgnlGrpInf", Content::Complex(299), 0, 1, 2, false),
        e("OrgnlInstrId", Content::Simple(29), 0, 1, 3, false),
        e("OrgnlEndToEndId", Content::Simple(29), 0, 1, 4, false),
        e("OrgnlTxId", Content::Simple(29), 0, 1, 5, false),
        e("OrgnlUETR", Content::Simple(42), 0, 1, 6, false),
        e("OrgnlClrSysRef", Content::Simple(29), 0, 1, 7, false),
        e("OrgnlIntrBkSttlmAmt", Content::Complex(4), 0, 1, 8, false),
        e("OrgnlIntrBkSttlmDt", Content::Simple(18), 0, 1, 9, false),
        e("Assgnr", Content::Complex(84), 0, 1, 10, false),
        e("Assgne", Content::Complex(84), 0, 1, 11, false),
        e("CxlRsnInf", Content::Complex(737), 0, u32::MAX, 12, false),
        e("OrgnlTxRef", Content::Complex(402), 0, 1, 13, false),
        e("SplmtryData", Content::Complex(58), 0, u32::MAX, 14, false),
    ]),
    // UnderlyingTransaction34
    Complex::Elements(&[
        e("OrgnlGrpInfAndCxl", Content::Complex(735), 0, 1, 0, false),
        e("TxInf", Content::Complex(754), 0, u32::MAX, 1, false),
    ]),
    // Document
    Complex::Elements(&[
        e("FIToFIPmtCxlReq", Content::Complex(757), 1, 1, 0, true),
    ]),
    // FIToFIPaymentCancellationRequestV12
    Complex::Elements(&[
        e("Assgnmt", Content::Complex(377), 1, 1, 0, true),
        e("Case", Content::Complex(376), 0, 1, 1, false),
        e("CtrlData", Content::Complex(725), 0, 1, 2, false),
        e("Undrlyg", Content::Complex(759), 1, u32::MAX, 3, true),
        e("SplmtryData", Content::Complex(58), 0, u32::MAX, 4, false),
    ]),
    // PaymentTransaction172
    Complex::Elements(&[
        e("CxlId", Content::Simple(29), 0, 1, 0, false),
        e("Case", Content::Complex(376), 0, 1, 1, false),
        e("OrgnlGrpInf", Content::Complex(299), 0, 1, 2, false),
        e("OrgnlInstrId", Content::Simple(29), 0, 1, 3, false),
        e("OrgnlEndToEndId", Content::Simple(29), 0, 1, 4, false),
        e("OrgnlTxId", Content::Simple(29), 0, 1, 5, false),
        e("OrgnlUETR", Content::Simple(42), 0, 1, 6, false),
        e("OrgnlClrSysRef", Content::Simple(29), 0, 1, 7, false),
        e("OrgnlIntrBkSttlmAmt", Content::Complex(4), 0, 1, 8, false),
        e("OrgnlIntrBkSttlmDt", Content::Simple(18), 0, 1, 9, false),
        e("Assgnr", Content::Complex(84), 0, 1, 10, false),
        e("Assgne", Content::Complex(84), 0, 1, 11, false),
        e("CxlRsnInf", Content::Complex(737), 0, u32::MAX, 12, false),
        e("OrgnlTxRef", Content::Complex(418), 0, 1, 13, false),
        e("SplmtryData", Content::Complex(58), 0, u32::MAX, 14, false),
    ]),
    // UnderlyingTransaction36
    Complex::Elements(&[
        e("OrgnlGrpInfAndCxl", Content::Complex(735), 0, 1, 0, false),
        e("TxInf", Content::Complex(758), 0, u32::MAX, 1, false),
    ]),
    // AccountNotification16
    Complex::Elements(&[
        e("Id", Content::Simple(29), 1, 1, 0, true),
        e("Acct", Content::Complex(12), 0, 1, 1, false),
        e("AcctOwnr", Content::Complex(82), 0, 1, 2, false),
        e("AcctSvcr", Content::Complex(10), 0, 1, 3, false),
        e("RltdAcct", Content::Complex(12), 0, 1, 4, false),
        e("TtlAmt", Content::Complex(4), 0, 1, 5, false),
        e("XpctdValDt", Content::Simple(18), 0, 1, 6, false),
        e("Dbtr", Content::Complex(82), 0, 1, 7, false),
        e("DbtrAgt", Content::Complex(10), 0, 1, 8, false),
        e("IntrmyAgt", Content::Complex(10), 0, 1, 9, false),
        e("Itm", Content::Complex(763), 1, u32::MAX, 10, true),
    ]),
    // Document
    Complex::Elements(&[
        e("NtfctnToRcv", Content::Complex(764), 1, 1, 0, true),
    ]),
    // GroupHeader77
    Complex::Elements(&[
        e("MsgId", Content::Simple(29), 1, 1, 0, true),
        e("CreDtTm", Content::Simple(19), 1, 1, 1, true),
        e("MsgSndr", Content::Complex(82), 0, 1, 2, false),
    ]),
    // NotificationItem7
    Complex::Elements(&[
        e("Id", Content::Simple(29), 1, 1, 0, true),
        e("EndToEndId", Content::Simple(29), 0, 1, 1, false),
        e("UETR", Content::Simple(42), 0, 1, 2, false),
        e("Acct", Content::Complex(12), 0, 1, 3, false),
        e("AcctOwnr", Content::Complex(82), 0, 1, 4, false),
        e("AcctSvcr", Content::Complex(10), 0, 1, 5, false),
        e("RltdAcct", Content::Complex(12), 0, 1, 6, false),
        e("Amt", Content::Complex(4), 1, 1, 7, true),
        e("XpctdValDt", Content::Simple(18), 0, 1, 8, false),
        e("Dbtr", Content::Complex(82), 0, 1, 9, false),
        e("DbtrAgt", Content::Complex(10), 0, 1, 10, false),
        e("IntrmyAgt", Content::Complex(10), 0, 1, 11, false),
        e("Purp", Content::Complex(306), 0, 1, 12, false),
        e("RltdRmtInf", Content::Complex(592), 0, 1, 13, false),
        e("RmtInf", Content::Complex(311), 0, 1, 14, false),
    ]),
    // NotificationToReceiveV06
    Complex::Elements(&[
        e("GrpHdr", Content::Complex(762), 1, 1, 0, true),
        e("Ntfctn", Content::Complex(760), 1, 1, 1, true),
        e("SplmtryData", Content::Complex(58), 0, u32::MAX, 2, false),
    ]),
    // AccountNotification18
    Complex::Elements(&[
        e("Id", Content::Simple(29), 1, 1, 0, true),
        e("Acct", Content::Complex(75), 0, 1, 1, false),
        e("AcctOwnr", Content::Complex(82), 0, 1, 2, false),
        e("AcctSvcr", Content::Complex(10), 0, 1, 3, false),
        e("RltdAcct", Content::Complex(75), 0, 1, 4, false),
        e("TtlAmt", Content::Complex(4), 0, 1, 5, false),
        e("XpctdValDt", Content::Simple(18), 0, 1, 6, false),
        e("Dbtr", Content::Complex(82), 0, 1, 7, false),
        e("DbtrAgt", Content::Complex(10), 0, 1, 8, false),
        e("IntrmyAgt", Content::Complex(10), 0, 1, 9, false),
        e("Itm", Content::Complex(767), 1, u32::MAX, 10, true),
    ]),
    // Document
    Complex::Elements(&[
        e("NtfctnToRcv", Content::Complex(768), 1, 1, 0, true),
    ]),
    // NotificationItem8
    Complex::Elements(&[
        e("Id", Content::Simple(29), 1, 1, 0, true),
        e("EndToEndId", Content::Simple(29), 0, 1, 1, false),
        e("UETR", Content::Simple(42), 0, 1, 2, false),
        e("Acct", Content::Complex(75), 0, 1, 3, false),
        e("AcctOwnr", Content::Complex(82), 0, 1, 4, false),
        e("AcctSvcr", Content::Complex(10), 0, 1, 5, false),
        e("RltdAcct", Content::Complex(75), 0, 1, 6, false),
        e("Amt", Content::Complex(4), 1, 1, 7, true),
        e("XpctdValDt", Content::Simple(18), 0, 1, 8, false),
        e("Dbtr", Content::Complex(82), 0, 1, 9, false),
        e("DbtrAgt", Content::Complex(10), 0, 1, 10, false),
        e("IntrmyAgt", Content::Complex(10), 0, 1, 11, false),
        e("Purp", Content::Complex(306), 0, 1, 12, false),
        e("RltdRmtInf", Content::Complex(592), 0, 1, 13, false),
        e("RmtInf", Content::Complex(356), 0, 1, 14, false),
    ]),
    // NotificationToReceiveV07
    Complex::Elements(&[
        e("GrpHdr", Content::Complex(762), 1, 1, 0, true),
        e("Ntfctn", Content::Complex(765), 1, 1, 1, true),
        e("SplmtryData", Content::Complex(58), 0, u32::MAX, 2, false),
    ]),
    // AccountNotification23
    Complex::Elements(&[
        e("Id", Content::Simple(29), 1, 1, 0, true),
        e("Acct", Content::Complex(75), 0, 1, 1, false),
        e("AcctOwnr", Content::Complex(97), 0, 1, 2, false),
        e("AcctSvcr", Content::Complex(84), 0, 1, 3, false),
        e("RltdAcct", Content::Complex(75), 0, 1, 4, false),
        e("TtlAmt", Content::Complex(4), 0, 1, 5, false),
        e("XpctdValDt", Content::Simple(18), 0, 1, 6, false),
        e("Dbtr", Content::Complex(97), 0, 1, 7, false),
        e("DbtrAgt", Content::Complex(84), 0, 1, 8, false),
        e("IntrmyAgt", Content::Complex(84), 0, 1, 9, false),
        e("Itm", Content::Complex(772), 1, u32::MAX, 10, true),
    ]),
    // Document
    Complex::Elements(&[
        e("NtfctnToRcv", Content::Complex(773), 1, 1, 0, true),
    ]),
    // GroupHeader117
    Complex::Elements(&[
        e("MsgId", Content::Simple(29), 1, 1, 0, true),
        e("CreDtTm", Content::Simple(19), 1, 1, 1, true),
        e("MsgSndr", Content::Complex(97), 0, 1, 2, false),
    ]),
    // NotificationItem9
    Complex::Elements(&[
        e("Id", Content::Simple(29), 1, 1, 0, true),
        e("EndToEndId", Content::Simple(29), 0, 1, 1, false),
        e("UETR", Content::Simple(42), 0, 1, 2, false),
        e("Acct", Content::Complex(75), 0, 1, 3, false),
        e("AcctOwnr", Content::Complex(97), 0, 1, 4, false),
        e("AcctSvcr", Content::Complex(84), 0, 1, 5, false),
        e("RltdAcct", Content::Complex(75), 0, 1, 6, false),
        e("Amt", Content::Complex(4), 1, 1, 7, true),
        e("XpctdValDt", Content::Simple(18), 0, 1, 8, false),
        e("Dbtr", Content::Complex(97), 0, 1, 9, false),
        e("DbtrAgt", Content::Complex(84), 0, 1, 10, false),
        e("IntrmyAgt", Content::Complex(84), 0, 1, 11, false),
        e("Purp", Content::Complex(306), 0, 1, 12, false),
        e("RltdRmtInf", Content::Complex(634), 0, 1, 13, false),
        e("RmtInf", Content::Complex(408), 0, 1, 14, false),
        e("UndrlygAllcn", Content::Complex(649), 0, u32::MAX, 15, false),
    ]),
    // NotificationToReceiveV08
    Complex::Elements(&[
        e("GrpHdr", Content::Complex(771), 1, 1, 0, true),
        e("Ntfctn", Content::Complex(769), 1, 1, 1, true),
        e("SplmtryData", Content::Complex(58), 0, u32::MAX, 2, false),
    ]),
    // Document
    Complex::Elements(&[
        e("NtfctnToRcvCxlAdvc", Content::Complex(775), 1, 1, 0, true),
    ]),
    // NotificationToReceiveCancellationAdviceV06
    Complex::Elements(&[
        e("GrpHdr", Content::Complex(762), 1, 1, 0, true),
        e("OrgnlNtfctn", Content::Complex(778), 1, 1, 1, true),
        e("SplmtryData", Content::Complex(58), 0, u32::MAX, 2, false),
    ]),
    // OriginalItem6
    Complex::Elements(&[
        e("OrgnlItmId", Content::Simple(29), 1, 1, 0, true),
        e("OrgnlEndToEndId", Content::Simple(29), 0, 1, 1, false),
        e("UETR", Content::Simple(42), 0, 1, 2, false),
        e("Amt", Content::Complex(4), 1, 1, 3, true),
        e("XpctdValDt", Content::Simple(18), 0, 1, 4, false),
        e("OrgnlItmRef", Content::Complex(777), 0, 1, 5, false),
    ]),
    // OriginalItemReference5
    Complex::Elements(&[
        e("Acct", Content::Complex(12), 0, 1, 0, false),
        e("AcctOwnr", Content::Complex(82), 0, 1, 1, false),
        e("AcctSvcr", Content::Complex(10), 0, 1, 2, false),
        e("RltdAcct", Content::Complex(12), 0, 1, 3, false),
        e("Dbtr", Content::Complex(82), 0, 1, 4, false),
        e("DbtrAgt", Content::Complex(10), 0, 1, 5, false),
        e("IntrmyAgt", Content::Complex(10), 0, 1, 6, false),
        e("Purp", Content::Complex(306), 0, 1, 7, false),
        e("RltdRmtInf", Content::Complex(592), 0, 1, 8, false),
        e("RmtInf", Content::Complex(311), 0, 1, 9, false),
    ]),
    // OriginalNotification12
    Complex::Elements(&[
        e("OrgnlMsgId", Content::Simple(29), 1, 1, 0, true),
        e("OrgnlCreDtTm", Content::Simple(19), 0, 1, 1, false),
        e("OrgnlNtfctnId", Content::Simple(29), 1, 1, 2, true),
        e("NtfctnCxl", Content::Simple(39), 0, 1, 3, false),
        e("OrgnlNtfctnRef", Content::Complex(779), 0, u32::MAX, 4, false),
    ]),
    // OriginalNotificationReference10
    Complex::Elements(&[
        e("Acct", Content::Complex(12), 0, 1, 0, false),
        e("AcctOwnr", Content::Complex(82), 0, 1, 1, false),
        e("AcctSvcr", Content::Complex(10), 0, 1, 2, false),
        e("RltdAcct", Content::Complex(12), 0, 1, 3, false),
        e("TtlAmt", Content::Complex(4), 0, 1, 4, false),
        e("XpctdValDt", Content::Simple(18), 0, 1, 5, false),
        e("Dbtr", Content::Complex(82), 0, 1, 6, false),
        e("DbtrAgt", Content::Complex(10), 0, 1, 7, false),
        e("IntrmyAgt", Content::Complex(10), 0, 1, 8, false),
        e("OrgnlItm", Content::Complex(776), 1, u32::MAX, 9, true),
    ]),
    // Document
    Complex::Elements(&[
        e("NtfctnToRcvCxlAdvc", Content::Complex(781), 1, 1, 0, true),
    ]),
    // NotificationToReceiveCancellationAdviceV07
    Complex::Elements(&[
        e("GrpHdr", Content::Complex(762), 1, 1, 0, true),
        e("OrgnlNtfctn", Content::Complex(784), 1, 1, 1, true),
        e("SplmtryData", Content::Complex(58), 0, u32::MAX, 2, false),
    ]),
    // OriginalItem7
    Complex::Elements(&[
        e("OrgnlItmId", Content::Simple(29), 1, 1, 0, true),
        e("OrgnlEndToEndId", Content::Simple(29), 0, 1, 1, false),
        e("UETR", Content::Simple(42), 0, 1, 2, false),
        e("Amt", Content::Complex(4), 1, 1, 3, true),
        e("XpctdValDt", Content::Simple(18), 0, 1, 4, false),
        e("OrgnlItmRef", Content::Complex(783), 0, 1, 5, false),
    ]),
    // OriginalItemReference6
    Complex::Elements(&[
        e("Acct", Content::Complex(75), 0, 1, 0, false),
        e("AcctOwnr", Content::Complex(82), 0, 1, 1, false),
        e("AcctSvcr", Content::Complex(10), 0, 1, 2, false),
        e("RltdAcct", Content::Complex(75), 0, 1, 3, false),
        e("Dbtr", Content::Complex(82), 0, 1, 4, false),
        e("DbtrAgt", Content::Complex(10), 0, 1, 5, false),
        e("IntrmyAgt", Content::Complex(10), 0, 1, 6, false),
        e("Purp", Content::Complex(306), 0, 1, 7, false),
        e("RltdRmtInf", Content::Complex(592), 0, 1, 8, false),
        e("RmtInf", Content::Complex(356), 0, 1, 9, false),
    ]),
    // OriginalNotification14
    Complex::Elements(&[
        e("OrgnlMsgId", Content::Simple(29), 1, 1, 0, true),
        e("OrgnlCreDtTm", Content::Simple(19), 0, 1, 1, false),
        e("OrgnlNtfctnId", Content::Simple(29), 1, 1, 2, true),
        e("NtfctnCxl", Content::Simple(39), 0, 1, 3, false),
        e("OrgnlNtfctnRef", Content::Complex(785), 0, u32::MAX, 4, false),
    ]),
    // OriginalNotificationReference12
    Complex::Elements(&[
        e("Acct", Content::Complex(75), 0, 1, 0, false),
        e("AcctOwnr", Content::Complex(82), 0, 1, 1, false),
        e("AcctSvcr", Content::Complex(10), 0, 1, 2, false),
        e("RltdAcct", Content::Complex(75), 0, 1, 3, false),
        e("TtlAmt", Content::Complex(4), 0, 1, 4, false),
        e("XpctdValDt", Content::Simple(18), 0, 1, 5, false),
        e("Dbtr", Content::Complex(82), 0, 1, 6, false),
        e("DbtrAgt", Content::Complex(10), 0, 1, 7, false),
        e("IntrmyAgt", Content::Complex(10), 0, 1, 8, false),
        e("OrgnlItm", Content::Complex(782), 1, u32::MAX, 9, true),
    ]),
    // Document
    Complex::Elements(&[
        e("NtfctnToRcvCxlAdvc", Content::Complex(788), 1, 1, 0, true),
    ]),
    // NotificationCancellationReason2
    Complex::Elements(&[
        e("Orgtr", Content::Complex(99), 0, 1, 0, false),
        e("Rsn", Content::Complex(18), 0, 1, 1, false),
        e("AddtlInf", Content::Simple(67), 0, u32::MAX, 2, false),
    ]),
    // NotificationToReceiveCancellationAdviceV09
    Complex::Elements(&[
        e("GrpHdr", Content::Complex(771), 1, 1, 0, true),
        e("OrgnlNtfctn", Content::Complex(791), 1, 1, 1, true),
        e("CxlRsn", Content::Complex(787), 0, 1, 2, false),
        e("SplmtryData", Content::Complex(58), 0, u32::MAX, 3, false),
    ]),
    // OriginalItem8
    Complex::Elements(&[
        e("OrgnlItmId", Content::Simple(29), 1, 1, 0, true),
        e("OrgnlEndToEndId", Content::Simple(29), 0, 1, 1, false),
        e("UETR", Content::Simple(42), 0, 1, 2, false),
        e("Amt", Content::Complex(4), 1, 1, 3, true),
        e("XpctdValDt", Content::Simple(18), 0, 1, 4, false),
        e("OrgnlItmRef", Content::Complex(790), 0, 1, 5, false),
    ]),
    // OriginalItemReference7
    Complex::Elements(&[
        e("Acct", Content::Complex(75), 0, 1, 0, false),
        e("AcctOwnr", Content::Complex(97), 0, 1, 1, false),
        e("AcctSvcr", Content::Complex(84), 0, 1, 2, false),
        e("RltdAcct", Content::Complex(75), 0, 1, 3, false),
        e("Dbtr", Content::Complex(97), 0, 1, 4, false),
        e("DbtrAgt", Content::Complex(84), 0, 1, 5, false),
        e("IntrmyAgt", Content::Complex(84), 0, 1, 6, false),
        e("Purp", Content::Complex(306), 0, 1, 7, false),
        e("RltdRmtInf", Content::Complex(634), 0, 1, 8, false),
        e("RmtInf", Content::Complex(408), 0, 1, 9, false),
    ]),
    // OriginalNotification16
    Complex::Elements(&[
        e("OrgnlMsgId", Content::Simple(29), 1, 1, 0, true),
        e("OrgnlCreDtTm", Content::Simple(19), 0, 1, 1, false),
        e("OrgnlNtfctnId", Content::Simple(29), 1, 1, 2, true),
        e("NtfctnCxl", Content::Simple(39), 0, 1, 3, false),
        e("OrgnlNtfctnRef", Content::Complex(792), 0, u32::MAX, 4, false),
    ]),
    // OriginalNotificationReference14
    Complex::Elements(&[
        e("Acct", Content::Complex(75), 0, 1, 0, false),
        e("AcctOwnr", Content::Complex(97), 0, 1, 1, false),
        e("AcctSvcr", Content::Complex(84), 0, 1, 2, false),
        e("RltdAcct", Content::Complex(75), 0, 1, 3, false),
        e("TtlAmt", Content::Complex(4), 0, 1, 4, false),
        e("XpctdValDt", Content::Simple(18), 0, 1, 5, false),
        e("Dbtr", Content::Complex(97), 0, 1, 6, false),
        e("DbtrAgt", Content::Complex(84), 0, 1, 7, false),
        e("IntrmyAgt", Content::Complex(84), 0, 1, 8, false),
        e("OrgnlItm", Content::Complex(789), 1, u32::MAX, 9, true),
    ]),
    // AccountReportingRequestV05
    Complex::Elements(&[
        e("GrpHdr", Content::Complex(762), 1, 1, 0, true),
        e("RptgReq", Content::Complex(797), 1, u32::MAX, 1, true),
        e("SplmtryData", Content::Complex(58), 0, u32::MAX, 2, false),
    ]),
    // Document
    Complex::Elements(&[
        e("AcctRptgReq", Content::Complex(793), 1, 1, 0, true),
    ]),
    // Limit2
    Complex::Elements(&[
        e("Amt", Content::Complex(4), 1, 1, 0, true),
        e("CdtDbtInd", Content::Simple(158), 1, 1, 1, true),
    ]),
    // ReportingPeriod2
    Complex::Elements(&[
        e("FrToDt", Content::Complex(198), 1, 1, 0, true),
        e("FrToTm", Content::Complex(798), 0, 1, 1, false),
        e("Tp", Content::Simple(160), 1, 1, 2, true),
    ]),
    // ReportingRequest5
    Complex::Elements(&[
        e("Id", Content::Simple(29), 0, 1, 0, false),
        e("ReqdMsgNmId", Content::Simple(159), 1, 1, 1, true),
        e("Acct", Content::Complex(12), 0, 1, 2, false),
        e("AcctOwnr", Content::Complex(82), 1, 1, 3, true),
        e("AcctSvcr", Content::Complex(10), 0, 1, 4, false),
        e("RptgPrd", Content::Complex(796), 0, 1, 5, false),
        e("RptgSeq", Content::Complex(145), 0, 1, 6, false),
        e("ReqdTxTp", Content::Complex(799), 0, 1, 7, false),
        e("ReqdBalTp", Content::Complex(572), 0, u32::MAX, 8, false),
    ]),
    // TimePeriodDetails1
    Complex::Elements(&[
        e("FrTm", Content::Simple(58), 1, 1, 0, true),
        e("ToTm", Content::Simple(58), 0, 1, 1, false),
    ]),
    // TransactionType2
    Complex::Elements(&[
        e("Sts", Content::Complex(584), 1, 1, 0, true),
        e("CdtDbtInd", Content::Simple(54), 1, 1, 1, true),
        e("FlrLmt", Content::Complex(795), 0, u32::MAX, 2, false),
    ]),
    // AccountReportingRequestV06
    Complex::Elements(&[
        e("GrpHdr", Content::Complex(762), 1, 1, 0, true),
        e("RptgReq", Content::Complex(802), 1, u32::MAX, 1, true),
        e("SplmtryData", Content::Complex(58), 0, u32::MAX, 2, false),
    ]),
    // Document
    Complex::Elements(&[
        e("AcctRptgReq", Content::Complex(800), 1, 1, 0, true),
    ]),
    // ReportingRequest6
    Complex::Elements(&[
        e("Id", Content::Simple(29), 0, 1, 0, false),
        e("ReqdMsgNmId", Content::Simple(29), 1, 1, 1, true),
        e("Acct", Content::Complex(75), 0, 1, 2, false),
        e("AcctOwnr", Content::Complex(82), 1, 1, 3, true),
        e("AcctSvcr", Content::Complex(10), 0, 1, 4, false),
        e("RptgPrd", Content::Complex(796), 0, 1, 5, false),
        e("RptgSeq", Content::Complex(145), 0, 1, 6, false),
        e("ReqdTxTp", Content::Complex(799), 0, 1, 7, false),
        e("ReqdBalTp", Content::Complex(572), 0, u32::MAX, 8, false),
    ]),
    // AccountReportingRequestV07
    Complex::Elements(&[
        e("GrpHdr", Content::Complex(771), 1, 1, 0, true),
        e("RptgReq", Content::Complex(805), 1, u32::MAX, 1, true),
        e("SplmtryData", Content::Complex(58), 0, u32::MAX, 2, false),
    ]),
    // Document
    Complex::Elements(&[
        e("AcctRptgReq", Content::Complex(803), 1, 1, 0, true),
    ]),
    // ReportingRequest7
    Complex::Elements(&[
        e("Id", Content::Simple(29), 0, 1, 0, false),
        e("ReqdMsgNmId", Content::Simple(29), 1, 1, 1, true),
        e("Acct", Content::Complex(75), 0, 1, 2, false),
        e("AcctOwnr", Content::Complex(97), 1, 1, 3, true),
        e("AcctSvcr", Content::Complex(84), 0, 1, 4, false),
        e("RptgPrd", Content::Complex(796), 0, 1, 5, false),
        e("RptgSeq", Content::Complex(145), 0, 1, 6, false),
        e("ReqdTxTp", Content::Complex(799), 0, 1, 7, false),
        e("ReqdBalTp", Content::Complex(572), 0, u32::MAX, 8, false),
    ]),
    // CreateReservationV01
    Complex::Elements(&[
        e("MsgHdr", Content::Complex(429), 1, 1, 0, true),
        e("RsvatnId", Content::Complex(810), 1, 1, 1, true),
        e("ValSet", Content::Complex(809), 1, 1, 2, true),
        e("SplmtryData", Content::Complex(58), 0, u32::MAX, 3, false),
    ]),
    // Document
    Complex::Elements(&[
        e("CretRsvatn", Content::Complex(806), 1, 1, 0, true),
    ]),
    // MarketInfrastructureIdentification1Choice
    Complex::Elements(&[
        e("Cd", Content::Simple(161), 1, 1, 0, true),
        e("Prtry", Content::Simple(29), 1, 1, 0, true),
    ]),
    // Reservation4
    Complex::Elements(&[
        e("StartDtTm", Content::Complex(197), 0, 1, 0, false),
        e("Amt", Content::Complex(190), 1, 1, 1, true),
    ]),
    // ReservationIdentification2
    Complex::Elements(&[
        e("RsvatnId", Content::Simple(29), 0, 1, 0, false),
        e("SysId", Content::Complex(812), 0, 1, 1, false),
        e("Tp", Content::Complex(811), 1, 1, 2, true),
        e("AcctOwnr", Content::Complex(10), 0, 1, 3, false),
        e("AcctId", Content::Complex(1), 0, 1, 4, false),
    ]),
    // ReservationType1Choice
    Complex::Elements(&[
        e("Cd", Content::Simple(162), 1, 1, 0, true),
        e("Prtry", Content::Simple(29), 1, 1, 0, true),
    ]),
    // SystemIdentification2Choice
    Complex::Elements(&[
        e("MktInfrstrctrId", Content::Complex(808), 1, 1, 0, true),
        e("Ctry", Content::Simple(7), 1, 1, 0, true),
    ]),
    // CreateReservationV02
    Complex::Elements(&[
        e("MsgHdr", Content::Complex(429), 1, 1, 0, true),
        e("RsvatnId", Content::Complex(815), 1, 1, 1, true),
        e("ValSet", Content::Complex(809), 1, 1, 2, true),
        e("SplmtryData", Content::Complex(58), 0, u32::MAX, 3, false),
    ]),
    // Document
    Complex::Elements(&[
        e("CretRsvatn", Content::Complex(813), 1, 1, 0, true),
    ]),
    // ReservationIdentification3
    Complex::Elements(&[
        e("RsvatnId", Content::Simple(29), 0, 1, 0, false),
        e("SysId", Content::Complex(812), 0, 1, 1, false),
        e("Tp", Content::Complex(816), 1, 1, 2, true),
        e("AcctOwnr", Content::Complex(10), 0, 1, 3, false),
        e("AcctId", Content::Complex(1), 0, 1, 4, false),
    ]),
    // ReservationType2Choice
    Complex::Elements(&[
        e("Cd", Content::Simple(163), 1, 1, 0, true),
        e("Prtry", Content::Simple(29), 1, 1, 0, true),
    ]),
    // CreateReservationV03
    Complex::Elements(&[
        e("MsgHdr", Content::Complex(429), 1, 1, 0, true),
        e("RsvatnId", Content::Complex(819), 1, 1, 1, true),
        e("ValSet", Content::Complex(809), 1, 1, 2, true),
        e("SplmtryData", Content::Complex(58), 0, u32::MAX, 3, false),
    ]),
    // Document
    Complex::Elements(&[
        e("CretRsvatn", Content::Complex(817), 1, 1, 0, true),
    ]),
    // ReservationIdentification4
    Complex::Elements(&[
        e("RsvatnId", Content::Simple(29), 0, 1, 0, false),
        e("SysId", Content::Complex(812), 0, 1, 1, false),
        e("Tp", Content::Complex(816), 1, 1, 2, true),
        e("AcctOwnr", Content::Complex(84), 0, 1, 3, false),
        e("AcctId", Content::Complex(1), 0, 1, 4, false),
    ]),
    // AdditionalRequestData1Choice
    Complex::Elements(&[
        e("ReqdDbtAuthstn", Content::Complex(824), 1, 1, 0, true),
        e("ReqdCompstn", Content::Complex(822), 1, 1, 0, true),
        e("ReqdValtn", Content::Complex(821), 1, 1, 0, true),
        e("ReqNrrtv", Content::Simple(121), 1, 1, 0, true),
    ]),
    // AdjustmentRequest1
    Complex::Elements(&[
        e("Prd", Content::Complex(823), 0, 1, 0, false),
    ]),
    // CompensationRequest1
    Complex::Elements(&[
        e("CompstnAcct", Content::Complex(75), 0, 1, 0, false),
        e("Prd", Content::Complex(173), 1, 1, 1, true),
        e("Amt", Content::Complex(4), 0, 1, 2, false),
        e("XpctdValDt", Content::Simple(18), 0, 1, 3, false),
        e("IntrstRate", Content::Simple(95), 0, 1, 4, false),
        e("Rsn", Content::Simple(23), 0, u32::MAX, 5, false),
    ]),
    // DatePeriod5
    Complex::Elements(&[
        e("CurValDt", Content::Simple(18), 1, 1, 0, true),
        e("ReqdValDt", Content::Simple(18), 1, 1, 1, true),
    ]),
    // DebitAuthorisation3
    Complex::Elements(&[
        e("CxlRsn", Content::Complex(724), 1, 1, 0, true),
        e("AmtToDbt", Content::Complex(4), 0, 1, 1, false),
        e("Acct", Content::Complex(75), 0, 1, 2, false),
        e("ValDtToDbt", Content::Simple(18), 0, 1, 3, false),
        e("AddtlCxlRsnInf", Content::Simple(23), 0, u32::MAX, 4, false),
    ]),
    // Document
    Complex::Elements(&[
        e("InvstgtnReq", Content::Complex(838), 1, 1, 0, true),
    ]),
    // Document12
    Complex::Elements(&[
        e("Tp", Content::Complex(828), 1, 1, 0, true),
        e("Id", Content::Simple(29), 1, 1, 1, true),
        e("IsseDt", Content::Complex(197), 1, 1, 2, true),
        e("Nm", Content::Simple(23), 0, 1, 3, false),
        e("LangCd", Content::Simple(173), 0, 1, 4, false),
        e("Frmt", Content::Complex(827), 1, 1, 5, true),
        e("FileNm", Content::Simple(23), 0, 1, 6, false),
        e("DgtlSgntr", Content::Complex(44), 0, 1, 7, false),
        e("Nclsr", Content::Simple(174), 1, 1, 8, true),
    ]),
    // DocumentFormat1Choice
    Complex::Elements(&[
        e("Cd", Content::Simple(164), 1, 1, 0, true),
        e("Prtry", Content::Complex(133), 1, 1, 0, true),
    ]),
    // DocumentType1Choice
    Complex::Elements(&[
        e("Cd", Content::Simple(106), 1, 1, 0, true),
        e("Prtry", Content::Complex(133), 1, 1, 0, true),
    ]),
    // FileData1
    Complex::Elements(&[
        e("Tp", Content::Complex(828), 0, 1, 0, false),
        e("Id", Content::Simple(29), 1, 1, 1, true),
        e("IsseDt", Content::Complex(197), 0, 1, 2, false),
        e("Frmt", Content::Complex(827), 0, 1, 3, false),
        e("FileNm", Content::Simple(23), 0, 1, 4, false),
        e("NtwkRef", Content::Simple(23), 0, 1, 5, false),
        e("FileLctnElctrncAdr", Content::Simple(26), 0, 1, 6, false),
    ]),
    // InvestigationActionReason1
    Complex::Elements(&[
        e("Orgtr", Content::Complex(45), 0, 1, 0, false),
        e("Rsn", Content::Complex(831), 1, 1, 1, true),
        e("AddtlInf", Content::Simple(67), 0, u32::MAX, 2, false),
    ]),
    // InvestigationActionReason1Choice
    Complex::Elements(&[
        e("Cd", Content::Simple(166), 1, 1, 0, true),
        e("Prtry", Content::Simple(29), 1, 1, 0, true),
    ]),
    // InvestigationReason1Choice
    Complex::Elements(&[
        e("Cd", Content::Simple(168), 1, 1, 0, true),
        e("Prtry", Content::Simple(29), 1, 1, 0, true),
    ]),
    // InvestigationReason2
    Complex::Elements(&[
        e("Seq", Content::Simple(175), 0, 1, 0, false),
        e("Rsn", Content::Complex(832), 1, 1, 1, true),
        e("RsnSubTp", Content::Complex(834), 0, 1, 2, false),
        e("AddtlReqData", Content::Complex(820), 0, 1, 3, false),
        e("RltdInvstgtnData", Content::Complex(842), 0, 1, 4, false),
        e("NclsdFile", Content::Complex(826), 0, u32::MAX, 5, false),
        e("RltdFileData", Content::Complex(829), 0, u32::MAX, 6, false),
    ]),
    // InvestigationReasonSubType1Choice
    Complex::Elements(&[
        e("Cd", Content::Simple(169), 1, 1, 0, true),
        e("Prtry", Content::Simple(29), 1, 1, 0, true),
    ]),
    // InvestigationRequest2
    Complex::Elements(&[
        e("MsgId", Content::Simple(29), 1, 1, 0, true),
        e("RqstrInvstgtnId", Content::Simple(29), 0, 1, 1, false),
        e("RspndrInvstgtnId", Content::Simple(29), 0, 1, 2, false),
        e("EIR", Content::Simple(42), 0, 1, 3, false),
        e("ReqActn", Content::Complex(836), 0, 1, 4, false),
        e("InvstgtnTp", Content::Complex(841), 1, 1, 5, true),
        e("InvstgtnSubTp", Content::Complex(840), 0, 1, 6, false),
        e("UndrlygInstrm", Content::Complex(845), 0, 1, 7, false),
        e("Undrlyg", Content::Complex(843), 1, 1, 8, true),
        e("Rqstr", Content::Complex(82), 1, 1, 9, true),
        e("Rspndr", Content::Complex(82), 1, 1, 10, true),
        e("ReqOrgtr", Content::Complex(82), 0, 1, 11, false),
        e("XpctdRspndr", Content::Complex(82), 0, 1, 12, false),
        e("SvcLvl", Content::Complex(839), 0, u32::MAX, 13, false),
    ]),
    // InvestigationRequestAction1
    Complex::Elements(&[
        e("Actn", Content::Complex(837), 1, 1, 0, true),
        e("ActnRsn", Content::Complex(830), 0, 1, 1, false),
    ]),
    // InvestigationRequestAction1Choice
    Complex::Elements(&[
        e("Cd", Content::Simple(165), 1, 1, 0, true),
        e("Prtry", Content::Simple(29), 1, 1, 0, true),
    ]),
    // InvestigationRequestV01
    Complex::Elements(&[
        e("InvstgtnReq", Content::Complex(835), 1, 1, 0, true),
        e("InvstgtnData", Content::Complex(833), 1, u32::MAX, 1, true),
        e("SplmtryData", Content::Complex(58), 0, u32::MAX, 2, false),
    ]),
    // InvestigationServiceLevel1Choice
    Complex::Elements(&[
        e("Cd", Content::Simple(170), 1, 1, 0, true),
        e("Prtry", Content::Simple(29), 1, 1, 0, true),
    ]),
    // InvestigationSubType1Choice
    Complex::Elements(&[
        e("Cd", Content::Simple(171), 1, 1, 0, true),
        e("Prtry", Content::Simple(29), 1, 1, 0, true),
    ]),
    // InvestigationType1Choice
    Complex::Elements(&[
        e("Cd", Content::Simple(172), 1, 1, 0, true),
        e("Prtry", Content::Simple(29), 1, 1, 0, true),
    ]),
    // RelatedInvestigationData1
    Complex::Elements(&[
        e("InvstgtnId", Content::Simple(29), 0, 1, 0, false),
        e("Lctn", Content::Complex(593), 0, u32::MAX, 1, false),
    ]),
    // UnderlyingData2Choice
    Complex::Elements(&[
        e("Initn", Content::Complex(846), 1, 1, 0, true),
        e("IntrBk", Content::Complex(847), 1, 1, 0, true),
        e("StmtNtry", Content::Complex(848), 1, 1, 0, true),
        e("Acct", Content::Complex(75), 1, 1, 0, true),
        e("Othr", Content::Complex(133), 1, 1, 0, true),
    ]),
    // UnderlyingGroupInformation1
    Complex::Elements(&[
        e("OrgnlMsgId", Content::Simple(29), 1, 1, 0, true),
        e("OrgnlMsgNmId", Content::Simple(29), 1, 1, 1, true),
        e("OrgnlCreDtTm", Content::Simple(19), 0, 1, 2, false),
        e("OrgnlMsgDlvryChanl", Content::Simple(29), 0, 1, 3, false),
    ]),
    // UnderlyingInvestigationInstrument1Choice
    Complex::Elements(&[
        e("Cd", Content::Simple(167), 1, 1, 0, true),
        e("Prtry", Content::Simple(29), 1, 1, 0, true),
    ]),
    // UnderlyingPaymentInstruction8
    Complex::Elements(&[
        e("OrgnlGrpInf", Content::Complex(844), 0, 1, 0, false),
        e("OrgnlPmtInfId", Content::Simple(29), 0, 1, 1, false),
        e("OrgnlInstrId", Content::Simple(29), 0, 1, 2, false),
        e("OrgnlEndToEndId", Content::Simple(29), 0, 1, 3, false),
        e("OrgnlUETR", Content::Simple(42), 0, 1, 4, false),
        e("OrgnlInstdAmt", Content::Complex(4), 0, 1, 5, false),
        e("ReqdExctnDt", Content::Complex(197), 0, 1, 6, false),
        e("ReqdColltnDt", Content::Simple(18), 0, 1, 7, false),
        e("OrgnlTxRef", Content::Complex(352), 0, 1, 8, false),
        e("OrgnlSvcLvl", Content::Complex(314), 0, 1, 9, false),
    ]),
    // UnderlyingPaymentTransaction7
    Complex::Elements(&[
        e("OrgnlGrpInf", Content::Complex(844), 0, 1, 0, false),
        e("OrgnlInstrId", Content::Simple(29), 0, 1, 1, false),
        e("OrgnlEndToEndId", Content::Simple(29), 0, 1, 2, false),
        e("OrgnlTxId", Content::Simple(29), 0, 1, 3, false),
        e("OrgnlUETR", Content::Simple(42), 0, 1, 4, false),
        e("OrgnlIntrBkSttlmAmt", Content::Complex(4), 0, 1, 5, false),
        e("OrgnlIntrBkSttlmDt", Content::Simple(18), 0, 1, 6, false),
        e("OrgnlTxRef", Content::Complex(352), 0, 1, 7, false),
        e("OrgnlSvcLvl", Content::Complex(314), 0, 1, 8, false),
    ]),
    // UnderlyingStatementEntry5
    Complex::Elements(&[
        e("OrgnlAcct", Content::Complex(75), 0, 1, 0, false),
        e("OrgnlGrpInf", Content::Complex(299), 0, 1, 1, false),
        e("OrgnlStmtId", Content::Simple(29), 0, 1, 2, false),
        e("OrgnlNtryRef", Content::Simple(29), 0, 1, 3, false),
        e("OrgnlUETR", Content::Simple(42), 0, 1, 4, false),
        e("OrgnlNtryAmt", Content::Complex(4), 0, 1, 5, false),
        e("OrgnlNtryValDt", Content::Complex(197), 0, 1, 6, false),
    ]),
    // AdjustmentCompensation1
    Complex::Elements(&[
        e("InitlAmt", Content::Complex(4), 0, 1, 0, false),
        e("DueChrgs", Content::Complex(4), 0, 1, 1, false),
        e("AmtDue", Content::Complex(4), 1, 1, 2, true),
        e("CompstnAgt", Content::Complex(10), 0, 1, 3, false),
        e("CompstnAcct", Content::Complex(75), 0, 1, 4, false),
        e("Prd", Content::Complex(823), 0, 1, 5, false),
        e("IntrstRate", Content::Simple(95), 0, 1, 6, false),
        e("Rsn", Content::Simple(23), 0, 1, 7, false),
    ]),
    // BookingConfirmation1
    Complex::Elements(&[
        e("Amt", Content::Complex(4), 1, 1, 0, true),
        e("CdtDbtInd", Content::Simple(54), 1, 1, 1, true),
        e("XchgRate", Content::Simple(95), 0, 1, 2, false),
        e("Acct", Content::Complex(75), 1, 1, 3, true),
        e("BookgDt", Content::Complex(197), 0, 1, 4, false),
        e("ValDt", Content::Complex(197), 1, 1, 5, true),
        e("Refs", Content::Complex(601), 1, 1, 6, true),
        e("Chrgs", Content::Complex(258), 0, 1, 7, false),
        e("Rsn", Content::Simple(23), 0, 1, 8, false),
    ]),
    // CompensationResponse1
    Complex::Elements(&[
        e("Grantd", Content::Simple(39), 1, 1, 0, true),
        e("InitlAmt", Content::Complex(4), 0, 1, 1, false),
        e("PdChrgs", Content::Complex(4), 0, 1, 2, false),
        e("AmtDue", Content::Complex(4), 0, 1, 3, false),
        e("XpctdValDt", Content::Simple(18), 0, 1, 4, false),
        e("Prd", Content::Complex(173), 0, 1, 5, false),
        e("IntrstRate", Content::Simple(95), 0, 1, 6, false),
        e("Rsn", Content::Simple(23), 0, 1, 7, false),
    ]),
    // DebitAuthorisationConfirmation3
    Complex::Elements(&[
        e("DbtAuthstn", Content::Simple(39), 1, 1, 0, true),
        e("AmtToDbt", Content::Complex(4), 0, 1, 1, false),
        e("Acct", Content::Complex(75), 0, 1, 2, false),
        e("ValDtToDbt", Content::Simple(18), 0, 1, 3, false),
        e("CmonTxId", Content::Simple(156), 0, 1, 4, false),
        e("Rsn", Content::Simple(23), 0, 1, 5, false),
    ]),
    // Document
    Complex::Elements(&[
        e("InvstgtnRspn", Content::Complex(858), 1, 1, 0, true),
    ]),
    // InvestigationData2
    Complex::Elements(&[
        e("OrgnlInvstgtnSeq", Content::Simple(175), 0, 1, 0, false),
        e("OrgnlInvstgtnRsn", Content::Complex(832), 0, 1, 1, false),
        e("OrgnlInvstgtnRsnSubTp", Content::Complex(834), 0, 1, 2, false),
        e("RspnData", Content::Complex(855), 1, 1, 3, true),
        e("RltdInvstgtnData", Content::Complex(842), 0, 1, 4, false),
        e("NclsdFile", Content::Complex(826), 0, u32::MAX, 5, false),
        e("RltdFileData", Content::Complex(829), 0, u32::MAX, 6, false),
        e("RspnOrgtr", Content::Complex(82), 0, 1, 7, false),
    ]),
    // InvestigationDataRecord1Choice
    Complex::Elements(&[
        e("DbtAuthstn", Content::Complex(852), 1, 1, 0, true),
        e("Compstn", Content::Complex(851), 1, 1, 0, true),
        e("Valtn", Content::Complex(849), 1, 1, 0, true),
        e("Conf", Content::Complex(850), 1, 1, 0, true),
        e("TxSts", Content::Complex(861), 1, 1, 0, true),
        e("TxData", Content::Complex(864), 1, u32::MAX, 0, true),
        e("RspnNrrtv", Content::Simple(121), 1, 1, 0, true),
    ]),
    // InvestigationRequest3
    Complex::Elements(&[
        e("MsgId", Content::Simple(29), 1, 1, 0, true),
        e("RqstrInvstgtnId", Content::Simple(29), 0, 1, 1, false),
        e("RspndrInvstgtnId", Content::Simple(29), 0, 1, 2, false),
        e("EIR", Content::Simple(42), 0, 1, 3, false),
        e("ReqActn", Content::Complex(836), 0, 1, 4, false),
        e("InvstgtnTp", Content::Complex(841), 1, 1, 5, true),
        e("InvstgtnSubTp", Content::Complex(840), 0, 1, 6, false),
        e("UndrlygInstrm", Content::Complex(845), 0, 1, 7, false),
        e("Undrlyg", Content::Complex(843), 0, 1, 8, false),
        e("Rqstr", Content::Complex(82), 1, 1, 9, true),
        e("Rspndr", Content::Complex(82), 1, 1, 10, true),
        e("ReqOrgtr", Content::Complex(82), 0, 1, 11, false),
        e("XpctdRspndr", Content::Complex(82), 0, 1, 12, false),
        e("SvcLvl", Content::Complex(839), 0, u32::MAX, 13, false),
    ]),
    // InvestigationResponse3
    Complex::Elements(&[
        e("MsgId", Content::Simple(29), 1, 1, 0, true),
        e("RspndrInvstgtnId", Content::Simple(29), 0, 1, 1, false),
        e("InvstgtnSts", Content::Complex(859), 1, 1, 2, true),
        e("NxtRspndr", Content::Complex(82), 0, 1, 3, false),
        e("InvstgtnData", Content::Complex(854), 0, u32::MAX, 4, false),
    ]),
    // InvestigationResponseV01
    Complex::Elements(&[
        e("InvstgtnRspn", Content::Complex(857), 1, 1, 0, true),
        e("OrgnlInvstgtnReq", Content::Complex(856), 1, 1, 1, true),
        e("SplmtryData", Content::Complex(58), 0, u32::MAX, 2, false),
    ]),
    // InvestigationStatus2
    Complex::Elements(&[
        e("Sts", Content::Simple(176), 1, 1, 0, true),
        e("StsRsn", Content::Complex(860), 0, 1, 1, false),
    ]),
    // InvestigationStatusReason1Choice
    Complex::Elements(&[
        e("Cd", Content::Simple(177), 1, 1, 0, true),
        e("Prtry", Content::Simple(29), 1, 1, 0, true),
    ]),
    // PaymentTransactionStatus1
    Complex::Elements(&[
        e("Sts", Content::Complex(866), 1, 1, 0, true),
        e("StsRsnInf", Content::Complex(863), 0, u32::MAX, 1, false),
    ]),
    // Remittance1
    Complex::Elements(&[
        e("Ustrd", Content::Simple(23), 0, u32::MAX, 0, false),
        e("Strd", Content::Complex(317), 0, u32::MAX, 1, false),
        e("Rltd", Content::Complex(592), 0, 10, 2, false),
    ]),
    // StatusReasonInformation12
    Complex::Elements(&[
        e("Orgtr", Content::Complex(45), 0, 1, 0, false),
        e("Rsn", Content::Complex(244), 0, 1, 1, false),
        e("AddtlInf", Content::Simple(67), 0, u32::MAX, 2, false),
    ]),
    // TransactionAmendment1
    Complex::Elements(&[
        e("Pth", Content::Simple(26), 0, 1, 0, false),
        e("Rcrd", Content::Complex(865), 1, 1, 1, true),
    ]),
    // TransactionAmendment1Choice
    Complex::Elements(&[
        e("Agt", Content::Complex(10), 1, 1, 0, true),
        e("Amt", Content::Complex(4), 1, 1, 0, true),
        e("AnyBIC", Content::Simple(4), 1, 1, 0, true),
        e("BICFI", Content::Simple(4), 1, 1, 0, true),
        e("CshAcct", Content::Complex(75), 1, 1, 0, true),
        e("Cd", Content::Simple(10), 1, 1, 0, true),
        e("Dt", Content::Simple(18), 1, 1, 0, true),
        e("DtTm", Content::Simple(19), 1, 1, 0, true),
        e("Pty", Content::Complex(45), 1, 1, 0, true),
        e("Rmt", Content::Complex(862), 1, 1, 0, true),
        e("Othr", Content::Simple(23), 1, 1, 0, true),
    ]),
    // TransactionStatus1Choice
    Complex::Elements(&[
        e("Cd", Content::Simple(178), 1, 1, 0, true),
        e("Prtry", Content::Simple(29), 1, 1, 0, true),
    ]),
    // BookingConfirmation5
    Complex::Elements(&[
        e("Amt", Content::Complex(4), 1, 1, 0, true),
        e("CdtDbtInd", Content::Simple(54), 1, 1, 1, true),
        e("XchgRate", Content::Simple(95), 0, 1, 2, false),
        e("Acct", Content::Complex(75), 0, 1, 3, false),
        e("BookgDt", Content::Complex(197), 0, 1, 4, false),
        e("ValDt", Content::Complex(197), 1, 1, 5, true),
        e("Refs", Content::Complex(601), 1, 1, 6, true),
        e("Chrgs", Content::Complex(258), 0, 1, 7, false),
        e("Rsn", Content::Simple(23), 0, 1, 8, false),
    ]),
    // Document
    Complex::Elements(&[
        e("InvstgtnRspn", Content::Complex(872), 1, 1, 0, true),
    ]),
    // InvestigationData6
    Complex::Elements(&[
        e("OrgnlInvstgtnSeq", Content::Simple(175), 0, 1, 0, false),
        e("OrgnlInvstgtnRsn", Content::Complex(832), 0, 1, 1, false),
        e("OrgnlInvstgtnRsnSubTp", Content::Complex(834), 0, 1, 2, false),
        e("RspnData", Content::Complex(870), 1, 1, 3, true),
        e("RltdInvstgtnData", Content::Complex(842), 0, 1, 4, false),
        e("NclsdFile", Content::Complex(826), 0, u32::MAX, 5, false),
        e("RltdFileData", Content::Complex(829), 0, u32::MAX, 6, false),
        e("RspnOrgtr", Content::Complex(82), 0, 1, 7, false),
    ]),
    // InvestigationDataRecord7Choice
    Complex::Elements(&[
        e("DbtAuthstn", Content::Complex(852), 1, 1, 0, true),
        e("Compstn", Content::Complex(851), 1, 1, 0, true),
        e("Valtn", Content::Complex(849), 1, 1, 0, true),
        e("Conf", Content::Complex(867), 1, 1, 0, true),
        e("TxSts", Content::Complex(861), 1, 1, 0, true),
        e("TxData", Content::Complex(864), 1, u32::MAX, 0, true),
        e("RspnNrrtv", Content::Simple(121), 1, 1, 0, true),
    ]),
    // InvestigationResponse9
    Complex::Elements(&[
        e("MsgId", Content::Simple(29), 1, 1, 0, true),
        e("RspndrInvstgtnId", Content::Simple(29), 0, 1, 1, false),
        e("InvstgtnSts", Content::Complex(859), 1, 1, 2, true),
        e("NxtRspndr", Content::Complex(82), 0, 1, 3, false),
        e("InvstgtnData", Content::Complex(869), 0, u32::MAX, 4, false),
    ]),
    // InvestigationResponseV02
    Complex::Elements(&[
        e("InvstgtnRspn", Content::Complex(871), 1, 1, 0, true),
        e("OrgnlInvstgtnReq", Content::Complex(856), 1, 1, 1, true),
        e("SplmtryData", Content::Complex(58), 0, u32::MAX, 2, false),
    ]),
    // BusinessApplicationHeader1
    Complex::Elements(&[
        e("CharSet", Content::Simple(173), 0, 1, 0, false),
        e("Fr", Content::Complex(875), 1, 1, 1, true),
        e("To", Content::Complex(875), 1, 1, 2, true),
        e("BizMsgIdr", Content::Simple(29), 1, 1, 3, true),
        e("MsgDefIdr", Content::Simple(29), 1, 1, 4, true),
        e("BizSvc", Content::Simple(29), 0, 1, 5, false),
        e("CreDt", Content::Simple(179), 1, 1, 6, true),
        e("CpyDplct", Content::Simple(111), 0, 1, 7, false),
        e("PssblDplct", Content::Simple(39), 0, 1, 8, false),
        e("Prty", Content::Simple(173), 0, 1, 9, false),
        e("Sgntr", Content::Complex(876), 0, 1, 10, false),
    ]),
    // BusinessApplicationHeaderV01
    Complex::Elements(&[
        e("CharSet", Content::Simple(173), 0, 1, 0, false),
        e("Fr", Content::Complex(875), 1, 1, 1, true),
        e("To", Content::Complex(875), 1, 1, 2, true),
        e("BizMsgIdr", Content::Simple(29), 1, 1, 3, true),
        e("MsgDefIdr", Content::Simple(29), 1, 1, 4, true),
        e("BizSvc", Content::Simple(29), 0, 1, 5, false),
        e("CreDt", Content::Simple(179), 1, 1, 6, true),
        e("CpyDplct", Content::Simple(111), 0, 1, 7, false),
        e("PssblDplct", Content::Simple(39), 0, 1, 8, false),
        e("Prty", Content::Simple(173), 0, 1, 9, false),
        e("Sgntr", Content::Complex(876), 0, 1, 10, false),
        e("Rltd", Content::Complex(873), 0, 1, 11, false),
    ]),
    // Party9Choice
    Complex::Elements(&[
        e("OrgId", Content::Complex(72), 1, 1, 0, true),
        e("FIId", Content::Complex(59), 1, 1, 0, true),
    ]),
    // SignatureEnvelope
    Complex::Any(Some("http://www.w3.org/2000/09/xmldsig#")),
    // BusinessApplicationHeader5
    Complex::Elements(&[
        e("CharSet", Content::Simple(173), 0, 1, 0, false),
        e("Fr", Content::Complex(880), 1, 1, 1, true),
        e("To", Content::Complex(880), 1, 1, 2, true),
        e("BizMsgIdr", Content::Simple(29), 1, 1, 3, true),
        e("MsgDefIdr", Content::Simple(29), 1, 1, 4, true),
        e("BizSvc", Content::Simple(29), 0, 1, 5, false),
        e("CreDt", Content::Simple(19), 1, 1, 6, true),
        e("CpyDplct", Content::Simple(111), 0, 1, 7, false),
        e("PssblDplct", Content::Simple(39), 0, 1, 8, false),
        e("Prty", Content::Simple(173), 0, 1, 9, false),
        e("Sgntr", Content::Complex(876), 0, 1, 10, false),
    ]),
    // BusinessApplicationHeaderV02
    Complex::Elements(&[
        e("CharSet", Content::Simple(173), 0, 1, 0, false),
        e("Fr", Content::Complex(880), 1, 1, 1, true),
        e("To", Content::Complex(880), 1, 1, 2, true),
        e("BizMsgIdr", Content::Simple(29), 1, 1, 3, true),
        e("MsgDefIdr", Content::Simple(29), 1, 1, 4, true),
        e("BizSvc", Content::Simple(29), 0, 1, 5, false),
        e("MktPrctc", Content::Complex(879), 0, 1, 6, false),
        e("CreDt", Content::Simple(19), 1, 1, 7, true),
        e("BizPrcgDt", Content::Simple(19), 0, 1, 8, false),
        e("CpyDplct", Content::Simple(111), 0, 1, 9, false),
        e("PssblDplct", Content::Simple(39), 0, 1, 10, false),
        e("Prty", Content::Simple(173), 0, 1, 11, false),
        e("Sgntr", Content::Complex(876), 0, 1, 12, false),
        e("Rltd", Content::Complex(877), 0, u32::MAX, 13, false),
    ]),
    // ImplementationSpecification1
    Complex::Elements(&[
        e("Regy", Content::Simple(28), 1, 1, 0, true),
        e("Id", Content::Simple(26), 1, 1, 1, true),
    ]),
    // Party44Choice
    Complex::Elements(&[
        e("OrgId", Content::Complex(45), 1, 1, 0, true),
        e("FIId", Content::Complex(10), 1, 1, 0, true),
    ]),
    // BusinessApplicationHeader7
    Complex::Elements(&[
        e("CharSet", Content::Simple(173), 0, 1, 0, false),
        e("Fr", Content::Complex(880), 1, 1, 1, true),
        e("To", Content::Complex(880), 1, 1, 2, true),
        e("BizMsgIdr", Content::Simple(29), 1, 1, 3, true),
        e("MsgDefIdr", Content::Simple(29), 1, 1, 4, true),
        e("BizSvc", Content::Simple(29), 0, 1, 5, false),
        e("MktPrctc", Content::Complex(879), 0, 1, 6, false),
        e("CreDt", Content::Simple(19), 1, 1, 7, true),
        e("BizPrcgDt", Content::Simple(19), 0, 1, 8, false),
        e("CpyDplct", Content::Simple(111), 0, 1, 9, false),
        e("PssblDplct", Content::Simple(39), 0, 1, 10, false),
        e("Prty", Content::Simple(173), 0, 1, 11, false),
        e("Sgntr", Content::Complex(876), 0, 1, 12, false),
    ]),
    // BusinessApplicationHeaderV03
    Complex::Elements(&[
        e("CharSet", Content::Simple(173), 0, 1, 0, false),
        e("Fr", Content::Complex(880), 1, 1, 1, true),
        e("To", Content::Complex(880), 1, 1, 2, true),
        e("BizMsgIdr", Content::Simple(29), 1, 1, 3, true),
        e("MsgDefIdr", Content::Simple(29), 1, 1, 4, true),
        e("BizSvc", Content::Simple(29), 0, 1, 5, false),
        e("MktPrctc", Content::Complex(879), 0, 1, 6, false),
        e("CreDt", Content::Simple(19), 1, 1, 7, true),
        e("BizPrcgDt", Content::Simple(19), 0, 1, 8, false),
        e("CpyDplct", Content::Simple(111), 0, 1, 9, false),
        e("PssblDplct", Content::Simple(39), 0, 1, 10, false),
        e("Prty", Content::Simple(173), 0, 1, 11, false),
        e("Sgntr", Content::Complex(876), 0, 1, 12, false),
        e("Rltd", Content::Complex(881), 0, u32::MAX, 13, false),
    ]),
    // BusinessApplicationHeader8
    Complex::Elements(&[
        e("CharSet", Content::Simple(173), 0, 1, 0, false),
        e("Fr", Content::Complex(885), 1, 1, 1, true),
        e("To", Content::Complex(885), 1, 1, 2, true),
        e("BizMsgIdr", Content::Simple(29), 1, 1, 3, true),
        e("MsgDefIdr", Content::Simple(29), 1, 1, 4, true),
        e("BizSvc", Content::Simple(29), 0, 1, 5, false),
        e("MktPrctc", Content::Complex(879), 0, 1, 6, false),
        e("CreDt", Content::Simple(19), 1, 1, 7, true),
        e("BizPrcgDt", Content::Simple(19), 0, 1, 8, false),
        e("CpyDplct", Content::Simple(111), 0, 1, 9, false),
        e("PssblDplct", Content::Simple(39), 0, 1, 10, false),
        e("Prty", Content::Simple(173), 0, 1, 11, false),
        e("Sgntr", Content::Complex(876), 0, 1, 12, false),
    ]),
    // BusinessApplicationHeaderV04
    Complex::Elements(&[
        e("CharSet", Content::Simple(173), 0, 1, 0, false),
        e("Fr", Content::Complex(885), 1, 1, 1, true),
        e("To", Content::Complex(885), 1, 1, 2, true),
        e("BizMsgIdr", Content::Simple(29), 1, 1, 3, true),
        e("MsgDefIdr", Content::Simple(29), 1, 1, 4, true),
        e("BizSvc", Content::Simple(29), 0, 1, 5, false),
        e("MktPrctc", Content::Complex(879), 0, 1, 6, false),
        e("CreDt", Content::Simple(19), 1, 1, 7, true),
        e("BizPrcgDt", Content::Simple(19), 0, 1, 8, false),
        e("CpyDplct", Content::Simple(111), 0, 1, 9, false),
        e("PssblDplct", Content::Simple(39), 0, 1, 10, false),
        e("Prty", Content::Simple(173), 0, 1, 11, false),
        e("Sgntr", Content::Complex(876), 0, 1, 12, false),
        e("Rltd", Content::Complex(883), 0, u32::MAX, 13, false),
    ]),
    // Party51Choice
    Complex::Elements(&[
        e("OrgId", Content::Complex(99), 1, 1, 0, true),
        e("FIId", Content::Complex(84), 1, 1, 0, true),
    ]),
    // AmendmentInformationDetails6
    Complex::Elements(&[
        e("OrgnlMndtId", Content::Simple(29), 0, 1, 0, false),
        e("OrgnlCdtrSchmeId", Content::Complex(478), 0, 1, 1, false),
        e("OrgnlCdtrAgt", Content::Complex(449), 0, 1, 2, false),
        e("OrgnlCdtrAgtAcct", Content::Complex(450), 0, 1, 3, false),
        e("OrgnlDbtr", Content::Complex(478), 0, 1, 4, false),
        e("OrgnlDbtrAcct", Content::Complex(450), 0, 1, 5, false),
        e("OrgnlDbtrAgt", Content::Complex(449), 0, 1, 6, false),
        e("OrgnlDbtrAgtAcct", Content::Complex(450), 0, 1, 7, false),
        e("OrgnlFnlColltnDt", Content::Simple(18), 0, 1, 8, false),
        e("OrgnlFrqcy", Content::Simple(180), 0, 1, 9, false),
    ]),
    // ChargesInformation5
    Complex::Elements(&[
        e("Amt", Content::Complex(4), 1, 1, 0, true),
        e("Pty", Content::Complex(449), 1, 1, 1, true),
    ]),
    // Document
    Complex::Elements(&[
        e("FIToFIPmtStsRpt", Content::Complex(889), 1, 1, 0, true),
    ]),
    // FIToFIPaymentStatusReportV03
    Complex::Elements(&[
        e("GrpHdr", Content::Complex(890), 1, 1, 0, true),
        e("OrgnlGrpInfAndSts", Content::Complex(893), 1, 1, 1, true),
        e("TxInfAndSts", Content::Complex(895), 0, u32::MAX, 2, false),
    ]),
    // GroupHeader37
    Complex::Elements(&[
        e("MsgId", Content::Simple(29), 1, 1, 0, true),
        e("CreDtTm", Content::Simple(19), 1, 1, 1, true),
        e("InstgAgt", Content::Complex(449), 0, 1, 2, false),
        e("InstdAgt", Content::Complex(449), 0, 1, 3, false),
    ]),
    // MandateRelatedInformation6
    Complex::Elements(&[
        e("MndtId", Content::Simple(29), 0, 1, 0, false),
        e("DtOfSgntr", Content::Simple(18), 0, 1, 1, false),
        e("AmdmntInd", Content::Simple(39), 0, 1, 2, false),
        e("AmdmntInfDtls", Content::Complex(886), 0, 1, 3, false),
        e("ElctrncSgntr", Content::Simple(92), 0, 1, 4, false),
        e("FrstColltnDt", Content::Simple(18), 0, 1, 5, false),
        e("FnlColltnDt", Content::Simple(18), 0, 1, 6, false),
        e("Frqcy", Content::Simple(180), 0, 1, 7, false),
    ]),
    // NumberOfTransactionsPerStatus3
    Complex::Elements(&[
        e("DtldNbOfTxs", Content::Simple(93), 1, 1, 0, true),
        e("DtldSts", Content::Simple(183), 1, 1, 1, true),
        e("DtldCtrlSum", Content::Simple(71), 0, 1, 2, false),
    ]),
    // OriginalGroupInformation20
    Complex::Elements(&[
        e("OrgnlMsgId", Content::Simple(29), 1, 1, 0, true),
        e("OrgnlMsgNmId", Content::Simple(29), 1, 1, 1, true),
        e("OrgnlCreDtTm", Content::Simple(19), 0, 1, 2, false),
        e("OrgnlNbOfTxs", Content::Simple(93), 0, 1, 3, false),
        e("OrgnlCtrlSum", Content::Simple(71), 0, 1, 4, false),
        e("GrpSts", Content::Simple(182), 0, 1, 5, false),
        e("StsRsnInf", Content::Complex(898), 0, u32::MAX, 6, false),
        e("NbOfTxsPerSts", Content::Complex(892), 0, u32::MAX, 7, false),
    ]),
    // OriginalTransactionReference13
    Complex::Elements(&[
        e("IntrBkSttlmAmt", Content::Complex(4), 0, 1, 0, false),
        e("Amt", Content::Complex(251), 0, 1, 1, false),
        e("IntrBkSttlmDt", Content::Simple(18), 0, 1, 2, false),
        e("ReqdColltnDt", Content::Simple(18), 0, 1, 3, false),
        e("ReqdExctnDt", Content::Simple(18), 0, 1, 4, false),
        e("CdtrSchmeId", Content::Complex(478), 0, 1, 5, false),
        e("SttlmInf", Content::Complex(897), 0, 1, 6, false),
        e("PmtTpInf", Content::Complex(896), 0, 1, 7, false),
        e("PmtMtd", Content::Simple(94), 0, 1, 8, false),
        e("MndtRltdInf", Content::Complex(891), 0, 1, 9, false),
        e("RmtInf", Content::Complex(491), 0, 1, 10, false),
        e("UltmtDbtr", Content::Complex(478), 0, 1, 11, false),
        e("Dbtr", Content::Complex(478), 0, 1, 12, false),
        e("DbtrAcct", Content::Complex(450), 0, 1, 13, false),
        e("DbtrAgt", Content::Complex(449), 0, 1, 14, false),
        e("DbtrAgtAcct", Content::Complex(450), 0, 1, 15, false),
        e("CdtrAgt", Content::Complex(449), 0, 1, 16, false),
        e("CdtrAgtAcct", Content::Complex(450), 0, 1, 17, false),
        e("Cdtr", Content::Complex(478), 0, 1, 18, false),
        e("CdtrAcct", Content::Complex(450), 0, 1, 19, false),
        e("UltmtCdtr", Content::Complex(478), 0, 1, 20, false),
    ]),
    // PaymentTransactionInformation26
    Complex::Elements(&[
        e("StsId", Content::Simple(29), 0, 1, 0, false),
        e("OrgnlInstrId", Content::Simple(29), 0, 1, 1, false),
        e("OrgnlEndToEndId", Content::Simple(29), 0, 1, 2, false),
        e("OrgnlTxId", Content::Simple(29), 0, 1, 3, false),
        e("TxSts", Content::Simple(183), 0, 1, 4, false),
        e("StsRsnInf", Content::Complex(898), 0, u32::MAX, 5, false),
        e("ChrgsInf", Content::Complex(887), 0, u32::MAX, 6, false),
        e("AccptncDtTm", Content::Simple(19), 0, 1, 7, false),
        e("AcctSvcrRef", Content::Simple(29), 0, 1, 8, false),
        e("ClrSysRef", Content::Simple(29), 0, 1, 9, false),
        e("InstgAgt", Content::Complex(449), 0, 1, 10, false),
        e("InstdAgt", Content::Complex(449), 0, 1, 11, false),
        e("OrgnlTxRef", Content::Complex(894), 0, 1, 12, false),
    ]),
    // PaymentTypeInformation22
    Complex::Elements(&[
        e("InstrPrty", Content::Simple(96), 0, 1, 0, false),
        e("ClrChanl", Content::Simple(70), 0, 1, 1, false),
        e("SvcLvl", Content::Complex(314), 0, 1, 2, false),
        e("LclInstrm", Content::Complex(291), 0, 1, 3, false),
        e("SeqTp", Content::Simple(181), 0, 1, 4, false),
        e("CtgyPurp", Content::Complex(256), 0, 1, 5, false),
    ]),
    // SettlementInformation13
    Complex::Elements(&[
        e("SttlmMtd", Content::Simple(98), 1, 1, 0, true),
        e("SttlmAcct", Content::Complex(450), 0, 1, 1, false),
        e("ClrSys", Content::Complex(264), 0, 1, 2, false),
        e("InstgRmbrsmntAgt", Content::Complex(449), 0, 1, 3, false),
        e("InstgRmbrsmntAgtAcct", Content::Complex(450), 0, 1, 4, false),
        e("InstdRmbrsmntAgt", Content::Complex(449), 0, 1, 5, false),
        e("InstdRmbrsmntAgtAcct", Content::Complex(450), 0, 1, 6, false),
        e("ThrdRmbrsmntAgt", Content::Complex(449), 0, 1, 7, false),
        e("ThrdRmbrsmntAgtAcct", Content::Complex(450), 0, 1, 8, false),
    ]),
    // StatusReasonInformation8
    Complex::Elements(&[
        e("Orgtr", Content::Complex(478), 0, 1, 0, false),
        e("Rsn", Content::Complex(244), 0, 1, 1, false),
        e("AddtlInf", Content::Simple(67), 0, u32::MAX, 2, false),
    ]),
    // AmendmentInformationDetails11
    Complex::Elements(&[
        e("OrgnlMndtId", Content::Simple(29), 0, 1, 0, false),
        e("OrgnlCdtrSchmeId", Content::Complex(72), 0, 1, 1, false),
        e("OrgnlCdtrAgt", Content::Complex(59), 0, 1, 2, false),
        e("OrgnlCdtrAgtAcct", Content::Complex(522), 0, 1, 3, false),
        e("OrgnlDbtr", Content::Complex(72), 0, 1, 4, false),
        e("OrgnlDbtrAcct", Content::Complex(522), 0, 1, 5, false),
        e("OrgnlDbtrAgt", Content::Complex(59), 0, 1, 6, false),
        e("OrgnlDbtrAgtAcct", Content::Complex(522), 0, 1, 7, false),
        e("OrgnlFnlColltnDt", Content::Simple(18), 0, 1, 8, false),
        e("OrgnlFrqcy", Content::Complex(283), 0, 1, 9, false),
        e("OrgnlRsn", Content::Complex(293), 0, 1, 10, false),
        e("OrgnlTrckgDays", Content::Simple(74), 0, 1, 11, false),
    ]),
    // Charges2
    Complex::Elements(&[
        e("Amt", Content::Complex(4), 1, 1, 0, true),
        e("Agt", Content::Complex(59), 1, 1, 1, true),
    ]),
    // Document
    Complex::Elements(&[
        e("FIToFIPmtStsRpt", Content::Complex(902), 1, 1, 0, true),
    ]),
    // FIToFIPaymentStatusReportV08
    Complex::Elements(&[
        e("GrpHdr", Content::Complex(903), 1, 1, 0, true),
        e("OrgnlGrpInfAndSts", Content::Complex(906), 0, u32::MAX, 1, false),
        e("TxInfAndSts", Content::Complex(908), 0, u32::MAX, 2, false),
        e("SplmtryData", Content::Complex(58), 0, u32::MAX, 3, false),
    ]),
    // GroupHeader53
    Complex::Elements(&[
        e("MsgId", Content::Simple(29), 1, 1, 0, true),
        e("CreDtTm", Content::Simple(19), 1, 1, 1, true),
        e("InstgAgt", Content::Complex(59), 0, 1, 2, false),
        e("InstdAgt", Content::Complex(59), 0, 1, 3, false),
    ]),
    // MandateRelatedInformation11
    Complex::Elements(&[
        e("MndtId", Content::Simple(29), 0, 1, 0, false),
        e("DtOfSgntr", Content::Simple(18), 0, 1, 1, false),
        e("AmdmntInd", Content::Simple(39), 0, 1, 2, false),
        e("AmdmntInfDtls", Content::Complex(899), 0, 1, 3, false),
        e("ElctrncSgntr", Content::Simple(92), 0, 1, 4, false),
        e("FrstColltnDt", Content::Simple(18), 0, 1, 5, false),
        e("FnlColltnDt", Content::Simple(18), 0, 1, 6, false),
        e("Frqcy", Content::Complex(283), 0, 1, 7, false),
        e("Rsn", Content::Complex(293), 0, 1, 8, false),
        e("TrckgDays", Content::Simple(74), 0, 1, 9, false),
    ]),
    // NumberOfTransactionsPerStatus5
    Complex::Elements(&[
        e("DtldNbOfTxs", Content::Simple(93), 1, 1, 0, true),
        e("DtldSts", Content::Simple(178), 1, 1, 1, true),
        e("DtldCtrlSum", Content::Simple(71), 0, 1, 2, false),
    ]),
    // OriginalGroupHeader7
    Complex::Elements(&[
        e("OrgnlMsgId", Content::Simple(29), 1, 1, 0, true),
        e("OrgnlMsgNmId", Content::Simple(29), 1, 1, 1, true),
        e("OrgnlCreDtTm", Content::Simple(19), 0, 1, 2, false),
        e("OrgnlNbOfTxs", Content::Simple(93), 0, 1, 3, false),
        e("OrgnlCtrlSum", Content::Simple(71), 0, 1, 4, false),
        e("GrpSts", Content::Simple(184), 0, 1, 5, false),
        e("StsRsnInf", Content::Complex(911), 0, u32::MAX, 6, false),
        e("NbOfTxsPerSts", Content::Complex(905), 0, u32::MAX, 7, false),
    ]),
    // OriginalTransactionReference24
    Complex::Elements(&[
        e("IntrBkSttlmAmt", Content::Complex(4), 0, 1, 0, false),
        e("Amt", Content::Complex(251), 0, 1, 1, false),
        e("IntrBkSttlmDt", Content::Simple(18), 0, 1, 2, false),
        e("ReqdColltnDt", Content::Simple(18), 0, 1, 3, false),
        e("ReqdExctnDt", Content::Complex(197), 0, 1, 4, false),
        e("CdtrSchmeId", Content::Complex(72), 0, 1, 5, false),
        e("SttlmInf", Content::Complex(910), 0, 1, 6, false),
        e("PmtTpInf", Content::Complex(909), 0, 1, 7, false),
        e("PmtMtd", Content::Simple(94), 0, 1, 8, false),
        e("MndtRltdInf", Content::Complex(904), 0, 1, 9, false),
        e("RmtInf", Content::Complex(675), 0, 1, 10, false),
        e("UltmtDbtr", Content::Complex(72), 0, 1, 11, false),
        e("Dbtr", Content::Complex(72), 0, 1, 12, false),
        e("DbtrAcct", Content::Complex(522), 0, 1, 13, false),
        e("DbtrAgt", Content::Complex(59), 0, 1, 14, false),
        e("DbtrAgtAcct", Content::Complex(522), 0, 1, 15, false),
        e("CdtrAgt", Content::Complex(59), 0, 1, 16, false),
        e("CdtrAgtAcct", Content::Complex(522), 0, 1, 17, false),
        e("Cdtr", Content::Complex(72), 0, 1, 18, false),
        e("CdtrAcct", Content::Complex(522), 0, 1, 19, false),
        e("UltmtCdtr", Content::Complex(72), 0, 1, 20, false),
    ]),
    // PaymentTransaction80
    Complex::Elements(&[
        e("StsId", Content::Simple(29), 0, 1, 0, false),
        e("OrgnlGrpInf", Content::Complex(299), 0, 1, 1, false),
        e("OrgnlInstrId", Content::Simple(29), 0, 1, 2, false),
        e("OrgnlEndToEndId", Content::Simple(29), 0, 1, 3, false),
        e("OrgnlTxId", Content::Simple(29), 0, 1, 4, false),
        e("TxSts", Content::Simple(178), 0, 1, 5, false),
        e("StsRsnInf", Content::Complex(911), 0, u32::MAX, 6, false),
        e("ChrgsInf", Content::Complex(900), 0, u32::MAX, 7, false),
        e("AccptncDtTm", Content::Simple(19), 0, 1, 8, false),
        e("AcctSvcrRef", Content::Simple(29), 0, 1, 9, false),
        e("ClrSysRef", Content::Simple(29), 0, 1, 10, false),
        e("InstgAgt", Content::Complex(59), 0, 1, 11, false),
        e("InstdAgt", Content::Complex(59), 0, 1, 12, false),
        e("OrgnlTxRef", Content::Complex(907), 0, 1, 13, false),
        e("SplmtryData", Content::Complex(58), 0, u32::MAX, 14, false),
    ]),
    // PaymentTypeInformation25
    Complex::Elements(&[
        e("InstrPrty", Content::Simple(96), 0, 1, 0, false),
        e("ClrChanl", Content::Simple(70), 0, 1, 1, false),
        e("SvcLvl", Content::Complex(314), 0, 1, 2, false),
        e("LclInstrm", Content::Complex(291), 0, 1, 3, false),
        e("SeqTp", Content::Simple(97), 0, 1, 4, false),
        e("CtgyPurp", Content::Complex(256), 0, 1, 5, false),
    ]),
    // SettlementInstruction4
    Complex::Elements(&[
        e("SttlmMtd", Content::Simple(98), 1, 1, 0, true),
        e("SttlmAcct", Content::Complex(522), 0, 1, 1, false),
        e("ClrSys", Content::Complex(264), 0, 1, 2, false),
        e("InstgRmbrsmntAgt", Content::Complex(59), 0, 1, 3, false),
        e("InstgRmbrsmntAgtAcct", Content::Complex(522), 0, 1, 4, false),
        e("InstdRmbrsmntAgt", Content::Complex(59), 0, 1, 5, false),
        e("InstdRmbrsmntAgtAcct", Content::Complex(522), 0, 1, 6, false),
        e("ThrdRmbrsmntAgt", Content::Complex(59), 0, 1, 7, false),
        e("ThrdRmbrsmntAgtAcct", Content::Complex(522), 0, 1, 8, false),
    ]),
    // StatusReasonInformation9
    Complex::Elements(&[
        e("Orgtr", Content::Complex(72), 0, 1, 0, false),
        e("Rsn", Content::Complex(244), 0, 1, 1, false),
        e("AddtlInf", Content::Simple(67), 0, u32::MAX, 2, false),
    ]),
    // Document
    Complex::Elements(&[
        e("FIToFIPmtStsRpt", Content::Complex(913), 1, 1, 0, true),
    ]),
    // FIToFIPaymentStatusReportV10
    Complex::Elements(&[
        e("GrpHdr", Content::Complex(914), 1, 1, 0, true),
        e("OrgnlGrpInfAndSts", Content::Complex(915), 0, u32::MAX, 1, false),
        e("TxInfAndSts", Content::Complex(916), 0, u32::MAX, 2, false),
        e("SplmtryData", Content::Complex(58), 0, u32::MAX, 3, false),
    ]),
    // GroupHeader91
    Complex::Elements(&[
        e("MsgId", Content::Simple(29), 1, 1, 0, true),
        e("CreDtTm", Content::Simple(19), 1, 1, 1, true),
        e("InstgAgt", Content::Complex(10), 0, 1, 2, false),
        e("InstdAgt", Content::Complex(10), 0, 1, 3, false),
    ]),
    // OriginalGroupHeader17
    Complex::Elements(&[
        e("OrgnlMsgId", Content::Simple(29), 1, 1, 0, true),
        e("OrgnlMsgNmId", Content::Simple(29), 1, 1, 1, true),
        e("OrgnlCreDtTm", Content::Simple(19), 0, 1, 2, false),
        e("OrgnlNbOfTxs", Content::Simple(93), 0, 1, 3, false),
        e("OrgnlCtrlSum", Content::Simple(71), 0, 1, 4, false),
        e("GrpSts", Content::Simple(184), 0, 1, 5, false),
        e("StsRsnInf", Content::Complex(863), 0, u32::MAX, 6, false),
        e("NbOfTxsPerSts", Content::Complex(905), 0, u32::MAX, 7, false),
    ]),
    // PaymentTransaction110
    Complex::Elements(&[
        e("StsId", Content::Simple(29), 0, 1, 0, false),
        e("OrgnlGrpInf", Content::Complex(299), 0, 1, 1, false),
        e("OrgnlInstrId", Content::Simple(29), 0, 1, 2, false),
        e("OrgnlEndToEndId", Content::Simple(29), 0, 1, 3, false),
        e("OrgnlTxId", Content::Simple(29), 0, 1, 4, false),
        e("OrgnlUETR", Content::Simple(42), 0, 1, 5, false),
        e("TxSts", Content::Simple(178), 0, 1, 6, false),
        e("StsRsnInf", Content::Complex(863), 0, u32::MAX, 7, false),
        e("ChrgsInf", Content::Complex(259), 0, u32::MAX, 8, false),
        e("AccptncDtTm", Content::Simple(19), 0, 1, 9, false),
        e("FctvIntrBkSttlmDt", Content::Complex(197), 0, 1, 10, false),
        e("AcctSvcrRef", Content::Simple(29), 0, 1, 11, false),
        e("ClrSysRef", Content::Simple(29), 0, 1, 12, false),
        e("InstgAgt", Content::Complex(10), 0, 1, 13, false),
        e("InstdAgt", Content::Complex(10), 0, 1, 14, false),
        e("OrgnlTxRef", Content::Complex(301), 0, 1, 15, false),
        e("SplmtryData", Content::Complex(58), 0, u32::MAX, 16, false),
    ]),
    // Document
    Complex::Elements(&[
        e("FIToFIPmtStsRpt", Content::Complex(918), 1, 1, 0, true),
    ]),
    // FIToFIPaymentStatusReportV11
    Complex::Elements(&[
        e("GrpHdr", Content::Complex(914), 1, 1, 0, true),
        e("OrgnlGrpInfAndSts", Content::Complex(915), 0, u32::MAX, 1, false),
        e("TxInfAndSts", Content::Complex(919), 0, u32::MAX, 2, false),
        e("SplmtryData", Content::Complex(58), 0, u32::MAX, 3, false),
    ]),
    // PaymentTransaction123
    Complex::Elements(&[
        e("StsId", Content::Simple(29), 0, 1, 0, false),
        e("OrgnlGrpInf", Content::Complex(299), 0, 1, 1, false),
        e("OrgnlInstrId", Content::Simple(29), 0, 1, 2, false),
        e("OrgnlEndToEndId", Content::Simple(29), 0, 1, 3, false),
        e("OrgnlTxId", Content::Simple(29), 0, 1, 4, false),
        e("OrgnlUETR", Content::Simple(42), 0, 1, 5, false),
        e("TxSts", Content::Simple(178), 0, 1, 6, false),
        e("StsRsnInf", Content::Complex(863), 0, u32::MAX, 7, false),
        e("ChrgsInf", Content::Complex(259), 0, u32::MAX, 8, false),
        e("AccptncDtTm", Content::Simple(19), 0, 1, 9, false),
        e("FctvIntrBkSttlmDt", Content::Complex(197), 0, 1, 10, false),
        e("AcctSvcrRef", Content::Simple(29), 0, 1, 11, false),
        e("ClrSysRef", Content::Simple(29), 0, 1, 12, false),
        e("InstgAgt", Content::Complex(10), 0, 1, 13, false),
        e("InstdAgt", Content::Complex(10), 0, 1, 14, false),
        e("OrgnlTxRef", Content::Complex(338), 0, 1, 15, false),
        e("SplmtryData", Content::Complex(58), 0, u32::MAX, 16, false),
    ]),
    // Document
    Complex::Elements(&[
        e("FIToFIPmtStsRpt", Content::Complex(921), 1, 1, 0, true),
    ]),
    // FIToFIPaymentStatusReportV12
    Complex::Elements(&[
        e("GrpHdr", Content::Complex(922), 1, 1, 0, true),
        e("OrgnlGrpInfAndSts", Content::Complex(915), 0, u32::MAX, 1, false),
        e("TxInfAndSts", Content::Complex(923), 0, u32::MAX, 2, false),
        e("SplmtryData", Content::Complex(58), 0, u32::MAX, 3, false),
    ]),
    // GroupHeader101
    Complex::Elements(&[
        e("MsgId", Content::Simple(29), 1, 1, 0, true),
        e("CreDtTm", Content::Simple(19), 1, 1, 1, true),
        e("InstgAgt", Content::Complex(10), 0, 1, 2, false),
        e("InstdAgt", Content::Complex(10), 0, 1, 3, false),
        e("OrgnlBizQry", Content::Complex(137), 0, 1, 4, false),
    ]),
    // PaymentTransaction130
    Complex::Elements(&[
        e("StsId", Content::Simple(29), 0, 1, 0, false),
        e("OrgnlGrpInf", Content::Complex(299), 0, 1, 1, false),
        e("OrgnlInstrId", Content::Simple(29), 0, 1, 2, false),
        e("OrgnlEndToEndId", Content::Simple(29), 0, 1, 3, false),
        e("OrgnlTxId", Content::Simple(29), 0, 1, 4, false),
        e("OrgnlUETR", Content::Simple(42), 0, 1, 5, false),
        e("TxSts", Content::Simple(178), 0, 1, 6, false),
        e("StsRsnInf", Content::Complex(863), 0, u32::MAX, 7, false),
        e("ChrgsInf", Content::Complex(259), 0, u32::MAX, 8, false),
        e("AccptncDtTm", Content::Simple(19), 0, 1, 9, false),
        e("FctvIntrBkSttlmDt", Content::Complex(197), 0, 1, 10, false),
        e("AcctSvcrRef", Content::Simple(29), 0, 1, 11, false),
        e("ClrSysRef", Content::Simple(29), 0, 1, 12, false),
        e("InstgAgt", Content::Complex(10), 0, 1, 13, false),
        e("InstdAgt", Content::Complex(10), 0, 1, 14, false),
        e("OrgnlTxRef", Content::Complex(352), 0, 1, 15, false),
        e("SplmtryData", Content::Complex(58), 0, u32::MAX, 16, false),
    ]),
    // Charges12
    Complex::Elements(&[
        e("Amt", Content::Complex(4), 1, 1, 0, true),
        e("Agt", Content::Complex(10), 1, 1, 1, true),
        e("Tp", Content::Complex(257), 0, 1, 2, false),
    ]),
    // Document
    Complex::Elements(&[
        e("FIToFIPmtStsRpt", Content::Complex(926), 1, 1, 0, true),
    ]),
    // FIToFIPaymentStatusReportV13
    Complex::Elements(&[
        e("GrpHdr", Content::Complex(922), 1, 1, 0, true),
        e("OrgnlGrpInfAndSts", Content::Complex(915), 0, u32::MAX, 1, false),
        e("TxInfAndSts", Content::Complex(927), 0, u32::MAX, 2, false),
        e("SplmtryData", Content::Complex(58), 0, u32::MAX, 3, false),
    ]),
    // PaymentTransaction142
    Complex::Elements(&[
        e("StsId", Content::Simple(29), 0, 1, 0, false),
        e("OrgnlGrpInf", Content::Complex(299), 0, 1, 1, false),
        e("OrgnlInstrId", Content::Simple(29), 0, 1, 2, false),
        e("OrgnlEndToEndId", Content::Simple(29), 0, 1, 3, false),
        e("OrgnlTxId", Content::Simple(29), 0, 1, 4, false),
        e("OrgnlUETR", Content::Simple(42), 0, 1, 5, false),
        e("TxSts", Content::Simple(178), 0, 1, 6, false),
        e("StsRsnInf", Content::Complex(863), 0, u32::MAX, 7, false),
        e("ChrgsInf", Content::Complex(924), 0, u32::MAX, 8, false),
        e("AccptncDtTm", Content::Simple(19), 0, 1, 9, false),
        e("PrcgDt", Content::Complex(197), 0, 1, 10, false),
        e("FctvIntrBkSttlmDt", Content::Complex(197), 0, 1, 11, false),
        e("AcctSvcrRef", Content::Simple(29), 0, 1, 12, false),
        e("ClrSysRef", Content::Simple(29), 0, 1, 13, false),
        e("InstgAgt", Content::Complex(10), 0, 1, 14, false),
        e("InstdAgt", Content::Complex(10), 0, 1, 15, false),
        e("OrgnlTxRef", Content::Complex(352), 0, 1, 16, false),
        e("SplmtryData", Content::Complex(58), 0, u32::MAX, 17, false),
    ]),
    // Charges16
    Complex::Elements(&[
        e("Amt", Content::Complex(4), 1, 1, 0, true),
        e("Agt", Content::Complex(84), 1, 1, 1, true),
        e("Tp", Content::Complex(257), 0, 1, 2, false),
    ]),
    // Document
    Complex::Elements(&[
        e("FIToFIPmtStsRpt", Content::Complex(930), 1, 1, 0, true),
    ]),
    // FIToFIPaymentStatusReportV14
    Complex::Elements(&[
        e("GrpHdr", Content::Complex(931), 1, 1, 0, true),
        e("OrgnlGrpInfAndSts", Content::Complex(932), 0, u32::MAX, 1, false),
        e("TxInfAndSts", Content::Complex(933), 0, u32::MAX, 2, false),
        e("SplmtryData", Content::Complex(58), 0, u32::MAX, 3, false),
    ]),
    // GroupHeader120
    Complex::Elements(&[
        e("MsgId", Content::Simple(29), 1, 1, 0, true),
        e("CreDtTm", Content::Simple(19), 1, 1, 1, true),
        e("InstgAgt", Content::Complex(84), 0, 1, 2, false),
        e("InstdAgt", Content::Complex(84), 0, 1, 3, false),
        e("OrgnlBizQry", Content::Complex(137), 0, 1, 4, false),
    ]),
    // OriginalGroupHeader22
    Complex::Elements(&[
        e("OrgnlMsgId", Content::Simple(29), 1, 1, 0, true),
        e("OrgnlMsgNmId", Content::Simple(29), 1, 1, 1, true),
        e("OrgnlCreDtTm", Content::Simple(19), 0, 1, 2, false),
        e("OrgnlNbOfTxs", Content::Simple(93), 0, 1, 3, false),
        e("OrgnlCtrlSum", Content::Simple(71), 0, 1, 4, false),
        e("GrpSts", Content::Simple(184), 0, 1, 5, false),
        e("StsRsnInf", Content::Complex(245), 0, u32::MAX, 6, false),
        e("NbOfTxsPerSts", Content::Complex(905), 0, u32::MAX, 7, false),
    ]),
    // PaymentTransaction161
    Complex::Elements(&[
        e("StsId", Content::Simple(29), 0, 1, 0, false),
        e("OrgnlGrpInf", Content::Complex(299), 0, 1, 1, false),
        e("OrgnlInstrId", Content::Simple(29), 0, 1, 2, false),
        e("OrgnlEndToEndId", Content::Simple(29), 0, 1, 3, false),
        e("OrgnlTxId", Content::Simple(29), 0, 1, 4, false),
        e("OrgnlUETR", Content::Simple(42), 0, 1, 5, false),
        e("TxSts", Content::Simple(178), 0, 1, 6, false),
        e("StsRsnInf", Content::Complex(245), 0, u32::MAX, 7, false),
        e("ChrgsInf", Content::Complex(928), 0, u32::MAX, 8, false),
        e("AccptncDtTm", Content::Simple(19), 0, 1, 9, false),
        e("PrcgDt", Content::Complex(197), 0, 1, 10, false),
        e("FctvIntrBkSttlmDt", Content::Complex(197), 0, 1, 11, false),
        e("AcctSvcrRef", Content::Simple(29), 0, 1, 12, false),
        e("ClrSysRef", Content::Simple(29), 0, 1, 13, false),
        e("InstgAgt", Content::Complex(84), 0, 1, 14, false),
        e("InstdAgt", Content::Complex(84), 0, 1, 15, false),
        e("OrgnlTxRef", Content::Complex(402), 0, 1, 16, false),
        e("SplmtryData", Content::Complex(58), 0, u32::MAX, 17, false),
    ]),
    // Document
    Complex::Elements(&[
        e("FIToFIPmtStsRpt", Content::Complex(935), 1, 1, 0, true),
    ]),
    // FIToFIPaymentStatusReportV15
    Complex::Elements(&[
        e("GrpHdr", Content::Complex(931), 1, 1, 0, true),
        e("OrgnlGrpInfAndSts", Content::Complex(932), 0, u32::MAX, 1, false),
        e("TxInfAndSts", Content::Complex(936), 0, u32::MAX, 2, false),
        e("SplmtryData", Content::Complex(58), 0, u32::MAX, 3, false),
    ]),
    // PaymentTransaction164
    Complex::Elements(&[
        e("StsId", Content::Simple(29), 0, 1, 0, false),
        e("OrgnlGrpInf", Content::Complex(299), 0, 1, 1, false),
        e("OrgnlInstrId", Content::Simple(29), 0, 1, 2, false),
        e("OrgnlEndToEndId", Content::Simple(29), 0, 1, 3, false),
        e("OrgnlTxId", Content::Simple(29), 0, 1, 4, false),
        e("OrgnlUETR", Content::Simple(42), 0, 1, 5, false),
        e("TxSts", Content::Simple(178), 0, 1, 6, false),
        e("StsRsnInf", Content::Complex(245), 0, u32::MAX, 7, false),
        e("ChrgsInf", Content::Complex(928), 0, u32::MAX, 8, false),
        e("AccptncDtTm", Content::Simple(19), 0, 1, 9, false),
        e("PrcgDt", Content::Complex(197), 0, 1, 10, false),
        e("FctvIntrBkSttlmDt", Content::Complex(197), 0, 1, 11, false),
        e("AcctSvcrRef", Content::Simple(29), 0, 1, 12, false),
        e("ClrSysRef", Content::Simple(29), 0, 1, 13, false),
        e("CdtSttlmKey", Content::Simple(185), 0, 1, 14, false),
        e("InstgAgt", Content::Complex(84), 0, 1, 15, false),
        e("InstdAgt", Content::Complex(84), 0, 1, 16, false),
        e("OrgnlTxRef", Content::Complex(402), 0, 1, 17, false),
        e("SplmtryData", Content::Complex(58), 0, u32::MAX, 18, false),
    ]),
    // Authorisation1Choice
    Complex::Elements(&[
        e("Cd", Content::Simple(186), 1, 1, 0, true),
        e("Prtry", Content::Simple(22), 1, 1, 0, true),
    ]),
    // DirectDebitTransaction11
    Complex::Elements(&[
        e("MndtRltdInf", Content::Complex(350), 0, 1, 0, false),
        e("CdtrSchmeId", Content::Complex(45), 0, 1, 1, false),
        e("PreNtfctnId", Content::Simple(29), 0, 1, 2, false),
        e("PreNtfctnDt", Content::Simple(18), 0, 1, 3, false),
    ]),
    // DirectDebitTransactionInformation29
    Complex::Elements(&[
        e("PmtId", Content::Complex(943), 1, 1, 0, true),
        e("PmtTpInf", Content::Complex(305), 0, 1, 1, false),
        e("IntrBkSttlmAmt", Content::Complex(4), 1, 1, 2, true),
        e("IntrBkSttlmDt", Content::Simple(18), 0, 1, 3, false),
        e("SttlmPrty", Content::Simple(188), 0, 1, 4, false),
        e("SttlmTmIndctn", Content::Complex(946), 0, 1, 5, false),
        e("InstdAmt", Content::Complex(4), 0, 1, 6, false),
        e("XchgRate", Content::Simple(95), 0, 1, 7, false),
        e("ChrgBr", Content::Simple(69), 1, 1, 8, true),
        e("ChrgsInf", Content::Complex(259), 0, u32::MAX, 9, false),
        e("ReqdColltnDt", Content::Simple(18), 0, 1, 10, false),
        e("DrctDbtTx", Content::Complex(938), 0, 1, 11, false),
        e("Cdtr", Content::Complex(45), 1, 1, 12, true),
        e("CdtrAcct", Content::Complex(75), 0, 1, 13, false),
        e("CdtrAgt", Content::Complex(10), 1, 1, 14, true),
        e("CdtrAgtAcct", Content::Complex(75), 0, 1, 15, false),
        e("UltmtCdtr", Content::Complex(45), 0, 1, 16, false),
        e("InitgPty", Content::Complex(45), 0, 1, 17, false),
        e("InstgAgt", Content::Complex(10), 0, 1, 18, false),
        e("InstdAgt", Content::Complex(10), 0, 1, 19, false),
        e("IntrmyAgt1", Content::Complex(10), 0, 1, 20, false),
        e("IntrmyAgt1Acct", Content::Complex(75), 0, 1, 21, false),
        e("IntrmyAgt2", Content::Complex(10), 0, 1, 22, false),
        e("IntrmyAgt2Acct", Content::Complex(75), 0, 1, 23, false),
        e("IntrmyAgt3", Content::Complex(10), 0, 1, 24, false),
        e("IntrmyAgt3Acct", Content::Complex(75), 0, 1, 25, false),
        e("Dbtr", Content::Complex(45), 1, 1, 26, true),
        e("DbtrAcct", Content::Complex(75), 1, 1, 27, true),
        e("DbtrAgt", Content::Complex(10), 1, 1, 28, true),
        e("DbtrAgtAcct", Content::Complex(75), 0, 1, 29, false),
        e("UltmtDbtr", Content::Complex(45), 0, 1, 30, false),
        e("Purp", Content::Complex(306), 0, 1, 31, false),
        e("RgltryRptg", Content::Complex(945), 0, 10, 32, false),
        e("RltdRmtInf", Content::Complex(592), 0, 10, 33, false),
        e("RmtInf", Content::Complex(356), 0, 1, 34, false),
        e("SplmtryData", Content::Complex(58), 0, u32::MAX, 35, false),
    ]),
    // Document
    Complex::Elements(&[
        e("FIToFICstmrDrctDbt", Content::Complex(941), 1, 1, 0, true),
    ]),
    // FIToFICustomerDirectDebitV09
    Complex::Elements(&[
        e("GrpHdr", Content::Complex(942), 1, 1, 0, true),
        e("DrctDbtTxInf", Content::Complex(939), 1, u32::MAX, 1, true),
        e("SplmtryData", Content::Complex(58), 0, u32::MAX, 2, false),
    ]),
    // GroupHeader98
    Complex::Elements(&[
        e("MsgId", Content::Simple(29), 1, 1, 0, true),
        e("CreDtTm", Content::Simple(19), 1, 1, 1, true),
        e("Authstn", Content::Complex(937), 0, 2, 2, false),
        e("BtchBookg", Content::Simple(39), 0, 1, 3, false),
        e("NbOfTxs", Content::Simple(93), 1, 1, 4, true),
        e("CtrlSum", Content::Simple(71), 0, 1, 5, false),
        e("TtlIntrBkSttlmAmt", Content::Complex(4), 0, 1, 6, false),
        e("IntrBkSttlmDt", Content::Simple(18), 0, 1, 7, false),
        e("SttlmInf", Content::Complex(947), 1, 1, 8, true),
        e("PmtTpInf", Content::Complex(305), 0, 1, 9, false),
        e("InstgAgt", Content::Complex(10), 0, 1, 10, false),
        e("InstdAgt", Content::Complex(10), 0, 1, 11, false),
    ]),
    // PaymentIdentification13
    Complex::Elements(&[
        e("InstrId", Content::Simple(29), 0, 1, 0, false),
        e("EndToEndId", Content::Simple(29), 1, 1, 1, true),
        e("TxId", Content::Simple(29), 0, 1, 2, false),
        e("UETR", Content::Simple(42), 0, 1, 3, false),
        e("ClrSysRef", Content::Simple(29), 0, 1, 4, false),
    ]),
    // RegulatoryAuthority2
    Complex::Elements(&[
        e("Nm", Content::Simple(23), 0, 1, 0, false),
        e("Ctry", Content::Simple(7), 0, 1, 1, false),
    ]),
    // RegulatoryReporting3
    Complex::Elements(&[
        e("DbtCdtRptgInd", Content::Simple(158), 0, 1, 0, false),
        e("Authrty", Content::Complex(944), 0, 1, 1, false),
        e("Dtls", Content::Complex(948), 0, u32::MAX, 2, false),
    ]),
    // SettlementDateTimeIndication1
    Complex::Elements(&[
        e("DbtDtTm", Content::Simple(19), 0, 1, 0, false),
        e("CdtDtTm", Content::Simple(19), 0, 1, 1, false),
    ]),
    // SettlementInstruction14
    Complex::Elements(&[
        e("SttlmMtd", Content::Simple(189), 1, 1, 0, true),
        e("SttlmAcct", Content::Complex(75), 0, 1, 1, false),
        e("ClrSys", Content::Complex(264), 0, 1, 2, false),
    ]),
    // StructuredRegulatoryReporting3
    Complex::Elements(&[
        e("Tp", Content::Simple(29), 0, 1, 0, false),
        e("Dt", Content::Simple(18), 0, 1, 1, false),
        e("Ctry", Content::Simple(7), 0, 1, 2, false),
        e("Cd", Content::Simple(187), 0, 1, 3, false),
        e("Amt", Content::Complex(4), 0, 1, 4, false),
        e("Inf", Content::Simple(29), 0, u32::MAX, 5, false),
    ]),
    // DirectDebitTransactionInformation30
    Complex::Elements(&[
        e("PmtId", Content::Complex(943), 1, 1, 0, true),
        e("PmtTpInf", Content::Complex(305), 0, 1, 1, false),
        e("IntrBkSttlmAmt", Content::Complex(4), 1, 1, 2, true),
        e("IntrBkSttlmDt", Content::Simple(18), 0, 1, 3, false),
        e("SttlmPrty", Content::Simple(188), 0, 1, 4, false),
        e("SttlmTmIndctn", Content::Complex(946), 0, 1, 5, false),
        e("InstdAmt", Content::Complex(4), 0, 1, 6, false),
        e("XchgRate", Content::Simple(95), 0, 1, 7, false),
        e("ChrgBr", Content::Simple(69), 1, 1, 8, true),
        e("ChrgsInf", Content::Complex(924), 0, u32::MAX, 9, false),
        e("ReqdColltnDt", Content::Simple(18), 0, 1, 10, false),
        e("DrctDbtTx", Content::Complex(938), 0, 1, 11, false),
        e("Cdtr", Content::Complex(45), 1, 1, 12, true),
        e("CdtrAcct", Content::Complex(75), 0, 1, 13, false),
        e("CdtrAgt", Content::Complex(10), 1, 1, 14, true),
        e("CdtrAgtAcct", Content::Complex(75), 0, 1, 15, false),
        e("UltmtCdtr", Content::Complex(45), 0, 1, 16, false),
        e("InitgPty", Content::Complex(45), 0, 1, 17, false),
        e("InstgAgt", Content::Complex(10), 0, 1, 18, false),
        e("InstdAgt", Content::Complex(10), 0, 1, 19, false),
        e("IntrmyAgt1", Content::Complex(10), 0, 1, 20, false),
        e("IntrmyAgt1Acct", Content::Complex(75), 0, 1, 21, false),
        e("IntrmyAgt2", Content::Complex(10), 0, 1, 22, false),
        e("IntrmyAgt2Acct", Content::Complex(75), 0, 1, 23, false),
        e("IntrmyAgt3", Content::Complex(10), 0, 1, 24, false),
        e("IntrmyAgt3Acct", Content::Complex(75), 0, 1, 25, false),
        e("Dbtr", Content::Complex(45), 1, 1, 26, true),
        e("DbtrAcct", Content::Complex(75), 1, 1, 27, true),
        e("DbtrAgt", Content::Complex(10), 1, 1, 28, true),
        e("DbtrAgtAcct", Content::Complex(75), 0, 1, 29, false),
        e("UltmtDbtr", Content::Complex(45), 0, 1, 30, false),
        e("Purp", Content::Complex(306), 0, 1, 31, false),
        e("RgltryRptg", Content::Complex(945), 0, 10, 32, false),
        e("RltdRmtInf", Content::Complex(592), 0, 10, 33, false),
        e("RmtInf", Content::Complex(356), 0, 1, 34, false),
        e("SplmtryData", Content::Complex(58), 0, u32::MAX, 35, false),
    ]),
    // Document
    Complex::Elements(&[
        e("FIToFICstmrDrctDbt", Content::Complex(951), 1, 1, 0, true),
    ]),
    // FIToFICustomerDirectDebitV10
    Complex::Elements(&[
        e("GrpHdr", Content::Complex(942), 1, 1, 0, true),
        e("DrctDbtTxInf", Content::Complex(949), 1, u32::MAX, 1, true),
        e("SplmtryData", Content::Complex(58), 0, u32::MAX, 2, false),
    ]),
    // DirectDebitTransaction12
    Complex::Elements(&[
        e("MndtRltdInf", Content::Complex(398), 0, 1, 0, false),
        e("CdtrSchmeId", Content::Complex(99), 0, 1, 1, false),
        e("PreNtfctnId", Content::Simple(29), 0, 1, 2, false),
        e("PreNtfctnDt", Content::Simple(18), 0, 1, 3, false),
    ]),
    // DirectDebitTransactionInformation31
    Complex::Elements(&[
        e("PmtId", Content::Complex(943), 1, 1, 0, true),
        e("PmtTpInf", Content::Complex(305), 0, 1, 1, false),
        e("IntrBkSttlmAmt", Content::Complex(4), 1, 1, 2, true),
        e("IntrBkSttlmDt", Content::Simple(18), 0, 1, 3, false),
        e("SttlmPrty", Content::Simple(188), 0, 1, 4, false),
        e("SttlmTmIndctn", Content::Complex(946), 0, 1, 5, false),
        e("InstdAmt", Content::Complex(4), 0, 1, 6, false),
        e("XchgRate", Content::Simple(95), 0, 1, 7, false),
        e("ChrgBr", Content::Simple(69), 1, 1, 8, true),
        e("ChrgsInf", Content::Complex(928), 0, u32::MAX, 9, false),
        e("ReqdColltnDt", Content::Simple(18), 0, 1, 10, false),
        e("DrctDbtTx", Content::Complex(952), 0, 1, 11, false),
        e("Cdtr", Content::Complex(99), 1, 1, 12, true),
        e("CdtrAcct", Content::Complex(75), 0, 1, 13, false),
        e("CdtrAgt", Content::Complex(84), 1, 1, 14, true),
        e("CdtrAgtAcct", Content::Complex(75), 0, 1, 15, false),
        e("UltmtCdtr", Content::Complex(99), 0, 1, 16, false),
        e("InitgPty", Content::Complex(99), 0, 1, 17, false),
        e("InstgAgt", Content::Complex(84), 0, 1, 18, false),
        e("InstdAgt", Content::Complex(84), 0, 1, 19, false),
        e("IntrmyAgt1", Content::Complex(84), 0, 1, 20, false),
        e("IntrmyAgt1Acct", Content::Complex(75), 0, 1, 21, false),
        e("IntrmyAgt2", Content::Complex(84), 0, 1, 22, false),
        e("IntrmyAgt2Acct", Content::Complex(75), 0, 1, 23, false),
        e("IntrmyAgt3", Content::Complex(84), 0, 1, 24, false),
        e("IntrmyAgt3Acct", Content::Complex(75), 0, 1, 25, false),
        e("Dbtr", Content::Complex(99), 1, 1, 26, true),
        e("DbtrAcct", Content::Complex(75), 1, 1, 27, true),
        e("DbtrAgt", Content::Complex(84), 1, 1, 28, true),
        e("DbtrAgtAcct", Content::Complex(75), 0, 1, 29, false),
        e("UltmtDbtr", Content::Complex(99), 0, 1, 30, false),
        e("Purp", Content::Complex(306), 0, 1, 31, false),
        e("RgltryRptg", Content::Complex(945), 0, 10, 32, false),
        e("RltdRmtInf", Content::Complex(634), 0, 10, 33, false),
        e("RmtInf", Content::Complex(408), 0, 1, 34, false),
        e("SplmtryData", Content::Complex(58), 0, u32::MAX, 35, false),
    ]),
    // Document
    Complex::Elements(&[
        e("FIToFICstmrDrctDbt", Content::Complex(955), 1, 1, 0, true),
    ]),
    // FIToFICustomerDirectDebitV11
    Complex::Elements(&[
        e("GrpHdr", Content::Complex(956), 1, 1, 0, true),
        e("DrctDbtTxInf", Content::Complex(953), 1, u32::MAX, 1, true),
        e("SplmtryData", Content::Complex(58), 0, u32::MAX, 2, false),
    ]),
    // GroupHeader125
    Complex::Elements(&[
        e("MsgId", Content::Simple(29), 1, 1, 0, true),
        e("CreDtTm", Content::Simple(19), 1, 1, 1, true),
        e("Authstn", Content::Complex(937), 0, 2, 2, false),
        e("BtchBookg", Content::Simple(39), 0, 1, 3, false),
        e("NbOfTxs", Content::Simple(93), 1, 1, 4, true),
        e("CtrlSum", Content::Simple(71), 0, 1, 5, false),
        e("TtlIntrBkSttlmAmt", Content::Complex(4), 0, 1, 6, false),
        e("IntrBkSttlmDt", Content::Simple(18), 0, 1, 7, false),
        e("SttlmInf", Content::Complex(947), 1, 1, 8, true),
        e("PmtTpInf", Content::Complex(305), 0, 1, 9, false),
        e("InstgAgt", Content::Complex(84), 0, 1, 10, false),
        e("InstdAgt", Content::Complex(84), 0, 1, 11, false),
    ]),
    // Document
    Complex::Elements(&[
        e("PmtRtr", Content::Complex(961), 1, 1, 0, true),
    ]),
    // GroupHeader90
    Complex::Elements(&[
        e("MsgId", Content::Simple(29), 1, 1, 0, true),
        e("CreDtTm", Content::Simple(19), 1, 1, 1, true),
        e("Authstn", Content::Complex(937), 0, 2, 2, false),
        e("BtchBookg", Content::Simple(39), 0, 1, 3, false),
        e("NbOfTxs", Content::Simple(93), 1, 1, 4, true),
        e("CtrlSum", Content::Simple(71), 0, 1, 5, false),
        e("GrpRtr", Content::Simple(39), 0, 1, 6, false),
        e("TtlRtrdIntrBkSttlmAmt", Content::Complex(4), 0, 1, 7, false),
        e("IntrBkSttlmDt", Content::Simple(18), 0, 1, 8, false),
        e("SttlmInf", Content::Complex(315), 1, 1, 9, true),
        e("InstgAgt", Content::Complex(10), 0, 1, 10, false),
        e("InstdAgt", Content::Complex(10), 0, 1, 11, false),
    ]),
    // OriginalGroupHeader18
    Complex::Elements(&[
        e("OrgnlMsgId", Content::Simple(29), 1, 1, 0, true),
        e("OrgnlMsgNmId", Content::Simple(29), 1, 1, 1, true),
        e("OrgnlCreDtTm", Content::Simple(19), 0, 1, 2, false),
        e("RtrRsnInf", Content::Complex(960), 0, u32::MAX, 3, false),
    ]),
    // PaymentReturnReason6
    Complex::Elements(&[
        e("Orgtr", Content::Complex(45), 0, 1, 0, false),
        e("Rsn", Content::Complex(495), 0, 1, 1, false),
        e("AddtlInf", Content::Simple(67), 0, u32::MAX, 2, false),
    ]),
    // PaymentReturnV09
    Complex::Elements(&[
        e("GrpHdr", Content::Complex(958), 1, 1, 0, true),
        e("OrgnlGrpInf", Content::Complex(959), 0, 1, 1, false),
        e("TxInf", Content::Complex(962), 0, u32::MAX, 2, false),
        e("SplmtryData", Content::Complex(58), 0, u32::MAX, 3, false),
    ]),
    // PaymentTransaction112
    Complex::Elements(&[
        e("RtrId", Content::Simple(29), 0, 1, 0, false),
        e("OrgnlGrpInf", Content::Complex(299), 0, 1, 1, false),
        e("OrgnlInstrId", Content::Simple(29), 0, 1, 2, false),
        e("OrgnlEndToEndId", Content::Simple(29), 0, 1, 3, false),
        e("OrgnlTxId", Content::Simple(29), 0, 1, 4, false),
        e("OrgnlUETR", Content::Simple(42), 0, 1, 5, false),
        e("OrgnlClrSysRef", Content::Simple(29), 0, 1, 6, false),
        e("OrgnlIntrBkSttlmAmt", Content::Complex(4), 0, 1, 7, false),
        e("OrgnlIntrBkSttlmDt", Content::Simple(18), 0, 1, 8, false),
        e("RtrdIntrBkSttlmAmt", Content::Complex(4), 1, 1, 9, true),
        e("IntrBkSttlmDt", Content::Simple(18), 0, 1, 10, false),
        e("SttlmPrty", Content::Simple(188), 0, 1, 11, false),
        e("SttlmTmIndctn", Content::Complex(946), 0, 1, 12, false),
        e("RtrdInstdAmt", Content::Complex(4), 0, 1, 13, false),
        e("XchgRate", Content::Simple(95), 0, 1, 14, false),
        e("CompstnAmt", Content::Complex(4), 0, 1, 15, false),
        e("ChrgBr", Content::Simple(69), 0, 1, 16, false),
        e("ChrgsInf", Content::Complex(259), 0, u32::MAX, 17, false),
        e("ClrSysRef", Content::Simple(29), 0, 1, 18, false),
        e("InstgAgt", Content::Complex(10), 0, 1, 19, false),
        e("InstdAgt", Content::Complex(10), 0, 1, 20, false),
        e("RtrChain", Content::Complex(963), 0, 1, 21, false),
        e("RtrRsnInf", Content::Complex(960), 0, u32::MAX, 22, false),
        e("OrgnlTxRef", Content::Complex(301), 0, 1, 23, false),
        e("SplmtryData", Content::Complex(58), 0, u32::MAX, 24, false),
    ]),
    // TransactionParties7
    Complex::Elements(&[
        e("UltmtDbtr", Content::Complex(82), 0, 1, 0, false),
        e("Dbtr", Content::Complex(82), 1, 1, 1, true),
        e("InitgPty", Content::Complex(82), 0, 1, 2, false),
        e("DbtrAgt", Content::Complex(10), 0, 1, 3, false),
        e("PrvsInstgAgt1", Content::Complex(10), 0, 1, 4, false),
        e("PrvsInstgAgt2", Content::Complex(10), 0, 1, 5, false),
        e("PrvsInstgAgt3", Content::Complex(10), 0, 1, 6, false),
        e("IntrmyAgt1", Content::Complex(10), 0, 1, 7, false),
        e("IntrmyAgt2", Content::Complex(10), 0, 1, 8, false),
        e("IntrmyAgt3", Content::Complex(10), 0, 1, 9, false),
        e("CdtrAgt", Content::Complex(10), 0, 1, 10, false),
        e("Cdtr", Content::Complex(82), 1, 1, 11, true),
        e("UltmtCdtr", Content::Complex(82), 0, 1, 12, false),
    ]),
    // CreditTransferTransaction45
    Complex::Elements(&[
        e("UltmtDbtr", Content::Complex(45), 0, 1, 0, false),
        e("InitgPty", Content::Complex(45), 0, 1, 1, false),
        e("Dbtr", Content::Complex(45), 1, 1, 2, true),
        e("DbtrAcct", Content::Complex(12), 0, 1, 3, false),
        e("DbtrAgt", Content::Complex(10), 1, 1, 4, true),
        e("DbtrAgtAcct", Content::Complex(12), 0, 1, 5, false),
        e("PrvsInstgAgt1", Content::Complex(10), 0, 1, 6, false),
        e("PrvsInstgAgt1Acct", Content::Complex(12), 0, 1, 7, false),
        e("PrvsInstgAgt2", Content::Complex(10), 0, 1, 8, false),
        e("PrvsInstgAgt2Acct", Content::Complex(12), 0, 1, 9, false),
        e("PrvsInstgAgt3", Content::Complex(10), 0, 1, 10, false),
        e("PrvsInstgAgt3Acct", Content::Complex(12), 0, 1, 11, false),
        e("IntrmyAgt1", Content::Complex(10), 0, 1, 12, false),
        e("IntrmyAgt1Acct", Content::Complex(12), 0, 1, 13, false),
        e("IntrmyAgt2", Content::Complex(10), 0, 1, 14, false),
        e("IntrmyAgt2Acct", Content::Complex(12), 0, 1, 15, false),
        e("IntrmyAgt3", Content::Complex(10), 0, 1, 16, false),
        e("IntrmyAgt3Acct", Content::Complex(12), 0, 1, 17, false),
        e("CdtrAgt", Content::Complex(10), 1, 1, 18, true),
        e("CdtrAgtAcct", Content::Complex(12), 0, 1, 19, false),
        e("Cdtr", Content::Complex(45), 1, 1, 20, true),
        e("CdtrAcct", Content::Complex(12), 0, 1, 21, false),
        e("UltmtCdtr", Content::Complex(45), 0, 1, 22, false),
        e("InstrForCdtrAgt", Content::Complex(966), 0, u32::MAX, 23, false),
        e("InstrForNxtAgt", Content::Complex(967), 0, u32::MAX, 24, false),
        e("Tax", Content::Complex(596), 0, 1, 25, false),
        e("RmtInf", Content::Complex(311), 0, 1, 26, false),
        e("InstdAmt", Content::Complex(4), 0, 1, 27, false),
    ]),
    // Document
    Complex::Elements(&[
        e("PmtRtr", Content::Complex(969), 1, 1, 0, true),
    ]),
    // InstructionForCreditorAgent3
    Complex::Elements(&[
        e("Cd", Content::Simple(190), 0, 1, 0, false),
        e("InstrInf", Content::Simple(23), 0, 1, 1, false),
    ]),
    // InstructionForNextAgent1
    Complex::Elements(&[
        e("Cd", Content::Simple(191), 0, 1, 0, false),
        e("InstrInf", Content::Simple(23), 0, 1, 1, false),
    ]),
    // OriginalTransactionReference32
    Complex::Elements(&[
        e("IntrBkSttlmAmt", Content::Complex(4), 0, 1, 0, false),
        e("Amt", Content::Complex(251), 0, 1, 1, false),
        e("IntrBkSttlmDt", Content::Simple(18), 0, 1, 2, false),
        e("ReqdColltnDt", Content::Simple(18), 0, 1, 3, false),
        e("ReqdExctnDt", Content::Complex(197), 0, 1, 4, false),
        e("CdtrSchmeId", Content::Complex(45), 0, 1, 5, false),
        e("SttlmInf", Content::Complex(315), 0, 1, 6, false),
        e("PmtTpInf", Content::Complex(305), 0, 1, 7, false),
        e("PmtMtd", Content::Simple(94), 0, 1, 8, false),
        e("MndtRltdInf", Content::Complex(335), 0, 1, 9, false),
        e("RmtInf", Content::Complex(311), 0, 1, 10, false),
        e("UltmtDbtr", Content::Complex(82), 0, 1, 11, false),
        e("Dbtr", Content::Complex(82), 0, 1, 12, false),
        e("DbtrAcct", Content::Complex(12), 0, 1, 13, false),
        e("DbtrAgt", Content::Complex(10), 0, 1, 14, false),
        e("DbtrAgtAcct", Content::Complex(12), 0, 1, 15, false),
        e("CdtrAgt", Content::Complex(10), 0, 1, 16, false),
        e("CdtrAgtAcct", Content::Complex(12), 0, 1, 17, false),
        e("Cdtr", Content::Complex(82), 0, 1, 18, false),
        e("CdtrAcct", Content::Complex(12), 0, 1, 19, false),
        e("UltmtCdtr", Content::Complex(82), 0, 1, 20, false),
        e("Purp", Content::Complex(306), 0, 1, 21, false),
        e("UndrlygCstmrCdtTrf", Content::Complex(964), 0, 1, 22, false),
    ]),
    // PaymentReturnV10
    Complex::Elements(&[
        e("GrpHdr", Content::Complex(958), 1, 1, 0, true),
        e("OrgnlGrpInf", Content::Complex(959), 0, 1, 1, false),
        e("TxInf", Content::Complex(970), 0, u32::MAX, 2, false),
        e("SplmtryData", Content::Complex(58), 0, u32::MAX, 3, false),
    ]),
    // PaymentTransaction118
    Complex::Elements(&[
        e("RtrId", Content::Simple(29), 0, 1, 0, false),
        e("OrgnlGrpInf", Content::Complex(299), 0, 1, 1, false),
        e("OrgnlInstrId", Content::Simple(29), 0, 1, 2, false),
        e("OrgnlEndToEndId", Content::Simple(29), 0, 1, 3, false),
        e("OrgnlTxId", Content::Simple(29), 0, 1, 4, false),
        e("OrgnlUETR", Content::Simple(42), 0, 1, 5, false),
        e("OrgnlClrSysRef", Content::Simple(29), 0, 1, 6, false),
        e("OrgnlIntrBkSttlmAmt", Content::Complex(4), 0, 1, 7, false),
        e("OrgnlIntrBkSttlmDt", Content::Simple(18), 0, 1, 8, false),
        e("RtrdIntrBkSttlmAmt", Content::Complex(4), 1, 1, 9, true),
        e("IntrBkSttlmDt", Content::Simple(18), 0, 1, 10, false),
        e("SttlmPrty", Content::Simple(188), 0, 1, 11, false),
        e("SttlmTmIndctn", Content::Complex(946), 0, 1, 12, false),
        e("RtrdInstdAmt", Content::Complex(4), 0, 1, 13, false),
        e("XchgRate", Content::Simple(95), 0, 1, 14, false),
        e("CompstnAmt", Content::Complex(4), 0, 1, 15, false),
        e("ChrgBr", Content::Simple(69), 0, 1, 16, false),
        e("ChrgsInf", Content::Complex(259), 0, u32::MAX, 17, false),
        e("ClrSysRef", Content::Simple(29), 0, 1, 18, false),
        e("InstgAgt", Content::Complex(10), 0, 1, 19, false),
        e("InstdAgt", Content::Complex(10), 0, 1, 20, false),
        e("RtrChain", Content::Complex(971), 0, 1, 21, false),
        e("RtrRsnInf", Content::Complex(960), 0, u32::MAX, 22, false),
        e("OrgnlTxRef", Content::Complex(968), 0, 1, 23, false),
        e("SplmtryData", Content::Complex(58), 0, u32::MAX, 24, false),
    ]),
    // TransactionParties8
    Complex::Elements(&[
        e("UltmtDbtr", Content::Complex(82), 0, 1, 0, false),
        e("Dbtr", Content::Complex(82), 1, 1, 1, true),
        e("DbtrAcct", Content::Complex(12), 0, 1, 2, false),
        e("InitgPty", Content::Complex(82), 0, 1, 3, false),
        e("DbtrAgt", Content::Complex(10), 0, 1, 4, false),
        e("DbtrAgtAcct", Content::Complex(12), 0, 1, 5, false),
        e("PrvsInstgAgt1", Content::Complex(10), 0, 1, 6, false),
        e("PrvsInstgAgt1Acct", Content::Complex(12), 0, 1, 7, false),
        e("PrvsInstgAgt2", Content::Complex(10), 0, 1, 8, false),
        e("PrvsInstgAgt2Acct", Content::Complex(12), 0, 1, 9, false),
        e("PrvsInstgAgt3", Content::Complex(10), 0, 1, 10, false),
        e("PrvsInstgAgt3Acct", Content::Complex(12), 0, 1, 11, false),
        e("IntrmyAgt1", Content::Complex(10), 0, 1, 12, false),
        e("IntrmyAgt1Acct", Content::Complex(12), 0, 1, 13, false),
        e("IntrmyAgt2", Content::Complex(10), 0, 1, 14, false),
        e("IntrmyAgt2Acct", Content::Complex(12), 0, 1, 15, false),
        e("IntrmyAgt3", Content::Complex(10), 0, 1, 16, false),
        e("IntrmyAgt3Acct", Content::Complex(12), 0, 1, 17, false),
        e("CdtrAgt", Content::Complex(10), 0, 1, 18, false),
        e("CdtrAgtAcct", Content::Complex(12), 0, 1, 19, false),
        e("Cdtr", Content::Complex(82), 1, 1, 20, true),
        e("CdtrAcct", Content::Complex(12), 0, 1, 21, false),
        e("UltmtCdtr", Content::Complex(82), 0, 1, 22, false),
    ]),
    // CreditTransferTransaction52
    Complex::Elements(&[
        e("UltmtDbtr", Content::Complex(45), 0, 1, 0, false),
        e("InitgPty", Content::Complex(45), 0, 1, 1, false),
        e("Dbtr", Content::Complex(45), 1, 1, 2, true),
        e("DbtrAcct", Content::Complex(75), 0, 1, 3, false),
        e("DbtrAgt", Content::Complex(10), 1, 1, 4, true),
        e("DbtrAgtAcct", Content::Complex(75), 0, 1, 5, false),
        e("PrvsInstgAgt1", Content::Complex(10), 0, 1, 6, false),
        e("PrvsInstgAgt1Acct", Content::Complex(75), 0, 1, 7, false),
        e("PrvsInstgAgt2", Content::Complex(10), 0, 1, 8, false),
        e("PrvsInstgAgt2Acct", Content::Complex(75), 0, 1, 9, false),
        e("PrvsInstgAgt3", Content::Complex(10), 0, 1, 10, false),
        e("PrvsInstgAgt3Acct", Content::Complex(75), 0, 1, 11, false),
        e("IntrmyAgt1", Content::Complex(10), 0, 1, 12, false),
        e("IntrmyAgt1Acct", Content::Complex(75), 0, 1, 13, false),
        e("IntrmyAgt2", Content::Complex(10), 0, 1, 14, false),
        e("IntrmyAgt2Acct", Content::Complex(75), 0, 1, 15, false),
        e("IntrmyAgt3", Content::Complex(10), 0, 1, 16, false),
        e("IntrmyAgt3Acct", Content::Complex(75), 0, 1, 17, false),
        e("CdtrAgt", Content::Complex(10), 1, 1, 18, true),
        e("CdtrAgtAcct", Content::Complex(75), 0, 1, 19, false),
        e("Cdtr", Content::Complex(45), 1, 1, 20, true),
        e("CdtrAcct", Content::Complex(75), 0, 1, 21, false),
        e("UltmtCdtr", Content::Complex(45), 0, 1, 22, false),
        e("InstrForCdtrAgt", Content::Complex(966), 0, u32::MAX, 23, false),
        e("InstrForNxtAgt", Content::Complex(967), 0, u32::MAX, 24, false),
        e("Tax", Content::Complex(611), 0, 1, 25, false),
        e("RmtInf", Content::Complex(356), 0, 1, 26, false),
        e("InstdAmt", Content::Complex(4), 0, 1, 27, false),
    ]),
    // Document
    Complex::Elements(&[
        e("PmtRtr", Content::Complex(976), 1, 1, 0, true),
    ]),
    // GroupHeader99
    Complex::Elements(&[
        e("MsgId", Content::Simple(29), 1, 1, 0, true),
        e("CreDtTm", Content::Simple(19), 1, 1, 1, true),
        e("Authstn", Content::Complex(937), 0, 2, 2, false),
        e("BtchBookg", Content::Simple(39), 0, 1, 3, false),
        e("NbOfTxs", Content::Simple(93), 1, 1, 4, true),
        e("CtrlSum", Content::Simple(71), 0, 1, 5, false),
        e("GrpRtr", Content::Simple(39), 0, 1, 6, false),
        e("TtlRtrdIntrBkSttlmAmt", Content::Complex(4), 0, 1, 7, false),
        e("IntrBkSttlmDt", Content::Simple(18), 0, 1, 8, false),
        e("SttlmInf", Content::Complex(359), 1, 1, 9, true),
        e("PmtTpInf", Content::Complex(978), 0, 1, 10, false),
        e("InstgAgt", Content::Complex(10), 0, 1, 11, false),
        e("InstdAgt", Content::Complex(10), 0, 1, 12, false),
    ]),
    // OriginalTransactionReference36
    Complex::Elements(&[
        e("IntrBkSttlmAmt", Content::Complex(4), 0, 1, 0, false),
        e("Amt", Content::Complex(251), 0, 1, 1, false),
        e("IntrBkSttlmDt", Content::Simple(18), 0, 1, 2, false),
        e("ReqdColltnDt", Content::Simple(18), 0, 1, 3, false),
        e("ReqdExctnDt", Content::Complex(197), 0, 1, 4, false),
        e("CdtrSchmeId", Content::Complex(45), 0, 1, 5, false),
        e("SttlmInf", Content::Complex(359), 0, 1, 6, false),
        e("PmtTpInf", Content::Complex(305), 0, 1, 7, false),
        e("PmtMtd", Content::Simple(94), 0, 1, 8, false),
        e("MndtRltdInf", Content::Complex(349), 0, 1, 9, false),
        e("RmtInf", Content::Complex(356), 0, 1, 10, false),
        e("UltmtDbtr", Content::Complex(82), 0, 1, 11, false),
        e("Dbtr", Content::Complex(82), 0, 1, 12, false),
        e("DbtrAcct", Content::Complex(75), 0, 1, 13, false),
        e("DbtrAgt", Content::Complex(10), 0, 1, 14, false),
        e("DbtrAgtAcct", Content::Complex(75), 0, 1, 15, false),
        e("CdtrAgt", Content::Complex(10), 0, 1, 16, false),
        e("CdtrAgtAcct", Content::Complex(75), 0, 1, 17, false),
        e("Cdtr", Content::Complex(82), 0, 1, 18, false),
        e("CdtrAcct", Content::Complex(75), 0, 1, 19, false),
        e("UltmtCdtr", Content::Complex(82), 0, 1, 20, false),
        e("Purp", Content::Complex(306), 0, 1, 21, false),
        e("UndrlygCstmrCdtTrf", Content::Complex(972), 0, 1, 22, false),
    ]),
    // PaymentReturnV11
    Complex::Elements(&[
        e("GrpHdr", Content::Complex(974), 1, 1, 0, true),
        e("OrgnlGrpInf", Content::Complex(959), 0, 1, 1, false),
        e("TxInf", Content::Complex(977), 0, u32::MAX, 2, false),
        e("SplmtryData", Content::Complex(58), 0, u32::MAX, 3, false),
    ]),
    // PaymentTransaction133
    Complex::Elements(&[
        e("RtrId", Content::Simple(29), 0, 1, 0, false),
        e("OrgnlGrpInf", Content::Complex(299), 0, 1, 1, false),
        e("OrgnlInstrId", Content::Simple(29), 0, 1, 2, false),
        e("OrgnlEndToEndId", Content::Simple(29), 0, 1, 3, false),
        e("OrgnlTxId", Content::Simple(29), 0, 1, 4, false),
        e("OrgnlUETR", Content::Simple(42), 0, 1, 5, false),
        e("OrgnlClrSysRef", Content::Simple(29), 0, 1, 6, false),
        e("OrgnlIntrBkSttlmAmt", Content::Complex(4), 0, 1, 7, false),
        e("OrgnlIntrBkSttlmDt", Content::Simple(18), 0, 1, 8, false),
        e("PmtTpInf", Content::Complex(978), 0, 1, 9, false),
        e("RtrdIntrBkSttlmAmt", Content::Complex(4), 1, 1, 10, true),
        e("IntrBkSttlmDt", Content::Simple(18), 0, 1, 11, false),
        e("SttlmPrty", Content::Simple(188), 0, 1, 12, false),
        e("SttlmTmIndctn", Content::Complex(946), 0, 1, 13, false),
        e("SttlmTmReq", Content::Complex(979), 0, 1, 14, false),
        e("RtrdInstdAmt", Content::Complex(4), 0, 1, 15, false),
        e("XchgRate", Content::Simple(95), 0, 1, 16, false),
        e("CompstnAmt", Content::Complex(4), 0, 1, 17, false),
        e("ChrgBr", Content::Simple(69), 0, 1, 18, false),
        e("ChrgsInf", Content::Complex(259), 0, u32::MAX, 19, false),
        e("ClrSysRef", Content::Simple(29), 0, 1, 20, false),
        e("InstgAgt", Content::Complex(10), 0, 1, 21, false),
        e("InstdAgt", Content::Complex(10), 0, 1, 22, false),
        e("RtrChain", Content::Complex(980), 0, 1, 23, false),
        e("RtrRsnInf", Content::Complex(960), 0, u32::MAX, 24, false),
        e("OrgnlTxRef", Content::Complex(975), 0, 1, 25, false),
        e("SplmtryData", Content::Complex(58), 0, u32::MAX, 26, false),
    ]),
    // PaymentTypeInformation28
    Complex::Elements(&[
        e("InstrPrty", Content::Simple(96), 0, 1, 0, false),
        e("ClrChanl", Content::Simple(70), 0, 1, 1, false),
        e("SvcLvl", Content::Complex(314), 0, u32::MAX, 2, false),
        e("LclInstrm", Content::Complex(291), 0, 1, 3, false),
        e("CtgyPurp", Content::Complex(256), 0, 1, 4, false),
    ]),
    // SettlementTimeRequest2
    Complex::Elements(&[
        e("CLSTm", Content::Simple(58), 0, 1, 0, false),
        e("TillTm", Content::Simple(58), 0, 1, 1, false),
        e("FrTm", Content::Simple(58), 0, 1, 2, false),
        e("RjctTm", Content::Simple(58), 0, 1, 3, false),
    ]),
    // TransactionParties10
    Complex::Elements(&[
        e("UltmtDbtr", Content::Complex(82), 0, 1, 0, false),
        e("Dbtr", Content::Complex(82), 1, 1, 1, true),
        e("DbtrAcct", Content::Complex(75), 0, 1, 2, false),
        e("InitgPty", Content::Complex(82), 0, 1, 3, false),
        e("DbtrAgt", Content::Complex(10), 0, 1, 4, false),
        e("DbtrAgtAcct", Content::Complex(75), 0, 1, 5, false),
        e("PrvsInstgAgt1", Content::Complex(10), 0, 1, 6, false),
        e("PrvsInstgAgt1Acct", Content::Complex(75), 0, 1, 7, false),
        e("PrvsInstgAgt2", Content::Complex(10), 0, 1, 8, false),
        e("PrvsInstgAgt2Acct", Content::Complex(75), 0, 1, 9, false),
        e("PrvsInstgAgt3", Content::Complex(10), 0, 1, 10, false),
        e("PrvsInstgAgt3Acct", Content::Complex(75), 0, 1, 11, false),
        e("IntrmyAgt1", Content::Complex(10), 0, 1, 12, false),
        e("IntrmyAgt1Acct", Content::Complex(75), 0, 1, 13, false),
        e("IntrmyAgt2", Content::Complex(10), 0, 1, 14, false),
        e("IntrmyAgt2Acct", Content::Complex(75), 0, 1, 15, false),
        e("IntrmyAgt3", Content::Complex(10), 0, 1, 16, false),
        e("IntrmyAgt3Acct", Content::Complex(75), 0, 1, 17, false),
        e("CdtrAgt", Content::Complex(10), 0, 1, 18, false),
        e("CdtrAgtAcct", Content::Complex(75), 0, 1, 19, false),
        e("Cdtr", Content::Complex(82), 1, 1, 20, true),
        e("CdtrAcct", Content::Complex(75), 0, 1, 21, false),
        e("UltmtCdtr", Content::Complex(82), 0, 1, 22, false),
    ]),
    // CreditTransferTransaction63
    Complex::Elements(&[
        e("UltmtDbtr", Content::Complex(99), 0, 1, 0, false),
        e("InitgPty", Content::Complex(99), 0, 1, 1, false),
        e("Dbtr", Content::Complex(99), 1, 1, 2, true),
        e("DbtrAcct", Content::Complex(75), 0, 1, 3, false),
        e("DbtrAgt", Content::Complex(84), 1, 1, 4, true),
        e("DbtrAgtAcct", Content::Complex(75), 0, 1, 5, false),
        e("PrvsInstgAgt1", Content::Complex(84), 0, 1, 6, false),
        e("PrvsInstgAgt1Acct", Content::Complex(75), 0, 1, 7, false),
        e("PrvsInstgAgt2", Content::Complex(84), 0, 1, 8, false),
        e("PrvsInstgAgt2Acct", Content::Complex(75), 0, 1, 9, false),
        e("PrvsInstgAgt3", Content::Complex(84), 0, 1, 10, false),
        e("PrvsInstgAgt3Acct", Content::Complex(75), 0, 1, 11, false),
        e("IntrmyAgt1", Content::Complex(84), 0, 1, 12, false),
        e("IntrmyAgt1Acct", Content::Complex(75), 0, 1, 13, false),
        e("IntrmyAgt2", Content::Complex(84), 0, 1, 14, false),
        e("IntrmyAgt2Acct", Content::Complex(75), 0, 1, 15, false),
        e("IntrmyAgt3", Content::Complex(84), 0, 1, 16, false),
        e("IntrmyAgt3Acct", Content::Complex(75), 0, 1, 17, false),
        e("CdtrAgt", Content::Complex(84), 1, 1, 18, true),
        e("CdtrAgtAcct", Content::Complex(75), 0, 1, 19, false),
        e("Cdtr", Content::Complex(99), 1, 1, 20, true),
        e("CdtrAcct", Content::Complex(75), 0, 1, 21, false),
        e("UltmtCdtr", Content::Complex(99), 0, 1, 22, false),
        e("InstrForCdtrAgt", Content::Complex(966), 0, u32::MAX, 23, false),
        e("InstrForNxtAgt", Content::Complex(967), 0, u32::MAX, 24, false),
        e("Tax", Content::Complex(362), 0, 1, 25, false),
        e("RmtInf", Content::Complex(408), 0, 1, 26, false),
        e("InstdAmt", Content::Complex(4), 0, 1, 27, false),
    ]),
    // Document
    Complex::Elements(&[
        e("PmtRtr", Content::Complex(987), 1, 1, 0, true),
    ]),
    // GroupHeader123
    Complex::Elements(&[
        e("MsgId", Content::Simple(29), 1, 1, 0, true),
        e("CreDtTm", Content::Simple(19), 1, 1, 1, true),
        e("Authstn", Content::Complex(937), 0, 2, 2, false),
        e("BtchBookg", Content::Simple(39), 0, 1, 3, false),
        e("NbOfTxs", Content::Simple(93), 1, 1, 4, true),
        e("CtrlSum", Content::Simple(71), 0, 1, 5, false),
        e("GrpRtr", Content::Simple(39), 0, 1, 6, false),
        e("TtlRtrdIntrBkSttlmAmt", Content::Complex(4), 0, 1, 7, false),
        e("IntrBkSttlmDt", Content::Simple(18), 0, 1, 8, false),
        e("SttlmInf", Content::Complex(411), 1, 1, 9, true),
        e("PmtTpInf", Content::Complex(978), 0, 1, 10, false),
        e("InstgAgt", Content::Complex(84), 0, 1, 11, false),
        e("InstdAgt", Content::Complex(84), 0, 1, 12, false),
    ]),
    // OriginalGroupHeader19
    Complex::Elements(&[
        e("OrgnlMsgId", Content::Simple(29), 1, 1, 0, true),
        e("OrgnlMsgNmId", Content::Simple(29), 1, 1, 1, true),
        e("OrgnlCreDtTm", Content::Simple(19), 0, 1, 2, false),
        e("RtrRsnInf", Content::Complex(986), 0, u32::MAX, 3, false),
    ]),
    // OriginalTransactionReference41
    Complex::Elements(&[
        e("IntrBkSttlmAmt", Content::Complex(4), 0, 1, 0, false),
        e("Amt", Content::Complex(251), 0, 1, 1, false),
        e("IntrBkSttlmDt", Content::Simple(18), 0, 1, 2, false),
        e("ReqdColltnDt", Content::Simple(18), 0, 1, 3, false),
        e("ReqdExctnDt", Content::Complex(197), 0, 1, 4, false),
        e("CdtrSchmeId", Content::Complex(99), 0, 1, 5, false),
        e("SttlmInf", Content::Complex(411), 0, 1, 6, false),
        e("PmtTpInf", Content::Complex(305), 0, 1, 7, false),
        e("PmtMtd", Content::Simple(94), 0, 1, 8, false),
        e("MndtRltdInf", Content::Complex(397), 0, 1, 9, false),
        e("RmtInf", Content::Complex(408), 0, 1, 10, false),
        e("UltmtDbtr", Content::Complex(97), 0, 1, 11, false),
        e("Dbtr", Content::Complex(97), 0, 1, 12, false),
        e("DbtrAcct", Content::Complex(75), 0, 1, 13, false),
        e("DbtrAgt", Content::Complex(84), 0, 1, 14, false),
        e("DbtrAgtAcct", Content::Complex(75), 0, 1, 15, false),
        e("CdtrAgt", Content::Complex(84), 0, 1, 16, false),
        e("CdtrAgtAcct", Content::Complex(75), 0, 1, 17, false),
        e("Cdtr", Content::Complex(97), 0, 1, 18, false),
        e("CdtrAcct", Content::Complex(75), 0, 1, 19, false),
        e("UltmtCdtr", Content::Complex(97), 0, 1, 20, false),
        e("Purp", Content::Complex(306), 0, 1, 21, false),
        e("UndrlygCstmrCdtTrf", Content::Complex(981), 0, 1, 22, false),
    ]),
    // PaymentReturnReason7
    Complex::Elements(&[
        e("Orgtr", Content::Complex(99), 0, 1, 0, false),
        e("Rsn", Content::Complex(495), 0, 1, 1, false),
        e("AddtlInf", Content::Simple(67), 0, u32::MAX, 2, false),
    ]),
    // PaymentReturnV13
    Complex::Elements(&[
        e("GrpHdr", Content::Complex(983), 1, 1, 0, true),
        e("OrgnlGrpInf", Content::Complex(984), 0, 1, 1, false),
        e("TxInf", Content::Complex(988), 0, u32::MAX, 2, false),
        e("SplmtryData", Content::Complex(58), 0, u32::MAX, 3, false),
    ]),
    // PaymentTransaction159
    Complex::Elements(&[
        e("RtrId", Content::Simple(29), 0, 1, 0, false),
        e("OrgnlGrpInf", Content::Complex(299), 0, 1, 1, false),
        e("OrgnlInstrId", Content::Simple(29), 0, 1, 2, false),
        e("OrgnlEndToEndId", Content::Simple(29), 0, 1, 3, false),
        e("OrgnlTxId", Content::Simple(29), 0, 1, 4, false),
        e("OrgnlUETR", Content::Simple(42), 0, 1, 5, false),
        e("OrgnlClrSysRef", Content::Simple(29), 0, 1, 6, false),
        e("OrgnlIntrBkSttlmAmt", Content::Complex(4), 0, 1, 7, false),
        e("OrgnlIntrBkSttlmDt", Content::Simple(18), 0, 1, 8, false),
        e("PmtTpInf", Content::Complex(978), 0, 1, 9, false),
        e("RtrdIntrBkSttlmAmt", Content::Complex(4), 1, 1, 10, true),
        e("IntrBkSttlmDt", Content::Simple(18), 0, 1, 11, false),
        e("SttlmPrty", Content::Simple(188), 0, 1, 12, false),
        e("SttlmTmIndctn", Content::Complex(946), 0, 1, 13, false),
        e("SttlmTmReq", Content::Complex(979), 0, 1, 14, false),
        e("RtrdInstdAmt", Content::Complex(4), 0, 1, 15, false),
        e("XchgRate", Content::Simple(95), 0, 1, 16, false),
        e("CompstnAmt", Content::Complex(4), 0, 1, 17, false),
        e("ChrgBr", Content::Simple(69), 0, 1, 18, false),
        e("ChrgsInf", Content::Complex(928), 0, u32::MAX, 19, false),
        e("ClrSysRef", Content::Simple(29), 0, 1, 20, false),
        e("InstgAgt", Content::Complex(84), 0, 1, 21, false),
        e("InstdAgt", Content::Complex(84), 0, 1, 22, false),
        e("RtrChain", Content::Complex(989), 0, 1, 23, false),
        e("RtrRsnInf", Content::Complex(986), 0, u32::MAX, 24, false),
        e("OrgnlTxRef", Content::Complex(985), 0, 1, 25, false),
        e("SplmtryData", Content::Complex(58), 0, u32::MAX, 26, false),
    ]),
    // TransactionParties11
    Complex::Elements(&[
        e("UltmtDbtr", Content::Complex(97), 0, 1, 0, false),
        e("Dbtr", Content::Complex(97), 1, 1, 1, true),
        e("DbtrAcct", Content::Complex(75), 0, 1, 2, false),
        e("InitgPty", Content::Complex(97), 0, 1, 3, false),
        e("DbtrAgt", Content::Complex(84), 0, 1, 4, false),
        e("DbtrAgtAcct", Content::Complex(75), 0, 1, 5, false),
        e("PrvsInstgAgt1", Content::Complex(84), 0, 1, 6, false),
        e("PrvsInstgAgt1Acct", Content::Complex(75), 0, 1, 7, false),
        e("PrvsInstgAgt2", Content::Complex(84), 0, 1, 8, false),
        e("PrvsInstgAgt2Acct", Content::Complex(75), 0, 1, 9, false),
        e("PrvsInstgAgt3", Content::Complex(84), 0, 1, 10, false),
        e("PrvsInstgAgt3Acct", Content::Complex(75), 0, 1, 11, false),
        e("IntrmyAgt1", Content::Complex(84), 0, 1, 12, false),
        e("IntrmyAgt1Acct", Content::Complex(75), 0, 1, 13, false),
        e("IntrmyAgt2", Content::Complex(84), 0, 1, 14, false),
        e("IntrmyAgt2Acct", Content::Complex(75), 0, 1, 15, false),
        e("IntrmyAgt3", Content::Complex(84), 0, 1, 16, false),
        e("IntrmyAgt3Acct", Content::Complex(75), 0, 1, 17, false),
        e("CdtrAgt", Content::Complex(84), 0, 1, 18, false),
        e("CdtrAgtAcct", Content::Complex(75), 0, 1, 19, false),
        e("Cdtr", Content::Complex(97), 1, 1, 20, true),
        e("CdtrAcct", Content::Complex(75), 0, 1, 21, false),
        e("UltmtCdtr", Content::Complex(97), 0, 1, 22, false),
    ]),
    // CreditTransferTransaction68
    Complex::Elements(&[
        e("PmtId", Content::Complex(943), 0, 1, 0, false),
        e("PmtTpInf", Content::Complex(978), 0, 1, 1, false),
        e("UltmtDbtr", Content::Complex(99), 0, 1, 2, false),
        e("InitgPty", Content::Complex(99), 0, 1, 3, false),
        e("Dbtr", Content::Complex(99), 1, 1, 4, true),
        e("DbtrAcct", Content::Complex(75), 0, 1, 5, false),
        e("DbtrAgt", Content::Complex(84), 1, 1, 6, true),
        e("DbtrAgtAcct", Content::Complex(75), 0, 1, 7, false),
        e("PrvsInstgAgt1", Content::Complex(84), 0, 1, 8, false),
        e("PrvsInstgAgt1Acct", Content::Complex(75), 0, 1, 9, false),
        e("PrvsInstgAgt2", Content::Complex(84), 0, 1, 10, false),
        e("PrvsInstgAgt2Acct", Content::Complex(75), 0, 1, 11, false),
        e("PrvsInstgAgt3", Content::Complex(84), 0, 1, 12, false),
        e("PrvsInstgAgt3Acct", Content::Complex(75), 0, 1, 13, false),
        e("IntrmyAgt1", Content::Complex(84), 0, 1, 14, false),
        e("IntrmyAgt1Acct", Content::Complex(75), 0, 1, 15, false),
        e("IntrmyAgt2", Content::Complex(84), 0, 1, 16, false),
        e("IntrmyAgt2Acct", Content::Complex(75), 0, 1, 17, false),
        e("IntrmyAgt3", Content::Complex(84), 0, 1, 18, false),
        e("IntrmyAgt3Acct", Content::Complex(75), 0, 1, 19, false),
        e("CdtrAgt", Content::Complex(84), 1, 1, 20, true),
        e("CdtrAgtAcct", Content::Complex(75), 0, 1, 21, false),
        e("Cdtr", Content::Complex(99), 1, 1, 22, true),
        e("CdtrAcct", Content::Complex(75), 0, 1, 23, false),
        e("UltmtCdtr", Content::Complex(99), 0, 1, 24, false),
        e("InstrForCdtrAgt", Content::Complex(966), 0, u32::MAX, 25, false),
        e("InstrForNxtAgt", Content::Complex(967), 0, u32::MAX, 26, false),
        e("Purp", Content::Complex(306), 0, 1, 27, false),
        e("Tax", Content::Complex(362), 0, 1, 28, false),
        e("RmtInf", Content::Complex(408), 0, 1, 29, false),
        e("InstdAmt", Content::Complex(4), 0, 1, 30, false),
    ]),
    // CreditTransferTransaction69
    Complex::Elements(&[
        e("PmtId", Content::Complex(943), 1, 1, 0, true),
        e("PmtTpInf", Content::Complex(978), 0, 1, 1, false),
        e("IntrBkSttlmAmt", Content::Complex(4), 1, 1, 2, true),
        e("IntrBkSttlmDt", Content::Simple(18), 0, 1, 3, false),
        e("SttlmPrty", Content::Simple(188), 0, 1, 4, false),
        e("SttlmTmIndctn", Content::Complex(946), 0, 1, 5, false),
        e("SttlmTmReq", Content::Complex(979), 0, 1, 6, false),
        e("XpryDtTm", Content::Simple(19), 0, 1, 7, false),
        e("PmtSgntr", Content::Complex(992), 0, 1, 8, false),
        e("PrvsInstgAgt1", Content::Complex(84), 0, 1, 9, false),
        e("PrvsInstgAgt1Acct", Content::Complex(75), 0, 1, 10, false),
        e("PrvsInstgAgt2", Content::Complex(84), 0, 1, 11, false),
        e("PrvsInstgAgt2Acct", Content::Complex(75), 0, 1, 12, false),
        e("PrvsInstgAgt3", Content::Complex(84), 0, 1, 13, false),
        e("PrvsInstgAgt3Acct", Content::Complex(75), 0, 1, 14, false),
        e("InstgAgt", Content::Complex(84), 0, 1, 15, false),
        e("InstdAgt", Content::Complex(84), 0, 1, 16, false),
        e("IntrmyAgt1", Content::Complex(84), 0, 1, 17, false),
        e("IntrmyAgt1Acct", Content::Complex(75), 0, 1, 18, false),
        e("IntrmyAgt2", Content::Complex(84), 0, 1, 19, false),
        e("IntrmyAgt2Acct", Content::Complex(75), 0, 1, 20, false),
        e("IntrmyAgt3", Content::Complex(84), 0, 1, 21, false),
        e("IntrmyAgt3Acct", Content::Complex(75), 0, 1, 22, false),
        e("UltmtDbtr", Content::Complex(84), 0, 1, 23, false),
        e("Dbtr", Content::Complex(84), 1, 1, 24, true),
        e("DbtrAcct", Content::Complex(75), 0, 1, 25, false),
        e("DbtrAgt", Content::Complex(84), 0, 1, 26, false),
        e("DbtrAgtAcct", Content::Complex(75), 0, 1, 27, false),
        e("CdtrAgt", Content::Complex(84), 0, 1, 28, false),
        e("CdtrAgtAcct", Content::Complex(75), 0, 1, 29, false),
        e("Cdtr", Content::Complex(84), 1, 1, 30, true),
        e("CdtrAcct", Content::Complex(75), 0, 1, 31, false),
        e("UltmtCdtr", Content::Complex(84), 0, 1, 32, false),
        e("InstrForCdtrAgt", Content::Complex(966), 0, u32::MAX, 33, false),
        e("InstrForNxtAgt", Content::Complex(967), 0, u32::MAX, 34, false),
        e("Purp", Content::Complex(306), 0, 1, 35, false),
        e("RmtInf", Content::Complex(998), 0, 1, 36, false),
        e("UndrlygAllcn", Content::Complex(649), 0, u32::MAX, 37, false),
    ]),
    // CryptographicKey1Choice
    Complex::Elements(&[
        e("ILPV4", Content::Simple(192), 1, 1, 0, true),
        e("Sgntr", Content::Simple(185), 1, 1, 0, true),
    ]),
    // CurrencyExchange26
    Complex::Elements(&[
        e("UnitCcy", Content::Simple(2), 0, 1, 0, false),
        e("QtdCcy", Content::Simple(2), 0, 1, 1, false),
        e("PreAgrdXchgRate", Content::Simple(95), 1, 1, 2, true),
        e("QtnDtTm", Content::Simple(19), 0, 1, 3, false),
        e("QtId", Content::Simple(42), 0, 1, 4, false),
        e("FXAgt", Content::Complex(84), 0, 1, 5, false),
    ]),
    // Document
    Complex::Elements(&[
        e("PmtRtr", Content::Complex(996), 1, 1, 0, true),
    ]),
    // OriginalTransactionReference44
    Complex::Elements(&[
        e("IntrBkSttlmAmt", Content::Complex(4), 0, 1, 0, false),
        e("Amt", Content::Complex(251), 0, 1, 1, false),
        e("IntrBkSttlmDt", Content::Simple(18), 0, 1, 2, false),
        e("ReqdColltnDt", Content::Simple(18), 0, 1, 3, false),
        e("ReqdExctnDt", Content::Complex(197), 0, 1, 4, false),
        e("CdtrSchmeId", Content::Complex(99), 0, 1, 5, false),
        e("SttlmInf", Content::Complex(411), 0, 1, 6, false),
        e("PmtTpInf", Content::Complex(305), 0, 1, 7, false),
        e("PmtMtd", Content::Simple(94), 0, 1, 8, false),
        e("MndtRltdInf", Content::Complex(397), 0, 1, 9, false),
        e("RmtInf", Content::Complex(408), 0, 1, 10, false),
        e("UltmtDbtr", Content::Complex(97), 0, 1, 11, false),
        e("Dbtr", Content::Complex(97), 0, 1, 12, false),
        e("DbtrAcct", Content::Complex(75), 0, 1, 13, false),
        e("DbtrAgt", Content::Complex(84), 0, 1, 14, false),
        e("DbtrAgtAcct", Content::Complex(75), 0, 1, 15, false),
        e("CdtrAgt", Content::Complex(84), 0, 1, 16, false),
        e("CdtrAgtAcct", Content::Complex(75), 0, 1, 17, false),
        e("Cdtr", Content::Complex(97), 0, 1, 18, false),
        e("CdtrAcct", Content::Complex(75), 0, 1, 19, false),
        e("UltmtCdtr", Content::Complex(97), 0, 1, 20, false),
        e("Purp", Content::Complex(306), 0, 1, 21, false),
        e("UndrlygCstmrCdtTrf", Content::Complex(990), 0, 1, 22, false),
        e("UndrlygFICdtTrf", Content::Complex(991), 0, 1, 23, false),
    ]),
    // PaymentReturnV14
    Complex::Elements(&[
        e("GrpHdr", Content::Complex(983), 1, 1, 0, true),
        e("OrgnlGrpInf", Content::Complex(984), 0, 1, 1, false),
        e("TxInf", Content::Complex(997), 0, u32::MAX, 2, false),
        e("SplmtryData", Content::Complex(58), 0, u32::MAX, 3, false),
    ]),
    // PaymentTransaction163
    Complex::Elements(&[
        e("RtrId", Content::Simple(29), 0, 1, 0, false),
        e("OrgnlGrpInf", Content::Complex(299), 0, 1, 1, false),
        e("OrgnlInstrId", Content::Simple(29), 0, 1, 2, false),
        e("OrgnlEndToEndId", Content::Simple(29), 0, 1, 3, false),
        e("OrgnlTxId", Content::Simple(29), 0, 1, 4, false),
        e("OrgnlUETR", Content::Simple(42), 0, 1, 5, false),
        e("OrgnlClrSysRef", Content::Simple(29), 0, 1, 6, false),
        e("OrgnlIntrBkSttlmAmt", Content::Complex(4), 0, 1, 7, false),
        e("OrgnlIntrBkSttlmDt", Content::Simple(18), 0, 1, 8, false),
        e("PmtTpInf", Content::Complex(978), 0, 1, 9, false),
        e("RtrdIntrBkSttlmAmt", Content::Complex(4), 1, 1, 10, true),
        e("IntrBkSttlmDt", Content::Simple(18), 0, 1, 11, false),
        e("SttlmPrty", Content::Simple(188), 0, 1, 12, false),
        e("SttlmTmIndctn", Content::Complex(946), 0, 1, 13, false),
        e("SttlmTmReq", Content::Complex(979), 0, 1, 14, false),
        e("RtrdInstdAmt", Content::Complex(4), 0, 1, 15, false),
        e("XchgRate", Content::Simple(95), 0, 1, 16, false),
        e("AgrdRate", Content::Complex(993), 0, 1, 17, false),
        e("CompstnAmt", Content::Complex(4), 0, 1, 18, false),
        e("ChrgBr", Content::Simple(69), 0, 1, 19, false),
        e("ChrgsInf", Content::Complex(928), 0, u32::MAX, 20, false),
        e("ClrSysRef", Content::Simple(29), 0, 1, 21, false),
        e("InstgAgt", Content::Complex(84), 0, 1, 22, false),
        e("InstdAgt", Content::Complex(84), 0, 1, 23, false),
        e("RtrChain", Content::Complex(989), 0, 1, 24, false),
        e("RtrRsnInf", Content::Complex(986), 0, u32::MAX, 25, false),
        e("OrgnlTxRef", Content::Complex(995), 0, 1, 26, false),
        e("SplmtryData", Content::Complex(58), 0, u32::MAX, 27, false),
    ]),
    // RemittanceInformation2
    Complex::Elements(&[
        e("Ustrd", Content::Simple(23), 0, u32::MAX, 0, false),
    ]),
    // Document
    Complex::Elements(&[
        e("FIToFIPmtRvsl", Content::Complex(1000), 1, 1, 0, true),
    ]),
    // FIToFIPaymentReversalV10
    Complex::Elements(&[
        e("GrpHdr", Content::Complex(1001), 1, 1, 0, true),
        e("OrgnlGrpInf", Content::Complex(1002), 0, 1, 1, false),
        e("TxInf", Content::Complex(1004), 0, u32::MAX, 2, false),
        e("SplmtryData", Content::Complex(58), 0, u32::MAX, 3, false),
    ]),
    // GroupHeader89
    Complex::Elements(&[
        e("MsgId", Content::Simple(29), 1, 1, 0, true),
        e("CreDtTm", Content::Simple(19), 1, 1, 1, true),
        e("Authstn", Content::Complex(937), 0, 2, 2, false),
        e("BtchBookg", Content::Simple(39), 0, 1, 3, false),
        e("NbOfTxs", Content::Simple(93), 1, 1, 4, true),
        e("CtrlSum", Content::Simple(71), 0, 1, 5, false),
        e("GrpRvsl", Content::Simple(39), 0, 1, 6, false),
        e("TtlRvsdIntrBkSttlmAmt", Content::Complex(4), 0, 1, 7, false),
        e("IntrBkSttlmDt", Content::Simple(18), 0, 1, 8, false),
        e("SttlmInf", Content::Complex(315), 1, 1, 9, true),
        e("InstgAgt", Content::Complex(10), 0, 1, 10, false),
        e("InstdAgt", Content::Complex(10), 0, 1, 11, false),
    ]),
    // OriginalGroupHeader16
    Complex::Elements(&[
        e("OrgnlMsgId", Content::Simple(29), 1, 1, 0, true),
        e("OrgnlMsgNmId", Content::Simple(29), 1, 1, 1, true),
        e("OrgnlCreDtTm", Content::Simple(19), 0, 1, 2, false),
        e("RvslRsnInf", Content::Complex(1003), 0, u32::MAX, 3, false),
    ]),
    // PaymentReversalReason9
    Complex::Elements(&[
        e("Orgtr", Content::Complex(45), 0, 1, 0, false),
        e("Rsn", Content::Complex(1005), 0, 1, 1, false),
        e("AddtlInf", Content::Simple(67), 0, u32::MAX, 2, false),
    ]),
    // PaymentTransaction119
    Complex::Elements(&[
        e("RvslId", Content::Simple(29), 0, 1, 0, false),
        e("OrgnlGrpInf", Content::Complex(299), 0, 1, 1, false),
        e("OrgnlInstrId", Content::Simple(29), 0, 1, 2, false),
        e("OrgnlEndToEndId", Content::Simple(29), 0, 1, 3, false),
        e("OrgnlTxId", Content::Simple(29), 0, 1, 4, false),
        e("OrgnlUETR", Content::Simple(42), 0, 1, 5, false),
        e("OrgnlClrSysRef", Content::Simple(29), 0, 1, 6, false),
        e("OrgnlIntrBkSttlmAmt", Content::Complex(4), 0, 1, 7, false),
        e("RvsdIntrBkSttlmAmt", Content::Complex(4), 1, 1, 8, true),
        e("IntrBkSttlmDt", Content::Simple(18), 0, 1, 9, false),
        e("SttlmPrty", Content::Simple(188), 0, 1, 10, false),
        e("SttlmTmIndctn", Content::Complex(946), 0, 1, 11, false),
        e("RvsdInstdAmt", Content::Complex(4), 0, 1, 12, false),
        e("XchgRate", Content::Simple(95), 0, 1, 13, false),
        e("CompstnAmt", Content::Complex(4), 0, 1, 14, false),
        e("ChrgBr", Content::Simple(69), 0, 1, 15, false),
        e("ChrgsInf", Content::Complex(259), 0, u32::MAX, 16, false),
        e("InstgAgt", Content::Complex(10), 0, 1, 17, false),
        e("InstdAgt", Content::Complex(10), 0, 1, 18, false),
        e("RvslRsnInf", Content::Complex(1003), 0, u32::MAX, 19, false),
        e("OrgnlTxRef", Content::Complex(338), 0, 1, 20, false),
        e("SplmtryData", Content::Complex(58), 0, u32::MAX, 21, false),
    ]),
    // ReversalReason4Choice
    Complex::Elements(&[
        e("Cd", Content::Simple(193), 1, 1, 0, true),
        e("Prtry", Content::Simple(29), 1, 1, 0, true),
    ]),
    // Document
    Complex::Elements(&[
        e("FIToFIPmtRvsl", Content::Complex(1007), 1, 1, 0, true),
    ]),
    // FIToFIPaymentReversalV11
    Complex::Elements(&[
        e("GrpHdr", Content::Complex(1008), 1, 1, 0, true),
        e("OrgnlGrpInf", Content::Complex(1002), 0, 1, 1, false),
        e("TxInf", Content::Complex(1009), 0, u32::MAX, 2, false),
        e("SplmtryData", Content::Complex(58), 0, u32::MAX, 3, false),
    ]),
    // GroupHeader97
    Complex::Elements(&[
        e("MsgId", Content::Simple(29), 1, 1, 0, true),
        e("CreDtTm", Content::Simple(19), 1, 1, 1, true),
        e("Authstn", Content::Complex(937), 0, 2, 2, false),
        e("BtchBookg", Content::Simple(39), 0, 1, 3, false),
        e("NbOfTxs", Content::Simple(93), 1, 1, 4, true),
        e("CtrlSum", Content::Simple(71), 0, 1, 5, false),
        e("GrpRvsl", Content::Simple(39), 0, 1, 6, false),
        e("TtlRvsdIntrBkSttlmAmt", Content::Complex(4), 0, 1, 7, false),
        e("IntrBkSttlmDt", Content::Simple(18), 0, 1, 8, false),
        e("SttlmInf", Content::Complex(359), 1, 1, 9, true),
        e("InstgAgt", Content::Complex(10), 0, 1, 10, false),
        e("InstdAgt", Content::Complex(10), 0, 1, 11, false),
    ]),
    // PaymentTransaction135
    Complex::Elements(&[
        e("RvslId", Content::Simple(29), 0, 1, 0, false),
        e("OrgnlGrpInf", Content::Complex(299), 0, 1, 1, false),
        e("OrgnlInstrId", Content::Simple(29), 0, 1, 2, false),
        e("OrgnlEndToEndId", Content::Simple(29), 0, 1, 3, false),
        e("OrgnlTxId", Content::Simple(29), 0, 1, 4, false),
        e("OrgnlUETR", Content::Simple(42), 0, 1, 5, false),
        e("OrgnlClrSysRef", Content::Simple(29), 0, 1, 6, false),
        e("OrgnlIntrBkSttlmAmt", Content::Complex(4), 0, 1, 7, false),
        e("RvsdIntrBkSttlmAmt", Content::Complex(4), 1, 1, 8, true),
        e("IntrBkSttlmDt", Content::Simple(18), 0, 1, 9, false),
        e("SttlmPrty", Content::Simple(188), 0, 1, 10, false),
        e("SttlmTmIndctn", Content::Complex(946), 0, 1, 11, false),
        e("RvsdInstdAmt", Content::Complex(4), 0, 1, 12, false),
        e("XchgRate", Content::Simple(95), 0, 1, 13, false),
        e("CompstnAmt", Content::Complex(4), 0, 1, 14, false),
        e("ChrgBr", Content::Simple(69), 0, 1, 15, false),
        e("ChrgsInf", Content::Complex(259), 0, u32::MAX, 16, false),
        e("InstgAgt", Content::Complex(10), 0, 1, 17, false),
        e("InstdAgt", Content::Complex(10), 0, 1, 18, false),
        e("RvslRsnInf", Content::Complex(1003), 0, u32::MAX, 19, false),
        e("OrgnlTxRef", Content::Complex(352), 0, 1, 20, false),
        e("SplmtryData", Content::Complex(58), 0, u32::MAX, 21, false),
    ]),
    // Document
    Complex::Elements(&[
        e("FIToFIPmtRvsl", Content::Complex(1011), 1, 1, 0, true),
    ]),
    // FIToFIPaymentReversalV12
    Complex::Elements(&[
        e("GrpHdr", Content::Complex(1008), 1, 1, 0, true),
        e("OrgnlGrpInf", Content::Complex(1002), 0, 1, 1, false),
        e("TxInf", Content::Complex(1012), 0, u32::MAX, 2, false),
        e("SplmtryData", Content::Complex(58), 0, u32::MAX, 3, false),
    ]),
    // PaymentTransaction143
    Complex::Elements(&[
        e("RvslId", Content::Simple(29), 0, 1, 0, false),
        e("OrgnlGrpInf", Content::Complex(299), 0, 1, 1, false),
        e("OrgnlInstrId", Content::Simple(29), 0, 1, 2, false),
        e("OrgnlEndToEndId", Content::Simple(29), 0, 1, 3, false),
        e("OrgnlTxId", Content::Simple(29), 0, 1, 4, false),
        e("OrgnlUETR", Content::Simple(42), 0, 1, 5, false),
        e("OrgnlClrSysRef", Content::Simple(29), 0, 1, 6, false),
        e("OrgnlIntrBkSttlmAmt", Content::Complex(4), 0, 1, 7, false),
        e("RvsdIntrBkSttlmAmt", Content::Complex(4), 1, 1, 8, true),
        e("IntrBkSttlmDt", Content::Simple(18), 0, 1, 9, false),
        e("SttlmPrty", Content::Simple(188), 0, 1, 10, false),
        e("SttlmTmIndctn", Content::Complex(946), 0, 1, 11, false),
        e("RvsdInstdAmt", Content::Complex(4), 0, 1, 12, false),
        e("XchgRate", Content::Simple(95), 0, 1, 13, false),
        e("CompstnAmt", Content::Complex(4), 0, 1, 14, false),
        e("ChrgBr", Content::Simple(69), 0, 1, 15, false),
        e("ChrgsInf", Content::Complex(924), 0, u32::MAX, 16, false),
        e("InstgAgt", Content::Complex(10), 0, 1, 17, false),
        e("InstdAgt", Content::Complex(10), 0, 1, 18, false),
        e("RvslRsnInf", Content::Complex(1003), 0, u32::MAX, 19, false),
        e("OrgnlTxRef", Content::Complex(352), 0, 1, 20, false),
        e("SplmtryData", Content::Complex(58), 0, u32::MAX, 21, false),
    ]),
    // Document
    Complex::Elements(&[
        e("FIToFIPmtRvsl", Content::Complex(1014), 1, 1, 0, true),
    ]),
    // FIToFIPaymentReversalV13
    Complex::Elements(&[
        e("GrpHdr", Content::Complex(1015), 1, 1, 0, true),
        e("OrgnlGrpInf", Content::Complex(1016), 0, 1, 1, false),
        e("TxInf", Content::Complex(1018), 0, u32::MAX, 2, false),
        e("SplmtryData", Content::Complex(58), 0, u32::MAX, 3, false),
    ]),
    // GroupHeader127
    Complex::Elements(&[
        e("MsgId", Content::Simple(29), 1, 1, 0, true),
        e("CreDtTm", Content::Simple(19), 1, 1, 1, true),
        e("Authstn", Content::Complex(937), 0, 2, 2, false),
        e("BtchBookg", Content::Simple(39), 0, 1, 3, false),
        e("NbOfTxs", Content::Simple(93), 1, 1, 4, true),
        e("CtrlSum", Content::Simple(71), 0, 1, 5, false),
        e("GrpRvsl", Content::Simple(39), 0, 1, 6, false),
        e("TtlRvsdIntrBkSttlmAmt", Content::Complex(4), 0, 1, 7, false),
        e("IntrBkSttlmDt", Content::Simple(18), 0, 1, 8, false),
        e("SttlmInf", Content::Complex(411), 1, 1, 9, true),
        e("InstgAgt", Content::Complex(84), 0, 1, 10, false),
        e("InstdAgt", Content::Complex(84), 0, 1, 11, false),
    ]),
    // OriginalGroupHeader20
    Complex::Elements(&[
        e("OrgnlMsgId", Content::Simple(29), 1, 1, 0, true),
        e("OrgnlMsgNmId", Content::Simple(29), 1, 1, 1, true),
        e("OrgnlCreDtTm", Content::Simple(19), 0, 1, 2, false),
        e("RvslRsnInf", Content::Complex(1017), 0, u32::MAX, 3, false),
    ]),
    // PaymentReversalReason10
    Complex::Elements(&[
        e("Orgtr", Content::Complex(99), 0, 1, 0, false),
        e("Rsn", Content::Complex(1005), 0, 1, 1, false),
        e("AddtlInf", Content::Simple(67), 0, u32::MAX, 2, false),
    ]),
    // PaymentTransaction149
    Complex::Elements(&[
        e("RvslId", Content::Simple(29), 0, 1, 0, false),
        e("OrgnlGrpInf", Content::Complex(299), 0, 1, 1, false),
        e("OrgnlInstrId", Content::Simple(29), 0, 1, 2, false),
        e("OrgnlEndToEndId", Content::Simple(29), 0, 1, 3, false),
        e("OrgnlTxId", Content::Simple(29), 0, 1, 4, false),
        e("OrgnlUETR", Content::Simple(42), 0, 1, 5, false),
        e("OrgnlClrSysRef", Content::Simple(29), 0, 1, 6, false),
        e("OrgnlIntrBkSttlmAmt", Content::Complex(4), 0, 1, 7, false),
        e("RvsdIntrBkSttlmAmt", Content::Complex(4), 1, 1, 8, true),
        e("IntrBkSttlmDt", Content::Simple(18), 0, 1, 9, false),
        e("SttlmPrty", Content::Simple(188), 0, 1, 10, false),
        e("SttlmTmIndctn", Content::Complex(946), 0, 1, 11, false),
        e("RvsdInstdAmt", Content::Complex(4), 0, 1, 12, false),
        e("XchgRate", Content::Simple(95), 0, 1, 13, false),
        e("CompstnAmt", Content::Complex(4), 0, 1, 14, false),
        e("ChrgBr", Content::Simple(69), 0, 1, 15, false),
        e("ChrgsInf", Content::Complex(928), 0, u32::MAX, 16, false),
        e("InstgAgt", Content::Complex(84), 0, 1, 17, false),
        e("InstdAgt", Content::Complex(84), 0, 1, 18, false),
        e("RvslRsnInf", Content::Complex(1017), 0, u32::MAX, 19, false),
        e("OrgnlTxRef", Content::Complex(402), 0, 1, 20, false),
        e("SplmtryData", Content::Complex(58), 0, u32::MAX, 21, false),
    ]),
    // AccountIdentification3Choice
    Complex::Elements(&[
        e("IBAN", Content::Simple(200), 1, 1, 0, true),
        e("BBAN", Content::Simple(194), 1, 1, 0, true),
        e("UPIC", Content::Simple(207), 1, 1, 0, true),
        e("PrtryAcct", Content::Complex(1054), 1, 1, 0, true),
    ]),
    // BranchAndFinancialInstitutionIdentification3
    Complex::Elements(&[
        e("FinInstnId", Content::Complex(1031), 1, 1, 0, true),
        e("BrnchId", Content::Complex(1021), 0, 1, 1, false),
    ]),
    // BranchData
    Complex::Elements(&[
        e("Id", Content::Simple(29), 0, 1, 0, false),
        e("Nm", Content::Simple(29), 0, 1, 1, false),
        e("PstlAdr", Content::Complex(140), 0, 1, 2, false),
    ]),
    // CashAccount7
    Complex::Elements(&[
        e("Id", Content::Complex(1019), 1, 1, 0, true),
        e("Tp", Content::Complex(452), 0, 1, 1, false),
        e("Ccy", Content::Simple(2), 0, 1, 2, false),
        e("Nm", Content::Simple(34), 0, 1, 3, false),
    ]),
    // ChargesInformation1
    Complex::Elements(&[
        e("ChrgsAmt", Content::Complex(4), 1, 1, 0, true),
        e("ChrgsPty", Content::Complex(1020), 1, 1, 1, true),
    ]),
    // ClearingSystemIdentification1Choice
    Complex::Elements(&[
        e("ClrSysId", Content::Simple(196), 1, 1, 0, true),
        e("Prtry", Content::Simple(29), 1, 1, 0, true),
    ]),
    // ClearingSystemMemberIdentification3Choice
    Complex::Elements(&[
        e("Id", Content::Simple(29), 1, 1, 0, true),
        e("Prtry", Content::Simple(29), 1, 1, 0, true),
    ]),
    // CreditTransferTransactionInformation2
    Complex::Elements(&[
        e("PmtId", Content::Complex(1041), 1, 1, 0, true),
        e("PmtTpInf", Content::Complex(1042), 0, 1, 1, false),
        e("IntrBkSttlmAmt", Content::Complex(4), 1, 1, 2, true),
        e("IntrBkSttlmDt", Content::Simple(18), 0, 1, 3, false),
        e("SttlmTmIndctn", Content::Complex(946), 0, 1, 4, false),
        e("SttlmTmReq", Content::Complex(1053), 0, 1, 5, false),
        e("AccptncDtTm", Content::Simple(19), 0, 1, 6, false),
        e("PoolgAdjstmntDt", Content::Simple(18), 0, 1, 7, false),
        e("InstdAmt", Content::Complex(4), 0, 1, 8, false),
        e("XchgRate", Content::Simple(95), 0, 1, 9, false),
        e("ChrgBr", Content::Simple(69), 1, 1, 10, true),
        e("ChrgsInf", Content::Complex(1023), 0, u32::MAX, 11, false),
        e("PrvsInstgAgt", Content::Complex(1020), 0, 1, 12, false),
        e("PrvsInstgAgtAcct", Content::Complex(1022), 0, 1, 13, false),
        e("InstgAgt", Content::Complex(1020), 0, 1, 14, false),
        e("InstdAgt", Content::Complex(1020), 0, 1, 15, false),
        e("IntrmyAgt1", Content::Complex(1020), 0, 1, 16, false),
        e("IntrmyAgt1Acct", Content::Complex(1022), 0, 1, 17, false),
        e("IntrmyAgt2", Content::Complex(1020), 0, 1, 18, false),
        e("IntrmyAgt2Acct", Content::Complex(1022), 0, 1, 19, false),
        e("IntrmyAgt3", Content::Complex(1020), 0, 1, 20, false),
        e("IntrmyAgt3Acct", Content::Complex(1022), 0, 1, 21, false),
        e("UltmtDbtr", Content::Complex(1040), 0, 1, 22, false),
        e("InitgPty", Content::Complex(1040), 0, 1, 23, false),
        e("Dbtr", Content::Complex(1040), 1, 1, 24, true),
        e("DbtrAcct", Content::Complex(1022), 0, 1, 25, false),
        e("DbtrAgt", Content::Complex(1020), 1, 1, 26, true),
        e("DbtrAgtAcct", Content::Complex(1022), 0, 1, 27, false),
        e("CdtrAgt", Content::Complex(1020), 1, 1, 28, true),
        e("CdtrAgtAcct", Content::Complex(1022), 0, 1, 29, false),
        e("Cdtr", Content::Complex(1040), 1, 1, 30, true),
        e("CdtrAcct", Content::Complex(1022), 0, 1, 31, false),
        e("UltmtCdtr", Content::Complex(1040), 0, 1, 32, false),
        e("InstrForCdtrAgt", Content::Complex(1034), 0, u32::MAX, 33, false),
        e("InstrForNxtAgt", Content::Complex(967), 0, u32::MAX, 34, false),
        e("Purp", Content::Complex(1035), 0, 1, 35, false),
        e("RgltryRptg", Content::Complex(1048), 0, 10, 36, false),
        e("RltdRmtInf", Content::Complex(1050), 0, 10, 37, false),
        e("RmtInf", Content::Complex(1049), 0, 1, 38, false),
    ]),
    // CreditorReferenceInformation1
    Complex::Elements(&[
        e("CdtrRefTp", Content::Complex(1028), 0, 1, 0, false),
        e("CdtrRef", Content::Simple(29), 0, 1, 1, false),
    ]),
    // CreditorReferenceType1
    Complex::Elements(&[
        e("Cd", Content::Simple(72), 1, 1, 0, true),
        e("Prtry", Content::Simple(29), 1, 1, 0, true),
        e("Issr", Content::Simple(29), 0, 1, 1, false),
    ]),
    // Document
    Complex::Elements(&[
        e("pacs.008.001.01", Content::Complex(1057), 1, 1, 0, true),
    ]),
    // FinancialInstitutionIdentification3
    Complex::Elements(&[
        e("BIC", Content::Simple(40), 0, 1, 0, false),
        e("ClrSysMmbId", Content::Complex(1025), 0, 1, 1, false),
        e("Nm", Content::Simple(34), 0, 1, 2, false),
        e("PstlAdr", Content::Complex(140), 0, 1, 3, false),
        e("PrtryId", Content::Complex(289), 0, 1, 4, false),
    ]),
    // FinancialInstitutionIdentification5Choice
    Complex::Elements(&[
        e("BIC", Content::Simple(40), 1, 1, 0, true),
        e("ClrSysMmbId", Content::Complex(1025), 1, 1, 0, true),
        e("NmAndAdr", Content::Complex(1037), 1, 1, 0, true),
        e("PrtryId", Content::Complex(289), 1, 1, 0, true),
        e("CmbndId", Content::Complex(1030), 1, 1, 0, true),
    ]),
    // GenericIdentification4
    Complex::Elements(&[
        e("Id", Content::Simple(29), 1, 1, 0, true),
        e("IdTp", Content::Simple(29), 1, 1, 1, true),
    ]),
    // GroupHeader2
    Complex::Elements(&[
        e("MsgId", Content::Simple(29), 1, 1, 0, true),
        e("CreDtTm", Content::Simple(19), 1, 1, 1, true),
        e("BtchBookg", Content::Simple(39), 0, 1, 2, false),
        e("NbOfTxs", Content::Simple(93), 1, 1, 3, true),
        e("CtrlSum", Content::Simple(71), 0, 1, 4, false),
        e("TtlIntrBkSttlmAmt", Content::Complex(4), 0, 1, 5, false),
        e("IntrBkSttlmDt", Content::Simple(18), 0, 1, 6, false),
        e("SttlmInf", Content::Complex(1052), 1, 1, 7, true),
        e("PmtTpInf", Content::Complex(1042), 0, 1, 8, false),
        e("InstgAgt", Content::Complex(1020), 0, 1, 9, false),
        e("InstdAgt", Content::Complex(1020), 0, 1, 10, false),
    ]),
    // InstructionForCreditorAgent1
    Complex::Elements(&[
        e("Cd", Content::Simple(202), 0, 1, 0, false),
        e("InstrInf", Content::Simple(23), 0, 1, 1, false),
    ]),
    // LocalInstrument1Choice
    Complex::Elements(&[
        e("Cd", Content::Simple(29), 1, 1, 0, true),
        e("Prtry", Content::Simple(29), 1, 1, 0, true),
    ]),
    // NameAndAddress3
    Complex::Elements(&[
        e("Nm", Content::Simple(34), 1, 1, 0, true),
        e("Adr", Content::Complex(140), 1, 1, 1, true),
    ]),
    // NameAndAddress7
    Complex::Elements(&[
        e("Nm", Content::Simple(34), 1, 1, 0, true),
        e("PstlAdr", Content::Complex(140), 1, 1, 1, true),
    ]),
    // OrganisationIdentification2
    Complex::Elements(&[
        e("BIC", Content::Simple(40), 0, 1, 0, false),
        e("IBEI", Content::Simple(201), 0, 1, 1, false),
        e("BEI", Content::Simple(40), 0, 1, 2, false),
        e("EANGLN", Content::Simple(199), 0, 1, 3, false),
        e("USCHU", Content::Simple(195), 0, 1, 4, false),
        e("DUNS", Content::Simple(198), 0, 1, 5, false),
        e("BkPtyId", Content::Simple(29), 0, 1, 6, false),
        e("TaxIdNb", Content::Simple(29), 0, 1, 7, false),
        e("PrtryId", Content::Complex(289), 0, 1, 8, false),
    ]),
    // Party2Choice
    Complex::Elements(&[
        e("OrgId", Content::Complex(1038), 1, 1, 0, true),
        e("PrvtId", Content::Complex(1043), 1, 4, 0, true),
    ]),
    // PartyIdentification8
    Complex::Elements(&[
        e("Nm", Content::Simple(34), 0, 1, 0, false),
        e("PstlAdr", Content::Complex(140), 0, 1, 1, false),
        e("Id", Content::Complex(1039), 0, 1, 2, false),
        e("CtryOfRes", Content::Simple(7), 0, 1, 3, false),
    ]),
    // PaymentIdentification2
    Complex::Elements(&[
        e("InstrId", Content::Simple(29), 0, 1, 0, false),
        e("EndToEndId", Content::Simple(29), 1, 1, 1, true),
        e("TxId", Content::Simple(29), 1, 1, 2, true),
    ]),
    // PaymentTypeInformation3
    Complex::Elements(&[
        e("InstrPrty", Content::Simple(96), 0, 1, 0, false),
        e("SvcLvl", Content::Complex(1051), 0, 1, 1, false),
        e("ClrChanl", Content::Simple(70), 0, 1, 1, false),
        e("LclInstrm", Content::Complex(1035), 0, 1, 2, false),
        e("CtgyPurp", Content::Simple(204), 0, 1, 3, false),
    ]),
    // PersonIdentification3
    Complex::Elements(&[
        e("DrvrsLicNb", Content::Simple(29), 1, 1, 0, true),
        e("CstmrNb", Content::Simple(29), 1, 1, 0, true),
        e("SclSctyNb", Content::Simple(29), 1, 1, 0, true),
        e("AlnRegnNb", Content::Simple(29), 1, 1, 0, true),
        e("PsptNb", Content::Simple(29), 1, 1, 0, true),
        e("TaxIdNb", Content::Simple(29), 1, 1, 0, true),
        e("IdntyCardNb", Content::Simple(29), 1, 1, 0, true),
        e("MplyrIdNb", Content::Simple(29), 1, 1, 0, true),
        e("DtAndPlcOfBirth", Content::Complex(23), 1, 1, 0, true),
        e("OthrId", Content::Complex(1032), 1, 1, 0, true),
        e("Issr", Content::Simple(29), 0, 1, 1, false),
    ]),
    // ReferredDocumentAmount1Choice
    Complex::Elements(&[
        e("DuePyblAmt", Content::Complex(4), 1, 1, 0, true),
        e("DscntApldAmt", Content::Complex(4), 1, 1, 0, true),
        e("RmtdAmt", Content::Complex(4), 1, 1, 0, true),
        e("CdtNoteAmt", Content::Complex(4), 1, 1, 0, true),
        e("TaxAmt", Content::Complex(4), 1, 1, 0, true),
    ]),
    // ReferredDocumentInformation1
    Complex::Elements(&[
        e("RfrdDocTp", Content::Complex(1046), 0, 1, 0, false),
        e("RfrdDocNb", Content::Simple(29), 0, 1, 1, false),
    ]),
    // ReferredDocumentType1
    Complex::Elements(&[
        e("Cd", Content::Simple(197), 1, 1, 0, true),
        e("Prtry", Content::Simple(29), 1, 1, 0, true),
        e("Issr", Content::Simple(29), 0, 1, 1, false),
    ]),
    // RegulatoryAuthority
    Complex::Elements(&[
        e("AuthrtyNm", Content::Simple(34), 0, 1, 0, false),
        e("AuthrtyCtry", Content::Simple(7), 0, 1, 1, false),
    ]),
    // RegulatoryReporting2
    Complex::Elements(&[
        e("DbtCdtRptgInd", Content::Simple(158), 0, 1, 0, false),
        e("Authrty", Content::Complex(1047), 0, 1, 1, false),
        e("RgltryDtls", Content::Complex(1055), 0, 1, 2, false),
    ]),
    // RemittanceInformation1
    Complex::Elements(&[
        e("Ustrd", Content::Simple(23), 0, u32::MAX, 0, false),
        e("Strd", Content::Complex(1056), 0, u32::MAX, 1, false),
    ]),
    // RemittanceLocation1
    Complex::Elements(&[
        e("RmtId", Content::Simple(29), 0, 1, 0, false),
        e("RmtLctnMtd", Content::Simple(205), 0, 1, 1, false),
        e("RmtLctnElctrncAdr", Content::Simple(43), 0, 1, 2, false),
        e("RmtLctnPstlAdr", Content::Complex(1036), 0, 1, 3, false),
    ]),
    // ServiceLevel2Choice
    Complex::Elements(&[
        e("Cd", Content::Simple(206), 1, 1, 0, true),
        e("Prtry", Content::Simple(29), 1, 1, 0, true),
    ]),
    // SettlementInformation1
    Complex::Elements(&[
        e("SttlmMtd", Content::Simple(98), 1, 1, 0, true),
        e("SttlmAcct", Content::Complex(1022), 0, 1, 1, false),
        e("ClrSys", Content::Complex(1024), 0, 1, 2, false),
        e("InstgRmbrsmntAgt", Content::Complex(1020), 0, 1, 3, false),
        e("InstgRmbrsmntAgtAcct", Content::Complex(1022), 0, 1, 4, false),
        e("InstdRmbrsmntAgt", Content::Complex(1020), 0, 1, 5, false),
        e("InstdRmbrsmntAgtAcct", Content::Complex(1022), 0, 1, 6, false),
        e("ThrdRmbrsmntAgt", Content::Complex(1020), 0, 1, 7, false),
        e("ThrdRmbrsmntAgtAcct", Content::Complex(1022), 0, 1, 8, false),
    ]),
    // SettlementTimeRequest1
    Complex::Elements(&[
        e("CLSTm", Content::Simple(58), 1, 1, 0, true),
    ]),
    // SimpleIdentificationInformation2
    Complex::Elements(&[
        e("Id", Content::Simple(27), 1, 1, 0, true),
    ]),
    // StructuredRegulatoryReporting2
    Complex::Elements(&[
        e("Cd", Content::Simple(203), 0, 1, 0, false),
        e("Amt", Content::Complex(4), 0, 1, 1, false),
        e("Inf", Content::Simple(29), 0, 1, 2, false),
    ]),
    // StructuredRemittanceInformation6
    Complex::Elements(&[
        e("RfrdDocInf", Content::Complex(1045), 0, 1, 0, false),
        e("RfrdDocRltdDt", Content::Simple(18), 0, 1, 1, false),
        e("RfrdDocAmt", Content::Complex(1044), 0, u32::MAX, 2, false),
        e("CdtrRefInf", Content::Complex(1027), 0, 1, 3, false),
        e("Invcr", Content::Complex(1040), 0, 1, 4, false),
        e("Invcee", Content::Complex(1040), 0, 1, 5, false),
        e("AddtlRmtInf", Content::Simple(23), 0, 1, 6, false),
    ]),
    // pacs.008.001.01
    Complex::Elements(&[
        e("GrpHdr", Content::Complex(1033), 1, 1, 0, true),
        e("CdtTrfTxInf", Content::Complex(1026), 1, u32::MAX, 1, true),
    ]),
    // CreditTransferTransactionInformation11
    Complex::Elements(&[
        e("PmtId", Content::Complex(1062), 1, 1, 0, true),
        e("PmtTpInf", Content::Complex(1063), 0, 1, 1, false),
        e("IntrBkSttlmAmt", Content::Complex(4), 1, 1, 2, true),
        e("IntrBkSttlmDt", Content::Simple(18), 0, 1, 3, false),
        e("SttlmPrty", Content::Simple(188), 0, 1, 4, false),
        e("SttlmTmIndctn", Content::Complex(946), 0, 1, 5, false),
        e("SttlmTmReq", Content::Complex(979), 0, 1, 6, false),
        e("AccptncDtTm", Content::Simple(19), 0, 1, 7, false),
        e("PoolgAdjstmntDt", Content::Simple(18), 0, 1, 8, false),
        e("InstdAmt", Content::Complex(4), 0, 1, 9, false),
        e("XchgRate", Content::Simple(95), 0, 1, 10, false),
        e("ChrgBr", Content::Simple(69), 1, 1, 11, true),
        e("ChrgsInf", Content::Complex(887), 0, u32::MAX, 12, false),
        e("PrvsInstgAgt", Content::Complex(449), 0, 1, 13, false),
        e("PrvsInstgAgtAcct", Content::Complex(450), 0, 1, 14, false),
        e("InstgAgt", Content::Complex(449), 0, 1, 15, false),
        e("InstdAgt", Content::Complex(449), 0, 1, 16, false),
        e("IntrmyAgt1", Content::Complex(449), 0, 1, 17, false),
        e("IntrmyAgt1Acct", Content::Complex(450), 0, 1, 18, false),
        e("IntrmyAgt2", Content::Complex(449), 0, 1, 19, false),
        e("IntrmyAgt2Acct", Content::Complex(450), 0, 1, 20, false),
        e("IntrmyAgt3", Content::Complex(449), 0, 1, 21, false),
        e("IntrmyAgt3Acct", Content::Complex(450), 0, 1, 22, false),
        e("UltmtDbtr", Content::Complex(478), 0, 1, 23, false),
        e("InitgPty", Content::Complex(478), 0, 1, 24, false),
        e("Dbtr", Content::Complex(478), 1, 1, 25, true),
        e("DbtrAcct", Content::Complex(450), 0, 1, 26, false),
        e("DbtrAgt", Content::Complex(449), 1, 1, 27, true),
        e("DbtrAgtAcct", Content::Complex(450), 0, 1, 28, false),
        e("CdtrAgt", Content::Complex(449), 1, 1, 29, true),
        e("CdtrAgtAcct", Content::Complex(450), 0, 1, 30, false),
        e("Cdtr", Content::Complex(478), 1, 1, 31, true),
        e("CdtrAcct", Content::Complex(450), 0, 1, 32, false),
        e("UltmtCdtr", Content::Complex(478), 0, 1, 33, false),
        e("InstrForCdtrAgt", Content::Complex(1034), 0, u32::MAX, 34, false),
        e("InstrForNxtAgt", Content::Complex(967), 0, u32::MAX, 35, false),
        e("Purp", Content::Complex(306), 0, 1, 36, false),
        e("RgltryRptg", Content::Complex(945), 0, 10, 37, false),
        e("RltdRmtInf", Content::Complex(492), 0, 10, 38, false),
        e("RmtInf", Content::Complex(491), 0, 1, 39, false),
    ]),
    // Document
    Complex::Elements(&[
        e("FIToFICstmrCdtTrf", Content::Complex(1060), 1, 1, 0, true),
    ]),
    // FIToFICustomerCreditTransferV02
    Complex::Elements(&[
        e("GrpHdr", Content::Complex(1061), 1, 1, 0, true),
        e("CdtTrfTxInf", Content::Complex(1058), 1, u32::MAX, 1, true),
    ]),
    // GroupHeader33
    Complex::Elements(&[
        e("MsgId", Content::Simple(29), 1, 1, 0, true),
        e("CreDtTm", Content::Simple(19), 1, 1, 1, true),
        e("BtchBookg", Content::Simple(39), 0, 1, 2, false),
        e("NbOfTxs", Content::Simple(93), 1, 1, 3, true),
        e("CtrlSum", Content::Simple(71), 0, 1, 4, false),
        e("TtlIntrBkSttlmAmt", Content::Complex(4), 0, 1, 5, false),
        e("IntrBkSttlmDt", Content::Simple(18), 0, 1, 6, false),
        e("SttlmInf", Content::Complex(897), 1, 1, 7, true),
        e("PmtTpInf", Content::Complex(1063), 0, 1, 8, false),
        e("InstgAgt", Content::Complex(449), 0, 1, 9, false),
        e("InstdAgt", Content::Complex(449), 0, 1, 10, false),
    ]),
    // PaymentIdentification3
    Complex::Elements(&[
        e("InstrId", Content::Simple(29), 0, 1, 0, false),
        e("EndToEndId", Content::Simple(29), 1, 1, 1, true),
        e("TxId", Content::Simple(29), 1, 1, 2, true),
        e("ClrSysRef", Content::Simple(29), 0, 1, 3, false),
    ]),
    // PaymentTypeInformation21
    Complex::Elements(&[
        e("InstrPrty", Content::Simple(96), 0, 1, 0, false),
        e("ClrChanl", Content::Simple(70), 0, 1, 1, false),
        e("SvcLvl", Content::Complex(314), 0, 1, 2, false),
        e("LclInstrm", Content::Complex(291), 0, 1, 3, false),
        e("CtgyPurp", Content::Complex(256), 0, 1, 4, false),
    ]),
    // CreditTransferTransaction2
    Complex::Elements(&[
        e("PmtId", Content::Complex(1062), 1, 1, 0, true),
        e("PmtTpInf", Content::Complex(1063), 0, 1, 1, false),
        e("IntrBkSttlmAmt", Content::Complex(4), 1, 1, 2, true),
        e("IntrBkSttlmDt", Content::Simple(18), 0, 1, 3, false),
        e("SttlmPrty", Content::Simple(188), 0, 1, 4, false),
        e("SttlmTmIndctn", Content::Complex(946), 0, 1, 5, false),
        e("SttlmTmReq", Content::Complex(979), 0, 1, 6, false),
        e("AccptncDtTm", Content::Simple(19), 0, 1, 7, false),
        e("PoolgAdjstmntDt", Content::Simple(18), 0, 1, 8, false),
        e("InstdAmt", Content::Complex(4), 0, 1, 9, false),
        e("XchgRate", Content::Simple(95), 0, 1, 10, false),
        e("ChrgBr", Content::Simple(69), 1, 1, 11, true),
        e("ChrgsInf", Content::Complex(900), 0, u32::MAX, 12, false),
        e("PrvsInstgAgt", Content::Complex(59), 0, 1, 13, false),
        e("PrvsInstgAgtAcct", Content::Complex(522), 0, 1, 14, false),
        e("InstgAgt", Content::Complex(59), 0, 1, 15, false),
        e("InstdAgt", Content::Complex(59), 0, 1, 16, false),
        e("IntrmyAgt1", Content::Complex(59), 0, 1, 17, false),
        e("IntrmyAgt1Acct", Content::Complex(522), 0, 1, 18, false),
        e("IntrmyAgt2", Content::Complex(59), 0, 1, 19, false),
        e("IntrmyAgt2Acct", Content::Complex(522), 0, 1, 20, false),
        e("IntrmyAgt3", Content::Complex(59), 0, 1, 21, false),
        e("IntrmyAgt3Acct", Content::Complex(522), 0, 1, 22, false),
        e("UltmtDbtr", Content::Complex(72), 0, 1, 23, false),
        e("InitgPty", Content::Complex(72), 0, 1, 24, false),
        e("Dbtr", Content::Complex(72), 1, 1, 25, true),
        e("DbtrAcct", Content::Complex(522), 0, 1, 26, false),
        e("DbtrAgt", Content::Complex(59), 1, 1, 27, true),
        e("DbtrAgtAcct", Content::Complex(522), 0, 1, 28, false),
        e("CdtrAgt", Content::Complex(59), 1, 1, 29, true),
        e("CdtrAgtAcct", Content::Complex(522), 0, 1, 30, false),
        e("Cdtr", Content::Complex(72), 1, 1, 31, true),
        e("CdtrAcct", Content::Complex(522), 0, 1, 32, false),
        e("UltmtCdtr", Content::Complex(72), 0, 1, 33, false),
        e("InstrForCdtrAgt", Content::Complex(1034), 0, u32::MAX, 34, false),
        e("InstrForNxtAgt", Content::Complex(967), 0, u32::MAX, 35, false),
        e("Purp", Content::Complex(306), 0, 1, 36, false),
        e("RgltryRptg", Content::Complex(945), 0, 10, 37, false),
        e("RltdRmtInf", Content::Complex(492), 0, 10, 38, false),
        e("RmtInf", Content::Complex(554), 0, 1, 39, false),
    ]),
    // Document
    Complex::Elements(&[
        e("FIToFICstmrCdtTrf", Content::Complex(1066), 1, 1, 0, true),
    ]),
    // FIToFICustomerCreditTransferV03
    Complex::Elements(&[
        e("GrpHdr", Content::Complex(1067), 1, 1, 0, true),
        e("CdtTrfTxInf", Content::Complex(1064), 1, u32::MAX, 1, true),
        e("SplmtryData", Content::Complex(58), 0, u32::MAX, 2, false),
    ]),
    // GroupHeader49
    Complex::Elements(&[
        e("MsgId", Content::Simple(29), 1, 1, 0, true),
        e("CreDtTm", Content::Simple(19), 1, 1, 1, true),
        e("BtchBookg", Content::Simple(39), 0, 1, 2, false),
        e("NbOfTxs", Content::Simple(93), 1, 1, 3, true),
        e("CtrlSum", Content::Simple(71), 0, 1, 4, false),
        e("TtlIntrBkSttlmAmt", Content::Complex(4), 0, 1, 5, false),
        e("IntrBkSttlmDt", Content::Simple(18), 0, 1, 6, false),
        e("SttlmInf", Content::Complex(910), 1, 1, 7, true),
        e("PmtTpInf", Content::Complex(1063), 0, 1, 8, false),
        e("InstgAgt", Content::Complex(59), 0, 1, 9, false),
        e("InstdAgt", Content::Complex(59), 0, 1, 10, false),
    ]),
    // CreditTransferTransaction7
    Complex::Elements(&[
        e("PmtId", Content::Complex(1062), 1, 1, 0, true),
        e("PmtTpInf", Content::Complex(1063), 0, 1, 1, false),
        e("IntrBkSttlmAmt", Content::Complex(4), 1, 1, 2, true),
        e("IntrBkSttlmDt", Content::Simple(18), 0, 1, 3, false),
        e("SttlmPrty", Content::Simple(188), 0, 1, 4, false),
        e("SttlmTmIndctn", Content::Complex(946), 0, 1, 5, false),
        e("SttlmTmReq", Content::Complex(979), 0, 1, 6, false),
        e("AccptncDtTm", Content::Simple(19), 0, 1, 7, false),
        e("PoolgAdjstmntDt", Content::Simple(18), 0, 1, 8, false),
        e("InstdAmt", Content::Complex(4), 0, 1, 9, false),
        e("XchgRate", Content::Simple(95), 0, 1, 10, false),
        e("ChrgBr", Content::Simple(69), 1, 1, 11, true),
        e("ChrgsInf", Content::Complex(900), 0, u32::MAX, 12, false),
        e("PrvsInstgAgt", Content::Complex(59), 0, 1, 13, false),
        e("PrvsInstgAgtAcct", Content::Complex(522), 0, 1, 14, false),
        e("InstgAgt", Content::Complex(59), 0, 1, 15, false),
        e("InstdAgt", Content::Complex(59), 0, 1, 16, false),
        e("IntrmyAgt1", Content::Complex(59), 0, 1, 17, false),
        e("IntrmyAgt1Acct", Content::Complex(522), 0, 1, 18, false),
        e("IntrmyAgt2", Content::Complex(59), 0, 1, 19, false),
        e("IntrmyAgt2Acct", Content::Complex(522), 0, 1, 20, false),
        e("IntrmyAgt3", Content::Complex(59), 0, 1, 21, false),
        e("IntrmyAgt3Acct", Content::Complex(522), 0, 1, 22, false),
        e("UltmtDbtr", Content::Complex(72), 0, 1, 23, false),
        e("InitgPty", Content::Complex(72), 0, 1, 24, false),
        e("Dbtr", Content::Complex(72), 1, 1, 25, true),
        e("DbtrAcct", Content::Complex(522), 0, 1, 26, false),
        e("DbtrAgt", Content::Complex(59), 1, 1, 27, true),
        e("DbtrAgtAcct", Content::Complex(522), 0, 1, 28, false),
        e("CdtrAgt", Content::Complex(59), 1, 1, 29, true),
        e("CdtrAgtAcct", Content::Complex(522), 0, 1, 30, false),
        e("Cdtr", Content::Complex(72), 1, 1, 31, true),
        e("CdtrAcct", Content::Complex(522), 0, 1, 32, false),
        e("UltmtCdtr", Content::Complex(72), 0, 1, 33, false),
        e("InstrForCdtrAgt", Content::Complex(1034), 0, u32::MAX, 34, false),
        e("InstrForNxtAgt", Content::Complex(967), 0, u32::MAX, 35, false),
        e("Purp", Content::Complex(306), 0, 1, 36, false),
        e("RgltryRptg", Content::Complex(945), 0, 10, 37, false),
        e("RltdRmtInf", Content::Complex(492), 0, 10, 38, false),
        e("RmtInf", Content::Complex(554), 0, 1, 39, false),
        e("SplmtryData", Content::Complex(58), 0, u32::MAX, 40, false),
    ]),
    // Document
    Complex::Elements(&[
        e("FIToFICstmrCdtTrf", Content::Complex(1070), 1, 1, 0, true),
    ]),
    // FIToFICustomerCreditTransferV04
    Complex::Elements(&[
        e("GrpHdr", Content::Complex(1067), 1, 1, 0, true),
        e("CdtTrfTxInf", Content::Complex(1068), 1, u32::MAX, 1, true),
        e("SplmtryData", Content::Complex(58), 0, u32::MAX, 2, false),
    ]),
    // CreditTransferTransaction19
    Complex::Elements(&[
        e("PmtId", Content::Complex(1062), 1, 1, 0, true),
        e("PmtTpInf", Content::Complex(1063), 0, 1, 1, false),
        e("IntrBkSttlmAmt", Content::Complex(4), 1, 1, 2, true),
        e("IntrBkSttlmDt", Content::Simple(18), 0, 1, 3, false),
        e("SttlmPrty", Content::Simple(188), 0, 1, 4, false),
        e("SttlmTmIndctn", Content::Complex(946), 0, 1, 5, false),
        e("SttlmTmReq", Content::Complex(979), 0, 1, 6, false),
        e("AccptncDtTm", Content::Simple(19), 0, 1, 7, false),
        e("PoolgAdjstmntDt", Content::Simple(18), 0, 1, 8, false),
        e("InstdAmt", Content::Complex(4), 0, 1, 9, false),
        e("XchgRate", Content::Simple(95), 0, 1, 10, false),
        e("ChrgBr", Content::Simple(69), 1, 1, 11, true),
        e("ChrgsInf", Content::Complex(900), 0, u32::MAX, 12, false),
        e("PrvsInstgAgt", Content::Complex(59), 0, 1, 13, false),
        e("PrvsInstgAgtAcct", Content::Complex(522), 0, 1, 14, false),
        e("InstgAgt", Content::Complex(59), 0, 1, 15, false),
        e("InstdAgt", Content::Complex(59), 0, 1, 16, false),
        e("IntrmyAgt1", Content::Complex(59), 0, 1, 17, false),
        e("IntrmyAgt1Acct", Content::Complex(522), 0, 1, 18, false),
        e("IntrmyAgt2", Content::Complex(59), 0, 1, 19, false),
        e("IntrmyAgt2Acct", Content::Complex(522), 0, 1, 20, false),
        e("IntrmyAgt3", Content::Complex(59), 0, 1, 21, false),
        e("IntrmyAgt3Acct", Content::Complex(522), 0, 1, 22, false),
        e("UltmtDbtr", Content::Complex(72), 0, 1, 23, false),
        e("InitgPty", Content::Complex(72), 0, 1, 24, false),
        e("Dbtr", Content::Complex(72), 1, 1, 25, true),
        e("DbtrAcct", Content::Complex(522), 0, 1, 26, false),
        e("DbtrAgt", Content::Complex(59), 1, 1, 27, true),
        e("DbtrAgtAcct", Content::Complex(522), 0, 1, 28, false),
        e("CdtrAgt", Content::Complex(59), 1, 1, 29, true),
        e("CdtrAgtAcct", Content::Complex(522), 0, 1, 30, false),
        e("Cdtr", Content::Complex(72), 1, 1, 31, true),
        e("CdtrAcct", Content::Complex(522), 0, 1, 32, false),
        e("UltmtCdtr", Content::Complex(72), 0, 1, 33, false),
        e("InstrForCdtrAgt", Content::Complex(1034), 0, u32::MAX, 34, false),
        e("InstrForNxtAgt", Content::Complex(967), 0, u32::MAX, 35, false),
        e("Purp", Content::Complex(306), 0, 1, 36, false),
        e("RgltryRptg", Content::Complex(945), 0, 10, 37, false),
        e("Tax", Content::Complex(499), 0, 1, 38, false),
        e("RltdRmtInf", Content::Complex(676), 0, 10, 39, false),
        e("RmtInf", Content::Complex(1075), 0, 1, 40, false),
        e("SplmtryData", Content::Complex(58), 0, u32::MAX, 41, false),
    ]),
    // Document
    Complex::Elements(&[
        e("FIToFICstmrCdtTrf", Content::Complex(1073), 1, 1, 0, true),
    ]),
    // FIToFICustomerCreditTransferV05
    Complex::Elements(&[
        e("GrpHdr", Content::Complex(1067), 1, 1, 0, true),
        e("CdtTrfTxInf", Content::Complex(1071), 1, u32::MAX, 1, true),
        e("SplmtryData", Content::Complex(58), 0, u32::MAX, 2, false),
    ]),
    // ReferredDocumentInformation6
    Complex::Elements(&[
        e("Tp", Content::Complex(309), 0, 1, 0, false),
        e("Nb", Content::Simple(29), 0, 1, 1, false),
        e("RltdDt", Content::Simple(18), 0, 1, 2, false),
    ]),
    // RemittanceInformation10
    Complex::Elements(&[
        e("Ustrd", Content::Simple(23), 0, u32::MAX, 0, false),
        e("Strd", Content::Complex(1076), 0, u32::MAX, 1, false),
    ]),
    // StructuredRemittanceInformation12
    Complex::Elements(&[
        e("RfrdDocInf", Content::Complex(1074), 0, u32::MAX, 0, false),
        e("RfrdDocAmt", Content::Complex(310), 0, 1, 1, false),
        e("CdtrRefInf", Content::Complex(271), 0, 1, 2, false),
        e("Invcr", Content::Complex(72), 0, 1, 3, false),
        e("Invcee", Content::Complex(72), 0, 1, 4, false),
        e("TaxRmt", Content::Complex(323), 0, 1, 5, false),
        e("GrnshmtRmt", Content::Complex(673), 0, 1, 6, false),
        e("AddtlRmtInf", Content::Simple(23), 0, 3, 7, false),
    ]),
    // CreditTransferTransaction25
    Complex::Elements(&[
        e("PmtId", Content::Complex(1062), 1, 1, 0, true),
        e("PmtTpInf", Content::Complex(1063), 0, 1, 1, false),
        e("IntrBkSttlmAmt", Content::Complex(4), 1, 1, 2, true),
        e("IntrBkSttlmDt", Content::Simple(18), 0, 1, 3, false),
        e("SttlmPrty", Content::Simple(188), 0, 1, 4, false),
        e("SttlmTmIndctn", Content::Complex(946), 0, 1, 5, false),
        e("SttlmTmReq", Content::Complex(979), 0, 1, 6, false),
        e("AccptncDtTm", Content::Simple(19), 0, 1, 7, false),
        e("PoolgAdjstmntDt", Content::Simple(18), 0, 1, 8, false),
        e("InstdAmt", Content::Complex(4), 0, 1, 9, false),
        e("XchgRate", Content::Simple(95), 0, 1, 10, false),
        e("ChrgBr", Content::Simple(69), 1, 1, 11, true),
        e("ChrgsInf", Content::Complex(900), 0, u32::MAX, 12, false),
        e("PrvsInstgAgt", Content::Complex(59), 0, 1, 13, false),
        e("PrvsInstgAgtAcct", Content::Complex(522), 0, 1, 14, false),
        e("InstgAgt", Content::Complex(59), 0, 1, 15, false),
        e("InstdAgt", Content::Complex(59), 0, 1, 16, false),
        e("IntrmyAgt1", Content::Complex(59), 0, 1, 17, false),
        e("IntrmyAgt1Acct", Content::Complex(522), 0, 1, 18, false),
        e("IntrmyAgt2", Content::Complex(59), 0, 1, 19, false),
        e("IntrmyAgt2Acct", Content::Complex(522), 0, 1, 20, false),
        e("IntrmyAgt3", Content::Complex(59), 0, 1, 21, false),
        e("IntrmyAgt3Acct", Content::Complex(522), 0, 1, 22, false),
        e("UltmtDbtr", Content::Complex(72), 0, 1, 23, false),
        e("InitgPty", Content::Complex(72), 0, 1, 24, false),
        e("Dbtr", Content::Complex(72), 1, 1, 25, true),
        e("DbtrAcct", Content::Complex(522), 0, 1, 26, false),
        e("DbtrAgt", Content::Complex(59), 1, 1, 27, true),
        e("DbtrAgtAcct", Content::Complex(522), 0, 1, 28, false),
        e("CdtrAgt", Content::Complex(59), 1, 1, 29, true),
        e("CdtrAgtAcct", Content::Complex(522), 0, 1, 30, false),
        e("Cdtr", Content::Complex(72), 1, 1, 31, true),
        e("CdtrAcct", Content::Complex(522), 0, 1, 32, false),
        e("UltmtCdtr", Content::Complex(72), 0, 1, 33, false),
        e("InstrForCdtrAgt", Content::Complex(1034), 0, u32::MAX, 34, false),
        e("InstrForNxtAgt", Content::Complex(967), 0, u32::MAX, 35, false),
        e("Purp", Content::Complex(306), 0, 1, 36, false),
        e("RgltryRptg", Content::Complex(945), 0, 10, 37, false),
        e("Tax", Content::Complex(499), 0, 1, 38, false),
        e("RltdRmtInf", Content::Complex(676), 0, 10, 39, false),
        e("RmtInf", Content::Complex(675), 0, 1, 40, false),
        e("SplmtryData", Content::Complex(58), 0, u32::MAX, 41, false),
    ]),
    // Document
    Complex::Elements(&[
        e("FIToFICstmrCdtTrf", Content::Complex(1079), 1, 1, 0, true),
    ]),
    // FIToFICustomerCreditTransferV06
    Complex::Elements(&[
        e("GrpHdr", Content::Complex(1067), 1, 1, 0, true),
        e("CdtTrfTxInf", Content::Complex(1077), 1, u32::MAX, 1, true),
        e("SplmtryData", Content::Complex(58), 0, u32::MAX, 2, false),
    ]),
    // CreditTransferTransaction30
    Complex::Elements(&[
        e("PmtId", Content::Complex(1062), 1, 1, 0, true),
        e("PmtTpInf", Content::Complex(1063), 0, 1, 1, false),
        e("IntrBkSttlmAmt", Content::Complex(4), 1, 1, 2, true),
        e("IntrBkSttlmDt", Content::Simple(18), 0, 1, 3, false),
        e("SttlmPrty", Content::Simple(188), 0, 1, 4, false),
        e("SttlmTmIndctn", Content::Complex(946), 0, 1, 5, false),
        e("SttlmTmReq", Content::Complex(979), 0, 1, 6, false),
        e("AccptncDtTm", Content::Simple(19), 0, 1, 7, false),
        e("PoolgAdjstmntDt", Content::Simple(18), 0, 1, 8, false),
        e("InstdAmt", Content::Complex(4), 0, 1, 9, false),
        e("XchgRate", Content::Simple(95), 0, 1, 10, false),
        e("ChrgBr", Content::Simple(69), 1, 1, 11, true),
        e("ChrgsInf", Content::Complex(900), 0, u32::MAX, 12, false),
        e("PrvsInstgAgt1", Content::Complex(59), 0, 1, 13, false),
        e("PrvsInstgAgt1Acct", Content::Complex(522), 0, 1, 14, false),
        e("PrvsInstgAgt2", Content::Complex(59), 0, 1, 15, false),
        e("PrvsInstgAgt2Acct", Content::Complex(522), 0, 1, 16, false),
        e("PrvsInstgAgt3", Content::Complex(59), 0, 1, 17, false),
        e("PrvsInstgAgt3Acct", Content::Complex(522), 0, 1, 18, false),
        e("InstgAgt", Content::Complex(59), 0, 1, 19, false),
        e("InstdAgt", Content::Complex(59), 0, 1, 20, false),
        e("IntrmyAgt1", Content::Complex(59), 0, 1, 21, false),
        e("IntrmyAgt1Acct", Content::Complex(522), 0, 1, 22, false),
        e("IntrmyAgt2", Content::Complex(59), 0, 1, 23, false),
        e("IntrmyAgt2Acct", Content::Complex(522), 0, 1, 24, false),
        e("IntrmyAgt3", Content::Complex(59), 0, 1, 25, false),
        e("IntrmyAgt3Acct", Content::Complex(522), 0, 1, 26, false),
        e("UltmtDbtr", Content::Complex(72), 0, 1, 27, false),
        e("InitgPty", Content::Complex(72), 0, 1, 28, false),
        e("Dbtr", Content::Complex(72), 1, 1, 29, true),
        e("DbtrAcct", Content::Complex(522), 0, 1, 30, false),
        e("DbtrAgt", Content::Complex(59), 1, 1, 31, true),
        e("DbtrAgtAcct", Content::Complex(522), 0, 1, 32, false),
        e("CdtrAgt", Content::Complex(59), 1, 1, 33, true),
        e("CdtrAgtAcct", Content::Complex(522), 0, 1, 34, false),
        e("Cdtr", Content::Complex(72), 1, 1, 35, true),
        e("CdtrAcct", Content::Complex(522), 0, 1, 36, false),
        e("UltmtCdtr", Content::Complex(72), 0, 1, 37, false),
        e("InstrForCdtrAgt", Content::Complex(1034), 0, u32::MAX, 38, false),
        e("InstrForNxtAgt", Content::Complex(967), 0, u32::MAX, 39, false),
        e("Purp", Content::Complex(306), 0, 1, 40, false),
        e("RgltryRptg", Content::Complex(945), 0, 10, 41, false),
        e("Tax", Content::Complex(499), 0, 1, 42, false),
        e("RltdRmtInf", Content::Complex(676), 0, 10, 43, false),
        e("RmtInf", Content::Complex(675), 0, 1, 44, false),
        e("SplmtryData", Content::Complex(58), 0, u32::MAX, 45, false),
    ]),
    // Document
    Complex::Elements(&[
        e("FIToFICstmrCdtTrf", Content::Complex(1082), 1, 1, 0, true),
    ]),
    // FIToFICustomerCreditTransferV07
    Complex::Elements(&[
        e("GrpHdr", Content::Complex(1067), 1, 1, 0, true),
        e("CdtTrfTxInf", Content::Complex(1080), 1, u32::MAX, 1, true),
        e("SplmtryData", Content::Complex(58), 0, u32::MAX, 2, false),
    ]),
    // CreditTransferTransaction39
    Complex::Elements(&[
        e("PmtId", Content::Complex(943), 1, 1, 0, true),
        e("PmtTpInf", Content::Complex(978), 0, 1, 1, false),
        e("IntrBkSttlmAmt", Content::Complex(4), 1, 1, 2, true),
        e("IntrBkSttlmDt", Content::Simple(18), 0, 1, 3, false),
        e("SttlmPrty", Content::Simple(188), 0, 1, 4, false),
        e("SttlmTmIndctn", Content::Complex(946), 0, 1, 5, false),
        e("SttlmTmReq", Content::Complex(979), 0, 1, 6, false),
        e("AccptncDtTm", Content::Simple(19), 0, 1, 7, false),
        e("PoolgAdjstmntDt", Content::Simple(18), 0, 1, 8, false),
        e("InstdAmt", Content::Complex(4), 0, 1, 9, false),
        e("XchgRate", Content::Simple(95), 0, 1, 10, false),
        e("ChrgBr", Content::Simple(69), 1, 1, 11, true),
        e("ChrgsInf", Content::Complex(259), 0, u32::MAX, 12, false),
        e("PrvsInstgAgt1", Content::Complex(10), 0, 1, 13, false),
        e("PrvsInstgAgt1Acct", Content::Complex(12), 0, 1, 14, false),
        e("PrvsInstgAgt2", Content::Complex(10), 0, 1, 15, false),
        e("PrvsInstgAgt2Acct", Content::Complex(12), 0, 1, 16, false),
        e("PrvsInstgAgt3", Content::Complex(10), 0, 1, 17, false),
        e("PrvsInstgAgt3Acct", Content::Complex(12), 0, 1, 18, false),
        e("InstgAgt", Content::Complex(10), 0, 1, 19, false),
        e("InstdAgt", Content::Complex(10), 0, 1, 20, false),
        e("IntrmyAgt1", Content::Complex(10), 0, 1, 21, false),
        e("IntrmyAgt1Acct", Content::Complex(12), 0, 1, 22, false),
        e("IntrmyAgt2", Content::Complex(10), 0, 1, 23, false),
        e("IntrmyAgt2Acct", Content::Complex(12), 0, 1, 24, false),
        e("IntrmyAgt3", Content::Complex(10), 0, 1, 25, false),
        e("IntrmyAgt3Acct", Content::Complex(12), 0, 1, 26, false),
        e("UltmtDbtr", Content::Complex(45), 0, 1, 27, false),
        e("InitgPty", Content::Complex(45), 0, 1, 28, false),
        e("Dbtr", Content::Complex(45), 1, 1, 29, true),
        e("DbtrAcct", Content::Complex(12), 0, 1, 30, false),
        e("DbtrAgt", Content::Complex(10), 1, 1, 31, true),
        e("DbtrAgtAcct", Content::Complex(12), 0, 1, 32, false),
        e("CdtrAgt", Content::Complex(10), 1, 1, 33, true),
        e("CdtrAgtAcct", Content::Complex(12), 0, 1, 34, false),
        e("Cdtr", Content::Complex(45), 1, 1, 35, true),
        e("CdtrAcct", Content::Complex(12), 0, 1, 36, false),
        e("UltmtCdtr", Content::Complex(45), 0, 1, 37, false),
        e("InstrForCdtrAgt", Content::Complex(1034), 0, u32::MAX, 38, false),
        e("InstrForNxtAgt", Content::Complex(967), 0, u32::MAX, 39, false),
        e("Purp", Content::Complex(306), 0, 1, 40, false),
        e("RgltryRptg", Content::Complex(945), 0, 10, 41, false),
        e("Tax", Content::Complex(596), 0, 1, 42, false),
        e("RltdRmtInf", Content::Complex(592), 0, 10, 43, false),
        e("RmtInf", Content::Complex(311), 0, 1, 44, false),
        e("SplmtryData", Content::Complex(58), 0, u32::MAX, 45, false),
    ]),
    // Document
    Complex::Elements(&[
        e("FIToFICstmrCdtTrf", Content::Complex(1085), 1, 1, 0, true),
    ]),
    // FIToFICustomerCreditTransferV08
    Complex::Elements(&[
        e("GrpHdr", Content::Complex(1086), 1, 1, 0, true),
        e("CdtTrfTxInf", Content::Complex(1083), 1, u32::MAX, 1, true),
        e("SplmtryData", Content::Complex(58), 0, u32::MAX, 2, false),
    ]),
    // GroupHeader93
    Complex::Elements(&[
        e("MsgId", Content::Simple(29), 1, 1, 0, true),
        e("CreDtTm", Content::Simple(19), 1, 1, 1, true),
        e("BtchBookg", Content::Simple(39), 0, 1, 2, false),
        e("NbOfTxs", Content::Simple(93), 1, 1, 3, true),
        e("CtrlSum", Content::Simple(71), 0, 1, 4, false),
        e("TtlIntrBkSttlmAmt", Content::Complex(4), 0, 1, 5, false),
        e("IntrBkSttlmDt", Content::Simple(18), 0, 1, 6, false),
        e("SttlmInf", Content::Complex(315), 1, 1, 7, true),
        e("PmtTpInf", Content::Complex(978), 0, 1, 8, false),
        e("InstgAgt", Content::Complex(10), 0, 1, 9, false),
        e("InstdAgt", Content::Complex(10), 0, 1, 10, false),
    ]),
    // CreditTransferTransaction43
    Complex::Elements(&[
        e("PmtId", Content::Complex(943), 1, 1, 0, true),
        e("PmtTpInf", Content::Complex(978), 0, 1, 1, false),
        e("IntrBkSttlmAmt", Content::Complex(4), 1, 1, 2, true),
        e("IntrBkSttlmDt", Content::Simple(18), 0, 1, 3, false),
        e("SttlmPrty", Content::Simple(188), 0, 1, 4, false),
        e("SttlmTmIndctn", Content::Complex(946), 0, 1, 5, false),
        e("SttlmTmReq", Content::Complex(979), 0, 1, 6, false),
        e("AccptncDtTm", Content::Simple(19), 0, 1, 7, false),
        e("PoolgAdjstmntDt", Content::Simple(18), 0, 1, 8, false),
        e("InstdAmt", Content::Complex(4), 0, 1, 9, false),
        e("XchgRate", Content::Simple(95), 0, 1, 10, false),
        e("ChrgBr", Content::Simple(69), 1, 1, 11, true),
        e("ChrgsInf", Content::Complex(259), 0, u32::MAX, 12, false),
        e("MndtRltdInf", Content::Complex(332), 0, 1, 13, false),
        e("PrvsInstgAgt1", Content::Complex(10), 0, 1, 14, false),
        e("PrvsInstgAgt1Acct", Content::Complex(12), 0, 1, 15, false),
        e("PrvsInstgAgt2", Content::Complex(10), 0, 1, 16, false),
        e("PrvsInstgAgt2Acct", Content::Complex(12), 0, 1, 17, false),
        e("PrvsInstgAgt3", Content::Complex(10), 0, 1, 18, false),
        e("PrvsInstgAgt3Acct", Content::Complex(12), 0, 1, 19, false),
        e("InstgAgt", Content::Complex(10), 0, 1, 20, false),
        e("InstdAgt", Content::Complex(10), 0, 1, 21, false),
        e("IntrmyAgt1", Content::Complex(10), 0, 1, 22, false),
        e("IntrmyAgt1Acct", Content::Complex(12), 0, 1, 23, false),
        e("IntrmyAgt2", Content::Complex(10), 0, 1, 24, false),
        e("IntrmyAgt2Acct", Content::Complex(12), 0, 1, 25, false),
        e("IntrmyAgt3", Content::Complex(10), 0, 1, 26, false),
        e("IntrmyAgt3Acct", Content::Complex(12), 0, 1, 27, false),
        e("UltmtDbtr", Content::Complex(45), 0, 1, 28, false),
        e("InitgPty", Content::Complex(45), 0, 1, 29, false),
        e("Dbtr", Content::Complex(45), 1, 1, 30, true),
        e("DbtrAcct", Content::Complex(12), 0, 1, 31, false),
        e("DbtrAgt", Content::Complex(10), 1, 1, 32, true),
        e("DbtrAgtAcct", Content::Complex(12), 0, 1, 33, false),
        e("CdtrAgt", Content::Complex(10), 1, 1, 34, true),
        e("CdtrAgtAcct", Content::Complex(12), 0, 1, 35, false),
        e("Cdtr", Content::Complex(45), 1, 1, 36, true),
        e("CdtrAcct", Content::Complex(12), 0, 1, 37, false),
        e("UltmtCdtr", Content::Complex(45), 0, 1, 38, false),
        e("InstrForCdtrAgt", Content::Complex(966), 0, u32::MAX, 39, false),
        e("InstrForNxtAgt", Content::Complex(967), 0, u32::MAX, 40, false),
        e("Purp", Content::Complex(306), 0, 1, 41, false),
        e("RgltryRptg", Content::Complex(945), 0, 10, 42, false),
        e("Tax", Content::Complex(596), 0, 1, 43, false),
        e("RltdRmtInf", Content::Complex(592), 0, 10, 44, false),
        e("RmtInf", Content::Complex(311), 0, 1, 45, false),
        e("SplmtryData", Content::Complex(58), 0, u32::MAX, 46, false),
    ]),
    // Document
    Complex::Elements(&[
        e("FIToFICstmrCdtTrf", Content::Complex(1089), 1, 1, 0, true),
    ]),
    // FIToFICustomerCreditTransferV09
    Complex::Elements(&[
        e("GrpHdr", Content::Complex(1086), 1, 1, 0, true),
        e("CdtTrfTxInf", Content::Complex(1087), 1, u32::MAX, 1, true),
        e("SplmtryData", Content::Complex(58), 0, u32::MAX, 2, false),
    ]),
    // CreditTransferTransaction50
    Complex::Elements(&[
        e("PmtId", Content::Complex(943), 1, 1, 0, true),
        e("PmtTpInf", Content::Complex(978), 0, 1, 1, false),
        e("IntrBkSttlmAmt", Content::Complex(4), 1, 1, 2, true),
        e("IntrBkSttlmDt", Content::Simple(18), 0, 1, 3, false),
        e("SttlmPrty", Content::Simple(188), 0, 1, 4, false),
        e("SttlmTmIndctn", Content::Complex(946), 0, 1, 5, false),
        e("SttlmTmReq", Content::Complex(979), 0, 1, 6, false),
        e("AccptncDtTm", Content::Simple(19), 0, 1, 7, false),
        e("PoolgAdjstmntDt", Content::Simple(18), 0, 1, 8, false),
        e("InstdAmt", Content::Complex(4), 0, 1, 9, false),
        e("XchgRate", Content::Simple(95), 0, 1, 10, false),
        e("ChrgBr", Content::Simple(69), 1, 1, 11, true),
        e("ChrgsInf", Content::Complex(259), 0, u32::MAX, 12, false),
        e("MndtRltdInf", Content::Complex(332), 0, 1, 13, false),
        e("PrvsInstgAgt1", Content::Complex(10), 0, 1, 14, false),
        e("PrvsInstgAgt1Acct", Content::Complex(75), 0, 1, 15, false),
        e("PrvsInstgAgt2", Content::Complex(10), 0, 1, 16, false),
        e("PrvsInstgAgt2Acct", Content::Complex(75), 0, 1, 17, false),
        e("PrvsInstgAgt3", Content::Complex(10), 0, 1, 18, false),
        e("PrvsInstgAgt3Acct", Content::Complex(75), 0, 1, 19, false),
        e("InstgAgt", Content::Complex(10), 0, 1, 20, false),
        e("InstdAgt", Content::Complex(10), 0, 1, 21, false),
        e("IntrmyAgt1", Content::Complex(10), 0, 1, 22, false),
        e("IntrmyAgt1Acct", Content::Complex(75), 0, 1, 23, false),
        e("IntrmyAgt2", Content::Complex(10), 0, 1, 24, false),
        e("IntrmyAgt2Acct", Content::Complex(75), 0, 1, 25, false),
        e("IntrmyAgt3", Content::Complex(10), 0, 1, 26, false),
        e("IntrmyAgt3Acct", Content::Complex(75), 0, 1, 27, false),
        e("UltmtDbtr", Content::Complex(45), 0, 1, 28, false),
        e("InitgPty", Content::Complex(45), 0, 1, 29, false),
        e("Dbtr", Content::Complex(45), 1, 1, 30, true),
        e("DbtrAcct", Content::Complex(75), 0, 1, 31, false),
        e("DbtrAgt", Content::Complex(10), 1, 1, 32, true),
        e("DbtrAgtAcct", Content::Complex(75), 0, 1, 33, false),
        e("CdtrAgt", Content::Complex(10), 1, 1, 34, true),
        e("CdtrAgtAcct", Content::Complex(75), 0, 1, 35, false),
        e("Cdtr", Content::Complex(45), 1, 1, 36, true),
        e("CdtrAcct", Content::Complex(75), 0, 1, 37, false),
        e("UltmtCdtr", Content::Complex(45), 0, 1, 38, false),
        e("InstrForCdtrAgt", Content::Complex(966), 0, u32::MAX, 39, false),
        e("InstrForNxtAgt", Content::Complex(967), 0, u32::MAX, 40, false),
        e("Purp", Content::Complex(306), 0, 1, 41, false),
        e("RgltryRptg", Content::Complex(945), 0, 10, 42, false),
        e("Tax", Content::Complex(611), 0, 1, 43, false),
        e("RltdRmtInf", Content::Complex(592), 0, 10, 44, false),
        e("RmtInf", Content::Complex(356), 0, 1, 45, false),
        e("SplmtryData", Content::Complex(58), 0, u32::MAX, 46, false),
    ]),
    // Document
    Complex::Elements(&[
        e("FIToFICstmrCdtTrf", Content::Complex(1092), 1, 1, 0, true),
    ]),
    // FIToFICustomerCreditTransferV10
    Complex::Elements(&[
        e("GrpHdr", Content::Complex(1093), 1, 1, 0, true),
        e("CdtTrfTxInf", Content::Complex(1090), 1, u32::MAX, 1, true),
        e("SplmtryData", Content::Complex(58), 0, u32::MAX, 2, false),
    ]),
    // GroupHeader96
    Complex::Elements(&[
        e("MsgId", Content::Simple(29), 1, 1, 0, true),
        e("CreDtTm", Content::Simple(19), 1, 1, 1, true),
        e("BtchBookg", Content::Simple(39), 0, 1, 2, false),
        e("NbOfTxs", Content::Simple(93), 1, 1, 3, true),
        e("CtrlSum", Content::Simple(71), 0, 1, 4, false),
        e("TtlIntrBkSttlmAmt", Content::Complex(4), 0, 1, 5, false),
        e("IntrBkSttlmDt", Content::Simple(18), 0, 1, 6, false),
        e("SttlmInf", Content::Complex(359), 1, 1, 7, true),
        e("PmtTpInf", Content::Complex(978), 0, 1, 8, false),
        e("InstgAgt", Content::Complex(10), 0, 1, 9, false),
        e("InstdAgt", Content::Complex(10), 0, 1, 10, false),
    ]),
    // CreditTransferTransaction58
    Complex::Elements(&[
        e("PmtId", Content::Complex(943), 1, 1, 0, true),
        e("PmtTpInf", Content::Complex(978), 0, 1, 1, false),
        e("IntrBkSttlmAmt", Content::Complex(4), 1, 1, 2, true),
        e("IntrBkSttlmDt", Content::Simple(18), 0, 1, 3, false),
        e("SttlmPrty", Content::Simple(188), 0, 1, 4, false),
        e("SttlmTmIndctn", Content::Complex(946), 0, 1, 5, false),
        e("SttlmTmReq", Content::Complex(979), 0, 1, 6, false),
        e("AccptncDtTm", Content::Simple(19), 0, 1, 7, false),
        e("PoolgAdjstmntDt", Content::Simple(18), 0, 1, 8, false),
        e("InstdAmt", Content::Complex(4), 0, 1, 9, false),
        e("XchgRate", Content::Simple(95), 0, 1, 10, false),
        e("ChrgBr", Content::Simple(69), 1, 1, 11, true),
        e("ChrgsInf", Content::Complex(924), 0, u32::MAX, 12, false),
        e("MndtRltdInf", Content::Complex(332), 0, 1, 13, false),
        e("PrvsInstgAgt1", Content::Complex(10), 0, 1, 14, false),
        e("PrvsInstgAgt1Acct", Content::Complex(75), 0, 1, 15, false),
        e("PrvsInstgAgt2", Content::Complex(10), 0, 1, 16, false),
        e("PrvsInstgAgt2Acct", Content::Complex(75), 0, 1, 17, false),
        e("PrvsInstgAgt3", Content::Complex(10), 0, 1, 18, false),
        e("PrvsInstgAgt3Acct", Content::Complex(75), 0, 1, 19, false),
        e("InstgAgt", Content::Complex(10), 0, 1, 20, false),
        e("InstdAgt", Content::Complex(10), 0, 1, 21, false),
        e("IntrmyAgt1", Content::Complex(10), 0, 1, 22, false),
        e("IntrmyAgt1Acct", Content::Complex(75), 0, 1, 23, false),
        e("IntrmyAgt2", Content::Complex(10), 0, 1, 24, false),
        e("IntrmyAgt2Acct", Content::Complex(75), 0, 1, 25, false),
        e("IntrmyAgt3", Content::Complex(10), 0, 1, 26, false),
        e("IntrmyAgt3Acct", Content::Complex(75), 0, 1, 27, false),
        e("UltmtDbtr", Content::Complex(45), 0, 1, 28, false),
        e("InitgPty", Content::Complex(45), 0, 1, 29, false),
        e("Dbtr", Content::Complex(45), 1, 1, 30, true),
        e("DbtrAcct", Content::Complex(75), 0, 1, 31, false),
        e("DbtrAgt", Content::Complex(10), 1, 1, 32, true),
        e("DbtrAgtAcct", Content::Complex(75), 0, 1, 33, false),
        e("CdtrAgt", Content::Complex(10), 1, 1, 34, true),
        e("CdtrAgtAcct", Content::Complex(75), 0, 1, 35, false),
        e("Cdtr", Content::Complex(45), 1, 1, 36, true),
        e("CdtrAcct", Content::Complex(75), 0, 1, 37, false),
        e("UltmtCdtr", Content::Complex(45), 0, 1, 38, false),
        e("InstrForCdtrAgt", Content::Complex(966), 0, u32::MAX, 39, false),
        e("InstrForNxtAgt", Content::Complex(967), 0, u32::MAX, 40, false),
        e("Purp", Content::Complex(306), 0, 1, 41, false),
        e("RgltryRptg", Content::Complex(945), 0, 10, 42, false),
        e("Tax", Content::Complex(611), 0, 1, 43, false),
        e("RltdRmtInf", Content::Complex(592), 0, 10, 44, false),
        e("RmtInf", Content::Complex(356), 0, 1, 45, false),
        e("SplmtryData", Content::Complex(58), 0, u32::MAX, 46, false),
    ]),
    // Document
    Complex::Elements(&[
        e("FIToFICstmrCdtTrf", Content::Complex(1096), 1, 1, 0, true),
    ]),
    // FIToFICustomerCreditTransferV11
    Complex::Elements(&[
        e("GrpHdr", Content::Complex(1093), 1, 1, 0, true),
        e("CdtTrfTxInf", Content::Complex(1094), 1, u32::MAX, 1, true),
        e("SplmtryData", Content::Complex(58), 0, u32::MAX, 2, false),
    ]),
    // CreditTransferTransaction64
    Complex::Elements(&[
        e("PmtId", Content::Complex(943), 1, 1, 0, true),
        e("PmtTpInf", Content::Complex(978), 0, 1, 1, false),
        e("IntrBkSttlmAmt", Content::Complex(4), 1, 1, 2, true),
        e("IntrBkSttlmDt", Content::Simple(18), 0, 1, 3, false),
        e("SttlmPrty", Content::Simple(188), 0, 1, 4, false),
        e("SttlmTmIndctn", Content::Complex(946), 0, 1, 5, false),
        e("SttlmTmReq", Content::Complex(979), 0, 1, 6, false),
        e("AccptncDtTm", Content::Simple(19), 0, 1, 7, false),
        e("PoolgAdjstmntDt", Content::Simple(18), 0, 1, 8, false),
        e("InstdAmt", Content::Complex(4), 0, 1, 9, false),
        e("XchgRate", Content::Simple(95), 0, 1, 10, false),
        e("ChrgBr", Content::Simple(69), 1, 1, 11, true),
        e("ChrgsInf", Content::Complex(928), 0, u32::MAX, 12, false),
        e("MndtRltdInf", Content::Complex(332), 0, 1, 13, false),
        e("PrvsInstgAgt1", Content::Complex(84), 0, 1, 14, false),
        e("PrvsInstgAgt1Acct", Content::Complex(75), 0, 1, 15, false),
        e("PrvsInstgAgt2", Content::Complex(84), 0, 1, 16, false),
        e("PrvsInstgAgt2Acct", Content::Complex(75), 0, 1, 17, false),
        e("PrvsInstgAgt3", Content::Complex(84), 0, 1, 18, false),
        e("PrvsInstgAgt3Acct", Content::Complex(75), 0, 1, 19, false),
        e("InstgAgt", Content::Complex(84), 0, 1, 20, false),
        e("InstdAgt", Content::Complex(84), 0, 1, 21, false),
        e("IntrmyAgt1", Content::Complex(84), 0, 1, 22, false),
        e("IntrmyAgt1Acct", Content::Complex(75), 0, 1, 23, false),
        e("IntrmyAgt2", Content::Complex(84), 0, 1, 24, false),
        e("IntrmyAgt2Acct", Content::Complex(75), 0, 1, 25, false),
        e("IntrmyAgt3", Content::Complex(84), 0, 1, 26, false),
        e("IntrmyAgt3Acct", Content::Complex(75), 0, 1, 27, false),
        e("UltmtDbtr", Content::Complex(99), 0, 1, 28, false),
        e("InitgPty", Content::Complex(99), 0, 1, 29, false),
        e("Dbtr", Content::Complex(99), 1, 1, 30, true),
        e("DbtrAcct", Content::Complex(75), 0, 1, 31, false),
        e("DbtrAgt", Content::Complex(84), 1, 1, 32, true),
        e("DbtrAgtAcct", Content::Complex(75), 0, 1, 33, false),
        e("CdtrAgt", Content::Complex(84), 1, 1, 34, true),
        e("CdtrAgtAcct", Content::Complex(75), 0, 1, 35, false),
        e("Cdtr", Content::Complex(99), 1, 1, 36, true),
        e("CdtrAcct", Content::Complex(75), 0, 1, 37, false),
        e("UltmtCdtr", Content::Complex(99), 0, 1, 38, false),
        e("InstrForCdtrAgt", Content::Complex(966), 0, u32::MAX, 39, false),
        e("InstrForNxtAgt", Content::Complex(967), 0, u32::MAX, 40, false),
        e("Purp", Content::Complex(306), 0, 1, 41, false),
        e("RgltryRptg", Content::Complex(945), 0, 10, 42, false),
        e("Tax", Content::Complex(362), 0, 1, 43, false),
        e("RltdRmtInf", Content::Complex(634), 0, 10, 44, false),
        e("RmtInf", Content::Complex(408), 0, 1, 45, false),
        e("SplmtryData", Content::Complex(58), 0, u32::MAX, 46, false),
    ]),
    // Document
    Complex::Elements(&[
        e("FIToFICstmrCdtTrf", Content::Complex(1099), 1, 1, 0, true),
    ]),
    // FIToFICustomerCreditTransferV12
    Complex::Elements(&[
        e("GrpHdr", Content::Complex(1100), 1, 1, 0, true),
        e("CdtTrfTxInf", Content::Complex(1097), 1, u32::MAX, 1, true),
        e("SplmtryData", Content::Complex(58), 0, u32::MAX, 2, false),
    ]),
    // GroupHeader113
    Complex::Elements(&[
        e("MsgId", Content::Simple(29), 1, 1, 0, true),
        e("CreDtTm", Content::Simple(19), 1, 1, 1, true),
        e("BtchBookg", Content::Simple(39), 0, 1, 2, false),
        e("NbOfTxs", Content::Simple(93), 1, 1, 3, true),
        e("CtrlSum", Content::Simple(71), 0, 1, 4, false),
        e("TtlIntrBkSttlmAmt", Content::Complex(4), 0, 1, 5, false),
        e("IntrBkSttlmDt", Content::Simple(18), 0, 1, 6, false),
        e("SttlmInf", Content::Complex(411), 1, 1, 7, true),
        e("PmtTpInf", Content::Complex(978), 0, 1, 8, false),
        e("InstgAgt", Content::Complex(84), 0, 1, 9, false),
        e("InstdAgt", Content::Complex(84), 0, 1, 10, false),
    ]),
    // AdditionalDateTime1
    Complex::Elements(&[
        e("AccptncDtTm", Content::Simple(19), 0, 1, 0, false),
        e("PoolgAdjstmntDt", Content::Simple(18), 0, 1, 1, false),
        e("XpryDtTm", Content::Simple(19), 0, 1, 2, false),
    ]),
    // CreditTransferTransaction70
    Complex::Elements(&[
        e("PmtId", Content::Complex(943), 1, 1, 0, true),
        e("PmtTpInf", Content::Complex(978), 0, 1, 1, false),
        e("IntrBkSttlmAmt", Content::Complex(4), 1, 1, 2, true),
        e("IntrBkSttlmDt", Content::Simple(18), 0, 1, 3, false),
        e("SttlmPrty", Content::Simple(188), 0, 1, 4, false),
        e("SttlmTmIndctn", Content::Complex(946), 0, 1, 5, false),
        e("SttlmTmReq", Content::Complex(979), 0, 1, 6, false),
        e("AddtlDtTm", Content::Complex(1101), 0, 1, 7, false),
        e("InstdAmt", Content::Complex(4), 0, 1, 8, false),
        e("XchgRate", Content::Simple(95), 0, 1, 9, false),
        e("AgrdRate", Content::Complex(993), 0, 1, 10, false),
        e("ChrgBr", Content::Simple(69), 1, 1, 11, true),
        e("ChrgsInf", Content::Complex(928), 0, u32::MAX, 12, false),
        e("MndtRltdInf", Content::Complex(332), 0, 1, 13, false),
        e("PmtSgntr", Content::Complex(992), 0, 1, 14, false),
        e("PrvsInstgAgt1", Content::Complex(84), 0, 1, 15, false),
        e("PrvsInstgAgt1Acct", Content::Complex(75), 0, 1, 16, false),
        e("PrvsInstgAgt2", Content::Complex(84), 0, 1, 17, false),
        e("PrvsInstgAgt2Acct", Content::Complex(75), 0, 1, 18, false),
        e("PrvsInstgAgt3", Content::Complex(84), 0, 1, 19, false),
        e("PrvsInstgAgt3Acct", Content::Complex(75), 0, 1, 20, false),
        e("InstgAgt", Content::Complex(84), 0, 1, 21, false),
        e("InstdAgt", Content::Complex(84), 0, 1, 22, false),
        e("IntrmyAgt1", Content::Complex(84), 0, 1, 23, false),
        e("IntrmyAgt1Acct", Content::Complex(75), 0, 1, 24, false),
        e("IntrmyAgt2", Content::Complex(84), 0, 1, 25, false),
        e("IntrmyAgt2Acct", Content::Complex(75), 0, 1, 26, false),
        e("IntrmyAgt3", Content::Complex(84), 0, 1, 27, false),
        e("IntrmyAgt3Acct", Content::Complex(75), 0, 1, 28, false),
        e("UltmtDbtr", Content::Complex(99), 0, 1, 29, false),
        e("InitgPty", Content::Complex(99), 0, 1, 30, false),
        e("Dbtr", Content::Complex(99), 1, 1, 31, true),
        e("DbtrAcct", Content::Complex(75), 0, 1, 32, false),
        e("DbtrAgt", Content::Complex(84), 1, 1, 33, true),
        e("DbtrAgtAcct", Content::Complex(75), 0, 1, 34, false),
        e("CdtrAgt", Content::Complex(84), 1, 1, 35, true),
        e("CdtrAgtAcct", Content::Complex(75), 0, 1, 36, false),
        e("Cdtr", Content::Complex(99), 1, 1, 37, true),
        e("CdtrAcct", Content::Complex(75), 0, 1, 38, false),
        e("UltmtCdtr", Content::Complex(99), 0, 1, 39, false),
        e("InstrForCdtrAgt", Content::Complex(966), 0, u32::MAX, 40, false),
        e("InstrForNxtAgt", Content::Complex(967), 0, u32::MAX, 41, false),
        e("Purp", Content::Complex(306), 0, 1, 42, false),
        e("RgltryRptg", Content::Complex(945), 0, 10, 43, false),
        e("Tax", Content::Complex(362), 0, 1, 44, false),
        e("RltdRmtInf", Content::Complex(634), 0, 10, 45, false),
        e("RmtInf", Content::Complex(408), 0, 1, 46, false),
        e("SplmtryData", Content::Complex(58), 0, u32::MAX, 47, false),
    ]),
    // Document
    Complex::Elements(&[
        e("FIToFICstmrCdtTrf", Content::Complex(1104), 1, 1, 0, true),
    ]),
    // FIToFICustomerCreditTransferV13
    Complex::Elements(&[
        e("GrpHdr", Content::Complex(1105), 1, 1, 0, true),
        e("CdtTrfTxInf", Content::Complex(1102), 1, u32::MAX, 1, true),
        e("SplmtryData", Content::Complex(58), 0, u32::MAX, 2, false),
    ]),
    // GroupHeader131
    Complex::Elements(&[
        e("MsgId", Content::Simple(29), 1, 1, 0, true),
        e("CreDtTm", Content::Simple(19), 1, 1, 1, true),
        e("XpryDtTm", Content::Simple(19), 0, 1, 2, false),
        e("BtchBookg", Content::Simple(39), 0, 1, 3, false),
        e("NbOfTxs", Content::Simple(93), 1, 1, 4, true),
        e("CtrlSum", Content::Simple(71), 0, 1, 5, false),
        e("TtlIntrBkSttlmAmt", Content::Complex(4), 0, 1, 6, false),
        e("IntrBkSttlmDt", Content::Simple(18), 0, 1, 7, false),
        e("SttlmInf", Content::Complex(411), 1, 1, 8, true),
        e("PmtTpInf", Content::Complex(978), 0, 1, 9, false),
        e("InstgAgt", Content::Complex(84), 0, 1, 10, false),
        e("InstdAgt", Content::Complex(84), 0, 1, 11, false),
    ]),
    // CreditTransferTransaction31
    Complex::Elements(&[
        e("PmtId", Content::Complex(1062), 1, 1, 0, true),
        e("PmtTpInf", Content::Complex(1063), 0, 1, 1, false),
        e("IntrBkSttlmAmt", Content::Complex(4), 1, 1, 2, true),
        e("IntrBkSttlmDt", Content::Simple(18), 0, 1, 3, false),
        e("SttlmPrty", Content::Simple(188), 0, 1, 4, false),
        e("SttlmTmIndctn", Content::Complex(946), 0, 1, 5, false),
        e("SttlmTmReq", Content::Complex(979), 0, 1, 6, false),
        e("PrvsInstgAgt1", Content::Complex(59), 0, 1, 7, false),
        e("PrvsInstgAgt1Acct", Content::Complex(522), 0, 1, 8, false),
        e("PrvsInstgAgt2", Content::Complex(59), 0, 1, 9, false),
        e("PrvsInstgAgt2Acct", Content::Complex(522), 0, 1, 10, false),
        e("PrvsInstgAgt3", Content::Complex(59), 0, 1, 11, false),
        e("PrvsInstgAgt3Acct", Content::Complex(522), 0, 1, 12, false),
        e("InstgAgt", Content::Complex(59), 0, 1, 13, false),
        e("InstdAgt", Content::Complex(59), 0, 1, 14, false),
        e("IntrmyAgt1", Content::Complex(59), 0, 1, 15, false),
        e("IntrmyAgt1Acct", Content::Complex(522), 0, 1, 16, false),
        e("IntrmyAgt2", Content::Complex(59), 0, 1, 17, false),
        e("IntrmyAgt2Acct", Content::Complex(522), 0, 1, 18, false),
        e("IntrmyAgt3", Content::Complex(59), 0, 1, 19, false),
        e("IntrmyAgt3Acct", Content::Complex(522), 0, 1, 20, false),
        e("UltmtDbtr", Content::Complex(59), 0, 1, 21, false),
        e("Dbtr", Content::Complex(59), 1, 1, 22, true),
        e("DbtrAcct", Content::Complex(522), 0, 1, 23, false),
        e("DbtrAgt", Content::Complex(59), 0, 1, 24, false),
        e("DbtrAgtAcct", Content::Complex(522), 0, 1, 25, false),
        e("CdtrAgt", Content::Complex(59), 0, 1, 26, false),
        e("CdtrAgtAcct", Content::Complex(522), 0, 1, 27, false),
        e("Cdtr", Content::Complex(59), 1, 1, 28, true),
        e("CdtrAcct", Content::Complex(522), 0, 1, 29, false),
        e("UltmtCdtr", Content::Complex(59), 0, 1, 30, false),
        e("InstrForCdtrAgt", Content::Complex(1110), 0, u32::MAX, 31, false),
        e("InstrForNxtAgt", Content::Complex(967), 0, u32::MAX, 32, false),
        e("RmtInf", Content::Complex(998), 0, 1, 33, false),
        e("UndrlygCstmrCdtTrf", Content::Complex(1107), 0, 1, 34, false),
        e("SplmtryData", Content::Complex(58), 0, u32::MAX, 35, false),
    ]),
    // CreditTransferTransaction32
    Complex::Elements(&[
        e("UltmtDbtr", Content::Complex(72), 0, 1, 0, false),
        e("InitgPty", Content::Complex(72), 0, 1, 1, false),
        e("Dbtr", Content::Complex(72), 1, 1, 2, true),
        e("DbtrAcct", Content::Complex(522), 0, 1, 3, false),
        e("DbtrAgt", Content::Complex(59), 1, 1, 4, true),
        e("DbtrAgtAcct", Content::Complex(522), 0, 1, 5, false),
        e("PrvsInstgAgt1", Content::Complex(59), 0, 1, 6, false),
        e("PrvsInstgAgt1Acct", Content::Complex(522), 0, 1, 7, false),
        e("PrvsInstgAgt2", Content::Complex(59), 0, 1, 8, false),
        e("PrvsInstgAgt2Acct", Content::Complex(522), 0, 1, 9, false),
        e("PrvsInstgAgt3", Content::Complex(59), 0, 1, 10, false),
        e("PrvsInstgAgt3Acct", Content::Complex(522), 0, 1, 11, false),
        e("IntrmyAgt1", Content::Complex(59), 0, 1, 12, false),
        e("IntrmyAgt1Acct", Content::Complex(522), 0, 1, 13, false),
        e("IntrmyAgt2", Content::Complex(59), 0, 1, 14, false),
        e("IntrmyAgt2Acct", Content::Complex(522), 0, 1, 15, false),
        e("IntrmyAgt3", Content::Complex(59), 0, 1, 16, false),
        e("IntrmyAgt3Acct", Content::Complex(522), 0, 1, 17, false),
        e("CdtrAgt", Content::Complex(59), 1, 1, 18, true),
        e("CdtrAgtAcct", Content::Complex(522), 0, 1, 19, false),
        e("Cdtr", Content::Complex(72), 1, 1, 20, true),
        e("CdtrAcct", Content::Complex(522), 0, 1, 21, false),
        e("UltmtCdtr", Content::Complex(72), 0, 1, 22, false),
        e("InstrForCdtrAgt", Content::Complex(1034), 0, u32::MAX, 23, false),
        e("InstrForNxtAgt", Content::Complex(967), 0, u32::MAX, 24, false),
        e("Tax", Content::Complex(499), 0, 1, 25, false),
        e("RmtInf", Content::Complex(675), 0, 1, 26, false),
        e("InstdAmt", Content::Complex(4), 0, 1, 27, false),
    ]),
    // Document
    Complex::Elements(&[
        e("FICdtTrf", Content::Complex(1109), 1, 1, 0, true),
    ]),
    // FinancialInstitutionCreditTransferV07
    Complex::Elements(&[
        e("GrpHdr", Content::Complex(1067), 1, 1, 0, true),
        e("CdtTrfTxInf", Content::Complex(1106), 1, u32::MAX, 1, true),
        e("SplmtryData", Content::Complex(58), 0, u32::MAX, 2, false),
    ]),
    // InstructionForCreditorAgent2
    Complex::Elements(&[
        e("Cd", Content::Simple(208), 0, 1, 0, false),
        e("InstrInf", Content::Simple(23), 0, 1, 1, false),
    ]),
    // CreditTransferTransaction36
    Complex::Elements(&[
        e("PmtId", Content::Complex(943), 1, 1, 0, true),
        e("PmtTpInf", Content::Complex(978), 0, 1, 1, false),
        e("IntrBkSttlmAmt", Content::Complex(4), 1, 1, 2, true),
        e("IntrBkSttlmDt", Content::Simple(18), 0, 1, 3, false),
        e("SttlmPrty", Content::Simple(188), 0, 1, 4, false),
        e("SttlmTmIndctn", Content::Complex(946), 0, 1, 5, false),
        e("SttlmTmReq", Content::Complex(979), 0, 1, 6, false),
        e("PrvsInstgAgt1", Content::Complex(10), 0, 1, 7, false),
        e("PrvsInstgAgt1Acct", Content::Complex(12), 0, 1, 8, false),
        e("PrvsInstgAgt2", Content::Complex(10), 0, 1, 9, false),
        e("PrvsInstgAgt2Acct", Content::Complex(12), 0, 1, 10, false),
        e("PrvsInstgAgt3", Content::Complex(10), 0, 1, 11, false),
        e("PrvsInstgAgt3Acct", Content::Complex(12), 0, 1, 12, false),
        e("InstgAgt", Content::Complex(10), 0, 1, 13, false),
        e("InstdAgt", Content::Complex(10), 0, 1, 14, false),
        e("IntrmyAgt1", Content::Complex(10), 0, 1, 15, false),
        e("IntrmyAgt1Acct", Content::Complex(12), 0, 1, 16, false),
        e("IntrmyAgt2", Content::Complex(10), 0, 1, 17, false),
        e("IntrmyAgt2Acct", Content::Complex(12), 0, 1, 18, false),
        e("IntrmyAgt3", Content::Complex(10), 0, 1, 19, false),
        e("IntrmyAgt3Acct", Content::Complex(12), 0, 1, 20, false),
        e("UltmtDbtr", Content::Complex(10), 0, 1, 21, false),
        e("Dbtr", Content::Complex(10), 1, 1, 22, true),
        e("DbtrAcct", Content::Complex(12), 0, 1, 23, false),
        e("DbtrAgt", Content::Complex(10), 0, 1, 24, false),
        e("DbtrAgtAcct", Content::Complex(12), 0, 1, 25, false),
        e("CdtrAgt", Content::Complex(10), 0, 1, 26, false),
        e("CdtrAgtAcct", Content::Complex(12), 0, 1, 27, false),
        e("Cdtr", Content::Complex(10), 1, 1, 28, true),
        e("CdtrAcct", Content::Complex(12), 0, 1, 29, false),
        e("UltmtCdtr", Content::Complex(10), 0, 1, 30, false),
        e("InstrForCdtrAgt", Content::Complex(1110), 0, u32::MAX, 31, false),
        e("InstrForNxtAgt", Content::Complex(967), 0, u32::MAX, 32, false),
        e("Purp", Content::Complex(306), 0, 1, 33, false),
        e("RmtInf", Content::Complex(998), 0, 1, 34, false),
        e("UndrlygCstmrCdtTrf", Content::Complex(1112), 0, 1, 35, false),
        e("SplmtryData", Content::Complex(58), 0, u32::MAX, 36, false),
    ]),
    // CreditTransferTransaction37
    Complex::Elements(&[
        e("UltmtDbtr", Content::Complex(45), 0, 1, 0, false),
        e("InitgPty", Content::Complex(45), 0, 1, 1, false),
        e("Dbtr", Content::Complex(45), 1, 1, 2, true),
        e("DbtrAcct", Content::Complex(12), 0, 1, 3, false),
        e("DbtrAgt", Content::Complex(10), 1, 1, 4, true),
        e("DbtrAgtAcct", Content::Complex(12), 0, 1, 5, false),
        e("PrvsInstgAgt1", Content::Complex(10), 0, 1, 6, false),
        e("PrvsInstgAgt1Acct", Content::Complex(12), 0, 1, 7, false),
        e("PrvsInstgAgt2", Content::Complex(10), 0, 1, 8, false),
        e("PrvsInstgAgt2Acct", Content::Complex(12), 0, 1, 9, false),
        e("PrvsInstgAgt3", Content::Complex(10), 0, 1, 10, false),
        e("PrvsInstgAgt3Acct", Content::Complex(12), 0, 1, 11, false),
        e("IntrmyAgt1", Content::Complex(10), 0, 1, 12, false),
        e("IntrmyAgt1Acct", Content::Complex(12), 0, 1, 13, false),
        e("IntrmyAgt2", Content::Complex(10), 0, 1, 14, false),
        e("IntrmyAgt2Acct", Content::Complex(12), 0, 1, 15, false),
        e("IntrmyAgt3", Content::Complex(10), 0, 1, 16, false),
        e("IntrmyAgt3Acct", Content::Complex(12), 0, 1, 17, false),
        e("CdtrAgt", Content::Complex(10), 1, 1, 18, true),
        e("CdtrAgtAcct", Content::Complex(12), 0, 1, 19, false),
        e("Cdtr", Content::Complex(45), 1, 1, 20, true),
        e("CdtrAcct", Content::Complex(12), 0, 1, 21, false),
        e("UltmtCdtr", Content::Complex(45), 0, 1, 22, false),
        e("InstrForCdtrAgt", Content::Complex(1034), 0, u32::MAX, 23, false),
        e("InstrForNxtAgt", Content::Complex(967), 0, u32::MAX, 24, false),
        e("Tax", Content::Complex(596), 0, 1, 25, false),
        e("RmtInf", Content::Complex(311), 0, 1, 26, false),
        e("InstdAmt", Content::Complex(4), 0, 1, 27, false),
    ]),
    // Document
    Complex::Elements(&[
        e("FICdtTrf", Content::Complex(1114), 1, 1, 0, true),
    ]),
    // FinancialInstitutionCreditTransferV08
    Complex::Elements(&[
        e("GrpHdr", Content::Complex(1086), 1, 1, 0, true),
        e("CdtTrfTxInf", Content::Complex(1111), 1, u32::MAX, 1, true),
        e("SplmtryData", Content::Complex(58), 0, u32::MAX, 2, false),
    ]),
    // CreditTransferTransaction44
    Complex::Elements(&[
        e("PmtId", Content::Complex(943), 1, 1, 0, true),
        e("PmtTpInf", Content::Complex(978), 0, 1, 1, false),
        e("IntrBkSttlmAmt", Content::Complex(4), 1, 1, 2, true),
        e("IntrBkSttlmDt", Content::Simple(18), 0, 1, 3, false),
        e("SttlmPrty", Content::Simple(188), 0, 1, 4, false),
        e("SttlmTmIndctn", Content::Complex(946), 0, 1, 5, false),
        e("SttlmTmReq", Content::Complex(979), 0, 1, 6, false),
        e("PrvsInstgAgt1", Content::Complex(10), 0, 1, 7, false),
        e("PrvsInstgAgt1Acct", Content::Complex(12), 0, 1, 8, false),
        e("PrvsInstgAgt2", Content::Complex(10), 0, 1, 9, false),
        e("PrvsInstgAgt2Acct", Content::Complex(12), 0, 1, 10, false),
        e("PrvsInstgAgt3", Content::Complex(10), 0, 1, 11, false),
        e("PrvsInstgAgt3Acct", Content::Complex(12), 0, 1, 12, false),
        e("InstgAgt", Content::Complex(10), 0, 1, 13, false),
        e("InstdAgt", Content::Complex(10), 0, 1, 14, false),
        e("IntrmyAgt1", Content::Complex(10), 0, 1, 15, false),
        e("IntrmyAgt1Acct", Content::Complex(12), 0, 1, 16, false),
        e("IntrmyAgt2", Content::Complex(10), 0, 1, 17, false),
        e("IntrmyAgt2Acct", Content::Complex(12), 0, 1, 18, false),
        e("IntrmyAgt3", Content::Complex(10), 0, 1, 19, false),
        e("IntrmyAgt3Acct", Content::Complex(12), 0, 1, 20, false),
        e("UltmtDbtr", Content::Complex(10), 0, 1, 21, false),
        e("Dbtr", Content::Complex(10), 1, 1, 22, true),
        e("DbtrAcct", Content::Complex(12), 0, 1, 23, false),
        e("DbtrAgt", Content::Complex(10), 0, 1, 24, false),
        e("DbtrAgtAcct", Content::Complex(12), 0, 1, 25, false),
        e("CdtrAgt", Content::Complex(10), 0, 1, 26, false),
        e("CdtrAgtAcct", Content::Complex(12), 0, 1, 27, false),
        e("Cdtr", Content::Complex(10), 1, 1, 28, true),
        e("CdtrAcct", Content::Complex(12), 0, 1, 29, false),
        e("UltmtCdtr", Content::Complex(10), 0, 1, 30, false),
        e("InstrForCdtrAgt", Content::Complex(966), 0, u32::MAX, 31, false),
        e("InstrForNxtAgt", Content::Complex(967), 0, u32::MAX, 32, false),
        e("Purp", Content::Complex(306), 0, 1, 33, false),
        e("RmtInf", Content::Complex(998), 0, 1, 34, false),
        e("UndrlygCstmrCdtTrf", Content::Complex(964), 0, 1, 35, false),
        e("SplmtryData", Content::Complex(58), 0, u32::MAX, 36, false),
    ]),
    // Document
    Complex::Elements(&[
        e("FICdtTrf", Content::Complex(1117), 1, 1, 0, true),
    ]),
    // FinancialInstitutionCreditTransferV09
    Complex::Elements(&[
        e("GrpHdr", Content::Complex(1086), 1, 1, 0, true),
        e("CdtTrfTxInf", Content::Complex(1115), 1, u32::MAX, 1, true),
        e("SplmtryData", Content::Complex(58), 0, u32::MAX, 2, false),
    ]),
    // CreditTransferTransaction56
    Complex::Elements(&[
        e("PmtId", Content::Complex(943), 1, 1, 0, true),
        e("PmtTpInf", Content::Complex(978), 0, 1, 1, false),
        e("IntrBkSttlmAmt", Content::Complex(4), 1, 1, 2, true),
        e("IntrBkSttlmDt", Content::Simple(18), 0, 1, 3, false),
        e("SttlmPrty", Content::Simple(188), 0, 1, 4, false),
        e("SttlmTmIndctn", Content::Complex(946), 0, 1, 5, false),
        e("SttlmTmReq", Content::Complex(979), 0, 1, 6, false),
        e("PrvsInstgAgt1", Content::Complex(10), 0, 1, 7, false),
        e("PrvsInstgAgt1Acct", Content::Complex(75), 0, 1, 8, false),
        e("PrvsInstgAgt2", Content::Complex(10), 0, 1, 9, false),
        e("PrvsInstgAgt2Acct", Content::Complex(75), 0, 1, 10, false),
        e("PrvsInstgAgt3", Content::Complex(10), 0, 1, 11, false),
        e("PrvsInstgAgt3Acct", Content::Complex(75), 0, 1, 12, false),
        e("InstgAgt", Content::Complex(10), 0, 1, 13, false),
        e("InstdAgt", Content::Complex(10), 0, 1, 14, false),
        e("IntrmyAgt1", Content::Complex(10), 0, 1, 15, false),
        e("IntrmyAgt1Acct", Content::Complex(75), 0, 1, 16, false),
        e("IntrmyAgt2", Content::Complex(10), 0, 1, 17, false),
        e("IntrmyAgt2Acct", Content::Complex(75), 0, 1, 18, false),
        e("IntrmyAgt3", Content::Complex(10), 0, 1, 19, false),
        e("IntrmyAgt3Acct", Content::Complex(75), 0, 1, 20, false),
        e("UltmtDbtr", Content::Complex(10), 0, 1, 21, false),
        e("Dbtr", Content::Complex(10), 1, 1, 22, true),
        e("DbtrAcct", Content::Complex(75), 0, 1, 23, false),
        e("DbtrAgt", Content::Complex(10), 0, 1, 24, false),
        e("DbtrAgtAcct", Content::Complex(75), 0, 1, 25, false),
        e("CdtrAgt", Content::Complex(10), 0, 1, 26, false),
        e("CdtrAgtAcct", Content::Complex(75), 0, 1, 27, false),
        e("Cdtr", Content::Complex(10), 1, 1, 28, true),
        e("CdtrAcct", Content::Complex(75), 0, 1, 29, false),
        e("UltmtCdtr", Content::Complex(10), 0, 1, 30, false),
        e("InstrForCdtrAgt", Content::Complex(966), 0, u32::MAX, 31, false),
        e("InstrForNxtAgt", Content::Complex(967), 0, u32::MAX, 32, false),
        e("Purp", Content::Complex(306), 0, 1, 33, false),
        e("RmtInf", Content::Complex(998), 0, 1, 34, false),
        e("UndrlygCstmrCdtTrf", Content::Complex(972), 0, 1, 35, false),
        e("SplmtryData", Content::Complex(58), 0, u32::MAX, 36, false),
    ]),
    // Document
    Complex::Elements(&[
        e("FICdtTrf", Content::Complex(1120), 1, 1, 0, true),
    ]),
    // FinancialInstitutionCreditTransferV10
    Complex::Elements(&[
        e("GrpHdr", Content::Complex(1093), 1, 1, 0, true),
        e("CdtTrfTxInf", Content::Complex(1118), 1, u32::MAX, 1, true),
        e("SplmtryData", Content::Complex(58), 0, u32::MAX, 2, false),
    ]),
    // CreditTransferTransaction62
    Complex::Elements(&[
        e("PmtId", Content::Complex(943), 1, 1, 0, true),
        e("PmtTpInf", Content::Complex(978), 0, 1, 1, false),
        e("IntrBkSttlmAmt", Content::Complex(4), 1, 1, 2, true),
        e("IntrBkSttlmDt", Content::Simple(18), 0, 1, 3, false),
        e("SttlmPrty", Content::Simple(188), 0, 1, 4, false),
        e("SttlmTmIndctn", Content::Complex(946), 0, 1, 5, false),
        e("SttlmTmReq", Content::Complex(979), 0, 1, 6, false),
        e("PrvsInstgAgt1", Content::Complex(84), 0, 1, 7, false),
        e("PrvsInstgAgt1Acct", Content::Complex(75), 0, 1, 8, false),
        e("PrvsInstgAgt2", Content::Complex(84), 0, 1, 9, false),
        e("PrvsInstgAgt2Acct", Content::Complex(75), 0, 1, 10, false),
        e("PrvsInstgAgt3", Content::Complex(84), 0, 1, 11, false),
        e("PrvsInstgAgt3Acct", Content::Complex(75), 0, 1, 12, false),
        e("InstgAgt", Content::Complex(84), 0, 1, 13, false),
        e("InstdAgt", Content::Complex(84), 0, 1, 14, false),
        e("IntrmyAgt1", Content::Complex(84), 0, 1, 15, false),
        e("IntrmyAgt1Acct", Content::Complex(75), 0, 1, 16, false),
        e("IntrmyAgt2", Content::Complex(84), 0, 1, 17, false),
        e("IntrmyAgt2Acct", Content::Complex(75), 0, 1, 18, false),
        e("IntrmyAgt3", Content::Complex(84), 0, 1, 19, false),
        e("IntrmyAgt3Acct", Content::Complex(75), 0, 1, 20, false),
        e("UltmtDbtr", Content::Complex(84), 0, 1, 21, false),
        e("Dbtr", Content::Complex(84), 1, 1, 22, true),
        e("DbtrAcct", Content::Complex(75), 0, 1, 23, false),
        e("DbtrAgt", Content::Complex(84), 0, 1, 24, false),
        e("DbtrAgtAcct", Content::Complex(75), 0, 1, 25, false),
        e("CdtrAgt", Content::Complex(84), 0, 1, 26, false),
        e("CdtrAgtAcct", Content::Complex(75), 0, 1, 27, false),
        e("Cdtr", Content::Complex(84), 1, 1, 28, true),
        e("CdtrAcct", Content::Complex(75), 0, 1, 29, false),
        e("UltmtCdtr", Content::Complex(84), 0, 1, 30, false),
        e("InstrForCdtrAgt", Content::Complex(966), 0, u32::MAX, 31, false),
        e("InstrForNxtAgt", Content::Complex(967), 0, u32::MAX, 32, false),
        e("Purp", Content::Complex(306), 0, 1, 33, false),
        e("RmtInf", Content::Complex(998), 0, 1, 34, false),
        e("UndrlygAllcn", Content::Complex(649), 0, u32::MAX, 35, false),
        e("UndrlygCstmrCdtTrf", Content::Complex(981), 0, 1, 36, false),
        e("SplmtryData", Content::Complex(58), 0, u32::MAX, 37, false),
    ]),
    // Document
    Complex::Elements(&[
        e("FICdtTrf", Content::Complex(1123), 1, 1, 0, true),
    ]),
    // FinancialInstitutionCreditTransferV11
    Complex::Elements(&[
        e("GrpHdr", Content::Complex(1100), 1, 1, 0, true),
        e("CdtTrfTxInf", Content::Complex(1121), 1, u32::MAX, 1, true),
        e("SplmtryData", Content::Complex(58), 0, u32::MAX, 2, false),
    ]),
    // CreditTransferTransaction67
    Complex::Elements(&[
        e("PmtId", Content::Complex(943), 1, 1, 0, true),
        e("PmtTpInf", Content::Complex(978), 0, 1, 1, false),
        e("IntrBkSttlmAmt", Content::Complex(4), 1, 1, 2, true),
        e("IntrBkSttlmDt", Content::Simple(18), 0, 1, 3, false),
        e("SttlmPrty", Content::Simple(188), 0, 1, 4, false),
        e("SttlmTmIndctn", Content::Complex(946), 0, 1, 5, false),
        e("SttlmTmReq", Content::Complex(979), 0, 1, 6, false),
        e("XpryDtTm", Content::Simple(19), 0, 1, 7, false),
        e("PmtSgntr", Content::Complex(992), 0, 1, 8, false),
        e("PrvsInstgAgt1", Content::Complex(84), 0, 1, 9, false),
        e("PrvsInstgAgt1Acct", Content::Complex(75), 0, 1, 10, false),
        e("PrvsInstgAgt2", Content::Complex(84), 0, 1, 11, false),
        e("PrvsInstgAgt2Acct", Content::Complex(75), 0, 1, 12, false),
        e("PrvsInstgAgt3", Content::Complex(84), 0, 1, 13, false),
        e("PrvsInstgAgt3Acct", Content::Complex(75), 0, 1, 14, false),
        e("InstgAgt", Content::Complex(84), 0, 1, 15, false),
        e("InstdAgt", Content::Complex(84), 0, 1, 16, false),
        e("IntrmyAgt1", Content::Complex(84), 0, 1, 17, false),
        e("IntrmyAgt1Acct", Content::Complex(75), 0, 1, 18, false),
        e("IntrmyAgt2", Content::Complex(84), 0, 1, 19, false),
        e("IntrmyAgt2Acct", Content::Complex(75), 0, 1, 20, false),
        e("IntrmyAgt3", Content::Complex(84), 0, 1, 21, false),
        e("IntrmyAgt3Acct", Content::Complex(75), 0, 1, 22, false),
        e("UltmtDbtr", Content::Complex(84), 0, 1, 23, false),
        e("Dbtr", Content::Complex(84), 1, 1, 24, true),
        e("DbtrAcct", Content::Complex(75), 0, 1, 25, false),
        e("DbtrAgt", Content::Complex(84), 0, 1, 26, false),
        e("DbtrAgtAcct", Content::Complex(75), 0, 1, 27, false),
        e("CdtrAgt", Content::Complex(84), 0, 1, 28, false),
        e("CdtrAgtAcct", Content::Complex(75), 0, 1, 29, false),
        e("Cdtr", Content::Complex(84), 1, 1, 30, true),
        e("CdtrAcct", Content::Complex(75), 0, 1, 31, false),
        e("UltmtCdtr", Content::Complex(84), 0, 1, 32, false),
        e("InstrForCdtrAgt", Content::Complex(966), 0, u32::MAX, 33, false),
        e("InstrForNxtAgt", Content::Complex(967), 0, u32::MAX, 34, false),
        e("Purp", Content::Complex(306), 0, 1, 35, false),
        e("RmtInf", Content::Complex(998), 0, 1, 36, false),
        e("UndrlygAllcn", Content::Complex(649), 0, u32::MAX, 37, false),
        e("UndrlygCstmrCdtTrf", Content::Complex(990), 0, 1, 38, false),
        e("UndrlygFICdtTrf", Content::Complex(991), 0, 1, 39, false),
        e("SplmtryData", Content::Complex(58), 0, u32::MAX, 40, false),
    ]),
    // Document
    Complex::Elements(&[
        e("FICdtTrf", Content::Complex(1126), 1, 1, 0, true),
    ]),
    // FinancialInstitutionCreditTransferV12
    Complex::Elements(&[
        e("GrpHdr", Content::Complex(1105), 1, 1, 0, true),
        e("CdtTrfTxInf", Content::Complex(1124), 1, u32::MAX, 1, true),
        e("SplmtryData", Content::Complex(58), 0, u32::MAX, 2, false),
    ]),
    // CreditTransferTransaction9
    Complex::Elements(&[
        e("CdtId", Content::Simple(29), 1, 1, 0, true),
        e("BtchBookg", Content::Simple(39), 0, 1, 1, false),
        e("PmtTpInf", Content::Complex(1063), 0, 1, 2, false),
        e("TtlIntrBkSttlmAmt", Content::Complex(4), 0, 1, 3, false),
        e("IntrBkSttlmDt", Content::Simple(18), 0, 1, 4, false),
        e("InstgAgt", Content::Complex(59), 0, 1, 5, false),
        e("InstdAgt", Content::Complex(59), 0, 1, 6, false),
        e("IntrmyAgt1", Content::Complex(59), 0, 1, 7, false),
        e("IntrmyAgt1Acct", Content::Complex(522), 0, 1, 8, false),
        e("IntrmyAgt2", Content::Complex(59), 0, 1, 9, false),
        e("IntrmyAgt2Acct", Content::Complex(522), 0, 1, 10, false),
        e("IntrmyAgt3", Content::Complex(59), 0, 1, 11, false),
        e("IntrmyAgt3Acct", Content::Complex(522), 0, 1, 12, false),
        e("CdtrAgt", Content::Complex(59), 0, 1, 13, false),
        e("CdtrAgtAcct", Content::Complex(522), 0, 1, 14, false),
        e("Cdtr", Content::Complex(59), 1, 1, 15, true),
        e("CdtrAcct", Content::Complex(522), 0, 1, 16, false),
        e("UltmtCdtr", Content::Complex(59), 0, 1, 17, false),
        e("InstrForCdtrAgt", Content::Complex(1110), 0, u32::MAX, 18, false),
        e("DrctDbtTxInf", Content::Complex(1128), 1, u32::MAX, 19, true),
        e("SplmtryData", Content::Complex(58), 0, u32::MAX, 20, false),
    ]),
    // DirectDebitTransactionInformation15
    Complex::Elements(&[
        e("PmtId", Content::Complex(1062), 1, 1, 0, true),
        e("PmtTpInf", Content::Complex(1063), 0, 1, 1, false),
        e("IntrBkSttlmAmt", Content::Complex(4), 1, 1, 2, true),
        e("IntrBkSttlmDt", Content::Simple(18), 0, 1, 3, false),
        e("SttlmPrty", Content::Simple(188), 0, 1, 4, false),
        e("SttlmTmReq", Content::Complex(979), 0, 1, 5, false),
        e("UltmtDbtr", Content::Complex(59), 0, 1, 6, false),
        e("Dbtr", Content::Complex(59), 1, 1, 7, true),
        e("DbtrAcct", Content::Complex(522), 0, 1, 8, false),
        e("DbtrAgt", Content::Complex(59), 0, 1, 9, false),
        e("DbtrAgtAcct", Content::Complex(522), 0, 1, 10, false),
        e("InstrForDbtrAgt", Content::Simple(209), 0, 1, 11, false),
        e("RmtInf", Content::Complex(998), 0, 1, 12, false),
    ]),
    // Document
    Complex::Elements(&[
        e("FIDrctDbt", Content::Complex(1130), 1, 1, 0, true),
    ]),
    // FinancialInstitutionDirectDebitV02
    Complex::Elements(&[
        e("GrpHdr", Content::Complex(1131), 1, 1, 0, true),
        e("CdtInstr", Content::Complex(1127), 1, u32::MAX, 1, true),
        e("SplmtryData", Content::Complex(58), 0, u32::MAX, 2, false),
    ]),
    // GroupHeader63
    Complex::Elements(&[
        e("MsgId", Content::Simple(29), 1, 1, 0, true),
        e("CreDtTm", Content::Simple(19), 1, 1, 1, true),
        e("NbOfTxs", Content::Simple(93), 1, 1, 2, true),
        e("CtrlSum", Content::Simple(71), 0, 1, 3, false),
        e("InstgAgt", Content::Complex(59), 0, 1, 4, false),
        e("InstdAgt", Content::Complex(59), 0, 1, 5, false),
    ]),
    // CreditTransferTransaction38
    Complex::Elements(&[
        e("CdtId", Content::Simple(29), 1, 1, 0, true),
        e("BtchBookg", Content::Simple(39), 0, 1, 1, false),
        e("PmtTpInf", Content::Complex(978), 0, 1, 2, false),
        e("TtlIntrBkSttlmAmt", Content::Complex(4), 0, 1, 3, false),
        e("IntrBkSttlmDt", Content::Simple(18), 0, 1, 4, false),
        e("SttlmTmIndctn", Content::Complex(946), 0, 1, 5, false),
        e("InstgAgt", Content::Complex(10), 0, 1, 6, false),
        e("InstdAgt", Content::Complex(10), 0, 1, 7, false),
        e("IntrmyAgt1", Content::Complex(10), 0, 1, 8, false),
        e("IntrmyAgt1Acct", Content::Complex(12), 0, 1, 9, false),
        e("IntrmyAgt2", Content::Complex(10), 0, 1, 10, false),
        e("IntrmyAgt2Acct", Content::Complex(12), 0, 1, 11, false),
        e("IntrmyAgt3", Content::Complex(10), 0, 1, 12, false),
        e("IntrmyAgt3Acct", Content::Complex(12), 0, 1, 13, false),
        e("CdtrAgt", Content::Complex(10), 0, 1, 14, false),
        e("CdtrAgtAcct", Content::Complex(12), 0, 1, 15, false),
        e("Cdtr", Content::Complex(10), 1, 1, 16, true),
        e("CdtrAcct", Content::Complex(12), 0, 1, 17, false),
        e("UltmtCdtr", Content::Complex(10), 0, 1, 18, false),
        e("InstrForCdtrAgt", Content::Complex(1110), 0, u32::MAX, 19, false),
        e("DrctDbtTxInf", Content::Complex(1133), 1, u32::MAX, 20, true),
        e("SplmtryData", Content::Complex(58), 0, u32::MAX, 21, false),
    ]),
    // DirectDebitTransactionInformation25
    Complex::Elements(&[
        e("PmtId", Content::Complex(943), 1, 1, 0, true),
        e("PmtTpInf", Content::Complex(978), 0, 1, 1, false),
        e("IntrBkSttlmAmt", Content::Complex(4), 1, 1, 2, true),
        e("IntrBkSttlmDt", Content::Simple(18), 0, 1, 3, false),
        e("SttlmPrty", Content::Simple(188), 0, 1, 4, false),
        e("SttlmTmIndctn", Content::Complex(946), 0, 1, 5, false),
        e("SttlmTmReq", Content::Complex(979), 0, 1, 6, false),
        e("UltmtDbtr", Content::Complex(10), 0, 1, 7, false),
        e("Dbtr", Content::Complex(10), 1, 1, 8, true),
        e("DbtrAcct", Content::Complex(12), 0, 1, 9, false),
        e("DbtrAgt", Content::Complex(10), 0, 1, 10, false),
        e("DbtrAgtAcct", Content::Complex(12), 0, 1, 11, false),
        e("InstrForDbtrAgt", Content::Simple(209), 0, 1, 12, false),
        e("Purp", Content::Complex(306), 0, 1, 13, false),
        e("RmtInf", Content::Complex(998), 0, 1, 14, false),
    ]),
    // Document
    Complex::Elements(&[
        e("FIDrctDbt", Content::Complex(1135), 1, 1, 0, true),
    ]),
    // FinancialInstitutionDirectDebitV03
    Complex::Elements(&[
        e("GrpHdr", Content::Complex(1136), 1, 1, 0, true),
        e("CdtInstr", Content::Complex(1132), 1, u32::MAX, 1, true),
        e("SplmtryData", Content::Complex(58), 0, u32::MAX, 2, false),
    ]),
    // GroupHeader92
    Complex::Elements(&[
        e("MsgId", Content::Simple(29), 1, 1, 0, true),
        e("CreDtTm", Content::Simple(19), 1, 1, 1, true),
        e("NbOfTxs", Content::Simple(93), 1, 1, 2, true),
        e("CtrlSum", Content::Simple(71), 0, 1, 3, false),
        e("InstgAgt", Content::Complex(10), 0, 1, 4, false),
        e("InstdAgt", Content::Complex(10), 0, 1, 5, false),
    ]),
    // CreditTransferTransaction47
    Complex::Elements(&[
        e("CdtId", Content::Simple(29), 1, 1, 0, true),
        e("BtchBookg", Content::Simple(39), 0, 1, 1, false),
        e("PmtTpInf", Content::Complex(978), 0, 1, 2, false),
        e("TtlIntrBkSttlmAmt", Content::Complex(4), 0, 1, 3, false),
        e("IntrBkSttlmDt", Content::Simple(18), 0, 1, 4, false),
        e("SttlmTmIndctn", Content::Complex(946), 0, 1, 5, false),
        e("InstgAgt", Content::Complex(10), 0, 1, 6, false),
        e("InstdAgt", Content::Complex(10), 0, 1, 7, false),
        e("IntrmyAgt1", Content::Complex(10), 0, 1, 8, false),
        e("IntrmyAgt1Acct", Content::Complex(12), 0, 1, 9, false),
        e("IntrmyAgt2", Content::Complex(10), 0, 1, 10, false),
        e("IntrmyAgt2Acct", Content::Complex(12), 0, 1, 11, false),
        e("IntrmyAgt3", Content::Complex(10), 0, 1, 12, false),
        e("IntrmyAgt3Acct", Content::Complex(12), 0, 1, 13, false),
        e("CdtrAgt", Content::Complex(10), 0, 1, 14, false),
        e("CdtrAgtAcct", Content::Complex(12), 0, 1, 15, false),
        e("Cdtr", Content::Complex(10), 1, 1, 16, true),
        e("CdtrAcct", Content::Complex(12), 0, 1, 17, false),
        e("UltmtCdtr", Content::Complex(10), 0, 1, 18, false),
        e("InstrForCdtrAgt", Content::Complex(966), 0, u32::MAX, 19, false),
        e("DrctDbtTxInf", Content::Complex(1133), 1, u32::MAX, 20, true),
        e("SplmtryData", Content::Complex(58), 0, u32::MAX, 21, false),
    ]),
    // Document
    Complex::Elements(&[
        e("FIDrctDbt", Content::Complex(1139), 1, 1, 0, true),
    ]),
    // FinancialInstitutionDirectDebitV04
    Complex::Elements(&[
        e("GrpHdr", Content::Complex(1136), 1, 1, 0, true),
        e("CdtInstr", Content::Complex(1137), 1, u32::MAX, 1, true),
        e("SplmtryData", Content::Complex(58), 0, u32::MAX, 2, false),
    ]),
    // CreditTransferTransaction53
    Complex::Elements(&[
        e("CdtId", Content::Simple(29), 1, 1, 0, true),
        e("BtchBookg", Content::Simple(39), 0, 1, 1, false),
        e("PmtTpInf", Content::Complex(978), 0, 1, 2, false),
        e("TtlIntrBkSttlmAmt", Content::Complex(4), 0, 1, 3, false),
        e("IntrBkSttlmDt", Content::Simple(18), 0, 1, 4, false),
        e("SttlmTmIndctn", Content::Complex(946), 0, 1, 5, false),
        e("InstgAgt", Content::Complex(10), 0, 1, 6, false),
        e("InstdAgt", Content::Complex(10), 0, 1, 7, false),
        e("IntrmyAgt1", Content::Complex(10), 0, 1, 8, false),
        e("IntrmyAgt1Acct", Content::Complex(75), 0, 1, 9, false),
        e("IntrmyAgt2", Content::Complex(10), 0, 1, 10, false),
        e("IntrmyAgt2Acct", Content::Complex(75), 0, 1, 11, false),
        e("IntrmyAgt3", Content::Complex(10), 0, 1, 12, false),
        e("IntrmyAgt3Acct", Content::Complex(75), 0, 1, 13, false),
        e("CdtrAgt", Content::Complex(10), 0, 1, 14, false),
        e("CdtrAgtAcct", Content::Complex(75), 0, 1, 15, false),
        e("Cdtr", Content::Complex(10), 1, 1, 16, true),
        e("CdtrAcct", Content::Complex(75), 0, 1, 17, false),
        e("UltmtCdtr", Content::Complex(10), 0, 1, 18, false),
        e("InstrForCdtrAgt", Content::Complex(966), 0, u32::MAX, 19, false),
        e("DrctDbtTxInf", Content::Complex(1141), 1, u32::MAX, 20, true),
        e("SplmtryData", Content::Complex(58), 0, u32::MAX, 21, false),
    ]),
    // DirectDebitTransactionInformation27
    Complex::Elements(&[
        e("PmtId", Content::Complex(943), 1, 1, 0, true),
        e("PmtTpInf", Content::Complex(978), 0, 1, 1, false),
        e("IntrBkSttlmAmt", Content::Complex(4), 1, 1, 2, true),
        e("IntrBkSttlmDt", Content::Simple(18), 0, 1, 3, false),
        e("SttlmPrty", Content::Simple(188), 0, 1, 4, false),
        e("SttlmTmIndctn", Content::Complex(946), 0, 1, 5, false),
        e("SttlmTmReq", Content::Complex(979), 0, 1, 6, false),
        e("UltmtDbtr", Content::Complex(10), 0, 1, 7, false),
        e("Dbtr", Content::Complex(10), 1, 1, 8, true),
        e("DbtrAcct", Content::Complex(75), 0, 1, 9, false),
        e("DbtrAgt", Content::Complex(10), 0, 1, 10, false),
        e("DbtrAgtAcct", Content::Complex(75), 0, 1, 11, false),
        e("InstrForDbtrAgt", Content::Simple(209), 0, 1, 12, false),
        e("Purp", Content::Complex(306), 0, 1, 13, false),
        e("RmtInf", Content::Complex(998), 0, 1, 14, false),
    ]),
    // Document
    Complex::Elements(&[
        e("FIDrctDbt", Content::Complex(1143), 1, 1, 0, true),
    ]),
    // FinancialInstitutionDirectDebitV05
    Complex::Elements(&[
        e("GrpHdr", Content::Complex(1136), 1, 1, 0, true),
        e("CdtInstr", Content::Complex(1140), 1, u32::MAX, 1, true),
        e("SplmtryData", Content::Complex(58), 0, u32::MAX, 2, false),
    ]),
    // CreditTransferTransaction66
    Complex::Elements(&[
        e("CdtId", Content::Simple(29), 1, 1, 0, true),
        e("BtchBookg", Content::Simple(39), 0, 1, 1, false),
        e("PmtTpInf", Content::Complex(978), 0, 1, 2, false),
        e("TtlIntrBkSttlmAmt", Content::Complex(4), 0, 1, 3, false),
        e("IntrBkSttlmDt", Content::Simple(18), 0, 1, 4, false),
        e("SttlmTmIndctn", Content::Complex(946), 0, 1, 5, false),
        e("InstgAgt", Content::Complex(84), 0, 1, 6, false),
        e("InstdAgt", Content::Complex(84), 0, 1, 7, false),
        e("IntrmyAgt1", Content::Complex(84), 0, 1, 8, false),
        e("IntrmyAgt1Acct", Content::Complex(75), 0, 1, 9, false),
        e("IntrmyAgt2", Content::Complex(84), 0, 1, 10, false),
        e("IntrmyAgt2Acct", Content::Complex(75), 0, 1, 11, false),
        e("IntrmyAgt3", Content::Complex(84), 0, 1, 12, false),
        e("IntrmyAgt3Acct", Content::Complex(75), 0, 1, 13, false),
        e("CdtrAgt", Content::Complex(84), 0, 1, 14, false),
        e("CdtrAgtAcct", Content::Complex(75), 0, 1, 15, false),
        e("Cdtr", Content::Complex(84), 1, 1, 16, true),
        e("CdtrAcct", Content::Complex(75), 0, 1, 17, false),
        e("UltmtCdtr", Content::Complex(84), 0, 1, 18, false),
        e("InstrForCdtrAgt", Content::Complex(966), 0, u32::MAX, 19, false),
        e("DrctDbtTxInf", Content::Complex(1145), 1, u32::MAX, 20, true),
        e("SplmtryData", Content::Complex(58), 0, u32::MAX, 21, false),
    ]),
    // DirectDebitTransactionInformation33
    Complex::Elements(&[
        e("PmtId", Content::Complex(943), 1, 1, 0, true),
        e("PmtTpInf", Content::Complex(978), 0, 1, 1, false),
        e("IntrBkSttlmAmt", Content::Complex(4), 1, 1, 2, true),
        e("IntrBkSttlmDt", Content::Simple(18), 0, 1, 3, false),
        e("SttlmPrty", Content::Simple(188), 0, 1, 4, false),
        e("SttlmTmIndctn", Content::Complex(946), 0, 1, 5, false),
        e("SttlmTmReq", Content::Complex(979), 0, 1, 6, false),
        e("UltmtDbtr", Content::Complex(84), 0, 1, 7, false),
        e("Dbtr", Content::Complex(84), 1, 1, 8, true),
        e("DbtrAcct", Content::Complex(75), 0, 1, 9, false),
        e("DbtrAgt", Content::Complex(84), 0, 1, 10, false),
        e("DbtrAgtAcct", Content::Complex(75), 0, 1, 11, false),
        e("InstrForDbtrAgt", Content::Simple(209), 0, 1, 12, false),
        e("Purp", Content::Complex(306), 0, 1, 13, false),
        e("RmtInf", Content::Complex(998), 0, 1, 14, false),
    ]),
    // Document
    Complex::Elements(&[
        e("FIDrctDbt", Content::Complex(1147), 1, 1, 0, true),
    ]),
    // FinancialInstitutionDirectDebitV06
    Complex::Elements(&[
        e("GrpHdr", Content::Complex(1148), 1, 1, 0, true),
        e("CdtInstr", Content::Complex(1144), 1, u32::MAX, 1, true),
        e("SplmtryData", Content::Complex(58), 0, u32::MAX, 2, false),
    ]),
    // GroupHeader119
    Complex::Elements(&[
        e("MsgId", Content::Simple(29), 1, 1, 0, true),
        e("CreDtTm", Content::Simple(19), 1, 1, 1, true),
        e("NbOfTxs", Content::Simple(93), 1, 1, 2, true),
        e("CtrlSum", Content::Simple(71), 0, 1, 3, false),
        e("InstgAgt", Content::Complex(84), 0, 1, 4, false),
        e("InstdAgt", Content::Complex(84), 0, 1, 5, false),
    ]),
    // Document
    Complex::Elements(&[
        e("FIToFIPmtStsReq", Content::Complex(1150), 1, 1, 0, true),
    ]),
    // FIToFIPaymentStatusRequestV03
    Complex::Elements(&[
        e("GrpHdr", Content::Complex(914), 1, 1, 0, true),
        e("OrgnlGrpInf", Content::Complex(1151), 0, u32::MAX, 1, false),
        e("TxInf", Content::Complex(1152), 0, u32::MAX, 2, false),
        e("SplmtryData", Content::Complex(58), 0, u32::MAX, 3, false),
    ]),
    // OriginalGroupInformation27
    Complex::Elements(&[
        e("OrgnlMsgId", Content::Simple(29), 1, 1, 0, true),
        e("OrgnlMsgNmId", Content::Simple(29), 1, 1, 1, true),
        e("OrgnlCreDtTm", Content::Simple(19), 0, 1, 2, false),
        e("OrgnlNbOfTxs", Content::Simple(93), 0, 1, 3, false),
        e("OrgnlCtrlSum", Content::Simple(71), 0, 1, 4, false),
    ]),
    // PaymentTransaction113
    Complex::Elements(&[
        e("StsReqId", Content::Simple(29), 0, 1, 0, false),
        e("OrgnlGrpInf", Content::Complex(299), 0, 1, 1, false),
        e("OrgnlInstrId", Content::Simple(29), 0, 1, 2, false),
        e("OrgnlEndToEndId", Content::Simple(29), 0, 1, 3, false),
        e("OrgnlTxId", Content::Simple(29), 0, 1, 4, false),
        e("OrgnlUETR", Content::Simple(42), 0, 1, 5, false),
        e("AccptncDtTm", Content::Simple(19), 0, 1, 6, false),
        e("ClrSysRef", Content::Simple(29), 0, 1, 7, false),
        e("InstgAgt", Content::Complex(10), 0, 1, 8, false),
        e("InstdAgt", Content::Complex(10), 0, 1, 9, false),
        e("OrgnlTxRef", Content::Complex(301), 0, 1, 10, false),
        e("SplmtryData", Content::Complex(58), 0, u32::MAX, 11, false),
    ]),
    // Document
    Complex::Elements(&[
        e("FIToFIPmtStsReq", Content::Complex(1154), 1, 1, 0, true),
    ]),
    // FIToFIPaymentStatusRequestV04
    Complex::Elements(&[
        e("GrpHdr", Content::Complex(914), 1, 1, 0, true),
        e("OrgnlGrpInf", Content::Complex(1151), 0, u32::MAX, 1, false),
        e("TxInf", Content::Complex(1155), 0, u32::MAX, 2, false),
        e("SplmtryData", Content::Complex(58), 0, u32::MAX, 3, false),
    ]),
    // PaymentTransaction121
    Complex::Elements(&[
        e("StsReqId", Content::Simple(29), 0, 1, 0, false),
        e("OrgnlGrpInf", Content::Complex(299), 0, 1, 1, false),
        e("OrgnlInstrId", Content::Simple(29), 0, 1, 2, false),
        e("OrgnlEndToEndId", Content::Simple(29), 0, 1, 3, false),
        e("OrgnlTxId", Content::Simple(29), 0, 1, 4, false),
        e("OrgnlUETR", Content::Simple(42), 0, 1, 5, false),
        e("AccptncDtTm", Content::Simple(19), 0, 1, 6, false),
        e("ClrSysRef", Content::Simple(29), 0, 1, 7, false),
        e("InstgAgt", Content::Complex(10), 0, 1, 8, false),
        e("InstdAgt", Content::Complex(10), 0, 1, 9, false),
        e("OrgnlTxRef", Content::Complex(338), 0, 1, 10, false),
        e("SplmtryData", Content::Complex(58), 0, u32::MAX, 11, false),
    ]),
    // Document
    Complex::Elements(&[
        e("FIToFIPmtStsReq", Content::Complex(1157), 1, 1, 0, true),
    ]),
    // FIToFIPaymentStatusRequestV05
    Complex::Elements(&[
        e("GrpHdr", Content::Complex(914), 1, 1, 0, true),
        e("OrgnlGrpInf", Content::Complex(1151), 0, u32::MAX, 1, false),
        e("TxInf", Content::Complex(1158), 0, u32::MAX, 2, false),
        e("SplmtryData", Content::Complex(58), 0, u32::MAX, 3, false),
    ]),
    // PaymentTransaction131
    Complex::Elements(&[
        e("StsReqId", Content::Simple(29), 0, 1, 0, false),
        e("OrgnlGrpInf", Content::Complex(299), 0, 1, 1, false),
        e("OrgnlInstrId", Content::Simple(29), 0, 1, 2, false),
        e("OrgnlEndToEndId", Content::Simple(29), 0, 1, 3, false),
        e("OrgnlTxId", Content::Simple(29), 0, 1, 4, false),
        e("OrgnlUETR", Content::Simple(42), 0, 1, 5, false),
        e("AccptncDtTm", Content::Simple(19), 0, 1, 6, false),
        e("ClrSysRef", Content::Simple(29), 0, 1, 7, false),
        e("InstgAgt", Content::Complex(10), 0, 1, 8, false),
        e("InstdAgt", Content::Complex(10), 0, 1, 9, false),
        e("OrgnlTxRef", Content::Complex(352), 0, 1, 10, false),
        e("SplmtryData", Content::Complex(58), 0, u32::MAX, 11, false),
    ]),
    // Document
    Complex::Elements(&[
        e("FIToFIPmtStsReq", Content::Complex(1160), 1, 1, 0, true),
    ]),
    // FIToFIPaymentStatusRequestV06
    Complex::Elements(&[
        e("GrpHdr", Content::Complex(1161), 1, 1, 0, true),
        e("OrgnlGrpInf", Content::Complex(1151), 0, u32::MAX, 1, false),
        e("TxInf", Content::Complex(1162), 0, u32::MAX, 2, false),
        e("SplmtryData", Content::Complex(58), 0, u32::MAX, 3, false),
    ]),
    // GroupHeader109
    Complex::Elements(&[
        e("MsgId", Content::Simple(29), 1, 1, 0, true),
        e("CreDtTm", Content::Simple(19), 1, 1, 1, true),
        e("InstgAgt", Content::Complex(84), 0, 1, 2, false),
        e("InstdAgt", Content::Complex(84), 0, 1, 3, false),
    ]),
    // PaymentTransaction158
    Complex::Elements(&[
        e("StsReqId", Content::Simple(29), 0, 1, 0, false),
        e("OrgnlGrpInf", Content::Complex(299), 0, 1, 1, false),
        e("OrgnlInstrId", Content::Simple(29), 0, 1, 2, false),
        e("OrgnlEndToEndId", Content::Simple(29), 0, 1, 3, false),
        e("OrgnlTxId", Content::Simple(29), 0, 1, 4, false),
        e("OrgnlUETR", Content::Simple(42), 0, 1, 5, false),
        e("AccptncDtTm", Content::Simple(19), 0, 1, 6, false),
        e("ClrSysRef", Content::Simple(29), 0, 1, 7, false),
        e("InstgAgt", Content::Complex(84), 0, 1, 8, false),
        e("InstdAgt", Content::Complex(84), 0, 1, 9, false),
        e("OrgnlTxRef", Content::Complex(402), 0, 1, 10, false),
        e("SplmtryData", Content::Complex(58), 0, u32::MAX, 11, false),
    ]),
    // Cheque6
    Complex::Elements(&[
        e("ChqTp", Content::Simple(211), 0, 1, 0, false),
        e("ChqNb", Content::Simple(29), 0, 1, 1, false),
        e("ChqFr", Content::Complex(472), 0, 1, 2, false),
        e("DlvryMtd", Content::Complex(1164), 0, 1, 3, false),
        e("DlvrTo", Content::Complex(472), 0, 1, 4, false),
        e("InstrPrty", Content::Simple(96), 0, 1, 5, false),
        e("ChqMtrtyDt", Content::Simple(18), 0, 1, 6, false),
        e("FrmsCd", Content::Simple(29), 0, 1, 7, false),
        e("MemoFld", Content::Simple(29), 0, 2, 8, false),
        e("RgnlClrZone", Content::Simple(29), 0, 1, 9, false),
        e("PrtLctn", Content::Simple(29), 0, 1, 10, false),
    ]),
    // ChequeDeliveryMethod1Choice
    Complex::Elements(&[
        e("Cd", Content::Simple(210), 1, 1, 0, true),
        e("Prtry", Content::Simple(29), 1, 1, 0, true),
    ]),
    // CreditTransferTransactionInformation10
    Complex::Elements(&[
        e("PmtId", Content::Complex(1170), 1, 1, 0, true),
        e("PmtTpInf", Content::Complex(1172), 0, 1, 1, false),
        e("Amt", Content::Complex(251), 1, 1, 2, true),
        e("XchgRateInf", Content::Complex(1168), 0, 1, 3, false),
        e("ChrgBr", Content::Simple(69), 0, 1, 4, false),
        e("ChqInstr", Content::Complex(1163), 0, 1, 5, false),
        e("UltmtDbtr", Content::Complex(478), 0, 1, 6, false),
        e("IntrmyAgt1", Content::Complex(449), 0, 1, 7, false),
        e("IntrmyAgt1Acct", Content::Complex(450), 0, 1, 8, false),
        e("IntrmyAgt2", Content::Complex(449), 0, 1, 9, false),
        e("IntrmyAgt2Acct", Content::Complex(450), 0, 1, 10, false),
        e("IntrmyAgt3", Content::Complex(449), 0, 1, 11, false),
        e("IntrmyAgt3Acct", Content::Complex(450), 0, 1, 12, false),
        e("CdtrAgt", Content::Complex(449), 0, 1, 13, false),
        e("CdtrAgtAcct", Content::Complex(450), 0, 1, 14, false),
        e("Cdtr", Content::Complex(478), 0, 1, 15, false),
        e("CdtrAcct", Content::Complex(450), 0, 1, 16, false),
        e("UltmtCdtr", Content::Complex(478), 0, 1, 17, false),
        e("InstrForCdtrAgt", Content::Complex(1034), 0, u32::MAX, 18, false),
        e("InstrForDbtrAgt", Content::Simple(23), 0, 1, 19, false),
        e("Purp", Content::Complex(306), 0, 1, 20, false),
        e("RgltryRptg", Content::Complex(945), 0, 10, 21, false),
        e("Tax", Content::Complex(499), 0, 1, 22, false),
        e("RltdRmtInf", Content::Complex(492), 0, 10, 23, false),
        e("RmtInf", Content::Complex(491), 0, 1, 24, false),
    ]),
    // CustomerCreditTransferInitiationV03
    Complex::Elements(&[
        e("GrpHdr", Content::Complex(1169), 1, 1, 0, true),
        e("PmtInf", Content::Complex(1171), 1, u32::MAX, 1, true),
    ]),
    // Document
    Complex::Elements(&[
        e("CstmrCdtTrfInitn", Content::Complex(1166), 1, 1, 0, true),
    ]),
    // ExchangeRateInformation1
    Complex::Elements(&[
        e("XchgRate", Content::Simple(95), 0, 1, 0, false),
        e("RateTp", Content::Simple(212), 0, 1, 1, false),
        e("CtrctId", Content::Simple(29), 0, 1, 2, false),
    ]),
    // GroupHeader32
    Complex::Elements(&[
        e("MsgId", Content::Simple(29), 1, 1, 0, true),
        e("CreDtTm", Content::Simple(19), 1, 1, 1, true),
        e("Authstn", Content::Complex(937), 0, 2, 2, false),
        e("NbOfTxs", Content::Simple(93), 1, 1, 3, true),
        e("CtrlSum", Content::Simple(71), 0, 1, 4, false),
        e("InitgPty", Content::Complex(478), 1, 1, 5, true),
        e("FwdgAgt", Content::Complex(449), 0, 1, 6, false),
    ]),
    // PaymentIdentification1
    Complex::Elements(&[
        e("InstrId", Content::Simple(29), 0, 1, 0, false),
        e("EndToEndId", Content::Simple(29), 1, 1, 1, true),
    ]),
    // PaymentInstructionInformation3
    Complex::Elements(&[
        e("PmtInfId", Content::Simple(29), 1, 1, 0, true),
        e("PmtMtd", Content::Simple(213), 1, 1, 1, true),
        e("BtchBookg", Content::Simple(39), 0, 1, 2, false),
        e("NbOfTxs", Content::Simple(93), 0, 1, 3, false),
        e("CtrlSum", Content::Simple(71), 0, 1, 4, false),
        e("PmtTpInf", Content::Complex(1172), 0, 1, 5, false),
        e("ReqdExctnDt", Content::Simple(18), 1, 1, 6, true),
        e("PoolgAdjstmntDt", Content::Simple(18), 0, 1, 7, false),
        e("Dbtr", Content::Complex(478), 1, 1, 8, true),
        e("DbtrAcct", Content::Complex(450), 1, 1, 9, true),
        e("DbtrAgt", Content::Complex(449), 1, 1, 10, true),
        e("DbtrAgtAcct", Content::Complex(450), 0, 1, 11, false),
        e("UltmtDbtr", Content::Complex(478), 0, 1, 12, false),
        e("ChrgBr", Content::Simple(69), 0, 1, 13, false),
        e("ChrgsAcct", Content::Complex(450), 0, 1, 14, false),
        e("ChrgsAcctAgt", Content::Complex(449), 0, 1, 15, false),
        e("CdtTrfTxInf", Content::Complex(1165), 1, u32::MAX, 16, true),
    ]),
    // PaymentTypeInformation19
    Complex::Elements(&[
        e("InstrPrty", Content::Simple(96), 0, 1, 0, false),
        e("SvcLvl", Content::Complex(314), 0, 1, 1, false),
        e("LclInstrm", Content::Complex(291), 0, 1, 2, false),
        e("CtgyPurp", Content::Complex(256), 0, 1, 3, false),
    ]),
    // Cheque11
    Complex::Elements(&[
        e("ChqTp", Content::Simple(211), 0, 1, 0, false),
        e("ChqNb", Content::Simple(29), 0, 1, 1, false),
        e("ChqFr", Content::Complex(587), 0, 1, 2, false),
        e("DlvryMtd", Content::Complex(1164), 0, 1, 3, false),
        e("DlvrTo", Content::Complex(587), 0, 1, 4, false),
        e("InstrPrty", Content::Simple(96), 0, 1, 5, false),
        e("ChqMtrtyDt", Content::Simple(18), 0, 1, 6, false),
        e("FrmsCd", Content::Simple(29), 0, 1, 7, false),
        e("MemoFld", Content::Simple(29), 0, 2, 8, false),
        e("RgnlClrZone", Content::Simple(29), 0, 1, 9, false),
        e("PrtLctn", Content::Simple(29), 0, 1, 10, false),
        e("Sgntr", Content::Simple(34), 0, 5, 11, false),
    ]),
    // CreditTransferTransaction34
    Complex::Elements(&[
        e("PmtId", Content::Complex(1179), 1, 1, 0, true),
        e("PmtTpInf", Content::Complex(1181), 0, 1, 1, false),
        e("Amt", Content::Complex(251), 1, 1, 2, true),
        e("XchgRateInf", Content::Complex(1177), 0, 1, 3, false),
        e("ChrgBr", Content::Simple(69), 0, 1, 4, false),
        e("ChqInstr", Content::Complex(1173), 0, 1, 5, false),
        e("UltmtDbtr", Content::Complex(45), 0, 1, 6, false),
        e("IntrmyAgt1", Content::Complex(10), 0, 1, 7, false),
        e("IntrmyAgt1Acct", Content::Complex(12), 0, 1, 8, false),
        e("IntrmyAgt2", Content::Complex(10), 0, 1, 9, false),
        e("IntrmyAgt2Acct", Content::Complex(12), 0, 1, 10, false),
        e("IntrmyAgt3", Content::Complex(10), 0, 1, 11, false),
        e("IntrmyAgt3Acct", Content::Complex(12), 0, 1, 12, false),
        e("CdtrAgt", Content::Complex(10), 0, 1, 13, false),
        e("CdtrAgtAcct", Content::Complex(12), 0, 1, 14, false),
        e("Cdtr", Content::Complex(45), 0, 1, 15, false),
        e("CdtrAcct", Content::Complex(12), 0, 1, 16, false),
        e("UltmtCdtr", Content::Complex(45), 0, 1, 17, false),
        e("InstrForCdtrAgt", Content::Complex(1034), 0, u32::MAX, 18, false),
        e("InstrForDbtrAgt", Content::Simple(23), 0, 1, 19, false),
        e("Purp", Content::Complex(306), 0, 1, 20, false),
        e("RgltryRptg", Content::Complex(945), 0, 10, 21, false),
        e("Tax", Content::Complex(596), 0, 1, 22, false),
        e("RltdRmtInf", Content::Complex(592), 0, 10, 23, false),
        e("RmtInf", Content::Complex(311), 0, 1, 24, false),
        e("SplmtryData", Content::Complex(58), 0, u32::MAX, 25, false),
    ]),
    // CustomerCreditTransferInitiationV09
    Complex::Elements(&[
        e("GrpHdr", Content::Complex(1178), 1, 1, 0, true),
        e("PmtInf", Content::Complex(1180), 1, u32::MAX, 1, true),
        e("SplmtryData", Content::Complex(58), 0, u32::MAX, 2, false),
    ]),
    // Document
    Complex::Elements(&[
        e("CstmrCdtTrfInitn", Content::Complex(1175), 1, 1, 0, true),
    ]),
    // ExchangeRate1
    Complex::Elements(&[
        e("UnitCcy", Content::Simple(2), 0, 1, 0, false),
        e("XchgRate", Content::Simple(95), 0, 1, 1, false),
        e("RateTp", Content::Simple(212), 0, 1, 2, false),
        e("CtrctId", Content::Simple(29), 0, 1, 3, false),
    ]),
    // GroupHeader85
    Complex::Elements(&[
        e("MsgId", Content::Simple(29), 1, 1, 0, true),
        e("CreDtTm", Content::Simple(19), 1, 1, 1, true),
        e("Authstn", Content::Complex(937), 0, 2, 2, false),
        e("NbOfTxs", Content::Simple(93), 1, 1, 3, true),
        e("CtrlSum", Content::Simple(71), 0, 1, 4, false),
        e("InitgPty", Content::Complex(45), 1, 1, 5, true),
        e("FwdgAgt", Content::Complex(10), 0, 1, 6, false),
    ]),
    // PaymentIdentification6
    Complex::Elements(&[
        e("InstrId", Content::Simple(29), 0, 1, 0, false),
        e("EndToEndId", Content::Simple(29), 1, 1, 1, true),
        e("UETR", Content::Simple(42), 0, 1, 2, false),
    ]),
    // PaymentInstruction30
    Complex::Elements(&[
        e("PmtInfId", Content::Simple(29), 1, 1, 0, true),
        e("PmtMtd", Content::Simple(213), 1, 1, 1, true),
        e("BtchBookg", Content::Simple(39), 0, 1, 2, false),
        e("NbOfTxs", Content::Simple(93), 0, 1, 3, false),
        e("CtrlSum", Content::Simple(71), 0, 1, 4, false),
        e("PmtTpInf", Content::Complex(1181), 0, 1, 5, false),
        e("ReqdExctnDt", Content::Complex(197), 1, 1, 6, true),
        e("PoolgAdjstmntDt", Content::Simple(18), 0, 1, 7, false),
        e("Dbtr", Content::Complex(45), 1, 1, 8, true),
        e("DbtrAcct", Content::Complex(12), 1, 1, 9, true),
        e("DbtrAgt", Content::Complex(10), 1, 1, 10, true),
        e("DbtrAgtAcct", Content::Complex(12), 0, 1, 11, false),
        e("InstrForDbtrAgt", Content::Simple(23), 0, 1, 12, false),
        e("UltmtDbtr", Content::Complex(45), 0, 1, 13, false),
        e("ChrgBr", Content::Simple(69), 0, 1, 14, false),
        e("ChrgsAcct", Content::Complex(12), 0, 1, 15, false),
        e("ChrgsAcctAgt", Content::Complex(10), 0, 1, 16, false),
        e("CdtTrfTxInf", Content::Complex(1174), 1, u32::MAX, 17, true),
    ]),
    // PaymentTypeInformation26
    Complex::Elements(&[
        e("InstrPrty", Content::Simple(96), 0, 1, 0, false),
        e("SvcLvl", Content::Complex(314), 0, u32::MAX, 1, false),
        e("LclInstrm", Content::Complex(291), 0, 1, 2, false),
        e("CtgyPurp", Content::Complex(256), 0, 1, 3, false),
    ]),
    // AdviceType1
    Complex::Elements(&[
        e("CdtAdvc", Content::Complex(1183), 0, 1, 0, false),
        e("DbtAdvc", Content::Complex(1183), 0, 1, 1, false),
    ]),
    // AdviceType1Choice
    Complex::Elements(&[
        e("Cd", Content::Simple(214), 1, 1, 0, true),
        e("Prtry", Content::Simple(29), 1, 1, 0, true),
    ]),
    // CreditTransferTransaction40
    Complex::Elements(&[
        e("PmtId", Content::Complex(1179), 1, 1, 0, true),
        e("PmtTpInf", Content::Complex(1181), 0, 1, 1, false),
        e("Amt", Content::Complex(251), 1, 1, 2, true),
        e("XchgRateInf", Content::Complex(1177), 0, 1, 3, false),
        e("ChrgBr", Content::Simple(69), 0, 1, 4, false),
        e("MndtRltdInf", Content::Complex(332), 0, 1, 5, false),
        e("ChqInstr", Content::Complex(1173), 0, 1, 6, false),
        e("UltmtDbtr", Content::Complex(45), 0, 1, 7, false),
        e("IntrmyAgt1", Content::Complex(10), 0, 1, 8, false),
        e("IntrmyAgt1Acct", Content::Complex(12), 0, 1, 9, false),
        e("IntrmyAgt2", Content::Complex(10), 0, 1, 10, false),
        e("IntrmyAgt2Acct", Content::Complex(12), 0, 1, 11, false),
        e("IntrmyAgt3", Content::Complex(10), 0, 1, 12, false),
        e("IntrmyAgt3Acct", Content::Complex(12), 0, 1, 13, false),
        e("CdtrAgt", Content::Complex(10), 0, 1, 14, false),
        e("CdtrAgtAcct", Content::Complex(12), 0, 1, 15, false),
        e("Cdtr", Content::Complex(45), 0, 1, 16, false),
        e("CdtrAcct", Content::Complex(12), 0, 1, 17, false),
        e("UltmtCdtr", Content::Complex(45), 0, 1, 18, false),
        e("InstrForCdtrAgt", Content::Complex(966), 0, u32::MAX, 19, false),
        e("InstrForDbtrAgt", Content::Complex(1188), 0, 1, 20, false),
        e("Purp", Content::Complex(306), 0, 1, 21, false),
        e("RgltryRptg", Content::Complex(945), 0, 10, 22, false),
        e("Tax", Content::Complex(596), 0, 1, 23, false),
        e("RltdRmtInf", Content::Complex(592), 0, 10, 24, false),
        e("RmtInf", Content::Complex(311), 0, 1, 25, false),
        e("SplmtryData", Content::Complex(58), 0, u32::MAX, 26, false),
    ]),
    // CustomerCreditTransferInitiationV10
    Complex::Elements(&[
        e("GrpHdr", Content::Complex(1187), 1, 1, 0, true),
        e("PmtInf", Content::Complex(1190), 1, u32::MAX, 1, true),
        e("SplmtryData", Content::Complex(58), 0, u32::MAX, 2, false),
    ]),
    // Document
    Complex::Elements(&[
        e("CstmrCdtTrfInitn", Content::Complex(1185), 1, 1, 0, true),
    ]),
    // GroupHeader95
    Complex::Elements(&[
        e("MsgId", Content::Simple(29), 1, 1, 0, true),
        e("CreDtTm", Content::Simple(19), 1, 1, 1, true),
        e("Authstn", Content::Complex(937), 0, 2, 2, false),
        e("NbOfTxs", Content::Simple(93), 1, 1, 3, true),
        e("CtrlSum", Content::Simple(71), 0, 1, 4, false),
        e("InitgPty", Content::Complex(45), 1, 1, 5, true),
        e("FwdgAgt", Content::Complex(10), 0, 1, 6, false),
        e("InitnSrc", Content::Complex(1189), 0, 1, 7, false),
    ]),
    // InstructionForDebtorAgent1
    Complex::Elements(&[
        e("Cd", Content::Simple(215), 0, 1, 0, false),
        e("InstrInf", Content::Simple(23), 0, 1, 1, false),
    ]),
    // PaymentInitiationSource1
    Complex::Elements(&[
        e("Nm", Content::Simple(23), 1, 1, 0, true),
        e("Prvdr", Content::Simple(29), 0, 1, 1, false),
        e("Vrsn", Content::Simple(29), 0, 1, 2, false),
    ]),
    // PaymentInstruction34
    Complex::Elements(&[
        e("PmtInfId", Content::Simple(29), 1, 1, 0, true),
        e("PmtMtd", Content::Simple(213), 1, 1, 1, true),
        e("ReqdAdvcTp", Content::Complex(1182), 0, 1, 2, false),
        e("BtchBookg", Content::Simple(39), 0, 1, 3, false),
        e("NbOfTxs", Content::Simple(93), 0, 1, 4, false),
        e("CtrlSum", Content::Simple(71), 0, 1, 5, false),
        e("PmtTpInf", Content::Complex(1181), 0, 1, 6, false),
        e("ReqdExctnDt", Content::Complex(197), 1, 1, 7, true),
        e("PoolgAdjstmntDt", Content::Simple(18), 0, 1, 8, false),
        e("Dbtr", Content::Complex(45), 1, 1, 9, true),
        e("DbtrAcct", Content::Complex(12), 1, 1, 10, true),
        e("DbtrAgt", Content::Complex(10), 1, 1, 11, true),
        e("DbtrAgtAcct", Content::Complex(12), 0, 1, 12, false),
        e("InstrForDbtrAgt", Content::Simple(23), 0, 1, 13, false),
        e("UltmtDbtr", Content::Complex(45), 0, 1, 14, false),
        e("ChrgBr", Content::Simple(69), 0, 1, 15, false),
        e("ChrgsAcct", Content::Complex(12), 0, 1, 16, false),
        e("ChrgsAcctAgt", Content::Complex(10), 0, 1, 17, false),
        e("CdtTrfTxInf", Content::Complex(1184), 1, u32::MAX, 18, true),
    ]),
    // CreditTransferTransaction54
    Complex::Elements(&[
        e("PmtId", Content::Complex(1179), 1, 1, 0, true),
        e("PmtTpInf", Content::Complex(1181), 0, 1, 1, false),
        e("Amt", Content::Complex(251), 1, 1, 2, true),
        e("XchgRateInf", Content::Complex(1177), 0, 1, 3, false),
        e("ChrgBr", Content::Simple(69), 0, 1, 4, false),
        e("MndtRltdInf", Content::Complex(332), 0, 1, 5, false),
        e("ChqInstr", Content::Complex(1173), 0, 1, 6, false),
        e("UltmtDbtr", Content::Complex(45), 0, 1, 7, false),
        e("IntrmyAgt1", Content::Complex(10), 0, 1, 8, false),
        e("IntrmyAgt1Acct", Content::Complex(75), 0, 1, 9, false),
        e("IntrmyAgt2", Content::Complex(10), 0, 1, 10, false),
        e("IntrmyAgt2Acct", Content::Complex(75), 0, 1, 11, false),
        e("IntrmyAgt3", Content::Complex(10), 0, 1, 12, false),
        e("IntrmyAgt3Acct", Content::Complex(75), 0, 1, 13, false),
        e("CdtrAgt", Content::Complex(10), 0, 1, 14, false),
        e("CdtrAgtAcct", Content::Complex(75), 0, 1, 15, false),
        e("Cdtr", Content::Complex(45), 0, 1, 16, false),
        e("CdtrAcct", Content::Complex(75), 0, 1, 17, false),
        e("UltmtCdtr", Content::Complex(45), 0, 1, 18, false),
        e("InstrForCdtrAgt", Content::Complex(966), 0, u32::MAX, 19, false),
        e("InstrForDbtrAgt", Content::Complex(1188), 0, 1, 20, false),
        e("Purp", Content::Complex(306), 0, 1, 21, false),
        e("RgltryRptg", Content::Complex(945), 0, 10, 22, false),
        e("Tax", Content::Complex(611), 0, 1, 23, false),
        e("RltdRmtInf", Content::Complex(592), 0, 10, 24, false),
        e("RmtInf", Content::Complex(356), 0, 1, 25, false),
        e("SplmtryData", Content::Complex(58), 0, u32::MAX, 26, false),
    ]),
    // CustomerCreditTransferInitiationV11
    Complex::Elements(&[
        e("GrpHdr", Content::Complex(1187), 1, 1, 0, true),
        e("PmtInf", Content::Complex(1194), 1, u32::MAX, 1, true),
        e("SplmtryData", Content::Complex(58), 0, u32::MAX, 2, false),
    ]),
    // Document
    Complex::Elements(&[
        e("CstmrCdtTrfInitn", Content::Complex(1192), 1, 1, 0, true),
    ]),
    // PaymentInstruction40
    Complex::Elements(&[
        e("PmtInfId", Content::Simple(29), 1, 1, 0, true),
        e("PmtMtd", Content::Simple(213), 1, 1, 1, true),
        e("ReqdAdvcTp", Content::Complex(1182), 0, 1, 2, false),
        e("BtchBookg", Content::Simple(39), 0, 1, 3, false),
        e("NbOfTxs", Content::Simple(93), 0, 1, 4, false),
        e("CtrlSum", Content::Simple(71), 0, 1, 5, false),
        e("PmtTpInf", Content::Complex(1181), 0, 1, 6, false),
        e("ReqdExctnDt", Content::Complex(197), 1, 1, 7, true),
        e("PoolgAdjstmntDt", Content::Simple(18), 0, 1, 8, false),
        e("Dbtr", Content::Complex(45), 1, 1, 9, true),
        e("DbtrAcct", Content::Complex(75), 1, 1, 10, true),
        e("DbtrAgt", Content::Complex(10), 1, 1, 11, true),
        e("DbtrAgtAcct", Content::Complex(75), 0, 1, 12, false),
        e("InstrForDbtrAgt", Content::Simple(23), 0, 1, 13, false),
        e("UltmtDbtr", Content::Complex(45), 0, 1, 14, false),
        e("ChrgBr", Content::Simple(69), 0, 1, 15, false),
        e("ChrgsAcct", Content::Complex(75), 0, 1, 16, false),
        e("ChrgsAcctAgt", Content::Complex(10), 0, 1, 17, false),
        e("CdtTrfTxInf", Content::Complex(1191), 1, u32::MAX, 18, true),
    ]),
    // Cheque19
    Complex::Elements(&[
        e("ChqTp", Content::Simple(211), 0, 1, 0, false),
        e("ChqNb", Content::Simple(29), 0, 1, 1, false),
        e("ChqFr", Content::Complex(630), 0, 1, 2, false),
        e("DlvryMtd", Content::Complex(1164), 0, 1, 3, false),
        e("DlvrTo", Content::Complex(630), 0, 1, 4, false),
        e("InstrPrty", Content::Simple(96), 0, 1, 5, false),
        e("ChqMtrtyDt", Content::Simple(18), 0, 1, 6, false),
        e("FrmsCd", Content::Simple(29), 0, 1, 7, false),
        e("MemoFld", Content::Simple(29), 0, 2, 8, false),
        e("RgnlClrZone", Content::Simple(29), 0, 1, 9, false),
        e("PrtLctn", Content::Simple(29), 0, 1, 10, false),
        e("Sgntr", Content::Simple(34), 0, 5, 11, false),
    ]),
    // CreditTransferTransaction61
    Complex::Elements(&[
        e("PmtId", Content::Complex(1179), 1, 1, 0, true),
        e("PmtTpInf", Content::Complex(1181), 0, 1, 1, false),
        e("Amt", Content::Complex(251), 1, 1, 2, true),
        e("XchgRateInf", Content::Complex(1177), 0, 1, 3, false),
        e("ChrgBr", Content::Simple(69), 0, 1, 4, false),
        e("MndtRltdInf", Content::Complex(332), 0, 1, 5, false),
        e("ChqInstr", Content::Complex(1195), 0, 1, 6, false),
        e("UltmtDbtr", Content::Complex(99), 0, 1, 7, false),
        e("IntrmyAgt1", Content::Complex(84), 0, 1, 8, false),
        e("IntrmyAgt1Acct", Content::Complex(75), 0, 1, 9, false),
        e("IntrmyAgt2", Content::Complex(84), 0, 1, 10, false),
        e("IntrmyAgt2Acct", Content::Complex(75), 0, 1, 11, false),
        e("IntrmyAgt3", Content::Complex(84), 0, 1, 12, false),
        e("IntrmyAgt3Acct", Content::Complex(75), 0, 1, 13, false),
        e("CdtrAgt", Content::Complex(84), 0, 1, 14, false),
        e("CdtrAgtAcct", Content::Complex(75), 0, 1, 15, false),
        e("Cdtr", Content::Complex(99), 0, 1, 16, false),
        e("CdtrAcct", Content::Complex(75), 0, 1, 17, false),
        e("UltmtCdtr", Content::Complex(99), 0, 1, 18, false),
        e("InstrForCdtrAgt", Content::Complex(966), 0, u32::MAX, 19, false),
        e("InstrForDbtrAgt", Content::Complex(1188), 0, 1, 20, false),
        e("Purp", Content::Complex(306), 0, 1, 21, false),
        e("RgltryRptg", Content::Complex(945), 0, 10, 22, false),
        e("Tax", Content::Complex(362), 0, 1, 23, false),
        e("RltdRmtInf", Content::Complex(634), 0, 10, 24, false),
        e("RmtInf", Content::Complex(408), 0, 1, 25, false),
        e("SplmtryData", Content::Complex(58), 0, u32::MAX, 26, false),
    ]),
    // CustomerCreditTransferInitiationV12
    Complex::Elements(&[
        e("GrpHdr", Content::Complex(1199), 1, 1, 0, true),
        e("PmtInf", Content::Complex(1200), 1, u32::MAX, 1, true),
        e("SplmtryData", Content::Complex(58), 0, u32::MAX, 2, false),
    ]),
    // Document
    Complex::Elements(&[
        e("CstmrCdtTrfInitn", Content::Complex(1197), 1, 1, 0, true),
    ]),
    // GroupHeader114
    Complex::Elements(&[
        e("MsgId", Content::Simple(29), 1, 1, 0, true),
        e("CreDtTm", Content::Simple(19), 1, 1, 1, true),
        e("Authstn", Content::Complex(937), 0, 2, 2, false),
        e("NbOfTxs", Content::Simple(93), 1, 1, 3, true),
        e("CtrlSum", Content::Simple(71), 0, 1, 4, false),
        e("InitgPty", Content::Complex(99), 1, 1, 5, true),
        e("FwdgAgt", Content::Complex(84), 0, 1, 6, false),
        e("InitnSrc", Content::Complex(1189), 0, 1, 7, false),
    ]),
    // PaymentInstruction44
    Complex::Elements(&[
        e("PmtInfId", Content::Simple(29), 1, 1, 0, true),
        e("PmtMtd", Content::Simple(213), 1, 1, 1, true),
        e("ReqdAdvcTp", Content::Complex(1182), 0, 1, 2, false),
        e("BtchBookg", Content::Simple(39), 0, 1, 3, false),
        e("NbOfTxs", Content::Simple(93), 0, 1, 4, false),
        e("CtrlSum", Content::Simple(71), 0, 1, 5, false),
        e("PmtTpInf", Content::Complex(1181), 0, 1, 6, false),
        e("ReqdExctnDt", Content::Complex(197), 1, 1, 7, true),
        e("PoolgAdjstmntDt", Content::Simple(18), 0, 1, 8, false),
        e("Dbtr", Content::Complex(99), 1, 1, 9, true),
        e("DbtrAcct", Content::Complex(75), 1, 1, 10, true),
        e("DbtrAgt", Content::Complex(84), 1, 1, 11, true),
        e("DbtrAgtAcct", Content::Complex(75), 0, 1, 12, false),
        e("InstrForDbtrAgt", Content::Simple(23), 0, 1, 13, false),
        e("UltmtDbtr", Content::Complex(99), 0, 1, 14, false),
        e("ChrgBr", Content::Simple(69), 0, 1, 15, false),
        e("ChrgsAcct", Content::Complex(75), 0, 1, 16, false),
        e("ChrgsAcctAgt", Content::Complex(84), 0, 1, 17, false),
        e("CdtTrfTxInf", Content::Complex(1196), 1, u32::MAX, 18, true),
    ]),
    // CreditTransferTransaction76
    Complex::Elements(&[
        e("PmtId", Content::Complex(1179), 1, 1, 0, true),
        e("PmtTpInf", Content::Complex(1181), 0, 1, 1, false),
        e("Amt", Content::Complex(251), 1, 1, 2, true),
        e("XchgRateInf", Content::Complex(1177), 0, 1, 3, false),
        e("ChrgBr", Content::Simple(69), 0, 1, 4, false),
        e("MndtRltdInf", Content::Complex(332), 0, 1, 5, false),
        e("ChqInstr", Content::Complex(1195), 0, 1, 6, false),
        e("UltmtDbtr", Content::Complex(99), 0, 1, 7, false),
        e("IntrmyAgt1", Content::Complex(84), 0, 1, 8, false),
        e("IntrmyAgt1Acct", Content::Complex(75), 0, 1, 9, false),
        e("IntrmyAgt2", Content::Complex(84), 0, 1, 10, false),
        e("IntrmyAgt2Acct", Content::Complex(75), 0, 1, 11, false),
        e("IntrmyAgt3", Content::Complex(84), 0, 1, 12, false),
        e("IntrmyAgt3Acct", Content::Complex(75), 0, 1, 13, false),
        e("CdtrAgt", Content::Complex(84), 0, 1, 14, false),
        e("CdtrAgtAcct", Content::Complex(75), 0, 1, 15, false),
        e("Cdtr", Content::Complex(99), 0, 1, 16, false),
        e("CdtrAcct", Content::Complex(75), 0, 1, 17, false),
        e("UltmtCdtr", Content::Complex(99), 0, 1, 18, false),
        e("InstrForCdtrAgt", Content::Complex(966), 0, u32::MAX, 19, false),
        e("InstrForDbtrAgt", Content::Complex(1188), 0, 1, 20, false),
        e("Purp", Content::Complex(306), 0, 1, 21, false),
        e("RgltryRptg", Content::Complex(1205), 0, 10, 22, false),
        e("Tax", Content::Complex(362), 0, 1, 23, false),
        e("RltdRmtInf", Content::Complex(634), 0, 10, 24, false),
        e("RmtInf", Content::Complex(421), 0, 1, 25, false),
        e("SplmtryData", Content::Complex(58), 0, u32::MAX, 26, false),
    ]),
    // CustomerCreditTransferInitiationV13
    Complex::Elements(&[
        e("GrpHdr", Content::Complex(1199), 1, 1, 0, true),
        e("PmtInf", Content::Complex(1204), 1, u32::MAX, 1, true),
        e("SplmtryData", Content::Complex(58), 0, u32::MAX, 2, false),
    ]),
    // Document
    Complex::Elements(&[
        e("CstmrCdtTrfInitn", Content::Complex(1202), 1, 1, 0, true),
    ]),
    // PaymentInstruction51
    Complex::Elements(&[
        e("PmtInfId", Content::Simple(29), 1, 1, 0, true),
        e("PmtMtd", Content::Simple(213), 1, 1, 1, true),
        e("ReqdAdvcTp", Content::Complex(1182), 0, 1, 2, false),
        e("BtchBookg", Content::Simple(39), 0, 1, 3, false),
        e("NbOfTxs", Content::Simple(93), 0, 1, 4, false),
        e("CtrlSum", Content::Simple(71), 0, 1, 5, false),
        e("PmtTpInf", Content::Complex(1181), 0, 1, 6, false),
        e("ReqdExctnDt", Content::Complex(197), 1, 1, 7, true),
        e("PoolgAdjstmntDt", Content::Simple(18), 0, 1, 8, false),
        e("Dbtr", Content::Complex(99), 1, 1, 9, true),
        e("DbtrAcct", Content::Complex(75), 1, 1, 10, true),
        e("DbtrAgt", Content::Complex(84), 1, 1, 11, true),
        e("DbtrAgtAcct", Content::Complex(75), 0, 1, 12, false),
        e("InstrForDbtrAgt", Content::Simple(23), 0, 1, 13, false),
        e("UltmtDbtr", Content::Complex(99), 0, 1, 14, false),
        e("ChrgBr", Content::Simple(69), 0, 1, 15, false),
        e("ChrgsAcct", Content::Complex(75), 0, 1, 16, false),
        e("ChrgsAcctAgt", Content::Complex(84), 0, 1, 17, false),
        e("CdtTrfTxInf", Content::Complex(1201), 1, u32::MAX, 18, true),
    ]),
    // RegulatoryReporting10
    Complex::Elements(&[
        e("DbtCdtRptgInd", Content::Simple(158), 1, 1, 0, true),
        e("Authrty", Content::Complex(944), 0, 1, 1, false),
        e("Dtls", Content::Complex(1207), 0, u32::MAX, 2, false),
    ]),
    // RegulatoryReportingType1Choice
    Complex::Elements(&[
        e("Cd", Content::Simple(216), 1, 1, 0, true),
        e("Prtry", Content::Simple(29), 1, 1, 0, true),
    ]),
    // StructuredRegulatoryReporting5
    Complex::Elements(&[
        e("Tp", Content::Complex(1206), 0, 1, 0, false),
        e("Dt", Content::Simple(18), 0, 1, 1, false),
        e("Ctry", Content::Simple(7), 0, 1, 2, false),
        e("RptgCd", Content::Simple(187), 0, 1, 3, false),
        e("Amt", Content::Complex(4), 0, 1, 4, false),
        e("Inf", Content::Simple(29), 0, u32::MAX, 5, false),
    ]),
    // CustomerPaymentStatusReportV03
    Complex::Elements(&[
        e("GrpHdr", Content::Complex(1210), 1, 1, 0, true),
        e("OrgnlGrpInfAndSts", Content::Complex(893), 1, 1, 1, true),
        e("OrgnlPmtInfAndSts", Content::Complex(1211), 0, u32::MAX, 2, false),
    ]),
    // Document
    Complex::Elements(&[
        e("CstmrPmtStsRpt", Content::Complex(1208), 1, 1, 0, true),
    ]),
    // GroupHeader36
    Complex::Elements(&[
        e("MsgId", Content::Simple(29), 1, 1, 0, true),
        e("CreDtTm", Content::Simple(19), 1, 1, 1, true),
        e("InitgPty", Content::Complex(478), 0, 1, 2, false),
        e("FwdgAgt", Content::Complex(449), 0, 1, 3, false),
        e("DbtrAgt", Content::Complex(449), 0, 1, 4, false),
        e("CdtrAgt", Content::Complex(449), 0, 1, 5, false),
    ]),
    // OriginalPaymentInformation1
    Complex::Elements(&[
        e("OrgnlPmtInfId", Content::Simple(29), 1, 1, 0, true),
        e("OrgnlNbOfTxs", Content::Simple(93), 0, 1, 1, false),
        e("OrgnlCtrlSum", Content::Simple(71), 0, 1, 2, false),
        e("PmtInfSts", Content::Simple(182), 0, 1, 3, false),
        e("StsRsnInf", Content::Complex(898), 0, u32::MAX, 4, false),
        e("NbOfTxsPerSts", Content::Complex(892), 0, u32::MAX, 5, false),
        e("TxInfAndSts", Content::Complex(1212), 0, u32::MAX, 6, false),
    ]),
    // PaymentTransactionInformation25
    Complex::Elements(&[
        e("StsId", Content::Simple(29), 0, 1, 0, false),
        e("OrgnlInstrId", Content::Simple(29), 0, 1, 1, false),
        e("OrgnlEndToEndId", Content::Simple(29), 0, 1, 2, false),
        e("TxSts", Content::Simple(183), 0, 1, 3, false),
        e("StsRsnInf", Content::Complex(898), 0, u32::MAX, 4, false),
        e("ChrgsInf", Content::Complex(887), 0, u32::MAX, 5, false),
        e("AccptncDtTm", Content::Simple(19), 0, 1, 6, false),
        e("AcctSvcrRef", Content::Simple(29), 0, 1, 7, false),
        e("ClrSysRef", Content::Simple(29), 0, 1, 8, false),
        e("OrgnlTxRef", Content::Complex(894), 0, 1, 9, false),
    ]),
    // CurrencyExchange13
    Complex::Elements(&[
        e("SrcCcy", Content::Simple(2), 1, 1, 0, true),
        e("TrgtCcy", Content::Simple(2), 1, 1, 1, true),
        e("XchgRate", Content::Simple(95), 1, 1, 2, true),
        e("UnitCcy", Content::Simple(2), 0, 1, 3, false),
    ]),
    // CustomerPaymentStatusReportV10
    Complex::Elements(&[
        e("GrpHdr", Content::Complex(1216), 1, 1, 0, true),
        e("OrgnlGrpInfAndSts", Content::Complex(915), 1, 1, 1, true),
        e("OrgnlPmtInfAndSts", Content::Complex(1217), 0, u32::MAX, 2, false),
        e("SplmtryData", Content::Complex(58), 0, u32::MAX, 3, false),
    ]),
    // Document
    Complex::Elements(&[
        e("CstmrPmtStsRpt", Content::Complex(1214), 1, 1, 0, true),
    ]),
    // GroupHeader86
    Complex::Elements(&[
        e("MsgId", Content::Simple(29), 1, 1, 0, true),
        e("CreDtTm", Content::Simple(19), 1, 1, 1, true),
        e("InitgPty", Content::Complex(45), 0, 1, 2, false),
        e("FwdgAgt", Content::Complex(10), 0, 1, 3, false),
        e("DbtrAgt", Content::Complex(10), 0, 1, 4, false),
        e("CdtrAgt", Content::Complex(10), 0, 1, 5, false),
    ]),
    // OriginalPaymentInstruction32
    Complex::Elements(&[
        e("OrgnlPmtInfId", Content::Simple(29), 1, 1, 0, true),
        e("OrgnlNbOfTxs", Content::Simple(93), 0, 1, 1, false),
        e("OrgnlCtrlSum", Content::Simple(71), 0, 1, 2, false),
        e("PmtInfSts", Content::Simple(184), 0, 1, 3, false),
        e("StsRsnInf", Content::Complex(863), 0, u32::MAX, 4, false),
        e("NbOfTxsPerSts", Content::Complex(905), 0, u32::MAX, 5, false),
        e("TxInfAndSts", Content::Complex(1218), 0, u32::MAX, 6, false),
    ]),
    // PaymentTransaction105
    Complex::Elements(&[
        e("StsId", Content::Simple(29), 0, 1, 0, false),
        e("OrgnlInstrId", Content::Simple(29), 0, 1, 1, false),
        e("OrgnlEndToEndId", Content::Simple(29), 0, 1, 2, false),
        e("OrgnlUETR", Content::Simple(42), 0, 1, 3, false),
        e("TxSts", Content::Simple(178), 0, 1, 4, false),
        e("StsRsnInf", Content::Complex(863), 0, u32::MAX, 5, false),
        e("ChrgsInf", Content::Complex(259), 0, u32::MAX, 6, false),
        e("TrckrData", Content::Complex(1219), 0, 1, 7, false),
        e("AccptncDtTm", Content::Simple(19), 0, 1, 8, false),
        e("AcctSvcrRef", Content::Simple(29), 0, 1, 9, false),
        e("ClrSysRef", Content::Simple(29), 0, 1, 10, false),
        e("OrgnlTxRef", Content::Complex(301), 0, 1, 11, false),
        e("SplmtryData", Content::Complex(58), 0, u32::MAX, 12, false),
    ]),
    // TrackerData1
    Complex::Elements(&[
        e("ConfdDt", Content::Complex(197), 1, 1, 0, true),
        e("ConfdAmt", Content::Complex(4), 1, 1, 1, true),
        e("TrckrRcrd", Content::Complex(1220), 1, u32::MAX, 2, true),
    ]),
    // TrackerRecord1
    Complex::Elements(&[
        e("Agt", Content::Complex(10), 1, 1, 0, true),
        e("ChrgBr", Content::Simple(69), 0, 1, 1, false),
        e("ChrgsAmt", Content::Complex(4), 0, 1, 2, false),
        e("XchgRateData", Content::Complex(1213), 0, 1, 3, false),
    ]),
    // CustomerPaymentStatusReportV11
    Complex::Elements(&[
        e("GrpHdr", Content::Complex(1216), 1, 1, 0, true),
        e("OrgnlGrpInfAndSts", Content::Complex(915), 1, 1, 1, true),
        e("OrgnlPmtInfAndSts", Content::Complex(1223), 0, u32::MAX, 2, false),
        e("SplmtryData", Content::Complex(58), 0, u32::MAX, 3, false),
    ]),
    // Document
    Complex::Elements(&[
        e("CstmrPmtStsRpt", Content::Complex(1221), 1, 1, 0, true),
    ]),
    // OriginalPaymentInstruction38
    Complex::Elements(&[
        e("OrgnlPmtInfId", Content::Simple(29), 1, 1, 0, true),
        e("OrgnlNbOfTxs", Content::Simple(93), 0, 1, 1, false),
        e("OrgnlCtrlSum", Content::Simple(71), 0, 1, 2, false),
        e("PmtInfSts", Content::Simple(184), 0, 1, 3, false),
        e("StsRsnInf", Content::Complex(863), 0, u32::MAX, 4, false),
        e("NbOfTxsPerSts", Content::Complex(905), 0, u32::MAX, 5, false),
        e("TxInfAndSts", Content::Complex(1224), 0, u32::MAX, 6, false),
    ]),
    // PaymentTransaction126
    Complex::Elements(&[
        e("StsId", Content::Simple(29), 0, 1, 0, false),
        e("OrgnlInstrId", Content::Simple(29), 0, 1, 1, false),
        e("OrgnlEndToEndId", Content::Simple(29), 0, 1, 2, false),
        e("OrgnlUETR", Content::Simple(42), 0, 1, 3, false),
        e("TxSts", Content::Simple(178), 0, 1, 4, false),
        e("StsRsnInf", Content::Complex(863), 0, u32::MAX, 5, false),
        e("ChrgsInf", Content::Complex(259), 0, u32::MAX, 6, false),
        e("TrckrData", Content::Complex(1219), 0, 1, 7, false),
        e("AccptncDtTm", Content::Simple(19), 0, 1, 8, false),
        e("AcctSvcrRef", Content::Simple(29), 0, 1, 9, false),
        e("ClrSysRef", Content::Simple(29), 0, 1, 10, false),
        e("OrgnlTxRef", Content::Complex(338), 0, 1, 11, false),
        e("SplmtryData", Content::Complex(58), 0, u32::MAX, 12, false),
    ]),
    // CustomerPaymentStatusReportV12
    Complex::Elements(&[
        e("GrpHdr", Content::Complex(1216), 1, 1, 0, true),
        e("OrgnlGrpInfAndSts", Content::Complex(915), 1, 1, 1, true),
        e("OrgnlPmtInfAndSts", Content::Complex(1227), 0, u32::MAX, 2, false),
        e("SplmtryData", Content::Complex(58), 0, u32::MAX, 3, false),
    ]),
    // Document
    Complex::Elements(&[
        e("CstmrPmtStsRpt", Content::Complex(1225), 1, 1, 0, true),
    ]),
    // OriginalPaymentInstruction40
    Complex::Elements(&[
        e("OrgnlPmtInfId", Content::Simple(29), 1, 1, 0, true),
        e("OrgnlNbOfTxs", Content::Simple(93), 0, 1, 1, false),
        e("OrgnlCtrlSum", Content::Simple(71), 0, 1, 2, false),
        e("PmtInfSts", Content::Simple(184), 0, 1, 3, false),
        e("StsRsnInf", Content::Complex(863), 0, u32::MAX, 4, false),
        e("NbOfTxsPerSts", Content::Complex(905), 0, u32::MAX, 5, false),
        e("TxInfAndSts", Content::Complex(1228), 0, u32::MAX, 6, false),
    ]),
    // PaymentTransaction129
    Complex::Elements(&[
        e("StsId", Content::Simple(29), 0, 1, 0, false),
        e("OrgnlInstrId", Content::Simple(29), 0, 1, 1, false),
        e("OrgnlEndToEndId", Content::Simple(29), 0, 1, 2, false),
        e("OrgnlUETR", Content::Simple(42), 0, 1, 3, false),
        e("TxSts", Content::Simple(178), 0, 1, 4, false),
        e("StsRsnInf", Content::Complex(863), 0, u32::MAX, 5, false),
        e("ChrgsInf", Content::Complex(259), 0, u32::MAX, 6, false),
        e("TrckrData", Content::Complex(1219), 0, 1, 7, false),
        e("AccptncDtTm", Content::Simple(19), 0, 1, 8, false),
        e("AcctSvcrRef", Content::Simple(29), 0, 1, 9, false),
        e("ClrSysRef", Content::Simple(29), 0, 1, 10, false),
        e("OrgnlTxRef", Content::Complex(352), 0, 1, 11, false),
        e("SplmtryData", Content::Complex(58), 0, u32::MAX, 12, false),
    ]),
    // CustomerPaymentStatusReportV13
    Complex::Elements(&[
        e("GrpHdr", Content::Complex(1216), 1, 1, 0, true),
        e("OrgnlGrpInfAndSts", Content::Complex(915), 1, 1, 1, true),
        e("OrgnlPmtInfAndSts", Content::Complex(1231), 0, u32::MAX, 2, false),
        e("SplmtryData", Content::Complex(58), 0, u32::MAX, 3, false),
    ]),
    // Document
    Complex::Elements(&[
        e("CstmrPmtStsRpt", Content::Complex(1229), 1, 1, 0, true),
    ]),
    // OriginalPaymentInstruction45
    Complex::Elements(&[
        e("OrgnlPmtInfId", Content::Simple(29), 1, 1, 0, true),
        e("OrgnlNbOfTxs", Content::Simple(93), 0, 1, 1, false),
        e("OrgnlCtrlSum", Content::Simple(71), 0, 1, 2, false),
        e("PmtInfSts", Content::Simple(184), 0, 1, 3, false),
        e("StsRsnInf", Content::Complex(863), 0, u32::MAX, 4, false),
        e("NbOfTxsPerSts", Content::Complex(905), 0, u32::MAX, 5, false),
        e("TxInfAndSts", Content::Complex(1232), 0, u32::MAX, 6, false),
    ]),
    // PaymentTransaction144
    Complex::Elements(&[
        e("StsId", Content::Simple(29), 0, 1, 0, false),
        e("OrgnlInstrId", Content::Simple(29), 0, 1, 1, false),
        e("OrgnlEndToEndId", Content::Simple(29), 0, 1, 2, false),
        e("OrgnlUETR", Content::Simple(42), 0, 1, 3, false),
        e("TxSts", Content::Simple(178), 0, 1, 4, false),
        e("StsRsnInf", Content::Complex(863), 0, u32::MAX, 5, false),
        e("ChrgsInf", Content::Complex(924), 0, u32::MAX, 6, false),
        e("TrckrData", Content::Complex(1219), 0, 1, 7, false),
        e("AccptncDtTm", Content::Simple(19), 0, 1, 8, false),
        e("AcctSvcrRef", Content::Simple(29), 0, 1, 9, false),
        e("ClrSysRef", Content::Simple(29), 0, 1, 10, false),
        e("OrgnlTxRef", Content::Complex(352), 0, 1, 11, false),
        e("SplmtryData", Content::Complex(58), 0, u32::MAX, 12, false),
    ]),
    // CustomerPaymentStatusReportV14
    Complex::Elements(&[
        e("GrpHdr", Content::Complex(1235), 1, 1, 0, true),
        e("OrgnlGrpInfAndSts", Content::Complex(932), 1, 1, 1, true),
        e("OrgnlPmtInfAndSts", Content::Complex(1236), 0, u32::MAX, 2, false),
        e("SplmtryData", Content::Complex(58), 0, u32::MAX, 3, false),
    ]),
    // Document
    Complex::Elements(&[
        e("CstmrPmtStsRpt", Content::Complex(1233), 1, 1, 0, true),
    ]),
    // GroupHeader128
    Complex::Elements(&[
        e("MsgId", Content::Simple(29), 1, 1, 0, true),
        e("CreDtTm", Content::Simple(19), 1, 1, 1, true),
        e("InitgPty", Content::Complex(99), 0, 1, 2, false),
        e("FwdgAgt", Content::Complex(84), 0, 1, 3, false),
        e("DbtrAgt", Content::Complex(84), 0, 1, 4, false),
        e("CdtrAgt", Content::Complex(84), 0, 1, 5, false),
    ]),
    // OriginalPaymentInstruction51
    Complex::Elements(&[
        e("OrgnlPmtInfId", Content::Simple(29), 1, 1, 0, true),
        e("OrgnlNbOfTxs", Content::Simple(93), 0, 1, 1, false),
        e("OrgnlCtrlSum", Content::Simple(71), 0, 1, 2, false),
        e("PmtInfSts", Content::Simple(184), 0, 1, 3, false),
        e("StsRsnInf", Content::Complex(245), 0, u32::MAX, 4, false),
        e("NbOfTxsPerSts", Content::Complex(905), 0, u32::MAX, 5, false),
        e("TxInfAndSts", Content::Complex(1237), 0, u32::MAX, 6, false),
    ]),
    // PaymentTransaction160
    Complex::Elements(&[
        e("StsId", Content::Simple(29), 0, 1, 0, false),
        e("OrgnlInstrId", Content::Simple(29), 0, 1, 1, false),
        e("OrgnlEndToEndId", Content::Simple(29), 0, 1, 2, false),
        e("OrgnlUETR", Content::Simple(42), 0, 1, 3, false),
        e("TxSts", Content::Simple(178), 0, 1, 4, false),
        e("StsRsnInf", Content::Complex(245), 0, u32::MAX, 5, false),
        e("ChrgsInf", Content::Complex(928), 0, u32::MAX, 6, false),
        e("TrckrData", Content::Complex(1238), 0, 1, 7, false),
        e("AccptncDtTm", Content::Simple(19), 0, 1, 8, false),
        e("AcctSvcrRef", Content::Simple(29), 0, 1, 9, false),
        e("ClrSysRef", Content::Simple(29), 0, 1, 10, false),
        e("OrgnlTxRef", Content::Complex(402), 0, 1, 11, false),
        e("SplmtryData", Content::Complex(58), 0, u32::MAX, 12, false),
    ]),
    // TrackerData7
    Complex::Elements(&[
        e("ConfdDt", Content::Complex(197), 1, 1, 0, true),
        e("ConfdAmt", Content::Complex(4), 1, 1, 1, true),
        e("TrckrRcrd", Content::Complex(1239), 1, u32::MAX, 2, true),
    ]),
    // TrackerRecord5
    Complex::Elements(&[
        e("Agt", Content::Complex(84), 1, 1, 0, true),
        e("ChrgBr", Content::Simple(69), 0, 1, 1, false),
        e("ChrgsAmt", Content::Complex(4), 0, 1, 2, false),
        e("XchgRateData", Content::Complex(1213), 0, 1, 3, false),
    ]),
    // CustomerPaymentStatusReportV15
    Complex::Elements(&[
        e("GrpHdr", Content::Complex(1235), 1, 1, 0, true),
        e("OrgnlGrpInfAndSts", Content::Complex(932), 1, 1, 1, true),
        e("OrgnlPmtInfAndSts", Content::Complex(1242), 0, u32::MAX, 2, false),
        e("SplmtryData", Content::Complex(58), 0, u32::MAX, 3, false),
    ]),
    // Document
    Complex::Elements(&[
        e("CstmrPmtStsRpt", Content::Complex(1240), 1, 1, 0, true),
    ]),
    // OriginalPaymentInstruction56
    Complex::Elements(&[
        e("OrgnlPmtInfId", Content::Simple(29), 1, 1, 0, true),
        e("OrgnlNbOfTxs", Content::Simple(93), 0, 1, 1, false),
        e("OrgnlCtrlSum", Content::Simple(71), 0, 1, 2, false),
        e("PmtInfSts", Content::Simple(184), 0, 1, 3, false),
        e("StsRsnInf", Content::Complex(245), 0, u32::MAX, 4, false),
        e("NbOfTxsPerSts", Content::Complex(905), 0, u32::MAX, 5, false),
        e("TxInfAndSts", Content::Complex(1243), 0, u32::MAX, 6, false),
    ]),
    // PaymentTransaction178
    Complex::Elements(&[
        e("StsId", Content::Simple(29), 0, 1, 0, false),
        e("OrgnlInstrId", Content::Simple(29), 0, 1, 1, false),
        e("OrgnlEndToEndId", Content::Simple(29), 0, 1, 2, false),
        e("OrgnlUETR", Content::Simple(42), 0, 1, 3, false),
        e("TxSts", Content::Simple(178), 0, 1, 4, false),
        e("StsRsnInf", Content::Complex(245), 0, u32::MAX, 5, false),
        e("ChrgsInf", Content::Complex(928), 0, u32::MAX, 6, false),
        e("TrckrData", Content::Complex(1238), 0, 1, 7, false),
        e("AccptncDtTm", Content::Simple(19), 0, 1, 8, false),
        e("AcctSvcrRef", Content::Simple(29), 0, 1, 9, false),
        e("ClrSysRef", Content::Simple(29), 0, 1, 10, false),
        e("OrgnlTxRef", Content::Complex(418), 0, 1, 11, false),
        e("SplmtryData", Content::Complex(58), 0, u32::MAX, 12, false),
    ]),
    // AmountOrRate1Choice
    Complex::Elements(&[
        e("Amt", Content::Complex(4), 1, 1, 0, true),
        e("Rate", Content::Simple(95), 1, 1, 0, true),
    ]),
    // CreditTransferTransaction35
    Complex::Elements(&[
        e("PmtId", Content::Complex(1179), 1, 1, 0, true),
        e("PmtTpInf", Content::Complex(1181), 0, 1, 1, false),
        e("PmtCond", Content::Complex(1249), 0, 1, 2, false),
        e("Amt", Content::Complex(251), 1, 1, 3, true),
        e("ChrgBr", Content::Simple(69), 1, 1, 4, true),
        e("ChqInstr", Content::Complex(1173), 0, 1, 5, false),
        e("UltmtDbtr", Content::Complex(45), 0, 1, 6, false),
        e("IntrmyAgt1", Content::Complex(10), 0, 1, 7, false),
        e("IntrmyAgt2", Content::Complex(10), 0, 1, 8, false),
        e("IntrmyAgt3", Content::Complex(10), 0, 1, 9, false),
        e("CdtrAgt", Content::Complex(10), 1, 1, 10, true),
        e("Cdtr", Content::Complex(45), 1, 1, 11, true),
        e("CdtrAcct", Content::Complex(12), 0, 1, 12, false),
        e("UltmtCdtr", Content::Complex(45), 0, 1, 13, false),
        e("InstrForCdtrAgt", Content::Complex(1034), 0, u32::MAX, 14, false),
        e("Purp", Content::Complex(306), 0, 1, 15, false),
        e("RgltryRptg", Content::Complex(945), 0, 10, 16, false),
        e("Tax", Content::Complex(596), 0, 1, 17, false),
        e("RltdRmtInf", Content::Complex(592), 0, 10, 18, false),
        e("RmtInf", Content::Complex(311), 0, 1, 19, false),
        e("NclsdFile", Content::Complex(826), 0, u32::MAX, 20, false),
        e("SplmtryData", Content::Complex(58), 0, u32::MAX, 21, false),
    ]),
    // CreditorPaymentActivationRequestV07
    Complex::Elements(&[
        e("GrpHdr", Content::Complex(1248), 1, 1, 0, true),
        e("PmtInf", Content::Complex(1250), 1, u32::MAX, 1, true),
        e("SplmtryData", Content::Complex(58), 0, u32::MAX, 2, false),
    ]),
    // Document
    Complex::Elements(&[
        e("CdtrPmtActvtnReq", Content::Complex(1246), 1, 1, 0, true),
    ]),
    // GroupHeader78
    Complex::Elements(&[
        e("MsgId", Content::Simple(29), 1, 1, 0, true),
        e("CreDtTm", Content::Simple(19), 1, 1, 1, true),
        e("NbOfTxs", Content::Simple(93), 1, 1, 2, true),
        e("CtrlSum", Content::Simple(71), 0, 1, 3, false),
        e("InitgPty", Content::Complex(45), 1, 1, 4, true),
    ]),
    // PaymentCondition1
    Complex::Elements(&[
        e("AmtModAllwd", Content::Simple(39), 1, 1, 0, true),
        e("EarlyPmtAllwd", Content::Simple(39), 1, 1, 1, true),
        e("DelyPnlty", Content::Simple(23), 0, 1, 2, false),
        e("ImdtPmtRbt", Content::Complex(1244), 0, 1, 3, false),
        e("GrntedPmtReqd", Content::Simple(39), 1, 1, 4, true),
    ]),
    // PaymentInstruction31
    Complex::Elements(&[
        e("PmtInfId", Content::Simple(29), 0, 1, 0, false),
        e("PmtMtd", Content::Simple(217), 1, 1, 1, true),
        e("PmtTpInf", Content::Complex(1181), 0, 1, 2, false),
        e("ReqdExctnDt", Content::Complex(197), 1, 1, 3, true),
        e("XpryDt", Content::Complex(197), 0, 1, 4, false),
        e("PmtCond", Content::Complex(1249), 0, 1, 5, false),
        e("Dbtr", Content::Complex(45), 1, 1, 6, true),
        e("DbtrAcct", Content::Complex(12), 0, 1, 7, false),
        e("DbtrAgt", Content::Complex(10), 1, 1, 8, true),
        e("UltmtDbtr", Content::Complex(45), 0, 1, 9, false),
        e("ChrgBr", Content::Simple(69), 0, 1, 10, false),
        e("CdtTrfTx", Content::Complex(1245), 1, u32::MAX, 11, true),
    ]),
    // CreditTransferTransaction42
    Complex::Elements(&[
        e("PmtId", Content::Complex(1179), 1, 1, 0, true),
        e("PmtTpInf", Content::Complex(1181), 0, 1, 1, false),
        e("PmtCond", Content::Complex(1249), 0, 1, 2, false),
        e("Amt", Content::Complex(251), 1, 1, 3, true),
        e("ChrgBr", Content::Simple(69), 1, 1, 4, true),
        e("MndtRltdInf", Content::Complex(332), 0, 1, 5, false),
        e("ChqInstr", Content::Complex(1173), 0, 1, 6, false),
        e("UltmtDbtr", Content::Complex(45), 0, 1, 7, false),
        e("IntrmyAgt1", Content::Complex(10), 0, 1, 8, false),
        e("IntrmyAgt2", Content::Complex(10), 0, 1, 9, false),
        e("IntrmyAgt3", Content::Complex(10), 0, 1, 10, false),
        e("CdtrAgt", Content::Complex(10), 1, 1, 11, true),
        e("Cdtr", Content::Complex(45), 1, 1, 12, true),
        e("CdtrAcct", Content::Complex(12), 0, 1, 13, false),
        e("UltmtCdtr", Content::Complex(45), 0, 1, 14, false),
        e("InstrForCdtrAgt", Content::Complex(966), 0, u32::MAX, 15, false),
        e("Purp", Content::Complex(306), 0, 1, 16, false),
        e("RgltryRptg", Content::Complex(945), 0, 10, 17, false),
        e("Tax", Content::Complex(596), 0, 1, 18, false),
        e("RltdRmtInf", Content::Complex(592), 0, 10, 19, false),
        e("RmtInf", Content::Complex(311), 0, 1, 20, false),
        e("NclsdFile", Content::Complex(826), 0, u32::MAX, 21, false),
        e("SplmtryData", Content::Complex(58), 0, u32::MAX, 22, false),
    ]),
    // CreditorPaymentActivationRequestV08
    Complex::Elements(&[
        e("GrpHdr", Content::Complex(1248), 1, 1, 0, true),
        e("PmtInf", Content::Complex(1254), 1, u32::MAX, 1, true),
        e("SplmtryData", Content::Complex(58), 0, u32::MAX, 2, false),
    ]),
    // Document
    Complex::Elements(&[
        e("CdtrPmtActvtnReq", Content::Complex(1252), 1, 1, 0, true),
    ]),
    // PaymentInstruction35
    Complex::Elements(&[
        e("PmtInfId", Content::Simple(29), 0, 1, 0, false),
        e("PmtMtd", Content::Simple(217), 1, 1, 1, true),
        e("ReqdAdvcTp", Content::Complex(1182), 0, 1, 2, false),
        e("PmtTpInf", Content::Complex(1181), 0, 1, 3, false),
        e("ReqdExctnDt", Content::Complex(197), 1, 1, 4, true),
        e("XpryDt", Content::Complex(197), 0, 1, 5, false),
        e("PmtCond", Content::Complex(1249), 0, 1, 6, false),
        e("Dbtr", Content::Complex(45), 1, 1, 7, true),
        e("DbtrAcct", Content::Complex(12), 0, 1, 8, false),
        e("DbtrAgt", Content::Complex(10), 1, 1, 9, true),
        e("UltmtDbtr", Content::Complex(45), 0, 1, 10, false),
        e("ChrgBr", Content::Simple(69), 0, 1, 11, false),
        e("CdtTrfTx", Content::Complex(1251), 1, u32::MAX, 12, true),
    ]),
    // CreditTransferTransaction55
    Complex::Elements(&[
        e("PmtId", Content::Complex(1179), 1, 1, 0, true),
        e("PmtTpInf", Content::Complex(1181), 0, 1, 1, false),
        e("PmtCond", Content::Complex(1249), 0, 1, 2, false),
        e("Amt", Content::Complex(251), 1, 1, 3, true),
        e("ChrgBr", Content::Simple(69), 1, 1, 4, true),
        e("MndtRltdInf", Content::Complex(332), 0, 1, 5, false),
        e("ChqInstr", Content::Complex(1173), 0, 1, 6, false),
        e("UltmtDbtr", Content::Complex(45), 0, 1, 7, false),
        e("IntrmyAgt1", Content::Complex(10), 0, 1, 8, false),
        e("IntrmyAgt2", Content::Complex(10), 0, 1, 9, false),
        e("IntrmyAgt3", Content::Complex(10), 0, 1, 10, false),
        e("CdtrAgt", Content::Complex(10), 1, 1, 11, true),
        e("Cdtr", Content::Complex(45), 1, 1, 12, true),
        e("CdtrAcct", Content::Complex(75), 0, 1, 13, false),
        e("UltmtCdtr", Content::Complex(45), 0, 1, 14, false),
        e("InstrForCdtrAgt", Content::Complex(966), 0, u32::MAX, 15, false),
        e("Purp", Content::Complex(306), 0, 1, 16, false),
        e("RgltryRptg", Content::Complex(945), 0, 10, 17, false),
        e("Tax", Content::Complex(611), 0, 1, 18, false),
        e("RltdRmtInf", Content::Complex(592), 0, 10, 19, false),
        e("RmtInf", Content::Complex(356), 0, 1, 20, false),
        e("NclsdFile", Content::Complex(826), 0, u32::MAX, 21, false),
        e("SplmtryData", Content::Complex(58), 0, u32::MAX, 22, false),
    ]),
    // CreditorPaymentActivationRequestV09
    Complex::Elements(&[
        e("GrpHdr", Content::Complex(1248), 1, 1, 0, true),
        e("PmtInf", Content::Complex(1258), 1, u32::MAX, 1, true),
        e("SplmtryData", Content::Complex(58), 0, u32::MAX, 2, false),
    ]),
    // Document
    Complex::Elements(&[
        e("CdtrPmtActvtnReq", Content::Complex(1256), 1, 1, 0, true),
    ]),
    // PaymentInstruction41
    Complex::Elements(&[
        e("PmtInfId", Content::Simple(29), 0, 1, 0, false),
        e("PmtMtd", Content::Simple(217), 1, 1, 1, true),
        e("ReqdAdvcTp", Content::Complex(1182), 0, 1, 2, false),
        e("PmtTpInf", Content::Complex(1181), 0, 1, 3, false),
        e("ReqdExctnDt", Content::Complex(197), 1, 1, 4, true),
        e("XpryDt", Content::Complex(197), 0, 1, 5, false),
        e("PmtCond", Content::Complex(1249), 0, 1, 6, false),
        e("Dbtr", Content::Complex(45), 1, 1, 7, true),
        e("DbtrAcct", Content::Complex(75), 0, 1, 8, false),
        e("DbtrAgt", Content::Complex(10), 1, 1, 9, true),
        e("UltmtDbtr", Content::Complex(45), 0, 1, 10, false),
        e("ChrgBr", Content::Simple(69), 0, 1, 11, false),
        e("CdtTrfTx", Content::Complex(1255), 1, u32::MAX, 12, true),
    ]),
    // CreditTransferTransaction57
    Complex::Elements(&[
        e("PmtId", Content::Complex(1179), 1, 1, 0, true),
        e("PmtTpInf", Content::Complex(1181), 0, 1, 1, false),
        e("PmtCond", Content::Complex(1249), 0, 1, 2, false),
        e("ReqdExctnDt", Content::Complex(197), 0, 1, 3, false),
        e("Amt", Content::Complex(251), 1, 1, 4, true),
        e("ChrgBr", Content::Simple(69), 1, 1, 5, true),
        e("MndtRltdInf", Content::Complex(332), 0, 1, 6, false),
        e("ChqInstr", Content::Complex(1173), 0, 1, 7, false),
        e("UltmtDbtr", Content::Complex(45), 0, 1, 8, false),
        e("IntrmyAgt1", Content::Complex(10), 0, 1, 9, false),
        e("IntrmyAgt2", Content::Complex(10), 0, 1, 10, false),
        e("IntrmyAgt3", Content::Complex(10), 0, 1, 11, false),
        e("CdtrAgt", Content::Complex(10), 1, 1, 12, true),
        e("CdtrAgtAcct", Content::Complex(75), 0, 1, 13, false),
        e("Cdtr", Content::Complex(45), 1, 1, 14, true),
        e("CdtrAcct", Content::Complex(75), 0, 1, 15, false),
        e("UltmtCdtr", Content::Complex(45), 0, 1, 16, false),
        e("InstrForCdtrAgt", Content::Complex(966), 0, u32::MAX, 17, false),
        e("Purp", Content::Complex(306), 0, 1, 18, false),
        e("RgltryRptg", Content::Complex(945), 0, 10, 19, false),
        e("Tax", Content::Complex(611), 0, 1, 20, false),
        e("RltdRmtInf", Content::Complex(592), 0, 10, 21, false),
        e("RmtInf", Content::Complex(356), 0, 1, 22, false),
        e("NclsdFile", Content::Complex(826), 0, u32::MAX, 23, false),
        e("SplmtryData", Content::Complex(58), 0, u32::MAX, 24, false),
    ]),
    // CreditorPaymentActivationRequestV10
    Complex::Elements(&[
        e("GrpHdr", Content::Complex(1262), 1, 1, 0, true),
        e("PmtInf", Content::Complex(1263), 1, u32::MAX, 1, true),
        e("SplmtryData", Content::Complex(58), 0, u32::MAX, 2, false),
    ]),
    // Document
    Complex::Elements(&[
        e("CdtrPmtActvtnReq", Content::Complex(1260), 1, 1, 0, true),
    ]),
    // GroupHeader105
    Complex::Elements(&[
        e("MsgId", Content::Simple(29), 1, 1, 0, true),
        e("CreDtTm", Content::Simple(19), 1, 1, 1, true),
        e("NbOfTxs", Content::Simple(93), 1, 1, 2, true),
        e("CtrlSum", Content::Simple(71), 0, 1, 3, false),
        e("InitgPty", Content::Complex(45), 1, 1, 4, true),
        e("FwdgAgt", Content::Complex(10), 0, 1, 5, false),
    ]),
    // PaymentInstruction42
    Complex::Elements(&[
        e("PmtInfId", Content::Simple(29), 0, 1, 0, false),
        e("PmtMtd", Content::Simple(217), 1, 1, 1, true),
        e("ReqdAdvcTp", Content::Complex(1182), 0, 1, 2, false),
        e("PmtTpInf", Content::Complex(1181), 0, 1, 3, false),
        e("ReqdExctnDt", Content::Complex(197), 0, 1, 4, false),
        e("XpryDt", Content::Complex(197), 0, 1, 5, false),
        e("PmtCond", Content::Complex(1249), 0, 1, 6, false),
        e("Dbtr", Content::Complex(45), 1, 1, 7, true),
        e("DbtrAcct", Content::Complex(75), 0, 1, 8, false),
        e("DbtrAgt", Content::Complex(10), 1, 1, 9, true),
        e("DbtrAgtAcct", Content::Complex(75), 0, 1, 10, false),
        e("UltmtDbtr", Content::Complex(45), 0, 1, 11, false),
        e("ChrgBr", Content::Simple(69), 0, 1, 12, false),
        e("CdtTrfTx", Content::Complex(1259), 1, u32::MAX, 13, true),
    ]),
    // CreditTransferTransaction65
    Complex::Elements(&[
        e("PmtId", Content::Complex(1179), 1, 1, 0, true),
        e("PmtTpInf", Content::Complex(1272), 0, 1, 1, false),
        e("PmtCond", Content::Complex(1270), 0, 1, 2, false),
        e("ReqdExctnDt", Content::Complex(197), 0, 1, 3, false),
        e("Amt", Content::Complex(251), 1, 1, 4, true),
        e("ChrgBr", Content::Simple(69), 0, 1, 5, false),
        e("MndtRltdInf", Content::Complex(332), 0, 1, 6, false),
        e("ChqInstr", Content::Complex(1195), 0, 1, 7, false),
        e("UltmtDbtr", Content::Complex(99), 0, 1, 8, false),
        e("IntrmyAgt1", Content::Complex(84), 0, 1, 9, false),
        e("IntrmyAgt2", Content::Complex(84), 0, 1, 10, false),
        e("IntrmyAgt3", Content::Complex(84), 0, 1, 11, false),
        e("CdtrAgt", Content::Complex(84), 1, 1, 12, true),
        e("CdtrAgtAcct", Content::Complex(75), 0, 1, 13, false),
        e("Cdtr", Content::Complex(99), 1, 1, 14, true),
        e("CdtrAcct", Content::Complex(75), 0, 1, 15, false),
        e("UltmtCdtr", Content::Complex(99), 0, 1, 16, false),
        e("InstrForCdtrAgt", Content::Complex(966), 0, u32::MAX, 17, false),
        e("Purp", Content::Complex(306), 0, 1, 18, false),
        e("RgltryRptg", Content::Complex(945), 0, 10, 19, false),
        e("Tax", Content::Complex(362), 0, 1, 20, false),
        e("RltdRmtInf", Content::Complex(634), 0, 10, 21, false),
        e("RmtInf", Content::Complex(408), 0, 1, 22, false),
        e("NclsdFile", Content::Complex(1267), 0, u32::MAX, 23, false),
        e("SplmtryData", Content::Complex(58), 0, u32::MAX, 24, false),
    ]),
    // CreditorPaymentActivationRequestV11
    Complex::Elements(&[
        e("GrpHdr", Content::Complex(1268), 1, 1, 0, true),
        e("PmtInf", Content::Complex(1271), 1, u32::MAX, 1, true),
        e("SplmtryData", Content::Complex(58), 0, u32::MAX, 2, false),
    ]),
    // Document
    Complex::Elements(&[
        e("CdtrPmtActvtnReq", Content::Complex(1265), 1, 1, 0, true),
    ]),
    // Document15
    Complex::Elements(&[
        e("Tp", Content::Complex(828), 1, 1, 0, true),
        e("Id", Content::Simple(29), 1, 1, 1, true),
        e("IsseDt", Content::Complex(197), 1, 1, 2, true),
        e("Nm", Content::Simple(23), 0, 1, 3, false),
        e("LangCd", Content::Simple(173), 0, 1, 4, false),
        e("Frmt", Content::Complex(827), 1, 1, 5, true),
        e("FileNm", Content::Simple(23), 0, 1, 6, false),
        e("DgtlSgntr", Content::Complex(1269), 0, 1, 7, false),
        e("Nclsr", Content::Simple(174), 1, 1, 8, true),
    ]),
    // GroupHeader112
    Complex::Elements(&[
        e("MsgId", Content::Simple(29), 1, 1, 0, true),
        e("CreDtTm", Content::Simple(19), 1, 1, 1, true),
        e("NbOfTxs", Content::Simple(93), 1, 1, 2, true),
        e("CtrlSum", Content::Simple(71), 0, 1, 3, false),
        e("InitgPty", Content::Complex(99), 1, 1, 4, true),
        e("FwdgAgt", Content::Complex(84), 0, 1, 5, false),
    ]),
    // PartyAndSignature4
    Complex::Elements(&[
        e("Pty", Content::Complex(99), 1, 1, 0, true),
        e("Sgntr", Content::Complex(56), 1, 1, 1, true),
    ]),
    // PaymentCondition2
    Complex::Elements(&[
        e("AmtModAllwd", Content::Simple(39), 0, 1, 0, false),
        e("EarlyPmtAllwd", Content::Simple(39), 0, 1, 1, false),
        e("DelyPnlty", Content::Simple(23), 0, 1, 2, false),
        e("ImdtPmtRbt", Content::Complex(1244), 0, 1, 3, false),
        e("GrntedPmtReqd", Content::Simple(39), 0, 1, 4, false),
    ]),
    // PaymentInstruction46
    Complex::Elements(&[
        e("PmtInfId", Content::Simple(29), 0, 1, 0, false),
        e("PmtMtd", Content::Simple(217), 1, 1, 1, true),
        e("ReqdAdvcTp", Content::Complex(1182), 0, 1, 2, false),
        e("PmtTpInf", Content::Complex(1272), 0, 1, 3, false),
        e("ReqdExctnDt", Content::Complex(197), 0, 1, 4, false),
        e("XpryDt", Content::Complex(197), 0, 1, 5, false),
        e("PmtCond", Content::Complex(1270), 0, 1, 6, false),
        e("Dbtr", Content::Complex(99), 1, 1, 7, true),
        e("DbtrAcct", Content::Complex(75), 0, 1, 8, false),
        e("DbtrAgt", Content::Complex(84), 1, 1, 9, true),
        e("DbtrAgtAcct", Content::Complex(75), 0, 1, 10, false),
        e("UltmtDbtr", Content::Complex(99), 0, 1, 11, false),
        e("ChrgBr", Content::Simple(69), 0, 1, 12, false),
        e("CdtTrfTx", Content::Complex(1264), 1, u32::MAX, 13, true),
    ]),
    // PaymentTypeInformation29
    Complex::Elements(&[
        e("InstrPrty", Content::Simple(96), 0, 1, 0, false),
        e("SvcLvl", Content::Complex(314), 0, u32::MAX, 1, false),
        e("LclInstrm", Content::Complex(291), 0, 1, 2, false),
        e("SeqTp", Content::Simple(97), 0, 1, 3, false),
        e("CtgyPurp", Content::Complex(256), 0, 1, 4, false),
    ]),
    // CreditorPaymentActivationRequestStatusReportV07
    Complex::Elements(&[
        e("GrpHdr", Content::Complex(1275), 1, 1, 0, true),
        e("OrgnlGrpInfAndSts", Content::Complex(915), 1, 1, 1, true),
        e("OrgnlPmtInfAndSts", Content::Complex(1276), 0, u32::MAX, 2, false),
        e("SplmtryData", Content::Complex(58), 0, u32::MAX, 3, false),
    ]),
    // Document
    Complex::Elements(&[
        e("CdtrPmtActvtnReqStsRpt", Content::Complex(1273), 1, 1, 0, true),
    ]),
    // GroupHeader87
    Complex::Elements(&[
        e("MsgId", Content::Simple(29), 1, 1, 0, true),
        e("CreDtTm", Content::Simple(19), 1, 1, 1, true),
        e("InitgPty", Content::Complex(45), 1, 1, 2, true),
        e("DbtrAgt", Content::Complex(10), 0, 1, 3, false),
        e("CdtrAgt", Content::Complex(10), 0, 1, 4, false),
    ]),
    // OriginalPaymentInstruction31
    Complex::Elements(&[
        e("OrgnlPmtInfId", Content::Simple(29), 1, 1, 0, true),
        e("OrgnlNbOfTxs", Content::Simple(93), 0, 1, 1, false),
        e("OrgnlCtrlSum", Content::Simple(71), 0, 1, 2, false),
        e("PmtInfSts", Content::Simple(184), 0, 1, 3, false),
        e("StsRsnInf", Content::Complex(863), 0, u32::MAX, 4, false),
        e("NbOfTxsPerSts", Content::Complex(905), 0, u32::MAX, 5, false),
        e("TxInfAndSts", Content::Complex(1279), 0, u32::MAX, 6, false),
    ]),
    // OriginalTransactionReference29
    Complex::Elements(&[
        e("Amt", Content::Complex(251), 0, 1, 0, false),
        e("ReqdExctnDt", Content::Complex(197), 0, 1, 1, false),
        e("XpryDt", Content::Complex(197), 0, 1, 2, false),
        e("PmtCond", Content::Complex(1249), 0, 1, 3, false),
        e("PmtTpInf", Content::Complex(1181), 0, 1, 4, false),
        e("PmtMtd", Content::Simple(94), 0, 1, 5, false),
        e("RmtInf", Content::Complex(311), 0, 1, 6, false),
        e("NclsdFile", Content::Complex(826), 0, u32::MAX, 7, false),
        e("UltmtDbtr", Content::Complex(45), 0, 1, 8, false),
        e("Dbtr", Content::Complex(45), 0, 1, 9, false),
        e("DbtrAcct", Content::Complex(12), 0, 1, 10, false),
        e("DbtrAgt", Content::Complex(10), 0, 1, 11, false),
        e("CdtrAgt", Content::Complex(10), 1, 1, 12, true),
        e("Cdtr", Content::Complex(45), 1, 1, 13, true),
        e("CdtrAcct", Content::Complex(12), 0, 1, 14, false),
        e("UltmtCdtr", Content::Complex(45), 0, 1, 15, false),
    ]),
    // PaymentConditionStatus1
    Complex::Elements(&[
        e("AccptdAmt", Content::Complex(4), 0, 1, 0, false),
        e("GrntedPmt", Content::Simple(39), 1, 1, 1, true),
        e("EarlyPmt", Content::Simple(39), 1, 1, 2, true),
    ]),
    // PaymentTransaction104
    Complex::Elements(&[
        e("StsId", Content::Simple(29), 0, 1, 0, false),
        e("OrgnlInstrId", Content::Simple(29), 0, 1, 1, false),
        e("OrgnlEndToEndId", Content::Simple(29), 0, 1, 2, false),
        e("OrgnlUETR", Content::Simple(42), 0, 1, 3, false),
        e("TxSts", Content::Simple(178), 0, 1, 4, false),
        e("StsRsnInf", Content::Complex(863), 0, u32::MAX, 5, false),
        e("PmtCondSts", Content::Complex(1278), 0, 1, 6, false),
        e("ChrgsInf", Content::Complex(259), 0, u32::MAX, 7, false),
        e("DbtrDcsnDtTm", Content::Simple(19), 0, 1, 8, false),
        e("AccptncDtTm", Content::Simple(19), 0, 1, 9, false),
        e("AcctSvcrRef", Content::Simple(29), 0, 1, 10, false),
        e("ClrSysRef", Content::Simple(29), 0, 1, 11, false),
        e("OrgnlTxRef", Content::Complex(1277), 0, 1, 12, false),
        e("NclsdFile", Content::Complex(826), 0, u32::MAX, 13, false),
        e("SplmtryData", Content::Complex(58), 0, u32::MAX, 14, false),
    ]),
    // CreditorPaymentActivationRequestStatusReportV08
    Complex::Elements(&[
        e("GrpHdr", Content::Complex(1275), 1, 1, 0, true),
        e("OrgnlGrpInfAndSts", Content::Complex(915), 1, 1, 1, true),
        e("OrgnlPmtInfAndSts", Content::Complex(1282), 0, u32::MAX, 2, false),
        e("SplmtryData", Content::Complex(58), 0, u32::MAX, 3, false),
    ]),
    // Document
    Complex::Elements(&[
        e("CdtrPmtActvtnReqStsRpt", Content::Complex(1280), 1, 1, 0, true),
    ]),
    // OriginalPaymentInstruction39
    Complex::Elements(&[
        e("OrgnlPmtInfId", Content::Simple(29), 1, 1, 0, true),
        e("OrgnlNbOfTxs", Content::Simple(93), 0, 1, 1, false),
        e("OrgnlCtrlSum", Content::Simple(71), 0, 1, 2, false),
        e("PmtInfSts", Content::Simple(184), 0, 1, 3, false),
        e("StsRsnInf", Content::Complex(863), 0, u32::MAX, 4, false),
        e("NbOfTxsPerSts", Content::Complex(905), 0, u32::MAX, 5, false),
        e("TxInfAndSts", Content::Complex(1284), 0, u32::MAX, 6, false),
    ]),
    // OriginalTransactionReference33
    Complex::Elements(&[
        e("Amt", Content::Complex(251), 0, 1, 0, false),
        e("ReqdExctnDt", Content::Complex(197), 0, 1, 1, false),
        e("XpryDt", Content::Complex(197), 0, 1, 2, false),
        e("PmtCond", Content::Complex(1249), 0, 1, 3, false),
        e("PmtTpInf", Content::Complex(1181), 0, 1, 4, false),
        e("PmtMtd", Content::Simple(94), 0, 1, 5, false),
        e("MndtRltdInf", Content::Complex(332), 0, 1, 6, false),
        e("RmtInf", Content::Complex(311), 0, 1, 7, false),
        e("NclsdFile", Content::Complex(826), 0, u32::MAX, 8, false),
        e("UltmtDbtr", Content::Complex(45), 0, 1, 9, false),
        e("Dbtr", Content::Complex(45), 0, 1, 10, false),
        e("DbtrAcct", Content::Complex(12), 0, 1, 11, false),
        e("DbtrAgt", Content::Complex(10), 0, 1, 12, false),
        e("CdtrAgt", Content::Complex(10), 1, 1, 13, true),
        e("Cdtr", Content::Complex(45), 1, 1, 14, true),
        e("CdtrAcct", Content::Complex(12), 0, 1, 15, false),
        e("UltmtCdtr", Content::Complex(45), 0, 1, 16, false),
    ]),
    // PaymentTransaction128
    Complex::Elements(&[
        e("StsId", Content::Simple(29), 0, 1, 0, false),
        e("OrgnlInstrId", Content::Simple(29), 0, 1, 1, false),
        e("OrgnlEndToEndId", Content::Simple(29), 0, 1, 2, false),
        e("OrgnlUETR", Content::Simple(42), 0, 1, 3, false),
        e("TxSts", Content::Simple(178), 0, 1, 4, false),
        e("StsRsnInf", Content::Complex(863), 0, u32::MAX, 5, false),
        e("PmtCondSts", Content::Complex(1278), 0, 1, 6, false),
        e("ChrgsInf", Content::Complex(259), 0, u32::MAX, 7, false),
        e("DbtrDcsnDtTm", Content::Simple(19), 0, 1, 8, false),
        e("AccptncDtTm", Content::Simple(19), 0, 1, 9, false),
        e("AcctSvcrRef", Content::Simple(29), 0, 1, 10, false),
        e("ClrSysRef", Content::Simple(29), 0, 1, 11, false),
        e("OrgnlTxRef", Content::Complex(1283), 0, 1, 12, false),
        e("NclsdFile", Content::Complex(826), 0, u32::MAX, 13, false),
        e("SplmtryData", Content::Complex(58), 0, u32::MAX, 14, false),
    ]),
    // CreditorPaymentActivationRequestStatusReportV09
    Complex::Elements(&[
        e("GrpHdr", Content::Complex(1275), 1, 1, 0, true),
        e("OrgnlGrpInfAndSts", Content::Complex(915), 1, 1, 1, true),
        e("OrgnlPmtInfAndSts", Content::Complex(1287), 0, u32::MAX, 2, false),
        e("SplmtryData", Content::Complex(58), 0, u32::MAX, 3, false),
    ]),
    // Document
    Complex::Elements(&[
        e("CdtrPmtActvtnReqStsRpt", Content::Complex(1285), 1, 1, 0, true),
    ]),
    // OriginalPaymentInstruction42
    Complex::Elements(&[
        e("OrgnlPmtInfId", Content::Simple(29), 1, 1, 0, true),
        e("OrgnlNbOfTxs", Content::Simple(93), 0, 1, 1, false),
        e("OrgnlCtrlSum", Content::Simple(71), 0, 1, 2, false),
        e("PmtInfSts", Content::Simple(184), 0, 1, 3, false),
        e("StsRsnInf", Content::Complex(863), 0, u32::MAX, 4, false),
        e("NbOfTxsPerSts", Content::Complex(905), 0, u32::MAX, 5, false),
        e("TxInfAndSts", Content::Complex(1289), 0, u32::MAX, 6, false),
    ]),
    // OriginalTransactionReference37
    Complex::Elements(&[
        e("Amt", Content::Complex(251), 0, 1, 0, false),
        e("ReqdExctnDt", Content::Complex(197), 0, 1, 1, false),
        e("XpryDt", Content::Complex(197), 0, 1, 2, false),
        e("PmtCond", Content::Complex(1249), 0, 1, 3, false),
        e("PmtTpInf", Content::Complex(1181), 0, 1, 4, false),
        e("PmtMtd", Content::Simple(94), 0, 1, 5, false),
        e("MndtRltdInf", Content::Complex(332), 0, 1, 6, false),
        e("RmtInf", Content::Complex(356), 0, 1, 7, false),
        e("NclsdFile", Content::Complex(826), 0, u32::MAX, 8, false),
        e("UltmtDbtr", Content::Complex(45), 0, 1, 9, false),
        e("Dbtr", Content::Complex(45), 0, 1, 10, false),
        e("DbtrAcct", Content::Complex(75), 0, 1, 11, false),
        e("DbtrAgt", Content::Complex(10), 0, 1, 12, false),
        e("CdtrAgt", Content::Complex(10), 1, 1, 13, true),
        e("Cdtr", Content::Complex(45), 1, 1, 14, true),
        e("CdtrAcct", Content::Complex(75), 0, 1, 15, false),
        e("UltmtCdtr", Content::Complex(45), 0, 1, 16, false),
    ]),
    // PaymentTransaction136
    Complex::Elements(&[
        e("StsId", Content::Simple(29), 0, 1, 0, false),
        e("OrgnlInstrId", Content::Simple(29), 0, 1, 1, false),
        e("OrgnlEndToEndId", Content::Simple(29), 0, 1, 2, false),
        e("OrgnlUETR", Content::Simple(42), 0, 1, 3, false),
        e("TxSts", Content::Simple(178), 0, 1, 4, false),
        e("StsRsnInf", Content::Complex(863), 0, u32::MAX, 5, false),
        e("PmtCondSts", Content::Complex(1278), 0, 1, 6, false),
        e("ChrgsInf", Content::Complex(259), 0, u32::MAX, 7, false),
        e("DbtrDcsnDtTm", Content::Simple(19), 0, 1, 8, false),
        e("AccptncDtTm", Content::Simple(19), 0, 1, 9, false),
        e("AcctSvcrRef", Content::Simple(29), 0, 1, 10, false),
        e("ClrSysRef", Content::Simple(29), 0, 1, 11, false),
        e("OrgnlTxRef", Content::Complex(1288), 0, 1, 12, false),
        e("NclsdFile", Content::Complex(826), 0, u32::MAX, 13, false),
        e("SplmtryData", Content::Complex(58), 0, u32::MAX, 14, false),
    ]),
    // CreditorPaymentActivationRequestStatusReportV10
    Complex::Elements(&[
        e("GrpHdr", Content::Complex(1292), 1, 1, 0, true),
        e("OrgnlGrpInfAndSts", Content::Complex(915), 1, 1, 1, true),
        e("OrgnlPmtInfAndSts", Content::Complex(1293), 0, u32::MAX, 2, false),
        e("SplmtryData", Content::Complex(58), 0, u32::MAX, 3, false),
    ]),
    // Document
    Complex::Elements(&[
        e("CdtrPmtActvtnReqStsRpt", Content::Complex(1290), 1, 1, 0, true),
    ]),
    // GroupHeader106
    Complex::Elements(&[
        e("MsgId", Content::Simple(29), 1, 1, 0, true),
        e("CreDtTm", Content::Simple(19), 1, 1, 1, true),
        e("InitgPty", Content::Complex(45), 1, 1, 2, true),
        e("FwdgAgt", Content::Complex(10), 0, 1, 3, false),
        e("DbtrAgt", Content::Complex(10), 0, 1, 4, false),
        e("CdtrAgt", Content::Complex(10), 0, 1, 5, false),
    ]),
    // OriginalPaymentInstruction46
    Complex::Elements(&[
        e("OrgnlPmtInfId", Content::Simple(29), 1, 1, 0, true),
        e("OrgnlNbOfTxs", Content::Simple(93), 0, 1, 1, false),
        e("OrgnlCtrlSum", Content::Simple(71), 0, 1, 2, false),
        e("PmtInfSts", Content::Simple(184), 0, 1, 3, false),
        e("StsRsnInf", Content::Complex(863), 0, u32::MAX, 4, false),
        e("NbOfTxsPerSts", Content::Complex(905), 0, u32::MAX, 5, false),
        e("TxInfAndSts", Content::Complex(1295), 0, u32::MAX, 6, false),
    ]),
    // OriginalTransactionReference38
    Complex::Elements(&[
        e("Amt", Content::Complex(251), 0, 1, 0, false),
        e("ReqdExctnDt", Content::Complex(197), 0, 1, 1, false),
        e("XpryDt", Content::Complex(197), 0, 1, 2, false),
        e("PmtCond", Content::Complex(1249), 0, 1, 3, false),
        e("PmtTpInf", Content::Complex(1181), 0, 1, 4, false),
        e("PmtMtd", Content::Simple(94), 0, 1, 5, false),
        e("MndtRltdInf", Content::Complex(332), 0, 1, 6, false),
        e("RmtInf", Content::Complex(356), 0, 1, 7, false),
        e("NclsdFile", Content::Complex(826), 0, u32::MAX, 8, false),
        e("UltmtDbtr", Content::Complex(45), 0, 1, 9, false),
        e("Dbtr", Content::Complex(45), 0, 1, 10, false),
        e("DbtrAcct", Content::Complex(75), 0, 1, 11, false),
        e("DbtrAgt", Content::Complex(10), 0, 1, 12, false),
        e("DbtrAgtAcct", Content::Complex(75), 0, 1, 13, false),
        e("CdtrAgt", Content::Complex(10), 1, 1, 14, true),
        e("CdtrAgtAcct", Content::Complex(75), 0, 1, 15, false),
        e("Cdtr", Content::Complex(45), 1, 1, 16, true),
        e("CdtrAcct", Content::Complex(75), 0, 1, 17, false),
        e("UltmtCdtr", Content::Complex(45), 0, 1, 18, false),
    ]),
    // PaymentTransaction145
    Complex::Elements(&[
        e("StsId", Content::Simple(29), 0, 1, 0, false),
        e("OrgnlInstrId", Content::Simple(29), 0, 1, 1, false),
        e("OrgnlEndToEndId", Content::Simple(29), 0, 1, 2, false),
        e("OrgnlUETR", Content::Simple(42), 0, 1, 3, false),
        e("TxSts", Content::Simple(178), 0, 1, 4, false),
        e("StsRsnInf", Content::Complex(863), 0, u32::MAX, 5, false),
        e("PmtCondSts", Content::Complex(1278), 0, 1, 6, false),
        e("ChrgsInf", Content::Complex(924), 0, u32::MAX, 7, false),
        e("DbtrDcsnDtTm", Content::Simple(19), 0, 1, 8, false),
        e("AccptncDtTm", Content::Simple(19), 0, 1, 9, false),
        e("AcctSvcrRef", Content::Simple(29), 0, 1, 10, false),
        e("ClrSysRef", Content::Simple(29), 0, 1, 11, false),
        e("OrgnlTxRef", Content::Complex(1294), 0, 1, 12, false),
        e("NclsdFile", Content::Complex(826), 0, u32::MAX, 13, false),
        e("SplmtryData", Content::Complex(58), 0, u32::MAX, 14, false),
    ]),
    // CreditorPaymentActivationRequestStatusReportV11
    Complex::Elements(&[
        e("GrpHdr", Content::Complex(1298), 1, 1, 0, true),
        e("OrgnlGrpInfAndSts", Content::Complex(932), 1, 1, 1, true),
        e("OrgnlPmtInfAndSts", Content::Complex(1299), 0, u32::MAX, 2, false),
        e("SplmtryData", Content::Complex(58), 0, u32::MAX, 3, false),
    ]),
    // Document
    Complex::Elements(&[
        e("CdtrPmtActvtnReqStsRpt", Content::Complex(1296), 1, 1, 0, true),
    ]),
    // GroupHeader111
    Complex::Elements(&[
        e("MsgId", Content::Simple(29), 1, 1, 0, true),
        e("CreDtTm", Content::Simple(19), 1, 1, 1, true),
        e("InitgPty", Content::Complex(99), 1, 1, 2, true),
        e("FwdgAgt", Content::Complex(84), 0, 1, 3, false),
        e("DbtrAgt", Content::Complex(84), 0, 1, 4, false),
        e("CdtrAgt", Content::Complex(84), 0, 1, 5, false),
    ]),
    // OriginalPaymentInstruction47
    Complex::Elements(&[
        e("OrgnlPmtInfId", Content::Simple(29), 1, 1, 0, true),
        e("OrgnlNbOfTxs", Content::Simple(93), 0, 1, 1, false),
        e("OrgnlCtrlSum", Content::Simple(71), 0, 1, 2, false),
        e("PmtInfSts", Content::Simple(184), 0, 1, 3, false),
        e("StsRsnInf", Content::Complex(245), 0, u32::MAX, 4, false),
        e("NbOfTxsPerSts", Content::Complex(905), 0, u32::MAX, 5, false),
        e("TxInfAndSts", Content::Complex(1302), 0, u32::MAX, 6, false),
    ]),
    // OriginalTransactionReference40
    Complex::Elements(&[
        e("Amt", Content::Complex(251), 0, 1, 0, false),
        e("ReqdExctnDt", Content::Complex(197), 0, 1, 1, false),
        e("XpryDt", Content::Complex(197), 0, 1, 2, false),
        e("PmtCond", Content::Complex(1270), 0, 1, 3, false),
        e("PmtTpInf", Content::Complex(1272), 0, 1, 4, false),
        e("PmtMtd", Content::Simple(94), 0, 1, 5, false),
        e("MndtRltdInf", Content::Complex(332), 0, 1, 6, false),
        e("RmtInf", Content::Complex(408), 0, 1, 7, false),
        e("NclsdFile", Content::Complex(1267), 0, u32::MAX, 8, false),
        e("UltmtDbtr", Content::Complex(99), 0, 1, 9, false),
        e("Dbtr", Content::Complex(99), 0, 1, 10, false),
        e("DbtrAcct", Content::Complex(75), 0, 1, 11, false),
        e("DbtrAgt", Content::Complex(84), 0, 1, 12, false),
        e("DbtrAgtAcct", Content::Complex(75), 0, 1, 13, false),
        e("CdtrAgt", Content::Complex(84), 1, 1, 14, true),
        e("CdtrAgtAcct", Content::Complex(75), 0, 1, 15, false),
        e("Cdtr", Content::Complex(99), 1, 1, 16, true),
        e("CdtrAcct", Content::Complex(75), 0, 1, 17, false),
        e("UltmtCdtr", Content::Complex(99), 0, 1, 18, false),
    ]),
    // PaymentConditionStatus2
    Complex::Elements(&[
        e("AccptdAmt", Content::Complex(4), 0, 1, 0, false),
        e("GrntedPmt", Content::Simple(39), 0, 1, 1, false),
        e("EarlyPmt", Content::Simple(39), 0, 1, 2, false),
    ]),
    // PaymentTransaction150
    Complex::Elements(&[
        e("StsId", Content::Simple(29), 0, 1, 0, false),
        e("OrgnlInstrId", Content::Simple(29), 0, 1, 1, false),
        e("OrgnlEndToEndId", Content::Simple(29), 0, 1, 2, false),
        e("OrgnlUETR", Content::Simple(42), 0, 1, 3, false),
        e("TxSts", Content::Simple(178), 0, 1, 4, false),
        e("StsRsnInf", Content::Complex(245), 0, u32::MAX, 5, false),
        e("PmtCondSts", Content::Complex(1301), 0, 1, 6, false),
        e("ChrgsInf", Content::Complex(928), 0, u32::MAX, 7, false),
        e("DbtrDcsnDtTm", Content::Simple(19), 0, 1, 8, false),
        e("AccptncDtTm", Content::Simple(19), 0, 1, 9, false),
        e("AcctSvcrRef", Content::Simple(29), 0, 1, 10, false),
        e("ClrSysRef", Content::Simple(29), 0, 1, 11, false),
        e("OrgnlTxRef", Content::Complex(1300), 0, 1, 12, false),
        e("NclsdFile", Content::Complex(1267), 0, u32::MAX, 13, false),
        e("SplmtryData", Content::Complex(58), 0, u32::MAX, 14, false),
    ]),
    // Contact5
    Complex::Elements(&[
        e("NmPrfx", Content::Simple(35), 0, 1, 0, false),
        e("Nm", Content::Simple(23), 0, 1, 1, false),
        e("PhneNb", Content::Simple(36), 0, 1, 2, false),
        e("MobNb", Content::Simple(36), 0, 1, 3, false),
        e("FaxNb", Content::Simple(36), 0, 1, 4, false),
        e("EmailAdr", Content::Simple(26), 0, 1, 5, false),
        e("EmailPurp", Content::Simple(29), 0, 1, 6, false),
        e("JobTitl", Content::Simple(29), 0, 1, 7, false),
        e("Rspnsblty", Content::Simple(29), 0, 1, 8, false),
        e("Dept", Content::Simple(34), 0, 1, 9, false),
        e("Othr", Content::Complex(40), 0, u32::MAX, 10, false),
        e("PrefrdMtd", Content::Simple(37), 0, 1, 11, false),
        e("VldFr", Content::Simple(18), 0, 1, 12, false),
        e("VldTo", Content::Simple(18), 0, 1, 13, false),
    ]),
    // Document
    Complex::Elements(&[
        e("PtyCreReq", Content::Complex(1306), 1, 1, 0, true),
    ]),
    // MarketSpecificAttribute1
    Complex::Elements(&[
        e("Nm", Content::Simple(29), 1, 1, 0, true),
        e("Val", Content::Simple(28), 1, 1, 1, true),
    ]),
    // PartyCreationRequestV01
    Complex::Elements(&[
        e("MsgHdr", Content::Complex(429), 0, 1, 0, false),
        e("Pty", Content::Complex(1310), 1, 1, 1, true),
        e("SplmtryData", Content::Complex(58), 0, u32::MAX, 2, false),
    ]),
    // PartyLockStatus1
    Complex::Elements(&[
        e("VldFr", Content::Simple(18), 0, 1, 0, false),
        e("Sts", Content::Simple(219), 1, 1, 1, true),
        e("LckRsn", Content::Simple(29), 0, u32::MAX, 2, false),
    ]),
    // PartyName4
    Complex::Elements(&[
        e("VldFr", Content::Simple(18), 0, 1, 0, false),
        e("Nm", Content::Simple(28), 1, 1, 1, true),
        e("ShrtNm", Content::Simple(29), 0, 1, 2, false),
    ]),
    // PostalAddress25
    Complex::Elements(&[
        e("AdrTp", Content::Complex(5), 0, 1, 0, false),
        e("Dept", Content::Simple(34), 0, 1, 1, false),
        e("SubDept", Content::Simple(34), 0, 1, 2, false),
        e("StrtNm", Content::Simple(34), 0, 1, 3, false),
        e("BldgNb", Content::Simple(25), 0, 1, 4, false),
        e("BldgNm", Content::Simple(29), 0, 1, 5, false),
        e("Flr", Content::Simple(34), 0, 1, 6, false),
        e("PstBx", Content::Simple(25), 0, 1, 7, false),
        e("Room", Content::Simple(34), 0, 1, 8, false),
        e("PstCd", Content::Simple(25), 0, 1, 9, false),
        e("TwnNm", Content::Simple(29), 0, 1, 10, false),
        e("TwnLctnNm", Content::Simple(29), 0, 1, 11, false),
        e("DstrctNm", Content::Simple(29), 0, 1, 12, false),
        e("CtrySubDvsn", Content::Simple(29), 0, 1, 13, false),
        e("Ctry", Content::Simple(7), 0, 1, 14, false),
        e("AdrLine", Content::Simple(34), 0, 7, 15, false),
        e("VldFr", Content::Simple(18), 0, 1, 16, false),
    ]),
    // SystemParty4
    Complex::Elements(&[
        e("PtyId", Content::Complex(1311), 1, 1, 0, true),
        e("Adr", Content::Complex(1309), 0, u32::MAX, 1, false),
        e("CtctDtls", Content::Complex(1303), 0, u32::MAX, 2, false),
        e("OpngDt", Content::Simple(18), 0, 1, 3, false),
        e("ClsgDt", Content::Simple(18), 0, 1, 4, false),
        e("Tp", Content::Complex(1312), 1, 1, 5, true),
        e("TechAdr", Content::Complex(1314), 0, u32::MAX, 6, false),
        e("MktSpcfcAttr", Content::Complex(1305), 0, u32::MAX, 7, false),
        e("Nm", Content::Complex(1308), 0, 1, 8, false),
        e("ResTp", Content::Simple(220), 0, 1, 9, false),
        e("LckSts", Content::Complex(1307), 0, 1, 10, false),
        e("Rstrctn", Content::Complex(1313), 0, u32::MAX, 11, false),
    ]),
    // SystemPartyIdentification9
    Complex::Elements(&[
        e("Id", Content::Complex(139), 1, 1, 0, true),
        e("RspnsblPtyId", Content::Complex(139), 0, 1, 1, false),
        e("VldFr", Content::Simple(18), 0, 1, 2, false),
    ]),
    // SystemPartyType1Choice
    Complex::Elements(&[
        e("Cd", Content::Simple(218), 1, 1, 0, true),
        e("Prtry", Content::Simple(29), 1, 1, 0, true),
    ]),
    // SystemRestriction1
    Complex::Elements(&[
        e("VldFr", Content::Simple(19), 1, 1, 0, true),
        e("VldTo", Content::Simple(19), 0, 1, 1, false),
        e("Tp", Content::Simple(29), 1, 1, 2, true),
    ]),
    // TechnicalIdentification2Choice
    Complex::Elements(&[
        e("BICFI", Content::Simple(4), 1, 1, 0, true),
        e("TechAdr", Content::Simple(43), 1, 1, 0, true),
    ]),
    // Contact14
    Complex::Elements(&[
        e("NmPrfx", Content::Simple(35), 0, 1, 0, false),
        e("Nm", Content::Simple(23), 0, 1, 1, false),
        e("PhneNb", Content::Simple(36), 0, 1, 2, false),
        e("MobNb", Content::Simple(36), 0, 1, 3, false),
        e("FaxNb", Content::Simple(36), 0, 1, 4, false),
        e("URLAdr", Content::Simple(26), 0, 1, 5, false),
        e("EmailAdr", Content::Simple(43), 0, 1, 6, false),
        e("EmailPurp", Content::Simple(29), 0, 1, 7, false),
        e("JobTitl", Content::Simple(29), 0, 1, 8, false),
        e("Rspnsblty", Content::Simple(29), 0, 1, 9, false),
        e("Dept", Content::Simple(34), 0, 1, 10, false),
        e("Othr", Content::Complex(40), 0, u32::MAX, 11, false),
        e("PrefrdMtd", Content::Simple(44), 0, 1, 12, false),
        e("VldFr", Content::Simple(18), 0, 1, 13, false),
        e("VldTo", Content::Simple(18), 0, 1, 14, false),
    ]),
    // Document
    Complex::Elements(&[
        e("PtyCreReq", Content::Complex(1317), 1, 1, 0, true),
    ]),
    // PartyCreationRequestV02
    Complex::Elements(&[
        e("MsgHdr", Content::Complex(429), 0, 1, 0, false),
        e("Pty", Content::Complex(1319), 1, 1, 1, true),
        e("SplmtryData", Content::Complex(58), 0, u32::MAX, 2, false),
    ]),
    // PostalAddress28
    Complex::Elements(&[
        e("AdrTp", Content::Complex(5), 0, 1, 0, false),
        e("CareOf", Content::Simple(23), 0, 1, 1, false),
        e("Dept", Content::Simple(34), 0, 1, 2, false),
        e("SubDept", Content::Simple(34), 0, 1, 3, false),
        e("StrtNm", Content::Simple(23), 0, 1, 4, false),
        e("BldgNb", Content::Simple(25), 0, 1, 5, false),
        e("BldgNm", Content::Simple(23), 0, 1, 6, false),
        e("Flr", Content::Simple(34), 0, 1, 7, false),
        e("UnitNb", Content::Simple(25), 0, 1, 8, false),
        e("PstBx", Content::Simple(25), 0, 1, 9, false),
        e("Room", Content::Simple(34), 0, 1, 10, false),
        e("PstCd", Content::Simple(25), 0, 1, 11, false),
        e("TwnNm", Content::Simple(23), 0, 1, 12, false),
        e("TwnLctnNm", Content::Simple(23), 0, 1, 13, false),
        e("DstrctNm", Content::Simple(23), 0, 1, 14, false),
        e("CtrySubDvsn", Content::Simple(29), 0, 1, 15, false),
        e("Ctry", Content::Simple(7), 0, 1, 16, false),
        e("AdrLine", Content::Simple(34), 0, 7, 17, false),
        e("VldFr", Content::Simple(18), 0, 1, 18, false),
    ]),
    // SystemParty7
    Complex::Elements(&[
        e("PtyId", Content::Complex(1311), 1, 1, 0, true),
        e("Adr", Content::Complex(1318), 0, u32::MAX, 1, false),
        e("CtctDtls", Content::Complex(1315), 0, u32::MAX, 2, false),
        e("OpngDt", Content::Simple(18), 0, 1, 3, false),
        e("ClsgDt", Content::Simple(18), 0, 1, 4, false),
        e("Tp", Content::Complex(1312), 1, 1, 5, true),
        e("TechAdr", Content::Complex(1314), 0, u32::MAX, 6, false),
        e("MktSpcfcAttr", Content::Complex(1305), 0, u32::MAX, 7, false),
        e("Nm", Content::Complex(1308), 0, 1, 8, false),
        e("ResTp", Content::Simple(220), 0, 1, 9, false),
        e("LckSts", Content::Complex(1307), 0, 1, 10, false),
        e("Rstrctn", Content::Complex(1313), 0, u32::MAX, 11, false),
    ]),
    // Document
    Complex::Elements(&[
        e("PtyStsAdvc", Content::Complex(1323), 1, 1, 0, true),
    ]),
    // MessageHeader12
    Complex::Elements(&[
        e("MsgId", Content::Simple(29), 1, 1, 0, true),
        e("CreDtTm", Content::Simple(19), 0, 1, 1, false),
        e("OrgnlBizInstr", Content::Complex(137), 0, 1, 2, false),
    ]),
    // PartyStatus2
    Complex::Elements(&[
        e("Sts", Content::Simple(221), 1, 1, 0, true),
        e("StsRsn", Content::Complex(1324), 0, u32::MAX, 1, false),
        e("SysPtyId", Content::Complex(1325), 0, 1, 2, false),
    ]),
    // PartyStatusAdviceV01
    Complex::Elements(&[
        e("MsgHdr", Content::Complex(1321), 0, 1, 0, false),
        e("PtySts", Content::Complex(1322), 1, 1, 1, true),
        e("SplmtryData", Content::Complex(58), 0, u32::MAX, 2, false),
    ]),
    // StatusReasonInformation10
    Complex::Elements(&[
        e("Rsn", Content::Complex(244), 1, 1, 0, true),
        e("AddtlInf", Content::Simple(23), 0, 1, 1, false),
    ]),
    // SystemPartyIdentification8
    Complex::Elements(&[
        e("Id", Content::Complex(139), 1, 1, 0, true),
        e("RspnsblPtyId", Content::Complex(139), 0, 1, 1, false),
    ]),
    // Document
    Complex::Elements(&[
        e("PtyRpt", Content::Complex(1333), 1, 1, 0, true),
    ]),
    // ErrorHandling2Choice
    Complex::Elements(&[
        e("Cd", Content::Simple(222), 1, 1, 0, true),
        e("Prtry", Content::Simple(29), 1, 1, 0, true),
    ]),
    // ErrorHandling4
    Complex::Elements(&[
        e("Err", Content::Complex(1327), 1, 1, 0, true),
        e("Desc", Content::Simple(23), 0, 1, 1, false),
    ]),
    // MessageHeader3
    Complex::Elements(&[
        e("MsgId", Content::Simple(29), 1, 1, 0, true),
        e("CreDtTm", Content::Simple(19), 0, 1, 1, false),
        e("ReqTp", Content::Complex(1334), 0, 1, 2, false),
        e("OrgnlBizQry", Content::Complex(137), 0, 1, 3, false),
        e("QryNm", Content::Simple(29), 0, 1, 4, false),
    ]),
    // PartyOrBusinessError3Choice
    Complex::Elements(&[
        e("SysPty", Content::Complex(1335), 1, 1, 0, true),
        e("BizErr", Content::Complex(1328), 1, u32::MAX, 0, true),
    ]),
    // PartyOrOperationalError3Choice
    Complex::Elements(&[
        e("PtyRpt", Content::Complex(1332), 1, u32::MAX, 0, true),
        e("OprlErr", Content::Complex(201), 1, u32::MAX, 0, true),
    ]),
    // PartyReport3
    Complex::Elements(&[
        e("PtyId", Content::Complex(1325), 1, 1, 0, true),
        e("PtyOrErr", Content::Complex(1330), 1, 1, 1, true),
    ]),
    // PartyReportV01
    Complex::Elements(&[
        e("MsgHdr", Content::Complex(1329), 0, 1, 0, false),
        e("RptOrErr", Content::Complex(1331), 1, 1, 1, true),
        e("SplmtryData", Content::Complex(58), 0, u32::MAX, 2, false),
    ]),
    // RequestType2Choice
    Complex::Elements(&[
        e("PmtCtrl", Content::Simple(223), 1, 1, 0, true),
        e("Enqry", Content::Simple(224), 1, 1, 0, true),
        e("Prtry", Content::Complex(133), 1, 1, 0, true),
    ]),
    // SystemParty5
    Complex::Elements(&[
        e("PtyId", Content::Complex(1311), 0, 1, 0, false),
        e("Adr", Content::Complex(1309), 0, 1, 1, false),
        e("CtctDtls", Content::Complex(1303), 0, u32::MAX, 2, false),
        e("OpngDt", Content::Simple(18), 0, 1, 3, false),
        e("ClsgDt", Content::Simple(18), 0, 1, 4, false),
        e("Tp", Content::Complex(1312), 0, 1, 5, false),
        e("TechAdr", Content::Complex(1314), 0, u32::MAX, 6, false),
        e("MktSpcfcAttr", Content::Complex(1305), 0, u32::MAX, 7, false),
        e("Nm", Content::Complex(1308), 0, 1, 8, false),
        e("ResTp", Content::Simple(220), 0, 1, 9, false),
        e("LckSts", Content::Complex(1307), 0, 1, 10, false),
        e("Rstrctn", Content::Complex(1313), 0, u32::MAX, 11, false),
    ]),
    // Document
    Complex::Elements(&[
        e("PtyRpt", Content::Complex(1340), 1, 1, 0, true),
    ]),
    // PartyOrBusinessError4Choice
    Complex::Elements(&[
        e("SysPty", Content::Complex(1341), 1, 1, 0, true),
        e("BizErr", Content::Complex(1328), 1, u32::MAX, 0, true),
    ]),
    // PartyOrOperationalError4Choice
    Complex::Elements(&[
        e("PtyRpt", Content::Complex(1339), 1, u32::MAX, 0, true),
        e("OprlErr", Content::Complex(201), 1, u32::MAX, 0, true),
    ]),
    // PartyReport4
    Complex::Elements(&[
        e("PtyId", Content::Complex(1325), 1, 1, 0, true),
        e("PtyOrErr", Content::Complex(1337), 1, 1, 1, true),
    ]),
    // PartyReportV02
    Complex::Elements(&[
        e("MsgHdr", Content::Complex(1329), 0, 1, 0, false),
        e("RptOrErr", Content::Complex(1338), 1, 1, 1, true),
        e("SplmtryData", Content::Complex(58), 0, u32::MAX, 2, false),
    ]),
    // SystemParty6
    Complex::Elements(&[
        e("PtyId", Content::Complex(1311), 0, 1, 0, false),
        e("Adr", Content::Complex(1318), 0, 1, 1, false),
        e("CtctDtls", Content::Complex(1315), 0, u32::MAX, 2, false),
        e("OpngDt", Content::Simple(18), 0, 1, 3, false),
        e("ClsgDt", Content::Simple(18), 0, 1, 4, false),
        e("Tp", Content::Complex(1312), 0, 1, 5, false),
        e("TechAdr", Content::Complex(1314), 0, u32::MAX, 6, false),
        e("MktSpcfcAttr", Content::Complex(1305), 0, u32::MAX, 7, false),
        e("Nm", Content::Complex(1308), 0, 1, 8, false),
        e("ResTp", Content::Simple(220), 0, 1, 9, false),
        e("LckSts", Content::Complex(1307), 0, 1, 10, false),
        e("Rstrctn", Content::Complex(1313), 0, u32::MAX, 11, false),
    ]),
    // Document
    Complex::Elements(&[
        e("SctiesAcctCreReq", Content::Complex(1343), 1, 1, 0, true),
    ]),
    // SecuritiesAccountCreationRequestV01
    Complex::Elements(&[
        e("MsgHdr", Content::Complex(429), 0, 1, 0, false),
        e("SctiesAcct", Content::Complex(1344), 1, 1, 1, true),
        e("SplmtryData", Content::Complex(58), 0, u32::MAX, 2, false),
    ]),
    // SystemSecuritiesAccount7
    Complex::Elements(&[
        e("AcctOwnr", Content::Complex(1325), 1, 1, 0, true),
        e("Id", Content::Simple(29), 1, 1, 1, true),
        e("Tp", Content::Complex(1345), 1, 1, 2, true),
        e("OpngDt", Content::Simple(18), 1, 1, 3, true),
        e("ClsgDt", Content::Simple(18), 0, 1, 4, false),
        e("HldInd", Content::Simple(39), 1, 1, 5, true),
        e("NegPos", Content::Simple(39), 1, 1, 6, true),
        e("MktSpcfcAttr", Content::Complex(1305), 0, u32::MAX, 7, false),
        e("Rstrctn", Content::Complex(1313), 0, u32::MAX, 8, false),
        e("EndInvstrFlg", Content::Simple(8), 0, 1, 9, false),
        e("PricgSchme", Content::Simple(8), 0, 1, 10, false),
    ]),
    // SystemSecuritiesAccountType1Choice
    Complex::Elements(&[
        e("Cd", Content::Simple(225), 1, 1, 0, true),
        e("Prtry", Content::Complex(30), 1, 1, 0, true),
    ]),
    // Document
    Complex::Elements(&[
        e("PtyActvtyAdvc", Content::Complex(1347), 1, 1, 0, true),
    ]),
    // PartyActivityAdviceV01
    Complex::Elements(&[
        e("MsgHdr", Content::Complex(429), 0, 1, 0, false),
        e("PtyActvty", Content::Complex(1349), 1, 1, 1, true),
        e("SplmtryData", Content::Complex(58), 0, u32::MAX, 2, false),
    ]),
    // PartyReferenceDataChange2
    Complex::Elements(&[
        e("PtyId", Content::Complex(1325), 1, 1, 0, true),
        e("Rcrd", Content::Complex(1356), 1, u32::MAX, 1, true),
        e("OprTmStmp", Content::Simple(19), 1, 1, 2, true),
    ]),
    // PartyStatement2
    Complex::Elements(&[
        e("SysDt", Content::Simple(18), 1, 1, 0, true),
        e("Chng", Content::Complex(1348), 0, u32::MAX, 1, false),
    ]),
    // UpdateLogAddress1
    Complex::Elements(&[
        e("Od", Content::Complex(1309), 1, 1, 0, true),
        e("New", Content::Complex(1309), 1, 1, 1, true),
    ]),
    // UpdateLogContact1
    Complex::Elements(&[
        e("Od", Content::Complex(1303), 1, 1, 0, true),
        e("New", Content::Complex(1303), 1, 1, 1, true),
    ]),
    // UpdateLogDate1
    Complex::Elements(&[
        e("Od", Content::Simple(18), 1, 1, 0, true),
        e("New", Content::Simple(18), 1, 1, 1, true),
    ]),
    // UpdateLogMarketSpecificAttribute1
    Complex::Elements(&[
        e("Od", Content::Complex(1305), 1, 1, 0, true),
        e("New", Content::Complex(1305), 1, 1, 1, true),
    ]),
    // UpdateLogPartyLockStatus1
    Complex::Elements(&[
        e("Od", Content::Complex(1307), 1, 1, 0, true),
        e("New", Content::Complex(1307), 1, 1, 1, true),
    ]),
    // UpdateLogPartyName1
    Complex::Elements(&[
        e("Od", Content::Complex(1308), 1, 1, 0, true),
        e("New", Content::Complex(1308), 1, 1, 1, true),
    ]),
    // UpdateLogPartyRecord1Choice
    Complex::Elements(&[
        e("Adr", Content::Complex(1350), 1, 1, 0, true),
        e("CtctDtls", Content::Complex(1351), 1, 1, 0, true),
        e("OpngDt", Content::Complex(1352), 1, 1, 0, true),
        e("ClsgDt", Content::Complex(1352), 1, 1, 0, true),
        e("Tp", Content::Complex(1360), 1, 1, 0, true),
        e("TechAdr", Content::Complex(1361), 1, 1, 0, true),
        e("MktSpcfcAttr", Content::Complex(1353), 1, 1, 0, true),
        e("Nm", Content::Complex(1355), 1, 1, 0, true),
        e("ResTp", Content::Complex(1358), 1, 1, 0, true),
        e("LckSts", Content::Complex(1354), 1, 1, 0, true),
        e("Rstrctn", Content::Complex(1359), 1, 1, 0, true),
        e("Othr", Content::Complex(1357), 1, u32::MAX, 0, true),
    ]),
    // UpdateLogProprietary1
    Complex::Elements(&[
        e("FldNm", Content::Simple(29), 1, 1, 0, true),
        e("OdFldVal", Content::Simple(28), 1, 1, 1, true),
        e("NewFldVal", Content::Simple(28), 1, 1, 2, true),
    ]),
    // UpdateLogResidenceType1
    Complex::Elements(&[
        e("Od", Content::Simple(220), 1, 1, 0, true),
        e("New", Content::Simple(220), 1, 1, 1, true),
    ]),
    // UpdateLogRestriction1
    Complex::Elements(&[
        e("Od", Content::Complex(55), 1, 1, 0, true),
        e("New", Content::Complex(55), 1, 1, 1, true),
    ]),
    // UpdateLogSystemPartyType1
    Complex::Elements(&[
        e("Od", Content::Complex(1312), 1, 1, 0, true),
        e("New", Content::Complex(1312), 1, 1, 1, true),
    ]),
    // UpdateLogTechnicalAddress1
    Complex::Elements(&[
        e("Od", Content::Complex(1314), 1, 1, 0, true),
        e("New", Content::Complex(1314), 1, 1, 1, true),
    ]),
    // Document
    Complex::Elements(&[
        e("PtyActvtyAdvc", Content::Complex(1363), 1, 1, 0, true),
    ]),
    // PartyActivityAdviceV02
    Complex::Elements(&[
        e("MsgHdr", Content::Complex(429), 0, 1, 0, false),
        e("PtyActvty", Content::Complex(1365), 1, 1, 1, true),
        e("SplmtryData", Content::Complex(58), 0, u32::MAX, 2, false),
    ]),
    // PartyReferenceDataChange3
    Complex::Elements(&[
        e("PtyId", Content::Complex(1325), 1, 1, 0, true),
        e("Rcrd", Content::Complex(1368), 1, u32::MAX, 1, true),
        e("OprTmStmp", Content::Simple(19), 1, 1, 2, true),
    ]),
    // PartyStatement3
    Complex::Elements(&[
        e("SysDt", Content::Simple(18), 1, 1, 0, true),
        e("Chng", Content::Complex(1364), 0, u32::MAX, 1, false),
    ]),
    // UpdateLogAddress2
    Complex::Elements(&[
        e("Od", Content::Complex(1318), 1, 1, 0, true),
        e("New", Content::Complex(1318), 1, 1, 1, true),
    ]),
    // UpdateLogContact2
    Complex::Elements(&[
        e("Od", Content::Complex(1315), 1, 1, 0, true),
        e("New", Content::Complex(1315), 1, 1, 1, true),
    ]),
    // UpdateLogPartyRecord2Choice
    Complex::Elements(&[
        e("Adr", Content::Complex(1366), 1, 1, 0, true),
        e("CtctDtls", Content::Complex(1367), 1, 1, 0, true),
        e("OpngDt", Content::Complex(1352), 1, 1, 0, true),
        e("ClsgDt", Content::Complex(1352), 1, 1, 0, true),
        e("Tp", Content::Complex(1360), 1, 1, 0, true),
        e("TechAdr", Content::Complex(1361), 1, 1, 0, true),
        e("MktSpcfcAttr", Content::Complex(1353), 1, 1, 0, true),
        e("Nm", Content::Complex(1355), 1, 1, 0, true),
        e("ResTp", Content::Complex(1358), 1, 1, 0, true),
        e("LckSts", Content::Complex(1354), 1, 1, 0, true),
        e("Rstrctn", Content::Complex(1359), 1, 1, 0, true),
        e("Othr", Content::Complex(1357), 1, u32::MAX, 0, true),
    ]),
    // CreditorEnrolment3
    Complex::Elements(&[
        e("Enrlmnt", Content::Complex(1371), 1, 1, 0, true),
        e("CdtrTradgNm", Content::Simple(23), 0, 1, 1, false),
        e("Cdtr", Content::Complex(1382), 1, 1, 2, true),
        e("UltmtCdtr", Content::Complex(1382), 0, 1, 3, false),
        e("MrchntCtgyCd", Content::Simple(226), 1, 1, 4, true),
        e("CdtrLogo", Content::Simple(21), 0, 1, 5, false),
    ]),
    // CreditorInvoice3
    Complex::Elements(&[
        e("LtdPresntmntInd", Content::Simple(39), 1, 1, 0, true),
        e("CstmrIdTp", Content::Complex(1372), 0, 1, 1, false),
        e("CtrctFrmtTp", Content::Complex(827), 0, u32::MAX, 2, false),
        e("CtrctRefTp", Content::Complex(828), 0, u32::MAX, 3, false),
        e("CdtrInstr", Content::Simple(121), 0, 1, 4, false),
        e("ActvtnReqDlvryPty", Content::Complex(1382), 1, 1, 5, true),
    ]),
    // CreditorServiceEnrolment1
    Complex::Elements(&[
        e("EnrlmntStartDt", Content::Complex(197), 0, 1, 0, false),
        e("EnrlmntEndDt", Content::Complex(197), 0, 1, 1, false),
        e("Vsblty", Content::Complex(1384), 0, 1, 2, false),
        e("SvcActvtnAllwd", Content::Simple(39), 1, 1, 3, true),
        e("SvcDescLk", Content::Simple(26), 0, 1, 4, false),
        e("CdtrSvcActvtnLk", Content::Simple(26), 0, 1, 5, false),
    ]),
    // CustomerTypeRequest2
    Complex::Elements(&[
        e("Reqd", Content::Simple(39), 1, 1, 0, true),
        e("OrgTp", Content::Complex(1378), 0, 1, 1, false),
        e("PrvtTp", Content::Complex(1381), 0, 1, 2, false),
    ]),
    // Document
    Complex::Elements(&[
        e("ReqToPayCdtrEnrlmntReq", Content::Complex(1383), 1, 1, 0, true),
    ]),
    // EnrolmentHeader2
    Complex::Elements(&[
        e("MsgId", Content::Simple(29), 1, 1, 0, true),
        e("CreDtTm", Content::Simple(19), 1, 1, 1, true),
        e("MsgOrgtr", Content::Complex(1382), 0, 1, 2, false),
        e("MsgRcpt", Content::Complex(1382), 0, 1, 3, false),
        e("InitgPty", Content::Complex(1382), 1, 1, 4, true),
    ]),
    // GenericOrganisationType1
    Complex::Elements(&[
        e("Reqd", Content::Simple(39), 1, 1, 0, true),
        e("SchmeNm", Content::Complex(39), 1, 1, 1, true),
    ]),
    // GenericPersonType1
    Complex::Elements(&[
        e("Reqd", Content::Simple(39), 1, 1, 0, true),
        e("SchmeNm", Content::Complex(49), 1, 1, 1, true),
    ]),
    // OrganisationIdentification37
    Complex::Elements(&[
        e("AnyBIC", Content::Simple(4), 0, 1, 0, false),
        e("LEI", Content::Simple(20), 0, 1, 1, false),
        e("EmailAdr", Content::Simple(43), 0, 1, 2, false),
        e("Othr", Content::Complex(31), 0, u32::MAX, 3, false),
    ]),
    // OrganisationType2
    Complex::Elements(&[
        e("AnyBIC", Content::Simple(39), 0, 1, 0, false),
        e("LEI", Content::Simple(39), 0, 1, 1, false),
        e("EmailAdr", Content::Simple(39), 0, 1, 2, false),
        e("Othr", Content::Complex(1375), 0, u32::MAX, 3, false),
    ]),
    // Party49Choice
    Complex::Elements(&[
        e("OrgId", Content::Complex(1377), 1, 1, 0, true),
        e("PrvtId", Content::Complex(1380), 1, 1, 0, true),
    ]),
    // PersonIdentification17
    Complex::Elements(&[
        e("DtAndPlcOfBirth", Content::Complex(23), 0, 1, 0, false),
        e("EmailAdr", Content::Simple(43), 0, 1, 1, false),
        e("Othr", Content::Complex(32), 0, u32::MAX, 2, false),
    ]),
    // PersonType2
    Complex::Elements(&[
        e("DtAndPlcOfBirth", Content::Simple(39), 0, 1, 0, false),
        e("EmailAdr", Content::Simple(39), 0, 1, 1, false),
        e("Othr", Content::Complex(1376), 0, u32::MAX, 2, false),
    ]),
    // RTPPartyIdentification1
    Complex::Elements(&[
        e("Nm", Content::Simple(23), 0, 1, 0, false),
        e("PstlAdr", Content::Complex(50), 0, 1, 1, false),
        e("Id", Content::Complex(1379), 0, 1, 2, false),
        e("CtryOfRes", Content::Simple(7), 0, 1, 3, false),
        e("CtctDtls", Content::Complex(20), 0, 1, 4, false),
    ]),
    // RequestToPayCreditorEnrolmentRequestV01
    Complex::Elements(&[
        e("Hdr", Content::Complex(1374), 1, 1, 0, true),
        e("CdtrEnrlmnt", Content::Complex(1369), 1, u32::MAX, 1, true),
        e("ActvtnData", Content::Complex(1370), 1, 1, 2, true),
        e("SplmtryData", Content::Complex(58), 0, u32::MAX, 3, false),
    ]),
    // Visibilty1
    Complex::Elements(&[
        e("StartDt", Content::Complex(197), 0, 1, 0, false),
        e("EndDt", Content::Complex(197), 0, 1, 1, false),
        e("LtdVsblty", Content::Simple(39), 0, 1, 2, false),
    ]),
    // CreditorEnrolment5
    Complex::Elements(&[
        e("Enrlmnt", Content::Complex(1371), 1, 1, 0, true),
        e("CdtrTradgNm", Content::Simple(23), 0, 1, 1, false),
        e("Cdtr", Content::Complex(1392), 1, 1, 2, true),
        e("UltmtCdtr", Content::Complex(1392), 0, 1, 3, false),
        e("MrchntCtgyCd", Content::Simple(226), 1, 1, 4, true),
        e("CdtrLogo", Content::Simple(21), 0, 1, 5, false),
    ]),
    // CreditorInvoice6
    Complex::Elements(&[
        e("LtdPresntmntInd", Content::Simple(39), 1, 1, 0, true),
        e("CstmrIdTp", Content::Complex(1372), 0, 1, 1, false),
        e("CtrctFrmtTp", Content::Complex(827), 0, u32::MAX, 2, false),
        e("CtrctRefTp", Content::Complex(828), 0, u32::MAX, 3, false),
        e("CdtrInstr", Content::Simple(121), 0, 1, 4, false),
        e("ActvtnReqDlvryPty", Content::Complex(1392), 1, 1, 5, true),
    ]),
    // Document
    Complex::Elements(&[
        e("ReqToPayCdtrEnrlmntReq", Content::Complex(1393), 1, 1, 0, true),
    ]),
    // EnrolmentHeader3
    Complex::Elements(&[
        e("MsgId", Content::Simple(29), 1, 1, 0, true),
        e("CreDtTm", Content::Simple(19), 1, 1, 1, true),
        e("MsgOrgtr", Content::Complex(1392), 0, 1, 2, false),
        e("MsgRcpt", Content::Complex(1392), 0, 1, 3, false),
        e("InitgPty", Content::Complex(1392), 1, 1, 4, true),
    ]),
    // OrganisationIdentification40
    Complex::Elements(&[
        e("AnyBIC", Content::Simple(4), 0, 1, 0, false),
        e("LEI", Content::Simple(20), 0, 1, 1, false),
        e("EmailAdr", Content::Simple(43), 0, 1, 2, false),
        e("Othr", Content::Complex(89), 0, u32::MAX, 3, false),
    ]),
    // Party53Choice
    Complex::Elements(&[
        e("OrgId", Content::Complex(1389), 1, 1, 0, true),
        e("PrvtId", Content::Complex(1391), 1, 1, 0, true),
    ]),
    // PersonIdentification20
    Complex::Elements(&[
        e("DtAndPlcOfBirth", Content::Complex(23), 0, 1, 0, false),
        e("EmailAdr", Content::Simple(43), 0, 1, 1, false),
        e("Othr", Content::Complex(90), 0, u32::MAX, 2, false),
    ]),
    // RTPPartyIdentification2
    Complex::Elements(&[
        e("Nm", Content::Simple(23), 0, 1, 0, false),
        e("PstlAdr", Content::Complex(102), 0, 1, 1, false),
        e("Id", Content::Complex(1390), 0, 1, 2, false),
        e("CtryOfRes", Content::Simple(7), 0, 1, 3, false),
        e("CtctDtls", Content::Complex(86), 0, 1, 4, false),
    ]),
    // RequestToPayCreditorEnrolmentRequestV02
    Complex::Elements(&[
        e("Hdr", Content::Complex(1388), 1, 1, 0, true),
        e("CdtrEnrlmnt", Content::Complex(1385), 1, u32::MAX, 1, true),
        e("ActvtnData", Content::Complex(1386), 1, 1, 2, true),
        e("SplmtryData", Content::Complex(58), 0, u32::MAX, 3, false),
    ]),
];

/// Simple types with their facets.
pub static SIMPLE: &[Simple] = &[
    Simple { base: Base::Text, length_min: 0, length_max: u32::MAX, total_digits: u32::MAX, fraction_digits: u32::MAX, minimum: None, pattern: None, values: &["DELE", "DISA", "ENAB", "FORM"], set: None },
    Simple { base: Base::Decimal, length_min: 0, length_max: u32::MAX, total_digits: 18, fraction_digits: 5, minimum: Some(0), pattern: None, values: &[], set: None },
    Simple { base: Base::Text, length_min: 0, length_max: u32::MAX, total_digits: u32::MAX, fraction_digits: u32::MAX, minimum: None, pattern: Some(0), values: &[], set: None },
    Simple { base: Base::Text, length_min: 0, length_max: u32::MAX, total_digits: u32::MAX, fraction_digits: u32::MAX, minimum: None, pattern: None, values: &["ADDR", "BIZZ", "DLVY", "HOME", "MLTO", "PBOX"], set: None },
    Simple { base: Base::Text, length_min: 0, length_max: u32::MAX, total_digits: u32::MAX, fraction_digits: u32::MAX, minimum: None, pattern: Some(1), values: &[], set: None },
    Simple { base: Base::Text, length_min: 0, length_max: u32::MAX, total_digits: u32::MAX, fraction_digits: u32::MAX, minimum: None, pattern: None, values: &["EMAL", "FAXI", "FILE", "ONLI", "POST"], set: None },
    Simple { base: Base::Text, length_min: 0, length_max: u32::MAX, total_digits: u32::MAX, fraction_digits: u32::MAX, minimum: None, pattern: None, values: &["EMAL", "FAXI", "FILE", "ONLI", "PHON", "POST"], set: None },
    Simple { base: Base::Text, length_min: 0, length_max: u32::MAX, total_digits: u32::MAX, fraction_digits: u32::MAX, minimum: None, pattern: Some(2), values: &[], set: None },
    Simple { base: Base::Text, length_min: 0, length_max: u32::MAX, total_digits: u32::MAX, fraction_digits: u32::MAX, minimum: None, pattern: Some(3), values: &[], set: None },
    Simple { base: Base::Text, length_min: 1, length_max: 4, total_digits: u32::MAX, fraction_digits: u32::MAX, minimum: None, pattern: None, values: &[], set: Some(0) },
    Simple { base: Base::Text, length_min: 1, length_max: 4, total_digits: u32::MAX, fraction_digits: u32::MAX, minimum: None, pattern: None, values: &[], set: None },
    Simple { base: Base::Text, length_min: 1, length_max: 4, total_digits: u32::MAX, fraction_digits: u32::MAX, minimum: None, pattern: None, values: &[], set: Some(1) },
    Simple { base: Base::Text, length_min: 1, length_max: 5, total_digits: u32::MAX, fraction_digits: u32::MAX, minimum: None, pattern: None, values: &[], set: Some(2) },
    Simple { base: Base::Text, length_min: 1, length_max: 4, total_digits: u32::MAX, fraction_digits: u32::MAX, minimum: None, pattern: None, values: &[], set: Some(3) },
    Simple { base: Base::Text, length_min: 1, length_max: 4, total_digits: u32::MAX, fraction_digits: u32::MAX, minimum: None, pattern: None, values: &[], set: Some(4) },
    Simple { base: Base::Text, length_min: 1, length_max: 4, total_digits: u32::MAX, fraction_digits: u32::MAX, minimum: None, pattern: None, values: &[], set: Some(5) },
    Simple { base: Base::Text, length_min: 0, length_max: u32::MAX, total_digits: u32::MAX, fraction_digits: u32::MAX, minimum: None, pattern: None, values: &["DAIL", "INDA", "MIAN", "MNTH", "MOVE", "QURT", "TEND", "WEEK", "YEAR"], set: None },
    Simple { base: Base::Text, length_min: 0, length_max: u32::MAX, total_digits: u32::MAX, fraction_digits: u32::MAX, minimum: None, pattern: Some(4), values: &[], set: None },
    Simple { base: Base::Date, length_min: 0, length_max: u32::MAX, total_digits: u32::MAX, fraction_digits: u32::MAX, minimum: None, pattern: None, values: &[], set: None },
    Simple { base: Base::DateTime, length_min: 0, length_max: u32::MAX, total_digits: u32::MAX, fraction_digits: u32::MAX, minimum: None, pattern: None, values: &[], set: None },
    Simple { base: Base::Text, length_min: 0, length_max: u32::MAX, total_digits: u32::MAX, fraction_digits: u32::MAX, minimum: None, pattern: Some(5), values: &[], set: None },
    Simple { base: Base::Base64, length_min: 1, length_max: 10240, total_digits: u32::MAX, fraction_digits: u32::MAX, minimum: None, pattern: None, values: &[], set: None },
    Simple { base: Base::Text, length_min: 1, length_max: 128, total_digits: u32::MAX, fraction_digits: u32::MAX, minimum: None, pattern: None, values: &[], set: None },
    Simple { base: Base::Text, length_min: 1, length_max: 140, total_digits: u32::MAX, fraction_digits: u32::MAX, minimum: None, pattern: None, values: &[], set: None },
    Simple { base: Base::Text, length_min: 0, length_max: u32::MAX, total_digits: u32::MAX, fraction_digits: u32::MAX, minimum: None, pattern: Some(6), values: &[], set: None },
    Simple { base: Base::Text, length_min: 1, length_max: 16, total_digits: u32::MAX, fraction_digits: u32::MAX, minimum: None, pattern: None, values: &[], set: None },
    Simple { base: Base::Text, length_min: 1, length_max: 2048, total_digits: u32::MAX, fraction_digits: u32::MAX, minimum: None, pattern: None, values: &[], set: None },
    Simple { base: Base::Text, length_min: 1, length_max: 34, total_digits: u32::MAX, fraction_digits: u32::MAX, minimum: None, pattern: None, values: &[], set: None },
    Simple { base: Base::Text, length_min: 1, length_max: 350, total_digits: u32::MAX, fraction_digits: u32::MAX, minimum: None, pattern: None, values: &[], set: None },
    Simple { base: Base::Text, length_min: 1, length_max: 35, total_digits: u32::MAX, fraction_digits: u32::MAX, minimum: None, pattern: None, values: &[], set: None },
    Simple { base: Base::Text, length_min: 0, length_max: u32::MAX, total_digits: u32::MAX, fraction_digits: u32::MAX, minimum: None, pattern: Some(7), values: &[], set: None },
    Simple { base: Base::Text, length_min: 1, length_max: 4, total_digits: u32::MAX, fraction_digits: u32::MAX, minimum: None, pattern: Some(8), values: &[], set: None },
    Simple { base: Base::Text, length_min: 0, length_max: u32::MAX, total_digits: u32::MAX, fraction_digits: u32::MAX, minimum: None, pattern: Some(9), values: &[], set: None },
    Simple { base: Base::Text, length_min: 1, length_max: 6, total_digits: u32::MAX, fraction_digits: u32::MAX, minimum: None, pattern: None, values: &[], set: None },
    Simple { base: Base::Text, length_min: 1, length_max: 70, total_digits: u32::MAX, fraction_digits: u32::MAX, minimum: None, pattern: None, values: &[], set: None },
    Simple { base: Base::Text, length_min: 0, length_max: u32::MAX, total_digits: u32::MAX, fraction_digits: u32::MAX, minimum: None, pattern: None, values: &["DOCT", "MADM", "MIKS", "MISS", "MIST"], set: None },
    Simple { base: Base::Text, length_min: 0, length_max: u32::MAX, total_digits: u32::MAX, fraction_digits: u32::MAX, minimum: None, pattern: Some(10), values: &[], set: None },
    Simple { base: Base::Text, length_min: 0, length_max: u32::MAX, total_digits: u32::MAX, fraction_digits: u32::MAX, minimum: None, pattern: None, values: &["CELL", "FAXX", "LETT", "MAIL", "PHON"], set: None },
    Simple { base: Base::Text, length_min: 9, length_max: 9, total_digits: u32::MAX, fraction_digits: u32::MAX, minimum: None, pattern: Some(11), values: &[], set: None },
    Simple { base: Base::Boolean, length_min: 0, length_max: u32::MAX, total_digits: u32::MAX, fraction_digits: u32::MAX, minimum: None, pattern: None, values: &[], set: None },
    Simple { base: Base::Text, length_min: 0, length_max: u32::MAX, total_digits: u32::MAX, fraction_digits: u32::MAX, minimum: None, pattern: Some(12), values: &[], set: None },
    Simple { base: Base::Text, length_min: 0, length_max: u32::MAX, total_digits: u32::MAX, fraction_digits: u32::MAX, minimum: None, pattern: None, values: &["DOCT", "MADM", "MISS", "MIST"], set: None },
    Simple { base: Base::Text, length_min: 0, length_max: u32::MAX, total_digits: u32::MAX, fraction_digits: u32::MAX, minimum: None, pattern: Some(13), values: &[], set: None },
    Simple { base: Base::Text, length_min: 1, length_max: 256, total_digits: u32::MAX, fraction_digits: u32::MAX, minimum: None, pattern: None, values: &[], set: None },
    Simple { base: Base::Text, length_min: 0, length_max: u32::MAX, total_digits: u32::MAX, fraction_digits: u32::MAX, minimum: None, pattern: None, values: &["CELL", "FAXX", "LETT", "MAIL", "ONLI", "PHON"], set: None },
    Simple { base: Base::Text, length_min: 1, length_max: 4, total_digits: u32::MAX, fraction_digits: u32::MAX, minimum: None, pattern: None, values: &[], set: Some(6) },
    Simple { base: Base::Text, length_min: 1, length_max: 20000, total_digits: u32::MAX, fraction_digits: u32::MAX, minimum: None, pattern: None, values: &[], set: None },
    Simple { base: Base::Text, length_min: 1, length_max: 1000, total_digits: u32::MAX, fraction_digits: u32::MAX, minimum: None, pattern: None, values: &[], set: None },
    Simple { base: Base::Text, length_min: 1, length_max: 4, total_digits: u32::MAX, fraction_digits: u32::MAX, minimum: None, pattern: None, values: &[], set: Some(7) },
    Simple { base: Base::Text, length_min: 1, length_max: 4, total_digits: u32::MAX, fraction_digits: u32::MAX, minimum: None, pattern: None, values: &[], set: Some(8) },
    Simple { base: Base::Text, length_min: 0, length_max: u32::MAX, total_digits: u32::MAX, fraction_digits: u32::MAX, minimum: None, pattern: None, values: &["BILA", "MULT"], set: None },
    Simple { base: Base::Text, length_min: 1, length_max: 4, total_digits: u32::MAX, fraction_digits: u32::MAX, minimum: None, pattern: None, values: &[], set: Some(9) },
    Simple { base: Base::Text, length_min: 0, length_max: u32::MAX, total_digits: u32::MAX, fraction_digits: u32::MAX, minimum: None, pattern: None, values: &["ALLL", "CHNG", "DELD", "MODF"], set: None },
    Simple { base: Base::Text, length_min: 0, length_max: u32::MAX, total_digits: u32::MAX, fraction_digits: u32::MAX, minimum: None, pattern: None, values: &["PDNG", "STLD"], set: None },
    Simple { base: Base::Text, length_min: 0, length_max: u32::MAX, total_digits: u32::MAX, fraction_digits: u32::MAX, minimum: None, pattern: None, values: &["CRDT", "DBIT"], set: None },
    Simple { base: Base::Text, length_min: 1, length_max: 4, total_digits: u32::MAX, fraction_digits: u32::MAX, minimum: None, pattern: None, values: &[], set: Some(10) },
    Simple { base: Base::Text, length_min: 1, length_max: 4, total_digits: u32::MAX, fraction_digits: u32::MAX, minimum: None, pattern: None, values: &[], set: Some(11) },
    Simple { base: Base::Text, length_min: 0, length_max: u32::MAX, total_digits: u32::MAX, fraction_digits: u32::MAX, minimum: None, pattern: None, values: &["ADHO", "DAIL", "INDA", "MIAN", "MNTH", "OVNG", "QURT", "WEEK", "YEAR"], set: None },
    Simple { base: Base::Time, length_min: 0, length_max: u32::MAX, total_digits: u32::MAX, fraction_digits: u32::MAX, minimum: None, pattern: None, values: &[], set: None },
    Simple { base: Base::Decimal, length_min: 0, length_max: u32::MAX, total_digits: 18, fraction_digits: 0, minimum: None, pattern: None, values: &[], set: None },
    Simple { base: Base::Text, length_min: 0, length_max: u32::MAX, total_digits: u32::MAX, fraction_digits: u32::MAX, minimum: None, pattern: None, values: &["BLCK", "COLD", "CSDB", "CVHD", "DLVR", "EARM", "EFAC", "RJCT", "RSVT"], set: None },
    Simple { base: Base::Text, length_min: 0, length_max: u32::MAX, total_digits: u32::MAX, fraction_digits: u32::MAX, minimum: None, pattern: None, values: &["PSTO", "USTO"], set: None },
    Simple { base: Base::Text, length_min: 0, length_max: u32::MAX, total_digits: u32::MAX, fraction_digits: u32::MAX, minimum: None, pattern: None, values: &["ADJT", "ADWR", "AIDR", "AVLB", "BLCK", "BLOC", "BOOK", "BSCC", "BSCD", "CCPS", "CLSG", "COHB", "COLC", "CPBL", "CRDT", "CRRT", "CUSA", "CUST", "DBIT", "DLOD", "DOHB", "DPBL", "DSET", "DWRD", "EAST", "FCOL", "FCOU", "FORC", "FSET", "FUND", "FUTB", "INTM", "IRDR", "IRLT", "LACK", "LRLD", "LTSF", "NOTE", "NSET", "OPNG", "OTCC", "OTCG", "OTCN", "OTHB", "PDNG", "PIPO", "PRAV", "PYMT", "REJB", "REPC", "REPD", "SAPC", "SAPD", "SAPP", "SCOL", "SCOU", "THRE", "TOHB", "TPBL", "XCHC", "XCHG", "XCHN", "XCRD", "XDBT", "XPCD"], set: None },
    Simple { base: Base::Text, length_min: 0, length_max: u32::MAX, total_digits: u32::MAX, fraction_digits: u32::MAX, minimum: None, pattern: Some(14), values: &[], set: None },
    Simple { base: Base::Text, length_min: 0, length_max: u32::MAX, total_digits: u32::MAX, fraction_digits: u32::MAX, minimum: None, pattern: None, values: &["BCT", "BDT", "BKT", "CAN", "CCP", "CCT", "CDT", "CHK", "DCP", "RTI"], set: None },
    Simple { base: Base::Text, length_min: 1, length_max: 4, total_digits: u32::MAX, fraction_digits: u32::MAX, minimum: None, pattern: None, values: &[], set: Some(12) },
    Simple { base: Base::Text, length_min: 1, length_max: 4, total_digits: u32::MAX, fraction_digits: u32::MAX, minimum: None, pattern: None, values: &[], set: Some(13) },
    Simple { base: Base::Text, length_min: 1, length_max: 105, total_digits: u32::MAX, fraction_digits: u32::MAX, minimum: None, pattern: None, values: &[], set: None },
    Simple { base: Base::Text, length_min: 0, length_max: u32::MAX, total_digits: u32::MAX, fraction_digits: u32::MAX, minimum: None, pattern: None, values: &["ACCR", "PDCR", "RJCR"], set: None },
    Simple { base: Base::Text, length_min: 0, length_max: u32::MAX, total_digits: u32::MAX, fraction_digits: u32::MAX, minimum: None, pattern: None, values: &["CRED", "DEBT", "SHAR", "SLEV"], set: None },
    Simple { base: Base::Text, length_min: 0, length_max: u32::MAX, total_digits: u32::MAX, fraction_digits: u32::MAX, minimum: None, pattern: None, values: &["BOOK", "MPNS", "RTGS", "RTNS"], set: None },
    Simple { base: Base::Decimal, length_min: 0, length_max: u32::MAX, total_digits: 18, fraction_digits: 17, minimum: None, pattern: None, values: &[], set: None },
    Simple { base: Base::Text, length_min: 0, length_max: u32::MAX, total_digits: u32::MAX, fraction_digits: u32::MAX, minimum: None, pattern: None, values: &["DISP", "FXDR", "PUOR", "RADM", "RPIN", "SCOR"], set: None },
    Simple { base: Base::Text, length_min: 0, length_max: u32::MAX, total_digits: u32::MAX, fraction_digits: u32::MAX, minimum: None, pattern: None, values: &["AROI", "BOLD", "CINV", "CMCN", "CNFA", "CREN", "DEBN", "DISP", "DNFA", "HIRI", "MSIN", "PUOR", "SBIN", "SOAC", "TSUT", "VCHR"], set: None },
    Simple { base: Base::Text, length_min: 0, length_max: u32::MAX, total_digits: u32::MAX, fraction_digits: u32::MAX, minimum: None, pattern: Some(15), values: &[], set: None },
    Simple { base: Base::Text, length_min: 1, length_max: 3, total_digits: u32::MAX, fraction_digits: u32::MAX, minimum: None, pattern: None, values: &[], set: Some(14) },
    Simple { base: Base::Text, length_min: 1, length_max: 4, total_digits: u32::MAX, fraction_digits: u32::MAX, minimum: None, pattern: None, values: &[], set: Some(15) },
    Simple { base: Base::Text, length_min: 1, length_max: 4, total_digits: u32::MAX, fraction_digits: u32::MAX, minimum: None, pattern: None, values: &[], set: Some(16) },
    Simple { base: Base::Text, length_min: 1, length_max: 4, total_digits: u32::MAX, fraction_digits: u32::MAX, minimum: None, pattern: None, values: &[], set: Some(17) },
    Simple { base: Base::Text, length_min: 1, length_max: 4, total_digits: u32::MAX, fraction_digits: u32::MAX, minimum: None, pattern: None, values: &[], set: Some(18) },
    Simple { base: Base::Text, length_min: 1, length_max: 4, total_digits: u32::MAX, fraction_digits: u32::MAX, minimum: None, pattern: None, values: &[], set: Some(19) },
    Simple { base: Base::Text, length_min: 1, length_max: 4, total_digits: u32::MAX, fraction_digits: u32::MAX, minimum: None, pattern: None, values: &[], set: Some(20) },
    Simple { base: Base::Text, length_min: 1, length_max: 4, total_digits: u32::MAX, fraction_digits: u32::MAX, minimum: None, pattern: None, values: &[], set: Some(21) },
    Simple { base: Base::Text, length_min: 1, length_max: 35, total_digits: u32::MAX, fraction_digits: u32::MAX, minimum: None, pattern: None, values: &[], set: Some(22) },
    Simple { base: Base::Text, length_min: 1, length_max: 4, total_digits: u32::MAX, fraction_digits: u32::MAX, minimum: None, pattern: None, values: &[], set: Some(23) },
    Simple { base: Base::Text, length_min: 1, length_max: 4, total_digits: u32::MAX, fraction_digits: u32::MAX, minimum: None, pattern: None, values: &[], set: Some(24) },
    Simple { base: Base::Text, length_min: 1, length_max: 4, total_digits: u32::MAX, fraction_digits: u32::MAX, minimum: None, pattern: None, values: &[], set: Some(25) },
    Simple { base: Base::Text, length_min: 1, length_max: 4, total_digits: u32::MAX, fraction_digits: u32::MAX, minimum: None, pattern: None, values: &[], set: Some(26) },
    Simple { base: Base::Text, length_min: 1, length_max: 4, total_digits: u32::MAX, fraction_digits: u32::MAX, minimum: None, pattern: None, values: &[], set: Some(27) },
    Simple { base: Base::Text, length_min: 1, length_max: 4, total_digits: u32::MAX, fraction_digits: u32::MAX, minimum: None, pattern: None, values: &[], set: Some(28) },
    Simple { base: Base::Text, length_min: 0, length_max: u32::MAX, total_digits: u32::MAX, fraction_digits: u32::MAX, minimum: None, pattern: None, values: &["ADHO", "DAIL", "FRTN", "INDA", "MIAN", "MNTH", "QURT", "WEEK", "YEAR"], set: None },
    Simple { base: Base::Text, length_min: 0, length_max: u32::MAX, total_digits: u32::MAX, fraction_digits: u32::MAX, minimum: None, pattern: None, values: &["ACCR", "PACR", "PDCR", "RJCR"], set: None },
    Simple { base: Base::Text, length_min: 1, length_max: 1025, total_digits: u32::MAX, fraction_digits: u32::MAX, minimum: None, pattern: None, values: &[], set: None },
    Simple { base: Base::Text, length_min: 0, length_max: u32::MAX, total_digits: u32::MAX, fraction_digits: u32::MAX, minimum: None, pattern: Some(16), values: &[], set: None },
    Simple { base: Base::Text, length_min: 0, length_max: u32::MAX, total_digits: u32::MAX, fraction_digits: u32::MAX, minimum: None, pattern: None, values: &["CHK", "DD", "TRA", "TRF"], set: None },
    Simple { base: Base::Decimal, length_min: 0, length_max: u32::MAX, total_digits: 11, fraction_digits: 10, minimum: None, pattern: None, values: &[], set: None },
    Simple { base: Base::Text, length_min: 0, length_max: u32::MAX, total_digits: u32::MAX, fraction_digits: u32::MAX, minimum: None, pattern: None, values: &["HIGH", "NORM"], set: None },
    Simple { base: Base::Text, length_min: 0, length_max: u32::MAX, total_digits: u32::MAX, fraction_digits: u32::MAX, minimum: None, pattern: None, values: &["FNAL", "FRST", "OOFF", "RCUR", "RPRE"], set: None },
    Simple { base: Base::Text, length_min: 0, length_max: u32::MAX, total_digits: u32::MAX, fraction_digits: u32::MAX, minimum: None, pattern: None, values: &["CLRG", "COVE", "INDA", "INGA"], set: None },
    Simple { base: Base::Text, length_min: 0, length_max: u32::MAX, total_digits: u32::MAX, fraction_digits: u32::MAX, minimum: None, pattern: None, values: &["HLF1", "HLF2", "MM01", "MM02", "MM03", "MM04", "MM05", "MM06", "MM07", "MM08", "MM09", "MM10", "MM11", "MM12", "QTR1", "QTR2", "QTR3", "QTR4"], set: None },
    Simple { base: Base::Text, length_min: 0, length_max: u32::MAX, total_digits: u32::MAX, fraction_digits: u32::MAX, minimum: None, pattern: None, values: &["ACCP", "ACCR", "ACSC", "ACSP", "ACTC", "ACWC", "PDNG", "RJCT"], set: None },
    Simple { base: Base::Text, length_min: 0, length_max: u32::MAX, total_digits: u32::MAX, fraction_digits: u32::MAX, minimum: None, pattern: None, values: &["FIXE", "USGB", "VARI"], set: None },
    Simple { base: Base::Year, length_min: 0, length_max: u32::MAX, total_digits: u32::MAX, fraction_digits: u32::MAX, minimum: None, pattern: None, values: &[], set: None },
    Simple { base: Base::Text, length_min: 1, length_max: 4, total_digits: u32::MAX, fraction_digits: u32::MAX, minimum: None, pattern: None, values: &[], set: Some(29) },
    Simple { base: Base::Text, length_min: 1, length_max: 4, total_digits: u32::MAX, fraction_digits: u32::MAX, minimum: None, pattern: None, values: &[], set: Some(30) },
    Simple { base: Base::Text, length_min: 1, length_max: 4, total_digits: u32::MAX, fraction_digits: u32::MAX, minimum: None, pattern: None, values: &[], set: Some(31) },
    Simple { base: Base::Text, length_min: 1, length_max: 4, total_digits: u32::MAX, fraction_digits: u32::MAX, minimum: None, pattern: None, values: &[], set: Some(32) },
    Simple { base: Base::Text, length_min: 0, length_max: u32::MAX, total_digits: u32::MAX, fraction_digits: u32::MAX, minimum: None, pattern: Some(17), values: &[], set: None },
    Simple { base: Base::Text, length_min: 0, length_max: u32::MAX, total_digits: u32::MAX, fraction_digits: u32::MAX, minimum: None, pattern: None, values: &["CLAV", "CLBD", "FWAV", "INFO", "ITAV", "ITBD", "OPAV", "OPBD", "PRCD", "XPCD"], set: None },
    Simple { base: Base::Text, length_min: 0, length_max: u32::MAX, total_digits: u32::MAX, fraction_digits: u32::MAX, minimum: None, pattern: None, values: &["CACC", "CASH", "CHAR", "CISH", "COMM", "LOAN", "MGLD", "MOMA", "NREX", "ODFT", "ONDP", "SACC", "SLRY", "SVGS", "TAXE", "TRAS"], set: None },
    Simple { base: Base::Text, length_min: 0, length_max: u32::MAX, total_digits: u32::MAX, fraction_digits: u32::MAX, minimum: None, pattern: None, values: &["BRKF", "COMM"], set: None },
    Simple { base: Base::Text, length_min: 0, length_max: u32::MAX, total_digits: u32::MAX, fraction_digits: u32::MAX, minimum: None, pattern: None, values: &["CODU", "COPY", "DUPL"], set: None },
    Simple { base: Base::Text, length_min: 0, length_max: u32::MAX, total_digits: u32::MAX, fraction_digits: u32::MAX, minimum: None, pattern: None, values: &["AROI", "BOLD", "CINV", "CMCN", "CNFA", "CREN", "DEBN", "DISP", "DNFA", "HIRI", "MSIN", "SBIN", "SOAC", "TSUT", "VCHR"], set: None },
    Simple { base: Base::Text, length_min: 0, length_max: u32::MAX, total_digits: u32::MAX, fraction_digits: u32::MAX, minimum: None, pattern: None, values: &["BOOK", "INFO", "PDNG"], set: None },
    Simple { base: Base::Text, length_min: 1, length_max: 4, total_digits: u32::MAX, fraction_digits: u32::MAX, minimum: None, pattern: None, values: &[], set: Some(33) },
    Simple { base: Base::Text, length_min: 1, length_max: 4, total_digits: u32::MAX, fraction_digits: u32::MAX, minimum: None, pattern: None, values: &[], set: Some(34) },
    Simple { base: Base::Text, length_min: 1, length_max: 4, total_digits: u32::MAX, fraction_digits: u32::MAX, minimum: None, pattern: None, values: &[], set: Some(35) },
    Simple { base: Base::Text, length_min: 1, length_max: 4, total_digits: u32::MAX, fraction_digits: u32::MAX, minimum: None, pattern: None, values: &[], set: Some(36) },
    Simple { base: Base::Text, length_min: 0, length_max: u32::MAX, total_digits: u32::MAX, fraction_digits: u32::MAX, minimum: None, pattern: Some(18), values: &[], set: None },
    Simple { base: Base::Text, length_min: 0, length_max: u32::MAX, total_digits: u32::MAX, fraction_digits: u32::MAX, minimum: None, pattern: None, values: &["INDY", "OVRN"], set: None },
    Simple { base: Base::Text, length_min: 0, length_max: u32::MAX, total_digits: u32::MAX, fraction_digits: u32::MAX, minimum: None, pattern: Some(19), values: &[], set: None },
    Simple { base: Base::Text, length_min: 1, length_max: 500, total_digits: u32::MAX, fraction_digits: u32::MAX, minimum: None, pattern: None, values: &[], set: None },
    Simple { base: Base::Text, length_min: 0, length_max: u32::MAX, total_digits: u32::MAX, fraction_digits: u32::MAX, minimum: None, pattern: None, values: &["EDIC", "EMAL", "FAXI", "POST", "SMSM", "URID"], set: None },
    Simple { base: Base::Decimal, length_min: 0, length_max: u32::MAX, total_digits: 18, fraction_digits: 13, minimum: Some(0), pattern: None, values: &[], set: None },
    Simple { base: Base::Text, length_min: 0, length_max: u32::MAX, total_digits: u32::MAX, fraction_digits: u32::MAX, minimum: None, pattern: None, values: &["BYPS", "NCSC", "PRST", "UNRD"], set: None },
    Simple { base: Base::Text, length_min: 0, length_max: u32::MAX, total_digits: u32::MAX, fraction_digits: u32::MAX, minimum: None, pattern: None, values: &["BRCD", "CICC", "CTLS", "DFLE", "ECTL", "MGST", "PHYS", "TAGC"], set: None },
    Simple { base: Base::Text, length_min: 0, length_max: u32::MAX, total_digits: u32::MAX, fraction_digits: u32::MAX, minimum: None, pattern: None, values: &["AGGR", "DCCV", "GRTT", "INSP", "LOYT", "NRES", "PUCO", "RECP", "SOAF", "UNAF", "VCAU"], set: None },
    Simple { base: Base::Text, length_min: 0, length_max: u32::MAX, total_digits: u32::MAX, fraction_digits: u32::MAX, minimum: None, pattern: None, values: &["APKI", "CHDT", "FBIG", "FBIO", "FCPN", "FDSG", "FEPN", "MNSG", "MNVR", "NPIN", "PKIS", "SCEC"], set: None },
    Simple { base: Base::Text, length_min: 0, length_max: u32::MAX, total_digits: u32::MAX, fraction_digits: u32::MAX, minimum: None, pattern: Some(20), values: &[], set: None },
    Simple { base: Base::Text, length_min: 0, length_max: u32::MAX, total_digits: u32::MAX, fraction_digits: u32::MAX, minimum: None, pattern: Some(21), values: &[], set: None },
    Simple { base: Base::Text, length_min: 1, length_max: 4, total_digits: u32::MAX, fraction_digits: u32::MAX, minimum: None, pattern: None, values: &[], set: Some(37) },
    Simple { base: Base::YearMonth, length_min: 0, length_max: u32::MAX, total_digits: u32::MAX, fraction_digits: u32::MAX, minimum: None, pattern: None, values: &[], set: None },
    Simple { base: Base::Text, length_min: 0, length_max: u32::MAX, total_digits: u32::MAX, fraction_digits: u32::MAX, minimum: None, pattern: Some(22), values: &[], set: None },
    Simple { base: Base::Text, length_min: 0, length_max: u32::MAX, total_digits: u32::MAX, fraction_digits: u32::MAX, minimum: None, pattern: Some(23), values: &[], set: None },
    Simple { base: Base::Text, length_min: 0, length_max: u32::MAX, total_digits: u32::MAX, fraction_digits: u32::MAX, minimum: None, pattern: Some(24), values: &[], set: None },
    Simple { base: Base::Decimal, length_min: 0, length_max: u32::MAX, total_digits: 18, fraction_digits: 17, minimum: Some(0), pattern: None, values: &[], set: None },
    Simple { base: Base::Text, length_min: 0, length_max: u32::MAX, total_digits: u32::MAX, fraction_digits: u32::MAX, minimum: None, pattern: None, values: &["OFLN", "ONLN", "SMON"], set: None },
    Simple { base: Base::Text, length_min: 0, length_max: u32::MAX, total_digits: u32::MAX, fraction_digits: u32::MAX, minimum: None, pattern: None, values: &["CHIT", "EMVK", "EMVO", "MRIT", "PEDV", "SECM", "SOFT"], set: None },
    Simple { base: Base::Text, length_min: 0, length_max: u32::MAX, total_digits: u32::MAX, fraction_digits: u32::MAX, minimum: None, pattern: None, values: &["ACCP", "ACQR", "CISS", "DLIS", "ITAG", "MERC", "OPOI"], set: None },
    Simple { base: Base::Text, length_min: 0, length_max: u32::MAX, total_digits: u32::MAX, fraction_digits: u32::MAX, minimum: None, pattern: None, values: &["ACCP", "ACQR", "CISS", "ITAG", "MERC", "TAXH"], set: None },
    Simple { base: Base::Text, length_min: 0, length_max: u32::MAX, total_digits: u32::MAX, fraction_digits: u32::MAX, minimum: None, pattern: None, values: &["DISC", "PARV", "PREM"], set: None },
    Simple { base: Base::Text, length_min: 0, length_max: u32::MAX, total_digits: u32::MAX, fraction_digits: u32::MAX, minimum: None, pattern: None, values: &["ACRE", "ARES", "CELI", "CMET", "FOOT", "GBGA", "GBOU", "GBPI", "GBQA", "GRAM", "HECT", "INCH", "KILO", "KMET", "LITR", "METR", "MILE", "MILI", "MMET", "PIEC", "PUND", "SCMT", "SMET", "SMIL", "SQFO", "SQIN", "SQKI", "SQMI", "SQYA", "TONS", "USGA", "USOU", "USPI", "USQA", "YARD"], set: None },
    Simple { base: Base::Text, length_min: 0, length_max: u32::MAX, total_digits: u32::MAX, fraction_digits: u32::MAX, minimum: None, pattern: None, values: &["CDSP", "MDSP"], set: None },
    Simple { base: Base::Text, length_min: 0, length_max: u32::MAX, total_digits: u32::MAX, fraction_digits: u32::MAX, minimum: None, pattern: None, values: &["ATTD", "SATT", "UATT"], set: None },
    Simple { base: Base::Text, length_min: 0, length_max: u32::MAX, total_digits: u32::MAX, fraction_digits: u32::MAX, minimum: None, pattern: None, values: &["AGNT", "ICCD", "MERC"], set: None },
    Simple { base: Base::Text, length_min: 0, length_max: u32::MAX, total_digits: u32::MAX, fraction_digits: u32::MAX, minimum: None, pattern: None, values: &["BYPS", "CPSG", "FPIN", "MANU", "MERC", "NPIN", "PPSG", "SCNL", "SCRT", "SNCT", "UKNW"], set: None },
    Simple { base: Base::Text, length_min: 1, length_max: 4, total_digits: u32::MAX, fraction_digits: u32::MAX, minimum: None, pattern: None, values: &[], set: Some(38) },
    Simple { base: Base::Text, length_min: 1, length_max: 4, total_digits: u32::MAX, fraction_digits: u32::MAX, minimum: None, pattern: None, values: &[], set: Some(39) },
    Simple { base: Base::Text, length_min: 1, length_max: 4, total_digits: u32::MAX, fraction_digits: u32::MAX, minimum: None, pattern: None, values: &[], set: Some(40) },
    Simple { base: Base::Text, length_min: 0, length_max: u32::MAX, total_digits: u32::MAX, fraction_digits: u32::MAX, minimum: None, pattern: Some(25), values: &[], set: None },
    Simple { base: Base::Text, length_min: 0, length_max: u32::MAX, total_digits: u32::MAX, fraction_digits: u32::MAX, minimum: None, pattern: Some(26), values: &[], set: None },
    Simple { base: Base::Text, length_min: 0, length_max: u32::MAX, total_digits: u32::MAX, fraction_digits: u32::MAX, minimum: None, pattern: None, values: &["ECOM", "MAIL", "TLPH", "TVPY"], set: None },
    Simple { base: Base::Text, length_min: 0, length_max: u32::MAX, total_digits: u32::MAX, fraction_digits: u32::MAX, minimum: None, pattern: None, values: &["MERC", "PRIV", "PUBL"], set: None },
    Simple { base: Base::Decimal, length_min: 0, length_max: u32::MAX, total_digits: 18, fraction_digits: 0, minimum: Some(1), pattern: None, values: &[], set: None },
    Simple { base: Base::Text, length_min: 1, length_max: 4, total_digits: u32::MAX, fraction_digits: u32::MAX, minimum: None, pattern: None, values: &[], set: Some(41) },
    Simple { base: Base::Decimal, length_min: 0, length_max: u32::MAX, total_digits: 30, fraction_digits: 29, minimum: None, pattern: None, values: &[], set: None },
    Simple { base: Base::Text, length_min: 1, length_max: 52, total_digits: u32::MAX, fraction_digits: u32::MAX, minimum: None, pattern: None, values: &[], set: None },
    Simple { base: Base::Text, length_min: 1, length_max: 4, total_digits: u32::MAX, fraction_digits: u32::MAX, minimum: None, pattern: None, values: &[], set: Some(42) },
    Simple { base: Base::Text, length_min: 0, length_max: u32::MAX, total_digits: u32::MAX, fraction_digits: u32::MAX, minimum: None, pattern: None, values: &["BOTH", "CRED", "DEBT"], set: None },
    Simple { base: Base::Text, length_min: 15, length_max: 15, total_digits: u32::MAX, fraction_digits: u32::MAX, minimum: None, pattern: Some(27), values: &[], set: None },
    Simple { base: Base::Text, length_min: 0, length_max: u32::MAX, total_digits: u32::MAX, fraction_digits: u32::MAX, minimum: None, pattern: None, values: &["ALLL", "CHNG", "MODF"], set: None },
    Simple { base: Base::Text, length_min: 1, length_max: 3, total_digits: u32::MAX, fraction_digits: u32::MAX, minimum: None, pattern: None, values: &[], set: Some(43) },
    Simple { base: Base::Text, length_min: 0, length_max: u32::MAX, total_digits: u32::MAX, fraction_digits: u32::MAX, minimum: None, pattern: None, values: &["BLKD", "CARE", "HPAR", "NSSR", "THRE", "UPAR"], set: None },
    Simple { base: Base::Text, length_min: 1, length_max: 4, total_digits: u32::MAX, fraction_digits: u32::MAX, minimum: None, pattern: None, values: &[], set: Some(44) },
    Simple { base: Base::Text, length_min: 1, length_max: 4, total_digits: u32::MAX, fraction_digits: u32::MAX, minimum: None, pattern: None, values: &[], set: Some(45) },
    Simple { base: Base::Text, length_min: 1, length_max: 4, total_digits: u32::MAX, fraction_digits: u32::MAX, minimum: None, pattern: None, values: &[], set: Some(46) },
    Simple { base: Base::Text, length_min: 1, length_max: 4, total_digits: u32::MAX, fraction_digits: u32::MAX, minimum: None, pattern: None, values: &[], set: Some(47) },
    Simple { base: Base::Text, length_min: 1, length_max: 4, total_digits: u32::MAX, fraction_digits: u32::MAX, minimum: None, pattern: None, values: &[], set: Some(48) },
    Simple { base: Base::Text, length_min: 1, length_max: 4, total_digits: u32::MAX, fraction_digits: u32::MAX, minimum: None, pattern: None, values: &[], set: Some(49) },
    Simple { base: Base::Text, length_min: 1, length_max: 4, total_digits: u32::MAX, fraction_digits: u32::MAX, minimum: None, pattern: None, values: &[], set: Some(50) },
    Simple { base: Base::Text, length_min: 1, length_max: 4, total_digits: u32::MAX, fraction_digits: u32::MAX, minimum: None, pattern: None, values: &[], set: Some(51) },
    Simple { base: Base::Text, length_min: 1, length_max: 4, total_digits: u32::MAX, fraction_digits: u32::MAX, minimum: None, pattern: None, values: &[], set: Some(52) },
    Simple { base: Base::Text, length_min: 1, length_max: 4, total_digits: u32::MAX, fraction_digits: u32::MAX, minimum: None, pattern: None, values: &[], set: Some(53) },
    Simple { base: Base::Text, length_min: 0, length_max: u32::MAX, total_digits: u32::MAX, fraction_digits: u32::MAX, minimum: None, pattern: None, values: &[], set: None },
    Simple { base: Base::Base64, length_min: 1, length_max: 10485760, total_digits: u32::MAX, fraction_digits: u32::MAX, minimum: None, pattern: None, values: &[], set: None },
    Simple { base: Base::Decimal, length_min: 0, length_max: u32::MAX, total_digits: 3, fraction_digits: 0, minimum: None, pattern: None, values: &[], set: None },
    Simple { base: Base::Text, length_min: 1, length_max: 4, total_digits: u32::MAX, fraction_digits: u32::MAX, minimum: None, pattern: None, values: &[], set: Some(54) },
    Simple { base: Base::Text, length_min: 1, length_max: 4, total_digits: u32::MAX, fraction_digits: u32::MAX, minimum: None, pattern: None, values: &[], set: Some(55) },
    Simple { base: Base::Text, length_min: 1, length_max: 4, total_digits: u32::MAX, fraction_digits: u32::MAX, minimum: None, pattern: None, values: &[], set: Some(56) },
    Simple { base: Base::DateTime, length_min: 0, length_max: u32::MAX, total_digits: u32::MAX, fraction_digits: u32::MAX, minimum: None, pattern: Some(28), values: &[], set: None },
    Simple { base: Base::Text, length_min: 0, length_max: u32::MAX, total_digits: u32::MAX, fraction_digits: u32::MAX, minimum: None, pattern: None, values: &["ADHO", "DAIL", "INDA", "MIAN", "MNTH", "QURT", "WEEK", "YEAR"], set: None },
    Simple { base: Base::Text, length_min: 0, length_max: u32::MAX, total_digits: u32::MAX, fraction_digits: u32::MAX, minimum: None, pattern: None, values: &["FNAL", "FRST", "OOFF", "RCUR"], set: None },
    Simple { base: Base::Text, length_min: 0, length_max: u32::MAX, total_digits: u32::MAX, fraction_digits: u32::MAX, minimum: None, pattern: None, values: &["ACCP", "ACSC", "ACSP", "ACTC", "ACWC", "PART", "PDNG", "RCVD", "RJCT"], set: None },
    Simple { base: Base::Text, length_min: 0, length_max: u32::MAX, total_digits: u32::MAX, fraction_digits: u32::MAX, minimum: None, pattern: None, values: &["ACCP", "ACSC", "ACSP", "ACTC", "ACWC", "PDNG", "RJCT"], set: None },
    Simple { base: Base::Text, length_min: 1, length_max: 4, total_digits: u32::MAX, fraction_digits: u32::MAX, minimum: None, pattern: None, values: &[], set: Some(57) },
    Simple { base: Base::Text, length_min: 0, length_max: u32::MAX, total_digits: u32::MAX, fraction_digits: u32::MAX, minimum: None, pattern: Some(29), values: &[], set: None },
    Simple { base: Base::Text, length_min: 0, length_max: u32::MAX, total_digits: u32::MAX, fraction_digits: u32::MAX, minimum: None, pattern: None, values: &["AUTH", "FDET", "FSUM", "ILEV"], set: None },
    Simple { base: Base::Text, length_min: 1, length_max: 10, total_digits: u32::MAX, fraction_digits: u32::MAX, minimum: None, pattern: None, values: &[], set: None },
    Simple { base: Base::Text, length_min: 0, length_max: u32::MAX, total_digits: u32::MAX, fraction_digits: u32::MAX, minimum: None, pattern: None, values: &["HIGH", "NORM", "URGT"], set: None },
    Simple { base: Base::Text, length_min: 0, length_max: u32::MAX, total_digits: u32::MAX, fraction_digits: u32::MAX, minimum: None, pattern: None, values: &["CLRG", "INDA", "INGA"], set: None },
    Simple { base: Base::Text, length_min: 1, length_max: 4, total_digits: u32::MAX, fraction_digits: u32::MAX, minimum: None, pattern: None, values: &[], set: Some(58) },
    Simple { base: Base::Text, length_min: 0, length_max: u32::MAX, total_digits: u32::MAX, fraction_digits: u32::MAX, minimum: None, pattern: None, values: &["PHOA", "TELA"], set: None },
    Simple { base: Base::Text, length_min: 0, length_max: u32::MAX, total_digits: u32::MAX, fraction_digits: u32::MAX, minimum: None, pattern: Some(30), values: &[], set: None },
    Simple { base: Base::Text, length_min: 1, length_max: 4, total_digits: u32::MAX, fraction_digits: u32::MAX, minimum: None, pattern: None, values: &[], set: Some(59) },
    Simple { base: Base::Text, length_min: 0, length_max: u32::MAX, total_digits: u32::MAX, fraction_digits: u32::MAX, minimum: None, pattern: Some(31), values: &[], set: None },
    Simple { base: Base::Text, length_min: 0, length_max: u32::MAX, total_digits: u32::MAX, fraction_digits: u32::MAX, minimum: None, pattern: Some(32), values: &[], set: None },
    Simple { base: Base::Text, length_min: 0, length_max: u32::MAX, total_digits: u32::MAX, fraction_digits: u32::MAX, minimum: None, pattern: None, values: &["ABE", "AIP", "ART", "AVP", "AZM", "BAP", "BCC", "BDS", "BEL", "BGN", "BHS", "BIS", "BOF", "BOJ", "BRL", "BSP", "CAD", "CAM", "CBJ", "CHI", "CHP", "COP", "DDK", "DKC", "EBA", "ELS", "EPM", "EPN", "ERP", "FDA", "FDW", "FEY", "GIS", "HRK", "HRM", "HUF", "INC", "JOD", "KPS", "LGS", "LKB", "LVL", "MEP", "MOS", "MRS", "MUP", "NAM", "NOC", "PCH", "PDS", "PEG", "PNS", "PTR", "PVE", "ROL", "ROS", "RTP", "SCP", "SEC", "SIT", "SLB", "SPG", "SSK", "STG", "TBF", "TGT", "THB", "TIS", "TOP", "TTD", "UIS", "XCT", "ZEN", "ZET", "ZIS"], set: None },
    Simple { base: Base::Text, length_min: 0, length_max: u32::MAX, total_digits: u32::MAX, fraction_digits: u32::MAX, minimum: None, pattern: None, values: &["CINV", "CMCN", "CNFA", "CREN", "DEBN", "DISP", "DNFA", "HIRI", "MSIN", "SBIN", "SOAC"], set: None },
    Simple { base: Base::Text, length_min: 0, length_max: u32::MAX, total_digits: u32::MAX, fraction_digits: u32::MAX, minimum: None, pattern: Some(33), values: &[], set: None },
    Simple { base: Base::Text, length_min: 0, length_max: u32::MAX, total_digits: u32::MAX, fraction_digits: u32::MAX, minimum: None, pattern: Some(34), values: &[], set: None },
    Simple { base: Base::Text, length_min: 0, length_max: u32::MAX, total_digits: u32::MAX, fraction_digits: u32::MAX, minimum: None, pattern: Some(35), values: &[], set: None },
    Simple { base: Base::Text, length_min: 0, length_max: u32::MAX, total_digits: u32::MAX, fraction_digits: u32::MAX, minimum: None, pattern: Some(36), values: &[], set: None },
    Simple { base: Base::Text, length_min: 0, length_max: u32::MAX, total_digits: u32::MAX, fraction_digits: u32::MAX, minimum: None, pattern: None, values: &["CHQB", "HOLD", "PHOB", "TELB"], set: None },
    Simple { base: Base::Text, length_min: 1, length_max: 3, total_digits: u32::MAX, fraction_digits: u32::MAX, minimum: None, pattern: None, values: &[], set: None },
    Simple { base: Base::Text, length_min: 0, length_max: u32::MAX, total_digits: u32::MAX, fraction_digits: u32::MAX, minimum: None, pattern: None, values: &["CASH", "CORT", "DIVI", "GOVT", "HEDG", "INTC", "INTE", "LOAN", "PENS", "SALA", "SECU", "SSBE", "SUPP", "TAXS", "TRAD", "TREA", "VATX", "WHLD"], set: None },
    Simple { base: Base::Text, length_min: 0, length_max: u32::MAX, total_digits: u32::MAX, fraction_digits: u32::MAX, minimum: None, pattern: None, values: &["EDIC", "EMAL", "FAXI", "POST", "URID"], set: None },
    Simple { base: Base::Text, length_min: 0, length_max: u32::MAX, total_digits: u32::MAX, fraction_digits: u32::MAX, minimum: None, pattern: None, values: &["PRPT", "SDVA", "SEPA"], set: None },
    Simple { base: Base::Text, length_min: 0, length_max: u32::MAX, total_digits: u32::MAX, fraction_digits: u32::MAX, minimum: None, pattern: Some(37), values: &[], set: None },
    Simple { base: Base::Text, length_min: 0, length_max: u32::MAX, total_digits: u32::MAX, fraction_digits: u32::MAX, minimum: None, pattern: None, values: &["PHOB", "TELB"], set: None },
    Simple { base: Base::Text, length_min: 1, length_max: 210, total_digits: u32::MAX, fraction_digits: u32::MAX, minimum: None, pattern: None, values: &[], set: None },
    Simple { base: Base::Text, length_min: 0, length_max: u32::MAX, total_digits: u32::MAX, fraction_digits: u32::MAX, minimum: None, pattern: None, values: &["CRCD", "CRDB", "CRFA", "MLCD", "MLDB", "MLFA", "PUCD", "PUDB", "PUFA", "RGCD", "RGDB", "RGFA"], set: None },
    Simple { base: Base::Text, length_min: 0, length_max: u32::MAX, total_digits: u32::MAX, fraction_digits: u32::MAX, minimum: None, pattern: None, values: &["BCHQ", "CCCH", "CCHQ", "DRFT", "ELDR"], set: None },
    Simple { base: Base::Text, length_min: 0, length_max: u32::MAX, total_digits: u32::MAX, fraction_digits: u32::MAX, minimum: None, pattern: None, values: &["AGRD", "SALE", "SPOT"], set: None },
    Simple { base: Base::Text, length_min: 0, length_max: u32::MAX, total_digits: u32::MAX, fraction_digits: u32::MAX, minimum: None, pattern: None, values: &["CHK", "TRA", "TRF"], set: None },
    Simple { base: Base::Text, length_min: 0, length_max: u32::MAX, total_digits: u32::MAX, fraction_digits: u32::MAX, minimum: None, pattern: None, values: &["ADND", "ADWD"], set: None },
    Simple { base: Base::Text, length_min: 1, length_max: 4, total_digits: u32::MAX, fraction_digits: u32::MAX, minimum: None, pattern: None, values: &[], set: Some(60) },
    Simple { base: Base::Text, length_min: 1, length_max: 4, total_digits: u32::MAX, fraction_digits: u32::MAX, minimum: None, pattern: None, values: &[], set: Some(61) },
    Simple { base: Base::Text, length_min: 0, length_max: u32::MAX, total_digits: u32::MAX, fraction_digits: u32::MAX, minimum: None, pattern: None, values: &["CHK", "TRF"], set: None },
    Simple { base: Base::Text, length_min: 1, length_max: 4, total_digits: u32::MAX, fraction_digits: u32::MAX, minimum: None, pattern: None, values: &[], set: Some(62) },
    Simple { base: Base::Text, length_min: 0, length_max: u32::MAX, total_digits: u32::MAX, fraction_digits: u32::MAX, minimum: None, pattern: None, values: &["LOCK", "ULCK"], set: None },
    Simple { base: Base::Text, length_min: 0, length_max: u32::MAX, total_digits: u32::MAX, fraction_digits: u32::MAX, minimum: None, pattern: None, values: &["DMST", "FRGN", "MXED"], set: None },
    Simple { base: Base::Text, length_min: 0, length_max: u32::MAX, total_digits: u32::MAX, fraction_digits: u32::MAX, minimum: None, pattern: None, values: &["COMP", "QUED", "REJT"], set: None },
    Simple { base: Base::Text, length_min: 0, length_max: u32::MAX, total_digits: u32::MAX, fraction_digits: u32::MAX, minimum: None, pattern: None, values: &["X020", "X030", "X050"], set: None },
    Simple { base: Base::Text, length_min: 0, length_max: u32::MAX, total_digits: u32::MAX, fraction_digits: u32::MAX, minimum: None, pattern: None, values: &["RT01", "RT02", "RT03", "RT04", "RT05"], set: None },
    Simple { base: Base::Text, length_min: 0, length_max: u32::MAX, total_digits: u32::MAX, fraction_digits: u32::MAX, minimum: None, pattern: None, values: &["RT11", "RT12", "RT13", "RT14", "RT15"], set: None },
    Simple { base: Base::Text, length_min: 0, length_max: u32::MAX, total_digits: u32::MAX, fraction_digits: u32::MAX, minimum: None, pattern: None, values: &["CSDM", "CSDO", "CSDP", "ICSA", "ISSA", "TOFF"], set: None },
    Simple { base: Base::Text, length_min: 0, length_max: u32::MAX, total_digits: u32::MAX, fraction_digits: u32::MAX, minimum: None, pattern: Some(38), values: &[], set: None },
];

/// Patterns as deterministic automata.
pub static PATTERNS: &[Pattern] = &[
    Pattern { text: "[A-Z]{3,3}", classes: [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0], other: 0, width: 2, next: &[65535, 1, 65535, 2, 65535, 3, 65535, 65535], accept: &[false, false, false, true] },
    Pattern { text: "[A-Z0-9]{4,4}[A-Z]{2,2}[A-Z0-9]{2,2}([A-Z0-9]{3,3}){0,1}", classes: [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0], other: 0, width: 3, next: &[65535, 1, 1, 65535, 2, 2, 65535, 3, 3, 65535, 4, 4, 65535, 65535, 5, 65535, 65535, 6, 65535, 7, 7, 65535, 8, 8, 65535, 9, 9, 65535, 10, 10, 65535, 11, 11, 65535, 65535, 65535], accept: &[false, false, false, false, false, false, false, false, true, false, false, true] },
    Pattern { text: "[A-Z]{2,2}", classes: [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0], other: 0, width: 2, next: &[65535, 1, 65535, 2, 65535, 65535], accept: &[false, false, true] },
    Pattern { text: "[a-zA-Z0-9]{4}", classes: [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0], other: 0, width: 2, next: &[65535, 1, 65535, 2, 65535, 3, 65535, 4, 65535, 65535], accept: &[false, false, false, false, true] },
    Pattern { text: "[A-Z]{2,2}[0-9]{2,2}[a-zA-Z0-9]{1,30}", classes: [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 0, 0, 0, 0, 0, 0, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 0, 0, 0, 0, 0], other: 0, width: 4, next: &[65535, 65535, 1, 65535, 65535, 65535, 2, 65535, 65535, 3, 65535, 65535, 65535, 4, 65535, 65535, 65535, 5, 5, 5, 65535, 6, 6, 6, 65535, 7, 7, 7, 65535, 8, 8, 8, 65535, 9, 9, 9, 65535, 10, 10, 10, 65535, 11, 11, 11, 65535, 12, 12, 12, 65535, 13, 13, 13, 65535, 14, 14, 14, 65535, 15, 15, 15, 65535, 16, 16, 16, 65535, 17, 17, 17, 65535, 18, 18, 18, 65535, 19, 19, 19, 65535, 20, 20, 20, 65535, 21, 21, 21, 65535, 22, 22, 22, 65535, 23, 23, 23, 65535, 24, 24, 24, 65535, 25, 25, 25, 65535, 26, 26, 26, 65535, 27, 27, 27, 65535, 28, 28, 28, 65535, 29, 29, 29, 65535, 30, 30, 30, 65535, 31, 31, 31, 65535, 32, 32, 32, 65535, 33, 33, 33, 65535, 34, 34, 34, 65535, 65535, 65535, 65535], accept: &[false, false, false, false, false, true, true, true, true, true, true, true, true, true, true, true, true, true, true, true, true, true, true, true, true, true, true, true, true, true, true, true, true, true, true] },
    Pattern { text: "[A-Z0-9]{18,18}[0-9]{2,2}", classes: [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0], other: 0, width: 3, next: &[65535, 1, 1, 65535, 2, 2, 65535, 3, 3, 65535, 4, 4, 65535, 5, 5, 65535, 6, 6, 65535, 7, 7, 65535, 8, 8, 65535, 9, 9, 65535, 10, 10, 65535, 11, 11, 65535, 12, 12, 65535, 13, 13, 65535, 14, 14, 65535, 15, 15, 65535, 16, 16, 65535, 17, 17, 65535, 18, 18, 65535, 19, 65535, 65535, 20, 65535, 65535, 65535, 65535], accept: &[false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, true] },
    Pattern { text: "[\\+]{0,1}[0-9]{1,15}", classes: [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0], other: 0, width: 3, next: &[65535, 1, 2, 65535, 65535, 2, 65535, 65535, 3, 65535, 65535, 4, 65535, 65535, 5, 65535, 65535, 6, 65535, 65535, 7, 65535, 65535, 8, 65535, 65535, 9, 65535, 65535, 10, 65535, 65535, 11, 65535, 65535, 12, 65535, 65535, 13, 65535, 65535, 14, 65535, 65535, 15, 65535, 65535, 16, 65535, 65535, 65535], accept: &[false, false, true, true, true, true, true, true, true, true, true, true, true, true, true, true, true] },
    Pattern { text: "[0-9]{1,3}", classes: [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0], other: 0, width: 2, next: &[65535, 1, 65535, 2, 65535, 3, 65535, 65535], accept: &[false, true, true, true] },
    Pattern { text: "[a-zA-Z0-9]{1,4}", classes: [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0], other: 0, width: 2, next: &[65535, 1, 65535, 2, 65535, 3, 65535, 4, 65535, 65535], accept: &[false, true, true, true, true] },
    Pattern { text: "[0-9]{1,5}", classes: [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0], other: 0, width: 2, next: &[65535, 1, 65535, 2, 65535, 3, 65535, 4, 65535, 5, 65535, 65535], accept: &[false, true, true, true, true, true] },
    Pattern { text: "\\+[0-9]{1,3}-[0-9()+\\-]{1,30}", classes: [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 0, 2, 0, 3, 0, 0, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0], other: 0, width: 5, next: &[65535, 65535, 1, 65535, 65535, 65535, 65535, 65535, 65535, 2, 65535, 65535, 65535, 3, 4, 65535, 5, 5, 5, 5, 65535, 65535, 65535, 3, 6, 65535, 7, 7, 7, 7, 65535, 65535, 65535, 3, 65535, 65535, 8, 8, 8, 8, 65535, 9, 9, 9, 9, 65535, 10, 10, 10, 10, 65535, 11, 11, 11, 11, 65535, 12, 12, 12, 12, 65535, 13, 13, 13, 13, 65535, 14, 14, 14, 14, 65535, 15, 15, 15, 15, 65535, 16, 16, 16, 16, 65535, 17, 17, 17, 17, 65535, 18, 18, 18, 18, 65535, 19, 19, 19, 19, 65535, 20, 20, 20, 20, 65535, 21, 21, 21, 21, 65535, 22, 22, 22, 22, 65535, 23, 23, 23, 23, 65535, 24, 24, 24, 24, 65535, 25, 25, 25, 25, 65535, 26, 26, 26, 26, 65535, 27, 27, 27, 27, 65535, 28, 28, 28, 28, 65535, 29, 29, 29, 29, 65535, 30, 30, 30, 30, 65535, 31, 31, 31, 31, 65535, 32, 32, 32, 32, 65535, 33, 33, 33, 33, 65535, 34, 34, 34, 34, 65535, 35, 35, 35, 35, 65535, 65535, 65535, 65535, 65535], accept: &[false, false, false, false, false, true, false, true, true, true, true, true, true, true, true, true, true, true, true, true, true, true, true, true, true, true, true, true, true, true, true, true, true, true, true, true] },
    Pattern { text: "UNLIMITED", classes: [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 2, 0, 0, 0, 3, 0, 0, 4, 5, 6, 0, 0, 0, 0, 0, 7, 8, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0], other: 0, width: 9, next: &[65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 1, 65535, 65535, 65535, 65535, 65535, 65535, 2, 65535, 65535, 65535, 65535, 65535, 65535, 3, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 4, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 5, 65535, 65535, 65535, 65535, 65535, 65535, 6, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 7, 65535, 65535, 65535, 8, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 9, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535], accept: &[false, false, false, false, false, false, false, false, false, true] },
    Pattern { text: "[A-Z]{6,6}[A-Z2-9][A-NP-Z0-9]([A-Z0-9]{3,3}){0,1}", classes: [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 2, 2, 2, 2, 2, 2, 2, 2, 0, 0, 0, 0, 0, 0, 0, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 4, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0], other: 0, width: 5, next: &[65535, 65535, 65535, 1, 1, 65535, 65535, 65535, 2, 2, 65535, 65535, 65535, 3, 3, 65535, 65535, 65535, 4, 4, 65535, 65535, 65535, 5, 5, 65535, 65535, 65535, 6, 6, 65535, 65535, 7, 7, 7, 65535, 8, 8, 8, 65535, 65535, 9, 9, 9, 9, 65535, 10, 10, 10, 10, 65535, 11, 11, 11, 11, 65535, 65535, 65535, 65535, 65535], accept: &[false, false, false, false, false, false, false, false, true, false, false, true] },
    Pattern { text: "[a-f0-9]{8}-[a-f0-9]{4}-4[a-f0-9]{3}-[89ab][a-f0-9]{3}-[a-f0-9]{12}", classes: [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 2, 2, 2, 2, 3, 2, 2, 2, 4, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4, 4, 2, 2, 2, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0], other: 0, width: 5, next: &[65535, 65535, 1, 1, 1, 65535, 65535, 2, 2, 2, 65535, 65535, 3, 3, 3, 65535, 65535, 4, 4, 4, 65535, 65535, 5, 5, 5, 65535, 65535, 6, 6, 6, 65535, 65535, 7, 7, 7, 65535, 65535, 8, 8, 8, 65535, 9, 65535, 65535, 65535, 65535, 65535, 10, 10, 10, 65535, 65535, 11, 11, 11, 65535, 65535, 12, 12, 12, 65535, 65535, 13, 13, 13, 65535, 14, 65535, 65535, 65535, 65535, 65535, 65535, 15, 65535, 65535, 65535, 16, 16, 16, 65535, 65535, 17, 17, 17, 65535, 65535, 18, 18, 18, 65535, 19, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 20, 65535, 65535, 21, 21, 21, 65535, 65535, 22, 22, 22, 65535, 65535, 23, 23, 23, 65535, 24, 65535, 65535, 65535, 65535, 65535, 25, 25, 25, 65535, 65535, 26, 26, 26, 65535, 65535, 27, 27, 27, 65535, 65535, 28, 28, 28, 65535, 65535, 29, 29, 29, 65535, 65535, 30, 30, 30, 65535, 65535, 31, 31, 31, 65535, 65535, 32, 32, 32, 65535, 65535, 33, 33, 33, 65535, 65535, 34, 34, 34, 65535, 65535, 35, 35, 35, 65535, 65535, 36, 36, 36, 65535, 65535, 65535, 65535, 65535], accept: &[false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, true] },
    Pattern { text: "[BEOVW]{1,1}[0-9]{2,2}|DUM", classes: [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 3, 2, 0, 0, 0, 0, 0, 0, 0, 4, 0, 2, 0, 0, 0, 0, 0, 5, 2, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0], other: 0, width: 6, next: &[65535, 65535, 1, 2, 65535, 65535, 65535, 3, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 4, 65535, 5, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 6, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535], accept: &[false, false, false, false, false, true, true] },
    Pattern { text: "[0-9]{2}", classes: [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0], other: 0, width: 2, next: &[65535, 1, 65535, 2, 65535, 65535], accept: &[false, false, true] },
    Pattern { text: "[0-9]{1,15}", classes: [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0], other: 0, width: 2, next: &[65535, 1, 65535, 2, 65535, 3, 65535, 4, 65535, 5, 65535, 6, 65535, 7, 65535, 8, 65535, 9, 65535, 10, 65535, 11, 65535, 12, 65535, 13, 65535, 14, 65535, 15, 65535, 65535], accept: &[false, true, true, true, true, true, true, true, true, true, true, true, true, true, true, true] },
    Pattern { text: "[A-Z0-9]{18}[0-9]{2}[A-Z0-9]{0,32}", classes: [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0], other: 0, width: 3, next: &[65535, 1, 1, 65535, 2, 2, 65535, 3, 3, 65535, 4, 4, 65535, 5, 5, 65535, 6, 6, 65535, 7, 7, 65535, 8, 8, 65535, 9, 9, 65535, 10, 10, 65535, 11, 11, 65535, 12, 12, 65535, 13, 13, 65535, 14, 14, 65535, 15, 15, 65535, 16, 16, 65535, 17, 17, 65535, 18, 18, 65535, 19, 65535, 65535, 20, 65535, 65535, 21, 21, 65535, 22, 22, 65535, 23, 23, 65535, 24, 24, 65535, 25, 25, 65535, 26, 26, 65535, 27, 27, 65535, 28, 28, 65535, 29, 29, 65535, 30, 30, 65535, 31, 31, 65535, 32, 32, 65535, 33, 33, 65535, 34, 34, 65535, 35, 35, 65535, 36, 36, 65535, 37, 37, 65535, 38, 38, 65535, 39, 39, 65535, 40, 40, 65535, 41, 41, 65535, 42, 42, 65535, 43, 43, 65535, 44, 44, 65535, 45, 45, 65535, 46, 46, 65535, 47, 47, 65535, 48, 48, 65535, 49, 49, 65535, 50, 50, 65535, 51, 51, 65535, 52, 52, 65535, 65535, 65535], accept: &[false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, true, true, true, true, true, true, true, true, true, true, true, true, true, true, true, true, true, true, true, true, true, true, true, true, true, true, true, true, true, true, true, true, true] },
    Pattern { text: "[A-Z0-9]{12,12}", classes: [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0], other: 0, width: 2, next: &[65535, 1, 65535, 2, 65535, 3, 65535, 4, 65535, 5, 65535, 6, 65535, 7, 65535, 8, 65535, 9, 65535, 10, 65535, 11, 65535, 12, 65535, 65535], accept: &[false, false, false, false, false, false, false, false, false, false, false, false, true] },
    Pattern { text: "[+]{0,1}[0-9]{1,15}", classes: [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0], other: 0, width: 3, next: &[65535, 1, 2, 65535, 65535, 2, 65535, 65535, 3, 65535, 65535, 4, 65535, 65535, 5, 65535, 65535, 6, 65535, 65535, 7, 65535, 65535, 8, 65535, 65535, 9, 65535, 65535, 10, 65535, 65535, 11, 65535, 65535, 12, 65535, 65535, 13, 65535, 65535, 14, 65535, 65535, 15, 65535, 65535, 16, 65535, 65535, 65535], accept: &[false, false, true, true, true, true, true, true, true, true, true, true, true, true, true, true, true] },
    Pattern { text: "[0-9]", classes: [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0], other: 0, width: 2, next: &[65535, 1, 65535, 65535], accept: &[false, true] },
    Pattern { text: "[0-9]{3}", classes: [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0], other: 0, width: 2, next: &[65535, 1, 65535, 2, 65535, 3, 65535, 65535], accept: &[false, false, false, true] },
    Pattern { text: "[0-9]{2,3}", classes: [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0], other: 0, width: 2, next: &[65535, 1, 65535, 2, 65535, 3, 65535, 65535], accept: &[false, false, true, true] },
    Pattern { text: "[0-9]{3,4}", classes: [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0], other: 0, width: 2, next: &[65535, 1, 65535, 2, 65535, 3, 65535, 4, 65535, 65535], accept: &[false, false, false, true, true] },
    Pattern { text: "[0-9]{8,28}", classes: [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0], other: 0, width: 2, next: &[65535, 1, 65535, 2, 65535, 3, 65535, 4, 65535, 5, 65535, 6, 65535, 7, 65535, 8, 65535, 9, 65535, 10, 65535, 11, 65535, 12, 65535, 13, 65535, 14, 65535, 15, 65535, 16, 65535, 17, 65535, 18, 65535, 19, 65535, 20, 65535, 21, 65535, 22, 65535, 23, 65535, 24, 65535, 25, 65535, 26, 65535, 27, 65535, 28, 65535, 65535], accept: &[false, false, false, false, false, false, false, false, true, true, true, true, true, true, true, true, true, true, true, true, true, true, true, true, true, true, true, true, true] },
    Pattern { text: "[A-Z]{2,2}[A-Z0-9]{9,9}[0-9]{1,1}", classes: [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0], other: 0, width: 3, next: &[65535, 65535, 1, 65535, 65535, 2, 65535, 3, 3, 65535, 4, 4, 65535, 5, 5, 65535, 6, 6, 65535, 7, 7, 65535, 8, 8, 65535, 9, 9, 65535, 10, 10, 65535, 11, 11, 65535, 12, 65535, 65535, 65535, 65535], accept: &[false, false, false, false, false, false, false, false, false, false, false, false, true] },
    Pattern { text: "[a-z]{2,2}", classes: [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0], other: 0, width: 2, next: &[65535, 1, 65535, 2, 65535, 65535], accept: &[false, false, true] },
    Pattern { text: "[a-z]{4,4}[.]{1,1}[0-9]{3,3}[.]{1,1}001[.]{1,1}[0-9]{2,2}", classes: [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 2, 3, 4, 4, 4, 4, 4, 4, 4, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 0, 0, 0, 0, 0], other: 0, width: 6, next: &[65535, 65535, 65535, 65535, 65535, 1, 65535, 65535, 65535, 65535, 65535, 2, 65535, 65535, 65535, 65535, 65535, 3, 65535, 65535, 65535, 65535, 65535, 4, 65535, 5, 65535, 65535, 65535, 65535, 65535, 65535, 6, 6, 6, 65535, 65535, 65535, 7, 7, 7, 65535, 65535, 65535, 8, 8, 8, 65535, 65535, 9, 65535, 65535, 65535, 65535, 65535, 65535, 10, 65535, 65535, 65535, 65535, 65535, 11, 65535, 65535, 65535, 65535, 65535, 65535, 12, 65535, 65535, 65535, 13, 65535, 65535, 65535, 65535, 65535, 65535, 14, 14, 14, 65535, 65535, 65535, 15, 15, 15, 65535, 65535, 65535, 65535, 65535, 65535, 65535], accept: &[false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, true] },
    Pattern { text: ".*Z", classes: [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0], other: 0, width: 3, next: &[1, 65535, 2, 1, 65535, 2, 1, 65535, 2], accept: &[false, false, true] },
    Pattern { text: "([0-9A-F][0-9A-F]){32}", classes: [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0], other: 0, width: 2, next: &[65535, 1, 65535, 2, 65535, 3, 65535, 4, 65535, 5, 65535, 6, 65535, 7, 65535, 8, 65535, 9, 65535, 10, 65535, 11, 65535, 12, 65535, 13, 65535, 14, 65535, 15, 65535, 16, 65535, 17, 65535, 18, 65535, 19, 65535, 20, 65535, 21, 65535, 22, 65535, 23, 65535, 24, 65535, 25, 65535, 26, 65535, 27, 65535, 28, 65535, 29, 65535, 30, 65535, 31, 65535, 32, 65535, 33, 65535, 34, 65535, 35, 65535, 36, 65535, 37, 65535, 38, 65535, 39, 65535, 40, 65535, 41, 65535, 42, 65535, 43, 65535, 44, 65535, 45, 65535, 46, 65535, 47, 65535, 48, 65535, 49, 65535, 50, 65535, 51, 65535, 52, 65535, 53, 65535, 54, 65535, 55, 65535, 56, 65535, 57, 65535, 58, 65535, 59, 65535, 60, 65535, 61, 65535, 62, 65535, 63, 65535, 64, 65535, 65535], accept: &[false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, true] },
    Pattern { text: "[0-9a-fA-F]+", classes: [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0], other: 0, width: 2, next: &[65535, 1, 65535, 2, 65535, 2], accept: &[false, true, true] },
    Pattern { text: "[a-zA-Z0-9]{1,30}", classes: [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0], other: 0, width: 2, next: &[65535, 1, 65535, 2, 65535, 3, 65535, 4, 65535, 5, 65535, 6, 65535, 7, 65535, 8, 65535, 9, 65535, 10, 65535, 11, 65535, 12, 65535, 13, 65535, 14, 65535, 15, 65535, 16, 65535, 17, 65535, 18, 65535, 19, 65535, 20, 65535, 21, 65535, 22, 65535, 23, 65535, 24, 65535, 25, 65535, 26, 65535, 27, 65535, 28, 65535, 29, 65535, 30, 65535, 65535], accept: &[false, true, true, true, true, true, true, true, true, true, true, true, true, true, true, true, true, true, true, true, true, true, true, true, true, true, true, true, true, true, true] },
    Pattern { text: "CH[0-9]{6,6}", classes: [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0, 0, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0], other: 0, width: 4, next: &[65535, 65535, 1, 65535, 65535, 65535, 65535, 2, 65535, 3, 65535, 65535, 65535, 4, 65535, 65535, 65535, 5, 65535, 65535, 65535, 6, 65535, 65535, 65535, 7, 65535, 65535, 65535, 8, 65535, 65535, 65535, 65535, 65535, 65535], accept: &[false, false, false, false, false, false, false, false, true] },
    Pattern { text: "[0-9]{9,9}", classes: [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0], other: 0, width: 2, next: &[65535, 1, 65535, 2, 65535, 3, 65535, 4, 65535, 5, 65535, 6, 65535, 7, 65535, 8, 65535, 9, 65535, 65535], accept: &[false, false, false, false, false, false, false, false, false, true] },
    Pattern { text: "[0-9]{13,13}", classes: [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0], other: 0, width: 2, next: &[65535, 1, 65535, 2, 65535, 3, 65535, 4, 65535, 5, 65535, 6, 65535, 7, 65535, 8, 65535, 9, 65535, 10, 65535, 11, 65535, 12, 65535, 13, 65535, 65535], accept: &[false, false, false, false, false, false, false, false, false, false, false, false, false, true] },
    Pattern { text: "[a-zA-Z]{2,2}[0-9]{2,2}[a-zA-Z0-9]{1,30}", classes: [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 0, 0, 0, 0, 0, 0, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 0, 0, 0, 0, 0], other: 0, width: 3, next: &[65535, 65535, 1, 65535, 65535, 2, 65535, 3, 65535, 65535, 4, 65535, 65535, 5, 5, 65535, 6, 6, 65535, 7, 7, 65535, 8, 8, 65535, 9, 9, 65535, 10, 10, 65535, 11, 11, 65535, 12, 12, 65535, 13, 13, 65535, 14, 14, 65535, 15, 15, 65535, 16, 16, 65535, 17, 17, 65535, 18, 18, 65535, 19, 19, 65535, 20, 20, 65535, 21, 21, 65535, 22, 22, 65535, 23, 23, 65535, 24, 24, 65535, 25, 25, 65535, 26, 26, 65535, 27, 27, 65535, 28, 28, 65535, 29, 29, 65535, 30, 30, 65535, 31, 31, 65535, 32, 32, 65535, 33, 33, 65535, 34, 34, 65535, 65535, 65535], accept: &[false, false, false, false, false, true, true, true, true, true, true, true, true, true, true, true, true, true, true, true, true, true, true, true, true, true, true, true, true, true, true, true, true, true, true] },
    Pattern { text: "[A-Z]{2,2}[B-DF-HJ-NP-TV-XZ0-9]{7,7}[0-9]{1,1}", classes: [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 2, 3, 3, 3, 2, 3, 3, 3, 2, 3, 3, 3, 3, 3, 2, 3, 3, 3, 3, 3, 2, 3, 3, 3, 2, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0], other: 0, width: 4, next: &[65535, 65535, 1, 1, 65535, 65535, 2, 2, 65535, 3, 65535, 3, 65535, 4, 65535, 4, 65535, 5, 65535, 5, 65535, 6, 65535, 6, 65535, 7, 65535, 7, 65535, 8, 65535, 8, 65535, 9, 65535, 9, 65535, 10, 65535, 65535, 65535, 65535, 65535, 65535], accept: &[false, false, false, false, false, false, false, false, false, false, true] },
    Pattern { text: "[0-9]{8,17}", classes: [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0], other: 0, width: 2, next: &[65535, 1, 65535, 2, 65535, 3, 65535, 4, 65535, 5, 65535, 6, 65535, 7, 65535, 8, 65535, 9, 65535, 10, 65535, 11, 65535, 12, 65535, 13, 65535, 14, 65535, 15, 65535, 16, 65535, 17, 65535, 65535], accept: &[false, false, false, false, false, false, false, false, true, true, true, true, true, true, true, true, true, true] },
    Pattern { text: "[0-9]{4,4}", classes: [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0], other: 0, width: 2, next: &[65535, 1, 65535, 2, 65535, 3, 65535, 4, 65535, 65535], accept: &[false, false, false, false, true] },
];

/// External code sets that schemas use.
pub static CODE_SETS: &[CodeSet] = &[
    CodeSet { name: "ExternalAccountIdentification1Code", codes: &["AIIN", "BBAN", "CUID", "UPIC"] },
    CodeSet { name: "ExternalCashAccountType1Code", codes: &["CACC", "CARD", "CASH", "CHAR", "CISH", "COMM", "CPAC", "LLSV", "LOAN", "MGLD", "MOMA", "NFCA", "NLCY", "NREX", "ODEP", "ODFT", "ONDP", "OTHR", "REFC", "RFCA", "RLCY", "SACC", "SLRY", "SVGS", "TAXE", "TRAN", "TRAS", "VACC"] },
    CodeSet { name: "ExternalClearingSystemIdentification1Code", codes: &["AD", "AE", "AF", "AI", "AL", "AM", "AO", "AR", "AS", "ATBLZ", "AUBSB", "AW", "AZ", "BA", "BD", "BG", "BH", "BI", "BL", "BM", "BN", "BO", "BRISP", "BS", "BT", "BW", "BY", "BZ", "CACPA", "CBHAC", "CBHPA", "CBPAC", "CBPPA", "CD", "CEAAC", "CEAPA", "CHBCC", "CHSIC", "CL", "CNAPS", "CNCIP", "CO", "CR", "CV", "CW", "CY", "CZ", "DEBLZ", "DO", "DZRAC", "DZRPA", "EC", "EE", "EGNCC", "ESNCC", "GBDSC", "GE", "GH", "GN", "GRBIC", "GT", "GY", "HKNCC", "HN", "HR", "HT", "HU", "ID", "IENCC", "IL", "INFSC", "IQ", "IS", "ITNCC", "JM", "JO", "JPZGN", "KE", "KG", "KH", "KM", "KRBOK", "KW", "KZ", "LB", "LK", "LR", "LS", "LT", "LV", "LY", "MARAC", "MARPA", "MD", "ME", "MG", "MGRAC", "MGRPA", "MK", "MN", "MO", "MR", "MT", "MUPAC", "MUPPA", "MW", "MX", "MY", "MZBMO", "NACSC", "NG", "NI", "NP", "NZNCC", "NZRSA", "OM", "PA", "PE", "PG", "PH", "PK", "PLKNR", "PS", "PTNCC", "PY", "QA", "RO", "RSDAC", "RSDPA", "RSEAC", "RSEPA", "RUCBC", "RW", "SA", "SC", "SD", "SESBA", "SGIBG", "SI", "SK", "SL", "ST", "SV", "SZ", "THCBC", "TJ", "TL", "TM", "TN", "TR", "TT", "TWNCC", "TZ", "UA", "UG", "UGDAC", "UGDPA", "USABA", "USPID", "UY", "UZ", "VA", "VE", "VN", "XK", "ZANCC", "ZM", "ZWTSS"] },
    CodeSet { name: "ExternalOrganisationIdentification1Code", codes: &["BANK", "BDID", "BOID", "CBID", "CHID", "CINC", "COID", "CUST", "DUNS", "EMPL", "GS1G", "SREN", "SRET", "TXID", "USID"] },
    CodeSet { name: "ExternalPersonIdentification1Code", codes: &["ARNU", "BANK", "CCPT", "CUST", "DRLC", "EMPL", "NIDN", "POID", "SOSE", "TELE", "TXID"] },
    CodeSet { name: "ExternalProxyAccountType1Code", codes: &["BIID", "CCPT", "CINC", "COID", "COTX", "CUST", "DNAM", "DRLC", "EIDN", "EMAL", "EWAL", "LEIC", "MBNO", "NIDN", "OSID", "PVTX", "SHID", "SOSE", "TELE", "TOKN", "UBIL", "VIPN"] },
    CodeSet { name: "ExternalVerificationReason1Code", codes: &["AC01", "AG01", "AGNT", "BNOR", "DS28", "DUPL", "FF01", "MS03", "NORR", "NR01", "PI01", "PN01", "PN02", "RC03", "RC04", "TM01"] },
    CodeSet { name: "ExternalEnquiryRequestType1Code", codes: &["RT11", "RT12", "RT13", "RT14", "RT15", "RT16"] },
    CodeSet { name: "ExternalPaymentControlRequestType1Code", codes: &["RT01", "RT02", "RT03", "RT04", "RT05"] },
    CodeSet { name: "ExternalSystemBalanceType1Code", codes: &["ADJT", "ADWR", "AIDR", "AVLB", "BLCK", "BLOC", "BOOK", "BSCC", "BSCD", "CCPS", "CLSG", "COHB", "COLC", "CPBL", "CRDT", "CRRT", "CUSA", "CUST", "DBIT", "DLOD", "DOHB", "DPBL", "DSET", "DWRD", "EAST", "EXRE", "EXRR", "FCOL", "FCOU", "FORC", "FSET", "FUND", "FUTB", "INTM", "IRDR", "IRLT", "LACK", "LRLD", "LTSF", "MSTR", "NOTE", "NSET", "OPNG", "OTCC", "OTCG", "OTCN", "OTHB", "PDNG", "PIPO", "PRAV", "PYMT", "REJB", "REPC", "REPD", "REST", "SAPC", "SAPD", "SAPP", "SCOL", "SCOU", "SELF", "THRE", "TOHB", "TPBL", "XCHC", "XCHG", "XCHN", "XCRD", "XDBT", "XPCD"] },
    CodeSet { name: "ExternalSystemErrorHandling1Code", codes: &["X020", "X030", "X050"] },
    CodeSet { name: "ExternalSystemEventType1Code", codes: &["CRCO", "CUSC", "ESTF", "EUCO", "EUSU", "FIRE", "IBKC", "LTDC", "LTGC", "LTNC", "LVCC", "LVCO", "LVRT", "LWSU", "NPCT", "PCOT", "RECC", "REOP", "SSSC", "STDY", "STSU", "SYSC"] },
    CodeSet { name: "ExternalRequestStatus1Code", codes: &["ACPT", "PART", "PDNG", "RCVD", "RJCT"] },
    CodeSet { name: "ExternalStatusReason1Code", codes: &["AB01", "AB02", "AB03", "AB04", "AB05", "AB06", "AB07", "AB08", "AB09", "AB10", "AB11", "AB12", "AB13", "AB15", "AB21", "AB26", "AC01", "AC02", "AC03", "AC04", "AC05", "AC06", "AC07", "AC08", "AC09", "AC10", "AC11", "AC12", "AC13", "AC14", "AC15", "AC16", "AEML", "AEXR", "AG01", "AG02", "AG03", "AG04", "AG05", "AG06", "AG07", "AG08", "AG09", "AG10", "AG11", "AG12", "AG13", "AGNT", "ALAC", "AM01", "AM02", "AM03", "AM04", "AM05", "AM06", "AM07", "AM09", "AM10", "AM11", "AM12", "AM13", "AM14", "AM15", "AM16", "AM17", "AM18", "AM19", "AM20", "AM21", "AM22", "AM23", "AMSE", "APAR", "ARFR", "ARJR", "ATNS", "BDAY", "BE01", "BE04", "BE05", "BE06", "BE07", "BE08", "BE09", "BE10", "BE11", "BE12", "BE13", "BE14", "BE15", "BE16", "BE17", "BE18", "BE19", "BE20", "BE21", "BE22", "BE23", "CERI", "CH03", "CH04", "CH07", "CH09", "CH10", "CH11", "CH12", "CH13", "CH14", "CH15", "CH16", "CH17", "CH19", "CH20", "CH21", "CH22", "CHCO", "CHQC", "CHRG", "CN01", "CNNS", "CNOR", "CURR", "CUST", "DC02", "DNOR", "DS01", "DS02", "DS03", "DS04", "DS05", "DS06", "DS07", "DS08", "DS09", "DS0A", "DS0B", "DS0C", "DS0D", "DS0E", "DS0F", "DS0G", "DS0H", "DS0K", "DS10", "DS11", "DS12", "DS13", "DS14", "DS15", "DS16", "DS17", "DS18", "DS19", "DS20", "DS21", "DS22", "DS23", "DS24", "DS25", "DS26", "DS27", "DS28", "DT01", "DT02", "DT03", "DT04", "DT05", "DT06", "DU01", "DU02", "DU03", "DU04", "DU05", "DUPL", "ED01", "ED03", "ED05", "ED06", "EDNA", "EDTL", "EDTR", "EOL1", "ERIN", "FF01", "FF02", "FF03", "FF04", "FF05", "FF06", "FF07", "FF08", "FF09", "FF10", "FF11", "FF12", "FF13", "FOCR", "FR01", "FRAD", "G000", "G001", "G002", "G003", "G004", "G005", "G006", "G007", "G008", "GUAG", "ID01", "IEDT", "IMCC", "INAR", "INCT", "INDT", "IPNS", "IRNR", "ISWS", "IUCT", "MD01", "MD02", "MD05", "MD06", "MD07", "MICT", "MINF", "MS02", "MS03", "NARR", "NERI", "NOAR", "NOAS", "NOCM", "NOFR", "NOPG", "NRCH", "OBO1", "OBO2", "OSNS", "PINS", "PNRT", "RC01", "RC02", "RC03", "RC04", "RC05", "RC06", "RC07", "RC08", "RC09", "RC10", "RC11", "RC12", "RC13", "RC15", "RC16", "RCON", "RECI", "REPR", "RF01", "RQNR", "RR01", "RR02", "RR03", "RR04", "RR05", "RR06", "RR07", "RR08", "RR09", "RR10", "RR11", "RR12", "RTNS", "RUTA", "S000", "S001", "S002", "S003", "S004", "SBRN", "SL01", "SL02", "SL03", "SL11", "SL12", "SL13", "SL14", "SL15", "SL16", "SL17", "SL18", "SNRD", "SPII", "TA01", "TD01", "TD02", "TD03", "TK01", "TK02", "TK03", "TK09", "TKCM", "TKSG", "TKSP", "TKVE", "TKXP", "TM01", "TS01", "TS04", "UCRD", "UPAY", "UTNV", "WGDA", "WGDB"] },
    CodeSet { name: "ExternalCashClearingSystem1Code", codes: &["ABE", "ACH", "ACS", "AIP", "ART", "AVP", "AZM", "B27", "BAP", "BCC", "BCE", "BDS", "BEL", "BGN", "BHS", "BIS", "BOF", "BOJ", "BOK", "BRL", "BSP", "CAD", "CAM", "CBA", "CBC", "CBH", "CBJ", "CBP", "CCE", "CHI", "CHP", "CIP", "CIS", "CIT", "COE", "COI", "COU", "DDK", "DKC", "DZR", "EBA", "ELS", "EMZ", "EPM", "EPN", "ERP", "FDA", "FDN", "FDW", "FEY", "FPS", "GIS", "HKL", "HKS", "HRK", "HRM", "HUF", "I27", "IBG", "IBP", "IMP", "INC", "ISG", "ISR", "ISW", "JOD", "KPS", "KRI", "KTS", "LGS", "LKB", "LSW", "LVL", "LVT", "LYX", "MDP", "MEP", "MGR", "MOC", "MOS", "MQQ", "MRS", "MUP", "NAM", "NAP", "NBO", "NFT", "NOC", "NOR", "NPP", "NSS", "NZE", "PCH", "PDS", "PEG", "PNS", "PSA", "PTR", "PVE", "RBM", "REN", "RGS", "RIX", "ROL", "RON", "ROS", "RSD", "RSE", "RTG", "RTP", "RTR", "SCL", "SCP", "SEC", "SEU", "SGA", "SIC", "SIP", "SIT", "SLB", "SPG", "SRB", "SSK", "ST2", "STG", "TBF", "TCH", "TGT", "THB", "THN", "TIS", "TOP", "TTD", "TWP", "UBE", "UGD", "UIS", "UKD", "UPI", "VCS", "XCT", "ZEN", "ZET", "ZIS"] },
    CodeSet { name: "ExternalCategoryPurpose1Code", codes: &["BONU", "CASH", "CBLK", "CCRD", "CDIS", "CGWV", "CIPC", "CONC", "CORT", "CPAY", "CRYP", "CTDF", "DCRD", "DIVI", "DVPM", "EPAY", "FCDT", "FCIN", "FCOL", "GOVT", "GP2P", "HEDG", "ICCP", "IDCP", "INTC", "INTE", "LBOX", "LOAN", "MP2B", "MP2P", "OTHR", "PENS", "RPRE", "RRCT", "RVPM", "SALA", "SAVG", "SECU", "SSBE", "SUPP", "SWEP", "TAXS", "TOPG", "TRAD", "TREA", "VATX", "VOST", "WHLD", "ZABA"] },
    CodeSet { name: "ExternalChargeType1Code", codes: &["ACCM", "AMND", "BRKF", "BTCH", "CFEE", "CLEF", "COMM", "DEBT", "INTE", "INVS", "NSTP", "RECH", "SUMM", "TELE"] },
    CodeSet { name: "ExternalClaimNonReceiptRejection1Code", codes: &["ARDT", "ARJT", "NOOR", "RNPR", "RR04"] },
    CodeSet { name: "ExternalDiscountAmountType1Code", codes: &["APDS", "DISC", "STDS", "TMDS"] },
    CodeSet { name: "ExternalDocumentLineType1Code", codes: &["ADPI", "AISB", "ASNB", "CTNB", "DBSP", "EANN", "EINB", "GSNB", "HIBC", "ISBN", "LTNB", "MDNB", "PRNB", "PTCD", "SKNB", "STNB", "TONB", "UPCC", "UPNB"] },
    CodeSet { name: "ExternalGarnishmentType1Code", codes: &["GNCS", "GNDP", "GTPP"] },
    CodeSet { name: "ExternalInvestigationExecutionConfirmation1Code", codes: &["ACDA", "ACNR", "ACVA", "BIAS", "CHRG", "CNCL", "CONF", "CVAA", "CWFW", "FTNA", "ICOV", "IDNE", "IDUP", "INFO", "IPAY", "IPYI", "IVCR", "MCOV", "MODI", "MWFW", "NINF", "PDCR", "PDNG", "PECR", "PURP", "RJCR", "RJNR", "RJVA", "SMTC", "SMTI", "UWFW"] },
    CodeSet { name: "ExternalLocalInstrument1Code", codes: &["04", "05", "08", "19", "58", "60", "82", "83", "85", "89", "ACCEPT", "ADD", "ARC", "ASTI", "B2B", "B2BAMIPM", "BACP", "BPA", "BSE", "CARD", "CCD", "CCI", "CHN", "CIE", "CLSCCPERX", "CLSCCPLCH", "COR1", "CORAMIPM", "CORE", "CPP", "CR1AMIPM", "CTP", "CTX", "DDFA", "DDMC", "DDMP", "DDMU", "DDNR", "DDT", "FADAMIPM", "FDP", "GST", "IAT", "ICMC", "IDEAL", "IMD", "IMPS", "IN", "INST", "INSTIDEAL", "INSTNT01", "INSTNT01IDEAL", "INSTTC01", "INSTTC01IDEAL", "IPA", "ISE", "ITP", "IUPI", "MANP", "MDP", "NACH", "NEFT", "NLDO", "NLGOV", "NLUP", "ONCL", "PERI", "POP", "POS", "PPD", "RCK", "RDD", "RIBA", "RIDO", "RIDV", "RTR", "SBTI", "SCN", "SDCL", "SDD", "SDN", "SGT", "SOP", "SRD", "SRT", "STR", "TEL", "TRF", "UDD", "WEB"] },
    CodeSet { name: "ExternalPaymentCancellationRejection1Code", codes: &["AACR", "AC04", "ACLR", "ADAC", "AEXR", "AGNT", "AM04", "ARDT", "ARFR", "ARJR", "ARJT", "ARPL", "CUST", "INDM", "LEGL", "NARR", "NOAS", "NOOR", "PATE", "PTNA", "RCAR", "RCNR", "RCPR", "RQDA", "RR04", "URTP", "WSEQ"] },
    CodeSet { name: "ExternalPaymentCompensationReason1Code", codes: &["VADA"] },
    CodeSet { name: "ExternalPaymentModificationRejection1Code", codes: &["UM01", "UM02", "UM03", "UM04", "UM05", "UM06", "UM07", "UM08", "UM09", "UM10", "UM11", "UM12", "UM13", "UM14", "UM15", "UM16", "UM17", "UM18", "UM19", "UM20", "UM21", "UM22", "UM23", "UM24", "UM25", "UM26", "UM27", "UM28"] },
    CodeSet { name: "ExternalPurpose1Code", codes: &["ACCT", "ACTF", "ADCS", "ADMG", "ADVA", "AEMP", "AGRT", "AIRB", "ALDS", "ALLW", "ALMY", "AMEX", "ANNI", "ANTS", "AREN", "AUCO", "B112", "BBSC", "BCDM", "BCFG", "BECH", "BENE", "BEXP", "BFWD", "BKDF", "BKFE", "BKFM", "BKIP", "BKPP", "BLDM", "BLDS", "BNET", "BNPL", "BOCE", "BOND", "BONU", "BR12", "BROK", "BUSB", "CABD", "CAEQ", "CAFI", "CARL", "CASH", "CBCR", "CBFF", "CBFR", "CBLK", "CBTV", "CCHD", "CCIR", "CCPC", "CCPM", "CCRD", "CCSM", "CDBL", "CDCB", "CDCD", "CDCS", "CDDP", "CDEP", "CDOC", "CDQC", "CFDI", "CFEE", "CGDD", "CHAR", "CHCP", "CHDF", "CHFN", "CLDS", "CLPR", "CMDT", "COLL", "COMC", "COMM", "COMP", "COMT", "CORT", "COST", "CPEN", "CPKC", "CPYR", "CRDS", "CRPR", "CRSP", "CRTL", "CRYP", "CSDB", "CSLP", "CVCF", "DBCR", "DBTC", "DCRD", "DEBT", "DEPD", "DEPT", "DERI", "DICL", "DIVD", "DMEQ", "DNTS", "DSMT", "DVPM", "ECPG", "ECPR", "ECPU", "EDUC", "EFTC", "EFTD", "ELEC", "ENRG", "EPAY", "EQPT", "EQTS", "EQUS", "ERPM", "ESCR", "ESTX", "ETUP", "EXPT", "EXTD", "FACT", "FAND", "FCOL", "FCPM", "FEES", "FERB", "FGDL", "FIXI", "FLCR", "FNET", "FORW", "FREX", "FUEL", "FUTR", "FWBC", "FWCC", "FWLV", "FWSB", "FWSC", "FXNT", "GAFA", "GAHO", "GAMB", "GASB", "GDDS", "GDSV", "GFRP", "GIFT", "GOVG", "GOVI", "GOVT", "GSCB", "GSTX", "GVEA", "GVEB", "GVEC", "GVED", "GWLT", "GYMM", "HEDG", "HLRP", "HLST", "HLTC", "HLTI", "HMMS", "HREC", "HRPS", "HSPC", "HSTX", "ICCP", "ICRF", "IDCP", "IHRP", "INBC", "INPC", "INPR", "INSC", "INSM", "INSU", "INTC", "INTE", "INTP", "INTX", "INVS", "IPAY", "IPCA", "IPDO", "IPEA", "IPEC", "IPEW", "IPPS", "IPRT", "IPU2", "IPUW", "IVPT", "LBIN", "LBRI", "LBXX", "LCOL", "LFEE", "LICF", "LIFI", "LIMA", "LMEQ", "LMFI", "LMRK", "LOAN", "LOAR", "LOTT", "LREB", "LREV", "LSFL", "LTCF", "MAFC", "MARF", "MARG", "MBSB", "MBSC", "MCDM", "MCFG", "MDCS", "MDEP", "MFSR", "MGCC", "MGSC", "MOMA", "MP2B", "MP2P", "MSVC", "MTUP", "NETT", "NITX", "NOWS", "NWCH", "NWCM", "OCCC", "OCDM", "OCFG", "ODPY", "OFEE", "OPBC", "OPCC", "OPSB", "OPSC", "OPTN", "OTCD", "OTHR", "OTLC", "PADD", "PAYR", "PCOM", "PDEP", "PDLN", "PEFC", "PENO", "PENS", "PHON", "PLDS", "PLRF", "POPE", "PPTI", "PRCP", "PRME", "PSDS", "PTSP", "PTXP", "RAPI", "RCKE", "RCPT", "RDTX", "REBT", "REFU", "RELG", "RENT", "REOD", "REPO", "RETL", "RHBS", "RHSV", "RIMB", "RINP", "RLWY", "RMCO", "ROYA", "RPBC", "RPCC", "RPNT", "RPSB", "RPSC", "RRBN", "RRCT", "RRTP", "RVPM", "RVPO", "SALA", "SASW", "SAVG", "SBSC", "SCAC", "SCIE", "SCIR", "SCRP", "SCVE", "SECU", "SEPI", "SERV", "SHBC", "SHCC", "SHSL", "SLDS", "SLEB", "SLOA", "SLPI", "SPLT", "SPSP", "SSBE", "STDY", "STRM", "SUBS", "SUPP", "SWBC", "SWCC", "SWFP", "SWPP", "SWPT", "SWRS", "SWSB", "SWSC", "SWUF", "TAXR", "TAXS", "TBAN", "TBAS", "TBBC", "TBCC", "TBIL", "TCSC", "TELI", "TIPS", "TLRF", "TLRR", "TMPG", "TNTP", "TOLL", "TPRI", "TPRP", "TRAD", "TRCP", "TREA", "TRFD", "TRNC", "TRPT", "TRVC", "TRVL", "UBIL", "UNIT", "VATX", "VIEW", "WALM", "WALS", "WALT", "WEBI", "WHLD", "WTER"] },
    CodeSet { name: "ExternalServiceLevel1Code", codes: &["BKTR", "EAPS", "EOLO", "G001", "G002", "G003", "G004", "G005", "G006", "G007", "G009", "INST", "IRCA", "NOLO", "NPCA", "NUGP", "NURG", "PRPT", "SD01", "SDVA", "SEPA", "SPLI", "SPSC", "SRTP", "SVAT", "SVDE", "URGP", "URNS", "WFSM"] },
    CodeSet { name: "ExternalTaxAmountType1Code", codes: &["CITY", "CNTY", "LOCL", "PROV", "STAT"] },
    CodeSet { name: "ExternalCreditorReferenceType1Code", codes: &["DISP", "FXDR", "PRNB", "PUOR", "RADM", "RPIN", "SCOR"] },
    CodeSet { name: "ExternalDateType1Code", codes: &["INDA", "NTAV", "NXBD", "PADD", "PYDT"] },
    CodeSet { name: "ExternalDocumentAmountType1Code", codes: &["APDS", "CHAR", "CITY", "CNTY", "CREN", "CRTL", "DISC", "DUPA", "ESCO", "FEES", "INSU", "INTC", "INTE", "LOCL", "MIDU", "OBAL", "PADU", "PBAL", "PRIN", "PROV", "REMI", "SBAL", "STAT", "STDS", "TAXS", "TMDS", "TOTA"] },
    CodeSet { name: "ExternalDocumentType1Code", codes: &["AROI", "BOLD", "CINV", "CMCN", "CNFA", "CONT", "CREN", "DEBN", "DISP", "DNFA", "HIRI", "INVS", "MSIN", "PROF", "PUOR", "QUOT", "SBIN", "SOAC", "SPRR", "TISH", "TSUT", "USAR", "VCHR"] },
    CodeSet { name: "ExternalBalanceSubType1Code", codes: &["ADJT", "BCUR", "BLCK", "BLKD", "DLOD", "EAST", "FCOL", "FCOU", "FORC", "FUND", "INTM", "LCUR", "LRLD", "NOTE", "PDNG", "PIPO", "PRAV", "RESV", "SCOL", "SCOU", "THRE", "UNBL"] },
    CodeSet { name: "ExternalReportingSource1Code", codes: &["ACCT", "ARPF", "ARPP", "CTDB", "CUST", "DEPT", "DPCS", "LKBX", "MIBO", "PFRE", "RCPT"] },
    CodeSet { name: "ExternalReturnReason1Code", codes: &["AC01", "AC02", "AC03", "AC04", "AC06", "AC07", "AC13", "AC14", "AC15", "AC16", "AC17", "AG01", "AG02", "AG07", "AGNT", "AM01", "AM02", "AM03", "AM04", "AM05", "AM06", "AM07", "AM09", "AM10", "ARDT", "BE01", "BE04", "BE05", "BE06", "BE07", "BE08", "BE10", "BE11", "BE16", "BE17", "CN01", "CNOR", "CNPC", "CURR", "CUST", "DC04", "DNOR", "DS28", "DT01", "DT02", "DT04", "DUPL", "ED01", "ED03", "ED05", "EMVL", "ERIN", "FF03", "FF04", "FF05", "FF06", "FF07", "FOCR", "FR01", "FRTR", "G004", "MD01", "MD02", "MD05", "MD06", "MD07", "MS02", "MS03", "NARR", "NOAS", "NOCM", "NOOR", "PINL", "RC01", "RC03", "RC04", "RC07", "RC08", "RC11", "RF01", "RR01", "RR02", "RR03", "RR04", "RR05", "RR06", "RR07", "RR08", "RR09", "RR11", "RR12", "RUTA", "SL01", "SL02", "SL11", "SL12", "SL13", "SL14", "SP01", "SP02", "SVNR", "TM01", "TRAC", "UPAY"] },
    CodeSet { name: "ExternalTechnicalInputChannel1Code", codes: &["FAXI", "PAPR", "TAPE", "WEBI"] },
    CodeSet { name: "ExternalFinancialInstrumentIdentificationType1Code", codes: &["BELC", "BLOM", "CCCD", "CCDC", "CMED", "COMM", "CTAC", "CUSP", "DTID", "FIGC", "FIGG", "FIGI", "ISDU", "ISDX", "LCHD", "OCCS", "OPRA", "RCMD", "RICC", "SEDL", "SICC", "TIKR", "VALO", "WKNR"] },
    CodeSet { name: "ExternalBalanceType1Code", codes: &["CLAV", "CLBD", "FWAV", "INFO", "ITAV", "ITBD", "OPAV", "OPBD", "PRCD", "XPCD"] },
    CodeSet { name: "ExternalEntryStatus1Code", codes: &["BOOK", "FUTR", "INFO", "PDNG"] },
    CodeSet { name: "ExternalRePresentmentReason1Code", codes: &["AMCR", "CLSD", "CRPI", "OTVA", "VLSD"] },
    CodeSet { name: "ExternalCorporateActionEventType1Code", codes: &["ACCU", "ACTV", "ATTI", "BIDS", "BONU", "BPUT", "BRUP", "CAPD", "CAPG", "CAPI", "CERT", "CHAN", "CLSA", "CONS", "CONV", "COOP", "CREV", "DECR", "DETI", "DFLT", "DLST", "DRAW", "DRCA", "DRIP", "DSCL", "DTCH", "DVCA", "DVOP", "DVSC", "DVSE", "EXOF", "EXRI", "EXTM", "EXWA", "INCR", "INFO", "INTR", "LIQU", "MCAL", "MRGR", "NOOF", "ODLT", "OTHR", "PARI", "PCAL", "PDEF", "PINK", "PLAC", "PPMT", "PRED", "PRIO", "REDM", "REDO", "REMK", "RHDI", "RHTS", "SHPR", "SMAL", "SOFF", "SPLF", "SPLR", "SUSP", "TEND", "TNDP", "TREC", "WRTH", "WTRC"] },
    CodeSet { name: "ExternalCancellationReason1Code", codes: &["AC02", "AC03", "AGNT", "AM09", "BE16", "BIAS", "COVR", "CURR", "CUST", "CUTA", "DRTP", "DS24", "DT01", "DUPL", "ECAG", "ENUE", "FRAD", "FRNA", "FRTR", "INCR", "INDM", "MD06", "MODT", "NARR", "NFNA", "PAID", "PPRC", "SVNR", "SYAD", "TECH", "UAPA", "UPAY", "WNTB"] },
    CodeSet { name: "ExternalMarketInfrastructure1Code", codes: &["ABE", "ACH", "ACS", "AIP", "ART", "AVP", "AZM", "BAP", "BCC", "BCE", "BDS", "BEL", "BGN", "BHS", "BIS", "BOF", "BOJ", "BRL", "BSP", "CAD", "CAM", "CBA", "CBJ", "CHI", "CHP", "CIS", "CLM", "COE", "COI", "COU", "DDK", "DKC", "EBA", "ELS", "EMZ", "EPM", "EPN", "ERP", "FDA", "FDN", "FDW", "FEY", "GIS", "HRK", "HRM", "HUF", "INC", "JOD", "KPS", "LGS", "LKB", "LVL", "LVT", "MEP", "MOS", "MRS", "MUP", "NAM", "NOC", "NPP", "PCH", "PDS", "PEG", "PNS", "PTR", "PVE", "ROL", "ROS", "RTG", "RTP", "SCL", "SCP", "SEC", "SEU", "SIC", "SIP", "SIT", "SLB", "SPG", "SSK", "ST2", "STG", "T2S", "TBF", "TCH", "TGT", "THB", "THN", "TIS", "TOP", "TTD", "UBE", "UIS", "VCS", "XCT", "ZEN", "ZET", "ZIS"] },
    CodeSet { name: "ExternalReservationType1Code", codes: &["BLKD", "CARE", "HPAR", "NSSR", "THRE", "UPAR"] },
    CodeSet { name: "ExternalDocumentFormat1Code", codes: &["DPDF", "DXML", "SDSH", "WORD", "XSLT"] },
    CodeSet { name: "ExternalInvestigationAction1Code", codes: &["RQCL", "RQOB", "RQRO", "RQST"] },
    CodeSet { name: "ExternalInvestigationActionReason1Code", codes: &["IRCD", "IRIC", "IRRR", "IRSI", "NARR"] },
    CodeSet { name: "ExternalInvestigationInstrument1Code", codes: &["ACHP", "CARD", "CHQB", "DDTP", "DRFT", "INST", "OTHR", "SRTP", "STAT", "URGP", "XBCT"] },
    CodeSet { name: "ExternalInvestigationReason1Code", codes: &["ACCT", "AMLI", "AMNT", "CAPU", "CCNR", "CHBE", "CHCO", "CHIN", "CHNP", "CONR", "CTAG", "CTOR", "DRCO", "DTAG", "DTOR", "FCCI", "FRAD", "FWTR", "IAIB", "IDAI", "IDRA", "IGRA", "IIRT", "INAG", "INCA", "INCB", "INNA", "INPA", "INTA", "ISAM", "ISDT", "MCAT", "MDAT", "NARR", "PINC", "PURP", "PYCC", "PYPU", "REDT", "REGR", "REIN", "RERE", "RIMF", "RQCD", "RQCH", "RQDA", "RQDO", "RQED", "RQLD", "RQPR", "RQSG", "RQUF", "RQVA", "RQVD", "SEAC", "STET", "SVLV", "TAXD", "TDRA", "ULTC", "ULTD", "UTAP"] },
    CodeSet { name: "ExternalInvestigationReasonSubType1Code", codes: &["ARNU", "BANK", "BDID", "BOID", "CBID", "CCPT", "CHID", "CINC", "COID", "CUST", "DRLC", "DUNS", "EMPL", "GS1G", "ICOM", "INVA", "MISS", "MMNA", "NIDN", "POID", "RCBL", "RCOO", "RICC", "RICD", "RPOC", "RQAB", "RQAC", "RQAL", "RQAS", "RQAT", "RQB1", "RQBL", "RQBN", "RQBW", "RQCB", "RQCC", "RQCD", "RQCI", "RQCM", "RQCO", "RQCS", "RQCT", "RQCZ", "RQDB", "RQDE", "RQDG", "RQDN", "RQDP", "RQDS", "RQDV", "RQFL", "RQGD", "RQGF", "RQGL", "RQHS", "RQIC", "RQID", "RQIM", "RQIN", "RQKC", "RQLB", "RQLE", "RQLP", "RQLS", "RQNA", "RQNM", "RQOC", "RQOG", "RQON", "RQOW", "RQPA", "RQPB", "RQPC", "RQPO", "RQPP", "RQRE", "RQRO", "RQSD", "RQSL", "RQSN", "RQTA", "RQTD", "RQTL", "RQTN", "RQUO", "RQUP", "RQUS", "RQUU", "SOSE", "SREN", "SRET", "TELE", "TXID"] },
    CodeSet { name: "ExternalInvestigationServiceLevel1Code", codes: &["R01D", "R03D", "R05D", "R10D", "R15D"] },
    CodeSet { name: "ExternalInvestigationSubType1Code", codes: &["AMLI", "FCCI", "FRAD", "FWTR", "OTHR", "RQCH", "RQDA", "RQUF", "RQVA", "SANC", "UTEX"] },
    CodeSet { name: "ExternalInvestigationType1Code", codes: &["ACCT", "CCNR", "CONR", "OTHR", "PINC", "RIMF", "RQCH", "RQDA", "RQFI", "RQUF", "RQVA", "UTAP"] },
    CodeSet { name: "ExternalInvestigationStatus1Code", codes: &["CLSD", "PDNG", "RJCT"] },
    CodeSet { name: "ExternalInvestigationStatusReason1Code", codes: &["ADAC", "AGNT", "ARDT", "ARJT", "ARPL", "CACR", "CAPR", "CMPI", "DU01", "ESCA", "FTNA", "G004", "INIT", "INPO", "LEGL", "NARR", "NOAD", "NOAS", "NOOR", "PARE", "RR04"] },
    CodeSet { name: "ExternalPaymentTransactionStatus1Code", codes: &["ACCC", "ACCP", "ACFC", "ACFW", "ACIS", "ACPD", "ACSC", "ACSP", "ACTC", "ACWC", "ACWP", "BLCK", "CANC", "CPUC", "PATC", "PDNG", "PRES", "RCVC", "RCVD", "RJCT", "RVCM", "RVMC", "RVNA", "RVNC", "RVNM"] },
    CodeSet { name: "ExternalPaymentGroupStatus1Code", codes: &["ACCC", "ACCP", "ACSC", "ACSP", "ACTC", "ACWC", "PART", "PDNG", "RCVC", "RCVD", "RJCT", "RVCM", "RVNC"] },
    CodeSet { name: "ExternalCreditorAgentInstruction1Code", codes: &["CHQB", "HOLD", "PHOB", "PRTK", "RECI", "SEID", "TELB", "TKCM", "TKSG", "TKSP", "TKVE", "TKXP", "TOKN", "VLTK"] },
    CodeSet { name: "ExternalReversalReason1Code", codes: &["AC03", "AC04", "AG02", "AM05", "AM09", "MD01", "MD05", "MS02", "MS03", "RC07", "TM01"] },
    CodeSet { name: "ExternalDebtorAgentInstruction1Code", codes: &["CHQB", "HOLD", "PHOB", "PRTK", "TELB", "TOKN", "VLTK"] },
    CodeSet { name: "ExternalRegulatoryReportingType1Code", codes: &["CIST", "CRST", "DECL", "PURP", "TAXS"] },
    CodeSet { name: "ExternalSystemPartyType1Code", codes: &["ANSY", "CSDP", "CSDY", "ECSD", "NCBK", "PMBK", "STPR", "STPU", "SYMG", "SYOP"] },
];
