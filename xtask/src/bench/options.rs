//! What a bench is asked for.

use anyhow::{Context, Result, bail, ensure};
use serde::Serialize;

/// How the product is built.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Profile {
    /// As it is delivered; the only one whose numbers mean anything.
    Release,
    /// As tests build it: shows in CI that the bench itself works.
    Dev,
}

impl Profile {
    /// Its directory below cargo's target directory.
    pub fn directory(self) -> &'static str {
        match self {
            Self::Release => "release",
            Self::Dev => "debug",
        }
    }
}

/// Seconds from which on a measured part can be evidence; shorter ones show only that the bench works.
const EVIDENCE_SECONDS: u32 = 30;

/// The options with their defaults: 1,000 payments a second for 60 s after a warm-up of 60 s, three runs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Options {
    /// On Kafka and Redis; else on the embedded log and cache.
    pub kafka: bool,
    /// Payments a second.
    pub rate: u32,
    /// Seconds that are measured.
    pub seconds: u32,
    /// Seconds of the same load before.
    pub warm_up: u32,
    /// Runs.
    pub runs: u32,
    /// Participants; half of them pay, half are paid.
    pub banks: u32,
    /// How the product is built. Short runs use what tests have built already.
    pub profile: Profile,
    /// A directory that keeps what the processes said; without it, nothing is kept.
    #[serde(skip)]
    pub keep: Option<std::path::PathBuf>,
}

impl Options {
    /// Reads the words behind `payments`.
    pub fn read(words: &[&str]) -> Result<Self> {
        let mut options = Self {
            kafka: false,
            rate: 1_000,
            seconds: 60,
            warm_up: 60,
            runs: 3,
            banks: 10,
            profile: Profile::Release,
            keep: None,
        };
        let mut profile = None;
        let mut words = words.iter();
        while let Some(word) = words.next() {
            let mut value = || words.next().copied().with_context(|| format!("{word} needs a value"));
            match *word {
                "--kafka" => options.kafka = true,
                "--rate" => options.rate = number(word, value()?, 1, 100_000)?,
                "--seconds" => options.seconds = number(word, value()?, 1, 86_400)?,
                "--warm-up" => options.warm_up = number(word, value()?, 0, 86_400)?,
                "--runs" => options.runs = number(word, value()?, 1, 99)?,
                "--banks" => options.banks = number(word, value()?, 2, 98)?,
                "--profile" => profile = Some(value()?),
                "--keep" => options.keep = Some(value()?.into()),
                other => bail!("`{other}` is not known to bench payments"),
            }
        }
        options.profile = match profile {
            Some("release") => Profile::Release,
            Some("dev") => Profile::Dev,
            Some(other) => bail!("--profile {other}: release or dev"),
            None if options.seconds < EVIDENCE_SECONDS => Profile::Dev,
            None => Profile::Release,
        };
        Ok(options)
    }

    /// Whether what comes out may be published.
    pub fn is_evidence(&self) -> bool {
        self.profile == Profile::Release && self.seconds >= EVIDENCE_SECONDS && self.runs >= 3
    }
}

fn number(name: &str, text: &str, least: u32, most: u32) -> Result<u32> {
    let value: u32 = text.parse().with_context(|| format!("{name} {text}: a whole number"))?;
    ensure!((least..=most).contains(&value), "{name} {text}: {least} to {most}");
    Ok(value)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn short_runs_are_no_evidence() {
        // Protects: a figure of a debug build or of a few seconds is never published.
        let usual = Options::read(&["--kafka"]).unwrap();
        assert!(usual.is_evidence() && usual.kafka);
        assert_eq!((usual.rate, usual.seconds, usual.warm_up, usual.runs), (1_000, 60, 60, 3));
        let short =
            Options::read(&["--seconds", "5", "--warm-up", "3", "--rate", "200", "--runs", "1"]).unwrap();
        assert_eq!(short.profile, Profile::Dev);
        assert!(!short.is_evidence());
        assert!(!Options::read(&["--profile", "dev"]).unwrap().is_evidence());
        assert!(!Options::read(&["--runs", "2"]).unwrap().is_evidence());
    }

    #[test]
    fn what_cannot_be_read_is_refused() {
        // Protects: a misspelt option does not silently measure something else.
        for words in
            [&["--rates", "5"][..], &["--rate"], &["--rate", "0"], &["--rate", "x"], &["--banks", "1"]]
        {
            assert!(Options::read(words).is_err(), "{words:?}");
        }
    }
}
