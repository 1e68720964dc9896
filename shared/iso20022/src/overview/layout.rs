//! Which element carries what, per message: the data behind the overview.
//!
//! One row serves all versions of a message: where versions name an element differently, the alternatives stand one after
//! the other, and the first that is there counts. A test finds every path in the schema of some version.

/// Where a value is looked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Source {
    /// Below the transaction.
    Tx(&'static str),
    /// Below the element around the transaction, such as `PmtInf`.
    Around(&'static str),
    /// Below the body.
    Body(&'static str),
}
use Source::{Around, Body, Tx};

/// Alternatives, the best first.
pub(crate) type Sources = &'static [Source];

/// The row of one message.
#[derive(Debug)]
pub(crate) struct Layout {
    /// Message without version, such as `pacs.008`.
    pub(crate) message: &'static str,
    pub(crate) msg_id: &'static [&'static str],
    pub(crate) created: &'static [&'static str],
    pub(crate) count: &'static [&'static str],
    pub(crate) method: &'static [&'static str],
    /// Paths to transactions; each step may be repeated.
    pub(crate) transactions: &'static [&'static str],
    pub(crate) instr_id: Sources,
    pub(crate) end_to_end_id: Sources,
    pub(crate) tx_id: Sources,
    pub(crate) uetr: Sources,
    pub(crate) amount: Sources,
    pub(crate) instd_amt: Sources,
    pub(crate) sttlm_dt: Sources,
    pub(crate) chrg_br: Sources,
    /// Elements that hold `FinInstnId`.
    pub(crate) instg_agt: Sources,
    pub(crate) instd_agt: Sources,
    pub(crate) dbtr_agt: Sources,
    pub(crate) cdtr_agt: Sources,
    /// Parties: elements that hold `Nm`, an agent, or a choice of both.
    pub(crate) dbtr: Sources,
    pub(crate) cdtr: Sources,
    pub(crate) dbtr_acct: Sources,
    pub(crate) cdtr_acct: Sources,
    /// Elements that hold `Cd` or `Prtry`.
    pub(crate) purp: Sources,
    pub(crate) tx_sts: Sources,
    pub(crate) reason: Sources,
    pub(crate) vrfctn_id: Sources,
}

/// A message without transactions, with a group header.
const GROUP: Layout = Layout {
    message: "",
    msg_id: &["GrpHdr/MsgId"],
    created: &["GrpHdr/CreDtTm"],
    count: &["GrpHdr/NbOfTxs"],
    method: &["GrpHdr/SttlmInf/SttlmMtd", "GrpHdr/SttlmMtd"],
    transactions: &[],
    instr_id: &[],
    end_to_end_id: &[],
    tx_id: &[],
    uetr: &[],
    amount: &[],
    instd_amt: &[],
    sttlm_dt: &[],
    chrg_br: &[],
    instg_agt: &[],
    instd_agt: &[],
    dbtr_agt: &[],
    cdtr_agt: &[],
    dbtr: &[],
    cdtr: &[],
    dbtr_acct: &[],
    cdtr_acct: &[],
    purp: &[],
    tx_sts: &[],
    reason: &[],
    vrfctn_id: &[],
};

/// A message with a message header instead.
const HEADED: Layout = Layout { msg_id: &["MsgHdr/MsgId"], created: &["MsgHdr/CreDtTm"], ..GROUP };

/// A message that is assigned by one agent to another.
const ASSIGNED: Layout = Layout { msg_id: &["Assgnmt/MsgId"], created: &["Assgnmt/CreDtTm"], ..GROUP };

