//! Dates and times as text: lexical rules of XML Schema, milliseconds since 1970, and back.
//!
//! Knows the proleptic Gregorian calendar; does not know the present time.

/// The parts of an `xs:dateTime`.
struct Parts {
    year: i64,
    month: u8,
    day: u8,
    second_of_day: i64,
    ms: i64,
    offset_minutes: Option<i64>,
}

/// More digits than this are no year of anybody's calendar, but the schema allows them; this many fit 64 bits.
const YEAR_DIGITS_MAX: usize = 18;

struct Scan<'a>(&'a [u8]);

impl Scan<'_> {
    fn skip(&mut self, byte: u8) -> Option<()> {
        let rest = self.0.strip_prefix(&[byte])?;
        self.0 = rest;
        Some(())
    }

    fn two(&mut self) -> Option<u8> {
        let [a @ b'0'..=b'9', b @ b'0'..=b'9', rest @ ..] = self.0 else { return None };
        self.0 = rest;
        Some((a - b'0') * 10 + (b - b'0'))
    }

    fn digits(&mut self) -> usize {
        self.0.iter().take_while(|b| b.is_ascii_digit()).count()
    }

    /// `-?` and four or more digits, no leading zero beyond four, not 0000.
    fn year(&mut self) -> Option<i64> {
        let negative = self.skip(b'-').is_some();
        let count = self.digits();
        if !(4..=YEAR_DIGITS_MAX).contains(&count) || (count > 4 && self.0.first() == Some(&b'0')) {
            return None;
        }
        let (digits, rest) = self.0.split_at(count);
        self.0 = rest;
        let year = digits.iter().fold(0i64, |sum, d| sum * 10 + i64::from(d - b'0'));
        match year {
            0 => None,
            year if negative => Some(-year),
            year => Some(year),
        }
    }

    fn month(&mut self) -> Option<u8> {
        self.two().filter(|m| (1..=12).contains(m))
    }

    fn date(&mut self) -> Option<(i64, u8, u8)> {
        let year = self.year()?;
        self.skip(b'-')?;
        let month = self.month()?;
        self.skip(b'-')?;
        let day = self.two()?;
        (1..=days_in_month(year, month)).contains(&day).then_some((year, month, day))
    }

    /// Second of the day and milliseconds (further digits are cut); 24:00:00 is the end of the day.
    fn time(&mut self) -> Option<(i64, i64)> {
        let hour = self.two()?;
        self.skip(b':')?;
        let minute = self.two()?;
        self.skip(b':')?;
        let second = self.two()?;
        let mut ms = 0;
        let mut fraction = false;
        if self.skip(b'.').is_some() {
            let count = self.digits();
            if count == 0 {
                return None;
            }
            let (digits, rest) = self.0.split_at(count);
            self.0 = rest;
            fraction = digits.iter().any(|d| *d != b'0');
            ms = [100, 10, 1].iter().zip(digits).map(|(weight, d)| weight * i64::from(d - b'0')).sum();
        }
        let end_of_day = hour == 24 && minute == 0 && second == 0 && !fraction;
        let valid = end_of_day || (hour < 24 && minute < 60 && second < 60);
        valid.then_some((i64::from(hour) * 3_600 + i64::from(minute) * 60 + i64::from(second), ms))
    }

    /// `Z`, `±hh:mm` up to 14:00, or nothing; then the text must end.
    fn offset_and_end(&mut self) -> Option<Option<i64>> {
        let sign = match self.0 {
            [] => return Some(None),
            [b'Z'] => return Some(Some(0)),
            [b'+', ..] => 1,
            [b'-', ..] => -1,
            _ => return None,
        };
        self.0 = &self.0[1..];
        let hour = self.two()?;
        self.skip(b':')?;
        let minute = self.two()?;
        let valid = self.0.is_empty() && ((hour < 14 && minute < 60) || (hour == 14 && minute == 0));
        valid.then_some(Some(sign * (i64::from(hour) * 60 + i64::from(minute))))
    }
}

