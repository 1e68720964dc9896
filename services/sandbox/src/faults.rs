//! Faults by script: how a bank misbehaves when it is asked to credit. Data (TOML or JSON), deterministic by seed and
//! number of the instruction. Knows no sockets and no messages; `answer.rs` plays what is drawn here.

use serde::{Deserialize, Serialize};

use crate::limits::{FLOOD_MAX, HUGE_BYTES};

/// Payments to this account are refused with `AC04` (closed account) by every sandbox bank, whatever its script.
pub const ACCOUNT_CLOSED: &str = "SANDBOX-CLOSED";

/// Payments to this account are never answered by any sandbox bank, whatever its script.
pub const ACCOUNT_MUTE: &str = "SANDBOX-MUTE";

/// One way to misbehave.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case", deny_unknown_fields)]
pub enum Fault {
    /// Answers yes, but only after `ms` milliseconds, in the same response.
    Slow {
        /// Milliseconds.
        ms: u64,
    },
    /// Acknowledges and never answers.
    Silent,
    /// Answers `RJCT` with `code`.
    Refuse {
        /// ISO external status reason code, four characters.
        code: String,
    },
    /// Acknowledges and answers yes by POST after `ms` milliseconds: choose them beyond the deadline.
    Late {
        /// Milliseconds.
        ms: u64,
    },
    /// Answers yes twice, under two references.
    Twice,
    /// Answers yes and then, under another reference, no.
    Contradict,
    /// Answers yes with another `OrgnlMsgId` than the instruction's.
    OtherId,
    /// Answers with so many bytes.
    Huge {
        /// Bytes; 10 MB if absent.
        bytes: Option<usize>,
    },
    /// Answers with bytes that are no message.
    Garbage,
    /// Breaks off in the middle of the answer; answers the repeated push.
    Cut,
    /// Answers yes by POST instead of in the response.
    ByPost,
    /// Answers yes and asks for the status so many times at once.
    Flood {
        /// Status queries, at most 1,000.
        queries: u32,
    },
    /// Answers the push with HTTP 500; answers the repeated push.
    Http500,
    /// Answers yes with a signature that does not hold.
    BadSignature,
    /// Credits before the hub's final and says so (`ACCC`).
    Early,
}

/// When a fault is played.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rule {
    /// Play it on every n-th instruction, counted from 1.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub every: Option<u64>,
    /// Play it on so many of 1,000 instructions, drawn by the seed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub per_mille: Option<u32>,
    /// Play it on instructions to this account.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub account: Option<String>,
    /// What to play.
    pub fault: Fault,
}

/// A bank's script. Rules with `account` come first, then those with `every`, in their order; else one with
/// `per_mille` is drawn. An empty script is a faultless bank.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Script {
    /// Seed of the draws; the bank's name is mixed in, so that banks with one seed differ.
    #[serde(default)]
    pub seed: u64,
    /// The rules.
    #[serde(default)]
    pub rules: Vec<Rule>,
}

impl Script {
    /// All faults of the script as text, each naming the rule and what is allowed.
    pub fn check(&self) -> Vec<String> {
        let mut faults = Vec::new();
        let mut drawn: u64 = 0;
        for (at, rule) in self.rules.iter().enumerate() {
            let given = [rule.every.is_some(), rule.per_mille.is_some(), rule.account.is_some()];
            if given.iter().filter(|given| **given).count() != 1 {
                faults.push(format!("rules[{at}]: exactly one of every, per_mille, account"));
            }
            if rule.every == Some(0) {
                faults.push(format!("rules[{at}].every = 0: at least 1"));
            }
            drawn += u64::from(rule.per_mille.unwrap_or(0));
            match &rule.fault {
                Fault::Refuse { code }
                    if code.len() != 4
                        || !code.bytes().all(|b| b.is_ascii_uppercase() || b.is_ascii_digit()) =>
                {
                    faults.push(format!("rules[{at}].fault.code = {code}: four characters A-Z 0-9"));
                }
                Fault::Flood { queries } if *queries > FLOOD_MAX => {
                    faults.push(format!("rules[{at}].fault.queries = {queries}: at most {FLOOD_MAX}"));
                }
                _ => {}
            }
        }
        if drawn > 1_000 {
            faults.push(format!("sum of per_mille = {drawn}: at most 1000"));
        }
        faults
    }