/// A payment between banks.
const PAYMENT: Layout = Layout {
    transactions: &["CdtTrfTxInf"],
    instr_id: &[Tx("PmtId/InstrId")],
    end_to_end_id: &[Tx("PmtId/EndToEndId")],
    tx_id: &[Tx("PmtId/TxId")],
    uetr: &[Tx("PmtId/UETR")],
    amount: &[Tx("IntrBkSttlmAmt")],
    instd_amt: &[Tx("InstdAmt")],
    sttlm_dt: &[Tx("IntrBkSttlmDt"), Body("GrpHdr/IntrBkSttlmDt")],
    chrg_br: &[Tx("ChrgBr")],
    instg_agt: &[Tx("InstgAgt"), Body("GrpHdr/InstgAgt")],
    instd_agt: &[Tx("InstdAgt"), Body("GrpHdr/InstdAgt")],
    dbtr_agt: &[Tx("DbtrAgt")],
    cdtr_agt: &[Tx("CdtrAgt")],
    dbtr: &[Tx("Dbtr")],
    cdtr: &[Tx("Cdtr")],
    dbtr_acct: &[Tx("DbtrAcct")],
    cdtr_acct: &[Tx("CdtrAcct")],
    purp: &[Tx("Purp")],
    ..GROUP
};

/// A message about an earlier payment: the original's ids, parties and, if nothing better is there, amount.
const ABOUT: Layout = Layout {
    transactions: &["TxInf"],
    instr_id: &[Tx("OrgnlInstrId")],
    end_to_end_id: &[Tx("OrgnlEndToEndId")],
    tx_id: &[Tx("OrgnlTxId")],
    uetr: &[Tx("OrgnlUETR")],
    amount: &[
        Tx("OrgnlTxRef/IntrBkSttlmAmt"),
        Tx("OrgnlTxRef/Amt/InstdAmt"),
        Tx("OrgnlTxRef/Amt/EqvtAmt/Amt"),
    ],
    instd_amt: &[Tx("OrgnlTxRef/Amt/InstdAmt")],
    sttlm_dt: &[Tx("OrgnlTxRef/IntrBkSttlmDt")],
    chrg_br: &[],
    instg_agt: &[Tx("InstgAgt"), Body("GrpHdr/InstgAgt")],
    instd_agt: &[Tx("InstdAgt"), Body("GrpHdr/InstdAgt")],
    dbtr_agt: &[Tx("OrgnlTxRef/DbtrAgt")],
    cdtr_agt: &[Tx("OrgnlTxRef/CdtrAgt")],
    dbtr: &[Tx("OrgnlTxRef/Dbtr")],
    cdtr: &[Tx("OrgnlTxRef/Cdtr")],
    dbtr_acct: &[Tx("OrgnlTxRef/DbtrAcct")],
    cdtr_acct: &[Tx("OrgnlTxRef/CdtrAcct")],
    purp: &[Tx("OrgnlTxRef/Purp")],
    ..GROUP
};

/// A customer's order or request: the debtor's side stands around the transactions, the amount is the instructed one.
const ORDER: Layout = Layout {
    instr_id: &[Tx("PmtId/InstrId")],
    end_to_end_id: &[Tx("PmtId/EndToEndId")],
    uetr: &[Tx("PmtId/UETR")],
    amount: &[Tx("Amt/InstdAmt"), Tx("Amt/EqvtAmt/Amt")],
    instd_amt: &[Tx("Amt/InstdAmt")],
    chrg_br: &[Tx("ChrgBr"), Around("ChrgBr")],
    dbtr_agt: &[Around("DbtrAgt")],
    cdtr_agt: &[Tx("CdtrAgt")],
    dbtr: &[Around("Dbtr")],
    cdtr: &[Tx("Cdtr")],
    dbtr_acct: &[Around("DbtrAcct")],
    cdtr_acct: &[Tx("CdtrAcct")],
    purp: &[Tx("Purp")],
    ..GROUP
};

/// A status of orders.
const ORDER_STATUS: Layout = Layout {
    transactions: &["OrgnlPmtInfAndSts/TxInfAndSts"],
    tx_id: &[],
    instg_agt: &[],
    instd_agt: &[],
    tx_sts: &[Tx("TxSts")],
    reason: &[Tx("StsRsnInf/Rsn")],
    ..ABOUT
};

