//! The tools as processes beside a running hub: what they print and how they exit.
#![allow(clippy::unwrap_used, reason = "a test ends at the first surprise")]

use std::io::{BufRead as _, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};

const TONLE: &str = env!("CARGO_BIN_EXE_tonle");

const CONFIGURATION: &str = r#"
[gateway]
listen = "127.0.0.1:0"
[metrics]
listen = "127.0.0.1:0"
[console]
listen = "127.0.0.1:0"
[ledger.vnd]
currency = "VND"
total_ms = 2000
payee_reserve_ms = 500
amount_max = "400000000"
"#;

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

/// A data directory and what runs on it.
struct Place {
    directory: tempfile::TempDir,
    running: Vec<Child>,
}

impl Drop for Place {
    fn drop(&mut self) {
        for child in &mut self.running {
            let _ = child.kill();
            let _ = child.wait();
        }
    }
}

/// What a tool said.
#[derive(Debug)]
struct Said {
    code: i32,
    out: String,
    err: String,
}

impl Place {
    fn new() -> Self {
        let place = Self { directory: tempfile::tempdir().unwrap(), running: Vec::new() };
        place.write("hub.toml", CONFIGURATION);
        place.write("participants.toml", MANIFEST);
        for id in ["lotus-bank", "mekong-bank"] {
            assert_eq!(place.tool(&["pki", "issue", id]).code, 0);
        }
        place
    }

    fn path(&self, name: &str) -> PathBuf {
        self.directory.path().join(name)
    }

    fn data(&self) -> PathBuf {
        self.path("data")
    }

    fn write(&self, name: &str, text: &str) {
        std::fs::write(self.path(name), text).unwrap();
    }

    /// Runs a tool on the data directory to its end.
    fn tool(&self, words: &[&str]) -> Said {
        let command = Command::new(TONLE).args(words).arg("--data").arg(self.data()).output();
        let Output { status, stdout, stderr } = command.unwrap();
        let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
        Said { code: status.code().unwrap(), out: text(stdout), err: text(stderr) }
    }

    fn apply(&self) -> Said {
        let file = self.path("participants.toml");
        self.tool(&["participant", "apply", file.to_str().unwrap()])
    }

    fn pay(&self, to: &str, amount: &str) -> Said {
        self.tool(&["pay", "--as", "lotus-bank", "--to", to, "--amount", amount, "--ccy", "VND", "--wait"])
    }

    /// Starts a service and waits for its first line, which it prints when it is ready.
    fn start(&mut self, words: &[&str], config: &Path) -> String {
        let mut child = Command::new(TONLE)
            .args(words)
            .arg("--config")
            .arg(config)
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let mut line = String::new();
        BufReader::new(child.stdout.as_mut().unwrap()).read_line(&mut line).unwrap();
        self.running.push(child);
        line
    }

    /// Starts the hub and gives the participants' address.
    fn start_hub(&mut self) -> String {
        let (data, config) = (self.data(), self.path("hub.toml"));
        let line = self.start(&["up", "--data", data.to_str().unwrap()], &config);
        line.trim().strip_prefix("gateway ").expect("the address").to_owned()
    }

    /// Kills the last that was started, as a fault of the machine would.
    fn kill(&mut self) {
        let mut child = self.running.pop().unwrap();
        child.kill().unwrap();
        child.wait().unwrap();
    }
}

fn json(said: &Said) -> serde_json::Value {
    serde_json::from_str(&said.out).unwrap_or_else(|fault| panic!("{fault}: {said:?}"))
}

#[test]
fn a_registry_is_as_its_manifest_says() {
    // Protects: before the first start, at it and after it, the file is declarative; funds move by their own orders.
    let mut place = Place::new();
    assert_eq!(place.apply().out.lines().filter(|line| line.ends_with("first start")).count(), 2);
    assert_eq!(place.tool(&["participant", "list"]).out.lines().count(), 2);
    place.start_hub();
    let first = place.apply();
    assert_eq!((first.code, first.out.as_str()), (0, "lotus-bank: unchanged\nmekong-bank: unchanged\n"));

    place.write("participants.toml", &MANIFEST.replace("5000000", "4000000").replace("\"1000\"", "\"9\""));
    let second = place.apply();
    assert!(second.out.starts_with("lotus-bank: changed account vnd at main-"), "{second:?}");
    assert!(second.out.ends_with("mekong-bank: unchanged\n"), "{second:?}");
    assert!(!place.apply().out.contains("changed account"));

    assert_eq!(place.tool(&["pki", "issue", "lotus-bank", "--rotate"]).code, 0);
    assert!(place.apply().out.starts_with("lotus-bank: changed key k2 at main-"));

    let funds = |way: &str, amount: &str, of: &str| {
        place.tool(&["funds", way, "--participant", of, "--ledger", "vnd", "--amount", amount])
    };
    assert_eq!(funds("in", "500", "mekong-bank").code, 0);
    assert_eq!(funds("out", "1500", "mekong-bank").code, 0);
    let beyond = funds("out", "1", "mekong-bank");
    assert!(beyond.code == 64 && beyond.err.contains("AM04"), "{beyond:?}");
    assert_eq!(funds("in", "1", "lotus-bank").code, 64);

    let shown = place.tool(&["participant", "show", "mekong-bank"]);
    place.write("shown.toml", &shown.out);
    let again = place.tool(&["participant", "apply", place.path("shown.toml").to_str().unwrap()]);
    assert_eq!((again.code, again.out.as_str()), (0, "mekong-bank: unchanged\n"), "{shown:?}");
    assert_eq!(place.tool(&["participant", "show", "nobody"]).code, 64);

    let taken = MANIFEST.replace("970498", "970499").replace("MEKOVNVX", "LOTUVNVX");
    place.write("participants.toml", &taken);
    let refused = place.apply();
    assert!(refused.code == 64 && refused.out.contains("mekong-bank: refused"), "{refused:?}");

    // A hub that was killed leaves its addresses behind, and a log that can be read.
    place.kill();
    assert_eq!(place.apply().code, 75);
    assert_eq!(place.tool(&["participant", "show", "mekong-bank"]).out, shown.out);
    assert_eq!(place.tool(&["verify"]).code, 0);
}

