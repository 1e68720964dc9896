//! The hub's processes in the world: when they wake, die, stand still, and what is done of what they want.

use tonle_flow::admission::Appended;
use tonle_flow::fold::Stop;
use tonle_flow::snapshot;
use tonle_flow::switch::Action;
use tonle_wire::order::DeliveryResult;

use crate::log::Topic;
use crate::profile::Fault;
use crate::switch::{Disk, Turn};

use super::{Came, Event, Waiter, World};

/// Records of a topic read in one turn.
const TURN_RECORDS: usize = 64;

impl World {
    pub(super) fn wake_switch_at(&mut self, node: usize, at: u64) {
        let own = &mut self.switches[node];
        if own.running.is_some() && at < own.wake_at {
            own.wake_at = at;
            self.at(at, Event::WakeSwitch(node));
        }
    }

    pub(super) fn wake_gateway_at(&mut self, node: usize, at: u64) {
        let own = &mut self.gateways[node];
        if own.running.is_some() && at < own.wake_at {
            own.wake_at = at;
            self.at(at, Event::WakeGateway(node));
        }
    }

    pub(super) fn start_switch(&mut self, node: usize) {
        if self.switches[node].gone || self.switches[node].running.is_some() {
            return;
        }
        let bad = if self.calm { 0 } else { self.profile.rate(Fault::BadSnapshots) };
        let mut disk = Disk { random: &mut self.random, bad };
        self.switches[node].start(&self.log, self.now, &mut disk);
        self.say(|| format!("switch {node} starts"));
        self.switches[node].wake_at = u64::MAX;
        self.wake_switch_at(node, self.now + 1);
    }

    pub(super) fn start_gateway(&mut self, node: usize) {
        if self.gateways[node].running.is_some() {
            return;
        }
        self.gateways[node].start(&self.log, self.now);
        self.say(|| format!("gateway {node} starts"));
        self.gateways[node].wake_at = u64::MAX;
        self.wake_gateway_at(node, self.now + 1);
    }

    /// Wakes a switch that stood still.
    pub(crate) fn rouse_switch(&mut self, node: usize) {
        self.switches[node].wake_at = u64::MAX;
        self.wake_switch_at(node, self.now + 1);
    }

    /// Wakes a gateway that stood still.
    pub(crate) fn rouse_gateway(&mut self, node: usize) {
        self.gateways[node].wake_at = u64::MAX;
        self.wake_gateway_at(node, self.now + 1);
    }

    fn kill_switch(&mut self, node: usize) {
        self.say(|| format!("switch {node} dies"));
        self.switches[node].kill();
        let rest = self.random.range(50, 4_000);
        self.after(rest, Event::StartSwitch(node));
    }

    pub(super) fn kill_gateway(&mut self, node: usize) {
        self.say(|| format!("gateway {node} dies"));
        self.gateways[node].kill();
        let rest = self.random.range(50, 3_000);
        self.after(rest, Event::StartGateway(node));
    }

    /// A process stands still for so long, if it is hit.
    pub(super) fn pause(&mut self) -> Option<u64> {
        self.strikes(Fault::Zombie).then(|| match self.random.below(3) {
            0 => self.random.range(1_000, 120_000),
            _ => self.random.range(1_000, 6_000),
        })
    }