/// A report to an account's owner, by booked transaction.
const REPORT: Layout = Layout {
    instr_id: &[Tx("Refs/InstrId")],
    end_to_end_id: &[Tx("Refs/EndToEndId")],
    tx_id: &[Tx("Refs/TxId")],
    uetr: &[Tx("Refs/UETR")],
    amount: &[Tx("Amt"), Tx("AmtDtls/TxAmt/Amt")],
    instd_amt: &[Tx("AmtDtls/InstdAmt/Amt")],
    sttlm_dt: &[Tx("RltdDts/IntrBkSttlmDt")],
    instg_agt: &[Tx("RltdAgts/InstgAgt")],
    instd_agt: &[Tx("RltdAgts/InstdAgt")],
    dbtr_agt: &[Tx("RltdAgts/DbtrAgt")],
    cdtr_agt: &[Tx("RltdAgts/CdtrAgt")],
    dbtr: &[Tx("RltdPties/Dbtr")],
    cdtr: &[Tx("RltdPties/Cdtr")],
    dbtr_acct: &[Tx("RltdPties/DbtrAcct")],
    cdtr_acct: &[Tx("RltdPties/CdtrAcct")],
    purp: &[Tx("Purp")],
    reason: &[Tx("RtrInf/Rsn")],
    ..GROUP
};

