//! Who takes part in the demo: fictional banks and wallets with fictional BICs and bank codes.

use tonle_flow::operator::{AccountText, ParticipantText};
use tonle_sandbox::config::BankConfig;

/// A participant of the demo.
pub struct Person {
    /// Its id.
    pub id: &'static str,
    name: &'static str,
    kind: &'static str,
    /// Its BIC.
    pub bic: &'static str,
    bin: &'static str,
    bakong: Option<&'static str>,
    /// Whether it takes pushes; else it reads the feed.
    pub pushed: bool,
    prefunded: bool,
}

/// All of them.
pub const PEOPLE: [Person; 7] = [
    person("lotus-bank", "Lotus Bank", "LOTUVNVX", "970499").with_inbox(),
    person("red-river-bank", "Red River Bank", "REDRVNVX", "970498").with_inbox(),
    person("cinnamon-bank", "Cinnamon Bank", "CINNVNVX", "970497").with_inbox(),
    person("mekong-bank", "Mekong Bank", "MEKOKHPP", "970496").with_inbox().on_bakong("mekong"),
    person("angkor-bank", "Angkor Bank", "ANGKKHPP", "970495").on_bakong("angkor"),
    person("dragonfly-pay", "Dragonfly Pay", "DRAGVNVX", "970494").paying_before().with_inbox(),
    person("sampan-wallet", "Sampan Wallet", "SAMPKHPP", "970493")
        .paying_before()
        .with_inbox()
        .on_bakong("sampan"),
];

/// The ledgers with what a participant may owe or has paid in, and an amount that no head-room holds, in minor units.
pub const LEDGERS: [(&str, &str, &str, u64); 2] =
    [("vnd", "VND", "5000000000", 9_000_000_000), ("khr", "KHR", "800000000", 150_000_000_000)];

const fn person(id: &'static str, name: &'static str, bic: &'static str, bin: &'static str) -> Person {
    Person { id, name, kind: "bank", bic, bin, bakong: None, pushed: false, prefunded: false }
}

impl Person {
    const fn with_inbox(mut self) -> Self {
        self.pushed = true;
        self
    }

    const fn paying_before(mut self) -> Self {
        self.kind = "wallet";
        self.prefunded = true;
        self
    }

    const fn on_bakong(mut self, suffix: &'static str) -> Self {
        self.bakong = Some(suffix);
        self
    }

    /// Its entry in the manifest; `url` where it takes pushes.
    pub fn manifest(&self, url: Option<String>) -> ParticipantText {
        let account = |(ledger, _, amount, _): &(&str, &str, &str, u64)| AccountText {
            ledger: (*ledger).to_owned(),
            mode: if self.prefunded { "prefunded" } else { "cap" }.to_owned(),
            net_debit_cap: (!self.prefunded).then(|| (*amount).to_owned()),
            prefunded: self.prefunded.then(|| (*amount).to_owned()),
        };
        ParticipantText {
            id: self.id.to_owned(),
            name: self.name.to_owned(),
            kind: self.kind.to_owned(),
            state: "up".to_owned(),
            bics: vec![self.bic.to_owned()],
            bins: vec![self.bin.to_owned()],
            bakong: self.bakong.map(str::to_owned).into_iter().collect(),
            wallets: Vec::new(),
            test: true,
            url,
            accounts: LEDGERS.iter().map(account).collect(),
            keys: Vec::new(),
            certificates: Vec::new(),
        }
    }

    /// Its bank in the sandbox.
    pub fn bank(&self, final_wait_ms: u64) -> BankConfig {
        let listen = self.pushed.then(|| ([127, 0, 0, 1], 0).into());
        BankConfig { final_wait_ms: Some(final_wait_ms), ..BankConfig::new(self.id, self.bic, listen) }
    }
}
