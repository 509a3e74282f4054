//! From an empty map to a printed one, as somebody does it on the evening before a meeting.

use std::fs;

use deal_defense::report::PageFormat;
use serde_json::Value;

use super::support::pty::Pty;
use super::{Home, read};

/// The names of the issues as they are typed.
fn issues(home: &Home) -> [&'static str; 3] {
    [home.say("Цена", "Price"), home.say("Аванс", "Advance"), home.say("Приёмка", "Acceptance")]
}

fn map_by_quick_rows(home: &Home, pty: &mut Pty) {
    let [price, advance, acceptance] = issues(home);
    pty.until(home.say("Паспорт", "Passport")).keys("4");
    pty.until(home.say("Переговоров пока нет", "No negotiation yet")).keys("n");
    pty.text("Proba-1").keys("<enter>").until(home.say("впереди", "ahead"));
    out_of_the_row(home, pty);
    pty.keys("n").until(home.say("Единица", "Unit"));
    pty.text(price).keys("<tab> mln <tab> 80 <tab> 83 <enter>").until("83 mln");
    pty.text(advance).keys("<tab> % <enter>").until(advance);
    pty.text(acceptance).keys("<enter>").until(acceptance).keys("<enter>");
    // The levels of the advance in the table itself, from one cell to the next.
    pty.keys("<home> <down> <right> <right> <enter> 30 <tab> 50 <enter>").until("50 %");
}

/// `Esc` alone: a key that follows at once would be one with it.
fn out_of_the_row(home: &Home, pty: &mut Pty) {
    pty.until(home.say("Esc закончить", "Esc end"));
    pty.keys("<esc>").until(home.say("F1 клавиши", "F1 keys"));
}

fn objections(home: &Home, pty: &mut Pty) {
    pty.keys("<home> <left> <left> <left> <enter> <end>");
    pty.until(home.say("Возражений нет", "No objections")).keys("n");
    pty.text("Proba-2").keys("<tab>").text("Answer-2").until("Answer-2").keys("<enter>");
    pty.text("Proba-3").until("Proba-3").keys("<enter>");
    out_of_the_row(home, pty);
    pty.keys("<left>").until(home.say("Enter открыть", "Enter open"));
    home.until_saved(pty);
}

fn rehearsal(home: &Home, pty: &mut Pty) {
    pty.keys("r").until(home.say("1 из 2", "1 of 2")).keys("<space>");
    pty.until(home.say("Подтвердить нечем", "Nothing to prove it by"));
    pty.keys("<enter>").until(home.say("2 из 2", "2 of 2")).keys("<enter>");
    pty.until(home.say("Ответа нет", "No answer yet")).keys("x");
    pty.until(home.say("ещё раз", "once more"));
    pty.until(home.say("удержали 1, не удержали 1", "held 1, did not hold 1"));
    pty.keys("<esc>").until(home.say("Enter открыть", "Enter open"));
    home.until_saved(pty);
}

fn export(home: &Home, pty: &mut Pty, format: PageFormat) {
    let file = format!("deal-map.{}", format.extension());
    pty.keys("e").until(home.say("Что выгрузить", "What to export")).text(&file);
    pty.until(&file).keys("<enter>").until_screen("the page is told", |screen| {
        let told = home.say("Записано", "Written");
        screen.lines().last().is_some_and(|line| line.contains(told))
    });
}

fn from_an_empty_map_to_a_printed_one(language: &'static str) {
    let home = Home::new(language);
    let path = home.path().join("deal.json");
    let mut pty = home.start(&["new", path.to_str().unwrap()]);
    map_by_quick_rows(&home, &mut pty);
    objections(&home, &mut pty);
    rehearsal(&home, &mut pty);
    for format in PageFormat::ALL {
        export(&home, &mut pty, format);
    }
    pty.keys("q");
    assert_eq!(pty.end(), Ok(0), "{}", pty.screen());

    let map = &read(&path)["negotiations"][0];
    assert_eq!(map["title"], "Proba-1");
    let titles: Vec<&str> =
        map["issues"].as_array().unwrap().iter().map(|it| it["title"].as_str().unwrap()).collect();
    assert_eq!(titles, issues(&home));
    let level = |issue: usize, key: &str| map["issues"][issue]["scale"][key].to_string();
    assert!(level(0, "acceptable").contains("80") && level(0, "ideal").contains("83"), "{map:#}");
    assert!(level(1, "acceptable").contains("30") && level(1, "ideal").contains("50"), "{map:#}");
    let [said, unanswered] = [0, 1].map(|at| &map["issues"][0]["objections"][at]);
    assert_eq!((&said["text"], &said["answer"]), (&"Proba-2".into(), &"Answer-2".into()));
    assert_eq!((&said["held"], &said["failed"]), (&1.into(), &Value::Null));
    assert_eq!((&unanswered["held"], &unanswered["failed"]), (&Value::Null, &1.into()));

    for format in PageFormat::ALL {
        let page = fs::read(home.path().join(format!("deal-map.{}", format.extension()))).unwrap();
        let text = String::from_utf8_lossy(&page);
        match format.extension() {
            "docx" => assert!(page.starts_with(b"PK")),
            "pdf" => assert!(page.starts_with(b"%PDF")),
            _ => {
                let words = issues(&home).into_iter().chain(["Proba-1"]);
                for words in words {
                    assert!(text.contains(words), "{words} is not on the page\n{text}");
                }
            }
        }
    }
}

#[test]
fn an_empty_map_is_filled_rehearsed_and_printed_in_russian() {
    from_an_empty_map_to_a_printed_one("ru");
}

#[test]
fn an_empty_map_is_filled_rehearsed_and_printed_in_english() {
    from_an_empty_map_to_a_printed_one("en");
}
