//! Tables for what must be known for ever: references and final payments.
//!
//! A table is a list of generations of fixed size. New entries go into the open one; when it is 93 % full it is
//! sealed and never changes again, so that a snapshot shares it instead of copying it. Nothing is ever moved to a
//! larger table: no step pays for growth.
//!
//! Inside a generation entries are kept in the order of their hash with linear probing (an insertion shifts the cluster
//! behind it), so that a look-up of an absent key ends at the first larger hash: a few slots even then.

use std::sync::Arc;

use sha2::{Digest, Sha256};

use crate::Hash128;
use crate::limits::{GENERATIONS_PER_SIZE, SLOTS_MAX, SLOTS_OVERFLOW};

/// The secret hash that places keys: nobody outside can choose references that fall on one place. Pair
/// multiply-shift over 128 bits with three secret words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Placement {
    first: u128,
    second: u128,
    third: u128,
}

impl Placement {
    /// Derives the words from the group's table key.
    pub fn new(key: &[u8; 16]) -> Self {
        let word = |number: u8| {
            let digest = Sha256::new().chain_update(key).chain_update([number]).finalize();
            let mut bytes = [0; 16];
            bytes.copy_from_slice(digest.get(..16).expect("SHA-256 has 32 bytes"));
            u128::from_le_bytes(bytes)
        };
        Self { first: word(1), second: word(2), third: word(3) }
    }

    fn hash(&self, key: &[u8]) -> u64 {
        let half = |range: std::ops::Range<usize>| {
            let mut bytes = [0; 8];
            bytes.copy_from_slice(key.get(range).expect("keys have 16 bytes"));
            u128::from(u64::from_le_bytes(bytes))
        };
        let mixed = self
            .first
            .wrapping_add(half(8..16))
            .wrapping_mul(self.second.wrapping_add(half(0..8)))
            .wrapping_add(self.third);
        u64::try_from(mixed >> 64).expect("the upper half of 128 bits fits in 64")
    }
}

/// An entry of `N` bytes: key (16), position relative to the generation's base plus one (4, zero: empty), payload.
type Slot<const N: usize> = [u8; N];

const KEY: usize = 16;
/// Bytes of an entry before its payload.
pub const HEAD: usize = 20;

/// A part of a table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Generation<const N: usize> {
    base: u64,
    home_slots: usize,
    used: usize,
    bytes: Vec<u8>,
}

impl<const N: usize> Generation<N> {
    fn new(base: u64, home_slots: usize) -> Self {
        // Zeroed bytes come untouched from the system, so that opening a generation costs no time in a step. (A vector of
        // arrays would be filled by hand.)
        let length = home_slots.saturating_add(SLOTS_OVERFLOW).saturating_mul(N);
        Self { base, home_slots, used: 0, bytes: vec![0; length] }
    }

    fn slots(&self) -> &[Slot<N>] {
        self.bytes.as_chunks().0
    }

    fn home(&self, hash: u64) -> usize {
        let slots = u128::try_from(self.home_slots).expect("usize fits in 128 bits");
        let place = u128::from(hash).saturating_mul(slots) >> 64;
        usize::try_from(place).expect("below the number of slots")
    }

    fn key_of(slot: &Slot<N>) -> &[u8] {
        slot.get(..KEY).expect("an entry is longer than its key")
    }

    fn mark_of(slot: &Slot<N>) -> u32 {
        let mut bytes = [0; 4];
        bytes.copy_from_slice(slot.get(KEY..HEAD).expect("an entry is longer than its head"));
        u32::from_le_bytes(bytes)
    }

    fn find(&self, placement: &Placement, key: &Hash128, hash: u64) -> Option<(u64, &[u8])> {
        for slot in self.slots().iter().skip(self.home(hash)) {
            let mark = Self::mark_of(slot);
            if mark == 0 {
                return None;
            }
            if Self::key_of(slot) == key {
                let position = self.base.saturating_add(u64::from(mark)).saturating_sub(1);
                return Some((position, slot.get(HEAD..).expect("an entry is longer than its head")));
            }
            if placement.hash(Self::key_of(slot)) > hash {
                return None;
            }
        }
        None
    }

