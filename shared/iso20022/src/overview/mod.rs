//! The neutral overview: what a message is about, in the same words for every message and version.
//!
//! Knows by a table which element carries what; does not judge anything, and invents nothing: what is not in the message is
//! absent. All texts are the message's own.

pub(crate) mod layout;

use crate::message::{At, Message};
use layout::{Layout, Source, Sources};

/// An amount as sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Money<'m> {
    /// The `Ccy` attribute.
    pub ccy: &'m str,
    /// The text, white space collapsed, digits as they are.
    pub value: &'m str,
}

/// What a message is about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Overview<'m> {
    /// Of group header, message header or assignment.
    pub msg_id: Option<&'m str>,
    /// Creation time, as sent.
    pub created: Option<&'m str>,
    /// `NbOfTxs`, as sent.
    pub number_of_transactions: Option<&'m str>,
    /// `SttlmInf/SttlmMtd`.
    pub settlement_method: Option<&'m str>,
    /// The transactions in order.
    pub transactions: Vec<Transaction<'m>>,
}

/// One transaction. Status, return, query and recall messages give the original's ids, parties and accounts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(
    missing_docs,
    reason = "the names are those of the messages; the table says which element each one is"
)]
pub struct Transaction<'m> {
    pub instr_id: Option<&'m str>,
    pub end_to_end_id: Option<&'m str>,
    pub tx_id: Option<&'m str>,
    pub uetr: Option<&'m str>,
    /// The amount settled; of a return the returned, else the original amount; of an order the instructed one.
    pub amount: Option<Money<'m>>,
    pub instd_amt: Option<Money<'m>>,
    /// Of the transaction, else of the group.
    pub sttlm_dt: Option<&'m str>,
    pub chrg_br: Option<&'m str>,
    /// Agents: BIC, else member id, else LEI, else another id, else name. Of the transaction, else of the group.
    pub instg_agt: Option<&'m str>,
    pub instd_agt: Option<&'m str>,
    pub dbtr_agt: Option<&'m str>,
    pub cdtr_agt: Option<&'m str>,
    /// Names.
    pub dbtr: Option<&'m str>,
    pub cdtr: Option<&'m str>,
    /// Accounts: IBAN, else another id.
    pub dbtr_acct: Option<&'m str>,
    pub cdtr_acct: Option<&'m str>,
    /// The code, else the text of one's own.
    pub purp: Option<&'m str>,
    pub tx_sts: Option<&'m str>,
    /// The first reason: the code, else the text of one's own.
    pub reason: Option<&'m str>,
    pub vrfctn_id: Option<&'m str>,
}

/// A transaction's place: its element, the one around it, and the body.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Place<'m, 'a> {
    pub(crate) body: At<'m, 'a>,
    pub(crate) around: At<'m, 'a>,
    pub(crate) tx: At<'m, 'a>,
}

impl<'m, 'a> Place<'m, 'a> {
    /// The first value that a reading of one of the sources gives.
    pub(crate) fn first<T>(self, sources: Sources, read: impl Fn(At<'m, 'a>) -> Option<T>) -> Option<T> {
        sources.iter().find_map(|source| {
            let (from, path) = match source {
                Source::Tx(path) => (self.tx, path),
                Source::Around(path) => (self.around, path),
                Source::Body(path) => (self.body, path),
            };
            from.find(path).and_then(&read)
        })
    }

    fn read(self, row: &Layout) -> Transaction<'m> {
        let text = |sources| self.first(sources, At::text);
        let money = |sources| self.first(sources, money);
        let agent = |sources| self.first(sources, agent);
        let party = |sources| self.first(sources, name);
        let account = |sources| self.first(sources, account);
        let code = |sources| self.first(sources, code);
        Transaction {
            instr_id: text(row.instr_id),
            end_to_end_id: text(row.end_to_end_id),
            tx_id: text(row.tx_id),
            uetr: text(row.uetr),
            amount: money(row.amount),
            instd_amt: money(row.instd_amt),
            sttlm_dt: text(row.sttlm_dt),
            chrg_br: text(row.chrg_br),
            instg_agt: agent(row.instg_agt),
            instd_agt: agent(row.instd_agt),
            dbtr_agt: agent(row.dbtr_agt),
            cdtr_agt: agent(row.cdtr_agt),
            dbtr: party(row.dbtr),
            cdtr: party(row.cdtr),
            dbtr_acct: account(row.dbtr_acct),
            cdtr_acct: account(row.cdtr_acct),
            purp: code(row.purp),
            tx_sts: text(row.tx_sts),
            reason: code(row.reason),
            vrfctn_id: text(row.vrfctn_id),
        }
    }
}

