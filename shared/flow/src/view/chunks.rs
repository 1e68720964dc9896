//! A table that only grows at its end. It never moves what it holds, so that growth costs one small allocation.

use super::limits::CHUNK_ROWS;

/// Rows in order of arrival.
#[derive(Debug, Clone)]
pub(crate) struct Chunks<T> {
    chunks: Vec<Vec<T>>,
    len: usize,
}

impl<T> Chunks<T> {
    pub(crate) fn new() -> Self {
        Self { chunks: Vec::new(), len: 0 }
    }

    pub(crate) fn len(&self) -> usize {
        self.len
    }

    /// Appends a row and gives its index.
    pub(crate) fn push(&mut self, row: T) -> usize {
        if self.len.is_multiple_of(CHUNK_ROWS) {
            // A table starts small: most participants have few events.
            let first = if self.len == 0 { 16 } else { CHUNK_ROWS };
            self.chunks.push(Vec::with_capacity(first));
        }
        let chunk = self.chunks.last_mut().expect("a chunk was pushed for the first row");
        chunk.push(row);
        self.len += 1;
        self.len - 1
    }

    pub(crate) fn get(&self, index: usize) -> Option<&T> {
        self.chunks.get(index / CHUNK_ROWS)?.get(index % CHUNK_ROWS)
    }

    pub(crate) fn get_mut(&mut self, index: usize) -> Option<&mut T> {
        self.chunks.get_mut(index / CHUNK_ROWS)?.get_mut(index % CHUNK_ROWS)
    }

    /// The index of the first row for which `before` is false; rows must be sorted by it.
    pub(crate) fn partition_point(&self, before: impl Fn(&T) -> bool) -> usize {
        let (mut low, mut high) = (0, self.len);
        while low < high {
            let middle = low + (high - low) / 2;
            if self.get(middle).is_some_and(&before) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        low
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_are_found_across_chunks() {
        // Protects index and search at the seams of the chunks.
        let mut table = Chunks::new();
        let count = 2 * CHUNK_ROWS + 3;
        for value in 0..count {
            assert_eq!(table.push(value * 2), value);
        }
        assert_eq!(table.len(), count);
        for at in [0, 1, CHUNK_ROWS - 1, CHUNK_ROWS, 2 * CHUNK_ROWS, count - 1] {
            assert_eq!(table.get(at), Some(&(at * 2)));
            assert_eq!(table.partition_point(|value| *value < at * 2), at);
            assert_eq!(table.partition_point(|value| *value < at * 2 + 1), at + 1);
        }
        assert_eq!(table.get(count), None);
    }
}
