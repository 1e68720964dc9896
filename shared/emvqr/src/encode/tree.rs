//! A tree of tags and texts, written as given. Only what would not be elements any more is refused.

use alloc::string::String;
use alloc::vec::Vec;

use crate::fault::{Class, Error};
use crate::limits::TREE_DEPTH_MAX;
use crate::path::Path;

use super::{element, seal};

const CRC: u8 = 63;

/// A value of a tree.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Node {
    /// A text.
    Text(String),
    /// Elements in their order: tag and value.
    Template(Vec<(String, Node)>),
}

/// Writes the elements in their order; a tag 63 of the root is replaced by the right one, at the end.
///
/// # Errors
/// `bad_tag`, `duplicate_tag`, `zero_length`, `field_too_long` (a value or template above 99 characters),
/// `template_malformed` (more than three levels), `too_long`.
pub fn encode_tree(root: &[(String, Node)]) -> Result<String, Error> {
    seal(level(root, Path::ROOT, 1)?)
}

/// Recursion ends at the third level.
fn level(nodes: &[(String, Node)], parent: Path, depth: usize) -> Result<String, Error> {
    let mut out = String::new();
    let mut seen = [false; 100];
    for (name, node) in nodes {
        let tag = match name.as_bytes() {
            &[a @ b'0'..=b'9', b @ b'0'..=b'9'] => (a - b'0') * 10 + (b - b'0'),
            _ => return Err(Class::BadTag.at(parent)),
        };
        let path = parent.then(u16::from(tag));
        let place = &mut seen[usize::from(tag)];
        if *place {
            return Err(Class::DuplicateTag.at(path));
        }
        *place = true;
        if depth == 1 && tag == CRC {
            continue;
        }
        match node {
            Node::Text(text) => element(&mut out, path, tag, text)?,
            Node::Template(_) if depth == TREE_DEPTH_MAX => return Err(Class::TemplateMalformed.at(path)),
            Node::Template(inner) => element(&mut out, path, tag, &level(inner, path, depth + 1)?)?,
        }
    }
    Ok(out)
}
