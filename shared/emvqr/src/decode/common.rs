//! The rules of EMVCo for single elements: money, country, texts, tip. What differs by scheme comes as a row of rules.

use crate::amount::Amount;
use crate::code::Tip;
use crate::fault::{Class, Error, WarningClass};
use crate::options::Profile;
use crate::path::Path;
use crate::reference::country::Country;
use crate::reference::currency::Currency;
use crate::scheme;
use crate::walk::Template;

use super::reader::{Reader, digits, longer};

const MCC: u8 = 52;
const CURRENCY: u8 = 53;
const AMOUNT: u8 = 54;
const TIP: u8 = 55;
const TIP_FIXED: u8 = 56;
const TIP_PERCENT: u8 = 57;
const COUNTRY: u8 = 58;
/// Tags of texts and their characters.
const TEXTS: [(u8, usize); 3] = [(59, 25), (60, 15), (61, 10)];
/// Characters of tag 57.
const PERCENT_CHARACTERS_MAX: usize = 5;

/// 53 and 58 always; 52, 59 and 60 by scheme, and always by the letter.
pub(super) fn mandatory(reader: &Reader<'_>) -> Result<(), Error> {
    let names = reader.profile == Profile::Emvco || scheme::rules(reader.scheme).names_mandatory;
    for tag in [MCC, CURRENCY, COUNTRY, 59, 60] {
        let demanded = names || matches!(tag, CURRENCY | COUNTRY);
        if demanded && !reader.elements.has(tag) {
            return Err(Class::MandatoryMissing.at(Path::tag(tag)));
        }
    }
    match reader.elements.get(MCC) {
        Some(mcc) if mcc.len() != 4 || !digits(mcc) => Err(Class::MccInvalid.at(Path::tag(MCC))),
        _ => Ok(()),
    }
}

pub(super) fn currency(reader: &mut Reader<'_>) -> Result<Currency, Error> {
    let at = Path::tag(CURRENCY);
    let number = reader.elements.get(CURRENCY).ok_or(Class::MandatoryMissing.at(at))?;
    let currency = Currency::by_number(number).ok_or(Class::CurrencyInvalid.at(at))?;
    let allowed = scheme::rules(reader.scheme).currencies;
    if !allowed.is_empty() && !allowed.contains(&currency.number) {
        return Err(Class::CurrencyNotAllowed.at(at));
    }
    Ok(currency)
}

pub(super) fn amount<'a>(reader: &mut Reader<'a>, currency: &Currency) -> Result<Option<Amount<'a>>, Error> {
    money(reader, AMOUNT, currency)
}

fn money<'a>(reader: &mut Reader<'a>, tag: u8, currency: &Currency) -> Result<Option<Amount<'a>>, Error> {
    let Some(text) = reader.elements.get(tag) else { return Ok(None) };
    let amount = Amount::parse(text, currency).map_err(|class| class.at(Path::tag(tag)))?;
    if amount.trailing_zeros {
        reader.tolerate(WarningClass::AmountTrailingZeroDecimals, Path::tag(tag))?;
    }
    Ok(Some(amount))
}

pub(super) fn tip<'a>(reader: &mut Reader<'a>, currency: &Currency) -> Result<Option<Tip<'a>>, Error> {
    let indicator = reader.elements.get(TIP);
    for (tag, own) in [(TIP_FIXED, "02"), (TIP_PERCENT, "03")] {
        match (reader.elements.has(tag), indicator == Some(own)) {
            (true, false) => return Err(Class::TipOrphan.at(Path::tag(tag))),
            (false, true) => return Err(Class::TipValueMissing.at(Path::tag(tag))),
            _ => {}
        }
    }
    match indicator {
        None => Ok(None),
        Some("01") => Ok(Some(Tip::Ask)),
        Some("02") => Ok(money(reader, TIP_FIXED, currency)?.map(Tip::Fixed)),
        Some("03") => {
            let text = reader.elements.get(TIP_PERCENT).unwrap_or_default();
            let hundredths = percent(text).ok_or(Class::TipInvalid.at(Path::tag(TIP_PERCENT)))?;
            Ok(Some(Tip::Percent { text, hundredths }))
        }
        Some(_) => Err(Class::TipInvalid.at(Path::tag(TIP))),
    }
}

