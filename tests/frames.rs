//! Every screen at four sizes and in both languages: as it was when a person looked at it, and with
//! nothing on it that a person should not see.

#[path = "support/frame_check.rs"]
mod frame_check;
#[path = "support/scenes.rs"]
mod scenes;
#[path = "support/stage.rs"]
mod stage;

use std::collections::HashSet;
use std::sync::LazyLock;

use deal_defense::domain::{Deal, Kind};
use deal_defense::l10n::{Language, Texts};
use deal_defense::ui::editor::form::Frame;
use deal_defense::ui::theme::Look;
use frame_check::{Checker, described, lines};
use ratatui::buffer::Buffer;
use scenes::{FORMS, OVERLAYS, PHASES, STEPS};
use serde_json::Value;
use stage::{Stage, sample_text};

const SIZES: [(u16, u16); 4] = [(80, 24), (100, 30), (120, 36), (160, 45)];
const LANGUAGES: [Language; 2] = [Language::Ru, Language::En];
const SAMPLES: [&str; 4] = ["switchgear", "mining", "saas", "switchgear-mended"];
/// What the scenes type.
const TYPED: [&str; 5] = ["Кто его видел?", "Иванов", "Гарантия", "rjnjd", "new.json"];

/// Every text of a JSON document.
fn texts_of(json: &Value, out: &mut Vec<String>) {
    match json {
        Value::String(text) => out.push(text.clone()),
        Value::Array(list) => list.iter().for_each(|item| texts_of(item, out)),
        Value::Object(map) => map.values().for_each(|item| texts_of(item, out)),
        _ => {}
    }
}

/// The texts of the method in one language.
fn method_texts(json: &Value, language: &str, out: &mut Vec<String>) {
    match json {
        Value::Array(list) => list.iter().for_each(|item| method_texts(item, language, out)),
        Value::Object(map) => match map.get(language) {
            Some(Value::String(text)) => out.push(text.clone()),
            _ => map.values().for_each(|item| method_texts(item, language, out)),
        },
        _ => {}
    }
}

static METHOD: LazyLock<Value> = LazyLock::new(|| {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/assets/methods/project-sales.json");
    let text = std::fs::read_to_string(path).expect("the method");
    serde_json::from_str(&text).expect("JSON")
});

/// A checker for a deal's frames in a language.
fn checker(language: Language, deal: &str) -> Checker {
    let mut own = Vec::new();
    texts_of(&serde_json::from_str(deal).expect("JSON"), &mut own);
    method_texts(&METHOD, language.tag(), &mut own);
    let own = own.iter().map(String::as_str).chain(TYPED);
    let texts = Texts::new(language);
    let ids: Vec<&str> = Texts::ids().collect();
    let known: Vec<_> = ids.iter().map(|id| texts.text(id).into_owned()).collect();
    let of = match language {
        Language::Ru => frame_check::Language::Russian,
        Language::En => frame_check::Language::English,
    };
    Checker::new(of, own).knowing(known.iter().map(String::as_str)).with_ids(ids)
}

/// A frame that has faults, told in words.
fn complain(checker: &Checker, frame: &Buffer, at: &str, complaints: &mut Vec<String>) {
    let findings = checker.check(frame);
    if !findings.is_empty() {
        complaints.push(format!("--- {at}\n{}", described(&findings, &lines(frame))));
    }
}

fn none_of(mut complaints: Vec<String>) {
    complaints.sort();
    complaints.dedup();
    let count = complaints.len();
    complaints.truncate(40);
    assert!(count == 0, "{count} frames have faults:\n{}", complaints.join("\n"));
}

fn drawn(stage: &mut Stage) -> String {
    lines(&stage.frame()).iter().flat_map(|line| [line.trim_end(), "\n"]).collect()
}

