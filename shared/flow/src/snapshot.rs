//! Snapshots: a state with its offset and digest as bytes, and back.
//!
//! Layout: `TONLESNP`, version (1 byte), length of the head (8 bytes, little endian), head (CBOR: the small part of the
//! state and the sizes of the tables' generations), the bytes of the generations of references and finals, SHA-256 over
//! everything before it. It is not part of the public contract: another version of the code may refuse it and refold.

use minicbor::{Decode, Encode};
use sha2::{Digest, Sha256};
use tonle_core::State;
use tonle_core::account::Account;
use tonle_core::effect::{Conflict, Verdict};
use tonle_core::fold::{Open, Recent};
use tonle_core::image::{Image, Stored};
use tonle_core::registry::{LedgerIndex, ParticipantIndex};
use tonle_core::table::{Part, Parts};
use tonle_wire::journal as wire_journal;
use tonle_wire::registry as wire;

use crate::convert;

const MAGIC: &[u8; 8] = b"TONLESNP";
const VERSION: u8 = 1;

#[derive(Encode, Decode)]
struct Head {
    #[n(0)]
    group: String,
    #[n(1)]
    ledgers: Vec<wire::Ledger>,
    #[n(2)]
    participants: Vec<wire::Participant>,
    #[n(3)]
    operators: Vec<wire::Operator>,
    #[n(4)]
    operators_needed: u8,
    #[n(5)]
    references_max: u64,
    #[n(6)]
    accounts: Vec<AccountRow>,
    #[n(7)]
    external: Vec<(u16, i64)>,
    #[n(8)]
    open: Vec<OpenRow>,
    #[n(9)]
    tombstones: Vec<([u8; 16], Vec<u16>)>,
    #[n(10)]
    recent: Vec<RecentRow>,
    #[n(11)]
    time_ms: u64,
    #[n(12)]
    next: u64,
    #[n(13)]
    digest: [u8; 16],
    #[n(14)]
    table_key: [u8; 16],
    #[n(15)]
    references: TableHead,
    #[n(16)]
    finals: TableHead,
}

#[derive(Encode, Decode)]
struct AccountRow {
    #[n(0)]
    ledger: u16,
    #[n(1)]
    owner: u16,
    #[n(2)]
    mode: wire::Mode,
    #[n(3)]
    limit: i64,
    #[n(4)]
    position: i64,
    #[n(5)]
    reserved: u64,
}

#[derive(Encode, Decode)]
struct OpenRow {
    #[n(0)]
    offset: u64,
    #[n(1)]
    uetr: [u8; 16],
    #[n(2)]
    payer: u16,
    #[n(3)]
    payee: u16,
    #[n(4)]
    ledger: u16,
    #[n(5)]
    amount: u64,
    #[n(6)]
    ids: [Option<u64>; 4],
    #[n(7)]
    deadline_ms: u64,
}

/// `verdict` absent: an enquiry.
#[derive(Encode, Decode)]
struct RecentRow {
    #[n(0)]
    offset: u64,
    #[n(1)]
    owner: u16,
    #[n(2)]
    verdict: Option<wire_journal::Verdict>,
}

#[derive(Encode, Decode)]
struct TableHead {
    #[n(0)]
    slots_first: u64,
    #[n(1)]
    entries: u64,
    #[n(2)]
    parts: Vec<(u64, u64, u64, u64)>,
}

/// A state taken apart, ready to be written by another thread while the fold goes on: what is sealed is shared, what is
/// open was copied.
pub struct Snapshot {
    head: Head,
    references: Parts,
    finals: Parts,
}

