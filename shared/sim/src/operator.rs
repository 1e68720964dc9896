//! The operators: the first configuration, and their signed orders that change it. They keep the rows as they want them,
//! so that each order carries a whole row and the last one in the log holds.

use std::collections::BTreeSet;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use ed25519_dalek::{Signer, SigningKey};
use tonle_flow::operator::{
    AccountText, KeyText, LedgerField, LedgerText, OperatorText, ParticipantField, ParticipantText, Text,
    decimal, ledger as ledger_row, participant, signed_bytes,
};
use tonle_iso20022::time_text;
use tonle_wire::order::{Genesis, OperatorOrder, OperatorSignature, Order};
use tonle_wire::registry::{Algorithm, Key, Operator};

use crate::bank::Bank;
use crate::message::{AMOUNT_MAX, GROUP, LEDGERS};
use crate::profile::{Fault, Profile};
use crate::random::Random;

/// Who may sign orders. At first two of the first three are needed.
const NAMES: [&str; 4] = ["ann", "bob", "eve", "dan"];

/// How many of them there are at first.
const FIRST: usize = 3;

/// All of them.
const EVERYBODY: [usize; 4] = [0, 1, 2, 3];

/// A head-room that no payment of a run comes near, minor units.
const PLENTY: u64 = 1_000_000_000_000;

/// The operators.
pub(crate) struct Operators {
    keys: Vec<SigningKey>,
    pub(crate) rows: Vec<ParticipantText>,
    /// Caps in force, as wanted: by bank and ledger.
    pub(crate) caps: Vec<[u64; 2]>,
    pub(crate) sent: Vec<Sent>,
    references_max: u64,
    /// All sign all, whoever is left and however many must.
    everybody: bool,
}

/// An order that was sent.
pub(crate) struct Sent {
    pub(crate) order: Order,
    pub(crate) settled: bool,
    pub(crate) open: BTreeSet<u32>,
    pub(crate) tries: u32,
}

impl Operators {
    /// Draws the banks' first rows.
    pub(crate) fn new(banks: &[Bank], profile: &Profile, random: &mut Random) -> Self {
        let keys = (1..=4).map(|number| SigningKey::from_bytes(&[number; 32])).collect();
        let mut caps = Vec::new();
        let mut rows = Vec::new();
        for bank in banks {
            let own = [0, 1].map(|_| first_cap(profile, random));
            let prefunded = [0, 1].map(|_| random.chance(if profile.has(Fault::Funds) { 500 } else { 100 }));
            caps.push(own);
            let account = |at: usize| {
                let text = decimal(i128::from(own[at]), LEDGERS[at].2);
                let (mode, cap, funds) =
                    if prefunded[at] { ("prefunded", None, Some(text)) } else { ("cap", Some(text), None) };
                AccountText {
                    ledger: LEDGERS[at].0.to_owned(),
                    mode: mode.to_owned(),
                    net_debit_cap: cap,
                    prefunded: funds,
                }
            };
            rows.push(ParticipantText {
                id: bank.id.clone(),
                name: bank.id.clone(),
                kind: "bank".to_owned(),
                state: "up".to_owned(),
                bics: vec![bank.bic.clone()],
                bins: Vec::new(),
                bakong: Vec::new(),
                wallets: Vec::new(),
                test: false,
                url: bank.pushed.then(|| format!("https://{}", bank.id)),
                accounts: vec![account(0), account(1)],
                keys: vec![key_text("k1", 1)],
                certificates: Vec::new(),
            });
        }
        let references_max = if profile.has(Fault::Full) { random.range(60, 200) } else { PLENTY };
        Self { keys, rows, caps, sent: Vec::new(), references_max, everybody: false }
    }

    /// The first record.
    pub(crate) fn genesis(&self) -> Order {
        let decimals = |ledger: &str| {
            let row = LEDGERS.iter().find(|row| row.0 == ledger);
            row.map(|row| row.2).ok_or_else(|| "no such ledger".to_owned())
        };
        let first = |ledger: usize| ledger_row(&first_terms(ledger)).expect("the terms are valid");
        let operator = |(name, key): (&&str, &SigningKey)| Operator {
            name: (*name).to_owned(),
            key: Key {
                id: "o1".to_owned(),
                algorithm: Algorithm::Ed25519,
                public: key.verifying_key().to_bytes().to_vec(),
                not_after_ms: None,
                revoked: false,
            },
        };
        Order::Genesis(Genesis {
            hub: "sim".to_owned(),
            group: GROUP.to_owned(),
            table_key: vec![9; 16],
            ledgers: (0..LEDGERS.len()).map(first).collect(),
            operators: NAMES.iter().zip(&self.keys).take(FIRST).map(operator).collect(),
            operators_needed: 2,
            participants: self
                .rows
                .iter()
                .map(|row| participant(row, &decimals).expect("the rows are valid"))
                .collect(),
            references_max: self.references_max,
            hub_key: None,
        })
    }

