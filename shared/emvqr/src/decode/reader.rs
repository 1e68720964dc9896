//! What the parts of decoding share: the elements, the profile, what was detected, and the one place where a deviation
//! is tolerated or refused.

use alloc::vec::Vec;

use crate::code::{NetworkEntry, Scheme};
use crate::fault::{Class, Error, Warning, WarningClass};
use crate::options::{Options, Profile};
use crate::path::Path;
use crate::reference::identifier::Network;
use crate::walk::{Elements, Template};

/// The state of one decoding.
pub(crate) struct Reader<'a> {
    pub(crate) elements: Elements<'a>,
    pub(crate) profile: Profile,
    pub(crate) now_ms: Option<u64>,
    pub(crate) expiry_grace_ms: u64,
    pub(crate) scheme: Scheme,
    pub(crate) networks: Vec<NetworkEntry>,
    pub(crate) warnings: Vec<Warning>,
}

impl<'a> Reader<'a> {
    pub(crate) fn new(elements: Elements<'a>, options: &Options) -> Self {
        Self {
            elements,
            profile: options.profile,
            now_ms: options.now_ms,
            expiry_grace_ms: options.expiry_grace_ms,
            scheme: Scheme::Emv,
            networks: Vec::with_capacity(4),
            warnings: Vec::new(),
        }
    }

    pub(crate) fn strict(&self) -> bool {
        self.profile == Profile::Strict
    }

    /// A deviation: a warning, or an error where the profile has no patience. The strict profile has none for any.
    pub(crate) fn tolerate(&mut self, warning: WarningClass, path: Path) -> Result<(), Error> {
        let (error, against_the_letter, shows_path) = match warning {
            WarningClass::CrcLowercase => (Class::CrcFormat, false, false),
            WarningClass::FieldTooLong => (Class::FieldTooLong, true, true),
            WarningClass::ServiceCodeMisnested => (Class::ServiceCodeUnknown, false, false),
            WarningClass::ServiceCodeAbsent => (Class::ServiceCodeUnknown, false, false),
            WarningClass::DynamicWithoutAmount => (Class::AmountRequired, false, false),
            WarningClass::TimestampUnreadable => (Class::TimestampFormat, false, false),
            WarningClass::MalformedTemplateIgnored => (Class::TemplateMalformed, true, true),
            WarningClass::CountryLowercase => (Class::CountryInvalid, true, false),
            WarningClass::AmountTrailingZeroDecimals => (Class::AmountPrecision, false, false),
        };
        let refused = match self.profile {
            Profile::Lenient => false,
            Profile::Strict => true,
            Profile::Emvco => against_the_letter,
        };
        if refused {
            return Err(error.at(path));
        }
        let path = if shows_path { path } else { Path::ROOT };
        self.warnings.push(Warning { class: warning, path });
        Ok(())
    }

    /// The templates of the main network in ascending order of tags; `detect` has proven that they are whole.
    pub(crate) fn templates(&self) -> impl Iterator<Item = (u8, Template<'a>)> + '_ {
        let network = self.scheme.network();
        self.networks
            .iter()
            .filter(move |entry| entry.tag >= 26 && Some(entry.network) == network)
            .filter_map(|entry| Some((entry.tag, Template::read(self.elements.get(entry.tag)?).ok()?)))
    }

    /// The first template of the main network.
    pub(crate) fn template(&self) -> Result<(u8, Template<'a>), Error> {
        self.templates().next().ok_or(Class::AccountMissing.at(Path::ROOT))
    }

    /// True if the code has an account of this network.
    pub(crate) fn has(&self, network: Network) -> bool {
        self.networks.iter().any(|entry| entry.network == network)
    }

    /// In the strict profile each of the template's fields must be there.
    pub(crate) fn demand(&self, tag: u8, template: &Template<'a>, subs: &[u8]) -> Result<(), Error> {
        match subs.iter().find(|sub| template.get(**sub).is_none()) {
            Some(sub) if self.strict() => Err(Class::MandatoryMissing.at(Path::sub(tag, *sub))),
            _ => Ok(()),
        }
    }
}

/// A mandatory field of a template.
pub(crate) fn need<'a>(tag: u8, template: &Template<'a>, sub: u8) -> Result<&'a str, Error> {
    template.get(sub).ok_or(Class::MandatoryMissing.at(Path::sub(tag, sub)))
}

/// True if a text has more characters than this.
pub(crate) fn longer(text: &str, characters: usize) -> bool {
    text.len() > characters && text.chars().count() > characters
}

/// True for one or more ASCII digits.
pub(crate) fn digits(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}
