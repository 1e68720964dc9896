//! Deliveries under seeded disorder: failing and silent banks, restarts, lost and doubled appends.

use std::collections::{BTreeMap, BTreeSet};

use tonle_wire::journal::{Body, Journal, Kind, State, Step};
use tonle_wire::order::{DeliveryOutcome, DeliveryResult};
use tonle_wire::{OutputName, Verdict};

use super::limits::{PUSHING_MS_MAX, TARGET_IN_FLIGHT_MAX};
use super::{Action, Delivery};
use crate::admission::Appended;
use crate::view::tests::{committed, deliver, forwarded, moved, participant, record, take};
use crate::view::{Fate, View};

/// The numbers of one run, from its seed (Knuth's MMIX generator; the high bits).
struct Seed(u64);

impl Seed {
    fn below(&mut self, bound: u64) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % bound
    }
}

struct Run {
    seed: Seed,
    view: View,
    delivery: Delivery,
    now_ms: u64,
    flying: BTreeMap<OutputName, (String, u32)>,
    attempts: BTreeMap<OutputName, u32>,
    acknowledged: BTreeSet<OutputName>,
    open: Vec<u64>,
    healed: bool,
}

impl Run {
    fn new(seed: u64) -> Self {
        let mut view = View::new("main");
        let rows =
            ["lotus", "river", "reed"].map(|id| Step::Participant(Box::new(participant(id, Some("u")))));
        take(&mut view, record(0, Verdict::Done, rows.to_vec()));
        let mut delivery = Delivery::new();
        delivery.start(&view, 0);
        Self {
            seed: Seed(seed),
            view,
            delivery,
            now_ms: 0,
            flying: BTreeMap::new(),
            attempts: BTreeMap::new(),
            acknowledged: BTreeSet::new(),
            open: Vec::new(),
            healed: false,
        }
    }

    fn journal(&mut self, journal: Journal) {
        take(&mut self.view, journal.clone());
        self.delivery.journal(&journal, &self.view, self.now_ms);
    }

    fn pay_or_decide(&mut self) {
        let next = self.view.next_offset();
        if self.open.is_empty() || self.seed.below(2) == 0 {
            self.open.push(next);
            return self.journal(forwarded(next, "river", "lotus"));
        }
        let count = u64::try_from(self.open.len()).expect("small");
        let place = usize::try_from(self.seed.below(count)).expect("small");
        let payment = self.open.swap_remove(place);
        if self.seed.below(3) > 0 {
            return self.journal(committed(next, payment, "river", "lotus"));
        }
        let steps = vec![
            moved(payment, State::Forwarded, State::Expired, "deadline-passed", Some("AB05")),
            deliver("reed", Kind::Final, payment, Body::Stored(vec![])),
            deliver("lotus", Kind::Final, payment, Body::Stored(vec![])),
        ];
        self.journal(record(next, Verdict::Done, steps));
    }

    fn append(&mut self, outcomes: Vec<DeliveryOutcome>) {
        let fate = if self.healed { 0 } else { self.seed.below(4) };
        // 0 and 1: stored and known; 2: stored and unknown; 3: refused.
        if fate < 3 {
            let steps = outcomes.into_iter().map(Step::Delivered).collect();
            self.journal(record(self.view.next_offset(), Verdict::Done, steps));
        }
        self.delivery.append_outcome(match fate {
            0 | 1 => Appended::Stored { offset: 0 },
            2 => Appended::Unknown,
            _ => Appended::Refused,
        });
    }

    fn poll(&mut self) {
        for action in self.delivery.poll(&self.view, self.now_ms) {
            match action {
                Action::Append(outcomes) => self.append(outcomes),
                Action::Alarm { event, .. } => panic!("{event:?} was given up long before a day"),
                Action::Push { event, to, kind, attempt, .. } => {
                    let row = self.view.event(event).expect("an event of the journal");
                    assert_eq!(row.fate, Fate::Open, "{event:?} was settled");
                    let decided = row.payment.is_some_and(|payment| self.view.is_decided(payment));
                    assert!(kind != Kind::Instruction || !decided, "{event:?} is moot");
                    let last = self.attempts.insert(event, attempt).unwrap_or(0);
                    assert!(attempt > 0 && attempt <= last + 1, "{event:?}: attempt {attempt} after {last}");
                    assert!(
                        self.flying.insert(event, (to.clone(), attempt)).is_none(),
                        "{event:?} flies twice"
                    );
                    let at_once = self.flying.values().filter(|(one, _)| *one == to).count();
                    assert!(at_once <= TARGET_IN_FLIGHT_MAX);
                }
            }
        }
    }

    fn land(&mut self) {
        let events: Vec<OutputName> = self.flying.keys().copied().collect();
        for event in events {
            let result = match self.seed.below(if self.healed { 2 } else { 8 }) {
                0 | 1 => DeliveryResult::Acknowledged(200),
                2 => DeliveryResult::Status(503),
                3 => DeliveryResult::Fault("connect".to_owned()),
                _ => continue,
            };
            let (_, attempt) = self.flying.remove(&event).expect("it flies");
            if matches!(result, DeliveryResult::Acknowledged(_)) {
                self.acknowledged.insert(event);
            }
            self.delivery.push_result(event, attempt, result, 0, self.now_ms);
        }
    }

    /// The process dies: what flew and what was not appended is forgotten.
    fn restart(&mut self) {
        self.flying.clear();
        self.delivery = Delivery::new();
        self.delivery.start(&self.view, self.now_ms);
    }

    fn go(mut self) {
        for _ in 0..300 {
            match self.seed.below(20) {
                0 => self.restart(),
                1..=8 => self.pay_or_decide(),
                _ => self.land(),
            }
            self.now_ms += self.seed.below(400);
            self.poll();
        }
        self.healed = true;
        while let Some(due_ms) = self.delivery.next_due_ms() {
            assert!(self.now_ms < PUSHING_MS_MAX / 2, "it does not come to rest");
            self.now_ms = self.now_ms.max(due_ms);
            self.poll();
            self.land();
        }
        let depths = self.delivery.depths(&self.view);
        assert_eq!((depths.held, depths.in_flight, depths.behind, depths.outcomes), (0, 0, 0, 0));
        for to in ["lotus", "river", "reed"] {
            for event in self.view.events(to, None, 1_000).expect("no cursor").events {
                let moot = event.kind == Kind::Instruction;
                assert!(event.fate == Fate::Acknowledged || moot, "{event:?} was never acknowledged");
                assert!(event.fate != Fate::Acknowledged || self.acknowledged.contains(&event.name));
            }
        }
    }
}

#[test]
fn every_event_is_acknowledged_once_the_banks_are_back() {
    // Protects deliveries as a whole: nothing lost by restarts or lost appends, nothing pushed that is settled or moot.
    for seed in 0..300 {
        Run::new(seed).go();
    }
}
