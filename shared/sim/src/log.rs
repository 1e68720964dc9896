//! The adversarial log: two topics in memory, a broker's clock that jitters and is set, and appends whose outcome the
//! caller may never learn. It knows nothing of what the records mean.
//!
//! Who drives it decides when a record is stored; [`Fate`] says what happens to an append: stored, refused, unknown but
//! stored, unknown and not stored, stored late, stored twice.

use crate::random::Random;

/// The two topics of a hub.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Topic {
    /// What is asked for.
    Orders,
    /// What happened.
    Journal,
}

/// A stored record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stored {
    /// The broker's time, milliseconds since 1970.
    pub time_ms: u64,
    /// The bytes as they were appended.
    pub bytes: Vec<u8>,
}

/// How often each thing happens to an append, in a thousand appends.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Weather {
    /// Stored, and stored once more a little later.
    pub duplicates: u64,
    /// Stored, but the caller is told "unknown".
    pub unknown_stored: u64,
    /// Not stored (of several: some first ones are), and the caller is told "unknown".
    pub unknown_lost: u64,
    /// "Unknown" first, stored up to five seconds later.
    pub late: u64,
    /// Refused: certainly not stored.
    pub refused: u64,
    /// Stored, and told so up to three seconds later.
    pub slow: u64,
}

/// What happens to an append of `count` records. Delays are milliseconds from the append on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Fate {
    /// When, and how many of the first records are stored; `None`: nothing is.
    pub stores: Option<(u64, usize)>,
    /// When the same records are stored once more.
    pub again: Option<u64>,
    /// How long after storing (or, if nothing is stored in time, after the append) the caller is told.
    pub told: u64,
    /// What the caller is told.
    pub outcome: Told,
}

/// What the caller of an append is told.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Told {
    /// Where it is stored: once it is.
    Stored,
    /// It is not stored and never will be.
    Refused,
    /// Nobody knows.
    Unknown,
}

/// The log. See the module.
#[derive(Debug, Clone)]
pub struct Log {
    topics: [Vec<Stored>; 2],
    random: Random,
    /// What happens to appends from now on.
    pub weather: Weather,
    /// The largest jitter of the broker's clock, milliseconds.
    pub jitter_ms: u64,
    /// Whether a new leader's clock may be behind the old one's, so that stored times go back.
    pub rewinds: bool,
    /// What the broker's clock is ahead of the true time, milliseconds.
    offset_ms: i64,
    last_ms: [u64; 2],
}

impl Log {
    /// An empty log in fair weather.
    pub fn new(random: Random) -> Self {
        Self {
            topics: [Vec::new(), Vec::new()],
            random,
            weather: Weather::default(),
            jitter_ms: 0,
            rewinds: false,
            offset_ms: 0,
            last_ms: [0, 0],
        }
    }

    /// The records of a topic; the index is the offset.
    pub fn records(&self, topic: Topic) -> &[Stored] {
        &self.topics[topic as usize]
    }

    /// The record at an offset.
    pub fn get(&self, topic: Topic, offset: u64) -> Option<&Stored> {
        self.records(topic).get(usize::try_from(offset).ok()?)
    }

    /// The offset that the next record will get.
    pub fn end(&self, topic: Topic) -> u64 {
        self.records(topic).len() as u64
    }

    /// Draws what happens to an append of `count` records.
    pub fn fate(&mut self, count: usize) -> Fate {
        let (weather, draw) = (self.weather, self.random.below(1_000));
        let soon = self.random.range(1, 6);
        let told = self.random.range(1, 6);
        let stored = Fate { stores: Some((soon, count)), again: None, told, outcome: Told::Stored };
        let mut sum = 0;
        let mut happens = |share: u64| {
            sum += share;
            draw < sum
        };
        if happens(weather.duplicates) {
            return Fate { again: Some(soon + self.random.range(0, 3_000)), ..stored };
        }
        if happens(weather.unknown_stored) {
            return Fate { told: self.random.range(1, 1_500), outcome: Told::Unknown, ..stored };
        }
        if happens(weather.unknown_lost) {
            let some = self.random.index(count);
            let stores = (some > 0).then_some((soon, some));
            return Fate { stores, told: self.random.range(1, 1_500), outcome: Told::Unknown, ..stored };
        }
        if happens(weather.late) {
            let late = self.random.range(500, 5_000);
            let told = self.random.range(1, 500);
            return Fate { stores: Some((late, count)), again: None, told, outcome: Told::Unknown };
        }
        if happens(weather.refused) {
            return Fate { stores: None, again: None, told, outcome: Told::Refused };
        }
        if happens(weather.slow) {
            return Fate { told: self.random.range(100, 3_000), ..stored };
        }
        stored
    }

