//! A state taken apart for a snapshot, and put together again. The sealed generations of the tables are shared, the
//! open ones copied; the rest is small. How it is written to a file is the shell's matter.

use crate::Hash128;
use crate::account::Account;
use crate::fold::{FINAL_BYTES, Open, REFERENCE_BYTES, Recent, State};
use crate::registry::{Ledger, LedgerIndex, Operator, Participant, ParticipantIndex};
use crate::table::{Part, Parts, Placement, Table};

/// The small part of a state: all but the tables.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Image {
    /// Ledgers, in order of arrival.
    pub ledgers: Vec<Ledger>,
    /// Participants, in order of arrival.
    pub participants: Vec<Participant>,
    /// Operators, in order of arrival.
    pub operators: Vec<Operator>,
    /// How many distinct operators an order needs.
    pub operators_needed: u8,
    /// References kept at most.
    pub references_max: u64,
    /// Accounts.
    pub accounts: Vec<(LedgerIndex, ParticipantIndex, Account)>,
    /// Per ledger, the counterpart of prefunded money.
    pub external: Vec<(LedgerIndex, i64)>,
    /// Open payments by the offset of their order.
    pub open: Vec<(u64, Open)>,
    /// Never-seen UETRs with their askers.
    pub tombstones: Vec<(Hash128, Vec<ParticipantIndex>)>,
    /// What is remembered for callers that did not wait.
    pub recent: Vec<(u64, Recent)>,
    /// Time of the last record.
    pub time_ms: u64,
    /// Offset of the next order.
    pub next: u64,
    /// The running digest.
    pub digest: [u8; 16],
    /// Secret of the tables.
    pub table_key: [u8; 16],
}

/// A table as a snapshot keeps it.
pub struct Stored {
    /// Slots of the first generations.
    pub slots_first: usize,
    /// Entries in all.
    pub entries: u64,
    /// Heads and bytes of the generations, the open one last.
    pub generations: Vec<(Part, Vec<u8>)>,
}

impl State {
    /// Takes the state apart: the small part, the references, the final payments.
    pub fn image(&self) -> (Image, Parts, Parts) {
        let image = Image {
            ledgers: self.registry.ledgers().to_vec(),
            participants: self.registry.participants().to_vec(),
            operators: self.registry.operators().to_vec(),
            operators_needed: self.operators_needed,
            references_max: self.references_max,
            accounts: self
                .accounts
                .iter()
                .map(|((ledger, owner), account)| (*ledger, *owner, *account))
                .collect(),
            external: self.external.iter().map(|(ledger, amount)| (*ledger, *amount)).collect(),
            open: self.open.iter().map(|(offset, open)| (*offset, open.clone())).collect(),
            tombstones: self.tombstones.iter().map(|(uetr, askers)| (*uetr, askers.clone())).collect(),
            recent: self.recent.iter().map(|(offset, recent)| (*offset, recent.clone())).collect(),
            time_ms: self.time_ms,
            next: self.next,
            digest: self.digest,
            table_key: self.table_key,
        };
        (image, self.references.parts(), self.finals.parts())
    }

    /// Puts a state together again. `None` if the parts do not fit together.
    pub fn from_image(image: Image, references: Stored, finals: Stored) -> Option<Self> {
        let mut state = Self::with_table_key(image.table_key, crate::limits::SLOTS_FIRST);
        for ledger in image.ledgers {
            state.registry.put_ledger(ledger);
        }
        for participant in image.participants {
            if state.registry.find(&participant.id).is_some() {
                return None;
            }
            state.registry.put_participant(participant);
        }
        for operator in image.operators {
            state.registry.put_operator(operator);
        }
        state.operators_needed = image.operators_needed;
        state.references_max = image.references_max;
        state.accounts =
            image.accounts.into_iter().map(|(ledger, owner, account)| ((ledger, owner), account)).collect();
        state.external = image.external.into_iter().collect();
        state.timers = image.open.iter().map(|(offset, open)| (open.deadline_ms, *offset)).collect();
        state.open_uetrs = image.open.iter().map(|(offset, open)| (open.uetr, *offset)).collect();
        state.open = image.open.into_iter().collect();
        state.tombstones = image.tombstones.into_iter().collect();
        state.recent = image.recent.into_iter().collect();
        (state.time_ms, state.next, state.digest) = (image.time_ms, image.next, image.digest);
        let placement = Placement::new(&image.table_key);
        state.references = table::<REFERENCE_BYTES>(placement.clone(), references)?;
        state.finals = table::<FINAL_BYTES>(placement, finals)?;
        let accounts_known = state.open.values().all(|open| state.account(open.ledger, open.payer).is_some());
        (accounts_known && state.open_uetrs.len() == state.open.len()).then_some(state)
    }
}

fn table<const N: usize>(placement: Placement, stored: Stored) -> Option<Table<N>> {
    Table::from_parts(placement, stored.slots_first, stored.entries, stored.generations)
}
