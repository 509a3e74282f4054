//! Dates as people type them, in either language, and that the program reads back what it writes
//! itself.

// What the tests themselves set up is there, or the test is wrong.
#![allow(clippy::unwrap_used)]

use chrono::{Datelike, Days, NaiveDate};
use deal_defense::l10n::{Language, ReadDateError, Texts, Toward};
use proptest::prelude::*;

const RU: Texts = Texts::new(Language::Ru);
const EN: Texts = Texts::new(Language::En);

fn day(iso: &str) -> NaiveDate {
    iso.parse().unwrap()
}

/// Tuesday, 1 December 2026.
fn read(texts: Texts, typed: &str, toward: Toward) -> Result<String, ReadDateError> {
    texts.read_date(typed, day("2026-12-01"), toward).map(|date| date.to_string())
}

#[test]
fn dates_are_read_as_people_write_them() {
    for (typed, meant) in [
        ("3.12", "2026-12-03"),
        ("3.12.", "2026-12-03"),
        ("03.12.26", "2026-12-03"),
        ("03-12-2026", "2026-12-03"),
        ("3 декабря", "2026-12-03"),
        ("3-го декабря 2026 г.", "2026-12-03"),
        ("3 dec", "2026-12-03"),
        ("Dec 3rd, 2026", "2026-12-03"),
        ("3-Dec-26", "2026-12-03"),
        ("2026-12-03", "2026-12-03"),
        ("чт, 3 декабря", "2026-12-03"),
        ("Thu 3 December", "2026-12-03"),
        ("пт", "2026-12-04"),
        ("в пятницу", "2026-12-04"),
        ("on Friday", "2026-12-04"),
        ("вт", "2026-12-08"),
        ("сегодня", "2026-12-01"),
        ("Завтра", "2026-12-02"),
        ("tomorrow", "2026-12-02"),
        ("day after tomorrow", "2026-12-03"),
        ("+7", "2026-12-08"),
        ("-3", "2026-11-28"),
        ("+2 нед", "2026-12-15"),
        ("+1m", "2027-01-01"),
        ("через неделю", "2026-12-08"),
        ("in 3 days", "2026-12-04"),
        ("12.11", "2027-11-12"),
        ("29.02", "2028-02-29"),
    ] {
        for texts in [RU, EN] {
            assert_eq!(read(texts, typed, Toward::Future).as_deref(), Ok(meant), "{typed}");
        }
    }
}

#[test]
fn a_date_without_a_year_goes_the_way_it_is_meant() {
    assert_eq!(read(RU, "12.11", Toward::Past).as_deref(), Ok("2026-11-12"));
    assert_eq!(read(RU, "12.11", Toward::Nearest).as_deref(), Ok("2026-11-12"));
    assert_eq!(read(RU, "20.01", Toward::Nearest).as_deref(), Ok("2027-01-20"));
    assert_eq!(read(RU, "вт", Toward::Past).as_deref(), Ok("2026-11-24"));
    assert_eq!(read(RU, "пн", Toward::Past).as_deref(), Ok("2026-11-30"));
    assert_eq!(read(RU, "1.12", Toward::Past).as_deref(), Ok("2026-12-01"));
}

#[test]
fn what_is_no_date_or_two_is_refused_with_its_reason() {
    let refused = |texts, typed| read(texts, typed, Toward::Future).unwrap_err();
    assert_eq!(refused(EN, "3/4"), ReadDateError::Ambiguous("3/4".into()));
    assert_eq!(read(RU, "3/4", Toward::Future).as_deref(), Ok("2027-04-03"));
    assert_eq!(read(EN, "12/25/26", Toward::Future).as_deref(), Ok("2026-12-25"));
    assert_eq!(refused(RU, "31.02"), ReadDateError::NoSuchDay("31.02".into()));
    assert_eq!(refused(RU, "3.13.2026"), ReadDateError::NoSuchDay("3.13.2026".into()));
    assert_eq!(refused(RU, "пн, 3 декабря"), ReadDateError::OtherWeekday(day("2026-12-03")));
    assert_eq!(refused(RU, "3.12.1026"), ReadDateError::Year(1026));
    assert_eq!(refused(RU, " "), ReadDateError::Empty);
    for typed in
        ["15", "3 12", "декабрь", "3.12/26", "когда-нибудь", "12345.1", "3.12.026", "+", "через"]
    {
        assert_eq!(refused(RU, typed), ReadDateError::NotADate(typed.into()));
    }
}

#[test]
fn every_refused_date_says_what_to_do_in_both_languages() {
    for texts in [RU, EN] {
        for typed in ["", "когда-нибудь", "3/4", "31.02", "пн, 3.12", "3.12.1026"] {
            let said = read(EN, typed, Toward::Future).unwrap_err().say(texts);
            assert!(!said.contains(['⟦', '{']), "{typed}: {said}");
        }
    }
    assert_eq!(
        read(RU, "пн, 3.12", Toward::Future).unwrap_err().say(RU),
        "День недели не сходится с датой: это чт, 3\u{a0}декабря."
    );
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn the_program_reads_back_the_dates_it_writes(ahead in 0_u64..300) {
        let today = day("2026-12-01");
        let date = today + Days::new(ahead);
        for texts in [RU, EN] {
            let written = [
                texts.date(date),
                texts.date_short(date),
                texts.date_with_weekday(date, today.year()),
                texts.date_with_weekday(date, 0),
                date.to_string(),
            ];
            for text in written {
                prop_assert_eq!(texts.read_date(&text, today, Toward::Future), Ok(date), "{}", text);
            }
        }
    }

    #[test]
    fn nothing_that_is_typed_makes_the_reading_of_dates_fall_over(
        typed in "[0-9 .,+/a-fмндпт-]{0,12}|\\PC{0,12}",
    ) {
        for texts in [RU, EN] {
            let _ = texts.read_date(&typed, day("2026-12-01"), Toward::Nearest);
        }
    }
}
