//! Runs the fuzz targets of `fuzz`, a workspace of its own, on libFuzzer with the stable compiler.
//!
//! Each target starts from seeds that stand in the repository. What it finds besides is kept below the build directory,
//! so that the next run goes on from there; what makes it fail is kept there as well and named. Knows nothing of what
//! a target does with its bytes.

use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};
use serde_json::Value;

use crate::limits;
use crate::process::{Ending, quietly, watch_into};
use crate::repo::{Repo, read};

/// Seconds of each target unless told otherwise: enough to run all seeds and some hundred thousand changes of them.
const SECONDS: u64 = 10;
/// An input that takes longer is a finding. The slowest known takes a second on an idle core.
const HANGING_SECONDS: u64 = 60;
/// Besides the seconds asked for: starting, the seeds and a last input that hangs.
const SPARE: Duration = Duration::from_secs(180);
/// Memory of a target: the reader of pictures may take 512 MiB for a picture, and as much again to make it smaller.
const MEMORY_MIB_MAX: u32 = 2_048;
/// What the compiler adds so that libFuzzer sees which edges and comparisons an input reached.
const COVERAGE: [&str; 5] = [
    "-Cpasses=sancov-module",
    "-Cllvm-args=-sanitizer-coverage-level=4",
    "-Cllvm-args=-sanitizer-coverage-inline-8bit-counters",
    "-Cllvm-args=-sanitizer-coverage-pc-table",
    "-Cllvm-args=-sanitizer-coverage-trace-compares",
];

/// A target and where its seeds are.
struct Target {
    name: &'static str,
    /// Directories with one seed in each file.
    files: &'static [&'static str],
    /// Tables of examples; the seed is the payload of a line's request, or the whole request.
    tables: &'static [(&'static str, Part)],
}

#[derive(Clone, Copy)]
enum Part {
    Payload,
    Request,
}

const QR_CODES: [(&str, Part); 2] = [
    ("shared/emvqr/tests/data/good.jsonl", Part::Payload),
    ("shared/emvqr/tests/data/refused.jsonl", Part::Payload),
];

const TARGETS: [Target; 7] = [
    Target { name: "qr_decode", files: &[], tables: &QR_CODES },
    Target {
        name: "qr_roundtrip",
        files: &[],
        tables: &[QR_CODES[0], ("shared/emvqr/tests/data/written.jsonl", Part::Request)],
    },
    Target { name: "qr_consumer", files: &["fuzz/corpus/qr_consumer"], tables: &[] },
    Target { name: "qr_picture", files: &["fuzz/corpus/qr_picture"], tables: &[] },
    Target { name: "iso8583_decode", files: &["shared/iso8583/corpus/decode"], tables: &[] },
    Target {
        name: "iso8583_roundtrip",
        files: &["shared/iso8583/corpus/decode", "shared/iso8583/corpus/encode"],
        tables: &[],
    },
    Target { name: "iso8583_frames", files: &["shared/iso8583/corpus/frames"], tables: &[] },
];

/// `cargo xtask fuzz [TARGET] [--seconds N]`; without a target all of them, one after the other.
pub fn command(repo: &Repo, words: &[&str]) -> Result<ExitCode> {
    let (targets, seconds) = chosen(words)?;
    let folder = repo.root.join("target/fuzz");
    let started = Instant::now();
    let programs = build(repo, &folder)?;
    println!("fuzz: built in {} s", started.elapsed().as_secs());
    let mut failed = Vec::new();
    for target in targets {
        if !run(repo, target, &folder, &programs, seconds)? {
            failed.push(target.name);
        }
    }
    if failed.is_empty() {
        return Ok(ExitCode::SUCCESS);
    }
    println!("fuzz: FAILED: {}", failed.join(", "));
    Ok(ExitCode::FAILURE)
}

