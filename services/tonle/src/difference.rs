//! The difference between a manifest's participant and the registry's. A manifest is declarative for what it names:
//! absent accounts, keys and certificates stay as they are, since their end is an explicit word; and funds are changed
//! by `tonle funds` alone. Pure: it knows neither files nor hubs.

use tonle_flow::operator::{AccountText, ParticipantText, participant};
use tonle_wire::registry::Participant;

/// What is to be done about one participant.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Change {
    /// Nothing.
    None,
    /// It is new.
    New(Box<ParticipantText>),
    /// It differs in the parts that are named.
    Changed(Box<ParticipantText>, Vec<String>),
}

/// Decimals of a ledger's currency.
pub type Decimals<'d> = &'d dyn Fn(&str) -> Result<u8, String>;

/// Compares. `is_stating_keys` is false where the file gives no keys and those of the PKI stand in: they are added, and
/// never bring a revoked one back.
///
/// # Errors
/// Which field of the manifest's participant cannot be.
pub fn difference(
    current: Option<&ParticipantText>,
    wanted: &ParticipantText,
    is_stating_keys: bool,
    decimals: Decimals<'_>,
) -> Result<Change, String> {
    let Some(current) = current else {
        participant(wanted, decimals)?;
        return Ok(Change::New(Box::new(wanted.clone())));
    };
    let merged = merged(current, wanted, is_stating_keys);
    let (before, after) = (normal(current, decimals)?, normal(&merged, decimals)?);
    let parts = parts(&before, &after);
    Ok(if parts.is_empty() { Change::None } else { Change::Changed(Box::new(merged), parts) })
}

fn merged(current: &ParticipantText, wanted: &ParticipantText, is_stating_keys: bool) -> ParticipantText {
    let mut merged = wanted.clone();
    for old in &current.accounts {
        match merged.accounts.iter_mut().find(|new| new.ledger == old.ledger) {
            Some(new) => keep_funds(new, old),
            None => merged.accounts.push(old.clone()),
        }
    }
    for old in &current.keys {
        match merged.keys.iter_mut().find(|new| new.id == old.id) {
            // The same key under other words; another key under a used id is for the hub to refuse.
            Some(new) if !is_stating_keys && new.public == old.public => *new = old.clone(),
            Some(_) => {}
            None => merged.keys.push(old.clone()),
        }
    }
    for old in &current.certificates {
        let same = |new: &&tonle_flow::operator::CertificateText| {
            new.spki_sha256.eq_ignore_ascii_case(&old.spki_sha256)
        };
        if !merged.certificates.iter().any(|new| same(&new)) {
            merged.certificates.push(old.clone());
        }
    }
    merged
}

/// Opening funds are used once, when the account is created.
fn keep_funds(new: &mut AccountText, old: &AccountText) {
    if new.mode == "prefunded" && old.mode == "prefunded" {
        new.prefunded.clone_from(&old.prefunded);
    }
}

/// The row in an order that does not depend on who wrote it.
fn normal(text: &ParticipantText, decimals: Decimals<'_>) -> Result<Participant, String> {
    let mut row = participant(text, decimals)?;
    row.bics.sort();
    row.bins.sort();
    row.bakong.sort();
    row.wallets.sort();
    row.accounts.sort_by(|one, two| one.ledger.cmp(&two.ledger));
    row.keys.sort_by(|one, two| one.id.cmp(&two.id));
    row.certificates.sort_by(|one, two| one.spki_sha256.cmp(&two.spki_sha256));
    Ok(row)
}

/// The parts in which two rows differ, in words.
fn parts(before: &Participant, after: &Participant) -> Vec<String> {
    let whole = [
        ("name", before.name != after.name),
        ("kind", before.kind != after.kind),
        ("state", before.state != after.state),
        ("bics", before.bics != after.bics),
        ("bins", before.bins != after.bins),
        ("bakong", before.bakong != after.bakong),
        ("wallets", before.wallets != after.wallets),
        ("test", before.test != after.test),
        ("url", before.url != after.url),
    ];
    let mut parts: Vec<String> =
        whole.iter().filter(|(_, differs)| *differs).map(|(part, _)| (*part).to_owned()).collect();
    let accounts = after.accounts.iter().filter(|one| !before.accounts.contains(one));
    parts.extend(accounts.map(|one| format!("account {}", one.ledger)));
    let keys = after.keys.iter().filter(|one| !before.keys.contains(one));
    parts.extend(keys.map(|one| format!("key {}", one.id)));
    let certificates = after.certificates.iter().filter(|one| !before.certificates.contains(one));
    parts.extend(certificates.map(|one| {
        let start: String = one.spki_sha256.iter().take(4).map(|byte| format!("{byte:02x}")).collect();
        format!("certificate {start}…")
    }));
    parts
}

