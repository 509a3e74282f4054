//! Moving all dates of a sample by as many days, so that its negotiation lies just ahead.
//!
//! A date is any JSON string that is nothing but a date or a moment; the text around stays as it is.

use chrono::{DateTime, Days, NaiveDate};

use super::DAYS_AHEAD;
use crate::domain::{Deal, current};
use crate::store::read;

/// The text of a deal with its current negotiation [`DAYS_AHEAD`] of today; a deal without one stays
/// as it is.
pub fn shifted(text: &str, today: NaiveDate) -> String {
    let day = first_day(text);
    let days = day.map_or(0, |day| (today - day).num_days() + DAYS_AHEAD);
    by_days(text, days)
}

fn first_day(text: &str) -> Option<NaiveDate> {
    let deal = read::check::<Deal>(text).ok()?.deal;
    current::negotiation(&deal)?.first_day()
}

fn by_days(text: &str, days: i64) -> String {
    let mut moved = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, inner, after)) = next_string(rest) {
        moved.push_str(before);
        match day_of(inner).and_then(|day| plus(day, days)) {
            Some(day) => {
                moved.push_str(&day.to_string());
                moved.push_str(&inner[DAY..]);
            }
            None => moved.push_str(inner),
        }
        moved.push('"');
        rest = after;
    }
    moved + rest
}

/// The text up to and with an opening quote, what is quoted, and the text behind the closing one.
fn next_string(text: &str) -> Option<(&str, &str, &str)> {
    let start = text.find('"')? + 1;
    let mut escaped = false;
    let closing = |&(_, sign): &(usize, char)| {
        let closes = sign == '"' && !escaped;
        escaped = sign == '\\' && !escaped;
        closes
    };
    let end = start + text[start..].char_indices().find(closing)?.0;
    Some((&text[..start], &text[start..end], &text[end + 1..]))
}

/// Signs of `2026-12-03`.
const DAY: usize = 10;

/// The day of a date or a moment.
fn day_of(text: &str) -> Option<NaiveDate> {
    let day = text.get(..DAY)?.parse().ok()?;
    let whole = text.len() == DAY || DateTime::parse_from_rfc3339(text).is_ok();
    whole.then_some(day)
}

fn plus(day: NaiveDate, days: i64) -> Option<NaiveDate> {
    let distance = Days::new(days.unsigned_abs());
    if days < 0 { day.checked_sub_days(distance) } else { day.checked_add_days(distance) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::l10n::Language;
    use crate::runtime::samples::Sample;

    #[test]
    fn dates_and_moments_move_and_texts_stay() {
        let text = r#"{"on": "2026-12-30", "at": "2026-12-31T23:30:00+03:00", "a\"b": "2026-12-30 is a day",
            "n": "10", "v": "\"2026-12-30\""}"#;
        let expected = r#"{"on": "2027-01-01", "at": "2027-01-02T23:30:00+03:00", "a\"b": "2026-12-30 is a day",
            "n": "10", "v": "\"2026-12-30\""}"#;
        assert_eq!(by_days(text, 2), expected);
        assert_eq!(by_days(expected, -2), text);
    }

    #[test]
    fn the_negotiation_of_every_sample_comes_to_lie_four_days_ahead() {
        let today = NaiveDate::from_ymd_opt(2031, 2, 26).unwrap();
        for sample in Sample::ALL {
            for language in Language::ALL {
                let moved = shifted(sample.text(language), today);
                assert_eq!((first_day(&moved).unwrap() - today).num_days(), DAYS_AHEAD);
                assert_eq!(moved.lines().count(), sample.text(language).lines().count());
            }
        }
    }
}
