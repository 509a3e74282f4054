//! The words a typed date is made of, and the pieces it falls into.

use chrono::{Days, Months, NaiveDate, Weekday};

use super::listed;

/// A step by which a date moves: `+7`, `+2 нед`, `in 1 month`.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Step {
    Days(i64),
    Months(i64),
}

/// A typed date in pieces: numbers with their count of digits, words, and what stood between.
#[derive(Default, Debug)]
pub(super) struct Pieces {
    pub(super) numbers: Vec<(i64, usize)>,
    pub(super) words: Vec<String>,
    pub(super) marks: Vec<char>,
}

impl Pieces {
    /// Cuts a folded text. Commas and white space part pieces and mean nothing else; endings such as
    /// `th` and `-го` are dropped. Nothing when a number has more digits than a date can use.
    pub(super) fn of(text: &str) -> Option<Self> {
        let mut pieces = Self::default();
        let mut rest = text.trim_end_matches('.');
        while let Some(first) = rest.chars().next() {
            let run = |test: fn(char) -> bool| rest.find(|c| !test(c)).unwrap_or(rest.len());
            let length = if first.is_ascii_digit() {
                let length = run(|c| c.is_ascii_digit());
                let value = rest[..length].parse().ok().filter(|_| length <= 4)?;
                pieces.numbers.push((value, length));
                length
            } else if first.is_alphabetic() {
                let length = run(char::is_alphabetic);
                pieces.word(&rest[..length]);
                length
            } else {
                if !first.is_whitespace() && first != ',' {
                    pieces.marks.push(first);
                }
                first.len_utf8()
            };
            rest = &rest[length..];
        }
        Some(pieces)
    }

    fn word(&mut self, word: &str) {
        if listed("read-ordinal", word) {
            // The dash of `3-го` belongs to the ending.
            self.marks.pop_if(|mark| *mark == '-');
        } else if !listed("read-year", word) {
            self.words.push(word.to_owned());
        }
    }
}

/// A day by its own name: how many days it is from today.
pub(super) fn named_day(text: &str) -> Option<i64> {
    let days = [
        (0, "read-today"),
        (1, "read-tomorrow"),
        (2, "read-day-after-tomorrow"),
        (-1, "read-yesterday"),
    ];
    let text = text.replace(' ', "_");
    days.into_iter().find(|(_, id)| listed(id, &text)).map(|(days, _)| days)
}

/// A weekday by its name in any case, full or short.
pub(super) fn weekday(word: &str) -> Option<Weekday> {
    let number = (1..=7_u8).find(|number| listed(&format!("read-weekday-{number}"), word))?;
    Weekday::try_from(number - 1).ok()
}

/// The number of a month by its name in any case, full or short.
pub(super) fn month(word: &str) -> Option<u32> {
    (1..=12).find(|number| listed(&format!("read-month-{number}"), word))
}

/// A step with a sign or after `через` and `in`: days unless a word says otherwise.
pub(super) fn step(text: &str) -> Option<Step> {
    let (first, rest) = text.split_at(text.find(|c: char| !c.is_alphabetic()).unwrap_or(0));
    let (sign, rest) = match rest.strip_prefix(['-', '−', '–']) {
        Some(rest) if first.is_empty() => (-1, rest),
        _ if listed("read-in", first) => (1, rest),
        _ if first.is_empty() => (1, rest.strip_prefix('+')?),
        _ => return None,
    };
    let pieces = Pieces::of(rest.trim()).filter(|pieces| pieces.marks.is_empty())?;
    let count = match pieces.numbers.as_slice() {
        [] if !first.is_empty() => 1,
        [(count, _)] => *count,
        _ => return None,
    };
    match pieces.words.as_slice() {
        [] if first.is_empty() => Some(Step::Days(sign * count)),
        [word] if listed("read-days", word) => Some(Step::Days(sign * count)),
        [word] if listed("read-weeks", word) => Some(Step::Days(sign * count * 7)),
        [word] if listed("read-months", word) => Some(Step::Months(sign * count)),
        _ => None,
    }
}

impl Step {
    /// The day that lies so far from the given one.
    pub(super) fn from(self, day: NaiveDate) -> Option<NaiveDate> {
        match self {
            Self::Days(days) if days < 0 => day.checked_sub_days(Days::new(days.unsigned_abs())),
            Self::Days(days) => day.checked_add_days(Days::new(days.unsigned_abs())),
            Self::Months(count) => {
                let months = Months::new(u32::try_from(count.unsigned_abs()).ok()?);
                let forward = count >= 0;
                if forward {
                    day.checked_add_months(months)
                } else {
                    day.checked_sub_months(months)
                }
            }
        }
    }
}
