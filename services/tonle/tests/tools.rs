//! The tools as processes beside a running hub: what they print and how they exit.
#![allow(clippy::unwrap_used, reason = "a test ends at the first surprise")]

mod common;

use std::path::PathBuf;
use std::process::Stdio;
use std::time::Instant;

use common::{House, PATIENCE, TONLE, run, text};
use tokio::process::{Child, Command};

const MANIFEST: &str = r#"
[[participant]]
id = "lotus-bank"
name = "Lotus Bank"
kind = "bank"
bics = ["LOTUVNVX"]
[[participant.account]]
ledger = "vnd"
mode = "cap"
net_debit_cap = "5000000"

[[participant]]
id = "mekong-bank"
name = "Mekong Bank"
kind = "bank"
bics = ["MEKOVNVX"]
bins = ["970498"]
[[participant.account]]
ledger = "vnd"
mode = "prefunded"
prefunded = "1000"
"#;

/// A house with this file's participants, and the bank that runs beside it.
struct Place {
    house: House,
    bank: Option<Child>,
}

/// What a tool said.
#[derive(Debug)]
struct Said {
    code: i32,
    out: String,
    err: String,
}

impl Place {
    async fn new() -> Self {
        let house = House::new().await;
        // The registry is what the tools of each test make of it.
        std::fs::remove_file(house.data().join("participants.toml")).unwrap();
        let place = Self { house, bank: None };
        place.write("participants.toml", MANIFEST);
        place
    }

    fn path(&self, name: &str) -> PathBuf {
        self.house.config().with_file_name(name)
    }

    fn write(&self, name: &str, text: &str) {
        std::fs::write(self.path(name), text).unwrap();
    }

    /// Runs a tool on the data directory to its end.
    async fn tool(&self, words: &[&str]) -> Said {
        let data = self.house.data();
        let words = [words, &["--data", data.to_str().unwrap()]].concat();
        let output = run(&words).await;
        let text = |bytes: &[u8]| text(bytes).to_owned();
        Said { code: output.status.code().unwrap(), out: text(&output.stdout), err: text(&output.stderr) }
    }

    async fn apply(&self) -> Said {
        let file = self.path("participants.toml");
        self.tool(&["participant", "apply", file.to_str().unwrap()]).await
    }

    async fn pay(&self, to: &str, amount: &str) -> Said {
        let words = ["pay", "--as", "lotus-bank", "--to", to, "--amount", amount, "--ccy", "VND", "--wait"];
        self.tool(&words).await
    }

    /// Starts the hub and gives the participants' address.
    async fn start_hub(&mut self) -> String {
        self.house.start().await;
        self.house.gateway()
    }
}

fn json(said: &Said) -> serde_json::Value {
    serde_json::from_str(&said.out).unwrap_or_else(|fault| panic!("{fault}: {said:?}"))
}

#[tokio::test]
async fn a_registry_is_as_its_manifest_says() {
    // Protects: before the first start, at it and after it, the file is declarative; funds move by their own orders.
    let mut place = Place::new().await;
    assert_eq!(place.apply().await.out.lines().filter(|line| line.ends_with("first start")).count(), 2);
    assert_eq!(place.tool(&["participant", "list"]).await.out.lines().count(), 2);
    place.start_hub().await;
    let first = place.apply().await;
    assert_eq!((first.code, first.out.as_str()), (0, "lotus-bank: unchanged\nmekong-bank: unchanged\n"));

    place.write("participants.toml", &MANIFEST.replace("5000000", "4000000").replace("\"1000\"", "\"9\""));
    let second = place.apply().await;
    assert!(second.out.starts_with("lotus-bank: changed account vnd at main-"), "{second:?}");
    assert!(second.out.ends_with("mekong-bank: unchanged\n"), "{second:?}");
    assert!(!place.apply().await.out.contains("changed account"));

    assert_eq!(place.tool(&["pki", "issue", "lotus-bank", "--rotate"]).await.code, 0);
    assert!(place.apply().await.out.starts_with("lotus-bank: changed key k2 at main-"));

    let funds = async |way: &str, amount: &str, of: &str| {
        place.tool(&["funds", way, "--participant", of, "--ledger", "vnd", "--amount", amount]).await
    };
    assert_eq!(funds("in", "500", "mekong-bank").await.code, 0);
    assert_eq!(funds("out", "1500", "mekong-bank").await.code, 0);
    let beyond = funds("out", "1", "mekong-bank").await;
    assert!(beyond.code == 64 && beyond.err.contains("AM04"), "{beyond:?}");
    assert_eq!(funds("in", "1", "lotus-bank").await.code, 64);

    let shown = place.tool(&["participant", "show", "mekong-bank"]).await;
    place.write("shown.toml", &shown.out);
    let again = place.tool(&["participant", "apply", place.path("shown.toml").to_str().unwrap()]).await;
    assert_eq!((again.code, again.out.as_str()), (0, "mekong-bank: unchanged\n"), "{shown:?}");
    assert_eq!(place.tool(&["participant", "show", "nobody"]).await.code, 64);

    let taken = MANIFEST.replace("970498", "970499").replace("MEKOVNVX", "LOTUVNVX");
    place.write("participants.toml", &taken);
    let refused = place.apply().await;
    assert!(refused.code == 64 && refused.out.contains("mekong-bank: refused"), "{refused:?}");

    // A hub that was killed leaves its addresses behind, and a log that can be read.
    place.house.kill().await;
    assert_eq!(place.apply().await.code, 75);
    assert_eq!(place.tool(&["participant", "show", "mekong-bank"]).await.out, shown.out);
    assert_eq!(place.tool(&["verify"]).await.code, 0);
}

