//! The sample deals: their holes are the ones they were written for, their twins are equal, no
//! sentence is said twice, and the schema knows every key.

#![allow(clippy::unwrap_used)]

mod common;

use std::collections::HashMap;

use common::{deal, file, holes_on, place, tell};
use deal_defense::domain::schema::SCHEMA;
use deal_defense::l10n::{Language, Texts};
use serde_json::Value;

const LANGUAGES: [&str; 2] = ["ru", "en"];
const NAMES: [&str; 4] = ["switchgear", "switchgear-mended", "saas", "mining"];

fn text(name: &str, language: &str) -> String {
    file(&format!("sample-data/{name}.{language}.json"))
}

fn tree(name: &str, language: &str) -> Value {
    serde_json::from_str(&text(name, language)).unwrap()
}

/// Codes, the ends of ids and fields, in the order of the list.
type Places = &'static [(&'static str, &'static str, &'static str)];

/// Each sample with its day, four days before its negotiation, and what the sieve says then.
const EXPECTED: [(&str, &str, Places); 4] = [
    (
        "switchgear",
        "2026-11-29",
        &[
            ("cash-gap", "-", "payments"),
            ("no-decision-maker", "-", "stakeholders"),
            ("influential-not-for-us", "-", "stakeholders"),
            ("influential-unattended", "st0001", "contact_depth"),
            ("influential-unattended", "st0002", "contact_depth"),
            ("veto-open-worry", "st0008", "worry_answered"),
            ("stage-debt", "tk0036", "state"),
            ("concession-without-counter", "cs0009", "get"),
            ("objection-unanswered", "bj0008", "answer"),
            ("their-interest-unknown", "js0013", "their_interest"),
            ("accepted-unchanged", "rm0008", "assignments"),
            ("stale-facts", "-", "contact"),
            ("rival-price-unsourced", "cm0001", "source_date"),
            ("issue-without-task", "js0015", "task"),
        ],
    ),
    ("switchgear-mended", "2026-12-04", &[]),
    (
        "saas",
        "2026-12-07",
        &[
            ("level-missing", "ss0010", "fail"),
            ("no-budget-holder", "-", "stakeholders"),
            ("no-proven-champion", "-", "stakeholders"),
            ("veto-open-worry", "st0005", "worry_answered"),
            ("many-assumptions", "-", "stakeholders"),
            ("stage-debt", "tk0016", "state"),
            ("stage-debt", "tk0036", "state"),
            ("task-without-issue", "ng0002", "tasks"),
            ("no-alternative", "ng0002", "our_alternative"),
            ("accepted-unchanged", "rm0006", "assignments"),
            ("stale-facts", "-", "contact"),
            ("rival-price-unsourced", "cm0003", "source_date"),
            ("no-opponents", "-", "stakeholders"),
            ("stale-facts", "st0011", "source_date"),
            ("first-deal-prepayment", "ss0011", "acceptable"),
        ],
    ),
    (
        "mining",
        "2026-11-18",
        &[
            ("levels-contradict", "me0203", "ideal"),
            ("no-budget-holder", "-", "stakeholders"),
            ("no-proven-champion", "-", "stakeholders"),
            ("veto-open-worry", "st0010", "worry_answered"),
            ("stage-debt", "tk0016", "state"),
            ("vague-goal", "ng0002", "aim"),
            ("task-without-issue", "ng0002", "tasks"),
            ("no-alternative", "ng0002", "our_alternative"),
            ("no-mandate", "ng0002", "mandate"),
            ("accepted-unchanged", "rm0004", "assignments"),
            ("no-conclusion", "-", "request"),
            ("no-conclusion", "-", "timing"),
            ("stale-facts", "-", "contact"),
            ("rival-price-unsourced", "cp0001", "source"),
            ("stale-facts", "st0005", "source_date"),
        ],
    ),
];

#[test]
fn the_holes_of_the_samples_are_the_ones_they_were_written_for() {
    for (name, day, expected) in EXPECTED {
        for language in LANGUAGES {
            let found = holes_on(&deal(&text(name, language)), day);
            let found: Vec<_> = found
                .iter()
                .map(|hole| {
                    let (item, field) = place(hole);
                    let end = item.len().saturating_sub(6);
                    (hole.code, item[end..].to_owned(), field)
                })
                .collect();
            let expected =
                expected.iter().map(|(code, item, field)| (*code, (*item).to_owned(), *field));
            assert_eq!(found, expected.collect::<Vec<_>>(), "{name}.{language}");
        }
    }
}

#[test]
fn every_hole_of_the_samples_can_be_told_in_both_languages() {
    for (language, spoken) in LANGUAGES.into_iter().zip(Language::ALL) {
        for (name, day, _) in EXPECTED {
            for hole in holes_on(&deal(&text(name, language)), day) {
                tell(Texts::new(spoken), &hole);
            }
        }
    }
}

/// An id, a date, a number, a word of the format: the same in both twins.
fn is_token(text: &str) -> bool {
    let plain =
        |sign: char| sign.is_ascii_lowercase() || sign.is_ascii_digit() || "_.:+-TZ".contains(sign);
    let currency = text.len() == 3 && text.chars().all(|sign| sign.is_ascii_uppercase());
    let own_task = text.len() == 3 && text.as_bytes()[1] == b'.';
    text.chars().all(plain) || currency || own_task
}

