//! The four messages that a sandbox bank writes and reads. It writes them itself, so that an error in the hub's writing
//! is not made on both sides; it reads through the message library. Knows no transport and keeps no books.

use std::fmt::Write as _;

use bytes::Bytes;
use tonle_iso20022::{Account, credit_transfer as credit_transfer_of, parse};
use uuid::Uuid;

use crate::clock;

/// A message ready to be sent, and sent again, under its reference.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Prepared {
    /// `GrpHdr/MsgId`.
    pub reference: Box<str>,
    /// The XML.
    pub body: Bytes,
}

/// What a pacs.008 says, for writing it.
pub struct CreditTransfer<'a> {
    /// `MsgId`.
    pub reference: &'a str,
    /// `UETR`.
    pub uetr: Uuid,
    /// Decimal text, as it is to stand in the message.
    pub amount: &'a str,
    /// Currency code.
    pub ccy: &'a str,
    /// Agents: a BIC, or a bank code or participant id.
    pub debtor_agent: &'a str,
    /// Account of the payer.
    pub debtor_account: &'a str,
    /// Agent of the payee.
    pub creditor_agent: &'a str,
    /// Account of the payee.
    pub creditor_account: &'a str,
    /// `AccptncDtTm` in milliseconds since 1970.
    pub accepted_ms: Option<u64>,
}

/// What an arriving message says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Arrived {
    /// A pacs.008.
    Instruction(Box<Instruction>),
    /// A pacs.002.
    Status(Box<Status>),
    /// An admi.002.
    Rejection {
        /// The refused reference.
        reference: Box<str>,
        /// `RjctgPtyRsn`.
        code: Box<str>,
    },
    /// Another message.
    Other,
}

/// A pacs.008 that asks this bank to credit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Instruction {
    /// `UETR`.
    pub uetr: Uuid,
    /// `MsgId`.
    pub reference: Box<str>,
    /// `EndToEndId`.
    pub end_to_end: Box<str>,
    /// Decimal text.
    pub amount: Box<str>,
    /// Currency code.
    pub ccy: Box<str>,
    /// The payee's account, IBAN or other; empty if the message names none.
    pub account: Box<str>,
}

/// A pacs.002.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Status {
    /// `OrgnlUETR`.
    pub uetr: Uuid,
    /// `TxSts`.
    pub status: Box<str>,
    /// `StsRsnInf/Rsn`, code or proprietary.
    pub reason: Option<Box<str>>,
}

/// A message that cannot be used.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum MessageFault {
    /// Not a valid message.
    #[error("not valid: {0}")]
    Invalid(String),
    /// Valid, but an element that the contract demands is absent or malformed.
    #[error("no usable {0}")]
    Missing(&'static str),
}

/// A fresh reference: 32 characters, since `MsgId` has room for 35.
pub fn fresh_reference() -> Box<str> {
    Uuid::new_v4().simple().to_string().into()
}

