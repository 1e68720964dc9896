//! What a code says of the amount and of its time, and what the payer says. It knows no ledger.

use serde::Serialize;
use tonle_emvqr::amount::Amount;
use tonle_emvqr::code::Tip;
use tonle_emvqr::reference::currency::Currency;
use tonle_emvqr::{Code, Initiation, Tongue, sentence};
use tonle_flow::operator::decimal;

use crate::errors::{self, Problem};

/// An amount of money as the API writes it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub(super) struct Money {
    ccy: &'static str,
    value: String,
}

impl Money {
    fn new(minor: u64, currency: &Currency) -> Self {
        Self { ccy: currency.alpha, value: decimal(i128::from(minor), currency.exponent) }
    }
}

/// What is paid on top.
#[derive(Debug, PartialEq, Eq, Serialize)]
pub(super) struct TipText<'a> {
    /// `ask`: the payer is asked; `fixed`, `percent`: the code says it.
    kind: &'static str,
    fixed: Option<Money>,
    /// As printed, above 0 and below 100.
    percent: Option<&'a str>,
}

/// How much is to be paid.
#[derive(Debug, PartialEq, Eq, Serialize)]
pub(super) struct Rule<'a> {
    /// `fixed`: exactly `amount`; `open`: what the payer types; `tip`: `amount`, or what the payer types, and a tip on top.
    kind: &'static str,
    amount: Option<Money>,
    tip: Option<TipText<'a>>,
    /// Where the code leaves nothing open: all that is paid. A percentage is not computed here: no scheme says how it is
    /// rounded.
    total: Option<Money>,
}

impl<'a> Rule<'a> {
    /// Of codes that say nothing of an amount.
    pub(super) const OPEN: Self = Self { kind: "open", amount: None, tip: None, total: None };

    pub(super) fn new(code: &Code<'a>) -> Self {
        let money = |minor| Money::new(minor, &code.currency);
        let tip = code.tip.map(|tip| match tip {
            Tip::Ask => TipText { kind: "ask", fixed: None, percent: None },
            Tip::Fixed(fee) => TipText { kind: "fixed", fixed: Some(money(fee.minor)), percent: None },
            Tip::Percent { text, .. } => TipText { kind: "percent", fixed: None, percent: Some(text) },
        });
        let kind = match (&tip, code.amount) {
            (Some(_), _) => "tip",
            (None, Some(_)) => "fixed",
            (None, None) => "open",
        };
        Self {
            kind,
            amount: code.amount.map(|amount| money(amount.minor)),
            tip,
            total: total(code).map(money),
        }
    }
}

/// All that is to be paid, in minor units, where the code says it to the last digit.
pub(super) fn total(code: &Code<'_>) -> Option<u64> {
    let amount = code.amount?.minor;
    match code.tip {
        None => Some(amount),
        Some(Tip::Fixed(fee)) => amount.checked_add(fee.minor),
        Some(Tip::Ask | Tip::Percent { .. }) => None,
    }
}

/// Until when a code may be paid. A static one has no end, whatever stands in it.
pub(super) fn expires_ms(code: &Code<'_>) -> Option<u64> {
    code.expires_ms.filter(|_| code.initiation == Some(Initiation::Dynamic))
}

/// The payer's amount in minor units, by the rules of amounts in codes.
///
/// # Errors
/// 422 naming the class.
pub(super) fn asked(text: Option<&str>, currency: &Currency) -> Result<Option<u64>, Problem> {
    let read = |text| {
        Amount::parse(text, currency).map(|amount| amount.minor).map_err(|class| {
            Problem::new(errors::QR_CODE, sentence(class, Tongue::English))
                .rule(class.name())
                .field("/amount")
        })
    };
    text.map(read).transpose()
}