    fn text(&self) -> Text {
        Text::new(format!("O{}", self.sent.len()), "", "simulated")
    }

    /// Signs by the operators with these numbers and remembers the order; the answer is its number.
    fn give(&mut self, text: &Text, signers: &[usize]) -> usize {
        let text = serde_json::to_string(text).expect("an order's text can be written");
        let message = signed_bytes(&text);
        let sign = |number: &usize| OperatorSignature {
            operator: NAMES[*number].to_owned(),
            key: "o1".to_owned(),
            signature: self.keys[*number].sign(&message).to_bytes().to_vec(),
        };
        let signatures = signers.iter().map(sign).collect();
        let order = Order::Operator(OperatorOrder { text, signatures });
        self.sent.push(Sent { order, settled: false, open: BTreeSet::new(), tries: 0 });
        self.sent.len() - 1
    }

    /// Orders that a bank's row is as wanted.
    pub(crate) fn set(&mut self, bank: usize) -> usize {
        let row = Box::new(self.rows[bank].clone());
        let text = Text {
            kind: "ParticipantSet".to_owned(),
            participant: Some(ParticipantField::Row(row)),
            ..self.text()
        };
        let signers: &[usize] = if self.everybody { &EVERYBODY } else { &[0, 1] };
        self.give(&text, signers)
    }

    /// Wants another cap.
    pub(crate) fn cap(&mut self, bank: usize, ledger: usize, cap: u64) -> usize {
        let account = &mut self.rows[bank].accounts[ledger];
        if account.net_debit_cap.is_some() {
            account.net_debit_cap = Some(decimal(i128::from(cap), LEDGERS[ledger].2));
            self.caps[bank][ledger] = cap;
        }
        self.set(bank)
    }

    /// Money from or to the outside.
    pub(crate) fn funds(&mut self, bank: usize, ledger: usize, amount: u64, into: bool) -> usize {
        let text = Text {
            kind: if into { "FundsIn" } else { "FundsOut" }.to_owned(),
            participant: Some(ParticipantField::Id(self.rows[bank].id.clone())),
            ledger: Some(LedgerField::Name(LEDGERS[ledger].0.to_owned())),
            amount: Some(decimal(i128::from(amount), LEDGERS[ledger].2)),
            ..self.text()
        };
        let signers: &[usize] = if self.everybody { &EVERYBODY } else { &[1, 2] };
        self.give(&text, signers)
    }

    /// Other terms of a ledger.
    pub(crate) fn terms(&mut self, ledger: usize, random: &mut Random) -> usize {
        let mut row = first_terms(ledger);
        row.total_ms = random.range(2_000, 6_000);
        row.payee_reserve_ms = random.range(100, 1_000);
        row.stale_ms = random.range(20_000, 90_000);
        row.future_ms = random.range(0, 8_000);
        row.amount_max = random.pick(&["100", "20000", "1000000"]).to_string();
        if random.chance(150) {
            // What a ledger cannot become.
            row.payee_reserve_ms = row.total_ms + 1;
        }
        self.ledger(row)
    }

    fn ledger(&mut self, row: LedgerText) -> usize {
        let text = Text { kind: "LedgerSet".to_owned(), ledger: Some(LedgerField::Row(row)), ..self.text() };
        self.give(&text, &EVERYBODY)
    }

    /// An operator comes, goes, or another number of them must sign. Some of it must be refused: too few would be left.
    pub(crate) fn staff(&mut self, random: &mut Random) -> usize {
        if random.chance(400) {
            let needed = Some(u8::try_from(random.below(5)).unwrap_or(0));
            let text = Text { kind: "QuorumSet".to_owned(), operators_needed: needed, ..self.text() };
            return self.give(&text, &EVERYBODY);
        }
        let who = random.index(NAMES.len());
        let public = STANDARD.encode(self.keys[who].verifying_key().to_bytes());
        let key = KeyText { public: Some(public), revoked: random.chance(500), ..key_text("o1", 0) };
        let operator = Some(OperatorText { name: NAMES[who].to_owned(), key });
        let text = Text { kind: "OperatorSet".to_owned(), operator, ..self.text() };
        let signers: &[usize] = if random.chance(300) { &[0, 1] } else { &EVERYBODY };
        self.give(&text, signers)
    }