#[tokio::test]
async fn a_first_start_that_failed_can_be_mended() {
    // Protects: a manifest that the first start refuses can be replaced by the tool that brought it.
    let place = Place::new().await;
    place.write("participants.toml", &MANIFEST.replace("ledger = \"vnd\"", "ledger = \"usd\""));
    assert_eq!(place.apply().await.code, 0);
    let config = place.path("hub.toml");
    assert_eq!(place.tool(&["up", "--config", config.to_str().unwrap()]).await.code, 64);
    place.write("participants.toml", MANIFEST);
    assert!(place.apply().await.out.contains("mekong-bank: waits"));
    let mut place = place;
    place.start_hub().await;
    assert_eq!(place.tool(&["participant", "list"]).await.out.lines().count(), 2);
}

#[tokio::test]
async fn payments_are_made_and_explained() {
    // Protects: the three outcomes, the same explanation from the hub and from its log, and a log that is whole.
    let mut place = Place::new().await;
    assert_eq!(place.pay("MEKOVNVX/1", "1").await.code, 75, "no hub");
    assert_eq!(place.apply().await.code, 0);
    let hub = place.start_hub().await;

    let silent = place.pay("970498/1", "100").await;
    assert!(silent.code == 0 && silent.out.ends_with(" RJCT AB05\n"), "{silent:?}");
    let capped = place.pay("mekong-bank/1", "5000001").await;
    assert!(capped.code == 0 && capped.out.ends_with(" RJCT AM04\n"), "{capped:?}");
    assert_eq!(place.pay("mekong-bank/1", "0.5").await.code, 64);

    let pki = place.house.data().join("pki");
    place.write(
        "banks.toml",
        &format!("hub = \"{hub}\"\npki = {pki:?}\n[[bank]]\nid = \"mekong-bank\"\nbic = \"MEKOVNVX\"\nskip_history = true\n"),
    );
    let began = Instant::now();
    let banks = place.path("banks.toml");
    let mut sandbox = Command::new(TONLE);
    sandbox.arg("sandbox").arg("--config").arg(banks).stderr(Stdio::null()).kill_on_drop(true);
    place.bank = Some(sandbox.spawn().unwrap());
    // The bank reads the feed as soon as it is up; a payment that came before that would expire.
    let paid = loop {
        let paid = place.pay("MEKOVNVX/1", "250").await;
        if paid.out.ends_with(" ACSC\n") {
            break paid;
        }
        assert!(paid.out.ends_with(" RJCT AB05\n") && began.elapsed() < PATIENCE, "{paid:?}");
    };
    let uetr = paid.out.split(' ').next().unwrap().to_owned();

    let asked = ["explain", uetr.as_str(), "--json"];
    let (live, live_text) = (place.tool(&asked).await, place.tool(&asked[..2]).await);
    assert_eq!((live.code, live_text.code), (0, 0), "{live:?} {live_text:?}");
    assert_eq!(place.tool(&["explain", "8a562c67-ca16-48ba-b074-655800000000"]).await.code, 64);
    assert_eq!(place.tool(&["verify"]).await.code, 75, "the hub has the log");
    place.bank.take().unwrap().kill().await.unwrap();
    place.house.kill().await;

    assert_eq!(place.tool(&asked).await.out, live.out);
    assert_eq!(place.tool(&asked[..2]).await.out, live_text.out);
    let events: Vec<_> =
        json(&live)["steps"].as_array().unwrap().iter().map(|step| step["state"].clone()).collect();
    assert_eq!(events.last().unwrap(), "COMMITTED");
    let verified = place.tool(&["verify"]).await;
    assert_eq!(verified.code, 0, "{verified:?}");
    let line = json(&verified);
    assert_eq!((&line["violations"], &line["money_conserved"]), (&0.into(), &true.into()));
    assert_eq!(json(&place.tool(&["replay"]).await)["digest"], line["digest"]);
    assert_eq!(place.tool(&["explain", "8a562c67-ca16-48ba-b074-655800000000"]).await.code, 64);
}

#[tokio::test]
async fn an_answer_that_is_not_the_hubs_is_no_answer() {
    // Protects: nobody who holds the hub's certificate without its signing key can say what became of a payment.
    let mut place = Place::new().await;
    assert_eq!(place.apply().await.code, 0);
    place.start_hub().await;
    let pki = place.house.data().join("pki");
    std::fs::copy(pki.join("participants/mekong-bank/sign.pub.pem"), pki.join("hub/sign.pub.pem")).unwrap();
    let paid = place.pay("MEKOVNVX/1", "1").await;
    assert!(
        paid.code == 65 && paid.out.is_empty() && paid.err.contains("may still be carried out"),
        "{paid:?}"
    );
}