    /// Stores a record now and gives its offset. `pin`: the broker's clock happens to say this just now, if it could.
    pub fn store(&mut self, topic: Topic, bytes: Vec<u8>, true_ms: u64, pin: Option<u64>) -> u64 {
        let place = topic as usize;
        let mut time_ms = self.clock(true_ms);
        if self.jitter_ms > 0 {
            time_ms += self.random.below(self.jitter_ms);
        }
        if let Some(pin) = pin
            && pin >= self.last_ms[place]
            && pin.abs_diff(time_ms) <= PIN_MS_MAX
        {
            time_ms = pin;
        }
        if !self.rewinds {
            time_ms = time_ms.max(self.last_ms[place]);
        }
        self.last_ms[place] = self.last_ms[place].max(time_ms);
        self.topics[place].push(Stored { time_ms, bytes });
        self.end(topic) - 1
    }

    /// What the broker's clock says.
    pub fn clock(&self, true_ms: u64) -> u64 {
        true_ms.saturating_add_signed(self.offset_ms)
    }

    /// Sets the broker's clock forward or back.
    pub fn step_clock(&mut self, by_ms: i64) {
        self.offset_ms = self.offset_ms.saturating_add(by_ms);
    }

    /// Mends the broker's clock: it goes on from the latest time that was stored, or from the true time.
    pub fn mend_clock(&mut self, true_ms: u64) {
        let latest = self.last_ms[0].max(self.last_ms[1]).max(true_ms);
        self.offset_ms = i64::try_from(latest - true_ms).unwrap_or(0);
        (self.jitter_ms, self.rewinds, self.weather) = (0, false, Weather::default());
    }
}

/// How far the broker's clock may be moved to hit a wanted time.
const PIN_MS_MAX: u64 = 1_500;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn stored_times_go_back_only_where_a_leader_may() {
        // Protects the log's promise: consecutive offsets, times that do not fall.
        let mut log = Log::new(Random::new(1, 1));
        assert_eq!(log.store(Topic::Orders, vec![1], 1_000, None), 0);
        log.step_clock(-500);
        assert_eq!(log.store(Topic::Orders, vec![2], 1_001, None), 1);
        log.rewinds = true;
        assert_eq!(log.store(Topic::Orders, vec![3], 1_002, None), 2);
        let times: Vec<u64> = log.records(Topic::Orders).iter().map(|one| one.time_ms).collect();
        assert_eq!(times, [1_000, 1_000, 502]);
        log.mend_clock(1_003);
        assert_eq!(log.clock(1_003), 1_003);
        assert_eq!(log.end(Topic::Journal), 0);
    }

    #[test]
    fn every_weather_comes() {
        // Protects the checker: a fault that is switched on must happen.
        let mut log = Log::new(Random::new(3, 1));
        log.weather = Weather {
            duplicates: 150,
            unknown_stored: 150,
            unknown_lost: 150,
            late: 150,
            refused: 150,
            slow: 150,
        };
        let fates: Vec<Fate> = (0..500).map(|_| log.fate(3)).collect();
        let any = |test: &dyn Fn(&Fate) -> bool| fates.iter().any(test);
        assert!(any(&|fate| fate.again.is_some()));
        assert!(any(
            &|fate| fate.outcome == Told::Unknown && fate.stores.is_some_and(|(at, n)| at < 500 && n == 3)
        ));
        assert!(any(&|fate| fate.outcome == Told::Unknown && fate.stores.is_none()));
        assert!(any(&|fate| fate.stores.is_some_and(|(_, count)| count < 3)));
        assert!(any(&|fate| fate.outcome == Told::Unknown && fate.stores.is_some_and(|(at, _)| at >= 500)));
        assert!(any(&|fate| fate.outcome == Told::Refused && fate.stores.is_none()));
        assert!(any(&|fate| fate.outcome == Told::Stored && fate.told > 100));
    }
}