    pub(super) fn wake_switch(&mut self, node: usize) {
        if self.switches[node].wake_at != self.now || self.switches[node].running.is_none() {
            return;
        }
        self.switches[node].wake_at = u64::MAX;
        if let Some(rest) = self.pause() {
            self.say(|| format!("switch {node} stands still for {rest} ms"));
            self.switches[node].paused_until = self.now + rest;
        }
        let until = self.switches[node].paused_until;
        if until > self.now {
            return self.wake_switch_at(node, until);
        }
        let steps =
            self.strikes(Fault::SwitchCrash).then(|| u32::try_from(self.random.below(12)).unwrap_or(0));
        let most = if self.profile.has(Fault::ReaderLag) && !self.calm { 3 } else { TURN_RECORDS };
        match self.switches[node].turn(&self.log, self.now, most, steps) {
            Turn::Died => return self.kill_switch(node),
            Turn::Stopped(stop) => return self.stopped(node, &stop),
            Turn::Acts(actions) => {
                for action in actions {
                    if self.strikes(Fault::SwitchCrash) && self.random.chance(300) {
                        return self.kill_switch(node);
                    }
                    self.act(node, action);
                }
            }
        }
        let soon = self.switches[node].is_behind(&self.log).then_some(self.now + 2);
        if let Some(at) = soon.or_else(|| self.switches[node].next_wake(self.now)) {
            self.wake_switch_at(node, at);
        }
    }

    fn stopped(&mut self, node: usize, stop: &Stop) {
        let invariant = match stop {
            Stop::Diverged { .. } => "I13",
            Stop::Broken { .. } => "I8",
            Stop::Gap { .. } | Stop::NoGenesis(_) => "I17",
        };
        self.violate(invariant, format!("switch {node} stopped: {stop}"));
    }

    fn act(&mut self, node: usize, action: Action) {
        let epoch = self.switches[node].epoch;
        match action {
            Action::Write { records, .. } => {
                self.append(Topic::Journal, records, None, Waiter::Switch { node, epoch });
            }
            Action::Tick(record) => self.append(Topic::Orders, vec![record], None, Waiter::Nobody),
            Action::Snapshot(snapshot) => {
                self.switches[node].save(&snapshot);
                let bytes = self.switches[node].newest_snapshot().unwrap_or_default();
                match snapshot::read(bytes) {
                    Ok((state, _)) => {
                        self.auditor.compare_snapshot(snapshot.next_offset(), state.digest());
                        if self.snapshots.len() < 4 {
                            self.snapshots.push(bytes.to_vec());
                        }
                    }
                    Err(fault) => self.violate("I16", format!("a fresh snapshot cannot be read: {fault}")),
                }
            }
        }
    }

    /// What became of an append.
    pub(super) fn came(&mut self, waiter: Waiter, came: Came) {
        let until = match &waiter {
            Waiter::Switch { node, .. } => self.switches[*node].paused_until,
            Waiter::Caller { node, .. } | Waiter::Outcomes { node, .. } | Waiter::Answer { node, .. } => {
                self.gateways[*node].paused_until
            }
            Waiter::Nobody => 0,
        };
        if until > self.now {
            return self.at(until, Event::Came { waiter, came });
        }
        let appended = match came {
            Came::Stored(offset) => Appended::Stored { offset },
            Came::Refused => Appended::Refused,
            Came::Unknown => Appended::Unknown,
        };
        match waiter {
            Waiter::Nobody => {}
            Waiter::Switch { node, epoch } => {
                if self.switches[node].epoch == epoch {
                    self.switches[node].written(matches!(came, Came::Stored(_)), self.now);
                    self.wake_switch_at(node, self.now + 1);
                }
            }
            Waiter::Caller { node, epoch, ticket } => {
                if let Some(running) = self.gateways[node].live(epoch) {
                    let outs = running.appended(&self.log, ticket, appended, self.now);
                    self.carry(node, outs);
                }
            }
            Waiter::Outcomes { node, epoch } => {
                if let Some(running) = self.gateways[node].live(epoch) {
                    running.delivery.append_outcome(appended);
                    self.wake_gateway_at(node, self.now + 1);
                }
            }
            Waiter::Answer { node, epoch, event, attempt } => {
                let result = match came {
                    Came::Stored(_) => DeliveryResult::Acknowledged(200),
                    Came::Refused | Came::Unknown => DeliveryResult::Fault("answer-not-stored".to_owned()),
                };
                self.report_push(node, epoch, (event, attempt), result);
            }
        }
    }
}
