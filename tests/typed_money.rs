//! Amounts as people type them, in either language, and that the program reads back what it writes
//! itself.

// What the tests themselves set up is there, or the test is wrong.
#![allow(clippy::unwrap_used)]

use deal_defense::l10n::{Language, ReadNumberError, Texts, TypedMoney};
use proptest::prelude::*;
use rust_decimal::Decimal;

const RU: Texts = Texts::new(Language::Ru);
const EN: Texts = Texts::new(Language::En);

fn number(text: &str) -> Decimal {
    text.parse().unwrap()
}

fn money(texts: Texts, text: &str) -> Result<String, ReadNumberError> {
    texts.read_money(text, "RUB").map(|typed| format!("{} {}", typed.amount, typed.currency))
}

#[test]
fn money_is_read_as_people_write_it() {
    for (typed, meant) in [
        ("84,5 млн", "84500000 RUB"),
        ("84.5m", "84500000 RUB"),
        ("84 500 000", "84500000 RUB"),
        ("84\u{a0}500\u{202f}000,50 ₽", "84500000.5 RUB"),
        ("84500000 руб.", "84500000 RUB"),
        ("1,2 млрд", "1200000000 RUB"),
        ("$2.5 mln", "2500000 USD"),
        ("2,5 млн долл. США", "2500000 USD"),
        ("450 тыс", "450000 RUB"),
        ("450 т.р.", "450000 RUB"),
        ("450тр", "450000 RUB"),
        ("450k", "450000 RUB"),
        ("EUR 1.2 million", "1200000 EUR"),
        ("3 миллиона евро", "3000000 EUR"),
        ("12 млн тенге", "12000000 KZT"),
        ("7 aed", "7 AED"),
        ("1,250,000.75", "1250000.75 RUB"),
        ("1.250.000,75", "1250000.75 RUB"),
        ("−5 млн ₽", "-5000000 RUB"),
        ("84,000,000", "84000000 RUB"),
    ] {
        assert_eq!(money(RU, typed).as_deref(), Ok(meant), "{typed} in Russian");
        assert_eq!(money(EN, typed).as_deref(), Ok(meant), "{typed} in English");
    }
}

#[test]
fn a_single_mark_before_three_digits_is_read_by_the_language() {
    assert_eq!(money(EN, "84,500").as_deref(), Ok("84500 RUB"));
    assert_eq!(money(EN, "84.500").as_deref(), Ok("84.5 RUB"));
    assert_eq!(money(RU, "84,500").as_deref(), Ok("84.5 RUB"));
    assert_eq!(money(RU, "84.500"), Err(ReadNumberError::Ambiguous("84.500".into())));
    assert_eq!(money(RU, "84.500 млн").as_deref(), Ok("84500000 RUB"));
    assert_eq!(money(RU, "0.500").as_deref(), Ok("0.5 RUB"));
}

#[test]
fn nonsense_is_refused_with_its_reason() {
    use ReadNumberError::{Empty, Groups, NoNumber, Several, TooLarge, Unknown};
    for (typed, reason) in [
        ("  ", Empty),
        ("млн", NoNumber),
        ("80-90 млн", Several),
        ("1 млн 200 тыс", Several),
        ("5 тыс млн", Several),
        ("$5 евро", Several),
        ("1e6", Several),
        ("84 50", Groups("84 50".into())),
        ("1,23,456", Groups("1,23,456".into())),
        ("1.234,567.8", Groups("1.234,567.8".into())),
        ("1234 567", Groups("1234 567".into())),
        ("около 84 млн", Unknown("около".into())),
        ("84 xyz", Unknown("xyz".into())),
        ("30 %", Unknown("%".into())),
        ("--5", Unknown("-".into())),
        ("99999999999999999999999999999999", TooLarge),
        ("9999999999999999999999999999 трлн", TooLarge),
    ] {
        assert_eq!(money(RU, typed), Err(reason), "{typed}");
    }
}

#[test]
fn a_number_may_carry_the_unit_of_its_field() {
    assert_eq!(RU.read_number("30 %"), Ok(number("30")));
    assert_eq!(EN.read_number("12.5"), Ok(number("12.5")));
    assert_eq!(RU.read_number("30 дней"), Err(ReadNumberError::Unknown("дней".into())));
    assert_eq!(RU.read_in_unit("45 дней", "дней"), Ok(number("45")));
    assert_eq!(RU.read_in_unit("30 % цены", "% цены"), Ok(number("30")));
    assert_eq!(RU.read_in_unit("84,5", "млн ₽"), Ok(number("84.5")));
    assert_eq!(RU.read_in_unit("84,5 млн", "млн ₽"), Ok(number("84.5")));
    assert_eq!(RU.read_in_unit("1,2 млрд руб", "млн ₽"), Ok(number("1200")));
    assert_eq!(RU.read_in_unit("$5", "млн ₽"), Err(ReadNumberError::Unknown("USD".into())));
}

#[test]
fn every_refused_number_says_what_to_do_in_both_languages() {
    for texts in [RU, EN] {
        for typed in ["", "млн", "1 т 2", "84 50", "84.500", "84 xyz", &"9".repeat(40)] {
            let said = RU.read_number(typed).unwrap_err().say(texts);
            assert!(!said.contains(['⟦', '{']), "{typed}: {said}");
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn the_program_reads_back_the_amounts_it_writes(cents in -10_i64.pow(15)..10_i64.pow(15)) {
        let amount = Decimal::new(cents, 2).normalize();
        for texts in [RU, EN] {
            for currency in ["RUB", "USD", "EUR", "CNY", "KZT", "AED"] {
                let typed = TypedMoney { amount, currency: currency.to_owned() };
                prop_assert_eq!(texts.read_money(&texts.money(amount, currency), "GBP"), Ok(typed));
            }
        }
    }

    #[test]
    fn a_short_amount_is_off_by_no_more_than_it_shows(whole in 0..10_i64.pow(15)) {
        let amount = Decimal::from(whole);
        for texts in [RU, EN] {
            let short = texts.money_short(amount, "RUB");
            let read = texts.read_money(&short, "RUB").unwrap().amount;
            prop_assert!((read - amount).abs() * Decimal::from(20) <= read.max(amount), "{}", short);
        }
    }

    #[test]
    fn nothing_that_is_typed_makes_the_reading_of_numbers_fall_over(
        typed in "[0-9 .,+%a-fмлнтр$-]{0,12}|\\PC{0,12}",
    ) {
        for texts in [RU, EN] {
            let _ = texts.read_money(&typed, "RUB");
            let _ = texts.read_in_unit(&typed, &typed);
        }
    }
}
