//! Written by `cargo run -p tonle-iso20022 --bin iso20022-tables -- shared/iso20022/schemas/*.xsd`
//! (standard output goes to this file); a test compares. Do not edit.

use crate::tables::{Attributed, Base, Complex, Content, Element, Pattern, SchemaTable, Simple};

const fn e(name: &'static str, content: Content, min: u32, max: u32, group: u16, required: bool) -> Element {
    Element { name, content, min, max, group, required }
}

/// The schemas, sorted by name.
pub static SCHEMAS: &[SchemaTable] = &[
    SchemaTable { name: "admi.002.001.01", root: "Document", root_type: 0 },
    SchemaTable { name: "head.001.001.02", root: "AppHdr", root_type: 8 },
    SchemaTable { name: "pacs.002.001.10", root: "Document", root_type: 39 },
    SchemaTable { name: "pacs.008.001.08", root: "Document", root_type: 82 },
    SchemaTable { name: "pacs.028.001.03", root: "Document", root_type: 98 },
];

/// Complex types; equal ones of several schemas are one row.
pub static COMPLEX: &[Complex] = &[
    // Document
    Complex::Elements(&[
        e("admi.002.001.01", Content::Complex(3), 1, 1, 0, true),
    ]),
    // MessageReference
    Complex::Elements(&[
        e("Ref", Content::Simple(3), 1, 1, 0, true),
    ]),
    // RejectionReason2
    Complex::Elements(&[
        e("RjctgPtyRsn", Content::Simple(3), 1, 1, 0, true),
        e("RjctnDtTm", Content::Simple(0), 0, 1, 1, false),
        e("ErrLctn", Content::Simple(2), 0, 1, 2, false),
        e("RsnDesc", Content::Simple(2), 0, 1, 3, false),
        e("AddtlData", Content::Simple(1), 0, 1, 4, false),
    ]),
    // admi.002.001.01
    Complex::Elements(&[
        e("RltdRef", Content::Complex(1), 1, 1, 0, true),
        e("Rsn", Content::Complex(2), 1, 1, 1, true),
    ]),
    // AddressType3Choice
    Complex::Elements(&[
        e("Cd", Content::Simple(4), 1, 1, 0, true),
        e("Prtry", Content::Complex(16), 1, 1, 0, true),
    ]),
    // BranchAndFinancialInstitutionIdentification6
    Complex::Elements(&[
        e("FinInstnId", Content::Complex(14), 1, 1, 0, true),
        e("BrnchId", Content::Complex(6), 0, 1, 1, false),
    ]),
    // BranchData3
    Complex::Elements(&[
        e("Id", Content::Simple(3), 0, 1, 0, false),
        e("LEI", Content::Simple(13), 0, 1, 1, false),
        e("Nm", Content::Simple(15), 0, 1, 2, false),
        e("PstlAdr", Content::Complex(24), 0, 1, 3, false),
    ]),
    // BusinessApplicationHeader5
    Complex::Elements(&[
        e("CharSet", Content::Simple(6), 0, 1, 0, false),
        e("Fr", Content::Complex(21), 1, 1, 1, true),
        e("To", Content::Complex(21), 1, 1, 2, true),
        e("BizMsgIdr", Content::Simple(3), 1, 1, 3, true),
        e("MsgDefIdr", Content::Simple(3), 1, 1, 4, true),
        e("BizSvc", Content::Simple(3), 0, 1, 5, false),
        e("CreDt", Content::Simple(0), 1, 1, 6, true),
        e("CpyDplct", Content::Simple(7), 0, 1, 7, false),
        e("PssblDplct", Content::Simple(22), 0, 1, 8, false),
        e("Prty", Content::Simple(6), 0, 1, 9, false),
        e("Sgntr", Content::Complex(25), 0, 1, 10, false),
    ]),
    // BusinessApplicationHeaderV02
    Complex::Elements(&[
        e("CharSet", Content::Simple(6), 0, 1, 0, false),
        e("Fr", Content::Complex(21), 1, 1, 1, true),
        e("To", Content::Complex(21), 1, 1, 2, true),
        e("BizMsgIdr", Content::Simple(3), 1, 1, 3, true),
        e("MsgDefIdr", Content::Simple(3), 1, 1, 4, true),
        e("BizSvc", Content::Simple(3), 0, 1, 5, false),
        e("MktPrctc", Content::Complex(17), 0, 1, 6, false),
        e("CreDt", Content::Simple(0), 1, 1, 7, true),
        e("BizPrcgDt", Content::Simple(0), 0, 1, 8, false),
        e("CpyDplct", Content::Simple(7), 0, 1, 9, false),
        e("PssblDplct", Content::Simple(22), 0, 1, 10, false),
        e("Prty", Content::Simple(6), 0, 1, 11, false),
        e("Sgntr", Content::Complex(25), 0, 1, 12, false),
        e("Rltd", Content::Complex(7), 0, u32::MAX, 13, false),
    ]),
    // ClearingSystemIdentification2Choice
    Complex::Elements(&[
        e("Cd", Content::Simple(10), 1, 1, 0, true),
        e("Prtry", Content::Simple(3), 1, 1, 0, true),
    ]),
    // ClearingSystemMemberIdentification2
    Complex::Elements(&[
        e("ClrSysId", Content::Complex(9), 0, 1, 0, false),
        e("MmbId", Content::Simple(3), 1, 1, 1, true),
    ]),
    // Contact4
    Complex::Elements(&[
        e("NmPrfx", Content::Simple(19), 0, 1, 0, false),
        e("Nm", Content::Simple(15), 0, 1, 1, false),
        e("PhneNb", Content::Simple(20), 0, 1, 2, false),
        e("MobNb", Content::Simple(20), 0, 1, 3, false),
        e("FaxNb", Content::Simple(20), 0, 1, 4, false),
        e("EmailAdr", Content::Simple(17), 0, 1, 5, false),
        e("EmailPurp", Content::Simple(3), 0, 1, 6, false),
        e("JobTitl", Content::Simple(3), 0, 1, 7, false),
        e("Rspnsblty", Content::Simple(3), 0, 1, 8, false),
        e("Dept", Content::Simple(18), 0, 1, 9, false),
        e("Othr", Content::Complex(19), 0, u32::MAX, 10, false),
        e("PrefrdMtd", Content::Simple(21), 0, 1, 11, false),
    ]),
    // DateAndPlaceOfBirth1
    Complex::Elements(&[
        e("BirthDt", Content::Simple(12), 1, 1, 0, true),
        e("PrvcOfBirth", Content::Simple(3), 0, 1, 1, false),
        e("CityOfBirth", Content::Simple(3), 1, 1, 2, true),
        e("CtryOfBirth", Content::Simple(8), 1, 1, 3, true),
    ]),
    // FinancialIdentificationSchemeName1Choice
    Complex::Elements(&[
        e("Cd", Content::Simple(11), 1, 1, 0, true),
        e("Prtry", Content::Simple(3), 1, 1, 0, true),
    ]),
    // FinancialInstitutionIdentification18
    Complex::Elements(&[
        e("BICFI", Content::Simple(5), 0, 1, 0, false),
        e("ClrSysMmbId", Content::Complex(10), 0, 1, 1, false),
        e("LEI", Content::Simple(13), 0, 1, 2, false),
        e("Nm", Content::Simple(15), 0, 1, 3, false),
        e("PstlAdr", Content::Complex(24), 0, 1, 4, false),
        e("Othr", Content::Complex(15), 0, 1, 5, false),
    ]),
    // GenericFinancialIdentification1
    Complex::Elements(&[
        e("Id", Content::Simple(3), 1, 1, 0, true),
        e("SchmeNm", Content::Complex(13), 0, 1, 1, false),
        e("Issr", Content::Simple(3), 0, 1, 2, false),
    ]),
    // GenericIdentification30
    Complex::Elements(&[
        e("Id", Content::Simple(9), 1, 1, 0, true),
        e("Issr", Content::Simple(3), 1, 1, 1, true),
        e("SchmeNm", Content::Simple(3), 0, 1, 2, false),
    ]),
    // ImplementationSpecification1
    Complex::Elements(&[
        e("Regy", Content::Simple(2), 1, 1, 0, true),
        e("Id", Content::Simple(17), 1, 1, 1, true),
    ]),
    // OrganisationIdentification29
    Complex::Elements(&[
        e("AnyBIC", Content::Simple(5), 0, 1, 0, false),
        e("LEI", Content::Simple(13), 0, 1, 1, false),
        e("Othr", Content::Complex(15), 0, u32::MAX, 2, false),
    ]),
    // OtherContact1
    Complex::Elements(&[
        e("ChanlTp", Content::Simple(11), 1, 1, 0, true),
        e("Id", Content::Simple(14), 0, 1, 1, false),
    ]),
    // Party38Choice
    Complex::Elements(&[
        e("OrgId", Content::Complex(18), 1, 1, 0, true),
        e("PrvtId", Content::Complex(23), 1, 1, 0, true),
    ]),
    // Party44Choice
    Complex::Elements(&[
        e("OrgId", Content::Complex(22), 1, 1, 0, true),
        e("FIId", Content::Complex(5), 1, 1, 0, true),
    ]),
    // PartyIdentification135
    Complex::Elements(&[
        e("Nm", Content::Simple(15), 0, 1, 0, false),
        e("PstlAdr", Content::Complex(24), 0, 1, 1, false),
        e("Id", Content::Complex(20), 0, 1, 2, false),
        e("CtryOfRes", Content::Simple(8), 0, 1, 3, false),
        e("CtctDtls", Content::Complex(11), 0, 1, 4, false),
    ]),
    // PersonIdentification13
    Complex::Elements(&[
        e("DtAndPlcOfBirth", Content::Complex(12), 0, 1, 0, false),
        e("Othr", Content::Complex(15), 0, u32::MAX, 1, false),
    ]),
    // PostalAddress24
    Complex::Elements(&[
        e("AdrTp", Content::Complex(4), 0, 1, 0, false),
        e("Dept", Content::Simple(18), 0, 1, 1, false),
        e("SubDept", Content::Simple(18), 0, 1, 2, false),
        e("StrtNm", Content::Simple(18), 0, 1, 3, false),
        e("BldgNb", Content::Simple(16), 0, 1, 4, false),
        e("BldgNm", Content::Simple(3), 0, 1, 5, false),
        e("Flr", Content::Simple(18), 0, 1, 6, false),
        e("PstBx", Content::Simple(16), 0, 1, 7, false),
        e("Room", Content::Simple(18), 0, 1, 8, false),
        e("PstCd", Content::Simple(16), 0, 1, 9, false),
        e("TwnNm", Content::Simple(3), 0, 1, 10, false),
        e("TwnLctnNm", Content::Simple(3), 0, 1, 11, false),
        e("DstrctNm", Content::Simple(3), 0, 1, 12, false),
        e("CtrySubDvsn", Content::Simple(3), 0, 1, 13, false),
        e("Ctry", Content::Simple(8), 0, 1, 14, false),
        e("AdrLine", Content::Simple(18), 0, 7, 15, false),
    ]),
    // SignatureEnvelope
    Complex::Any(Some("http://www.w3.org/2000/09/xmldsig#")),
    // AccountIdentification4Choice
    Complex::Elements(&[
        e("IBAN", Content::Simple(33), 1, 1, 0, true),
        e("Othr", Content::Complex(50), 1, 1, 0, true),
    ]),
    // ActiveOrHistoricCurrencyAndAmount
    Complex::Attributed(Attributed { value: 23, attribute: "Ccy", attribute_type: 24 }),
    // AmendmentInformationDetails13
    Complex::Elements(&[
        e("OrgnlMndtId", Content::Simple(3), 0, 1, 0, false),
        e("OrgnlCdtrSchmeId", Content::Complex(22), 0, 1, 1, false),
        e("OrgnlCdtrAgt", Content::Complex(5), 0, 1, 2, false),
        e("OrgnlCdtrAgtAcct", Content::Complex(30), 0, 1, 3, false),
        e("OrgnlDbtr", Content::Complex(22), 0, 1, 4, false),
        e("OrgnlDbtrAcct", Content::Complex(30), 0, 1, 5, false),
        e("OrgnlDbtrAgt", Content::Complex(5), 0, 1, 6, false),
        e("OrgnlDbtrAgtAcct", Content::Complex(30), 0, 1, 7, false),
        e("OrgnlFnlColltnDt", Content::Simple(12), 0, 1, 8, false),
        e("OrgnlFrqcy", Content::Complex(46), 0, 1, 9, false),
        e("OrgnlRsn", Content::Complex(54), 0, 1, 10, false),
        e("OrgnlTrckgDays", Content::Simple(30), 0, 1, 11, false),
    ]),
    // AmountType4Choice
    Complex::Elements(&[
        e("InstdAmt", Content::Complex(27), 1, 1, 0, true),
        e("EqvtAmt", Content::Complex(44), 1, 1, 0, true),
    ]),
    // CashAccount38
    Complex::Elements(&[
        e("Id", Content::Complex(26), 1, 1, 0, true),
        e("Tp", Content::Complex(13), 0, 1, 1, false),
        e("Ccy", Content::Simple(24), 0, 1, 2, false),
        e("Nm", Content::Simple(18), 0, 1, 3, false),
        e("Prxy", Content::Complex(62), 0, 1, 4, false),
    ]),
    // Charges7
    Complex::Elements(&[
        e("Amt", Content::Complex(27), 1, 1, 0, true),
        e("Agt", Content::Complex(5), 1, 1, 1, true),
    ]),
    // ClearingSystemIdentification3Choice
    Complex::Elements(&[
        e("Cd", Content::Simple(31), 1, 1, 0, true),
        e("Prtry", Content::Simple(3), 1, 1, 0, true),
    ]),
    // CreditorReferenceInformation2
    Complex::Elements(&[
        e("Tp", Content::Complex(35), 0, 1, 0, false),
        e("Ref", Content::Simple(3), 0, 1, 1, false),
    ]),
    // CreditorReferenceType1Choice
    Complex::Elements(&[
        e("Cd", Content::Simple(28), 1, 1, 0, true),
        e("Prtry", Content::Simple(3), 1, 1, 0, true),
    ]),
    // CreditorReferenceType2
    Complex::Elements(&[
        e("CdOrPrtry", Content::Complex(34), 1, 1, 0, true),
        e("Issr", Content::Simple(3), 0, 1, 1, false),
    ]),
    // DateAndDateTime2Choice
    Complex::Elements(&[
        e("Dt", Content::Simple(12), 1, 1, 0, true),
        e("DtTm", Content::Simple(0), 1, 1, 0, true),
    ]),
    // DatePeriod2
    Complex::Elements(&[
        e("FrDt", Content::Simple(12), 1, 1, 0, true),
        e("ToDt", Content::Simple(12), 1, 1, 1, true),
    ]),
    // DiscountAmountAndType1
    Complex::Elements(&[
        e("Tp", Content::Complex(13), 0, 1, 0, false),
        e("Amt", Content::Complex(27), 1, 1, 1, true),
    ]),
    // Document
    Complex::Elements(&[
        e("FIToFIPmtStsRpt", Content::Complex(45), 1, 1, 0, true),
    ]),
    // DocumentAdjustment1
    Complex::Elements(&[
        e("Amt", Content::Complex(27), 1, 1, 0, true),
        e("CdtDbtInd", Content::Simple(26), 0, 1, 1, false),
        e("Rsn", Content::Simple(11), 0, 1, 2, false),
        e("AddtlInf", Content::Simple(15), 0, 1, 3, false),
    ]),
    // DocumentLineIdentification1
    Complex::Elements(&[
        e("Tp", Content::Complex(43), 0, 1, 0, false),
        e("Nb", Content::Simple(3), 0, 1, 1, false),
        e("RltdDt", Content::Simple(12), 0, 1, 2, false),
    ]),
    // DocumentLineInformation1
    Complex::Elements(&[
        e("Id", Content::Complex(41), 1, u32::MAX, 0, true),
        e("Desc", Content::Simple(17), 0, 1, 1, false),
        e("Amt", Content::Complex(66), 0, 1, 2, false),
    ]),
    // DocumentLineType1
    Complex::Elements(&[
        e("CdOrPrtry", Content::Complex(13), 1, 1, 0, true),
        e("Issr", Content::Simple(3), 0, 1, 1, false),
    ]),
    // EquivalentAmount2
    Complex::Elements(&[
        e("Amt", Content::Complex(27), 1, 1, 0, true),
        e("CcyOfTrf", Content::Simple(24), 1, 1, 1, true),
    ]),
    // FIToFIPaymentStatusReportV10
    Complex::Elements(&[
        e("GrpHdr", Content::Complex(51), 1, 1, 0, true),
        e("OrgnlGrpInfAndSts", Content::Complex(56), 0, u32::MAX, 1, false),
        e("TxInfAndSts", Content::Complex(60), 0, u32::MAX, 2, false),
        e("SplmtryData", Content::Complex(71), 0, u32::MAX, 3, false),
    ]),
    // Frequency36Choice
    Complex::Elements(&[
        e("Tp", Content::Simple(32), 1, 1, 0, true),
        e("Prd", Content::Complex(48), 1, 1, 0, true),
        e("PtInTm", Content::Complex(47), 1, 1, 0, true),
    ]),
    // FrequencyAndMoment1
    Complex::Elements(&[
        e("Tp", Content::Simple(32), 1, 1, 0, true),
        e("PtInTm", Content::Simple(30), 1, 1, 1, true),
    ]),
    // FrequencyPeriod1
    Complex::Elements(&[
        e("Tp", Content::Simple(32), 1, 1, 0, true),
        e("CntPerPrd", Content::Simple(27), 1, 1, 1, true),
    ]),
    // Garnishment3
    Complex::Elements(&[
        e("Tp", Content::Complex(43), 1, 1, 0, true),
        e("Grnshee", Content::Complex(22), 0, 1, 1, false),
        e("GrnshmtAdmstr", Content::Complex(22), 0, 1, 2, false),
        e("RefNb", Content::Simple(15), 0, 1, 3, false),
        e("Dt", Content::Simple(12), 0, 1, 4, false),
        e("RmtdAmt", Content::Complex(27), 0, 1, 5, false),
        e("FmlyMdclInsrncInd", Content::Simple(22), 0, 1, 6, false),
        e("MplyeeTermntnInd", Content::Simple(22), 0, 1, 7, false),
    ]),
    // GenericAccountIdentification1
    Complex::Elements(&[
        e("Id", Content::Simple(37), 1, 1, 0, true),
        e("SchmeNm", Content::Complex(13), 0, 1, 1, false),
        e("Issr", Content::Simple(3), 0, 1, 2, false),
    ]),
    // GroupHeader91
    Complex::Elements(&[
        e("MsgId", Content::Simple(3), 1, 1, 0, true),
        e("CreDtTm", Content::Simple(0), 1, 1, 1, true),
        e("InstgAgt", Content::Complex(5), 0, 1, 2, false),
        e("InstdAgt", Content::Complex(5), 0, 1, 3, false),
    ]),
    // LocalInstrument2Choice
    Complex::Elements(&[
        e("Cd", Content::Simple(3), 1, 1, 0, true),
        e("Prtry", Content::Simple(3), 1, 1, 0, true),
    ]),
    // MandateRelatedInformation14
    Complex::Elements(&[
        e("MndtId", Content::Simple(3), 0, 1, 0, false),
        e("DtOfSgntr", Content::Simple(12), 0, 1, 1, false),
        e("AmdmntInd", Content::Simple(22), 0, 1, 2, false),
        e("AmdmntInfDtls", Content::Complex(28), 0, 1, 3, false),
        e("ElctrncSgntr", Content::Simple(34), 0, 1, 4, false),
        e("FrstColltnDt", Content::Simple(12), 0, 1, 5, false),
        e("FnlColltnDt", Content::Simple(12), 0, 1, 6, false),
        e("Frqcy", Content::Complex(46), 0, 1, 7, false),
        e("Rsn", Content::Complex(54), 0, 1, 8, false),
        e("TrckgDays", Content::Simple(30), 0, 1, 9, false),
    ]),
    // MandateSetupReason1Choice
    Complex::Elements(&[
        e("Cd", Content::Simple(11), 1, 1, 0, true),
        e("Prtry", Content::Simple(18), 1, 1, 0, true),
    ]),
    // NumberOfTransactionsPerStatus5
    Complex::Elements(&[
        e("DtldNbOfTxs", Content::Simple(36), 1, 1, 0, true),
        e("DtldSts", Content::Simple(11), 1, 1, 1, true),
        e("DtldCtrlSum", Content::Simple(27), 0, 1, 2, false),
    ]),
    // OriginalGroupHeader17
    Complex::Elements(&[
        e("OrgnlMsgId", Content::Simple(3), 1, 1, 0, true),
        e("OrgnlMsgNmId", Content::Simple(3), 1, 1, 1, true),
        e("OrgnlCreDtTm", Content::Simple(0), 0, 1, 2, false),
        e("OrgnlNbOfTxs", Content::Simple(36), 0, 1, 3, false),
        e("OrgnlCtrlSum", Content::Simple(27), 0, 1, 4, false),
        e("GrpSts", Content::Simple(11), 0, 1, 5, false),
        e("StsRsnInf", Content::Complex(69), 0, u32::MAX, 6, false),
        e("NbOfTxsPerSts", Content::Complex(55), 0, u32::MAX, 7, false),
    ]),
    // OriginalGroupInformation29
    Complex::Elements(&[
        e("OrgnlMsgId", Content::Simple(3), 1, 1, 0, true),
        e("OrgnlMsgNmId", Content::Simple(3), 1, 1, 1, true),
        e("OrgnlCreDtTm", Content::Simple(0), 0, 1, 2, false),
    ]),
    // OriginalTransactionReference28
    Complex::Elements(&[
        e("IntrBkSttlmAmt", Content::Complex(27), 0, 1, 0, false),
        e("Amt", Content::Complex(29), 0, 1, 1, false),
        e("IntrBkSttlmDt", Content::Simple(12), 0, 1, 2, false),
        e("ReqdColltnDt", Content::Simple(12), 0, 1, 3, false),
        e("ReqdExctnDt", Content::Complex(36), 0, 1, 4, false),
        e("CdtrSchmeId", Content::Complex(22), 0, 1, 5, false),
        e("SttlmInf", Content::Complex(68), 0, 1, 6, false),
        e("PmtTpInf", Content::Complex(61), 0, 1, 7, false),
        e("PmtMtd", Content::Simple(39), 0, 1, 8, false),
        e("MndtRltdInf", Content::Complex(53), 0, 1, 9, false),
        e("RmtInf", Content::Complex(67), 0, 1, 10, false),
        e("UltmtDbtr", Content::Complex(59), 0, 1, 11, false),
        e("Dbtr", Content::Complex(59), 0, 1, 12, false),
        e("DbtrAcct", Content::Complex(30), 0, 1, 13, false),
        e("DbtrAgt", Content::Complex(5), 0, 1, 14, false),
        e("DbtrAgtAcct", Content::Complex(30), 0, 1, 15, false),
        e("CdtrAgt", Content::Complex(5), 0, 1, 16, false),
        e("CdtrAgtAcct", Content::Complex(30), 0, 1, 17, false),
        e("Cdtr", Content::Complex(59), 0, 1, 18, false),
        e("CdtrAcct", Content::Complex(30), 0, 1, 19, false),
        e("UltmtCdtr", Content::Complex(59), 0, 1, 20, false),
        e("Purp", Content::Complex(13), 0, 1, 21, false),
    ]),
    // Party40Choice
    Complex::Elements(&[
        e("Pty", Content::Complex(22), 1, 1, 0, true),
        e("Agt", Content::Complex(5), 1, 1, 0, true),
    ]),
    // PaymentTransaction110
    Complex::Elements(&[
        e("StsId", Content::Simple(3), 0, 1, 0, false),
        e("OrgnlGrpInf", Content::Complex(57), 0, 1, 1, false),
        e("OrgnlInstrId", Content::Simple(3), 0, 1, 2, false),
        e("OrgnlEndToEndId", Content::Simple(3), 0, 1, 3, false),
        e("OrgnlTxId", Content::Simple(3), 0, 1, 4, false),
        e("OrgnlUETR", Content::Simple(45), 0, 1, 5, false),
        e("TxSts", Content::Simple(11), 0, 1, 6, false),
        e("StsRsnInf", Content::Complex(69), 0, u32::MAX, 7, false),
        e("ChrgsInf", Content::Complex(31), 0, u32::MAX, 8, false),
        e("AccptncDtTm", Content::Simple(0), 0, 1, 9, false),
        e("FctvIntrBkSttlmDt", Content::Complex(36), 0, 1, 10, false),
        e("AcctSvcrRef", Content::Simple(3), 0, 1, 11, false),
        e("ClrSysRef", Content::Simple(3), 0, 1, 12, false),
        e("InstgAgt", Content::Complex(5), 0, 1, 13, false),
        e("InstdAgt", Content::Complex(5), 0, 1, 14, false),
        e("OrgnlTxRef", Content::Complex(58), 0, 1, 15, false),
        e("SplmtryData", Content::Complex(71), 0, u32::MAX, 16, false),
    ]),
    // PaymentTypeInformation27
    Complex::Elements(&[
        e("InstrPrty", Content::Simple(41), 0, 1, 0, false),
        e("ClrChanl", Content::Simple(25), 0, 1, 1, false),
        e("SvcLvl", Content::Complex(13), 0, u32::MAX, 2, false),
        e("LclInstrm", Content::Complex(52), 0, 1, 3, false),
        e("SeqTp", Content::Simple(42), 0, 1, 4, false),
        e("CtgyPurp", Content::Complex(13), 0, 1, 5, false),
    ]),
    // ProxyAccountIdentification1
    Complex::Elements(&[
        e("Tp", Content::Complex(13), 0, 1, 0, false),
        e("Id", Content::Simple(17), 1, 1, 1, true),
    ]),
    // ReferredDocumentInformation7
    Complex::Elements(&[
        e("Tp", Content::Complex(65), 0, 1, 0, false),
        e("Nb", Content::Simple(3), 0, 1, 1, false),
        e("RltdDt", Content::Simple(12), 0, 1, 2, false),
        e("LineDtls", Content::Complex(42), 0, u32::MAX, 3, false),
    ]),
    // ReferredDocumentType3Choice
    Complex::Elements(&[
        e("Cd", Content::Simple(29), 1, 1, 0, true),
        e("Prtry", Content::Simple(3), 1, 1, 0, true),
    ]),
    // ReferredDocumentType4
    Complex::Elements(&[
        e("CdOrPrtry", Content::Complex(64), 1, 1, 0, true),
        e("Issr", Content::Simple(3), 0, 1, 1, false),
    ]),
    // RemittanceAmount2
    Complex::Elements(&[
        e("DuePyblAmt", Content::Complex(27), 0, 1, 0, false),
        e("DscntApldAmt", Content::Complex(38), 0, u32::MAX, 1, false),
        e("CdtNoteAmt", Content::Complex(27), 0, 1, 2, false),
        e("TaxAmt", Content::Complex(38), 0, u32::MAX, 3, false),
        e("AdjstmntAmtAndRsn", Content::Complex(40), 0, u32::MAX, 4, false),
        e("RmtdAmt", Content::Complex(27), 0, 1, 5, false),
    ]),
    // RemittanceInformation16
    Complex::Elements(&[
        e("Ustrd", Content::Simple(15), 0, u32::MAX, 0, false),
        e("Strd", Content::Complex(70), 0, u32::MAX, 1, false),
    ]),
    // SettlementInstruction7
    Complex::Elements(&[
        e("SttlmMtd", Content::Simple(43), 1, 1, 0, true),
        e("SttlmAcct", Content::Complex(30), 0, 1, 1, false),
        e("ClrSys", Content::Complex(32), 0, 1, 2, false),
        e("InstgRmbrsmntAgt", Content::Complex(5), 0, 1, 3, false),
        e("InstgRmbrsmntAgtAcct", Content::Complex(30), 0, 1, 4, false),
        e("InstdRmbrsmntAgt", Content::Complex(5), 0, 1, 5, false),
        e("InstdRmbrsmntAgtAcct", Content::Complex(30), 0, 1, 6, false),
        e("ThrdRmbrsmntAgt", Content::Complex(5), 0, 1, 7, false),
        e("ThrdRmbrsmntAgtAcct", Content::Complex(30), 0, 1, 8, false),
    ]),
    // StatusReasonInformation12
    Complex::Elements(&[
        e("Orgtr", Content::Complex(22), 0, 1, 0, false),
        e("Rsn", Content::Complex(13), 0, 1, 1, false),
        e("AddtlInf", Content::Simple(35), 0, u32::MAX, 2, false),
    ]),
    // StructuredRemittanceInformation16
    Complex::Elements(&[
        e("RfrdDocInf", Content::Complex(63), 0, u32::MAX, 0, false),
        e("RfrdDocAmt", Content::Complex(66), 0, 1, 1, false),
        e("CdtrRefInf", Content::Complex(33), 0, 1, 2, false),
        e("Invcr", Content::Complex(22), 0, 1, 3, false),
        e("Invcee", Content::Complex(22), 0, 1, 4, false),
        e("TaxRmt", Content::Complex(75), 0, 1, 5, false),
        e("GrnshmtRmt", Content::Complex(49), 0, 1, 6, false),
        e("AddtlRmtInf", Content::Simple(15), 0, 3, 7, false),
    ]),
    // SupplementaryData1
    Complex::Elements(&[
        e("PlcAndNm", Content::Simple(2), 0, 1, 0, false),
        e("Envlp", Content::Complex(72), 1, 1, 1, true),
    ]),
    // SupplementaryDataEnvelope1
    Complex::Any(None),
    // TaxAmount2
    Complex::Elements(&[
        e("Rate", Content::Simple(40), 0, 1, 0, false),
        e("TaxblBaseAmt", Content::Complex(27), 0, 1, 1, false),
        e("TtlAmt", Content::Complex(27), 0, 1, 2, false),
        e("Dtls", Content::Complex(80), 0, u32::MAX, 3, false),
    ]),
    // TaxAuthorisation1
    Complex::Elements(&[
        e("Titl", Content::Simple(3), 0, 1, 0, false),
        e("Nm", Content::Simple(15), 0, 1, 1, false),
    ]),
    // TaxInformation7
    Complex::Elements(&[
        e("Cdtr", Content::Complex(76), 0, 1, 0, false),
        e("Dbtr", Content::Complex(77), 0, 1, 1, false),
        e("UltmtDbtr", Content::Complex(77), 0, 1, 2, false),
        e("AdmstnZone", Content::Simple(3), 0, 1, 3, false),
        e("RefNb", Content::Simple(15), 0, 1, 4, false),
        e("Mtd", Content::Simple(3), 0, 1, 5, false),
        e("TtlTaxblBaseAmt", Content::Complex(27), 0, 1, 6, false),
        e("TtlTaxAmt", Content::Complex(27), 0, 1, 7, false),
        e("Dt", Content::Simple(12), 0, 1, 8, false),
        e("SeqNb", Content::Simple(38), 0, 1, 9, false),
        e("Rcrd", Content::Complex(79), 0, u32::MAX, 10, false),
    ]),
    // TaxParty1
    Complex::Elements(&[
        e("TaxId", Content::Simple(3), 0, 1, 0, false),
        e("RegnId", Content::Simple(3), 0, 1, 1, false),
        e("TaxTp", Content::Simple(3), 0, 1, 2, false),
    ]),
    // TaxParty2
    Complex::Elements(&[
        e("TaxId", Content::Simple(3), 0, 1, 0, false),
        e("RegnId", Content::Simple(3), 0, 1, 1, false),
        e("TaxTp", Content::Simple(3), 0, 1, 2, false),
        e("Authstn", Content::Complex(74), 0, 1, 3, false),
    ]),
    // TaxPeriod2
    Complex::Elements(&[
        e("Yr", Content::Simple(12), 0, 1, 0, false),
        e("Tp", Content::Simple(44), 0, 1, 1, false),
        e("FrToDt", Content::Complex(37), 0, 1, 2, false),
    ]),
    // TaxRecord2
    Complex::Elements(&[
        e("Tp", Content::Simple(3), 0, 1, 0, false),
        e("Ctgy", Content::Simple(3), 0, 1, 1, false),
        e("CtgyDtls", Content::Simple(3), 0, 1, 2, false),
        e("DbtrSts", Content::Simple(3), 0, 1, 3, false),
        e("CertId", Content::Simple(3), 0, 1, 4, false),
        e("FrmsCd", Content::Simple(3), 0, 1, 5, false),
        e("Prd", Content::Complex(78), 0, 1, 6, false),
        e("TaxAmt", Content::Complex(73), 0, 1, 7, false),
        e("AddtlInf", Content::Simple(15), 0, 1, 8, false),
    ]),
    // TaxRecordDetails2
    Complex::Elements(&[
        e("Prd", Content::Complex(78), 0, 1, 0, false),
        e("Amt", Content::Complex(27), 1, 1, 1, true),
    ]),
    // CreditTransferTransaction39
    Complex::Elements(&[
        e("PmtId", Content::Complex(88), 1, 1, 0, true),
        e("PmtTpInf", Content::Complex(89), 0, 1, 1, false),
        e("IntrBkSttlmAmt", Content::Complex(27), 1, 1, 2, true),
        e("IntrBkSttlmDt", Content::Simple(12), 0, 1, 3, false),
        e("SttlmPrty", Content::Simple(51), 0, 1, 4, false),
        e("SttlmTmIndctn", Content::Complex(94), 0, 1, 5, false),
        e("SttlmTmReq", Content::Complex(95), 0, 1, 6, false),
        e("AccptncDtTm", Content::Simple(0), 0, 1, 7, false),
        e("PoolgAdjstmntDt", Content::Simple(12), 0, 1, 8, false),
        e("InstdAmt", Content::Complex(27), 0, 1, 9, false),
        e("XchgRate", Content::Simple(40), 0, 1, 10, false),
        e("ChrgBr", Content::Simple(46), 1, 1, 11, true),
        e("ChrgsInf", Content::Complex(31), 0, u32::MAX, 12, false),
        e("PrvsInstgAgt1", Content::Complex(5), 0, 1, 13, false),
        e("PrvsInstgAgt1Acct", Content::Complex(30), 0, 1, 14, false),
        e("PrvsInstgAgt2", Content::Complex(5), 0, 1, 15, false),
        e("PrvsInstgAgt2Acct", Content::Complex(30), 0, 1, 16, false),
        e("PrvsInstgAgt3", Content::Complex(5), 0, 1, 17, false),
        e("PrvsInstgAgt3Acct", Content::Complex(30), 0, 1, 18, false),
        e("InstgAgt", Content::Complex(5), 0, 1, 19, false),
        e("InstdAgt", Content::Complex(5), 0, 1, 20, false),
        e("IntrmyAgt1", Content::Complex(5), 0, 1, 21, false),
        e("IntrmyAgt1Acct", Content::Complex(30), 0, 1, 22, false),
        e("IntrmyAgt2", Content::Complex(5), 0, 1, 23, false),
        e("IntrmyAgt2Acct", Content::Complex(30), 0, 1, 24, false),
        e("IntrmyAgt3", Content::Complex(5), 0, 1, 25, false),
        e("IntrmyAgt3Acct", Content::Complex(30), 0, 1, 26, false),
        e("UltmtDbtr", Content::Complex(22), 0, 1, 27, false),
        e("InitgPty", Content::Complex(22), 0, 1, 28, false),
        e("Dbtr", Content::Complex(22), 1, 1, 29, true),
        e("DbtrAcct", Content::Complex(30), 0, 1, 30, false),
        e("DbtrAgt", Content::Complex(5), 1, 1, 31, true),
        e("DbtrAgtAcct", Content::Complex(30), 0, 1, 32, false),
        e("CdtrAgt", Content::Complex(5), 1, 1, 33, true),
        e("CdtrAgtAcct", Content::Complex(30), 0, 1, 34, false),
        e("Cdtr", Content::Complex(22), 1, 1, 35, true),
        e("CdtrAcct", Content::Complex(30), 0, 1, 36, false),
        e("UltmtCdtr", Content::Complex(22), 0, 1, 37, false),
        e("InstrForCdtrAgt", Content::Complex(85), 0, u32::MAX, 38, false),
        e("InstrForNxtAgt", Content::Complex(86), 0, u32::MAX, 39, false),
        e("Purp", Content::Complex(13), 0, 1, 40, false),
        e("RgltryRptg", Content::Complex(91), 0, 10, 41, false),
        e("Tax", Content::Complex(97), 0, 1, 42, false),
        e("RltdRmtInf", Content::Complex(92), 0, 10, 43, false),
        e("RmtInf", Content::Complex(67), 0, 1, 44, false),
        e("SplmtryData", Content::Complex(71), 0, u32::MAX, 45, false),
    ]),
    // Document
    Complex::Elements(&[
        e("FIToFICstmrCdtTrf", Content::Complex(83), 1, 1, 0, true),
    ]),
    // FIToFICustomerCreditTransferV08
    Complex::Elements(&[
        e("GrpHdr", Content::Complex(84), 1, 1, 0, true),
        e("CdtTrfTxInf", Content::Complex(81), 1, u32::MAX, 1, true),
        e("SplmtryData", Content::Complex(71), 0, u32::MAX, 2, false),
    ]),
    // GroupHeader93
    Complex::Elements(&[
        e("MsgId", Content::Simple(3), 1, 1, 0, true),
        e("CreDtTm", Content::Simple(0), 1, 1, 1, true),
        e("BtchBookg", Content::Simple(22), 0, 1, 2, false),
        e("NbOfTxs", Content::Simple(36), 1, 1, 3, true),
        e("CtrlSum", Content::Simple(27), 0, 1, 4, false),
        e("TtlIntrBkSttlmAmt", Content::Complex(27), 0, 1, 5, false),
        e("IntrBkSttlmDt", Content::Simple(12), 0, 1, 6, false),
        e("SttlmInf", Content::Complex(68), 1, 1, 7, true),
        e("PmtTpInf", Content::Complex(89), 0, 1, 8, false),
        e("InstgAgt", Content::Complex(5), 0, 1, 9, false),
        e("InstdAgt", Content::Complex(5), 0, 1, 10, false),
    ]),
    // InstructionForCreditorAgent1
    Complex::Elements(&[
        e("Cd", Content::Simple(48), 0, 1, 0, false),
        e("InstrInf", Content::Simple(15), 0, 1, 1, false),
    ]),
    // InstructionForNextAgent1
    Complex::Elements(&[
        e("Cd", Content::Simple(49), 0, 1, 0, false),
        e("InstrInf", Content::Simple(15), 0, 1, 1, false),
    ]),
    // NameAndAddress16
    Complex::Elements(&[
        e("Nm", Content::Simple(15), 1, 1, 0, true),
        e("Adr", Content::Complex(24), 1, 1, 1, true),
    ]),
    // PaymentIdentification7
    Complex::Elements(&[
        e("InstrId", Content::Simple(3), 0, 1, 0, false),
        e("EndToEndId", Content::Simple(3), 1, 1, 1, true),
        e("TxId", Content::Simple(3), 0, 1, 2, false),
        e("UETR", Content::Simple(45), 0, 1, 3, false),
        e("ClrSysRef", Content::Simple(3), 0, 1, 4, false),
    ]),
    // PaymentTypeInformation28
    Complex::Elements(&[
        e("InstrPrty", Content::Simple(41), 0, 1, 0, false),
        e("ClrChanl", Content::Simple(25), 0, 1, 1, false),
        e("SvcLvl", Content::Complex(13), 0, u32::MAX, 2, false),
        e("LclInstrm", Content::Complex(52), 0, 1, 3, false),
        e("CtgyPurp", Content::Complex(13), 0, 1, 4, false),
    ]),
    // RegulatoryAuthority2
    Complex::Elements(&[
        e("Nm", Content::Simple(15), 0, 1, 0, false),
        e("Ctry", Content::Simple(8), 0, 1, 1, false),
    ]),
    // RegulatoryReporting3
    Complex::Elements(&[
        e("DbtCdtRptgInd", Content::Simple(52), 0, 1, 0, false),
        e("Authrty", Content::Complex(90), 0, 1, 1, false),
        e("Dtls", Content::Complex(96), 0, u32::MAX, 2, false),
    ]),
    // RemittanceLocation7
    Complex::Elements(&[
        e("RmtId", Content::Simple(3), 0, 1, 0, false),
        e("RmtLctnDtls", Content::Complex(93), 0, u32::MAX, 1, false),
    ]),
    // RemittanceLocationData1
    Complex::Elements(&[
        e("Mtd", Content::Simple(53), 1, 1, 0, true),
        e("ElctrncAdr", Content::Simple(17), 0, 1, 1, false),
        e("PstlAdr", Content::Complex(87), 0, 1, 2, false),
    ]),
    // SettlementDateTimeIndication1
    Complex::Elements(&[
        e("DbtDtTm", Content::Simple(0), 0, 1, 0, false),
        e("CdtDtTm", Content::Simple(0), 0, 1, 1, false),
    ]),
    // SettlementTimeRequest2
    Complex::Elements(&[
        e("CLSTm", Content::Simple(47), 0, 1, 0, false),
        e("TillTm", Content::Simple(47), 0, 1, 1, false),
        e("FrTm", Content::Simple(47), 0, 1, 2, false),
        e("RjctTm", Content::Simple(47), 0, 1, 3, false),
    ]),
    // StructuredRegulatoryReporting3
    Complex::Elements(&[
        e("Tp", Content::Simple(3), 0, 1, 0, false),
        e("Dt", Content::Simple(12), 0, 1, 1, false),
        e("Ctry", Content::Simple(8), 0, 1, 2, false),
        e("Cd", Content::Simple(50), 0, 1, 3, false),
        e("Amt", Content::Complex(27), 0, 1, 4, false),
        e("Inf", Content::Simple(3), 0, u32::MAX, 5, false),
    ]),
    // TaxInformation8
    Complex::Elements(&[
        e("Cdtr", Content::Complex(76), 0, 1, 0, false),
        e("Dbtr", Content::Complex(77), 0, 1, 1, false),
        e("AdmstnZone", Content::Simple(3), 0, 1, 2, false),
        e("RefNb", Content::Simple(15), 0, 1, 3, false),
        e("Mtd", Content::Simple(3), 0, 1, 4, false),
        e("TtlTaxblBaseAmt", Content::Complex(27), 0, 1, 5, false),
        e("TtlTaxAmt", Content::Complex(27), 0, 1, 6, false),
        e("Dt", Content::Simple(12), 0, 1, 7, false),
        e("SeqNb", Content::Simple(38), 0, 1, 8, false),
        e("Rcrd", Content::Complex(79), 0, u32::MAX, 9, false),
    ]),
    // Document
    Complex::Elements(&[
        e("FIToFIPmtStsReq", Content::Complex(99), 1, 1, 0, true),
    ]),
    // FIToFIPaymentStatusRequestV03
    Complex::Elements(&[
        e("GrpHdr", Content::Complex(51), 1, 1, 0, true),
        e("OrgnlGrpInf", Content::Complex(100), 0, u32::MAX, 1, false),
        e("TxInf", Content::Complex(101), 0, u32::MAX, 2, false),
        e("SplmtryData", Content::Complex(71), 0, u32::MAX, 3, false),
    ]),
    // OriginalGroupInformation27
    Complex::Elements(&[
        e("OrgnlMsgId", Content::Simple(3), 1, 1, 0, true),
        e("OrgnlMsgNmId", Content::Simple(3), 1, 1, 1, true),
        e("OrgnlCreDtTm", Content::Simple(0), 0, 1, 2, false),
        e("OrgnlNbOfTxs", Content::Simple(36), 0, 1, 3, false),
        e("OrgnlCtrlSum", Content::Simple(27), 0, 1, 4, false),
    ]),
    // PaymentTransaction113
    Complex::Elements(&[
        e("StsReqId", Content::Simple(3), 0, 1, 0, false),
        e("OrgnlGrpInf", Content::Complex(57), 0, 1, 1, false),
        e("OrgnlInstrId", Content::Simple(3), 0, 1, 2, false),
        e("OrgnlEndToEndId", Content::Simple(3), 0, 1, 3, false),
        e("OrgnlTxId", Content::Simple(3), 0, 1, 4, false),
        e("OrgnlUETR", Content::Simple(45), 0, 1, 5, false),
        e("AccptncDtTm", Content::Simple(0), 0, 1, 6, false),
        e("ClrSysRef", Content::Simple(3), 0, 1, 7, false),
        e("InstgAgt", Content::Complex(5), 0, 1, 8, false),
        e("InstdAgt", Content::Complex(5), 0, 1, 9, false),
        e("OrgnlTxRef", Content::Complex(58), 0, 1, 10, false),
        e("SplmtryData", Content::Complex(71), 0, u32::MAX, 11, false),
    ]),
];