    /// Puts an entry in its place. `false`: no room, nothing changed.
    fn insert(&mut self, placement: &Placement, entry: Slot<N>, hash: u64) -> bool {
        if self.used >= self.home_slots.saturating_mul(93) / 100 {
            return false;
        }
        let mut at = self.home(hash);
        while let Some(slot) = self.slots().get(at) {
            if Self::mark_of(slot) == 0 || placement.hash(Self::key_of(slot)) > hash {
                break;
            }
            at = at.saturating_add(1);
        }
        let behind = self.slots().iter().skip(at).position(|slot| Self::mark_of(slot) == 0);
        let Some(shift) = behind else { return false };
        let end = at.saturating_add(shift);
        let slots: &mut [Slot<N>] = self.bytes.as_chunks_mut().0;
        slots.copy_within(at..end, at.saturating_add(1));
        slots[at] = entry;
        self.used = self.used.saturating_add(1);
        true
    }
}

/// A table of entries of `N` bytes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Table<const N: usize> {
    placement: Placement,
    slots_first: usize,
    sealed: Vec<Arc<Generation<N>>>,
    open: Generation<N>,
    entries: u64,
}

impl<const N: usize> Table<N> {
    /// An empty table whose first generations have `slots_first` slots.
    pub fn new(placement: Placement, slots_first: usize) -> Self {
        let slots_first = slots_first.clamp(16, SLOTS_MAX);
        Self { placement, slots_first, sealed: Vec::new(), open: Generation::new(0, slots_first), entries: 0 }
    }

    /// Position and payload of the entry with this key.
    pub fn find(&self, key: &Hash128) -> Option<(u64, &[u8])> {
        let hash = self.placement.hash(key);
        self.open.find(&self.placement, key, hash).or_else(|| {
            // The newest first: what repeats usually repeats soon.
            self.sealed.iter().rev().find_map(|generation| generation.find(&self.placement, key, hash))
        })
    }

    /// Adds an entry whose key is not in the table. `position` never falls from call to call.
    pub fn insert(&mut self, key: &Hash128, position: u64, payload: &[u8]) {
        let hash = self.placement.hash(key);
        self.entries = self.entries.saturating_add(1);
        if let Some(entry) = Self::entry(self.open.base, key, position, payload)
            && self.open.insert(&self.placement, entry, hash)
        {
            return;
        }
        let sealed_before = self.sealed.len().saturating_add(1);
        let doublings = u32::try_from(sealed_before / GENERATIONS_PER_SIZE).unwrap_or(u32::MAX);
        let slots =
            self.slots_first.checked_shl(doublings).unwrap_or(SLOTS_MAX).clamp(self.slots_first, SLOTS_MAX);
        let next = Generation::new(position, slots);
        self.sealed.push(Arc::new(std::mem::replace(&mut self.open, next)));
        let entry = Self::entry(position, key, position, payload).expect("the base is the position");
        let stored = self.open.insert(&self.placement, entry, hash);
        assert!(stored, "an empty generation has room");
    }

    fn entry(base: u64, key: &Hash128, position: u64, payload: &[u8]) -> Option<Slot<N>> {
        let mark = u32::try_from(position.checked_sub(base)?).ok()?.checked_add(1)?;
        let mut entry = [0; N];
        entry.get_mut(..KEY)?.copy_from_slice(key);
        entry.get_mut(KEY..HEAD)?.copy_from_slice(&mark.to_le_bytes());
        entry.get_mut(HEAD..)?.copy_from_slice(payload);
        Some(entry)
    }

    /// Entries in the table.
    pub fn len(&self) -> u64 {
        self.entries
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.entries == 0
    }

    /// Bytes that the table keeps.
    pub fn bytes(&self) -> usize {
        let of = |generation: &Generation<N>| generation.bytes.len();
        self.sealed.iter().map(|generation| of(generation)).fold(of(&self.open), usize::saturating_add)
    }

