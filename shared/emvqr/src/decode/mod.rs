//! Decoding: the text is recognised, walked, proven by its CRC, detected, and then read by the rules of EMVCo, of its
//! scheme and of the profile, in this order; the first rule that is broken names the error.

mod common;
mod detect;
mod parts;
pub(crate) mod reader;

use alloc::boxed::Box;

use crate::code::{Code, Decoded, Initiation, Scheme};
use crate::consumer::Consumer;
use crate::crc;
use crate::fault::{Class, Error, WarningClass};
use crate::form::{Form, recognise};
use crate::limits::PAYLOAD_CHARACTERS_MAX;
use crate::options::{Options, Profile};
use crate::path::Path;
use crate::scheme;
use crate::walk::{Elements, Stop, Template};
use reader::Reader;

const PFI: u8 = 0;
const POI: u8 = 1;
const AMOUNT: u8 = 54;
const CRC: u8 = 63;
/// The CRC of slip-verification codes.
const SLIP_CRC: u8 = 91;

/// Reads bytes as they come from a scanner.
///
/// # Errors
/// `not_utf8`, else as [`decode`].
pub fn decode_bytes<'a>(bytes: &'a [u8], options: &Options) -> Result<Decoded<'a>, Error> {
    let text = core::str::from_utf8(bytes).map_err(|_| Class::NotUtf8.at(Path::ROOT))?;
    decode(text, options)
}

/// Reads a code. Nothing is stripped from the text.
///
/// # Errors
/// The first rule that the code breaks, with the element that breaks it.
pub fn decode<'a>(text: &'a str, options: &Options) -> Result<Decoded<'a>, Error> {
    if text.is_empty() {
        return Err(Class::Empty.at(Path::ROOT));
    }
    let form = recognise(text);
    if form == Form::ConsumerPresented {
        return consumer(text, options);
    }
    if text.len() > PAYLOAD_CHARACTERS_MAX && text.chars().count() > PAYLOAD_CHARACTERS_MAX {
        return Err(Class::TooLong.at(Path::ROOT));
    }
    match form {
        Form::Elements => merchant(text, options).map(|code| Decoded::Merchant(Box::new(code))),
        Form::Opaque(opaque) if options.profile == Profile::Lenient => Ok(Decoded::Opaque(opaque)),
        Form::Opaque(_) | Form::Address | Form::BillBarCode | Form::ConsumerPresented => {
            Err(Class::NotEmv.at(Path::ROOT))
        }
    }
}

/// We emit no payer's codes, so the strict profile has none.
fn consumer<'a>(text: &str, options: &Options) -> Result<Decoded<'a>, Error> {
    if options.profile == Profile::Strict {
        return Err(Class::ConsumerPresented.at(Path::ROOT));
    }
    Consumer::read(text).map(|consumer| Decoded::Consumer(Box::new(consumer)))
}

fn merchant<'a>(text: &'a str, options: &Options) -> Result<Code<'a>, Error> {
    let elements = Elements::read(text).map_err(|stop| fault_of_walk(text, stop))?;
    if is_slip(&elements) {
        return Err(Class::NotPayment.at(Path::ROOT));
    }
    if elements.iter().next().is_none_or(|first| first.tag != PFI) {
        return Err(Class::PfiNotFirst.at(Path::tag(PFI)));
    }
    let (crc, lower_case) = check_crc(text, &elements)?;
    if let Some(tag) = elements.duplicate() {
        return Err(Class::DuplicateTag.at(Path::tag(tag)));
    }
    let mut reader = Reader::new(elements, options);
    if lower_case {
        reader.tolerate(WarningClass::CrcLowercase, Path::tag(CRC))?;
    }
    let initiation = check_head(&mut reader)?;
    let currency = common::currency(&mut reader)?;
    let amount = common::amount(&mut reader, &currency)?;
    let tip = common::tip(&mut reader, &currency)?;
    let country = common::country(&mut reader)?;
    let [merchant_name, merchant_city, postal_code] = common::texts(&mut reader)?;
    let additional = parts::additional(&mut reader)?;
    let language = parts::language(&mut reader)?;
    let initiation = if reader.scheme == Scheme::Khqr && amount.is_some() {
        Some(Initiation::Dynamic)
    } else {
        initiation
    };
    if initiation == Some(Initiation::Dynamic) && amount.is_none() && reader.scheme != Scheme::Khqr {
        reader.tolerate(WarningClass::DynamicWithoutAmount, Path::tag(AMOUNT))?;
    }
    common::letter(&reader)?;
    let part = scheme::read(&mut reader, initiation)?;
    Ok(Code {
        payload: text,
        scheme: reader.scheme,
        variant: part.variant,
        initiation,
        currency,
        amount,
        country,
        mcc: reader.elements.get(52),
        merchant_name,
        merchant_city,
        postal_code,
        account: part.account,
        additional,
        language,
        tip,
        unionpay: reader.elements.get(15).or_else(|| reader.elements.get(16)),
        created_ms: part.created_ms,
        expires_ms: part.expires_ms,
        crc,
        networks: reader.networks,
        warnings: reader.warnings,
        elements: reader.elements,
    })
}

/// Text that does not even begin like a code is no broken code, but none.
fn fault_of_walk(text: &str, stop: Stop) -> Error {
    if text.starts_with("00") {
        stop.class.at(stop.tag.map_or(Path::ROOT, Path::tag))
    } else {
        Class::NotEmv.at(Path::ROOT)
    }
}

/// Slips of transfers have a template in tag 00 and their CRC in tag 91.
fn is_slip(elements: &Elements<'_>) -> bool {
    elements.has(SLIP_CRC) && elements.get(PFI).is_some_and(|value| Template::read(value).is_ok())
}

/// The CRC is over all characters before its own four.
fn check_crc(text: &str, elements: &Elements<'_>) -> Result<([u8; 4], bool), Error> {
    let at = Path::tag(CRC);
    if !elements.has(CRC) {
        return Err(Class::CrcMissing.at(at));
    }
    let last = elements.iter().last().filter(|last| last.tag == CRC).ok_or(Class::CrcNotLast.at(at))?;
    if last.value.chars().count() != 4 {
        return Err(Class::CrcLength.at(at));
    }
    let stated = crc::value(last.value).ok_or(Class::CrcFormat.at(at))?;
    let covered = text.len() - last.value.len();
    if crc::crc16(text.as_bytes().get(..covered).unwrap_or_default()) != stated {
        return Err(Class::CrcMismatch.at(at));
    }
    Ok((crc::letters(stated), last.value.bytes().any(|byte| byte.is_ascii_lowercase())))
}

/// Tags 00 and 01, the networks, and what is mandatory.
fn check_head(reader: &mut Reader<'_>) -> Result<Option<Initiation>, Error> {
    detect::networks(reader);
    let duitnow = reader.scheme == Scheme::Duitnow && reader.profile != Profile::Emvco;
    match reader.elements.get(PFI) {
        Some("01") => {}
        Some("02") if duitnow => {}
        _ => return Err(Class::PfiInvalid.at(Path::tag(PFI))),
    }
    let initiation = match reader.elements.get(POI) {
        None => None,
        Some("11") => Some(Initiation::Static),
        Some("12") => Some(Initiation::Dynamic),
        Some(_) => return Err(Class::PoiInvalid.at(Path::tag(POI))),
    };
    detect::templates(reader)?;
    common::mandatory(reader)?;
    Ok(initiation)
}
