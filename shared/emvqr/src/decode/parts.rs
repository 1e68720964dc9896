//! The common templates 62 and 64. They are refused when broken, in every profile.

use crate::code::{Additional, Language};
use crate::fault::{Class, Error};
use crate::path::Path;
use crate::walk::Template;

use super::common::length;
use super::reader::{Reader, longer};

const ADDITIONAL: u8 = 62;
const LANGUAGE: u8 = 64;
/// Characters of 62.01 to 62.08.
const ADDITIONAL_CHARACTERS_MAX: usize = 25;
const CONSUMER_DATA_REQUEST: u8 = 9;

fn template<'a>(reader: &Reader<'a>, tag: u8) -> Result<Option<Template<'a>>, Error> {
    let Some(value) = reader.elements.get(tag) else { return Ok(None) };
    let template = Template::read(value)
        .map_err(|stop| stop.class.at(stop.tag.map_or(Path::tag(tag), |sub| Path::sub(tag, sub))))?;
    Ok(Some(template))
}

pub(super) fn additional<'a>(reader: &mut Reader<'a>) -> Result<Option<Additional<'a>>, Error> {
    let Some(template) = template(reader, ADDITIONAL)? else { return Ok(None) };
    let mut fields = [None; 9];
    for element in template.elements() {
        let Some(field) = usize::from(element.tag).checked_sub(1).and_then(|at| fields.get_mut(at)) else {
            continue;
        };
        *field = Some(element.value);
        if element.tag != CONSUMER_DATA_REQUEST {
            length(reader, Path::sub(ADDITIONAL, element.tag), element.value, ADDITIONAL_CHARACTERS_MAX)?;
        } else if !data_request(element.value) {
            return Err(Class::ConsumerDataRequestInvalid.at(Path::sub(ADDITIONAL, element.tag)));
        }
    }
    let [
        bill_number,
        mobile_number,
        store_label,
        loyalty_number,
        reference_label,
        customer_label,
        terminal_label,
        purpose,
        consumer_data_request,
    ] = fields;
    Ok(Some(Additional {
        bill_number,
        mobile_number,
        store_label,
        loyalty_number,
        reference_label,
        customer_label,
        terminal_label,
        purpose,
        consumer_data_request,
    }))
}

/// A (address), M (mobile number) and E (mail address), each at most once.
fn data_request(text: &str) -> bool {
    text.bytes().all(|byte| matches!(byte, b'A' | b'M' | b'E'))
        && text.bytes().enumerate().all(|(at, byte)| !text.as_bytes()[..at].contains(&byte))
}

pub(super) fn language<'a>(reader: &mut Reader<'a>) -> Result<Option<Language<'a>>, Error> {
    let Some(template) = template(reader, LANGUAGE)? else { return Ok(None) };
    let missing = |sub| Class::LanguageIncomplete.at(Path::sub(LANGUAGE, sub));
    let preference = template.get(0).ok_or(missing(0))?;
    let name = template.get(1).ok_or(missing(1))?;
    let city = template.get(2);
    if preference.len() != 2 || !preference.bytes().all(|byte| byte.is_ascii_alphabetic()) {
        return Err(Class::LanguageInvalid.at(Path::sub(LANGUAGE, 0)));
    }
    for (sub, text, limit) in [(1, Some(name), 25), (2, city, 15)] {
        if text.is_some_and(|text| longer(text, limit)) {
            return Err(Class::FieldTooLong.at(Path::sub(LANGUAGE, sub)));
        }
    }
    Ok(Some(Language { preference, name, city }))
}
