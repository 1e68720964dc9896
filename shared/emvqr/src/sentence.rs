//! What a teller reads: a sentence for each class in English, Vietnamese and Khmer, from a data file.

use crate::fault::Class;
use crate::reference::rows;

pub(crate) const FILE: &str = include_str!("../data/sentences.tsv");

/// A language of tellers.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Tongue {
    /// `en`
    #[default]
    English,
    /// `vi`
    Vietnamese,
    /// `km`
    Khmer,
}

impl Tongue {
    /// All languages with their codes of ISO 639.
    pub const ALL: [(Self, &'static str); 3] =
        [(Self::English, "en"), (Self::Vietnamese, "vi"), (Self::Khmer, "km")];
}

/// The sentence for a class.
#[must_use]
pub fn sentence(class: Class, tongue: Tongue) -> &'static str {
    let column = match tongue {
        Tongue::English => 1,
        Tongue::Vietnamese => 2,
        Tongue::Khmer => 3,
    };
    rows(FILE)
        .find_map(|row| {
            let mut columns = row.split('\t');
            (columns.next() == Some(class.name())).then(|| columns.nth(column - 1))?
        })
        .unwrap_or_default()
}

/// The section of `ERRORS.md` that explains a class.
#[must_use]
pub fn anchor(class: Class) -> alloc::string::String {
    alloc::format!("ERRORS.md#{}", class.name())
}

#[cfg(test)]
mod tests {
    use super::{Tongue, sentence};
    use crate::fault::Class;

    #[test]
    fn each_class_has_three_sentences_and_a_section() {
        // Protects tellers from an empty line on the screen, and links from leading nowhere.
        let sections = include_str!("../ERRORS.md");
        for class in Class::ALL {
            for (tongue, code) in Tongue::ALL {
                let sentence = sentence(*class, tongue);
                assert!(sentence.chars().count() > 10, "{} {code}", class.name());
            }
            assert!(sections.contains(&alloc::format!("\n#### {}\n", class.name())), "{}", class.name());
        }
        let lines = super::rows(super::FILE).count();
        assert_eq!(lines, Class::ALL.len());
    }
}
