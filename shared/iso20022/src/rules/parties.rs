//! Rules about who is named, and what must be given.

use super::{Found, Judged, Report};
use crate::agent::AgentId;
use crate::fault::Fault;
use crate::message::At;
use crate::overview::layout::Source;

type Outcome = Result<(), Fault>;

pub(super) fn sender<'m, 'a>(judged: &Judged<'m, 'a>, report: Report<'_, 'm, 'a>) -> Outcome {
    let header = judged.message.header();
    let Some(from @ AgentId::Bic(_)) = header.and_then(|header| header.from.as_ref()) else { return Ok(()) };
    let Some((_, root)) = judged.message.header_root() else { return Ok(()) };
    let agents =
        judged.places.iter().filter_map(|place| place.first(judged.row.instg_agt, AgentId::of_agent));
    for agent in agents {
        if matches!(agent, AgentId::Bic(_)) && !agent.same(from) {
            let place = root.child("Fr").unwrap_or(root);
            report(Found::at(place, "header and document name different senders"))?;
        }
    }
    Ok(())
}

pub(super) fn header<'m, 'a>(judged: &Judged<'m, 'a>, report: Report<'_, 'm, 'a>) -> Outcome {
    match judged.message.header() {
        Some(_) => Ok(()),
        None => report(Found::at(judged.message.document_root(), "the header is missing")),
    }
}

const fn path(source: &Source) -> &'static str {
    match source {
        Source::Tx(path) | Source::Around(path) | Source::Body(path) => path,
    }
}

pub(super) fn given<'m, 'a>(
    judged: &Judged<'m, 'a>,
    sources: &'static [Source],
    report: Report<'_, 'm, 'a>,
) -> Outcome {
    for place in &judged.places {
        if place.first(sources, Some).is_none() {
            let best = sources.first().map_or("", path);
            report(Found::below(place.tx, best, "this must be given"))?;
        }
    }
    Ok(())
}

pub(super) fn listed<'m, 'a>(
    judged: &Judged<'m, 'a>,
    source: &'static Source,
    list: &[&str],
    wanted: bool,
    report: Report<'_, 'm, 'a>,
) -> Outcome {
    for at in judged.at(source) {
        if at.text().is_some_and(|text| list.contains(&text) != wanted) {
            report(Found::at(at, "this value is not taken by the scheme"))?;
        }
    }
    Ok(())
}

fn addresses<'m, 'a>(judged: &Judged<'m, 'a>) -> impl Iterator<Item = At<'m, 'a>> {
    judged.message.document().filter(|at| at.name() == "PstlAdr")
}

pub(super) fn town_and_country<'m, 'a>(judged: &Judged<'m, 'a>, report: Report<'_, 'm, 'a>) -> Outcome {
    for at in addresses(judged) {
        for name in ["TwnNm", "Ctry"] {
            if at.child(name).is_none() {
                report(Found::below(at, name, "an address has town and country"))?;
            }
        }
    }
    Ok(())
}

pub(super) fn address_given<'m, 'a>(
    judged: &Judged<'m, 'a>,
    source: &'static Source,
    report: Report<'_, 'm, 'a>,
) -> Outcome {
    for at in judged.at(source) {
        for name in ["PstlAdr/TwnNm", "PstlAdr/Ctry"] {
            if at.find(name).is_none() {
                report(Found::below(at, name, "the address with town and country is missing"))?;
            }
        }
    }
    Ok(())
}

pub(super) fn address_lines<'m, 'a>(
    judged: &Judged<'m, 'a>,
    most: usize,
    report: Report<'_, 'm, 'a>,
) -> Outcome {
    for at in addresses(judged) {
        if let Some(line) = at.children().filter(|child| child.name() == "AdrLine").nth(most) {
            report(Found::at(line, "too many unstructured lines"))?;
        }
    }
    Ok(())
}