impl Snapshot {
    /// Takes a snapshot of the state. This is the only part that the fold waits for.
    pub fn take(state: &State, group: &str) -> Self {
        let (image, references, finals) = state.image();
        let head = Head {
            group: group.to_owned(),
            ledgers: image.ledgers.iter().map(convert::ledger_out).collect(),
            participants: image.participants.iter().map(convert::participant_out).collect(),
            operators: image.operators.iter().map(convert::operator_out).collect(),
            operators_needed: image.operators_needed,
            references_max: image.references_max,
            accounts: image.accounts.iter().map(account_row).collect(),
            external: image.external.iter().map(|(ledger, amount)| (ledger.0, *amount)).collect(),
            open: image.open.iter().map(open_row).collect(),
            tombstones: image
                .tombstones
                .iter()
                .map(|(uetr, askers)| (*uetr, askers.iter().map(|asker| asker.0).collect()))
                .collect(),
            recent: image.recent.iter().map(recent_row).collect(),
            time_ms: image.time_ms,
            next: image.next,
            digest: image.digest,
            table_key: image.table_key,
            references: table_head(&references),
            finals: table_head(&finals),
        };
        Self { head, references, finals }
    }

    /// The offset of the order that comes next.
    pub fn next_offset(&self) -> u64 {
        self.head.next
    }

    /// The bytes of the file.
    pub fn encode(&self) -> Vec<u8> {
        let head = minicbor::to_vec(&self.head).expect("writing to memory cannot fail");
        let mut bytes = Vec::from(*MAGIC);
        bytes.push(VERSION);
        bytes.extend(u64::try_from(head.len()).unwrap_or(u64::MAX).to_le_bytes());
        bytes.extend(head);
        for parts in [&self.references, &self.finals] {
            for (_, owner) in &parts.generations {
                bytes.extend_from_slice(owner.bytes());
            }
        }
        let sum = Sha256::digest(&bytes);
        bytes.extend_from_slice(&sum);
        bytes
    }
}

/// Why a snapshot cannot be used. The next older one, or the log from its start, will do.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Fault {
    /// Torn or altered: the checksum does not fit.
    #[error("the snapshot is torn or altered")]
    Torn,
    /// Written by another version.
    #[error("the snapshot is of version {0}")]
    Version(u8),
    /// The parts do not fit together.
    #[error("the snapshot's parts do not fit together")]
    Inconsistent,
}

/// Reads a snapshot: the state and the group's name.
///
/// # Errors
/// [`Fault`] if the bytes are not a whole snapshot of this version.
pub fn read(bytes: &[u8]) -> Result<(State, String), Fault> {
    let (content, sum) = bytes.split_at_checked(bytes.len().saturating_sub(32)).ok_or(Fault::Torn)?;
    if Sha256::digest(content).as_slice() != sum {
        return Err(Fault::Torn);
    }
    let rest = content.strip_prefix(MAGIC).ok_or(Fault::Torn)?;
    let (version, rest) = rest.split_first().ok_or(Fault::Torn)?;
    if *version != VERSION {
        return Err(Fault::Version(*version));
    }
    let (length, rest) = rest.split_first_chunk::<8>().ok_or(Fault::Torn)?;
    let length = usize::try_from(u64::from_le_bytes(*length)).map_err(|_| Fault::Torn)?;
    let (head, tables) = rest.split_at_checked(length).ok_or(Fault::Torn)?;
    let head: Head = minicbor::decode(head).map_err(|_| Fault::Inconsistent)?;
    restore(head, tables).ok_or(Fault::Inconsistent)
}

fn restore(head: Head, tables: &[u8]) -> Option<(State, String)> {
    let mut rest = tables;
    let references = stored(&head.references, &mut rest)?;
    let finals = stored(&head.finals, &mut rest)?;
    let recent: Option<Vec<_>> = head.recent.into_iter().map(recent_in).collect();
    let image = Image {
        ledgers: head.ledgers.iter().map(convert::ledger_in).collect(),
        participants: head.participants.iter().map(convert::participant_in).collect(),
        operators: head.operators.iter().map(convert::operator_in).collect(),
        operators_needed: head.operators_needed,
        references_max: head.references_max,
        accounts: head.accounts.iter().map(account_in).collect(),
        external: head.external.iter().map(|(ledger, amount)| (LedgerIndex(*ledger), *amount)).collect(),
        open: head.open.iter().map(open_in).collect(),
        tombstones: head
            .tombstones
            .into_iter()
            .map(|(uetr, askers)| (uetr, askers.into_iter().map(ParticipantIndex).collect()))
            .collect(),
        recent: recent?,
        time_ms: head.time_ms,
        next: head.next,
        digest: head.digest,
        table_key: head.table_key,
    };
    let state = State::from_image(image, references, finals)?;
    rest.is_empty().then_some((state, head.group))
}

