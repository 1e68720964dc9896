//! Rules about a message as a group of transactions: counts, sums, duplicates, statuses.

use std::collections::BTreeSet;

use super::{Found, Judged, Report};
use crate::fault::Fault;
use crate::message::At;
use crate::value::Exact;

type Outcome = Result<(), Fault>;

/// A stated number of transactions or sum, and the transactions that it counts.
fn headers<'m, 'a>(judged: &Judged<'m, 'a>) -> Vec<(At<'m, 'a>, Vec<usize>)> {
    let body = judged.message.body();
    let all = || (0..judged.places.len()).collect::<Vec<_>>();
    let mut found = Vec::new();
    for name in ["GrpHdr", "CtrlData"] {
        found.extend(body.child(name).map(|at| (at, all())));
    }
    // Of orders each payment information, of direct debits each credit, counts its own.
    for around in body.children().filter(|child| matches!(child.name(), "PmtInf" | "CdtInstr")) {
        let own = all().into_iter().filter(|index| judged.places[*index].around.index() == around.index());
        found.push((around, own.collect()));
    }
    found
}

pub(super) fn count<'m, 'a>(judged: &Judged<'m, 'a>, report: Report<'_, 'm, 'a>) -> Outcome {
    // A whole group may be returned, reversed or recalled without naming its transactions; a status counts the original's.
    if judged.places.is_empty() {
        return Ok(());
    }
    for (header, counted) in headers(judged) {
        let Some(stated) = header.child("NbOfTxs") else { continue };
        let digits = stated.text().unwrap_or_default().trim_start_matches('0');
        if digits != counted.len().to_string() {
            report(Found::at(stated, "the number of transactions differs from those given"))?;
        }
    }
    Ok(())
}

pub(super) fn one<'m, 'a>(judged: &Judged<'m, 'a>, report: Report<'_, 'm, 'a>) -> Outcome {
    match judged.places.as_slice() {
        [_] => Ok(()),
        [] => report(Found::at(judged.message.body(), "one transaction is needed")),
        [_, second, ..] => report(Found::at(second.tx, "exactly one transaction is accepted")),
    }
}

/// The amount elements of these transactions; `None` if one has none.
fn amounts<'m, 'a>(judged: &Judged<'m, 'a>, counted: &[usize]) -> Option<Vec<At<'m, 'a>>> {
    counted.iter().map(|index| judged.places[*index].first(judged.row.amount, Some)).collect()
}

/// Their sum; `None` also if it does not fit.
fn sum(amounts: &[At<'_, '_>]) -> Option<Exact> {
    amounts.iter().try_fold(Exact { mantissa: 0, scale: 0 }, |sum, at| sum.plus(Exact::read(at.text()?)?))
}

fn states(stated: At<'_, '_>, sum: Option<Exact>) -> bool {
    let stated = stated.text().and_then(Exact::read);
    stated.zip(sum).is_some_and(|(stated, sum)| stated.equals(sum))
}

pub(super) fn control_sum<'m, 'a>(judged: &Judged<'m, 'a>, report: Report<'_, 'm, 'a>) -> Outcome {
    for (header, counted) in headers(judged) {
        let Some(stated) = header.child("CtrlSum") else { continue };
        let Some(amounts) = amounts(judged, &counted).filter(|amounts| !amounts.is_empty()) else { continue };
        if !states(stated, sum(&amounts)) {
            report(Found::at(stated, "the control sum differs from the amounts"))?;
        }
    }
    Ok(())
}

pub(super) fn total<'m, 'a>(judged: &Judged<'m, 'a>, report: Report<'_, 'm, 'a>) -> Outcome {
    const TOTALS: &[&str] = &["TtlIntrBkSttlmAmt", "TtlRtrdIntrBkSttlmAmt", "TtlRvsdIntrBkSttlmAmt"];
    for (header, counted) in headers(judged) {
        let Some(stated) = header.children().find(|child| TOTALS.contains(&child.name())) else { continue };
        let Some(amounts) = amounts(judged, &counted).filter(|amounts| !amounts.is_empty()) else { continue };
        if amounts.iter().any(|at| at.attribute() != stated.attribute()) {
            report(Found::below(stated, "@Ccy", "the currency of the total differs from the amounts'"))?;
        } else if !states(stated, sum(&amounts)) {
            report(Found::at(stated, "the total differs from the amounts"))?;
        }
    }
    Ok(())
}

pub(super) fn unique_uetr<'m, 'a>(judged: &Judged<'m, 'a>, report: Report<'_, 'm, 'a>) -> Outcome {
    let mut seen = BTreeSet::new();
    for at in judged.places.iter().filter_map(|place| place.first(judged.row.uetr, Some)) {
        if at.text().is_some_and(|uetr| !seen.insert(uetr)) {
            report(Found::at(at, "the UETR stands twice"))?;
        }
    }
    Ok(())
}

fn has_reason(at: At<'_, '_>) -> bool {
    at.children().any(|child| child.name() == "StsRsnInf" && child.child("Rsn").is_some())
}

pub(super) fn reason<'m, 'a>(judged: &Judged<'m, 'a>, report: Report<'_, 'm, 'a>) -> Outcome {
    let body = judged.message.body();
    let rejected = |at: At<'_, '_>, name: &str| at.get(name) == Some("RJCT");
    let groups = body.children().filter(|child| child.name() == "OrgnlGrpInfAndSts");
    let payments = body.children().filter(|child| child.name() == "OrgnlPmtInfAndSts");
    // A reason of the whole group is that of each of its transactions.
    let shared = body
        .children()
        .any(|child| child.name().ends_with("AndSts") && child.name() != "TxInfAndSts" && has_reason(child));
    let transactions = judged.places.iter().map(|place| (place.tx, "TxSts"));
    let all = groups.map(|at| (at, "GrpSts")).chain(payments.map(|at| (at, "PmtInfSts")));
    for (at, _) in all.filter(|(at, name)| rejected(*at, name) && !has_reason(*at)) {
        let inside = judged.places.iter().filter(|place| rejected(place.tx, "TxSts"));
        if inside.clone().count() == 0 || !inside.into_iter().all(|place| has_reason(place.tx)) {
            report(Found::below(at, "StsRsnInf/Rsn", "a rejection needs a reason"))?;
        }
    }
    for (at, name) in transactions {
        if rejected(at, name) && !has_reason(at) && !shared {
            report(Found::below(at, "StsRsnInf/Rsn", "a rejection needs a reason"))?;
        }
    }
    Ok(())
}
