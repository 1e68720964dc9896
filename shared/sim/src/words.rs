//! The simulator's command line.

use tonle_sim::profile::{Fault, Limits};

/// What was asked for.
#[derive(Default)]
pub struct Words {
    /// One seed.
    pub seed: Option<u64>,
    /// How many seeds.
    pub seeds: Option<u64>,
    /// The first of them.
    pub from: u64,
    /// Whether a failing run is made smaller.
    pub shrink: bool,
    /// Whether the history is printed.
    pub trace: bool,
    /// What is left out.
    pub limits: Limits,
}

/// Reads the command line.
///
/// # Errors
/// The word that is not understood.
pub fn words() -> Result<Words, String> {
    let mut words = Words::default();
    let mut arguments = std::env::args().skip(1);
    while let Some(word) = arguments.next() {
        let mut value = || arguments.next().ok_or_else(|| format!("{word} needs a value"));
        let number = |text: String| text.parse::<u64>().map_err(|_| format!("{text:?} is no number"));
        match word.as_str() {
            "--seeds" => words.seeds = Some(number(value()?)?),
            "--from" => words.from = number(value()?)?,
            "--payments" => words.limits.payments = Some(number(value()?)?),
            "--without" => {
                for name in value()?.split(',') {
                    let fault = Fault::named(name).ok_or_else(|| format!("there is no fault {name:?}"))?;
                    words.limits.without.push(fault);
                }
            }
            "--shrink" => words.shrink = true,
            "--trace" => words.trace = true,
            seed => words.seed = Some(number(seed.to_owned())?),
        }
    }
    Ok(words)
}

/// The commit that is run: a seed says something only together with it.
pub fn commit() -> String {
    if let Ok(commit) = std::env::var("TONLE_COMMIT") {
        return commit;
    }
    let asked = std::process::Command::new("git").args(["rev-parse", "--short", "HEAD"]).output();
    asked.ok().and_then(|asked| String::from_utf8(asked.stdout).ok()).unwrap_or_default().trim().to_owned()
}
