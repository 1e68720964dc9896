//! How a bank answers an instruction: yes, no, or badly by script. Decides what goes into the push response, and what
//! is posted besides. Knows no sockets but the client's calls.

use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use uuid::Uuid;

use crate::bank::Bank;
use crate::body::Outgoing;
use crate::books::Said;
use crate::faults::Fault;
use crate::messages::{self, Instruction, Prepared};
use crate::sign::Signed;

/// What is said to one delivery.
pub(crate) struct Plan {
    /// How long the response is held back.
    pub(crate) delay: Duration,
    /// The response.
    pub(crate) reply: Reply,
    /// What is posted besides.
    pub(crate) after: Vec<After>,
}

/// The response to a push. A bank that reads the feed posts it instead, where that means something.
pub(crate) enum Reply {
    /// No body.
    Status(u16),
    /// A signed message.
    Message(Prepared),
    /// A message whose signature does not hold.
    Forged(Prepared),
    /// Bytes that are no message.
    Garbage(Bytes),
    /// So many bytes.
    Huge(usize),
    /// The beginning of a message, then the connection breaks off.
    Cut(Prepared),
    /// HTTP 500; the message is kept for the repeated push.
    Http500(Prepared),
}

/// Something posted besides the response.
pub(crate) enum After {
    /// A message, so long after the delivery.
    Post(Duration, Prepared),
    /// So many status queries about a payment at once.
    Flood(Uuid, u32),
}

const GARBAGE: &[u8] = b"\x00\xff<Document><not-closed & \"";

impl Plan {
    pub(crate) fn status(status: u16) -> Self {
        Self { delay: Duration::ZERO, reply: Reply::Status(status), after: Vec::new() }
    }

    /// 204: taken, nothing to say.
    pub(crate) fn acknowledge() -> Self {
        Self::status(204)
    }

    pub(crate) fn answer(message: Prepared) -> Self {
        Self { delay: Duration::ZERO, reply: Reply::Message(message), after: Vec::new() }
    }

    fn reply(reply: Reply) -> Self {
        Self { delay: Duration::ZERO, reply, after: Vec::new() }
    }

    fn posting(self, after: impl IntoIterator<Item = After>) -> Self {
        Self { after: after.into_iter().collect(), ..self }
    }
}

impl Bank {
    /// What is answered to the `number`-th instruction.
    pub(crate) fn plan(&self, to: &Instruction, number: u64) -> Plan {
        match self.config.faults.draw(self.id(), number, &to.account) {
            Some(fault) => {
                self.books().misbehaves(to.uetr, fault.name());
                self.misbehave(to, &fault)
            }
            None if !self.has_account(&to.account) => self.by_habit(self.no(to, "AC01")),
            None => self.by_habit(self.yes(to)),
        }
    }

    fn has_account(&self, account: &str) -> bool {
        self.config.accounts.is_empty() || self.config.accounts.iter().any(|own| own == account)
    }

    /// In the response or by POST, as this bank does.
    fn by_habit(&self, answer: Prepared) -> Plan {
        if self.answers_in_response() {
            Plan::answer(answer)
        } else {
            Plan::acknowledge().posting([After::Post(Duration::ZERO, answer)])
        }
    }

    fn yes(&self, to: &Instruction) -> Prepared {
        let answer = messages::status_report(to, &to.reference, "ACTC", None);
        self.books().answered(to.uetr, Said::Yes, &answer, false);
        answer
    }

    fn no(&self, to: &Instruction, code: &str) -> Prepared {
        let answer = messages::status_report(to, &to.reference, "RJCT", Some(code));
        self.books().answered(to.uetr, Said::No, &answer, false);
        answer
    }

    /// A good answer written, but spoilt on the way: it does not count as said.
    fn unsaid(&self, to: &Instruction, original: &str) -> Prepared {
        let answer = messages::status_report(to, original, "ACTC", None);
        self.books().answered(to.uetr, Said::Nothing, &answer, false);
        answer
    }

