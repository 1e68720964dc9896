//! One seed: faults, then their end, then the drain, then payments that must go through, then the reckoning.

use tonle_audit::Outcome;
use tonle_flow::fold::Folder;
use tonle_flow::snapshot;
use tonle_wire::journal::Journal;
use tonle_wire::order::Record;

use crate::gateway::From;
use crate::log::{Log, Topic};
use crate::profile::{Fault, Limits, Profile};
use crate::switch::older;
use crate::world::{BEGIN_MS, Event, Intent, World};

pub use crate::world::Found as Finding;

/// How long after the end of faults everything must be quiet, milliseconds of simulated time: pushes wait for five minutes
/// between attempts at most, and one whose result is lost for two more.
const DRAIN_MS: u64 = 1_200_000;

/// How long a healthy payment may take from the first request to the last final.
const HEALTHY_MS: u64 = 3_000;

/// After the end of faults late records may still be stored for so long.
const LATE_MS: u64 = 8_000;

/// What a seed came to.
#[derive(Debug, Clone)]
pub struct Verdict {
    /// The seed.
    pub seed: u64,
    /// Its profile in one line.
    pub profile: String,
    /// The faults that it had.
    pub faults: Vec<Fault>,
    /// Payments that were planned.
    pub payments: u64,
    /// Orders in the log at the end.
    pub orders: u64,
    /// The first violation.
    pub found: Option<Finding>,
    /// What happened, if it was asked for.
    pub trace: Vec<String>,
}

/// Runs a seed, as far as `limits` let it.
pub fn run(seed: u64, limits: &Limits, trace: bool) -> Verdict {
    let profile = Profile::draw(seed, limits);
    let (text, payments) = (profile.text(), profile.payments);
    let faults = profile.rates.keys().copied().collect();
    let mut world = World::new(seed, profile, trace);
    world.whole_run();
    Verdict {
        seed,
        profile: text,
        faults,
        payments,
        orders: world.log.end(Topic::Orders),
        found: world.first_violation(),
        trace: world.trace.take().unwrap_or_default(),
    }
}

impl World {
    fn whole_run(&mut self) {
        self.begin();
        self.plan();
        let end = self.profile.faults_ms + 2_000;
        self.run_until(end);
        self.heal();
        self.run_until(end + LATE_MS);
        self.restore();
        self.drain();
        // A copy of an older order that was still on its way may have undone it; now nothing is.
        self.restore();
        self.drain();
        for payer in 0..self.banks.len() {
            let payee = (payer + 1) % self.banks.len();
            self.after(10, Event::Intent(Box::new(Intent::Healthy { payer, payee })));
        }
        self.run_until(self.now + HEALTHY_MS * 2);
        self.judge_healthy();
        self.drain();
        // Nothing comes after it: only a switch's own tick can end it.
        self.after(10, Event::Intent(Box::new(Intent::Doomed { payer: 0, payee: 1 })));
        self.run_until(self.now + 100);
        self.drain();
        self.reckon();
    }

    fn first_violation(&self) -> Option<Finding> {
        let audited = self.auditor.violations().first();
        let audited = audited.map(|one| Finding { invariant: one.invariant.name(), text: one.to_string() });
        audited.or_else(|| self.found.first().cloned())
    }

    /// The first record, and the processes.
    fn begin(&mut self) {
        let genesis = Record::new(self.operators.genesis()).encode();
        let offset = self.log.store(Topic::Orders, genesis.clone(), BEGIN_MS, None);
        let time_ms = self.log.get(Topic::Orders, offset).map_or(BEGIN_MS, |stored| stored.time_ms);
        self.auditor.order_bytes(offset, time_ms, &genesis);
        for node in 0..self.switches.len() {
            self.after(0, Event::StartSwitch(node));
        }
        for node in 0..self.gateways.len() {
            self.after(5, Event::StartGateway(node));
        }
    }

    /// Faults end: who is dead is started, who stood still goes on, clocks are right, banks are there.
    fn heal(&mut self) {
        if self.broken() {
            return;
        }
        self.say(|| "faults end".to_owned());
        self.calm = true;
        self.cache.lies = 0;
        self.log.mend_clock(BEGIN_MS + self.now);
        let now = self.now;
        for node in &mut self.switches {
            node.paused_until = now;
        }
        for node in &mut self.gateways {
            node.paused_until = now;
        }
        for node in 0..self.switches.len() {
            self.after(1, Event::StartSwitch(node));
            self.rouse_switch(node);
        }
        for node in 0..self.gateways.len() {
            self.after(1, Event::StartGateway(node));
            self.rouse_gateway(node);
        }
    }

    /// The operators put everything right.
    fn restore(&mut self) {
        if self.broken() {
            return;
        }
        for bank in &mut self.banks {
            if let Some(key) = bank.next_key.take() {
                bank.key = key;
            }
        }
        for number in self.operators.restore() {
            self.after(1, Event::Send { from: From::Operators, number });
        }
    }

    /// Lets everything end that was begun.
    fn drain(&mut self) {
        let end = self.now + DRAIN_MS;
        while self.now < end && !self.broken() {
            self.run_until(self.now + 500);
            if self.restless().is_none() {
                return;
            }
        }
        if let Some(why) = self.restless().filter(|_| !self.broken()) {
            self.violate("I21", format!("no rest {DRAIN_MS} ms after faults ended: {why}"));
        }
    }