fn number(value: usize) -> u64 {
    u64::try_from(value).unwrap_or(u64::MAX)
}

fn table_head(parts: &Parts) -> TableHead {
    let part = |(part, owner): &(Part, std::sync::Arc<dyn tonle_core::table::Bytes>)| {
        (part.base, number(part.home_slots), number(part.used), number(owner.bytes().len()))
    };
    TableHead {
        slots_first: number(parts.slots_first),
        entries: parts.entries,
        parts: parts.generations.iter().map(part).collect(),
    }
}

fn stored(head: &TableHead, rest: &mut &[u8]) -> Option<Stored> {
    let mut generations = Vec::new();
    for (base, home_slots, used, length) in &head.parts {
        let (bytes, after) = rest.split_at_checked(usize::try_from(*length).ok()?)?;
        *rest = after;
        let part = Part {
            base: *base,
            home_slots: usize::try_from(*home_slots).ok()?,
            used: usize::try_from(*used).ok()?,
        };
        generations.push((part, bytes.to_vec()));
    }
    Some(Stored { slots_first: usize::try_from(head.slots_first).ok()?, entries: head.entries, generations })
}

fn account_row((ledger, owner, account): &(LedgerIndex, ParticipantIndex, Account)) -> AccountRow {
    AccountRow {
        ledger: ledger.0,
        owner: owner.0,
        mode: convert::mode_out(account.mode),
        limit: account.limit,
        position: account.position,
        reserved: account.reserved,
    }
}

fn account_in(row: &AccountRow) -> (LedgerIndex, ParticipantIndex, Account) {
    let mode = convert::mode_in(row.mode);
    let account = Account { mode, limit: row.limit, position: row.position, reserved: row.reserved };
    (LedgerIndex(row.ledger), ParticipantIndex(row.owner), account)
}

fn open_row((offset, open): &(u64, Open)) -> OpenRow {
    OpenRow {
        offset: *offset,
        uetr: open.uetr,
        payer: open.payer.0,
        payee: open.payee.0,
        ledger: open.ledger.0,
        amount: open.amount,
        ids: open.ids,
        deadline_ms: open.deadline_ms,
    }
}

fn open_in(row: &OpenRow) -> (u64, Open) {
    let open = Open {
        uetr: row.uetr,
        payer: ParticipantIndex(row.payer),
        payee: ParticipantIndex(row.payee),
        ledger: LedgerIndex(row.ledger),
        amount: row.amount,
        ids: row.ids,
        deadline_ms: row.deadline_ms,
    };
    (row.offset, open)
}

fn recent_row((offset, recent): &(u64, Recent)) -> RecentRow {
    match recent {
        Recent::Enquiry(owner) => RecentRow { offset: *offset, owner: owner.0, verdict: None },
        Recent::Refused(owner, verdict) => {
            RecentRow { offset: *offset, owner: owner.0, verdict: Some(convert::verdict_out(verdict)) }
        }
    }
}

fn recent_in(row: RecentRow) -> Option<(u64, Recent)> {
    let owner = ParticipantIndex(row.owner);
    let recent = match row.verdict {
        None => Recent::Enquiry(owner),
        Some(wire_journal::Verdict::Conflict { code, first }) => {
            let conflict =
                [Conflict::Reference, Conflict::Uetr].into_iter().find(|conflict| conflict.code() == code)?;
            Recent::Refused(owner, Verdict::Conflict { conflict, first })
        }
        Some(wire_journal::Verdict::Refused { refusal, code, field, detail }) => Recent::Refused(
            owner,
            Verdict::Refused {
                refusal: convert::refusal_in(refusal),
                code: code.into(),
                field: field.map(Into::into),
                detail,
            },
        ),
        Some(
            wire_journal::Verdict::Done
            | wire_journal::Verdict::Admitted
            | wire_journal::Verdict::Repeat { .. }
            | wire_journal::Verdict::Quarantined { .. },
        ) => return None,
    };
    Some((row.offset, recent))
}
