//! Why something typed was not understood, and the message that tells a person how to write it.

use chrono::{Datelike, NaiveDate};

use crate::l10n::{Arg, Texts};

/// Why a typed number was not understood. A text in it is what the reading stumbled over.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ReadNumberError {
    /// Nothing was typed.
    #[error("empty")]
    Empty,
    /// There is no digit in it.
    #[error("no number")]
    NoNumber,
    /// Two numbers, a range, a sum, or two words of size or currency.
    #[error("more than one number, unit or currency")]
    Several,
    /// Groups that are not of three digits, or two decimal marks.
    #[error("groups of digits: {0}")]
    Groups(String),
    /// A single mark before three digits that the language uses neither for groups nor for places.
    #[error("ambiguous: {0}")]
    Ambiguous(String),
    /// A word or sign that means nothing here.
    #[error("unknown word: {0}")]
    Unknown(String),
    /// More digits than an amount can have.
    #[error("too large")]
    TooLarge,
}

/// Why a typed date was not understood.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ReadDateError {
    /// Nothing was typed.
    #[error("empty")]
    Empty,
    /// It does not look like a date.
    #[error("not a date: {0}")]
    NotADate(String),
    /// Day and month could be either way round.
    #[error("day and month could be either: {0}")]
    Ambiguous(String),
    /// The month has no such day, or the year no such month.
    #[error("no such day: {0}")]
    NoSuchDay(String),
    /// The weekday that was typed is not that of the date.
    #[error("{0} is another weekday")]
    OtherWeekday(NaiveDate),
    /// A year no deal lives in.
    #[error("year: {0}")]
    Year(i64),
}

impl ReadNumberError {
    /// The message in the language of the screen.
    pub fn say(&self, texts: Texts) -> String {
        let (id, text) = match self {
            Self::Empty => ("read-number-empty", ""),
            Self::NoNumber => ("read-number-none", ""),
            Self::Several => ("read-number-several", ""),
            Self::Groups(text) => ("read-number-groups", text.as_str()),
            Self::Ambiguous(text) => ("read-number-ambiguous", text.as_str()),
            Self::Unknown(text) => ("read-number-unknown", text.as_str()),
            Self::TooLarge => ("read-number-too-large", ""),
        };
        texts.with(id, &[("text", Arg::Text(text))])
    }
}

impl ReadDateError {
    /// The message in the language of the screen.
    pub fn say(&self, texts: Texts) -> String {
        let (id, text) = match self {
            Self::Empty => ("read-date-empty", String::new()),
            Self::NotADate(text) => ("read-date-none", text.clone()),
            Self::Ambiguous(text) => ("read-date-ambiguous", text.clone()),
            Self::NoSuchDay(text) => ("read-date-no-such-day", text.clone()),
            Self::OtherWeekday(date) => {
                ("read-date-other-weekday", texts.date_with_weekday(*date, date.year()))
            }
            Self::Year(year) => ("read-date-year", year.to_string()),
        };
        texts.with(id, &[("text", Arg::Text(&text))])
    }
}
