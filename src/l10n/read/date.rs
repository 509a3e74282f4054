//! Dates as people write them, relative to a day that is given: `3.12`, `3 dec`, `пт`, `+7`,
//! `завтра`, `2026-12-03`.

use chrono::{Datelike, NaiveDate, Weekday};

use super::ReadDateError;
use super::date_words::{self, Pieces, Step};
use crate::l10n::{Language, Texts, words};

/// Which way a date without a year, or a weekday, is meant.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Toward {
    /// What is still to be done: a date from today on, a weekday after today.
    #[default]
    Future,
    /// What has happened or was said: a date up to today, a weekday before today.
    Past,
    /// Whichever date is closer; a weekday as for the future.
    Nearest,
}

/// Years a deal can live in.
const YEARS: std::ops::RangeInclusive<i64> = 1990..=2100;

impl Texts {
    /// The date a person typed, seen from `today`.
    pub fn read_date(
        self,
        text: &str,
        today: NaiveDate,
        toward: Toward,
    ) -> Result<NaiveDate, ReadDateError> {
        let typed = text.trim();
        if typed.is_empty() {
            return Err(ReadDateError::Empty);
        }
        let reading = Reading { language: self.language(), typed, today, toward };
        let date = reading.date(&words::fold_search(typed))?;
        let year = i64::from(date.year());
        if YEARS.contains(&year) { Ok(date) } else { Err(ReadDateError::Year(year)) }
    }
}

struct Reading<'a> {
    language: Language,
    typed: &'a str,
    today: NaiveDate,
    toward: Toward,
}

impl Reading<'_> {
    fn date(&self, text: &str) -> Result<NaiveDate, ReadDateError> {
        let step = date_words::named_day(text).map(Step::Days).or_else(|| date_words::step(text));
        if let Some(step) = step {
            return step.from(self.today).ok_or_else(|| self.not_a_date());
        }
        let mut pieces = Pieces::of(text).ok_or_else(|| self.not_a_date())?;
        if pieces.words.first().is_some_and(|word| super::listed("read-on", word)) {
            pieces.words.remove(0);
        }
        let weekday = pieces.words.first().and_then(|word| date_words::weekday(word));
        let Some(weekday) = weekday else {
            return self.calendar(&pieces);
        };
        pieces.words.remove(0);
        if pieces.numbers.is_empty() && pieces.words.is_empty() && pieces.marks.is_empty() {
            return self.weekday(weekday);
        }
        let date = self.calendar(&pieces)?;
        if date.weekday() == weekday { Ok(date) } else { Err(ReadDateError::OtherWeekday(date)) }
    }

    fn weekday(&self, weekday: Weekday) -> Result<NaiveDate, ReadDateError> {
        let ahead = i64::from(weekday.days_since(self.today.weekday()));
        let days = match self.toward {
            Toward::Past if ahead == 0 => -7,
            Toward::Past => ahead - 7,
            _ if ahead == 0 => 7,
            _ => ahead,
        };
        Step::Days(days).from(self.today).ok_or_else(|| self.not_a_date())
    }

    /// A day of the calendar, with a month as a number or as a word.
    fn calendar(&self, pieces: &Pieces) -> Result<NaiveDate, ReadDateError> {
        match pieces.words.as_slice() {
            [] => self.numeric(pieces),
            [word] => self.with_month(pieces, word),
            _ => Err(self.not_a_date()),
        }
    }

    fn numeric(&self, pieces: &Pieces) -> Result<NaiveDate, ReadDateError> {
        let &[mark, ref other_marks @ ..] = pieces.marks.as_slice() else {
            return Err(self.not_a_date());
        };
        let alike = other_marks.iter().all(|other| *other == mark);
        if !alike
            || !['.', '/', '-'].contains(&mark)
            || pieces.marks.len() + 1 != pieces.numbers.len()
        {
            return Err(self.not_a_date());
        }
        let (day, month, year) = match *pieces.numbers.as_slice() {
            [(year, 4), (month, 1..=2), (day, 1..=2)] => return self.day(year, month, day),
            [(day, 1..=2), (month, 1..=2)] => (day, month, None),
            [(day, 1..=2), (month, 1..=2), year] => (day, month, Some(self.year(year)?)),
            _ => return Err(self.not_a_date()),
        };
        let (day, month) = match (self.language, mark) {
            // Half of the English-speaking world writes the month first, and with a slash.
            (Language::En, '/') if day <= 12 && month <= 12 && day != month => {
                return Err(ReadDateError::Ambiguous(self.typed.to_owned()));
            }
            (Language::En, '/') if month > 12 => (month, day),
            _ => (day, month),
        };
        match year {
            Some(year) => self.day(year, month, day),
            None => self.without_year(month, day),
        }
    }

    fn with_month(&self, pieces: &Pieces, word: &str) -> Result<NaiveDate, ReadDateError> {
        let month = date_words::month(word).ok_or_else(|| self.not_a_date())?;
        let month = i64::from(month);
        if pieces.marks.iter().any(|mark| !['.', '-', '/'].contains(mark)) {
            return Err(self.not_a_date());
        }
        match *pieces.numbers.as_slice() {
            [(day, 1..=2)] => self.without_year(month, day),
            [(day, 1..=2), year] => self.day(self.year(year)?, month, day),
            [(year, 4), (day, 1..=2)] => self.day(year, month, day),
            _ => Err(self.not_a_date()),
        }
    }

    fn year(&self, (year, digits): (i64, usize)) -> Result<i64, ReadDateError> {
        match digits {
            2 => Ok(2000 + year),
            4 => Ok(year),
            _ => Err(self.not_a_date()),
        }
    }

    fn day(&self, year: i64, month: i64, day: i64) -> Result<NaiveDate, ReadDateError> {
        calendar_day(year, month, day)
            .ok_or_else(|| ReadDateError::NoSuchDay(self.typed.to_owned()))
    }

    /// The year that fits the way the date is meant. Eight years around hold a 29 February.
    fn without_year(&self, month: i64, day: i64) -> Result<NaiveDate, ReadDateError> {
        let this = i64::from(self.today.year());
        let days_from_today = |date: &NaiveDate| date.signed_duration_since(self.today).num_days();
        (this - 8..=this + 8)
            .filter_map(|year| calendar_day(year, month, day))
            .filter(|date| match self.toward {
                Toward::Future => days_from_today(date) >= 0,
                Toward::Past => days_from_today(date) <= 0,
                Toward::Nearest => true,
            })
            .min_by_key(|date| days_from_today(date).abs())
            .ok_or_else(|| ReadDateError::NoSuchDay(self.typed.to_owned()))
    }

    fn not_a_date(&self) -> ReadDateError {
        ReadDateError::NotADate(self.typed.to_owned())
    }
}

fn calendar_day(year: i64, month: i64, day: i64) -> Option<NaiveDate> {
    let month = u32::try_from(month).ok()?;
    NaiveDate::from_ymd_opt(i32::try_from(year).ok()?, month, u32::try_from(day).ok()?)
}
