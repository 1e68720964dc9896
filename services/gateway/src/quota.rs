//! Quotas: a token bucket for each caller and kind of operation. Integers only; time is handed in, in milliseconds of a
//! clock that does not go back. It does not know what the operations do.

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};

use crate::limits::{
    ENQUIRIES_PER_SECOND, MESSAGES_PER_SECOND, ORDERS_PER_SECOND, READS_PER_SECOND, RESOLVES_PER_SECOND,
};

/// How many kinds there are.
const KINDS: usize = 6;

/// The kinds of operations that are counted apart: queries never use up what payments need.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Operation {
    /// Payments and answers.
    Message,
    /// Status enquiries.
    Enquiry,
    /// Everything that only reads.
    Read,
    /// Operators' orders.
    Order,
    /// Everything that is posted as a message, before it is known what it is: signatures and schemas cost time too.
    Attempt,
    /// Questions about payment codes.
    Resolve,
}

impl Operation {
    /// All kinds, in the order of their buckets.
    pub const ALL: [Self; KINDS] =
        [Self::Message, Self::Enquiry, Self::Read, Self::Order, Self::Attempt, Self::Resolve];

    fn index(self) -> usize {
        match self {
            Self::Message => 0,
            Self::Enquiry => 1,
            Self::Read => 2,
            Self::Order => 3,
            Self::Attempt => 4,
            Self::Resolve => 5,
        }
    }
}

/// Tokens per second of each kind; a bucket holds one second's worth, at least one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Rates {
    /// Payments and answers.
    pub messages: u32,
    /// Status enquiries.
    pub enquiries: u32,
    /// Reads.
    pub reads: u32,
    /// Operators' orders.
    pub orders: u32,
    /// Questions about payment codes.
    pub resolves: u32,
}

impl Rates {
    /// The limits of [`crate::limits`].
    pub const STANDARD: Self = Self {
        messages: MESSAGES_PER_SECOND,
        enquiries: ENQUIRIES_PER_SECOND,
        reads: READS_PER_SECOND,
        orders: ORDERS_PER_SECOND,
        resolves: RESOLVES_PER_SECOND,
    };

    fn of(&self, operation: Operation) -> u64 {
        let rate = match operation {
            Operation::Message => self.messages,
            Operation::Enquiry => self.enquiries,
            Operation::Read => self.reads,
            Operation::Order => self.orders,
            Operation::Resolve => self.resolves,
            Operation::Attempt => self.messages.saturating_add(self.enquiries),
        };
        u64::from(rate.max(1))
    }
}

/// Thousandths of a token, and when they were counted.
#[derive(Debug, Clone, Copy)]
struct Bucket {
    milli_tokens: u64,
    at_ms: u64,
}

/// The buckets of all callers. Callers are authenticated participants and operators, so their number is bounded.
#[derive(Debug)]
pub struct Quotas {
    rates: Rates,
    buckets: Mutex<HashMap<String, [Option<Bucket>; KINDS]>>,
}

impl Quotas {
    /// Full buckets for everybody.
    pub fn new(rates: Rates) -> Self {
        Self { rates, buckets: Mutex::new(HashMap::new()) }
    }

    /// Takes one token.
    ///
    /// # Errors
    /// The whole seconds (at least 1) after which one token is there again.
    pub fn take(&self, caller: &str, operation: Operation, now_ms: u64) -> Result<(), u32> {
        let rate = self.rates.of(operation);
        let full = rate.saturating_mul(1_000);
        let mut buckets = self.buckets.lock().unwrap_or_else(PoisonError::into_inner);
        if !buckets.contains_key(caller) {
            buckets.insert(caller.to_owned(), [None; KINDS]);
        }
        let Some(slot) = buckets.get_mut(caller).and_then(|slots| slots.get_mut(operation.index())) else {
            return Err(1);
        };
        let bucket = slot.get_or_insert(Bucket { milli_tokens: full, at_ms: now_ms });
        // One token a second is one thousandth of a token in a millisecond.
        let gained = now_ms.saturating_sub(bucket.at_ms).saturating_mul(rate);
        bucket.milli_tokens = bucket.milli_tokens.saturating_add(gained).min(full);
        bucket.at_ms = bucket.at_ms.max(now_ms);
        match bucket.milli_tokens.checked_sub(1_000) {
            Some(rest) => {
                bucket.milli_tokens = rest;
                Ok(())
            }
            None => {
                let missing_ms = (1_000 - bucket.milli_tokens).div_ceil(rate);
                Err(u32::try_from(missing_ms.div_ceil(1_000)).unwrap_or(u32::MAX).max(1))
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const RATES: Rates = Rates { messages: 3, enquiries: 1, reads: 2, orders: 1, resolves: 1 };

    #[test]
    fn a_bucket_holds_one_second_and_fills_again() {
        // Protects: a burst is bounded, and what was refused is taken once time has passed.
        let quotas = Quotas::new(RATES);
        for _ in 0..3 {
            assert_eq!(quotas.take("a", Operation::Message, 10), Ok(()));
        }
        assert_eq!(quotas.take("a", Operation::Message, 10), Err(1));
        assert_eq!(quotas.take("a", Operation::Message, 343), Err(1));
        assert_eq!(quotas.take("a", Operation::Message, 344), Ok(()));
        assert_eq!(quotas.take("a", Operation::Message, 344), Err(1));
        for _ in 0..3 {
            assert_eq!(quotas.take("a", Operation::Message, 1_000_000), Ok(()));
        }
        assert_eq!(quotas.take("a", Operation::Message, 1_000_000), Err(1));
    }

    #[test]
    fn callers_and_kinds_are_apart() {
        // Protects: a flood of enquiries, or of another participant, takes no payment's token.
        let quotas = Quotas::new(RATES);
        assert_eq!(quotas.take("a", Operation::Enquiry, 0), Ok(()));
        assert!(quotas.take("a", Operation::Enquiry, 0).is_err());
        for operation in [Operation::Message, Operation::Read, Operation::Order, Operation::Resolve] {
            assert_eq!(quotas.take("a", operation, 0), Ok(()));
        }
        assert_eq!(quotas.take("b", Operation::Enquiry, 0), Ok(()));
    }

    #[test]
    fn a_clock_that_goes_back_gives_nothing() {
        // Protects: no token is made from a time that was counted already.
        let quotas = Quotas::new(RATES);
        assert_eq!(quotas.take("a", Operation::Order, 5_000), Ok(()));
        assert!(quotas.take("a", Operation::Order, 1_000).is_err());
        assert!(quotas.take("a", Operation::Order, 5_999).is_err());
        assert_eq!(quotas.take("a", Operation::Order, 6_000), Ok(()));
    }
}
