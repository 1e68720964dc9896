//! Processor time of child processes. A promise of time is judged by it and not by the clock on the wall: what else
//! runs on the machine changes the one and hardly the other. Knows nothing of what the children do.

use std::time::Duration;

use anyhow::{Context, Result};

/// The kernel counts for user space in hundredths of a second (`USER_HZ`, proc(5)), whatever its own clock does.
const TICK: Duration = Duration::from_millis(10);
/// Where `cutime` and `cstime` stand in `/proc/self/stat`, counted from the field behind the program's name.
const USER_AND_SYSTEM: [usize; 2] = [13, 14];

/// User and system time of all children that have ended and were waited for, with those that they waited for.
///
/// # Errors
/// `/proc/self/stat` is missing or not as proc(5) says.
pub fn of_ended_children() -> Result<Duration> {
    parse(&std::fs::read_to_string("/proc/self/stat").context("cannot read /proc/self/stat")?)
}

fn parse(stat: &str) -> Result<Duration> {
    let (_, rest) = stat.rsplit_once(')').context("/proc/self/stat names no program")?;
    let fields: Vec<&str> = rest.split_whitespace().collect();
    let mut ticks: u32 = 0;
    for at in USER_AND_SYSTEM {
        let field = fields.get(at).context("/proc/self/stat is too short")?;
        ticks = ticks.saturating_add(field.parse().context("a time in /proc/self/stat is no number")?);
    }
    Ok(TICK.saturating_mul(ticks))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_times_of_children_are_found_behind_any_name() {
        // Protects: the right two of fifty numbers are read, also when the program's name has spaces and brackets.
        let stat = "7 (a ) b) S 1 2 3 4 5 6 7 8 9 10 900 901 150 50 20 0 1 0";
        assert_eq!(parse(stat).unwrap(), Duration::from_secs(2));
        assert!(parse("7 (a) S 1 2").is_err());
    }

    #[test]
    fn the_work_of_a_child_is_counted() {
        // Protects: the budget sees what a child did, and not what this process did itself.
        let before = of_ended_children().unwrap();
        let script = "i=0; while [ $i -lt 300000 ]; do i=$((i+1)); done";
        assert!(std::process::Command::new("sh").args(["-c", script]).status().unwrap().success());
        assert!(of_ended_children().unwrap() > before);
    }
}
