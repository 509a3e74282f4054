//! Levels, to the figure of the worked example.

use super::*;

fn scale(json: &str) -> Scale {
    serde_json::from_str(json).unwrap()
}

fn number(better: &str, acceptable: &str, ideal: &str) -> Scale {
    scale(&format!(
        r#"{{"type":"number","better":"{better}","acceptable":"{acceptable}","ideal":"{ideal}"}}"#
    ))
}

#[test]
fn numbers_are_read_as_people_write_them() {
    for (text, value) in [
        ("30", "30"),
        ("30 %", "30"),
        ("84,5", "84.5"),
        ("84.5 млн", "84.5"),
        ("1 200 000", "1200000"),
        ("1\u{a0}200,5 руб.", "1200.5"),
        ("1,400,000", "1400000"),
        ("1,400.25", "1400.25"),
        ("−5", "-5"),
        ("-0,5 %", "-0.5"),
        ("≥ 30", "30"),
        ("30-50", "30"),
        ("12 мес.", "12"),
        ("30 500 60", "30500"),
        ("2026", "2026"),
    ] {
        assert_eq!(leading_number(text), value.parse().ok(), "{text}");
    }
    for text in ["", "нет", "от 30", "—", "%", ",", "9".repeat(60).as_str()] {
        assert_eq!(leading_number(text), None, "{text}");
    }
}

#[test]
fn levels_of_the_worked_example_hold_to_the_figure() {
    let price = number("more", "80", "83");
    let advance = number("more", "30", "50");
    let delivery = number("more", "110", "130");
    let penalty = number("less", "10", "5");
    for (scale, actual, level) in [
        (&price, "81", Reached::Acceptable),
        (&price, "79,99", Reached::Fail),
        (&price, "80", Reached::Acceptable),
        (&price, "83", Reached::Ideal),
        (&advance, "30 %", Reached::Acceptable),
        (&delivery, "105", Reached::Fail),
        (&penalty, "5", Reached::Ideal),
        (&penalty, "5,1", Reached::Acceptable),
        (&penalty, "10", Reached::Acceptable),
        (&penalty, "10,1", Reached::Fail),
    ] {
        assert_eq!(scale.level_of(actual), Some(level), "{actual}");
    }
}

#[test]
fn days_have_levels_in_both_directions() {
    let early = scale(
        r#"{"type":"date","better":"earlier","acceptable":"2026-12-20","ideal":"2026-12-10"}"#,
    );
    assert_eq!(early.level_of("2026-12-20"), Some(Reached::Acceptable));
    assert_eq!(early.level_of("09.12.2026"), Some(Reached::Ideal));
    assert_eq!(early.level_of("2026-12-21"), Some(Reached::Fail));
    let late =
        scale(r#"{"type":"date","better":"later","acceptable":"2026-12-10","ideal":"2026-12-20"}"#);
    assert_eq!(late.level_of("2026-12-09"), Some(Reached::Fail));
}

#[test]
fn words_and_halves_of_scales_have_no_computed_level() {
    assert_eq!(scale(r#"{"type":"text","acceptable":"a"}"#).level_of("a"), None);
    assert_eq!(number("more", "", "83").level_of("81"), None);
    let no_direction = scale(r#"{"type":"number","acceptable":"1","ideal":"2"}"#);
    assert_eq!(no_direction.level_of("3"), None);
    let chosen: IssueResult =
        serde_json::from_str(r#"{"actual":"105","level":"acceptable"}"#).unwrap();
    let delivery = number("more", "110", "130");
    assert_eq!(chosen.reached(&delivery), Some(Reached::Acceptable));
}

#[test]
fn thresholds_that_contradict_are_named() {
    let mut penalty = number("less", "10", "5");
    assert!(penalty.contradictions("3").is_empty());
    assert_eq!(penalty.contradictions("12"), ["opening"]);
    penalty.stop = "10".into();
    assert!(penalty.contradictions("").is_empty());
    penalty.stop = "8".into();
    assert_eq!(penalty.contradictions(""), ["stop"]);
    penalty.ideal = "10".into();
    assert_eq!(penalty.contradictions(""), ["stop", "ideal"]);
    assert_eq!(number("more", "50", "30").contradictions("60"), ["ideal"]);
}

/// Weights and levels in words, and the overall level.
type Row = (&'static [(&'static str, &'static str)], Option<Reached>);

fn overall_of_words(words: &[(&str, &str)]) -> Option<Reached> {
    use crate::domain::choice::Choice;
    overall(words.iter().map(|(weight, level)| {
        let weight = Weight::from_word(weight).map_or(Pick::NotAsked, Pick::Is);
        (weight, Reached::from_word(level))
    }))
}

#[test]
fn the_overall_level_follows_the_compulsory_issues() {
    let rows: [Row; 9] = [
        (
            &[
                ("compulsory", "acceptable"),
                ("compulsory", "acceptable"),
                ("compulsory", "fail"),
                ("important", "ideal"),
            ],
            Some(Reached::Fail),
        ),
        (&[("compulsory", "ideal"), ("important", "acceptable")], Some(Reached::Ideal)),
        (&[("compulsory", "ideal"), ("important", "fail")], Some(Reached::Acceptable)),
        (&[("compulsory", "ideal"), ("desirable", "fail")], Some(Reached::Ideal)),
        (&[("compulsory", "ideal"), ("compulsory", "acceptable")], Some(Reached::Acceptable)),
        (&[("compulsory", "ideal"), ("compulsory", "not_discussed")], None),
        (&[("compulsory", "ideal"), ("compulsory", "")], None),
        (&[("compulsory", "fail"), ("compulsory", "not_discussed")], Some(Reached::Fail)),
        (&[("important", "ideal")], None),
    ];
    for (words, level) in rows {
        assert_eq!(overall_of_words(words), level, "{words:?}");
    }
}
