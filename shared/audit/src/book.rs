//! The auditor's own books: accounts, payments, used references and UETRs, enquiries, timers. It holds and looks up;
//! what a record changes is in `apply`, what it should change in `forecast`.

use std::collections::{BTreeMap, BTreeSet};

use tonle_wire::journal::State;
use tonle_wire::order::Ids;
use tonle_wire::registry::{Account as Row, Mode};

use crate::rows::{Id, Rows};

/// An account: (ledger, participant).
pub(crate) type AccountKey = (Id, Id);

/// The auditor's account.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Account {
    pub(crate) mode: Mode,
    pub(crate) limit: i64,
    pub(crate) position: i64,
    /// From the journal's holds, releases and postings.
    pub(crate) reserved: u64,
    /// From the states of the payments alone: what `reserved` must be (I8).
    pub(crate) open: u64,
}

impl Account {
    /// Limit + position − reserved, in minor units; negative below a lowered cap.
    pub(crate) fn headroom(&self) -> i128 {
        i128::from(self.limit) + i128::from(self.position) - i128::from(self.reserved)
    }

    /// Whether a row of the journal says the same.
    pub(crate) fn is(&self, row: &Row) -> bool {
        self.mode == row.mode
            && self.limit == row.limit
            && self.position == row.position
            && self.reserved == row.reserved
    }
}

/// A payment as the journal moved it.
#[derive(Debug, Clone)]
pub(crate) struct Payment {
    pub(crate) reference: Box<str>,
    pub(crate) uetr: [u8; 16],
    pub(crate) payer: Id,
    pub(crate) payee: Option<Id>,
    pub(crate) ledger: Option<Id>,
    pub(crate) amount: u64,
    pub(crate) deadline: u64,
    pub(crate) ids: Ids,
    pub(crate) state: State,
    pub(crate) reason: Option<Box<str>>,
    /// Offset of the order that decided it.
    pub(crate) decided: u64,
    /// Whether its money was posted.
    pub(crate) posted: bool,
    /// What is held for it.
    pub(crate) held: u64,
    /// Whether the payee's agent got the instruction.
    pub(crate) instructed: bool,
    /// Fingerprints of the finals that payer and payee got.
    pub(crate) finals: [Option<u64>; 2],
}

impl Payment {
    /// Payer and payee are one: nothing is held.
    pub(crate) fn is_own(&self) -> bool {
        self.payee == Some(self.payer)
    }

    /// The payer's account.
    pub(crate) fn payer_account(&self) -> Option<AccountKey> {
        self.ledger.map(|ledger| (ledger, self.payer))
    }
}

/// The first use of a reference.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Used {
    pub(crate) first: u64,
    pub(crate) content: [u8; 16],
}

/// What an order came to, for those who hear of it later.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Came {
    /// Nothing that its sender would have to be told apart.
    Quiet,
    /// A refusal or a conflict.
    Refused,
    /// An enquiry with a reply.
    Enquired,
    /// The same as the order at this offset.
    Repeat(u64),
}

/// What is kept of each record for ever.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Note {
    /// Of the journal record's bytes (I14).
    pub(crate) print: u64,
    pub(crate) sender: Option<Id>,
    pub(crate) came: Came,
    /// Its sender got an event about it already.
    pub(crate) told: bool,
}

/// All books.
#[derive(Debug, Default)]
pub(crate) struct Book {
    pub(crate) accounts: BTreeMap<AccountKey, Account>,
    pub(crate) payments: BTreeMap<u64, Payment>,
    pub(crate) references: BTreeMap<Id, BTreeMap<Box<str>, Used>>,
    pub(crate) references_count: u64,
    pub(crate) uetrs: BTreeMap<[u8; 16], u64>,
    /// Never-seen UETRs with everybody who asked.
    pub(crate) asked: BTreeMap<[u8; 16], BTreeSet<Id>>,
    /// Armed timers: (deadline, payment).
    pub(crate) timers: BTreeSet<(u64, u64)>,
    /// Open payments whose timer should have fired and did not; reported once.
    pub(crate) overdue: BTreeSet<u64>,
    /// Σ positions by ledger.
    pub(crate) sums: BTreeMap<Id, i128>,
    /// Funds from outside by ledger, in and out.
    pub(crate) outside: BTreeMap<Id, (u64, u64)>,
    /// Committed payments by ledger: number and minor units.
    pub(crate) committed: BTreeMap<Id, (u64, u128)>,
    /// Payments by final state and reason.
    pub(crate) outcomes: BTreeMap<(&'static str, Box<str>), u64>,
    /// Payments whose money moved, by (payer, reference) and by UETR (I3).
    pub(crate) paid: BTreeMap<[u8; 16], u64>,
    /// Fingerprints of operators' orders that were carried out, with their offsets.
    pub(crate) orders_done: BTreeMap<u64, u64>,
    pub(crate) notes: BTreeMap<u64, Note>,
}

impl Book {
    /// The first use of a reference.
    pub(crate) fn used(&self, participant: Id, reference: &str) -> Option<Used> {
        self.references.get(&participant)?.get(reference).copied()
    }

    /// The payment with a UETR.
    pub(crate) fn by_uetr(&self, uetr: &[u8; 16]) -> Option<(u64, &Payment)> {
        let offset = *self.uetrs.get(uetr)?;
        self.payments.get(&offset).map(|payment| (offset, payment))
    }

    /// Uses a reference up, unless it is.
    pub(crate) fn burn(&mut self, participant: Id, reference: &str, content: [u8; 16], first: u64) {
        let own = self.references.entry(participant).or_default();
        if !own.contains_key(reference) {
            own.insert(reference.into(), Used { first, content });
            self.references_count += 1;
        }
    }

    /// The number of payments that are not final.
    pub(crate) fn open(&self) -> u64 {
        (self.timers.len() + self.overdue.len()) as u64
    }

    /// Takes a payment in.
    pub(crate) fn admit(&mut self, offset: u64, payment: Payment) {
        self.timers.insert((payment.deadline, offset));
        self.uetrs.entry(payment.uetr).or_insert(offset);
        self.payments.insert(offset, payment);
    }

    /// Sets a timer aside that the journal did not fire.
    pub(crate) fn miss(&mut self, offset: u64) {
        if let Some(payment) = self.payments.get(&offset)
            && self.timers.remove(&(payment.deadline, offset))
        {
            self.overdue.insert(offset);
        }
    }

    /// The key of an account that a row names.
    pub(crate) fn key(rows: &mut Rows, row: &Row) -> AccountKey {
        (rows.intern(&row.ledger), rows.intern(&row.participant))
    }
}
