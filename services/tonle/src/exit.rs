//! How the process ends: 0 done, 64 wrong usage or configuration, 65 the input as a whole is unreadable, 70 an invariant
//! is broken, 75 try again later.

use std::fmt;

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