#[cfg(test)]
mod tests {
    use super::*;
    use tonle_flow::operator::{CertificateText, KeyText};

    fn key(id: &str, byte: u8, revoked: bool) -> KeyText {
        use base64::Engine as _;
        let public = base64::engine::general_purpose::STANDARD.encode([byte; 32]);
        KeyText {
            id: id.into(),
            alg: "ed25519".into(),
            file: None,
            public: Some(public),
            not_after: None,
            revoked,
        }
    }

    fn account(ledger: &str, mode: &str, amount: &str) -> AccountText {
        let (cap, funds) =
            if mode == "cap" { (Some(amount.to_owned()), None) } else { (None, Some(amount.to_owned())) };
        AccountText { ledger: ledger.into(), mode: mode.into(), net_debit_cap: cap, prefunded: funds }
    }

    fn row() -> ParticipantText {
        ParticipantText {
            id: "lotus-bank".into(),
            name: "Lotus Bank".into(),
            kind: "bank".into(),
            state: "up".into(),
            bics: vec!["LOTUVNVX".into(), "LOTUVNV2".into()],
            bins: vec!["970499".into()],
            bakong: vec![],
            wallets: vec![],
            test: false,
            url: None,
            accounts: vec![account("vnd", "cap", "5000"), account("khr", "prefunded", "100.00")],
            keys: vec![key("k1", 1, false)],
            certificates: vec![],
        }
    }

    fn decimals(ledger: &str) -> Result<u8, String> {
        match ledger {
            "vnd" => Ok(0),
            "khr" => Ok(2),
            other => Err(format!("ledger {other:?}: there is none")),
        }
    }

    fn compare(current: &ParticipantText, wanted: &ParticipantText) -> Change {
        difference(Some(current), wanted, true, &decimals).unwrap()
    }

    #[test]
    fn the_same_in_other_words_changes_nothing() {
        // Protects: a file that is applied twice gives no order the second time.
        assert_eq!(compare(&row(), &row()), Change::None);
        let mut other = row();
        other.bics.reverse();
        other.accounts.reverse();
        other.accounts[0].prefunded = Some("999999".into());
        assert_eq!(compare(&row(), &other), Change::None);
        other.accounts.pop();
        other.keys.clear();
        assert_eq!(compare(&row(), &other), Change::None, "what is absent stays");
    }

    #[test]
    fn what_is_stated_is_changed_and_the_rest_kept() {
        // Protects: an order never drops an account, a key or a certificate, nor touches funds.
        let mut current = row();
        current.certificates = vec![CertificateText { spki_sha256: "ab".repeat(32), revoked: false }];
        let mut wanted = row();
        wanted.state = "suspended".into();
        wanted.accounts = vec![account("vnd", "cap", "4000")];
        wanted.keys = vec![key("k2", 2, false)];
        let Change::Changed(merged, parts) = compare(&current, &wanted) else { panic!("no change") };
        assert_eq!(parts, ["state", "account vnd", "key k2"]);
        assert!(merged.accounts.contains(&account("khr", "prefunded", "100.00")));
        assert_eq!((merged.keys.len(), merged.certificates.len()), (2, 1));
    }

    #[test]
    fn keys_that_stand_in_bring_no_revoked_one_back() {
        // Protects: a manifest without keys after a revocation is not refused and does not undo it.
        let mut current = row();
        current.keys = vec![key("k1", 1, true)];
        let mut wanted = row();
        assert_eq!(difference(Some(&current), &wanted, false, &decimals), Ok(Change::None));
        wanted.keys.push(key("k2", 2, false));
        let change = difference(Some(&current), &wanted, false, &decimals).unwrap();
        let Change::Changed(merged, parts) = change else { panic!("no change") };
        assert_eq!(parts, ["key k2"]);
        assert!(merged.keys[0].revoked);
        // Stated in the file it is the hub's to refuse, not to be passed over in silence.
        assert!(matches!(compare(&current, &row()), Change::Changed(..)));
    }

    #[test]
    fn new_ones_and_faults() {
        // Protects: a participant that cannot be is told before any order is given.
        assert!(matches!(difference(None, &row(), true, &decimals), Ok(Change::New(_))));
        let mut wrong = row();
        wrong.accounts = vec![account("usd", "cap", "1")];
        assert!(difference(None, &wrong, true, &decimals).is_err());
        assert!(difference(Some(&row()), &wrong, true, &decimals).is_err());
    }
}