/// Simple types with their facets.
pub static SIMPLE: &[Simple] = &[
    Simple { base: Base::DateTime, length_min: 0, length_max: u32::MAX, total_digits: u32::MAX, fraction_digits: u32::MAX, minimum: None, pattern: None, values: &[] },
    Simple { base: Base::Text, length_min: 1, length_max: 20000, total_digits: u32::MAX, fraction_digits: u32::MAX, minimum: None, pattern: None, values: &[] },
    Simple { base: Base::Text, length_min: 1, length_max: 350, total_digits: u32::MAX, fraction_digits: u32::MAX, minimum: None, pattern: None, values: &[] },
    Simple { base: Base::Text, length_min: 1, length_max: 35, total_digits: u32::MAX, fraction_digits: u32::MAX, minimum: None, pattern: None, values: &[] },
    Simple { base: Base::Text, length_min: 0, length_max: u32::MAX, total_digits: u32::MAX, fraction_digits: u32::MAX, minimum: None, pattern: None, values: &["ADDR", "BIZZ", "DLVY", "HOME", "MLTO", "PBOX"] },
    Simple { base: Base::Text, length_min: 0, length_max: u32::MAX, total_digits: u32::MAX, fraction_digits: u32::MAX, minimum: None, pattern: Some(0), values: &[] },
    Simple { base: Base::Text, length_min: 0, length_max: u32::MAX, total_digits: u32::MAX, fraction_digits: u32::MAX, minimum: None, pattern: None, values: &[] },
    Simple { base: Base::Text, length_min: 0, length_max: u32::MAX, total_digits: u32::MAX, fraction_digits: u32::MAX, minimum: None, pattern: None, values: &["CODU", "COPY", "DUPL"] },
    Simple { base: Base::Text, length_min: 0, length_max: u32::MAX, total_digits: u32::MAX, fraction_digits: u32::MAX, minimum: None, pattern: Some(1), values: &[] },
    Simple { base: Base::Text, length_min: 0, length_max: u32::MAX, total_digits: u32::MAX, fraction_digits: u32::MAX, minimum: None, pattern: Some(2), values: &[] },
    Simple { base: Base::Text, length_min: 1, length_max: 5, total_digits: u32::MAX, fraction_digits: u32::MAX, minimum: None, pattern: None, values: &[] },
    Simple { base: Base::Text, length_min: 1, length_max: 4, total_digits: u32::MAX, fraction_digits: u32::MAX, minimum: None, pattern: None, values: &[] },
    Simple { base: Base::Date, length_min: 0, length_max: u32::MAX, total_digits: u32::MAX, fraction_digits: u32::MAX, minimum: None, pattern: None, values: &[] },
    Simple { base: Base::Text, length_min: 0, length_max: u32::MAX, total_digits: u32::MAX, fraction_digits: u32::MAX, minimum: None, pattern: Some(3), values: &[] },
    Simple { base: Base::Text, length_min: 1, length_max: 128, total_digits: u32::MAX, fraction_digits: u32::MAX, minimum: None, pattern: None, values: &[] },
    Simple { base: Base::Text, length_min: 1, length_max: 140, total_digits: u32::MAX, fraction_digits: u32::MAX, minimum: None, pattern: None, values: &[] },
    Simple { base: Base::Text, length_min: 1, length_max: 16, total_digits: u32::MAX, fraction_digits: u32::MAX, minimum: None, pattern: None, values: &[] },
    Simple { base: Base::Text, length_min: 1, length_max: 2048, total_digits: u32::MAX, fraction_digits: u32::MAX, minimum: None, pattern: None, values: &[] },
    Simple { base: Base::Text, length_min: 1, length_max: 70, total_digits: u32::MAX, fraction_digits: u32::MAX, minimum: None, pattern: None, values: &[] },
    Simple { base: Base::Text, length_min: 0, length_max: u32::MAX, total_digits: u32::MAX, fraction_digits: u32::MAX, minimum: None, pattern: None, values: &["DOCT", "MADM", "MIKS", "MISS", "MIST"] },
    Simple { base: Base::Text, length_min: 0, length_max: u32::MAX, total_digits: u32::MAX, fraction_digits: u32::MAX, minimum: None, pattern: Some(4), values: &[] },
    Simple { base: Base::Text, length_min: 0, length_max: u32::MAX, total_digits: u32::MAX, fraction_digits: u32::MAX, minimum: None, pattern: None, values: &["CELL", "FAXX", "LETT", "MAIL", "PHON"] },
    Simple { base: Base::Boolean, length_min: 0, length_max: u32::MAX, total_digits: u32::MAX, fraction_digits: u32::MAX, minimum: None, pattern: None, values: &[] },
    Simple { base: Base::Decimal, length_min: 0, length_max: u32::MAX, total_digits: 18, fraction_digits: 5, minimum: Some(0), pattern: None, values: &[] },
    Simple { base: Base::Text, length_min: 0, length_max: u32::MAX, total_digits: u32::MAX, fraction_digits: u32::MAX, minimum: None, pattern: Some(5), values: &[] },
    Simple { base: Base::Text, length_min: 0, length_max: u32::MAX, total_digits: u32::MAX, fraction_digits: u32::MAX, minimum: None, pattern: None, values: &["BOOK", "MPNS", "RTGS", "RTNS"] },
    Simple { base: Base::Text, length_min: 0, length_max: u32::MAX, total_digits: u32::MAX, fraction_digits: u32::MAX, minimum: None, pattern: None, values: &["CRDT", "DBIT"] },
    Simple { base: Base::Decimal, length_min: 0, length_max: u32::MAX, total_digits: 18, fraction_digits: 17, minimum: None, pattern: None, values: &[] },
    Simple { base: Base::Text, length_min: 0, length_max: u32::MAX, total_digits: u32::MAX, fraction_digits: u32::MAX, minimum: None, pattern: None, values: &["DISP", "FXDR", "PUOR", "RADM", "RPIN", "SCOR"] },
    Simple { base: Base::Text, length_min: 0, length_max: u32::MAX, total_digits: u32::MAX, fraction_digits: u32::MAX, minimum: None, pattern: None, values: &["AROI", "BOLD", "CINV", "CMCN", "CNFA", "CREN", "DEBN", "DISP", "DNFA", "HIRI", "MSIN", "PUOR", "SBIN", "SOAC", "TSUT", "VCHR"] },
    Simple { base: Base::Text, length_min: 0, length_max: u32::MAX, total_digits: u32::MAX, fraction_digits: u32::MAX, minimum: None, pattern: Some(6), values: &[] },
    Simple { base: Base::Text, length_min: 1, length_max: 3, total_digits: u32::MAX, fraction_digits: u32::MAX, minimum: None, pattern: None, values: &[] },
    Simple { base: Base::Text, length_min: 0, length_max: u32::MAX, total_digits: u32::MAX, fraction_digits: u32::MAX, minimum: None, pattern: None, values: &["ADHO", "DAIL", "FRTN", "INDA", "MIAN", "MNTH", "QURT", "WEEK", "YEAR"] },
    Simple { base: Base::Text, length_min: 0, length_max: u32::MAX, total_digits: u32::MAX, fraction_digits: u32::MAX, minimum: None, pattern: Some(7), values: &[] },
    Simple { base: Base::Text, length_min: 1, length_max: 1025, total_digits: u32::MAX, fraction_digits: u32::MAX, minimum: None, pattern: None, values: &[] },
    Simple { base: Base::Text, length_min: 1, length_max: 105, total_digits: u32::MAX, fraction_digits: u32::MAX, minimum: None, pattern: None, values: &[] },
    Simple { base: Base::Text, length_min: 0, length_max: u32::MAX, total_digits: u32::MAX, fraction_digits: u32::MAX, minimum: None, pattern: Some(8), values: &[] },
    Simple { base: Base::Text, length_min: 1, length_max: 34, total_digits: u32::MAX, fraction_digits: u32::MAX, minimum: None, pattern: None, values: &[] },
    Simple { base: Base::Decimal, length_min: 0, length_max: u32::MAX, total_digits: 18, fraction_digits: 0, minimum: None, pattern: None, values: &[] },
    Simple { base: Base::Text, length_min: 0, length_max: u32::MAX, total_digits: u32::MAX, fraction_digits: u32::MAX, minimum: None, pattern: None, values: &["CHK", "DD", "TRA", "TRF"] },
    Simple { base: Base::Decimal, length_min: 0, length_max: u32::MAX, total_digits: 11, fraction_digits: 10, minimum: None, pattern: None, values: &[] },
    Simple { base: Base::Text, length_min: 0, length_max: u32::MAX, total_digits: u32::MAX, fraction_digits: u32::MAX, minimum: None, pattern: None, values: &["HIGH", "NORM"] },
    Simple { base: Base::Text, length_min: 0, length_max: u32::MAX, total_digits: u32::MAX, fraction_digits: u32::MAX, minimum: None, pattern: None, values: &["FNAL", "FRST", "OOFF", "RCUR", "RPRE"] },
    Simple { base: Base::Text, length_min: 0, length_max: u32::MAX, total_digits: u32::MAX, fraction_digits: u32::MAX, minimum: None, pattern: None, values: &["CLRG", "COVE", "INDA", "INGA"] },
    Simple { base: Base::Text, length_min: 0, length_max: u32::MAX, total_digits: u32::MAX, fraction_digits: u32::MAX, minimum: None, pattern: None, values: &["HLF1", "HLF2", "MM01", "MM02", "MM03", "MM04", "MM05", "MM06", "MM07", "MM08", "MM09", "MM10", "MM11", "MM12", "QTR1", "QTR2", "QTR3", "QTR4"] },
    Simple { base: Base::Text, length_min: 0, length_max: u32::MAX, total_digits: u32::MAX, fraction_digits: u32::MAX, minimum: None, pattern: Some(9), values: &[] },
    Simple { base: Base::Text, length_min: 0, length_max: u32::MAX, total_digits: u32::MAX, fraction_digits: u32::MAX, minimum: None, pattern: None, values: &["CRED", "DEBT", "SHAR", "SLEV"] },
    Simple { base: Base::Time, length_min: 0, length_max: u32::MAX, total_digits: u32::MAX, fraction_digits: u32::MAX, minimum: None, pattern: None, values: &[] },
    Simple { base: Base::Text, length_min: 0, length_max: u32::MAX, total_digits: u32::MAX, fraction_digits: u32::MAX, minimum: None, pattern: None, values: &["CHQB", "HOLD", "PHOB", "TELB"] },
    Simple { base: Base::Text, length_min: 0, length_max: u32::MAX, total_digits: u32::MAX, fraction_digits: u32::MAX, minimum: None, pattern: None, values: &["PHOA", "TELA"] },
    Simple { base: Base::Text, length_min: 1, length_max: 10, total_digits: u32::MAX, fraction_digits: u32::MAX, minimum: None, pattern: None, values: &[] },
    Simple { base: Base::Text, length_min: 0, length_max: u32::MAX, total_digits: u32::MAX, fraction_digits: u32::MAX, minimum: None, pattern: None, values: &["HIGH", "NORM", "URGT"] },
    Simple { base: Base::Text, length_min: 0, length_max: u32::MAX, total_digits: u32::MAX, fraction_digits: u32::MAX, minimum: None, pattern: None, values: &["BOTH", "CRED", "DEBT"] },
    Simple { base: Base::Text, length_min: 0, length_max: u32::MAX, total_digits: u32::MAX, fraction_digits: u32::MAX, minimum: None, pattern: None, values: &["EDIC", "EMAL", "FAXI", "POST", "SMSM", "URID"] },
];

