//! How the process ends: 0 done, 64 wrong usage or configuration, 65 the input as a whole is unreadable, 70 an invariant
//! is broken, 75 try again later.

use std::fmt;

use tonle_runtime::log::ReadFault;

/// Why the process ends with a fault. The text is for a person.
#[derive(Debug)]
pub enum Exit {
    /// 64.
    Usage(String),
    /// 65.
    Unreadable(String),
    /// 70.
    Broken(String),
    /// 75.
    Later(String),
}

impl Exit {
    /// The exit code.
    pub fn code(&self) -> u8 {
        match self {
            Self::Usage(_) => 64,
            Self::Unreadable(_) => 65,
            Self::Broken(_) => 70,
            Self::Later(_) => 75,
        }
    }
}

impl fmt::Display for Exit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Usage(text) | Self::Unreadable(text) | Self::Broken(text) | Self::Later(text) => {
                f.write_str(text)
            }
        }
    }
}

/// A log that cannot be read now is 75; one that lost or garbled records is broken, 70.
impl From<ReadFault> for Exit {
    fn from(fault: ReadFault) -> Self {
        if fault.transient() { Self::Later(fault.to_string()) } else { Self::Broken(fault.to_string()) }
    }
}

/// Turns any fault into an exit, with its causes.
pub trait Usage<T> {
    /// Exit 64.
    fn usage(self) -> Result<T, Exit>;
    /// Exit 75.
    fn later(self) -> Result<T, Exit>;
    /// Exit 65.
    fn unreadable(self) -> Result<T, Exit>;
}

impl<T, E: Into<anyhow::Error>> Usage<T> for Result<T, E> {
    fn usage(self) -> Result<T, Exit> {
        self.map_err(|fault| Exit::Usage(chain(fault)))
    }

    fn later(self) -> Result<T, Exit> {
        self.map_err(|fault| Exit::Later(chain(fault)))
    }

    fn unreadable(self) -> Result<T, Exit> {
        self.map_err(|fault| Exit::Unreadable(chain(fault)))
    }
}

fn chain(fault: impl Into<anyhow::Error>) -> String {
    format!("{:#}", fault.into())
}

#[cfg(test)]
mod tests {
    use super::*;
    use tonle_runtime::log::Topic;

    #[test]
    fn a_damaged_log_is_no_matter_of_time() {
        // Protects: a script that repeats what ends with 75 does not repeat for ever over a log that a person must mend.
        let topic = Topic::Orders;
        let away = ReadFault::Unreachable { topic, reason: "away".to_owned() };
        assert_eq!(Exit::from(away).code(), 75);
        assert_eq!(Exit::from(ReadFault::Gap { topic, expected: 4, found: 6 }).code(), 70);
        assert_eq!(Exit::from(ReadFault::Damaged { topic, offset: 4, what: "its time" }).code(), 70);
    }
}
