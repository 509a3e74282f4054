//! The command line from outside: what it says, in which language, with which status, and that no
//! file is changed by being looked at.

#![allow(clippy::unwrap_used)]

#[path = "cli/assignments.rs"]
mod assignments;
#[path = "cli/bench.rs"]
mod bench;

use bench::Bench;

/// What each language calls a line and a column.
const PLACES: [(&str, &str, &str); 2] = [("ru", "строка", "столбец"), ("en", "line", "column")];

#[test]
fn help_and_version_answer_in_the_language_that_is_asked_for() {
    let bench = Bench::new();
    let russian = bench.run(&["--help", "--lang", "ru"]);
    assert_eq!(russian.status, 0);
    assert!(russian.out.contains("Команды:"), "{}", russian.out);
    for foreign in ["Usage", "Options", "Commands", "possible values", "default"] {
        assert!(!russian.out.contains(foreign), "{foreign}: {}", russian.out);
    }
    for task in ["demo", "new", "check", "assignments", "export", "schema"] {
        for (language, _, _) in PLACES {
            let help = bench.run(&[task, "--help", "--lang", language]);
            assert_eq!(help.status, 0);
            assert!(!help.out.contains('⟦'), "{}", help.out);
        }
    }
    let version = bench.run(&["--version"]);
    assert_eq!((version.status, version.out.trim()), (0, "deal-defense 0.1.0"));
}

#[test]
fn the_language_comes_from_the_line_then_the_configuration_then_the_locale() {
    let bench = Bench::new();
    let says = |bench: &Bench, line: &[&str], locale: &str, word: &str| {
        let told = bench.run_in(locale, line);
        assert!(told.err.contains(word), "{line:?} in {locale}: {}", told.err);
    };
    says(&bench, &["no.json"], "ru_RU.UTF-8", "такого файла нет");
    says(&bench, &["no.json"], "en_GB.UTF-8", "no such file");
    says(&bench, &["no.json"], "C", "такого файла нет");
    bench.configure("language = \"en\"\n");
    says(&bench, &["no.json"], "ru_RU.UTF-8", "no such file");
    says(&bench, &["no.json", "--lang", "ru"], "en_GB.UTF-8", "такого файла нет");
}

#[test]
fn a_mistake_in_the_arguments_is_one_sentence_and_status_2() {
    let bench = Bench::new();
    let mistakes: [(&[&str], &str); 11] = [
        (&["--theme", "blue"], "high-contrast"),
        (&["--theme"], "--theme"),
        (&["--lang", "de"], "ru, en"),
        (&["--nonsense"], "--nonsense"),
        (&["--today", "3.12"], "2026-11-29"),
        (&["check"], "--help"),
        (&["check", "a.json", "--format", "xml"], "text, json"),
        (&["assignments"], "--help"),
        (&["assignments", "a.json", "--format", "xml"], "text, csv, ics"),
        (&["demo", "ships"], "switchgear, mining, saas"),
        (&["a.json", "check", "b.json"], "a.json"),
    ];
    for (line, part) in mistakes {
        for locale in ["ru_RU.UTF-8", "en_GB.UTF-8"] {
            let told = bench.run_in(locale, line);
            assert_eq!(told.status, 2, "{line:?}");
            assert_eq!(told.out, "", "{line:?}");
            assert_eq!(told.err.lines().count(), 1, "{}", told.err);
            assert!(told.err.contains(part), "{line:?}: {}", told.err);
            let cyrillic = told.err.chars().any(|sign| ('а'..='я').contains(&sign));
            assert_eq!(cyrillic, locale.starts_with("ru"), "{}", told.err);
        }
    }
}

#[test]
fn without_a_terminal_the_screen_is_not_begun() {
    let bench = Bench::new();
    let deal = bench.sample("saas.en");
    for line in [&[deal.as_str()][..], &["demo"], &[]] {
        let told = bench.run(line);
        assert_eq!((told.status, told.out.as_str()), (2, ""), "{line:?}");
        assert_eq!(told.err.lines().count(), 1, "{}", told.err);
    }
    assert!(!bench.has_copies(), "a demo that was not shown leaves nothing behind");
}

