//! Rules beyond the schema that need no state: as data, by profile, each with a sentence and an ISO code.
//!
//! Knows what is said in the message itself and the published code lists; does not know participants, ledgers, limits or the
//! present time: dates are judged against the message's own creation. What is a rule stands in the catalogue; here is only how
//! the kinds of rules are judged.

mod catalog;
mod groups;
pub(crate) mod identifiers;
mod page;
mod parties;
mod values;

use crate::fault::{Fault, Stage};
use crate::message::{At, Message};
use crate::overview::layout::{self, Layout};
use crate::overview::{Place, each_transaction};
use catalog::CATALOG;
pub use page::rules_page;

/// Whose rules hold. Every other profile holds those of `base` too.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Profile {
    /// The ISO rules that hold in every scheme.
    Base,
    /// Payments inside Viet Nam.
    DomesticVn,
    /// Payments inside Cambodia.
    DomesticKh,
    /// Cross-border payments between correspondent banks.
    Cbpr,
    /// Instant payments between linked systems.
    Nexus,
}

impl Profile {
    /// All profiles.
    pub const ALL: [Self; 5] = [Self::Base, Self::DomesticVn, Self::DomesticKh, Self::Cbpr, Self::Nexus];

    /// The public name.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Base => "base",
            Self::DomesticVn => "domestic-vn",
            Self::DomesticKh => "domestic-kh",
            Self::Cbpr => "cbpr",
            Self::Nexus => "nexus",
        }
    }

    /// The profile of a public name.
    ///
    /// ```
    /// use tonle_iso20022::Profile;
    /// assert_eq!(Profile::by_name("domestic-kh"), Some(Profile::DomesticKh));
    /// assert_eq!(Profile::by_name("sepa"), None);
    /// ```
    pub fn by_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|profile| profile.name() == name)
    }
}

/// One rule.
#[derive(Debug)]
pub(crate) struct Rule {
    /// Stable name, for people and pages.
    pub(crate) name: &'static str,
    /// ISO external status code; of a rule about header and document one of ours.
    pub(crate) code: &'static str,
    /// Stage of the fault: `rule`, or `structure` between header and document.
    pub(crate) stage: Stage,
    /// Whether it only warns.
    pub(crate) warns: bool,
    /// Who holds it.
    pub(crate) profiles: &'static [Profile],
    /// Messages by the beginning of their names; empty is all.
    pub(crate) messages: &'static [&'static str],
    /// What it says, for people.
    pub(crate) sentence: &'static str,
    /// How it is judged.
    pub(crate) check: Check,
}

impl Rule {
    fn holds(&self, profile: Profile, definition: &str) -> bool {
        let held = self.profiles.contains(&Profile::Base) || self.profiles.contains(&profile);
        held && (self.messages.is_empty()
            || self.messages.iter().any(|message| definition.starts_with(message)))
    }
}

/// The kinds of rules.
#[derive(Debug)]
pub(crate) enum Check {
    /// Each currency is known, in use and has a minor unit.
    Currency,
    /// No amount has more decimals than its currency.
    Decimals,
    /// No amount of money that is moved is zero.
    NotZero,
    /// Control sums are the sums of the amounts.
    ControlSum,
    /// Totals are the sums of the amounts, in their one currency.
    Total,
    /// Numbers of transactions are those given.
    Count,
    /// No UETR twice.
    UniqueUetr,
    /// No id is only white space.
    NotBlank,
    /// IBAN check digits.
    Iban,
    /// LEI check digits.
    Lei,
    /// Country of a BIC.
    BicCountry,
    /// A rejection has a reason.
    Reason,
    /// Statuses are in their published code set.
    Status,
    /// All other codes are in their published code sets.
    Codes,
    /// No settlement date is more than a day before the creation.
    SettlementDate,
    /// No year has more than four digits.
    Years,
    /// Expiry comes after the creation.
    Expiry,
    /// The header's sender is the document's instructing agent.
    Sender,
    /// There is a header.
    Header,
    /// Exactly one transaction.
    One,
    /// Each transaction has a value at one of these sources.
    Given(&'static [layout::Source]),
    /// The value at this path below the body or each transaction is one of these.
    OneOf(layout::Source, &'static [&'static str]),
    /// It is none of these.
    NoneOf(layout::Source, &'static [&'static str]),
    /// Settlement amounts are in one of these currencies.
    Currencies(&'static [&'static str]),
    /// Times have an offset from UTC and at most three digits after the second.
    Offsets,
    /// Ids neither begin nor end with a slash nor hold two in a row.
    Slashes,
    /// Texts keep to the Latin characters of the older networks.
    Latin,
    /// Ids hold nothing that cannot be seen: zero width, direction marks.
    Visible,
    /// Addresses that are given have town and country.
    TownAndCountry,
    /// The party's address is given, with town and country.
    AddressGiven(layout::Source),
    /// At most so many unstructured lines.
    AddressLines(usize),
}

/// A message while it is judged.
pub(crate) struct Judged<'m, 'a> {
    pub(crate) message: &'m Message<'a>,
    pub(crate) row: &'static Layout,
    pub(crate) places: Vec<Place<'m, 'a>>,
}

