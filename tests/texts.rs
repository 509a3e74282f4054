//! The catalogue as the rest of the program uses it, and that every id in the sources exists.

// What the tests themselves set up is there, or the test is wrong.
#![allow(clippy::unwrap_used)]

use std::fs;
use std::path::{Path, PathBuf};

use deal_defense::app::home::Sample;
use deal_defense::domain::choice::Choice;
use deal_defense::domain::{Kind, Step};
use deal_defense::input::command::COMMANDS;
use deal_defense::l10n::{Arg, Language, Texts};
use deal_defense::ui::theme::Look;

const RU: Texts = Texts::new(Language::Ru);
const EN: Texts = Texts::new(Language::En);

fn days(texts: Texts, count: i64) -> String {
    texts.with("count-days", &[("count", Arg::Count(count))]).replace('\u{a0}', " ")
}

#[test]
fn russian_counts_as_russians_do() {
    let said: Vec<_> = [1, 2, 5, 11, 21, 22, 0].map(|count| days(RU, count)).into();
    assert_eq!(said, ["1 день", "2 дня", "5 дней", "11 дней", "21 день", "22 дня", "0 дней"]);
    assert_eq!(days(RU, 12_001), "12 001 день");
    assert_eq!(days(RU, -2), "−2 дня");
    assert_eq!([days(EN, 1), days(EN, 12_001)], ["1 day", "12,001 days"]);
}

#[test]
fn a_filled_in_text_carries_no_invisible_marks() {
    let said = RU.with("read-number-unknown", &[("text", Arg::Text("лям"))]);
    assert!(said.contains("«лям»"), "{said}");
    assert!(!said.contains(['\u{2068}', '\u{2069}']));
}

#[test]
fn what_is_missing_can_be_seen() {
    assert_eq!(RU.text("no-such"), "⟦no-such⟧");
    assert_eq!(RU.attr("no-such", "hint"), "⟦no-such.hint⟧");
    assert_eq!(RU.with("no-such", &[]), "⟦no-such⟧");
    assert_eq!(EN.text("count-days"), "⟦count-days⟧", "it needs a count");
    assert_eq!(EN.with("count-days", &[("days", Arg::Count(1))]), "⟦count-days⟧");
    assert!(RU.has("month-1-of") && !RU.has("month-13-of"));
    assert_eq!(RU.variables("count-days"), Some(vec!["count"]));
}

#[test]
fn every_text_can_be_shown_in_both_languages() {
    for texts in [RU, EN] {
        for id in Texts::ids() {
            let names = texts.variables(id).unwrap();
            let args: Vec<_> = names.iter().map(|name| (*name, Arg::Count(3))).collect();
            let said = texts.with(id, &args);
            assert!(
                !said.contains('⟦') && !said.contains("{ ") && !said.trim().is_empty(),
                "{id}: {said}"
            );
        }
    }
}

#[test]
fn a_thread_of_its_own_says_the_same() {
    let other = std::thread::spawn(|| days(RU, 4)).join().unwrap();
    assert_eq!(other, days(RU, 4));
}

