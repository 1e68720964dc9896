//! Where in a code something is: the tags from the root down. It knows no meaning of tags.

use core::fmt;

/// Up to three tags, printed `62.08`, `38.01.00` or, in consumer-presented codes, in hex: `61.4F`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Path {
    tags: [u16; 3],
    depth: u8,
    hexadecimal: bool,
}

impl Path {
    /// The code as a whole.
    pub const ROOT: Self = Self { tags: [0; 3], depth: 0, hexadecimal: false };

    /// An element of the root, 0 to 99.
    #[must_use]
    pub const fn tag(tag: u8) -> Self {
        Self { tags: [tag as u16, 0, 0], depth: 1, hexadecimal: false }
    }

    /// An element of a template.
    #[must_use]
    pub const fn sub(tag: u8, sub: u8) -> Self {
        Self { tags: [tag as u16, sub as u16, 0], depth: 2, hexadecimal: false }
    }

    /// An element of a template in a template.
    #[must_use]
    pub const fn sub_sub(tag: u8, sub: u8, third: u8) -> Self {
        Self { tags: [tag as u16, sub as u16, third as u16], depth: 3, hexadecimal: false }
    }

    /// An object of a consumer-presented code.
    #[must_use]
    pub const fn object(tag: u16) -> Self {
        Self { tags: [tag, 0, 0], depth: 1, hexadecimal: true }
    }

    /// This path and one tag more; the fourth level does not exist and changes nothing.
    #[must_use]
    pub const fn then(mut self, tag: u16) -> Self {
        if (self.depth as usize) < self.tags.len() {
            self.tags[self.depth as usize] = tag;
            self.depth += 1;
        }
        self
    }

    /// True for the code as a whole.
    #[must_use]
    pub const fn is_root(&self) -> bool {
        self.depth == 0
    }
}

impl fmt::Display for Path {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (at, tag) in self.tags.iter().take(usize::from(self.depth)).enumerate() {
            if at > 0 {
                formatter.write_str(".")?;
            }
            if self.hexadecimal { write!(formatter, "{tag:02X}")? } else { write!(formatter, "{tag:02}")? }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::Path;
    use alloc::string::ToString;

    #[test]
    fn paths_print_as_published() {
        // Protects the published form of `path`.
        assert_eq!(Path::sub(62, 8).to_string(), "62.08");
        assert_eq!(Path::sub_sub(38, 1, 0).to_string(), "38.01.00");
        assert_eq!(Path::object(0x61).then(0x4F).to_string(), "61.4F");
        assert_eq!(Path::object(0x9F26).to_string(), "9F26");
        assert_eq!(Path::ROOT.to_string(), "");
    }
}