#[test]
fn a_first_start_that_failed_can_be_mended() {
    // Protects: a manifest that the first start refuses can be replaced by the tool that brought it.
    let place = Place::new();
    place.write("participants.toml", &MANIFEST.replace("ledger = \"vnd\"", "ledger = \"usd\""));
    assert_eq!(place.apply().code, 0);
    let config = place.path("hub.toml");
    assert_eq!(place.tool(&["up", "--config", config.to_str().unwrap()]).code, 64);
    place.write("participants.toml", MANIFEST);
    assert!(place.apply().out.contains("mekong-bank: waits"));
    let mut place = place;
    place.start_hub();
    assert_eq!(place.tool(&["participant", "list"]).out.lines().count(), 2);
}

#[test]
fn payments_are_made_and_explained() {
    // Protects: the three outcomes, the same explanation from the hub and from its log, and a log that is whole.
    let mut place = Place::new();
    assert_eq!(place.pay("MEKOVNVX/1", "1").code, 75, "no hub");
    assert_eq!(place.apply().code, 0);
    let hub = place.start_hub();

    let silent = place.pay("970498/1", "100");
    assert!(silent.code == 0 && silent.out.ends_with(" RJCT AB05\n"), "{silent:?}");
    let capped = place.pay("mekong-bank/1", "5000001");
    assert!(capped.code == 0 && capped.out.ends_with(" RJCT AM04\n"), "{capped:?}");
    assert_eq!(place.pay("mekong-bank/1", "0.5").code, 64);

    let pki = place.data().join("pki");
    place.write(
        "banks.toml",
        &format!("hub = \"{hub}\"\npki = {pki:?}\n[[bank]]\nid = \"mekong-bank\"\nbic = \"MEKOVNVX\"\nskip_history = true\n"),
    );
    let banks = place.path("banks.toml");
    let child = Command::new(TONLE).arg("sandbox").arg("--config").arg(banks).stderr(Stdio::null()).spawn();
    place.running.push(child.unwrap());
    // The bank reads the feed as soon as it is up; a payment that came before that would expire.
    let paid = (0..5).map(|_| place.pay("MEKOVNVX/1", "250")).find(|paid| paid.out.ends_with(" ACSC\n"));
    let paid = paid.expect("a payment that the bank answered");
    let uetr = paid.out.split(' ').next().unwrap().to_owned();

    let asked = ["explain", uetr.as_str(), "--json"];
    let (live, live_text) = (place.tool(&asked), place.tool(&asked[..2]));
    assert_eq!((live.code, live_text.code), (0, 0), "{live:?} {live_text:?}");
    assert_eq!(place.tool(&["explain", "8a562c67-ca16-48ba-b074-655800000000"]).code, 64);
    assert_eq!(place.tool(&["verify"]).code, 75, "the hub has the log");
    place.kill();
    place.kill();

    assert_eq!(place.tool(&asked).out, live.out);
    assert_eq!(place.tool(&asked[..2]).out, live_text.out);
    let events: Vec<_> =
        json(&live)["steps"].as_array().unwrap().iter().map(|step| step["state"].clone()).collect();
    assert_eq!(events.last().unwrap(), "COMMITTED");
    let verified = place.tool(&["verify"]);
    assert_eq!(verified.code, 0, "{verified:?}");
    let line = json(&verified);
    assert_eq!((&line["violations"], &line["money_conserved"]), (&0.into(), &true.into()));
    assert_eq!(json(&place.tool(&["replay"]))["digest"], line["digest"]);
    assert_eq!(place.tool(&["explain", "8a562c67-ca16-48ba-b074-655800000000"]).code, 64);
}

#[test]
fn an_answer_that_is_not_the_hubs_is_no_answer() {
    // Protects: nobody who holds the hub's certificate without its signing key can say what became of a payment.
    let mut place = Place::new();
    assert_eq!(place.apply().code, 0);
    place.start_hub();
    let pki = place.data().join("pki");
    std::fs::copy(pki.join("participants/mekong-bank/sign.pub.pem"), pki.join("hub/sign.pub.pem")).unwrap();
    let paid = place.pay("MEKOVNVX/1", "1");
    assert!(
        paid.code == 65 && paid.out.is_empty() && paid.err.contains("may still be carried out"),
        "{paid:?}"
    );
}