/// All rows, sorted by message. A message without a row has a group header, message header or assignment, and no
/// transactions.
pub(crate) static LAYOUTS: &[Layout] = &[
    Layout { message: "acmt.022", transactions: &["Mod"], vrfctn_id: &[Tx("Id")], ..ASSIGNED },
    Layout { message: "acmt.023", transactions: &["Vrfctn"], vrfctn_id: &[Tx("Id")], ..ASSIGNED },
    Layout {
        message: "acmt.024",
        transactions: &["Rpt"],
        vrfctn_id: &[Tx("OrgnlId")],
        reason: &[Tx("Rsn")],
        ..ASSIGNED
    },
    Layout { message: "admi.007", msg_id: &["MsgId/MsgId"], created: &["MsgId/CreDtTm"], ..GROUP },
    Layout { message: "admi.011", msg_id: &["MsgId"], created: &[], ..GROUP },
    Layout {
        message: "camt.029",
        msg_id: &["Assgnmt/Id"],
        created: ASSIGNED.created,
        transactions: &["CxlDtls/OrgnlPmtInfAndSts/TxInfAndSts", "CxlDtls/TxInfAndSts"],
        uetr: &[Tx("OrgnlUETR"), Tx("UETR")],
        amount: &[
            Tx("OrgnlIntrBkSttlmAmt"),
            Tx("OrgnlInstdAmt"),
            Tx("OrgnlTxRef/IntrBkSttlmAmt"),
            Tx("OrgnlTxRef/Amt/InstdAmt"),
            Tx("OrgnlTxRef/Amt/EqvtAmt/Amt"),
        ],
        sttlm_dt: &[Tx("OrgnlIntrBkSttlmDt"), Tx("OrgnlTxRef/IntrBkSttlmDt")],
        instg_agt: &[],
        instd_agt: &[],
        tx_sts: &[Tx("TxCxlSts")],
        reason: &[Tx("CxlStsRsnInf/Rsn")],
        ..ABOUT
    },
    Layout {
        message: "camt.050",
        msg_id: HEADED.msg_id,
        created: HEADED.created,
        transactions: &["LqdtyCdtTrf"],
        instr_id: &[Tx("LqdtyTrfId/InstrId")],
        end_to_end_id: &[Tx("LqdtyTrfId/EndToEndId")],
        tx_id: &[Tx("LqdtyTrfId/TxId")],
        uetr: &[Tx("LqdtyTrfId/UETR")],
        amount: &[Tx("TrfdAmt/AmtWthCcy")],
        sttlm_dt: &[Tx("SttlmDt")],
        dbtr: &[Tx("Dbtr")],
        cdtr: &[Tx("Cdtr")],
        dbtr_acct: &[Tx("DbtrAcct")],
        cdtr_acct: &[Tx("CdtrAcct")],
        ..GROUP
    },
    Layout { message: "camt.052", transactions: &["Rpt/Ntry/NtryDtls/TxDtls"], ..REPORT },
    Layout { message: "camt.053", transactions: &["Stmt/Ntry/NtryDtls/TxDtls"], ..REPORT },
    Layout { message: "camt.054", transactions: &["Ntfctn/Ntry/NtryDtls/TxDtls"], ..REPORT },
    Layout {
        message: "camt.055",
        msg_id: &["Assgnmt/Id"],
        created: ASSIGNED.created,
        count: &["CtrlData/NbOfTxs"],
        transactions: &["Undrlyg/OrgnlPmtInfAndCxl/TxInf"],
        tx_id: &[],
        amount: &[Tx("OrgnlInstdAmt"), Tx("OrgnlTxRef/Amt/InstdAmt"), Tx("OrgnlTxRef/Amt/EqvtAmt/Amt")],
        instd_amt: &[Tx("OrgnlInstdAmt"), Tx("OrgnlTxRef/Amt/InstdAmt")],
        instg_agt: &[],
        instd_agt: &[],
        reason: &[Tx("CxlRsnInf/Rsn")],
        ..ABOUT
    },
    Layout {
        message: "camt.056",
        msg_id: &["Assgnmt/Id"],
        created: ASSIGNED.created,
        count: &["CtrlData/NbOfTxs"],
        transactions: &["Undrlyg/TxInf"],
        amount: &[Tx("OrgnlIntrBkSttlmAmt"), Tx("OrgnlTxRef/IntrBkSttlmAmt")],
        sttlm_dt: &[Tx("OrgnlIntrBkSttlmDt"), Tx("OrgnlTxRef/IntrBkSttlmDt")],
        instg_agt: &[],
        instd_agt: &[],
        reason: &[Tx("CxlRsnInf/Rsn")],
        ..ABOUT
    },
    Layout {
        message: "pacs.002",
        transactions: &["TxInfAndSts"],
        tx_sts: &[Tx("TxSts")],
        reason: &[Tx("StsRsnInf/Rsn")],
        ..ABOUT
    },
    Layout { message: "pacs.003", transactions: &["DrctDbtTxInf"], ..PAYMENT },
    Layout {
        message: "pacs.004",
        amount: &[Tx("RtrdIntrBkSttlmAmt")],
        instd_amt: &[Tx("RtrdInstdAmt"), Tx("OrgnlTxRef/Amt/InstdAmt")],
        sttlm_dt: &[Tx("IntrBkSttlmDt"), Body("GrpHdr/IntrBkSttlmDt")],
        chrg_br: &[Tx("ChrgBr")],
        reason: &[Tx("RtrRsnInf/Rsn"), Body("OrgnlGrpInf/RtrRsnInf/Rsn")],
        ..ABOUT
    },
    Layout {
        message: "pacs.007",
        amount: &[Tx("RvsdIntrBkSttlmAmt")],
        instd_amt: &[Tx("RvsdInstdAmt"), Tx("OrgnlTxRef/Amt/InstdAmt")],
        sttlm_dt: &[Tx("IntrBkSttlmDt"), Body("GrpHdr/IntrBkSttlmDt")],
        chrg_br: &[Tx("ChrgBr")],
        reason: &[Tx("RvslRsnInf/Rsn"), Body("OrgnlGrpInf/RvslRsnInf/Rsn")],
        ..ABOUT
    },
    Layout { message: "pacs.008", ..PAYMENT },
    Layout { message: "pacs.009", instd_amt: &[], chrg_br: &[], ..PAYMENT },
    Layout {
        message: "pacs.010",
        transactions: &["CdtInstr/DrctDbtTxInf"],
        instd_amt: &[],
        sttlm_dt: &[Tx("IntrBkSttlmDt"), Around("IntrBkSttlmDt")],
        chrg_br: &[],
        instg_agt: &[Around("InstgAgt"), Body("GrpHdr/InstgAgt")],
        instd_agt: &[Around("InstdAgt"), Body("GrpHdr/InstdAgt")],
        cdtr_agt: &[Around("CdtrAgt")],
        cdtr: &[Around("Cdtr")],
        cdtr_acct: &[Around("CdtrAcct")],
        ..PAYMENT
    },
    Layout { message: "pacs.028", ..ABOUT },
    Layout { message: "pain.001", transactions: &["PmtInf/CdtTrfTxInf"], ..ORDER },
    Layout { message: "pain.002", ..ORDER_STATUS },
    Layout { message: "pain.013", transactions: &["PmtInf/CdtTrfTx"], ..ORDER },
    Layout {
        message: "pain.014",
        amount: &[Tx("OrgnlTxRef/Amt/InstdAmt"), Tx("OrgnlTxRef/Amt/EqvtAmt/Amt")],
        sttlm_dt: &[],
        purp: &[],
        ..ORDER_STATUS
    },
];