#[test]
fn new_makes_a_deal_that_check_can_read() {
    let bench = Bench::new();
    let path = bench.path("Насосная станция.json");
    assert_eq!(bench.run(&["new", &path]).status, 0);
    let deal: serde_json::Value = serde_json::from_str(&Bench::text(&path)).unwrap();
    assert_eq!(deal["format"], "deal-defense");
    assert_eq!(deal["version"], 1);
    assert_eq!(deal["title"], "Насосная станция");
    assert_eq!(deal["id"].as_str().unwrap().len(), 26);
    assert_eq!(deal["status"]["state"], "open");
    assert_eq!(deal["method"]["id"], "project-sales");
    assert_eq!(deal["stage"], 0);
    assert!(deal.get("dates").is_none());
    assert_ne!(bench.run(&["check", &path]).status, 2);
}

#[test]
fn new_refuses_a_file_that_is_there_and_a_folder_that_is_not() {
    let bench = Bench::new();
    let path = bench.file("deal.json", "mine");
    for (language, word) in [("ru", "уже есть"), ("en", "already")] {
        let told = bench.run(&["new", &path, "--lang", language]);
        assert_eq!(told.status, 2);
        assert!(told.err.contains("deal.json") && told.err.contains(word), "{}", told.err);
    }
    assert_eq!(Bench::text(&path), "mine");
    assert_eq!(bench.run(&["new", &bench.path("none/deal.json")]).status, 2);
}

#[test]
fn check_says_0_without_a_blocking_hole_1_with_one_and_2_for_what_it_cannot_read() {
    let bench = Bench::new();
    let (clean, blocked) = (bench.sample("switchgear-mended.ru"), bench.sample("mining.ru"));
    let missing = bench.path("missing.json");
    let check = |files: &[&String]| {
        let mut line = vec!["check", "--today", "2026-11-29"];
        line.extend(files.iter().map(|file| file.as_str()));
        bench.run(&line)
    };
    assert_eq!(check(&[&clean]).status, 0);
    assert_eq!(check(&[&blocked]).status, 1);
    assert_eq!(check(&[&clean, &blocked]).status, 1);
    let all = check(&[&missing, &clean, &blocked]);
    assert_eq!(all.status, 2);
    assert!(all.err.contains("missing.json"));
    assert!(all.out.contains("не пускает на защиту") && all.out.contains("дыр нет"));
    assert!(!all.out.contains('⟦'), "{}", all.out);
}

#[test]
fn holes_as_json_have_the_shape_that_scripts_rest_on() {
    let bench = Bench::new();
    let (deal, missing) = (bench.sample("mining.en"), bench.path("missing.json"));
    for (language, _, _) in PLACES {
        let told = bench.run(&["check", &deal, &missing, "--format", "json", "--lang", language]);
        assert_eq!((told.status, told.err.as_str()), (2, ""));
        let files: Vec<serde_json::Value> = serde_json::from_str(&told.out).unwrap();
        assert_eq!(files.len(), 2);
        assert_eq!(files[0]["file"], deal.as_str());
        assert!(files[0].get("error").is_none());
        assert_eq!(files[1]["holes"], serde_json::json!([]));
        assert!(files[1]["error"].as_str().unwrap().contains("missing.json"));
        let holes = files[0]["holes"].as_array().unwrap();
        assert!(!holes.is_empty());
        let rank = |hole: &serde_json::Value| {
            let severity = hole["severity"].as_str().unwrap();
            ["blocks", "serious", "note"].iter().position(|word| *word == severity).unwrap()
        };
        assert!(holes.is_sorted_by_key(rank), "the worst stands first");
        let text = Bench::text(&deal);
        for hole in holes {
            for key in ["code", "severity", "step", "field", "message"] {
                assert!(!hole[key].as_str().unwrap().is_empty(), "{hole}");
            }
            let item = hole.get("item").map(|item| item.as_str().unwrap());
            assert!(item.is_none_or(|item| text.contains(item)), "{hole}");
        }
    }
}

