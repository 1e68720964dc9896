//! The banks of these tests: four take pushes and answer in the response, one takes pushes and answers by a POST of its
//! own, one reads the feed.

use tonle_sandbox::config::{AnswerBy, BankConfig};

/// Total time of both ledgers in milliseconds: longer than a standby's take-over on a machine that stalls, short enough
/// to wait for.
pub const TOTAL_MS: u64 = 6_000;

/// What must be left for the payee.
const PAYEE_RESERVE_MS: u64 = 500;

/// Before a bank asks what became of its payment: long after the total and all patience with a standby, so that no
/// question stands in for a tick.
pub const FINAL_WAIT_MS: u64 = 45_000;

/// Name and currency of each ledger, what a bank may owe there, and an amount in minor units that no cap holds.
pub const LEDGERS: [(&str, &str, &str, u64); 2] =
    [("vnd", "VND", "5000000000", 9_000_000_000), ("khr", "KHR", "800000000", 150_000_000_000)];

/// Id and BIC.
pub const PEOPLE: [(&str, &str); 6] = [
    ("kestrel-bank", "KESTVNVX"),
    ("heron-bank", "HERNVNVX"),
    ("ibis-bank", "IBISVNVX"),
    ("egret-bank", "EGRTKHPP"),
    ("plover-bank", "PLOVKHPP"),
    ("curlew-bank", "CURLKHPP"),
];

/// The configurations of the banks.
pub fn banks() -> Vec<BankConfig> {
    let bank = |(number, (id, bic)): (usize, (&str, &str))| {
        let listen = (number != 5).then(|| ([127, 0, 0, 1], 0).into());
        let answer_by = if number == 4 { AnswerBy::Post } else { AnswerBy::Response };
        BankConfig { final_wait_ms: Some(FINAL_WAIT_MS), answer_by, ..BankConfig::new(id, bic, listen) }
    };
    PEOPLE.into_iter().enumerate().map(bank).collect()
}

/// The manifest; `url` says where a bank takes pushes.
pub fn manifest(url: impl Fn(&str) -> Option<String>) -> String {
    let row = |(id, bic): (&str, &str)| {
        let url = url(id).map_or_else(String::new, |url| format!("url = \"{url}\"\n"));
        let account = |(ledger, _, cap, _)| {
            format!(
                "[[participant.account]]\nledger = \"{ledger}\"\nmode = \"cap\"\nnet_debit_cap = \"{cap}\"\n"
            )
        };
        format!(
            "[[participant]]\nid = \"{id}\"\nname = \"{id}\"\nkind = \"bank\"\nstate = \"up\"\nbics = [\"{bic}\"]\nbins = []\n\
             bakong = []\ntest = true\n{url}{}",
            LEDGERS.map(account).concat()
        )
    };
    PEOPLE.into_iter().map(row).collect()
}

/// The ledgers of a configuration.
pub fn ledgers() -> String {
    let ledger = |(name, currency, _, _)| {
        format!(
            "[ledger.{name}]\ncurrency = \"{currency}\"\ntotal_ms = {TOTAL_MS}\npayee_reserve_ms = {PAYEE_RESERVE_MS}\n\
             stale_ms = 60000\nfuture_ms = 5000\namount_max = \"10000000000\"\n"
        )
    };
    LEDGERS.map(ledger).concat()
}