    /// The table as parts that a snapshot can keep: sealed generations shared, the open one copied.
    pub fn parts(&self) -> Parts {
        let part = |generation: &Generation<N>| Part {
            base: generation.base,
            home_slots: generation.home_slots,
            used: generation.used,
        };
        let share = |generation: &Arc<Generation<N>>| {
            let owner: Arc<dyn Bytes> = generation.clone();
            (part(generation), owner)
        };
        let open: Arc<dyn Bytes> = Arc::new(self.open.clone());
        Parts {
            slots_first: self.slots_first,
            entries: self.entries,
            generations: self.sealed.iter().map(share).chain([(part(&self.open), open)]).collect(),
        }
    }

    /// A table from what [`Self::parts`] gave: heads and bytes of the generations, the open one last. `None` if they do
    /// not fit together.
    pub fn from_parts(
        placement: Placement,
        slots_first: usize,
        entries: u64,
        generations: Vec<(Part, Vec<u8>)>,
    ) -> Option<Self> {
        let mut all = Vec::new();
        for (part, bytes) in generations {
            if bytes.len() != part.home_slots.saturating_add(SLOTS_OVERFLOW).checked_mul(N)? {
                return None;
            }
            all.push(Generation { base: part.base, home_slots: part.home_slots, used: part.used, bytes });
        }
        let open = all.pop()?;
        Some(Self { placement, slots_first, sealed: all.into_iter().map(Arc::new).collect(), open, entries })
    }
}

/// Something whose bytes a snapshot writes.
pub trait Bytes: Send + Sync {
    /// The bytes.
    fn bytes(&self) -> &[u8];
}

impl<const N: usize> Bytes for Generation<N> {
    fn bytes(&self) -> &[u8] {
        &self.bytes
    }
}

/// The head of a generation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Part {
    /// What its positions are relative to.
    pub base: u64,
    /// Home slots; the overflow follows them.
    pub home_slots: usize,
    /// Entries in it.
    pub used: usize,
}

/// A table taken apart for a snapshot.
pub struct Parts {
    /// Slots of the first generations.
    pub slots_first: usize,
    /// Entries in all.
    pub entries: u64,
    /// Heads and bytes, the open generation last.
    pub generations: Vec<(Part, Arc<dyn Bytes>)>,
}

#[cfg(test)]
#[allow(clippy::arithmetic_side_effects, clippy::unwrap_used, reason = "tests may be short")]
mod tests {
    use super::*;

    fn key(number: u64) -> Hash128 {
        let digest = Sha256::digest(number.to_le_bytes());
        let mut key = [0; 16];
        key.copy_from_slice(&digest[..16]);
        key
    }

    #[test]
    fn every_entry_is_found_over_many_generations_and_absent_ones_are_not() {
        // Protects I3: a reference that is forgotten could pay twice.
        let mut table = Table::<24>::new(Placement::new(&[7; 16]), 64);
        for number in 0..20_000_u64 {
            assert_eq!(table.find(&key(number)), None);
            table.insert(&key(number), number * 3, &u32::try_from(number).unwrap().to_le_bytes());
        }
        for number in 0..20_000_u64 {
            let (position, payload) = table.find(&key(number)).expect("stored");
            assert_eq!((position, payload), (number * 3, &u32::try_from(number).unwrap().to_le_bytes()[..]));
        }
        assert!(table.sealed.len() > 10);
        assert_eq!(table.find(&key(1_000_000)), None);
        assert_eq!(table.len(), 20_000);
    }

    #[test]
    fn a_table_survives_being_taken_apart() {
        // Protects snapshots: what is loaded must find the same entries.
        let placement = Placement::new(&[9; 16]);
        let mut table = Table::<24>::new(placement.clone(), 64);
        for number in 0..500_u64 {
            table.insert(&key(number), number, &[1, 2, 3, 4]);
        }
        let parts = table.parts();
        let bytes = parts.generations.iter().map(|(part, owner)| (*part, owner.bytes().to_vec())).collect();
        let again = Table::from_parts(placement, parts.slots_first, parts.entries, bytes).expect("whole");
        assert_eq!(again, table);
    }
}
