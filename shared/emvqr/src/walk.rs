//! The walk over elements of tag, length and value: borrowed, without allocation and without recursion. It counts
//! lengths in characters, as EMVCo says, and knows no meaning of tags.

use crate::fault::Class;
use crate::limits::{ELEMENTS_MAX, TEMPLATE_ELEMENTS_MAX};

/// One element.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Element<'a> {
    /// 0 to 99.
    pub tag: u8,
    /// One to 99 characters.
    pub value: &'a str,
}

/// Where a walk ended: the class, and the tag if it could be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stop {
    /// One of the classes of stage `tlv`.
    pub class: Class,
    /// The tag of the broken element.
    pub tag: Option<u8>,
}

/// An iterator over the elements of a text; after a fault it ends.
#[derive(Clone, Debug)]
pub struct Walk<'a> {
    rest: &'a str,
    plain: bool,
}

impl<'a> Walk<'a> {
    /// A walk from the start of a text.
    #[must_use]
    pub fn new(text: &'a str) -> Self {
        Self { rest: text, plain: text.is_ascii() }
    }

    fn step(&mut self) -> Result<Element<'a>, Stop> {
        let bytes = self.rest.as_bytes();
        let tag = match two_digits(bytes) {
            Digits::Number(tag) => tag,
            Digits::Other => return Err(Stop { class: Class::BadTag, tag: None }),
            Digits::Short => return Err(Stop { class: Class::TruncatedHeader, tag: None }),
        };
        let stop = |class| Stop { class, tag: Some(tag) };
        let length = match two_digits(&bytes[2..]) {
            Digits::Number(0) => return Err(stop(Class::ZeroLength)),
            Digits::Number(length) => usize::from(length),
            Digits::Other => return Err(stop(Class::BadLength)),
            Digits::Short => return Err(stop(Class::TruncatedHeader)),
        };
        // Four ASCII bytes have been read, so this is a boundary of characters.
        let after = &self.rest[4..];
        let end =
            if self.plain { (after.len() >= length).then_some(length) } else { boundary(after, length) };
        let end = end.ok_or(stop(Class::TruncatedValue))?;
        let (value, rest) = after.split_at(end);
        self.rest = rest;
        Ok(Element { tag, value })
    }
}

impl<'a> Iterator for Walk<'a> {
    type Item = Result<Element<'a>, Stop>;

    fn next(&mut self) -> Option<Self::Item> {
        if self.rest.is_empty() {
            return None;
        }
        let step = self.step();
        if step.is_err() {
            self.rest = "";
        }
        Some(step)
    }
}

enum Digits {
    Number(u8),
    Other,
    Short,
}

fn two_digits(bytes: &[u8]) -> Digits {
    match bytes {
        [a @ b'0'..=b'9', b @ b'0'..=b'9', ..] => Digits::Number((a - b'0') * 10 + (b - b'0')),
        [] | [b'0'..=b'9'] => Digits::Short,
        _ => Digits::Other,
    }
}

/// The byte at which `count` characters end, if there are so many.
fn boundary(text: &str, count: usize) -> Option<usize> {
    let mut seen = 0;
    for (at, _) in text.char_indices() {
        if seen == count {
            return Some(at);
        }
        seen += 1;
    }
    (seen == count).then_some(text.len())
}

/// All elements of the root in their order, found by tag.
#[derive(Clone, Debug)]
pub struct Elements<'a> {
    text: &'a str,
    spans: [Span; ELEMENTS_MAX],
    count: usize,
    /// One more than the position of the first element of a tag; zero for none.
    by_tag: [u8; 100],
    duplicate: Option<u8>,
}

#[derive(Clone, Copy, Debug, Default)]
struct Span {
    tag: u8,
    start: u16,
    end: u16,
}

impl<'a> Elements<'a> {
    /// Walks a text of at most 512 characters.
    ///
    /// # Errors
    /// What stopped the walk.
    pub fn read(text: &'a str) -> Result<Self, Stop> {
        let mut elements = Self {
            text,
            spans: [Span::default(); ELEMENTS_MAX],
            count: 0,
            by_tag: [0; 100],
            duplicate: None,
        };
        let mut walk = Walk::new(text);
        while let Some(step) = walk.next() {
            let element = step?;
            let end = text.len() - walk.rest.len();
            let too_many = Stop { class: Class::BadLength, tag: Some(element.tag) };
            let span = elements.spans.get_mut(elements.count).ok_or(too_many)?;
            let start = u16::try_from(end - element.value.len()).map_err(|_| too_many)?;
            *span = Span { tag: element.tag, start, end: u16::try_from(end).map_err(|_| too_many)? };
            elements.count += 1;
            let place = &mut elements.by_tag[usize::from(element.tag)];
            if *place == 0 {
                *place = u8::try_from(elements.count).map_err(|_| too_many)?;
            } else if elements.duplicate.is_none() {
                elements.duplicate = Some(element.tag);
            }
        }
        Ok(elements)
    }

