//! What the participants' edge gave out, against the log: identical answers for identical requests (I10), conflicts that
//! leave the first untouched (I11), nothing before its cause is readable (I15), nothing accepted that the log has not
//! (I4). It knows answers by class and fingerprint, not by content.

use std::collections::BTreeMap;

use tonle_wire::OutputName;

use crate::book::{Book, Came};
use crate::rows::{Id, Rows};
use crate::violation::{Invariant, Violations};

/// What was asked at the edge.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RequestKind {
    /// pacs.008.
    Payment,
    /// pacs.002.
    Answer,
    /// pacs.028.
    Enquiry,
}

/// What kind of answer the edge gave.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AnswerClass {
    /// `202` with `RCVD` and a position, without `"admission":"pending"`.
    Accepted,
    /// `200` with the final, after `Prefer: wait`.
    Final,
    /// `200` with the answer to an enquiry.
    Reply,
    /// `409`.
    Conflict,
    /// `404`.
    NotFound,
    /// `202` with `PDNG` or with `"admission":"pending"`: promises nothing about later bytes.
    Unsettled,
    /// Anything that burns nothing: 400, 401, 403, 413, 415, 421, 422, 429, 431, 501, 503.
    Turned,
}

impl AnswerClass {
    /// The settled classes have a place; the others promise nothing.
    fn place(self) -> Option<usize> {
        match self {
            Self::Accepted => Some(0),
            Self::Final => Some(1),
            Self::Reply => Some(2),
            Self::Conflict => Some(3),
            Self::NotFound => Some(4),
            Self::Unsettled | Self::Turned => None,
        }
    }

    /// Classes that may follow each other for one request: `Accepted` and `Final` are one family.
    fn family(place: usize) -> usize {
        place.max(1)
    }
}

/// An answer of the edge to a participant's message.
#[derive(Debug, Clone, Copy)]
pub struct AnswerSeen<'a> {
    /// Who asked.
    pub participant: &'a str,
    /// The message's reference.
    pub reference: &'a str,
    /// The message's content hash, as in its order.
    pub content: [u8; 16],
    /// What was asked.
    pub kind: RequestKind,
    /// What kind of answer came.
    pub class: AnswerClass,
    /// [`crate::fingerprint`] of the answer's body.
    pub body: u64,
    /// The offset in the answer's `position`, where it has one.
    pub position: Option<u64>,
    /// Whether the request had `Prefer: wait`.
    pub prefer_wait: bool,
}

/// Something that left the hub.
#[derive(Debug, Clone, Copy)]
pub enum Sight<'a> {
    /// An event, pushed or read from the feed.
    Output {
        /// Its name.
        name: OutputName,
        /// Who got it.
        to: &'a str,
        /// [`crate::fingerprint`] of its body.
        body: u64,
    },
    /// An answer whose cause is the order at this offset.
    Answer {
        /// The order's offset.
        offset: u64,
    },
}

/// The answers to one content under one reference.
#[derive(Debug)]
struct Seen {
    content: [u8; 16],
    prints: [Option<u64>; 5],
    position: Option<u64>,
}

/// An event of the journal: its name and its addressee.
type Output = (u64, u32, Id);

/// All that the edge gave out.
#[derive(Debug, Default)]
pub(crate) struct Edge {
    answers: BTreeMap<String, BTreeMap<Box<str>, Vec<Seen>>>,
    outputs: BTreeMap<OutputName, (Box<str>, u64)>,
    /// The journal's events, in their order.
    known: Vec<Output>,
}

impl Edge {
    /// Learns an event of the journal.
    pub(crate) fn learn(&mut self, offset: u64, k: u32, to: Id) {
        self.known.push((offset, k, to));
    }

