//! Rules about single values: amounts, identifiers, codes, dates, texts.

use super::{Found, Judged, Report, identifiers};
use crate::currency::{currency_decimals, currency_is_withdrawn};
use crate::fault::Fault;
use crate::generated::tables::{CODE_SETS, SIMPLE};
use crate::message::At;
use crate::overview::layout::Source;
use crate::tables::{Base, CodeSet, Content, Simple};
use crate::time;
use crate::value::{Decimal, is_blank};

type Outcome = Result<(), Fault>;

/// Elements whose amount is money that is moved or asked for; charges and taxes may be zero.
const MOVED: &[&str] = &[
    "AmtWthCcy",
    "InstdAmt",
    "IntrBkSttlmAmt",
    "OrgnlInstdAmt",
    "OrgnlIntrBkSttlmAmt",
    "RtrdInstdAmt",
    "RtrdIntrBkSttlmAmt",
    "RvsdInstdAmt",
    "RvsdIntrBkSttlmAmt",
];

/// All elements of the document with an amount: currency and text.
fn amounts<'m, 'a>(judged: &Judged<'m, 'a>) -> impl Iterator<Item = (At<'m, 'a>, &'m str, &'m str)> {
    judged.message.document().filter_map(|at| Some((at, at.attribute()?, at.text()?)))
}

/// All leaves of the document of a simple type.
fn leaves<'m, 'a>(judged: &Judged<'m, 'a>) -> impl Iterator<Item = (At<'m, 'a>, &'static Simple, &'m str)> {
    judged.message.document().filter_map(|at| match at.element().content {
        Content::Simple(simple) => Some((at, &SIMPLE[usize::from(simple)], at.text()?)),
        Content::Complex(_) => None,
    })
}

pub(super) fn currency<'m, 'a>(judged: &Judged<'m, 'a>, report: Report<'_, 'm, 'a>) -> Outcome {
    for (at, ccy, _) in amounts(judged) {
        if currency_decimals(ccy).is_none() {
            let withdrawn = currency_is_withdrawn(ccy);
            let message = if withdrawn { "the currency is withdrawn" } else { "the currency is not known" };
            report(Found::below(at, "@Ccy", message))?;
        }
    }
    Ok(())
}

pub(super) fn currencies<'m, 'a>(
    judged: &Judged<'m, 'a>,
    list: &[&str],
    report: Report<'_, 'm, 'a>,
) -> Outcome {
    for place in &judged.places {
        let amount = place.first(judged.row.amount, Some);
        if let Some(at) = amount.filter(|at| at.attribute().is_some_and(|ccy| !list.contains(&ccy))) {
            report(Found::below(at, "@Ccy", "the currency is not carried by this scheme"))?;
        }
    }
    Ok(())
}

pub(super) fn decimals<'m, 'a>(judged: &Judged<'m, 'a>, report: Report<'_, 'm, 'a>) -> Outcome {
    for (at, ccy, text) in amounts(judged) {
        let given = Decimal::read(text).map_or(0, |decimal| decimal.fraction.len());
        if currency_decimals(ccy).is_some_and(|decimals| given > usize::from(decimals)) {
            report(Found::at(at, "more decimals than the currency has"))?;
        }
    }
    Ok(())
}

pub(super) fn not_zero<'m, 'a>(judged: &Judged<'m, 'a>, report: Report<'_, 'm, 'a>) -> Outcome {
    for (at, _, text) in amounts(judged) {
        let zero = Decimal::read(text).is_some_and(|decimal| decimal.is_zero());
        if zero && MOVED.contains(&at.name()) {
            report(Found::at(at, "the amount is zero"))?;
        }
    }
    Ok(())
}

/// Whether the element identifies something: by its name, as the messages form them.
fn identifies(name: &str) -> bool {
    name.ends_with("Id") || name.ends_with("Idr") || name == "UETR" || name == "OrgnlUETR"
}

