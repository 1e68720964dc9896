//! Counts what `cargo test` says about itself. Reads lines only.

/// Sums over all test binaries of a run.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
pub struct Tally {
    /// Tests that passed.
    pub passed: u64,
    /// Tests that failed.
    pub failed: u64,
    /// Tests marked `#[ignore]`, and lines in which a test says that it was skipped.
    pub skipped: u64,
}

impl Tally {
    /// Takes one line of output. Two forms count: the result line of a test binary, and a line that starts with
    /// `SKIPPED`, by which a test says that it needs a server that is not there.
    pub fn see(&mut self, line: &str) {
        let line = line.trim_start();
        if line.starts_with("SKIPPED") {
            self.skipped += 1;
        }
        let Some((_, counts)) = line.strip_prefix("test result: ").and_then(|rest| rest.split_once(". "))
        else {
            return;
        };
        for count in counts.split(';') {
            let mut words = count.split_whitespace();
            let (Some(number), Some(what)) =
                (words.next().and_then(|word| word.parse::<u64>().ok()), words.next())
            else {
                continue;
            };
            match what {
                "passed" => self.passed += number,
                "failed" => self.failed += number,
                "ignored" => self.skipped += number,
                _ => {}
            }
        }
    }

    /// The closing line that other programs read.
    pub fn line(&self) -> String {
        match self.skipped {
            0 => format!("{} passed, {} failed", self.passed, self.failed),
            skipped => format!("{} passed, {} failed, {skipped} skipped", self.passed, self.failed),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn result_lines_are_summed() {
        // Protects: the closing line tells the truth about several test binaries.
        let mut tally = Tally::default();
        tally.see(
            "test result: ok. 12 passed; 0 failed; 1 ignored; 0 measured; 3 filtered out; finished in 0.01s",
        );
        tally.see(
            "test result: FAILED. 2 passed; 1 failed; 0 ignored; 0 measured; 0 filtered out; finished in 1s",
        );
        tally.see("test something::test result ... ok");
        tally.see("SKIPPED the log on Kafka: TONLE_TEST_KAFKA is not set");
        assert_eq!(tally, Tally { passed: 14, failed: 1, skipped: 2 });
        assert_eq!(tally.line(), "14 passed, 1 failed, 2 skipped");
    }
}