/// A number above 0 and below 100 with at most two decimals, in hundredths.
fn percent(text: &str) -> Option<u16> {
    let (whole, fraction) = text.split_once('.').unwrap_or((text, ""));
    let plain = digits(whole) && fraction.len() <= 2 && (fraction.is_empty() || digits(fraction));
    if !plain || text.len() > PERCENT_CHARACTERS_MAX {
        return None;
    }
    let padding = core::iter::repeat_n(b'0', 2 - fraction.len());
    let hundredths = whole
        .bytes()
        .chain(fraction.bytes())
        .chain(padding)
        .fold(0_u32, |sum, digit| sum * 10 + u32::from(digit - b'0'));
    u16::try_from(hundredths).ok().filter(|hundredths| (1..10_000).contains(hundredths))
}

pub(super) fn country(reader: &mut Reader<'_>) -> Result<Country, Error> {
    let at = Path::tag(COUNTRY);
    let text = reader.elements.get(COUNTRY).ok_or(Class::MandatoryMissing.at(at))?;
    let country = Country::from_letters(text).ok_or(Class::CountryInvalid.at(at))?;
    if scheme::rules(reader.scheme).country.is_some_and(|own| own != country.as_str()) {
        return Err(Class::CountryMismatch.at(at));
    }
    if text != country.as_str() {
        reader.tolerate(WarningClass::CountryLowercase, at)?;
    }
    if reader.profile != Profile::Lenient && country.number().is_none() {
        return Err(Class::CountryInvalid.at(at));
    }
    Ok(country)
}

/// Tags 59, 60 and 61.
pub(super) fn texts<'a>(reader: &mut Reader<'a>) -> Result<[Option<&'a str>; 3], Error> {
    for (tag, limit) in TEXTS {
        if let Some(text) = reader.elements.get(tag) {
            length(reader, Path::tag(tag), text, limit)?;
        }
    }
    Ok(TEXTS.map(|(tag, _)| reader.elements.get(tag)))
}

/// A text beyond its field's size: refused in KHQR, elsewhere a deviation.
pub(super) fn length(reader: &mut Reader<'_>, path: Path, text: &str, limit: usize) -> Result<(), Error> {
    if !longer(text, limit) {
        Ok(())
    } else if scheme::rules(reader.scheme).long_texts_refused {
        Err(Class::FieldTooLong.at(path))
    } else {
        reader.tolerate(WarningClass::FieldTooLong, path)
    }
}

/// Tags 80 to 99 are templates with an identifier; only the letter asks.
pub(super) fn letter(reader: &Reader<'_>) -> Result<(), Error> {
    if reader.profile != Profile::Emvco {
        return Ok(());
    }
    for element in reader.elements.iter().filter(|element| element.tag >= 80) {
        let template =
            Template::read(element.value).map_err(|_| Class::TemplateMalformed.at(Path::tag(element.tag)))?;
        if template.get(0).is_none() {
            return Err(Class::MandatoryMissing.at(Path::sub(element.tag, 0)));
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::percent;

    #[test]
    fn percentages_between_nothing_and_all() {
        // Protects the range of tag 57.
        for (text, hundredths) in
            [("00.01", 1), ("99.99", 9999), ("5", 500), ("5.5", 550), ("05.00", 500), ("5.", 500)]
        {
            assert_eq!(percent(text), Some(hundredths), "{text}");
        }
        for text in ["0", "00.00", "100", "1.234", "5%", "+5", "-1", ".5", "", "000005"] {
            assert_eq!(percent(text), None, "{text}");
        }
    }
}
