//! Putting an element with a text where the schema has a place for it and the message has none yet.

use std::fmt::Write as _;
use std::ops::Range;

use super::{At, Message, Syntax};
use crate::generated::tables::{COMPLEX, SIMPLE};
use crate::json::token::quote;
use crate::tables::{Base, Complex, Content, Element};

/// What stands below an element by the tables.
fn model(content: Content) -> Option<&'static [Element]> {
    match content {
        Content::Complex(index) => match &COMPLEX[usize::from(index)] {
            Complex::Elements(model) => Some(model),
            Complex::Attributed(_) | Complex::Any(_) => None,
        },
        Content::Simple(_) => None,
    }
}

/// The change that puts a text at a path below the body whose last elements are not there: which bytes, and what comes in
/// their place. `None` if the schema has no such path to a text.
pub(super) fn change(message: &Message<'_>, path: &str, text: &str) -> Option<(Range<usize>, String)> {
    let mut at = message.body();
    let mut names = path.split('/').peekable();
    while let Some(child) = names.peek().and_then(|name| at.child(name)) {
        at = child;
        names.next();
    }
    let inside = model(at.element().content)?;
    let first = inside.iter().position(|element| names.peek().is_some_and(|name| element.name == *name))?;
    let mut chain: Vec<&'static Element> = Vec::new();
    let mut content = at.element().content;
    for name in names {
        let element = model(content)?.iter().find(|element| element.name == name)?;
        content = element.content;
        chain.push(element);
    }
    let Content::Simple(simple) = content else { return None };
    let plain = SIMPLE[usize::from(simple)].base == Base::Boolean;
    match message.syntax {
        Syntax::Xml => xml(message, at, &inside[first..], &chain, text),
        Syntax::Json => json(at, &chain, text, plain),
    }
}

/// Before the first child that must come later, else before the end tag.
fn xml(
    message: &Message<'_>,
    at: At<'_, '_>,
    later: &[Element],
    chain: &[&Element],
    text: &str,
) -> Option<(Range<usize>, String)> {
    let node = at.node();
    let tag = std::str::from_utf8(message.bytes.get(node.start + 1..node.end)?).ok()?;
    let qualified = tag.split(|c| crate::value::is_space(c) || matches!(c, '/' | '>')).next()?;
    let prefix = qualified.strip_suffix(at.name())?;
    let mut new = String::new();
    for element in chain {
        let _ = write!(new, "<{prefix}{}>", element.name);
    }
    crate::build::escape(&mut new, text);
    for element in chain.iter().rev() {
        let _ = write!(new, "</{prefix}{}>", element.name);
    }
    let behind = &later[1..];
    let follower =
        at.children().find(|child| behind.iter().any(|element| std::ptr::eq(element, child.element())));
    match (follower, node.inner_end) {
        (Some(follower), _) => Some((follower.node().start..follower.node().start, new)),
        (None, Some(end)) => Some((end..end, new)),
        // `<X/>` has no end tag yet.
        (None, None) => Some((node.end - 2..node.end, format!(">{new}</{qualified}>"))),
    }
}

/// As the first key: an object has no order.
fn json(at: At<'_, '_>, chain: &[&Element], text: &str, plain: bool) -> Option<(Range<usize>, String)> {
    let start = at.node().start + 1;
    let mut new = String::new();
    let mut ends = String::new();
    for (depth, element) in chain.iter().enumerate() {
        if depth > 0 {
            new.push('{');
            ends.insert(0, '}');
        }
        let _ = write!(new, "\"{}\":", element.name);
        if element.max > 1 {
            new.push('[');
            ends.insert(0, ']');
        }
    }
    match text {
        "true" | "false" if plain => new.push_str(text),
        _ => quote(&mut new, text),
    }
    new.push_str(&ends);
    if at.children().next().is_some() {
        new.push(',');
    }
    Some((start..start, new))
}
