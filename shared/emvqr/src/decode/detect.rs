//! Which networks a code has: cards by their tag's number, all others by the identifier in sub-tag 00, KHQR by the `@`
//! in it. It reads no field beyond that.

use crate::code::{NetworkEntry, Scheme};
use crate::fault::{Class, Error, WarningClass};
use crate::options::Profile;
use crate::path::Path;
use crate::reference::country::Country;
use crate::reference::identifier::{Network, identify};
use crate::walk::Template;

use super::reader::Reader;

/// KHQR's tags, the only ones that count without an identifier.
const KHQR_TAGS: [u8; 2] = [29, 30];

/// Lists the networks in ascending order of tags and names the main one.
pub(super) fn networks(reader: &mut Reader<'_>) {
    for tag in 2..=51 {
        let Some(value) = reader.elements.get(tag) else { continue };
        let network = if tag < 26 { Network::by_tag(tag) } else { Some(network_of(tag, value)) };
        if let Some(network) = network {
            reader.networks.push(NetworkEntry { tag, network });
        }
    }
    reader.scheme = Scheme::MAIN
        .iter()
        .find(|(network, _)| reader.has(*network))
        .map_or(Scheme::Emv, |(_, scheme)| *scheme);
}

fn network_of(tag: u8, value: &str) -> Network {
    // The identifier of a template that is broken behind it still says whose template is broken.
    match Template::identifier(value) {
        None => Network::Other,
        Some(identifier) => match identify(identifier) {
            Some(found) => found.network,
            None if KHQR_TAGS.contains(&tag) && identifier.contains('@') => Network::Khqr,
            None => Network::Other,
        },
    }
}

/// The main network's templates must be whole; a broken one of another network is left alone.
pub(super) fn templates(reader: &mut Reader<'_>) -> Result<(), Error> {
    if !(2..=51).any(|tag| reader.elements.has(tag)) {
        return Err(Class::AccountMissing.at(Path::ROOT));
    }
    bakong_without_account(reader)?;
    let main = reader.scheme.network();
    for at in 0..reader.networks.len() {
        let Some(&NetworkEntry { tag, network }) = reader.networks.get(at) else { break };
        let Some(value) = reader.elements.get(tag).filter(|_| tag >= 26) else { continue };
        match Template::read(value) {
            Err(stop) if Some(network) == main => {
                return Err(stop.class.at(stop.tag.map_or(Path::tag(tag), |sub| Path::sub(tag, sub))));
            }
            Err(_) => reader.tolerate(WarningClass::MalformedTemplateIgnored, Path::tag(tag))?,
            Ok(template) => {
                let identified = template.get(0);
                if identified.is_none() && reader.profile != Profile::Lenient {
                    return Err(Class::MandatoryMissing.at(Path::sub(tag, 0)));
                }
                own_tag(reader, tag, network, identified)?;
            }
        }
    }
    Ok(())
}

/// PromptPay's identifiers name the layout of one tag each, so they must stand in it; the others' are strict's business.
fn own_tag(reader: &Reader<'_>, tag: u8, network: Network, identifier: Option<&str>) -> Result<(), Error> {
    let judged = network == Network::Promptpay || (reader.strict() && network != Network::Qrph);
    if Some(network) != reader.scheme.network() || !judged {
        return Ok(());
    }
    match identifier.and_then(identify).and_then(|found| found.own_tag) {
        Some(own) if own != tag => Err(Class::AidTagMismatch.at(Path::sub(tag, 0))),
        _ => Ok(()),
    }
}

/// A Cambodian code whose tag 29 or 30 names no account at a bank, and which no other network can serve.
fn bakong_without_account(reader: &Reader<'_>) -> Result<(), Error> {
    if reader.scheme != Scheme::Emv || reader.networks.iter().any(|entry| entry.network != Network::Other) {
        return Ok(());
    }
    let cambodian = reader
        .elements
        .get(58)
        .and_then(Country::from_letters)
        .is_some_and(|country| country.as_str() == "KH");
    let Some(tag) = KHQR_TAGS.into_iter().find(|tag| cambodian && reader.elements.has(*tag)) else {
        return Ok(());
    };
    let value = reader.elements.get(tag).unwrap_or_default();
    if value.contains('@') && Template::read(value).is_err() {
        return Err(Class::TemplateMalformed.at(Path::tag(tag)));
    }
    Err(Class::AccountIdFormat.at(Path::sub(tag, 0)))
}