/// Writes a pacs.008.001.08.
pub fn credit_transfer(t: &CreditTransfer<'_>) -> Prepared {
    let mut xml = String::with_capacity(1_600);
    let now = clock::rfc3339(clock::now_ms());
    let uetr = t.uetr.hyphenated();
    xml.push_str(r#"<Document xmlns="urn:iso:std:iso:20022:tech:xsd:pacs.008.001.08"><FIToFICstmrCdtTrf><GrpHdr><MsgId>"#);
    escape(&mut xml, t.reference);
    let _ = write!(
        xml,
        "</MsgId><CreDtTm>{now}</CreDtTm><NbOfTxs>1</NbOfTxs><SttlmInf><SttlmMtd>CLRG</SttlmMtd></SttlmInf></GrpHdr><CdtTrfTxInf><PmtId><EndToEndId>E-"
    );
    escape(&mut xml, t.reference);
    let _ = write!(xml, "</EndToEndId><UETR>{uetr}</UETR></PmtId><IntrBkSttlmAmt Ccy=\"");
    escape(&mut xml, t.ccy);
    xml.push_str("\">");
    escape(&mut xml, t.amount);
    xml.push_str("</IntrBkSttlmAmt>");
    let _ = write!(xml, "<IntrBkSttlmDt>{}</IntrBkSttlmDt>", &now[..10]);
    if let Some(ms) = t.accepted_ms {
        let _ = write!(xml, "<AccptncDtTm>{}</AccptncDtTm>", clock::rfc3339(ms));
    }
    xml.push_str("<ChrgBr>SLEV</ChrgBr><Dbtr><Nm>Sandbox payer</Nm></Dbtr><DbtrAcct><Id><Othr><Id>");
    escape(&mut xml, t.debtor_account);
    xml.push_str("</Id></Othr></Id></DbtrAcct><DbtrAgt>");
    agent(&mut xml, t.debtor_agent);
    xml.push_str("</DbtrAgt><CdtrAgt>");
    agent(&mut xml, t.creditor_agent);
    xml.push_str("</CdtrAgt><Cdtr><Nm>Sandbox payee</Nm></Cdtr><CdtrAcct><Id><Othr><Id>");
    escape(&mut xml, t.creditor_account);
    xml.push_str("</Id></Othr></Id></CdtrAcct></CdtTrfTxInf></FIToFICstmrCdtTrf></Document>");
    Prepared { reference: t.reference.into(), body: xml.into() }
}

/// Writes a pacs.002.001.10 that answers the instruction `to` with `status` and, for `RJCT`, a reason. `original` is the
/// `OrgnlMsgId` to give: the instruction's own, unless a script wants another.
pub fn status_report(to: &Instruction, original: &str, status: &str, reason: Option<&str>) -> Prepared {
    let reference = fresh_reference();
    let mut xml = String::with_capacity(1_000);
    xml.push_str(r#"<Document xmlns="urn:iso:std:iso:20022:tech:xsd:pacs.002.001.10"><FIToFIPmtStsRpt><GrpHdr><MsgId>"#);
    xml.push_str(&reference);
    let now = clock::rfc3339(clock::now_ms());
    let _ = write!(xml, "</MsgId><CreDtTm>{now}</CreDtTm></GrpHdr><TxInfAndSts><OrgnlGrpInf><OrgnlMsgId>");
    escape(&mut xml, original);
    xml.push_str("</OrgnlMsgId><OrgnlMsgNmId>pacs.008.001.08</OrgnlMsgNmId></OrgnlGrpInf><OrgnlEndToEndId>");
    escape(&mut xml, &to.end_to_end);
    let _ = write!(xml, "</OrgnlEndToEndId><OrgnlUETR>{}</OrgnlUETR><TxSts>", to.uetr.hyphenated());
    escape(&mut xml, status);
    xml.push_str("</TxSts>");
    if let Some(code) = reason {
        xml.push_str("<StsRsnInf><Rsn><Cd>");
        escape(&mut xml, code);
        xml.push_str("</Cd></Rsn></StsRsnInf>");
    }
    xml.push_str("</TxInfAndSts></FIToFIPmtStsRpt></Document>");
    Prepared { reference, body: xml.into() }
}

/// Writes a pacs.028.001.03 that asks what became of `uetr`, under a fresh reference.
pub fn status_request(uetr: Uuid) -> Prepared {
    let reference = fresh_reference();
    let now = clock::rfc3339(clock::now_ms());
    let xml = format!(
        "<Document xmlns=\"urn:iso:std:iso:20022:tech:xsd:pacs.028.001.03\"><FIToFIPmtStsReq><GrpHdr><MsgId>{reference}</MsgId><CreDtTm>{now}</CreDtTm></GrpHdr><TxInf><OrgnlUETR>{}</OrgnlUETR></TxInf></FIToFIPmtStsReq></Document>",
        uetr.hyphenated()
    );
    Prepared { reference, body: xml.into() }
}

/// Reads a message of the hub or, through it, of another bank.
pub fn read(body: &[u8]) -> Result<Arrived, MessageFault> {
    let message = parse(body).map_err(|fault| MessageFault::Invalid(fault.to_string()))?;
    let text = |path: &'static str| message.text(path);
    let need = |path: &'static str| text(path).map(Box::<str>::from).ok_or(MessageFault::Missing(path));
    let uetr = |path: &'static str| {
        text(path).and_then(|found| Uuid::try_parse(found).ok()).ok_or(MessageFault::Missing(path))
    };
    match message.definition().get(..8) {
        Some("pacs.008") => {
            let seen =
                credit_transfer_of(&message).map_err(|fault| MessageFault::Invalid(fault.to_string()))?;
            let account = match seen.cdtr_account {
                Some(Account::Iban(id) | Account::Other(id)) => id,
                None => String::new(),
            };
            Ok(Arrived::Instruction(Box::new(Instruction {
                uetr: Uuid::try_parse(&seen.uetr).map_err(|_| MessageFault::Missing("UETR"))?,
                reference: seen.msg_id.into(),
                end_to_end: seen.end_to_end_id.into(),
                amount: seen.amount.text.into(),
                ccy: seen.amount.ccy.into(),
                account: account.into(),
            })))
        }
        Some("pacs.002") => Ok(Arrived::Status(Box::new(Status {
            uetr: uetr("TxInfAndSts/OrgnlUETR")?,
            status: need("TxInfAndSts/TxSts")?,
            reason: text("TxInfAndSts/StsRsnInf/Rsn/Cd")
                .or_else(|| text("TxInfAndSts/StsRsnInf/Rsn/Prtry"))
                .map(Box::from),
        }))),
        Some("admi.002") => {
            Ok(Arrived::Rejection { reference: need("RltdRef/Ref")?, code: need("Rsn/RjctgPtyRsn")? })
        }
        _ => Ok(Arrived::Other),
    }
}

/// An agent by BIC where it has that form, else by member id.
fn agent(xml: &mut String, id: &str) {
    let bic = matches!(id.len(), 8 | 11) && id.bytes().all(|b| b.is_ascii_uppercase() || b.is_ascii_digit());
    let (open, close) = if bic {
        ("<FinInstnId><BICFI>", "</BICFI></FinInstnId>")
    } else {
        ("<FinInstnId><ClrSysMmbId><MmbId>", "</MmbId></ClrSysMmbId></FinInstnId>")
    };
    xml.push_str(open);
    escape(xml, id);
    xml.push_str(close);
}

fn escape(xml: &mut String, text: &str) {
    for c in text.chars() {
        match c {
            '<' => xml.push_str("&lt;"),
            '>' => xml.push_str("&gt;"),
            '&' => xml.push_str("&amp;"),
            '"' => xml.push_str("&quot;"),
            other => xml.push(other),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn instruction() -> (Instruction, Prepared) {
        let uetr = Uuid::new_v4();
        let made = credit_transfer(&CreditTransfer {
            reference: "R&1",
            uetr,
            amount: "4100.50",
            ccy: "KHR",
            debtor_agent: "LOTUVNVX",
            debtor_account: "1",
            creditor_agent: "mekong-bank",
            creditor_account: "00<2",
            accepted_ms: Some(1_790_000_000_000),
        });
        let Arrived::Instruction(read) = read(&made.body).unwrap() else { panic!("not a pacs.008") };
        assert_eq!(read.uetr, uetr);
        (*read, made)
    }

    #[test]
    fn what_a_bank_writes_is_valid_and_read_again() {
        // Protects every payment of the sandbox: the schemas judge what we write by hand.
        let (to, made) = instruction();
        assert_eq!((&*to.reference, &*to.amount, &*to.ccy, &*to.account), ("R&1", "4100.50", "KHR", "00<2"));
        assert_eq!(&*made.reference, "R&1");
        let no = status_report(&to, &to.reference, "RJCT", Some("AC04"));
        let expected = Status { uetr: to.uetr, status: "RJCT".into(), reason: Some("AC04".into()) };
        assert_eq!(read(&no.body), Ok(Arrived::Status(Box::new(expected))));
        assert_eq!(read(&status_request(to.uetr).body), Ok(Arrived::Other));
        assert!(matches!(read(b"garbage"), Err(MessageFault::Invalid(_))));
    }
}