    /// What bank `bank` plays on its `number`-th instruction (from 1), which asks to credit `account`.
    pub fn draw(&self, bank: &str, number: u64, account: &str) -> Option<Fault> {
        match account {
            ACCOUNT_CLOSED => return Some(Fault::Refuse { code: "AC04".to_owned() }),
            ACCOUNT_MUTE => return Some(Fault::Silent),
            _ => {}
        }
        if let Some(rule) = self.rules.iter().find(|rule| rule.account.as_deref() == Some(account)) {
            return Some(rule.fault.clone());
        }
        let due = |every: u64| every > 0 && number.is_multiple_of(every);
        if let Some(rule) = self.rules.iter().find(|rule| rule.every.is_some_and(due)) {
            return Some(rule.fault.clone());
        }
        let name = bank.bytes().fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
            (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
        });
        let mut dice = Dice::new(self.seed ^ name ^ number.rotate_left(17));
        let mut left = dice.below(1_000);
        for rule in &self.rules {
            let weight = u64::from(rule.per_mille.unwrap_or(0));
            if left < weight {
                return Some(rule.fault.clone());
            }
            left -= weight;
        }
        None
    }
}

impl Fault {
    /// The name as in a script, for statements.
    pub fn name(&self) -> &'static str {
        match self {
            Self::Slow { .. } => "slow",
            Self::Silent => "silent",
            Self::Refuse { .. } => "refuse",
            Self::Late { .. } => "late",
            Self::Twice => "twice",
            Self::Contradict => "contradict",
            Self::OtherId => "other_id",
            Self::Huge { .. } => "huge",
            Self::Garbage => "garbage",
            Self::Cut => "cut",
            Self::ByPost => "by_post",
            Self::Flood { .. } => "flood",
            Self::Http500 => "http500",
            Self::BadSignature => "bad_signature",
            Self::Early => "early",
        }
    }

    /// Size of a [`Fault::Huge`] answer.
    pub fn huge_bytes(bytes: Option<usize>) -> usize {
        bytes.unwrap_or(HUGE_BYTES)
    }
}

/// A small deterministic generator (SplitMix64): seeds are inputs, so that a run can be repeated.
#[derive(Debug, Clone)]
pub struct Dice(u64);

impl Dice {
    /// A generator of `seed`.
    pub fn new(seed: u64) -> Self {
        Self(seed)
    }

    /// The next 64 bits.
    pub fn roll(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// A number below `bound`; 0 for bound 0. The bias is below 2⁻⁴⁰ for the bounds used here.
    pub fn below(&mut self, bound: u64) -> u64 {
        if bound == 0 { 0 } else { self.roll() % bound }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn script() -> Script {
        toml::from_str(
            r#"
            seed = 7
            [[rules]]
            per_mille = 100
            fault = { kind = "slow", ms = 50 }
            [[rules]]
            every = 10
            fault = { kind = "refuse", code = "AC01" }
            [[rules]]
            account = "77"
            fault = { kind = "huge" }
            "#,
        )
        .unwrap()
    }

    #[test]
    fn draws_repeat_and_follow_the_weights() {
        // Protects reproduction: a run that found something must be runnable again.
        let script = script();
        assert!(script.check().is_empty());
        let run = || (1..=10_000).map(|n| script.draw("lotus", n, "1")).collect::<Vec<_>>();
        assert_eq!(run(), run());
        let slow = run().iter().filter(|f| matches!(f, Some(Fault::Slow { .. }))).count();
        assert!((800..1_000).contains(&slow), "{slow}");
        let refused = run().iter().filter(|f| matches!(f, Some(Fault::Refuse { .. }))).count();
        assert_eq!(refused, 1_000);
        assert_eq!(script.draw("lotus", 10, "77"), Some(Fault::Huge { bytes: None }));
        assert_eq!(Script::default().draw("lotus", 10, ACCOUNT_MUTE), Some(Fault::Silent));
        assert_eq!(Script::default().draw("lotus", 10, "1"), None);
    }

    #[test]
    fn all_faults_of_a_script_are_named_at_once() {
        // Protects the operator who would otherwise mend one line per start.
        let bad: Script = toml::from_str(
            r#"
            [[rules]]
            fault = { kind = "silent" }
            [[rules]]
            every = 0
            fault = { kind = "refuse", code = "nope!" }
            [[rules]]
            per_mille = 1001
            fault = { kind = "flood", queries = 2000 }
            "#,
        )
        .unwrap();
        assert_eq!(bad.check().len(), 5);
        assert!(toml::from_str::<Script>("[[rules]]\nfault = { kind = \"nap\" }").is_err());
    }
}