    /// What has not ended yet.
    pub(crate) fn restless(&self) -> Option<String> {
        if self.storing > 0 {
            return Some("records are on their way".to_owned());
        }
        for bank in &self.banks {
            if let Some(sent) = bank.sent.iter().find(|sent| !sent.settled) {
                return Some(format!("{} has no word about {}", bank.id, sent.message.reference));
            }
        }
        if self.operators.sent.iter().any(|sent| !sent.settled) {
            return Some("an operators' order is not settled".to_owned());
        }
        for (number, node) in self.switches.iter().enumerate() {
            let Some(running) = &node.running else { continue };
            if node.is_behind(&self.log) || running.switch.outbox_len() > 0 {
                return Some(format!("switch {number} has {} unwritten", running.switch.outbox_len()));
            }
            if running.switch.folder().state().open_count() > 0 {
                return Some("payments are open".to_owned());
            }
        }
        for (number, node) in self.gateways.iter().enumerate() {
            let Some(running) = &node.running else { return Some(format!("gateway {number} is down")) };
            if !running.is_quiet(&self.log) {
                let depths = running.delivery.depths(&running.view);
                return Some(format!("gateway {number} waits: {depths:?}"));
            }
        }
        None
    }

    /// With head-room, a healthy payee and time the payment commits.
    fn judge_healthy(&mut self) {
        if self.broken() {
            return;
        }
        self.read_to_the_end();
        let healthy = self.healthy.clone();
        for uetr in healthy.keys() {
            let holders: Vec<String> = self
                .banks
                .iter()
                .filter(|bank| bank.outcome(uetr) == Some(&Outcome::Completed))
                .map(|bank| bank.id.clone())
                .collect();
            if holders.len() != 2 {
                let text = format!("a healthy payment after the end of faults is final at {holders:?} only");
                self.violate("I21", text);
            }
        }
    }

    fn read_to_the_end(&mut self) {
        for bank in 0..self.banks.len() {
            for _ in 0..10_000 {
                if self.read_page(bank, 0, 1_000) == 0 || self.broken() {
                    break;
                }
            }
        }
    }

    /// Books against books, fold against fold.
    fn reckon(&mut self) {
        if self.broken() {
            return;
        }
        self.read_to_the_end();
        for bank in 0..self.banks.len() {
            let (statement, fault) = self.banks[bank].statement();
            self.auditor.statement(&statement);
            if let Some(fault) = fault {
                self.violate("I5", fault);
            }
        }
        self.judge_pushes();
        if let Err((invariant, text)) = refold(&self.log, &self.snapshots) {
            self.violate(invariant, text);
        }
        let report = self.auditor.finish(self.log.clock(BEGIN_MS + self.now));
        if !report.is_clean() && !self.broken() {
            self.violate("I1", format!("not clean: {} in limbo, {:?}", report.in_limbo, report.ledgers));
        }
    }

    /// Every event for a bank that takes pushes was pushed until it was acknowledged, unless it was pointless.
    fn judge_pushes(&mut self) {
        use tonle_flow::view::Fate;
        use tonle_wire::Kind;
        let Some(running) = self.gateways[0].ready() else { return };
        let mut missed = None;
        for bank in self.banks.iter().filter(|bank| bank.pushed) {
            let Ok(page) = running.view.events(&bank.id, None, 1_000) else { continue };
            missed = missed.or_else(|| {
                let left = page.events.iter().find(|event| {
                    let moot = event.kind == Kind::Instruction
                        && event.payment.is_some_and(|payment| running.view.is_decided(payment));
                    event.fate == Fate::Open && !moot
                })?;
                Some(format!("{}: {} {:?} was never acknowledged", bank.id, left.kind.name(), left.name))
            });
        }
        if let Some(text) = missed {
            self.violate("I4", text);
        }
    }
}

/// Folds the finished log once more and compares it with the journal and with the snapshots.
fn refold(log: &Log, snapshots: &[Vec<u8>]) -> Result<(), (&'static str, String)> {
    let mut folder = Folder::new();
    let mut journal = log.records(Topic::Journal).iter();
    let kept: Vec<_> = snapshots.iter().filter_map(|bytes| snapshot::read(bytes).ok()).collect();
    for (offset, stored) in (0_u64..).zip(log.records(Topic::Orders)) {
        for (state, _) in kept.iter().filter(|(state, _)| state.next_offset() == offset) {
            if state != folder.state() {
                return Err((
                    "I16",
                    format!("the snapshot before order {offset} is not the fold of the log"),
                ));
            }
        }
        let stop = |stop| ("I13", format!("a second fold stops: {stop}"));
        loop {
            let pending = folder.begin(offset, stored.time_ms, &stored.bytes).map_err(stop)?;
            let needed = older(log, &pending);
            let again = folder.finish(pending, &needed).map_err(stop)?;
            let same = |one: &Journal| one.place() == again.place();
            let first = journal.find(|one| Journal::decode(&one.bytes).is_ok_and(|one| same(&one)));
            if first.is_some_and(|first| first.bytes != again.encode()) {
                return Err(("I13", format!("a second fold says something else about order {offset}")));
            }
            if again.is_last() {
                break;
            }
        }
    }
    Ok(())
}
