//! What may stand in the registry.

use super::*;

#[test]
fn what_the_registry_knows_once_it_does_not_unlearn() {
    // Protects revocation, which is for ever, and addresses, of which each has one owner.
    use crate::registry::Certificate;
    let mut log = Log::new();
    let certificate = |revoked| Certificate { spki_sha256: vec![4; 32], revoked };
    let with = |certificates| Participant { certificates, ..participant("bank-a", "AAAAVNVX", 1_000) };
    assert_eq!(log.set(with(vec![certificate(true)])).verdict, Verdict::Admitted);
    for wanted in [vec![], vec![certificate(false)]] {
        let refused = log.set(with(wanted));
        assert!(matches!(refused.verdict, Verdict::Refused { refusal: Refusal::Rule, .. }));
    }
    let row = participant("bank-b", "BBBBVNVX", 1_000);
    let wallets = vec!["970454/99ZP".into(), "com.bbb".into()];
    let owner = Participant {
        bins: vec!["970499".into()],
        bakong: vec!["bbb".into()],
        wallets: wallets.clone(),
        ..row
    };
    assert_eq!(log.set(owner.clone()).verdict, Verdict::Admitted);
    assert_eq!(log.set(owner).verdict, Verdict::Admitted);
    let other = participant("bank-c", "CCCCVNVX", 1_000);
    for wanted in [
        Participant { bins: vec!["970499".into()], ..other.clone() },
        Participant { bakong: vec!["bbb".into()], ..other.clone() },
        Participant { wallets: vec!["COM.BBB".into()], ..other.clone() },
        Participant { wallets: vec!["970454/99ZP".into()], ..other.clone() },
        Participant { wallets: vec!["com.ccc".into(), "com.ccc".into()], ..other.clone() },
        Participant { wallets: vec!["970454".into()], ..other.clone() },
        Participant { bics: vec!["BBBBVNVXXXX".into()], ..other.clone() },
        participant("970499", "DDDDVNVX", 1),
    ] {
        assert!(matches!(log.set(wanted).verdict, Verdict::Refused { refusal: Refusal::Rule, .. }));
    }
    let longer = Participant { wallets: vec!["970454/99ZPX".into()], ..other };
    assert_eq!(log.set(longer).verdict, Verdict::Admitted, "a longer beginning is another address");
}
