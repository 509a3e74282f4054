//! `assignments`: to be read, as a table, as a calendar.

use crate::bench::Bench;

const TODAY: [&str; 2] = ["--today", "2026-12-05"];

/// A deal with assignments whose texts want to be more than texts.
const HOSTILE: &str = r#"{"format": "deal-defense", "version": 1, "id": "01de", "title": "=HYPERLINK(1)",
    "team": [{"id": "01tm", "name": "+7 495 Панов", "function": "legal"}],
    "assignments": [
      {"id": "01aa", "what": "=1+1", "person": "01tm", "due": "2026-12-01", "why": "раз; \"два\", три"},
      {"id": "01ab", "what": "Письмо\nв две строки; с, знаками\\", "due": "2026-12-09", "waits_for": ["01aa"]},
      {"id": "01ac", "what": "-5 дней", "function": "finance"}]}"#;

fn told(bench: &Bench, line: &[&str]) -> String {
    let told = bench.run(&[&["assignments"], line, &TODAY].concat());
    assert_eq!(told.status, 0, "{}", told.err);
    told.out.replace('\u{a0}', " ")
}

#[test]
fn assignments_stand_by_function_then_person_then_day_and_say_what_is_owed() {
    let bench = Bench::new();
    let deal = bench.sample("switchgear.ru");
    let text = told(&bench, &[&deal]);
    let head = "Ячейки для обогатительной фабрики · 6 заданий · без отчёта: 1 · просрочено: 1";
    assert_eq!(text.lines().next(), Some(head));
    let marks =
        ["\nПродажи\n  Панов", "\nИнженеры\n", "\nФинансы\n", "\nЮристы\n", "\nПроизводство\n"];
    let places: Vec<_> = marks.iter().map(|mark| text.find(mark).unwrap()).collect();
    assert!(places.is_sorted(), "{text}");
    assert!(text.find("23.11.2026 · не сделано") < text.find("24.11.2026 · сделано"), "{text}");
    assert!(text.contains("! 01.12.2026 · просрочено на 4 дня, отчёта нет"), "{text}");
    let english = told(&bench, &[&bench.sample("switchgear.en"), "--lang", "en"]);
    assert!(english.contains("! 1 Dec 2026 · 4 days overdue, no report"), "{english}");
}

#[test]
fn an_assignment_says_what_it_waits_for_and_has_the_function_of_its_person() {
    let bench = Bench::new();
    let text = told(&bench, &[&bench.file("deal.json", HOSTILE)]);
    assert!(text.contains("\nЮристы\n  +7 495 Панов\n"), "{text}");
    assert!(text.contains("Ждёт задание: =1+1 (+7"), "{text}");
    assert!(
        text.contains("\nОтдел не указан\n  Исполнитель не назначен\n    ○ 09.12.2026"),
        "{text}"
    );
}

#[test]
fn several_deals_are_one_list_and_an_unreadable_one_keeps_nobody_from_the_others() {
    let bench = Bench::new();
    let (one, two) = (bench.sample("switchgear.en"), bench.sample("saas.en"));
    let missing = bench.path("missing.json");
    for format in ["text", "csv", "ics"] {
        let line = ["assignments", &one, &missing, &two, "--format", format, "--lang", "en"];
        let told = bench.run(&line);
        assert_eq!(told.status, 2);
        assert!(told.err.contains("missing.json") && told.err.lines().count() == 1, "{}", told.err);
        for deal in ["Switchgear for a concentrator", "Repair and crew planning"] {
            assert!(told.out.contains(deal), "{format}: {}", told.out);
        }
    }
    let none = bench.run(&["assignments", &missing, "--format", "csv"]);
    assert_eq!((none.status, none.out.as_str()), (2, ""));
    let bare = r#"{"format": "deal-defense", "version": 1, "id": "01", "title": "Насос"}"#;
    assert_eq!(told(&bench, &[&bench.file("bare.json", bare)]), "Насос · заданий нет\n");
}

#[test]
fn a_spreadsheet_gets_its_encoding_titles_days_and_no_formula() {
    let bench = Bench::new();
    let deal = bench.file("deal.json", HOSTILE);
    for (language, between, title) in [("ru", b';', "Кто отвечает"), ("en", b',', "Who answers")]
    {
        let table = told(&bench, &[&deal, "--format", "csv", "--lang", language]);
        let table = table.strip_prefix('\u{feff}').unwrap();
        let mut reader = csv::ReaderBuilder::new().delimiter(between).from_reader(table.as_bytes());
        let titles = reader.headers().unwrap().clone();
        assert_eq!(titles.get(1), Some(title));
        let rows: Vec<_> = reader.records().map(Result::unwrap).collect();
        assert_eq!(rows.len(), 3);
        let is_formula = |cell: &str| cell.starts_with(['=', '+', '-', '@']);
        assert!(!rows.iter().flatten().any(is_formula), "{rows:?}");
        let first = rows.iter().find(|row| row.iter().any(|cell| cell == "'=1+1")).unwrap();
        assert_eq!((&first[1], &first[3], &first[5]), ("'+7 495 Панов", "2026-12-01", "4"));
        assert_eq!(&first[6], "раз; \"два\", три");
    }
}

#[test]
fn a_calendar_has_a_whole_day_an_assignment_and_the_same_ids_every_time() {
    let bench = Bench::new();
    let deal = bench.file("deal.json", HOSTILE);
    let line = ["assignments", &deal, "--format", "ics", "--today", "2026-12-05"];
    let told = bench.run(&line);
    assert_eq!(told.status, 0);
    assert!(told.err.contains("1 задание без срока"), "{}", told.err);
    assert!(told.out.split("\r\n").all(|line| line.len() <= 75 && !line.contains('\n')));
    let whole = told.out.replace("\r\n ", "");
    let lines: Vec<&str> = whole.split("\r\n").collect();
    let has = |line: &str| assert!(lines.contains(&line), "{line}: {whole}");
    has("UID:01aa@01de.deal-defense");
    has("DTSTAMP:20261205T000000Z");
    has("DTSTART;VALUE=DATE:20261209");
    has("DTEND;VALUE=DATE:20261210");
    has(r"SUMMARY:○ Письмо в две строки\; с\, знаками\\");
    assert_eq!(whole.matches("BEGIN:VEVENT").count(), 2);
    assert_eq!(bench.run(&line).out, told.out);
}

#[test]
fn a_list_goes_into_a_file_but_never_onto_a_deal() {
    let bench = Bench::new();
    let (one, two) = (bench.sample("switchgear.en"), bench.sample("saas.en"));
    let folder = tempfile::tempdir().unwrap();
    let table = folder.path().join("list.csv");
    let table = table.to_str().unwrap();
    assert_eq!(bench.run(&["assignments", &one, &two, "--format", "csv", "-o", table]).status, 0);
    assert!(Bench::text(table).lines().count() > 10);
    let onto = bench.run(&["assignments", &one, &two, "-o", &two, "--lang", "en"]);
    assert_eq!((onto.status, onto.err.contains("the deal itself")), (2, true), "{}", onto.err);
}