    fn misbehave(&self, to: &Instruction, fault: &Fault) -> Plan {
        let at_once = Duration::ZERO;
        match fault {
            Fault::Slow { ms } => Plan { delay: Duration::from_millis(*ms), ..self.by_habit(self.yes(to)) },
            Fault::Silent => Plan::acknowledge(),
            Fault::Refuse { code } => self.by_habit(self.no(to, code)),
            Fault::Late { ms } => {
                let after = After::Post(Duration::from_millis(*ms), self.yes(to));
                Plan::acknowledge().posting([after])
            }
            Fault::Twice => {
                let first = self.by_habit(self.yes(to));
                let second = After::Post(at_once, self.yes(to));
                Plan { after: first.after.into_iter().chain([second]).collect(), ..first }
            }
            Fault::Contradict => {
                let first = self.by_habit(self.yes(to));
                let second = After::Post(at_once, self.no(to, "AC04"));
                Plan { after: first.after.into_iter().chain([second]).collect(), ..first }
            }
            Fault::OtherId => {
                let answer = self.unsaid(to, "not-the-original");
                self.by_habit(answer)
            }
            Fault::Huge { bytes } => Plan::reply(Reply::Huge(Fault::huge_bytes(*bytes))),
            Fault::Garbage => Plan::reply(Reply::Garbage(Bytes::from_static(GARBAGE))),
            Fault::Cut => Plan::reply(Reply::Cut(self.yes(to))),
            Fault::ByPost => Plan::acknowledge().posting([After::Post(at_once, self.yes(to))]),
            Fault::Flood { queries } => {
                let first = self.by_habit(self.yes(to));
                let flood = After::Flood(to.uetr, *queries);
                Plan { after: first.after.into_iter().chain([flood]).collect(), ..first }
            }
            Fault::Http500 => Plan::reply(Reply::Http500(self.yes(to))),
            Fault::BadSignature => Plan::reply(Reply::Forged(self.unsaid(to, &to.reference))),
            Fault::Early => {
                let answer = messages::status_report(to, &to.reference, "ACCC", None);
                self.books().answered(to.uetr, Said::Yes, &answer, true);
                self.by_habit(answer)
            }
        }
    }

    /// Does in the background what a plan wants posted.
    pub(crate) fn carry_on(self: &Arc<Self>, after: Vec<After>) {
        for work in after {
            let bank = Arc::clone(self);
            match work {
                After::Post(delay, answer) => self.background(async move {
                    tokio::time::sleep(delay).await;
                    bank.deliver(&answer, None).await;
                }),
                After::Flood(uetr, queries) => {
                    for _ in 0..queries {
                        let bank = Arc::clone(&bank);
                        self.background(async move { bank.query(uetr).await });
                    }
                }
            }
        }
    }

    /// Posts what a bank with an inbox would have put into the response: for banks that read the feed.
    pub(crate) async fn post_reply(&self, reply: Reply) {
        match reply {
            Reply::Status(_) => {}
            Reply::Message(message) | Reply::Cut(message) | Reply::Http500(message) => {
                self.deliver(&message, None).await;
            }
            Reply::Forged(message) => {
                let mut signed = self.client.signed(&message.body, &message.reference);
                signed.signature = forged(&signed);
                self.spoil(Outgoing::Whole(message.body), &signed).await;
            }
            Reply::Garbage(bytes) => {
                let signed = self.client.signed(&bytes, &messages::fresh_reference());
                self.spoil(Outgoing::Whole(bytes), &signed).await;
            }
            Reply::Huge(bytes) => {
                let signed = self.client.signed(b"", &messages::fresh_reference());
                self.spoil(Outgoing::Nines(bytes), &signed).await;
            }
        }
    }

    async fn spoil(&self, body: Outgoing, signed: &Signed) {
        match self.client.post_as(body, signed, None).await {
            Ok(answer) if answer.status < 300 => {
                tracing::warn!(status = answer.status, "the hub took a spoilt answer");
            }
            Ok(_) | Err(_) => {}
        }
    }
}

/// A signature of the right form that is nobody's.
pub(crate) fn forged(signed: &Signed) -> String {
    let turned = signed.signature.chars().map(|c| match c {
        'A' => 'B',
        'B' => 'A',
        'a' => 'b',
        'b' => 'a',
        '0'..='8' => '9',
        other => other,
    });
    // The label and the padding stay.
    let body: String = turned.collect();
    let inner = body.get("tonle=:".len()..).unwrap_or_default();
    format!("tonle=:{inner}")
}
