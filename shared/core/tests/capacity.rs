//! How much the fold keeps of a final payment, and how long its longest step is: one million payments, or as many as
//! `TONLE_PAYMENTS` says.
#![allow(clippy::arithmetic_side_effects, clippy::as_conversions, reason = "a test may be short")]
#![allow(clippy::disallowed_methods, clippy::disallowed_macros, reason = "measures and prints")]

use rustix::time::{ClockId, clock_gettime};
use tonle_core::effect::Verdict;
use tonle_core::order::{Agent, Answer, Facts, Genesis, Message, Order, Payment, Sense};
use tonle_core::registry::{AccountTerms, Key, Kind, Ledger, Mode, Participant, Standing};
use tonle_core::{At, Hash128, State};

const BYTES_PER_PAYMENT_MAX: u64 = 120;
const STEP_NANOSECONDS_MAX: i64 = 5_000_000;
/// What the fold waits for a snapshot: the copy of the open generations and of the small part of the state.
const SNAPSHOT_NANOSECONDS_MAX: i64 = 50_000_000;

fn hash(kind: u64, number: u64) -> Hash128 {
    // Spread like a SHA-256 would be: splitmix64 of both halves.
    let mix = |seed: u64| {
        let mut z = seed.wrapping_mul(0x9e37_79b9_7f4a_7c15);
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    };
    let mut bytes = [0; 16];
    bytes[..8].copy_from_slice(&mix(number * 4 + kind).to_le_bytes());
    bytes[8..].copy_from_slice(&mix(!(number * 4 + kind)).to_le_bytes());
    bytes
}

fn cpu_ns() -> i64 {
    let time = clock_gettime(ClockId::ThreadCPUTime);
    time.tv_sec * 1_000_000_000 + time.tv_nsec
}

fn participant(id: &str, bic: &str) -> Participant {
    Participant {
        id: id.into(),
        name: id.into(),
        kind: Kind::Bank,
        standing: Standing::Up,
        bics: vec![bic.into()],
        bins: vec![],
        bakong: vec![],
        test: false,
        url: None,
        accounts: vec![AccountTerms { ledger: "vnd".into(), mode: Mode::Cap, amount: 100_000_000_000 }],
        keys: vec![Key {
            id: "k1".into(),
            p256: false,
            public: vec![1; 32],
            not_after_ms: None,
            revoked: false,
        }],
        certificates: vec![],
    }
}

fn genesis() -> Order<'static> {
    Order::Genesis(Genesis {
        table_key: [3; 16],
        ledgers: vec![Ledger {
            name: "vnd".into(),
            currency: "VND".into(),
            decimals: 0,
            total_ms: 10_000,
            payee_reserve_ms: 2_000,
            stale_ms: 60_000,
            future_ms: 5_000,
            amount_max: 1_000,
        }],
        operators: vec![],
        operators_needed: 1,
        participants: vec![participant("aa", "AAAAVNVX"), participant("bb", "BBBBVNVX")],
        references_max: u64::MAX,
    })
}

fn message(participant: &'static str, number: u64, kind: u64, facts: Facts<'static>) -> Order<'static> {
    let (reference, content) = (hash(kind, number), hash(kind + 1, number));
    Order::Message(Message { participant, key: "k1", reference, content, pushed: false, facts })
}

#[test]
fn final_payments_stay_small_and_no_step_is_long() {
    // Protects the size of the hot state (at most 120 bytes per final payment) and the pauses: no step above 5 ms of CPU, no
    // snapshot above 50.
    let payments: u64 =
        std::env::var("TONLE_PAYMENTS").ok().and_then(|text| text.parse().ok()).unwrap_or(1_000_000);
    let mut state = State::empty();
    let mut offset = 0;
    let mut longest = 0;
    let mut step = |state: &mut State, order: &Order<'_>| {
        let before = cpu_ns();
        let at = At { offset, time_ms: 1_000_000 + offset / 100 };
        let outcome = state.step_plain(at, order).expect("in order");
        longest = longest.max(cpu_ns() - before);
        offset += 1;
        outcome.verdict
    };
    step(&mut state, &genesis());
    let began = cpu_ns();
    for number in 0..payments {
        let uetr = hash(3, number);
        let payment = Payment {
            uetr,
            ids: [Some(number); 4],
            payee: Agent::Bic("BBBBVNVX"),
            currency: "VND",
            amount: 1 + number % 1_000,
            created_ms: None,
            accepted_ms: None,
        };
        assert_eq!(step(&mut state, &message("aa", number, 0, Facts::Payment(payment))), Verdict::Admitted);
        let answer = Answer { uetr, ids: [None; 4], sense: Sense::Yes };
        assert_eq!(
            step(&mut state, &message("bb", number + payments, 0, Facts::Answer(answer))),
            Verdict::Admitted
        );
    }
    let spent = cpu_ns() - began;
    let before = cpu_ns();
    let image = state.image();
    let pause = cpu_ns() - before;
    drop(image);
    let (references, finals, bytes) = state.kept();
    assert_eq!((references, finals), (2 * payments, payments));
    let bytes_per_payment = bytes as u64 / payments;
    println!(
        "{payments} payments: {bytes_per_payment} bytes each, longest step {} us, {} ns of CPU per payment, snapshot {} us",
        longest / 1_000,
        spent / payments as i64,
        pause / 1_000
    );
    assert!(pause <= SNAPSHOT_NANOSECONDS_MAX, "a snapshot of {pause} ns");
    assert!(bytes_per_payment <= BYTES_PER_PAYMENT_MAX, "{bytes_per_payment} bytes per final payment");
    assert!(longest <= STEP_NANOSECONDS_MAX, "a step of {longest} ns");
}
