//! All payments by UETR and by their order, with the orders that touched each.
//!
//! 32 bytes per payment, about 30 for its UETR in a B-tree, and 16 per order that touched it.

use std::collections::BTreeMap;

use tonle_wire::journal::State;

use super::chunks::Chunks;

const NOBODY: u32 = u32::MAX;
const NONE: u32 = u32::MAX;

#[derive(Debug, Clone, Copy)]
pub(crate) struct Row {
    pub(crate) offset: u64,
    /// Orders from its own to the one that decided.
    decided_after: u32,
    payer: u32,
    payee: u32,
    last_touch: u32,
    pub(crate) state: State,
}

const _: () = assert!(size_of::<Row>() == 32, "the documented bytes per payment");

impl Row {
    pub(crate) fn decided(&self) -> Option<u64> {
        (self.decided_after != NONE).then(|| self.offset + u64::from(self.decided_after))
    }

    pub(crate) fn payer(&self) -> Option<u32> {
        (self.payer != NOBODY).then_some(self.payer)
    }

    pub(crate) fn payee(&self) -> Option<u32> {
        (self.payee != NOBODY).then_some(self.payee)
    }
}

#[derive(Debug, Clone, Copy)]
struct Touch {
    offset: u64,
    previous: u32,
}

/// The table of payments.
#[derive(Debug, Clone)]
pub(crate) struct Payments {
    rows: Chunks<Row>,
    touches: Chunks<Touch>,
    uetrs: BTreeMap<[u8; 16], u32>,
}

impl Payments {
    pub(crate) fn new() -> Self {
        Self { rows: Chunks::new(), touches: Chunks::new(), uetrs: BTreeMap::new() }
    }

    /// Adds the payment of this order; offsets must come in ascending order.
    pub(crate) fn add(&mut self, offset: u64, uetr: [u8; 16], payer: Option<u32>, payee: Option<u32>) {
        let row = Row {
            offset,
            decided_after: NONE,
            payer: payer.unwrap_or(NOBODY),
            payee: payee.unwrap_or(NOBODY),
            last_touch: NONE,
            state: State::Received,
        };
        let index = u32::try_from(self.rows.push(row)).expect("2^32 payments do not fit in memory");
        self.uetrs.insert(uetr, index);
    }

    pub(crate) fn by_uetr(&self, uetr: &[u8; 16]) -> Option<&Row> {
        self.rows.get(*self.uetrs.get(uetr)? as usize)
    }

    fn place(&self, offset: u64) -> Option<usize> {
        let place = self.rows.partition_point(|row| row.offset < offset);
        self.rows.get(place).filter(|row| row.offset == offset).map(|_| place)
    }

    pub(crate) fn by_order(&self, offset: u64) -> Option<&Row> {
        self.rows.get(self.place(offset)?)
    }

    /// Sets the state; `order` is the one that caused it.
    pub(crate) fn moved(&mut self, payment: u64, to: State, order: u64) {
        let Some(row) = self.place(payment).and_then(|place| self.rows.get_mut(place)) else { return };
        if to.is_final() && row.decided_after == NONE {
            row.decided_after = u32::try_from(order.saturating_sub(payment)).unwrap_or(NONE);
        }
        row.state = to;
    }

    /// Notes that an order touched a payment.
    pub(crate) fn touch(&mut self, payment: u64, order: u64) {
        let Some(place) = self.place(payment) else { return };
        let Some(previous) = self.rows.get(place).map(|row| row.last_touch) else { return };
        if self.touches.get(previous as usize).is_some_and(|touch| touch.offset == order) {
            return;
        }
        let index = self.touches.push(Touch { offset: order, previous });
        let index = u32::try_from(index).expect("2^32 touches do not fit in memory");
        if let Some(row) = self.rows.get_mut(place) {
            row.last_touch = index;
        }
    }

    /// Offsets of the orders that touched a payment, ascending.
    pub(crate) fn touched(&self, row: &Row) -> Vec<u64> {
        let mut offsets = Vec::new();
        let mut at = row.last_touch;
        while let Some(touch) = self.touches.get(at as usize) {
            offsets.push(touch.offset);
            at = touch.previous;
        }
        offsets.reverse();
        offsets
    }

    pub(crate) fn len(&self) -> usize {
        self.rows.len()
    }
}
