use super::*;

fn yes() -> Final {
    Final { status: "ACSC".into(), reason: None }
}

fn no(code: &str) -> Final {
    Final { status: "RJCT".into(), reason: Some(code.into()) }
}

fn answer() -> Prepared {
    Prepared { reference: "A1".into(), body: bytes::Bytes::from_static(b"<yes/>") }
}

fn payment(uetr: Uuid, amount_minor: u64, ccy: &str) -> Payment {
    Payment {
        uetr,
        message: Prepared { reference: "R".into(), body: bytes::Bytes::new() },
        amount_minor,
        ccy: ccy.into(),
        payee: Some("delta-bank".into()),
        prefer_wait: None,
        scheduled: tokio::time::Instant::now(),
    }
}

fn kinds(books: &Books) -> Vec<ViolationKind> {
    books.statement("b", "B").violations.iter().map(|v| v.kind).collect()
}

#[test]
fn a_credit_is_booked_once_and_a_contradiction_never() {
    // Protects I3: however often and however differently the hub speaks, a payee credits at most once.
    let mut books = Books::default();
    let uetr = Uuid::new_v4();
    assert_eq!(books.instructed(uetr, "R", 500, "VND", 1), Some(1));
    assert_eq!(books.instructed(uetr, "R", 500, "VND", 2), None);
    books.answered(uetr, Said::Yes, &answer(), false);
    assert_eq!(books.finality(uetr, &yes(), b"f", true, 3), Booked::First);
    assert_eq!(books.finality(uetr, &yes(), b"f", true, 4), Booked::Again);
    assert_eq!(books.finality(uetr, &no("AB05"), b"g", true, 5), Booked::Refused);
    let statement = books.statement("b", "B");
    assert_eq!(statement.nets["VND"], Net { debits_minor: 0, credits_minor: 500, net_minor: 500 });
    assert_eq!(statement.rows[0].final_sha256.len(), 2);
    assert_eq!(kinds(&books), [ViolationKind::CreditAskedTwice, ViolationKind::TwoFinals]);
}

#[test]
fn what_the_hub_must_not_do_is_noted() {
    // Protects the audit from outside: each of these would be money moved wrongly.
    let mut books = Books::default();
    let (unasked, stranger) = (Uuid::new_v4(), Uuid::new_v4());
    books.instructed(unasked, "R", 1, "VND", 1);
    books.finality(unasked, &yes(), b"f", true, 2);
    assert_eq!(books.finality(stranger, &yes(), b"f", true, 2), Booked::Refused);
    assert_eq!(books.finality(Uuid::new_v4(), &no("AB05"), b"f", true, 2), Booked::Refused);
    books.sent(&payment(stranger, 1, "VND"), Times::default());
    books.answer_seen(stranger, "lotus-bank", "ACTC");
    books.accepted(stranger, 1, Some(b"x"));
    books.accepted(stranger, 1, Some(b"y"));
    books.not_accepted(stranger, "DU03");
    books.finality(stranger, &yes(), b"f", true, 2);
    books.instructed(unasked, "R", 2, "VND", 1);
    assert_eq!(
        kinds(&books),
        [
            ViolationKind::CommittedWithoutYes,
            ViolationKind::UnknownPayment,
            ViolationKind::Stranger,
            ViolationKind::AcceptanceDiffers,
            ViolationKind::RefusedThenCommitted,
            ViolationKind::AmountDiffers
        ]
    );
}

#[test]
fn paying_oneself_has_no_net_effect() {
    // Protects the sum over all banks: payer and payee rows of one bank cancel.
    let mut books = Books::default();
    let uetr = Uuid::new_v4();
    books.sent(&payment(uetr, 70, "KHR"), Times::default());
    books.instructed(uetr, "R", 70, "KHR", 1);
    books.answered(uetr, Said::Yes, &answer(), false);
    assert_eq!(books.open(), 1);
    assert_eq!(books.finality(uetr, &yes(), b"f", true, 3), Booked::First);
    assert_eq!((books.open(), books.awaiting_credit()), (0, 0));
    let statement = books.statement("b", "B");
    assert_eq!(statement.nets["KHR"], Net { debits_minor: 70, credits_minor: 70, net_minor: 0 });
    assert_eq!(statement.rows.len(), 2);
    let text = serde_json::to_string(&statement).unwrap();
    assert_eq!(serde_json::from_str::<Statement>(&text).unwrap(), statement);
}

#[test]
fn a_late_conflict_leaves_the_first_payment_alone() {
    // Protects a good payment from the rejection of a later message under the same reference.
    let mut books = Books::default();
    let (first, second) = (Uuid::new_v4(), Uuid::new_v4());
    books.sent(&payment(first, 1, "VND"), Times::default());
    assert_eq!(books.rejected("R", "DU01"), None);
    assert_eq!(books.rejected("R", "AG09"), Some(first));
    books.sent(&payment(second, 2, "VND"), Times::default());
    assert_eq!(books.rejected("R", "DU01"), Some(second));
    assert_eq!(books.rejected("other", "DU01"), None);
}

#[test]
fn the_counts_of_open_payments_come_back_to_nothing() {
    // Protects the end of every run: a wrong count waits for ever or stops too early.
    let mut books = Books::default();
    let (refused, late) = (Uuid::new_v4(), Uuid::new_v4());
    assert!(books.sent(&payment(refused, 1, "VND"), Times::default()));
    assert!(!books.sent(&payment(refused, 1, "VND"), Times::default()));
    books.not_accepted(refused, "AM01");
    books.not_accepted(refused, "AM01");
    books.finality(refused, &no("AG09"), b"f", false, 1);
    books.instructed(late, "R", 1, "VND", 1);
    books.finality(late, &no("AB05"), b"f", true, 1);
    books.answered(late, Said::Yes, &answer(), false);
    books.finality(late, &no("AB05"), b"f", true, 2);
    assert_eq!((books.open(), books.awaiting_credit()), (0, 0));
}
