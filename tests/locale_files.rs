//! What the build says about the locale files: it must stop for everything that would leave one
//! language behind, and say where.

// What the tests themselves set up is there, or the test is wrong.
#![allow(clippy::unwrap_used)]

#[path = "../build/locales/mod.rs"]
mod locales;

use std::fs;

use tempfile::TempDir;

fn compiled(ru: &[(&str, &str)], en: &[(&str, &str)]) -> Result<Vec<locales::Row>, Vec<String>> {
    let root = TempDir::new().unwrap();
    for (language, files) in [("ru", ru), ("en", en)] {
        fs::create_dir(root.path().join(language)).unwrap();
        for (name, text) in files {
            fs::write(root.path().join(language).join(name), text).unwrap();
        }
    }
    locales::compile(root.path())
}

fn complaint(ru: &str, en: &str) -> String {
    let complaints = compiled(&[("a.ftl", ru)], &[("a.ftl", en)]).unwrap_err();
    assert_eq!(complaints.len(), 1, "{complaints:?}");
    complaints[0].clone()
}

fn rows(ru: &str, en: &str) -> Vec<locales::Row> {
    compiled(&[("a.ftl", ru)], &[("a.ftl", en)]).unwrap()
}

#[test]
fn a_message_or_attribute_in_one_language_only_stops_the_build() {
    let said = complaint("a = да\n\nb = нет\n", "a = yes\n");
    assert_eq!(said, "ru/a.ftl:3: `b` is only in Russian; write it in en/ too");
    let said = complaint("a = да\n", "a = yes\n    .hint = more\n");
    assert_eq!(said, "en/a.ftl:1: `a.hint` is only in English; write it in ru/ too");
}

#[test]
fn a_message_that_stands_twice_stops_the_build_even_across_files() {
    let ru = [("a.ftl", "a = да\n"), ("b.ftl", "# Ещё раз\na = нет\n")];
    let complaints = compiled(&ru, &[("c.ftl", "a = yes\n")]).unwrap_err();
    assert_eq!(complaints, ["ru/b.ftl:2: `a` stands already in ru/a.ftl:1; remove one"]);
}

#[test]
fn other_variables_in_the_other_language_stop_the_build() {
    let said = complaint("a = { $who } и { $what }\n", "a = { $who } and { $waht }\n");
    assert!(
        said.ends_with("`a` has the variables $what, $who in Russian and $waht, $who in English")
    );
    assert!(complaint("a = { $who }\n", "a = you\n").ends_with("(none) in English"));
}

#[test]
fn russian_counts_need_all_their_forms_and_english_only_its_own() {
    let en = "a = { $n ->\n    [one] { $n } deal\n   *[other] { $n } deals\n}\n";
    let ru = "a = { $n ->\n    [one] { $n } сделка\n   *[other] { $n } сделок\n}\n";
    let said = complaint(ru, en);
    assert_eq!(said, "ru/a.ftl:1: `a` counts without [few] [many], which Russian needs");
    let numbers = "a = { $n ->\n    [0] нет\n   *[other] { $n } сделок\n}\n";
    assert!(complaint(numbers, en).contains("without [one] [few] [many]"));
    let ru = "a = { $n ->\n    [one] { $n } а\n    [few] { $n } б\n    [many] { $n } в\n   *[other] { $n } г\n}\n";
    let few = "a = { $n ->\n    [one] { $n } a\n    [few] { $n } b\n   *[other] { $n } c\n}\n";
    assert!(complaint(ru, few).ends_with("`a` has [few], which English never chooses"));
    assert_eq!(rows(ru, en)[0].variables, ["n"]);
}

#[test]
fn a_choice_by_a_word_is_not_taken_for_a_count() {
    let ru = "a = { $side ->\n    [ours] наш\n   *[other] их\n}\n";
    let en = "a = { $side ->\n    [ours] ours\n   *[other] theirs\n}\n";
    assert_eq!(rows(ru, en)[0].variables, ["side"]);
}

#[test]
fn what_fluent_cannot_read_stops_the_build_with_its_line() {
    let complaints = compiled(&[("a.ftl", "a = да\nb нет\n")], &[("a.ftl", "a = yes\n")]);
    assert!(complaints.unwrap_err()[0].starts_with("ru/a.ftl:2: not readable as Fluent"));
}

#[test]
fn texts_without_variables_are_finished_by_the_build() {
    let ru =
        "-deal = сделка\na = { -deal }: { b }{ \" \" }{ \"\\u00AB\" }\nb = { \"{\" }все{ \"}\" }\n";
    let en = "a = { b.hint }\nb = all\n    .hint = tip\n";
    let rows = rows(&format!("{ru}    .hint = совет\n"), en);
    assert_eq!((rows[0].id.as_str(), rows[0].ru.as_str()), ("a", "сделка: {все} «"));
    assert_eq!(rows[0].en, "tip");
    assert_eq!(rows[2].id, "b.hint");
}

#[test]
fn references_are_put_in_place_and_circles_are_refused() {
    let texts = "b = сумма\na = { b } { $sum }\n";
    assert_eq!(rows(texts, texts)[0].ru, " = сумма { $sum }\n");
    let said = complaint("a = { b }\n", "a = b\n");
    assert_eq!(said, "ru/a.ftl:1: `a` refers to `b`, which ru does not have");
    let circle = compiled(&[("a.ftl", "a = { b }\nb = { a }\n")], &[]).unwrap_err();
    assert!(circle[0].ends_with("refers to itself by a circle of references"));
    let function = compiled(&[("a.ftl", "a = { NUMBER($n) }\n")], &[]).unwrap_err();
    assert!(function[0].ends_with("calls NUMBER(); numbers and dates come in formatted"));
}

#[test]
fn windows_line_ends_change_no_text() {
    let lines = "a =\n    one\n    two\nb = { $n }\n    more\n";
    assert_eq!(rows(&lines.replace('\n', "\r\n"), lines)[0].ru, "one\ntwo");
}

#[test]
fn every_place_in_the_table_points_at_its_text() {
    let (texts, index) = locales::written(&rows("a = да\nb = { $n }\n", "a = yes\nb = { $n }\n"));
    assert_eq!(texts, "abnда = { $n }\nyes = { $n }\n");
    assert_eq!(
        index,
        "static ROWS: [[u32; 4]; 3] = [\n    [0, 2, 3, 17],\n    [1, 2, 7, 20],\n    [2, 3, 17, 30],\n];\n"
    );
}