#[test]
fn check_says_the_declared_stage_and_the_proven_one_and_sees_a_lost_evidence() {
    let bench = Bench::new();
    let deal = bench.sample("switchgear.en");
    let stage = |path: &str| {
        let told = bench.run(&["check", path, "--format", "json", "--lang", "en"]);
        let files: Vec<serde_json::Value> = serde_json::from_str(&told.out).unwrap();
        files[0]["stage"].clone()
    };
    let missing = "client’s worries not settled";
    let known = serde_json::json!({"declared": 6, "proven": 5, "missing": missing});
    assert_eq!(stage(&deal), known);
    let mut tree: serde_json::Value = serde_json::from_str(&Bench::text(&deal)).unwrap();
    let controls = tree["controls"].as_array_mut().unwrap();
    let control = controls.iter_mut().find(|it| it["control"] == "2-2").unwrap();
    control["evidence"].as_array_mut().unwrap().pop();
    let less = bench.file("less.json", &tree.to_string());
    let known = serde_json::json!(
        {"declared": 6, "proven": 2, "missing": "no budget holder confirmed"}
    );
    assert_eq!(stage(&less), known);
    for (language, words) in [
        ("ru", "заявлен 6, доказан 2: держатель бюджета не подтверждён"),
        ("en", "declared 6, proven 2: no budget holder confirmed"),
    ] {
        let told = bench.run(&["check", &less, "--lang", language]);
        assert!(told.out.contains(words), "{}", told.out);
    }
}

#[test]
fn a_dangling_link_opens_and_is_a_hole() {
    let bench = Bench::new();
    let deal = r#"{"format": "deal-defense", "version": 1, "id": "01", "title": "x", "stage": 1,
        "stakeholders": [{"id": "02", "name": "Котов", "organisation": "03"}]}"#;
    let path = bench.file("deal.json", deal);
    let told = bench.run(&["check", &path, "--format", "json"]);
    assert_ne!(told.status, 2);
    let files: Vec<serde_json::Value> = serde_json::from_str(&told.out).unwrap();
    let holes = files[0]["holes"].as_array().unwrap();
    let dangling = holes.iter().find(|hole| hole["code"] == "dangling-link").unwrap();
    assert_eq!((&dangling["item"], &dangling["field"]), (&"02".into(), &"organisation".into()));
}

#[test]
fn a_rule_that_is_switched_off_is_named_with_its_reason_and_finds_nothing() {
    let bench = Bench::new();
    let deal = r#"{"format": "deal-defense", "version": 1, "id": "01", "title": "x", "method": {
        "rules_off": [{"id": "02", "rule": "goal-without-means", "reason": "Сделка на полдня"}]}}"#;
    let path = bench.file("deal.json", deal);
    let told = bench.run(&["check", &path, "--format", "json"]);
    let files: Vec<serde_json::Value> = serde_json::from_str(&told.out).unwrap();
    let off = serde_json::json!([{"code": "goal-without-means", "reason": "Сделка на полдня"}]);
    assert_eq!(files[0]["off"], off);
    let holes = files[0]["holes"].as_array().unwrap();
    assert!(holes.iter().all(|hole| hole["code"] != "goal-without-means"));
    for (language, rule) in [("ru", "Цель без средств"), ("en", "A goal without means")]
    {
        let told = bench.run(&["check", &path, "--lang", language]);
        assert!(told.out.contains(&format!("{rule} · Сделка на полдня")), "{}", told.out);
    }
}

#[test]
fn the_schema_is_json() {
    let told = Bench::new().run(&["schema"]);
    assert_eq!(told.status, 0);
    let schema: serde_json::Value = serde_json::from_str(&told.out).unwrap();
    assert!(schema["properties"]["stakeholders"].is_object());
}