fn days_in_month(year: i64, month: u8) -> u8 {
    // There is no year 0 in XML Schema 1.0: year -1 is the astronomical year 0.
    let year = if year < 0 { year + 1 } else { year };
    let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    match month {
        2 if leap => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

fn date_time(text: &str) -> Option<Parts> {
    let mut scan = Scan(text.as_bytes());
    let (year, month, day) = scan.date()?;
    scan.skip(b'T')?;
    let (second_of_day, ms) = scan.time()?;
    let offset_minutes = scan.offset_and_end()?;
    Some(Parts { year, month, day, second_of_day, ms, offset_minutes })
}

/// Whether the text is an `xs:dateTime`.
pub(crate) fn is_date_time(text: &str) -> bool {
    date_time(text).is_some()
}

/// Whether the text is an `xs:date`.
pub(crate) fn is_date(text: &str) -> bool {
    let mut scan = Scan(text.as_bytes());
    scan.date().is_some() && scan.offset_and_end().is_some()
}

/// Whether the text is an `xs:time`.
pub(crate) fn is_time(text: &str) -> bool {
    let mut scan = Scan(text.as_bytes());
    scan.time().is_some() && scan.offset_and_end().is_some()
}

/// Whether the text is an `xs:gYear`.
pub(crate) fn is_year(text: &str) -> bool {
    let mut scan = Scan(text.as_bytes());
    scan.year().is_some() && scan.offset_and_end().is_some()
}

/// Whether the text is an `xs:gYearMonth`.
pub(crate) fn is_year_month(text: &str) -> bool {
    let mut scan = Scan(text.as_bytes());
    let valid = scan.year().is_some() && scan.skip(b'-').is_some() && scan.month().is_some();
    valid && scan.offset_and_end().is_some()
}

/// Days from 1970-01-01 to a date of the Gregorian calendar (counted in 400-year eras of 146,097 days from 1 March).
fn days_from_civil(year: i64, month: u8, day: u8) -> Option<i64> {
    let year = if year < 0 { year + 1 } else { year };
    let shifted = if month <= 2 { year - 1 } else { year };
    let era = shifted.div_euclid(400);
    let year_of_era = shifted.rem_euclid(400);
    let month_from_march = (i64::from(month) + 9) % 12;
    let day_of_year = (153 * month_from_march + 2) / 5 + i64::from(day) - 1;
    let day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
    era.checked_mul(146_097)?.checked_add(day_of_era - 719_468)
}

/// Day since 1970-01-01 of an `xs:date` or `xs:dateTime` as written, whatever its offset.
pub(crate) fn day(text: &str) -> Option<i64> {
    let (year, month, day) = Scan(text.as_bytes()).date()?;
    days_from_civil(year, month, day)
}

/// Milliseconds since 1970-01-01T00:00:00 of an `xs:dateTime` as written, and its offset from UTC in minutes.
pub(crate) fn local_ms(text: &str) -> Option<(i64, Option<i64>)> {
    local(&date_time(text)?)
}

/// Milliseconds since 1970-01-01T00:00:00Z of an `xs:dateTime`; digits beyond milliseconds are cut.
///
/// `None` if the text is not a dateTime or has no offset: without one it names no instant.
///
/// ```
/// assert_eq!(tonle_iso20022::time_ms("2026-11-24T10:00:00.500+07:00"), Some(1_795_489_200_500));
/// assert_eq!(tonle_iso20022::time_ms("2026-11-24T10:00:00"), None);
/// ```
pub fn time_ms(text: &str) -> Option<i64> {
    let parts = date_time(text)?;
    let offset = parts.offset_minutes?;
    let (ms, _) = local(&parts)?;
    ms.checked_sub(offset * 60_000)
}

/// Milliseconds since 1970 as written, and the offset; `None` beyond 64 bits.
fn local(parts: &Parts) -> Option<(i64, Option<i64>)> {
    let days = days_from_civil(parts.year, parts.month, parts.day)?;
    let seconds = days.checked_mul(86_400)?.checked_add(parts.second_of_day)?;
    Some((seconds.checked_mul(1_000)?.checked_add(parts.ms)?, parts.offset_minutes))
}

/// RFC 3339 UTC with milliseconds; the last instant that can be written is the end of the year 9999.
///
/// ```
/// assert_eq!(tonle_iso20022::time_text(1_795_489_200_500), "2026-11-24T03:00:00.500Z");
/// ```
pub fn time_text(ms: u64) -> String {
    const LAST: u64 = 253_402_300_799_999;
    let ms = ms.min(LAST);
    let (seconds, ms) = (ms / 1_000, ms % 1_000);
    let (days, second_of_day) = (seconds / 86_400, seconds % 86_400);
    let (year, month, day) = civil_from_days(days);
    let (hour, minute, second) = (second_of_day / 3_600, second_of_day / 60 % 60, second_of_day % 60);
    format!("{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}.{ms:03}Z")
}

/// The inverse of [`days_from_civil`] for days since 1970.
fn civil_from_days(days: u64) -> (u64, u64, u64) {
    let shifted = days + 719_468;
    let (era, day_of_era) = (shifted / 146_097, shifted % 146_097);
    let year_of_era = (day_of_era - day_of_era / 1_460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let month_from_march = (5 * day_of_year + 2) / 153;
    let day = day_of_year - (153 * month_from_march + 2) / 5 + 1;
    let month = if month_from_march < 10 { month_from_march + 3 } else { month_from_march - 9 };
    (era * 400 + year_of_era + u64::from(month <= 2), month, day)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn instants_are_exact() {
        // Protects the arithmetic of offsets, fractions, leap days and the end of the day.
        let cases = [
            ("1970-01-01T00:00:00Z", 0),
            ("1970-01-01T07:00:00+07:00", 0),
            ("1969-12-31T23:59:59.999Z", -1),
            ("2000-02-29T00:00:00.1Z", 951_782_400_100),
            ("2024-02-29T24:00:00Z", 1_709_251_200_000),
            ("2026-11-24T03:00:00.123999-14:00", 1_795_539_600_123),
            ("9999-12-31T23:59:59.999Z", 253_402_300_799_999),
        ];
        for (text, ms) in cases {
            assert_eq!(time_ms(text), Some(ms), "{text}");
        }
    }

    #[test]
    fn what_is_no_date_is_refused() {
        // Protects the lexical rules of XML Schema.
        for text in [
            "2026-02-29T00:00:00Z",
            "2026-13-01T00:00:00Z",
            "2026-00-01T00:00:00Z",
            "2026-01-01T24:00:01Z",
            "2026-01-01T23:60:00Z",
            "2026-01-01T23:59:60Z",
            "2026-01-01T00:00:00.Z",
            "2026-01-01 00:00:00Z",
            "0000-01-01T00:00:00Z",
            "02026-01-01T00:00:00Z",
            "226-01-01T00:00:00Z",
            "2026-01-01T00:00:00+14:01",
            "2026-01-01T00:00:00z",
            "2026-01-01T00:00:00+07",
            "2026-01-01",
            "",
            "+2026-01-01T00:00:00Z",
            "99999999999999999999-01-01T00:00:00Z",
            "1900-02-29T00:00:00Z",
        ] {
            assert!(!is_date_time(text), "{text}");
        }
        assert!(
            is_date("2026-11-24")
                && is_date("2026-11-24Z")
                && is_date("12026-11-24+07:00")
                && is_date("-0001-02-29")
        );
        assert!(!is_date("2026-11-31") && !is_date("2026-1-1") && !is_date("2026-11-24T"));
        assert!(is_time("24:00:00") && is_time("10:00:00.5+07:00") && !is_time("10:00"));
        assert!(
            is_year("2026")
                && is_year("-2026Z")
                && !is_year("26")
                && is_year_month("2026-11")
                && !is_year_month("2026-13")
        );
    }

    proptest::proptest! {
        #[test]
        fn text_and_instant_are_inverse(ms in 0u64..253_402_300_799_999) {
            // Protects what the hub writes as creation time.
            let text = time_text(ms);
            proptest::prop_assert_eq!(text.len(), 24);
            proptest::prop_assert_eq!(time_ms(&text), i64::try_from(ms).ok());
        }
    }
}