fn chosen(words: &[&str]) -> Result<(Vec<&'static Target>, u64)> {
    let (mut name, mut seconds) = (None, SECONDS);
    let mut words = words.iter();
    while let Some(word) = words.next() {
        match *word {
            "--seconds" => {
                let number = words.next().and_then(|number| number.parse().ok());
                seconds = number.filter(|&number| number > 0).context("--seconds needs a number above 0")?;
            }
            word if name.is_none() && !word.starts_with('-') => name = Some(word),
            word => bail!("`{word}` is not known here; only one target and --seconds N are"),
        }
    }
    let targets: Vec<&Target> =
        TARGETS.iter().filter(|target| name.is_none_or(|name| target.name == name)).collect();
    if targets.is_empty() {
        let names: Vec<&str> = TARGETS.iter().map(|target| target.name).collect();
        bail!("there is no such target; there are {}", names.join(", "));
    }
    Ok((targets, seconds))
}

/// Builds all targets into a directory of their own, since other flags would throw away what else is built there.
fn build(repo: &Repo, folder: &Path) -> Result<PathBuf> {
    let version = read(Command::new("rustc").arg("-vV"))?;
    let host = version.lines().find_map(|line| line.strip_prefix("host: ")).context("rustc names no host")?;
    let mut command = repo.command("cargo");
    command
        .args(["build", "--quiet", "--locked", "--release", "--bins", "--manifest-path", "fuzz/Cargo.toml"])
        // With a target named, the flags do not reach build scripts, which have no fuzzer to report to.
        .args(["--target", host, "--target-dir"])
        .arg(folder)
        .env("CARGO_ENCODED_RUSTFLAGS", COVERAGE.join("\u{1f}"));
    quietly(&mut command, limits::BUILD)?;
    Ok(folder.join(host).join("release"))
}

/// Runs one target; whether it found nothing.
fn run(repo: &Repo, target: &Target, folder: &Path, programs: &Path, seconds: u64) -> Result<bool> {
    let place = folder.join("run").join(target.name);
    let (found, seeds, failures) = (place.join("found"), place.join("seeds"), place.join("failures"));
    if seeds.exists() {
        std::fs::remove_dir_all(&seeds).with_context(|| format!("cannot remove {}", seeds.display()))?;
    }
    for directory in [&found, &seeds, &failures] {
        std::fs::create_dir_all(directory).with_context(|| format!("cannot make {}", directory.display()))?;
    }
    for (table, part) in target.tables {
        let text =
            std::fs::read_to_string(repo.root.join(table)).with_context(|| format!("cannot read {table}"))?;
        let name = Path::new(table).file_stem().map(|stem| stem.to_string_lossy()).unwrap_or_default();
        for (number, seed) in seeds_of(&text, *part).with_context(|| format!("cannot read {table}"))? {
            std::fs::write(seeds.join(format!("{name}-{number}")), seed).context("cannot write a seed")?;
        }
    }
    let mut command = repo.command(&programs.join(target.name).display().to_string());
    command
        .arg(format!("-max_total_time={seconds}"))
        .arg(format!("-timeout={HANGING_SECONDS}"))
        .arg(format!("-rss_limit_mb={MEMORY_MIB_MAX}"))
        .arg(format!("-artifact_prefix={}/", failures.display()))
        .args(["-print_final_stats=1", "-verbosity=1"])
        .args([&found, &seeds])
        .args(target.files.iter().map(|files| repo.root.join(files)));
    let mut lines: Vec<String> = Vec::new();
    let limit = Duration::from_secs(seconds) + SPARE;
    let ending = watch_into(&mut command, limit, (std::io::sink(), std::io::sink()), |line| {
        lines.push(line.to_owned())
    })?;
    let report = report(&lines);
    println!("fuzz: {}: {report}", target.name);
    if ending == Ending::Exited(Some(0)) {
        return Ok(true);
    }
    let from = lines.len().saturating_sub(limits::TAIL_LINES);
    println!("{}", lines.get(from..).unwrap_or_default().join("\n"));
    let file =
        lines.iter().rev().find_map(|line| line.split_once("Test unit written to ")).map(|(_, file)| file);
    println!("fuzz: {}: {ending:?}; {}", target.name, file.unwrap_or("it left no file"));
    if let Some(file) = file {
        println!("fuzz: again by {} {file}", programs.join(target.name).display());
    }
    Ok(false)
}

