//! Money as each language writes it: in full for a document, short for a line of the screen.
//!
//! Short means millions and above with one place; below a million the full amount is no longer than
//! the short one would be, and says more.

use rust_decimal::Decimal;

use super::number::{self, NO_BREAK};
use super::{Language, Texts, currency};

/// Units that have a word, the largest first: one of it, the amount from which it is used, its
/// message. 999 950 000 is where millions would round to 1 000,0.
const UNITS: [(i64, i64, &str); 3] = [
    (1_000_000_000_000, 999_950_000_000, "money-trillion"),
    (1_000_000_000, 999_950_000, "money-billion"),
    (1_000_000, 1_000_000, "money-million"),
];

impl Texts {
    /// The whole amount: `84 000 000 ₽`, `₽84,000,000`, `AED 1,250.50`. Kopecks and cents are shown
    /// when there are any.
    pub fn money(self, amount: Decimal, currency: &str) -> String {
        let places = amount.normalize().scale();
        let places = if places == 0 { 0 } else { places.max(2) };
        let digits = number::fixed(self.language(), amount.abs(), places);
        self.placed(number::is_negative(amount), &digits, "", currency)
    }

    /// The amount as one says it: `84,0 млн ₽`, `₽84.0M`; below a million without kopecks.
    pub fn money_short(self, amount: Decimal, currency: &str) -> String {
        let whole = number::rounded(amount, 0);
        for (one, from, unit) in UNITS {
            if whole.abs() >= Decimal::from(from) {
                let share = (amount / Decimal::from(one)).abs();
                let digits = number::fixed(self.language(), share, 1);
                let unit = self.text(unit);
                return self.placed(number::is_negative(amount), &digits, &unit, currency);
            }
        }
        self.money(whole, currency)
    }

    fn placed(self, negative: bool, digits: &str, unit: &str, code: &str) -> String {
        let sign = currency::sign(code);
        let text = match self.language() {
            Language::Ru => {
                let sign = sign.unwrap_or(code);
                let gap = if unit.is_empty() { String::new() } else { NO_BREAK.to_string() };
                format!("{digits}{gap}{unit}{NO_BREAK}{sign}")
            }
            Language::En => match sign {
                Some(sign) => format!("{sign}{digits}{unit}"),
                None => format!("{code}{NO_BREAK}{digits}{unit}"),
            },
        };
        number::signed(negative, &text)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const RU: Texts = Texts::new(Language::Ru);
    const EN: Texts = Texts::new(Language::En);

    fn number(text: &str) -> Decimal {
        text.parse().unwrap()
    }

    fn spaced(text: &str) -> String {
        text.replace(NO_BREAK, " ")
    }

    #[test]
    fn short_money_reads_as_one_says_it() {
        assert_eq!(spaced(&RU.money_short(number("84000000"), "RUB")), "84,0 млн ₽");
        assert_eq!(EN.money_short(number("84000000"), "RUB"), "₽84.0M");
        assert_eq!(EN.money_short(number("2549999"), "USD"), "$2.5M");
        assert_eq!(spaced(&RU.money_short(number("1250000000"), "KZT")), "1,3 млрд ₸");
        assert_eq!(spaced(&EN.money_short(number("-3100000"), "AED")), "−AED 3.1M");
        assert_eq!(spaced(&RU.money_short(number("450000.4"), "CNY")), "450 000 ¥");
    }

    #[test]
    fn rounding_moves_to_the_next_unit_and_not_past_it() {
        assert_eq!(spaced(&RU.money_short(number("999999999"), "RUB")), "1,0 млрд ₽");
        assert_eq!(spaced(&RU.money_short(number("999999.6"), "RUB")), "1,0 млн ₽");
        assert_eq!(spaced(&RU.money_short(number("999950"), "RUB")), "999 950 ₽");
        assert_eq!(spaced(&RU.money_short(number("950000000"), "RUB")), "950,0 млн ₽");
        assert_eq!(EN.money_short(Decimal::ZERO, "EUR"), "€0");
    }

    #[test]
    fn full_money_shows_cents_only_when_there_are_any() {
        assert_eq!(spaced(&RU.money(number("84000000.00"), "RUB")), "84 000 000 ₽");
        assert_eq!(EN.money(number("1250.5"), "USD"), "$1,250.50");
        assert_eq!(spaced(&EN.money(number("-7"), "GBP")), "−GBP 7");
    }
}