#[test]
fn every_id_in_the_sources_has_a_text_and_every_text_its_variables() {
    let mut wrong = Vec::new();
    for file in sources(Path::new("src")) {
        let source = fs::read_to_string(&file).unwrap();
        // Tests stand at the end of a file and may name what does not exist.
        let source = source.split("#[cfg(test)]").next().unwrap_or_default();
        for call in calls(source) {
            let here = format!("{}: {}", file.display(), call.id);
            let Some(wanted) = RU.variables(&call.id) else {
                wrong.push(format!("{here}: no such text"));
                continue;
            };
            if let Some(missing) = wanted.iter().find(|name| !call.gives(name)) {
                wrong.push(format!("{here}: ${missing} is not given"));
            }
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

#[test]
fn every_id_named_apart_from_its_call_has_a_text() {
    // Beginnings from which ids are built, words of files, and names of the world outside.
    let others = [
        "f-qualification",
        "f-answer",
        "empty-why",
        "high-contrast",
        "xterm-kitty",
        "session-kind",
    ];
    let mut wrong = Vec::new();
    for file in sources(Path::new("src/ui")).into_iter().chain(sources(Path::new("src/app"))) {
        let source = fs::read_to_string(&file).unwrap();
        let source = source.split("#[cfg(test)]").next().unwrap_or_default();
        let ids = hyphenated(source).filter(|id| !others.contains(id));
        let deeds = deeds(source);
        for id in ids.chain(deeds.iter().copied()) {
            let here = format!("{}: {id}", file.display());
            let given: &[&str] = if deeds.contains(&id) { &["name"] } else { &[] };
            let plain = ["hint", "badge", "part", "fact", "glance", "column", "ladder", "close"];
            let must_be_plain = plain.contains(&id.split('-').next().unwrap_or_default());
            match RU.variables(id) {
                None => wrong.push(format!("{here}: no such text")),
                Some(wanted) if deeds.contains(&id) || must_be_plain => {
                    let more = wanted.iter().filter(|name| !given.contains(name));
                    wrong.extend(more.map(|name| format!("{here}: ${name} is not given")));
                }
                Some(_) => {}
            }
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

#[test]
fn every_id_that_is_built_has_a_text() {
    let mut ids: Vec<(String, &[&str])> = Vec::new();
    for word in Kind::WORDS {
        let key = word.replace('_', "-");
        let heads = ["list", "one", "add", "nameless", "empty", "empty-why"];
        ids.extend(heads.map(|head| (format!("{head}-{key}"), &[] as &[&str])));
    }
    for row in COMMANDS {
        ids.extend(["", ".about"].map(|part| (format!("cmd-{}{part}", row.id), &[] as &[&str])));
    }
    ids.extend(Step::ALL.map(|step| (format!("step-{}", step.key()), &[] as &[&str])));
    ids.extend(Look::ALL.map(|look| (format!("look-{}", look.word()), &[] as &[&str])));
    for sample in Sample::ALL.map(Sample::word) {
        ids.extend(["", ".about"].map(|part| (format!("sample-{sample}{part}"), &[] as &[&str])));
    }
    for direction in ["more", "less", "later", "earlier"] {
        let sides = ["worse", "from"];
        ids.extend(sides.map(|side| (format!("level-{side}-{direction}"), &["value"] as &[&str])));
    }
    for (id, variables) in [("undone", ["what"]), ("redone", ["what"]), ("defense-said", ["count"])]
    {
        assert_eq!(RU.variables(id).as_deref(), Some(&variables[..]), "{id}");
    }
    let wrong: Vec<_> = ids
        .iter()
        .filter(|(id, variables)| RU.variables(id).as_deref() != Some(*variables))
        .map(|(id, _)| id.as_str())
        .collect();
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

#[test]
fn every_word_of_a_choice_has_a_text() {
    // Those that are spoken of by other ids, or never shown.
    let others = ["kind", "step", "method-status", "scene"];
    let mut wrong = Vec::new();
    for file in sources(Path::new("src/domain")) {
        let source = fs::read_to_string(&file).unwrap();
        for declared in source.split("choice! {").skip(1) {
            let declared = declared.split("\n}").next().unwrap_or_default();
            let mut strings = declared
                .lines()
                .filter(|line| !line.trim_start().starts_with("//"))
                .flat_map(|line| line.split('"').skip(1).step_by(2));
            let Some(name) = strings.next().filter(|name| !others.contains(name)) else { continue };
            let ids = strings.map(|word| format!("c-{name}-{word}").replace('_', "-"));
            wrong.extend(ids.filter(|id| !RU.has(id)));
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

#[test]
fn texts_of_narrow_places_are_short() {
    let width = |text: &str| text.chars().count();
    for texts in [RU, EN] {
        for id in Texts::ids() {
            let most = match id.split_once('-') {
                Some(("empty", rest)) if !rest.starts_with("why-") => 60,
                Some(("hint", _)) => 16,
                Some(("part", _)) => 17,
                Some(("cmd", _)) if !id.contains('.') => 32,
                Some(("refusal" | "close", _)) => 56,
                _ => continue,
            };
            let text = texts.text(id);
            assert!(width(&text) <= most, "{id}: {text}");
        }
    }
}

#[test]
fn no_two_commands_of_a_place_are_called_alike() {
    for texts in [RU, EN] {
        let mut seen = std::collections::HashSet::new();
        for row in COMMANDS.iter().filter(|row| row.listed) {
            let name = texts.text(&format!("cmd-{}", row.id));
            assert!(seen.insert((row.scope, name.clone())), "{}: {name}", row.id);
        }
    }
}

#[test]
fn the_search_for_ids_finds_calls_as_they_are_written() {
    let source = "t.text(\"a-b\") t.attr(\n \"c\",\n \"d\") t.with(\"e\", &[(\"l\", x[0]), (\"n\", 1)]) x.text(\"да\") \
                  s.starts_with(\"f\") t.with(\"g\", &args) t.has(\"h\") v.say(\"i\")";
    let found: Vec<_> = calls(source).into_iter().map(|call| call.id).collect();
    assert_eq!(found, ["a-b", "c.d", "e", "g", "h", "i"]);
    let call = &calls(source)[2];
    assert!(call.gives("n") && !call.gives("m"));
    assert!(calls(source)[3].gives("anything"), "arguments made elsewhere are believed");
}

struct Call {
    id: String,
    /// The list of arguments as written; none where it is made elsewhere or not asked for.
    list: Option<String>,
}

impl Call {
    fn gives(&self, name: &str) -> bool {
        self.list.as_ref().is_none_or(|list| list.contains(&format!("(\"{name}\",")))
    }
}

/// The calls of the catalogue with a literal id, in the order of the source.
fn calls(source: &str) -> Vec<Call> {
    let mut calls = Vec::new();
    for (at, _) in source.match_indices('.') {
        let rest = &source[at + 1..];
        let Some((method, rest)) = rest.split_once('(') else {
            continue;
        };
        let Some((first, rest)) = literal(rest) else {
            continue;
        };
        let (id, list) = match method {
            "text" | "say" => (first.to_owned(), Some(String::new())),
            "has" => (first.to_owned(), None),
            "attr" => match rest.strip_prefix(',').and_then(literal) {
                Some((name, _)) => (format!("{first}.{name}"), Some(String::new())),
                None => continue,
            },
            "with" => {
                let rest = rest.trim_start_matches(',').trim_start();
                let list = rest.strip_prefix("&[").map(bracketed);
                (first.to_owned(), list.map(|list| list.replace(char::is_whitespace, "")))
            }
            _ => continue,
        };
        calls.push(Call { id, list });
    }
    calls
}

/// Literals with a hyphen that can be ids, in the order of the source.
fn hyphenated(source: &str) -> impl Iterator<Item = &str> {
    let lines = source.lines().filter(|line| !line.trim_start().starts_with("//"));
    lines.flat_map(|line| line.split('"').skip(1).step_by(2)).filter(|text| {
        text.contains('-')
            && !text.ends_with('-')
            && text.starts_with(|c: char| c.is_ascii_lowercase())
            && text.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-')
    })
}

/// The ids of what was done, which are told with a name.
fn deeds(source: &str) -> Vec<&str> {
    source.split("words: ").skip(1).filter_map(literal).map(|(id, _)| id).collect()
}

/// The text up to the bracket that closes the one before it.
fn bracketed(text: &str) -> &str {
    let mut open = 1;
    let end = text.find(|c| {
        open += i32::from(c == '[') - i32::from(c == ']');
        open == 0
    });
    &text[..end.unwrap_or(text.len())]
}

/// A literal that can be an id, and what follows it.
fn literal(text: &str) -> Option<(&str, &str)> {
    let (id, rest) = text.trim_start().strip_prefix('"')?.split_once('"')?;
    let fits = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_' || c == '.';
    (id.starts_with(|c: char| c.is_ascii_alphabetic()) && id.chars().all(fits))
        .then_some((id, rest))
}

fn sources(folder: &Path) -> Vec<PathBuf> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            files.extend(sources(&path));
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            files.push(path);
        }
    }
    files
}