impl<'m, 'a> Judged<'m, 'a> {
    fn new(message: &'m Message<'a>) -> Self {
        let row = layout::of(message.definition());
        let mut places = Vec::new();
        each_transaction(message, row, |place| places.push(place));
        Self { message, row, places }
    }

    /// The values at a source: of each transaction, or of the body alone.
    pub(crate) fn at(&self, source: &'static layout::Source) -> Vec<At<'m, 'a>> {
        let sources = std::slice::from_ref(source);
        match source {
            layout::Source::Body(path) => self.message.body().find(path).into_iter().collect(),
            _ => self.places.iter().filter_map(|place| place.first(sources, Some)).collect(),
        }
    }

    /// The creation time as written.
    pub(crate) fn created(&self) -> Option<&'m str> {
        self.row.created.iter().find_map(|path| self.message.body().get(path))
    }
}

/// What a rule found: where, and in which words.
pub(crate) struct Found<'m, 'a> {
    at: At<'m, 'a>,
    /// Behind the path of the element: an attribute, or a child that is not there.
    below: &'static str,
    message: &'static str,
}

impl<'m, 'a> Found<'m, 'a> {
    pub(crate) fn at(at: At<'m, 'a>, message: &'static str) -> Self {
        Self { at, below: "", message }
    }

    pub(crate) fn below(at: At<'m, 'a>, below: &'static str, message: &'static str) -> Self {
        Self { at, below, message }
    }

    fn fault(&self, rule: &Rule) -> Fault {
        let mut fault = self.at.fault(rule.stage, rule.code, self.message);
        if !self.below.is_empty() {
            fault.path.push('/');
            fault.path.push_str(self.below);
        }
        fault
    }
}

/// Judges a valid message by the rules of a profile; gives what is only warned of.
///
/// ```
/// use tonle_iso20022::{Profile, judge, parse};
/// # let text = include_str!("../../samples/pacs.008.001.08-bare.xml");
/// assert!(judge(&parse(text.as_bytes())?, Profile::Base)?.is_empty());
/// let zero = text.replace(">125000<", ">0<");
/// assert_eq!(judge(&parse(zero.as_bytes())?, Profile::Base).expect_err("nothing is paid").code, "AM01");
/// # Ok::<(), tonle_iso20022::Fault>(())
/// ```
///
/// # Errors
/// The first broken rule in the order of the catalogue: stage `rule` with an ISO external status code, or `structure` where
/// header and document contradict each other.
pub fn judge(message: &Message<'_>, profile: Profile) -> Result<Vec<Fault>, Fault> {
    let judged = Judged::new(message);
    let mut warnings = Vec::new();
    for rule in CATALOG.iter().filter(|rule| rule.holds(profile, message.definition())) {
        let mut found = |found: Found<'_, '_>| {
            if rule.warns {
                warnings.push(found.fault(rule));
                return Ok(());
            }
            Err(found.fault(rule))
        };
        run(&judged, &rule.check, &mut found)?;
    }
    Ok(warnings)
}

/// What a rule does with a find: a warning goes on, a refusal ends.
pub(crate) type Report<'r, 'm, 'a> = &'r mut dyn FnMut(Found<'m, 'a>) -> Result<(), Fault>;

fn run<'m, 'a>(
    judged: &Judged<'m, 'a>,
    check: &'static Check,
    report: Report<'_, 'm, 'a>,
) -> Result<(), Fault> {
    match check {
        Check::Currency => values::currency(judged, report),
        Check::Decimals => values::decimals(judged, report),
        Check::NotZero => values::not_zero(judged, report),
        Check::ControlSum => groups::control_sum(judged, report),
        Check::Total => groups::total(judged, report),
        Check::Count => groups::count(judged, report),
        Check::UniqueUetr => groups::unique_uetr(judged, report),
        Check::One => groups::one(judged, report),
        Check::NotBlank => values::not_blank(judged, report),
        Check::Iban => values::iban(judged, report),
        Check::Lei => values::lei(judged, report),
        Check::BicCountry => values::bic_country(judged, report),
        Check::Reason => groups::reason(judged, report),
        Check::Status => values::codes(judged, true, report),
        Check::Codes => values::codes(judged, false, report),
        Check::SettlementDate => values::settlement_date(judged, report),
        Check::Years => values::years(judged, report),
        Check::Expiry => values::expiry(judged, report),
        Check::Sender => parties::sender(judged, report),
        Check::Header => parties::header(judged, report),
        Check::Given(sources) => parties::given(judged, sources, report),
        Check::OneOf(source, list) => parties::listed(judged, source, list, true, report),
        Check::NoneOf(source, list) => parties::listed(judged, source, list, false, report),
        Check::Currencies(list) => values::currencies(judged, list, report),
        Check::Offsets => values::offsets(judged, report),
        Check::Slashes => values::slashes(judged, report),
        Check::Latin => values::latin(judged, report),
        Check::Visible => values::visible(judged, report),
        Check::TownAndCountry => parties::town_and_country(judged, report),
        Check::AddressGiven(source) => parties::address_given(judged, source, report),
        Check::AddressLines(most) => parties::address_lines(judged, *most, report),
    }
}