#[test]
fn the_steps_look_as_they_did_when_a_person_looked_at_them() {
    for language in LANGUAGES {
        for (columns, rows) in SIZES {
            let mut stage = Stage::sample("switchgear", language).size(columns, rows);
            let mut all = String::new();
            for step in &STEPS {
                all.extend(["──── ", step.name, "\n"]);
                all += &drawn(stage.keys(step.keys));
            }
            insta::with_settings!({
                snapshot_path => "snapshots",
                prepend_module_to_snapshot => false,
                omit_expression => true,
            }, {
                insta::assert_snapshot!(format!("steps-{}-{columns}x{rows}", language.tag()), all);
            });
        }
    }
}

#[test]
fn no_step_of_any_sample_shows_what_a_person_should_not_see() {
    let mut complaints = Vec::new();
    for language in LANGUAGES {
        for name in SAMPLES {
            let checker = checker(language, &sample_text(name, language));
            for (columns, rows) in SIZES.into_iter().chain([(61, 17), (200, 60)]) {
                let mut stage = Stage::sample(name, language).size(columns, rows);
                for step in &STEPS {
                    let at = format!("{name} {} {columns}×{rows} {}", language.tag(), step.name);
                    complain(&checker, &stage.keys(step.keys).frame(), &at, &mut complaints);
                }
            }
        }
    }
    none_of(complaints);
}

#[test]
fn a_deal_in_the_other_language_is_shown_in_words_of_the_screens_own() {
    let mut complaints = Vec::new();
    for (screen, deal) in [(Language::Ru, Language::En), (Language::En, Language::Ru)] {
        let checker = checker(screen, &sample_text("switchgear", deal));
        let mut stage = Stage::home(screen, Look::Dark).size(120, 36);
        stage.open(stage::sample("switchgear", deal), "deal.json".to_owned());
        for step in &STEPS {
            complain(&checker, &stage.keys(step.keys).frame(), step.name, &mut complaints);
        }
    }
    none_of(complaints);
}