fn money<'m>(at: At<'m, '_>) -> Option<Money<'m>> {
    Some(Money { ccy: at.attribute()?, value: at.text()? })
}

/// An agent's identification; the choice of very old versions and of cases included.
pub(crate) fn agent<'m>(at: At<'m, '_>) -> Option<&'m str> {
    let at = at.child("Agt").unwrap_or(at);
    let id = at.child("FinInstnId")?;
    let id = id.child("CmbndId").unwrap_or(id);
    const PATHS: [&str; 10] = [
        "BICFI",
        "BIC",
        "ClrSysMmbId/MmbId",
        "ClrSysMmbId/Id",
        "ClrSysMmbId/Prtry",
        "LEI",
        "Othr/Id",
        "PrtryId/Id",
        "Nm",
        "NmAndAdr/Nm",
    ];
    PATHS.iter().find_map(|path| id.get(path))
}

/// The name of a party, an agent, or a choice of both.
fn name<'m>(at: At<'m, '_>) -> Option<&'m str> {
    let at = at.child("Pty").or_else(|| at.child("Agt")).unwrap_or(at);
    at.get("Nm").or_else(|| {
        let id = at.child("FinInstnId")?;
        id.get("Nm").or_else(|| id.get("NmAndAdr/Nm")).or_else(|| id.get("CmbndId/Nm"))
    })
}

fn account<'m>(at: At<'m, '_>) -> Option<&'m str> {
    let id = at.child("Id")?;
    const PATHS: [&str; 5] = ["IBAN", "Othr/Id", "BBAN", "UPIC", "PrtryAcct/Id"];
    PATHS.iter().find_map(|path| id.get(path))
}

fn code<'m>(at: At<'m, '_>) -> Option<&'m str> {
    at.get("Cd").or_else(|| at.get("Prtry"))
}

/// Visits the transactions in the order of the document.
pub(crate) fn each_transaction<'m, 'a>(
    message: &'m Message<'a>,
    row: &Layout,
    mut visit: impl FnMut(Place<'m, 'a>),
) {
    let body = message.body();
    match row.transactions {
        [] => {}
        [path] => descend(body, body, path, &mut |around, tx| visit(Place { body, around, tx })),
        paths => {
            let mut places = Vec::new();
            for path in paths {
                descend(body, body, path, &mut |around, tx| places.push(Place { body, around, tx }));
            }
            places.sort_by_key(|place| place.tx.index());
            places.into_iter().for_each(visit);
        }
    }
}

fn descend<'m, 'a>(
    around: At<'m, 'a>,
    at: At<'m, 'a>,
    path: &str,
    visit: &mut impl FnMut(At<'m, 'a>, At<'m, 'a>),
) {
    let (name, rest) = path.split_once('/').map_or((path, None), |(name, rest)| (name, Some(rest)));
    for child in at.children().filter(|child| child.name() == name) {
        match rest {
            Some(rest) => descend(child, child, rest, visit),
            None => visit(around, child),
        }
    }
}

impl Message<'_> {
    /// The neutral overview of any message.
    ///
    /// ```
    /// # let bytes = include_bytes!("../../samples/pacs.008.001.08-bare.xml");
    /// let message = tonle_iso20022::parse(bytes)?;
    /// let overview = message.overview();
    /// let transaction = overview.transactions[0];
    /// assert_eq!(transaction.amount.map(|amount| (amount.ccy, amount.value)), Some(("VND", "125000")));
    /// assert_eq!((transaction.cdtr_agt, transaction.tx_sts), (Some("SENNVNVX"), None));
    /// # Ok::<(), tonle_iso20022::Fault>(())
    /// ```
    pub fn overview(&self) -> Overview<'_> {
        let row = layout::of(self.definition());
        let body = self.body();
        let first = |paths: &[&str]| paths.iter().find_map(|path| body.get(path));
        let mut transactions = Vec::new();
        each_transaction(self, row, |place| transactions.push(place.read(row)));
        Overview {
            msg_id: first(row.msg_id),
            created: first(row.created),
            number_of_transactions: first(row.count),
            settlement_method: first(row.method),
            transactions,
        }
    }
}