    /// Whether an account is prefunded.
    pub(crate) fn is_prefunded(&self, bank: usize, ledger: usize) -> bool {
        self.rows[bank].accounts[ledger].mode == "prefunded"
    }

    /// Ends a bank's newest key, at once or soon, and gives it another; the answer has the new key's id.
    pub(crate) fn rotate(&mut self, bank: usize, ends_ms: Option<u64>) -> (usize, String) {
        let keys = &mut self.rows[bank].keys;
        let number = keys.len() + 1;
        if let Some(key) = keys.last_mut() {
            match ends_ms {
                Some(ends_ms) => key.not_after = Some(time_text(ends_ms)),
                None => key.revoked = true,
            }
        }
        let id = format!("k{number}");
        keys.push(key_text(&id, u8::try_from(number).unwrap_or(u8::MAX)));
        (self.set(bank), id)
    }

    /// An order that must not be carried out, or only once.
    pub(crate) fn bad(&mut self, random: &mut Random, bank: usize, now_ms: u64) -> usize {
        let mut text = Text {
            kind: "FundsIn".to_owned(),
            participant: Some(ParticipantField::Id(self.rows[bank].id.clone())),
            ledger: Some(LedgerField::Name(LEDGERS[0].0.to_owned())),
            amount: Some("1000".to_owned()),
            ..self.text()
        };
        match random.below(5) {
            0 => self.give(&text, &[0]),
            1 => self.give(&text, &[1, 1]),
            2 => {
                text.id = format!("O{}", random.below(self.sent.len() as u64 + 1));
                self.give(&text, &[0, 2])
            }
            3 => {
                text.expires = Some(time_text(now_ms.saturating_sub(60_000)));
                self.give(&text, &[0, 2])
            }
            _ => {
                let number = self.give(&text, &[0, 1]);
                if let Order::Operator(order) = &mut self.sent[number].order {
                    order.signatures[0].signature[5] ^= 1;
                }
                number
            }
        }
    }

    /// Everything as it must be for healthy payments: gives the numbers of the orders.
    pub(crate) fn restore(&mut self) -> Vec<usize> {
        for sent in &mut self.sent {
            sent.settled = true;
        }
        self.everybody = true;
        let most = Text { kind: "ReferencesMaxSet".to_owned(), references_max: Some(PLENTY), ..self.text() };
        let mut numbers = vec![self.give(&most, &EVERYBODY)];
        for ledger in 0..LEDGERS.len() {
            numbers.push(self.ledger(first_terms(ledger)));
        }
        for bank in 0..self.rows.len() {
            "up".clone_into(&mut self.rows[bank].state);
            for (ledger, row) in LEDGERS.iter().enumerate() {
                if self.is_prefunded(bank, ledger) {
                    numbers.push(self.funds(bank, ledger, PLENTY, true));
                } else {
                    self.rows[bank].accounts[ledger].net_debit_cap = Some(decimal(i128::from(PLENTY), row.2));
                }
            }
            numbers.push(self.set(bank));
        }
        numbers
    }
}

/// A ledger's first terms.
fn first_terms(ledger: usize) -> LedgerText {
    let (name, currency, decimals) = LEDGERS[ledger];
    LedgerText {
        name: name.to_owned(),
        currency: currency.to_owned(),
        total_ms: 3_000,
        payee_reserve_ms: 500,
        stale_ms: 60_000,
        future_ms: 5_000,
        amount_max: decimal(i128::from(AMOUNT_MAX), decimals),
    }
}

fn first_cap(profile: &Profile, random: &mut Random) -> u64 {
    if profile.has(Fault::Tight) { random.range(2_000, 60_000) } else { PLENTY }
}

fn key_text(id: &str, number: u8) -> KeyText {
    KeyText {
        id: id.to_owned(),
        alg: "ed25519".to_owned(),
        file: None,
        public: Some(STANDARD.encode([number; 32])),
        not_after: None,
        revoked: false,
    }
}
