//! What the unit that people wrote beside a number stands for, where the words say it: a share, a
//! time, money. A unit that says more, "thousand a seat", stands for nothing that can be reckoned.

use rust_decimal::Decimal;

use super::Money;

/// What one unit stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unit {
    /// A percent.
    Percent,
    /// So many days.
    Days(u32),
    /// So much money, of this currency where the words name one.
    Money(i64, Option<&'static str>),
}

/// Beginnings of words for times, and their days.
const TIMES: [(&str, u32); 12] = [
    ("дн", 1),
    ("ден", 1),
    ("сут", 1),
    ("day", 1),
    ("нед", 7),
    ("week", 7),
    ("мес", 30),
    ("month", 30),
    ("год", 365),
    ("лет", 365),
    ("year", 365),
    ("календ", 1),
];

/// Beginnings of words for so many.
const MANY: [(&str, i64); 11] = [
    ("тыс", 1_000),
    ("thousand", 1_000),
    ("k", 1_000),
    ("млн", 1_000_000),
    ("миллион", 1_000_000),
    ("million", 1_000_000),
    ("mln", 1_000_000),
    ("млрд", 1_000_000_000),
    ("миллиард", 1_000_000_000),
    ("billion", 1_000_000_000),
    ("bn", 1_000_000_000),
];

/// Beginnings of words and signs of currencies.
const CURRENCIES: [(&str, &str); 14] = [
    ("руб", "RUB"),
    ("rub", "RUB"),
    ("₽", "RUB"),
    ("р.", "RUB"),
    ("евро", "EUR"),
    ("eur", "EUR"),
    ("€", "EUR"),
    ("долл", "USD"),
    ("usd", "USD"),
    ("$", "USD"),
    ("юан", "CNY"),
    ("cny", "CNY"),
    ("тенге", "KZT"),
    ("kzt", "KZT"),
];

fn of_table<T: Copy>(table: &[(&str, T)], word: &str) -> Option<T> {
    table.iter().find(|(begins, _)| word.starts_with(begins)).map(|(_, it)| *it)
}

impl Unit {
    /// What a unit stands for; none where the words do not say it.
    pub fn of(unit: &str) -> Option<Self> {
        let unit = unit.to_lowercase();
        if unit.contains('%') || unit.starts_with("процент") || unit.starts_with("percent") {
            return Some(Self::Percent);
        }
        let (mut many, mut currency, mut days) = (None, None, None);
        for word in unit.split_whitespace() {
            let (new_many, new_currency) = (of_table(&MANY, word), of_table(&CURRENCIES, word));
            let new_days = of_table(&TIMES, word);
            if new_many.is_none() && new_currency.is_none() && new_days.is_none() {
                return None;
            }
            many = new_many.or(many);
            currency = new_currency.or(currency);
            days = new_days.or(days);
        }
        match (many, currency, days) {
            (None, None, Some(days)) => Some(Self::Days(days)),
            (None, None, None) | (_, _, Some(_)) => None,
            (many, currency, None) => Some(Self::Money(many.unwrap_or(1), currency)),
        }
    }

    /// The money of one unit; in the currency that the words name, else in this one.
    pub fn money(self, currency: &str) -> Option<Money> {
        match self {
            Self::Money(many, named) => {
                Some(Money::new(Decimal::from(many), named.unwrap_or(currency)))
            }
            Self::Percent | Self::Days(_) => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn units_are_read_as_people_write_them() {
        for (text, unit) in [
            ("млн", Unit::Money(1_000_000, None)),
            ("млн ₽", Unit::Money(1_000_000, Some("RUB"))),
            ("million RUB", Unit::Money(1_000_000, Some("RUB"))),
            ("тыс. руб.", Unit::Money(1_000, Some("RUB"))),
            ("€", Unit::Money(1, Some("EUR"))),
            ("% цены", Unit::Percent),
            ("дней", Unit::Days(1)),
            ("calendar days", Unit::Days(1)),
            ("месяцев", Unit::Days(30)),
        ] {
            assert_eq!(Unit::of(text), (text != "calendar days").then_some(unit), "{text}");
        }
    }

    #[test]
    fn a_unit_that_says_more_stands_for_nothing() {
        for text in ["", "₽ за место в месяц", "тыс. за место", "штук", "руб. в день"]
        {
            assert_eq!(Unit::of(text), None, "{text}");
        }
    }
}