pub(super) fn not_blank<'m, 'a>(judged: &Judged<'m, 'a>, report: Report<'_, 'm, 'a>) -> Outcome {
    for (at, _, text) in leaves(judged) {
        if is_blank(text) && identifies(at.name()) {
            report(Found::at(at, "the identification is blank"))?;
        }
    }
    Ok(())
}

pub(super) fn iban<'m, 'a>(judged: &Judged<'m, 'a>, report: Report<'_, 'm, 'a>) -> Outcome {
    for (at, _, text) in leaves(judged) {
        if at.name() == "IBAN" && !identifiers::iban_is_right(text) {
            report(Found::at(at, "the check digits of the IBAN are wrong"))?;
        }
    }
    Ok(())
}

pub(super) fn lei<'m, 'a>(judged: &Judged<'m, 'a>, report: Report<'_, 'm, 'a>) -> Outcome {
    for (at, _, text) in leaves(judged) {
        if at.name() == "LEI" && !identifiers::lei_is_right(text) {
            report(Found::at(at, "the check digits of the LEI are wrong"))?;
        }
    }
    Ok(())
}

pub(super) fn bic_country<'m, 'a>(judged: &Judged<'m, 'a>, report: Report<'_, 'm, 'a>) -> Outcome {
    for (at, _, text) in leaves(judged) {
        let is_bic = matches!(at.name(), "BICFI" | "BIC" | "AnyBIC" | "BICOrBEI" | "BEI");
        if is_bic && !identifiers::bic_country_is_known(text) {
            report(Found::at(at, "the country of the BIC does not exist"))?;
        }
    }
    Ok(())
}

fn set_of(simple: &Simple) -> Option<&'static CodeSet> {
    simple.set.and_then(|set| CODE_SETS.get(usize::from(set)))
}

/// Codes outside their published sets: those of statuses, or all others.
pub(super) fn codes<'m, 'a>(judged: &Judged<'m, 'a>, statuses: bool, report: Report<'_, 'm, 'a>) -> Outcome {
    for (at, simple, text) in leaves(judged) {
        let is_status = matches!(at.name(), "TxSts" | "GrpSts" | "PmtInfSts" | "DtldSts");
        let Some(set) = set_of(simple).filter(|_| is_status == statuses) else { continue };
        if set.codes.binary_search(&text).is_err() {
            let message =
                if statuses { "not a known status" } else { "not in the published external code set" };
            report(Found::at(at, message))?;
        }
    }
    Ok(())
}

pub(super) fn settlement_date<'m, 'a>(judged: &Judged<'m, 'a>, report: Report<'_, 'm, 'a>) -> Outcome {
    const DATES: &[Source] =
        &[Source::Tx("IntrBkSttlmDt"), Source::Around("IntrBkSttlmDt"), Source::Body("GrpHdr/IntrBkSttlmDt")];
    let Some(created) = judged.created().and_then(time::day) else { return Ok(()) };
    for source in DATES {
        for at in judged.at(source) {
            let day = at.text().and_then(time::day);
            if day.is_some_and(|day| day < created - 1) {
                report(Found::at(at, "the settlement date is before the creation of the message"))?;
            }
        }
    }
    Ok(())
}

pub(super) fn years<'m, 'a>(judged: &Judged<'m, 'a>, report: Report<'_, 'm, 'a>) -> Outcome {
    for (at, simple, text) in leaves(judged) {
        let dated = matches!(simple.base, Base::Date | Base::DateTime | Base::Year | Base::YearMonth);
        let year = text.split_at_checked(4).map(|(year, rest)| (year, rest.bytes().next()));
        let four = year.is_some_and(|(year, next)| {
            year.bytes().all(|b| b.is_ascii_digit()) && !next.is_some_and(|b| b.is_ascii_digit())
        });
        if dated && !four {
            report(Found::at(at, "the year does not have four digits"))?;
        }
    }
    Ok(())
}

