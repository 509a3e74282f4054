//! Dates as each language writes them. Nothing here knows what day it is.

use chrono::{Datelike, NaiveDate};

use super::number::NO_BREAK;
use super::{Language, Texts};

impl Texts {
    /// The whole date: `03.12.2026`, `3 Dec 2026`.
    pub fn date(self, date: NaiveDate) -> String {
        match self.language() {
            Language::Ru => date.format("%d.%m.%Y").to_string(),
            Language::En => {
                let month = self.month_short(date);
                format!("{}{NO_BREAK}{month}{NO_BREAK}{}", date.day(), date.year())
            }
        }
    }

    /// Day and month for a narrow column: `3 дек`, `3 Dec`.
    pub fn date_short(self, date: NaiveDate) -> String {
        format!("{}{NO_BREAK}{}", date.day(), self.month_short(date))
    }

    /// Day and month in words: `3 декабря`, `3 December`; the year is added when it is not
    /// `this_year`.
    pub fn date_in_words(self, date: NaiveDate, this_year: i32) -> String {
        let month = self.text(&format!("month-{}-of", date.month()));
        let day = format!("{}{NO_BREAK}{month}", date.day());
        if date.year() == this_year { day } else { format!("{day}{NO_BREAK}{}", date.year()) }
    }

    /// As one says it: `чт, 3 декабря`, `Thu 3 December`; the year is added when it is not `this_year`.
    pub fn date_with_weekday(self, date: NaiveDate, this_year: i32) -> String {
        let weekday = self.weekday_short(date);
        let comma = if self.language() == Language::Ru { "," } else { "" };
        format!("{weekday}{comma} {}", self.date_in_words(date, this_year))
    }

    /// The month alone, as in the heading of a calendar: `декабрь 2026`, `December 2026`.
    pub fn month(self, date: NaiveDate) -> String {
        let month = self.text(&format!("month-{}", date.month()));
        format!("{month} {}", date.year())
    }

    /// `чт`, `Thu`.
    pub fn weekday_short(self, date: NaiveDate) -> String {
        let number = date.weekday().number_from_monday();
        self.text(&format!("weekday-{number}-short")).into_owned()
    }

    fn month_short(self, date: NaiveDate) -> String {
        self.text(&format!("month-{}-short", date.month())).into_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_read_as_one_says_them() {
        let day = NaiveDate::from_ymd_opt(2026, 12, 3).unwrap();
        let of = |language, text: fn(Texts, NaiveDate) -> String| {
            text(Texts::new(language), day).replace(NO_BREAK, " ")
        };
        assert_eq!(of(Language::Ru, Texts::date), "03.12.2026");
        assert_eq!(of(Language::En, Texts::date), "3 Dec 2026");
        assert_eq!(of(Language::Ru, Texts::date_short), "3 дек");
        assert_eq!(of(Language::Ru, |t, d| t.date_with_weekday(d, 2026)), "чт, 3 декабря");
        assert_eq!(of(Language::En, |t, d| t.date_with_weekday(d, 2026)), "Thu 3 December");
        assert_eq!(of(Language::Ru, |t, d| t.date_with_weekday(d, 2027)), "чт, 3 декабря 2026");
        assert_eq!(of(Language::En, |t, d| t.date_in_words(d, 2026)), "3 December");
        assert_eq!(of(Language::Ru, Texts::month), "декабрь 2026");
    }
}