fn compare(path: &str, ru: &Value, en: &Value) {
    match (ru, en) {
        (Value::Object(ru), Value::Object(en)) => {
            assert!(ru.keys().eq(en.keys()), "{path}: other keys");
            for (key, value) in ru {
                compare(&format!("{path}.{key}"), value, &en[key]);
            }
        }
        (Value::Array(ru), Value::Array(en)) => {
            assert_eq!(ru.len(), en.len(), "{path}: other length");
            for (index, (ru, en)) in ru.iter().zip(en).enumerate() {
                compare(&format!("{path}.{index}"), ru, en);
            }
        }
        (Value::String(ru), Value::String(en)) => {
            if is_token(ru) || is_token(en) && !en.contains(char::is_alphabetic) {
                assert_eq!(ru, en, "{path}");
            } else {
                let cyrillic =
                    |sign: char| ('а'..='ё').contains(&sign) || ('А'..='Я').contains(&sign);
                assert!(!en.contains(cyrillic), "{path}: Russian in the English twin: {en}");
            }
        }
        (ru, en) => assert_eq!(ru, en, "{path}"),
    }
}

#[test]
fn the_twins_have_the_same_ids_numbers_dates_and_links() {
    for name in NAMES {
        compare(name, &tree(name, "ru"), &tree(name, "en"));
    }
}

/// A frozen deal and what was changed from and to are copies by nature.
fn is_copy(path: &str, key: &str) -> bool {
    key == "snapshot" || (path.contains(".changes.") && matches!(key, "from" | "to" | "title"))
}

fn each_text(path: &str, tree: &Value, see: &mut dyn FnMut(&str, &str)) {
    match tree {
        Value::Object(map) => {
            for (key, value) in map
                .iter()
                .filter(|(key, _)| !matches!(key.as_str(), "name" | "alias") && !is_copy(path, key))
            {
                each_text(&format!("{path}.{key}"), value, see);
            }
        }
        Value::Array(list) => {
            for (index, item) in list.iter().enumerate() {
                each_text(&format!("{path}.{index}"), item, see);
            }
        }
        Value::String(text) if !is_token(text) => see(path, text),
        _ => {}
    }
}

/// The sentences of more than four words, in small letters and without signs.
fn sentences(text: &str) -> Vec<String> {
    let ends = ['.', '!', '?', ';', '…', '\n'];
    let mut rest = text;
    let mut found = Vec::new();
    while !rest.is_empty() {
        let end = rest.char_indices().find(|(at, sign)| {
            let next = rest[at + sign.len_utf8()..].chars().next();
            ends.contains(sign) && next.is_none_or(|it| it.is_whitespace() || "»”\"".contains(it))
        });
        let (part, tail) = match end {
            Some((at, sign)) => (&rest[..at], &rest[at + sign.len_utf8()..]),
            None => (rest, ""),
        };
        let words: Vec<_> = part
            .split(|sign: char| !sign.is_alphanumeric() && !"%№+−-".contains(sign))
            .filter(|word| !word.is_empty())
            .map(str::to_lowercase)
            .collect();
        if words.len() > 4 {
            found.push(words.join(" "));
        }
        rest = tail;
    }
    found
}

#[test]
fn no_sentence_is_said_twice_across_the_three_deals() {
    for language in LANGUAGES {
        let mut said: HashMap<String, String> = HashMap::new();
        let mut twice = Vec::new();
        for name in ["switchgear", "saas", "mining"] {
            each_text(name, &tree(name, language), &mut |path, text| {
                for sentence in sentences(text) {
                    if let Some(other) = said.insert(sentence.clone(), path.to_owned()) {
                        twice.push(format!("{sentence}\n    {other}\n    {path}"));
                    }
                }
            });
        }
        assert!(twice.is_empty(), "{language}:\n{}", twice.join("\n"));
    }
}

/// The schemas a schema may stand for: itself, what it refers to, what it chooses from.
fn variants<'a>(root: &'a Value, schema: &'a Value) -> Vec<&'a Value> {
    let referred = schema["$ref"].as_str().and_then(|to| root.pointer(to.trim_start_matches('#')));
    let choices = ["anyOf", "oneOf", "allOf"].map(|key| schema[key].as_array());
    let below = referred.into_iter().chain(choices.into_iter().flatten().flatten());
    let mut found = vec![schema];
    found.extend(below.flat_map(|schema| variants(root, schema)));
    found
}

fn known_keys(root: &Value, schemas: &[&Value], tree: &Value, path: &str) {
    let schemas: Vec<_> = schemas.iter().flat_map(|it| variants(root, it)).collect();
    match tree {
        Value::Object(_) if path.ends_with(".snapshot.deal") => {}
        Value::Object(map) => {
            for (key, value) in map {
                let below: Vec<_> =
                    schemas.iter().filter_map(|it| it["properties"].get(key)).collect();
                assert!(!below.is_empty(), "{path}.{key} is not in the schema");
                known_keys(root, &below, value, &format!("{path}.{key}"));
            }
        }
        Value::Array(list) => {
            let below: Vec<_> = schemas.iter().filter_map(|it| it.get("items")).collect();
            for item in list {
                known_keys(root, &below, item, path);
            }
        }
        _ => {}
    }
}

#[test]
fn the_schema_knows_every_key_of_the_samples() {
    let schema: serde_json::Value = serde_json::from_str(SCHEMA).unwrap();
    assert_eq!(schema["title"], "deal-defense");
    for name in NAMES {
        known_keys(&schema, &[&schema], &tree(name, "ru"), name);
    }
}