#[test]
fn an_empty_deal_and_the_home_screen_show_nothing_foreign() {
    let mut complaints = Vec::new();
    for language in LANGUAGES {
        let checker = checker(language, r#"["Новая сделка", "A new deal"]"#);
        for (columns, rows) in SIZES {
            let at = format!("{} {columns}×{rows}", language.tag());
            let mut home = Stage::home(language, Look::Dark).size(columns, rows);
            complain(&checker, &home.frame(), &format!("home {at}"), &mut complaints);
            for key in ["<f1>", "n"] {
                let mut home = Stage::home(language, Look::Dark).size(columns, rows);
                complain(
                    &checker,
                    &home.keys(key).frame(),
                    &format!("home {key} {at}"),
                    &mut complaints,
                );
            }
            for step in STEPS.iter().chain(&FORMS) {
                let mut stage = Stage::empty(language).size(columns, rows);
                let frame = stage.keys(step.keys).frame();
                complain(&checker, &frame, &format!("empty {} {at}", step.name), &mut complaints);
            }
            for step in 1..=7 {
                let mut stage = Stage::empty(language).size(columns, rows);
                let frame = stage.keys(&format!("{step} n")).frame();
                complain(&checker, &frame, &format!("empty {step} n {at}"), &mut complaints);
            }
        }
    }
    none_of(complaints);
}

#[test]
fn forms_and_what_lies_over_a_step_show_nothing_foreign() {
    let mut complaints = Vec::new();
    for language in LANGUAGES {
        let checker = checker(language, &sample_text("switchgear", language));
        for (columns, rows) in [(80, 24), (120, 36)] {
            for scene in FORMS.iter().chain(&OVERLAYS).chain(&PHASES) {
                let mut stage = Stage::sample("switchgear", language).size(columns, rows);
                let frame = stage.keys(scene.keys).frame();
                let at = format!("{} {} {columns}×{rows}", scene.name, language.tag());
                complain(&checker, &frame, &at, &mut complaints);
            }
        }
    }
    none_of(complaints);
}

/// Opens every kind of form once, and every field of it.
#[test]
fn no_field_of_any_form_shows_what_a_person_should_not_see() {
    let mut complaints = Vec::new();
    for language in LANGUAGES {
        let checker = checker(language, &sample_text("switchgear", language));
        let mut seen: HashSet<(Kind, &str)> = HashSet::new();
        for step in &STEPS {
            let mut stage = Stage::sample("switchgear", language);
            stage.keys(step.keys).keys("<home>");
            let mut last = usize::MAX;
            for _ in 0..200 {
                if cursor(&stage) == last {
                    break;
                }
                last = cursor(&stage);
                let at = format!("{} {} row {last}", step.name, language.tag());
                complain(&checker, &stage.frame(), &at, &mut complaints);
                if opens_form(&stage) {
                    stage.keys("<enter>");
                    if let Some(key) =
                        form(&stage).map(|it| (it.kind, it.part.map_or("", |part| part.title)))
                        && seen.insert(key)
                    {
                        walk_form(&mut stage, &checker, &at, &mut complaints);
                    }
                    stage.keys("<esc> <esc>");
                }
                stage.keys("<down>");
            }
        }
    }
    none_of(complaints);
}

fn cursor(stage: &Stage) -> usize {
    stage.model.desk.as_ref().map_or(0, |desk| desk.state().list.cursor)
}

fn form(stage: &Stage) -> Option<&Frame> {
    stage.model.desk.as_ref()?.state().frames.last()
}

fn opens_form(stage: &Stage) -> bool {
    use deal_defense::ui::step::Subject;
    let subject = stage.model.desk.as_ref().and_then(|desk| desk.state().subject());
    matches!(subject, Some(Subject::Item(..) | Subject::Part(_)))
}

fn walk_form(stage: &mut Stage, checker: &Checker, at: &str, complaints: &mut Vec<String>) {
    stage.keys("<home>");
    let mut last = usize::MAX;
    for _ in 0..120 {
        let Some(row) = form(stage).map(|form| form.cursor).filter(|row| *row != last) else {
            return;
        };
        last = row;
        complain(checker, &stage.frame(), &format!("{at} field {row}"), complaints);
        let depth = stage.model.desk.as_ref().map_or(0, |desk| desk.state().frames.len());
        stage.keys("<enter>");
        complain(checker, &stage.frame(), &format!("{at} field {row} opened"), complaints);
        stage.keys("<esc>");
        let now = stage.model.desk.as_ref().map_or(0, |desk| desk.state().frames.len());
        if now != depth {
            stage.keys("<esc>");
        }
        stage.keys("<down>");
    }
    panic!("{at}: the form does not end");
}

#[test]
fn a_window_of_any_size_is_drawn_without_breaking() {
    let sizes =
        [(0, 0), (1, 1), (3, 200), (59, 16), (60, 15), (60, 16), (61, 17), (200, 3), (200, 60)];
    for language in LANGUAGES {
        for (columns, rows) in sizes {
            for scene in STEPS.iter().chain(&FORMS).chain(&OVERLAYS).chain(&PHASES) {
                let mut stage = Stage::sample("switchgear", language);
                stage.keys(scene.keys);
                stage = stage.size(columns, rows);
                let frame = stage.keys("<down>").frame();
                if columns >= 40 && (columns < 60 || rows < 16) {
                    let words: String = lines(&frame).concat();
                    assert!(
                        words.contains("60") && words.contains("16"),
                        "{columns}×{rows}: {words}"
                    );
                }
            }
            Stage::home(language, Look::Dark).size(columns, rows).keys("<down> <f1>");
            Stage::empty(language).size(columns, rows).keys("2 n 4 n");
        }
    }
}

#[test]
fn a_checker_that_knows_the_deal_still_sees_a_foreign_word() {
    let deal: Deal = stage::sample("switchgear", Language::Ru);
    let checker = checker(Language::Ru, &serde_json::to_string(&deal).expect("JSON"));
    let findings = checker.check_lines(&["Цена stakeholder ⟦x⟧".to_owned()], 60);
    let faults: Vec<_> = findings.iter().map(|finding| finding.fault).collect();
    assert!(faults.contains(&frame_check::Fault::OtherLanguage), "{faults:?}");
    assert!(faults.contains(&frame_check::Fault::MessageId), "{faults:?}");
}
