//! What the kernel says of processes: their processor time, and that of the whole machine. Knows nothing of what they
//! do. Whole microseconds; the kernel counts in ticks of a hundredth of a second, which is fine enough for a minute.

use std::collections::BTreeMap;
use std::path::Path;

use anyhow::{Context, Result};

use crate::repo::read;

/// Processor time in microseconds.
pub type Micros = u64;

/// How long a tick of `/proc` is.
#[derive(Debug, Clone, Copy)]
pub struct Ticks {
    micros: u64,
}

impl Ticks {
    /// As the C library says.
    pub fn here() -> Result<Self> {
        let text = read(std::process::Command::new("getconf").arg("CLK_TCK"))?;
        let hertz: u64 = text.trim().parse().context("getconf CLK_TCK is not a number")?;
        Ok(Self { micros: 1_000_000 / hertz.max(1) })
    }

    /// User and system time of a process so far, all its threads together, ended ones included.
    pub fn of_process(self, pid: u32) -> Result<Micros> {
        let path = format!("/proc/{pid}/stat");
        let text = std::fs::read_to_string(&path).with_context(|| path.clone())?;
        Ok(busy_ticks(&text).with_context(|| format!("{path} cannot be read"))? * self.micros)
    }

    /// The same by the name of the thread. Threads that end between two looks are in neither.
    pub fn of_threads(self, pid: u32) -> Result<BTreeMap<String, Micros>> {
        let mut all = BTreeMap::new();
        for entry in std::fs::read_dir(format!("/proc/{pid}/task"))? {
            let Ok(text) = std::fs::read_to_string(entry?.path().join("stat")) else { continue };
            if let (Some(name), Some(ticks)) = (thread_name(&text), busy_ticks(&text)) {
                *all.entry(name).or_default() += ticks * self.micros;
            }
        }
        Ok(all)
    }

    /// Time that all cores together were not idle.
    pub fn of_machine(self) -> Result<Micros> {
        let text = std::fs::read_to_string("/proc/stat").context("/proc/stat")?;
        Ok(machine_ticks(&text).context("/proc/stat cannot be read")? * self.micros)
    }
}

/// The load averages, as the kernel prints them.
pub fn load_average() -> Result<String> {
    let text = std::fs::read_to_string("/proc/loadavg").context("/proc/loadavg")?;
    Ok(text.split_whitespace().take(3).collect::<Vec<_>>().join(" "))
}

/// Resident memory of a process in KiB; 0 where the kernel does not say.
pub fn resident_kib(pid: u32) -> u64 {
    let text = std::fs::read_to_string(format!("/proc/{pid}/status")).unwrap_or_default();
    let line = text.lines().find_map(|line| line.strip_prefix("VmRSS:"));
    line.and_then(|line| line.split_whitespace().next()?.parse().ok()).unwrap_or(0)
}

/// Bytes of all files below a directory that `wanted` says yes to.
pub fn bytes_below(directory: &Path, wanted: &impl Fn(&Path) -> bool) -> Result<u64> {
    let mut sum = 0;
    let entries = std::fs::read_dir(directory).with_context(|| directory.display().to_string())?;
    for entry in entries {
        let path = entry?.path();
        // A file may go while we look: a store merges its files.
        let Ok(meta) = std::fs::symlink_metadata(&path) else { continue };
        if meta.is_dir() {
            sum += bytes_below(&path, wanted)?;
        } else if wanted(&path) {
            // Blocks in use: files that are reserved ahead count only with what is in them.
            sum += std::os::unix::fs::MetadataExt::blocks(&meta) * 512;
        }
    }
    Ok(sum)
}

/// Fields 14 and 15 of a `stat` file. The name in field 2 may hold anything, so counting starts behind it.
fn busy_ticks(stat: &str) -> Option<u64> {
    let mut fields = stat.rsplit_once(')')?.1.split_whitespace().skip(11);
    let user: u64 = fields.next()?.parse().ok()?;
    let system: u64 = fields.next()?.parse().ok()?;
    Some(user + system)
}

fn thread_name(stat: &str) -> Option<String> {
    let name = stat.split_once('(')?.1.rsplit_once(')')?.0;
    Some(name.to_owned())
}

/// user, nice, system, irq and softirq of the first line; guests are in user already, steal was nobody's here.
fn machine_ticks(stat: &str) -> Option<u64> {
    let fields: Vec<u64> =
        stat.lines().next()?.split_whitespace().skip(1).map_while(|text| text.parse().ok()).collect();
    [0, 1, 2, 5, 6].into_iter().map(|index| fields.get(index).copied()).sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_with_brackets_shift_nothing() {
        // Protects: processor time is read from its own fields, whatever a thread is called.
        let stat = "12 (a ) b) S 1 12 12 0 -1 4194560 100 0 0 0 700 30 0 0 20 0 4 0 5 6 7";
        assert_eq!(busy_ticks(stat), Some(730));
        assert_eq!(thread_name(stat).as_deref(), Some("a ) b"));
        assert_eq!(machine_ticks("cpu  1 2 4 1000 1000 8 16 99 0 0\ncpu0 9"), Some(31));
        assert_eq!(busy_ticks("12 (a"), None);
    }

    #[test]
    fn this_process_has_worked() {
        // Protects: the real files have the form that is read here.
        let ticks = Ticks::here().unwrap();
        let started = std::time::Instant::now();
        while ticks.of_process(std::process::id()).unwrap() == 0 {
            assert!(started.elapsed().as_secs() < 20, "no processor time is seen");
        }
        assert!(ticks.of_machine().unwrap() > 0);
        assert!(!ticks.of_threads(std::process::id()).unwrap().is_empty());
        assert!(resident_kib(std::process::id()) > 0);
    }
}