/// The seeds of a table with the numbers of their lines. Lines whose request has no payload as text have none.
fn seeds_of(table: &str, part: Part) -> Result<Vec<(usize, String)>> {
    let mut seeds = Vec::new();
    for (line, number) in table.lines().zip(1..) {
        let row: Value = serde_json::from_str(line).with_context(|| format!("line {number} is not JSON"))?;
        let request = row.get("in").with_context(|| format!("line {number} has no request"))?;
        match part {
            Part::Payload => {
                let payload = request.get("payload").and_then(Value::as_str);
                seeds.extend(payload.map(|payload| (number, payload.to_owned())));
            }
            Part::Request => seeds.push((number, request.to_string())),
        }
    }
    Ok(seeds)
}

/// Executions, their rate and the edges reached, from what libFuzzer printed.
fn report(lines: &[String]) -> String {
    let figure = |name: &str| {
        let found = lines.iter().rev().find_map(|line| line.strip_prefix("stat::")?.strip_prefix(name));
        found.map_or("?", |rest| rest.trim_start_matches(':').trim()).to_owned()
    };
    let after = |line: &str, name: &str| {
        let mut words = line.split_whitespace().skip_while(|word| *word != name).skip(1);
        words.next().map(str::to_owned)
    };
    let edges = lines.iter().rev().find_map(|line| after(line, "cov:")).unwrap_or("?".to_owned());
    format!(
        "{} executions, {} per second, {edges} edges, {} MiB",
        figure("number_of_executed_units"),
        figure("average_exec_per_sec"),
        figure("peak_rss_mb"),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_choose_targets_and_time() {
        // Protects: a run of one target, and that a mistyped one does not pass as nothing to do.
        let names = |words: &[&str]| {
            chosen(words).map(|(targets, seconds)| {
                (targets.iter().map(|target| target.name).collect::<Vec<_>>(), seconds)
            })
        };
        assert_eq!(names(&[]).unwrap().0.len(), TARGETS.len());
        assert_eq!(names(&["--seconds", "60", "qr_decode"]).unwrap(), (vec!["qr_decode"], 60));
        for wrong in
            [&["qr"][..], &["--seconds"], &["--seconds", "0"], &["qr_decode", "qr_picture"], &["--fast"]]
        {
            assert!(names(wrong).is_err(), "{wrong:?}");
        }
    }

    #[test]
    fn each_target_has_a_program_and_seeds() {
        // Protects: a target that is listed here only, or whose seeds moved away.
        let repo = Repo::find().unwrap();
        let manifest = std::fs::read_to_string(repo.root.join("fuzz/Cargo.toml")).unwrap();
        let programs = manifest.lines().filter(|line| *line == "[[bin]]").count();
        assert_eq!(programs, TARGETS.len(), "each program is listed");
        for target in &TARGETS {
            assert!(manifest.contains(&format!("name = \"{}\"", target.name)), "{}", target.name);
            let files: usize = target
                .files
                .iter()
                .map(|files| std::fs::read_dir(repo.root.join(files)).unwrap().count())
                .sum();
            let rows: usize = target
                .tables
                .iter()
                .map(|(table, part)| {
                    seeds_of(&std::fs::read_to_string(repo.root.join(table)).unwrap(), *part).unwrap().len()
                })
                .sum();
            assert!(files + rows >= 4, "{} has {files} files and {rows} rows", target.name);
        }
    }

    #[test]
    fn figures_are_read_from_the_fuzzers_words() {
        // Protects: the figures that are printed are the last ones.
        let lines = [
            "#2\tINITED cov: 12 ft: 13 corp: 1/1b exec/s: 0 rss: 30Mb",
            "#900\tDONE   cov: 345 ft: 400 corp: 5/9b exec/s: 90 rss: 31Mb",
            "stat::number_of_executed_units: 900",
            "stat::average_exec_per_sec:     90",
            "stat::peak_rss_mb:              31",
        ]
        .map(str::to_owned);
        assert_eq!(report(&lines), "900 executions, 90 per second, 345 edges, 31 MiB");
        assert_eq!(report(&[]), "? executions, ? per second, ? edges, ? MiB");
    }
}
