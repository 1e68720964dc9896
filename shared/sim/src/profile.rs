//! Which faults a seed has, and how strong. Each seed turns most of them off and a few up (swarm testing): a rare state
//! is reached by the few that lead to it, not by all at once.

use std::collections::BTreeMap;

use crate::log::Weather;
use crate::random::Random;

macro_rules! faults {
    ($($(#[$doc:meta])* $kind:ident $name:literal $share:literal $mild:literal $strong:literal;)*) => {
        /// A kind of fault.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
        pub enum Fault { $($(#[$doc])* $kind,)* }

        /// Each with its name, the share of seeds that have it, and its mild and strong rate, all in a thousand.
        const TABLE: &[(Fault, &str, u64, u64, u64)] = &[$((Fault::$kind, $name, $share, $mild, $strong),)*];
    };
}

faults! {
    /// A record is stored twice.
    Duplicates "duplicates" 300 30 200;
    /// An append is stored and its caller told "unknown".
    UnknownStored "unknown-stored" 300 30 200;
    /// An append is not stored and its caller told "unknown".
    UnknownLost "unknown-lost" 300 30 200;
    /// An append is stored long after its caller was told "unknown".
    LateAppends "late-appends" 300 20 150;
    /// An append is refused.
    Refused "refused" 200 30 200;
    /// An append is acknowledged late.
    SlowAppends "slow-appends" 250 50 400;
    /// A reader does not see new records for a while.
    ReaderLag "reader-lag" 250 20 120;
    /// The broker's clock jitters.
    Jitter "jitter" 300 20 400;
    /// The broker's clock is set forward or back, and a new leader's may be behind.
    ClockSteps "clock-steps" 200 2 8;
    /// A switch dies at any step and starts again.
    SwitchCrash "switch-crash" 350 4 25;
    /// A gateway dies at any step and starts again.
    GatewayCrash "gateway-crash" 350 4 20;
    /// Snapshots are torn, altered or lost.
    BadSnapshots "bad-snapshots" 300 200 700;
    /// A process stands still for 1 to 120 seconds and goes on as if nothing had been.
    Zombie "zombie" 200 2 8;
    /// Two switches write.
    TwoWriters "two-writers" 300 1000 1000;
    /// The writer dies and never comes back: the standby must do.
    WriterGone "writer-gone" 150 1000 1000;
    /// A request or its answer is lost.
    Network "network" 300 40 200;
    /// A bank's server is away or answers with faults.
    PushFaults "push-faults" 300 80 500;
    /// A payee answers after the deadline.
    LateAnswers "late-answers" 300 100 400;
    /// A payee answers twice.
    DoubleAnswers "double-answers" 350 100 400;
    /// A payee says yes and then no, or the other way round.
    FlippedAnswers "flipped-answers" 350 100 400;
    /// Another bank answers.
    ForeignAnswers "foreign-answers" 500 100 400;
    /// An answer names another original id.
    WrongIds "wrong-ids" 350 100 400;
    /// A status that decides nothing comes first.
    Interim "interim" 300 100 400;
    /// A payee does not answer.
    Silent "silent" 350 80 400;
    /// A push is acknowledged with something that is no answer.
    Unusable "unusable" 250 80 300;
    /// An answer or enquiry arrives exactly at the deadline.
    Exact "exact" 500 150 500;
    /// Caps are raised and lowered, also below the exposure.
    Caps "caps" 450 300 1000;
    /// Participants are suspended or restricted.
    States "states" 350 300 1000;
    /// Keys are revoked and replaced.
    Keys "keys" 350 300 1000;
    /// Money comes from and goes outside.
    Funds "funds" 350 300 1000;
    /// Operators' orders without enough signatures, or repeated otherwise.
    BadOrders "bad-orders" 250 300 1000;
    /// Enquiries by parties and strangers, also before the payment.
    Enquiries "enquiries" 550 150 600;
    /// The same message again, at once and at another gateway.
    SameAgain "same-again" 450 100 500;
    /// The same reference with other content.
    OtherContent "other-content" 550 100 400;
    /// A used UETR under another reference, by the same bank or another.
    SameUetr "same-uetr" 450 80 300;
    /// Payer and payee are one bank.
    ToItself "to-itself" 350 80 300;
    /// Messages made long ago or in the future.
    OldTimes "old-times" 300 80 300;
    /// Unknown payees, currencies and sums that nobody may send.
    Hopeless "hopeless" 300 60 250;
    /// Amounts near the head-room.
    Tight "tight" 600 1000 1000;
    /// The cache forgets, mixes up and makes up values.
    LyingCache "lying-cache" 400 150 700;
    /// Records that no gateway that works would write.
    Poison "poison" 250 10 50;
    /// Ledgers' terms change: times and the largest payment.
    Ledgers "ledgers" 250 300 1000;
    /// Operators come and go, and the number of them that must sign changes.
    Operators "operators" 250 300 1000;
    /// The hub keeps few references and is soon full.
    Full "full" 150 1000 1000;
    /// More payments are open than one record fires timers for, and then the log stands still until all are overdue.
    Outage "outage" 80 1000 1000;
}

impl Fault {
    /// The name in profiles.
    pub fn name(self) -> &'static str {
        TABLE.iter().find(|row| row.0 == self).map_or("", |row| row.1)
    }

    /// The fault of this name.
    pub fn named(name: &str) -> Option<Self> {
        TABLE.iter().find(|row| row.1 == name).map(|row| row.0)
    }
}

/// What a seed has.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Profile {
    /// The faults that are on, with their rates in a thousand.
    pub rates: BTreeMap<Fault, u64>,
    /// Payments of the phase of faults.
    pub payments: u64,
    /// Banks.
    pub banks: usize,
    /// Gateways.
    pub gateways: usize,
    /// Switches.
    pub switches: usize,
    /// How long faults last, milliseconds.
    pub faults_ms: u64,
    /// Orders between two snapshots; 0: none.
    pub snapshot_every: u64,
}

/// What a shrunk run leaves out.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Limits {
    /// Faults that are off.
    pub without: Vec<Fault>,
    /// At most so many payments.
    pub payments: Option<u64>,
}

impl Profile {
    /// Draws a seed's profile and takes out what `limits` leaves out.
    pub fn draw(seed: u64, limits: &Limits) -> Self {
        let mut random = Random::new(seed, 1);
        let mut rates = BTreeMap::new();
        for (fault, _, share, mild, strong) in TABLE {
            let (on, hard) = (random.chance(*share), random.chance(400));
            if on && !limits.without.contains(fault) {
                rates.insert(*fault, if hard { *strong } else { *mild });
            }
        }
        let payments = random.range(50, 90);
        let snapshot_every = if random.chance(400) { random.range(60, 250) } else { 0 };
        Self {
            rates,
            payments: limits.payments.map_or(payments, |most| payments.min(most)),
            banks: usize::try_from(random.range(3, 6)).unwrap_or(3),
            gateways: usize::try_from(random.range(1, 2)).unwrap_or(1),
            switches: if random.chance(700) { 2 } else { 1 },
            faults_ms: random.range(8_000, 25_000),
            snapshot_every,
        }
    }

    /// How often a fault happens, in a thousand chances.
    pub fn rate(&self, fault: Fault) -> u64 {
        self.rates.get(&fault).copied().unwrap_or(0)
    }

    /// Whether a fault is on.
    pub fn has(&self, fault: Fault) -> bool {
        self.rates.contains_key(&fault)
    }

    /// What happens to appends.
    pub fn weather(&self) -> Weather {
        Weather {
            duplicates: self.rate(Fault::Duplicates),
            unknown_stored: self.rate(Fault::UnknownStored),
            unknown_lost: self.rate(Fault::UnknownLost),
            late: self.rate(Fault::LateAppends),
            refused: self.rate(Fault::Refused),
            slow: self.rate(Fault::SlowAppends),
        }
    }

    /// The profile in one line.
    pub fn text(&self) -> String {
        let faults: Vec<String> =
            self.rates.iter().map(|(fault, rate)| format!("{}={rate}", fault.name())).collect();
        format!(
            "banks={} gateways={} switches={} payments={} faults_ms={} snapshot_every={} {}",
            self.banks,
            self.gateways,
            self.switches,
            self.payments,
            self.faults_ms,
            self.snapshot_every,
            faults.join(" ")
        )
    }
}