/// Patterns as deterministic automata.
pub static PATTERNS: &[Pattern] = &[
    Pattern { text: "[A-Z0-9]{4,4}[A-Z]{2,2}[A-Z0-9]{2,2}([A-Z0-9]{3,3}){0,1}", classes: [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0], other: 0, width: 3, next: &[65535, 1, 1, 65535, 2, 2, 65535, 3, 3, 65535, 4, 4, 65535, 65535, 5, 65535, 65535, 6, 65535, 7, 7, 65535, 8, 8, 65535, 9, 9, 65535, 10, 10, 65535, 11, 11, 65535, 65535, 65535], accept: &[false, false, false, false, false, false, false, false, true, false, false, true] },
    Pattern { text: "[A-Z]{2,2}", classes: [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0], other: 0, width: 2, next: &[65535, 1, 65535, 2, 65535, 65535], accept: &[false, false, true] },
    Pattern { text: "[a-zA-Z0-9]{4}", classes: [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0], other: 0, width: 2, next: &[65535, 1, 65535, 2, 65535, 3, 65535, 4, 65535, 65535], accept: &[false, false, false, false, true] },
    Pattern { text: "[A-Z0-9]{18,18}[0-9]{2,2}", classes: [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0], other: 0, width: 3, next: &[65535, 1, 1, 65535, 2, 2, 65535, 3, 3, 65535, 4, 4, 65535, 5, 5, 65535, 6, 6, 65535, 7, 7, 65535, 8, 8, 65535, 9, 9, 65535, 10, 10, 65535, 11, 11, 65535, 12, 12, 65535, 13, 13, 65535, 14, 14, 65535, 15, 15, 65535, 16, 16, 65535, 17, 17, 65535, 18, 18, 65535, 19, 65535, 65535, 20, 65535, 65535, 65535, 65535], accept: &[false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, true] },
    Pattern { text: "\\+[0-9]{1,3}-[0-9()+\\-]{1,30}", classes: [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 0, 2, 0, 3, 0, 0, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0], other: 0, width: 5, next: &[65535, 65535, 1, 65535, 65535, 65535, 65535, 65535, 65535, 2, 65535, 65535, 65535, 3, 4, 65535, 5, 5, 5, 5, 65535, 65535, 65535, 3, 6, 65535, 7, 7, 7, 7, 65535, 65535, 65535, 3, 65535, 65535, 8, 8, 8, 8, 65535, 9, 9, 9, 9, 65535, 10, 10, 10, 10, 65535, 11, 11, 11, 11, 65535, 12, 12, 12, 12, 65535, 13, 13, 13, 13, 65535, 14, 14, 14, 14, 65535, 15, 15, 15, 15, 65535, 16, 16, 16, 16, 65535, 17, 17, 17, 17, 65535, 18, 18, 18, 18, 65535, 19, 19, 19, 19, 65535, 20, 20, 20, 20, 65535, 21, 21, 21, 21, 65535, 22, 22, 22, 22, 65535, 23, 23, 23, 23, 65535, 24, 24, 24, 24, 65535, 25, 25, 25, 25, 65535, 26, 26, 26, 26, 65535, 27, 27, 27, 27, 65535, 28, 28, 28, 28, 65535, 29, 29, 29, 29, 65535, 30, 30, 30, 30, 65535, 31, 31, 31, 31, 65535, 32, 32, 32, 32, 65535, 33, 33, 33, 33, 65535, 34, 34, 34, 34, 65535, 35, 35, 35, 35, 65535, 65535, 65535, 65535, 65535], accept: &[false, false, false, false, false, true, false, true, true, true, true, true, true, true, true, true, true, true, true, true, true, true, true, true, true, true, true, true, true, true, true, true, true, true, true, true] },
    Pattern { text: "[A-Z]{3,3}", classes: [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0], other: 0, width: 2, next: &[65535, 1, 65535, 2, 65535, 3, 65535, 65535], accept: &[false, false, false, true] },
    Pattern { text: "[0-9]{2}", classes: [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0], other: 0, width: 2, next: &[65535, 1, 65535, 2, 65535, 65535], accept: &[false, false, true] },
    Pattern { text: "[A-Z]{2,2}[0-9]{2,2}[a-zA-Z0-9]{1,30}", classes: [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 0, 0, 0, 0, 0, 0, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 0, 0, 0, 0, 0], other: 0, width: 4, next: &[65535, 65535, 1, 65535, 65535, 65535, 2, 65535, 65535, 3, 65535, 65535, 65535, 4, 65535, 65535, 65535, 5, 5, 5, 65535, 6, 6, 6, 65535, 7, 7, 7, 65535, 8, 8, 8, 65535, 9, 9, 9, 65535, 10, 10, 10, 65535, 11, 11, 11, 65535, 12, 12, 12, 65535, 13, 13, 13, 65535, 14, 14, 14, 65535, 15, 15, 15, 65535, 16, 16, 16, 65535, 17, 17, 17, 65535, 18, 18, 18, 65535, 19, 19, 19, 65535, 20, 20, 20, 65535, 21, 21, 21, 65535, 22, 22, 22, 65535, 23, 23, 23, 65535, 24, 24, 24, 65535, 25, 25, 25, 65535, 26, 26, 26, 65535, 27, 27, 27, 65535, 28, 28, 28, 65535, 29, 29, 29, 65535, 30, 30, 30, 65535, 31, 31, 31, 65535, 32, 32, 32, 65535, 33, 33, 33, 65535, 34, 34, 34, 65535, 65535, 65535, 65535], accept: &[false, false, false, false, false, true, true, true, true, true, true, true, true, true, true, true, true, true, true, true, true, true, true, true, true, true, true, true, true, true, true, true, true, true, true] },
    Pattern { text: "[0-9]{1,15}", classes: [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0], other: 0, width: 2, next: &[65535, 1, 65535, 2, 65535, 3, 65535, 4, 65535, 5, 65535, 6, 65535, 7, 65535, 8, 65535, 9, 65535, 10, 65535, 11, 65535, 12, 65535, 13, 65535, 14, 65535, 15, 65535, 65535], accept: &[false, true, true, true, true, true, true, true, true, true, true, true, true, true, true, true] },
    Pattern { text: "[a-f0-9]{8}-[a-f0-9]{4}-4[a-f0-9]{3}-[89ab][a-f0-9]{3}-[a-f0-9]{12}", classes: [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 2, 2, 2, 2, 3, 2, 2, 2, 4, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4, 4, 2, 2, 2, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0], other: 0, width: 5, next: &[65535, 65535, 1, 1, 1, 65535, 65535, 2, 2, 2, 65535, 65535, 3, 3, 3, 65535, 65535, 4, 4, 4, 65535, 65535, 5, 5, 5, 65535, 65535, 6, 6, 6, 65535, 65535, 7, 7, 7, 65535, 65535, 8, 8, 8, 65535, 9, 65535, 65535, 65535, 65535, 65535, 10, 10, 10, 65535, 65535, 11, 11, 11, 65535, 65535, 12, 12, 12, 65535, 65535, 13, 13, 13, 65535, 14, 65535, 65535, 65535, 65535, 65535, 65535, 15, 65535, 65535, 65535, 16, 16, 16, 65535, 65535, 17, 17, 17, 65535, 65535, 18, 18, 18, 65535, 19, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 20, 65535, 65535, 21, 21, 21, 65535, 65535, 22, 22, 22, 65535, 65535, 23, 23, 23, 65535, 24, 65535, 65535, 65535, 65535, 65535, 25, 25, 25, 65535, 65535, 26, 26, 26, 65535, 65535, 27, 27, 27, 65535, 65535, 28, 28, 28, 65535, 65535, 29, 29, 29, 65535, 65535, 30, 30, 30, 65535, 65535, 31, 31, 31, 65535, 65535, 32, 32, 32, 65535, 65535, 33, 33, 33, 65535, 65535, 34, 34, 34, 65535, 65535, 35, 35, 35, 65535, 65535, 36, 36, 36, 65535, 65535, 65535, 65535, 65535], accept: &[false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, true] },
];
