//! A cache that may do anything that a real one did somewhere: forget, hand out another key's value or an older one,
//! invent "in progress", return garbage.

use std::collections::BTreeMap;

use crate::random::Random;

/// The cache with all that it was ever told.
#[derive(Debug, Clone)]
pub(crate) struct Cache {
    values: BTreeMap<String, Vec<Vec<u8>>>,
    random: Random,
    /// How often it lies, in a thousand reads.
    pub(crate) lies: u64,
}

impl Cache {
    pub(crate) fn new(random: Random) -> Self {
        Self { values: BTreeMap::new(), random, lies: 0 }
    }

    pub(crate) fn put(&mut self, key: String, value: Vec<u8>) {
        self.values.entry(key).or_default().push(value);
    }

    pub(crate) fn get(&mut self, key: &str) -> Option<Vec<u8>> {
        let own = self.values.get(key).and_then(|all| all.last()).cloned();
        if !self.random.chance(self.lies) {
            return own;
        }
        match self.random.below(6) {
            0 => None,
            1 => {
                let place = self.random.index(self.values.len());
                self.values.values().nth(place).and_then(|all| all.last()).cloned()
            }
            2 => self.values.get(key).and_then(|all| all.first()).cloned(),
            3 => Some(b"in progress".to_vec()),
            4 => {
                let mut value = own?;
                let place = self.random.index(value.len());
                value[place] ^= 1 << self.random.below(8);
                Some(value)
            }
            _ => {
                self.values.clear();
                None
            }
        }
    }
}