#[test]
fn a_file_that_cannot_be_read_gets_one_clear_message_in_both_languages() {
    let bench = Bench::new();
    let twice = "{\"format\": \"deal-defense\", \"version\": 1,\n \"means\": [{\"id\": \"a\"},\n {\"id\": \"a\"}]}";
    let typed = "{\"format\": \"deal-defense\", \"version\": 1,\n \"stage\": \"six\"}";
    let dated = "{\"format\": \"deal-defense\",\n \"dates\": {\"decision\": \"3.12\"}}";
    let cases = [
        (bench.path("missing.json"), "такого файла нет", "no such file", None),
        (bench.path(""), "папка", "folder", None),
        (bench.file("empty.json", ""), "пуст", "empty", None),
        (bench.file("text.json", "Привет"), "JSON", "JSON", Some((1, 1))),
        (
            bench.file("comma.json", "{\n  \"a\": 1\n  \"b\": 2\n}"),
            "запятая",
            "comma",
            Some((3, 3)),
        ),
        (bench.file("list.json", "[1, 2]"), "не сделка", "not a deal", None),
        (bench.file("twice.json", twice), "«a»", "“a”", Some((3, 9))),
        (bench.file("typed.json", typed), "целое число", "whole number", Some((2, 11))),
        (bench.file("dated.json", dated), "dates.decision", "dates.decision", Some((2, 24))),
        (bench.big("big.json"), "32", "32", None),
    ];
    for (path, russian, english, place) in &cases {
        for ((language, line, column), word) in PLACES.iter().zip([russian, english]) {
            for command in [&[path.as_str()][..], &["check", path.as_str()]] {
                let told = bench.run(&[command, &["--lang", language]].concat());
                assert_eq!((told.status, told.out.as_str()), (2, ""), "{path}");
                assert_eq!(told.err.lines().count(), 1, "{}", told.err);
                assert!(told.err.starts_with(path.as_str()), "{}", told.err);
                assert!(told.err.contains(word), "{word}: {}", told.err);
                if let Some((at, sign)) = place {
                    let spot = format!("{line} {at}, {column} {sign}:");
                    assert!(told.err.contains(&spot), "{spot} {}", told.err);
                }
            }
        }
    }
}

#[test]
fn a_pipe_and_a_file_without_rights_are_named_and_nobody_waits_for_them() {
    let bench = Bench::new();
    if let Some(pipe) = bench.pipe("pipe.json") {
        let told = bench.run(&["check", &pipe, "--lang", "en"]);
        assert_eq!(told.status, 2);
        assert!(told.err.contains("pipe"), "{}", told.err);
    }
    let closed = bench.file("closed.json", "{}");
    if Bench::forbid(&closed) {
        let told = bench.run(&[&closed, "--lang", "ru"]);
        assert_eq!(told.status, 2);
        assert!(told.err.contains("нет права"), "{}", told.err);
    }
}

#[test]
fn what_comes_from_outside_cannot_steer_the_terminal() {
    let bench = Bench::new();
    let deal = "{\"format\": \"deal-defense\", \"version\": 1, \"title\": \"\\u001b[31mred\"}";
    let path = bench.file("deal.json", deal);
    // `run` itself sees to it that no escape code comes out.
    assert_ne!(bench.run(&["check", &path]).status, 2);
    assert_eq!(bench.run(&["\u{1b}[31m.json"]).status, 2);
    assert_eq!(bench.run(&["--\u{1b}[31m"]).status, 2);
}

#[test]
fn a_page_goes_to_the_output_or_into_a_file_that_it_replaces() {
    let bench = Bench::new();
    let deal = bench.sample("switchgear.en");
    let told = bench.run(&["export", &deal, "--to", "md", "--lang", "en"]);
    assert_eq!(told.status, 0);
    assert!(told.out.starts_with("# ") && told.out.contains("**Our decision**"), "{}", told.out);
    let folder = tempfile::tempdir().unwrap();
    let page = folder.path().join("card.html");
    std::fs::write(&page, "an older page").unwrap();
    let line =
        ["export", &deal, "--to", "html", "--part", "qualification", "-o", page.to_str().unwrap()];
    assert_eq!(bench.run(&line).status, 0);
    let whole = std::fs::read_to_string(&page).unwrap();
    assert!(whole.starts_with("<!DOCTYPE html>") && whole.ends_with("</html>\n"));
    let onto = bench.run(&["export", &deal, "--to", "md", "-o", &deal, "--lang", "en"]);
    assert_eq!((onto.status, onto.err.contains("the deal itself")), (2, true), "{}", onto.err);
}

#[test]
fn a_part_or_a_format_that_is_not_there_is_refused_with_those_that_are() {
    let bench = Bench::new();
    let deal = bench.sample("switchgear.en");
    let part = bench.run(&["export", &deal, "--to", "md", "--part", "notes"]);
    assert_eq!(
        (part.status, part.err.contains("map, brief, card, qualification, minutes")),
        (2, true),
        "{}",
        part.err
    );
    let format = bench.run(&["export", &deal, "--to", "odt"]);
    assert_eq!(
        (format.status, format.err.contains("markdown, html, docx, pdf")),
        (2, true),
        "{}",
        format.err
    );
    assert_eq!(bench.run(&["export", &deal]).status, 2);
}