    /// Takes an answer.
    pub(crate) fn answer(&mut self, seen: &AnswerSeen<'_>, violations: &mut Violations) {
        let Some(place) = seen.class.place() else { return };
        let who = format!("{} {:?}", seen.participant, seen.reference);
        if seen.class == AnswerClass::Final && !seen.prefer_wait {
            violations.push(Invariant::I10, seen.position, format!("{who}: a final that was not waited for"));
        }
        let misfit = match seen.kind {
            RequestKind::Payment => matches!(seen.class, AnswerClass::Reply | AnswerClass::NotFound),
            RequestKind::Answer => matches!(seen.class, AnswerClass::Reply | AnswerClass::Final),
            RequestKind::Enquiry => matches!(seen.class, AnswerClass::Final | AnswerClass::NotFound),
        };
        if misfit {
            let text = format!("{who}: {:?} is no answer to {:?}", seen.class, seen.kind);
            violations.push(Invariant::Contract, seen.position, text);
        }
        let own = self.answers.entry(seen.participant.to_owned()).or_default();
        let all = own.entry(seen.reference.into()).or_default();
        let yes = |one: &Seen| one.prints[0].or(one.prints[1]).or(one.prints[2]).is_some();
        if place <= 2 && all.iter().any(|one| one.content != seen.content && yes(one)) {
            violations.push(Invariant::I11, seen.position, format!("{who}: two contents were accepted"));
        }
        let index = all.iter().position(|one| one.content == seen.content).unwrap_or_else(|| {
            all.push(Seen { content: seen.content, prints: [None; 5], position: None });
            all.len() - 1
        });
        let Some(one) = all.get_mut(index) else { return };
        let family = AnswerClass::family(place);
        let other = (0..5).any(|at| one.prints[at].is_some() && AnswerClass::family(at) != family);
        if other || one.prints[place].is_some_and(|print| print != seen.body) {
            let text = format!("{who}: another answer to the same request ({:?})", seen.class);
            violations.push(Invariant::I10, seen.position, text);
        }
        one.prints[place].get_or_insert(seen.body);
        if one.position.is_some() && seen.position.is_some() && one.position != seen.position {
            violations.push(Invariant::I10, seen.position, format!("{who}: another position"));
        }
        one.position = one.position.or(seen.position);
    }

    /// Takes something that left the hub while orders below `log_end` were readable.
    pub(crate) fn saw(&mut self, sight: Sight<'_>, log_end: u64, violations: &mut Violations) {
        let cause = match sight {
            Sight::Answer { offset } => offset,
            Sight::Output { name, to, body } => {
                let first = self.outputs.entry(name).or_insert_with(|| (to.into(), body));
                if first.0.as_ref() != to || first.1 != body {
                    let text = format!("output {}-{} went out with two contents", name.offset, name.k);
                    violations.push(Invariant::I14, None, text);
                }
                name.offset
            }
        };
        if cause >= log_end {
            let text = format!("left on account of order {cause} while the log ended at {log_end}");
            violations.push(Invariant::I15, None, text);
        }
    }

    /// Compares with the whole log; the answer is the number of accepted requests that the log has not.
    pub(crate) fn finish(&self, book: &Book, rows: &Rows, violations: &mut Violations) -> u64 {
        let mut lost = 0;
        for (participant, own) in &self.answers {
            for (reference, all) in own {
                for seen in all {
                    let id = rows.id(participant);
                    let who = format!("{participant} {reference:?}");
                    lost += u64::from(finish_one(book, id, (&who, reference), seen, violations));
                }
            }
        }
        for (name, (to, _)) in &self.outputs {
            let at = self.known.binary_search_by(|known| (known.0, known.1).cmp(&(name.offset, name.k)));
            let known = at.ok().and_then(|at| self.known.get(at));
            if known.is_none_or(|known| rows.text(known.2) != to.as_ref()) {
                let text = format!("output {}-{} for {to} is not in the journal", name.offset, name.k);
                violations.push(Invariant::I15, None, text);
            }
        }
        lost
    }
}

/// Compares the answers to one request with the log; whether it was accepted and is not there.
fn finish_one(
    book: &Book,
    participant: Option<Id>,
    (who, reference): (&str, &str),
    seen: &Seen,
    violations: &mut Violations,
) -> bool {
    let [accepted, last, reply, conflict, absent] = seen.prints;
    let used = participant.and_then(|id| book.used(id, reference));
    let Some(used) = used else {
        let invariant = if reply.is_some() { Invariant::I6 } else { Invariant::I4 };
        violations.push(invariant, None, format!("{who} was answered and is not in the log"));
        return accepted.or(last).is_some();
    };
    if used.content != seen.content {
        if accepted.or(last).or(reply).is_some() {
            let text = format!("{who}: accepted with another content than the first");
            violations.push(Invariant::I11, Some(used.first), text);
        }
        return false;
    }
    let came = book.notes.get(&used.first).map(|note| note.came);
    if conflict.or(absent).is_some() && came != Some(Came::Refused) {
        violations.push(
            Invariant::I21,
            Some(used.first),
            format!("{who}: refused at the edge, taken by the log"),
        );
    }
    if accepted.or(last).is_some() && came == Some(Came::Refused) {
        violations.push(Invariant::I11, Some(used.first), format!("{who}: accepted, and the log refused it"));
    }
    if accepted.is_some() && seen.position.is_some_and(|position| position != used.first) {
        let text = format!("{who}: position {:?}, first record {}", seen.position, used.first);
        violations.push(Invariant::I10, Some(used.first), text);
    }
    if let Some(last) = last {
        let own = book.payments.get(&used.first).and_then(|payment| payment.finals[0]);
        if own != Some(last) {
            let text = format!("{who}: the final in the answer is not the one delivered");
            violations.push(Invariant::I5, Some(used.first), text);
        }
    }
    false
}