/// What a message without a row has.
pub(crate) static OTHER: Layout = Layout {
    msg_id: &["GrpHdr/MsgId", "MsgHdr/MsgId", "Assgnmt/MsgId", "Assgnmt/Id"],
    created: &["GrpHdr/CreDtTm", "MsgHdr/CreDtTm", "Assgnmt/CreDtTm"],
    ..GROUP
};

/// The row of a message, by its definition.
pub(crate) fn of(definition: &str) -> &'static Layout {
    let message = definition.get(..8).unwrap_or_default();
    LAYOUTS.binary_search_by(|row| row.message.cmp(message)).map_or(&OTHER, |at| &LAYOUTS[at])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::generated::tables::{COMPLEX, SCHEMAS};
    use crate::tables::{Complex, Content, Element};

    fn below(element: &Element, path: &str) -> Option<&'static Element> {
        let mut content = element.content;
        let mut found = None;
        for name in path.split('/') {
            let Content::Complex(index) = content else { return None };
            let Complex::Elements(model) = &COMPLEX[usize::from(index)] else { return None };
            let child = model.iter().find(|child| child.name == name)?;
            content = child.content;
            found = Some(child);
        }
        found
    }

    fn sources(row: &Layout) -> Vec<Source> {
        [
            row.instr_id,
            row.end_to_end_id,
            row.tx_id,
            row.uetr,
            row.amount,
            row.instd_amt,
            row.sttlm_dt,
            row.chrg_br,
            row.instg_agt,
            row.instd_agt,
            row.dbtr_agt,
            row.cdtr_agt,
            row.dbtr,
            row.cdtr,
            row.dbtr_acct,
            row.cdtr_acct,
            row.purp,
            row.tx_sts,
            row.reason,
            row.vrfctn_id,
        ]
        .concat()
    }

    #[test]
    fn every_path_exists_in_some_version() {
        // Protects against a row that silently finds nothing: a misspelt path, an element of another message.
        assert!(LAYOUTS.windows(2).all(|pair| pair[0].message < pair[1].message));
        let mut lost = Vec::new();
        for row in LAYOUTS {
            let bodies: Vec<&Element> = SCHEMAS
                .iter()
                .filter(|schema| schema.name.starts_with(row.message))
                .filter_map(|schema| match schema.root.content {
                    Content::Complex(index) => match &COMPLEX[usize::from(index)] {
                        Complex::Elements([body]) => Some(body),
                        _ => None,
                    },
                    Content::Simple(_) => None,
                })
                .collect();
            assert!(!bodies.is_empty(), "{}", row.message);
            let mut paths: Vec<String> = row.transactions.iter().map(|path| (*path).to_owned()).collect();
            paths.extend(
                row.msg_id.iter().take(1).chain(row.created.iter().take(1)).map(|path| (*path).to_owned()),
            );
            let exists = |path: &str| bodies.iter().any(|body| below(body, path).is_some());
            for source in sources(row) {
                let candidates: Vec<String> = match source {
                    Source::Body(path) => vec![path.to_owned()],
                    Source::Tx(path) => row.transactions.iter().map(|tx| format!("{tx}/{path}")).collect(),
                    Source::Around(path) => {
                        let around = row.transactions.iter().filter_map(|tx| tx.rsplit_once('/'));
                        around.map(|(around, _)| format!("{around}/{path}")).collect()
                    }
                };
                if !candidates.iter().any(|path| exists(path)) {
                    lost.push(format!("{} {source:?}", row.message));
                }
            }
            lost.extend(
                paths.iter().filter(|path| !exists(path)).map(|path| format!("{} {path}", row.message)),
            );
        }
        assert!(lost.is_empty(), "{lost:#?}");
    }
}
