//! Calls that only read: positions and keys. (Payments and explain are in `explain.rs`, the feed in `feed.rs`.)

use serde::Serialize;
use tonle_flow::operator::decimal;
use tonle_flow::view::Position;
use tonle_wire::registry::{Ledger, Mode};

use crate::answer::Answer;
use crate::body::json;
use crate::errors::{self, Problem};
use crate::service::Gateway;

/// One account in JSON; amounts are decimal text in the ledger's currency.
#[derive(Debug, PartialEq, Eq, Serialize)]
struct PositionText {
    ledger: String,
    currency: String,
    mode: &'static str,
    position: String,
    reserved: String,
    net_debit_cap: Option<String>,
    prefunded: Option<String>,
    headroom: String,
    offset: u64,
}

impl PositionText {
    fn new(position: &Position, ledger: &Ledger) -> Self {
        let account = &position.account;
        let text = |minor: i128| decimal(minor, ledger.decimals);
        let limit = i128::from(account.limit);
        let headroom = limit + i128::from(account.position) - i128::from(account.reserved);
        let (mode, cap, funds) = match account.mode {
            Mode::Cap => ("cap", Some(text(limit)), None),
            Mode::Prefunded => ("prefunded", None, Some(text(limit))),
        };
        Self {
            ledger: ledger.name.clone(),
            currency: ledger.currency.clone(),
            mode,
            position: text(i128::from(account.position)),
            reserved: text(i128::from(account.reserved)),
            net_debit_cap: cap,
            prefunded: funds,
            headroom: text(headroom),
            offset: position.offset,
        }
    }
}

impl Gateway {
    /// A participant's accounts.
    pub(crate) fn positions(&self, participant: &str) -> Answer {
        #[derive(Serialize)]
        struct Body {
            positions: Vec<PositionText>,
        }
        let positions = {
            let view = self.hub.view();
            let shown = |position: &Position| {
                let ledger = view.registry().ledger(&position.account.ledger)?;
                Some(PositionText::new(position, ledger))
            };
            view.positions(participant).filter_map(shown).collect()
        };
        Answer::json(200, json(&Body { positions }))
    }

    /// The public keys of a participant or of the hub.
    pub(crate) fn keys(&self, id: &str) -> Result<Answer, Problem> {
        let body = self.hub.directory().keys_body(id, &self.signer);
        let none = || Problem::new(errors::NOT_FOUND, "no such participant");
        Ok(Answer::json(200, body.ok_or_else(none)?))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use tonle_wire::registry::Account;

    #[test]
    fn amounts_are_decimal_text() {
        // Protects: no float, no lost zero, the sign in front.
        for (minor, decimals, text) in [
            (0, 0, "0"),
            (125_000, 0, "125000"),
            (5, 2, "0.05"),
            (-5, 2, "-0.05"),
            (-1234, 2, "-12.34"),
            (100, 2, "1.00"),
        ] {
            assert_eq!(decimal(minor, decimals), text);
        }
    }

    #[test]
    fn headroom_may_be_negative() {
        // Protects: after a cap was lowered the head-room says by how much it is exceeded.
        let ledger = Ledger {
            name: "khr".into(),
            currency: "KHR".into(),
            decimals: 2,
            total_ms: 1,
            payee_reserve_ms: 1,
            stale_ms: 1,
            future_ms: 1,
            amount_max: 1,
        };
        let account = Account {
            ledger: "khr".into(),
            participant: "alpha".into(),
            mode: Mode::Cap,
            limit: 1_000,
            position: -900,
            reserved: 300,
        };
        let text = PositionText::new(&Position { account, offset: 9 }, &ledger);
        assert_eq!((text.headroom.as_str(), text.net_debit_cap.as_deref()), ("-2.00", Some("10.00")));
        assert_eq!((text.position.as_str(), text.prefunded, text.offset), ("-9.00", None, 9));
    }
}
