//! Numbers as each language writes them: `84 000 000,5` and `84,000,000.5`.
//!
//! Russian groups are kept together by a no-break space, so that no line ends inside an amount.

use rust_decimal::{Decimal, RoundingStrategy};

use super::Language;

/// The space that never becomes the end of a line.
pub const NO_BREAK: char = '\u{a0}';

/// The minus sign of both languages, as wide as a digit.
pub const MINUS: char = '−';

/// A whole number with groups.
pub fn whole(language: Language, number: i64) -> String {
    signed(number < 0, &grouped(language, &number.unsigned_abs().to_string()))
}

/// A number with all the places it has, without idle zeros at the end.
pub fn decimal(language: Language, number: Decimal) -> String {
    signed(is_negative(number), &grouped(language, &number.abs().normalize().to_string()))
}

/// A number rounded to so many places, half away from zero, with zeros to fill them.
pub fn fixed(language: Language, number: Decimal, places: u32) -> String {
    let rounded = rounded(number, places);
    let digits = format!("{:.*}", places as usize, rounded.abs());
    signed(is_negative(rounded), &grouped(language, &digits))
}

/// A share in percent: `30 %` and `30%`. The number is the percentage itself, not a fraction of one.
pub fn percent(language: Language, number: Decimal) -> String {
    match language {
        Language::Ru => format!("{}{NO_BREAK}%", decimal(language, number)),
        Language::En => format!("{}%", decimal(language, number)),
    }
}

pub(super) fn rounded(number: Decimal, places: u32) -> Decimal {
    number.round_dp_with_strategy(places, RoundingStrategy::MidpointAwayFromZero)
}

pub(super) fn is_negative(number: Decimal) -> bool {
    number.is_sign_negative() && !number.is_zero()
}

pub(super) fn signed(negative: bool, text: &str) -> String {
    if negative { format!("{MINUS}{text}") } else { text.to_owned() }
}

/// Groups of three and the language's decimal mark, for plain digits with a point.
fn grouped(language: Language, digits: &str) -> String {
    let (group, mark) = match language {
        Language::Ru => (NO_BREAK, ','),
        Language::En => (',', '.'),
    };
    let (whole, places) = digits.split_once('.').unwrap_or((digits, ""));
    let mut text = String::with_capacity(digits.len() * 2);
    for (index, digit) in whole.chars().enumerate() {
        if index > 0 && (whole.len() - index).is_multiple_of(3) {
            text.push(group);
        }
        text.push(digit);
    }
    if !places.is_empty() {
        text.push(mark);
        text.push_str(places);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    fn number(text: &str) -> Decimal {
        text.parse().unwrap()
    }

    #[test]
    fn groups_and_marks_follow_the_language() {
        assert_eq!(decimal(Language::Ru, number("84000000.50")), "84\u{a0}000\u{a0}000,5");
        assert_eq!(decimal(Language::En, number("84000000.50")), "84,000,000.5");
        assert_eq!(decimal(Language::En, number("999")), "999");
        assert_eq!(whole(Language::Ru, 1000), "1\u{a0}000");
        assert_eq!(whole(Language::En, i64::MIN), "−9,223,372,036,854,775,808");
    }

    #[test]
    fn rounding_never_shows_a_minus_before_zero() {
        assert_eq!(fixed(Language::Ru, number("-0.04"), 1), "0,0");
        assert_eq!(fixed(Language::En, number("-0.05"), 1), "−0.1");
        assert_eq!(decimal(Language::Ru, number("-0")), "0");
    }

    #[test]
    fn a_percentage_stands_with_its_sign() {
        assert_eq!(percent(Language::Ru, number("12.5")), "12,5\u{a0}%");
        assert_eq!(percent(Language::En, number("30")), "30%");
    }
}
