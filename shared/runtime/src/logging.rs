//! Structured logs on standard error, and types that keep account numbers, names and secrets out of them.
//!
//! The level comes from `TONLE_LOG` (`info`, `debug`, `tonle_gateway=debug,info` …), the form from `TONLE_LOG_FORMAT`
//! (`json` or `plain`). Standard output belongs to the tools' answers.

use std::fmt;
use std::io;

use tracing_subscriber::EnvFilter;
use tracing_subscriber::fmt::MakeWriter;
use tracing_subscriber::util::SubscriberInitExt as _;

/// The variable with the level.
pub const LEVEL_VARIABLE: &str = "TONLE_LOG";
/// The variable with the form.
pub const FORMAT_VARIABLE: &str = "TONLE_LOG_FORMAT";

/// How lines are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// One JSON object per line, for collectors.
    Json,
    /// For people.
    Plain,
}

/// Why logging cannot start.
#[derive(Debug, thiserror::Error)]
pub enum LoggingFault {
    /// The level cannot be read.
    #[error("{LEVEL_VARIABLE} = {0:?}: not a level or list of targets with levels")]
    Level(String),
    /// The form is not known.
    #[error("{FORMAT_VARIABLE} = {0:?}: json or plain allowed")]
    Format(String),
    /// Logging has started already.
    #[error("logging has started already")]
    Started,
}

/// Starts logging for the process. `format` and `level` are used where the variables are not set.
///
/// # Errors
/// [`LoggingFault`] if a variable has a wrong value, or on a second call.
pub fn start(format: Format, level: &str) -> Result<(), LoggingFault> {
    let variable = |name: &str| std::env::var(name).ok().filter(|value| !value.is_empty());
    let format = match variable(FORMAT_VARIABLE).as_deref() {
        None => format,
        Some("json") => Format::Json,
        Some("plain") => Format::Plain,
        Some(other) => return Err(LoggingFault::Format(other.to_owned())),
    };
    let level = variable(LEVEL_VARIABLE).unwrap_or_else(|| level.to_owned());
    let subscriber = subscriber(format, &level, io::stderr)?;
    subscriber.try_init().map_err(|_| LoggingFault::Started)
}

fn subscriber<W>(
    format: Format,
    level: &str,
    writer: W,
) -> Result<Box<dyn tracing::Subscriber + Send + Sync>, LoggingFault>
where
    W: for<'a> MakeWriter<'a> + Send + Sync + 'static,
{
    let filter = EnvFilter::try_new(level).map_err(|_| LoggingFault::Level(level.to_owned()))?;
    let builder = tracing_subscriber::fmt().with_env_filter(filter).with_writer(writer).with_ansi(false);
    Ok(match format {
        Format::Json => Box::new(builder.json().flatten_event(true).finish()),
        Format::Plain => Box::new(builder.finish()),
    })
}

/// An account number, card number or phone number in a log line: the last four characters of a long one, nothing of a
/// short one.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct AccountNumber<'a>(pub &'a str);

/// Characters from which on the last four say little about the rest.
const TAIL_SHOWN_FROM: usize = 8;

impl fmt::Display for AccountNumber<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let length = self.0.chars().count();
        f.write_str("**")?;
        if length < TAIL_SHOWN_FROM {
            return Ok(());
        }
        // Control characters in a number would be somebody's attempt to forge lines.
        self.0.chars().skip(length - 4).try_for_each(|character| {
            fmt::Write::write_char(f, if character.is_alphanumeric() { character } else { '*' })
        })
    }
}

impl fmt::Debug for AccountNumber<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "AccountNumber({self})")
    }
}

/// A value that never appears in a log line: names, addresses, free text, secrets.
#[derive(Clone, Copy, PartialEq, Eq, Default)]
pub struct Hidden<T>(pub T);

impl<T> fmt::Display for Hidden<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("(hidden)")
    }
}

impl<T> fmt::Debug for Hidden<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("(hidden)")
    }
}

#[cfg(test)]
mod tests {
    use std::sync::{Arc, Mutex};

    use super::*;

    #[derive(Clone, Default)]
    struct Kept(Arc<Mutex<Vec<u8>>>);

    impl io::Write for Kept {
        fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
            self.0.lock().unwrap().extend_from_slice(bytes);
            Ok(bytes.len())
        }

        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }

    fn logged(format: Format, level: &str) -> String {
        let kept = Kept::default();
        let writer = kept.clone();
        let subscriber = subscriber(format, level, move || writer.clone()).unwrap();
        tracing::subscriber::with_default(subscriber, || {
            let account = AccountNumber("0123456789");
            tracing::info!(%account, name = ?Hidden("Sok Dara"), short = ?AccountNumber("12345"), "a payment");
            tracing::debug!("detail");
            tracing::warn!(text = "two\nlines", "odd");
        });
        let bytes = kept.0.lock().unwrap().clone();
        String::from_utf8(bytes).unwrap()
    }

    #[test]
    fn lines_hide_what_they_must() {
        // Protects: no account number or name in a log, whichever form; a value cannot forge a line.
        for format in [Format::Json, Format::Plain] {
            let text = logged(format, "info");
            assert!(text.contains("**6789"), "{text}");
            for taint in ["012345", "12345", "Sok", "Dara", "detail"] {
                assert!(!text.contains(taint), "{taint} in {text}");
            }
            assert_eq!(text.lines().count(), 2, "{text}");
        }
        for line in logged(Format::Json, "info").lines() {
            assert!(serde_json::from_str::<serde_json::Value>(line).unwrap().is_object());
        }
        assert!(logged(Format::Plain, "debug").contains("detail"));
        assert!(matches!(subscriber(Format::Json, "a=b=c", io::sink), Err(LoggingFault::Level(_))));
    }

    #[test]
    fn odd_account_numbers_are_hidden_too() {
        // Protects: short and foreign numbers.
        assert_eq!(AccountNumber("").to_string(), "**");
        assert_eq!(AccountNumber("1234567").to_string(), "**");
        assert_eq!(AccountNumber("sokha@bank\u{1b}[").to_string(), "**nk**");
        assert_eq!(format!("{:?}", AccountNumber("៣៤៥៦៧៨៩១")), "AccountNumber(**៧៨៩១)");
    }
}