/// Whether an expiry, a date or a time, comes after the creation. Of times of which only one has an offset nothing is said.
fn expires_after(expiry: &str, created: &str) -> bool {
    match (time::local_ms(expiry), time::local_ms(created)) {
        (Some((a, Some(x))), Some((b, Some(y)))) => a - x * 60_000 > b - y * 60_000,
        (Some((a, None)), Some((b, None))) => a > b,
        (None, _) => match (time::day(expiry), time::day(created)) {
            (Some(expiry), Some(created)) => expiry >= created,
            _ => true,
        },
        _ => true,
    }
}

pub(super) fn expiry<'m, 'a>(judged: &Judged<'m, 'a>, report: Report<'_, 'm, 'a>) -> Outcome {
    let Some(created) = judged.created() else { return Ok(()) };
    for at in judged.message.document().filter(|at| matches!(at.name(), "XpryDtTm" | "XpryDt")) {
        let value = Some(at).filter(|at| at.text().is_some()).or_else(|| at.children().next());
        if let Some(value) = value.filter(|at| at.text().is_some_and(|text| !expires_after(text, created))) {
            report(Found::at(value, "it expires before the message was created"))?;
        }
    }
    Ok(())
}

pub(super) fn offsets<'m, 'a>(judged: &Judged<'m, 'a>, report: Report<'_, 'm, 'a>) -> Outcome {
    for (at, simple, text) in leaves(judged) {
        let judged =
            matches!(at.name(), "CreDtTm" | "AccptncDtTm" | "XpryDtTm") && simple.base == Base::DateTime;
        if !judged {
            continue;
        }
        if time::time_ms(text).is_none() {
            report(Found::at(at, "the time has no offset from UTC"))?;
        }
        let fraction = text.split_once('.').map_or("", |(_, fraction)| fraction);
        if fraction.bytes().take_while(u8::is_ascii_digit).count() > 3 {
            report(Found::at(at, "more than three digits after the second"))?;
        }
    }
    Ok(())
}

pub(super) fn slashes<'m, 'a>(judged: &Judged<'m, 'a>, report: Report<'_, 'm, 'a>) -> Outcome {
    const IDS: &[&str] = &["MsgId", "InstrId", "EndToEndId", "TxId", "ClrSysRef"];
    for (at, _, text) in leaves(judged) {
        let wrong = text.starts_with('/') || text.ends_with('/') || text.contains("//");
        if wrong && IDS.contains(&at.name()) {
            report(Found::at(at, "a slash at the beginning or end, or two in a row"))?;
        }
    }
    Ok(())
}

/// The extended set of the network: ASCII letters and digits and the printable signs of ASCII; line ends in remittance.
fn is_latin(c: char) -> bool {
    matches!(c, ' '..='~' | '\n' | '\r')
}

pub(super) fn latin<'m, 'a>(judged: &Judged<'m, 'a>, report: Report<'_, 'm, 'a>) -> Outcome {
    for (at, simple, text) in leaves(judged) {
        if simple.base == Base::Text && !text.chars().all(is_latin) {
            report(Found::at(at, "a character that the network does not carry"))?;
        }
    }
    Ok(())
}

/// Characters that do not show: controls of direction and width, tags, the byte order mark.
fn is_invisible(c: char) -> bool {
    matches!(c, '\u{AD}' | '\u{34F}' | '\u{61C}' | '\u{115F}' | '\u{1160}' | '\u{17B4}' | '\u{17B5}' | '\u{180B}'..='\u{180F}'
        | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{206F}' | '\u{3164}' | '\u{FE00}'..='\u{FE0F}'
        | '\u{FEFF}' | '\u{FFA0}' | '\u{FFF0}'..='\u{FFFB}' | '\u{E0000}'..='\u{E0FFF}' | '\u{7F}'..='\u{9F}')
}

pub(super) fn visible<'m, 'a>(judged: &Judged<'m, 'a>, report: Report<'_, 'm, 'a>) -> Outcome {
    for (at, _, text) in leaves(judged) {
        if identifies(at.name()) && text.chars().any(is_invisible) {
            report(Found::at(at, "a character that cannot be seen"))?;
        }
    }
    Ok(())
}