    /// The value of the first element with this tag.
    #[must_use]
    pub fn get(&self, tag: u8) -> Option<&'a str> {
        let place = usize::from(*self.by_tag.get(usize::from(tag))?);
        let span = self.spans.get(place.checked_sub(1)?)?;
        self.text.get(usize::from(span.start)..usize::from(span.end))
    }

    /// True if there is an element with this tag.
    #[must_use]
    pub fn has(&self, tag: u8) -> bool {
        self.by_tag.get(usize::from(tag)).is_some_and(|place| *place != 0)
    }

    /// The elements in the order of the text.
    pub fn iter(&self) -> impl Iterator<Item = Element<'a>> + '_ {
        self.spans.iter().take(self.count).map(|span| Element {
            tag: span.tag,
            value: self.text.get(usize::from(span.start)..usize::from(span.end)).unwrap_or_default(),
        })
    }

    /// The first tag that occurs a second time.
    #[must_use]
    pub fn duplicate(&self) -> Option<u8> {
        self.duplicate
    }
}

/// The elements of one template.
#[derive(Clone, Copy, Debug)]
pub struct Template<'a> {
    elements: [Element<'a>; TEMPLATE_ELEMENTS_MAX],
    count: usize,
}

impl<'a> Template<'a> {
    /// Walks the value of a template.
    ///
    /// # Errors
    /// `template_malformed` if it does not consist of elements, `duplicate_tag` with the sub-tag.
    pub fn read(value: &'a str) -> Result<Self, Stop> {
        let mut template =
            Self { elements: [Element { tag: 0, value: "" }; TEMPLATE_ELEMENTS_MAX], count: 0 };
        let mut seen = 0_u128;
        for step in Walk::new(value) {
            let malformed = Stop { class: Class::TemplateMalformed, tag: None };
            let element = step.map_err(|_| malformed)?;
            let place = 1 << element.tag;
            if seen & place != 0 {
                return Err(Stop { class: Class::DuplicateTag, tag: Some(element.tag) });
            }
            seen |= place;
            *template.elements.get_mut(template.count).ok_or(malformed)? = element;
            template.count += 1;
        }
        Ok(template)
    }

    /// The value of a sub-tag.
    #[must_use]
    pub fn get(&self, tag: u8) -> Option<&'a str> {
        self.elements().iter().find(|element| element.tag == tag).map(|element| element.value)
    }

    /// The elements in their order.
    #[must_use]
    pub fn elements(&self) -> &[Element<'a>] {
        self.elements.get(..self.count).unwrap_or_default()
    }

    /// The value of sub-tag 00 of a template that may be broken behind it.
    #[must_use]
    pub fn identifier(value: &'a str) -> Option<&'a str> {
        Walk::new(value).map_while(Result::ok).find(|element| element.tag == 0).map(|element| element.value)
    }
}

#[cfg(test)]
mod tests {
    use super::{Elements, Template, Walk};
    use crate::fault::Class;
    use alloc::vec::Vec;

    fn stop(text: &str) -> (Class, Option<u8>) {
        let stop = Elements::read(text).expect_err("must stop");
        (stop.class, stop.tag)
    }

    #[test]
    fn each_fault_of_the_walk_has_its_class() {
        // Protects the classes of stage `tlv` and the tag they name.
        assert_eq!(stop("000201XX0201"), (Class::BadTag, None));
        assert_eq!(stop("000201+10201"), (Class::BadTag, None));
        assert_eq!(stop("000201\u{661}\u{662}0201"), (Class::BadTag, None));
        assert_eq!(stop("00020101+2"), (Class::BadLength, Some(1)));
        assert_eq!(stop("0002010100"), (Class::ZeroLength, Some(1)));
        assert_eq!(stop("0002015"), (Class::TruncatedHeader, None));
        assert_eq!(stop("000201540"), (Class::TruncatedHeader, Some(54)));
        assert_eq!(stop("0002015405123"), (Class::TruncatedValue, Some(54)));
    }

    #[test]
    fn lengths_are_counted_in_characters() {
        // Protects accented names, which have more bytes than characters.
        let elements = Elements::read("5905Đặng!6002HN").expect("good");
        assert_eq!(elements.get(59), Some("Đặng!"));
        assert_eq!(elements.get(60), Some("HN"));
        assert_eq!(stop("5906Đặng!"), (Class::TruncatedValue, Some(59)));
    }

    #[test]
    fn order_and_repeats_are_kept() {
        // Protects exact re-encoding and the refusal of doubles.
        let elements = Elements::read("5802VN5303704580211").expect("good");
        let tags: Vec<u8> = elements.iter().map(|element| element.tag).collect();
        assert_eq!(tags, [58, 53, 58]);
        assert_eq!(elements.duplicate(), Some(58));
        assert!(Template::read("000101000102").is_err());
        assert_eq!(Walk::new("").count(), 0);
    }
}
