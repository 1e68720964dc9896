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
        wallets: vec![],
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

/// Open payments that are overdue at once in one of the measured steps: one more than a record fires by itself, and the
/// last is the one that the enquiry is about.
const OVERDUE: u64 = 65;
/// How often that step is measured.
const ROUNDS: u64 = 32;

/// A state, and what its longest step took so far.
struct Run {
    state: State,
    offset: u64,
    /// Added to the record times, to let deadlines pass.
    later_ms: u64,
    longest: i64,
}

impl Run {
    fn step(&mut self, order: &Order<'_>) -> Verdict {
        let before = cpu_ns();
        let at = At { offset: self.offset, time_ms: 1_000_000 + self.offset / 100 + self.later_ms };
        let outcome = self.state.step_plain(at, order).expect("in order");
        self.longest = self.longest.max(cpu_ns() - before);
        self.offset += 1;
        outcome.verdict
    }

    /// Admits the payment of this number; its answer, if any, is another step.
    fn pay(&mut self, number: u64) -> Hash128 {
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
        assert_eq!(self.step(&message("aa", number, 0, Facts::Payment(payment))), Verdict::Admitted);
        uetr
    }

    /// Steps that fire the timers of [`OVERDUE`] payments and answer an enquiry; the longest of them.
    fn overdue(&mut self, first: u64) -> i64 {
        self.longest = 0;
        for round in 0..ROUNDS {
            let longest = self.longest;
            let number = first + round * (OVERDUE + 1);
            let uetrs: Vec<Hash128> = (0..OVERDUE).map(|more| self.pay(number + more)).collect();
            assert_eq!(self.state.open_count() as u64, OVERDUE);
            self.later_ms += 20_000;
            self.longest = longest;
            let enquiry = Facts::Enquiry(*uetrs.last().expect("there are some"));
            assert_eq!(self.step(&message("aa", number + OVERDUE, 0, enquiry)), Verdict::Admitted);
            assert_eq!(self.state.armed(), 0, "one record ends all of them");
        }
        self.longest
    }
}

#[test]
fn final_payments_stay_small_and_no_step_is_long() {
    // Protects the size of the hot state (at most 120 bytes per final payment) and the pauses: no step above 5 ms of CPU, no
    // snapshot above 50; also not the step that ends 65 payments and answers an enquiry among as many others.
    let payments: u64 =
        std::env::var("TONLE_PAYMENTS").ok().and_then(|text| text.parse().ok()).unwrap_or(1_000_000);
    let mut run = Run { state: State::empty(), offset: 0, later_ms: 0, longest: 0 };
    run.step(&genesis());
    let began = cpu_ns();
    for number in 0..payments {
        let uetr = run.pay(number);
        let answer = Answer { uetr, ids: [None; 4], sense: Sense::Yes };
        let answer = message("bb", number + payments, 0, Facts::Answer(answer));
        assert_eq!(run.step(&answer), Verdict::Admitted);
    }
    let (spent, longest) = (cpu_ns() - began, run.longest);
    let before = cpu_ns();
    let image = run.state.image();
    let pause = cpu_ns() - before;
    drop(image);
    let (references, finals, bytes) = run.state.kept();
    assert_eq!((references, finals), (2 * payments, payments));
    let bytes_per_payment = bytes as u64 / payments;
    let overdue = run.overdue(2 * payments);
    let (longest_us, overdue_us, pause_us) = (longest / 1_000, overdue / 1_000, pause / 1_000);
    let ns_per_payment = spent / payments as i64;
    // One line of JSON, from which the figure is made.
    println!(
        r#"{{"payments":{payments},"bytes_per_payment":{bytes_per_payment},"longest_step_us":{longest_us},"cpu_ns_per_payment":{ns_per_payment},"snapshot_pause_us":{pause_us},"timers_in_one_step":{OVERDUE},"longest_timers_step_us":{overdue_us}}}"#
    );
    assert!(pause <= SNAPSHOT_NANOSECONDS_MAX, "a snapshot of {pause} ns");
    assert!(bytes_per_payment <= BYTES_PER_PAYMENT_MAX, "{bytes_per_payment} bytes per final payment");
    assert!(longest <= STEP_NANOSECONDS_MAX, "a step of {longest} ns");
    assert!(overdue <= STEP_NANOSECONDS_MAX, "a step with {OVERDUE} timers of {overdue} ns");
}
